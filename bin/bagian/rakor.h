/* SPDX-License-Identifier: ISC */
/* rakor.h - commands of rakor-rekom that have files of their own. */
#ifndef KESBANG_BAGIAN_RAKOR_H
#define KESBANG_BAGIAN_RAKOR_H

#include "kesbang/cmd.h"
#include "kesbang/rakor.h"

extern const struct kb_type rakor_cabut_opt;
extern const struct kb_type rakor_draf_opt;
extern const struct kb_type rakor_lembar_opt;
extern const struct kb_type rakor_matriks_opt;
extern const struct kb_type rakor_naskah_opt;
extern const struct kb_type rakor_surat_opt;
extern const struct kb_type rakor_templat_opt;

extern const struct kb_type rakor_terlambat_opt, rakor_kalender_opt;
extern const struct kb_type rakor_rekap_opt, rakor_jangkauan_opt;

int	 rakor_run_lanjutan(struct kb_ctx *, struct kb_err *);
int	 rakor_run_cabut(struct kb_ctx *, struct kb_err *);
int	 rakor_run_bahan(struct kb_ctx *, struct kb_err *);
int	 rakor_run_lembar(struct kb_ctx *, struct kb_err *);
int	 rakor_run_draf(struct kb_ctx *, struct kb_err *);
int	 rakor_run_matriks(struct kb_ctx *, struct kb_err *);
int	 rakor_run_naskah(struct kb_ctx *, struct kb_err *);
int	 rakor_run_surat(struct kb_ctx *, struct kb_err *);
int	 rakor_run_templat(struct kb_ctx *, struct kb_err *);
int	 rakor_run_notula(struct kb_ctx *, struct kb_err *);
int	 rakor_run_periksa(struct kb_ctx *, struct kb_err *);
int	 rakor_run_jejak(struct kb_ctx *, struct kb_err *);
int	 rakor_run_rekap(struct kb_ctx *, struct kb_err *);
int	 rakor_run_jangkauan(struct kb_ctx *, struct kb_err *);
int	 rakor_run_terlambat(struct kb_ctx *, struct kb_err *);
int	 rakor_run_kalender(struct kb_ctx *, struct kb_err *);

#endif
