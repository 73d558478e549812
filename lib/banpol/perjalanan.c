/* SPDX-License-Identifier: ISC */
/*
 * perjalanan.c - parties' years put together: those that are entitled to
 * something, in the order of the sum, then those of which there is only a
 * record.
 */
#include <stdlib.h>
#include <string.h>

#include "jalan.h"

/* ---- by their key ---- */

static uint64_t
key_sum(const kb_code *council, int year, const char *party)
{
	char key[sizeof(council->s) + 64];
	int n = snprintf(key, sizeof(key), "%s|%d|%.40s", council->s, year,
	    party);

	return kb_checksum(key, (size_t)n);
}

static size_t *
slot_of(const struct jalan *j, const kb_code *council, int year,
    const char *party)
{
	size_t at = (size_t)key_sum(council, year, party) & (j->nslot - 1);

	for (; j->slot[at] != 0; at = (at + 1) & (j->nslot - 1)) {
		const struct banpol_satu *s = &j->out->satu[j->slot[at] - 1];

		if (s->tahun == year && strcmp(s->partai, party) == 0 &&
		    strcmp(s->wilayah.s, council->s) == 0)
			break;
	}
	return &j->slot[at];
}

/* Twice as many places, and everything in its new one. */
static void
more_slots(struct jalan *j)
{
	struct banpol_perjalanan *p = j->out;

	j->nslot = j->nslot == 0 ? 64 : j->nslot * 2;
	free(j->slot);
	j->slot = kb_alloc(j->nslot * sizeof(*j->slot));
	p->satu = kb_realloc(p->satu, j->nslot / 2, sizeof(*p->satu));
	for (size_t i = 0; i < p->n; i++)
		*slot_of(j, &p->satu[i].wilayah, p->satu[i].tahun,
		    p->satu[i].partai) = i + 1;
}

struct banpol_satu *
jalan_find(const struct jalan *j, const kb_code *council, int year,
    const char *party)
{
	size_t i = j->nslot == 0 ? 0 : *slot_of(j, council, year, party);

	return i == 0 ? NULL : &j->out->satu[i - 1];
}

struct banpol_satu *
jalan_make(struct jalan *j, const kb_code *council, int year,
    const char *party)
{
	struct banpol_satu *s = jalan_find(j, council, year, party);

	if (s != NULL)
		return s;
	if (j->out->n == j->nslot / 2)
		more_slots(j);
	s = &j->out->satu[j->out->n++];
	*s = (struct banpol_satu){ .wilayah = *council, .tahun = year,
	    .partai = party };
	*slot_of(j, council, year, party) = j->out->n;
	if (j->first == 0 || year < j->first)
		j->first = year;
	return s;
}

/* ---- what they are entitled to ---- */

static int
load_rights(struct jalan *j, struct kb_err *err)
{
	struct banpol_haks *all = &jalan_rumah(j)->hak;
	struct banpol_want w = { .wilayah = j->ask->wilayah,
	    .below = j->ask->below, .from = j->ask->from, .to = j->ask->to };
	int rc = banpol_hak_load(j->k, &w, all,
	    &j->out->note, err);

	for (size_t i = 0; rc == 0 && i < all->n; i++) {
		const struct banpol_hak *h = &all->hak[i];
		struct banpol_satu *s;

		if (j->ask->partai != NULL &&
		    strcmp(j->ask->partai, h->partai) != 0)
			continue;
		s = jalan_make(j, &h->wilayah, h->tahun.ymd / 10000,
		    h->partai);
		s->hak = h->jumlah;
		s->penetapan = h->penetapan;
		s->nomor_penetapan = h->nomor_penetapan;
		s->hitungan = h->hitungan;
		s->berkursi = h->berkursi;
	}
	j->entitled = j->out->n;
	return rc;
}

/* ---- in order ---- */

struct order {
	const struct banpol_perjalanan *p;
	size_t	 entitled;
};

static int
by_place(const void *a, const void *b, void *arg)
{
	const struct order *o = arg;
	size_t x = *(const size_t *)a, y = *(const size_t *)b;
	const struct banpol_satu *s = &o->p->satu[x], *t = &o->p->satu[y];
	int diff = strcmp(s->wilayah.s, t->wilayah.s);

	if (diff == 0)
		diff = s->tahun - t->tahun;
	if (diff == 0 && (x < o->entitled || y < o->entitled))
		diff = x < y ? -1 : 1;
	return diff != 0 ? diff : strcmp(s->partai, t->partai);
}

static void
free_one(struct banpol_satu *s)
{
	free(s->kejadian);
	free(s->pencairan);
	free(s->temuan);
}

/* Earlier years were read for what holds back the later ones. */
static void
arrange(struct jalan *j)
{
	struct banpol_perjalanan *p = j->out;
	struct order o = { p, j->entitled };
	size_t *at = kb_alloc((p->n + 1) * sizeof(*at)), n = 0;
	struct banpol_satu *sorted;

	for (size_t i = 0; i < p->n; i++) {
		if (p->satu[i].tahun >= j->ask->from)
			at[n++] = i;
		else
			free_one(&p->satu[i]);
	}
	if (n > 1)
		qsort_r(at, n, sizeof(*at), by_place, &o);
	sorted = kb_alloc((n + 1) * sizeof(*sorted));
	for (size_t i = 0; i < n; i++)
		sorted[i] = p->satu[at[i]];
	free(p->satu);
	free(at);
	p->satu = sorted;
	p->n = n;
}

static int
put_together(struct jalan *j, struct kb_err *err)
{
	struct banpol_perjalanan *p = j->out;
	kb_date day;

	if (banpol_setelan_load(j->k, &p->set, &p->home, err) != 0 ||
	    banpol_batas(p->set.batas_lpj, 2000, &day, err) != 0 ||
	    banpol_biaya_load(j->k, &j->biaya, err) != 0 ||
	    load_rights(j, err) != 0 || jalan_read(j, err) != 0)
		return -1;
	for (size_t i = 0; i < p->n; i++)
		jalan_board(j, &p->satu[i]);
	for (size_t i = 0; i < p->n; i++)
		jalan_state(j, &p->satu[i]);
	arrange(j);
	return 0;
}

int
banpol_perjalanan(struct kb_kantor *k, const struct banpol_tanya *ask,
    struct banpol_perjalanan *out, struct kb_err *err)
{
	struct jalan j = { .k = k, .ask = ask, .home = ask->below ||
	    ask->wilayah.s[0] == '\0' ? k->env.office : ask->wilayah,
	    .out = out };
	int rc;

	*out = (struct banpol_perjalanan){ .hari_ini = ask->hari.ymd != 0 ?
	    ask->hari : k->env.today,
	    .own = kb_alloc(sizeof(struct jalan_rumah)) };
	rc = put_together(&j, err);
	free(j.slot);
	free(j.partai);
	kb_homes_join(&jalan_rumah(&j)->homes, &j.board.homes);
	papan_free(&j.board);
	banpol_biaya_free(&j.biaya);
	return rc;
}

void
banpol_perjalanan_free(struct banpol_perjalanan *p)
{
	struct jalan_rumah *own = p->own;

	for (size_t i = 0; i < p->n; i++)
		free_one(&p->satu[i]);
	free(p->satu);
	kb_buf_free(&p->note);
	kb_buf_free(&p->home);
	if (own != NULL) {
		kb_homes_free(&own->homes);
		banpol_hak_free(&own->hak);
	}
	free(own);
	*p = (struct banpol_perjalanan){ 0 };
}

const struct banpol_kejadian *
banpol_kejadian(const struct banpol_satu *s, enum banpol_tahap step,
    bool first)
{
	const struct banpol_kejadian *hit = NULL;

	if (step == BANPOL_LPJ_BPK)
		return banpol_lpj_sampai(s, (kb_date){ 0 });
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == step && (hit == NULL || !first))
			hit = &s->kejadian[i];
	return hit;
}

const struct banpol_kejadian *
banpol_lpj_sampai(const struct banpol_satu *s, kb_date until)
{
	const struct banpol_kejadian *hit = NULL;

	for (size_t i = 0; i < s->nkejadian; i++) {
		const struct banpol_kejadian *e = &s->kejadian[i];

		if (until.ymd != 0 && e->tanggal.ymd > until.ymd)
			break;
		if (e->tahap == BANPOL_DIKEMBALIKAN)
			hit = NULL;
		else if (e->tahap == BANPOL_LPJ_BPK && hit == NULL)
			hit = e;
	}
	return hit;
}

#define ROUNDING 2		/* rupiah: of two results, one each */

bool
banpol_usang(const struct banpol_satu *s)
{
	int64_t diff = s->hitungan.v - s->hak.v;	/* neither negative */

	return s->penetapan.known && s->hitungan.known &&
	    (diff > ROUNDING || diff < -ROUNDING);
}

int64_t
banpol_sisa(const struct banpol_satu *s)
{
	int64_t rest = s->hak.known && !s->tanpa_jumlah ? s->hak.v - s->cair :
	    0;

	return rest > ROUNDING ? rest : 0;
}
