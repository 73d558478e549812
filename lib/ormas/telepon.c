/* SPDX-License-Identifier: ISC */
/* telepon.c - telephone numbers as people write them, for a link to a chat. */
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"

/* Mobile numbers after 62: an 8, and 8 to 12 digits more. */
#define SHORTEST 9
#define LONGEST 13

/*
 * The digits of the first number in s; "(0)" of "+62 (0)812" is none of them.
 * A blank, a dot or a dash does not end it, anything else does.
 */
static void
first_number(const char *s, struct kb_buf *b)
{
	for (; *s != '\0'; s++) {
		if (kb_is_digit(*s)) {
			kb_buf_addc(b, *s);
		} else if (strncmp(s, "(0)", 3) == 0) {
			s += 2;
		} else if (strchr(" .-()+", *s) == NULL && b->len > 0) {
			return;
		}
	}
}

bool
ormas_mobile(const char *phone, struct kb_buf *out)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *p;
	bool is;

	if (phone == NULL)
		return false;
	first_number(phone, &b);
	p = kb_buf_str(&b);
	if (strncmp(p, "0062", 4) == 0)
		p += 4;
	else if (strncmp(p, "62", 2) == 0)
		p += 2;
	p += *p == '0';			/* none where a sheet has lost it */
	is = *p == '8' && strlen(p) >= SHORTEST && strlen(p) <= LONGEST;
	if (is)
		kb_buf_addf(out, "62%s", p);
	kb_buf_free(&b);
	return is;
}

void
ormas_wa_link(struct kb_buf *out, const char *mobile, const char *text)
{
	kb_buf_addf(out, "https://wa.me/%s?text=", mobile);
	for (const char *p = text; *p != '\0'; p++)
		if (kb_is_alnum(*p) || strchr("-._~", *p) != NULL)
			kb_buf_addc(out, *p);		/* RFC 3986 */
		else
			kb_buf_addf(out, "%%%02X", (unsigned char)*p);
}
