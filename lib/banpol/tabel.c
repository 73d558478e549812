/* SPDX-License-Identifier: ISC */
/* tabel.c - a published table, checked: what is found, as rows of a list. */
#include <inttypes.h>
#include <stdlib.h>

#include "tabel.h"

static const struct kb_word tutup[] = {
	[BANPOL_TUTUP_KEDUA - 1] = { "keduanya", "ya", NULL },
	[BANPOL_TUTUP_TERDEKAT - 1] = { "terdekat", NULL, NULL },
	[BANPOL_TUTUP_BAWAH - 1] = { "bawah", NULL, NULL },
	[BANPOL_TUTUP_SEN - 1] = { "sen", "dengan sen", NULL },
	[BANPOL_TUTUP_BARIS - 1] = { "baris", "jumlah baris", NULL },
	[BANPOL_TUTUP_TEPAT - 1] = { "tepat", "jumlah tepat", NULL },
	[BANPOL_TUTUP_USUL - 1] = { "usul", "dengan usul", NULL },
	[BANPOL_TUTUP_TIDAK - 1] = { "tidak", NULL, NULL },
	[BANPOL_TUTUP_TAK_TAHU - 1] = { "tak_tahu", "kurang data", NULL },
	{ 0 }
};

static const struct kb_word jenis[] = {
	[BANPOL_BARIS - 1] = { "baris", NULL, NULL },
	[BANPOL_BARIS_TOTAL - 1] = { "total", NULL, NULL },
	{ 0 }
};

#define T struct banpol_periksa
static const struct kb_field periksa_fields[] = {
	TEXT(T, wilayah, "wilayah, seperti tertulis", .show = true,
	    .sparse = true),
	TEXT(T, tahun, "tahun, seperti tertulis", .show = true,
	    .sparse = true),
	TEXT(T, partai, "partai, seperti tertulis", .show = true),
	INT(T, suara, "suara, seperti terbaca", .show = true),
	RATE(T, nilai, "nilai per suara: yang tertulis, atau yang dipakai",
	    .show = true),
	INT(T, bulan, "bulan: yang tertulis, atau yang dipakai", .show = true),
	RATE(T, jumlah, "jumlah, seperti terbaca", .show = true),
	ENUM(T, tutup, tutup, "pembulatan yang menutup barisnya",
	    .show = true),
	MONEY(T, hitung, "suara x nilai x bulan/12, dibulatkan; pada total "
	    "jumlah barisnya", .show = true),
	ENUM(T, sebab, tabel_sebab, "kemungkinan terbesar"),
	TEXT(T, kolom, "kolom yang agaknya salah"),
	TEXT(T, usul, "yang agaknya dimaksud"),
	TEXT(T, lain, "kemungkinan berikutnya, dari yang terbesar"),
	INT(T, baris, "baris dalam berkas"),
	ENUM(T, jenis, jenis, "baris atau total"),
};
#undef T

const struct kb_type banpol_periksa_type = {
	.name = "periksa-tabel", .help = "hasil pemeriksaan tabel",
	.size = sizeof(struct banpol_periksa), KB_FIELDS(periksa_fields),
};

/* ---- results ---- */

/* "7777; jumlah=18516674" where both cells are wrong, "suara=7777; bulan=4" of
 * the others. */
void
tabel_teks(struct tabel_baris *r)
{
	char text[KB_RATE_TEXT];
	struct kb_buf b = KB_BUF_INIT;

	free(r->teks_usul);
	free(r->teks_lain);
	r->teks_usul = r->teks_lain = NULL;
	if (r->nusul == 0)
		return;
	kb_rate_text(r->usul[0].isi, text);
	r->teks_usul = r->usul[0].dua ? kb_asprintf("%s; jumlah=%" PRId64, text,
	    r->usul[0].jumlah) : kb_strdup(text);
	for (size_t i = 1; i < r->nusul; i++) {
		kb_rate_text(r->usul[i].isi, text);
		kb_buf_addf(&b, "%s%s=%s", i > 1 ? "; " : "",
		    tabel_kolom_nama(r->usul[i].kolom), text);
	}
	r->teks_lain = b.len > 0 ? kb_buf_take(&b) : NULL;
	kb_buf_free(&b);
}

/* The cause is that of the first proposal, where there is one. */
static void
settle(struct tabel_baris *r)
{
	if (r->sebab == 0 && r->nusul > 0) {
		r->sebab = r->usul[0].sebab;
		r->kolom = r->usul[0].kolom;
	}
	if (r->sebab == 0 && r->tutup == BANPOL_TUTUP_TIDAK)
		r->sebab = BANPOL_BEDA;
	if (r->sebab == 0 && r->kembar > 0) {
		r->sebab = BANPOL_RANGKAP;
		r->kolom = TABEL_PARTAI;
	}
	tabel_teks(r);
}

static kb_int
as_int(const struct tabel_angka *a, int64_t other)
{
	return a != NULL ? (kb_int){ a->v, true } :
	    (kb_int){ other, other > 0 };
}

static kb_rate
as_rate(const struct tabel_angka *a, kb_rate other)
{
	return a != NULL ? tabel_pasti(a) : other;
}

static struct banpol_periksa
result(const struct tabel_baris *r)
{
	return (struct banpol_periksa){ .wilayah = r->wilayah,
	    .tahun = r->tahun, .partai = r->partai,
	    .suara = as_int(tabel_nilai_sel(r, TABEL_SUARA), 0),
	    .nilai = as_rate(tabel_nilai_sel(r, TABEL_NILAI), r->h.nilai),
	    .bulan = as_int(tabel_nilai_sel(r, TABEL_BULAN), r->h.bulan),
	    .jumlah = as_rate(tabel_nilai_sel(r, TABEL_JUMLAH),
	    (kb_rate){ 0, 0 }), .tutup = { (uint8_t)r->tutup },
	    .hitung = { r->hitung, r->hitung >= 0 },
	    .sebab = { (uint8_t)r->sebab },
	    .kolom = r->kolom >= 0 ? tabel_kolom_nama(r->kolom) : NULL,
	    .usul = r->teks_usul, .lain = r->teks_lain,
	    .baris = { r->line, true }, .jenis = { r->total ?
	    BANPOL_BARIS_TOTAL : BANPOL_BARIS } };
}

/* Something to look at in this row? */
static bool
odd(const struct tabel_baris *r)
{
	return r->sebab != 0 || r->tutup == BANPOL_TUTUP_TIDAK ||
	    r->tutup == BANPOL_TUTUP_TAK_TAHU ||
	    r->tutup == BANPOL_TUTUP_USUL;
}

void
tabel_hasil(struct banpol_tabel *t)
{
	t->aneh = t->register_lain;
	for (size_t i = 0; i < t->n; i++) {
		t->hasil[i] = result(&t->b[i]);
		t->aneh += odd(&t->b[i]);
	}
}

int
banpol_tabel_check(struct banpol_tabel *t, const char *file,
    struct kb_err *err)
{
	size_t rows = 0;

	for (size_t i = 0; i < t->n; i++)
		rows += !t->b[i].total;
	if (rows == 0)
		return kb_fail(err, KB_DATA, "%s: tidak ada baris dengan suara "
		    "atau jumlah", file);
	tabel_cari_nilai(t);
	for (size_t i = 0; i < t->n; i++)
		if (!t->b[i].total)
			tabel_cari_sebab(t, &t->b[i]);
	tabel_cari_total(t);
	t->hasil = kb_alloc(t->n * sizeof(*t->hasil));
	for (size_t i = 0; i < t->n; i++)
		settle(&t->b[i]);
	tabel_hasil(t);
	return 0;
}

size_t
banpol_tabel_count(const struct banpol_tabel *t)
{
	return t->n;
}

const struct banpol_periksa *
banpol_tabel_row(const struct banpol_tabel *t, size_t i)
{
	return &t->hasil[i];
}

bool
banpol_tabel_clean(const struct banpol_tabel *t)
{
	return t->aneh == 0;
}

bool
banpol_tabel_alike(const struct banpol_tabel *t)
{
	return t->ngrup <= 1;
}

void
banpol_tabel_told(const struct banpol_tabel *t, struct kb_buf *b)
{
	for (size_t i = 0; i < t->n; i++)
		if (!t->b[i].total)
			tabel_kata_baris(t, &t->b[i], b);
	for (size_t i = 0; i < t->n; i++)
		if (t->b[i].total)
			tabel_kata_total(t, &t->b[i], b);
	kb_buf_adds(b, kb_buf_str(&t->kata));
	tabel_kata_semua(t, b);
}

const struct banpol_periksa *
banpol_tabel_first(const struct banpol_tabel *t)
{
	for (size_t i = 0; i < t->n; i++)
		if (!t->b[i].total)
			return &t->hasil[i];
	return NULL;
}
