/* SPDX-License-Identifier: ISC */
/*
 * A map of headings (padanan), and after a line "%%" the sheet that is read
 * with it: what --tebak drafts of a sheet is a map that can be read.
 */
#include <fcntl.h>

#include "fuzz_office.h"
#include "kesbang/laporan.h"
#include "kesbang/map.h"
#include "kesbang/ormas.h"

#define FILE_NAME "padanan.yaml"

static bool
map_of(struct kb_map *m, const struct kb_type *type, const char *text,
    size_t len)
{
	int fd = open(FILE_NAME, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	struct kb_err err = { 0 };

	MUST(fd >= 0 && kb_write_all(fd, text, len) == 0);
	close(fd);
	return fuzz_well(kb_map_open(m, type, FILE_NAME, ".", &err), &err);
}

static void
draft(const struct kb_env *env, const struct kb_type *type,
    struct kb_map *map, const char *sheet)
{
	struct kb_buf yaml = KB_BUF_INIT;
	struct kb_draft d = { .type = type, .env = env, .map = map,
	    .how = "uji impor", .out = &yaml };
	struct kb_map m = { 0 };
	struct kb_err err = { 0 };
	struct kb_input in;

	kb_input_text(&in, "uji.csv", sheet, strlen(sheet), KB_IN_CSV);
	if (fuzz_well(kb_draft(&in, &d, &err), &err)) {
		MUST(fuzz_utf8(kb_buf_str(&yaml)));
		MUST(map_of(&m, type, kb_buf_str(&yaml), yaml.len));
		kb_map_free(&m);
	}
	kb_input_close(&in);
	kb_buf_free(&yaml);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct kb_type *const types[] = { &laporan_type,
	    &ormas_type };
	const struct kb_type *type = types[size % KB_LEN(types)];
	char *text = fuzz_string(data, size);
	char *sheet = strstr(text, "\n%%\n");
	struct kb_kantor k;
	struct kb_map m = { 0 };
	struct kb_err err = { 0 };

	if (sheet != NULL)
		*sheet = '\0';
	fuzz_begin(&k);
	if (map_of(&m, type, text, sheet != NULL ? strlen(text) : size)) {
		fuzz_well(kb_map_check(&m, &k.env, &err), &err);
		if (sheet != NULL)
			draft(&k.env, type, &m, sheet + 4);
	}
	kb_map_free(&m);
	if (sheet != NULL)
		draft(&k.env, type, NULL, sheet + 4);
	MUST(fuzz_rollback(&k) == 0);
	free(text);
	return 0;
}
