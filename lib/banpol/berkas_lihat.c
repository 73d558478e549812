/* SPDX-License-Identifier: ISC */
/*
 * berkas_lihat.c - what is wrong with a paper that came: who signed it, until
 * when it holds, which votes it says (P36 Pasal 15, 16 ayat (3)).
 */
#include <string.h>

#include "berkas.h"
#include "kesbang/text.h"

const struct banpol_satu *
berkas_last_year(const struct berkas_kerja *g, const struct banpol_satu *s)
{
	for (size_t i = 0; i < g->before.n; i++)
		if (strcmp(g->before.satu[i].partai, s->partai) == 0)
			return &g->before.satu[i];
	return NULL;
}

static struct kb_buf *
also(struct kb_buf *b)
{
	if (b->len > 0)
		kb_buf_adds(b, "; ");
	return b;
}

static bool
signed_by(const char *names, const char *who)
{
	struct kb_buf one = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&names, ';', &one))
		is = kb_same_name(kb_trim(one.s), who);
	kb_buf_free(&one);
	return is;
}

/* Who has to sign is of the board that is gone by. */
static void
signers(const struct banpol_syarat *q, const struct banpol_berkas *m,
    const struct banpol_satu *s, struct kb_buf *b)
{
	const struct {
		const char *post, *name;
	} hands[] = {
		{ "ketua", s->pengurus.ketua },
		{ "sekretaris", s->pengurus.sekretaris },
		{ "bendahara", s->pengurus.bendahara },
	};

	for (size_t i = 0; m->penanda_tangan != NULL && i < KB_LEN(hands); i++)
		if (kb_in_list(q->tanda_tangan, hands[i].post) &&
		    hands[i].name != NULL &&
		    !signed_by(m->penanda_tangan, hands[i].name))
			kb_buf_addf(also(b), "belum ditandatangani %s (%s)",
			    hands[i].post, hands[i].name);
}

static void
validity(const struct berkas_kerja *g, const struct banpol_berkas *m,
    const struct banpol_satu *s, struct kb_buf *b)
{
	const struct banpol_kejadian *e = banpol_kejadian(s,
	    BANPOL_PERMOHONAN, false);
	kb_date day = e != NULL ? e->tanggal : g->k->env.today;

	if (m->berlaku_sampai.ymd == 0 || m->berlaku_sampai.ymd >= day.ymd)
		return;
	kb_buf_adds(also(b), "berakhir ");
	kb_date_long(b, m->berlaku_sampai);
}

static void
board_number(const struct banpol_berkas *m, const struct banpol_satu *s,
    struct kb_buf *b)
{
	if (m->nomor_dokumen != NULL && s->pengurus.sk_nomor != NULL &&
	    !kb_same_name(m->nomor_dokumen, s->pengurus.sk_nomor))
		kb_buf_addf(also(b), "nomornya lain daripada pada pengurus, "
		    "%s", s->pengurus.sk_nomor);
}

/* The votes of the letter are those that are counted, of any result. */
static void
counted(const struct berkas_kerja *g, const struct banpol_berkas *m,
    const struct banpol_satu *s, struct kb_buf *b)
{
	const char *sep = ", hitungan ";
	bool any = false;

	if (!m->suara.known)
		return;
	for (size_t i = 0; i < g->nvotes; i++) {
		if (strcmp(g->votes[i].partai, s->partai) != 0)
			continue;
		any = true;
		if (g->votes[i].suara == m->suara.v)
			return;
	}
	if (!any)
		return;
	kb_buf_adds(also(b), "surat KPU menyebut ");
	kb_int_dots(b, m->suara.v);
	kb_buf_adds(b, " suara");
	for (size_t i = 0; i < g->nvotes; i++) {
		if (strcmp(g->votes[i].partai, s->partai) != 0)
			continue;
		kb_buf_adds(b, sep);
		kb_int_dots(b, g->votes[i].suara);
		sep = " dan ";
	}
}

static void
examined(const struct berkas_kerja *g, const struct banpol_satu *s, struct kb_buf *b)
{
	const struct banpol_satu *was = berkas_last_year(g, s);

	if (was != NULL && was->wajib_lpj &&
	    banpol_kejadian(was, BANPOL_LHP, true) == NULL)
		kb_buf_addf(also(b), "LHP BPK atas tahun %d belum tercatat",
		    was->tahun);
}

void
berkas_look(const struct berkas_kerja *g, const struct banpol_syarat *q,
    const struct banpol_berkas *m, const struct banpol_satu *s,
    struct kb_buf *b)
{
	signers(q, m, s, b);
	if (kb_in_list(q->lihat, LIHAT_MASA))
		validity(g, m, s, b);
	if (kb_in_list(q->lihat, LIHAT_SK))
		board_number(m, s, b);
	if (kb_in_list(q->lihat, LIHAT_SUARA))
		counted(g, m, s, b);
	if (kb_in_list(q->lihat, LIHAT_LALU))
		examined(g, s, b);
}
