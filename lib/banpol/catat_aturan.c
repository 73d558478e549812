/* SPDX-License-Identifier: ISC */
/*
 * catat_aturan.c - what cannot be yet, and what is doubtful, of a step that is
 * to be entered.  The order of the law is not always that of the day, so an
 * office can insist, with its reason.
 */
#include <string.h>

#include "catat.h"
#include "kesbang/text.h"

#define AT(step) (1U << (step))
#define BEFORE (AT(BANPOL_PERMOHONAN) | AT(BANPOL_DIKEMBALIKAN) |	\
	AT(BANPOL_LENGKAP) | AT(BANPOL_VERIFIKASI) | AT(BANPOL_PERSETUJUAN) | \
	AT(BANPOL_SPM) | AT(BANPOL_SP2D))
#define BEFORE_MINUTES (AT(BANPOL_PERMOHONAN) |				\
	AT(BANPOL_DIKEMBALIKAN) | AT(BANPOL_LENGKAP))
#define TO_PAY (AT(BANPOL_SPM) | AT(BANPOL_SP2D))
#define REPORT (AT(BANPOL_LPJ) | AT(BANPOL_LPJ_BPK) | AT(BANPOL_LHP) |	\
	AT(BANPOL_LPJ_KDH))
#define WAY (BEFORE | AT(BANPOL_BAST) | REPORT)

static const char *
label(enum banpol_tahap t)
{
	return banpol_tahap[t - 1].label;
}

static kb_date
day(const struct catat *w)
{
	return w->t.tanggal;
}

static const struct banpol_kejadian *
last(const struct catat *w, enum banpol_tahap t)
{
	return banpol_kejadian(w->s, t, false);
}

/* Of this payment, or of the whole year where it is no step of one. */
static bool
same_payment(const struct catat *w, const struct banpol_kejadian *e)
{
	return (AT(catat_step(w)) & REPORT) != 0 || e->termin ==
	    w->t.termin.v;
}

/* ---- the rules: true, and why, where it is broken ---- */

/* A return takes back what was before it, so those come again. */
static bool
twice(const struct catat *w, struct kb_buf *why)
{
	const struct banpol_kejadian *e = NULL;
	enum banpol_tahap step = catat_step(w);

	for (size_t i = 0; i < w->s->nkejadian; i++) {
		const struct banpol_kejadian *x = &w->s->kejadian[i];

		if (!same_payment(w, x))
			continue;
		if (x->tahap == step)
			e = x;
		else if (x->tahap == BANPOL_DIKEMBALIKAN &&
		    (step <= BANPOL_SPM || step == BANPOL_LPJ ||
		    step == BANPOL_LPJ_BPK))
			e = NULL;
	}
	if (step == BANPOL_SP2D && w->s->tanpa_jumlah)
		return false;		/* the payment that the step is of */
	if (e == NULL || (step == BANPOL_DIKEMBALIKAN && e->tanggal.ymd !=
	    day(w).ymd))
		return false;
	kb_buf_addf(why, "%s sudah tercatat ", label(step));
	kb_date_long(why, e->tanggal);
	kb_buf_addf(why, " (%s)", e->nomor);
	return true;
}

static bool
again(const struct catat *w, struct kb_buf *why)
{
	if (!twice(w, why))
		return false;
	kb_buf_adds(why, "; yang keliru diperbaiki dengan 'banpol ubah'");
	return true;
}

/* The step that it follows, on a later day. */
static bool
too_early(const struct catat *w, struct kb_buf *why)
{
	for (size_t i = w->s->nkejadian; i-- > 0; ) {
		const struct banpol_kejadian *e = &w->s->kejadian[i];

		if (e->tahap >= catat_step(w) || !same_payment(w, e) ||
		    e->tanggal.ymd <= day(w).ymd)
			continue;
		kb_date_long(why, day(w));
		kb_buf_addf(why, " mendahului %s, ", label(e->tahap));
		kb_date_long(why, e->tanggal);
		return true;
	}
	return false;
}

/* Was it taken back by a return, so that it comes again? */
static bool
taken_back(const struct catat *w, size_t i)
{
	const struct banpol_kejadian *e = &w->s->kejadian[i];

	for (size_t n = i + 1; e->tahap <= BANPOL_SPM && n < w->s->nkejadian;
	    n++)
		if (w->s->kejadian[n].tahap == BANPOL_DIKEMBALIKAN &&
		    w->s->kejadian[n].termin == e->termin)
			return true;
	return false;
}

/* After one that follows it; what is verified may still be returned. */
static bool
too_late(const struct catat *w, struct kb_buf *why)
{
	enum banpol_tahap from = catat_step(w) == BANPOL_DIKEMBALIKAN ?
	    BANPOL_SPM : catat_step(w) + 1;

	for (size_t i = 0; i < w->s->nkejadian; i++) {
		const struct banpol_kejadian *e = &w->s->kejadian[i];

		if (e->tahap < from || (AT(e->tahap) & WAY) == 0 ||
		    !same_payment(w, e) || e->tanggal.ymd >= day(w).ymd ||
		    taken_back(w, i))
			continue;
		kb_date_long(why, day(w));
		kb_buf_addf(why, " sesudah %s, ", label(e->tahap));
		kb_date_long(why, e->tanggal);
		return true;
	}
	return false;
}

static bool
other_year(const struct catat *w, struct kb_buf *why)
{
	if (day(w).ymd / 10000 <= w->s->tahun)
		return false;
	kb_buf_addf(why, "tahun anggaran %d sudah berakhir (Permendagri "
	    "36/2018 Pasal 18)", w->s->tahun);
	return true;
}

static bool
before_year(const struct catat *w, struct kb_buf *why)
{
	if (day(w).ymd / 10000 >= w->s->tahun)
		return false;
	kb_buf_addf(why, "tahun anggaran %d belum mulai", w->s->tahun);
	return true;
}

/* What must be recorded before, of that very payment (each), or at all. */
struct need {
	enum banpol_tahap	 step;
	bool			 each;
	const char		*what, *law;
};

#define P36 " (Permendagri 36/2018 Pasal "
static const struct need
    application = { BANPOL_PERMOHONAN, false, "permohonan partai",
	P36 "15, 16)" },
    minutes = { BANPOL_VERIFIKASI, true, "Berita Acara verifikasi",
	P36 "24)" },
    approval = { BANPOL_PERSETUJUAN, true, "persetujuan kepala daerah",
	P36 "24)" },
    payment = { BANPOL_SP2D, true, "SP2D", "" },
    at_bpk = { BANPOL_LPJ_BPK, false, "LPJ kepada BPK", "" },
    examined = { BANPOL_LHP, false, "LHP BPK", P36 "34)" };

static bool
lacks(const struct catat *w, const struct need *n, struct kb_buf *why)
{
	for (size_t i = 0; n->each && i < w->s->nkejadian; i++)
		if (w->s->kejadian[i].tahap == n->step &&
		    w->s->kejadian[i].termin == w->t.termin.v)
			return false;
	if (!n->each && last(w, n->step) != NULL)
		return false;
	kb_buf_adds(why, n->what);
	if (n->each && w->t.termin.v > 1)
		kb_buf_addf(why, " untuk pencairan ke-%lld",
		    (long long)w->t.termin.v);
	kb_buf_addf(why, " belum tercatat%s", n->law);
	return true;
}

/* A return takes them back. */
static bool
unverified(const struct catat *w, struct kb_buf *why)
{
	if (last(w, BANPOL_VERIFIKASI) != NULL &&
	    w->s->keadaan != BANPOL_DILENGKAPI)
		return false;
	kb_buf_addf(why, "%s belum tercatat%s", minutes.what, minutes.law);
	return true;
}

/* Each payment has its own, as an examiner asks for it. */
static bool
other_minutes(const struct catat *w, struct kb_buf *why)
{
	return last(w, BANPOL_VERIFIKASI) != NULL && lacks(w, &minutes, why);
}

static bool
held(const struct catat *w, struct kb_buf *why)
{
	if (w->at->keadaan != BANPOL_TERTAHAN)
		return false;
	kb_buf_adds(why, w->at->sebab);
	return true;
}

/* Where it is held, that says it. */
static bool
not_audited(const struct catat *w, struct kb_buf *why)
{
	return w->at->keadaan != BANPOL_TERTAHAN && catat_not_audited(w, why);
}

static bool
disputed(const struct catat *w, struct kb_buf *why)
{
	if (w->at->keadaan != BANPOL_SENGKETA)
		return false;
	kb_buf_adds(why, w->at->sebab);
	return true;
}

static bool
not_looked_at(const struct catat *w, struct kb_buf *why)
{
	if (w->unmarked)
		kb_buf_adds(why, "belum satu pun syaratnya ditandai ('banpol "
		    "berkas')");
	return w->unmarked;
}

static bool
incomplete(const struct catat *w, struct kb_buf *why)
{
	if (w->lacking.len == 0)
		return false;
	kb_buf_addf(why, "syarat yang belum ada atau perlu diperbaiki: %s",
	    w->lacking.s);
	return true;
}

static bool
no_reason(const struct catat *w, struct kb_buf *why)
{
	if (w->t.keterangan != NULL)
		return false;
	kb_buf_adds(why, "alasannya belum disebut (--keterangan)");
	return true;
}

static bool
overdue(const struct catat *w, const char *text, struct kb_buf *why)
{
	struct kb_err e;
	kb_date limit;

	if (text == NULL || banpol_batas(text, w->s->tahun, &limit, &e) != 0 ||
	    day(w).ymd <= limit.ymd)
		return false;
	kb_buf_adds(why, "sesudah batasnya, ");
	kb_date_long(why, limit);
	return true;
}

static bool
late(const struct catat *w, struct kb_buf *why)
{
	if (!overdue(w, w->y->now.set.batas_lpj, why))
		return false;
	kb_buf_adds(why, ": bantuan berikutnya ditahan sampai LPJ ini "
	    "diperiksa BPK (Permendagri 36/2018 Pasal 33)");
	return true;
}

static bool
late_inside(const struct catat *w, struct kb_buf *why)
{
	return overdue(w, w->y->now.set.batas_lpj_kantor != NULL ?
	    w->y->now.set.batas_lpj_kantor : w->y->now.set.batas_lpj, why);
}

static bool
month_over(const struct catat *w, struct kb_buf *why)
{
	const struct banpol_kejadian *e = last(w, BANPOL_LHP);
	kb_date limit;

	if (e == NULL)
		return false;
	limit = kb_date_add_months(e->tanggal, 1);
	if (day(w).ymd <= limit.ymd)
		return false;
	kb_buf_adds(why, "sesudah ");
	kb_date_long(why, limit);
	kb_buf_adds(why, ", satu bulan sejak LHP (Permendagri 36/2018 Pasal "
	    "35)");
	return true;
}

static bool
council_over(const struct catat *w, struct kb_buf *why)
{
	kb_buf_adds(why, kb_buf_str(&w->part.habis));
	return why->len > 0;
}

static const struct rule {
	unsigned	 of;		/* steps */
	bool		 fault;
	bool		(*broken)(const struct catat *, struct kb_buf *);
	const struct need *lacks;	/* ... or what it asks for */
} rules[] = {
	{ AT(BANPOL_VERIFIKASI) | AT(BANPOL_SP2D), true, catat_outdated },
	{ BEFORE & ~BEFORE_MINUTES, true, catat_no_seat },
	{ WAY, true, again },
	{ WAY, true, too_early },
	{ AT(BANPOL_PERMOHONAN) | TO_PAY, true, other_year },
	{ AT(BANPOL_SP2D), true, unverified },
	{ TO_PAY, true, held },
	{ TO_PAY | AT(BANPOL_PERSETUJUAN) | AT(BANPOL_BAST), true, disputed },
	{ AT(BANPOL_SP2D), true, catat_over_right },
	{ AT(BANPOL_SP2D), true, catat_part_paid },
	{ AT(BANPOL_SP2D), true, catat_over_budget },
	{ REPORT, true, catat_no_money },
	{ AT(BANPOL_BAST), true, NULL, &payment },

	{ WAY, false, too_late },
	{ BEFORE, false, before_year },
	{ BEFORE, false, catat_no_right },
	{ AT(BANPOL_PERSETUJUAN) | AT(BANPOL_SPM), false, unverified },
	{ AT(BANPOL_SP2D), false, other_minutes },
	{ AT(BANPOL_VERIFIKASI) | AT(BANPOL_SP2D), false, council_over },
	{ AT(BANPOL_SP2D), false, catat_before_sworn },
	{ AT(BANPOL_SP2D), false, NULL, &approval },
	{ AT(BANPOL_DIKEMBALIKAN) | AT(BANPOL_LENGKAP) |
	    AT(BANPOL_VERIFIKASI), false, NULL, &application },
	{ AT(BANPOL_LENGKAP) | AT(BANPOL_VERIFIKASI), false, incomplete },
	{ AT(BANPOL_LENGKAP) | AT(BANPOL_VERIFIKASI), false, not_looked_at },
	{ BEFORE & ~TO_PAY, false, held },
	{ BEFORE & ~(TO_PAY | AT(BANPOL_PERSETUJUAN)), false, disputed },
	{ AT(BANPOL_SP2D), false, catat_no_budget },
	{ AT(BANPOL_SP2D), false, not_audited },
	{ AT(BANPOL_SP2D), false, catat_other_account },
	{ AT(BANPOL_SP2D), false, catat_no_owner },
	{ AT(BANPOL_SP2D), false, catat_shared_account },
	{ AT(BANPOL_SP2D), false, catat_shared_number },
	{ AT(BANPOL_DIKEMBALIKAN) | AT(BANPOL_DITAHAN), false, no_reason },
	{ AT(BANPOL_LPJ), false, late_inside },
	{ AT(BANPOL_LPJ_BPK), false, late },
	{ AT(BANPOL_LHP), false, NULL, &at_bpk },
	{ AT(BANPOL_LPJ_KDH), false, NULL, &examined },
	{ AT(BANPOL_LPJ_KDH), false, month_over },
};

void
catat_check(const struct catat *w, struct kb_buf *fault, struct kb_buf *doubt)
{
	struct kb_buf why = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(rules); i++) {
		const struct rule *r = &rules[i];

		kb_buf_cut(&why, 0);
		if ((r->of & AT(catat_step(w))) == 0 || !(r->lacks !=
		    NULL ? lacks(w, r->lacks, &why) : r->broken(w, &why)))
			continue;
		if (r->fault)
			kb_buf_addf(fault, "%s%s", fault->len > 0 ? "; " : "",
			    why.s);
		else
			kb_buf_addf(doubt, "%s\n", why.s);
	}
	kb_buf_free(&why);
}

/* What took place is not entered twice, nor what nobody asked for: a letter
 * to the party is no application of it. */
bool
catat_pass(const struct catat *w, struct kb_buf *why)
{
	if (twice(w, why))
		return true;
	if ((AT(catat_step(w)) & BEFORE & ~AT(BANPOL_PERMOHONAN)) == 0)
		return false;
	for (size_t i = 0; i < w->s->nkejadian; i++)
		if ((AT(w->s->kejadian[i].tahap) & BEFORE) != 0)
			return false;
	return lacks(w, &application, why);
}
