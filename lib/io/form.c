/* SPDX-License-Identifier: ISC */
/*
 * form.c - text as people paste and send it: "Label: nilai" lines, alone or
 * in messages of WhatsApp.
 *
 * A message is taken apart into records, or passed over with its reason; no
 * line goes without a trace but greetings and ornaments around a report.
 */
#include <stdlib.h>
#include <string.h>

#include "courtesy.h"
#include "form.h"
#include "lines.h"

/* ---- one message ---- */

struct look {
	size_t		 labels;	/* different ones */
	size_t		 text;		/* lines that say something */
	bool		 titled;
	const char	*notice;	/* of WhatsApp */
	const char	*first;		/* line */
};

/* What is it? A report has two labels, or a title and one. */
static struct look
look(struct kb_form *f)
{
	struct look k = { 0 };
	struct kb_form_label l;
	int first = 0;
	bool numbered;
	const char *column;

	for (size_t i = 0; i < f->n; i++) {
		const char *s = kb_form_text(f, i), *notice;

		notice = kb_wa_notice(s, f->n == 1, i == 0 && f->head.marked);
		if (notice != NULL) {
			f->line[i].drop = true;
			k.notice = notice;
			continue;
		}
		if (kb_courtesy(s) != KB_CY_BLANK && k.text++ == 0)
			k.first = s;
		if (kb_form_label(f->rows, s, f->line[i].bold, &f->copy, &l)) {
			if (k.labels == 0)
				first = l.id;
			k.labels += k.labels == 0 || l.id != first ||
			    f->rows->knows == NULL;
		} else if (k.labels == 0 && f->rows->titled != NULL) {
			k.titled = k.titled || f->rows->titled(f->rows->arg,
			    kb_form_bare(s, &numbered), &column) != NULL;
		}
	}
	return k;
}

static int
message(struct kb_form *f)
{
	struct look k;
	long line = f->src.line;

	if (f->headed && !f->head.sender) {
		kb_form_ignored(f, line, "pesan sistem", NULL);
		return 0;
	}
	k = look(f);
	if (k.labels >= 2 || (k.labels == 1 && (!f->headed || k.titled)))
		return kb_form_records(f);
	if (k.text == 0 && k.notice == NULL && !f->headed)
		return 0;
	if (!f->headed)
		kb_form_ignored(f, line, "teks tanpa label", k.first);
	else if (k.text == 0)
		kb_form_ignored(f, line, k.notice != NULL ? k.notice :
		    "obrolan", NULL);
	else if (k.titled)
		kb_form_ignored(f, line, "laporan tanpa label", k.first);
	else if (k.labels == 1)
		kb_form_ignored(f, line, "pesan berlabel satu", k.first);
	else
		kb_form_ignored(f, line, "obrolan", NULL);
	return 0;
}

/* ---- lines to messages ---- */

static int
add_line(struct kb_form *f, const char *text, long no)
{
	size_t at = f->bytes.len;

	if (f->n == f->room) {
		f->room = f->room * 2 + 32;
		f->line = kb_realloc(f->line, f->room, sizeof(*f->line));
	}
	kb_buf_add(&f->bytes, text, strlen(text) + 1);
	f->line[f->n] = (struct kb_form_line){ .at = at, .no = no };
	f->line[f->n].bold = kb_wa_plain(f->bytes.s + at);
	kb_wa_unedit(f->bytes.s + at);
	f->n++;
	if (f->bytes.len > KB_RECORD_MAX)
		return kb_fail(f->err, KB_DATA, "%s:%ld: satu pesan lebih "
		    "dari 1 MiB", f->src.file, f->src.line);
	return 0;
}

static int
bad_head(struct kb_form *f, long no, const char *line)
{
	return kb_fail(f->err, KB_DATA, "%s:%ld: '%.20s...' bukan hari/bulan/"
	    "tahun; setel bahasa ponsel ke Indonesia, lalu ekspor obrolan "
	    "sekali lagi", f->src.file, no, line);
}

static int
next_message(struct kb_form *f, const struct kb_wa_head *head, long no)
{
	if (f->n > 0 && message(f) != 0)
		return -1;
	f->headed = head != NULL;
	f->head = head != NULL ? *head : (struct kb_wa_head){ 0 };
	f->src.line = no;
	f->run.n = 0;
	f->n = 0;
	kb_buf_cut(&f->bytes, 0);
	return 0;
}

/*
 * Text without heads may be long: what is before the last record is done
 * with, and at "---" everything is.
 */
static int
headless(struct kb_form *f, const char *line, long no)
{
	size_t from, n;
	int rc;

	if (kb_form_rule(line) && f->run.n > 0 &&
	    next_message(f, NULL, no) != 0)
		return -1;
	if (add_line(f, line, no) != 0)
		return -1;
	if ((from = kb_form_split(f)) == 0)
		return 0;
	n = f->n;
	f->n = from;
	rc = message(f);
	f->n = n;
	kb_form_rest(f, from);
	return rc;
}

static int
one_line(struct kb_form *f, char *line, long no)
{
	struct kb_wa_head head;
	int is = kb_wa_head(line, &head);

	f->dayfirst = f->dayfirst || head.dayfirst;
	if (is == 1 && f->unsure == 0 && head.twelve && head.turned.ymd != 0)
		f->unsure = no;
	if (is < 0)
		return bad_head(f, no, line);
	if (is == 1 && next_message(f, &head, no) != 0)
		return -1;
	if (!f->headed)
		return headless(f, line, no);
	if (add_line(f, is == 1 ? head.body : line, no) != 0)
		return -1;
	kb_form_split(f);
	return 0;
}

/* Nothing in the file tells whether its days stand before its months. */
static void
tell_unsure(struct kb_form *f)
{
	struct kb_src src = { .file = f->src.file, .line = f->unsure };

	if (f->unsure != 0 && !f->dayfirst && f->rows->note != NULL)
		f->rows->note(f->rows->arg, &src, "diterima", "kepala pesan "
		    "dengan AM atau PM dapat berarti bulan/hari; dibaca "
		    "hari/bulan");
}

int
kb_read_form(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct kb_form f = { .rows = rows, .err = err,
	    .src = { .file = in->name, .line = 1 } };
	struct kb_lines lines;
	char *line;
	int rc;

	kb_lines_begin(&lines, in);
	while ((rc = kb_lines_next(&lines, &line, err)) == 1)
		if ((rc = one_line(&f, line, lines.line)) != 0)
			break;
	if (rc == 0)
		rc = next_message(&f, NULL, 0);
	if (rc == 0)
		tell_unsure(&f);
	kb_lines_end(&lines);
	kb_pairs_free(&f.pairs);
	kb_buf_free(&f.bytes);
	kb_buf_free(&f.copy);
	kb_buf_free(&f.name);
	kb_buf_free(&f.value);
	free(f.line);
	return rc;
}
