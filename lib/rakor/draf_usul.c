/* SPDX-License-Identifier: ISC */
/*
 * draf_usul.c - what a text says of days.  Only what says by when ("paling
 * lambat Maret 2025", "setiap triwulan") becomes a value; a month may mean
 * something else, so it becomes a comment, and so does what no deadline says
 * exactly ("paling lambat minggu kedua Juli 2025").
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

#define LATEST "lambat|lambatnya|selambat-lambatnya|selambatnya"
#define FAR 4				/* words between that and its day */

/* The "lambat" that is said of the i-th word; n: of none. */
static size_t
latest_of(const struct kata *w, size_t i)
{
	for (size_t back = 1; back <= FAR && back <= i; back++)
		if (kata_itu(w, i - back, LATEST))
			return i - back;
	return w->n;
}

/* Nothing in between that makes it another day ("minggu kedua", "sebelum"):
 * the end of a month is what a month means. */
static bool
directly(const struct kata *w, size_t from, size_t to)
{
	while (++from < to)
		if (!kata_itu(w, from, "pada|di|hari|tanggal|tgl|bulan|akhir|"
		    "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu") ||
		    (kata_itu(w, from, "minggu") &&
		    !kata_itu(w, from - 1, "hari")))
			return false;
	return true;
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
	size_t to = i + (day > 0) + 1, latest;

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
	latest = latest_of(w, i);
	due->sure = latest < w->n && directly(w, latest, i);
	if (latest < w->n && !due->sure)
		due->from = latest + 1;
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

/*
 * "setiap bulan paling lambat tanggal 5": of the next one, it seems, for the
 * period is told of when it is over; "10 hari setelah", so many days after.
 */
static void
put_after(struct kb_nest_out *o, const struct kata *w, const char *often)
{
	struct kb_buf b = KB_BUF_INIT, said = KB_BUF_INIT;
	size_t at = 0, i, last;
	bool days;

	while (at < w->n && !kata_itu(w, at, LATEST))
		at++;
	if (at + 1 >= w->n)
		return;
	for (i = at + 1; kata_itu(w, i, "pada|di|tanggal|tgl"); i++)
		;
	days = kata_itu(w, i + 1, "hari") && !kata_itu(w, i + 2, "kerja");
	last = at + 6 < w->n ? at + 6 : w->n - 1;
	kata_kutip(&said, w, at > 0 ? at - 1 : at, last);
	if (kata_angka(w, i, 1, 31) > 0 && (days ||
	    (kata_itu(w, i - 1, "tanggal|tgl") && kata_bulan(w, i + 1) == 0 &&
	    !kb_in_list("minggu|tahun", often))))
		kb_buf_addf(&b, "hari_setelah: %d # USUL: \"%s\"",
		    kata_angka(w, i, 1, 31), said.s);
	else
		kb_buf_addf(&b, "PERIKSA: \"%s\"; hari_setelah: hari sesudah "
		    "akhir masanya", said.s);
	kb_nest_note(o, b.s);
	kb_buf_free(&b);
	kb_buf_free(&said);
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
		put_after(o, w, often);
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
