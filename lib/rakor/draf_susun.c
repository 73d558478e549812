/* SPDX-License-Identifier: ISC */
/*
 * draf_susun.c - which of a text's lists its result is, how many items that
 * are by its own account, and which of them are parts of another one.
 */
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/terbilang.h"
#include "kesbang/text.h"

/* ---- "menghasilkan 11 rekomendasi" ---- */

static const char *const results[] = {
	"rekomendasi", "kesepakatan", "butir", "poin", "point", "keputusan",
	"usulan", "arahan", "kesimpulan",
};

static bool
is_result(const char *s)
{
	for (size_t i = 0; i < KB_LEN(results); i++) {
		size_t n = strlen(results[i]);

		if (strncmp(s, results[i], n) == 0 && !kb_is_alnum(s[n]))
			return true;
	}
	return false;
}

/* Behind a number, over "(lima belas)" and one word like "butir". */
static bool
counts_results(const char *s)
{
	s += strspn(s, " ");
	if (*s == '(') {
		s += strcspn(s, ")");
		s += strspn(s, ") ");
	}
	return is_result(s);
}

static void
say(struct draf *d, const char *at, size_t n, long count)
{
	struct kb_buf b = KB_BUF_INIT;

	n += strspn(at + n, " ");
	if (at[n] == '(') {
		n += strcspn(at + n, ")");
		n += strspn(at + n, ") ");
	}
	n += strcspn(at + n, " .,:;)\n\"");
	kb_buf_add(&b, at, n);
	d->sebutan = kb_homes_text(&d->homes, &b);
	d->disebut = count;
}

static bool
in_digits(struct draf *d, const char *text)
{
	for (const char *p = text; *p != '\0'; p++) {
		size_t n = strspn(p, "0123456789");

		if (n == 0)
			continue;
		if (n <= 3 && (p == text || strchr(" \n(", p[-1]) != NULL) &&
		    counts_results(p + n)) {
			say(d, p, n, strtol(p, NULL, 10));
			return true;
		}
		p += n - 1;
	}
	return false;
}

/* From the top, for "dua puluh dua" holds "dua". */
static void
in_words(struct draf *d, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;

	for (int i = 99; i > 1 && d->disebut == 0; i--) {
		kb_buf_cut(&b, 0);
		kb_terbilang(&b, i);
		for (const char *p = text; (p = strstr(p, b.s)) != NULL; p++)
			if ((p == text || !kb_is_alnum(p[-1])) &&
			    counts_results(p + b.len)) {
				say(d, p, b.len, i);
				break;
			}
	}
	kb_buf_free(&b);
}

void
draf_disebut(struct draf *d)
{
	struct kb_buf low = KB_BUF_INIT;

	kb_buf_adds(&low, kb_buf_str(&d->prosa));
	for (char *p = low.s; p != NULL && *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p | 32);
	if (!in_digits(d, kb_buf_str(&low)))
		in_words(d, kb_buf_str(&low));
	kb_buf_free(&low);
}

/* ---- which list ---- */

static size_t
tops(const struct draf *d, size_t list)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		n += d->butir[i].daftar == list && d->butir[i].tingkat == 0 &&
		    !d->butir[i].bagian;
	return n;
}

static size_t
chosen(const struct draf *d)
{
	size_t best = 1;

	for (size_t i = 1; i <= d->daftar; i++)
		if (tops(d, i) > tops(d, best))
			best = i;
	for (size_t i = 1; i <= d->daftar; i++)
		if (d->disebut > 1 && tops(d, i) == (size_t)d->disebut)
			return i;
	return best;
}

/* What stands below a part is the part's own text. */
static void
keep(struct draf *d, size_t list)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++) {
		struct draf_butir *b = &d->butir[i];
		struct kb_buf text = KB_BUF_INIT;

		if (b->daftar != list)
			continue;
		if (b->tingkat > 1 && n > 0) {
			kb_buf_addf(&text, "%s; %s", d->butir[n - 1].isi,
			    b->isi);
			d->butir[n - 1].isi = kb_homes_text(&d->homes, &text);
			kb_buf_free(&text);
			continue;
		}
		b->bagian = b->tingkat == 1;
		d->butir[n++] = *b;
	}
	d->n = n;
}

/* ---- parts that were printed as items ---- */

#define SHORT 60		/* letters of what is a part and no more */

/* "FKDM Kecamatan." is the end of a sentence, "Menyampaikan ..." is one. */
static bool
is_sentence(const char *s)
{
	static const char *const begin[] = { "me", "agar ", "perlu ", "di",
	    "ter", "ber", "pe", "kegiatan ", "masing", "setiap ", "seluruh " };

	for (size_t i = 0; i < KB_LEN(begin); i++)
		if (strncasecmp(s, begin[i], strlen(begin[i])) == 0)
			return true;
	return false;
}

static bool
announces(const char *s)
{
	size_t n = strlen(s);

	return n > 0 && s[n - 1] == ':';
}

static bool
may_be_part(const struct draf_butir *b)
{
	return !b->bagian && strlen(b->isi) <= SHORT && *b->isi != '\0' &&
	    !announces(b->isi) && !is_sentence(b->isi);
}

static size_t
assume(struct draf *d)
{
	size_t n = 0;

	for (size_t i = 0; i + 1 < d->n; i++) {
		if (!announces(d->butir[i].isi) || d->butir[i].bagian)
			continue;
		for (size_t j = i + 1; j < d->n && may_be_part(&d->butir[j]);
		    j++) {
			d->butir[j].bagian = d->butir[j].anggapan = true;
			n++;
		}
	}
	return n;
}

/* ---- numbers ---- */

static void
number(struct draf *d)
{
	char top[12] = "";
	size_t items = 0, part = 0;

	for (size_t i = 0; i < d->n; i++) {
		struct draf_butir *b = &d->butir[i];

		if (!b->bagian || items == 0) {
			b->bagian = false;
			part = 0;
			items++;
			if (b->tanda == DRAF_HURUF)
				snprintf(top, sizeof(top), "%c",
				    (char)('a' + (b->angka - 1) % 26));
			else
				snprintf(top, sizeof(top), "%zu", items);
			snprintf(b->nomor, sizeof(b->nomor), "%s", top);
			continue;
		}
		part++;
		if (b->tanda == DRAF_BERTINGKAT || part > 26 ||
		    !kb_is_digit(*top))
			snprintf(b->nomor, sizeof(b->nomor), "%s.%zu", top,
			    part);
		else
			snprintf(b->nomor, sizeof(b->nomor), "%s%c", top,
			    (char)('a' + part - 1));
	}
}

void
draf_susun(struct draf *d)
{
	size_t list = d->daftar > 0 ? chosen(d) : 0, before;

	if (d->n == 0)
		return;
	keep(d, list);
	before = tops(d, list);
	if (assume(d) > 0 && d->disebut > 0 && before == (size_t)d->disebut)
		for (size_t i = 0; i < d->n; i++)
			if (d->butir[i].anggapan)
				d->butir[i].bagian = d->butir[i].anggapan =
				    false;
	number(d);
}
