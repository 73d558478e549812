/* SPDX-License-Identifier: ISC */
/*
 * periksa_kolom.c - what a column says that it should not: persons where the
 * public reads, another regency than the record's.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/naskah.h"
#include "kesbang/text.h"
#include "periksa.h"

/* ---- persons ---- */

/* Words in front of a person's name; a capital must follow. */
static const char titles[] = "sdr|sdri|saudara|saudari|bapak|bpk|ibu|an|a.n|"
    "tn|ny|nn";

static bool
ends(char c)
{
	return c == '\0' || strchr(" \t\n,;:()/\"'", c) != NULL;
}

/* "Sdr. Fulan", "Bapak Fulan"; not "Ibu Kota". */
static bool
names_person(const char *s)
{
	struct kb_buf word = KB_BUF_INIT;
	bool is = false;

	for (; *s != '\0' && !is; s++) {
		size_t n = 0;
		const char *next;

		if (ends(*s))
			continue;
		while (!ends(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		while (word.len > 0 && word.s[word.len - 1] == '.')
			kb_buf_cut(&word, word.len - 1);
		for (next = s + n; *next == ' '; next++)
			;
		is = word.len > 0 && kb_in_list(titles, word.s) &&
		    *next >= 'A' && *next <= 'Z' &&
		    strncmp(next, "Kota", 4) != 0;
		s += n - 1;
	}
	kb_buf_free(&word);
	return is;
}

void
periksa_umum(const char *text, const char *column, kb_date date,
    const struct kb_lint *l)
{
	kb_naskah_lint(text, column, date, l);
	if (text != NULL && names_person(text))
		periksa_ragu(l, PERIKSA_ORANG, column, "menyebut nama orang; tulis "
		    "sebutan umum, namanya ke kolom pihak");
}

/* Words that say of any party what it is, and not which. */
static const char kinds[] = "pt|cv|ud|pd|tbk|kelompok|tani|warga|masyarakat|"
    "perusahaan|perkebunan|tambang|sawit|yayasan|koperasi|ormas|organisasi|"
    "forum|serikat|pekerja|buruh|nelayan|pemuda|mahasiswa|pelajar|siswa|"
    "pemerintah|kabupaten|kota|kecamatan|kelurahan|desa|kampung|rt|rw|suku|"
    "etnis|umat|agama|jemaat|pengurus|dan|dengan|antara|melawan|pihak|para|"
    "dua|satu|adat|lembaga|partai|pendukung|calon|polri|tni|satpol|pp|sekolah|"
    "pertama|kedua|pengembang|pemilik|penggarap|pedagang|sopir|ojek";

/* The next word of letters and digits. */
static bool
next_word(const char **s, struct kb_buf *word)
{
	kb_buf_cut(word, 0);
	while (**s != '\0' && !kb_is_alnum(**s))
		(*s)++;
	while (kb_is_alnum(**s))
		kb_buf_addc(word, *(*s)++);
	return word->len > 0;
}

/* Does the public name repeat a name of the parties? */
static bool
repeats(const char *samaran, const char *pihak, struct kb_buf *which)
{
	struct kb_buf mine = KB_BUF_INIT, other = KB_BUF_INIT;
	bool is = false;

	while (!is && next_word(&samaran, &mine)) {
		const char *rest = pihak;

		if (mine.len < 3 || kb_in_list(kinds, mine.s))
			continue;
		while (!is && next_word(&rest, &other))
			is = other.s[0] < 'a' &&
			    kb_same_name(mine.s, other.s);
	}
	if (is)
		kb_buf_adds(which, mine.s);
	kb_buf_free(&mine);
	kb_buf_free(&other);
	return is;
}

/* KB_CLASS_PUBLIC: the lowest class may leave. */
void
periksa_samaran(const char *samaran, const char *const *pihak, size_t n,
    kb_enum class, const struct kb_lint *l)
{
	struct kb_buf b = KB_BUF_INIT;
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		any = any || pihak[i] != NULL;
		if (samaran == NULL || pihak[i] == NULL || b.len > 0)
			continue;
		kb_buf_adds(&b, "");
		if (repeats(samaran, pihak[i], &b)) {
			char *what = kb_asprintf("memuat '%s', nama dalam "
			    "kolom pihak; ganti dengan sebutan yang tidak "
			    "menunjuk", b.s);

			periksa_ragu(l, PERIKSA_SAMARAN, "samaran", what);
			free(what);
		}
	}
	if (samaran == NULL && any && class.n == 1)
		periksa_ragu(l, PERIKSA_SAMARAN, "samaran", "belum diisi; dengan "
		    "--publik catatan ini keluar tanpa menyebut para pihak");
	kb_buf_free(&b);
}

/* ---- places ---- */

/* Streets are called after towns that they are not in. */
static bool
has_street(const char *s)
{
	struct kb_buf word = KB_BUF_INIT;
	bool is = false;

	while (!is && next_word(&s, &word))
		is = kb_in_list("jl|jln|jalan|gang|gg|simpang", word.s);
	kb_buf_free(&word);
	return is;
}

/* Is that regency or city called by its name? */
static bool
calls(const char *text, const kb_code *kab, const struct kb_env *env)
{
	struct kb_buf name = KB_BUF_INIT, a = KB_BUF_INIT, b = KB_BUF_INIT;
	const char *p;
	bool is;

	env->place(env->arg, kab->s, &name);
	kb_fold(&a, kb_buf_str(&name));
	kb_fold(&b, text);
	p = kb_buf_str(&a);
	if (strncmp(p, "kabupaten ", 10) == 0)
		p += 10;
	else if (strncmp(p, "kota ", 5) == 0)
		p += 5;
	is = *p != '\0' && strstr(kb_buf_str(&b), p) != NULL;
	kb_buf_free(&name);
	kb_buf_free(&a);
	kb_buf_free(&b);
	return is;
}

/* "Kutai Kartanegara" in the text of one that lies in 64.03. */
void
periksa_tempat(const kb_code *where, const char *text, const struct kb_lint *l)
{
	struct kb_buf what = KB_BUF_INIT;
	kb_code named = { "" }, kab = kb_region_at(where, 2);
	struct kb_err err;
	bool whole = false;
	char *copy;

	if (text == NULL || l->env == NULL || l->env->apart == NULL ||
	    kab.s[0] == '\0' || has_street(text))
		return;
	copy = kb_strdup(text);
	if (l->env->apart(l->env->arg, copy, false, &named, &err) == 0) {
		whole = kb_region_level(named.s) == 2;
		named = kb_region_at(&named, 2);
	}
	if (named.s[0] != '\0' && strcmp(named.s, kab.s) != 0 &&
	    (whole || calls(text, &named, l->env))) {
		kb_buf_adds(&what, "lokasi menyebut ");
		l->env->place(l->env->arg, named.s, &what);
		kb_buf_addf(&what, " (%s), wilayahnya ", named.s);
		l->env->place(l->env->arg, kab.s, &what);
		kb_buf_addf(&what, " (%s): salah satunya keliru, mungkin kode "
		    "BPS", kab.s);
		periksa_ragu(l, PERIKSA_TEMPAT, "wilayah", what.s);
	}
	free(copy);
	kb_buf_free(&what);
}
