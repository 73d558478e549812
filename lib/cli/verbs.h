/* SPDX-License-Identifier: ISC */
/* verbs.h - the commands that every tool has, for the table in verbs.c. */
#ifndef KESBANG_CLI_VERBS_H
#define KESBANG_CLI_VERBS_H

#include "kesbang/cmd.h"

int	 kb_run_add(struct kb_ctx *, struct kb_err *);
int	 kb_run_change(struct kb_ctx *, struct kb_err *);
int	 kb_run_delete(struct kb_ctx *, struct kb_err *);
int	 kb_visual_run(struct kb_ctx *, struct kb_err *);
int	 kb_run_form(struct kb_ctx *, struct kb_err *);
/* templat --bawaan: built-in texts, for the office to change. */
int	 kb_built_in(struct kb_ctx *, struct kb_err *);
/* "surat/pengingat.txt", the i-th of that tool's; NULL after the last. */
const char *kb_built_in_nth(const struct kb_tool *, size_t i);
int	 kb_run_columns(struct kb_ctx *, struct kb_err *);
/* A file in VISUAL or EDITOR; 0: it was closed there, with status 0. */
int	 kb_edit(const char *path, struct kb_err *);

extern const struct kb_type kb_delete_type;	/* --alasan */
/*
 * ---- filed.c ----
 * Fills in the SHA-256 of the file that the record of ctx->type names, where
 * periksa will find it: beside the office's file; hex lives as long as it.
 * Not as given: what is stored keeps the sum that it was stored with.  Where
 * there is none to be had, though a file is named: the column, and why.
 */
const char *kb_filed_sum(const struct kb_ctx *, void *rec, const char *file,
	    char hex[KB_SHA_HEX], const char **why);
extern const struct kb_type kb_form_type;	/* --bawaan */

/* The record that the one operand names, into ctx->rec. */
int	 kb_key_operand(struct kb_ctx *, struct kb_buf *home, struct kb_err *);
/* ctx->rec to the file; done: "tersimpan". */
int	 kb_put_record(struct kb_ctx *, uint64_t given, bool only_new,
	    struct kb_err *);
/* The same for a new one: refused where its number or key is there. */
int	 kb_add_record(struct kb_ctx *, uint64_t given, struct kb_err *);
/* What messages call ctx->rec; perhaps in the buffer. */
const char *kb_record_label(struct kb_ctx *, struct kb_buf *);

#endif
