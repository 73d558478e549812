/* SPDX-License-Identifier: ISC */
/*
 * terima.c - is it this bundle's turn?  Each builds on a number (dasar); when
 * all up to there is in the register, the bundle goes in, else it waits, and
 * the numbers that are missing are named.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "manifest.h"
#include "tanda_terima.h"
#include "tukar.h"

#define SERIES "FROM terimaan WHERE kantor = ? AND kepada = ?"
#define IN_REGISTER "keadaan IN ('diterapkan', 'tercakup')"

int64_t
tukar_tercakup(struct kb_db *db, const kb_code *from, const kb_code *to)
{
	return kb_one(db, 0, "SELECT max(urut) " SERIES " AND " IN_REGISTER,
	    KB_ARGS2((const char *)from->s, (const char *)to->s));
}

int64_t
tukar_terakhir(struct kb_db *db, const kb_code *from, const kb_code *to)
{
	return kb_one(db, 0, "SELECT max(urut) " SERIES,
	    KB_ARGS2((const char *)from->s, (const char *)to->s));
}

static int
refuse_stray(const struct kb_kantor *k, const struct tukar_bundel *b,
    struct kb_err *err)
{
	const struct manifest_kepala *h = &b->m->kepala;
	const kb_code *own = &k->env.office;

	if (own->s[0] == '\0')
		return kb_fail(err, KB_CONFIG, "kantor ini belum disiapkan; "
		    "mulai dengan 'kesbangpol siapkan'");
	if (strcmp(h->kantor.s, own->s) == 0)
		return kb_fail(err, KB_DATA, "%s: ini kiriman kantor ini "
		    "sendiri", b->name);
	if (!tukar_di_bawah(&h->kepada, own))
		return kb_fail(err, KB_DATA, "%s: dialamatkan kepada kantor "
		    "%s, bukan kantor ini (%s)", b->name, h->kepada.s, own->s);
	if (strcmp(h->kepada.s, own->s) == 0 ||
	    tukar_di_bawah(&h->kantor, own))
		return 0;
	return kb_fail(err, KB_DATA, "%s: kantor %s mengirim kepada %s; itu "
	    "bukan untuk kantor ini", b->name, h->kantor.s, h->kepada.s);
}

/* Of that number: came it before, and was it this one? */
static int
refuse_other(struct kb_kantor *k, const struct tukar_bundel *b, bool *again,
    struct kb_err *err)
{
	const struct manifest_kepala *h = &b->m->kepala;
	const struct kb_arg *which = KB_ARGS4((const char *)h->kantor.s,
	    (const char *)h->kepada.s, h->urut.v, (const char *)b->m->sha);

	*again = kb_one(k->db, 0, "SELECT 1 " SERIES " AND urut = ? AND "
	    "sha256 = ? AND " IN_REGISTER, which) == 1;
	if (*again || kb_one(k->db, 0, "SELECT 1 " SERIES " AND urut = ? AND "
	    "sha256 <> ? AND keadaan <> 'ditolak'", which) == 0)
		return 0;
	return kb_fail(err, KB_DATA, "%s: nomor %lld dari kantor %s pernah "
	    "datang dengan isi lain; mungkin kantor itu kembali ke cadangan "
	    "lama, atau memakai dua salinan berkasnya. Minta 'kesbangpol kirim "
	    "--semua' sesudah tanda terima ini diterima di sana", b->name,
	    (long long)h->urut.v, h->kantor.s);
}

void
tukar_hilang(struct kb_db *db, const kb_code *from, const kb_code *to,
    int64_t first, int64_t end, struct kb_buf *out)
{
	int64_t told = 0, n = 0;

	for (int64_t i = first; i < end; i++) {
		if (kb_one(db, 0, "SELECT 1 " SERIES " AND urut = ?",
		    KB_ARGS3((const char *)from->s, (const char *)to->s,
		    i)) == 1)
			continue;
		if (told < 20)
			kb_buf_addf(out, "%s%" PRId64, told++ > 0 ? ", " : "",
			    i);
		n++;
	}
	if (n > told)
		kb_buf_addf(out, " dan %" PRId64 " lainnya", n - told);
}

static int
note(struct kb_kantor *k, const struct terimaan *row, struct kb_err *err)
{
	struct terimaan copy = *row;

	return kb_store_alone(k->db, &k->env, &terimaan_type, &copy,
	    ~UINT64_C(0), err);
}

static void
describe(struct kb_kantor *k, const struct tukar_bundel *b,
    struct terimaan *row)
{
	const struct manifest_kepala *h = &b->m->kepala;

	*row = (struct terimaan){ .kantor = h->kantor, .kepada = h->kepada,
	    .urut = h->urut, .sha256 = b->m->sha, .dasar = h->dasar,
	    .dibuat = h->dibuat, .datang = k->env.now };
}

static int
receipt(struct kb_kantor *k, const struct tukar_bundel *b,
    struct tukar_hasil *r, struct kb_err *err)
{
	r->receipt = true;
	r->row.kantor = b->t->kantor;
	r->row.kepada = b->t->kepada;
	r->row.urut = b->t->urut;
	r->row.sebab = b->t->hilang;
	kb_rec_keep(&terimaan_type, &r->row, &r->home);
	if (tukar_catat_terima(k, b->t, r, err) != 0) {
		struct kb_err why = *err;

		return kb_fail(err, (enum kb_status)why.status, "%s: %s", b->name, why.msg);
	}
	return 0;
}

int
tukar_terapkan(struct kb_kantor *k, kb_types types, struct tukar_bundel *b,
    struct tukar_hasil *r, struct kb_err *err)
{
	const struct manifest_kepala *h;
	int64_t covered;
	int rc = 0;

	*r = (struct tukar_hasil){ 0 };
	if (b->t != NULL)
		return receipt(k, b, r, err);
	h = &b->m->kepala;
	describe(k, b, &r->row);
	kb_rec_keep(&terimaan_type, &r->row, &r->home);
	if (refuse_stray(k, b, err) != 0 ||
	    refuse_other(k, b, &r->again, err) != 0)
		return -1;
	r->row.keadaan.n = TERIMAAN_DITERAPKAN;
	if (r->again)
		return 0;
	covered = tukar_tercakup(k->db, &h->kantor, &h->kepada);
	if (h->urut.v <= covered) {
		r->row.keadaan.n = TERIMAAN_TERCAKUP;
	} else if (h->dasar.v > covered) {
		tukar_hilang(k->db, &h->kantor, &h->kepada, covered + 1,
		    h->urut.v, &r->missing);
		r->row.keadaan.n = TERIMAAN_MENUNGGU;
		r->row.sebab = kb_buf_str(&r->missing);
	} else {
		tukar_hilang(k->db, &h->kantor, &h->kepada, h->dasar.v + 1,
		    h->urut.v, &r->missing);
		rc = tukar_isi(k, types, b, r, err);
		r->row.catatan = (kb_int){ (int64_t)(r->fresh + r->changed +
		    r->deleted), true };
	}
	return rc == 0 ? note(k, &r->row, err) : rc;
}

int
tukar_tolak(struct kb_kantor *k, const struct tukar_bundel *b,
    const char *why, struct kb_err *err)
{
	struct terimaan row;

	describe(k, b, &row);
	row.keadaan.n = TERIMAAN_DITOLAK;
	row.sebab = why;
	return note(k, &row, err);
}

int
tukar_titip(struct kb_kantor *k, struct terimaan **row, size_t *n,
    struct kb_homes *homes, struct kb_err *err)
{
	return kb_collect(k->db, &terimaan_type, " WHERE keadaan = "
	    "'diterapkan' AND diteruskan IS NULL AND (kantor LIKE ?1 || '.%' "
	    "OR ?1 = '00') ORDER BY kantor, kepada, urut", KB_ARGS1(
	    (const char *)k->env.office.s), row, n, homes, err);
}

int
tukar_siap(struct kb_db *db, struct terimaan **row, size_t *n,
    struct kb_homes *homes, struct kb_err *err)
{
	return kb_collect(db, &terimaan_type, " AS t WHERE keadaan = "
	    "'menunggu' AND dasar <= ifnull((SELECT max(urut) FROM terimaan u "
	    "WHERE u.kantor = t.kantor AND u.kepada = t.kepada AND u."
	    IN_REGISTER "), 0) ORDER BY kantor, kepada, urut", KB_NONE, row, n,
	    homes, err);
}

void
tukar_hasil_free(struct tukar_hasil *r)
{
	kb_buf_free(&r->missing);
	kb_buf_free(&r->conflict);
	free(r->passed);
	kb_homes_free(&r->homes);
	kb_buf_free(&r->home);
}
