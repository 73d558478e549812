/* SPDX-License-Identifier: ISC */
/* pantau_baris.c - a cell as a record. */
#include <string.h>

#include "pantau.h"

const struct kb_word rakor_waktu[] = {
	[RAKOR_TEPAT - 1] = { "tepat_waktu", "tepat waktu", NULL },
	[RAKOR_SELESAI_TERLAMBAT - 1] = { "selesai_terlambat",
	    "selesai terlambat", NULL },
	[RAKOR_BERJALAN - 1] = { "berjalan", NULL, NULL },
	[RAKOR_MENJELANG - 1] = { "menjelang", NULL, "segera" },
	[RAKOR_WAKTU_DITUNDA - 1] = { "ditunda", NULL, NULL },
	[RAKOR_TERLAMBAT - 1] = { "terlambat", NULL, "lewat" },
	[RAKOR_TANPA_BATAS - 1] = { "tanpa_batas", "tanpa batas waktu", NULL },
	{ 0 }
};

const struct kb_word rakor_bukti[] = {
	[RAKOR_BUKTI_ADA - 1] = { "ada", NULL, NULL },
	[RAKOR_BUKTI_TANPA - 1] = { "tanpa", "tanpa bukti", NULL },
	[RAKOR_BUKTI_MENDAHULUI - 1] = { "mendahului", "mendahului rapat",
	    NULL },
	[RAKOR_BUKTI_KEDALUWARSA - 1] = { "kedaluwarsa", NULL, NULL },
	[RAKOR_BUKTI_BERSAMA - 1] = { "bersama", "kabar bersama saja", NULL },
	{ 0 }
};

#define T struct rakor_keadaan
static const struct kb_field fields[] = {
	TEXT(T, rekomendasi, "nomor rekomendasi", .key = KB_KEY, .show = true),
	TEXT(T, rapat, "nomor rapatnya"),
	TEXT(T, butir, "nomor resmi dalam rapat"),
	INT(T, tahun, "tahun rapat"),
	TEXT(T, penerima, "kode wilayah atau unit kantor", .key = KB_KEY),
	TEXT(T, nama_penerima, "namanya", .show = true),
	TEXT(T, isi, "naskah rekomendasi", .show = true, .find = true),
	ENUM(T, jenis, rakor_jenis, "jenis rekomendasi"),
	TEXT(T, periode, "yang berulang: periode ini", .key = KB_KEY,
	    .show = true),
	DATE(T, jatuh_tempo, "hari terakhirnya: batasnya, atau sampai kapan "
	    "ditunda", .show = true),
	DATE(T, batas, "hari terakhir yang disepakati"),
	INT(T, sisa_hari, "hari sampai hari itu; kurang dari nol: sekian hari "
	    "terlambat", .show = true, .today = true),
	ENUM(T, status, rakor_status, "keadaan hari ini", .show = true),
	ENUM(T, waktu, rakor_waktu, "terhadap batasnya", .show = true),
	ENUM(T, bukti, rakor_bukti, "buktinya"),
	DATE(T, tanggal, "tanggal catatan terakhir"),
	DATE(T, selesai, "tanggal menjadi sesuai"),
	INT(T, capaian, "yang sudah"),
	INT(T, capaian_dari, "dari berapa"),
	TEXT(T, satuan, "satuan capaian"),
	TEXT(T, uraian, "catatan terakhir"),
	DATE(T, ditunda_ke, "yang tertunda: sampai dengan"),
	TEXT(T, diteruskan, "rekomendasi baru yang kini "
	    "memintanya dari penerima itu: tidak dihitung di sini"),
	TEXT(T, asal, "nomor lama tempat catatan terakhir itu dibuat"),
	FLAG(T, luar, "dilaporkan, tetapi tidak ditujukan kepadanya: tidak "
	    "dihitung"),
	REGION(T, wilayah, "wilayah penerimanya; kosong: unit kantor"),
	REGION(T, kantor, "kantor pemilik rekomendasi"),
};
#undef T

const struct kb_type rakor_keadaan_type = {
	.name = "keadaan", .table = "keadaan",
	.help = "keadaan rekomendasi pada penerimanya",
	.size = sizeof(struct rakor_keadaan), KB_FIELDS(fields),
};

struct rakor_keadaan
rakor_keadaan(struct kb_kantor *k, const struct rakor_sel *s,
    struct kb_buf *scratch)
{
	const struct rekomendasi *r = &s->butir->r;
	const struct rapat *m = s->butir->rapat;
	const struct tindak_lanjut *t = s->akhir;
	struct rakor_keadaan row = { .rekomendasi = r->head.nomor,
	    .rapat = r->rapat, .butir = r->butir, .isi = r->isi,
	    .penerima = s->penerima, .jenis = r->jenis, .periode = s->periode,
	    .jatuh_tempo = s->jatuh_tempo, .batas = s->batas,
	    .sisa_hari = s->sisa_hari, .status = s->status, .waktu = s->waktu,
	    .bukti = s->bukti, .selesai = s->selesai, .satuan = r->satuan,
	    .kantor = r->head.kantor };

	if (s->luar)
		row.luar.n = KB_FLAG_YES;
	kb_buf_cut(scratch, 0);
	rakor_addressee(k, s->penerima, scratch);
	row.nama_penerima = kb_buf_str(scratch);
	if (m != NULL)
		row.tahun = (kb_int){ m->tanggal.ymd / 10000, true };
	if (kb_region_form(s->penerima))
		memcpy(row.wilayah.s, s->penerima, strlen(s->penerima) + 1);
	if (s->diteruskan) {
		/* Nothing is late of it, nor near. */
		row.diteruskan = s->baru->r.head.nomor;
		row.waktu.n = 0;
		row.sisa_hari.known = false;
	}
	if (t == NULL)
		return row;
	row.tanggal = t->tanggal;
	row.capaian = t->capaian;
	row.capaian_dari = t->capaian_dari;
	if (t->satuan != NULL)
		row.satuan = t->satuan;
	row.asal = rakor_asal(s, t);
	row.uraian = t->uraian;
	row.ditunda_ke = pantau_akhir(t->ditunda_ke);
	return row;
}
