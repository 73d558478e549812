/* SPDX-License-Identifier: ISC */
/* The settings of an office: refused, or shown as a form that is taken again
 * and changes nothing. */
#include "fuzz_office.h"

static bool
apply(struct kb_kantor *k, const char *text, size_t len, size_t *changed)
{
	struct kb_errs errs = { 0 };
	struct kb_input in;
	struct kb_setup setup = { .input = &in, .errs = &errs };
	struct kb_err err = { 0 };
	bool good;

	kb_input_text(&in, "uji.yaml", text, len, KB_IN_YAML);
	good = fuzz_well(kb_setup_apply(k, &setup, &err), &err);
	MUST(!good || errs.count == 0);
	*changed = setup.changed;
	kb_input_close(&in);
	kb_errs_free(&errs);
	return good;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct kb_buf form = KB_BUF_INIT, again = KB_BUF_INIT;
	struct kb_kantor k;
	struct kb_err err = { 0 };
	size_t changed;
	bool good;

	fuzz_begin(&k);
	good = apply(&k, (const char *)data, size, &changed);
	if (good) {
		fuzz_must(kb_setup_show(fuzz_db, &form, &err), &err);
		MUST(apply(&k, form.s, form.len, &changed));
		fuzz_must(kb_setup_show(fuzz_db, &again, &err), &err);
		MUST(strcmp(form.s, again.s) == 0);
	}
	MUST(fuzz_rollback(&k) == 0 || !good);
	kb_buf_free(&form);
	kb_buf_free(&again);
	return 0;
}
