/* SPDX-License-Identifier: ISC */
/* kunci.c - our key, and those of the others: which of them is taken when. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kesbang/sign.h"
#include "tukar.h"

#define ASK "minta berkas .pub kantor itu, cocokkan sidik jarinya "	\
	"lewat telepon, lalu catat: kesbangpol kunci FILE.pub"

int
tukar_kunci_berkas(struct kb_kantor *k, char **file, struct kb_err *err)
{
	struct tukar_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &set, &home,
	    err);

	*file = rc != 0 ? NULL : set.kunci != NULL ? kb_strdup(set.kunci) :
	    kb_asprintf("%s" TUKAR_KUNCI, kb_db_path(k->db));
	kb_buf_free(&home);
	return rc;
}

int
tukar_penanda(struct kb_db *db, struct tukar_penanda *p, struct kb_err *err)
{
	char *own = kb_one_text(db, "SELECT nilai FROM setelan WHERE nama = "
	    "'kantor.kode'", KB_NONE);

	*p = (struct tukar_penanda){ .now = { (int64_t)time(NULL) } };
	if (own != NULL && strlen(own) < sizeof(p->own.s))
		memcpy(p->own.s, own, strlen(own) + 1);
	free(own);
	return kb_collect(db, &kunci_kantor_type, " ORDER BY kantor, mulai, "
	    "sidik_jari", KB_NONE, &p->kunci, &p->n, &p->homes, err);
}

void
tukar_penanda_free(struct tukar_penanda *p)
{
	free(p->kunci);
	kb_homes_free(&p->homes);
	*p = (struct tukar_penanda){ 0 };
}

/* A day begins in the east of the country and ends in its west: where it was
 * signed we do not know. */
static bool
holds(const struct kunci_kantor *k, kb_stamp t)
{
	return kb_stamp_date(t, KB_WIT).ymd >= k->mulai.ymd &&
	    (k->sampai.ymd == 0 ||
	    kb_stamp_date(t, KB_WIB).ymd <= k->sampai.ymd);
}

/* ---- why not ---- */

static void
days(const struct kunci_kantor *k, struct kb_buf *b)
{
	if (k->mulai.ymd != 0) {
		kb_buf_adds(b, "mulai ");
		kb_date_long(b, k->mulai);
	}
	if (k->sampai.ymd != 0) {
		kb_buf_adds(b, k->mulai.ymd != 0 ? " sampai dengan " :
		    "sampai dengan ");
		kb_date_long(b, k->sampai);
	}
}

/* Of a key that is on record: is there something against it? */
static bool
against(const struct tukar_penanda *p, const struct kunci_kantor *k,
    kb_stamp made, struct kb_buf *why)
{
	bool now = holds(k, p->now);

	if (p->came || (k->dicabut.ymd == 0 && now && holds(k, made)))
		return false;
	kb_buf_addf(why, "kuncinya (sidik jari %s) ", k->sidik_jari);
	if (k->dicabut.ymd != 0) {
		kb_buf_adds(why, "dicabut ");
		kb_date_long(why, k->dicabut);
		kb_buf_adds(why, "; kantor itu memerlukan kunci baru: " ASK);
		return true;
	}
	kb_buf_adds(why, "berlaku di sini ");
	days(k, why);
	kb_buf_adds(why, now ? ", dan ini bertanggal " : ", dan hari ini ");
	kb_date_long(why, kb_stamp_date(now ? made : p->now, KB_WITA));
	kb_buf_adds(why, now ? "; periksa jam komputer di sana, lalu minta "
	    "dikirim lagi" : "; bila kantor itu berganti kunci, " ASK);
	return true;
}

/* Of a key that is not on record as that office's. */
static void
stranger(const struct tukar_penanda *p, const kb_code *who,
    const struct kb_buf *key, struct kb_buf *why)
{
	char print[KB_PRINT_TEXT];
	const char *front = "; yang dicatat di sini ";

	kb_pub_print(key, print);
	kb_buf_addf(why, "ditandatangani dengan kunci lain, sidik jari %s",
	    print);
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->kunci[i].sidik_jari, print) == 0)
			kb_buf_addf(why, " (kunci kantor %s)",
			    p->kunci[i].kantor.s);
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->kunci[i].kantor.s, who->s) == 0) {
			kb_buf_addf(why, "%s%s", front, p->kunci[i].sidik_jari);
			front = ", ";
		}
	kb_buf_adds(why, ". Bila kantor itu berganti kunci, " ASK);
}

/* ---- is it signed? ---- */

static bool
same(const char *line, const struct kb_buf *key)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *why;
	bool is = kb_pub_bytes(line, &b, &why) && b.len == key->len &&
	    memcmp(b.s, key->s, b.len) == 0;

	kb_buf_free(&b);
	return is;
}

/* That key of that office (NULL: any of them), or NULL. */
static const struct kunci_kantor *
find(const struct tukar_penanda *p, const kb_code *who,
    const struct kb_buf *key)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->kunci[i].kantor.s, who->s) == 0 &&
		    (key == NULL || same(p->kunci[i].kunci_publik, key)))
			return &p->kunci[i];
	return NULL;
}

/* That one key is told to ssh-keygen, so that no other can have signed. */
static int
verify(const struct kunci_kantor *k, const char *purpose,
    const struct kb_buf *text, const struct kb_buf *signature,
    struct kb_err *err)
{
	struct kb_buf signer = KB_BUF_INIT;
	int rc;

	kb_buf_addf(&signer, "%s %.*s\n", k->kantor.s,
	    (int)kb_pub_len(k->kunci_publik), k->kunci_publik);
	rc = kb_sign_verify(&signer, k->kantor.s, purpose, text, signature,
	    err);
	kb_buf_free(&signer);
	return rc;
}

static int
unknown(const struct tukar_penanda *p, const char *name, const kb_code *who,
    struct kb_err *err)
{
	if (strcmp(p->own.s, who->s) == 0)
		return kb_fail(err, KB_SIGN, "%s: dari kantor ini sendiri (%s)",
		    name, who->s);
	return kb_fail(err, KB_SIGN, "%s: kunci kantor %s belum dikenal; " ASK,
	    name, who->s);
}

/* Is it signed, by that key?  If not, why stays empty only after a failure. */
static int
look(const struct tukar_penanda *p, const kb_code *who, const char *purpose,
    kb_stamp made, const struct kb_buf *text, const struct kb_buf *signature,
    struct kb_buf *why, struct kb_err *err)
{
	const struct kunci_kantor *k = NULL;
	struct kb_buf key = KB_BUF_INIT;
	int rc = 0;

	if (!kb_sig_bytes(signature, &key))
		kb_buf_adds(why, "tanda tangannya rusak; minta dikirim ulang");
	else if ((k = find(p, who, &key)) == NULL)
		stranger(p, who, &key, why);
	else if (!against(p, k, made, why))
		rc = verify(k, purpose, text, signature, err);
	if (rc != 0 && err->status == KB_SIGN)
		kb_buf_adds(why, "isinya bukan yang ditandatangani; minta "
		    "dikirim ulang");
	kb_buf_free(&key);
	return rc;
}

int
tukar_sah(const struct tukar_penanda *p, const char *name,
    const kb_code *who, const char *purpose, kb_stamp made,
    const struct kb_buf *text, const struct kb_buf *signature,
    struct kb_err *err)
{
	struct kb_buf why = KB_BUF_INIT;
	int rc;

	if (signature == NULL)
		return kb_fail(err, KB_SIGN, "%s: tidak bertanda tangan",
		    name);
	if (find(p, who, NULL) == NULL)
		return unknown(p, name, who, err);
	rc = look(p, who, purpose, made, text, signature, &why, err);
	if (why.len > 0)
		rc = kb_fail(err, KB_SIGN, "%s: tanda tangan kantor %s tidak "
		    "sah; tidak ada yang diterima: %s", name, who->s, why.s);
	kb_buf_free(&why);
	return rc;
}

/* ---- closed for one reader ---- */

static int
no_key(const struct tukar_penanda *p, const kb_code *reader,
    struct kb_err *err)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->kunci[i].kantor.s, reader->s) == 0 &&
		    !kb_pub_seals(p->kunci[i].kunci_publik) &&
		    p->kunci[i].dicabut.ymd == 0 && holds(&p->kunci[i], p->now))
			return kb_fail(err, KB_CONFIG, "kunci kantor %s (%.*s) "
			    "dapat menandatangani, tetapi tidak dapat "
			    "menyandikan; minta kunci ssh-ed25519", reader->s,
			    (int)strcspn(p->kunci[i].kunci_publik, " "),
			    p->kunci[i].kunci_publik);
	if (find(p, reader, NULL) != NULL)
		return kb_fail(err, KB_CONFIG, "kunci kantor %s yang dicatat "
		    "di sini tidak berlaku hari ini, jadi tidak dapat "
		    "disandikan baginya; " ASK, reader->s);
	return kb_fail(err, KB_CONFIG, "kunci kantor %s belum dicatat, jadi "
	    "tidak dapat disandikan baginya; " ASK, reader->s);
}

int
tukar_sandi(struct kb_kantor *k, const kb_code *reader, struct kb_buf *bytes,
    struct kb_buf *name, struct kb_err *err)
{
	struct kb_buf sealed = KB_BUF_INIT;
	const struct kunci_kantor *with = NULL;
	struct tukar_penanda p;
	char *key;
	int rc = tukar_penanda(k->db, &p, err);

	/* The newest: they are in the order of their first days. */
	for (size_t i = 0; rc == 0 && i < p.n; i++)
		if (strcmp(p.kunci[i].kantor.s, reader->s) == 0 &&
		    p.kunci[i].dicabut.ymd == 0 && holds(&p.kunci[i], p.now) &&
		    kb_pub_seals(p.kunci[i].kunci_publik))
			with = &p.kunci[i];
	if (rc == 0 && with == NULL)
		rc = no_key(&p, reader, err);
	if (rc == 0) {
		key = kb_asprintf("%.*s", (int)kb_pub_len(with->kunci_publik),
		    with->kunci_publik);
		rc = kb_seal(key, bytes, &sealed, err);
		free(key);
	}
	if (rc == 0) {
		kb_buf_free(bytes);
		*bytes = sealed;
		kb_buf_adds(name, ".age");
	} else {
		kb_buf_free(&sealed);
	}
	tukar_penanda_free(&p);
	return rc;
}
