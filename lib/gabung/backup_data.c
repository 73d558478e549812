/* SPDX-License-Identifier: ISC */
/*
 * backup_data.c - the office's own texts (data/surat/..., letter.h), which a
 * backup takes along and a restore puts back, folder by folder.  What else
 * lies in data/ is not ours.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "kesbang/embed.h"
#include "kesbang/letter.h"
#include "kesbang/sink.h"

#define DATA "data/"
#define MOST (1024 * 1024)		/* bytes of a text */

/* ---- what there is ---- */

/*
 * Bytes of what is kept and put back as one: "surat" of "data/surat/a.txt",
 * "syarat.csv" of "data/syarat.csv"; 0: it is not in data/.
 */
static size_t
unit_len(const char *name)
{
	return strncmp(name, DATA, strlen(DATA)) == 0 ?
	    strcspn(name + strlen(DATA), "/") : 0;
}

static int
wanted(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return d->d_name[0] != '.' && d->d_name[n - 1] != '~';
}

int
kb_data_read(const char *path, struct kb_buf *b, struct kb_err *err)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC), rc = 0;
	struct stat st;
	char part[16384];
	ssize_t n = 0;

	if (fd < 0)
		return kb_fail_errno(err, KB_NOINPUT, path);
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > MOST)
		rc = 1;
	while (rc == 0 && b->len <= MOST &&
	    (n = read(fd, part, sizeof(part))) > 0)
		kb_buf_add(b, part, (size_t)n);
	if (n < 0)
		rc = kb_fail_errno(err, KB_IO, path);
	close(fd);
	return rc;
}

/* A copy of the built-in text is not the office's own. */
static bool
built_in(const char *name, const struct kb_buf *b)
{
	char *full = kb_asprintf("%s%s", DATA, name);
	const struct kb_embed *e = kb_embed(full);

	free(full);
	return e != NULL && (size_t)(e->end - e->start) == b->len &&
	    memcmp(e->start, kb_buf_str(b), b->len) == 0;
}

static int
take_file(const char *path, const char *name, struct kb_parcel *p,
    struct kb_buf *note, struct kb_err *err)
{
	char *file = kb_office_file_path(path, name);
	struct kb_buf b = KB_BUF_INIT;
	int rc = kb_data_read(file, &b, err);

	if (rc == 0 && !built_in(name, &b))
		kb_parcel_add(p, name, &b);
	else if (rc == 1 && note != NULL)
		kb_buf_addf(note, "tidak ikut dicadangkan, bukan teks: %s\n",
		    file);
	kb_buf_free(&b);
	free(file);
	return rc < 0 ? -1 : 0;
}

/* A folder, or a text that stands in none. */
static int
take_unit(const char *path, const char *unit, struct kb_parcel *p,
    struct kb_buf *note, struct kb_err *err)
{
	char *dir = kb_office_file_path(path, unit);
	struct dirent **entry;
	int n = scandir(dir, &entry, wanted, alphasort), rc = 0;

	if (n < 0 && errno == ENOTDIR && access(dir, F_OK) == 0)
		rc = take_file(path, unit, p, note, err);
	else if (n < 0 && errno != ENOENT && errno != ENOTDIR)
		rc = kb_fail_errno(err, KB_NOINPUT, dir);
	for (int i = 0; i < n; i++) {
		char *name = kb_asprintf("%s/%s", unit, entry[i]->d_name);

		if (rc == 0)
			rc = take_file(path, name, p, note, err);
		free(name);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	free(dir);
	return rc;
}

/* The next unit of built-in texts, in the buffer; false: no more.  They are
 * sorted: a folder's files follow each other. */
static bool
next_unit(const struct kb_embed **e, struct kb_buf *unit)
{
	for (; (*e)->name != NULL; ++*e) {
		size_t n = unit_len((*e)->name);
		const char *s = (*e)->name + strlen(DATA);

		if (n == 0 || (n == unit->len && memcmp(unit->s, s, n) == 0))
			continue;
		kb_buf_cut(unit, 0);
		kb_buf_add(unit, s, n);
		return true;
	}
	return false;
}

int
kb_data_take(const char *path, struct kb_parcel *p, struct kb_buf *note,
    struct kb_err *err)
{
	const struct kb_embed *e = kb_embeds;
	struct kb_buf unit = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && next_unit(&e, &unit))
		rc = take_unit(path, unit.s, p, note, err);
	kb_buf_free(&unit);
	return rc;
}

/* ---- putting it back ---- */

static bool
is_of(const char *name, const char *unit)
{
	size_t len = strlen(unit);

	return strncmp(name, unit, len) == 0 && (name[len] == '/' ||
	    name[len] == '\0');
}

/* Those of a unit, from the i-th on; they follow each other. */
static size_t
in_unit(const struct kb_parcel *p, const char *unit, size_t *from)
{
	size_t n = 0;

	for (*from = 0; *from < p->n; ++*from)
		if (is_of(p->file[*from].name, unit))
			break;
	while (*from + n < p->n && is_of(p->file[*from + n].name, unit))
		n++;
	return n;
}

static bool
same(const struct kb_parcel_file *a, const struct kb_parcel_file *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(a[i].name, b[i].name) != 0 ||
		    a[i].text.len != b[i].text.len ||
		    memcmp(kb_buf_str(&a[i].text), kb_buf_str(&b[i].text),
		    a[i].text.len) != 0)
			return false;
	return true;
}

/* "surat/a.txt", "a.csv": nothing that leads elsewhere. */
static bool
safe(const char *name)
{
	const char *base = strchr(name, '/');

	base = base != NULL ? base + 1 : name;
	return *name != '.' && *name != '/' && *name != '\0' && *base != '.' &&
	    *base != '\0' && strchr(base, '/') == NULL;
}

/* Where it lies in what was staged. */
static char *
staged_path(const char *staged, const struct kb_parcel_file *f)
{
	const char *slash = strchr(f->name, '/');

	return kb_asprintf("%s%s", staged, slash != NULL ? slash : "");
}

/* "DIR/data/surat.WHAT-1": a name that there is not yet. */
static char *
free_name(const char *path, const char *unit, const char *what)
{
	char *name = NULL;
	int n = 1;

	do {
		char *end = kb_asprintf("%s.%s-%d", unit, what, n++);

		free(name);
		name = kb_office_file_path(path, end);
		free(end);
	} while (access(name, F_OK) == 0 && n < 10000);
	return name;
}

static int
put_file(const struct kb_data *d, const char *staged,
    const struct kb_parcel_file *f, struct kb_err *err)
{
	char *file = staged_path(staged, f);
	struct kb_sink *sink;
	int rc = kb_office_folder(d->path, file, err);

	if (rc == 0)
		rc = kb_sink_open(&sink, file, staged, err);
	if (rc == 0) {
		kb_sink_add(sink, kb_buf_str(&f->text), f->text.len);
		rc = kb_sink_close(sink, 0, err);
	}
	free(file);
	return rc;
}

static int
stage_unit(struct kb_data *d, const char *unit, struct kb_err *err)
{
	struct kb_parcel now = { 0 };
	size_t from, n = in_unit(d->parcel, unit, &from);
	const struct kb_parcel_file *f = d->parcel->file + from;
	struct kb_data_unit *to;
	int rc = take_unit(d->path, unit, &now, NULL, err);
	bool unchanged = rc == 0 && now.n == n && same(now.file, f, n);

	kb_parcel_free(&now);
	if (rc != 0 || unchanged)
		return rc;
	d->unit = kb_realloc(d->unit, d->n + 1, sizeof(*d->unit));
	to = &d->unit[d->n++];
	*to = (struct kb_data_unit){ .name = kb_strdup(unit),
	    .first = f, .n = n };
	if (n > 0)
		to->staged = free_name(d->path, unit, "sedang-dipulihkan");
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = put_file(d, to->staged, &f[i], err);
	return rc;
}

int
kb_data_stage(const char *path, const struct kb_parcel *p,
    struct kb_data *d, struct kb_err *err)
{
	const struct kb_embed *e = kb_embeds;
	struct kb_buf unit = KB_BUF_INIT;
	int rc = 0;

	*d = (struct kb_data){ .path = path, .parcel = p };
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		if (!safe(p->file[i].name))
			rc = kb_fail(err, KB_DATA, "cadangan: nama berkas "
			    "'%.80s' tidak wajar", p->file[i].name);
	while (rc == 0 && next_unit(&e, &unit))
		rc = stage_unit(d, unit.s, err);
	kb_buf_free(&unit);
	return rc;
}

static int
swap(const struct kb_data *d, struct kb_data_unit *f, struct kb_buf *told,
    struct kb_err *err)
{
	char *at = kb_office_file_path(d->path, f->name), *kept;
	int rc = 0;

	if (access(at, F_OK) == 0) {
		kept = free_name(d->path, f->name, "sebelum-pulih");
		if (rename(at, kept) != 0)
			rc = kb_fail_errno(err, KB_CREATE, kept);
		else
			kb_buf_addf(told, "teks lama disimpan: %s\n", kept);
		free(kept);
	}
	if (rc == 0 && f->staged != NULL && rename(f->staged, at) != 0)
		rc = kb_fail_errno(err, KB_CREATE, at);
	if (rc == 0)
		f->n = 0;
	free(at);
	return rc;
}

int
kb_data_swap(struct kb_data *d, struct kb_buf *told, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < d->n; i++)
		rc = swap(d, &d->unit[i], told, err);
	return rc;
}

void
kb_data_free(struct kb_data *d)
{
	for (size_t i = 0; i < d->n; i++) {
		struct kb_data_unit *f = &d->unit[i];

		for (size_t k = 0; k < f->n; k++) {
			char *file = staged_path(f->staged, &f->first[k]);

			unlink(file);
			free(file);
		}
		if (f->n > 0)
			rmdir(f->staged);
		free(f->staged);
		free(f->name);
	}
	free(d->unit);
	*d = (struct kb_data){ 0 };
}
