/* SPDX-License-Identifier: ISC */
/*
 * orang.c - words that lead to a person: refused where they are numbers of
 * passports, doubted where they are names; and they do not travel.
 */
#include <string.h>

#include "kesbang/naskah.h"
#include "kesbang/text.h"
#include "lembar.h"
#include "periksa.h"

static const char passport[] = "memuat nomor seperti nomor paspor; data orang "
    "tidak disimpan, hapus nomornya";

void
asing_check_texts(const struct kb_type *t, const void *rec,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf scratch = KB_BUF_INIT;

	for (size_t i = t->head ? KB_FIELD_REVISI + 1 : 0; i < t->nfield; i++)
		if (t->field[i].kind == KB_TEXT && !t->field[i].stamp &&
		    asing_holds_passport(kb_get(&t->field[i], rec, NULL,
		    &scratch)))
			kb_errs_add(errs, src, t->field[i].name, passport);
	kb_buf_free(&scratch);
}

/* Texts that leave the office with a sum. */
struct travels {
	const char	*column, *text;
};

#define TRAVELS 4

static void
travelling(const struct asing *a, struct travels *t)
{
	t[0] = (struct travels){ "sumber", a->sumber };
	t[1] = (struct travels){ "definisi", a->definisi };
	t[2] = (struct travels){ "kebangsaan", a->kebangsaan };
	t[3] = (struct travels){ "sektor", a->sektor };
}

void
asing_check_parts(const struct asing *a, const struct kb_src *src,
    struct kb_errs *errs)
{
	struct travels t[TRAVELS];

	travelling(a, t);
	for (size_t i = 0; i < TRAVELS; i++)
		if (asing_holds_number(t[i].text) &&
		    !asing_holds_passport(t[i].text))
			kb_errs_add(errs, src, t[i].column, passport);
	for (size_t i = 2; i < TRAVELS; i++)
		if (asing_is_subtotal(t[i].text))
			kb_errs_add(errs, src, t[i].column, "jumlah sebagian "
			    "bukan rincian; hapus baris ini, jumlah seluruhnya "
			    "ditulis tanpa rincian");
}

/* "a.n. Fulan", "Mr. Smith": a title, and a capital after it. */
static bool
names_person(const char *s)
{
	static const char titles[] = "sdr|sdri|saudara|saudari|bapak|bpk|ibu|"
	    "an|a.n|tn|ny|nn|mr|mrs|ms|bernama";
	struct kb_buf word = KB_BUF_INIT;
	bool is = false, before = false, of = false;

	while (s != NULL && !is && kb_next_part(&s, ' ', &word)) {
		is = before && word.s[0] >= 'A' && word.s[0] <= 'Z';
		while (word.len > 0 && strchr(".,:", word.s[word.len - 1]) !=
		    NULL)
			kb_buf_cut(&word, word.len - 1);
		before = word.len > 0 && (kb_in_list(titles, word.s) ||
		    (of && kb_in_list("nama", word.s)));
		of = word.len > 0 && kb_in_list("atas", word.s);
	}
	kb_buf_free(&word);
	return is;
}

static void
note(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	bool *found = arg;

	(void)nomor, (void)column, (void)what;
	*found = *found || strcmp(rule, "orang") == 0 ||
	    strstr(rule, "data pribadi") != NULL;
}

/* Without a digit, an address or a title nothing can be found. */
static bool
may_name(const char *s)
{
	return s != NULL && (strpbrk(s, "0123456789@.") != NULL ||
	    names_person(s));
}

bool
asing_names_person(const struct asing *a)
{
	bool found = false;
	const struct kb_lint l = { .found = note, .arg = &found };
	struct travels t[TRAVELS];

	travelling(a, t);
	for (size_t i = 0; i < TRAVELS && !found; i++)
		if (may_name(t[i].text))
			asing_lint_parts(a, &l, "orang");
	return found;
}

void
asing_lint_text(const char *text, const char *column, kb_date date,
    const struct kb_lint *l, const char *rule)
{
	kb_naskah_lint(text, column, date, l);
	if (names_person(text))
		kb_doubt(l, column, "menyebut nama orang; hapus namanya, "
		    "register ini hanya memuat jumlah", rule);
}

void
asing_lint_parts(const struct asing *a, const struct kb_lint *l,
    const char *rule)
{
	struct travels t[TRAVELS];

	travelling(a, t);
	for (size_t i = 0; i < TRAVELS; i++) {
		asing_lint_text(t[i].text, t[i].column, a->tanggal, l, rule);
		if (asing_holds_number(t[i].text) ||
		    asing_holds_passport(t[i].text))
			kb_doubt(l, t[i].column, passport, rule);
	}
}
