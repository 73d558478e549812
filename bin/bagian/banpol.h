/* SPDX-License-Identifier: ISC */
/* banpol.h - commands of banpol that have files of their own. */
#ifndef KESBANG_BAGIAN_BANPOL_H
#define KESBANG_BAGIAN_BANPOL_H

#include "kesbang/cmd.h"
#include "kesbang/pemeriksaan.h"

/* Of which budget year and council: the same two options everywhere, of the
 * member of in a command's own options T. */
struct banpol_of {
	kb_pdate tahun;
	kb_code	 wilayah;
};

#define BANPOL_TAHUN(T, text)						\
	KB_ROW_AS(T, of.tahun, "tahun", KB_PDATE, kb_pdate,		\
	    "tahun anggaran" text, .arg = "TAHUN")
#define BANPOL_WILAYAH(T, text)						\
	KB_ROW_AS(T, of.wilayah, "wilayah", KB_REGION, kb_code,		\
	    "DPRD provinsi, kabupaten atau kota itu" text "; tanpa ini wilayah " \
	    "kantor", .letter = 'w', .level = 2, .arg = "KODE")

/* What they mean, and the party that is named. */
struct banpol_asked {
	kb_code		 council;
	bool		 below;			/* and those in it: it was named */
	int		 year;
	const char	*party;			/* kode; NULL: all */
};

/*
 * year: where none is said; 0: this year.  party: an operand, or NULL.  What
 * cannot be is refused.
 */
int	 banpol_asked(struct kb_ctx *, const struct banpol_of *, int year,
	    const char *party, struct banpol_asked *, struct kb_err *);
/* The one operand PARTAI that a command may have; more are refused. */
int	 banpol_one_party(const struct kb_ctx *, const char **,
	    struct kb_err *);

extern const struct kb_type banpol_berkas_opt;
extern const struct kb_type banpol_catat_opt;
extern const struct kb_type banpol_dokumen_opt;
extern const struct kb_type banpol_hitung_opt;
extern const struct kb_type banpol_kalender_opt;
extern const struct kb_type banpol_lpj_opt;
extern const struct kb_type banpol_periksa_tabel_opt;
extern const struct kb_type banpol_rekap_opt;
extern const struct kb_type banpol_status_opt;
extern const struct kb_type banpol_temuan_opt;
extern const struct kb_type banpol_terbilang_opt;
extern const struct kb_type banpol_tetapkan_opt;

int	 banpol_run_berkas(struct kb_ctx *, struct kb_err *);
int	 banpol_run_catat(struct kb_ctx *, struct kb_err *);
const char *banpol_step_word(size_t i, const char **help);
int	 banpol_run_dokumen(struct kb_ctx *, struct kb_err *);
int	 banpol_run_ekspor(struct kb_ctx *, struct kb_err *);
int	 banpol_run_hitung(struct kb_ctx *, struct kb_err *);
int	 banpol_run_kalender(struct kb_ctx *, struct kb_err *);
int	 banpol_run_lpj(struct kb_ctx *, struct kb_err *);
int	 banpol_run_periksa(struct kb_ctx *, struct kb_err *);
/* All findings, of records and of what they make together.  Free them after a
 * failure, too. */
int	 banpol_look(struct kb_kantor *, struct banpol_pemeriksaan *,
	    struct kb_err *);
int	 banpol_run_periksa_tabel(struct kb_ctx *, struct kb_err *);
int	 banpol_run_rekap(struct kb_ctx *, struct kb_err *);
int	 banpol_run_status(struct kb_ctx *, struct kb_err *);
int	 banpol_run_temuan(struct kb_ctx *, struct kb_err *);
int	 banpol_run_terbilang(struct kb_ctx *, struct kb_err *);
int	 banpol_run_tetapkan(struct kb_ctx *, struct kb_err *);

#endif
