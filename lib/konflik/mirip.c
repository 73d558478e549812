/* SPDX-License-Identifier: ISC */
/*
 * mirip.c - which stored record a new one resembles: an event of the same
 * kind, near in place and time; a potensi of the same issue at the same place
 * that is still open; whichever office keeps it, for a province has those of
 * its regencies beside its own.  Suggested, never merged.
 *
 * Each record is kept under a few keys (day and district, day and square of a
 * grid), so that a new one is compared with its neighbours alone, and with at
 * most MOST under one key: an import of any size is one pass.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "periksa.h"

#define MOST 64
#define KEYS 4				/* of a record at most */
#define KM_DEGREE 111.2			/* Indonesia lies within 12 degrees of
					   the equator: of longitude, too */

struct ciri {				/* what a record is compared by */
	char		*nomor;
	char		*asal;		/* of another register; NULL: own */
	kb_code		 kantor, wilayah;
	uint64_t	 isu, lokasi;	/* 0: no lokasi */
	double		 lat, lon;
	int32_t		 day;
	bool		 point;
};

struct simpul {
	uint64_t	 key;
	uint32_t	 of, next;	/* record; next of the slot, 0: none */
};

struct mirip {
	const struct kb_type	*type;
	struct konflik_setelan	 set;
	kb_code			 office;
	struct kb_buf		 home;	/* of the settings, then scratch */
	struct kb_buf		 fold;
	struct ciri		*r;
	size_t			 n;
	struct simpul		*s;	/* from 1 */
	size_t			 ns;
	uint32_t		*slot;
	size_t			 nslot;	/* a power of two */
};

/* ---- keys ---- */

enum { BY_PLACE, BY_REGENCY, BY_DISTRICT, BY_SQUARE };

struct kunci {
	uint64_t what, isu, place;
	int64_t	 day, x, y;
};

static uint64_t
key_sum(const struct kunci *k)
{
	return kb_checksum(k, sizeof(*k));
}

static double
side(const struct mirip *m)
{
	return (m->set.jarak_mirip.v > 0 ? (double)m->set.jarak_mirip.v :
	    0.01) / KM_DEGREE;
}

static int64_t
square(double degrees, double of)
{
	return (int64_t)((degrees + 180) / of);
}

static uint64_t
code_sum(const kb_code *c, size_t most)
{
	size_t n = strlen(c->s);

	return kb_checksum(c->s, n < most ? n : most);
}

/* Of the same place: what has a lokasi by it, in the same regency; what has
 * none by its region. */
static uint64_t
place_of(const struct mirip *m, const struct ciri *c)
{
	return m->type == &potensi_type && c->lokasi == 0 ?
	    code_sum(&c->wilayah, 13) : code_sum(&c->wilayah, 5) ^ c->lokasi;
}

/* A day's keys; an open potensi is of no day.  Of a regency alone events are
 * near each other on the same day only. */
static size_t
keys(const struct mirip *m, const struct ciri *c, int64_t day, int64_t dx,
    int64_t dy, uint64_t key[KEYS])
{
	bool here = dx == 0 && dy == 0;
	size_t n = 0;

	if (here && m->type == &peristiwa_type && day == c->day)
		key[n++] = key_sum(&(struct kunci){ BY_REGENCY, c->isu,
		    code_sum(&c->wilayah, 5), day, 0, 0 });

	if (m->type == &potensi_type)
		day = 0;
	if (here)
		key[n++] = key_sum(&(struct kunci){ BY_PLACE, c->isu,
		    place_of(m, c), day, 0, 0 });
	if (here && kb_region_level(c->wilayah.s) >= 3)
		key[n++] = key_sum(&(struct kunci){ BY_DISTRICT, c->isu,
		    code_sum(&c->wilayah, 8), day, 0, 0 });
	if (c->point)
		key[n++] = key_sum(&(struct kunci){ BY_SQUARE, c->isu, 0, day,
		    square(c->lat, side(m)) + dy,
		    square(c->lon, side(m)) + dx });
	return n;
}

static void
grow(struct mirip *m)
{
	size_t n = m->nslot == 0 ? 1024 : m->nslot * 2;

	free(m->slot);
	m->slot = kb_alloc(n * sizeof(*m->slot));
	m->nslot = n;
	for (size_t i = 1; i < m->ns; i++) {
		uint32_t *at = &m->slot[m->s[i].key & (n - 1)];

		m->s[i].next = *at;
		*at = (uint32_t)i;
	}
}

static void
put(struct mirip *m, uint64_t key, size_t of)
{
	uint32_t *at;

	if (m->ns == 0)
		m->ns = 1;
	if (m->ns >= m->nslot)
		grow(m);
	m->s = kb_grow(m->s, m->ns, sizeof(*m->s));
	at = &m->slot[key & (m->nslot - 1)];
	m->s[m->ns] = (struct simpul){ key, (uint32_t)of, *at };
	*at = (uint32_t)m->ns++;
}

/* ---- likeness ---- */

static bool
near(const struct mirip *m, const struct ciri *a, const struct ciri *b)
{
	double y = (a->lat - b->lat) * KM_DEGREE;
	double x = (a->lon - b->lon) * KM_DEGREE;
	double most = (double)m->set.jarak_mirip.v;

	return x * x + y * y <= most * most;
}

/* Two events of one other register are two: it says so itself. */
static bool
same_register(const struct ciri *a, const struct ciri *b)
{
	return a->asal != NULL && b->asal != NULL &&
	    strcmp(a->asal, b->asal) == 0;
}

static bool
itself(const struct ciri *a, const struct ciri *b)
{
	return a->nomor != NULL && strcmp(a->nomor, b->nomor) == 0 &&
	    strcmp(a->kantor.s, b->kantor.s) == 0;
}

/* Of one kecamatan, or one of the two does not say of which. */
static bool
perhaps_near(const struct ciri *a, const struct ciri *b)
{
	int la = kb_region_level(a->wilayah.s), lb =
	    kb_region_level(b->wilayah.s);

	return la < 3 || lb < 3 || strncmp(a->wilayah.s, b->wilayah.s, 8) ==
	    0 || (a->lokasi != 0 && a->lokasi == b->lokasi);
}

/* Two lokasi of one kecamatan are two places of a potensi, unless both are
 * points; an event of a kecamatan is near any other of it. */
static bool
alike(const struct mirip *m, const struct ciri *a, const struct ciri *b)
{
	if (same_register(a, b) || a->isu != b->isu || itself(a, b))
		return false;
	if (a->point && b->point)
		return near(m, a, b);
	if (m->type == &peristiwa_type)
		return perhaps_near(a, b);
	if (a->lokasi != 0 && b->lokasi != 0)
		return a->lokasi == b->lokasi;
	return strcmp(a->wilayah.s, b->wilayah.s) == 0;
}

static const struct ciri *
under(const struct mirip *m, uint64_t key, const struct ciri *c)
{
	size_t seen = 0;

	if (m->nslot == 0)
		return NULL;
	for (uint32_t i = m->slot[key & (m->nslot - 1)]; i != 0 && seen < MOST;
	    i = m->s[i].next) {
		if (m->s[i].key != key)
			continue;
		seen++;
		if (alike(m, c, &m->r[m->s[i].of]))
			return &m->r[m->s[i].of];
	}
	return NULL;
}

static const struct ciri *
like(const struct mirip *m, const struct ciri *c)
{
	int64_t reach = m->type == &potensi_type ? 0 : m->set.hari_mirip.v;
	const struct ciri *hit = NULL;
	uint64_t key[KEYS];

	for (int64_t d = 0; d <= 2 * reach && hit == NULL; d++)
		for (int64_t i = 0; i < (c->point ? 9 : 1) && hit == NULL; i++) {
			/* 0, then the eight around it */
			int64_t at = i == 0 ? 4 : i <= 4 ? i - 1 : i;
			int64_t day = c->day + (d % 2 != 0 ? (d + 1) / 2 :
			    -d / 2);
			size_t n = keys(m, c, day, at % 3 - 1, at / 3 - 1,
			    key);

			for (size_t k = 0; k < n && hit == NULL; k++)
				hit = under(m, key[k], c);
		}
	return hit;
}

/* ---- records ---- */

static uint64_t
folded(struct mirip *m, const char *text)
{
	if (text == NULL)
		return 0;
	kb_buf_cut(&m->fold, 0);
	kb_fold_name(&m->fold, text);
	return kb_checksum(kb_buf_str(&m->fold), m->fold.len) | 1;
}

/* False: it is like nothing (a potensi that is closed). */
static bool
read_record(struct mirip *m, const void *rec, struct ciri *c)
{
	const struct kb_head *h = rec;
	const struct potensi *p = rec;
	const struct peristiwa *e = rec;
	bool may = m->type == &potensi_type;
	kb_real lat = may ? p->lintang : e->lintang;
	kb_real lon = may ? p->bujur : e->bujur;

	*c = (struct ciri){ .wilayah = may ? p->wilayah : e->wilayah,
	    .kantor = h->kantor, .nomor = (char *)(uintptr_t)h->nomor,
	    .isu = folded(m, may ? p->isu : e->isu),
	    .lokasi = folded(m, may ? p->lokasi : e->lokasi),
	    .point = lat.known && lon.known, .lat = lat.v, .lon = lon.v };
	if (may)
		return p->ditutup.ymd == 0 && (p->proses == NULL ||
		    strcmp(p->proses, "selesai") != 0);
	if (e->mulai.ymd == 0)
		return false;
	c->day = kb_date_serial(e->mulai);
	c->asal = e->asal != NULL && e->id_asal != NULL ?
	    (char *)(uintptr_t)e->asal : NULL;
	return true;
}

static void
know(struct mirip *m, const struct ciri *c)
{
	uint64_t key[KEYS];
	size_t n = keys(m, c, c->day, 0, 0, key);

	m->r = kb_grow(m->r, m->n, sizeof(*m->r));
	m->r[m->n] = *c;
	m->r[m->n].nomor = kb_strdup(c->nomor != NULL ? c->nomor :
	    "di baris lain");
	m->r[m->n].asal = c->asal != NULL ? kb_strdup(c->asal) : NULL;
	for (size_t i = 0; i < n; i++)
		put(m, key[i], m->n);
	m->n++;
}

static int
learn(void *arg, void *rec, struct kb_err *err)
{
	struct mirip *m = arg;
	struct ciri c;

	(void)err;
	if (read_record(m, rec, &c))
		know(m, &c);
	return 0;
}

static void
end(void *mirip)
{
	struct mirip *m = mirip;

	for (size_t i = 0; i < m->n; i++) {
		free(m->r[i].nomor);
		free(m->r[i].asal);
	}
	kb_buf_free(&m->home);
	kb_buf_free(&m->fold);
	free(m->r);
	free(m->s);
	free(m->slot);
	free(m);
}

/* What a record is compared by, of the records of that condition. */
static int
read_all(struct mirip *m, struct kb_kantor *k, const char *where,
    const struct kb_arg *arg, kb_row_fn *fn, void *fn_arg, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT kantor, nomor, wilayah, lokasi, "
	    "lintang, bujur, isu, %s FROM %s WHERE 1%s ORDER BY %s, nomor, kantor",
	    m->type ==
	    &potensi_type ? "ditutup, proses" : "mulai, asal, id_asal",
	    m->type->table, where, m->type == &potensi_type ? "tanggal" :
	    "mulai");
	int rc = kb_query(k->db, m->type, sql, arg, fn, fn_arg, err);

	free(sql);
	return rc;
}

static struct mirip *
new(struct kb_kantor *k, const struct kb_type *type, struct kb_err *err)
{
	struct mirip *m = kb_alloc(sizeof(*m));

	m->type = type;
	m->office = k->env.office;
	if (kb_settings_load(k->db, &konflik_setelan_type, &m->set, &m->home,
	    err) == 0)
		return m;
	end(m);
	return NULL;
}

static void *
begin(struct kb_kantor *k, const struct kb_type *type, int64_t import,
    struct kb_err *err)
{
	char *where = kb_asprintf(" AND %s <> %lld", import == 0 ? "1" :
	    "impor", (long long)import);
	struct mirip *m = new(k, type, err);

	if (m != NULL && read_all(m, k, where, KB_NONE, learn, m, err) != 0) {
		end(m);
		m = NULL;
	}
	free(where);
	return m;
}

static void *
begin_potensi(struct kb_kantor *k, int64_t import, struct kb_err *err)
{
	return begin(k, &potensi_type, import, err);
}

static void *
begin_peristiwa(struct kb_kantor *k, int64_t import, struct kb_err *err)
{
	return begin(k, &peristiwa_type, import, err);
}

static void
ask(void *mirip, const void *rec, struct kb_buf *what)
{
	struct mirip *m = mirip;
	const struct ciri *hit;
	struct ciri c;

	if (!read_record(m, rec, &c))
		return;
	hit = like(m, &c);
	if (hit != NULL) {
		bool other = strcmp(hit->kantor.s, m->office.s) != 0;

		kb_buf_addf(what, m->type == &potensi_type ?
		    "mungkin potensi %s%s%s, yang masih terbuka" :
		    "mungkin sudah tercatat sebagai peristiwa %s%s%s", other ?
		    hit->kantor.s : "", other ? "/" : "", hit->nomor);
	}
	know(m, &c);
}

const struct kb_alike konflik_mirip_potensi = {
	.advice = "bila sama, catat penilaian atas yang sudah ada dan hapus "
	    "yang baru", .begin = begin_potensi, .ask = ask, .end = end,
};

const struct kb_alike konflik_mirip_peristiwa = {
	.advice = "bila sama, hapus salah satunya; tidak ada yang digabungkan "
	    "sendiri", .begin = begin_peristiwa, .ask = ask, .end = end,
};

/* ---- periksa ---- */

struct audit {
	struct mirip		*m;
	const struct kb_lint	*l;
	struct kb_buf		 what;
};

static int
audit_row(void *arg, void *rec, struct kb_err *err)
{
	struct audit *a = arg;

	(void)err;
	kb_buf_cut(&a->what, 0);
	ask(a->m, rec, &a->what);
	if (a->what.len > 0)
		a->l->found(a->l->arg, ((const struct kb_head *)rec)->nomor,
		    "isu", a->what.s, periksa_dasar(PERIKSA_MIRIP));
	return 0;
}

int
konflik_audit_mirip(struct kb_kantor *k, const struct kb_type *type,
    const struct kb_filter *f, const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { .m = new(k, type, err), .l = l };
	int rc = a.m == NULL ? -1 : read_all(a.m, k, kb_buf_str(&f->where),
	    f->arg, audit_row, &a, err);

	if (a.m != NULL)
		end(a.m);
	kb_buf_free(&a.what);
	return rc;
}
