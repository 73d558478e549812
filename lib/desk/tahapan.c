/* SPDX-License-Identifier: ISC */
/* tahapan.c - whose desk it is, and its stages as they stand on a day. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pemilihan.h"

const struct kb_word desk_waktu[] = {
	[DESK_BERJALAN - 1] = { "berjalan", NULL, NULL },
	[DESK_AKAN_DATANG - 1] = { "akan_datang", "akan datang", NULL },
	[DESK_SELESAI - 1] = { "selesai", NULL, NULL },
	[DESK_TAK_TENTU - 1] = { "tak_tentu", "mulainya tidak diketahui",
	    NULL },
	{ 0 }
};

#define T struct desk_tahap
static const struct kb_field tahap_fields[] = {
	TEXT(T, tahapan, "nama tahapan", .show = true),
	TEXT(T, pilkada, "pemilihan yang mana", .show = true,
	    .sparse = true),
	REGION(T, wilayah, "hanya di wilayah ini; kosong: di mana-mana",
	    .show = true, .sparse = true),
	DATE(T, mulai, "hari pertamanya", .show = true),
	DATE(T, selesai, "hari terakhirnya", .show = true),
	ENUM(T, keadaan, desk_waktu, "keadaannya pada hari itu",
	    .show = true),
	INT(T, hari_ke, "hari keberapa, bila sedang berjalan", .show = true,
	    .sparse = true, .today = true),
	INT(T, lama, "lamanya dalam hari, kedua ujungnya terhitung"),
	INT(T, sisa_hari, "hari sampai berakhir, atau sampai mulai",
	    .show = true, .today = true),
	TEXT(T, kebutuhan, "yang dipantau atau diperlukan"),
	TEXT(T, dasar, "dasar hukum"),
};
#undef T

const struct kb_type desk_tahap_type = {
	.name = "tahapan-desk", .table = "tahapan_desk",
	.help = "tahapan pemilihan menurut keadaannya pada suatu hari",
	.size = sizeof(struct desk_tahap), KB_FIELDS(tahap_fields),
};

bool
desk_sewilayah(const char *a, const char *b)
{
	return *a == '\0' || *b == '\0' || kb_region_within(a, b) ||
	    kb_region_within(b, a);
}

/* ---- on the day ---- */

static int
days(kb_date from, kb_date to)
{
	return kb_date_serial(to) - kb_date_serial(from);
}

static enum desk_waktu
when(const struct desk *d, const struct desk_tahap *t)
{
	if (d->hari.ymd > t->selesai.ymd)
		return DESK_SELESAI;
	if (t->mulai.ymd != 0)
		return d->hari.ymd < t->mulai.ymd ? DESK_AKAN_DATANG :
		    DESK_BERJALAN;
	/* On its last day it runs, whenever it began. */
	return d->hari.ymd != t->selesai.ymd &&
	    d->hari.ymd < desk_masa_mulai(d, t->pilkada).ymd ?
	    DESK_TAK_TENTU : DESK_BERJALAN;
}

static void
look(const struct desk *d, struct desk_tahap *t)
{
	t->keadaan.n = (uint8_t)when(d, t);
	if (t->mulai.ymd != 0)
		t->lama = (kb_int){ days(t->mulai, t->selesai) + 1, true };
	if (t->keadaan.n == DESK_AKAN_DATANG)
		t->sisa_hari = (kb_int){ days(d->hari, t->mulai), true };
	if (t->keadaan.n != DESK_BERJALAN)
		return;
	t->sisa_hari = (kb_int){ days(d->hari, t->selesai), true };
	if (t->mulai.ymd != 0)
		t->hari_ke = (kb_int){ days(t->mulai, d->hari) + 1, true };
}

/* ---- all of it ---- */

/* A desk is of one election: of several none is chosen. */
static int
several(struct desk *d, const struct desk_tanya *q,
    const struct desk_dimaksud *m, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *as;
	int rc;

	if (d->set.pilkada != NULL && desk_dikenal(d->k->db, d->set.pilkada,
	    &d->homes, &as, DESK_DARI_SETELAN, KB_CONFIG, err) != 0)
		return -1;
	kb_buf_adds(&b, "beberapa pemilihan berjalan dalam masa itu (");
	for (size_t i = 0; i < m->n; i++)
		kb_buf_addf(&b, "%s%s", i > 0 ? ", " : "", m->nama[i]);
	kb_buf_adds(&b, ")");
	if (d->set.pilkada != NULL)
		kb_buf_addf(&b, ", setelan desk.pilkada menyebut '%s'",
		    d->set.pilkada);
	rc = kb_fail(err, KB_USAGE, "%s: %s%s setelan %s", b.s, q->berjalan ?
	    "" : "sebutkan satu dengan --pilkada, atau ",
	    d->set.pilkada != NULL ? "ubah" : "isi", d->set.pilkada != NULL ?
	    "itu" : "desk.pilkada");
	kb_buf_free(&b);
	return rc;
}

static int
choose(struct desk *d, const struct desk_tanya *q, struct kb_err *err)
{
	struct kb_period in = q->masa.from.ymd != 0 || q->masa.to.ymd != 0 ?
	    q->masa : (struct kb_period){ q->hari, q->hari };
	struct desk_dimaksud m;
	const char *as;
	int rc;

	if (in.to.ymd == 0)
		in.to = q->hari.ymd > in.from.ymd ? q->hari : in.from;
	if (q->pilkada != NULL) {
		rc = desk_dikenal(d->k->db, q->pilkada, &d->homes, &as, "",
		    KB_USAGE, err);
		d->pilkada = as;
		return rc;
	}
	rc = desk_pemilihan(d, &in, q->berjalan ? DESK_TIADA : DESK_SETELAN,
	    &m, err);
	if (rc == 0 && m.n > 1)
		rc = several(d, q, &m, err);
	else if (rc == 0 && m.n == 1)
		d->pilkada = kb_homes_dup(&d->homes, m.nama[0]);
	desk_dimaksud_free(&m);
	return rc;
}

/* Of the election that was chosen, and of the region: the others go. */
static void
keep(struct desk *d)
{
	size_t n = 0, m = 0;

	for (size_t i = 0; i < d->ntahap; i++)
		if (d->pilkada == NULL ||
		    kb_same_name(d->tahap[i].pilkada, d->pilkada))
			d->tahap[n++] = d->tahap[i];
	d->ntahap = n;
	for (size_t i = 0; i < d->nmasa; i++)
		if (d->pilkada == NULL ||
		    kb_same_name(d->masa[i].pilkada, d->pilkada))
			d->masa[m++] = d->masa[i];
	d->nmasa = m;
}

int
desk_buka(struct kb_kantor *k, const struct desk_tanya *q, struct desk *d,
    struct kb_err *err)
{
	int rc;

	memset(d, 0, sizeof(*d));
	d->k = k;
	d->hari = q->hari;
	d->kantor = k->env.office;
	if (q->wilayah != NULL)
		(void)snprintf(d->kantor.s, sizeof(d->kantor.s), "%s",
		    q->wilayah);
	if (!kb_region_is_all(d->kantor.s))
		d->wilayah = d->kantor;
	rc = desk_masa_baca(d, err);
	if (rc == 0)
		rc = choose(d, q, err);
	if (rc != 0)
		return rc;
	for (size_t i = 0; i < d->ntahap; i++)
		look(d, &d->tahap[i]);
	keep(d);
	return 0;
}

void
desk_tutup(struct desk *d)
{
	free(d->asal);
	free(d->tahap);
	free(d->masa);
	kb_homes_free(&d->homes);
	kb_buf_free(&d->home);
	memset(d, 0, sizeof(*d));
}

bool
desk_tahap_dalam(const struct desk_tahap *t, const struct kb_period *p)
{
	if (t->keadaan.n == DESK_TAK_TENTU && p->from.ymd != 0)
		return p->to.ymd == 0 || t->selesai.ymd <= p->to.ymd;
	return (p->to.ymd == 0 || t->mulai.ymd <= p->to.ymd) &&
	    t->selesai.ymd >= p->from.ymd;
}

/* ---- words ---- */

void
desk_nama(const char *pilkada, struct kb_buf *b)
{
	kb_buf_addf(b, "%s%s", kb_is_digit(*pilkada) ? "Pilkada " : "",
	    pilkada);
}

void
desk_tercatat(const struct desk *d, struct kb_buf *b)
{
	for (size_t i = 0; i < d->nmasa; i++) {
		struct kb_period p = d->masa[i].p;

		for (size_t j = 0; j < i; j++)
			if (kb_same_name(d->masa[i].pilkada,
			    d->masa[j].pilkada))
				p.to.ymd = 0;
		if (p.to.ymd == 0)
			continue;
		for (size_t j = i; j < d->nmasa; j++)
			if (kb_same_name(d->masa[i].pilkada,
			    d->masa[j].pilkada) &&
			    d->masa[j].p.to.ymd > p.to.ymd)
				p.to = d->masa[j].p.to;
		kb_buf_addf(b, "%s%s (", b->len > 0 ? ", " : "",
		    d->masa[i].pilkada);
		kb_period_long(b, &p);
		kb_buf_addc(b, ')');
	}
}
