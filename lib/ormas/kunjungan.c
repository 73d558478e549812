/* SPDX-License-Identifier: ISC */
/* kunjungan.c - visits (Sambang Omas), guidance of many at once. */
#include "kesbang/sambang.h"
#include "rules.h"

const struct kb_word ormas_bentuk_kunjungan[] = {
	[ORMAS_SAMBANG - 1] = { "sambang", "sambang ormas",
	    "kunjungan|sambang omas" },
	[ORMAS_PEMBINAAN - 1] = { "pembinaan", NULL, "sosialisasi" },
	[ORMAS_MONITORING - 1] = { "monitoring",
	    "monitoring dan evaluasi", "monev|pengawasan" },
	{ 0 }
};

static const struct kb_word sekretariat[] = {
	{ "milik", "milik sendiri", "hak milik" }, { "sewa", NULL, "kontrak" },
	{ "pinjam", "pinjam pakai", "izin pakai" },
	{ "rumah_pengurus", "rumah pengurus", NULL }, { 0 }
};

static const struct kb_field kunjungan_fields[] = {
	KB_HEAD(struct kunjungan),
	REF(struct kunjungan, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	DATE(struct kunjungan, tanggal, "tanggal kunjungan", .need = true,
	    .past = true,
	    .key = KB_KEY, .show = true),
	ENUM(struct kunjungan, bentuk, ormas_bentuk_kunjungan, "bentuk kunjungan",
	    .dflt = "sambang", .show = true),
	TEXT(struct kunjungan, tim, "unsur yang datang"),
	FLAG(struct kunjungan, alamat_ditemukan, "alamat ditemukan",
	    .show = true),
	TEXT(struct kunjungan, alamat_baru, "alamat yang ditemukan, bila "
	    "pindah", .private = true, .mask = true),
	ENUM(struct kunjungan, sekretariat, sekretariat,
	    "kedudukan sekretariat"),
	FLAG(struct kunjungan, papan_nama, "papan nama terpasang",
	    .show = true),
	FLAG(struct kunjungan, pengurus_sesuai, "pengurus sesuai keputusan",
	    .show = true),
	FLAG(struct kunjungan, sengketa, "ada sengketa kepengurusan",
	    .show = true),
	FLAG(struct kunjungan, telepon_aktif, "nomor telepon aktif"),
	FLAG(struct kunjungan, dokumen_asli, "dokumen asli diperlihatkan"),
	INT(struct kunjungan, anggota, "jumlah anggota", .min = 0,
	    .max = 100000000),
	TEXT(struct kunjungan, kegiatan, "kegiatan terakhir"),
	TEXT(struct kunjungan, kesimpulan, "kesimpulan", .private = true),
	TEXT(struct kunjungan, tindak_lanjut, "tindak lanjut",
	    .private = true),
	TEXT(struct kunjungan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct kunjungan),
};

/* What stands behind the team: what was found there. */
static bool
is_result(const struct kb_field *f)
{
	return !f->need && !f->stamp && f->dflt == NULL &&
	    f->at > offsetof(struct kunjungan, tim);
}

/* Guidance of many at once finds nothing out about each. */
static const char *
untouched(const void *rec, uint64_t given)
{
	const struct kunjungan *k = rec;
	bool asked = false;

	if (k->bentuk.n == ORMAS_PEMBINAAN)
		return NULL;
	for (size_t i = 0; i < KB_LEN(kunjungan_fields); i++) {
		const struct kb_field *f = &kunjungan_fields[i];

		if ((given >> i & 1) == 0 || !is_result(f))
			continue;
		if (kb_known(f, rec))
			return NULL;
		asked = true;
	}
	return asked ? "belum ada hasilnya; tidak dicatat sebagai kunjungan" :
	    NULL;
}

static void
check_kunjungan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const char *why = untouched(rec, ~UINT64_C(0));

	if (why != NULL)
		kb_errs_add(errs, src, NULL, "%s", why);
}

static void
lint_kunjungan(const void *rec, const struct kb_lint *l)
{
	const struct kunjungan *k = rec;

	if (k->alamat_ditemukan.n == KB_FLAG_NO && k->papan_nama.n ==
	    KB_FLAG_YES && k->alamat_baru == NULL)
		kb_doubt(l, "alamat_baru", "alamat tidak ditemukan tetapi "
		    "papan nama terpasang: di mana?", "isian kunjungan");
	if (kb_yes(k->sengketa) && k->catatan == NULL &&
	    k->kesimpulan == NULL)
		kb_doubt(l, "kesimpulan", "sengketa tanpa keterangan", "isian "
		    "kunjungan");
}

const struct kb_type kunjungan_type = {
	.name = "kunjungan", .table = "kunjungan",
	.help = "kunjungan dan pembinaan ormas",
	.size = sizeof(struct kunjungan), KB_FIELDS(kunjungan_fields),
	.untouched = untouched, .check = check_kunjungan,
	.lint = lint_kunjungan, .head = true, WORK_IN_HAND,
	.audit = kunjungan_audit, .fault = kunjungan_fault,
};
