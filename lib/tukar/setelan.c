/* SPDX-License-Identifier: ISC */
/* setelan.c - what an office has set about exchange. */
#include <string.h>

#include "kesbang/db.h"
#include "kesbang/text.h"
#include "kesbang/tukar.h"

static const struct kb_field setelan_fields[] = {
	REGION(struct tukar_setelan, kepada, "kantor yang menerima kiriman "
	    "kantor ini; kosong: kantor di atasnya", .level = KB_OFFICE),
	TEXT(struct tukar_setelan, kunci, "berkas kunci pribadi untuk "
	    "menandatangani; kosong: FILE.kunci-kantor di samping berkas "
	    "kantor"),
	TEXT(struct tukar_setelan, tanpa, "jenis catatan yang tidak dikirim, "
	    "dipisah |"),
	FLAG(struct tukar_setelan, pribadi, "kolom pribadi ikut dikirim; yang "
	    "disamarkan tidak pernah", .dflt = "ya"),
	INT(struct tukar_setelan, hari, "kantor yang tidak mengirim selama "
	    "sekian hari disebut diam", .dflt = "8", .min = 1, .max = 366),
};

/* A word that is no type would let go what was to stay. */
static bool
is_type(struct kb_db *db, const char *name)
{
	return kb_one(db, 0, "SELECT 1 FROM sqlite_schema s, "
	    "pragma_table_info(s.name) c WHERE s.type = 'table' AND c.name = "
	    "'kantor' AND (s.name = replace(?1, '-', '_') OR s.name LIKE '%\\_' "
	    "|| replace(?1, '-', '_') ESCAPE '\\') LIMIT 1",
	    KB_ARGS1(name)) == 1;
}

static int
verify(struct kb_db *db, const struct kb_env *env, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	const struct tukar_setelan *s = rec;
	const char *own = env->office.s, *p = s->tanpa;
	struct kb_buf one = KB_BUF_INIT;

	(void)err;
	if (s->kepada.s[0] != '\0' && *own != '\0' &&
	    (strcmp(s->kepada.s, own) == 0 ||
	    !kb_region_within(own, s->kepada.s)))
		kb_errs_add(errs, src, "tukar.kepada", "%s bukan kantor di atas "
		    "kantor ini (%s); kantor lain dikirimi satu kali dengan "
		    "'kirim --kepada'", s->kepada.s, own);
	while (kb_next_part(&p, '|', &one))
		if (!is_type(db, one.s))
			kb_errs_add(errs, src, "tukar.tanpa", "'%.40s' bukan "
			    "jenis catatan yang dapat dikirim; tulis namanya "
			    "seperti dalam --bantuan, dipisah |",
			    one.s);
	kb_buf_free(&one);
	return 0;
}

const struct kb_type tukar_setelan_type = {
	.name = "tukar", .help = "setelan pertukaran dengan kantor lain",
	.size = sizeof(struct tukar_setelan), KB_FIELDS(setelan_fields),
	.verify = verify,
};
