/* SPDX-License-Identifier: ISC */
/* banpol-umum.c - which council, budget year and party a command is about. */
#include "banpol.h"
#include "kesbang/hitung.h"

int
banpol_one_party(const struct kb_ctx *ctx, const char **party,
    struct kb_err *err)
{
	*party = ctx->argc > 0 ? ctx->argv[0] : NULL;
	return ctx->argc <= 1 ? 0 : kb_fail(err, KB_USAGE, "sebutkan satu "
	    "PARTAI");
}

int
banpol_asked(struct kb_ctx *ctx, const struct banpol_of *of, int year,
    const char *party, struct banpol_asked *a, struct kb_err *err)
{
	const struct kb_kantor *k = &ctx->kantor;
	const char *region = of->wilayah.s;

	*a = (struct banpol_asked){ .year = of->tahun.ymd / 10000,
	    .below = *region != '\0' };
	if (of->tahun.ymd % 10000 != 0)
		return kb_fail(err, KB_USAGE, "--tahun: tahunnya saja, "
		    "misalnya 2019");
	if (a->year == 0)
		a->year = year > 0 ? year : k->env.today.ymd / 10000;
	if (banpol_council(k, *region != '\0' ? region : NULL, &a->council,
	    err) != 0)
		return -1;
	return party != NULL ? banpol_party(k, party, a->year, &a->party,
	    err) : 0;
}
