/* SPDX-License-Identifier: ISC */
/* Templates: what a clerk writes, what comes of it, and what is refused. */
#include <stdlib.h>
#include <string.h>

#include "sample.h"
#include "tap.h"

static const struct sample full = { .nama = "Maju", .singkatan = "MJ",
    .skt = "01/2020", .syarat = "AD/ART\nSK pengurus", .berakhir = { 20201105 },
    .bentuk = { 1 }, .lewat = { KB_FLAG_YES } };
static const struct sample bare = { .nama = "Maju", .bentuk = { 2 },
    .lewat = { KB_FLAG_NO } };

/* The signers or the table of a part, their gaps as one blank. */
static void
tell_doc(struct kb_buf *b, const struct kb_doc *doc)
{
	struct kb_buf text = KB_BUF_INIT;
	char last = '\n';

	kb_doc_text(doc, &text);
	for (size_t i = 0; i < text.len; i++) {
		if (text.s[i] != last || last != ' ')
			kb_buf_addc(b, text.s[i]);
		last = text.s[i];
	}
	kb_buf_free(&text);
}

/* "H Hal|Maju", "P text", "F label|text", "I1 text", "S text", "N text" */
static void
tell(struct kb_buf *b, const struct kb_filled *d)
{
	static const char letter[] = "HPFISNTQ";

	for (size_t i = 0; i < d->n; i++) {
		const struct kb_part *p = &d->part[i];

		kb_buf_addc(b, letter[p->kind]);
		if (p->kind == KB_PART_ITEM)
			kb_buf_addf(b, "%zu", p->n);
		if (p->doc != NULL) {
			kb_buf_addc(b, '\n');
			tell_doc(b, p->doc);
			continue;
		}
		if (p->kind == KB_PART_FACT && p->n > 0)
			kb_buf_addc(b, '+');
		kb_buf_addf(b, " %s%s%s\n", p->label != NULL ? p->label : "",
		    p->label != NULL ? "|" : "", p->text);
	}
	if (d->dots.len > 0)
		kb_buf_addf(b, "? %s\n", d->dots.s);
}

/* What the template makes of the record, or the message. */
static char *
filled(const char *text, const struct sample *rec)
{
	const struct kb_values v[] = {
		{ NULL, &sample_type, rec }, { "kantor_", &sample_type, &full },
	};
	struct kb_doc *doc = kb_doc_new();
	const struct kb_given_table table[] = {
		{ "rincian", doc }, { "susulan", NULL },
	};
	const struct kb_filling f = { v, KB_LEN(v), NULL, table,
	    KB_LEN(table) };
	struct kb_filled d = { 0 };
	struct kb_template *t;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err;
	int rc = kb_template_read(&t, "surat/x.txt", text, strlen(text),
	    sample_labels, &err);

	kb_doc_table(doc, &(struct kb_column){ "Isi", KB_CELL_TEXT, 0 }, 1);
	kb_doc_cell(doc, "x");
	if (rc == 0)
		rc = kb_template_fill(t, &f, &d, &err);
	if (rc == 0)
		tell(&b, &d);
	else
		kb_buf_adds(&b, err.msg);
	kb_filled_free(&d);
	kb_doc_free(doc);
	kb_template_free(t);
	return kb_buf_take(&b);
}

static void
makes(const char *text, const struct sample *rec, const char *want,
    const char *what)
{
	char *got = filled(text, rec);

	is_str(got != NULL ? got : "", want, "%s", what);
	free(got);
}

static void
structure(void)
{
	makes("# catatan\n\nHal: A\nyth. : B\nYth: C\n# lagi\nTembusan:D\n\nIsi",
	    &full, "H Hal|A\nH Yth|B\nH Yth|C\nH Tembusan|D\nP Isi\n",
	    "head, with a label twice and a remark");
	makes("Hal: A\r\n\r\nsatu\r\n  dua\r\n\r\ntiga\r\n", &full,
	    "H Hal|A\nP satu dua\nP tiga\n", "paragraphs; CRLF");
	makes("\xef\xbb\xbfHal: A", &full, "H Hal|A\n", "BOM, no last newline");
	makes("Hal: A\n\nyaitu:\n   Nama : {nama}\n\tTanggal  :  5\n"
	    "      lalu\npara: biasa", &full, "H Hal|A\nP yaitu:\nF Nama|Maju\n"
	    "F Tanggal|5 lalu\nP para: biasa\n", "facts stand indented");
	makes("Hal: A\n\n   A : 1\n\n   B : {skt}\n   C : 3\n   D : 4",
	    &bare, "H Hal|A\nF A|1\nF+ C|3\nF D|4\n",
	    "a blank line between facts");
	makes("Hal: A\n\n1. a\nlanjut\n2) b: c\n   d: e\n\nantara\n\n3. c\n\n"
	    "x\n\n1. d\n- e\n* f\n\xe2\x80\xa2 g", &full,
	    "H Hal|A\nI1 a lanjut\nI2 b: c d: e\nP antara\nI3 c\nP x\nI1 d\n"
	    "I0 e\nI0 f\nI0 g\n", "items are numbered");
	makes("Hal: A\n\na\n== B\nb\n=== C {nama}\n1. c\n===", &full,
	    "H Hal|A\nP a\nS B\nP b\nN C Maju\nI1 c\nN \n",
	    "headings and pages");
	makes("Hal: A\n\n{{nama}} {nama}{{\n\n[[x]\n\n{ nama }", &full,
	    "H Hal|A\nP {nama}} Maju{\nP [x]\nP Maju\n", "braces, brackets");
	makes("", &full, "", "an empty file");
	makes("Hal: A\n\nTanggal{nama}: x\n\nA:x\n\n   B:", &full,
	    "H Hal|A\nP TanggalMaju: x\nP A:x\nF "
	    "B|....................\n",
	    "what is no fact");
	makes("Hal: A\n\n   : x\n\nx\n\n   : y\n", &full,
	    "H Hal|A\nF |x\nP x\nF |y\n",
	    "a colon without a label");
	makes("   A : 1\n", &full,
	    "surat/x.txt:1: label 'A ' tidak dikenal; kepala surat "
	    "mengenal Hal, Yth, Tembusan; isi surat mulai sesudah "
	    "baris kosong", "a label that stands indented");
	makes("Hal: A\n\n- a\n1. b\n1. c\n\n1.d\n1 e\n-f\n*g\n12) h\n", &full,
	    "H Hal|A\nI0 a\nI1 b\nI2 c\nP 1.d 1 e -f *g\nI3 h\n",
	    "marks of items, and what is none");
	makes("Hal: A\n\n   A : 1\n   lagi\nbukan\n\n   B : 2\nbukan\n", &full,
	    "H Hal|A\nF A|1 lagi\nP bukan\nF B|2\nP bukan\n",
	    "what goes on a fact stands indented");
	makes("Hal: A\n\n   Sebuah label yang sangat panjang sekali, lebih "
	    "panjang dari yang boleh : 1\n", &full,
	    "H Hal|A\nP Sebuah label yang sangat panjang sekali, "
	    "lebih panjang dari yang boleh : 1\n", "a label too long");
	makes("\n1. a\n", &full,
	    "surat/x.txt:2: '1. a' bukan 'Label: isi'; isi surat "
	    "mulai sesudah baris kosong", "an item first");
	makes("\n   A : 1\n", &full,
	    "surat/x.txt:2: label 'A ' tidak dikenal; kepala surat "
	    "mengenal Hal, Yth, Tembusan; isi surat mulai sesudah "
	    "baris kosong", "a fact first");
}

static void
values(void)
{
	makes("Hal: {nama}\n\n{berakhir}, {bentuk}, {kantor_skt}.", &bare,
	    "H Hal|Maju\nP ...................., Tidak berbadan hukum, "
	    "01/2020.\n? berakhir\n", "dots in a sentence; another record");
	makes("Hal: {berakhir}", &full, "H Hal|5 November 2020\n",
	    "a date as people write it");
	makes("Hal: A{singkatan? (*)}{singkatan?}{skt|tanpa SKT}", &full,
	    "H Hal|A (MJ)MJ01/2020\n", "optional, known");
	makes("Hal: A{singkatan? (*)}{singkatan?}{skt| tanpa SKT}", &bare,
	    "H Hal|A tanpa SKT\n", "optional, unknown");
	makes("Yth: {skt}\nHal: x\n\n   SKT : {skt}\n   Masa : {skt} s.d. "
	    "{berakhir}\n   Nama : {nama}, {skt}\n1. {skt}\n2. {nama}\n"
	    "   Kosong :\n\n   Isi :", &bare, "H Hal|x\nF Nama|Maju, "
	    "....................\nI1 Maju Kosong :\n"
	    "F Isi|....................\n? skt\n",
	    "lines of what is not known are left out");
	makes("Tembusan: {syarat}\n\n1. {syarat}\n2. lain\n\n{syarat}\n\n"
	    "ada {syarat}.\n   F : {syarat}", &full, "H Tembusan|AD/ART\n"
	    "H Tembusan|SK pengurus\nI1 AD/ART\nI2 SK pengurus\nI3 lain\n"
	    "P AD/ART\nP SK pengurus\nP ada AD/ART, SK pengurus.\n"
	    "F F|AD/ART, SK pengurus\n", "a value of several lines");
	makes("Hal: A\n\n1. {syarat}\n\nada {syarat}.\n\n{syarat}", &(struct
	    sample){ .syarat = "a\n \n\nb" },
	    "H Hal|A\nI1 a\nI2 b\nP ada a, b.\nP a\nP b\n", "with empty ones");
	makes("Hal: A\n\n{skt}{singkatan}\n\n{skt} {skt}\n\n{skt?}\n== {skt?}\n"
	    "=== {skt?}\n", &bare,
	    "H Hal|A\nP ........................................\nP "
	    ".................... ....................\n? skt, "
	    "singkatan, skt, skt\n", "nothing but what is not known");
	makes("Hal: A\n\nada \n{nama}\n{skt?}\nx\n", &bare,
	    "H Hal|A\nP ada Maju x\n",
	    "blanks between lines");
	makes("Hal: A\n\n{syarat}\nx", &full,
	    "H Hal|A\nP AD/ART, SK pengurus x\n", "and then more text");
}

static void
conditions(void)
{
	static const char text[] = "[bila skt]\nHal: ada\n[selain itu]\n"
	    "Hal: tiada\n[selesai]\n\nawal\n[bila bentuk=yayasan | "
	    "perkumpulan]\nY\n[bila tidak lewat]\nbelum\n[selain itu]\nlewat\n"
	    "[selesai]\n[ selesai ]\nakhir\n[bila tidak nama = Maju]\nsalah\n"
	    "[selesai]";

	makes("[bila bentuk=Yayasan]\nHal: Y\n[selesai]", &full, "H Hal|Y\n",
	    "by the label");
	makes("[bila bentuk=tidak berbadan hukum]\nHal: T\n[selesai]\n", &bare,
	    "H Hal|T\n", "by the word");
	makes("[bila berakhir=2020-11-05]\nHal: T\n[selesai]\n", &full,
	    "H Hal|T\n", "by the stored form");
	makes(text, &bare, "surat/x.txt:8: bentuk 'perkumpulan' tidak dikenal; "
	    "yang ada: yayasan, tidak_berbadan_hukum", "a word there is not");
}

static void
nested(void)
{
	static const char text[] = "[bila skt]\nHal: ada\n[selain itu]\n"
	    "Hal: tiada\n[selesai]\n\nawal\n[bila bentuk=yayasan]\nY\n"
	    "[bila tidak lewat]\nbelum\n[selain itu]\nlewat\n[selesai]\n"
	    "[selesai]\nakhir\n[bila tidak nama = Maju]\nsalah\n[selesai]";

	makes(text, &full, "H Hal|ada\nP awal Y lewat akhir\n", "nested");
	makes(text, &bare, "H Hal|tiada\nP awal akhir\n", "and left out");
}

#define BAR "Hal: A\n\n[tanda tangan]\n"

static void
signers(void)
{
	makes(BAR "{nama} | {skt|B}\nttd|TTD\n({singkatan}) | {skt}\n"
	    " | NIP {skt}\n{skt} | {skt}\n\nMengetahui,\nttd\n{skt}\n"
	    "[selesai]\nlagi", &bare, "H Hal|A\nQ\n Maju B\n\n\n\n"
	    " (....................) ....................\n\n Mengetahui,\n"
	    "\n\n\n ....................\nP lagi\n? singkatan, skt, skt\n",
	    "names become dots, what else is not known is left out");
	makes(BAR "1. {syarat}\n2. {nama} | {singkatan}\n9. {skt} | Anggota\n"
	    "[selesai]", &full, "H Hal|A\nQ\n 1. AD/ART (....................)"
	    "\n\n 2. SK pengurus (....................)\n\n 3. Maju MJ "
	    "(....................)\n\n 4. 01/2020 Anggota "
	    "(....................)\n", "a list is numbered here");
	makes(BAR "1. {syarat}\n2. {skt} | Ketua\n3. Tetap | {singkatan}\n"
	    "[selesai]", &(struct sample){ .syarat = "A | Ketua\n | B\n\n|" },
	    "H Hal|A\nQ\n 1. A Ketua (....................)\n\n 2. B "
	    "(....................)\n\n 3. .................... Ketua "
	    "(....................)\n\n 4. Tetap (....................)\n"
	    "? skt\n", "each line of a value with its capacity");
	makes(BAR "[bila singkatan]\nSatu | Dua\n[selain itu]\nTiga\n[selesai]\n"
	    "Meterai {nama} | [x]\n[[y] | z\n[selesai]", &bare, "H Hal|A\nQ\n"
	    " Tiga\n +--------------+ [x]\n | Meterai Maju |\n"
	    " +--------------+\n [y] z\n", "conditions, a stamp");
	makes(BAR "[selesai]\n" "[tanda tangan]\n{nama} {nama|a|b}|{singkatan?x|*}"
	    "\n[selesai]", &full, "H Hal|A\nQ\nQ\n Maju Maju x|MJ\n",
	    "bars in braces part nothing; nobody signs");
}

static void
tables(void)
{
	makes("Hal: A\n\nyaitu:\n[tabel Rincian]\nsekian\n[tabel susulan]\n"
	    "[bila tidak nama]\n[tabel rincian]\n[selesai]", &full,
	    "H Hal|A\nP yaitu:\nT\n Isi\n x\nP sekian\n",
	    "a table that is there, one that is not this time");
}

/* A head whose labels have values of their own. */
static void
label_values(void)
{
	static const char *const labels[] = { "Hal", "Kop=kantor|partai", NULL };
	static const struct { const char *text, *want; } t[] = {
		{ "kop : Partai", NULL }, { "Kop: {apa}", NULL },
		{ "Kop: dinas", "x:1: Kop 'dinas' tidak dikenal; kantor, "
		    "partai" },
		{ "Kop:", "x:1: Kop '' tidak dikenal; kantor, partai" },
		{ "Kap: x", "x:1: label 'Kap' tidak dikenal; maksud Anda "
		    "'Kop'?" },
		{ "Tanggal: x", "x:1: label 'Tanggal' tidak dikenal; kepala "
		    "surat mengenal Hal, Kop; isi surat mulai sesudah baris "
		    "kosong" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_template *tp;
		struct kb_err err = { 0 };
		int rc = kb_template_read(&tp, "x", t[i].text,
		    strlen(t[i].text), labels, &err);

		is_str(rc == 0 ? NULL : err.msg, t[i].want, "'%s'", t[i].text);
		kb_template_free(tp);
	}
}

static void
refused(void)
{
	static const struct { const char *text, *want; } t[] = {
		{ "Hal: {nma}", "1: kolom 'nma' tidak dikenal; maksud Anda "
		    "'nama'?" },
		{ "Hal: A\n\n{kantor_nma}", "3: kolom 'kantor_nma' tidak "
		    "dikenal; maksud Anda 'kantor_nama'?" },
		{ "[bila zzzzz]\n[selesai]", "1: kolom 'zzzzz' tidak dikenal; "
		    "yang ada: nama, singkatan, skt, syarat, berakhir, bentuk, "
		    "lewat, kantor_nama, kantor_singkatan, kantor_skt, "
		    "kantor_syarat, kantor_berakhir, kantor_bentuk, "
		    "kantor_lewat" },
		{ "[bila bentuk=yayasn]\n[selesai]", "1: bentuk 'yayasn' tidak "
		    "dikenal; maksud Anda 'yayasan'?" },
		{ "Hall: A", "1: label 'Hall' tidak dikenal; maksud Anda "
		    "'Hal'?" },
		{ "Tanggal: A", "1: label 'Tanggal' tidak dikenal; kepala "
		    "surat mengenal Hal, Yth, Tembusan; isi surat mulai "
		    "sesudah baris kosong" },
		{ "Hal", "1: 'Hal' bukan 'Label: isi'; isi surat mulai "
		    "sesudah baris kosong" },
		{ "Hal: {nama", "1: '{nama': '{' tanpa '}' pada baris yang "
		    "sama; tulis {{ bila kurung biasa" },
		{ "Hal: {}", "1: '{}' bukan {kolom}, {kolom?teks} atau "
		    "{kolom|teks}" },
		{ "Hal: {nama{skt}}",
		    "1: '{nama{skt}' bukan {kolom}, {kolom?teks} atau "
		    "{kolom|teks}" },
		{ "Hal: {a-b}",
		    "1: kolom 'a-b' tidak dikenal; yang ada: nama, "
		    "singkatan, skt, syarat, berakhir, bentuk, lewat, "
		    "kantor_nama, kantor_singkatan, kantor_skt, "
		    "kantor_syarat, kantor_berakhir, kantor_bentuk, "
		    "kantor_lewat" },
		{ "Hal: {a_b}",
		    "1: kolom 'a_b' tidak dikenal; yang ada: nama, "
		    "singkatan, skt, syarat, berakhir, bentuk, lewat, "
		    "kantor_nama, kantor_singkatan, kantor_skt, "
		    "kantor_syarat, kantor_berakhir, kantor_bentuk, "
		    "kantor_lewat" },
		{ "Hal: {nama sebuah kurung yang isinya panjang sekali dan "
		    "tidak berakhir di sini}",
		    "1: '{nama sebuah kurung yang isinya panjang sekali dan "
		    "tidak ber' bukan {kolom}, {kolom?teks} atau {kolom|teks}" },
		{ "Hal: {sebuah_kolom_yang_namanya_panjang_sekali_dan_tidak_"
		    "berakhir_di_sini}",
		    "1: kolom "
		    "'sebuah_kolom_yang_namanya_panjang_sekali_dan_tidak_berakhir_' "
		    "tidak dikenal; yang ada: nama, singkatan, skt, syarat, "
		    "berakhir, bentuk, lewat, kantor_nama, kantor_singkatan, "
		    "kantor_skt, kantor_syarat, kantor_berakhir, "
		    "kantor_bentuk, kantor_lewat" },
		{ "Sebuah label yang isinya panjang sekali dan tidak berakhir "
		    "sebelum di sini: A",
		    "1: label 'Sebuah label yang isinya panjang sekali dan "
		    "tidak berakhir s' tidak dikenal; kepala surat mengenal "
		    "Hal, Yth, Tembusan; isi surat mulai sesudah baris kosong" },
		{ "[bilas nama]",
		    "1: baris '[bilas nama]' tidak dikenal; yang ada: [bila "
		    "...], [selain itu], [selesai], [tabel ...], [tanda "
		    "tangan]; tulis [[ bila bukan perintah" }, { "[bila nama kita]",
		    "1: '[bila nama kita]': tulis [bila KOLOM] atau [bila "
		    "KOLOM=NILAI]" },
		{ "[bila =x]",
		    "1: '[bila =x]': tulis [bila KOLOM] atau [bila "
		    "KOLOM=NILAI]" }, { "[bila nama",
		    "1: baris '[bila nama' harus berakhir dengan ']'; tulis "
		    "[[ bila bukan perintah" },
		{ "[bila nama]\n[bila nama]\n[bila nama]\n[bila nama]\n"
		    "[bila nama]\n[bila nama]\n[bila nama]\n[bila nama]\n"
		    "[bila nama]\n[bila nama]\n",
		    "9: [bila] di dalam [bila] paling banyak 8 kali" },
		{ "Hal: {a b}", "1: '{a b}' bukan {kolom}, {kolom?teks} atau "
		    "{kolom|teks}" },
		{ "Hal: A\n\n[bila nama]", "3: [bila] belum ditutup dengan "
		    "[selesai]" },
		{ "[bila nama]\nHal: A\n\n[selesai]", "3: [bila] di baris 1 "
		    "belum ditutup dengan [selesai], padahal kepala surat "
		    "berakhir di sini" },
		{ "[selesai]", "1: tidak ada [bila] yang terbuka di sini" },
		{ "[bila nama]\n[selain itu]\n[selain itu]", "3: [selain itu] "
		    "sudah ada di baris 2" },
		{ "[bila]", "1: '[bila ]': tulis [bila KOLOM] atau [bila "
		    "KOLOM=NILAI]" },
		{ "[bila nama=]", "1: [bila nama=]: nilainya belum ditulis" },
		{ "[selesi]", "1: baris '[selesi]' tidak dikenal; maksud Anda "
		    "'[selesai]'?" },
		{ "[jika nama]", "1: baris '[jika nama]' tidak dikenal; yang "
		    "ada: [bila ...], [selain itu], [selesai], [tabel ...], "
		    "[tanda tangan]; tulis [[ bila bukan perintah" },
		{ "Hal: A\n\n[x] y", "3: baris '[x] y' harus berakhir dengan "
		    "']'; tulis [[ bila bukan perintah" },
		{ "[tanda tangan]\nx\n[selesai]", "1: [tanda tangan] hanya di "
		    "isi surat, sesudah baris kosong pertama" },
		{ BAR "x", "3: [tanda tangan] belum ditutup dengan [selesai]" },
		{ BAR "[tanda tangan]", "4: [tanda tangan] di baris 3 belum "
		    "ditutup dengan [selesai]" },
		{ BAR "[selain itu]", "4: [selain itu] tanpa [bila] di dalam "
		    "[tanda tangan]" },
		{ BAR "[tabel rincian]", "4: [tabel] tidak dapat di dalam "
		    "[tanda tangan]" },
		{ BAR "a|b|c|d|e", "4: [tanda tangan] paling banyak 4 kolom" },
		{ BAR "1. a|b|c", "4: sesudah nomor dalam [tanda tangan] "
		    "paling banyak 2 kolom: nama | jabatan" },
		{ BAR "{nma}\n[selesai]", "4: kolom 'nma' tidak dikenal; maksud Anda "
		    "'nama'?" },
		{ "Hal: A\n\n[tanda tangn]", "3: baris '[tanda tangn]' tidak "
		    "dikenal; maksud Anda '[tanda tangan]'?" },
		{ "[tabel rincian]", "1: [tabel] hanya di isi surat, sesudah "
		    "baris kosong pertama" },
		{ "Hal: A\n\n[tabel]", "3: [tabel]: sebutkan nama tabelnya" },
		{ "Hal: A\n\n[tabel rincin]", "3: tabel 'rincin' tidak "
		    "dikenal; maksud Anda 'rincian'?" },
		{ "Hal: A\n\n[bila tidak nama]\n[tabel zzzzz]\n[selesai]",
		    "4: tabel 'zzzzz' tidak dikenal; yang ada: rincian, "
		    "susulan" },
		{ "Hal: A\n\nx\xff", "3: bukan teks UTF-8; simpan berkas ini "
		    "sebagai teks biasa (UTF-8)" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		char *want = kb_asprintf("surat/x.txt:%s", t[i].want);

		makes(t[i].text, &full, want, t[i].want);
		free(want);
	}
}

/* Something absurd is told, and takes neither long nor much room. */
static void
absurd(void)
{
	struct kb_buf b = KB_BUF_INIT;
	char *long_value = kb_alloc(1024 * 1024 + 1), *s;
	struct sample rec = { .nama = long_value };

	memset(long_value, 'x', 1024 * 1024);
	kb_buf_fill(&b, 'x', KB_TEMPLATE_MAX + 1);
	makes(b.s, &full, "surat/x.txt: lebih dari 256 KiB; ini bukan templat",
	    "too large");
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "Hal: x\n\n");
	for (int i = 0; i < 30000; i++)
		kb_buf_adds(&b, "{nama}");
	makes(b.s, &rec, "surat/x.txt:3: surat menjadi terlalu panjang",
	    "too much of it");
	kb_buf_cut(&b, 0);
	kb_buf_fill(&b, '\n', 6000);
	makes(b.s, &full, "", "many blank lines");
	kb_buf_cut(&b, 0);
	for (int i = 0; i < 5001; i++)
		kb_buf_adds(&b, "Hal:x\n");
	s = filled(b.s, &full);
	is_str(s, "surat/x.txt:5001: lebih dari 5000 baris", "many lines");
	free(s);
	kb_buf_cut(&b, 0);
	for (int i = 0; i < 9; i++)
		kb_buf_adds(&b, "[bila nama]\n");
	makes(b.s, &full, "surat/x.txt:9: [bila] di dalam [bila] paling "
	    "banyak 8 kali", "many conditions");
	kb_buf_free(&b);
	free(long_value);
}

int
main(void)
{
	structure();
	values();
	conditions();
	nested();
	signers();
	tables();
	label_values();
	refused();
	absurd();
	return done_testing();
}
