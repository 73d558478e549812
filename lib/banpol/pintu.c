/* SPDX-License-Identifier: ISC */
/* pintu.c - what is told of a record that was entered by hand, not by catat. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/proses.h"
#include "rules.h"

static void
over(struct kb_buf *b, const char *who, int year, int64_t paid,
    const char *what, int64_t most)
{
	kb_buf_addf(b, "%speringatan: pencairan %s%d kini ", b->len > 0 ?
	    "\n" : "", who, year);
	kb_money_text(b, paid);
	kb_buf_addf(b, ", melebihi %s, ", what);
	kb_money_text(b, most);
}

/* Entitled to less, or to nothing where others are; above the budget. */
void
banpol_next_pencairan(struct kb_kantor *k, const void *rec, struct kb_buf *b)
{
	const struct pencairan *c = rec;
	struct banpol_perjalanan p = { 0 };
	int year = c->tahun.ymd / 10000;
	int64_t paid = 0;
	bool computed = false, big = false;
	kb_money pagu = { 0 };
	struct kb_err err;
	int rc = banpol_perjalanan(k, &(struct banpol_tanya){
	    .wilayah = c->head.kantor, .from = year, .to = year }, &p, &err);

	for (size_t i = 0; rc == 0 && i < p.n; i++) {
		computed = computed || p.satu[i].hak.known;
		big = big || __builtin_add_overflow(paid, p.satu[i].cair,
		    &paid);
	}
	for (size_t i = 0; computed && i < p.n; i++) {
		const struct banpol_satu *s = &p.satu[i];
		int64_t right = s->hak.known ? s->hak.v : 0;
		struct kb_buf who = KB_BUF_INIT;

		if (strcmp(s->partai, c->partai) != 0 || s->cair <= right)
			continue;
		kb_buf_addf(&who, "%s ", s->singkatan);
		over(b, who.s, year, s->cair, "haknya", right);
		kb_buf_free(&who);
	}
	if (rc == 0 && !big && banpol_pagu(k, &c->head.kantor, year, &pagu,
	    &err) == 0 && pagu.known && paid > pagu.v)
		over(b, "", year, paid, "pagu", pagu.v);
	banpol_perjalanan_free(&p);
}

/* The last rate holds for the whole year's sum; what was determined by the
 * one before it is determined anew. */
void
banpol_next_nilai(struct kb_kantor *k, const void *rec, struct kb_buf *b)
{
	const struct nilai *n = rec;
	int year = n->tahun.ymd / 10000;
	char *text;

	if (n->berlaku.ymd % 10000 <= 101)
		return;
	text = kb_asprintf("%04d", year);
	kb_buf_addf(b, "nilai ini berlaku untuk hitungan seluruh tahun %d; "
	    "selisihnya dibayarkan dengan pencairan berikutnya", year);
	if (kb_one(k->db, 0, "SELECT 1 FROM penetapan WHERE wilayah = ? AND "
	    "tahun = ?", KB_ARGS2((const char *)n->wilayah.s, text)) == 1)
		kb_buf_addf(b, ", sesudah ditetapkan lagi ('banpol tetapkan "
		    "--tahun %d')", year);
	free(text);
}
