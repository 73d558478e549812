/* SPDX-License-Identifier: ISC */
/*
 * template.h - texts that an office may change in any editor, filled in with
 * what records say.
 *
 *	# a remark to who edits it
 *	Hal: Masa berlaku SKT {nama}		the head, up to a blank line
 *	Yth: Ketua {nama}{singkatan? (*)}
 *
 *	Lines that follow each other are a paragraph.
 *
 *	    Nomor SKT : {skt_nomor}		indented: facts, aligned
 *	    : b. bahwa ...			a line more of the one above
 *
 *	1. {kurang}				items (also "-"); numbered here
 *	[bila bentuk=yayasan|perkumpulan]	only then; [bila tidak ...],
 *	[selain itu]				[selain itu], [selesai]
 *	[selesai]
 *	== Judul				a heading
 *	=== Judul				a heading on a new page
 *	[tabel rincian]				a table of the caller's
 *
 *	[tanda tangan]				several signers
 *	PIHAK KEDUA | PIHAK PERTAMA		beside each other
 *	ttd | Meterai Rp10.000			room for the hand, for a stamp
 *	({ketua}) | {kepala}			names
 *						a gap
 *	1. {anggota} | Ketua			a list: name and capacity
 *	[selesai]
 *
 * {nama} is a column of the records given; {nama?, *} the text after ? with
 * the value for *, only where it is known ({nama?}: just the value);
 * {nama|teks} the text where it is not; {{ a brace, [[ a bracket.
 *
 * An unknown value is dots for the hand; but a fact, an item or a line of the
 * head is left out when nothing that it names is known; so is what a signer
 * has, but for the name.  Where a placeholder stands alone in an item, a line
 * of the head or a paragraph, each line of its value is one; in a list of
 * signers each is "name | capacity".
 * A condition without a value: the column is known (a flag: it says yes).
 */
#ifndef KESBANG_TEMPLATE_H
#define KESBANG_TEMPLATE_H

#include "kesbang/doc.h"

#define KB_TEMPLATE_MAX (256 * 1024)	/* bytes of one */
#define KB_TEMPLATE_DOTS "...................."	/* what is not known */

struct kb_template;

/*
 * Checks all but the names.  name is for messages ("surat/pengingat.txt");
 * labels are those that its head may have, with a NULL at the end; of
 * "Kop=kantor|partai" the values are only these.
 */
int	 kb_template_read(struct kb_template **, const char *name,
	    const char *text, size_t len, const char *const *labels,
	    struct kb_err *);
void	 kb_template_free(struct kb_template *);	/* NULL: nothing */

/* Where names are looked for: the first record that has the column holds. */
struct kb_values {
	const char		*front;	/* of its names: "kantor_"; NULL: none */
	const struct kb_type	*type;
	const void		*rec;
};

/* A table that [tabel NAME] puts: all blocks of a document (its table, notes
 * under it); NULL: there is none this time. */
struct kb_given_table {
	const char		*name;
	const struct kb_doc	*doc;
};

struct kb_filling {
	const struct kb_values	*from;
	size_t			 n;
	const struct kb_env	*env;	/* names of places, labels of words */
	const struct kb_given_table *table;
	size_t			 ntable;
};

enum kb_part_kind {
	KB_PART_HEAD,			/* label: as in labels */
	KB_PART_PARA,
	KB_PART_FACT,			/* label, text (its lines); n 1: apart
					   from those before it */
	KB_PART_ITEM,			/* n: its number, 0: a bullet */
	KB_PART_SECTION,
	KB_PART_PAGE,			/* text: its heading, or "" */
	KB_PART_TABLE,			/* text: its name; doc */
	KB_PART_SIGNERS,		/* doc */
};

struct kb_part {
	enum kb_part_kind kind;
	size_t		 n;
	char		*label, *text;
	const struct kb_doc *doc;	/* blocks; a table's are the caller's */
};

struct kb_filled {
	struct kb_part	*part;
	size_t		 n;
	struct kb_buf	 dots;		/* names that became dots: "a, b" */
	struct kb_doc	**own;		/* of signers */
	size_t		 nown;
};

/*
 * Every name and word is checked first, also where a condition fails, so the
 * first letter tells the template's faults.  Zero the result before; free it
 * after a failure, too.
 */
int	 kb_template_fill(const struct kb_template *, const struct kb_filling *,
	    struct kb_filled *, struct kb_err *);
void	 kb_filled_free(struct kb_filled *);
/* The i-th line of the head with that label; NULL: no such. */
const char *kb_filled_head(const struct kb_filled *, const char *label,
	    size_t i);

#endif
