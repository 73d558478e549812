/* SPDX-License-Identifier: ISC */
/*
 * nama_lama.c - a change of name is a procedure like others (PP 58/2016 Ps
 * 16); letters and sanctions still speak of the body by the name that it had.
 */
#include "kesbang/text.h"
#include "rules.h"

static void
keep(struct ormas *o, const char *was, const char *now, struct kb_buf *made,
    struct kb_buf *told)
{
	if (was == NULL || now == NULL || kb_same_name(was, now) ||
	    (o->nama_lain != NULL && kb_in_list(o->nama_lain, was)))
		return;
	if (made->len == 0 && o->nama_lain != NULL)
		kb_buf_adds(made, o->nama_lain);
	if (made->len > 0)
		kb_buf_addc(made, '|');
	kb_buf_adds(made, was);
	o->nama_lain = made->s;
	kb_buf_adds(told, told->len > 0 ? ", " : "dicatat pada nama_lain: ");
	kb_quote(told, was);
}

void
ormas_remember(const void *was, void *rec, struct kb_buf *made,
    struct kb_buf *told)
{
	const struct ormas *before = was;
	struct ormas *o = rec;

	keep(o, before->nama, o->nama, made, told);
	keep(o, before->singkatan, o->singkatan, made, told);
}
