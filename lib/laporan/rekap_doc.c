/* SPDX-License-Identifier: ISC */
/* rekap_doc.c - a cross-table as a document. */
#include <stdlib.h>
#include <string.h>

#include "halaman.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "ukuran.h"

static void
put_row(struct kb_doc *doc, const struct laporan_rekap *r, const char *label,
    const int64_t *cell, int64_t sum)
{
	kb_doc_cell(doc, label);
	for (size_t j = 0; r->column.n > 0 && j < r->columns.n; j++)
		kb_doc_cell_int(doc, cell[j]);
	kb_doc_cell_int(doc, sum);
}

static void
put_notes(struct kb_doc *doc, const struct laporan_rekap *r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (r->events)
		kb_buf_adds(&b, "Yang dihitung: kejadian berbeda; satu "
		    "rangkaian laporan adalah satu kejadian.");
	else
		kb_buf_adds(&b, "Yang dihitung: laporan.");
	if (r->nihil > 0 || r->rencana > 0)
		kb_buf_adds(&b, r->events ? " Tidak termasuk" : " Termasuk");
	if (r->nihil > 0)
		kb_buf_addf(&b, " %lld nihil%s", (long long)r->nihil,
		    r->rencana > 0 ? " dan" : "");
	if (r->rencana > 0)
		kb_buf_addf(&b, " %lld rencana", (long long)r->rencana);
	if (r->nihil > 0 || r->rencana > 0)
		kb_buf_adds(&b, ", yang bukan kejadian.");
	if (r->overlap)
		kb_buf_adds(&b, " Kejadian yang terhitung dalam beberapa sel "
		    "dihitung satu dalam jumlahnya.");
	kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

/*
 * "01 Des 2025", "02 Des 2025": the words that all heads end with are said
 * once, over the rows.  Returns their bytes, with the blank before them.
 */
static size_t
said_once(const struct laporan_axis *a)
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
row_head(const struct laporan_rekap *r, size_t once)
{
	const char *row = kb_word_label(laporan_ukuran, r->row), *one;
	char *head;

	if (once == 0) {
		head = kb_strdup(row);
	} else {
		one = r->columns.label[0];
		head = kb_asprintf("%s (%s)", row, one + strlen(one) - once +
		    1);
	}
	if (*head >= 'a' && *head <= 'z')
		*head = (char)(*head - 'a' + 'A');
	return head;
}

static void
put_heads(struct kb_doc *doc, const struct laporan_rekap *r)
{
	size_t n = 0, all = r->column.n > 0 ? r->columns.n : 0, once = 0;
	struct kb_column *column = kb_alloc((all + 2) * sizeof(*column));
	char **head = kb_alloc((all + 1) * sizeof(*head));

	if (all > 0 && ukuran_is_time(r->column))
		once = said_once(&r->columns);
	head[all] = row_head(r, once);
	column[n++] = (struct kb_column){ head[all], KB_CELL_TEXT, 0 };
	for (size_t j = 0; j < all; j++) {
		const char *s = r->columns.label[j];

		head[j] = kb_asprintf("%.*s", (int)(strlen(s) - once), s);
		column[n++] = (struct kb_column){ head[j], KB_CELL_INT, 0 };
	}
	column[n++] = (struct kb_column){ "Jumlah", KB_CELL_INT, 0 };
	kb_doc_table(doc, column, n);
	for (size_t j = 0; j <= all; j++)
		free(head[j]);
	free(head);
	free(column);
}

void
laporan_put_rekap(struct kb_doc *doc, const struct laporan_rekap *r)
{
	put_heads(doc, r);
	for (size_t i = 0; i < r->rows.n; i++)
		put_row(doc, r, r->rows.label[i],
		    r->cell + i * r->columns.n, r->rows.sum[i]);
	kb_doc_total(doc);
	put_row(doc, r, "Jumlah", r->columns.sum, r->total);
	put_notes(doc, r);
}

struct kb_doc *
laporan_rekap_doc(const struct laporan_rekap *r)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "Rekap %s menurut %s", r->events ? "kejadian" :
	    "laporan", kb_word_label(laporan_ukuran, r->row));
	if (r->column.n > 0)
		kb_buf_addf(&b, " dan %s", kb_word_label(laporan_ukuran,
		    r->column));
	kb_upper(b.s);
	kb_doc_title(doc, b.s);
	kb_buf_cut(&b, 0);
	if (r->period.from.ymd != 0)
		kb_period_long(&b, &r->period);
	else
		kb_buf_adds(&b, "Tidak ada laporan");
	kb_doc_subtitle(doc, b.s);
	if (r->filter->told.len > 0)
		kb_doc_fact(doc, "Saringan", r->filter->told.s);
	laporan_put_rekap(doc, r);
	kb_buf_free(&b);
	return doc;
}
