/* SPDX-License-Identifier: ISC */
/* letterhead.c - what every document of the office has: class, head, hand. */
#include <stdlib.h>

#include "kantor.h"
#include "kesbang/text.h"

enum { DEFINITIVE = 1, PLT, PLH };	/* kepala_sebagai */

void
kb_office_mark(struct kb_doc *doc, const char *class, bool draft)
{
	char *mark = kb_asprintf("%s%s", class != NULL ? class :
	    "belum diklasifikasi", draft ? " - draf" : "");

	kb_upper(mark);
	kb_doc_mark(doc, mark);
	free(mark);
}

static void
capitals(struct kb_doc *doc, enum kb_kop level, const char *s)
{
	char *copy = kb_strdup(s != NULL ? s : "");

	kb_upper(copy);
	if (*copy != '\0')
		kb_doc_kop(doc, level, copy);
	free(copy);
}

static void
reach(struct kb_buf *b, const char *label, const char *s)
{
	if (s != NULL)
		kb_buf_addf(b, "%s%s %s", b->len > 0 ? ", " : "", label, s);
}

void
kb_office_kop(const struct kb_kantor *k, struct kb_doc *doc)
{
	const struct kb_office *o = &k->office;
	struct kb_buf b = KB_BUF_INIT;

	capitals(doc, KB_KOP_GOVERNMENT, o->pemerintah);
	capitals(doc, KB_KOP_OFFICE, o->nama);
	if (o->alamat != NULL)
		kb_doc_kop(doc, KB_KOP_ADDRESS, o->alamat);
	reach(&b, "telepon", o->telepon);
	reach(&b, "surel", o->surel);
	reach(&b, "laman", o->laman);
	if (b.len > 0) {
		b.s[0] = (char)(b.s[0] - 'a' + 'A');
		kb_doc_kop(doc, KB_KOP_ADDRESS, b.s);
	}
	kb_buf_free(&b);
}

void
kb_office_place_date(const struct kb_office *o, kb_date issued,
    struct kb_buf *b)
{
	if (o->tempat != NULL)
		kb_buf_addf(b, "%s, ", o->tempat);
	if (issued.ymd != 0)
		kb_date_long(b, issued);
	else if (b->len > 0)
		kb_buf_adds(b, "....................");
}

void
kb_office_sign_place(const struct kb_office *o, struct kb_doc *doc,
    kb_date issued)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_office_place_date(o, issued, &b);
	if (b.len > 0)
		kb_doc_sign(doc, b.s, 0);
	kb_buf_free(&b);
}

void
kb_office_hand(const struct kb_office *o, struct kb_buf *b)
{
	if (o->kepala_nama == NULL)
		return;
	kb_buf_addf(b, "%s%s; %s", o->kepala_sebagai.n == PLT ? "Plt. " :
	    o->kepala_sebagai.n == PLH ? "Plh. " : "",
	    o->kepala_jabatan != NULL ? o->kepala_jabatan : "Kepala",
	    o->kepala_nama);
	if (o->kepala_pangkat != NULL)
		kb_buf_addf(b, "; %s", o->kepala_pangkat);
	if (o->kepala_nip != NULL)
		kb_buf_addf(b, "; NIP %s", o->kepala_nip);
}

void
kb_sign_hand(struct kb_doc *doc, const char *who)
{
	struct kb_buf line = KB_BUF_INIT;

	for (size_t i = 0; kb_next_part(&who, ';', &line); i++) {
		if (i == 0)
			kb_buf_addc(&line, ',');
		kb_doc_sign(doc, kb_trim(line.s), i == 0 ? KB_HAND : 0);
	}
	kb_buf_free(&line);
}

void
kb_office_sign(const struct kb_kantor *k, struct kb_doc *doc, kb_date issued)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_office_sign_place(&k->office, doc, issued);
	kb_office_hand(&k->office, &b);
	kb_sign_hand(doc, kb_buf_str(&b));
	kb_buf_free(&b);
}
