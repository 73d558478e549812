/* SPDX-License-Identifier: ISC */
/*
 * naskah_butir.c - the lists of a meeting's document: what was recommended,
 * and what was told.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "naskah.h"

/* The meeting's, where the item does not say another. */
static void
of_meeting(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	kb_flat_row(to, n->line);
	if (d->rapat != NULL && kb_node_find(n, "rapat") == NULL)
		naskah_sel(to, "rapat", d->rapat, n);
}

/* ---- rekomendasi ---- */

/* As the item was remembered: a of 1 is 1a. */
static void
number_of(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	if (n->kind == KB_NODE_TEXT)
		naskah_sel(to, "butir", d->butir[d->nbutir - 1].nomor, n);
	else
		naskah_tolak(d, n, n->key, "nilai harus satu teks, bukan "
		    "daftar atau bagian");
}

const struct naskah_aturan naskah_aturan_rekomendasi[] = {
	{ "nomor", NASKAH_KHUSUS, .column = "butir", .khusus = number_of },
	{ "teks", .column = "isi" },
	{ "penerima", NASKAH_GABUNG, .column = "penerima", .antara = ", " },
	{ "tenggat", NASKAH_KHUSUS, .khusus = naskah_tenggat,
	    .milik = "batas|hari_setelah|setiap|peristiwa|mulai",
	    .tulis = naskah_tulis_tenggat,
	    .contoh = "yang berulang: {triwulan: setiap, hari_setelah: 10, "
	    "mulai: 2025-T1}\n"
	    "yang menunggu: {peristiwa: Pilkada 2024}" },
	{ "pemberi", NASKAH_GABUNG, .column = "pemberi", .antara = "; " },
	{ "bukti_dari", .column = "bukti_dari" },
	{ "sub", NASKAH_KHUSUS }, { 0 }
};

/* 1a and 1.2a are of 1; a document has no deeper lists. */
static bool
is_below(const char *nomor, const char *of)
{
	size_t len = strlen(of), n = strlen(nomor);
	char *at = kb_strdup(nomor);

	while (n > len) {
		n = rakor_induk(at);
		at[n] = '\0';
	}
	n = n == len && strncasecmp(at, of, len) == 0 && nomor[len] != '\0';
	free(at);
	return n != 0;
}

/*
 * The number of a part: a of 1 is 1a, 1 of a is a1, and 1a is 1a already; 2a
 * is of another item, and 2 of 1 may be an item that slipped in.
 */
static const char *
part_number(struct naskah *d, const struct kb_node *n, const char *of)
{
	const char *nomor = naskah_teks(n, "nomor");
	struct kb_buf b = KB_BUF_INIT;
	size_t len;

	if (nomor == NULL || of == NULL || (len = strlen(of)) == 0 ||
	    is_below(nomor, of))
		return nomor;
	if (rakor_induk(nomor) == 0 &&
	    kb_is_digit(*nomor) != kb_is_digit(of[len - 1])) {
		kb_buf_addf(&b, "%s%s", of, nomor);
		return kb_homes_text(&d->homes, &b);
	}
	kb_buf_addf(&b, "'%.20s' bukan anak butir %.20s; tulis %.20s%s, atau "
	    "taruh di bawah butirnya sendiri", nomor, of, of,
	    kb_is_digit(of[len - 1]) ? "a" : "1");
	naskah_tolak(d, kb_node_find(n, "nomor"), "nomor", b.s);
	kb_buf_free(&b);
	return nomor;
}

/* of: the number of the item that it is a part of; top: of none. */
static void
remember(struct naskah *d, const struct kb_node *n, bool top, const char *of)
{
	const char *nomor = top ? naskah_teks(n, "nomor") :
	    part_number(d, n, of);

	d->butir = kb_realloc(d->butir, d->nbutir + 1, sizeof(*d->butir));
	d->butir[d->nbutir++] = (struct naskah_butir){ n, nomor,
	    naskah_teks(n, "nomor_cetak"), top };
}

static void
item(struct naskah *d, const struct kb_node *n, bool top, const char *of)
{
	struct kb_flat *to = d->flat[NASKAH_REKOMENDASI];
	const struct kb_node *sub = kb_node_find(n, "sub");
	struct kb_src src = naskah_di(d, n);

	remember(d, n, top, of);
	of_meeting(d, to, n);
	if (kb_node_find(n, "jenis") == NULL && naskah_jenis(n) != NULL)
		naskah_sel(to, "jenis", naskah_jenis(n),
		    kb_node_find(n, "tenggat"));
	naskah_bagian(d, to, n, naskah_aturan_rekomendasi);
	if (sub == NULL || (sub->kind == KB_NODE_TEXT && sub->text == NULL))
		return;
	if (!top || sub->kind != KB_NODE_LIST) {
		src.line = sub->line;
		kb_errs_add(d->errs, &src, "sub", top ? "harus berupa daftar: "
		    "setiap anak butir diawali '- '" : "anak butir tidak "
		    "beranak lagi");
		return;
	}
	of = naskah_teks(n, "nomor");
	for (const struct kb_node *c = sub->child; c != NULL; c = c->next) {
		src.line = c->line;
		if (c->kind == KB_NODE_MAP)
			item(d, c, false, of);
		else
			kb_errs_add(d->errs, &src, "sub", "setiap anak butir "
			    "harus berupa baris 'nama: isi'");
	}
}

void
naskah_rekomendasi(struct naskah *d, const struct kb_node *n)
{
	item(d, n, true, NULL);
}

/* ---- bahasan, masukan ---- */

const struct naskah_aturan naskah_aturan_bahasan[] = {
	{ "mitra", NASKAH_GABUNG, .column = "mitra", .antara = ", " },
	{ "oleh", NASKAH_GABUNG, .column = "oleh", .antara = "; " },
	{ 0 }
};

void
naskah_bahasan(struct naskah *d, const struct kb_node *n)
{
	of_meeting(d, d->flat[NASKAH_BAHASAN], n);
	naskah_bagian(d, d->flat[NASKAH_BAHASAN], n,
	    naskah_aturan_bahasan);
}

void
naskah_masukan(struct naskah *d, const struct kb_node *n)
{
	static const struct naskah_aturan none[] = { { 0 } };
	struct kb_flat *to = d->flat[NASKAH_MASUKAN];

	of_meeting(d, to, n);
	if (d->penerima != NULL && kb_node_find(n, "wilayah") == NULL)
		naskah_sel(to, "wilayah", d->penerima, n);
	naskah_bagian(d, to, n, none);
}

/* ---- the whole list ---- */

static long
number(const char *s)
{
	char *end;
	long n;

	if (s == NULL || *s < '0' || *s > '9')
		return 0;
	n = strtol(s, &end, 10);
	return *end == '\0' && n < 100000 ? n : 0;
}

static void
check_numbers(struct naskah *d)
{
	long last = 0;

	for (size_t i = 0; i < d->nbutir; i++) {
		const struct naskah_butir *b = &d->butir[i];
		struct kb_src src = naskah_di(d, b->n);
		long printed = number(b->cetak);

		for (size_t j = 0; b->nomor != NULL && j < i; j++)
			if (d->butir[j].nomor != NULL &&
			    strcasecmp(d->butir[j].nomor, b->nomor) == 0)
				kb_errs_add(d->errs, &src, "nomor", "'%.20s' "
				    "sudah dipakai butir pada baris %ld",
				    b->nomor, d->butir[j].n->line);
		if (printed == 0)
			continue;
		if (printed <= last)
			kb_errs_add(d->errs, &src, "nomor_cetak", "%ld tidak "
			    "sesudah %ld; nomor cetak bertambah menurut "
			    "urutan naskah", printed, last);
		last = printed;
	}
}

/*
 * Official are the items at the top; a published list may count its parts,
 * too (Paser 2024: 13 printed lines, 11 recommendations).
 */
static void
check_count(struct naskah *d)
{
	const struct kb_node *n = kb_node_find(d->kepala, "jumlah_resmi");
	const char *partly = naskah_teks(d->kepala, "lengkap");
	size_t top = 0, all = d->nbutir;
	struct kb_src src;
	long said;

	if (n == NULL || (said = number(n->text)) == 0 ||
	    d->flat[NASKAH_REKOMENDASI] == NULL)
		return;
	for (size_t i = 0; i < d->nbutir; i++)
		top += d->butir[i].atas;
	src = naskah_di(d, n);
	if ((size_t)said == top || (partly != NULL &&
	    kb_same_name(partly, "tidak") && (size_t)said > top))
		return;
	kb_errs_add(d->errs, &src, "jumlah_resmi", "%ld, padahal ada %zu butir "
	    "resmi%s", said, top, (size_t)said == all ? "; anak butir tidak "
	    "dihitung" : (size_t)said > top ? "; bila memang baru sebagian "
	    "yang diketahui, tulis 'lengkap: tidak'" : "");
}

void
naskah_periksa(struct naskah *d)
{
	check_numbers(d);
	check_count(d);
}
