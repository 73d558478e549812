/* SPDX-License-Identifier: ISC */
/* writers.h - the formats that out.c lists. */
#ifndef KESBANG_IO_WRITERS_H
#define KESBANG_IO_WRITERS_H

#include "kesbang/out.h"

#define KB_WRITER(name)							\
	void kb_##name##_begin(struct kb_out *);			\
	void kb_##name##_row(struct kb_out *, const void *);		\
	void kb_##name##_end(struct kb_out *)

KB_WRITER(csv);
KB_WRITER(excel);
KB_WRITER(tsv);
KB_WRITER(json);
KB_WRITER(jsonl);
KB_WRITER(yaml);
KB_WRITER(table);
KB_WRITER(sheet);
KB_WRITER(doc_out);					/* html, wa */
KB_WRITER(ics);

void	 kb_blank_begin(struct kb_out *);
void	 kb_blank_text_row(struct kb_out *, const void *);
void	 kb_blank_text_end(struct kb_out *);
void	 kb_blank_yaml_row(struct kb_out *, const void *);
void	 kb_blank_yaml_end(struct kb_out *);
void	 kb_blank_sheet_begin(struct kb_out *);
void	 kb_blank_sheet_end(struct kb_out *);

void	 kb_table_drop(struct kb_out *);
void	 kb_sheet_drop(struct kb_out *);
void	 kb_doc_out_drop(struct kb_out *);
void	 kb_ics_drop(struct kb_out *);
/* No such format or layout: the nearest name, or all of them. */
void	 kb_no_format(struct kb_choice *, struct kb_err *);
/* Not printable in YAML, or a line end of its own: written as an escape. */
bool	 kb_yaml_special(int32_t);
/* A stored form (NULL: unknown) as a YAML scalar; f NULL: of a text. */
void	 kb_yaml_value(struct kb_buf *, const struct kb_field *, const char *);
void	 kb_out_flush(struct kb_out *);		/* buf to the sink */

#endif
