/* SPDX-License-Identifier: ISC */
/*
 * pintu.c - what is told of records as they are put, by whatever command: a
 * nihil against what is on record and the other way round, a report from
 * before its period, and criteria against the rubric.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/jam.h"
#include "periksa.h"

struct asked {
	size_t		 which;
	struct konflik_kriteria kriteria;
	kb_code		 kantor;
	char		*nomor, *tingkat, *laporan, *periode;
	kb_rate		 skor;
	kb_code		 wilayah;
	kb_date		 day;			/* of a report: received */
	kb_enum		 nihil;
	bool		 asing;		/* of another register */
};

/* A span that a region reported as nihil. */
struct masa {
	kb_code		 wilayah;
	struct kb_period span;
	char		*periode;
};

struct pintu {
	const struct kb_type *type;
	struct asked	*a;
	size_t		 n;
	struct masa	*m;			/* by region */
	size_t		 nm;
	/* of tell */
	kb_against_fn	*fn;
	void		*arg;
	size_t		 which;
};

static void *
begin(const struct kb_type *type)
{
	struct pintu *d = kb_alloc(sizeof(*d));

	d->type = type;
	return d;
}

static char *
kept(const char *s)
{
	return s != NULL ? kb_strdup(s) : NULL;
}

static void
ask(void *door, const void *rec, size_t which)
{
	struct pintu *d = door;
	struct asked *a;

	d->a = kb_grow(d->a, d->n, sizeof(*d->a));
	a = &d->a[d->n++];
	*a = (struct asked){ .which = which,
	    .kantor = ((const struct kb_head *)rec)->kantor,
	    .nomor = kept(((const struct kb_head *)rec)->nomor) };
	if (d->type == &potensi_type) {
		const struct potensi *p = rec;

		a->kriteria = p->kriteria;
		a->tingkat = kept(p->tingkat);
		a->skor = p->skor;
		a->wilayah = p->wilayah;
		a->day = p->tanggal;
	} else if (d->type == &penilaian_type) {
		const struct penilaian *p = rec;

		a->kriteria = p->kriteria;
		a->tingkat = kept(p->tingkat);
	} else if (d->type == &tindakan_type) {
		return;
	} else if (d->type == &peristiwa_type) {
		const struct peristiwa *p = rec;

		a->wilayah = p->wilayah;
		a->day = p->mulai;
		a->asing = p->asal != NULL && p->id_asal != NULL;
	} else {
		const struct pelaporan *p = rec;

		a->wilayah = p->wilayah;
		a->nihil = p->nihil;
		a->day = p->diterima;
		a->laporan = kept(p->laporan);
		a->periode = kept(p->periode);
	}
}

static void
end(void *door)
{
	struct pintu *d = door;

	for (size_t i = 0; i < d->n; i++) {
		free(d->a[i].nomor);
		free(d->a[i].tingkat);
		free(d->a[i].laporan);
		free(d->a[i].periode);
	}
	for (size_t i = 0; i < d->nm; i++)
		free(d->m[i].periode);
	free(d->a);
	free(d->m);
	free(d);
}

static void
say(void *arg, const char *column, const char *what)
{
	const struct pintu *d = arg;

	d->fn(d->arg, d->which, column, what);
}

/* ---- levels ---- */

static bool
judged(const struct asked *a)
{
	return a->kriteria.jenis.known || a->kriteria.sumber.known ||
	    a->kriteria.pihak.known || a->kriteria.dampak.known;
}

/* A rubric that cannot be read keeps no potensi out: that is told instead. */
static void
tell_levels(struct pintu *d, struct kb_kantor *k)
{
	struct konflik_rubrik r;
	struct kb_err err;
	size_t first = 0;

	while (first < d->n && !judged(&d->a[first]))
		first++;
	if (first == d->n)
		return;
	if (periksa_rubrik(k, &r, &err) != 0) {
		d->fn(d->arg, d->a[first].which, NULL, err.msg);
		konflik_rubrik_free(&r);
		return;
	}
	for (size_t i = first; i < d->n; i++) {
		d->which = d->a[i].which;
		if (judged(&d->a[i]))
			periksa_tingkat(k, &r, &d->a[i].kriteria,
			    d->a[i].tingkat, d->a[i].skor, say, d);
	}
	konflik_rubrik_free(&r);
}

/* ---- nihil ---- */

static int
add_span(void *arg, void *rec, struct kb_err *err)
{
	struct pintu *d = arg;
	const struct pelaporan *p = rec;
	enum konflik_jam clock = konflik_jam_dari(p->laporan);
	struct masa m = { .wilayah = p->wilayah };
	struct kb_err bad;

	(void)err;
	if ((clock != KONFLIK_TRIWULAN && clock != KONFLIK_MINGGUAN) ||
	    kb_period_parse(p->periode, (kb_date){ 0 }, &m.span, &bad) != 0)
		return 0;
	m.periode = kb_strdup(p->periode);
	d->m = kb_grow(d->m, d->nm, sizeof(*d->m));
	d->m[d->nm++] = m;
	return 0;
}

static int
span_cmp(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, ((const struct masa *)elem)->wilayah.s);
}

/* The region itself, and those that it lies in. */
static const struct masa *
denied(const struct pintu *d, const struct asked *a)
{
	for (int level = 1; level <= kb_region_level(a->wilayah.s); level++) {
		kb_code at = kb_region_at(&a->wilayah, level);
		size_t i = kb_lower(at.s, d->m, d->nm, sizeof(*d->m),
		    span_cmp, NULL);

		for (; i < d->nm && strcmp(d->m[i].wilayah.s, at.s) == 0; i++)
			if (kb_period_has(&d->m[i].span, a->day))
				return &d->m[i];
	}
	return NULL;
}

static int
tell_denied(struct pintu *d, struct kb_kantor *k, struct kb_err *err)
{
	int rc = kb_query(k->db, &pelaporan_type, "SELECT wilayah, laporan, "
	    "periode FROM pelaporan WHERE nihil = 'ya' ORDER BY wilayah, "
	    "periode", KB_NONE, add_span, d, err);

	for (size_t i = 0; rc == 0 && d->nm > 0 && i < d->n; i++) {
		const struct masa *m = denied(d, &d->a[i]);
		char *what;

		if (m == NULL)
			continue;
		what = kb_asprintf("wilayah ini melapor nihil untuk %s; "
		    "tanyakan kepada wilayahnya", m->periode);
		d->fn(d->arg, d->a[i].which, "wilayah", what);
		free(what);
	}
	return rc;
}

static void
tell_reports(struct pintu *d, struct kb_kantor *k)
{
	for (size_t i = 0; i < d->n; i++) {
		struct pelaporan p = { .wilayah = d->a[i].wilayah,
		    .laporan = d->a[i].laporan, .periode = d->a[i].periode,
		    .nihil = d->a[i].nihil, .diterima = d->a[i].day };
		struct kb_buf what = KB_BUF_INIT;

		if (periksa_dini(&p, &what))
			d->fn(d->arg, d->a[i].which, "diterima", what.s);
		kb_buf_cut(&what, 0);
		if (periksa_nihil(k, &p, &what))
			d->fn(d->arg, d->a[i].which, "nihil", what.s);
		kb_buf_free(&what);
	}
}

/* ---- where, and of what ---- */

static void
tell_outside(struct pintu *d, struct kb_kantor *k)
{
	for (size_t i = 0; i < d->n; i++) {
		const char *what = periksa_luar(&d->a[i].wilayah,
		    &k->env.office);

		if (what != NULL && !d->a[i].asing)
			d->fn(d->arg, d->a[i].which, "wilayah", what);
	}
}

static void
found(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	(void)nomor;
	(void)rule;
	say(arg, column, what);
}

static int
tell_others(struct pintu *d, struct kb_kantor *k, struct kb_err *err)
{
	const struct kb_lint l = { .found = found, .arg = d, .env = &k->env };
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < d->n; i++) {
		d->which = d->a[i].which;
		if (d->a[i].nomor != NULL)
			rc = periksa_lintas(k, d->type, &d->a[i].kantor,
			    d->a[i].nomor, &l, err);
	}
	return rc;
}

static int
tell(void *arg, struct kb_kantor *k, kb_against_fn *fn, void *fn_arg,
    struct kb_err *err)
{
	struct pintu *d = arg;

	d->fn = fn;
	d->arg = fn_arg;
	if (d->type == &tindakan_type)
		return tell_others(d, k, err);
	tell_outside(d, k);
	if (d->type == &pelaporan_type) {
		tell_reports(d, k);
		return 0;
	}
	tell_levels(d, k);
	return d->type == &penilaian_type ? tell_others(d, k, err) :
	    tell_denied(d, k, err);
}

const struct kb_against konflik_against = { begin, ask, tell, end };
