/* SPDX-License-Identifier: ISC */
/*
 * bantuan_doc.c - the figures as a document for the head of the office, and
 * what its pages share with that for the public.
 */
#include <stdlib.h>
#include <string.h>

#include "bantuan_doc.h"
#include "kesbang/lpj.h"

/* ---- the rows that are told ---- */

static int
take_party(void *arg, void *rec, struct kb_err *err)
{
	struct dipilih *d = arg;

	(void)err;
	if (d->n == d->room) {
		d->room = d->room > 0 ? 2 * d->room : 64;
		d->bantuan = kb_realloc(d->bantuan, d->room,
		    sizeof(*d->bantuan));
	}
	d->bantuan[d->n] = *(const struct bantuan *)rec;
	kb_homes_keep(&d->homes, &bantuan_type, &d->bantuan[d->n]);
	if (d->n > 0 && strcmp(d->bantuan[d->n].wilayah.s,
	    d->bantuan[0].wilayah.s) != 0)
		d->councils = true;
	d->n++;
	return 0;
}

static int
take_year(void *arg, void *rec, struct kb_err *err)
{
	const struct realisasi *y = rec;
	struct dipilih *d = arg;

	(void)err;
	if (d->nyear > 0 && strcmp(y->wilayah.s,
	    d->realisasi[0].wilayah.s) != 0)
		d->councils = true;
	if (d->nyear == d->years) {
		d->years = d->years > 0 ? 2 * d->years : 16;
		d->realisasi = kb_realloc(d->realisasi, d->years,
		    sizeof(*d->realisasi));
	}
	d->realisasi[d->nyear] = *y;
	kb_homes_keep(&d->homes, &realisasi_type, &d->realisasi[d->nyear++]);
	return 0;
}

bool
bantuan_filter_years(const struct kb_filter *f, struct kb_filter *years)
{
	uint64_t both = UINT64_C(1) << kb_field_find(&bantuan_type,
	    "wilayah") | UINT64_C(1) << kb_field_find(&bantuan_type, "tahun");

	*years = *f;
	years->type = &realisasi_type;
	return ((f->used | f->sorted) & ~both) == 0;
}

/* Their years; a filter of parties makes no budget smaller. */
int
bantuan_pilih(struct kb_kantor *k, const struct kb_filter *f,
    struct dipilih *d, struct kb_err *err)
{
	struct kb_filter years;

	if (kb_store_list(k->db, f, take_party, d, err) != 0)
		return -1;
	d->all = bantuan_filter_years(f, &years);
	if (!d->all)
		kb_filter_begin(&years, &realisasi_type);
	return kb_store_list(k->db, &years, take_year, d, err);
}

void
bantuan_lepas(struct dipilih *d)
{
	free(d->bantuan);
	free(d->realisasi);
	kb_homes_free(&d->homes);
}

const struct realisasi *
bantuan_tahun(const struct dipilih *d, const struct bantuan *x)
{
	for (size_t i = 0; i < d->nyear; i++)
		if (d->realisasi[i].tahun.ymd == x->tahun.ymd &&
		    strcmp(d->realisasi[i].wilayah.s, x->wilayah.s) == 0)
			return &d->realisasi[i];
	return NULL;
}

size_t
bantuan_setahun(const struct dipilih *d, size_t i)
{
	size_t n = 1;

	while (i + n < d->n && d->bantuan[i + n].tahun.ymd ==
	    d->bantuan[i].tahun.ymd && strcmp(d->bantuan[i + n].wilayah.s,
	    d->bantuan[i].wilayah.s) == 0)
		n++;
	return n;
}

/* ---- cells ---- */

void
bantuan_cell(struct kb_doc *doc, kb_money m)
{
	if (m.known)
		kb_doc_cell_int(doc, m.v);
	else
		kb_doc_cell(doc, NULL);
}

/* "94,37": a rate of hundredths. */
static void
put_percent(struct kb_doc *doc, kb_rate r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (r.den != 0)
		banpol_persen_text(&b, r.num * (100 / r.den));
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static const char *
word(const struct kb_word *w, kb_enum e)
{
	return e.n > 0 ? kb_word_label(w, e) : NULL;
}

void
bantuan_tahun_label(struct kb_kantor *k, const struct dipilih *d,
    const kb_code *region, kb_pdate year, struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;

	if (d->councils)
		kb_buf_addf(b, "%s, ", kb_region_name(k, region->s, &name));
	kb_buf_addf(b, "%d", year.ymd / 10000);
	kb_buf_free(&name);
}

/* ---- for the office ---- */

static const struct kb_column realised[] = {
	{ "Tahun", KB_CELL_TEXT, 7 }, { "Pagu", KB_CELL_INT, 17 },
	{ "Ditetapkan", KB_CELL_INT, 17 }, { "Dicairkan", KB_CELL_INT, 17 },
	{ "Disetor kembali", KB_CELL_INT, 17 },
	{ "Sisa pagu", KB_CELL_INT, 17 }, { "Persen", KB_CELL_INT, 8 },
};

/* A table of years, of several councils one each under its name. */
static void
begin_years(struct kb_doc *doc, struct kb_kantor *k, const struct dipilih *d,
    size_t i, const struct kb_column *column, size_t n)
{
	const char *at = d->realisasi[i].wilayah.s;
	struct kb_buf name = KB_BUF_INIT;

	if (i > 0 && strcmp(d->realisasi[i - 1].wilayah.s, at) == 0)
		return;
	if (d->councils)
		kb_doc_group(doc, kb_region_name(k, at, &name));
	kb_doc_table(doc, column, n);
	kb_buf_free(&name);
}

static void
put_only_year(struct kb_doc *doc, kb_pdate year)
{
	char text[KB_DATE_TEXT];

	kb_pdate_iso(year, text);
	kb_doc_cell(doc, text);
}

/* "... 2023 Rp1.000; 2024 Rp9.550.000." of years that it says one of. */
static void
put_amounts(struct kb_doc *doc, struct kb_kantor *k, const struct dipilih *d,
    const char *what, kb_money (*of)(const struct realisasi *))
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < d->nyear; i++) {
		const struct realisasi *y = &d->realisasi[i];
		kb_money m = of(y);

		if (!m.known)
			continue;
		kb_buf_adds(&b, b.len > 0 ? "; " : what);
		bantuan_tahun_label(k, d, &y->wilayah, y->tahun, &b);
		kb_buf_addc(&b, ' ');
		kb_money_text(&b, m.v);
	}
	if (b.len > 0) {
		kb_buf_addc(&b, '.');
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&b);
}

static kb_money
later(const struct realisasi *y)
{
	return (kb_money){ y->setor_sesudah.v, y->setor_sesudah.v != 0 };
}

/* Parties are paid by what was determined; votes may have changed since. */
static kb_money
differing(const struct realisasi *y)
{
	return (kb_money){ y->ditetapkan.v, y->ditetapkan.known &&
	    y->hitungan.known && y->ditetapkan.v != y->hitungan.v };
}

static void
put_realised(struct kb_doc *doc, struct kb_kantor *k, const struct dipilih *d)
{
	kb_doc_section(doc, "REALISASI TERHADAP DPA");
	for (size_t i = 0; i < d->nyear; i++) {
		const struct realisasi *y = &d->realisasi[i];

		begin_years(doc, k, d, i, realised, KB_LEN(realised));
		put_only_year(doc, y->tahun);
		bantuan_cell(doc, y->pagu);
		bantuan_cell(doc, y->ditetapkan);
		bantuan_cell(doc, y->cair);
		bantuan_cell(doc, y->setor);
		bantuan_cell(doc, y->sisa);
		put_percent(doc, y->persen);
	}
	kb_doc_note(doc, "Dalam rupiah. Pagu sesudah perubahan bila ada; "
	    "disetor kembali: dalam tahun anggaran itu; sisa pagu: pagu "
	    "dikurangi yang dicairkan, ditambah yang disetor kembali; persen: "
	    "yang dicairkan tanpa yang disetor kembali, dalam persen pagu.");
	put_amounts(doc, k, d, "Disetor sesudah tahun anggaran berakhir, "
	    "sehingga tidak mengurangi realisasi tahun itu: ", later);
}

static const struct kb_column rates[] = {
	{ "Tahun", KB_CELL_TEXT, 9 }, { "Rupiah per suara", KB_CELL_INT, 13 },
	{ "Hitungan hari ini", KB_CELL_INT, 18 },
	{ "Dasar", KB_CELL_TEXT, 60 },
};

static void
put_rates(struct kb_doc *doc, struct kb_kantor *k, const struct dipilih *d)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(doc, "NILAI PER SUARA SAH");
	for (size_t i = 0; i < d->nyear; i++) {
		const struct realisasi *y = &d->realisasi[i];

		begin_years(doc, k, d, i, rates, KB_LEN(rates));
		put_only_year(doc, y->tahun);
		kb_buf_cut(&b, 0);
		if (y->nilai.den != 0)
			kb_rate_show(&b, y->nilai);
		kb_doc_cell(doc, kb_buf_str(&b));
		bantuan_cell(doc, y->hitungan);
		kb_doc_cell(doc, y->dasar);
	}
	put_amounts(doc, k, d, "Hitungan hari ini berbeda dengan penetapan, "
	    "yang menentukan hak setiap partai: ", differing);
	kb_buf_free(&b);
}

static const struct kb_column parties[] = {
	{ "Partai", KB_CELL_TEXT, 13 }, { "Hak", KB_CELL_INT, 18 },
	{ "Dicairkan", KB_CELL_INT, 18 }, { "SILPA", KB_CELL_INT, 18 },
	{ "Saldo", KB_CELL_INT, 13 }, { "LPJ", KB_CELL_TEXT, 20 },
};

int
bantuan_add(kb_money *to, kb_money m, struct kb_err *err)
{
	if (!m.known)
		return 0;
	to->known = true;
	return __builtin_add_overflow(to->v, m.v, &to->v) ? kb_fail(err,
	    KB_DATA, "jumlahnya tidak muat; periksa angka yang terlalu "
	    "besar") : 0;
}

enum { HAK, CAIR, SILPA, SALDO, NSUM };

static void
of_party(const struct bantuan *x, kb_money m[NSUM])
{
	m[HAK] = x->hak;
	m[CAIR] = x->cair;
	m[SILPA] = x->silpa;
	m[SALDO] = x->saldo;
}

/* Of the balance it is no longer with the party; a column of it would be
 * empty in most years. */
static void
put_returned(struct kb_doc *doc, const struct bantuan *row, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		if (row[i].setor.v == 0)
			continue;
		kb_buf_addf(&b, "%s%s ", b.len > 0 ? "; " : "Disetor kembali "
		    "ke kas daerah dengan STS: ", row[i].singkatan);
		kb_money_text(&b, row[i].setor.v);
	}
	if (b.len > 0) {
		kb_buf_addc(&b, '.');
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&b);
}

static int
put_year(struct kb_doc *doc, const struct bantuan *row, size_t n,
    struct kb_err *err)
{
	kb_money sum[NSUM] = { { 0 } }, m[NSUM];
	int rc = 0;

	kb_doc_table(doc, parties, KB_LEN(parties));
	for (size_t i = 0; rc == 0 && i < n; i++) {
		of_party(&row[i], m);
		kb_doc_cell(doc, row[i].singkatan);
		for (size_t j = 0; rc == 0 && j < NSUM; j++) {
			bantuan_cell(doc, m[j]);
			rc = bantuan_add(&sum[j], m[j], err);
		}
		kb_doc_cell(doc, word(bantuan_lpj, row[i].lpj));
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	for (size_t j = 0; j < NSUM; j++)
		bantuan_cell(doc, sum[j]);
	put_returned(doc, row, n);
	return rc;
}

static int
put_parties(struct kb_doc *doc, struct kb_kantor *k, const struct dipilih *d,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc = 0;

	kb_doc_section(doc, "HAK, PENCAIRAN DAN LPJ SETIAP PARTAI");
	for (size_t i = 0, n; rc == 0 && i < d->n; i += n) {
		n = bantuan_setahun(d, i);
		kb_buf_cut(&b, 0);
		bantuan_tahun_label(k, d, &d->bantuan[i].wilayah,
		    d->bantuan[i].tahun, &b);
		kb_doc_group(doc, b.s);
		rc = put_year(doc, &d->bantuan[i], n, err);
	}
	kb_doc_note(doc, "Dalam rupiah. SILPA: hak yang tidak dicairkan sampai "
	    "tahun itu berakhir; saldo: yang dicairkan dikurangi belanja; "
	    "LPJ: sampainya pada BPK menurut batasnya.");
	kb_buf_free(&b);
	return rc;
}

struct kb_doc *
bantuan_begin(struct kb_kantor *k, const char *title)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, doc);
	kb_doc_title(doc, title);
	kb_buf_adds(&b, "Keadaan ");
	kb_date_long(&b, k->env.today);
	kb_doc_subtitle(doc, b.s);
	kb_buf_free(&b);
	return doc;
}

struct kb_doc *
bantuan_doc(struct kb_kantor *k, const struct kb_filter *f, bool years_only,
    struct kb_err *err)
{
	struct kb_doc *doc = bantuan_begin(k, "REKAP BANTUAN KEUANGAN "
	    "PARTAI POLITIK");
	struct dipilih d = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	int rc = bantuan_pilih(k, f, &d, err);

	kb_filter_told(f, -1, &k->env, &b);
	if (b.len > 0)
		kb_doc_fact(doc, "Saringan", b.s);
	if (rc == 0 && d.n == 0 && (!d.all || d.nyear == 0))
		kb_doc_para(doc, "Tidak ada catatan.");
	if (rc == 0 && d.all && d.nyear > 0) {
		put_realised(doc, k, &d);
		put_rates(doc, k, &d);
	}
	if (rc == 0 && d.n > 0 && !years_only)
		rc = put_parties(doc, k, &d, err);
	bantuan_lepas(&d);
	kb_buf_free(&b);
	if (rc == 0)
		return doc;
	kb_doc_free(doc);
	return NULL;
}
