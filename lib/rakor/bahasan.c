/* SPDX-License-Identifier: ISC */
/* bahasan.c - what was told in a meeting, and what a region brings to one. */
#include <string.h>

#include "rules.h"

/* ---- masukan ---- */

static const struct kb_field masukan_fields[] = {
	KB_HEAD(struct masukan),
	REF(struct masukan, rapat, "rapat", "untuk rapat mana",
	    .key = KB_KEY, .show = true),
	REGION(struct masukan, wilayah, "wilayah yang membawanya",
	    .need = true, .key = KB_KEY, .show = true, .many = true,
	    .alias = KB_PLACE_HEADINGS "|daerah"),
	CODE(struct masukan, bidang, "bidang", "bidang", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(struct masukan, masalah, "masalah atau kendala", .need = true,
	    .key = KB_KEY, .show = true, .find = true,
	    .alias = "permasalahan|kendala"),
	TEXT(struct masukan, usul, "usul penyelesaian", .show = true,
	    .find = true, .alias = "saran|usulan"),
	REF(struct masukan, rekomendasi, "rekomendasi", "rekomendasi yang "
	    "menjawabnya"),
	TEXT(struct masukan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct masukan),
};

static const char *
untouched(const void *rec, uint64_t given)
{
	return rakor_blank(&masukan_type, rec, given, "rapat|wilayah|bidang") ?
	    "" : NULL;
}

static void
lint_masukan(const void *rec, const struct kb_lint *l)
{
	const struct masukan *m = rec;
	size_t n = strlen(m->head.kantor.s);

	/* Codes of one level are of one length. */
	if (m->wilayah.s[0] != '\0' && strncmp(m->wilayah.s,
	    m->head.kantor.s, n) != 0)
		kb_doubt(l, "wilayah", "di luar wilayah kantor",
		    "wilayah kantor");
	rakor_lint_teks(&masukan_type, rec, l);
}

const struct kb_type masukan_type = {
	.name = "masukan", .table = "masukan",
	.help = "masalah dan usul daerah untuk rapat berikutnya",
	.size = sizeof(struct masukan), KB_FIELDS(masukan_fields),
	.untouched = untouched, .lint = lint_masukan,
	.head = true, .public = "0", .withheld = "pendapat satu daerah",
	.whole = &rakor_naskah_masukan,
};

/* ---- bahasan: what the units of an office told its own meeting ---- */

const struct kb_word rakor_jenis_bahasan[] = {
	[RAKOR_BAHASAN_PROGRES - 1] = { "progres", "perkembangan",
	    "kemajuan|pelaksanaan|terlaksana" },
	[RAKOR_BAHASAN_KENDALA - 1] = { "kendala", NULL, "hambatan|masalah" },
	[RAKOR_BAHASAN_RENCANA - 1] = { "rencana", NULL, "rencana kegiatan" },
	[RAKOR_BAHASAN_TERTUNDA - 1] = { "tertunda", NULL, "ditunda" },
	[RAKOR_BAHASAN_INFORMASI - 1] = { "informasi", NULL, "pemberitahuan" },
	{ 0 }
};

#define T struct bahasan
static const struct kb_field bahasan_fields[] = {
	KB_HEAD(T),
	REF(T, rapat, "rapat", "nomor rapatnya", .need = true, .key = KB_KEY),
	TEXT(T, unit, "bidang atau bagian yang menyampaikan", .need = true,
	    .key = KB_KEY, .show = true, .alias = "bidang|bagian|unit kerja"),
	TEXT(T, sub_unit, "subbidang atau subbagiannya", .show = true,
	    .alias = "subbidang|sub bidang|subbagian|sub bagian"),
	ENUM(T, jenis, rakor_jenis_bahasan, "apa yang disampaikan",
	    .need = true, .key = KB_KEY, .show = true),
	TEXT(T, isi, "isinya", .need = true, .key = KB_KEY, .show = true,
	    .find = true, .alias = "uraian|pembahasan"),
	CODE(T, program, "program", "program atau inovasi", .show = true),
	TEXT(T, oleh, "yang menyampaikan"),
	TEXT(T, mitra, "mitra, dipisah koma", .find = true,
	    .alias = "kerja sama dengan"),
	PDATE(T, mulai, "rencana: mulai bulan"),
	PDATE(T, selesai, "rencana: sampai bulan", .alias = "sampai"),
	TEXT(T, alasan, "yang tertunda: mengapa"),
	PDATE(T, ditunda_ke, "yang tertunda: waktu barunya"),
	CODE(T, sasaran, "sasaran", "kelompok sasaran"),
	INT(T, jumlah, "banyaknya sasaran atau satuan", .min = 0,
	    .max = 1000000000),
	TEXT(T, satuan, "satuan jumlah: orang, partai, laporan"),
	REF(T, rekomendasi, "rekomendasi", "arahan yang menjawabnya"),
	TEXT(T, catatan, "catatan kantor", .private = true),
	KB_TAIL(T),
};
#undef T

static void
check_bahasan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct bahasan *b = rec;

	if (b->mulai.ymd != 0 && b->selesai.ymd != 0 &&
	    b->selesai.ymd / 100 < b->mulai.ymd / 100)
		kb_errs_add(errs, src, "selesai", "lebih dahulu daripada "
		    "mulai");
	if (b->ditunda_ke.ymd != 0 && b->jenis.n != RAKOR_BAHASAN_TERTUNDA)
		kb_errs_add(errs, src, "ditunda_ke", "hanya untuk jenis "
		    "tertunda");
	if (b->satuan != NULL && !b->jumlah.known)
		kb_errs_add(errs, src, "jumlah", "satuannya disebut, "
		    "jumlahnya tidak");
}

static void
lint_bahasan(const void *rec, const struct kb_lint *l)
{
	static const char *const rule = "isian bahasan";
	const struct bahasan *b = rec;

	rakor_lint_teks(&bahasan_type, rec, l);
	if (b->jenis.n == RAKOR_BAHASAN_TERTUNDA && b->alasan == NULL)
		kb_doubt(l, "alasan", "tertunda tanpa alasan", rule);
	if (b->jenis.n == RAKOR_BAHASAN_TERTUNDA && b->ditunda_ke.ymd == 0)
		kb_doubt(l, "ditunda_ke", "tertunda tanpa waktu baru", rule);
	if (b->jenis.n == RAKOR_BAHASAN_RENCANA && b->mulai.ymd == 0 &&
	    b->selesai.ymd == 0)
		kb_doubt(l, "mulai", "rencana tanpa waktu", rule);
}

const struct kb_type bahasan_type = {
	.name = "bahasan", .table = "bahasan",
	.help = "yang disampaikan satu bidang dalam rapat: perkembangan, "
	    "kendala, rencana",
	.size = sizeof(struct bahasan), KB_FIELDS(bahasan_fields),
	.check = check_bahasan, .lint = lint_bahasan, .head = true,
	.public = "0", .withheld = "bahan rapat internal",
};
