/* SPDX-License-Identifier: ISC */
/* berlangsung.c - which election is meant. */
#include <stdlib.h>

#include "kesbang/text.h"
#include "types.h"

/* The one that the office says; else each whose last stage has not ended: of
 * grants there is something to tell before the first one. */
bool
desk_berlangsung(struct kb_kantor *k, const char *election,
    const struct kb_period *period)
{
	struct desk_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	char from[KB_DATE_TEXT], *last;
	bool is;

	kb_date_iso(period->from, from);
	if (kb_settings_load(k->db, &desk_setelan_type, &set, &home, NULL) ==
	    0 && set.pilkada != NULL) {
		is = kb_same_name(set.pilkada, election);
		kb_buf_free(&home);
		return is;
	}
	kb_buf_free(&home);
	last = kb_one_text(k->db, "SELECT 1 FROM desk_tahapan WHERE "
	    "pilkada = ? AND selesai >= ? LIMIT 1", KB_ARGS2(election,
	    (const char *)from));
	is = last != NULL;
	free(last);
	return is;
}

char *
desk_mungkin(struct kb_kantor *k, const char *election)
{
	return kb_one_text(k->db, "SELECT min(pilkada) FROM desk_tahapan "
	    "WHERE instr(lower(?1), lower(pilkada)) > 0 AND NOT EXISTS "
	    "(SELECT 1 FROM desk_tahapan WHERE lower(pilkada) = lower(?1))",
	    KB_ARGS1(election));
}
