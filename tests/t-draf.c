/* SPDX-License-Identifier: ISC */
/*
 * A published list as a draft, text by text: what becomes a value, what only
 * a proposal, and what is asked for.  Below each text stands its draft, a
 * blank between its lines, without what every draft says.
 */
#include <stdlib.h>

#include "kesbang/draf_rapat.h"
#include "kesbang/office.h"
#include "kesbang/text.h"
#include "tap.h"

/* 420 words that say nothing, longer than what is read at once. */
#define TEN "kata kata kata kata kata kata kata kata kata kata "
#define MANY TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN	\
	TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN	\
	TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static int
region(void *arg, const char *name, int level, kb_code *out, struct kb_err *err)
{
	static const struct { const char *name, *code; } known[] = {
		{ "Kabupaten Tapin", "63.05" }, { "Kota Baru", "63.72" },
		{ "Besar", "63" },
	};

	(void)arg;
	(void)level;
	for (size_t i = 0; i < KB_LEN(known); i++)
		if (strcmp(known[i].name, name) == 0) {
			snprintf(out->s, sizeof(out->s), "%s", known[i].code);
			return 0;
		}
	return kb_fail(err, KB_DATA, "'%s'", name);
}

static const struct { const char *what, *text, *want; } texts[] = {
	{ "days with a dash",
	    "Pada 23-25 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 - 25 April 2024\" tanggal: mulai: "
	    "\"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - nomor: "
	    "\"1\" teks: Satu penerima: ISI" },
	{ "days in words",
	    "Pada 23 sampai dengan 25 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 sampai dengan 25 April 2024\" tanggal: "
	    "mulai: \"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - "
	    "nomor: \"1\" teks: Satu penerima: ISI" },
	{ "days and days",
	    "Pada 23 dan 25 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 dan 25 April 2024\" tanggal: mulai: "
	    "\"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - nomor: "
	    "\"1\" teks: Satu penerima: ISI" },
	{ "one day",
	    "Pada 23 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "one day before several",
	    "Surat 2 Maret 2024. Rapat 23–25 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 - 25 April 2024\" tanggal: mulai: "
	    "\"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - nomor: "
	    "\"1\" teks: Satu penerima: ISI" },
	{ "several in the second, one with a dash",
	    "Surat 2 Maret 2024. Rapat 23 – 25 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 – 25 April 2024\" tanggal: mulai: "
	    "\"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - nomor: "
	    "\"1\" teks: Satu penerima: ISI" },
	{ "to no day",
	    "Pada 23-x April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "no year",
	    "Pada 23 April diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "no month",
	    "Pada 23 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "a day that is none",
	    "Pada 31 Februari 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "a last day that is none",
	    "Pada 28-31 Februari 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "days the wrong way round",
	    "Pada 25-23 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "from a day to itself",
	    "Pada 23-23 April 2024 diadakan rapat.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 - 23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "dashes that part no days",
	    "-5 a-5 5-a pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a day behind many words",
	    MANY "23-25 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 - 25 April 2024\" tanggal: mulai: "
	    "\"2024-04-23\" selesai: \"2024-04-25\" jumlah_resmi: 1 - nomor: "
	    "\"1\" teks: Satu penerima: ISI" },
	{ "none behind many words",
	    MANY "selesai.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "a name with its year",
	    "Rapat Koordinasi Forum Tahun 2024 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. # "
	    "PERIKSA: menurut naskahnya nama: Rapat Koordinasi Forum Tahun "
	    "2024 # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a short name",
	    "Rakor Forum Tahun 2024 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. # "
	    "PERIKSA: menurut naskahnya nama: Rakor Forum Tahun 2024 # "
	    "PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a name that ends before its year",
	    "Rapat Koordinasi Forum. Tahun 2024 pada 23 April 2024.\n"
	    "1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "another year's name",
	    "Rakor Forum Tahun 2023 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a year that is not called one",
	    "Rakor Forum 2024 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a meeting of another kind",
	    "Rapat kerja Tahun 2024 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a meeting inside",
	    "Rapat internal Bidang Tahun 2024 pada 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. rapat: "
	    "jenis: internal # PERIKSA: menurut naskahnya nama: Rapat "
	    "internal Bidang Tahun 2024 # PERIKSA: \"23 April 2024\" "
	    "tanggal: \"2024-04-23\" jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "Satu penerima: ISI" },
	{ "a meeting inside before a rakor",
	    "Rapat internal menjelang rakor 23 April 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a name behind many words",
	    "Pada 23 April 2024 " MANY "Rakor Forum Tahun 2024.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. # "
	    "PERIKSA: menurut naskahnya nama: Rakor Forum Tahun 2024 # "
	    "PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "a name far from its year",
	    "Rakor a b c d e f g h i j k l m n Tahun 2024 pada 23 April 2024.\n"
	    "1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI # PERIKSA: \"23 April 2024\" tanggal: \"2024-04-23\" "
	    "jumlah_resmi: 1 - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "numbers with gaps",
	    "1. Satu\n4. Empat\n9. Sembilan\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "penerima: ISI - nomor: \"2\" teks: Empat 9. Sembilan penerima: "
	    "ISI" },
	{ "a level that no item has",
	    "1.1 Satu\n1. Dua\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Dua "
	    "penerima: ISI" },
	{ "levels with a bracket",
	    "1. Satu\n1.1) Bagian\n2. Dua\n",
	    "# Terbaca 3 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "penerima: ISI sub: - nomor: \"1.1\" teks: Bagian - nomor: \"2\" "
	    "teks: Dua penerima: ISI" },
	{ "numbers that are none",
	    "1. Satu\n1.x\n12345. Lima\n(2. Dua\nabcde. Lima\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "marks that begin no item",
	    "1. Satu\n-x\nb.c\n2)) Dua\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu -x "
	    "b.c 2)) Dua penerima: ISI" },
	{ "letters that are no numerals",
	    "1. Satu\nxv. Lima belas\n2. Dua\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu xv. "
	    "Lima belas penerima: ISI - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "numerals to twelve",
	    "i. A\nii. B\niii. C\niv. D\nv. E\nvi. F\n",
	    "# Terbaca 6 baris bernomor, 6 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 6 - nomor: \"1\" teks: A "
	    "penerima: ISI - nomor: \"2\" teks: B penerima: ISI - nomor: "
	    "\"3\" teks: C penerima: ISI - nomor: \"4\" teks: D penerima: "
	    "ISI - nomor: \"5\" teks: E penerima: ISI - nomor: \"6\" teks: F "
	    "penerima: ISI" },
	{ "letters to w",
	    "a. A\nb. B\nc. C\nd. D\ne. E\nf. F\ng. G\nh. H\ni. I\nj. J\n"
	    "k. K\nl. L\nm. M\nn. N\no. O\np. P\nq. Q\nr. R\ns. S\nt. T\n"
	    "u. U\nv. V\nw. W\nx. X\ny. Y\n",
	    "# Terbaca 25 baris bernomor, 25 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 25 - nomor: a teks: A penerima: "
	    "ISI - nomor: b teks: B penerima: ISI - nomor: c teks: C "
	    "penerima: ISI - nomor: d teks: D penerima: ISI - nomor: e teks: "
	    "E penerima: ISI - nomor: f teks: F penerima: ISI - nomor: g "
	    "teks: G penerima: ISI - nomor: h teks: H penerima: ISI - nomor: "
	    "i teks: I penerima: ISI - nomor: j teks: J penerima: ISI - "
	    "nomor: k teks: K penerima: ISI - nomor: l teks: L penerima: ISI "
	    "- nomor: m teks: M penerima: ISI - nomor: \"n\" teks: \"N\" "
	    "penerima: ISI - nomor: o teks: O penerima: ISI - nomor: p teks: "
	    "P penerima: ISI - nomor: q teks: Q penerima: ISI - nomor: r "
	    "teks: R penerima: ISI - nomor: s teks: S penerima: ISI - nomor: "
	    "t teks: T penerima: ISI - nomor: u teks: U penerima: ISI - "
	    "nomor: v teks: V penerima: ISI - nomor: w teks: W penerima: ISI "
	    "- nomor: x teks: X penerima: ISI - nomor: \"y\" teks: \"Y\" "
	    "penerima: ISI" },
	{ "numerals to ten",
	    "i) I\nii) II\niii) III\niv) IV\nv) V\nvi) VI\nvii) VII\n"
	    "viii) VIII\nix) IX\nx) X\nxi) XI\n",
	    "# Terbaca 11 baris bernomor, 11 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 11 - nomor: \"1\" teks: I "
	    "penerima: ISI - nomor: \"2\" teks: II penerima: ISI - nomor: "
	    "\"3\" teks: III penerima: ISI - nomor: \"4\" teks: IV penerima: "
	    "ISI - nomor: \"5\" teks: V penerima: ISI - nomor: \"6\" teks: "
	    "VI penerima: ISI - nomor: \"7\" teks: VII penerima: ISI - "
	    "nomor: \"8\" teks: VIII penerima: ISI - nomor: \"9\" teks: IX "
	    "penerima: ISI - nomor: \"10\" teks: X penerima: ISI - nomor: "
	    "\"11\" teks: XI penerima: ISI" },
	{ "a numeral that follows none",
	    "1. Satu\nv. Lima\n2. Dua\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu v. "
	    "Lima penerima: ISI - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "letters from a to i, and then numerals",
	    "h. A\n1. Satu\ni. Pertama\nii. Kedua\n",
	    "# Terbaca 3 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI sub: - nomor: \"1a\" teks: Pertama - nomor: "
	    "\"1b\" teks: Kedua" },
	{ "bullets with stars",
	    "* Satu\n* *Dua*\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "penerima: ISI - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "levels without end",
	    "1. A\na. B\n1) C\na) D\n(1) E\n(a) F\n- G\n• H\n2. I\n",
	    "# Terbaca 3 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: A "
	    "penerima: ISI sub: - nomor: \"1a\" teks: \"B; C; D; E; F - G • "
	    "H\" - nomor: \"2\" teks: I penerima: ISI" },
	{ "prose that ends an item",
	    "1. Satu selesai.\nRapat ditutup.\n2. Dua selesai.\nlalu lagi\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "selesai. penerima: ISI - nomor: \"2\" teks: Dua selesai. lalu "
	    "lagi penerima: ISI" },
	{ "what only looks like an end",
	    "1. Satu\nSekianlah\n2. Dua\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "Sekianlah penerima: ISI - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "an item without words",
	    "1.\n2. Dua\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" # naskahnya "
	    "teks: ISI penerima: ISI - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "a list behind another",
	    "1. Satu\n\nLalu.\n\n1. Dua\n2. Tiga\n",
	    "# Terbaca 2 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Dua "
	    "penerima: ISI - nomor: \"2\" teks: Tiga penerima: ISI" },
	{ "a part that announces",
	    "1. Satu:\na. Bagian:\n2. Dua\n",
	    "# Terbaca 3 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: \"Satu:\" "
	    "penerima: ISI sub: - nomor: \"1a\" teks: \"Bagian:\" - nomor: "
	    "\"2\" teks: Dua penerima: ISI" },
	{ "parts of a letter",
	    "a. Memfasilitasi:\nb. FKDM Kota.\nc. Forum.\n"
	    "d. Menyampaikan laporan.\n",
	    "# Terbaca 4 baris bernomor, 2 di antaranya butir resmi. Diduga "
	    "anak butir: 2 # baris pendek sesudah butir yang berakhir dengan "
	    "titik dua. nama: ISI tanggal: ISI jumlah_resmi: 2 - nomor: a "
	    "teks: \"Memfasilitasi:\" penerima: ISI sub: # PERIKSA: diduga "
	    "anak butir - nomor: a.1 teks: FKDM Kota. # PERIKSA: diduga anak "
	    "butir - nomor: a.2 teks: Forum. - nomor: d teks: Menyampaikan "
	    "laporan. penerima: ISI" },
	{ "parts that may not be",
	    "1. Memfasilitasi:\n2. Menyusun:\n"
	    "3. panjang panjang panjang panjang panjang panjang panjang panjang panjang \n"
	    "4. Forum\n",
	    "# Terbaca 4 baris bernomor, 4 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 4 - nomor: \"1\" teks: "
	    "\"Memfasilitasi:\" penerima: ISI - nomor: \"2\" teks: "
	    "\"Menyusun:\" penerima: ISI - nomor: \"3\" teks: panjang "
	    "panjang panjang panjang panjang panjang panjang panjang panjang "
	    "penerima: ISI - nomor: \"4\" teks: Forum penerima: ISI" },
	{ "more parts than letters",
	    "1. Satu\n- B0\n- B1\n- B2\n- B3\n- B4\n- B5\n- B6\n- B7\n- B8\n"
	    "- B9\n- B10\n- B11\n- B12\n- B13\n- B14\n- B15\n- B16\n- B17\n"
	    "- B18\n- B19\n- B20\n- B21\n- B22\n- B23\n- B24\n- B25\n- B26\n"
	    "- B27\n2. Dua\n",
	    "# Terbaca 30 baris bernomor, 2 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 2 - nomor: \"1\" teks: Satu "
	    "penerima: ISI sub: - nomor: \"1a\" teks: B0 - nomor: \"1b\" "
	    "teks: B1 - nomor: \"1c\" teks: B2 - nomor: \"1d\" teks: B3 - "
	    "nomor: \"1e\" teks: B4 - nomor: \"1f\" teks: B5 - nomor: \"1g\" "
	    "teks: B6 - nomor: \"1h\" teks: B7 - nomor: \"1i\" teks: B8 - "
	    "nomor: \"1j\" teks: B9 - nomor: \"1k\" teks: B10 - nomor: "
	    "\"1l\" teks: B11 - nomor: \"1m\" teks: B12 - nomor: \"1n\" "
	    "teks: B13 - nomor: \"1o\" teks: B14 - nomor: \"1p\" teks: B15 - "
	    "nomor: \"1q\" teks: B16 - nomor: \"1r\" teks: B17 - nomor: "
	    "\"1s\" teks: B18 - nomor: \"1t\" teks: B19 - nomor: \"1u\" "
	    "teks: B20 - nomor: \"1v\" teks: B21 - nomor: \"1w\" teks: B22 - "
	    "nomor: \"1x\" teks: B23 - nomor: \"1y\" teks: B24 - nomor: "
	    "\"1z\" teks: B25 - nomor: \"1.27\" teks: B26 - nomor: \"1.28\" "
	    "teks: B27 - nomor: \"2\" teks: Dua penerima: ISI" },
	{ "a number of results",
	    "Menghasilkan (2 butir) dari 1234 butir A3 butir.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. "
	    "Naskahnya menyebut \"2 # butir\". PERIKSA: 2 yang disebut, 1 "
	    "yang terbaca. nama: ISI tanggal: ISI jumlah_resmi: 2 # PERIKSA: "
	    "bila selebihnya memang tidak diketahui, hapus tanda # di depan: "
	    "# lengkap: tidak - nomor: \"1\" teks: Satu penerima: ISI" },
	{ "one in words that are part of others",
	    "Kedua rekomendasi, sedua poin, dua (2) poin.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. "
	    "Naskahnya menyebut \"dua # (2) poin\". PERIKSA: 2 yang disebut, "
	    "1 yang terbaca. nama: ISI tanggal: ISI jumlah_resmi: 2 # "
	    "PERIKSA: bila selebihnya memang tidak diketahui, hapus tanda # "
	    "di depan: # lengkap: tidak - nomor: \"1\" teks: Satu penerima: "
	    "ISI" },
	{ "one that is followed by letters",
	    "Menghasilkan 2 butirnya.\n1. Satu\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Satu "
	    "penerima: ISI" },
	{ "only prose that counts",
	    "Rapat itu menyepakati 11 rekomendasi. Termasuk anggaran. Cuaca cerah\n",
	    "# Tidak ada daftar bernomor dalam naskahnya. Naskahnya menyebut "
	    "\"11 # rekomendasi\". nama: ISI tanggal: ISI jumlah_resmi: 11 # "
	    "hanya sebagian yang diketahui lengkap: tidak # Butirnya, bila "
	    "diketahui, dengan susunan ini; huruf sebagai nomor bila nomor # "
	    "resminya tidak diketahui: # rekomendasi: #   - nomor: a #     "
	    "teks: ... #     penerima: [provinsi, semua] # Kalimat yang "
	    "menyebutnya: # - \"Rapat itu menyepakati 11 rekomendasi\" # - "
	    "\"Termasuk anggaran\"" },
	{ "only prose that tells",
	    "\"Termasuk pembinaan No.5.\nRekomendasinya menyusul.",
	    "# Tidak ada daftar bernomor dalam naskahnya. nama: ISI tanggal: "
	    "ISI # hanya sebagian yang diketahui lengkap: tidak # Butirnya, "
	    "bila diketahui, dengan susunan ini; huruf sebagai nomor bila "
	    "nomor # resminya tidak diketahui: # rekomendasi: #   - nomor: a "
	    "#     teks: ... #     penerima: [provinsi, semua] # Kalimat "
	    "yang menyebutnya: # - \"\"Termasuk pembinaan No.5\" # - "
	    "\"Rekomendasinya menyusul\"" },
	{ "all of them and the province",
	    "1. Provinsi dan Kabupaten dan Kota melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Provinsi "
	    "dan Kabupaten dan Kota melapor. # penerima: [provinsi, semua] # "
	    "USUL: disebut Provinsi, Kabupaten dan Kota" },
	{ "heads of all",
	    "1. Bupati dan Wali Kota melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Bupati "
	    "dan Wali Kota melapor. # penerima: [semua] # USUL: disebut "
	    "Bupati dan Wali Kota" },
	{ "heads of all at the end",
	    "1. dilaporkan Bupati/Wali\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "dilaporkan Bupati/Wali # penerima: [semua] # USUL: disebut "
	    "Bupati/Wali" },
	{ "heads of all behind and",
	    "1. dilaporkan oleh Bupati dan Wali\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "dilaporkan oleh Bupati dan Wali # penerima: [semua] # USUL: "
	    "disebut Bupati dan Wali" },
	{ "a regency and its villages",
	    "1. Kabupaten dan Desa melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Kabupaten "
	    "dan Desa melapor. penerima: ISI" },
	{ "each government of no region",
	    "1. Setiap pemerintah pusat melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Setiap "
	    "pemerintah pusat melapor. penerima: ISI" },
	{ "each region",
	    "1. Setiap Pemerintah Daerah dan pemda melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Setiap "
	    "Pemerintah Daerah dan pemda melapor. # penerima: [semua] # "
	    "USUL: disebut Setiap Pemerintah Daerah" },
	{ "to somebody, first",
	    "1. Kepada provinsi agar melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Kepada "
	    "provinsi agar melapor. # penerima: [provinsi] # USUL: disebut "
	    "provinsi" },
	{ "by somebody, behind whom",
	    "1. Dilaporkan kepada Menteri oleh provinsi.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "Dilaporkan kepada Menteri oleh provinsi. # penerima: [provinsi] "
	    "# USUL: disebut provinsi" },
	{ "in a new sentence",
	    "1. Rapat dilaksanakan di Bontang; Provinsi melapor. Pemkot melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: \"Rapat "
	    "dilaksanakan di Bontang; Provinsi melapor. Pemkot melapor.\" # "
	    "penerima: [provinsi, semua] # USUL: disebut Provinsi, Pemkot" },
	{ "behind a short word",
	    "1. Rapat di Kab. Provinsi.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Rapat di "
	    "Kab. Provinsi. penerima: ISI" },
	{ "where nobody is there any more",
	    "1. Rapat di aula lalu provinsi melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Rapat di "
	    "aula lalu provinsi melapor. # penerima: [provinsi] # USUL: "
	    "disebut provinsi" },
	{ "a region by name",
	    "1. Kabupaten Tapin dan Kota Baru serta Kabupaten Tapin melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Kabupaten "
	    "Tapin dan Kota Baru serta Kabupaten Tapin melapor. # penerima: "
	    "[\"63.05\", \"63.72\"] # USUL: disebut Kabupaten Tapin, Kota "
	    "Baru" },
	{ "a region and the province",
	    "1. Provinsi, semua daerah, Kabupaten Tapin melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "\"Provinsi, semua daerah, Kabupaten Tapin melapor.\" # "
	    "penerima: [provinsi, semua, \"63.05\"] # USUL: disebut "
	    "Provinsi, semua # daerah, Kabupaten Tapin" },
	{ "a region and all",
	    "1. Semua daerah, Kabupaten Tapin melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: \"Semua "
	    "daerah, Kabupaten Tapin melapor.\" # penerima: [semua, "
	    "\"63.05\"] # USUL: disebut Semua daerah, Kabupaten Tapin" },
	{ "a region and the province alone",
	    "1. Provinsi, Kabupaten Tapin melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "\"Provinsi, Kabupaten Tapin melapor.\" # penerima: [provinsi, "
	    "\"63.05\"] # USUL: disebut Provinsi, Kabupaten Tapin" },
	{ "a region that is a province",
	    "1. Kesbangpol Besar melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: "
	    "Kesbangpol Besar melapor. penerima: ISI" },
	{ "a region that nobody names",
	    "1. Kabupaten melapor ke Tapin (Baru).\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Kabupaten "
	    "melapor ke Tapin (Baru). penerima: ISI" },
	{ "a period first",
	    "1. Triwulan berkala dilaporkan.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Triwulan "
	    "berkala dilaporkan. penerima: ISI" },
	{ "a period in brackets",
	    "1. Lapor berkala (Triwulan).\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "berkala (Triwulan). penerima: ISI tenggat: triwulan: setiap" },
	{ "a period not alone in brackets",
	    "1. Lapor berkala (Triwulan I).\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "berkala (Triwulan I). penerima: ISI" },
	{ "a period without",
	    "1. Lapor berkala triwulan.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "berkala triwulan. penerima: ISI" },
	{ "a period as an adverb",
	    "1. Lapor rutin bulanan.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "rutin bulanan. penerima: ISI tenggat: bulan: setiap" },
	{ "an adverb alone",
	    "1. Rapat bulanan.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Rapat "
	    "bulanan. penerima: ISI" },
	{ "a Sunday",
	    "1. Lapor paling lambat hari Minggu tanggal 5 Januari 2025.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "paling lambat hari Minggu tanggal 5 Januari 2025. penerima: ISI "
	    "tenggat: tanggal: \"2025-01-05\"" },
	{ "a week",
	    "1. Lapor paling lambat minggu 5 Januari 2025.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "paling lambat minggu 5 Januari 2025. penerima: ISI # tenggat: "
	    "{tanggal: 2025-01-05} # USUL: \"minggu 5 Januari 2025\"" },
	{ "a month without a year",
	    "1. Lapor paling lambat Maret.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "paling lambat Maret. penerima: ISI" },
	{ "a year",
	    "1. Lapor paling lambat tahun 2025.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "paling lambat tahun 2025. penerima: ISI tenggat: tahun: "
	    "\"2025\"" },
	{ "this year",
	    "1. Lapor tahun ini.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "tahun ini. penerima: ISI" },
	{ "a year, then a month",
	    "1. Anggaran tahun 2025 dilaporkan Maret 2026.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Anggaran "
	    "tahun 2025 dilaporkan Maret 2026. penerima: ISI # tenggat: "
	    "{bulan: 2026-03} # USUL: \"Maret 2026\"" },
	{ "a month, then a year",
	    "1. Anggaran Maret 2026 dan tahun 2025.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Anggaran "
	    "Maret 2026 dan tahun 2025. penerima: ISI # tenggat: {bulan: "
	    "2026-03} # USUL: \"Maret 2026\"" },
	{ "two months, the second sure",
	    "1. Anggaran Maret 2026 paling lambat Mei 2026.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Anggaran "
	    "Maret 2026 paling lambat Mei 2026. penerima: ISI tenggat: "
	    "bulan: \"2026-05\"" },
	{ "an election",
	    "1. Menjelang Pilkada Serentak 2024.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Menjelang "
	    "Pilkada Serentak 2024. penerima: ISI # tenggat: {peristiwa: "
	    "Pilkada Serentak 2024} # USUL" },
	{ "an election without a year",
	    "1. Menjelang Pilkada.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Menjelang "
	    "Pilkada. penerima: ISI" },
	{ "an election far from its year",
	    "1. Menjelang Pilkada damai aman tertib lancar 2024.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Menjelang "
	    "Pilkada damai aman tertib lancar 2024. penerima: ISI" },
	{ "working days",
	    "1. Lapor setiap bulan paling lambat 10 hari kerja setelahnya.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap bulan paling lambat 10 hari kerja setelahnya. penerima: "
	    "ISI tenggat: bulan: setiap # PERIKSA: \"paling lambat 10 hari "
	    "kerja setelahnya\"; hari_setelah: hari # sesudah akhir masanya" },
	{ "at the latest nothing",
	    "1. Lapor setiap bulan paling lambat\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap bulan paling lambat penerima: ISI tenggat: bulan: setiap" },
	{ "at the latest a number",
	    "1. Lapor setiap bulan lambat 5\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap bulan lambat 5 penerima: ISI tenggat: bulan: setiap # "
	    "PERIKSA: \"bulan lambat 5\"; hari_setelah: hari sesudah akhir "
	    "masanya" },
	{ "late first",
	    "1. Lambat pada tanggal 5 setiap bulan\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lambat "
	    "pada tanggal 5 setiap bulan penerima: ISI tenggat: bulan: "
	    "setiap # hari_setelah: 5 # USUL: \"Lambat pada tanggal 5 setiap "
	    "bulan\"" },
	{ "a day of the week",
	    "1. Lapor setiap minggu paling lambat tgl 5\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap minggu paling lambat tgl 5 penerima: ISI tenggat: "
	    "minggu: setiap # PERIKSA: \"paling lambat tgl 5\"; "
	    "hari_setelah: hari sesudah akhir masanya" },
	{ "a day of a month",
	    "1. Lapor setiap bulan paling lambat tanggal 5 Januari\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap bulan paling lambat tanggal 5 Januari penerima: ISI "
	    "tenggat: bulan: setiap # PERIKSA: \"paling lambat tanggal 5 "
	    "Januari\"; hari_setelah: hari sesudah # akhir masanya" },
	{ "the tenth of an adverb",
	    "1. Lapor setiap semester selambat-lambatnya di tanggal 10 bulan berikutnya ya\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Lapor "
	    "setiap semester selambat-lambatnya di tanggal 10 bulan "
	    "berikutnya ya penerima: ISI tenggat: semester: setiap # "
	    "hari_setelah: 10 # USUL: \"semester selambat-lambatnya di "
	    "tanggal 10 # bulan berikutnya ya\"" },
};

/* What every draft says, and asks for. */
static bool
usual(const char *s)
{
	static const char *const lines[] = { "id: k-1", "rakor:",
	    "rekomendasi:", "# nama rapat", "# tanggalnya, misalnya",
	    "# 2024-04-25}", "# tidak disebut; misalnya" };

	for (size_t i = 0; i < KB_LEN(lines); i++)
		if (strncmp(s, lines[i], strlen(lines[i])) == 0)
			return true;
	return *s == '\0';
}

/* What is said of this text only. */
static void
own_lines(const char *yaml, struct kb_buf *out)
{
	struct kb_buf line = KB_BUF_INIT;
	bool hint = true;

	while (kb_next_part(&yaml, '\n', &line)) {
		const char *s = kb_buf_str(&line);

		s += strspn(s, " ");
		if (strncmp(s, "# Terbaca ", 10) == 0 ||
		    strncmp(s, "# Tidak ada daftar", 18) == 0)
			hint = false;
		if (strncmp(s, "# Bila diketahui", 16) == 0)
			hint = true;
		if (!hint && !usual(s))
			kb_buf_addf(out, "%s%s", out->len > 0 ? " " : "", s);
		if (strncmp(s, "# sumber:", 9) == 0)
			hint = false;
	}
	kb_buf_free(&line);
}

static void
drafted(const struct kb_env *env, const char *what, const char *text,
    const char *want)
{
	struct kb_buf yaml = KB_BUF_INIT, own = KB_BUF_INIT;
	struct rakor_draf r;
	struct kb_err err = { 0 };

	if (rakor_draf(env, text, "k-1", &yaml, &r, &err) != 0)
		kb_buf_adds(&own, err.msg);
	else
		own_lines(kb_buf_str(&yaml), &own);
	is_str(kb_buf_str(&own), want, "%s", what);
	kb_buf_free(&yaml);
	kb_buf_free(&own);
}

int
main(void)
{
	static const struct kb_env env = { .region = region };

	for (size_t i = 0; i < KB_LEN(texts); i++)
		drafted(&env, texts[i].what, texts[i].text, texts[i].want);
	drafted(NULL, "no regions are known", "1. Kabupaten Tapin melapor.\n",
	    "# Terbaca 1 baris bernomor, 1 di antaranya butir resmi. nama: "
	    "ISI tanggal: ISI jumlah_resmi: 1 - nomor: \"1\" teks: Kabupaten "
	    "Tapin melapor. penerima: ISI");
	return done_testing();
}
