/* SPDX-License-Identifier: ISC */
/* fuzz.h - what the fuzzers share. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/record.h"
#include "kesbang/text.h"

#define FUZZ_FN static __attribute__((unused))

/* Says which, for the compiler makes one call of many. */
#define MUST(cond) do {							\
	if (!(cond))							\
		fuzz_stop(__FILE__, __LINE__, #cond);			\
} while (0)

int	 LLVMFuzzerTestOneInput(const uint8_t *, size_t);

FUZZ_FN _Noreturn void
fuzz_stop(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: runtime error: not so: %s\n", file, line,
	    what);
	abort();
}

/* The bytes as a string; the caller frees. */
FUZZ_FN char *
fuzz_string(const uint8_t *data, size_t size)
{
	char *s = kb_alloc(size + 1);

	if (size > 0)
		memcpy(s, data, size);
	return s;
}

FUZZ_FN bool
fuzz_utf8(const char *s)
{
	size_t bad;

	return kb_utf8_ok(s, strlen(s), &bad);
}

/* rc is that of a call that failed or did not: what is refused is told. */
FUZZ_FN bool
fuzz_told(int rc, const struct kb_err *err)
{
	MUST(rc == 0 || (err->status != 0 && err->msg[0] != '\0'));
	return rc == 0;
}

/* ... and repeats nothing that is no text. */
FUZZ_FN bool
fuzz_well(int rc, const struct kb_err *err)
{
	MUST(fuzz_told(rc, err) || fuzz_utf8(err->msg));
	return rc == 0;
}

/* Without an office file a place has its code and no name. */
FUZZ_FN int
fuzz_region(void *arg, const char *text, int level, kb_code *out,
    struct kb_err *err)
{
	(void)arg, (void)level;
	if (!kb_region_form(text))
		return kb_fail(err, KB_DATA, "'%.60s': hanya kode", text);
	memcpy(out->s, text, strlen(text) + 1);
	return 0;
}

#endif
