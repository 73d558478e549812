/* SPDX-License-Identifier: ISC */
/* A public key's line, and a signature: taken or refused, and why; no letter
 * of it changes without being another key, or none. */
#include "fuzz.h"
#include "kesbang/sign.h"

static void
as_key(const char *s)
{
	struct kb_buf bytes = KB_BUF_INIT, again = KB_BUF_INIT;
	char print[KB_PRINT_TEXT], *bare;
	const char *why;

	if (kb_pub_bytes(s, &bytes, &why)) {
		MUST(why == NULL && bytes.len > 0);
		kb_pub_print(&bytes, print);
		MUST(strlen(print) == KB_PRINT_TEXT - 1);
		/* It is what it is, whatever the comment says. */
		bare = kb_strdup(s);
		bare[kb_pub_len(s)] = '\0';
		MUST(kb_pub_bytes(bare, &again, &why));
		MUST(again.len == bytes.len &&
		    memcmp(again.s, bytes.s, bytes.len) == 0);
		bare[kb_pub_len(s) - 1] = '\0';
		MUST(!kb_pub_bytes(bare, &again, &why) && why != NULL);
		free(bare);
		kb_pub_seals(s);
		MUST(kb_pub_comment(s) <= s + strlen(s));
	} else {
		MUST(why != NULL && fuzz_utf8(why));
	}
	kb_buf_free(&bytes);
	kb_buf_free(&again);
}

static void
as_signature(const char *s)
{
	struct kb_buf text = KB_BUF_INIT, bytes = KB_BUF_INIT;

	kb_buf_adds(&text, s);
	MUST(kb_sig_bytes(&text, &bytes) || bytes.len == 0);
	kb_buf_free(&text);
	kb_buf_free(&bytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *s = fuzz_string(data, size);

	as_key(s);
	as_signature(s);
	free(s);
	return 0;
}
