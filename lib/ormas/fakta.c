/* SPDX-License-Identifier: ISC */
/*
 * fakta.c - what sanctions, reports and letters tell of each ormas, read once
 * for many.
 */
#include "buku.h"
#include "kesbang/sambang.h"
#include "rules.h"

enum { REVOKED, REPORTED, WRITTEN, VISITED };

/* ---- reading ---- */

struct told {
	kb_code		 kantor;
	kb_text		 ormas;
	kb_date		 hari;
	kb_stamp	 waktu;
	kb_int		 temuan;
};

static const struct kb_field told_fields[] = {
	REGION(struct told, kantor, ""), TEXT(struct told, ormas, ""),
	DATE(struct told, hari, ""), STAMP(struct told, waktu, ""),
	INT(struct told, temuan, ""),
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
	kb_buf_adds(&sql, " AS temuan FROM kunjungan WHERE bentuk <> "
	    "'pembinaan' GROUP BY kantor, ormas");
	rc = kb_query(k->db, &told_type, sql.s, KB_NONE, add, r, err);
	kb_buf_free(&sql);
	return rc;
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
	if (read_visits(k, &r, err) != 0)
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
	ormas_buku_sort(h->buku);
	return 0;
}

void
ormas_hari_free(struct ormas_hari *h)
{
	ormas_buku_free(h->buku);
	kb_buf_free(&h->home);
	*h = (struct ormas_hari){ 0 };
}

static void
take(void *arg, const struct ormas_catatan *c)
{
	struct ormas_fakta *f = arg;
	kb_date *const to[] = { [REVOKED] = &f->dicabut,
	    [REPORTED] = &f->dilaporkan, [WRITTEN] = &f->disurati,
	    [VISITED] = &f->dikunjungi };

	if (to[c->what]->ymd >= c->on.ymd)
		return;
	*to[c->what] = c->on;
	if (c->what == VISITED)
		f->temuan = c->how.n;
}

void
ormas_fakta_of(const struct ormas_hari *h, const struct ormas *o,
    struct ormas_fakta *f)
{
	*f = (struct ormas_fakta){ 0 };
	ormas_buku_of(h->buku, o, take, f);
}
