/* SPDX-License-Identifier: ISC */
/* konflik.h - commands of peta-konflik that have files of their own. */
#ifndef KESBANG_BAGIAN_KONFLIK_H
#define KESBANG_BAGIAN_KONFLIK_H

#include "kesbang/cmd.h"

extern const struct kb_type konflik_triwulan_opt;
extern const struct kb_type konflik_forum_opt, konflik_kelengkapan_opt;
extern const struct kb_type konflik_rad_opt, konflik_rekap_opt;

extern const struct kb_type konflik_peta_opt, konflik_grafik_opt;

int	 konflik_run_peta(struct kb_ctx *, struct kb_err *);
int	 konflik_run_grafik(struct kb_ctx *, struct kb_err *);
int	 konflik_run_indeks(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rad(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rekap(struct kb_ctx *, struct kb_err *);
int	 konflik_run_forum(struct kb_ctx *, struct kb_err *);
int	 konflik_run_kelengkapan(struct kb_ctx *, struct kb_err *);
int	 konflik_run_triwulan(struct kb_ctx *, struct kb_err *);

#endif
