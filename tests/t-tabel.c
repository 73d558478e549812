/* SPDX-License-Identifier: ISC */
/*
 * Thousands of published tables, made from a seed: correct ones are never
 * accused; into others one fault is put, and it is counted how often it is
 * found, and how often what is proposed first (or among the first three) is
 * what stood there before.
 */
#include <stdlib.h>

#include "kesbang/hitung.h"
#include "kesbang/tabel.h"
#include "tap.h"

#define ROWS 18
#define TABLES 400			/* of each kind of fault, each way */

struct line {
	int64_t	 votes, amount;
	int	 months;
	char	 v[40], r[48], m[8], a[40];	/* as they are printed */
};

struct table {
	struct line	 l[ROWS];
	size_t		 n;
	kb_rate		 rate;
	enum banpol_pembulatan how;
	int64_t		 total;
	int		 skip;		/* this row is not printed; -1: none */
	bool		 with_total, with_rate, with_months;
};

static uint64_t state;

static uint64_t
pick(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state % n;
}

/* ---- a correct table ---- */

static const kb_rate known_rates[] = { { 4108, 1 }, { 1500, 1 },
    { 146009, 100 }, { 235831, 50 }, { 1115203192, 490023 }, { 9929, 1 },
    { 10000, 1 }, { 4468, 1 }, { 2772, 1 }, { 26000, 1 } };

static void
write_line(const struct table *t, struct line *l)
{
	kb_rate r = t->rate;

	snprintf(l->v, sizeof(l->v), "%" PRId64, l->votes);
	snprintf(l->a, sizeof(l->a), "%" PRId64, l->amount);
	snprintf(l->m, sizeof(l->m), "%d", l->months);
	kb_rate_text(r, l->r);
}

static void
make(struct table *t)
{
	static const int plan[][2] = { { 12, 12 }, { 12, 12 }, { 8, 4 },
	    { 9, 3 } };
	const int *months = plan[pick(KB_LEN(plan))];
	size_t first;

	*t = (struct table){ .n = 6 + pick(ROWS - 5), .skip = -1,
	    .rate = known_rates[pick(KB_LEN(known_rates))],
	    .how = pick(2) ? BANPOL_TERDEKAT : BANPOL_BAWAH };
	t->with_rate = t->rate.den < 1000 && pick(4) > 0;
	t->with_months = months[0] != 12 || pick(2);
	first = months[0] == 12 ? t->n : t->n / 2;
	for (size_t i = 0; i < t->n; i++) {
		struct line *l = &t->l[i];

		l->votes = 1000 + (int64_t)pick(9) * (int64_t)pick(9000) +
		    (int64_t)pick(9999);
		l->months = months[i >= first];
		banpol_jumlah(l->votes, t->rate, l->months, t->how,
		    &l->amount);
		t->total += l->amount;
		write_line(t, l);
	}
}

static void
print(const struct table *t, struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	kb_buf_addf(b, "No;Nama Partai;Perolehan Suara Sah;%s%sJumlah Bantuan "
	    "(Rp)\n", t->with_rate ? "Nilai per suara;" : "",
	    t->with_months ? "Bulan;" : "");
	for (size_t i = 0; i < t->n; i++) {
		const struct line *l = &t->l[i];

		if ((int)i == t->skip)
			continue;
		kb_buf_addf(b, "%zu;Partai %c;%s;", i + 1, (char)('A' + i),
		    l->v);
		if (t->with_rate)
			kb_buf_addf(b, "%s;", l->r);
		if (t->with_months)
			kb_buf_addf(b, "%s;", l->m);
		kb_buf_addf(b, "%s\n", l->a);
	}
	if (t->with_total)
		kb_buf_addf(b, ";Jumlah;;%s%s%" PRId64 "\n",
		    t->with_rate ? ";" : "", t->with_months ? ";" : "",
		    t->total);
}

static struct banpol_tabel *
look(const struct table *t, struct kb_buf *b)
{
	struct banpol_tabel_opt opt = { 0 };
	struct banpol_tabel *seen = banpol_tabel_new(&opt);
	struct kb_input in;
	struct kb_rows rows;
	struct kb_err err = { 0 };

	print(t, b);
	kb_input_text(&in, "tabel.csv", b->s, b->len, KB_IN_CSV);
	banpol_tabel_reader(seen, &rows);
	if (kb_read_rows(&in, &rows, &err) != 0 ||
	    banpol_tabel_check(seen, "tabel.csv", &err) != 0) {
		printf("# %s\n%s", err.msg, b->s);
		banpol_tabel_free(seen);
		seen = NULL;
	}
	kb_input_close(&in);
	return seen;
}

/* ---- faults ---- */

/* Where a fault was put, and what stood there. */
struct fault {
	size_t		 row;		/* SIZE_MAX: everywhere, or the total */
	const char	*column;
	char		 meant[KB_RATE_TEXT];
};

static bool
digit(char *s)
{
	size_t at = pick(strlen(s));
	char was = s[at];

	if (was == '.')
		return false;
	s[at] = (char)('0' + pick(10));
	return s[at] != was && s[0] != '0';
}

static bool
swap(char *s)
{
	size_t at = pick(strlen(s) - 1);
	char was = s[at];

	s[at] = s[at + 1];
	s[at + 1] = was;
	return s[at] != was && s[0] != '0' && strchr(s, '.') == NULL;
}

static bool
drop(char *s)
{
	size_t at = pick(strlen(s));

	memmove(s + at, s + at + 1, strlen(s + at));
	return s[0] != '0' && strchr(s, '.') == NULL;
}

static bool
twice(char *s)
{
	size_t at = pick(strlen(s));

	memmove(s + at + 1, s + at, strlen(s + at) + 1);
	return strchr(s, '.') == NULL;
}

/*
 * Not one of the roundings of what it should be, nor, where the rate is a
 * fraction that is not printed, a rupiah beside them, which another fraction
 * makes: nobody could see that.
 */
static bool
visible(const struct table *t, const struct line *l)
{
	int64_t near = 0, down = 0, v = strtoll(l->a, NULL, 10);

	banpol_jumlah(l->votes, t->rate, l->months, BANPOL_TERDEKAT, &near);
	banpol_jumlah(l->votes, t->rate, l->months, BANPOL_BAWAH, &down);
	return v != near && v != down && (t->with_rate ||
	    t->rate.den <= 1000 || llabs(v - near) > 2);
}

static bool
closes_anyway(const struct table *t, const struct line *l)
{
	int64_t near = 0, down = 0;

	banpol_jumlah(strtoll(l->v, NULL, 10), t->rate, l->months,
	    BANPOL_TERDEKAT, &near);
	banpol_jumlah(strtoll(l->v, NULL, 10), t->rate, l->months,
	    BANPOL_BAWAH, &down);
	return l->amount == near || l->amount == down;
}

static bool
in_votes(struct table *t, struct fault *f, bool (*how)(char *))
{
	struct line *l = &t->l[f->row];

	f->column = "suara";
	snprintf(f->meant, sizeof(f->meant), "%s", l->v);
	return how(l->v) && !closes_anyway(t, l);
}

static bool
in_amount(struct table *t, struct fault *f, bool (*how)(char *))
{
	struct line *l = &t->l[f->row];

	f->column = "jumlah";
	snprintf(f->meant, sizeof(f->meant), "%s", l->a);
	return how(l->a) && visible(t, l);
}

static bool
in_rate(struct table *t, struct fault *f, bool (*how)(char *))
{
	struct line *l = &t->l[f->row];

	f->column = "nilai";
	snprintf(f->meant, sizeof(f->meant), "%s", l->r);
	return t->with_rate && how(l->r);
}

static bool
months(struct table *t, struct fault *f, bool (*how)(char *))
{
	struct line *l = &t->l[f->row];
	int other = 1 + (int)pick(12);

	(void)how;
	f->column = "bulan";
	snprintf(f->meant, sizeof(f->meant), "%s", l->m);
	snprintf(l->m, sizeof(l->m), "%d", other);
	return t->with_months && other != l->months;
}

/* The separators as people have been seen to set them; the digits stay. */
static bool
separators(struct table *t, struct fault *f, bool (*how)(char *))
{
	static const char *const marks[] = { ".,", ", .", " ", "'", ". " };
	struct line *l = &t->l[f->row];
	const char *mark = marks[pick(KB_LEN(marks))];
	char out[40] = "";
	size_t n = strlen(l->a), k = 0;

	(void)how;
	f->column = "jumlah";
	snprintf(f->meant, sizeof(f->meant), "%s", l->a);
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && (n - i) % 3 == 0 && pick(4) > 0)
			out[k++] = mark[pick(strlen(mark))];
		out[k++] = l->a[i];
	}
	out[k] = '\0';
	snprintf(l->a, sizeof(l->a), "Rp. %s,-", out);
	return strpbrk(out, " '") != NULL || (strchr(out, ',') != NULL &&
	    strchr(out, '.') != NULL);
}

/* Printed without its sen, or another one for all rows. */
static bool
rate_of_all(struct table *t, struct fault *f, bool (*how)(char *))
{
	char other[KB_RATE_TEXT];

	(void)how;
	if (!t->with_rate)
		return false;
	f->row = SIZE_MAX;
	f->column = "nilai";
	kb_rate_text(t->rate, f->meant);
	snprintf(other, sizeof(other), "%" PRId64, t->rate.num / t->rate.den);
	if (t->rate.den == 1 && !digit(other))
		return false;
	for (size_t i = 0; i < t->n; i++)
		snprintf(t->l[i].r, sizeof(t->l[i].r), "%s", other);
	return true;
}

static bool
in_total(struct table *t, struct fault *f, bool (*how)(char *))
{
	char text[40];
	int64_t was = t->total;

	f->row = SIZE_MAX;
	f->column = "jumlah";
	snprintf(f->meant, sizeof(f->meant), "%" PRId64, was);
	snprintf(text, sizeof(text), "%" PRId64, was);
	if (!t->with_total || !how(text))
		return false;
	t->total = strtoll(text, NULL, 10);
	/* Beyond what roundings explain. */
	return llabs(t->total - was) > (int64_t)t->n;
}

static bool
lost_row(struct table *t, struct fault *f, bool (*how)(char *))
{
	(void)how;
	t->skip = (int)f->row;
	f->row = SIZE_MAX;
	f->column = "jumlah";
	snprintf(f->meant, sizeof(f->meant), "%" PRId64,
	    t->total - t->l[t->skip].amount);
	return t->with_total;
}

static const struct kind {
	const char	*name;
	bool		(*put)(struct table *, struct fault *,
			    bool (*)(char *));
	bool		(*how)(char *);
	/* Percent at least, without and with a total: first proposal right,
	 * one of the first three right. */
	int		 first[2], three[2];
} kinds[] = {
	/*
	 * Without a total votes and amount are told apart by chance only where
	 * the rate is a power of ten: both have the same digits.
	 */
	{ "suara: satu angka", in_votes, digit, { 96, 97 }, { 98, 98 } },
	{ "suara: dua tertukar", in_votes, swap, { 97, 97 }, { 98, 98 } },
	{ "suara: satu hilang", in_votes, drop, { 92, 97 }, { 97, 98 } },
	{ "suara: satu dobel", in_votes, twice, { 96, 97 }, { 97, 98 } },
	/* Where no rate is printed, the sum may be uncertain by a rupiah. */
	{ "jumlah: satu angka", in_amount, digit, { 91, 96 }, { 96, 96 } },
	{ "jumlah: dua tertukar", in_amount, swap, { 92, 97 }, { 96, 97 } },
	{ "jumlah: satu hilang", in_amount, drop, { 95, 95 }, { 96, 96 } },
	{ "jumlah: satu dobel", in_amount, twice, { 88, 96 }, { 95, 96 } },
	{ "jumlah: pemisah", separators, NULL, { 99, 99 }, { 99, 99 } },
	{ "nilai: satu angka", in_rate, digit, { 98, 98 }, { 98, 98 } },
	{ "bulan", months, NULL, { 97, 97 }, { 98, 98 } },
	{ "nilai semua baris", rate_of_all, NULL, { 97, 97 }, { 97, 97 } },
	{ "total: satu angka", in_total, digit, { 0, 98 }, { 0, 98 } },
	{ "total: dua tertukar", in_total, swap, { 0, 98 }, { 0, 98 } },
	{ "total: baris hilang", lost_row, NULL, { 0, 98 }, { 0, 98 } },
};

/* ---- counting ---- */

struct count {
	size_t	 made, found, first, three;
};

/* "kolom=isi" among the first n of what is proposed. */
static bool
proposed(const struct banpol_periksa *p, const struct fault *f, size_t n)
{
	char want[KB_RATE_TEXT + 16], text[KB_RATE_TEXT + 16];
	const char *s = p->lain;

	if (p->usul != NULL && p->kolom != NULL &&
	    strcmp(p->kolom, f->column) == 0 && strcmp(p->usul, f->meant) == 0)
		return true;
	snprintf(want, sizeof(want), "%s=%s", f->column, f->meant);
	for (; --n > 0 && s != NULL; s = strchr(s, ' ')) {
		s += *s == ' ';
		snprintf(text, sizeof(text), "%.*s", (int)strcspn(s, ";"), s);
		if (strcmp(text, want) == 0)
			return true;
	}
	return false;
}

/* The row that the fault is in; of all rows the first, of a total the last. */
static const struct banpol_periksa *
place(const struct banpol_tabel *seen, const struct fault *f)
{
	size_t n = banpol_tabel_count(seen);
	size_t at = f->row != SIZE_MAX ? f->row :
	    strcmp(f->column, "jumlah") == 0 ? n - 1 : 0;

	return banpol_tabel_row(seen, at);
}

static void
count(const struct kind *k, bool total, struct count *c, struct kb_buf *b)
{
	size_t tries = 0;

	while (c->made < TABLES && ++tries < 100 * TABLES) {
		struct table t;
		struct fault f = { 0 };
		struct banpol_tabel *seen;
		const struct banpol_periksa *p;

		make(&t);
		t.with_total = total;
		f.row = pick(t.n);
		if (!k->put(&t, &f, k->how))
			continue;
		c->made++;
		if ((seen = look(&t, b)) == NULL)
			continue;
		p = place(seen, &f);
		c->found += p->sebab.n != 0 && !banpol_tabel_clean(seen);
		c->first += proposed(p, &f, 1);
		c->three += proposed(p, &f, 3);
		if (getenv("TABEL_LIHAT") != NULL && !proposed(p, &f, 1))
			printf("# %s: %s=%s; %s %s; %s\n%s", k->name, f.column,
			    f.meant, p->kolom, p->usul, p->lain, b->s);
		banpol_tabel_free(seen);
	}
}

static void
percent(size_t n, size_t of)
{
	printf("%3zu,%zu%%", 100 * n / of, 1000 * n / of % 10);
}

static void
one_kind(const struct kind *k, bool total, struct kb_buf *b)
{
	struct count c = { 0 };

	count(k, total, &c, b);
	printf("# %-22s %s %4zu: ditemukan ", k->name, total ?
	    "dengan total" : "tanpa total ", c.made);
	percent(c.found, c.made);
	printf(", usul pertama benar ");
	percent(c.first, c.made);
	printf(", tiga pertama ");
	percent(c.three, c.made);
	printf("\n");
	ok(c.made == TABLES && c.found == c.made, "%s%s: each is found",
	    k->name, total ? ", with a total" : "");
	ok(100 * c.first >= (size_t)k->first[total] * c.made,
	    "... and the first proposal is right, %d%%", k->first[total]);
	ok(100 * c.three >= (size_t)k->three[total] * c.made,
	    "... or one of three, %d%%", k->three[total]);
}

static void
faults(void)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		for (int total = 0; total < 2; total++)
			if (kinds[i].three[total] > 0)
				one_kind(&kinds[i], total != 0, &b);
	kb_buf_free(&b);
}

static void
correct(void)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t made = 0, accused = 0;

	for (; made < 5000; made++) {
		struct table t;
		struct banpol_tabel *seen;

		make(&t);
		t.with_total = pick(2) != 0;
		seen = look(&t, &b);
		if (seen == NULL || !banpol_tabel_clean(seen)) {
			if (accused++ < 3)
				printf("# accused:\n%s", b.s);
		}
		banpol_tabel_free(seen);
	}
	printf("# %zu correct tables, %zu accused\n", made, accused);
	is_int(accused, 0, "no correct table is accused");
	kb_buf_free(&b);
}

int
main(void)
{
	state = 20191230;
	correct();
	faults();
	return done_testing();
}
