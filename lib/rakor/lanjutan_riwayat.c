/* SPDX-License-Identifier: ISC */
/* lanjutan_riwayat.c - what became of an item so far, in a few lines. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lembar_rakor.h"
#include "lanjutan.h"
#include "sebut.h"

bool
lanjutan_terbuka(const struct rakor_sel *s)
{
	return rakor_perlu(s) && s->baru == NULL;
}

/* How it stands with one of them, without the name. */
static void
phrase(const struct rakor_sel *s, struct kb_buf *b)
{
	const struct tindak_lanjut *t = s->akhir;

	kb_buf_adds(b, kb_word_label(rakor_status, s->status));
	if (s->bukti.n == RAKOR_BUKTI_TANPA ||
	    s->bukti.n == RAKOR_BUKTI_KEDALUWARSA ||
	    s->bukti.n == RAKOR_BUKTI_BERSAMA)
		kb_buf_addf(b, ", %s%s", s->bukti.n == RAKOR_BUKTI_KEDALUWARSA
		    ? "bukti " : "", kb_word_label(rakor_bukti, s->bukti));
	if (t != NULL)
		sebut_capaian(t, " dari ", b);
	if (t != NULL && t->capaian.known && t->capaian_dari.known &&
	    t->satuan != NULL)
		kb_buf_addf(b, " %s", t->satuan);
	if (t != NULL) {
		kb_buf_adds(b, ", ");
		kb_date_long(b, t->tanggal);
	}
	rakor_asal_kata(s, b);
	if (s->waktu.n == RAKOR_TERLAMBAT)
		kb_buf_adds(b, "; lewat batas waktu");
}

struct group {
	struct kb_buf	 phrase, names;
	size_t		 n;
};

static struct group *
group_of(struct group **list, size_t *n, const char *phrase)
{
	for (size_t i = 0; i < *n; i++)
		if (strcmp((*list)[i].phrase.s, phrase) == 0)
			return &(*list)[i];
	*list = kb_realloc(*list, *n + 1, sizeof(**list));
	(*list)[*n] = (struct group){ 0 };
	kb_buf_adds(&(*list)[*n].phrase, phrase);
	return &(*list)[(*n)++];
}

/* One addressee: its last open cell, and of what recurs how many there are. */
static void
one(struct kb_kantor *k, const struct rakor_sel *s, size_t n,
    struct group **list, size_t *ngroup)
{
	const struct rakor_sel *last = NULL;
	struct kb_buf b = KB_BUF_INIT;
	struct group *g;
	size_t open = 0, of = 0;

	for (size_t i = 0; i < n; i++) {
		of += !s[i].luar;
		if (lanjutan_terbuka(&s[i])) {
			last = &s[i];
			open++;
		}
	}
	if (last != NULL) {
		phrase(last, &b);
		if (last->periode != NULL)
			kb_buf_addf(&b, ", %zu dari %zu periode", open, of);
		g = group_of(list, ngroup, b.s);
		kb_buf_adds(&g->names, g->names.len > 0 ? ", " : "");
		rakor_addressee(k, last->penerima, &g->names);
		g->n++;
	}
	kb_buf_free(&b);
}

static void
share(const struct rakor_pantau *p, const struct rakor_butir *b,
    struct kb_buf *to)
{
	struct rakor_hitung h = rakor_hitung_butir(p, b);

	kb_buf_addf(to, "%s: sesuai ", b->r.head.nomor);
	rakor_persen(&h, to);
	if (b->rapat != NULL) {
		kb_buf_adds(to, " sejak ");
		kb_date_long(to, pantau_hari_akhir(b->rapat));
	}
	kb_buf_addc(to, '\n');
}

void
lanjutan_riwayat(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct rakor_butir *b, struct kb_buf *to)
{
	struct group *list = NULL;
	size_t ngroup = 0, asked = 0;

	if (b->n == 0)
		return;
	share(p, b, to);
	for (size_t i = 0, n; i < b->n; i += n) {
		const struct rakor_sel *s = &p->sel[b->dari + i];
		bool any = false;

		for (n = 0; i + n < b->n && strcmp(s[n].penerima,
		    s->penerima) == 0; n++)
			any = any || !s[n].luar;
		asked += any;
		one(k, s, n, &list, &ngroup);
	}
	for (size_t i = 0; i < ngroup; i++) {
		if (list[i].n == asked && asked > 2)
			kb_buf_addf(to, "%s: semua %zu penerima\n",
			    list[i].phrase.s, asked);
		else
			kb_buf_addf(to, "%s: %s\n", list[i].phrase.s,
			    list[i].names.s);
		kb_buf_free(&list[i].phrase);
		kb_buf_free(&list[i].names);
	}
	free(list);
}
