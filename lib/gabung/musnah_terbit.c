/* SPDX-License-Identifier: ISC */
/* musnah_terbit.c - the records go, and what the trail then says of them. */
#include <stdlib.h>
#include <time.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "kesbang/tukar.h"
#include "musnah.h"

#define T struct kb_musnah_setelan
static const struct kb_field setelan_fields[] = {
	TEXT(T, pola_nomor, "pola nomor berita acara: {kode}, {urut}, {unit}, "
	    "{bulan}, {tahun}; kosong: nomor disebut dengan --nomor"),
	TEXT(T, kode_klasifikasi, "kode klasifikasi arsip untuk {kode}"),
	TEXT(T, kode_unit, "kode unit pengolah untuk {unit}"),
	TEXT(T, saksi, "nama kedua saksi, dipisah |; kosong: diisi tangan"),
};

static void
check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const T *s = rec;
	struct kb_err err;

	if (s->pola_nomor != NULL && kb_number_check(s->pola_nomor,
	    &(struct kb_number){ 1, { 20200101 }, "-", "-" }, &err) != 0)
		kb_errs_add(errs, src, "pola_nomor", "%s", err.msg);
}

const struct kb_type kb_musnah_setelan_type = {
	.name = "musnah", .help = "setelan pemusnahan",
	.size = sizeof(T), KB_FIELDS(setelan_fields), .check = check,
};
#undef T

/* ---- the number ---- */

static int
number_it(struct kb_kantor *k, struct kb_musnah *m, const char *pattern,
    const struct kb_musnah_setelan *set, struct kb_err *err)
{
	char *name = kb_asprintf("berita-acara-musnah/%lld", (long long)kb_one(
	    k->db, 0, "SELECT max(urut) FROM jejak", KB_NONE) + 1);
	struct kb_buf home = KB_BUF_INIT;
	struct kb_doc *doc = NULL;
	char sum[KB_SHA_HEX];
	struct kb_issue i = { .dokumen = name, .dari = k->env.today,
	    .sampai = k->env.today, .isi = sum };
	int rc = kb_musnah_doc(k, m, &doc, err);

	if (rc == 0) {
		kb_doc_sum(doc, sum);
		rc = kb_issue_make(k, &(struct kb_numbering){ pattern,
		    set->kode_klasifikasi, set->kode_unit }, &i, &home, err);
	}
	if (rc == 0)
		m->nomor = kb_homes_dup(&m->homes, i.nomor_dokumen);
	m->hari = k->env.today;
	kb_doc_free(doc);
	kb_buf_free(&home);
	free(name);
	if (rc == 0 && kb_one(k->db, 0, "SELECT 1 FROM nisan WHERE "
	    "berita_acara = ? LIMIT 1", KB_ARGS1(m->nomor)) == 1)
		rc = kb_fail(err, KB_DATA, "berita acara nomor %s sudah ada; "
		    "sebutkan nomor lain", m->nomor);
	return rc;
}

/* Both at once: each is asked of another desk. */
static int
refuse_missing(const struct kb_musnah *m, const char *pattern,
    struct kb_err *err)
{
	static const char number[] = "nomor berita acara: setelan "
	    "musnah.pola_nomor, atau --nomor dari bagian umum";

	if (m->persetujuan == NULL)
		return kb_fail(err, KB_USAGE, "--terbit memerlukan nomor "
		    "persetujuan pemusnahan: --persetujuan%s%s", pattern ==
		    NULL ? "; dan " : "", pattern == NULL ? number : "");
	return pattern != NULL ? 0 : kb_fail(err, KB_CONFIG, "--terbit "
	    "memerlukan %s", number);
}

static int
numbering(struct kb_kantor *k, const struct kb_musnah *m,
    struct kb_musnah_setelan *set, struct kb_buf *home, const char **pattern,
    struct kb_err *err)
{
	if (kb_settings_load(k->db, &kb_musnah_setelan_type, set, home,
	    err) != 0)
		return -1;
	*pattern = m->nomor != NULL ? m->nomor : set->pola_nomor;
	return refuse_missing(m, *pattern, err);
}

int
kb_musnah_siap(struct kb_kantor *k, const struct kb_musnah *m,
    struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct kb_musnah_setelan set;
	const char *pattern;
	int rc = numbering(k, m, &set, &home, &pattern, err);

	kb_buf_free(&home);
	return rc;
}

static int
issue(struct kb_kantor *k, struct kb_musnah *m, struct kb_err *err)
{
	struct kb_musnah_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	const char *pattern;
	int rc = numbering(k, m, &set, &home, &pattern, err);

	if (rc == 0)
		rc = number_it(k, m, pattern, &set, err);
	kb_buf_free(&home);
	return rc;
}

/* ---- one by one ---- */

static void
member(struct kb_buf *b, const char *name, const char *value)
{
	if (value == NULL)
		return;
	kb_buf_addf(b, "%s\"%s\":", b->len > 0 ? "," : "", name);
	kb_json_str(b, value);
}

/* What the berita acara is written from, here and whenever it is again. */
static void
members(const struct kb_musnah *m, const struct kb_musnah_butir *x,
    struct kb_buf *b)
{
	const struct kb_type *t = &musnah_butir_type;
	struct kb_buf day = KB_BUF_INIT;

	member(b, "berita_acara", m->nomor);
	member(b, "persetujuan", m->persetujuan);
	member(b, "alasan", m->alasan);
	member(b, "tanggal", kb_get(&t->field[kb_field_named(t, "tanggal")], x,
	    NULL, &day));
	member(b, "masa", x->masa);
	member(b, "dasar", x->dasar);
	kb_buf_free(&day);
}

static int
destroy(struct kb_kantor *k, const struct kb_musnah *m,
    const struct kb_musnah_butir *x, struct kb_err *err)
{
	const struct kb_type *t = kb_type_of_table(x->tabel);
	char *why = kb_asprintf("dimusnahkan, berita acara nomor %s", m->nomor);
	char *sql = kb_asprintf("SELECT kunci FROM %s WHERE kantor = ? AND "
	    "nomor = ?", t->table), when[KB_STAMP_TEXT];
	struct kb_grave g = { .kantor = x->kantor, .nomor = x->nomor,
	    .kunci = kb_one(k->db, 0, sql, KB_ARGS2(
	    (const char *)x->kantor.s, x->nomor)), .waktu = when,
	    .alasan = why, .berita_acara = m->nomor };
	struct kb_buf b = KB_BUF_INIT;
	bool any;
	int rc;

	kb_stamp_utc((kb_stamp){ (int64_t)time(NULL) }, when);
	members(m, x, &b);
	rc = kb_store_destroy(k->db, t, &g, b.s, &any, err);
	if (rc == 0)
		rc = tukar_titipan_musnah(k, t->table, &g, b.s, err);
	kb_buf_free(&b);
	free(sql);
	free(why);
	return rc;
}

uint64_t
kb_musnah_himpunan(const struct kb_musnah *m)
{
	struct kb_buf b = KB_BUF_INIT;
	uint64_t sum;

	for (size_t i = 0; i < m->n; i++)
		kb_buf_addf(&b, "%s\n%s\n%s\n", m->butir[i].tabel,
		    m->butir[i].kantor.s, m->butir[i].nomor);
	sum = kb_checksum(kb_buf_str(&b), b.len) | 1;
	kb_buf_free(&b);
	return sum;
}

int
kb_musnah_terbit(struct kb_kantor *k, struct kb_musnah *m, struct kb_err *err)
{
	int rc = kb_musnah_rencana(k, m, err);

	if (rc == 0 && m->disetujui != 0 &&
	    m->disetujui != kb_musnah_himpunan(m))
		return kb_fail(err, KB_BUSY, "yang akan dimusnahkan berubah "
		    "sesudah ditanyakan, sekarang %zu catatan; tidak ada yang "
		    "dimusnahkan, jalankan lagi", m->n);
	if (rc != 0 || m->n == 0)
		return rc;
	rc = issue(k, m, err);
	for (size_t i = 0; rc == 0 && i < m->n; i++)
		rc = destroy(k, m, &m->butir[i], err);
	if (rc == 0)
		kb_db_wipe(k->db);
	return rc;
}

/* ---- again ---- */

#define SAID(what) "rincian ->> '$." what "'"
#define OF "FROM jejak WHERE aksi = '" KB_TRAIL_DESTROYED "' AND "	\
	SAID("berita_acara") " = ? AND jenis <> 'titipan'"

static const char *
said(struct kb_kantor *k, struct kb_musnah *m, const char *sql)
{
	char *s = kb_one_text(k->db, sql, KB_ARGS1(m->nomor));
	const char *kept = s != NULL ? kb_homes_dup(&m->homes, s) : NULL;

	free(s);
	return kept;
}

int
kb_musnah_lagi(struct kb_kantor *k, struct kb_musnah *m, struct kb_err *err)
{
	char *day = kb_one_text(k->db, "SELECT sampai FROM terbitan WHERE "
	    "nomor_dokumen = ? AND dokumen GLOB 'berita-acara-musnah/*'",
	    KB_ARGS1(m->nomor));
	int rc = -1;

	if (day == NULL || kb_date_parse(day, &m->hari, NULL) != 0)
		kb_fail(err, KB_DATA, "berita acara pemusnahan nomor %.80s "
		    "tidak ada", m->nomor);
	else if ((rc = musnah_kosong(k->db, err)) == 0)
		rc = kb_exec(k->db, "INSERT INTO " MUSNAH " SELECT jenis, "
		    "kantor, nomor, NULL, " SAID("tanggal") ", " SAID("masa")
		    ", " SAID("dasar") " " OF, KB_ARGS1(m->nomor), err);
	free(day);
	if (rc != 0 || musnah_pilihan(k->db, m, err) != 0)
		return -1;
	m->persetujuan = said(k, m, "SELECT " SAID("persetujuan") " " OF);
	m->alasan = said(k, m, "SELECT " SAID("alasan") " " OF);
	return 0;
}
