/* SPDX-License-Identifier: ISC */
/* suara.c - the ledger of votes: parties, results, councils, rates. */
#include "kolom.h"

static const struct kb_field suara_fields[] = {
	KB_HEAD(struct suara),
	COUNCIL(struct suara),
	ELECTION(struct suara),
	PARTY_AS(struct suara, PARTY_NAMES "|kode"),
	INT(struct suara, suara, "suara sah partai dan calonnya, penetapan KPU",
	    .need = true, .min = 0, .max = BANPOL_SUARA_MAKS, .show = true,
	    .alias = "suara sah|perolehan suara|jumlah suara|perolehan suara sah|"
	    "jumlah suara sah|jumlah perolehan suara|jumlah perolehan suara "
	    "sah|perolehan suara partai|suara sah partai politik|jumlah suara "
	    "sah partai politik dan calon"),
	INT(struct suara, kursi, "kursi yang diperoleh", .min = 0,
	    .max = 999, .show = true, .alias = "perolehan kursi|jumlah kursi|jumlah "
	    "perolehan kursi"),
	TEXT(struct suara, dasar, "keputusan KPU yang menetapkan"),
	TEXT(struct suara, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan"),
	KB_TAIL(struct suara),
};

const struct kb_type suara_type = {
	.name = "suara", .table = "suara",
	.help = "suara sah dan kursi partai pada satu DPRD",
	.size = sizeof(struct suara), KB_FIELDS(suara_fields), .head = true,
	.check = banpol_check_suara, .lint = banpol_lint_suara,
	/* The sum of all seats is of the council, by its code and election. */
	.mend = "%t ubah dewan %k --kursi N",
	.audit = banpol_audit_suara,
};

static const struct kb_word lingkup[] = {
	{ "nasional", NULL, "pusat" },
	{ "aceh", "lokal Aceh", "lokal|partai lokal" },
	{ 0 }
};

static const struct kb_field partai_fields[] = {
	ELECTION(struct partai, .within = true),
	TEXT(struct partai, kode, "kode partai, sama sepanjang pemilu",
	    .need = true, .key = KB_KEY, .show = true, .called = true),
	TEXT(struct partai, nama, "nama lengkap pada pemilu itu", .need = true,
	    .show = true, .called = true, .alias = PARTY_NAMES "|nama resmi"),
	TEXT(struct partai, singkatan, "singkatan", .show = true,
	    .called = true),
	TEXT(struct partai, ejaan, "ejaan lain, dipisah |", .called = true,
	    .alias = "varian ejaan"),
	INT(struct partai, nomor_urut, "nomor urut peserta pemilu", .min = 1,
	    .max = 99, .show = true, .alias = "nomor urut partai|nomor urut "
	    "partai politik|nomor urut peserta pemilu"),
	ENUM(struct partai, lingkup, lingkup, "peserta nasional atau lokal",
	    .dflt = "nasional", .show = true, .alias = "cakupan"),
};

const struct kb_type partai_type = {
	.name = "partai", .table = "partai",
	.help = "partai peserta pemilu dan ejaan namanya",
	.size = sizeof(struct partai), KB_FIELDS(partai_fields),
	.check = banpol_check_partai, .seed = "data/partai.csv",
};

static const struct kb_field koreksi_fields[] = {
	KB_HEAD(struct koreksi),
	COUNCIL(struct koreksi),
	ELECTION(struct koreksi),
	PARTY(struct koreksi),
	DATE(struct koreksi, tanggal, "tanggal putusan atau penetapan KPU yang "
	    "baru", .need = true, .key = KB_KEY, .show = true, .past = true),
	INT(struct koreksi, suara, "suara sah sesudah perubahan, seluruhnya",
	    .need = true, .min = 0, .max = BANPOL_SUARA_MAKS, .show = true,
	    .alias = "suara sah|suara baru"),
	INT(struct koreksi, kursi, "kursi sesudah perubahan; kosong: tetap",
	    .min = 0, .max = 999, .show = true),
	TEXT(struct koreksi, dasar, "putusan MK, pemungutan suara ulang, atau "
	    "penetapan KPU", .need = true, .show = true),
	PDATE(struct koreksi, sejak, "tahun anggaran pertama yang dihitung "
	    "dengannya; kosong: tahun putusannya"),
	TEXT(struct koreksi, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct koreksi),
};

const struct kb_type koreksi_type = {
	.name = "koreksi", .table = "koreksi_suara",
	.help = "suara yang berubah sesudah penetapan (putusan MK, PSU)",
	.size = sizeof(struct koreksi), KB_FIELDS(koreksi_fields),
	.head = true, .check = banpol_check_koreksi,
	.audit = banpol_audit, .against = &banpol_against,
};

static const struct kb_field dewan_fields[] = {
	KB_HEAD(struct dewan),
	COUNCIL(struct dewan),
	ELECTION(struct dewan),
	DATE(struct dewan, dilantik, "tanggal pengucapan sumpah anggota DPRD",
	    .need = true, .show = true,
	    .alias = "tanggal pelantikan|diresmikan|pelantikan|tanggal dilantik|"
	    "tanggal pengucapan sumpah|tanggal peresmian"),
	INT(struct dewan, kursi, "jumlah kursi DPRD", .min = 1, .max = 999,
	    .show = true, .alias = "jumlah kursi|jumlah kursi dprd|alokasi "
	    "kursi|jumlah anggota dprd"),
	TEXT(struct dewan, dasar, "keputusan peresmian"),
	REGION(struct dewan, induk, "daerah induk, bila daerah otonom baru yang "
	    "dihitung dengan nilai induknya", .level = 2,
	    .alias = "daerah induk"),
	TEXT(struct dewan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct dewan),
};

const struct kb_type dewan_type = {
	.name = "dewan", .table = "dewan",
	.help = "DPRD hasil satu pemilu dan tanggal pelantikannya",
	.size = sizeof(struct dewan), KB_FIELDS(dewan_fields), .head = true,
	.check = banpol_check_dewan, .lint = banpol_lint_dewan,
};

static const struct kb_field nilai_fields[] = {
	KB_HEAD(struct nilai),
	COUNCIL(struct nilai),
	BUDGET_YEAR(struct nilai),
	DATE(struct nilai, berlaku, "berlaku sejak; kosong: sejak awal tahun",
	    .key = KB_KEY, .show = true,
	    .alias = "berlaku sejak|berlaku mulai"),
	RATE(struct nilai, nilai, "rupiah per suara sah: desimal atau pecahan "
	    "A/B; seluruhnya, bukan tambahannya", .need = true, .show = true,
	    .alias = "nilai per suara|nilai bantuan|nilai per suara sah|"
	    "harga per suara|nilai bantuan per suara|nilai bantuan per suara "
	    "sah|besaran bantuan|besaran bantuan per suara|besaran nilai "
	    "bantuan|besaran per suara|rupiah per suara"),
	TEXT(struct nilai, dasar, "dasar: keputusan, dan persetujuan bila naik",
	    .show = true, .alias = "dasar hukum"),
	TEXT(struct nilai, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct nilai),
};

const struct kb_type nilai_type = {
	.name = "nilai", .table = "nilai",
	.help = "nilai bantuan per suara sah",
	.size = sizeof(struct nilai), KB_FIELDS(nilai_fields), .head = true,
	.check = banpol_check_nilai, .lint = banpol_lint_nilai,
	.audit = banpol_audit, .against = &banpol_against,
	.next = banpol_next_nilai,
};
