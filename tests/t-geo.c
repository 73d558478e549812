/* SPDX-License-Identifier: ISC */
/* GeoJSON: what is read, what is refused, what is told, and written again. */
#include <math.h>

#include "kesbang/geo.h"
#include "office.h"

struct office office;

/* A square of so many degrees, counter-clockwise. */
#define SQUARE "[[116,0],[117,0],[117,1],[116,1],[116,0]]"
#define SQUARE_CW "[[116,0],[116,1],[117,1],[117,0],[116,0]]"
#define HOLE "[[116.2,0.2],[116.4,0.2],[116.4,0.4],[116.2,0.2]]"
#define NEXT "[[117,0],[118,0],[118,1],[117,0]]"
#define POLYGON(rings) "{\"type\":\"Polygon\",\"coordinates\":[" rings "]}"
#define FEATURE(props, geometry) "{\"type\":\"Feature\",\"properties\":{" \
	props "},\"geometry\":" geometry "}"
#define COLLECTION(features) "{\"type\":\"FeatureCollection\"," \
	"\"features\":[" features "]}"
#define BERAU FEATURE("\"kode\":\"64.03\"", POLYGON(SQUARE))

struct asked {
	const char	*code, *name, *want;
	int		 level;
	bool		 any;			/* regions of any level */
	bool		 plain;			/* nobody knows their names */
};

/* "64.03 Kabupaten Berau 5-4h: W S E N"; a note begins with "~". */
static void
show(const struct kb_geo *geo, struct kb_buf *b)
{
	for (size_t i = 0; i < geo->n; i++) {
		const struct kb_shape *s = &geo->shape[i];

		kb_buf_addf(b, "%s %s", s->code.s, s->name);
		for (size_t k = 0; k < s->nring; k++)
			kb_buf_addf(b, "%c%zu%s", k > 0 ? '-' : ' ',
			    s->ring[k].n, s->ring[k].hole ? "h" : "");
		kb_buf_addf(b, ": %g %g %g %g\n", s->box.west, s->box.south,
		    s->box.east, s->box.north);
	}
	for (size_t i = 0; i < geo->nnote; i++)
		kb_buf_addf(b, "~ %s\n", geo->note[i]);
}

static int
parse(const char *text, size_t len, const struct asked *of, struct kb_geo *geo,
    struct kb_err *err)
{
	struct kb_env env = office.k.env;
	struct kb_geo_opt opt = { .env = &env, .level = 2 };
	kb_code want = { "" };
	struct kb_input in;
	int rc;

	if (of != NULL) {
		opt.code = of->code;
		opt.name = of->name;
		opt.level = of->any ? 0 : of->level != 0 ? of->level : 2;
		if (of->plain)
			env.place = NULL;
	}
	if (of != NULL && of->want != NULL) {
		memcpy(want.s, of->want, strlen(of->want) + 1);
		opt.want = &want;
		opt.nwant = 1;
	}
	kb_input_text(&in, "f", text, len, KB_IN_JSONL);
	rc = kb_geo_read(&in, &opt, geo, err);
	kb_input_close(&in);
	return rc;
}

static void
reads_asked(const char *what, const struct asked *of, const char *text,
    const char *want)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_geo geo;

	if (parse(text, strlen(text), of, &geo, &err) == 0)
		show(&geo, &b);
	else
		kb_buf_addf(&b, "! %s\n", err.msg);
	is_str(kb_buf_str(&b), want, "%s", what);
	kb_geo_free(&geo);
	kb_buf_free(&b);
}

static void
reads(const char *what, const char *text, const char *want)
{
	reads_asked(what, NULL, text, want);
}

#define TEXT50 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define IS_BERAU "64.03 Kabupaten Berau 5: 116 0 117 1\n"

static void
test_forms(void)
{
	reads("a collection", COLLECTION(BERAU), IS_BERAU);
	reads("a bare feature", BERAU, IS_BERAU);
	reads("a feature a line", BERAU "\n" FEATURE("\"kode\":\"64.74\"",
	    POLYGON(NEXT)) "\n", IS_BERAU
	    "64.74 Kota Bontang 4: 117 0 118 1\n");
	reads("geometry before its type, properties last",
	    "{\"features\":[{\"geometry\":{\"coordinates\":[" SQUARE "],"
	    "\"type\":\"Polygon\"},\"properties\":{\"kode\":\"64.03\"},"
	    "\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}", IS_BERAU);
	reads("clockwise", COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    POLYGON(SQUARE_CW))), IS_BERAU);
	reads("a hole", COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    POLYGON(SQUARE "," HOLE))),
	    "64.03 Kabupaten Berau 5-4h: 116 0 117 1\n");
	reads("several polygons", COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    "{\"type\":\"MultiPolygon\",\"coordinates\":[[" SQUARE "," HOLE
	    "],[" NEXT "]]}")),
	    "64.03 Kabupaten Berau 5-4h-4: 116 0 118 1\n");
	reads("a collection of geometries", COLLECTION(FEATURE(
	    "\"kode\":\"64.03\"", "{\"type\":\"GeometryCollection\","
	    "\"geometries\":[" POLYGON(SQUARE) ",{\"type\":\"Point\","
	    "\"coordinates\":[116,0]}]}")), IS_BERAU);
	reads("heights, exponents, points that come twice", COLLECTION(FEATURE(
	    "\"kode\":\"64.03\"", POLYGON("[[116,0,5],[1.17e2,0.0,5],"
	    "[117,0,6],[117,1e0],[11600E-2,1,1,9],[116,-0,5]]"))), IS_BERAU);
	reads("features joined", COLLECTION(BERAU "," FEATURE(
	    "\"kode\":\"64.03.01\"", POLYGON(NEXT))),
	    "64.03 Kabupaten Berau 5-4: 116 0 118 1\n"
	    "~ f: 64.03 Kabupaten Berau: 2 fitur digabung\n");
	reads("other members are passed over, of any kind", "{\"type\":"
	    "\"FeatureCollection\",\"a\":true,\"b\":false,\"c\":null,"
	    "\"d\":-1.5e-3,\"features\":[" BERAU "],\"e\":[],\"f\":{},"
	    "\"crs\":null,\"attribution\":7}", IS_BERAU);
	reads("members that are not what they are called", "{\"type\":"
	    "\"FeatureCollection\",\"features\":null,\"crs\":"
	    "{\"properties\":null,\"name\":\"EPSG:4326\"},\"features\":["
	    "{\"type\":\"Feature\",\"properties\":null,\"id\":\"64.03\","
	    "\"geometry\":{\"coordinates\":null,\"geometries\":null,"
	    "\"type\":\"Polygon\",\"coordinates\":[" SQUARE "]}}]}",
	    IS_BERAU);
	reads("blanks of every kind", "\t{\r\n\"type\"\t:\r\"Feature\",\n"
	    "\"properties\": {\t\"kode\" :\n\"64.03\"}, \"geometry\":"
	    POLYGON(SQUARE) "\t}\r\n", IS_BERAU);
	reads("other members are passed over", "\xef\xbb\xbf"
	    "{\"type\":\"FeatureCollection\",\"bbox\":[1e999,{\"a\":[[[]]]}],"
	    "\"name\":\"x\\u00e9\",\"features\":[" BERAU "]}", IS_BERAU);
}

static void
test_names(void)
{
	static const char berau[] = COLLECTION(FEATURE("\"WADMKK\":\"BERAU\","
	    "\"WADMPR\":\"Kalimantan Timur\",\"KDPKAB\":\"64.03\"",
	    POLYGON(SQUARE)));

	reads("names of BIG", berau, IS_BERAU);
	reads("names of GADM", COLLECTION(FEATURE("\"NAME_1\":"
	    "\"KalimantanTimur\",\"NAME_2\":\"Berau\",\"GID_2\":\"IDN.12_1\"",
	    POLYGON(SQUARE))), IS_BERAU);
	reads("districts of a regency, by their regency", COLLECTION(FEATURE(
	    "\"wadmkc\":\"Sambaliung\",\"wadmkk\":\"Berau\"", POLYGON(SQUARE))
	    "," FEATURE("\"wadmkc\":\"Segah\",\"wadmkk\":\"Berau\"",
	    POLYGON(NEXT))), "64.03 Kabupaten Berau 5-4: 116 0 118 1\n"
	    "~ f: 64.03 Kabupaten Berau: 2 fitur digabung\n");
	reads_asked("and by themselves", &(struct asked){ .level = 3 },
	    COLLECTION(FEATURE("\"wadmkc\":\"Bontang Utara\","
	    "\"wadmkk\":\"Kota Bontang\"", POLYGON(SQUARE))),
	    "64.74.01 Bontang Utara 5: 116 0 117 1\n");
	reads("a name that two regions bear, with its province",
	    COLLECTION(FEATURE("\"kab_kota\":\"Kabupaten Banjar\",\"provinsi\":"
	    "\"Kalimantan Selatan\"", POLYGON(SQUARE))),
	    "63.03 Kabupaten Banjar 5: 116 0 117 1\n");
	reads_asked("the columns that are named",
	    &(struct asked){ .name = "daerah" }, COLLECTION(FEATURE(
	    "\"Daerah\":\"Kukar\",\"kode\":\"64.03\"", POLYGON(SQUARE))),
	    "64.02 Kabupaten Kutai Kartanegara 5: 116 0 117 1\n");
	reads_asked("a column that is not there",
	    &(struct asked){ .code = "kd" }, COLLECTION(FEATURE(
	    "\"nm\":\"Berau\",\"luas\":1", POLYGON(SQUARE))),
	    "! f: tidak ada kabupaten atau kota yang dikenal dalam kolom kd; "
	    "kolom yang ada: nm, luas\n");
	reads("no column that is known", COLLECTION(FEATURE(
	    "\"nm\":\"Berau\",\"luas\":1", POLYGON(SQUARE))),
	    "! f: tidak ada kolom berisi kode atau nama kabupaten atau kota; "
	    "sebut dengan --kolom-kode atau --kolom-nama; kolom yang ada: nm, "
	    "luas\n");
	reads_asked("two columns that are not there",
	    &(struct asked){ .code = "kd", .name = "daerah" }, COLLECTION(
	    FEATURE("\"nm\":\"Berau\"", POLYGON(SQUARE))),
	    "! f: tidak ada kabupaten atau kota yang dikenal dalam kolom kd "
	    "atau daerah; kolom yang ada: nm\n");
	reads_asked("a column of names that is not there",
	    &(struct asked){ .name = "daerah" }, COLLECTION(FEATURE(
	    "\"nm\":\"Berau\"", POLYGON(SQUARE))), "! f: tidak ada "
	    "kabupaten atau kota yang dikenal dalam kolom daerah; kolom yang "
	    "ada: nm\n");
	reads_asked("names above the one that is named tell twins apart",
	    &(struct asked){ .name = "daerah" }, COLLECTION(FEATURE(
	    "\"daerah\":\"Kabupaten Banjar\",\"provinsi\":"
	    "\"Kalimantan Selatan\"", POLYGON(SQUARE))),
	    "63.03 Kabupaten Banjar 5: 116 0 117 1\n");
	reads_asked("of any level, as each feature says",
	    &(struct asked){ .any = true, .name = "daerah" }, COLLECTION(
	    FEATURE("\"daerah\":\"Kukar\"", POLYGON(SQUARE))),
	    "64.02 Kabupaten Kutai Kartanegara 5: 116 0 117 1\n");
	reads_asked("regions whose names nobody knows go by their codes",
	    &(struct asked){ .plain = true }, COLLECTION(FEATURE(
	    "\"kode\":\"64.03\",\"nama\":\"Berau\"", POLYGON(SQUARE)) ","
	    FEATURE("\"kode\":\"64.03\"", POLYGON(NEXT))),
	    "64.03 64.03 5-4: 116 0 118 1\n~ f: 64.03 64.03: 2 fitur "
	    "digabung\n");
	reads("of more columns than are told", COLLECTION(FEATURE(
	    "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1,"
	    "\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\":1,"
	    "\"cccccccccccccccccccccccccccccccccccccccc\":1,"
	    "\"dddddddddddddddddddddddddddddddddddddddd\":1,"
	    "\"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\":1,"
	    "\"ffffffffffffffffffffffffffffffffffffffff\":1,\"g\":1",
	    POLYGON(SQUARE))), "! f: tidak ada kolom berisi kode atau nama "
	    "kabupaten atau kota; sebut dengan --kolom-kode atau --kolom-nama; "
	    "kolom yang ada: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, "
	    "cccccccccccccccccccccccccccccccccccccccc, "
	    "dddddddddddddddddddddddddddddddddddddddd, "
	    "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\n");
	reads("an empty value is none, nor is an endless one", COLLECTION(
	    FEATURE("\"kode\":\"\",\"id\":\" \",\"nama\":\"Berau\",\"name\":"
	    "\"" TEXT50 TEXT50 TEXT50 TEXT50 "x\"", POLYGON(SQUARE))),
	    IS_BERAU);
	reads("of many values four are told", COLLECTION(BERAU "," FEATURE(
	    "\"kode\":\"a\",\"id\":\"b\",\"nama\":\"c\",\"name\":\"d\","
	    "\"wilayah\":\"e\"", POLYGON(SQUARE))), IS_BERAU
	    "~ f:1: fitur ke-2 ('a', 'b', 'c', 'd'): bukan kabupaten atau "
	    "kota yang dikenal; dilewati\n");
	reads("the same unknown name again", COLLECTION(BERAU "," FEATURE(
	    "\"nama\":\"Atlantis\"", POLYGON(NEXT)) "," FEATURE(
	    "\"nama\":\"Atlantis\"", POLYGON(NEXT))), IS_BERAU
	    "~ f:1: fitur ke-2 ('Atlantis'): bukan kabupaten atau kota yang "
	    "dikenal; dilewati\n~ f:1: fitur ke-3 ('Atlantis'): bukan "
	    "kabupaten atau kota yang dikenal; dilewati\n");
	reads("columns of features a line, once", FEATURE("\"nm\":\"Berau\"",
	    POLYGON(SQUARE)) "\n" FEATURE("\"nm\":\"Paser\"", POLYGON(NEXT)),
	    "! f: tidak ada kolom berisi kode atau nama kabupaten atau kota; "
	    "sebut dengan --kolom-kode atau --kolom-nama; kolom yang ada: "
	    "nm\n");
	reads("running numbers are no codes", COLLECTION(FEATURE(
	    "\"id\":1,\"nama\":\"Berau\"", POLYGON(SQUARE)) "," FEATURE(
	    "\"id\":64,\"nama\":\"Bontang\"", POLYGON(NEXT)) "," FEATURE(
	    "\"id\":3,\"nama\":\"Paser\"", POLYGON(NEXT))),
	    "64.01 Kabupaten Paser 4: 117 0 118 1\n" IS_BERAU
	    "64.74 Kota Bontang 4: 117 0 118 1\n");
}

/* How a code may be written; NULL: it is none, or may be one of BPS. */
static const struct {
	const char	*in;
	int		 level;
	const char	*out;
} codes[] = {
	{ "\"64.03\"", 2, "64.03" }, { "\" 64.03 \"", 2, "64.03" },
	{ "\"6403\"", 2, "64.03" }, { "6403", 2, "64.03" },
	{ "6403.0", 2, "64.03" }, { "\"64.03.00\"", 2, "64.03" },
	{ "\"64.03.00.0000\"", 2, "64.03" }, { "\"640300\"", 2, "64.03" },
	{ "\"64.03.01.2001\"", 2, "64.03" },
	{ "\"64.03.01.2001\"", 3, "64.03.01" },
	{ "\"6474010000\"", 3, "64.74.01" },
	{ "\"6474010000\"", 4, NULL }, { "64.03", 3, NULL },
	{ "6474011003", 4, "64.74.01.1003" },
	{ "32.1", 2, "32.10" }, { "64.03", 2, "64.03" }, { "64", 1, "64" },
	{ "\"32.1\"", 2, NULL }, { "\"64.99\"", 2, NULL },
	{ "6403010", 3, NULL }, { "\"ID6403\"", 2, NULL },
	{ "\"IDN.12_1\"", 2, NULL }, { "640", 2, NULL },
	{ "\"64.03.01.2001.1\"", 4, NULL }, { "64e2", 2, NULL },
	{ "6403.5", 2, NULL }, { "\"6403.0\"", 2, NULL },
	{ "99999999999999999999", 2, NULL }, { "-64", 1, NULL },
	{ "null", 2, NULL }, { "[\"64.03\"]", 2, NULL },
};

static void
test_codes(void)
{
	for (size_t i = 0; i < KB_LEN(codes); i++) {
		char *text = kb_asprintf(COLLECTION(FEATURE("\"X\":%s",
		    POLYGON(SQUARE))), codes[i].in);
		struct asked of = { .code = "x", .level = codes[i].level };
		struct kb_err err = { 0 };
		struct kb_geo geo;
		int rc = parse(text, strlen(text), &of, &geo, &err);

		is_str(rc == 0 ? geo.shape[0].code.s : "-", codes[i].out !=
		    NULL ? codes[i].out : "-", "code %s", codes[i].in);
		kb_geo_free(&geo);
		free(text);
	}
}

/* ---- codes of BPS ---- */

#define TWO(key, a, na, b, nb) COLLECTION( \
	FEATURE("\"" key "\":" a ",\"nama\":\"" na "\"", POLYGON(SQUARE)) "," \
	FEATURE("\"" key "\":" b ",\"nama\":\"" nb "\"", POLYGON(NEXT)))

static void
test_bps(void)
{
	static const char kukar_berau[] = TWO("id", "6403",
	    "Kutai Kartanegara", "\"6405\"", "Berau");

	reads("BPS by two names", TWO("kode", "6402", "KUTAI BARAT", "6403",
	    "KAB. KUTAI KARTANEGARA"), "! f:1: fitur ke-1: '6402' "
	    "(kolom kode) ialah 64.07 Kabupaten Kutai Barat menurut namanya, "
	    "tetapi 64.02 Kabupaten Kutai Kartanegara menurut Kemendagri (2 fitur demikian): tampaknya "
	    "kode BPS; bila namanya yang benar, pakai --kolom-nama nama\n");
	reads("BPS by one name, another code being of no region", kukar_berau,
	    "! f:1: fitur ke-1: '6403' (kolom id) "
	    "ialah 64.02 Kabupaten Kutai Kartanegara menurut namanya, tetapi "
	    "64.03 Kabupaten Berau menurut Kemendagri (1 fitur demikian): "
	    "tampaknya kode BPS; bila namanya yang benar, pakai --kolom-nama "
	    "nama\n");
	reads_asked("the way out", &(struct asked){ .name = "nama" },
	    kukar_berau, "64.02 Kabupaten Kutai Kartanegara 5: 116 0 117 1\n"
	    "64.03 Kabupaten Berau 4: 117 0 118 1\n");
	reads_asked("a column that is named is compared, too",
	    &(struct asked){ .code = "kd" }, COLLECTION(FEATURE("\"kd\":"
	    "\"6403\",\"nama\":\"Kukar\"", POLYGON(SQUARE))),
	    "! f:1: fitur ke-1: '6403' (kolom kd) "
	    "ialah 64.02 Kabupaten Kutai Kartanegara menurut namanya, tetapi "
	    "64.03 Kabupaten Berau menurut Kemendagri (1 fitur demikian): "
	    "tampaknya kode BPS; bila namanya yang benar, pakai --kolom-nama "
	    "nama\n");
	reads("dots do not make a wrong code right", COLLECTION(FEATURE(
	    "\"kode\":\"64.03\",\"nama\":\"Kukar\"", POLYGON(SQUARE))),
	    "! f:1: fitur ke-1: '64.03' (kolom kode) "
	    "ialah 64.02 Kabupaten Kutai Kartanegara menurut namanya, tetapi "
	    "64.03 Kabupaten Berau menurut Kemendagri (1 fitur demikian); "
	    "bila namanya yang benar, pakai --kolom-nama nama\n");
	reads("without dots and names", COLLECTION(FEATURE("\"id\":6403",
	    POLYGON(SQUARE))), "! f:1: fitur ke-1: "
	    "'6403' (kolom id) tanpa titik dapat berarti kode BPS, dan tidak "
	    "ada nama untuk mencocokkannya (BPS 6403 ialah 64.02 Kutai "
	    "Kartanegara); bila ini kode Kemendagri, pakai --kolom-kode id\n");
	reads_asked("whoever names the column knows",
	    &(struct asked){ .code = "id" }, COLLECTION(FEATURE("\"id\":6403",
	    POLYGON(SQUARE))), IS_BERAU);
	reads("a column that says Kemendagri knows, too", COLLECTION(FEATURE(
	    "\"regency_kemendagri_code\":6403,\"regency_bps_code\":6405",
	    POLYGON(SQUARE))), IS_BERAU);
	reads("without dots, as the names say", TWO("kode", "6403", "Berau",
	    "6402", "Kukar"), "64.02 Kabupaten Kutai Kartanegara 4: 117 0 118 "
	    "1\n" IS_BERAU);
	reads("codes of BPS alone", COLLECTION(FEATURE("\"KDBBPS\":\"6405\"",
	    POLYGON(SQUARE))), "! f: kolom kdbbps berisi kode BPS, yang bukan "
	    "kode Kemendagri (BPS 6403 ialah 64.02 Kutai Kartanegara); pakai "
	    "kolom nama wilayah: --kolom-nama\n");
	reads("beside names they are not asked", COLLECTION(FEATURE(
	    "\"ADM2_PCODE\":\"ID6405\",\"ADM2_EN\":\"Berau\"",
	    POLYGON(SQUARE))), IS_BERAU);
	reads_asked("nor wanted", &(struct asked){ .code = "kode_bps_kab" },
	    COLLECTION(BERAU), "! f: kolom kode_bps_kab berisi kode BPS, yang "
	    "bukan kode Kemendagri (BPS 6403 ialah 64.02 Kutai Kartanegara); "
	    "pakai kolom nama wilayah: --kolom-nama\n");
	reads("several with dots", TWO("kode", "\"64.02\"", "Berau",
	    "\"64.03\"", "Kukar"), "! f:1: fitur ke-1: '64.02' (kolom kode) "
	    "ialah 64.03 Kabupaten Berau menurut namanya, tetapi 64.02 "
	    "Kabupaten Kutai Kartanegara menurut Kemendagri (2 fitur "
	    "demikian): tampaknya kode BPS; bila namanya yang benar, pakai "
	    "--kolom-nama nama\n");
	reads("a code in the form of BPS beside a name", TWO("kode",
	    "6403010", "Berau", "6403020", "Atlantis"), "! f:1: fitur ke-1: "
	    "'6403010' (kolom kode) ialah 64.03 Kabupaten Berau menurut "
	    "namanya (1 fitur demikian): tampaknya kode BPS; bila namanya "
	    "yang benar, pakai --kolom-nama nama\n");
	reads("a code of no region, with a name of none", COLLECTION(BERAU ","
	    FEATURE("\"kode\":6499,\"nama\":\"Atlantis\"", POLYGON(NEXT))),
	    "! f:1: fitur ke-2: '6499' (kolom kode) tanpa titik dapat berarti "
	    "kode BPS, dan tidak ada nama untuk mencocokkannya (BPS 6403 "
	    "ialah 64.02 Kutai Kartanegara); bila ini kode Kemendagri, pakai "
	    "--kolom-kode kode\n");
	reads_asked("a column that says PCODE has BPS's",
	    &(struct asked){ .code = "KAB_PCODE" }, COLLECTION(BERAU),
	    "! f: kolom KAB_PCODE berisi kode BPS, yang bukan kode Kemendagri "
	    "(BPS 6403 ialah 64.02 Kutai Kartanegara); pakai kolom nama "
	    "wilayah: --kolom-nama\n");
	reads("the form of a district of BPS", TWO("kode", "6403010",
	    "Samboja", "6403020", "Muara Jawa"), "! f:1: fitur ke-1: '6403010' "
	    "(kolom kode) tanpa titik dapat berarti kode BPS, dan tidak ada "
	    "nama untuk mencocokkannya (BPS 6403 ialah 64.02 Kutai "
	    "Kartanegara); bila ini kode Kemendagri, pakai --kolom-kode "
	    "kode\n");
}

/* Balikpapan is 6471 in both, Kutai Kartanegara 6403 in BPS's alone. */
static void
test_bps_cities(void)
{
	static const char file[] = COLLECTION(FEATURE("\"kode\":6471,"
	    "\"nama\":\"Balikpapan\"", POLYGON(SQUARE)) ",\n" FEATURE(
	    "\"kode\":6403,\"nama\":\"Kutai Kertanegoro\"", POLYGON(NEXT)));

	reads("a city that both number alike proves nothing", file,
	    "64.71 Kota Balikpapan 5: 116 0 117 1\n"
	    "~ f:2: fitur ke-2 ('6403', 'Kutai Kertanegoro'): kode tanpa titik "
	    "dapat berarti kode BPS, dan tidak ada nama kabupaten atau kota "
	    "yang dikenal untuk mencocokkannya; dilewati. Perbaiki namanya, "
	    "atau sebut kolom kode Kemendagri dengan --kolom-kode\n");
	reads_asked("nothing of the map is sure",
	    &(struct asked){ .want = "64.03" }, file, "! f: tidak ada satu "
	    "pun wilayah peta ini di dalamnya, selain 1 fitur dengan kode "
	    "tanpa titik, yang dapat berarti kode BPS\n");
	reads_asked("of other maps it is not told",
	    &(struct asked){ .want = "64.71" }, file,
	    "64.71 Kota Balikpapan 5: 116 0 117 1\n");
	reads_asked("whoever names the column knows, still",
	    &(struct asked){ .code = "kode" }, file,
	    "64.03 Kabupaten Berau 4: 117 0 118 1\n"
	    "64.71 Kota Balikpapan 5: 116 0 117 1\n");
	reads("dots are Kemendagri's", COLLECTION(FEATURE("\"kode\":"
	    "\"64.71\",\"nama\":\"Balikpapan\"", POLYGON(SQUARE)) "," FEATURE(
	    "\"kode\":\"64.03\",\"nama\":\"Brau\"", POLYGON(NEXT))),
	    "64.03 Kabupaten Berau 4: 117 0 118 1\n"
	    "64.71 Kota Balikpapan 5: 116 0 117 1\n");
}

/* ---- the regions of the map ---- */

static void
test_wanted(void)
{
	static const char file[] = COLLECTION(BERAU ",\n" FEATURE(
	    "\"nama\":\"Atlantis\"", POLYGON(NEXT)) ",\n" FEATURE(
	    "\"nama\":\"Bontang\"", POLYGON(NEXT)) ",\n" FEATURE("",
	    POLYGON(NEXT)));

	reads("unknown regions are told", file, IS_BERAU
	    "64.74 Kota Bontang 4: 117 0 118 1\n"
	    "~ f:2: fitur ke-2 ('Atlantis'): bukan kabupaten atau kota yang "
	    "dikenal; dilewati\n"
	    "~ f:4: fitur ke-4: tanpa kode dan nama kabupaten atau kota; "
	    "dilewati\n");
	reads_asked("those of other maps are not",
	    &(struct asked){ .want = "64.03" }, COLLECTION(BERAU "," FEATURE(
	    "\"nama\":\"Bontang\"", POLYGON(NEXT))), IS_BERAU);
	reads_asked("a region without an outline is",
	    &(struct asked){ .want = "64.03" }, COLLECTION(FEATURE(
	    "\"kode\":\"64.03\"", POLYGON("[[116,0],[117,0],[116,0]]"))),
	    "~ f:1: fitur ke-1 (64.03 Kabupaten Berau): 1 garis batas kurang "
	    "dari empat titik; dilewati\n~ f: 64.03 Kabupaten Berau: tidak "
	    "ada bidangnya dalam berkas\n");
	reads_asked("nothing of the map", &(struct asked){ .want = "64.74" },
	    COLLECTION(BERAU), "! f: tidak ada satu pun wilayah peta ini di "
	    "dalamnya; isinya antara lain 64.03 Kabupaten Berau\n");
}

static void
test_many(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_geo geo;

	kb_buf_adds(&b, "{\"type\":\"FeatureCollection\",\"features\":["
	    BERAU);
	for (int i = 0; i < 1000; i++)
		kb_buf_addf(&b, ",\n" FEATURE("\"nama\":\"Nirwana %d\"",
		    POLYGON(SQUARE)), i);
	kb_buf_adds(&b, "]}");
	ok(parse(b.s, b.len, NULL, &geo, &err) == 0, "1,000 unknown ones");
	is_int(geo.nnote, 13, "some are told");
	is_str(geo.note[12], "f: dan 988 fitur lagi bukan wilayah yang dikenal",
	    "the rest are counted");
	kb_geo_free(&geo);
	kb_buf_free(&b);
}

/* ---- geometry ---- */

#define BERAU_IS(rings) COLLECTION(FEATURE("\"kode\":\"64.03\"", \
	POLYGON(rings)))
#define BERAU_1 "fitur ke-1 (64.03 Kabupaten Berau): "

static void
test_geometry(void)
{
	reads("a ring that is not closed", BERAU_IS(
	    "[[116,0],[117,0],[117,1],[116,1]]"), IS_BERAU
	    "~ f:1: " BERAU_1 "1 garis batas tidak tertutup; ditutup ke titik "
	    "pertamanya\n");
	reads("rings that are none, and a hole of one", COLLECTION(FEATURE(
	    "\"kode\":\"64.03\"", "{\"type\":\"MultiPolygon\","
	    "\"coordinates\":[[" SQUARE ",[[116,0],[117,0],[116,0]]],"
	    "[[[1,2],[1,2],[1,2],[1,2]]," HOLE "],[[]]]}")), IS_BERAU
	    "~ f:1: " BERAU_1 "3 garis batas kurang dari empat titik; "
	    "dilewati\n");
	reads("a ring of two places, and one of two points", BERAU_IS(SQUARE
	    ",[[116,0],[117,0],[116,0]],[[116,0],[117,0],[117,0]]"), IS_BERAU
	    "~ f:1: " BERAU_1 "2 garis batas kurang dari empat titik; "
	    "dilewati\n");
	reads("three points of a ring that was left open", BERAU_IS(
	    "[[116,0],[117,0],[117,1]]"), "64.03 Kabupaten Berau 4: 116 0 117 "
	    "1\n~ f:1: " BERAU_1 "1 garis batas tidak tertutup; ditutup ke "
	    "titik pertamanya\n");
	reads("one of two features without an outline", COLLECTION(BERAU ","
	    FEATURE("\"kode\":\"64.03\"", POLYGON("[[116,0],[117,0]]"))),
	    IS_BERAU "~ f:1: fitur ke-2 (64.03 Kabupaten Berau): 1 garis batas "
	    "kurang dari empat titik; dilewati\n");
	reads("several with latitude first", COLLECTION(FEATURE("", POLYGON(
	    "[[0,116],[0,117],[1,117],[0,116]]")) "," FEATURE("", POLYGON(
	    "[[0,117],[0,118],[1,118],[0,117]]"))), "! f:1: fitur ke-1: titik "
	    "[0, 116] di luar Indonesia; dibalik menjadi [116, 0] di "
	    "dalamnya: lintang tertulis sebelum bujur (2 fitur). GeoJSON "
	    "menulis bujur dahulu; tukar dengan QGIS, alat 'Swap X and Y "
	    "coordinates'\n");
	reads("points and what is nowhere beside it", COLLECTION(BERAU ",\n"
	    FEATURE("\"nama\":\"Bontang\"", "{\"type\":\"Point\","
	    "\"coordinates\":[117,0]}") "," FEATURE("\"nama\":\"Paser\"",
	    "null")), IS_BERAU "~ f: 1 fitur berisi titik atau garis, bukan "
	    "bidang; dilewati\n");
	reads("points alone", COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    "{\"type\":\"LineString\",\"coordinates\":[[116,0],[117,0]]}")),
	    "! f: tidak ada bidang (Polygon atau MultiPolygon) di dalamnya\n");
	reads("a ring that crosses itself", BERAU_IS(
	    "[[116,0],[117,1],[117,0],[116,1],[116,0]]"), IS_BERAU
	    "~ f:1: " BERAU_1 "garis batas memotong dirinya di bujur 116.5, "
	    "lintang 0.5; digambar apa adanya\n");
	reads("to touch is not to cross", BERAU_IS("[[116,0],[117,0],[116.5,"
	    "0.5],[117,1],[116,1],[116.5,0.5],[116,0]]"),
	    "64.03 Kabupaten Berau 7: 116 0 117 1\n");
	reads("a needle is no crossing", BERAU_IS("[[116,0],[117,0],[117.5,0],"
	    "[117,0],[117,1],[116,1],[116,0]]"),
	    "64.03 Kabupaten Berau 7: 116 0 117.5 1\n");
	reads("latitude first", BERAU_IS("[[0,116],[0,117],[1,117],[0,116]]"),
	    "! f:1: fitur ke-1 ('64.03'): titik [0, 116] di luar Indonesia; "
	    "dibalik menjadi [116, 0] di dalamnya: lintang tertulis sebelum "
	    "bujur (1 fitur). GeoJSON menulis bujur dahulu; tukar dengan QGIS, alat "
	    "'Swap X and Y coordinates'\n");
	reads("elsewhere on earth", BERAU_IS("[[16,10],[17,10],[17,11],"
	    "[16,10]]"), "64.03 Kabupaten Berau 4: 16 10 17 11\n"
	    "~ f: 1 dari 1 fitur di luar Indonesia; periksa koordinatnya\n");
	reads("nothing in it", COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    "{\"type\":\"Polygon\",\"coordinates\":[]}")),
	    "! f: tidak ada bidang (Polygon atau MultiPolygon) di dalamnya\n");
}

#define WITHIN "[[116.2,0.2],[116.8,0.2],[116.8,0.8],[116.2,0.2]]"
#define MULTI(parts) COLLECTION(FEATURE("\"kode\":\"64.03\"", \
	"{\"type\":\"MultiPolygon\",\"coordinates\":[" parts "]}"))

static void
test_parts(void)
{
	static const char twice[] = COLLECTION(BERAU "," BERAU);
	struct kb_err err = { 0 };
	struct kb_geo geo;

	reads("a region twice", twice, IS_BERAU "~ f: 64.03 Kabupaten Berau: 2 "
	    "fitur digabung; 1 bidang yang ada dua kali dipakai sekali\n");
	ok(parse(twice, strlen(twice), NULL, &geo, &err) == 0 &&
	    kb_shape_holds(geo.shape, 116.5, 0.5), "its inside is inside");
	kb_geo_free(&geo);
	reads("from another point, the other way, and with holes",
	    MULTI("[" SQUARE "," HOLE "," HOLE "],[[[117,1],[117,0],[116,0],"
	    "[116,1],[117,1]]," HOLE "],[" NEXT "]"),
	    "64.03 Kabupaten Berau 5-4h-4: 116 0 118 1\n"
	    "~ f: 64.03 Kabupaten Berau: 1 bidang yang ada dua kali dipakai "
	    "sekali\n");
	reads("parts over each other", MULTI("[" SQUARE "],[" WITHIN "]"),
	    "64.03 Kabupaten Berau 5-4: 116 0 117 1\n"
	    "~ f: 64.03 Kabupaten Berau: bidang-bidangnya bertumpuk di bujur "
	    "116.5, lintang 0.25, dan di situ tergambar kosong; hapus salah "
	    "satunya\n");
	reads("an island in a lake is not", MULTI("[" SQUARE "," WITHIN "],["
	    WITHIN "]"), "64.03 Kabupaten Berau 5-4h-4: 116 0 117 1\n");
	reads("nor are neighbours drawn a little apart", MULTI("[" SQUARE
	    "],[[[116.9999,0],[118,0],[118,1],[116.9999,1],[116.9999,0]]]"),
	    "64.03 Kabupaten Berau 5-5: 116 0 118 1\n");
}

#define WITH_CRS(name) "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":" \
	"\"name\",\"properties\":{\"name\":\"" name "\"}},\"features\":["

static void
test_crs(void)
{
	reads("CRS84", WITH_CRS("urn:ogc:def:crs:OGC:1.3:CRS84") BERAU "]}",
	    IS_BERAU);
	reads("EPSG:4326", WITH_CRS("EPSG:4326") BERAU "]}", IS_BERAU);
	reads("SRGI2013", WITH_CRS("urn:ogc:def:crs:EPSG::9470") BERAU "]}",
	    IS_BERAU);
	reads("one that is not known, in degrees", WITH_CRS("EPSG:4238") BERAU
	    "]}", IS_BERAU "~ f: crs 'EPSG:4238' tidak dikenal; koordinat "
	    "dibaca sebagai derajat WGS 84\n");
	reads("metres", WITH_CRS("urn:ogc:def:crs:EPSG::32750") FEATURE(
	    "\"kode\":\"64.03\"", POLYGON("[[552000.5,9971000],[552100,"
	    "9971000],[552100,9971100],[552000.5,9971000]]")) "]}",
	    "! f:1: fitur ke-1 ('64.03'): titik [552000.5, 9971000] bukan "
	    "derajat bujur dan lintang (crs berkas: urn:ogc:def:crs:EPSG::"
	    "32750); simpan ulang sebagai GeoJSON dengan CRS EPSG:4326 (WGS 84)\n");
	reads("beyond all numbers", BERAU_IS("[[116,0],[117,0],[1e999,1],"
	    "[116,0]]"), "! f:1: fitur ke-1 ('64.03'): titik [inf, 1] bukan "
	    "derajat bujur dan lintang; simpan ulang sebagai GeoJSON dengan "
	    "CRS EPSG:4326 (WGS 84)\n");
}

/* ---- what is no GeoJSON ---- */

#define JSON_1 "! f:1: fitur ke-1: JSON: "

static void
test_refused(void)
{
	static const struct {
		const char *what, *in, *want;
	} cases[] = {
		{ "nothing", "", "! f:1: JSON: bukan GeoJSON: kurung buka { "
		    "diharapkan di sini\n" },
		{ "a list", "[1]", "! f:1: JSON: bukan GeoJSON: kurung buka { "
		    "diharapkan di sini\n" },
		{ "another object", "{\"a\":1}", "! f:1: JSON: bukan GeoJSON: "
		    "tidak ada type FeatureCollection dengan features\n" },
		{ "TopoJSON", "{\"type\":\"Topology\",\"objects\":{},"
		    "\"arcs\":[[[1,2]]]}", "! f:1: JSON: ini TopoJSON, bukan "
		    "GeoJSON; simpan ulang sebagai GeoJSON\n" },
		{ "a shape alone", POLYGON(SQUARE), "! f:1: JSON: bentuk tanpa "
		    "atribut, jadi wilayahnya tidak diketahui; simpan sebagai "
		    "FeatureCollection dengan kode atau nama wilayah\n" },
		{ "no features", COLLECTION(""), "! f: tidak ada bidang "
		    "(Polygon atau MultiPolygon) di dalamnya\n" },
		{ "cut off", "{\"type\":\"FeatureCollection\",\"features\":["
		    "{\"type\":\"Feature\",\"geometry\":{\"coordinates\":[[[1",
		    JSON_1 "koma atau ] diharapkan di sini\n" },
		{ "NaN", BERAU_IS("[[NaN,0]]"), JSON_1 "koordinat harus "
		    "angka\n" },
		{ "a text", BERAU_IS("[[\"116\",0]]"), JSON_1 "koordinat harus "
		    "angka\n" },
		{ "leading zero", BERAU_IS("[[0116,0]]"), JSON_1 "koordinat "
		    "harus angka\n" },
		{ "one number", BERAU_IS("[[116],[117]]"), JSON_1 "koordinat "
		    "harus bujur dan lintang\n" },
		{ "numbers and lists", BERAU_IS("[[116,[0]]]"), JSON_1
		    "koordinat bercampur dengan daftar koordinat\n" },
		{ "uneven", BERAU_IS("[[116,0],[[117,0]]]"), JSON_1
		    "koordinat tidak sama dalamnya\n" },
		{ "not as its type says", COLLECTION(FEATURE("", "{\"type\":"
		    "\"Polygon\",\"coordinates\":[[116,0]]}")), JSON_1
		    "coordinates tidak sesuai dengan type-nya\n" },
		{ "an unknown type", COLLECTION(FEATURE("", "{\"type\":"
		    "\"Kurva\",\"coordinates\":[]}")), JSON_1 "jenis geometri "
		    "tidak dikenal\n" },
		{ "no type", COLLECTION(FEATURE("", "{\"coordinates\":[]}")),
		    JSON_1 "geometri tanpa type\n" },
		{ "no feature", COLLECTION("{\"type\":\"Fitur\"}"), JSON_1
		    "type harus Feature\n" },
		{ "two shapes", COLLECTION("{\"geometry\":null,"
		    "\"geometry\":null}"), JSON_1 "geometry ada dua kali\n" },
		{ "too deep", BERAU_IS("[[[[1,2]]]]"), JSON_1 "koordinat "
		    "bersarang terlalu dalam\n" },
		{ "a feature that is a number", COLLECTION("1"), JSON_1
		    "kurung buka { diharapkan di sini\n" },
		{ "no colon", "{\"type\" 1}", "! f:1: JSON: titik dua sesudah "
		    "nama tidak ada\n" },
		{ "a name that is not closed", "{\"type", "! f:1: JSON: teks "
		    "tidak ditutup dengan kutip\n" },
		{ "a name without quotes", "{type:1}", "! f:1: JSON: nama "
		    "berkutip diharapkan di sini\n" },
		{ "a bare word", "{\"a\":benar}", "! f:1: JSON: teks berkutip, "
		    "angka, true, false atau null diharapkan di sini\n" },
		{ "an escape cut off", "{\"a\":\"\\", "! f:1: JSON: garis "
		    "miring terbalik diikuti tanda yang tidak dikenal\n" },
		{ "a type with a bad escape", "{\"type\":\"\\x\"}", "! f:1: "
		    "JSON: garis miring terbalik diikuti tanda yang tidak "
		    "dikenal\n" },
		{ "a code with a bad escape", COLLECTION(FEATURE(
		    "\"kode\":\"\\x\"", "null")), JSON_1 "garis miring "
		    "terbalik diikuti tanda yang tidak dikenal\n" },
		{ "a geometry's type with a bad escape", COLLECTION(FEATURE("",
		    "{\"type\":\"\\x\"}")), JSON_1 "garis miring terbalik "
		    "diikuti tanda yang tidak dikenal\n" },
		{ "a geometry's type that is a number", COLLECTION(FEATURE("",
		    "{\"type\":5}")), JSON_1 "jenis geometri tidak dikenal\n" },
		{ "a long type", COLLECTION("{\"type\":\"Feature of another "
		    "kind, which is long\"}"), JSON_1 "type harus Feature\n" },
		{ "coordinates twice", COLLECTION(FEATURE("", "{\"coordinates\""
		    ":[],\"coordinates\":[]}")), JSON_1 "coordinates ada dua "
		    "kali\n" },
		{ "a place of nothing", BERAU_IS("[[116,0],[]]"), JSON_1
		    "koordinat harus bujur dan lintang\n" },
		{ "no decimals", BERAU_IS("[[116.,0]]"), JSON_1 "koordinat "
		    "harus angka\n" },
		{ "no exponent", BERAU_IS("[[116e+,0]]"), JSON_1 "koordinat "
		    "harus angka\n" },
		{ "a letter in the exponent", BERAU_IS("[[116e1a,0]]"), JSON_1
		    "koordinat harus angka\n" },
		{ "an endless exponent", BERAU_IS("[[116,0],[117,0],"
		    "[1e99999,1],[116,0]]"), "! f:1: fitur ke-1 ('64.03'): "
		    "titik [inf, 1] bukan derajat bujur dan lintang; simpan "
		    "ulang sebagai GeoJSON dengan CRS EPSG:4326 (WGS 84)\n" },
		{ "something behind it", COLLECTION(BERAU) "x", "! f:1: fitur "
		    "ke-1: JSON: bukan GeoJSON: kurung buka { diharapkan di "
		    "sini\n" },
	};

	for (size_t i = 0; i < KB_LEN(cases); i++)
		reads(cases[i].what, cases[i].in, cases[i].want);
}

static void
test_deep(void)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "{\"a\":");
	kb_buf_fill(&b, '[', 100000);
	reads("100,000 deep", b.s, "! f:1: JSON: bersarang terlalu dalam\n");
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "{\"type\":\"Feature\",\"geometry\":");
	for (int i = 0; i < 100000; i++)
		kb_buf_adds(&b, "{\"geometries\":[");
	reads("100,000 collections deep", b.s, "! f:1: JSON: bersarang terlalu "
	    "dalam\n");
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "{\"crs\":{");
	for (int i = 0; i < 1000000; i++)
		kb_buf_adds(&b, "\"properties\":{");
	reads("1,000,000 properties deep", b.s, "! f:1: JSON: bersarang "
	    "terlalu dalam\n");
	kb_buf_free(&b);
}

/* ---- too many, too large, of another kind ---- */

static void
test_limits(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_geo_opt opt = { .env = &office.k.env };
	struct kb_err err = { 0 };
	struct kb_input in;
	struct kb_geo geo;

	kb_buf_adds(&b, "{\"type\":\"FeatureCollection\",\"features\":[");
	for (int i = 0; i <= KB_GEO_FEATURES; i++)
		kb_buf_addf(&b, "%s{\"type\":\"Feature\"}", i > 0 ? "," : "");
	kb_buf_adds(&b, "]}");
	ok(parse(b.s, b.len, NULL, &geo, &err) != 0, "100,001 features");
	ok(strstr(err.msg, "JSON: lebih dari 100.000 fitur") != NULL, "%s",
	    err.msg);
	kb_geo_free(&geo);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "{");
	kb_buf_fill(&b, ' ', KB_GEO_BYTES);
	ok(parse(b.s, b.len, NULL, &geo, &err) != 0, "more than 50 MiB");
	is_str(err.msg, "f: lebih dari 50 MiB; sederhanakan atau bagi dahulu",
	    "that is what is said, not what is missing in it");
	kb_geo_free(&geo);
	b.s[0] = ' ';
	ok(parse(b.s, b.len, NULL, &geo, &err) != 0, "of blanks alone");
	is_str(err.msg, "f: lebih dari 50 MiB; sederhanakan atau bagi dahulu",
	    "the same");
	kb_geo_free(&geo);
	memcpy(b.s, BERAU, sizeof(BERAU) - 1);
	ok(parse(b.s, b.len, NULL, &geo, &err) != 0, "behind a feature");
	is_str(err.msg, "f: lebih dari 50 MiB; sederhanakan atau bagi dahulu",
	    "the same");
	kb_geo_free(&geo);
	kb_input_text(&in, "f", "kode\n64.03\n", 11, KB_IN_CSV);
	ok(kb_geo_read(&in, &opt, &geo, &err) != 0, "a CSV");
	is_str(err.msg, "f: bukan GeoJSON; simpan ulang sebagai GeoJSON dengan "
	    "CRS EPSG:4326 (WGS 84)", "what it should be");
	kb_input_close(&in);
	kb_geo_free(&geo);
	kb_buf_free(&b);
}

/* ---- large ones ---- */

#define POINTS 200000

/* Points of a ring around a place, its edge with teeth, as a surveyor's. */
static void
wheel(struct kb_buf *b, size_t n, bool crossed)
{
	double x = 0.5, y = 0;

	kb_buf_addc(b, '[');
	for (size_t i = 0; i < n; i++) {
		/* A turn by 2 pi / n; the root keeps it a circle. */
		double t = 6.283185307179586 / (double)n;
		double r = 1 + (double)(i * 7919 % 101) / 1e6;
		double nx = x - t * y, ny = y + t * x;
		double k = 1 - (nx * nx + ny * ny - 0.25) * 2;

		kb_buf_addf(b, "%s[%.9f,%.9f]", i > 0 ? "," : "", 116 +
		    x * r, y * r);
		x = nx * k;
		y = ny * k;
	}
	/* From the last point right through the middle, and back. */
	if (crossed)
		kb_buf_adds(b, ",[115.4,0.01],[115.4,0.02]");
	kb_buf_adds(b, "]");
}

static void
test_large(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_geo geo;
	size_t effort;
	double at[2];

	kb_buf_adds(&b, "{\"type\":\"Feature\",\"properties\":{\"kode\":"
	    "\"64.03\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[");
	wheel(&b, POINTS, false);
	kb_buf_adds(&b, "]}}");
	ok(b.len > 4500000, "%zu bytes", b.len);
	ok(parse(b.s, b.len, NULL, &geo, &err) == 0, "read: %s", err.msg);
	is_int(geo.n, 1, "one shape");
	is_int(geo.nnote, 1, "told that it was closed, and of no crossing");
	effort = POINTS * 24;
	ok(geo.n == 1 && kb_ring_crossing(geo.shape[0].ring, &effort, at) ==
	    KB_CROSS_NONE, "does not cross itself, and that is soon known");
	ok(kb_shape_holds(geo.shape, 116, 0.49), "inside");
	ok(!kb_shape_holds(geo.shape, 116.4, 0.4), "outside, in its box");
	kb_geo_free(&geo);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "{\"type\":\"Feature\",\"properties\":{\"kode\":"
	    "\"64.03\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[");
	wheel(&b, POINTS, true);
	kb_buf_adds(&b, "]}}");
	ok(parse(b.s, b.len, NULL, &geo, &err) == 0, "read: %s", err.msg);
	is_int(geo.nnote, 2, "closed, and it crosses itself");
	ok(strstr(geo.note[1], "memotong dirinya di bujur 115.5") != NULL,
	    "where: %s", geo.note[1]);
	kb_geo_free(&geo);
	kb_buf_free(&b);
}

/* Slanting lines whose boxes all meet, and none crosses another. */
static void
test_hard(void)
{
	struct kb_ring r = { .n = 60002 };
	size_t effort = 1000000;
	double at[2];

	r.pt = kb_realloc(NULL, r.n, sizeof(*r.pt));
	for (size_t i = 0; i < r.n; i++) {
		r.pt[i][0] = (i % 2 ? 1 : 0) + (double)i / 1e6;
		r.pt[i][1] = i % 2 ? 1 : 0;
	}
	memcpy(r.pt[r.n - 2], (double[2]){ 2, -1 }, sizeof(*r.pt));
	memcpy(r.pt[r.n - 1], r.pt[0], sizeof(*r.pt));
	kb_ring_plant(&r);
	is_int(kb_ring_crossing(&r, &effort, at), KB_CROSS_GAVE_UP,
	    "a ring that was made to be hard");
	is_int(effort, 0, "all was spent");
	kb_ring_free(&r);
}

/* ---- out ---- */

static void
test_written(void)
{
	static const char in[] = COLLECTION(FEATURE("\"kode\":\"64.03\"",
	    "{\"type\":\"MultiPolygon\",\"coordinates\":[[" SQUARE_CW "," HOLE
	    "],[[[118.00000004,0],[118,1],[118,1.00000001],"
	    "[117.123456789,1],[118.00000004,0]]]]}") "," FEATURE(
	    "\"nama\":\"Bontang\"", POLYGON(SQUARE)));
	static const char out[] = "{\"type\":\"FeatureCollection\","
	    "\"attribution\":\"BIG\",\"features\":[\n"
	    "{\"type\":\"Feature\",\"id\":\"64.03\",\"bbox\":[116,0,118,1],"
	    "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[116,"
	    "0],[117,0],[117,1],[116,1],[116,0]],[[116.2,0.2],[116.4,0.4],"
	    "[116.4,0.2],[116.2,0.2]]],[[[118,0],[118,1],[117.1234568,1],"
	    "[118,0]]]]},\"properties\":{\"kode\":\"64.03\",\"n\":3,\"x\":null,"
	    "\"title\":\"\\\"Berau\\\"\",\"fill\":\"#fdcc8a\","
	    "\"fill-opacity\":0.6}},\n"
	    "{\"type\":\"Feature\",\"id\":\"64.74\",\"bbox\":[116,0,117,1],"
	    "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[116,0],[117,"
	    "0],[117,1],[116,1],[116,0]]]},\"properties\":{\"kode\":"
	    "\"64.74\"}},\n"
	    "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\","
	    "\"coordinates\":[117.5,-0.1234568]},\"properties\":{}},\n"
	    "{\"type\":\"Feature\",\"id\":\"x\",\"geometry\":null,"
	    "\"properties\":{}}\n"
	    "],\"bbox\":[116,-0.1234568,118,1]}\n";
	static const struct kb_geo_style style = { .title = "\"Berau\"",
	    .fill = "#fdcc8a", .fill_opacity = "0.6" };
	struct kb_buf b = KB_BUF_INIT, again = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_geojson g;
	struct kb_geo geo;

	ok(parse(in, strlen(in), NULL, &geo, &err) == 0, "read: %s", err.msg);
	kb_geojson_begin(&g, &b, NULL);
	kb_geojson_member(&g, "attribution", "BIG");
	kb_geojson_shape(&g, "64.03", &geo.shape[0]);
	kb_geojson_text(&g, "kode", "64.03");
	kb_geojson_number(&g, "n", 3);
	kb_geojson_text(&g, "x", NULL);
	kb_geojson_style(&g, &style);
	kb_geojson_shape(&g, "64.74", &geo.shape[1]);
	kb_geojson_text(&g, "kode", "64.74");
	kb_geojson_point(&g, NULL, 117.5, -0.12345678);
	kb_geojson_nowhere(&g, "x");
	kb_geojson_end(&g);
	is_str(b.s, out, "written");
	kb_geo_free(&geo);

	ok(parse(b.s, b.len, NULL, &geo, &err) == 0, "read back: %s", err.msg);
	is_int(geo.n, 2, "as many shapes");
	is_str(geo.attribution, "BIG", "whose work it is");
	kb_geojson_begin(&g, &again, NULL);
	kb_geojson_end(&g);
	is_str(again.s, "{\"type\":\"FeatureCollection\",\"features\":[]}\n",
	    "none at all");
	kb_geo_free(&geo);
	kb_buf_free(&b);
	kb_buf_free(&again);
}

/* Rings that are a point when rounded, and what goes with them. */
static void
test_tiny(void)
{
	static double large[][2] = { { 116, 0 }, { 117, 0 }, { 117, 1 },
	    { 116, 0 } }, hole[][2] = { { 116.5, 0.1 }, { 116.5, 0.2 },
	    { 116.6, 0.2 }, { 116.5, 0.1 } }, tiny[][2] = { { 118, 0 },
	    { 118.00000001, 0 }, { 118, 0.00000001 }, { 118, 0 } };
#define RING(p, is) { .pt = (p), .n = KB_LEN(p), .hole = (is) }
	static struct {
		const char *what, *want;
		struct kb_ring ring[4];
		size_t n;
	} cases[] = {
		{ "a tiny ring is nowhere", "null",
		    { RING(tiny, false) }, 1 },
		{ "its holes go with it", "null",
		    { RING(tiny, false), RING(hole, true), RING(hole, true) },
		    3 },
		{ "what stands behind it stays", "{\"type\":\"MultiPolygon\","
		    "\"coordinates\":[[[[116,0],[117,0],[117,1],[116,0]]]]}",
		    { RING(tiny, false), RING(hole, true), RING(large, false) },
		    3 },
		{ "and what stands before it", "{\"type\":\"MultiPolygon\","
		    "\"coordinates\":[[[[116,0],[117,0],[117,1],[116,0]]]]}",
		    { RING(large, false), RING(tiny, false) }, 2 },
		{ "a tiny hole is none", "{\"type\":\"Polygon\","
		    "\"coordinates\":[[[116,0],[117,0],[117,1],[116,0]],[["
		    "116.5,0.1],[116.5,0.2],[116.6,0.2],[116.5,0.1]]]}",
		    { RING(large, false), RING(tiny, true), RING(hole, true) },
		    3 },
	};

	for (size_t i = 0; i < KB_LEN(cases); i++) {
		struct kb_shape s = { .ring = cases[i].ring,
		    .nring = cases[i].n, .box = { 116, 0, 118, 1 } };
		struct kb_buf b = KB_BUF_INIT;
		struct kb_geojson g;
		const char *at;
		char *end;

		kb_geojson_begin(&g, &b, NULL);
		kb_geojson_shape(&g, NULL, &s);
		kb_geojson_members(&g, "{}");
		kb_geojson_members(&g, "{\"a\":1}");
		kb_geojson_members(&g, "{\"b\":2}");
		kb_geojson_end(&g);
		at = strstr(b.s, "\"geometry\":");
		end = strstr(b.s, ",\"properties\":{\"a\":1,\"b\":2}}");
		if (ok(at != NULL && end != NULL, "%s: written", cases[i].what)) {
			*end = '\0';
			is_str(at + strlen("\"geometry\":"), cases[i].want,
			    "%s", cases[i].what);
		}
		kb_buf_free(&b);
	}
#undef RING
}

/* What was written is not kept. */
static void
test_sink(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_sink *sink;
	struct kb_geojson g;
	size_t most = 0, n = 0;
	FILE *f;

	ok(kb_sink_open(&sink, "titik.geojson", ".", &err) == 0, "a sink: %s",
	    err.msg);
	kb_geojson_begin(&g, &b, sink);
	for (int i = 0; i < 20000; i++) {
		kb_geojson_point(&g, "x", 116, 0);
		most = b.len > most ? b.len : most;
	}
	kb_geojson_end(&g);
	is_int(b.len, 0, "all went to the sink");
	ok(most < 70000, "%zu bytes at most were kept", most);
	ok(kb_sink_close(sink, 0, &err) == 0, "closed: %s", err.msg);
	f = fopen("titik.geojson", "r");
	for (int c; f != NULL && (c = getc(f)) != EOF; )
		n += c == '\n';
	is_int(n, 20002, "a line each");
	if (f != NULL)
		fclose(f);
	ok(remove("titik.geojson") == 0, "removed");
	kb_buf_free(&b);
}

static void
test_shape(void)
{
	static const char text[] = BERAU_IS(SQUARE ",[[116.2,0.2],[116.4,0.2],"
	    "[116.4,0.4],[116.2,0.4],[116.2,0.2]]");
	struct kb_err err = { 0 };
	struct kb_geo geo;

	ok(parse(text, strlen(text), NULL, &geo, &err) == 0, "%s", err.msg);
	ok(kb_shape_holds(geo.shape, 116.5, 0.5), "in it");
	ok(!kb_shape_holds(geo.shape, 116.3, 0.3), "in its hole");
	ok(!kb_shape_holds(geo.shape, 117.1, 0.5), "beside it");
	ok(fabs(kb_shape_away(geo.shape, 117.1, 0.5) - 11.12) < 0.05,
	    "a tenth of a degree from it");
	ok(kb_ring_area(&geo.shape[0].ring[0]) > 0.999999, "its area");
	ok(kb_geo_find(&geo, "64.03") == geo.shape, "found");
	ok(kb_geo_find(&geo, "64.04") == NULL, "not found");
	kb_geo_free(&geo);
	ok(kb_geo_find(&geo, "64.03") == NULL, "nothing left");
}

int
main(void)
{
	office_folder(&office);
	office_open(&office, "2025-12-11", "64");
	test_forms();
	test_names();
	test_codes();
	test_bps();
	test_bps_cities();
	test_wanted();
	test_many();
	test_geometry();
	test_parts();
	test_crs();
	test_refused();
	test_deep();
	test_limits();
	test_large();
	test_hard();
	test_shape();
	test_sink();
	test_written();
	test_tiny();
	office_remove(&office);
	return done_testing();
}
