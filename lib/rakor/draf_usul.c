/* SPDX-License-Identifier: ISC */
/*
 * draf_usul.c - what a text says of days and addressees.  Only what says by
 * when ("paling lambat", "setiap triwulan") becomes a value; a month or a
 * word like Provinsi may mean something else, so it becomes a comment.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/date.h"
#include "kesbang/text.h"
#include "kata.h"

static const struct { const char *word, *adverb, *key; } each[] = {
	{ "minggu", "mingguan", "minggu" },
	{ "bulan", "bulanan", "bulan" },
	{ "triwulan", "triwulanan", "triwulan" },
	{ "caturwulan", "caturwulanan", "catur_wulan" },
	{ "semester", "semesteran", "semester" },
	{ "tahun", "tahunan", "tahun" },
};

/* "setiap triwulan", "berkala (Triwulan)", "triwulanan". */
static const char *
recurs(const struct kata *w)
{
	bool often = false;

	for (size_t i = 0; i < w->n; i++)
		often = often || kata_itu(w, i, "berkala|periodik|rutin");
	for (size_t i = 0; i < w->n; i++)
		for (size_t j = 0; j < KB_LEN(each); j++) {
			bool named = kata_itu(w, i, each[j].word);

			if ((named && i > 0 &&
			    kata_itu(w, i - 1, "setiap|tiap|per")) ||
			    (named && often && i > 0 && *(w->s[i] - 1) == '(' &&
			    w->s[i][w->len[i]] == ')') ||
			    (often && kata_itu(w, i, each[j].adverb)))
				return each[j].key;
		}
	return NULL;
}

/* "paling lambat pada", up to three words before. */
static bool
at_latest(const struct kata *w, size_t i)
{
	for (size_t back = 1; back <= 4 && back <= i; back++)
		if (kata_itu(w, i - back,
		    "lambat|lambatnya|selambat-lambatnya"))
			return true;
	return false;
}

struct due {
	const char	*key;
	char		 value[24];
	size_t		 from, to;
	bool		 sure;
};

static bool
due_at(const struct kata *w, size_t i, struct due *due)
{
	int day = kata_angka(w, i, 1, 31), m = kata_bulan(w, i + (day > 0)), y;
	size_t to = i + (day > 0) + 1;

	*due = (struct due){ .from = i, .to = to };
	if (m > 0 && (y = kata_tahun(w, to)) > 0) {
		if (day > 0 && kb_date_make(y, m, day).ymd == 0)
			return false;
		due->key = day > 0 ? "tanggal" : "bulan";
		snprintf(due->value, sizeof(due->value), day > 0 ?
		    "%04d-%02d-%02d" : "%04d-%02d", y, m, day);
	} else if (kata_itu(w, i, "tahun") && (y = kata_tahun(w, i + 1)) > 0) {
		due->key = "tahun";
		snprintf(due->value, sizeof(due->value), "%04d", y);
	} else {
		return false;
	}
	/* "31 Februari" is no month, either. */
	due->sure = at_latest(w, i) && (day > 0 || i == 0 ||
	    kata_angka(w, i - 1, 1, 99) == 0);
	return true;
}

/* The first that says "paling lambat", else the first month or day. */
static bool
due(const struct kata *w, struct due *best)
{
	bool any = false;

	for (size_t i = 0; i < w->n; i++) {
		struct due one;

		if (!due_at(w, i, &one) || (any && !one.sure &&
		    strcmp(best->key, "tahun") != 0))
			continue;
		*best = one;
		any = true;
		if (one.sure)
			break;
	}
	return any;
}

/* "Pilkada Serentak 2024": from the word to the year. */
static bool
election(const struct kata *w, size_t *from, size_t *to)
{
	for (*from = 0; *from < w->n; (*from)++)
		if (kata_itu(w, *from, "pilkada|pemilu|pemilukada|pileg"))
			for (*to = *from + 1; *to < w->n && *to < *from + 4;
			    (*to)++)
				if (kata_tahun(w, *to) > 0)
					return true;
	return false;
}

static bool
addressees(struct kb_nest_out *o, const struct kata *w)
{
	static const struct { const char *list, *who; } words[] = {
		{ "provinsi|pemprov", "provinsi" },
		{ "kabupaten/kota|kab/kota|pemkab|pemkot|pemda", "semua" },
	};
	struct kb_buf who = KB_BUF_INIT, said = KB_BUF_INIT, b = KB_BUF_INIT;
	bool any;

	for (size_t i = 0; i < KB_LEN(words); i++)
		for (size_t j = 0; j < w->n; j++) {
			if (!kata_itu(w, j, words[i].list))
				continue;
			kb_buf_addf(&who, "%s%s", who.len > 0 ? ", " : "",
			    words[i].who);
			kb_buf_addf(&said, "%s%.*s", said.len > 0 ? ", " : "",
			    (int)w->len[j], w->s[j]);
			break;
		}
	any = who.len > 0;
	if (any) {
		kb_buf_addf(&b, "penerima: [%s] # USUL: disebut %s", who.s,
		    said.s);
		kb_nest_note(o, b.s);
	}
	kb_buf_free(&who);
	kb_buf_free(&said);
	kb_buf_free(&b);
	return any;
}

static void
put_due(struct kb_nest_out *o, const struct kata *w, const struct due *due)
{
	struct kb_buf b = KB_BUF_INIT, said = KB_BUF_INIT;

	kata_kutip(&said, w, due->from, due->to);
	if (due->sure) {
		kb_nest_begin(o, "tenggat");
		kb_nest_put(o, due->key, NULL, due->value);
		kb_nest_end(o);
	} else {
		kb_buf_addf(&b, "tenggat: {%s: %s} # USUL: \"%s\"", due->key,
		    due->value, said.s);
		kb_nest_note(o, b.s);
	}
	kb_buf_free(&b);
	kb_buf_free(&said);
}

bool
draf_penerima(struct kb_nest_out *o, const char *text)
{
	struct kata *w = kb_alloc(sizeof(*w));
	bool named;

	kata_pecah(w, text);
	named = addressees(o, w);
	free(w);
	return named;
}

void
draf_usul(struct kb_nest_out *o, const char *text)
{
	struct kata *w = kb_alloc(sizeof(*w));
	struct kb_buf b = KB_BUF_INIT, said = KB_BUF_INIT;
	const char *often;
	struct due when;
	size_t from, to;

	kata_pecah(w, text);
	if ((often = recurs(w)) != NULL) {
		kb_nest_begin(o, "tenggat");
		kb_nest_put(o, often, NULL, "setiap");
		kb_nest_end(o);
	} else if (due(w, &when)) {
		put_due(o, w, &when);
	}
	if (election(w, &from, &to)) {
		kata_kutip(&said, w, from, to);
		kb_buf_addf(&b, "tenggat: {peristiwa: %s} # USUL", said.s);
		kb_nest_note(o, b.s);
	}
	kb_buf_free(&b);
	kb_buf_free(&said);
	free(w);
}
