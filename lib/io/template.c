/* SPDX-License-Identifier: ISC */
/* template.c - a template's text to its lines, and what is wrong with it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"
#include "template.h"

#define LINES 5000
#define NESTED 8
#define LABEL 40			/* letters of a fact's label */

struct reading {
	struct kb_template	*t;
	const char *const	*labels;
	struct kb_err		*err;
	long			 number;
	enum { FRONT, HEAD, BODY } where;
	bool			 item;		/* a line may continue one */
	size_t			 open[NESTED];	/* IF, ELSE, SIGN not closed */
	size_t			 depth;
	bool			 sign;		/* in [tanda tangan], since */
	long			 signed_from;
};

static int fault(const struct reading *, const char *, ...) KB_PRINTF(2, 3);

static int
fault(const struct reading *r, const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	kb_fail(r->err, KB_CONFIG, "%s:%ld: %s", r->t->name, r->number, b.s);
	kb_buf_free(&b);
	return -1;
}

static int
unknown(const struct reading *r, struct kb_choice *c, const char *what,
    const char *there)
{
	char *front = kb_asprintf("%s:%ld: %s", r->t->name, r->number, what);

	kb_choice_fail(c, KB_CONFIG, front, r->err, "tidak dikenal; %s", there);
	free(front);
	return -1;
}

static struct kb_line *
add(struct reading *r, enum kb_line_kind kind, const char *text)
{
	struct kb_template *t = r->t;
	struct kb_line *l;

	if ((t->n & (t->n - 1)) == 0)
		t->line = kb_realloc(t->line, 2 * t->n + 1, sizeof(*l));
	l = &t->line[t->n++];
	*l = (struct kb_line){ .kind = kind, .number = r->number,
	    .text = kb_trim(kb_strdup(text)) };
	if (kind < KB_LINE_IF)
		r->item = kind == KB_LINE_ITEM ||
		    (kind == KB_LINE_TEXT && r->item);
	return l;
}

/* ---- [bila ...], [tanda tangan] ---- */

/* Behind the word, if the text begins with it. */
static const char *
after(const char *s, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(s, word, n) != 0 || (s[n] != ' ' && s[n] != '\0'))
		return NULL;
	return s + n + strspn(s + n, " ");
}

static bool
too_deep(const struct reading *r)
{
	return r->depth == NESTED && fault(r, "[bila] di dalam [bila] paling "
	    "banyak %d kali", NESTED) != 0;
}

static int
open_if(struct reading *r, const char *what)
{
	const char *rest = after(what, "tidak");
	size_t n = strcspn(rest != NULL ? rest : what, "= ");
	struct kb_line *l;

	if (too_deep(r))
		return -1;
	l = add(r, KB_LINE_IF, rest != NULL ? rest : what);
	l->not = rest != NULL;
	r->open[r->depth++] = r->t->n - 1;
	rest = l->text + n + strspn(l->text + n, " ");
	if (n == 0 || (*rest != '=' && *rest != '\0'))
		return fault(r, "'[bila %.60s]': tulis [bila KOLOM] atau "
		    "[bila KOLOM=NILAI]", what);
	if (*rest == '=')
		l->label = kb_trim(kb_strdup(rest + 1));
	if (l->label != NULL && *l->label == '\0')
		return fault(r, "[bila %.60s]: nilainya belum ditulis", what);
	l->text[n] = '\0';
	return 0;
}

static int
open_sign(struct reading *r)
{
	if (r->sign)
		return fault(r, "[tanda tangan] di baris %ld belum ditutup "
		    "dengan [selesai]", r->signed_from);
	if (too_deep(r))
		return -1;
	add(r, KB_LINE_SIGN, "");
	r->sign = true;
	r->signed_from = r->number;
	r->open[r->depth++] = r->t->n - 1;
	return 0;
}

static int
close_sign(struct reading *r)
{
	add(r, KB_LINE_SIGNED, "");
	r->sign = false;
	r->depth--;
	return 0;
}

static int
close_if(struct reading *r, enum kb_line_kind kind)
{
	size_t at;

	if (r->depth == 0)
		return fault(r, "tidak ada [bila] yang terbuka di sini");
	at = r->open[r->depth - 1];
	if (r->t->line[at].kind == KB_LINE_SIGN && kind == KB_LINE_END)
		return close_sign(r);
	if (r->t->line[at].kind == KB_LINE_SIGN)
		return fault(r, "[selain itu] tanpa [bila] di dalam [tanda "
		    "tangan]");
	if (kind == KB_LINE_ELSE && r->t->line[at].kind == KB_LINE_ELSE)
		return fault(r, "[selain itu] sudah ada di baris %ld",
		    r->t->line[at].number);
	add(r, kind, "");
	r->t->line[at].to = r->t->n - 1;
	if (kind == KB_LINE_ELSE)
		r->open[r->depth - 1] = r->t->n - 1;
	else
		r->depth--;
	return 0;
}

static bool
in_body(const struct reading *r, const char *what)
{
	return r->where == BODY || fault(r, "%s hanya di isi surat, sesudah "
	    "baris kosong pertama", what) == 0;
}

static int
table(struct reading *r, const char *name)
{
	if (r->sign)
		return fault(r, "[tabel] tidak dapat di dalam [tanda tangan]");
	if (*name == '\0')
		return fault(r, "[tabel]: sebutkan nama tabelnya");
	if (!in_body(r, "[tabel]"))
		return -1;
	add(r, KB_LINE_TABLE, name);
	return 0;
}

static int
directive(struct reading *r, char *s)
{
	struct kb_choice c = KB_CHOICE(s);
	char *end = strchr(s, ']'), *inner;
	const char *rest;
	int rc;

	if (end == NULL || end[1] != '\0')
		return fault(r, "baris '%.60s' harus berakhir dengan ']'; "
		    "tulis [[ bila bukan perintah", s);
	inner = kb_strdup(s + 1);
	inner[strlen(inner) - 1] = '\0';
	kb_trim(inner);
	if ((rest = after(inner, "bila")) != NULL) {
		rc = open_if(r, rest);
	} else if ((rest = after(inner, "tabel")) != NULL) {
		rc = table(r, rest);
	} else if (kb_same_name(inner, "tanda tangan")) {
		rc = in_body(r, "[tanda tangan]") ? open_sign(r) : -1;
	} else if (strcmp(inner, "selain itu") == 0) {
		rc = close_if(r, KB_LINE_ELSE);
	} else if (strcmp(inner, "selesai") == 0) {
		rc = close_if(r, KB_LINE_END);
	} else {
		kb_choice_add(&c, "[selain itu]");
		kb_choice_add(&c, "[selesai]");
		kb_choice_add(&c, "[tanda tangan]");
		rc = unknown(r, &c, "baris", "yang ada: [bila ...], [selain "
		    "itu], [selesai], [tabel ...], [tanda tangan]; tulis [[ "
		    "bila bukan perintah");
	}
	free(inner);
	return rc;
}

/* ---- the head ---- */

/* Of "Kop=kantor|partai" the label. */
static char *
label_name(const char *label)
{
	return kb_asprintf("%.*s", (int)strcspn(label, "="), label);
}

/* "Yth." is Yth. */
static const char *
label_of(const struct reading *r, const char *s, size_t n)
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
label_value(const struct reading *r, const char *label, const char *value)
{
	const char *s = strchr(label, '=');
	struct kb_choice c = KB_CHOICE(value);
	struct kb_buf one = KB_BUF_INIT;
	bool good = s == NULL || strchr(value, '{') != NULL;
	char *name;

	for (s += s != NULL; !good && kb_next_part(&s, '|', &one);) {
		good = kb_same_name(one.s, value);
		kb_choice_add(&c, one.s);
		c.near = NULL;			/* all are told: they are few */
	}
	kb_buf_free(&one);
	if (good)
		return 0;
	name = label_name(label);
	unknown(r, &c, name, c.all);
	free(name);
	return -1;
}

static int
no_label(const struct reading *r, const char *s, size_t n)
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
	unknown(r, &c, "label", there.s);
	kb_buf_free(&near);
	kb_buf_free(&there);
	free(word);
	return -1;
}

static int
head(struct reading *r, const char *s)
{
	const char *label;
	size_t n = strcspn(s, ":");
	struct kb_line *l;

	if (s[n] == '\0')
		return fault(r, "'%.60s' bukan 'Label: isi'; isi surat mulai "
		    "sesudah baris kosong", s);
	label = label_of(r, s, n);
	if (label == NULL)
		return no_label(r, s, strcspn(s, ":") > 60 ? 60 : n);
	l = add(r, KB_LINE_HEAD, s + n + 1);
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
body(struct reading *r, const char *s, bool indented)
{
	size_t number, n = kb_item_mark(s, &number);
	struct kb_line *l;

	if (strncmp(s, "===", 3) == 0) {
		add(r, KB_LINE_PAGE, s + 3);
	} else if (strncmp(s, "==", 2) == 0) {
		add(r, KB_LINE_SECTION, s + 2);
	} else if (n > 0) {
		add(r, KB_LINE_ITEM, s + n)->n = number;
	} else if (indented && !r->item && (n = fact_label(s)) > 0) {
		l = add(r, KB_LINE_FACT, s + strcspn(s, ":") + 1);
		l->label = kb_asprintf("%.*s", (int)n, s);
	} else {
		add(r, KB_LINE_TEXT, s[0] == '[' ? s + 1 : s)->indented =
		    indented;
	}
	return 0;
}

/* ---- signers ---- */

/* The bars between columns; one in a placeholder is none. */
static size_t
bars(const char *s)
{
	size_t n = 0;
	struct kb_hole h;

	while (kb_hole_next(&s, &h, NULL) == 0)
		for (size_t i = 0; h.name == NULL && i < h.textlen; i++)
			n += h.text[i] == '|';
	return n;
}

static int
signer(struct reading *r, const char *s)
{
	size_t number, n = kb_item_mark(s, &number);
	size_t most = number > 0 ? 2 : KB_SIGNERS;

	if (bars(s) >= most)
		return number > 0 ? fault(r, "dalam daftar [tanda tangan] "
		    "paling banyak nama | jabatan") : fault(r, "[tanda tangan] "
		    "paling banyak %zu kolom", most);
	if (number > 0)
		add(r, KB_LINE_SIGNER, s + n)->n = number;
	else
		add(r, KB_LINE_SIGNER, s[0] == '[' ? s + 1 : s);
	return 0;
}

/* ---- lines ---- */

static int
blank(struct reading *r)
{
	if (r->where == FRONT)
		return 0;
	if (r->where == HEAD && r->depth > 0)
		return fault(r, "[bila] di baris %ld belum ditutup dengan "
		    "[selesai], padahal kepala surat berakhir di sini",
		    r->t->line[r->open[r->depth - 1]].number);
	r->where = BODY;
	add(r, r->sign ? KB_LINE_GAP : KB_LINE_BLANK, "");
	return 0;
}

static int
check_holes(const struct reading *r, const char *s)
{
	struct kb_hole h;
	struct kb_err e;
	int rc;

	while ((rc = kb_hole_next(&s, &h, &e)) == 0)
		continue;
	return rc < 0 ? fault(r, "%s", e.msg) : 0;
}

static int
line(struct reading *r, char *s)
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
		return fault(r, "lebih dari %d baris", LINES);
	if (s[0] == '[' && s[1] != '[')
		return directive(r, s);
	if (check_holes(r, s) != 0)
		return -1;
	if (r->sign)
		return signer(r, s);
	if (r->where == BODY)
		return body(r, s, indented);
	r->where = HEAD;
	return head(r, s);
}

static int
lines(struct reading *r, const char *text, size_t len)
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
		rc = fault(r, "%s belum ditutup dengan [selesai]",
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
	struct reading r = { .labels = labels, .err = err };

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
