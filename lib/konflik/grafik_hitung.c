/* SPDX-License-Identifier: ISC */
/* grafik_hitung.c - what each chart counts of a period. */
#include <stdio.h>
#include <string.h>

#include "grafik.h"
#include "keadaan.h"
#include "rules.h"

static struct deret *
series(struct susun *s, const char *code, const char *label, int rank)
{
	struct kb_buf b = KB_BUF_INIT;
	struct deret *d;

	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->d[i].code, code) == 0)
			return &s->d[i];
	s->d = kb_realloc(s->d, s->n + 1, sizeof(*s->d));
	d = &s->d[s->n++];
	memset(d, 0, sizeof(*d));
	kb_buf_adds(&b, code);
	d->code = grafik_teks(s, &b);
	kb_buf_adds(&b, label);
	d->label = grafik_teks(s, &b);
	d->rank = rank;
	d->at = peta_keep(&s->g->keep, &s->g->nkeep,
	    kb_alloc((s->nperiod + 1) * sizeof(*d->at)));
	return d;
}

static void
count(struct susun *s, struct deret *d, size_t n)
{
	d->at[s->period].v += (double)n;
	d->all += n;
}

/* ---- what is counted ---- */

static int
by_level(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	char code[24];

	(void)ask;
	(void)err;
	for (size_t i = 0; i <= now->ntingkat; i++) {
		if (i == 0 && now->semua.per_tingkat[0] == 0)
			continue;			/* all were judged */
		snprintf(code, sizeof(code), "%zu", i);
		count(s, series(s, code, konflik_tingkat_label(s->k, now, i),
		    i > 0 ? kb_pic_rank((int)i, (int)now->ntingkat) :
		    KB_PIC_UNRANKED), now->semua.per_tingkat[i]);
	}
	return 0;
}

/* In the order of the law; none is the last. */
static void
of_source(struct susun *s, kb_enum source, size_t n)
{
	char code[8];

	snprintf(code, sizeof(code), "%d", source.n > 0 ? source.n : 9);
	count(s, series(s, code, source.n == 0 ? "tanpa sumber" :
	    kb_word_label(konflik_sumber, source), 0), n);
}

static void
of_issue(struct susun *s, const char *isu)
{
	isu = isu != NULL ? isu : "";
	count(s, series(s, isu, *isu != '\0' ? kb_code_label(s->k, "isu", isu) :
	    "tanpa isu", 0), 1);
}

static int
by_source(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	(void)ask;
	(void)err;
	for (uint8_t i = 0; i <= KONFLIK_DISTRIBUSI_SDA; i++)
		if (now->semua.per_sumber[i] > 0)
			of_source(s, (kb_enum){ i }, now->semua.per_sumber[i]);
	return 0;
}

static int
by_issue(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	(void)ask;
	(void)err;
	for (size_t i = 0; i < now->npotensi; i++)
		if (now->potensi[i].ubah.n != KONFLIK_DITUTUP)
			of_issue(s, now->potensi[i].p.isu);
	return 0;
}

static int
events(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	(void)ask;
	(void)err;
	count(s, series(s, "peristiwa", "Peristiwa", 0),
	    now->semua.peristiwa.n);
	return 0;
}

static const struct kb_field event_fields[] = {
	TEXT(struct peristiwa, isu, ""),
	ENUM(struct peristiwa, sumber_konflik, konflik_sumber, ""),
};

static const struct kb_type event_type = {
	.name = "peristiwa", .table = "peristiwa",
	.size = sizeof(struct peristiwa), KB_FIELDS(event_fields),
};

static int
event_source(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	of_source(arg, ((struct peristiwa *)rec)->sumber_konflik, 1);
	return 0;
}

static int
event_issue(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	of_issue(arg, ((struct peristiwa *)rec)->isu);
	return 0;
}

static int
events_by_source(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	return keadaan_tiap_peristiwa(s->k, ask, &now->induk, &event_type,
	    event_source, s, err);
}

static int
events_by_issue(struct susun *s, const struct konflik_keadaan *now,
    const struct konflik_tanya *ask, struct kb_err *err)
{
	return keadaan_tiap_peristiwa(s->k, ask, &now->induk, &event_type,
	    event_issue, s, err);
}

#define OPEN "Potensi yang terbuka pada akhir periodenya."
#define BEGUN "Peristiwa yang mulai dalam periodenya."

static const struct way ways[] = {
	{ false, KONFLIK_BARIS_TINGKAT, by_level, "tingkat",
	    "Potensi Konflik menurut Tingkat", "potensi", OPEN, KB_PIC_STACKS },
	{ false, KONFLIK_BARIS_SUMBER, by_source, "sumber",
	    "Potensi Konflik menurut Sumber", "potensi", OPEN, KB_PIC_LINES },
	{ false, KONFLIK_BARIS_ISU, by_issue, "isu",
	    "Potensi Konflik menurut Isu", "potensi", OPEN, KB_PIC_LINES },
	{ true, 0, events, "peristiwa", "Peristiwa Konflik", "peristiwa",
	    BEGUN, KB_PIC_GROUPS },
	{ true, KONFLIK_BARIS_SUMBER, events_by_source, "peristiwa-sumber",
	    "Peristiwa Konflik menurut Sumber", "peristiwa", BEGUN,
	    KB_PIC_STACKS },
	{ true, KONFLIK_BARIS_ISU, events_by_issue, "peristiwa-isu",
	    "Peristiwa Konflik menurut Isu", "peristiwa", BEGUN, KB_PIC_STACKS },
};

const struct way *
grafik_cara(bool peristiwa, enum konflik_baris baris)
{
	if (!peristiwa && baris == 0)
		baris = KONFLIK_BARIS_TINGKAT;
	for (size_t i = 0; i < KB_LEN(ways); i++)
		if (ways[i].peristiwa == peristiwa && ways[i].baris == baris)
			return &ways[i];
	return NULL;
}
