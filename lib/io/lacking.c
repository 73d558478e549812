/* SPDX-License-Identifier: ISC */
/*
 * lacking.c - faults of rows go to those of the file; that a table has no
 * column for what every record needs is a fault of its heading, told once.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"

/* The field that fault i says is missing, where it has no column; or -1. */
static int
lacks(const struct kb_bind *b, const struct kb_errs *row, size_t i)
{
	int f = row->at[i].missing - 1;

	return b->table && f >= 0 &&
	    ((b->given | b->opt->every_set) >> f & 1) == 0 ? f : -1;
}

static void
tell(struct kb_bind *b, uint64_t which, const struct kb_src *src)
{
	const struct kb_type *t = b->opt->type;
	struct kb_src head = { .file = src->file, .line = b->head_line };
	struct kb_buf names = KB_BUF_INIT, by = KB_BUF_INIT;

	b->lacking |= which;
	for (size_t f = 0; f < t->nfield; f++) {
		const char *name = t->field[f].name;

		if ((which >> f & 1) == 0)
			continue;
		kb_buf_addf(&names, "%s%s", names.len > 0 ? ", " : "", name);
		kb_buf_addf(&by, "%s--", by.len > 0 ? " " : "");
		for (; *name != '\0'; name++)
			kb_buf_addc(&by, *name == '_' ? '-' : *name);
	}
	kb_errs_add(b->errs, &head, NULL, "tidak ada kolom %s, yang wajib "
	    "diisi; tambahkan, cari judulnya dengan impor --tebak, atau beri "
	    "%s bila sama untuk semua baris", names.s, by.s);
	kb_buf_free(&names);
	kb_buf_free(&by);
}

void
kb_faults_move(struct kb_bind *b, struct kb_errs *row,
    const struct kb_src *src)
{
	struct kb_errs *to = b->errs;
	uint64_t which = 0;

	for (size_t i = 0; i < row->count && i < KB_ERRS_KEPT; i++) {
		int f = lacks(b, row, i);

		which |= f >= 0 ? UINT64_C(1) << f : 0;
	}
	if ((which & ~b->lacking) != 0)
		tell(b, which & ~b->lacking, src);
	for (size_t i = 0; i < row->count; i++) {
		if (i < KB_ERRS_KEPT && lacks(b, row, i) >= 0) {
			free(row->msg[i]);
			continue;
		}
		if (i < KB_ERRS_KEPT && to->count < KB_ERRS_KEPT) {
			to->msg[to->count] = row->msg[i];
			to->at[to->count] = row->at[i];
		} else if (i < KB_ERRS_KEPT) {
			free(row->msg[i]);
		}
		to->count++;
	}
	row->count = 0;
}
