/* SPDX-License-Identifier: ISC */
/* Letters: the office's version of a text, and the order of a surat dinas. */
#include <sys/stat.h>

#include "kesbang/embed.h"
#include "kesbang/letter.h"
#include "office.h"
#include "sample.h"

static const char plain[] = "Sifat: Biasa\nHal: Masa berlaku\n"
    "Lampiran: 1\nYth: Ketua {nama}\nYth: Jalan Satu\nDi: Bontang\n"
    "Tembusan: Arsip\n\nIsi.\n\n   Nomor : {skt}\n\n1. satu\n\nAkhir.\n"
    "=== Daftar\n- dua\n";
static const char titled[] = "Judul: Tanda terima\n"
    "Penandatangan: Petugas loket\nPenandatangan: {skt}\n"
    "Penandatangan: {nama}\n\nTelah diterima.";

static void
fill(struct kb_kantor *k, struct kb_doc *doc, const char *text,
    const char *number, int date)
{
	static const struct sample rec = { .nama = "Maju" };
	const struct kb_values v = { NULL, &sample_type, &rec };
	const struct kb_filling f = { &v, 1, NULL };
	struct kb_filled d = { 0 };
	struct kb_letter l = { &d, number, { date } };
	struct kb_template *t;
	struct kb_err err = { 0 };
	int rc = kb_template_read(&t, "x", text, strlen(text),
	    kb_letter_labels, &err);

	if (rc == 0)
		rc = kb_template_fill(t, &f, &d, &err);
	went_well(rc, &err, "filled");
	kb_office_letter(k, doc, &l);
	kb_filled_free(&d);
	kb_template_free(t);
}

static void
order(void)
{
	struct kb_kantor k = { .office = { .nama = "Kesbangpol",
	    .tempat = "Bontang", .kepala_nama = "NAMA",
	    .kepala_sebagai = { 2 } } };
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	fill(&k, doc, plain, NULL, 20200807);
	fill(&k, doc, titled, "1/2020", 0);
	kb_doc_text(doc, &b);
	is_str(kb_buf_str(&b),
	    "                                   KESBANGPOL\n"
	    "============================================================="
	    "===================\n\n"
	    "                                            Bontang, 7 Agustus "
	    "2020\n\n"
	    "Nomor     : ......................\nSifat     : Biasa\n"
	    "Lampiran  : 1\nHal       : Masa berlaku\n\n"
	    "Yth. Ketua Maju\nJalan Satu\ndi Bontang\n\nIsi.\n\n   1. satu\n\n"
	    "Akhir.\n\n"
	    "                                            Plt. Kepala,\n\n\n\n"
	    "                                            NAMA\n\n"
	    "Tembusan:\n   1. Arsip\n\n"
	    "============================================================="
	    "===================\n\n"
	    "Lampiran surat nomor ...................... tanggal 7 Agustus "
	    "2020\n\n"
	    "                                     Daftar\n\n   - dua\n\n"
	    "============================================================="
	    "===================\n\n"
	    "                                   KESBANGPOL\n"
	    "============================================================="
	    "===================\n"
	    "                                  TANDA TERIMA\n"
	    "                                 Nomor: 1/2020\n\n"
	    "Telah diterima.\n\n"
	    "                                            Bontang, "
	    "....................\n"
	    "                                            Petugas loket,\n\n\n\n"
	    "                                            Maju\n",
	    "two letters as text");
	kb_buf_free(&b);
	kb_doc_free(doc);
}

static const char partai[] = "Judul: Surat pernyataan\nJudul: Tahun 2020\n"
    "Kop: partai\nNomor: tanpa\nHalaman: mendatar\n"
    "Lampiran dari: keputusan\nPenandatangan: -\n\nIsi.\n\n"
    "[tanda tangan]\nKETUA\nttd\n({skt})\n[selesai]\n=== Daftar\nx";
static const char acara[] = "Judul: Berita acara\nNomor: kapital\nKop: tanpa\n"
    "Lampiran dari: -\n\nIsi.\n=== Daftar\n[tanda tangan]\nx\n[selesai]";

/* The papers of a party, and minutes: what the head of a text changes. */
static void
papers(void)
{
	struct kb_kantor k = { .office = { .nama = "Kesbangpol",
	    .tempat = "Bontang", .kepala_nama = "NAMA" } };
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	fill(&k, doc, partai, NULL, 20200807);
	kb_doc_text(doc, &b);
	is_str(kb_buf_str(&b), "\n\n\n\n\n\n"
	    "                                SURAT PERNYATAAN\n"
	    "                                   TAHUN 2020\n\nIsi.\n\n"
	    "                                     KETUA\n\n\n\n"
	    "                             (....................)\n\n"
	    "============================================================="
	    "===================\n\n"
	    "Lampiran keputusan tanggal 7 Agustus 2020\n\n"
	    "                                     Daftar\n\nx\n",
	    "a party's paper");
	kb_buf_cut(&b, 0);
	kb_doc_free(doc);
	doc = kb_doc_new();
	fill(&k, doc, acara, "1/BA/2020", 20200807);
	kb_doc_text(doc, &b);
	is_str(kb_buf_str(&b),
	    "                                  BERITA ACARA\n"
	    "                                NOMOR: 1/BA/2020\n\nIsi.\n\n"
	    "                                            Bontang, 7 Agustus "
	    "2020\n"
	    "                                            Kepala,\n\n\n\n"
	    "                                            NAMA\n\n"
	    "============================================================="
	    "===================\n\n"
	    "                                     Daftar\n\n"
	    "                                       x\n",
	    "minutes; signers of an attachment are not of the letter");
	kb_buf_free(&b);
	kb_doc_free(doc);
}

static void
nobody(void)
{
	static const char text[] = "Hal: x\nPenandatangan: -\n\nIsi.";
	struct kb_kantor k = { .office = { .kepala_nama = "NAMA" } };
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	fill(&k, doc, text, "1", 0);
	kb_doc_text(doc, &b);
	is_str(kb_buf_str(&b), "Nomor  : 1\nHal    : x\n\nIsi.\n",
	    "signed by nobody");
	kb_buf_free(&b);
	kb_doc_free(doc);
}

/* All that are built in can be read. */
static void
built_in(void)
{
	struct kb_kantor k = { 0 };
	struct kb_template *t;
	struct kb_err err = { 0 };
	size_t n = 0;

	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++) {
		if (strncmp(e->name, "data/surat/", 11) != 0)
			continue;
		went_well(kb_letter_read(&k, e->name + 5, &t, &err), &err,
		    e->name);
		kb_template_free(t);
		n++;
	}
	ok(n > 0, "%zu letters", n);
	ok(kb_letter_read(&k, "surat/tiada.txt", &t, &err) != 0, "no letter");
	is_str(err.msg, "data/surat/tiada.txt: tidak ada, juga tidak sebagai "
	    "bawaan", "and why");
}

static void
put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	ok(f != NULL && fputs(text, f) >= 0 && fclose(f) == 0, "%s written",
	    strrchr(path, '/'));
}

static void
own_version(void)
{
	struct office o;
	struct kb_template *t;
	char *data, *folder, *path, *want;

	office_folder(&o);
	office_open(&o, "2020-08-07", NULL);
	data = kb_asprintf("%s/data", o.dir);
	folder = kb_asprintf("%s/surat", data);
	path = kb_office_file_path(o.path, "surat/pengingat.txt");
	ok(mkdir(data, 0700) == 0 && mkdir(folder, 0700) == 0, "folders");
	put(path, "Hal: A\n\n{");
	ok(kb_letter_read(&o.k, "surat/pengingat.txt", &t, &o.err) != 0,
	    "the office's version is read");
	want = kb_asprintf("%s:3: '{': '{' tanpa '}' pada baris yang sama; "
	    "tulis {{ bila kurung biasa", path);
	is_str(o.err.msg, want, "and named in full");
	unlink(path);
	ok(mkdir(path, 0700) == 0 && kb_letter_read(&o.k,
	    "surat/pengingat.txt", &t, &o.err) != 0, "a folder of that name");
	free(want);
	want = kb_asprintf("%s: bukan berkas biasa", path);
	is_str(o.err.msg, want, "is told");
	rmdir(path);
	ok(kb_letter_read(&o.k, "surat/pengingat.txt", &t, &o.err) == 0,
	    "without one the built-in holds");
	kb_template_free(t);
	rmdir(folder);
	rmdir(data);
	free(want);
	free(path);
	free(folder);
	free(data);
	office_remove(&o);
}

int
main(void)
{
	order();
	papers();
	nobody();
	built_in();
	own_version();
	return done_testing();
}
