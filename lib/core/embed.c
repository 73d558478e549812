/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "kesbang/embed.h"

const struct kb_embed *
kb_embed(const char *name)
{
	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++)
		if (strcmp(e->name, name) == 0)
			return e;
	return NULL;
}
