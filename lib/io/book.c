/* SPDX-License-Identifier: ISC */
/* book.c - the workbook: its parts by their relations, its sheets. */
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "kesbang/text.h"
#include "xml.h"

#define MOST_SHEETS 1024

static bool
ends(const char *s, const char *with)
{
	size_t n = strlen(s), m = strlen(with);

	return n >= m && strcmp(s + n - m, with) == 0;
}

/* ---- relations: what a part's _rels say of other parts ---- */

struct relations {
	const char	*from;			/* the part */
	/* Each of them: its identity, the last word of its type, the part. */
	void		(*each)(void *, const char *id, const char *type,
			    char *part);
	void		*arg;
};

/* "xl/workbook.xml" and "../a/b.xml" to "a/b.xml". */
static char *
resolve(const char *from, const char *target)
{
	const char *slash = strrchr(from, '/');
	size_t dir = slash != NULL ? (size_t)(slash - from) : 0;

	if (*target == '/')
		return kb_strdup(target + 1);
	while (strncmp(target, "../", 3) == 0) {
		while (dir > 0 && from[dir - 1] != '/')
			dir--;
		dir -= dir > 0;
		target += 3;
	}
	return dir == 0 ? kb_strdup(target) :
	    kb_asprintf("%.*s/%s", (int)dir, from, target);
}

static int
relation_open(void *arg, const char *name, const char *const *attr)
{
	const struct relations *r = arg;
	const char *id = kb_xml_attr(attr, "Id"), *mode;
	const char *type = kb_xml_attr(attr, "Type");
	const char *target = kb_xml_attr(attr, "Target");

	if (strcmp(name, "Relationship") != 0 || id == NULL || type == NULL ||
	    target == NULL)
		return 0;
	mode = kb_xml_attr(attr, "TargetMode");
	if (mode != NULL && strcmp(mode, "External") == 0)
		return 0;
	type = strrchr(type, '/') != NULL ? strrchr(type, '/') + 1 : type;
	r->each(r->arg, id, type, resolve(r->from, target));
	return 0;
}

static int
read_relations(struct kb_book *x, struct relations *r)
{
	struct kb_xml xml = { relation_open, NULL, NULL, r };
	const char *slash = strrchr(r->from, '/');
	size_t dir = slash != NULL ? (size_t)(slash - r->from) + 1 : 0;
	char *part = kb_asprintf("%.*s_rels/%s.rels", (int)dir, r->from,
	    r->from + dir);
	int rc = kb_xml_read(x->pack, part, &xml, x->err);

	free(part);
	return rc;
}

/* Keeps part, or frees it. */
static void
take(char **to, char *part)
{
	free(*to);
	*to = part;
}

static void
of_package(void *arg, const char *id, const char *type, char *part)
{
	(void)id;
	if (strcmp(type, "officeDocument") == 0)
		take(arg, part);
	else
		free(part);
}

static void
of_workbook(void *arg, const char *id, const char *type, char *part)
{
	struct kb_book *x = arg;

	if (strcmp(type, "sharedStrings") == 0) {
		take(&x->strings_part, part);
		return;
	}
	if (strcmp(type, "styles") == 0) {
		take(&x->styles_part, part);
		return;
	}
	for (size_t i = 0; i < x->nsheet; i++)
		if (strcmp(type, "worksheet") == 0 && x->sheet[i].part ==
		    NULL && strcmp(x->sheet[i].id, id) == 0)
			x->sheet[i].part = kb_strdup(part);
	free(part);
}

/* ---- the workbook ---- */

static int
book_open(void *arg, const char *name, const char *const *attr)
{
	struct kb_book *x = arg;
	const char *state, *id, *label;

	if (strcmp(name, "workbookPr") == 0)
		x->since_1904 = kb_xml_true(kb_xml_attr(attr, "date1904"));
	if (strcmp(name, "sheet") != 0 ||
	    (id = kb_xml_attr(attr, "id")) == NULL ||
	    (label = kb_xml_attr(attr, "name")) == NULL)
		return 0;
	if (x->nsheet == MOST_SHEETS)
		return kb_fail(x->err, KB_DATA, "%s: lebih dari %d lembar",
		    x->file, MOST_SHEETS);
	state = kb_xml_attr(attr, "state");
	x->sheet = kb_realloc(x->sheet, x->nsheet + 1, sizeof(*x->sheet));
	x->sheet[x->nsheet++] = (struct kb_book_sheet){
	    .name = kb_strdup(label), .id = kb_strdup(id),
	    .hidden = state != NULL && strcmp(state, "visible") != 0 };
	return 0;
}

/* A zip, but what of? */
static int
not_xlsx(struct kb_book *x, const char *book)
{
	const char *what = "bukan lembar kerja XLSX";

	if (ends(book, ".bin"))
		what = "lembar kerja .xlsb; simpan ulang sebagai .xlsx";
	else if (kb_pack_has(x->pack, "word/document.xml"))
		what = "dokumen Word; pindahkan tabelnya ke lembar kerja .xlsx";
	else if (kb_pack_has(x->pack, "content.xml"))
		what = "berkas OpenDocument (ODS); simpan ulang sebagai .xlsx";
	return kb_fail(x->err, KB_DATA, "%s: %s", x->file, what);
}

static int
read_book(struct kb_book *x)
{
	struct kb_xml xml = { book_open, NULL, NULL, x };
	char *book = NULL;
	struct relations of_all = { "", of_package, &book };
	int rc = 0;

	if (kb_pack_has(x->pack, "_rels/.rels"))
		rc = read_relations(x, &of_all);
	if (rc == 0 && book == NULL)
		book = kb_strdup("xl/workbook.xml");
	if (rc == 0 && (!ends(book, ".xml") || !kb_pack_has(x->pack, book) ||
	    kb_pack_has(x->pack, "word/document.xml")))
		rc = not_xlsx(x, book);
	if (rc == 0)
		rc = kb_xml_read(x->pack, book, &xml, x->err);
	if (rc == 0) {
		struct relations of_book = { book, of_workbook, x };

		rc = read_relations(x, &of_book);
	}
	free(book);
	return rc;
}

int
kb_book_open(struct kb_book *x, struct kb_input *in, struct kb_err *err)
{
	*x = (struct kb_book){ .file = in->name, .err = err };
	if (kb_pack_open(&x->pack, in, err) != 0 || read_book(x) != 0 ||
	    kb_book_read_styles(x) != 0)
		return -1;
	return kb_book_read_strings(x);
}

void
kb_book_close(struct kb_book *x)
{
	for (size_t i = 0; i < x->nsheet; i++) {
		free(x->sheet[i].name);
		free(x->sheet[i].id);
		free(x->sheet[i].part);
	}
	free(x->sheet);
	free(x->strings_part);
	free(x->styles_part);
	kb_buf_free(&x->text);
	free(x->at);
	free(x->format);
	kb_pack_close(x->pack);
}

/* ---- which sheet ---- */

static const struct kb_book_sheet *
by_name(const struct kb_book *x, const char *name)
{
	for (size_t i = 0; i < x->nsheet; i++)
		if (x->sheet[i].part != NULL &&
		    kb_same_name(x->sheet[i].name, name))
			return &x->sheet[i];
	return NULL;
}

static const struct kb_book_sheet *
by_place(const struct kb_book *x, long n)
{
	for (size_t i = 0; i < x->nsheet; i++)
		if (x->sheet[i].part != NULL && !x->sheet[i].hidden &&
		    --n == 0)
			return &x->sheet[i];
	return NULL;
}

int
kb_book_choose(const struct kb_book *x, const char *want,
    const struct kb_book_sheet **out)
{
	struct kb_buf names = KB_BUF_INIT;

	*out = want != NULL ? by_name(x, want) : by_place(x, 1);
	if (*out == NULL && want != NULL && strlen(want) < 5 &&
	    want[strspn(want, "0123456789")] == '\0')
		*out = by_place(x, strtol(want, NULL, 10));
	if (*out != NULL)
		return 0;
	for (size_t i = 0; i < x->nsheet && names.len < 400; i++)
		if (x->sheet[i].part != NULL)
			kb_buf_addf(&names, "%s'%.60s'", names.len > 0 ? ", " :
			    "", x->sheet[i].name);
	if (want == NULL)
		kb_fail(x->err, KB_DATA, "%s: tidak ada lembar yang tampak; "
		    "pilih dengan --lembar: %s", x->file, kb_buf_str(&names));
	else
		kb_fail(x->err, KB_DATA, "%s: lembar '%.60s' tidak ada; yang "
		    "ada: %s", x->file, want, kb_buf_str(&names));
	kb_buf_free(&names);
	return -1;
}
