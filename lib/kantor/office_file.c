/* SPDX-License-Identifier: ISC */
/*
 * office_file.c - the files of data/ that an office may have its own version of:
 * texts of letters, checklists.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/embed.h"
#include "kesbang/letter.h"

#define MOST (1024 * 1024)

char *
kb_office_beside(const char *office_path, const char *name)
{
	char *copy = kb_strdup(office_path);
	char *path = kb_path(dirname(copy), name);

	free(copy);
	return path;
}

char *
kb_office_file_path(const char *office_path, const char *name)
{
	char *file = kb_asprintf("data/%s", name);
	char *path = kb_office_beside(office_path, file);

	free(file);
	return path;
}

int
kb_office_folder(const char *office_path, const char *file,
    struct kb_err *err)
{
	char *office = kb_strdup(office_path), *copy = kb_strdup(file);
	int rc = kb_make_folder(dirname(office), 0700, err);

	if (rc == 0)
		rc = kb_make_folder(dirname(copy), 0777, err);
	free(office);
	free(copy);
	return rc;
}

static int
read_all(int fd, const char *path, struct kb_buf *b, struct kb_err *err)
{
	struct stat st;
	char part[16384];
	ssize_t n;

	if (fstat(fd, &st) != 0)
		return kb_fail_errno(err, KB_NOINPUT, path);
	if (!S_ISREG(st.st_mode))
		return kb_fail(err, KB_CONFIG, "%s: bukan berkas biasa", path);
	while ((n = read(fd, part, sizeof(part))) > 0) {
		kb_buf_add(b, part, (size_t)n);
		if (b->len > MOST)
			return kb_fail(err, KB_CONFIG, "%s: lebih dari %d KiB",
			    path, MOST / 1024);
	}
	return n < 0 ? kb_fail_errno(err, KB_IO, path) : 0;
}

/* Of an emptied text a signed letter would come that says nothing. */
static bool
says_something(const char *s)
{
	while (*s != '\0') {
		s += strspn(s, " \t\r\n");
		if (*s != '#' && *s != '\0')
			return true;
		s += strcspn(s, "\n");
	}
	return false;
}

static int
built_in(const char *name, struct kb_buf *b, char **where,
    struct kb_err *err)
{
	const struct kb_embed *e;

	*where = kb_asprintf("data/%s", name);
	e = kb_embed(*where);
	if (e == NULL)
		return kb_fail(err, KB_NOINPUT, "%s: tidak ada, juga tidak "
		    "sebagai bawaan", *where);
	kb_buf_add(b, e->start, (size_t)(e->end - e->start));
	return 0;
}

int
kb_office_file(const struct kb_kantor *k, const char *name, struct kb_buf *b,
    char **where, struct kb_err *err)
{
	int fd = -1, rc;

	*where = NULL;
	if (k->db != NULL) {
		*where = kb_office_file_path(kb_db_path(k->db), name);
		/* A pipe of that name does not make us wait. */
		fd = open(*where, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0 && errno != ENOENT && errno != ENOTDIR)
			return kb_fail_errno(err, KB_NOINPUT, *where);
	}
	if (fd < 0) {
		free(*where);
		return built_in(name, b, where, err);
	}
	rc = read_all(fd, *where, b, err);
	close(fd);
	if (rc == 0 && !says_something(kb_buf_str(b)))
		rc = kb_fail(err, KB_CONFIG, "%s kosong; hapus berkas itu "
		    "untuk memakai teks bawaan", *where);
	return rc;
}

/* ---- lists ---- */

struct rows {
	const struct kb_type	*type;
	kb_rec_fn		*fn;
	void			*arg;
};

static int
one_row(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	const struct rows *r = arg;
	size_t before = errs->count;

	kb_default(r->type, rec);
	kb_check(r->type, rec, src, errs);
	return errs->count > before ? 0 : r->fn(r->arg, rec, given, src, errs,
	    err);
}

int
kb_office_rows(struct kb_kantor *k, const char *name,
    const struct kb_type *type, kb_rec_fn *fn, void *arg, struct kb_err *err)
{
	struct rows r = { type, fn, arg };
	struct kb_read_opt opt = { .type = type, .env = &k->env,
	    .rec = one_row, .arg = &r };
	struct kb_errs errs = { 0 };
	struct kb_buf text = KB_BUF_INIT;
	struct kb_input in;
	char *where;
	int rc = kb_office_file(k, name, &text, &where, err);

	if (rc == 0) {
		kb_input_text(&in, where, kb_buf_str(&text), text.len,
		    KB_IN_CSV);
		rc = kb_read(&in, &opt, &errs, err);
		kb_input_close(&in);
	}
	if (rc == 0 && errs.count == 1)
		rc = kb_fail(err, KB_CONFIG, "%s", errs.msg[0]);
	else if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_CONFIG, "%s (dan %zu kesalahan lain)",
		    errs.msg[0], errs.count - 1);
	kb_errs_free(&errs);
	kb_buf_free(&text);
	free(where);
	return rc;
}
