/* SPDX-License-Identifier: ISC */
/*
 * One record, one line of an LPJ, one finding at a time: what is refused, what
 * is doubtful, and in which order it is told.
 */
#include <stdlib.h>
#include <string.h>

#include "put.h"

#include "kesbang/hitung.h"
#include "kesbang/kalender.h"
#include "kesbang/lpj.h"
#include "kesbang/proses.h"
#include "kesbang/text.h"

/* ---- rules ---- */

#define D "wilayah=64.72|pemilu=2024|"
#define N "wilayah=64.72|tahun=2024|nilai=1500|"
#define K "wilayah=64.72|pemilu=2024|partai=golkar|suara=5|dasar=SK|"
#define R "wilayah=64.72|tahun=2024|pagu=5|"
#define M "partai=golkar|tahun=2024|tahap="
#define C "partai=golkar|tahun=2024|tanggal=2024-05-01|jumlah=100|"
#define B "partai=golkar|tahun=2024|kode=um_atk|uraian=x|jumlah=100|"
#define F "partai=golkar|tahun=2023|nomor_lhp=1|uraian=x|jenis=lainnya|"

static void
refused(void)
{
	const struct kb_type *t = &dewan_type;

	check_is(t, D "dilantik=2024-08-14", "");
	check_is(t, D "dilantik=2023-12-31", "dilantik");
	check_is(t, D, "dilantik");
	check_is(t, D "dilantik=2024-08-14|induk=64.71", "");
	check_is(t, D "dilantik=2024-08-14|induk=64.72", "induk");

	t = &nilai_type;
	check_is(t, N "berlaku=2024-05-01", "");
	check_is(t, N "berlaku=2025-05-01", "berlaku");
	check_is(t, "wilayah=64.72|nilai=1500|berlaku=2025-05-01", "tahun");
	check_is(t, "wilayah=64.72|tahun=2024|nilai=0", "nilai");
	check_is(t, "wilayah=64.72|tahun=2024", "nilai");

	t = &koreksi_type;
	check_is(t, K "tanggal=2024-06-01|sejak=2024", "");
	check_is(t, K "tanggal=2023-06-01|sejak=2024", "tanggal");
	check_is(t, K "tanggal=2024-06-01|sejak=2023", "sejak");
	check_is(t, K "tanggal=2024-06-01", "");
	check_is(t, K, "tanggal");

	t = &anggaran_type;
	check_is(t, R "tanggal_dpa=2024-01-02|tanggal_dppa=2024-10-01", "");
	check_is(t, R "tanggal_dpa=2024-01-02|tanggal_dppa=2024-01-01",
	    "tanggal_dppa");

	t = &tahapan_type;
	check_is(t, M "lhp|tanggal=2024-05-01|kesimpulan=sesuai", "");
	check_is(t, M "lpj|tanggal=2024-05-01|kesimpulan=sesuai", "kesimpulan");
	check_is(t, M "lpj|tanggal=2024-05-01", "");

	t = &pencairan_type;
	check_is(t, C "jumlah_sts=100", "");
	check_is(t, C "jumlah_sts=101", "jumlah_sts");
	check_is(t, C "tanggal_sts=2024-04-30", "tanggal_sts");

	t = &belanja_type;
	check_is(t, B "volume=4|harga_satuan=25", "");
	check_is(t, B "volume=4|harga_satuan=26", "jumlah");
	check_is(t, B "volume=4", "");
	check_is(t, B "harga_satuan=26", "");
	check_is(t, B "volume=1,5|harga_satuan=25", "jumlah");
	check_is(t, B "volume=9000000000000|harga_satuan=9000000000000",
	    "jumlah");
	check_is(t, B "pajak=100", "");
	check_is(t, B "pajak=101", "pajak");

	t = &banpol_temuan_type;
	check_is(t, F "tanggal_lhp=2024-05-01|tenggat=2024-06-30|"
	    "selesai=2024-06-01", "");
	check_is(t, F "tanggal_lhp=2024-05-01|tenggat=2024-04-30", "tenggat");
	check_is(t, F "tanggal_lhp=2024-05-01|selesai=2024-04-30", "selesai");
}

static void
doubtful(void)
{
	const struct kb_type *t = &banpol_temuan_type;

	lint_is(t, F "tanggal_lhp=2024-05-01", "");
	lint_is(t, F "tanggal_lhp=2023-12-31", "tanggal_lhp");
	lint_is(t, F, "");
	lint_is(t, "nomor_lhp=1|tanggal_lhp=2023-12-31", "");

	t = &dewan_type;
	lint_is(t, D "dilantik=2025-08-14", "");
	lint_is(t, D "dilantik=2026-08-14", "dilantik");

	t = &suara_type;
	lint_is(t, D "partai=golkar|suara=0|kursi=1", "suara");
	lint_is(t, D "partai=golkar|suara=2|kursi=3", "kursi");
	lint_is(t, D "partai=golkar|suara=2|kursi=2", "");
	lint_is(t, D "partai=golkar|suara=0|kursi=0", "");
	lint_is(t, D "partai=golkar|suara=0", "");
}

/* ---- what comes next ---- */

#define AT(step, day, n) { .tahap = step, .tanggal = { day }, .termin = n }

static const struct {
	struct banpol_satu s;
	struct banpol_kejadian e[3];
	const char	*next;
	bool		 look;		/* somebody should */
} states[] = {
	{ { .keadaan = BANPOL_BELUM, .hak = { 100, true } }, { { 0 } },
	    "permohonan dari partai", false },
	{ { .keadaan = BANPOL_BELUM }, { { 0 } }, "", false },
	{ { .keadaan = BANPOL_DIAJUKAN, .hak = { 0, true } }, { { 0 } }, "",
	    false },
	{ { .keadaan = BANPOL_DIAJUKAN }, { { 0 } }, "pemeriksaan berkas",
	    false },
	{ { .keadaan = BANPOL_DI_BPK, .hak = { 0, true } }, { { 0 } },
	    "LHP BPK", false },
	{ { .keadaan = BANPOL_TIDAK_MENGAJUKAN, .hak = { 100, true } },
	    { { 0 } }, "", false },
	/* Paid: the papers of the last payment first. */
	{ { .keadaan = BANPOL_CAIR, .hak = { 100, true }, .cair = 100,
	    .wajib_lpj = true }, { AT(BANPOL_SP2D, 20240501, 1) },
	    "BAST dan kuitansi", true },
	{ { .keadaan = BANPOL_CAIR, .hak = { 100, true }, .cair = 100,
	    .wajib_lpj = true }, { AT(BANPOL_SP2D, 20240501, 2),
	    AT(BANPOL_BAST, 20240502, 1) }, "BAST dan kuitansi", true },
	{ { .keadaan = BANPOL_CAIR, .hak = { 100, true }, .cair = 100,
	    .wajib_lpj = true }, { AT(BANPOL_SP2D, 20240501, 2),
	    AT(BANPOL_BAST, 20240502, 2) }, "LPJ dari partai, batasnya lewat "
	    "31 Januari 2025", true },
	{ { .keadaan = BANPOL_CAIR, .hak = { 100, true }, .cair = 100 },
	    { AT(BANPOL_BAST, 20240502, 1) }, "", false },
	{ { .keadaan = BANPOL_CAIR, .hak = { 90, true }, .cair = 100 },
	    { AT(BANPOL_BAST, 20240502, 1) }, "", true },
	{ { .keadaan = BANPOL_DILAPORKAN, .hak = { 100, true },
	    .wajib_lpj = true }, { { 0 } }, "LPJ kepada BPK, batasnya lewat "
	    "31 Januari 2025", true },
	{ { .keadaan = BANPOL_DIPERIKSA, .hak = { 100, true },
	    .wajib_lpj = true }, { AT(BANPOL_LHP, 20251201, 1) },
	    "LPJ kepada kepala daerah, paling lambat 1 Januari 2026", false },
	{ { .keadaan = BANPOL_DIPERIKSA, .hak = { 100, true },
	    .wajib_lpj = true }, { { 0 } }, "LPJ kepada kepala daerah", false },
	{ { .keadaan = BANPOL_TERTAHAN, .tahun_lpj = 2023 }, { { 0 } },
	    "LHP BPK atas LPJ 2023", true },
	{ { .keadaan = BANPOL_TERTAHAN, .hak = { 1, true } }, { { 0 } },
	    "keputusan kantor", true },
	{ { .keadaan = BANPOL_SENGKETA, .hak = { 1, true } }, { { 0 } },
	    "keputusan kantor tentang pengurus", true },
};

static void
next(void)
{
	struct banpol_perjalanan p = { .hari_ini = { 20251211 },
	    .set = { .batas_lpj = "31 Januari" } };
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(states); i++) {
		struct banpol_kejadian e[3];
		struct banpol_satu s = states[i].s;

		memcpy(e, states[i].e, sizeof(e));
		s.tahun = 2024;
		s.kejadian = e;
		while (s.nkejadian < 3 && e[s.nkejadian].tahap != 0)
			s.nkejadian++;
		kb_buf_cut(&b, 0);
		banpol_berikutnya(&p, &s, &b);
		is_str(kb_buf_str(&b), states[i].next, "next of case %zu",
		    i + 1);
		is_int(banpol_perhatian(&p, &s), states[i].look,
		    "... is to be looked at, or not");
	}
	/* Without a deadline none is told, nor where it is no day. */
	for (size_t i = 0; i < 2; i++) {
		struct banpol_satu s = { .keadaan = BANPOL_DILAPORKAN,
		    .hak = { 100, true }, .tahun = 2024 };

		p.set.batas_lpj = i == 0 ? NULL : "kapan";
		kb_buf_cut(&b, 0);
		banpol_berikutnya(&p, &s, &b);
		is_str(b.s, "LPJ kepada BPK", "no deadline");
	}
	kb_buf_free(&b);
}

/* ---- settings, and what is no sum ---- */

static void
settings(void)
{
	const struct kb_type *t = &banpol_setelan_type;

	check_is(t, "batas_lpj=31 Januari|batas_lpj_kantor=15 Januari", "");
	check_is(t, "batas_lpj=31 Januari|batas_lpj_kantor=15 Februari",
	    "batas_lpj_kantor");
	check_is(t, "batas_lpj=29 Februari|batas_lpj_kantor=15 Januari",
	    "batas_lpj");
	check_is(t, "batas_lpj=31 Januari|batas_lpj_kantor=kapan",
	    "batas_lpj_kantor");
	check_is(t, "batas_lpj_kantor=15 Desember", "");
}

static void
no_sum(void)
{
	static const struct {
		int64_t	 votes;
		kb_rate	 rate;
		int	 months;
		int64_t	 sum;			/* -1: none */
	} t[] = {
		{ 10, { 1500, 1 }, 12, 15000 }, { 10, { 0, 1 }, 12, 0 },
		{ 10, { 1500, 0 }, 12, -1 }, { 10, { 1500, -1 }, 12, -1 },
		{ 10, { -1500, 1 }, 12, -1 }, { -1, { 1500, 1 }, 12, -1 },
		{ 10, { 1500, 1 }, -1, -1 }, { 10, { 1500, 1 }, 13, -1 },
		{ 10, { 1500, 1 }, 0, 0 },
		{ INT64_MAX, { INT64_MAX, 1 }, 12, -1 },
		{ INT64_MAX, { 2, 1 }, 12, -1 },
		{ INT64_MAX, { 1, 1 }, 12, INT64_MAX },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		int64_t sum = -1;

		ok(banpol_jumlah(t[i].votes, t[i].rate, t[i].months,
		    BANPOL_TERDEKAT, &sum) == (t[i].sum >= 0), "sum %zu is "
		    "one, or none", i + 1);
		is_int(sum, t[i].sum, "... and which");
	}
}

/* ---- what parties spent ---- */

struct told {
	struct kb_buf	 all;
};

static void
note(void *arg, const struct banpol_ragu *r)
{
	struct told *t = arg;

	kb_buf_addf(&t->all, "%s%s: %s", t->all.len > 0 ? "; " : "", r->kolom,
	    r->temuan);
}

/* Of one line; the sum and the share are told of all, and none here. */
static const struct {
	struct belanja	 b;
	const char	*told;
} lines[] = {
	{ { .uraian = "ATK" }, "" },
	{ { .uraian = "ATK", .tanggal = { 20231231 } },
	    "tanggal: dibelanjakan 31 Desember 2023, di luar tahun anggaran "
	    "2024" },
	{ { .uraian = "ATK", .pajak = { 5, true } },
	    "ntpn: pajak Rp5 dipotong, bukti setornya (NTPN) belum dicatat" },
	{ { .uraian = "ATK", .pajak = { 5, true }, .jenis_pajak = "PPh 21" },
	    "ntpn: PPh 21 Rp5 dipotong, bukti setornya (NTPN) belum dicatat" },
	{ { .uraian = "ATK", .pajak = { 5, true }, .ntpn = "N" }, "" },
	{ { .uraian = "ATK", .pajak = { 0, true } }, "" },
	/* Prices of the office: above, of another unit, cost, year, thing. */
	{ { .uraian = "Kertas HVS", .satuan = "Rim",
	    .harga_satuan = { 61000, true } },
	    "harga_satuan: harga satuan Rp61.000 di atas standar Rp60.000 "
	    "untuk 'kertas'" },
	{ { .uraian = "Kertas HVS", .satuan = "rim",
	    .harga_satuan = { 60000, true } }, "" },
	{ { .uraian = "Kertas HVS", .satuan = "dus",
	    .harga_satuan = { 61000, true } }, "" },
	{ { .uraian = "Kertas HVS", .harga_satuan = { 61000, true } }, "" },
	{ { .uraian = "Kertas HVS", .satuan = "rim" }, "" },
	{ { .uraian = "Tinta", .satuan = "botol",
	    .harga_satuan = { 61000, true } }, "" },
	{ { .uraian = "Map", .satuan = "buah",
	    .harga_satuan = { 61000, true } }, "" },
	{ { .uraian = "Pulpen", .satuan = "buah",
	    .harga_satuan = { 61000, true } },
	    "harga_satuan: harga satuan Rp61.000 di atas standar Rp100 "
	    "untuk 'pulpen|bolpen'" },
};

static void
line(struct kb_kantor *k)
{
	struct banpol_ssh prices[] = {
		{ .uraian = "kertas", .satuan = "rim", .harga = { 60000, true },
		    .dasar = "SK" },
		{ .kode = "um_rapat", .uraian = "tinta", .satuan = "botol",
		    .harga = { 1, true } },
		{ .uraian = "map", .satuan = "buah", .harga = { 1, true },
		    .tahun = { 20230000 } },
		{ .kode = "um_atk", .uraian = "pulpen|bolpen",
		    .satuan = "buah", .harga = { 100, true },
		    .tahun = { 20240000 } },
	};
	struct banpol_buku b = { .env = &k->env };
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	b.biaya.ssh = prices;
	b.biaya.nssh = KB_LEN(prices);
	b.set.porsi_pendidikan = (kb_int){ 0, true };
	for (size_t i = 0; i < KB_LEN(lines); i++) {
		struct belanja one = lines[i].b;
		struct banpol_satu s = { .partai = "golkar", .tahun = 2024,
		    .cair = 10 };
		struct told told = { .all = KB_BUF_INIT };
		struct banpol_lpj l;

		one.partai = "golkar";
		one.tahun.ymd = 20240000;
		one.kode = "um_atk";
		one.jumlah = (kb_money){ 10, true };
		one.nomor_bukti = "1";
		one.bukti = "kuitansi, nota; dokumentasi";
		b.baris = &one;
		b.n = 1;
		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		banpol_periksa_lpj(&l, &s, note, &told);
		is_str(kb_buf_str(&told.all), lines[i].told, "line %zu: %s",
		    i + 1, one.uraian);
		kb_buf_free(&told.all);
	}
	b.baris = NULL;
	b.biaya.ssh = NULL;
	b.biaya.nssh = 0;
	banpol_buku_free(&b);
}

/* A cost that is allowed from a day, and until a year or a day. */
static void
times(struct kb_kantor *k)
{
	static const struct {
		kb_pdate since, until;
		int	 year, day;
		const char *told;
	} t[] = {
		{ { 0 }, { 0 }, 2024, 20240501, "" },
		{ { 20240601 }, { 0 }, 2024, 20240601, "" },
		{ { 20240601 }, { 0 }, 2024, 20240531, "kode: sesuatu hanya "
		    "sejak 1 Juni 2024" },
		{ { 20240601 }, { 0 }, 2024, 0, "" },
		{ { 20240601 }, { 0 }, 2025, 20250101, "" },
		{ { 20240601 }, { 0 }, 2023, 0, "kode: sesuatu hanya sejak 1 "
		    "Juni 2024" },
		{ { 20240000 }, { 0 }, 2024, 20240101, "" },
		{ { 0 }, { 20240000 }, 2024, 20241231, "" },
		{ { 0 }, { 20240000 }, 2023, 20231231, "" },
		{ { 0 }, { 20240000 }, 2025, 0, "kode: sesuatu hanya sampai "
		    "dengan 2024" },
		{ { 0 }, { 20240630 }, 2024, 20240630, "" },
		{ { 0 }, { 20240630 }, 2024, 20240701, "kode: sesuatu hanya "
		    "sampai dengan 30 Juni 2024" },
	};
	struct kb_err err;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct banpol_biaya cost = { .kode = "x", .induk = "B",
		    .uraian = "sesuatu", .dasar = "UU", .sejak = t[i].since,
		    .sampai = t[i].until, .blok = 'B', .rata = "||" };
		struct belanja one = { .partai = "golkar", .kode = "x",
		    .tahun = { t[i].year * 10000 }, .tanggal = { t[i].day },
		    .uraian = "x", .jumlah = { 10, true },
		    .nomor_bukti = "1" };
		struct banpol_buku b = { .env = &k->env, .baris = &one,
		    .n = 1, .biaya = { .biaya = &cost, .n = 1 } };
		struct banpol_satu s = { .partai = "golkar",
		    .tahun = t[i].year, .cair = 10 };
		struct told told = { .all = KB_BUF_INIT };
		struct banpol_lpj l;

		b.set.porsi_pendidikan = (kb_int){ 0, true };
		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		banpol_periksa_lpj(&l, &s, note, &told);
		is_str(kb_buf_str(&told.all), t[i].told, "time %zu", i + 1);
		kb_buf_free(&told.all);
	}
}

/* Money that came back: what is told of the payments and of the sum. */
static void
returned(struct kb_kantor *k)
{
	static const struct {
		struct pencairan p;
		int64_t	 sts;
		const char *told;
	} t[] = {
		{ { .jumlah_sts = { 40, true }, .nomor_sts = "1" }, 40, "" },
		{ { .jumlah_sts = { 40, true } }, 40, "nomor_sts: Rp40 disetor "
		    "kembali tanpa nomor STS" },
		{ { .jumlah_sts = { 0, true } }, 0, "jumlah_sts: saldo Rp40 "
		    "tanpa bukti setor (STS)" },
		{ { .nomor_sts = NULL }, 0, "jumlah_sts: saldo Rp40 tanpa bukti "
		    "setor (STS)" },
		{ { .jumlah_sts = { 30, true }, .nomor_sts = "1" }, 30,
		    "jumlah: belanja Rp60 dan setoran kembali Rp30 tidak sama "
		    "dengan yang cair Rp100" },
	};
	struct belanja one = { .partai = "golkar", .tahun = { 20240000 },
	    .kode = "um_atk", .uraian = "ATK", .jumlah = { 60, true },
	    .nomor_bukti = "1", .bukti = "kuitansi, nota; dokumentasi" };
	struct banpol_buku b = { .env = &k->env, .baris = &one, .n = 1 };
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	b.set.porsi_pendidikan = (kb_int){ 0, true };
	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct pencairan p = t[i].p;
		struct banpol_satu s = { .partai = "golkar", .tahun = 2024,
		    .cair = 100, .sts = t[i].sts, .pencairan = &p,
		    .npencairan = 1 };
		struct told told = { .all = KB_BUF_INIT };
		struct banpol_lpj l;

		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		banpol_periksa_lpj(&l, &s, note, &told);
		is_str(kb_buf_str(&told.all), t[i].told, "returned %zu",
		    i + 1);
		kb_buf_free(&told.all);
	}
	b.baris = NULL;
	banpol_buku_free(&b);
}

/* ---- evidence ---- */

static const struct {
	const char	*code, *number, *words;
	int64_t		 sum, each;		/* each: of one; 0: none */
	const char	*want;
} evidence[] = {
	{ "um_atk", "1", "kuitansi, nota; dokumentasi", 5, 0, "" },
	{ "um_atk", "1", "kwitansi\nFaktur\nfoto", 5, 0, "" },
	{ "um_atk", "1", "kuitansi,, entah, dokumentasi", 5, 0, "nota" },
	{ "um_atk", NULL, NULL, 5, 0,
	    "nomor bukti, kuitansi, nota, dokumentasi" },
	/* Of "nota transport" the word "nota" is no note. */
	{ "um_atk", "1", "kuitansi, nota transport, dokumentasi", 5, 0,
	    "nota" },
	{ "dj_air", "1", "kuitansi, tagihan", 5, 0, "" },
	{ "dj_air", "1", "kuitansi", 5, 0, "nota atau tagihan" },
	{ "asing", "1", NULL, 5, 0, "" },
	{ "asing", NULL, NULL, 5, 0, "nomor bukti" },
	/* A stamp: of more than 100, and of what one got of a list. */
	{ "asing", "1", NULL, 100, 0, "" },
	{ "asing", "1", NULL, 101, 0, "meterai" },
	{ "asing", "1", "materai", 101, 0, "" },
	{ "asing", "1", NULL, 101, 50, "meterai" },
	{ "pp_transport", "1", "kuitansi, daftar transport, dokumentasi", 200,
	    50, "" },
	{ "pp_transport", "1", "kuitansi, daftar transport, dokumentasi", 200,
	    0, "meterai" },
};

static void
lacking(struct kb_kantor *k)
{
	struct banpol_buku b = { .env = &k->env };
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	b.set.meterai_di_atas = (kb_money){ 100, true };
	for (size_t i = 0; i < KB_LEN(evidence); i++) {
		struct belanja one = { .kode = evidence[i].code,
		    .nomor_bukti = evidence[i].number,
		    .bukti = evidence[i].words,
		    .jumlah = { evidence[i].sum, true },
		    .harga_satuan = { evidence[i].each, evidence[i].each > 0 } };
		struct kb_buf what = KB_BUF_INIT;

		banpol_bukti_kurang(&b, &one, &what);
		is_str(kb_buf_str(&what), evidence[i].want, "evidence %zu",
		    i + 1);
		kb_buf_free(&what);
	}
	banpol_buku_free(&b);
}

/* ---- as rows ---- */

static int
code_row(void *arg, void *rec, struct kb_err *err)
{
	const struct banpol_lpj_kode *r = rec;
	struct kb_buf *b = arg;

	(void)err;
	kb_buf_addf(b, "%s%s %s ", b->len > 0 ? "; " : "", r->kode,
	    r->bagian != NULL ? r->bagian : "-");
	if (r->rencana.known)
		kb_buf_addf(b, "%" PRId64 "-", r->rencana.v);
	kb_buf_addf(b, "%" PRId64, r->realisasi.v);
	if (r->selisih.known)
		kb_buf_addf(b, "=%" PRId64, r->selisih.v);
	return 0;
}

static int
goods_row(void *arg, void *rec, struct kb_err *err)
{
	const struct banpol_lpj_barang *r = rec;
	struct kb_buf *b = arg;

	(void)err;
	kb_buf_addf(b, "%s%s %d", b->len > 0 ? "; " : "", r->kode,
	    r->golongan.n);
	return 0;
}

#define LINE(c, v) { .partai = "golkar", .tahun = { 20240000 },		\
    .kode = c, .uraian = "x", .jumlah = { v, true } }

static void
rows(struct kb_kantor *k)
{
	struct belanja spent[] = { LINE("um_atk", 5), LINE("um_atk", 6),
	    LINE("asing", 7), LINE("asing", 8), LINE("lain", 9) };
	struct belanja meant[] = { LINE("um_atk", 20), LINE("um_rapat", 1),
	    LINE("asing", 2), LINE("baru", 3), LINE("baru", 4) };
	struct banpol_buku b = { .env = &k->env, .baris = spent,
	    .n = KB_LEN(spent) };
	struct banpol_satu s = { .partai = "golkar", .tahun = 2024,
	    .cair = 50 };
	struct kb_buf told = KB_BUF_INIT;
	struct banpol_lpj l;
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
	went_well(banpol_lpj_codes(&l, code_row, &told, &err), &err, "codes");
	is_str(told.s, "um_atk B1 11; asing - 15; lain - 9; saldo C 15",
	    "without a plan: strange codes last");
	kb_buf_cut(&told, 0);
	b.rencana = meant;
	b.nrencana = KB_LEN(meant);
	went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
	went_well(banpol_lpj_codes(&l, code_row, &told, &err), &err, "codes");
	is_str(told.s, "um_atk B1 20-11=9; um_rapat B1 1-0=1; asing - 2-15=-13; "
	    "lain - 0-9=-9; baru - 7-0=7; saldo C 15", "with one: what was "
	    "only meant comes behind, once");
	kb_buf_cut(&told, 0);
	went_well(banpol_lpj_goods(&l, goods_row, &told, &err), &err, "goods");
	is_str(told.s, "um_atk 2; um_atk 2; asing 0; asing 0; lain 0",
	    "goods: what has no group comes last");
	b.n = 0;
	b.nrencana = KB_LEN(meant);
	kb_buf_cut(&told, 0);
	went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
	went_well(banpol_lpj_codes(&l, code_row, &told, &err), &err, "codes");
	is_str(told.s, "um_atk B1 20-0=20; um_rapat B1 1-0=1; asing - 2-0=2; "
	    "baru - 7-0=7", "a plan alone has no balance");
	b.baris = b.rencana = NULL;
	banpol_buku_free(&b);
	kb_buf_free(&told);
}

/* Sums of all parties that fit nowhere are refused, whichever it is. */
static void
wide(void)
{
#define MOST { INT64_MAX, true }
#define ONE { 1, true }
	static const struct { struct banpol_lpj_baris a, b; bool fits; } t[] = {
		{ { .cair = ONE }, { .cair = ONE }, true },
		{ { .cair = MOST }, { .cair = ONE }, false },
		{ { .sts = MOST }, { .sts = ONE }, false },
		{ { .pendidikan = MOST }, { .operasional = ONE }, false },
		{ { .operasional = MOST }, { .lain = ONE }, false },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct banpol_lpj_semua all = { 0 };
		struct kb_err err = { 0 };

		ok(banpol_lpj_tambah(&all, &t[i].a, &err) == 0 &&
		    (banpol_lpj_tambah(&all, &t[i].b, &err) == 0) == t[i].fits,
		    "sum %zu", i + 1);
	}
}

/* ---- findings ---- */

#define T(n, rest) "nomor=" n "|nomor_lhp=1|uraian=x|" rest

static int
finding_row(void *arg, void *rec, struct kb_err *err)
{
	const struct banpol_temuan_baris *r = rec;
	struct kb_buf *b = arg;

	(void)err;
	kb_buf_addf(b, "%s%s %d %" PRId64 " (%s)", b->len > 0 ? "; " : "",
	    r->nomor, r->keadaan.n, r->berulang.v, r->tahun_berulang);
	return 0;
}

static void
findings(struct office *o)
{
	static const char *const put[] = {
		T("A", "partai=golkar|tahun=2021|jenis=bukti|"
		    "tanggal_lhp=2022-05-01|selesai=2022-05-20|jumlah=5"),
		T("B", "partai=golkar|tahun=2023|jenis=bukti|"
		    "tanggal_lhp=2024-05-01|jumlah=7"),
		T("C", "partai=golkar|tahun=2023|jenis=bukti"),
		T("D", "partai=golkar|tahun=2024|jenis=lainnya|"
		    "tenggat=2025-12-31"),
		T("E", "partai=golkar|tahun=2022|jenis=lainnya|"
		    "selesai=2023-01-01"),
		T("F", "partai=pdip|tahun=2024|jenis=bukti|"
		    "tenggat=2025-12-31|jumlah=11"),
		T("G", "partai=pdip|tahun=2024|jenis=porsi|"
		    "tenggat=2025-12-31"),
		T("H", "partai=pdip|tahun=2023|jenis=porsi|"
		    "tenggat=2025-12-31"),
		T("I", "partai=pdip|tahun=2023|jenis=porsi"),
	};
	struct kb_filter f;
	struct banpol_temuan_want w = { .filter = &f };
	struct kb_buf told = KB_BUF_INIT;

	kb_filter_begin(&f, &banpol_temuan_baris_type);
	put_all(o, &banpol_temuan_type, put, KB_LEN(put));
	went_well(banpol_temuan_rows(&o->k, &w, finding_row, &told, &o->err),
	    &o->err, "open findings");
	is_str(kb_buf_str(&told), "B 1 2 (2021, 2023); D 3 1 (2024); "
	    "H 3 1 (2023); F 3 1 (2024); G 3 2 (2023, 2024); "
	    "C 0 2 (2021, 2023); I 0 1 (2023)",
	    "what is due first comes first, what has no day last");
	is_int((int64_t)w.n, 7, "two are settled");
	is_int(w.jumlah, 18, "the open ones are worth that much");
	is_int((int64_t)w.lewat, 1, "one is overdue");
	kb_buf_cut(&told, 0);
	w = (struct banpol_temuan_want){ .filter = &f, .semua = true };
	f.limit = 2;
	went_well(banpol_temuan_rows(&o->k, &w, finding_row, &told, &o->err),
	    &o->err, "all of them");
	is_str(kb_buf_str(&told), "A 4 1 (2021); B 1 2 (2021, 2023)", "no more than are asked for");
	is_int((int64_t)w.n, 9, "but all are counted");
	put_one(o, &banpol_temuan_type, T("J", "partai=pan|tahun=2024|"
	    "jenis=bukti|jumlah=9223372036854775807"));
	ok(banpol_temuan_rows(&o->k, &w, finding_row, &told, &o->err) != 0 &&
	    strstr(o->err.msg, "jumlahnya terlalu besar") != NULL,
	    "a sum that fits nowhere is refused");
	kb_filter_free(&f);
	kb_buf_free(&told);
}

int
main(void)
{
	struct office o;

	refused();
	doubtful();
	next();
	settings();
	no_sum();
	wide();
	office_folder(&o);
	office_open(&o, "2025-12-11", "64.72");
	line(&o.k);
	times(&o.k);
	returned(&o.k);
	lacking(&o.k);
	rows(&o.k);
	findings(&o);
	office_remove(&o);
	return done_testing();
}
