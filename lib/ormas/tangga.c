/* SPDX-License-Identifier: ISC */
/*
 * tangga.c - the steps taken with each ormas and what the law has next: who
 * may do it, and not before when.
 */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"
#include "kesbang/text.h"
#include "tangga.h"
#include "urusan.h"

/* ---- one case ---- */

size_t
tangga_begin(const struct ormas_perkara *p, size_t i)
{
	while (i > 0 && p->step[i - 1].dipatuhi.ymd == 0 &&
	    p->step[i - 1].tahap.n != SANKSI_PENCABUTAN)
		i--;
	return i;
}

const struct ormas_sanksi *
tangga_before(const struct ormas_perkara *p, size_t i, enum ormas_tahap kind)
{
	for (size_t begin = tangga_begin(p, i); i-- > begin; )
		if (p->step[i].tahap.n == kind)
			return &p->step[i];
	return NULL;
}

kb_date
tangga_last_day(struct kb_db *db, const struct ormas_setelan *set,
    const struct ormas_sanksi *warning)
{
	return urusan_workday(db, kb_yes(set->hari_pertama), warning->tanggal,
	    TANGGA_WARNING);
}

const char *
tangga_minister(const struct ormas *o)
{
	if (o->nama == NULL || o->bentuk.n == 0 || o->bentuk.n == ORMAS_ASING)
		return "Menteri yang berwenang";
	return ormas_incorporated(o) ? "Menteri Hukum" :
	    "Menteri Dalam Negeri";
}

/* UU 16/2017 Ps 62: what follows when a step is not obeyed. */
static const struct {
	enum ormas_tahap next;			/* 0: nothing */
	const char	*rule;
	bool		 minister;		/* only one of them may */
} after[] = {
	[SANKSI_PERSUASIF] = { SANKSI_PERINGATAN,
	    "UU 16/2017 Pasal 62 ayat (1)", false },
	[SANKSI_PERINGATAN] = { SANKSI_PENGHENTIAN,
	    "UU 16/2017 Pasal 62 ayat (2)", true },
	[SANKSI_PENGHENTIAN] = { SANKSI_PENCABUTAN,
	    "UU 16/2017 Pasal 62 ayat (3)", true },
	[SANKSI_PENCABUTAN] = { 0 },
};

void
tangga_next(struct ormas_perkara *p)
{
	struct ormas_tangga *t = &p->now;

	if (t->dipatuhi.ymd != 0 || t->tahap.n >= KB_LEN(after))
		return;
	t->berikutnya.n = (uint8_t)after[t->tahap.n].next;
	t->dasar = after[t->tahap.n].rule;
	if (after[t->tahap.n].minister)
		t->oleh = tangga_minister(&p->o);
}

/* ---- all of them ---- */

#define T struct ormas_tangga
static const struct kb_field tangga_fields[] = {
	REGION(T, kantor, "kantor pemilik catatan"),
	TEXT(T, ormas, "ormas", .show = true),
	ENUM(T, tahap, sanksi_tahap, "tahap terakhir", .show = true),
	DATE(T, tanggal, "tanggalnya", .show = true),
	TEXT(T, nomor_surat, "nomor surat atau keputusan"),
	DATE(T, batas, "hari terakhir peringatan", .show = true),
	INT(T, sisa, "hari kerja yang tersisa; di bawah 0: sudah lewat"),
	DATE(T, dipatuhi, "tanggal dipatuhi"),
	ENUM(T, berikutnya, sanksi_tahap, "tahap berikutnya bila tidak "
	    "dipatuhi; kosong: tidak ada", .show = true),
	TEXT(T, oleh, "yang berwenang atasnya", .show = true),
	TEXT(T, dasar, "dasarnya"),
};
#undef T

const struct kb_type ormas_tangga_type = {
	.name = "tahap sanksi", .help = "tahap sanksi setiap ormas",
	.size = sizeof(struct ormas_tangga), KB_FIELDS(tangga_fields),
};

struct climb {
	struct kb_kantor	*k;
	struct ormas_sanksi_all	*out;
	struct kb_homes		 homes;
	struct kenal		 ormas;
};

/* Those of one ormas, whether they call it by nomor or by name. */
static struct ormas_perkara *
steps_of(struct climb *c, const struct ormas_sanksi *s)
{
	const struct ormas *o = kenal_find(&c->ormas, &s->head.kantor,
	    s->ormas);
	const char *name = o != NULL ? o->nama : s->ormas;
	struct ormas_sanksi_all *all = c->out;

	for (size_t i = 0; i < all->n; i++) {
		struct ormas_perkara *p = &all->p[i];

		if (strcmp(p->step[0].head.kantor.s, s->head.kantor.s) != 0)
			continue;
		if (o != NULL && p->o.nama != NULL ? strcmp(p->o.head.nomor,
		    o->head.nomor) == 0 : o == NULL && p->o.nama == NULL &&
		    strcmp(p->name, name) == 0)
			return p;
	}
	all->p = kb_realloc(all->p, all->n + 1, sizeof(*all->p));
	all->p[all->n] = (struct ormas_perkara){ .name = name };
	if (o != NULL)
		all->p[all->n].o = *o;
	return &all->p[all->n++];
}

static int
add_step(void *arg, void *rec, struct kb_err *err)
{
	struct climb *c = arg;
	struct ormas_sanksi s = *(const struct ormas_sanksi *)rec;
	struct ormas_perkara *p;

	(void)err;
	kb_homes_keep(&c->homes, &ormas_sanksi_type, &s);
	p = steps_of(c, &s);
	p->step = kb_realloc(p->step, p->n + 1, sizeof(*p->step));
	p->step[p->n++] = s;
	return 0;
}

/* The last step, and what the law has after it. */
static void
stand(const struct climb *c, const struct ormas_setelan *set,
    struct ormas_perkara *p)
{
	const struct ormas_sanksi *last = &p->step[p->n - 1];
	struct ormas_tangga *t = &p->now;

	*t = (struct ormas_tangga){ .kantor = last->head.kantor,
	    .ormas = p->name, .tahap = last->tahap, .tanggal = last->tanggal,
	    .nomor_surat = last->nomor_surat, .dipatuhi = last->dipatuhi };
	if (last->tahap.n == SANKSI_PERINGATAN && last->dipatuhi.ymd == 0) {
		t->batas = tangga_last_day(c->k->db, set, last);
		t->sisa = (kb_int){ .v = urusan_left(c->k->db,
		    c->k->env.today, t->batas), .known = true };
	}
	tangga_next(p);
}

/* What waits longest first; what has ended last. */
static int
by_waiting(const void *a, const void *b)
{
	const struct ormas_tangga *x = &((const struct ormas_perkara *)a)->now;
	const struct ormas_tangga *y = &((const struct ormas_perkara *)b)->now;

	if ((x->berikutnya.n == 0) != (y->berikutnya.n == 0))
		return x->berikutnya.n == 0 ? 1 : -1;
	if (x->tanggal.ymd != y->tanggal.ymd)
		return x->tanggal.ymd < y->tanggal.ymd ? -1 : 1;
	return strcmp(x->ormas, y->ormas);
}

int
ormas_sanksi_load(struct kb_kantor *k, struct ormas_sanksi_all *out,
    struct kb_err *err)
{
	struct climb c = { .k = k, .out = out };
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT, sql = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err);

	*out = (struct ormas_sanksi_all){ 0 };
	kb_select(&sql, &ormas_sanksi_type);
	kb_buf_adds(&sql, " ORDER BY tanggal, CASE tahap WHEN 'persuasif' THEN "
	    "1 WHEN 'peringatan' THEN 2 WHEN 'penghentian' THEN 3 ELSE 4 END, "
	    "kantor, nomor");
	if (rc == 0)
		rc = kenal_load(k, "SELECT ormas FROM ormas_sanksi", KB_NONE,
		    &c.ormas, &c.homes, err);
	if (rc == 0)
		rc = kb_query(k->db, &ormas_sanksi_type, sql.s, KB_NONE,
		    add_step, &c, err);
	for (size_t i = 0; rc == 0 && i < out->n; i++)
		stand(&c, &set, &out->p[i]);
	if (out->n > 1)
		qsort(out->p, out->n, sizeof(*out->p), by_waiting);
	out->homes = c.homes;
	kenal_free(&c.ormas);
	kb_buf_free(&home);
	kb_buf_free(&sql);
	return rc;
}

const struct ormas_perkara *
ormas_sanksi_of(struct kb_kantor *k, const struct ormas_sanksi_all *all,
    const char *ormas, struct kb_err *err)
{
	const struct ormas_perkara *hit = NULL;
	struct kb_buf home = KB_BUF_INIT;
	struct ormas o = { 0 };
	int rc = kenal_who(k, ormas, &o, &home, err);

	for (size_t i = 0; rc >= 0 && hit == NULL && i < all->n; i++) {
		const struct ormas_perkara *p = &all->p[i];

		/* Some are in no register. */
		if ((p->o.nama != NULL) == (rc == 1) && (rc == 1 ?
		    strcmp(p->o.head.nomor, o.head.nomor) == 0 && strcmp(
		    p->o.head.kantor.s, o.head.kantor.s) == 0 :
		    kb_same_name(p->name, ormas)))
			hit = p;
	}
	if (rc >= 0 && hit == NULL)
		kb_fail(err, KB_DATA, rc == 1 ? "tidak ada catatan sanksi "
		    "tentang %.80s" : "tidak ada ormas dan tidak ada catatan "
		    "sanksi bernama '%.80s'; coba: ormas-skt cari KATA",
		    rc == 1 ? o.nama : ormas);
	kb_buf_free(&home);
	return hit;
}

void
ormas_sanksi_free(struct ormas_sanksi_all *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->p[i].step);
	free(all->p);
	kb_homes_free(&all->homes);
	*all = (struct ormas_sanksi_all){ 0 };
}
