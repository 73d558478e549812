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
	return is ? "pencairan dicatat tersendiri. Impor NPHD-nya dengan "
	    "--abaikan kolom itu; lalu pencairannya dari lembar yang sama, "
	    "tiap tahap dengan tanggalnya: 'laporan-harian impor nphd-cair "
	    "FILE --tanggal TANGGAL', dengan --abaikan kolom yang lain" :
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
	    .show = true, .min = 0, .max = INT64_MAX,
	    .alias = "nilai|dicairkan"),
	TEXT(struct nphd_cair, sp2d, "nomor SP2D", .alias = "nomor sp2d"),
	REMARK(struct nphd_cair),
	KB_TAIL(struct nphd_cair),
};

/* "Tahap II", "II", "Pencairan Tahap 2 (60%)": 2; 0: it is none, or something
 * besides ("Tanggal Tahap I"); *said: the word itself is there. */
static int
stage_of(const char *text, bool *said)
{
	struct kb_buf low = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *s;
	char roman[8];
	int n = 0;
	bool other = false;

	*said = false;
	kb_fold(&low, text);
	if (low.len > 0)
		low.s[strcspn(low.s, "(%")] = '\0';
	s = kb_buf_str(&low);
	while (kb_next_part(&s, ' ', &one)) {
		int is = 0;

		for (int i = 1; i <= 12; i++) {
			kb_roman(i, roman);
			if (strcasecmp(one.s, roman) == 0)
				is = i;
		}
		if (is == 0 && one.len <= 2 &&
		    strspn(one.s, "0123456789") == one.len)
			is = (one.s[0] - '0') * (one.len > 1 ? 10 : 1) +
			    (one.len > 1 ? one.s[1] - '0' : 0);
		*said = *said || strcmp(one.s, "tahap") == 0;
		other = other || (is > 0 && n > 0) || (is == 0 &&
		    !kb_in_list("tahap|pencairan|realisasi|cair|dicairkan|"
		    "penyaluran|transfer|jumlah|nilai|rp", one.s));
		n = is > 0 ? is : n;
	}
	kb_buf_free(&low);
	kb_buf_free(&one);
	return other ? 0 : n;
}

static bool
heads_stage(const char *heading)
{
	bool said;

	return stage_of(heading, &said) > 0 && said;
}

static void
part_stage(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	bool said;
	int n = stage_of(cell, &said);
	char number[12];

	if (n > 0) {
		snprintf(number, sizeof(number), "%d", n);
		f->fact(f->arg, h->name, number);
	} else {
		f->fact(f->arg, h->name, cell);
	}
}

static const struct kb_heading cair_headings[] = {
	{ .name = "tahap", .part = part_stage }, { 0 }
};
static const struct kb_across cair_across[] = {
	{ "tahap", "jumlah", heads_stage }, { 0 }
};
static const struct kb_sheet cair_sheet = { .heading = cair_headings,
    .across = cair_across };

/* A stage that is still to come stands as 0, or empty, beside the first. */
static const char *
untouched(const void *rec, uint64_t given)
{
	const struct nphd_cair *c = rec;

	(void)given;
	if (c->jumlah.v != 0 || c->sp2d != NULL || c->catatan != NULL)
		return NULL;
	return c->jumlah.known ? "" : "pencairan yang jumlahnya belum diisi";
}

static void
check_cair(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct nphd_cair *c = rec;

	if (c->jumlah.known && c->jumlah.v == 0)
		kb_errs_add(errs, src, "jumlah", "harus lebih dari 0: yang "
		    "belum cair tidak dicatat");
}

const struct kb_type nphd_cair_type = {
	.name = "nphd-cair", .table = "nphd_cair",
	.help = "pencairan NPHD",
	.size = sizeof(struct nphd_cair), KB_FIELDS(nphd_cair_fields),
	.head = true, .strict_refs = true, .sheet = &cair_sheet,
	.untouched = untouched, .check = check_cair,
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
