/* SPDX-License-Identifier: ISC */
/*
 * tanda_terima.c - a receipt: written by who received, taken by who sent, who
 * then knows up to where the next bundle need not go back.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/sign.h"
#include "manifest.h"
#include "tanda_terima.h"
#include "tukar.h"
#include "wire.h"

static const struct kb_field fields[] = {
	INT(struct tanda_terima, edisi, "edisi", .need = true, .min = 1,
	    .max = INT64_MAX),
	REGION(struct tanda_terima, dari, "dari", .need = true),
	REGION(struct tanda_terima, kantor, "kantor", .need = true),
	REGION(struct tanda_terima, kepada, "kepada", .need = true),
	INT(struct tanda_terima, urut, "urut", .need = true, .min = 1,
	    .max = INT64_MAX),
	TEXT(struct tanda_terima, sha256, "sha256", .need = true),
	TEXT(struct tanda_terima, keadaan, "keadaan", .need = true),
	INT(struct tanda_terima, tercakup, "tercakup", .need = true,
	    .max = INT64_MAX),
	INT(struct tanda_terima, terakhir, "terakhir", .need = true,
	    .max = INT64_MAX),
	TEXT(struct tanda_terima, hilang, "hilang"),
	INT(struct tanda_terima, konflik, "konflik", .max = INT64_MAX),
	STAMP(struct tanda_terima, dibuat, "dibuat", .need = true),
};

const struct kb_type tanda_terima_type = {
	.name = "tanda-terima", .size = sizeof(struct tanda_terima),
	KB_FIELDS(fields),
};

int
tukar_tanda_terima(struct kb_kantor *k, const struct terimaan *row,
    const char *missing, int64_t conflicts, struct kb_buf *name,
    struct kb_buf *bytes, struct kb_err *err)
{
	struct tanda_terima t = { .edisi = { TUKAR_EDISI, true },
	    .dari = k->env.office, .kantor = row->kantor,
	    .kepada = row->kepada, .urut = row->urut, .sha256 = row->sha256,
	    .keadaan = terimaan_type.field[kb_field_named(&terimaan_type,
	    "keadaan")].word[row->keadaan.n - 1].name, .hilang = missing,
	    .konflik = { conflicts, true }, .dibuat = k->env.now };
	struct kb_buf text = KB_BUF_INIT, sig = KB_BUF_INIT;
	struct kb_members l = { 0 };
	char *key;
	int rc = tukar_kunci_berkas(k, &key, err);

	if (rc != 0)
		return -1;
	t.tercakup = (kb_int){ tukar_tercakup(k->db, &row->kantor,
	    &row->kepada), true };
	t.terakhir = (kb_int){ tukar_terakhir(k->db, &row->kantor,
	    &row->kepada), true };
	kb_wire_put(&text, &tanda_terima_type, &t, ~UINT64_C(0), NULL);
	if (access(key, R_OK) == 0) {
		rc = kb_sign(key, KB_FOR_RECEIPT, &text, &sig, err);
		kb_members_add(&l, TANDA_TERIMA, &text);
		kb_members_add(&l, TANDA_TERIMA_SIG, &sig);
		if (rc == 0)
			kb_tar_write(bytes, &l);
	}
	kb_buf_adds(name, "tanda-terima-");
	tukar_nama(name, &row->kantor, &row->kepada, row->urut.v);
	kb_buf_adds(name, ".kbundel");
	kb_members_free(&l);
	kb_buf_free(&text);
	kb_buf_free(&sig);
	free(key);
	return rc;
}

/* ---- at the sender's ---- */

/* Who received has seen a number that we do not know any more: we went back
 * to an older backup.  Ours go on behind it. */
static int
catch_up(struct kb_kantor *k, const struct tanda_terima *t,
    struct kb_err *err)
{
	struct kiriman x = { .kepada = t->kepada, .urut = t->terakhir,
	    .dasar = { 0, true }, .dibuat = t->dibuat, .catatan = { 0, true },
	    .sha256 = t->sha256, .jejak = { 0, true }, .masukan = { 0, true } };

	if (t->terakhir.v <= kb_one(k->db, 0, "SELECT max(urut) FROM kiriman "
	    "WHERE kepada = ?", KB_ARGS1((const char *)t->kepada.s)))
		return 0;
	return kb_store_alone(k->db, &k->env, &kiriman_type, &x,
	    ~UINT64_C(0), err);
}

static int
accept(void *arg, void *rec, struct kb_err *err)
{
	struct kb_kantor *k = arg;
	struct kiriman x = *(struct kiriman *)rec;

	x.diterima = k->env.now;
	return kb_store_alone(k->db, &k->env, &kiriman_type, &x,
	    ~UINT64_C(0), err);
}

static int
note_sent(struct kb_kantor *k, const struct tanda_terima *t,
    struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct kiriman *x = NULL;
	size_t n = 0;
	int rc = kb_collect(k->db, &kiriman_type, " WHERE kepada = ? AND "
	    "urut <= ? AND diterima IS NULL ORDER BY urut", KB_ARGS2(
	    (const char *)t->kepada.s, t->tercakup.v), &x, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = accept(k, &x[i], err);
	if (rc == 0)
		rc = catch_up(k, t, err);
	free(x);
	kb_homes_free(&homes);
	return rc;
}

/* Of an office below us, whose bundles we sent on. */
static int
note_passed(struct kb_kantor *k, const struct tanda_terima *t,
    struct tukar_hasil *r, struct kb_err *err)
{
	int rc = kb_collect(k->db, &terimaan_type, " WHERE kantor = ? AND "
	    "kepada = ? AND urut <= ? AND keadaan = 'diterapkan' AND "
	    "diteruskan IS NULL ORDER BY urut", KB_ARGS3(
	    (const char *)t->kantor.s, (const char *)t->kepada.s,
	    t->tercakup.v), &r->passed, &r->npassed, &r->homes, err);

	for (size_t i = 0; rc == 0 && i < r->npassed; i++) {
		struct terimaan x = r->passed[i];

		x.diteruskan = k->env.now;
		rc = kb_store_alone(k->db, &k->env, &terimaan_type, &x,
		    ~UINT64_C(0), err);
	}
	return rc;
}

int
tukar_catat_terima(struct kb_kantor *k, const struct tanda_terima *t,
    struct tukar_hasil *r, struct kb_err *err)
{
	bool ours = strcmp(t->kantor.s, k->env.office.s) == 0;

	if (!tukar_di_bawah(&t->kantor, &k->env.office))
		return kb_fail(err, KB_DATA, "tanda terima ini untuk kantor %s",
		    t->kantor.s);
	if (!ours)
		return note_passed(k, t, r, err);
	/* To whom ours was only sent on, it is not for him to say. */
	return strcmp(t->kepada.s, t->dari.s) == 0 ? note_sent(k, t, err) : 0;
}
