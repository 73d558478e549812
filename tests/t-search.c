/* SPDX-License-Identifier: ISC */
/* The search index: what it is behind by, and that it ends. */
#include <string.h>

#include "kesbang/laporan.h"
#include "kesbang/search.h"
#include "office.h"

static void
put(struct office *o, const char *number, const char *title)
{
	struct laporan l = { .head.nomor = number, .judul = title,
	    .bidang = "politik", .tanggal = kb_date_make(2025, 12, 1) };
	struct kb_errs errs = { 0 };
	enum kb_put_result result;
	struct kb_store *s;
	int rc = kb_store_open(&s, o->db, &laporan_type, &o->k.env, &o->err);

	if (rc == 0)
		rc = kb_store_put(s, &l, ~UINT64_C(0) >> 1, NULL, &errs,
		    &result, &o->err);
	went_well(kb_store_close(s, rc, &o->err), &o->err, number);
	is_int(errs.count, 0, "%s: no fault", number);
	kb_errs_free(&errs);
}

static void
take_away(struct office *o, const char *number)
{
	struct kb_buf home = KB_BUF_INIT;
	struct laporan l;

	if (kb_store_get(o->db, &laporan_type, &o->k.env, number, &l, &home,
	    &o->err) == 0)
		went_well(kb_store_delete(o->db, &laporan_type, &o->k.env, &l,
		    "uji", &o->err), &o->err, "deleted");
	kb_buf_free(&home);
}

static void
catch_up(struct office *o)
{
	went_well(kb_search_catch_up(o->db, &laporan_type, &o->err), &o->err,
	    "caught up");
	is_int(kb_search_behind(o->db, &laporan_type), 0,
	    "nothing is left to index");
}

static int
count(void *arg, void *rec, struct kb_err *err)
{
	(void)rec, (void)err;
	++*(int *)arg;
	return 0;
}

static int
found(struct office *o, const char *words)
{
	struct kb_filter f;
	struct kb_buf told = KB_BUF_INIT;
	int n = 0;

	kb_filter_begin(&f, &laporan_type);
	went_well(kb_search(o->db, &f, words, &told, count, &n, &o->err),
	    &o->err, words);
	kb_filter_free(&f);
	kb_buf_free(&told);
	return n;
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-12-11T10:00", "64.74");
	put(&o, "A", "rapat satu");
	put(&o, "B", "rapat dua");
	is_int(kb_search_behind(o.db, &laporan_type), 2, "behind by two");
	is_int(found(&o, "rapat"), 2, "found without an index");
	catch_up(&o);
	put(&o, "A", "sidang satu");
	is_int(kb_search_behind(o.db, &laporan_type), 1, "behind by a change");
	is_int(found(&o, "rapat"), 1, "the old words are gone at once");
	is_int(found(&o, "sidang"), 1, "the new ones are there at once");
	catch_up(&o);
	take_away(&o, "B");
	is_int(kb_search_behind(o.db, &laporan_type), 0,
	    "a deleted record is nothing to index");
	put(&o, "C", "apel");
	is_int(found(&o, "rapat"), 0, "what took its row is not found by it");
	catch_up(&o);
	is_int(found(&o, "apel"), 1, "found");
	office_remove(&o);
	return done_testing();
}
