/* SPDX-License-Identifier: ISC */
/* complete.h - words for the shells that the office file knows. */
#ifndef KESBANG_CLI_COMPLETE_H
#define KESBANG_CLI_COMPLETE_H

#include "kesbang/cmd.h"

struct kb_wanted {
	const struct kb_field	*field;		/* values of that */
	const struct kb_type	*type;		/* keys of those */
	const char		*word;		/* begun */
	void			(*offer)(void *, const char *);
	void			*arg;
};

/* kb_office_fn, told a kb_wanted. */
int	 kb_complete_words(struct kb_ctx *, void *, struct kb_err *);
/* Those above, below, and those whose key or name is known. */
int	 kb_complete_offices(struct kb_ctx *, void *, struct kb_err *);
/* KUNCI, the newest of them. */
int	 kb_complete_keys(struct kb_ctx *, void *, struct kb_err *);

#endif
