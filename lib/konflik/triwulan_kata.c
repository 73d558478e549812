/* SPDX-License-Identifier: ISC */
/* triwulan_kata.c - figures and places in words, and the office's text. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "triwulan.h"

void
triwulan_tempat(const struct triwulan *t, const kb_code *where,
    const char *spot, struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;
	kb_code city = kb_region_at(where, 2);

	kb_buf_adds(b, kb_region_name(t->k, where->s, &name));
	if (kb_region_level(where->s) > 2)
		kb_buf_addf(b, ", %s", kb_region_name(t->k, city.s, &name));
	if (spot != NULL)
		kb_buf_addf(b, ", %s", spot);
	kb_buf_free(&name);
}

static void
put_number(struct kb_buf *b, int64_t n, bool money)
{
	if (money)
		kb_money_text(b, n);
	else
		kb_buf_addf(b, "%lld", (long long)n);
}

void
triwulan_rentang(int64_t min, int64_t max, bool open, bool brief,
    struct kb_buf *b)
{
	if (open)
		kb_buf_addf(b, "%s%lld", brief ? "≥" : "paling sedikit ",
		    (long long)min);
	else if (min == max)
		kb_buf_addf(b, "%lld", (long long)max);
	else if (min == 0)
		kb_buf_addf(b, "%s%lld", brief ? "≤" : "paling banyak ",
		    (long long)max);
	else
		kb_buf_addf(b, "%lld%s%lld", (long long)min, brief ? "–" :
		    " s.d. ", (long long)max);
}

/* Known bounds are told, and are no figure. */
static void
put_bounds(const struct konflik_angka *a, struct kb_buf *b)
{
	if (a->kira == 0)
		return;
	if (a->diketahui > 0)
		kb_buf_adds(b, "; ");
	triwulan_rentang(a->kira_min, a->kira_maks, a->terbuka, false, b);
	kb_buf_addf(b, " pada %zu peristiwa yang hanya diperkirakan", a->kira);
}

void
triwulan_angka(const struct konflik_angka *a, bool money, struct kb_buf *b)
{
	if (a->diketahui == 0 && a->tidak == 0) {
		kb_buf_adds(b, "tidak ada peristiwa");
		return;
	}
	if (a->diketahui > 0)
		put_number(b, a->nilai, money);
	if (a->diketahui > 0 && (a->min != a->nilai || a->maks != a->nilai)) {
		kb_buf_adds(b, " (");
		put_number(b, a->min, money);
		kb_buf_adds(b, " s.d. ");
		put_number(b, a->maks, money);
		kb_buf_addc(b, ')');
	}
	put_bounds(a, b);
	if (a->tidak > a->kira)
		kb_buf_addf(b, "%sbelum diketahui pada %zu peristiwa",
		    a->diketahui + a->kira > 0 ? "; " : "",
		    a->tidak - a->kira);
}

void
triwulan_angka_pendek(const struct konflik_angka *a, struct kb_buf *b)
{
	if (a->diketahui > 0)
		put_number(b, a->nilai, false);
	if (a->tidak > 0)
		kb_buf_adds(b, a->diketahui > 0 ? " + ?" : "?");
	else if (a->diketahui == 0)
		kb_buf_addc(b, '-');
}

bool
triwulan_sendiri(const struct triwulan *t)
{
	return kb_region_level(t->s[TW_INI].induk.s) >= 2;
}

/* Those of whom nothing came; names NULL: only how many. */
size_t
triwulan_diam(const struct triwulan *t, enum konflik_lapor state,
    struct kb_buf *names)
{
	const struct konflik_laporan *l = &t->s[TW_INI].laporan;
	size_t n = 0;

	for (size_t i = 0; !triwulan_sendiri(t) && i < l->n; i++) {
		if (l->row[i].keadaan.n != state)
			continue;
		if (names != NULL)
			kb_buf_addf(names, "%s%s", n > 0 ? ", " : "",
			    l->row[i].nama);
		n++;
	}
	return n;
}

/* ---- the office's text ---- */

struct isi {
	kb_text	 triwulan, wilayah, belum_lapor, tingkat_atas;
	kb_int	 tanpa_tindakan, belum_dinilai, belum_ditentukan;
	kb_int	 tewas_belum_diketahui;
	kb_text	 kepada;
	kb_enum	 nihil, publik;
	kb_text	 sifat;
	kb_int	 potensi, baru, meningkat, mereda, tetap, ditutup, peristiwa;
	kb_int	 sebelum, dipetakan;
};

#define T struct isi
static const struct kb_field isi_fields[] = {
	TEXT(T, triwulan, "triwulan yang dilaporkan"),
	TEXT(T, wilayah, "wilayah yang dilaporkan"),
	TEXT(T, belum_lapor, "wilayah yang belum lapor"),
	TEXT(T, tingkat_atas, "tingkat yang termasuk tinggi"),
	INT(T, tanpa_tindakan, "potensi bertingkat itu tanpa tindakan dalam "
	    "triwulan ini"),
	INT(T, belum_dinilai, "potensi yang belum dinilai tingkatnya"),
	INT(T, belum_ditentukan, "potensi yang belum ditentukan sumbernya"),
	INT(T, tewas_belum_diketahui, "peristiwa yang korban tewasnya belum "
	    "diketahui"),
	TEXT(T, kepada, "yang dituju surat pengantar"),
	FLAG(T, nihil, "tidak ada yang dicatat, dan semua sudah lapor"),
	FLAG(T, publik, "versi untuk umum: tidak semua dimuat"),
	TEXT(T, sifat, "klasifikasi tertinggi dari isi laporannya"),
	INT(T, potensi, "potensi yang terbuka pada akhir triwulan"),
	INT(T, baru, "di antaranya baru"),
	INT(T, meningkat, "di antaranya meningkat"),
	INT(T, mereda, "di antaranya mereda"),
	INT(T, tetap, "di antaranya tetap"),
	INT(T, ditutup, "potensi yang ditutup dalam triwulan ini"),
	INT(T, peristiwa, "peristiwa dalam triwulan ini"),
	INT(T, sebelum, "potensi yang terbuka sebelum triwulan ini"),
	INT(T, dipetakan, "potensi yang dipetakan dalam triwulan ini, juga "
	    "yang sudah ditutup"),
};
#undef T

static const struct kb_type isi_type = {
	.name = "triwulan", .table = "triwulan", .help = "isi rekomendasi",
	.size = sizeof(struct isi), KB_FIELDS(isi_fields),
};

/* None is nothing to say. */
static kb_int
some(size_t n)
{
	return (kb_int){ (int64_t)n, n > 0 };
}

/* What is done is no business of those outside. */
static size_t
left_alone(const struct triwulan *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->s[TW_INI].npotensi; i++)
		n += t->want->versi != KONFLIK_PUBLIK &&
		    triwulan_tanpa_tindakan(t, i);
	return n;
}

/* A region's report goes to its province, a province's to the Governor: as the
 * rakor agreed. */
static void
whom(const struct triwulan *t, struct kb_buf *b)
{
	const kb_code *of = &t->s[TW_INI].induk;
	kb_code province = kb_region_at(of, 1);

	if (triwulan_sendiri(t))
		kb_buf_adds(b, "Kepala Badan/Kantor Kesatuan Bangsa dan "
		    "Politik ");
	if (triwulan_sendiri(t))
		kb_region_long(t->k, &province, b);
	else
		kb_region_head(t->k, of, b);
}

static kb_int
just(size_t n)
{
	return (kb_int){ (int64_t)n, true };
}

static void
figures(const struct triwulan *t, struct isi *x)
{
	const struct konflik_tempat *a = &t->s[TW_INI].semua;

	x->publik.n = t->want->versi == KONFLIK_PUBLIK ? KB_FLAG_YES : 0;
	x->nihil.n = t->want->kosong && t->want->diam + t->want->ditunggu ==
	    0 && x->publik.n == 0 ? KB_FLAG_YES : 0;
	x->sifat = x->publik.n != 0 ? kb_klasifikasi[0].name :
	    t->want->klasifikasi.n == 0 ? "belum diklasifikasi" :
	    kb_word_label(kb_klasifikasi, t->want->klasifikasi);
	x->potensi = just(a->potensi);
	x->baru = just(a->per_ubah[KONFLIK_BARU]);
	x->meningkat = just(a->per_ubah[KONFLIK_MENINGKAT]);
	x->mereda = just(a->per_ubah[KONFLIK_MEREDA]);
	x->tetap = just(a->per_ubah[KONFLIK_TETAP]);
	x->ditutup = just(a->per_ubah[KONFLIK_DITUTUP]);
	x->peristiwa = just(a->peristiwa.n);
	x->sebelum = just(a->sebelum);
	x->dipetakan = just(a->dipetakan);
}

static void
what_it_says(const struct triwulan *t, struct isi *x, struct kb_homes *homes)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	struct kb_buf b = KB_BUF_INIT;

	*x = (struct isi){ .triwulan = t->nama[TW_INI],
	    .tanpa_tindakan = some(left_alone(t)),
	    .belum_dinilai = some(s->semua.per_tingkat[0]),
	    .belum_ditentukan = some(s->semua.per_sumber[0]),
	    .tewas_belum_diketahui = some(s->semua.peristiwa.tewas.tidak) };
	kb_region_long(t->k, &s->induk, &b);
	x->wilayah = kb_homes_text(homes, &b);
	for (size_t i = s->tinggi; i <= s->ntingkat; i++)
		kb_buf_addf(&b, "%s%s", b.len > 0 ? " atau " : "",
		    konflik_tingkat_label(t->k, s, i));
	x->tingkat_atas = kb_homes_text(homes, &b);
	if (triwulan_diam(t, KONFLIK_BELUM_LAPOR, &b) > 0)
		x->belum_lapor = kb_homes_text(homes, &b);
	whom(t, &b);
	x->kepada = kb_homes_text(homes, &b);
	kb_buf_free(&b);
	figures(t, x);
}

/* Sentences, not the headings that items are outside letters. */
static void
put_item(struct kb_doc *doc, size_t n, const char *text)
{
	char *line = n > 0 ? kb_asprintf("%zu. %s", n, text) :
	    kb_asprintf("- %s", text);

	kb_doc_para(doc, line);
	free(line);
}

static void
put_parts(struct kb_doc *doc, const struct kb_filled *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++) {
		const struct kb_part *p = &f->part[i];

		if (p->kind == KB_PART_PARA)
			kb_doc_para(doc, p->text);
		else if (p->kind == KB_PART_FACT)
			kb_doc_fact(doc, p->label, p->text);
		else if (p->kind == KB_PART_ITEM)
			put_item(doc, p->n, p->text);
		else
			continue;
		n++;
	}
	if (n == 0)
		kb_doc_para(doc, "Tidak ada.");
}

static int
fill(const struct triwulan *t, const char *name, struct kb_filled *f,
    struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct kb_template *text = NULL;
	struct isi x;
	const struct kb_values from[] = {
		{ NULL, &isi_type, &x },
		{ "kantor_", &kb_office_type, &t->k->office },
	};
	int rc = kb_letter_read(t->k, name, &text, err);

	what_it_says(t, &x, &homes);
	if (rc == 0)
		rc = kb_template_fill(text, &(struct kb_filling){ from,
		    KB_LEN(from), &t->k->env, NULL, 0 }, f, err);
	kb_template_free(text);
	kb_homes_free(&homes);
	return rc;
}

int
triwulan_rekomendasi(const struct triwulan *t, struct kb_doc *doc,
    struct kb_err *err)
{
	struct kb_filled f = { 0 };
	int rc = fill(t, "konflik/triwulan-rekomendasi.txt", &f, err);

	if (rc == 0)
		put_parts(doc, &f);
	kb_filled_free(&f);
	return rc;
}

int
triwulan_pengantar(const struct triwulan *t, const char *number, kb_date date,
    struct kb_doc **out, struct kb_err *err)
{
	struct kb_filled f = { 0 };
	int rc = fill(t, "konflik/pengantar.txt", &f, err);

	if (rc == 0) {
		*out = kb_doc_new();
		if (t->want->klasifikasi.n > 1)
			kb_office_mark(*out, kb_word_label(kb_klasifikasi,
			    t->want->klasifikasi), number == NULL);
		else if (number == NULL)
			kb_doc_mark(*out, "DRAF");
		kb_office_letter(t->k, *out, &(struct kb_letter){ &f, number,
		    date, NULL });
	}
	kb_filled_free(&f);
	return rc;
}
