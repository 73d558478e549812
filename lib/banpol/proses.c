/* SPDX-License-Identifier: ISC */
/*
 * proses.c - from the budget to the party's account: the ceiling, the boards,
 * what took place on which day, papers and payments (P36 Pasal 13-26).
 */
#include "kolom.h"

static const struct kb_field anggaran_fields[] = {
	KB_HEAD(struct anggaran),
	COUNCIL(struct anggaran),
	BUDGET_YEAR(struct anggaran),
	MONEY(struct anggaran, pagu, "pagu dalam DPA", .need = true,
	    .show = true, .alias = "pagu anggaran|anggaran|jumlah|"
	    "jumlah anggaran|alokasi anggaran|besaran anggaran"),
	TEXT(struct anggaran, nomor_dpa, "nomor DPA", .show = true),
	DATE(struct anggaran, tanggal_dpa, "tanggal DPA"),
	MONEY(struct anggaran, pagu_perubahan, "pagu sesudah APBD perubahan, "
	    "seluruhnya", .show = true, .alias = "pagu anggaran perubahan|"
	    "anggaran perubahan"),
	TEXT(struct anggaran, nomor_dppa, "nomor DPPA"),
	DATE(struct anggaran, tanggal_dppa, "tanggal DPPA"),
	/* Since Permendagri 90/2019; older budgets have another. */
	TEXT(struct anggaran, kode_rekening, "kode rekening belanja",
	    .dflt = "5.1.05.07.01.0001"),
	TEXT(struct anggaran, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct anggaran),
};

const struct kb_type anggaran_type = {
	.name = "anggaran", .table = "banpol_anggaran",
	.help = "pagu bantuan keuangan partai politik dalam APBD",
	.size = sizeof(struct anggaran), KB_FIELDS(anggaran_fields),
	.head = true, .check = banpol_check_anggaran, .audit = banpol_audit,
	.against = &banpol_against,
};

static const struct kb_field pengurus_fields[] = {
	KB_HEAD(struct banpol_pengurus),
	PARTY(struct banpol_pengurus),
	DATE(struct banpol_pengurus, mulai, "hari pertama kepengurusannya",
	    .key = KB_KEY, .show = true, .alias = "berlaku sejak"),
	DATE(struct banpol_pengurus, berakhir, "hari terakhir kepengurusannya",
	    .show = true, .alias = "berlaku sampai|masa berlaku"),
	TEXT(struct banpol_pengurus, tingkat, "sebutan pengurus di sini: DPC, "
	    "DPD, DPW"),
	TEXT(struct banpol_pengurus, ketua, "nama ketua", .key = KB_KEY,
	    .show = true, .max = 120, .alias = "nama ketua"),
	TEXT(struct banpol_pengurus, sekretaris, "nama sekretaris",
	    .show = true, .max = 120, .alias = "nama sekretaris"),
	TEXT(struct banpol_pengurus, bendahara, "nama bendahara",
	    .show = true, .max = 120, .alias = "nama bendahara"),
	TEXT(struct banpol_pengurus, sk_nomor, "nomor SK DPP tentang pengurus",
	    .find = true, .alias = "nomor sk|sk dpp|nomor sk dpp"),
	DATE(struct banpol_pengurus, sk_tanggal, "tanggal SK itu",
	    .alias = "tanggal sk"),
	TEXT(struct banpol_pengurus, alamat, "alamat sekretariat partai"),
	TEXT(struct banpol_pengurus, telepon, "telepon sekretariat partai",
	    .private = true, .mask = true),
	TEXT(struct banpol_pengurus, npwp, "NPWP partai", .taxed = true),
	TEXT(struct banpol_pengurus, bank, "bank rekening kas umum partai"),
	TEXT(struct banpol_pengurus, rekening, "nomor rekening kas umum partai",
	    .private = true, .alias = "nomor rekening|no rekening"),
	TEXT(struct banpol_pengurus, atas_nama, "pemilik rekening itu",
	    .alias = "nama rekening|nama pemilik rekening"),
	FLAG(struct banpol_pengurus, diakui, "dari beberapa pengurus: yang "
	    "disahkan DPP yang terdaftar di Kementerian Hukum", .show = true),
	TEXT(struct banpol_pengurus, keputusan, "keputusan kantor tentang "
	    "sengketa pengurus"),
	DATE(struct banpol_pengurus, keputusan_tanggal, "tanggal keputusan "
	    "itu"),
	TEXT(struct banpol_pengurus, keputusan_dasar, "dasar keputusan itu"),
	TEXT(struct banpol_pengurus, catatan, "catatan kantor",
	    .private = true),
	KB_TAIL(struct banpol_pengurus),
};

const struct kb_type banpol_pengurus_type = {
	.name = "pengurus", .table = "banpol_pengurus",
	.help = "pengurus partai di daerah, rekening dan SK-nya",
	.size = sizeof(struct banpol_pengurus), KB_FIELDS(pengurus_fields),
	.head = true, .check = banpol_check_pengurus, .audit = banpol_audit,
	BANPOL_WORK,
};

const struct kb_word banpol_tahap[] = {
	[BANPOL_PEMBERITAHUAN - 1] = { "pemberitahuan",
	    "surat pemberitahuan", "diberitahu" },
	[BANPOL_PERMOHONAN - 1] = { "permohonan", "permohonan diterima",
	    "diajukan|pengajuan|surat permohonan" },
	[BANPOL_DIKEMBALIKAN - 1] = { "dikembalikan",
	    "dikembalikan untuk dilengkapi", "kembali" },
	[BANPOL_LENGKAP - 1] = { "lengkap", "berkas lengkap", NULL },
	[BANPOL_VERIFIKASI - 1] = { "verifikasi", "Berita Acara verifikasi",
	    "diverifikasi|ba|berita acara|ba verifikasi|berita acara "
	    "verifikasi" },
	[BANPOL_PERSETUJUAN - 1] = { "persetujuan",
	    "persetujuan kepala daerah", "disetujui|persetujuan kdh" },
	[BANPOL_SPM - 1] = { "spm", "SPM", "surat perintah membayar" },
	[BANPOL_SP2D - 1] = { "sp2d", "SP2D", "surat perintah pencairan "
	    "dana|cair" },
	[BANPOL_BAST - 1] = { "bast", "Berita Acara Serah Terima",
	    "serah terima|berita acara serah terima" },
	[BANPOL_LPJ - 1] = { "lpj", "LPJ diterima kantor", "lpj diterima|lpj "
	    "masuk|spj" },
	[BANPOL_LPJ_BPK - 1] = { "lpj_bpk", "LPJ disampaikan kepada BPK",
	    "lpj ke bpk" },
	[BANPOL_LHP - 1] = { "lhp", "LHP BPK", "lhp bpk" },
	[BANPOL_LPJ_KDH - 1] = { "lpj_kdh",
	    "LPJ disampaikan kepada kepala daerah", "lpj ke kdh|lpj kepala "
	    "daerah" },
	[BANPOL_DITAHAN - 1] = { "ditahan", "ditahan", NULL },
	[BANPOL_SURAT - 1] = { "surat", "surat lain kepada partai", NULL },
	{ 0 }
};

/* BPK's four conclusions. */
const struct kb_word banpol_kesimpulan[] = {
	{ "sesuai", "sesuai kriteria", NULL },
	{ "sesuai_kecuali", "sesuai kriteria dengan pengecualian",
	    "sesuai dengan pengecualian" },
	{ "tidak_sesuai", "tidak sesuai kriteria", NULL },
	{ "tidak_menyatakan", "tidak menyatakan kesimpulan", NULL },
	{ 0 }
};

static const struct kb_field tahapan_fields[] = {
	KB_HEAD(struct tahapan),
	PARTY(struct tahapan),
	BUDGET_YEAR(struct tahapan),
	PAYMENT(struct tahapan),
	ENUM(struct tahapan, tahap, banpol_tahap, "yang terjadi", .need = true,
	    .key = KB_KEY, .show = true),
	DATE(struct tahapan, tanggal, "harinya", .need = true, .show = true,
	    .past = true),
	TEXT(struct tahapan, nomor_surat, "nomor surat atau dokumennya",
	    .show = true, .find = true, .alias = "nomor dokumen"),
	INT(struct tahapan, urutan, "nomor urut surat kantor dalam tahunnya",
	    .min = 1, .max = 1000000000),
	ENUM(struct tahapan, kesimpulan, banpol_kesimpulan, "kesimpulan LHP",
	    .sparse = true),
	TEXT(struct tahapan, keterangan, "alasan dikembalikan atau ditahan; "
	    "hal surat lain", .alias = "alasan"),
	TEXT(struct tahapan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct tahapan),
};

const struct kb_type tahapan_type = {
	.name = "tahapan", .table = "banpol_tahapan",
	.help = "yang terjadi dengan bantuan satu partai, bertanggal",
	.size = sizeof(struct tahapan), KB_FIELDS(tahapan_fields),
	.head = true, .check = banpol_check_tahapan, .audit = banpol_audit,
	BANPOL_WORK,
};

static const struct kb_field pencairan_fields[] = {
	KB_HEAD(struct pencairan),
	PARTY(struct pencairan),
	BUDGET_YEAR(struct pencairan),
	PAYMENT(struct pencairan),
	MONEY(struct pencairan, jumlah, "rupiah yang dicairkan", .need = true,
	    .min = 1, .max = INT64_MAX, .show = true,
	    .alias = "jumlah sp2d|nilai sp2d|jumlah bantuan|besaran bantuan|"
	    "nilai bantuan|jumlah bantuan keuangan|jumlah pencairan|nilai "
	    "pencairan|jumlah diterima"),
	TEXT(struct pencairan, nomor_sp2d, "nomor SP2D", .show = true,
	    .find = true, .alias = "sp2d|no sp2d"),
	DATE(struct pencairan, tanggal, "tanggal SP2D", .show = true,
	    .past = true, .alias = "tanggal sp2d"),
	TEXT(struct pencairan, bank, "bank penerima"),
	TEXT(struct pencairan, rekening, "nomor rekening penerima",
	    .private = true, .alias = "nomor rekening|no rekening"),
	TEXT(struct pencairan, atas_nama, "pemilik rekening penerima",
	    .alias = "nama rekening|nama pemilik rekening"),
	TEXT(struct pencairan, nomor_kuitansi, "nomor kuitansi partai"),
	TEXT(struct pencairan, nomor_sts, "nomor STS setoran sisa ke kas "
	    "daerah", .alias = "sts|no sts"),
	DATE(struct pencairan, tanggal_sts, "tanggal STS", .past = true),
	MONEY(struct pencairan, jumlah_sts, "rupiah yang disetor kembali",
	    .min = 1, .max = INT64_MAX),
	TEXT(struct pencairan, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan"),
	KB_TAIL(struct pencairan),
};

const struct kb_type pencairan_type = {
	.name = "pencairan", .table = "pencairan",
	.help = "bantuan yang dibayarkan ke rekening partai",
	.size = sizeof(struct pencairan), KB_FIELDS(pencairan_fields),
	.head = true, .check = banpol_check_pencairan, .audit = banpol_audit,
	.against = &banpol_against,
	.fault = banpol_fault,
	BANPOL_WORK,
};

static const struct kb_field berkas_fields[] = {
	KB_HEAD(struct banpol_berkas),
	PARTY(struct banpol_berkas),
	BUDGET_YEAR(struct banpol_berkas),
	TEXT(struct banpol_berkas, syarat, "kode syarat dalam daftar syarat",
	    .need = true, .key = KB_KEY, .show = true),
	FLAG(struct banpol_berkas, ada, "ada dan memenuhi syarat",
	    .show = true),
	FLAG(struct banpol_berkas, tidak_berlaku, "tidak diminta dari partai "
	    "ini, misalnya laporan tahun lalu dari penerima baru"),
	DATE(struct banpol_berkas, diterima, "tanggal diterima kantor",
	    .show = true, .past = true),
	TEXT(struct banpol_berkas, nomor_dokumen, "nomor dokumen",
	    .find = true),
	DATE(struct banpol_berkas, tanggal_dokumen, "tanggal dokumen"),
	DATE(struct banpol_berkas, berlaku_sampai, "hari terakhir berlakunya"),
	TEXT(struct banpol_berkas, penanda_tangan, "nama para penanda tangan, "
	    "dipisah titik koma"),
	INT(struct banpol_berkas, suara, "suara sah menurut surat KPU",
	    .min = 0, .max = BANPOL_SUARA_MAKS),
	TEXT(struct banpol_berkas, sha256, "SHA-256 berkas pindaiannya"),
	TEXT(struct banpol_berkas, catatan, "yang masih kurang pada dokumen "
	    "ini", .show = true),
	KB_TAIL(struct banpol_berkas),
};

const struct kb_type banpol_berkas_type = {
	.name = "berkas", .table = "banpol_berkas",
	.help = "dokumen permohonan satu partai menurut daftar syarat",
	.size = sizeof(struct banpol_berkas), KB_FIELDS(berkas_fields),
	.head = true, .audit = banpol_audit, BANPOL_WORK,
};
