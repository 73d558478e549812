/* SPDX-License-Identifier: ISC */
/* yaml_event.h - strict YAML as a run of events, for the readers of lib/io. */
#ifndef KESBANG_IO_YAML_EVENT_H
#define KESBANG_IO_YAML_EVENT_H

#include "kesbang/read.h"

struct kb_yaml;

enum kb_yaml_kind {
	KB_YAML_TEXT, KB_YAML_MAP, KB_YAML_LIST,
	KB_YAML_END,			/* of the last map or list */
	KB_YAML_DOCUMENT,		/* the end of one */
	KB_YAML_EOF,
};

struct kb_yaml_event {
	enum kb_yaml_kind kind;
	const char	*text;		/* NULL: null; until the next event */
	long		 line;
};

/* Between two kb_yaml_record() no more than so many bytes, which make one
 * "naskah" of so many MiB. */
struct kb_yaml_most {
	size_t		 bytes, mib;
	const char	*what;
};

struct kb_yaml *kb_yaml_open(struct kb_input *, const struct kb_yaml_most *,
	    struct kb_err *);
void	 kb_yaml_close(struct kb_yaml *);		/* NULL: nothing */
int	 kb_yaml_next(struct kb_yaml *, struct kb_yaml_event *);
void	 kb_yaml_record(struct kb_yaml *);		/* a record */
bool	 kb_yaml_empty(const struct kb_yaml *);		/* nothing was there */
int	 kb_yaml_refuse(struct kb_yaml *, long line, const char *what);

#endif
