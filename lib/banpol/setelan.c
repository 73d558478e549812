/* SPDX-License-Identifier: ISC */
/* setelan.c - what the law leaves to the office, or could not be verified. */
#include "rules.h"

/* Both are practised, and no rule says which (P36 is silent). */
const struct kb_word banpol_pembulatan[] = {
	[BANPOL_TERDEKAT - 1] = { "terdekat", "ke rupiah terdekat", "bulat" },
	[BANPOL_BAWAH - 1] = { "bawah", "sen dibuang", "ke bawah" },
	{ 0 }
};

static const struct kb_field setelan_fields[] = {
	INT(struct banpol_setelan, kursi_maks,
	    "kursi satu partai dalam satu DPRD yang masih wajar; lebih dari itu "
	    "ditanyakan oleh periksa", .dflt = "60", .min = 1, .max = 999),
	ENUM(struct banpol_setelan, pembulatan, banpol_pembulatan,
	    "pembulatan jumlah setiap partai", .dflt = "terdekat"),
	/* Rates of Rp1.134 to Rp26.000 were seen; no rule sets a ceiling. */
	INT(struct banpol_setelan, nilai_kali, "nilai per suara yang lebih dari "
	    "sekian kali nilai tahun sebelumnya, atau kurang dari sepersekian, "
	    "ditanyakan", .dflt = "5", .min = 2, .max = 1000),
	MONEY(struct banpol_setelan, nilai_maks, "nilai per suara di atas ini "
	    "ditanyakan; kosong: tidak", .dflt = "50000", .min = 0,
	    .max = INT64_MAX),
	/* A central letter of December 2023, known from the press only. */
	INT(struct banpol_setelan, hari_batas, "DPRD yang dilantik sampai "
	    "dengan tanggal ini membawa bulan itu ke hasil pemilu baru",
	    .dflt = "15", .min = 0, .max = 31),
	/* Five years by UU 23/2014; the elections after MK 135/PUU-XXII/2024
	 * may come later. */
	SPAN(struct banpol_setelan, masa_dewan, "lama satu DPRD sejak "
	    "pelantikannya; sesudahnya hitung menanyakan DPRD yang baru",
	    .dflt = "5 tahun"),
	TEXT(struct banpol_setelan, batas_lpj, "hari terakhir LPJ sampai pada "
	    "BPK, tahun berikutnya", .dflt = "31 Januari"),
	TEXT(struct banpol_setelan, batas_lpj_kantor, "hari terakhir LPJ sampai "
	    "pada kantor: '26 Desember' tahun itu, atau '10 Januari' tahun "
	    "berikutnya; kosong: tidak ditetapkan"),
	INT(struct banpol_setelan, porsi_pendidikan, "persen paling sedikit "
	    "untuk pendidikan politik menurut aturan daerah; kosong: lebih "
	    "besar daripada operasional", .min = 0, .max = 100),
	TEXT(struct banpol_setelan, porsi_dasar, "dasar persentase itu"),
	/* UU 10/2020 Pasal 3 ayat (2) huruf g, as it is quoted. */
	MONEY(struct banpol_setelan, meterai_di_atas, "kuitansi di atas jumlah "
	    "ini bermeterai; kosong: tidak diperiksa", .dflt = "5000000",
	    .min = 0, .max = INT64_MAX),
	SPAN(struct banpol_setelan, masa_temuan, "waktu menindaklanjuti temuan "
	    "sejak LHP", .dflt = "60 hari"),
	TEXT(struct banpol_setelan, pola_nomor, "pola nomor surat: {kode}, "
	    "{urut}, {unit}, {bulan}, {tahun}; kosong: nomor diisi bagian "
	    "umum"),
	TEXT(struct banpol_setelan, kode_klasifikasi, "kode klasifikasi arsip "
	    "untuk {kode}", .dflt = "213"),
	TEXT(struct banpol_setelan, kode_unit, "kode unit pengolah untuk "
	    "{unit}"),
	TEXT(struct banpol_setelan, tim, "tim verifikasi: ketua, sekretaris, "
	    "lalu anggota, dipisah titik koma; kosong: titik-titik"),
	TEXT(struct banpol_setelan, tim_keputusan, "keputusan tentang tim "
	    "verifikasi: 'Keputusan Wali Kota ... Nomor ... Tahun ... "
	    "tanggal ...'"),
};

const struct kb_type banpol_setelan_type = {
	.name = "banpol", .help = "setelan banpol",
	.size = sizeof(struct banpol_setelan), KB_FIELDS(setelan_fields),
	.check = banpol_check_setelan,
};

int
banpol_setelan_load(const struct kb_kantor *k, struct banpol_setelan *set,
    struct kb_buf *home, struct kb_err *err)
{
	return kb_settings_load(k->db, &banpol_setelan_type, set, home, err);
}
