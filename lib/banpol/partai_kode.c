/* SPDX-License-Identifier: ISC */
/* partai_kode.c - which party a word on a command line means. */
#include "kesbang/banpol.h"
#include "kesbang/text.h"

int
banpol_party(const struct kb_kantor *k, const char *text, const char **code,
    struct kb_err *err)
{
	int at = kb_field_find(&suara_type, "partai");
	const struct kb_field *f = &suara_type.field[at];
	struct kb_buf several = KB_BUF_INIT;
	const char *is = k->env.ref == NULL ? NULL : k->env.ref(
	    k->env.ref_arg, f, &suara_type, NULL, text, &several);
	int rc = 0;

	if (is == NULL && several.len > 0)
		rc = kb_fail(err, KB_USAGE, "%s", several.s);
	*code = is != NULL ? is : text;
	if (rc == 0 && kb_one(k->db, 0, "SELECT EXISTS (SELECT 1 FROM partai "
	    "WHERE kode = ?1) OR EXISTS (SELECT 1 FROM suara WHERE partai = "
	    "?1)", KB_ARGS1(*code)) != 1)
		rc = kb_fail(err, KB_DATA, "partai '%.60s' tidak dikenal; lihat "
		    "'banpol lihat partai'", text);
	kb_buf_free(&several);
	return rc;
}
