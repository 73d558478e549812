/* SPDX-License-Identifier: ISC */
/* surat_terbit.c - issuing: the same letter again, or a new one. */
#include <string.h>

#include "surat.h"

bool
surat_recent(const struct surat *s, const struct surat_lama *old)
{
	return old != NULL && old->tanggal_surat.ymd != 0 &&
	    kb_date_serial(s->k->env.today) -
	    kb_date_serial(old->tanggal_surat) < s->want->gap;
}

static int
other_number(const struct surat *s, const struct surat_satu *l,
    const struct surat_lama *old, struct kb_err *err)
{
	struct kb_buf day = KB_BUF_INIT;

	kb_date_long(&day, old->tanggal_surat);
	kb_fail(err, KB_DATA, "%s: surat %s tanggal %s sudah bernomor %s, "
	    "bukan %s; untuk membetulkannya ormas-skt ubah komunikasi %s "
	    "--nomor-surat %s, untuk surat baru --ulang", l->isi.o.nama,
	    s->jenis->file, day.s, old->nomor_surat, s->want->number,
	    old->nomor, s->want->number);
	kb_buf_free(&day);
	return -1;
}

/*
 * The letter that there is, with what is known of it now: its number, when
 * the registry gave it after the first print; text: today's correction.
 */
static int
as_before(struct surat *s, struct surat_satu *l,
    const struct surat_lama *old, const char *sum, struct kb_err *err)
{
	const char *given = s->want->number;
	struct komunikasi c = { .head = { .kantor = s->k->env.office,
	    .nomor = old->nomor }, .perihal = l->isi.hal, .masa = l->masa,
	    .sidik_surat = sum, .nomor_surat = old->nomor_surat,
	    .penandatangan = l->hand };
	bool text = sum != NULL, number = given != NULL &&
	    old->nomor_surat == NULL;

	if (given != NULL && !number && strcmp(given, old->nomor_surat) != 0)
		return other_number(s, l, old, err);
	if (number)
		c.nomor_surat = given;
	l->number = c.nomor_surat;
	l->date = old->tanggal_surat;
	if (!text && old->penandatangan != NULL)
		l->hand = old->penandatangan;
	if (l->number == NULL && !s->want->message)
		surat_name(&s->want->unnumbered, old->nomor);
	*(text ? &s->want->renewed : number ? &s->want->numbered :
	    &s->want->again) += 1;
	if (!text && !number)
		return 0;
	return kb_store_change(s->k->db, &s->k->env, &komunikasi_type, &c,
	    text ? "perihal,masa,sidik_surat,penandatangan,nomor_surat" :
	    "nomor_surat", err);
}

/*
 * Time alone makes no new letter ("4 hari lagi" was 5 yesterday): the one
 * before is looked at from its own day.  1: it says something else.
 */
static int
same_as(struct surat *s, struct surat_satu *l, const struct surat_lama *old,
    struct kb_filled *f, char sum[KB_SHA_HEX], struct kb_err *err)
{
	const kb_date today = s->k->env.today;
	int rc;

	kb_filled_free(f);
	*f = (struct kb_filled){ 0 };
	s->k->env.today = old->tanggal_surat;
	rc = surat_compose(s, l, f, sum, err);
	s->k->env.today = today;
	if (rc == 0)
		rc = old->sidik_surat == NULL ||
		    strcmp(sum, old->sidik_surat) != 0;
	if (rc != 1)
		return rc;
	kb_filled_free(f);
	*f = (struct kb_filled){ 0 };
	rc = surat_compose(s, l, f, sum, err);
	return rc == 0 ? 1 : -1;
}

static int
fresh(struct surat *s, struct surat_satu *l, const char *sum,
    struct kb_err *err)
{
	if (s->jenis->ready != NULL && s->jenis->ready(s, l, err) != 0)
		return -1;
	return surat_issue(s, l, sum, err);
}

/* A certificate whose time is over is not printed again. */
static bool
over(const struct surat *s, const struct surat_lama *old)
{
	return s->jenis->repeats ? !surat_recent(s, old) :
	    s->jenis->id == ORMAS_LAPOR && surat_lapor_until(&s->hari.set,
	    old->tanggal_surat).ymd < s->k->env.today.ymd;
}

static int
not_again(const struct surat_satu *l, const struct surat_lama *old,
    struct kb_err *err)
{
	struct kb_buf day = KB_BUF_INIT;

	kb_date_long(&day, old->tanggal_surat);
	kb_fail(err, KB_DATA, "%s: peringatan tertulis sudah terbit tanggal %s "
	    "dan diberikan satu kali (UU 16/2017 Pasal 62 ayat (1)); tanpa "
	    "--ulang surat itu dicetak lagi", l->isi.o.nama, kb_buf_str(&day));
	kb_buf_free(&day);
	return -1;
}

int
surat_settle(struct surat *s, struct surat_satu *l, struct kb_filled *f,
    char sum[KB_SHA_HEX], struct kb_err *err)
{
	const struct surat_lama *old = surat_last(s, &l->isi.o, l->tentang);
	bool today = old != NULL &&
	    old->tanggal_surat.ymd == s->k->env.today.ymd;
	int rc = 1;

	if (s->want->anew && old != NULL && s->jenis->once)
		return not_again(l, old, err);
	if (s->want->anew || old == NULL || over(s, old))
		return fresh(s, l, sum, err);
	if (!today)
		rc = same_as(s, l, old, f, sum, err);
	else if (old->sidik_surat != NULL)
		rc = strcmp(sum, old->sidik_surat) != 0;
	if (rc <= 0)
		return rc < 0 ? -1 : as_before(s, l, old, NULL, err);
	if (!today)
		return fresh(s, l, sum, err);
	/* Of today's letter a new text; its number stays. */
	if (s->jenis->ready != NULL && s->jenis->ready(s, l, err) != 0)
		return -1;
	return as_before(s, l, old, sum, err);
}
