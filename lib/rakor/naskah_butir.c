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
		kb_flat_cell(to, "rapat", d->rapat, n->line);
}

/* ---- rekomendasi ---- */

const struct naskah_aturan naskah_aturan_rekomendasi[] = {
	{ "nomor", .column = "butir" }, { "teks", .column = "isi" },
	{ "penerima", NASKAH_GABUNG, .column = "penerima", .antara = ", " },
	{ "tenggat", NASKAH_KHUSUS, .khusus = naskah_tenggat,
	    .milik = "batas|hari_setelah|setiap|peristiwa",
	    .tulis = naskah_tulis_tenggat },
	{ "pemberi", NASKAH_GABUNG, .column = "pemberi", .antara = "; " },
	{ "sub", NASKAH_KHUSUS }, { 0 }
};

static void
remember(struct naskah *d, const struct kb_node *n, bool top)
{
	d->butir = kb_realloc(d->butir, d->nbutir + 1, sizeof(*d->butir));
	d->butir[d->nbutir++] = (struct naskah_butir){ n,
	    naskah_teks(n, "nomor"), naskah_teks(n, "nomor_cetak"), top };
}

static void
item(struct naskah *d, const struct kb_node *n, bool top)
{
	struct kb_flat *to = d->flat[NASKAH_REKOMENDASI];
	const struct kb_node *sub = kb_node_find(n, "sub");
	struct kb_src src = naskah_di(d, n);

	remember(d, n, top);
	of_meeting(d, to, n);
	if (kb_node_find(n, "jenis") == NULL && naskah_jenis(n) != NULL)
		kb_flat_cell(to, "jenis", naskah_jenis(n), n->line);
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
	for (const struct kb_node *c = sub->child; c != NULL; c = c->next) {
		src.line = c->line;
		if (c->kind == KB_NODE_MAP)
			item(d, c, false);
		else
			kb_errs_add(d->errs, &src, "sub", "setiap anak butir "
			    "harus berupa baris 'nama: isi'");
	}
}

void
naskah_rekomendasi(struct naskah *d, const struct kb_node *n)
{
	item(d, n, true);
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
		kb_flat_cell(to, "wilayah", d->penerima, n->line);
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
