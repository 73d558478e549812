/* SPDX-License-Identifier: ISC */
/*
 * Rates of banpol (rupiah a vote, ceilings): what is read comes back from its
 * stored form and from the one for people; and their sums are rounded next to
 * each other.
 */
#include "fuzz.h"
#include "kesbang/hitung.h"
#include "kesbang/rate.h"

static void
check_written(kb_rate r)
{
	struct kb_buf b = KB_BUF_INIT;
	char text[KB_RATE_TEXT];
	struct kb_err err = { 0 };
	kb_rate again;

	MUST(r.den > 0 && r.num >= 0);
	kb_rate_text(r, text);
	MUST(strlen(text) < sizeof(text));
	MUST(kb_rate_parse(text, &again, &err) == 0);
	MUST(again.num == r.num && again.den == r.den);
	kb_rate_show(&b, r);
	/* "1,125" is refused, for it may be meant as thousands. */
	MUST(kb_rate_parse(kb_buf_str(&b), &again, &err) != 0 ||
	    (again.num == r.num && again.den == r.den));
	kb_buf_free(&b);
}

static void
check_sums(int64_t votes, int months, kb_rate r)
{
	int64_t down = 0, near = 0;
	bool fits = banpol_jumlah(votes, r, months, BANPOL_BAWAH, &down);

	MUST(!fits || (votes >= 0 && months >= 0 && months <= 12));
	if (banpol_jumlah(votes, r, months, BANPOL_TERDEKAT, &near))
		MUST(fits && near >= down && near - down <= 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *s = fuzz_string(data, size);
	struct kb_err err = { 0 };
	int64_t votes = 0;
	kb_rate r;

	if (kb_rate_parse(s, &r, &err) == 0) {
		check_written(r);
		if (size > 0)
			memcpy(&votes, data, size < sizeof(votes) ? size :
			    sizeof(votes));
		check_sums(votes, (int)(size % 14), r);
		check_sums((int64_t)((uint64_t)votes % 300000000),
		    (int)(size % 14), r);
	} else {
		MUST(err.status == KB_DATA && err.msg[0] == '\'' &&
		    fuzz_utf8(s) <= fuzz_utf8(err.msg));
	}
	free(s);
	return 0;
}
