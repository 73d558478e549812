/* SPDX-License-Identifier: ISC */
/* surat_isi.c - the values that a letter's template may name. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"
#include "surat.h"
#include "urusan.h"

#define I struct surat_isi
#define OF_TEXT(m, ...)	KB_ROW_AS(I, o.m, #m, KB_TEXT, kb_text, __VA_ARGS__)
#define OF_DATE(m, ...)	KB_ROW_AS(I, o.m, #m, KB_DATE, kb_date, __VA_ARGS__)

/* First what every letter has, as a mail merge wants it. */
static const struct kb_field isi_fields[] = {
	KB_ROW_AS(I, o.head.nomor, "nomor", KB_TEXT, kb_text, "nomor ormas "
	    "dalam register", .show = true),
	OF_TEXT(nama, "nama resmi", .show = true),
	OF_TEXT(singkatan, "nama singkat"),
	OF_TEXT(ketua, "ketua"), OF_TEXT(sekretaris, "sekretaris"),
	OF_TEXT(alamat, "alamat sekretariat", .private = true, .mask = true),
	TEXT(I, kelurahan, "nama kelurahan atau desa sekretariat"),
	TEXT(I, kecamatan, "nama kecamatan sekretariat"),
	TEXT(I, kota, "nama kabupaten atau kota sekretariat"),
	OF_TEXT(telepon, "nomor telepon", .private = true, .mask = true),
	OF_TEXT(email, "alamat surel", .private = true, .mask = true),
	TEXT(I, nomor_surat, "nomor surat", .show = true),
	DATE(I, tanggal_surat, "tanggal surat"),
	TEXT(I, hal, "hal surat", .show = true),
	DATE(I, hari_ini, "hari surat dibuat"),
	TEXT(I, pimpinan, "kepala daerah kantor: Wali Kota Bontang"),
	FLAG(I, skt, "masa berlaku SKT termasuk yang diberitahukan"),
	FLAG(I, pengurus, "masa bakti pengurus termasuk yang diberitahukan"),
	FLAG(I, surat_lapor, "surat lapor termasuk yang diberitahukan"),
	FLAG(I, izin, "izin operasional termasuk yang diberitahukan"),
	TEXT(I, hal_masa, "masa apa saja: Masa Berlaku SKT dan Masa Bakti "
	    "Pengurus"),
	TEXT(I, akan, "yang akan berakhir, satu baris satu masa"),
	TEXT(I, lewat, "yang telah berakhir, satu baris satu masa"),
	DATE(I, berakhir, "hari terakhir yang paling dahulu", .show = true),
	INT(I, sisa_hari, "hari sampai itu; negatif: sudah lewat",
	    .show = true),
	FLAG(I, lampiran, "ada daftar dokumen yang disiapkan"),
	TEXT(I, syarat_skt, "dokumen perpanjangan SKT"),
	TEXT(I, syarat_pengurus, "dokumen pemberitahuan pengurus baru"),
	TEXT(I, syarat_lapor, "dokumen pelaporan keberadaan"),
	TEXT(I, surat_nama, "nama surat lapor daerah (setelan)"),
	TEXT(I, surat_singkatan, "singkatannya (setelan)"),
	DATE(I, surat_sampai, "hari terakhir surat lapor yang dibuat"),
	TEXT(I, prosedur, "permohonan apa: Perpanjangan SKT"),
	TEXT(I, ada, "dokumen permohonan yang ada"),
	TEXT(I, kurang, "dokumen permohonan yang masih kurang"),
	TEXT(I, periode, "periode laporan kegiatan: Semester I Tahun 2025"),
	DATE(I, periode_mulai, "hari pertama periode itu"),
	DATE(I, periode_akhir, "hari terakhir periode itu"),
	DATE(I, tenggat, "hari terakhir untuk laporan kegiatan, atau untuk "
	    "mematuhi peringatan"),
	TEXT(I, seluler, "telepon seluler sebagai 62812...", .private = true,
	    .mask = true),
	TEXT(I, tautan, "tautan WhatsApp dengan pesannya", .private = true,
	    .mask = true, .secret = true),
	OF_TEXT(ahu_nomor, "nomor pengesahan badan hukum"),
	OF_TEXT(skt_nomor, "nomor SKT"),
	OF_DATE(skt_tanggal, "tanggal SKT"),
	OF_DATE(skt_berakhir, "hari terakhir SKT, seperti tercetak"),
	OF_TEXT(surat_lapor_nomor, "nomor surat lapor yang ada"),
	OF_DATE(surat_lapor_berakhir, "hari terakhirnya"),
	OF_DATE(pengurus_berakhir, "akhir masa bakti pengurus"),
	FLAG(I, badan_hukum, "yayasan, perkumpulan, atau bernomor AHU"),
	FLAG(I, cabang, "cabang dari ormas yang terdaftar di pusatnya"),
	TEXT(I, batas_pengurus, "batas memberitahukan pengurus baru: 30 hari "
	    "kerja sejak ..."),
};
#undef I

const struct kb_type surat_isi_type = {
	.name = "surat", .help = "isi surat", .size = sizeof(struct surat_isi),
	KB_FIELDS(isi_fields),
};

/* ---- texts ---- */

char *
surat_keep(struct surat_satu *l, char *s)
{
	l->pool = kb_realloc(l->pool, l->npool + 1, sizeof(*l->pool));
	return l->pool[l->npool++] = s;
}

char *
surat_keep_buf(struct surat_satu *l, struct kb_buf *b)
{
	if (b->len > 0)
		return surat_keep(l, kb_buf_take(b));
	kb_buf_free(b);
	return NULL;
}

void
surat_line(struct kb_buf *list, const char *s)
{
	if (list->len > 0)
		kb_buf_addc(list, '\n');
	kb_buf_adds(list, s);
}

/* ---- places ---- */

static const char *
place(struct surat *s, struct surat_satu *l, const kb_code *code, int level)
{
	struct kb_buf name = KB_BUF_INIT, b = KB_BUF_INIT;
	kb_code at = kb_region_at(code, level);

	if (at.s[0] == '\0')
		return NULL;
	kb_buf_adds(&b, kb_region_name(s->k, at.s, &name));
	kb_buf_free(&name);
	return surat_keep_buf(l, &b);
}

void
surat_common(struct surat *s, struct surat_satu *l)
{
	struct surat_isi *i = &l->isi;
	struct kb_buf b = KB_BUF_INIT;

	i->hari_ini = s->k->env.today;
	i->badan_hukum = ormas_badan_hukum(&i->o);
	i->cabang = ormas_cabang(&i->o);
	i->kelurahan = place(s, l, &i->o.wilayah, 4);
	i->kecamatan = place(s, l, &i->o.wilayah, 3);
	i->kota = place(s, l, &i->o.wilayah, 2);
	kb_region_head(s->k, &s->k->env.office, &b);
	i->pimpinan = surat_keep_buf(l, &b);
	i->surat_nama = s->hari.set.surat_lapor_nama;
	i->surat_singkatan = s->hari.set.surat_lapor_singkatan;
	ormas_mobile(i->o.telepon, &b);
	i->seluler = surat_keep_buf(l, &b);
	urusan_notice_is("perubahan_pengurus", &b);
	i->batas_pengurus = surat_keep_buf(l, &b);
}
