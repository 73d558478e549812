/* SPDX-License-Identifier: ISC */
/* dokumen_jenis.c - the kinds of papers: whose, for whom, and when. */
#include "dokumen.h"

typedef const struct dokumen run;
typedef const struct banpol_satu one;

static bool
took_place(one *s, enum banpol_tahap step)
{
	return banpol_kejadian(s, step, false) != NULL;
}

/* ---- whom it is for ---- */

static const char *
entitled(run *d, one *s)
{
	(void)d;
	return s->berkursi.n != KB_FLAG_NO || (s->hak.known &&
	    s->hak.v > 0) ? NULL :
	    "tidak tercatat sebagai partai yang mendapat kursi";
}

static const char *
applied(run *d, one *s)
{
	(void)d;
	return took_place(s, BANPOL_PERMOHONAN) ? NULL :
	    "permohonannya belum tercatat";
}

static const char *
can_be_verified(run *d, one *s)
{
	return applied(d, s) != NULL ? applied(d, s) : entitled(d, s);
}

static const char *
silent(run *d, one *s)
{
	return took_place(s, BANPOL_PERMOHONAN) ?
	    "permohonannya sudah diterima" : entitled(d, s);
}

static const char *
held(run *d, one *s)
{
	(void)d;
	return s->keadaan == BANPOL_TERTAHAN || s->keadaan ==
	    BANPOL_SENGKETA ? NULL : "bantuannya tidak tertahan";
}

static const char *
paid(run *d, one *s)
{
	(void)d;
	return s->cair > 0 ? NULL : "belum ada pencairan";
}

static const char *
reported(run *d, one *s)
{
	(void)d;
	return took_place(s, BANPOL_LPJ) || took_place(s, BANPOL_LPJ_BPK) ?
	    NULL : "LPJ-nya belum tercatat";
}

static const char *
owes_report(run *d, one *s)
{
	if (paid(d, s) != NULL)
		return paid(d, s);
	if (!s->wajib_lpj)
		return "bantuannya sudah disetor kembali seluruhnya";
	return reported(d, s) == NULL ? "LPJ-nya sudah diterima" : NULL;
}

static const char *
owes_rest(run *d, one *s)
{
	kb_money spent = dokumen_belanja(s);

	if (paid(d, s) != NULL)
		return paid(d, s);
	if (s->nbelanja == 0)
		return "belanjanya belum tercatat, maka sisanya tidak "
		    "diketahui";
	/* Of more than a number holds there is none; nothing is negative. */
	return spent.known && s->cair - spent.v - s->sts > 0 ? NULL :
	    "tidak ada sisa yang belum disetor";
}

static const char *
verified(run *d, one *s)
{
	return dokumen_kejadian(s, BANPOL_VERIFIKASI, d->want->termin) !=
	    NULL ? entitled(d, s) :
	    "Berita Acara verifikasinya belum tercatat";
}

/* ---- whom it was already for ---- */

static const char *
sent(run *d, one *s)
{
	(void)d;
	return took_place(s, BANPOL_LPJ_BPK) ? "semua LPJ yang diterima sudah "
	    "disampaikan kepada BPK; untuk mencetaknya lagi sebutkan PARTAI" :
	    NULL;
}

static const char *
no_account(one *s)
{
	return s->pengurus.rekening != NULL ? NULL :
	    "rekening kas umum partai belum tercatat (banpol ubah pengurus)";
}

/* ---- when it can be signed ---- */

/* The minutes say that the papers are complete (P36 Pasal 22). */
static const char *
can_verify(run *d, one *s)
{
	(void)d;
	if (s->keadaan == BANPOL_SENGKETA)
		return "pengurus yang diakui belum diputuskan (Permendagri "
		    "36/2018 Pasal 17)";
	if (!s->hak.known)
		return "bantuannya belum dapat dihitung";
	return took_place(s, BANPOL_LENGKAP) ||
	    took_place(s, BANPOL_VERIFIKASI) ? NULL :
	    "berkasnya belum dicatat lengkap";
}

const struct dokumen_jenis dokumen_jenis[] = {
	{ "pemberitahuan", "surat yang membuka pengajuan permohonan",
	    .each = true, .tahap = BANPOL_PEMBERITAHUAN,
	    .not_for = entitled },
	{ "permohonan", "contoh surat permohonan partai", .each = true,
	    .theirs = true, .not_for = entitled },
	{ "rencana", "rencana penggunaan dana (formulir A)", .each = true,
	    .theirs = true, .not_for = entitled },
	{ "pernyataan", "surat pernyataan pengurus partai (formulir B)",
	    .each = true, .theirs = true, .not_for = entitled },
	{ "tanda-terima", "tanda terima permohonan", .each = true,
	    .not_for = applied },
	{ "verifikasi", "Berita Acara hasil verifikasi (formulir C)",
	    .each = true, .payment = true, .tahap = BANPOL_VERIFIKASI,
	    .not_for = can_be_verified, .not_yet = can_verify },
	{ "pengantar-verifikasi", "Berita Acara kepada kepala daerah",
	    .payment = true,
	    .not_for = verified },
	{ "keputusan", "rancangan keputusan kepala daerah", .decided = true },
	{ "lampiran-keputusan", "daftar penerima dan besaran bantuan",
	    .decided = true },
	{ "persetujuan", "nota dinas permohonan persetujuan penyaluran",
	    .payment = true, .lacks = no_account,
	    .not_for = verified },
	{ "serah-terima", "Berita Acara Serah Terima (formulir E dan F)",
	    .each = true, .payment = true, .tahap = BANPOL_BAST,
	    .not_for = verified },
	{ "kuitansi", "tanda bukti penerimaan oleh partai", .each = true,
	    .payment = true,
	    .theirs = true, .not_for = verified },
	{ "tidak-mengajukan", "pemberitahuan bahwa permohonan tidak ada",
	    .each = true, .tahap = BANPOL_SURAT, .not_for = silent },
	{ "ditahan", "pemberitahuan bahwa penyaluran belum dapat dilaksanakan",
	    .each = true, .tahap = BANPOL_DITAHAN, .not_for = held },
	{ "pengingat-lpj", "pengingat LPJ kepada BPK", .each = true,
	    .tahap = BANPOL_SURAT, .not_for = owes_report },
	{ "realisasi", "rekapitulasi realisasi (formulir G)", .each = true,
	    .theirs = true, .not_for = paid },
	{ "tanggung-jawab", "surat pernyataan tanggung jawab ketua kepada BPK",
	    .each = true, .theirs = true, .not_for = paid },
	{ "penyerahan-lpj", "surat partai yang menyerahkan LPJ kepada kepala "
	    "daerah", .each = true, .theirs = true, .not_for = paid },
	{ "tanda-terima-lpj", "tanda terima LPJ", .each = true,
	    .not_for = reported },
	{ "pengantar-lpj", "LPJ semua partai kepada BPK",
	    .not_for = reported, .done = sent },
	{ "ringkasan-lpj", "LPJ semua penerima dalam satu tabel",
	    .not_for = paid },
	{ "pengingat-sts", "pengingat penyetoran sisa bantuan", .each = true,
	    .tahap = BANPOL_SURAT, .not_for = owes_rest },
	{ "berkas-pemeriksaan", "semua tentang satu partai dan tahun, untuk "
	    "pemeriksa", .each = true, .build = dokumen_auditor },
	{ 0 }
};

const char *
banpol_dokumen_jenis(size_t i, const char **help)
{
	if (help != NULL)
		*help = dokumen_jenis[i].help;
	return dokumen_jenis[i].name;
}
