/* SPDX-License-Identifier: ISC */
/*
 * fuzz_office.h - an office file for the fuzzers, of the province 64: made
 * once, under $TMPDIR, and after each input as it was before.
 */
#ifndef FUZZ_OFFICE_H
#define FUZZ_OFFICE_H

#include <unistd.h>

#include "fuzz.h"
#include "kesbang/findings.h"
#include "kesbang/office.h"
#include "kesbang/setup.h"
#include "kesbang/store.h"

#define FUZZ_TODAY "2025-12-11T08:00"

static struct kb_db *fuzz_db;

/* Ends the program: nothing is tried without an office. */
FUZZ_FN void
fuzz_must(int rc, const struct kb_err *err)
{
	if (rc != 0)
		fuzz_stop("kantor", rc, err->msg);
}

FUZZ_FN void
fuzz_setup(void)
{
	static const char profile[] = "kode: \"64\"\nnama: Kantor\n"
	    "zona: WITA\n";
	struct kb_input in;
	struct kb_errs errs = { 0 };
	struct kb_setup setup = { .input = &in, .errs = &errs };
	struct kb_kantor k;
	struct kb_err err = { 0 };

	fuzz_must(kb_begin(fuzz_db, &err), &err);
	fuzz_must(kb_kantor_load(&k, fuzz_db, FUZZ_TODAY, NULL, &err), &err);
	kb_input_text(&in, "kantor.yaml", profile, sizeof(profile) - 1,
	    KB_IN_YAML);
	if (kb_setup_apply(&k, &setup, &err) != 0)
		fuzz_stop("kantor.yaml", 0, errs.count > 0 ? errs.msg[0] :
		    err.msg);
	kb_input_close(&in);
	kb_kantor_free(&k);
	fuzz_must(kb_end(fuzz_db, 0, &err), &err);
}

/* Where it lies, or another: in a folder of this run, which is then the one
 * that the program stands in. */
FUZZ_FN const char *
fuzz_path(void)
{
	static char dir[256], path[300];
	const char *tmp = getenv("TMPDIR");

	if (*path != '\0')
		return path;
	snprintf(dir, sizeof(dir), "%s/kesbang-acak-XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	MUST(mkdtemp(dir) != NULL && chdir(dir) == 0);
	snprintf(path, sizeof(path), "%s/acak.kantor", dir);
	return path;
}

/* The office, open; its transaction ends with fuzz_rollback(). */
FUZZ_FN void
fuzz_begin(struct kb_kantor *k)
{
	static const struct kb_who who = { "acak", "acak", false };
	struct kb_err err = { 0 };

	if (fuzz_db == NULL) {
		fuzz_must(kb_open(&fuzz_db, fuzz_path(), KB_WRITE, &who, &err),
		    &err);
		kb_on_new(fuzz_db, kb_seed_all);
		fuzz_setup();
	}
	fuzz_must(kb_begin(fuzz_db, &err), &err);
	fuzz_must(kb_kantor_load(k, fuzz_db, FUZZ_TODAY, NULL, &err), &err);
}

/* -1: a failure of the file that nobody was told of. */
FUZZ_FN int
fuzz_rollback(struct kb_kantor *k)
{
	struct kb_err err = { 0 };
	int rc;

	kb_discard(fuzz_db);
	rc = kb_end(fuzz_db, 0, &err);
	kb_kantor_free(k);
	return rc;
}

#endif
