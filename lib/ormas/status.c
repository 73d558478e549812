/* SPDX-License-Identifier: ISC */
/*
 * status.c - how an ormas stands today, computed when asked: registered or
 * not, each of its terms, active or not by the office's rule.
 */
#include <string.h>

#include "kesbang/sheet.h"
#include "rules.h"

const struct kb_word ormas_keadaan[] = {
	[ORMAS_BADAN_HUKUM - 1] = { "badan_hukum", "berbadan hukum", NULL },
	[ORMAS_SKT_BERLAKU - 1] = { "skt_berlaku", "SKT berlaku", NULL },
	[ORMAS_SKT_AKAN_BERAKHIR - 1] = { "skt_akan_berakhir",
	    "SKT akan berakhir", NULL },
	[ORMAS_SKT_BERAKHIR - 1] = { "skt_berakhir", "SKT berakhir", NULL },
	[ORMAS_MELALUI_PUSAT - 1] = { "melalui_pusat", "melalui pusat",
	    NULL },
	[ORMAS_IZIN_BERLAKU - 1] = { "izin_berlaku", "izin berlaku", NULL },
	[ORMAS_IZIN_AKAN_BERAKHIR - 1] = { "izin_akan_berakhir",
	    "izin akan berakhir", NULL },
	[ORMAS_IZIN_BERAKHIR - 1] = { "izin_berakhir", "izin berakhir",
	    NULL },
	[ORMAS_TIDAK_TERDAFTAR - 1] = { "tidak_terdaftar",
	    "tidak terdaftar", NULL },
	[ORMAS_BUBAR - 1] = { "bubar", NULL, NULL },
	[ORMAS_DICABUT - 1] = { "dicabut", NULL, NULL },
	[ORMAS_BELUM_DIKETAHUI - 1] = { "belum_diketahui",
	    "belum diketahui", NULL },
	{ 0 }
};

/* A flag to ask for: of options a FLAG takes no value. */
const struct kb_word ormas_ya_tidak[] = {
	[KB_FLAG_NO - 1] = { "tidak", NULL, NULL },
	[KB_FLAG_YES - 1] = { "ya", NULL, NULL }, { 0 }
};

/* ---- registered? ---- */

/* Of a term, as what the ormas is by it. */
static enum ormas_keadaan
by_term(const struct ormas_masa *m, enum ormas_keadaan holds)
{
	switch (m->keadaan.n) {
	case ORMAS_BERLAKU:
		return holds;
	case ORMAS_AKAN_BERAKHIR:
		return holds + 1;
	case ORMAS_BERAKHIR:
		return holds + 2;
	default:
		return ORMAS_BELUM_DIKETAHUI;
	}
}

/* What was issued after the revocation is not what was revoked. */
static bool
revoked(const struct ormas *o, kb_date on, kb_date today)
{
	return on.ymd != 0 && on.ymd <= today.ymd &&
	    o->skt_tanggal.ymd <= on.ymd && o->ahu_tanggal.ymd <= on.ymd &&
	    o->izin_tanggal.ymd <= on.ymd;
}

/* A cell that nobody has read yet is not an empty one. */
static bool
unread(const struct ormas *o)
{
	static const char *const heads[] = { "skt", "ahu" };
	struct kb_buf what = KB_BUF_INIT, cell = KB_BUF_INIT;
	const char *p = o->tak_terbaca;
	bool is = false;

	while (!is && kb_unread_next(&p, &what, &cell))
		for (size_t i = 0; i < KB_LEN(heads); i++)
			is = is || strcasestr(kb_buf_str(&what), heads[i]);
	kb_buf_free(&what);
	kb_buf_free(&cell);
	return is;
}

static enum ormas_keadaan
standing(const struct ormas *o, const struct ormas_masa *m)
{
	if (ormas_incorporated(o))
		return ORMAS_BADAN_HUKUM;
	if (o->bentuk.n == ORMAS_ASING)
		return by_term(&m[ORMAS_IZIN], ORMAS_IZIN_BERLAKU);
	if (m[ORMAS_SKT].keadaan.n != 0)
		return by_term(&m[ORMAS_SKT], ORMAS_SKT_BERLAKU);
	if (ormas_branch(o))
		return ORMAS_MELALUI_PUSAT;
	return o->bentuk.n == 0 || unread(o) ? ORMAS_BELUM_DIKETAHUI :
	    ORMAS_TIDAK_TERDAFTAR;
}

const char *
ormas_unread(const struct ormas *o, const struct ormas_status *s)
{
	return s->keadaan.n == ORMAS_BELUM_DIKETAHUI &&
	    s->masa[ORMAS_SKT].keadaan.n == 0 && unread(o) ?
	    "SKT atau pengesahan pada lembar asal belum terbaca" : NULL;
}

/* ---- active? ---- */

static int
yes_if(bool is)
{
	return is ? KB_FLAG_YES : KB_FLAG_NO;
}

/* Does the term hold?  0: cannot be told; none: what it is without one. */
static int
holds(const struct ormas_masa *m, int none)
{
	if (m->keadaan.n == ORMAS_TANPA_TANGGAL)
		return 0;
	return m->keadaan.n == 0 ? none : yes_if(m->keadaan.n !=
	    ORMAS_BERAKHIR);
}

/*
 * A branch shows its centre's registration when it reports itself (PP 58/2016
 * Ps 8), so the region's letter says that there is one.
 */
static int
registered(const struct ormas_status *s)
{
	switch (s->keadaan.n) {
	case ORMAS_BADAN_HUKUM:
	case ORMAS_SKT_BERLAKU:
	case ORMAS_SKT_AKAN_BERAKHIR:
	case ORMAS_IZIN_BERLAKU:
	case ORMAS_IZIN_AKAN_BERAKHIR:
		return KB_FLAG_YES;
	case ORMAS_MELALUI_PUSAT:
		return holds(&s->masa[ORMAS_SURAT_LAPOR], 0) == KB_FLAG_YES ?
		    KB_FLAG_YES : 0;
	case ORMAS_BELUM_DIKETAHUI:
		return 0;
	default:
		return KB_FLAG_NO;
	}
}

static int
both(int a, int b)
{
	if (a == KB_FLAG_NO || b == KB_FLAG_NO)
		return KB_FLAG_NO;
	return a != 0 && b != 0 ? KB_FLAG_YES : 0;
}

static int
active(const struct ormas_status *s, const struct ormas_setelan *set,
    const struct ormas_fakta *f)
{
	switch (set->aktif.n) {
	case ORMAS_AKTIF_TERDAFTAR:
		return registered(s);
	case ORMAS_AKTIF_SURAT_LAPOR:
		return holds(&s->masa[ORMAS_SURAT_LAPOR], KB_FLAG_NO);
	case ORMAS_AKTIF_KEGIATAN:
		return yes_if(f->dilaporkan.ymd != 0);
	default:
		return both(registered(s), holds(&s->masa[ORMAS_PENGURUS], 0));
	}
}

void
ormas_status(const struct ormas *o, const struct ormas_setelan *set,
    const struct ormas_fakta *f, kb_date today, struct ormas_status *s)
{
	bool gone = o->bubar.ymd != 0 && o->bubar.ymd <= today.ymd;

	*s = (struct ormas_status){ 0 };
	if (gone || revoked(o, f->dicabut, today)) {
		s->keadaan.n = gone ? ORMAS_BUBAR : ORMAS_DICABUT;
		s->aktif.n = KB_FLAG_NO;
		return;
	}
	for (enum ormas_jam j = ORMAS_SKT; j <= ORMAS_IZIN; j++)
		ormas_masa(o, set, j, today, &s->masa[j]);
	s->keadaan.n = (uint8_t)standing(o, s->masa);
	s->aktif.n = (uint8_t)active(s, set, f);
}

void
ormas_aturan(struct kb_buf *b, const struct ormas_setelan *set, kb_date today)
{
	const struct kb_word *w = &ormas_aktif[set->aktif.n - 1];
	char period[ORMAS_PERIOD_TEXT];

	kb_buf_addf(b, "aturan aktif: %s (%s", w->name, w->label);
	if (set->aktif.n == ORMAS_AKTIF_KEGIATAN) {
		ormas_period_due(set, today, period);
		kb_buf_addf(b, ": %s", period);
	}
	kb_buf_addc(b, ')');
}

/* ---- the list ---- */

#define R struct ormas_status_row
#define BOUND(j)							\
	static bool							\
	bound_##j(const void *rec)					\
	{								\
		return ((const R *)rec)->now.masa[j].dasar.n ==		\
		    ORMAS_PALING_LAMBAT;				\
	}
BOUND(ORMAS_SKT)
BOUND(ORMAS_PENGURUS)
BOUND(ORMAS_SURAT_LAPOR)
BOUND(ORMAS_IZIN)

#define CLOCK(j, col, text)						\
	KB_ROW_AS(R, now.masa[j].keadaan, col, KB_ENUM, kb_enum, text,	\
	    .word = ormas_jalan, .show = true),				\
	KB_ROW_AS(R, now.masa[j].berakhir, col "_berakhir", KB_DATE, kb_date, \
	    "hari terakhirnya, tercetak atau dihitung",			\
	    .bound = bound_##j)
static const struct kb_field row_fields[] = {
	TEXT(R, nomor, "nomor ormas", .show = true),
	TEXT(R, nama, "nama", .show = true),
	KB_ROW_AS(R, now.keadaan, "keadaan", KB_ENUM, kb_enum,
	    "pendaftarannya hari ini", .word = ormas_keadaan, .show = true),
	KB_ROW_AS(R, now.aktif, "aktif", KB_FLAG, kb_enum,
	    "menurut aturan kantor; kosong: belum dapat dikatakan",
	    .show = true),
	CLOCK(ORMAS_SKT, "skt", "masa SKT"),
	CLOCK(ORMAS_PENGURUS, "pengurus", "masa bakti pengurus"),
	CLOCK(ORMAS_SURAT_LAPOR, "surat_lapor", "masa surat lapor"),
	CLOCK(ORMAS_IZIN, "izin", "masa izin ormas asing"),
	ENUM(R, bentuk, ormas_bentuk, "bentuk hukum"),
	CODE(R, bidang, "bidang_ormas", "bidang kegiatan"),
	REGION(R, wilayah, "kecamatan atau kelurahan"),
	REGION(R, kantor, "kantor pemilik catatan"),
};

const struct kb_type ormas_status_type = {
	.name = "status", .help = "keadaan ormas hari ini",
	.size = sizeof(R), KB_FIELDS(row_fields),
};

struct listing {
	const struct ormas_hari *hari;
	struct ormas_status_want *want;
	int64_t		 limit;
	kb_row_fn	*fn;
	void		*arg;
};

static int
one(void *arg, void *rec, struct kb_err *err)
{
	struct listing *l = arg;
	struct ormas_status_want *w = l->want;
	const struct ormas *o = rec;
	struct ormas_fakta f;
	R row = { .nomor = o->head.nomor, .nama = o->nama,
	    .bentuk = o->bentuk, .bidang = o->bidang, .wilayah = o->wilayah,
	    .kantor = o->head.kantor };

	ormas_fakta_of(l->hari, o, &f);
	ormas_status(o, &l->hari->set, &f, l->hari->today, &row.now);
	if ((w->keadaan.n != 0 && w->keadaan.n != row.now.keadaan.n) ||
	    (w->aktif.n != 0 && w->aktif.n != row.now.aktif.n) ||
	    (l->limit >= 0 && w->rows >= (size_t)l->limit))
		return 0;
	w->rows++;
	w->active += kb_yes(row.now.aktif);
	w->unsure += row.now.aktif.n == 0;
	return l->fn(l->arg, &row, err);
}

int
ormas_status_rows(struct kb_kantor *k, const struct ormas_hari *hari,
    struct ormas_status_want *w, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	struct listing l = { hari, w, w->filter->limit, fn, arg };
	int rc;

	w->filter->limit = -1;		/* of what is shown, not of all */
	rc = kb_store_list(k->db, w->filter, one, &l, err);
	w->filter->limit = l.limit;
	return rc;
}

void
ormas_status_note(struct kb_buf *b, const struct ormas_hari *hari,
    const struct ormas_status_want *w)
{
	kb_buf_addf(b, "%zu ormas, keadaan ", w->rows);
	kb_date_long(b, hari->today);
	kb_buf_addf(b, ": %zu aktif, %zu tidak", w->active,
	    w->rows - w->active - w->unsure);
	if (w->unsure > 0)
		kb_buf_addf(b, ", %zu belum dapat dikatakan", w->unsure);
	kb_buf_addc(b, '\n');
	ormas_aturan(b, &hari->set, hari->today);
	kb_buf_addc(b, '\n');
}
