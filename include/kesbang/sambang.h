/* SPDX-License-Identifier: ISC */
/*
 * sambang.h - visits to ormas: what the newest found, whom to visit next, and
 * the papers to take along.
 *
 * A visit is a record kunjungan; those of guidance for many at once (bentuk
 * pembinaan) are no visit to an address and say nothing about one.
 */
#ifndef KESBANG_SAMBANG_H
#define KESBANG_SAMBANG_H

#include "kesbang/tempo.h"

/*
 * ---- what is known of an address, a telephone, a board (temuan.c) ----
 *
 * The newest visit says it.  Of address and telephone so does a letter that
 * came back, a number that is dead, or one that was reached: what was later
 * holds, and on one day the visit.
 */

/* Bits of ormas_fakta.temuan. */
enum ormas_temuan {
	SAMBANG_ALAMAT_HILANG, SAMBANG_PINDAH, SAMBANG_TANPA_PAPAN,
	SAMBANG_PENGURUS_LAIN, SAMBANG_SENGKETA, SAMBANG_TELEPON_MATI,
	ORMAS_NTEMUAN
};

/* SQL over kunjungan whose value has those bits; and the bits of which a visit
 * says anything, either way. */
void	 ormas_temuan_sql(struct kb_buf *);
void	 ormas_temuan_said_sql(struct kb_buf *);
/*
 * The i-th thing that komunikasi tells of, too: its bit, and SQL for who was
 * not reached and who was; false after the last.
 */
bool	 ormas_temuan_told(size_t i, enum ormas_temuan *, const char **not,
	    const char **reached);
/* "alamat tidak ditemukan, papan nama tidak ada"; nothing for 0. */
void	 ormas_temuan_words(unsigned found, struct kb_buf *);
int	 kunjungan_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *kunjungan_fault(size_t);

/* ---- whom to visit (rencana.c) ---- */

struct ormas_visit {
	struct ormas	 o;
	struct ormas_status now;
	struct ormas_fakta f;
	int64_t		 lewat;		/* days that its longest term is over */
	kb_code		 kecamatan;
	struct kb_buf	 home, sebab;	/* texts of o; why it is due */
};

struct ormas_plan {
	struct kb_filter *filter;	/* of ormas; its limit holds */
	bool		 all;		/* also who was visited just now */
	/* results */
	struct ormas_visit *v;		/* by kecamatan, the most urgent first */
	size_t		 n, more;	/* more: due, beyond the limit */
	size_t		 recent;	/* left out: visited just now */
};

/*
 * Longest over first, then whose address was not found, who has another
 * finding, who was never visited, and whose visit is longest ago.  Not what is
 * dissolved or revoked.
 */
int	 ormas_plan_make(struct kb_kantor *, const struct ormas_hari *,
	    struct ormas_plan *, struct kb_err *);
void	 ormas_plan_free(struct ormas_plan *);

/* A row of the plan. */
struct ormas_visit_row {
	kb_code		 kecamatan;
	kb_text		 nomor, nama, alamat, telepon, ketua, sebab;
	kb_date		 kunjungan_terakhir;
	kb_int		 lewat_hari;
	kb_code		 wilayah, kantor;
};

extern const struct kb_type ormas_visit_type;

void	 ormas_visit_row(const struct ormas_visit *, struct ormas_visit_row *);
void	 ormas_plan_note(struct kb_buf *, const struct ormas_plan *,
	    const struct ormas_setelan *);

/* ---- on paper (kunjungan_naskah.c) ---- */

/* What is known before: kind, day, who comes. */
struct ormas_visit_paper {
	kb_enum		 bentuk;
	kb_date		 tanggal;
	kb_text		 tim;
};

extern const struct kb_word ormas_bentuk_kunjungan[];

/* The plan itself; masked: phones and addresses are. */
struct kb_doc *ormas_plan_doc(struct kb_kantor *, const struct ormas_hari *,
	    const struct ormas_plan *, bool masked);
/* A blank record of a visit, one a page, to be filled in by hand. */
struct kb_doc *ormas_visit_doc(struct kb_kantor *, const struct ormas_plan *,
	    const struct ormas_visit_paper *, bool masked);
/* Who came to a guidance of many. */
struct kb_doc *ormas_attendance_doc(struct kb_kantor *,
	    const struct ormas_plan *, const struct ormas_visit_paper *);

#endif
