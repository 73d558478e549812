/* SPDX-License-Identifier: ISC */
/*
 * nudge.c - what a team is told that has sent less than it was asked for.
 * Of a day that has not closed it is told the hour, and no shortage.
 */
#include <stdlib.h>
#include <string.h>

#include "halaman.h"

struct nudge {
	struct kb_kantor *k;
	struct kb_doc	*doc;
	char		**day;		/* "Senin, ...: target 3, ..." */
	char		**team;
	size_t		 n;
};

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct nudge *m = arg;
	const struct laporan_target *t = rec;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	if (t->target.v <= t->masuk.v || t->tim == NULL)
		return 0;
	kb_date_full(&b, t->tanggal);
	kb_buf_addf(&b, ": target %lld, masuk %lld, ", (long long)t->target.v,
	    (long long)t->masuk.v);
	if (t->open) {
		kb_buf_adds(&b, "belum tutup (pukul ");
		laporan_clock(&b, m->k->office.jam_tutup);
		kb_buf_addf(&b, " %s)", kb_zone_name(m->k->env.zone));
	} else {
		kb_buf_addf(&b, "kurang %lld", (long long)t->kurang.v);
	}
	m->day = kb_realloc(m->day, m->n + 1, sizeof(*m->day));
	m->team = kb_realloc(m->team, m->n + 1, sizeof(*m->team));
	m->day[m->n] = kb_buf_take(&b);
	m->team[m->n++] = kb_strdup(t->tim);
	return 0;
}

static bool
told_before(const struct nudge *m, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (strcmp(m->team[j], m->team[i]) == 0)
			return true;
	return false;
}

static size_t
write_all(const struct nudge *m)
{
	size_t teams = 0;

	for (size_t i = 0; i < m->n; i++) {
		if (told_before(m, i))
			continue;
		teams++;
		kb_doc_section(m->doc, m->team[i]);
		for (size_t j = i; j < m->n; j++)
			if (strcmp(m->team[j], m->team[i]) == 0)
				kb_doc_item(m->doc, 0, m->day[j]);
		kb_doc_para(m->doc, "Mohon dilengkapi. Bila tidak ada "
		    "kejadian, kirimkan laporan nihil. Terima kasih.");
	}
	return teams;
}

int
laporan_target_nudge(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc **doc, size_t *n, struct kb_err *err)
{
	struct nudge m = { .k = k, .doc = kb_doc_new() };
	int rc = laporan_target_rows(k, period, add, &m, err);

	*doc = m.doc;
	*n = rc == 0 ? write_all(&m) : 0;
	for (size_t i = 0; i < m.n; i++) {
		free(m.day[i]);
		free(m.team[i]);
	}
	free(m.day);
	free(m.team);
	return rc;
}
