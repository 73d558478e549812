/* SPDX-License-Identifier: ISC */
/*
 * dokumen_tabel.c - the tables of papers: the sum of one party, and lists of
 * all that a paper is about.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dokumen.h"

/* ---- lists of parties ---- */

typedef const struct dokumen run;
typedef const struct banpol_satu one;

/* What a column says of one: an amount, a day, or a text. */
struct said {
	kb_money	 money;
	kb_date		 day;
	struct kb_buf	 text;
};

struct column {
	struct kb_column col;
	void		(*say)(run *, one *, struct said *);
};

static void
name(run *d, one *s, struct said *c)
{
	(void)d;
	kb_buf_adds(&c->text, s->nama);
}

static void
short_name(run *d, one *s, struct said *c)
{
	(void)d;
	kb_buf_adds(&c->text, s->singkatan != NULL ? s->singkatan : s->nama);
}

static void
step_of(one *s, enum banpol_tahap t, kb_int payment, struct said *c)
{
	const struct banpol_kejadian *e = dokumen_kejadian(s, t, payment);

	if (e == NULL)
		return;
	c->day = e->tanggal;
	kb_buf_adds(&c->text, e->nomor_surat != NULL ? e->nomor_surat : "");
}

static void
minutes(run *d, one *s, struct said *c)
{
	step_of(s, BANPOL_VERIFIKASI, d->want->termin, c);
}

static void
report(run *d, one *s, struct said *c)
{
	(void)d;
	step_of(s, BANPOL_LPJ, (kb_int){ 0 }, c);
}

/* What the payment is of. */
static void
asked(run *d, one *s, struct said *c)
{
	struct dokumen_satu p = { .of = s };

	dokumen_bayar(d, &p);
	c->money = p.dihitung;
	dokumen_teks_free(&p.teks);
}

static void
received(run *d, one *s, struct said *c)
{
	(void)d;
	c->money = (kb_money){ s->cair, s->npencairan > 0 };
}

static void
education(run *d, one *s, struct said *c)
{
	(void)d;
	c->money = (kb_money){ s->pendidikan, s->nbelanja > 0 };
}

static void
secretariat(run *d, one *s, struct said *c)
{
	(void)d;
	c->money = (kb_money){ s->operasional, s->nbelanja > 0 };
}

static void
spent(run *d, one *s, struct said *c)
{
	(void)d;
	c->money = dokumen_belanja(s);
}

static void
left(run *d, one *s, struct said *c)
{
	kb_money m = dokumen_belanja(s);

	(void)d;
	c->money = (kb_money){ s->cair - m.v, m.known && s->npencairan > 0 };
}

static void
account(run *d, one *s, struct said *c)
{
	const struct banpol_pengurus *b = &s->pengurus;

	(void)d;
	kb_buf_addf(&c->text, "%s%s%s", b->bank != NULL ? b->bank : "",
	    b->bank != NULL ? " " : "", b->rekening != NULL ? b->rekening :
	    KB_TEMPLATE_DOTS);
}

#define TEXT_COL(label, wide, say) { { label, KB_CELL_TEXT, wide }, say }
#define DATE_COL(label, wide, say) { { label, KB_CELL_DATE, wide }, say }
#define MONEY_COL(label, wide, say) { { label, KB_CELL_MONEY, wide }, say }

static const struct column verified[] = {
	TEXT_COL("Partai politik", 2, name),
	TEXT_COL("Nomor Berita Acara", 1, minutes),
	DATE_COL("Tanggal", 0, minutes),
	MONEY_COL("Bantuan", 0, asked),
}, approved[] = {
	TEXT_COL("Partai politik", 1, name),
	TEXT_COL("Berita Acara", 0, minutes),
	TEXT_COL("Rekening kas umum partai", 1, account),
	MONEY_COL("Bantuan", 0, asked),
}, reports[] = {
	TEXT_COL("Partai politik", 2, name),
	DATE_COL("LPJ diterima", 0, report),
	MONEY_COL("Bantuan", 0, received),
	MONEY_COL("Realisasi", 0, spent),
}, digest[] = {
	TEXT_COL("Partai", 0, short_name),
	MONEY_COL("Diterima", 0, received),
	MONEY_COL("Pendidikan", 0, education),
	MONEY_COL("Operasional", 0, secretariat),
	MONEY_COL("Saldo", 0, left),
};

#define MOST 12			/* columns of a list */

static void
put_cell(struct kb_doc *doc, const struct column *col, const struct said *c)
{
	if (col->col.kind == KB_CELL_MONEY && c->money.known)
		kb_doc_cell_int(doc, c->money.v);
	else if (col->col.kind == KB_CELL_DATE && c->day.ymd != 0)
		kb_doc_cell_date(doc, c->day);
	else
		kb_doc_cell(doc, col->col.kind == KB_CELL_TEXT ?
		    kb_buf_str(&c->text) : "");
}

void
dokumen_jumlah(kb_money *sum, const kb_money *m)
{
	if (m->known && sum->known)
		sum->known = !__builtin_add_overflow(sum->v, m->v, &sum->v);
}

/* A sum of some would be read as that of all. */
static void
partly(struct kb_doc *doc, const char *label, size_t known, size_t all)
{
	char *note = kb_asprintf("%s: baru %zu dari %zu partai, maka tidak "
	    "dijumlahkan.", label, known, all);

	kb_doc_note(doc, note);
	free(note);
}

static struct kb_doc *
list(run *d, const struct column *col, size_t n)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_column head[MOST] = { { "No.", KB_CELL_INT, 0 } };
	kb_money sum[MOST];
	size_t known[MOST] = { 0 };

	for (size_t c = 0; c < n; c++) {
		head[c + 1] = col[c].col;
		sum[c] = (kb_money){ 0, true };
	}
	kb_doc_table(doc, head, n + 1);
	for (size_t i = 0; i < d->nof; i++) {
		kb_doc_cell_int(doc, (int64_t)i + 1);
		for (size_t c = 0; c < n; c++) {
			struct said said = { 0 };

			col[c].say(d, d->of[i], &said);
			put_cell(doc, &col[c], &said);
			dokumen_jumlah(&sum[c], &said.money);
			known[c] += said.money.known;
			kb_buf_free(&said.text);
		}
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "");
	kb_doc_cell(doc, "Jumlah");
	for (size_t c = 1; c < n; c++)
		if (col[c].col.kind == KB_CELL_MONEY && sum[c].known &&
		    known[c] == d->nof)
			kb_doc_cell_int(doc, sum[c].v);
		else
			kb_doc_cell(doc, "");
	for (size_t c = 1; c < n; c++)
		if (known[c] > 0 && known[c] < d->nof)
			partly(doc, col[c].col.label, known[c], d->nof);
	return doc;
}

#define LIST(name) static struct kb_doc *				\
list_ ## name(run *d, const struct dokumen_satu *p)			\
{									\
	(void)p;							\
	return list(d, name, KB_LEN(name));				\
}
LIST(verified)
LIST(approved)
LIST(reports)

/* With what was given back under it. */
static struct kb_doc *
list_digest(run *d, const struct dokumen_satu *p)
{
	struct kb_doc *doc = list(d, digest, KB_LEN(digest));
	struct kb_buf b = KB_BUF_INIT;

	(void)p;
	for (size_t i = 0; i < d->nof; i++) {
		if (d->of[i]->sts <= 0)
			continue;
		kb_buf_adds(&b, b.len == 0 ? "Disetor kembali ke kas daerah "
		    "dengan STS: " : "; ");
		kb_buf_addf(&b, "%s ", d->of[i]->nama);
		kb_money_text(&b, d->of[i]->sts);
	}
	if (b.len > 0)
		kb_doc_note(doc, b.s);
	kb_buf_free(&b);
	return doc;
}

/* ---- the sum ---- */

static void
rate(run *d, const struct banpol_baris *r, struct kb_doc *doc)
{
	int f = kb_field_find(&banpol_baris_type, "nilai");
	struct kb_buf b = KB_BUF_INIT;

	kb_show(&banpol_baris_type.field[f], r, &d->k->env, &b);
	kb_doc_cell(doc, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* Votes x rate x months; the months as the year's part. */
static void
sum_row(run *d, const struct banpol_baris *r, struct kb_doc *doc)
{
	kb_doc_cell_int(doc, r->suara.v);
	rate(d, r, doc);
	kb_doc_cell_int(doc, r->bulan.v);
	kb_doc_cell_int(doc, r->jumlah.v);
}

#define SUM_COLUMNS							\
	{ "Suara sah", KB_CELL_INT, 0 },				\
	{ "Rupiah per suara", KB_CELL_INT, 0 },			\
	{ "Bulan", KB_CELL_INT, 0 }, { "Jumlah", KB_CELL_MONEY, 0 }

static void
sum_total(struct kb_doc *doc, const char *what, int skip, const kb_money *m)
{
	kb_doc_total(doc);
	for (int i = 0; i < skip; i++)
		kb_doc_cell(doc, "");
	kb_doc_cell(doc, what);
	for (int i = 0; i < 3; i++)
		kb_doc_cell(doc, "");
	if (m->known)
		kb_doc_cell_int(doc, m->v);
}

struct kb_doc *
dokumen_hitungan(run *d, const struct dokumen_satu *p)
{
	static const struct kb_column head[] = {
		{ "Pemilu", KB_CELL_TEXT, 0 }, SUM_COLUMNS
	};
	struct kb_doc *doc = kb_doc_new();

	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < p->nbaris; i++) {
		const struct banpol_baris *r = &p->baris[i];
		char *what = kb_asprintf("%d%s%s", r->pemilu.ymd / 10000,
		    r->catatan != NULL ? ", " : "", r->catatan != NULL ?
		    r->catatan : "");

		kb_doc_cell(doc, what);
		free(what);
		sum_row(d, r, doc);
	}
	if (p->dihitung.known)
		sum_total(doc, "Jumlah", 0, &p->dihitung);
	return doc;
}

static const char *
name_of(run *d, const char *code)
{
	for (size_t i = 0; i < d->all.n; i++)
		if (strcmp(d->all.satu[i].partai, code) == 0)
			return d->all.satu[i].nama;
	return code;
}

/* Of one result: its heading, its parties, their sum.  Returns where the next
 * begins. */
static size_t
result(run *d, const struct banpol_baris *r, size_t i, size_t n, bool alone,
    struct kb_doc *doc)
{
	kb_money all = { 0, true };
	char year[KB_DATE_TEXT], head[40];
	size_t first = i;

	kb_pdate_iso(r[i].pemilu, year);
	snprintf(head, sizeof(head), "Hasil Pemilu %s", year);
	if (!alone) {
		kb_doc_strong(doc);
		kb_doc_cell(doc, "");
		kb_doc_cell(doc, head);
		for (int c = 0; c < 4; c++)
			kb_doc_cell(doc, "");
	}
	for (; i < n && r[i].pemilu.ymd == r[first].pemilu.ymd; i++) {
		kb_doc_cell_int(doc, (int64_t)(i - first) + 1);
		kb_doc_cell(doc, name_of(d, r[i].partai));
		sum_row(d, &r[i], doc);
		dokumen_jumlah(&all, &r[i].jumlah);
	}
	snprintf(head, sizeof(head), "Jumlah Pemilu %s", year);
	if (!alone)
		sum_total(doc, head, 1, &all);
	return i;
}

/* All rows of all parties. */
static struct kb_doc *
determined(run *d, const struct dokumen_satu *p)
{
	static const struct kb_column head[] = {
		{ "No.", KB_CELL_INT, 0 },
		{ "Partai politik", KB_CELL_TEXT, 1 }, SUM_COLUMNS
	};
	struct kb_doc *doc = kb_doc_new();
	kb_money all = { 0, true };
	size_t n;
	const struct banpol_baris *r = dokumen_baris(d, &n);
	bool alone = n == 0 || r[0].pemilu.ymd == r[n - 1].pemilu.ymd;

	(void)p;
	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < n;)
		i = result(d, r, i, n, alone, doc);
	for (size_t i = 0; i < n; i++)
		dokumen_jumlah(&all, &r[i].jumlah);
	sum_total(doc, alone ? "Jumlah" : "Jumlah seluruhnya", 1, &all);
	return doc;
}

/* ---- forms A and G ---- */

static struct kb_doc *
form(run *d, const struct dokumen_satu *p, enum banpol_formulir which)
{
	struct kb_doc *doc = kb_doc_new();

	banpol_lpj_table(doc, &p->lpj, which, false);
	(void)d;
	return doc;
}

static struct kb_doc *
form_a(run *d, const struct dokumen_satu *p)
{
	return form(d, p, BANPOL_FORMULIR_A);
}

static struct kb_doc *
form_g(run *d, const struct dokumen_satu *p)
{
	return form(d, p, BANPOL_FORMULIR_G);
}

/* ---- by name ---- */

static const struct {
	const char	*name;
	bool		 each;		/* of one party */
	struct kb_doc	*(*make)(run *, const struct dokumen_satu *);
} tables[] = {
	{ "hitungan", true, dokumen_hitungan }, { "rencana", true, form_a },
	{ "realisasi", true, form_g }, { "penetapan", false, determined },
	{ "verifikasi", false, list_verified },
	{ "persetujuan", false, list_approved },
	{ "lpj", false, list_reports },
	{ "ringkasan-lpj", false, list_digest },
};

_Static_assert(KB_LEN(tables) == DOKUMEN_NTABEL, "dokumen.h");

void
dokumen_tabel(run *d, const struct dokumen_satu *p,
    struct kb_given_table to[DOKUMEN_NTABEL])
{
	for (size_t i = 0; i < KB_LEN(tables); i++)
		to[i] = (struct kb_given_table){ tables[i].name,
		    tables[i].each == (p->of != NULL) ?
		    tables[i].make(d, p) : NULL };
}

void
dokumen_tabel_free(struct kb_given_table t[DOKUMEN_NTABEL])
{
	for (size_t i = 0; i < DOKUMEN_NTABEL; i++)
		kb_doc_free((struct kb_doc *)(uintptr_t)t[i].doc);
}
