/* SPDX-License-Identifier: ISC */
/* form_record.c - a message's lines to records. */
#include <stdio.h>
#include <string.h>

#include "courtesy.h"
#include "form.h"

const char *
kb_form_text(const struct kb_form *f, size_t i)
{
	return f->bytes.s + f->line[i].at;
}

void
kb_form_ignored(struct kb_form *f, long line, const char *what,
    const char *text)
{
	struct kb_src src = { .file = f->src.file, .line = line };

	if (f->rows->ignored != NULL)
		f->rows->ignored(f->rows->arg, &src, what, text);
}

static void KB_PRINTF(3, 4)
tell(struct kb_form *f, size_t i, const char *fmt, ...)
{
	struct kb_src src = { .file = f->src.file, .line = f->line[i].no };
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	if (f->rows->note == NULL)
		return;
	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	f->rows->note(f->rows->arg, &src, NULL, b.s);
	kb_buf_free(&b);
}

static int
end_value(struct kb_form *f)
{
	int rc;

	if (f->name.len == 0)
		return 0;
	kb_buf_cut(&f->value, f->keep);
	f->filled = f->filled || f->keep > 0;
	rc = kb_pairs_put(&f->pairs, f->name.s, f->value.len > 0 ?
	    f->value.s : NULL, &f->at, f->err);
	kb_buf_cut(&f->name, 0);
	return rc;
}

static bool
has(const struct kb_form *f, int id)
{
	for (size_t i = 0; i < f->nid; i++)
		if (f->id[i] == id)
			return true;
	return false;
}

#define CAME "diterima"			/* the column of when it came */

/* When a message came, as its head has it: a moment, or of what else bears no
 * line about it the day. */
static int
add_head(struct kb_form *f, const struct kb_src *src)
{
	const struct kb_rows *r = f->rows;
	int id = r->knows != NULL ? r->knows(r->arg, CAME) : 0;
	unsigned is = r->knows == NULL || r->ways == NULL ? KB_LABEL_STAMP :
	    id == 0 ? 0 : r->ways(r->arg, id);
	char day[KB_DATE_TEXT];

	if (!f->headed || f->head.stamp[0] == '\0' ||
	    (is & (KB_LABEL_STAMP | KB_LABEL_DAY)) == 0 ||
	    ((is & KB_LABEL_DAY) != 0 && has(f, id)))
		return 0;
	f->src.received = true;
	f->src.turned = f->dayfirst || !f->head.twelve ? 0 :
	    f->head.turned.ymd;
	(void)snprintf(day, sizeof(day), "%.10s", f->head.stamp);
	return kb_pairs_put(&f->pairs, CAME, (is & KB_LABEL_DAY) != 0 ? day :
	    f->head.stamp, src, f->err);
}

/* What the message says beside its labels: when it came, and its title. */
static int
add_frame(struct kb_form *f)
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
	return add_head(f, &src);
}

static int
end_record(struct kb_form *f)
{
	int rc = 0;

	f->over = false;
	if (f->nid > 0) {
		rc = end_value(f);
		if (rc == 0 && f->filled)
			rc = add_frame(f);
		/* A sheet of forms that nobody touched is as good as empty. */
		if (!f->filled && (f->headed || f->title != NULL))
			kb_form_ignored(f, f->src.line, "formulir kosong",
			    f->title);
		if (rc == 0 && f->filled)
			rc = kb_pairs_end(&f->pairs, f->rows, &f->src, f->err);
		f->src.received = f->filled = false;
		f->src.turned = 0;
		f->title = NULL;
	}
	f->nid = 0;
	kb_pairs_begin(&f->pairs);
	return rc;
}

static int
begin_value(struct kb_form *f, size_t i, const struct kb_form_label *l)
{
	if (end_value(f) != 0)
		return -1;
	if (f->nid == 0)
		f->src.line = f->line[i].no;
	if (f->line[i].moved)
		tell(f, i, "'%s' dibaca sebagai milik laporan yang menyusul, "
		    "bukan laporan di atasnya", l->name);
	f->lines = f->rows->ways == NULL || (f->rows->ways(f->rows->arg,
	    l->id) & KB_LABEL_LONG) != 0;
	f->id[f->nid++] = l->id;
	f->at = (struct kb_src){ .file = f->src.file, .line = f->line[i].no };
	kb_buf_adds(&f->name, l->name);
	kb_buf_cut(&f->value, 0);
	kb_buf_adds(&f->value, l->value + strspn(l->value, " \t"));
	f->keep = f->value.len;
	f->over = false;
	return 0;
}

/* "LAPORAN NIHIL": the line says a word of a column; the first one counts. */
static bool
title(struct kb_form *f, size_t i)
{
	bool numbered;
	const char *s = kb_form_bare(kb_form_text(f, i), &numbered);
	const char *column, *word = f->rows->titled != NULL ?
	    f->rows->titled(f->rows->arg, s, &column) : NULL;

	if (word == NULL || f->title != NULL)
		return word != NULL && strcmp(word, f->title) == 0;
	f->title = word;
	f->column = column;
	f->title_line = f->line[i].no;
	return true;
}

/* A line before the first label. */
static void
preamble(struct kb_form *f, size_t i)
{
	bool numbered;
	const char *s = kb_form_bare(kb_form_text(f, i), &numbered);

	if (!title(f, i) && kb_courtesy(s) == KB_CY_NONE)
		kb_form_ignored(f, f->line[i].no, "baris lepas",
		    kb_form_text(f, i));
}

/* Words that a label could be: few, and no number among them. */
static bool
like_label(const struct kb_form_label *l, const char *line)
{
	const char *s = l->name;
	size_t words = 0;

	if (s == NULL || l->heading || !(*s >= 'A' && *s <= 'Z') ||
	    strpbrk(s, ",;.0123456789") != NULL || (*l->value != '\0' &&
	    strchr(" \t*_", *l->value) == NULL) ||
	    strchr("-", line[strspn(line, " \t")]) != NULL)
		return false;
	for (; *s != '\0'; words++) {
		s += strcspn(s, " ");
		s += strspn(s, " ");
	}
	return words <= 3;
}

/* A short name before a colon that is no label: perhaps one was meant. */
static bool
hint(struct kb_form *f, size_t i, const struct kb_form_label *l, bool taken)
{
	const char *near = l->name == NULL || l->heading ||
	    f->rows->near == NULL ? NULL :
	    f->rows->near(f->rows->arg, l->name);

	if (near == NULL && (!taken || !like_label(l, kb_form_text(f, i))))
		return false;
	tell(f, i, "'%s' bukan label%s%s%s; %s%s%s", l->name,
	    near != NULL ? " (maksud Anda '" : "", near != NULL ? near : "",
	    near != NULL ? "'?)" : "", taken ? "dibaca sebagai bagian dari '" :
	    "dilewati", taken ? f->name.s : "", taken ? "'" : "");
	return true;
}

/*
 * A line under a value that has only one: told, and in no value.  What forms
 * hold for reading only ("_isi: ...") is not told, either.
 */
static void
aside(struct kb_form *f, size_t i, const struct kb_form_label *l)
{
	const char *s = kb_form_text(f, i);

	if (*s == '_' || title(f, i))
		return;
	if (hint(f, i, l, false))
		kb_form_ignored(f, f->line[i].no, "label tidak dikenal", NULL);
	else
		kb_form_ignored(f, f->line[i].no, like_label(l, s) ?
		    "label tidak dikenal" : "baris lepas", s);
}

/* A line that is no label: part of the value above, or courtesy. */
static void
go_on(struct kb_form *f, size_t i, const struct kb_form_label *l)
{
	bool numbered;
	const char *s = kb_form_text(f, i);
	enum kb_courtesy is = kb_courtesy(kb_form_bare(s, &numbered));

	if (is == KB_CY_END)
		f->over = true;
	if (f->over || (!f->lines && (f->keep > 0 || like_label(l, s)))) {
		if (is == KB_CY_NONE)
			aside(f, i, l);
		return;
	}
	if (is == KB_CY_SECTION && (numbered || f->line[i].bold))
		return;
	hint(f, i, l, true);
	/* Empty lines, ornaments and thanks are kept when more follows. */
	if (f->value.len > 0)
		kb_buf_addc(&f->value, '\n');
	kb_buf_adds(&f->value, s);
	if (is != KB_CY_BLANK && is != KB_CY_CLOSE)
		f->keep = f->value.len;
	else if (f->keep == 0)
		kb_buf_cut(&f->value, 0);
}

int
kb_form_records(struct kb_form *f)
{
	struct kb_form_label l;
	int rc = 0;

	kb_pairs_begin(&f->pairs);
	f->title = NULL;
	for (size_t i = 0; rc == 0 && i < f->n; i++) {
		if (f->line[i].drop)
			continue;
		if (f->line[i].starts || kb_form_rule(kb_form_text(f, i)))
			rc = end_record(f);
		if (rc != 0 || kb_form_rule(kb_form_text(f, i)))
			continue;
		if (kb_form_label(f->rows, kb_form_text(f, i),
		    f->line[i].bold, &f->copy, &l) && f->nid < KB_FORM_LABELS)
			rc = begin_value(f, i, &l);
		else if (f->nid == 0)
			preamble(f, i);
		else
			go_on(f, i, &l);
	}
	return rc == 0 ? end_record(f) : rc;
}
