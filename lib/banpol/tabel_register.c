/* SPDX-License-Identifier: ISC */
/*
 * tabel_register.c - a published table beside the office's own register: the
 * votes and the rate that its sum would take.
 */
#include <stdlib.h>
#include <string.h>

#include "tabel.h"

struct compare {
	struct banpol_tabel	*t;
	struct kb_kantor	*k;
	const struct banpol_lembar *l;
	bool			*met;	/* rows of the register */
	const struct banpol_baris *told;	/* whose months were told last */
};

static const char *
code(const struct compare *c, kb_pdate election, const char *name)
{
	static const struct kb_type *const type = &suara_type;
	const struct kb_env *env = &c->k->env;
	struct suara rec = { .wilayah = c->l->wilayah, .pemilu = election };
	int f = kb_field_find(type, "partai");

	return env->ref == NULL || name == NULL ? NULL : env->ref(env->ref_arg,
	    &type->field[f], type, &rec, name, NULL);
}

/*
 * The register's row that this one is of: its party, and then its months or
 * else its votes; of several the newest result's.  taken: one that another row
 * stands for already.
 */
static const struct banpol_baris *
counterpart(const struct compare *c, const struct tabel_baris *r, bool taken)
{
	const struct tabel_angka *v = tabel_nilai_sel(r, TABEL_SUARA);
	const struct banpol_baris *found = NULL;
	int best = -1;

	for (size_t i = 0; i < c->l->nbaris; i++) {
		const struct banpol_baris *b = &c->l->baris[i];
		const char *is = code(c, b->pemilu, r->partai);
		int fits = 2 * (b->bulan.v == r->h.bulan) + (v != NULL &&
		    v->v == b->suara.v);

		if (c->met[i] != taken || is == NULL || fits < best ||
		    strcmp(is, b->partai) != 0)
			continue;
		found = b;
		best = fits;
	}
	if (found != NULL)
		c->met[found - c->l->baris] = true;
	return found;
}

static void
row_name(struct kb_buf *b, const struct tabel_baris *r)
{
	kb_buf_addf(b, "baris %ld%s%s: ", r->line, r->partai != NULL ? ", " :
	    "", r->partai != NULL ? r->partai : "");
}

/*
 * What the register has is proposed, too: before the others where the row
 * would close with it, or where nothing else is wrong, and else behind them.
 */
static void
propose(struct tabel_baris *r, int kolom, kb_rate is)
{
	struct tabel_usul u = { .kolom = kolom, .sebab = BANPOL_REGISTER,
	    .isi = is };

	u.bits = r->nusul > 0 ? r->usul[r->nusul - 1].bits + 1 : 0;
	for (size_t i = 0; i < r->nusul; i++)
		if (r->usul[i].kolom == kolom &&
		    tabel_sama(r->usul[i].isi, is)) {
			u = r->usul[i];
			u.bits = r->usul[0].bits - 1;
			tabel_usulkan(r, &u);
			r->sebab = u.sebab;
			r->kolom = kolom;
			tabel_teks(r);
			return;
		}
	tabel_usulkan(r, &u);
	if (r->sebab == 0) {
		r->sebab = BANPOL_REGISTER;
		r->kolom = kolom;
	}
	tabel_teks(r);
}

static void
differs(struct tabel_baris *r, int kolom, kb_rate is, struct kb_buf *b)
{
	row_name(b, r);
	kb_buf_addf(b, "%s ", tabel_kolom_nama(kolom));
	kb_rate_show(b, tabel_pasti(tabel_nilai_sel(r,
	    (enum tabel_kolom)kolom)));
	kb_buf_adds(b, ", dalam register ");
	kb_rate_show(b, is);
	kb_buf_addc(b, '\n');
	propose(r, kolom, is);
}

/* "bulan 12, dalam register 5 (pemilu 2024)"; of rows alike once. */
static void
months(struct compare *c, struct tabel_baris *r, const struct banpol_baris *b)
{
	struct kb_buf *kata = &c->t->kata;

	if (r->h.bulan == 0 || r->h.bulan == b->bulan.v)
		return;
	c->t->register_lain = true;
	if (c->told != NULL && c->told->bulan.v == b->bulan.v &&
	    c->told->pemilu.ymd == b->pemilu.ymd)
		return;
	kb_buf_addf(kata, "tabel dihitung %d bulan, dalam register %lld "
	    "bulan (pemilu %d)\n", r->h.bulan, (long long)b->bulan.v,
	    b->pemilu.ymd / 10000);
	c->told = b;
}

static void
uncompared(const struct compare *c, struct tabel_baris *r)
{
	const struct banpol_baris *b = counterpart(c, r, true);

	row_name(&c->t->kata, r);
	kb_buf_adds(&c->t->kata, b != NULL ? "partai ini lebih sering dalam "
	    "tabel daripada dalam register\n" : "tidak ada dalam register\n");
	if (r->sebab == 0)
		r->sebab = BANPOL_REGISTER;
}

static void
compare_row(struct compare *c, struct tabel_baris *r)
{
	const struct banpol_baris *b = counterpart(c, r, false);
	const struct tabel_angka *v = tabel_nilai_sel(r, TABEL_SUARA),
	    *n = tabel_nilai_sel(r, TABEL_NILAI);

	if (b == NULL) {
		uncompared(c, r);
		return;
	}
	if (v != NULL && v->v != b->suara.v)
		differs(r, TABEL_SUARA, (kb_rate){ b->suara.v, 1 },
		    &c->t->kata);
	if (n != NULL && !tabel_sama(tabel_pasti(n), b->nilai))
		differs(r, TABEL_NILAI, b->nilai, &c->t->kata);
	months(c, r, b);
}

/* What no row of the table is of; a result of which none is, as one. */
static void
left_out(const struct compare *c, size_t from, size_t to)
{
	const struct banpol_baris *b = &c->l->baris[from];
	struct kb_buf *kata = &c->t->kata;
	bool any = false;

	for (size_t i = from; i < to; i++)
		any = any || c->met[i];
	if (!any) {
		kb_buf_addf(kata, "dalam register, tidak dalam tabel: hasil "
		    "pemilu %d, %lld bulan, %zu partai\n",
		    b->pemilu.ymd / 10000, (long long)b->bulan.v, to - from);
		c->t->register_lain = true;
	}
	for (size_t i = from; any && i < to; i++) {
		b = &c->l->baris[i];
		if (c->met[i])
			continue;
		kb_buf_addf(kata, "dalam register, tidak dalam tabel: %s, ",
		    b->partai);
		kb_int_dots(kata, b->suara.v);
		kb_buf_addf(kata, " suara (pemilu %d)\n",
		    b->pemilu.ymd / 10000);
		c->t->register_lain = true;
	}
}

static int
compare_sheet(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct banpol_tabel *t = arg;
	struct compare c = { .t = t, .k = t->kantor, .l = l };

	(void)err;
	t->nregister += l->nbaris;
	if (l->kurang != NULL) {
		kb_buf_addf(&t->kata, "register: %s\n", l->kurang);
		t->register_lain = true;
		return 0;
	}
	c.met = kb_alloc(l->nbaris + 1);
	for (size_t i = 0; i < t->n; i++)
		if (!t->b[i].total && t->b[i].kembar == 0)
			compare_row(&c, &t->b[i]);
	for (size_t from = 0, to; from < l->nbaris; from = to) {
		for (to = from + 1; to < l->nbaris && l->baris[to].pemilu.ymd ==
		    l->baris[from].pemilu.ymd; )
			to++;
		left_out(&c, from, to);
	}
	free(c.met);
	return 0;
}

int
banpol_tabel_register(struct banpol_tabel *t, struct kb_kantor *k,
    const kb_code *council, int year, struct kb_err *err)
{
	struct banpol_want want = { .wilayah = *council, .from = year,
	    .to = year, .brief = true };
	size_t before = t->kata.len;

	t->kantor = k;
	if (t->ngrup > 1)
		return kb_fail(err, KB_USAGE, "--register: tabel ini memuat "
		    "beberapa wilayah atau tahun; periksa satu per satu");
	if (banpol_hitung(k, &want, compare_sheet, t, err) != 0)
		return -1;
	if (t->nregister == 0 && t->kata.len == before) {
		kb_buf_adds(&t->kata, "register: tidak ada suara untuk wilayah "
		    "dan tahun itu\n");
		t->register_lain = true;
	}
	if (t->kata.len == before)
		kb_buf_adds(&t->kata, "sama dengan register\n");
	tabel_hasil(t);
	return 0;
}
