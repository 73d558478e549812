/* SPDX-License-Identifier: ISC */
/* pelanggaran_periksa.c - what is doubtful about counts of violations. */
#include "pelanggaran.h"

const struct kb_fault *
pelanggaran_fault(size_t i)
{
	(void)i;
	return NULL;
}

int
pelanggaran_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	(void)k, (void)f, (void)l, (void)err;
	return 0;
}
