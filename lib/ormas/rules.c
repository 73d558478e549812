/* SPDX-License-Identifier: ISC */
/* rules.c - what one ormas record may not be, and what is doubtful in it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "nomor.h"
#include "rules.h"

/* ---- refused ---- */

static void
check_foreign(const struct ormas *o, const struct kb_src *src,
    struct kb_errs *errs)
{
	if (o->bentuk.n == ORMAS_ASING) {
		/* PP 59/2016: a permit, or a foundation of the Ministry of
		 * Law; never an SKT. */
		if (o->skt_nomor != NULL)
			kb_errs_add(errs, src, "skt_nomor", "ormas asing tidak "
			    "memakai SKT, melainkan izin operasional "
			    "(UU 17/2013 Pasal 43-46; isi izin_nomor)");
		return;
	}
	if (o->izin_nomor != NULL || o->izin_tanggal.ymd != 0 ||
	    o->izin_berakhir.ymd != 0)
		kb_errs_add(errs, src, "izin_nomor", "izin operasional hanya "
		    "untuk ormas asing (UU 17/2013 Pasal 43-46)");
}

void
ormas_check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct ormas *o = rec;

	check_foreign(o, src, errs);
	if (o->nama != NULL && o->nama[0] == '=')
		kb_errs_add(errs, src, "nama", "'%.60s' ialah rumus lembar "
		    "kerja, bukan nama", o->nama);
	kb_date_order(errs, src, "skt_tanggal", o->skt_tanggal,
	    "skt_berakhir", o->skt_berakhir);
	kb_date_order(errs, src, "surat_lapor_tanggal",
	    o->surat_lapor_tanggal, "surat_lapor_berakhir",
	    o->surat_lapor_berakhir);
	kb_date_order(errs, src, "pengurus_mulai", o->pengurus_mulai,
	    "pengurus_berakhir", o->pengurus_berakhir);
	kb_date_order(errs, src, "izin_tanggal", o->izin_tanggal,
	    "izin_berakhir", o->izin_berakhir);
	if (o->induk != NULL && o->head.nomor != NULL &&
	    strcmp(o->induk, o->head.nomor) == 0)
		kb_errs_add(errs, src, "induk", "ormas menjadi induk dirinya "
		    "sendiri");
}

/* ---- doubtful ---- */

static const char ahu_rule[] = "bentuk nomor AHU";

static void
lint_ahu_kind(const struct ormas *o, const struct ormas_ahu_kind *kind,
    const struct kb_lint *l)
{
	bool incorporated = o->bentuk.n == ORMAS_YAYASAN ||
	    o->bentuk.n == ORMAS_PERKUMPULAN;
	struct kb_buf b = KB_BUF_INIT;

	if (kind == NULL || (kind->bentuk != 0 && (!incorporated ||
	    o->bentuk.n == kind->bentuk)))
		return;
	ormas_ahu_kind_is(kind, &b);
	if (kind->bentuk != 0)
		kb_buf_addf(&b, ", bentuk tertulis %s",
		    kb_word_label(ormas_bentuk, o->bentuk));
	kb_doubt(l, "ahu_nomor", b.s, ahu_rule);
	kb_buf_free(&b);
}

static void
lint_ahu(const struct ormas *o, const struct kb_lint *l)
{
	struct ormas_ahu a;

	if (o->ahu_nomor == NULL)
		return;
	if (!ormas_ahu_parse(o->ahu_nomor, &a)) {
		kb_doubt(l, "ahu_nomor", "bukan bentuk "
		    "AHU-NNNNNNN.AH.01.KK.TAHUN YYYY", ahu_rule);
		return;
	}
	lint_ahu_kind(o, ormas_ahu_kind(a.kind), l);
	if (a.year != 0 && o->ahu_tanggal.ymd != 0 &&
	    a.year != o->ahu_tanggal.ymd / 10000)
		kb_doubt(l, "ahu_tanggal", "tahunnya lain daripada tahun dalam "
		    "ahu_nomor", ahu_rule);
}

static void
lint_standing(const struct ormas *o, const struct kb_lint *l)
{
	bool incorporated = o->bentuk.n == ORMAS_YAYASAN ||
	    o->bentuk.n == ORMAS_PERKUMPULAN;

	if (o->bentuk.n == 0)
		kb_doubt(l, "bentuk", "bentuk hukum belum diketahui: perlu "
		    "tidaknya SKT bergantung padanya", "UU 17/2013 Pasal 10");
	if (incorporated && o->ahu_nomor == NULL)
		kb_doubt(l, "ahu_nomor", "berbadan hukum tanpa nomor "
		    "pengesahan", "UU 17/2013 Pasal 15");
	if (incorporated && o->skt_nomor != NULL)
		kb_doubt(l, "skt_nomor", "berbadan hukum tidak memerlukan SKT",
		    "UU 17/2013 Pasal 15; PP 58/2016 Pasal 5");
	if (o->bentuk.n == ORMAS_TIDAK_BERBADAN_HUKUM && o->ahu_nomor != NULL)
		kb_doubt(l, "bentuk", "ada nomor pengesahan, bentuk tertulis "
		    "tidak berbadan hukum", "UU 17/2013 Pasal 15");
	if (o->bentuk.n == ORMAS_ASING && o->izin_nomor == NULL &&
	    o->ahu_nomor == NULL)
		kb_doubt(l, "izin_nomor", "ormas asing tanpa izin operasional "
		    "dan tanpa pengesahan", "UU 17/2013 Pasal 43-47");
}

static void
lint_skt(const struct ormas *o, const struct kb_lint *l)
{
	int year = ormas_number_year(o->skt_nomor);

	if (o->skt_nomor == NULL && (o->skt_tanggal.ymd != 0 ||
	    o->skt_berakhir.ymd != 0))
		kb_doubt(l, "skt_nomor", "ada tanggal SKT, nomornya tidak ada",
		    "isian register");
	if (o->skt_nomor != NULL && o->skt_tanggal.ymd == 0 &&
	    o->skt_berakhir.ymd == 0)
		kb_doubt(l, "skt_berakhir", "SKT tanpa tanggal: tidak dapat "
		    "diketahui kapan berakhir", "isian register");
	if (year != 0 && o->skt_tanggal.ymd != 0 &&
	    year != o->skt_tanggal.ymd / 10000)
		kb_doubt(l, "skt_tanggal", "tahunnya lain daripada tahun dalam "
		    "skt_nomor", "isian register");
}

static size_t
digits(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += *s >= '0' && *s <= '9';
	return n;
}

/* Kept as a sheet has it, and told: 0 is in front of each number at home. */
static void
lost_zero(const struct ormas *o, const struct kb_lint *l)
{
	char *whole = kb_asprintf("0%s", o->telepon);
	struct kb_buf what = KB_BUF_INIT;

	kb_buf_adds(&what, "angka 0 di depan agaknya hilang: ");
	kb_mask(whole, &what);
	kb_doubt(l, "telepon", what.s, "isian register");
	kb_buf_free(&what);
	free(whole);
}

/* "8,12346E+11": what a narrow column of a sheet makes of a number. */
static bool
rounded(const char *s)
{
	s += strspn(s, "0123456789.,");
	return (*s == 'E' || *s == 'e') && s[1] == '+' && kb_is_digit(s[2]);
}

static void
lint_contact(const struct ormas *o, const struct kb_lint *l)
{
	static const char *const rule = "isian register";

	if (o->ketua == NULL)
		kb_doubt(l, "ketua", "ketua belum diketahui", "PP 58/2016 "
		    "Pasal 13");
	if (o->npwp != NULL && digits(o->npwp) != 15 && digits(o->npwp) != 16)
		kb_doubt(l, "npwp", "NPWP terdiri atas 15 atau 16 angka", rule);
	if (o->telepon != NULL && rounded(o->telepon))
		kb_doubt(l, "telepon", "dibulatkan lembar kerja asalnya, angka "
		    "aslinya hilang: tanyakan lagi", rule);
	else if (o->telepon != NULL && o->telepon[0] == '8')
		lost_zero(o, l);
	else if (o->telepon != NULL && digits(o->telepon) < 7)
		kb_doubt(l, "telepon", "terlalu pendek untuk nomor telepon",
		    rule);
	if (o->email != NULL && strchr(o->email, '@') == NULL)
		kb_doubt(l, "email", "tanpa @ bukan alamat surel", rule);
	if (o->wilayah.s[0] != '\0' && kb_region_level(o->wilayah.s) < 3)
		kb_doubt(l, "wilayah", "sebut kecamatan atau kelurahannya",
		    rule);
}

/* What a sheet had, and nobody has looked at yet; findings travel, so what
 * lists hide they hide, too. */
static void
lint_unread(const struct ormas *o, const struct kb_lint *l)
{
	struct kb_buf what = KB_BUF_INIT, cell = KB_BUF_INIT, t = KB_BUF_INIT;
	struct kb_buf hidden = KB_BUF_INIT;
	const char *p = o->tak_terbaca;

	while (kb_unread_next(&p, &what, &cell)) {
		int f = kb_field_find(&ormas_type, kb_buf_str(&what));

		kb_buf_cut(&t, 0);
		kb_buf_adds(&t, "belum terbaca dari lembar asal: ");
		if (what.len > 0 && f < 0)
			kb_buf_addf(&t, "%s ", what.s);
		kb_buf_cut(&hidden, 0);
		if (kb_unread_masks(&ormas_type, kb_buf_str(&what)))
			kb_mask(kb_buf_str(&cell), &hidden);
		kb_quote(&t, kb_buf_str(hidden.len > 0 ? &hidden : &cell));
		kb_doubt(l, f >= 0 ? what.s : "tak_terbaca", t.s,
		    "isian register");
	}
	kb_buf_free(&what);
	kb_buf_free(&cell);
	kb_buf_free(&t);
	kb_buf_free(&hidden);
}

void
ormas_lint(const void *rec, const struct kb_lint *l)
{
	lint_standing(rec, l);
	lint_ahu(rec, l);
	lint_skt(rec, l);
	lint_contact(rec, l);
	lint_unread(rec, l);
}
