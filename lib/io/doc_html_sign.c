/* SPDX-License-Identifier: ISC */
/* doc_html_sign.c - signers beside each other on a page. */
#include "doc_html.h"

static void
signer(struct kb_buf *b, const struct kb_block *k, size_t r, size_t c)
{
	const struct kb_doc_signers *row = &k->signers[r];

	kb_buf_adds(b, "<td");
	if (row->ncell == 1 && k->n > 1)
		kb_buf_addf(b, " colspan=\"%zu\"", k->n);
	if (row->cell[c].kind == KB_SIGN_STAMP) {
		kb_buf_adds(b, " class=\"hand\">");
		kb_html_element(b, "span", "stamp", row->cell[c].text);
	} else {
		kb_buf_adds(b, row->cell[c].kind == KB_SIGN_HAND ?
		    " class=\"hand\">" : kb_doc_is_name(k, r, c) ?
		    " class=\"named\">" : ">");
		kb_html_text(b, row->cell[c].kind == KB_SIGN_TEXT ?
		    row->cell[c].text : "");
	}
	kb_buf_adds(b, "</td>\n");
}

static void
signers_row(struct kb_buf *b, const struct kb_block *k, size_t r)
{
	const struct kb_doc_signers *row = &k->signers[r];

	kb_buf_adds(b, row->ncell == 0 ? "<tr class=\"gap\">\n" :
	    "<tr>\n");
	if (row->n > 0)
		kb_buf_addf(b, "<td>%zu.</td>\n", row->n);
	for (size_t c = 0; c < row->ncell; c++)
		signer(b, k, r, c);
	for (size_t c = row->ncell; c < 2 && row->n > 0; c++)
		kb_buf_adds(b, "<td></td>\n");
	if (row->n > 0)
		kb_html_element(b, "td", NULL, KB_DOC_BRACKETS);
	else if (row->ncell == 0)
		kb_buf_addf(b, "<td colspan=\"%zu\"></td>\n", k->n);
	for (size_t c = row->ncell; c < k->n && row->n == 0 && row->ncell > 1;
	    c++)
		kb_buf_adds(b, "<td></td>\n");
	kb_buf_adds(b, "</tr>\n");
}

/* A list among them is a table of its own: its columns are others. */
void
kb_html_signers(struct kb_buf *b, const struct kb_block *k)
{
	for (size_t i = 0; i < k->nsigners; i++) {
		bool list = k->signers[i].n > 0;

		if (i == 0 || list != (k->signers[i - 1].n > 0))
			kb_buf_addf(b, "<table class=\"%s\">\n<tbody>\n",
			    list ? "hands listed" : "hands");
		signers_row(b, k, i);
		if (i + 1 == k->nsigners ||
		    list != (k->signers[i + 1].n > 0))
			kb_buf_adds(b, "</tbody>\n</table>\n");
	}
}
