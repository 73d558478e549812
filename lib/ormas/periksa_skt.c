/* SPDX-License-Identifier: ISC */
/*
 * periksa_skt.c - SKTs of the regions' time that the register has running
 * longer than the office says that they did.
 */
#include <stdlib.h>

#include "rules.h"

struct looking {
	const struct ormas_setelan	*set;
	const struct kb_lint		*lint;
};

static int
look(void *arg, void *rec, struct kb_err *err)
{
	const struct looking *l = arg;
	const struct ormas *o = rec;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	if (ormas_skt_local(l->set, o->skt_tanggal) &&
	    (o->skt_berakhir.ymd == 0 ||
	    o->skt_berakhir.ymd > l->set->skt_daerah_berakhir.ymd)) {
		ormas_skt_local_is(&b, l->set);
		l->lint->found(l->lint->arg, o->head.nomor, "skt_berakhir",
		    kb_buf_str(&b), "setelan ormas.skt_daerah_sampai");
	}
	kb_buf_free(&b);
	return 0;
}

int
ormas_skt_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct looking l = { &set, lint };
	struct kb_buf home = KB_BUF_INIT;
	char *sql = kb_asprintf("SELECT kantor, nomor, skt_tanggal, "
	    "skt_berakhir FROM ormas WHERE skt_tanggal IS NOT NULL%s "
	    "ORDER BY kantor, nomor", kb_buf_str(&filter->where));
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err);

	if (rc == 0)
		rc = kb_query(k->db, &ormas_type, sql, filter->arg, look, &l,
		    err);
	kb_buf_free(&home);
	free(sql);
	return rc;
}
