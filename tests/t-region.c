/* SPDX-License-Identifier: ISC */
#include <sys/wait.h>

#include "office.h"

/* A name and its code; or, where several are meant, a part of the message. */
struct place {
	const char *in, *out;
};

/* For an office that has no code: all of Indonesia alike. */
static const struct place anywhere[] = {
	{ "Loktuan", "64.74.01.1003" }, { "Lok Tuan", "64.74.01.1003" },
	{ "LOK-TUAN", "64.74.01.1003" }, { " lok  tuan ", "64.74.01.1003" },
	{ "Kelurahan Loktuan", "64.74.01.1003" },
	{ "Kel. Lok Tuan", "64.74.01.1003" },
	{ "Tanjung Laut", "64.74.02.1001" },
	{ "Tanjung Laut Indah", "64.74.02.1006" },
	{ "Kota Bontang", "64.74" }, { "Bontang", "64.74" },
	{ "KOTA BONTANG", "64.74" },
	{ "Kota Bontang > Bontang Utara > Guntung", "64.74.01.1004" },
	{ "Kota Bontang>Guntung", "64.74.01.1004" },
	{ "Kalimantan Timur > Guntung", "64.74.01.1004" },
	{ "Guntung, Bontang Utara, Kota Bontang", "64.74.01.1004" },
	{ "Guntung,Kota Bontang", "64.74.01.1004" },
	{ "Kel. Guntung, Kec. Bontang Utara", "64.74.01.1004" },
	{ "Kota Bontang > Api-api", "64.74.01.1006" },
	{ "Kota Bontang > Api Api", "64.74.01.1006" },
	{ "PPU > Api-api", "64.09.02.2001" },
	{ "Berebas Tengah", "64.74.02.1002" },	/* our table: Berbas */
	{ "Kukar", "64.02" }, { "Kutai Kertanegara", "64.02" },
	{ "Kutai Kartanegara", "64.02" },
	{ "Panajam Paser Utara", "64.09" }, { "PPU", "64.09" },
	{ "Penajam Paser Utara", "64.09" },
	{ "Kab. Paser", "64.01" }, { "Kab Paser", "64.01" },
	{ "Kabupaten Paser", "64.01" }, { "Pasir", "64.01" },
	{ "Provinsi Kalimantan Timur", "64" }, { "Kaltim", "64" },
	{ "Prov. Kalimantan Timur", "64" }, { "KALIMANTAN TIMUR", "64" },
	{ "Samarinda Kota", "64.72.09" }, { "Kota Samarinda", "64.72" },
	{ "Samarinda", "64.72" },
	{ "Kota Bangun", "64.02.08" }, { "Kec. Kota Bangun", "64.02.08" },
	{ "Kukar > Kota Bangun > Kota Bangun Ulu", "64.02.08.2005" },
	{ "Kota Banjar", "32.79" }, { "Kab. Banjar", "63.03" },
	{ "Kabupaten Banjar", "63.03" },
	{ "Kec. Banjar, Kota Banjar", "32.79.01" },
	/* as registers abroad write it */
	{ "East Kalimantan", "64" }, { "East Kalimantan province", "64" },
	{ "East Kutai regency", "64.08" }, { "West Kutai", "64.07" },
	{ "Mimika regency", "94.04" }, { "Papua province", "91" },
	{ "Central Papua", "94" }, { "Southwest Papua", "96" },
	{ "West Java", "32" }, { "North Sumatra > Medan", "12.71" },
	{ "South Jakarta", "31.74" }, { "Riau Islands", "21" },
	{ "Bangka-Belitung Islands", "19" }, { "West Nusa Tenggara", "52" },
	{ "Special Region of Yogyakarta", "34" }, { "Bontang city", "64.74" },
	/* more than a path, and nothing but the place */
	{ "Kel. Guntung Kec. Bontang Utara", "64.74.01.1004" },
	{ "kel. guntung kec. bontang utara", "64.74.01.1004" },
	{ "KEL GUNTUNG KEC BONTANG UTARA KOTA BONTANG", "64.74.01.1004" },
	{ "Kota Bontang Kec. Bontang Utara Kel. Guntung", "64.74.01.1004" },
	{ "Kel.Guntung", "64.74.01.1004" },
	{ "Kel/Desa Guntung", "64.74.01.1004" },
	{ "Kel/Desa Guntung Kec. Bontang Utara", "64.74.01.1004" },
	{ "Guntung Kec. Bontang Utara", "64.74.01.1004" },
	{ "Kel. Guntung Bontang Utara", "64.74.01.1004" },
	{ "Kel. Tanjung Laut Indah Kec. Bontang Selatan", "64.74.02.1006" },
	{ "Kel. Tanjung Laut Kec. Bontang Selatan", "64.74.02.1001" },
	{ "Desa Kota Bangun Ulu Kec. Kota Bangun Kab. Kutai Kartanegara",
	    "64.02.08.2005" },
	{ "Desa Muara Langon Kec. Muara Komam Kab. Paser", "64.01.07.2004" },
	{ "Kel. Guntung, Kec. Bontang Utara, Kota Bontang, Prov. Kaltim",
	    "64.74.01.1004" },
	{ "Prov Kaltim", "64" },
	/* codes */
	{ "64", "64" }, { "64.74", "64.74" }, { "64.74.01", "64.74.01" },
	{ "64.74.01.1003", "64.74.01.1003" },
	{ "11.01.01.2001", "11.01.01.2001" },	/* villages not loaded there */
};

static const struct place refused[] = {
	{ "Sumber Sari", "dapat berarti 35.09.21 (Sumbersari, "
	    "Kabupaten Jember), 64.02.02.2014 (Sumber Sari, " },
	{ "Sumber Sari", "dan lain-lain; tulis kodenya" },
	{ "Api-api", "64.09.02.2001 (Api-api, Waru), "
	    "64.74.01.1006 (Api-api, Bontang Utara); tulis kodenya" },
	{ "Banjar", "dapat berarti 32.79 (Kota Banjar, Jawa Barat), "
	    "32.79.01 (Banjar, Kota Banjar), " },
	{ "Loktuan Baru", "bukan wilayah yang dikenal" },
	{ "Kota Guntung", "bukan wilayah yang dikenal" },
	{ "Bontang Selatan > Guntung", "bukan wilayah yang dikenal" },
	{ "Kota Bontang > Nirwana", "bukan wilayah yang dikenal" },
	{ "Kec. Guntung", "bukan wilayah yang dikenal" },
	{ "Kel. Guntung dan Loktuan", "bukan wilayah yang dikenal" },
	{ "Kel. Guntung, Kel. Loktuan", "bukan wilayah yang dikenal" },
	{ "Kel. Guntung Baru Kec. Bontang Utara",
	    "bukan wilayah yang dikenal" },
	{ "Kel. Guntung Kec. Bontang Selatan", "bukan wilayah yang dikenal" },
	{ "Guntung RT 12 Bis", "bukan wilayah yang dikenal" },
	{ "Bontang Seltan", "maksud Anda 'Bontang Selatan' (Kota Bontang)?" },
	{ "Kel. Kanan Kec. Bontang Barat",
	    "maksud Anda 'Kanaan' (Bontang Barat)?" },
	{ "Kel. Guntng", "maksud Anda 'Guntung' (Bontang Utara)?" },
	{ "Lektuan", "maksud Anda 'Lok Tuan' (Bontang Utara)?" },
	{ "?", "bukan wilayah yang dikenal" },
	{ ">", "bukan wilayah yang dikenal" },
	{ ",", "bukan wilayah yang dikenal" },
	/* codes */
	{ "64.74.01.1999", "tidak dikenal" },	/* villages are loaded there */
	{ "64.74.09.1001", "tidak dikenal" },	/* no such kecamatan */
	{ "64.10", "tidak dikenal" },		/* Kaltara since 2012 */
	{ "64.10.01", "tidak dikenal" }, { "64.10.01.2001", "tidak dikenal" },
	{ "11.01.99.2001", "tidak dikenal" }, { "99", "tidak dikenal" },
	{ "6474", "kode BPS tanpa titik tidak diterima" },
	{ "6474011003", "kode BPS tanpa titik tidak diterima" },
	{ "64.74.", "bukan kode wilayah Kemendagri" },
	{ "64.74.01.1003.", "bukan kode wilayah Kemendagri" },
	{ "64-74", "bukan kode wilayah Kemendagri" },
};

/* Text with a place in it, what is left of it, and whether it must be marked. */
static const struct {
	const char *in, *code, *rest;
	bool marked;
} texts[] = {
	{ "Guntung RT 12", "64.74.01.1004", "RT 12", false },
	{ "RT 12 Guntung", "64.74.01.1004", "RT 12", false },
	{ "RT. 12 Kel. Guntung", "64.74.01.1004", "RT. 12", false },
	{ "Jl. Sultan Hasanuddin RT 12 Kel. Guntung Kec. Bontang Utara",
	    "64.74.01.1004", "Jl. Sultan Hasanuddin RT 12", true },
	{ "Kel. Guntung (depan masjid) Kec. Bontang Utara", "64.74.01.1004",
	    "depan masjid", true },
	{ "Kampung Selambai RT 3, Kel. Loktuan", "64.74.01.1003",
	    "Kampung Selambai RT 3", true },
	{ "Simpang tiga Kel. Guntung dekat SPBU", "64.74.01.1004",
	    "Simpang tiga, dekat SPBU", true },
	{ "Jl. Awang Long Kel. Tanjung Laut Indah", "64.74.02.1006",
	    "Jl. Awang Long", true },
	{ "kantor desa Muara Langon Kec. Muara Komam", "64.01.07.2004",
	    "kantor", true },
	{ "Kel. Guntung dan sekitarnya, Kota Bontang", "64.74.01.1004",
	    "dan sekitarnya", true },
	/* nothing is guessed */
	{ "Jl. Sultan Hasanuddin, Guntung", NULL, NULL, true },
	{ "Pasar Taman Rawa Indah", NULL, NULL, true },
	{ "kantor kelurahan setempat", NULL, NULL, true },
	{ "Balai Kota", NULL, NULL, true },
	{ "SPBU Jl. Ahmad Yani Kel. Api-api", NULL, NULL, true },
	{ "Kel. Guntung dan Kel. Loktuan Kota Bontang", NULL, NULL, true },
	{ "Kel. Guntung sampai Loktuan", NULL, NULL, true },
	{ "Kel. Guntung Baru", NULL, NULL, true },
	{ "Kel. Nirwana Kota Bontang", NULL, NULL, true },
	{ "Jl. Guntung", NULL, NULL, false },
	{ "Bontang Utara > Guntng", NULL, NULL, false },
	{ "Guntng, Bontang Utara", NULL, NULL, false },
	{ "Bontang Utara > Guntung RT 4", "64.74.01.1004", "RT 4", false },
	{ "", NULL, NULL, true }, { ",;()", NULL, NULL, false },
};

static void
test_texts(struct office *o)
{
	for (size_t i = 0; i < KB_LEN(texts); i++) {
		char *text = kb_strdup(texts[i].in);
		struct kb_err err = { 0 };
		kb_code code = { "" };
		int rc = o->k.env.apart(&o->k, text, texts[i].marked, &code,
		    &err);

		if (!ok((rc == 0) == (texts[i].code != NULL), "'%s'",
		    texts[i].in))
			printf("# %s%s\n", code.s, err.msg);
		else if (rc == 0) {
			is_str(code.s, texts[i].code, "its place");
			is_str(text, texts[i].rest, "and the rest");
		} else {
			is_str(text, texts[i].in, "and nothing was taken");
		}
		free(text);
	}
}

/* Through kb_set(), as every reader and option does. */
struct holder {
	kb_code	 kode;
};

static const struct kb_field holder_fields[] = {
	REGION(struct holder, kode, "wilayah"),
};

static const struct kb_type holder_type = {
	.name = "uji", .size = sizeof(struct holder), KB_FIELDS(holder_fields),
};

static void
same_code(struct office *o, const char *in, const char *code)
{
	struct holder h = { { "" } };
	struct kb_err err = { 0 };
	char *text = kb_strdup(in);

	if (kb_set(&holder_type, 0, &h, text, &o->k.env, &err) != 0)
		is_str(err.msg, code, "'%s' is read", in);
	else
		is_str(h.kode.s, code, "'%s'", in);
	free(text);
}

static void
no_code(struct office *o, const char *in, const char *part)
{
	struct holder h = { { "" } };
	struct kb_err err = { 0 };
	char *text = kb_strdup(in);

	if (!ok(kb_set(&holder_type, 0, &h, text, &o->k.env, &err) != 0,
	    "'%s' is refused", in))
		printf("# got %s\n", h.kode.s);
	else if (!ok(strstr(err.msg, part) != NULL, "'%s': %s", in, part))
		printf("# %s\n", err.msg);
	free(text);
}

/* The same words mean another place to another office. */
static void
test_own_first(struct office *o)
{
	static const struct {
		const char *office, *in, *code;
	} t[] = {
		{ "64.74", "Api-api", "64.74.01.1006" },
		{ "64.09", "Api-api", "64.09.02.2001" },
		{ "Kota Bontang", "api api", "64.74.01.1006" },
		{ "64.09", "Sumber Sari", "64.09.03.2009" },
		{ "64.08", "Sumber Sari", "64.08.18.2004" },
		{ "64.74", "Kukar", "64.02" },		/* none of its own */
		{ "64.74", "Kalimantan Timur", "64" },
		{ "64.74", "Kukar > Kota Bangun", "64.02.08" },
		{ "63.03", "Banjar", "63.03" },
		{ "32.79", "Banjar", "32.79" },	/* holds the kecamatan, too */
		{ "32.79", "Kec. Banjar", "32.79.01" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_err err;

		kb_kantor_free(&o->k);
		if (!ok(kb_kantor_load(&o->k, o->db, "2025-04-06", t[i].office,
		    &err) == 0, "for %s", t[i].office))
			printf("# %s\n", err.msg);
		same_code(o, t[i].in, t[i].code);
	}
	kb_kantor_free(&o->k);
	kb_kantor_load(&o->k, o->db, "2025-04-06", "64.02", NULL);
	no_code(o, "Sumber Sari", "dapat berarti 64.02.02.2014 (Sumber Sari, "
	    "Loa Kulu), 64.02.07.2007 (Sumber Sari, Sebulu), 64.02.19.2007 "
	    "(Sumber Sari, Kota Bangun Darat); tulis kodenya");
	kb_kantor_free(&o->k);
	ok(kb_kantor_load(&o->k, o->db, NULL, "64.99", &o->err) != 0,
	    "no office of an unknown code");
	ok(strncmp(o->err.msg, "--kantor: ", 10) == 0, "the option is named");
	kb_kantor_free(&o->k);
	kb_kantor_load(&o->k, o->db, "2025-04-06", NULL, NULL);
}

/* --kantor comes straight from the command line; in its own process. */
static void
test_long_code(struct office *o)
{
	struct kb_kantor k;
	struct kb_err err;
	int status = 0;
	pid_t child;

	fflush(stdout);
	if ((child = fork()) == 0)
		_exit(kb_kantor_load(&k, o->db, NULL, "64.74.01.1003."
		    "12345678901234567890123456789012345678901234567890",
		    &err) == -1 ? 0 : 1);
	ok(child > 0 && waitpid(child, &status, 0) == child && status == 0,
	    "a code that is too long is refused");
}

static void
test_parts(struct office *o)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_code village = { "64.74.01.1004" }, city = { "64.74" };

	is_int(kb_region_level("64"), 1, "a province");
	is_int(kb_region_level("64.74.01.1004"), 4, "a kelurahan");
	is_int(kb_region_level(""), 0, "nothing");
	is_str(kb_region_at(&village, 1).s, "64", "its province");
	is_str(kb_region_at(&village, 2).s, "64.74", "its city");
	is_str(kb_region_at(&village, 3).s, "64.74.01", "its kecamatan");
	is_str(kb_region_at(&village, 4).s, "64.74.01.1004", "itself");
	is_str(kb_region_at(&city, 3).s, "", "a city has no kecamatan");
	is_str(kb_region_at(&city, 0).s, "", "no level 0");
	is_str(kb_region_name(&o->k, "64.74.01.1004", &b), "Guntung", "name");
	is_str(kb_region_name(&o->k, "64.74", &b), "Kota Bontang", "name");
	is_str(kb_region_name(&o->k, "11.01.01.2001", &b), "11.01.01.2001",
	    "the code itself where no name is known");
	kb_buf_free(&b);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-04-06", NULL);
	for (size_t i = 0; i < KB_LEN(anywhere); i++)
		same_code(&o, anywhere[i].in, anywhere[i].out);
	/* Again: the answers that were kept. */
	same_code(&o, "Loktuan", "64.74.01.1003");
	same_code(&o, "Tanjung Laut", "64.74.02.1001");
	for (size_t i = 0; i < KB_LEN(refused); i++)
		no_code(&o, refused[i].in, refused[i].out);
	test_texts(&o);
	test_parts(&o);
	test_long_code(&o);
	test_own_first(&o);
	office_remove(&o);
	return done_testing();
}
