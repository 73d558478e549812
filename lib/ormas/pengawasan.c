/* SPDX-License-Identifier: ISC */
/*
 * pengawasan.c - supervision by the joint team (Tim Terpadu Pengawasan
 * Ormas, PP 58/2016 Ps 43-47) and who sits in it.
 */
#include "rules.h"

static const struct kb_word jenis[] = {
	{ "rencana", "rencana pemantauan", "rencana" },
	{ "pemantauan", "pemantauan dan evaluasi", "monev|monitoring" },
	{ "pengaduan", NULL, "aduan|laporan masyarakat" },
	{ "temuan", NULL, NULL },
	{ "tindak_lanjut", "tindak lanjut", NULL }, { 0 }
};

static const struct kb_field pengawasan_fields[] = {
	KB_HEAD(struct pengawasan),
	DATE(struct pengawasan, tanggal, "tanggal", .need = true,
	    .key = KB_KEY, .show = true),
	ENUM(struct pengawasan, jenis, jenis, "apa yang dicatat", .need = true,
	    .key = KB_KEY, .show = true),
	REF(struct pengawasan, ormas, "ormas", "nomor atau nama ormas",
	    .key = KB_KEY, .show = true, .find = true, .alias = "nama ormas"),
	TEXT(struct pengawasan, pengadu, "yang mengadu", .private = true),
	TEXT(struct pengawasan, subjek, "subjek pengaduan (PP 58/2016 Pasal "
	    "43)", .private = true),
	TEXT(struct pengawasan, objek, "objek pengaduan", .private = true),
	TEXT(struct pengawasan, materi, "materi pengaduan, atau yang "
	    "direncanakan", .key = KB_KEY, .show = true, .find = true),
	TEXT(struct pengawasan, instansi, "unsur tim yang menangani",
	    .show = true),
	TEXT(struct pengawasan, temuan, "yang ditemukan", .private = true),
	TEXT(struct pengawasan, tindak_lanjut, "tindak lanjut",
	    .private = true),
	DATE(struct pengawasan, selesai, "tanggal selesai", .show = true),
	TEXT(struct pengawasan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct pengawasan),
};

static void
check_pengawasan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct pengawasan *p = rec;

	kb_date_order(errs, src, "tanggal", p->tanggal, "selesai", p->selesai);
}

const struct kb_type pengawasan_type = {
	.name = "pengawasan", .table = "pengawasan",
	.help = "rencana, pengaduan, temuan dan tindak lanjut Tim Terpadu",
	.size = sizeof(struct pengawasan), KB_FIELDS(pengawasan_fields),
	.check = check_pengawasan, .head = true, WORK_IN_HAND,
};

static const struct kb_word kedudukan[] = {
	{ "ketua", NULL, NULL }, { "wakil_ketua", "wakil ketua", NULL },
	{ "sekretaris", NULL, NULL }, { "anggota", NULL, NULL }, { 0 }
};

static const struct kb_field tim_fields[] = {
	KB_HEAD(struct tim_terpadu),
	TEXT(struct tim_terpadu, instansi, "lembaga yang diwakili",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "unsur|lembaga"),
	TEXT(struct tim_terpadu, nama, "nama anggota", .key = KB_KEY,
	    .show = true, .find = true, .private = true),
	TEXT(struct tim_terpadu, jabatan, "jabatan dalam lembaganya",
	    .show = true),
	ENUM(struct tim_terpadu, kedudukan, kedudukan, "kedudukan dalam tim",
	    .dflt = "anggota", .show = true),
	TEXT(struct tim_terpadu, sk_nomor, "nomor keputusan pembentukan tim",
	    .key = KB_KEY, .alias = "nomor sk|no sk"),
	DATE(struct tim_terpadu, berlaku_mulai, "mulai bertugas"),
	DATE(struct tim_terpadu, berlaku_sampai, "sampai dengan"),
	KB_TAIL(struct tim_terpadu),
};

static void
check_tim(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct tim_terpadu *t = rec;

	kb_date_order(errs, src, "berlaku_mulai", t->berlaku_mulai,
	    "berlaku_sampai", t->berlaku_sampai);
}

const struct kb_type tim_terpadu_type = {
	.name = "tim-terpadu", .table = "tim_terpadu",
	.help = "anggota Tim Terpadu Pengawasan Ormas menurut lembaga",
	.size = sizeof(struct tim_terpadu), KB_FIELDS(tim_fields),
	.check = check_tim, .head = true,
};
