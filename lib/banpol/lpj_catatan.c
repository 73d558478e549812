/* SPDX-License-Identifier: ISC */
/*
 * lpj_catatan.c - records of what the money was meant for, what it was spent
 * on, and what BPK found (P36 Pasal 27-35).
 */
#include "kesbang/sheet.h"
#include "kolom.h"

#define COST(T)								\
	CODE(T, kode, "belanja_banpol", "jenis pengeluaran",		\
	    .need = true, .show = true,					\
	    .alias = "jenis pengeluaran|kode belanja|jenis belanja"),	\
	TEXT(T, kegiatan, "jenis kegiatan", .show = true,		\
	    .alias = "jenis kegiatan"),					\
	TEXT(T, uraian, "uraian", .need = true, .key = KB_KEY,		\
	    .show = true, .find = true, .alias = "rincian"),		\
	RATE(T, volume, "volume", .alias = "vol|volume kegiatan"),	\
	TEXT(T, satuan, "satuan volume: orang, kali, lembar"),		\
	MONEY(T, harga_satuan, "rupiah per satuan", .min = 0,		\
	    .max = INT64_MAX, .alias = "harga|harga satuan rp|harga rp")

/*
 * The blocks of forms A and G.  In row B.4 form G repeats what stands in B.3:
 * there it is the upkeep of equipment (P78 Pasal 29 ayat (5)).
 */
static const struct kb_section sections[] = {
	{ "B1", "administrasi umum", NULL },
	{ "B2", "daya dan jasa|langganan daya dan jasa", NULL },
	{ "B3", "data dan arsip|pemeliharaan data dan arsip", NULL },
	{ "B4", "pemeliharaan peralatan|pemeliharaan peralatan kantor", NULL },
	{ "A", "pendidikan politik|kegiatan pendidikan politik|"
	    "belanja pendidikan politik", "pp_" },
	{ "B", "operasional sekretariat|operasional|kegiatan operasional "
	    "sekretariat|belanja operasional sekretariat|operasional "
	    "sekretariat partai politik", "um_|dj_|da_|pk_" },
	{ 0 }
};

/*
 * In a party's sheet a cost stands over its lines (forms A and G); what was
 * done is all that some of them say.
 */
static const struct kb_heading headings[] = { { 0 } };
static const struct kb_sheet sheet = { .heading = headings,
    .carry = "kode", .section = sections };

static void
complete_rencana(void *rec, struct kb_buf *made)
{
	struct rencana *r = rec;

	(void)made;
	if (r->uraian == NULL)
		r->uraian = r->kegiatan;
}

static void
complete_belanja(void *rec, struct kb_buf *made)
{
	struct belanja *b = rec;

	(void)made;
	if (b->uraian == NULL)
		b->uraian = b->kegiatan;
}

static const struct kb_field rencana_fields[] = {
	KB_HEAD(struct rencana),
	PARTY(struct rencana),
	BUDGET_YEAR(struct rencana),
	COST(struct rencana),
	MONEY(struct rencana, jumlah, "rupiah yang direncanakan",
	    .need = true, .min = 0, .max = INT64_MAX, .show = true,
	    .alias = "rencana penggunaan|rencana|jumlah rp|"
	    "rencana penggunaan rp|rencana rp"),
	TEXT(struct rencana, keterangan, "keterangan", .alias = "ket"),
	KB_TAIL(struct rencana),
};

const struct kb_type rencana_type = {
	.name = "rencana", .table = "banpol_rencana",
	.help = "rencana penggunaan bantuan oleh partai (formulir A)",
	.size = sizeof(struct rencana), KB_FIELDS(rencana_fields),
	.head = true, .complete = complete_rencana, .sheet = &sheet,
	.check = banpol_check_rencana, BANPOL_WORK,
};

static const struct kb_field belanja_fields[] = {
	KB_HEAD(struct belanja),
	PARTY(struct belanja),
	BUDGET_YEAR(struct belanja),
	DATE(struct belanja, tanggal, "tanggal bukti", .key = KB_KEY,
	    .show = true, .past = true, .alias = "tanggal bukti|tgl"),
	COST(struct belanja),
	MONEY(struct belanja, jumlah, "rupiah yang dibelanjakan",
	    .need = true, .min = 0, .max = INT64_MAX, .show = true,
	    .alias = "realisasi|nilai|realisasi rp|"
	    "jumlah rp|nilai rp|realisasi/jumlah rp|jumlah realisasi|"
	    "jumlah pengeluaran|jumlah belanja|realisasi belanja"),
	TEXT(struct belanja, penerima, "yang dibayar"),
	TEXT(struct belanja, nomor_bukti, "nomor bukti", .key = KB_KEY,
	    .show = true, .find = true, .alias = "no bukti|bukti nomor|"
	    "no kuitansi|nomor kuitansi|no kwitansi"),
	TEXT(struct belanja, bukti, "bukti yang ada, dipisah koma: kuitansi, "
	    "nota, daftar hadir"),
	TEXT(struct belanja, sha256, "SHA-256 pindaian bukti"),
	TEXT(struct belanja, jenis_pajak, "pajak yang dipotong: PPh 21, PPh 23, "
	    "PPh 4(2)", .alias = "jenis pajak"),
	MONEY(struct belanja, pajak, "rupiah pajak itu", .min = 0,
	    .max = INT64_MAX),
	TEXT(struct belanja, ntpn, "nomor bukti setor pajak (NTPN)"),
	TEXT(struct belanja, keterangan, "keterangan", .alias = "ket"),
	TEXT(struct belanja, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct belanja),
};

const struct kb_type belanja_type = {
	.name = "belanja", .table = "belanja",
	.help = "belanja partai dari bantuan: satu baris LPJ",
	.size = sizeof(struct belanja), KB_FIELDS(belanja_fields),
	.head = true, .complete = complete_belanja, .sheet = &sheet,
	.check = banpol_check_belanja, .audit = banpol_audit,
	.against = &banpol_against, BANPOL_WORK,
};

static const struct kb_field temuan_fields[] = {
	KB_HEAD(struct banpol_temuan),
	PARTY(struct banpol_temuan),
	BUDGET_YEAR(struct banpol_temuan),
	TEXT(struct banpol_temuan, nomor_lhp, "nomor LHP", .key = KB_KEY,
	    .show = true, .find = true, .alias = "lhp|no lhp"),
	DATE(struct banpol_temuan, tanggal_lhp, "tanggal LHP diterima",
	    .show = true, .past = true),
	CODE(struct banpol_temuan, jenis, "temuan_banpol", "temuan tentang apa",
	    .need = true, .show = true, .alias = "jenis temuan"),
	TEXT(struct banpol_temuan, uraian, "isi temuan", .need = true,
	    .key = KB_KEY, .show = true, .find = true,
	    .alias = "temuan|isi temuan"),
	MONEY(struct banpol_temuan, jumlah, "rupiah yang dipersoalkan",
	    .min = 0, .max = INT64_MAX, .alias = "nilai temuan"),
	TEXT(struct banpol_temuan, rekomendasi, "rekomendasi BPK"),
	DATE(struct banpol_temuan, tenggat, "hari terakhir menindaklanjutinya; "
	    "kosong: menurut setelan masa_temuan"),
	TEXT(struct banpol_temuan, tindak_lanjut, "yang sudah dilakukan"),
	DATE(struct banpol_temuan, selesai, "tanggal selesai", .show = true,
	    .past = true),
	TEXT(struct banpol_temuan, catatan, "catatan kantor",
	    .private = true),
	KB_TAIL(struct banpol_temuan),
};

const struct kb_type banpol_temuan_type = {
	.name = "temuan", .table = "banpol_temuan",
	.help = "temuan LHP BPK dan tindak lanjutnya",
	.size = sizeof(struct banpol_temuan), KB_FIELDS(temuan_fields),
	.head = true, .check = banpol_check_temuan,
	.lint = banpol_lint_temuan, .audit = banpol_audit,
	BANPOL_WORK,
};
