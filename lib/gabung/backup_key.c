/* SPDX-License-Identifier: ISC */
/*
 * backup_key.c - the office's key inside a backup: without it a new computer
 * can send nothing before every office above has taken down a new key.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "kesbang/office.h"
#include "kesbang/tukar.h"

static const struct {
	const char	*name, *ending;
	const char	*mark;		/* what a key of that kind has */
	unsigned	 mode;
} part[] = {
	{ "kunci-kantor", "", "-----BEGIN ", 0600 },
	{ "kunci-kantor.pub", ".pub", " AAAA", 0644 },
};

static int
key_file(struct kb_db *db, char **file, struct kb_err *err)
{
	struct kb_kantor k = { .db = db };

	return tukar_kunci_berkas(&k, file, err);
}

int
kb_key_take(struct kb_db *db, struct kb_parcel *p, struct kb_buf *told,
    struct kb_err *err)
{
	struct kb_err why = { .msg = "bukan berkas kunci" };
	char *file;
	size_t n = p->n;

	if (key_file(db, &file, err) != 0)
		return -1;
	for (size_t i = 0; i < KB_LEN(part) && access(file, F_OK) == 0; i++) {
		char *path = kb_asprintf("%s%s", file, part[i].ending);
		struct kb_buf b = KB_BUF_INIT;

		if (access(path, F_OK) != 0)
			;			/* it can do without .pub */
		else if (kb_data_read(path, &b, &why) == 0)
			kb_parcel_add(p, part[i].name, &b);
		else
			kb_buf_addf(told, "kunci kantor tidak ikut: %s\n",
			    why.msg);
		kb_buf_free(&b);
		free(path);
	}
	if (p->n > n)
		kb_buf_adds(told, "beserta kunci kantor ini, di dalamnya: "
		    "simpan seperti kunci itu sendiri\n");
	free(file);
	return 0;
}

static const struct kb_buf *
packed(const struct kb_parcel *p, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->file[i].name, name) == 0)
			return &p->file[i].text;
	return NULL;
}

/* All of it, or nothing: what is there is not written again. */
static int
write_part(const char *path, const char *beside, unsigned mode,
    const struct kb_buf *text, struct kb_err *err)
{
	int fd, rc = 0;

	unlink(beside);				/* of a restore that was killed */
	fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    mode);
	if (fd < 0)
		return kb_fail_errno(err, KB_CREATE, path);
	if ((errno = kb_write_all(fd, text->s, text->len)) != 0)
		rc = kb_fail_errno(err, KB_IO, path);
	close(fd);
	if (rc == 0)
		rc = kb_db_place(beside, path, err);
	if (rc != 0)
		unlink(beside);
	return rc;
}

/* Only what is a key: a copy that was tampered with writes nothing else to
 * where its settings say. */
static int
put_part(const char *file, size_t i, const struct kb_buf *text,
    struct kb_err *err)
{
	char *path = kb_asprintf("%s%s", file, part[i].ending);
	char *beside = kb_asprintf("%s.sedang-dipulihkan", path);
	struct stat st;
	int rc;

	if (strstr(kb_buf_str(text), part[i].mark) == NULL)
		rc = kb_fail(err, KB_DATA, "yang ada dalam cadangan bukan "
		    "kunci");
	else if (lstat(path, &st) == 0)
		rc = kb_fail(err, KB_CREATE, "%s: sudah ada", path);
	else
		rc = write_part(path, beside, part[i].mode, text, err);
	free(beside);
	free(path);
	return rc;
}

static bool
is_there(const char *file, const struct kb_buf *text)
{
	struct kb_buf now = KB_BUF_INIT;
	struct kb_err why;
	bool same = kb_data_read(file, &now, &why) == 0 &&
	    now.len == text->len && memcmp(now.s, text->s, now.len) == 0;

	kb_buf_free(&now);
	return same;
}

int
kb_key_put(struct kb_db *db, const struct kb_parcel *p, struct kb_buf *told,
    struct kb_err *err)
{
	const struct kb_buf *key = packed(p, part[0].name);
	const struct kb_buf *pub = packed(p, part[1].name);
	struct kb_err why;
	char *file;

	if (key == NULL || key->len == 0)
		return 0;
	if (key_file(db, &file, err) != 0)
		return -1;
	if (access(file, F_OK) == 0) {
		if (!is_there(file, key))
			kb_buf_addf(told, "kunci kantor di %s lain daripada "
			    "yang di cadangan, dan tetap\n", file);
	} else if (put_part(file, 0, key, &why) != 0) {
		kb_buf_addf(told, "kunci kantor tidak dikembalikan: %s\n",
		    why.msg);
	} else {
		if (pub != NULL)
			put_part(file, 1, pub, &why);
		kb_buf_addf(told, "kunci kantor dikembalikan: %s\n", file);
	}
	free(file);
	return 0;
}
