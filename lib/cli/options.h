/* SPDX-License-Identifier: ISC */
/* options.h - which options a command has, from field tables. */
#ifndef KESBANG_CLI_OPTIONS_H
#define KESBANG_CLI_OPTIONS_H

#include "kesbang/cmd.h"

/* Where the value of an option goes. */
enum kb_to { KB_TO_COMMON, KB_TO_OWN, KB_TO_FIELD, KB_TO_FILTER };

struct kb_option {
	const struct kb_type	*type;
	size_t			 field;
	enum kb_to		 to;
	char			*name;		/* with '-' for '_'; "": only
						   its letter */
};

/* ---- cmd.c ---- */

/* fn looks into the office file (db, or NULL: where one lies), if there is one;
 * says nothing. */
void	 kb_office_peek(const struct kb_tool *, const struct kb_cmd *,
	    const char *db, kb_office_fn *, void *);

/* ---- which.c ---- */

const struct kb_type *kb_type_named(const struct kb_tool *, const char *);
/* Command and type into ctx; argv loses the type and begins with the rest. */
int	 kb_find_command(struct kb_ctx *, int *argc, char **argv,
	    struct kb_err *);
int	 kb_no_operands(struct kb_ctx *, struct kb_err *);
int	 kb_refuse_operands(struct kb_ctx *, struct kb_err *);
/* A command that this type does not have. */
int	 kb_refuse_type(const struct kb_ctx *, struct kb_err *);

/* ---- options.c, parse.c ---- */

#define KB_MAX_OPTIONS (3 * KB_MAX_FIELDS)

/* All options of a command, in the order of help; returns how many. */
size_t	 kb_options_of(const struct kb_cmd *, const struct kb_type *,
	    struct kb_option *);
/* "tabel, csv, ...": the words of a common option's .list. */
void	 kb_option_list(const char *list, struct kb_buf *);
/* Does this word take the next one as its value?  cmd NULL: not known yet. */
bool	 kb_option_takes_next(const struct kb_cmd *, const struct kb_type *,
	    const char *word, const char *next);
void	 kb_options_free(struct kb_option *, size_t n);
bool	 kb_option_flag(const struct kb_option *);	/* takes no value */
/*
 * A column of yes or no means yes where its option stands alone (1): is the
 * word after it its value?  -1: it is no such column.
 */
int	 kb_option_alone(const struct kb_option *, const char *next);
const struct kb_field *kb_option_field(const struct kb_option *);

/* Command line to ctx: operands, common options; the rest as typed. */
int	 kb_options_parse(struct kb_ctx *, int argc, char **argv,
	    struct kb_err *);
/* Once the office is known: own options, fields, filters. */
int	 kb_options_apply(struct kb_ctx *, struct kb_err *);
void	 kb_given_free(struct kb_given *);

#endif
