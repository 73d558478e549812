/* SPDX-License-Identifier: ISC */
/* store.c - a run of puts: its begin and end, and the one entrance. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "storing.h"

/* ---- opening ---- */

static int
prepare(struct kb_store *s, sqlite3_stmt **st, char *sql, struct kb_err *err)
{
	int rc = kb_prepare(s->db, sql, KB_NONE, st, err);

	free(sql);
	return rc;
}

static int
prepare_all(struct kb_store *s, struct kb_err *err)
{
	const struct kb_type *t = s->type;

	if (prepare(s, &s->insert, kb_sql_insert(t), err) != 0 ||
	    prepare(s, &s->update, kb_sql_update(t), err) != 0 ||
	    prepare(s, &s->by_key, kb_sql_by_key(t), err) != 0)
		return -1;
	if (!t->head)
		return 0;
	return prepare(s, &s->by_number, kb_sql_by_number(t), err);
}

int
kb_store_open(struct kb_store **out, struct kb_db *db,
    const struct kb_type *type, const struct kb_env *env, struct kb_err *err)
{
	struct kb_store *s = kb_alloc(sizeof(*s));
	char *sql = kb_asprintf("SELECT 1 FROM %s LIMIT 1", type->table);

	s->db = db;
	s->type = type;
	s->env = env;
	s->old = kb_alloc(type->size);
	s->petugas = kb_field_find(type, "petugas");
	s->numbers = (struct kb_numbers){ .db = db, .type = type };
	s->fresh = kb_one(db, 0, sql, KB_NONE) == 0;
	s->graves = kb_one(db, 0, "SELECT 1 FROM nisan WHERE jenis = ? LIMIT 1",
	    KB_ARGS1(type->table)) == 1;
	free(sql);
	for (size_t i = 0; i < type->nfield; i++) {
		if (type->field[i].stamp)
			s->stamps |= BIT(i);
		if (type->field[i].key)
			s->keys |= BIT(i);
		if (type->field[i].kind == KB_REF && env->ref != NULL)
			s->refs |= BIT(i);
		if ((s->refs >> i & 1) != 0 && type->head &&
		    strcmp(type->field[i].list, type->name) == 0)
			s->own_refs |= BIT(i);
	}
	*out = s;
	return prepare_all(s, err);
}

const char *
kb_store_told(struct kb_store *s)
{
	return s->told.len > 0 ? s->told.s : NULL;
}

int64_t
kb_store_run(const struct kb_store *s)
{
	return s->import;
}

void
kb_store_as(struct kb_store *s, int64_t run)
{
	s->import = run;
}

int
kb_store_import(struct kb_store *s, struct kb_err *err)
{
	s->fresh = s->fresh && s->import == 0;	/* not so for a second file */
	kb_buf_cut(&s->met, 0);
	if (s->used != NULL && kb_exec(s->db, "DELETE FROM pakai", KB_NONE,
	    err) != 0)
		return -1;
	s->import = kb_one(s->db, 0, "SELECT terakhir FROM nomor_urut "
	    "WHERE jenis = 'impor'", KB_NONE) + 1;
	return kb_exec(s->db, "INSERT INTO nomor_urut VALUES "
	    "('impor', '', 0, ?) ON CONFLICT DO UPDATE SET terakhir = "
	    "excluded.terakhir", KB_ARGS1(s->import), err);
}

void
kb_store_only_new(struct kb_store *s)
{
	s->only_new = !s->type->head;
}

void
kb_store_pretend(struct kb_store *s)
{
	s->pretend = true;
}

int
kb_store_bind(struct kb_store *s, sqlite3_stmt *st, const void *rec,
    int64_t import)
{
	int n = kb_bind_image(st, 1, s->type, rec, &s->image);

	sqlite3_bind_int64(st, n++, kb_row_sum(&s->image, import));
	sqlite3_bind_int64(st, n++, (int64_t)kb_image_key(&s->image, s->type));
	return n;
}

int
kb_put_follow(struct kb_store *s, const void *rec, struct kb_err *err)
{
	return s->type->follow != NULL ?
	    s->type->follow(s->db, s->env, rec, err) : 0;
}

/* Asked once of each office: a centre's file names hundreds, in any order. */
static bool
sends_itself(struct kb_store *s, const kb_code *office)
{
	struct kb_asked *a;
	size_t lo = 0, hi = s->nasked;
	struct kb_err why;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int way = strcmp(s->asked[mid].office.s, office->s);

		if (way == 0)
			return s->asked[mid].sends;
		if (way < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	s->asked = kb_realloc(s->asked, s->nasked + 1, sizeof(*a));
	a = &s->asked[lo];
	memmove(a + 1, a, (s->nasked++ - lo) * sizeof(*a));
	a->office = *office;
	return a->sends = kb_refuse_sender(s->db, s->env, office, &why) != 0;
}

void
kb_put_owned(struct kb_store *s, const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_head *h = rec;
	struct kb_err why;

	if (!s->type->head || strcmp(h->kantor.s, s->env->office.s) == 0)
		return;
	if (sends_itself(s, &h->kantor) &&
	    kb_refuse_sender(s->db, s->env, &h->kantor, &why) != 0)
		kb_errs_add(errs, src, "kantor", "%s", why.msg);
}

int
kb_put_verify(struct kb_store *s, const void *rec, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	return s->type->verify == NULL || errs->count > 0 ? 0 :
	    s->type->verify(s->db, s->env, rec, src, errs, err);
}

void
kb_put_oversteps(struct kb_store *s, const void *rec,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf why = KB_BUF_INIT;
	const char *column = s->type->oversteps == NULL ? NULL :
	    s->type->oversteps(s->db, s->env, rec, &why);

	if (column != NULL)
		kb_errs_add(errs, src, column, "%s", why.s);
	kb_buf_free(&why);
}

uint64_t
kb_store_emptied(const struct kb_store *s)
{
	return s->emptied;
}

/* ---- the one entrance ---- */

static void
settle_office(const struct kb_store *s, struct kb_head *h)
{
	if (h != NULL && h->kantor.s[0] == '\0')
		h->kantor = s->env->office;
}

/*
 * diterima, revisi and petugas are taken from an input only together with the
 * record's identity: a restore, or another office's export; diterima also
 * from the head of the message that the record came in.
 */
static void
drop_stamps(struct kb_store *s, void *rec, uint64_t given, bool received)
{
	struct kb_head *h = kb_store_head(s, rec);
	const struct kb_field *f = s->type->field;

	if (h == NULL)
		return;
	if (h->nomor != NULL && (given & BIT(KB_FIELD_KANTOR)) != 0) {
		s->stamped = s->stamped || (given & s->stamps) != 0;
	} else {
		for (size_t i = 0; i < s->type->nfield; i++)
			if ((s->stamps >> i & 1) != 0 &&
			    (!received || f[i].kind != KB_STAMP))
				kb_unset(&f[i], rec);
	}
	settle_office(s, h);
}

/* A row that names another office and bears no number is found nowhere: as one
 * of ours it would be another record. */
static void
refuse_stray(const struct kb_store *s, void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_head *h = kb_store_head(s, rec);
	const char *own = s->env->office.s;

	if (h != NULL && h->nomor == NULL && h->kantor.s[0] != '\0' &&
	    *own != '\0' && strcmp(h->kantor.s, own) != 0)
		kb_errs_add(errs, src, "kantor", "'%s' bukan kantor ini (%s), "
		    "dan nomor catatannya tidak disebut; pakai --kantor %s, "
		    "atau kosongkan kolom kantor", h->kantor.s, own,
		    h->kantor.s);
}

/* A record is stored, and so found again, under what its key is without a
 * word: the first payment of a year. */
static void
default_keys(const struct kb_store *s, void *rec)
{
	const struct kb_field *f = s->type->field;
	const struct kb_head *h = kb_store_head(s, rec);

	for (size_t i = 0; i < s->type->nfield; i++)
		if ((s->keys >> i & 1) != 0 && f[i].dflt != NULL &&
		    (h == NULL || h->nomor == NULL) && !kb_known(&f[i], rec))
			kb_load(&f[i], rec, f[i].dflt, NULL);
}

/* rec may point into the home of the put before. */
static void
keep_texts(struct kb_store *s, void *rec)
{
	struct kb_buf was = s->home;

	s->home = s->spare;
	s->spare = was;
	kb_rec_keep(s->type, rec, &s->home);
}

int
kb_store_put(struct kb_store *s, void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs,
    enum kb_put_result *result, struct kb_err *err)
{
	sqlite3_stmt *st;
	int rc;

	*result = KB_PUT_NEW;
	s->emptied = 0;
	settle_office(s, kb_store_head(s, rec));
	kb_settle_refs(s, rec);
	kb_buf_cut(&s->made, 0);
	kb_buf_cut(&s->told, 0);
	if (s->type->complete != NULL)
		s->type->complete(rec, &s->made);
	refuse_stray(s, rec, src, errs);
	drop_stamps(s, rec, given, src != NULL && src->received);
	if (s->import != 0 && kb_store_head(s, rec) != NULL &&
	    kb_store_make_way(s, rec, err) != 0)
		return -1;
	default_keys(s, rec);
	rc = kb_find_row(s, rec, &st, src, errs, err);
	if (rc == 1)
		rc = kb_put_over(s, st, rec, given, src, errs, result, err);
	else if (rc == 0 && errs->count == 0)
		rc = kb_put_new(s, rec, given, src, errs, err);
	/* Someone will show it; and what was stored goes with its row. */
	if (s->import == 0 || *result == KB_PUT_CHANGED ||
	    *result == KB_PUT_OLDER || (*result == KB_PUT_SAME &&
	    s->type->spent != NULL))
		keep_texts(s, rec);
	if (st != NULL)
		sqlite3_reset(st);
	return rc < 0 ? -1 : 0;
}

int
kb_store_log(struct kb_store *s, const struct kb_import *im,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "impor", .jenis = s->type->table,
	    .jumlah = { (int64_t)im->fresh, true } };
	int rc;

	if (im->fresh + im->changed == 0)
		return 0;
	kb_buf_addf(&b, "{\"impor\":%lld,\"berkas\":", (long long)s->import);
	kb_json_str(&b, im->file);
	kb_buf_addf(&b, ",\"sha256\":\"%s\",\"baru\":%zu,\"berubah\":%zu,"
	    "\"tetap\":%zu,\"ditolak\":%zu%s}", im->sha, im->fresh, im->changed,
	    im->same, im->refused, s->stamped ?
	    ",\"cap\":\"dari masukan\"" : "");
	t.rincian = b.s;
	rc = kb_trail_add(s->db, &t, err);
	kb_buf_free(&b);
	return rc;
}

int
kb_store_close(struct kb_store *s, int rc, struct kb_err *err)
{
	sqlite3_stmt *st[] = { s->insert, s->update, s->by_number, s->by_key,
	    s->used, s->use, s->grave, s->wait };

	if (rc == 0 && !s->pretend)
		rc = kb_numbers_save(&s->numbers, err);
	for (size_t i = 0; i < KB_LEN(st); i++)
		sqlite3_finalize(st[i]);
	kb_image_free(&s->image);
	kb_image_free(&s->before);
	kb_buf_free(&s->home);
	kb_buf_free(&s->spare);
	kb_buf_free(&s->made);
	kb_buf_free(&s->kept);
	kb_buf_free(&s->told);
	kb_buf_free(&s->unread);
	kb_buf_free(&s->moved);
	kb_buf_free(&s->met);
	kb_numbers_free(&s->numbers);
	free(s->asked);
	free(s->old);
	free(s);
	return rc;
}
