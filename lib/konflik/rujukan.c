/* SPDX-License-Identifier: ISC */
/* rujukan.c - what a step of handling is of: "potensi/NOMOR". */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "rules.h"

/* A step is of what its own office has on record: as a judgement is. */
void
konflik_refs_tindakan(struct kb_kantor *k, const void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs)
{
	static const struct {
		const char		*of;
		const struct kb_type	*type;
	} parents[] = {
		{ "potensi/", &potensi_type }, { "peristiwa/", &peristiwa_type },
	};
	const struct tindakan *t = rec;
	struct kb_buf why = KB_BUF_INIT;

	if ((given >> kb_field_find(&tindakan_type, "induk") & 1) == 0 ||
	    t->induk == NULL)
		return;
	for (size_t i = 0; i < KB_LEN(parents); i++) {
		const char *number;
		char *sql;

		if (strncmp(t->induk, parents[i].of,
		    strlen(parents[i].of)) != 0)
			continue;
		number = t->induk + strlen(parents[i].of);
		sql = kb_asprintf("SELECT 1 FROM %s WHERE kantor = ? AND nomor "
		    "= ?", parents[i].type->table);
		if (kb_one(k->db, 0, sql, KB_ARGS2((const char *)
		    t->head.kantor.s, number)) != 1) {
			kb_store_whose(k->db, parents[i].type,
			    t->head.kantor.s, number, &why);
			kb_errs_add(errs, src, "induk", "'%.80s' tidak ada%s",
			    t->induk, kb_buf_str(&why));
		}
		free(sql);
	}
	kb_buf_free(&why);
}
