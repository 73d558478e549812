/* SPDX-License-Identifier: ISC */
/*
 * tanda_terima.c - a receipt: written by who received, taken by who sent, who
 * then knows up to where the next bundle need not go back.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kesbang/sign.h"
#include "manifest.h"
#include "tanda_terima.h"
#include "tukar.h"
#include "wire.h"

static const struct kb_field fields[] = {
	INT(struct tanda_terima, edisi, "edisi", .need = true, .min = 1,
	    .max = INT64_MAX),
	REGION(struct tanda_terima, dari, "dari", .need = true,
	    .level = KB_OFFICE),
	REGION(struct tanda_terima, kantor, "kantor", .need = true,
	    .level = KB_OFFICE),
	REGION(struct tanda_terima, kepada, "kepada", .need = true,
	    .level = KB_OFFICE),
	FLAG(struct tanda_terima, serah, "serah"),
	INT(struct tanda_terima, urut, "urut", .need = true, .min = 1,
	    .max = TUKAR_URUT_MOST),
	TEXT(struct tanda_terima, sha256, "sha256", .need = true),
	TEXT(struct tanda_terima, keadaan, "keadaan", .need = true),
	TEXT(struct tanda_terima, sebab, "sebab"),
	INT(struct tanda_terima, babak, "babak", .need = true,
	    .max = INT64_MAX - 1),
	INT(struct tanda_terima, tercakup, "tercakup", .need = true,
	    .max = TUKAR_URUT_MOST),
	TEXT(struct tanda_terima, sidik_tercakup, "sidik_tercakup"),
	INT(struct tanda_terima, konflik, "konflik", .max = INT64_MAX),
	STAMP(struct tanda_terima, dibuat, "dibuat", .need = true),
};

const struct kb_type tanda_terima_type = {
	.name = "tanda-terima", .size = sizeof(struct tanda_terima),
	KB_FIELDS(fields),
};

static const char *
word(const struct terimaan *row)
{
	return terimaan_type.field[kb_field_named(&terimaan_type,
	    "keadaan")].word[row->keadaan.n - 1].name;
}

int
tukar_tanda_terima(struct kb_kantor *k, const struct tukar_hasil *r,
    struct kb_buf *name, struct kb_buf *bytes, struct kb_err *err)
{
	const struct terimaan *row = &r->row;
	struct tukar_deret d = { row->kantor, row->kepada,
	    kb_yes(row->serah) };
	struct tanda_terima t = { .edisi = { TUKAR_EDISI, true },
	    .dari = k->env.office, .kantor = row->kantor,
	    .kepada = row->kepada, .serah = row->serah, .urut = row->urut,
	    .sha256 = row->sha256, .keadaan = word(row), .sebab = row->sebab,
	    .konflik = { (int64_t)r->conflicts, true },
	    .dibuat.sec = (int64_t)time(NULL) };
	struct kb_buf text = KB_BUF_INIT, sig = KB_BUF_INIT;
	struct kb_members l = { 0 };
	struct tukar_sampai s;
	char *key;
	int rc = tukar_kunci_berkas(k, &key, err);

	if (rc != 0)
		return -1;
	tukar_sampai(k->db, &d, &s);
	t.babak = (kb_int){ s.babak, true };
	t.tercakup = (kb_int){ s.urut, true };
	t.sidik_tercakup = s.sha[0] != '\0' ? s.sha : NULL;
	kb_wire_put(&text, &tanda_terima_type, &t, ~UINT64_C(0), NULL);
	if (access(key, R_OK) == 0) {
		rc = kb_sign(key, KB_FOR_RECEIPT, &text, &sig, err);
		kb_members_add(&l, TANDA_TERIMA, &text);
		kb_members_add(&l, TANDA_TERIMA_SIG, &sig);
		if (rc == 0)
			kb_tar_write(bytes, &l);
	}
	kb_buf_adds(name, "tanda-terima-");
	tukar_nama(name, &d, row->urut.v);
	/* One that was sent on is receipted by each. */
	if (strcmp(row->kepada.s, k->env.office.s) != 0)
		kb_buf_addf(name, "-dari-%s", k->env.office.s);
	/* Of one number several may be refused, and one taken. */
	if (row->keadaan.n == TERIMAAN_DITOLAK)
		kb_buf_addf(name, "-ditolak-%.8s", row->sha256);
	kb_buf_adds(name, ".kbundel");
	kb_members_free(&l);
	kb_buf_free(&text);
	kb_buf_free(&sig);
	free(key);
	return rc;
}

/* ---- at the sender's ---- */

/* Rows of ours in that series. */
static int
sent(struct kb_kantor *k, const struct tanda_terima *t, struct kiriman **x,
    size_t *n, struct kb_homes *homes, struct kb_err *err)
{
	return kb_collect(k->db, &kiriman_type, " WHERE kepada = ? AND serah "
	    "IS ? ORDER BY babak, urut", KB_ARGS2((const char *)t->kepada.s,
	    (const char *)(kb_yes(t->serah) ? "ya" : NULL)), x, n, homes, err);
}

static int
change(struct kb_kantor *k, const struct kiriman *x, struct kb_err *err)
{
	return kb_store_alone(k->db, &k->env, &kiriman_type, x,
	    ~UINT64_C(0), err);
}

/*
 * What has come there, and (they went back to a backup) what has not any more,
 * if this receipt is newer than the one that said so.
 */
static int
accept(struct kb_kantor *k, const struct tanda_terima *t, struct kiriman *x,
    struct kb_err *err)
{
	bool in = x->babak.v == t->babak.v && x->urut.v <= t->tercakup.v;
	bool said = x->diterima.sec != 0;

	if (in == said || (said && x->diterima.sec >= t->dibuat.sec))
		return 0;
	x->diterima = in ? t->dibuat : (kb_stamp){ 0 };
	return change(k, x, err);
}

/* Is what they hold one that we made? */
static bool
known(const struct tanda_terima *t, const struct kiriman *x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (x[i].babak.v == t->babak.v &&
		    x[i].urut.v == t->tercakup.v)
			return t->sidik_tercakup != NULL &&
			    strcmp(x[i].sha256, t->sidik_tercakup) == 0;
	return false;
}

static int
note_series(struct kb_kantor *k, const struct tanda_terima *t,
    struct kiriman *x, size_t n, struct kb_err *err)
{
	int64_t now = kb_babak(k->db);
	int rc = 0;

	if (t->babak.v < now || t->tercakup.v == 0 || known(t, x, n)) {
		for (size_t i = 0; rc == 0 && i < n; i++)
			if (x[i].babak.v == now)
				rc = accept(k, t, &x[i], err);
		return rc;
	}
	if (n == 0 || x[n - 1].babak.v != now)
		return kb_babak_new(k->db, t->babak.v, err);
	/* Which of the two files is right, no program knows. */
	x[n - 1].cabang.n = KB_FLAG_YES;
	return change(k, &x[n - 1], err);
}

static int
note_sent(struct kb_kantor *k, const struct tanda_terima *t,
    struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct kiriman *x = NULL;
	size_t n = 0;
	int rc = sent(k, t, &x, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++) {
		if (strcmp(x[i].sha256, t->sha256) != 0)
			continue;
		x[i].sebab = strcmp(t->keadaan, "ditolak") == 0 ? t->sebab :
		    NULL;
		if (kb_yes(t->serah) && x[i].sebab == NULL)
			x[i].diterima = t->dibuat;
		rc = change(k, &x[i], err);
	}
	if (rc == 0 && !kb_yes(t->serah))
		rc = note_series(k, t, x, n, err);
	free(x);
	kb_homes_free(&homes);
	return rc;
}

/* Of an office below us, whose bundles we sent on: they need not lie here any
 * more. */
static int
note_passed(struct kb_kantor *k, const struct tanda_terima *t,
    struct kb_err *err)
{
	struct tukar_deret d = { t->kantor, t->kepada, kb_yes(t->serah) };
	struct terimaan *x = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc = kb_collect(k->db, &terimaan_type, " WHERE " TUKAR_SERIES
	    " AND diteruskan IS NULL AND keadaan <> 'ditolak' AND ((?8 AND "
	    "sha256 = ?4) OR (babak = ?5 AND urut <= ?6 AND EXISTS (SELECT 1 "
	    "FROM terimaan u WHERE u.sha256 = ?7)))", (const struct kb_arg[]){ TUKAR_OF(&d), KB_ARG(t->sha256),
	    KB_ARG(t->babak.v), KB_ARG(t->tercakup.v),
	    KB_ARG(t->sidik_tercakup), KB_ARG((int)(strcmp(t->keadaan,
	    "menunggu") != 0)), { 0 } }, &x, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++) {
		x[i].diteruskan = t->dibuat;
		rc = kb_store_alone(k->db, &k->env, &terimaan_type, &x[i],
		    ~UINT64_C(0), err);
		if (rc == 0 && x[i].keadaan.n != TERIMAAN_MENUNGGU)
			rc = kb_berkas_drop(k->db, x[i].sha256, err);
	}
	free(x);
	kb_homes_free(&homes);
	return rc;
}

int
tukar_catat_terima(struct kb_kantor *k, const struct tanda_terima *t,
    struct tukar_hasil *r, struct kb_err *err)
{
	kb_code up;

	r->stray = !kb_region_within(t->kantor.s, k->env.office.s);
	if (r->stray)
		return 0;
	/* Each word only from whom it is about: the receiver of ours, or the
	 * office that we send on to. */
	if (strcmp(t->kantor.s, k->env.office.s) == 0)
		return strcmp(t->kepada.s, t->dari.s) == 0 ?
		    note_sent(k, t, err) : 0;
	if (tukar_tujuan(k, &up, err) != 0)
		return -1;
	if (strcmp(up.s, t->dari.s) != 0 || strcmp(t->keadaan, "ditolak") == 0)
		return 0;
	return note_passed(k, t, err);
}
