/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran_bagian.c - alleged violations in the week's report: of each kind,
 * unit and source what came within the week, and all until its last day.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"
#include "types.h"

struct line {
	const struct pelanggaran_baris *x;	/* the first of it */
	kb_int		 week;			/* unknown: no record */
	int64_t		 all;
	size_t		 kind;		/* its place in the office's list */
	int		 level;		/* of its regions; 0: several */
	bool		 parted;	/* there is another of it, for regions
					   within these */
};

struct lines {
	struct line	*line;
	size_t		 n;
};

/* One count, but for the regions. */
static bool
alike(const struct pelanggaran_baris *a, const struct pelanggaran_baris *b)
{
	return kb_same_name(a->pilkada, b->pilkada) &&
	    strcmp(a->jenis, b->jenis) == 0 && a->satuan.n == b->satuan.n &&
	    (a->sumber == NULL) == (b->sumber == NULL) &&
	    (a->sumber == NULL || kb_same_name(a->sumber, b->sumber));
}

static bool
same(const struct pelanggaran_baris *a, const struct pelanggaran_baris *b)
{
	return a->dalam == b->dalam && alike(a, b);
}

static int
add(struct lines *to, const struct pelanggaran_baris *x, struct kb_err *err)
{
	int level = kb_region_level(x->wilayah.s);
	struct line *l;
	size_t i = 0;

	if (x->jumlah.v == 0)		/* told by its place */
		return 0;
	while (i < to->n && !same(to->line[i].x, x))
		i++;
	if (i == to->n) {
		to->line = kb_grow(to->line, to->n, sizeof(*to->line));
		to->line[to->n++] = (struct line){ .x = x, .level = level };
	}
	l = &to->line[i];
	l->level = l->level == level ? level : 0;
	if (x->masa.v > 0) {
		l->week.known = true;
		l->week.v += x->masa.v;		/* a part of all */
	}
	return kb_sum_add(&l->all, x->jumlah.v, err);
}

static int
by_kind(const void *x, const void *y)
{
	const struct line *a = x, *b = y;
	int c = strcmp(a->x->pilkada, b->x->pilkada);

	if (c == 0)
		c = (a->kind > b->kind) - (a->kind < b->kind);
	if (c == 0)
		c = a->x->satuan.n - b->x->satuan.n;
	if (c == 0 && !alike(a->x, b->x))
		c = strcmp(a->x->sumber != NULL ? a->x->sumber : "",
		    b->x->sumber != NULL ? b->x->sumber : "");
	return c != 0 ? c : (a->x->dalam > b->x->dalam) -
	    (a->x->dalam < b->x->dalam);
}

static void
sort(struct kb_kantor *k, struct lines *a)
{
	for (size_t i = 0; i < a->n; i++) {
		struct line *l = &a->line[i];
		const char *code;

		while ((code = kb_code_nth(k, "pelanggaran", l->kind)) !=
		    NULL && strcmp(code, l->x->jenis) != 0)
			l->kind++;
	}
	if (a->n > 0)
		qsort(a->line, a->n, sizeof(*a->line), by_kind);
	for (size_t i = 1; i < a->n; i++)
		if (alike(a->line[i - 1].x, a->line[i].x))
			a->line[i - 1].parted = a->line[i].parted = true;
}

/* ---- what is asked for ---- */

static int
read_rows(struct kb_kantor *k, bool sick, const struct kb_period *p,
    struct pelanggaran_daftar *d, struct kb_err *err)
{
	int day = kb_field_find(&pelanggaran_type, "tanggal");
	int place = kb_field_find(&pelanggaran_type, "wilayah");
	char last[KB_DATE_TEXT];
	struct kb_filter f;
	int rc = 0;

	kb_date_iso(p->to, last);
	kb_filter_begin(&f, &pelanggaran_type);
	kb_filter_range(&f, (size_t)day, NULL, last);
	kb_filter_add_sql(&f, sick ? "jenis = 'calon_positif'" :
	    "jenis <> 'calon_positif'");
	if (k->env.office.s[0] != '\0')
		rc = kb_filter_add(&f, (size_t)place, k->env.office.s, &k->env,
		    err);
	if (rc == 0) {
		pelanggaran_saring(k, &f);
		rc = pelanggaran_baca(k, &f, p->from, d, err);
	}
	kb_filter_free(&f);
	return rc;
}

/* ---- on paper ---- */

static void
put_line(struct kb_kantor *k, struct kb_doc *doc, const struct line *l,
    bool sick)
{
	static const char *const of[] = { NULL, "provinsi", "kabupaten/kota",
	    "kecamatan", "kelurahan/desa" };
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, sick ? "Calon positif Covid-19" :
	    kb_code_label(k, "pelanggaran", l->x->jenis));
	if (l->parted)
		kb_buf_addf(&b, ", %s%s", l->level > 0 ? "tingkat " : "",
		    l->level > 0 ? of[l->level] : l->x->dalam > 0 ?
		    "wilayah di dalamnya" : "wilayah terluas");
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
	if (l->week.known)
		kb_doc_cell_int(doc, l->week.v);
	else
		kb_doc_cell(doc, NULL);
	kb_doc_cell_int(doc, l->all);
	kb_doc_cell(doc, l->x->satuan.n == 0 ? NULL :
	    kb_word_label(pelanggaran_satuan, l->x->satuan));
	kb_doc_cell(doc, l->x->sumber);
}

static void
put_head(struct kb_doc *doc, const char *election, kb_date until, bool sick)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_column column[] = {
		{ sick ? "Yang dihitung" : "Dugaan", KB_CELL_TEXT, 3 },
		{ "Periode ini", KB_CELL_INT, 0 },
		{ "Seluruhnya", KB_CELL_INT, 0 },
		{ "Satuan", KB_CELL_TEXT, 2 },
		{ "Sumber", KB_CELL_TEXT, 3 },
	};

	kb_buf_addf(&b, "Pemilihan %s, sampai ", election);
	kb_date_long(&b, until);
	kb_buf_addc(&b, '.');
	kb_doc_para(doc, b.s);
	kb_doc_table(doc, column, KB_LEN(column));
	kb_buf_free(&b);
}

static bool
has(const struct lines *a, const char *election)
{
	for (size_t i = 0; i < a->n; i++)
		if (kb_same_name(a->line[i].x->pilkada, election))
			return true;
	return false;
}

/* "Nihil dalam periode ini: Guntung, Kampanye: Tanpa masker (Bawaslu)." */
static void
put_nihil(struct kb_kantor *k, struct kb_doc *doc,
    const struct pelanggaran_daftar *d, const char *election)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;
	size_t n = 0;

	kb_buf_adds(&b, "Nihil dalam periode ini: ");
	for (size_t i = 0; i < d->n; i++) {
		const struct pelanggaran_baris *x = &d->baris[i];

		if (!x->masa.known || x->masa.v != 0 ||
		    !kb_same_name(x->pilkada, election))
			continue;
		kb_buf_addf(&b, "%s%s", n++ > 0 ? "; " : "",
		    kb_region_name(k, x->wilayah.s, &name));
		if (x->tahapan != NULL)
			kb_buf_addf(&b, ", %s", x->tahapan);
		if (x->paslon != NULL)
			kb_buf_addf(&b, ", paslon %s", x->paslon);
		if (strcmp(x->jenis, "nihil") != 0)
			kb_buf_addf(&b, ": %s", kb_code_label(k,
			    "pelanggaran", x->jenis));
		if (x->sumber != NULL)
			kb_buf_addf(&b, " (%s)", x->sumber);
	}
	kb_buf_addc(&b, '.');
	if (n > 0)
		kb_doc_para(doc, b.s);
	kb_buf_free(&name);
	kb_buf_free(&b);
}

static void
put_election(struct kb_kantor *k, struct kb_doc *doc, const struct lines *a,
    const struct pelanggaran_daftar *d, kb_date until,
    const char *election, bool sick)
{
	size_t silent = 0, parted = 0;

	if (has(a, election))
		put_head(doc, election, until, sick);
	for (size_t i = 0; i < a->n; i++) {
		const struct line *l = &a->line[i];

		if (!kb_same_name(l->x->pilkada, election))
			continue;
		put_line(k, doc, l, sick);
		silent += !l->week.known;
		parted += l->parted;
	}
	if (parted > 0)
		kb_doc_note(doc, "Hitungan suatu wilayah dan wilayah di "
		    "dalamnya tidak dijumlahkan: boleh jadi sudah terhitung di "
		    "sana.");
	if (silent > 0)
		kb_doc_note(doc, "Kosong: tidak ada hitungan untuk periode "
		    "ini.");
	put_nihil(k, doc, d, election);
}

static size_t
rows_of(const struct pelanggaran_daftar *d, const char *election)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		n += d->baris[i].masa.known &&
		    kb_same_name(d->baris[i].pilkada, election);
	return n;
}

/* Rows of one election follow each other. */
static size_t
put_elections(struct kb_kantor *k, struct kb_doc *doc, const struct lines *a,
    const struct pelanggaran_daftar *d, const struct kb_period *p,
    bool sick)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++) {
		const char *election = d->baris[i].pilkada;

		if ((i > 0 && kb_same_name(d->baris[i - 1].pilkada,
		    election)) || (rows_of(d, election) == 0 &&
		    (!has(a, election) || !desk_berlangsung(k, election, p))))
			continue;
		put_election(k, doc, a, d, p->to, election, sick);
		n++;
	}
	return n;
}

static int
section(struct kb_kantor *k, const struct kb_period *p, struct kb_doc *doc,
    size_t *n, bool sick, struct kb_err *err)
{
	struct pelanggaran_daftar d = { .n = 0 };
	struct lines a = { .n = 0 };
	int rc = read_rows(k, sick, p, &d, err);

	for (size_t i = 0; rc == 0 && i < d.n; i++)
		rc = add(&a, &d.baris[i], err);
	*n = 0;
	if (rc == 0) {
		sort(k, &a);
		*n = put_elections(k, doc, &a, &d, p, sick);
	}
	free(a.line);
	pelanggaran_daftar_free(&d);
	return rc;
}

int
pelanggaran_bagian(struct kb_kantor *k, const struct kb_period *p,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	return section(k, p, doc, n, false, err);
}

int
calon_positif_bagian(struct kb_kantor *k, const struct kb_period *p,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	return section(k, p, doc, n, true, err);
}
