/* SPDX-License-Identifier: ISC */
/*
 * A rubric: refused with file and line, or each score that its marks can give
 * has a class, and a higher score no lower one.
 */
#include "fuzz_office.h"
#include "kesbang/rubrik.h"

static size_t
class_at(const struct konflik_rubrik *r, const char *word)
{
	size_t i = 0;

	while (i < r->nkelas && strcmp(r->kelas[i].tingkat, word) != 0)
		i++;
	MUST(i < r->nkelas);
	return i;
}

static void
check(struct kb_kantor *k, const struct konflik_rubrik *r)
{
	struct kb_buf words = KB_BUF_INIT;
	size_t last = 0;

	MUST(r->nkelas > 0 && r->nama != NULL && r->edisi != NULL);
	for (int64_t m = 0; m <= 10; m++) {
		kb_int v[KONFLIK_KRITERIA];
		const char *class;

		/* All criteria as far up as that, each in its bounds. */
		for (size_t i = 0; i < KONFLIK_KRITERIA; i++) {
			int64_t lo = r->kriteria[i].min;
			int64_t hi = r->kriteria[i].maks;

			v[i] = (kb_int){ m < lo ? lo : m > hi ? hi : m, true };
		}
		class = konflik_kelas(r, konflik_skor(r,
		    &(struct konflik_kriteria){ v[0], v[1], v[2], v[3] }));
		MUST(class != NULL);
		MUST(class_at(r, class) >= last);
		last = class_at(r, class);
	}
	MUST(last == r->nkelas - 1);
	konflik_rubrik_kata(k, r, &words);
	MUST(fuzz_utf8(kb_buf_str(&words)));
	kb_buf_free(&words);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct kb_buf text = KB_BUF_INIT;
	struct kb_kantor k;
	struct konflik_rubrik r;
	struct kb_err err = { 0 };

	kb_buf_add(&text, (const char *)data, size);
	fuzz_begin(&k);
	if (fuzz_well(konflik_rubrik_teks(&k, "uji.yaml", &text, &r, &err),
	    &err))
		check(&k, &r);
	else
		MUST(err.status == KB_CONFIG &&
		    strncmp(err.msg, "uji.yaml:", 9) == 0);
	konflik_rubrik_free(&r);
	kb_buf_free(&text);
	MUST(fuzz_rollback(&k) == 0);
	return 0;
}
