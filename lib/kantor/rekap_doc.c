/* SPDX-License-Identifier: ISC */
/* rekap_doc.c - a cross-table as a document. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rekap_measure.h"

/* "12", "12 + ?" where some records do not say, "?" where none does, "-" where
 * there is none and that is not 0. */
static void
put_sum(struct kb_doc *doc, const struct kb_rekap *r, int64_t n,
    const struct kb_rekap_held *held)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_rekap_empty(r, held)) {
		kb_doc_cell(doc, "-");
		return;
	}
	if (held == NULL || held->no == 0) {
		kb_doc_cell_int(doc, n);
		return;
	}
	if (held->yes > 0) {
		kb_int_dots(&b, n);
		kb_buf_adds(&b, " + ");
	}
	kb_buf_addc(&b, '?');
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

/* Is what lies along that side never added up? */
static bool
apart(const struct kb_rekap *r, kb_enum side)
{
	struct kb_measured x = kb_measured(r->of, side);

	return x.m != NULL && x.m->apart;
}

static void
put_row(struct kb_doc *doc, const struct kb_rekap *r, const char *label,
    const int64_t *cell, const struct kb_rekap_held *of_cell, int64_t sum,
    const struct kb_rekap_held *of_sum)
{
	kb_doc_cell(doc, label);
	for (size_t j = 0; r->column.n > 0 && j < r->columns.n; j++)
		put_sum(doc, r, cell[j], of_cell != NULL ? &of_cell[j] : NULL);
	if (!apart(r, r->column))
		put_sum(doc, r, sum, of_sum);
}

static char *
capital(char *s)
{
	if (*s >= 'a' && *s <= 'z')
		*s = (char)(*s - 'a' + 'A');
	return s;
}

/* " Termasuk 5 nihil dan 1 rencana, yang bukan kejadian." */
static void
add_aside(struct kb_buf *b, const struct kb_rekap *r)
{
	const char *between = r->of->aside_out ? " Tidak termasuk" :
	    " Termasuk";
	size_t n = 0;

	for (size_t i = 0; i < KB_REKAP_ASIDE; i++) {
		if (r->aside[i] == 0)
			continue;
		kb_buf_addf(b, "%s %lld %s", n++ > 0 ? " dan" : between,
		    (long long)r->aside[i], r->of->aside[i].label);
	}
	if (n > 0)
		kb_buf_addf(b, "%s%s.", r->of->aside_why != NULL ? ", " : "",
		    r->of->aside_why != NULL ? r->of->aside_why : "");
}

static bool
has_empty(const struct kb_rekap *r)
{
	for (size_t i = 0; i < r->rows.n * r->columns.n; i++)
		if (kb_rekap_empty(r, r->held != NULL ? &r->held[i] : NULL))
			return true;
	return false;
}

static void
put_notes(struct kb_doc *doc, const struct kb_rekap *r)
{
	const char *more = kb_buf_str(&r->note);
	struct kb_buf b = KB_BUF_INIT;

	if (r->sum.n > 0)
		kb_buf_addf(&b, "Yang dijumlahkan: %s%s.",
		    kb_word_label(r->of->sums, r->sum),
		    kb_rekap_summed(r)->kind == KB_MONEY ? ", dalam rupiah" :
		    "");
	else
		kb_buf_addf(&b, "Yang dihitung: %s.", r->of->counted);
	if (r->all.no > 0)
		kb_buf_addf(&b, " Tanda ?: tidak termasuk %lld %s yang "
		    "angkanya belum diketahui.", (long long)r->all.no,
		    r->of->what);
	if (has_empty(r))
		kb_buf_adds(&b, " Tanda -: tidak ada catatan, yang bukan 0.");
	add_aside(&b, r);
	if (r->overlap) {
		char *what = capital(kb_strdup(r->of->what));

		kb_buf_addf(&b, " %s yang terhitung dalam beberapa sel "
		    "dihitung satu dalam jumlahnya.", what);
		free(what);
	}
	kb_doc_note(doc, b.s);
	while (kb_next_part(&more, '\n', &b))
		kb_doc_note(doc, capital(b.s));
	kb_buf_free(&b);
}

/*
 * "01 Des 2025", "02 Des 2025": the words that all heads end with are said
 * once, over the rows.  Returns their bytes, with the blank before them.
 */
static size_t
said_once(const struct kb_rekap_side *a)
{
	const char *one = a->n > 1 ? a->label[0] : "", *end = one;
	size_t n = 0;

	while ((end = strchr(end, ' ')) != NULL) {
		size_t len = strlen(end), j = 1;

		for (; j < a->n; j++) {
			size_t all = strlen(a->label[j]);

			if (all <= len || strcmp(a->label[j] + all - len,
			    end) != 0)
				break;
		}
		if (j == a->n) {
			n = len;
			break;
		}
		end++;
	}
	return n;
}

/* The head of the rows, with what is said once for the columns. */
static char *
row_head(const struct kb_rekap *r, size_t once)
{
	const char *row = kb_word_label(r->of->word, r->row), *one;
	char *head;

	if (once == 0) {
		head = kb_strdup(row);
	} else {
		one = r->columns.label[0];
		head = kb_asprintf("%s (%s)", row, one + strlen(one) - once +
		    1);
	}
	return capital(head);
}

static void
put_heads(struct kb_doc *doc, const struct kb_rekap *r)
{
	size_t n = 0, all = r->column.n > 0 ? r->columns.n : 0, once = 0;
	struct kb_measured x = kb_measured(r->of, r->column);
	struct kb_column *column = kb_alloc((all + 2) * sizeof(*column));
	char **head = kb_alloc((all + 1) * sizeof(*head));

	if (all > 0 && kb_measured_is_time(&x))
		once = said_once(&r->columns);
	head[all] = row_head(r, once);
	column[n++] = (struct kb_column){ head[all], KB_CELL_TEXT, 0 };
	for (size_t j = 0; j < all; j++) {
		const char *s = r->columns.label[j];

		head[j] = kb_asprintf("%.*s", (int)(strlen(s) - once), s);
		column[n++] = (struct kb_column){ head[j], KB_CELL_INT, 0 };
	}
	if (!apart(r, r->column))
		column[n++] = (struct kb_column){ "Jumlah", KB_CELL_INT, 0 };
	kb_doc_table(doc, column, n);
	for (size_t j = 0; j <= all; j++)
		free(head[j]);
	free(head);
	free(column);
}

void
kb_rekap_put(struct kb_doc *doc, const struct kb_rekap *r)
{
	const struct kb_rekap_held *held = r->held;
	size_t wide = r->columns.n;

	put_heads(doc, r);
	for (size_t i = 0; i < r->rows.n; i++)
		put_row(doc, r, r->rows.label[i], r->cell + i * wide,
		    held != NULL ? held + i * wide : NULL, r->rows.sum[i],
		    held != NULL ? &r->rows.held[i] : NULL);
	if (!apart(r, r->row)) {
		kb_doc_total(doc);
		put_row(doc, r, "Jumlah", r->columns.sum, r->columns.held,
		    r->total, &r->all);
	}
	put_notes(doc, r);
}

/* ---- its head ---- */

/* The highest class of what is counted; nothing where records have none. */
static void
put_class(struct kb_doc *doc, struct kb_kantor *k, const struct kb_rekap *r)
{
	const struct kb_type *t = r->of->type;
	int at = kb_field_find(t, "klasifikasi");
	struct kb_buf sql = KB_BUF_INIT;
	kb_enum class;
	int64_t rank;

	if (at < 0 || t->field[at].word != kb_klasifikasi || r->total == 0)
		return;
	kb_buf_adds(&sql, "SELECT max(");
	kb_class_sql(&sql);
	kb_buf_addf(&sql, ") FROM %s WHERE 1%s", t->table,
	    kb_buf_str(&r->filter->where));
	rank = kb_one(k->db, 0, sql.s, r->filter->arg);
	class = kb_class_of(rank);
	kb_office_mark(doc, class.n > 0 ? kb_word_label(kb_klasifikasi,
	    class) : NULL, false);
	kb_buf_free(&sql);
}

static void
put_title(struct kb_doc *doc, const struct kb_rekap *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "Rekap %s menurut %s", r->sum.n > 0 ?
	    kb_word_label(r->of->sums, r->sum) : r->of->what,
	    kb_word_label(r->of->word, r->row));
	if (r->column.n > 0)
		kb_buf_addf(&b, " dan %s", kb_word_label(r->of->word,
		    r->column));
	kb_upper(b.s);
	kb_doc_title(doc, b.s);
	kb_buf_free(&b);
}

/* A register is told as it stands on a day; what happens, over a period. */
static void
put_when(struct kb_doc *doc, struct kb_kantor *k, const struct kb_rekap *r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (r->of->dates == NULL) {
		kb_buf_adds(&b, "Keadaan ");
		kb_date_long(&b, k->env.today);
	} else if (r->period.from.ymd != 0) {
		kb_period_long(&b, &r->period);
	} else {
		kb_buf_addf(&b, "Tidak ada %s", r->of->what);
	}
	kb_doc_subtitle(doc, b.s);
	kb_buf_free(&b);
}

struct kb_doc *
kb_rekap_doc(struct kb_kantor *k, const struct kb_rekap *r)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	put_class(doc, k, r);
	kb_office_kop(k, doc);
	put_title(doc, r);
	put_when(doc, k, r);
	kb_filter_told(r->filter, -1, &k->env, &b);
	if (b.len > 0)
		kb_doc_fact(doc, "Saringan", b.s);
	kb_rekap_put(doc, r);
	kb_buf_free(&b);
	return doc;
}
