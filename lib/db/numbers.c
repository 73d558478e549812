/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "numbers.h"

struct kb_counter {
	kb_code	 office;
	int	 year;
	int64_t	 last;
	bool	 moved;
	struct span {
		int64_t	 from, to;
	}	*given;				/* by this run, rising */
	size_t	 ngiven;
};

/* They rise by year, then office: where this one is, or would be. */
static size_t
place_of(const struct kb_numbers *m, const kb_code *office, int year,
    bool *there)
{
	size_t lo = 0, hi = m->n;

	*there = false;
	while (lo < hi && !*there) {
		size_t mid = (lo + hi) / 2;
		const struct kb_counter *c = &m->counter[mid];
		int way = c->year != year ? c->year - year :
		    strcmp(c->office.s, office->s);

		if (way < 0)
			lo = mid + 1;
		else
			hi = mid;
		*there = way == 0;
	}
	return *there ? hi : lo;
}

static struct kb_counter *
counter(struct kb_numbers *m, const kb_code *office, int year)
{
	bool there;
	size_t at = place_of(m, office, year, &there);
	struct kb_counter *c;

	if (there)
		return &m->counter[at];
	m->counter = kb_realloc(m->counter, m->n + 1, sizeof(*c));
	c = &m->counter[at];
	memmove(c + 1, c, (m->n - at) * sizeof(*c));
	m->n++;
	*c = (struct kb_counter){ .office = *office, .year = year };
	c->last = kb_one(m->db, 0, "SELECT terakhir FROM nomor_urut WHERE "
	    "jenis = ? AND kantor = ? AND tahun = ?",
	    KB_ARGS3(m->type->table, (const char *)office->s, year));
	return c;
}

const char *
kb_number_give(struct kb_numbers *m, const kb_code *office, int year)
{
	struct kb_counter *c = counter(m, office, year);

	c->last++;
	c->moved = true;
	if (c->ngiven > 0 && c->given[c->ngiven - 1].to + 1 == c->last) {
		c->given[c->ngiven - 1].to = c->last;
	} else {
		c->given = kb_realloc(c->given, c->ngiven + 1,
		    sizeof(*c->given));
		c->given[c->ngiven++] = (struct span){ c->last, c->last };
	}
	kb_buf_cut(&m->text, 0);
	kb_buf_addf(&m->text, "%04d-%05lld", year, (long long)c->last);
	return m->text.s;
}

/* "2025-00012": four digits, a dash, at least five digits; 0: another form. */
static int64_t
running(const char *number)
{
	size_t n = strlen(number);
	int64_t v = 0;

	if (n < 10 || n > 20 || strspn(number, "0123456789") != 4 ||
	    number[4] != '-' || strspn(number + 5, "0123456789") != n - 5)
		return 0;
	for (const char *p = number + 5; *p != '\0'; p++)
		v = v * 10 + (*p - '0');
	return v;
}

static int
year_of(const char *number)
{
	return (int)strtol(number, NULL, 10);
}

void
kb_number_note(struct kb_numbers *m, const kb_code *office,
    const char *number)
{
	struct kb_counter *c;
	int64_t v = running(number);

	if (v == 0)
		return;
	c = counter(m, office, year_of(number));
	if (v > c->last) {
		c->last = v;
		c->moved = true;
	}
}

/* Out of the span that it is in, which may become two. */
static void
take_out(struct kb_counter *c, size_t at, int64_t v)
{
	struct span *s = &c->given[at];
	int64_t to = s->to;

	s->to = v - 1;
	if (v == to)
		return;
	c->given = kb_realloc(c->given, c->ngiven + 1, sizeof(*c->given));
	memmove(&c->given[at + 2], &c->given[at + 1],
	    (c->ngiven - at - 1) * sizeof(*c->given));
	c->given[at + 1] = (struct span){ v + 1, to };
	c->ngiven++;
}

bool
kb_number_take_back(struct kb_numbers *m, const kb_code *office,
    const char *number)
{
	int64_t v = running(number);
	struct kb_counter *c;
	size_t at, lo = 0, hi;
	bool there;

	if (v == 0)
		return false;
	at = place_of(m, office, year_of(number), &there);
	if (!there)
		return false;
	c = &m->counter[at];
	hi = c->ngiven;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (c->given[mid].to < v)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo == c->ngiven || c->given[lo].from > v)
		return false;
	take_out(c, lo, v);
	return true;
}

int
kb_numbers_save(struct kb_numbers *m, struct kb_err *err)
{
	for (size_t i = 0; i < m->n; i++) {
		struct kb_counter *c = &m->counter[i];

		if (c->moved && kb_exec(m->db, "INSERT INTO nomor_urut VALUES "
		    "(?, ?, ?, ?) ON CONFLICT DO UPDATE SET terakhir = "
		    "excluded.terakhir", KB_ARGS4(m->type->table,
		    (const char *)c->office.s, c->year, c->last), err) != 0)
			return -1;
	}
	return 0;
}

void
kb_numbers_free(struct kb_numbers *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->counter[i].given);
	free(m->counter);
	kb_buf_free(&m->text);
}

/* ---- of a file that another takes the place of ---- */

struct given {
	kb_text	 jenis, kantor;
	kb_int	 tahun, terakhir;
};

static const struct kb_field given_fields[] = {
	TEXT(struct given, jenis, "tabel"),
	TEXT(struct given, kantor, "kantor"),
	INT(struct given, tahun, "tahun"),
	INT(struct given, terakhir, "nomor terakhir"),
};

static const struct kb_type given_type = {
	.name = "nomor", .size = sizeof(struct given),
	KB_FIELDS(given_fields),
};

static int
carry(void *arg, void *rec, struct kb_err *err)
{
	const struct given *g = rec;

	return kb_exec(arg, "INSERT INTO nomor_urut VALUES (?, ?, ?, ?) ON "
	    "CONFLICT DO UPDATE SET terakhir = max(terakhir, "
	    "excluded.terakhir)", KB_ARGS4(g->jenis, g->kantor != NULL ?
	    g->kantor : "", g->tahun.v, g->terakhir.v), err);
}

/* Not of the trail, whose numbers are its chain's, nor the era (babak). */
int
kb_numbers_carry(struct kb_db *db, struct kb_db *from, struct kb_err *err)
{
	return kb_query(from, &given_type, "SELECT * FROM nomor_urut WHERE "
	    "jenis NOT IN ('jejak', 'babak')", KB_NONE, carry, db, err);
}
