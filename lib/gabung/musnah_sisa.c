/* SPDX-License-Identifier: ISC */
/*
 * musnah_sisa.c - where what was destroyed may be yet: copies beside the office
 * file, copies that the trail knows, and what came of other offices.
 */
#include <dirent.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/text.h"
#include "musnah.h"

struct copy {
	char		*path;		/* from the root */
	const char	*what;
};

struct looking {
	struct kb_db	*db;
	const struct kb_musnah *m;
	char		*dir, *office;	/* the office file's folder and name */
	struct copy	*copy;
	size_t		 n;
	struct kb_buf	*b;
};

/* ---- in one copy ---- */

/* In the register, or in what the trail kept of it. */
bool
musnah_ada(struct kb_db *db, const struct kb_musnah_butir *x)
{
	const struct kb_arg *key = KB_ARGS3((const char *)x->kantor.s,
	    x->nomor, x->tabel);
	const struct kb_type *t = kb_type_of_table(x->tabel);
	char *sql = t == NULL ? NULL : kb_asprintf("SELECT 1 FROM %s WHERE "
	    "nomor = ?2 AND kantor IN (?1, '')", t->table);
	bool there = sql != NULL && kb_one(db, 0, sql, KB_ARGS2(
	    (const char *)x->kantor.s, x->nomor)) == 1;

	free(sql);
	return there || kb_one(db, 0, "SELECT 1 FROM jejak WHERE jenis = ?3 "
	    "AND nomor = ?2 AND ifnull(kantor, '') IN (?1, '') AND aksi <> '"
	    KB_TRAIL_DESTROYED "' AND rincian NOT GLOB "
	    "'{\"dimusnahkan\":*' LIMIT 1", key) == 1;
}

/* One that cannot be read may; an empty one is a lock, or a journal. */
static bool
may_hold(const struct looking *l, const char *path)
{
	struct kb_who who = { "kesbangpol", "musnahkan", true };
	struct kb_db *db = NULL;
	struct kb_err err;
	struct stat st;
	bool may;

	if (stat(path, &st) == 0 && st.st_size == 0)
		return false;
	may = kb_open(&db, path, KB_LOOK, &who, &err) != 0;

	for (size_t i = 0; !may && i < l->m->n; i++)
		may = musnah_ada(db, &l->m->butir[i]) ||
		    kb_db_untold(db, NULL) != 0;
	kb_close(db);
	return may;
}

/* ---- which there are ---- */

static void
add(struct looking *l, char *path, const char *what)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->copy[i].path, path) == 0) {
			free(path);
			return;
		}
	l->copy = kb_realloc(l->copy, l->n + 1, sizeof(*l->copy));
	l->copy[l->n++] = (struct copy){ path, what };
}

/* k.db.cadangan-2025-12-11 and the like; not the lock, the key. */
static bool
is_copy(const char *name, const char *office)
{
	static const char *const end[] = { ".cadangan", ".sebelum-" };
	size_t n = strlen(office);

	if (strncmp(name, office, n) != 0)
		return false;
	for (size_t i = 0; i < KB_LEN(end); i++)
		if (strncmp(name + n, end[i], strlen(end[i])) == 0)
			return true;
	return false;
}

static void
beside(struct looking *l)
{
	DIR *d = opendir(l->dir);
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL) {
		char *path = kb_asprintf("%s/%s", l->dir, e->d_name);

		if (is_copy(e->d_name, l->office) && may_hold(l, path))
			add(l, path, "cadangan");
		else
			free(path);
	}
	if (d != NULL)
		closedir(d);
}

struct made {
	kb_text	 tempat, perintah;
};

static const struct kb_field made_fields[] = {
	TEXT(struct made, tempat, "tempat"),
	TEXT(struct made, perintah, "perintah"),
};

static const struct kb_type made_type = {
	.name = "salinan", .size = sizeof(struct made), KB_FIELDS(made_fields),
};

/*
 * A text is not searched: it is named if it was made before.  One that is gone
 * from its folder is gone; of a folder that is gone nobody can say.
 */
static int
known(void *arg, void *rec, struct kb_err *err)
{
	struct looking *l = arg;
	const struct made *x = rec;
	bool text = strcmp(x->perintah, "salin-teks") == 0;
	char *path = kb_strdup(x->tempat), *copy = kb_strdup(path);
	const char *dir = dirname(copy);

	(void)err;
	if (access(dir, F_OK) != 0)
		add(l, kb_strdup(dir), "cadangan atau salinan teks; sekarang "
		    "tidak terpasang");
	else if (access(path, F_OK) == 0 && (text || may_hold(l, path))) {
		add(l, path, text ? "salinan teks" : "cadangan");
		path = NULL;
	}
	free(copy);
	free(path);
	return 0;
}

/* ?1: the berita acara's number, '' of a draft; none: of any. */
#define BEFORE								\
	"urut < ifnull((SELECT max(m.urut) FROM jejak m WHERE m.aksi = '" \
	KB_TRAIL_DESTROYED "' AND (?1 IS NULL OR iif(json_valid("	\
	"m.rincian), m.rincian ->> '$.berita_acara', '') = ?1)), 1 << 62)"

static void
in_trail(struct looking *l, const char *nomor)
{
	struct kb_err err;

	kb_query(l->db, &made_type, "SELECT DISTINCT rincian ->> '$.salinan' "
	    "AS tempat, perintah FROM jejak WHERE aksi = 'lengkap' AND jenis "
	    "IS NULL AND json_valid(rincian) AND rincian ->> '$.salinan' IS "
	    "NOT NULL AND " BEFORE, KB_ARGS1(nomor), known, l, &err);
}

static int
by_path(const void *a, const void *b)
{
	const struct copy *x = a, *y = b;

	return strcmp(x->path, y->path);
}

/* From the folder of the office file, where it is in that. */
static void
tell_copies(struct looking *l)
{
	size_t n = strlen(l->dir);

	if (l->n > 1)
		qsort(l->copy, l->n, sizeof(*l->copy), by_path);
	for (size_t i = 0; i < l->n; i++) {
		const struct copy *c = &l->copy[i];
		bool here = strncmp(c->path, l->dir, n) == 0 &&
		    c->path[n] == '/';

		kb_buf_addf(l->b, "%s (%s)\n", here ? c->path + n + 1 :
		    c->path, c->what);
		free(c->path);
	}
	free(l->copy);
}

/* ---- what came of other offices ---- */

/* A line of a file of records: is it one of these? */
static bool
line_of(const struct looking *l, const char *table, const char *line)
{
	bool is = false;

	for (size_t i = 0; !is && i < l->m->n; i++) {
		const struct kb_musnah_butir *x = &l->m->butir[i];
		struct kb_buf nomor = KB_BUF_INIT, office = KB_BUF_INIT;

		kb_buf_adds(&nomor, "\"nomor\":");
		kb_json_str(&nomor, x->nomor);
		kb_buf_addf(&office, "\"kantor\":\"%s\"", x->kantor.s);
		is = strcmp(x->tabel, table) == 0 &&
		    strstr(line, nomor.s) != NULL &&
		    strstr(line, office.s) != NULL;
		kb_buf_free(&nomor);
		kb_buf_free(&office);
	}
	return is;
}

/* "64.74-64-000008-91b3099d.laporan.jsonl" */
static bool
aside_holds(const struct looking *l, const char *path)
{
	static const char end[] = ".jsonl";
	char *name = kb_strdup(path), *dot = strrchr(name, '.'), *line = NULL;
	FILE *f = dot != NULL && strcmp(dot, end) == 0 ? fopen(path, "re") :
	    NULL;
	bool holds = false;
	size_t room = 0;

	if (f != NULL) {
		*dot = '\0';
		dot = strrchr(name, '.');
		while (!holds && dot != NULL && getline(&line, &room, f) > 0)
			holds = line_of(l, dot + 1, line);
		fclose(f);
	}
	free(line);
	free(name);
	return holds;
}

static void
aside(struct looking *l)
{
	char *dir = kb_asprintf("%s/%s.tukar/konflik", l->dir, l->office);
	DIR *d = opendir(dir);
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL) {
		char *path = kb_asprintf("%s/%s", dir, e->d_name);

		if (aside_holds(l, path))
			add(l, kb_strdup(path), "isi yang berbeda, dari dua "
			    "bundel");
		free(path);
	}
	if (d != NULL)
		closedir(d);
	free(dir);
}

/* ---- all ---- */

/* Of every berita acara, ours and others'. */
static int
all_of_them(struct kb_db *db, struct kb_musnah *m, struct kb_err *err)
{
	int rc = musnah_kosong(db, err);

	if (rc == 0)
		rc = kb_exec(db, "INSERT INTO " MUSNAH " SELECT jenis, kantor, "
		    "nomor, NULL, NULL, NULL, NULL FROM nisan WHERE "
		    "berita_acara IS NOT NULL", KB_NONE, err);
	return rc != 0 ? rc : musnah_pilihan(db, m, err);
}

void
kb_musnah_sisa(struct kb_db *db, const struct kb_musnah *m, struct kb_buf *b)
{
	char *copy = kb_strdup(kb_db_path(db)), *name = kb_strdup(copy);
	char *real = realpath(dirname(copy), NULL);
	struct kb_musnah all = { 0 };
	struct looking l = { .db = db, .m = m != NULL ? m : &all, .dir = real,
	    .office = basename(name), .b = b };
	struct kb_err err;

	if (real != NULL && (m != NULL || all_of_them(db, &all, &err) == 0)) {
		beside(&l);
		in_trail(&l, m == NULL ? NULL : m->nomor != NULL ? m->nomor :
		    "");
		aside(&l);
		tell_copies(&l);
	}
	kb_musnah_free(&all);
	free(real);
	free(name);
	free(copy);
}
