/* SPDX-License-Identifier: ISC */
/*
 * fakta.c - what sanctions, reports and letters tell of each ormas, read once
 * for many.
 */
#include <stdlib.h>

#include "buku.h"
#include "diurus.h"
#include "kesbang/sambang.h"
#include "rules.h"

enum { REVOKED, REPORTED, WRITTEN, VISITED, FILED, SAID, REACHED };

/* ---- reading ---- */

struct told {
	kb_code		 kantor;
	kb_text		 ormas;
	kb_date		 hari;
	kb_stamp	 waktu;
	kb_int		 temuan, dikatakan;
};

static const struct kb_field told_fields[] = {
	REGION(struct told, kantor, ""), TEXT(struct told, ormas, ""),
	DATE(struct told, hari, ""), STAMP(struct told, waktu, ""),
	INT(struct told, temuan, ""), INT(struct told, dikatakan, ""),
};

static const struct kb_type told_type = {
	.name = "told", .size = sizeof(struct told), KB_FIELDS(told_fields),
};

struct reading {
	struct ormas_buku *buku;
	int		 what, zone;
};

static int
add(void *arg, void *rec, struct kb_err *err)
{
	const struct told *t = rec;
	struct reading *r = arg;

	(void)err;
	ormas_buku_add(r->buku, &t->kantor, t->ormas, (struct ormas_catatan){
	    .what = r->what, .on = t->waktu.sec == 0 ? t->hari :
	    kb_stamp_date(t->waktu, r->zone),
	    .how = { (uint8_t)t->temuan.v } });
	if (r->what == VISITED)
		ormas_buku_add(r->buku, &t->kantor, t->ormas,
		    (struct ormas_catatan){ .what = SAID, .on = t->hari,
		    .how = { (uint8_t)t->dikatakan.v } });
	return 0;
}

/* Guidance of many at once is no visit to an address. */
static int
read_visits(struct kb_kantor *k, struct reading *r, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	r->what = VISITED;
	kb_buf_adds(&sql, "SELECT kantor, ormas, max(tanggal) AS hari, ");
	ormas_temuan_sql(&sql);
	kb_buf_adds(&sql, " AS temuan, ");
	ormas_temuan_said_sql(&sql);
	kb_buf_adds(&sql, " AS dikatakan FROM kunjungan WHERE bentuk <> "
	    "'pembinaan' GROUP BY kantor, ormas");
	rc = kb_query(k->db, &told_type, sql.s, KB_NONE, add, r, err);
	kb_buf_free(&sql);
	return rc;
}

/* Letters and calls: of each thing that they tell of the last one. */
static int
read_reached(struct kb_kantor *k, struct reading *r, struct kb_err *err)
{
	const char *not, *reached;
	enum ormas_temuan bit;
	int rc = 0;

	for (size_t i = 0; rc == 0 && ormas_temuan_told(i, &bit, &not,
	    &reached); i++) {
		char *sql = kb_asprintf("SELECT kantor, ormas, max(waktu) AS "
		    "waktu, %s AS temuan FROM komunikasi WHERE %s OR (%s) "
		    "GROUP BY kantor, ormas", not, not, reached);

		r->what = REACHED + (int)bit;
		rc = kb_query(k->db, &told_type, sql, KB_NONE, add, r, err);
		free(sql);
	}
	return rc;
}

static int
add_filing(void *arg, void *rec, struct kb_err *err)
{
	const struct permohonan *p = rec;
	struct reading *r = arg;

	(void)err;
	if (diurus_kind(p->prosedur) != 0)
		ormas_buku_add(r->buku, &p->head.kantor, p->ormas,
		    (struct ormas_catatan){ .what = FILED,
		    .urus = diurus_of(p) });
	return 0;
}

static int
read_all(struct kb_kantor *k, struct ormas_hari *h, struct kb_err *err)
{
	struct reading r = { h->buku, REVOKED, k->env.zone };
	char period[ORMAS_PERIOD_TEXT];

	if (kb_query(k->db, &told_type, "SELECT kantor, ormas, max(tanggal) AS "
	    "hari FROM ormas_sanksi WHERE tahap = 'pencabutan' GROUP BY "
	    "kantor, ormas", KB_NONE, add, &r, err) != 0)
		return -1;
	r.what = WRITTEN;
	if (kb_query(k->db, &told_type, "SELECT kantor, ormas, max(waktu) AS "
	    "waktu FROM komunikasi WHERE cara = 'surat' AND arah = 'keluar' "
	    "GROUP BY kantor, ormas", KB_NONE, add, &r, err) != 0)
		return -1;
	if (read_visits(k, &r, err) != 0 || read_reached(k, &r, err) != 0 ||
	    kb_query(k->db, &permohonan_type,
	    "SELECT kantor, ormas, prosedur, diterima, dikembalikan, "
	    "dilengkapi, diteruskan, dicatat, terbit, tanggal_perubahan FROM "
	    "permohonan WHERE ditolak IS NULL", KB_NONE, add_filing, &r,
	    err) != 0)
		return -1;
	if (h->set.aktif.n != ORMAS_AKTIF_KEGIATAN)
		return 0;
	/* That period, the whole year around it, or a later one. */
	r.what = REPORTED;
	ormas_period_due(&h->set, h->today, period);
	return kb_query(k->db, &told_type, "SELECT kantor, ormas, "
	    "max(diterima) AS hari FROM laporan_kegiatan WHERE periode IN "
	    "(?1, substr(?1, 1, 4)) OR periode > substr(?1 || '-S2', 1, 7) "
	    "GROUP BY kantor, ormas", KB_ARGS1((const char *)period), add, &r,
	    err);
}

int
ormas_hari_load(struct kb_kantor *k, struct ormas_hari *h, struct kb_err *err)
{
	*h = (struct ormas_hari){ .today = k->env.today };
	h->buku = ormas_buku_new();
	if (kb_settings_load(k->db, &ormas_setelan_type, &h->set, &h->home,
	    err) != 0 || read_all(k, h, err) != 0)
		return -1;
	return ormas_buku_sort(h->buku, k, err);
}

void
ormas_hari_free(struct ormas_hari *h)
{
	ormas_buku_free(h->buku);
	kb_buf_free(&h->home);
	*h = (struct ormas_hari){ 0 };
}

struct taking {
	struct ormas_fakta *f;
	unsigned	 said;		/* by the newest visit */
	kb_date		 on;		/* of what it says */
	struct ormas_catatan last[ORMAS_NTEMUAN];	/* letters and calls */
	const struct ormas *o;
	const struct ormas_setelan *set;
};

static void
take(void *arg, const struct ormas_catatan *c)
{
	struct taking *t = arg;
	struct ormas_fakta *f = t->f;
	kb_date *const to[] = { [REVOKED] = &f->dicabut,
	    [REPORTED] = &f->dilaporkan, [WRITTEN] = &f->disurati,
	    [VISITED] = &f->dikunjungi, [SAID] = &t->on };

	if (c->what == FILED) {
		diurus_take(f, t->o, t->set, &c->urus);
		return;
	}
	if (c->what >= REACHED) {
		if (t->last[c->what - REACHED].on.ymd < c->on.ymd)
			t->last[c->what - REACHED] = *c;
		return;
	}
	if (to[c->what]->ymd >= c->on.ymd)
		return;
	*to[c->what] = c->on;
	if (c->what == VISITED)
		f->kunjungan = c->how.n;
	else if (c->what == SAID)
		t->said = c->how.n;
}

void
ormas_fakta_of(const struct ormas_hari *h, const struct ormas *o,
    struct ormas_fakta *f)
{
	struct taking t = { .f = f, .o = o, .set = &h->set };

	*f = (struct ormas_fakta){ 0 };
	ormas_buku_of(h->buku, o, take, &t);
	f->temuan = f->kunjungan;
	for (unsigned i = 0; i < ORMAS_NTEMUAN; i++) {
		const struct ormas_catatan *c = &t.last[i];

		if (c->on.ymd == 0 || ((t.said >> i & 1) != 0 &&
		    c->on.ymd <= t.on.ymd))
			continue;
		f->temuan &= ~(1U << i);
		f->temuan |= (unsigned)c->how.n << i;
	}
}
