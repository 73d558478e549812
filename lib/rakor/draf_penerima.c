/* SPDX-License-Identifier: ISC */
/*
 * draf_penerima.c - whom a text seems to charge.  It is a proposal, for
 * whoever is told something ("kepada Provinsi") or is only where it happens
 * ("di Kota Bontang") is charged with nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/office.h"
#include "kesbang/text.h"
#include "kata.h"

#define NAME 4				/* words of a region's */
#define LEVEL 2
#define LINE 60				/* letters that are not folded */

#define REGENCY	"kabupaten|kab|pemkab|bupati"
#define CITY	"kota|pemkot|walikota"
#define BOTH	"kabupaten/kota|kab/kota|kab./kota|pemkab/pemkot|"	\
	"bupati/walikota|bupati/wali"
#define OFFICE	"kesbangpol|bakesbangpol"
#define AND	"dan|serta|atau|&"
#define EACH	"semua|seluruh|setiap|tiap|segenap|masing-masing"

struct seen {
	const struct kb_env *env;	/* NULL: no names of regions */
	const struct kata *w;
	struct kb_buf	 code, said;
	bool		 province, all;
};

static bool
capital(const struct kata *w, size_t i)
{
	return i < w->n && *w->s[i] >= 'A' && *w->s[i] <= 'Z';
}

/* Nothing but blanks, or the full stop of "Kab.", before the i-th. */
static bool
joined(const struct kata *w, size_t i)
{
	const char *end = w->s[i - 1] + w->len[i - 1];

	end += *end == '.';
	return (size_t)(w->s[i] - end) == strspn(end, " \n");
}

static void
told(struct seen *s, size_t from, size_t to)
{
	kb_buf_adds(&s->said, s->said.len > 0 ? ", " : "");
	kata_kutip(&s->said, s->w, from, to);
}

static void
add_code(struct seen *s, const kb_code *code, size_t from, size_t to)
{
	char quoted[sizeof(code->s) + 2];

	snprintf(quoted, sizeof(quoted), "\"%s\"", code->s);
	if (s->code.len > 0 && strstr(s->code.s, quoted) != NULL)
		return;
	kb_buf_addf(&s->code, "%s%s", s->code.len > 0 ? ", " : "", quoted);
	told(s, from, to);
}

/* How many words from the i-th are a region of that sort; 0: none. */
static size_t
name_at(const struct seen *s, size_t i, const char *sort, kb_code *code)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err;
	size_t n = 0;

	while (n < NAME && capital(s->w, i + n) &&
	    (n == 0 || joined(s->w, i + n)))
		n++;
	for (; s->env != NULL && s->env->region != NULL && n > 0; n--) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s%s", sort, *sort != '\0' ? " " : "");
		kata_kutip(&b, s->w, i, i + n - 1);
		if (s->env->region(s->env->arg, b.s, LEVEL, code, &err) == 0 &&
		    kb_region_level(code->s) == LEVEL)
			break;
	}
	kb_buf_free(&b);
	return s->env != NULL && s->env->region != NULL ? n : 0;
}

/* "Kabupaten Tapin", "Bupati Tapin", "Kesbangpol Tapin". */
static size_t
region_at(const struct seen *s, size_t i, kb_code *code)
{
	static const struct { const char *words, *sort; } sorts[] = {
		{ REGENCY, "Kabupaten" }, { CITY, "Kota" }, { OFFICE, "" },
	};
	size_t n;

	if (i + 1 >= s->w->n || !joined(s->w, i + 1))
		return 0;
	for (size_t j = 0; j < KB_LEN(sorts); j++)
		if (kata_itu(s->w, i, sorts[j].words) && !kata_itu(s->w, i + 1,
		    REGENCY "|" CITY "|" OFFICE) &&
		    (n = name_at(s, i + 1, sorts[j].sort, code)) > 0)
			return n + 1;
	return 0;
}

/* ", Balangan dan Tapin", "& HST" after a region. */
static size_t
another_at(const struct seen *s, size_t i, kb_code *code)
{
	static const char *const sorts[] = { "Kabupaten", "Kota", "" };
	size_t n = 0;

	for (size_t j = 0; n == 0 && j < KB_LEN(sorts); j++)
		n = name_at(s, i, sorts[j], code);
	return n;
}

/* All of them, in how many words; 0: it is not said there. */
static size_t
all_at(const struct kata *w, size_t i)
{
	if (kata_itu(w, i, BOTH))
		return kata_itu(w, i, "bupati/wali") ? 2 : 1;
	if (kata_itu(w, i, EACH) && kata_itu(w, i + 1, "daerah|pemda"))
		return 2;
	if (kata_itu(w, i, EACH) && kata_itu(w, i + 1, "pemerintah") &&
	    kata_itu(w, i + 2, "daerah"))
		return 3;
	if (kata_itu(w, i, REGENCY) && kata_itu(w, i + 1, AND) &&
	    kata_itu(w, i + 2, CITY "|wali"))
		return kata_itu(w, i + 2, "wali") ? 4 : 3;
	return kata_itu(w, i, "pemkab|pemkot|pemda");
}

/* ---- who is not charged ---- */

static bool
is_asked(const struct kata *w, size_t i)
{
	return i == 0 || kata_itu(w, i - 1, "diminta|meminta|diinstruksikan|"
	    "menginstruksikan|ditugaskan|menugaskan|diimbau|mengimbau|"
	    "dihimbau|menghimbau|diharapkan|mengharapkan|disarankan|"
	    "menyarankan|direkomendasikan|merekomendasikan");
}

static bool
new_sentence(const struct kata *w, size_t i)
{
	const char *end = i > 0 ? w->s[i - 1] + w->len[i - 1] : "";

	return *end == ';' || (*end == '.' && capital(w, i) &&
	    w->len[i - 1] > 3);
}

struct aside { bool to, there; };	/* told it; where it happens */

static bool
set_aside(struct aside *a, const struct kata *w, size_t i)
{
	if (new_sentence(w, i))
		*a = (struct aside){ false, false };
	if (kata_itu(w, i, "oleh"))
		*a = (struct aside){ false, false };
	else if (kata_itu(w, i, "kepada"))
		a->to = !is_asked(w, i);
	else if (kata_itu(w, i, "di|ke|dengan|antara|se"))
		a->there = true;
	else if (!capital(w, i) && !kata_itu(w, i, REGENCY "|" CITY "|" BOTH
	    "|" AND "|" EACH "|" OFFICE "|provinsi|daerah|pemerintah|pihak|"
	    "wilayah|perbatasan"))
		a->there = false;
	return a->to || a->there;
}

/* ---- the whole text ---- */

/* What is named at the i-th word, and how many words that takes. */
static size_t
take(struct seen *s, size_t i, bool aside, bool *chain)
{
	kb_code code;
	size_t n = *chain ? another_at(s, i, &code) : 0;

	n = n > 0 ? n : region_at(s, i, &code);
	*chain = n > 0;
	if (n > 0) {
		if (!aside)
			add_code(s, &code, i, i + n - 1);
		return n;
	}
	if ((n = all_at(s->w, i)) > 0) {
		n = n < s->w->n - i ? n : s->w->n - i;
		if (!aside && !s->all)
			told(s, i, i + n - 1);
		s->all = s->all || !aside;
		return n;
	}
	if (!aside && !s->province &&
	    kata_itu(s->w, i, "provinsi|pemprov|gubernur")) {
		s->province = true;
		told(s, i, i);
	}
	return 1;
}

static void
look(struct seen *s)
{
	struct aside a = { false, false };
	bool chain = false;

	for (size_t i = 0; i < s->w->n; ) {
		bool aside = set_aside(&a, s->w, i);

		if (chain && kata_itu(s->w, i, AND))
			i++;
		else
			i += take(s, i, aside, &chain);
	}
}

/* It may not be folded, for it is a line once its mark is gone. */
static void
propose(struct kb_nest_out *o, const struct seen *s)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "penerima: [%s%s%s%s%s] # USUL",
	    s->province ? "provinsi" : "",
	    s->province && (s->all || s->code.len > 0) ? ", " : "",
	    s->all ? "semua" : "", s->all && s->code.len > 0 ? ", " : "",
	    kb_buf_str(&s->code));
	if (b.len > LINE) {
		kb_buf_addf(o->to, "%*s# %s\n", o->indent, "", b.s);
		kb_buf_cut(&b, 0);
	}
	kb_buf_addf(&b, "%sdisebut %s", b.len > 0 ? ": " : "", s->said.s);
	kb_nest_note(o, b.s);
	kb_buf_free(&b);
}

bool
draf_penerima(struct kb_nest_out *o, const struct kb_env *env,
    const char *text)
{
	struct kata *w = kb_alloc(sizeof(*w));
	struct seen s = { .env = env, .w = w };
	bool any;

	kata_pecah(w, text);
	look(&s);
	any = s.province || s.all || s.code.len > 0;
	if (any)
		propose(o, &s);
	kb_buf_free(&s.code);
	kb_buf_free(&s.said);
	free(w);
	return any;
}
