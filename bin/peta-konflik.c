/* SPDX-License-Identifier: ISC */
#include "bagian/konflik.h"
#include "kesbang/forum.h"
#include "kesbang/jam.h"
#include "kesbang/konflik.h"
#include "kesbang/rad.h"
#include "kesbang/surat_konflik.h"

static const struct kb_cmd commands[] = {
	{ .name = "kelengkapan",
	    .help = "laporan berkala menurut wilayah: sudah, terlambat, nihil, "
	    "belum lapor", .flags = KB_RO | KB_LIST | KB_WHERE |
	    KB_SORTED | KB_INSIDE, .opt = &konflik_kelengkapan_opt,
	    .of = &konflik_lapor_type, .run = konflik_run_kelengkapan },
	{ .name = "triwulan", .args = "[TRIWULAN]",
	    .help = "laporan triwulan: potensi, peristiwa, penanganan, siapa "
		"yang belum lapor",
	    .flags = KB_OWN | KB_DOC, .opt = &konflik_triwulan_opt,
	    .run = konflik_run_triwulan },
	{ .name = "forum",
	    .help = "forum dan tim menurut wilayah: ada keputusan dan masih "
	    "berlaku, berakhir, belum",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED | KB_INSIDE,
	    .opt = &konflik_forum_opt, .of = &konflik_forum_type,
	    .run = konflik_run_forum },
	{ .name = "templat", .args = "[JENIS] [NAMA]",
	    .help = "formulir untuk diisi lalu diimpor; pelaporan -p PERIODE "
	    "terisi dengan wilayah yang belum lapor",
	    .flags = KB_OWN | KB_JENIS | KB_BLANK,
	    .opt = &konflik_templat_opt, .run = konflik_run_templat },
	{ .name = "surat", .args = "JENIS [WILAYAH...]",
	    .help = "surat atau pesan tentang laporan berkala: pengingat, "
	    "permintaan laporan, terima kasih",
	    .flags = KB_RO | KB_DOC | KB_WORDS, .opt = &konflik_surat_opt,
	    .run = konflik_run_surat, .word = konflik_surat_jenis },
	{ .name = "rad",
	    .help = "rencana aksi satu tahun: matriksnya, dan berapa aksi yang "
	    "tercapai pada B04, B08, B12",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED |
	    KB_INSIDE, .opt = &konflik_rad_opt, .of = &konflik_rad_row_type,
	    .run = konflik_run_rad },
	{ .name = "rekap", .args = "[potensi|peristiwa]",
	    .help = "jumlah potensi atau peristiwa menurut satu atau dua "
		"ukuran",
	    .flags = KB_REKAP_FLAGS | KB_JENIS, .opt = &konflik_rekap_opt,
	    .run = konflik_run_rekap },
	{ .name = "indeks",
	    .help = "indeks terbitan berdampingan, tidak dirata-rata",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED, .of =
		&indeks_type, .run = konflik_run_indeks },
	{ .name = "periksa", .args = "[JENIS]",
	    .help = "mencari yang keliru; tidak mengubah apa pun. Dengan "
	    "--batas hanya titik di luar wilayahnya",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_INSIDE,
	    .opt = &konflik_periksa_opt, .run = konflik_run_periksa },
	{ .name = "peta",
	    .help = "peta tingkat kerawanan menurut wilayah: petak, atau batas "
	    "dari --batas", .flags = KB_RO | KB_DRAWN | KB_WHERE | KB_PERIOD |
	    KB_TALLY, .opt = &konflik_peta_opt, .of = &potensi_type,
	    .run = konflik_run_peta },
	{ .name = "grafik", .args = "[potensi|peristiwa]",
	    .help = "potensi pada akhir tiap triwulan, atau peristiwa di dalamnya",
	    .flags = KB_RO | KB_DRAWN | KB_WHERE | KB_PERIOD | KB_TALLY |
	    KB_JENIS, .opt = &konflik_grafik_opt,
	    .run = konflik_run_grafik },
	{ .name = "geojson",
	    .help = "peristiwa sebagai titik, dan wilayah sebagai bidang, "
		"untuk QGIS dan peta web",
	    .flags = KB_RO | KB_WHERE | KB_PERIOD | KB_SORTED | KB_TALLY |
		KB_TEXTS, .opt = &konflik_geojson_opt, .of = &peristiwa_type,
	    .run = konflik_run_geojson },
	{ 0 }
};

static const struct kb_tool tool = {
	"peta-konflik", "potensi dan peristiwa konflik, penanganan, forum",
	konflik_types, commands,
	(const char *const[]){ "konflik/", "padanan/", "petak/", "rubrik/", NULL }, NULL
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
