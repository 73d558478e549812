/* SPDX-License-Identifier: ISC */
/* Sentences as people write them: what is doubted in each, and what is not. */
#include "bacaan.h"
#include "kesbang/naskah.h"
#include "tap.h"

static const struct reading sentences[] = {
	{ "Harga beras Rp14 per kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 per "
	    "kg'" },
	{ "Harga beras Rp14 per gram.", NULL },
	{ "Harga cabai Rp500 per lembar.", NULL },
	{ "Harga cabai Rp500 per ons.", NULL },
	{ "Harga kemiri Rp300 per g.", NULL },
	{ "Harga kelapa Rp700 per buah.", NULL },
	{ "Harga kelapa Rp700 per biji.", NULL },
	{ "Harga sereh Rp900 per batang.", NULL },
	{ "Harga cabai Rp85.000 per kg.", NULL },
	{ "Harga cabai Rp70-85 ribu per kg.", NULL },
	{ "Harga cabai Rp85.000-100/kg.",
	    "ribuan pada ujung rentang mungkin hilang: '100/kg'" },
	{ "Harga cabai Rp85.000-100.000/kg.", NULL },
	{ "Cabai rawit naik, hari ini Rp93.",
	    "harga tanpa satuan: 'Cabai rawit naik, hari ini Rp93' | harga "
	    "kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp93'" },
	{ "Uang jajan anak Rp500 sehari.", NULL },
	{ "Harga cabai Rp85,000 per kg.",
	    "koma dipakai di antara ribuan: 'Rp85,000 per kg'" },
	{ "Harga cabai Rp8.50.000 per kg.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000 per kg'" },
	{ "Harga beras Rp14.500,50 per kg.", NULL },
	{ "Harga beras Rp12,75 per kg.",
	    "kelompok angka tidak tiga-tiga: 'Rp12,75 per kg'" },
	{ "Bantuan Rp1,5 juta per keluarga.", NULL },
	{ "Hadir 59,820 orang.", "koma dipakai di antara ribuan: '59,820'" },
	{ "Terdata 1,250 KK.", "koma dipakai di antara ribuan: '1,250'" },
	{ "Rusak 2,500 rumah.", "koma dipakai di antara ribuan: '2,500'" },
	{ "Berat 2,500 kg.", NULL },
	{ "Harga telur Rp2.000 @ kg.", NULL },
	{ "Harga bawang Rp35 tiap kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp35 tiap "
	    "kg'" },
	{ "Harga bawang Rp35 setiap kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp35 setiap "
	    "kg'" },
	{ "Hadir seratus dua puluh lima orang.", NULL },
	{ "Hadir seribu dua ratus orang.", NULL },
	{ "Hadir dua belas orang, yaitu tujuh laki-laki dan lima perempuan.",
	    NULL },
	{ "Hadir 12 (dua belas) orang.", NULL },
	{ "Hadir 12 (tiga belas) orang.",
	    "angka dan hurufnya berbeda: '12 (tiga belas)'" },
	{ "Hadir 125 (seratus dua puluh lima) orang.", NULL },
	{ "Hadir 1.250 (seribu dua ratus lima puluh) orang.", NULL },
	{ "Dana Rp2 miliar (dua miliar rupiah).", NULL },
	{ "Kegiatan tanggal 10-12 Desember 2025.", NULL },
	{ "Kegiatan tanggal 12-10 Desember 2025.",
	    "rentang tanggal terbalik: '12-10 Desember 2025'" },
	{ "Kegiatan tanggal 28 Desember 2025 sampai 3 Januari 2026.", NULL },
	{ "Kegiatan tanggal 28 Desember sampai 3 Januari 2026.", NULL },
	{ "Kegiatan tanggal 3 Januari 2026 sampai 28 Desember 2025.",
	    "rentang tanggal terbalik: '3 Januari 2026 sampai 28 Desember "
	    "2025'" },
	{ "Kegiatan 10 s.d. 12 Desember 2025 selama 3 hari.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025 selama 4 hari.",
	    "tertulis 4 hari, rentangnya 3 hari: '10 s.d. 12 Desember 2025 "
	    "selama 4 hari'" },
	{ "Kegiatan 10 s.d. 12 Desember 2025 (3 hari).", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025 (3 hari kerja).", NULL },
	{ "Kegiatan 10 s.d. 20 Desember 2025, 5 hari sebelum Natal.", NULL },
	{ "Kegiatan pukul 08.00-16.00 Wita.", NULL },
	{ "Kegiatan pukul 16.00-08.00 Wita.", NULL },
	{ "Kegiatan pukul 22.00-05.00 Wita.", NULL },
	{ "Kegiatan pukul 14.00-13.00 Wita besok.", NULL },
	{ "Kegiatan pukul 14.00-13.00 Wita keesokan hari.", NULL },
	{ "Kegiatan pukul 14.00 sampai 13.00.",
	    "rentang jam terbalik: '14.00 sampai 13.00'" },
	{ "Periode 2024-2019.", "rentang tahun terbalik: '2024-2019'" },
	{ "Periode 2019-2024.", NULL },
	{ "Nomor 2024-2019-01.", NULL },
	{ "Nilai Rp100 juta-50 juta.",
	    "rentang harga terbalik: 'Rp100 juta-50 juta'" },
	{ "Antara Rp85.000-70.000 per kg.",
	    "rentang harga terbalik: 'Rp85.000-70.000'" },
	{ "Antara Rp70.000 sampai Rp85.000 per kg.", NULL },
	{ "Harga naik dari Rp80.000 menjadi Rp85.000.", NULL },
	{ "Harga naik dari Rp85.000 menjadi Rp80.000.",
	    "tertulis naik, angkanya 80.000 dari 85.000: 'naik dari Rp85.000 "
	    "menjadi Rp80.000'" },
	{ "Harga turun dari Rp80.000 menjadi Rp85.000.",
	    "tertulis turun, angkanya 85.000 dari 80.000: 'turun dari Rp80.000 "
	    "menjadi Rp85.000'" },
	{ "Harga turun dari Rp85.000 ke Rp80.000.", NULL },
	{ "Harga naik menjadi Rp85.000 dari Rp80.000.", NULL },
	{ "Harga naik menjadi Rp80.000 dari sebelumnya Rp85.000.",
	    "tertulis naik, angkanya 80.000 dari 85.000: 'naik menjadi "
	    "Rp80.000 dari sebelumnya Rp85.000'" },
	{ "Harga naik menjadi Rp80.000 dari semula Rp85.000.",
	    "tertulis naik, angkanya 80.000 dari 85.000: 'naik menjadi "
	    "Rp80.000 dari semula Rp85.000'" },
	{ "Harga naik 10 persen dari Rp80.000 menjadi Rp88.000.", NULL },
	{ "Harga naik 20 persen dari Rp80.000 menjadi Rp88.000.",
	    "tertulis 20 persen, hitungannya 10 persen: 'naik 20 persen dari "
	    "Rp80.000 menjadi Rp88.000'" },
	{ "Harga naik 10% dari Rp80.000 menjadi Rp88.000.", NULL },
	{ "Harga naik sekitar 11 persen dari Rp80.000 menjadi Rp88.000.",
	    NULL },
	{ "Harga naik Rp5.000 dari Rp80.000 menjadi Rp85.000.", NULL },
	{ "Harga naik Rp6.000 dari Rp80.000 menjadi Rp85.000.",
	    "tertulis selisih 6.000, hitungannya 5.000: 'naik Rp6.000 dari "
	    "Rp80.000 menjadi Rp85.000'" },
	{ "Harga turun Rp5.000 dari Rp85.000 menjadi Rp80.000.", NULL },
	{ "Harga tidak naik dari Rp85.000 menjadi Rp80.000.", NULL },
	{ "Harga belum turun dari Rp80.000 menjadi Rp85.000.", NULL },
	{ "Harga Rp85.000, lebih rendah dibanding Rp80.000 kemarin.",
	    "tertulis lebih rendah, angkanya 85.000 dibanding 80.000: "
	    "'Rp85.000, lebih rendah dibanding Rp80.000'" },
	{ "Harga Rp85.000, lebih tinggi dibanding Rp80.000 kemarin.", NULL },
	{ "Harga Rp85.000 lebih tinggi daripada Rp80.000.", NULL },
	{ "Harga Rp75.000 lebih tinggi daripada Rp80.000.",
	    "tertulis lebih tinggi, angkanya 75.000 dibanding 80.000: "
	    "'Rp75.000 lebih tinggi daripada Rp80.000'" },
	{ "Jumlah 20 orang lebih banyak dari 25 orang.",
	    "tertulis lebih banyak, angkanya 20 dibanding 25: '20 orang lebih "
	    "banyak dari 25'" },
	{ "Jumlah 25 orang lebih banyak ketimbang 20 orang.", NULL },
	{ "Inflasi turun dari 2,5 persen menjadi 2,1 persen.", NULL },
	{ "Debit naik dari 100 liter menjadi 90 liter.",
	    "tertulis naik, angkanya 90 dari 100: 'naik dari 100 liter menjadi "
	    "90'" },
	{ "Tinggi air turun dari 120 cm ke 80 cm.", NULL },
	{ "Tinggi air turun dari 80 cm ke 120 cm.",
	    "tertulis turun, angkanya 120 dari 80: 'turun dari 80 cm ke 120'" },
	{ "Kasus turun 100 persen menjadi 0 kasus.",
	    "turun 100 persen berarti menjadi 0; mungkin datanya tidak ada: "
	    "'Kasus turun 100 persen menjadi 0 kasus'" },
	{ "Kasus turun 100 persen menjadi 5 kasus.",
	    "turun 100 persen berarti menjadi 0; mungkin datanya tidak ada: "
	    "'Kasus turun 100 persen menjadi 5 kasus'" },
	{ "Korban 10 orang: 6 laki-laki dan 4 perempuan.", NULL },
	{ "Korban 10 orang: 6 laki-laki dan 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki dan "
	    "5 perempuan'" },
	{ "Terdiri dari 3 laki-laki, 4 perempuan, jumlah 8 orang.",
	    "rinciannya berjumlah 7, tertulis 8: 'Terdiri dari 3 laki-laki, 4 "
	    "perempuan, jumlah 8 orang'" },
	{ "Senin, 7 April 2025 ada aksi.", NULL },
	{ "Minggu, 7 April 2025 ada aksi.",
	    "'Minggu, 7 April 2025': 7 April 2025 jatuh pada hari Senin, bukan "
	    "Minggu" },
	{ "Senin 7 April ada aksi.", NULL },
	{ "Selasa (8/4/2025) ada aksi.", NULL },
	{ "Rabu (8/4/2025) ada aksi.",
	    "'Rabu (8/4/2025)': 8 April 2025 jatuh pada hari Selasa, bukan "
	    "Rabu" },
	{ "Rabu lalu (8/4/2025) ada aksi.",
	    "'Rabu lalu (8/4/2025)': 8 April 2025 jatuh pada hari Selasa, "
	    "bukan Rabu" },
	{ "Jumat dan Sabtu, 11 dan 12 April 2025.", NULL },
	{ "Jumat dan Minggu, 11 dan 12 April 2025.",
	    "'Minggu, 11 dan 12 April 2025': 12 April 2025 jatuh pada hari "
	    "Sabtu, bukan Minggu" },
	{ "Tanggal 31 Februari 2025 ada aksi.",
	    "'31 Februari 2025' bukan tanggal yang ada" },
	{ "NIK 6474012304850001 atas nama Budi.",
	    "nomor serupa NIK atau nomor KK: 6474... (16 angka)" },
	{ "Telepon 081234567890 atas nama Budi.",
	    "nomor telepon: 0812... (12 angka)" },
	{ "Nomor 6474012304850001234 arsip.", NULL },
	{ "Paspor A1234567 atas nama John.",
	    "nomor serupa paspor: A... (7 angka)" },
	{ "Surel budi@contoh.id untuk data.", "alamat surel: b...@..." },
	{ "Surat nomor 300/123/Kesbangpol/2025 diterima.", NULL },
	{ "0 KK terdampak banjir, rumah terendam 20.", NULL },
	{ "Tidak ada korban jiwa.", NULL },
	{ "Korban nihil.", NULL },
	{ "Nihil korban, 2 orang luka.", NULL },
	{ "Uang kas Rp25.000.000,00 utuh.", NULL },
	{ "Hadir sebelas ribu dua ratus lima orang.", NULL },
	{ "Hadir 11.205 (sebelas ribu dua ratus lima) orang.", NULL },
	{ "Dana Rp1.500.000 (satu juta lima ratus ribu rupiah).", NULL },
	{ "Dana Rp1.500.000 (satu juta enam ratus ribu rupiah).",
	    "angka dan hurufnya berbeda: 'Rp1.500.000 (satu juta enam ratus "
	    "ribu rupiah)'" },
	{ "Hadir 3 (tiga) orang.", NULL },
	{ "Hadir 30 (tiga puluh) orang.", NULL },
	{ "Hadir 31 (tiga puluh dua) orang.",
	    "angka dan hurufnya berbeda: '31 (tiga puluh dua)'" },
	{ "Hadir 100 (seratus) orang.", NULL },
	{ "Hadir 1.000 (seribu) orang.", NULL },
	{ "Hadir 200 (dua ratus) orang.", NULL },
	{ "Salah satu orang hadir.", NULL },
	{ "Harga 85.000 per kg naik dari 80.000 per kg.", NULL },
	{ "Harga turun menjadi Rp70 ribu dari Rp80 ribu.", NULL },
	{ "Harga turun menjadi Rp90 ribu dari Rp80 ribu.",
	    "tertulis turun, angkanya 90.000 dari 80.000: 'turun menjadi Rp90 "
	    "ribu dari Rp80 ribu'" },
	{ "Harga naik 5 persen; kemarin turun 2 persen.", NULL },
	{ "Aksi berlangsung 7 s/d 9 April 2025 (4 hari).",
	    "tertulis 4 hari, rentangnya 3 hari: '7 s/d 9 April 2025 (4 hari)'" },
	{ "Aksi berlangsung 7 April - 9 Mei 2025.", NULL },
	{ "Aksi Selasa-Rabu, 8-9 April 2025.", NULL },
	{ "Aksi Senin-Rabu, 8-9 April 2025.",
	    "'Senin-Rabu, 8-9 April 2025': 8 April 2025 jatuh pada hari "
	    "Selasa, bukan Senin" },
	{ "Aksi Senin, 7/4/2025 pukul 10.00.", NULL },
	{ "Pendaftaran 1 Mei 2025 s.d. 30 April 2025.",
	    "rentang tanggal terbalik: '1 Mei 2025 s.d. 30 April 2025'" },
	{ "Rapat pukul 10.00 s.d. 09.00 Wita.",
	    "rentang jam terbalik: '10.00 s.d. 09.00'" },
	{ "Piket pukul 20.00 s.d. 06.00.", NULL },
	{ "Nomor telepon kantor (0548) 21234.", NULL },
	{ "Hubungi 0812-3456-7890 atau budi.s@contoh.co.id.",
	    "nomor telepon: 0812... (12 angka) | alamat surel: b...@..." },
	{ "KK 6474011234567890.",
	    "nomor serupa NIK atau nomor KK: 6474... (16 angka)" },
};

/* Of a report without a date, no year is told. */
static const struct reading undated[] = {
	{ "Kegiatan 29 Februari.", NULL },
	{ "Kegiatan 31 Februari.", "'31 Februari' bukan tanggal yang ada" },
	{ "Kegiatan 31 April.", "'31 April' bukan tanggal yang ada" },
	{ "Kegiatan 7 April sampai 5 April.",
	    "rentang tanggal terbalik: '7 April sampai 5 April'" },
	{ "Selasa, 7 April.", NULL },
	{ "Selasa, 7 April 2025.",
	    "'Selasa, 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },
	{ "Kegiatan 5 April sampai 7 April, 4 hari.", NULL },
};

/* Long ones: what stands in the middle so many times. */
static const struct {
	const char	*first, *again, *last, *doubts;
	int		 times;
} long_ones[] = {
	{ "Korban 45 orang: ", "1 anak, ", "1 dewasa.", NULL, 44 },
	{ "Korban 30 orang: ", "1 anak, ", "1 dewasa.",
	    "rinciannya berjumlah 31, tertulis 30: '30 orang: 1 anak, 1 anak, "
	    "1 anak, 1 anak, 1 anak, 1 anak, 1 anak, 1 anak, 1 anak, 1 "
	    "anak,  ...'",
	    30 },
	{ "Korban 10 orang: 6 laki-laki, 5 perempuan", ", baik", ".",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki, 5 "
	    "perempuan, baik, baik, baik, baik, baik, baik, baik, baik, "
	    "baik,  ...'",
	    300 },
	{ "", "Api ", "6 rumah di hulu, 5 rumah di hilir, total 12 rumah.",
	    "rinciannya berjumlah 11, tertulis 12: 'Api Api Api Api Api Api "
	    "Api Api Api Api Api Api Api Api Api Api Api Api Api Api Api Api "
	    "Ap ...'", 500 },
	{ "Harga ", "beras Rp15.000/kg, ", "gula Rp17.000/kg.", NULL, 120 },
	{ "Nomor ", "1", " tercatat.", NULL, 300 },
	{ "Dana naik dari ", "sembilan ratus ", "triliun menjadi satu.", NULL,
	    11000 },
	{ "Dana naik dari ", "sembilan ratus triliun ", "menjadi satu.", NULL,
	    10300 },
};

static void
found(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct kb_buf *all = arg;

	(void)nomor, (void)column, (void)rule;
	kb_buf_addf(all, "%s%s", all->len > 0 ? " | " : "", what);
}

static void
reads(const char *text, int32_t date, const char *doubts, const char *name)
{
	struct kb_buf all = KB_BUF_INIT;
	struct kb_lint lint = { found, &all, NULL };

	kb_naskah_lint(text, "fakta", (kb_date){ date }, &lint);
	is_str(all.len > 0 ? kb_buf_str(&all) : NULL, doubts, "%s", name);
	kb_buf_free(&all);
}

static void
all_read(const struct reading *r, size_t n, int32_t date)
{
	for (size_t i = 0; i < n; i++)
		reads(r[i].text, date, r[i].doubts, r[i].text);
}

static void
test_long(void)
{
	for (size_t i = 0; i < KB_LEN(long_ones); i++) {
		struct kb_buf b = KB_BUF_INIT;

		kb_buf_adds(&b, long_ones[i].first);
		for (int n = 0; n < long_ones[i].times; n++)
			kb_buf_adds(&b, long_ones[i].again);
		kb_buf_adds(&b, long_ones[i].last);
		reads(kb_buf_str(&b), 20250407, long_ones[i].doubts,
		    long_ones[i].again);
		kb_buf_free(&b);
	}
}

/* Of one text no more than thirty are told one by one. */
static void
test_many(void)
{
	struct kb_buf text = KB_BUF_INIT, all = KB_BUF_INIT;
	struct kb_lint lint = { found, &all, NULL };
	const char *last;

	for (int i = 0; i < 40; i++)
		kb_buf_adds(&text, "Harga beras Rp14 per kg. ");
	kb_naskah_lint(kb_buf_str(&text), "fakta", (kb_date){ 0 }, &lint);
	last = strrchr(kb_buf_str(&all), '|');
	is_str(last, "| dan 10 temuan lain dalam teks ini", "forty doubts");
	kb_buf_free(&text);
	kb_buf_free(&all);
}

static void
test_most(void)
{
	static const struct {
		const char	*text;
		int64_t		 most;
	} rows[] = {
		{ "Disalurkan 5 ton beras. Stok 9 ton gula.", 5 },
		{ "Beras 5 ton, lalu 7 ton, lalu 6 ton.", 7 },
		{ "Stok 9 ton gula.", 0 },
		{ "Beras 5 kg.", 0 },
		{ "BERAS 2 ribu ton. Padi 300 ton.", 2000 },
		{ "Berasal dari 5 ton.", 0 },
	};

	for (size_t i = 0; i < KB_LEN(rows); i++)
		is_int(kb_naskah_most(rows[i].text, "ton", "beras|padi"),
		    rows[i].most, "%s", rows[i].text);
}

int
main(void)
{
	all_read(sentences, KB_LEN(sentences), 20250407);
	all_read(readings, KB_LEN(readings), 20250407);
	all_read(undated, KB_LEN(undated), 0);
	reads(NULL, 20250407, NULL, "no text");
	test_long();
	test_many();
	test_most();
	return done_testing();
}
