/* SPDX-License-Identifier: ISC */
/* GeoJSON: what is read, what is refused, what is told, and written again. */
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
};

/* "64.03 Kabupaten Berau 5-4h: W S E N", notes after "~", a failure after "!" */
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
	struct kb_geo_opt opt = { .env = &office.k.env, .level = 2 };
	kb_code want = { "" };
	struct kb_input in;
	int rc;

	if (of != NULL) {
		opt.code = of->code;
		opt.name = of->name;
		opt.level = of->level != 0 ? of->level : 2;
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
	    "! f: tidak ada wilayah yang dikenal dalam kolom kd; kolom yang "
	    "ada: nm, luas\n");
	reads("no column that is known", COLLECTION(FEATURE(
	    "\"nm\":\"Berau\",\"luas\":1", POLYGON(SQUARE))),
	    "! f: tidak ada kolom kode atau nama wilayah yang dikenal; sebut "
	    "dengan --kolom-kode atau --kolom-nama; kolom yang ada: nm, luas\n");
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

int
main(void)
{
	office_folder(&office);
	office_open(&office, "2025-12-11", "64");
	test_forms();
	test_names();
	test_codes();
	office_remove(&office);
	return done_testing();
}
