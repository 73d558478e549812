/* SPDX-License-Identifier: ISC */
/* office.h - a new office file in a folder of its own, for the unit tests. */
#ifndef OFFICE_H
#define OFFICE_H

#include <stdlib.h>
#include <unistd.h>

#include "kesbang/findings.h"
#include "kesbang/office.h"
#include "tap.h"

struct office {
	char		 dir[32];
	char		*path;
	struct kb_db	*db;
	struct kb_kantor k;
	struct kb_err	 err;
};

/* rc is 0, or the message is shown. */
TAP_FN void
went_well(int rc, const struct kb_err *err, const char *what)
{
	if (!ok(rc == 0, "%s", what))
		printf("# %s\n", err->msg);
}

TAP_FN void
office_folder(struct office *o)
{
	*o = (struct office){ .dir = "/tmp/kesbang-uji-XXXXXX" };
	if (mkdtemp(o->dir) == NULL) {
		printf("Bail out! mkdtemp\n");
		exit(1);
	}
	o->path = kb_asprintf("%s/uji.kantor", o->dir);
}

/* The file with its reference tables, in an open transaction. */
TAP_FN void
office_open(struct office *o, const char *today, const char *act_for)
{
	static const struct kb_who who = { "uji", "uji" };

	if (kb_open(&o->db, o->path, KB_WRITE, &who, &o->err) != 0) {
		printf("Bail out! %s\n", o->err.msg);
		exit(1);
	}
	kb_on_new(o->db, kb_seed_all);
	went_well(kb_begin(o->db, &o->err), &o->err, "file begun");
	went_well(kb_kantor_load(&o->k, o->db, today, act_for, &o->err),
	    &o->err, "office loaded");
}

/* Ends the transaction and takes everything away again. */
TAP_FN void
office_remove(struct office *o)
{
	static const char *const endings[] = { "", "-journal", ".kunci" };

	if (o->db != NULL)
		went_well(kb_end(o->db, 0, &o->err), &o->err, "file ended");
	kb_kantor_free(&o->k);
	kb_close(o->db);
	for (size_t i = 0; i < KB_LEN(endings); i++) {
		char *path = kb_asprintf("%s%s", o->path, endings[i]);

		unlink(path);
		free(path);
	}
	ok(rmdir(o->dir) == 0, "no other file was left in %s", o->dir);
	free(o->path);
}

#endif
