/* SPDX-License-Identifier: ISC */
/* verbs.c - the commands that every tool has for each of its record types. */
#include <unistd.h>

#include "kesbang/cmd.h"
#include "kesbang/findings.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "import.h"

/* ---- ekspor, lihat ---- */

static int
list(struct kb_ctx *ctx, const char *dflt, bool count, struct kb_err *err)
{

	if (kb_list_begin(ctx, ctx->type, dflt, err) != 0 ||
	    kb_store_list(ctx->db, &ctx->filter, kb_list_row, ctx, err) != 0)
		return -1;
	if (count && ctx->out.format->people)
		kb_buf_addf(&ctx->out.note, "%s%zu %s\n", ctx->out.rows > 0 ? "\n" : "",
		    ctx->out.rows, ctx->type->name);
	kb_list_end(ctx);
	return 0;
}

static int
run_export(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->opt.format != NULL && strcmp(ctx->opt.format, "tabel") == 0)
		return kb_fail(err, KB_USAGE, "ekspor tidak menulis tabel; "
		    "pakai 'lihat', atau -f csv-excel untuk lembar kerja");
	return list(ctx, "csv", false, err);
}

static int
the_key(struct kb_ctx *ctx, struct kb_buf *home, struct kb_err *err)
{
	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu KUNCI: %s %s %s "
		    "KUNCI", ctx->tool->name, ctx->cmd->name, ctx->type->name);
	return kb_store_get(ctx->db, ctx->type, &ctx->kantor.env,
	    ctx->argv[0], ctx->rec, home, err);
}

/* One record on a terminal: a line a field, long texts wrapped. */
static int
show_record(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT, v = KB_BUF_INIT;
	int rc;

	for (size_t i = 0; i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];

		if (!kb_known(f, ctx->rec) ||
		    (f->private && kb_yes(ctx->opt.publik)))
			continue;
		kb_buf_cut(&v, 0);
		kb_show(f, ctx->rec, &ctx->kantor.env, &v);
		if (f->kind == KB_REGION)
			kb_buf_addf(&v, " (%s)", ((const kb_code *)
			    (const void *)((char *)ctx->rec + f->at))->s);
		kb_buf_addf(&b, "%-16s", f->name);
		kb_wrap(&b, kb_buf_str(&v), 16, 16, 80);
		kb_buf_addc(&b, '\n');
	}
	rc = kb_put(ctx, &b, err);
	kb_buf_free(&b);
	kb_buf_free(&v);
	return rc;
}

static int
run_show(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	bool people = ctx->opt.format != NULL ?
	    strcmp(ctx->opt.format, "tabel") == 0 :
	    ctx->opt.keluaran == NULL && isatty(STDOUT_FILENO);
	int rc;

	if (ctx->argc == 0)
		return list(ctx, NULL, true, err);
	rc = the_key(ctx, &home, err);
	if (rc == 0 && people && ctx->opt.pilih == NULL) {
		rc = show_record(ctx, err);
	} else if (rc == 0) {
		rc = kb_list_begin(ctx, ctx->type, NULL, err);
		if (rc == 0) {
			kb_out_row(&ctx->out, ctx->rec);
			kb_list_end(ctx);
		}
	}
	kb_buf_free(&home);
	return rc;
}

/* ---- tambah, ubah, hapus ---- */

/* Faults of options are named by option, not by file and line. */
static int
option_faults(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->errs.count == 0)
		return 0;
	err->msg[0] = '\0';
	err->status = KB_DATA;
	return -1;
}

static const char *
label_of(struct kb_ctx *ctx, struct kb_buf *b)
{
	const struct kb_head *h = ctx->rec;

	if (ctx->type->head)
		return h->nomor;
	kb_key_text(ctx->type, ctx->rec, b);
	return kb_buf_str(b);
}

/* Stored all the same, but worth a second look. */
static void
warn(struct kb_ctx *ctx, struct kb_store *s)
{
	const struct kb_head *h = ctx->type->head ? ctx->rec : NULL;
	const char *twin = kb_store_twin(s, ctx->rec);
	struct kb_buf scratch = KB_BUF_INIT;

	if (twin != NULL)
		kb_say(ctx, "peringatan: serupa dengan %s yang sudah ada", twin);
	for (size_t i = 0; i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];
		const char *to = f->kind == KB_REF ? kb_get(f, ctx->rec, NULL,
		    &scratch) : NULL;

		if (to != NULL && !kb_reference_known(&ctx->kantor, f, to,
		    h != NULL ? h->kantor.s : ""))
			kb_say(ctx, "peringatan: %s '%s' tidak ada dalam "
			    "daftar %s", f->name, to, f->list);
	}
	kb_buf_free(&scratch);
}

static int
put(struct kb_ctx *ctx, uint64_t given, const char *done, struct kb_err *err)
{
	static const char *const would = "akan ";
	struct kb_buf key = KB_BUF_INIT;
	enum kb_put_result result = KB_PUT_SAME;
	struct kb_store *s;
	int rc = kb_store_open(&s, ctx->db, ctx->type, &ctx->kantor.env, err);

	if (rc == 0)
		rc = kb_store_put(s, ctx->rec, given, NULL, &ctx->errs,
		    &result, err);
	if (rc == 0)
		rc = option_faults(ctx, err);
	if (rc == 0)
		kb_say(ctx, "%s%s: %s", kb_yes(ctx->opt.coba) ? would : "",
		    result == KB_PUT_SAME ? "tetap" : done,
		    label_of(ctx, &key));
	if (rc == 0 && result != KB_PUT_SAME)
		warn(ctx, s);
	kb_buf_free(&key);
	return kb_store_close(s, rc, err);
}

static int
run_add(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_head *h = ctx->type->head ? ctx->rec : NULL;
	struct kb_buf key = KB_BUF_INIT, home = KB_BUF_INIT;
	void *there = NULL;
	int rc = 0;

	if (ctx->given == 0)
		return kb_fail(err, KB_USAGE, "sebutkan isinya: %s tambah %s "
		    "--kolom nilai ...", ctx->tool->name, ctx->type->name);
	if (h == NULL || h->nomor != NULL) {	/* else it gets a new number */
		if (h != NULL)
			kb_buf_adds(&key, h->nomor);
		else
			kb_key_path(ctx->type, ctx->rec, &key);
		there = kb_alloc(ctx->type->size);
		if (kb_store_get(ctx->db, ctx->type, &ctx->kantor.env,
		    kb_buf_str(&key), there, &home, NULL) == 0 &&
		    (h == NULL || strcmp(((struct kb_head *)there)->nomor,
		    h->nomor) == 0))
			rc = kb_fail(err, KB_DATA, "%s '%s' sudah ada; pakai "
			    "'ubah'", ctx->type->name, key.s);
	}
	kb_buf_free(&key);
	kb_buf_free(&home);
	free(there);
	return rc != 0 ? rc : put(ctx, ctx->given, "tersimpan", err);
}

static int
run_change(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	void *typed = ctx->rec;
	int rc;

	if (ctx->given == 0)
		return kb_fail(err, KB_USAGE, "sebutkan yang diubah: %s ubah "
		    "%s KUNCI --kolom nilai ...", ctx->tool->name,
		    ctx->type->name);
	ctx->rec = kb_alloc(ctx->type->size);
	rc = the_key(ctx, &home, err);
	for (size_t i = 0; rc == 0 && i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];

		if ((ctx->given >> i & 1) == 0)
			continue;
		if ((ctx->type->head && i == KB_FIELD_NOMOR) ||
		    (!ctx->type->head && f->key))
			rc = kb_fail(err, KB_USAGE, "--%s: kunci tidak dapat "
			    "diubah", f->name);
		kb_copy(f, ctx->rec, typed);
	}
	/* That very record, perhaps of another office. */
	if (rc == 0)
		rc = put(ctx, ctx->given | (ctx->type->head ?
		    UINT64_C(1) << KB_FIELD_KANTOR |
		    UINT64_C(1) << KB_FIELD_NOMOR : 0), "tersimpan", err);
	free(typed);
	kb_buf_free(&home);
	return rc;
}

struct delete_opt {
	kb_text	 alasan;
};

static const struct kb_field delete_fields[] = {
	TEXT(struct delete_opt, alasan, "mengapa dihapus", .arg = "TEKS"),
};

static const struct kb_type delete_type = {
	.size = sizeof(struct delete_opt), KB_FIELDS(delete_fields),
};

static int
run_delete(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct delete_opt *opt = ctx->own;
	struct kb_buf home = KB_BUF_INIT, key = KB_BUF_INIT;
	int rc;

	if (opt->alasan == NULL)
		return kb_fail(err, KB_USAGE, "hapus memerlukan --alasan TEKS");
	rc = the_key(ctx, &home, err);
	if (rc == 0)
		rc = kb_store_delete(ctx->db, ctx->type, &ctx->kantor.env,
		    ctx->rec, opt->alasan, err);
	if (rc == 0)
		kb_say(ctx, "%sdihapus: %s", kb_yes(ctx->opt.coba) ? "akan " :
		    "", label_of(ctx, &key));
	kb_buf_free(&home);
	kb_buf_free(&key);
	return rc;
}

/* ---- riwayat ---- */

static const char *const history_sql =
    "SELECT urut, waktu, pelaku, program, perintah, aksi, jenis, kantor, "
    "nomor, jumlah, rincian, hash FROM jejak WHERE jenis = ?1 AND nomor = ?2 "
    "AND (kantor = ?3 OR kantor IS NULL) "
    "UNION ALL SELECT urut, waktu, pelaku, program, perintah, aksi, jenis, "
    "kantor, nomor, jumlah, rincian, hash FROM jejak WHERE aksi = 'impor' "
    "AND jenis = ?1 AND json_extract(rincian, '$.impor') = ?4 ORDER BY urut";

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
		nomor = label_of(ctx, &key);
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
		rc = kb_query(ctx->db, &kb_trail_type, history_sql,
		    KB_ARGS4(ctx->type->table, nomor, kantor, import),
		    kb_list_row, ctx, err);
	if (rc == 0 && ctx->out.rows == 0)
		rc = kb_fail(err, KB_DATA, "%s '%.80s' tidak ditemukan",
		    ctx->type->name, ctx->argv[0]);
	if (rc == 0)
		kb_list_end(ctx);
	kb_buf_free(&home);
	kb_buf_free(&key);
	return rc;
}

/* ---- kolom ---- */

struct column_row {
	kb_text	 kolom, jenis, arti, pilihan, ejaan;
	kb_enum	 wajib, kunci, pribadi;
};

static const struct kb_field column_fields[] = {
	TEXT(struct column_row, kolom, "nama kolom", .show = true),
	TEXT(struct column_row, jenis, "jenis nilai", .show = true),
	FLAG(struct column_row, wajib, "wajib diisi", .show = true),
	FLAG(struct column_row, kunci, "bagian dari kunci alami",
	    .show = true),
	FLAG(struct column_row, pribadi, "tidak ikut --publik"),
	TEXT(struct column_row, arti, "arti", .show = true),
	TEXT(struct column_row, pilihan, "nilai yang diterima", .show = true),
	TEXT(struct column_row, ejaan, "judul kolom lain yang dikenal"),
};

static const struct kb_type column_type = {
	.name = "kolom", .size = sizeof(struct column_row),
	KB_FIELDS(column_fields),
};

static const char *
kind_name(const struct kb_field *f)
{
	static const char *const names[] = {
		[KB_TEXT] = "teks", [KB_INT] = "bilangan",
		[KB_MONEY] = "rupiah", [KB_DATE] = "tanggal",
		[KB_PDATE] = "tanggal, bulan atau tahun", [KB_TIME] = "jam",
		[KB_STAMP] = "tanggal dan jam", [KB_ENUM] = "pilihan",
		[KB_CODE] = "daftar", [KB_REGION] = "wilayah",
		[KB_REF] = "rujukan", [KB_FLAG] = "ya/tidak",
		[KB_RATE] = "bilangan pasti", [KB_REAL] = "koordinat",
		[KB_SPAN] = "jangka waktu",
	};

	return names[f->kind];
}

static void
allowed(const struct kb_field *f, struct kb_buf *b)
{
	for (size_t i = 0; f->word != NULL && f->word[i].name != NULL; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? " " : "", f->word[i].name);
	if (f->kind == KB_CODE)
		kb_buf_addf(b, "kesbangpol lihat pilihan --daftar %s", f->list);
	if (f->kind == KB_REF)
		kb_buf_addf(b, "%s", f->list);
	if (f->min != 0 || f->max != 0)
		kb_buf_addf(b, "%lld..%lld", (long long)f->min,
		    (long long)f->max);
	if (f->dflt != NULL)
		kb_buf_addf(b, "%s(bila kosong: %s)", b->len > 0 ? " " : "",
		    f->dflt);
}

static int
run_columns(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_list_begin(ctx, &column_type, NULL, err) != 0)
		return -1;
	for (size_t i = 0; i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];
		struct column_row row = { .kolom = f->name,
		    .jenis = kind_name(f), .arti = f->help,
		    .ejaan = f->alias,
		    .wajib = { f->need ? KB_FLAG_YES : KB_FLAG_NO },
		    .kunci = { f->key ? KB_FLAG_YES : KB_FLAG_NO },
		    .pribadi = { f->private ? KB_FLAG_YES : KB_FLAG_NO } };

		kb_buf_cut(&b, 0);
		allowed(f, &b);
		row.pilihan = b.len > 0 ? b.s : NULL;
		kb_out_row(&ctx->out, &row);
	}
	kb_list_end(ctx);
	kb_buf_free(&b);
	return 0;
}

/* ---- periksa ---- */

static int
run_check(struct kb_ctx *ctx, struct kb_err *err)
{
	size_t rows;

	if (kb_list_begin(ctx, &kb_finding_type, NULL, err) != 0 ||
	    kb_findings(&ctx->kantor, ctx->type, &ctx->filter, kb_list_row,
	    ctx, err) != 0)
		return -1;
	rows = ctx->out.rows;
	if (rows > 0)
		kb_buf_addf(&ctx->out.note, "%zu temuan\n", rows);
	kb_list_end(ctx);
	return rows > 0 ? KB_NOTE : 0;
}

const struct kb_cmd kb_verbs[] = {
	{ "impor", "[JENIS] [FILE|-]...", "memasukkan catatan dari berkas",
	    KB_RW | KB_JENIS | KB_INPUT, NULL, kb_import_run,
	    kb_import_prepare, kb_import_release },
	{ "ekspor", "[JENIS]", "menulis catatan untuk program atau kantor lain",
	    KB_RO | KB_JENIS | KB_LIST | KB_WHERE, NULL, run_export, NULL, NULL },
	{ "lihat", "[JENIS] [KUNCI]", "menampilkan daftar, atau satu catatan",
	    KB_RO | KB_JENIS | KB_LIST | KB_WHERE, NULL, run_show, NULL, NULL },
	{ "tambah", "[JENIS] --kolom nilai ...", "menambah satu catatan",
	    KB_RW | KB_JENIS | KB_SET, NULL, run_add, NULL, NULL },
	{ "ubah", "[JENIS] KUNCI --kolom nilai ...", "mengubah satu catatan",
	    KB_RW | KB_JENIS | KB_SET | KB_KEEP, NULL, run_change, NULL, NULL },
	{ "hapus", "[JENIS] KUNCI --alasan TEKS",
	    "menghapus satu catatan; nomornya tidak dipakai lagi",
	    KB_RW | KB_JENIS | KB_KEEP, &delete_type, run_delete, NULL, NULL },
	{ "riwayat", "[JENIS] KUNCI", "siapa mengubah apa pada satu catatan",
	    KB_RO | KB_JENIS | KB_LIST, NULL, run_history, NULL, NULL },
	{ "kolom", "[JENIS]", "arti setiap kolom dan nilai yang diterima",
	    KB_NODB | KB_JENIS | KB_LIST, NULL, run_columns, NULL, NULL },
	{ "periksa", "[JENIS]", "mencari yang keliru; tidak mengubah apa pun",
	    KB_RO | KB_JENIS | KB_LIST | KB_WHERE, NULL, run_check, NULL, NULL },
	{ 0 }
};
