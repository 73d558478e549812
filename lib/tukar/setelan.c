/* SPDX-License-Identifier: ISC */
/* setelan.c - what an office has set about exchange. */
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/db.h"
#include "kesbang/text.h"
#include "tukar.h"

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

static int
verify(struct kb_db *db, const struct kb_env *env, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	const struct tukar_setelan *s = rec;
	const char *own = env->office.s;

	(void)db;
	(void)err;
	if (s->kepada.s[0] != '\0' && *own != '\0' &&
	    (strcmp(s->kepada.s, own) == 0 ||
	    !kb_region_within(own, s->kepada.s)))
		kb_errs_add(errs, src, "tukar.kepada", "%s bukan kantor di atas "
		    "kantor ini (%s); kantor lain dikirimi satu kali dengan "
		    "'kirim --kepada'", s->kepada.s, own);
	return 0;
}

/* By its name, or by its table where several have one name. */
static bool
named(const struct kb_type *t, const char *word)
{
	return strcmp(t->name, word) == 0 || strcmp(t->table, word) == 0;
}

bool
tukar_tanpa(const char *list, const struct kb_type *t)
{
	struct kb_buf word = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&list, '|', &word))
		is = named(t, word.s);
	kb_buf_free(&word);
	return is;
}

void
tukar_tanpa_periksa(kb_types types, const char *list,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf word = KB_BUF_INIT;
	const struct kb_type *t;

	while (kb_next_part(&list, '|', &word)) {
		struct kb_choice c = KB_CHOICE(word.s);
		struct kb_err e;
		bool is = false;

		for (size_t i = 0; (t = tukar_jenis(types, i)) != NULL; i++) {
			is = is || named(t, word.s);
			(void)kb_choice_add(&c, t->name);
			(void)kb_choice_add(&c, t->table);
		}
		if (is)
			continue;
		kb_choice_fail(&c, KB_DATA, NULL, &e, "bukan jenis catatan "
		    "yang dapat dikirim; tulis namanya seperti dalam "
		    "--bantuan, dipisah |");
		kb_errs_add(errs, src, "tukar.tanpa", "%s", e.msg);
	}
	kb_buf_free(&word);
}

const struct kb_type tukar_setelan_type = {
	.name = "tukar", .help = "setelan pertukaran dengan kantor lain",
	.size = sizeof(struct tukar_setelan), KB_FIELDS(setelan_fields),
	.verify = verify,
};
