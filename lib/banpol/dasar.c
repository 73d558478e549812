/* SPDX-License-Identifier: ISC */
/* dasar.c - what a payment is measured by: the budget, and the sum. */
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "jumlah.h"
#include "kesbang/proses.h"

struct keep {
	struct anggaran	*a;
	struct kb_buf	*home;
};

static int
keep_budget(void *arg, void *rec, struct kb_err *err)
{
	struct keep *o = arg;

	(void)err;
	*o->a = *(struct anggaran *)rec;
	kb_rec_keep(&anggaran_type, o->a, o->home);
	return 0;
}

int
banpol_anggaran(struct kb_kantor *k, const kb_code *council, int year,
    struct anggaran *out, struct kb_buf *home, struct kb_err *err)
{
	struct keep o = { out, home };
	struct kb_buf sql = KB_BUF_INIT;
	char *text = kb_asprintf("%04d", year);
	int rc;

	*out = (struct anggaran){ 0 };
	kb_select(&sql, &anggaran_type);
	kb_buf_adds(&sql, " d WHERE wilayah = ?1 AND tahun = ?2 "
	    BUKU_TERDEKAT("?3"));
	rc = kb_query(k->db, &anggaran_type, sql.s,
	    KB_ARGS3((const char *)council->s, text,
	    (const char *)k->env.office.s), keep_budget, &o, err);
	kb_buf_free(&sql);
	free(text);
	return rc;
}

int
banpol_pagu(struct kb_kantor *k, const kb_code *council, int year,
    kb_money *out, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct anggaran a = { 0 };
	int rc = banpol_anggaran(k, council, year, &a, &home, err);

	*out = a.pagu_perubahan.known ? a.pagu_perubahan : a.pagu;
	kb_buf_free(&home);
	return rc;
}

/* ---- the part of who sat by then ---- */

struct part {
	const char	*party;
	kb_date		 day;
	struct banpol_bagian *out;
};

static bool
not_yet(const struct part *p, const struct banpol_lembar *l, kb_pdate election)
{
	for (size_t i = 0; i < l->nmasa; i++)
		if (l->masa[i].pemilu.ymd == election.ymd)
			return l->masa[i].dilantik.ymd > p->day.ymd;
	return false;
}

/* Rows that were imported need not add up to anything that fits. */
static int
too_much(const char *party, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "jumlah %s terlalu besar untuk dihitung: "
	    "periksa penetapan-rincian", party);
}

/* What was decided holds, where it was. */
static int
take_part(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	const struct part *p = arg;
	const struct banpol_putusan *d = l->putusan;
	const struct banpol_baris *row = d != NULL ? d->baris : l->baris;
	size_t n = d != NULL ? d->nbaris : l->nbaris;

	kb_buf_adds(&p->out->habis, l->habis != NULL ? l->habis : "");
	for (size_t i = l->nmasa; i-- > 0; ) {
		if (!not_yet(p, l, l->masa[i].pemilu))
			continue;
		p->out->pemilu = l->masa[i].pemilu;
		p->out->dilantik = l->masa[i].dilantik;
		p->out->sampai.known = true;
	}
	for (size_t i = 0; i < n; i++)
		if (strcmp(row[i].partai, p->party) == 0 &&
		    !not_yet(p, l, row[i].pemilu) &&
		    __builtin_add_overflow(p->out->sampai.v, row[i].jumlah.v,
		    &p->out->sampai.v))
			return too_much(p->party, err);
	return 0;
}

int
banpol_bagian(struct kb_kantor *k, const kb_code *council, int year,
    const char *party, kb_date day, struct banpol_bagian *out,
    struct kb_err *err)
{
	struct banpol_want w = { .wilayah = *council, .from = year,
	    .to = year };
	struct part p = { party, day, out };

	*out = (struct banpol_bagian){ .habis = KB_BUF_INIT };
	return banpol_hitung(k, &w, take_part, &p, err);
}

/* ---- the arithmetic ---- */

struct formula {
	const char	*party;
	struct kb_buf	*out;
	size_t		 n;
	int64_t		 sum;
};

/* "Pemilu 2014: 67.705 x 4.108 x 8/12 = 185.421.426,66..., menjadi Rp..." */
static void
one_formula(struct kb_buf *out, const struct banpol_baris *b,
    enum banpol_pembulatan how)
{
	struct jumlah exact;
	size_t from = out->len;
	int64_t product;

	kb_buf_addf(out, "Pemilu %d: ", b->pemilu.ymd / 10000);
	if (!jumlah_of((jumlah_wide)b->suara.v * (uint64_t)b->bulan.v,
	    b->nilai, &exact)) {
		kb_money_text(out, b->jumlah.v);
		kb_buf_addc(out, '\n');
		return;
	}
	jumlah_formula(out, b->suara.v, b->nilai, (int)b->bulan.v, &exact);
	if (strchr(out->s + from, ',') != NULL || !jumlah_round(&exact, how,
	    &product) || product != b->jumlah.v) {
		kb_buf_adds(out, ", menjadi ");
		kb_money_text(out, b->jumlah.v);
	}
	kb_buf_addc(out, '\n');
}

/* What was decided holds, where it was. */
static int
take_formula(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct formula *f = arg;
	const struct banpol_putusan *d = l->putusan;
	const struct banpol_baris *b = d != NULL ? d->baris : l->baris;
	size_t n = d != NULL ? d->nbaris : l->nbaris;

	for (size_t i = 0; i < n; i++) {
		if (strcmp(b[i].partai, f->party) != 0)
			continue;
		one_formula(f->out, &b[i], l->pembulatan);
		f->n++;
		if (__builtin_add_overflow(f->sum, b[i].jumlah.v, &f->sum))
			return too_much(f->party, err);
	}
	return 0;
}

int
banpol_rumus(struct kb_kantor *k, const kb_code *council, int year,
    const char *party, struct kb_buf *out, struct kb_err *err)
{
	struct banpol_want w = { .wilayah = *council, .from = year,
	    .to = year, .brief = true };
	struct formula f = { .party = party, .out = out };
	int rc = banpol_hitung(k, &w, take_formula, &f, err);

	if (rc == 0 && f.n > 1) {
		kb_buf_adds(out, "Jumlah: ");
		kb_money_text(out, f.sum);
		kb_buf_addc(out, '\n');
	}
	return rc;
}
