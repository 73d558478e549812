/* SPDX-License-Identifier: ISC */
/*
 * musnah.c - which records are to be destroyed: by the schedule, or by key.
 * What an office below us sent is its own to destroy; its tombstones come with
 * its next bundle.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "kesbang/tukar.h"
#include "musnah.h"

/* A year or a month counts from its last day. */
#define LAST_DAY(s)							\
	"substr(" s " || CASE length(" s ") WHEN 4 THEN '-12-31' "	\
	"WHEN 7 THEN '-31' ELSE '' END, 1, 10)"
/* Where a month has no 31st, date() counts on into the next one. */
#define OVER(s) "date(" LAST_DAY(s) ", '+' || ?3 || ' years') < ?2"

static const struct kb_field butir_fields[] = {
	TEXT(struct kb_musnah_butir, tabel, "tabel"),
	REGION(struct kb_musnah_butir, kantor, "kantor"),
	TEXT(struct kb_musnah_butir, nomor, "nomor"),
	PDATE(struct kb_musnah_butir, tanggal, "tanggal"),
	TEXT(struct kb_musnah_butir, masa, "masa"),
	TEXT(struct kb_musnah_butir, dasar, "dasar"),
};

const struct kb_type musnah_butir_type = {
	.name = "musnah", .table = MUSNAH, .help = "catatan yang dimusnahkan",
	.size = sizeof(struct kb_musnah_butir), KB_FIELDS(butir_fields),
};

int
musnah_kosong(struct kb_db *db, struct kb_err *err)
{
	if (kb_exec(db, "CREATE TABLE IF NOT EXISTS " MUSNAH " (tabel TEXT, "
	    "kantor TEXT, nomor TEXT, nama TEXT, tanggal TEXT, masa TEXT, "
	    "dasar TEXT, PRIMARY KEY (tabel, kantor, nomor)) WITHOUT ROWID",
	    KB_NONE, err) != 0 || kb_exec(db, "CREATE INDEX IF NOT EXISTS "
	    "temp.musnah_nama ON musnah (tabel, kantor, nama)", KB_NONE,
	    err) != 0)
		return -1;
	return kb_exec(db, "DELETE FROM " MUSNAH, KB_NONE, err);
}

int
musnah_pilihan(struct kb_db *db, struct kb_musnah *m, struct kb_err *err)
{
	return kb_collect(db, &musnah_butir_type, " ORDER BY tabel, masa, "
	    "kantor, tanggal, nomor", KB_NONE, &m->butir, &m->n, &m->homes,
	    err);
}

/* ---- by the schedule ---- */

struct choosing {
	struct kb_kantor	*k;
	struct kb_musnah	*m;
	char			 today[KB_DATE_TEXT];
};

/* Whose time is over: of the register, or (of what was deleted) of what the
 * trail still has of it. */
static void
over(const struct retensi *r, bool deleted, const char *columns,
    struct kb_buf *b)
{
	const struct kb_type *t = kb_type_of_table(r->jenis);

	kb_buf_addf(b, "SELECT %s FROM (SELECT ", columns);
	if (deleted) {
		kb_buf_addf(b, "iif(kantor = '', ?1, kantor) AS kantor, nomor, "
		    "NULL AS nama, rincian ->> '$.lama.%s' AS hari FROM jejak "
		    "WHERE jenis = '%s' AND aksi = 'hapus' AND "
		    "json_valid(rincian)", r->tanggal, t->table);
	} else {
		kb_buf_adds(b, "kantor, nomor, ");
		musnah_nama(t, b);
		kb_buf_addf(b, " AS nama, %s AS hari FROM %s", r->tanggal,
		    t->table);
	}
	kb_buf_adds(b, ") WHERE " TUKAR_MILIK("?1", "1") " AND " OVER("hari"));
}

static int
choose(struct choosing *c, const struct retensi *r, bool deleted,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	char *span = kb_asprintf("%lld tahun sejak %s",
	    (long long)retensi_tahun(r), r->tanggal);
	int rc;

	for (char *p = span; *p != '\0'; p++)
		if (*p == '_')
			*p = ' ';
	kb_buf_addf(&b, "INSERT OR IGNORE INTO " MUSNAH " ");
	over(r, deleted, "?5, kantor, nomor, nama, substr(hari, 1, 10), ?4, "
	    "?6", &b);
	rc = kb_exec(c->k->db, b.s, (const struct kb_arg[]){
	    KB_ARG((const char *)c->k->env.office.s),
	    KB_ARG((const char *)c->today), KB_ARG(retensi_tahun(r)),
	    KB_ARG(span), KB_ARG(r->jenis), KB_ARG(r->dasar), { 0 } }, err);
	kb_buf_free(&b);
	free(span);
	return rc;
}

static int64_t
count_over(const struct choosing *c, const struct retensi *r)
{
	struct kb_buf b = KB_BUF_INIT;
	int64_t n;

	over(r, false, "count(*)", &b);
	n = kb_one(c->k->db, 0, b.s, KB_ARGS3(
	    (const char *)c->k->env.office.s, (const char *)c->today,
	    retensi_tahun(r)));
	kb_buf_free(&b);
	return n;
}

/* Does the schedule say when their time is over, and what then? */
static bool
ends(const struct retensi *r)
{
	return retensi_tahun(r) >= 0 && r->nasib.n != NASIB_PERMANEN;
}

int
kb_musnah_habis(struct kb_kantor *k, void (*fn)(void *,
    const struct kb_type *, bool, int64_t), void *arg, struct kb_err *err)
{
	struct choosing c = { .k = k };
	struct jadwal j = { 0 };
	int rc = jadwal_baca(k, &j, err);

	kb_date_iso(k->env.today, c.today);
	for (size_t i = 0; rc == 0 && i < j.n; i++)
		if (ends(&j.r[i]))
			fn(arg, kb_type_of_table(j.r[i].jenis),
			    j.r[i].nasib.n == NASIB_DINILAI,
			    count_over(&c, &j.r[i]));
	jadwal_free(&j);
	return rc;
}

/* Whose time is over and who is to be appraised first. */
static void
tell_appraisal(struct choosing *c, const struct retensi *r)
{
	int64_t n = count_over(c, r);

	if (n > 0)
		kb_buf_addf(&c->m->told, "%lld %s habis masa simpannya dan "
		    "dinilai kembali dahulu; bila hasilnya musnah: --dinilai\n",
		    (long long)n, kb_type_of_table(r->jenis)->name);
}

/* As built in it knows no year: that nothing is due says nothing then. */
static void
tell_empty(struct choosing *c, const struct jadwal *j)
{
	bool said = false;

	for (size_t i = 0; i < j->n; i++)
		said |= retensi_tahun(&j->r[i]) >= 0;
	if (!said)
		kb_buf_adds(&c->m->told, "jadwal retensi belum menyebut tahun: "
		    "isi data/retensi.csv, yang ditulis 'kesbangpol templat "
		    "--bawaan retensi.csv'\n");
}

static int
by_schedule(struct choosing *c, const struct jadwal *j, struct kb_err *err)
{
	struct kb_musnah *m = c->m;
	int rc = 0;

	tell_empty(c, j);

	for (size_t i = 0; rc == 0 && i < j->n; i++) {
		const struct retensi *r = &j->r[i];

		if (!ends(r) || (m->type != NULL &&
		    strcmp(m->type->table, r->jenis) != 0))
			continue;
		if (r->nasib.n == NASIB_DINILAI && !m->dinilai) {
			tell_appraisal(c, r);
			continue;
		}
		rc = choose(c, r, false, err);
		if (rc == 0)
			rc = choose(c, r, true, err);
	}
	return rc != 0 ? rc : musnah_tahan(c->k, &m->told, err);
}

/* ---- by key ---- */

/* Only its owner destroys a record. */
static int
refuse_foreign(struct choosing *c, const char *office,
    const char *nomor, struct kb_err *err)
{
	if (kb_one(c->k->db, 0, "SELECT " TUKAR_MILIK("?1", "1") " FROM "
	    "(SELECT ?2 AS kantor)", KB_ARGS2(
	    (const char *)c->k->env.office.s, office)) == 1)
		return 0;
	return kb_fail(err, KB_DATA, "%s '%.80s' milik kantor %s, yang "
	    "memusnahkannya sendiri; di sini ia musnah bersama kiriman kantor "
	    "itu", c->m->type->name, nomor, office);
}

/* Deleted already, so that only the trail has anything of it? */
static int
choose_deleted(struct choosing *c, const char *key, struct kb_err *err)
{
	const char *slash = strchr(key, '/'), *table = c->m->type->table;
	char *office = slash != NULL ? kb_asprintf("%.*s", (int)(slash - key),
	    key) : kb_strdup(c->k->env.office.s);
	const char *nomor = slash != NULL ? slash + 1 : key;
	const struct kb_arg *grave = KB_ARGS3(table, (const char *)office,
	    nomor);
	char *ba = kb_one_text(c->k->db, "SELECT ifnull(berita_acara, '') FROM "
	    "nisan WHERE jenis = ? AND kantor = ? AND nomor = ?", grave);
	int rc;

	if (ba == NULL)
		rc = -1;		/* as kb_store_get() has told */
	else if (refuse_foreign(c, office, nomor, err) != 0)
		rc = -1;
	else if (*ba != '\0')
		rc = kb_fail(err, KB_DATA, "%s '%.80s' sudah dimusnahkan, "
		    "berita acara nomor %s", c->m->type->name, nomor, ba);
	else
		rc = kb_exec(c->k->db, "INSERT OR IGNORE INTO " MUSNAH
		    " VALUES (?, ?, ?, NULL, NULL, NULL, NULL)", grave, err);
	free(ba);
	free(office);
	return rc;
}

static int
choose_record(struct choosing *c, const struct kb_head *h, struct kb_err *err)
{
	const struct kb_type *t = c->m->type;
	int date = kb_field_date(t);
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	kb_buf_addf(&b, "INSERT OR IGNORE INTO " MUSNAH " SELECT '%s', kantor, "
	    "nomor, ", t->table);
	musnah_nama(t, &b);
	kb_buf_addf(&b, ", substr(%s, 1, 10), NULL, NULL FROM %s WHERE kantor "
	    "= ? AND nomor = ?", date < 0 ? "NULL" : t->field[date].name,
	    t->table);
	rc = kb_exec(c->k->db, b.s, KB_ARGS2((const char *)h->kantor.s,
	    h->nomor), err);
	kb_buf_free(&b);
	return rc;
}

static int
by_key(struct choosing *c, const struct jadwal *j, struct kb_err *err)
{
	const struct kb_type *t = c->m->type;
	const struct retensi *r = jadwal_dari(j, t->table);
	void *rec = kb_alloc(t->size);
	struct kb_buf home = KB_BUF_INIT;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < c->m->nkey; i++) {
		if (kb_store_get(c->k->db, t, &c->k->env, c->m->key[i], rec,
		    &home, err) != 0)
			rc = choose_deleted(c, c->m->key[i], err);
		else if ((rc = refuse_foreign(c,
		    ((struct kb_head *)rec)->kantor.s,
		    ((struct kb_head *)rec)->nomor, err)) == 0)
			rc = choose_record(c, rec, err);
	}
	free(rec);
	kb_buf_free(&home);
	if (r != NULL && r->nasib.n == NASIB_PERMANEN)
		kb_buf_addf(&c->m->told, "menurut jadwal retensi %s disimpan "
		    "permanen\n", t->name);
	if (rc == 0 && c->m->beserta)
		rc = musnah_beserta(c->k, err);
	return rc != 0 ? rc : musnah_tolak_rujukan(c->k, err);
}

/* ---- both ---- */

int
kb_musnah_rencana(struct kb_kantor *k, struct kb_musnah *m, struct kb_err *err)
{
	struct choosing c = { .k = k, .m = m };
	struct jadwal j = { 0 };
	int rc;

	if (k->env.office.s[0] == '\0')
		return kb_fail(err, KB_CONFIG, "kantor ini belum disiapkan; "
		    "mulai dengan 'kesbangpol siapkan'");
	kb_date_iso(k->env.today, c.today);
	rc = jadwal_baca(k, &j, err);
	if (rc == 0)
		rc = musnah_kosong(k->db, err);
	if (rc == 0)
		rc = (m->nkey > 0 ? by_key : by_schedule)(&c, &j, err);
	if (rc == 0)
		rc = musnah_pilihan(k->db, m, err);
	jadwal_free(&j);
	return rc;
}

void
kb_musnah_free(struct kb_musnah *m)
{
	free(m->butir);
	kb_homes_free(&m->homes);
	kb_buf_free(&m->told);
}

/* ---- what a type is called ---- */

static bool
same(const struct kb_type *t, const char *name)
{
	return t->head && (kb_same_name(name, t->table) ||
	    kb_same_name(name, t->name));
}

const struct kb_type *
kb_musnah_jenis(const char *name, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(name);
	const struct kb_type *found = NULL;

	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			const struct kb_type *t = kb_all_types[i][j];

			if (!t->head)
				continue;
			kb_choice_add(&c, t->table);
			if (kb_same_name(name, t->table))
				return t;
			if (!same(t, name))
				continue;
			if (found != NULL) {
				kb_fail(err, KB_USAGE, "'%.40s' ada dua: %s, "
				    "%s", name, found->table, t->table);
				return NULL;
			}
			found = t;
		}
	if (found == NULL)
		kb_choice_fail(&c, KB_USAGE, "jenis catatan", err,
		    "tidak dikenal; pilihan: %s", c.all);
	return found;
}
