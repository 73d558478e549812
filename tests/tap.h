/* SPDX-License-Identifier: ISC */
/*
 * tap.h - Test Anything Protocol for the unit tests in C.
 *
 *	ok(cond, fmt, ...)  is_str(got, want, fmt, ...)  is_int(got, want, ...)
 *	return done_testing();
 */
#ifndef TAP_H
#define TAP_H

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define TAP_FN static __attribute__((unused))
#define TAP_FMT(f, a) __attribute__((format(printf, f, a)))

#define ok(cond, ...) tap_ok(__FILE__, __LINE__, (cond), __VA_ARGS__)
#define is_str(got, want, ...) \
	tap_str(__FILE__, __LINE__, (got), (want), __VA_ARGS__)
#define is_int(got, want, ...) \
	tap_int(__FILE__, __LINE__, (int64_t)(got), (int64_t)(want), __VA_ARGS__)

static struct { int count, failed; } tap;

TAP_FMT(4, 0) static void
tap_line(const char *file, int line, bool good, const char *fmt, va_list ap)
{
	tap.count++;
	tap.failed += !good;
	printf("%sok %d - ", good ? "" : "not ", tap.count);
	vprintf(fmt, ap);
	printf("\n");
	if (!good)
		printf("# at %s:%d\n", file, line);
}

TAP_FN TAP_FMT(4, 5) bool
tap_ok(const char *file, int line, bool good, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tap_line(file, line, good, fmt, ap);
	va_end(ap);
	return good;
}

TAP_FN TAP_FMT(5, 6) bool
tap_str(const char *file, int line, const char *got, const char *want,
    const char *fmt, ...)
{
	bool good = got != NULL && want != NULL ? strcmp(got, want) == 0 :
	    got == want;
	va_list ap;

	va_start(ap, fmt);
	tap_line(file, line, good, fmt, ap);
	va_end(ap);
	if (!good)
		printf("#  got: %s\n# want: %s\n", got != NULL ? got : "NULL",
		    want != NULL ? want : "NULL");
	return good;
}

TAP_FN TAP_FMT(5, 6) bool
tap_int(const char *file, int line, int64_t got, int64_t want,
    const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tap_line(file, line, got == want, fmt, ap);
	va_end(ap);
	if (got != want)
		printf("#  got: %" PRId64 "\n# want: %" PRId64 "\n", got, want);
	return got == want;
}

/* The plan, and the status for main to return. */
TAP_FN int
done_testing(void)
{
	printf("1..%d\n", tap.count);
	if (tap.failed > 0)
		printf("# %d of %d failed\n", tap.failed, tap.count);
	return fflush(stdout) != 0 || tap.failed > 0 || tap.count == 0;
}

#endif
