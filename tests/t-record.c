/* SPDX-License-Identifier: ISC */
#include <stdlib.h>

#include "kesbang/laporan.h"
#include "kesbang/text.h"
#include "tap.h"

/* ---- a type with a field of every kind ---- */

struct thing {
	struct kb_head	 head;
	kb_text		 nama;
	kb_int		 jumlah, suhu;
	kb_money	 biaya;
	kb_date		 tanggal;
	kb_pdate	 sejak;
	kb_time		 jam;
	kb_stamp	 dicatat;
	kb_enum		 sifat;
	kb_text		 bidang, subbidang;
	kb_code		 wilayah;
	kb_text		 rujukan;
	kb_enum		 aktif;
	kb_text		 petugas;
};

static const struct kb_word sifat[] = {
	{ "biasa", NULL, "b" }, { "penting", "Penting sekali", NULL },
	{ "sangat_penting", "sangat penting", "sp|amat penting" }, { 0 }
};

static const struct kb_field thing_fields[] = {
	KB_HEAD(struct thing),
	TEXT(struct thing, nama, "nama", .need = true, .key = true,
	    .alias = "sebutan|nama lengkap"),
	INT(struct thing, jumlah, "jumlah", .min = 0, .max = 99,
	    .dflt = "3"),
	INT(struct thing, suhu, "suhu"),
	MONEY(struct thing, biaya, "biaya", .min = 1000, .max = 5000000),
	DATE(struct thing, tanggal, "tanggal", .need = true, .key = true),
	PDATE(struct thing, sejak, "sejak"),
	TIME(struct thing, jam, "jam"),
	STAMP(struct thing, dicatat, "dicatat"),
	ENUM(struct thing, sifat, sifat, "sifat", .dflt = "biasa"),
	CODE(struct thing, bidang, "bidang", "bidang", .spill = "subbidang"),
	TEXT(struct thing, subbidang, "bagian dari bidang"),
	REGION(struct thing, wilayah, "wilayah", .key = true),
	REF(struct thing, rujukan, "laporan", "rujukan"),
	FLAG(struct thing, aktif, "aktif"),
	KB_TAIL(struct thing),
};

static void
check_thing(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct thing *t = rec;

	if (t->suhu.known && t->suhu.v > 100)
		kb_errs_add(errs, src, "suhu", "terlalu panas");
}

static const struct kb_type thing_type = {
	.name = "barang", .table = "barang", .size = sizeof(struct thing),
	KB_FIELDS(thing_fields), .check = check_thing, .head = true,
};

/* An office that knows two words and two places. */
static int
region(void *arg, const char *name, int level, kb_code *out,
    struct kb_err *err)
{
	(void)arg, (void)level;
	if (!kb_same_name(name, "Guntung") && strcmp(name, "64.74") != 0)
		return kb_fail(err, KB_DATA, "tempat apa ini?");
	*out = (kb_code){ "64.74.01.1004" };
	if (name[0] == '6')
		*out = (kb_code){ "64.74" };
	return 0;
}

static int
code(void *arg, const char *list, const char *word, const char **out,
    struct kb_err *err)
{
	(void)arg;
	if (strcmp(list, "bidang") != 0)
		return kb_fail(err, KB_DATA, "daftar apa ini?");
	*out = kb_in_list("hankam|keamanan", word) ? "hankam" :
	    kb_in_list("politik", word) ? "politik" : NULL;
	return *out != NULL ? 0 : kb_fail(err, KB_DATA, "kata apa ini?");
}

static const struct kb_env env = { .zone = 480, .region = region,
    .code = code };

static size_t
field(const struct kb_type *t, const char *name)
{
	int f = kb_field_find(t, name);

	if (f < 0) {
		printf("Bail out! no field %s\n", name);
		exit(1);
	}
	return (size_t)f;
}

static int
set(const struct kb_type *t, const char *name, void *rec, const char *text,
    const struct kb_env *e, struct kb_err *err)
{
	static char room[64][400];
	static size_t next;
	char *mine = room[next++ % KB_LEN(room)];

	memcpy(mine, text, strlen(text) + 1);
	return kb_set(t, field(t, name), rec, mine, e, err);
}

/* ---- kb_set ---- */

/* What is written, and its stored form, or NULL: unknown. */
struct sample {
	const char *field, *in, *out;
};

static const struct sample good[] = {
	{ "nama", "Sri", "Sri" }, { "nama", "  Sri Rahayu\t", "Sri Rahayu" },
	{ "nama", "\xc2\xa0Sri\xef\xbb\xbf", "Sri" },
	{ "nama", "-1", "-1" }, { "nama", "--", "--" },
	{ "nama", "nasi/ikan", "nasi/ikan" }, { "nama", "Nihil", "Nihil" },
	{ "nama", "data", "data" }, { "nama", "\"-\"", "\"-\"" },
	{ "jumlah", "0", "0" }, { "jumlah", "99", "99" },
	{ "jumlah", " 07 ", "7" }, { "suhu", "-12", "-12" },
	{ "suhu", "1.234.567", "1234567" },
	{ "suhu", "9223372036854775807", "9223372036854775807" },
	{ "suhu", "-9223372036854775808", "-9223372036854775808" },
	{ "biaya", "Rp1.234.567,00", "1234567" }, { "biaya", "1000", "1000" },
	{ "biaya", "5.000.000", "5000000" },
	{ "tanggal", "7 Agustus 2020", "2020-08-07" },
	{ "tanggal", "Jumat, 7/8/2020", "2020-08-07" },
	{ "sejak", "2009", "2009" }, { "sejak", "Mei 2009", "2009-05" },
	{ "sejak", "7 Mei 2009", "2009-05-07" },
	{ "jam", "pukul 15.00 Wita", "15:00" }, { "jam", "00:00", "00:00" },
	{ "dicatat", "2025-04-06T23:10", "2025-04-06T15:10:00Z" },
	{ "dicatat", "2025-04-06T23:10+07:00", "2025-04-06T16:10:00Z" },
	{ "sifat", "biasa", "biasa" }, { "sifat", "B", "biasa" },
	{ "sifat", "PENTING SEKALI", "penting" },
	{ "sifat", "Sangat-Penting", "sangat_penting" },
	{ "sifat", "amat penting", "sangat_penting" },
	{ "bidang", "politik", "politik" }, { "bidang", "KEAMANAN", "hankam" },
	{ "bidang", "Keamanan / Bencana alam", "hankam" },
	{ "wilayah", "64.74", "64.74" },
	{ "wilayah", "guntung", "64.74.01.1004" },
	{ "rujukan", " 2025-00001 ", "2025-00001" },
	{ "aktif", "ya", "ya" }, { "aktif", "Ya", "ya" },
	{ "aktif", "v", "ya" },
	{ "aktif", "true", "ya" }, { "aktif", "1", "ya" },
	{ "aktif", "TIDAK", "tidak" }, { "aktif", "0", "tidak" },
	{ "kantor", "64.74", "64.74" }, { "revisi", "4", "4" },
};

/* What is written, and the message. */
static const struct sample bad[] = {
	{ "jumlah", "-1", "-1 di luar batas 0 sampai 99" },
	{ "jumlah", "100", "100 di luar batas 0 sampai 99" },
	{ "jumlah", "tiga", "'tiga' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500" },
	{ "suhu", "1,5", "'1,5': tulis bilangan bulat tanpa koma" },
	{ "suhu", "9223372036854775808",
	    "'9223372036854775808' terlalu besar" },
	{ "biaya", "999", "999 di luar batas 1000 sampai 5000000" },
	{ "biaya", "Rp5.000.001", "5000001 di luar batas 1000 sampai 5000000" },
	{ "tanggal", "31/02/2024", "'31/02/2024' bukan tanggal yang ada" },
	{ "tanggal", "0", "'0' bukan tanggal: tulis seperti 7 Agustus 2020, "
	    "07/08/2020 atau 2020-08-07" },
	{ "sejak", "2009-13", "'2009-13' bukan bulan yang ada" },
	{ "jam", "24.00", "'24.00': pukul 24.00 ditulis 00.00 hari "
	    "berikutnya" },
	{ "dicatat", "1970-01-01T00:00Z", "'1970-01-01T00:00Z': waktu ini "
	    "tidak dapat dicatat" },
	{ "sifat", "penitng", "'penitng' tidak dikenal; maksud Anda "
	    "'penting'?" },
	{ "sifat", "biassa", "'biassa' tidak dikenal; maksud Anda 'biasa'?" },
	{ "sifat", "genting", "'genting' tidak dikenal; maksud Anda "
	    "'penting'?" },
	{ "sifat", "rahasia", "'rahasia' tidak dikenal; pilihan: biasa, "
	    "penting, sangat_penting" },
	{ "aktif", "mungkin", "'mungkin' tidak dikenal; pilihan: tidak, ya" },
	{ "bidang", "musik", "kata apa ini?" },
	{ "wilayah", "Nirwana", "tempat apa ini?" },
	{ "wilayah", "6474", "'6474' bukan kode wilayah Kemendagri (contoh "
	    "64.74 atau 64.74.01.1003; kode BPS tanpa titik tidak diterima)" },
};

static void
test_set(void)
{
	struct kb_buf scratch = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(good); i++) {
		const struct sample *s = &good[i];
		struct thing t = { 0 };
		struct kb_err err = { 0 };

		if (set(&thing_type, s->field, &t, s->in, &env, &err) != 0)
			is_str(err.msg, s->out, "%s '%s'", s->field, s->in);
		else
			is_str(kb_get(&thing_fields[field(&thing_type,
			    s->field)], &t, NULL, &scratch), s->out, "%s '%s'",
			    s->field, s->in);
	}
	for (size_t i = 0; i < KB_LEN(bad); i++) {
		const struct sample *s = &bad[i];
		struct thing t = { 0 };
		struct kb_err err = { 0 };

		ok(set(&thing_type, s->field, &t, s->in, &env, &err) == -1 &&
		    err.status == KB_DATA, "%s '%s' is refused", s->field,
		    s->in);
		is_str(err.msg, s->out, "%s '%s'", s->field, s->in);
		ok(!kb_known(&thing_fields[field(&thing_type, s->field)], &t),
		    "%s stays unknown", s->field);
	}
	kb_buf_free(&scratch);
}

/* A long value is cut between characters, wherever its 60th byte falls. */
static void
test_cut(void)
{
	for (size_t i = 0; i < thing_type.nfield; i++) {
		const struct kb_field *f = &thing_fields[i];
		char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		    "aaaaaaaaaaéééé";
		size_t cut = 0, tried = 0, at;

		for (char *s = text; s < text + 4; s++) {
			struct thing t = { 0 };
			struct kb_err err = { 0 };

			/* An office's own messages are not looked at here. */
			if (set(&thing_type, f->name, &t, s, NULL, &err) == 0)
				continue;
			tried++;
			cut += !kb_utf8_ok(err.msg, strlen(err.msg), &at);
		}
		if (tried > 0)
			is_int(cut, 0, "%s: a message is UTF-8", f->name);
	}
}

/* A value that each field takes. */
static const char *
any_value(const struct kb_field *f)
{
	switch (f->kind) {
	case KB_INT:	return "7";
	case KB_MONEY:	return "2000";
	case KB_DATE:
	case KB_PDATE:
	case KB_STAMP:	return "2025-04-06";
	case KB_TIME:	return "10:00";
	case KB_ENUM:	return "biasa";
	case KB_FLAG:	return "ya";
	case KB_CODE:	return "politik";
	case KB_REGION:	return "64.74";
	default:	return "apa saja";
	}
}

static void
test_unknown(void)
{
	static const char *const words[] = { "", " ", "-", " - ", "–", "—",
	    "n/a", "N/A", "data menyusul", "Data menyusul", "Data Menyusul",
	    "DATA MENYUSUL", "\t", "\xc2\xa0" };

	for (size_t i = 0; i < thing_type.nfield; i++) {
		const struct kb_field *f = &thing_fields[i];
		struct thing t = { 0 };
		size_t cleared = 0;
		struct kb_buf scratch = KB_BUF_INIT;

		for (size_t j = 0; j < KB_LEN(words); j++) {
			if (set(&thing_type, f->name, &t, any_value(f), &env,
			    NULL) != 0 || !kb_known(f, &t))
				continue;
			cleared += set(&thing_type, f->name, &t, words[j],
			    &env, NULL) == 0 && !kb_known(f, &t) &&
			    kb_get(f, &t, NULL, &scratch) == NULL;
		}
		is_int(cleared, KB_LEN(words), "%s: words for unknown",
		    f->name);
		kb_show(f, &t, &env, &scratch);
		is_str(kb_buf_str(&scratch), "", "%s: nothing to show",
		    f->name);
		kb_buf_free(&scratch);
	}
}

static void
test_spill(void)
{
	static const struct {
		const char *in, *bidang, *sub;
	} t[] = {
		{ "KEAMANAN/BENCANA", "hankam", "BENCANA" },
		{ "Keamanan / Bencana alam ", "hankam", "Bencana alam" },
		{ "politik/pilkada/2024", "politik", "pilkada/2024" },
		{ "politik", "politik", "dahulu" },
		{ "politik/", "politik", NULL },
		{ "politik/-", "politik", NULL },
		{ "politik / n/a", "politik", NULL },
		{ "n/a", NULL, "dahulu" }, { "-", NULL, "dahulu" },
		{ "/BENCANA", NULL, "BENCANA" },
		{ "- / BENCANA", NULL, "BENCANA" },
	};
	struct kb_err err;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct thing r = { .subbidang = "dahulu" };

		is_int(set(&thing_type, "bidang", &r, t[i].in, &env, &err), 0,
		    "'%s'", t[i].in);
		is_str(r.bidang, t[i].bidang, "'%s': bidang", t[i].in);
		is_str(r.subbidang, t[i].sub, "'%s': subbidang", t[i].in);
	}
	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct laporan l = { .subbidang = "dahulu" };

		is_int(set(&laporan_type, "bidang", &l, t[i].in, &env, &err),
		    0, "laporan '%s'", t[i].in);
		is_str(l.bidang, t[i].bidang, "bidang");
		is_str(l.subbidang, t[i].sub, "subbidang");
	}
}

/* Without an office: codes only, any word. */
static void
test_no_env(void)
{
	struct thing t = { 0 };
	struct kb_err err = { 0 };

	is_int(set(&thing_type, "bidang", &t, "Apa Saja", NULL, &err), 0,
	    "any word");
	is_str(t.bidang, "Apa Saja", "as it stands");
	is_int(set(&thing_type, "wilayah", &t, "64.74.01.1003", NULL, &err), 0,
	    "any code");
	is_str(t.wilayah.s, "64.74.01.1003", "as it stands");
	is_int(set(&thing_type, "wilayah", &t, "Guntung", NULL, &err), -1,
	    "no name");
	is_str(err.msg, "'Guntung': nama wilayah tidak dapat dicari di sini",
	    "says so");
	is_int(set(&thing_type, "dicatat", &t, "2025-04-06T23:10", NULL, &err),
	    0, "an instant");
	is_int(t.dicatat.sec, 1743981000, "in UTC");
}

/* ---- stored form and back, and for people ---- */

static struct thing
full_thing(void)
{
	return (struct thing){ .head = { { "64.74" }, "2025-00001",
	    { 2, true } }, .nama = "Gudang \"A\"", .jumlah = { 7, true },
	    .suhu = { -3, true }, .biaya = { 1234567, true },
	    .tanggal = { 20200807 }, .sejak = { 20090500 },
	    .jam = { 15 * 60 + 1 }, .dicatat = { 1743981000 }, .sifat = { 3 },
	    .bidang = "hankam", .subbidang = "bencana\nalam",
	    .wilayah = { "64.74.01.1004" }, .rujukan = "2024-00009",
	    .aktif = { KB_FLAG_YES }, .petugas = "sri" };
}

static void
test_load(void)
{
	struct thing full = full_thing(), back = { 0 };
	struct kb_buf scratch = KB_BUF_INIT;
	struct kb_image a = { 0 }, b = { 0 };
	struct kb_err err = { 0 };
	char *kept[KB_MAX_FIELDS] = { NULL };

	for (size_t i = 0; i < thing_type.nfield; i++) {
		kept[i] = kb_strdup(kb_get(&thing_fields[i], &full, NULL,
		    &scratch));
		is_int(kb_load(&thing_fields[i], &back, kept[i], &err), 0,
		    "%s is loaded", thing_fields[i].name);
	}
	kb_image_of(&a, &thing_type, &full);
	kb_image_of(&b, &thing_type, &back);
	ok(a.bytes.len == b.bytes.len && memcmp(a.bytes.s, b.bytes.s,
	    a.bytes.len) == 0, "all as it was");
	for (size_t i = 0; i < thing_type.nfield; i++)
		free(kept[i]);
	is_int(kb_load(&thing_fields[field(&thing_type, "sifat")], &back,
	    "Biasa", &err), -1, "a stored word is exact");
	is_str(err.msg, "sifat: nilai tersimpan 'Biasa' rusak; jalankan "
	    "'kesbangpol periksa'", "and says so");
	is_int(kb_load(&thing_fields[field(&thing_type, "wilayah")], &back,
	    "6474", &err), -1, "a stored code is one");
	is_int(kb_load(&thing_fields[field(&thing_type, "tanggal")], &back,
	    "2025-02-30", &err), -1, "a stored date exists");
	kb_image_free(&a);
	kb_image_free(&b);
	kb_buf_free(&scratch);
}

static void
test_show(void)
{
	static const struct sample shown[] = {
		{ "nama", NULL, "Gudang \"A\"" }, { "biaya", NULL,
		"Rp1.234.567" }, { "suhu", NULL, "-3" },
		{ "tanggal", NULL, "7 Agustus 2020" },
		{ "sejak", NULL, "2009-05" }, { "jam", NULL, "15.00" },
		{ "dicatat", NULL, "7 April 2025 pukul 07.10" },
		{ "sifat", NULL, "sangat penting" }, { "aktif", NULL, "ya" },
		{ "wilayah", NULL, "64.74.01.1004" },
	};
	struct thing full = full_thing();
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(shown); i++) {
		kb_buf_cut(&b, 0);
		kb_show(&thing_fields[field(&thing_type, shown[i].field)],
		    &full, &env, &b);
		is_str(kb_buf_str(&b), shown[i].out, "%s shown",
		    shown[i].field);
	}
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "pukul ");
	kb_show(&thing_fields[field(&thing_type, "jam")], &full, &env, &b);
	is_str(b.s, "pukul 15.00", "a time after other text");
	is_str(kb_get(&thing_fields[field(&thing_type, "dicatat")], &full,
	    &env, &b), "2025-04-07T07:10:00+08:00", "an instant at the office");
	is_str(kb_word_label(sifat, (kb_enum){ 0 }), "", "no word, no label");
	is_str(kb_word_label(sifat, (kb_enum){ 1 }), "biasa",
	    "the name where there is no label");
	ok(kb_yes((kb_enum){ KB_FLAG_YES }) && !kb_yes((kb_enum){ 0 }) &&
	    !kb_yes((kb_enum){ KB_FLAG_NO }), "only yes is yes");
	kb_buf_free(&b);
}

/* ---- the image, the key ---- */

static uint64_t
image_sum(const struct kb_type *t, const void *rec)
{
	struct kb_image im = { 0 };
	uint64_t sum;

	kb_image_of(&im, t, rec);
	sum = kb_image_sum(&im);
	kb_image_free(&im);
	return sum;
}

static void
test_image(void)
{
	struct thing full = full_thing(), other, none = { 0 };
	struct thing shift = { .nama = "ab", .subbidang = "c" };
	struct thing shift2 = { .nama = "a", .subbidang = "bc" };
	struct thing left = { .bidang = "x" }, right = { .subbidang = "x" };
	struct kb_image im = { 0 };

	ok(image_sum(&thing_type, &full) == image_sum(&thing_type, &full),
	    "equal records, equal images");
	for (size_t i = 0; i < thing_type.nfield; i++) {
		other = full;
		kb_unset(&thing_fields[i], &other);
		ok(image_sum(&thing_type, &other) !=
		    image_sum(&thing_type, &full), "without %s: another image",
		    thing_fields[i].name);
		kb_copy(&thing_fields[i], &other, &full);
		ok(image_sum(&thing_type, &other) ==
		    image_sum(&thing_type, &full), "with %s: the same again",
		    thing_fields[i].name);
	}
	ok(image_sum(&thing_type, &shift) != image_sum(&thing_type, &shift2),
	    "a letter does not move from field to field");
	ok(image_sum(&thing_type, &left) != image_sum(&thing_type, &right),
	    "nor a value");
	other = full;
	other.jumlah.v = 0;
	kb_image_of(&im, &thing_type, &full);
	ok(image_sum(&thing_type, &other) != kb_image_sum(&im),
	    "nought is not unknown");
	is_int(im.known, (1 << thing_type.nfield) - 1, "all is known");
	is_str(im.bytes.s + im.at[field(&thing_type, "nama")], "Gudang \"A\"",
	    "where a text stands");
	is_int(im.len[field(&thing_type, "nama")], 10, "and its length");
	kb_image_of(&im, &thing_type, &none);
	is_int(im.known, 0, "a zeroed record knows nothing");
	is_int(im.bytes.len, 0, "what is unknown leaves no mark");
	kb_image_free(&im);
}

/* Rows that were stored before a column was added keep their checksum. */
static void
test_image_later_column(void)
{
	struct { struct laporan old; kb_text later; } r = { .old = {
	    .judul = "A", .tanggal = { 20250406 } } };
	struct kb_field fields[KB_MAX_FIELDS];
	struct kb_type later = laporan_type;
	uint64_t before = image_sum(&laporan_type, &r);

	memcpy(fields, laporan_type.field,
	    laporan_type.nfield * sizeof(*fields));
	fields[later.nfield] = (struct kb_field){ .name = "cuaca",
	    .kind = KB_TEXT, .at = sizeof(struct laporan) };
	later.field = fields;
	later.nfield++;
	ok(image_sum(&later, &r) == before, "a later column, unknown");
	ok(kb_key_sum(&later, &r) == kb_key_sum(&laporan_type, &r),
	    "and the key is the same");
	r.later = "cerah";
	ok(image_sum(&later, &r) != before, "a later column, known");
}

static void
test_key(void)
{
	struct thing a = { .nama = "Api-api", .tanggal = { 20250406 },
	    .wilayah = { "64.74" } }, b = a;
	struct laporan l = { .judul = "Unjuk  Rasa", .tanggal = { 20250406 } },
	    m = l;
	struct kb_buf out = KB_BUF_INIT;

	b.nama = "  API-API ";
	ok(kb_key_sum(&thing_type, &a) == kb_key_sum(&thing_type, &b),
	    "case and blanks do not make another key");
	b.nama = "Api‑api";			/* U+2011 */
	ok(kb_key_sum(&thing_type, &a) == kb_key_sum(&thing_type, &b),
	    "nor does a typographic dash");
	b.suhu = (kb_int){ 5, true };
	b.petugas = "sri";
	b.head.nomor = "9";
	ok(kb_key_sum(&thing_type, &a) == kb_key_sum(&thing_type, &b),
	    "nor what is not of the key");
	b.nama = "Apiapi";
	ok(kb_key_sum(&thing_type, &a) != kb_key_sum(&thing_type, &b),
	    "another word does");
	b = a;
	b.wilayah = (kb_code){ "" };
	ok(kb_key_sum(&thing_type, &a) != kb_key_sum(&thing_type, &b),
	    "what is unknown does");
	m.judul = "unjuk rasa";
	ok(kb_key_sum(&laporan_type, &l) == kb_key_sum(&laporan_type, &m),
	    "laporan: folded");
	m.jam.min1 = 1;
	ok(kb_key_sum(&laporan_type, &l) != kb_key_sum(&laporan_type, &m),
	    "laporan: midnight is a time");
	kb_key_text(&thing_type, &a, &out);
	is_str(out.s, "Api-api, 2025-04-06, 64.74", "for messages");
	kb_buf_adds(&out, "; ");
	kb_key_text(&laporan_type, &l, &out);
	is_str(out.s, "Api-api, 2025-04-06, 64.74; 2025-04-06, Unjuk  Rasa",
	    "after other text");
	ok(kb_has_key(&thing_type) && kb_has_key(&laporan_type) &&
	    !kb_has_key(&laporan_setelan_type), "who has a key");
	kb_buf_free(&out);
}

/* ---- JSON, texts, defaults, rules, names ---- */

static void
test_json(void)
{
	struct thing full = full_thing(), none = { 0 };
	struct kb_buf b = KB_BUF_INIT;

	kb_json_rec(&b, &thing_type, &full, &env, ~UINT64_C(0));
	is_str(b.s, "{\"kantor\":\"64.74\",\"nomor\":\"2025-00001\","
	    "\"revisi\":2,\"nama\":\"Gudang \\\"A\\\"\",\"jumlah\":7,"
	    "\"suhu\":-3,\"biaya\":1234567,\"tanggal\":\"2020-08-07\","
	    "\"sejak\":\"2009-05\",\"jam\":\"15:00\","
	    "\"dicatat\":\"2025-04-07T07:10:00+08:00\","
	    "\"sifat\":\"sangat_penting\",\"bidang\":\"hankam\","
	    "\"subbidang\":\"bencana\\nalam\",\"wilayah\":\"64.74.01.1004\","
	    "\"rujukan\":\"2024-00009\",\"aktif\":\"ya\",\"petugas\":\"sri\"}",
	    "a whole record");
	kb_buf_cut(&b, 0);
	kb_json_rec(&b, &thing_type, &none, NULL, 0x68);
	is_str(b.s, "{\"nama\":null,\"suhu\":null,\"biaya\":null}",
	    "unknown is null");
	kb_buf_cut(&b, 0);
	kb_json_rec(&b, &thing_type, &full, NULL, UINT64_C(1) <<
	    field(&thing_type, "dicatat"));
	is_str(b.s, "{\"dicatat\":\"2025-04-06T23:10:00Z\"}", "one field, UTC");
	kb_buf_cut(&b, 0);
	kb_json_rec(&b, &thing_type, &full, NULL, 0);
	is_str(b.s, "{}", "none");
	kb_buf_free(&b);
}

static void
test_keep(void)
{
	char nama[] = "sementara", sub[] = "";
	struct thing t = { .nama = nama, .subbidang = sub,
	    .tanggal = { 20250406 } };
	struct kb_buf home = KB_BUF_INIT;
	struct thing u;

	kb_rec_keep(&thing_type, &t, &home);
	memset(nama, 'x', sizeof(nama) - 1);
	is_str(t.nama, "sementara", "a text has a home of its own");
	is_str(t.subbidang, "", "so has an empty one");
	ok(t.bidang == NULL, "an unknown one stays unknown");
	is_int(t.tanggal.ymd, 20250406, "the rest stays");
	u = (struct thing){ .nama = "lain" };
	kb_rec_keep(&thing_type, &u, &home);
	is_str(u.nama, "lain", "the home is used again");
	u = (struct thing){ .jumlah = { 1, true } };
	kb_rec_keep(&thing_type, &u, &home);
	ok(u.nama == NULL, "nothing to keep");
	kb_buf_free(&home);
}

static const char *
fault(const struct kb_type *t, const void *rec, size_t n)
{
	static char kept[200];
	struct kb_src src = { "f.csv", 7, NULL };
	struct kb_errs errs = { 0 };

	kb_check(t, rec, &src, &errs);
	snprintf(kept, sizeof(kept), "%s", n < errs.count ? errs.msg[n] : "");
	kb_errs_free(&errs);
	return kept;
}

static void
test_check(void)
{
	struct thing t = { 0 };
	struct laporan l = { .tanggal = { 20250406 } };
	struct tim tim = { .nama = "A", .berlaku_mulai = { 20250406 },
	    .berlaku_sampai = { 20250405 } };

	is_str(fault(&thing_type, &t, 0), "f.csv:7: nama: wajib diisi (nama)",
	    "what is needed");
	is_str(fault(&thing_type, &t, 1),
	    "f.csv:7: tanggal: wajib diisi (tanggal)", "each of them");
	t.nama = "A";
	t.tanggal.ymd = 20250406;
	is_str(fault(&thing_type, &t, 0), "", "all is there");
	t.suhu = (kb_int){ 101, true };
	is_str(fault(&thing_type, &t, 0), "f.csv:7: suhu: terlalu panas",
	    "a rule of the type");
	kb_default(&thing_type, &t);
	ok(t.jumlah.known && t.jumlah.v == 3, "a number's default");
	is_int(t.sifat.n, 1, "a word's default");
	t.jumlah.v = 9;
	kb_default(&thing_type, &t);
	is_int(t.jumlah.v, 9, "what is known stays");

	is_str(fault(&laporan_type, &l, 0), "f.csv:7: judul: wajib diisi, "
	    "kecuali pada laporan nihil", "laporan: judul");
	is_str(fault(&laporan_type, &l, 1), "f.csv:7: bidang: wajib diisi, "
	    "kecuali pada laporan nihil", "laporan: bidang");
	l.jenis.n = LAPORAN_NIHIL;
	is_str(fault(&laporan_type, &l, 0), "f.csv:7: tim: laporan nihil "
	    "harus menyebut tim yang melapor", "laporan: nihil");
	l.tim = "A";
	is_str(fault(&laporan_type, &l, 0), "", "laporan: a nihil report");
	l.nilai_informasi = "G2";
	ok(strstr(fault(&laporan_type, &l, 0), "satu huruf A-F") != NULL,
	    "laporan: nilai_informasi");
	l.nilai_informasi = "B2";
	l.rujukan = l.head.nomor = "2025-00001";
	is_str(fault(&laporan_type, &l, 0), "f.csv:7: rujukan: laporan "
	    "merujuk dirinya sendiri", "laporan: rujukan");
	is_str(fault(&tim_type, &tim, 0), "f.csv:7: berlaku_sampai: "
	    "mendahului berlaku_mulai", "tim");
}

static void
test_find(void)
{
	static const struct sample names[] = {
		{ NULL, "nama", "nama" }, { NULL, "NAMA", "nama" },
		{ NULL, "Sebutan", "nama" }, { NULL, "nama_lengkap", "nama" },
		{ NULL, "Nama  Lengkap", "nama" }, { NULL, "id", "nomor" },
		{ NULL, "Nomor Laporan", "nomor" },
		{ NULL, "sub-bidang", "subbidang" },
		{ NULL, "Sub Bidang", "subbidang" },
		{ NULL, "naam", NULL }, { NULL, "", NULL },
	};
	static const struct sample of_laporan[] = {
		{ NULL, "Tgl", "tanggal" }, { NULL, "Hari/Tgl", "tanggal" },
		{ NULL, "HARI, TANGGAL", "tanggal" },
		{ NULL, "jam_wita", "jam" }, { NULL, "Jam WITA", "jam" },
		{ NULL, "Kelurahan/Desa", "wilayah" },
		{ NULL, "Kabupaten/Kota", "wilayah" },
		{ NULL, "Nilai Informasi", "nilai_informasi" },
		{ NULL, "Langkah-langkah", "langkah" },
		{ NULL, "Saran Tindak", "saran" }, { NULL, "URL", "tautan" },
		{ NULL, "Isi Laporan", "fakta" }, { NULL, "ID", "nomor" },
		{ NULL, "Uraian Kejadian", "fakta" },
		{ NULL, "Uraian Cuaca", NULL },
	};
	struct kb_choice near;
	struct kb_err err;

	for (size_t i = 0; i < KB_LEN(names); i++) {
		int f = kb_field_find(&thing_type, names[i].in);

		is_str(f < 0 ? NULL : thing_fields[f].name, names[i].out,
		    "'%s'", names[i].in);
	}
	for (size_t i = 0; i < KB_LEN(of_laporan); i++) {
		int f = kb_field_find(&laporan_type, of_laporan[i].in);

		is_str(f < 0 ? NULL : laporan_type.field[f].name,
		    of_laporan[i].out, "laporan '%s'", of_laporan[i].in);
	}
	near = kb_field_choice(&thing_type, "naam");
	is_int(kb_choice_fail(&near, KB_USAGE, "kolom", &err, "%s", "tidak ada"),
	    -1, "a name that there is not");
	is_str(err.msg, "kolom 'naam' tidak dikenal; maksud Anda 'nama'?",
	    "a near miss");
	is_int(err.status, KB_USAGE, "with the status asked for");
	near = kb_field_choice(&thing_type, "xyzzy");
	kb_choice_fail(&near, KB_DATA, NULL, &err, "%s", "tidak ada");
	is_str(err.msg, "'xyzzy' tidak ada", "none is near");
	is_int(kb_field_first(&thing_type, KB_DATE), 7, "the first date");
	is_int(kb_field_first(&laporan_setelan_type, KB_DATE), -1, "none");
}

static void
test_label(void)
{
	static const char *const t[][2] = {
		{ "nomor_sp2d", "Nomor SP2D" }, { "sk_nomor", "Nomor SK" },
		{ "sk_tanggal", "Tanggal SK" }, { "npwp", "NPWP" },
		{ "jumlah_sts", "Jumlah STS" }, { "skt_berlaku", "SKT berlaku" },
		{ "keputusan_nomor", "Keputusan nomor" },
		{ "nama_skema", "Nama skema" },
		{ "sk_nomor_lama", "SK nomor lama" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_field f = { .name = t[i][0] };
		struct kb_buf b = KB_BUF_INIT;

		kb_field_label(&f, &b);
		is_str(kb_buf_str(&b), t[i][1], "%s", t[i][0]);
		kb_buf_free(&b);
	}
}

int
main(void)
{
	test_set();
	test_cut();
	test_unknown();
	test_spill();
	test_no_env();
	test_load();
	test_show();
	test_image();
	test_image_later_column();
	test_key();
	test_json();
	test_keep();
	test_check();
	test_find();
	test_label();
	return done_testing();
}
