/* SPDX-License-Identifier: ISC */
/* store_new.c - a record that was not there before. */
#include "kesbang/sheet.h"
#include "kesbang/trail.h"
#include "storing.h"

static void
stamp_new(struct kb_store *s, void *rec)
{
	const struct kb_type *t = s->type;
	struct kb_head *h = kb_store_head(s, rec);

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

int
kb_put_new(struct kb_store *s, void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct kb_head *h = kb_store_head(s, rec);
	bool brought = h != NULL && h->revisi.known;
	int rc;

	kb_refuse_several(s, rec, given, NULL, src, errs);
	kb_unread_settle(s->type, rec, 0, kb_src_unread(src), &s->unread);
	kb_default(s->type, rec);
	stamp_new(s, rec);
	kb_check(s->type, rec, src, errs);
	kb_put_oversteps(s, rec, src, errs);
	kb_put_owned(s, rec, src, errs);
	if (kb_find_grave(s, h, rec, NULL, src, errs, err) != 0 ||
	    (!brought && kb_put_verify(s, rec, src, errs, err) != 0))
		return -1;
	if (errs->count > 0 || s->pretend)
		return 0;
	if (h != NULL && h->nomor == NULL)
		h->nomor = kb_number_give(&s->numbers, &h->kantor,
		    s->env->today.ymd / 10000);
	else if (h != NULL)
		kb_number_note(&s->numbers, &h->kantor, h->nomor);
	sqlite3_bind_int64(s->insert, kb_store_bind(s, s->insert, rec,
	    s->import), s->import);
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
	return rc != 0 || brought ? rc : kb_put_follow(s, rec, err);
}
