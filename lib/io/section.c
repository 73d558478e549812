/* SPDX-License-Identifier: ISC */
/*
 * section.c - the blocks of a sheet: a word below a heading means what it does
 * in that block, and none of what belongs into another.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

/* The one that stands over all; "B" of "B1". */
static const struct kb_section *
top_of(const struct kb_sheet *sheet, const struct kb_section *s)
{
	const struct kb_section *top = sheet->section;

	while (top->name != NULL && (top->name[1] != '\0' ||
	    top->name[0] != s->name[0]))
		top++;
	return top->name != NULL ? top : s;
}

/* Does the heading say it, among other words? */
static bool
names(const struct kb_section *s, const char *heading)
{
	struct kb_buf said = KB_BUF_INIT, one = KB_BUF_INIT;
	struct kb_buf folded = KB_BUF_INIT;
	const char *p = s->says;
	bool is = false;

	kb_fold_name(&said, heading);
	while (!is && kb_next_part(&p, '|', &one)) {
		kb_buf_cut(&folded, 0);
		kb_fold_name(&folded, one.s);
		is = strstr(kb_buf_str(&said), folded.s) != NULL;
	}
	kb_buf_free(&said);
	kb_buf_free(&one);
	kb_buf_free(&folded);
	return is;
}

const struct kb_section *
kb_section_find(const struct kb_sheet *sheet, const char *heading, bool whole)
{
	const struct kb_section *s = sheet != NULL ? sheet->section : NULL;

	for (; s != NULL && s->name != NULL; s++)
		if (whole ? kb_in_list(s->says, heading) : names(s, heading))
			return s;
	return NULL;
}

const struct kb_section *
kb_section_after(const struct kb_sheet *sheet, const struct kb_section *s,
    const char *mark)
{
	if (s == NULL || (*mark >= 'A' && *mark <= 'Z'))
		return NULL;
	return *mark >= '0' && *mark <= '9' ? top_of(sheet, s) : s;
}

size_t
kb_section_level(const struct kb_section *s)
{
	return strlen(s->name);
}

/* Does it begin as values of that block do? */
static bool
begins(const char *list, const char *value)
{
	struct kb_buf one = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&list, '|', &one))
		is = strncmp(value, one.s, one.len) == 0;
	kb_buf_free(&one);
	return is;
}

/* What an office added under a name of its own may stand anywhere. */
static bool
belongs(const struct kb_sheet *sheet, const struct kb_section *s,
    const char *value)
{
	if (begins(top_of(sheet, s)->values, value))
		return true;
	for (s = sheet->section; s->name != NULL; s++)
		if (s->values != NULL && begins(s->values, value))
			return false;
	return true;
}

static bool
reads_in(const struct kb_bind *b, const char *name, size_t n,
    const char *text, struct kb_buf *value)
{
	char *both = kb_asprintf("bagian %.*s %s", (int)n, name, text);
	bool is = kb_bind_reads(b, b->sheet->carry, both, value);

	free(both);
	return is;
}

bool
kb_section_reads(const struct kb_bind *b, const struct kb_section *s,
    const char *text, struct kb_buf *value)
{
	for (size_t n = s != NULL ? strlen(s->name) : 0; n > 0; n--)
		if (reads_in(b, s->name, n, text, value))
			return true;
	return kb_bind_reads(b, b->sheet->carry, text, value) &&
	    (s == NULL || belongs(b->sheet, s, value->s));
}

/* What it would mean in blocks: "A pp_transport, B um_transport"; how many. */
static size_t
choices_of(const struct kb_bind *b, const char *text, struct kb_buf *choices)
{
	struct kb_buf value = KB_BUF_INIT;
	const struct kb_section *s = b->sheet != NULL ? b->sheet->section :
	    NULL;
	size_t n = 0;

	for (; s != NULL && s->name != NULL; s++)
		if (reads_in(b, s->name, strlen(s->name), text, &value))
			kb_buf_addf(choices, "%s%s %s", n++ > 0 ? ", " : "",
			    s->name, value.s);
	kb_buf_free(&value);
	return n;
}

void
kb_section_refuse(const struct kb_bind *b, const char *text,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf choices = KB_BUF_INIT, other = KB_BUF_INIT;
	size_t several = choices_of(b, text, &choices);
	const struct kb_section *s = b->section;
	struct kb_buf title = KB_BUF_INIT;
	const char *p;

	if (s != NULL && (several > 0 || kb_bind_reads(b, b->sheet->carry, text,
	    &other))) {
		p = s->says;
		kb_next_part(&p, '|', &title);
		kb_errs_add(errs, src, b->sheet->carry, "'%.60s' tidak ada "
		    "dalam bagian %s (%s), judul di atasnya; tulis kode yang "
		    "dimaksud, atau padankan kata itu dengan impor --tebak",
		    text, s->name, title.s);
	} else if (s == NULL && several == 1) {
		kb_errs_add(errs, src, b->sheet->carry, "'%.60s' hanya "
		    "dikenal di bawah judul bagiannya, yang tidak ada di "
		    "atasnya; bila itu yang dimaksud, tulis kodenya: %s", text,
		    strchr(choices.s, ' ') + 1);
	} else if (s == NULL && several > 1) {
		kb_errs_add(errs, src, b->sheet->carry, "'%.60s' berarti lain "
		    "di setiap bagian, dan judul bagian tidak ada di atasnya; "
		    "tulis kodenya: %s", text, choices.s);
	}
	kb_buf_free(&title);
	kb_buf_free(&choices);
	kb_buf_free(&other);
}
