/* SPDX-License-Identifier: ISC */
/*
 * jumlah.c - votes x rate x months / 12 in whole numbers of 128 bits, and
 * how people read what is left over.
 */
#include <inttypes.h>

#include "jumlah.h"

#define WIDE_MOST (~(jumlah_wide)0)

bool
jumlah_of(jumlah_wide vote_months, kb_rate rate, struct jumlah *out)
{
	if (rate.den <= 0 || rate.num < 0 ||
	    (rate.num > 0 && vote_months > WIDE_MOST / (uint64_t)rate.num))
		return false;
	out->num = vote_months * (uint64_t)rate.num;
	out->den = (jumlah_wide)rate.den * 12;
	return true;
}

/* Half a rupiah is rounded up: Rp0,50 becomes Rp1. */
bool
jumlah_round(const struct jumlah *j, enum banpol_pembulatan how, int64_t *out)
{
	jumlah_wide whole = j->num / j->den, rest = j->num % j->den;

	if (how == BANPOL_TERDEKAT && rest >= j->den - rest)
		whole++;
	if (whole > INT64_MAX)
		return false;
	*out = (int64_t)whole;
	return true;
}

bool
banpol_jumlah(int64_t votes, kb_rate rate, int months,
    enum banpol_pembulatan how, int64_t *out)
{
	struct jumlah j;

	return votes >= 0 && months >= 0 && months <= 12 &&
	    jumlah_of((jumlah_wide)votes * (unsigned)months, rate, &j) &&
	    jumlah_round(&j, how, out);
}

/* The decimals of rest/den, which is less than 1 and den less than 2^67. */
static void
decimals(struct kb_buf *b, jumlah_wide rest, jumlah_wide den)
{
	if (rest == 0)
		return;
	kb_buf_addf(b, ",%02u%s", (unsigned)(rest * 100 / den),
	    rest * 100 % den != 0 ? "..." : "");
}

void
jumlah_text(struct kb_buf *b, const struct jumlah *j)
{
	jumlah_wide whole = j->num / j->den;

	if (whole > INT64_MAX) {
		kb_buf_adds(b, "terlalu besar");
		return;
	}
	kb_int_dots(b, (int64_t)whole);
	decimals(b, j->num % j->den, j->den);
}

bool
jumlah_sen(struct kb_buf *b, const struct jumlah *j)
{
	jumlah_wide rest = j->num % j->den * 100;

	kb_int_dots(b, (int64_t)(j->num / j->den));
	kb_buf_addf(b, ",%02u", (unsigned)(rest / j->den));
	return rest % j->den != 0;
}

void
jumlah_rest(struct kb_buf *b, int64_t whole, const struct jumlah *j)
{
	int64_t more = whole - (int64_t)(j->num / j->den);
	jumlah_wide rest = j->num % j->den;

	if (more > 0 && rest > 0) {		/* 3 - 1,66 = 1 + (1 - 0,66) */
		more--;
		rest = j->den - rest;
	} else if (rest > 0 || more < 0) {
		kb_buf_addc(b, '-');
		more = -more;
	}
	kb_money_text(b, more);
	decimals(b, rest, j->den);
}

void
jumlah_formula(struct kb_buf *b, int64_t votes, kb_rate rate, int months,
    const struct jumlah *j)
{
	kb_int_dots(b, votes);
	kb_buf_adds(b, " x ");
	kb_rate_show(b, rate);
	if (months != 12)
		kb_buf_addf(b, " x %d/12", months);
	kb_buf_adds(b, " = ");
	jumlah_text(b, j);
}
