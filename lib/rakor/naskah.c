/* SPDX-License-Identifier: ISC */
/*
 * naskah.c - a meeting as one document: its facts, what it recommended, what
 * units and regions told it, and what came of it.
 *
 * A part of the document is described by rules, key by key; a key without a
 * rule is the column of that name, so that the reader of rows tells what is
 * unknown.  Numbers, dates and words are read there, too.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/draf_rapat.h"
#include "kesbang/text.h"
#include "naskah.h"

/* ---- rapat ---- */

static const struct naskah_aturan hari[] = {
	{ "mulai", .column = "tanggal" }, { "selesai", .column = "selesai" },
	{ 0 }
};

static const struct naskah_aturan tempat[] = {
	{ "wilayah", .column = "wilayah" }, { "lokasi", .column = "tempat" },
	{ 0 }
};

static const struct naskah_aturan sumber[] = {
	{ "url", .column = "tautan" }, { "diakses", .column = "diakses" },
	{ 0 }
};

/* [kesbangpol, bappeda] are who came, 80 is how many. */
static void
peserta(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	struct kb_buf b = KB_BUF_INIT;
	bool count = n->kind == KB_NODE_TEXT && (n->text == NULL ||
	    (*n->text >= '0' && *n->text <= '9'));

	(void)naskah_gabung(d, n, ", ", &b);
	naskah_sel(to, count ? "peserta" : "unsur", b.len > 0 ? b.s : NULL,
	    n);
	kb_buf_free(&b);
}

const struct naskah_aturan naskah_aturan_rapat[] = {
	{ "id", .column = "nomor" }, { "tanggal", .column = "tanggal" },
	{ "tanggal", NASKAH_BAGIAN, .bagian = hari },
	{ "tempat", .column = "tempat" },
	{ "tempat", NASKAH_BAGIAN, .bagian = tempat },
	{ "sumber", .column = "tautan" },
	{ "sumber", NASKAH_BAGIAN, .bagian = sumber },
	{ "dibuka_oleh", NASKAH_GABUNG, .column = "dibuka_oleh",
	    .antara = "; " },
	{ "pimpinan", NASKAH_GABUNG, .column = "pimpinan", .antara = "; " },
	{ "notulis", NASKAH_GABUNG, .column = "notulis", .antara = "; " },
	{ "moderator", NASKAH_GABUNG, .column = "moderator", .antara = "; " },
	{ "narasumber", NASKAH_GABUNG, .column = "narasumber",
	    .antara = "; " },
	{ "unsur", NASKAH_GABUNG, .column = "unsur", .antara = ", " },
	{ "dasar", NASKAH_GABUNG, .column = "dasar", .antara = "; " },
	{ "peserta", NASKAH_KHUSUS, .khusus = peserta },
	{ 0 }
};

static void
meeting(struct naskah *d, const struct kb_node *n, bool rakor)
{
	struct kb_flat *to = d->flat[NASKAH_RAPAT];

	if (n->kind != KB_NODE_MAP) {		/* "rapat: kaltim-2024" */
		d->rapat = n->text;
		return;
	}
	d->rapat = naskah_teks(n, "id") != NULL ? naskah_teks(n, "id") :
	    naskah_teks(n, "nomor");
	if (d->rapat == NULL) {
		naskah_tolak(d, n, "id", "wajib diisi: kode rapat, misalnya "
		    "kaltim-2024");
		return;
	}
	d->kepala = n;
	if (to == NULL)
		return;
	kb_flat_row(to, n->line);
	if (rakor && kb_node_find(n, "jenis") == NULL)
		naskah_sel(to, "jenis", "rakor", n);
	naskah_bagian(d, to, n, naskah_aturan_rapat);
}

/* ---- the document ---- */

static void
each(struct naskah *d, const struct kb_node *list,
    void (*item)(struct naskah *, const struct kb_node *))
{
	if (list->kind == KB_NODE_TEXT && list->text == NULL)
		return;
	if (list->kind != KB_NODE_LIST) {
		naskah_tolak(d, list, list->key, "harus berupa daftar: setiap "
		    "butir diawali '- '");
		return;
	}
	for (const struct kb_node *n = list->child; n != NULL; n = n->next)
		if (n->kind == KB_NODE_MAP)
			item(d, n);
		else
			naskah_tolak(d, n, list->key, "setiap butir harus "
			    "berupa baris 'nama: isi'");
}

static const struct {
	const char	*key;
	enum naskah_isi	 of;
	void		(*item)(struct naskah *, const struct kb_node *);
} sections[] = {
	{ "rekomendasi", NASKAH_REKOMENDASI, naskah_rekomendasi },
	{ "bahasan", NASKAH_BAHASAN, naskah_bahasan },
	{ "masukan", NASKAH_MASUKAN, naskah_masukan },
	{ "tindak_lanjut", NASKAH_TINDAK_LANJUT, naskah_tindak_lanjut },
};

static void
section(struct naskah *d, const struct kb_node *n)
{
	for (size_t i = 0; i < KB_LEN(sections); i++) {
		if (strcmp(n->key, sections[i].key) != 0)
			continue;
		if (d->flat[sections[i].of] != NULL)
			each(d, n, sections[i].item);
		else
			naskah_tolak(d, n, n->key, "naskah rapat diimpor "
			    "dengan 'rakor-rekom impor rapat'");
		return;
	}
	naskah_tolak(d, n, n->key, "bagian yang tidak dikenal; yang ada: "
	    "rakor atau rapat, rekomendasi, bahasan, masukan, tindak_lanjut, "
	    "wilayah, penerima");
}

/* What a draft or a blank form asks for, and nobody has filled in. */
static bool
unfilled(struct naskah *d, const struct kb_node *in, const char *key)
{
	bool any = false;

	if (in->kind == KB_NODE_TEXT && in->text != NULL &&
	    strcmp(in->text, RAKOR_ISI) == 0) {
		naskah_tolak(d, in, key, "masih bertanda ISI; lengkapi, atau "
		    "hapus barisnya bila tidak diketahui");
		return true;
	}
	for (const struct kb_node *n = in->child; n != NULL; n = n->next)
		any = unfilled(d, n, n->key != NULL ? n->key : key) || any;
	return any;
}

void
naskah_buka(struct naskah *d, const struct kb_node *root)
{
	const struct kb_node *head = kb_node_find(root, "rakor");

	if (root->kind != KB_NODE_MAP) {
		naskah_tolak(d, root, NULL, "naskah harus berupa bagian "
		    "'nama: isi'");
		return;
	}
	if (unfilled(d, root, NULL))
		return;
	d->penerima = naskah_teks(root, "wilayah") != NULL ?
	    naskah_teks(root, "wilayah") : naskah_teks(root, "penerima");
	if (head == NULL)
		head = kb_node_find(root, "rapat");
	if (head != NULL)
		meeting(d, head, strcmp(head->key, "rakor") == 0);
	if (head != NULL && head->kind == KB_NODE_MAP && d->rapat == NULL)
		return;				/* of no meeting */
	for (const struct kb_node *n = root->child; n != NULL; n = n->next)
		if (n != head && strcmp(n->key, "wilayah") != 0 &&
		    strcmp(n->key, "penerima") != 0)
			section(d, n);
	if (d->kepala != NULL)
		naskah_periksa(d);
}

/* ---- what each type takes of it ---- */

static void
unfold(const struct kb_node *root, const char *file, struct kb_errs *errs,
    struct kb_flat *const flat[NASKAH_NISI])
{
	struct naskah d = { .file = file, .errs = errs };

	memcpy(d.flat, flat, sizeof(d.flat));
	naskah_sebut(&d);
	naskah_buka(&d, root);
	free(d.butir);
	kb_homes_free(&d.homes);
}

static void
of_meeting(const struct kb_node *root, const char *file,
    struct kb_flat *const *flat, struct kb_errs *errs)
{
	unfold(root, file, errs, flat);
}

static void
of_follow_up(const struct kb_node *root, const char *file,
    struct kb_flat *const *flat, struct kb_errs *errs)
{
	unfold(root, file, errs, (struct kb_flat *const[NASKAH_NISI]){
	    [NASKAH_TINDAK_LANJUT] = flat[0] });
}

static void
of_input(const struct kb_node *root, const char *file,
    struct kb_flat *const *flat, struct kb_errs *errs)
{
	unfold(root, file, errs, (struct kb_flat *const[NASKAH_NISI]){
	    [NASKAH_MASUKAN] = flat[0] });
}

const struct kb_whole rakor_naskah = {
	(const struct kb_type *const[]){
	    [NASKAH_RAPAT] = &rapat_type,
	    [NASKAH_REKOMENDASI] = &rekomendasi_type,
	    [NASKAH_BAHASAN] = &bahasan_type,
	    [NASKAH_MASUKAN] = &masukan_type,
	    [NASKAH_TINDAK_LANJUT] = &tindak_lanjut_type,
	    [NASKAH_NISI] = NULL },
	of_meeting
};

const struct kb_whole rakor_naskah_tindak_lanjut = {
	(const struct kb_type *const[]){ &tindak_lanjut_type, NULL },
	of_follow_up
};

const struct kb_whole rakor_naskah_masukan = {
	(const struct kb_type *const[]){ &masukan_type, NULL }, of_input
};
