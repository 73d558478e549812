/* SPDX-License-Identifier: ISC */
/* hak.c - what each party is entitled to: as decided, else as computed. */
#include <stdlib.h>
#include <string.h>

#include "buku.h"

/* ---- what could not be computed ---- */

static void
flush(struct banpol_luar *o)
{
	struct kb_buf name = KB_BUF_INIT;

	if (o->why.len > 0 && o->note != NULL) {
		kb_buf_addf(o->note, "%s %d", kb_region_name(o->k,
		    o->wilayah.s, &name), o->from);
		if (o->to > o->from)
			kb_buf_addf(o->note, " s.d. %d", o->to);
		kb_buf_addf(o->note, ": %s\n", o->why.s);
	}
	kb_buf_free(&name);
}

void
banpol_luar_add(struct banpol_luar *o, const struct banpol_lembar *l)
{
	if (l != NULL && l->kurang == NULL)
		return;
	if (l != NULL && o->why.len > 0 && o->to == l->tahun - 1 &&
	    strcmp(o->wilayah.s, l->wilayah.s) == 0 &&
	    strcmp(o->why.s, l->kurang) == 0) {
		o->to++;
		o->n++;
		return;
	}
	flush(o);
	kb_buf_cut(&o->why, 0);
	if (l == NULL) {
		kb_buf_free(&o->why);
		return;
	}
	kb_buf_adds(&o->why, l->kurang);
	o->wilayah = l->wilayah;
	o->from = o->to = l->tahun;
	o->n++;
}

/* ---- entitled to ---- */

struct gather {
	struct banpol_haks *all;
	struct banpol_luar out;
	size_t		 room;
};

/* By the newest result that counts in that year, as it stands for it. */
static kb_enum
seated(const struct banpol_lembar *l, const char *code)
{
	if (l->kurang != NULL)
		return (kb_enum){ 0 };
	for (size_t i = l->nbaris; i-- > 0 && l->baris[i].pemilu.ymd ==
	    l->masa[l->nmasa - 1].pemilu.ymd; )
		if (strcmp(l->baris[i].partai, code) == 0)
			return (kb_enum){ KB_FLAG_YES };
	return (kb_enum){ KB_FLAG_NO };
}

static void
add(struct gather *g, const struct banpol_lembar *l, kb_text code,
    int64_t amount)
{
	struct banpol_haks *h = g->all;

	if (h->n == g->room) {
		g->room = g->room > 0 ? g->room * 2 : 64;
		h->hak = kb_realloc(h->hak, g->room, sizeof(*h->hak));
	}
	h->hak[h->n++] = (struct banpol_hak){ .wilayah = l->wilayah,
	    .tahun = { l->tahun * 10000 },
	    .partai = buku_teks(&h->home, &h->nhome, code),
	    .jumlah = { amount, true }, .berkursi = seated(l, code) };
	if (l->putusan == NULL)
		return;
	h->hak[h->n - 1].penetapan = (kb_int){ l->putusan->urutan, true };
	h->hak[h->n - 1].nomor_penetapan = buku_teks(&h->home, &h->nhome,
	    l->putusan->nomor_catatan);
}

/* Rows that were imported need not add up to anything that fits. */
static void
too_much(const struct gather *g, const struct banpol_lembar *l,
    struct banpol_hak *h)
{
	struct kb_buf name = KB_BUF_INIT;

	if (h->jumlah.known && g->out.note != NULL)
		kb_buf_addf(g->out.note, "%s %d: jumlah %s dalam penetapan "
		    "urutan %lld terlalu besar untuk dihitung: periksa "
		    "penetapan-rincian\n", kb_region_name(g->out.k,
		    l->wilayah.s, &name), l->tahun, h->partai,
		    (long long)l->putusan->urutan);
	h->jumlah = (kb_money){ 0 };
	kb_buf_free(&name);
}

/* Who is in no decision yet, and is entitled by now, was decided nothing. */
static void
as_computed(struct gather *g, const struct banpol_lembar *l, size_t begin)
{
	struct banpol_haks *h = g->all;

	for (size_t i = 0; i < l->npihak; i++) {
		size_t at = begin;

		while (at < h->n && strcmp(h->hak[at].partai,
		    l->pihak[i].kode) != 0)
			at++;
		if (at == h->n)
			add(g, l, l->pihak[i].kode, l->putusan != NULL ? 0 :
			    l->pihak[i].total);
		h->hak[at].hitungan.v = l->pihak[i].total;
	}
	for (size_t i = begin; i < h->n; i++)
		h->hak[i].hitungan.known = l->kurang == NULL;
}

/* Rows of a decision are by result, the oldest first; parties of the newest
 * come first, as they do where it is computed. */
static void
as_decided(struct gather *g, const struct banpol_lembar *l)
{
	const struct banpol_putusan *p = l->putusan;
	struct banpol_haks *h = g->all;
	size_t end = p->nbaris, begin = h->n;

	while (end > 0) {
		size_t from = end;

		while (from > 0 && p->baris[from - 1].pemilu.ymd ==
		    p->baris[end - 1].pemilu.ymd)
			from--;
		for (size_t i = from; i < end; i++) {
			size_t at = begin;

			while (at < h->n && strcmp(h->hak[at].partai,
			    p->baris[i].partai) != 0)
				at++;
			if (at == h->n)
				add(g, l, p->baris[i].partai, 0);
			if (!h->hak[at].jumlah.known ||
			    __builtin_add_overflow(h->hak[at].jumlah.v,
			    p->baris[i].jumlah.v, &h->hak[at].jumlah.v))
				too_much(g, l, &h->hak[at]);
		}
		end = from;
	}
}

static int
take(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct gather *g = arg;
	size_t begin = g->all->n;

	(void)err;
	if (l->putusan != NULL)
		as_decided(g, l);
	else if (l->kurang != NULL)
		banpol_luar_add(&g->out, l);
	as_computed(g, l, begin);
	return 0;
}

int
banpol_hak_load(struct kb_kantor *k, const struct banpol_want *want,
    struct banpol_haks *all, struct kb_buf *note, struct kb_err *err)
{
	struct banpol_want w = *want;
	struct gather g = { .all = all, .out = { .k = k, .note = note } };
	int rc;

	*all = (struct banpol_haks){ 0 };
	w.brief = true;
	rc = banpol_hitung(k, &w, take, &g, err);
	banpol_luar_add(&g.out, NULL);
	return rc;
}

void
banpol_hak_free(struct banpol_haks *h)
{
	for (size_t i = 0; i < h->nhome; i++)
		kb_buf_free(&h->home[i]);
	free(h->home);
	free(h->hak);
	*h = (struct banpol_haks){ 0 };
}

/* ---- what is meant ---- */

int
banpol_years(const char *text, kb_date today, int *from, int *to,
    struct kb_err *err)
{
	struct kb_period p;

	*from = *to = today.ymd / 10000;
	if (text == NULL)
		return 0;
	if (kb_period_parse(text, today, &p, NULL) != 0 || p.from.ymd == 0 ||
	    p.from.ymd % 10000 != 101 || (p.to.ymd != 0 &&
	    p.to.ymd % 10000 != 1231))
		return kb_fail(err, KB_USAGE, "--tahun: '%.40s' bukan tahun "
		    "anggaran: tulis seperti 2019 atau 2019..2024", text);
	*from = p.from.ymd / 10000;
	if (p.to.ymd != 0)
		*to = p.to.ymd / 10000;
	if (*from > *to)
		return kb_fail(err, KB_USAGE, "--tahun %.40s: %d belum tiba; "
		    "sebutkan juga akhirnya, misalnya %d..%d", text, *from,
		    *from, *from + 1);
	return 0;
}

bool
banpol_tahun_tercatat(struct kb_kantor *k, int *first, int *last)
{
	static const char *const table[] = { "nilai", "banpol_anggaran",
	    "penetapan", "banpol_tahapan", "pencairan", "belanja",
	    "banpol_temuan" };
	static const char *const which[] = { "min", "max" };
	int year[KB_LEN(which)];

	for (size_t w = 0; w < KB_LEN(which); w++) {
		struct kb_buf sql = KB_BUF_INIT;

		kb_buf_addf(&sql, "SELECT CAST(%s(tahun) AS INTEGER) FROM (",
		    which[w]);
		for (size_t i = 0; i < KB_LEN(table); i++)
			kb_buf_addf(&sql, "%sSELECT %s(tahun) AS tahun FROM "
			    "%s", i > 0 ? " UNION ALL " : "", which[w],
			    table[i]);
		kb_buf_addc(&sql, ')');
		year[w] = (int)kb_one(k->db, 0, sql.s, KB_NONE);
		kb_buf_free(&sql);
	}
	*first = year[0];
	*last = year[1];
	return *first != 0;
}

int
banpol_council(const struct kb_kantor *k, const char *given, kb_code *out,
    struct kb_err *err)
{
	int level;

	*out = k->env.office;
	if (given != NULL && k->env.region(k->env.arg, given, 2, out,
	    err) != 0)
		return -1;
	if (out->s[0] == '\0')
		return kb_fail(err, KB_USAGE, "kantor belum disiapkan: sebutkan "
		    "--wilayah, atau jalankan 'kesbangpol siapkan'");
	level = kb_region_level(out->s);
	if (level == 1 || level == 2)
		return 0;
	return kb_fail(err, KB_USAGE, "%s bukan provinsi, kabupaten atau "
	    "kota: bantuan dihitung menurut suara DPRD", out->s);
}
