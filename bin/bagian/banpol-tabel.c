/* SPDX-License-Identifier: ISC */
/* banpol-tabel.c - periksa-tabel: a table that was published, checked. */
#include "banpol.h"
#include "kesbang/hitung.h"
#include "kesbang/map.h"
#include "kesbang/tabel.h"

struct tabel_opt {
	kb_rate	 nilai;
	kb_int	 bulan;
	kb_enum	 pembulatan;
	kb_enum	 register_;
	kb_text	 wilayah;
	kb_pdate tahun;
};

static const struct kb_field tabel_fields[] = {
	RATE(struct tabel_opt, nilai, "nilai per suara, bila tabel tidak "
	    "memuatnya; tanpa ini dicari yang menutup paling banyak baris"),
	INT(struct tabel_opt, bulan, "bulan, bila tabel tidak memuatnya; tanpa "
	    "ini 12, atau yang menutup paling banyak baris", .min = 1,
	    .max = 12),
	ENUM(struct tabel_opt, pembulatan, banpol_pembulatan,
	    "pembulatan yang diharapkan; tanpa ini keduanya, asalkan sama di "
	    "semua baris"),
	KB_ROW_AS(struct tabel_opt, register_, "register", KB_FLAG, kb_enum,
	    "bandingkan suara dan nilainya dengan register kantor"),
	TEXT(struct tabel_opt, wilayah, "dengan --register: DPRD itu; tanpa "
	    "ini wilayah tabel, atau kantor sendiri", .letter = 'w',
	    .arg = "KODE"),
	PDATE(struct tabel_opt, tahun, "dengan --register: tahun anggaran; "
	    "tanpa ini tahun tabel"),
};

const struct kb_type banpol_periksa_tabel_opt = {
	.size = sizeof(struct tabel_opt), KB_FIELDS(tabel_fields),
};

static int
open_input(struct kb_ctx *ctx, struct kb_input *in, const struct kb_map *map,
    struct kb_err *err)
{
	enum kb_input_kind kind = KB_IN_AUTO;
	const char *sheet = ctx->opt.lembar;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu tabel: %s "
		    "periksa-tabel FILE, atau - untuk membacanya dari masukan",
		    ctx->tool->name);
	if (ctx->opt.dari != NULL &&
	    (kind = kb_input_kind(ctx->opt.dari)) == KB_IN_AUTO)
		return kb_fail(err, KB_USAGE, "--dari: '%.40s' tidak dikenal; "
		    "pilihan: " KB_INPUT_KINDS, ctx->opt.dari);
	if (kb_input_open(in, ctx->argv[0], ctx->dir, kind, err) != 0)
		return -1;
	if (sheet != NULL && in->kind != KB_IN_XLSX)
		return kb_fail(err, KB_USAGE, "--lembar: '%.80s' bukan lembar "
		    "kerja XLSX", ctx->argv[0]);
	in->sheet = sheet != NULL ? sheet : map->sheet;
	return 0;
}

/* One region and year need no columns where people read. */
static int
begin(struct kb_ctx *ctx, const struct banpol_tabel *t, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);

	if (f == NULL)
		return -1;
	if (f->people && ctx->opt.pilih == NULL && banpol_tabel_alike(t))
		ctx->opt.pilih = "partai,suara,nilai,bulan,jumlah,tutup,"
		    "hitung";
	return kb_list_begin(ctx, &banpol_periksa_type, NULL, err);
}

static int
put(struct kb_ctx *ctx, const struct banpol_tabel *t, struct kb_err *err)
{
	struct kb_buf told = KB_BUF_INIT;
	int rc = begin(ctx, t, err);

	for (size_t i = 0; rc == 0 && i < banpol_tabel_count(t); i++) {
		struct banpol_periksa row = *banpol_tabel_row(t, i);

		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0) {
		kb_list_gap(ctx);
		banpol_tabel_told(t, &told);
		if (ctx->out.format->people)
			kb_buf_adds(&ctx->out.note, kb_buf_str(&told));
		else
			kb_say_lines(ctx, "", kb_buf_str(&told));
		kb_list_end(ctx);
	}
	kb_buf_free(&told);
	return rc == 0 && !banpol_tabel_clean(t) ? KB_NOTE : rc;
}

/* Which council and year it is of: as it is said, or as the table says. */
static int
beside_register(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct banpol_tabel *t = arg;
	const struct tabel_opt *own = ctx->own;
	const struct banpol_periksa *first = banpol_tabel_first(t);
	const char *where = own->wilayah != NULL ? own->wilayah :
	    first->wilayah;
	kb_pdate year = own->tahun;
	kb_code council;

	if (year.ymd == 0 && (first->tahun == NULL ||
	    kb_pdate_parse(first->tahun, &year, err) != 0))
		return kb_fail(err, KB_USAGE, "--register: sebutkan tahun "
		    "anggarannya dengan --tahun");
	if (banpol_council(&ctx->kantor, where, &council, err) != 0)
		return -1;
	return banpol_tabel_register(t, &ctx->kantor, &council,
	    year.ymd / 10000, err);
}

int
banpol_run_periksa_tabel(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct tabel_opt *own = ctx->own;
	struct banpol_tabel_opt opt = { .nilai = own->nilai,
	    .bulan = own->bulan.known ? (int)own->bulan.v : 0,
	    .pembulatan = own->pembulatan.n, .abaikan = ctx->opt.abaikan };
	struct kb_map map = { 0 };
	struct kb_input in = { .fd = -1 };
	struct banpol_tabel *t = NULL;
	struct kb_rows rows;
	int rc = 0;

	if (ctx->opt.padanan != NULL) {
		rc = kb_map_open(&map, &banpol_periksa_type, ctx->opt.padanan,
		    ctx->dir, err);
		opt.map = &map;
	}
	if (rc == 0)
		rc = open_input(ctx, &in, &map, err);
	if (rc == 0) {
		t = banpol_tabel_new(&opt);
		banpol_tabel_reader(t, &rows);
		rc = kb_read_rows(&in, &rows, err);
	}
	if (rc == 0)
		rc = banpol_tabel_check(t, in.name, err);
	if (rc == 0 && kb_yes(own->register_))
		rc = kb_office_run(ctx, KB_TO_LOOK, beside_register, t, err);
	if (rc == 0)
		rc = put(ctx, t, err);
	banpol_tabel_free(t);
	kb_input_close(&in);
	kb_map_free(&map);
	return rc;
}
