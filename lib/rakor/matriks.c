/* SPDX-License-Identifier: ISC */
/*
 * matriks.c - the matrix: which meetings, which columns, and the cells of the
 * stock that stand in each place.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/matriks.h"
#include "kesbang/text.h"
#include "pantau.h"

/* ---- which meetings ---- */

/* The last rakor that was held; where there is none, the last meeting. */
static char *
last_meeting(struct kb_kantor *k)
{
	char today[KB_DATE_TEXT];

	kb_date_iso(k->env.today, today);
	return kb_one_text(k->db, "SELECT kantor || '/' || nomor FROM rapat "
	    "WHERE tanggal <= ?2 ORDER BY jenis = 'rakor' DESC, tanggal DESC, "
	    "nomor DESC, " KB_NEAREST("?1", "wilayah") " LIMIT 1",
	    KB_ARGS2((const char *)k->env.office.s, (const char *)today));
}

static bool
held_in(const struct rakor_pantau *p, const struct rakor_matriks_tanya *ask,
    const struct rapat *r)
{
	for (size_t i = 0; i < ask->nrapat; i++)
		if (rakor_rapat_find(p, ask->rapat[i]) == r)
			return true;
	return ask->nrapat == 0 && kb_period_has(&ask->masa, r->tanggal);
}

static int
choose(struct rakor_matriks *m, const struct rakor_matriks_tanya *ask,
    struct kb_err *err)
{
	struct rakor_pantau *p = &m->p;

	for (size_t i = 0; i < ask->nrapat; i++)
		if (rakor_rapat_find(p, ask->rapat[i]) == NULL)
			return kb_fail(err, KB_DATA, "rapat '%s' tidak ada; "
			    "lihat 'rakor-rekom lihat rapat'", ask->rapat[i]);
	m->rapat = kb_alloc((p->nrapat + 1) * sizeof(*m->rapat));
	for (size_t i = 0; i < p->nrapat; i++)
		if (held_in(p, ask, &p->rapat[i]))
			m->rapat[m->nrapat++] = &p->rapat[i];
	return m->nrapat > 0 ? 0 : kb_fail(err, KB_DATA, "tidak ada rapat "
	    "dalam masa itu");
}

static int
stock(struct kb_kantor *k, const struct rakor_matriks_tanya *ask,
    struct rakor_matriks *m, struct kb_err *err)
{
	struct rakor_tanya one = { .rapat = ask->nrapat == 1 ? ask->rapat[0] :
	    NULL };

	if (ask->nrapat == 0) {
		one.dari = ask->masa.from.ymd / 10000;
		one.sampai = ask->masa.to.ymd / 10000;
	}
	return rakor_pantau(k, &one, &m->p, err) != 0 ? -1 :
	    choose(m, ask, err);
}

/* ---- which rows ---- */

static bool
shown(const struct rakor_matriks *m, const struct rakor_matriks_tanya *ask,
    const struct rakor_butir *b)
{
	bool of = false;

	for (size_t i = 0; i < m->nrapat; i++)
		of = of || m->rapat[i] == b->rapat;
	return of && (ask->jenis.n == 0 || b->r.jenis.n == ask->jenis.n);
}

static struct rakor_baris *
row(struct rakor_matriks *m, const struct rakor_butir *b)
{
	m->baris = kb_grow(m->baris, m->nbaris, sizeof(*m->baris));
	m->baris[m->nbaris] = (struct rakor_baris){ .butir = b };
	return &m->baris[m->nbaris++];
}

static int
by_period(const void *a, const void *b)
{
	return pantau_rentang(*(const kb_text *)a).from.ymd -
	    pantau_rentang(*(const kb_text *)b).from.ymd;
}

/* A row each period that any addressee has. */
static void
period_rows(struct rakor_matriks *m, const struct rakor_butir *b)
{
	kb_text *of = kb_alloc((b->n + 1) * sizeof(*of));
	size_t n = 0;

	row(m, b)->judul = true;
	for (size_t i = b->dari; i < b->dari + b->n; i++) {
		kb_text name = m->p.sel[i].periode;
		size_t j = 0;

		while (j < n && strcmp(of[j], name) != 0)
			j++;
		if (j == n)
			of[n++] = name;
	}
	if (n > 1)
		qsort(of, n, sizeof(*of), by_period);
	for (size_t i = 0; i < n; i++)
		row(m, b)->periode = of[i];
	free(of);
}

static void
rows(struct rakor_matriks *m, const struct rakor_matriks_tanya *ask)
{
	for (size_t i = 0; i < m->p.nbutir; i++) {
		const struct rakor_butir *b = &m->p.butir[i];

		if (!shown(m, ask, b))
			continue;
		if (ask->rinci && b->n > 0 &&
		    m->p.sel[b->dari].periode != NULL)
			period_rows(m, b);
		else
			row(m, b)->judul = b->bagian;
	}
}

/* ---- which columns ---- */

static bool
has_cell(const struct rakor_matriks *m, kb_text who)
{
	const struct rakor_butir *last = NULL;

	for (size_t i = 0; i < m->nbaris; i++) {
		const struct rakor_butir *b = m->baris[i].butir;

		if (b == last)
			continue;
		last = b;
		for (size_t j = b->dari; j < b->dari + b->n; j++)
			if (m->p.sel[j].penerima == who)
				return true;
	}
	return false;
}

static void
columns(struct rakor_matriks *m)
{
	m->penerima = kb_alloc((m->p.npenerima + 1) * sizeof(*m->penerima));
	for (size_t i = 0; i < m->p.npenerima; i++)
		if (has_cell(m, m->p.penerima[i]))
			m->penerima[m->npenerima++] = m->p.penerima[i];
}

/* The column that is called so; npenerima: none. */
static size_t
called(struct kb_kantor *k, const struct rakor_matriks *m, const char *name)
{
	bool province = rakor_is_province(name);
	struct kb_err err;
	kb_code code = { "" };
	size_t i;

	if (!kb_region_form(name) && !province && k->env.region != NULL &&
	    k->env.region(k->env.arg, name, 2, &code, &err) != 0)
		code.s[0] = '\0';
	for (i = 0; i < m->npenerima; i++)
		if (strcmp(m->penerima[i], name) == 0 ||
		    strcmp(m->penerima[i], code.s) == 0 ||
		    kb_same_name(m->penerima[i], name) ||
		    (province && kb_region_form(m->penerima[i]) &&
		    kb_region_level(m->penerima[i]) == 1))
			break;
	return i;
}

/* "semua": the regencies and cities. */
static void
regions(const struct rakor_matriks *m, bool *want)
{
	for (size_t i = 0; i < m->npenerima; i++)
		want[i] = want[i] || (kb_region_form(m->penerima[i]) &&
		    kb_region_level(m->penerima[i]) == 2);
}

/* Only those of the list, in the order of columns. */
static int
only(struct kb_kantor *k, struct rakor_matriks *m, const char *list,
    struct kb_err *err)
{
	bool *want = kb_alloc((m->npenerima + 1) * sizeof(*want));
	struct kb_buf name = KB_BUF_INIT;
	const char *at = NULL;
	size_t n, c, kept = 0;
	int rc = 0;

	while (rc == 0 && (n = rakor_next(list, &at)) > 0) {
		kb_buf_cut(&name, 0);
		kb_buf_add(&name, at, n);
		if (rakor_is_all(name.s)) {
			regions(m, want);
			continue;
		}
		c = called(k, m, name.s);
		if (c == m->npenerima)
			rc = pantau_bukan(k, m->penerima, m->npenerima,
			    "--penerima:", name.s, err);
		else
			want[c] = true;
	}
	for (size_t i = 0; i < m->npenerima; i++)
		kept += want[i];
	if (rc == 0 && kept == 0)
		rc = pantau_bukan(k, m->penerima, m->npenerima, "--penerima:",
		    list, err);
	kept = 0;
	for (size_t i = 0; i < m->npenerima; i++)
		if (want[i])
			m->penerima[kept++] = m->penerima[i];
	m->npenerima = kept;
	kb_buf_free(&name);
	free(want);
	return rc;
}

/* ---- what stands where ---- */

static unsigned
marks(const struct rakor_sel *s)
{
	static const unsigned of_time[] = {
		[RAKOR_SELESAI_TERLAMBAT] = 1U << RAKOR_TANDA_SELESAI_LEWAT,
		[RAKOR_MENJELANG] = 1U << RAKOR_TANDA_DEKAT,
		[RAKOR_TERLAMBAT] = 1U << RAKOR_TANDA_LEWAT,
		[RAKOR_TANPA_BATAS] = 0,
	}, of_evidence[] = {
		[RAKOR_BUKTI_TANPA] = 1U << RAKOR_TANDA_TANPA_BUKTI,
		[RAKOR_BUKTI_MENDAHULUI] = 1U << RAKOR_TANDA_MENDAHULUI,
		[RAKOR_BUKTI_KEDALUWARSA] = 1U << RAKOR_TANDA_KEDALUWARSA,
		[RAKOR_BUKTI_BERSAMA] = 1U << RAKOR_TANDA_BERSAMA,
	};

	return s->diteruskan ? 1U << RAKOR_TANDA_DITERUSKAN :
	    of_time[s->waktu.n] | of_evidence[s->bukti.n];
}

/* A cell that counts goes before one that went over, or was only told. */
static void
place(struct rakor_tempat *t, const struct rakor_sel *s)
{
	bool counts = rakor_dihitung(s);

	if (t->sel != NULL && !counts && rakor_dihitung(t->sel))
		return;
	if (t->sel != NULL && counts && !rakor_dihitung(t->sel))
		*t = (struct rakor_tempat){ 0 };
	t->sel = s;		/* they come in the order of periods */
	t->n++;
	t->sesuai += s->status.n == RAKOR_SESUAI;
	t->tanda |= marks(s);
}

static void
fill(struct rakor_matriks *m, struct rakor_baris *r)
{
	const struct rakor_butir *b = r->butir;

	r->tempat = kb_alloc((m->npenerima + 1) * sizeof(*r->tempat));
	for (size_t i = b->dari, c = 0; !r->judul && i < b->dari + b->n; i++) {
		const struct rakor_sel *s = &m->p.sel[i];

		if (r->periode != NULL && strcmp(r->periode, s->periode) != 0)
			continue;
		for (; c < m->npenerima && m->penerima[c] != s->penerima &&
		    pantau_urut(m->penerima[c], s->penerima) < 0; c++)
			continue;
		if (c == m->npenerima || m->penerima[c] != s->penerima)
			continue;
		place(&r->tempat[c], s);
		rakor_hitung_add(&m->p, &r->h, s);
		rakor_hitung_add(&m->p, &m->kolom[c], s);
		rakor_hitung_add(&m->p, &m->h, s);
	}
}

int
rakor_matriks(struct kb_kantor *k, const struct rakor_matriks_tanya *asked,
    struct rakor_matriks *m, struct kb_err *err)
{
	struct rakor_matriks_tanya ask = *asked;
	bool any = ask.nrapat > 0 || ask.masa.from.ymd != 0 ||
	    ask.masa.to.ymd != 0;
	char *last = any ? NULL : last_meeting(k);
	int rc;

	*m = (struct rakor_matriks){ 0 };
	if (!any && last == NULL)
		return kb_fail(err, KB_DATA, "belum ada rapat; masukkan dengan "
		    "'rakor-rekom impor BERKAS.yaml'");
	if (!any) {
		ask.rapat = &last;
		ask.nrapat = 1;
	}
	rc = stock(k, &ask, m, err);
	free(last);
	if (rc != 0)
		return -1;
	rows(m, &ask);
	columns(m);
	if (ask.penerima != NULL)
		rc = only(k, m, ask.penerima, err);
	m->kolom = kb_alloc((m->npenerima + 1) * sizeof(*m->kolom));
	for (size_t i = 0; rc == 0 && i < m->nbaris; i++)
		fill(m, &m->baris[i]);
	return rc;
}

static bool
has_column(const struct rakor_matriks *m, kb_text who)
{
	for (size_t c = 0; c < m->npenerima; c++)
		if (m->penerima[c] == who)
			return true;
	return false;
}

int
rakor_matriks_each(const struct rakor_matriks *m, rakor_sel_fn *fn, void *arg,
    struct kb_err *err)
{
	const struct rakor_butir *b, *last = NULL;
	int rc = 0;

	for (size_t i = 0; i < m->nbaris; i++, last = b) {
		b = m->baris[i].butir;
		for (size_t j = b->dari; rc == 0 && b != last &&
		    j < b->dari + b->n; j++)
			if (has_column(m, m->p.sel[j].penerima))
				rc = fn(arg, &m->p.sel[j], err);
	}
	return rc;
}

void
rakor_matriks_free(struct rakor_matriks *m)
{
	for (size_t i = 0; i < m->nbaris; i++)
		free(m->baris[i].tempat);
	free(m->baris);
	free(m->kolom);
	free(m->penerima);
	free(m->rapat);
	rakor_pantau_free(&m->p);
}
