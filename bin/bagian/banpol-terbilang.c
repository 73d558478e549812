/* SPDX-License-Identifier: ISC */
/* banpol-terbilang.c - numbers and dates in words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banpol.h"
#include "kesbang/terbilang.h"
#include "kesbang/text.h"

#define LONGEST 200			/* bytes of a number or a date */

enum { RUPIAH = 1, BILANGAN, TANGGAL };	/* sebagai */

struct terbilang_opt {
	kb_enum	 sebagai;
};

static const struct kb_word kinds[] = {
	{ "rupiah", "rupiah", NULL }, { "bilangan", "bilangan", NULL },
	{ "tanggal", "tanggal", NULL }, { 0 }
};

static const struct kb_field terbilang_fields[] = {
	ENUM(struct terbilang_opt, sebagai, kinds, "rupiah boleh dengan "
	    "sen; bilangan tanpa kata rupiah",
	    .dflt = "rupiah"),
};

const struct kb_type banpol_terbilang_opt = {
	.size = sizeof(struct terbilang_opt), KB_FIELDS(terbilang_fields),
};

static int
words(const struct kb_ctx *ctx, const char *s, struct kb_buf *b,
    struct kb_err *err)
{
	const struct terbilang_opt *opt = ctx->own;
	kb_date date;
	int64_t v;
	int sen = 0, rc;

	if (opt->sebagai.n == TANGGAL) {
		if ((rc = kb_date_parse(s, &date, err)) == 0)
			kb_terbilang_date(b, date);
	} else if (opt->sebagai.n == BILANGAN) {
		if ((rc = kb_int_parse(s, &v, err)) == 0)
			kb_terbilang(b, v);
	} else if ((rc = kb_money_parse_sen(s, &v, &sen, err)) == 0) {
		kb_terbilang_rupiah(b, v, sen);
	}
	kb_buf_addc(b, '\n');
	return rc;
}

static int
whole_line(char *s, struct kb_err *err)
{
	size_t n = strlen(s), bad;

	if (n > 0 && s[n - 1] == '\n')
		s[n - 1] = '\0';
	else if (n == 0 || !feof(stdin))
		return kb_fail(err, KB_DATA, "baris ini bukan satu nilai");
	if (!kb_utf8_ok(s, strlen(s), &bad))
		return kb_fail(err, KB_DATA, "baris ini bukan teks UTF-8");
	kb_trim(s);
	return 0;
}

/* A line for each line, so that what comes out stands beside what went in. */
static int
from_stdin(struct kb_ctx *ctx, struct kb_buf *b, struct kb_err *err)
{
	char line[LONGEST];
	struct kb_err why;
	int rc = 0;

	for (long n = 1; rc == 0 && fgets(line, sizeof(line), stdin) != NULL;
	    n++) {
		if ((rc = whole_line(line, &why)) == 0) {
			if (*line != '\0')
				rc = words(ctx, line, b, &why);
			else
				kb_buf_addc(b, '\n');
		}
		if (rc != 0)
			kb_fail(err, KB_DATA, "-:%ld: %s", n, why.msg);
	}
	if (rc == 0 && ferror(stdin))
		return kb_fail_errno(err, KB_NOINPUT, "-");
	return rc;
}

/* Of several values one is no number: the others are not there either. */
static int
none(struct kb_err *err)
{
	struct kb_err why = *err;

	return kb_fail(err, (enum kb_status)why.status, "%s; tidak satu pun "
	    "ditulis", why.msg);
}

int
banpol_run_terbilang(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc = 0;

	if (ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "sebutkan angkanya, seperti "
		    "1.234.567, atau - untuk membacanya dari masukan");
	for (int i = 0; rc == 0 && i < ctx->argc; i++)
		rc = strcmp(ctx->argv[i], "-") == 0 ?
		    from_stdin(ctx, &b, err) : words(ctx, ctx->argv[i], &b, err);
	if (rc != 0 && (ctx->argc > 1 || b.len > 1))
		rc = none(err);
	if (rc == 0)
		rc = kb_put(ctx, &b, err);
	kb_buf_free(&b);
	return rc;
}
