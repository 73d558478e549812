/* SPDX-License-Identifier: ISC */
/*
 * perjalanan_keadaan.c - how far one party's year has come, by what took
 * place; pure but for the texts.
 */
#include <string.h>

#include "jalan.h"

const struct kb_word banpol_keadaan[] = {
	[BANPOL_BELUM - 1] = { "belum", "belum mengajukan", NULL },
	[BANPOL_DIAJUKAN - 1] = { "diajukan", "permohonan diterima", NULL },
	[BANPOL_DILENGKAPI - 1] = { "dilengkapi",
	    "dikembalikan untuk dilengkapi", "dikembalikan" },
	[BANPOL_BERKAS_LENGKAP - 1] = { "berkas_lengkap", "berkas lengkap",
	    "lengkap" },
	[BANPOL_DIVERIFIKASI - 1] = { "diverifikasi", NULL, NULL },
	[BANPOL_DISETUJUI - 1] = { "disetujui", "disetujui kepala daerah",
	    NULL },
	[BANPOL_DIPROSES - 1] = { "diproses", "SPM terbit", "spm" },
	[BANPOL_CAIR - 1] = { "cair", NULL, "sp2d" },
	[BANPOL_DILAPORKAN - 1] = { "dilaporkan", "LPJ di kantor", "lpj" },
	[BANPOL_DI_BPK - 1] = { "di_bpk", "LPJ di BPK", NULL },
	[BANPOL_DIPERIKSA - 1] = { "diperiksa", "diperiksa BPK", "lhp" },
	[BANPOL_TUTUP - 1] = { "tutup", "selesai", NULL },
	[BANPOL_TIDAK_MENGAJUKAN - 1] = { "tidak_mengajukan",
	    "tidak mengajukan", NULL },
	[BANPOL_TIDAK_CAIR - 1] = { "tidak_cair",
	    "tidak cair dalam tahun itu", NULL },
	[BANPOL_SENGKETA - 1] = { "sengketa", "sengketa kepengurusan",
	    "dualisme" },
	[BANPOL_TERTAHAN - 1] = { "tertahan", NULL, "ditahan" },
	{ 0 }
};

/* What a step brings it to. */
static const uint8_t reached[BANPOL_NTAHAP] = {
	[BANPOL_PEMBERITAHUAN] = BANPOL_BELUM,
	[BANPOL_PERMOHONAN] = BANPOL_DIAJUKAN,
	[BANPOL_DIKEMBALIKAN] = BANPOL_DILENGKAPI,
	[BANPOL_LENGKAP] = BANPOL_BERKAS_LENGKAP,
	[BANPOL_VERIFIKASI] = BANPOL_DIVERIFIKASI,
	[BANPOL_PERSETUJUAN] = BANPOL_DISETUJUI,
	[BANPOL_SPM] = BANPOL_DIPROSES,
	[BANPOL_SP2D] = BANPOL_CAIR, [BANPOL_BAST] = BANPOL_CAIR,
	[BANPOL_LPJ] = BANPOL_DILAPORKAN, [BANPOL_LPJ_BPK] = BANPOL_DI_BPK,
	[BANPOL_LHP] = BANPOL_DIPERIKSA, [BANPOL_LPJ_KDH] = BANPOL_TUTUP,
};

static bool
paid(const struct banpol_satu *s, int64_t termin)
{
	for (size_t i = 0; i < s->npencairan; i++)
		if (!s->pencairan[i].termin.known ||
		    s->pencairan[i].termin.v == termin)
			return true;
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == BANPOL_SP2D &&
		    s->kejadian[i].termin == termin)
			return true;
	return false;
}

/* The payment that is being prepared, or was made last. */
static int64_t
last_termin(const struct banpol_satu *s)
{
	int64_t last = 1;

	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap <= BANPOL_SP2D &&
		    s->kejadian[i].termin > last)
			last = s->kejadian[i].termin;
	for (size_t i = 0; i < s->npencairan; i++)
		if (s->pencairan[i].termin.known &&
		    s->pencairan[i].termin.v > last)
			last = s->pencairan[i].termin.v;
	return last;
}

static void
reach(struct banpol_satu *s, enum banpol_keadaan k, kb_date day)
{
	if (k >= s->keadaan) {
		s->keadaan = k;
		s->sejak = day;
	}
}

/* Before the payment of that number; a return takes back what was before. */
static void
before_payment(struct banpol_satu *s, int64_t termin)
{
	s->keadaan = BANPOL_BELUM;
	for (size_t i = 0; i < s->nkejadian; i++) {
		const struct banpol_kejadian *e = &s->kejadian[i];

		if (e->termin != termin || e->tahap > BANPOL_SPM)
			continue;
		if (e->tahap == BANPOL_DIKEMBALIKAN ||
		    s->keadaan == BANPOL_DILENGKAPI)
			s->keadaan = BANPOL_BELUM;
		reach(s, (enum banpol_keadaan)reached[e->tahap], e->tanggal);
	}
}

static void
after_payment(struct banpol_satu *s)
{
	const struct banpol_kejadian *sent = banpol_lpj_sampai(s,
	    (kb_date){ 0 });

	s->keadaan = BANPOL_CAIR;
	for (size_t i = 0; i < s->nkejadian; i++) {
		const struct banpol_kejadian *e = &s->kejadian[i];

		if (reached[e->tahap] >= BANPOL_CAIR &&
		    (e->tahap != BANPOL_LPJ_BPK || e == sent))
			reach(s, (enum banpol_keadaan)reached[e->tahap],
			    e->tanggal);
	}
}

static void
side_track(struct banpol_satu *s, enum banpol_keadaan k, const char *why,
    kb_date since)
{
	s->keadaan = k;
	s->sebab = why;
	s->sejak = since;
}

/* The office itself holds it back, until a later step. */
static const char *
withheld(const struct jalan *j, const struct banpol_satu *s, kb_date *since)
{
	const struct banpol_kejadian *e = NULL;
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < s->nkejadian; i++)	/* a letter is no step */
		if (s->kejadian[i].tahap != BANPOL_SURAT)
			e = &s->kejadian[i];
	if (e == NULL || e->tahap != BANPOL_DITAHAN)
		return NULL;
	*since = e->tanggal;
	kb_buf_adds(&b, "ditahan ");
	kb_date_long(&b, e->tanggal);
	if (e->keterangan != NULL)
		kb_buf_addf(&b, ": %s", e->keterangan);
	return jalan_text(j, &b);
}

/* What holds back a payment that is to come. */
static void
obstacles(const struct jalan *j, struct banpol_satu *s)
{
	kb_date since = { 0 };
	const char *why = withheld(j, s, &since);

	if (why == NULL)
		why = jalan_held(j, s, &since, &s->tahun_lpj);
	if (why != NULL) {
		side_track(s, BANPOL_TERTAHAN, why, since);
		return;
	}
	why = jalan_dispute(j, s);
	if (why != NULL)
		side_track(s, BANPOL_SENGKETA, why, s->pengurus.mulai);
}

/* No payment came, and the year is over (P36 Pasal 18). */
static void
lapsed(struct banpol_satu *s, bool applied, kb_date last)
{
	if (applied)
		side_track(s, BANPOL_TIDAK_CAIR, s->sebab, last);
	else if (s->hak.known && s->hak.v > 0)
		side_track(s, BANPOL_TIDAK_MENGAJUKAN, s->sebab, last);
}

void
jalan_state(const struct jalan *j, struct banpol_satu *s)
{
	kb_date last = kb_date_make(s->tahun, 12, 31);
	bool over = j->out->hari_ini.ymd > last.ymd, applied;
	const struct banpol_satu *was = jalan_lalu(j, s);
	int64_t termin = last_termin(s);

	if (was != NULL) {
		s->tahun_lalu = was->tahun;
		s->lalu_diperiksa = banpol_kejadian(was, BANPOL_LHP, true) !=
		    NULL;
	}
	if (s->menerima && (over || paid(s, termin)))
		after_payment(s);
	else
		before_payment(s, termin);
	applied = banpol_kejadian(s, BANPOL_PERMOHONAN, true) != NULL ||
	    s->keadaan > BANPOL_BELUM;
	if (s->keadaan < BANPOL_CAIR && ((s->hak.known && s->hak.v > 0) ||
	    applied))
		obstacles(j, s);
	if (over && !s->menerima && (s->keadaan < BANPOL_CAIR ||
	    s->keadaan >= BANPOL_SENGKETA))
		lapsed(s, applied, last);
	if (over)
		s->silpa = banpol_sisa(s);
}
