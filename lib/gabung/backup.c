/* SPDX-License-Identifier: ISC */
/*
 * backup.c - a copy is a backup only once it was opened and checked whole;
 * and nothing is put back that was not.
 */
#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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
	int rc = kb_open(&db, path, KB_LOOK, who, err);

	if (rc != 0)
		return -1;
	rc = kb_integrity(db, keep_first, &f, err);
	if (rc == 0 && f.what != NULL)
		rc = kb_fail(err, KB_DATA, "%s: tidak utuh: %s", path, f.what);
	free(f.what);
	kb_close(db);
	return rc;
}

/* The same file, however its name is spelt. */
static bool
same_file(const char *a, const char *b)
{
	struct stat x, y;

	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev &&
	    x.st_ino == y.st_ino;
}

static int
refuse_target(const char *path, const char *to, struct kb_err *err)
{
	static const char *const own[] = { "", ".kunci", "-journal" };
	struct stat st;
	char *copy;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(own); i++) {
		char *name = kb_asprintf("%s%s", path, own[i]);

		if (same_file(name, to))
			rc = kb_fail(err, KB_USAGE, "%s: cadangan tidak boleh "
			    "menimpa berkas kantor", to);
		free(name);
	}
	copy = kb_strdup(to);
	if (rc == 0 && access(dirname(copy), W_OK) != 0)
		rc = kb_fail(err, KB_CREATE, "%s: %s", to, kb_strerror(errno));
	free(copy);
	if (rc == 0 && stat(to, &st) == 0 && !S_ISREG(st.st_mode))
		rc = kb_fail(err, KB_CREATE, "%s: bukan berkas biasa; sebut "
		    "nama berkas cadangannya", to);
	return rc;
}

/* An earlier backup keeps its name until the new one is known to be good. */
int
kb_backup(const char *path, const char *to, const struct kb_who *who,
    struct kb_err *err)
{
	char *tmp = kb_asprintf("%s.sedang-disalin", to);
	struct kb_db *db = NULL;
	int rc = refuse_target(path, to, err);

	if (rc == 0)
		rc = kb_open(&db, path, KB_READ, who, err);
	if (rc == 0)
		rc = kb_db_copy(db, tmp, err);
	kb_close(db);
	if (rc == 0)
		rc = verify(tmp, who, err);
	if (rc == 0)
		rc = kb_db_place(tmp, to, err);
	if (rc != 0 && db != NULL)
		unlink(tmp);
	free(tmp);
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
	if (same_file(from, path))
		return kb_fail(err, KB_USAGE, "%s: ini berkas kantor itu "
		    "sendiri", from);
	if (verify(from, who, err) != 0)
		return -1;
	if (pretend)
		return 0;
	if (kb_db_restore(from, path, who, kept, err) != 0)
		return -1;
	return log_restore(from, path, who, err);
}
