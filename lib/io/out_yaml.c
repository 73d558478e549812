/* SPDX-License-Identifier: ISC */
/*
 * out_yaml.c - a stream of YAML documents, one a record.  What any reader
 * could take for something else than text (dates, 10:30, 64.10, no, null) is
 * quoted.
 */
#include <string.h>
#include <utf8proc.h>

#include "kesbang/text.h"
#include "writers.h"

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Words that are no text, and their first letters: most are seen by those. */
static bool
is_other(const char *s)
{
	return strchr("ntfyoiNTFYOI", s[0]) != NULL &&
	    kb_in_list("null|true|false|yes|no|on|off|y|n|nan|inf", s);
}

static bool
is_plain(const char *s)
{
	size_t n = 0;

	while (letter(s[n]) || s[n] == ' ' || (s[n] >= '-' && s[n] <= '9') ||
	    s[n] == '_' || s[n] == '(' || s[n] == ')')
		n++;
	return s[n] == '\0' && n > 0 && n < 200 && letter(s[0]) &&
	    s[n - 1] != ' ' && (n > 5 || !is_other(s));
}

bool
kb_yaml_special(int32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 ||
	    c == 0x2029 || c == 0xfeff || c == 0xfffe || c == 0xffff;
}

static void
quoted(struct kb_buf *b, const char *s)
{
	utf8proc_int32_t c;

	kb_buf_addc(b, '"');
	while (*s != '\0') {
		size_t plain = 0;
		utf8proc_ssize_t n;

		while (s[plain] >= ' ' && s[plain] < 0x7f && s[plain] != '"' &&
		    s[plain] != '\\')
			plain++;
		kb_buf_add(b, s, plain);
		s += plain;
		n = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &c);
		if (*s == '\0' || n <= 0)
			break;
		if (c == '"' || c == '\\')
			kb_buf_addf(b, "\\%c", (char)c);
		else if (c == '\n')
			kb_buf_adds(b, "\\n");
		else if (kb_yaml_special(c))
			kb_buf_addf(b, c < 0x100 ? "\\x%02X" : "\\u%04X",
			    (unsigned)c);
		else
			kb_buf_add(b, s, (size_t)n);
		s += n;
	}
	kb_buf_addc(b, '"');
}

void
kb_yaml_value(struct kb_buf *b, const struct kb_field *f, const char *s)
{
	if (s == NULL)
		kb_buf_adds(b, "null");
	else if ((f != NULL && kb_is_int(f)) || is_plain(s))
		kb_buf_adds(b, s);
	else
		quoted(b, s);
}

void
kb_yaml_begin(struct kb_out *o)
{
	(void)o;
}

void
kb_yaml_row(struct kb_out *o, const void *rec)
{
	kb_buf_adds(&o->buf, "---\n");
	for (size_t i = 0; i < o->n; i++) {
		const struct kb_field *f = &o->type->field[o->field[i]];
		const char *s = kb_get(f, rec, o->env, &o->scratch);

		kb_buf_adds(&o->buf, f->name);
		kb_buf_adds(&o->buf, ": ");
		kb_yaml_value(&o->buf, f, s);
		kb_buf_addc(&o->buf, '\n');
	}
}

void
kb_yaml_end(struct kb_out *o)
{
	(void)o;
}
