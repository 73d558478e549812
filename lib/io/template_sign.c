/* SPDX-License-Identifier: ISC */
/* template_sign.c - the signers of a letter, from the lines of a template. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "template_fill.h"

struct row {
	struct kb_signer cell[KB_SIGNERS];
	char		*text[KB_SIGNERS];
	size_t		 n;
};

/* "ttd" and "Meterai Rp10.000" are places, all else is text. */
static enum kb_sign
kind_of(const char *s)
{
	static const char stamp[] = "meterai";
	char *word = kb_asprintf("%.*s", (int)strcspn(s, " "), s);
	bool is_stamp = kb_same_name(word, stamp);

	free(word);
	return kb_same_name(s, "ttd") ? KB_SIGN_HAND : is_stamp ?
	    KB_SIGN_STAMP : KB_SIGN_TEXT;
}

/*
 * What no name of it is known of is left out, but a name: there dots are for
 * the hand.
 */
static void
end_cell(struct kb_fill *f, struct row *r, bool name)
{
	size_t c = r->n++;

	if (f->holes > 0 && f->known == 0 && !name)
		kb_buf_cut(&f->text, 0);
	else
		kb_fill_dots(f);
	r->text[c] = kb_trim(kb_strdup(kb_buf_str(&f->text)));
	r->cell[c] = (struct kb_signer){ kind_of(r->text[c]), r->text[c] };
	f->bytes += strlen(r->text[c]);
	kb_buf_cut(&f->text, 0);
	kb_buf_cut(&f->dots, 0);
	f->holes = f->known = 0;
}

/* The bars of the template part cells; one in a value is a letter. */
static void
cells(struct kb_fill *f, const struct kb_line *l, struct row *r)
{
	const char *s = l->text;
	struct kb_hole h;

	while (kb_hole_next(&s, &h, NULL) == 0) {
		if (h.name != NULL) {
			kb_fill_hole(f, &h);
			continue;
		}
		for (size_t i = 0; i < h.textlen; i++)
			if (h.text[i] == '|' && r->n + 1 < KB_SIGNERS)
				end_cell(f, r, l->n > 0 ? r->n == 0 :
				    f->hand[r->n]);
			else
				kb_buf_addc(&f->text, h.text[i]);
	}
	end_cell(f, r, l->n > 0 ? r->n == 0 : f->hand[r->n]);
}

static void
free_row(struct row *r)
{
	for (size_t c = 0; c < r->n; c++)
		free(r->text[c]);
}

static bool
is_empty(const struct row *r)
{
	for (size_t c = 0; c < r->n; c++)
		if (*r->text[c] != '\0')
			return false;
	return true;
}

static void
beside(struct kb_fill *f, const struct kb_line *l)
{
	struct row r = { .n = 0 };

	cells(f, l, &r);
	if (!is_empty(&r)) {
		kb_doc_signers_row(f->signers, 0, r.cell, r.n);
		for (size_t c = 0; c < KB_SIGNERS; c++)
			f->hand[c] = r.cell[r.n == 1 ? 0 : c].kind !=
			    KB_SIGN_TEXT;
		f->listed = 0;
	}
	free_row(&r);
}

/* ---- a list ---- */

static void
one_listed(struct kb_fill *f, const struct kb_signer *cell, size_t n)
{
	struct kb_signer text[2] = { { KB_SIGN_TEXT, cell[0].text },
	    { KB_SIGN_TEXT, n > 1 ? cell[1].text : "" } };

	kb_doc_signers_row(f->signers, ++f->listed, text, 2);
}

/* Each line of the value: "name | capacity". */
static void
value_listed(struct kb_fill *f, const char *s)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &one)) {
		char *bar = one.s != NULL ? strchr(one.s, '|') : NULL;
		struct kb_signer cell[2] = { { KB_SIGN_TEXT, "" },
		    { KB_SIGN_TEXT, "" } };

		if (bar != NULL) {
			*bar = '\0';
			cell[1].text = kb_trim(bar + 1);
		}
		cell[0].text = kb_trim(one.s);
		f->bytes += one.len;
		if (*cell[0].text != '\0' || *cell[1].text != '\0')
			one_listed(f, cell, 2);
	}
	kb_buf_free(&one);
}

static void
listed(struct kb_fill *f, const struct kb_line *l)
{
	const char *s = l->text;
	struct row r = { .n = 0 };
	struct kb_buf value = KB_BUF_INIT;
	struct kb_hole h;

	if (kb_hole_is_all(s)) {
		kb_hole_next(&s, &h, NULL);
		if (kb_value_text(f->f, h.name, h.len, &value))
			value_listed(f, kb_buf_str(&value));
	} else {
		cells(f, l, &r);
		if (!is_empty(&r))
			one_listed(f, r.cell, r.n);
	}
	for (size_t c = 0; c < KB_SIGNERS; c++)
		f->hand[c] = false;
	kb_buf_free(&value);
	free_row(&r);
}

/* ---- lines ---- */

static void
begin(struct kb_fill *f)
{
	f->signers = kb_doc_new();
	kb_doc_signers(f->signers);
	f->listed = 0;
	for (size_t c = 0; c < KB_SIGNERS; c++)
		f->hand[c] = false;
}

static void
end(struct kb_fill *f)
{
	struct kb_filled *to = f->to;

	to->own = kb_grow(to->own, to->nown, sizeof(*to->own));
	to->own[to->nown++] = f->signers;
	kb_fill_part(f, KB_PART_SIGNERS, NULL, "")->doc = f->signers;
	f->signers = NULL;
}

void
kb_fill_signers(struct kb_fill *f, const struct kb_line *l)
{
	kb_buf_cut(&f->text, 0);
	kb_buf_cut(&f->dots, 0);
	f->holes = f->known = 0;
	f->all = false;
	if (l->kind == KB_LINE_SIGN)
		begin(f);
	else if (l->kind == KB_LINE_SIGNED)
		end(f);
	else if (l->kind == KB_LINE_GAP)
		kb_doc_signers_row(f->signers, 0, NULL, 0);
	else if (l->n > 0)
		listed(f, l);
	else
		beside(f, l);
}
