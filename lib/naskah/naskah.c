/* SPDX-License-Identifier: ISC */
/* naskah.c - a text through all finders. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "kesbang/text.h"
#include "teks.h"

static const struct {
	struct kb_fault	 fault;
	void		(*find)(struct teks *);
} finders[] = {
	{ { "hari sesuai dengan tanggalnya",
	    "nama hari tidak cocok dengan tanggal di sebelahnya, atau tanggal "
	    "itu tidak ada; tahun yang tidak ditulis dibaca dari tanggal "
	    "laporan. Dasar: kalender" }, naskah_find_weekday },
	{ { "rincian berjumlah sama dengan totalnya",
	    "bagian-bagian yang disebut tidak berjumlah sama dengan jumlah "
	    "yang disebut, atau angka dan hurufnya berbeda. Dasar: laporan "
	    "terbit yang rinciannya melebihi atau kurang dari jumlahnya" },
	    naskah_find_sum },
	{ { "daftar bernomor urut dan lengkap",
	    "butir daftar bernomor tidak sebanyak yang disebut di depannya, "
	    "atau ada nomor yang ganda atau hilang. Dasar: berita rakor yang "
	    "menyebut 11 rekomendasi di depan daftar sampai nomor 13" },
	    naskah_find_list },
	{ { "rentang dari yang awal ke yang akhir",
	    "rentang tanggal, tahun, jam atau harga terbalik, atau lamanya "
	    "tidak sama dengan banyaknya hari. Rentang jam dari sore ke pagi "
	    "dibiarkan. Dasar: berita masa tenang 'tiga hari, 23 sampai 26'" },
	    naskah_find_range },
	{ { "harga menyebut satuan",
	    "harga barang tanpa kg, liter, butir, karung, ... Dasar: harga "
	    "telur per butir, per piring dan per kg tidak dapat dibandingkan" },
	    naskah_find_no_unit },
	{ { "angka ribuan ditulis lengkap",
	    "harga di bawah Rp1.000 per kg atau liter, koma sebagai pemisah "
	    "ribuan, atau kelompok angka yang tidak tiga-tiga. Dasar: berita "
	    "yang menulis Rp85-100 per kilogram cabai dan Rp41,667" },
	    naskah_find_thousands },
	{ { "tidak diketahui bukan 0",
	    "harga Rp0, turun 100 persen, 0 KK di samping jiwa yang ada. "
	    "Dasar: data harga yang menulis 0 bila pasar tidak dipantau" },
	    naskah_find_zero },
	{ { "kata arah dan persen sesuai dengan angkanya",
	    "naik, turun, lebih tinggi, lebih rendah, selisih atau persen "
	    "tidak cocok dengan dua angka yang dibandingkan. Dasar: hitungan "
	    "(baru - lama) / lama, setengah ke atas" },
	    naskah_find_direction },
	{ { "setiap tempat disebut sekali",
	    "tempat yang sama dua kali dalam satu daftar (huruf besar, tanda "
	    "hubung dan spasi tidak dibedakan), atau tempat yang disebut "
	    "tidak sebanyak bilangannya. Dasar: berita '8 kelurahan' yang "
	    "menyebut satu kelurahan dua kali" }, naskah_find_places },
	{ { "UU 27/2022 Pasal 4 ayat (3): data pribadi",
	    "16 angka (NIK, nomor KK), nomor paspor, nomor telepon atau surel "
	    "dalam teks yang dibaca orang lain; temuan tidak mengulang "
	    "nomornya. Laporan menyebut instansi dan jabatan, bukan orang" },
	    naskah_find_person },
};

void
kb_naskah_lint(const char *text, const char *column, kb_date date,
    const struct kb_lint *lint)
{
	size_t told = 0;
	struct teks t = { .date = date, .column = column, .lint = lint,
	    .told = &told };

	if (text == NULL)
		return;
	naskah_read(&t, text);
	for (size_t i = 0; i < KB_LEN(finders); i++) {
		t.fault = &finders[i].fault;
		finders[i].find(&t);
	}
	naskah_rest(&t);
	free(t.p);
}

const struct kb_fault *
kb_naskah_fault(size_t i)
{
	return i < KB_LEN(finders) ? &finders[i].fault : NULL;
}

static bool
one_of(const struct teks *t, size_t i, const char *words)
{
	const struct teks_piece *p = &t->p[i];
	struct kb_buf one = KB_BUF_INIT;
	bool found = false;

	while (p->kind == TEKS_WORD && !found &&
	    kb_next_part(&words, '|', &one))
		found = p->len == one.len &&
		    strncasecmp(p->s, one.s, one.len) == 0;
	kb_buf_free(&one);
	return found;
}

int64_t
kb_naskah_most(const char *text, const char *unit, const char *words)
{
	struct teks t = { 0 };
	int64_t most = 0, here = 0;
	bool meant = false;

	naskah_read(&t, text);
	for (size_t i = 1; i <= t.n; i++) {
		meant = meant || one_of(&t, i, words);
		if (naskah_number(&t, i) && naskah_word(&t, i + 1, unit) &&
		    t.p[i].v / TEKS_ONE > here)
			here = t.p[i].v / TEKS_ONE;
		if (!naskah_stop(&t, i))
			continue;
		if (meant && here > most)
			most = here;
		meant = false;
		here = 0;
	}
	free(t.p);
	return most;
}
