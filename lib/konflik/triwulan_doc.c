/* SPDX-License-Identifier: ISC */
/* triwulan_doc.c - the report from its head to its signature, as each version
 * has it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "triwulan.h"

static void
put_head(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_triwulan *w = t->want;
	struct kb_buf b = KB_BUF_INIT;

	if (w->versi != KONFLIK_PUBLIK)
		kb_office_mark(doc, w->klasifikasi.n > 0 ? kb_word_label(
		    kb_klasifikasi, w->klasifikasi) : NULL, t->issued.ymd == 0);
	else if (t->issued.ymd == 0)
		kb_doc_mark(doc, "DRAF");
	kb_office_kop(t->k, doc);
	kb_doc_title(doc, "LAPORAN PETA POTENSI KONFLIK DAN PETA KONFLIK");
	kb_buf_adds(&b, t->nama[TW_INI]);
	kb_upper(b.s);
	kb_doc_title(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_region_long(t->k, &t->s[TW_INI].induk, &b);
	if (b.len > 0)
		kb_doc_subtitle(doc, b.s);
	if (w->number != NULL) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "Nomor: %s", w->number);
		kb_doc_subtitle(doc, b.s);
	}
	kb_buf_free(&b);
}

/* ---- who has reported ---- */

static void
put_reports(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_laporan *l = &t->s[TW_INI].laporan;
	struct konflik_lapor_jumlah j;
	struct kb_buf b = KB_BUF_INIT;

	konflik_lapor_hitung(l->row, l->n, &j);
	kb_buf_addf(&b, "%zu dari %zu wilayah", j.masuk, j.semua);
	if (j.nihil > 0)
		kb_buf_addf(&b, "; %zu nihil", j.nihil);
	if (j.terlambat > 0)
		kb_buf_addf(&b, "; %zu terlambat", j.terlambat);
	kb_doc_fact(doc, "Sudah lapor", b.s);
	kb_buf_cut(&b, 0);
	if (triwulan_diam(t, KONFLIK_BELUM_LAPOR, &b) > 0)
		kb_doc_fact(doc, "Belum lapor", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu wilayah", j.belum_waktunya);
	if (j.belum_waktunya > 0)
		kb_doc_fact(doc, "Belum waktunya", b.s);
	kb_buf_free(&b);
}

/* ---- in a few lines ---- */

static void
put_potensi(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_tempat *a = &t->s[TW_INI].semua;
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%zu terbuka pada akhir triwulan", a->potensi);
	if (a->potensi > 0)
		kb_buf_addf(&b, ": %zu baru, %zu meningkat, %zu mereda, %zu "
		    "tetap", a->per_ubah[KONFLIK_BARU],
		    a->per_ubah[KONFLIK_MENINGKAT],
		    a->per_ubah[KONFLIK_MEREDA], a->per_ubah[KONFLIK_TETAP]);
	kb_doc_fact(doc, "Potensi", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu dalam triwulan ini",
	    a->per_ubah[KONFLIK_DITUTUP]);
	kb_doc_fact(doc, "Potensi ditutup", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu sebelumnya + %zu dipetakan - "
	    "%zu ditutup = %zu terbuka", a->sebelum, a->dipetakan,
	    a->per_ubah[KONFLIK_DITUTUP], a->potensi);
	if (a->sebelum + a->dipetakan > 0)
		kb_doc_fact(doc, "Perhitungan", b.s);
	kb_buf_free(&b);
}

static void
put_number(struct kb_doc *doc, const char *label, size_t n)
{
	char *s = kb_asprintf("%zu", n);

	kb_doc_fact(doc, label, s);
	free(s);
}

/* What nobody counted is said, and is not 0. */
static void
put_events(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_jumlah *j = &t->s[TW_INI].semua.peristiwa;
	struct kb_buf b = KB_BUF_INIT;

	put_number(doc, "Peristiwa", j->n);
	if (t->s[TW_INI].berlangsung > 0) {
		kb_buf_addf(&b, "%zu yang mulai sebelum triwulan ini",
		    t->s[TW_INI].berlangsung);
		kb_doc_fact(doc, "Masih berlangsung", b.s);
		kb_buf_cut(&b, 0);
	}
	if (j->n > 0) {
		triwulan_angka(&j->tewas, false, &b);
		kb_doc_fact(doc, "Korban tewas", b.s);
		kb_buf_cut(&b, 0);
		triwulan_angka(&j->luka, false, &b);
		kb_doc_fact(doc, "Korban luka", b.s);
	}
	kb_buf_free(&b);
}

static void
put_handling(const struct triwulan *t, struct kb_doc *doc)
{
	size_t n = 0;

	for (size_t i = 0; i < KB_LEN(t->tindakan); i++)
		n += t->tindakan[i];
	if (t->want->versi != KONFLIK_PUBLIK && (n > 0 || !t->want->kosong))
		put_number(doc, "Tindakan", n);
}

/* What is not told, or not told yet, is not nihil. */
static const char *
none(const struct triwulan *t)
{
	if (t->want->versi == KONFLIK_PUBLIK)
		return "Tidak ada catatan yang dapat diumumkan. Catatan lain "
		    "tidak dimuat: ini bukan nihil.";
	return t->want->diam + t->want->ditunggu == 0 ? "Nihil: tidak ada "
	    "potensi yang terbuka dan tidak ada peristiwa yang dicatat dalam "
	    "triwulan ini." :
	    "Tidak ada potensi atau peristiwa yang dicatat, tetapi belum semua "
	    "wilayah melapor: ini bukan nihil.";
}

static void
put_summary(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_triwulan *w = t->want;
	struct kb_buf b = KB_BUF_INIT;

	kb_period_long(&b, &w->masa);
	if (w->masa.to.ymd >= t->k->env.today.ymd)
		kb_buf_adds(&b, " (belum berakhir)");
	kb_doc_fact(doc, "Periode", b.s);
	kb_buf_cut(&b, 0);
	konflik_sebagian_kata(&t->s[TW_INI], &b);
	if (b.len > 0)
		kb_doc_fact(doc, "Dimuat", b.s);
	if (!triwulan_sendiri(t))
		put_reports(t, doc);
	put_potensi(t, doc);
	put_events(t, doc);
	put_handling(t, doc);
	if (w->kosong)
		kb_doc_para(doc, none(t));
	kb_buf_free(&b);
}

/* Levels set by hand are none of the rubric's. */
static void
put_levels(const struct triwulan *t, struct kb_buf *b)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	size_t by = 0, all = 0;

	for (size_t i = 0; i < s->npotensi; i++) {
		if (s->potensi[i].tingkat == 0 ||
		    s->potensi[i].ubah.n == KONFLIK_DITUTUP)
			continue;
		all++;
		by += s->potensi[i].skor.den > 0;
	}
	if (all > 0 && by == 0) {
		kb_buf_adds(b, "Tingkat ditetapkan kantor, tidak dihitung "
		    "menurut rubrik.");
		return;
	}
	if (by < all)
		kb_buf_addf(b, "Tingkat %zu dari %zu potensi dihitung menurut "
		    "rubrik, selebihnya ditetapkan kantor. ", by, all);
	konflik_rubrik_kata(t->k, &s->rubrik, b);
}

/* What it rests on, under everything. */
static void
put_foot(const struct triwulan *t, struct kb_doc *doc)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_note(doc, "Potensi dan peristiwa tidak dijumlahkan.");
	if (t->want->versi == KONFLIK_PUBLIK)
		kb_doc_note(doc, "Hanya catatan berklasifikasi biasa; para "
		    "pihak disamarkan.");
	konflik_luar_kata(&t->s[TW_INI], &b);
	if (b.len > 0) {
		kb_buf_cut(&b, b.len - 1);		/* a line in a map */
		kb_doc_note(doc, b.s);
		kb_buf_cut(&b, 0);
	}
	put_levels(t, &b);
	kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

/* ---- the versions ---- */

struct bagian {
	const char	*title;
	int		(*put)(const struct triwulan *, struct kb_doc *,
			    struct kb_err *);
	bool		 publik;
};

static int
summary(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	put_summary(t, doc);
	return 0;
}

static int
potensi(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	size_t n = t->s[TW_INI].npotensi;

	(void)err;
	for (size_t i = TW_LALU; i < TW; i++)
		n += t->s[i].semua.potensi;
	if (n == 0) {
		kb_doc_para(doc, t->want->versi == KONFLIK_PUBLIK ?
		    "Tidak ada potensi yang dapat diumumkan." :
		    "Tidak ada potensi yang terbuka dalam triwulan ini.");
		return 0;
	}
	triwulan_jumlah(t, doc);
	triwulan_potensi(t, doc, KONFLIK_BARU, KONFLIK_DITUTUP);
	return 0;
}

static int
grown(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	triwulan_potensi(t, doc, KONFLIK_BARU, KONFLIK_MENINGKAT);
	return 0;
}

static int
peristiwa(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	triwulan_peristiwa(t, doc);
	return 0;
}

static int
penanganan(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	triwulan_penanganan(t, doc);
	return 0;
}

static int
wilayah(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	triwulan_wilayah(t, doc);
	return 0;
}

static int
banding(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	triwulan_banding(t, doc);
	return 0;
}

static int
peta(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	(void)err;
	konflik_peta_gambar(&t->peta, doc);
	if (*t->peta.sisa != '\0')
		kb_doc_note(doc, t->peta.sisa);
	kb_doc_note(doc, "Peta bukan penetapan batas hukum.");
	return 0;
}

static const struct bagian full[] = {
	{ "RINGKASAN", summary, true },
	{ "PETA", peta, true },
	{ "POTENSI KONFLIK", potensi, true },
	{ "PERISTIWA KONFLIK", peristiwa, true },
	{ "PENANGANAN", penanganan, false },
	{ "MENURUT WILAYAH", wilayah, true },
	{ "PERBANDINGAN", banding, true },
	{ "REKOMENDASI", triwulan_rekomendasi, false },
	{ NULL, NULL, false }
}, brief[] = {
	{ "RINGKASAN", summary, true },
	{ "PETA", peta, true },
	{ "PERBANDINGAN", banding, true },
	{ "POTENSI YANG BARU DAN YANG MENINGKAT", grown, true },
	{ "MENURUT WILAYAH", wilayah, true },
	{ "REKOMENDASI", triwulan_rekomendasi, true },
	{ NULL, NULL, false }
};

/* A table is read, and copied, without what stands around it. */
static void
put_part(const struct triwulan *t, struct kb_doc *doc)
{
	struct kb_buf b = KB_BUF_INIT;

	konflik_sebagian_kata(&t->s[TW_INI], &b);
	if (b.len > 0)
		kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

static int
put_parts(const struct triwulan *t, struct kb_doc *doc, struct kb_err *err)
{
	const struct bagian *p = t->want->versi == KONFLIK_GUBERNUR ? brief :
	    full;
	char roman[8], *title;
	int n = 0, rc = 0;

	for (; rc == 0 && p->put != NULL; p++) {
		if (t->want->versi == KONFLIK_PUBLIK && !p->publik)
			continue;
		kb_roman(++n, roman);
		title = kb_asprintf("%s. %s", roman, p->title);
		kb_doc_section(doc, title);
		free(title);
		rc = p->put(t, doc, err);
		if (rc == 0 && n > 1)
			put_part(t, doc);
	}
	return rc;
}

/* Who has sent nothing, on a page of its own. */
static void
put_annex(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_laporan *l = &t->s[TW_INI].laporan;
	size_t no = 0;

	if (triwulan_diam(t, KONFLIK_BELUM_LAPOR, NULL) == 0)
		return;
	kb_doc_page(doc);
	kb_doc_section(doc, "LAMPIRAN: WILAYAH YANG BELUM LAPOR");
	for (size_t i = 0; i < l->n; i++)
		if (l->row[i].keadaan.n == KONFLIK_BELUM_LAPOR) {
			kb_doc_item(doc, ++no, l->row[i].nama);
			if (l->row[i].batas.ymd != 0) {
				struct kb_buf b = KB_BUF_INIT;

				kb_date_long(&b, l->row[i].batas);
				kb_doc_detail(doc, "Batas", b.s);
				kb_buf_free(&b);
			}
		}
	kb_doc_note(doc, "Belum lapor bukan nihil, dan bukan tanda bahwa "
	    "wilayah itu tenang.");
}

int
triwulan_doc(const struct triwulan *t, struct kb_doc **out,
    struct kb_err *err)
{
	struct kb_doc *doc = *out = kb_doc_new();

	put_head(t, doc);
	if (put_parts(t, doc, err) != 0)
		return -1;
	put_foot(t, doc);
	kb_office_sign(t->k, doc, t->issued);
	if (t->want->versi == KONFLIK_GUBERNUR)
		put_annex(t, doc);
	return 0;
}
