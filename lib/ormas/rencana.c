/* SPDX-License-Identifier: ISC */
/* rencana.c - whom to visit next (Sambang Omas). */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sambang.h"
#include "kesbang/text.h"
#include "rules.h"

#define R struct ormas_visit_row
static const struct kb_field row_fields[] = {
	REGION(R, kecamatan, "kecamatan, menurut rencana", .show = true),
	TEXT(R, nomor, "nomor ormas", .show = true),
	TEXT(R, nama, "nama", .show = true),
	TEXT(R, alamat, "alamat sekretariat", .private = true, .mask = true,
	    .show = true),
	TEXT(R, telepon, "nomor telepon", .private = true, .mask = true,
	    .show = true),
	TEXT(R, ketua, "ketua", .private = true),
	TEXT(R, sebab, "mengapa dikunjungi", .show = true),
	DATE(R, kunjungan_terakhir, "kunjungan yang terakhir", .show = true),
	INT(R, lewat_hari, "hari sejak masa yang paling lama berakhir"),
	REGION(R, wilayah, "kecamatan atau kelurahan"),
	REGION(R, kantor, "kantor pemilik catatan"),
};

const struct kb_type ormas_visit_type = {
	.name = "rencana-kunjungan", .help = "rencana kunjungan",
	.size = sizeof(R), KB_FIELDS(row_fields),
};

void
ormas_visit_row(const struct ormas_visit *v, R *row)
{
	*row = (R){ .kecamatan = v->kecamatan, .nomor = v->o.head.nomor,
	    .nama = v->o.nama, .alamat = v->o.alamat,
	    .telepon = v->o.telepon, .ketua = v->o.ketua,
	    .sebab = v->sebab.s, .kunjungan_terakhir = v->f.dikunjungi,
	    .lewat_hari = { v->lewat, v->lewat > 0 },
	    .wilayah = v->o.wilayah, .kantor = v->o.head.kantor };
}

/* ---- who, and how urgent ---- */

enum urgent { OVER, LOST, FOUND, NEVER, LONG_AGO };

struct due {
	char		*key;		/* kantor/nomor */
	char		*nama;
	enum urgent	 urgent;
	int64_t		 lewat;
	int32_t		 visited;	/* serial of the day; 0: never */
	enum ormas_jam	 over;		/* whose term that is */
};

struct planning {
	const struct ormas_hari *hari;
	struct ormas_plan *plan;
	struct due	*due;
	size_t		 n;
};

/* The term that has been over longest. */
static int64_t
longest_over(const struct ormas_status *s, kb_date today, enum ormas_jam *jam)
{
	int64_t most = 0;

	for (enum ormas_jam j = ORMAS_SKT; j <= ORMAS_IZIN; j++) {
		const struct ormas_masa *m = &s->masa[j];
		int64_t days;

		if (m->keadaan.n != ORMAS_BERAKHIR || m->berakhir.ymd == 0)
			continue;
		days = kb_date_serial(today) - kb_date_serial(m->berakhir);
		if (days > most) {
			most = days;
			*jam = j;
		}
	}
	return most;
}

static enum urgent
urgency(const struct due *d, const struct ormas_fakta *f)
{
	if (d->lewat > 0)
		return OVER;
	if ((f->temuan >> SAMBANG_ALAMAT_HILANG & 1) != 0)
		return LOST;
	return f->temuan != 0 ? FOUND : d->visited == 0 ? NEVER : LONG_AGO;
}

static bool
gone(const struct ormas_status *s)
{
	return s->keadaan.n == ORMAS_BUBAR || s->keadaan.n == ORMAS_DICABUT;
}

static int
consider(void *arg, void *rec, struct kb_err *err)
{
	struct planning *p = arg;
	const struct ormas *o = rec;
	kb_date today = p->hari->today;
	struct ormas_status now;
	struct ormas_fakta f;
	struct due d = { 0 };

	(void)err;
	ormas_fakta_of(p->hari, o, &f);
	ormas_status(o, &p->hari->set, &f, today, &now);
	if (gone(&now))
		return 0;
	d.visited = f.dikunjungi.ymd != 0 ? kb_date_serial(f.dikunjungi) : 0;
	if (!p->plan->all && d.visited != 0 && kb_date_serial(today) -
	    d.visited < p->hari->set.jeda_kunjungan.v) {
		p->plan->recent++;
		return 0;
	}
	d.lewat = longest_over(&now, today, &d.over);
	d.urgent = urgency(&d, &f);
	d.key = kb_asprintf("%s/%s", o->head.kantor.s, o->head.nomor);
	d.nama = kb_strdup(o->nama);
	p->due = kb_grow(p->due, p->n, sizeof(*p->due));
	p->due[p->n++] = d;
	return 0;
}

static int
by_urgency(const void *a, const void *b)
{
	const struct due *x = a, *y = b;

	if (x->urgent != y->urgent)
		return x->urgent < y->urgent ? -1 : 1;
	if (x->lewat != y->lewat)
		return x->lewat > y->lewat ? -1 : 1;
	if (x->visited != y->visited)
		return x->visited < y->visited ? -1 : 1;
	return strcmp(x->nama, y->nama) != 0 ? strcmp(x->nama, y->nama) :
	    strcmp(x->key, y->key);
}

/* ---- the chosen ones ---- */

static void
because(struct ormas_visit *v, const struct due *d)
{
	struct kb_buf *b = &v->sebab;

	if (v->lewat > 0) {
		kb_buf_addf(b, "%s berakhir ", kb_word_label(ormas_jam,
		    (kb_enum){ (uint8_t)d->over }));
		kb_date_long(b, v->now.masa[d->over].berakhir);
	}
	if (v->f.temuan != 0) {
		kb_buf_adds(b, b->len > 0 ? "; " : "");
		ormas_temuan_words(v->f.temuan, b);
	}
	if (v->f.dikunjungi.ymd == 0)
		kb_buf_addf(b, "%sbelum pernah dikunjungi",
		    b->len > 0 ? "; " : "");
	if (b->len == 0)
		kb_buf_adds(b, "kunjungan terakhir paling lama");
}

static int
choose(struct kb_kantor *k, const struct ormas_hari *h, struct ormas_visit *v,
    const struct due *d, struct kb_err *err)
{
	/* A record without an office has no part before the slash. */
	const char *key = *d->key == '/' ? d->key + 1 : d->key;

	if (kb_store_get(k->db, &ormas_type, &k->env, key, &v->o, &v->home,
	    err) != 0)
		return -1;
	ormas_fakta_of(h, &v->o, &v->f);
	ormas_status(&v->o, &h->set, &v->f, h->today, &v->now);
	v->lewat = d->lewat;
	v->kecamatan = kb_region_at(&v->o.wilayah, 3);
	because(v, d);
	return 0;
}

struct place {
	char	 code[sizeof(kb_code)];
	size_t	 at;
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int c = strcmp(x->code, y->code);

	/* Where it is unknown nobody is driven to. */
	if (c != 0 && (x->code[0] == '\0' || y->code[0] == '\0'))
		return x->code[0] == '\0' ? 1 : -1;
	return c != 0 ? c : (x->at > y->at) - (x->at < y->at);
}

static void
group(struct ormas_plan *p)
{
	struct place *order = kb_alloc((p->n + 1) * sizeof(*order));
	struct ormas_visit *v = kb_alloc((p->n + 1) * sizeof(*v));

	for (size_t i = 0; i < p->n; i++) {
		memcpy(order[i].code, p->v[i].kecamatan.s,
		    sizeof(order[i].code));
		order[i].at = i;
	}
	if (p->n > 0)
		qsort(order, p->n, sizeof(*order), by_place);
	for (size_t i = 0; i < p->n; i++)
		v[i] = p->v[order[i].at];
	free(p->v);
	free(order);
	p->v = v;
}

int
ormas_plan_make(struct kb_kantor *k, const struct ormas_hari *h,
    struct ormas_plan *p, struct kb_err *err)
{
	struct planning s = { h, p, NULL, 0 };
	int64_t most = p->filter->limit;
	int rc;

	p->filter->limit = -1;
	rc = kb_store_list(k->db, p->filter, consider, &s, err);
	p->filter->limit = most;
	if (rc == 0 && s.n > 0)
		qsort(s.due, s.n, sizeof(*s.due), by_urgency);
	p->v = kb_alloc((s.n + 1) * sizeof(*p->v));
	for (size_t i = 0; rc == 0 && i < s.n && (most < 0 ||
	    (int64_t)i < most); i++)
		rc = choose(k, h, &p->v[p->n++], &s.due[i], err);
	p->more = s.n - p->n;
	group(p);
	for (size_t i = 0; i < s.n; i++) {
		free(s.due[i].key);
		free(s.due[i].nama);
	}
	free(s.due);
	return rc;
}

void
ormas_plan_free(struct ormas_plan *p)
{
	for (size_t i = 0; i < p->n; i++) {
		kb_buf_free(&p->v[i].home);
		kb_buf_free(&p->v[i].sebab);
	}
	free(p->v);
	p->v = NULL;
	p->n = 0;
}

void
ormas_plan_note(struct kb_buf *b, const struct ormas_plan *p,
    const struct ormas_setelan *set)
{
	kb_buf_addf(b, "%zu ormas", p->n);
	if (p->more > 0)
		kb_buf_addf(b, ", %zu lain sesudahnya", p->more);
	if (p->recent > 0)
		kb_buf_addf(b, "; %zu tidak diikutkan, dikunjungi kurang dari "
		    "%lld hari yang lalu (--semua)", p->recent,
		    (long long)set->jeda_kunjungan.v);
	kb_buf_adds(b, "\nurutan: masa yang paling lama berakhir, alamat tidak "
	    "ditemukan, temuan lain, belum pernah dikunjungi, kunjungan "
	    "terlama\n");
}
