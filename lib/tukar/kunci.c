/* SPDX-License-Identifier: ISC */
/* kunci.c - our key, and those of the others. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "tukar.h"

int
tukar_kunci_berkas(struct kb_kantor *k, char **file, struct kb_err *err)
{
	struct tukar_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &set, &home,
	    err);

	*file = rc != 0 ? NULL : set.kunci != NULL ? kb_strdup(set.kunci) :
	    kb_asprintf("%s.kunci-kantor", kb_db_path(k->db));
	kb_buf_free(&home);
	return rc;
}

/* 20250406 as ssh-keygen takes a day, in UTC. */
static void
bound(struct kb_buf *b, const char *name, kb_date d, bool last)
{
	if (d.ymd != 0)
		kb_buf_addf(b, "%s%s=\"%08d%s\"", b->len > 0 ? "," : "", name,
		    kb_date_add(d, last ? 1 : -1).ymd, "2359Z");
}

static int
add_signer(void *arg, void *rec, struct kb_err *err)
{
	const struct kunci_kantor *k = rec;
	struct kb_buf *b = arg, when = KB_BUF_INIT;

	(void)err;
	bound(&when, "valid-after", k->mulai, false);
	bound(&when, "valid-before", k->sampai, true);
	kb_buf_addf(b, "%s %s%s%s\n", k->kantor.s, kb_buf_str(&when),
	    when.len > 0 ? " " : "", k->kunci_publik);
	kb_buf_free(&when);
	return 0;
}

int
tukar_penanda(struct kb_db *db, struct kb_buf *signers, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, &kunci_kantor_type);
	rc = kb_query(db, &kunci_kantor_type, sql.s, KB_NONE, add_signer,
	    signers, err);
	kb_buf_free(&sql);
	return rc;
}

int
tukar_sandi(struct kb_kantor *k, const kb_code *reader, struct kb_buf *bytes,
    struct kb_buf *name, struct kb_err *err)
{
	struct kb_buf sealed = KB_BUF_INIT;
	char today[KB_DATE_TEXT], *key;
	int rc;

	kb_date_iso(k->env.today, today);
	key = kb_one_text(k->db, "SELECT kunci_publik FROM tukar_kunci WHERE "
	    "kantor = ? AND kunci_publik LIKE 'ssh-ed25519 %' AND "
	    "ifnull(sampai, '9') >= ? ORDER BY ifnull(mulai, '') DESC LIMIT 1",
	    KB_ARGS2((const char *)reader->s, (const char *)today));
	if (key == NULL)
		return kb_fail(err, KB_CONFIG, "kunci kantor %s belum dicatat, "
		    "jadi tidak dapat disandikan baginya; minta berkas .pub "
		    "kantor itu", reader->s);
	rc = kb_seal(key, bytes, &sealed, err);
	kb_buf_free(bytes);
	*bytes = sealed;
	kb_buf_adds(name, ".age");
	free(key);
	return rc;
}
