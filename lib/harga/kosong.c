/* SPDX-License-Identifier: ISC */
/*
 * kosong.c - what there is no price of: days of a commodity without one, and
 * markets and commodities that nobody has heard of.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"
#include "kesbang/text.h"

#define T struct harga_kosong
static const struct kb_field kosong_fields[] = {
	TEXT(T, komoditas, "komoditas yang pernah dicatat", .show = true),
	INT(T, hari, "hari pemantauan dalam periode itu", .show = true),
	INT(T, ada, "hari yang ada harganya", .show = true),
	INT(T, tanpa, "hari tanpa harga", .show = true),
	DATE(T, terakhir, "hari terakhir yang ada harganya", .show = true),
};
#undef T

const struct kb_type harga_kosong_type = {
	.name = "harga-kosong", .table = "harga_kosong",
	.help = "hari pemantauan tanpa harga, tiap komoditas",
	.size = sizeof(struct harga_kosong), KB_FIELDS(kosong_fields),
};

int
harga_kosong_rows(struct kb_kantor *k, const struct kb_period *p,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	kb_date_iso(p->from, from);
	kb_date_iso(p->to, to);
	return kb_query(k->db, &harga_kosong_type, "WITH h AS MATERIALIZED "
	    "(SELECT count(DISTINCT tanggal) AS hari FROM harga WHERE tanggal "
	    "BETWEEN ?1 AND ?2), r AS (SELECT komoditas, h.hari AS hari, "
	    "count(DISTINCT CASE WHEN tanggal >= ?1 THEN tanggal END) AS ada, "
	    "max(tanggal) AS terakhir FROM harga, h WHERE tanggal <= ?2 AND "
	    "ifnull(harga_min, harga_maks) IS NOT NULL GROUP BY komoditas) "
	    "SELECT r.komoditas, r.hari, r.ada, r.hari - r.ada AS tanpa, "
	    "r.terakhir FROM r LEFT JOIN komoditas k ON k.nama = r.komoditas "
	    "ORDER BY ifnull(k.urutan, 10000), r.komoditas", KB_ARGS2(
	    (const char *)from, (const char *)to), fn, arg, err);
}

#define MOST 10			/* are named */

struct kata {
	const char	*asked;
	struct kb_buf	*b;
	size_t		 n;
};

static int
one_word(void *arg, void *rec, struct kb_err *err)
{
	struct kata *w = arg;
	const struct harga_kosong *r = rec;

	(void)err;
	if (r->tanpa.v == 0 || !harga_memuat(w->asked, r->komoditas))
		return 0;
	if (w->n == 0)
		kb_buf_addf(w->b, "Hari tanpa harga, dari %lld hari "
		    "pemantauan: ", (long long)r->hari.v);
	if (w->n++ < MOST)
		kb_buf_addf(w->b, "%s%s %lld", w->n > 1 ? ", " : "",
		    r->komoditas, (long long)r->tanpa.v);
	return 0;
}

int
harga_kosong_kata(struct kb_kantor *k, const struct kb_period *p,
    const char *komoditas, struct kb_buf *b, struct kb_err *err)
{
	struct kata w = { .asked = komoditas, .b = b };
	int rc = harga_kosong_rows(k, p, one_word, &w, err);

	if (w.n > MOST)
		kb_buf_addf(b, " dan %zu lainnya (harga --jadwal --tiap "
		    "komoditas)", w.n - MOST);
	if (w.n > 0)
		kb_buf_adds(b, ".\n");
	return rc;
}

/* ---- names ---- */

struct nama {
	kb_text	 nama, ejaan;
};

static const struct kb_field nama_fields[] = {
	TEXT(struct nama, nama, ""),
	TEXT(struct nama, ejaan, ""),
};

static const struct kb_type nama_type = {
	.name = "nama", .table = "nama", .size = sizeof(struct nama),
	KB_FIELDS(nama_fields),
};

struct cari {
	const char	*asked;
	struct kb_homes	*home;
	const char	*meant;		/* by another spelling, in home */
	bool		 found;
	struct kb_choice c;
};

static const char *
kept(struct kb_homes *home, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t;

	kb_buf_adds(&b, text);
	t = kb_homes_text(home, &b);
	kb_buf_free(&b);
	return t;
}

static int
one_name(void *arg, void *rec, struct kb_err *err)
{
	struct cari *c = arg;
	const struct nama *n = rec;
	const char *name;

	(void)err;
	c->found = c->found || harga_memuat(c->asked, n->nama);
	if (c->found)
		return 0;
	if (n->ejaan != NULL && kb_in_list(n->ejaan, c->asked))
		c->meant = kept(c->home, n->nama);
	name = kept(c->home, n->nama);
	kb_choice_add(&c->c, name);
	if (strncasecmp(name, "pasar ", 6) == 0)
		kb_choice_add(&c->c, name + 6);
	return 0;
}

/* NULL in *asked: nothing is. */
static int
known(struct kb_kantor *k, const char *sql, const char *what,
    const char **asked, struct kb_homes *home, struct kb_err *err)
{
	struct cari c = { .asked = *asked, .home = home,
	    .c = KB_CHOICE(*asked) };

	if (*asked == NULL)
		return 0;
	if (kb_query(k->db, &nama_type, sql, KB_NONE, one_name, &c, err) != 0)
		return -1;
	if (c.found)
		return 0;
	if (c.meant != NULL) {
		*asked = c.meant;
		return 0;
	}
	return kb_choice_fail(&c.c, KB_USAGE, what, err, "tidak ada dalam "
	    "catatan harga");
}

int
harga_tanya_kenal(struct kb_kantor *k, struct harga_tanya *q,
    struct kb_homes *home, struct kb_err *err)
{
	if (known(k, "SELECT DISTINCT pasar AS nama, NULL AS ejaan FROM harga "
	    "ORDER BY 1", "--pasar:", &q->pasar, home, err) != 0)
		return -1;
	return known(k, "SELECT nama, ejaan FROM komoditas UNION ALL SELECT "
	    "DISTINCT komoditas, NULL FROM harga WHERE komoditas NOT IN "
	    "(SELECT nama FROM komoditas)", "--komoditas:", &q->komoditas,
	    home, err);
}
