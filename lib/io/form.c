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

#include "form.h"
#include "kesbang/text.h"
#include "lines.h"
#include "whatsapp.h"

#define MOST_LABELS 100			/* in a record; more belong to a value */

struct form {
	const struct kb_rows	*rows;
	struct kb_err		*err;
	struct kb_src		 src;
	/* the message */
	bool			 headed;
	struct kb_wa_head	 head;
	int			 first;		/* label of text without heads */
	struct kb_buf		 bytes;		/* its lines, NUL ended */
	struct kb_form_line	*line;
	size_t			 n, room;
	struct kb_buf		 copy;		/* of the line looked at */
	/* the record */
	struct kb_pairs		 pairs;
	int			 id[MOST_LABELS];
	size_t			 nid;
	struct kb_buf		 name, value;	/* being read */
	struct kb_src		 at;		/* its label's line */
	size_t			 keep;		/* of value: the end less courtesy */
	bool			 over;		/* after "Demikian dilaporkan" */
	const char		*title, *column;	/* "LAPORAN INFORMASI" */
	long			 title_line;
};

static const char *
text_of(const struct form *f, size_t i)
{
	return f->bytes.s + f->line[i].at;
}

static void
ignored(struct form *f, long line, const char *what, const char *text)
{
	struct kb_src src = { .file = f->src.file, .line = line };

	if (f->rows->ignored != NULL)
		f->rows->ignored(f->rows->arg, &src, what, text);
}

/* ---- one record ---- */

static int
end_value(struct form *f)
{
	int rc;

	if (f->name.len == 0)
		return 0;
	kb_buf_cut(&f->value, f->keep);
	rc = kb_pairs_put(&f->pairs, f->name.s, f->value.len > 0 ?
	    f->value.s : NULL, &f->at, f->err);
	kb_buf_cut(&f->name, 0);
	return rc;
}

static bool
has(const struct form *f, int id)
{
	for (size_t i = 0; i < f->nid; i++)
		if (f->id[i] == id)
			return true;
	return false;
}

/* What the message says beside its labels: when it came, and its title. */
static int
add_frame(struct form *f)
{
	struct kb_src src = f->src;
	int (*knows)(void *, const char *) = f->rows->knows;

	if (f->title != NULL && (knows == NULL ||
	    !has(f, knows(f->rows->arg, f->column)))) {
		src.line = f->title_line;
		if (kb_pairs_put(&f->pairs, f->column, f->title, &src,
		    f->err) != 0)
			return -1;
	}
	src.line = f->src.line;
	if (!f->headed || f->head.stamp[0] == '\0' ||
	    (knows != NULL && knows(f->rows->arg, "diterima") == 0))
		return 0;
	f->src.received = true;
	return kb_pairs_put(&f->pairs, "diterima", f->head.stamp, &src,
	    f->err);
}

static int
end_record(struct form *f)
{
	int rc = 0;

	f->over = false;
	if (f->nid > 0) {
		rc = end_value(f);
		if (rc == 0)
			rc = add_frame(f);
		if (rc == 0)
			rc = kb_pairs_end(&f->pairs, f->rows, &f->src, f->err);
		f->src.received = false;
		f->title = NULL;
	}
	f->nid = 0;
	kb_pairs_begin(&f->pairs);
	return rc;
}

static int
begin_value(struct form *f, size_t i, const struct kb_form_label *l)
{
	if (end_value(f) != 0)
		return -1;
	if (f->nid > 0 && f->rows->knows != NULL && l->id == f->id[0] &&
	    end_record(f) != 0)
		return -1;
	if (f->nid == 0)
		f->src.line = f->line[i].no;
	f->id[f->nid++] = l->id;
	f->at = (struct kb_src){ .file = f->src.file, .line = f->line[i].no };
	kb_buf_adds(&f->name, l->name);
	kb_buf_cut(&f->value, 0);
	kb_buf_adds(&f->value, l->value + strspn(l->value, " \t"));
	f->keep = f->value.len;
	f->over = false;
	return 0;
}

/* A line before the first label. */
static void
preamble(struct form *f, size_t i)
{
	bool numbered;
	const char *s = kb_form_bare(text_of(f, i), &numbered);
	const char *column, *word = f->rows->titled != NULL ?
	    f->rows->titled(f->rows->arg, s, &column) : NULL;

	if (word != NULL && f->title == NULL) {
		f->title = word;
		f->column = column;
		f->title_line = f->line[i].no;
	} else if (kb_courtesy(s) == KB_CY_NONE) {
		ignored(f, f->line[i].no, "baris lepas", text_of(f, i));
	}
}

/* A short name before a colon that is nearly a label's. */
static void
hint(struct form *f, size_t i, const struct kb_form_label *l)
{
	struct kb_src src = { .file = f->src.file, .line = f->line[i].no };
	struct kb_buf b = KB_BUF_INIT;
	const char *near;

	if (l->name == NULL || l->heading || f->rows->near == NULL ||
	    f->rows->note == NULL ||
	    (near = f->rows->near(f->rows->arg, l->name)) == NULL)
		return;
	kb_buf_addf(&b, "'%s' bukan label (maksud Anda '%s'?); dibaca sebagai "
	    "bagian dari '%s'", l->name, near, f->name.s);
	f->rows->note(f->rows->arg, &src, NULL, b.s);
	kb_buf_free(&b);
}

/* A line that is no label: part of the value above, or courtesy. */
static void
go_on(struct form *f, size_t i, const struct kb_form_label *l)
{
	bool numbered;
	const char *s = text_of(f, i);
	enum kb_courtesy is = kb_courtesy(kb_form_bare(s, &numbered));

	if (is == KB_CY_END)
		f->over = true;
	if (f->over) {
		if (is == KB_CY_NONE)
			ignored(f, f->line[i].no, "baris lepas", s);
		return;
	}
	if (is == KB_CY_SECTION && (numbered || f->line[i].bold))
		return;
	hint(f, i, l);
	/* Empty lines, ornaments and thanks are kept when more follows. */
	if (f->value.len > 0)
		kb_buf_addc(&f->value, '\n');
	kb_buf_adds(&f->value, s);
	if (is != KB_CY_BLANK && is != KB_CY_CLOSE)
		f->keep = f->value.len;
	else if (f->keep == 0)
		kb_buf_cut(&f->value, 0);
}

static int
records(struct form *f)
{
	struct kb_form_label l;
	int rc = 0;

	kb_pairs_begin(&f->pairs);
	f->title = NULL;
	for (size_t i = 0; rc == 0 && i < f->n; i++) {
		if (f->line[i].drop)
			continue;
		if (kb_form_rule(text_of(f, i)))
			rc = end_record(f);
		else if (kb_form_label(f->rows, text_of(f, i),
		    f->line[i].bold, &f->copy, &l) && f->nid < MOST_LABELS)
			rc = begin_value(f, i, &l);
		else if (f->nid == 0)
			preamble(f, i);
		else
			go_on(f, i, &l);
	}
	return rc == 0 ? end_record(f) : rc;
}

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
look(struct form *f)
{
	struct look k = { 0 };
	struct kb_form_label l;
	int first = 0;
	bool numbered;
	const char *column;

	for (size_t i = 0; i < f->n; i++) {
		const char *s = text_of(f, i), *notice;

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
message(struct form *f)
{
	struct look k;
	long line = f->src.line;

	if (f->headed && !f->head.sender) {
		ignored(f, line, "pesan sistem", NULL);
		return 0;
	}
	k = look(f);
	if (k.labels >= 2 || (k.labels == 1 && (!f->headed || k.titled)))
		return records(f);
	if (k.text == 0 && k.notice == NULL && !f->headed)
		return 0;
	if (!f->headed)
		ignored(f, line, "teks tanpa label", k.first);
	else if (k.text == 0)
		ignored(f, line, k.notice != NULL ? k.notice : "obrolan", NULL);
	else if (k.titled && k.text > 1)
		ignored(f, line, "laporan tanpa label", k.first);
	else if (k.labels == 1)
		ignored(f, line, "pesan berlabel satu", k.first);
	else
		ignored(f, line, "obrolan", NULL);
	return 0;
}

/* ---- lines to messages ---- */

static int
add_line(struct form *f, const char *text, long no)
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
bad_head(struct form *f, long no, const char *line)
{
	return kb_fail(f->err, KB_DATA, "%s:%ld: '%.20s...' bukan hari/bulan/"
	    "tahun; setel bahasa ponsel ke Indonesia, lalu ekspor obrolan "
	    "sekali lagi", f->src.file, no, line);
}

static int
next_message(struct form *f, const struct kb_wa_head *head, long no)
{
	if (f->n > 0 && message(f) != 0)
		return -1;
	f->headed = head != NULL;
	f->head = head != NULL ? *head : (struct kb_wa_head){ 0 };
	f->src.line = no;
	f->first = 0;
	f->n = 0;
	kb_buf_cut(&f->bytes, 0);
	return 0;
}

/*
 * Text without heads may be long: it is cut where the first label comes
 * again, and at "---" once there was a label.
 */
static bool
begins(struct form *f, const char *line)
{
	struct kb_form_label l;

	if (kb_form_rule(line))
		return f->first != 0;
	if (!kb_form_label(f->rows, line, false, &f->copy, &l) ||
	    f->rows->knows == NULL)
		return false;
	if (f->first == 0)
		f->first = l.id;
	else if (l.id == f->first)
		return true;
	return false;
}

static int
one_line(struct form *f, char *line, long no)
{
	struct kb_wa_head head;
	int is = kb_wa_head(line, &head);

	if (is < 0)
		return bad_head(f, no, line);
	if (is == 1 && next_message(f, &head, no) != 0)
		return -1;
	if (is == 0 && !f->headed && begins(f, line)) {
		if (next_message(f, NULL, no) != 0)
			return -1;
		begins(f, line);
	}
	return add_line(f, is == 1 ? head.body : line, no);
}

int
kb_read_form(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct form f = { .rows = rows, .err = err,
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
	kb_lines_end(&lines);
	kb_pairs_free(&f.pairs);
	kb_buf_free(&f.bytes);
	kb_buf_free(&f.copy);
	kb_buf_free(&f.name);
	kb_buf_free(&f.value);
	free(f.line);
	return rc;
}
