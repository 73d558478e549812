/* SPDX-License-Identifier: ISC */
/*
 * laporan.c - who has reported to the desk: a region, a day of reporting.
 *
 * A report of another day of that week is the report of that week (periksa
 * says that its day is another one): the region was not silent.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/text.h"

const struct kb_word desk_lapor_keadaan[] = {
	[DESK_ADA_MASALAH - 1] = { "ada_masalah", "ada masalah", "masalah" },
	[DESK_NIHIL - 1] = { "nihil", NULL, NULL },
	[DESK_BELUM_LAPOR - 1] = { "belum_lapor", "belum lapor", "belum" },
	[DESK_DITUNGGU - 1] = { "ditunggu", NULL, NULL },
	{ 0 }
};

#define T struct desk_lapor
static const struct kb_field lapor_fields[] = {
	REGION(T, wilayah, "wilayah yang melapor", .show = true),
	TEXT(T, nama, "nama wilayah"),
	DATE(T, tanggal, "hari lapor", .show = true),
	TEXT(T, hasil, "ada masalah, nihil, belum lapor, ditunggu; dan "
	    "berapa hari terlambat", .show = true),
	ENUM(T, keadaan, desk_lapor_keadaan, "hasil itu dalam satu kata"),
	DATE(T, batas, "paling lambat diterima"),
	DATE(T, diterima, "tanggal diterima", .show = true),
	INT(T, terlambat, "hari lewat batas, diterima atau belum",
	    .today = true),
	TEXT(T, terkini, "keadaan terkini"),
	TEXT(T, masalah, "masalah", .show = true, .sparse = true),
	TEXT(T, langkah, "langkah yang diambil", .sparse = true),
	TEXT(T, nomor_surat, "nomor suratnya"),
};
#undef T

const struct kb_type desk_lapor_type = {
	.name = "lapor-desk", .table = "lapor_desk",
	.help = "laporan mingguan desk: wilayah dan hari lapor",
	.size = sizeof(struct desk_lapor), KB_FIELDS(lapor_fields),
};

/* ---- which days, which regions ---- */

kb_date
desk_hari_lapor(const struct desk *d, kb_date day, int n)
{
	int ahead = (d->hari_lapor - kb_weekday(day) + 7) % 7;

	return kb_date_add(day, ahead + 7 * n);
}

/* Not every region votes in every election. */
static bool
excepted(const struct desk *d, const char *code)
{
	const char *rest = d->set.kecuali;
	struct kb_buf one = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&rest, ',', &one)) {
		char *where = one.s, *slash = strrchr(one.s, '/');

		if (slash != NULL) {
			*slash = '\0';
			where = slash + 1;
		}
		where = kb_trim(where);
		is = (slash == NULL || kb_same_name(one.s, d->pilkada)) &&
		    *where != '\0' && strlen(where) <= strlen(code) &&
		    desk_sewilayah(where, code);
	}
	kb_buf_free(&one);
	return is;
}

/* Is a report asked of that region on that day of reporting? */
static bool
asked(const struct desk *d, const char *code, kb_date day)
{
	if (excepted(d, code))
		return false;
	for (size_t i = 0; i < d->nmasa; i++) {
		const struct desk_masa *m = &d->masa[i];
		kb_date last = desk_hari_lapor(d, m->p.to, 0);
		kb_date from = kb_period_has(&m->p, d->set.mulai_lapor) ?
		    d->set.mulai_lapor : m->p.from;

		if (desk_sewilayah(m->wilayah.s, code) &&
		    day.ymd >= from.ymd && day.ymd <= last.ymd)
			return true;
	}
	return false;
}

struct wajib {
	const struct desk *d;
	kb_date		 day;
	kb_row_fn	*fn;
	void		*arg;
};

static int
owes(void *arg, void *rec, struct kb_err *err)
{
	const struct wajib *w = arg;
	const struct kb_region *r = rec;

	return asked(w->d, r->kode, w->day) ? w->fn(w->arg, rec, err) : 0;
}

/* Of a province its regencies and cities, of these their districts; a district
 * reports of itself. */
int
desk_wajib_lapor(const struct desk *d, kb_date day, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	struct wajib w = { d, day, fn, arg };
	struct kb_buf name = KB_BUF_INIT;
	struct kb_region self;
	kb_code of = d->wilayah;
	int level = of.s[0] == '\0' ? 0 : kb_region_level(of.s), rc;

	if (d->pilkada == NULL)
		return 0;
	if (level < 3)
		return kb_region_parts(d->k, &of, level + 1, owes, &w, err);
	of = kb_region_at(&of, 3);
	self = (struct kb_region){ of.s, kb_region_name(d->k, of.s, &name) };
	rc = owes(&w, &self, err);
	kb_buf_free(&name);
	return rc;
}

/* ---- what came ---- */

struct masuk {
	struct laporan_desk *l;
	size_t		 n;
};

/* A problem is not hidden by a later nil report, and what came first came
 * first. */
static void
merge(struct desk_lapor *r, const struct laporan_desk *l)
{
	bool worse = r->keadaan.n != DESK_ADA_MASALAH && !kb_yes(l->nihil);

	if (r->diterima.ymd == 0 || l->diterima.ymd < r->diterima.ymd)
		r->diterima = l->diterima;
	if (r->keadaan.n != 0 && !worse)
		return;
	r->keadaan.n = kb_yes(l->nihil) ? DESK_NIHIL : DESK_ADA_MASALAH;
	r->terkini = l->keadaan;
	r->masalah = l->masalah;
	r->langkah = l->langkah;
	r->nomor_surat = l->nomor_surat;
}

/* Of that region and the week from that day on; as of the day that it is
 * seen on. */
static void
came(const struct desk *d, const struct masuk *in, struct desk_lapor *r)
{
	int32_t from = kb_date_serial(r->tanggal);
	bool own = false;

	for (size_t i = 0; i < in->n; i++) {
		const struct laporan_desk *l = &in->l[i];
		int32_t at = kb_date_serial(l->tanggal);
		bool ours = strcmp(l->head.kantor.s, d->k->env.office.s) == 0;

		if (strcmp(l->wilayah.s, r->wilayah.s) != 0 || at < from ||
		    at >= from + 7 || l->diterima.ymd > d->hari.ymd ||
		    (own && !ours))
			continue;
		if (ours && !own) {		/* our record holds */
			r->keadaan.n = 0;
			r->diterima.ymd = 0;
		}
		own = own || ours;
		merge(r, l);
	}
}

static void
judge(const struct desk *d, struct desk_lapor *r, struct kb_homes *homes)
{
	kb_date until = r->diterima.ymd != 0 ? r->diterima : d->hari;
	struct kb_buf b = KB_BUF_INIT;

	if (r->keadaan.n == 0)
		r->keadaan.n = d->hari.ymd > r->batas.ymd ? DESK_BELUM_LAPOR :
		    DESK_DITUNGGU;
	if (until.ymd > r->batas.ymd)
		r->terlambat = (kb_int){ kb_date_serial(until) -
		    kb_date_serial(r->batas), true };
	kb_buf_adds(&b, kb_word_label(desk_lapor_keadaan, r->keadaan));
	if (r->diterima.ymd != 0 && r->terlambat.known)
		kb_buf_addf(&b, ", terlambat %lld hari",
		    (long long)r->terlambat.v);
	r->hasil = kb_homes_text(homes, &b);
	kb_buf_free(&b);
}

/* ---- all of it ---- */

struct reading {
	const struct desk	*d;
	struct desk_laporan	*l;
	const struct masuk	*in;
	kb_date			 day, batas;
};

static void
count(struct desk_laporan *l, const struct desk_lapor *r)
{
	l->masuk += r->diterima.ymd != 0;
	l->masalah += r->keadaan.n == DESK_ADA_MASALAH;
	l->nihil += r->keadaan.n == DESK_NIHIL;
	l->belum += r->keadaan.n == DESK_BELUM_LAPOR;
	l->ditunggu += r->keadaan.n == DESK_DITUNGGU;
	l->terlambat += r->diterima.ymd != 0 && r->terlambat.known;
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct reading *g = arg;
	const struct kb_region *of = rec;
	struct desk_lapor *r;

	(void)err;
	g->l->row = kb_grow(g->l->row, g->l->n, sizeof(*g->l->row));
	r = &g->l->row[g->l->n++];
	*r = (struct desk_lapor){ .tanggal = g->day, .batas = g->batas };
	memcpy(r->wilayah.s, of->kode, strlen(of->kode) + 1);
	r->nama = kb_homes_dup(&g->l->homes, of->nama != NULL ? of->nama :
	    of->kode);
	came(g->d, g->in, r);
	judge(g->d, r, &g->l->homes);
	count(g->l, r);
	return 0;
}

static int
one_day(struct reading *g, struct kb_err *err)
{
	size_t was = g->l->n;
	char *holiday = kb_yes(g->d->set.geser_libur) ?
	    kb_holiday(g->d->k->db, g->day) : NULL;
	int rc;

	g->batas = holiday != NULL ? kb_workday_add(g->d->k->db, g->day, 1) :
	    g->day;
	g->batas = kb_date_add(g->batas, (int)g->d->set.tenggang.v);
	free(holiday);
	rc = desk_wajib_lapor(g->d, g->day, add, g, err);
	if (rc == 0 && g->l->n > was) {
		g->l->hari = kb_grow(g->l->hari, g->l->nhari,
		    sizeof(*g->l->hari));
		g->l->hari[g->l->nhari++] = g->day;
	}
	return rc;
}

#define NAMED 5				/* others that are told by name */

/* Who reported and was not asked: it is told, and counted nowhere. */
static void
others(const struct desk *d, const struct masuk *in, const kb_date *from,
    kb_date to, struct desk_laporan *l)
{
	struct kb_buf name = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < in->n; i++) {
		const struct laporan_desk *r = &in->l[i];
		bool told = r->tanggal.ymd < from->ymd ||
		    r->tanggal.ymd >= to.ymd ||
		    !desk_sewilayah(r->wilayah.s, d->wilayah.s) ||
		    r->diterima.ymd > d->hari.ymd;

		for (size_t j = 0; j < l->n && !told; j++)
			told = strcmp(l->row[j].wilayah.s, r->wilayah.s) == 0;
		for (size_t j = 0; j < i && !told; j++)
			told = strcmp(in->l[j].wilayah.s, r->wilayah.s) == 0 &&
			    in->l[j].tanggal.ymd >= from->ymd;
		if (told || ++n > NAMED)
			continue;
		kb_buf_cut(&name, 0);
		kb_buf_addf(&l->lain, "%s%s", l->lain.len > 0 ? ", " : "",
		    kb_region_name(d->k, r->wilayah.s, &name));
	}
	if (n > NAMED)
		kb_buf_addf(&l->lain, " dan %zu lainnya", n - NAMED);
	kb_buf_free(&name);
}

static int
read_all(const struct desk *d, kb_date from, kb_date to, struct masuk *in,
    struct kb_homes *homes, struct kb_err *err)
{
	char a[KB_DATE_TEXT], b[KB_DATE_TEXT];
	size_t n = 0;
	int rc;

	kb_date_iso(from, a);
	kb_date_iso(to, b);
	rc = kb_collect(d->k->db, &laporan_desk_type, " WHERE tanggal >= ? "
	    "AND tanggal < ? ORDER BY wilayah, tanggal, diterima, kantor, "
	    "nomor", KB_ARGS2((const char *)a, (const char *)b), &in->l, &n,
	    homes, err);
	for (size_t i = 0; i < n; i++)
		if (kb_same_name(in->l[i].pilkada, d->pilkada))
			in->l[in->n++] = in->l[i];
	return rc;
}

int
desk_laporan(const struct desk *d, const struct kb_period *span, int last,
    struct desk_laporan *l, struct kb_err *err)
{
	kb_date from, to, end;
	struct masuk in = { NULL, 0 };
	struct reading g = { .d = d, .l = l, .in = &in };
	int rc;

	memset(l, 0, sizeof(*l));
	if (d->pilkada == NULL)
		return 0;
	/* The last one up to the day: the next one after it, less a week. */
	to = desk_hari_lapor(d, kb_date_add(d->hari, 1), -1);
	if (span->to.ymd != 0 && span->to.ymd < to.ymd)
		to = desk_hari_lapor(d, kb_date_add(span->to, 1), -1);
	from = span->from.ymd != 0 ? desk_hari_lapor(d, span->from, 0) :
	    kb_date_add(to, -7 * (last - 1));
	end = kb_date_add(to, 7);
	rc = read_all(d, from, end, &in, &l->homes, err);
	for (g.day = from; rc == 0 && g.day.ymd <= to.ymd;
	    g.day = kb_date_add(g.day, 7))
		rc = one_day(&g, err);
	if (rc == 0)
		others(d, &in, &from, end, l);
	free(in.l);
	return rc;
}

void
desk_laporan_free(struct desk_laporan *l)
{
	free(l->row);
	free(l->hari);
	kb_buf_free(&l->lain);
	kb_homes_free(&l->homes);
	memset(l, 0, sizeof(*l));
}
