/* SPDX-License-Identifier: ISC */
/* describe.c - a field in words: for headings, guides and the dictionary. */
#include <string.h>

#include "kesbang/record.h"
#include "kesbang/text.h"

static const struct {
	const char	*name;
	const char	*sample, *arg;
} kinds[] = {
	[KB_TEXT] = { "teks", NULL, "TEKS" },
	[KB_INT] = { "bilangan", "1.250", "N" },
	[KB_MONEY] = { "rupiah", "Rp1.250.000", "RUPIAH" },
	[KB_DATE] = { "tanggal", "31/12/2025", "TANGGAL" },
	[KB_PDATE] = { "tanggal, bulan atau tahun", "2025-12", "TEKS" },
	[KB_TIME] = { "jam", "15:30", "JAM" },
	[KB_STAMP] = { "tanggal dan jam", "2025-12-31 15:30", "WAKTU" },
	[KB_ENUM] = { "pilihan", NULL, "PILIHAN" },
	[KB_CODE] = { "daftar", NULL, "TEKS" },
	[KB_REGION] = { "wilayah", "64.74.01.1003", "WILAYAH" },
	[KB_REF] = { "rujukan", NULL, "TEKS" },
	[KB_FLAG] = { "ya/tidak", "ya", "[ya|tidak]" },
	[KB_RATE] = { "bilangan pasti", "1.250,50", "BILANGAN" },
	[KB_REAL] = { "koordinat", "0.1347", "BILANGAN" },
	[KB_SPAN] = { "jangka waktu", "90 hari", "JANGKA" },
};

/* Words of names that are written in capitals. */
static const char *const acronyms[] = {
	"ahu", "athg", "bast", "bpk", "dpa", "dppa", "dprd", "kpu", "lhp",
	"lpj", "nik", "nip", "npwp", "ntpn", "sha256", "silpa", "sk", "skt",
	"sp2d", "spm", "sts", "uu",
};

static bool
is_acronym(const char *s, size_t n)
{
	for (size_t i = 0; i < KB_LEN(acronyms); i++)
		if (strlen(acronyms[i]) == n && strncmp(s, acronyms[i], n) == 0)
			return true;
	return false;
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static void
add_word(struct kb_buf *b, size_t from, const char *s, size_t n)
{
	bool all = is_acronym(s, n);

	if (b->len > from)
		kb_buf_addc(b, ' ');
	for (size_t i = 0; i < n; i++)
		kb_buf_addc(b, all || b->len == from ? upper(s[i]) : s[i]);
}

/* "Nomor SP2D" of nomor_sp2d; and of sp2d_nomor, for so it is said. */
void
kb_field_label(const struct kb_field *f, struct kb_buf *b)
{
	const char *p = f->name;
	size_t first = strcspn(p, "_"), from = b->len, n;

	if (is_acronym(p, first) && (strcmp(p + first, "_nomor") == 0 ||
	    strcmp(p + first, "_tanggal") == 0)) {
		add_word(b, from, p + first + 1, strlen(p + first + 1));
		add_word(b, from, p, first);
		return;
	}
	for (; *p != '\0'; p += n + (p[n] == '_')) {
		n = strcspn(p, "_");
		add_word(b, from, p, n);
	}
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

const char *
kb_field_arg(const struct kb_field *f)
{
	return f->arg != NULL ? f->arg : kinds[f->kind].arg;
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

int
kb_heading_level(const struct kb_field *f, const char *heading)
{
	static const char *const of[] = { KB_HEADINGS_1, KB_HEADINGS_2,
	    KB_HEADINGS_3, KB_HEADINGS_4 };
	struct kb_buf one = KB_BUF_INIT;
	int level = 0;

	for (size_t i = 0; f->kind == KB_REGION && i < KB_LEN(of); i++) {
		const char *p = of[i];

		while (kb_next_part(&p, '|', &one))
			if (kb_same_name(one.s, heading))
				level = (int)i + 1;
	}
	kb_buf_free(&one);
	return level;
}
