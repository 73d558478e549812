/* SPDX-License-Identifier: ISC */
/* pemilihan.c - which election is meant (pemilihan.h). */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pemilihan.h"

/* ---- how long elections run ---- */

static struct desk_masa *
masa_of(struct desk *d, const struct desk_tahap *t)
{
	struct desk_masa *m;

	for (size_t i = 0; i < d->nmasa; i++)
		if (kb_same_name(d->masa[i].pilkada, t->pilkada) &&
		    strcmp(d->masa[i].wilayah.s, t->wilayah.s) == 0)
			return &d->masa[i];
	d->masa = kb_grow(d->masa, d->nmasa, sizeof(*d->masa));
	m = &d->masa[d->nmasa++];
	*m = (struct desk_masa){ t->pilkada, t->wilayah, { { 0 }, { 0 } } };
	return m;
}

static int
by_beginning(const void *va, const void *vb)
{
	const struct desk_masa *a = va, *b = vb;
	int c = (a->p.from.ymd > b->p.from.ymd) -
	    (a->p.from.ymd < b->p.from.ymd);

	return c != 0 ? c : strcmp(a->wilayah.s, b->wilayah.s);
}

static void
spans(struct desk *d)
{
	for (size_t i = 0; i < d->ntahap; i++) {
		const struct desk_tahap *t = &d->tahap[i];
		struct desk_masa *m = masa_of(d, t);

		if (t->mulai.ymd != 0 && (m->p.from.ymd == 0 ||
		    t->mulai.ymd < m->p.from.ymd))
			m->p.from = t->mulai;
		if (t->selesai.ymd > m->p.to.ymd)
			m->p.to = t->selesai;
	}
	for (size_t i = 0; i < d->nmasa; i++)
		if (d->masa[i].p.from.ymd == 0)	/* no beginning is known */
			d->masa[i].p.from = d->masa[i].p.to;
	if (d->nmasa > 1)
		qsort(d->masa, d->nmasa, sizeof(*d->masa), by_beginning);
}

int
desk_setelan_baca(struct desk *d, struct kb_err *err)
{
	int rc = kb_settings_load(d->k->db, &desk_setelan_type, &d->set,
	    &d->home, err);

	if (rc == 0 && d->set.hari != NULL)
		d->hari_lapor = kb_weekday_parse(d->set.hari);
	return rc != 0 || d->hari_lapor != 0 ? rc : kb_fail(err, KB_CONFIG,
	    "setelan desk.hari: '%.40s' bukan nama hari; tulis misalnya senin",
	    d->set.hari != NULL ? d->set.hari : "");
}

static int
stages(struct desk *d, struct kb_err *err)
{
	size_t n = 0;
	int rc = kb_collect(d->k->db, &desk_tahapan_type, " ORDER BY mulai, "
	    "selesai, tahapan, wilayah", KB_NONE, &d->asal, &d->ntahap,
	    &d->homes, err);

	d->tahap = kb_alloc((d->ntahap + 1) * sizeof(*d->tahap));
	for (size_t i = 0; rc == 0 && i < d->ntahap; i++) {
		const struct desk_tahapan *t = &d->asal[i];

		if (desk_sewilayah(t->wilayah.s, d->wilayah.s))
			d->tahap[n++] = (struct desk_tahap){
			    .pilkada = t->pilkada, .wilayah = t->wilayah,
			    .tahapan = t->tahapan, .mulai = t->mulai,
			    .selesai = t->selesai, .kebutuhan = t->kebutuhan,
			    .dasar = t->dasar };
	}
	d->ntahap = n;
	return rc;
}

int
desk_masa_baca(struct desk *d, struct kb_err *err)
{
	int rc = desk_setelan_baca(d, err);

	if (rc == 0)
		rc = stages(d, err);
	if (rc == 0)
		spans(d);
	return rc;
}

kb_date
desk_masa_mulai(const struct desk *d, const char *pilkada)
{
	kb_date first = { 0 };

	for (size_t i = 0; i < d->nmasa; i++)
		if (kb_same_name(d->masa[i].pilkada, pilkada) &&
		    (first.ymd == 0 || d->masa[i].p.from.ymd < first.ymd))
			first = d->masa[i].p.from;
	return first;
}

/* Late reports are still asked for in the week after they were due. */
static bool
runs(const struct desk *d, const struct desk_masa *m,
    const struct kb_period *in)
{
	kb_date until = kb_date_add(desk_hari_lapor(d, m->p.to, 0),
	    (int)d->set.tenggang.v + 6);

	if (m->p.from.ymd <= in->to.ymd && until.ymd >= in->from.ymd)
		return true;
	for (size_t i = 0; i < d->ntahap; i++)
		if (d->tahap[i].mulai.ymd == 0 &&
		    kb_same_name(d->tahap[i].pilkada, m->pilkada) &&
		    kb_period_has(in, d->tahap[i].selesai))
			return true;
	return false;
}

static bool
to_come(const struct desk *d, const struct desk_masa *m,
    const struct kb_period *in)
{
	(void)d;
	return m->p.from.ymd > in->to.ymd;
}

/* ---- which is meant ---- */

/* It may have other records, and no stages yet. */
static const char known[] = "SELECT pilkada FROM desk_tahapan UNION SELECT "
    "pilkada FROM peralatan UNION SELECT pilkada FROM laporan_desk UNION "
    "SELECT pilkada FROM nphd UNION SELECT pilkada FROM pelanggaran "
    "ORDER BY pilkada";

struct asked {
	const char	*name;
	struct kb_homes	*homes;
	const char	**as;
	struct kb_buf	 all;
};

static int
ask(void *arg, void *rec, struct kb_err *err)
{
	struct asked *a = arg;
	const struct desk_tahap *t = rec;

	(void)err;
	if (*a->as == NULL && kb_same_name(t->pilkada, a->name))
		*a->as = kb_homes_dup(a->homes, t->pilkada);
	kb_buf_addf(&a->all, "%s%s", a->all.len > 0 ? ", " : "", t->pilkada);
	return 0;
}

int
desk_dikenal(struct kb_db *db, const char *name, struct kb_homes *homes,
    const char **as, const char *what, enum kb_status status,
    struct kb_err *err)
{
	struct asked a = { name, homes, as, KB_BUF_INIT };
	int rc;

	*as = NULL;
	rc = kb_query(db, &desk_tahap_type, known, KB_NONE, ask, &a, err);
	if (rc == 0 && *as == NULL)
		rc = kb_fail(err, status, "%spemilihan '%.60s' tidak tercatat; "
		    "ada: %.300s", what, name, a.all.len > 0 ? a.all.s :
		    "tidak satu pun");
	kb_buf_free(&a.all);
	return rc;
}

static bool
among(const struct desk_dimaksud *m, const char *name)
{
	for (size_t i = 0; i < m->n; i++)
		if (kb_same_name(m->nama[i], name))
			return true;
	return false;
}

static void
add(struct desk_dimaksud *m, const char *name)
{
	if (among(m, name))
		return;
	m->nama = kb_grow(m->nama, m->n, sizeof(*m->nama));
	m->nama[m->n++] = kb_homes_dup(&m->homes, name);
}

static void
add_all(const struct desk *d, const struct kb_period *in,
    bool (*is)(const struct desk *, const struct desk_masa *,
    const struct kb_period *), struct desk_dimaksud *m)
{
	for (size_t i = 0; i < d->nmasa; i++)
		if (is(d, &d->masa[i], in))
			add(m, d->masa[i].pilkada);
}

int
desk_pemilihan(const struct desk *d, const struct kb_period *in,
    enum desk_bila_tiada none, struct desk_dimaksud *m, struct kb_err *err)
{
	const char *set = d->set.pilkada, *as;

	memset(m, 0, sizeof(*m));
	add_all(d, in, runs, m);
	if (m->n == 0 && none == DESK_DINI) {
		add_all(d, in, to_come, m);
		if (set != NULL && desk_masa_mulai(d, set).ymd == 0)
			add(m, set);
	}
	if (m->n == 0 && none == DESK_SETELAN && set != NULL) {
		if (desk_dikenal(d->k->db, set, &m->homes, &as, DESK_DARI_SETELAN,
		    KB_CONFIG, err) != 0)
			return -1;
		add(m, as);
	}
	for (size_t i = 0; i < m->n && set != NULL; i++)
		if (kb_same_name(m->nama[i], set)) {
			m->nama[0] = m->nama[i];
			m->n = 1;
		}
	return 0;
}

void
desk_dimaksud_free(struct desk_dimaksud *m)
{
	free(m->nama);
	kb_homes_free(&m->homes);
	memset(m, 0, sizeof(*m));
}

bool
desk_berlangsung(struct kb_kantor *k, const char *election,
    const struct kb_period *period)
{
	struct desk d = { .k = k };
	struct desk_dimaksud m = { .n = 0 };
	bool is;

	if (!kb_region_is_all(k->env.office.s))
		d.wilayah = k->env.office;
	is = desk_masa_baca(&d, NULL) == 0 &&
	    desk_pemilihan(&d, period, DESK_DINI, &m, NULL) == 0 &&
	    among(&m, election);
	desk_dimaksud_free(&m);
	desk_tutup(&d);
	return is;
}

char *
desk_mungkin(struct kb_kantor *k, const char *election)
{
	return kb_one_text(k->db, "SELECT min(pilkada) FROM desk_tahapan "
	    "WHERE instr(lower(?1), lower(pilkada)) > 0 AND NOT EXISTS "
	    "(SELECT 1 FROM desk_tahapan WHERE lower(pilkada) = lower(?1))",
	    KB_ARGS1(election));
}
