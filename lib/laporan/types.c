/* SPDX-License-Identifier: ISC */
/* types.c - the records of laporan-harian and the rules of one record. */
#include <string.h>

#include "kesbang/laporan.h"
#include "periksa.h"

static const struct kb_word jenis[] = {
	[LAPORAN_HARIAN - 1] = { "harian", "harian", "laporan harian" },
	[LAPORAN_INFORMASI - 1] = { "informasi", "informasi",
	    "laporan informasi|li" },
	[LAPORAN_ATENSI - 1] = { "atensi", "atensi", "laporan atensi" },
	[LAPORAN_KHUSUS - 1] = { "khusus", "khusus", "laporan khusus" },
	[LAPORAN_NIHIL - 1] = { "nihil", "nihil",
	    "laporan nihil|nihil kejadian|kejadian nihil" },
	{ 0 }
};

static const struct kb_word keadaan[] = {
	[LAPORAN_TERJADI - 1] = { "terjadi", NULL, NULL },
	[LAPORAN_RENCANA - 1] = { "rencana", NULL, "akan|direncanakan" },
	[LAPORAN_TERLAKSANA - 1] = { "terlaksana", NULL, "selesai" },
	[LAPORAN_BATAL - 1] = { "batal", NULL, "dibatalkan" },
	{ 0 }
};

static const struct kb_word athg[] = {
	{ "ancaman", NULL, NULL }, { "tantangan", NULL, NULL },
	{ "hambatan", NULL, NULL }, { "gangguan", NULL, NULL }, { 0 }
};

static const struct kb_word tahap[] = {
	[LAPORAN_AWAL - 1] = { "awal", NULL, "laporan awal" },
	[LAPORAN_PERKEMBANGAN - 1] = { "perkembangan", NULL,
	    "laporan perkembangan|lanjutan" },
	[LAPORAN_PENUTUP - 1] = { "penutup", NULL, "laporan penutup|akhir" },
	{ 0 }
};

static const struct kb_field laporan_fields[] = {
	KB_HEAD(struct laporan),
	ENUM(struct laporan, jenis, jenis, "jenis laporan", .dflt = "harian",
	    .show = true, .title = true, .alias = "jenis laporan"),
	DATE(struct laporan, tanggal, "tanggal kejadian di tempat",
	    .need = true, .key = true, .show = true, .many = true,
	    .spill = "jam", .alias = "hari|hari tanggal|hari/tgl|tgl|"
	    "tanggal kejadian|tgl kejadian|hari tanggal kejadian|"
	    "hari tanggal jam|hari tgl jam|hari tanggal waktu|"
	    "hari tgl waktu|hari tanggal pukul|hari tgl pukul|kapan"),
	TIME(struct laporan, jam, "jam kejadian di tempat", .key = true,
	    .spill = "tanggal", .alias = "jam_wita|jam_wib|jam_wit|pukul|"
	    "pkl|waktu|jam kejadian|waktu kejadian|pukul kejadian"),
	STAMP(struct laporan, diperoleh, "saat informasi diperoleh",
	    .alias = "waktu memperoleh|waktu memperoleh informasi|"
	    "waktu mendapatkan informasi|waktu informasi", .private = true),
	STAMP(struct laporan, ditulis, "saat laporan ditulis",
	    .alias = "dibuat|tanggal laporan|tgl laporan|waktu laporan"),
	STAMP(struct laporan, diterima, "saat laporan diterima; dicap alat",
	    .stamp = true),
	ENUM(struct laporan, keadaan, keadaan, "keadaan kejadian"),
	REGION(struct laporan, wilayah, "wilayah kejadian: kode atau nama",
	    .key = true, .show = true, .many = true, .spill = "lokasi",
	    .alias = KB_PLACE_HEADINGS),
	TEXT(struct laporan, lokasi, "tempat kejadian yang lebih tepat",
	    .place = "wilayah",
	    .alias = "tempat|alamat|tkp|tempat kejadian|lokasi kejadian|"
	    "alamat kejadian|lokasi/tkp|tempat/tkp|tempat kejadian perkara|"
	    "di mana|dimana|lok",
	    .find = true),
	REF(struct laporan, tim, "tim", "nama tim pelapor", .key = true,
	    .show = true, .alias = "pelapor|nama tim|tim pelapor|"
	    "nama pelapor|dari", .private = true),
	CODE(struct laporan, bidang, "bidang", "bidang; hanya satu",
	    .show = true, .spill = "subbidang",
	    .alias = "aspek|bidang/aspek|bid"),
	TEXT(struct laporan, subbidang, "bagian dari bidang", .line = true),
	ENUM(struct laporan, athg, athg,
	    "ancaman, tantangan, hambatan atau gangguan"),
	TEXT(struct laporan, kategori, "kategori kejadian", .find = true,
	    .line = true,
	    .alias = "jenis kejadian|kategori kejadian|kat"),
	TEXT(struct laporan, tema, "tema atau isu", .alias = "isu", .find = true,
	    .line = true),
	ENUM(struct laporan, klasifikasi, kb_klasifikasi,
	    "klasifikasi keamanan laporan", .alias = "klas|sifat|"
	    "klasifikasi laporan|sifat laporan"),
	TEXT(struct laporan, sumber, "sumber informasi", .private = true,
	    .line = true,
	    .alias = "sumber informasi|sumber info|sumber berita"),
	TEXT(struct laporan, tautan, "alamat laman sumber", .alias = "url|link|"
	    "tautan berita|link berita",
	    .private = true),
	TEXT(struct laporan, nilai_informasi,
	    "nilai informasi, A sampai F dan 1 sampai 6, misalnya B2",
	    .alias = "nilai", .private = true, .line = true),
	TEXT(struct laporan, judul, "judul laporan", .key = true,
	    .show = true, .find = true, .alias = "perihal|hal|judul laporan|"
	    "tentang|peristiwa|apa|jdl"),
	TEXT(struct laporan, fakta, "fakta: apa, siapa, kapan, di mana, "
	    "mengapa, bagaimana", .alias = "isi|uraian|isi laporan|"
	    "uraian kejadian|uraian singkat|kronologis|kronologi|"
	    "kronologis kejadian|kronologi kejadian|fakta-fakta|"
	    "isi informasi|baket|bahan keterangan|keterangan|"
	    "siapa|mengapa|kenapa|bagaimana",
	    .find = true),
	TEXT(struct laporan, analisis, "pendapat: analisis", .private = true,
	    .find = true, .alias = "analisa|analisis singkat|"
	    "analisa singkat"),
	TEXT(struct laporan, prediksi, "pendapat: prediksi", .private = true,
	    .find = true, .alias = "perkiraan|perkiraan keadaan"),
	TEXT(struct laporan, langkah, "langkah yang sudah diambil",
	    .alias = "langkah-langkah|tindakan|upaya|"
	    "langkah yang diambil|langkah-langkah yang diambil|"
	    "langkah-langkah yang telah diambil|tindakan yang diambil|"
	    "tindakan yang telah diambil|upaya yang dilakukan|penanganan", .private = true,
	    .find = true),
	TEXT(struct laporan, saran, "saran tindak", .private = true,
	    .alias = "rekomendasi|saran tindak|"
	    "saran dan rekomendasi|saran/rekomendasi", .find = true),
	ENUM(struct laporan, tahap, tahap,
	    "tahap laporan atas kejadian yang berlanjut", .title = true),
	REF(struct laporan, rujukan, "laporan",
	    "nomor laporan sebelumnya tentang kejadian yang sama",
	    .alias = "merujuk"),
	KB_TAIL(struct laporan),
};

static void
check_value(const struct laporan *l, const struct kb_src *src,
    struct kb_errs *errs)
{
	const char *v = l->nilai_informasi;

	if (v != NULL && (strlen(v) != 2 || strchr("ABCDEFabcdef", v[0]) ==
	    NULL || v[1] < '1' || v[1] > '6'))
		kb_errs_add(errs, src, "nilai_informasi",
		    "'%.20s' harus satu huruf A-F dan satu angka 1-6, "
		    "misalnya B2", v);
}

static void
check_laporan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct laporan *l = rec;

	check_value(l, src, errs);
	if (l->rujukan != NULL && l->head.nomor != NULL &&
	    strcmp(l->rujukan, l->head.nomor) == 0)
		kb_errs_add(errs, src, "rujukan", "laporan merujuk dirinya "
		    "sendiri");
	if (l->jenis.n == LAPORAN_NIHIL) {
		if (l->tim == NULL)
			kb_errs_add(errs, src, "tim", "laporan nihil harus "
			    "menyebut tim yang melapor");
		return;
	}
	if (l->judul == NULL)
		kb_errs_add(errs, src, "judul", "wajib diisi, kecuali pada "
		    "laporan nihil");
	if (l->bidang == NULL)
		kb_errs_add(errs, src, "bidang", "wajib diisi, kecuali pada "
		    "laporan nihil");
}

const struct kb_type laporan_type = {
	.name = "laporan", .table = "laporan", .help = "laporan situasi",
	.size = sizeof(struct laporan), KB_FIELDS(laporan_fields),
	.check = check_laporan, .lint = laporan_lint, .audit = laporan_audit,
	.fault = laporan_fault, .head = true,
	/*
	 * UU 14/2008 Pasal 17: who informed and who reported stay inside, and
	 * so does what nobody has declared open.
	 */
	.public = KB_CLASS_PUBLIC, .withheld = KB_CLASS_WITHHELD,
	.closed = "klasifikasi IN ('rahasia', 'sangat_rahasia')",
};

#define DAY(i, day) KB_ROW_AS(struct tim, hari[i], day, KB_INT, kb_int,	\
	"target hari " day "; kosong: sama dengan target", .min = 0, .max = 99)

static const struct kb_field tim_fields[] = {
	KB_HEAD(struct tim),
	TEXT(struct tim, nama, "nama tim pemantau", .need = true, .key = true,
	    .show = true, .alias = "tim|nama tim"),
	DATE(struct tim, berlaku_mulai, "target ini berlaku mulai",
	    .need = true, .key = true, .show = true),
	DATE(struct tim, berlaku_sampai, "dan sampai dengan", .show = true),
	INT(struct tim, target, "laporan sehari", .dflt = "3", .min = 0,
	    .max = 99, .show = true),
	DAY(0, "senin"), DAY(1, "selasa"), DAY(2, "rabu"), DAY(3, "kamis"),
	DAY(4, "jumat"), DAY(5, "sabtu"), DAY(6, "minggu"),
	FLAG(struct tim, hari_libur, "target juga berlaku pada hari libur",
	    .dflt = "tidak", .show = true),
	KB_TAIL(struct tim),
};

static void
check_tim(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct tim *t = rec;

	kb_date_order(errs, src, "berlaku_mulai", t->berlaku_mulai,
	    "berlaku_sampai", t->berlaku_sampai);
}

const struct kb_type tim_type = {
	.name = "tim", .table = "tim", .help = "tim pemantau dan targetnya",
	.size = sizeof(struct tim), KB_FIELDS(tim_fields),
	.check = check_tim, .head = true,
};

static const struct kb_field setelan_fields[] = {
	INT(struct laporan_setelan, target,
	    "target harian tim yang belum didaftar", .dflt = "3", .min = 0,
	    .max = 99),
	TEXT(struct laporan_setelan, judul_ringkas,
	    "judul ringkasan harian", .dflt = "LAPORAN SITUASI DAERAH HARIAN"),
	TEXT(struct laporan_setelan, nomor_ringkas,
	    "pola nomor ringkasan: {urut}, {bulan}, {tahun}",
	    .dflt = "{urut}/LAPSITDA/{bulan}/{tahun}"),
	INT(struct laporan_setelan, hari_susulan,
	    "berapa hari ke belakang laporan susulan disebut", .dflt = "7",
	    .min = 0, .max = 31),
	INT(struct laporan_setelan, ton_pasar_murah,
	    "ton bahan pangan terbanyak yang wajar di satu pasar murah; "
	    "selebihnya temuan periksa", .dflt = "100", .min = 1,
	    .max = 1000000),
	TEXT(struct laporan_setelan, judul_athg,
	    "judul ringkasan menurut ATHG",
	    .dflt = "LAPORAN SITUASI DAERAH MENURUT ATHG"),
	TEXT(struct laporan_setelan, nomor_athg,
	    "pola nomor ringkasan menurut ATHG",
	    .dflt = "{urut}/ATHG/{bulan}/{tahun}"),
	TEXT(struct laporan_setelan, judul_mingguan,
	    "judul laporan mingguan",
	    .dflt = "LAPORAN SITUASI DAERAH MINGGUAN"),
	TEXT(struct laporan_setelan, nomor_mingguan,
	    "pola nomor laporan mingguan",
	    .dflt = "{urut}/LAPSITDA-M/{bulan}/{tahun}"),
	TEXT(struct laporan_setelan, dasar_mingguan,
	    "dasar hukum yang tercetak pada laporan mingguan dan bulanan",
	    .dflt = "Permendagri 2/2018 jo. Permendagri 46/2019 "
	    "(kewaspadaan dini)"),
	TEXT(struct laporan_setelan, bagian_mingguan,
	    "daftar bagian laporan mingguan", .dflt = "umum"),
	TEXT(struct laporan_setelan, judul_bulanan, "judul laporan bulanan",
	    .dflt = "LAPORAN SITUASI DAERAH BULANAN"),
	TEXT(struct laporan_setelan, nomor_bulanan,
	    "pola nomor laporan bulanan",
	    .dflt = "{urut}/LAPSITDA-B/{bulan}/{tahun}"),
};

/* Their numbers know no code of filing and of the unit. */
static void
check_setelan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct laporan_setelan *s = rec;
	const struct {
		const char	*name, *pattern;
	} of[] = {
		{ "laporan.nomor_ringkas", s->nomor_ringkas },
		{ "laporan.nomor_athg", s->nomor_athg },
		{ "laporan.nomor_mingguan", s->nomor_mingguan },
		{ "laporan.nomor_bulanan", s->nomor_bulanan },
	};
	struct kb_err e;

	for (size_t i = 0; i < KB_LEN(of); i++)
		if (kb_number_check(of[i].pattern, &(struct kb_number){ 1,
		    { 20200101 }, "", "" }, &e) != 0)
			kb_errs_add(errs, src, of[i].name, "%s", e.msg);
}

const struct kb_type laporan_setelan_type = {
	.name = "laporan", .help = "setelan laporan-harian",
	.size = sizeof(struct laporan_setelan), KB_FIELDS(setelan_fields),
	.check = check_setelan,
};
