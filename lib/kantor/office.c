/* SPDX-License-Identifier: ISC */
/* office.c - the profile, the settings, the clock; and a new file's tables. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kantor.h"
#include "kesbang/embed.h"
#include "kesbang/read.h"
#include "kesbang/store.h"

/* ---- settings: one row of setelan for each known field ---- */

struct loading {
	const struct kb_type	*type;
	size_t			 prefix;
	char			*value[KB_MAX_FIELDS];
};

static int
load_one(void *arg, void *rec, struct kb_err *err)
{
	struct loading *l = arg;
	const struct kb_setting *row = rec;
	int f = kb_field_find(l->type, row->nama + l->prefix);

	(void)err;				/* of a newer program: left alone */
	if (f >= 0 && l->value[f] == NULL)
		l->value[f] = kb_strdup(row->nilai);
	return 0;
}

int
kb_settings_load(struct kb_db *db, const struct kb_type *type, void *rec,
    struct kb_buf *home, struct kb_err *err)
{
	struct loading l = { .type = type, .prefix = strlen(type->name) + 1 };
	char *from = kb_asprintf("%s.", type->name);
	char *to = kb_asprintf("%s/", type->name);	/* '/' follows '.' */
	int rc = kb_query(db, &kb_setting_type, "SELECT nama, nilai FROM "
	    "setelan WHERE nama >= ? AND nama < ?", KB_ARGS2(from, to),
	    load_one, &l, err);

	memset(rec, 0, type->size);
	for (size_t i = 0; rc == 0 && i < type->nfield; i++)
		if (l.value[i] != NULL)
			rc = kb_load(&type->field[i], rec, l.value[i], err);
	kb_default(type, rec);
	kb_rec_keep(type, rec, home);
	for (size_t i = 0; i < type->nfield; i++)
		free(l.value[i]);
	free(from);
	free(to);
	return rc;
}

static int
save_one(struct kb_store *s, const char *key, const char *value,
    struct kb_err *err)
{
	struct kb_setting row = { key, value };
	struct kb_errs errs = { 0 };
	enum kb_put_result result;
	int rc = kb_store_put(s, &row, ~UINT64_C(0), NULL, &errs, &result, err);

	kb_errs_free(&errs);
	return rc;
}

static int
forget_one(struct kb_db *db, const struct kb_env *env, const char *key,
    struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct kb_setting row = { NULL, NULL };
	int rc = 0;

	if (kb_store_get(db, &kb_setting_type, env, key, &row, &home,
	    NULL) == 0)
		rc = kb_store_delete(db, &kb_setting_type, env, &row,
		    "dikosongkan", err);
	kb_buf_free(&home);
	return rc;
}

int
kb_settings_save(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const void *rec, uint64_t given,
    struct kb_err *err)
{
	struct kb_buf scratch = KB_BUF_INIT;
	struct kb_store *s;
	int rc = kb_store_open(&s, db, &kb_setting_type, env, err);

	for (size_t i = 0; rc == 0 && i < type->nfield; i++) {
		const char *value = kb_get(&type->field[i], rec, NULL,
		    &scratch);
		char *key;

		if ((given >> i & 1) == 0)
			continue;
		key = kb_asprintf("%s.%s", type->name, type->field[i].name);
		rc = value != NULL ? save_one(s, key, value, err) :
		    forget_one(db, env, key, err);
		free(key);
	}
	kb_buf_free(&scratch);
	return kb_store_close(s, rc, err);
}

/* ---- the clock: the one place where today comes from ---- */

static int
zone_of(const struct kb_office *o)
{
	/* Keppres 41/1987: WIB +7, WITA +8, WIT +9; no summer time. */
	return (o->zona.n > 0 ? 6 + o->zona.n : 7) * 60;
}

static int
set_clock(struct kb_env *env, const char *today, struct kb_err *err)
{
	struct kb_err e;

	env->now.sec = (int64_t)time(NULL);
	if (today == NULL)
		today = getenv("KESBANGPOL_HARI_INI");
	if (today != NULL && *today != '\0' &&
	    kb_stamp_parse(today, env->zone, &env->now, &e) != 0)
		return kb_fail(err, KB_USAGE, "--hari-ini: %s", e.msg);
	env->today = kb_stamp_date(env->now, env->zone);
	return 0;
}

/* ---- the office ---- */

static void
show_place(void *arg, const char *code, struct kb_buf *out)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_buf_adds(out, kb_region_name(arg, code, &name));
	kb_buf_free(&name);
}

static void
show_label(void *arg, const char *list, const char *word, struct kb_buf *out)
{
	kb_buf_adds(out, kb_code_label(arg, list, word));
}

int
kb_kantor_load(struct kb_kantor *k, struct kb_db *db, const char *today,
    const char *act_for, struct kb_err *err)
{
	struct kb_err e;

	memset(k, 0, sizeof(*k));
	k->db = db;
	if (db != NULL && kb_settings_load(db, &kb_office_type, &k->office,
	    &k->home, err) != 0)
		return -1;
	k->env.zone = zone_of(&k->office);
	k->env.office = k->office.kode;
	k->env.arg = k;
	if (db != NULL) {
		k->env.region = kb_region_resolve;
		k->env.place_near = kb_region_nearly;
		k->env.apart = kb_region_apart;
		k->env.code = kb_code_resolve;
		k->env.place = show_place;
		k->env.label = show_label;
	}
	if (set_clock(&k->env, today, err) != 0)
		return -1;
	if (act_for == NULL || db == NULL)
		return 0;
	if (kb_region_resolve(k, act_for, KB_OFFICE, &k->env.office, &e) != 0)
		return kb_fail(err, KB_USAGE, "--kantor: %s", e.msg);
	return 0;
}

void
kb_kantor_free(struct kb_kantor *k)
{
	kb_regions_free(k->regions);
	kb_words_free(k->words);
	kb_buf_free(&k->home);
	memset(k, 0, sizeof(*k));
}

/* ---- a new file ---- */

struct seed {
	struct kb_store		*store;
	struct kb_import	 im;
};

static int
seed_row(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct seed *s = arg;
	enum kb_put_result result;

	s->im.fresh++;
	return kb_store_put(s->store, rec, given, src, errs, &result, err);
}

static int
seed_rows(struct kb_input *in, const struct kb_read_opt *opt,
    struct kb_err *err)
{
	struct kb_errs errs = { 0 };
	int rc = kb_read(in, opt, &errs, err);

	if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_INTERNAL, "%s", errs.msg[0]);
	kb_errs_free(&errs);
	return rc;
}

int
kb_table_seed(struct kb_db *db, const struct kb_type *type,
    struct kb_err *err)
{
	const char *name = type->seed;
	const struct kb_embed *e = kb_embed(name);
	struct kb_env env = { .zone = KB_WIB };
	char hex[KB_SHA_HEX];
	struct seed s = { .im = { .file = name, .sha = hex } };
	struct kb_read_opt opt = { .type = type, .env = &env, .rec = seed_row,
	    .arg = &s };
	struct kb_input in;
	struct kb_sha sha;
	int rc;

	if (e == NULL)
		return kb_fail(err, KB_INTERNAL, "%s tidak tertanam", name);
	kb_sha_begin(&sha);
	kb_sha_add(&sha, e->start, (size_t)(e->end - e->start));
	kb_sha_end(&sha, hex);
	kb_input_text(&in, name, e->start, (size_t)(e->end - e->start),
	    KB_IN_CSV);
	rc = kb_store_open(&s.store, db, type, &env, err);
	if (rc == 0)
		rc = kb_store_import(s.store, err);
	if (rc == 0)
		rc = seed_rows(&in, &opt, err);
	if (rc == 0)
		rc = kb_store_log(s.store, &s.im, err);
	kb_input_close(&in);
	return kb_store_close(s.store, rc, err);
}
