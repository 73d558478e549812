/* SPDX-License-Identifier: ISC */
/*
 * tetapkan.c - a computation that was decided on, frozen: one record of the
 * decision and one of each row.  A later one is another record, and what
 * became of each party's aid between the two is told.
 */
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "kesbang/store.h"
#include "tetapan.h"

#define T struct banpol_beda
static const struct kb_field beda_fields[] = {
	REGION(T, wilayah, "wilayah DPRD"),
	PDATE(T, tahun, "tahun anggaran"),
	TEXT(T, partai, "kode partai"),
	TEXT(T, nama, "partainya", .show = true),
	MONEY(T, semula, "menurut penetapan sebelumnya; kosong: tidak ada",
	    .show = true),
	MONEY(T, menjadi, "menurut penetapan ini; kosong: tidak ada lagi",
	    .show = true),
	MONEY(T, selisih, "menjadi dikurangi semula", .show = true),
};
#undef T

const struct kb_type banpol_beda_type = {
	.name = "penetapan per partai",
	.help = "bantuan setiap partai menurut dua penetapan",
	.size = sizeof(struct banpol_beda), KB_FIELDS(beda_fields),
};

/* ---- semula, menjadi ---- */

static struct banpol_beda *
party(struct banpol_tetapan *t, kb_text code, kb_text name)
{
	for (size_t i = 0; i < t->nbeda; i++)
		if (strcmp(t->beda[i].partai, code) == 0)
			return &t->beda[i];
	t->beda = kb_realloc(t->beda, t->nbeda + 1, sizeof(*t->beda));
	t->beda[t->nbeda] = (struct banpol_beda){ .wilayah = t->wilayah,
	    .tahun = { t->tahun * 10000 },
	    .partai = buku_teks(&t->home, &t->nhome, code),
	    .nama = buku_teks(&t->home, &t->nhome, name != NULL ? name :
	    code) };
	return &t->beda[t->nbeda++];
}

static int
too_much(const struct banpol_putusan *p, const struct banpol_beda *d,
    struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "jumlah %s dalam penetapan urutan %lld "
	    "terlalu besar untuk dihitung: periksa penetapan-rincian",
	    d->partai, (long long)p->urutan);
}

/* What the last one says was perhaps imported, so that it need not add up. */
static int
compare(struct banpol_tetapan *t, const struct banpol_lembar *l,
    struct kb_err *err)
{
	const struct banpol_putusan *p = l->putusan;

	for (size_t i = 0; i < l->npihak; i++)
		party(t, l->pihak[i].kode, l->pihak[i].singkatan)->menjadi =
		    (kb_money){ l->pihak[i].total, true };
	for (size_t i = 0; p != NULL && i < p->nbaris; i++) {
		struct banpol_beda *d = party(t, p->baris[i].partai,
		    NULL);

		if (__builtin_add_overflow(d->semula.v, p->baris[i].jumlah.v,
		    &d->semula.v))
			return too_much(p, d, err);
		d->semula.known = true;
	}
	for (size_t i = 0; p != NULL && i < t->nbeda; i++) {
		struct banpol_beda *d = &t->beda[i];

		if (__builtin_sub_overflow(d->menjadi.v, d->semula.v,
		    &d->selisih.v))
			return too_much(p, d, err);
		d->selisih.known = true;
	}
	return 0;
}

/* ---- writing ---- */

static int
write_decision(struct kb_kantor *k, const struct banpol_tetapan *t,
    const struct banpol_lembar *l, struct kb_err *err)
{
	struct penetapan p = { .wilayah = t->wilayah,
	    .tahun = { t->tahun * 10000 }, .urutan = { t->urutan, true },
	    .nomor_penetapan = t->nomor, .tanggal = t->tanggal,
	    .dasar = t->dasar, .pembulatan = { (uint8_t)l->pembulatan },
	    .jumlah = { l->jumlah, true }, .catatan = t->catatan };

	return kb_store_alone(k->db, &k->env, &penetapan_type, &p,
	    KB_ALL_BUT_IDENTITY, err);
}

static int
write_rows(struct kb_kantor *k, const struct banpol_tetapan *t,
    const struct banpol_lembar *l, struct kb_err *err)
{
	struct kb_store *s;
	int rc = kb_store_open(&s, k->db, &penetapan_rincian_type, &k->env,
	    err);

	for (size_t i = 0; rc == 0 && i < l->nbaris; i++) {
		const struct banpol_baris *b = &l->baris[i];
		struct penetapan_rincian r = { .wilayah = t->wilayah,
		    .tahun = b->tahun, .urutan = { t->urutan, true },
		    .partai = b->partai, .pemilu = b->pemilu,
		    .bulan = b->bulan, .suara = b->suara, .nilai = b->nilai,
		    .jumlah = b->jumlah };

		rc = kb_store_one(s, &r, KB_ALL_BUT_IDENTITY, NULL, err);
	}
	return kb_store_close(s, rc, err);
}

/* ---- all of it ---- */

struct deciding {
	struct kb_kantor *k;
	struct banpol_tetapan *t;
	bool		 seen;
};

static int
refuse(struct deciding *d, const char *why, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_fail(err, KB_DATA, "%s %d tidak dapat ditetapkan: %s",
	    kb_region_name(d->k, d->t->wilayah.s, &name), d->t->tahun, why);
	kb_buf_free(&name);
	return -1;
}

/* The last one, where the figures are the same; a further one else. */
static bool
is_new(struct banpol_tetapan *t, const struct banpol_lembar *l)
{
	const struct banpol_putusan *p = l->putusan;

	t->urutan = 1;
	if (p == NULL)
		return true;
	t->semula = p->jumlah;
	t->nomor_semula = buku_teks(&t->home, &t->nhome, p->nomor);
	t->tanggal_semula = p->tanggal;
	t->other = p->tanggal.ymd != t->tanggal.ymd || p->nomor == NULL ||
	    strcmp(p->nomor, t->nomor) != 0;
	t->urutan = p->urutan;
	if (l->beda == NULL && !t->again)
		return false;
	t->urutan++;
	return true;
}

static int
decide(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct deciding *d = arg;
	struct banpol_tetapan *t = d->t;
	const struct banpol_putusan *p = l->putusan;
	int rc;

	d->seen = true;
	if (l->kurang != NULL)
		return refuse(d, l->kurang, err);
	if (l->nbaris == 0)
		return refuse(d, "tidak ada partai yang berkursi", err);
	if (p != NULL && strcmp(p->kantor.s, d->k->env.office.s) != 0)
		return kb_fail(err, KB_DATA, "penetapan urutan %lld dicatat "
		    "kantor %s: lanjutkan dengan --kantor %s",
		    (long long)p->urutan, p->kantor.s, p->kantor.s);
	t->jumlah = l->jumlah;
	t->perhatian = l->perhatian;
	kb_buf_adds(&t->note, l->catatan);
	if (!is_new(t, l))
		return 0;
	rc = compare(t, l, err);
	if (rc == 0)
		rc = write_decision(d->k, t, l, err);
	if (rc == 0)
		rc = write_rows(d->k, t, l, err);
	t->written = rc == 0;
	return rc;
}

static int
add_doubt(void *arg, void *rec, struct kb_err *err)
{
	struct banpol_tetapan *t = arg;

	(void)err;
	tetapan_ragu_text(&t->note, rec);
	kb_buf_addc(&t->note, '\n');
	t->perhatian = true;
	return 0;
}

int
banpol_tetapkan(struct kb_kantor *k, struct banpol_tetapan *t,
    struct kb_err *err)
{
	struct banpol_want w = { .wilayah = t->wilayah, .from = t->tahun,
	    .to = t->tahun, .pembulatan = t->pembulatan };
	struct deciding d = { .k = k, .t = t };
	int rc = banpol_hitung(k, &w, decide, &d, err);

	if (rc == 0 && !d.seen)
		rc = refuse(&d, "belum ada suara dalam register (banpol impor "
		    "suara)", err);
	if (rc == 0 && t->written)
		rc = tetapan_ragu(k, &t->wilayah, t->tahun, add_doubt, t, err);
	return rc;
}

void
banpol_tetapan_free(struct banpol_tetapan *t)
{
	for (size_t i = 0; i < t->nhome; i++)
		kb_buf_free(&t->home[i]);
	free(t->home);
	free(t->beda);
	kb_buf_free(&t->note);
}
