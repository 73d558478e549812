/* SPDX-License-Identifier: ISC */
/* dasar.c - what a payment is measured by: the budget, and the sum. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/proses.h"

static int
take_pagu(void *arg, void *rec, struct kb_err *err)
{
	const struct anggaran *a = rec;

	(void)err;
	*(kb_money *)arg = a->pagu_perubahan.known ? a->pagu_perubahan :
	    a->pagu;
	return 0;
}

int
banpol_pagu(struct kb_kantor *k, const kb_code *council, int year,
    kb_money *out, struct kb_err *err)
{
	char *text = kb_asprintf("%04d", year);
	int rc;

	*out = (kb_money){ 0 };
	rc = kb_query(k->db, &anggaran_type, "SELECT pagu, pagu_perubahan FROM "
	    "banpol_anggaran WHERE wilayah = ? AND tahun = ? ORDER BY kantor, "
	    "nomor", KB_ARGS2((const char *)council->s, text), take_pagu, out,
	    err);
	free(text);
	return rc;
}

struct formula {
	const char	*party;
	struct kb_buf	*out;
	size_t		 n;
	int64_t		 sum;
};

static int
take_formula(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct formula *f = arg;

	(void)err;
	for (size_t i = 0; i < l->nbaris; i++) {
		const struct banpol_baris *b = &l->baris[i];

		if (strcmp(b->partai, f->party) != 0)
			continue;
		kb_buf_addf(f->out, "Pemilu %d: %s", b->pemilu.ymd / 10000,
		    b->rumus);
		if (strchr(b->rumus, ',') != NULL) {
			kb_buf_adds(f->out, ", menjadi ");
			kb_money_text(f->out, b->jumlah.v);
		}
		kb_buf_addc(f->out, '\n');
		f->n++;
		f->sum += b->jumlah.v;	/* no more than l->jumlah, which fits */
	}
	return 0;
}

int
banpol_rumus(struct kb_kantor *k, const kb_code *council, int year,
    const char *party, struct kb_buf *out, struct kb_err *err)
{
	struct banpol_want w = { .wilayah = *council, .from = year,
	    .to = year };
	struct formula f = { .party = party, .out = out };
	int rc = banpol_hitung(k, &w, take_formula, &f, err);

	if (rc == 0 && f.n > 1) {
		kb_buf_adds(out, "Jumlah: ");
		kb_money_text(out, f.sum);
		kb_buf_addc(out, '\n');
	}
	return rc;
}
