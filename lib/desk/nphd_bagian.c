/* SPDX-License-Identifier: ISC */
/* nphd_bagian.c - the grants in the week's report: receiver by receiver, and
 * what was paid within the week. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"
#include "types.h"

struct receiver {
	const char	*penerima;
	struct nphd_jumlah s;
};

/* Sums that fit, for those of all receivers did. */
static void
add(struct receiver *to, const struct nphd_baris *x)
{
	to->s.n++;
	to->s.tanpa_nilai += !x->nilai.known;
	to->s.nilai += x->nilai.v;
	to->s.cair += x->cair.v;
	to->s.masa += x->masa.v;
}

/* In the order of the office's list, others after them. */
static size_t
receivers(struct kb_kantor *k, const struct nphd_rekap *r,
    const char *election, struct receiver *to)
{
	const char *list = "penerima_nphd", *code;
	size_t n = 0, j;

	for (size_t i = 0; (code = kb_code_nth(k, list, i)) != NULL &&
	    n < r->n; i++)
		for (j = 0; j < r->n; j++)
			if (kb_same_name(r->baris[j].pilkada, election) &&
			    strcmp(r->baris[j].penerima, code) == 0) {
				to[n++] = (struct receiver){ .penerima = code };
				break;
			}
	for (size_t i = 0; i < r->n; i++) {
		if (!kb_same_name(r->baris[i].pilkada, election))
			continue;
		for (j = 0; j < n && strcmp(to[j].penerima,
		    r->baris[i].penerima) != 0; j++)
			continue;
		if (j == n)
			to[n++] = (struct receiver){
			    .penerima = r->baris[i].penerima };
		add(&to[j], &r->baris[i]);
	}
	return n;
}

static void
put_sum(struct kb_doc *doc, const char *name, const struct nphd_jumlah *s)
{
	kb_doc_cell(doc, name);
	kb_doc_cell_int(doc, (int64_t)s->n);
	nphd_put_angka(doc, s, false);
}

/* Is it the only agreement of its giver and receiver? */
static bool
alone(const struct nphd_rekap *r, const struct nphd_baris *x)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct nphd_baris *o = &r->baris[i];

		n += strcmp(o->wilayah.s, x->wilayah.s) == 0 &&
		    strcmp(o->penerima, x->penerima) == 0 &&
		    kb_same_name(o->pilkada, x->pilkada);
	}
	return n == 1;
}

/* "Kota Bontang (KPU, NPHD 12/NPHD/2023)" */
static void
name_one(struct kb_kantor *k, struct kb_buf *b, const struct nphd_rekap *r,
    const struct nphd_baris *x)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_buf_addf(b, "%s (%s", kb_region_name(k, x->wilayah.s, &name),
	    kb_code_label(k, "penerima_nphd", x->penerima));
	if (!alone(r, x))
		kb_buf_addf(b, ", %s %s", x->naskah != NULL ? "NPHD" :
		    "catatan", x->naskah != NULL ? x->naskah : x->nomor);
	kb_buf_addc(b, ')');
	kb_buf_free(&name);
}

/* "Cair dalam periode ini, Rp9.000.000: Kota Bontang (KPU) Rp5.000.000; ..." */
static void
put_paid(struct kb_kantor *k, struct kb_doc *doc, const struct nphd_rekap *r,
    const struct nphd_jumlah *s)
{
	struct kb_buf b = KB_BUF_INIT, all = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct nphd_baris *x = &r->baris[i];

		if (!kb_same_name(x->pilkada, s->pilkada) || x->masa.v == 0)
			continue;
		kb_buf_adds(&b, n++ > 0 ? "; " : "");
		name_one(k, &b, r, x);
		kb_buf_addc(&b, ' ');
		kb_money_text(&b, x->masa.v);
	}
	kb_buf_adds(&all, n > 0 ? "Cair dalam periode ini" : "Tidak ada "
	    "pencairan yang tercatat dalam periode ini");
	if (n > 1) {
		kb_buf_adds(&all, ", ");
		kb_money_text(&all, s->masa);
	}
	kb_buf_addf(&all, "%s%s.", n > 0 ? ": " : "", kb_buf_str(&b));
	kb_doc_note(doc, all.s);
	kb_buf_free(&all);
	kb_buf_free(&b);
}

static void
put_unpaid(struct kb_kantor *k, struct kb_doc *doc, const struct nphd_rekap *r,
    const char *election)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct nphd_baris *x = &r->baris[i];

		if (!kb_same_name(x->pilkada, election) || x->cair.v > 0)
			continue;
		kb_buf_adds(&b, n++ > 0 ? "; " : "NPHD yang belum cair: ");
		name_one(k, &b, r, x);
	}
	kb_buf_addc(&b, '.');
	if (n > 0)
		kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

/* What the table has no figure of. */
static void
put_unknown(struct kb_doc *doc, const struct nphd_jumlah *s)
{
	struct kb_buf b = KB_BUF_INIT;

	if (s->tanpa_nilai > 0) {
		kb_buf_addf(&b, "%zu NPHD belum diketahui nilainya%s.",
		    s->tanpa_nilai, s->tanpa_nilai < s->n ? ": jumlah nilai "
		    "tanpa itu; sisa dan persennya tidak dihitung" : "");
		kb_doc_note(doc, b.s);
	}
	kb_buf_cut(&b, 0);
	nphd_tanpa_tanggal(&b, s->tanpa_tanggal);
	if (b.len > 0)
		kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

static void
put_election(struct kb_kantor *k, struct kb_doc *doc,
    const struct nphd_rekap *r, const struct nphd_jumlah *s)
{
	static const struct kb_column column[] = {
		{ "Penerima", KB_CELL_TEXT, 2 },
		{ "NPHD", KB_CELL_INT, 0 },
		{ "Nilai (Rp)", KB_CELL_INT, 0 },
		{ "Cair (Rp)", KB_CELL_INT, 0 },
		{ "Sisa (Rp)", KB_CELL_INT, 0 },
		{ "Persen", KB_CELL_FIGURE, 0 },
	};
	struct receiver *to = kb_alloc((r->n + 1) * sizeof(*to));
	size_t n = receivers(k, r, s->pilkada, to);
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "Pemilihan %s, keadaan ", s->pilkada);
	kb_date_long(&b, r->masa.to);
	kb_buf_addc(&b, '.');
	kb_doc_para(doc, b.s);
	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = 0; i < n; i++)
		put_sum(doc, kb_code_label(k, "penerima_nphd",
		    to[i].penerima), &to[i].s);
	if (n > 1) {
		kb_doc_total(doc);
		put_sum(doc, "Jumlah", s);
	}
	put_unknown(doc, s);
	put_paid(k, doc, r, s);
	put_unpaid(k, doc, r, s->pilkada);
	kb_buf_free(&b);
	free(to);
}

int
nphd_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct nphd_tanya q = { .di = &k->env.office, .masa = *period };
	struct nphd_rekap r;
	int rc;

	*n = 0;
	if (period->from.ymd > k->env.today.ymd)	/* nothing is known yet */
		return 0;
	rc = nphd_rekap(k, &q, &r, err);
	for (size_t i = 0; rc == 0 && i < r.njumlah; i++)
		if (desk_berlangsung(k, r.jumlah[i].pilkada, period)) {
			put_election(k, doc, &r, &r.jumlah[i]);
			*n += r.jumlah[i].n;
		}
	nphd_rekap_free(&r);
	return rc;
}
