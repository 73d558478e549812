/* SPDX-License-Identifier: ISC */
/* choice.c - "maksud Anda '...'?", said in one place. */
#include <stdio.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"

bool
kb_choice_add(struct kb_choice *c, const char *name)
{
	bool nearer = kb_nearer(c->word, name, NULL, &c->best) != NULL;

	if (nearer)
		c->near = name;
	if (c->len < sizeof(c->all))
		c->len += (size_t)snprintf(c->all + c->len,
		    sizeof(c->all) - c->len, "%s%s", c->len > 0 ? ", " : "",
		    name);
	return nearer;
}

int
kb_choice_fail(struct kb_choice *c, enum kb_status status, const char *what,
    struct kb_err *err, const char *fmt, ...)
{
	const char *front = c->front != NULL ? c->front : "";
	struct kb_buf b = KB_BUF_INIT, word = KB_BUF_INIT;
	va_list ap;

	if (what != NULL)
		kb_buf_addf(&b, "%s ", what);
	kb_buf_addf(&word, "%s%s", front, c->word);
	kb_quote(&b, word.s);
	kb_buf_addc(&b, ' ');
	if (c->near != NULL) {
		kb_buf_addf(&b, "tidak dikenal; maksud Anda '%s%s%s%s'?", front,
		    c->owner != NULL ? c->owner : "",
		    c->owner != NULL ? "." : "", c->near);
	} else {
		va_start(ap, fmt);
		kb_buf_vaddf(&b, fmt, ap);
		va_end(ap);
	}
	kb_fail(err, status, "%s", b.s);
	kb_buf_free(&b);
	kb_buf_free(&word);
	return -1;
}
