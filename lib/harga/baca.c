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
	    (slash[-1] == ' ' || kb_is_digit(slash[-1]) || slash[-1] == '-' ||
	    strpbrk(slash, "0123456789") == NULL) ?
	    slash + 1 : NULL;

	/* "15.000 s/d 15.500" has no unit; "60rb/kg" has one. */
	if (unit == NULL || !kb_is_letter(unit[strspn(unit, " ")]) ||
	    strncmp(unit, "d ", 2) == 0)
		return NULL;
	*(at != NULL ? at : slash) = '\0';
	return unit;
}

/*
 * "41,667", "Rp 1,250,000": there are no thousandths of a rupiah, so that the
 * commas are a foreign spreadsheet's thousands.  They are taken out.
 */
static bool
foreign_thousands(char *cell)
{
	char *s = cell, *to;
	size_t n, groups = 0;

	s += strncasecmp(s, "Rp", 2) == 0 ? 2 : 0;
	s += strspn(s, ". ");
	to = s;
	n = strspn(s, "0123456789");
	if (n == 0 || n > 3 || *s == '0')
		return false;
	for (s += n; *s == ','; s += 4, groups++)
		if (strspn(s + 1, "0123456789") != 3)
			return false;
	if (groups == 0 || (*s != '\0' && strcmp(s, ".00") != 0 &&
	    strcmp(s, ".0") != 0))
		return false;
	for (*s = '\0', s = to; *s != '\0'; s++)
		if (*s != ',')
			*to++ = *s;
	*to = '\0';
	return true;
}

/* "15400.0": as programs write whole numbers. */
static void
cut_fraction(char *cell)
{
	size_t n = strspn(cell, "0123456789");

	if (n > 0 && (strcmp(cell + n, ".0") == 0 ||
	    strcmp(cell + n, ".00") == 0))
		cell[n] = '\0';
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
	if (kb_sheet_unknown(cell) || word_of("nan|n a|na|tidak ada data",
	    cell)) {
		f->counted(f->arg, "harga tanpa angka");
		return;
	}
	if ((unit = unit_behind(cell)) != NULL)
		f->fact(f->arg, "satuan", unit);
	cut_fraction(cell);
	if (foreign_thousands(kb_trim(cell)))
		f->counted(f->arg, "harga dengan koma sebagai pemisah ribuan");
	f->fact(f->arg, h->name, cell);
}

/* "Rp./Kg", "rupiah per kg": what stands before the unit says nothing. */
static char *
bare_unit(char *cell)
{
	static const char *const before[] = { "rupiah", "rp", "per" };

	for (size_t i = 0; i < KB_LEN(before); i++) {
		size_t n = strlen(before[i]);

		if (strncasecmp(cell, before[i], n) == 0 &&
		    !kb_is_letter(cell[n]))
			cell += n + strspn(cell + n, "./ ");
	}
	return cell + strspn(cell, "/ ");
}

static void
part_unit(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	f->fact(f->arg, h->name, bare_unit(cell));
}

/* Where the unit may begin behind the name of what it is of. */
static char *
behind_name(char *cell)
{
	static const char *const marks[] = { "(", ", ", " per ", " - ", "/" };

	for (size_t i = 0; i < KB_LEN(marks); i++) {
		char *at = NULL, *p = cell;

		while ((p = strstr(p, marks[i])) != NULL)
			at = p++;
		if (at != NULL && at > cell)
			return at;
	}
	return NULL;
}

/* "Beras premium (Rp/kg)", "Minyakita, per liter": the unit is cut off. */
static void
part_goods(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	char *at = behind_name(cell), *unit, *bare;

	if (at != NULL) {
		unit = kb_strdup(at + 1);
		unit[strcspn(unit, ")")] = '\0';
		bare = kb_trim(unit);
		bare = bare_unit(bare + strspn(bare, "- "));
		if (f->fits(f->arg, "satuan", bare)) {
			f->fact(f->arg, "satuan", bare);
			*at = '\0';
		}
		free(unit);
	}
	f->fact(f->arg, h->name, cell);
}

/* The heading says the unit: "Komoditas (Rp/kg)". */
static void
part_per(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	static const struct kb_heading goods = { .name = "komoditas" };
	static const struct kb_heading price = { .name = "harga_min" };
	char *unit = kb_strdup(strrchr(h->name, ' ') + 1);

	f->fact(f->arg, "satuan", unit);
	free(unit);
	if (strncmp(h->name, "komoditas", 9) == 0)
		part_goods(&goods, cell, f);
	else
		part_price(&price, cell, f);
}

/* What is counted from the prices of other rows: we count it ourselves. */
static void
part_printed(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	(void)h;
	(void)cell;
	f->counted(f->arg, "harga lalu atau perubahan tercetak, dihitung "
	    "sendiri");
}

/* A ceiling is of the list that has its day and law. */
static void
part_ceiling(const struct kb_heading *h, char *cell, const struct kb_facts *f)
{
	(void)h;
	(void)cell;
	f->counted(f->arg, "HET atau HAP tercetak, diambil dari daftar ambang");
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
	{ .name = "satuan", .part = part_unit },
	{ .name = "komoditas", .part = part_goods },
	{ .name = "komoditas per kg", .part = part_per, .alias = "komoditas "
	    "rp kg|komoditas kg|komoditi rp kg|nama komoditas rp kg" },
	{ .name = "harga per kg", .part = part_per, .alias = "harga rp kg|"
	    "harga kg|harga hari ini rp kg|price rp kg|price kg" },
	{ .name = "harga per liter", .part = part_per, .alias = "harga rp "
	    "liter|harga liter|harga rp l" },
	{ .name = "harga lalu", .part = part_printed, .alias = "harga kemarin|"
	    "harga sebelumnya|harga hari sebelumnya|harga minggu lalu|"
	    "harga sebelum|kemarin|sebelumnya|previous price|prev price|"
	    "previous|last price|harga lama|"
	    "harga kemarin rp|harga sebelumnya rp|harga lalu rp" },
	{ .name = "perubahan", .part = part_printed, .alias = "perubahan harga|"
	    "perubahan rp|perubahan harga rp|persen|persentase|"
	    "persen perubahan|persentase perubahan|perubahan persen|"
	    "perubahan persentase|persentase perubahan harga|selisih|"
	    "selisih harga|naik turun|kenaikan|change|change percent|"
	    "change pct|pct change|percent change|percentage change|"
	    "price change|price change percent|change percentage|tren|trend|"
	    "status|status harga|arah|disparitas|gap" },
	{ .name = "batas tercetak", .part = part_ceiling, .alias = "het|hap|"
	    "het hap|hap het|harga acuan|het rp|hap rp|het hap rp|"
	    "harga acuan rp|disparitas het hap" },
	{ 0 }
};

static bool
is_market(const char *heading)
{
	return strncasecmp(heading, "pasar ", 6) == 0 && heading[6] != '\0';
}

/* As panels are published: a commodity a row, a day or a market a column. */
static const struct kb_across across[] = {
	{ "tanggal", "harga_min", NULL, "harga|tanggal|tgl|price" },
	{ "pasar", "harga_min", is_market, "harga" },
	{ 0 }
};

const struct kb_sheet harga_sheet = { .heading = headings,
    .across = across, .pasted = true, .follows = follows };
