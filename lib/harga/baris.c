/* SPDX-License-Identifier: ISC */
/* baris.c - a line of prices as it is listed, and what is asked for. */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "kesbang/text.h"

const struct kb_word harga_tiap[] = {
	[HARGA_TIAP_PASAR - 1] = { "pasar", NULL, NULL },
	[HARGA_TIAP_KOMODITAS - 1] = { "komoditas", NULL, NULL },
	{ 0 }
};

static const struct kb_word acuan[] = {
	[ACUAN_HET - 1] = { "het", "HET", NULL },
	[ACUAN_HAP - 1] = { "hap", "HAP", NULL },
	{ 0 }
};

#define T struct harga_baris
static const struct kb_field baris_fields[] = {
	DATE(T, tanggal, "hari pemantauan"),
	TEXT(T, pasar, "pasar; kosong: semua yang melapor", .sparse = true),
	TEXT(T, komoditas, "komoditas", .show = true),
	CODE(T, satuan, "satuan", "satuan yang dihargai", .show = true),
	INT(T, banyak, "banyaknya pasar yang melaporkan harga", .show = true),
	MONEY(T, harga, "rata-rata pasar yang melapor", .show = true),
	MONEY(T, terendah, "harga terendah"),
	MONEY(T, tertinggi, "harga tertinggi"),
	INT(T, ragu, "banyaknya harga meragukan, yang tidak dihitung",
	    .show = true, .sparse = true),
	TEXT(T, meragukan, "harga yang meragukan itu"),
	DATE(T, sebelumnya, "hari yang menjadi pembanding"),
	INT(T, sama, "pasar yang berharga pada kedua hari"),
	TEXT(T, perubahan, "persen terhadap hari pemantauan sebelumnya di "
	    "pasar yang sama", .show = true),
	TEXT(T, dibanding, "hari pembandingnya, bila bukan hari pemantauan "
	    "sebelumnya; pasarnya, bila tidak semua", .show = true,
	    .sparse = true),
	FLAG(T, gejolak, "perubahan mencapai ambang gejolak kantor"),
	ENUM(T, jenis, acuan, "HET atau HAP"),
	MONEY(T, batas, "batas atas yang berlaku", .show = true),
	TEXT(T, simpangan, "persen harga itu terhadap batas atas; dari "
	    "rentang satu pasar kedua ujungnya", .show = true),
	TEXT(T, simpangan_terendah, "persen harga terendah terhadap batas "
	    "atas"),
	TEXT(T, simpangan_tertinggi, "persen harga tertinggi terhadap batas "
	    "atas"),
	INT(T, di_atas, "banyaknya pasar yang harganya di atas batas atas",
	    .show = true, .sparse = true),
	TEXT(T, dasar, "dasar hukum batas atas"),
};
#undef T

const struct kb_type harga_baris_type = {
	.name = "harga-pantau", .table = "harga_pantau",
	.help = "harga menurut hari, dengan perubahan dan batasnya",
	.size = sizeof(struct harga_baris), KB_FIELDS(baris_fields),
};

bool
harga_memuat(const char *asked, const char *name)
{
	struct kb_buf a = KB_BUF_INIT, n = KB_BUF_INIT;
	bool is;

	if (asked == NULL)
		return true;
	kb_fold(&a, asked);
	kb_fold(&n, name);
	is = strstr(kb_buf_str(&n), kb_buf_str(&a)) != NULL;
	kb_buf_free(&a);
	kb_buf_free(&n);
	return is;
}

static int
by_day(const void *x, const void *y, void *arg)
{
	const struct harga_pantau *p = arg;
	const struct harga_baris *a = &p->baris[*(const size_t *)x];
	const struct harga_baris *b = &p->baris[*(const size_t *)y];
	size_t i = *(const size_t *)x, j = *(const size_t *)y;
	int c;

	if (a->tanggal.ymd != b->tanggal.ymd)
		return a->tanggal.ymd < b->tanggal.ymd ? -1 : 1;
	c = a->pasar != NULL && strcmp(a->komoditas, b->komoditas) == 0 &&
	    strcmp(a->satuan, b->satuan) == 0 ? strcmp(a->pasar, b->pasar) : 0;
	return c != 0 ? c : i < j ? -1 : i > j;
}

void
harga_pantau_urut(struct harga_pantau *p)
{
	size_t *at = kb_alloc((p->n + 1) * sizeof(*at));
	struct harga_baris *rows = kb_alloc((p->n + 1) * sizeof(*rows));

	for (size_t i = 0; i < p->n; i++)
		at[i] = i;
	qsort_r(at, p->n, sizeof(*at), by_day, p);
	for (size_t i = 0; i < p->n; i++)
		rows[i] = p->baris[at[i]];
	free(at);
	free(p->baris);
	p->baris = rows;
}
