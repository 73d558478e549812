/* SPDX-License-Identifier: ISC */
/*
 * diurus.c - a term that ends, and the filing about it: while one is under
 * way nobody needs to be urged, and what one brought is to be entered.
 */
#include <stdlib.h>
#include <string.h>

#include "diurus.h"
#include "rules.h"

/* What a filing renews; columns: where its result is entered. */
static const struct kind {
	const char	*procedure, *name, *result, *columns;
	enum ormas_jam	 jam;
} kinds[] = {
	{ "skt_perpanjangan", "perpanjangan", "SKT barunya",
	    "--skt-nomor NOMOR --skt-tanggal TANGGAL", ORMAS_SKT },
	{ "skt_baru", "permohonan SKT", "SKT barunya",
	    "--skt-nomor NOMOR --skt-tanggal TANGGAL", ORMAS_SKT },
	{ "lapor_keberadaan", "pelaporan", "surat lapor barunya",
	    "--surat-lapor-nomor NOMOR --surat-lapor-tanggal TANGGAL",
	    ORMAS_SURAT_LAPOR },
	{ "perubahan_pengurus", "pemberitahuan pengurus", "pengurus barunya",
	    "--ketua NAMA --pengurus-mulai TANGGAL --pengurus-berakhir "
	    "TANGGAL", ORMAS_PENGURUS },
};

int
diurus_kind(const char *procedure)
{
	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strcmp(kinds[i].procedure, procedure) == 0)
			return (int)i + 1;
	return 0;
}

/* Of a term what the register has: since when, until when. */
static void
has(const struct ormas *o, enum ormas_jam jam, kb_date *from, kb_date *end)
{
	int year = ormas_number_year(o->skt_nomor);

	if (jam == ORMAS_SKT) {
		*from = o->skt_tanggal.ymd == 0 && year != 0 ?
		    kb_date_make(year, 12, 31) : o->skt_tanggal;
		*end = o->skt_berakhir;
	} else if (jam == ORMAS_SURAT_LAPOR) {
		*from = o->surat_lapor_tanggal;
		*end = o->surat_lapor_berakhir;
	} else {
		*from = o->pengurus_mulai;
		*end = o->pengurus_berakhir;
	}
}

/*
 * Is what the register has from before the filing?  A paper is dated after
 * what it answers was handed in; a board's first day stands in no relation to
 * it, but where the filing says when it changed.
 */
static bool
older(const struct ormas *o, const struct ormas_urus *u,
    const struct ormas_setelan *set)
{
	enum ormas_jam jam = kinds[u->kind - 1].jam;
	kb_date from = { 0 }, end = { 0 };

	has(o, jam, &from, &end);
	if (from.ymd != 0 && u->asked.ymd != 0)
		return from.ymd < u->asked.ymd;
	if (end.ymd != 0)
		return end.ymd <= kb_date_add_span(u->sejak,
		    set->peringatan).ymd;
	return jam != ORMAS_PENGURUS;
}

struct ormas_urus
diurus_of(const struct permohonan *p)
{
	struct ormas_filing f = { .p = *p };
	struct ormas_urus u = { .kind = diurus_kind(p->prosedur) };

	urusan_turn(&f);
	u.sejak = f.sejak;
	u.keadaan = f.keadaan;
	u.asked = u.kind != 0 && kinds[u.kind - 1].jam == ORMAS_PENGURUS ?
	    p->tanggal_perubahan : p->diterima;
	return u;
}

void
diurus_take(struct ormas_fakta *f, const struct ormas *o,
    const struct ormas_setelan *set, const struct ormas_urus *u)
{
	struct ormas_urus *now = &f->urus[kinds[u->kind - 1].jam];

	if (u->sejak.ymd >= now->sejak.ymd && older(o, u, set))
		*now = *u;
}

bool
ormas_urus_waits(const struct ormas_urus *u)
{
	return u->kind != 0 && u->keadaan.n != ORMAS_DIKEMBALIKAN;
}

void
ormas_urus_words(const struct ormas_urus *u, struct kb_buf *b)
{
	const struct kind *k = &kinds[u->kind - 1];

	kb_buf_addf(b, "%s %s ", k->name, kb_word_label(ormas_langkah,
	    u->keadaan));
	kb_date_long(b, u->sejak);
	if (u->keadaan.n == ORMAS_TERBIT)
		kb_buf_addf(b, "; %s belum diisi", k->result);
}

/* ---- what an issued one leaves to do ---- */

bool
diurus_rest(const struct ormas_filing *f, const struct ormas_setelan *set,
    struct kb_buf *b)
{
	struct ormas_urus u = diurus_of(&f->p);

	if (u.kind == 0 || u.keadaan.n != ORMAS_TERBIT ||
	    f->o.nama == NULL || !older(&f->o, &u, set))
		return false;
	kb_buf_addf(b, "isi %s: ormas-skt ubah ormas %s %s",
	    kinds[u.kind - 1].result, f->o.head.nomor,
	    kinds[u.kind - 1].columns);
	return true;
}

void
diurus_next(struct kb_kantor *k, const void *rec, struct kb_buf *b)
{
	const struct permohonan *p = rec;
	struct ormas_setelan set = { 0 };
	struct ormas_filings all = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct kb_err e;
	char *key;

	if (p->terbit.ymd == 0 || p->head.nomor == NULL)
		return;
	key = kb_asprintf("%s%s%s", p->head.kantor.s,
	    p->head.kantor.s[0] != '\0' ? "/" : "", p->head.nomor);
	if (kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    &e) == 0 && ormas_filing(k, key, &all, &e) == 0)
		diurus_rest(&all.f[0], &set, b);
	ormas_filings_free(&all);
	kb_buf_free(&home);
	free(key);
}
