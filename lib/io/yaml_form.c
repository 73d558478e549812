/* SPDX-License-Identifier: ISC */
/* yaml_form.c - a record as a form: what each column means, and its value. */
#include <string.h>

#include "kesbang/text.h"
#include "writers.h"

#define WIDTH 78

static void
comment(struct kb_buf *b, const char *text)
{
	struct kb_buf wrapped = KB_BUF_INIT;

	kb_wrap(&wrapped, text, 2, 0, WIDTH);
	kb_buf_adds(b, "# ");
	for (const char *p = kb_buf_str(&wrapped); *p != '\0'; p++) {
		kb_buf_addc(b, *p);
		if (*p == '\n')
			kb_buf_adds(b, "# ");
	}
	kb_buf_addc(b, '\n');
	kb_buf_free(&wrapped);
}

static void
meaning(struct kb_buf *b, const struct kb_field *f)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_addf(&t, "%s%s", f->help, f->need && f->dflt == NULL ?
	    " (wajib)" : "");
	for (size_t i = 0; f->word != NULL && f->word[i].name != NULL; i++)
		kb_buf_addf(&t, "%s%s", i > 0 ? ", " : ": ", f->word[i].name);
	if (f->kind == KB_FLAG)
		kb_buf_adds(&t, ": ya, tidak");
	if (f->dflt != NULL)
		kb_buf_addf(&t, " (bila kosong: %s)", f->dflt);
	comment(b, t.s);
	kb_buf_free(&t);
}

/* Can every line stand in a block as it is? */
static bool
fits_block(const char *s)
{
	if (*s == ' ' || *s == '\n' || s[strlen(s) - 1] == '\n' ||
	    (strchr(s, '\n') == NULL && strlen(s) < WIDTH / 2))
		return false;
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;

		if ((c < ' ' && c != '\n') || c == 0x7f ||
		    (c == 0xc2 && (unsigned char)s[1] < 0xa0) ||
		    strncmp(s, "\xe2\x80\xa8", 3) == 0 ||
		    strncmp(s, "\xe2\x80\xa9", 3) == 0 ||
		    strncmp(s, "\xef\xbb\xbf", 3) == 0)
			return false;
	}
	return true;
}

static void
block(struct kb_buf *b, const char *s)
{
	struct kb_buf line = KB_BUF_INIT;

	kb_buf_adds(b, " |-\n");
	while (kb_next_part(&s, '\n', &line))
		kb_buf_addf(b, "%s%s\n", line.len > 0 ? "  " : "", line.s);
	kb_buf_free(&line);
}

void
kb_yaml_form(struct kb_buf *b, const struct kb_type *type, const void *rec,
    const struct kb_env *env, uint64_t fields)
{
	struct kb_buf scratch = KB_BUF_INIT;

	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];
		const char *s = rec != NULL ? kb_get(f, rec, env, &scratch) :
		    NULL;

		if ((fields >> i & 1) == 0)
			continue;
		meaning(b, f);
		kb_buf_addf(b, "%s:", f->name);
		if (s != NULL && fits_block(s)) {
			block(b, s);
			continue;
		}
		if (s != NULL) {
			kb_buf_addc(b, ' ');
			kb_yaml_value(b, f, s);
		}
		kb_buf_addc(b, '\n');
	}
	kb_buf_free(&scratch);
}
