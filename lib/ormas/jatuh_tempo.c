/* SPDX-License-Identifier: ISC */
/*
 * jatuh_tempo.c - whose terms end in a span of days.
 *
 * SQL only finds who may be meant, each way by an index of its own; where a
 * term ends is said in tempo.c alone.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sambang.h"
#include "kesbang/text.h"
#include "rules.h"

#define T struct ormas_tempo
static bool
bound(const void *rec)
{
	return ((const T *)rec)->dasar.n == ORMAS_PALING_LAMBAT;
}

static const struct kb_field tempo_fields[] = {
	TEXT(T, nomor, "nomor ormas", .show = true, .key = KB_KEY),
	TEXT(T, nama, "nama", .show = true),
	ENUM(T, masa, ormas_jam, "masa yang berakhir", .show = true,
	    .key = KB_KEY),
	DATE(T, berakhir, "hari terakhirnya", .show = true, .bound = bound),
	INT(T, sisa_hari, "hari sampai hari terakhir; 0 hari ini, di bawah 0 "
	    "sudah lewat", .show = true, .today = true),
	ENUM(T, tindakan, ormas_tindakan, "yang perlu dilakukan ormas",
	    .show = true),
	ENUM(T, dasar, ormas_dasar, "tanggal tercetak, dihitung dari tanggal "
	    "surat, atau paling lambat"),
	ENUM(T, bentuk, ormas_bentuk, "bentuk hukum"),
	CODE(T, bidang, "bidang_ormas", "bidang kegiatan"),
	REGION(T, wilayah, "kecamatan atau kelurahan"),
	DATE(T, terakhir_disurati, "surat kantor yang terakhir",
	    .private = true),
	REGION(T, kantor, "kantor pemilik catatan"),
	TEXT(T, keterangan, "tindakan itu selengkapnya, dengan dasarnya"),
	DATE(T, terakhir_dikunjungi, "kunjungan yang terakhir",
	    .private = true),
	TEXT(T, temuan, "yang ditemukan ketika itu, atau "
	    "diketahui dari surat dan telepon sesudahnya", .private = true),
	TEXT(T, diurus, "permohonan tentang itu, sampai di mana",
	    .show = true, .sparse = true),
};

const struct kb_type ormas_tempo_type = {
	.name = "jatuh-tempo", .help = "masa yang berakhir",
	.size = sizeof(T), KB_FIELDS(tempo_fields),
};

/* ---- who may be meant ---- */

/*
 * The ways in which a term's end is known, and the span in which what SQL
 * compares lies: the end itself, or the day of issue.  Each is the text of a
 * partial index (003-ormas.sql).
 */
struct way {
	enum ormas_jam	 jam;
	enum { PRINTED, ISSUED, UNDATED } by;
	const char	*where;
};

#define BETWEEN(col) col " BETWEEN ?1 AND ?2"
static const struct way ways[] = {
	{ ORMAS_SKT, PRINTED, BETWEEN("skt_berakhir") },
	{ ORMAS_SKT, ISSUED, BETWEEN("skt_tanggal") " AND skt_berakhir IS NULL "
	    "AND coalesce(skt_tanggal, skt_nomor) IS NOT NULL" },
	{ ORMAS_SKT, UNDATED, "skt_tanggal IS NULL AND skt_berakhir IS NULL "
	    "AND coalesce(skt_tanggal, skt_nomor) IS NOT NULL" },
	{ ORMAS_PENGURUS, PRINTED, BETWEEN("pengurus_berakhir") },
	{ ORMAS_SURAT_LAPOR, PRINTED, BETWEEN("surat_lapor_berakhir") },
	{ ORMAS_SURAT_LAPOR, ISSUED, BETWEEN("surat_lapor_tanggal")
	    " AND surat_lapor_berakhir IS NULL" },
	{ ORMAS_IZIN, PRINTED, BETWEEN("izin_berakhir") },
	{ ORMAS_IZIN, ISSUED, BETWEEN("izin_tanggal")
	    " AND izin_berakhir IS NULL" },
};

#define SLACK 4				/* days that a month's end may move */

static kb_date
earlier(kb_date d, kb_span s, int slack)
{
	s.n = (int16_t)-s.n;
	d = kb_date_add_span(d, s);
	return d.ymd != 0 ? kb_date_add(d, slack) : d;
}

/* The days of issue of what may end within the span. */
static struct kb_period
issued(const struct way *w, const struct ormas_setelan *set,
    const struct kb_period *ends)
{
	kb_span s = w->jam == ORMAS_SKT ? set->skt_masa :
	    w->jam == ORMAS_IZIN ? ORMAS_PERMIT_SPAN : set->surat_lapor_masa;
	struct kb_period p = { { 0 }, { 0 } };

	if (ends->from.ymd != 0)
		p.from = earlier(ends->from, s, -SLACK);
	if (ends->to.ymd != 0)
		p.to = earlier(ends->to, s, SLACK);
	/* What regions issued may have ended before its time. */
	if (w->jam == ORMAS_SKT && p.to.ymd != 0 &&
	    ormas_skt_local(set, p.to) &&
	    ends->to.ymd >= set->skt_daerah_berakhir.ymd)
		p.to = set->skt_daerah_sampai;
	return p;
}

void
ormas_tempo_sql(struct kb_buf *sql, size_t way, const char *filter)
{
	kb_buf_addf(sql, "SELECT " ORMAS_STATUS_COLUMNS " FROM ormas WHERE "
	    "coalesce(?1, ?2) IS NOT NULL AND %s%s", ways[way].where, filter);
}

/* ---- the rows ---- */

struct found {
	T		 row;
	size_t		 nomor, nama, bidang, temuan, diurus, batas; /* of texts */
};

struct search {
	const struct ormas_hari *hari;
	struct ormas_tempo_want *want;
	enum ormas_jam	 jam;
	struct kb_buf	 text;
	struct found	*found;
	size_t		 n;
};

static size_t
keep(struct search *s, const char *text)
{
	size_t at = s->text.len;

	kb_buf_adds(&s->text, text != NULL ? text : "");
	kb_buf_addc(&s->text, '\0');
	return at;
}

static void
add(struct search *s, const struct ormas *o, const struct ormas_masa *m,
    const struct ormas_fakta *f)
{
	const struct ormas_urus *u = &f->urus[s->jam];
	struct found *x;

	s->found = kb_grow(s->found, s->n, sizeof(*s->found));
	x = &s->found[s->n++];
	*x = (struct found){ .row = { .masa = { (uint8_t)s->jam },
	    .berakhir = m->berakhir, .dasar = m->dasar, .bentuk = o->bentuk,
	    .sisa_hari = { .known = true, .v = kb_date_serial(m->berakhir) -
	    kb_date_serial(s->hari->today) }, .wilayah = o->wilayah,
	    .tindakan = { (uint8_t)ormas_tindakan_of(o, s->jam) },
	    .terakhir_disurati = f->disurati, .kantor = o->head.kantor } };
	x->nomor = keep(s, o->head.nomor);
	x->nama = keep(s, o->nama);
	x->bidang = keep(s, o->bidang);
	x->row.terakhir_dikunjungi = f->dikunjungi;
	x->temuan = s->text.len;
	ormas_temuan_words(f->temuan, &s->text);
	kb_buf_addc(&s->text, '\0');
	x->diurus = s->text.len;
	if (u->kind != 0)
		ormas_urus_words(u, &s->text);
	kb_buf_addc(&s->text, '\0');
	x->row.waits = ormas_urus_waits(u);
	x->batas = s->text.len;
	ormas_batas(&s->text, m, s->hari->today);
	kb_buf_addc(&s->text, '\0');
}

/* Of a permit the day to file counts, too, and what lies between. */
static bool
meant(const struct search *s, const struct ormas_masa *m)
{
	const struct kb_period *p = &s->want->span;
	kb_date today = s->hari->today;

	if (m->berakhir.ymd == 0)
		return false;
	if (kb_period_has(p, m->berakhir))
		return true;
	return m->batas.ymd != 0 && (kb_period_has(p, m->batas) ||
	    (kb_period_has(p, today) && m->batas.ymd < today.ymd &&
	    today.ymd <= m->berakhir.ymd));
}

static int
look(void *arg, void *rec, struct kb_err *err)
{
	struct search *s = arg;
	const struct ormas *o = rec;
	struct ormas_fakta f;
	struct ormas_status now;
	const struct ormas_masa *m = &now.masa[s->jam];

	(void)err;
	ormas_fakta_of(s->hari, o, &f);
	ormas_status(o, &s->hari->set, &f, s->hari->today, &now);
	if (meant(s, m))
		add(s, o, m, &f);
	return 0;
}

static int
by_end(const void *a, const void *b, void *text)
{
	const struct found *x = a, *y = b;
	int c = (x->row.berakhir.ymd > y->row.berakhir.ymd) -
	    (x->row.berakhir.ymd < y->row.berakhir.ymd);

	if (c == 0)
		c = strcmp((char *)text + x->nama, (char *)text + y->nama);
	if (c == 0)
		c = strcmp((char *)text + x->nomor, (char *)text + y->nomor);
	return c != 0 ? c : (int)x->row.masa.n - (int)y->row.masa.n;
}

static int
search_way(struct kb_kantor *k, struct search *s, size_t way,
    struct kb_err *err)
{
	const struct ormas_tempo_want *w = s->want;
	struct kb_period p = w->span;
	char from[KB_DATE_TEXT] = "0", to[KB_DATE_TEXT] = "9";
	struct kb_buf sql = KB_BUF_INIT;
	struct kb_arg *args = kb_alloc((w->filter->narg + 3) * sizeof(*args));
	int rc;

	if (ways[way].jam == ORMAS_IZIN && p.to.ymd != 0)
		p.to = kb_date_add(kb_date_add_span(p.to, ORMAS_PERMIT_AHEAD),
		    SLACK);
	if (ways[way].by == ISSUED)
		p = issued(&ways[way], &s->hari->set, &p);
	if (p.from.ymd != 0)
		kb_date_iso(p.from, from);
	if (p.to.ymd != 0)
		kb_date_iso(p.to, to);
	args[0] = kb_arg_text(from);
	args[1] = kb_arg_text(to);
	for (size_t i = 0; i < w->filter->narg; i++)
		args[2 + i] = w->filter->arg[i];
	s->jam = ways[way].jam;
	ormas_tempo_sql(&sql, way, kb_buf_str(&w->filter->where));
	rc = kb_query(k->db, &ormas_type, sql.s, args, look, s, err);
	free(args);
	kb_buf_free(&sql);
	return rc;
}

/* How many organisations: rows of one stand apart, so by number. */
static int
by_body(const void *a, const void *b, void *text)
{
	const struct found *x = a, *y = b;
	int c = strcmp(x->row.kantor.s, y->row.kantor.s);

	return c != 0 ? c : strcmp((char *)text + x->nomor,
	    (char *)text + y->nomor);
}

static void
count(struct search *s)
{
	struct ormas_tempo_want *w = s->want;

	w->rows = s->n;
	if (s->n == 0)
		return;
	qsort_r(s->found, s->n, sizeof(*s->found), by_body, s->text.s);
	for (size_t i = 0; i < s->n; i++) {
		const T *row = &s->found[i].row;

		w->lapsed += row->sisa_hari.v < 0;
		w->waiting += row->waits;
		w->did |= 1u << row->tindakan.n;
		w->by |= 1u << row->dasar.n;
		w->bodies += i == 0 || by_body(&s->found[i - 1], &s->found[i],
		    s->text.s) != 0;
	}
}

static const char *
text_at(const struct search *s, size_t at)
{
	return s->text.s[at] != '\0' ? s->text.s + at : NULL;
}

static int
tell(struct search *s, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int64_t most = s->want->filter->limit;
	struct kb_buf said[ORMAS_IZIN_PERPANJANGAN + 1] = { KB_BUF_INIT };
	struct kb_buf b = KB_BUF_INIT;
	int rc = 0;

	for (enum ormas_tindakan t = 1; t < KB_LEN(said); t++)
		ormas_tindakan_long(&said[t], t, &s->hari->set);
	for (size_t i = 0; rc == 0 && i < s->n && (most < 0 ||
	    (int64_t)i < most); i++) {
		struct found *x = &s->found[i];

		x->row.nomor = text_at(s, x->nomor);
		x->row.nama = text_at(s, x->nama);
		x->row.bidang = text_at(s, x->bidang);
		x->row.temuan = text_at(s, x->temuan);
		x->row.diurus = text_at(s, x->diurus);
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, s->text.s + x->batas);
		kb_buf_addf(&b, "%s%s", b.len > 0 ? "; " : "",
		    said[x->row.tindakan.n].s);
		x->row.keterangan = b.s;
		rc = fn(arg, &x->row, err);
	}
	for (size_t t = 0; t < KB_LEN(said); t++)
		kb_buf_free(&said[t]);
	kb_buf_free(&b);
	return rc;
}

int
ormas_tempo_rows(struct kb_kantor *k, const struct ormas_hari *hari,
    struct ormas_tempo_want *w, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct search s = { .hari = hari, .want = w };
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(ways); i++)
		if (w->masa == 0 || (w->masa >> ways[i].jam & 1) != 0)
			rc = search_way(k, &s, i, err);
	if (rc == 0) {
		count(&s);
		if (s.n > 0)
			qsort_r(s.found, s.n, sizeof(*s.found), by_end,
			    s.text.s);
		rc = tell(&s, fn, arg, err);
	}
	free(s.found);
	kb_buf_free(&s.text);
	return rc;
}
