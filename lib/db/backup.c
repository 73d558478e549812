/* SPDX-License-Identifier: ISC */
/* backup.c - a consistent copy of the file, and its way back. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sqlite.h"

static int
sync_path(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), rc = -1;

	if (fd >= 0) {
		rc = fsync(fd);
		close(fd);
	}
	return rc;
}

/* The file's bytes, then its name, safely on the disk. */
int
kb_db_place(const char *from, const char *to, struct kb_err *err)
{
	char *copy = kb_strdup(to);
	int rc = 0;

	if (sync_path(from) != 0 || rename(from, to) != 0 ||
	    sync_path(dirname(copy)) != 0)
		rc = kb_fail_errno(err, KB_CREATE, to);
	free(copy);
	return rc;
}

/* What SQLite says of the handle, but is about the file that it writes. */
static int
fail_copy(struct kb_db *db, const char *to, struct kb_err *err)
{
	struct kb_db target = { .h = db->h, .path = kb_strdup(to) };
	int code = sqlite3_extended_errcode(db->h), rc = -1;

	if ((code & 0xff) == SQLITE_CANTOPEN)
		rc = kb_fail(err, KB_CREATE, "%s: tidak dapat dibuat", to);
	else if ((code & 0xff) == SQLITE_FULL ||
	    (code & 0xff) == SQLITE_READONLY || ((code & 0xff) ==
	    SQLITE_IOERR && code != SQLITE_IOERR_READ &&
	    code != SQLITE_IOERR_SHORT_READ))
		rc = kb_sql_fail(&target, err);
	free(target.path);
	return rc;
}

int
kb_db_copy(struct kb_db *db, const char *to, struct kb_err *err)
{
	mode_t mask = umask(077);
	int rc;

	unlink(to);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 1);	/* VACUUM INTO needs it */
	rc = kb_exec(db, "VACUUM INTO ?", KB_ARGS1(to), err);
	if (rc != 0)
		fail_copy(db, to, err);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 0);
	umask(mask);
	if (rc != 0)
		unlink(to);
	return rc;
}

static int
copy_file(const char *from, const char *to, struct kb_err *err)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), out, rc = 0;
	char buf[65536];
	ssize_t n = 0;

	out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    0600);
	if (in < 0 || out < 0)
		rc = kb_fail_errno(err, in < 0 ? KB_NOINPUT : KB_CREATE,
		    in < 0 ? from : to);
	while (rc == 0 && (n = read(in, buf, sizeof(buf))) > 0)
		if ((errno = kb_write_all(out, buf, (size_t)n)) != 0)
			rc = kb_fail_errno(err, KB_IO, to);
	if (rc == 0 && (n < 0 || fsync(out) != 0))
		rc = kb_fail_errno(err, KB_IO, n < 0 ? from : to);
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return rc;
}

/*
 * A second name for the old file that no earlier restore has taken; a copy
 * where the file system knows no second names (vfat, exFAT).
 */
static int
keep_old(const char *path, char **kept, struct kb_err *err)
{
	int n = 1, why;

	do {
		free(*kept);
		*kept = kb_asprintf("%s.sebelum-pulih-%d", path, n++);
		why = link(path, *kept) == 0 ? 0 : errno;
	} while (why == EEXIST && n < 10000);
	if (why == 0 || ((why == EPERM || why == EOPNOTSUPP || why == ENOSYS ||
	    why == EMLINK) && copy_file(path, *kept, err) == 0))
		return 0;
	errno = why;
	kb_fail_errno(err, KB_CREATE, *kept);
	free(*kept);
	*kept = NULL;
	return -1;
}

/* A killed writer's journal belongs to the old file: play it back there. */
static void
settle(const char *path, const struct kb_who *who)
{
	struct kb_db *db;

	/* A file too broken for that is kept as it is. */
	if (kb_open(&db, path, KB_READ, who, NULL) == 0)
		kb_close(db);
}

/* The copy, and what opening it made; of a restore that was killed, too. */
static void
clear(const char *beside)
{
	static const char *const ending[] = { "", "-journal", ".kunci" };
	char *before = kb_db_before(beside);

	for (size_t i = 0; i < KB_LEN(ending); i++) {
		char *path = kb_asprintf("%s%s", beside, ending[i]);

		unlink(path);
		free(path);
	}
	unlink(before);
	free(before);
}

/* It did not come to that: the old file has its one name again. */
static void
forget_old(const char *path, char **kept)
{
	struct stat a, b;

	if (*kept == NULL || stat(path, &a) != 0 || stat(*kept, &b) != 0 ||
	    a.st_dev != b.st_dev || a.st_ino != b.st_ino)
		return;
	unlink(*kept);
	free(*kept);
	*kept = NULL;
}

static int
swap(const char *from, const char *path, kb_ready_fn *ready, void *arg,
    char **kept, struct kb_err *err)
{
	char *beside = kb_asprintf("%s.sedang-dipulihkan", path);
	char *journal = kb_asprintf("%s-journal", path);
	struct stat st;
	bool old = stat(path, &st) == 0;
	int rc;

	clear(beside);
	rc = copy_file(from, beside, err);
	if (rc == 0 && old && (chown(beside, (uid_t)-1, st.st_gid) != 0 ||
	    chmod(beside, st.st_mode & 0666) != 0))
		rc = kb_fail_errno(err, KB_PERM, beside);
	if (rc == 0 && old)
		rc = keep_old(path, kept, err);
	if (rc == 0)
		rc = ready(arg, beside, *kept, err);
	if (rc == 0) {
		unlink(journal);		/* settled, or of no use any more */
		rc = kb_db_place(beside, path, err);
	}
	if (rc != 0)
		forget_old(path, kept);
	clear(beside);
	free(beside);
	free(journal);
	return rc;
}

int
kb_db_restore(const char *from, const char *path, const struct kb_who *who,
    kb_ready_fn *ready, void *arg, char **kept, struct kb_err *err)
{
	struct kb_db lock = { .path = kb_strdup(path), .lock = -1 };
	char *copy = kb_strdup(path);
	int rc = kb_make_folder(dirname(copy), 0700, err);	/* a new computer */

	free(copy);
	*kept = NULL;
	settle(path, who);
	if (rc == 0)
		rc = kb_db_lock(&lock, err);
	if (rc == 0)
		rc = swap(from, path, ready, arg, kept, err);
	if (lock.lock >= 0)
		close(lock.lock);
	free(lock.path);
	return rc;
}
