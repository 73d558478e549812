/* SPDX-License-Identifier: ISC */
/*
 * terima.c - is it this bundle's turn?
 *
 * Each builds on a number (dasar) of its series and era; when all up to there
 * is in the register, it goes in, else it waits, and the numbers that are
 * missing are named.  It names the manifests before it by their checksums:
 * where ours are others, there are two copies of its sender's file.  A new era
 * begins with everything, and takes the place of the one before.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "manifest.h"
#include "tanda_terima.h"
#include "tukar.h"

#define IN_REGISTER "keadaan IN ('diterapkan', 'tercakup')"

static struct tukar_deret
series(const struct manifest_kepala *h)
{
	return (struct tukar_deret){ h->kantor, h->kepada, kb_yes(h->serah) };
}

void
tukar_sampai(struct kb_db *db, const struct tukar_deret *d,
    struct tukar_sampai *s)
{
	char *sha;

	*s = (struct tukar_sampai){ .babak = kb_one(db, 0, "SELECT max(babak) "
	    "FROM terimaan WHERE " TUKAR_SERIES " AND " IN_REGISTER,
	    (const struct kb_arg[]){ TUKAR_OF(d), { 0 } }) };
	s->urut = kb_one(db, 0, "SELECT max(urut) FROM terimaan WHERE "
	    TUKAR_SERIES " AND babak = ? AND " IN_REGISTER,
	    (const struct kb_arg[]){ TUKAR_OF(d), KB_ARG(s->babak), { 0 } });
	sha = kb_one_text(db, "SELECT sha256 FROM terimaan WHERE "
	    TUKAR_SERIES " AND babak = ? AND urut = ? AND " IN_REGISTER,
	    (const struct kb_arg[]){ TUKAR_OF(d), KB_ARG(s->babak),
	    KB_ARG(s->urut), { 0 } });
	if (sha != NULL && strlen(sha) < sizeof(s->sha))
		memcpy(s->sha, sha, strlen(sha) + 1);
	free(sha);
}

/* The manifest of that number in the register, or waiting, is another one. */
static bool
other(struct kb_db *db, const struct manifest_kepala *h, int64_t urut,
    const char *sha)
{
	struct tukar_deret d = series(h);

	return urut > 0 && sha != NULL && kb_one(db, 0, "SELECT 1 FROM "
	    "terimaan WHERE " TUKAR_SERIES " AND babak = ? AND urut = ? AND "
	    "sha256 <> ? AND keadaan <> 'ditolak'", (const struct kb_arg[]){
	    TUKAR_OF(&d), KB_ARG(h->babak.v), KB_ARG(urut), KB_ARG(sha),
	    { 0 } }) == 1;
}

/* And one that follows names another one before it. */
static bool
followed(struct kb_db *db, const struct manifest_kepala *h, const char *sha)
{
	struct tukar_deret d = series(h);

	return kb_one(db, 0, "SELECT 1 FROM terimaan WHERE " TUKAR_SERIES
	    " AND babak = ? AND urut = ? AND sebelumnya <> ? AND keadaan <> "
	    "'ditolak'", (const struct kb_arg[]){ TUKAR_OF(&d),
	    KB_ARG(h->babak.v), KB_ARG(h->urut.v + 1), KB_ARG(sha), { 0 } }) ==
	    1;
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
	if (kb_yes(h->serah) && !kb_region_within(own->s, h->kantor.s))
		return kb_fail(err, KB_DATA, "%s: hanya kantor di atas kantor "
		    "ini yang dapat menyerahkan catatan; %s bukan", b->name,
		    h->kantor.s);
	if (strcmp(h->kepada.s, own->s) == 0)
		return kb_region_within(h->kantor.s, own->s) ||
		    kb_region_within(own->s, h->kantor.s) ? 0 :
		    kb_fail(err, KB_DATA, "%s: kantor %s tidak di atas dan "
		    "tidak di bawah kantor ini", b->name, h->kantor.s);
	if (!kb_region_within(h->kepada.s, own->s))
		return kb_fail(err, KB_DATA, "%s: dialamatkan kepada kantor "
		    "%s, bukan kantor ini (%s)", b->name, h->kepada.s, own->s);
	/* What one below us handed to another is between those two. */
	if (!kb_yes(h->serah) && kb_region_within(h->kantor.s, own->s) &&
	    kb_region_within(h->kantor.s, h->kepada.s))
		return 0;
	return kb_fail(err, KB_DATA, "%s: kantor %s mengirim kepada %s; itu "
	    "bukan untuk kantor ini", b->name, h->kantor.s, h->kepada.s);
}

/*
 * Its records come by one way: what goes to the office above it is sent on to
 * us.  Between two ways there is no order, until a new era begins.
 */
static int
refuse_second_way(struct kb_kantor *k, const struct tukar_bundel *b,
    struct kb_err *err)
{
	const struct manifest_kepala *h = &b->m->kepala;
	char *way = kb_one_text(k->db, "SELECT kepada FROM terimaan WHERE "
	    "kantor = ? AND kepada <> ? AND serah IS NULL AND babak >= ? AND "
	    IN_REGISTER " LIMIT 1", KB_ARGS3((const char *)h->kantor.s,
	    (const char *)h->kepada.s, h->babak.v));

	if (way == NULL)
		return 0;
	kb_fail(err, KB_DATA, "%s: kiriman kantor %s sudah datang di sini "
	    "lewat %s; yang dialamatkan kepada %s tidak dipakai. Bila itu yang "
	    "berlaku sejak sekarang, di sana: kesbangpol kirim --kepada %s "
	    "--semua", b->name, h->kantor.s, way, h->kepada.s, h->kepada.s);
	free(way);
	return -1;
}

static int
refuse_copy(struct kb_kantor *k, const struct tukar_bundel *b,
    const struct tukar_sampai *s, struct kb_err *err)
{
	const struct manifest_kepala *h = &b->m->kepala;

	if (h->babak.v < s->babak)
		return kb_fail(err, KB_DATA, "%s: nomor %lld dari kantor %s "
		    "dibuat dengan berkas yang sudah digantikan: sesudah itu "
		    "kantor tersebut kembali ke cadangan, atau mengirim "
		    "seluruh catatannya; isinya tidak dipakai", b->name,
		    (long long)h->urut.v, h->kantor.s);
	if (!other(k->db, h, h->urut.v, b->m->sha) &&
	    !other(k->db, h, h->urut.v - 1, h->sebelumnya) &&
	    !other(k->db, h, h->dasar.v, h->sidik_dasar) &&
	    !followed(k->db, h, b->m->sha))
		return 0;
	return kb_fail(err, KB_DATA, "%s: nomor %lld dari kantor %s tidak "
	    "melanjutkan yang pernah datang: kantor itu memakai dua salinan "
	    "berkasnya, atau kembali ke cadangan lama. Sesudah di sana "
	    "ditentukan mana yang benar: 'kesbangpol kirim --semua'", b->name,
	    (long long)h->urut.v, h->kantor.s);
}

int
tukar_hilang(struct kb_db *db, const struct tukar_deret *d, int64_t babak,
    int64_t first, int64_t end, struct kb_buf *out, struct kb_err *err)
{
	struct terimaan *row = NULL;
	struct kb_homes homes = { 0 };
	int64_t at = first + 1, told = 0, n = 0;
	size_t count = 0;
	int rc = kb_collect(db, &terimaan_type, " WHERE " TUKAR_SERIES
	    " AND babak = ? AND urut > ? AND keadaan <> 'ditolak' ORDER BY "
	    "urut", (const struct kb_arg[]){ TUKAR_OF(d), KB_ARG(babak),
	    KB_ARG(first), { 0 } }, &row, &count, &homes, err);

	for (size_t i = 0; rc == 0 && i <= count; i++) {
		int64_t next = i < count && row[i].urut.v < end ?
		    row[i].urut.v : end;

		for (; at < next && told < 20; at++, told++, n++)
			kb_buf_addf(out, "%s%" PRId64, told > 0 ? ", " : "",
			    at);
		n += at < next ? next - at : 0;
		at = next + 1;
	}
	if (n > told)
		kb_buf_addf(out, " dan %" PRId64 " lainnya", n - told);
	free(row);
	kb_homes_free(&homes);
	return rc;
}

/* ---- what is noted of it ---- */

static int
note(struct kb_kantor *k, const struct terimaan *row, struct kb_err *err)
{
	return kb_store_alone(k->db, &k->env, &terimaan_type, row,
	    ~UINT64_C(0), err);
}

static void
describe(struct kb_kantor *k, const struct tukar_bundel *b, bool sealed,
    struct tukar_hasil *r)
{
	const struct manifest_kepala *h = &b->m->kepala;

	r->row = (struct terimaan){ .kantor = h->kantor, .kepada = h->kepada,
	    .serah = h->serah, .babak = h->babak, .urut = h->urut,
	    .sha256 = b->m->sha, .dasar = h->dasar,
	    .sebelumnya = h->sebelumnya, .dibuat = h->dibuat,
	    .datang = k->env.now, .jejak = h->jejak,
	    .sandi.n = sealed ? KB_FLAG_YES : 0 };
}

/* Those that waited for less than what is in the register now; and what an era
 * that is over would have sent on. */
static int
settle_waiting(struct kb_kantor *k, const struct tukar_deret *d,
    struct kb_err *err)
{
	struct tukar_sampai s;
	struct terimaan *row = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc;

	tukar_sampai(k->db, d, &s);
	rc = kb_collect(k->db, &terimaan_type, " WHERE " TUKAR_SERIES
	    " AND ((keadaan = 'menunggu' AND (babak < ?4 OR (babak = ?4 AND "
	    "urut <= ?5))) OR (keadaan = 'diterapkan' AND babak < ?4 AND "
	    "sha256 IN (SELECT b.sha256 FROM tukar_berkas b)))", (const struct kb_arg[]){ TUKAR_OF(d),
	    KB_ARG(s.babak), KB_ARG(s.urut), { 0 } }, &row, &n, &homes, err);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		rc = kb_berkas_drop(k->db, row[i].sha256, err);
		if (rc != 0 || row[i].keadaan.n != TERIMAAN_MENUNGGU)
			continue;
		row[i].keadaan.n = TERIMAAN_TERCAKUP;
		row[i].sebab = NULL;
		rc = note(k, &row[i], err);
	}
	free(row);
	kb_homes_free(&homes);
	return rc;
}

/* An office above us, by whom we are known, is to get it, too. */
static bool
goes_on(struct kb_kantor *k, const struct terimaan *row)
{
	kb_code up;
	struct kb_err err;

	return row->serah.n != KB_FLAG_YES &&
	    strcmp(row->kantor.s, k->env.office.s) != 0 &&
	    kb_region_within(row->kantor.s, k->env.office.s) &&
	    tukar_tujuan(k, &up, &err) == 0 && up.s[0] != '\0' &&
	    (kb_sends_itself(k->db, &up) || kb_one(k->db, 0, "SELECT 1 FROM "
	    "kiriman WHERE kepada = ?", KB_ARGS1((const char *)up.s)) == 1);
}

static int64_t
last_import(struct kb_db *db)
{
	return kb_one(db, 0, "SELECT terakhir FROM nomor_urut WHERE jenis = "
	    "'impor'", KB_NONE);
}

static int
apply(struct kb_kantor *k, kb_types types, struct tukar_bundel *b,
    struct tukar_hasil *r, struct kb_err *err)
{
	int64_t before = last_import(k->db);

	if (tukar_isi(k, types, b, before, r, err) != 0)
		return -1;
	r->row.keadaan.n = TERIMAAN_DITERAPKAN;
	r->row.catatan = (kb_int){ (int64_t)(r->fresh + r->changed +
	    r->conflicts + r->deleted + r->lost), true };
	r->row.masukan = (kb_int){ before + 1, true };
	r->row.masukan_akhir = (kb_int){ last_import(k->db), true };
	return 0;
}

/* Its place in the series: goes it in now, later, or is it in already? */
static int
place(struct kb_kantor *k, kb_types types, struct tukar_bundel *b,
    struct tukar_hasil *r, struct kb_err *err)
{
	const struct manifest_kepala *h = &b->m->kepala;
	struct tukar_deret d = series(h);
	struct tukar_sampai s;
	int64_t covered;
	int rc;

	tukar_sampai(k->db, &d, &s);
	if (d.serah)
		return apply(k, types, b, r, err);
	if (refuse_copy(k, b, &s, err) != 0 ||
	    refuse_second_way(k, b, err) != 0)
		return -1;
	covered = h->babak.v == s.babak ? s.urut : 0;
	if (h->urut.v <= covered) {
		r->row.keadaan.n = TERIMAAN_TERCAKUP;
		return 0;
	}
	if (h->dasar.v <= covered)
		return apply(k, types, b, r, err);
	/* Where an era begins is not known: what it builds on is missing. */
	rc = tukar_hilang(k->db, &d, h->babak.v, covered > 0 ? covered :
	    h->dasar.v - 1, h->urut.v, &r->missing, err);
	r->none = s.babak == 0;
	r->row.keadaan.n = TERIMAAN_MENUNGGU;
	r->row.sebab = kb_buf_str(&r->missing);
	return rc;
}

int
tukar_terapkan(struct kb_kantor *k, kb_types types, struct tukar_bundel *b,
    const struct kb_buf *bytes, bool sealed, struct tukar_hasil *r,
    struct kb_err *err)
{
	struct tukar_deret d;
	int rc;

	*r = (struct tukar_hasil){ 0 };
	if (b->t != NULL) {
		r->receipt = true;
		return tukar_catat_terima(k, b->t, r, err);
	}
	describe(k, b, sealed, r);
	kb_rec_keep(&terimaan_type, &r->row, &r->home);
	if (refuse_stray(k, b, err) != 0)
		return -1;
	r->again = kb_one(k->db, 0, "SELECT 1 FROM terimaan WHERE sha256 = ? "
	    "AND " IN_REGISTER, KB_ARGS1((const char *)b->m->sha)) == 1;
	if (r->again) {
		r->row.keadaan.n = TERIMAAN_DITERAPKAN;
		return goes_on(k, &r->row) && kb_one(k->db, 0, "SELECT 1 FROM "
		    "terimaan WHERE sha256 = ? AND diteruskan IS NULL",
		    KB_ARGS1((const char *)b->m->sha)) == 1 ?
		    kb_berkas_put(k->db, b->m->sha, bytes, err) : 0;
	}
	rc = place(k, types, b, r, err);
	if (rc == 0)
		rc = note(k, &r->row, err);
	if (rc == 0)
		rc = r->row.keadaan.n == TERIMAAN_MENUNGGU ||
		    (r->row.keadaan.n == TERIMAAN_DITERAPKAN &&
		    goes_on(k, &r->row)) ?
		    kb_berkas_put(k->db, b->m->sha, bytes, err) :
		    kb_berkas_drop(k->db, b->m->sha, err);
	d = series(&b->m->kepala);
	return rc != 0 ? rc : settle_waiting(k, &d, err);
}

int
tukar_tolak(struct kb_kantor *k, const struct tukar_bundel *b,
    const char *why, struct tukar_hasil *r, struct kb_err *err)
{
	describe(k, b, false, r);
	r->row.keadaan.n = TERIMAAN_DITOLAK;
	r->row.sebab = why;
	kb_rec_keep(&terimaan_type, &r->row, &r->home);
	return kb_berkas_drop(k->db, b->m->sha, err) != 0 ? -1 :
	    note(k, &r->row, err);
}

int
tukar_lenyap(struct kb_kantor *k, const struct terimaan *row,
    struct kb_err *err)
{
	struct terimaan copy = *row;

	copy.keadaan.n = TERIMAAN_DITOLAK;
	copy.sebab = "berkasnya tidak ada lagi di sini";
	return note(k, &copy, err);
}

int
tukar_titip(struct kb_kantor *k, struct terimaan **row, size_t *n,
    struct kb_homes *homes, struct kb_err *err)
{
	return kb_collect(k->db, &terimaan_type, " WHERE keadaan = "
	    "'diterapkan' AND diteruskan IS NULL AND serah IS NULL AND sha256 "
	    "IN (SELECT b.sha256 FROM tukar_berkas b) ORDER BY kantor, kepada, "
	    "babak, urut", KB_NONE, row, n, homes, err);
}

int
tukar_siap(struct kb_db *db, struct terimaan **row, size_t *n,
    struct kb_homes *homes, struct kb_err *err)
{
	return kb_collect(db, &terimaan_type, " AS t WHERE keadaan = "
	    "'menunggu' AND EXISTS (SELECT 1 FROM terimaan u WHERE u.kantor = "
	    "t.kantor AND u.kepada = t.kepada AND u.serah IS t.serah AND "
	    "u.babak = t.babak AND u.urut >= t.dasar AND u." IN_REGISTER
	    ") ORDER BY kantor, kepada, babak, urut", KB_NONE, row, n, homes,
	    err);
}

void
tukar_hasil_free(struct tukar_hasil *r)
{
	kb_members_free(&r->aside_files);
	kb_buf_free(&r->told);
	kb_buf_free(&r->missing);
	kb_buf_free(&r->home);
}
