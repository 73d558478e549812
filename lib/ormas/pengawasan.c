/* SPDX-License-Identifier: ISC */
/*
 * pengawasan.c - supervision by the joint team (Tim Terpadu Pengawasan
 * Ormas, PP 58/2016 Ps 43-47) and who sits in it.
 */
#include "agenda.h"

const struct kb_word pengawasan_jenis[] = {
	[PENGAWASAN_RENCANA - 1] = { "rencana", "rencana pemantauan",
	    "rencana" },
	[PENGAWASAN_PEMANTAUAN - 1] = { "pemantauan",
	    "pemantauan dan evaluasi", "monev|monitoring" },
	[PENGAWASAN_PENGADUAN - 1] = { "pengaduan", NULL,
	    "aduan|laporan masyarakat" },
	[PENGAWASAN_TEMUAN - 1] = { "temuan", NULL, NULL },
	[PENGAWASAN_TINDAK_LANJUT - 1] = { "tindak_lanjut", "tindak lanjut",
	    NULL }, { 0 }
};

static const struct kb_field pengawasan_fields[] = {
	KB_HEAD(struct pengawasan),
	DATE(struct pengawasan, tanggal, "tanggal", .need = true,
	    .key = KB_KEY, .show = true),
	ENUM(struct pengawasan, jenis, pengawasan_jenis, "apa yang dicatat", .need = true,
	    .key = KB_KEY, .show = true),
	REF(struct pengawasan, ormas, "ormas", "nomor atau nama ormas",
	    .key = KB_KEY, .show = true, .find = true, .alias = "nama ormas"),
	TEXT(struct pengawasan, pengadu, "yang mengadu", .private = true,
	    .mask = true, .secret = true),
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

/* What a complaint must say, and what says nothing. */
static void
lint_pengawasan(const void *rec, const struct kb_lint *l)
{
	static const char *const rule = "PP 58/2016 Pasal 43";
	const struct pengawasan *p = rec;
	bool complaint = p->jenis.n == PENGAWASAN_PENGADUAN;

	if (complaint && p->subjek == NULL)
		kb_doubt(l, "subjek", "pengaduan tanpa subjek", rule);
	if (complaint && p->objek == NULL)
		kb_doubt(l, "objek", "pengaduan tanpa objek", rule);
	if (complaint && p->materi == NULL)
		kb_doubt(l, "materi", "pengaduan tanpa materi", rule);
	if (p->jenis.n == PENGAWASAN_TEMUAN && p->temuan == NULL)
		kb_doubt(l, "temuan", "temuan belum diuraikan",
		    "PP 58/2016 Pasal 45");
	if (p->jenis.n == PENGAWASAN_RENCANA && p->selesai.ymd == 0 &&
	    l->env != NULL && p->tanggal.ymd < l->env->today.ymd)
		kb_doubt(l, "selesai", "tanggal rencana sudah lewat, belum "
		    "ditandai selesai", "PP 58/2016 Pasal 46");
}

const struct kb_type pengawasan_type = {
	.name = "pengawasan", .table = "pengawasan",
	.help = "rencana, pengaduan, temuan dan tindak lanjut Tim Terpadu",
	.size = sizeof(struct pengawasan), KB_FIELDS(pengawasan_fields),
	.check = check_pengawasan, .lint = lint_pengawasan, .head = true, WORK_IN_HAND,
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

static void
lint_tim(const void *rec, const struct kb_lint *l)
{
	const struct tim_terpadu *t = rec;
	struct kb_buf b = KB_BUF_INIT;

	if (t->berlaku_sampai.ymd != 0 && l->env != NULL &&
	    t->berlaku_sampai.ymd < l->env->today.ymd) {
		kb_buf_adds(&b, "masa tugas berakhir ");
		kb_date_long(&b, t->berlaku_sampai);
		kb_doubt(l, "berlaku_sampai", b.s, "PP 58/2016 Pasal 47");
	}
	if (t->sk_nomor == NULL)
		kb_doubt(l, "sk_nomor", "tanpa nomor keputusan pembentukan",
		    "PP 58/2016 Pasal 47");
	kb_buf_free(&b);
}

const struct kb_type tim_terpadu_type = {
	.name = "tim-terpadu", .table = "tim_terpadu",
	.help = "anggota Tim Terpadu Pengawasan Ormas menurut lembaga",
	.size = sizeof(struct tim_terpadu), KB_FIELDS(tim_fields),
	.check = check_tim, .lint = lint_tim, .head = true, .no_nik = true,
};
