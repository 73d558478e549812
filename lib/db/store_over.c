/* SPDX-License-Identifier: ISC */
/* store_over.c - a record that is there: what changed, and what is kept. */
#include <string.h>

#include "kesbang/search.h"
#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "storing.h"

int
kb_store_log_change(struct kb_store *s, const void *rec, uint64_t changed,
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

uint64_t
kb_store_differs(struct kb_store *s, const void *rec)
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
	struct kb_head *h = kb_store_head(s, rec);
	int n, rc;

	if (h != NULL && !newer) {
		h->revisi.v++;
		if (s->petugas >= 0)
			kb_load(&s->type->field[s->petugas], rec,
			    kb_db_user(s->db), NULL);
	}
	n = kb_store_bind(s, s->update, rec, s->brought);
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
	s->brought = sqlite3_column_int64(st, 1);
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

/* What is there, and how to change it. */
static void
refuse_change(const struct kb_store *s, uint64_t diff,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf b = KB_BUF_INIT, path = KB_BUF_INIT;
	struct kb_buf value = KB_BUF_INIT;

	for (size_t i = 0; i < s->type->nfield; i++) {
		const struct kb_field *f = &s->type->field[i];

		if ((diff >> i & 1) == 0)
			continue;
		kb_buf_cut(&value, 0);
		kb_buf_addf(&b, "%s%s ", b.len > 0 ? ", " : "", f->name);
		if (kb_known(f, s->old))
			kb_show(f, s->old, s->env, &value);
		kb_buf_addf(&b, "%.60s", value.len > 0 ? value.s : "kosong");
	}
	kb_key_path(s->type, s->old, &path);
	kb_errs_add(errs, src, NULL, "%s '%.80s' sudah ada, dengan %s; bila "
	    "memang hendak diubah: ubah %s \"%.80s\"", s->type->name,
	    path.s, b.s, s->type->name, path.s);
	kb_buf_free(&b);
	kb_buf_free(&path);
	kb_buf_free(&value);
}

/* A figure that changes may rest on another law from then on. */
static void
tell_basis(struct kb_store *s, uint64_t diff, uint64_t given)
{
	for (size_t i = 0; i < s->type->nfield; i++) {
		const struct kb_field *f = &s->type->field[i];
		struct kb_buf b = KB_BUF_INIT;

		if (f->basis && diff != 0 && ((diff | given) >> i & 1) == 0 &&
		    kb_known(f, s->old))
			kb_buf_addf(&s->told, "%s%s tetap '%s'; bila yang baru "
			    "menurut yang lain, ubah juga --%s",
			    s->told.len > 0 ? ", " : "", f->name,
			    kb_get(f, s->old, NULL, &b), f->name);
		kb_buf_free(&b);
	}
}

int
kb_put_over(struct kb_store *s, sqlite3_stmt *st, void *rec, uint64_t given,
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
	kb_unread_settle(s->type, rec, given, kb_src_unread(src), &s->unread);
	kb_default(s->type, rec);
	kb_check(s->type, rec, src, errs);
	if (errs->count > 0)
		return 0;
	diff = kb_store_differs(s, rec);
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
	if (*result == KB_PUT_CHANGED)
		kb_put_owned(s, rec, src, errs);
	if (*result == KB_PUT_CHANGED && s->only_new)
		refuse_change(s, diff, src, errs);
	else if (*result == KB_PUT_CHANGED)
		tell_basis(s, diff, given);
	if (*result == KB_PUT_CHANGED)
		kb_put_oversteps(s, rec, src, errs);
	if (*result == KB_PUT_CHANGED && version == 0 &&
	    kb_put_verify(s, rec, src, errs, err) != 0)
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
	if (kb_store_log_change(s, rec, diff, sqlite3_column_int64(st, 0),
	    err) != 0)
		return -1;
	return version > 0 ? 0 : kb_put_follow(s, rec, err);
}
