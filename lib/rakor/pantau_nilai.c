/* SPDX-License-Identifier: ISC */
/*
 * pantau_nilai.c - how one cell stands: of its entries, its deadline and the
 * day.  Pure.
 */
#include <string.h>

#include "pantau.h"
#include "rules.h"

kb_text
rakor_asal(const struct rakor_sel *s, const struct tindak_lanjut *t)
{
	return t != NULL && strcmp(t->rekomendasi, s->butir->r.head.nomor) != 0
	    ? t->rekomendasi : NULL;
}

/* Of an older number, and known to the meeting that asks again. */
static bool
known_before(const struct rakor_sel *s, const struct tindak_lanjut *t)
{
	return s->periode == NULL && s->butir->rapat != NULL &&
	    t->tanggal.ymd < s->butir->rapat->tanggal.ymd &&
	    rakor_asal(s, t) != NULL;
}

static bool
closed_before(const struct rakor_sel *s, const struct tindak_lanjut *t)
{
	return known_before(s, t) && t->status.n != RAKOR_BELUM &&
	    t->status.n != RAKOR_PROSES && t->status.n != RAKOR_TERTUNDA;
}

/* Since when it has been so without a break: the first entry of the run. */
static size_t
run_begins(const struct rakor_sel *s)
{
	size_t i = s->ncatatan - 1;

	while (i > 0 && s->catatan[i - 1]->status.n == s->akhir->status.n &&
	    !closed_before(s, s->catatan[i - 1]))
		i--;
	return i;
}

/* The last entry from there on that shows something; NULL: none. */
static const struct tindak_lanjut *
shown(const struct rakor_sel *s, size_t from)
{
	for (size_t i = s->ncatatan; i-- > from; )
		if (rakor_berbukti(s->catatan[i]))
			return s->catatan[i];
	return NULL;
}

static void
evidence(struct rakor_sel *s, kb_date today)
{
	bool done = s->akhir->status.n == RAKOR_SESUAI;
	size_t from = run_begins(s);
	const struct tindak_lanjut *t = shown(s, from);
	const struct rapat *r = s->butir->rapat;
	kb_date day, until;

	if (done)
		s->selesai = s->catatan[from]->tanggal;
	s->penunjuk = t;
	if (t == NULL) {
		s->bukti.n = done ? RAKOR_BUKTI_TANPA : 0;
		t = s->akhir;		/* its term counts all the same */
	} else {
		day = t->bukti_tanggal.ymd != 0 ? t->bukti_tanggal :
		    t->tanggal;
		/* For its period it was asked before, under an old number. */
		s->bukti.n = r != NULL && day.ymd < r->tanggal.ymd &&
		    (s->periode == NULL || rakor_asal(s, t) == NULL) ?
		    RAKOR_BUKTI_MENDAHULUI : RAKOR_BUKTI_ADA;
	}
	until = pantau_akhir(t->berlaku_sampai);
	if (done && until.ymd != 0 && until.ymd < today.ymd) {
		s->bukti.n = RAKOR_BUKTI_KEDALUWARSA;
		s->status.n = RAKOR_BELUM;
		s->selesai.ymd = 0;
	}
}

kb_date
pantau_ditunda(const struct rakor_sel *s)
{
	kb_date d = { 0 };

	if (s->status.n == RAKOR_TERTUNDA)
		d = pantau_akhir(s->akhir->ditunda_ke);
	if (d.ymd != 0 && known_before(s, s->akhir) && (d.ymd < s->batas.ymd ||
	    d.ymd < s->butir->rapat->tanggal.ymd))
		d.ymd = 0;
	return d;
}

static uint8_t
time_of(const struct rakor_setelan *set, const struct rakor_sel *s)
{
	int near = set->hari_menjelang.known ? (int)set->hari_menjelang.v : 0;

	if (s->status.n == RAKOR_TIDAK_DAPAT ||
	    s->status.n == RAKOR_TIDAK_BERLAKU)
		return 0;
	if (s->status.n == RAKOR_SESUAI)
		return s->batas.ymd == 0 ? RAKOR_TANPA_BATAS :
		    s->selesai.ymd <= s->batas.ymd ? RAKOR_TEPAT :
		    RAKOR_SELESAI_TERLAMBAT;
	if (!s->sisa_hari.known)
		return RAKOR_TANPA_BATAS;
	if (s->sisa_hari.v < 0)
		return RAKOR_TERLAMBAT;
	return s->sisa_hari.v <= near ? RAKOR_MENJELANG :
	    pantau_ditunda(s).ymd != 0 ? RAKOR_WAKTU_DITUNDA : RAKOR_BERJALAN;
}

void
pantau_nilai(const struct rakor_setelan *set, kb_date today,
    struct rakor_sel *s)
{
	s->akhir = s->ncatatan > 0 ? s->catatan[s->ncatatan - 1] : NULL;
	for (size_t i = 0; i < s->ncatatan; i++)
		if (closed_before(s, s->catatan[i]))
			s->dahulu = s->catatan[i];
	if (s->akhir != NULL && s->akhir == s->dahulu)
		s->akhir = NULL;
	s->status.n = RAKOR_BELUM;
	if (s->akhir != NULL) {
		s->status = s->akhir->status;
		evidence(s, today);
	} else if (s->bersama != NULL)
		s->bukti.n = RAKOR_BUKTI_BERSAMA;
	s->jatuh_tempo = pantau_ditunda(s);
	if (s->jatuh_tempo.ymd == 0)
		s->jatuh_tempo = s->batas;
	if (rakor_terbuka(s) && s->jatuh_tempo.ymd != 0)
		s->sisa_hari = (kb_int){ kb_date_serial(s->jatuh_tempo) -
		    kb_date_serial(today), true };
	s->waktu.n = time_of(set, s);
}

bool
rakor_terbuka(const struct rakor_sel *s)
{
	return !s->diteruskan && (s->status.n == RAKOR_BELUM ||
	    s->status.n == RAKOR_PROSES || s->status.n == RAKOR_TERTUNDA);
}

bool
rakor_perlu(const struct rakor_sel *s)
{
	return rakor_dihitung(s) && (rakor_terbuka(s) ||
	    s->bukti.n == RAKOR_BUKTI_TANPA);
}

bool
rakor_dihitung(const struct rakor_sel *s)
{
	return !s->luar && !s->diteruskan;
}

/* ---- in the BPK manner ---- */

void
rakor_hitung_add(const struct rakor_pantau *p, struct rakor_hitung *h,
    const struct rakor_sel *s)
{
	if (!rakor_dihitung(s))
		return;
	h->n[s->status.n]++;
	h->terlambat += s->waktu.n == RAKOR_TERLAMBAT;
	h->menjelang += s->waktu.n == RAKOR_MENJELANG;
	h->selesai_terlambat += s->waktu.n == RAKOR_SELESAI_TERLAMBAT;
	h->tanpa_bukti += s->bukti.n == RAKOR_BUKTI_TANPA;
	h->pembagi += s->status.n != RAKOR_TIDAK_BERLAKU &&
	    (s->status.n != RAKOR_TIDAK_DAPAT ||
	    !kb_yes(p->set.kecuali_tidak_dapat));
}

struct rakor_hitung
rakor_hitung_butir(const struct rakor_pantau *p, const struct rakor_butir *b)
{
	struct rakor_hitung h = { 0 };

	for (size_t i = 0; i < b->n; i++)
		rakor_hitung_add(p, &h, &p->sel[b->dari + i]);
	return h;
}

void
rakor_seratus(int64_t n, int64_t of, int decimals, struct kb_buf *b)
{
	int64_t one = 1, parts;

	for (int i = 0; i < decimals; i++)
		one *= 10;
	parts = (n * 100 * one + of / 2) / of;
	if (parts == 0 && n > 0)
		parts = 1;
	if (parts == 100 * one && n != of)
		parts += n < of ? -1 : 1;
	kb_buf_addf(b, "%lld", (long long)(parts / one));
	if (decimals > 0)
		kb_buf_addf(b, ",%0*lld", decimals, (long long)(parts % one));
	kb_buf_addc(b, '%');
}

void
rakor_persen(const struct rakor_hitung *h, struct kb_buf *b)
{
	size_t done = h->n[RAKOR_SESUAI], of = h->pembagi;

	if (of == 0) {
		kb_buf_adds(b, "-");
		return;
	}
	rakor_seratus((int64_t)done, (int64_t)of, 2, b);
	kb_buf_addf(b, " (%zu dari %zu)", done, of);
}
