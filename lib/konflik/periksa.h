/* SPDX-License-Identifier: ISC */
/*
 * periksa.h - what is doubtful in konflik's records: what periksa finds, and
 * what is told at the door (kb_type.against).
 */
#ifndef KESBANG_KONFLIK_PERIKSA_H
#define KESBANG_KONFLIK_PERIKSA_H

#include "kesbang/rubrik.h"
#include "kesbang/store.h"

enum periksa_dasar {
	PERIKSA_SUMBER, PERIKSA_ASAL, PERIKSA_REGISTER, PERIKSA_ORANG,
	PERIKSA_SAMARAN, PERIKSA_TEMPAT, PERIKSA_TITIK, PERIKSA_HARI, PERIKSA_TUTUP,
	PERIKSA_URUT, PERIKSA_LAMA, PERIKSA_TINGKAT, PERIKSA_NIHIL,
	PERIKSA_LUAR, PERIKSA_MIRIP, PERIKSA_INDEKS, PERIKSA_PERSEN, PERIKSA_INDUK,
	PERIKSA_DINI, PERIKSA_BATAS,
};

const struct kb_fault *konflik_fault(size_t);	/* naskah's, then these */
const char *periksa_dasar(enum periksa_dasar);

/* ---- of one record: pure ---- */

typedef void periksa_lint(const void *, const struct kb_lint *);
periksa_lint konflik_lint_potensi, konflik_lint_peristiwa,
    konflik_lint_penilaian, konflik_lint_tindakan, konflik_lint_forum,
    konflik_lint_pelaporan, konflik_lint_rad;

void	 periksa_ragu(const struct kb_lint *, enum periksa_dasar,
	    const char *column, const char *what);
/* A text that the public may read. */
void	 periksa_umum(const char *text, const char *column, kb_date,
	    const struct kb_lint *);
void	 periksa_samaran(const char *samaran, const char *const *pihak,
	    size_t n, kb_enum class, const struct kb_lint *);
void	 periksa_tempat(const kb_code *wilayah, const char *lokasi,
	    const struct kb_lint *);

/* ---- of several ---- */

typedef int periksa_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
periksa_audit konflik_audit_potensi, konflik_audit_peristiwa,
    konflik_audit_penilaian, konflik_audit_tindakan,
    konflik_audit_pelaporan, konflik_audit_indeks;

/* Says a doubt of a column. */
typedef void periksa_kata(void *, const char *column, const char *what);

/* Does the level that was set fit the rubric, and do its criteria? */
void	 periksa_tingkat(struct kb_kantor *, const struct konflik_rubrik *,
	    const struct konflik_kriteria *, const char *tingkat, kb_rate skor,
	    periksa_kata *, void *);
/* The same of all potensi, or of all penilaian. */
int	 periksa_tingkat_semua(struct kb_kantor *, const struct kb_type *,
	    const struct kb_filter *, const struct kb_lint *, struct kb_err *);
/* The office's rubric; its settings' texts do not outlive the call. */
int	 periksa_rubrik(struct kb_kantor *, struct konflik_rubrik *,
	    struct kb_err *);

/* What others say of the one of that number, as it is put. */
int	 periksa_lintas(struct kb_kantor *, const struct kb_type *,
	    const kb_code *office, const char *number, const struct kb_lint *,
	    struct kb_err *);
/* Why it does not lie in that office's region; NULL: it does. */
const char *periksa_luar(const kb_code *wilayah, const kb_code *office);

/* What is on record of a region and period that was reported as nihil; false:
 * nothing, or the report is of nothing that is kept here (RAD). */
bool	 periksa_nihil(struct kb_kantor *, const struct pelaporan *,
	    struct kb_buf *what);
/* Did it come before its period began?  Then one of the two is wrong. */
bool	 periksa_dini(const struct pelaporan *, struct kb_buf *what);

extern const struct kb_against konflik_against;
extern const struct kb_alike konflik_mirip_potensi, konflik_mirip_peristiwa;
/* Each that looks like an earlier one. */
int	 konflik_audit_mirip(struct kb_kantor *, const struct kb_type *,
	    const struct kb_filter *, const struct kb_lint *, struct kb_err *);

#endif
