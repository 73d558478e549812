/* SPDX-License-Identifier: ISC */
/* template.c - a template's text to its lines, and what is wrong with it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"
#include "template_read.h"

#define LINES 5000
#define LABEL 40			/* letters of a fact's label */

/* ---- the head ---- */

/* Of "Kop=kantor|partai" the label. */
static char *
label_name(const char *label)
{
	return kb_asprintf("%.*s", (int)strcspn(label, "="), label);
}

/* "Yth." is Yth. */
static const char *
label_of(const struct kb_reading *r, const char *s, size_t n)
{
	for (size_t i = 0; r->labels[i] != NULL; i++) {
		char *word = kb_asprintf("%.*s", (int)n, s);
		char *name = label_name(r->labels[i]);
		bool same = kb_same_name(word, name);

		free(name);
		free(word);
		if (same)
			return r->labels[i];
	}
	return NULL;
}

/* Is the value one of the label's, if it has such? */
static int
label_value(const struct kb_reading *r, const char *label, const char *value)
{
	const char *s = strchr(label, '=');
	struct kb_choice c = KB_CHOICE(value);
	struct kb_buf one = KB_BUF_INIT;
	bool good = false;
	char *name;

	if (s == NULL || strchr(value, '{') != NULL)
		return 0;
	for (s++; !good && kb_next_part(&s, '|', &one);) {
		good = kb_same_name(one.s, value);
		kb_choice_add(&c, one.s);
		c.near = NULL;			/* all are told: they are few */
	}
	kb_buf_free(&one);
	if (good)
		return 0;
	name = label_name(label);
	kb_misnamed(r, &c, name, c.all);
	free(name);
	return -1;
}

static int
no_label(const struct kb_reading *r, const char *s, size_t n)
{
	char *word = kb_asprintf("%.*s", (int)n, s);
	struct kb_choice c = KB_CHOICE(word);
	struct kb_buf there = KB_BUF_INIT, near = KB_BUF_INIT;

	kb_buf_adds(&there, "kepala surat mengenal ");
	for (size_t i = 0; r->labels[i] != NULL; i++) {
		char *name = label_name(r->labels[i]);

		if (kb_choice_add(&c, name)) {
			kb_buf_cut(&near, 0);
			kb_buf_adds(&near, name);
			c.near = kb_buf_str(&near);
		}
		kb_buf_addf(&there, "%s%s", i > 0 ? ", " : "", name);
		free(name);
	}
	kb_buf_adds(&there, "; isi surat mulai sesudah baris kosong");
	kb_misnamed(r, &c, "label", there.s);
	kb_buf_free(&near);
	kb_buf_free(&there);
	free(word);
	return -1;
}

static int
head(struct kb_reading *r, const char *s)
{
	const char *label;
	size_t n = strcspn(s, ":");
	struct kb_line *l;

	if (s[n] == '\0')
		return kb_misread(r, "'%.60s' bukan 'Label: isi'; isi surat "
		    "mulai sesudah baris kosong", s);
	label = label_of(r, s, n);
	if (label == NULL)
		return no_label(r, s, strcspn(s, ":") > 60 ? 60 : n);
	l = kb_line_add(r, KB_LINE_HEAD, s + n + 1);
	l->label = label_name(label);
	return label_value(r, label, l->text);
}

/* ---- the body ---- */

/* Of "Nomor SKT : ..." the bytes of the label; 0: it is no fact. */
static size_t
fact_label(const char *s)
{
	size_t n = strcspn(s, ":"), end = n;

	if (s[n] == '\0' || (s[n + 1] != ' ' && s[n + 1] != '\0') ||
	    memchr(s, '{', n) != NULL)
		return 0;
	while (end > 0 && s[end - 1] == ' ')
		end--;
	return end <= LABEL ? end : 0;
}

static int
body(struct kb_reading *r, const char *s, bool indented)
{
	size_t number, n = kb_item_mark(s, &number);
	struct kb_line *l;

	if (strncmp(s, "===", 3) == 0) {
		kb_line_add(r, KB_LINE_PAGE, s + 3);
	} else if (strncmp(s, "==", 2) == 0) {
		kb_line_add(r, KB_LINE_SECTION, s + 2);
	} else if (n > 0) {
		kb_line_add(r, KB_LINE_ITEM, s + n)->n = number;
	} else if (indented && !r->item && s[0] == ':') {
		kb_line_add(r, KB_LINE_FACT, s + 1)->label = kb_strdup("");
	} else if (indented && !r->item && (n = fact_label(s)) > 0) {
		l = kb_line_add(r, KB_LINE_FACT, s + strcspn(s, ":") + 1);
		l->label = kb_asprintf("%.*s", (int)n, s);
	} else {
		l = kb_line_add(r, KB_LINE_TEXT, s[0] == '[' ? s + 1 : s);
		l->indented = indented;
	}
	return 0;
}

/* ---- lines ---- */

static int
blank(struct kb_reading *r)
{
	if (r->where == FRONT)
		return 0;
	if (r->where == HEAD && r->depth > 0)
		return kb_misread(r, "[bila] di baris %ld belum ditutup dengan "
		    "[selesai], padahal kepala surat berakhir di sini",
		    r->t->line[r->open[r->depth - 1]].number);
	r->where = BODY;
	kb_line_add(r, r->sign ? KB_LINE_GAP : KB_LINE_BLANK, "");
	return 0;
}

static int
check_holes(const struct kb_reading *r, const char *s)
{
	struct kb_hole h;
	struct kb_err e;
	int rc;

	while ((rc = kb_hole_next(&s, &h, &e)) == 0)
		continue;
	return rc < 0 ? kb_misread(r, "%s", e.msg) : 0;
}

static int
line(struct kb_reading *r, char *s)
{
	bool indented = *s == ' ' || *s == '\t';

	r->number++;
	if (*s == '#')
		return 0;
	for (char *p = s; *p != '\0'; p++)
		*p = *p == '\t' ? ' ' : *p;
	s = kb_trim(s);
	if (*s == '\0')
		return blank(r);
	if (r->t->n == LINES)
		return kb_misread(r, "lebih dari %d baris", LINES);
	if (s[0] == '[' && s[1] != '[')
		return kb_line_command(r, s);
	if (check_holes(r, s) != 0)
		return -1;
	if (r->sign)
		return kb_line_signer(r, s);
	if (r->where == BODY)
		return body(r, s, indented);
	r->where = HEAD;
	return head(r, s);
}

static int
lines(struct kb_reading *r, const char *text, size_t len)
{
	struct kb_buf part = KB_BUF_INIT;
	char *copy = kb_alloc(len + 1);
	const char *s = copy;
	int rc = 0;

	memcpy(copy, text, len);
	while (rc == 0 && kb_next_part(&s, '\n', &part))
		rc = line(r, part.s);
	if (rc == 0 && r->depth > 0) {
		r->number = r->t->line[r->open[r->depth - 1]].number;
		rc = kb_misread(r, "%s belum ditutup dengan [selesai]",
		    r->t->line[r->open[r->depth - 1]].kind == KB_LINE_SIGN ?
		    "[tanda tangan]" : "[bila]");
	}
	kb_buf_free(&part);
	free(copy);
	return rc;
}

static int
check_bytes(const char *name, const char *text, size_t len,
    struct kb_err *err)
{
	long at = 1;
	size_t bad;

	if (len > KB_TEMPLATE_MAX)
		return kb_fail(err, KB_CONFIG, "%s: lebih dari %d KiB; ini "
		    "bukan templat", name, KB_TEMPLATE_MAX / 1024);
	if (kb_utf8_ok(text, len, &bad))
		return 0;
	for (size_t i = 0; i < bad; i++)
		at += text[i] == '\n';
	return kb_fail(err, KB_CONFIG, "%s:%ld: bukan teks UTF-8; simpan "
	    "berkas ini sebagai teks biasa (UTF-8)", name, at);
}

int
kb_template_read(struct kb_template **out, const char *name, const char *text,
    size_t len, const char *const *labels, struct kb_err *err)
{
	struct kb_reading r = { .labels = labels, .err = err };

	*out = NULL;
	if (check_bytes(name, text, len, err) != 0)
		return -1;
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		len -= 3;
	}
	r.t = kb_alloc(sizeof(*r.t));
	r.t->name = kb_strdup(name);
	if (lines(&r, text, len) != 0) {
		kb_template_free(r.t);
		return -1;
	}
	*out = r.t;
	return 0;
}

void
kb_template_free(struct kb_template *t)
{
	if (t == NULL)
		return;
	for (size_t i = 0; i < t->n; i++) {
		free(t->line[i].text);
		free(t->line[i].label);
	}
	free(t->line);
	free(t->name);
	free(t);
}
