/* SPDX-License-Identifier: ISC */
/* hari.c - the desk on one day, on a page. */
#include "kesbang/text.h"
#include "tulis.h"

#define SOON 14				/* days in which a stage is next */

struct page {
	const struct desk	*d;
	struct kb_doc		*doc;
	struct desk_peralatan	 e;
	struct desk_laporan	 l;
	int			 section;
	bool			 brief;
};

static void
section(struct page *p, const char *title)
{
	struct kb_buf b = KB_BUF_INIT;
	char roman[8];

	(void)kb_roman(++p->section, roman);
	kb_buf_addf(&b, "%s. %s", roman, title);
	kb_doc_section(p->doc, b.s);
	kb_buf_free(&b);
}

/* ---- stages ---- */

/* "hari ke-24 dari 30, sampai 13 Agustus 2020 (6 hari lagi)" */
static void
told_when(const struct desk_tahap *t, struct kb_buf *b)
{
	if (t->keadaan.n == DESK_AKAN_DATANG) {
		kb_buf_adds(b, "mulai ");
		kb_date_long(b, t->mulai);
		kb_buf_addf(b, " (%lld hari lagi), ",
		    (long long)t->sisa_hari.v);
	} else if (t->hari_ke.known && t->lama.v > 1) {
		kb_buf_addf(b, "hari ke-%lld dari %lld, ",
		    (long long)t->hari_ke.v, (long long)t->lama.v);
	}
	if (t->lama.known && t->lama.v == 1) {
		kb_buf_adds(b, t->keadaan.n == DESK_AKAN_DATANG ?
		    "satu hari" : "hari ini saja");
		return;
	}
	kb_buf_adds(b, "sampai ");
	kb_date_long(b, t->selesai);
	if (t->keadaan.n == DESK_BERJALAN && t->sisa_hari.v == 0)
		kb_buf_adds(b, " (hari terakhir)");
	else if (t->keadaan.n == DESK_BERJALAN)
		kb_buf_addf(b, " (%lld hari lagi)",
		    (long long)t->sisa_hari.v);
	if (t->mulai.ymd == 0)
		kb_buf_adds(b, "; mulainya tidak diketahui");
}

static void
stage(struct page *p, size_t n, const struct desk_tahap *t)
{
	struct kb_buf b = KB_BUF_INIT;

	desk_tulis_tahap(p->d, t, &b);
	kb_doc_item(p->doc, n, b.s);
	kb_buf_cut(&b, 0);
	told_when(t, &b);
	kb_doc_detail(p->doc, NULL, b.s);
	if (t->kebutuhan != NULL)
		kb_doc_detail(p->doc, "Perlu", t->kebutuhan);
	if (t->dasar != NULL)
		kb_doc_detail(p->doc, "Dasar", t->dasar);
	kb_buf_free(&b);
}

static void
running(struct page *p)
{
	size_t n = 0;

	section(p, "TAHAPAN YANG BERJALAN");
	for (size_t i = 0; i < p->d->ntahap; i++)
		if (p->d->tahap[i].keadaan.n == DESK_BERJALAN)
			stage(p, ++n, &p->d->tahap[i]);
	if (n == 0)
		kb_doc_para(p->doc, "Tidak ada tahapan yang berjalan pada "
		    "hari ini.");
}

/* Those of the next two weeks, or else the first that comes. */
static void
next(struct page *p)
{
	int64_t first = INT64_MAX;
	size_t n = 0;

	for (size_t i = 0; i < p->d->ntahap; i++)
		if (p->d->tahap[i].keadaan.n == DESK_AKAN_DATANG &&
		    p->d->tahap[i].sisa_hari.v < first)
			first = p->d->tahap[i].sisa_hari.v;
	if (first == INT64_MAX)
		return;
	section(p, "TAHAPAN BERIKUTNYA");
	for (size_t i = 0; i < p->d->ntahap; i++) {
		const struct desk_tahap *t = &p->d->tahap[i];

		if (t->keadaan.n == DESK_AKAN_DATANG && t->sisa_hari.v <=
		    (first > SOON ? first : SOON))
			stage(p, ++n, t);
	}
}

/* ---- equipment, reports ---- */

static void
equipment(struct page *p)
{
	const struct desk_peralatan *e = &p->e;
	struct kb_buf b = KB_BUF_INIT;

	section(p, "PERALATAN YANG BELUM LENGKAP");
	if (e->n == 0) {
		kb_doc_para(p->doc, "Belum ada peralatan yang dicatat.");
		return;
	}
	if (e->kurang + e->tak_diketahui == 0)
		kb_doc_para(p->doc, "Semua yang dicatat lengkap.");
	if (p->brief)
		desk_tulis_kurang_ringkas(p->doc, e);
	else
		desk_tulis_kurang(p->doc, e);
	if (p->d->hari.ymd != p->d->k->env.today.ymd) {
		kb_buf_adds(&b, "Jumlahnya menurut catatan ");
		kb_date_long(&b, p->d->k->env.today);
		kb_buf_addc(&b, '.');
		kb_doc_note(p->doc, b.s);
	}
	kb_buf_free(&b);
}

static void
each_region(struct page *p)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 40, NULL },
		{ "Laporan", KB_CELL_TEXT, 42, NULL },
		{ "Diterima", KB_CELL_DATE, 18, NULL },
	};

	kb_doc_table(p->doc, column, KB_LEN(column));
	for (size_t i = 0; i < p->l.n; i++) {
		const struct desk_lapor *r = &p->l.row[i];

		kb_doc_cell(p->doc, r->nama);
		kb_doc_cell(p->doc, r->hasil);
		kb_doc_tone(p->doc, desk_nada(r));
		if (r->diterima.ymd != 0)
			kb_doc_cell_date(p->doc, r->diterima);
		else
			kb_doc_cell(p->doc, NULL);
	}
}

static void
by_state(struct page *p, kb_date day)
{
	struct kb_buf b = KB_BUF_INIT;

	for (uint8_t n = DESK_ADA_MASALAH; n <= DESK_DITUNGGU; n++) {
		kb_buf_cut(&b, 0);
		desk_tulis_wilayah(&p->l, n, day, &b);
		if (b.len > 0)
			kb_doc_fact(p->doc, kb_word_label(desk_lapor_keadaan,
			    (kb_enum){ n }), b.s);
	}
	kb_buf_free(&b);
}

static void
reports(struct page *p, kb_date day)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "LAPORAN ");
	kb_date_full(&b, day);
	kb_upper(b.s);
	section(p, b.s);
	kb_buf_cut(&b, 0);
	if (p->l.n == 0) {
		kb_doc_para(p->doc, "Tidak ada laporan yang diminta untuk "
		    "hari itu.");
	} else {
		if (p->brief)
			by_state(p, day);
		else
			each_region(p);
		desk_tulis_masalah(p->doc, &p->l);
	}
	if (p->l.lain.len > 0) {
		kb_buf_addf(&b, "Melapor juga, di luar daftar ini: %s.",
		    p->l.lain.s);
		kb_doc_note(p->doc, b.s);
	}
	kb_buf_free(&b);
}

/* ---- the page ---- */

static void
fact_number(struct page *p, const char *label, size_t n, const char *what)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%zu %s", n, what);
	kb_doc_fact(p->doc, label, b.s);
	kb_buf_free(&b);
}

static void
summary(struct page *p)
{
	const struct desk_peralatan *e = &p->e;
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	if (p->d->wilayah.s[0] != '\0') {
		kb_region_long(p->d->k, &p->d->wilayah, &b);
		kb_doc_fact(p->doc, "Wilayah", b.s);
	}
	for (size_t i = 0; i < p->d->ntahap; i++)
		n += p->d->tahap[i].keadaan.n == DESK_BERJALAN;
	fact_number(p, "Tahapan", n, "berjalan");
	kb_buf_cut(&b, 0);
	if (e->n > 0) {
		kb_buf_addf(&b, "%zu dari %zu belum lengkap", e->kurang +
		    e->tak_diketahui, e->n);
		if (e->terlambat > 0)
			kb_buf_addf(&b, ", %zu lewat tenggat", e->terlambat);
		kb_doc_fact(p->doc, "Peralatan", b.s);
	}
	kb_buf_cut(&b, 0);
	if (p->l.n > 0) {
		desk_tulis_jumlah(&p->l, &b);
		kb_doc_fact(p->doc, "Laporan", b.s);
	}
	kb_buf_free(&b);
}

static void
head(struct page *p)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(p->d->k, p->doc);
	kb_buf_adds(&b, "Desk ");
	if (p->d->pilkada != NULL)
		desk_nama(p->d->pilkada, &b);
	else
		kb_buf_adds(&b, "Pilkada");
	kb_upper(b.s);
	kb_doc_title(p->doc, b.s);
	kb_buf_cut(&b, 0);
	kb_date_full(&b, p->d->hari);
	kb_doc_subtitle(p->doc, b.s);
	kb_buf_free(&b);
}

static void
meetings(struct page *p, const struct kb_doc *rapat)
{
	section(p, "RAPAT DESK");
	if (rapat != NULL)
		kb_doc_append(p->doc, rapat);
	else
		kb_doc_para(p->doc, "Belum ada rapat desk yang dicatat.");
}

static void
nothing(struct page *p)
{
	struct kb_buf b = KB_BUF_INIT, all = KB_BUF_INIT;

	desk_tercatat(p->d, &all);
	kb_buf_addf(&b, "Tidak ada pemilihan yang tahapannya berjalan pada "
	    "hari ini.%s%s%s", all.len > 0 ? " Tercatat: " : "",
	    kb_buf_str(&all), all.len > 0 ? "." : "");
	kb_doc_para(p->doc, b.s);
	kb_buf_free(&b);
	kb_buf_free(&all);
}

int
desk_hari(const struct desk *d, const struct kb_doc *rapat, bool brief,
    struct kb_doc **doc, bool *need, struct kb_err *err)
{
	struct page p = { .d = d, .doc = kb_doc_new(), .brief = brief };
	struct kb_period any = { { 0 }, { 0 } };
	int rc = d->pilkada == NULL ? 0 : desk_peralatan(d, &p.e, err);

	if (rc == 0)
		rc = desk_laporan(d, &any, 1, &p.l, err);
	head(&p);
	if (rc == 0 && d->pilkada == NULL) {
		nothing(&p);
	} else if (rc == 0) {
		summary(&p);
		running(&p);
		next(&p);
		equipment(&p);
		reports(&p, desk_hari_lapor(d, kb_date_add(d->hari, 1), -1));
		meetings(&p, rapat);
	}
	*need = p.e.kurang + p.e.tak_diketahui + p.l.belum + p.l.terlambat >
	    0;
	*doc = p.doc;
	desk_peralatan_free(&p.e);
	desk_laporan_free(&p.l);
	return rc;
}
