/* SPDX-License-Identifier: ISC */
/* banpol.h - commands of banpol that have files of their own. */
#ifndef KESBANG_BAGIAN_BANPOL_H
#define KESBANG_BAGIAN_BANPOL_H

#include "kesbang/cmd.h"

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

int	 banpol_export(struct kb_ctx *, struct kb_err *);
int	 banpol_hitung_run(struct kb_ctx *, struct kb_err *);
int	 banpol_kalender(struct kb_ctx *, struct kb_err *);
int	 banpol_periksa(struct kb_ctx *, struct kb_err *);
int	 banpol_periksa_tabel(struct kb_ctx *, struct kb_err *);
int	 banpol_rekap(struct kb_ctx *, struct kb_err *);
int	 banpol_run_berkas(struct kb_ctx *, struct kb_err *);
int	 banpol_run_catat(struct kb_ctx *, struct kb_err *);
int	 banpol_run_dokumen(struct kb_ctx *, struct kb_err *);
int	 banpol_run_lpj(struct kb_ctx *, struct kb_err *);
int	 banpol_run_status(struct kb_ctx *, struct kb_err *);
int	 banpol_temuan(struct kb_ctx *, struct kb_err *);
int	 banpol_terbilang(struct kb_ctx *, struct kb_err *);
int	 banpol_tetapkan_run(struct kb_ctx *, struct kb_err *);

#endif
