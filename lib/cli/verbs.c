/* SPDX-License-Identifier: ISC */
/* verbs.c - the commands that every tool has for each of its record types. */
#include <unistd.h>

#include "import.h"
#include "kesbang/findings.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "output.h"
#include "verbs.h"

/* ---- ekspor, lihat ---- */

static int
list(struct kb_ctx *ctx, const char *dflt, bool count, struct kb_err *err)
{

	if (kb_list_begin(ctx, ctx->type, dflt, err) != 0 ||
	    kb_store_list(ctx->db, &ctx->filter, kb_list_row, ctx, err) != 0)
		return -1;
	if (count && kb_list_count(ctx, "", err) != 0)
		return -1;
	kb_list_end(ctx);
	return 0;
}

int
kb_export_run(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->opt.format != NULL && strcmp(ctx->opt.format, "tabel") == 0)
		return kb_fail(err, KB_USAGE, "ekspor tidak menulis tabel; "
		    "pakai 'lihat', atau -f csv-excel untuk lembar kerja");
	return list(ctx, "csv", false, err);
}

/* Whose phone it was that --lengkap showed; the record is gone by then. */
static void
shows_one(struct kb_ctx *ctx, const struct kb_head *h)
{
	if (ctx->type->head)
		ctx->shown_one = kb_strdup(h->nomor);
}

/* One record by its key, but not past --publik. */
static int
open_operand(struct kb_ctx *ctx, struct kb_buf *home, struct kb_err *err)
{
	const struct kb_head *h = ctx->rec;
	int rc = kb_key_operand(ctx, home, err);

	if (rc == 0)
		shows_one(ctx, h);
	if (rc != 0 || !kb_yes(ctx->opt.publik) || ctx->type->public == NULL)
		return rc;
	kb_refs_public(&ctx->kantor, ctx->type, ctx->rec);
	kb_filter_range(&ctx->filter, KB_FIELD_KANTOR, h->kantor.s,
	    h->kantor.s);
	kb_filter_range(&ctx->filter, KB_FIELD_NOMOR, h->nomor, h->nomor);
	if (kb_store_count(ctx->db, &ctx->filter) > 0)
		return 0;
	return kb_fail(err, KB_PERM, "%s %s tidak ikut --publik: %s",
	    ctx->type->name, h->nomor, ctx->type->withheld);
}

/* A field of the record for people; false where there is nothing to show. */
static bool
shown(struct kb_ctx *ctx, size_t i, struct kb_buf *v)
{
	const struct kb_field *f = &ctx->type->field[i];

	if (!kb_known(f, ctx->rec) ||
	    (f->private && kb_yes(ctx->opt.publik)))
		return false;
	kb_buf_cut(v, 0);
	kb_show(f, ctx->rec, &ctx->kantor.env, v);
	if (f->kind == KB_REGION)
		kb_buf_addf(v, " (%s)", ((const kb_code *)
		    (const void *)((char *)ctx->rec + f->at))->s);
	return true;
}

/* One record on a terminal: a line a field, long texts wrapped. */
static int
show_record(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT, v = KB_BUF_INIT;
	size_t wide = 16;
	int rc;

	for (size_t i = 0; i < ctx->type->nfield; i++)
		if (shown(ctx, i, &v) &&
		    strlen(ctx->type->field[i].name) + 1 > wide)
			wide = strlen(ctx->type->field[i].name) + 1;
	for (size_t i = 0; i < ctx->type->nfield; i++) {
		if (!shown(ctx, i, &v))
			continue;
		kb_buf_addf(&b, "%-*s", (int)wide, ctx->type->field[i].name);
		kb_wrap(&b, kb_buf_str(&v), wide, wide, 80);
		kb_buf_addc(&b, '\n');
	}
	rc = kb_put(ctx, &b, err);
	kb_buf_free(&b);
	kb_buf_free(&v);
	return rc;
}

/* One record as a page or a message. */
static int
show_page(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc = kb_doc_of_type(ctx->type);
	struct kb_buf v = KB_BUF_INIT;
	int rc;

	for (size_t i = 0; i < ctx->type->nfield; i++)
		if (shown(ctx, i, &v))
			kb_doc_fact_of(doc, &ctx->type->field[i],
			    kb_buf_str(&v));
	rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	kb_buf_free(&v);
	return rc;
}

static int
show_one(struct kb_ctx *ctx, bool page, struct kb_err *err)
{
	struct kb_buf hidden = KB_BUF_INIT;
	int rc;

	ctx->shown = 1;
	if (kb_masks(ctx))
		kb_mask_rec(ctx->type, ctx->rec, &hidden);
	rc = page ? show_page(ctx, err) : show_record(ctx, err);
	kb_buf_free(&hidden);
	return rc;
}

static int
show_row(struct kb_ctx *ctx, struct kb_err *err)
{
	int rc = kb_list_begin(ctx, ctx->type, NULL, err);

	if (rc == 0)
		rc = kb_list_row(ctx, ctx->rec, err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
run_show(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	struct kb_buf home = KB_BUF_INIT;
	int rc;

	if (f == NULL)
		return -1;
	if (ctx->argc == 0)
		return list(ctx, NULL, true, err);
	rc = open_operand(ctx, &home, err);
	if (rc == 0 && (!f->people || f->dated ||
	    ctx->opt.pilih != NULL))
		rc = show_row(ctx, err);
	else if (rc == 0)
		rc = show_one(ctx, kb_layout(f->name, NULL) != NULL, err);
	kb_buf_free(&home);
	return rc;
}

/* ---- riwayat ---- */

#define HISTORY_OF(which)						\
	"SELECT urut, waktu, pelaku, program, perintah, aksi, jenis, kantor, " \
	"nomor, jumlah, rincian, hash FROM jejak WHERE jenis = ?1 AND nomor " \
	which

#define HISTORY								\
	HISTORY_OF("= ?2 AND (kantor = ?3 OR kantor IS NULL) ")		\
	"UNION ALL "							\
	HISTORY_OF("IS NULL AND aksi = 'impor' AND "			\
	    "(rincian ->> '$.impor') = ?4 ")				\
	"ORDER BY urut"

/* The details as a person reads them. */
#define DETAILS_SAID							\
	"SELECT CASE iif(json_valid(?2) AND ?2 ->> '$.dimusnahkan' IS NOT " \
	"NULL, 'dimusnahkan', ?1) "					\
	"WHEN 'dimusnahkan' THEN 'isinya dimusnahkan' "			\
	"WHEN 'musnah' THEN coalesce('berita acara nomor ' || "		\
	"(?2 ->> '$.berita_acara'), ?2 ->> '$.alasan') "		\
	"WHEN 'impor' THEN coalesce(?2 ->> '$.berkas', '') || " \
	"': ' || (?2 ->> '$.baru') || ' baru, ' || "			\
	"(?2 ->> '$.berubah') || ' berubah' "				\
	"WHEN 'ubah' THEN 'sebelumnya ' || (SELECT group_concat(key || ': ' || " \
	"coalesce(value, '(kosong)'), '; ') FROM json_each(?2, '$.lama') " \
	"WHERE key <> 'revisi') "					\
	"WHEN 'hapus' THEN 'alasan: ' || (?2 ->> '$.alasan') "		\
	"WHEN 'lengkap' THEN (?2 ->> '$.ditampilkan') || ' ditampilkan lengkap' " \
	"ELSE ?2 END"

/* Old phones and addresses are as hidden as new ones. */
int
kb_trail_row(struct kb_ctx *ctx, const struct kb_type *type,
    struct kb_trail *t, struct kb_err *err)
{
	struct kb_buf hidden = KB_BUF_INIT;
	char *said = NULL;
	int rc;

	if (t->rincian != NULL && type != NULL && kb_masks(ctx)) {
		kb_mask_json(type, t->rincian, &hidden);
		t->rincian = kb_buf_str(&hidden);
	}
	if (t->rincian != NULL && ctx->out.format->people)
		t->rincian = said = kb_one_text(ctx->db, DETAILS_SAID,
		    KB_ARGS2(t->aksi, t->rincian));
	rc = kb_list_row(ctx, t, err);
	kb_buf_free(&hidden);
	free(said);
	return rc;
}

static int
history_row(void *ctx, void *rec, struct kb_err *err)
{
	return kb_trail_row(ctx, ((struct kb_ctx *)ctx)->type, rec, err);
}

static int
run_history(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT, key = KB_BUF_INIT;
	const struct kb_head *h = ctx->rec;
	const char *nomor, *kantor = NULL;
	int64_t import = 0;
	char *sql;
	int rc = 0;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu KUNCI");
	nomor = ctx->argv[0];			/* it may have been deleted */
	kantor = ctx->kantor.env.office.s;
	if (kb_store_get(ctx->db, ctx->type, &ctx->kantor.env, ctx->argv[0],
	    ctx->rec, &home, NULL) == 0) {
		shows_one(ctx, h);
		nomor = kb_record_label(ctx, &key);
		kantor = ctx->type->head ? h->kantor.s : "";
		sql = kb_asprintf("SELECT impor FROM %s WHERE kantor = ? AND "
		    "nomor = ?", ctx->type->table);
		if (ctx->type->head)
			import = kb_one(ctx->db, 0, sql, KB_ARGS2(kantor,
			    nomor));
		free(sql);
	} else {
		import = kb_one(ctx->db, 0, "SELECT json_extract(rincian, "
		    "'$.impor') FROM jejak WHERE aksi = 'hapus' AND jenis = ? "
		    "AND nomor = ? AND kantor = ?", KB_ARGS3(ctx->type->table,
		    nomor, kantor));
	}
	rc = kb_list_begin(ctx, &kb_trail_type, NULL, err);
	if (rc == 0)
		rc = kb_query(ctx->db, &kb_trail_type, HISTORY,
		    KB_ARGS4(ctx->type->table, nomor, kantor, import),
		    history_row, ctx, err);
	if (rc == 0 && ctx->out.rows == 0)
		rc = kb_fail(err, KB_DATA, "%s '%.80s' tidak ditemukan",
		    ctx->type->name, ctx->argv[0]);
	if (rc == 0)
		kb_list_end(ctx);
	kb_buf_free(&home);
	kb_buf_free(&key);
	return rc;
}

const struct kb_cmd kb_verbs[] = {
	{ .name = "impor", .args = "[JENIS] [FILE|-]...",
	    .help = "memasukkan catatan dari berkas",
	    .flags = KB_RW | KB_JENIS | KB_INPUT | KB_GUESS | KB_EVERY,
	    .run = kb_import_run,
	    .prepare = kb_import_prepare, .release = kb_import_release },
	{ .name = "tempel", .args = "[JENIS]",
	    .help = "menempel teks, melihat apa yang terbaca, lalu "
	    "menyimpannya",
	    .flags = KB_OWN | KB_JENIS | KB_INPUT, .run = kb_paste_run,
	    .release = kb_import_release },
	{ .name = "ekspor", .args = "[JENIS]",
	    .help = "menulis catatan untuk program atau kantor lain",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_EXACT,
	    .run = kb_export_run },
	{ .name = "lihat", .args = "[JENIS] [KUNCI]",
	    .help = "menampilkan daftar, atau satu catatan",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_BARE,
	    .run = run_show },
	{ .name = "cari", .args = "[JENIS] KATA...",
	    .help = "mencari kata dalam semua teks catatan",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_WORDS |
	    KB_BARE | KB_INSIDE,
	    .run = kb_find_run, .prepare = kb_find_prepare },
	{ .name = "tambah", .args = "[JENIS] --kolom nilai ...",
	    .help = "menambah satu catatan",
	    .flags = KB_RW | KB_JENIS | KB_SET, .run = kb_run_add },
	{ .name = "ubah", .args = "[JENIS] KUNCI --kolom nilai ...",
	    .help = "mengubah satu catatan",
	    .flags = KB_RW | KB_JENIS | KB_SET | KB_KEEP,
	    .run = kb_run_change },
	{ .name = "sunting", .args = "[JENIS] [KUNCI]",
	    .help = "mengisi atau mengubah satu catatan dalam penyunting teks",
	    .flags = KB_OWN | KB_JENIS, .run = kb_visual_run },
	{ .name = "hapus", .args = "[JENIS] KUNCI --alasan TEKS",
	    .help = "menghapus satu catatan; nomornya tidak dipakai lagi",
	    .flags = KB_RW | KB_JENIS | KB_KEEP, .opt = &kb_delete_type,
	    .run = kb_run_delete },
	{ .name = "riwayat", .args = "[JENIS] KUNCI",
	    .help = "siapa mengubah apa pada satu catatan",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_BARE, .run = run_history },
	{ .name = "templat", .args = "[JENIS] [NAMA]",
	    .help = "formulir kosong untuk diisi lalu diimpor; dengan "
	    "--bawaan teks surat yang boleh diubah kantor",
	    .flags = KB_OWN | KB_JENIS | KB_BLANK, .opt = &kb_form_type,
	    .run = kb_run_form },
	{ .name = "kolom", .args = "[JENIS]",
	    .help = "arti setiap kolom dan nilai yang diterima",
	    .flags = KB_NODB | KB_JENIS | KB_LIST, .run = kb_run_columns },
	{ .name = "periksa", .args = "[JENIS]",
	    .help = "mencari yang keliru; tidak mengubah apa pun",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_INSIDE,
	    .run = kb_check_run },
	{ 0 }
};
