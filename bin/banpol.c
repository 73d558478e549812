/* SPDX-License-Identifier: ISC */
#include "bagian/banpol.h"
#include "kesbang/banpol.h"
#include "kesbang/bantuan.h"
#include "kesbang/dokumen.h"
#include "kesbang/kalender.h"
#include "kesbang/pemeriksaan.h"

static const struct kb_cmd commands[] = {
	{ .name = "hitung",
	    .help = "bantuan setiap partai: suara, nilai, bulan, rupiah",
	    .flags = KB_RO | KB_LIST, .opt = &banpol_hitung_opt,
	    .run = banpol_run_hitung },
	{ .name = "tetapkan",
	    .help = "membekukan hitungan satu tahun dengan keputusannya",
	    .flags = KB_RW | KB_LIST, .opt = &banpol_tetapkan_opt,
	    .run = banpol_run_tetapkan },
	{ .name = "berkas", .args = "[PARTAI]",
	    .help = "kelengkapan permohonan satu partai, atau apa yang kurang "
	    "pada setiap partai", .flags = KB_OWN | KB_LIST,
	    .opt = &banpol_berkas_opt, .run = banpol_run_berkas },
	{ .name = "catat", .args = "TAHAP",
	    .help = "mencatat yang terjadi dengan bantuan partai: permohonan, "
	    "verifikasi, SP2D, LPJ",
	    .flags = KB_RW, .opt = &banpol_catat_opt,
	    .run = banpol_run_catat, .word = banpol_step_word },
	{ .name = "dokumen", .args = "JENIS [PARTAI...]",
	    .help = "formulir, surat dan berita acara bantuan, tercetak",
	    .flags = KB_RO | KB_DOC | KB_WORDS, .opt = &banpol_dokumen_opt,
	    .run = banpol_run_dokumen, .word = banpol_dokumen_jenis },
	{ .name = "kalender",
	    .help = "batas waktu: yang jatuh dalam 90 hari dan yang sudah "
	    "lewat", .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED |
	    KB_INSIDE, .opt = &banpol_kalender_opt,
	    .of = &banpol_tenggat_type, .run = banpol_run_kalender },
	{ .name = "periksa-tabel", .args = "FILE|-",
	    .help = "tabel bantuan yang diterbitkan: baris mana yang menutup, "
	    "dan apa yang agaknya salah pada yang tidak",
	    .flags = KB_OWN | KB_LIST | KB_TAKES,
	    .opt = &banpol_periksa_tabel_opt, .run = banpol_run_periksa_tabel },
	{ .name = "periksa", .args = "[JENIS]",
	    .help = "yang keliru pada semua catatan, dan yang lazim menjadi "
	    "temuan BPK, per partai dan tahun",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_INSIDE,
	    .of = &banpol_pemeriksaan_type, .run = banpol_run_periksa },
	{ .name = "status", .args = "[PARTAI]",
	    .help = "sampai di mana bantuan setiap partai, atau satu partai "
	    "dengan semua yang terjadi", .flags = KB_RO | KB_LIST,
	    .opt = &banpol_status_opt, .run = banpol_run_status },
	{ .name = "temuan", .args = "[PARTAI]",
	    .help = "temuan BPK yang belum selesai, tenggatnya, dan yang "
	    "berulang", .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED |
	    KB_INSIDE, .opt = &banpol_temuan_opt,
	    .of = &banpol_temuan_baris_type, .run = banpol_run_temuan },
	{ .name = "lpj", .args = "[PARTAI]",
	    .help = "pertanggungjawaban: semua partai, atau formulir G satu "
	    "partai", .flags = KB_RO | KB_LIST, .opt = &banpol_lpj_opt,
	    .run = banpol_run_lpj },
	{ .name = "terbilang", .args = "ANGKA...",
	    .help = "angka dan tanggal dengan huruf, untuk surat, kuitansi dan "
	    "berita acara", .flags = KB_NODB, .opt = &banpol_terbilang_opt,
	    .run = banpol_run_terbilang },
	{ .name = "ekspor", .args = "[JENIS]",
	    .help = "menulis catatan untuk program atau kantor lain; dengan "
	    "--publik tanpa JENIS tabel yang terbuka untuk umum",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_EXACT,
	    .open = &bantuan_type, .run = banpol_run_ekspor },
	{ .name = "rekap",
	    .help = "hak, pencairan dan LPJ setiap partai dan tahun; realisasi "
	    "terhadap DPA; nilai dari tahun ke tahun",
	    .flags = KB_RO | KB_LIST | KB_WHERE, .opt = &banpol_rekap_opt,
	    .of = &bantuan_type, .run = banpol_run_rekap },
	{ 0 }
};

static const struct kb_tool tool = {
	"banpol", "bantuan keuangan partai politik", banpol_types, commands,
	(const char *const[]){ "banpol/", "belanja.csv", "meterai.csv",
	    "ssh.csv", "syarat-banpol.csv", NULL }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
