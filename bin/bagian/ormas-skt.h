/* SPDX-License-Identifier: ISC */
/* ormas-skt.h - commands of ormas-skt that have files of their own. */
#ifndef KESBANG_BAGIAN_ORMAS_SKT_H
#define KESBANG_BAGIAN_ORMAS_SKT_H

#include "kesbang/cmd.h"

extern const struct kb_type ormas_skt_berkas_opt;

int	 ormas_skt_berkas(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_pengawasan(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_sanksi(struct kb_ctx *, struct kb_err *);

#endif
