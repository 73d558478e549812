/* SPDX-License-Identifier: ISC */
/*
 * backup.c - a copy is a backup only once it was opened and checked whole;
 * and nothing is put back that was not.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/findings.h"
#include "kesbang/setup.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"

struct first {
	char	*what;
};

static int
keep_first(void *arg, void *rec, struct kb_err *err)
{
	struct first *f = arg;
	const struct kb_finding *x = rec;

	(void)err;
	if (f->what == NULL)
		f->what = kb_asprintf("%s%s%s: %s", x->jenis,
		    x->nomor != NULL ? " " : "", x->nomor != NULL ? x->nomor :
		    "", x->temuan);
	return 0;
}

static int
verify(const char *path, const struct kb_who *who, struct kb_err *err)
{
	struct first f = { NULL };
	struct kb_db *db;
	int rc = kb_open(&db, path, KB_READ, who, err);

	if (rc != 0)
		return -1;
	rc = kb_integrity(db, keep_first, &f, err);
	if (rc == 0 && f.what != NULL)
		rc = kb_fail(err, KB_DATA, "%s: tidak utuh: %s", path, f.what);
	free(f.what);
	kb_close(db);
	return rc;
}

int
kb_backup(const char *path, const char *to, const struct kb_who *who,
    struct kb_err *err)
{
	struct kb_db *db;
	int rc;

	if (strcmp(path, to) == 0)
		return kb_fail(err, KB_USAGE, "%s: cadangan tidak boleh "
		    "menimpa berkas kantor", to);
	if (kb_open(&db, path, KB_READ, who, err) != 0)
		return -1;
	rc = kb_db_backup(db, to, err);
	kb_close(db);
	if (rc == 0 && verify(to, who, err) != 0) {
		char *bad = kb_asprintf("%s.rusak", to);

		rename(to, bad);
		free(bad);
		rc = -1;
	}
	return rc;
}

/* The file itself tells that it was put back, and from what. */
static int
log_restore(const char *from, const char *path, const struct kb_who *who,
    struct kb_err *err)
{
	struct kb_trail t = { .aksi = "pulihkan" };
	struct kb_buf b = KB_BUF_INIT;
	struct kb_db *db;
	int rc;

	if (kb_open(&db, path, KB_WRITE, who, err) != 0)
		return -1;
	kb_buf_adds(&b, "{\"dari\":");
	kb_json_str(&b, from);
	kb_buf_addc(&b, '}');
	t.rincian = b.s;
	rc = kb_begin(db, err);
	if (rc == 0)
		rc = kb_end(db, kb_trail_add(db, &t, err), err);
	kb_close(db);
	kb_buf_free(&b);
	return rc;
}

int
kb_restore(const char *from, const char *path, const struct kb_who *who,
    bool pretend, char **kept, struct kb_err *err)
{
	if (strcmp(from, path) == 0)
		return kb_fail(err, KB_USAGE, "%s: ini berkas kantor itu "
		    "sendiri", from);
	if (verify(from, who, err) != 0)
		return -1;
	if (pretend)
		return 0;
	if (kb_db_restore(from, path, kept, err) != 0)
		return -1;
	return log_restore(from, path, who, err);
}
