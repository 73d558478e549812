/* SPDX-License-Identifier: ISC */
/*
 * Empty forms: what stands in one filled in, comes back as it was; and one
 * that nobody filled in is no record.
 */
#include <stdlib.h>
#include <unistd.h>

#include "kesbang/out.h"
#include "kesbang/read.h"
#include "tap.h"

struct thing {
	struct kb_head	 head;
	kb_text		 nama, uraian;
	kb_int		 jumlah, tahun;
	kb_money	 nilai;
	kb_date		 tanggal;
	kb_pdate	 berdiri;
	kb_time		 jam;
	kb_stamp	 waktu, diterima;
	kb_enum		 sifat, aktif, putar;
	kb_text		 bidang, induk;
	kb_code		 wilayah;
	kb_rate		 tarif;
	kb_real		 lintang;
	kb_span		 masa;
	kb_text		 petugas;
};

static const struct kb_word sifat[] = {
	{ "biasa", "biasa", NULL }, { "sangat_rahasia", "sangat rahasia", NULL },
	{ 0 }
};

/* Each label is the other's name: neither can stand for its word. */
static const struct kb_word putar[] = {
	{ "satu", "dua", NULL }, { "dua", "satu", NULL }, { 0 }
};

#define T struct thing
static const struct kb_field thing_fields[] = {
	KB_HEAD(T),
	TEXT(T, nama, "nama barang", .need = true, .key = true),
	TEXT(T, uraian, "uraian", .find = true),
	INT(T, jumlah, "jumlah barang"),
	INT(T, tahun, "tahun", .min = 1900, .max = 2199),
	MONEY(T, nilai, "nilai"), DATE(T, tanggal, "tanggal"),
	PDATE(T, berdiri, "sejak"), TIME(T, jam, "jam"),
	STAMP(T, waktu, "saat"), STAMP(T, diterima, "cap", .stamp = true),
	ENUM(T, sifat, sifat, "sifat"), FLAG(T, aktif, "aktif"),
	CODE(T, bidang, "bidang", "bidang"), REF(T, induk, "barang", "induk"),
	REGION(T, wilayah, "wilayah"), RATE(T, tarif, "tarif"),
	REAL(T, lintang, "lintang", .min = -90, .max = 90),
	SPAN(T, masa, "masa"), ENUM(T, putar, putar, "putar"),
	KB_TAIL(T),
};
#undef T

static const struct kb_type thing_type = {
	.name = "barang", .help = "barang", .size = sizeof(struct thing),
	KB_FIELDS(thing_fields), .head = true,
};

static const struct {
	const char	*name;
	enum kb_input_kind kind;
} forms[] = {
	{ "teks", KB_IN_FORM }, { "csv", KB_IN_CSV }, { "yaml", KB_IN_YAML },
	{ "xlsx", KB_IN_XLSX },
};

static const char *const values[][2] = {
	{ "nama", "=007" }, { "uraian", "satu; \"dua\"" },
	{ "jumlah", "1234567" }, { "tahun", "2025" }, { "nilai", "1250000" },
	{ "tanggal", "2025-12-10" }, { "berdiri", "2009-05" },
	{ "jam", "06:05" }, { "waktu", "2025-12-10T23:59:58+08:00" },
	{ "sifat", "sangat_rahasia" }, { "aktif", "ya" }, { "bidang", "politik" },
	{ "induk", "0012" }, { "wilayah", "64.10" }, { "tarif", "1.1250" },
	{ "lintang", "0.1347" }, { "masa", "90h" },
	{ "putar", "satu" },
};

static const struct kb_env env = { .zone = 480 };

static const char *
nth_word(void *arg, const char *list, size_t n)
{
	static const char *const words[] = { "ekonomi", "politik", NULL };

	(void)arg;
	return strcmp(list, "bidang") == 0 ? words[n] : NULL;
}

static void
filled(struct thing *t, struct kb_buf *texts)
{
	*t = (struct thing){ 0 };
	kb_buf_room(texts, 1000);	/* the record points into it */
	for (size_t i = 0; i < KB_LEN(values); i++) {
		char *text = texts->s + texts->len;
		struct kb_err err;

		kb_buf_add(texts, values[i][1], strlen(values[i][1]) + 1);
		if (kb_set(&thing_type, (size_t)kb_field_find(&thing_type,
		    values[i][0]), t, text, &env, &err) != 0)
			ok(false, "%s: %s", values[i][0], err.msg);
	}
}

/* A form with that many records in it, as a file. */
static void
write_form(const char *name, const char *path, size_t records, bool words)
{
	struct kb_out o = { .type = &thing_type, .env = &env, .exact = true,
	    .blank = true, .word = words ? nth_word : NULL };
	struct kb_buf texts = KB_BUF_INIT;
	struct thing t;
	struct kb_err err = { 0 };

	o.format = kb_blank(name, &err);
	ok(o.format != NULL && kb_sink_open(&o.sink, path, NULL, &err) == 0 &&
	    kb_out_columns(&o, NULL, false, &err) == 0, "%s: begun", name);
	is_int(o.n, KB_LEN(values), "%s: what people fill in", name);
	kb_buf_adds(&o.note, "Sesudah diisi: impor\n");
	filled(&t, &texts);
	kb_out_begin(&o);
	while (records-- > 0)
		kb_out_row(&o, &t);
	kb_out_end(&o);
	ok(kb_sink_close(o.sink, 0, &err) == 0, "%s: written %s", name,
	    err.msg);
	kb_out_free(&o);
	kb_buf_free(&texts);
}

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct kb_buf *out = arg, scratch = KB_BUF_INIT;

	(void)given, (void)src, (void)errs, (void)err;
	for (size_t i = 0; i < thing_type.nfield; i++) {
		const char *s = kb_get(&thing_fields[i], rec, &env, &scratch);

		if (s != NULL)
			kb_buf_addf(out, "%s=%s\n", thing_fields[i].name, s);
	}
	kb_buf_adds(out, "--\n");
	kb_buf_free(&scratch);
	return 0;
}

static void
read_form(size_t form, const char *path, size_t records)
{
	struct kb_buf got = KB_BUF_INIT, want = KB_BUF_INIT;
	struct kb_read_opt opt = { .type = &thing_type, .env = &env,
	    .rec = on_record, .arg = &got };
	struct kb_errs errs = { 0 };
	struct kb_err err = { 0 };
	struct kb_input in;

	for (size_t n = 0; n < records; n++) {
		for (size_t i = 0; i < KB_LEN(values); i++)
			kb_buf_addf(&want, "%s=%s\n", values[i][0],
			    values[i][1]);
		kb_buf_adds(&want, "--\n");
	}
	ok(kb_input_open(&in, path, NULL, forms[form].kind, &err) == 0 &&
	    kb_read(&in, &opt, &errs, &err) == 0 && errs.count == 0,
	    "%s: read %s%s", forms[form].name, err.msg,
	    errs.count > 0 ? errs.msg[0] : "");
	is_str(kb_buf_str(&got), kb_buf_str(&want), "%s: %zu back",
	    forms[form].name, records);
	kb_input_close(&in);
	kb_errs_free(&errs);
	kb_buf_free(&got);
	kb_buf_free(&want);
}

int
main(void)
{
	char path[] = "/tmp/kesbang-uji-XXXXXX";
	struct kb_err err;
	int fd = mkstemp(path);

	if (fd < 0)
		return 1;
	close(fd);
	for (size_t i = 0; i < KB_LEN(forms); i++)
		for (size_t n = 0; n < 3; n++) {
			write_form(forms[i].name, path, n, n > 0);
			read_form(i, path, n);
		}
	unlink(path);
	ok(kb_blank("xlxs", &err) == NULL, "no such form");
	is_str(err.msg, "format 'xlxs' tidak dikenal; maksud Anda 'xlsx'?",
	    "and the nearest");
	return done_testing();
}
