/* SPDX-License-Identifier: ISC */
/*
 * One record of conflict, one rubric, one text at a time: what is refused,
 * what is doubtful, and in which words.
 */
#include <stdlib.h>

#include "put.h"

#include "kesbang/jam.h"
#include "kesbang/keadaan.h"
#include "kesbang/rubrik.h"
#include "kesbang/text.h"
#include "lib/konflik/jam.h"
#include "lib/konflik/periksa.h"
#include "lib/konflik/rules.h"

/* ---- rubrics ---- */

#define HEAD "nama: Uji\nedisi: '1'\n"
#define CRITERIA "kriteria:\n  - kriteria: jenis\n  - kriteria: dampak\n"	\
	"    bobot: 2\n"
#define CLASSES "kelas:\n  - tingkat: rendah\n    dari: 1\n"		\
	"  - tingkat: tinggi\n    dari: 2\n"
#define ABOVE "kelas:\n  - tingkat: rendah\n    lebih_dari: 0\n"		\
	"  - tingkat: tinggi\n    lebih_dari: 5\n"
#define C "  - tingkat: rendah\n    dari: 1\n"

static const struct { const char *what, *text, *said; } rubrics[] = {
	{ "a mean", HEAD CRITERIA CLASSES,
	    "Rubrik Uji, edisi 1: rata-rata dari jenis potensi (1–3), "
	    "perkiraan dampak (1–3, bobot 2); Rendah 1 sampai di bawah 2; "
	    "Tinggi 2 ke atas." },
	{ "a sum, with classes above their marks", HEAD "dasar: SK 1\n"
	    "hitung: jumlah\n" CRITERIA ABOVE,
	    "Rubrik Uji, edisi 1: jumlah dari jenis potensi (1–3), "
	    "perkiraan dampak (1–3, bobot 2); Rendah di atas 0 sampai 5; "
	    "Tinggi di atas 5." },
	{ "a mean by its other name", HEAD "hitung: rata rata\n" CRITERIA
	    CLASSES, "Rubrik Uji, edisi 1: rata-rata dari jenis potensi "
	    "(1–3), perkiraan dampak (1–3, bobot 2); Rendah 1 sampai di "
	    "bawah 2; Tinggi 2 ke atas." },
	{ "a name that is a list", "nama: [a]\nedisi: 1\n" CRITERIA CLASSES,
	    "r:1: nama: harus satu teks (dan kesalahan lain)" },
	{ "no name", "edisi: 1\n" CRITERIA CLASSES, "r:1: nama: wajib diisi" },
	{ "no edition", "nama: Uji\n" CRITERIA CLASSES,
	    "r:1: edisi: wajib diisi: skor tanpa edisi rubriknya tidak "
	    "berarti" },
	{ "a bound that is none", HEAD "kriteria:\n  - kriteria: jenis\n"
	    "    maks: banyak\n" CLASSES, "r:5: maks: 'banyak'" },
	{ "a bound beyond all", HEAD "kriteria:\n  - kriteria: jenis\n"
	    "    maks: 11\n" CLASSES,
	    "r:4: maks: harus bilangan bulat 0 sampai 10" },
	{ "bounds the wrong way round", HEAD "kriteria:\n"
	    "  - kriteria: jenis\n    min: 3\n    maks: 3\n" CLASSES,
	    "r:4: maks: harus lebih dari min" },
	{ "a criterion by its column", HEAD "kriteria:\n"
	    "  - kriteria: kriteria_jenis\n" CLASSES, "Rubrik Uji, edisi 1: "
	    "rata-rata dari jenis potensi (1–3); Rendah 1 sampai di bawah 2; "
	    "Tinggi 2 ke atas." },
	{ "a criterion without its name", HEAD "kriteria:\n  - label: x\n"
	    CLASSES, "r:4: kriteria: '' bukan kriteria; pilih jenis, "
	    "sumber, pihak atau dampak" },
	{ "a criterion twice", HEAD "kriteria:\n  - kriteria: jenis\n"
	    "  - kriteria: jenis\n" CLASSES,
	    "r:5: kriteria: 'jenis' disebut dua kali" },
	{ "criteria that are no list", HEAD "kriteria: jenis\n" CLASSES,
	    "r:3: kriteria: harus daftar, paling sedikit satu" },
	{ "criteria that are an empty list", HEAD "kriteria: []\n" CLASSES,
	    "r:3: kriteria: harus daftar, paling sedikit satu" },
	{ "criteria that are words", HEAD "kriteria: [jenis]\n" CLASSES,
	    "r:3: kriteria: setiap butir terdiri atas 'nama: nilai'" },
	{ "no criteria", HEAD CLASSES,
	    "r:1: kriteria: harus daftar, paling sedikit satu" },
	{ "a class without its level", HEAD CRITERIA "kelas:\n  - dari: 1\n",
	    "r:8: tingkat: wajib diisi" },
	{ "more classes than levels", HEAD CRITERIA "kelas:\n" C C C C C C C C
	    C, "r:24: kelas: paling banyak 8 kelas" },
	{ "a list", "- a\n", "r:1: rubrik: harus satu dokumen" },
	{ "two documents", HEAD "---\n" HEAD,
	    "r:1: rubrik: harus satu dokumen" },
	{ "nothing", "", "r:1: rubrik: harus satu dokumen" },
};

static void
rubric(struct office *o)
{
	for (size_t i = 0; i < KB_LEN(rubrics); i++) {
		struct kb_buf text = KB_BUF_INIT, b = KB_BUF_INIT;
		struct konflik_rubrik r;
		struct kb_err err = { 0 };

		kb_buf_adds(&text, rubrics[i].text);
		if (konflik_rubrik_teks(&o->k, "r", &text, &r, &err) == 0)
			konflik_rubrik_kata(&o->k, &r, &b);
		else
			kb_buf_adds(&b, err.msg);
		if (!ok(strstr(kb_buf_str(&b), rubrics[i].said) != NULL,
		    "rubric: %s", rubrics[i].what))
			printf("# %s\n", kb_buf_str(&b));
		konflik_rubrik_free(&r);
		kb_buf_free(&text);
		kb_buf_free(&b);
	}
}

/* ---- rules ---- */

#define P "tanggal=2025-01-02|wilayah=64.72|lokasi=a|isu=ormas|"	\
	"sumber_konflik=sda|sumber=x|"
#define E "mulai=2025-01-02|wilayah=64.72|lokasi=a|isu=ormas|"		\
	"sumber_konflik=sda|sumber=x|"
#define T "tanggal=2025-01-02|instansi=Polres|uraian=x|induk="
#define L "wilayah=64.72|diterima=2025-01-02|laporan="
#define N "potensi=A|tanggal=2025-01-02|"
#define I "nama=IKP|edisi=2024|wilayah=64.72|terbit=2024-12-16|"

static void
refused(void)
{
	const struct kb_type *t = &potensi_type;

	check_is(t, P "lintang=-0.5|bujur=117", "");
	check_is(t, P "lintang=-0.5", "bujur");
	check_is(t, P "bujur=117", "lintang");
	check_is(t, P "ditutup=2025-01-01", "ditutup");
	check_is(t, P "skor=2", "rubrik");
	check_is(t, P "skor=2|rubrik=X 1", "");

	t = &peristiwa_type;
	check_is(t, E "tewas_min=1|tewas=2|tewas_maks=3", "");
	check_is(t, E "tewas_min=3|tewas=2", "tewas");
	check_is(t, E "tewas=4|tewas_maks=3", "tewas");
	check_is(t, E "luka_min=4|luka_maks=3", "luka");
	check_is(t, E "id_asal=1", "asal");
	check_is(t, E "asal=X|id_asal=1|tewas_min=3|tewas=2", "");

	t = &tindakan_type;
	check_is(t, T "potensi/A", "");
	check_is(t, T "peristiwa/A", "");
	check_is(t, T "potensi/", "induk");
	check_is(t, T "A", "induk");
	check_is(t, "tanggal=2025-01-02|instansi=Polres|uraian=x", "induk");

	t = &pelaporan_type;
	check_is(t, L "triwulan|periode=2024-T3", "");
	check_is(t, L "triwulan|periode=TW III 2024", "");
	check_is(t, L "triwulan|periode=2024-B08", "periode");
	check_is(t, L "triwulan|periode=kapan", "periode");
	check_is(t, L "triwulan", "periode");
	check_is(t, "wilayah=64.72|periode=2024-T3|diterima=2025-01-02",
	    "laporan");
	check_is(t, "wilayah=64.72.01|laporan=rad|periode=2013-B09|"
	    "diterima=2025-01-02", "wilayah");

	t = &penilaian_type;
	check_is(t, N, "tingkat");
	check_is(t, N "tingkat=rendah", "");
	check_is(t, N "proses=mediasi", "");
	check_is(t, N "uraian=x", "");
	check_is(t, N "kriteria_jenis=1", "");
	check_is(t, N "kriteria_sumber=1", "");
	check_is(t, N "kriteria_pihak=1", "");
	check_is(t, N "kriteria_dampak=1", "");

	t = &indeks_type;
	check_is(t, I, "nilai");
	check_is(t, I "nilai=50", "");
	check_is(t, I "kelas=sedang", "");
	check_is(t, I "peringkat=3", "");
	check_is(t, I "peringkat=3|dari=2", "peringkat");
	check_is(t, I "peringkat=2|dari=2", "");
}

/* A row that nobody wrote on, and one of a region that is not the office's. */
static void
forms(void)
{
	static const struct {
		const char *words, *untouched, *beyond;
	} rows[] = {
		{ "wilayah=64.72", "", NULL },
		{ "wilayah=64.72|catatan=x", NULL, NULL },
		{ "wilayah=64.72|nomor_surat=1", NULL, NULL },
		{ "wilayah=64.72|diterima=2025-01-02", NULL, NULL },
		{ "wilayah=64.72|nihil=ya", NULL, NULL },
		{ "wilayah=64.72|nihil=tidak", "", NULL },
		{ "laporan=rad", NULL, NULL },
		{ "laporan=rad|kantor=64", NULL, NULL },
		{ "wilayah=64.72|kantor=64", "", NULL },
		{ "wilayah=64.72|kantor=64.71", "", "wilayah" },
	};

	for (size_t i = 0; i < KB_LEN(rows); i++) {
		struct kb_buf why = KB_BUF_INIT;
		struct said s;

		said_begin(&s, &pelaporan_type, rows[i].words);
		is_str(konflik_untouched_pelaporan(s.rec, 0),
		    rows[i].untouched, "%s: nobody wrote on it, or somebody",
		    rows[i].words);
		is_str(konflik_oversteps_pelaporan(NULL, NULL, s.rec, &why),
		    rows[i].beyond, "... in its own region, or not");
		ok((why.len > 0) == (rows[i].beyond != NULL), "... says why");
		said_end(&s);
		kb_buf_free(&why);
	}
}

#define F E "asal=X|id_asal=1|"
#define R "persen_b04=100|"

static void
doubtful(void)
{
	const struct kb_type *t = &peristiwa_type;

	lint_is(t, F "tewas_min=1|tewas=2|tewas_maks=3|luka_maks=9", "");
	lint_is(t, F "tewas_min=3|tewas=2", "tewas");
	lint_is(t, F "luka=4|luka_maks=3", "luka");
	lint_is(t, F "tewas_min=4|tewas_maks=3|luka_min=4|luka_maks=3",
	    "tewas luka");
	lint_is(t, E "asal=X|tewas_min=3|tewas=2", "");
	lint_is(t, E "pihak_a=PT Maju|klasifikasi=biasa", "samaran");

	t = &rad_type;
	lint_is(t, R "capaian_b04=5|ukuran_b04=5", "");
	lint_is(t, R "ukuran_b04=5", "persen_b04");
	lint_is(t, R "capaian_b04=0|ukuran_b04=0", "persen_b04");
	lint_is(t, R "capaian_b04=0|ukuran_b04=0 kasus", "persen_b04");
	lint_is(t, R "capaian_b04=0|ukuran_b04=nihil", "persen_b04");
	lint_is(t, R "capaian_b04=1|ukuran_b04=0,5 km", "");
	lint_is(t, R "capaian_b04=1|ukuran_b04=0.5 km", "");
	lint_is(t, R "capaian_b04=1|ukuran_b04=05", "");
	lint_is(t, "persen_b12=101|capaian_b12=1", "persen_b12");
}

/* ---- periods ---- */

static const struct {
	enum konflik_jam clock;
	const char	*text, *name, *said;	/* NULL: none of that clock */
} periods[] = {
	{ KONFLIK_TRIWULAN, "TW III 2024", "2024-T3", "Triwulan III 2024" },
	{ KONFLIK_TRIWULAN, "2024-B08", NULL, NULL },
	{ KONFLIK_TRIWULAN, "kapan", NULL, NULL },
	{ KONFLIK_RAD, "2024-B08", "2024-B08", "B08 2024 (1 Mei s.d. 31 Agustus 2024)" },
	{ KONFLIK_RAD, "2013-T3", "2013-B09", NULL },
	{ KONFLIK_RAD, "2013-T4", NULL, NULL },
	{ KONFLIK_RAD, "2015-T3", NULL, NULL },
	{ KONFLIK_RAD, "2013-07", NULL, NULL },
	{ KONFLIK_MINGGUAN, "2024-M17", "2024-M17", "Minggu 17 2024 (" },
	{ KONFLIK_MINGGUAN, "2024-", NULL, NULL },
	{ KONFLIK_MINGGUAN, "sejak 2024", NULL, NULL },
};

static void
period(void)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(periods); i++) {
		kb_buf_cut(&b, 0);
		if (!konflik_jam_nama(periods[i].clock, periods[i].text, &b))
			is_str(NULL, periods[i].name, "'%s' is no period of "
			    "clock %d", periods[i].text, periods[i].clock);
		else
			is_str(b.s, periods[i].name, "'%s', stored",
			    periods[i].text);
		if (periods[i].said == NULL)
			continue;
		kb_buf_cut(&b, 0);
		konflik_jam_kata(periods[i].name, &b);
		if (!ok(strncmp(b.s, periods[i].said, strlen(periods[i].said))
		    == 0, "'%s', for people", periods[i].text))
			printf("# %s\n", b.s);
	}
	kb_buf_cut(&b, 0);
	konflik_jam_kata("kapan", &b);
	is_str(b.s, "kapan", "what is no period stays as it is");
	kb_buf_free(&b);
}

/* ---- deadlines ---- */

static void
due(void)
{
	static struct jam_tenggat agreed[] = {
		{ { { "64.71" }, "2024-T1", { 20240420 }, "k#1", { 0, false } },
		    0 },
		{ { { "64.72" }, "2024-T1", { 20240410 }, "k#2", { 0, false } },
		    1 },
		{ { { "64.72" }, "2024-T3", { 20241010 }, "k#3", { 7, true } },
		    2 },
		{ { { "64.75" }, "kapan", { 20241010 }, "k#4", { 0, false } },
		    3 },
	};
	static const struct {
		const char	*region, *period, *rule;
		int32_t		 by;
		bool		 setting;
	} rows[] = {
		{ "64.72", "2024-T1", "k#2", 20240410, true },
		/* Between the agreed ones: the setting, or nothing. */
		{ "64.72", "2024-T2", "hari", 20240705, true },
		{ "64.72", "2024-T2", NULL, 0, false },
		/* Not begun: as the last one of that region. */
		{ "64.72", "2025-T1", "k#3", 20250407, false },
		{ "64.71", "2025-T1", "k#1", 20250420, false },
		{ "64.73", "2025-T1", NULL, 0, false },
		{ "64.75", "2025-T1", NULL, 0, false },
		{ "64.70", "2025-T1", NULL, 0, false },
		{ "64.70", "2025-T1", "hari", 20250405, true },
	};

	for (size_t i = 0; i < KB_LEN(rows); i++) {
		struct jam_batas b = { .clock = KONFLIK_TRIWULAN,
		    .hari = { 5, rows[i].setting }, .setelan = "hari",
		    .t = agreed, .n = KB_LEN(agreed), .today = { 20241001 } };
		struct konflik_lapor_row r = { .periode = rows[i].period };
		struct kb_period span;
		struct kb_err err;

		snprintf(r.wilayah.s, sizeof(r.wilayah.s), "%s",
		    rows[i].region);
		went_well(kb_period_parse(rows[i].period, b.today, &span,
		    &err), &err, rows[i].period);
		jam_batas(&b, &span, &r);
		is_int(r.batas.ymd, rows[i].by, "%s %s: by when",
		    rows[i].region, rows[i].period);
		is_str(r.dasar_batas, rows[i].rule, "... and by which rule");
	}
}

/* ---- columns ---- */

static int
apart(void *arg, char *text, bool marked, kb_code *code, struct kb_err *err)
{
	(void)arg;
	(void)marked;
	snprintf(code->s, sizeof(code->s), "%s", strstr(text, "Utara") != NULL ?
	    "64.08.04" : strstr(text, "Samarinda") != NULL ? "64.72" :
	    strstr(text, "Timur") != NULL ? "64.74.01" : strstr(text, "Sini")
	    != NULL ? "64.03.01" : strstr(text, "Negara") != NULL ? "64" : strstr(text, "Barat") != NULL ?
	    "64.07.01" : strstr(text, "Selatan") != NULL ? "64.09.01" : "");
	return code->s[0] != '\0' ? 0 : kb_fail(err, KB_DATA, "none");
}

static void
place(void *arg, const char *code, struct kb_buf *b)
{
	(void)arg;
	kb_buf_adds(b, strcmp(code, "64.08") == 0 ? "Kabupaten Kutai Timur" :
	    strcmp(code, "64.74") == 0 ? "Kota Bontang" : strcmp(code, "64.72")
	    == 0 ? "Samarinda" : strcmp(code, "64.07") == 0 ? "Mahakam Ulu" :
	    "");
}

static const struct { const char *text; bool doubtful; } texts[] = {
	{ NULL, false }, { "Utara Kutai Timur", true }, { "Utara", false },
	{ "Timur Bontang", true }, { "Timur", false }, { "Samarinda", true },
	{ "Jl. Samarinda", false }, { "Sini", false }, { "Negara", false },
	{ "Entah", false }, { "Barat Mahakam Ulu", true }, { "Barat", false },
	{ "Selatan", false },
};

static const struct { const char *text; bool person; } persons[] = {
	{ "Lahan Sdr. Fulan", true }, { "Rumah Bapak Fulan", true },
	{ "an.. Fulan", true }, { "Ibu Kota", false }, { "Ibu", false },
	{ "ibu muda", false }, { "Ibu-ibu", false }, { "...", false },
	{ "Sdr. 3 orang", false }, { "(Sdri Fulanah)", true },
	{ "Warga Desa", false },
};

static const struct {
	const char	*alias, *first, *second;
	int		 class;
	const char	*want;
} aliases[] = {
	{ "perusahaan A", "PT Maju", NULL, 1, "" },
	{ "perusahaan Maju", "PT Maju", NULL, 1, "samaran" },
	{ "perusahaan maju", "PT Jaya", "CV MAJU", 1, "samaran" },
	{ "Maju dan Jaya", "PT Maju", "PT Jaya", 1, "samaran" },
	{ "yang maju", "PT yang maju", NULL, 1, "" },
	{ "nomor 123", "123", NULL, 1, "samaran" },
	{ "{maju}", "~maju~", NULL, 1, "" },
	{ NULL, "PT Maju", NULL, 1, "samaran" },
	{ NULL, "PT Maju", NULL, 2, "" },
	{ NULL, NULL, NULL, 1, "" },
	{ "perusahaan A", NULL, "PT Maju", 1, "" },
};

static void
columns(void)
{
	static const struct kb_env env = { .apart = apart, .place = place },
	    without = { 0 };
	static const kb_code where = { "64.03" }, province = { "64" };
	struct said s = { .type = &potensi_type };
	struct kb_lint l = { said_found, &s, &env };

	for (size_t i = 0; i < KB_LEN(texts); i++) {
		kb_buf_cut(&s.columns, 0);
		periksa_tempat(&where, texts[i].text, &l);
		is_str(kb_buf_str(&s.columns), texts[i].doubtful ? "wilayah" :
		    "", "in 64.03: %s", texts[i].text);
		kb_buf_cut(&s.columns, 0);
		periksa_tempat(&province, texts[i].text, &l);
		is_str(kb_buf_str(&s.columns), "", "... in the province");
	}
	for (size_t i = 0; i < KB_LEN(persons); i++) {
		kb_buf_cut(&s.columns, 0);
		periksa_umum(persons[i].text, "lokasi", (kb_date){ 0 }, &l);
		is_str(kb_buf_str(&s.columns), persons[i].person ? "lokasi" :
		    "", "%s: a person, or none", persons[i].text);
	}
	for (size_t i = 0; i < KB_LEN(aliases); i++) {
		const char *who[] = { aliases[i].first, aliases[i].second };

		kb_buf_cut(&s.columns, 0);
		periksa_samaran(aliases[i].alias, who, 2,
		    (kb_enum){ (uint8_t)aliases[i].class }, &l);
		is_str(kb_buf_str(&s.columns), aliases[i].want,
		    "alias of case %zu", i + 1);
	}
	kb_buf_cut(&s.columns, 0);
	l.env = &without;
	periksa_tempat(&where, "Samarinda", &l);
	l.env = NULL;
	periksa_tempat(&where, "Samarinda", &l);
	is_str(kb_buf_str(&s.columns), "", "no regions, no doubt");
	kb_buf_free(&s.columns);
}

/* ---- reports that came too early, or of nothing ---- */

static void
early(void)
{
	static const struct { const char *words, *want; } rows[] = {
		{ L "triwulan|periode=2024-T3|diterima=2024-06-30", "30 Juni "
		    "2024, sebelum periodenya mulai (1 Juli 2024); periksa "
		    "tanggal dan periodenya" },
		{ L "triwulan|periode=2024-T3|diterima=2024-07-01", "" },
		{ L "triwulan|periode=2024-T3", "" },
		{ L "triwulan|diterima=2024-06-30", "" },
		{ L "triwulan|periode=kapan|diterima=2024-06-30", "" },
	};

	for (size_t i = 0; i < KB_LEN(rows); i++) {
		struct kb_buf what = KB_BUF_INIT;
		struct said s;
		bool is;

		said_begin(&s, &pelaporan_type, rows[i].words);
		is = periksa_dini(s.rec, &what);
		is_str(kb_buf_str(&what), rows[i].want, "early: %s",
		    rows[i].words);
		ok(is == (*rows[i].want != '\0'), "... and it is one, or not");
		said_end(&s);
		kb_buf_free(&what);
	}
}

static void
nothing(struct office *o)
{
	static const struct { const char *words, *want; } rows[] = {
		{ L "triwulan|periode=2024-T3|nihil=ya", "nihil, tetapi "
		    "tercatat 1 peristiwa di wilayah" },
		{ "wilayah=64.71|laporan=mingguan|periode=2024-M27|nihil=ya",
		    "nihil, tetapi tercatat 1 potensi dan 1 peristiwa di " },
		{ "wilayah=64.74|laporan=triwulan|periode=2024-T3|nihil=ya",
		    "" },
		{ L "rad|periode=2024-B08|nihil=ya", "" },
		{ L "triwulan|nihil=ya", "" },
		{ L "triwulan|periode=kapan|nihil=ya", "" },
		{ L "triwulan|periode=2024-T3", "" },
		{ "wilayah=64.72|periode=2024-T3|nihil=ya", "" },
	};

	put_one(o, &peristiwa_type, "mulai=2024-07-02|wilayah=64.72|lokasi=a|"
	    "isu=ormas|sumber_konflik=sda|sumber=x");
	put_one(o, &peristiwa_type, "mulai=2024-07-02|wilayah=64.71|lokasi=a|"
	    "isu=ormas|sumber_konflik=sda|sumber=x");
	put_one(o, &potensi_type, "tanggal=2024-07-02|wilayah=64.71|lokasi=a|"
	    "isu=ormas|sumber_konflik=sda|sumber=x");
	for (size_t i = 0; i < KB_LEN(rows); i++) {
		struct kb_buf what = KB_BUF_INIT;
		struct said s;

		said_begin(&s, &pelaporan_type, rows[i].words);
		ok(periksa_nihil(&o->k, s.rec, &what) == (*rows[i].want !=
		    '\0') && strncmp(kb_buf_str(&what), rows[i].want,
		    strlen(rows[i].want)) == 0, "nothing? %s", rows[i].words);
		said_end(&s);
		kb_buf_free(&what);
	}
}

int
main(void)
{
	struct office o;

	refused();
	doubtful();
	forms();
	period();
	due();
	columns();
	early();
	office_folder(&o);
	office_open(&o, "2025-12-11", "64");
	rubric(&o);
	nothing(&o);
	office_remove(&o);
	return done_testing();
}
