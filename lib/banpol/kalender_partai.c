/* SPDX-License-Identifier: ISC */
/*
 * kalender_partai.c - what one party owes next in one budget year: where the
 * report is not with BPK there is no audit to wait for.
 */
#include "kalender.h"

#define AUDIT_MONTHS 3		/* UU 2/2011 Pasal 34A ayat (2) */
#define MONTHS_AFTER 1		/* Pasal 34A ayat (3); P36 Pasal 35 ayat (2) */

static kb_date
took_place(const struct banpol_satu *s, enum banpol_tahap step)
{
	const struct banpol_kejadian *e = banpol_kejadian(s, step, true);

	return e != NULL ? e->tanggal : (kb_date){ 0 };
}

/* Until the year ends: entitled, and not paid, or not all of it. */
void
kalender_unpaid(struct kalender *c, const struct banpol_satu *s)
{
	kb_date end = kb_date_make(s->tahun, 12, 31);
	struct kb_buf b = KB_BUF_INIT;
	enum banpol_keadaan how = s->keadaan;

	if (banpol_sisa(s) == 0 || end.ymd < c->today.ymd ||
	    how == BANPOL_TIDAK_MENGAJUKAN || how == BANPOL_TIDAK_CAIR)
		return;
	kb_money_text(&b, banpol_sisa(s));
	kb_buf_adds(&b, " belum dicairkan");
	if (s->cair == 0)
		kb_buf_addf(&b, "; %s", s->sebab != NULL ? s->sebab :
		    kb_word_label(banpol_keadaan, (kb_enum){ (uint8_t)how }));
	kalender_add(c, s, BANPOL_BELUM_CAIR, end, (kb_date){ 0 },
	    kb_buf_take(&b));
}

/* BPK's time runs only for what came in time (P36 Pasal 33 ayat (2)). */
static void
audited(struct kalender *c, const struct banpol_satu *s, kb_date sent,
    kb_date deadline)
{
	kb_date report = took_place(s, BANPOL_LHP), by, year_end;

	if (sent.ymd != 0 && sent.ymd <= deadline.ymd) {
		year_end = kb_date_make(s->tahun, 12, 31);
		by = kb_date_add_months(year_end, AUDIT_MONTHS);
		if (kb_date_add_months(sent, AUDIT_MONTHS).ymd > by.ymd)
			by = kb_date_add_months(sent, AUDIT_MONTHS);
		kalender_add(c, s, BANPOL_PERIKSA_BPK, by, report, NULL);
		kalender_add(c, s, BANPOL_LHP_TERBIT, kb_date_add_months(by,
		    MONTHS_AFTER), report, NULL);
	}
	if (report.ymd != 0)
		kalender_add(c, s, BANPOL_LPJ_KE_KDH, kb_date_add_months(report,
		    MONTHS_AFTER), took_place(s, BANPOL_LPJ_KDH), NULL);
}

/* Of whom money went to; its inner deadline only until the real one. */
void
kalender_accounts(struct kalender *c, const struct banpol_satu *s)
{
	const struct banpol_setelan *set = &c->j.set;
	kb_date here = took_place(s, BANPOL_LPJ), sent, deadline, inner;
	struct kb_err e;

	sent = took_place(s, BANPOL_LPJ_BPK);
	if (sent.ymd == 0)		/* it was audited, so it was there */
		sent = took_place(s, BANPOL_LHP);
	if (!s->wajib_lpj || banpol_batas(set->batas_lpj, s->tahun, &deadline,
	    &e) != 0)
		return;
	if (set->batas_lpj_kantor != NULL && (here.ymd != 0 || sent.ymd == 0) &&
	    (here.ymd != 0 || c->today.ymd <= deadline.ymd) &&
	    banpol_batas(set->batas_lpj_kantor, s->tahun, &inner, &e) == 0)
		kalender_add(c, s, BANPOL_LPJ_KANTOR, inner, here, NULL);
	kalender_add(c, s, BANPOL_LPJ_KE_BPK, deadline, sent, here.ymd != 0 &&
	    sent.ymd == 0 ? kb_strdup("sudah pada kantor") : NULL);
	audited(c, s, took_place(s, BANPOL_LPJ_BPK), deadline);
}

void
kalender_findings(struct kalender *c, const struct banpol_satu *s)
{
	for (size_t i = 0; i < s->ntemuan; i++) {
		const struct banpol_temuan *t = &s->temuan[i];

		kalender_add(c, s, BANPOL_TINDAK_LANJUT,
		    banpol_temuan_tenggat(t, &c->j.set), t->selesai,
		    kb_strdup(t->uraian));
	}
}

bool
kalender_needs_board(const struct banpol_satu *s, kb_date today)
{
	if (s->menerima)
		return s->wajib_lpj &&
		    took_place(s, BANPOL_LPJ_KDH).ymd == 0;
	return s->hak.known && s->hak.v > 0 && s->tahun == today.ymd / 10000 &&
	    s->keadaan != BANPOL_TIDAK_MENGAJUKAN;
}

void
kalender_board(struct kalender *c, const struct banpol_satu *s)
{
	const struct banpol_pengurus *p = papan_last(&c->board, &s->wilayah,
	    s->partai, c->today);
	struct kb_buf b = KB_BUF_INIT;

	if (p == NULL || p->berakhir.ymd == 0 ||
	    !kalender_needs_board(s, c->today))
		return;
	kb_buf_adds(&b, p->sk_nomor != NULL ? p->sk_nomor : "nomor SK belum "
	    "dicatat");
	kb_buf_adds(&b, s->wajib_lpj ? "; LPJ belum selesai" :
	    "; bantuan belum cair");
	kalender_add(c, s, BANPOL_SK_PENGURUS, p->berakhir, (kb_date){ 0 },
	    kb_buf_take(&b));
}

