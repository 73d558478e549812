/* SPDX-License-Identifier: ISC */
/*
 * putar.c - rotation of backups in a folder: of the last days each, of the
 * weeks before the last one of each, of the months before the last one of
 * each.  A file of ours is known by its name, and others are never touched.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/setup.h"

static const struct kb_field fields[] = {
	INT(struct kb_putar, harian, "cadangan harian yang disimpan",
	    .dflt = "7", .min = 1, .max = 1000),
	INT(struct kb_putar, mingguan, "cadangan mingguan yang disimpan",
	    .dflt = "5", .min = 0, .max = 1000),
	INT(struct kb_putar, bulanan, "cadangan bulanan yang disimpan",
	    .dflt = "12", .min = 0, .max = 1000),
};

const struct kb_type kb_putar_type = {
	.name = "cadangan", .help = "setelan perputaran cadangan",
	.size = sizeof(struct kb_putar), KB_FIELDS(fields),
};

static int
week_of(kb_date d)
{
	int year, week = kb_iso_week(d, &year);

	return year * 100 + week;
}

static int
month_of(kb_date d)
{
	return d.ymd / 100;
}

/* Of the spans that a day falls into, the newest of each, so many of them. */
static void
keep_each(const kb_date *day, size_t n, int (*span)(kb_date), int64_t most,
    bool *keep)
{
	int64_t seen = 0;
	int last = 0;

	for (size_t i = n; i-- > 0 && seen < most; ) {
		if (seen > 0 && span(day[i]) == last)
			continue;
		last = span(day[i]);
		keep[i] = true;
		seen++;
	}
}

static int
day_of(kb_date d)
{
	return d.ymd;
}

/* Those of days to come were made by a clock that went wrong, then or now:
 * they stay, and count for nothing. */
void
kb_putar(const struct kb_putar *p, kb_date today, const kb_date *day,
    size_t n, bool *keep)
{
	memset(keep, 0, n * sizeof(*keep));
	while (n > 0 && day[n - 1].ymd > today.ymd)
		keep[--n] = true;
	if (n > 0 && day[n - 1].ymd == today.ymd)
		keep[n - 1] = true;
	keep_each(day, n, day_of, p->harian.v, keep);
	keep_each(day, n, week_of, p->mingguan.v, keep);
	keep_each(day, n, month_of, p->bulanan.v, keep);
}

/* ---- in a folder ---- */

struct copies {
	kb_date	*day;
	size_t	 n;
};

static int
by_day(const void *a, const void *b)
{
	const kb_date *x = a, *y = b;

	return (x->ymd > y->ymd) - (x->ymd < y->ymd);
}

static int
list(const char *dir, const char *prefix, struct copies *c,
    struct kb_err *err)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	size_t len = strlen(prefix);

	if (d == NULL)
		return kb_fail_errno(err, KB_CREATE, dir);
	while ((e = readdir(d)) != NULL) {
		kb_date day;
		char iso[KB_DATE_TEXT];

		if (strncmp(e->d_name, prefix, len) != 0 ||
		    strlen(e->d_name) != len + 10 ||
		    kb_date_parse(e->d_name + len, &day, NULL) != 0)
			continue;
		kb_date_iso(day, iso);
		if (strcmp(iso, e->d_name + len) != 0)
			continue;
		c->day = kb_realloc(c->day, c->n + 1, sizeof(*c->day));
		c->day[c->n++] = day;
	}
	closedir(d);
	if (c->n > 1)
		qsort(c->day, c->n, sizeof(*c->day), by_day);
	return 0;
}

int
kb_putar_folder(const char *dir, const char *prefix,
    const struct kb_putar *p, kb_date today, struct kb_putar_told *told,
    struct kb_err *err)
{
	struct copies c = { 0 };
	bool *keep;
	int rc = list(dir, prefix, &c, err);

	*told = (struct kb_putar_told){ 0 };
	keep = kb_alloc((c.n + 1) * sizeof(*keep));
	kb_putar(p, today, c.day, c.n, keep);
	for (size_t i = 0; rc == 0 && i < c.n; i++) {
		char iso[KB_DATE_TEXT], *path;

		told->later += c.day[i].ymd > today.ymd;
		if (keep[i])
			continue;
		kb_date_iso(c.day[i], iso);
		path = kb_asprintf("%s/%s%s", dir, prefix, iso);
		if (unlink(path) != 0)
			rc = kb_fail_errno(err, KB_CREATE, path);
		else
			told->gone++;
		free(path);
	}
	free(keep);
	free(c.day);
	return rc;
}
