/* SPDX-License-Identifier: ISC */
/*
 * periksa_langkah.c - what took place, and when: reports in time, each step
 * after the one before it, steps and payments that say the same.
 */
#include "periksa.h"

#define P36 "Permendagri 36/2018 "
#define STEP(e, of) (struct perihal){ tahapan_type.name, (e)->nomor, of }
#define PAID(p, of) (struct perihal){ pencairan_type.name,		\
	(p)->head.nomor, of }

static const char *
label(enum banpol_tahap step)
{
	return kb_word_label(banpol_tahap, (kb_enum){ (uint8_t)step });
}

/* The payment that a step was taken from (it has its very nomor); NULL: it
 * was recorded itself. */
static const struct pencairan *
payment(const struct banpol_satu *s, const struct banpol_kejadian *e)
{
	for (size_t i = 0; e->tahap == BANPOL_SP2D && i < s->npencairan; i++)
		if (s->pencairan[i].head.nomor == e->nomor)
			return &s->pencairan[i];
	return NULL;
}

/* The record that its day is in: a step, a payment, or a finding of the LHP. */
static struct perihal
day_of(const struct banpol_satu *s, const struct banpol_kejadian *e)
{
	if (payment(s, e) != NULL)
		return (struct perihal){ pencairan_type.name, e->nomor,
		    "tanggal" };
	if (e->tersirat)
		return (struct perihal){ banpol_temuan_type.name, e->nomor,
		    "tanggal_lhp" };
	return STEP(e, "tanggal");
}

/* ---- the order ---- */

/*
 * Each of these comes after the one before it in its row.  The BAST does not:
 * it is signed with the receipt, and holds once the SP2D is there.  Nor does
 * the office's copy of the report: it is BPK that the party owes it to.
 */
#define MOST 6
static const enum banpol_tahap to_payment[MOST] = {
	BANPOL_PERMOHONAN, BANPOL_LENGKAP, BANPOL_VERIFIKASI,
	BANPOL_PERSETUJUAN, BANPOL_SPM, BANPOL_SP2D,
};
static const enum banpol_tahap to_audit[MOST] = {
	BANPOL_SP2D, BANPOL_LPJ_BPK, BANPOL_LHP, BANPOL_LPJ_KDH,
};
static const enum banpol_tahap to_office[MOST] = { BANPOL_SP2D, BANPOL_LPJ };

static const struct banpol_kejadian *
of_payment(const struct banpol_satu *s, enum banpol_tahap step,
    int64_t payment, bool first)
{
	const struct banpol_kejadian *hit = NULL;

	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == step && (payment == 0 ||
		    s->kejadian[i].termin == payment) &&
		    (hit == NULL || !first))
			hit = &s->kejadian[i];
	return hit;
}

static void
in_order(struct periksa *p, const struct banpol_satu *s,
    const enum banpol_tahap *steps, int64_t termin)
{
	for (size_t i = 1; i < MOST && steps[i] != 0; i++) {
		const struct banpol_kejadian *e = of_payment(s, steps[i],
		    termin, false), *before = NULL;

		for (size_t k = i; e != NULL && before == NULL && k-- > 0; )
			before = of_payment(s, steps[k], termin, true);
		if (before == NULL || e->tanggal.ymd >= before->tanggal.ymd)
			continue;
		kb_buf_addf(&p->text, "%s ", label(e->tahap));
		periksa_day(p, e->tanggal);
		kb_buf_addf(&p->text, " mendahului %s ", label(before->tahap));
		periksa_day(p, before->tanggal);
		periksa_found(p, s, BANPOL_URUTAN, day_of(s, e), NULL);
	}
}

/* ---- steps and payments ---- */

static void
unpaid_step(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_kejadian *e)
{
	const struct pencairan *c = NULL;

	for (size_t i = 0; i < s->npencairan; i++)
		if (s->pencairan[i].termin.v == e->termin)
			c = &s->pencairan[i];
	if (c == NULL) {
		kb_buf_adds(&p->text, "SP2D ");
		periksa_day(p, e->tanggal);
		kb_buf_adds(&p->text, " tanpa catatan pencairan");
		periksa_found(p, s, BANPOL_URUTAN, STEP(e, "tahap"),
		    "tahapan dan pencairan");
	} else if (c->tanggal.ymd != 0 && c->tanggal.ymd != e->tanggal.ymd) {
		kb_buf_adds(&p->text, "SP2D ");
		periksa_day(p, e->tanggal);
		kb_buf_adds(&p->text, ", pada pencairan ");
		periksa_day(p, c->tanggal);
		periksa_found(p, s, BANPOL_URUTAN, STEP(e, "tanggal"),
		    "tahapan dan pencairan");
	} else if (c->nomor_sp2d != NULL && e->nomor_surat != NULL &&
	    strcmp(c->nomor_sp2d, e->nomor_surat) != 0) {
		kb_buf_addf(&p->text, "SP2D nomor %s, pada pencairan nomor %s",
		    e->nomor_surat, c->nomor_sp2d);
		periksa_found(p, s, BANPOL_URUTAN, STEP(e, "nomor_surat"),
		    "tahapan dan pencairan");
	}
}

/* What must have taken place before money is paid. */
static void
without(struct periksa *p, const struct banpol_satu *s,
    const struct pencairan *c, enum banpol_tahap step, const char *rule)
{
	if (banpol_kejadian(s, step, true) != NULL ||
	    !periksa_records(p, s, step))
		return;
	kb_buf_addf(&p->text, "dibayar tanpa %s", step == BANPOL_PERMOHONAN ?
	    "permohonan" : label(step));
	periksa_found(p, s, BANPOL_URUTAN, PAID(c, "tanggal"), rule);
}

/*
 * Was that report not with BPK in time when this was paid?  Of years of which
 * no party's was recorded only the last one is asked about.
 */
static bool
owing(const struct periksa *p, const struct banpol_satu *was, kb_date paid)
{
	const struct banpol_kejadian *sent = banpol_lpj_sampai(was, paid);
	kb_date limit;
	struct kb_err e;

	return (was->tahun >= p->j.hari_ini.ymd / 10000 - 1 ||
	    periksa_records(p, was, BANPOL_LPJ_BPK)) &&
	    banpol_batas(p->j.set.batas_lpj, was->tahun, &limit, &e) == 0 &&
	    paid.ymd > limit.ymd && (sent == NULL ||
	    sent->tanggal.ymd > limit.ymd);
}

/* P36 Ps 26, 33: the last report was examined before. */
static void
before_audit(struct periksa *p, const struct banpol_satu *s,
    const struct pencairan *c)
{
	const struct banpol_satu *was = periksa_before(p, s);
	const struct banpol_kejadian *lhp;

	if (was == NULL || c->tanggal.ymd == 0)
		return;
	lhp = banpol_kejadian(was, BANPOL_LHP, true);
	if (lhp == NULL ? !periksa_records(p, was, BANPOL_LHP) &&
	    !owing(p, was, c->tanggal) : lhp->tanggal.ymd <= c->tanggal.ymd)
		return;
	kb_buf_adds(&p->text, "dibayar ");
	periksa_day(p, c->tanggal);
	kb_buf_addf(&p->text, ", LPJ %d ", was->tahun);
	if (lhp == NULL) {
		kb_buf_adds(&p->text, "belum diperiksa BPK");
	} else {
		kb_buf_adds(&p->text, "baru diperiksa BPK ");
		periksa_day(p, lhp->tanggal);
	}
	periksa_found(p, s, BANPOL_URUTAN, PAID(c, "tanggal"),
	    P36 "Pasal 26 dan 33");
}

static void
paid(struct periksa *p, const struct banpol_satu *s, const struct pencairan *c)
{
	if (c->tanggal.ymd != 0 && c->tanggal.ymd / 10000 != s->tahun) {
		kb_buf_adds(&p->text, "SP2D ");
		periksa_day(p, c->tanggal);
		kb_buf_adds(&p->text, " di luar tahun anggarannya");
		periksa_found(p, s, BANPOL_URUTAN, PAID(c, "tanggal"),
		    "tahun anggaran");
	}
	before_audit(p, s, c);
}

void
periksa_bayar(struct periksa *p, const struct banpol_satu *s)
{
	for (size_t i = 0; i < s->npencairan; i++)
		paid(p, s, &s->pencairan[i]);
}

void
periksa_langkah(struct periksa *p, const struct banpol_satu *s)
{
	int64_t last = 0;

	for (size_t i = 0; i < s->nkejadian; i++) {
		if (s->kejadian[i].tahap == BANPOL_SP2D &&
		    payment(s, &s->kejadian[i]) == NULL)
			unpaid_step(p, s, &s->kejadian[i]);
		if (s->kejadian[i].termin > last)
			last = s->kejadian[i].termin;
	}
	for (int64_t t = 1; t <= last; t++)
		in_order(p, s, to_payment, t);
	in_order(p, s, to_audit, 0);
	in_order(p, s, to_office, 0);
	periksa_bayar(p, s);
	if (s->npencairan > 0) {
		without(p, s, &s->pencairan[0], BANPOL_PERMOHONAN,
		    P36 "Pasal 18");
		without(p, s, &s->pencairan[0], BANPOL_VERIFIKASI,
		    P36 "Pasal 22 sampai 24");
	}
}

/* ---- reports in time ---- */

static void
late(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_kejadian *e, kb_date limit, const char *rule)
{
	kb_buf_addf(&p->text, "%s ", label(e->tahap));
	periksa_day(p, e->tanggal);
	kb_buf_addf(&p->text, ", %d hari sesudah batas ",
	    kb_date_serial(e->tanggal) - kb_date_serial(limit));
	periksa_day(p, limit);
	periksa_found(p, s, BANPOL_TERLAMBAT, STEP(e, "tanggal"), rule);
}

/* Of the year that ended last it is asked about in any case. */
static void
missing(struct periksa *p, const struct banpol_satu *s, kb_date limit)
{
	static const struct banpol_kejadian paid_out = { 0 };
	const struct banpol_kejadian *sp2d = s->npencairan > 0 ? &paid_out :
	    banpol_kejadian(s, BANPOL_SP2D, true);

	if (s->tahun < p->j.hari_ini.ymd / 10000 - 1 &&
	    !periksa_records(p, s, BANPOL_LPJ_BPK) &&
	    !periksa_records(p, s, BANPOL_LHP))
		return;
	kb_buf_adds(&p->text, "LPJ belum sampai pada BPK; batasnya ");
	periksa_day(p, limit);
	if (banpol_kejadian(s, BANPOL_LPJ, true) != NULL)
		kb_buf_adds(&p->text, "; sudah pada kantor");
	if (s->berkursi.n == KB_FLAG_NO && s->hak.v > 0)
		kb_buf_adds(&p->text, "; partai ini tidak lagi berkursi, "
		    "kewajibannya tetap");
	periksa_found(p, s, BANPOL_TANPA_LPJ, s->npencairan > 0 ?
	    PAID(&s->pencairan[0], "tanggal") : STEP(sp2d, "tahap"), NULL);
}

/* P36 Ps 32, 35 ayat (2). */
void
periksa_lapor(struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_kejadian *sent = banpol_kejadian(s,
	    BANPOL_LPJ_BPK, true), *lhp = banpol_kejadian(s, BANPOL_LHP, true),
	    *last = banpol_kejadian(s, BANPOL_LPJ_KDH, true);
	kb_date limit, month;
	struct kb_err e;

	if (!s->wajib_lpj || banpol_batas(p->j.set.batas_lpj, s->tahun, &limit,
	    &e) != 0)
		return;
	if (sent != NULL && sent->tanggal.ymd > limit.ymd)
		late(p, s, sent, limit, NULL);
	else if (sent == NULL && lhp == NULL &&
	    p->j.hari_ini.ymd > limit.ymd)
		missing(p, s, limit);
	if (lhp == NULL || last == NULL)
		return;
	month = kb_date_add_months(lhp->tanggal, 1);
	if (last->tanggal.ymd > month.ymd)
		late(p, s, last, month, BANPOL_P35);
}
