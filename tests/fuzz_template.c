/* SPDX-License-Identifier: ISC */
/* Any bytes as a template: refused with a line, or filled with clean parts. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "sample.h"

int	 LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define MUST(cond) do { if (!(cond)) abort(); } while (0)

static void
fill(const struct kb_template *t, const struct sample *rec)
{
	const struct kb_values v[] = {
		{ NULL, &sample_type, rec }, { "k_", &sample_type, rec },
	};
	const struct kb_filling f = { v, KB_LEN(v), NULL };
	struct kb_filled d = { 0 };
	struct kb_err err = { 0 };
	bool head = true;
	size_t bad;

	if (kb_template_fill(t, &f, &d, &err) != 0)
		MUST(strncmp(err.msg, "x:", 2) == 0);
	for (size_t i = 0; i < d.n; i++) {
		const struct kb_part *p = &d.part[i];

		MUST(p->kind == KB_PART_PAGE || *p->text != '\0');
		MUST(strchr(p->text, '\n') == NULL);
		MUST(kb_utf8_ok(p->text, strlen(p->text), &bad));
		head = head && p->kind == KB_PART_HEAD;
		MUST(head || p->kind != KB_PART_HEAD);
	}
	kb_filled_free(&d);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct sample none = { 0 }, some = { .nama = "A\nB", .skt = "1",
	    .berakhir = { 20201105 }, .bentuk = { 1 } };
	struct kb_template *t;
	struct kb_err err = { 0 };
	char *s = kb_alloc(size + 1);

	if (size > 0)
		memcpy(s, data, size);
	if (kb_template_read(&t, "x", s, size, sample_labels, &err) == 0) {
		fill(t, &none);
		fill(t, &some);
	} else {
		MUST(t == NULL && strncmp(err.msg, "x:", 2) == 0);
	}
	kb_template_free(t);
	free(s);
	return 0;
}
