/* SPDX-License-Identifier: ISC */
/*
 * syarat.c - the checklists of the procedures, as a file that an office may
 * edit: which papers, of whom, by which article.
 */
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/tempo.h"
#include "kesbang/text.h"
#include "syarat.h"

#define T struct ormas_syarat
static const struct kb_field syarat_fields[] = {
	TEXT(T, prosedur, "prosedur, dipisah |", .need = true),
	TEXT(T, syarat, "kode syarat", .need = true),
	TEXT(T, bagian, "kode berkas yang memuatnya; kosong: berkas "
	    "tersendiri"),
	TEXT(T, uraian, "syaratnya", .need = true),
	TEXT(T, untuk, "ormas yang dimintai: bentuk, badan_hukum, cabang, "
	    "kekhususan; | salah satu, + semuanya; kosong: semua ormas"),
	FLAG(T, wajib, "wajib", .dflt = "ya"),
	TEXT(T, kolom, "kolom permohonan yang mengisinya"),
	TEXT(T, temuan, "yang dikatakan periksa selama belum ada"),
	TEXT(T, dasar, "dasar hukum atau kebiasaan"),
};
#undef T

const struct kb_type ormas_syarat_type = {
	.name = "syarat", .help = "daftar syarat setiap prosedur",
	.size = sizeof(struct ormas_syarat), KB_FIELDS(syarat_fields),
};

/* ---- of whom ---- */

static enum syarat_for
known(bool is_known, bool is)
{
	return !is_known ? SYARAT_UNKNOWN : is ? SYARAT_YES : SYARAT_NO;
}

/* The forms that a word of "untuk" means, a bit each; 0: not such a word. */
static unsigned
forms(const char *word)
{
	const struct kb_field *f =
	    &ormas_type.field[kb_field_find(&ormas_type, "bentuk")];

	for (unsigned i = 0; f->word[i].name != NULL; i++)
		if (strcmp(word, f->word[i].name) == 0)
			return 1U << (i + 1);
	return 0;
}

/* What the terms and the letters go by, too (tempo.h). */
static const struct standing {
	const char	*word;
	kb_enum		(*of)(const struct ormas *);
	int		 is;
} standings[] = {
	{ "badan_hukum", ormas_badan_hukum, KB_FLAG_YES },
	{ "bukan_badan_hukum", ormas_badan_hukum, KB_FLAG_NO },
	{ "cabang", ormas_cabang, KB_FLAG_YES },
	{ "bukan_cabang", ormas_cabang, KB_FLAG_NO },
};

static const struct standing *
standing(const char *word)
{
	for (size_t i = 0; i < KB_LEN(standings); i++)
		if (strcmp(word, standings[i].word) == 0)
			return &standings[i];
	return NULL;
}

static enum syarat_for
word_for(const char *word, const struct ormas *o)
{
	const struct standing *s = standing(word);
	unsigned form = forms(word);

	if (form != 0)
		return known(o->bentuk.n != 0, form >> o->bentuk.n & 1);
	if (s != NULL)
		return known(s->of(o).n != 0, s->of(o).n == s->is);
	return known(o->kekhususan != NULL, o->kekhususan != NULL &&
	    strcmp(word, o->kekhususan) == 0);
}

/* "a+b": all of them. */
static enum syarat_for
all_for(const char *words, const struct ormas *o)
{
	struct kb_buf word = KB_BUF_INIT;
	enum syarat_for least = SYARAT_YES, one;

	while (kb_next_part(&words, '+', &word)) {
		one = word_for(kb_trim(word.s), o);
		if (one < least)
			least = one;
	}
	kb_buf_free(&word);
	return least;
}

enum syarat_for
syarat_for(const struct ormas_syarat *s, const struct ormas *o)
{
	const char *list = s->untuk;
	struct kb_buf words = KB_BUF_INIT;
	enum syarat_for most = list == NULL ? SYARAT_YES : SYARAT_NO, one;

	while (most != SYARAT_YES && kb_next_part(&list, '|', &words)) {
		one = all_for(words.s, o);
		if (one > most)
			most = one;
	}
	kb_buf_free(&words);
	return most;
}

bool
syarat_of(const struct ormas_syarat *s, const char *procedure)
{
	return kb_in_list(s->prosedur, procedure);
}

/* ---- the file ---- */

struct reading {
	struct kb_kantor	*k;
	struct syarat_list	*list;
};

static void
check_procedures(struct reading *r, const struct ormas_syarat *s,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf word = KB_BUF_INIT;
	const char *list = s->prosedur, *code;
	struct kb_err e;

	while (list != NULL && kb_next_part(&list, '|', &word))
		if (r->k->env.code(r->k->env.arg, "prosedur_ormas",
		    kb_trim(word.s), &code, &e) != 0)
			kb_errs_add(errs, src, "prosedur", "'%.60s' %s",
			    word.s, e.msg);
	kb_buf_free(&word);
}

/* A form, a standing, or a word of the office's list kekhususan_ormas. */
static void
check_whom(struct reading *r, const struct ormas_syarat *s,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf word = KB_BUF_INIT, flat = KB_BUF_INIT;
	const char *list, *code;
	struct kb_err e;

	kb_buf_adds(&flat, s->untuk != NULL ? s->untuk : "");
	for (size_t i = 0; i < flat.len; i++)
		if (flat.s[i] == '+')
			flat.s[i] = '|';
	list = kb_buf_str(&flat);
	while (kb_next_part(&list, '|', &word)) {
		const char *w = kb_trim(word.s);

		if (forms(w) != 0 || standing(w) != NULL)
			continue;
		if (r->k->env.code(r->k->env.arg, "kekhususan_ormas", w,
		    &code, &e) != 0 || strcmp(code, w) != 0)
			kb_errs_add(errs, src, "untuk", "'%.60s' bukan bentuk, "
			    "bukan badan_hukum, bukan_badan_hukum, cabang atau "
			    "bukan_cabang, dan bukan kode kekhususan_ormas",
			    w);
	}
	kb_buf_free(&flat);
	kb_buf_free(&word);
}

/* The line of that code that shares a procedure with s; NULL: none. */
static const struct ormas_syarat *
beside(const struct syarat_list *l, const struct ormas_syarat *s,
    const char *code)
{
	struct kb_buf word = KB_BUF_INIT;
	const struct ormas_syarat *hit = NULL;
	const char *list = s->prosedur;

	while (hit == NULL && kb_next_part(&list, '|', &word))
		for (size_t i = 0; i < l->n; i++)
			if (strcmp(l->s[i].syarat, code) == 0 &&
			    syarat_of(&l->s[i], kb_trim(word.s)))
				hit = &l->s[i];
	kb_buf_free(&word);
	return hit;
}

static void
check_line(struct reading *r, const struct ormas_syarat *s,
    const struct kb_src *src, struct kb_errs *errs)
{
	check_procedures(r, s, src, errs);
	check_whom(r, s, src, errs);
	if (s->kolom != NULL && kb_field_find(&permohonan_type, s->kolom) < 0)
		kb_errs_add(errs, src, "kolom", "'%.60s' bukan kolom "
		    "permohonan", s->kolom);
	if (beside(r->list, s, s->syarat) != NULL)
		kb_errs_add(errs, src, "syarat", "'%.60s' sudah ada dalam "
		    "prosedur itu", s->syarat);
	if (s->bagian != NULL && beside(r->list, s, s->bagian) == NULL)
		kb_errs_add(errs, src, "bagian", "'%.60s' bukan syarat yang "
		    "disebut di atasnya", s->bagian);
}

static int
add(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct reading *r = arg;
	struct syarat_list *l = r->list;
	size_t before = errs->count;

	(void)given;
	(void)err;
	check_line(r, rec, src, errs);
	if (errs->count > before)
		return 0;
	l->s = kb_realloc(l->s, l->n + 1, sizeof(*l->s));
	l->s[l->n] = *(struct ormas_syarat *)rec;
	kb_homes_keep(&l->homes, &ormas_syarat_type, &l->s[l->n++]);
	return 0;
}

int
syarat_load(struct kb_kantor *k, struct syarat_list *l, struct kb_err *err)
{
	struct reading r = { k, l };

	*l = (struct syarat_list){ 0 };
	return kb_office_rows(k, "syarat.csv", &ormas_syarat_type, add, &r,
	    err);
}

void
syarat_free(struct syarat_list *l)
{
	kb_homes_free(&l->homes);
	free(l->s);
	*l = (struct syarat_list){ 0 };
}
