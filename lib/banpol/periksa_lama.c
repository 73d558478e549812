/* SPDX-License-Identifier: ISC */
/*
 * periksa_lama.c - what was found before and comes again, and reports of
 * which the office has no lines.
 */
#include "kesbang/kalender.h"
#include "periksa.h"

#define FOUND(t, of) (struct perihal){ banpol_temuan_type.name,		\
	(t)->head.nomor, of }

static bool
finds(const struct banpol_satu *s, const char *kind)
{
	for (size_t i = 0; i < s->ntemuan; i++)
		if (strcmp(s->temuan[i].jenis, kind) == 0)
			return true;
	return false;
}

/* An audit after it that has no such finding ends it. */
static bool
newest(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->tahun > s->tahun && strcmp(t->partai, s->partai) == 0 &&
		    banpol_kejadian(t, BANPOL_LHP, true) != NULL)
			return false;
	return true;
}

/* The years of it, the last of them this one; how many. */
static size_t
years(const struct periksa *p, const struct banpol_satu *s, const char *kind,
    struct kb_buf *b)
{
	const struct banpol_satu *t = NULL;
	size_t n = 0;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->tahun <= s->tahun && strcmp(t->partai, s->partai) == 0 &&
		    finds(t, kind))
			kb_buf_addf(b, "%s%d", n++ > 0 ? ", " : "", t->tahun);
	return n;
}

static bool
told(const struct banpol_satu *s, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (strcmp(s->temuan[k].jenis, s->temuan[i].jenis) == 0)
			return true;
	return false;
}

static void
again(struct periksa *p, const struct banpol_satu *s, size_t i)
{
	const struct banpol_temuan *t = &s->temuan[i];
	struct kb_buf b = KB_BUF_INIT;
	size_t n = years(p, s, t->jenis, &b);

	if (n > 1) {
		kb_buf_addf(&p->text, "%s: ditemukan BPK %zu tahun (%s)",
		    kb_code_label(p->k, "temuan_banpol", t->jenis), n, b.s);
		periksa_found(p, s, BANPOL_BERULANG, FOUND(t, "jenis"), BANPOL_LAGI);
	}
	kb_buf_free(&b);
}

static void
open_still(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_temuan *t)
{
	kb_date day = banpol_temuan_tenggat(t, &p->j.set);

	if (t->selesai.ymd != 0 || day.ymd == 0 ||
	    day.ymd >= p->j.hari_ini.ymd)
		return;
	kb_buf_addf(&p->text, "%s: belum selesai, tenggatnya ", t->uraian);
	periksa_day(p, day);
	periksa_found(p, s, BANPOL_BERULANG, FOUND(t, "selesai"), NULL);
}

/* Others' lines tell that the office keeps them. */
static bool
lines_kept(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->tahun == s->tahun && t->nbelanja > 0)
			return true;
	return false;
}

static void
no_lines(struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_kejadian *e = banpol_kejadian(s, BANPOL_LPJ,
	    true);

	if (e == NULL || s->nbelanja > 0 || !s->wajib_lpj ||
	    !lines_kept(p, s))
		return;
	kb_buf_adds(&p->text, "LPJ diterima ");
	periksa_day(p, e->tanggal);
	kb_buf_adds(&p->text, ", rinciannya belum dicatat");
	periksa_found(p, s, BANPOL_FORMAT, (struct perihal){
	    tahapan_type.name, e->nomor, "tahap" }, NULL);
}

void
periksa_lama(struct periksa *p, const struct banpol_satu *s)
{
	bool last = s->ntemuan > 0 && newest(p, s);

	for (size_t i = 0; i < s->ntemuan; i++) {
		/* "lainnya" is no kind: two of them need not be the same. */
		if (last && !told(s, i) &&
		    strcmp(s->temuan[i].jenis, "lainnya") != 0)
			again(p, s, i);
		open_still(p, s, &s->temuan[i]);
	}
	no_lines(p, s);
}
