/* SPDX-License-Identifier: ISC */
/*
 * tabel_judul.c - headings as people write them: "Perolehan Suara Sah",
 * "Nilai per suara (Rp)", "Besaran Bantuan Keuangan TA 2019".
 */
#include <string.h>

#include "kesbang/text.h"
#include "tabel.h"

static const struct {
	const char *name;
	const char *sure;		/* it is this and nothing else */
	const char *near;		/* where no other column is it */
} names[TABEL_NISI] = {
	[TABEL_SUARA] = { "suara", "suara|suara sah|perolehan suara|"
	    "perolehan suara sah|jumlah suara|jumlah suara sah|jml suara",
	    NULL },
	[TABEL_NILAI] = { "nilai", "nilai|nilai per suara|nilai_per_suara|"
	    "nilai per suara sah|harga per suara|tarif|nilai bantuan per suara|"
	    "rupiah per suara", "per suara|nilai (rp)|harga|harga (rp)|harga "
	    "satuan" },
	[TABEL_BULAN] = { "bulan", "bulan|jumlah bulan|jml bulan|bln",
	    "periode|masa|lama|waktu" },
	[TABEL_JUMLAH] = { "jumlah", "jumlah|jumlah bantuan|jumlah (rp)|"
	    "jumlah bantuan (rp)|besaran bantuan|besaran bantuan (rp)|"
	    "total bantuan|bantuan keuangan|jumlah bantuan keuangan|jumlah "
	    "diterima|jumlah dana", "total|nominal|nilai bantuan|"
	    "nilai bantuan (rp)|besaran|bantuan|dana|alokasi" },
	[TABEL_WILAYAH] = { "wilayah", "wilayah|provinsi|kab_kota|kabupaten|"
	    "kabupaten/kota|kota|daerah|kab/kota", NULL },
	[TABEL_TAHUN] = { "tahun", "tahun|tahun anggaran|ta", NULL },
	[TABEL_PARTAI] = { "partai", "partai|nama partai|partai politik|"
	    "parpol|nama partai politik|nama parpol", "nama|uraian" },
};

const char *
tabel_kolom_nama(int isi)
{
	return names[isi].name;
}

static bool
has(const char *s, const char *words)
{
	struct kb_buf word = KB_BUF_INIT;
	bool found = false;

	while (!found && kb_next_part(&words, '|', &word))
		found = strstr(s, word.s) != NULL;
	kb_buf_free(&word);
	return found;
}

/* By its words; s is folded. */
static int
by_words(const char *s)
{
	static const char money[] = "bantuan|jumlah|nominal|besaran|dana|"
	    "alokasi|total|hibah|rupiah|(rp|diterima|pencairan|realisasi";

	if (has(s, "kursi|anggota|pengurus|rekening|keterangan|selisih|%"))
		return -1;
	if (strncmp(s, "jumlah bantuan", 14) == 0 ||
	    strncmp(s, "total", 5) == 0)
		return TABEL_JUMLAH;
	if (has(s, "suara"))
		return has(s, "per suara|persuara|/suara|/ suara|nilai|harga|"
		    "rp|rupiah|tarif|bantuan|besaran") ? TABEL_NILAI :
		    TABEL_SUARA;
	if (has(s, "bulan") && !has(s, "bantuan|dana|rp"))
		return TABEL_BULAN;
	if (has(s, "nama partai|nama parpol"))
		return TABEL_PARTAI;
	if (has(s, money))
		return TABEL_JUMLAH;
	if (has(s, "partai|parpol"))
		return TABEL_PARTAI;
	if (has(s, "wilayah|kabupaten|provinsi|daerah"))
		return TABEL_WILAYAH;
	return has(s, "tahun") ? TABEL_TAHUN : -1;
}

int
tabel_judul(const char *heading, int *far)
{
	struct kb_buf b = KB_BUF_INIT;
	int isi = -1;

	*far = 0;
	for (int i = 0; i < TABEL_NISI && isi < 0; i++)
		if (kb_in_list(names[i].sure, heading))
			isi = i;
	for (int i = 0; i < TABEL_NISI && isi < 0; i++)
		if (names[i].near != NULL &&
		    kb_in_list(names[i].near, heading)) {
			isi = i;
			*far = 2;
		}
	if (isi < 0) {
		kb_fold(&b, heading);
		isi = by_words(kb_buf_str(&b));
		*far = 1;
	}
	kb_buf_free(&b);
	return isi;
}

bool
tabel_berjumlah(const char *cell)
{
	static const char *const begins[] = { "jumlah", "total", "subtotal",
	    "sub total", "sub jumlah", "grand total", "jml", "sum" };
	struct kb_buf b = KB_BUF_INIT;
	bool found = false;

	kb_fold(&b, cell);
	for (size_t i = 0; i < KB_LEN(begins) && !found; i++) {
		size_t n = strlen(begins[i]);

		found = strncmp(kb_buf_str(&b), begins[i], n) == 0 &&
		    !kb_is_letter(b.s[n]);
	}
	kb_buf_free(&b);
	return found;
}
