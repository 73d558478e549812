/* SPDX-License-Identifier: ISC */
/*
 * letter.c - a letter in the order of a surat dinas: head, place and date,
 * number, addressee, text, hand, copies; then its attachments.
 *
 * The order is that of the usual guides to official letters; Permendagri
 * 1/2023 leaves the rest to each region.
 */
#include <stdlib.h>
#include <string.h>

#include "kantor.h"
#include "kesbang/letter.h"
#include "kesbang/text.h"

#define REGISTRY "......................"	/* a number to be written in */

const char *const kb_letter_labels[] = {
	"Hal", "Sifat", "Lampiran", "Judul", "Yth", "Di", "Penandatangan",
	"Tembusan", "Kop=kantor|partai|tanpa", "Nomor=biasa|kapital|tanpa",
	"Halaman=tegak|mendatar", "Lampiran dari", "Kanan", NULL
};

int
kb_letter_read(const struct kb_kantor *k, const char *name,
    struct kb_template **t, struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT;
	char *where = NULL;
	int rc = kb_office_file(k, name, &text, &where, err);

	*t = NULL;
	if (rc == 0)
		rc = kb_template_read(t, where, kb_buf_str(&text), text.len,
		    kb_letter_labels, err);
	kb_buf_free(&text);
	free(where);
	return rc;
}

/* ---- the head ---- */

static const char *
number(const struct kb_letter *l)
{
	return l->number != NULL ? l->number : REGISTRY;
}

static bool
head_is(const struct kb_filled *f, const char *label, const char *word)
{
	const char *s = kb_filled_head(f, label, 0);

	return s != NULL && kb_same_name(s, word);
}

static void
kop(const struct kb_kantor *k, struct kb_doc *doc, const struct kb_filled *f)
{
	if (head_is(f, "Kop", "partai"))
		kb_doc_room(doc, "kop surat partai");
	else if (!head_is(f, "Kop", "tanpa"))
		kb_office_kop(k, doc);
}

static void
refs(struct kb_doc *doc, const struct kb_letter *l)
{
	static const char *const label[] = { "Sifat", "Lampiran", "Hal" };

	if (!head_is(l->text, "Nomor", "tanpa"))
		kb_doc_ref(doc, "Nomor", number(l), false);
	for (size_t i = 0; i < KB_LEN(label); i++) {
		const char *s = kb_filled_head(l->text, label[i], 0);

		if (s != NULL)
			kb_doc_ref(doc, label[i], s, strcmp(label[i],
			    "Hal") == 0);
	}
}

static void
address(struct kb_doc *doc, const struct kb_letter *l)
{
	const char *s;
	char *line;

	for (size_t i = 0; (s = kb_filled_head(l->text, "Yth", i)) != NULL;
	    i++) {
		line = kb_asprintf("%s%s", i == 0 ? "Yth. " : "", s);
		kb_doc_line(doc, line);
		free(line);
	}
	if ((s = kb_filled_head(l->text, "Di", 0)) == NULL)
		return;
	line = kb_asprintf("di %s", s);
	kb_doc_line(doc, line);
	free(line);
}

/* "SURAT KETERANGAN ..." with its number; place and date stand below. */
static void
titled(struct kb_doc *doc, const struct kb_letter *l)
{
	const char *s;
	char *line;

	for (size_t i = 0; (s = kb_filled_head(l->text, "Kanan", i)) != NULL;
	    i++)
		kb_doc_right(doc, s);
	for (size_t i = 0; (s = kb_filled_head(l->text, "Judul", i)) != NULL;
	    i++) {
		line = kb_strdup(s);
		kb_upper(line);
		kb_doc_title(doc, line);
		free(line);
	}
	if (head_is(l->text, "Nomor", "tanpa"))
		return;
	line = kb_asprintf("%s: %s", head_is(l->text, "Nomor", "kapital") ?
	    "NOMOR" : "Nomor", number(l));
	kb_doc_subtitle(doc, line);
	free(line);
}

/* What the paper is called by: all lines of its heading. */
static char *
name_of(const struct kb_filled *f)
{
	const char *s = kb_filled_head(f, "Hal", 0);
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; kb_filled_head(f, "Judul", i) != NULL; i++)
		kb_buf_addf(&b, "%s%s", i > 0 ? " " : "",
		    kb_filled_head(f, "Judul", i));
	if (b.len == 0)
		kb_buf_adds(&b, s != NULL ? s : "Surat");
	return kb_buf_take(&b);
}

/* ---- the end ---- */

static bool
is_nothing(const char *s)
{
	return strcmp(s, "-") == 0;
}

static bool
nobody(const struct kb_filled *f)
{
	const char *s = kb_filled_head(f, "Penandatangan", 0);

	return s != NULL && is_nothing(s);
}

void
kb_letter_hand(const struct kb_kantor *k, const struct kb_filled *f,
    struct kb_buf *b)
{
	const char *s = kb_filled_head(f, "Penandatangan", 0);

	if (nobody(f))
		return;
	if (s == NULL) {
		kb_office_hand(&k->office, b);
		return;
	}
	kb_buf_adds(b, s);
	s = kb_filled_head(f, "Penandatangan", 1);
	kb_buf_addf(b, "; %s", s != NULL ? s : KB_TEMPLATE_DOTS);
	for (size_t i = 2; (s = kb_filled_head(f, "Penandatangan", i)) != NULL;
	    i++)
		kb_buf_addf(b, "; %s", s);
}

static void
hand(const struct kb_kantor *k, struct kb_doc *doc, const struct kb_letter *l,
    bool dated)
{
	struct kb_buf b = KB_BUF_INIT;

	if (dated)
		kb_office_sign_place(&k->office, doc, l->date);
	if (l->hand != NULL)
		kb_buf_adds(&b, l->hand);
	else
		kb_letter_hand(k, l->text, &b);
	kb_sign_hand(doc, kb_buf_str(&b));
	kb_buf_free(&b);
}

static void
copies(struct kb_doc *doc, const struct kb_letter *l)
{
	const char *s;

	if (kb_filled_head(l->text, "Tembusan", 0) == NULL)
		return;
	kb_doc_line(doc, "Tembusan:");
	for (size_t i = 0; (s = kb_filled_head(l->text, "Tembusan", i)) !=
	    NULL; i++)
		kb_doc_item(doc, i + 1, s);
}

/* ---- the text ---- */

/* "Lampiran surat nomor ... tanggal ..."; a paper without them is its own. */
static void
attachment(struct kb_doc *doc, const struct kb_letter *l, const char *title)
{
	const char *of = kb_filled_head(l->text, "Lampiran dari", 0);
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_page(doc);
	kb_buf_addf(&b, "Lampiran %s ", of != NULL ? of : "surat");
	if (!head_is(l->text, "Nomor", "tanpa"))
		kb_buf_addf(&b, "nomor %s ", number(l));
	kb_buf_adds(&b, "tanggal ");
	if (l->date.ymd != 0)
		kb_date_long(&b, l->date);
	else
		kb_buf_adds(&b, KB_TEMPLATE_DOTS);
	if (of == NULL || !is_nothing(of))
		kb_doc_line(doc, b.s);
	kb_buf_free(&b);
	if (*title != '\0')
		kb_doc_title(doc, title);
}

/* From the i-th part to the next page; returns where that begins. */
static size_t
text(struct kb_doc *doc, const struct kb_filled *f, size_t i)
{
	for (; i < f->n && f->part[i].kind != KB_PART_PAGE; i++) {
		const struct kb_part *p = &f->part[i];

		switch (p->kind) {
		case KB_PART_PARA:
			kb_doc_para(doc, p->text);
			break;
		case KB_PART_FACT:
			(p->n > 0 ? kb_doc_fact_apart : kb_doc_fact)(doc,
			    p->label, p->text);
			break;
		case KB_PART_ITEM:
			kb_doc_item(doc, p->n, p->text);
			break;
		case KB_PART_SECTION:
			kb_doc_section(doc, p->text);
			break;
		case KB_PART_TABLE:
		case KB_PART_SIGNERS:
			kb_doc_append(doc, p->doc);
			break;
		case KB_PART_HEAD:
		case KB_PART_PAGE:
			break;
		}
	}
	return i;
}

/* Signers of its own in the text stand for the usual hand under it. */
static bool
signs_itself(const struct kb_filled *f)
{
	if (nobody(f))
		return true;
	for (size_t i = 0; i < f->n && f->part[i].kind != KB_PART_PAGE; i++)
		if (f->part[i].kind == KB_PART_SIGNERS)
			return true;
	return false;
}

void
kb_office_letter(const struct kb_kantor *k, struct kb_doc *doc,
    const struct kb_letter *l)
{
	const struct kb_filled *f = l->text;
	bool title = kb_filled_head(f, "Judul", 0) != NULL;
	char *name = name_of(f);
	struct kb_buf b = KB_BUF_INIT;
	size_t i;

	kb_doc_letter(doc, name);
	if (head_is(f, "Halaman", "mendatar"))
		kb_doc_broad(doc);
	kop(k, doc, f);
	if (title) {
		titled(doc, l);
	} else {
		kb_office_place_date(&k->office, l->date, &b);
		if (b.len > 0)
			kb_doc_right(doc, b.s);
		refs(doc, l);
	}
	kb_buf_free(&b);
	free(name);
	address(doc, l);
	i = text(doc, f, 0);
	if (!signs_itself(f))
		hand(k, doc, l, title);
	copies(doc, l);
	while (i < f->n) {
		attachment(doc, l, f->part[i].text);
		i = text(doc, f, i + 1);
	}
}

struct kb_doc *
kb_letter_message(const struct kb_filled *f)
{
	struct kb_doc *doc = kb_doc_new();
	const char *about = kb_filled_head(f, "Hal", 0);

	kb_doc_letter(doc, about != NULL ? about : "Pesan");
	for (size_t i = 0; (i = text(doc, f, i)) < f->n; i++)
		if (*f->part[i].text != '\0')
			kb_doc_section(doc, f->part[i].text);
	return doc;
}

int
kb_letter_run_check(const struct kb_letter_run *r, const char *whom,
    const char *pattern, const char *setting, kb_date today,
    struct kb_err *err)
{
	if (r->all == (r->n > 0))
		return kb_fail(err, KB_USAGE, "sebutkan %s, atau --massal "
		    "untuk semua yang memerlukannya", whom);
	if (r->number != NULL && (r->n != 1 || r->issue || r->message))
		return kb_fail(err, KB_USAGE, r->message ? "--nomor: pesan "
		    "tidak bernomor" : "--nomor untuk satu surat, tanpa "
		    "--terbit");
	if (r->issue && r->message)
		return kb_fail(err, KB_USAGE, "--terbit: pesan tidak bernomor");
	if (r->issue && pattern == NULL)
		return kb_fail(err, KB_CONFIG, "--terbit: pola nomor surat "
		    "belum diisi; isi setelan %s, atau pakai --nomor dari "
		    "bagian umum", setting);
	if (r->reply.ymd != 0 && r->reply.ymd < today.ymd)
		return kb_fail(err, KB_USAGE, "--jawab: hari itu sudah lewat");
	return 0;
}
