/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "numbers.h"

struct kb_counter {
	kb_code	 office;
	int	 year;
	int64_t	 last;
	bool	 moved;
};

static struct kb_counter *
counter(struct kb_numbers *m, const kb_code *office, int year)
{
	struct kb_counter *c;

	for (size_t i = 0; i < m->n; i++) {
		c = &m->counter[i];
		if (c->year == year && strcmp(c->office.s, office->s) == 0)
			return c;
	}
	m->counter = kb_realloc(m->counter, m->n + 1, sizeof(*c));
	c = &m->counter[m->n++];
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
	kb_buf_cut(&m->text, 0);
	kb_buf_addf(&m->text, "%04d-%05lld", year, (long long)c->last);
	return m->text.s;
}

void
kb_number_note(struct kb_numbers *m, const kb_code *office,
    const char *number)
{
	struct kb_counter *c;
	size_t n = strlen(number);
	int64_t v = 0;

	/* "2025-00012": four digits, a dash, at least five digits. */
	if (n < 10 || n > 20 || strspn(number, "0123456789") != 4 ||
	    number[4] != '-' || strspn(number + 5, "0123456789") != n - 5)
		return;
	for (const char *p = number + 5; *p != '\0'; p++)
		v = v * 10 + (*p - '0');
	c = counter(m, office, (int)strtol(number, NULL, 10));
	if (v > c->last) {
		c->last = v;
		c->moved = true;
	}
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
	free(m->counter);
	kb_buf_free(&m->text);
}
