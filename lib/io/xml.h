/* SPDX-License-Identifier: ISC */
/*
 * xml.h - a part of a package as elements and texts.
 *
 * No DOCTYPE, so no entities; no deep nesting, no endless tag.  Names in the
 * namespaces of spreadsheets, transitional or strict, come without them;
 * others come as "namespace|name" and match nothing.
 */
#ifndef KESBANG_IO_XML_H
#define KESBANG_IO_XML_H

#include "pack.h"

/* attr: name, value, ..., NULL.  Non-zero from a callback ends the reading
 * with that value; callbacks of one part may share err with it. */
struct kb_xml {
	int	(*open)(void *, const char *name, const char *const *attr);
	int	(*close)(void *, const char *name);		/* or NULL */
	int	(*text)(void *, const char *, size_t);		/* or NULL */
	void	*arg;
};

int	 kb_xml_read(struct kb_pack *, const char *part,
	    const struct kb_xml *, struct kb_err *);
/* Is it one whole document?  read gives up to n bytes, and 0 at its end. */
bool	 kb_xml_whole(size_t (*read)(void *, void *, size_t n), void *arg);
/* The value of an attribute, or NULL. */
const char *kb_xml_attr(const char *const *attr, const char *name);
/* "1" or "true" */
bool	 kb_xml_true(const char *);

#endif
