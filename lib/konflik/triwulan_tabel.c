/* SPDX-License-Identifier: ISC */
/* triwulan_tabel.c - the tables: potensi, events, regions, comparison. */
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "triwulan.h"

/* ---- potensi ---- */

/* Inside, too, where only what the public may be told is on record. */
static const char *
parties(const struct triwulan *t, kb_text full, kb_text alias)
{
	return t->want->versi == KONFLIK_PUBLIK || full == NULL ? alias : full;
}

/* "Sedang -> Tinggi"; what did not change, or was not before, said once. */
static void
put_level(const struct triwulan *t, struct kb_doc *doc,
    const struct konflik_potensi *p)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	struct kb_buf b = KB_BUF_INIT;

	if (!p->dipetakan && p->semula != p->tingkat)
		kb_buf_addf(&b, "%s → ", konflik_tingkat_label(t->k, s,
		    p->semula));
	kb_buf_adds(&b, konflik_tingkat_label(t->k, s, p->tingkat));
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static void
put_potensi(const struct triwulan *t, struct kb_doc *doc, size_t no,
    const struct konflik_potensi *p)
{
	const char *who = parties(t, p->p.pihak, p->p.samaran);
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	kb_doc_cell_int(doc, (int64_t)no);
	triwulan_tempat(t, &p->p.wilayah, p->p.lokasi, &b);
	if (t->want->versi != KONFLIK_PUBLIK)
		kb_buf_addf(&b, " (%s)", keadaan_sebut(t->k, &p->p.head,
		    &name));
	kb_doc_cell(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, kb_code_label(t->k, "isu", p->p.isu));
	if (who != NULL)
		kb_buf_addf(&b, ": %s", who);
	kb_doc_cell(doc, b.s);
	put_level(t, doc, p);
	kb_doc_cell(doc, p->p.proses != NULL ? kb_code_label(t->k, "proses",
	    p->p.proses) : NULL);
	kb_buf_free(&name);
	kb_buf_free(&b);
}

static const struct kb_column potensi_columns[] = {
	{ "No.", KB_CELL_INT, 5, NULL },
	{ "Wilayah dan tempat", KB_CELL_TEXT, 28, NULL },
	{ "Isu dan para pihak", KB_CELL_TEXT, 31, NULL },
	{ "Tingkat", KB_CELL_TEXT, 14, NULL },
	{ "Proses", KB_CELL_TEXT, 22, NULL },
};

static const struct {
	const char	*title, *none;
} changes[] = {
	[KONFLIK_BARU] = { "Baru", "baru" },
	[KONFLIK_MENINGKAT] = { "Meningkat", "meningkat" },
	[KONFLIK_MEREDA] = { "Mereda", "mereda" },
	[KONFLIK_TETAP] = { "Tetap atau belum dapat dibandingkan", "tetap" },
	[KONFLIK_DITUTUP] = { "Ditutup", "ditutup" },
};

static void
put_change(const struct triwulan *t, struct kb_doc *doc,
    enum konflik_ubah change)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	size_t no = 0, open = s->semua.per_ubah[change];
	struct kb_buf title = KB_BUF_INIT;

	kb_buf_addf(&title, "%s: %zu", changes[change].title, open);
	if (change == KONFLIK_BARU && s->semua.dipetakan > open)
		kb_buf_addf(&title, "; %zu lagi sudah ditutup dan disebut di "
		    "sana", s->semua.dipetakan - open);
	kb_doc_group(doc, title.s);
	kb_buf_free(&title);
	kb_doc_table(doc, potensi_columns, KB_LEN(potensi_columns));
	for (size_t i = 0; i < s->npotensi; i++)
		if (s->potensi[i].ubah.n == change)
			put_potensi(t, doc, ++no, &s->potensi[i]);
}

/* "Tidak ada potensi yang meningkat, mereda atau ditutup." */
static void
put_none(struct kb_doc *doc, const char *const none[], size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "Tidak ada potensi yang ");
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(&b, "%s%s", i == 0 ? "" : i + 1 < n ? ", " :
		    " atau ", none[i]);
	kb_buf_addc(&b, '.');
	kb_doc_para(doc, b.s);
	kb_buf_free(&b);
}

void
triwulan_potensi(const struct triwulan *t, struct kb_doc *doc,
    enum konflik_ubah from, enum konflik_ubah to)
{
	const char *none[KB_LEN(changes)];
	size_t n = 0;

	for (enum konflik_ubah i = from; i <= to; i++)
		if (t->s[TW_INI].semua.per_ubah[i] > 0)
			put_change(t, doc, i);
		else
			none[n++] = changes[i].none;
	if (n > 0)
		put_none(doc, none, n);
}

/* ---- potensi counted ---- */

static void
count_row(const struct triwulan *t, struct kb_doc *doc, const char *label,
    const size_t n[TW])
{
	kb_doc_cell(doc, label);
	for (size_t i = TW; i-- > 0;)
		if (t->ada_potensi[i])
			kb_doc_cell_int(doc, (int64_t)n[i]);
		else
			kb_doc_cell(doc, "-");
}

static void
count_table(const struct triwulan *t, struct kb_doc *doc, const char *what)
{
	const struct kb_column c[] = {
		{ what, KB_CELL_TEXT, 0, NULL },
		{ t->nama[TW_TAHUN_LALU], KB_CELL_INT, 0, NULL },
		{ t->nama[TW_LALU], KB_CELL_INT, 0, NULL },
		{ t->nama[TW_INI], KB_CELL_INT, 0, NULL },
	};

	kb_doc_table(doc, c, KB_LEN(c));
}

static void
count_total(const struct triwulan *t, struct kb_doc *doc)
{
	size_t n[TW];

	for (size_t q = 0; q < TW; q++)
		n[q] = t->s[q].semua.potensi;
	kb_doc_total(doc);
	count_row(t, doc, "Jumlah", n);
}

static void
by_level(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];

	count_table(t, doc, "Tingkat");
	for (size_t i = s->ntingkat + 1; i-- > 0;) {
		size_t n[TW];

		for (size_t q = 0; q < TW; q++)
			n[q] = t->s[q].semua.per_tingkat[i];
		count_row(t, doc, konflik_tingkat_label(t->k, s, i), n);
	}
	count_total(t, doc);
}

static void
by_source(const struct triwulan *t, struct kb_doc *doc)
{
	const struct kb_word *source = potensi_type.field[kb_field_find(
	    &potensi_type, "sumber_konflik")].word;

	count_table(t, doc, "Sumber konflik (UU 7/2012 Pasal 5)");
	for (size_t i = 1; i <= KONFLIK_DISTRIBUSI_SDA + 1; i++) {
		size_t at = i % (KONFLIK_DISTRIBUSI_SDA + 1), n[TW];

		for (size_t q = 0; q < TW; q++)
			n[q] = t->s[q].semua.per_sumber[at];
		count_row(t, doc, at == 0 ? "belum ditentukan" :
		    kb_word_label(source, (kb_enum){ (uint8_t)at }), n);
	}
	count_total(t, doc);
}

void
triwulan_jumlah(const struct triwulan *t, struct kb_doc *doc)
{
	by_level(t, doc);
	by_source(t, doc);
	kb_doc_note(doc, t->ada_potensi[TW_LALU] &&
	    t->ada_potensi[TW_TAHUN_LALU] ?
	    "Potensi yang terbuka pada akhir triwulan." :
	    "Potensi yang terbuka pada akhir triwulan. Tanda -: belum ada "
	    "potensi dicatat sampai triwulan itu.");
}

/* ---- events ---- */

static const struct kb_column event_columns[] = {
	{ "Mulai", KB_CELL_DATE, 16, NULL },
	{ "Wilayah dan tempat", KB_CELL_TEXT, 28, NULL },
	{ "Isu dan para pihak", KB_CELL_TEXT, 36, NULL },
	{ "Tewas", KB_CELL_FIGURE, 10, NULL },
	{ "Luka", KB_CELL_FIGURE, 10, NULL },
};

/* "3", "3–7" where only bounds are known, "?" */
static void
cell_victims(struct kb_doc *doc, kb_int min, kb_int n, kb_int max)
{
	struct kb_buf b = KB_BUF_INIT;

	if (n.known)
		triwulan_rentang(n.v, n.v, false, true, &b);
	else if (min.known || max.known)
		triwulan_rentang(min.known ? min.v : 0, max.v, !max.known,
		    true, &b);
	else
		kb_buf_addc(&b, '?');
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static void
put_event(const struct triwulan *t, struct kb_doc *doc,
    const struct peristiwa *p)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *who;

	kb_doc_cell_date(doc, p->mulai);
	triwulan_tempat(t, &p->wilayah, p->lokasi, &b);
	kb_doc_cell(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, kb_code_label(t->k, "isu", p->isu));
	if (p->bentuk != NULL)
		kb_buf_addf(&b, ", %s", p->bentuk);
	who = parties(t, p->pihak_a, p->samaran);
	if (who != NULL)
		kb_buf_addf(&b, ": %s", who);
	if (who != NULL && who == p->pihak_a && p->pihak_b != NULL)
		kb_buf_addf(&b, " dan %s", p->pihak_b);
	kb_doc_cell(doc, b.s);
	cell_victims(doc, p->tewas_min, p->tewas, p->tewas_maks);
	cell_victims(doc, p->luka_min, p->luka, p->luka_maks);
	kb_buf_free(&b);
}

static void
put_victims(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_jumlah *j = &t->s[TW_INI].semua.peristiwa;
	const struct {
		const char			*label;
		const struct konflik_angka	*a;
		bool				 money;
	} row[] = {
		{ "Konflik sosial *", &j->memenuhi_uu, false },
		{ "Korban tewas", &j->tewas, false },
		{ "Korban luka", &j->luka, false },
		{ "Pengungsi", &j->pengungsi, false },
		{ "Bangunan rusak", &j->bangunan, false },
		{ "Taksiran kerugian", &j->kerugian, true },
	};
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%zu", j->n);
	kb_doc_fact(doc, "Peristiwa", b.s);
	for (size_t i = 0; i < KB_LEN(row); i++) {
		kb_buf_cut(&b, 0);
		triwulan_angka(row[i].a, row[i].money, &b);
		kb_doc_fact(doc, row[i].label, b.s);
	}
	kb_doc_note(doc, "* Peristiwa yang dicatat memenuhi pengertian konflik "
	    "sosial UU 7/2012 Pasal 1 angka 1.");
	kb_buf_free(&b);
}

void
triwulan_peristiwa(const struct triwulan *t, struct kb_doc *doc)
{
	size_t n = t->s[TW_INI].semua.peristiwa.n;

	if (n == 0) {
		kb_doc_para(doc, t->want->versi == KONFLIK_PUBLIK ?
		    "Tidak ada peristiwa yang dapat diumumkan." :
		    "Tidak ada peristiwa yang dicatat dalam triwulan ini.");
		return;
	}
	put_victims(t, doc);
	if (n > TRIWULAN_DAFTAR) {
		kb_doc_para(doc, t->want->surat ? "Terlalu banyak untuk "
		    "disebut satu per satu; semuanya ada dalam peristiwa.csv "
		    "yang menyertai laporan ini." : "Terlalu banyak untuk "
		    "disebut satu per satu; daftarnya ada dalam register.");
		return;
	}
	kb_doc_table(doc, event_columns, KB_LEN(event_columns));
	for (size_t i = 0; i < t->nperistiwa; i++)
		put_event(t, doc, &t->peristiwa[i]);
	kb_doc_note(doc, "Tanda ?: belum diketahui.");
}

/* ---- handling ---- */

static void
put_steps(const struct triwulan *t, struct kb_doc *doc)
{
	static const char *const name[] = {
		[0] = "Tahap belum disebut",
		[KONFLIK_PENCEGAHAN] = "Pencegahan",
		[KONFLIK_PENGHENTIAN] = "Penghentian",
		[KONFLIK_PEMULIHAN] = "Pemulihan",
	};
	const struct kb_column c[] = {
		{ "Tahap (UU 7/2012 Pasal 4)", KB_CELL_TEXT, 0, NULL },
		{ "Tindakan", KB_CELL_INT, 0, NULL },
	};
	size_t all = 0;

	for (size_t i = 0; i < KB_LEN(name); i++)
		all += t->tindakan[i];
	if (all == 0) {
		kb_doc_para(doc, "Tidak ada tindakan yang dicatat dalam "
		    "triwulan ini.");
		return;
	}
	kb_doc_table(doc, c, KB_LEN(c));
	for (size_t i = 1; i <= KB_LEN(name); i++) {
		kb_doc_cell(doc, name[i % KB_LEN(name)]);
		kb_doc_cell_int(doc, (int64_t)t->tindakan[i % KB_LEN(name)]);
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	kb_doc_cell_int(doc, (int64_t)all);
}

/* In a line each: the place and the parties stand in the lists above. */
static const struct kb_column alone_columns[] = {
	{ "No.", KB_CELL_INT, 5, NULL },
	{ "Nomor", KB_CELL_TEXT, 17, NULL },
	{ "Wilayah", KB_CELL_TEXT, 30, NULL },
	{ "Isu", KB_CELL_TEXT, 28, NULL },
	{ "Tingkat", KB_CELL_TEXT, 20, NULL },
};

static void
put_alone(const struct triwulan *t, struct kb_doc *doc, size_t no,
    const struct konflik_potensi *p)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_cell_int(doc, (int64_t)no);
	kb_doc_cell(doc, keadaan_sebut(t->k, &p->p.head, &b));
	kb_buf_cut(&b, 0);
	triwulan_tempat(t, &p->p.wilayah, NULL, &b);
	kb_doc_cell(doc, b.s);
	kb_doc_cell(doc, kb_code_label(t->k, "isu", p->p.isu));
	kb_doc_cell(doc, konflik_tingkat_label(t->k, &t->s[TW_INI],
	    p->tingkat));
	kb_buf_free(&b);
}

void
triwulan_penanganan(const struct triwulan *t, struct kb_doc *doc)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	size_t no = 0;

	put_steps(t, doc);
	for (size_t i = 0; i < s->npotensi; i++) {
		if (!triwulan_tanpa_tindakan(t, i))
			continue;
		if (no == 0) {
			kb_doc_group(doc, "Bertingkat tinggi, tanpa tindakan "
			    "yang dicatat dalam triwulan ini");
			kb_doc_table(doc, alone_columns,
			    KB_LEN(alone_columns));
		}
		put_alone(t, doc, ++no, &s->potensi[i]);
	}
}
