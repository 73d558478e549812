/* SPDX-License-Identifier: ISC */
/*
 * lembar.c - how sheets count foreigners, and sheets that list them, which are
 * refused: no register of persons is kept (UU 27/2022 Pasal 4, 20), and a
 * company may have but one of them.
 */
#include <string.h>

#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "lembar.h"

static bool
has(const char *heading, const char *const *word, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	bool is = false;

	kb_fold_name(&b, heading);
	for (size_t i = 0; i < n; i++)
		is = is || strstr(kb_buf_str(&b), word[i]) != NULL;
	kb_buf_free(&b);
	return is;
}

/* "Nama TKA", "No. Paspor"; not "Nama Negara". */
static bool
is_person(const char *heading)
{
	static const char *const always[] = { "paspor", "passport", "lahir",
	    "kitasno", "nokitas", "nomorkitas", "namatka", "namawna",
	    "namaorang", "namalengkap", "namapekerja", "namatenaga" };

	return has(heading, always, KB_LEN(always)) ||
	    kb_same_name(heading, "nama");
}

static bool
is_company(const char *heading)
{
	static const char *const always[] = { "perusahaan", "sponsor",
	    "penjamin", "pemberikerja" };

	return has(heading, always, KB_LEN(always));
}

static const struct kb_refusal refused[] = {
	{ is_person, "daftar orang tidak disimpan, hanya banyaknya (UU "
	    "27/2022): hitung dahulu per wilayah, kebangsaan dan izin, "
	    "misalnya dengan tabel pivot, lalu impor jumlahnya" },
	{ is_company, "angka tiap perusahaan tidak disimpan, sebab dapat "
	    "menunjuk orang: jumlahkan dahulu per wilayah, kebangsaan atau "
	    "sektor, lalu impor jumlahnya" },
	{ 0 }
};

/* Nationality a row, permit a column. */
static const struct kb_across across[] = {
	{ "izin", "jumlah", NULL },
	{ 0 }
};

static const struct kb_heading headings[] = { { .name = NULL } };

const struct kb_sheet asing_sheet = { .heading = headings, .across = across,
    .states = true, .refused = refused };

/* ---- what no text may hold ---- */

static size_t
digits_at(const char *s)
{
	return strspn(s, "0123456789");
}

/* A letter or two and 7 or 8 digits, as passports are numbered. */
bool
asing_holds_passport(const char *s)
{
	for (const char *p = s; p != NULL && *p != '\0'; p++) {
		size_t letters = 0, digits;
		const char *q = p;

		if (p > s && kb_is_alnum(p[-1]))
			continue;
		while (kb_is_letter(q[letters]))
			letters++;
		q += letters;
		q += letters > 0 && (*q == ' ' || *q == '-') ? 1 : 0;
		digits = digits_at(q);
		if (letters >= 1 && letters <= 2 && digits >= 7 &&
		    digits <= 8 && !kb_is_letter(q[digits]))
			return true;
	}
	return false;
}

/* 7 to 9 digits: other countries number theirs without a letter. */
bool
asing_holds_number(const char *s)
{
	for (size_t n; s != NULL && *s != '\0'; s += n > 0 ? n : 1) {
		n = digits_at(s);
		if (n >= 7 && n <= 9)
			return true;
	}
	return false;
}

/* "Jumlah", "TOTAL": no nationality, but what the others are together. */
bool
asing_is_total(const char *s)
{
	static const char *const word[] = { "jumlah", "total", "grandtotal",
	    "jumlahtotal", "totaljumlah", "jumlahseluruhnya",
	    "jumlahkeseluruhan", "totalkeseluruhan", "seluruhnya",
	    "keseluruhan", "jml", "jumlahsemua", "semua" };
	struct kb_buf b = KB_BUF_INIT;
	bool is = false;

	if (s == NULL)
		return false;
	kb_fold_name(&b, s);
	for (size_t i = 0; i < KB_LEN(word); i++)
		is = is || strcmp(kb_buf_str(&b), word[i]) == 0;
	kb_buf_free(&b);
	return is;
}

/* Of some of them only. */
bool
asing_is_subtotal(const char *s)
{
	static const char *const word[] = { "subtotal", "subjumlah" };

	return s != NULL && has(s, word, KB_LEN(word));
}
