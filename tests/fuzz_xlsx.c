/* SPDX-License-Identifier: ISC */
/*
 * Any bytes as a workbook: a zip as it is, or the XML of a sheet, its texts,
 * styles and workbook, each after a line "%%"; see fuzz_csv.c.
 */
#include <stdlib.h>

#include "kesbang/read.h"
#include "zip.h"

#define KIND KB_IN_CSV
#define FORMATS "csv"
#define FROM KB_IN_XLSX
#define MAKE(data, size) workbook(data, &size)

static void *
workbook(const uint8_t *data, size_t *size)
{
	static const char line[] = "\n%%\n";
	char *text = memcpy(kb_alloc(*size + 1), data, *size), *p = text;
	struct book b = { 0 };
	const char **part[] = { &b.sheet, &b.strings, &b.styles, &b.book };
	struct zip z;

	if (*size >= 4 && memcmp(text, "PK\3\4", 4) == 0)
		return text;
	for (size_t i = 0; i < KB_LEN(part) && p != NULL; i++) {
		char *end = strstr(p, line);

		*part[i] = p;
		if (end != NULL)
			*end = '\0';
		p = end != NULL ? end + sizeof(line) - 1 : NULL;
	}
	zip_book(&z, &b);
	free(text);
	/* Of the exact size, so that a byte too many is noticed. */
	*size = z.bytes.len;
	text = memcpy(kb_alloc(*size), z.bytes.s, *size);
	kb_buf_free(&z.bytes);
	return text;
}

#include "fuzz_csv.c"
