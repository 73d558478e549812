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
static int
rename_safely(const char *from, const char *to, struct kb_err *err)
{
	char *copy = kb_strdup(to);
	int rc = 0;

	if (sync_path(from) != 0 || rename(from, to) != 0 ||
	    sync_path(dirname(copy)) != 0)
		rc = kb_fail_errno(err, KB_CREATE, to);
	free(copy);
	return rc;
}

int
kb_db_backup(struct kb_db *db, const char *to, struct kb_err *err)
{
	char *tmp = kb_asprintf("%s.sedang-disalin", to);
	mode_t mask = umask(077);
	int rc;

	unlink(tmp);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 1);	/* VACUUM INTO needs it */
	rc = kb_exec(db, "VACUUM INTO ?", KB_ARGS1((const char *)tmp), err);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 0);
	umask(mask);
	if (rc == 0)
		rc = rename_safely(tmp, to, err);
	if (rc != 0)
		unlink(tmp);
	free(tmp);
	return rc;
}

static int
copy_file(const char *from, const char *to, struct kb_err *err)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), rc = 0;
	int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	char buf[65536];
	ssize_t n = 0;

	if (in < 0 || out < 0)
		rc = kb_fail_errno(err, in < 0 ? KB_NOINPUT : KB_CREATE,
		    in < 0 ? from : to);
	while (rc == 0 && (n = read(in, buf, sizeof(buf))) > 0)
		if (write(out, buf, (size_t)n) != n)
			rc = kb_fail_errno(err, KB_IO, to);
	if (rc == 0 && n < 0)
		rc = kb_fail_errno(err, KB_IO, from);
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return rc;
}

/* A name for the old file that no earlier restore has taken. */
static char *
set_aside(const char *path)
{
	char *name = NULL;
	int n = 1;

	do {
		free(name);
		name = kb_asprintf("%s.sebelum-pulih-%d", path, n++);
	} while (access(name, F_OK) == 0);
	return name;
}

/* A journal with something in it: its file was being written. */
static bool
hot(const char *journal)
{
	struct stat st;

	return stat(journal, &st) == 0 && st.st_size > 0;
}

int
kb_db_restore(const char *from, const char *path, char **kept,
    struct kb_err *err)
{
	struct kb_db lock = { .path = kb_strdup(path), .lock = -1 };
	char *beside = kb_asprintf("%s.sedang-dipulihkan", path);
	char *journal = kb_asprintf("%s-journal", path), *aside;
	struct stat st;
	int rc;

	*kept = NULL;
	rc = kb_db_lock(&lock, err);
	if (rc == 0)
		rc = copy_file(from, beside, err);
	if (rc == 0 && stat(path, &st) == 0) {
		chmod(beside, st.st_mode & 0666);
		*kept = set_aside(path);
		aside = kb_asprintf("%s-journal", *kept);
		/* A journal belongs to the file that is put aside. */
		if ((hot(journal) && rename(journal, aside) != 0) ||
		    rename(path, *kept) != 0)
			rc = kb_fail_errno(err, KB_CREATE, *kept);
		free(aside);
	}
	if (rc == 0)
		rc = rename_safely(beside, path, err);
	if (rc != 0)
		unlink(beside);
	if (lock.lock >= 0)
		close(lock.lock);
	free(lock.path);
	free(beside);
	free(journal);
	return rc;
}
