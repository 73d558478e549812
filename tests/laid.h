/* SPDX-License-Identifier: ISC */
/* laid.h - a document in a layout, and what is looked for in it. */
#ifndef TESTS_LAID_H
#define TESTS_LAID_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "kesbang/doc.h"
#include "kesbang/text.h"
#include "tap.h"

static char laid_dir[] = "/tmp/kesbang-doc.XXXXXX";

/* The document in a layout; the caller frees it. */
TAP_FN char *
laid_bytes(const struct kb_doc *d, const char *layout, size_t *len)
{
	char *path = kb_asprintf("%s/out", laid_dir);
	struct kb_sink *sink;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	char part[4096];
	size_t n;
	FILE *f;

	if (kb_sink_open(&sink, path, laid_dir, &err) == 0)
		kb_sink_close(sink, kb_layout(layout, &err)->write(d, sink,
		    &err), &err);
	f = fopen(path, "r");
	while (f != NULL && (n = fread(part, 1, sizeof(part), f)) > 0)
		kb_buf_add(&b, part, n);
	if (f != NULL)
		fclose(f);
	unlink(path);
	free(path);
	*len = b.len;
	return kb_buf_take(&b);
}

TAP_FN char *
laid(const struct kb_doc *d, const char *layout)
{
	size_t len;

	return laid_bytes(d, layout, &len);
}

TAP_FN bool
has(const struct kb_doc *d, const char *layout, const char *want)
{
	char *s = laid(d, layout);
	bool found = strstr(s, want) != NULL;

	if (!found)
		printf("# no '%s' in:\n# %s\n", want, s);
	free(s);
	return found;
}

TAP_FN size_t
widest(const char *s)
{
	struct kb_buf line = KB_BUF_INIT;
	size_t max = 0;

	while (*s != '\0') {
		size_t n = strcspn(s, "\n"), w;

		kb_buf_cut(&line, 0);
		kb_buf_add(&line, s, n);
		if ((w = kb_width(kb_buf_str(&line))) > max)
			max = w;
		s += n + (s[n] == '\n');
	}
	kb_buf_free(&line);
	return max;
}

TAP_FN size_t
count(const char *s, const char *part)
{
	size_t n = 0;

	for (; (s = strstr(s, part)) != NULL; s += strlen(part))
		n++;
	return n;
}

#endif
