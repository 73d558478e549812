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

/* The register's row that this one is of: its party, and its months. */
static const struct banpol_baris *
counterpart(const struct compare *c, const struct tabel_baris *r)
{
	const struct banpol_baris *found = NULL;

	for (size_t i = 0; i < c->l->nbaris; i++) {
		const struct banpol_baris *b = &c->l->baris[i];
		const char *is = code(c, b->pemilu, r->partai);

		if (c->met[i] || is == NULL || strcmp(is, b->partai) != 0)
			continue;
		if (found == NULL || (b->bulan.v == r->h.bulan &&
		    found->bulan.v != r->h.bulan))
			found = b;
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

static void
differs(struct tabel_baris *r, int kolom, kb_rate is, struct kb_buf *b)
{
	char text[KB_RATE_TEXT];

	row_name(b, r);
	kb_buf_addf(b, "%s ", tabel_kolom_nama(kolom));
	kb_rate_show(b, tabel_pasti(tabel_nilai_sel(r,
	    (enum tabel_kolom)kolom)));
	kb_buf_adds(b, ", dalam register ");
	kb_rate_show(b, is);
	kb_buf_addc(b, '\n');
	if (r->sebab != 0)
		return;
	r->sebab = BANPOL_REGISTER;
	r->kolom = kolom;
	kb_rate_text(is, text);
	r->teks_usul = kb_strdup(text);
}

static void
compare_row(const struct compare *c, struct tabel_baris *r)
{
	const struct banpol_baris *b = counterpart(c, r);
	const struct tabel_angka *v = tabel_nilai_sel(r, TABEL_SUARA),
	    *n = tabel_nilai_sel(r, TABEL_NILAI);

	if (b == NULL) {
		row_name(&c->t->kata, r);
		kb_buf_adds(&c->t->kata, "tidak ada dalam register\n");
		if (r->sebab == 0)
			r->sebab = BANPOL_REGISTER;
		return;
	}
	if (v != NULL && v->v != b->suara.v)
		differs(r, TABEL_SUARA, (kb_rate){ b->suara.v, 1 },
		    &c->t->kata);
	if (n != NULL && !tabel_sama(tabel_pasti(n), b->nilai))
		differs(r, TABEL_NILAI, b->nilai, &c->t->kata);
}

static int
compare_sheet(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct banpol_tabel *t = arg;
	struct compare c = { t, t->kantor, l, NULL };

	(void)err;
	t->nregister += l->nbaris;
	if (l->kurang != NULL) {
		kb_buf_addf(&t->kata, "register: %s\n", l->kurang);
		t->register_lain = true;
		return 0;
	}
	c.met = kb_alloc(l->nbaris + 1);
	for (size_t i = 0; i < t->n; i++)
		if (!t->b[i].total)
			compare_row(&c, &t->b[i]);
	for (size_t i = 0; i < l->nbaris; i++) {
		const struct banpol_baris *b = &l->baris[i];

		if (c.met[i])
			continue;
		kb_buf_addf(&t->kata, "dalam register, tidak dalam tabel: %s, ",
		    b->partai);
		kb_int_dots(&t->kata, b->suara.v);
		kb_buf_addf(&t->kata, " suara (pemilu %d)\n",
		    b->pemilu.ymd / 10000);
		t->register_lain = true;
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
