/* SPDX-License-Identifier: ISC */
/*
 * kelengkapan.c - who has sent, who is silent, which numbers are missing.
 *
 * Silence is counted in days since the last bundle came; a bundle without
 * records is no silence.  "belum" is an office that never sent.
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

static kb_date
came_last(struct asking *a, const char *office)
{
	char *when = kb_one_text(a->k->db, "SELECT max(datang) FROM terimaan "
	    "WHERE kantor = ? AND keadaan <> 'ditolak'", KB_ARGS1(office));
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
	struct tukar_deret d = { row->kantor, a->k->env.office, false };
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

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	struct asking *a = arg;
	const struct kantor_lain *o = rec;
	struct tukar_kelengkapan row = { .kantor = o->kode, .nama = o->nama,
	    .surel = o->surel, .telepon = o->telepon };
	int64_t most = o->hari.known ? o->hari.v : a->set.hari.v;
	struct kb_buf gaps = KB_BUF_INIT;
	int rc;

	if (strcmp(o->kode.s, a->k->env.office.s) == 0 ||
	    !kb_region_within(o->kode.s, a->k->env.office.s))
		return 0;
	row.datang = came_last(a, o->kode.s);
	if (look_for_gaps(a, &row, &gaps, err) != 0) {
		kb_buf_free(&gaps);
		return -1;
	}
	row.catatan = (kb_int){ records_of(a, o->kode.s), true };
	if (row.datang.ymd != 0)
		row.hari = (kb_int){ kb_date_serial(a->k->env.today) -
		    kb_date_serial(row.datang), true };
	row.kabar.n = row.datang.ymd == 0 ? TUKAR_BELUM : row.menunggu.known ?
	    TUKAR_HILANG : row.hari.v > most ? TUKAR_DIAM : TUKAR_LANCAR;
	a->wanting += row.kabar.n != TUKAR_LANCAR;
	rc = a->fn(a->arg, &row, err);
	kb_buf_free(&gaps);
	return rc;
}

int
tukar_kelengkapan(struct kb_kantor *k, kb_types types, kb_row_fn *fn,
    void *arg, size_t *wanting, struct kb_err *err)
{
	struct asking a = { .k = k, .types = types, .fn = fn, .arg = arg };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &a.set, &home,
	    err);

	if (rc == 0)
		rc = kb_query(k->db, &kantor_lain_type, "SELECT o.kode, nama, "
		    "surel, telepon, hari, NULL AS catatan FROM (SELECT kode "
		    "FROM tukar_kantor UNION SELECT kantor FROM tukar_kunci) o "
		    "LEFT JOIN tukar_kantor t ON t.kode = o.kode "
		    "ORDER BY o.kode", KB_NONE, tell, &a, err);
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
	if (row->kabar.n == TUKAR_BELUM) {
		kb_buf_adds(&b, "Kiriman catatan belum pernah kami terima.");
	} else if (row->kabar.n == TUKAR_HILANG) {
		kb_buf_addf(&b, "Kiriman nomor %s belum kami terima, sehingga "
		    "yang sesudahnya menunggu.", row->hilang);
	} else {
		kb_buf_adds(&b, "Kiriman terakhir kami terima ");
		kb_date_long(&b, row->datang);
		kb_buf_addf(&b, ", %" PRId64 " hari yang lalu.", row->hari.v);
	}
	kb_buf_adds(&b, " Mohon dikirim, juga bila tidak ada catatan baru: "
	    "kesbangpol kirim. Terima kasih.");
	kb_doc_para(r->doc, b.s);
	kb_buf_free(&b);
	kb_buf_free(&name);
	return 0;
}

int
tukar_pengingat(struct kb_kantor *k, kb_types types, struct kb_doc **doc,
    size_t *n, struct kb_err *err)
{
	struct reminding r = { .k = k, .doc = kb_doc_new() };
	size_t wanting;
	int rc = tukar_kelengkapan(k, types, remind, &r, &wanting, err);

	*doc = r.doc;
	*n = r.n;
	return rc;
}
