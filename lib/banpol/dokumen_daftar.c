/* SPDX-License-Identifier: ISC */
/* dokumen_daftar.c - tables of papers: lists of the parties they are about. */
#include <stdlib.h>

#include "dokumen.h"

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
	c->money = (kb_money){ s->cair, s->npencairan > 0 &&
	    !s->tanpa_jumlah };
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

struct kb_doc *
dokumen_verifikasi(run *d, const struct dokumen_satu *p)
{
	(void)p;
	return list(d, verified, KB_LEN(verified));
}

struct kb_doc *
dokumen_persetujuan(run *d, const struct dokumen_satu *p)
{
	(void)p;
	return list(d, approved, KB_LEN(approved));
}

struct kb_doc *
dokumen_lpj(run *d, const struct dokumen_satu *p)
{
	(void)p;
	return list(d, reports, KB_LEN(reports));
}

/* With what was given back under it. */
struct kb_doc *
dokumen_ringkasan(run *d, const struct dokumen_satu *p)
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
