/* SPDX-License-Identifier: ISC */
/*
 * pantau_nilai.c - how one cell stands: of its entries, its deadline and the
 * day.  Pure.
 */
#include "pantau.h"

static bool
has_evidence(const struct tindak_lanjut *t)
{
	return t->bukti_jenis.n != 0 || t->bukti_nomor != NULL ||
	    t->bukti_berkas != NULL;
}

/* Since when it has been so without a break: the first entry of the run. */
static size_t
run_begins(const struct rakor_sel *s)
{
	size_t i = s->ncatatan - 1;

	while (i > 0 && s->catatan[i - 1]->status.n == s->akhir->status.n)
		i--;
	return i;
}

/* The last entry from there on that shows something; NULL: none. */
static const struct tindak_lanjut *
shown(const struct rakor_sel *s, size_t from)
{
	for (size_t i = s->ncatatan; i-- > from; )
		if (has_evidence(s->catatan[i]))
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
		t = s->akhir;			/* its term counts all the same */
	} else {
		day = t->bukti_tanggal.ymd != 0 ? t->bukti_tanggal :
		    t->tanggal;
		s->bukti.n = r != NULL && day.ymd < r->tanggal.ymd ?
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
	return s->status.n == RAKOR_TERTUNDA ?
	    pantau_akhir(s->akhir->ditunda_ke) : (kb_date){ 0 };
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
