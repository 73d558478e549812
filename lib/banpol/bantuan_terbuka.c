/* SPDX-License-Identifier: ISC */
/*
 * bantuan_terbuka.c - the page for the public: votes, rate, amount and what
 * became of the report (P36 Pasal 36).
 */
#include <stdlib.h>

#include "bantuan_doc.h"
#include "kesbang/text.h"

/* BPK's conclusions, short of "kriteria", which the note says. */
static const char *const conclusion[] = {
	NULL, "sesuai", "sesuai, dengan pengecualian", "tidak sesuai",
	"tidak menyatakan",
};

/* The head of a column of votes: "Suara 2019 (7 bulan)". */
static char *
votes_head(kb_pdate election, kb_int months)
{
	if (election.ymd == 0)
		return kb_strdup("Suara");
	return months.known && months.v < 12 ?
	    kb_asprintf("Suara %d (%lld bulan)", election.ymd / 10000,
	    (long long)months.v) :
	    kb_asprintf("Suara %d", election.ymd / 10000);
}

/*
 * Results that hold in a year, for the heads: of a party that is in both, or
 * else of any.
 */
static struct bantuan
results(const struct bantuan *row, size_t n)
{
	struct bantuan r = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (row[i].pemilu.ymd > r.pemilu.ymd ||
		    (row[i].pemilu.ymd == r.pemilu.ymd && !r.bulan.known)) {
			r.pemilu = row[i].pemilu;
			r.bulan = row[i].bulan;
		}
		if (row[i].pemilu_lama.ymd > r.pemilu_lama.ymd) {
			r.pemilu_lama = row[i].pemilu_lama;
			r.bulan_lama = row[i].bulan_lama;
		}
	}
	/* Nobody got seats twice: the older one is a row's newest. */
	for (size_t i = 0; i < n && r.pemilu_lama.ymd == 0; i++)
		if (row[i].pemilu.ymd != 0 &&
		    row[i].pemilu.ymd < r.pemilu.ymd) {
			r.pemilu_lama = row[i].pemilu;
			r.bulan_lama = row[i].bulan;
		}
	return r;
}

/* Do the columns give its amount?  They have room for two results. */
static bool
all_shown(const struct bantuan *x, const struct bantuan *heads)
{
	bool new = x->pemilu.ymd == heads->pemilu.ymd;

	if (x->pemilu.ymd == 0)
		return true;
	return x->bulan.known && (new ? x->pemilu_lama.ymd == 0 ||
	    x->pemilu_lama.ymd == heads->pemilu_lama.ymd :
	    x->pemilu.ymd == heads->pemilu_lama.ymd &&
	    x->pemilu_lama.ymd == 0);
}

static void
put_votes(struct kb_doc *doc, kb_int votes, bool is)
{
	if (is && votes.known)
		kb_doc_cell_int(doc, votes.v);
	else
		kb_doc_cell(doc, NULL);
}

/* Those of the older result stand in their own column, whoever has only
 * them. */
static void
put_row(struct kb_doc *doc, const struct bantuan *x,
    const struct bantuan *heads)
{
	bool old = x->pemilu.ymd != 0 && x->pemilu.ymd < heads->pemilu.ymd;
	kb_pdate older = old ? x->pemilu : x->pemilu_lama;

	kb_doc_cell(doc, x->singkatan);
	if (heads->pemilu_lama.ymd != 0)
		put_votes(doc, old ? x->suara : x->suara_lama,
		    older.ymd == heads->pemilu_lama.ymd);
	put_votes(doc, x->suara, !old);
	put_votes(doc, x->kursi, !old);
	bantuan_cell(doc, x->hak);
	bantuan_cell(doc, x->cair);
	kb_doc_cell(doc, x->lpj.n > 0 ? kb_word_label(bantuan_lpj, x->lpj) :
	    NULL);
	kb_doc_cell(doc, conclusion[x->kesimpulan_lhp.n]);
}

static void
put_more(struct kb_doc *doc, const struct bantuan *row, size_t n,
    const struct bantuan *heads)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < n; i++)
		if (!all_shown(&row[i], heads))
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    row[i].singkatan);
	if (b.len > 0) {
		kb_buf_adds(&b, ": haknya dihitung juga, atau hanya, menurut "
		    "hasil pemilu lain yang berlaku dalam tahun itu.");
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&b);
}

static void
put_heads(struct kb_doc *doc, const struct bantuan *r)
{
	char *old = votes_head(r->pemilu_lama, r->bulan_lama);
	char *new = votes_head(r->pemilu, r->bulan);
	struct kb_column c[] = {
		{ "Partai", KB_CELL_TEXT, 118 }, { old, KB_CELL_INT, 96 },
		{ new, KB_CELL_INT, 96 }, { "Kursi", KB_CELL_INT, 76 },
		{ "Hak", KB_CELL_INT, 157 }, { "Dicairkan", KB_CELL_INT, 157 },
		{ "LPJ", KB_CELL_TEXT, 145 },
		{ "Kesimpulan BPK", KB_CELL_TEXT, 155 },
	};
	size_t n = KB_LEN(c);

	if (r->pemilu_lama.ymd == 0) {
		for (size_t i = 1; i + 1 < n; i++)
			c[i] = c[i + 1];
		n--;
	}
	kb_doc_table(doc, c, n);
	free(old);
	free(new);
}

static int
put_total(struct kb_doc *doc, const struct bantuan *row, size_t n,
    const struct bantuan *heads, struct kb_err *err)
{
	kb_money right = { 0 }, paid = { 0 };
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++) {
		rc = bantuan_add(&right, row[i].hak, err);
		if (rc == 0)
			rc = bantuan_add(&paid, row[i].cair, err);
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	for (size_t i = 0; i < (heads->pemilu_lama.ymd != 0 ? 3 : 2); i++)
		kb_doc_cell(doc, NULL);
	bantuan_cell(doc, right);
	bantuan_cell(doc, paid);
	return rc;
}

/* "Nilai per suara sah: Rp6.172,50 setahun (Keputusan ...)." */
static void
put_rate(struct kb_doc *doc, const struct dipilih *d, const struct bantuan *x)
{
	const struct realisasi *y = bantuan_tahun(d, x);
	struct kb_buf b = KB_BUF_INIT;

	if (x->nilai.den != 0) {
		kb_buf_adds(&b, "Nilai per suara sah: Rp");
		kb_rate_show(&b, x->nilai);
		kb_buf_adds(&b, " setahun");
		if (y != NULL && y->dasar != NULL)
			kb_buf_addf(&b, " (%s)", y->dasar);
		kb_buf_adds(&b, ".");
		kb_doc_para(doc, b.s);
	}
	kb_buf_free(&b);
}

static void
put_law(struct kb_doc *doc)
{
	kb_doc_note(doc, "Dalam rupiah. Hak: suara sah partai yang mendapat "
	    "kursi x nilai per suara x bulan / 12 (Permendagri 36/2018 Pasal 2, "
	    "4, 5 dan 38). Pada tahun pelantikan anggota DPRD kedua hasil "
	    "pemilu dihitung menurut bulannya.");
	kb_doc_note(doc, "LPJ disampaikan kepada BPK paling lambat satu bulan "
	    "sesudah tahun anggaran berakhir (Pasal 32) dan terbuka untuk "
	    "masyarakat sesudah diperiksa (Pasal 36); kesimpulan BPK: sesuai "
	    "kriteria, dengan atau tanpa pengecualian, atau tidak.");
}

struct kb_doc *
bantuan_terbuka(struct kb_kantor *k, const struct kb_filter *f,
    struct kb_err *err)
{
	struct kb_doc *doc = bantuan_begin(k, "BANTUAN KEUANGAN PARTAI "
	    "POLITIK");
	struct dipilih d = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	int rc = bantuan_pilih(k, f, &d, err);

	for (size_t i = 0, n; rc == 0 && i < d.n; i += n) {
		struct bantuan heads;

		n = bantuan_setahun(&d, i);
		heads = results(&d.bantuan[i], n);
		kb_buf_cut(&b, 0);
		if (d.councils)
			kb_region_long(k, &d.bantuan[i].wilayah, &b);
		kb_buf_addf(&b, "%sTAHUN ANGGARAN %d", b.len > 0 ? ", " : "",
		    d.bantuan[i].tahun.ymd / 10000);
		kb_upper(b.s);
		kb_doc_section(doc, b.s);
		put_rate(doc, &d, &d.bantuan[i]);
		put_heads(doc, &heads);
		for (size_t j = 0; j < n; j++)
			put_row(doc, &d.bantuan[i + j], &heads);
		rc = put_total(doc, &d.bantuan[i], n, &heads, err);
		put_more(doc, &d.bantuan[i], n, &heads);
	}
	if (d.n == 0)
		kb_doc_para(doc, "Tidak ada catatan.");
	else
		put_law(doc);
	bantuan_lepas(&d);
	kb_buf_free(&b);
	if (rc == 0)
		return doc;
	kb_doc_free(doc);
	return NULL;
}
