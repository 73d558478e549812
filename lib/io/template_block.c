/* SPDX-License-Identifier: ISC */
/*
 * template_block.c - lines of a template in brackets: conditions, tables,
 * signers; and what both files that read one share.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "template_read.h"

int
kb_misread(const struct kb_reading *r, const char *fmt, ...)
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

int
kb_misnamed(const struct kb_reading *r, struct kb_choice *c,
    const char *what, const char *there)
{
	char *front = kb_asprintf("%s:%ld: %s", r->t->name, r->number, what);

	kb_choice_fail(c, KB_CONFIG, front, r->err, "tidak dikenal; %s", there);
	free(front);
	return -1;
}

struct kb_line *
kb_line_add(struct kb_reading *r, enum kb_line_kind kind, const char *text)
{
	struct kb_template *t = r->t;
	struct kb_line *l;

	t->line = kb_grow(t->line, t->n, sizeof(*l));
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

static int
check_depth(const struct kb_reading *r)
{
	return r->depth < KB_NESTED ? 0 : kb_misread(r, "[bila] di dalam "
	    "[bila] paling banyak %d kali", KB_NESTED);
}

static int
open_if(struct kb_reading *r, const char *what)
{
	const char *rest = after(what, "tidak");
	size_t n = strcspn(rest != NULL ? rest : what, "= ");
	struct kb_line *l;

	if (check_depth(r) != 0)
		return -1;
	l = kb_line_add(r, KB_LINE_IF, rest != NULL ? rest : what);
	l->not = rest != NULL;
	r->open[r->depth++] = r->t->n - 1;
	rest = l->text + n + strspn(l->text + n, " ");
	if (n == 0 || (*rest != '=' && *rest != '\0'))
		return kb_misread(r, "'[bila %.60s]': tulis [bila KOLOM] atau "
		    "[bila KOLOM=NILAI]", what);
	if (*rest == '=')
		l->label = kb_trim(kb_strdup(rest + 1));
	if (l->label != NULL && *l->label == '\0')
		return kb_misread(r, "[bila %.60s]: nilainya belum ditulis",
		    what);
	l->text[n] = '\0';
	return 0;
}

static int
open_sign(struct kb_reading *r)
{
	if (r->sign)
		return kb_misread(r, "[tanda tangan] di baris %ld belum "
		    "ditutup dengan [selesai]", r->signed_from);
	if (check_depth(r) != 0)
		return -1;
	kb_line_add(r, KB_LINE_SIGN, "");
	r->sign = true;
	r->signed_from = r->number;
	r->open[r->depth++] = r->t->n - 1;
	return 0;
}

static int
close_sign(struct kb_reading *r)
{
	kb_line_add(r, KB_LINE_SIGNED, "");
	r->sign = false;
	r->depth--;
	return 0;
}

static int
close_if(struct kb_reading *r, enum kb_line_kind kind)
{
	size_t at;

	if (r->depth == 0)
		return kb_misread(r, "tidak ada [bila] yang terbuka di sini");
	at = r->open[r->depth - 1];
	if (r->t->line[at].kind == KB_LINE_SIGN && kind == KB_LINE_END)
		return close_sign(r);
	if (r->t->line[at].kind == KB_LINE_SIGN)
		return kb_misread(r, "[selain itu] tanpa [bila] di dalam "
		    "[tanda tangan]");
	if (kind == KB_LINE_ELSE && r->t->line[at].kind == KB_LINE_ELSE)
		return kb_misread(r, "[selain itu] sudah ada di baris %ld",
		    r->t->line[at].number);
	kb_line_add(r, kind, "");
	r->t->line[at].to = r->t->n - 1;
	if (kind == KB_LINE_ELSE)
		r->open[r->depth - 1] = r->t->n - 1;
	else
		r->depth--;
	return 0;
}

static int
check_body(const struct kb_reading *r, const char *what)
{
	return r->where == BODY ? 0 : kb_misread(r, "%s hanya di isi surat, "
	    "sesudah baris kosong pertama", what);
}

static int
table(struct kb_reading *r, const char *name)
{
	if (r->sign)
		return kb_misread(r, "[tabel] tidak dapat di dalam [tanda "
		    "tangan]");
	if (*name == '\0')
		return kb_misread(r, "[tabel]: sebutkan nama tabelnya");
	if (check_body(r, "[tabel]") != 0)
		return -1;
	kb_line_add(r, KB_LINE_TABLE, name);
	return 0;
}

int
kb_line_command(struct kb_reading *r, char *s)
{
	struct kb_choice c = KB_CHOICE(s);
	char *end = strchr(s, ']'), *inner;
	const char *rest;
	int rc;

	if (end == NULL || end[1] != '\0')
		return kb_misread(r, "baris '%.60s' harus berakhir dengan ']'; "
		    "tulis [[ bila bukan perintah", s);
	inner = kb_strdup(s + 1);
	inner[strlen(inner) - 1] = '\0';
	kb_trim(inner);
	if ((rest = after(inner, "bila")) != NULL) {
		rc = open_if(r, rest);
	} else if ((rest = after(inner, "tabel")) != NULL) {
		rc = table(r, rest);
	} else if (kb_same_name(inner, "tanda tangan")) {
		rc = check_body(r, "[tanda tangan]") != 0 ? -1 : open_sign(r);
	} else if (strcmp(inner, "selain itu") == 0) {
		rc = close_if(r, KB_LINE_ELSE);
	} else if (strcmp(inner, "selesai") == 0) {
		rc = close_if(r, KB_LINE_END);
	} else {
		kb_choice_add(&c, "[selain itu]");
		kb_choice_add(&c, "[selesai]");
		kb_choice_add(&c, "[tanda tangan]");
		rc = kb_misnamed(r, &c, "baris", "yang ada: [bila ...], "
		    "[selain itu], [selesai], [tabel ...], [tanda tangan]; tulis [[ "
		    "bila bukan perintah");
	}
	free(inner);
	return rc;
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

int
kb_line_signer(struct kb_reading *r, const char *s)
{
	size_t number, n = kb_item_mark(s, &number);
	size_t most = number > 0 ? 2 : KB_SIGNERS;

	if (bars(s) >= most)
		return kb_misread(r, number > 0 ? "sesudah nomor dalam [tanda "
		    "tangan] paling banyak %zu kolom: nama | jabatan" :
		    "[tanda tangan] paling banyak %zu kolom", most);
	if (number > 0)
		kb_line_add(r, KB_LINE_SIGNER, s + n)->n = number;
	else
		kb_line_add(r, KB_LINE_SIGNER, s[0] == '[' ? s + 1 : s);
	return 0;
}
