/* SPDX-License-Identifier: ISC */
/*
 * backup_state.c - what would be lost if a backup took the place of the office
 * file.  The trail tells: entry by entry each holds the hash of all before it,
 * so two files are the same up to the last entry with the same hash.
 */
#include <stdlib.h>
#include <string.h>

#include "backup.h"
#include "kesbang/findings.h"
#include "kesbang/trail.h"

#define LAST "SELECT max(urut) FROM jejak"

static bool
agree(struct kb_db *a, struct kb_db *b, int64_t at)
{
	static const char sql[] = "SELECT hash FROM jejak WHERE urut = ?";
	char *x = kb_one_text(a, sql, KB_ARGS1(at));
	char *y = kb_one_text(b, sql, KB_ARGS1(at));
	bool same = x != NULL && y != NULL && strcmp(x, y) == 0;

	free(x);
	free(y);
	return same;
}

/* The last entry that both have, and with it all before; 0: none. */
static int64_t
common(struct kb_db *a, struct kb_db *b)
{
	int64_t lo = 0, hi = kb_one(a, 0, LAST, KB_NONE), mid;

	while (lo < hi) {
		mid = lo + (hi - lo + 1) / 2;
		if (agree(a, b, mid))
			lo = mid;
		else
			hi = mid - 1;
	}
	return lo;
}

/* "jenis IN ('ormas', ...)": registers, not lists of words and settings. */
static void
registers(struct kb_buf *b)
{
	kb_buf_adds(b, "jenis IN (''");
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (kb_all_types[i][j]->head)
				kb_buf_addf(b, ", '%s'",
				    kb_all_types[i][j]->table);
	kb_buf_addc(b, ')');
}

/* One number that the trail tells of its registers, behind that entry. */
static int64_t
tells(struct kb_db *db, const char *what, const char *of, int64_t behind)
{
	struct kb_buf sql = KB_BUF_INIT;
	int64_t n;

	kb_buf_addf(&sql, "SELECT %s FROM jejak WHERE urut > ? AND %s AND ",
	    what, of);
	registers(&sql);
	n = kb_one(db, 0, sql.s, KB_ARGS1(behind));
	kb_buf_free(&sql);
	return n;
}

void
kb_newer(struct kb_db *db, struct kb_db *copy, struct kb_newer *n)
{
	int64_t last = common(db, copy);

	n->entries = kb_one(db, 0, "SELECT count(*) FROM jejak WHERE urut > ?",
	    KB_ARGS1(last));
	n->records = tells(db, "count(DISTINCT jenis || '/' || "
	    "ifnull(kantor, '') || '/' || nomor)", "aksi <> 'lengkap' AND "
	    "nomor IS NOT NULL", last) + tells(db, "sum(ifnull(rincian ->> "
	    "'$.baru', 0) + ifnull(rincian ->> '$.berubah', 0))",
	    "aksi = 'impor' AND nomor IS NULL", last);
	n->bundles = kb_one(db, 0, "SELECT count(*) FROM jejak WHERE urut > ? "
	    "AND jenis = 'kiriman' AND jumlah > 0", KB_ARGS1(last));
}

/* "cadangan: Kesbangpol Bontang (64.74), 15 catatan, terakhir 9 Mei 2025 ..." */
static void
describe(struct kb_kantor *k, const char *what, struct kb_buf *told)
{
	struct kb_trail t = { 0 };
	char *last = kb_one_text(k->db, "SELECT waktu FROM jejak ORDER BY urut "
	    "DESC LIMIT 1", KB_NONE);
	struct kb_err e;

	kb_buf_addf(told, "%s: ", what);
	if (k->office.kode.s[0] != '\0')
		kb_buf_addf(told, "%s (%s)", k->office.nama != NULL ?
		    k->office.nama : "kantor", k->office.kode.s);
	else
		kb_buf_adds(told, "kantor yang belum disiapkan");
	kb_buf_addf(told, ", %lld catatan", (long long)tells(k->db,
	    "sum(jumlah)", "1", 0));
	if (last != NULL && kb_stamp_parse(last, 0, &t.waktu, &e) == 0) {
		kb_buf_adds(told, ", terakhir ditulisi ");
		kb_show(&kb_trail_type.field[kb_field_named(&kb_trail_type,
		    "waktu")], &t, &k->env, told);
	}
	kb_buf_addc(told, '\n');
	free(last);
}

static int
refuse_other(const struct kb_kantor *now, const struct kb_kantor *then,
    struct kb_db *copy, struct kb_err *err)
{
	const char *a = now->office.kode.s, *b = then->office.kode.s;

	if (*a == '\0' || *b == '\0' || strcmp(a, b) == 0)
		return 0;
	return kb_fail(err, KB_CONFIG, "%s: berkas kantor %s%s%s, bukan kantor "
	    "ini (%s); untuk membukanya di samping berkas ini pakai --db BERKAS",
	    kb_db_path(copy), b, then->office.nama != NULL ? ", " : "",
	    then->office.nama != NULL ? then->office.nama : "", a);
}

static void
tell_newer(struct kb_db *db, struct kb_db *copy, struct kb_buf *told)
{
	struct kb_newer n;

	kb_newer(db, copy, &n);
	if (n.entries == 0)
		return;
	kb_buf_addf(told, "lebih baru daripada cadangan, dan tidak ikut: %lld "
	    "entri jejak", (long long)n.entries);
	if (n.records > 0)
		kb_buf_addf(told, ", %lld catatan", (long long)n.records);
	if (n.bundles > 0)
		kb_buf_addf(told, ", %lld bundel terkirim",
		    (long long)n.bundles);
	kb_buf_addc(told, '\n');
}

int
kb_compare(struct kb_db *db, struct kb_db *copy, struct kb_buf *told,
    struct kb_err *err)
{
	struct kb_kantor now = { 0 }, then = { 0 };
	int rc = kb_kantor_load(&then, copy, NULL, NULL, err);

	if (rc == 0 && db != NULL &&
	    (rc = kb_kantor_load(&now, db, NULL, NULL, err)) == 0)
		rc = refuse_other(&now, &then, copy, err);
	if (rc == 0)
		describe(&then, "cadangan", told);
	if (rc == 0 && db != NULL) {
		describe(&now, "sekarang", told);
		tell_newer(db, copy, told);
	}
	kb_kantor_free(&now);
	kb_kantor_free(&then);
	return rc;
}
