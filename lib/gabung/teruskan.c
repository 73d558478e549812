/* SPDX-License-Identifier: ISC */
/* teruskan.c - situation reports as records of peta-konflik. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/konflik.h"
#include "kesbang/laporan.h"
#include "kesbang/letter.h"
#include "kesbang/teruskan.h"
#include "kesbang/text.h"

#define LINES 10			/* that are told one by one */

const struct kb_word teruskan_jadi[] = {
	[TERUSKAN_POTENSI - 1] = { "potensi", NULL, NULL },
	[TERUSKAN_PERISTIWA - 1] = { "peristiwa", NULL, NULL },
	{ 0 }
};

const struct kb_type *
teruskan_type(kb_enum jadi)
{
	return jadi.n == TERUSKAN_PERISTIWA ? &peristiwa_type : &potensi_type;
}

const char *
teruskan_columns(kb_enum jadi)
{
	return jadi.n == TERUSKAN_PERISTIWA ?
	    "mulai,wilayah,lokasi,isu,sumber_konflik,tema,bentuk,uraian,"
	    "sumber,sumber_tanggal,klasifikasi,laporan" :
	    "tanggal,wilayah,lokasi,isu,sumber_konflik,tema,uraian,sumber,"
	    "sumber_tanggal,klasifikasi,laporan";
}

/* ---- which words mean which issue ---- */

enum column { KATEGORI, TEMA, SUBBIDANG, ATHG, NCOLUMN };

static const struct kb_word columns[] = {
	[KATEGORI] = { "kategori", NULL, NULL },
	[TEMA] = { "tema", NULL, NULL },
	[SUBBIDANG] = { "subbidang", NULL, NULL },
	[ATHG] = { "athg", NULL, NULL },
	{ 0 }
};

struct arti {
	kb_enum	 kolom;
	kb_text	 kata;			/* "a|b" */
	kb_text	 isu, sumber_konflik;
};

static const struct kb_field arti_fields[] = {
	ENUM(struct arti, kolom, columns, "kolom laporan", .need = true),
	TEXT(struct arti, kata, "kata di dalamnya: a|b", .need = true),
	CODE(struct arti, isu, "isu", "isu yang dimaksud"),
	TEXT(struct arti, sumber_konflik, "sumber konflik yang dimaksud"),
};

static const struct kb_type arti_type = {
	.name = "teruskan", .size = sizeof(struct arti),
	KB_FIELDS(arti_fields),
};

struct kerja {
	struct kb_kantor	*k;
	struct teruskan		*t;
	kb_row_fn		*fn;
	void			*arg;
	struct arti		*arti;
	size_t			 n;
	struct kb_homes		 homes;
	int			 sumber;	/* field of either type */
	uint64_t		*sent;		/* reports of this run */
	size_t			 nsent;
	size_t			 lines;		/* of told */
	struct kb_buf		 folded[NCOLUMN], word, text;
};

static int
add_arti(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct kerja *w = arg;
	struct arti *a = rec;
	struct peristiwa e = { 0 };
	struct kb_err bad;

	(void)given, (void)err;
	kb_buf_cut(&w->text, 0);
	kb_buf_adds(&w->text, a->sumber_konflik != NULL ? a->sumber_konflik :
	    "");
	if (w->text.len > 0 && kb_set(&peristiwa_type, (size_t)w->sumber, &e,
	    w->text.s, &w->k->env, &bad) != 0)
		kb_errs_add(errs, src, "sumber_konflik", "%s", bad.msg);
	a->sumber_konflik = kb_get(&peristiwa_type.field[w->sumber], &e, NULL,
	    &w->word);
	w->arti = kb_realloc(w->arti, w->n + 1, sizeof(*w->arti));
	w->arti[w->n] = *a;
	kb_homes_keep(&w->homes, &arti_type, &w->arti[w->n++]);
	return 0;
}

/* Does the word stand in the text, as a word?  Both are folded. */
static bool
holds(const char *text, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = text; n > 0 && (p = strstr(p, word)) != NULL; p++)
		if ((p == text || !kb_is_alnum(p[-1])) && !kb_is_alnum(p[n]))
			return true;
	return false;
}

static bool
means(struct kerja *w, const struct arti *a)
{
	const char *words = a->kata, *text =
	    kb_buf_str(&w->folded[a->kolom.n - 1]);
	struct kb_buf one = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&words, '|', &one)) {
		kb_buf_cut(&w->word, 0);
		kb_fold(&w->word, one.s);
		is = holds(text, kb_buf_str(&w->word));
	}
	kb_buf_free(&one);
	return is;
}

/* The first row that says so, of each. */
static void
issue_of(struct kerja *w, const struct laporan *l, kb_text *isu,
    kb_text *sumber)
{
	const kb_text text[NCOLUMN] = { l->kategori, l->tema, l->subbidang,
	    l->athg.n == 0 ? NULL : kb_get(&laporan_type.field[
	    kb_field_named(&laporan_type, "athg")], l, NULL, &w->word) };

	*isu = *sumber = NULL;
	for (size_t i = 0; i < NCOLUMN; i++) {
		kb_buf_cut(&w->folded[i], 0);
		kb_fold(&w->folded[i], text[i] != NULL ? text[i] : "");
	}
	for (size_t i = 0; i < w->n && (*isu == NULL || *sumber == NULL); i++) {
		const struct arti *a = &w->arti[i];

		if (!means(w, a))
			continue;
		if (*isu == NULL)
			*isu = a->isu;
		if (*sumber == NULL)
			*sumber = a->sumber_konflik;
	}
	if (*isu == NULL)
		*isu = w->t->isu;
}

/* ---- what is not forwarded ---- */

static void
leave(struct kerja *w, const struct laporan *l, const char *why)
{
	if (++w->lines <= LINES)
		kb_buf_addf(&w->t->told, "%s tidak diteruskan: %s\n",
		    l->head.nomor, why);
}

/* What has been made of the report, or of one that it goes on from. */
static char *
made_of(struct kerja *w, const struct laporan *l, bool before)
{
	return kb_one_text(w->k->db, before ?
	    "WITH RECURSIVE rantai (nomor) AS (SELECT ?1 UNION SELECT rujukan "
	    "FROM laporan JOIN rantai USING (nomor) WHERE kantor = ?2 AND "
	    "rujukan IS NOT NULL LIMIT 100) "
	    "SELECT 'potensi ' || nomor FROM potensi WHERE kantor = ?2 AND "
	    "laporan IN rantai UNION ALL SELECT 'peristiwa ' || nomor FROM "
	    "peristiwa WHERE kantor = ?2 AND laporan IN rantai LIMIT 1" :
	    "SELECT 'potensi ' || nomor FROM potensi WHERE kantor = ?2 AND "
	    "laporan = ?1 UNION ALL SELECT 'peristiwa ' || nomor FROM "
	    "peristiwa WHERE kantor = ?2 AND laporan = ?1 LIMIT 1",
	    KB_ARGS2(before ? l->rujukan : l->head.nomor,
	    (const char *)l->head.kantor.s));
}

/* Another report's potensi of that day, place and issue: the import would take
 * this one for a correction of it. */
static char *
same_key(struct kerja *w, const struct laporan *l, const char *isu)
{
	char day[KB_DATE_TEXT];

	kb_date_iso(l->tanggal, day);
	return kb_one_text(w->k->db, w->t->jadi.n == TERUSKAN_PERISTIWA ?
	    "SELECT 'peristiwa ' || nomor FROM peristiwa WHERE kantor = ?1 "
	    "AND mulai = ?2 AND wilayah = ?3 AND isu = ?4 AND lower(lokasi) "
	    "IS lower(?5)" :
	    "SELECT 'potensi ' || nomor FROM potensi WHERE kantor = ?1 "
	    "AND tanggal = ?2 AND wilayah = ?3 AND isu = ?4 AND lower(lokasi) "
	    "IS lower(?5)", KB_ARGS5((const char *)l->head.kantor.s,
	    (const char *)day, (const char *)l->wilayah.s, isu, l->lokasi));
}

static bool
sent_before(const struct kerja *w, const char *nomor)
{
	uint64_t sum = kb_checksum(nomor, strlen(nomor));

	for (size_t i = w->nsent; i-- > 0;)
		if (w->sent[i] == sum)
			return true;
	return false;
}

/* Says why not; NULL: nothing stands against it. */
static char *
against(struct kerja *w, const struct laporan *l, const char *isu)
{
	char *was, *why = NULL;

	if ((was = made_of(w, l, false)) != NULL) {
		why = kb_asprintf("sudah menjadi %s", was);
	} else if (l->rujukan != NULL && ((was = made_of(w, l, true)) != NULL ||
	    sent_before(w, l->rujukan))) {
		why = kb_asprintf("lanjutan dari laporan %s, yang sudah "
		    "diteruskan%s%s; catat perkembangannya dengan "
		    "'peta-konflik tambah penilaian'", l->rujukan,
		    was != NULL ? " sebagai " : "", was != NULL ? was : "");
		w->t->lanjutan++;
	} else if (isu != NULL && (was = same_key(w, l, isu)) != NULL) {
		why = kb_asprintf("%s dari laporan lain bertanggal, bertempat "
		    "dan berisu sama; bila bukan hal yang sama, tambahkan "
		    "dengan lokasi yang lebih tepat", was);
		w->t->lanjutan++;
	}
	free(was);
	return why;
}

/* Nothing happened, or not yet, or not at all. */
static const char *
no_matter(const struct kerja *w, const struct laporan *l)
{
	if (l->jenis.n == LAPORAN_NIHIL)
		return "laporan nihil";
	if (l->keadaan.n == LAPORAN_BATAL)
		return "kejadiannya batal";
	if (l->keadaan.n == LAPORAN_RENCANA &&
	    w->t->jadi.n == TERUSKAN_PERISTIWA)
		return "masih rencana, belum peristiwa";
	return NULL;
}

/* ---- the record ---- */

static void
make_text(struct kerja *w, const struct laporan *l)
{
	kb_buf_cut(&w->text, 0);
	if (l->judul != NULL)
		kb_buf_adds(&w->text, l->judul);
	if (l->judul != NULL && l->fakta != NULL)
		kb_buf_adds(&w->text, "\n");
	if (l->fakta != NULL)
		kb_buf_adds(&w->text, l->fakta);
}

static const char *
source_of(const struct laporan *l)
{
	return l->sumber != NULL ? l->sumber : l->tautan;
}

/* A place or an issue that nobody said is a mark, not a gap: the column is
 * required, and the import says which row it is. */
static int
make(struct kerja *w, const struct laporan *l, const char *isu,
    const char *legal, struct kb_err *err)
{
	const char *issue = isu != NULL ? isu : TERUSKAN_ISI;
	kb_date told = l->diperoleh.sec == 0 ? l->tanggal :
	    kb_stamp_date(l->diperoleh, w->k->env.zone);
	kb_code where = l->wilayah;
	struct potensi p = { .tanggal = l->tanggal };
	struct peristiwa e = { .mulai = l->tanggal };

	if (where.s[0] == '\0')
		where = (kb_code){ TERUSKAN_ISI };
	if (isu == NULL || l->wilayah.s[0] == '\0')
		w->t->isi++;
	make_text(w, l);
	if (w->t->jadi.n == TERUSKAN_PERISTIWA) {
		e.wilayah = where;
		e.lokasi = l->lokasi;
		e.isu = issue;
		e.tema = l->tema;
		e.bentuk = l->kategori;
		e.uraian = kb_buf_str(&w->text);
		e.sumber = source_of(l);
		e.sumber_tanggal = told;
		e.klasifikasi = l->klasifikasi;
		e.laporan = l->head.nomor;
		if (legal != NULL && kb_load(&peristiwa_type.field[w->sumber],
		    &e, legal, err) != 0)
			return -1;
		return w->fn(w->arg, &e, err);
	}
	p.wilayah = where;
	p.lokasi = l->lokasi;
	p.isu = issue;
	p.tema = l->tema;
	p.uraian = kb_buf_str(&w->text);
	p.sumber = source_of(l);
	p.sumber_tanggal = told;
	p.klasifikasi = l->klasifikasi;
	p.laporan = l->head.nomor;
	if (legal != NULL && kb_load(&potensi_type.field[kb_field_named(
	    &potensi_type, "sumber_konflik")], &p, legal, err) != 0)
		return -1;
	return w->fn(w->arg, &p, err);
}

static int
each(void *arg, void *rec, struct kb_err *err)
{
	struct kerja *w = arg;
	const struct laporan *l = rec;
	const char *why = no_matter(w, l);
	kb_text isu, legal;
	char *not;

	if (strcmp(l->head.kantor.s, w->k->env.office.s) != 0)
		why = "laporan kantor lain; kantor itu yang meneruskan";
	if (why != NULL) {
		leave(w, l, why);
		return 0;
	}
	issue_of(w, l, &isu, &legal);
	if ((not = against(w, l, isu)) != NULL) {
		leave(w, l, not);
		free(not);
		return 0;
	}
	w->sent = kb_grow(w->sent, w->nsent, sizeof(*w->sent));
	w->sent[w->nsent++] = kb_checksum(l->head.nomor,
	    strlen(l->head.nomor));
	w->t->n++;
	return make(w, l, isu, legal, err);
}

int
teruskan(struct kb_kantor *k, const struct kb_filter *f, struct teruskan *t,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct kerja w = { .k = k, .t = t, .fn = fn, .arg = arg,
	    .sumber = kb_field_named(&peristiwa_type, "sumber_konflik") };
	int rc = kb_office_rows(k, TERUSKAN_TABEL, &arti_type, add_arti, &w,
	    err);

	if (rc == 0)
		rc = kb_store_list(k->db, f, each, &w, err);
	if (w.lines > LINES)
		kb_buf_addf(&t->told, "dan %zu laporan lain tidak "
		    "diteruskan\n", w.lines - LINES);
	for (size_t i = 0; i < NCOLUMN; i++)
		kb_buf_free(&w.folded[i]);
	kb_buf_free(&w.word);
	kb_buf_free(&w.text);
	kb_homes_free(&w.homes);
	free(w.arti);
	free(w.sent);
	return rc;
}
