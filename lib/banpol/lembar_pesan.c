/* SPDX-License-Identifier: ISC */
/* lembar_pesan.c - one council's budget year as a message: what each party
 * gets, and the sum; the sheet has how. */
#include "kesbang/hitung.h"

static void
party(struct kb_doc *doc, const struct banpol_lembar *l,
    const struct banpol_pihak *p)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *sep = " (";
	size_t parts = 0;

	kb_buf_addf(&b, "%s: ", p->singkatan != NULL ? p->singkatan :
	    p->kode);
	kb_money_text(&b, p->total);
	for (size_t m = 0; m < l->nmasa; m++)
		parts += p->jumlah[m].known;
	for (size_t m = 0; l->nmasa > 1 && m < l->nmasa; m++) {
		if (!p->jumlah[m].known)
			continue;
		kb_buf_adds(&b, sep);
		banpol_months(&b, &l->masa[m]);
		if (parts > 1) {
			kb_buf_addc(&b, ' ');
			kb_money_text(&b, p->jumlah[m].v);
		}
		sep = ", ";
	}
	kb_buf_adds(&b, l->nmasa > 1 ? ")" : "");
	kb_doc_item(doc, 0, b.s);
	kb_buf_free(&b);
}

void
banpol_lembar_message(struct kb_kantor *k, struct kb_doc *doc,
    const struct banpol_lembar *l)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	kb_buf_addf(&b, "Bantuan keuangan partai politik %s %d",
	    kb_region_name(k, l->wilayah.s, &name), l->tahun);
	kb_doc_section(doc, b.s);
	for (size_t i = 0; i < l->npihak; i++)
		party(doc, l, &l->pihak[i]);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "Jumlah ");
	kb_money_text(&b, l->jumlah);
	kb_buf_addf(&b, ", %zu partai, Rp", l->npihak);
	kb_rate_show(&b, l->nilai);
	kb_buf_adds(&b, " per suara sah");
	kb_doc_para(doc, b.s);
	kb_buf_free(&b);
	kb_buf_free(&name);
}
