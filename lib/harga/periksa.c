/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - prices that are doubtful beside others of the same goods and
 * unit (harga.h), and units that a market did not have before.  Nothing is
 * changed.
 */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "periksa.h"

enum { F_RIBUAN, F_JAUH, F_DISANGKAL, F_SATUAN, F_DUA };

/* The price itself, or the word that it is right. */
#define PRICE "%t ubah %j %k --harga-min RUPIAH; bila benar: %t ubah %j %k --yakin"

static const struct kb_fault faults[] = {
	[F_RIBUAN] = { "ribuan", "harga yang ribuannya mungkin tidak ditulis",
	    PRICE },
	[F_JAUH] = { "harga lain", "harga yang jauh dari kebanyakan harga "
	    "komoditas dan satuan yang sama di sekitar harinya", PRICE },
	[F_DISANGKAL] = { "yakin", "harga yang oleh kantor dinyatakan tidak "
	    "benar", "%t hapus %j %k --alasan TEKS; bila benar: %t ubah %j %k "
	    "--yakin" },
	[F_SATUAN] = { "satuan", "satuan yang lain dari sebelumnya di pasar "
	    "yang sama" },
	[F_DUA] = { "dua harga", "harga satu komoditas di satu pasar pada satu "
	    "hari yang tercatat dua kali, dengan angka berlainan",
	    "%t hapus %j %k --alasan TEKS" },
};

const struct kb_fault *
harga_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

/* A record, and the unit that its market had before. */
struct dekat {
	kb_int		 baris;
	kb_code		 kantor;
	kb_text		 nomor, satuan_lama;
};

#define T struct dekat
static const struct kb_field dekat_fields[] = {
	INT(T, baris, ""),
	REGION(T, kantor, ""),
	TEXT(T, nomor, ""),
	TEXT(T, satuan_lama, ""),
};
#undef T

static const struct kb_type dekat_type = {
	.name = "harga", .table = "harga", .size = sizeof(struct dekat),
	KB_FIELDS(dekat_fields),
};

static int
each(struct kb_kantor *k, const char *where, const struct kb_arg *arg,
    kb_row_fn *fn, void *to, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT a.baris, a.kantor, a.nomor, "
	    "CASE WHEN EXISTS (SELECT 1 FROM harga e WHERE e.komoditas = "
	    "a.komoditas AND e.pasar = a.pasar AND e.satuan = a.satuan AND "
	    "ifnull(e.wilayah, e.kantor) = ifnull(a.wilayah, a.kantor) AND "
	    "e.tanggal < a.tanggal) THEN NULL ELSE (SELECT d.satuan FROM "
	    "harga d WHERE d.komoditas = a.komoditas AND d.pasar = a.pasar "
	    "AND ifnull(d.wilayah, d.kantor) = ifnull(a.wilayah, a.kantor) "
	    "AND d.tanggal < a.tanggal ORDER BY d.tanggal DESC LIMIT 1) END "
	    "AS satuan_lama "
	    "FROM harga a WHERE a.baris IN (SELECT baris FROM harga WHERE "
	    "1%s) ORDER BY a.baris", where);
	int rc = kb_query(k->db, &dekat_type, sql, arg, fn, to, err);

	free(sql);
	return rc;
}

/* The doubtful prices of the register, by their rows. */
struct ragu {
	struct harga_setelan	 set;
	struct kb_buf		 home;
	struct harga_deret	 d;
	size_t			*at;	/* of the n doubtful ones */
	size_t			 n;
};

static int
by_row(const void *x, const void *y, void *arg)
{
	const struct harga_deret *d = arg;
	int64_t a = d->a[*(const size_t *)x].baris;
	int64_t b = d->a[*(const size_t *)y].baris;

	return a < b ? -1 : a > b;
}

/* A day as SQL has it; none: nothing is stored. */
static kb_date
day_of(struct kb_kantor *k, const char *sql)
{
	char *day = kb_one_text(k->db, sql, KB_NONE);
	kb_date d = { 0 };
	struct kb_err err;

	if (day != NULL && kb_date_parse(day, &d, &err) != 0)
		d = (kb_date){ 0 };
	free(day);
	return d;
}

/* from 0: all that there is. */
static int
ragu_baca(struct kb_kantor *k, kb_date from, kb_date to, const char *goods,
    struct ragu *r, struct kb_err *err)
{
	memset(r, 0, sizeof(*r));
	if (kb_settings_load(k->db, &harga_setelan_type, &r->set, &r->home,
	    err) != 0)
		return -1;
	if (from.ymd == 0) {
		from = day_of(k, "SELECT min(tanggal) FROM harga");
		to = day_of(k, "SELECT max(tanggal) FROM harga");
	}
	if (from.ymd == 0)
		return 0;
	if (harga_deret_baca(k, &r->set, from, to, goods, &r->d, err) != 0)
		return -1;
	r->at = kb_alloc((r->d.n + 1) * sizeof(*r->at));
	for (size_t i = 0; i < r->d.n; i++)
		if (r->d.a[i].ragu != HARGA_WAJAR)
			r->at[r->n++] = i;
	qsort_r(r->at, r->n, sizeof(*r->at), by_row, &r->d);
	return 0;
}

static void
ragu_free(struct ragu *r)
{
	free(r->at);
	harga_deret_free(&r->d);
	kb_buf_free(&r->home);
}

static const struct harga_amatan *
ragu_cari(const struct ragu *r, int64_t baris)
{
	size_t lo = 0, hi = r->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		const struct harga_amatan *a = &r->d.a[r->at[mid]];

		if (a->baris == baris)
			return a;
		if (a->baris < baris)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

typedef void say_fn(void *, const char *column, const char *what, int fault);

static void
say_price(const struct ragu *r, const struct dekat *d, say_fn *fn, void *arg)
{
	const struct harga_amatan *a = ragu_cari(r, d->baris.v);
	struct kb_buf b = KB_BUF_INIT;
	int fault = F_JAUH;

	if (a == NULL)
		return;
	harga_tulis(&b, a);
	if (a->ragu == HARGA_TANPA_RIBUAN) {
		fault = F_RIBUAN;
		kb_buf_adds(&b, ": ribuannya mungkin tidak ditulis, maksudnya ");
		kb_money_text(&b, (a->min.known ? a->min.v : a->maks.v) * 1000);
		kb_buf_addc(&b, '?');
	} else if (a->ragu == HARGA_GANDA) {
		fault = F_DUA;
		kb_buf_adds(&b, ", padahal pasar itu pada hari itu juga "
		    "tercatat ");
		harga_tulis(&b, &r->d.a[a->jauh]);
		kb_buf_adds(&b, "; hapus yang salah.");
	} else if (a->ragu == HARGA_DISANGKAL) {
		fault = F_DISANGKAL;
		kb_buf_adds(&b, " dinyatakan tidak benar (yakin: tidak).");
	} else {
		kb_buf_adds(&b, " jauh dari harga ");
		kb_date_long(&b, r->d.a[a->jauh].tanggal);
		kb_buf_adds(&b, ", ");
		harga_tulis(&b, &r->d.a[a->jauh]);
		kb_buf_addc(&b, '.');
	}
	kb_buf_adds(&b, " Tidak dihitung");
	fn(arg, "harga_min", b.s, fault);
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
	struct ragu		 ragu;
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
	say_price(&a->ragu, d, audit_say, a);
	say_unit(a->k, d, audit_say, a);
	return 0;
}

int
harga_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { .k = k, .l = l };
	int rc = ragu_baca(k, (kb_date){ 0 }, (kb_date){ 0 }, NULL, &a.ragu,
	    err);

	if (rc == 0)
		rc = each(k, kb_buf_str(&f->where), f->arg, audit_row, &a,
		    err);
	ragu_free(&a.ragu);
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
	char			*goods;		/* of the first, ... */
	bool			 several;	/* and there are others */
	struct ragu		 ragu;
	kb_against_fn		*fn;
	void			*arg;
	size_t			 which;		/* of the row being told, ... */
	const char		*nomor;
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
	p->a = kb_grow(p->a, p->n, sizeof(*p->a));
	p->a[p->n++] = (struct asked){ which, h->head.kantor,
	    kb_strdup(h->head.nomor) };
	if (p->goods == NULL)
		p->goods = kb_strdup(h->komoditas);
	p->several = p->several || strcmp(p->goods, h->komoditas) != 0;
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
	char *way;

	if (fault == F_SATUAN) {
		p->fn(p->arg, p->which, column, what);
		return;
	}
	way = kb_asprintf("%s; bila benar: laporan-harian ubah harga %s "
	    "--yakin", what, p->nomor);
	p->fn(p->arg, p->which, column, way);
	free(way);
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
	p->nomor = d->nomor;
	say_price(&p->ragu, d, door_say, p);
	say_unit(p->k, d, door_say, p);
	return 0;
}

static int
tell(void *door, struct kb_kantor *k, kb_against_fn *fn, void *arg,
    struct kb_err *err)
{
	struct pintu *p = door;
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	int rc;

	p->k = k;
	p->fn = fn;
	p->arg = arg;
	if (p->n == 0)
		return 0;
	kb_date_iso(p->from, from);
	kb_date_iso(p->to, to);
	qsort(p->a, p->n, sizeof(*p->a), by_number);
	rc = ragu_baca(k, p->from, p->to, p->several ? NULL : p->goods,
	    &p->ragu, err);
	if (rc == 0)
		rc = each(k, " AND tanggal BETWEEN ? AND ?", KB_ARGS2(
		    (const char *)from, (const char *)to), door_row, p, err);
	ragu_free(&p->ragu);
	return rc;
}

static void
end(void *door)
{
	struct pintu *p = door;

	for (size_t i = 0; i < p->n; i++)
		free(p->a[i].nomor);
	free(p->a);
	free(p->goods);
	free(p);
}

const struct kb_against harga_against = { begin, ask, tell, end };
