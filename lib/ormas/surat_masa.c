/* SPDX-License-Identifier: ISC */
/*
 * surat_masa.c - the reminder: which terms of an ormas have ended or are about
 * to, all in one letter.
 */
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"

/* In the subject of a letter, and at the head of a line. */
static const char *
clock_name(const struct surat *s, enum ormas_jam clock, bool subject)
{
	switch (clock) {
	case ORMAS_SKT:
		return subject ? "Masa Berlaku SKT" :
		    "Surat Keterangan Terdaftar (SKT)";
	case ORMAS_PENGURUS:
		return subject ? "Masa Bakti Pengurus" : "Masa bakti pengurus";
	case ORMAS_SURAT_LAPOR:
		return s->hari.set.surat_lapor_nama;
	case ORMAS_IZIN:
		return subject ? "Izin Operasional" : "Izin operasional";
	}
	return "";
}

static void
when(struct kb_buf *b, const struct ormas_masa *m, int left, kb_date today)
{
	kb_buf_adds(b, m->dasar.n == ORMAS_PALING_LAMBAT ?
	    ", berakhir paling lambat " : ", berakhir ");
	kb_date_long(b, m->berakhir);
	if (left == 0)
		kb_buf_adds(b, " (hari ini hari terakhir)");
	if (left > 0) {
		kb_buf_adds(b, " (");
		ormas_hari_lagi(b, m->berakhir, today);
		kb_buf_addc(b, ')');
	}
	if (m->batas.ymd != 0 && left >= 0)
		kb_buf_adds(b, "; ");
	if (left >= 0)
		ormas_batas(b, m, today);
}

/* "SKT Nomor 1/2020 tanggal ..., berakhir ... (4 hari lagi)" */
static void
sentence(const struct surat *s, const struct ormas *o, enum ormas_jam clock,
    const struct ormas_masa *m, int left, struct kb_buf *b)
{
	struct ormas_kertas p = ormas_kertas(o, clock);

	kb_buf_adds(b, clock_name(s, clock, false));
	if (p.nomor != NULL)
		kb_buf_addf(b, " Nomor %s", p.nomor);
	if (p.mulai.ymd != 0) {
		kb_buf_adds(b, " tanggal ");
		kb_date_long(b, p.mulai);
	}
	when(b, m, left, s->k->env.today);
}

static kb_enum *
flag_of(struct surat_isi *i, enum ormas_jam clock)
{
	kb_enum *const flag[] = { NULL, [ORMAS_SKT] = &i->skt,
	    [ORMAS_PENGURUS] = &i->pengurus,
	    [ORMAS_SURAT_LAPOR] = &i->surat_lapor, [ORMAS_IZIN] = &i->izin };

	return flag[clock];
}

struct told {
	struct kb_buf	 subject, soon, over, codes;
};

static void
tell(struct surat *s, struct surat_satu *l, enum ormas_jam clock,
    const struct ormas_masa *m, struct told *t)
{
	struct surat_isi *i = &l->isi;
	int left = kb_date_serial(m->berakhir) -
	    kb_date_serial(s->k->env.today);
	struct kb_buf line = KB_BUF_INIT;

	flag_of(i, clock)->n = KB_FLAG_YES;
	if (i->berakhir.ymd == 0 || m->berakhir.ymd < i->berakhir.ymd) {
		i->berakhir = m->berakhir;
		i->sisa_hari = (kb_int){ left, true };
	}
	sentence(s, &i->o, clock, m, left, &line);
	surat_line(left < 0 ? &t->over : &t->soon, line.s);
	surat_line(&t->subject, clock_name(s, clock, true));
	kb_buf_addf(&t->codes, "%s%s", t->codes.len > 0 ? ", " : "",
	    ormas_jam[clock - 1].name);
	kb_buf_free(&line);
}

/* "a", "a dan b", "a, b, dan c" of lines. */
static char *
joined(struct kb_buf *lines)
{
	const char *s = lines->s;
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;
	size_t n = 0, all = 1;

	for (const char *p = kb_buf_str(lines); *p != '\0'; p++)
		all += *p == '\n';
	while (kb_next_part(&s, '\n', &one)) {
		n++;
		kb_buf_adds(&b, n == 1 ? "" : n < all ? ", " : all > 2 ?
		    ", dan " : " dan ");
		kb_buf_adds(&b, one.s);
	}
	kb_buf_free(&one);
	kb_buf_free(lines);
	return kb_buf_take(&b);
}

/* A term that a letter of today speaks of. */
static bool
due(const struct ormas_masa *m, kb_date until)
{
	kb_date act = m->batas.ymd != 0 ? m->batas : m->berakhir;

	return m->keadaan.n != 0 && m->berakhir.ymd != 0 &&
	    act.ymd <= until.ymd;
}

/* Of one that is under way nobody is reminded among many. */
static bool
waits(const struct surat *s, struct surat_satu *l, const struct ormas_urus *u)
{
	if (!ormas_urus_waits(u))
		return false;
	l->waiting++;
	return s->want->mass;
}

/* The first to end that is due and was not told; 0: there is none. */
static int
next_due(const struct ormas_masa *masa, kb_date until, unsigned *told)
{
	int best = 0;

	for (int c = ORMAS_SKT; c <= ORMAS_NJAM; c++)
		if ((*told >> c & 1) == 0 && due(&masa[c], until) &&
		    (best == 0 || masa[c].berakhir.ymd <
		    masa[best].berakhir.ymd))
			best = c;
	*told |= 1U << best;
	return best;
}

int
surat_pengingat(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	kb_span within = s->want->within.unit != 0 ? s->want->within :
	    s->hari.set.peringatan;
	kb_date until = kb_date_add_span(s->k->env.today, within);
	struct told t = { 0 };
	struct ormas_fakta facts;
	struct ormas_status now;
	char iso[KB_DATE_TEXT];
	unsigned told = 0;
	int c;

	l->waiting = 0;
	kb_date_iso(until, iso);
	ormas_fakta_of(&s->hari, &l->isi.o, &facts);
	ormas_status(&l->isi.o, &s->hari.set, &facts, s->k->env.today, &now);
	while ((c = next_due(now.masa, until, &told)) != 0)
		if (!waits(s, l, &facts.urus[c]))
			tell(s, l, (enum ormas_jam)c, &now.masa[c], &t);
	if (t.codes.len == 0 && s->want->mass)
		return 1;
	if (t.codes.len == 0)
		return kb_fail(err, KB_DATA, "%s: tidak ada masa yang berakhir "
		    "sampai %s; lihat lebih jauh dengan --dalam",
		    l->isi.o.nama, iso);
	l->isi.hal_masa = surat_keep(l, joined(&t.subject));
	l->isi.akan = surat_keep_buf(l, &t.soon);
	l->isi.lewat = surat_keep_buf(l, &t.over);
	l->masa = surat_keep_buf(l, &t.codes);
	return surat_papers(s, l, err);
}
