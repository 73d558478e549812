/* SPDX-License-Identifier: ISC */
/* ringkas_frame.c - what stands around the reports: head, teams, signature. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "ringkas.h"
#include "ringkas_text.h"

void
laporan_section(struct kb_buf *b, const char *title)
{
	kb_buf_addf(b, "\n%s\n", title);
}

void
laporan_clock(struct kb_buf *b, kb_time t)
{
	char iso[6];

	kb_time_iso(t, iso);
	kb_buf_addf(b, "%.2s.%.2s", iso, iso + 3);
}

static void
center(struct kb_buf *b, const char *s)
{
	size_t w;

	if (s == NULL)
		return;
	w = kb_width(s);
	kb_buf_fill(b, ' ', w < WIDTH ? (WIDTH - w) / 2 : 0);
	kb_buf_adds(b, s);
	kb_buf_addc(b, '\n');
}

static void
rule(struct kb_buf *b, char c)
{
	kb_buf_fill(b, c, WIDTH);
	kb_buf_addc(b, '\n');
}

/* Capitals of a heading; names of Indonesian offices are ASCII. */
static void
center_upper(struct kb_buf *b, const char *s)
{
	char *copy = s != NULL ? kb_strdup(s) : NULL;

	for (char *p = copy; p != NULL && *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	center(b, copy);
	free(copy);
}

static const char *
class_label(kb_enum c)
{
	return c.n == 0 ? "BELUM DIKLASIFIKASI" :
	    kb_word_label(laporan_klasifikasi, c);
}

void
laporan_put_mark(struct kb_buf *b, const struct ringkas *r)
{
	struct kb_buf mark = KB_BUF_INIT;

	kb_buf_adds(&mark, class_label(r->klasifikasi));
	if (r->number == NULL)
		kb_buf_adds(&mark, " - DRAF");
	center_upper(b, mark.s);
	kb_buf_free(&mark);
}

void
laporan_put_head(struct kb_buf *b, const struct ringkas *r)
{
	const struct kb_office *o = &r->k->office;
	struct kb_buf line = KB_BUF_INIT;

	laporan_put_mark(b, r);
	kb_buf_addc(b, '\n');
	center_upper(b, o->pemerintah);
	center_upper(b, o->nama);
	center(b, o->alamat);
	rule(b, '=');
	center(b, r->set.judul_ringkas);
	if (r->period.from.ymd == r->period.to.ymd)
		kb_date_full(&line, r->period.from);
	else
		kb_period_long(&line, &r->period);
	center(b, line.s);
	kb_buf_cut(&line, 0);
	kb_buf_addf(&line, "Nomor: %s", r->number != NULL ? r->number : "-");
	center(b, line.s);
	kb_buf_cut(&line, 0);
	if (r->revision > 0)
		kb_buf_addf(&line, "Perbaikan ke-%lld", (long long)r->revision);
	if (r->revision > 0)
		center(b, line.s);
	kb_buf_free(&line);
	kb_buf_addc(b, '\n');
}

static size_t
teams_heard(const struct ringkas *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && r->team[i].masuk.v > 0;
	return n;
}

static size_t
teams_known(const struct ringkas *r)
{
	size_t n = 0;

	/* One that owes nothing on such a day is not missed. */
	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && (r->team[i].target.v > 0 ||
		    r->team[i].masuk.v > 0);
	return n;
}

void
laporan_put_counts(struct kb_buf *b, const struct ringkas *r)
{
	kb_buf_addf(b, "Laporan      : %lld", (long long)r->masuk);
	if (r->nihil > 0)
		kb_buf_addf(b, ", di antaranya %lld nihil",
		    (long long)r->nihil);
	if (r->rencana > 0)
		kb_buf_addf(b, ", %s%lld rencana", r->nihil > 0 ? "" :
		    "di antaranya ", (long long)r->rencana);
	kb_buf_addf(b, "\nKejadian     : %zu\n", r->nitem);
	kb_buf_addf(b, "Tim melapor  : %zu dari %zu\n", teams_heard(r),
	    teams_known(r));
	kb_buf_addf(b, "Klasifikasi  : %s", r->klasifikasi.n > 0 ?
	    kb_word_label(laporan_klasifikasi, r->klasifikasi) :
	    "belum ada");
	if (r->unclassed > 0)
		kb_buf_addf(b, " (%zu laporan belum diklasifikasi)",
		    r->unclassed);
	kb_buf_addc(b, '\n');
	if (r->masuk == 0)
		kb_buf_adds(b, "\nTidak ada laporan yang diterima.\n");
	else if (r->nitem == 0 && r->nihil > 0)
		kb_buf_adds(b, "\nNihil: tidak ada kejadian yang "
		    "dilaporkan.\n");
}

void
laporan_put_teams(struct kb_buf *b, const struct ringkas *r)
{
	if (r->nteam == 0)
		return;
	laporan_section(b, "KELENGKAPAN");
	kb_buf_addf(b, "   %-28s %7s %6s %6s %9s %6s %7s\n", "Tim", "Target",
	    "Masuk", "Tepat", "Kejadian", "Nihil", "Kurang");
	for (size_t i = 0; i < r->nteam; i++) {
		const struct laporan_target *t = &r->team[i];
		const char *name = t->tim != NULL ? t->tim : "(tanpa tim)";
		size_t w = kb_width(name);

		kb_buf_adds(b, "   ");
		kb_wrap(b, name, 3, 3, 31);
		if (w > 28) {		/* the figures go on a line of their own */
			kb_buf_adds(b, "\n   ");
			w = 0;
		}
		kb_buf_fill(b, ' ', 28 - w);
		kb_buf_addf(b, " %7lld %6lld %6lld %9lld %6lld %7lld\n",
		    (long long)t->target.v, (long long)t->masuk.v,
		    (long long)t->tepat_waktu.v, (long long)t->kejadian.v,
		    (long long)t->nihil.v, (long long)t->kurang.v);
	}
	kb_buf_addf(b, "   Tepat: diterima paling lambat pukul ");
	laporan_clock(b, r->k->office.jam_tutup);
	kb_buf_addf(b, " %s.\n", kb_zone_name(r->k->env.zone));
}

static void
signature_line(struct kb_buf *b, const char *text)
{
	kb_buf_fill(b, ' ', 44);
	kb_wrap(b, text, 44, 44, WIDTH);
	kb_buf_addc(b, '\n');
}

/* Who signs, and for whom: Plt. and Plh. stand before the title. */
void
laporan_put_signature(struct kb_buf *b, const struct ringkas *r)
{
	const struct kb_office *o = &r->k->office;
	struct kb_buf t = KB_BUF_INIT;

	if (o->kepala_nama == NULL)
		return;
	if (o->kepala_sebagai.n > 1)
		kb_buf_adds(&t, o->kepala_sebagai.n == 2 ? "Plt. " : "Plh. ");
	kb_buf_addf(&t, "%s,", o->kepala_jabatan != NULL ? o->kepala_jabatan :
	    "Kepala");
	kb_buf_addc(b, '\n');
	signature_line(b, t.s);
	kb_buf_adds(b, "\n\n\n");
	signature_line(b, o->kepala_nama);
	if (o->kepala_pangkat != NULL)
		signature_line(b, o->kepala_pangkat);
	kb_buf_cut(&t, 0);
	kb_buf_addf(&t, "NIP %s", o->kepala_nip != NULL ? o->kepala_nip : "");
	if (o->kepala_nip != NULL)
		signature_line(b, t.s);
	kb_buf_free(&t);
}
