/* SPDX-License-Identifier: ISC */
/* region_head.c - a region as official papers call it, and who heads it. */
#include <stdlib.h>
#include <string.h>

#include "kantor.h"

/* Its province, or the regency or city that it is or lies in; NULL: no name. */
static char *
named(struct kb_kantor *k, const kb_code *code, bool *province)
{
	kb_code at = kb_region_at(code, kb_region_level(code->s) < 2 ? 1 : 2);

	*province = strlen(at.s) == 2;
	return at.s[0] == '\0' ? NULL : kb_one_text(k->db,
	    "SELECT nama FROM wilayah WHERE kode = ?",
	    KB_ARGS1((const char *)at.s));
}

/* What follows that word; NULL: it does not begin so. */
static const char *
after(const char *name, const char *word)
{
	size_t n = strlen(word);

	return strncmp(name, word, n) == 0 ? name + n : NULL;
}

void
kb_region_head(struct kb_kantor *k, const kb_code *code, struct kb_buf *b)
{
	bool province;
	char *name = named(k, code, &province);
	const char *rest;

	if (name == NULL)
		return;
	if (province)
		kb_buf_addf(b, "Gubernur %s", name);
	else if ((rest = after(name, "Kota ")) != NULL)
		kb_buf_addf(b, "Wali Kota %s", rest);
	else
		kb_buf_addf(b, "Bupati %s", (rest = after(name, "Kabupaten "))
		    != NULL ? rest : name);
	free(name);
}

void
kb_region_long(struct kb_kantor *k, const kb_code *code, struct kb_buf *b)
{
	bool province;
	char *name = named(k, code, &province);

	if (name != NULL)
		kb_buf_addf(b, "%s%s", province ? "Provinsi " : "", name);
	free(name);
}
