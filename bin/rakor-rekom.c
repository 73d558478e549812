/* SPDX-License-Identifier: ISC */
#include "bagian/rakor.h"
#include "kesbang/pantau.h"
#include "kesbang/surat_rakor.h"

static const struct kb_cmd commands[] = {
	{ .name = "draf", .args = "FILE|-",
	    .help = "daftar hasil rapat seperti yang terbit menjadi draf YAML, "
	    "untuk dilengkapi dan diimpor",
	    .flags = KB_OWN | KB_TEXTS, .opt = &rakor_draf_opt,
	    .run = rakor_run_draf },
	{ .name = "naskah", .args = "RAPAT",
	    .help = "satu rapat utuh sebagai YAML: isinya, butirnya, bahasan "
	    "dan masukannya, untuk disunting dan diimpor lagi",
	    .flags = KB_RO | KB_TEXTS, .opt = &rakor_naskah_opt,
	    .run = rakor_run_naskah },
	{ .name = "notula", .args = "RAPAT",
	    .help = "satu rapat di kertas: yang disampaikan setiap bidang dan "
	    "keadaan arahannya; rakor: butirnya, penerima dan batasnya",
	    .flags = KB_RO | KB_PAGE | KB_INSIDE, .run = rakor_run_notula },
	{ .name = "bahan", .args = "RAPAT",
	    .help = "yang dibawa daerah ke satu rapat, per bidang dan daerah: "
	    "masalah, usul, yang menjawabnya, dan siapa yang belum mengirim",
	    .flags = KB_RO | KB_LIST | KB_INSIDE, .run = rakor_run_bahan },
	{ .name = "lanjutan", .args = "[RAPAT]",
	    .help = "yang harus dibawa ke rapat berikutnya: yang masih terbuka "
	    "dan yang tanpa bukti, sebagai draf YAML",
	    .flags = KB_RO | KB_TEXTS, .run = rakor_run_lanjutan },
	{ .name = "cabut", .args = "NOMOR --alasan TEKS",
	    .help = "mencabut satu catatan tindak lanjut yang keliru; ia "
	    "tetap tercatat, tetapi tidak dihitung lagi",
	    .flags = KB_RW, .opt = &rakor_cabut_opt,
	    .of = &tindak_lanjut_type, .run = rakor_run_cabut },
	{ .name = "matriks", .args = "[RAPAT...]",
	    .help = "rekomendasi menurut penerima: huruf keadaan, tanda, dan "
	    "berapa yang sesuai; tanpa RAPAT rakor yang terakhir",
	    .flags = KB_RO | KB_LIST | KB_PERIOD | KB_INSIDE,
	    .opt = &rakor_matriks_opt, .run = rakor_run_matriks },
	{ .name = "lembar", .args = "PENERIMA",
	    .help = "satu penerima: yang disepakati, keadaannya hari ini, dan "
	    "yang diminta berikutnya", .flags = KB_RO | KB_LIST | KB_INSIDE,
	    .opt = &rakor_lembar_opt, .run = rakor_run_lembar },
	{ .name = "terlambat",
	    .help = "yang lewat batas waktu dan belum selesai, yang terlama "
	    "dahulu", .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED |
	    KB_INSIDE, .opt = &rakor_terlambat_opt,
	    .of = &rakor_keadaan_type, .run = rakor_run_terlambat },
	{ .name = "kalender",
	    .help = "batas waktu: yang jatuh dalam 90 hari dan yang sudah "
	    "lewat", .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED |
	    KB_INSIDE, .opt = &rakor_kalender_opt,
	    .of = &rakor_keadaan_type, .run = rakor_run_kalender },
	{ .name = "jejak", .args = "REKOMENDASI",
	    .help = "satu rekomendasi dari rapat ke rapat: naskah, batas, "
	    "persentase, dan tindak lanjutnya menurut tanggal",
	    .flags = KB_RO | KB_PAGE | KB_INSIDE, .run = rakor_run_jejak },
	{ .name = "surat", .args = "JENIS [PENERIMA...]",
	    .help = "surat atau pesan kepada penerima: pengingat, tindak "
	    "lanjut yang belum ada, bukti, masukan",
	    .flags = KB_RO | KB_DOC | KB_WORDS, .opt = &rakor_surat_opt,
	    .run = rakor_run_surat, .word = rakor_surat_jenis },
	{ .name = "rekap",
	    .help = "tindak lanjut dalam angka: satu baris setiap rapat, atau "
	    "menurut ukuran lain", .flags = KB_REKAP_FLAGS | KB_INSIDE,
	    .opt = &rakor_rekap_opt, .of = &rakor_keadaan_type,
	    .run = rakor_run_rekap },
	{ .name = "jangkauan",
	    .help = "kelompok sasaran yang dijangkau, dari bahasan rapat "
	    "internal; rencana dan yang ditunda hanya dengan --jenis",
	    .flags = KB_REKAP_FLAGS | KB_INSIDE,
	    .opt = &rakor_jangkauan_opt, .of = &bahasan_type,
	    .run = rakor_run_jangkauan },
	{ .name = "templat", .args = "[JENIS] [NAMA]",
	    .help = "formulir untuk diisi lalu diimpor, kosong atau terisi "
	    "dengan yang masih terbuka; 'naskah': satu rapat utuh; dengan "
	    "--bawaan teks surat yang boleh diubah kantor",
	    .flags = KB_OWN | KB_JENIS | KB_BLANK,
	    .opt = &rakor_templat_opt, .run = rakor_run_templat },
	{ .name = "periksa", .args = "[JENIS]",
	    .help = "yang diragukan pada semua catatan: setiap catatan "
	    "sendiri, dan yang satu terhadap yang lain",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_INSIDE,
	    .of = &kb_finding_type, .run = rakor_run_periksa },
	{ 0 }
};

static const struct kb_tool tool = {
	"rakor-rekom", "rekomendasi rapat dan tindak lanjutnya",
	rakor_types, commands, (const char *const[]){ "rakor/", NULL },
	(const struct kb_filed[]){ { &tindak_lanjut_type, "bukti_berkas",
	    "bukti_sidik" }, { 0 } }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
