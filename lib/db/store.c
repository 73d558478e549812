/* SPDX-License-Identifier: ISC */
/* store.c - putting records: which row it is, what changed, what is kept. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/search.h"
#include "kesbang/sheet.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "rows.h"
#include "storing.h"

#define BIT(i) (UINT64_C(1) << (i))

static struct kb_head *
head(const struct kb_store *s, void *rec)
{
	return s->type->head ? rec : NULL;
}

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
kb_store_pretend(struct kb_store *s)
{
	s->pretend = true;
}

/* ---- new rows ---- */

int
kb_store_bind(struct kb_store *s, sqlite3_stmt *st, const void *rec)
{
	int n = kb_bind_image(st, 1, s->type, rec, &s->image);

	sqlite3_bind_int64(st, n++, (int64_t)kb_image_sum(&s->image));
	sqlite3_bind_int64(st, n++, (int64_t)kb_image_key(&s->image, s->type));
	return n;
}

static void
stamp_new(struct kb_store *s, void *rec)
{
	const struct kb_type *t = s->type;
	struct kb_head *h = head(s, rec);

	if (h == NULL)
		return;
	if (!h->revisi.known)
		h->revisi = (kb_int){ 1, true };
	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (!f->stamp || kb_known(f, rec))
			continue;
		if (f->kind == KB_STAMP)
			*(kb_stamp *)(void *)((char *)rec + f->at) =
			    s->env->now;
		else if ((int)i == s->petugas)
			kb_load(f, rec, kb_db_user(s->db), NULL);
	}
}

static int
log_new(struct kb_store *s, const void *rec, struct kb_err *err)
{
	const struct kb_head *h = s->type->head ? rec : NULL;
	struct kb_buf key = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "tambah", .jenis = s->type->table,
	    .jumlah = { 1, true } };
	int rc;

	if (h == NULL)
		kb_key_text(s->type, rec, &key);
	t.kantor = h != NULL ? h->kantor.s : NULL;
	t.nomor = h != NULL ? h->nomor : kb_buf_str(&key);
	rc = kb_trail_add(s->db, &t, err);
	kb_buf_free(&key);
	return rc;
}

static const char *
unread_of(const struct kb_src *src)
{
	return src != NULL ? src->unread : NULL;
}

static int
follow(struct kb_store *s, const void *rec, struct kb_err *err)
{
	return s->type->follow != NULL ?
	    s->type->follow(s->db, s->env, rec, err) : 0;
}

static int
verify(struct kb_store *s, const void *rec, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	return s->type->verify == NULL || errs->count > 0 ? 0 :
	    s->type->verify(s->db, s->env, rec, src, errs, err);
}

static int
put_new(struct kb_store *s, void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct kb_head *h = head(s, rec);
	bool brought = h != NULL && h->revisi.known;
	int rc;

	kb_refuse_several(s, rec, given, NULL, src, errs);
	kb_unread_settle(s->type, rec, 0, unread_of(src), &s->unread);
	kb_default(s->type, rec);
	stamp_new(s, rec);
	kb_check(s->type, rec, src, errs);
	if (kb_find_grave(s, h, rec, NULL, src, errs, err) != 0 ||
	    (!brought && verify(s, rec, src, errs, err) != 0))
		return -1;
	if (errs->count > 0 || s->pretend)
		return 0;
	if (h != NULL && h->nomor == NULL)
		h->nomor = kb_number_give(&s->numbers, &h->kantor,
		    s->env->today.ymd / 10000);
	else if (h != NULL)
		kb_number_note(&s->numbers, &h->kantor, h->nomor);
	sqlite3_bind_int64(s->insert, kb_store_bind(s, s->insert, rec), s->import);
	rc = sqlite3_step(s->insert);
	sqlite3_reset(s->insert);
	if (rc == SQLITE_CONSTRAINT_UNIQUE && h != NULL) {
		kb_find_taken(s, rec, src, errs);
		return 0;
	}
	if (rc != SQLITE_DONE)
		return kb_sql_fail(s->db, err);
	if (s->import == 0)
		rc = log_new(s, rec, err);
	else
		rc = s->open ? kb_store_wait(s, sqlite3_last_insert_rowid(
		    s->db->h), src, err) : 0;
	return rc != 0 || brought ? rc : follow(s, rec, err);
}

/* ---- changed rows ---- */

static int
log_change(struct kb_store *s, const void *rec, uint64_t changed,
    int64_t row, struct kb_err *err)
{
	const struct kb_head *h = s->type->head ? rec : NULL;
	struct kb_buf b = KB_BUF_INIT, key = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "ubah", .jenis = s->type->table };
	int rc;

	kb_buf_adds(&b, "{\"lama\":");
	kb_json_rec(&b, s->type, s->old, NULL, changed | (s->type->head ?
	    BIT(KB_FIELD_REVISI) : 0));
	kb_buf_addc(&b, '}');
	if (h == NULL)
		kb_key_text(s->type, rec, &key);
	t.kantor = h != NULL ? h->kantor.s : NULL;
	t.nomor = h != NULL ? h->nomor : kb_buf_str(&key);
	t.rincian = b.s;
	rc = kb_trail_add(s->db, &t, err);
	if (rc == 0 && h != NULL)
		rc = kb_search_touch(s->db, s->type, row, err);
	kb_buf_free(&b);
	kb_buf_free(&key);
	return rc;
}

/* Fields whose value differs; the tool's stamps do not count. */
static uint64_t
difference(struct kb_store *s, const void *rec)
{
	struct kb_image *a = &s->before, *b = &s->image;
	uint64_t diff = 0;

	kb_image_of(a, s->type, s->old);
	kb_image_of(b, s->type, rec);
	for (size_t i = 0; i < s->type->nfield; i++) {
		bool known = (a->known >> i & 1) != 0;

		if ((s->stamps >> i & 1) != 0)
			continue;
		if (known != ((b->known >> i & 1) != 0) ||
		    (known && (a->len[i] != b->len[i] ||
		    memcmp(a->bytes.s + a->at[i], b->bytes.s + b->at[i],
		    a->len[i]) != 0)))
			diff |= BIT(i);
	}
	return diff;
}

/* What may come to a record that is not changed, and has not come yet. */
static bool
late(const struct kb_store *s, size_t i)
{
	const struct kb_field *f = &s->type->field[i];

	return f->late && !kb_known(f, s->old);
}

static bool
all_late(const struct kb_store *s, uint64_t changed)
{
	for (size_t i = 0; i < s->type->nfield; i++)
		if ((changed >> i & 1) != 0 && !late(s, i))
			return false;
	return true;
}

static void
merge(struct kb_store *s, void *rec, uint64_t given, bool newer)
{
	for (size_t i = 0; i < s->type->nfield; i++)
		if (((given >> i & 1) == 0 && !late(s, i)) ||
		    ((s->stamps >> i & 1) != 0 && !newer))
			kb_copy(&s->type->field[i], rec, s->old);
}

/* Does the input say that its version is another one than ours? */
static int
compare_revision(struct kb_store *s, const void *rec)
{
	const struct kb_head *in = rec, *own = s->old;

	if (!s->type->head || s->import == 0 || !in->revisi.known)
		return 0;
	return (in->revisi.v > own->revisi.v) - (in->revisi.v < own->revisi.v);
}

/* newer: a later version from another file, which brings its own stamps. */
static int
write_change(struct kb_store *s, void *rec, bool newer,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct kb_head *h = head(s, rec);
	int n, rc;

	if (h != NULL && !newer) {
		h->revisi.v++;
		if (s->petugas >= 0)
			kb_load(&s->type->field[s->petugas], rec,
			    kb_db_user(s->db), NULL);
	}
	n = kb_store_bind(s, s->update, rec);
	kb_bind_identity(s->update, n, s->type, rec);
	rc = sqlite3_step(s->update);
	sqlite3_reset(s->update);
	if (rc == SQLITE_CONSTRAINT_UNIQUE && h != NULL) {
		kb_find_taken(s, rec, src, errs);
		return 0;
	}
	return rc == SQLITE_DONE ? 0 : kb_sql_fail(s->db, err);
}

int
kb_store_fetch(struct kb_store *s, sqlite3_stmt *st, void *rec,
    struct kb_err *err)
{
	int map[KB_MAX_FIELDS + 4];	/* two before, and what a caller adds */

	for (size_t i = 0; i < KB_LEN(map); i++)
		map[i] = i >= 2 && i - 2 < s->type->nfield ? (int)i - 2 : -1;
	return kb_fetch(st, s->type, map, rec, err);
}

/* Two rows of one input say of one thing what cannot both be so. */
static void
contradicts(const struct kb_store *s, uint64_t what, const struct kb_src *src,
    struct kb_errs *errs)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < s->type->nfield; i++)
		if ((what >> i & 1) != 0)
			kb_errs_add(errs, src, s->type->field[i].name, "baris "
			    "lain masukan ini, tentang hal yang sama, menyebut "
			    "nilai lain (%.60s); periksa mana yang benar",
			    kb_get(&s->type->field[i], s->old, NULL, &b));
	kb_buf_free(&b);
}

/* Of a record that another row of the input told, an empty cell says nothing. */
static uint64_t
told_here(const struct kb_store *s, const void *rec)
{
	uint64_t known = 0;

	for (size_t i = 0; i < s->type->nfield; i++)
		if (kb_known(&s->type->field[i], rec))
			known |= BIT(i);
	return known;
}

static int
put_over(struct kb_store *s, sqlite3_stmt *st, void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs,
    enum kb_put_result *result, struct kb_err *err)
{
	uint64_t diff;
	int version;

	if (kb_store_fetch(s, st, s->old, err) != 0)
		return -1;
	if (!s->type->head)		/* found by its folded key: keep both */
		given &= ~s->keys;
	else if (((struct kb_head *)rec)->nomor == NULL)
		given &= ~BIT(KB_FIELD_NOMOR);
	if (s->again)
		given &= told_here(s, rec);
	version = compare_revision(s, rec);
	merge(s, rec, given, version > 0);
	kb_settle_refs(s, rec);
	kb_refuse_several(s, rec, given, s->old, src, errs);
	if (s->type->remember != NULL && version == 0) {
		kb_buf_cut(&s->kept, 0);
		s->type->remember(s->old, rec, &s->kept, &s->told);
	}
	kb_unread_settle(s->type, rec, given, unread_of(src), &s->unread);
	kb_default(s->type, rec);
	kb_check(s->type, rec, src, errs);
	if (errs->count > 0)
		return 0;
	diff = difference(s, rec);
	if (s->again)
		contradicts(s, diff & s->before.known, src, errs);
	if (errs->count > 0)
		return 0;
	s->emptied = diff & given & s->before.known & ~s->image.known;
	*result = diff == 0 ? KB_PUT_SAME : version < 0 ? KB_PUT_OLDER :
	    KB_PUT_CHANGED;
	if (*result == KB_PUT_CHANGED && s->type->append_only &&
	    !all_late(s, diff))
		kb_errs_add(errs, src, NULL, "%s '%s' sudah tercatat dengan "
		    "isi lain dan tidak diubah; tambahkan catatan baru",
		    s->type->name, ((struct kb_head *)rec)->nomor);
	if (*result == KB_PUT_CHANGED && version == 0 &&
	    verify(s, rec, src, errs, err) != 0)
		return -1;
	if (*result != KB_PUT_CHANGED || errs->count > 0 || s->pretend)
		return 0;
	if (write_change(s, rec, version > 0, src, errs, err) != 0)
		return -1;
	if (errs->count > 0)
		return 0;
	if (s->open && s->import != 0 && kb_store_wait(s,
	    sqlite3_column_int64(st, 0), src, err) != 0)
		return -1;
	if (log_change(s, rec, diff, sqlite3_column_int64(st, 0), err) != 0)
		return -1;
	return version > 0 ? 0 : follow(s, rec, err);
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
	struct kb_head *h = head(s, rec);
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
	const struct kb_head *h = head(s, rec);
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
	const struct kb_head *h = head(s, rec);

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
	settle_office(s, head(s, rec));
	kb_settle_refs(s, rec);
	kb_buf_cut(&s->made, 0);
	kb_buf_cut(&s->told, 0);
	if (s->type->complete != NULL)
		s->type->complete(rec, &s->made);
	refuse_stray(s, rec, src, errs);
	drop_stamps(s, rec, given, src != NULL && src->received);
	if (s->import != 0 && head(s, rec) != NULL &&
	    kb_store_make_way(s, rec, err) != 0)
		return -1;
	default_keys(s, rec);
	rc = kb_find_row(s, rec, &st, src, errs, err);
	if (rc == 1)
		rc = put_over(s, st, rec, given, src, errs, result, err);
	else if (rc == 0 && errs->count == 0)
		rc = put_new(s, rec, given, src, errs, err);
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
	kb_buf_free(&s->met);
	kb_numbers_free(&s->numbers);
	free(s->old);
	free(s);
	return rc;
}
