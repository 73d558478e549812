/* SPDX-License-Identifier: ISC */
/* forum.c - which forums stand where on a day. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/forum.h"
#include "kesbang/keadaan.h"
#include "kesbang/text.h"

const struct kb_word konflik_forum[] = {
	[KONFLIK_FORUM_TERBENTUK - 1] = { "terbentuk", NULL, NULL },
	[KONFLIK_FORUM_SEGERA - 1] = { "segera_berakhir", "segera berakhir",
	    "segera" },
	[KONFLIK_FORUM_TANPA_AKHIR - 1] = { "tanpa_batas_waktu",
	    "tanpa batas waktu tercatat", "tanpa batas" },
	[KONFLIK_FORUM_BERAKHIR - 1] = { "berakhir", NULL, NULL },
	[KONFLIK_FORUM_BELUM - 1] = { "belum", "belum dibentuk", NULL },
	{ 0 }
};

#define R struct konflik_forum_row
static const struct kb_field row_fields[] = {
	REGION(R, wilayah, "wilayah", .key = true, .show = true),
	TEXT(R, nama, "nama wilayah"),
	CODE(R, bentuk, "forum", "forum atau tim yang mana", .key = true,
	    .show = true),
	TEXT(R, hasil, "keputusan dan masa baktinya", .show = true),
	ENUM(R, keadaan, konflik_forum, "hasil itu dalam satu kata"),
	TEXT(R, sk_nomor, "nomor keputusan"),
	DATE(R, berakhir, "akhir masa bakti"),
	DATE(R, sk_tanggal, "tanggal keputusan"),
	INT(R, sisa_hari, "hari sampai masa baktinya berakhir", .today = true),
	INT(R, kecamatan, "kecamatan yang sudah membentuk"),
	INT(R, kecamatan_dari, "dari sekian kecamatan"),
};

const struct kb_type konflik_forum_type = {
	.name = "forum", .help = "forum dan tim menurut wilayah",
	.size = sizeof(R), KB_FIELDS(row_fields),
};
#undef R

bool
konflik_forum_ada(const struct konflik_forum_row *r)
{
	return r->keadaan.n != KONFLIK_FORUM_BERAKHIR &&
	    r->keadaan.n != KONFLIK_FORUM_BELUM;
}

struct kerja {
	struct kb_kantor		*k;
	struct konflik_forum_semua	*out;
	struct forum			*f;	/* by region, kind, decree */
	size_t				 nf, room;
	kb_text				 sub;	/* kinds that kecamatan have */
};

/* ---- which record holds ---- */

static int
by_key(const void *key, const void *elem, const void *arg)
{
	const struct konflik_forum_row *want = key;
	const struct forum *f = elem;
	int c = strcmp(want->wilayah.s, f->wilayah.s);

	(void)arg;
	return c != 0 ? c : strcmp(want->bentuk, f->bentuk);
}

static bool
decreed(const struct forum *f, kb_date day)
{
	return f->sk_nomor != NULL && (f->sk_tanggal.ymd == 0 ||
	    f->sk_tanggal.ymd <= day.ymd);
}

/* The last decree by that day; the last record where there is none. */
static const struct forum *
holds(const struct kerja *j, const struct konflik_forum_row *r)
{
	const struct forum *best = NULL;
	kb_date day = j->out->tanya.hari;

	for (size_t i = kb_lower(r, j->f, j->nf, sizeof(*j->f), by_key, NULL);
	    i < j->nf && by_key(r, &j->f[i], NULL) == 0; i++)
		if (best == NULL || decreed(&j->f[i], day) >=
		    decreed(best, day))
			best = &j->f[i];
	return best;
}

static void
judge(const struct kerja *j, struct konflik_forum_row *r)
{
	const struct forum *f = holds(j, r);
	kb_date day = j->out->tanya.hari;

	if (f == NULL || !decreed(f, day)) {
		r->keadaan.n = KONFLIK_FORUM_BELUM;
		r->hasil = f == NULL ? "belum" : f->sk_nomor == NULL ?
		    "belum; tercatat tanpa nomor keputusan" :
		    "belum; keputusannya sesudah hari itu";
		return;
	}
	r->sk_nomor = f->sk_nomor;
	r->sk_tanggal = f->sk_tanggal;
	r->berakhir = f->berakhir;
	if (f->berakhir.ymd == 0) {
		r->keadaan.n = KONFLIK_FORUM_TANPA_AKHIR;
		return;
	}
	r->sisa_hari = (kb_int){ kb_date_serial(f->berakhir) -
	    kb_date_serial(day), true };
	r->keadaan.n = r->sisa_hari.v < 0 ? KONFLIK_FORUM_BERAKHIR :
	    r->sisa_hari.v <= j->out->tanya.segera ? KONFLIK_FORUM_SEGERA :
	    KONFLIK_FORUM_TERBENTUK;
}

/* "SK 12/2024, s.d. 2 Januari 2029"; a number may say itself what it is. */
static void
in_words(struct konflik_forum_row *r, struct kb_homes *homes)
{
	struct kb_buf b = KB_BUF_INIT;

	if (r->sk_nomor == NULL)
		return;
	kb_buf_addf(&b, "%s%s, ", strncmp(r->sk_nomor, "SK", 2) == 0 ? "" :
	    "SK ", r->sk_nomor);
	if (r->berakhir.ymd == 0)
		kb_buf_adds(&b, "tanpa batas waktu tercatat");
	else {
		kb_buf_adds(&b, r->keadaan.n == KONFLIK_FORUM_BERAKHIR ?
		    "berakhir " : "s.d. ");
		kb_date_long(&b, r->berakhir);
	}
	r->hasil = kb_homes_text(homes, &b);
	kb_buf_free(&b);
}

/* ---- kecamatan ---- */

static bool
of_kecamatan(const struct kerja *j, const char *kind)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *s = j->sub;
	bool is = false;

	while (!is && kb_next_part(&s, ',', &one))
		is = kb_same_name(kb_buf_str(&one), kind);
	kb_buf_free(&one);
	return is;
}

/* Those of its kecamatan where that kind stands, each once. */
static int64_t
standing(const struct kerja *j, const struct konflik_forum_row *r)
{
	struct konflik_forum_row sub = { .bentuk = r->bentuk };
	size_t n = strlen(r->wilayah.s);
	int64_t sum = 0;

	for (size_t i = 0; i < j->nf; i++) {
		const struct forum *f = &j->f[i];

		if (strncmp(f->wilayah.s, r->wilayah.s, n) != 0 ||
		    kb_region_level(f->wilayah.s) != 3 ||
		    strcmp(f->bentuk, r->bentuk) != 0 ||
		    strcmp(f->wilayah.s, sub.wilayah.s) == 0)
			continue;
		sub.wilayah = f->wilayah;
		judge(j, &sub);
		sum += konflik_forum_ada(&sub);
	}
	return sum;
}

static void
kecamatan(const struct kerja *j, struct konflik_forum_row *r)
{
	int64_t of;

	if (kb_region_level(r->wilayah.s) != 2 || !of_kecamatan(j, r->bentuk))
		return;
	of = kb_one(j->k->db, 0, "SELECT count(*) FROM wilayah WHERE "
	    "kode > ?1 || '.' AND kode < ?1 || '/' AND length(kode) = 8",
	    KB_ARGS1((const char *)r->wilayah.s));
	if (of == 0)
		return;
	r->kecamatan = (kb_int){ standing(j, r), true };
	r->kecamatan_dari = (kb_int){ of, true };
}

/* ---- regions by kinds ---- */

static int
region(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_region *of = rec;
	struct kerja *j = arg;
	struct konflik_forum_semua *o = j->out;
	const char *kind;
	kb_text kept;

	(void)err;
	kept = kb_homes_dup(&o->homes, of->nama != NULL ? of->nama :
	    of->kode);
	for (size_t i = 0; (kind = kb_code_nth(j->k, "forum", i)) != NULL;
	    i++) {
		struct konflik_forum_row r = { .nama = kept, .bentuk = kind };

		(void)snprintf(r.wilayah.s, sizeof(r.wilayah.s), "%s",
		    of->kode);
		if (kb_region_level(r.wilayah.s) > 2 && !of_kecamatan(j,
		    kind) && holds(j, &r) == NULL)
			continue;
		judge(j, &r);
		in_words(&r, &o->homes);
		kecamatan(j, &r);
		if (o->n == j->room) {
			j->room = j->room > 0 ? 2 * j->room : 64;
			o->row = kb_realloc(o->row, j->room, sizeof(*o->row));
		}
		o->row[o->n++] = r;
	}
	return 0;
}

static int
regions(struct kerja *j, struct kb_err *err)
{
	const kb_code *of = &j->out->induk;
	struct kb_buf name = KB_BUF_INIT;
	int rc = 0;

	if (of->s[0] != '\0') {
		kb_region_name(j->k, of->s, &name);
		if (kb_region_level(of->s) == 1) {
			kb_buf_cut(&name, 0);
			kb_region_long(j->k, of, &name);
		}
		rc = region(j, &(struct kb_region){ of->s, name.s }, err);
	}
	kb_buf_free(&name);
	return rc == 0 ? konflik_tempat_bawah(j->k, of, 0, region, j, err) :
	    rc;
}

int
konflik_forum_baca(struct kb_kantor *k, const struct konflik_forum_tanya *ask,
    struct konflik_forum_semua *out, struct kb_err *err)
{
	struct kerja j = { .k = k, .out = out };
	struct kb_buf home = KB_BUF_INIT;
	struct konflik_setelan set;
	int rc;

	*out = (struct konflik_forum_semua){ .tanya = *ask,
	    .induk = k->env.office };
	if (ask->wilayah != NULL && *ask->wilayah != '\0')
		(void)snprintf(out->induk.s, sizeof(out->induk.s), "%s",
		    ask->wilayah);
	if (out->tanya.hari.ymd == 0)
		out->tanya.hari = k->env.today;
	rc = kb_settings_load(k->db, &konflik_setelan_type, &set, &home, err);
	j.sub = set.forum_kecamatan;
	if (rc == 0)
		rc = kb_collect(k->db, &forum_type, " ORDER BY wilayah, "
		    "bentuk, sk_tanggal IS NOT NULL, sk_tanggal, berakhir, "
		    "nomor", KB_NONE, &j.f, &j.nf, &out->homes, err);
	if (rc == 0)
		rc = regions(&j, err);
	if (rc == 0 && ask->filter != NULL)
		rc = kb_filter_choose(k->db, ask->filter, out->row, &out->n,
		    err);
	for (size_t i = 0; rc == 0 && i < out->n; i++)
		out->jumlah[out->row[i].keadaan.n]++;
	free(j.f);
	kb_buf_free(&home);
	return rc;
}

void
konflik_forum_free(struct konflik_forum_semua *s)
{
	free(s->row);
	kb_homes_free(&s->homes);
	s->row = NULL;
}
