/* SPDX-License-Identifier: ISC */
/* query.c - from what people type to a question for the search index. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "query.h"
#include "sqlite.h"

#define MOST_WORDS 16
#define MOST_NEAR 6
#define MOST_SEEN 48

struct words {
	struct kb_buf	 text;			/* folded, each ended by NUL */
	size_t		 at[MOST_WORDS];
	size_t		 n;
};

static bool
in_word(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
}

static int
split(struct words *w, const char *text, struct kb_err *err)
{
	struct kb_buf folded = KB_BUF_INIT;
	int rc = 0;

	kb_fold(&folded, text);
	for (const char *p = kb_buf_str(&folded); *p != '\0' && rc == 0; ) {
		size_t n = 0;

		while (in_word((unsigned char)p[n]))
			n++;
		if (n == 0) {
			p++;
			continue;
		}
		if (w->n == MOST_WORDS) {
			rc = kb_fail(err, KB_USAGE, "paling banyak %d kata",
			    MOST_WORDS);
			break;
		}
		w->at[w->n++] = w->text.len;
		kb_buf_add(&w->text, p, n);
		kb_buf_addc(&w->text, '\0');
		p += n;
	}
	if (rc == 0 && w->n == 0)
		rc = kb_fail(err, KB_USAGE, "sebutkan kata yang dicari");
	kb_buf_free(&folded);
	return rc;
}

static const char *
word(const struct words *w, size_t i)
{
	return w->text.s + w->at[i];
}

static void
alternative(struct kb_text_query *q, bool first, const char *text, bool begins)
{
	kb_buf_addf(&q->match, "%s\"%s\"%s", first ? "" : " OR ", text,
	    begins ? "*" : "");
	kb_buf_addf(&q->plain, "%s%s%s", first ? "" : "|", text,
	    begins ? "*" : "");
}

static bool
known_beginning(struct kb_db *db, sqlite3_stmt *st, const char *w)
{
	char *end = kb_asprintf("%s\xf4\x8f\xbf\xbf", w);
	bool found;

	sqlite3_reset(st);
	sqlite3_bind_text(st, 1, w, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, end, -1, SQLITE_STATIC);
	found = kb_sql_row(db, st);
	sqlite3_reset(st);
	free(end);
	return found;
}

struct near {
	char	*text;
	size_t	 off;				/* edits away */
	int64_t	 rows;
};

static int
by_nearness(const void *a, const void *b)
{
	const struct near *x = a, *y = b;

	if (x->off != y->off)
		return x->off < y->off ? -1 : 1;
	return x->rows != y->rows ? (x->rows > y->rows ? -1 : 1) :
	    strcmp(x->text, y->text);
}

/* Those from one word to another of the register, in their order. */
static size_t
near_between(struct kb_db *db, const char *w, const char *from,
    const char *to, struct near all[MOST_SEEN])
{
	sqlite3_stmt *st;
	size_t n = 0;

	if (kb_prepare(db, "SELECT term, doc FROM temp.cari_kata WHERE "
	    "term >= ?2 AND term < ?3 AND length(term) BETWEEN ?1 - 2 AND "
	    "?1 + 2", KB_ARGS3((int64_t)strlen(w), from, to), &st, NULL) != 0)
		return 0;
	while (kb_sql_row(db, st)) {
		const char *term = kb_col_text(st, 0);
		size_t off = 3;

		if (term == NULL || kb_nearer(w, term, NULL, &off) == NULL)
			continue;
		if (n == MOST_SEEN) {
			qsort(all, n, sizeof(*all), by_nearness);
			free(all[--n].text);
		}
		all[n++] = (struct near){ kb_strdup(term), off,
		    sqlite3_column_int64(st, 1) };
	}
	sqlite3_finalize(st);
	qsort(all, n, sizeof(*all), by_nearness);
	return n;
}

/*
 * Words of the register at most two letters off, the likeliest first.  The
 * first letter is seldom wrong, and counting all words takes a second.
 */
static size_t
nearest(struct kb_db *db, const char *w, struct near *out)
{
	char first[] = { w[0], '\0' }, next[] = { (char)(w[0] + 1), '\0' };
	struct near all[MOST_SEEN];
	size_t n = 0, used;

	if (strlen(w) < 4)
		return 0;
	if ((unsigned char)w[0] < 0x7f)
		n = near_between(db, w, first, next, all);
	if (n == 0 || all[0].off > 1) {
		while (n > 0)
			free(all[--n].text);
		n = near_between(db, w, "", "\xf4\x8f\xbf\xbf", all);
	}
	used = n < MOST_NEAR ? n : MOST_NEAR;
	for (size_t i = used; i < n; i++)
		free(all[i].text);
	memcpy(out, all, used * sizeof(*all));
	return used;
}

static bool
known_word(struct kb_db *db, sqlite3_stmt *st, const char *w)
{
	bool found;

	sqlite3_reset(st);
	sqlite3_bind_text(st, 1, w, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, w, -1, SQLITE_STATIC);
	found = kb_sql_row(db, st);
	sqlite3_reset(st);
	return found;
}

/* Do they stand side by side anywhere? */
static bool
side_by_side(struct kb_db *db, const struct kb_type *t, const char *both)
{
	char *sql = kb_asprintf("SELECT 1 FROM cari_%s WHERE cari_%s MATCH ? "
	    "LIMIT 1", t->table, t->table);
	char *match = kb_asprintf("\"%s\"*", both);
	bool are = kb_one(db, 0, sql, KB_ARGS1((const char *)match)) != 0;

	free(match);
	free(sql);
	return are;
}

/*
 * "loktuan" also finds "Lok Tuan", and "nuraini" Nur'aini: two words of the
 * register side by side.  Of "taklim" the k is what others write as ', so
 * that it also finds Ta'lim.
 */
static char *
in_two(struct kb_db *db, const struct kb_type *t, sqlite3_stmt *st,
    const char *w)
{
	size_t n = strlen(w);

	for (size_t i = 2; i + 3 <= n; i++)
		for (size_t left = 0; left < 1 + (w[i] == 'k'); left++) {
			char *head = kb_asprintf("%.*s", (int)i, w);
			char *both = kb_asprintf("%s %s", head, w + i + left);
			bool found = known_word(db, st, head) &&
			    known_beginning(db, st, w + i + left) &&
			    side_by_side(db, t, both);

			free(head);
			if (found)
				return both;
			free(both);
		}
	return NULL;
}

/* Say what else was looked for. */
static void
tell_near(struct kb_buf *told, const char *w, const struct near *near,
    size_t n)
{
	kb_buf_addf(told, "'%s' tidak ada; dicari juga:", w);
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(told, "%s %s", i > 0 ? "," : "", near[i].text);
	kb_buf_addc(told, '\n');
}

struct context {
	struct kb_db	*db;
	const struct kb_type *type;
	sqlite3_stmt	*vocabulary;		/* NULL: no index */
	const char	*word, *before, *after;
	struct kb_text_query *q;
	struct kb_buf	*told;
};

/* "lok tuan" also finds "Loktuan". */
static void
joined(const struct context *c, const char *a, const char *b)
{
	char *both;

	if (a == NULL || b == NULL)
		return;
	both = kb_asprintf("%s%s", a, b);
	if (known_beginning(c->db, c->vocabulary, both))
		alternative(c->q, false, both, true);
	free(both);
}

#define SERIAL 7				/* digits of a decree's number */

/*
 * Numbers are never nearly right; but offices leave out the zeros before one,
 * and a house is not found by its first digit.
 */
static void
number(const struct context *c)
{
	size_t n = strlen(c->word), zeros = strspn(c->word, "0");

	alternative(c->q, true, c->word, n >= 4);
	if (n < 4)
		return;
	if (zeros > 0 && zeros < n)
		alternative(c->q, false, c->word + zeros, false);
	for (size_t i = n + 1; i <= SERIAL && zeros == 0; i++) {
		char *full = kb_asprintf("%.*s%s", (int)(i - n), "0000000",
		    c->word);

		alternative(c->q, false, full, false);
		free(full);
	}
}

static void
one_word(const struct context *c)
{
	struct near near[MOST_NEAR];
	char *parts;
	size_t n = 0;

	if (c->word[strspn(c->word, "0123456789")] == '\0') {
		number(c);
		return;
	}
	alternative(c->q, true, c->word, true);
	if (c->vocabulary == NULL)
		return;
	joined(c, c->before, c->word);
	joined(c, c->word, c->after);
	if (known_beginning(c->db, c->vocabulary, c->word))
		return;
	parts = in_two(c->db, c->type, c->vocabulary, c->word);
	if (parts != NULL)
		alternative(c->q, false, parts, true);
	else if ((n = nearest(c->db, c->word, near)) > 0)
		tell_near(c->told, c->word, near, n);
	for (size_t i = 0; i < n; i++) {
		alternative(c->q, false, near[i].text, false);
		free(near[i].text);
	}
	free(parts);
}

static sqlite3_stmt *
vocabulary(struct kb_db *db, const struct kb_type *t, struct kb_err *err)
{
	/* kata counts the rows of each word that it meets, letak does not. */
	static const char *const made[][2] = {
		{ "kata", "row" }, { "letak", "instance" },
	};
	sqlite3_stmt *st = NULL;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(made); i++) {
		char *sql = kb_asprintf("CREATE VIRTUAL TABLE IF NOT EXISTS "
		    "temp.cari_%s USING fts5vocab('main', 'cari_%s', '%s')",
		    made[i][0], t->table, made[i][1]);

		rc = kb_exec(db, sql, KB_NONE, err);
		free(sql);
	}
	if (rc == 0)
		kb_prepare(db, "SELECT term FROM temp.cari_letak WHERE "
		    "term >= ? AND term <= ? LIMIT 1", KB_NONE, &st, err);
	return st;
}

/* ("a" AND "b") OR ("a" AND "c") OR ("b" AND "c") */
void
kb_text_query_but_one(struct kb_text_query *q)
{
	static const char and[] = " AND (";
	struct kb_buf all = KB_BUF_INIT, plain = KB_BUF_INIT;

	for (size_t left = 0; left < q->words; left++) {
		const char *p = q->match.s, *end;
		bool first = true;

		kb_buf_adds(&all, left > 0 ? " OR (" : "(");
		for (size_t i = 0; i < q->words; i++, p = end) {
			p += i > 0 ? strlen(" AND ") : 0;
			end = strstr(p, and);
			end = end != NULL ? end : p + strlen(p);
			if (i == left)
				continue;
			kb_buf_adds(&all, first ? "" : " AND ");
			kb_buf_add(&all, p, (size_t)(end - p));
			first = false;
		}
		kb_buf_addc(&all, ')');
	}
	kb_buf_addf(&plain, "!%s", q->plain.s);
	kb_buf_free(&q->match);
	kb_buf_free(&q->plain);
	q->match = all;
	q->plain = plain;
}

int
kb_text_query(struct kb_db *db, const struct kb_type *t, const char *text,
    struct kb_text_query *q, struct kb_buf *told, struct kb_err *err)
{
	struct words w = { .n = 0 };
	sqlite3_stmt *st = NULL;
	int rc = split(&w, text, err);

	if (rc == 0 && t != NULL && (st = vocabulary(db, t, err)) == NULL)
		rc = -1;
	for (size_t i = 0; rc == 0 && i < w.n; i++) {
		struct context c = { db, t, st, word(&w, i), i > 0 ?
		    word(&w, i - 1) : NULL, i + 1 < w.n ? word(&w, i + 1) :
		    NULL, q, told };

		kb_buf_addf(&q->match, "%s(", i > 0 ? " AND " : "");
		kb_buf_adds(&q->plain, i > 0 ? ";" : "");
		one_word(&c);
		kb_buf_addc(&q->match, ')');
	}
	q->words = w.n;
	sqlite3_finalize(st);
	kb_buf_free(&w.text);
	return rc;
}
