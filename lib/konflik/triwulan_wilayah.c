/* SPDX-License-Identifier: ISC */
/* triwulan_wilayah.c - a line a region, and the quarters compared. */
#include <stdlib.h>
#include <string.h>

#include "triwulan.h"

/* ---- a line a region ---- */

/* Potensi and events each have a table: one of both lies on its side. */
static void
potensi_heads(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	struct kb_column c[KONFLIK_TINGKAT_MAX + 4];
	char letter[KONFLIK_TINGKAT_MAX + 1][8];
	size_t n = 0;

	c[n++] = (struct kb_column){ "Wilayah", KB_CELL_TEXT, 32, NULL };
	for (size_t i = s->ntingkat + 1; i-- > 0;) {
		konflik_tingkat_huruf(t->k, s, i, letter[i]);
		c[n++] = (struct kb_column){ letter[i], KB_CELL_INT, 6, NULL };
	}
	c[n++] = (struct kb_column){ "Potensi", KB_CELL_INT, 11, NULL };
	c[n++] = (struct kb_column){ "Perubahan", KB_CELL_TEXT, 27, NULL };
	kb_doc_table(doc, c, n);
}

/* Districts owe none. */
static bool
tell_reports(const struct konflik_keadaan *s)
{
	for (size_t i = 0; i < s->ntempat; i++)
		if (s->tempat[i].lapor != NULL)
			return true;
	return false;
}

static void
peristiwa_heads(const struct triwulan *t, struct kb_doc *doc)
{
	static const struct kb_column c[] = {
		{ "Wilayah", KB_CELL_TEXT, 0, NULL },
		{ "Peristiwa", KB_CELL_INT, 0, NULL },
		{ "Tewas", KB_CELL_FIGURE, 0, NULL },
		{ "Laporan", KB_CELL_TEXT, 0, NULL },
	};

	kb_doc_table(doc, c, KB_LEN(c) - !tell_reports(&t->s[TW_INI]));
}

/* "2 dipetakan, 1 meningkat": what explains the figure beside it. */
static void
put_change(struct kb_doc *doc, const struct konflik_tempat *p)
{
	static const char *const word[] = {
		[KONFLIK_MENINGKAT] = "meningkat",
		[KONFLIK_MEREDA] = "mereda", [KONFLIK_DITUTUP] = "ditutup",
	};
	struct kb_buf b = KB_BUF_INIT;

	if (p->dipetakan > 0)
		kb_buf_addf(&b, "%zu dipetakan", p->dipetakan);
	for (size_t i = 1; i < KB_LEN(word); i++)
		if (word[i] != NULL && p->per_ubah[i] > 0)
			kb_buf_addf(&b, "%s%zu %s", b.len > 0 ? ", " : "",
			    p->per_ubah[i], word[i]);
	kb_doc_cell(doc, b.len > 0 ? b.s : "-");
	kb_buf_free(&b);
}

typedef void line_fn(const struct triwulan *, struct kb_doc *,
    const struct konflik_tempat *);

static void
potensi_line(const struct triwulan *t, struct kb_doc *doc,
    const struct konflik_tempat *p)
{
	for (size_t i = t->s[TW_INI].ntingkat + 1; i-- > 0;)
		kb_doc_cell_int(doc, (int64_t)p->per_tingkat[i]);
	kb_doc_cell_int(doc, (int64_t)p->potensi);
	put_change(doc, p);
}

static void
peristiwa_line(const struct triwulan *t, struct kb_doc *doc,
    const struct konflik_tempat *p)
{
	struct kb_buf b = KB_BUF_INIT;

	triwulan_angka_pendek(&p->peristiwa.tewas, &b);
	kb_doc_cell_int(doc, (int64_t)p->peristiwa.n);
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
	if (tell_reports(&t->s[TW_INI]))
		kb_doc_cell(doc, p->lapor == NULL ? NULL :
		    p->lapor->diterima.ymd != 0 ? p->lapor->hasil :
		    kb_word_label(konflik_lapor, p->lapor->keadaan));
}

/* What is of the whole alone stands only where there is something. */
static void
put_lines(const struct triwulan *t, struct kb_doc *doc, line_fn *put)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];

	for (size_t i = 0; i < s->ntempat; i++) {
		const struct konflik_tempat *p = &s->tempat[i];

		if (i + 1 == s->ntempat && i > 0 && p->potensi == 0 &&
		    p->peristiwa.n == 0 && p->per_ubah[KONFLIK_DITUTUP] == 0)
			continue;
		kb_doc_cell(doc, p->nama);
		put(t, doc, p);
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	put(t, doc, &s->semua);
}

/* "ST Sangat Tinggi; T Tinggi; ..." */
static void
explain_levels(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	struct kb_buf b = KB_BUF_INIT;
	char letter[8];

	for (size_t i = s->ntingkat + 1; i-- > 0;) {
		konflik_tingkat_huruf(t->k, s, i, letter);
		kb_buf_addf(&b, "%s %s; ", letter, konflik_tingkat_label(t->k,
		    s, i));
	}
	kb_buf_adds(&b, "potensi yang terbuka pada akhir triwulan.");
	kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

void
triwulan_wilayah(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_tempat *a = &t->s[TW_INI].semua;
	char *unknown;

	if (a->potensi > 0 || a->per_ubah[KONFLIK_DITUTUP] > 0) {
		potensi_heads(t, doc);
		put_lines(t, doc, potensi_line);
		explain_levels(t, doc);
	}
	peristiwa_heads(t, doc);
	put_lines(t, doc, peristiwa_line);
	if (a->peristiwa.tewas.tidak == 0)
		return;
	unknown = kb_asprintf("Tanda ?: korban tewas pada %zu peristiwa belum "
	    "diketahui, dan tidak dihitung 0.", a->peristiwa.tewas.tidak);
	kb_doc_note(doc, unknown);
	free(unknown);
}

/* ---- the quarters compared ---- */

/* "+3 (37,5%)"; of nothing there is no percentage. */
static void
put_difference(struct kb_doc *doc, int64_t now, int64_t before)
{
	int64_t d = now - before, tenth;
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%s%lld", d > 0 ? "+" : "", (long long)d);
	if (before > 0 && d != 0) {
		tenth = (llabs(d) * 2000 / before + 1) / 2;
		kb_buf_addf(&b, " (%s%lld,%lld%%)", d > 0 ? "+" : "-",
		    (long long)(tenth / 10), (long long)(tenth % 10));
	}
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static void
compare(struct kb_doc *doc, const char *label, const bool known[TW],
    const int64_t n[TW])
{
	kb_doc_cell(doc, label);
	kb_doc_cell_int(doc, n[TW_INI]);
	for (size_t i = TW_LALU; i < TW; i++) {
		if (!known[i]) {
			kb_doc_cell(doc, "-");
			kb_doc_cell(doc, "-");
			continue;
		}
		kb_doc_cell_int(doc, n[i]);
		put_difference(doc, n[TW_INI], n[i]);
	}
}

static int64_t
high(const struct triwulan *t, size_t quarter)
{
	const struct konflik_keadaan *s = &t->s[quarter];
	int64_t n = 0;

	for (size_t i = s->tinggi; i <= s->ntingkat; i++)
		n += (int64_t)s->semua.per_tingkat[i];
	return n;
}

/* "10 dari 13": figures of a quarter in which few reported compare badly. */
static void
compare_reports(const struct triwulan *t, struct kb_doc *doc)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_cell(doc, "Wilayah yang melapor");
	for (size_t i = 0; i < TW; i++) {
		const struct konflik_laporan *l = &t->s[i].laporan;
		struct konflik_lapor_jumlah j;

		konflik_lapor_hitung(l->row, l->n, &j);
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%zu dari %zu", j.masuk, j.semua);
		kb_doc_cell(doc, t->ada[i] ? b.s : "-");
		if (i != TW_INI)
			kb_doc_cell(doc, NULL);
	}
	kb_buf_free(&b);
}

/* A sum of what is known is not one of all: no difference is made of it.
 * False: something is not known. */
static bool
compare_known(const struct triwulan *t, struct kb_doc *doc, const char *label,
    const struct konflik_angka *const a[TW])
{
	struct kb_buf b = KB_BUF_INIT;
	bool all = true;

	kb_doc_cell(doc, label);
	for (size_t i = 0; i < TW; i++) {
		bool known = a[TW_INI]->tidak == 0 && a[i]->tidak == 0;

		kb_buf_cut(&b, 0);
		if (t->ada[i] && a[i]->tidak > 0)
			triwulan_angka_pendek(a[i], &b);
		else if (!t->ada[i])
			kb_buf_addc(&b, '-');
		if (b.len > 0)
			kb_doc_cell(doc, b.s);
		else
			kb_doc_cell_int(doc, a[i]->nilai);
		all = all && (!t->ada[i] || a[i]->tidak == 0);
		if (i != TW_INI && t->ada[i] && known)
			put_difference(doc, a[TW_INI]->nilai, a[i]->nilai);
		else if (i != TW_INI)
			kb_doc_cell(doc, "-");
	}
	kb_buf_free(&b);
	return all;
}

static void
compare_events(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_angka *law[TW], *dead[TW];
	bool all;

	for (size_t i = 0; i < TW; i++) {
		law[i] = &t->s[i].semua.peristiwa.memenuhi_uu;
		dead[i] = &t->s[i].semua.peristiwa.tewas;
	}
	all = compare_known(t, doc, "di antaranya konflik sosial (UU 7/2012)",
	    law);
	all = compare_known(t, doc, "Korban tewas", dead) && all;
	if (!all)
		kb_doc_note(doc, "Tanda ?: pada sebagian peristiwa belum "
		    "diketahui; selisihnya tidak dihitung.");
}

void
triwulan_banding(const struct triwulan *t, struct kb_doc *doc)
{
	const struct kb_column c[] = {
		{ "Ukuran", KB_CELL_TEXT, 26, NULL },
		{ t->nama[TW_INI], KB_CELL_INT, 14, NULL },
		{ t->nama[TW_LALU], KB_CELL_INT, 14, NULL },
		{ "Selisih", KB_CELL_FIGURE, 17, NULL },
		{ t->nama[TW_TAHUN_LALU], KB_CELL_INT, 14, NULL },
		{ "Selisih", KB_CELL_FIGURE, 17, NULL },
	};
	int64_t open[TW], top[TW], mapped[TW], closed[TW], events[TW];

	if (!t->ada[TW_LALU]) {
		kb_doc_para(doc, "Belum ada catatan dari triwulan sebelumnya "
		    "untuk dibandingkan.");
		return;
	}
	for (size_t i = 0; i < TW; i++) {
		open[i] = (int64_t)t->s[i].semua.potensi;
		top[i] = high(t, i);
		mapped[i] = (int64_t)t->s[i].semua.dipetakan;
		closed[i] = (int64_t)t->s[i].semua.per_ubah[KONFLIK_DITUTUP];
		events[i] = (int64_t)t->s[i].semua.peristiwa.n;
	}
	kb_doc_table(doc, c, KB_LEN(c));
	if (!triwulan_sendiri(t))
		compare_reports(t, doc);
	compare(doc, "Potensi terbuka", t->ada_potensi, open);
	compare(doc, "di antaranya tingkat tinggi", t->ada_potensi, top);
	compare(doc, "Potensi dipetakan", t->ada_potensi, mapped);
	compare(doc, "Potensi ditutup", t->ada_potensi, closed);
	compare(doc, "Peristiwa", t->ada, events);
	compare_events(t, doc);
}
