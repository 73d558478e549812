/* SPDX-License-Identifier: ISC */
/* nama.c - names, addresses and persons without what they share with many. */
#include <string.h>

#include "kesbang/text.h"
#include "nama.h"

/* ---- words ---- */

struct word {
	const char	*s;
	size_t		 n;
};

static bool
in_word(char c)
{
	return kb_is_alnum(c) || (unsigned char)c >= 0x80;
}

/* The next word of a folded text, and whether a bracket opens before it. */
static struct word
next_word(const char **p, int *depth)
{
	struct word w;

	for (; **p != '\0' && !in_word(**p); (*p)++)
		*depth += **p == '(' || **p == '[' ? 1 : **p == ')' ||
		    **p == ']' ? -1 : 0;
	w.s = *p;
	while (in_word(**p))
		(*p)++;
	w.n = (size_t)(*p - w.s);
	return w;
}

static bool
is(struct word w, const char *s)
{
	return strlen(s) == w.n && memcmp(s, w.s, w.n) == 0;
}

static bool
is_any(struct word w, const char *const *list)
{
	for (; *list != NULL; list++)
		if (is(w, *list))
			return true;
	return false;
}

/* ---- the level of a board ---- */

static const struct {
	const char		*word;
	enum ormas_tingkat	 level;
	bool			 follows;	/* only after "dewan pimpinan" */
} levels[] = {
	{ "dpp", ORMAS_PUSAT, false }, { "dpn", ORMAS_PUSAT, false },
	{ "mpn", ORMAS_PUSAT, false }, { "pb", ORMAS_PUSAT, false },
	{ "dpw", ORMAS_WILAYAH, false }, { "mpw", ORMAS_WILAYAH, false },
	{ "pw", ORMAS_WILAYAH, false }, { "dpd", ORMAS_DAERAH, false },
	{ "mpd", ORMAS_DAERAH, false }, { "pd", ORMAS_DAERAH, false },
	{ "dpc", ORMAS_CABANG, false }, { "mpc", ORMAS_CABANG, false },
	{ "pc", ORMAS_CABANG, false }, { "pac", ORMAS_ANAK_CABANG, false },
	{ "dpac", ORMAS_ANAK_CABANG, false },
	{ "mpac", ORMAS_ANAK_CABANG, false },
	{ "ranting", ORMAS_RANTING, false },
	{ "pusat", ORMAS_PUSAT, true }, { "besar", ORMAS_PUSAT, true },
	{ "nasional", ORMAS_PUSAT, true },
	{ "wilayah", ORMAS_WILAYAH, true },
	{ "provinsi", ORMAS_WILAYAH, true },
	{ "daerah", ORMAS_DAERAH, true }, { "cabang", ORMAS_CABANG, true },
	{ "kota", ORMAS_CABANG, true }, { "kabupaten", ORMAS_CABANG, true },
	{ "kecamatan", ORMAS_ANAK_CABANG, true },
};

static enum ormas_tingkat
level_of(struct word w, bool after_board)
{
	for (size_t i = 0; i < KB_LEN(levels); i++)
		if (is(w, levels[i].word) && (after_board ||
		    !levels[i].follows))
			return levels[i].level;
	return ORMAS_TANPA_TINGKAT;
}

static const char *const boards[] = { "dewan", "majelis", "pengurus",
    "pimpinan", NULL };
/* What the law or a habit calls a body, not what it calls itself. */
static const char *const legal[] = { "yayasan", "perkumpulan", "lsm",
    "ormas", "okp", "organisasi", "kemasyarakatan", "dan", "indonesia",
    NULL };
static const char *const places[] = { "kota", "kabupaten", "kab", "provinsi",
    "prov", "kecamatan", "kec", "kelurahan", "kel", NULL };

/* ---- names ---- */

static void
own_word(struct ormas_name *out, struct word w)
{
	kb_buf_add(&out->core, w.s, w.n);
	if (out->n < ORMAS_NAME_WORDS)
		out->word[out->n++] = kb_checksum(w.s, w.n);
}

/* Words in brackets: a short form, or whose board it is. */
static void
in_brackets(struct ormas_name *out, struct word w)
{
	if (is(w, "versi"))
		out->versi = true;
	else if (level_of(w, false) == ORMAS_TANPA_TINGKAT)
		kb_buf_add(&out->short_form, w.s, w.n);
	else if (out->level == ORMAS_TANPA_TINGKAT)
		out->level = level_of(w, false);
}

static void
read_words(struct ormas_name *out, const char *p)
{
	int depth = 0;
	bool board = false;

	for (struct word w; (w = next_word(&p, &depth)).n > 0; ) {
		bool begins = out->n == 0;
		enum ormas_tingkat level = level_of(w, board);

		if (depth > 0) {
			in_brackets(out, w);
		} else if (begins && is_any(w, boards)) {
			board = true;
		} else if (begins && board && is(w, "anak")) {
			out->level = ORMAS_ANAK_CABANG;	/* cabang follows */
		} else if (begins && level != ORMAS_TANPA_TINGKAT) {
			if (out->level == ORMAS_TANPA_TINGKAT)
				out->level = level;
		} else if (is(w, "versi")) {
			out->versi = true;
			return;			/* then comes whose */
		} else if (!is_any(w, legal) && (begins ||
		    !is_any(w, places))) {
			own_word(out, w);
		}
	}
}

void
ormas_name_read(struct ormas_name *out, const char *name)
{
	struct kb_buf folded = KB_BUF_INIT;

	kb_buf_cut(&out->core, 0);
	kb_buf_cut(&out->short_form, 0);
	out->n = 0;
	out->level = ORMAS_TANPA_TINGKAT;
	out->versi = false;
	kb_fold(&folded, name);
	read_words(out, kb_buf_str(&folded));
	if (out->core.len == 0)			/* it is called nothing else */
		kb_fold_name(&out->core, name);
	if (out->short_form.len > 12)		/* an explanation */
		kb_buf_cut(&out->short_form, 0);
	kb_buf_free(&folded);
}

void
ormas_name_free(struct ormas_name *n)
{
	kb_buf_free(&n->core);
	kb_buf_free(&n->short_form);
}

bool
ormas_name_part(const struct ormas_name *a, const struct ormas_name *b)
{
	const struct ormas_name *few = a->n <= b->n ? a : b;
	const struct ormas_name *many = few == a ? b : a;
	size_t found = 0;

	for (size_t i = 0; i < few->n; i++)
		for (size_t j = 0; j < many->n; j++)
			if (few->word[i] == many->word[j]) {
				found++;
				break;
			}
	return few->n > 0 && found == few->n &&
	    (few->n > 1 || few->core.len >= 4);
}

/* ---- addresses, persons, phones ---- */

static void
add_words(const char *text, const char *const *leave, struct kb_buf *out)
{
	struct kb_buf folded = KB_BUF_INIT;
	const char *p;
	int depth = 0;

	kb_fold(&folded, text);
	p = kb_buf_str(&folded);
	for (struct word w; (w = next_word(&p, &depth)).n > 0; ) {
		if (is_any(w, leave))
			continue;
		while (w.n > 1 && *w.s == '0')	/* RT 03 is RT 3 */
			w.s++, w.n--;
		kb_buf_add(out, w.s, w.n);
	}
	kb_buf_free(&folded);
}

void
ormas_address_core(const char *text, struct kb_buf *out)
{
	static const char *const leave[] = { "jl", "jln", "jalan", "no",
	    "nomor", "nmr", "rt", "rw", "gg", "gang", "kel", "kelurahan",
	    "kec", "kecamatan", "kota", "kab", "kabupaten", NULL };

	add_words(text, leave, out);
}

void
ormas_person_core(const char *text, struct kb_buf *out)
{
	static const char *const leave[] = { "drs", "dra", "dr", "ir", "h",
	    "hj", "kh", "prof", "ust", "ustadz", "bapak", "ibu", "sdr", NULL };
	struct kb_buf name = KB_BUF_INIT;

	kb_buf_add(&name, text, strcspn(text, ","));	/* degrees follow */
	add_words(kb_buf_str(&name), leave, out);
	kb_buf_free(&name);
}

/* Without what may be lost or added in front: 0, 62. */
#define LOCAL 9				/* digits that tell phones apart */

void
ormas_phone_core(const char *text, struct kb_buf *out)
{
	size_t from = out->len;

	for (; *text != '\0' && (strchr(" +-.()", *text) != NULL ||
	    kb_is_digit(*text)); text++)
		if (kb_is_digit(*text))
			kb_buf_addc(out, *text);
	if (out->len - from < 7)
		kb_buf_cut(out, from);
	if (out->len - from > LOCAL) {
		memmove(out->s + from, out->s + out->len - LOCAL, LOCAL);
		kb_buf_cut(out, from + LOCAL);
	}
}
