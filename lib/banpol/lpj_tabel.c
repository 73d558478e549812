/* SPDX-License-Identifier: ISC */
/*
 * lpj_tabel.c - forms A and G of Permendagri 78/2020: what was meant and what
 * was spent, by kind and activity.
 */
#include <string.h>

#include "kesbang/lpj.h"

struct table {
	struct kb_doc			*doc;
	const struct banpol_lpj		*lpj;
	const struct belanja		*line;
	size_t				 n;
	bool				 detail;
	bool				 all;	/* costs without lines, too */
};

/* One row; sum NULL: the cell is empty. */
struct row {
	const char	*no, *what, *activity, *volume, *note;
	int		 depth;		/* of what */
	bool		 strong, total;
	const int64_t	*sum;
};

static void
put(const struct table *t, const struct row *r)
{
	if (r->total)
		kb_doc_total(t->doc);
	else if (r->strong)
		kb_doc_strong(t->doc);
	kb_doc_cell(t->doc, r->no);
	kb_doc_cell_under(t->doc, r->depth, r->what);
	kb_doc_cell(t->doc, r->activity);
	kb_doc_cell(t->doc, r->volume);
	if (r->sum != NULL)
		kb_doc_cell_int(t->doc, *r->sum);
	else
		kb_doc_cell(t->doc, NULL);
	kb_doc_cell(t->doc, r->note);
}

/* ---- lines that stand together ---- */

/* Which lines: of a code, or of a block (code NULL), or of codes that are in
 * no list (block 0); of an activity, unless NULL; "" is of none. */
struct pick {
	const char	*code, *activity;
	char		 block;
	const char	*group;		/* block within the block */
};

static bool
picked(const struct table *t, const struct pick *p, const struct belanja *b)
{
	const struct banpol_biayas *list = &t->lpj->buku->biaya;
	const struct banpol_biaya *c = banpol_biaya(list, b->kode);

	if (p->code != NULL && strcmp(p->code, b->kode) != 0)
		return false;
	if (p->code == NULL && banpol_blok(list, b->kode) != p->block)
		return false;
	if (p->group != NULL && (c == NULL || c->induk == NULL ||
	    strcmp(c->induk, p->group) != 0))
		return false;
	return p->activity == NULL || strcmp(p->activity,
	    b->kegiatan != NULL ? b->kegiatan : "") == 0;
}

static size_t
sum(const struct table *t, const struct pick *p, int64_t *total)
{
	size_t n = 0;

	*total = 0;
	for (size_t i = 0; i < t->n; i++)
		if (picked(t, p, &t->line[i])) {
			*total += t->line[i].jumlah.v;
			n++;
		}
	return n;
}

static void
put_volume(struct kb_buf *b, kb_rate volume, const char *unit)
{
	if (volume.den == 0)
		return;
	kb_rate_show(b, volume);
	if (unit != NULL)
		kb_buf_addf(b, " %s", unit);
}

/* "12 bulan": where all lines are in one unit, and the sum is a whole number
 * or that of one line. */
static void
volume_of(const struct table *t, const struct pick *p, struct kb_buf *b)
{
	const char *unit = NULL;
	kb_rate all = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct belanja *l = &t->line[i];

		if (!picked(t, p, l))
			continue;
		if (l->volume.den == 0 || l->satuan == NULL || (n > 0 &&
		    (l->volume.den != 1 || all.den != 1 ||
		    strcmp(unit, l->satuan) != 0)))
			return;
		if (n++ == 0)
			all = l->volume;
		else if (__builtin_add_overflow(all.num, l->volume.num,
		    &all.num))
			return;
		unit = l->satuan;
	}
	if (n > 0)
		put_volume(b, all, unit);
}

/* The one activity that they all are of; NULL: none, or several. */
static const char *
activity_of(const struct table *t, const struct pick *p)
{
	const char *one = NULL;

	for (size_t i = 0; i < t->n; i++) {
		const char *is = t->line[i].kegiatan;

		if (!picked(t, p, &t->line[i]))
			continue;
		if (is == NULL || (one != NULL && strcmp(one, is) != 0))
			return NULL;
		one = is;
	}
	return one;
}

static void
put_line(const struct table *t, const struct belanja *l)
{
	struct kb_buf volume = KB_BUF_INIT, note = KB_BUF_INIT;

	put_volume(&volume, l->volume, l->satuan);
	if (l->nomor_bukti != NULL)
		kb_buf_addf(&note, "bukti %s", l->nomor_bukti);
	if (l->keterangan != NULL)
		kb_buf_addf(&note, "%s%s", note.len > 0 ? "; " : "",
		    l->keterangan);
	put(t, &(struct row){ .activity = l->uraian, .volume = volume.s,
	    .sum = &l->jumlah.v, .note = note.s });
	kb_buf_free(&volume);
	kb_buf_free(&note);
}

/* A row of what was picked; its lines under it where they are asked for. */
static void
put_picked(const struct table *t, const struct pick *p, int depth,
    const char *mark, const char *what)
{
	struct kb_buf volume = KB_BUF_INIT, text = KB_BUF_INIT;
	int64_t total;
	size_t n = sum(t, p, &total);

	if (n == 0 && !t->all)
		return;
	volume_of(t, p, &volume);
	kb_buf_addf(&text, "%s %s", mark, what);
	put(t, &(struct row){ .what = text.s, .depth = depth,
	    .activity = p->activity != NULL || t->detail ? NULL :
	    activity_of(t, p), .volume = t->detail ? NULL : volume.s,
	    .sum = n > 0 ? &total : NULL });
	for (size_t i = 0; t->detail && i < t->n; i++)
		if (picked(t, p, &t->line[i]))
			put_line(t, &t->line[i]);
	kb_buf_free(&volume);
	kb_buf_free(&text);
}

/* ---- A: by activity ---- */

static bool
told_before(const struct table *t, const struct pick *p, size_t i)
{
	const char *is = t->line[i].kegiatan;
	struct pick same = *p;

	same.activity = is != NULL ? is : "";
	for (size_t k = 0; k < i; k++)
		if (picked(t, &same, &t->line[k]))
			return true;
	return false;
}

static void
put_activity(const struct table *t, const char *activity, size_t number)
{
	const struct banpol_biayas *list = &t->lpj->buku->biaya;
	struct pick of = { .block = 'A', .activity = activity };
	struct kb_buf text = KB_BUF_INIT;
	char mark[3] = "a.";
	int64_t total;

	sum(t, &of, &total);
	kb_buf_addf(&text, "%zu. %s", number, activity[0] != '\0' ? activity :
	    "(kegiatan belum disebut)");
	put(t, &(struct row){ .activity = text.s, .sum = &total,
	    .strong = true });
	for (size_t i = 0; i < list->n; i++) {
		of.code = list->biaya[i].kode;
		if (banpol_blok(list, of.code) != of.block ||
		    sum(t, &of, &total) == 0)
			continue;
		put_picked(t, &of, 1, mark, list->biaya[i].uraian);
		mark[0]++;
	}
	kb_buf_free(&text);
}

static void
put_education(const struct table *t)
{
	const struct pick of = { .block = 'A' };
	size_t number = 0;

	for (size_t i = 0; i < t->n; i++)
		if (picked(t, &of, &t->line[i]) && !told_before(t, &of, i))
			put_activity(t, t->line[i].kegiatan != NULL ?
			    t->line[i].kegiatan : "", ++number);
}

/* ---- B: as the law lists it ---- */

static void
put_group(const struct table *t, const struct banpol_biaya *group,
    size_t number)
{
	const struct banpol_biayas *list = &t->lpj->buku->biaya;
	const struct pick of = { .block = group->induk[0],
	    .group = group->kode };
	struct kb_buf text = KB_BUF_INIT;
	char mark[3] = "a.";
	int64_t total;
	size_t n = sum(t, &of, &total);

	if (n == 0 && !t->all)
		return;
	kb_buf_addf(&text, "%zu. %s", number, group->uraian);
	put(t, &(struct row){ .what = text.s, .sum = n > 0 ? &total : NULL,
	    .strong = true });
	for (size_t i = 0; i < list->n; i++) {
		const struct banpol_biaya *c = &list->biaya[i];

		if (c->induk == NULL || strcmp(c->induk, group->kode) != 0)
			continue;
		put_picked(t, &(struct pick){ .code = c->kode }, 1, mark,
		    c->uraian);
		mark[0]++;
	}
	kb_buf_free(&text);
}

static void
put_secretariat(const struct table *t)
{
	const struct banpol_biayas *list = &t->lpj->buku->biaya;
	size_t number = 0;

	for (size_t i = 0; i < list->n; i++) {
		const struct banpol_biaya *c = &list->biaya[i];

		if (c->induk != NULL && strcmp(c->induk, "B") == 0)
			put_group(t, c, ++number);
	}
}

/* ---- the whole ---- */

static void
put_block(const struct table *t, const char *code)
{
	const struct banpol_biaya *b = banpol_biaya(&t->lpj->buku->biaya,
	    code);
	const struct pick of = { .block = code[0] };
	struct kb_buf what = KB_BUF_INIT;
	int64_t total;
	size_t n = sum(t, &of, &total);

	/* The words of row A, P78 forms A and G. */
	kb_buf_addf(&what, "%s%s", b->uraian, code[0] != 'A' ? "" : " sesuai "
	    "dengan tugas dan fungsi partai politik serta peraturan "
	    "perundang-undangan yang mengatur mengenai pendidikan politik");
	put(t, &(struct row){ .no = code, .what = what.s, .strong = true,
	    .sum = n > 0 ? &total : NULL });
	kb_buf_free(&what);
}

/* Codes that are in no list are shown for what they are, never dropped. */
static void
put_strange(const struct table *t)
{
	const struct pick of = { .block = '\0' };
	int64_t total;

	if (sum(t, &of, &total) == 0)
		return;
	put(t, &(struct row){ .what = "Kode di luar belanja.csv",
	    .sum = &total, .strong = true });
	for (size_t i = 0; i < t->n; i++)
		if (picked(t, &of, &t->line[i]))
			put_line(t, &t->line[i]);
}

void
banpol_lpj_table(struct kb_doc *doc, const struct banpol_lpj *l,
    enum banpol_formulir form, bool detail)
{
	bool plan = form == BANPOL_FORMULIR_A;
	const struct kb_column column[] = {
		{ "No", KB_CELL_TEXT, 4 },
		{ "Jenis pengeluaran", KB_CELL_TEXT, 22 },
		{ "Jenis kegiatan", KB_CELL_TEXT, 14 },
		{ "Volume kegiatan", KB_CELL_TEXT, 9 },
		{ plan ? "Rencana penggunaan (Rp)" : "Realisasi (Rp)",
		    KB_CELL_INT, 13 },
		{ "Keterangan", KB_CELL_TEXT, 10 },
	};
	/* Form A names no costs of the secretariat, form G all of them. */
	const struct table t = { .doc = doc, .lpj = l, .detail = detail,
	    .all = !plan,
	    .line = plan ? l->rencana : l->baris,
	    .n = plan ? l->nrencana : l->n };

	kb_doc_table(doc, column, KB_LEN(column));
	kb_doc_numbered(doc);
	put_block(&t, "A");
	put_education(&t);
	put_block(&t, "B");
	put_secretariat(&t);
	put_strange(&t);
	put(&t, &(struct row){ .no = "C", .what = plan ? "Jumlah" : "Saldo",
	    .sum = t.n == 0 ? NULL : plan ? &l->direncanakan : &l->saldo,
	    .total = true });
}
