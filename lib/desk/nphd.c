/* SPDX-License-Identifier: ISC */
/* nphd.c - grant agreements of an election, and what was paid of them. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "kesbang/nphd.h"
#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "nphd.h"
#include "types.h"

static const struct kb_field nphd_fields[] = {
	KB_HEAD_CALLED(struct nphd, true),
	ELECTION(struct nphd),
	WHERE(struct nphd, "wilayah pemberi hibah", .need = true, .level = 2),
	CODE(struct nphd, penerima, "penerima_nphd", "penerima hibah",
	    .need = true, .key = true, .show = true,
	    .alias = "penerima hibah|instansi|lembaga"),
	TEXT(struct nphd, naskah, "nomor NPHD", .key = true, .show = true,
	    .called = true, .max = 120, .alias = "nomor nphd|no nphd"),
	DATE(struct nphd, tanggal, "tanggal NPHD", .show = true, .past = true,
	    .alias = "tanggal nphd|tgl nphd|tgl"),
	MONEY(struct nphd, nilai, "nilai hibah; kosong: belum disepakati atau "
	    "belum diketahui", .show = true, .min = 0, .max = INT64_MAX,
	    .alias = "nilai nphd|jumlah|anggaran|nilai hibah"),
	REMARK(struct nphd),
	KB_TAIL(struct nphd),
};

static void
check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct nphd *n = rec;

	if (kb_region_level(n->wilayah.s) > 2)
		kb_errs_add(errs, src, "wilayah", "hibah diberikan provinsi, "
		    "kabupaten atau kota, bukan kecamatan, kelurahan atau "
		    "desa");
}

/* "Tahap I", "Pencairan Tahap 2 (Rp)": one sheet for both. */
static const char *
elsewhere(const char *heading)
{
	struct kb_buf low = KB_BUF_INIT;
	bool is;

	kb_fold(&low, heading);
	is = strstr(kb_buf_str(&low), "tahap") != NULL ||
	    strstr(kb_buf_str(&low), "cair") != NULL ||
	    strstr(kb_buf_str(&low), "sp2d") != NULL ||
	    kb_in_list("sisa|sisa hibah|saldo", heading);
	kb_buf_free(&low);
	return is ? "pencairan dicatat tersendiri, satu baris tiap pencairan "
	    "dengan tanggalnya. Impor NPHD-nya dengan --abaikan kolom itu, "
	    "lalu isi pencairannya pada formulir 'laporan-harian templat "
	    "nphd-cair -o cair.xlsx': nomor NPHD, tahap, tanggal, jumlah" :
	    NULL;
}

static const struct kb_heading headings[] = { { 0 } };
static const struct kb_sheet sheet = { .heading = headings,
    .elsewhere = elsewhere };

const struct kb_type nphd_type = {
	.name = "nphd", .table = "nphd",
	.help = "naskah perjanjian hibah daerah untuk pemilihan",
	.size = sizeof(struct nphd), KB_FIELDS(nphd_fields), .head = true,
	.check = check, .sheet = &sheet, .audit = nphd_audit,
	.against = &nphd_against, .fault = nphd_fault,
};

static const struct kb_field nphd_cair_fields[] = {
	KB_HEAD(struct nphd_cair),
	REF(struct nphd_cair, nphd, "nphd", "NPHD yang dicairkan: nomor "
	    "catatannya, atau nomor NPHD", .need = true, .key = true,
	    .show = true, .alias = "nomor nphd|no nphd|naskah"),
	INT(struct nphd_cair, tahap, "tahap pencairan", .key = true,
	    .show = true, .min = 1, .max = 20, .alias = "tahap pencairan"),
	DATE(struct nphd_cair, tanggal, "tanggal pencairan", .need = true,
	    .key = true, .show = true, .past = true, .alias = "tgl|"
	    "tanggal cair|tanggal transfer"),
	MONEY(struct nphd_cair, jumlah, "jumlah yang dicairkan", .need = true,
	    .show = true, .min = 1, .max = INT64_MAX, .alias = "nilai|dicairkan"),
	TEXT(struct nphd_cair, sp2d, "nomor SP2D", .alias = "nomor sp2d"),
	REMARK(struct nphd_cair),
	KB_TAIL(struct nphd_cair),
};

/* "Tahap II", "II", "Tahap 2 (60%)" */
static void
part_stage(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	char *s = strncasecmp(cell, "tahap", 5) == 0 ? cell + 5 : cell;
	char roman[8], number[4];
	size_t n;

	s[strcspn(s, "(")] = '\0';
	s = kb_trim(s);
	n = strlen(s);
	for (int i = 1; i <= 12; i++) {
		kb_roman(i, roman);
		if (n > 0 && strcasecmp(s, roman) == 0) {
			snprintf(number, sizeof(number), "%d", i);
			f->fact(f->arg, h->name, number);
			return;
		}
	}
	f->fact(f->arg, h->name, s);
}

static const struct kb_heading cair_headings[] = {
	{ .name = "tahap", .part = part_stage }, { 0 }
};
static const struct kb_sheet cair_sheet = { .heading = cair_headings };

const struct kb_type nphd_cair_type = {
	.name = "nphd-cair", .table = "nphd_cair",
	.help = "pencairan NPHD",
	.size = sizeof(struct nphd_cair), KB_FIELDS(nphd_cair_fields),
	.head = true, .strict_refs = true, .sheet = &cair_sheet,
	.audit = nphd_audit,
	.against = &nphd_against, .fault = nphd_cair_fault,
};

/* What the rules of the grant ask for was not read in a text of law: settings
 * without a default. */
static const struct kb_field setelan_fields[] = {
	RATE(struct nphd_setelan, awal_persen, "persen dari nilai yang harus "
	    "cair pada awalnya, misalnya 40; kosong: tidak diperiksa"),
	INT(struct nphd_setelan, awal_hari, "... dalam sekian hari sejak "
	    "tanggal NPHD", .min = 1, .max = 3650),
	INT(struct nphd_setelan, lunas_bulan, "seluruh nilai harus cair paling "
	    "lambat sekian bulan sebelum hari pemungutan suara; kosong: tidak "
	    "diperiksa", .min = 0, .max = 60),
	TEXT(struct nphd_setelan, dasar, "peraturan yang menentukannya"),
};

const struct kb_type nphd_setelan_type = {
	.name = "nphd", .help = "setelan pencairan NPHD",
	.size = sizeof(struct nphd_setelan), KB_FIELDS(setelan_fields),
};
