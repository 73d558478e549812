/* SPDX-License-Identifier: ISC */
/*
 * embed.h - files of the source tree inside the program: the schema's steps
 * ("lib/db/sql/..."), the look of a page ("lib/io/page.css") and the reference
 * tables ("data/...").  The list is made by the Makefile from the folders.
 */
#ifndef KESBANG_EMBED_H
#define KESBANG_EMBED_H

#include <stddef.h>

struct kb_embed {
	const char	*name;
	const char	*start, *end;		/* a NUL stands at end */
};

extern const struct kb_embed kb_embeds[];	/* sorted; ends with a NULL name */

const struct kb_embed *kb_embed(const char *name);	/* NULL: none */

#endif
