/* SPDX-License-Identifier: ISC */
/* The costs that the law allows, sums and shares of an LPJ, what is doubtful. */
#include <string.h>

#include "office.h"

#include "kesbang/lpj.h"

/* Each code of the list has its row, each row that is no block its code. */
static void
costs(struct kb_kantor *k)
{
	struct banpol_biayas l;
	struct kb_err err;
	const char *code;
	size_t n = 0;

	went_well(banpol_biaya_load(k, &l, &err), &err, "belanja.csv, ssh.csv");
	for (; (code = kb_code_nth(k, "belanja_banpol", n)) != NULL; n++)
		ok(banpol_biaya(&l, code) != NULL && !banpol_biaya_group(&l,
		    banpol_biaya(&l, code)), "%s has a row", code);
	for (size_t i = 0; i < l.n; i++)
		n -= !banpol_biaya_group(&l, &l.biaya[i]);
	is_int((int64_t)n, 0, "and no other row is a cost");
	is_int(banpol_blok(&l, "pp_transport"), 'A', "education");
	is_int(banpol_blok(&l, "pk_inventaris"), 'B', "the secretariat");
	is_int(banpol_blok(&l, "lain"), 0, "neither");
	is_int(banpol_blok(&l, NULL), 0, "nothing");
	is_int((int64_t)l.nssh, 0, "no prices of our own");
	banpol_biaya_free(&l);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-12-11", NULL);
	costs(&o.k);
	office_remove(&o);
	return done_testing();
}
