/* SPDX-License-Identifier: ISC */
/*
 * lembar.c - the sum of each council and budget year, in one pass over the
 * registers.
 */
#include <stdlib.h>
#include <string.h>

#include "lembar.h"

#define T struct banpol_baris
static const struct kb_field baris_fields[] = {
	REGION(T, wilayah, "wilayah DPRD", .show = true),
	PDATE(T, tahun, "tahun anggaran", .show = true),
	TEXT(T, partai, "kode partai", .show = true),
	PDATE(T, pemilu, "hasil pemilu yang dihitung", .show = true),
	INT(T, bulan, "bulan yang dihitung dengannya", .show = true),
	INT(T, suara, "suara sah", .show = true),
	RATE(T, nilai, "rupiah per suara sah", .show = true),
	MONEY(T, jumlah, "rupiah, sesudah pembulatan", .show = true),
	TEXT(T, rumus, "hitungannya, sebelum pembulatan"),
	TEXT(T, catatan, "koreksi suara, nilai daerah induk"),
};
#undef T

const struct kb_type banpol_baris_type = {
	.name = "hitungan", .help = "hitungan bantuan per partai dan hasil "
	"pemilu",
	.size = sizeof(struct banpol_baris), KB_FIELDS(baris_fields),
};

kb_text
lembar_nama(kb_text code, const struct buku_partai *p)
{
	if (p == NULL)
		return code;
	return p->singkatan != NULL ? p->singkatan : p->nama;
}

void
lembar_kurang(struct lembar_kerja *w, const char *fmt, ...)
{
	va_list ap;

	if (w->l.kurang != NULL)
		return;
	va_start(ap, fmt);
	kb_buf_vaddf(&w->kurang, fmt, ap);
	va_end(ap);
	w->l.kurang = w->kurang.s;
}

/* Room is kept, and of the texts the last buffer. */
static void
reset(struct lembar_kerja *w, const kb_code *council, int year)
{
	struct banpol_lembar fresh = { .wilayah = *council, .tahun = year,
	    .baris = w->l.baris, .pihak = w->l.pihak, .tanpa = w->l.tanpa };

	while (w->nteks > 1) {
		kb_buf_free(&w->teks[0]);
		w->teks[0] = w->teks[--w->nteks];
	}
	if (w->nteks > 0)
		kb_buf_cut(&w->teks[0], 0);
	kb_buf_cut(&w->kurang, 0);
	kb_buf_cut(&w->pasti, 0);
	kb_buf_cut(&w->selisih, 0);
	kb_buf_cut(&w->catatan, 0);
	kb_buf_cut(&w->beda, 0);
	w->l = fresh;
}

static void
budget_and_decision(struct lembar_kerja *w)
{
	struct banpol_lembar *l = &w->l;
	struct buku_bagian p = buku_of(w->b, BUKU_PAGU, &l->wilayah, l->tahun);
	struct buku_bagian q = buku_of(w->b, BUKU_PUTUSAN, &l->wilayah,
	    l->tahun);

	if (p.n > 0)
		l->pagu = (kb_money){
		    ((const struct buku_pagu *)p.row)[p.n - 1].pagu, true };
	if (q.n > 0)
		l->putusan = &((const struct buku_putusan *)
		    q.row)[q.n - 1].p;
}

/* As it is asked for, as it was decided, as the office does it. */
static enum banpol_pembulatan
rounding(const struct lembar_kerja *w)
{
	uint8_t how = w->want->pembulatan.n;

	if (how == 0 && w->l.putusan != NULL)
		how = w->l.putusan->pembulatan.n;
	return how != 0 ? how : w->b->set.pembulatan.n;
}

static int
one_year(struct lembar_kerja *w, const kb_code *council, int year,
    banpol_lembar_fn *fn, void *arg, struct kb_err *err)
{
	struct banpol_lembar *l = &w->l;

	reset(w, council, year);
	budget_and_decision(w);
	l->pembulatan = rounding(w);
	lembar_masa(w);
	if (l->kurang == NULL)
		lembar_nilai(w);
	if (l->kurang == NULL)
		lembar_baris(w);
	lembar_catatan(w);
	if (l->kurang != NULL) {
		l->nmasa = l->nbaris = l->npihak = l->ntanpa = 0;
		l->jumlah = 0;
		l->perhatian = true;
		kb_buf_cut(&w->catatan, 0);
	}
	l->catatan = kb_buf_str(&w->catatan);
	return fn(arg, l, err);
}

/* The next council after that one ("": the first), in either register. */
static bool
next_council(const struct buku *b, kb_code *at)
{
	static const enum buku_isi where[] = { BUKU_SUARA, BUKU_DEWAN };
	const struct buku_di *first = NULL;
	kb_code last = *at;

	for (size_t i = 0; i < KB_LEN(where); i++) {
		const struct buku_larik *l = &b->larik[where[i]];
		struct buku_bagian own = buku_of(b, where[i], &last, 0);
		const char *next = own.row;
		const struct buku_di *d;

		if (l->n == 0)
			continue;
		next += own.n * l->size;
		d = (const void *)next;
		if (next == (const char *)l->row + l->n * l->size)
			continue;
		if (first == NULL || strcmp(d->wilayah.s,
		    first->wilayah.s) < 0)
			first = d;
	}
	if (first == NULL)
		return false;
	*at = first->wilayah;
	return true;
}

static void
done(struct lembar_kerja *w)
{
	for (size_t i = 0; i < w->nteks; i++)
		kb_buf_free(&w->teks[i]);
	free(w->teks);
	free(w->l.baris);
	free(w->l.pihak);
	free(w->l.tanpa);
	free(w->hasil);
	free(w->kini);
	kb_buf_free(&w->kurang);
	kb_buf_free(&w->pasti);
	kb_buf_free(&w->selisih);
	kb_buf_free(&w->catatan);
	kb_buf_free(&w->beda);
	kb_buf_free(&w->scratch);
}

int
banpol_hitung(struct kb_kantor *k, const struct banpol_want *want,
    banpol_lembar_fn *fn, void *arg, struct kb_err *err)
{
	struct buku b;
	struct lembar_kerja w = { .k = k, .want = want, .b = &b };
	kb_code council = { "" };
	int rc = buku_load(k, want, &b, err);

	while (rc == 0 && next_council(&b, &council)) {
		lembar_hasil(&w, &council);
		for (int y = want->from; rc == 0 && y <= want->to; y++)
			rc = one_year(&w, &council, y, fn, arg, err);
	}
	done(&w);
	buku_free(&b);
	return rc;
}
