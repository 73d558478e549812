/* SPDX-License-Identifier: ISC */
/* dokumen_isi.c - the values that a paper's template may name. */
#include <stdlib.h>

#include "dokumen.h"

static const struct kb_word tingkat[] = {
	[DOKUMEN_PROVINSI - 1] = { "provinsi", NULL, NULL },
	[DOKUMEN_KABUPATEN - 1] = { "kabupaten", NULL, NULL },
	[DOKUMEN_KOTA - 1] = { "kota", NULL, NULL },
	{ 0 }
};

#define I struct dokumen_isi

static const struct kb_field isi_fields[] = {
	PDATE(I, tahun, "tahun anggaran"),
	PDATE(I, tahun_lalu, "tahun anggaran sebelumnya"),
	PDATE(I, tahun_depan, "tahun anggaran sesudahnya"),
	INT(I, termin, "pencairan ke berapa"),
	ENUM(I, tingkat, tingkat, "tingkat DPRD"),
	TEXT(I, daerah, "Kota Bontang, Provinsi Kalimantan Timur"),
	TEXT(I, pemda, "Pemerintah Kota Bontang"),
	TEXT(I, dprd, "DPRD Kota Bontang"),
	TEXT(I, kpu, "KPU Kota Bontang"),
	TEXT(I, kepala_daerah, "Wali Kota Bontang"),
	TEXT(I, provinsi, "nama provinsinya: Kalimantan Timur"),
	DATE(I, hari_ini, "hari dokumen dibuat"),
	DATE(I, tanggal, "tanggal dokumen"),
	TEXT(I, tanggal_terbilang, "tanggal itu dengan huruf: Senin tanggal "
	    "dua bulan Maret tahun dua ribu dua puluh"),
	FLAG(I, tahun_berakhir, "tahun anggaran sudah berakhir"),
	TEXT(I, tim, "anggota tim verifikasi, satu baris seorang (setelan)"),
	TEXT(I, tim_keputusan, "keputusan tentang tim verifikasi (setelan)"),
	TEXT(I, partai, "kode partai"),
	TEXT(I, partai_nama, "nama partai: Partai Golongan Karya"),
	TEXT(I, partai_singkatan, "singkatannya"),
	TEXT(I, partai_pengurus, "pengurusnya di sini: DPC Partai ... Kota "
	    "Bontang"),
	MONEY(I, hak, "bantuan partai itu setahun"),
	MONEY(I, jumlah, "rupiah dokumen ini: yang dicairkan, sebelum itu "
	    "haknya; dalam keputusan jumlah semua partai"),
	TEXT(I, jumlah_terbilang, "rupiah itu dengan huruf"),
	FLAG(I, terbagi, "tahun dengan dua hasil pemilu"),
	TEXT(I, bagian, "pencairan ke berapa, dari hasil pemilu mana, untuk bulan "
	    "apa; tidak ada bila bantuan setahun dibayar sekaligus"),
	PDATE(I, pemilu, "tahun pemilu yang terakhir dihitung"),
	TEXT(I, bulan, "bagian tahun yang dihitung dari pemilu itu: 5/12; "
	    "tidak ada bila setahun penuh"),
	INT(I, suara, "suara sah pada pemilu itu"),
	RATE(I, nilai, "rupiah per suara"),
	TEXT(I, hitungan, "rumusnya, satu baris setiap hasil pemilu"),
	TEXT(I, syarat, "kelengkapan administrasi, satu baris satu dokumen"),
	TEXT(I, syarat_ada, "dokumen yang sudah ada"),
	TEXT(I, syarat_kurang, "dokumen yang belum ada atau belum memenuhi"),
	TEXT(I, sebab, "mengapa bantuan belum disalurkan"),
	FLAG(I, diperiksa, "sudah ada LHP BPK"),
	TEXT(I, meterai, "Meterai dengan tarif pada tanggal dokumen "
	    "(meterai.csv)"),
	MONEY(I, dibayar, "yang dicairkan, bila berbeda dengan hitungannya"),
	INT(I, cacah, "banyaknya partai dalam dokumen ini"),
	TEXT(I, cacah_terbilang, "itu dengan huruf"),
	MONEY(I, pagu, "pagu yang berlaku pada tanggal dokumen"),
	FLAG(I, perubahan, "pagu itu menurut perubahan APBD (DPPA)"),
	TEXT(I, penetapan_nomor, "nomor keputusan penetapan terakhir"),
	DATE(I, penetapan_tanggal, "tanggal penetapan terakhir"),
	TEXT(I, penetapan_dasar, "dasar penetapan terakhir"),
	TEXT(I, lpj_belum, "penerima yang LPJ-nya belum sampai pada kantor"),
};
#undef I

const struct kb_type dokumen_isi_type = {
	.name = "dokumen", .help = "isi dokumen",
	.size = sizeof(struct dokumen_isi), KB_FIELDS(isi_fields),
};

/* "verifikasi_nomor", "verifikasi_tanggal" of each step. */
#define STEP(NAME, name, what)						\
	KB_ROW_AS(struct dokumen_tahap, t[BANPOL_ ## NAME - 1].nomor,	\
	    name "_nomor", KB_TEXT, kb_text, "nomor " what),		\
	KB_ROW_AS(struct dokumen_tahap, t[BANPOL_ ## NAME - 1].tanggal,	\
	    name "_tanggal", KB_DATE, kb_date, "tanggal " what)

static const struct kb_field tahap_fields[] = {
	STEP(PEMBERITAHUAN, "pemberitahuan", "surat pemberitahuan"),
	STEP(PERMOHONAN, "permohonan", "permohonan partai"),
	STEP(DIKEMBALIKAN, "dikembalikan", "pengembalian permohonan"),
	STEP(LENGKAP, "lengkap", "berkas lengkap"),
	STEP(VERIFIKASI, "verifikasi", "Berita Acara verifikasi"),
	STEP(PERSETUJUAN, "persetujuan", "persetujuan kepala daerah"),
	STEP(SPM, "spm", "SPM"), STEP(SP2D, "sp2d", "SP2D"),
	STEP(BAST, "bast", "Berita Acara Serah Terima"),
	STEP(LPJ, "lpj", "LPJ diterima kantor"),
	STEP(LPJ_BPK, "lpj_bpk", "LPJ disampaikan kepada BPK"),
	STEP(LHP, "lhp", "LHP BPK"),
	STEP(LPJ_KDH, "lpj_kdh", "LPJ disampaikan kepada kepala daerah"),
};

const struct kb_type dokumen_tahap_type = {
	.name = "tahap", .help = "langkah yang sudah terjadi",
	.size = sizeof(struct dokumen_tahap), KB_FIELDS(tahap_fields),
};

#define U struct dokumen_uang

static const struct kb_field uang_fields[] = {
	MONEY(U, diterima, "yang dicairkan dalam tahun itu"),
	TEXT(U, diterima_terbilang, "itu dengan huruf"),
	MONEY(U, pendidikan, "belanja pendidikan politik menurut LPJ"),
	MONEY(U, operasional, "belanja operasional sekretariat menurut LPJ"),
	MONEY(U, lain, "belanja di luar keduanya menurut LPJ"),
	MONEY(U, belanja, "semua belanja menurut LPJ"),
	MONEY(U, saldo, "yang diterima dikurangi belanja"),
	MONEY(U, disetor, "yang sudah disetor kembali dengan STS"),
	MONEY(U, belum_disetor, "sisa yang belum disetor"),
	DATE(U, batas_lpj, "hari terakhir LPJ kepada BPK"),
	DATE(U, batas_kantor, "hari terakhir LPJ pada kantor (setelan), "
	    "selama belum lewat"),
	FLAG(U, lewat, "batas LPJ kepada BPK sudah lewat"),
};
#undef U

const struct kb_type dokumen_uang_type = {
	.name = "uang", .help = "uang yang diterima dan dibelanjakan",
	.size = sizeof(struct dokumen_uang), KB_FIELDS(uang_fields),
};

/* ---- texts ---- */

const char *
dokumen_keep(struct dokumen_teks *t, char *s)
{
	t->s = kb_realloc(t->s, t->n + 1, sizeof(*t->s));
	return t->s[t->n++] = s;
}

const char *
dokumen_keep_buf(struct dokumen_teks *t, struct kb_buf *b)
{
	if (b->len > 0)
		return dokumen_keep(t, kb_buf_take(b));
	kb_buf_free(b);
	return NULL;
}

void
dokumen_teks_free(struct dokumen_teks *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->s[i]);
	free(t->s);
	*t = (struct dokumen_teks){ 0 };
}
