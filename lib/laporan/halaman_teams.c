/* SPDX-License-Identifier: ISC */
/* halaman_teams.c - "KELENGKAPAN": what each team owed, and what it sent. */
#include <stdlib.h>

#include "halaman.h"

/* A column after the team's name: a heading, and what stands under it. */
struct team_column {
	const char	*label;
	void		(*put)(struct kb_doc *, const struct laporan_target *);
};

/* Half up, one decimal: "87,5"; nothing was owed: "-". */
static void
put_rate(struct kb_doc *doc, int64_t part, int64_t whole)
{
	char text[32];
	int64_t tenths;

	if (whole == 0) {
		kb_doc_cell(doc, "-");
		return;
	}
	tenths = (part * 2000 + whole) / (whole * 2);
	snprintf(text, sizeof(text), "%lld,%lld", (long long)(tenths / 10),
	    (long long)(tenths % 10));
	kb_doc_cell(doc, text);
}

static void
put_target(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->target.v);
}

static void
put_due(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->due);
}

static void
put_masuk(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->masuk.v);
}

static void
put_masuk_rate(struct kb_doc *doc, const struct laporan_target *t)
{
	put_rate(doc, t->met, t->due);
}

static void
put_tepat(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->tepat_waktu.v);
}

static void
put_tepat_rate(struct kb_doc *doc, const struct laporan_target *t)
{
	put_rate(doc, t->met_in_time, t->due);
}

static void
put_kejadian(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->kejadian.v);
}

static void
put_nihil(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->nihil.v);
}

static void
put_kurang(struct kb_doc *doc, const struct laporan_target *t)
{
	kb_doc_cell_int(doc, t->kurang.v);
}

static void
put_kurang_so_far(struct kb_doc *doc, const struct laporan_target *t)
{
	if (t->open && t->due == 0)
		kb_doc_cell(doc, "-");
	else
		put_kurang(doc, t);
}

static const struct team_column counts[] = {
	{ "Target", put_target }, { "Masuk", put_masuk },
	{ "Tepat", put_tepat }, { "Kejadian", put_kejadian },
	{ "Nihil", put_nihil }, { "Kurang", put_kurang_so_far }, { 0 }
};

static const struct team_column rates[] = {
	{ "Target", put_due }, { "Masuk", put_masuk },
	{ "Masuk (%)", put_masuk_rate }, { "Tepat", put_tepat },
	{ "Tepat (%)", put_tepat_rate }, { "Kurang", put_kurang }, { 0 }
};

static void
put_heads(struct kb_doc *doc, const struct team_column *c)
{
	struct kb_column column[KB_LEN(counts) + 1] = {
		{ "Tim", KB_CELL_TEXT, 1 } };
	size_t n = 1;

	for (; c->label != NULL; c++)
		column[n++] = (struct kb_column){ c->label, KB_CELL_INT, 0 };
	kb_doc_section(doc, "KELENGKAPAN");
	kb_doc_table(doc, column, n);
}

static void
put_team(struct kb_doc *doc, const struct team_column *c, const char *name,
    const struct laporan_target *t)
{
	kb_doc_cell(doc, name);
	for (; c->label != NULL; c++)
		c->put(doc, t);
}

/* An event that two teams told of is one in the sum, whose set is the
 * caller's; true where there is such a one, and the column does not add up. */
static bool
add_up(struct laporan_target *sum, const struct laporan_target *team, size_t n)
{
	int64_t events = 0;

	for (size_t i = 0; i < n; i++) {
		events += team[i].kejadian.v;
		for (size_t j = 0; j < team[i].nevent; j++)
			laporan_event_add(&sum->event, &sum->nevent,
			    team[i].event[j]);
		sum->target.v += team[i].target.v;
		sum->masuk.v += team[i].masuk.v;
		sum->tepat_waktu.v += team[i].tepat_waktu.v;
		sum->nihil.v += team[i].nihil.v;
		sum->kurang.v += team[i].kurang.v;
		sum->due += team[i].due;
		sum->met += team[i].met;
		sum->met_in_time += team[i].met_in_time;
		sum->open = sum->open || team[i].open;
	}
	sum->kejadian.v = (int64_t)sum->nevent;
	return events != sum->kejadian.v;
}

/* Rows and their sum; true where it counts shared events once. */
static bool
put_table(struct laporan_halaman *s, const struct team_column *c,
    const struct laporan_target *team, size_t n, bool *open)
{
	struct laporan_target sum = { 0 };
	bool shared = add_up(&sum, team, n);

	put_heads(s->doc, c);
	for (size_t i = 0; i < n; i++)
		put_team(s->doc, c, team[i].tim != NULL ? team[i].tim :
		    "(tanpa tim)", &team[i]);
	if (n > 1 || c == rates) {
		kb_doc_total(s->doc);
		put_team(s->doc, c, "Jumlah", &sum);
	}
	*open = sum.open;
	free(sum.event);
	return shared;
}

/* "Tepat: diterima paling lambat pukul 15.30 WITA." and what follows. */
static void
put_note(struct laporan_halaman *s, const char *more)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "Tepat: diterima paling lambat pukul ");
	laporan_clock(&b, s->k->office.jam_tutup);
	kb_buf_addf(&b, " %s.%s", kb_zone_name(s->k->env.zone), more);
	kb_doc_note(s->doc, b.s);
	kb_buf_free(&b);
}

/* "15 Desember 2025 belum tutup (pukul 15.30 WITA): ... belum dihitung." */
static void
put_open(struct laporan_halaman *s, const char *what)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_date_long(&b, s->k->env.today);
	kb_buf_adds(&b, " belum tutup (pukul ");
	laporan_clock(&b, s->k->office.jam_tutup);
	kb_buf_addf(&b, " %s): %s hari itu belum dihitung.",
	    kb_zone_name(s->k->env.zone), what);
	kb_doc_note(s->doc, b.s);
	kb_buf_free(&b);
}

void
laporan_put_teams(struct laporan_halaman *s, const struct laporan_target *team,
    size_t n)
{
	bool open, shared;

	if (n == 0)
		return;
	shared = put_table(s, counts, team, n, &open);
	put_note(s, "");
	if (open)
		put_open(s, "kekurangan");
	if (shared)
		kb_doc_note(s->doc, "Jumlah kejadian: yang dilaporkan beberapa "
		    "tim dihitung satu.");
}

void
laporan_put_rates(struct laporan_halaman *s, const struct laporan_target *team,
    size_t n)
{
	bool open;

	if (n == 0)
		return;
	put_table(s, rates, team, n, &open);
	put_note(s, " Persen dari target; laporan di atas target satu hari "
	    "tidak menutup hari lain.");
	if (open)
		put_open(s, "target dan persen");
}
