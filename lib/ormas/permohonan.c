/* SPDX-License-Identifier: ISC */
/* permohonan.c - a filing and its way (PP 58/2016 Ps 10-19). */
#include "diurus.h"
#include "rules.h"
#include "urusan.h"

static const struct kb_field permohonan_fields[] = {
	KB_HEAD(struct permohonan),
	REF(struct permohonan, ormas, "ormas", "pemohon: nomor atau nama "
	    "ormas", .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas|pemohon"),
	CODE(struct permohonan, prosedur, "prosedur_ormas", "yang diurus",
	    .need = true, .key = KB_KEY, .show = true,
	    .alias = "jenis permohonan"),
	DATE(struct permohonan, diterima, "berkas diterima kantor",
	    .need = true, .past = true, .key = KB_KEY, .show = true,
	    .alias = "tanggal diterima|tanggal masuk"),
	TEXT(struct permohonan, nomor_surat, "nomor surat permohonan",
	    .find = true),
	TEXT(struct permohonan, perihal, "perihal surat permohonan",
	    .alias = "hal"),
	DATE(struct permohonan, dikembalikan, "dikembalikan untuk dilengkapi",
	    .show = true, .past = true),
	DATE(struct permohonan, dilengkapi, "kembali lengkap", .past = true),
	DATE(struct permohonan, diteruskan, "diteruskan ke Kementerian",
	    .show = true, .past = true),
	TEXT(struct permohonan, nomor_pengantar, "nomor surat pengantar"),
	DATE(struct permohonan, dicatat, "masuk daftar registrasi Kementerian; "
	    "sejak itu dihitung hari kerjanya"),
	DATE(struct permohonan, terbit, "SKT atau surat diterbitkan",
	    .show = true),
	DATE(struct permohonan, ditolak, "ditolak", .show = true),
	TEXT(struct permohonan, alasan, "alasan dikembalikan atau ditolak"),
	TEXT(struct permohonan, catatan, "catatan kantor", .private = true),
	DATE(struct permohonan, tanggal_perubahan, "tanggal pengurus atau "
	    "AD/ART berubah"),
	KB_TAIL(struct permohonan),
};

static void
check_permohonan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct permohonan *p = rec;

	kb_date_order(errs, src, "diterima", p->diterima, "dikembalikan",
	    p->dikembalikan);
	kb_date_order(errs, src, "dikembalikan", p->dikembalikan,
	    "dilengkapi", p->dilengkapi);
	kb_date_order(errs, src, "diterima", p->diterima, "diteruskan",
	    p->diteruskan);
	kb_date_order(errs, src, "diteruskan", p->diteruskan, "dicatat",
	    p->dicatat);
	kb_date_order(errs, src, "diterima", p->diterima, "terbit", p->terbit);
	kb_date_order(errs, src, "tanggal_perubahan", p->tanggal_perubahan,
	    "diterima", p->diterima);
	kb_date_order(errs, src, "diterima", p->diterima, "ditolak",
	    p->ditolak);
	if (p->terbit.ymd != 0 && p->ditolak.ymd != 0)
		kb_errs_add(errs, src, "ditolak", "permohonan ini sudah "
		    "terbit; yang diajukan lagi dicatat sebagai permohonan "
		    "baru");
}

/* Of its findings those that no change of a column of its own mends. */
static const struct kb_fault faults[] = {
	{ "isian register", "terbit, sedangkan register masih memuat yang lama",
	    "isi yang baru pada ormasnya: %t ubah ormas NOMOR --KOLOM NILAI" },
	{ "PP 58/2016 Pasal 14", "diteruskan, padahal syarat yang wajib belum "
	    "ditandai ada", "%t berkas %k --ada SYARAT" },
};

static const struct kb_fault *
permohonan_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

/* What the Ministry really sent files back for. */
static void
lint_permohonan(const void *rec, const struct kb_lint *l)
{
	const struct permohonan *p = rec;

	if (p->nomor_surat == NULL)
		kb_doubt(l, "nomor_surat", "surat permohonan tanpa nomor",
		    "berkas yang dikembalikan Kementerian (2019)");
	if (p->perihal == NULL)
		kb_doubt(l, "perihal", "surat permohonan tanpa perihal",
		    "berkas yang dikembalikan Kementerian (2019)");
	if ((p->dikembalikan.ymd != 0 || p->ditolak.ymd != 0) &&
	    p->alasan == NULL)
		kb_doubt(l, "alasan", "dikembalikan atau ditolak tanpa alasan",
		    "PP 58/2016 Pasal 14, 15");
}

const struct kb_type permohonan_type = {
	.name = "permohonan", .table = "permohonan",
	.help = "berkas yang diajukan ormas dan perjalanannya",
	.size = sizeof(struct permohonan), KB_FIELDS(permohonan_fields),
	.check = check_permohonan, .lint = lint_permohonan,
	.audit = urusan_audit, .next = diurus_next,
	.mend = "%t berkas %k --ada SYARAT", .fault = permohonan_fault,
	.head = true, WORK_IN_HAND,
};
