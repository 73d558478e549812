/* SPDX-License-Identifier: ISC */
/* penetapan.c - computations as they were decided. */
#include "kolom.h"

#define WHICH(T)							\
	COUNCIL(T), BUDGET_YEAR(T),					\
	INT(T, urutan, "penetapan ke berapa tahun itu", .need = true,	\
	    .key = KB_KEY, .show = true, .min = 1, .max = 999)

static const struct kb_field penetapan_fields[] = {
	KB_HEAD(struct penetapan),
	WHICH(struct penetapan),
	TEXT(struct penetapan, nomor_penetapan, "nomor keputusannya",
	    .show = true, .find = true),
	DATE(struct penetapan, tanggal, "tanggal penetapan", .need = true,
	    .show = true),
	TEXT(struct penetapan, dasar, "dasar"),
	ENUM(struct penetapan, pembulatan, banpol_pembulatan, "pembulatan "
	    "setiap baris", .need = true),
	MONEY(struct penetapan, jumlah, "jumlah semua barisnya", .need = true,
	    .min = 0, .max = INT64_MAX, .show = true),
	TEXT(struct penetapan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct penetapan),
};

const struct kb_type penetapan_type = {
	.name = "penetapan", .table = "penetapan",
	.help = "hitungan bantuan yang sudah ditetapkan",
	.size = sizeof(struct penetapan), KB_FIELDS(penetapan_fields),
	.head = true, .check = banpol_check_penetapan, .audit = banpol_audit,
	.append_only = true, .by_tool = true,
};

static const struct kb_field rincian_fields[] = {
	KB_HEAD(struct penetapan_rincian),
	WHICH(struct penetapan_rincian),
	PARTY(struct penetapan_rincian),
	ELECTION(struct penetapan_rincian),
	INT(struct penetapan_rincian, bulan, "bulan yang dihitung", .need = true,
	    .show = true, .min = 1, .max = 12),
	INT(struct penetapan_rincian, suara, "suara sah", .need = true,
	    .show = true, .min = 0, .max = BANPOL_SUARA_MAKS),
	RATE(struct penetapan_rincian, nilai, "rupiah per suara sah",
	    .need = true, .show = true),
	MONEY(struct penetapan_rincian, jumlah, "rupiah, sesudah pembulatan",
	    .need = true, .min = 0, .max = INT64_MAX, .show = true),
	KB_TAIL(struct penetapan_rincian),
};

const struct kb_type penetapan_rincian_type = {
	.name = "penetapan-rincian", .table = "penetapan_rincian",
	.help = "baris hitungan yang sudah ditetapkan",
	.size = sizeof(struct penetapan_rincian), KB_FIELDS(rincian_fields),
	.head = true, .check = banpol_check_rincian, .audit = banpol_audit,
	.append_only = true, .by_tool = true,
};
