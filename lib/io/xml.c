/* SPDX-License-Identifier: ISC */
/* xml.c - XML in, by expat. */
#include <expat.h>
#include <stdlib.h>
#include <string.h>

#include "xml.h"

#define DEEPEST 64
#define LONGEST_TAG (1L << 20)

struct reading {
	XML_Parser	 parser;
	const struct kb_xml *to;
	const char	*file, *part;
	struct kb_err	*err;
	int		 depth;
	int		 rc;
};

static void
stop(struct reading *r, int rc)
{
	if (rc == 0 || r->rc != 0)
		return;
	r->rc = rc;
	XML_StopParser(r->parser, XML_FALSE);
}

/* The name without a namespace that spreadsheets use. */
static const char *
local(const char *name)
{
	static const char *const ours[] = {
		"http://schemas.openxmlformats.org/",
		"http://purl.oclc.org/ooxml/",
		"http://www.w3.org/XML/1998/namespace",
	};
	const char *bar = strrchr(name, '|');

	for (size_t i = 0; bar != NULL && i < KB_LEN(ours); i++)
		if (strncmp(name, ours[i], strlen(ours[i])) == 0)
			return bar + 1;
	return name;
}

static void XMLCALL
on_open(void *arg, const XML_Char *name, const XML_Char **attr)
{
	struct reading *r = arg;

	if (r->rc != 0)
		return;
	if (++r->depth > DEEPEST) {
		stop(r, kb_fail(r->err, KB_DATA, "%s: %s: XML bertingkat lebih "
		    "dari %d; tidak dibaca", r->file, r->part, DEEPEST));
		return;
	}
	for (size_t i = 0; attr[i] != NULL; i += 2)
		attr[i] = local(attr[i]);
	stop(r, r->to->open(r->to->arg, local(name),
	    (const char *const *)attr));
}

static void XMLCALL
on_close(void *arg, const XML_Char *name)
{
	struct reading *r = arg;

	if (r->rc != 0)
		return;
	r->depth--;
	if (r->to->close != NULL)
		stop(r, r->to->close(r->to->arg, local(name)));
}

static void XMLCALL
on_text(void *arg, const XML_Char *s, int n)
{
	struct reading *r = arg;

	if (r->rc == 0)
		stop(r, r->to->text(r->to->arg, s, (size_t)n));
}

static void XMLCALL
on_doctype(void *arg, const XML_Char *name, const XML_Char *system,
    const XML_Char *public, int subset)
{
	struct reading *r = arg;

	(void)name, (void)system, (void)public, (void)subset;
	stop(r, kb_fail(r->err, KB_DATA, "%s: %s: memuat DOCTYPE, yang tidak "
	    "ada dalam lembar kerja; tidak dibaca", r->file, r->part));
}

static int
feed(struct reading *r, struct kb_pack *pack)
{
	static const int chunk = 65536;
	XML_Index fed = 0;
	ssize_t n;

	do {
		void *buf = XML_GetBuffer(r->parser, chunk);

		if (buf == NULL)
			kb_out_of_memory();
		n = kb_pack_read(pack, buf, (size_t)chunk, r->err);
		if (n < 0)
			return -1;
		fed += n;
		if (XML_ParseBuffer(r->parser, (int)n, n == 0) ==
		    XML_STATUS_ERROR && r->rc == 0)
			return kb_fail(r->err, KB_DATA, "%s: %s: XML rusak "
			    "pada baris %lu", r->file, r->part, (unsigned long)
			    XML_GetCurrentLineNumber(r->parser));
		/* What cannot be parsed yet is kept whole. */
		if (r->rc == 0 && n > 0 && fed -
		    XML_GetCurrentByteIndex(r->parser) > LONGEST_TAG)
			return kb_fail(r->err, KB_DATA, "%s: %s: satu unsur XML "
			    "lebih dari 1 MiB; tidak dibaca", r->file, r->part);
	} while (r->rc == 0 && n > 0);
	return r->rc;
}

int
kb_xml_read(struct kb_pack *pack, const char *part, const struct kb_xml *to,
    struct kb_err *err)
{
	struct reading r = { .to = to, .file = kb_pack_file(pack),
	    .part = part, .err = err };
	int rc;

	if (kb_pack_begin(pack, part, err) != 0)
		return -1;
	r.parser = XML_ParserCreateNS(NULL, '|');
	if (r.parser == NULL)
		kb_out_of_memory();
	XML_SetUserData(r.parser, &r);
	XML_SetElementHandler(r.parser, on_open, on_close);
	XML_SetStartDoctypeDeclHandler(r.parser, on_doctype);
	if (to->text != NULL)
		XML_SetCharacterDataHandler(r.parser, on_text);
	rc = feed(&r, pack);
	XML_ParserFree(r.parser);
	kb_pack_end(pack);
	return rc;
}

bool
kb_xml_whole(size_t (*read)(void *, void *, size_t), void *arg)
{
	static const int chunk = 65536;
	XML_Parser parser = XML_ParserCreate(NULL);
	bool good;
	size_t n;

	if (parser == NULL)
		kb_out_of_memory();
	/* Nobody chose our own names so that they collide: no chance needed. */
	XML_SetHashSalt(parser, 1);
	do {
		void *buf = XML_GetBuffer(parser, chunk);

		if (buf == NULL)
			kb_out_of_memory();
		n = read(arg, buf, (size_t)chunk);
		good = XML_ParseBuffer(parser, (int)n, n == 0) ==
		    XML_STATUS_OK;
	} while (good && n > 0);
	XML_ParserFree(parser);
	return good;
}

const char *
kb_xml_attr(const char *const *attr, const char *name)
{
	for (; *attr != NULL; attr += 2)
		if (strcmp(attr[0], name) == 0)
			return attr[1];
	return NULL;
}

bool
kb_xml_true(const char *s)
{
	return s != NULL && (strcmp(s, "1") == 0 || strcmp(s, "true") == 0);
}
