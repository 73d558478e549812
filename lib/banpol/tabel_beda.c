/* SPDX-License-Identifier: ISC */
/*
 * tabel_beda.c - how one number became another on its way to print.
 *
 * The cost is that of a noisy channel, in bits: how rare the slip is, and in
 * how many ways it could have gone with a number of that length.  A number
 * that has nothing in common with what was meant costs all its digits.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "tabel.h"

/* How rare a slip is, in bits, before its ways are counted. */
enum { RARE_DIGIT = 2, RARE_SWAP = 3, RARE_DROP = 4, RARE_DOUBLE = 4,
    RARE_EXTRA = 6, RARE_SCALE = 5, RARE_ROUND = 5, RARE_TWO = 9,
    RARE_OTHER = 14 };

/* Its ways count by their log2, rounded up. */
static struct tabel_beda
found(int sebab, int rare, size_t ways)
{
	int bits = 0;

	while (ways > (size_t)1 << bits)
		bits++;
	return (struct tabel_beda){ sebab, rare + bits };
}

/* t without one digit is w: where, or -1.  w has one digit less. */
static int
dropped(const char *w, const char *t)
{
	size_t i = 0;

	while (w[i] != '\0' && w[i] == t[i])
		i++;
	return strcmp(w + i, t + i + 1) == 0 ? (int)i : -1;
}

static struct tabel_beda
same_length(const char *w, const char *t, size_t n)
{
	size_t at[2] = { 0, 0 }, differ = 0;

	for (size_t i = 0; i < n; i++) {
		if (w[i] == t[i])
			continue;
		if (differ < 2)
			at[differ] = i;
		differ++;
	}
	if (differ == 1)
		return found(BANPOL_SATU_ANGKA, RARE_DIGIT, 9 * n);
	if (differ == 2 && w[at[0]] == t[at[1]] && w[at[1]] == t[at[0]])
		return at[1] == at[0] + 1 ?
		    found(BANPOL_TERTUKAR, RARE_SWAP, n - 1) :
		    found(BANPOL_TERTUKAR, RARE_SWAP + 4, n * n);
	if (differ == 2)
		return found(BANPOL_DUA_ANGKA, RARE_TWO, 81 * n * n / 2);
	return (struct tabel_beda){ BANPOL_BEDA,
	    RARE_OTHER + (int)n * 10 / 3 };
}

static bool
power_of_ten(int64_t a, int64_t b)
{
	while (a < b && a > 0 && a <= INT64_MAX / 10)
		a *= 10;
	return a == b;
}

struct tabel_beda
tabel_beda(int64_t wrote, int64_t meant)
{
	char w[24], t[24];
	size_t nw = (size_t)snprintf(w, sizeof(w), "%" PRId64, wrote);
	size_t nt = (size_t)snprintf(t, sizeof(t), "%" PRId64, meant);
	int at;

	if (nw == nt)
		return same_length(w, t, nw);
	if (wrote > 0 && meant > 0 && (nw > nt + 1 || nt > nw + 1) &&
	    power_of_ten(wrote < meant ? wrote : meant,
	    wrote < meant ? meant : wrote))
		return found(BANPOL_PEMISAH, RARE_SCALE, 4);
	if (nt == nw + 1 && dropped(w, t) >= 0)
		return found(BANPOL_KURANG, RARE_DROP, nt);
	if (nw == nt + 1 && (at = dropped(t, w)) >= 0)
		return at > 0 && w[at] == w[at - 1] ?
		    found(BANPOL_LEBIH, RARE_DOUBLE, nt) :
		    found(BANPOL_LEBIH, RARE_EXTRA, 10 * nw);
	return (struct tabel_beda){ BANPOL_BEDA,
	    RARE_OTHER + (int)nw * 10 / 3 };
}

/* The same number of decimals for both; false: they have too many. */
static bool
as_decimals(kb_rate a, kb_rate b, int64_t *va, int64_t *vb)
{
	for (int64_t unit = 1; unit <= 1000000; unit *= 10)
		if (unit % a.den == 0 && unit % b.den == 0)
			return !__builtin_mul_overflow(a.num, unit / a.den,
			    va) && !__builtin_mul_overflow(b.num,
			    unit / b.den, vb);
	return false;
}

struct tabel_beda
tabel_beda_nilai(kb_rate wrote, kb_rate meant)
{
	int64_t w, t, whole = meant.num / meant.den;

	if (wrote.den == 1 && meant.den > 1 && (wrote.num == whole ||
	    wrote.num == whole + 1))
		return found(BANPOL_DESIMAL, RARE_DIGIT, 2);
	if (!as_decimals(wrote, meant, &w, &t))
		return (struct tabel_beda){ BANPOL_BEDA, RARE_OTHER + 20 };
	if (power_of_ten(w < t ? w : t, w < t ? t : w))
		return found(BANPOL_PEMISAH, RARE_SCALE, 4);
	return tabel_beda(w, t);
}
