/* SPDX-License-Identifier: ISC */
/* geo_code.c - codes of regions as they stand in files of maps. */
#include <string.h>
#include <strings.h>

#include "geo.h"
#include "kesbang/text.h"

/* Length of a code down to that level. */
static const size_t length[] = { 0, 2, 5, 8, 13 };

/* A part that is all zeros says nothing: "64.02.00", "6402000000". */
static bool
zeros(const char *s, size_t n)
{
	return strspn(s, "0") >= n;
}

/* "640201" to "64.02.01"; another number of digits is no code. */
static bool
dotted(const char *s, kb_code *out)
{
	static const size_t cut[] = { 2, 4, 6, 10 };
	size_t n = strlen(s), at = 0;
	bool whole = false;

	for (size_t i = 0; i < KB_LEN(cut); i++)
		whole = whole || n == cut[i];
	if (!whole)
		return false;
	for (size_t i = 0, level = 0; i < n; i++) {
		if (i > 0 && i == cut[level]) {
			if (zeros(s + i, n - i))
				break;
			out->s[at++] = '.';
			level++;
		}
		out->s[at++] = s[i];
	}
	out->s[at] = '\0';
	return true;
}

/* A number lost the zero at its end: 64.1; a spreadsheet gave it one: 6402.0 */
static void
as_written(struct kb_buf *b, const char *s, bool number)
{
	const char *dot = strchr(s, '.');
	size_t n = strlen(s);

	kb_buf_adds(b, s);
	if (!number || dot == NULL)
		return;
	if (dot == s + 2 && n == 4)
		kb_buf_addc(b, '0');
	else if (dot > s + 2 && zeros(dot + 1, n - (size_t)(dot + 1 - s)))
		kb_buf_cut(b, (size_t)(dot - s));
}

static enum geo_form
with_dots(const char *s, kb_code *out)
{
	size_t n = strlen(s);

	for (size_t level = KB_LEN(length) - 1; level > 1; level--)
		if (n == length[level] && zeros(s + length[level - 1] + 1,
		    n - length[level - 1] - 1))
			n = length[level - 1];
	if (n > length[KB_LEN(length) - 1])
		return GEO_NO_CODE;
	memcpy(out->s, s, n);
	out->s[n] = '\0';
	return kb_region_form(out->s) ? GEO_DOTTED : GEO_NO_CODE;
}

bool
geo_is_level(const char *code, int level)
{
	return level == 0 || strlen(code) == length[level];
}

enum geo_form
geo_code(const char *s, bool number, int level, kb_code *out)
{
	struct kb_buf b = KB_BUF_INIT;
	enum geo_form form = GEO_NO_CODE;
	size_t n;

	*out = (kb_code){ "" };
	if (strncasecmp(s, "ID", 2) == 0 && kb_is_digit(s[2]))
		return GEO_LIKE_BPS;
	as_written(&b, s, number);
	n = strspn(b.s, "0123456789");
	if (b.s[n] == '.')
		form = with_dots(b.s, out);
	else if (b.s[n] == '\0' && n == 7)
		form = GEO_LIKE_BPS;
	else if (b.s[n] == '\0' && dotted(b.s, out))
		form = strlen(out->s) > 2 ? GEO_PLAIN : GEO_DOTTED;
	kb_buf_free(&b);
	n = length[level];
	if (strlen(out->s) > n && n > 0)
		out->s[n] = '\0';
	if (form == GEO_NO_CODE || strlen(out->s) < n)
		*out = (kb_code){ "" };
	return form;
}
