/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesbang/laporan.h"
#include "kesbang/read.h"
#include "tap.h"

struct thing {
	kb_text	 nama, isi;
	kb_int	 jumlah;
	kb_enum	 aktif;
	kb_text	 bidang, subbidang;
};

static const struct kb_field thing_fields[] = {
	TEXT(struct thing, nama, "nama", .alias = "sebutan"),
	TEXT(struct thing, isi, "isi"), INT(struct thing, jumlah, "jumlah"),
	FLAG(struct thing, aktif, "aktif"),
	TEXT(struct thing, bidang, "bidang", .spill = "subbidang"),
	TEXT(struct thing, subbidang, "subbidang"),
};

static const struct kb_type thing_type = {
	.name = "barang", .size = sizeof(struct thing), KB_FIELDS(thing_fields),
};

/* ---- one reading, as text: a line for each record, fault or failure ---- */

struct reading {
	const struct kb_type *type;
	const char	*skip;
	bool		 refused;	/* ask for refused rows */
	uint64_t	 given;
	struct kb_buf	 out;
};

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct reading *r = arg;

	(void)errs, (void)err;
	r->given = given;
	kb_buf_addf(&r->out, "%ld", src->line);
	for (size_t i = 0; i < r->type->nfield; i++) {
		struct kb_buf scratch = KB_BUF_INIT;
		const char *s = kb_get(&r->type->field[i], rec, NULL, &scratch);

		if (s != NULL)
			kb_buf_addf(&r->out, " %s=%s", r->type->field[i].name,
			    s);
		kb_buf_free(&scratch);
	}
	kb_buf_addc(&r->out, '\n');
	return 0;
}

static int
on_refused(void *arg, char *const *name, size_t nname, char *const *cell,
    size_t ncell, const struct kb_src *src, const struct kb_errs *errs,
    struct kb_err *err)
{
	struct reading *r = arg;

	(void)err;
	kb_buf_addf(&r->out, "%ld refused (%zu):", src->line, errs->count);
	for (size_t i = 0; i < nname || i < ncell; i++) {
		kb_buf_addc(&r->out, ' ');
		if (i < nname)
			kb_buf_adds(&r->out, name[i]);
		kb_buf_addc(&r->out, '=');
		if (i < ncell)
			kb_buf_adds(&r->out, cell[i] != NULL ? cell[i] :
			    "NULL");
	}
	kb_buf_addc(&r->out, '\n');
	return 0;
}

static void
read_all(struct reading *r, enum kb_input_kind kind, const char *text,
    size_t len)
{
	struct kb_read_opt opt = { .type = r->type, .skip = r->skip,
	    .rec = on_record, .arg = r,
	    .refused = r->refused ? on_refused : NULL };
	struct kb_errs errs = { 0 };
	struct kb_err err = { 0 };
	struct kb_input in;

	kb_buf_cut(&r->out, 0);
	kb_input_text(&in, "f", text, len, kind);
	if (kb_read(&in, &opt, &errs, &err) != 0)
		kb_buf_addf(&r->out, "! %s\n", err.msg);
	kb_input_close(&in);
	for (size_t i = 0; i < errs.count && i < KB_ERRS_KEPT; i++)
		kb_buf_addf(&r->out, "? %s\n", errs.msg[i]);
	kb_errs_free(&errs);
}

struct sample {
	const char *what, *in, *out;
};

static void
run(enum kb_input_kind kind, const struct sample *s, size_t n)
{
	struct reading r = { .type = &thing_type };

	for (; n-- > 0; s++) {
		read_all(&r, kind, s->in, strlen(s->in));
		is_str(kb_buf_str(&r.out), s->out, "%s", s->what);
	}
	kb_buf_free(&r.out);
}

/* ---- CSV ---- */

static const struct sample csv[] = {
	{ "comma", "nama,isi\nA,x\nB,y\n", "2 nama=A isi=x\n3 nama=B isi=y\n" },
	{ "semicolon", "nama;isi\nA;x, y\n", "2 nama=A isi=x, y\n" },
	{ "tab", "nama\tisi\nA\tx; y\n", "2 nama=A isi=x; y\n" },
	{ "bar", "nama|isi\nA|x, y\n", "2 nama=A isi=x, y\n" },
	{ "a delimiter in a quoted head", "\"nama\";\"isi\"\nA;1,2\n",
	    "2 nama=A isi=1,2\n" },
	{ "one column", "nama\nA\nB\n", "2 nama=A\n3 nama=B\n" },
	{ "no newline at the end", "nama,isi\nA,x", "2 nama=A isi=x\n" },
	{ "sep= line", "sep=;\nnama;isi\nA;x\n", "3 nama=A isi=x\n" },
	{ "SEP= line, CRLF", "SEP=|\r\nnama|isi\r\nA|x\r\n",
	    "3 nama=A isi=x\n" },
	{ "sep= a tab", "sep=\t\nnama\tisi\nA\tx\n", "3 nama=A isi=x\n" },
	{ "BOM", "\xef\xbb\xbfnama,isi\nA,x\n", "2 nama=A isi=x\n" },
	{ "BOM and sep=", "\xef\xbb\xbfsep=;\nnama;isi\nA;x\n",
	    "3 nama=A isi=x\n" },
	{ "BOM and quotes", "\xef\xbb\xbf\"nama\",\"isi\"\nA,x\n",
	    "2 nama=A isi=x\n" },
	{ "CRLF", "nama,isi\r\nA,x\r\nB,y\r\n",
	    "2 nama=A isi=x\n3 nama=B isi=y\n" },
	{ "CR only", "nama,isi\rA,x\rB,y\r",
	    "2 nama=A isi=x\n3 nama=B isi=y\n" },
	{ "CR only, sep= line", "sep=;\rnama;isi\rA;x\r",
	    "3 nama=A isi=x\n" },
	{ "quotes", "nama,isi\n\"A, B\",\"x \"\"y\"\" z\"\n",
	    "2 nama=A, B isi=x \"y\" z\n" },
	{ "a quoted newline, and the lines after it",
	    "nama,isi,jumlah\nA,\"x\ny\nz\",1\nB,y,2\nC,y,tiga\n",
	    "2 nama=A isi=x\ny\nz jumlah=1\n5 nama=B isi=y jumlah=2\n"
	    "? f:6: jumlah: 'tiga' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n" },
	{ "a quoted CRLF", "nama,isi,jumlah\r\n\"A\r\nB\",x,1\r\nC,y,z\r\n",
	    "2 nama=A\r\nB isi=x jumlah=1\n"
	    "? f:4: jumlah: 'z' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n" },
	{ "a fault where the row began", "nama,isi,jumlah\nA,\"x\ny\",z\n",
	    "? f:2: jumlah: 'z' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n" },
	{ "blank lines", "\n\nnama,jumlah\n\nA,1\n   \n,\n\nB,x\n",
	    "5 nama=A jumlah=1\n? f:9: jumlah: 'x' bukan bilangan bulat: "
	    "tulis seperti 1500 atau 1.500\n" },
	{ "all rows are read after a fault", "nama,jumlah\nA,x\nB,2\nC,y\n",
	    "3 nama=B jumlah=2\n"
	    "? f:2: jumlah: 'x' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n? f:4: jumlah: 'y' bukan bilangan bulat: tulis "
	    "seperti 1500 atau 1.500\n" },
	{ "a quote never closed", "nama,isi\nA,x\nB,\"y\nC,z\n",
	    "2 nama=A isi=x\n! f:3: tanda kutip yang dibuka di baris ini "
	    "tidak pernah ditutup (atau satu catatan lebih dari 1 MiB)\n" },
	{ "a stray quote", "nama,isi\nA,x\nB,5\" pipa\n",
	    "2 nama=A isi=x\n! f:3: tanda kutip di tengah sel; tulis dua kali "
	    "(\"\") atau kurung seluruh sel dengan kutip\n" },
	{ "text after a quote", "nama,isi\n\"A\" B,x\n",
	    "! f:2: tanda kutip di tengah sel; tulis dua kali (\"\") atau "
	    "kurung seluruh sel dengan kutip\n" },
	{ "empty columns at the end of the head", "nama,isi,,\nA,x\n",
	    "2 nama=A isi=x\n" },
	{ "and of the rows", "nama,isi,,\nA,x,,\nB,y\n",
	    "2 nama=A isi=x\n3 nama=B isi=y\n" },
	{ "an empty column in between", "nama,,isi\nA,,x\n",
	    "2 nama=A isi=x\n" },
	{ "a column without a name", "nama,,isi\nA,,x\nB,?,y\n",
	    "2 nama=A isi=x\n! f:1: judul kolom ke-2 kosong, padahal baris 3 berisi; tulis judulnya, atau kosongkan kolom itu\n" },
	{ "rows that are only numbered", "No.,nama,_x\n1,A,\n2,,\n3,,z\n",
	    "2 nama=A\n4\n" },
	{ "a short row", "nama,isi,jumlah\nA,x\nB,y,2\n",
	    "3 nama=B isi=y jumlah=2\n"
	    "? f:2: ada 2 sel untuk 3 kolom judul\n" },
	{ "a long row", "nama,isi\nA,x,y\nB,y\n",
	    "3 nama=B isi=y\n? f:2: ada 3 sel untuk 2 kolom judul\n" },
	{ "blanks around", " nama , isi \n  A ,  x y \n",
	    "2 nama=A isi=x y\n" },
	{ "empty and unknown", "nama,isi,jumlah\n,-,n/a\nA,,\n",
	    "2\n3 nama=A\n" },
	{ "an alias, another case", "SEBUTAN,Isi\nA,x\n",
	    "2 nama=A isi=x\n" },
	{ "an unknown column", "nama,warna\nA,x\n", "! f:1: kolom 'warna' "
	    "tidak dikenal untuk barang; susun padanannya dengan impor "
	    "--tebak, atau lewati dengan --abaikan\n" },
	{ "a misspelt column", "nama,jumlha\nA,1\n", "! f:1: kolom 'jumlha' "
	    "tidak dikenal; maksud Anda 'jumlah'? (lihat impor --tebak)\n" },
	{ "columns of the tool's own", "_baris,nama,_alasan\n7,A,sebab\n",
	    "2 nama=A\n" },
	{ "only such columns", "_baris,_alasan\n7,A\n",
	    "! f:1: tidak ada kolom yang dikenal\n" },
	{ "one field twice", "nama,isi,sebutan\nA,x,B\n",
	    "! f:1: judul 'sebutan' berarti kolom 'nama', yang sudah ada "
	    "di kolom lain; pilih satu dengan --padanan\n" },
	{ "spill", "bidang\nsosial / budaya\n",
	    "2 bidang=sosial subbidang=budaya\n" },
	{ "a guarded formula", "nama;isi\n'=1+1;'-x\n'0812;'abc\n",
	    "2 nama==1+1 isi=-x\n3 nama=0812 isi='abc\n" },
	{ "no guard where none is written", "nama,isi\n'=1,'0812\n",
	    "2 nama='=1 isi='0812\n" },
	{ "nothing", "", "! f: tidak ada baris judul\n" },
	{ "only blanks", "\n \n\r\n", "! f: tidak ada baris judul\n" },
	{ "only a head", "nama,isi\n", "" },
	{ "not UTF-8", "nama,isi\nA,x\nB,\xe9\n",
	    "2 nama=A isi=x\n! f:3: bukan UTF-8 (byte ke-3); simpan ulang "
	    "sebagai 'CSV UTF-8'\n" },
};

static void
test_csv_bytes(void)
{
	static const char nul[] = "nama,isi\nA,x\0y\n";
	struct reading r = { .type = &thing_type };
	struct kb_buf big = KB_BUF_INIT;

	read_all(&r, KB_IN_CSV, nul, sizeof(nul) - 1);
	is_str(r.out.s, "! f:2: ada byte NUL (kolom byte 4); berkas rusak "
	    "atau bukan teks\n", "a NUL");
	kb_buf_adds(&big, "nama,isi\nA,");
	kb_buf_fill(&big, 'x', 1000000);
	kb_buf_adds(&big, "\nB,y\n");
	read_all(&r, KB_IN_CSV, big.s, big.len);
	is_str(r.out.len > 1000000 ? r.out.s + r.out.len - 19 : "",
	    "xxx\n3 nama=B isi=y\n", "almost a mebibyte");
	kb_buf_cut(&big, 11);
	kb_buf_fill(&big, 'x', 5 * KB_RECORD_MAX);
	read_all(&r, KB_IN_CSV, big.s, big.len);
	is_str(r.out.s, "! f:2: satu catatan lebih dari 1 MiB\n",
	    "too much");
	kb_buf_free(&big);
	kb_buf_free(&r.out);
}

/* ---- YAML ---- */

static const struct sample yaml[] = {
	{ "what is no character", "nama: \"a\\uFFFF\"\n", "! f:1: ada "
	    "U+FFFE atau U+FFFF, yang bukan karakter\n" },
	{ "one mapping", "nama: A\nisi: x y\n", "1 nama=A isi=x y\n" },
	{ "a stream", "---\nnama: A\n---\nnama: B\nisi: x\n...\n",
	    "2 nama=A\n4 nama=B isi=x\n" },
	{ "a list", "- nama: A\n  isi: x\n- nama: B\n",
	    "1 nama=A isi=x\n3 nama=B\n" },
	{ "comments, empty documents", "# ini\n---\n---\nnama: A # itu\n",
	    "4 nama=A\n" },
	{ "nulls", "nama: A\nisi:\njumlah: ~\naktif: null\n", "1 nama=A\n" },
	{ "quoted nulls", "nama: \"null\"\nisi: '~'\n",
	    "1 nama=null isi=~\n" },
	{ "quoted empty", "nama: \"\"\nisi: x\n", "1 isi=x\n" },
	{ "no guessing of kinds", "nama: 0123\nisi: 1e3\njumlah: \"7\"\n"
	    "aktif: yes\n", "1 nama=0123 isi=1e3 jumlah=7 aktif=ya\n" },
	{ "escapes", "nama: \"A\\nB\\u00e9\"\nisi: 'it''s'\n",
	    "1 nama=A\nB\xc3\xa9 isi=it's\n" },
	{ "a block", "nama: A\nisi: |\n  satu\n  dua\njumlah: 1\n",
	    "1 nama=A isi=satu\ndua jumlah=1\n" },
	{ "a folded block", "isi: >-\n  satu\n  dua\n", "1 isi=satu dua\n" },
	{ "a flow mapping", "{nama: A, isi: x}\n", "1 nama=A isi=x\n" },
	{ "CRLF", "nama: A\r\nisi: x\r\n", "1 nama=A isi=x\n" },
	{ "BOM", "\xef\xbb\xbfnama: A\nisi: x\n", "1 nama=A isi=x\n" },
	{ "a fault of a record", "- nama: A\n  jumlah: x\n- nama: B\n",
	    "3 nama=B\n? f:2: jumlah: 'x' bukan bilangan bulat: tulis "
	    "seperti 1500 atau 1.500\n" },
	{ "a key twice", "nama: A\nisi: x\nnama: B\n",
	    "! f:3: 'nama' ada dua kali dalam satu catatan\n" },
	{ "a field twice", "nama: A\nsebutan: B\n",
	    "! f:2: judul 'sebutan' berarti kolom 'nama', yang sudah ada "
	    "di kolom lain; pilih satu dengan --padanan\n" },
	{ "an unknown key", "- nama: A\n- nama: B\n  warna: x\n",
	    "1 nama=A\n! f:3: kolom 'warna' tidak dikenal untuk barang; "
	    "susun padanannya dengan impor --tebak, atau lewati dengan "
	    "--abaikan\n" },
	{ "an anchor", "nama: A\nisi: &a x\n",
	    "! f:2: jangkar (&) dan tag (!) tidak diterima\n" },
	{ "an alias", "nama: A\nisi: *a\n",
	    "! f:2: alias (*) tidak diterima\n" },
	{ "an alias that exists", "- &a\n  nama: A\n- *a\n",
	    "! f:1: jangkar (&) dan tag (!) tidak diterima\n" },
	{ "a merge key", "nama: A\n<<: {isi: x}\n",
	    "! f:2: <<: nilai harus satu teks, bukan daftar atau bagian\n" },
	{ "a tag", "nama: !!str A\n",
	    "! f:1: jangkar (&) dan tag (!) tidak diterima\n" },
	{ "a tagged key", "!!str nama: A\n",
	    "! f:1: jangkar (&) dan tag (!) tidak diterima\n" },
	{ "a tagged mapping", "- !!map\n  nama: A\n",
	    "! f:1: jangkar (&) dan tag (!) tidak diterima\n" },
	{ "a list as a value", "nama: A\nisi:\n  - x\n",
	    "! f:3: isi: nilai harus satu teks, bukan daftar atau bagian\n" },
	{ "a mapping as a value", "nama: A\nisi:\n  x: y\n",
	    "! f:3: isi: nilai harus satu teks, bukan daftar atau bagian\n" },
	{ "a list in a list", "- - nama: A\n",
	    "! f:1: daftar di dalam daftar\n" },
	{ "a list as a key", "? [a, b]\n: x\n", "! f:1: nama kolom harus "
	    "teks\n" },
	{ "an empty mapping", "{}\n", "! f:1: catatan tanpa isi\n" },
	{ "a bare text", "halo\n", "! f:1: setiap catatan harus berupa baris "
	    "'kolom: nilai'\n" },
	{ "a list of texts", "- A\n- B\n", "! f:1: setiap catatan harus "
	    "berupa baris 'kolom: nilai'\n" },
	{ "nothing", "", "" },
	{ "only a comment", "# ini\n", "! f: tidak berisi catatan\n" },
	{ "a colon in a value", "nama: A\nisi: x: y\n", "! f:2:7: titik dua "
	    "tidak boleh di sini; kurung nilainya dengan kutip\n" },
	{ "a tab", "nama: A\n\tisi: x\n", "! f:2:1: tanda ini tidak boleh "
	    "mengawali nilai (Tab atau @); pakai spasi atau kutip\n" },
	{ "a quote never closed", "nama: \"A\n", "! f:2:1: berkas berakhir di "
	    "tengah nilai\n" },
	{ "not UTF-8", "nama: \xff\n", "! f: bukan UTF-8 atau ada karakter "
	    "kendali (byte ke-7)\n" },
};

/* ---- JSON ---- */

static const struct sample json[] = {
	{ "lines", "{\"nama\":\"A\"}\n{\"nama\":\"B\",\"isi\":\"x\"}\n",
	    "1 nama=A\n2 nama=B isi=x\n" },
	{ "an array", "[{\"nama\":\"A\"},\n {\"nama\":\"B\"}]\n",
	    "1 nama=A\n2 nama=B\n" },
	{ "an array of nothing", "[ ]", "" }, { "no line", "\n\n", "" },
	{ "blanks everywhere", " [ { \"nama\" : \"A\" ,\n\"isi\":\"x\" } ] ",
	    "1 nama=A isi=x\n" },
	{ "BOM, CRLF", "\xef\xbb\xbf{\"nama\":\"A\"}\r\n{\"nama\":\"B\"}\r\n",
	    "1 nama=A\n2 nama=B\n" },
	{ "numbers keep their digits", "{\"jumlah\":9007199254740993,"
	    "\"isi\":1.50,\"nama\":-0}\n",
	    "1 nama=-0 isi=1.50 jumlah=9007199254740993\n" },
	{ "true, false, null", "{\"aktif\":true}\n{\"aktif\":false}\n"
	    "{\"aktif\":null,\"nama\":\"A\"}\n",
	    "1 aktif=ya\n2 aktif=tidak\n3 nama=A\n" },
	{ "escapes", "{\"nama\":\"\\\"\\\\\\/\\b\\f\\n\\r\\tA\\u0041\\u00E9"
	    "\\u20ac\"}\n", "1 nama=\"\\/\b\f\n\r\tAA\xc3\xa9\xe2\x82\xac\n" },
	{ "a surrogate pair", "{\"nama\":\"\\ud83d\\ude00\"}\n",
	    "1 nama=\xf0\x9f\x98\x80\n" },
	{ "the last character", "{\"nama\":\"\\uDBFF\\uDFFF\"}\n",
	    "1 nama=\xf4\x8f\xbf\xbf\n" },
	{ "what is no character", "{\"nama\":\"a\\uFFFF\"}\n",
	    "! f:1: JSON: teks bukan UTF-8\n" },
	{ "half a pair", "{\"nama\":\"\\ud83d\"}\n",
	    "! f:1: JSON: pasangan \\u tidak lengkap\n" },
	{ "a half and another", "{\"nama\":\"\\ud83d\\u0041\"}\n",
	    "! f:1: JSON: pasangan \\u tidak lengkap\n" },
	{ "the second half alone", "{\"nama\":\"\\ude00\"}\n",
	    "! f:1: JSON: \\u ini bukan karakter\n" },
	{ "an escaped NUL", "{\"nama\":\"A\\u0000\"}\n",
	    "! f:1: JSON: \\u ini bukan karakter\n" },
	{ "half a pair before another escape", "{\"nama\":\"\\ud83d\\n\"}\n",
	    "! f:1: JSON: pasangan \\u tidak lengkap\n" },
	{ "a half and what is no pair", "{\"nama\":\"\\ud83d\\uE000\"}\n",
	    "! f:1: JSON: pasangan \\u tidak lengkap\n" },
	{ "a half and no digits", "{\"nama\":\"\\ud83d\\uxxxx\"}\n",
	    "! f:1: JSON: \\u harus diikuti empat angka heksa\n" },
	{ "a sign for a digit", "{\"nama\":\"\\u00+1\"}\n",
	    "! f:1: JSON: \\u harus diikuti empat angka heksa\n" },
	{ "another", "{\"nama\":\"\\u00@1\"}\n",
	    "! f:1: JSON: \\u harus diikuti empat angka heksa\n" },
	{ "a minus alone", "{\"jumlah\":-}\n", "! f:1: JSON: nilai harus teks "
	    "berkutip, angka biasa, true, false atau null\n" },
	{ "a point without decimals", "{\"jumlah\":1.}\n", "! f:1: JSON: nilai "
	    "harus teks berkutip, angka biasa, true, false atau null\n" },
	{ "a number longer than any", "{\"jumlah\":"
	    "1234567890123456789012345678901234567890"
	    "1234567890123456789012345678901234567890}\n", "! f:1: JSON: koma "
	    "atau kurung tutup } diharapkan di sini\n" },
	{ "three digits", "{\"nama\":\"\\u12x4\"}\n",
	    "! f:1: JSON: \\u harus diikuti empat angka heksa\n" },
	{ "no such escape", "{\"nama\":\"\\x41\"}\n", "! f:1: JSON: garis "
	    "miring terbalik diikuti tanda yang tidak dikenal\n" },
	{ "a control character", "{\"nama\":\"A\tB\"}\n",
	    "! f:1: JSON: karakter kendali di dalam teks\n" },
	{ "a text never closed", "{\"nama\":\"A\n\"}\n",
	    "! f:2: JSON: teks tidak ditutup dengan kutip\n" },
	{ "not UTF-8", "\n{\"nama\":\"\xe9\"}\n",
	    "! f:2: JSON: teks bukan UTF-8\n" },
	{ "a name twice", "{\"nama\":\"A\"}\n{\"nama\":\"A\",\"nama\":\"B\"}\n",
	    "1 nama=A\n! f:2: 'nama' ada dua kali dalam satu catatan\n" },
	{ "a nested object", "{\"nama\":{\"x\":1}}\n", "! f:1: JSON: nilai "
	    "harus satu teks atau angka, bukan daftar\n" },
	{ "a nested array", "{\"nama\":[]}\n", "! f:1: JSON: nilai "
	    "harus satu teks atau angka, bukan daftar\n" },
	{ "an exponent", "{\"jumlah\":1e3}\n", "! f:1: JSON: nilai harus teks "
	    "berkutip, angka biasa, true, false atau null\n" },
	{ "a leading nought", "{\"jumlah\":01}\n", "! f:1: JSON: nilai harus "
	    "teks berkutip, angka biasa, true, false atau null\n" },
	{ "a bare word", "{\"nama\":A}\n", "! f:1: JSON: nilai harus teks "
	    "berkutip, angka biasa, true, false atau null\n" },
	{ "an empty object", "{\"nama\":\"A\"}\n{}\n",
	    "1 nama=A\n! f:2: JSON: catatan tanpa isi\n" },
	{ "a comma too many", "{\"nama\":\"A\",}\n",
	    "! f:1: JSON: nama kolom berkutip diharapkan di sini\n" },
	{ "a comma missing", "{\"nama\":\"A\" \"isi\":\"x\"}\n", "! f:1: JSON: "
	    "koma atau kurung tutup } diharapkan di sini\n" },
	{ "a colon missing", "{\"nama\" \"A\"}\n",
	    "! f:1: JSON: titik dua sesudah nama kolom tidak ada\n" },
	{ "an array never closed", "[{\"nama\":\"A\"},\n",
	    "1 nama=A\n! f:2: JSON: kurung buka { diharapkan di sini\n" },
	{ "something after the array", "[{\"nama\":\"A\"}]\n{}\n",
	    "1 nama=A\n! f:2: JSON: ada sesuatu sesudah kurung tutup ]\n" },
	{ "a bare number", "7\n", "! f:1: JSON: kurung buka { diharapkan di "
	    "sini\n" },
	{ "a fault on a later line", "[\n{\"nama\":\"A\"},\n{\"nama\":\"B\",\n"
	    "\"jumlah\":\"x\"}]", "2 nama=A\n? f:4: jumlah: 'x' bukan "
	    "bilangan bulat: tulis seperti 1500 atau 1.500\n" },
	{ "an unknown name on a later line", "{\"nama\":\"A\"}\n\n"
	    "{\"warna\":\"A\"}\n", "1 nama=A\n! f:3: kolom 'warna' tidak "
	    "dikenal untuk barang; susun padanannya dengan impor --tebak, "
	    "atau lewati dengan --abaikan\n" },
};

/* ---- columns ---- */

static void
test_given(void)
{
	struct reading r = { .type = &thing_type, .skip = "Warna, Berat" };
	static const char in[] = "nama,warna,jumlah,BERAT\nA,x,1,y\n";
	static const char lines[] = "{\"nama\":\"A\",\"isi\":null}\n"
	    "{\"jumlah\":1}\n";

	read_all(&r, KB_IN_CSV, in, sizeof(in) - 1);
	is_str(r.out.s, "2 nama=A jumlah=1\n", "columns to pass over");
	is_int(r.given, 1 << 0 | 1 << 2, "given: what has a column");
	read_all(&r, KB_IN_CSV, "bidang\nA\n", 9);
	is_int(r.given, 1 << 4, "given: nothing spilled");
	read_all(&r, KB_IN_CSV, "bidang\nA/B\n", 11);
	is_int(r.given, 1 << 4 | 1 << 5, "given: what it spilled into");
	read_all(&r, KB_IN_CSV, "nama,isi\nA,\n", 12);
	is_int(r.given, 1 << 0 | 1 << 1, "given: an empty cell");
	read_all(&r, KB_IN_JSONL, lines, sizeof(lines) - 1);
	is_str(r.out.s, "1 nama=A\n2 jumlah=1\n", "names change");
	is_int(r.given, 1 << 2, "given: of the last one");
	kb_buf_free(&r.out);
}

/* A place's several columns become one path. */
static int
show_path(void *arg, const char *name, int level, kb_code *out,
    struct kb_err *err)
{
	struct kb_buf *paths = arg;

	(void)level;

	kb_buf_addf(paths, "[%s]", name);
	*out = (kb_code){ "64.74" };
	return strstr(name, "Nirwana") == NULL ? 0 :
	    kb_fail(err, KB_DATA, "di mana itu?");
}

static int
count_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	(void)rec, (void)given, (void)src, (void)errs, (void)err;
	++*(size_t *)arg;
	return 0;
}

static void
test_many(void)
{
	static const char in[] = "tanggal,provinsi,Kab/Kota,Kecamatan,desa\n"
	    "2025-04-06,Kaltim,Kota Bontang,Bontang Utara,Guntung\n"
	    "2025-04-06,, Kota Bontang ,,Guntung\n"
	    "2025-04-06,,,,\n"
	    "2025-04-06,Kaltim,-,,\n"
	    "2025-04-06,,,,Nirwana\n";
	static const char two[] = "judul,perihal\na,b\n";
	struct kb_buf paths = KB_BUF_INIT;
	struct kb_env env = { .zone = 480, .region = show_path,
	    .arg = &paths };
	size_t n = 0, rows = 0;
	struct kb_read_opt opt = { .type = &laporan_type, .env = &env,
	    .rec = count_record, .arg = &n, .rows = &rows,
	    .skip = "Kab/Kota" };
	struct kb_errs errs = { 0 };
	struct kb_err err = { 0 };
	struct kb_input file;

	kb_input_text(&file, "f", in, sizeof(in) - 1, KB_IN_CSV);
	is_int(kb_read(&file, &opt, &errs, &err), 0, "several columns");
	kb_input_close(&file);
	/* Each is tried with the levels of its headings, then set. */
	is_str(kb_buf_str(&paths), "[provinsi Kaltim > kecamatan Bontang Utara"
	    " > kel/desa Guntung][provinsi Kaltim > kecamatan Bontang Utara > "
	    "kel/desa Guntung][kel/desa Guntung][kel/desa Guntung]"
	    "[provinsi Kaltim][provinsi Kaltim][kel/desa Nirwana][Nirwana]",
	    "one path, skipped columns not in it");
	is_int(n, 4, "records");
	is_int(rows, 5, "rows");
	is_str(errs.count > 0 ? errs.msg[0] : NULL,
	    "f:6: wilayah: di mana itu?", "a fault names the field");
	kb_errs_free(&errs);

	opt.skip = NULL;
	kb_input_text(&file, "f", two, sizeof(two) - 1, KB_IN_CSV);
	is_int(kb_read(&file, &opt, &errs, &err), -1, "two columns, one field");
	is_str(err.msg, "f:1: judul 'perihal' berarti kolom 'judul', "
	    "yang sudah ada di kolom lain; pilih satu dengan --padanan",
	    "is told");
	kb_input_close(&file);
	kb_buf_free(&paths);
}

/* ---- refused rows, in their own columns ---- */

static void
test_refused(void)
{
	struct reading r = { .type = &thing_type, .refused = true };
	static const char in[] = "nama,_x,jumlah,bidang\nA, y ,satu,a/b\n"
	    "B,,2,\nC,,x,\n";
	static const char lines[] = "{\"nama\":\"A\",\"isi\":null,"
	    "\"jumlah\":\"x\"}\n";

	read_all(&r, KB_IN_CSV, in, sizeof(in) - 1);
	is_str(r.out.s, "2 refused (1): nama=A _x=y jumlah=satu bidang=a/b\n"
	    "3 nama=B jumlah=2\n4 refused (1): nama=C _x= jumlah=x bidang=\n"
	    "? f:2: jumlah: 'satu' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n? f:4: jumlah: 'x' bukan bilangan bulat: tulis "
	    "seperti 1500 atau 1.500\n", "as they came");
	read_all(&r, KB_IN_JSONL, lines, sizeof(lines) - 1);
	is_str(r.out.s, "1 refused (1): nama=A isi=NULL jumlah=x\n"
	    "? f:1: jumlah: 'x' bukan bilangan bulat: tulis seperti 1500 "
	    "atau 1.500\n", "JSON: as they came");
	kb_buf_free(&r.out);
}

/* In a process of its own: what goes wrong here is memory. */
static bool
survives(const char *text, size_t len)
{
	struct reading r = { .type = &thing_type, .refused = true };
	int status = 0;
	pid_t child;

	fflush(stdout);
	if ((child = fork()) == 0) {
		read_all(&r, KB_IN_CSV, text, len);
		kb_buf_free(&r.out);
		_exit(0);
	}
	return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

static void
test_refused_odd(void)
{
	static const char longer[] = "nama,jumlah\nA,1,2,3,4,5,6,7,8,9\n";
	static const char shorter[] = "nama,isi,jumlah,aktif\nA\n";
	struct kb_buf b = KB_BUF_INIT;

	ok(survives(longer, sizeof(longer) - 1), "refused: a long row");
	ok(survives(shorter, sizeof(shorter) - 1), "refused: a short row");
	kb_buf_adds(&b, "jumlah");
	for (int i = 0; i < 3 * KB_MAX_FIELDS; i++)
		kb_buf_addf(&b, ",_x%d", i);
	kb_buf_adds(&b, "\nx");
	kb_buf_fill(&b, ',', 3 * KB_MAX_FIELDS);
	kb_buf_addc(&b, '\n');
	ok(survives(b.s, b.len), "refused: very many columns");
	kb_buf_free(&b);
}

/* More faults than are kept. */
static void
test_many_faults(void)
{
	struct kb_buf in = KB_BUF_INIT;
	struct kb_read_opt opt = { .type = &thing_type, .rec = count_record };
	struct kb_errs errs = { 0 };
	struct kb_err err = { 0 };
	struct kb_input file;
	size_t n = 0;

	opt.arg = &n;
	kb_buf_adds(&in, "nama,jumlah\n");
	for (int i = 0; i < 250; i++)
		kb_buf_adds(&in, "A,x\nB,1\n");
	kb_input_text(&file, "f", in.s, in.len, KB_IN_CSV);
	is_int(kb_read(&file, &opt, &errs, &err), 0, "many faults");
	is_int(errs.count, 250, "all are counted");
	is_int(n, 250, "the good rows are given");
	is_str(errs.msg[KB_ERRS_KEPT - 1], "f:200: jumlah: 'x' bukan bilangan "
	    "bulat: tulis seperti 1500 atau 1.500", "the first 100 are kept");
	kb_errs_free(&errs);
	kb_input_close(&file);
	kb_buf_free(&in);
}

int
main(void)
{
	run(KB_IN_CSV, csv, KB_LEN(csv));
	run(KB_IN_YAML, yaml, KB_LEN(yaml));
	run(KB_IN_JSONL, json, KB_LEN(json));
	test_csv_bytes();
	test_given();
	test_many();
	test_refused();
	test_refused_odd();
	test_many_faults();
	is_int(kb_input_kind("JSON"), KB_IN_JSONL, "a kind by its name");
	is_int(kb_input_kind("xlsx"), KB_IN_XLSX, "a spreadsheet");
	is_int(kb_input_kind("ods"), KB_IN_AUTO, "no such kind");
	return done_testing();
}
