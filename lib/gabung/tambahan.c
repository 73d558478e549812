/* SPDX-License-Identifier: ISC */
/* tambahan.c - what registers add to the sections of the week's report. */
#include <string.h>

#include "kesbang/asing.h"
#include "kesbang/harga.h"
#include "kesbang/hari_desk.h"
#include "kesbang/nphd.h"
#include "kesbang/pelanggaran.h"
#include "kesbang/tambahan.h"

static const struct {
	const char	*name;			/* a word of bagian.tambahan */
	int		(*put)(struct kb_kantor *, const struct kb_period *,
			    struct kb_doc *, size_t *n, struct kb_err *);
} registers[] = {
	{ "asing", asing_bagian },
	{ "desk", desk_bagian },
	{ "harga", harga_bagian },
	{ "pelanggaran", pelanggaran_bagian },
	{ "calon_positif", calon_positif_bagian },
	{ "nphd", nphd_bagian },
	{ "pandemi", desk_pandemi_bagian },
};

int
kb_tambahan(struct kb_kantor *k, const char *name,
    const struct kb_period *period, struct kb_doc *doc, size_t *n,
    struct kb_err *err)
{
	*n = 0;
	for (size_t i = 0; i < KB_LEN(registers); i++)
		if (strcmp(name, registers[i].name) == 0)
			return registers[i].put(k, period, doc, n, err);
	return 0;
}
