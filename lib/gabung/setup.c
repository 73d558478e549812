/* SPDX-License-Identifier: ISC */
/* setup.c - siapkan: one YAML file for the profile and all settings. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/account.h"
#include "kesbang/findings.h"
#include "kesbang/setup.h"
#include "kesbang/store.h"
#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "kesbang/tukar.h"

struct reading {
	struct kb_kantor	*k;
	struct kb_setup		*setup;
	struct settings {
		void		*rec;
		uint64_t	 given;
		struct kb_buf	 old, home;	/* its texts */
	}			*of;		/* of each kb_all_settings[] */
	char			**name;
	size_t			 n;
	bool			 done;		/* one record was read */
};

/*
 * Written as it is called, or as people call it: a key that differs in its
 * marks alone ("kepalanama") would fill in a setting that another line of the
 * form fills in, too.
 */
static bool
called(const struct kb_field *f, const char *key)
{
	return strcmp(f->name, key) == 0 || (f->alias != NULL &&
	    kb_in_list(f->alias, key));
}

/* "nama" of the profile, "laporan.target" of a subject. */
static bool
find(const char *key, size_t *type, size_t *field)
{
	const char *dot = strchr(key, '.');
	int f;

	for (size_t i = 0; kb_all_settings[i] != NULL; i++) {
		const struct kb_type *t = kb_all_settings[i];
		const char *name = key;

		if (dot != NULL) {
			if (strncmp(key, t->name, (size_t)(dot - key)) != 0 ||
			    t->name[dot - key] != '\0')
				continue;
			name = dot + 1;
		} else if (i > 0) {
			continue;
		}
		f = kb_field_find(t, name);
		if (f >= 0 && called(&t->field[f], name)) {
			*type = i;
			*field = (size_t)f;
			return true;
		}
	}
	return false;
}

static void
unknown(struct reading *r, const char *key, const struct kb_src *src)
{
	struct kb_choice c = KB_CHOICE(key);
	struct kb_err e;

	for (size_t i = 0; kb_all_settings[i] != NULL; i++)
		for (size_t j = 0; j < kb_all_settings[i]->nfield; j++)
			if (kb_choice_add(&c, kb_all_settings[i]->field[j].name))
				c.owner = i > 0 ? kb_all_settings[i]->name :
				    NULL;
	kb_choice_fail(&c, KB_DATA, "setelan", &e, "tidak dikenal; lihat "
	    "'kesbangpol siapkan' tanpa FILE");
	kb_errs_add(r->setup->errs, src, NULL, "%s", e.msg);
}

static struct kb_src
cell_src(const struct kb_src *src, size_t i)
{
	return (struct kb_src){ src->file, src->lines != NULL ?
	    src->lines[i] : src->line, NULL };
}

static int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;
	size_t type, field;

	(void)err;
	for (size_t i = 0; i < n; i++) {
		struct kb_src at = cell_src(src, i);

		if (!find(name[i], &type, &field))
			unknown(r, name[i], &at);
	}
	for (size_t i = 0; i < r->n; i++)
		free(r->name[i]);
	r->name = kb_realloc(r->name, n, sizeof(*r->name));
	for (size_t i = 0; i < n; i++)
		r->name[i] = kb_strdup(name[i]);
	r->n = n;
	return 0;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;
	size_t type, field;
	struct kb_err e;

	if (r->done)
		return kb_fail(err, KB_DATA, "%s:%ld: profil kantor hanya satu",
		    src->file, src->line);
	r->done = true;
	for (size_t i = 0; i < n; i++) {
		struct kb_src at = cell_src(src, i);

		if (!find(r->name[i], &type, &field))
			continue;
		if ((r->of[type].given >> field & 1) != 0)
			kb_errs_add(r->setup->errs, &at, r->name[i], "setelan "
			    "yang sama sudah disebut sebelumnya");
		r->of[type].given |= UINT64_C(1) << field;
		if (cell[i] == NULL)
			kb_unset(&kb_all_settings[type]->field[field],
			    r->of[type].rec);
		else if (kb_set(kb_all_settings[type], field, r->of[type].rec,
		    cell[i], &r->k->env, &e) != 0)
			kb_errs_add(r->setup->errs, &at, r->name[i], "%s",
			    e.msg);
		r->setup->changed++;
	}
	for (size_t i = 0; kb_all_settings[i] != NULL; i++)
		kb_rec_keep(kb_all_settings[i], r->of[i].rec,
		    &r->of[i].home);
	return 0;
}

static int
load_all(struct reading *r, struct kb_err *err)
{
	size_t n = 0;

	while (kb_all_settings[n] != NULL)
		n++;
	r->of = kb_alloc(n * sizeof(*r->of));
	for (size_t i = 0; i < n; i++) {
		r->of[i].rec = kb_alloc(kb_all_settings[i]->size);
		if (kb_settings_load(r->k->db, kb_all_settings[i], r->of[i].rec,
		    &r->of[i].old, err) != 0)
			return -1;
	}
	return 0;
}

static int
set_office(struct reading *r, struct kb_err *err)
{
	struct kb_office *o = r->of[0].rec;
	const char *old = r->k->office.kode.s;
	gid_t gid;

	snprintf(r->setup->group, sizeof(r->setup->group), "%s",
	    o->grup != NULL ? o->grup : "");
	if (o->grup != NULL && !kb_group_id(o->grup, &gid))
		return kb_fail(err, KB_CONFIG, "kelompok pengguna '%.60s' tidak "
		    "ada di komputer ini", o->grup);
	if (strcmp(old, o->kode.s) == 0)
		return 0;
	if (*old != '\0')
		return kb_fail(err, KB_CONFIG, "berkas ini milik kantor %s; "
		    "kodenya tidak dapat diganti menjadi %s", old, o->kode.s);
	return kb_adopt_all(r->k, o->kode.s, err);
}

/* Those that were given are held against what is stored, too. */
static int
verify_all(struct reading *r, struct kb_err *err)
{
	const struct kb_src src = { r->setup->input->name, 0, NULL };

	for (size_t i = 0; kb_all_settings[i] != NULL; i++) {
		const struct kb_type *t = kb_all_settings[i];
		const struct tukar_setelan *s = r->of[i].rec;

		if (r->of[i].given == 0)
			continue;
		if (t->verify != NULL && t->verify(r->k->db, &r->k->env,
		    r->of[i].rec, &src, r->setup->errs, err) != 0)
			return -1;
		if (t == &tukar_setelan_type)	/* knows no subject */
			tukar_tanpa_periksa(kb_all_types, s->tanpa, &src,
			    r->setup->errs);
	}
	return 0;
}

static int
store_all(struct reading *r, struct kb_err *err)
{
	for (size_t i = 0; kb_all_settings[i] != NULL; i++) {
		kb_default(kb_all_settings[i], r->of[i].rec);
		kb_check(kb_all_settings[i], r->of[i].rec,
		    &(struct kb_src){ r->setup->input->name, 0, NULL },
		    r->setup->errs);
	}
	if (verify_all(r, err) != 0)
		return -1;
	if (r->setup->errs->count > 0)
		return kb_fail(err, KB_DATA, "%zu kesalahan; tidak ada yang "
		    "disimpan", r->setup->errs->count);
	if (set_office(r, err) != 0)
		return -1;
	for (size_t i = 0; kb_all_settings[i] != NULL; i++)
		if (kb_settings_save(r->k->db, kb_all_settings[i], &r->k->env,
		    r->of[i].rec, r->of[i].given, err) != 0)
			return -1;
	return 0;
}

int
kb_setup_apply(struct kb_kantor *k, struct kb_setup *setup,
    struct kb_err *err)
{
	struct reading r = { .k = k, .setup = setup };
	struct kb_rows rows = { on_head, on_row, &r };
	int rc = load_all(&r, err);

	if (rc == 0)
		rc = kb_read_rows(setup->input, &rows, err);
	if (rc == 0)
		rc = store_all(&r, err);
	/* Copies of this file are then known to be of one. */
	if (rc == 0 && kb_babak(k->db) == 0)
		rc = kb_babak_new(k->db, 0, err);
	for (size_t i = 0; kb_all_settings[i] != NULL; i++) {
		free(r.of[i].rec);
		kb_buf_free(&r.of[i].old);
		kb_buf_free(&r.of[i].home);
	}
	free(r.of);
	for (size_t i = 0; i < r.n; i++)
		free(r.name[i]);
	free(r.name);
	return rc;
}

/* ---- the form ---- */

static void
put_setting(struct kb_buf *b, const struct kb_type *t, size_t field,
    const void *rec, bool profile)
{
	const struct kb_field *f = &t->field[field];
	struct kb_buf scratch = KB_BUF_INIT;
	const char *s = kb_get(f, rec, NULL, &scratch);

	kb_buf_addf(b, "# %s%s", f->help, f->need ? " (wajib)" : f->wanted &&
	    s == NULL ? " (diperlukan surat, belum diisi)" : "");
	for (size_t i = 0; f->word != NULL && f->word[i].name != NULL; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? ", " : ": ", f->word[i].name);
	kb_buf_addf(b, "\n%s%s%s: ", profile ? "" : t->name,
	    profile ? "" : ".", f->name);
	if (s == NULL)
		kb_buf_adds(b, "null");
	else
		kb_json_str(b, s);
	kb_buf_addc(b, '\n');
	kb_buf_free(&scratch);
}

int
kb_setup_show(struct kb_db *db, struct kb_buf *b, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && kb_all_settings[i] != NULL; i++) {
		const struct kb_type *t = kb_all_settings[i];
		struct kb_buf home = KB_BUF_INIT;
		void *rec = kb_alloc(t->size);

		if (db != NULL)
			rc = kb_settings_load(db, t, rec, &home, err);
		else
			kb_default(t, rec);
		kb_buf_addf(b, "%s# %s\n", i > 0 ? "\n" : "", t->help);
		for (size_t j = 0; j < t->nfield; j++)
			put_setting(b, t, j, rec, i == 0);
		free(rec);
		kb_buf_free(&home);
	}
	kb_buf_adds(b, "\n# kata dalam daftar (bidang, program, sasaran, isu, "
	    "forum) bukan setelan:\n# kesbangpol lihat pilihan; menambahnya: "
	    "kesbangpol tambah pilihan\n");
	return rc;
}

/* ---- who may use the file ---- */

/* One of the files that make the office file; it may not be there. */
static int
share(const char *path, const char *ending, const gid_t *gid,
    struct kb_err *err)
{
	char *file = kb_asprintf("%s%s", path, ending);
	int rc = 0;

	if (((gid != NULL && chown(file, (uid_t)-1, *gid) != 0) ||
	    chmod(file, gid != NULL ? 0660 : 0600) != 0) && errno != ENOENT)
		rc = kb_fail_errno(err, KB_PERM, file);
	free(file);
	return rc;
}

int
kb_setup_share(const char *path, const char *group, struct kb_err *err)
{
	/* SQLite's journal stays as it was made, before it was shared. */
	static const char *const endings[] = { "", ".kunci", "-journal" };
	bool shared = *group != '\0';
	gid_t gid = 0;
	char *key;
	int rc = 0;

	if (shared && !kb_group_id(group, &gid))
		return kb_fail(err, KB_CONFIG, "kelompok pengguna '%s' tidak "
		    "ada di komputer ini", group);
	for (size_t i = 0; rc == 0 && i < KB_LEN(endings); i++)
		rc = share(path, endings[i], shared ? &gid : NULL, err);
	key = kb_asprintf("%s" TUKAR_KUNCI, path);
	if (rc == 0)
		rc = kb_sign_share(key, path, err);
	free(key);
	return rc;
}

int
kb_region_filter(struct kb_filter *f, const char *text,
    const struct kb_env *env, struct kb_err *err)
{
	char *end;

	if (*text < '0' || *text > '9')
		return kb_filter_add(f, 1, text, env, err);
	end = kb_asprintf("%s/", text);		/* '/' follows '.' in ASCII */
	kb_filter_range(f, 0, text, end);
	free(end);
	return 0;
}
