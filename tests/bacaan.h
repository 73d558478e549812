/* SPDX-License-Identifier: ISC */
/*
 * bacaan.h - sentences and how they are read, for t-naskah.c: what is doubted
 * in each of a report of Monday, 7 April 2025, with " | " between; NULL:
 * nothing.  Each stands for a case that a finder tells from another.
 */
#ifndef BACAAN_H
#define BACAAN_H

#include <stddef.h>

struct reading {
	const char	*text, *doubts;
};

static const struct reading readings[] = {
/* ---- words that tell a direction ---- */
	{ "Harga naik dari Rp8.50.000 menjadi Rp9.000.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000'" },
	{ "Kota naik dari peringkat 5 menjadi peringkat 3.", NULL },
	{ "Jam buka naik dari 09.00 Wita menjadi 08.00 Wita.", NULL },
	{ "Pendaftaran turun dari 7 April menjadi 12 April.", NULL },
	{ "Risiko turun dari P4 menjadi P9.", NULL },
	{ "Peserta turun dari 20 hingga menjadi 25 orang.",
	    "tertulis turun, angkanya 25 dari 20: 'turun dari 20 hingga "
	    "menjadi 25'" },
	{ "Harga naik dari Rp70-85 ribu menjadi Rp60 ribu.",
	    "tertulis naik, angkanya 60.000 dari 70.000: 'naik dari Rp70-85 "
	    "ribu menjadi Rp60 ribu'" },
	{ "Harga naik dari Rp70 ribu-85 ribu menjadi Rp60 ribu.",
	    "tertulis naik, angkanya 60.000 dari 70.000: 'naik dari Rp70 "
	    "ribu-85 ribu menjadi Rp60 ribu'" },
	{ "Kasus naik dari Rp5.000 menjadi 3 orang.", NULL },
	{ "Pasokan naik dari 5.000 menjadi 3 ribu ton.", NULL },
	{ "Pengungsi naik dari 20 KK menjadi 15 jiwa.", NULL },
	{ "Pengungsi naik dari 20 orang menjadi 15.",
	    "tertulis naik, angkanya 15 dari 20: 'naik dari 20 orang "
	    "menjadi 15'" },
	{ "Pengungsi naik dari 20 menjadi 15 orang.",
	    "tertulis naik, angkanya 15 dari 20: 'naik dari 20 menjadi 15'" },
	{ "Stok naik dari 400 kg menjadi 2 ton.", NULL },
	{ "Stok naik dari 400 kg menjadi 300.",
	    "tertulis naik, angkanya 300 dari 400: 'naik dari 400 kg "
	    "menjadi 300'" },
	{ "Stok naik dari 400 menjadi 300 kg.",
	    "tertulis naik, angkanya 300 dari 400: 'naik dari 400 menjadi "
	    "300'" },
	{ "Harga naik dari yang berlaku selama ini di pasar menjadi Rp5.000.",
	    NULL },
	{ "Kasus turun 10 persen dari 100 menjadi 90 kasus.", NULL },
	{ "Kasus turun 20 persen dari 100 menjadi 90 kasus.",
	    "tertulis 20 persen, hitungannya 10 persen: 'turun 20 persen "
	    "dari 100 menjadi 90'" },
	{ "Anggaran naik 100 persen dari Rp100 miliar menjadi Rp200 miliar.",
	    NULL },
	{ "Anggaran naik 50 persen dari Rp100 miliar menjadi Rp200 miliar.",
	    "tertulis 50 persen, hitungannya 100 persen: 'naik 50 persen "
	    "dari Rp100 miliar menjadi Rp200 miliar'" },
	{ "Anggaran turun 1 persen dari Rp500 triliun menjadi Rp495 triliun.",
	    NULL },
	{ "Kasus naik 10 persen dari 0 menjadi 5 kasus.", NULL },
	{ "Harga naik 10 persen dari Rp70-80 ribu menjadi Rp90 ribu.", NULL },
	{ "Harga naik 10 persen dari Rp70.000 menjadi Rp90.000-95.000.", NULL },
	{ "Kasus naik 10,125 persen dari 80 menjadi 90 kasus.", NULL },
	{ "Kasus naik 1.0.0 persen dari 80 menjadi 90 kasus.", NULL },
	{ "Kasus naik 5-20 persen dari 80 menjadi 90 kasus.", NULL },
	{ "Kasus naik 5 sampai 20 persen dari 80 menjadi 90 kasus.", NULL },
	{ "Beras Rp90.000, lebih dari 12 persen di atas HET Rp80.000.",
	    "harga tanpa satuan: 'Beras Rp90.000, lebih dari 12 persen di "
	    "atas HET Rp80.000'" },
	{ "Beras Rp90.000, lebih dari 5 persen di atas HET Rp80.000.",
	    "harga tanpa satuan: 'Beras Rp90.000, lebih dari 5 persen di "
	    "atas HET Rp80.000' | tertulis 5 persen, hitungannya 12,5 "
	    "persen: 'Rp90.000, lebih dari 5 persen di atas HET Rp80.000'" },
	{ "Beras Rp90.000, sekitar 5 persen di atas HET Rp80.000.",
	    "harga tanpa satuan: 'Beras Rp90.000, sekitar 5 persen di atas "
	    "HET Rp80.000' | tertulis 5 persen, hitungannya 12,5 persen: "
	    "'Rp90.000, sekitar 5 persen di atas HET Rp80.000'" },
	{ "Produksi naik 10 persen dari 0,01 menjadi 200.000.000.000 ton.",
	    NULL },
	{ "Produksi naik 10 persen dari 0,01 menjadi 20.000.000.000.000 ton.",
	    NULL },
	{ "Harga naik dari Rp80.000 jadi Rp85.000.", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus\n\n\n\n\n\n\n\n10 persen "
	    "lainnya ringan.", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus (12 orang).", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus setara 12,5 persen.", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus setara 20 persen.",
	    "tertulis 20 persen, hitungannya 12,5 persen: 'naik dari 80 "
	    "menjadi 90 kasus setara 20 persen'" },
	{ "Kasus naik dari 80 menjadi 90 kasus atau 20 persen.",
	    "tertulis 20 persen, hitungannya 12,5 persen: 'naik dari 80 "
	    "menjadi 90 kasus atau 20 persen'" },
	{ "Harga naik dari Rp80.000 menjadi Rp90.000 per kg atau 12,5 persen.",
	    NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus dan 10 persen selesai.", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus; 10 persen selesai.", NULL },
	{ "Kasus naik dari 80 menjadi 90 kasus di kota, 10 persen selesai.",
	    NULL },
	{ "Harga naik Rp5.000 dari Rp70.000-80.000 menjadi Rp85.000.", NULL },
	{ "Harga naik Rp5.000 dari Rp80.000 menjadi Rp86.000-90.000.", NULL },
	{ "Harga turun Rp6.000 dari Rp85.000 menjadi Rp80.000.",
	    "tertulis selisih 6.000, hitungannya 5.000: 'turun Rp6.000 dari "
	    "Rp85.000 menjadi Rp80.000'" },
	{ "Peserta naik dari 80 orang pada hari pertama kegiatan itu digelar "
	    "menjadi 70 orang.", NULL },
	{ "Peserta naik dari 80 orang pada 2024 menjadi 70 orang.", NULL },
	{ "Peserta naik dari 80 orang; menjadi 70 orang.", NULL },
	{ "Peserta naik dari 80 orang.", NULL },
	{ "Harga naik turun dari Rp80.000 menjadi Rp70.000.", NULL },
	{ "Harga naik-turun dari Rp80.000 menjadi Rp70.000.", NULL },
	{ "Kota naik menjadi yang terbaik dari semua.", NULL },
	{ "Harga naik menjadi Rp80.000 per kg pada pekan kedua bulan ini, "
	    "ongkos Rp85.000.", NULL },
	{ "Harga naik menjadi Rp80.000 per kg. Dari Rp85.000.", NULL },
	{ "Peserta naik menjadi 80 orang dari 12 RT.", NULL },
	{ "Peserta naik menjadi 80 orang dari sebelumnya 85 orang.",
	    "tertulis naik, angkanya 80 dari 85: 'naik menjadi 80 orang "
	    "dari sebelumnya 85'" },
	{ "Peserta naik menjadi 80 orang dari semula 85 orang.",
	    "tertulis naik, angkanya 80 dari 85: 'naik menjadi 80 orang "
	    "dari semula 85'" },
	{ "Harga naik menjadi Rp80.000 untuk 5 kg dari Rp85.000.", NULL },
	{ "Peserta naik 5 orang dari Rp80.000 menjadi Rp86.000.", NULL },
	{ "Peserta naik 5 orang dari 80 menjadi 86 orang.",
	    "tertulis selisih 5, hitungannya 6: 'naik 5 orang dari 80 "
	    "menjadi 86'" },
	{ "Peserta naik Rp5.000 dari 80 menjadi 86 orang.", NULL },
	{ "Peserta naik dari 80 menjadi yang terbanyak.", NULL },
	{ "Peserta naik dari 20 menjadi 15 ribu orang.", NULL },
	{ "Peserta naik dari 20.000 menjadi 15 ribu orang.", NULL },
	{ "Lebih banyak dari 20 orang hadir.", NULL },
	{ "Rapat lebih banyak dari 20 orang.", NULL },
	{ "Hadir 25 orang. Rapat kedua lebih sedikit dari 20 orang.", NULL },
	{ "Hadir 25 orang; rapat kedua lebih sedikit dari 20 orang.", NULL },
	{ "Hadir 25 orang\nRapat kedua lebih sedikit dari 20 orang.", NULL },
	{ "Hadir 25 orang dan pada rapat yang digelar di balai kota oleh "
	    "panitia dan warga dari semua kampung lebih sedikit dari 20 "
	    "orang.", NULL },
	{ "Hadir 25 orang di RT 5 lebih sedikit dari 20 orang.",
	    "tertulis lebih sedikit, angkanya 25 dibanding 20: '25 orang di "
	    "RT 5 lebih sedikit dari 20'" },
	{ "Hadir 25 orang, 10 persen lebih sedikit dari 20 orang.",
	    "tertulis lebih sedikit, angkanya 25 dibanding 20: '25 orang, "
	    "10 persen lebih sedikit dari 20'" },
	{ "Hadir 25 orang, 30 persen lebih banyak dari 20 orang.",
	    "tertulis 30 persen, hitungannya 25 persen: '25 orang, 30 "
	    "persen lebih banyak dari 20'" },
	{ "Hadir 25 orang, lebih banyak 30 persen dari 20 orang.",
	    "tertulis 30 persen, hitungannya 25 persen: '25 orang, lebih "
	    "banyak 30 persen dari 20'" },
	{ "Hadir 25 orang, lebih banyak sebesar 25 persen dari 20 orang.",
	    NULL },
	{ "Hadir 25-30 orang lebih sedikit dari 20 orang.",
	    "tertulis lebih sedikit, angkanya 25 dibanding 20: '25-30 orang "
	    "lebih sedikit dari 20'" },
	{ "Warga RT 10-12 lebih banyak dari 20 orang.", NULL },
	{ "Beras 400 kg lebih banyak dari 2 ton.", NULL },
	{ "Dana Rp500.000 lebih banyak dari 2 ton.", NULL },
	{ "Hadir 15 orang lebih banyak dibandingkan 20 orang.",
	    "tertulis lebih banyak, angkanya 15 dibanding 20: '15 orang "
	    "lebih banyak dibandingkan 20'" },
	{ "Hadir sekitar 15 orang lebih banyak dari 20 orang.", NULL },
	{ "Hadir 15 orang tidak lebih banyak dari 20 orang.", NULL },
	{ "Hadir 15 orang lebih awal dari 20 orang.", NULL },
	{ "Harga lebih tinggi dari HET, kata pedagang.", NULL },
	{ "Harga lebih tinggi dari HET, yaitu di pasar induk kota.", NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 per kg menurut "
	    "pantauan di dua pasar kota Bontang.", NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 per kg.", NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 per 2 kg dari "
	    "Rp16.000.", NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 dari yang semestinya.",
	    NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 dari 20 orang.", NULL },
	{ "Pasokan lebih kecil dari kebutuhan, yakni 400 liter dari 2 kl.",
	    NULL },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 dari Rp14.000.", NULL },
	{ "Hadir 25 orang lebih banyak dari jumlah yang hadir pada rapat "
	    "lalu di kota.", NULL },
	{ "Hadir 25 orang lebih banyak dari biasanya.", NULL },
	{ "Hadir 25 orang lebih banyak dari biasanya; 5 orang absen.", NULL },
	{ "Hadir 25 orang lebih banyak dari 40 persen undangan.", NULL },
	{ "Harga Rp90.000 atau 5 persen di luar HET Rp80.000.", NULL },
	{ "Harga Rp90.000 atau 5 persen di atas harga yang berlaku di pasar "
	    "kota lain.", NULL },
	{ "Harga Rp90.000 atau 5 persen di atas harga.", NULL },
	{ "Harga Rp90.000 atau 5 persen di atas HET, Rp80.000.", NULL },
	{ "Harga Rp90.000 atau 5 persen di atas HET Rp8.50.000.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000'" },
	{ "Hadir 90 orang, 5 persen di atas jumlah hadirin rapat kota yang "
	    "lalu 80 orang.", NULL },
	{ "Harga Rp70.000 atau 5 persen di atas HET Rp80.000.",
	    "tertulis di atas, angkanya 70.000 dari 80.000: 'Rp70.000 atau "
	    "5 persen di atas HET Rp80.000'" },

/* ---- parts and their total ---- */
	{ "Korban 100 orang: 6 laki-laki dan 4 perempuan.", NULL },
	{ "Korban 10 orang: 60 laki-laki dan 40 perempuan.", NULL },
	{ "Korban 10 orang: 6 laki-laki.", NULL },
	{ "Kegiatan 3 hari: 1 pembukaan, 4 materi.", NULL },
	{ "Kegiatan 2 jam: 1 pembukaan, 4 materi.", NULL },
	{ "Tali 30 meter: 10 merah, 15 putih.", NULL },
	{ "Korban 10 orang masing-masing 6 laki-laki dan 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang masing-masing "
	    "6 laki-laki dan 5 perempuan'" },
	{ "Korban 10 orang, yaitu sebagai berikut: 6 laki-laki dan 5 "
	    "perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang, yaitu sebagai "
	    "berikut: 6 laki-laki dan 5 perempuan'" },
	{ "Korban 10 orang terdiri atas 6 laki-laki dan 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang terdiri atas 6 "
	    "laki-laki dan 5 perempuan'" },
	{ "Korban 10 orang dan kerugian: 6 juta dan 5 juta.", NULL },
	{ "Korban 10 orang sebagian luka: 6 laki-laki dan 5 perempuan.", NULL },
	{ "Korban 10 orang: jumlah laki-laki 6, perempuan 5.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: jumlah "
	    "laki-laki 6, perempuan 5'" },
	{ "Korban 10 orang (6 laki-laki (2 anak), 5 perempuan (1 anak)).",
	    NULL },
	{ "Korban 10 orang:\n6 laki-laki\n5 perempuan\n\n3 rumah rusak.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki 5 "
	    "perempuan'" },
	{ "Terdampak 130 KK.\nRinciannya: RT 4 75 KK, RT 6 57 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '130 KK. Rinciannya: "
	    "RT 4 75 KK, RT 6 57 KK'" },
	{ "Terdampak 130 KK. \"Rinciannya, RT 4 75 KK, RT 6 57 KK\".",
	    "rinciannya berjumlah 132, tertulis 130: '130 KK. \"Rinciannya, "
	    "RT 4 75 KK, RT 6 57 KK\"'" },
	{ "Terdampak 130 KK. Perincian adalah RT 4 75 KK, RT 6 57 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '130 KK. Perincian "
	    "adalah RT 4 75 KK, RT 6 57 KK'" },
	{ "Terdampak 130 KK. Perinciannya RT 4 75 KK, RT 6 57 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '130 KK. Perinciannya "
	    "RT 4 75 KK, RT 6 57 KK'" },
	{ "Terdampak 130 KK. Rincian RT 4 75 KK, RT 6 57 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '130 KK. Rincian RT 4 "
	    "75 KK, RT 6 57 KK'" },
	{ "Terdampak 130 KK. RT 4 75 KK, RT 6 57 KK.", NULL },
	{ "Tiga desa: A 2, B 3, C 5.", NULL },
	{ "10 RT: 4 terendam, 5 kering.", NULL },
	{ "Hadir 5 laki-laki, 6 perempuan dari jumlah 12 orang.", NULL },
	{ "Hadir 5 laki-laki, 6 perempuan terhadap total 12 orang.", NULL },
	{ "Hadir 5 laki-laki, 6 perempuan; jumlah korban warga peserta "
	    "personel suara 12 orang.", NULL },
	{ "3 luka, 4 meninggal, jumlah korban 8 orang.",
	    "rinciannya berjumlah 7, tertulis 8: '3 luka, 4 meninggal, "
	    "jumlah korban 8 orang'" },
	{ "5 laki-laki, 6 perempuan, jumlah peserta 12 orang.",
	    "rinciannya berjumlah 11, tertulis 12: '5 laki-laki, 6 "
	    "perempuan, jumlah peserta 12 orang'" },
	{ "5 polisi, 6 tentara, jumlah personel: 12 orang.",
	    "rinciannya berjumlah 11, tertulis 12: '5 polisi, 6 tentara, "
	    "jumlah personel: 12 orang'" },
	{ "5 polisi, 6 tentara, total = 12 orang.",
	    "rinciannya berjumlah 11, tertulis 12: '5 polisi, 6 tentara, "
	    "total = 12 orang'" },
	{ "57 KK di RT 6, 75 KK di RT 4.\nJumlah 130 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '57 KK di RT 6, 75 KK "
	    "di RT 4. Jumlah 130 KK'" },
	{ "57 KK di RT 6, 75 KK di RT 4. Jumlah 130 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '57 KK di RT 6, 75 KK "
	    "di RT 4. Jumlah 130 KK'" },
	{ "57 KK di RT 6\n75 KK di RT 4\nJumlah 130 KK.",
	    "rinciannya berjumlah 132, tertulis 130: '57 KK di RT 6 75 KK "
	    "di RT 4 Jumlah 130 KK'" },
	{ "75 KK di RT 4, termasuk 57 KK di RT 6, jumlah 130 KK.", NULL },
	{ "Sekitar 75 KK di RT 4, 57 KK di RT 6, total 130 KK.", NULL },
	{ "Terendam 75 KK di RT 4, sekitar 57 KK di RT 6, total 130 KK.",
	    NULL },
	{ "Terendam dari 75 KK di RT 4, 57 KK di RT 6, total 130 KK.", NULL },
	{ "Terendam 75 KK di RT 4, menjadi 57 KK di RT 6, total 130 KK.",
	    NULL },
	{ "Rp900 triliun untuk pusat dan Rp900 triliun untuk daerah, total "
	    "Rp900 triliun.", NULL },
	{ "Total 12 orang: 7 laki-laki dan 4 perempuan.",
	    "rinciannya berjumlah 11, tertulis 12: '12 orang: 7 laki-laki "
	    "dan 4 perempuan'" },
	{ "75 KK di RT 4, 57 KK di RT 6, total 130 KK (kemarin nihil).",
	    "rinciannya berjumlah 132, tertulis 130: '75 KK di RT 4, 57 KK "
	    "di RT 6, total 130 KK'" },
	{ "Rusak 5, hilang 6. Total 12.", NULL },
	{ "Rincian: rusak 5, hilang 6, jumlah 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rincian: rusak 5, "
	    "hilang 6, jumlah 12'" },
	{ "Rincian:\nrusak 5\nhilang 6\njumlah 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rincian: rusak 5 hilang "
	    "6 jumlah 12'" },
	{ "Rincian: 5 rusak, 6 hilang, jumlah 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rincian: 5 rusak, 6 "
	    "hilang, jumlah 12'" },
	{ "Rusak 5, hilang 6 sehingga total 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rusak 5, hilang 6 "
	    "sehingga total 12'" },
	{ "Rusak 5, hilang 6, dengan jumlah total 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rusak 5, hilang 6, "
	    "dengan jumlah total 12'" },
	{ "Rusak 5, hilang 6 (total 12).",
	    "rinciannya berjumlah 11, tertulis 12: 'Rusak 5, hilang 6 "
	    "(total 12)'" },
	{ "Rusak 5, hilang 6 dan jumlah 12.",
	    "rinciannya berjumlah 11, tertulis 12: 'Rusak 5, hilang 6 dan "
	    "jumlah 12'" },
	{ "Dari 12 kecamatan, 7 nihil dan 6 ada kejadian.",
	    "rinciannya berjumlah 13, tertulis dari 12: 'Dari 12 kecamatan, "
	    "7 nihil dan 6 ada kejadian'" },
	{ "Dari 12 kecamatan, 7 tidak melapor dan 6 melapor.",
	    "rinciannya berjumlah 13, tertulis dari 12: 'Dari 12 kecamatan, "
	    "7 tidak melapor dan 6 melapor'" },
	{ "Dari 12 kecamatan, 7 belum melapor dan 6 melapor.",
	    "rinciannya berjumlah 13, tertulis dari 12: 'Dari 12 kecamatan, "
	    "7 belum melapor dan 6 melapor'" },
	{ "Dari 12 kecamatan, 7 tanpa kejadian dan 6 dengan kejadian.",
	    "rinciannya berjumlah 13, tertulis dari 12: 'Dari 12 kecamatan, "
	    "7 tanpa kejadian dan 6 dengan kejadian'" },
	{ "Dari 12 kecamatan, 7 aman dan 6 rawan.", NULL },
	{ "Dari 12 kecamatan, 5 nihil dan 6 ada kejadian.", NULL },
	{ "Dari 3 hari, 2 tidak hujan dan 3 hujan.", NULL },
	{ "Warga dari 12 kecamatan, 7 nihil dan 6 ada kejadian.", NULL },
	{ "Dari 12 kecamatan (7 nihil dan 6 ada kejadian).",
	    "rinciannya berjumlah 13, tertulis 12: '12 kecamatan (7 nihil "
	    "dan 6 ada kejadian)'" },
	{ "Dari 12 kecamatan yang ada di kota ini menurut catatan camat dan "
	    "lurah serta para ketua kampung yang hadir 7 nihil dan 6 ada.",
	    NULL },
	{ "Dari 12 kecamatan, 7 nihil\n6 ada kejadian.", NULL },
	{ "Dari 12 kecamatan, 7 nihil; 6 ada kejadian.", NULL },
	{ "Dari 12 kecamatan, 7 nihil, termasuk 6 kota.", NULL },
	{ "Dari 12 ormas, 7 hadir 6 tidak hadir.", NULL },
	{ "Dari 12 ormas, 7 hadir, sekitar 6 tidak hadir.", NULL },
	{ "Dari 12 kecamatan, 70 nihil dan 60 ada kejadian.", NULL },
	{ "Dari 900 triliun suara, 900 triliun nihil dan 900 triliun ada.",
	    NULL },
	{ "Dana Rp2.500 (dua ribu).",
	    "angka dan hurufnya berbeda: 'Rp2.500 (dua ribu)'" },
	{ "Dana Rp2.500 (dua ribu rupiah).",
	    "angka dan hurufnya berbeda: 'Rp2.500 (dua ribu rupiah)'" },
	{ "Hadir 3 (empat orang).", NULL },
	{ "Hadir 3 (4) orang.", NULL },
	{ "Hadir 3 (sembilan ratus sembilan puluh triliun) orang.", NULL },
	{ "Hadir 3 (3) orang.", NULL },

/* ---- ranges ---- */
	{ "Kegiatan tanggal 9 April s.d. tanggal 7 April.",
	    "rentang tanggal terbalik: '9 April s.d. tanggal 7 April'" },
	{ "Kegiatan Rabu, 9 April sampai Senin, 7 April 2025.",
	    "rentang tanggal terbalik: '9 April sampai Senin, 7 April 2025'" },
	{ "Kegiatan Senin, 7 April sampai Rabu, 9 April 2025.", NULL },
	{ "Kegiatan 28 Desember 2025 sampai 3 Januari.", NULL },
	{ "Kegiatan 28 Desember sampai 3 Januari.", NULL },
	{ "Kegiatan 9 April 2025 sampai 7 April.",
	    "rentang tanggal terbalik: '9 April 2025 sampai 7 April'" },
	{ "Nomor 12-10 Desember 2025.", NULL },
	{ "Nomor 300/12-10 Desember 2025.", NULL },
	{ "Kegiatan 0,5 hari, 23 sampai 26 November.", NULL },
	{ "Kegiatan 1,5 hari, 23 sampai 26 November.", NULL },
	{ "Kegiatan 90 hari, 23 sampai 26 November.", NULL },
	{ "Kegiatan tiga hari, 23 sampai 26 November.",
	    "tertulis 3 hari, rentangnya 4 hari: 'tiga hari, 23 sampai 26 "
	    "November'" },
	{ "Kegiatan 3 hari, 23 sampai 26 November.",
	    "tertulis 3 hari, rentangnya 4 hari: '3 hari, 23 sampai 26 "
	    "November'" },
	{ "Kegiatan sekitar 3 hari, 23 sampai 26 November.", NULL },
	{ "Kegiatan 2-3 hari, 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari kerja, 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari ke depan, 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari lalu, 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari sebelum 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari setelah 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari sesudah 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari menjelang 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari jelang 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari dalam masa 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari pada tanggal 23 sampai 26 November.",
	    "tertulis 3 hari, rentangnya 4 hari: '3 hari pada tanggal 23 "
	    "sampai 26 November'" },
	{ "Kegiatan 3 hari pada itu ini penuh selama mulai sejak turut dari "
	    "masa tanggal 23 sampai 26 November.", NULL },
	{ "Kegiatan 3 hari, 26 sampai 23 November.",
	    "rentang tanggal terbalik: '26 sampai 23 November'" },
	{ "Kegiatan 3 hari, 31 Februari 2025 sampai 2 Maret 2025.",
	    "'31 Februari 2025' bukan tanggal yang ada" },
	{ "Kegiatan 28 s.d. 31 Februari 2025 (4 hari).",
	    "'31 Februari 2025' bukan tanggal yang ada" },
	{ "Kegiatan 23 sampai 26 November yakni selama 3 hari.",
	    "tertulis 3 hari, rentangnya 4 hari: '23 sampai 26 November "
	    "yakni selama 3 hari'" },
	{ "Kegiatan 23 sampai 26 November, selama atau berlangsung yakni 3 "
	    "hari.", NULL },
	{ "Kegiatan 23 sampai 26 November digelar 3 hari.",
	    "tertulis 3 hari, rentangnya 4 hari: '23 sampai 26 November "
	    "digelar 3 hari'" },
	{ "Kegiatan 23 sampai 26 November di kota 3 hari.", NULL },
	{ "Skor 10.00-09.00 untuk tim tamu.", NULL },
	{ "Buka 10.00 Wita s.d. 09.00.",
	    "rentang jam terbalik: '10.00 Wita s.d. 09.00'" },
	{ "Buka 10.00 s.d. pukul 09.00.",
	    "rentang jam terbalik: '10.00 s.d. pukul 09.00'" },
	{ "Buka 10.00-09.00 Wita.",
	    "rentang jam terbalik: '10.00-09.00'" },
	{ "Piket pukul 18.00-17.00 Wita.",
	    "rentang jam terbalik: '18.00-17.00'" },
	{ "Piket pukul 18.00-12.00 Wita.", NULL },
	{ "Piket pukul 14.00-13.00 besok.", NULL },
	{ "Piket pukul 14.00-13.00 keesokan harinya.", NULL },
	{ "Piket pukul 14.00-13.00 Wita esok harinya.", NULL },
	{ "Harga naik dari Rp85.000 sampai Rp70.000.",
	    "rentang harga terbalik: 'Rp85.000 sampai Rp70.000'" },
	{ "Harga turun dari Rp85.000 sampai Rp70.000.", NULL },
	{ "Harga Rp85.000 - 70.000.", NULL },
	{ "Harga Rp85.000 sampai 70.000 per kg.",
	    "rentang harga terbalik: 'Rp85.000 sampai 70.000'" },
	{ "Biaya Rp50.000-3 orang.", NULL },
	{ "Biaya Rp50.000-3.000 per kg.",
	    "rentang harga terbalik: 'Rp50.000-3.000'" },
	{ "Harga Rp900-800 per lembar.",
	    "rentang harga terbalik: 'Rp900-800'" },
	{ "Harga Rp8.50.000-7.000.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000-7.000'" },
	{ "Harga Rp85 ribu-70 ribu.",
	    "rentang harga terbalik: 'Rp85 ribu-70 ribu'" },
	{ "Harga Rp85-70 ribu.", NULL },
	{ "Nomor 5/2024-2019.", NULL },
	{ "Nomor 2024-2019/5.", NULL },
	{ "Nomor 2024-2019 / 5.",
	    "rentang tahun terbalik: '2024-2019'" },
	{ "Kode 2500-2019.", NULL },
	{ "Kode 2024-1900.", NULL },
	{ "Periode 2024 sampai 2019.",
	    "rentang tahun terbalik: '2024 sampai 2019'" },
	{ "Periode - 2024-2019.",
	    "rentang tahun terbalik: '2024-2019'" },
	{ "Jalan ditutup 17.00 Wita s.d. 15.00 Wita.",
	    "rentang jam terbalik: '17.00 Wita s.d. 15.00'" },
	{ "Jalan ditutup 17.00 Wita dan 15.00 Wita.", NULL },

/* ---- figures ---- */
	{ "Harga naik dari Rp70-85 ribu menjadi Rp80 ribu.", NULL },
	{ "Harga naik dari Rp70.000-85 ribu menjadi Rp80 ribu.", NULL },
	{ "Harga turun dari Rp70-85 ribu menjadi Rp90 ribu.",
	    "tertulis turun, angkanya 90.000 dari 70.000: 'turun dari "
	    "Rp70-85 ribu menjadi Rp90 ribu'" },
	{ "Harga naik dari Rp99.999.999.999.999-100 triliun menjadi Rp1 juta.",
	    "tertulis naik, angkanya 1.000.000 dari 99.999.999.999.999: "
	    "'naik dari Rp99.999.999.999.999-100 triliun menjadi Rp1 juta'" },

/* ---- numbers ---- */
	{ "Terdata 1.2.3.4.5.6.7.8.9.10 butir.", NULL },
	{ "Harga Rp1.2.3.4.5.6.7.8.9.10 per kg.", NULL },
	{ "Inflasi naik dari 10,12345 menjadi 9,5.",
	    "tertulis naik, angkanya 9,5 dari 10,1234: 'naik dari 10,12345 "
	    "menjadi 9,5'" },
	{ "Skor 2:1 untuk tuan rumah.", NULL },
	{ "Kadar 0,1234567891 gram.", NULL },
	{ "Rapat pukul 10,30.15 Wita.", NULL },
	{ "Rapat pukul 25.10-24.10 Wita.", NULL },
	{ "Rapat pukul 10.70-10.30 Wita.", NULL },
	{ "Rapat pukul 10.30.15-09.30.10 Wita.",
	    "rentang jam terbalik: '10.30.15-09.30.10'" },
	{ "Rapat pukul 10.30,15-09.30,10 Wita.", NULL },
	{ "Rapat pukul 10.30.155-09.30.101 Wita.", NULL },
	{ "Rapat 123.45.2020 selesai.", NULL },
	{ "Rapat 7.845.2020 selesai.", NULL },
	{ "Selasa 7.4.2025 ada aksi.",
	    "'Selasa 7.4.2025': 7 April 2025 jatuh pada hari Senin, bukan "
	    "Selasa" },
	{ "Senin 7.4.2025 ada aksi.", NULL },
	{ "Senin 7.13.2025 ada aksi.", NULL },
	{ "Hadir 1,500,000 orang.",
	    "koma dipakai di antara ribuan: '1,500,000'" },
	{ "Harga emas Rp2,500.00 per gram.",
	    "koma dipakai di antara ribuan: 'Rp2,500.00 per gram'" },
	{ "Harga beras Rp1,500,000 per kg.",
	    "koma dipakai di antara ribuan: 'Rp1,500,000 per kg'" },
	{ "Dana naik dari Rp1.500,125 menjadi Rp1.400.",
	    "koma dipakai di antara ribuan: 'Rp1.500,125'" },
	{ "Kasus di Simpang Tiga naik dari dua menjadi satu.",
	    "tertulis naik, angkanya 1 dari 2: 'naik dari dua menjadi satu'" },
	{ "Kasus naik dari lima menjadi tiga.",
	    "tertulis naik, angkanya 3 dari 5: 'naik dari lima menjadi tiga'" },
	{ "Kasus naik dari satu sama menjadi nol.", NULL },
	{ "Korban dipanggil satu per satu dari lima menjadi dua.", NULL },
	{ "Kasus naik dari lima menjadi dua-duanya selesai.", NULL },
	{ "Kasus naik dari lima menjadi dua - tiga kasus.",
	    "tertulis naik, angkanya 2 dari 5: 'naik dari lima menjadi dua "
	    "- tiga'" },
	{ "Dana naik dari sembilan ratus sembilan puluh triliun menjadi satu.",
	    NULL },
	{ "Kasus naik dari dua seratus menjadi satu.", NULL },
	{ "Kasus naik dari lima seratus menjadi satu.", NULL },
	{ "Kasus naik dari seratus dua tiga menjadi satu.", NULL },
	{ "Kasus naik dari sebelas belas menjadi satu.",
	    "tertulis naik, angkanya 1 dari 11: 'naik dari sebelas belas "
	    "menjadi satu'" },
	{ "Beberapa puluh orang naik dari dua belas ribu menjadi seribu.",
	    "tertulis naik, angkanya 1.000 dari 12.000: 'naik dari dua "
	    "belas ribu menjadi seribu'" },
	{ "Kasus naik dari nol puluh menjadi satu.", NULL },
	{ "Kasus naik dari seribu seratus menjadi sembilan ratus dua puluh.",
	    "tertulis naik, angkanya 920 dari 1.100: 'naik dari seribu "
	    "seratus menjadi sembilan ratus dua puluh'" },
	{ "Dana naik dari Rp8.50.000 ribu menjadi Rp5.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000'" },
	{ "Dana naik dari 99999999999999 triliun menjadi 5.", NULL },
	{ "Dana 7.4.2025 ribu.", NULL },
	{ "Hadir 3 (tiga) orang, 4 (empat) lagi.", NULL },

/* ---- how it is written ---- */
	{ "Harga naik dari Rp\302\24085.000 menjadi Rp\302\24080.000.",
	    "tertulis naik, angkanya 80.000 dari 85.000: 'naik dari "
	    "Rp\302\24085.000 menjadi Rp\302\24080.000'" },
	{ "Harga naik dari Rp.\302\24085.000 menjadi rp. 80.000.",
	    "tertulis naik, angkanya 80.000 dari 85.000: 'naik dari "
	    "Rp.\302\24085.000 menjadi rp. 80.000'" },
	{ "Harga naik dari (Rp85.000) menjadi 5Rp80.000.", NULL },
	{ "Rp85.000-70.000 biaya.",
	    "rentang harga terbalik: 'Rp85.000-70.000'" },
	{ "Aksi Jum\342\200\231at, 7 April 2025.",
	    "'Jum\342\200\231at, 7 April 2025': 7 April 2025 jatuh pada "
	    "hari Senin, bukan Jumat" },
	{ "Aksi Jum'at, 7 April 2025.",
	    "'Jum'at, 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Jumat" },
	{ "Aksi 'Selasa' 7 April 2025.", NULL },
	{ "Aksi Jum' 7 April 2025.", NULL },
	{ "Kegiatan 7 s.dan 5 April 2025.", NULL },
	{ "Kegiatan 7 s.d 5 April 2025.",
	    "rentang tanggal terbalik: '7 s.d 5 April 2025'" },
	{ "Kegiatan 7 S/D 5 April 2025.",
	    "rentang tanggal terbalik: '7 S/D 5 April 2025'" },
	{ "Kegiatan 7 s.t. 5 April 2025.", NULL },
	{ "Kegiatan 7 s-d 5 April 2025.", NULL },
	{ "Kegiatan 7\342\200\2235 April 2025.",
	    "rentang tanggal terbalik: '7\342\200\2235 April 2025'" },
	{ "Kegiatan 7\342\200\2135 April 2025.", NULL },
	{ "Kampung \346\235\221\346\235\221 ramai.", NULL },
	{ "Selasa\302\2407 April 2025 aksi.",
	    "'Selasa\302\2407 April 2025': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Selasa" },
	{ "Kegiatan Selasa\r\n7 April 2025.", NULL },
	{ "Selasa\t7 April 2025 aksi.",
	    "'Selasa 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },
	{ "\303\211mile Selasa 7 April 2025.",
	    "'Selasa 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },
	{ "Caf\303\251\342\200\223Selasa 7 April 2025.",
	    "'Selasa 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },

/* ---- how it is told ---- */
	{ "Cabai dijual Rp93000 hubungi 6281234567890 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000 hubungi 62... di "
	    "pasar' | nomor telepon: 6281... (13 angka)" },
	{ "Cabai dijual Rp93000, hubungi (0548) 123456 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, hubungi (0548) "
	    "123456 di pasar'" },
	{ "Cabai dijual Rp93000, hubungi 0548 123 456 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, hubungi 05... di "
	    "pasar'" },
	{ "Cabai dijual Rp93000, paspor A1234567 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, paspor A12... di "
	    "pasar' | nomor serupa paspor: A... (7 angka)" },
	{ "Cabai dijual Rp93000, kode a1234567 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, kode a1234567 di "
	    "pasar'" },
	{ "Cabai dijual Rp93000, kode A123 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, kode A123 di pasar'" },
	{ "Cabai dijual Rp93000, arsip 6412345678901 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, arsip 6412345678901 "
	    "di pasar'" },
	{ "Cabai dijual Rp93000, arsip 6212345678 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, arsip 62... di "
	    "pasar'" },
	{ "Cabai dijual Rp93000, arsip 1234 5678 9012 345 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, arsip 12... di "
	    "pasar'" },
	{ "Cabai dijual Rp93000, arsip 1234567890123456 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, arsip 12... di "
	    "pasar' | nomor serupa NIK atau nomor KK: 1234... (16 angka)" },
	{ "Cabai dijual Rp93000, kas Rp1234567890123456 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, kas Rp12... di "
	    "pasar'" },
	{ "Cabai dijual Rp93000, kas Rp. 123456789 di pasar.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000, kas Rp. 123456789 "
	    "di pasar'" },
	{ "Cabai dijual Rp93000\tdi\rpasar induk.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000 di pasar induk'" },
	{ "Cabai dijual Rp93000 oleh pedagang yang berjualan di pasar induk "
	    "setiap pagi sampai siang\303\251\303\251\303\251\303\251.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000 oleh pedagang yang "
	    "berjualan di pasar induk setiap pagi sampai siang\303\251 ...'" },
	{ "Cabai dijual Rp93000 oleh pedagang yang berjualan di pasar induk "
	    "setiap pagi sampai sianga\303\251\303\251\303\251\303\251.",
	    "harga tanpa satuan: 'Cabai dijual Rp93000 oleh pedagang yang "
	    "berjualan di pasar induk setiap pagi sampai sianga ...'" },
	{ "6 Rp 6474012304850001 dana.", NULL },
	{ "6474012304850001",
	    "nomor serupa NIK atau nomor KK: 6474... (16 angka)" },
	{ "Dana .6474012304850001 dana.",
	    "nomor serupa NIK atau nomor KK: 6474... (16 angka)" },

/* ---- persons ---- */
	{ "Nomor 6474 0123 0485 0001 tercatat.",
	    "nomor serupa NIK atau nomor KK: 6474... (16 angka)" },
	{ "Nomor 6474 0123 0485 000 1 tercatat.", NULL },
	{ "Nomor 1.2.3.4.5.6.7.8.9.10 tercatat.", NULL },
	{ "Nomor 0000 0000 0000 0000 tercatat.", NULL },
	{ "Nomor 64740123048500011 tercatat.", NULL },
	{ "Hubungi +62 812 3456 7890.",
	    "nomor telepon: 62 8... (13 angka)" },
	{ "Hubungi +6281234567890.",
	    "nomor telepon: 6281... (13 angka)" },
	{ "Hubungi +64 812 3456 7890.", NULL },
	{ "Hubungi 6281234567890.",
	    "nomor telepon: 6281... (13 angka)" },
	{ "Hubungi 628 1234.", NULL },
	{ "Hubungi 0812 345.", NULL },
	{ "Hubungi 0848123456.", NULL },
	{ "Hubungi 0811 2222 3333 4444 5555.",
	    "nomor telepon: 0811... (12 angka)" },
	{ "Hubungi 0813-4567-8901 4567.",
	    "nomor telepon: 0813... (12 angka)" },
	{ "Kirim ke @ kantor.", NULL },
	{ "Kirim ke @contoh.id.", NULL },
	{ "Kirim ke budi@contoh.", NULL },
	{ "Kirim ke budi@.id.", NULL },
	{ "Kirim ke budi@contoh.i.", NULL },
	{ "Kirim ke budi@contoh.i2.", NULL },
	{ "Kirim ke budi_a+b%c-d@contoh-dua.go.id.",
	    "alamat surel: b...@..." },
	{ "Kirim ke budi (at) contoh.id.", NULL },
	{ "(budi@contoh.id)",
	    "alamat surel: b...@..." },
	{ "budi@contoh.id",
	    "alamat surel: b...@..." },
	{ "Paspor B 1234567 atas nama John.",
	    "nomor serupa paspor: B... (7 angka)" },
	{ "Paspor AB1234567 atas nama John.",
	    "nomor serupa paspor: AB... (7 angka)" },
	{ "Paspor AB 1234567 atas nama John.", NULL },
	{ "Paspor ABC1234567 atas nama John.", NULL },
	{ "Paspor a1234567 atas nama John.", NULL },
	{ "Paspor A12345 atas nama John.", NULL },
	{ "Paspor A123456789 atas nama John.", NULL },
	{ "Paspor nomor 1234567 atas nama John.",
	    "nomor serupa paspor: 12... (7 angka)" },
	{ "Passport bernomor: 123456789 atas nama John.",
	    "nomor serupa paspor: 12... (9 angka)" },
	{ "Paspor no. 123456 atas nama John.", NULL },
	{ "Paspor No 12345678 atas nama John.",
	    "nomor serupa paspor: 12... (8 angka)" },
	{ "Nomor 1234567 tercatat.", NULL },
	{ "Mobil B 1234567 milik pemegang visa.",
	    "nomor serupa paspor: B... (7 angka)" },
	{ "Mobil B 1234567 milik warga. Visa habis.", NULL },
	{ "Mobil B 1234567.", NULL },
	{ "Dokumen A1234567 dan di situ tercantum nama serta tanggal lahir "
	    "pemegang visa.", NULL },
	{ "Visa pemegang habis pada bulan ini menurut catatan kantor dan "
	    "petugas yang datang ke rumah A1234567.", NULL },

/* ---- weekdays ---- */
	{ "Minggu lalu (7/4/2025) aksi.", NULL },
	{ "Aksi Minggu lalu (7/4/2025).",
	    "'Minggu lalu (7/4/2025)': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Minggu" },
	{ "Aksi minggu lalu (7/4/2025).", NULL },
	{ "Aksi 2 minggu 7 April 2025.", NULL },
	{ "Aksi minggu 7 April 2025.",
	    "'minggu 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Minggu" },
	{ "\nMinggu lalu (7/4/2025) aksi.", NULL },
	{ "Selasa dini hari (7/4/2025) aksi.",
	    "'Selasa dini hari (7/4/2025)': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Selasa" },
	{ "Selasa hari (7/4/2025) aksi.", NULL },
	{ "Selasa lalu malam tadi tanggal (, ( 7/4/2025) aksi.", NULL },
	{ "Selasa / 7 April 2025 aksi.",
	    "'Selasa / 7 April 2025': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },
	{ "Selasa/7 April 2025 aksi.", NULL },
	{ "Selasa, 40 April 2025.",
	    "'40 April 2025' bukan tanggal yang ada" },
	{ "Selasa, 0 April 2025.", NULL },
	{ "Selasa 7, 8 dan 9 April 2025.",
	    "'Selasa 7, 8 dan 9 April 2025': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Selasa" },
	{ "Senin 7, 8 dan 9 April 2025.", NULL },
	{ "Selasa 13 - Minggu 15 Juni 2025.",
	    "'Selasa 13 - Minggu 15 Juni 2025': 13 Juni 2025 jatuh pada "
	    "hari Jumat, bukan Selasa" },
	{ "Selasa 7 sampai dengan 9 April 2025.",
	    "'Selasa 7 sampai dengan 9 April 2025': 7 April 2025 jatuh pada "
	    "hari Senin, bukan Selasa" },
	{ "Senin 9 sampai dengan 7 April 2025.",
	    "rentang tanggal terbalik: '9 sampai dengan 7 April 2025'" },
	{ "Selasa 7 dan dan dan dan dan dan dan dan dan dan 9.", NULL },
	{ "Selasa 7 orang hadir 9 April 2025.", NULL },
	{ "Senin-Rabu, 8 orang hadir.", NULL },
	{ "Senin dan Selasa, 7 dan 8 orang.", NULL },
	{ "Senin-Selasa, 7 April 2025 sampai 9 April 2025.",
	    "'Selasa, 7 April 2025 sampai 9 April 2025': 9 April 2025 jatuh "
	    "pada hari Rabu, bukan Selasa" },
	{ "Senin-Rabu, 7 April 2025 - 9 April 2025.", NULL },
	{ "Senin/Selasa, 7/4/2025 dan 9/4/2025.",
	    "'Selasa, 7/4/2025 dan 9/4/2025': 9 April 2025 jatuh pada hari "
	    "Rabu, bukan Selasa" },
	{ "Senin/Rabu, 7-9 April 2025.", NULL },
	{ "Senin, Rabu, 9 April 2025.", NULL },
	{ "Senin Rabu 8 April 2025.",
	    "'Rabu 8 April 2025': 8 April 2025 jatuh pada hari Selasa, "
	    "bukan Rabu" },
	{ "Selasa 3/4 peserta hadir.", NULL },
	{ "Selasa 3/4.",
	    "'Selasa 3/4': 3 April 2025 jatuh pada hari Kamis, bukan Selasa" },
	{ "Kegiatan 7 April 2025 (Selasa).",
	    "'7 April 2025 (Selasa)': 7 April 2025 jatuh pada hari Senin, "
	    "bukan Selasa" },
	{ "Kegiatan 7 April 2025 (hari Selasa).",
	    "'7 April 2025 (hari Selasa)': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Selasa" },
	{ "Kegiatan 7 April 2025 hari Selasa.",
	    "'7 April 2025 hari Selasa': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Selasa" },
	{ "Kegiatan 7 April 2025 hari libur.", NULL },
	{ "Kegiatan 7 April 2025 (Selasa malam).", NULL },
	{ "Kegiatan 7 April 2025 (libur).", NULL },
	{ "Nomor 31 Februari 2025.", NULL },
	{ "Kegiatan 31 April.",
	    "'31 April' bukan tanggal yang ada" },
	{ "Kegiatan 29 Februari.",
	    "'29 Februari' bukan tanggal yang ada" },
	{ "Kegiatan 30 April.", NULL },
	{ "Kegiatan 29 Februari 2024.", NULL },

/* ---- places ---- */
	{ "Banjir di Guntung, Kanaan, Satimpo dan Guntung.",
	    "'Guntung' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Guntung, Kanaan, Satimpo dan Guntung'" },
	{ "Banjir di Guntung (75 KK), Kanaan (2 KK), Satimpo (1 KK) dan "
	    "Guntung (3 KK).",
	    "'Guntung' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Guntung (75 KK), Kanaan (2 KK), Satimpo (1 KK) dan Guntung (3 "
	    "KK)'" },
	{ "Banjir di Guntung (75 KK, 2 rumah rusak berat serta 3 rumah rusak "
	    "ringan), Kanaan, Guntung.", NULL },
	{ "Banjir di Api-Api, Kanaan, Satimpo, Api Api.",
	    "'Api Api' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Api-Api, Kanaan, Satimpo, Api Api'" },
	{ "Banjir di Api-api, Kanaan, Satimpo, APIAPI.",
	    "'APIAPI' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Api-api, Kanaan, Satimpo, APIAPI'" },
	{ "Banjir di Api, Kanaan, Satimpo, Api-Api.", NULL },
	{ "Banjir di Api - Api, Kanaan, Satimpo, Api.",
	    "'Api' disebut lebih dari sekali; 4 nama, 3 yang berbeda: 'Api, "
	    "Kanaan, Satimpo, Api'" },
	{ "Banjir di Api-2, Kanaan, Satimpo, Api.", NULL },
	{ "Hadir Badan Kesatuan Bangsa dan Politik Kota Bontang Provinsi "
	    "Kalimantan Timur, Polres, Kodim, Polres.",
	    "'Polres' disebut lebih dari sekali; 5 nama, 4 yang berbeda: "
	    "'Hadir Badan Kesatuan Bangsa dan Politik Kota Bontang Provinsi "
	    "Kalimantan Timur, Polres, Ko ...'" },
	{ "Banjir di Guntung, Kanaan; Satimpo, Guntung.", NULL },
	{ "Banjir di Kelurahan Guntung, Kelurahan Kanaan, Kelurahan Guntung.",
	    "'Guntung' disebut lebih dari sekali; 3 nama, 2 yang berbeda: "
	    "'Guntung, Kelurahan Kanaan, Kelurahan Guntung'" },
	{ "Banjir di Desa Guntung, Kecamatan Kanaan, Desa Satimpo, Kecamatan "
	    "Kanaan.", NULL },
	{ "Banjir di Kecamatan Guntung, Desa Satimpo, Kecamatan Guntung, "
	    "Desa Satimpo.",
	    "'Satimpo' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Guntung, Desa Satimpo, Kecamatan Guntung, Desa Satimpo'" },
	{ "Banjir di Kelurahan Guntung, Kanaan, Guntung.",
	    "'Guntung' disebut lebih dari sekali; 3 nama, 2 yang berbeda: "
	    "'Guntung, Kanaan, Guntung'" },
	{ "Banjir di Senin, Guntung, Senin, Kanaan.", NULL },
	{ "Banjir di 3 kelurahan yaitu: Guntung dan Kanaan.",
	    "tertulis 3 kelurahan, disebut 2: '3 kelurahan yaitu: Guntung "
	    "dan Kanaan'" },
	{ "Banjir di 3 kelurahan terdiri dari: Guntung dan Kanaan.",
	    "tertulis 3 kelurahan, disebut 2: '3 kelurahan terdiri dari: "
	    "Guntung dan Kanaan'" },
	{ "Banjir di 3 kelurahan terdiri atas Guntung dan Kanaan.",
	    "tertulis 3 kelurahan, disebut 2: '3 kelurahan terdiri atas "
	    "Guntung dan Kanaan'" },
	{ "Banjir di 3 kelurahan, yaitu Guntung, Kanaan dan lainnya.", NULL },
	{ "Banjir di 3 kelurahan, yaitu Guntung, Kanaan dan kampung lainnya.",
	    NULL },
	{ "Banjir di 3 kelurahan, yaitu Guntung, Kanaan + Satimpo.", NULL },
	{ "Banjir di 3 kelurahan, yaitu Guntung, Kanaan, di Satimpo.", NULL },
	{ "Banjir di 3 kelurahan; Guntung dan Kanaan.", NULL },
	{ "Banjir di 3 kelurahan termasuk: Guntung dan Kanaan.", NULL },
	{ "Banjir di 3 kelurahan yang ada di kota dan sekitar itu: Guntung "
	    "dan Kanaan.", NULL },
	{ "Banjir di 3 kelurahan (Guntung dan Kanaan).",
	    "tertulis 3 kelurahan, disebut 2: '3 kelurahan (Guntung dan "
	    "Kanaan)'" },
	{ "Banjir di 3 kelurahan: Guntung.", NULL },
	{ "Banjir di 6 kelurahan di 2 kecamatan: Guntung, Kanaan, Satimpo.",
	    NULL },
	{ "Banjir di 3 kelurahan: air setinggi lutut.", NULL },
	{ "Banjir di RT 2, 3, 5 dan 3.",
	    "RT 3 disebut dua kali: 'RT 2, 3, 5 dan 3'" },
	{ "Banjir di RT 2, RT 3, RT 5 dan RT 3.",
	    "RT 3 disebut dua kali: 'RT 2, RT 3, RT 5 dan RT 3'" },
	{ "Banjir di RT 2, 3 dan 3.",
	    "RT 3 disebut dua kali: 'RT 2, 3 dan 3'" },
	{ "Banjir di RT 2 dan 2.", NULL },
	{ "Banjir di RT 2 Guntung, RT 3 Kanaan, RT 2 Kanaan.", NULL },
	{ "Banjir di RT 2, 3, 5, 2 Guntung.", NULL },
	{ "Banjir di 4 RT, yaitu RT 2, RT 3 dan RT 5.",
	    "tertulis 4 RT, disebut 3: '4 RT, yaitu RT 2, RT 3 dan RT 5'" },
	{ "Banjir di 4 RT 2, 3 dan 5.", NULL },
	{ "Banjir di 4 RT (2, 3 dan 5).",
	    "tertulis 4 RT, disebut 3: '4 RT (2, 3 dan 5)'" },
	{ "Banjir di sekitar 4 RT (2, 3 dan 5).", NULL },
	{ "Banjir di RT 2 (75 KK), 3 (57 KK), 5 (2 KK), 3 (1 KK).",
	    "RT 3 disebut dua kali: 'RT 2 (75 KK), 3 (57 KK), 5 (2 KK), 3 "
	    "(1 KK)'" },
	{ "Banjir di RT 2 (75 KK dan rumah yang rusak di sana ada banyak), "
	    "3, 2.", NULL },
	{ "Banjir di RT 2, 3, 5-7, 3.", NULL },
	{ "Banjir di RT 2, 3, 3/4.", NULL },
	{ "Banjir di RT 2, 3, 3 dan sekitarnya.", NULL },
	{ "Banjir di RT 2, 3, 1234.", NULL },
	{ "Banjir di RT dan RW.", NULL },
	{ "Banjir di RT 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, "
	    "16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, "
	    "32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 41.", NULL },
	{ "Banjir di A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, "
	    "S, T, U, V, W, X, Y, Z, Aa, Ba, Ca, Da, Ea, Fa, Ga, Ha, Ia, Ja, "
	    "Ka, La, Ma, Na, Na.", NULL },

/* ---- lists ---- */
	{ "Hasil: (1) aman, (2) tenang, (2) patroli.",
	    "nomor 2 dua kali: '2) patroli.'" },
	{ "Pasal 3 ayat (1) aman, ayat (3) tenang.", NULL },
	{ "Hasil: (1) aman, ayat (3) tenang.", NULL },
	{ "Hasil: ( 1) aman, ( 3) tenang.", NULL },
	{ "Hasil: x(1) aman, x(3) tenang.", NULL },
	{ "Hasil:\n(1) aman\n(3) tenang.",
	    "nomor 2 tidak ada, dari 1 langsung ke 3: '3) tenang.'" },
	{ "Hasil: (1. aman, (3. tenang.", NULL },
	{ "Hasil: 1) aman dan 3) tenang.",
	    "nomor 2 tidak ada, dari 1 langsung ke 3: '3) tenang.'" },
	{ "Hasil: 1) aman dan 3. tenang.", NULL },
	{ "Hasil: 1) aman lalu 3) tenang.", NULL },
	{ "Hasil: 1. aman, 3. tenang.",
	    "nomor 2 tidak ada, dari 1 langsung ke 3: '3. tenang.'" },
	{ "Hasil! 1. aman! 3. tenang.", NULL },
	{ "Hasil: 1. 5 orang; 3. 6 orang.", NULL },
	{ "Hasil: 1, aman; 3, tenang.", NULL },
	{ "Hasil: 1) aman; 3)", NULL },
	{ "Hasil: a. aman; c. tenang.",
	    "huruf b tidak ada, dari a langsung ke c: 'c. tenang.'" },
	{ "Hasil: a) aman; c) tenang.",
	    "huruf b tidak ada, dari a langsung ke c: 'c) tenang.'" },
	{ "Hasil: A. aman; C. tenang.", NULL },
	{ "Hasil: a, aman; c, tenang.", NULL },
	{ "Hasil: ab. aman; c. tenang.", NULL },
	{ "Hasil a. aman; c. tenang.", NULL },
	{ "Hasil ! a. aman ! c. tenang.", NULL },
	{ "Hasil: a.n. Kepala; c.q. Sekretaris.", NULL },
	{ "Hasil: a. aman; a. tenang; b. tertib.", NULL },
	{ "Rapat menghasilkan rekomendasi ada 4, yaitu: 1) aman; 2) tenang; "
	    "3) tertib.",
	    "tertulis 4, daftarnya sampai nomor 3: '4, yaitu: 1'" },
	{ "Rapat menghasilkan rekomendasi ada 4: 1) aman; 2) tenang; 3) "
	    "tertib.",
	    "tertulis 4, daftarnya sampai nomor 3: '4: 1'" },
	{ "Rapat menghasilkan rekomendasi ada 4 yaitu 1) aman; 2) tenang; 3) "
	    "tertib.", NULL },
	{ "Rapat menghasilkan yang ada 4, yaitu: 1) aman; 2) tenang; 3) "
	    "tertib.", NULL },
	{ "Rapat menghasilkan rekomendasi 4 saja, yaitu: 1) aman; 2) tenang; "
	    "3) tertib.", NULL },
	{ "Rekomendasi rapat yang digelar di kota ada 4, yaitu: 1) aman; 2) "
	    "tenang; 3) tertib.", NULL },
	{ "4, yaitu: 1) aman; 2) tenang; 3) tertib.", NULL },
	{ "4 rekomendasi: 1) aman; 2) tenang; 3) tertib.",
	    "tertulis 4, daftarnya sampai nomor 3: '4 rekomendasi: 1'" },
	{ "Hasil rapat dengan 4 orang: 1) aman; 2) tenang; 3) tertib.", NULL },
	{ "4 rekomendasi rapat yang digelar oleh panitia di balai kota pada "
	    "pagi hari dan dihadiri oleh semua camat serta lurah dan warga: "
	    "1) aman; 2) tenang; 3) tertib.", NULL },
	{ "4 rekomendasi. Hasil: 1) aman; 2) tenang; 3) tertib.", NULL },
	{ "4 rekomendasi\nHasil: 1) aman; 2) tenang; 3) tertib.", NULL },
	{ "4 rekomendasi:\n\n(1) aman\n(2) tenang\n(3) tertib.",
	    "tertulis 4, daftarnya sampai nomor 3: '4 rekomendasi:  (1)'" },
	{ "4 rekomendasi: 1) aman.", NULL },
	{ "4 rekomendasi: a. aman; b. tenang.",
	    "tertulis 4, daftarnya sampai huruf b: '4 rekomendasi: a'" },
	{ "Hasil: 1) a; 1) b; 1) c; 1) d; 1) e; 2) f; 4) g.",
	    "nomor 3 tidak ada, dari 2 langsung ke 4: '4) g.'" },
	{ "Hasil: 1) satu\na. dua\nb. tiga\n2) empat\n4) lima.",
	    "nomor 3 tidak ada, dari 2 langsung ke 4: '4) lima.'" },
	{ "Hasil: 1) satu; 5) lima.", NULL },
	{ "Hasil: 2) dua; 4) empat.", NULL },

/* ---- prices without a unit ---- */
	{ "Harga beras Rp15.000, gula Rp17.000 sedangkan tepung Rp12.000 per "
	    "kg.", NULL },
	{ "Harga beras Rp15.000/kg, gula Rp17.000 sementara tepung Rp12.000.",
	    "harga tanpa satuan: 'gula Rp17.000' | harga tanpa satuan: "
	    "'tepung Rp12.000'" },
	{ "Harga beras Rp15.000/kg. Beras naik Rp16.000.", NULL },
	{ "Harga beras Rp15.000/kg. Gula naik Rp16.000.",
	    "harga tanpa satuan: 'Gula naik Rp16.000'" },
	{ "Harga beras Rp15.000/kg. Rapat ditutup. Beras naik Rp16.000.",
	    "harga tanpa satuan: 'Beras naik Rp16.000'" },
	{ "Harga berikut per kilogram. Beras Rp15.000. Gula Rp17.000.", NULL },
	{ "Harga berikut dicatat. Beras Rp15.000.",
	    "harga tanpa satuan: 'Beras Rp15.000'" },
	{ "Pantauan beras; gula Rp17.000.",
	    "harga tanpa satuan: 'gula Rp17.000'" },
	{ "Beras aman; stok cukup Rp17.000.", NULL },
	{ "Harga eceran Rp17.000.",
	    "harga tanpa satuan: 'Harga eceran Rp17.000'" },
	{ "Harga jual Rp17.000.",
	    "harga tanpa satuan: 'Harga jual Rp17.000'" },
	{ "Harga pasar Rp17.000.",
	    "harga tanpa satuan: 'Harga pasar Rp17.000'" },
	{ "Harga pasaran Rp17.000.",
	    "harga tanpa satuan: 'Harga pasaran Rp17.000'" },
	{ "Harga eceran tertinggi Rp17.000/kg.", NULL },
	{ "Beras Rp17.000, stok 5 ton, gula aman.", NULL },
	{ "Harga per kilogram: beras Rp15.000, gula Rp17.000.", NULL },
	{ "Harga 5 kg beras Rp75.000.", NULL },
	{ "Bantuan beras Rp15.000.", NULL },
	{ "Beras Rp15.000.000.", NULL },
	{ "Beras Rp8.50.000.",
	    "kelompok angka tidak tiga-tiga: 'Rp8.50.000'" },

/* ---- what counts ---- */
	{ "Kasus naik dari 20 kepala keluarga menjadi 15 kepala keluarga.",
	    "tertulis naik, angkanya 15 dari 20: 'naik dari 20 kepala "
	    "keluarga menjadi 15'" },
	{ "Kasus naik dari 20 kepala menjadi 15 kepala.",
	    "tertulis naik, angkanya 15 dari 20: 'naik dari 20 kepala "
	    "menjadi 15'" },
	{ "Korban 10 unit rumah: 6 rusak, 5 hancur.",
	    "rinciannya berjumlah 11, tertulis 10: '10 unit rumah: 6 rusak, "
	    "5 hancur'" },
	{ "Korban 10 unit: 6 rusak, 5 hancur.",
	    "rinciannya berjumlah 11, tertulis 10: '10 unit: 6 rusak, 5 "
	    "hancur'" },
	{ "Korban 10 unit besar: 6 rusak, 5 hancur.",
	    "rinciannya berjumlah 11, tertulis 10: '10 unit besar: 6 rusak, "
	    "5 hancur'" },
	{ "Korban 10 orang: 6-an laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: 6 x 2 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: 3/4 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: 6 sampai dengan 7 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: usia: 6 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: RT - 6 laki-laki, 5 perempuan.", NULL },
	{ "Kas Rp10 juta: sekitar Rp6 juta bansos, Rp5 juta hibah.", NULL },
	{ "Kas Rp10 juta: Rp6 juta bansos, Rp5 juta hibah.",
	    "rinciannya berjumlah Rp11.000.000, tertulis Rp10.000.000: "
	    "'Rp10 juta: Rp6 juta bansos, Rp5 juta hibah'" },
	{ "Korban 2020 orang: 2000 laki-laki, 15 perempuan.",
	    "rinciannya berjumlah 2.015, tertulis 2.020: '2020 orang: 2000 "
	    "laki-laki, 15 perempuan'" },
	{ "Korban 10 orang pada Mei 2020 orang: 6 laki-laki, 5 perempuan.",
	    NULL },
	{ "Korban 10 orang: 1) 6 laki-laki, 2) 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 1) 6 "
	    "laki-laki, 2) 5 perempuan'" },
	{ "Korban 10 orang: 06 laki-laki, 05 perempuan.", NULL },
	{ "Korban 10 orang, lebih dari 5 orang laki-laki dan 6 perempuan.",
	    NULL },
	{ "Korban lebih dari 10 orang: 6 laki-laki dan 5 perempuan.", NULL },
	{ "Selasa, 7-Agustus-2020 ada aksi.",
	    "'Selasa, 7-Agustus-2020': 7 Agustus 2020 jatuh pada hari "
	    "Jumat, bukan Selasa" },
	{ "Jumat, 7-Agustus-2020 ada aksi.", NULL },
	{ "Selasa, 7-8-2020 ada aksi.",
	    "'Selasa, 7-8-2020': 7 Agustus 2020 jatuh pada hari Jumat, "
	    "bukan Selasa" },
	{ "Selasa, 2020-08-07 ada aksi.",
	    "'Selasa, 2020-08-07': 7 Agustus 2020 jatuh pada hari Jumat, "
	    "bukan Selasa" },
	{ "Selasa, 7/8/20 ada aksi.",
	    "'Selasa, 7/8/20': 7 Agustus 2020 jatuh pada hari Jumat, bukan "
	    "Selasa" },
	{ "Selasa, 207/8/20 ada aksi.", NULL },
	{ "Selasa, 2020/8/2020 ada aksi.", NULL },
	{ "Selasa, 7/8/20/1 ada aksi.", NULL },
	{ "Selasa, 7/13/2020 ada aksi.", NULL },
	{ "Selasa, 32/8/2020 ada aksi.", NULL },
	{ "Selasa, 0/8/2020 ada aksi.", NULL },
	{ "Selasa, 7/0/2020 ada aksi.", NULL },
	{ "Selasa, 7/8/1900 ada aksi.", NULL },
	{ "Selasa, 7/8/2300 ada aksi.", NULL },
	{ "Selasa, 7/x/2020 ada aksi.", NULL },
	{ "Selasa, 7 / 8 / 2020 ada aksi.", NULL },
	{ "Selasa, 7/ 8 ada aksi.", NULL },
	{ "Selasa, 7-8 ada aksi.", NULL },
	{ "Selasa, 123/8 ada aksi.", NULL },
	{ "Selasa, 7/13 ada aksi.", NULL },
	{ "Selasa, 7/0 ada aksi.", NULL },
	{ "Selasa, 0/7 ada aksi.", NULL },
	{ "Selasa, 32/7 ada aksi.", NULL },
	{ "Selasa, 300/7/8 ada aksi.", NULL },
	{ "Selasa, 7.13.2020 ada aksi.", NULL },
	{ "Selasa, 7.0.2020 ada aksi.", NULL },
	{ "Selasa, 7.8.1900 ada aksi.", NULL },
	{ "Selasa, 7 April 1900 ada aksi.",
	    "'Selasa, 7 April 1900': 7 April 1900 jatuh pada hari Sabtu, "
	    "bukan Selasa" },
	{ "Senin, 29 Februari.",
	    "'Senin, 29 Februari': 29 Februari 2024 jatuh pada hari Kamis, "
	    "bukan Senin | '29 Februari' bukan tanggal yang ada" },
	{ "Kamis, 29 Februari 2024.", NULL },
	{ "Kasus ditutup! Selasa 7 April aksi? Ya.",
	    "'Selasa 7 April': 7 April 2025 jatuh pada hari Senin, bukan "
	    "Selasa" },
	{ "3. Minggu lalu 7 April 2025.",
	    "'Minggu lalu 7 April 2025': 7 April 2025 jatuh pada hari "
	    "Senin, bukan Minggu" },
	{ "Bab 3. Minggu lalu 7 April 2025.", NULL },

/* ---- thousands, nothing ---- */
	{ "Harga beras Rp14 / kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 / "
	    "kg'" },
	{ "Harga beras Rp14-15 per kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14-15 "
	    "per kg'" },
	{ "Harga beras Rp14 sampai Rp15 per kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 "
	    "sampai Rp15 per kg'" },
	{ "Harga beras Rp14-15 ribu per kg.", NULL },
	{ "Harga beras Rp14 sampai sekarang.",
	    "harga tanpa satuan: 'Harga beras Rp14 sampai sekarang' | harga "
	    "kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14'" },
	{ "Harga beras naik; dana Rp14.", NULL },
	{ "Harga beras. Dana Rp14.", NULL },
	{ "Dana Rp14.", NULL },
	{ "Dana Rp14 per jam.", NULL },
	{ "Harga beras Rp0,50 per kg.",
	    "kelompok angka tidak tiga-tiga: 'Rp0,50 per kg'" },
	{ "Harga beras Rp14,5 per kg.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14,5 "
	    "per kg'" },
	{ "Harga beras Rp14.50 per kg.",
	    "kelompok angka tidak tiga-tiga: 'Rp14.50 per kg'" },
	{ "Harga beras Rp14.50 ribu per kg.", NULL },
	{ "Harga beras Rp2000,75 per kg.", NULL },
	{ "Rusak 1,250 kendaraan.",
	    "koma dipakai di antara ribuan: '1,250'" },
	{ "Didatangi 1,250 lokasi.",
	    "koma dipakai di antara ribuan: '1,250'" },
	{ "Terjadi 1,250 kasus.",
	    "koma dipakai di antara ribuan: '1,250'" },
	{ "Disalurkan 1,250 paket.",
	    "koma dipakai di antara ribuan: '1,250'" },
	{ "Curah hujan 1,250 mm.", NULL },
	{ "Dibagikan 1,250 ribu paket.", NULL },
	{ "Harga cabai Rp85.000-100.",
	    "harga tanpa satuan: 'Harga cabai Rp85.000-100'" },
	{ "Harga cabai Rp85.000- 100/kg.", NULL },
	{ "Harga cabai Rp85.000-2.000/kg.",
	    "rentang harga terbalik: 'Rp85.000-2.000'" },
	{ "Harga cabai Rp85.000-90 ribu/kg.", NULL },
	{ "Skor 85-100/kg.", NULL },
	{ "Kasus turun 100%.",
	    "turun 100 persen berarti menjadi 0; mungkin datanya tidak ada: "
	    "'Kasus turun 100%'" },
	{ "Kasus naik 100 persen.", NULL },
	{ "Kasus -100 persen.",
	    "turun 100 persen berarti menjadi 0; mungkin datanya tidak ada: "
	    "'100 persen'" },
	{ "Kasus minus 100 persen.",
	    "turun 100 persen berarti menjadi 0; mungkin datanya tidak ada: "
	    "'Kasus minus 100 persen'" },
	{ "Kasus 90-100 persen.", NULL },
	{ "Kasus 90 -100 persen.", NULL },
	{ "Kasus-100 persen.", NULL },
	{ "Kasus turun rata rata rata 100 persen.", NULL },
	{ "Kasus turun 99 persen.", NULL },
	{ "0 KK, 20 jiwa terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "KK'" },
	{ "0 KK (20 jiwa) terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "KK (20 jiwa)'" },
	{ "0 KK dengan 20 jiwa terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "KK dengan 20 jiwa terdampak'" },
	{ "0 KK atau 20 orang terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "KK atau 20 orang terdampak'" },
	{ "0 KK, 20 orang terdampak.", NULL },
	{ "0 KK di 20 lokasi.", NULL },
	{ "20 KK/0 jiwa terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "jiwa terdampak'" },
	{ "20 KK (0 jiwa) terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "jiwa) terdampak'" },
	{ "20 jiwa, 0 KK terdampak.",
	    "0 di samping angka yang bukan 0; mungkin datanya tidak ada: '0 "
	    "KK terdampak'" },
	{ "Terdampak 20, 0 KK.", NULL },
	{ "Terdampak, 0 KK.", NULL },
	{ "0 KK/0 jiwa terdampak.", NULL },
	{ "0 orang/20 KK terdampak.", NULL },
	{ "0 jiwa/20 rumah terdampak.", NULL },
	{ "0 KK / banyak jiwa terdampak.", NULL },
	{ "Di RT 4 (75 KK), 6 (0 KK), 11 (0 KK).", NULL },
	{ "Di RT 4 (75 KK), 6 (0 orang), 11 (20 KK).", NULL },
	{ "Di RT 4 (75 KK), 6 (0 KK dan 2 rumah), 11 (20 KK).", NULL },
	{ "Harga beras Rp0.",
	    "harga tanpa satuan: 'Harga beras Rp0' | harga 0; mungkin "
	    "datanya tidak ada: 'Harga beras Rp0'" },
	{ "Harga beras Rp0 per kg\nstok habis.",
	    "harga 0; mungkin datanya tidak ada: 'Harga beras Rp0 per kg'" },
	{ "Harga beras Rp0 per kg; stok habis.",
	    "harga 0; mungkin datanya tidak ada: 'Harga beras Rp0 per kg'" },
	{ "Dana Rp0.", NULL },
	{ "Dana Rp0 per kg.",
	    "harga 0; mungkin datanya tidak ada: 'Dana Rp0 per kg'" },
	{ "Pukul 00.00 Wita.", NULL },

/* ---- words of a pack ---- */
	{ "Harga beras Rp14 perkilo.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 "
	    "perkilo'" },
	{ "Harga beras Rp14 kilogramnya.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 "
	    "kilogramnya'" },
	{ "Harga beras Rp14 perkilogramnya.",
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang: 'Rp14 "
	    "perkilogramnya'" },
	{ "Harga beras Rp14 perahu.",
	    "harga tanpa satuan: 'Harga beras Rp14 perahu' | harga kurang "
	    "dari Rp1.000, ribuannya mungkin hilang: 'Rp14'" },
	{ "Harga beras Rp14 hebatnya.",
	    "harga tanpa satuan: 'Harga beras Rp14 hebatnya' | harga kurang "
	    "dari Rp1.000, ribuannya mungkin hilang: 'Rp14'" },
	{ "Harga beras Rp14 akhirnya.",
	    "harga tanpa satuan: 'Harga beras Rp14 akhirnya' | harga kurang "
	    "dari Rp1.000, ribuannya mungkin hilang: 'Rp14'" },
	{ "Harga beras Rp14 perwarga.",
	    "harga tanpa satuan: 'Harga beras Rp14 perwarga' | harga kurang "
	    "dari Rp1.000, ribuannya mungkin hilang: 'Rp14'" },

/* ---- parts of many kinds ---- */
	{ "Peringatan Sumpah Pemuda Minggu, 28 Oktober 1928.", NULL },
	{ "Peringatan Sumpah Pemuda Senin, 28 Oktober 1928.",
	    "'Senin, 28 Oktober 1928': 28 Oktober 1928 jatuh pada hari "
	    "Minggu, bukan Senin" },
	{ "Hadir 7 April 1500 orang.", NULL },
	{ "Banjir di RT 2, RT 3 dan RT 3. Api di RT 5, RT 6 dan RT 6.",
	    "RT 3 disebut dua kali: 'RT 2, RT 3 dan RT 3' | RT 6 disebut "
	    "dua kali: 'RT 5, RT 6 dan RT 6'" },
	{ "Banjir di 4 RT (2 dan 5).",
	    "tertulis 4 RT, disebut 2: '4 RT (2 dan 5)'" },
	{ "Banjir di 5 TPS: 2 aman, 4 rawan.", NULL },
	{ "Banjir di 5 lokasi: 2 aman, 4 rawan.",
	    "rinciannya berjumlah 6, tertulis 5: '5 lokasi: 2 aman, 4 rawan'" },
	{ "Kas Rp10 juta: 6 orang, 5 orang.", NULL },
	{ "Korban 10 orang: Rp6 juta, Rp5 juta.", NULL },
	{ "Berat 10 kg: 6 kg beras, 5 kg gula.",
	    "rinciannya berjumlah 11, tertulis 10: '10 kg: 6 kg beras, 5 kg "
	    "gula'" },
	{ "Berat 10 kg: 6 ton beras, 5 ton gula.", NULL },
	{ "Berat 10 kg: 6 orang, 5 orang.", NULL },
	{ "Korban 10 orang: 6 kg, 5 kg.", NULL },
	{ "Terdata 10 besar: 6 orang, 5 anak.",
	    "rinciannya berjumlah 11, tertulis 10: '10 besar: 6 orang, 5 "
	    "anak'" },
	{ "Terdata 10 besar: 6 KK, 5 KK.", NULL },
	{ "Terdata 10 besar: 6 hari, 5 hari.", NULL },
	{ "Terdata 10 besar: 6 jam, 5 jam.", NULL },
	{ "Terdata 10 Besar: 6 orang, 5 anak.", NULL },
	{ "Terdata 10: 6 orang, 5 anak.", NULL },
	{ "Rusak 10 unit: 6 rumah, 5 motor.",
	    "rinciannya berjumlah 11, tertulis 10: '10 unit: 6 rumah, 5 "
	    "motor'" },
	{ "Rusak 10 unit: 6 orang, 5 orang.", NULL },
	{ "Rusak 10 rumah: 6 unit berat, 5 unit ringan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 rumah: 6 unit berat, "
	    "5 unit ringan'" },
	{ "Korban 10 orang: 6 unit, 5 unit.", NULL },
	{ "Terdampak 10 KK: 6 paket, 5 paket.", NULL },
	{ "Terjadi 10 kasus: 6 orang, 5 orang.", NULL },
	{ "Korban 10 orang: 6 laki-laki + 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki + "
	    "5 perempuan'" },
	{ "Korban 10 orang: 6 laki-laki; 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki; "
	    "5 perempuan'" },
	{ "Korban 10 orang: sekitar 6 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: 6 orang dari 7 orang, 5 orang.", NULL },
	{ "Korban 10 orang: luka 6 di 7 rumah, tewas 5.", NULL },
	{ "Korban 10 orang: 6 di 7 rumah, 5 di jalan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 di 7 rumah, "
	    "5 di jalan'" },
	{ "Korban 10 orang: menurut petugas, 6 laki-laki, 5 perempuan.", NULL },
	{ "Korban 10 orang: ayah dan ibu 5, anak 6.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: ayah dan ibu "
	    "5, anak 6'" },
	{ "Korban 10 orang: 6 laki-laki, luka berat, 5 perempuan.", NULL },
	{ "Korban 10 orang: 6 laki-laki dan tertib, 5 perempuan.",
	    "rinciannya berjumlah 11, tertulis 10: '10 orang: 6 laki-laki "
	    "dan tertib, 5 perempuan'" },
	{ "Korban 10 orang: 6 laki-laki, sebagian anak, 5 perempuan.", NULL },
	{ "Korban 10 orang: 6 luka, dan.", NULL },
	{ "Kas Rp900 triliun: Rp900 triliun bansos, Rp900 triliun hibah.",
	    NULL },
	{ "Aksi damai 31 Februari 2025: 3 orang.",
	    "'31 Februari 2025' bukan tanggal yang ada" },
	{ "Harga lebih tinggi dari HET, yaitu Rp15.000 per kg menurut "
	    "pantauan petugas di semua pasar kota.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari ke depan.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari lalu.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari setelah panen.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari sesudah panen.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari menjelang Natal.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari jelang Natal.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari dalam sebulan.", NULL },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 5 hari penuh.",
	    "tertulis 5 hari, rentangnya 3 hari: '10 s.d. 12 Desember 2025, "
	    "5 hari'" },
	{ "Kegiatan 10 s.d. 12 Desember 2025, 90 hari.", NULL },
	{ "Harga naik dari kios Rp80.000 menjadi Rp70.000.",
	    "tertulis naik, angkanya 70.000 dari 80.000: 'naik dari kios "
	    "Rp80.000 menjadi Rp70.000'" },
	{ "Rapat: 1) 7/8/2020-1.", NULL },
	{ "Biaya Rp50.000 sampai 3 orang.", NULL },
	{ "Harga kemiri Rp300 per gram.", NULL },
	{ "Harga jagung Rp300 per batang.", NULL },
	{ "Kios A-B, Kios C, Kios D, Kios A-B.",
	    "'Kios A-B' disebut lebih dari sekali; 4 nama, 3 yang berbeda: "
	    "'Kios A-B, Kios C, Kios D, Kios A-B'" },
};

#endif
