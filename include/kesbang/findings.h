/* SPDX-License-Identifier: ISC */
/* findings.h - what periksa finds, in one register or in the whole file. */
#ifndef KESBANG_FINDINGS_H
#define KESBANG_FINDINGS_H

#include "kesbang/office.h"
#include "kesbang/store.h"

struct kb_finding {
	kb_text	 jenis, nomor, kolom, temuan, dasar, perbaikan;
};

extern const struct kb_type kb_finding_type;

/* All record types of all subjects; ends with NULL. */
extern const struct kb_type *const *const kb_all_types[];
/* The tool that has those types; both in one order. */
extern const char *const kb_all_tools[];
/* The one that has that table; NULL: none, or no name. */
const struct kb_type *kb_type_of_table(const char *);
/* Has that table a row? */
bool	 kb_table_used(struct kb_db *, const char *);
/* A kb_seed_fn: fill a new file with the reference tables of data/. */
int	 kb_seed_all(struct kb_db *, struct kb_err *);
/* All settings types; ends with NULL. */
extern const struct kb_type *const kb_all_settings[];

/* How far: rules of each record, and references that lead nowhere; also what
 * the type's lint says of it; and what its audit says of several. */
enum kb_depth { KB_RULES, KB_DOUBTS, KB_AUDIT };
int	 kb_findings(struct kb_kantor *, const struct kb_type *,
	    const struct kb_filter *, enum kb_depth, kb_row_fn *, void *,
	    struct kb_err *);
/*
 * What mends a finding of a record of that type (NULL: of the file): a command
 * to paste, in which words in capitals stand for what a person must say; or a
 * sentence, where no command can.  rec NULL: it is looked up by its number.
 * perbaikan of the finding is its own way, as in kb_fault, or NULL; it becomes
 * what mends it, in the first buffer (empty; NULL: nothing does).  nomor of
 * another office's record becomes KANTOR/NOMOR, in the second (empty).
 */
void	 kb_repair(struct kb_kantor *, const struct kb_type *,
	    const void *rec, struct kb_finding *, struct kb_buf *,
	    struct kb_buf *);
/* For --publik: leaves out the references to records that stay inside. */
void	 kb_refs_public(struct kb_kantor *, const struct kb_type *, void *rec);
/* Lets k->env say whom a reference means; to be freed after it. */
struct kb_refs;
struct kb_refs *kb_refs_new(struct kb_kantor *);
void	 kb_refs_free(struct kb_refs *);
/* Records of that type came in: its names are read anew. */
void	 kb_refs_again(struct kb_refs *, const char *type);
/* The names that a reference to records of this type may have. */
void	 kb_ref_names(struct kb_refs *, const char *type,
	    void (*fn)(void *, const char *name), void *);
/*
 * Does the record that field i of rec, a KB_REF, names exist, by nomor or by
 * name?  A name is believed while there is no record that it could name: no
 * team of that office, no party of that election.  Only those fields of rec
 * are looked at that are in the set.  If not, why is told it: none, or
 * several.
 */
bool	 kb_reference_known(struct kb_kantor *, const struct kb_type *,
	    size_t i, const void *rec, uint64_t fields, struct kb_buf *why);
/* Who refers to that record, "3 suara, 1 koreksi"; nothing: nobody. */
void	 kb_referred(struct kb_kantor *, const struct kb_type *,
	    const void *rec, struct kb_buf *who);
/*
 * The whole file: SQLite's structure, every row's checksum, the trail's
 * chain, and as many rows as the trail tells.
 */
int	 kb_integrity(struct kb_kantor *, kb_row_fn *, void *,
	    struct kb_err *);

/* An office's records get its code, everywhere. */
int	 kb_adopt_all(struct kb_kantor *, const char *code, struct kb_err *);

#endif
