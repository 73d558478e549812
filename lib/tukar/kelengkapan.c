/* SPDX-License-Identifier: ISC */
/*
 * kelengkapan.c - who has sent, who is silent, which numbers are missing; and
 * which of ours nobody has said to have.
 *
 * Silence is counted in days since the last bundle came; a bundle without
 * records is no silence.  "belum" is an office that never sent, whether it is
 * known here or not.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "tukar.h"

static const struct kb_word kabar[] = {
	{ "lancar", NULL, NULL },
	{ "diam", NULL, NULL },
	{ "hilang", "ada yang hilang", NULL },
	{ "belum", "belum pernah mengirim", NULL },
	{ "ditolak", "kirimannya ditolak", NULL },
	{ "tanpa_tanda", "tanda terimanya belum tiba", NULL },
	{ 0 }
};

static const struct kb_field fields[] = {
	REGION(struct tukar_kelengkapan, kantor, "kantor", .show = true,
	    .key = true, .level = KB_OFFICE),
	TEXT(struct tukar_kelengkapan, nama, "namanya", .show = true,
	    .sparse = true),
	ENUM(struct tukar_kelengkapan, kabar, kabar, "kabarnya",
	    .show = true),
	INT(struct tukar_kelengkapan, terakhir, "nomor bundel terakhir",
	    .show = true),
	DATE(struct tukar_kelengkapan, datang, "datangnya", .show = true),
	INT(struct tukar_kelengkapan, hari, "hari sejak itu", .show = true,
	    .today = true),
	TEXT(struct tukar_kelengkapan, hilang, "nomor yang belum datang",
	    .show = true, .sparse = true),
	INT(struct tukar_kelengkapan, menunggu, "bundel yang menunggu nomor "
	    "itu", .show = true, .sparse = true),
	INT(struct tukar_kelengkapan, catatan, "catatannya di berkas ini",
	    .show = true),
	TEXT(struct tukar_kelengkapan, sebab, "sebab kiriman terakhirnya "
	    "ditolak", .show = true, .sparse = true),
	INT(struct tukar_kelengkapan, kepadanya, "nomor bundel terakhir kepada "
	    "kantor itu", .show = true, .sparse = true),
	INT(struct tukar_kelengkapan, tanpa_tanda, "bundel kepadanya yang tanda "
	    "terimanya belum tiba", .show = true, .sparse = true),
	TEXT(struct tukar_kelengkapan, surel, "alamat surel"),
	TEXT(struct tukar_kelengkapan, telepon, "nomor telepon"),
};

const struct kb_type tukar_kelengkapan_type = {
	.name = "kelengkapan", .help = "siapa yang sudah mengirim",
	.size = sizeof(struct tukar_kelengkapan), KB_FIELDS(fields),
};

struct asking {
	struct kb_kantor	*k;
	kb_types		 types;
	struct tukar_setelan	 set;
	const kb_code		*own;
	const char		*only;		/* --kantor; NULL: all of them */
	kb_row_fn		*fn;
	void			*arg;
	size_t			 wanting;
};

static int64_t
records_of(struct asking *a, const char *office)
{
	const struct kb_type *t;
	int64_t n = 0;

	for (size_t i = 0; (t = tukar_jenis(a->types, i)) != NULL; i++) {
		char *sql = kb_asprintf("SELECT count(*) FROM %s WHERE "
		    "kantor = ?", t->table);

		n += kb_one(a->k->db, 0, sql, KB_ARGS1(office));
		free(sql);
	}
	return n;
}

/* The day of a stamp that such a query gives; 0: none. */
static kb_date
day_of(struct asking *a, const char *sql, const char *office)
{
	char *when = kb_one_text(a->k->db, sql, KB_ARGS1(office));
	struct terimaan row = { .kantor = { "" } };
	kb_date day = { 0 };

	if (when != NULL && kb_load(&terimaan_type.field[kb_field_named(
	    &terimaan_type, "datang")], &row, when, NULL) == 0)
		day = kb_stamp_date(row.datang, a->k->env.zone);
	free(when);
	return day;
}

/* What waits, and for which numbers, of what was sent to us. */
static int
look_for_gaps(struct asking *a, struct tukar_kelengkapan *row,
    struct kb_buf *gaps, struct kb_err *err)
{
	struct tukar_deret d = { row->kantor, *a->own, false };
	struct terimaan *x = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc = kb_collect(a->k->db, &terimaan_type, " WHERE " TUKAR_SERIES
	    " AND keadaan = 'menunggu' ORDER BY babak, urut",
	    (const struct kb_arg[]){ TUKAR_OF(&d), { 0 } }, &x, &n, &homes,
	    err);

	if (rc == 0 && n > 0)
		kb_buf_adds(gaps, x[n - 1].sebab != NULL ? x[n - 1].sebab :
		    "");
	row->menunggu = (kb_int){ (int64_t)n, n > 0 };
	row->terakhir.v = kb_one(a->k->db, 0, "SELECT max(urut) FROM terimaan "
	    "WHERE " TUKAR_SERIES " AND keadaan <> 'ditolak'",
	    (const struct kb_arg[]){ TUKAR_OF(&d), { 0 } });
	row->terakhir.known = row->terakhir.v > 0;
	row->hilang = gaps->len > 0 ? gaps->s : NULL;
	free(x);
	kb_homes_free(&homes);
	return rc;
}

/* Why the last bundle of that office was refused; NULL: it was not.  Several
 * may come in one second.  Caller frees. */
static char *
refused(struct asking *a, const char *office)
{
	return kb_one_text(a->k->db, "SELECT ifnull(sebab, '') FROM (SELECT "
	    "keadaan, sebab FROM terimaan WHERE kantor = ? ORDER BY datang "
	    "DESC, rowid DESC LIMIT 1) WHERE keadaan = 'ditolak'",
	    KB_ARGS1(office));
}

/* Bundles to that office that no receipt tells of, nor one of a later. */
#define UNTOLD "FROM kiriman k WHERE kepada = ?1 AND diterima IS NULL AND "	\
	"NOT EXISTS (SELECT 1 FROM kiriman l WHERE l.kepada = ?1 AND "	\
	"l.serah IS k.serah AND l.diterima IS NOT NULL AND CASE WHEN "	\
	"l.babak = k.babak THEN l.urut > k.urut ELSE l.dibuat >= k.dibuat "	\
	"END)"

/* What we sent there; returns the day of the first that has no receipt. */
static kb_date
sent_there(struct asking *a, struct tukar_kelengkapan *row)
{
	const char *there = row->kantor.s;

	row->kepadanya.v = kb_one(a->k->db, 0, "SELECT urut FROM kiriman WHERE "
	    "kepada = ? ORDER BY babak DESC, dibuat DESC, urut DESC LIMIT 1",
	    KB_ARGS1(there));
	row->kepadanya.known = row->kepadanya.v > 0;
	row->tanpa_tanda.v = kb_one(a->k->db, 0, "SELECT count(*) " UNTOLD,
	    KB_ARGS1(there));
	row->tanpa_tanda.known = row->tanpa_tanda.v > 0;
	return day_of(a, "SELECT min(dibuat) " UNTOLD, there);
}

static int64_t
days_since(const struct asking *a, kb_date day)
{
	return kb_date_serial(a->k->env.today) - kb_date_serial(day);
}

/* An office that sends to us, or that may. */
static int
look_below(struct asking *a, const struct kantor_lain *o,
    struct tukar_kelengkapan *row, struct kb_buf *gaps, struct kb_err *err)
{
	int64_t most = o->hari.known ? o->hari.v : a->set.hari.v;

	row->datang = day_of(a, "SELECT max(datang) FROM terimaan WHERE "
	    "kantor = ? AND keadaan <> 'ditolak'", o->kode.s);
	if (look_for_gaps(a, row, gaps, err) != 0)
		return -1;
	if (a->types != NULL)
		row->catatan = (kb_int){ records_of(a, o->kode.s), true };
	if (row->datang.ymd != 0)
		row->hari = (kb_int){ days_since(a, row->datang), true };
	row->kabar.n = row->sebab != NULL ? TUKAR_DITOLAK :
	    row->datang.ymd == 0 ? TUKAR_BELUM : row->menunggu.known ?
	    TUKAR_HILANG : row->hari.v > most ? TUKAR_DIAM : TUKAR_LANCAR;
	return 0;
}

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	struct asking *a = arg;
	const struct kantor_lain *o = rec;
	struct tukar_kelengkapan row = { .kantor = o->kode, .nama = o->nama,
	    .surel = o->surel, .telepon = o->telepon };
	bool below = kb_region_within(o->kode.s, a->own->s);
	struct kb_buf gaps = KB_BUF_INIT;
	char *why = NULL;
	kb_date since;
	int rc = 0;

	if (strcmp(o->kode.s, a->own->s) == 0 || (a->only != NULL &&
	    strcmp(o->kode.s, a->only) != 0))
		return 0;
	since = sent_there(a, &row);
	if (!below && !row.kepadanya.known)
		return 0;
	if (below) {
		row.sebab = why = refused(a, o->kode.s);
		rc = look_below(a, o, &row, &gaps, err);
	} else {
		row.kabar.n = since.ymd != 0 && days_since(a, since) >
		    a->set.hari.v ? TUKAR_TANPA_TANDA : TUKAR_LANCAR;
	}
	a->wanting += row.kabar.n != TUKAR_LANCAR;
	if (rc == 0)
		rc = a->fn(a->arg, &row, err);
	kb_buf_free(&gaps);
	free(why);
	return rc;
}

/* How long the codes are of the regions below us that have an office. */
static int64_t
parts_below(const char *own)
{
	return strcmp(own, "00") == 0 ? 2 : strlen(own) == 2 ? 5 : 0;
}

int
tukar_kelengkapan(struct kb_kantor *k, kb_types types, kb_row_fn *fn,
    void *arg, size_t *wanting, struct kb_err *err)
{
	struct asking a = { .k = k, .types = types, .fn = fn, .arg = arg,
	    .own = &k->office.kode };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &a.set, &home,
	    err);

	if (strcmp(k->env.office.s, a.own->s) != 0)
		a.only = k->env.office.s;
	if (rc == 0)
		rc = kb_query(k->db, &kantor_lain_type, "SELECT o.kode, t.nama, "
		    "surel, telepon, hari, NULL AS catatan FROM (SELECT kode "
		    "FROM tukar_kantor UNION SELECT kantor FROM tukar_kunci "
		    "UNION SELECT kantor FROM terimaan UNION SELECT kepada "
		    "FROM kiriman UNION SELECT kode FROM wilayah WHERE "
		    "length(kode) = ?2 AND kode <> '00' AND (?2 = 2 OR kode "
		    "BETWEEN ?1 || '.' AND ?1 || '/')) o "
		    "LEFT JOIN tukar_kantor t ON t.kode = o.kode "
		    "ORDER BY o.kode", KB_ARGS2((const char *)a.own->s,
		    (long long)parts_below(a.own->s)), tell, &a, err);
	*wanting = a.wanting;
	kb_buf_free(&home);
	return rc;
}

/* ---- a message to those who are silent ---- */

struct reminding {
	struct kb_kantor	*k;
	struct kb_doc		*doc;
	size_t			 n;
};

static int
remind(void *arg, void *rec, struct kb_err *err)
{
	struct reminding *r = arg;
	const struct tukar_kelengkapan *row = rec;
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	(void)err;
	if (row->kabar.n == TUKAR_LANCAR)
		return 0;
	r->n++;
	kb_doc_section(r->doc, row->nama != NULL ? row->nama :
	    kb_region_name(r->k, row->kantor.s, &name));
	if (row->kabar.n == TUKAR_DITOLAK) {
		kb_buf_addf(&b, "Kiriman terakhir tidak dapat kami terima: %s.",
		    row->sebab);
	} else if (row->kabar.n == TUKAR_TANPA_TANDA) {
		kb_buf_addf(&b, "Tanda terima kiriman kami nomor %" PRId64
		    " belum kami terima. Mohon dikirimkan. Terima kasih.",
		    row->kepadanya.v);
	} else if (row->kabar.n == TUKAR_BELUM) {
		kb_buf_adds(&b, "Kiriman catatan belum pernah kami terima.");
	} else if (row->kabar.n == TUKAR_HILANG) {
		kb_buf_addf(&b, "Kiriman nomor %s belum kami terima, sehingga "
		    "yang sesudahnya menunggu.", row->hilang);
	} else {
		kb_buf_adds(&b, "Kiriman terakhir kami terima ");
		kb_date_long(&b, row->datang);
		kb_buf_addf(&b, ", %" PRId64 " hari yang lalu.", row->hari.v);
	}
	if (row->kabar.n != TUKAR_TANPA_TANDA)
		kb_buf_adds(&b, " Mohon dikirim, juga bila tidak ada catatan "
		    "baru: kesbangpol kirim. Terima kasih.");
	kb_doc_para(r->doc, b.s);
	kb_buf_free(&b);
	kb_buf_free(&name);
	return 0;
}

int
tukar_pengingat(struct kb_kantor *k, struct kb_doc **doc, size_t *n,
    struct kb_err *err)
{
	struct reminding r = { .k = k, .doc = kb_doc_new() };
	size_t wanting;
	int rc = tukar_kelengkapan(k, NULL, remind, &r, &wanting, err);

	*doc = r.doc;
	*n = r.n;
	return rc;
}
