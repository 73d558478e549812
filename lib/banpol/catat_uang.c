/* SPDX-License-Identifier: ISC */
/*
 * catat_uang.c - what cannot be, or is doubtful, of a payment: against what
 * the party is entitled to, the budget, and its account.
 */
#include "catat.h"
#include "kesbang/text.h"

bool
catat_over_right(const struct catat *w, struct kb_buf *why)
{
	int64_t rest;

	if (!w->s->hak.known || w->s->hak.v == 0)
		return false;			/* catat_no_seat */
	rest = w->s->hak.v - w->s->cair;
	if (w->uang.jumlah.known && w->uang.jumlah.v <= rest)
		return false;
	if (w->uang.jumlah.known) {
		kb_money_text(why, w->uang.jumlah.v);
		kb_buf_adds(why, " melebihi hak yang belum dibayar, ");
		kb_money_text(why, rest > 0 ? rest : 0);
	} else {
		kb_buf_adds(why, "haknya, ");
		kb_money_text(why, w->s->hak.v);
		kb_buf_adds(why, ", sudah dibayar seluruhnya");
	}
	return w->uang.jumlah.known || (banpol_sisa(w->s) == 0 &&
	    !w->s->tanpa_jumlah);
}

/* What is paid is what was determined: the votes or the rate have changed
 * since (P36 Pasal 38 ayat (2)). */
bool
catat_outdated(const struct catat *w, struct kb_buf *why)
{
	if (!banpol_usang(w->s))
		return false;
	kb_buf_adds(why, "hitungan kini ");
	kb_money_text(why, w->s->hitungan.v);
	kb_buf_addf(why, ", berbeda dengan penetapan urutan %lld, ",
	    (long long)w->s->penetapan.v);
	kb_money_text(why, w->s->hak.v);
	kb_buf_addf(why, ": tetapkan dahulu ('banpol tetapkan --tahun %d')",
	    w->s->tahun);
	return true;
}

static void
sworn(const struct catat *w, struct kb_buf *why)
{
	kb_buf_addf(why, "pelantikan DPRD hasil Pemilu %d, ",
	    w->part.pemilu.ymd / 10000);
	kb_date_long(why, w->part.dilantik);
}

/* More than is due before the new council sits (P36 Pasal 38). */
bool
catat_before_sworn(const struct catat *w, struct kb_buf *why)
{
	int64_t rest = catat_rest(w);

	if (!catat_partial(w) || !w->uang.jumlah.known ||
	    w->uang.jumlah.v <= rest)
		return false;
	kb_buf_adds(why, "SP2D ini mendahului ");
	sworn(w, why);
	kb_buf_adds(why, ": bagian hasil sebelumnya yang belum dibayar ");
	kb_money_text(why, rest > 0 ? rest : 0);
	return true;
}

bool
catat_part_paid(const struct catat *w, struct kb_buf *why)
{
	if (!catat_partial(w) || w->uang.jumlah.known ||
	    banpol_sisa(w->s) == 0)
		return false;
	kb_buf_adds(why, "tidak ada bagian hasil sebelumnya yang belum "
	    "dibayar; sisanya sesudah ");
	sworn(w, why);
	return true;
}

bool
catat_over_budget(const struct catat *w, struct kb_buf *why)
{
	int64_t sum;

	if (!w->y->pagu.known || !w->uang.jumlah.known ||
	    (!__builtin_add_overflow(w->y->paid, w->uang.jumlah.v, &sum) &&
	    sum <= w->y->pagu.v))
		return false;
	kb_buf_addf(why, "melebihi pagu %d, ", w->s->tahun);
	kb_money_text(why, w->y->pagu.v);
	kb_buf_adds(why, ", yang sudah dicairkan ");
	kb_money_text(why, w->y->paid);
	return true;
}

bool
catat_no_budget(const struct catat *w, struct kb_buf *why)
{
	if (w->y->pagu.known)
		return false;
	kb_buf_addf(why, "pagu %d belum tercatat ('banpol tambah anggaran')",
	    w->s->tahun);
	return true;
}

/* P36 Pasal 2: aid is of parties with seats. */
bool
catat_no_seat(const struct catat *w, struct kb_buf *why)
{
	if (w->s->berkursi.n != KB_FLAG_NO || w->s->hak.v > 0)
		return false;
	kb_buf_addf(why, "tidak tercatat berkursi pada hasil pemilu yang "
	    "dihitung untuk %d (Permendagri 36/2018 Pasal 2)", w->s->tahun);
	return true;
}

/* Entitled to nothing by the votes, or they are not known. */
bool
catat_no_right(const struct catat *w, struct kb_buf *why)
{
	if (w->s->hak.known && w->s->hak.v > 0)
		return false;
	if (w->s->berkursi.n == KB_FLAG_NO)
		return catat_step(w) < BANPOL_VERIFIKASI &&
		    catat_no_seat(w, why);
	kb_buf_addf(why, "haknya untuk %d tidak ada atau belum dapat dihitung "
	    "('banpol hitung --tahun %d')", w->s->tahun, w->s->tahun);
	return true;
}

bool
catat_no_money(const struct catat *w, struct kb_buf *why)
{
	if (w->s->menerima)
		return false;
	kb_buf_addf(why, "pencairan %d belum tercatat", w->s->tahun);
	return true;
}

/* BPK's first finding: not through the party's account. */
bool
catat_other_account(const struct catat *w, struct kb_buf *why)
{
	const char *to = w->uang.rekening, *own = w->at->pengurus.rekening;

	if (to != NULL && own != NULL && banpol_rekening_sama(to, own))
		return false;
	if (to == NULL)
		kb_buf_adds(why, "rekening penerima belum disebut "
		    "(--rekening)");
	else if (own == NULL)
		kb_buf_adds(why, "rekening partai belum tercatat pada "
		    "pengurus");
	else
		kb_buf_adds(why, "rekeningnya bukan rekening partai yang "
		    "tercatat pada pengurus");
	return true;
}

bool
catat_no_owner(const struct catat *w, struct kb_buf *why)
{
	if (w->uang.rekening == NULL || w->uang.atas_nama != NULL)
		return false;
	kb_buf_adds(why, "pemilik rekening penerima belum disebut "
	    "(--atas-nama)");
	return true;
}
