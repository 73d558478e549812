/* SPDX-License-Identifier: ISC */
/* surat_isi.c - what a letter to one addressee says. */
#include <string.h>

#include "sebut.h"
#include "surat.h"

#define SHORT 72			/* letters of an item in a message */

#define T struct surat_isi
static const struct kb_field fields[] = {
	TEXT(T, penerima, "nama penerima"),
	TEXT(T, daerah, "namanya, bila daerah"),
	TEXT(T, unit, "namanya, bila unit kantor"),
	TEXT(T, kepada, "pejabat yang dituju"),
	TEXT(T, kode, "kode wilayahnya"),
	TEXT(T, rapat, "rapat yang bersangkutan, sebaris satu"),
	TEXT(T, rapat_nama, "nama rapat yang terakhir"),
	DATE(T, hari_ini, "hari ini"),
	DATE(T, jawab, "jawaban diharapkan paling lambat"),
	TEXT(T, persen, "yang sesuai, dengan pembaginya"),
	INT(T, jumlah, "banyaknya butir dan periode dalam surat ini"),
	INT(T, jumlah_lewat, "di antaranya yang lewat batas waktu"),
	INT(T, jumlah_menjelang, "yang menjelang batas waktu"),
	INT(T, jumlah_bukti, "yang memerlukan bukti"),
	DATE(T, batas, "batas waktu pertama di antaranya"),
	TEXT(T, butir, "butirnya dengan keadaannya, sebaris satu"),
	TEXT(T, ringkas, "butirnya dengan singkat, sebaris satu"),
};
#undef T

const struct kb_type surat_isi_rakor_type = {
	.name = "surat", .table = "surat", .help = "isi surat",
	.size = sizeof(struct surat_isi), KB_FIELDS(fields),
};

static kb_text
keep(struct surat_satu *o, struct kb_buf *b)
{
	return b->len > 0 ? kb_homes_text(&o->homes, b) : NULL;
}

/* ---- whom ---- */

static void
whom(struct surat *s, struct surat_satu *o)
{
	struct surat_isi *isi = &o->isi;
	struct kb_buf b = KB_BUF_INIT;

	rakor_addressee(s->k, o->siapa, &b);
	isi->penerima = keep(o, &b);
	if (kb_region_form(o->siapa)) {
		isi->kode = o->siapa;
		isi->daerah = isi->penerima;
		kb_buf_addf(&b, "Kepala Badan/Kantor Kesatuan Bangsa dan "
		    "Politik %s", isi->penerima);
	} else {
		isi->unit = isi->penerima;
		kb_buf_addf(&b, "Kepala %s", isi->penerima);
	}
	isi->kepada = keep(o, &b);
	kb_buf_free(&b);
}

static void
about(struct surat_satu *o)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < o->l.nrapat; i++) {
		o->m = o->l.rapat[i];
		kb_buf_adds(&b, i > 0 ? "\n" : "");
		sebut_rapat(o->m, &b);
	}
	o->isi.rapat = keep(o, &b);
	if (o->m != NULL)
		o->isi.rapat_nama = o->m->nama;
	kb_buf_free(&b);
}

/* ---- which items ---- */

/* What went over to a later item is asked there. */
static bool
told(const struct surat_jenis *j, const struct rakor_sel *s)
{
	return rakor_dihitung(s) && (j->because(s) ||
	    (j->also != NULL && j->also(s)));
}

bool
surat_perlu(const struct surat_jenis *j, const struct rakor_pokok *k)
{
	for (size_t i = 0; i < k->n; i++)
		if (told(j, &k->sel[i]) && j->because(&k->sel[i]))
			return true;
	return false;
}

bool
surat_memuat(const struct surat_jenis *j, const struct rakor_pokok *k)
{
	for (size_t i = 0; i < k->n; i++)
		if (told(j, &k->sel[i]))
			return true;
	return false;
}

/* The cells of an item that the letter is about, as an item of their own. */
static bool
part_of(const struct surat_jenis *j, const struct rakor_pokok *k,
    struct rakor_pokok *to)
{
	*to = *k;
	while (to->n > 0 && !told(j, to->sel)) {
		to->sel++;
		to->n--;
	}
	while (to->n > 0 && !told(j, &to->sel[to->n - 1]))
		to->n--;
	if (to->n == 0)
		return false;
	to->utama = to->sel;
	to->bagian = lembar_bagian(to->sel);
	return true;
}

static void
count(const struct surat_jenis *j, struct surat_isi *isi,
    const struct rakor_sel *s)
{
	if (!told(j, s))
		return;
	isi->jumlah.v++;
	isi->jumlah_lewat.v += surat_lewat(s);
	isi->jumlah_menjelang.v += surat_menjelang(s);
	isi->jumlah_bukti.v += surat_tanpa_bukti(s);
	if (s->jatuh_tempo.ymd != 0 && (isi->batas.ymd == 0 ||
	    s->jatuh_tempo.ymd < isi->batas.ymd))
		isi->batas = s->jatuh_tempo;
}

/* ---- in the letter's table, in its lines ---- */

static const struct kb_column columns[] = {
	{ "No.", KB_CELL_INT, 4 }, { "Yang disepakati", KB_CELL_TEXT, 26 },
	{ "Batas waktu", KB_CELL_DATE, 11 }, { "Keadaan", KB_CELL_TEXT, 16 },
	{ "Yang diharapkan", KB_CELL_TEXT, 14 },
};

static void
row(struct surat_satu *o, const struct rakor_pokok *k, size_t n)
{
	const struct rakor_sel *s = k->utama;
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_cell_int(o->tabel, (int64_t)n);
	rakor_isi(s->butir, &b);
	kb_buf_addf(&b, " (%s)", s->butir->r.head.nomor);
	kb_doc_cell(o->tabel, b.s);
	if (s->jatuh_tempo.ymd != 0)
		kb_doc_cell_date(o->tabel, s->jatuh_tempo);
	else
		kb_doc_cell(o->tabel, NULL);
	kb_buf_cut(&b, 0);
	if (s->periode != NULL)
		rakor_masa_kata(k, &b);
	else
		lembar_status(s, &b);
	kb_doc_cell(o->tabel, b.s);
	kb_buf_cut(&b, 0);
	rakor_diminta(k, &b);
	kb_doc_cell(o->tabel, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* "kaltim-2024#6, batas 31 Desember 2025: Terkait dengan Pendidikan ..." */
static void
short_line(const struct rakor_pokok *k, struct kb_buf *b)
{
	const struct rakor_sel *s = k->utama;
	struct kb_buf isi = KB_BUF_INIT;
	size_t n;

	kb_buf_addf(b, "%s%s", b->len > 0 ? "\n" : "",
	    s->butir->r.head.nomor);
	if (s->periode != NULL)
		kb_buf_addf(b, " periode %s%s", s->periode, k->n > 1 ?
		    " dan berikutnya" : "");
	if (s->jatuh_tempo.ymd != 0) {
		kb_buf_adds(b, ", batas ");
		kb_date_long(b, s->jatuh_tempo);
	}
	rakor_isi(s->butir, &isi);
	n = isi.len;
	if (n > SHORT) {			/* at the end of a word */
		for (n = SHORT; n > 0 && isi.s[n] != ' '; n--)
			;
		kb_buf_cut(&isi, n);
		kb_buf_adds(&isi, " ...");
	}
	kb_buf_addf(b, ": %s", kb_buf_str(&isi));
	kb_buf_free(&isi);
}

static void
line(const struct rakor_pokok *k, struct kb_buf *b)
{
	if (b->len > 0)
		kb_buf_addc(b, '\n');
	rakor_isi(k->utama->butir, b);
	kb_buf_addf(b, " (%s); ", k->utama->butir->r.head.nomor);
	rakor_keadaan_kata(k, b);
}

static void
items(struct surat *s, struct surat_satu *o)
{
	struct kb_buf lines = KB_BUF_INIT, brief = KB_BUF_INIT;
	struct rakor_pokok k;
	size_t n = 0;

	o->tabel = kb_doc_new();
	kb_doc_table(o->tabel, columns, KB_LEN(columns));
	for (size_t i = 0; i < o->l.n; i++) {
		if (!part_of(s->jenis, &o->l.pokok[i], &k))
			continue;
		for (size_t c = 0; c < k.n; c++)
			count(s->jenis, &o->isi, &k.sel[c]);
		row(o, &k, ++n);
		line(&k, &lines);
		if (surat_perlu(s->jenis, &k))
			short_line(&k, &brief);
	}
	o->isi.butir = keep(o, &lines);
	o->isi.ringkas = keep(o, &brief);
	kb_buf_free(&lines);
	kb_buf_free(&brief);
}

void
surat_isi(struct surat *s, struct surat_satu *o)
{
	struct kb_buf b = KB_BUF_INIT;

	o->isi = (struct surat_isi){ .hari_ini = s->k->env.today,
	    .jawab = s->want->jawab, .jumlah = { 0, true },
	    .jumlah_lewat = { 0, true }, .jumlah_menjelang = { 0, true },
	    .jumlah_bukti = { 0, true } };
	whom(s, o);
	if (s->jenis->meeting) {
		o->isi.rapat_nama = o->m->nama;
		return;
	}
	about(o);
	rakor_persen(&o->l.h, &b);
	o->isi.persen = keep(o, &b);
	items(s, o);
	kb_buf_free(&b);
}

void
surat_satu_free(struct surat_satu *o)
{
	rakor_lembar_free(&o->l);
	kb_doc_free(o->tabel);
	kb_homes_free(&o->homes);
}
