/* SPDX-License-Identifier: ISC */
/* types.c - sums of foreigners; foreign societies. */
#include "baca.h"
#include "lembar.h"
#include "periksa.h"

static const struct kb_field asing_fields[] = {
	KB_HEAD(struct asing),
	DATE(struct asing, tanggal, "keadaan per tanggal", .need = true,
	    .key = true, .show = true, .past = true,
	    .alias = "per tanggal|per|keadaan|tgl"),
	REGION(struct asing, wilayah, "wilayah: kode atau nama", .need = true,
	    .key = true, .show = true, .many = true,
	    .alias = KB_PLACE_HEADINGS),
	TEXT(struct asing, sumber, "sumber angkanya: kantor atau dinas",
	    .need = true, .key = true, .show = true, .max = 120,
	    .alias = "instansi|sumber data"),
	TEXT(struct asing, definisi, "siapa yang dihitung, misalnya pemegang "
	    "ITAS", .need = true, .key = true, .show = true, .max = 120,
	    .alias = "batasan|yang dihitung"),
	TEXT(struct asing, kebangsaan, "kebangsaan", .key = true, .show = true,
	    .max = 80, .list = "kebangsaan", .alias = "kewarganegaraan|negara|negara asal|wn"),
	CODE(struct asing, izin, "izin_asing", "jenis izin", .key = true,
	    .show = true, .alias = "jenis izin|izin tinggal|dokumen izin"),
	TEXT(struct asing, sektor, "sektor atau kegiatan", .key = true,
	    .show = true, .max = 80, .alias = "bidang usaha|kegiatan|"
	    "lapangan usaha"),
	INT(struct asing, jumlah, "banyaknya orang", .need = true, .min = 0,
	    .max = 10000000, .show = true, .alias = "jml|total|jumlah orang|"
	    "jumlah tka|jumlah wna"),
	INT(struct asing, pengikut, "di antaranya pengikut", .min = 0,
	    .max = 10000000, .show = true, .sparse = true, .private = true,
	    .alias = "jumlah pengikut|jml pengikut|keluarga|dependent"),
	INT(struct asing, berakhir, "di antaranya yang izinnya berakhir dalam "
	    "90 hari sejak tanggal itu", .min = 0, .max = 10000000,
	    .show = true, .sparse = true, .private = true,
	    .alias = "akan berakhir|"
	    "berakhir 90 hari"),
	TEXT(struct asing, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan|ket"),
	KB_TAIL(struct asing),
};

/* A cell without a number in a sheet: nobody knows, which is not 0. */
static const char *
untouched(const void *rec, uint64_t given)
{
	const struct asing *a = rec;

	(void)given;
	return a->jumlah.known || a->pengikut.known || a->berakhir.known ?
	    NULL : "tanpa jumlah, tidak dicatat: yang tidak diketahui bukan 0";
}

/* A row that calls its nationality "Jumlah" is what the source states. */
static void
complete(void *rec, struct kb_buf *made)
{
	struct asing *a = rec;

	(void)made;
	if (asing_is_total(a->kebangsaan))
		a->kebangsaan = NULL;
	if (asing_is_total(a->sektor))
		a->sektor = NULL;
}

static void
check_asing(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct asing *a = rec;

	asing_check_texts(&asing_type, rec, src, errs);
	asing_check_parts(a, src, errs);
	if (a->pengikut.known && a->jumlah.known &&
	    a->pengikut.v > a->jumlah.v)
		kb_errs_add(errs, src, "pengikut", "lebih dari jumlah");
	if (a->berakhir.known && a->jumlah.known &&
	    a->berakhir.v > a->jumlah.v)
		kb_errs_add(errs, src, "berakhir", "lebih dari jumlah");
}

const struct kb_type asing_type = {
	.name = "asing", .table = "asing",
	.help = "jumlah orang asing menurut sumber dan batasannya",
	.size = sizeof(struct asing), KB_FIELDS(asing_fields), .head = true,
	.untouched = untouched, .complete = complete, .check = check_asing,
	.lint = asing_lint, .audit = asing_audit,
	.fault = asing_fault, .sheet = &asing_sheet, .no_nik = true,
	.public_begin = asing_public_begin, .public = asing_public,
	.withheld = asing_withheld,
};

static const struct kb_field lembaga_fields[] = {
	KB_HEAD(struct lembaga_asing),
	TEXT(struct lembaga_asing, nama, "nama lembaga", .need = true,
	    .key = true, .show = true, .max = 200, .alias = "nama lembaga|"
	    "nama organisasi|lembaga"),
	TEXT(struct lembaga_asing, negara, "negara asal", .show = true,
	    .max = 80, .alias = "negara asal|asal"),
	REGION(struct lembaga_asing, wilayah, "wilayah kegiatan: kode atau "
	    "nama", .need = true, .key = true, .show = true, .many = true,
	    .alias = KB_PLACE_HEADINGS),
	TEXT(struct lembaga_asing, tujuan, "tujuan kegiatan", .show = true,
	    .alias = "maksud dan tujuan|tujuan kegiatan|program"),
	TEXT(struct lembaga_asing, sasaran, "sasaran kegiatan"),
	TEXT(struct lembaga_asing, tempat, "tempat kegiatan", .alias =
	    "lokasi|lokasi kegiatan"),
	DATE(struct lembaga_asing, mulai, "kegiatan mulai", .need = true,
	    .key = true, .show = true, .alias = "tanggal mulai|sejak"),
	DATE(struct lembaga_asing, berakhir, "dan sampai dengan",
	    .show = true, .alias = "selesai|sampai|tanggal selesai"),
	TEXT(struct lembaga_asing, mitra, "mitra di Indonesia", .show = true,
	    .alias = "mitra kerja|mitra lokal"),
	TEXT(struct lembaga_asing, cara_kerja, "cara kerja"),
	TEXT(struct lembaga_asing, sumber_dana, "sumber dana", .show = true,
	    .alias = "pendanaan|sumber pendanaan|donor"),
	TEXT(struct lembaga_asing, rekomendasi, "nomor surat rekomendasi "
	    "Kementerian Luar Negeri", .alias = "rekomendasi kemlu"),
	TEXT(struct lembaga_asing, mou_nomor, "nomor memorandum saling "
	    "pengertian", .alias = "nomor mou|msp nomor|mou"),
	DATE(struct lembaga_asing, mou_tanggal, "tanggalnya", .alias =
	    "tanggal mou"),
	TEXT(struct lembaga_asing, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan|ket"),
	KB_TAIL(struct lembaga_asing),
};

static void
check_lembaga(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct lembaga_asing *l = rec;

	asing_check_texts(&lembaga_asing_type, rec, src, errs);
	kb_date_order(errs, src, "mulai", l->mulai, "berakhir", l->berakhir);
}

const struct kb_type lembaga_asing_type = {
	.name = "lembaga-asing", .table = "lembaga_asing",
	.help = "lembaga asing dan kegiatannya",
	.size = sizeof(struct lembaga_asing), KB_FIELDS(lembaga_fields),
	.head = true, .check = check_lembaga, .lint = lembaga_lint,
	.audit = lembaga_audit, .fault = lembaga_fault, .no_nik = true,
};

static const struct kb_field setelan_fields[] = {
	INT(struct asing_setelan, sel_terkecil, "angka yang lebih kecil dari "
	    "ini tidak ditulis pada yang beredar (--publik)", .dflt = "5",
	    .min = 0, .max = 100),
};

const struct kb_type asing_setelan_type = {
	.name = "asing", .help = "setelan pemantauan orang asing",
	.size = sizeof(struct asing_setelan), KB_FIELDS(setelan_fields),
};
