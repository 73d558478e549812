/* SPDX-License-Identifier: ISC */
/*
 * Words to be found among a few reports, of which half are indexed: any text
 * is searched for, or refused and told.
 */
#include "fuzz_office.h"
#include "kesbang/laporan.h"
#include "kesbang/search.h"

static const char *const titles[] = {
	"Rapat FKDM Kelurahan Guntung", "Kebakaran pasar Lok Tuan",
	"Unjuk rasa warga menolak tambang", "Banjir di Loktuan, 3 RT",
	"Kunjungan kerja Menteri", "caf\xc3\xa9 \"tutup\" * AND OR NOT",
};

/* The reports, stored for good. */
static void
fill(struct kb_kantor *k)
{
	struct kb_err err = { 0 };

	for (size_t i = 0; i < KB_LEN(titles); i++) {
		struct laporan l = { .tanggal = { 20251201 + (int)i },
		    .bidang = "politik", .judul = titles[i],
		    .fakta = titles[(i + 1) % KB_LEN(titles)] };

		fuzz_must(kb_store_alone(fuzz_db, &k->env, &laporan_type, &l,
		    KB_ALL_BUT_IDENTITY, &err), &err);
		if (i == KB_LEN(titles) / 2)
			fuzz_must(kb_search_catch_up(fuzz_db, &laporan_type,
			    &err), &err);
	}
	fuzz_must(kb_end(fuzz_db, 0, &err), &err);
	kb_kantor_free(k);
}

static int
count(void *arg, void *rec, struct kb_err *err)
{
	const struct laporan *l = rec;

	(void)err;
	MUST(l->judul != NULL && l->head.nomor != NULL);
	++*(size_t *)arg;
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static bool filled;
	char *text = fuzz_string(data, size);
	struct kb_buf told = KB_BUF_INIT;
	struct kb_filter f;
	struct kb_kantor k;
	struct kb_err err = { 0 };
	size_t n = 0;

	if (!filled) {
		fuzz_begin(&k);
		fill(&k);
		filled = true;
	}
	if (!fuzz_utf8(text))			/* kb_options_parse() */
		goto out;
	fuzz_begin(&k);
	kb_filter_begin(&f, &laporan_type);
	f.limit = size % 4 == 0 ? -1 : (int64_t)(size % 4);
	if (fuzz_well(kb_search(fuzz_db, &f, text, &told, count, &n, &err),
	    &err)) {
		MUST(fuzz_utf8(kb_buf_str(&told)));
		MUST(f.limit < 0 || n <= (size_t)f.limit);
		MUST(n <= KB_LEN(titles));
	}
	kb_filter_free(&f);
	MUST(fuzz_rollback(&k) == 0);
out:
	kb_buf_free(&told);
	free(text);
	return 0;
}
