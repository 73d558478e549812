/* SPDX-License-Identifier: ISC */
/* Text as people paste it: its labels and messages, to rows. */
#include <stdlib.h>

#include "kesbang/read.h"
#include "kesbang/text.h"
#include "tap.h"

/* What the caller may leave out of what it says of its columns. */
enum {
	NO_KNOWS = 1, NO_WAYS = 2, NO_NEAR = 4, NO_TITLED = 8, NO_TELL = 16,
	STOPS = 32,			/* at the first row */
	DAYS = 64, NEVER = 128,		/* "diterima" is a day, is not asked */
};

struct pasted {
	const char	*what, *in, *out;
	unsigned	 but;
};

struct reading {
	unsigned	 but;
	struct kb_buf	 out;
};

static const struct {
	const char	*name;
	unsigned	 ways;
} columns[] = {
	{ "judul", KB_LABEL_NEED }, { "jam", 0 }, { "lokasi", 0 },
	{ "uraian", KB_LABEL_LONG }, { "tim", 0 }, { "jenis", 0 },
	{ "diterima", KB_LABEL_STAMP },
};

static int
knows(void *arg, const char *name)
{
	(void)arg;
	for (size_t i = 0; i < KB_LEN(columns); i++)
		if (kb_same_name(columns[i].name, name))
			return (int)i + 1;
	return 0;
}

static unsigned
ways(void *arg, int id)
{
	const struct reading *r = arg;
	unsigned is = columns[id - 1].ways;

	if (is == KB_LABEL_STAMP)
		return (r->but & DAYS) != 0 ? KB_LABEL_DAY :
		    (r->but & NEVER) != 0 ? 0 : is;
	return is;
}

static const char *
near(void *arg, const char *name)
{
	(void)arg;
	return kb_same_name(name, "judl") ? "judul" : NULL;
}

static const char *
titled(void *arg, const char *title, const char **column)
{
	(void)arg;
	*column = "jenis";
	return strstr(title, "NIHIL") != NULL ? "nihil" :
	    strstr(title, "INFORMASI") != NULL ? "informasi" : NULL;
}

static void
put(struct reading *r, const char *sign, char *const *cell, size_t n,
    const struct kb_src *src)
{
	kb_buf_addf(&r->out, "%s%ld", sign, src->line);
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(&r->out, "|%s", cell[i] != NULL ? cell[i] : "");
	kb_buf_addc(&r->out, '\n');
}

static int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)err;
	put(arg, "=", name, n, src);
	return 0;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	put(r, "", cell, n, src);
	return (r->but & STOPS) != 0 ? kb_fail(err, KB_DATA, "henti") : 0;
}

static void
on_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct reading *r = arg;

	kb_buf_addf(&r->out, "(%ld %s%s%s)\n", src->line, what,
	    text != NULL ? ": " : "", text != NULL ? text : "");
}

static void
on_note(void *arg, const struct kb_src *src, const char *column,
    const char *text)
{
	struct reading *r = arg;

	kb_buf_addf(&r->out, "~%ld %s%s%s\n", src->line, column != NULL ?
	    column : "", column != NULL ? ": " : "", text);
}

static void
read_text(struct reading *r, const char *text, size_t n)
{
	struct kb_rows rows = { .head = on_head, .row = on_row, .arg = r,
	    .knows = (r->but & NO_KNOWS) != 0 ? NULL : knows,
	    .ways = (r->but & NO_WAYS) != 0 ? NULL : ways,
	    .near = (r->but & NO_NEAR) != 0 ? NULL : near,
	    .titled = (r->but & NO_TITLED) != 0 ? NULL : titled,
	    .ignored = (r->but & NO_TELL) != 0 ? NULL : on_ignored,
	    .note = (r->but & NO_TELL) != 0 ? NULL : on_note };
	struct kb_err err = { 0 };
	struct kb_input in;

	kb_buf_cut(&r->out, 0);
	kb_input_text(&in, "f", text, n, KB_IN_FORM);
	if (kb_read_rows(&in, &rows, &err) != 0)
		kb_buf_addf(&r->out, "! %s\n", err.msg);
	kb_input_close(&in);
}

static void
run(const struct pasted *p, size_t n)
{
	struct reading r = { 0 };

	for (; n-- > 0; p++) {
		r.but = p->but;
		read_text(&r, p->in, strlen(p->in));
		is_str(kb_buf_str(&r.out), p->out, "%s", p->what);
	}
	kb_buf_free(&r.out);
}

/* ---- text without heads ---- */

static const struct pasted plain[] = {
	{ "two labels", "Judul: Banjir\nJam: 08.00\n",
	    "=1|Judul|Jam\n1|Banjir|08.00\n", 0 },
	{ "every name is one", "Judul: Banjir\nWarna: biru\nlanjutan\n",
	    "=1|Judul|Warna\n1|Banjir|biru\nlanjutan\n",
	    NO_KNOWS | NO_WAYS | NO_NEAR | NO_TITLED },
	{ "a heading of nothing that is known", "URAIAN\nJudul: x\n",
	    "(1 baris lepas: URAIAN)\n=2|Judul\n2|x\n", NO_KNOWS },
	{ "a heading in capitals", "Judul: x\nURAIAN\nair naik\n",
	    "=1|Judul|URAIAN\n1|x|air naik\n", 0 },
	{ "one with a number", "Judul: x\nII. Uraian\nair naik\n",
	    "=1|Judul|Uraian\n1|x|air naik\n", 0 },
	{ "one that was bold", "Judul: x\n*Uraian*\nair naik\n",
	    "=1|Judul|Uraian\n1|x|air naik\n", 0 },
	{ "and what is none", "Judul: x\nUraian\nair naik\n",
	    "(2 baris lepas: Uraian)\n(3 baris lepas: air naik)\n"
	    "=1|Judul\n1|x\n", 0 },
	{ "nor is a name with a sign of its own", "Judul: x\nURAIAN{\n",
	    "=1|Judul|URAIAN{\n1|x|\n",
	    0 },
	{ "a label with a unit", "Judul: x\nJam (Wita): 08.00\n",
	    "=1|Judul|Jam\n1|x|08.00\n", 0 },
	{ "a unit of nothing that is known", "Judul: x\nWarna (tua): biru\n",
	    "(2 label tidak dikenal: Warna (tua): biru)\n"
	    "=1|Judul\n1|x\n", 0 },
	{ "what is left of emphasis", "* Judul :* Banjir\n- Jam * : 08.00\n"
	    "* Lokasi : pasar\n",
	    "=1|Judul|Jam|Lokasi\n1|Banjir|08.00|pasar\n", 0 },
	{ "nothing at all", "\n \n", "", 0 },
	{ "words alone", "Selamat pagi\nair naik\n",
	    "(1 teks tanpa label: Selamat pagi)\n", 0 },
	{ "an attachment alone", "<Media tidak disertakan>\n",
	    "(1 teks tanpa label)\n", 0 },
	{ "three dashes", "Judul: a\nJam: 1\n---\nJudul: b\nJam: 2\n--- x\n"
	    "---\n---\n",
	    "=1|Judul|Jam\n1|a|1\n(6 baris lepas: --- x)\n"
	    "4|b|2\n", 0 },
	{ "forms that nobody filled in", "Judul:\nJam:\n",
	    "", 0 },
	{ "with a title", "LAPORAN NIHIL\nJudul:\nJam:\n",
	    "(2 formulir kosong: nihil)\n", 0 },
	{ "a title and one label", "LAPORAN NIHIL\nJudul: x\n",
	    "=2|Judul|jenis\n2|x|nihil\n", 0 },
	{ "a title, which nobody asks for", "LAPORAN NIHIL\nJudul: x\n",
	    "(1 baris lepas: LAPORAN NIHIL)\n=2|Judul\n"
	    "2|x\n",
	    NO_TITLED },
	{ "the same title again, and another", "LAPORAN NIHIL\nNIHIL\nLAPORAN "
	    "INFORMASI\nJudul: x\nJam: 1\nINFORMASI\nNIHIL\n",
	    "(3 baris lepas: LAPORAN INFORMASI)\n(6 baris lepas: INFORMASI)\n"
	    "=4|Judul|Jam|jenis\n4|x|1|nihil\n", 0 },
	{ "a title and a label of its column", "LAPORAN NIHIL\nJudul: x\n"
	    "Jenis: informasi\n",
	    "=2|Judul|Jenis\n2|x|informasi\n", 0 },
	{ "its column, of which nothing is known", "LAPORAN NIHIL\nJudul: x\n",
	    "=2|Judul|jenis\n2|x|nihil\n", NO_KNOWS },
	{ "a label twice begins the next", "Judul: a\nJam: 1\nJudul: b\n"
	    "Jam: 2\n",
	    "=1|Judul|Jam\n1|a|1\n3|b|2\n", 0 },
	{ "a line above it is the next one's", "Judul: a\nJam: 1\n\n"
	    "Tim: dua\nJudul: b\nJam: 2\n",
	    "=1|Judul|Jam\n1|a|1\n~4 'Tim' dibaca sebagai milik laporan yang "
	    "menyusul, bukan laporan di atasnya\n=4|Tim|Judul|Jam\n"
	    "4|dua|b|2\n", 0 },
	{ "so is a title", "Judul: a\nJam: 1\n\nLAPORAN NIHIL\nJudul: b\n",
	    "=1|Judul|Jam\n1|a|1\n=5|Judul|jenis\n5|b|nihil\n",
	    0 },
	{ "and where nobody asks for titles", "Judul: a\nJam: 1\n\n"
	    "LAPORAN NIHIL\nJudul: b\n",
	    "(4 baris lepas: LAPORAN NIHIL)\n=1|Judul|Jam\n"
	    "1|a|1\n=5|Judul\n5|b\n", NO_TITLED },
	{ "a long text is the end of one", "Judul: a\n\nUraian: air\n"
	    "Judul: b\nJam: 1\n",
	    "=1|Judul|Uraian\n1|a|air\n=4|Judul|Jam\n4|b|1\n", 0 },
	{ "every text is long", "Judul: a\n\nJam: 1\nlanjutan\nJudul: b\n"
	    "Jam: 2\n",
	    "=1|Judul|Jam\n1|a|1\nlanjutan\n5|b|2\n", NO_WAYS },
	{ "after an empty line what none is without", "Jam: 1\nJudul: a\n\n"
	    "Judul: b\nJam: 2\n",
	    "=1|Jam|Judul\n1|1|a\n=4|Judul|Jam\n4|b|2\n", 0 },
	{ "what came for the first time is of the same", "Jam: 1\nLokasi: x\n\n"
	    "Judul: b\n",
	    "=1|Jam|Lokasi|Judul\n1|1|x|b\n", 0 },
	{ "what one may be without begins none", "Judul: 1\nLokasi: x\n\n"
	    "Lokasi: y\n",
	    "=1|Judul|Lokasi|Lokasi\n1|1|x|y\n", 0 },
};

/* ---- values ---- */

static const struct pasted values[] = {
	{ "over several lines", "Judul: a\nUraian: air\nnaik\n\nlagi\n\n",
	    "=1|Judul|Uraian\n1|a|air\nnaik\n\nlagi\n",
	    0 },
	{ "beginning on the next", "Judul: a\nUraian:\n\nair naik\n",
	    "=1|Judul|Uraian\n1|a|air naik\n", 0 },
	{ "a line under a value of one", "Judul: a\nJam: 8\nbaris\n",
	    "(3 baris lepas: baris)\n=1|Judul|Jam\n1|a|8\n", 0 },
	{ "one for reading only", "Judul: a\nJam: 8\n_isi: pukul\n",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "a title below", "Judul: a\nJam: 8\nLAPORAN NIHIL\n",
	    "=1|Judul|Jam|jenis\n1|a|8|nihil\n", 0 },
	{ "a label that is none", "Judul: a\nJam: 8\nWarna: biru\n",
	    "(3 label tidak dikenal: Warna: biru)\n=1|Judul|Jam\n"
	    "1|a|8\n", 0 },
	{ "one that was perhaps meant", "Judul: a\nJam: 8\nJudl: biru\n",
	    "~3 'Judl' bukan label (maksud Anda 'judul'?); dilewati\n"
	    "(3 label tidak dikenal)\n=1|Judul|Jam\n1|a|8\n",
	    0 },
	{ "and nobody asks", "Judul: a\nJam: 8\nJudl: biru\n",
	    "(3 label tidak dikenal: Judl: biru)\n=1|Judul|Jam\n"
	    "1|a|8\n", NO_NEAR },
	{ "within a text", "Judul: a\nUraian: air\nJudl: biru\nWarna: tua\n",
	    "~3 'Judl' bukan label (maksud Anda 'judul'?); dibaca sebagai "
	    "bagian dari 'Uraian'\n~4 'Warna' bukan label; dibaca sebagai "
	    "bagian dari 'Uraian'\n=1|Judul|Uraian\n1|a|air\n"
	    "Judl: biru\nWarna: tua\n", 0 },
	{ "and nobody is told", "Judul: a\nUraian: air\nJudl: biru\nJam: 8\n"
	    "baris\n",
	    "=1|Judul|Uraian|Jam\n1|a|air\nJudl: biru|8\n", NO_TELL },
	{ "what no label could be", "Judul: a\nUraian: air\nwarna: biru\n"
	    "Warna1: biru\nWarna:biru\nWarna yang sangat tua: biru\n- Warna: "
	    "biru\n1Warna: biru\n{a: b\n",
	    "=1|Judul|Uraian\n1|a|air\nwarna: biru\nWarna1: biru\n"
	    "Warna:biru\nWarna yang sangat tua: biru\n"
	    "- Warna: biru\n1Warna: biru\n{a: b\n", 0 },
	{ "an empty value and what looks like a label", "Judul:\nWarna: biru\n"
	    "Jam: 8\n",
	    "(2 label tidak dikenal: Warna: biru)\n=1|Judul|Jam\n"
	    "1||8\n", 0 },
	{ "an empty value and a line", "Judul:\nbiru\nJam: 8\n",
	    "=1|Judul|Jam\n1|biru|8\n", 0 },
	{ "thanks, and what follows", "Judul: a\nUraian: air\nTerima kasih\n"
	    "naik\nTerima kasih\n",
	    "=1|Judul|Uraian\n1|a|air\nTerima kasih\nnaik\n", 0 },
	{ "the end, and what follows", "Judul: a\nUraian: air\nDemikian "
	    "dilaporkan\nnaik\nWarna: biru\nJam: 8\n",
	    "(4 baris lepas: naik)\n(5 label tidak dikenal: Warna: biru)\n"
	    "=1|Judul|Uraian|Jam\n1|a|air|8\n", 0 },
	{ "a section", "Judul: a\nUraian: air\nIII. PENUTUP\nnaik\nPENUTUP\n"
	    "*Penutup*\n",
	    "=1|Judul|Uraian\n1|a|air\nnaik\nPENUTUP\n", 0 },
	{ "before the first label", "Selamat pagi\nair naik\nJudul: a\n"
	    "Jam: 8\n",
	    "(2 baris lepas: air naik)\n=3|Judul|Jam\n"
	    "3|a|8\n", 0 },
};

/* ---- messages ---- */

#define AT(n) "07/08/20 16.32 - Sari" n ": "

static const struct pasted messages[] = {
	{ "one with labels", AT("") "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n", 0 },
	{ "when it came is asked as a day", AT("") "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07\n",
	    DAYS },
	{ "which a line says", AT("") "Judul: a\nDiterima: kemarin\n",
	    "=1|Judul|Diterima\n1|a|kemarin\n",
	    DAYS },
	{ "is not asked", AT("") "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam\n1|a|8\n", NEVER },
	{ "every name is one", AT("") "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n",
	    NO_KNOWS },
	{ "nothing is said of the columns", AT("") "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n",
	    NO_WAYS },
	{ "without a date", "[7/8 16.32] Sari: Judul: a\nJam: 8\n",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "that no one sent", "07/08/20 16.32 - Sari menambahkan Budi\n",
	    "(1 pesan sistem)\n",
	    0 },
	{ "talk, an attachment, and nothing", AT("") "siap\n" AT("")
	    "<Media tidak disertakan>\n" AT("") "\n",
	    "(1 obrolan)\n(2 lampiran)\n(3 obrolan)\n", 0 },
	{ "a title without labels, one label, both", AT("") "LAPORAN NIHIL\n"
	    AT("") "Judul: a\n" AT("") "LAPORAN NIHIL\nJudul: a\n",
	    "(1 laporan tanpa label: LAPORAN NIHIL)\n(2 pesan berlabel satu: "
	    "Judul: a)\n=4|Judul|jenis|diterima\n4|a|nihil|2020-08-07T16:32:00"
	    "\n", 0 },
	{ "one label twice is one", AT("") "Judul: a\nJudul: b\n",
	    "(1 pesan berlabel satu: Judul: a)\n", 0 },
	{ "an attachment in one", AT("") "Judul: a\n<Media tidak disertakan>\n"
	    "Jam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n", 0 },
	{ "an empty form", AT("") "Judul:\nJam:\n",
	    "(1 formulir kosong)\n", 0 },
	{ "months that may stand first", "7/8/20, 4:32 PM - Sari: Judul: a\n"
	    "Jam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n"
	    "~1 diterima: kepala pesan dengan AM atau PM dapat berarti "
	    "bulan/hari; dibaca hari/bulan\n", 0 },
	{ "and nobody is told", "7/8/20, 4:32 PM - Sari: Judul: a\nJam: 8\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n", NO_TELL },
	{ "another head proves that they do not", "7/8/20, 4:32 PM - Sari: "
	    "Judul: a\nJam: 8\n27/8/20, 4:32 PM - Sari: siap\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n"
	    "(3 obrolan)\n", 0 },
	{ "months do stand first", AT("") "siap\n8/27/20, 4:32 PM - Sari: "
	    "siap\n",
	    "! f:2: '8/27/20, 4:32 PM - S...' bukan hari/bulan/tahun; setel "
	    "bahasa ponsel ke Indonesia, lalu ekspor obrolan sekali lagi\n", 0 },
	{ "text in front of the first", "air naik\n" AT("") "Judul: a\n"
	    "Jam: 8\n",
	    "(1 teks tanpa label: air naik)\n=2|Judul|Jam|diterima\n"
	    "2|a|8|2020-08-07T16:32:00\n", 0 },
	{ "two records in one", AT("") "Judul: a\nJam: 8\nJudul: b\nJam: 9\n"
	    "---\nJudul: c\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n"
	    "3|b|9|2020-08-07T16:32:00\n=6|Judul|diterima\n"
	    "6|c|2020-08-07T16:32:00\n", 0 },
};

/* ---- whoever reads may end it ---- */

static const struct pasted ended[] = {
	{ "at the end", "Judul: a\nJam: 8\n",
	    "=1|Judul|Jam\n1|a|8\n! henti\n", STOPS },
	{ "before the next record", "Judul: a\nJam: 8\nJudul: b\nJam: 9\n"
	    "Judul: c\n",
	    "=1|Judul|Jam\n1|a|8\n! henti\n", STOPS },
	{ "at three dashes", "Judul: a\nJam: 8\n---\nJudul: b\n",
	    "=1|Judul|Jam\n1|a|8\n! henti\n", STOPS },
	{ "before the next message", AT("") "Judul: a\nJam: 8\n" AT("")
	    "Judul: b\nJam: 9\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n"
	    "! henti\n", STOPS },
	{ "within a message", AT("") "Judul: a\nJam: 8\nJudul: b\nJam: 9\n"
	    "Judul: c\n",
	    "=1|Judul|Jam|diterima\n1|a|8|2020-08-07T16:32:00\n"
	    "! henti\n", STOPS },
};

/* ---- lines ---- */

static const struct pasted lines[] = {
	{ "as DOS ends them", "Judul: a\r\nJam: 8\r\n",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "as the Macintosh did", "Judul: a\rJam: 8\r",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "without an end", "Judul: a\nJam: 8", "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "behind a BOM", "\xef\xbb\xbfJudul: a\nJam: 8\n\xef\xbb\xbf\n",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "of two bytes", "ab\nJudul: a\nJam: 8\n",
	    "(1 baris lepas: ab)\n=2|Judul|Jam\n2|a|8\n", 0 },
	{ "of no BOM", "\xe2\x80\x94 Judul: a\nJam: 8\n",
	    "=1|Judul|Jam\n1|a|8\n", 0 },
	{ "that are no UTF-8", "Judul: a\nJam: \xe9\n",
	    "! f:2: bukan UTF-8 (byte ke-6); simpan ulang sebagai 'CSV UTF-8'\n", 0 },
};

/* So many lines of text, in front of it another. */
static void
too_long(const char *what, const char *before, size_t n, const char *line,
    const char *want)
{
	struct reading r = { 0 };
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, before);
	for (size_t i = 0; i < n; i++)
		kb_buf_adds(&b, line);
	read_text(&r, b.s, b.len);
	is_str(kb_buf_str(&r.out), want, "%s", what);
	kb_buf_free(&r.out);
	kb_buf_free(&b);
}

static void
test_long(void)
{
	static const char line[] = "kata kata kata kata kata kata kata kata\n";
	static const char part[] = "kata kata kata kata kata kata kata kata ";
	struct kb_buf b = KB_BUF_INIT;
	struct reading r = { 0 };

	too_long("text of more than 1 MiB", "", 30000, line,
	    "! f:1: satu pesan lebih dari 1 MiB\n");
	too_long("a message of more", AT("") "siap\n", 30000, line,
	    "! f:1: satu pesan lebih dari 1 MiB\n");
	too_long("a value of more", "Judul: a\nUraian: ", 30000, line,
	    "! f:1: satu pesan lebih dari 1 MiB\n");
	too_long("one line of more", "siap\n", 30000, part,
	    "! f:2: satu baris lebih dari 1 MiB\n");
	for (int i = 0; i < 130; i++)
		kb_buf_addf(&b, "Nama%d: %d\n", i, i);
	r.but = NO_KNOWS | NO_WAYS;
	read_text(&r, b.s, b.len);
	ok(strstr(r.out.s, "|Nama99\n") != NULL, "100 labels");
	ok(strstr(r.out.s, "|99\nNama100: 100\n") != NULL,
	    "more are of the last one's text");
	kb_buf_free(&r.out);
	kb_buf_free(&b);
}

int
main(void)
{
	run(plain, KB_LEN(plain));
	run(values, KB_LEN(values));
	run(messages, KB_LEN(messages));
	run(ended, KB_LEN(ended));
	run(lines, KB_LEN(lines));
	test_long();
	return done_testing();
}
