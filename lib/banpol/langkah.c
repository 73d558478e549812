/* SPDX-License-Identifier: ISC */
/* langkah.c - what comes next for one party's year, and until when. */
#include "kesbang/proses.h"

static void
until(struct kb_buf *b, kb_date day, kb_date today)
{
	if (day.ymd == 0)
		return;
	kb_buf_adds(b, today.ymd > day.ymd ? ", batasnya lewat " :
	    ", paling lambat ");
	kb_date_long(b, day);
}

static kb_date
limit(const char *text, int year)
{
	kb_date day = { 0 };
	struct kb_err e;

	if (text != NULL && banpol_batas(text, year, &day, &e) != 0)
		day = (kb_date){ 0 };
	return day;
}

/* The papers of the last payment, which is the one that lacks them. */
static bool
handed_over(const struct banpol_satu *s)
{
	const struct banpol_kejadian *paid = banpol_kejadian(s, BANPOL_SP2D,
	    false);
	const struct banpol_kejadian *e = banpol_kejadian(s, BANPOL_BAST,
	    false);

	return e != NULL && (paid == NULL || e->termin >= paid->termin);
}

/* What is paid next is determined anew first, while the year lasts. */
static bool
outdated(const struct banpol_perjalanan *p, const struct banpol_satu *s,
    struct kb_buf *b)
{
	if (!banpol_usang(s) || p->hari_ini.ymd / 10000 > s->tahun ||
	    s->keadaan < BANPOL_BERKAS_LENGKAP || s->keadaan > BANPOL_CAIR)
		return false;
	kb_buf_adds(b, "penetapan baru, hitungan kini ");
	kb_money_text(b, s->hitungan.v);
	return true;
}

/* Money is there: the papers of the payment, the rest of it, the report. */
static void
after_payment(const struct banpol_perjalanan *p, const struct banpol_satu *s,
    struct kb_buf *b)
{
	kb_date end = kb_date_make(s->tahun, 12, 31);
	const char *inner = p->set.batas_lpj_kantor;

	if (!handed_over(s)) {
		kb_buf_adds(b, "BAST dan kuitansi");
		return;
	}
	if (outdated(p, s, b))
		return;
	if (banpol_sisa(s) > 0 && p->hari_ini.ymd <= end.ymd) {
		kb_buf_adds(b, "pencairan sisanya, ");
		kb_money_text(b, banpol_sisa(s));
		return;
	}
	if (!s->wajib_lpj)			/* all of it came back */
		return;
	kb_buf_adds(b, "LPJ dari partai");
	until(b, limit(inner != NULL ? inner : p->set.batas_lpj, s->tahun),
	    p->hari_ini);
}

/* P36 Pasal 35 ayat (2): a month after it was examined. */
static void
after_audit(const struct banpol_perjalanan *p, const struct banpol_satu *s,
    struct kb_buf *b)
{
	const struct banpol_kejadian *e = banpol_kejadian(s, BANPOL_LHP,
	    false);

	kb_buf_adds(b, "LPJ kepada kepala daerah");
	until(b, e != NULL ? kb_date_add_months(e->tanggal, 1) :
	    (kb_date){ 0 }, p->hari_ini);
}

void
banpol_berikutnya(const struct banpol_perjalanan *p,
    const struct banpol_satu *s, struct kb_buf *b)
{
	static const char *const plain[] = {
		[BANPOL_BELUM] = "permohonan dari partai",
		[BANPOL_DIAJUKAN] = "pemeriksaan berkas",
		[BANPOL_DILENGKAPI] = "kelengkapan dari partai",
		[BANPOL_BERKAS_LENGKAP] = "Berita Acara verifikasi",
		[BANPOL_DIVERIFIKASI] = "persetujuan kepala daerah",
		[BANPOL_DISETUJUI] = "SPM",
		[BANPOL_DIPROSES] = "SP2D",
		[BANPOL_DI_BPK] = "LHP BPK",
		[BANPOL_SENGKETA] = "keputusan kantor tentang pengurus",
		[BANPOL_TERTAHAN] = "keputusan kantor"
	};

	if (s->keadaan == BANPOL_CAIR) {
		after_payment(p, s, b);
	} else if (outdated(p, s, b)) {
		return;
	} else if (s->keadaan == BANPOL_DILAPORKAN) {
		kb_buf_adds(b, "LPJ kepada BPK");
		until(b, limit(p->set.batas_lpj, s->tahun), p->hari_ini);
	} else if (s->keadaan == BANPOL_DIPERIKSA) {
		after_audit(p, s, b);
	} else if (s->keadaan == BANPOL_TERTAHAN && s->tahun_lpj != 0) {
		kb_buf_addf(b, "LHP BPK atas LPJ %d", s->tahun_lpj);
	} else if (s->hak.v == 0 && (s->keadaan == BANPOL_BELUM ||
	    (s->hak.known && s->keadaan < BANPOL_CAIR))) {
		return;				/* nothing is due */
	} else if (plain[s->keadaan] != NULL) {
		kb_buf_adds(b, plain[s->keadaan]);
	}
}

bool
banpol_perhatian(const struct banpol_perjalanan *p,
    const struct banpol_satu *s)
{
	kb_date last = limit(p->set.batas_lpj, s->tahun);

	return s->keadaan == BANPOL_SENGKETA || s->keadaan == BANPOL_TERTAHAN ||
	    (s->hak.known && s->cair > s->hak.v) || (banpol_usang(s) &&
	    p->hari_ini.ymd / 10000 <= s->tahun) || (s->wajib_lpj &&
	    s->keadaan < BANPOL_DI_BPK && p->hari_ini.ymd > last.ymd);
}
