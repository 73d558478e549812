/* SPDX-License-Identifier: ISC */
/* Whole numbers and rupiah: what is read comes back from its own text. */
#include "fuzz.h"
#include "kesbang/money.h"

static void
check_written(int64_t v)
{
	struct kb_buf b = KB_BUF_INIT;
	int64_t again;

	kb_int_dots(&b, v);
	MUST(kb_int_parse(b.s, &again, NULL) == 0 && again == v);
	MUST(kb_money_parse(b.s, &again, NULL) == 0 && again == v);
	kb_buf_cut(&b, 0);
	kb_money_text(&b, v);
	MUST(kb_money_parse(b.s, &again, NULL) == 0 && again == v);
	kb_buf_adds(&b, ",00");
	MUST(kb_money_parse(b.s, &again, NULL) == 0 && again == v);
	kb_buf_free(&b);
}

static void
check_err(const struct kb_err *err)
{
	MUST(err->status == KB_DATA && err->msg[0] == '\'');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *s = fuzz_string(data, size);
	int64_t v, m, n = 0;
	struct kb_err err;

	if (size > 0)
		memcpy(&n, data, size < sizeof(n) ? size : sizeof(n));
	if (kb_int_parse(s, &v, &err) == 0) {
		check_written(v);
		/* No comma ever passes, and rupiah reads it the same. */
		MUST(strchr(s, ',') == NULL);
		MUST(kb_money_parse(s, &m, &err) == 0 && m == v);
	} else {
		check_err(&err);
		if (kb_money_parse(s, &m, &err) == 0)
			check_written(m);
		else
			check_err(&err);
	}
	check_written(n);
	free(s);
	return 0;
}
