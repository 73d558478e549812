/* SPDX-License-Identifier: ISC */
/*
 * agenda.c - what the joint team (Tim Terpadu, PP 58/2016 Ps 43-47) has before
 * it in a period: what is open, whenever it began, and what was done.
 */
#include <stdlib.h>
#include <string.h>

#include "agenda.h"

static const struct kb_word bagian[] = {
	[AGENDA_PENGADUAN - 1] = { "pengaduan", "pengaduan terbuka", NULL },
	[AGENDA_TEMUAN - 1] = { "temuan", "temuan tanpa tindak lanjut", NULL },
	[AGENDA_RENCANA - 1] = { "rencana", NULL, NULL },
	[AGENDA_DIKERJAKAN - 1] = { "dikerjakan", NULL, NULL }, { 0 }
};

#define T struct ormas_agenda
static const struct kb_field agenda_fields[] = {
	ENUM(T, bagian, bagian, "bagian agenda", .show = true),
	TEXT(T, nomor, "nomor catatan pengawasan", .show = true),
	DATE(T, tanggal, "tanggal", .show = true),
	ENUM(T, jenis, pengawasan_jenis, "apa yang dicatat"),
	TEXT(T, ormas, "ormas", .show = true),
	TEXT(T, materi, "materi", .show = true),
	TEXT(T, instansi, "unsur tim yang menangani", .show = true),
	INT(T, hari, "hari sejak tanggal itu, selama belum selesai",
	    .show = true),
};
#undef T

const struct kb_type ormas_agenda_type = {
	.name = "agenda", .help = "agenda rapat Tim Terpadu",
	.size = sizeof(struct ormas_agenda), KB_FIELDS(agenda_fields),
};

enum ormas_agenda_bagian
agenda_part(const struct pengawasan *p, const struct kb_period *period)
{
	bool found = p->jenis.n == PENGAWASAN_TEMUAN || p->temuan != NULL;

	if (period->to.ymd != 0 && p->tanggal.ymd > period->to.ymd)
		return 0;
	if (p->selesai.ymd != 0)
		return kb_period_has(period, p->selesai) ? AGENDA_DIKERJAKAN :
		    0;
	if (p->jenis.n == PENGAWASAN_PENGADUAN)
		return AGENDA_PENGADUAN;
	if (p->jenis.n == PENGAWASAN_RENCANA)
		return AGENDA_RENCANA;
	if (found && p->tindak_lanjut == NULL)
		return AGENDA_TEMUAN;
	return kb_period_has(period, p->tanggal) ? AGENDA_DIKERJAKAN : 0;
}

/* ---- read ---- */

static int
add_item(void *arg, void *rec, struct kb_err *err)
{
	struct ormas_rapat *r = arg;
	enum ormas_agenda_bagian part = agenda_part(rec, &r->period);
	struct item *it;

	(void)err;
	if (part == 0)
		return 0;
	r->item = kb_realloc(r->item, r->n + 1, sizeof(*r->item));
	it = &r->item[r->n++];
	*it = (struct item){ *(const struct pengawasan *)rec, part };
	kb_homes_keep(&r->homes, &pengawasan_type, &it->p);
	return 0;
}

static int
add_member(void *arg, void *rec, struct kb_err *err)
{
	struct ormas_rapat *r = arg;
	struct tim_terpadu *t;

	(void)err;
	r->member = kb_realloc(r->member, r->nmember + 1, sizeof(*r->member));
	t = &r->member[r->nmember++];
	*t = *(const struct tim_terpadu *)rec;
	kb_homes_keep(&r->homes, &tim_terpadu_type, t);
	return 0;
}

static int
read_rows(struct ormas_rapat *r, struct kb_kantor *k,
    const struct kb_type *type, const char *rest, kb_row_fn *fn,
    struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, type);
	kb_buf_adds(&sql, rest);
	rc = kb_query(k->db, type, sql.s, KB_ARGS1((const char *)
	    k->env.office.s), fn, r, err);
	kb_buf_free(&sql);
	return rc;
}

static int
by_part(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	if (x->part != y->part)
		return x->part < y->part ? -1 : 1;
	if (x->p.tanggal.ymd != y->p.tanggal.ymd)
		return x->p.tanggal.ymd < y->p.tanggal.ymd ? -1 : 1;
	return strcmp(x->p.head.nomor, y->p.head.nomor);
}

int
ormas_rapat_load(struct kb_kantor *k, const struct kb_period *period,
    struct ormas_rapat **out, struct kb_err *err)
{
	struct ormas_rapat *r = kb_alloc(sizeof(*r));
	int rc;

	r->period = *period;
	r->today = k->env.today;
	rc = read_rows(r, k, &pengawasan_type, " WHERE kantor = ? ORDER BY "
	    "tanggal, nomor", add_item, err);
	if (rc == 0)
		rc = read_rows(r, k, &tim_terpadu_type, " WHERE kantor = ? "
		    "ORDER BY instansi, nomor", add_member, err);
	if (r->n > 1)
		qsort(r->item, r->n, sizeof(*r->item), by_part);
	*out = r;
	return rc;
}

void
ormas_rapat_free(struct ormas_rapat *r)
{
	if (r == NULL)
		return;
	kb_homes_free(&r->homes);
	free(r->item);
	free(r->member);
	free(r);
}

/* ---- as rows ---- */

int
ormas_rapat_rows(const struct ormas_rapat *r, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < r->n; i++) {
		const struct pengawasan *p = &r->item[i].p;
		struct ormas_agenda row = { .nomor = p->head.nomor,
		    .bagian = { (uint8_t)r->item[i].part },
		    .tanggal = p->tanggal, .jenis = p->jenis,
		    .ormas = p->ormas, .materi = p->materi,
		    .instansi = p->instansi };

		if (r->item[i].part != AGENDA_DIKERJAKAN &&
		    p->tanggal.ymd <= r->today.ymd)
			row.hari = (kb_int){ .v = kb_date_serial(r->today) -
			    kb_date_serial(p->tanggal), .known = true };
		rc = fn(arg, &row, err);
	}
	return rc;
}

bool
ormas_rapat_waits(const struct ormas_rapat *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->item[i].part <= AGENDA_TEMUAN)
			return true;
	return false;
}
