/* SPDX-License-Identifier: ISC */
/* rad_doc.c - action plans on a page that lies on its side. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/rad.h"
#include "kesbang/text.h"

static const char *const periods[] = { "b04", "b08", "b12" };

struct halaman {
	struct kb_kantor		*k;
	const struct konflik_rad	*r;
	struct kb_doc			*d;
	uint8_t				 field[KB_MAX_FIELDS];
	size_t				 n;
	enum konflik_rad_bentuk		 form;
};

/* ---- who has a plan, and how far it is ---- */

static void
sum(struct halaman *h, const struct konflik_rad_row *s)
{
	struct kb_buf b = KB_BUF_INIT;

	konflik_rad_kata(s, "", &b);
	kb_doc_cell(h->d, s->rencana.v > 0 ? b.s : "\u2013");
	kb_buf_free(&b);
}

static enum kb_tone
tone(const struct konflik_rad_row *r)
{
	if (r->rencana.v == 0 || r->lapor.n == KONFLIK_BELUM_LAPOR)
		return KB_TONE_POOR;
	if (r->diketahui.v == 0)
		return KB_TONE_MUTED;
	return r->tercapai.v == r->aksi.v ? KB_TONE_GOOD : KB_TONE_FAIR;
}

static void
overview(struct halaman *h)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 31, NULL },
		{ "Rencana", KB_CELL_TEXT, 12, NULL },
		{ "B04", KB_CELL_TEXT, 19, NULL },
		{ "B08", KB_CELL_TEXT, 19, NULL },
		{ "B12", KB_CELL_TEXT, 19, NULL },
	};
	const struct konflik_rad *r = h->r;
	char *all;

	kb_doc_table(h->d, column, KB_LEN(column));
	for (size_t i = 0; i < r->n; i++) {
		const struct konflik_rad_row *row = &r->row[i];
		size_t p = (size_t)(row->periode[6] - '0') * 10 +
		    (size_t)(row->periode[7] - '0');
		char *n = kb_asprintf("%lld aksi", (long long)row->rencana.v);

		if (i == 0 || strcmp(row->wilayah.s, row[-1].wilayah.s) != 0) {
			kb_doc_row(h->d);
			kb_doc_cell(h->d, row->nama);
			kb_doc_cell(h->d, row->rencana.v > 0 ? n : "belum");
			for (size_t skip = 4; skip < p; skip += 4)
				kb_doc_cell(h->d, NULL);
		}
		kb_doc_cell(h->d, row->rencana.v > 0 ? row->hasil : "\u2013");
		kb_doc_tone(h->d, tone(row));
		free(n);
	}
	kb_doc_total(h->d);
	kb_doc_cell(h->d, "Semua");
	all = kb_asprintf("%lld aksi", (long long)r->semua[0].rencana.v);
	kb_doc_cell(h->d, all);
	free(all);
	for (size_t p = 0; p < KONFLIK_RAD_PERIODS; p++)
		sum(h, &r->semua[p]);
	kb_doc_note(h->d, "Tercapai: aksi yang capaiannya tercatat 100 persen "
	    "atau lebih, dari aksi yang ada ukurannya pada periode itu. "
	    "\u2013: belum diketahui.");
}

/* ---- one matrix ---- */

/* "Ukuran B04": periods are written in capitals. */
static char *
label(const struct kb_field *f)
{
	struct kb_buf b = KB_BUF_INIT;

	if (strcmp(f->name, "butir") == 0)
		return kb_strdup("No.");
	kb_field_label(f, &b);
	for (size_t i = 0; i < KB_LEN(periods); i++) {
		char *at = strstr(b.s, periods[i]);

		if (at != NULL)
			kb_upper(at);
	}
	return kb_buf_take(&b);
}

static int
width(const struct kb_field *f)
{
	if (strcmp(f->name, "butir") == 0)
		return 4;
	return f->kind == KB_TEXT ? 12 : 7;
}

static void
columns(struct halaman *h)
{
	struct kb_column *c = kb_alloc((h->n + 1) * sizeof(*c));

	for (size_t i = 0; i < h->n; i++) {
		const struct kb_field *f = &rad_type.field[h->field[i]];

		c[i] = (struct kb_column){ label(f), KB_CELL_TEXT, width(f),
		    NULL };
	}
	kb_doc_table(h->d, c, h->n);
	for (size_t i = 0; i < h->n; i++)
		free((char *)(uintptr_t)c[i].label);
	free(c);
}

static bool
shown(const struct halaman *h, const char *column)
{
	int f = kb_field_named(&rad_type, column);

	for (size_t i = 0; i < h->n; i++)
		if (h->field[i] == f)
			return true;
	return false;
}

/* Under what is to be reached stands what was, where it has no column. */
static void
reached(const struct halaman *h, const struct rad *a, size_t p,
    struct kb_buf *b)
{
	char *said = kb_asprintf("capaian_%s", periods[p]),
	    *share = kb_asprintf("persen_%s", periods[p]);
	bool text = !shown(h, said) && a->capaian[p] != NULL;
	bool percent = !shown(h, share) && a->persen[p].den != 0;

	if (text || percent)
		kb_buf_addf(b, "%stercapai: ", b->len > 0 ? "; " : "");
	if (text)
		kb_buf_adds(b, a->capaian[p]);
	if (percent) {
		kb_buf_adds(b, text ? " (" : "");
		kb_rate_show(b, a->persen[p]);
		kb_buf_adds(b, text ? "%)" : "%");
	}
	free(said);
	free(share);
}

static void
value(const struct halaman *h, const struct rad *a, const struct kb_field *f,
    struct kb_buf *b)
{
	size_t n = strlen(f->name);

	kb_show(f, a, &h->k->env, b);
	for (size_t p = 0; p < KB_LEN(periods); p++) {
		if (n < 4 || strcmp(f->name + n - 3, periods[p]) != 0)
			continue;
		if (f->kind == KB_RATE && b->len > 0)
			kb_buf_addc(b, '%');
		else if (strncmp(f->name, "ukuran", 6) == 0)
			reached(h, a, p, b);
	}
}

static void
share(struct halaman *h, const struct konflik_rad_row *row)
{
	char *label = kb_asprintf("Tercapai %s", row->periode + 5);
	struct kb_buf b = KB_BUF_INIT;

	if (row->aksi.v == 0)
		kb_buf_adds(&b, "tidak ada ukuran pada periode itu");
	else
		konflik_rad_kata(row, " aksi", &b);
	kb_doc_fact(h->d, label, b.s);
	kb_buf_free(&b);
	free(label);
}

/* In 80 columns: what is known of it, line by line. */
static void
item(struct halaman *h, const struct rad *a)
{
	char *head = kb_asprintf("%s. %s", a->butir, a->aksi != NULL ?
	    a->aksi : "");

	kb_doc_item(h->d, 0, head);
	for (size_t c = 0; c < h->n; c++) {
		const struct kb_field *f = &rad_type.field[h->field[c]];
		struct kb_buf b = KB_BUF_INIT;
		char *name = label(f);

		value(h, a, f, &b);
		if (b.len > 0 && strcmp(f->name, "butir") != 0 &&
		    strcmp(f->name, "aksi") != 0)
			kb_doc_detail(h->d, name, b.s);
		kb_buf_free(&b);
		free(name);
	}
	free(head);
}

static void
row(struct halaman *h, const struct rad *a)
{
	kb_doc_row(h->d);
	for (size_t c = 0; c < h->n; c++) {
		struct kb_buf b = KB_BUF_INIT;

		value(h, a, &rad_type.field[h->field[c]], &b);
		kb_doc_cell(h->d, b.len > 0 ? b.s : "\u2013");
		kb_buf_free(&b);
	}
}

/* The actions of the region whose rows begin at i. */
static void
matrix(struct halaman *h, size_t i, bool several)
{
	const struct konflik_rad *r = h->r;
	const char *code = r->row[i].wilayah.s;
	bool any = false;

	if (several)
		kb_doc_section(h->d, r->row[i].nama);
	for (; i < r->n && strcmp(r->row[i].wilayah.s, code) == 0; i++)
		if (r->row[i].rencana.v > 0)
			share(h, &r->row[i]);
	for (size_t a = 0; a < r->naksi; a++) {
		if (strcmp(r->aksi[a].wilayah.s, code) != 0)
			continue;
		if (!any && h->form == KONFLIK_RAD_MATRIKS)
			columns(h);
		any = true;
		if (h->form == KONFLIK_RAD_MATRIKS)
			row(h, &r->aksi[a]);
		else
			item(h, &r->aksi[a]);
	}
	if (!any)
		kb_doc_para(h->d, "Belum ada rencana aksi yang tercatat.");
}

/* ---- the page ---- */

static void
head(struct halaman *h)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_title(h->d, "Rencana Aksi Daerah Penanganan Konflik Sosial");
	kb_region_long(h->k, &h->r->induk, &b);
	kb_buf_addf(&b, "%sTahun %d", b.len > 0 ? ", " : "", h->r->tahun);
	kb_doc_subtitle(h->d, b.s);
	kb_buf_cut(&b, 0);
	kb_date_long(&b, h->k->env.today);
	kb_doc_fact(h->d, "Keadaan", b.s);
	kb_buf_free(&b);
}

static void
without_plan(struct halaman *h)
{
	struct kb_buf b = KB_BUF_INIT, have = KB_BUF_INIT;
	size_t n = 0, of = 0;

	for (size_t i = 0; i < h->r->n; i++) {
		const struct konflik_rad_row *r = &h->r->row[i];

		if (i > 0 && strcmp(r->wilayah.s, r[-1].wilayah.s) == 0)
			continue;
		of++;
		n += r->rencana.v > 0;
		if (r->rencana.v == 0)
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    r->nama);
	}
	kb_buf_addf(&have, "%zu dari %zu wilayah", n, of);
	kb_doc_fact(h->d, "Ada rencana", have.s);
	if (b.len > 0 && n > 0)
		kb_doc_fact(h->d, "Belum ada", b.s);
	kb_buf_free(&b);
	kb_buf_free(&have);
}

int
konflik_rad_doc(struct kb_kantor *k, const struct konflik_rad *r,
    enum konflik_rad_bentuk form, struct kb_doc **doc, struct kb_err *err)
{
	struct halaman h = { .k = k, .r = r, .form = form };
	bool brief = form == KONFLIK_RAD_RINGKAS;
	bool several = r->n > 0 && strcmp(r->row[0].wilayah.s,
	    r->row[r->n - 1].wilayah.s) != 0;

	*doc = NULL;
	if (konflik_rad_kolom(r->set.kolom_rad, &h.n, h.field, err) != 0)
		return -1;
	*doc = h.d = kb_doc_new();
	kb_doc_landscape(h.d);
	head(&h);
	if (several)
		without_plan(&h);
	if (several && !brief)
		overview(&h);
	for (size_t i = 0; !brief && i < r->n; i++)
		if ((i == 0 || strcmp(r->row[i].wilayah.s,
		    r->row[i - 1].wilayah.s) != 0) && (!several ||
		    r->row[i].rencana.v > 0))
			matrix(&h, i, several);
	if (r->n == 0)
		kb_doc_para(h.d, "Tidak ada yang sesuai dengan pilihan itu.");
	return 0;
}
