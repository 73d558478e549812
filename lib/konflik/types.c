/* SPDX-License-Identifier: ISC */
/* types.c - the records of peta-konflik. */
#include "periksa.h"
#include "rules.h"

const struct kb_word konflik_sumber[] = {
	[KONFLIK_POLITIK_EKONOMI_SOSBUD - 1] = { "politik_ekonomi_sosbud",
	    "politik, ekonomi, sosial budaya",
	    "a|poleksosbud|politik ekonomi dan sosial budaya|"
	    "permasalahan politik, ekonomi, dan sosial budaya" },
	[KONFLIK_SARA - 1] = { "sara", "SARA",
	    "b|antarumat beragama, antarsuku, antaretnis" },
	[KONFLIK_BATAS_WILAYAH - 1] = { "batas_wilayah", "batas wilayah",
	    "c|sengketa batas wilayah|tapal batas" },
	[KONFLIK_SDA - 1] = { "sda", "sumber daya alam",
	    "d|sengketa sumber daya alam" },
	[KONFLIK_DISTRIBUSI_SDA - 1] = { "distribusi_sda",
	    "distribusi sumber daya alam", "e|distribusi sda tidak seimbang" },
	{ 0 }
};

static const struct kb_word tahap[] = {
	[KONFLIK_PENCEGAHAN - 1] = { "pencegahan", NULL, NULL },
	[KONFLIK_PENGHENTIAN - 1] = { "penghentian", NULL, NULL },
	[KONFLIK_PEMULIHAN - 1] = { "pemulihan", "pemulihan pascakonflik",
	    "pasca konflik|pascakonflik" },
	{ 0 }
};

/* How exact a date is (after UCDP's date_prec 1-5). */
static const struct kb_word presisi[] = {
	{ "hari", NULL, "1|tepat" },
	{ "rentang", "beberapa hari", "2" },
	{ "minggu", NULL, "3" },
	{ "bulan", NULL, "4" },
	{ "tahun", NULL, "5" },
	{ 0 }
};

/* What a point stands for: the place, or the middle of something wider. */
const struct kb_word konflik_presisi_lokasi[] = {
	{ "tepat", NULL, NULL },
	{ "sekitar", NULL, NULL },
	{ "desa", "tengah desa atau kelurahan", "kelurahan" },
	{ "kecamatan", "tengah kecamatan", NULL },
	{ "kabkota", "tengah kabupaten atau kota", "kabupaten|kota" },
	{ "provinsi", "tengah provinsi", NULL },
	{ 0 }
};

/* Indonesia lies within these; latitude and longitude cannot be swapped. */
#define LATITUDE(T) REAL(T, lintang, "derajat lintang WGS 84, selatan negatif", \
	.min = -12, .max = 7, .alias = "latitude|lat|garis lintang")
#define LONGITUDE(T) REAL(T, bujur, "derajat bujur WGS 84", .min = 94,	\
	.max = 142, .alias = "longitude|long|lon|lng|garis bujur")
#define PLACE(T, keyed) REGION(T, wilayah, "wilayah: kode atau nama",	\
	.need = true, .key = keyed, .show = true, .many = true,		\
	.alias = KB_PLACE_HEADINGS)
#define SPOT(T, keyed) TEXT(T, lokasi, "tempat yang lebih tepat",	\
	.key = keyed, .show = true, .find = true,			\
	.alias = "tempat|lokasi kejadian|alamat")
#define ISSUE(T, keyed) CODE(T, isu, "isu", "kelas isu", .need = true,	\
	.key = keyed, .show = true, .alias = "pola|isu/pola|jenis konflik")
#define LEGAL_SOURCE(T) ENUM(T, sumber_konflik, konflik_sumber,		\
	"sumber konflik menurut UU 7/2012 Pasal 5", .show = true,	\
	.alias = "sumber konflik uu|sumber uu")
#define STAGE(T) ENUM(T, tahap, tahap,					\
	"tahap penanganan menurut UU 7/2012 Pasal 4")
#define LEVEL(T) CODE(T, tingkat, "tingkat", "tingkat kerawanan",	\
	.show = true, .alias = "tingkat kerawanan|kerawanan")
#define PROCESS(T) CODE(T, proses, "proses", "status proses",		\
	.show = true, .alias = "status|status proses")
#define HANDLING(T) TEXT(T, penanganan, "upaya penanganan", .private = true, \
	.alias = "upaya penanganan|penyelesaian|resolusi"),		\
	TEXT(T, instansi, "instansi yang menangani",			\
	.alias = "instansi penanganan|penanggung jawab")
#define SOURCE(T) TEXT(T, sumber, "sumber informasi", .private = true,	\
	.alias = "sumber informasi|sumber data")
#define SECRECY(T) ENUM(T, klasifikasi, kb_klasifikasi,			\
	"klasifikasi keamanan catatan", .alias = "kerahasiaan|klas|sifat")
#define REMARK(T) TEXT(T, catatan, "catatan kantor", .private = true)
#define CRITERION(T, m, what) KB_ROW_AS(T, kriteria.m, "kriteria_" #m,	\
	KB_INT, kb_int, "kriteria rubrik: " what, .min = 1, .max = 10)
#define CRITERIA(T) CRITERION(T, jenis, "jenis potensi"),		\
	CRITERION(T, sumber, "sumber konflik"),				\
	CRITERION(T, pihak, "jumlah pihak"),				\
	CRITERION(T, dampak, "perkiraan dampak")
#define REPORT(T) REF(T, laporan, "laporan", "nomor laporan harian asalnya")
#define ALIAS(T) TEXT(T, samaran, "sebutan para pihak untuk umum, "	\
	"misalnya 'perusahaan A dan kelompok tani B'",			\
	.alias = "sebutan untuk umum", .show = true, .sparse = true,	\
	.find = true)

/* That there was nothing is a report, and no potensi. */
#define NIL "laporan nihil dicatat dengan 'tambah pelaporan --nihil'"

static const struct kb_field potensi_fields[] = {
	KB_HEAD(struct potensi),
	DATE(struct potensi, tanggal, "tanggal dipetakan", .need = true,
	    .key = true, .show = true, .alias = "tgl"),
	PLACE(struct potensi, KB_KEY),
	SPOT(struct potensi, KB_KEY),
	LATITUDE(struct potensi),
	LONGITUDE(struct potensi),
	ISSUE(struct potensi, KB_KEY),
	LEGAL_SOURCE(struct potensi),
	TEXT(struct potensi, tema, "tema, misalnya pilkada", .find = true),
	TEXT(struct potensi, uraian, "uraian potensi", .private = true,
	    .find = true, .alias = "permasalahan|potensi konflik|kronologi"),
	TEXT(struct potensi, pihak, "para pihak", .private = true,
	    .alias = "aktor|para pihak|pihak terlibat"),
	CRITERIA(struct potensi),
	LEVEL(struct potensi),
	PROCESS(struct potensi),
	SOURCE(struct potensi),
	ENUM(struct potensi, presisi_lokasi, konflik_presisi_lokasi,
	    "ketelitian lintang dan bujur"),
	STAGE(struct potensi),
	HANDLING(struct potensi),
	DATE(struct potensi, ditutup, "tanggal dinyatakan selesai",
	    .past = true),
	RATE(struct potensi, skor, "skor menurut rubrik"),
	TEXT(struct potensi, rubrik, "nama dan edisi rubrik"),
	DATE(struct potensi, sumber_tanggal, "tanggal sumber informasi"),
	SECRECY(struct potensi),
	REPORT(struct potensi),
	REMARK(struct potensi),
	ALIAS(struct potensi),
	KB_TAIL(struct potensi),
};

const struct kb_type potensi_type = {
	.name = "potensi", .table = "potensi",
	.help = "potensi konflik: yang dapat terjadi",
	.size = sizeof(struct potensi), KB_FIELDS(potensi_fields),
	.head = true, .check = konflik_check_potensi,
	.lint = konflik_lint_potensi, .audit = konflik_audit_potensi,
	.fault = konflik_fault, .nil = NIL, .alike = &konflik_mirip_potensi,
	.against = &konflik_against,
	.public = KB_CLASS_PUBLIC, .withheld = KB_CLASS_WITHHELD,
};

static const struct kb_field penilaian_fields[] = {
	KB_HEAD(struct penilaian),
	REF(struct penilaian, potensi, "potensi", "nomor potensi yang dinilai",
	    .need = true, .key = true, .show = true),
	DATE(struct penilaian, tanggal, "tanggal penilaian", .need = true,
	    .key = true, .show = true, .past = true, .alias = "tgl"),
	CRITERIA(struct penilaian),
	LEVEL(struct penilaian),
	PROCESS(struct penilaian),
	TEXT(struct penilaian, uraian, "apa yang berubah", .private = true,
	    .show = true, .alias = "perkembangan"),
	SOURCE(struct penilaian),
	KB_TAIL(struct penilaian),
};

const struct kb_type penilaian_type = {
	.name = "penilaian", .table = "penilaian",
	.help = "perkembangan sebuah potensi: tingkat dan proses kemudian",
	.size = sizeof(struct penilaian), KB_FIELDS(penilaian_fields),
	.head = true, .strict_refs = true,
	.check = konflik_check_penilaian, .lint = konflik_lint_penilaian,
	.audit = konflik_audit_penilaian, .against = &konflik_against,
	.public = "0", .withheld = "penilaian tidak untuk umum",
};

#define COUNT(m, what, ...) INT(struct peristiwa, m, what, .min = 0,	\
	.max = 999999999, __VA_ARGS__)

static const struct kb_field peristiwa_fields[] = {
	KB_HEAD(struct peristiwa),
	TEXT(struct peristiwa, asal, "register lain asal catatan ini, misalnya "
	    "UCDP", .key = KB_KEY),
	TEXT(struct peristiwa, id_asal, "nomor dalam register itu",
	    .key = KB_KEY, .find = true, .alias = "event_id_cnty|data_id"),
	DATE(struct peristiwa, mulai, "tanggal mulai", .need = true,
	    .key = KB_KEY_ELSE, .show = true,
	    .alias = "tanggal|tanggal kejadian|tgl|date_start|event_date"),
	DATE(struct peristiwa, selesai, "tanggal selesai",
	    .alias = "date_end"),
	ENUM(struct peristiwa, presisi, presisi, "ketelitian tanggal",
	    .alias = "date_prec"),
	PLACE(struct peristiwa, KB_KEY_ELSE),
	SPOT(struct peristiwa, KB_KEY_ELSE),
	LATITUDE(struct peristiwa),
	LONGITUDE(struct peristiwa),
	ENUM(struct peristiwa, presisi_lokasi, konflik_presisi_lokasi,
	    "ketelitian lintang dan bujur"),
	ISSUE(struct peristiwa, KB_KEY_ELSE),
	LEGAL_SOURCE(struct peristiwa),
	TEXT(struct peristiwa, tema, "tema, misalnya pilkada", .find = true),
	TEXT(struct peristiwa, bentuk, "bentuk kejadian, misalnya tawuran",
	    .find = true),
	TEXT(struct peristiwa, uraian, "kronologi", .private = true,
	    .find = true, .alias = "kronologi|kronologi singkat"),
	TEXT(struct peristiwa, pihak_a, "pihak pertama", .private = true,
	    .alias = "actor1|side_a"),
	TEXT(struct peristiwa, pihak_b, "pihak kedua", .private = true,
	    .alias = "actor2|side_b"),
	TEXT(struct peristiwa, pihak_lain, "pihak lain dan pendukung",
	    .private = true, .alias = "aktor pendukung"),
	FLAG(struct peristiwa, memenuhi_uu, "memenuhi pengertian konflik sosial "
	    "UU 7/2012 Pasal 1 angka 1"),
	STAGE(struct peristiwa),
	PROCESS(struct peristiwa),
	LEVEL(struct peristiwa),
	COUNT(tewas_min, "korban tewas, paling sedikit", .alias = "low"),
	COUNT(tewas, "korban tewas, angka terbaik", .show = true,
	    .alias = "meninggal|korban tewas|best|fatalities"),
	COUNT(tewas_maks, "korban tewas, paling banyak", .alias = "high"),
	COUNT(luka_min, "korban luka, paling sedikit"),
	COUNT(luka, "korban luka, angka terbaik", .show = true,
	    .alias = "korban luka|luka-luka"),
	COUNT(luka_maks, "korban luka, paling banyak"),
	COUNT(pengungsi, "pengungsi"),
	COUNT(bangunan, "bangunan rusak", .alias = "bangunan rusak"),
	MONEY(struct peristiwa, kerugian, "taksiran kerugian"),
	HANDLING(struct peristiwa),
	REF(struct peristiwa, potensi, "potensi", "nomor potensi asalnya"),
	SOURCE(struct peristiwa),
	DATE(struct peristiwa, sumber_tanggal, "tanggal sumber informasi"),
	SECRECY(struct peristiwa),
	REMARK(struct peristiwa),
	REPORT(struct peristiwa),
	ALIAS(struct peristiwa),
	KB_TAIL(struct peristiwa),
};

const struct kb_type peristiwa_type = {
	.name = "peristiwa", .table = "peristiwa",
	.help = "peristiwa konflik: yang sudah terjadi",
	.size = sizeof(struct peristiwa), KB_FIELDS(peristiwa_fields),
	.head = true, .check = konflik_check_peristiwa,
	.lint = konflik_lint_peristiwa, .audit = konflik_audit_peristiwa,
	.nil = NIL, .alike = &konflik_mirip_peristiwa,
	.against = &konflik_against,
	.public = KB_CLASS_PUBLIC, .withheld = KB_CLASS_WITHHELD,
};

static const struct kb_field tindakan_fields[] = {
	KB_HEAD(struct tindakan),
	TEXT(struct tindakan, induk, "yang ditangani: potensi/NOMOR atau "
	    "peristiwa/NOMOR", .need = true, .key = true, .show = true),
	DATE(struct tindakan, tanggal, "tanggal tindakan", .need = true,
	    .key = true, .show = true, .alias = "tgl"),
	TEXT(struct tindakan, instansi, "instansi yang bertindak",
	    .need = true, .key = true, .show = true),
	STAGE(struct tindakan),
	TEXT(struct tindakan, uraian, "apa yang dilakukan", .show = true,
	    .private = true, .alias = "tindakan|tindak lanjut"),
	TEXT(struct tindakan, hasil, "hasilnya", .private = true),
	SOURCE(struct tindakan),
	KB_TAIL(struct tindakan),
};

const struct kb_type tindakan_type = {
	.name = "tindakan", .table = "tindakan",
	.help = "langkah penanganan potensi atau peristiwa",
	.size = sizeof(struct tindakan), KB_FIELDS(tindakan_fields),
	.head = true, .strict_refs = true, .refs = konflik_refs_tindakan,
	.check = konflik_check_tindakan,
	.lint = konflik_lint_tindakan, .audit = konflik_audit_tindakan,
	.against = &konflik_against,
	.public = "0", .withheld = "langkah penanganan tidak untuk umum",
};

static const struct kb_field pelaporan_fields[] = {
	KB_HEAD(struct pelaporan),
	REGION(struct pelaporan, wilayah, "provinsi, kabupaten atau kota yang "
	    "melapor", .need = true, .key = true, .show = true, .many = true,
	    .level = 2, .alias = KB_PLACE_HEADINGS),
	CODE(struct pelaporan, laporan, "laporan_berkala", "laporan berkala "
	    "yang mana", .need = true, .key = true, .show = true),
	TEXT(struct pelaporan, periode, "periodenya: 2024-T3, TW III 2024, "
	    "2024-B08, 2024-M17", .need = true, .key = true, .show = true),
	DATE(struct pelaporan, diterima, "tanggal diterima", .need = true,
	    .show = true, .past = true, .posted = true,
	    .alias = "tanggal diterima"),
	FLAG(struct pelaporan, nihil, "melapor bahwa tidak ada",
	    .dflt = "tidak", .show = true),
	TEXT(struct pelaporan, nomor_surat, "nomor surat pengantar",
	    .show = true),
	REMARK(struct pelaporan),
	KB_TAIL(struct pelaporan),
};

const struct kb_type pelaporan_type = {
	.name = "pelaporan", .table = "pelaporan",
	.help = "laporan berkala wilayah yang sudah diterima",
	.size = sizeof(struct pelaporan), KB_FIELDS(pelaporan_fields),
	.head = true, .complete = konflik_complete_pelaporan,
	.untouched = konflik_untouched_pelaporan,
	.oversteps = konflik_oversteps_pelaporan,
	.check = konflik_check_pelaporan, .lint = konflik_lint_pelaporan,
	.audit = konflik_audit_pelaporan, .against = &konflik_against,
};

static const struct kb_field forum_fields[] = {
	KB_HEAD(struct forum),
	PLACE(struct forum, KB_KEY),
	CODE(struct forum, bentuk, "forum", "forum atau tim yang mana",
	    .need = true, .key = true, .show = true, .alias = "forum|tim"),
	TEXT(struct forum, sk_nomor, "nomor keputusan pembentukan",
	    .key = true, .show = true, .alias = "nomor sk"),
	DATE(struct forum, sk_tanggal, "tanggal keputusan", .show = true,
	    .alias = "tanggal sk"),
	DATE(struct forum, berakhir, "akhir masa bakti", .show = true,
	    .alias = "masa berlaku|berlaku sampai"),
	TEXT(struct forum, ketua, "ketua", .private = true),
	INT(struct forum, anggota, "jumlah anggota", .min = 0, .max = 9999,
	    .alias = "jumlah anggota"),
	REMARK(struct forum),
	KB_TAIL(struct forum),
};

const struct kb_type forum_type = {
	.name = "forum", .table = "forum",
	.help = "forum dan tim yang sudah dibentuk",
	.size = sizeof(struct forum), KB_FIELDS(forum_fields),
	.head = true, .check = konflik_check_forum,
	.lint = konflik_lint_forum,
};

/* One period of the plan: what is to be reached, what was, how much of it. */
#define TARGET(i, p)							\
	KB_ROW_AS(struct rad, ukuran[i], "ukuran_" p, KB_TEXT, kb_text,	\
	    "ukuran keberhasilan " p, .alias = "ukuran keberhasilan " p "|" p)
#define REACHED(i, p)							\
	KB_ROW_AS(struct rad, capaian[i], "capaian_" p, KB_TEXT, kb_text, \
	    "yang tercapai pada " p, .alias = "realisasi " p),		\
	KB_ROW_AS(struct rad, persen[i], "persen_" p, KB_RATE, kb_rate,	\
	    "persen yang tercapai pada " p, .show = true,		\
	    .alias = "persentase " p)

static const struct kb_field rad_fields[] = {
	KB_HEAD(struct rad),
	PLACE(struct rad, KB_KEY),
	INT(struct rad, tahun, "tahun rencana aksi", .need = true, .key = true,
	    .show = true, .min = 2000, .max = 2199),
	TEXT(struct rad, butir, "nomor aksi: 1, 1.2", .need = true,
	    .key = true, .show = true, .alias = "no|no aksi|nomor aksi"),
	STAGE(struct rad),
	TEXT(struct rad, masalah, "permasalahan",
	    .alias = "permasalahan|isu strategis"),
	TEXT(struct rad, aksi, "rencana aksi", .need = true, .show = true,
	    .alias = "rencana aksi|permasalahan/aksi|kegiatan"),
	TEXT(struct rad, penanggung_jawab, "penanggung jawab",
	    .alias = "pj"),
	TEXT(struct rad, instansi, "instansi terkait",
	    .alias = "instansi terkait"),
	TEXT(struct rad, kriteria, "kriteria keberhasilan",
	    .alias = "kriteria keberhasilan"),
	TARGET(0, "b04"), TARGET(1, "b08"), TARGET(2, "b12"),
	REACHED(0, "b04"), REACHED(1, "b08"), REACHED(2, "b12"),
	TEXT(struct rad, data_dukung, "data dukung",
	    .alias = "data dukung|keterangan/data dukung"),
	TEXT(struct rad, keterangan, "keterangan", .private = true),
	KB_TAIL(struct rad),
};

const struct kb_type rad_type = {
	.name = "rad", .table = "rad",
	.help = "butir rencana aksi daerah penanganan konflik sosial",
	.size = sizeof(struct rad), KB_FIELDS(rad_fields),
	.head = true,
	.lint = konflik_lint_rad,
};

static const struct kb_field indeks_fields[] = {
	KB_HEAD(struct indeks),
	TEXT(struct indeks, nama, "nama indeks, misalnya IKP Bawaslu",
	    .need = true, .key = true, .show = true, .alias = "indeks"),
	TEXT(struct indeks, edisi, "edisi, misalnya Pemilu 2024",
	    .need = true, .key = true, .show = true),
	PLACE(struct indeks, KB_KEY),
	DATE(struct indeks, terbit, "tanggal terbit", .need = true,
	    .key = true, .show = true, .alias = "tanggal terbit|tanggal"),
	/* Equal values are one, so that they can be compared. */
	RATE(struct indeks, nilai, "nilai yang diterbitkan; 45,10 disimpan "
	    "45,1", .show = true,
	    .alias = "skor"),
	TEXT(struct indeks, kelas, "kelas menurut penerbitnya", .show = true,
	    .alias = "kategori|tingkat"),
	INT(struct indeks, peringkat, "peringkat", .min = 1, .max = 9999),
	INT(struct indeks, dari, "dari sekian wilayah", .min = 1, .max = 9999),
	TEXT(struct indeks, sumber, "penerbit atau alamatnya",
	    .alias = "sumber data"),
	REMARK(struct indeks),
	KB_TAIL(struct indeks),
};

const struct kb_type indeks_type = {
	.name = "indeks", .table = "indeks",
	.help = "indeks terbitan lain (IKP dan lainnya), tidak pernah dirata-rata",
	.size = sizeof(struct indeks), KB_FIELDS(indeks_fields),
	.head = true, .check = konflik_check_indeks,
	.audit = konflik_audit_indeks,
};

const struct kb_type *const konflik_types[] = {
	&potensi_type, &penilaian_type, &peristiwa_type, &tindakan_type,
	&pelaporan_type, &forum_type, &rad_type, &indeks_type, NULL
};
