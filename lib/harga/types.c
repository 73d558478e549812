/* SPDX-License-Identifier: ISC */
/* types.c - prices, and the lists that they are read and judged by. */
#include "baca.h"
#include "kesbang/harga.h"
#include "kesbang/text.h"
#include "periksa.h"

static const struct kb_word stok[] = {
	[STOK_AMAN - 1] = { "aman", NULL, "stok aman|tersedia" },
	[STOK_CUKUP - 1] = { "cukup", NULL, "mencukupi|stok mencukupi|"
	    "stok cukup" },
	[STOK_MENIPIS - 1] = { "menipis", NULL, "terbatas|kurang|langka|"
	    "stok menipis" },
	[STOK_KOSONG - 1] = { "kosong", NULL, "habis|stok kosong|"
	    "tidak tersedia" },
	[STOK_TIDAK_DIJUAL - 1] = { "tidak_dijual", "tidak dijual", NULL },
	{ 0 }
};

static const struct kb_word acuan[] = {
	[ACUAN_HET - 1] = { "het", "HET", "harga eceran tertinggi" },
	[ACUAN_HAP - 1] = { "hap", "HAP", "harga acuan penjualan|"
	    "harga acuan pembelian|harga acuan" },
	{ 0 }
};

#define PRICE_MAX 100000000		/* rupiah a unit: more is a slip */
#define GOODS(T) REF(T, komoditas, "komoditas", "komoditas: nama, ejaan "	\
	"lain atau kode", .need = true, .key = true, .show = true,	\
	.alias = "nama komoditas|komoditi|nama komoditi|jenis komoditas|"	\
	"jenis komoditi|bahan pokok|nama bahan pokok|jenis barang|"	\
	"nama barang|bahan pangan|pangan|komoditas nama|commodity|"		\
	"commodity name|nama pangan|produk")
#define UNIT(T, m, text, ...) CODE(T, m, "satuan", text, __VA_ARGS__)

static const struct kb_field harga_fields[] = {
	KB_HEAD(struct harga),
	DATE(struct harga, tanggal, "hari pemantauan", .need = true,
	    .key = true, .show = true, .past = true,
	    .alias = "tgl|hari|hari tanggal|tanggal pantau|tanggal survei|"
	    "tanggal pemantauan|date"),
	REGION(struct harga, wilayah, "wilayah pasar: kode atau nama",
	    .key = true, .many = true, .alias = KB_PLACE_HEADINGS
	    "|city|nama kota|nama kabupaten kota|nama kab kota"),
	TEXT(struct harga, pasar, "nama pasar", .need = true, .key = true,
	    .show = true, .max = 120, .alias = "nama pasar|pasar tradisional|"
	    "lokasi|lokasi pasar|market|market name"),
	GOODS(struct harga),
	UNIT(struct harga, satuan, "satuan yang dihargai", .need = true,
	    .key = true, .show = true, .alias = "sat|unit"),
	MONEY(struct harga, harga_min, "harga, atau yang terendah",
	    .show = true, .min = 1, .max = PRICE_MAX,
	    .spill = "harga_maks", .alias = "harga|harga (rp)|harga rp|"
	    "harga terendah|harga min|harga hari ini|harga eceran|"
	    "harga sekarang|harga saat ini|harga rata rata|harga konsumen|"
	    "price|today price|current price"),
	MONEY(struct harga, harga_maks, "harga tertinggi, bila berupa rentang",
	    .show = true, .min = 1, .max = PRICE_MAX,
	    .alias = "harga tertinggi|harga maks|harga max"),
	ENUM(struct harga, stok, stok, "keadaan stok", .show = true,
	    .alias = "keadaan stok|ketersediaan|persediaan"),
	RATE(struct harga, stok_jumlah, "banyaknya stok, bila dihitung",
	    .alias = "jumlah stok|volume stok"),
	UNIT(struct harga, stok_satuan, "satuan stok", .alias =
	    "satuan persediaan"),
	INT(struct harga, stok_hari, "stok diperkirakan cukup sekian hari",
	    .min = 0, .max = 3660, .alias = "ketahanan stok|ketahanan (hari)"),
	FLAG(struct harga, yakin, "harga yang meragukan ini benar; tidak: "
	    "jangan dihitung"),
	TEXT(struct harga, sumber, "sumber: petugas, dinas atau panel"),
	TEXT(struct harga, catatan, "catatan", .alias = "keterangan|ket"),
	KB_TAIL(struct harga),
};

/* A panel has rows for what nobody sold, too. */
static const char *
untouched(const void *rec, uint64_t given)
{
	const struct harga *h = rec;

	(void)given;
	return h->harga_min.known || h->harga_maks.known || h->stok.n != 0 ||
	    h->stok_jumlah.den != 0 || h->stok_hari.known ? NULL : "";
}

static void
check_harga(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct harga *h = rec;

	/* As a row or a column of a sheet is headed that sums the others up. */
	if (h->pasar != NULL && kb_in_list("rata-rata|rata rata|rerata|jumlah|"
	    "total|average|mean|het|hap|harga acuan|batas atas", h->pasar))
		kb_errs_add(errs, src, "pasar", "'%.40s' bukan nama pasar; "
		    "rata-rata dan batas dihitung sendiri, hapus baris ini",
		    h->pasar);
	if (h->harga_min.known && h->harga_maks.known &&
	    h->harga_maks.v < h->harga_min.v)
		kb_errs_add(errs, src, "harga_maks", "kurang dari harga_min");
	if (untouched(h, 0) != NULL)
		kb_errs_add(errs, src, "harga_min", "isi harga atau stok; "
		    "yang tidak dipantau tidak dicatat");
	if (h->stok_jumlah.den != 0 && h->stok_satuan == NULL)
		kb_errs_add(errs, src, "stok_satuan", "wajib diisi bila "
		    "stok_jumlah diisi");
}

static bool
same_money(kb_money a, kb_money b)
{
	return a.known == b.known && a.v == b.v;
}

/* What was said to be right was the price of before. */
static void
remember(const void *was, void *rec, struct kb_buf *made, struct kb_buf *told)
{
	const struct harga *before = was;
	struct harga *h = rec;

	(void)made;
	if (before->yakin.n == 0 || h->yakin.n != before->yakin.n ||
	    (same_money(h->harga_min, before->harga_min) &&
	    same_money(h->harga_maks, before->harga_maks)))
		return;
	h->yakin.n = 0;
	kb_buf_addf(told, "%syakin dikosongkan, sebab harganya berubah",
	    told->len > 0 ? ", " : "");
}

const struct kb_type harga_type = {
	.name = "harga", .table = "harga",
	.help = "harga dan stok bahan pokok di pasar",
	.size = sizeof(struct harga), KB_FIELDS(harga_fields), .head = true,
	.untouched = untouched, .check = check_harga, .sheet = &harga_sheet,
	.remember = remember,
	.joins = true, .audit = harga_audit, .against = &harga_against,
	.fault = harga_fault,
};

static const struct kb_field komoditas_fields[] = {
	TEXT(struct komoditas, nama, "nama komoditas", .need = true,
	    .show = true, .called = true, .max = 80),
	TEXT(struct komoditas, kode, "kode singkat", .need = true, .key = true,
	    .show = true, .called = true, .max = 40),
	TEXT(struct komoditas, ejaan, "ejaan lain, dipisah |", .called = true),
	UNIT(struct komoditas, satuan, "satuan yang lazim", .need = true,
	    .show = true),
	TEXT(struct komoditas, kelompok, "kelompok", .show = true),
	INT(struct komoditas, urutan, "urutan dalam daftar", .min = 0,
	    .max = 9999),
	TEXT(struct komoditas, dasar, "dasar hukum atau daftar asalnya"),
};

const struct kb_type komoditas_type = {
	.name = "komoditas", .table = "komoditas",
	.help = "bahan pokok yang dipantau, dan ejaannya",
	.size = sizeof(struct komoditas), KB_FIELDS(komoditas_fields),
	.seed = "data/komoditas.csv", .order = "urutan, kode",
};

static const struct kb_field ambang_fields[] = {
	GOODS(struct ambang),
	UNIT(struct ambang, satuan, "satuan batasnya", .need = true,
	    .key = true, .show = true),
	ENUM(struct ambang, jenis, acuan, "HET atau HAP", .need = true,
	    .key = true, .show = true),
	TEXT(struct ambang, zona, "zona tempat berlakunya; kosong: semua",
	    .key = true, .show = true, .max = 40),
	DATE(struct ambang, berlaku_mulai, "berlaku mulai; kosong: tidak "
	    "diketahui", .key = true, .show = true, .alias = "berlaku"),
	DATE(struct ambang, berlaku_sampai, "dan sampai dengan; kosong: "
	    "sampai diganti", .key = true, .show = true),
	MONEY(struct ambang, batas_bawah, "batas bawah, bila berupa rentang",
	    .show = true, .min = 1, .max = PRICE_MAX,
	    .alias = "harga_min"),
	MONEY(struct ambang, batas_atas, "batas atas: dengan ini harga "
	    "dibandingkan", .need = true, .show = true, .min = 1,
	    .max = PRICE_MAX, .alias = "harga_maks|harga"),
	TEXT(struct ambang, dasar, "dasar hukum", .alias = "sumber",
	    .basis = true),
	TEXT(struct ambang, verifikasi, "dari mana nilainya diketahui"),
};

static void
check_ambang(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct ambang *a = rec;

	kb_date_order(errs, src, "berlaku_mulai", a->berlaku_mulai,
	    "berlaku_sampai", a->berlaku_sampai);
	if (a->batas_bawah.known && a->batas_atas.known &&
	    a->batas_bawah.v > a->batas_atas.v)
		kb_errs_add(errs, src, "batas_atas", "kurang dari batas_bawah");
}

const struct kb_type ambang_type = {
	.name = "ambang", .table = "ambang",
	.help = "HET dan HAP menurut waktu dan zona",
	.size = sizeof(struct ambang), KB_FIELDS(ambang_fields),
	.check = check_ambang, .seed = "data/ambang.csv",
	.order = "komoditas, satuan, zona, berlaku_mulai, berlaku_sampai",
};

static const struct kb_field zona_fields[] = {
	REGION(struct harga_zona, wilayah, "wilayah: kode atau nama",
	    .need = true, .key = true, .show = true),
	TEXT(struct harga_zona, zona, "zona", .need = true, .key = true,
	    .show = true, .max = 40),
	TEXT(struct harga_zona, dasar, "dasar hukum", .basis = true),
};

const struct kb_type harga_zona_type = {
	.name = "zona", .table = "zona", .help = "zona harga suatu wilayah",
	.size = sizeof(struct harga_zona), KB_FIELDS(zona_fields),
	.seed = "data/zona.csv", .order = "wilayah, zona",
};

static const struct kb_field konversi_fields[] = {
	GOODS(struct konversi),
	UNIT(struct konversi, satuan, "satuan asal", .need = true, .key = true,
	    .show = true),
	UNIT(struct konversi, ke, "satuan tujuan", .need = true, .key = true,
	    .show = true),
	RATE(struct konversi, faktor, "sekian satuan tujuan dalam satu satuan "
	    "asal", .need = true, .show = true),
	TEXT(struct konversi, dasar, "menurut siapa", .basis = true),
};

static void
check_konversi(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct konversi *c = rec;

	if (c->faktor.den != 0 && c->faktor.num <= 0)
		kb_errs_add(errs, src, "faktor", "harus lebih dari 0");
	if (c->satuan != NULL && c->ke != NULL && strcmp(c->satuan, c->ke) == 0)
		kb_errs_add(errs, src, "ke", "sama dengan satuan asal");
}

const struct kb_type konversi_type = {
	.name = "konversi", .table = "konversi",
	.help = "isi satuan, yang ditetapkan kantor",
	.size = sizeof(struct konversi), KB_FIELDS(konversi_fields),
	.check = check_konversi,
	.order = "komoditas, satuan, ke",
};

static const struct kb_field setelan_fields[] = {
	TEXT(struct harga_setelan, hari, "hari pemantauan harga",
	    .dflt = "senin,kamis"),
	RATE(struct harga_setelan, gejolak, "persen; perubahan sebesar ini "
	    "atau lebih disebut gejolak", .dflt = "25"),
	INT(struct harga_setelan, janggal, "harga sekian kali kebanyakan "
	    "harga di sekitarnya, atau sepersekiannya, disebut meragukan", .min = 2,
	    .max = 1000, .dflt = "5"),
	MONEY(struct harga_setelan, terendah, "harga di bawah ini meragukan: "
	    "ribuannya mungkin tidak ditulis", .min = 0, .max = PRICE_MAX,
	    .dflt = "500"),
	TEXT(struct harga_setelan, pasar, "pasar yang dipantau, dipisah |; "
	    "kosong: yang tercatat dalam 30 hari sebelumnya"),
};

static void
check_setelan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct harga_setelan *s = rec;
	struct kb_err e;
	unsigned days;

	if (kb_weekdays_parse(s->hari, &days, &e) != 0)
		kb_errs_add(errs, src, "harga.hari", "%s", e.msg);
}

const struct kb_type harga_setelan_type = {
	.name = "harga", .help = "setelan pemantauan harga",
	.size = sizeof(struct harga_setelan), KB_FIELDS(setelan_fields),
	.check = check_setelan,
};
