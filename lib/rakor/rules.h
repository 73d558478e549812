/* SPDX-License-Identifier: ISC */
/* rules.h - of one record each: see struct kb_type. */
#ifndef KESBANG_RAKOR_RULES_H
#define KESBANG_RAKOR_RULES_H

#include "kesbang/nest.h"
#include "kesbang/rakor.h"

/* What --publik leaves out. */
#define RAKOR_INSIDE "rapat internal dan rapat desk"

extern const struct kb_whole rakor_naskah, rakor_naskah_tindak_lanjut,
    rakor_naskah_masukan;

/*
 * A form that nobody wrote on: of what it has nothing is known but the columns
 * named in "a|b", which stand filled in.
 */
bool	 rakor_blank(const struct kb_type *, const void *rec, uint64_t given,
	    const char *filled);

/* ---- periksa.c: what several records together show ---- */
int	 rakor_audit_rapat(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 rakor_audit_rekomendasi(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 rakor_audit_tindak_lanjut(struct kb_kantor *,
	    const struct kb_filter *, const struct kb_lint *, struct kb_err *);
const struct kb_fault *rakor_fault(size_t);
/* And what of it is asked of a record that is put. */
extern const struct kb_against rakor_against;

/* ---- penerima.c: what a name in a list of addressees may mean ---- */

/* As it is stored: "seluruh kabupaten/kota" is "semua".  What is made stands
 * in the buffer, which has that much room. */
size_t	 rakor_penerima_ruang(const char *list);
kb_text	 rakor_penerima_baku(kb_text list, struct kb_buf *made);
/* Is it to be refused, and why: a region that there is not, or nearly one. */
bool	 rakor_penerima_tolak(const struct kb_env *, const char *name,
	    struct kb_buf *why);
/* Does it look like none of what there may be, so that it becomes a unit? */
bool	 rakor_penerima_lain(const struct kb_env *, const char *name);

/* What is doubtful in its running texts, as in those of other tools. */
void	 rakor_lint_teks(const struct kb_type *, const void *,
	    const struct kb_lint *);

void	 rakor_complete_rekomendasi(void *, struct kb_buf *);
void	 rakor_complete_tindak_lanjut(void *, struct kb_buf *);
void	 rakor_check_rekomendasi(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 rakor_lint_rekomendasi(const void *, const struct kb_lint *);
void	 rakor_check_tindak_lanjut(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 rakor_lint_tindak_lanjut(const void *, const struct kb_lint *);

/* Does it name evidence, of whatever worth? */
bool	 rakor_berbukti(const struct tindak_lanjut *);

/* ---- wewenang.c: who may say what an addressee did ---- */
const char *rakor_oversteps(struct kb_db *, const struct kb_env *,
	    const void *, struct kb_buf *why);

/* ---- cabut.c: entries that were taken back ---- */
/* What takes one back marks it, so that lists tell. */
int	 rakor_follow_cabut(struct kb_db *, const struct kb_env *,
	    const void *rec, struct kb_err *);
bool	 rakor_dicabut(struct kb_db *, const void *rec);
void	 rakor_verify_cabut(struct kb_db *, const struct tindak_lanjut *,
	    const struct kb_src *, struct kb_errs *);

int	 rakor_verify_rekomendasi(struct kb_db *, const struct kb_env *,
	    const void *, const struct kb_src *, struct kb_errs *,
	    struct kb_err *);
int	 rakor_verify_tindak_lanjut(struct kb_db *, const struct kb_env *,
	    const void *, const struct kb_src *, struct kb_errs *,
	    struct kb_err *);

#endif
