/* SPDX-License-Identifier: ISC */
/*
 * baca.c - how sheets write prices and stocks: "Rp70.000-85.000 per kg", 0 or
 * "kosong" where there was no price, "cukup untuk 30 hari", and the two ends
 * of a range in rows of their own.
 */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "kesbang/harga.h"
#include "kesbang/text.h"

static bool
word_of(const char *list, const char *cell)
{
	return strlen(cell) < 30 && kb_in_list(list, cell);
}

/* "0", "Rp 0,00": as panels write what they do not have. */
static bool
is_zero(const char *s)
{
	s += strncmp(s, "Rp", 2) == 0 || strncmp(s, "rp", 2) == 0 ? 2 : 0;
	s += strspn(s, ". ");
	return *s == '0' && s[strspn(s, "0.,-")] == '\0';
}

/* "... per kg", ".../kg": the unit is cut off. */
static char *
unit_behind(char *cell)
{
	char *at = strstr(cell, " per "), *slash = strrchr(cell, '/');
	char *unit = at != NULL ? at + 5 : slash != NULL && slash > cell &&
	    (slash[-1] == ' ' || kb_is_digit(slash[-1]) || slash[-1] == '-') ?
	    slash + 1 : NULL;

	/* "15.000 s/d 15.500" has no unit. */
	if (unit == NULL || !kb_is_letter(unit[strspn(unit, " ")]) ||
	    strncmp(unit, "d ", 2) == 0)
		return NULL;
	*(at != NULL ? at : slash) = '\0';
	return unit;
}

static void
part_price(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	/* "kosong" itself is what no column takes for a value. */
	char sold_out[] = "habis", not_sold[] = "tidak dijual";
	char *unit, *state = NULL;

	if (is_zero(cell)) {
		f->counted(f->arg, "harga 0, dianggap tidak ada data");
		return;
	}
	if (word_of("kosong|habis|stok kosong|tidak tersedia", cell))
		state = sold_out;
	else if (word_of("tidak dijual", cell))
		state = not_sold;
	if (state != NULL) {
		f->counted(f->arg, "harga tanpa angka");
		f->fact(f->arg, "stok", state);
		return;
	}
	if (kb_sheet_unknown(cell)) {
		f->counted(f->arg, "harga tanpa angka");
		return;
	}
	if ((unit = unit_behind(cell)) != NULL)
		f->fact(f->arg, "satuan", unit);
	f->fact(f->arg, h->name, cell);
}

/* "12 ton", "30 hari" behind other words: a number, and what it counts. */
static bool
amount_in(char *cell, char **number, char **unit)
{
	char *s = cell + strcspn(cell, "0123456789");

	*number = s;
	s += strspn(s, "0123456789.,");
	if (s == *number || *s != ' ')
		return false;
	*s = '\0';
	*unit = s + 1 + strspn(s + 1, " ");
	return **unit != '\0';
}

static void
part_stock(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	static const char *const words[] = { "aman", "cukup", "menipis",
	    "kosong", "terbatas", "kurang" };
	struct kb_buf low = KB_BUF_INIT;
	char *number, *unit;

	if (f->fits(f->arg, h->name, cell)) {
		f->fact(f->arg, h->name, cell);
		return;
	}
	kb_fold(&low, cell);
	if (!amount_in(cell, &number, &unit)) {
		kb_buf_free(&low);
		f->fact(f->arg, h->name, cell);
		return;
	}
	for (size_t i = 0; i < KB_LEN(words); i++)
		if (strstr(kb_buf_str(&low), words[i]) != NULL) {
			kb_buf_cut(&low, 0);
			kb_buf_adds(&low, words[i]);
			f->fact(f->arg, h->name, low.s);
			break;
		}
	if (kb_in_list("hari|hr|hari ke depan|hari kedepan", unit)) {
		f->fact(f->arg, "stok_hari", number);
	} else {
		f->fact(f->arg, "stok_jumlah", number);
		f->fact(f->arg, "stok_satuan", unit);
	}
	kb_buf_free(&low);
}

/* Cuts "(tertinggi)" off; true: it was there. */
static bool
cut_end(char *name, const char *list)
{
	char *open = strrchr(name, '('), *word;
	bool is;

	if (open == NULL || open == name)
		return false;
	word = kb_strdup(open + 1);
	word[strcspn(word, ")")] = '\0';
	is = kb_in_list(list, word);
	free(word);
	if (!is)
		return false;
	*open = '\0';
	kb_trim(name);
	return true;
}

/* "Beras medium (terendah)" and "... (tertinggi)" are one observation. */
static void
follows(void *rec, const struct kb_facts *f)
{
	struct harga *h = rec;
	char *name = (char *)(uintptr_t)h->komoditas;	/* of the row's cell */

	if (name == NULL)
		return;
	if (cut_end(name, "terendah|harga terendah|min|minimum|bawah")) {
		f->counted(f->arg, "harga terendah atau tertinggi, disatukan");
		return;
	}
	if (!cut_end(name, "tertinggi|harga tertinggi|maks|max|maksimum|atas"))
		return;
	f->counted(f->arg, "harga terendah atau tertinggi, disatukan");
	if (h->harga_min.known && !h->harga_maks.known) {
		h->harga_maks = h->harga_min;
		h->harga_min = (kb_money){ 0 };
		f->moved(f->arg, "harga_min", "harga_maks");
	}
}

static const struct kb_heading headings[] = {
	{ .name = "harga_min", .part = part_price },
	{ .name = "harga_maks", .part = part_price },
	{ .name = "stok", .part = part_stock },
	{ 0 }
};

const struct kb_sheet harga_sheet = { .heading = headings,
    .follows = follows };
