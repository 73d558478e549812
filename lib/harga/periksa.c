/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - prices that are doubtful beside the last ones of the same goods
 * and unit, and units that a market did not have before.  Nothing is changed.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"
#include "periksa.h"

enum { F_RIBUAN, F_JAUH, F_SATUAN };

static const struct kb_fault faults[] = {
	[F_RIBUAN] = { "ribuan", "harga yang ribuannya mungkin tidak ditulis" },
	[F_JAUH] = { "harga terakhir", "harga yang jauh dari harga terakhir "
	    "komoditas dan satuan yang sama" },
	[F_SATUAN] = { "satuan", "satuan yang lain dari sebelumnya di pasar "
	    "yang sama" },
};

const struct kb_fault *
harga_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

/* A price, and the last one before it, or else the first one after it. */
struct dekat {
	kb_code		 kantor;
	kb_text		 nomor, satuan, satuan_lama;
	kb_date		 tanggal, lain_tanggal;
	kb_money	 harga_min, harga_maks, lain_min, lain_maks;
};

#define T struct dekat
static const struct kb_field dekat_fields[] = {
	REGION(T, kantor, ""),
	TEXT(T, nomor, ""),
	TEXT(T, satuan, ""),
	TEXT(T, satuan_lama, ""),
	DATE(T, tanggal, ""),
	DATE(T, lain_tanggal, ""),
	MONEY(T, harga_min, ""),
	MONEY(T, harga_maks, ""),
	MONEY(T, lain_min, ""),
	MONEY(T, lain_maks, ""),
};
#undef T

static const struct kb_type dekat_type = {
	.name = "harga", .table = "harga", .size = sizeof(struct dekat),
	KB_FIELDS(dekat_fields),
};

/* What is itself below the floor tells nothing of others. */
#define OTHER(compare, order)						\
	"(SELECT c.baris FROM harga c WHERE c.komoditas = a.komoditas AND " \
	"c.satuan = a.satuan AND c.tanggal " compare " a.tanggal AND "	\
	"c.baris <> a.baris AND ifnull(c.harga_min, c.harga_maks) >= %lld " \
	"ORDER BY c.tanggal " order ", c.baris LIMIT 1)"

static int
each(struct kb_kantor *k, const struct harga_setelan *set, const char *where,
    const struct kb_arg *arg, kb_row_fn *fn, void *to, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT a.kantor, a.nomor, a.satuan, a.tanggal, "
	    "a.harga_min, a.harga_maks, b.tanggal AS lain_tanggal, "
	    "b.harga_min AS lain_min, b.harga_maks AS lain_maks, "
	    "CASE WHEN EXISTS (SELECT 1 FROM harga e WHERE e.komoditas = "
	    "a.komoditas AND e.pasar = a.pasar AND e.satuan = a.satuan AND "
	    "e.tanggal < a.tanggal) THEN NULL ELSE (SELECT d.satuan FROM "
	    "harga d WHERE d.komoditas = a.komoditas AND d.pasar = a.pasar "
	    "AND d.tanggal < a.tanggal ORDER BY d.tanggal DESC LIMIT 1) END "
	    "AS satuan_lama "
	    "FROM (SELECT * FROM harga WHERE 1%s) a LEFT JOIN harga b ON "
	    "b.baris = ifnull(" OTHER("<=", "DESC") ", " OTHER(">", "ASC") ")",
	    where, (long long)set->terendah.v, (long long)set->terendah.v);
	int rc = kb_query(k->db, &dekat_type, sql, arg, fn, to, err);

	free(sql);
	return rc;
}

typedef void say_fn(void *, const char *column, const char *what, int fault);

static void
say_price(const struct dekat *d, const struct harga_setelan *set, say_fn *fn,
    void *arg)
{
	kb_money price = harga_satu(d->harga_min, d->harga_maks);
	kb_money other = harga_satu(d->lain_min, d->lain_maks);
	enum harga_ragu r = harga_ragu(price, other, set);
	struct kb_buf b = KB_BUF_INIT;

	if (r == HARGA_WAJAR)
		return;
	if (d->harga_min.known)		/* as it was written, not the middle */
		price = d->harga_min;
	kb_money_text(&b, price.v);
	if (r == HARGA_TANPA_RIBUAN) {
		kb_buf_adds(&b, ": ribuannya mungkin tidak ditulis, maksudnya ");
		kb_money_text(&b, price.v * 1000);
		kb_buf_addc(&b, '?');
	} else {
		kb_buf_adds(&b, " jauh dari harga ");
		kb_date_long(&b, d->lain_tanggal);
		kb_buf_adds(&b, ", ");
		kb_money_text(&b, other.v);
	}
	fn(arg, "harga_min", b.s, r == HARGA_TANPA_RIBUAN ? F_RIBUAN : F_JAUH);
	kb_buf_free(&b);
}

static void
say_unit(struct kb_kantor *k, const struct dekat *d, say_fn *fn, void *arg)
{
	struct kb_buf b = KB_BUF_INIT;

	if (d->satuan_lama == NULL)
		return;
	kb_buf_addf(&b, "di pasar ini sebelumnya per %s",
	    kb_code_label(k, "satuan", d->satuan_lama));
	fn(arg, "satuan", b.s, F_SATUAN);
	kb_buf_free(&b);
}

/* ---- periksa ---- */

struct audit {
	struct kb_kantor	*k;
	const struct kb_lint	*l;
	struct harga_setelan	 set;
	const char		*nomor;
};

static void
audit_say(void *arg, const char *column, const char *what, int fault)
{
	struct audit *a = arg;

	a->l->found(a->l->arg, a->nomor, column, what, faults[fault].rule);
}

static int
audit_row(void *arg, void *rec, struct kb_err *err)
{
	struct audit *a = arg;
	const struct dekat *d = rec;

	(void)err;
	a->nomor = d->nomor;
	say_price(d, &a->set, audit_say, a);
	say_unit(a->k, d, audit_say, a);
	return 0;
}

int
harga_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { .k = k, .l = l };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &harga_setelan_type, &a.set, &home,
	    err);

	if (rc == 0)
		rc = each(k, &a.set, kb_buf_str(&f->where), f->arg, audit_row,
		    &a, err);
	kb_buf_free(&home);
	return rc;
}

/* ---- as they are put ---- */

struct asked {
	size_t	 which;
	kb_code	 kantor;
	char	*nomor;
};

struct pintu {
	struct kb_kantor	*k;
	struct asked		*a;		/* by office and number */
	size_t			 n;
	kb_date			 from, to;
	struct harga_setelan	 set;
	kb_against_fn		*fn;
	void			*arg;
	size_t			 which;
};

static void *
begin(const struct kb_type *type)
{
	(void)type;
	return kb_alloc(sizeof(struct pintu));
}

static void
ask(void *door, const void *rec, size_t which)
{
	struct pintu *p = door;
	const struct harga *h = rec;

	if (h->head.nomor == NULL)
		return;
	if ((p->n & (p->n - 1)) == 0)
		p->a = kb_realloc(p->a, p->n == 0 ? 1 : p->n * 2,
		    sizeof(*p->a));
	p->a[p->n++] = (struct asked){ which, h->head.kantor,
	    kb_strdup(h->head.nomor) };
	if (p->from.ymd == 0 || h->tanggal.ymd < p->from.ymd)
		p->from = h->tanggal;
	if (h->tanggal.ymd > p->to.ymd)
		p->to = h->tanggal;
}

static int
by_number(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;
	int c = strcmp(x->kantor.s, y->kantor.s);

	return c != 0 ? c : strcmp(x->nomor, y->nomor);
}

static void
door_say(void *arg, const char *column, const char *what, int fault)
{
	struct pintu *p = arg;

	(void)fault;
	p->fn(p->arg, p->which, column, what);
}

static int
door_row(void *arg, void *rec, struct kb_err *err)
{
	struct pintu *p = arg;
	const struct dekat *d = rec;
	struct asked want = { 0, d->kantor, (char *)(uintptr_t)d->nomor };
	const struct asked *a = bsearch(&want, p->a, p->n, sizeof(*p->a),
	    by_number);

	(void)err;
	if (a == NULL)
		return 0;
	p->which = a->which;
	say_price(d, &p->set, door_say, p);
	say_unit(p->k, d, door_say, p);
	return 0;
}

static int
tell(void *door, struct kb_kantor *k, kb_against_fn *fn, void *arg,
    struct kb_err *err)
{
	struct pintu *p = door;
	struct kb_buf home = KB_BUF_INIT;
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	int rc = kb_settings_load(k->db, &harga_setelan_type, &p->set, &home,
	    err);

	p->k = k;
	p->fn = fn;
	p->arg = arg;
	kb_date_iso(p->from, from);
	kb_date_iso(p->to, to);
	if (p->n > 0)
		qsort(p->a, p->n, sizeof(*p->a), by_number);
	if (rc == 0 && p->n > 0)
		rc = each(k, &p->set, " AND tanggal BETWEEN ? AND ?",
		    KB_ARGS2((const char *)from, (const char *)to), door_row,
		    p, err);
	kb_buf_free(&home);
	return rc;
}

static void
end(void *door)
{
	struct pintu *p = door;

	for (size_t i = 0; i < p->n; i++)
		free(p->a[i].nomor);
	free(p->a);
	free(p);
}

const struct kb_against harga_against = { begin, ask, tell, end };
