/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "lines.h"

#define SIZE (KB_RECORD_MAX + 65536)

void
kb_lines_begin(struct kb_lines *l, struct kb_input *in)
{
	*l = (struct kb_lines){ .in = in };
	l->buf = kb_realloc(NULL, SIZE + 1, 1);
}

void
kb_lines_end(struct kb_lines *l)
{
	free(l->buf);
}

/* What is left of the buffer moves to its front; more comes behind. */
static int
more(struct kb_lines *l, struct kb_err *err)
{
	ssize_t n;

	l->have -= l->at;
	memmove(l->buf, l->buf + l->at, l->have);
	l->at = 0;
	if (l->have == SIZE)
		return kb_fail(err, KB_DATA, "%s:%ld: satu baris lebih dari "
		    "1 MiB", l->in->name, l->line + 1);
	n = kb_input_read(l->in, l->buf + l->have, SIZE - l->have, err);
	if (n < 0)
		return -1;
	l->have += (size_t)n;
	l->end = n == 0;
	return 0;
}

/* Unix, DOS and old Macintosh ends of lines. */
static char *
line_end(struct kb_lines *l)
{
	char *from = l->buf + l->at, *p = from;
	char *to = l->buf + l->have;

	while (p < to && *p != '\n' && *p != '\r')
		p++;
	/* A '\r' at the end of what was read may be the half of one. */
	return p < to && (*p == '\n' || p + 1 < to || l->end) ? p : NULL;
}

int
kb_lines_next(struct kb_lines *l, char **line, struct kb_err *err)
{
	struct kb_src src = { .file = l->in->name };
	size_t n, bad;
	char *end;

	while ((end = line_end(l)) == NULL && !l->end)
		if (more(l, err) != 0)
			return -1;
	if (end == NULL && l->at == l->have)
		return 0;
	src.line = ++l->line;
	*line = l->buf + l->at;
	n = end != NULL ? (size_t)(end - *line) : l->have - l->at;
	l->at += n;
	if (end != NULL)
		l->at += end[0] == '\r' && l->at + 1 < l->have &&
		    end[1] == '\n' ? 2 : 1;
	if (!kb_utf8_ok(*line, n, &bad))
		return kb_bad_utf8(err, &src, *line, n, bad);
	if (src.line == 1 && n >= 3 && memcmp(*line, "\xef\xbb\xbf", 3) == 0) {
		*line += 3;
		n -= 3;
	}
	(*line)[n] = '\0';
	return 1;
}
