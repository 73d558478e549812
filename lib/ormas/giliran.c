/* SPDX-License-Identifier: ISC */
/*
 * giliran.c - how far a filing has come, whose turn it is, and until when.
 * All of it follows from dates and marks.
 */
#include <string.h>

#include "urusan.h"

/* ---- the last event ---- */

void
urusan_turn(struct ormas_filing *f)
{
	const struct permohonan *p = &f->p;
	/* In the order of PP 58/2016 Ps 14-15: of one day the later holds. */
	const struct {
		kb_date		 on;
		enum ormas_langkah is;
		enum ormas_giliran turn;
	} event[] = {
		{ p->diterima, ORMAS_DITERIMA, ORMAS_KANTOR },
		{ p->dikembalikan, ORMAS_DIKEMBALIKAN, ORMAS_PEMOHON },
		{ p->dilengkapi, ORMAS_DITERIMA, ORMAS_KANTOR },
		{ p->diteruskan, ORMAS_DITERUSKAN, ORMAS_KEMENTERIAN },
		{ p->dicatat, ORMAS_TERCATAT, ORMAS_KEMENTERIAN },
	};
	size_t last = 0;

	for (size_t i = 1; i < KB_LEN(event); i++)
		if (event[i].on.ymd != 0 && event[i].on.ymd >=
		    event[last].on.ymd)
			last = i;
	f->sejak = event[last].on;
	f->keadaan.n = (uint8_t)event[last].is;
	f->giliran.n = (uint8_t)event[last].turn;
	if (p->terbit.ymd != 0 || p->ditolak.ymd != 0) {
		f->sejak = p->terbit.ymd != 0 ? p->terbit : p->ditolak;
		f->keadaan.n = p->terbit.ymd != 0 ? ORMAS_TERBIT :
		    ORMAS_DITOLAK;
		f->giliran.n = 0;
	} else if (f->keadaan.n == ORMAS_DITERIMA && f->marked > 0 &&
	    f->lacking > 0) {
		f->keadaan.n = ORMAS_MENUNGGU;
		f->giliran.n = ORMAS_PEMOHON;
	}
}

/* ---- working days ---- */

kb_date
urusan_workday(struct kb_db *db, bool first, kb_date from, int n)
{
	return kb_workday_add(db, first ? kb_date_add(from, -1) : from, n);
}

int
urusan_left(struct kb_db *db, kb_date today, kb_date last)
{
	if (today.ymd <= last.ymd)
		return kb_workdays(db, kb_date_add(today, 1), last);
	return -kb_workdays(db, kb_date_add(last, 1), today);
}

int
urusan_ministry(const char *procedure, const char **rule)
{
	/* Renewal: Permendagri 57/2017 Ps 23 (2) says that Ps 9-21 hold. */
	static const struct {
		const char	*procedure;
		int		 days;
		const char	*rule;
	} terms[] = {
		{ "skt_baru", 15, "PP 58/2016 Pasal 15 ayat (2)" },
		{ "skt_perpanjangan", 15, "PP 58/2016 Pasal 15 ayat (2); "
		    "Permendagri 57/2017 Pasal 23 ayat (2)" },
		{ "skt_perubahan", 14, "PP 58/2016 Pasal 19 ayat (2)" },
	};

	for (size_t i = 0; i < KB_LEN(terms); i++)
		if (strcmp(terms[i].procedure, procedure) == 0) {
			*rule = terms[i].rule;
			return terms[i].days;
		}
	*rule = NULL;
	return 0;
}

/*
 * Changes that must be told of.  PP 58/2016 Ps 1 no. 13: days are working days;
 * UU 17/2013 says "hari" and leaves it open.
 */
static const struct notice {
	const char	*procedure;
	int		 days;
	bool		 working;
	const char	*rule;
} notices[] = {
	{ "perubahan_pengurus", 30, true, "PP 58/2016 Pasal 72 ayat (2) dan "
	    "Pasal 1 angka 13; UU 17/2013 Pasal 30 ayat (2) menyebut hari "
	    "saja" },
	{ "perubahan_adart", 60, false, "UU 17/2013 Pasal 36 ayat (2)" },
};

static const struct notice *
notice(const char *procedure)
{
	for (size_t i = 0; i < KB_LEN(notices); i++)
		if (strcmp(notices[i].procedure, procedure) == 0)
			return &notices[i];
	return NULL;
}

kb_date
urusan_notice(struct kb_kantor *k, const struct ormas_setelan *set,
    const struct permohonan *p)
{
	const struct notice *n = notice(p->prosedur);

	if (n == NULL || p->tanggal_perubahan.ymd == 0)
		return (kb_date){ 0 };
	return n->working ? urusan_workday(k->db, kb_yes(set->hari_pertama),
	    p->tanggal_perubahan, n->days) :
	    kb_date_add(p->tanggal_perubahan, n->days);
}

bool
urusan_notice_is(const char *procedure, struct kb_buf *b)
{
	const struct notice *n = notice(procedure);

	if (n != NULL)
		kb_buf_addf(b, "%d hari%s sejak terjadinya perubahan (%s)",
		    n->days, n->working ? " kerja" : "", n->rule);
	return n != NULL;
}

/* The ormas has no term for completing its papers (PP 58/2016 Ps 14). */
void
urusan_deadline(struct kb_kantor *k, const struct ormas_setelan *set,
    struct ormas_filing *f)
{
	const char *rule;
	int days = 0;

	if (f->keadaan.n == ORMAS_TERCATAT)
		days = urusan_ministry(f->p.prosedur, &rule);
	else if (f->giliran.n == ORMAS_KANTOR && set->tenggat_kantor.known)
		days = (int)set->tenggat_kantor.v;
	if (days == 0)
		return;
	f->tenggat = urusan_workday(k->db, kb_yes(set->hari_pertama),
	    f->sejak, days);
	f->sisa = (kb_int){ .v = urusan_left(k->db, k->env.today, f->tenggat),
	    .known = true };
}

/* ---- in words ---- */

void
urusan_workdays_are(const struct ormas_setelan *set, struct kb_buf *b)
{
	kb_buf_addf(b, "Hari kerja: Senin sampai Jumat, bukan hari libur atau "
	    "cuti bersama; hari pertama %s (setelan ormas.hari_pertama).\n",
	    kb_yes(set->hari_pertama) ? "ikut dihitung" : "tidak dihitung");
}

void
urusan_counting(const struct ormas_setelan *set, struct kb_buf *b)
{
	const char *rule, *change_rule;
	int days = urusan_ministry("skt_baru", &rule);
	int change = urusan_ministry("skt_perubahan", &change_rule);

	kb_buf_addf(b, "Kementerian: %d hari kerja sejak permohonan dicatat "
	    "dalam daftar registrasinya (%s), perubahan SKT %d (%s).\n", days,
	    rule, change, change_rule);
	kb_buf_addf(b, "Ormas: melengkapi berkas tanpa batas waktu "
	    "(PP 58/2016 Pasal 14).\n");
	if (set->tenggat_kantor.known)
		kb_buf_addf(b, "Kantor: %lld hari kerja (setelan "
		    "ormas.tenggat_kantor).\n",
		    (long long)set->tenggat_kantor.v);
	else
		kb_buf_adds(b, "Kantor: tanpa tenggat (setelan "
		    "ormas.tenggat_kantor belum diisi).\n");
	urusan_workdays_are(set, b);
}

void
urusan_unsure(struct kb_kantor *k, kb_date from, kb_date to, struct kb_buf *b)
{
	for (int y = from.ymd / 10000; from.ymd != 0 && y <= to.ymd / 10000;
	    y++)
		if (!kb_calendar_knows(k->db, y))
			kb_buf_addf(b, "Hari libur tahun %d belum ada dalam "
			    "tabel libur: tenggat di tahun itu belum pasti.\n",
			    y);
}
