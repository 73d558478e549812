/* SPDX-License-Identifier: ISC */
/*
 * peralatan.c - what the desk still lacks.  What is badly damaged cannot be
 * used and does not count as available; what is slightly damaged still can,
 * and does.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/text.h"

const struct kb_word desk_alat_keadaan[] = {
	[DESK_ALAT_LENGKAP - 1] = { "lengkap", NULL, NULL },
	[DESK_ALAT_KURANG - 1] = { "kurang", NULL, NULL },
	[DESK_ALAT_TAK_DIKETAHUI - 1] = { "tak_diketahui",
	    "tidak diketahui", NULL },
	[DESK_ALAT_TAK_PERLU_LAGI - 1] = { "tak_perlu_lagi",
	    "tahapannya selesai", NULL },
	{ 0 }
};

#define T struct desk_alat
static const struct kb_field alat_fields[] = {
	TEXT(T, nama, "nama peralatan", .show = true),
	TEXT(T, pilkada, "pemilihan yang mana", .show = true,
	    .sparse = true),
	TEXT(T, tahapan, "untuk tahapan yang mana; kosong: semua",
	    .show = true, .sparse = true),
	INT(T, dibutuhkan, "banyaknya yang dibutuhkan", .show = true),
	INT(T, tersedia, "banyaknya yang tersedia; kosong: tidak diketahui",
	    .show = true),
	INT(T, kurang, "yang masih kurang; kosong: tidak diketahui"),
	TEXT(T, satuan, "satuan"),
	TEXT(T, hasil, "lengkap atau kurang berapa, kondisinya, dan berapa "
	    "hari lewat tenggat", .show = true),
	ENUM(T, kondisi, desk_kondisi, "kondisinya"),
	ENUM(T, keadaan, desk_alat_keadaan, "lengkap, kurang, tidak diketahui, "
	    "atau tahapannya sudah selesai"),
	TEXT(T, pemegang, "bagian yang memegang atau menyediakan",
	    .show = true, .sparse = true),
	DATE(T, tenggat, "harus ada paling lambat", .show = true),
	INT(T, terlambat, "hari lewat tenggat, dari yang belum lengkap",
	    .today = true),
};
#undef T

const struct kb_type desk_alat_type = {
	.name = "peralatan-desk", .table = "peralatan_desk",
	.help = "peralatan desk: yang ada dan yang masih kurang",
	.size = sizeof(struct desk_alat), KB_FIELDS(alat_fields),
};

bool
desk_alat_kurang(const struct desk_alat *a)
{
	return a->keadaan.n == DESK_ALAT_KURANG ||
	    a->keadaan.n == DESK_ALAT_TAK_DIKETAHUI;
}

/* Is all of its stage over?  A name that is no stage's is over never. */
static bool
over(const struct desk *d, const struct peralatan *p)
{
	bool is = false;

	if (p->tahapan == NULL)
		return false;
	for (size_t i = 0; i < d->ntahap; i++) {
		const struct desk_tahap *t = &d->tahap[i];

		if (!kb_same_name(t->tahapan, p->tahapan) ||
		    !kb_same_name(t->pilkada, p->pilkada))
			continue;
		if (t->keadaan.n != DESK_SELESAI)
			return false;
		is = true;
	}
	return is;
}

static void
judge(const struct desk *d, const struct peralatan *p, struct desk_alat *a)
{
	bool broken = p->kondisi.n == DESK_RUSAK_BERAT;
	int64_t there = broken ? 0 : p->tersedia.v;

	if (broken || p->tersedia.known || p->dibutuhkan.v == 0)
		a->kurang = (kb_int){ there < p->dibutuhkan.v ?
		    p->dibutuhkan.v - there : 0, true };
	a->keadaan.n = !a->kurang.known ? DESK_ALAT_TAK_DIKETAHUI :
	    a->kurang.v > 0 ? DESK_ALAT_KURANG : DESK_ALAT_LENGKAP;
	if (a->keadaan.n != DESK_ALAT_LENGKAP && over(d, p))
		a->keadaan.n = DESK_ALAT_TAK_PERLU_LAGI;
	if (desk_alat_kurang(a) && p->tenggat.ymd != 0 &&
	    p->tenggat.ymd < d->hari.ymd)
		a->terlambat = (kb_int){ kb_date_serial(d->hari) -
		    kb_date_serial(p->tenggat), true };
}

static void
result(struct desk_alat *a, struct kb_homes *homes)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, kb_word_label(desk_alat_keadaan, a->keadaan));
	if (a->keadaan.n == DESK_ALAT_KURANG)
		kb_buf_addf(&b, " %lld", (long long)a->kurang.v);
	if (a->kondisi.n > DESK_BAIK)
		kb_buf_addf(&b, ", %s", kb_word_label(desk_kondisi,
		    a->kondisi));
	if (a->terlambat.known)
		kb_buf_addf(&b, ", lewat %lld hari",
		    (long long)a->terlambat.v);
	a->hasil = kb_homes_text(homes, &b);
	kb_buf_free(&b);
}

/* What is missing, by its day, what has none behind; then the rest. */
static int
by_need(const void *va, const void *vb)
{
	const struct desk_alat *a = va, *b = vb;
	int32_t da = a->tenggat.ymd, db = b->tenggat.ymd;
	int c = desk_alat_kurang(b) - desk_alat_kurang(a);

	if (c == 0 && desk_alat_kurang(a) && da != db)
		c = da == 0 ? 1 : db == 0 ? -1 : da < db ? -1 : 1;
	if (c == 0)
		c = strcmp(a->nama, b->nama);
	if (c == 0)
		c = strcmp(a->tahapan != NULL ? a->tahapan : "",
		    b->tahapan != NULL ? b->tahapan : "");
	return c != 0 ? c : strcmp(a->pilkada, b->pilkada);
}

static void
take(const struct desk *d, const struct peralatan *p,
    struct desk_peralatan *e)
{
	struct desk_alat *a = &e->a[e->n++];

	*a = (struct desk_alat){ .pilkada = p->pilkada, .nama = p->nama,
	    .tahapan = p->tahapan, .dibutuhkan = p->dibutuhkan,
	    .tersedia = p->tersedia, .satuan = p->satuan,
	    .kondisi = p->kondisi, .pemegang = p->pemegang,
	    .tenggat = p->tenggat };
	judge(d, p, a);
	result(a, &e->homes);
	e->kurang += a->keadaan.n == DESK_ALAT_KURANG;
	e->tak_diketahui += a->keadaan.n == DESK_ALAT_TAK_DIKETAHUI;
	e->terlambat += a->terlambat.known;
	e->rusak = e->rusak || (a->keadaan.n == DESK_ALAT_KURANG &&
	    a->kondisi.n == DESK_RUSAK_BERAT);
}

int
desk_peralatan(const struct desk *d, struct desk_peralatan *e,
    struct kb_err *err)
{
	struct peralatan *all = NULL;
	size_t n = 0;
	int rc;

	memset(e, 0, sizeof(*e));
	rc = kb_collect(d->k->db, &peralatan_type, " WHERE kantor = ?",
	    KB_ARGS1((const char *)d->kantor.s), &all, &n, &e->homes,
	    err);
	e->a = kb_alloc((n + 1) * sizeof(*e->a));
	for (size_t i = 0; rc == 0 && i < n; i++)
		if (d->pilkada == NULL || kb_same_name(all[i].pilkada,
		    d->pilkada))
			take(d, &all[i], e);
	if (e->n > 1)
		qsort(e->a, e->n, sizeof(*e->a), by_need);
	free(all);
	return rc;
}

void
desk_peralatan_free(struct desk_peralatan *e)
{
	free(e->a);
	kb_homes_free(&e->homes);
	memset(e, 0, sizeof(*e));
}
