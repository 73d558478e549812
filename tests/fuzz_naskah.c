/* SPDX-License-Identifier: ISC */
/* Running text: findings are text, few, and repeat no number of a person. */
#include "fuzz.h"
#include "kesbang/naskah.h"

static void
found(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	size_t *n = arg, digits = 0, bad;

	MUST(++*n <= 31 && nomor == NULL && strcmp(column, "fakta") == 0);
	MUST(*rule != '\0' && kb_utf8_ok(what, strlen(what), &bad));
	for (const char *s = what; *s != '\0'; s++) {
		digits = *s >= '0' && *s <= '9' ? digits + 1 : 0;
		MUST(digits < 15);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t n = 0, bad;
	struct kb_lint lint = { found, &n, NULL };
	char *s = fuzz_string(data, size);

	if (kb_utf8_ok(s, size, &bad)) {
		kb_naskah_lint(s, "fakta", (kb_date){ size % 2 == 0 ? 20250406 :
		    0 }, &lint);
		MUST(kb_naskah_most(s, "ton", "murah|bazar") >= 0);
	}
	free(s);
	return 0;
}
