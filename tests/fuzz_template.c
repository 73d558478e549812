/* SPDX-License-Identifier: ISC */
/* Any bytes as a template: refused with a line, or filled with clean parts. */
#include "fuzz.h"
#include "sample.h"

static const char *const labels[] = { "Hal", "Yth", "Tembusan",
    "Kop=kantor|partai", NULL };

static void
fill(const struct kb_template *t, const struct sample *rec)
{
	const struct kb_values v[] = {
		{ NULL, &sample_type, rec }, { "k_", &sample_type, rec },
	};
	struct kb_doc *doc = kb_doc_new();
	const struct kb_given_table table[] = { { "t", doc }, { "u", NULL } };
	const struct kb_filling f = { v, KB_LEN(v), NULL, table, 2 };
	struct kb_filled d = { 0 };
	struct kb_err err = { 0 };
	struct kb_doc *all = kb_doc_new();
	struct kb_buf text = KB_BUF_INIT;
	bool head = true;
	size_t bad;

	if (kb_template_fill(t, &f, &d, &err) != 0)
		MUST(strncmp(err.msg, "x:", 2) == 0);
	for (size_t i = 0; i < d.n; i++) {
		const struct kb_part *p = &d.part[i];

		MUST(p->kind == KB_PART_PAGE || p->kind == KB_PART_SIGNERS ||
		    *p->text != '\0');
		MUST((p->doc != NULL) == (p->kind == KB_PART_TABLE ||
		    p->kind == KB_PART_SIGNERS));
		if (p->doc != NULL)
			kb_doc_append(all, p->doc);
		MUST(p->kind == KB_PART_FACT ||
		    strchr(p->text, '\n') == NULL);
		MUST(kb_utf8_ok(p->text, strlen(p->text), &bad));
		head = head && p->kind == KB_PART_HEAD;
		MUST(head || p->kind != KB_PART_HEAD);
	}
	kb_filled_free(&d);
	kb_doc_text(all, &text);
	MUST(kb_utf8_ok(kb_buf_str(&text), text.len, &bad));
	kb_buf_free(&text);
	kb_doc_free(all);
	kb_doc_free(doc);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct sample none = { 0 }, some = { .nama = "A | x\nB|",
	    .skt = "1", .berakhir = { 20201105 }, .bentuk = { 1 } };
	struct kb_template *t;
	struct kb_err err = { 0 };
	char *s = fuzz_string(data, size);

	if (kb_template_read(&t, "x", s, size, labels, &err) == 0) {
		fill(t, &none);
		fill(t, &some);
	} else {
		MUST(t == NULL && strncmp(err.msg, "x:", 2) == 0);
	}
	kb_template_free(t);
	free(s);
	return 0;
}
