/* SPDX-License-Identifier: ISC */
/*
 * tempo.c - the terms that run for one ormas, and what it has to do when one
 * ends.  Pure functions of the record, the settings and a day.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"
#include "urusan.h"

const struct kb_word ormas_jam[] = {
	[ORMAS_SKT - 1] = { "skt", "SKT", NULL },
	[ORMAS_PENGURUS - 1] = { "pengurus", NULL, "masa bakti" },
	[ORMAS_SURAT_LAPOR - 1] = { "surat_lapor", "surat lapor", "skm|skl" },
	[ORMAS_IZIN - 1] = { "izin", NULL, "izin operasional" }, { 0 }
};

const struct kb_word ormas_dasar[] = {
	[ORMAS_TERCETAK - 1] = { "tercetak", NULL, NULL },
	[ORMAS_DIHITUNG - 1] = { "dihitung", NULL, NULL },
	[ORMAS_PALING_LAMBAT - 1] = { "paling_lambat", "paling lambat", NULL },
	{ 0 }
};

const struct kb_word ormas_jalan[] = {
	[ORMAS_BERLAKU - 1] = { "berlaku", NULL, NULL },
	[ORMAS_AKAN_BERAKHIR - 1] = { "akan_berakhir", "akan berakhir", NULL },
	[ORMAS_BERAKHIR - 1] = { "berakhir", NULL, "lewat" },
	[ORMAS_TANPA_TANGGAL - 1] = { "tanpa_tanggal", "tanpa tanggal", NULL },
	{ 0 }
};

bool
ormas_incorporated(const struct ormas *o)
{
	return o->bentuk.n == ORMAS_YAYASAN ||
	    o->bentuk.n == ORMAS_PERKUMPULAN || o->ahu_nomor != NULL;
}

static kb_enum
flag(bool is)
{
	return (kb_enum){ is ? KB_FLAG_YES : KB_FLAG_NO };
}

kb_enum
ormas_badan_hukum(const struct ormas *o)
{
	if (ormas_incorporated(o))
		return flag(true);
	return o->bentuk.n == 0 ? (kb_enum){ 0 } : flag(false);
}

kb_enum
ormas_cabang(const struct ormas *o)
{
	if (o->bentuk.n == ORMAS_ASING)
		return flag(false);
	if (o->induk != NULL)
		return flag(true);
	/* The centre of a multi-level ormas is none of its branches. */
	return o->berjenjang.n == 0 ? (kb_enum){ 0 } :
	    flag(kb_yes(o->berjenjang) && o->lingkup.n != ORMAS_NASIONAL);
}

bool
ormas_branch(const struct ormas *o)
{
	return kb_yes(ormas_cabang(o));
}

int
ormas_number_year(const char *s)
{
	size_t n = s != NULL ? strlen(s) : 0;

	if (n < 5 || s[n - 5] != '/' ||
	    strspn(s + n - 4, "0123456789") != 4)
		return 0;
	return (int)strtol(s + n - 4, NULL, 10);
}

struct ormas_kertas
ormas_kertas(const struct ormas *o, enum ormas_jam jam)
{
	const struct ormas_kertas of[] = {
		[ORMAS_SKT] = { o->skt_nomor, o->skt_tanggal,
		    o->skt_berakhir },
		[ORMAS_PENGURUS] = { NULL, o->pengurus_mulai,
		    o->pengurus_berakhir },
		[ORMAS_SURAT_LAPOR] = { o->surat_lapor_nomor,
		    o->surat_lapor_tanggal, o->surat_lapor_berakhir },
		[ORMAS_IZIN] = { o->izin_nomor, o->izin_tanggal,
		    o->izin_berakhir },
	};

	return of[jam];
}

/* ---- where a term ends ---- */

/* The last day of a term that begins on that day. */
static kb_date
lasts(kb_date from, kb_span span, const struct ormas_setelan *set)
{
	kb_date end = kb_date_add_span(from, span);
	bool months = span.unit == 'b' || span.unit == 't';

	/* Of a month without that day its last one: it is the day before. */
	if (end.ymd == 0 || set->akhir.n != ORMAS_SEHARI_SEBELUM ||
	    (months && end.ymd % 100 != from.ymd % 100))
		return end;
	return kb_date_add(end, -1);
}

static void
ends(struct ormas_masa *m, kb_date end, enum ormas_dasar by)
{
	m->berakhir = end;
	m->dasar.n = end.ymd != 0 ? (uint8_t)by : 0;
}

bool
ormas_skt_local(const struct ormas_setelan *set, kb_date issued)
{
	return set->skt_daerah_berakhir.ymd != 0 &&
	    issued.ymd <= set->skt_daerah_sampai.ymd;
}

void
ormas_skt_local_is(struct kb_buf *b, const struct ormas_setelan *set)
{
	if (set->skt_daerah_sampai.ymd == 0 ||
	    set->skt_daerah_berakhir.ymd == 0)
		return;
	kb_buf_adds(b, "SKT yang terbit sampai dengan ");
	kb_date_long(b, set->skt_daerah_sampai);
	kb_buf_adds(b, " berakhir paling lambat ");
	kb_date_long(b, set->skt_daerah_berakhir);
	kb_buf_adds(b, " (setelan ormas.skt_daerah_berakhir)");
}

static void
skt(const struct ormas *o, const struct ormas_setelan *set,
    struct ormas_masa *m)
{
	int year = ormas_number_year(o->skt_nomor);
	/* Of a year in the number its last day: it was issued by then. */
	kb_date from = o->skt_tanggal.ymd != 0 || year == 0 ? o->skt_tanggal :
	    kb_date_make(year, 12, 31);

	if (from.ymd == 0)
		return;
	ends(m, lasts(from, set->skt_masa, set), o->skt_tanggal.ymd != 0 ?
	    ORMAS_DIHITUNG : ORMAS_PALING_LAMBAT);
	if (ormas_skt_local(set, from) && (m->berakhir.ymd == 0 ||
	    m->berakhir.ymd > set->skt_daerah_berakhir.ymd))
		ends(m, set->skt_daerah_berakhir, ORMAS_PALING_LAMBAT);
}

static void
letter(const struct ormas *o, const struct ormas_setelan *set,
    struct ormas_masa *m)
{
	if (o->surat_lapor_tanggal.ymd != 0)
		ends(m, lasts(o->surat_lapor_tanggal, set->surat_lapor_masa,
		    set), ORMAS_DIHITUNG);
}

static void
permit(const struct ormas *o, const struct ormas_setelan *set,
    struct ormas_masa *m)
{
	if (o->izin_tanggal.ymd != 0)
		ends(m, lasts(o->izin_tanggal, ORMAS_PERMIT_SPAN, set),
		    ORMAS_PALING_LAMBAT);
}

void
ormas_batas(struct kb_buf *b, const struct ormas_masa *m, kb_date today)
{
	if (m->batas.ymd == 0)
		return;
	kb_buf_adds(b, "batas pengajuan ");
	kb_date_long(b, m->batas);
	if (m->batas.ymd < today.ymd) {
		kb_buf_adds(b, " sudah lewat ");
		kb_date_apart(b, m->batas, today);
		return;
	}
	kb_buf_adds(b, " (");
	ormas_hari_lagi(b, m->batas, today);
	kb_buf_addc(b, ')');
}

/* ---- does it run, and how does it stand ---- */

static bool
runs(const struct ormas *o, enum ormas_jam jam)
{
	struct ormas_kertas k = ormas_kertas(o, jam);

	if (jam == ORMAS_SKT && (ormas_incorporated(o) ||
	    o->bentuk.n == ORMAS_ASING))
		return false;
	if (jam == ORMAS_IZIN && o->bentuk.n != ORMAS_ASING)
		return false;
	return k.nomor != NULL || k.mulai.ymd != 0 || k.berakhir.ymd != 0;
}

static enum ormas_jalan
stands(const struct ormas_masa *m, const struct ormas_setelan *set,
    kb_date today)
{
	kb_date soon = kb_date_add_span(today, set->peringatan);
	/* What counts of a permit is the day by which to file. */
	kb_date act = m->batas.ymd != 0 ? m->batas : m->berakhir;

	if (m->berakhir.ymd != 0 && m->berakhir.ymd < today.ymd)
		return ORMAS_BERAKHIR;
	if (m->berakhir.ymd == 0 || m->dasar.n == ORMAS_PALING_LAMBAT)
		return ORMAS_TANPA_TANGGAL;
	return act.ymd <= soon.ymd ? ORMAS_AKAN_BERAKHIR :
	    ORMAS_BERLAKU;
}

void
ormas_masa(const struct ormas *o, const struct ormas_setelan *set,
    enum ormas_jam jam, kb_date today, struct ormas_masa *m)
{
	static void (*const end[])(const struct ormas *,
	    const struct ormas_setelan *, struct ormas_masa *) = {
		/* How long a board's term is stands in AD/ART alone. */
		[ORMAS_SKT] = skt, [ORMAS_PENGURUS] = NULL,
		[ORMAS_SURAT_LAPOR] = letter, [ORMAS_IZIN] = permit,
	};
	kb_date printed = ormas_kertas(o, jam).berakhir;

	*m = (struct ormas_masa){ 0 };
	if (!runs(o, jam))
		return;
	if (printed.ymd != 0)
		ends(m, printed, ORMAS_TERCETAK);
	else if (end[jam] != NULL)
		end[jam](o, set, m);
	if (jam == ORMAS_IZIN)
		m->batas = kb_date_add_span(m->berakhir, (kb_span){
		    (int16_t)-ORMAS_PERMIT_AHEAD.n, ORMAS_PERMIT_AHEAD.unit });
	m->keadaan.n = (uint8_t)stands(m, set, today);
}

int
ormas_jam_parse(const char *list, unsigned *set, struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int rc = 0;

	*set = 0;
	while (rc == 0 && kb_next_part(&list, ',', &one)) {
		struct kb_choice c = KB_CHOICE(kb_trim(one.s));
		unsigned bit = 0;

		for (unsigned i = 0; ormas_jam[i].name != NULL; i++) {
			kb_choice_add(&c, ormas_jam[i].name);
			if (kb_same_name(c.word, ormas_jam[i].name) ||
			    kb_in_list(ormas_jam[i].alias, c.word))
				bit = 2u << i;
		}
		if (bit == 0)
			rc = kb_choice_fail(&c, KB_USAGE, "--masa:", err,
			    "tidak dikenal; pilihan: %s", c.all);
		*set |= bit;
	}
	kb_buf_free(&one);
	return rc;
}

/* ---- what is to be done ---- */

const struct kb_word ormas_tindakan[] = {
	[ORMAS_SKT_PERPANJANGAN - 1] = { "skt_perpanjangan", "perpanjang SKT",
	    NULL },
	[ORMAS_SKT_PUSAT - 1] = { "skt_pusat", "SKT lewat pusat", NULL },
	[ORMAS_PENGURUS_BARU - 1] = { "perubahan_pengurus",
	    "laporkan pengurus", NULL },
	[ORMAS_LAPOR_KEBERADAAN - 1] = { "lapor_keberadaan", "lapor lagi",
	    NULL },
	[ORMAS_IZIN_PERPANJANGAN - 1] = { "izin_perpanjangan",
	    "perpanjang izin", NULL },
	{ 0 }
};

enum ormas_tindakan
ormas_tindakan_of(const struct ormas *o, enum ormas_jam jam)
{
	switch (jam) {
	case ORMAS_SKT:
		return ormas_branch(o) ? ORMAS_SKT_PUSAT :
		    ORMAS_SKT_PERPANJANGAN;
	case ORMAS_PENGURUS:
		return ORMAS_PENGURUS_BARU;
	case ORMAS_SURAT_LAPOR:
		return ORMAS_LAPOR_KEBERADAAN;
	case ORMAS_IZIN:
		break;
	}
	return ORMAS_IZIN_PERPANJANGAN;
}

void
ormas_tindakan_long(struct kb_buf *b, enum ormas_tindakan t,
    const struct ormas_setelan *set)
{
	static const char *const said[] = {
		[ORMAS_SKT_PERPANJANGAN] = "mengajukan perpanjangan SKT "
		    "kepada Menteri Dalam Negeri melalui ULA, tembusan "
		    "gubernur dan bupati/wali kota (PP 58/2016 Pasal 10; "
		    "Permendagri 57/2017 Pasal 23)",
		[ORMAS_SKT_PUSAT] = "SKT diperpanjang pengurus pusat; pengurus "
		    "daerah melaporkan keberadaannya dengan SKT itu dan "
		    "susunan pengurus (PP 58/2016 Pasal 8)",
		[ORMAS_PENGURUS_BARU] = "memberitahukan pengurus baru secara "
		    "tertulis dengan susunannya, paling lama ",
		[ORMAS_LAPOR_KEBERADAAN] = "melaporkan keberadaan lagi dengan "
		    "susunan pengurus; badan hukum dengan keputusan "
		    "pengesahan, cabang dengan SKT pengurus pusat "
		    "(PP 58/2016 Pasal 8, 9)",
		[ORMAS_IZIN_PERPANJANGAN] = "mengajukan perpanjangan izin "
		    "paling lambat 3 bulan sebelum berakhir (UU 17/2013 "
		    "Pasal 45, 46)",
	};

	kb_buf_adds(b, said[t]);
	urusan_notice_is(ormas_tindakan[t - 1].name, b);
	if (t == ORMAS_LAPOR_KEBERADAAN && set->surat_lapor_nama != NULL)
		kb_buf_addf(b, "; kantor menerbitkan %s",
		    set->surat_lapor_nama);
	if (t == ORMAS_LAPOR_KEBERADAAN && set->surat_lapor_singkatan != NULL)
		kb_buf_addf(b, " (%s)", set->surat_lapor_singkatan);
}
