/* SPDX-License-Identifier: ISC */
/* naskah_tindak.c - what came of a recommendation, in a document. */
#include <stdlib.h>
#include <string.h>

#include "naskah.h"

static const struct naskah_aturan capaian[] = {
	{ "nilai", .column = "capaian" }, { "dari", .column = "capaian_dari" },
	{ "satuan", .column = "satuan" }, { 0 }
};

static const struct naskah_aturan diverifikasi[] = {
	{ "oleh", .column = "diverifikasi_oleh" },
	{ "tanggal", .column = "diverifikasi" }, { 0 }
};

static const struct naskah_aturan bukti[] = {
	{ "jenis", .column = "bukti_jenis" },
	{ "nomor", .column = "bukti_nomor" },
	{ "tanggal", .column = "bukti_tanggal" },
	{ "berkas", .column = "bukti_berkas" },
	{ "url", .column = "bukti_berkas" },
	{ "sidik", .column = "bukti_sidik" }, { 0 }
};

/* Of the meeting's own: 9a is kaltim-2024#9a. */
static void
recommendation(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	char *full;

	if (n->kind != KB_NODE_TEXT || n->text == NULL || d->rapat == NULL ||
	    strchr(n->text, '#') != NULL) {
		naskah_sel(to, "rekomendasi", n->kind == KB_NODE_TEXT ?
		    n->text : NULL, n);
		return;
	}
	full = kb_asprintf("%s#%s", d->rapat, n->text);
	naskah_sel(to, "rekomendasi", full, n);
	free(full);
}

const struct naskah_aturan naskah_aturan_tindak_lanjut[] = {
	{ "rek", NASKAH_KHUSUS, .column = "rekomendasi",
	    .khusus = recommendation },
	{ "rekomendasi", NASKAH_KHUSUS, .khusus = recommendation },
	{ "capaian", .column = "capaian" },
	{ "capaian", NASKAH_BAGIAN, .bagian = capaian },
	{ "diverifikasi", .column = "diverifikasi" },
	{ "diverifikasi", NASKAH_BAGIAN, .bagian = diverifikasi },
	{ "dilaporkan_oleh", .column = "dilaporkan" },
	{ "bukti", NASKAH_KHUSUS, .bagian = bukti },
	{ "uraian", NASKAH_KHUSUS }, { 0 }
};

static size_t
evidences(const struct kb_node *n)
{
	return n == NULL ? 0 : n->kind == KB_NODE_LIST ? n->n :
	    n->kind == KB_NODE_MAP || n->text != NULL;
}

static const struct kb_node *
evidence(const struct kb_node *n, size_t i)
{
	const struct kb_node *c;

	if (n->kind != KB_NODE_LIST)
		return n;
	for (c = n->child; i > 0; i--)
		c = c->next;
	return c;
}

/*
 * An entry with several evidences is that many: what is true later, or shown
 * besides, is an entry of its own.
 */
static void
entry(struct naskah *d, const struct kb_node *n, size_t i)
{
	struct kb_flat *to = d->flat[NASKAH_TINDAK_LANJUT];
	const struct kb_node *list = kb_node_find(n, "bukti"), *e;
	const struct kb_node *said = kb_node_find(n, "uraian");
	const char *told = naskah_teks(n, "uraian");
	char *text;

	kb_flat_row(to, n->line);
	if (d->penerima != NULL && kb_node_find(n, "penerima") == NULL)
		naskah_sel(to, "penerima", d->penerima, n);
	naskah_bagian(d, to, n, naskah_aturan_tindak_lanjut);
	text = i == 0 ? NULL : kb_asprintf("%s%sbukti ke-%zu",
	    told != NULL ? told : "", told != NULL ? "; " : "", i + 1);
	naskah_sel(to, "uraian", text != NULL ? text : told,
	    said != NULL ? said : n);
	free(text);
	if (i >= evidences(list))
		return;
	e = evidence(list, i);
	if (e->kind == KB_NODE_MAP)
		naskah_bagian(d, to, e, bukti);
	else
		naskah_sel(to, "bukti_berkas", e->text, e);
}

void
naskah_tindak_lanjut(struct naskah *d, const struct kb_node *n)
{
	size_t count = evidences(kb_node_find(n, "bukti"));

	for (size_t i = 0; i < (count > 0 ? count : 1); i++)
		entry(d, n, i);
}
