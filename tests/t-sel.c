/* SPDX-License-Identifier: ISC */
/*
 * The cells of offices' sheets of ormas: what each is read as, column by
 * column, and what of it stays unread.
 */
#include <stdlib.h>

#include "kesbang/date.h"
#include "kesbang/ormas.h"
#include "kesbang/text.h"
#include "lib/ormas/sel.h"
#include "tap.h"

/* What a cell gave: "column=text", unread "column?text", a note "column~". */
struct given {
	struct kb_buf	 b;
	const char	*has;		/* columns that the sheet has */
};

static void
say(struct given *g, const char *column, const char *how, const char *text)
{
	kb_buf_addf(&g->b, "%s%s%s%s", g->b.len > 0 ? "; " : "", column, how,
	    text);
}

static bool
has(void *arg, const char *column)
{
	const struct given *g = arg;

	return kb_in_list(g->has, column);
}

static bool
fits(void *arg, const char *column, const char *text)
{
	kb_date day;

	(void)arg;
	if (strcmp(column, "bentuk") == 0)
		return kb_in_list("yayasan|perkumpulan", text);
	if (strcmp(column, "jenis") == 0)
		return kb_in_list("lsm|okp", text);
	return kb_date_parse(text, &day, NULL) == 0;
}

static void
fact(void *arg, const char *column, char *text)
{
	say(arg, column, "=", text);
}

static void
other(void *arg, const char *what, const char *text)
{
	say(arg, what, "?", text);
}

static void
unread(void *arg, const char *column, const char *text, const char *why)
{
	struct given *g = arg;

	say(g, column, "?", text);
	kb_buf_addf(&g->b, " (%s)", why);
}

static void
note(void *arg, const char *column, const char *text)
{
	(void)text;
	say(arg, column, "~", "");
}

static const struct {
	ormas_part_fn	*part;
	const char	*column, *cell, *want;
	const char	*has;
	bool		 several;	/* a heading over several columns */
	bool		 office;	/* one with codes and a letter's name */
} cells[] = {
	{ ormas_cell_name, "nama", "Laskar Melayu Riau (LMR)",
	    "singkatan=LMR; nama=Laskar Melayu Riau" },
	{ ormas_cell_name, "nama", "Laskar Melayu\n  Riau(LMR",
	    "singkatan=LMR; nama=Laskar Melayu Riau" },
	{ ormas_cell_name, "nama", "Laskar Melayu Riau (LMR) .",
	    "singkatan=LMR; nama=Laskar Melayu Riau" },
	{ ormas_cell_name, "nama", "Laskar Melayu Riau (LMR)",
	    "nama=Laskar Melayu Riau (LMR)", .has = "singkatan" },
	{ ormas_cell_name, "nama", "(LMR)",
	    "nama=(LMR)" },
	{ ormas_cell_name, "nama", "Forum Guru (Kota)",
	    "nama=Forum Guru (Kota)" },
	{ ormas_cell_name, "nama", "Forum Guru (XYZ)",
	    "nama=Forum Guru (XYZ)" },
	{ ormas_cell_name, "nama", "Forum Guru (F)",
	    "nama=Forum Guru (F)" },
	{ ormas_cell_name, "nama", "Forum Guru (Fgu)",
	    "nama=Forum Guru (Fgu)" },
	{ ormas_cell_name, "nama", "Forum Guru (F G)",
	    "nama=Forum Guru (F G)" },
	{ ormas_cell_name, "nama", "Forum Guru (F-G",
	    "singkatan=F-G; nama=Forum Guru" },
	{ ormas_cell_name, "nama", "Forum Guru (XYZ",
	    "nama=Forum Guru (XYZ" },
	{ ormas_cell_name, "nama", "Forum (lama) Guru",
	    "nama=Forum (lama) Guru" },
	{ ormas_cell_name, "nama", "Ikatan Alumni Bhakti Cendekia Dharma Eka (IABCDEIABCDEIABCDEIABCDE)",
	    "nama=Ikatan Alumni Bhakti Cendekia Dharma Eka (IABCDEIABCDEIABCDEIABCDE)" },
	{ ormas_cell_kind, "bentuk", "yayasan",
	    "bentuk=yayasan" },
	{ ormas_cell_kind, "bentuk", "LSM",
	    "jenis=LSM" },
	{ ormas_cell_kind, "bentuk", "entah",
	    "bentuk=entah" },
	{ ormas_cell_kind, "bentuk", "SKT No. 12/2019",
	    "skt_nomor=12/2019" },
	{ ormas_cell_term, "pengurus_berakhir", "1 Januari 2020 s.d. 31 Desember 2024",
	    "pengurus_mulai=1 Januari 2020; pengurus_berakhir=31 Desember 2024" },
	{ ormas_cell_term, "pengurus_berakhir", "01/01/2020-31/12/2024",
	    "pengurus_mulai=01/01/2020; pengurus_berakhir=31/12/2024" },
	{ ormas_cell_term, "pengurus_berakhir", "2020-01-01-2024-12-31",
	    "pengurus_mulai=2020-01-01; pengurus_berakhir=2024-12-31" },
	{ ormas_cell_term, "pengurus_berakhir", "01/01/2020-seterusnya",
	    "pengurus_berakhir=01/01/2020-seterusnya" },
	{ ormas_cell_term, "pengurus_berakhir", "entah - 31/12/2024",
	    "pengurus_berakhir=entah - 31/12/2024" },
	{ ormas_cell_term, "pengurus_berakhir", "1 Januari 2020 - entah",
	    "pengurus_berakhir=1 Januari 2020 - entah" },
	{ ormas_cell_term, "pengurus_berakhir", "berlaku s.d. 5 Mei 2025",
	    "pengurus_berakhir=5 Mei 2025" },
	{ ormas_cell_term, "pengurus_berakhir", "sampai",
	    "pengurus_berakhir=sampai" },
	{ ormas_cell_term, "pengurus_berakhir", "2020-2025",
	    "pengurus_berakhir?2020-2025 (hanya tahun: tulis tanggal akhirnya, mis. 31/12/2025)" },
	{ ormas_cell_term, "pengurus_berakhir", "2020-12",
	    "pengurus_berakhir=2020-12" },
	{ ormas_cell_term, "pengurus_berakhir", "1800-2200",
	    "pengurus_berakhir?1800-2200 (hanya lamanya: tulis tanggal akhirnya)" },
	{ ormas_cell_term, "pengurus_berakhir", "kira-kira 2025",
	    "pengurus_berakhir=kira-kira 2025" },
	{ ormas_cell_term, "pengurus_berakhir", "5 tahun",
	    "pengurus_berakhir?5 tahun (hanya lamanya: tulis tanggal akhirnya)" },
	{ ormas_cell_term, "pengurus_berakhir", "5 musyawarah",
	    "pengurus_berakhir=5 musyawarah" },
	{ ormas_cell_term, "pengurus_berakhir", "seumur hidup",
	    "pengurus_berakhir=seumur hidup" },
	{ ormas_cell_each_term, "pengurus_berakhir", "01/01/2020-31/12/2024",
	    "pengurus_mulai=01/01/2020; pengurus_berakhir=31/12/2024" },
	{ ormas_cell_validity, "skt_berakhir", "01/01/2020 sd 31/12/2024",
	    "skt_tanggal=01/01/2020; skt_berakhir=31/12/2024" },
	{ ormas_cell_validity, "surat_lapor_berakhir", "01/01/2020 sd 31/12/2024",
	    "surat_lapor_tanggal=01/01/2020; surat_lapor_berakhir=31/12/2024" },
	{ ormas_cell_any_validity, "x", "31/12/2024",
	    "skt_berakhir=31/12/2024" },
	{ ormas_cell_any_validity, "x", "31/12/2024",
	    "surat_lapor_berakhir=31/12/2024", .has = "surat_lapor_nomor" },
	{ ormas_cell_any_validity, "x", "31/12/2024",
	    "skt_berakhir=31/12/2024", .has = "surat_lapor_nomor|skt_nomor" },
	{ ormas_cell_any_validity, "x", "31/12/2024",
	    "skt_berakhir=31/12/2024", .has = "surat_lapor_nomor|skt_tanggal" },
	{ ormas_cell_address, "alamat", "Jalan Merdeka 5\nTelp. 0812 3456 789.",
	    "telepon=0812 3456 789; alamat=Jalan Merdeka 5" },
	{ ormas_cell_address, "alamat", "Jalan Merdeka 5, RT 3",
	    "alamat=Jalan Merdeka 5, RT 3" },
	{ ormas_cell_address, "alamat", "HP 0812345678",
	    "alamat=HP 0812345678" },
	{ ormas_cell_chair, "ketua", "N. N., S.H. (0812 345 678)",
	    "telepon=0812 345 678; ketua=N. N., S.H." },
	{ ormas_cell_chair, "ketua", "N. N. / 0812 345 678;",
	    "telepon=0812 345 678; ketua=N. N." },
	{ ormas_cell_phone, "telepon", "0812 345 678\n-\n0813 999 111",
	    "telepon=0812 345 678;0813 999 111" },
	{ ormas_cell_deed, "akta_nomor", "No. 12 tanggal 5 Mei 2018, Notaris Budi, S.H.",
	    "akta_tanggal=tanggal 5 Mei 2018; notaris=Budi, S.H.; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12, 05/05/2018 oleh: Budi",
	    "akta_tanggal=05/05/2018; notaris=Budi; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 tanggal 5 Mei 2018 diperbarui",
	    "akta_tanggal=tanggal 5 Mei 2018; akta_nomor lain?diperbarui; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "AHU-0002532.AH.01.07.TAHUN 2018",
	    "akta_nomor~; ahu_nomor=AHU-0002532.AH.01.07.TAHUN 2018" },
	{ ormas_cell_deed, "akta_nomor", "12 dan AHU-0002532.AH.01.07.TAHUN 2018",
	    "akta_nomor~; akta_nomor=12 dan AHU-0002532.AH.01.07.TAHUN 2018" },
	{ ormas_cell_deed, "akta_nomor", "5 Mei 2018",
	    "akta_tanggal=5 Mei 2018" },
	{ ormas_cell_deed, "akta_nomor", "5 Mei 2018, No. 12",
	    "akta_tanggal=5 Mei 2018; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "2018",
	    "akta_tanggal?2018" },
	{ ormas_cell_deed, "akta_nomor", "1899",
	    "akta_nomor=1899" },
	{ ormas_cell_deed, "akta_nomor", "2118",
	    "akta_nomor=2118" },
	{ ormas_cell_deed, "akta_nomor", "12/03/2015",
	    "akta_nomor=12/03/2015" },
	{ ormas_cell_deed, "akta_nomor", "belum ada",
	    "akta_nomor?belum ada" },
	{ ormas_cell_deed, "akta_nomor", "No.",
	    "" },
	{ ormas_cell_deed, "akta_nomor", "12 tanggal 2018",
	    "akta_tanggal=tanggal 2018; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 tgl. lupa",
	    "akta_tanggal=tgl. lupa; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 pertanggal 7",
	    "akta_nomor=12 pertanggal 7" },
	{ ormas_cell_deed, "akta_nomor", "tanggal 2018",
	    "akta_nomor=tanggal 2018" },
	{ ormas_cell_deed, "akta_nomor", "12 31-02-2019",
	    "akta_tanggal=31-02-2019; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 31.02.2019 Notaris Ani",
	    "akta_tanggal=31.02.2019; notaris=Ani; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 31/02/2019",
	    "akta_tanggal=31/02/2019; akta_nomor=12" },
	{ ormas_cell_deed, "akta_nomor", "12 31-02/2019",
	    "akta_nomor=12 31-02/2019" },
	{ ormas_cell_deed, "akta_nomor", "12 31-123-2019",
	    "akta_nomor=12 31-123-2019" },
	{ ormas_cell_deed, "akta_nomor", "12 31-02-201",
	    "akta_nomor=12 31-02-201" },
	{ ormas_cell_deed, "akta_nomor", "12 31-02-20190",
	    "akta_nomor=12 31-02-20190" },
	{ ormas_cell_deed, "akta_nomor", "12 31/02/2019/A",
	    "akta_nomor=12 31/02/2019/A" },
	{ ormas_cell_deed, "akta_nomor", "12 31-x",
	    "akta_nomor=12 31-x" },
	{ ormas_cell_number, "ahu_nomor", "Kemenkumham AHU-0002532.AH.01.07.TAHUN 2018 tanggal 5 Mei 2018",
	    "ahu_tanggal=tanggal 5 Mei 2018; ahu_nomor=AHU-0002532.AH.01.07.TAHUN 2018" },
	{ ormas_cell_number, "ahu_nomor", "AHU-0002532.AH.01.07.TAHUN 2018 (asli)",
	    "ahu_nomor lain?(asli); ahu_nomor=AHU-0002532.AH.01.07.TAHUN 2018" },
	{ ormas_cell_number, "ahu_nomor", "PT X 0002532.AH.01.07",
	    "ahu_nomor=PT X 0002532.AH.01.07" },
	{ ormas_cell_number, "ahu_nomor", "AHU 12",
	    "ahu_nomor=AHU 12" },
	{ ormas_cell_number, "ahu_nomor", "sedang diurus",
	    "ahu_nomor?sedang diurus" },
	{ ormas_cell_number, "skt_nomor", "12/2019 tanggal 5 Mei 2019 s.d. 5 Mei 2024",
	    "skt_tanggal=tanggal 5 Mei 2019; skt_berakhir=5 Mei 2024; skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "12/2019, 5 Mei 2019 - 5 Mei 2024 (asli)",
	    "skt_tanggal=5 Mei 2019; skt_berakhir=5 Mei 2024; skt_nomor lain?(asli); skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "12/2019 berlaku sampai 5 Mei 2024",
	    "skt_berakhir=5 Mei 2024; skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "12/2019 tgl 5 Mei 2019 dan diperpanjang sampai dengan tanggal 5 Mei 2024",
	    "skt_tanggal=tgl 5 Mei 2019; skt_nomor lain?dan diperpanjang sampai dengan tanggal 5 Mei 2024; skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "12/2019 berakhir 5 Mei 2024 (asli)",
	    "skt_berakhir=5 Mei 2024; skt_nomor lain?(asli); skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "12/2019 xsd 5 Mei 2024",
	    "skt_tanggal=5 Mei 2024; skt_nomor=12/2019 xsd" },
	{ ormas_cell_number, "skt_nomor", "berlaku s.d. 5 Mei 2024",
	    "skt_berakhir=5 Mei 2024" },
	{ ormas_cell_number, "skt_nomor", "SKT-12/2019",
	    "skt_nomor=SKT-12/2019" },
	{ ormas_cell_number, "skt_nomor", "SKT/12/2019",
	    "skt_nomor=SKT/12/2019" },
	{ ormas_cell_number, "skt_nomor", "SKT No. 12/2019",
	    "skt_nomor=12/2019" },
	{ ormas_cell_number, "skt_nomor", "SKM: 2/2019; SKT: 3/2019",
	    "surat_lapor_nomor=2/2019; skt_nomor=3/2019" },
	{ ormas_cell_number, "skt_nomor", "SPX: 2/2019",
	    "surat_lapor_nomor=2/2019", .office = true },
	{ ormas_cell_number, "surat_lapor_nomor", "SPX: 2/2019; spx 4/2020",
	    "surat_lapor_nomor=2/2019; surat_lapor_nomor=4/2020", .office = true },
	{ ormas_cell_number, "skt_nomor", "-",
	    "" },
	{ ormas_cell_number, "skt_nomor", "5 Mei 2019; 12/A/2019",
	    "skt_tanggal=5 Mei 2019; skt_nomor=12/A/2019" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; 12/A/2019",
	    "skt_nomor=11/A/2018; skt_nomor=12/A/2019" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; 05/05/2019",
	    "skt_tanggal=05/05/2019; skt_nomor=11/A/2018" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; (asli)",
	    "skt_nomor=11/A/2018; (asli)" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; 12",
	    "skt_nomor=11/A/2018; 12" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018;a/b",
	    "skt_nomor=11/A/2018;a/b" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018 / 12/B/2018",
	    "skt_nomor=11/A/2018; skt_nomor=12/B/2018" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018/ 12/B/2018",
	    "skt_nomor=11/A/2018; skt_nomor=12/B/2018" },
	{ ormas_cell_number, "skt_nomor", "/ 12/B/2018",
	    "skt_nomor=12/B/2018" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018\n- No. 12",
	    "skt_nomor=11/A/2018; skt_nomor=12" },
	{ ormas_cell_papers, "ahu_nomor skt_nomor", "AHU-0002532.AH.01.07.TAHUN 2018",
	    "ahu_nomor=AHU-0002532.AH.01.07.TAHUN 2018" },
	{ ormas_cell_papers, "ahu_nomor skt_nomor", "01-00-00/010/D.III.4/VI/2014",
	    "skt_nomor=01-00-00/010/D.III.4/VI/2014" },
	{ ormas_cell_papers, "ahu_nomor skt_nomor", "01-00-00/010/VI/2014",
	    "skt_nomor=01-00-00/010/VI/2014" },
	{ ormas_cell_papers, "ahu_nomor skt_nomor", "12/2019",
	    "skt_nomor=12/2019" },
	{ ormas_cell_papers, "skt lapor", "220/12/Kesbangpol",
	    "surat_lapor_nomor=220/12/Kesbangpol" },
	{ ormas_cell_papers, "skt lapor", "220/12/BKBP/2019",
	    "surat_lapor_nomor=220/12/BKBP/2019" },
	{ ormas_cell_papers, "skt lapor", "220/12/XBKBP/2019",
	    "skt_nomor?220/12/XBKBP/2019" },
	{ ormas_cell_papers, "skt lapor", "220/12/BKBPX/2019",
	    "skt_nomor?220/12/BKBPX/2019" },
	{ ormas_cell_papers, "skt lapor", "220/12/2019",
	    "surat_lapor_nomor=220/12/2019", .office = true },
	{ ormas_cell_papers, "skt lapor", "2201/12/XBK/2019",
	    "skt_nomor?2201/12/XBK/2019", .office = true },
	{ ormas_cell_papers, "skt lapor", "9/UNIT-2/2019",
	    "surat_lapor_nomor=9/UNIT-2/2019", .office = true },
	{ ormas_cell_papers, "skt lapor", "12/2019",
	    "skt_nomor?12/2019" },
	{ ormas_cell_papers, "skt lapor", "belum ada",
	    "" },
	{ ormas_cell_board, "x", "K : N. N.\nS : M. M.\nB : -",
	    "ketua=N. N.; sekretaris=M. M.", .several = true },
	{ ormas_cell_board, "x", "1. Ketua: N. N., Sekretaris: M. M.; Bendahara= O. O.",
	    "ketua=N. N.; sekretaris=M. M.; bendahara=O. O.", .several = true },
	{ ormas_cell_board, "x", "a) Ketua: N. N.\nb) Sekretaris: M. M.,",
	    "ketua=N. N.; sekretaris=M. M.", .several = true },
	{ ormas_cell_board, "x", "a. Ketua: N. N.",
	    "ketua=N. N.", .several = true },
	{ ormas_cell_board, "x", "a. Ketua: A. Rahman\nb. Sekretaris: M. M.",
	    "ketua=A. Rahman; sekretaris=M. M.", .several = true },
	{ ormas_cell_board, "x", "k. : N. N.",
	    "ketua=N. N.", .several = true },
	{ ormas_cell_board, "x", "12 Ketua: N. N.",
	    "ketua?12 Ketua: N. N. (tanpa jabatan: tidak jelas siapa ketuanya)", .several = true },
	{ ormas_cell_board, "x", "Ketua Bidang Humas: N. N.\nKetua: M. M.",
	    "pengurus lain?Ketua Bidang Humas: N. N.; ketua=M. M.", .several = true },
	{ ormas_cell_board, "x", "Wakil Ketua: N. N.",
	    "pengurus lain?Wakil Ketua: N. N.", .several = true },
	{ ormas_cell_board, "x", "N. N.",
	    "ketua?N. N. (tanpa jabatan: tidak jelas siapa ketuanya)", .several = true },
	{ ormas_cell_board, "ketua", "N. N.",
	    "ketua=N. N." },
	{ ormas_cell_board, "ketua", "Ketua: N. N.",
	    "ketua=N. N." },
	{ ormas_cell_board, "x", ": N. N.",
	    "ketua?: N. N. (tanpa jabatan: tidak jelas siapa ketuanya)", .several = true },
	{ ormas_cell_board, "x", "08.00: N. N.",
	    "ketua?08.00: N. N. (tanpa jabatan: tidak jelas siapa ketuanya)", .several = true },
	{ ormas_cell_board, "x", "Ketua yang dipilih dalam musyawarah besar luar biasa pada bulan ini: N. N.",
	    "ketua?Ketua yang dipilih dalam musyawarah besar luar biasa pada bulan ini: N. N. (tanpa jabatan: tidak jelas siapa ketuanya)", .several = true },
	{ ormas_cell_board, "x", "Ketua yang dipilih musyawarah besar: N. N.",
	    "pengurus lain?Ketua yang dipilih musyawarah besar: N. N.", .several = true },
	{ ormas_cell_board, "x", "Ketua: -\nSekretaris: M. M.",
	    "sekretaris=M. M.", .several = true },
	{ ormas_cell_three, "x", "N. N.\nM. M.\nO. O.",
	    "ketua=N. N.; sekretaris=M. M.; bendahara=O. O.", .several = true },
	{ ormas_cell_three, "x", "1. N. N.; 2. M. M.;; 3. O. O.",
	    "ketua=N. N.; sekretaris=M. M.; bendahara=O. O.", .several = true },
	{ ormas_cell_three, "x", "N. N.\nM. M.",
	    "ketua?N. N.\nM. M. (tanpa jabatan, dan bukan tiga nama)", .several = true },
	{ ormas_cell_three, "x", "N. N.\nM. M.\nO. O.\nP. P.\nQ. Q.",
	    "ketua?N. N.\nM. M.\nO. O.\nP. P.\nQ. Q. (tanpa jabatan, dan bukan tiga nama)", .several = true },
	{ ormas_cell_three, "x", "Ketua: N. N.\nSekretaris: M. M.",
	    "ketua=N. N.; sekretaris=M. M.", .several = true },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; /B",
	    "skt_nomor=11/A/2018; /B" },
	{ ormas_cell_number, "skt_nomor", "11/A/2018; 5/5/19 C",
	    "skt_nomor=11/A/2018; skt_nomor=5/5/19 C" },
	{ ormas_cell_number, "skt_nomor", "5 Mei 2019 /",
	    "skt_tanggal=5 Mei 2019" },
	{ ormas_cell_deed, "akta_nomor", "20a9",
	    "akta_nomor=20a9" },
	{ ormas_cell_deed, "akta_nomor", "12 31/02/2019/",
	    "akta_nomor=12 31/02/2019" },
	{ ormas_cell_address, "alamat", "0812 345 678",
	    "alamat=0812 345 678" },
	{ ormas_cell_role, "x", "Ketua",
	    "x?Ketua", .several = true },
	{ ormas_cell_line, "alamat", "Jalan\t Merdeka\r\n 5",
	    "alamat=Jalan Merdeka 5" },
};

int
main(void)
{
	static const struct ormas_setelan set = {
	    .surat_lapor_singkatan = "SPX", .kode_klasifikasi = "220",
	    .kode_unit = "UNIT-2" };

	for (size_t i = 0; i < KB_LEN(cells); i++) {
		struct given g = { KB_BUF_INIT, cells[i].has != NULL ?
		    cells[i].has : "" };
		struct kb_facts to = { .has = has, .fits = fits, .fact = fact,
		    .other = other, .unread = unread, .note = note,
		    .settings = cells[i].office ? &set : NULL, .arg = &g };
		struct kb_heading h = { .name = cells[i].column,
		    .alias = cells[i].several ? cells[i].column : NULL };
		char *cell = kb_strdup(cells[i].cell);

		cells[i].part(&h, cell, &to);
		is_str(kb_buf_str(&g.b), cells[i].want, "%s: '%.*s'",
		    cells[i].column, (int)strcspn(cells[i].cell, "\n"),
		    cells[i].cell);
		free(cell);
		kb_buf_free(&g.b);
	}
	return done_testing();
}
