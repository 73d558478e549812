/* SPDX-License-Identifier: ISC */
/* periksa.h - doubts about prices, when they come and when they are looked at. */
#ifndef KESBANG_HARGA_PERIKSA_H
#define KESBANG_HARGA_PERIKSA_H

#include "kesbang/store.h"

extern const struct kb_against harga_against;
const struct kb_fault *harga_fault(size_t);
int	 harga_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
