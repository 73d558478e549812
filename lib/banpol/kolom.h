/* SPDX-License-Identifier: ISC */
/* kolom.h - columns that several records of banpol have. */
#ifndef KESBANG_BANPOL_KOLOM_H
#define KESBANG_BANPOL_KOLOM_H

#include "rules.h"

#define ELECTION(T, ...) PDATE(T, pemilu, "tahun pemilu anggota DPRD",	\
	.need = true, .key = KB_KEY, .show = true,			\
	.alias = "tahun pemilu|pemilu tahun", __VA_ARGS__)
#define COUNCIL(T) REGION(T, wilayah, "wilayah DPRD: provinsi, kabupaten "	\
	"atau kota", .need = true, .key = KB_KEY, .show = true, .level = 2,	\
	.alias = "provinsi|kab_kota|kabupaten|kabupaten/kota|kab/kota|"	\
	"kota|daerah")
#define BUDGET_YEAR(T) PDATE(T, tahun, "tahun anggaran", .need = true,	\
	.key = KB_KEY, .show = true, .alias = "tahun anggaran|ta")
#define PARTY_NAMES "nama partai|partai politik|parpol|nama partai politik|" \
	"nama parpol"
#define PARTY_AS(T, names) REF(T, partai, "partai", "partai: kode, nama, "	\
	"singkatan atau ejaan lain", .need = true, .key = KB_KEY,	\
	.show = true, .alias = names)
#define PARTY(T) PARTY_AS(T, PARTY_NAMES)
#define PAYMENT(T) INT(T, termin, "pencairan ke berapa dalam tahun itu",	\
	.key = KB_KEY, .dflt = "1", .min = 1, .max = 12,		\
	.alias = "tahap pencairan")

/* What the office does with one party is its own work. */
#define BANPOL_WORK \
	.no_nik = true, .public = "0", \
	.withheld = "catatan kerja kantor dengan satu partai; yang terbuka " \
	"ada pada rekap"

#endif
