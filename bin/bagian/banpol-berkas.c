/* SPDX-License-Identifier: ISC */
/* banpol-berkas.c - berkas: parties' applications against the checklist. */
#include "banpol.h"
#include "kesbang/proses.h"

struct berkas_opt {
	struct banpol_of of;
	kb_text	 ada, belum, tidak_berlaku, catatan;
	kb_text	 nomor;
	kb_date	 tanggal, berlaku_sampai;
	kb_text	 penanda_tangan;
	kb_int	 suara;
};

#define T struct berkas_opt
static const struct kb_field berkas_fields[] = {
	BANPOL_TAHUN(T, "; tanpa ini tahun ini"),
	TEXT(T, ada, "kode atau huruf syarat yang sudah ada, dipisah koma; "
	    "'semua': semua yang diminta", .arg = "KODE,..."),
	TEXT(T, belum, "kode syarat yang belum ada", .arg = "KODE,..."),
	TEXT(T, tidak_berlaku, "kode syarat yang tidak diminta dari partai "
	    "ini", .arg = "KODE,..."),
	TEXT(T, catatan, "yang kurang pada syarat itu, bersama --belum",
	    .arg = "TEKS"),
	TEXT(T, nomor, "nomor dokumen syarat itu"),
	DATE(T, tanggal, "tanggal dokumen itu"),
	DATE(T, berlaku_sampai, "hari terakhir berlakunya"),
	TEXT(T, penanda_tangan, "nama para penanda tangan, dipisah titik "
	    "koma", .arg = "NAMA;..."),
	INT(T, suara, "suara sah menurut surat KPU", .min = 0,
	    .max = BANPOL_SUARA_MAKS),
};
#undef T

const struct kb_type banpol_berkas_opt = {
	.size = sizeof(struct berkas_opt), KB_FIELDS(berkas_fields),
};

static int
list(struct kb_ctx *ctx, const struct banpol_berkas_semua *all,
    struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t whole = 0;
	int rc = kb_list_begin(ctx, &banpol_berkas_baris_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < all->n; i++) {
		struct banpol_berkas_baris row = banpol_berkas_baris(
		    &all->satu[i], &text);

		whole += all->satu[i].kurang == 0;
		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0) {
		kb_list_gap(ctx);
		kb_buf_addf(&ctx->out.note, "%zu partai, %zu lengkap\n",
		    all->n, whole);
		kb_list_end(ctx);
	}
	kb_buf_free(&text);
	return rc;
}

static int
papers(struct kb_ctx *ctx, const struct banpol_berkas_satu *f,
    struct kb_err *err)
{
	struct kb_doc *doc;
	int rc;

	if (kb_wants_doc(ctx)) {
		doc = banpol_berkas_doc(&ctx->kantor, f);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc;
	}
	rc = kb_list_begin(ctx, &banpol_kertas_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < f->n; i++)
		rc = kb_list_row(ctx, &f->kertas[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
mark(struct kb_ctx *ctx, const struct banpol_berkas_satu *f,
    struct kb_err *err)
{
	const struct berkas_opt *o = ctx->own;
	struct banpol_tanda t = { .ada = o->ada, .belum = o->belum,
	    .tidak_berlaku = o->tidak_berlaku, .isi = {
	    .nomor_dokumen = o->nomor, .tanggal_dokumen = o->tanggal,
	    .berlaku_sampai = o->berlaku_sampai,
	    .penanda_tangan = o->penanda_tangan, .suara = o->suara,
	    .catatan = o->catatan } };
	int rc = banpol_berkas_tanda(&ctx->kantor, f, &t, err);

	if (rc == 0)
		kb_say(ctx, "%s%zu syarat berubah", kb_yes(ctx->opt.coba) ?
		    "percobaan: " : "", t.changed);
	return rc;
}

/* A mark prints the list only where it is asked for: -f, -o, --pilih. */
static bool
prints(const struct kb_ctx *ctx, bool write)
{
	return !write || ctx->opt.format != NULL ||
	    ctx->opt.keluaran != NULL || ctx->opt.pilih != NULL;
}

static int
tell_missing(struct kb_ctx *ctx, const struct banpol_berkas_satu *f)
{
	struct kb_buf b = KB_BUF_INIT;

	banpol_berkas_kurang(f, &b);
	if (b.len > 0)
		kb_say(ctx, "masih kurang: %s", b.s);
	kb_buf_free(&b);
	return 0;
}

static int
no_such(const struct banpol_asked *a, const char *name, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "tidak ada hak dan tidak ada catatan "
	    "partai '%s' untuk %d", name, a->year);
}

static int
work(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct berkas_opt *o = ctx->own;
	const bool *write = arg;
	struct banpol_berkas_semua all = { 0 };
	struct banpol_asked a;
	const char *party;
	int rc = banpol_one_party(ctx, &party, err);

	if (rc == 0)
		rc = banpol_asked(ctx, &o->of, 0, party, &a, err);
	for (int pass = *write ? 0 : 1; rc == 0 && pass < 2; pass++) {
		rc = banpol_berkas_load(&ctx->kantor, &a.council, a.year,
		    a.party, &all, err);
		if (rc == 0 && a.party != NULL && all.n == 0)
			rc = no_such(&a, party, err);
		else if (rc == 0 && pass == 0)
			rc = mark(ctx, &all.satu[0], err);
		else if (rc == 0 && !prints(ctx, *write))
			rc = tell_missing(ctx, &all.satu[0]);
		else if (rc == 0)
			rc = a.party != NULL ? papers(ctx, &all.satu[0],
			    err) : list(ctx, &all, err);
		banpol_berkas_free(&all);
	}
	return rc;
}

static int
check(const struct kb_ctx *ctx, const struct berkas_opt *o, bool write,
    struct kb_err *err)
{
	bool said = o->nomor != NULL || o->tanggal.ymd != 0 ||
	    o->berlaku_sampai.ymd != 0 || o->penanda_tangan != NULL ||
	    o->suara.known;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu PARTAI; kode "
		    "syarat dipisah koma tanpa spasi");
	if (write && ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "sebutkan PARTAI yang syaratnya "
		    "ditandai");
	if (o->catatan != NULL && o->belum == NULL)
		return kb_fail(err, KB_USAGE, "--catatan menyertai --belum");
	if (said && o->ada == NULL && o->belum == NULL)
		return kb_fail(err, KB_USAGE, "keterangan dokumen menyertai "
		    "--ada atau --belum");
	if (said && (o->ada != NULL) + (o->belum != NULL) +
	    (strchr(o->ada != NULL ? o->ada : o->belum, ',') != NULL) +
	    banpol_semua(o->ada != NULL ? o->ada : o->belum) > 1)
		return kb_fail(err, KB_USAGE, "keterangan dokumen hanya untuk "
		    "satu syarat");
	return 0;
}

int
banpol_run_berkas(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct berkas_opt *o = ctx->own;
	bool write = o->ada != NULL || o->belum != NULL ||
	    o->tidak_berlaku != NULL;

	if (check(ctx, o, write, err) != 0)
		return -1;
	return kb_office_run(ctx, write ? KB_TO_CHANGE : KB_TO_LOOK, work, &write,
	    err);
}
