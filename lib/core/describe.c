/* SPDX-License-Identifier: ISC */
/* describe.c - a field in words: for headings, guides and the dictionary. */
#include "kesbang/record.h"

static const struct {
	const char	*name;
	const char	*sample;
} kinds[] = {
	[KB_TEXT] = { "teks", NULL },
	[KB_INT] = { "bilangan", "1.250" },
	[KB_MONEY] = { "rupiah", "Rp1.250.000" },
	[KB_DATE] = { "tanggal", "31/12/2025" },
	[KB_PDATE] = { "tanggal, bulan atau tahun", "2025-12" },
	[KB_TIME] = { "jam", "15:30" },
	[KB_STAMP] = { "tanggal dan jam", "2025-12-31 15:30" },
	[KB_ENUM] = { "pilihan", NULL },
	[KB_CODE] = { "daftar", NULL },
	[KB_REGION] = { "wilayah", "64.74.01.1003" },
	[KB_REF] = { "rujukan", NULL },
	[KB_FLAG] = { "ya/tidak", "ya" },
	[KB_RATE] = { "bilangan pasti", "1.250,50" },
	[KB_REAL] = { "koordinat", "0.1347" },
	[KB_SPAN] = { "jangka waktu", "90 hari" },
};

void
kb_field_label(const struct kb_field *f, struct kb_buf *b)
{
	for (const char *p = f->name; *p != '\0'; p++)
		kb_buf_addc(b, *p == '_' ? ' ' : p == f->name && *p >= 'a' &&
		    *p <= 'z' ? (char)(*p - 32) : *p);
}

const char *
kb_kind_name(const struct kb_field *f)
{
	return kinds[f->kind].name;
}

const char *
kb_kind_sample(const struct kb_field *f)
{
	return f->word != NULL ? f->word[0].name : kinds[f->kind].sample;
}

void
kb_field_allowed(const struct kb_field *f, struct kb_buf *b)
{
	size_t at = b->len;

	for (size_t i = 0; f->word != NULL && f->word[i].name != NULL; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? " " : "", f->word[i].name);
	if (f->kind == KB_CODE)
		kb_buf_addf(b, "kesbangpol lihat pilihan --daftar %s", f->list);
	if (f->kind == KB_REF)
		kb_buf_addf(b, "%s", f->list);
	if (f->kind == KB_TEXT && f->max != 0)
		kb_buf_addf(b, "paling banyak %lld huruf", (long long)f->max);
	else if (f->min != 0 || f->max != 0)
		kb_buf_addf(b, "%lld..%lld", (long long)f->min,
		    (long long)f->max);
	if (f->dflt != NULL)
		kb_buf_addf(b, "%s(bila kosong: %s)", b->len > at ? " " : "",
		    f->dflt);
}
