/* SPDX-License-Identifier: ISC */
/* rubrik.c - a level from judged criteria, exactly. */
#include <string.h>

#include "kesbang/office.h"
#include "kesbang/rubrik.h"

const struct kb_word konflik_kriteria[] = {
	{ "jenis", "jenis potensi", "kriteria_jenis" },
	{ "sumber", "sumber konflik", "kriteria_sumber" },
	{ "pihak", "jumlah pihak", "kriteria_pihak" },
	{ "dampak", "perkiraan dampak", "kriteria_dampak" },
	{ 0 }
};

static int64_t
gcd(int64_t a, int64_t b)
{
	while (b != 0) {
		int64_t r = a % b;

		a = b;
		b = r;
	}
	return a;
}

kb_rate
konflik_skor(const struct konflik_rubrik *r, const struct konflik_kriteria *c)
{
	const kb_int value[KONFLIK_KRITERIA] = { c->jenis, c->sumber, c->pihak,
	    c->dampak };
	int64_t sum = 0, weight = 0, g;
	kb_rate none = { 0 };

	for (size_t i = 0; i < KONFLIK_KRITERIA; i++) {
		const kb_rate *w = &r->kriteria[i].bobot;

		if (!r->kriteria[i].dipakai)
			continue;
		if (!value[i].known || value[i].v < r->kriteria[i].min ||
		    value[i].v > r->kriteria[i].maks)
			return none;
		sum += w->num * (KONFLIK_BOBOT / w->den) * value[i].v;
		weight += w->num * (KONFLIK_BOBOT / w->den);
	}
	if (weight == 0)
		return none;
	if (r->jumlah)
		weight = KONFLIK_BOBOT;
	g = gcd(sum, weight);
	return (kb_rate){ sum / g, weight / g, 0 };
}

/* a < b, a == b, a > b: < 0, 0, > 0. */
static int
compare(kb_rate a, kb_rate b)
{
	__int128 x = (__int128)a.num * b.den, y = (__int128)b.num * a.den;

	return (x > y) - (x < y);
}

const char *
konflik_kelas(const struct konflik_rubrik *r, kb_rate score)
{
	const char *word = NULL;

	if (score.den == 0)
		return NULL;
	for (size_t i = 0; i < r->nkelas; i++) {
		int c = compare(score, r->kelas[i].dari);

		if (c > 0 || (c == 0 && !r->tertutup_atas))
			word = r->kelas[i].tingkat;
	}
	return word;
}

/* "jenis potensi (1-3), dampak (1-3, bobot 2)" */
static void
add_criteria(const struct konflik_rubrik *r, struct kb_buf *b)
{
	bool any = false;

	for (size_t i = 0; i < KONFLIK_KRITERIA; i++) {
		const kb_rate *w = &r->kriteria[i].bobot;

		if (!r->kriteria[i].dipakai)
			continue;
		kb_buf_addf(b, "%s%s (%lld\xe2\x80\x93%lld", any ? ", " : "",
		    r->kriteria[i].label, (long long)r->kriteria[i].min,
		    (long long)r->kriteria[i].maks);
		if (w->num != w->den) {
			kb_buf_adds(b, ", bobot ");
			kb_rate_show(b, *w);
		}
		kb_buf_addc(b, ')');
		any = true;
	}
}

void
konflik_rubrik_kata(struct kb_kantor *k, const struct konflik_rubrik *r,
    struct kb_buf *b)
{
	const char *above = r->tertutup_atas ? "di atas " : "";

	kb_buf_addf(b, "Rubrik %s", r->nama);
	if (r->edisi != NULL)
		kb_buf_addf(b, ", edisi %s", r->edisi);
	kb_buf_addf(b, ": %s dari ", r->jumlah ? "jumlah" : "rata-rata");
	add_criteria(r, b);
	for (size_t i = 0; i < r->nkelas; i++) {
		kb_buf_addf(b, "; %s %s", kb_code_label(k, "tingkat",
		    r->kelas[i].tingkat), above);
		kb_rate_show(b, r->kelas[i].dari);
		if (i + 1 == r->nkelas) {
			kb_buf_adds(b, r->tertutup_atas ? "" : " ke atas");
		} else {
			kb_buf_adds(b, r->tertutup_atas ? " sampai " :
			    " sampai di bawah ");
			kb_rate_show(b, r->kelas[i + 1].dari);
		}
	}
	kb_buf_addc(b, '.');
}
