/* SPDX-License-Identifier: ISC */
/* sisih.c - what of a bundle does not stay in the register: told, written as a
 * file that impor reads, and in the trail where nothing else tells of it. */
#include <stdlib.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "tukar.h"
#include "wire.h"

void
tukar_sisih(struct tukar_hasil *r, const struct kb_type *type,
    const void *rec, uint64_t fields, const char *why)
{
	const struct kb_head *h = rec;
	struct kb_buf more = KB_BUF_INIT, none = KB_BUF_INIT;
	char *file = kb_asprintf("%s.jsonl", type->name);
	struct kb_member *m = kb_members_find(&r->aside_files, file);

	if (m == NULL) {
		kb_members_add(&r->aside_files, file, &none);
		m = kb_members_find(&r->aside_files, file);
	}
	kb_buf_adds(&more, ",\"_sebab\":");
	kb_json_str(&more, why);
	kb_wire_put(&m->bytes, type, rec, fields, more.s);
	kb_buf_addf(&r->told, "%s %s/%s: %s\n", type->name, h->kantor.s,
	    h->nomor, why);
	kb_buf_free(&more);
	free(file);
}

int
tukar_sisih_catat(struct kb_kantor *k, const struct kb_type *type,
    const void *rec, const char *why, struct kb_err *err)
{
	const struct kb_head *h = rec;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "sisih", .jenis = type->table,
	    .kantor = h->kantor.s, .nomor = h->nomor, .jumlah = { 0, true } };
	int rc;

	kb_buf_adds(&b, "{\"alasan\":");
	kb_json_str(&b, why);
	kb_buf_adds(&b, ",\"datang\":");
	kb_json_rec(&b, type, rec, NULL, ~UINT64_C(0));
	kb_buf_addc(&b, '}');
	t.rincian = b.s;
	rc = kb_trail_add(k->db, &t, err);
	kb_buf_free(&b);
	return rc;
}
