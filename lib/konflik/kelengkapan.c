/* SPDX-License-Identifier: ISC */
/* kelengkapan.c - who has reported: chosen, counted, said in a line. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/kelengkapan.h"

bool
konflik_lapor_masuk(const struct konflik_lapor_row *r)
{
	return r->diterima.ymd != 0;
}

bool
konflik_lapor_lewat(const struct konflik_lapor_row *r)
{
	return r->hari.known || r->keadaan.n == KONFLIK_BELUM_LAPOR;
}

/* ---- reports of another rhythm ---- */

struct asing {
	kb_text	 periode;
	kb_int	 wilayah;
};

static const struct kb_field other_fields[] = {
	TEXT(struct asing, periode, "periode"),
	INT(struct asing, wilayah, "banyaknya wilayah"),
};

static const struct kb_type other_type = {
	.name = "pelaporan", .size = sizeof(struct asing),
	KB_FIELDS(other_fields),
};

static int
other(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_kelengkapan *q = arg;
	const struct asing *a = rec;
	char name[KB_PERIOD_NAME];
	struct kb_period p;
	struct kb_err e;

	(void)err;
	if (kb_period_parse(a->periode, (kb_date){ 0 }, &p, &e) != 0 ||
	    p.from.ymd > q->masa.to.ymd || p.to.ymd < q->masa.from.ymd)
		return 0;
	kb_period_at(konflik_jam_setiap(q->jam), p.from, 0, name);
	if (strcmp(name, a->periode) != 0)
		kb_buf_addf(&q->lain, "%s%s (%lld wilayah)",
		    q->lain.len > 0 ? ", " : "", a->periode,
		    (long long)a->wilayah.v);
	return 0;
}

static int
others(struct kb_kantor *k, struct konflik_kelengkapan *q, struct kb_err *err)
{
	return kb_query(k->db, &other_type, "SELECT periode, "
	    "count(DISTINCT wilayah) AS wilayah FROM pelaporan "
	    "WHERE laporan = ? GROUP BY periode ORDER BY periode",
	    KB_ARGS1(konflik_jam[q->jam - 1].name), other, q, err);
}

/* ---- all of it ---- */

static void
count(struct konflik_kelengkapan *q)
{
	konflik_lapor_hitung(q->l.row, q->l.n, &q->j);
	q->periode = kb_alloc((q->l.n + 1) * sizeof(*q->periode));
	for (size_t i = 0; i < q->l.n; i++) {
		const struct konflik_lapor_row *r = &q->l.row[i];

		q->lewat += konflik_lapor_lewat(r);
		q->ada_batas = q->ada_batas || r->batas.ymd != 0;
		if (q->nperiode == 0 || strcmp(q->periode[q->nperiode - 1],
		    r->periode) != 0)
			q->periode[q->nperiode++] = r->periode;
	}
}

static int
settings(struct kb_kantor *k, struct konflik_kelengkapan *q,
    struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct konflik_setelan set;
	int rc = kb_settings_load(k->db, &konflik_setelan_type, &set, &home,
	    err);

	q->hari_menjelang = set.hari_menjelang;
	kb_buf_free(&home);
	return rc;
}

/* Nothing asked: the last that has ended.  An open end is today. */
static int
span(struct kb_kantor *k, struct konflik_kelengkapan *q, struct kb_err *err)
{
	kb_date today = k->env.today;

	if (q->masa.from.ymd == 0 && q->masa.to.ymd == 0)
		q->masa = kb_period_at(konflik_jam_setiap(q->jam), today, -1,
		    NULL);
	if (q->masa.to.ymd == 0)
		q->masa.to = today;
	if (q->masa.from.ymd == 0)
		return kb_fail(err, KB_USAGE, "--periode: sebutkan juga "
		    "awalnya, misalnya 2024..");
	if (q->masa.from.ymd > today.ymd && !q->mendatang)
		return kb_fail(err, KB_USAGE, "--periode: periode itu belum "
		    "mulai");
	return 0;
}

int
konflik_kelengkapan(struct kb_kantor *k, struct konflik_kelengkapan *q,
    struct kb_err *err)
{
	int rc = span(k, q, err);

	if (rc == 0)
		rc = settings(k, q, err);
	if (rc == 0)
		rc = konflik_lapor_baca(k, q->jam, &q->masa, NULL, 0,
		    q->mendatang, &q->l, err);
	if (rc == 0 && q->filter != NULL)
		rc = kb_filter_choose(k->db, q->filter, q->l.row, &q->l.n,
		    err);
	if (rc == 0)
		rc = others(k, q, err);
	if (rc == 0)
		count(q);
	return rc;
}

void
konflik_kelengkapan_free(struct konflik_kelengkapan *q)
{
	konflik_lapor_free(&q->l);
	kb_buf_free(&q->lain);
	free(q->periode);
	q->periode = NULL;
}

/* Of several periods those that run are not owed yet. */
size_t
konflik_kelengkapan_diminta(const struct konflik_kelengkapan *q)
{
	return q->nperiode > 1 ? q->j.semua - q->j.belum_waktunya :
	    q->j.semua;
}

void
konflik_kelengkapan_kata(const struct konflik_kelengkapan *q,
    struct kb_buf *b)
{
	size_t asked = konflik_kelengkapan_diminta(q);

	kb_buf_addf(b, "%zu dari %zu laporan sudah diterima", q->j.masuk,
	    asked);
	if (q->j.belum_lapor > 0)
		kb_buf_addf(b, "; %zu belum lapor", q->j.belum_lapor);
	if (q->j.belum_waktunya > 0)
		kb_buf_addf(b, "; %zu belum waktunya", q->j.belum_waktunya);
	if (!q->ada_batas)
		kb_buf_addf(b, "; tidak ada batas waktu yang disepakati "
		    "(setelan konflik.hari_%s)", konflik_jam[q->jam - 1].name);
	kb_buf_addc(b, '\n');
}
