/* SPDX-License-Identifier: ISC */
/*
 * syarat.c - the checklist of an application as a file that an office may
 * edit: P36 asks for a letter and seven attachments, offices for more.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/text.h"
#include "syarat.h"

#define T struct banpol_syarat
static const struct kb_field syarat_fields[] = {
	TEXT(T, syarat, "kode syarat", .need = true),
	TEXT(T, huruf, "huruf dalam Permendagri 36/2018 Pasal 15 dan 16"),
	TEXT(T, uraian, "syaratnya", .need = true),
	INT(T, rangkap, "rangkap yang diminta", .dflt = "2", .min = 1,
	    .max = 20),
	FLAG(T, wajib, "wajib", .dflt = "ya"),
	TEXT(T, tanda_tangan, "yang menandatangani: ketua, sekretaris, "
	    "bendahara; dipisah |"),
	TEXT(T, lihat, "yang dilihat: masa, sk, suara, tahun_lalu; dipisah |"),
	TEXT(T, dasar, "dasar hukum atau kebiasaan"),
};
#undef T

static const struct kb_type syarat_type = {
	.name = "syarat", .help = "syarat permohonan",
	.size = sizeof(struct banpol_syarat), KB_FIELDS(syarat_fields),
};

/* Each word of the list is one of "|a|b|". */
static void
check_words(const char *list, const char *allowed, const char *column,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf word = KB_BUF_INIT;

	while (list != NULL && kb_next_part(&list, '|', &word))
		if (!kb_in_list(allowed, kb_trim(word.s)))
			kb_errs_add(errs, src, column, "'%.40s' bukan salah "
			    "satu dari %s", word.s, allowed);
	kb_buf_free(&word);
}

static int
add(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct banpol_syarats *l = arg;
	const struct banpol_syarat *s = rec;
	size_t before = errs->count;

	(void)given, (void)err;
	check_words(s->tanda_tangan, "ketua|sekretaris|bendahara",
	    "tanda_tangan", src, errs);
	check_words(s->lihat, LIHAT_MASA "|" LIHAT_SK "|" LIHAT_SUARA "|"
	    LIHAT_LALU, "lihat", src, errs);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->s[i].syarat, s->syarat) == 0)
			kb_errs_add(errs, src, "syarat", "'%.60s' sudah ada "
			    "di atasnya", s->syarat);
	if (errs->count > before)
		return 0;
	l->s = kb_realloc(l->s, l->n + 1, sizeof(*l->s));
	l->s[l->n] = *s;
	kb_homes_keep(&l->homes, &syarat_type, &l->s[l->n++]);
	return 0;
}

int
banpol_syarat_load(struct kb_kantor *k, struct banpol_syarats *l,
    struct kb_err *err)
{
	*l = (struct banpol_syarats){ 0 };
	return kb_office_rows(k, "syarat-banpol.csv", &syarat_type, add, l,
	    err);
}
