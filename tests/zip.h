/* SPDX-License-Identifier: ISC */
/* zip.h - a zip in memory, its parts as they are: stored, or said to be packed. */
#ifndef TESTS_ZIP_H
#define TESTS_ZIP_H

#include <string.h>

#include "kesbang/base.h"

struct zip {
	struct kb_buf	 bytes, directory;
	unsigned	 parts;
	bool		 packed;	/* one block of deflate that is none:
					   less than 64 KiB */
};

static inline void
zip_little(struct kb_buf *b, uint32_t v, int bytes)
{
	for (; bytes-- > 0; v >>= 8)
		kb_buf_addc(b, (char)(v & 0xff));
}

static inline uint32_t
zip_crc(const char *s, size_t n)
{
	uint32_t crc = 0xffffffff;

	for (; n > 0; n--) {
		crc ^= (unsigned char)*s++;
		for (int i = 0; i < 8; i++)
			crc = crc >> 1 ^ (0xedb88320 & -(crc & 1));
	}
	return ~crc;
}

static inline void
zip_add(struct zip *z, const char *name, const char *s, size_t n)
{
	uint32_t at = (uint32_t)z->bytes.len, crc = zip_crc(s, n);
	uint32_t head = z->packed ? 5 : 0;

	for (int i = 0; i < 2; i++) {
		struct kb_buf *b = i == 0 ? &z->bytes : &z->directory;

		kb_buf_add(b, i == 0 ? "PK\3\4\24\0" : "PK\1\2\24\0\24\0",
		    i == 0 ? 6 : 8);
		zip_little(b, 0, 2);		/* flags */
		zip_little(b, z->packed ? 8 : 0, 2);
		zip_little(b, 0x5a210000, 4);	/* 2025-01-01 00:00 */
		zip_little(b, crc, 4);
		zip_little(b, (uint32_t)n + head, 4);
		zip_little(b, (uint32_t)n, 4);
		zip_little(b, (uint32_t)strlen(name), 4);
		if (i == 1) {
			zip_little(b, 0, 4);
			zip_little(b, 0, 4);
			zip_little(b, 0, 2);
			zip_little(b, at, 4);
		}
		kb_buf_adds(b, name);
	}
	if (z->packed) {
		kb_buf_addc(&z->bytes, 1);
		zip_little(&z->bytes, (uint32_t)n, 2);
		zip_little(&z->bytes, ~(uint32_t)n, 2);
	}
	kb_buf_add(&z->bytes, s, n);
	z->parts++;
}

/* The whole in bytes. */
static inline void
zip_end(struct zip *z)
{
	uint32_t at = (uint32_t)z->bytes.len;

	kb_buf_add(&z->bytes, kb_buf_str(&z->directory), z->directory.len);
	kb_buf_add(&z->bytes, "PK\5\6\0\0\0\0", 8);
	zip_little(&z->bytes, z->parts, 2);
	zip_little(&z->bytes, z->parts, 2);
	zip_little(&z->bytes, (uint32_t)z->directory.len, 4);
	zip_little(&z->bytes, at, 4);
	zip_little(&z->bytes, 0, 2);
	kb_buf_free(&z->directory);
}

/* ---- the parts of a workbook; NULL: these ---- */

struct book {
	const char	*sheet, *strings, *styles, *book;
	bool		 packed;
};

#define BOOK_NS "http://schemas.openxmlformats.org/"
#define BOOK_MAIN "xmlns=\"" BOOK_NS "spreadsheetml/2006/main\""
#define BOOK_REL BOOK_NS "officeDocument/2006/relationships"

static inline void
zip_book(struct zip *z, const struct book *b)
{
	static const char rels[] = "<Relationships xmlns=\"" BOOK_NS
	    "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
	    BOOK_REL "/officeDocument\" Target=\"xl/workbook.xml\"/>"
	    "</Relationships>";
	static const char book_rels[] = "<Relationships xmlns=\"" BOOK_NS
	    "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
	    BOOK_REL "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
	    "<Relationship Id=\"rId2\" Type=\"" BOOK_REL "/sharedStrings\" "
	    "Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" "
	    "Type=\"" BOOK_REL "/styles\" Target=\"styles.xml\"/>"
	    "</Relationships>";
	const char *parts[][2] = {
		{ "_rels/.rels", rels },
		{ "xl/workbook.xml", b->book != NULL ? b->book :
		    "<workbook " BOOK_MAIN " xmlns:r=\"" BOOK_REL "\"><sheets>"
		    "<sheet name=\"Satu\" sheetId=\"1\" r:id=\"rId1\"/>"
		    "</sheets></workbook>" },
		{ "xl/_rels/workbook.xml.rels", book_rels },
		{ "xl/styles.xml", b->styles != NULL ? b->styles :
		    "<styleSheet " BOOK_MAIN "/>" },
		{ "xl/sharedStrings.xml", b->strings != NULL ? b->strings :
		    "<sst " BOOK_MAIN "/>" },
		{ "xl/worksheets/sheet1.xml", b->sheet },
	};

	*z = (struct zip){ .packed = b->packed };
	for (size_t i = 0; i < KB_LEN(parts); i++)
		zip_add(z, parts[i][0], parts[i][1], strlen(parts[i][1]));
	zip_end(z);
}

#endif
