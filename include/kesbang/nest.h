/* SPDX-License-Identifier: ISC */
/*
 * nest.h - a document that holds records of several types, one inside the
 * other: a meeting with what it recommended.
 *
 * The document is read into a tree with line numbers; the subject unfolds
 * that into rows of cells, type by type, and those are read as rows of any
 * file are: one reader for all values, and faults name the document's lines.
 */
#ifndef KESBANG_NEST_H
#define KESBANG_NEST_H

#include "kesbang/read.h"

#define KB_NEST_MIB 16			/* of a document, as it is written */
#define KB_NEST_DEPTH 16

enum kb_node_kind { KB_NODE_TEXT, KB_NODE_MAP, KB_NODE_LIST };

struct kb_node {
	enum kb_node_kind kind;
	const char	*key;		/* in a map; else NULL */
	const char	*text;		/* of a text; NULL: null */
	const struct kb_node *child;	/* of a map or list, the first */
	const struct kb_node *next;
	size_t		 n;		/* children */
	long		 line;		/* of the key, where it has one */
};

struct kb_nest {
	struct kb_node	*root;		/* of each document; its next is the
					   next document */
	struct kb_node	**block;	/* where they live */
	size_t		 nblock, used;
	struct kb_homes	 homes;
};

/*
 * All documents of a YAML input.  A key that comes twice is refused.  Free it
 * after a failure, too.
 */
int	 kb_nest_read(struct kb_input *, struct kb_nest *, struct kb_err *);
/* Is one of them more than a record of texts? */
bool	 kb_nest_nested(const struct kb_nest *);
void	 kb_nest_free(struct kb_nest *);

/* Of a map: the node of that key; NULL: there is none. */
const struct kb_node *kb_node_find(const struct kb_node *, const char *key);

/* ---- one written ---- */

struct kb_nest_out {
	struct kb_buf	*to;
	int		 indent;	/* of the keys that follow */
	bool		 dash;		/* the next line begins an item */
};

/* "key: value", quoted as ekspor does and folded; key NULL: an item of a list
 * of texts.  f: numbers stand bare; NULL: text. */
void	 kb_nest_put(struct kb_nest_out *, const char *key,
	    const struct kb_field *f, const char *value);
/* A list of texts: [a, b], or one a line. */
void	 kb_nest_list(struct kb_nest_out *, const char *key,
	    const char *const *text, size_t n);
/* A part, or a list of parts; each of these is an item, with an end. */
void	 kb_nest_begin(struct kb_nest_out *, const char *key);
void	 kb_nest_item(struct kb_nest_out *);
void	 kb_nest_end(struct kb_nest_out *);
/* A comment; newlines begin a new line. */
void	 kb_nest_note(struct kb_nest_out *, const char *);

/* ---- the rows that it unfolds into ---- */

struct kb_flat;

struct kb_flat *kb_flat_new(void);
void	 kb_flat_free(struct kb_flat *);		/* NULL: nothing */
/* What messages call a column that a row has no cell of; said before rows. */
void	 kb_flat_may(struct kb_flat *, const char *column, const char *key);
/* A row begins; its cells follow, each with its column, the key that it stands
 * under (NULL: the column) and its own line.  A NULL value is a null. */
void	 kb_flat_row(struct kb_flat *, long line);
void	 kb_flat_cell(struct kb_flat *, const char *column, const char *key,
	    const char *value, long line);
/* As an input, of the name that messages have; borrows it, and no more goes
 * in. */
void	 kb_flat_input(struct kb_flat *, const char *name,
	    struct kb_input *);

/* How documents of a type hold others: kb_type.whole. */
struct kb_whole {
	/* What they bring, in the order in which it is stored; NULL. */
	const struct kb_type *const *types;
	/*
	 * One flat for each of the types.  Faults of the document itself go
	 * to errs.
	 */
	void	(*unfold)(const struct kb_node *root, const char *file,
		    struct kb_flat *const *flat, struct kb_errs *);
};

#endif
