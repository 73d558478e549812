/* SPDX-License-Identifier: ISC */
/* laporan.h - commands of laporan-harian that have files of their own. */
#ifndef KESBANG_BAGIAN_LAPORAN_H
#define KESBANG_BAGIAN_LAPORAN_H

#include "kesbang/cmd.h"

extern const struct kb_type laporan_asing_opt;
extern const struct kb_type laporan_desk_opt;
extern const struct kb_type laporan_pelanggaran_opt;
extern const struct kb_type laporan_nphd_opt;
extern const struct kb_type laporan_harga_opt;
extern const struct kb_type laporan_lembaga_opt;
extern const struct kb_type laporan_templat_opt;

int	 laporan_run_asing(struct kb_ctx *, struct kb_err *);
int	 laporan_run_desk(struct kb_ctx *, struct kb_err *);
int	 laporan_run_harga(struct kb_ctx *, struct kb_err *);
int	 laporan_run_pelanggaran(struct kb_ctx *, struct kb_err *);
int	 laporan_run_nphd(struct kb_ctx *, struct kb_err *);
int	 laporan_run_lembaga(struct kb_ctx *, struct kb_err *);
int	 laporan_run_templat(struct kb_ctx *, struct kb_err *);

#endif
