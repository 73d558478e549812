/* SPDX-License-Identifier: ISC */
/* Workbooks out: names of sheets, many sheets, large numbers, cut off ones. */
#include <stdlib.h>
#include <unistd.h>

#include "lib/io/workbook_lib.h"
#include "rows.h"
#include "zip.h"

static char dir[] = "/tmp/kesbang-workbook.XXXXXX";

static void
fill(struct kb_xlsx *x, size_t sheet)
{
	kb_xlsx_text(x, 0, 0, KB_LOOK_HEAD, "judul");
	kb_xlsx_int(x, 1, 0, KB_LOOK_CELL, KB_AS_INT, (int64_t)sheet);
}

/* The workbook's bytes; NULL, and why. */
static char *
closed(struct kb_xlsx *x, size_t *n, struct kb_err *err)
{
	char *path = kb_asprintf("%s/out", dir);
	struct kb_buf b = KB_BUF_INIT;
	struct kb_sink *sink;
	char part[4096];
	FILE *f;

	*err = (struct kb_err){ .status = 0 };
	if (kb_sink_open(&sink, path, dir, err) == 0)
		kb_sink_close(sink, kb_xlsx_close(x, sink, 0, err), err);
	f = fopen(path, "r");
	while (f != NULL && (*n = fread(part, 1, sizeof(part), f)) > 0)
		kb_buf_add(&b, part, *n);
	if (f != NULL)
		fclose(f);
	unlink(path);
	free(path);
	*n = b.len;
	return b.len > 0 ? kb_buf_take(&b) : NULL;
}

static void
reads(struct kb_xlsx *x, const char *sheet, const char *want, const char *what)
{
	struct reading r = { .sheet = sheet };
	struct kb_err err;
	size_t n;
	char *s = closed(x, &n, &err);

	if (s != NULL)
		read_bytes(&r, KB_IN_XLSX, s, n);
	is_str(s != NULL ? kb_buf_str(&r.out) : err.msg, want, "%s", what);
	kb_buf_free(&r.out);
	free(s);
}

static struct kb_xlsx *
opened(void)
{
	struct kb_xlsx *x;
	struct kb_err err;

	if (kb_xlsx_open(&x, dir, &err) != 0) {
		printf("Bail out! %s\n", err.msg);
		exit(1);
	}
	return x;
}

static void
test_names(void)
{
	static const char *const names[] = {
		"?*/:", "", "  'Rekap' ", "[a]/b",
		"tiga puluh satu huruf itu cukup dan ini lebih",
	};
	static const char *const want[] = {
		"Lembar", "Lembar", "Rekap", "a  b",
		"tiga puluh satu huruf itu cukup",
	};

	for (size_t i = 0; i < KB_LEN(names); i++) {
		struct kb_xlsx *x = opened();
		char *all = kb_asprintf("! f: lembar 'tidak ada' tidak ada; "
		    "yang ada: '%s'\n", want[i]);

		kb_xlsx_sheet(x, names[i]);
		fill(x, 0);
		reads(x, "tidak ada", all, names[i]);
		free(all);
	}
}

/* Letters are counted, not bytes. */
static void
test_letters(void)
{
	struct kb_buf name = KB_BUF_INIT;
	struct kb_xlsx *x = opened();

	for (int i = 0; i < 40; i++)
		kb_buf_adds(&name, "\xc3\x89");
	kb_xlsx_sheet(x, name.s);
	fill(x, 7);
	kb_buf_cut(&name, 62);
	reads(x, name.s, "=1|judul\n2|7\n", "31 letters of two bytes");
	kb_buf_free(&name);
}

static void
test_sheets(void)
{
	struct kb_xlsx *x = opened();
	struct kb_err err;
	char name[16];
	size_t n;

	for (size_t i = 1; i <= 9; i++) {
		snprintf(name, sizeof(name), "L%zu", i);
		kb_xlsx_sheet(x, name);
		fill(x, i);
	}
	reads(x, "L9", "=1|judul\n2|9\n", "nine sheets");
	x = opened();
	kb_xlsx_sheet(x, "Laporan");
	fill(x, 1);
	kb_xlsx_sheet(x, "LAPORAN");
	fill(x, 2);
	ok(closed(x, &n, &err) == NULL && err.status == KB_IO,
	    "a name twice is no workbook: %s", err.msg);
	ok(strncmp(err.msg, "xlsx tidak dapat ditulis: ", 26) == 0,
	    "and that is not for want of memory");
}

/* Of what a spreadsheet would round, nothing is lost. */
static void
test_large(void)
{
	struct kb_xlsx *x = opened();

	kb_xlsx_sheet(x, "L");
	kb_xlsx_text(x, 0, 0, KB_LOOK_HEAD, "a");
	kb_xlsx_int(x, 1, 0, KB_LOOK_CELL, KB_AS_MONEY, 999999999999999);
	kb_xlsx_int(x, 2, 0, KB_LOOK_CELL, KB_AS_MONEY, 9007199254740993);
	kb_xlsx_int(x, 3, 0, KB_LOOK_CELL, KB_AS_MONEY, -9007199254740993);
	kb_xlsx_int(x, 4, 0, KB_LOOK_CELL, KB_AS_INT, INT64_MIN);
	reads(x, NULL, "=1|a\n2|999999999999999\n3|9007199254740993\n"
	    "4|-9007199254740993\n5|-9223372036854775808\n",
	    "numbers of 16 digits and more are texts");
}

/* ---- what a cell can hold ---- */

static void
test_held(void)
{
	static const char notice[] = " ... [dipotong: ";
	struct kb_buf b = KB_BUF_INIT;
	struct kb_xlsx *x = opened();
	size_t at, bad = 0;

	kb_xlsx_sheet(x, "L");
	kb_xlsx_text(x, 0, 0, KB_LOOK_HEAD, "a");
	kb_xlsx_text(x, 1, 0, KB_LOOK_CELL, "_x0041_ _y \x01 \xef\xbb\xbf "
	    "\xef\xbf\xbe\xef\xbf\xbf \xf0\x9f\x98\x80");
	reads(x, NULL, "=1|a\n2|_x0041_ _y \x01 \xef\xbb\xbf \xef\xbf\xbe"
	    "\xef\xbf\xbf \xf0\x9f\x98\x80\n", "what XML cannot hold");

	is_int(kb_xlsx_units("a\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80z", 100,
	    &at), 6, "units of UTF-16");
	is_int(at, 11, "of all bytes");
	is_int(kb_xlsx_units("ab\xf0\x9f\x98\x80z", 3, &at), 2,
	    "no half of a pair");
	is_int(at, 2, "nor of its bytes");

	for (int i = 0; i < 20000; i++)
		kb_buf_adds(&b, "\xc3\xa9");
	ok(kb_xlsx_fits(b.s), "20,000 letters of two bytes fit");
	kb_buf_cut(&b, 0);
	kb_buf_fill(&b, 'x', KB_XLSX_TEXT);
	ok(kb_xlsx_fits(b.s), "so do as many as there may be");
	kb_buf_addc(&b, 'x');
	ok(!kb_xlsx_fits(b.s), "but not one more");
	x = opened();
	ok(strstr(kb_xlsx_held(x, b.s), notice) != NULL,
	    "that is cut, and says so");
	ok(strlen(kb_xlsx_held(x, b.s)) <= KB_XLSX_TEXT, "and fits");
	for (size_t pad = 0; pad < 7; pad++) {
		const char *held, *end;

		kb_buf_cut(&b, 0);
		kb_buf_fill(&b, 'x', pad);
		for (int i = 0; i < 6000; i++)
			kb_buf_adds(&b, "\x01");
		held = kb_xlsx_held(x, b.s);
		end = strstr(held, notice);
		bad += end == NULL || ((size_t)(end - held) - pad) % 7 != 0 ||
		    strlen(held) > KB_XLSX_TEXT;
	}
	is_int(bad, 0, "no escape is cut in the middle");
	kb_xlsx_sheet(x, "L");
	fill(x, 1);
	reads(x, NULL, "=1|judul\n2|1\n", "and all is well");
	kb_buf_free(&b);
}

static void
test_times(void)
{
	static const struct {
		const char *utc;
		int zone;
	} t[] = {
		{ "2025-12-05T08:30:00Z", KB_WIB },
		{ "2025-12-05T08:30:00Z", KB_WITA },
		{ "2025-12-05T08:30:00Z", KB_WIT },
		{ "2025-12-05T08:30:00Z", 0 },
		{ "1900-01-05T08:30:00Z", KB_WIB },
	};
	struct kb_xlsx *x = opened();
	size_t row = 1;

	kb_xlsx_sheet(x, "L");
	kb_xlsx_text(x, 0, 0, KB_LOOK_HEAD, "a");
	for (size_t i = 0; i < KB_LEN(t); i++) {
		kb_stamp at;

		kb_stamp_parse(t[i].utc, 0, &at, NULL);
		kb_xlsx_stamp(x, row++, 0, KB_LOOK_CELL, at, t[i].zone);
	}
	kb_xlsx_stamp(x, row++, 0, KB_LOOK_CELL, (kb_stamp){ 0 }, KB_WIB);
	kb_xlsx_date(x, row++, 0, KB_LOOK_CELL, (kb_date){ 20251205 });
	kb_xlsx_date(x, row++, 0, KB_LOOK_CELL, (kb_date){ 19000228 });
	kb_xlsx_time(x, row++, 0, KB_LOOK_CELL, (kb_time){ 8 * 60 + 31 });
	kb_xlsx_time(x, row++, 0, KB_LOOK_CELL, (kb_time){ 0 });
	kb_xlsx_text(x, row, 0, KB_LOOK_CELL, "z");
	reads(x, NULL, "=1|a\n2|2025-12-05T15:30+07:00\n"
	    "3|2025-12-05T16:30+08:00\n4|2025-12-05T17:30+09:00\n"
	    "5|2025-12-05T08:30:00+00:00\n6|1900-01-05T15:30:00+07:00\n"
	    "8|2025-12-05\n9|1900-02-28\n10|08:30\n12|z\n",
	    "times as a spreadsheet has them, or as text");
}

static int
whole(const struct zip *z, off_t rows, size_t sheets)
{
	struct kb_xlsx x = { .rows = &rows, .nsheet = sheets };
	FILE *f = tmpfile();
	int rc = -2;

	x.fd = fileno(f);
	if (write(x.fd, z->bytes.s, z->bytes.len) == (ssize_t)z->bytes.len)
		rc = kb_xlsx_whole(&x);
	fclose(f);
	return rc;
}

static void
part(const char *sheet, const char *styles, int want, const char *what)
{
	struct zip z;

	zip_book(&z, &(struct book){ .sheet = sheet, .styles = styles,
	    .packed = true });
	is_int(whole(&z, 3, 1), want, "%s", what);
	kb_buf_free(&z.bytes);
}

static void
test_whole(void)
{
	static const char sheet[] = "<s>" "<row/>" "</s>";
	int bad = 0;
	struct zip z;
	char *byte;

	part(sheet, NULL, 0, "it is whole");
	part(sheet, "<styleSheet><a>b</a>", -1, "a part that is cut");
	part(sheet, "", -1, "a part that is empty");
	part("<s>" "<row/>" "</", NULL, -1, "a sheet that is cut");
	zip_book(&z, &(struct book){ .sheet = sheet, .packed = true });
	is_int(whole(&z, sizeof(sheet) - 1, 1), -1,
	    "its sheet is shorter than its rows");
	is_int(whole(&z, 3, 0), -1, "a sheet that nobody wrote");
	byte = memmem(z.bytes.s, z.bytes.len, "<row/>", 6);
	byte[1] = 'R';
	is_int(whole(&z, 3, 1), -1, "a byte that was not so");
	byte[1] = 'r';
	z.bytes.s[3] = 5;
	is_int(whole(&z, 3, 1), -1, "a part that does not begin");
	z.bytes.s[3] = 4;
	byte = memmem(z.bytes.s, z.bytes.len, "PK\1\2", 4);
	byte[3] = 3;
	is_int(whole(&z, 3, 1), -1, "a directory that does not");
	byte[3] = 2;
	byte[24]++;
	is_int(whole(&z, 3, 1), -1, "a part that should be longer");
	byte[24]--;
	byte[20]++;
	is_int(whole(&z, 3, 1), 0, "one with something behind it");
	byte[20]--;
	byte[20] = 4;
	is_int(whole(&z, 3, 1), -1, "one that ends too early");
	byte[20] = 0;
	is_int(whole(&z, 3, 1), -1, "or at once");
	kb_buf_free(&z.bytes);
	zip_book(&z, &(struct book){ .sheet = sheet });
	is_int(whole(&z, 3, 1), -1, "parts that are not packed");
	kb_buf_free(&z.bytes);
	z = (struct zip){ .packed = true };
	zip_add(&z, "xl/worksheets/sheet1x.xml", sheet, sizeof(sheet) - 1);
	zip_add(&z, "xl/worksheets/sheet.xml", sheet, sizeof(sheet) - 1);
	zip_end(&z);
	is_int(whole(&z, 3, 1), 0, "and sheets without a number");
	kb_buf_free(&z.bytes);
	zip_book(&z, &(struct book){ .sheet = sheet, .packed = true });
	for (size_t n = z.bytes.len; z.bytes.len = --n, n > 0;)
		bad += whole(&z, 3, 1) != -1;
	is_int(bad, 0, "cut off anywhere, it is not");
	kb_buf_free(&z.bytes);
}

int
main(void)
{
	if (mkdtemp(dir) == NULL)
		return 1;
	test_names();
	test_letters();
	test_sheets();
	test_large();
	test_held();
	test_times();
	test_whole();
	rmdir(dir);
	return done_testing();
}
