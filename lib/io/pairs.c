/* SPDX-License-Identifier: ISC */
/* pairs.c - records whose names stand with their values: YAML, JSON, text. */
#include <string.h>

#include "reader.h"

void
kb_pairs_begin(struct kb_pairs *p)
{
	kb_buf_cut(&p->bytes, 0);
	kb_buf_addc(&p->bytes, '\0');		/* so that no offset is 0 */
	p->n = 0;
}

int
kb_pairs_add(struct kb_pairs *p, const char *name, const char *value,
    const struct kb_src *src, struct kb_err *err)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->bytes.s + p->pair[i].name, name) == 0)
			return kb_fail(err, KB_DATA,
			    "%s:%ld: '%.60s' ada dua kali dalam satu catatan",
			    src->file, src->line, name);
	return kb_pairs_put(p, name, value, src, err);
}

int
kb_pairs_put(struct kb_pairs *p, const char *name, const char *value,
    const struct kb_src *src, struct kb_err *err)
{
	if (p->n == KB_LEN(p->pair))
		return kb_fail(err, KB_DATA, "%s:%ld: terlalu banyak kolom",
		    src->file, src->line);
	p->pair[p->n].name = p->bytes.len;
	kb_buf_add(&p->bytes, name, strlen(name) + 1);
	p->pair[p->n].line = src->line;
	p->pair[p->n].value = 0;
	if (value != NULL) {
		p->pair[p->n].value = p->bytes.len;
		kb_buf_add(&p->bytes, value, strlen(value) + 1);
	}
	p->n++;
	if (p->bytes.len > KB_RECORD_MAX)
		return kb_fail(err, KB_DATA, "%s:%ld: satu catatan lebih dari "
		    "1 MiB", src->file, src->line);
	return 0;
}

int
kb_pairs_end(struct kb_pairs *p, const struct kb_rows *rows,
    const struct kb_src *src, struct kb_err *err)
{
	char *cell[KB_LEN(p->pair)];
	long line[KB_LEN(p->pair)];
	struct kb_src at = { .file = src->file, .line = src->line,
	    .lines = line, .received = src->received, .turned = src->turned,
	    .named = src->named, .may = src->may };
	struct kb_buf head = KB_BUF_INIT;
	int rc = 0;

	for (size_t i = 0; i < p->n; i++) {
		cell[i] = p->bytes.s + p->pair[i].name;
		line[i] = p->pair[i].line;
		kb_buf_add(&head, cell[i], strlen(cell[i]) + 1);
	}
	if (head.len != p->head.len || head.len == 0 ||
	    memcmp(head.s, p->head.s, head.len) != 0)
		rc = rows->head(rows->arg, cell, p->n, &at, err);
	kb_buf_free(&p->head);
	p->head = head;
	for (size_t i = 0; i < p->n; i++)
		cell[i] = p->pair[i].value != 0 ?
		    p->bytes.s + p->pair[i].value : NULL;
	return rc != 0 ? rc : rows->row(rows->arg, cell, p->n, &at, err);
}

void
kb_pairs_free(struct kb_pairs *p)
{
	kb_buf_free(&p->bytes);
	kb_buf_free(&p->head);
}
