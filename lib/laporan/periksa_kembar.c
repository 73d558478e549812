/* SPDX-License-Identifier: ISC */
/*
 * periksa_kembar.c - one event, told by two teams, or by one twice.
 *
 * Reports are read by place and day; each is compared with those of the same
 * place that lie at most a day back, so that a register of any size is one
 * pass and a small window.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "periksa.h"

#define WINDOW 64			/* reports of one place in two days */
#define WORDS 12

/* A title as the set of its words; numbers apart. */
struct title {
	uint64_t word[WORDS];
	size_t	 n;
	uint64_t numbers;
};

struct seen {
	struct laporan	 l;
	struct kb_buf	 home;
	int32_t		 day;
	uint64_t	 chain;
	struct title	 title;
};

struct twins {
	struct seen	 seen[WINDOW];
	size_t		 n;		/* read so far; the last WINDOW kept */
	const struct kb_lint *lint;
	const char	*rule;
	struct kb_buf	 fold;
};

/* Words that any two titles may share. */
static bool
common(const char *s, size_t n)
{
	static const char *const words[] = {
		"dan", "dari", "yang", "untuk", "pada", "dengan", "kota",
		"kelurahan", "kecamatan", "desa", "kabupaten", "warga",
		"laporan", "oleh", "dalam", "terkait", "tentang", "jelang",
	};

	if (n < 3)
		return true;
	for (size_t i = 0; i < KB_LEN(words); i++)
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	return false;
}

static void
read_title(struct title *t, struct kb_buf *b, const char *judul)
{
	*t = (struct title){ 0 };
	kb_buf_cut(b, 0);
	kb_fold(b, judul != NULL ? judul : "");
	for (const char *s = kb_buf_str(b); *s != '\0';) {
		size_t n = strcspn(s, " ,.;:()/-\"");
		uint64_t sum = kb_checksum(s, n);

		if (n > 0 && s[0] >= '0' && s[0] <= '9')
			t->numbers += sum;
		else if (!common(s, n) && t->n < WORDS)
			t->word[t->n++] = sum;
		s += n + (s[n] != '\0');
	}
}

static size_t
shared(const struct title *a, const struct title *b)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < b->n; k++)
			if (a->word[i] == b->word[k]) {
				n++;
				break;
			}
	return n;
}

static bool
equal(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/* Minutes between two reports whose time of day is known; else -1. */
static int
minutes(const struct seen *a, const struct seen *b)
{
	int m = (a->day - b->day) * 1440 + a->l.jam.min1 - b->l.jam.min1;

	if (a->l.jam.min1 == 0 || b->l.jam.min1 == 0)
		return -1;
	return m < 0 ? -m : m;
}

static bool
same_event(const struct seen *a, const struct seen *b)
{
	size_t both = shared(&a->title, &b->title);
	size_t most = a->title.n > b->title.n ? a->title.n : b->title.n;
	int apart = minutes(a, b);
	bool kind = equal(a->l.kategori, b->l.kategori);

	if (a->title.numbers != b->title.numbers && a->title.numbers != 0 &&
	    b->title.numbers != 0)
		return false;			/* RT 5 and RT 7 */
	if (apart == 0 && kb_region_level(a->l.wilayah.s) >= 3 &&
	    (kind || both > 0))
		return true;
	if (apart > 720 || (!kind && a->l.kategori != NULL &&
	    b->l.kategori != NULL && both < most))
		return false;
	return both >= 2 && 2 * both >= most;
}

static bool
linked(const struct seen *a, const struct seen *b)
{
	return a->chain == b->chain || equal(a->l.rujukan, b->l.head.nomor) ||
	    equal(b->l.rujukan, a->l.head.nomor) ||
	    equal(a->l.rujukan, b->l.rujukan);
}

/*
 * One team, one day and place, the same title, another hour, at most two
 * away: it was sent again.  What is told of twice a day (a price, a level)
 * is not, and with the same hour it is counted as one event anyway.
 */
static bool
corrects(const struct seen *a, const struct seen *b)
{
	size_t both = shared(&a->title, &b->title);

	return a->day == b->day && a->l.jam.min1 != b->l.jam.min1 &&
	    minutes(a, b) <= 120 && both > 0 && both == a->title.n &&
	    both == b->title.n && a->title.numbers == b->title.numbers;
}

static void
tell(struct twins *t, const struct seen *a, const struct seen *b)
{
	struct kb_buf what = KB_BUF_INIT;

	bool again = kb_same_name(a->l.tim, b->l.tim);

	kb_buf_addf(&what, "%s %s (%s, ", again ? "mungkin perbaikan dari" :
	    "tampaknya kejadian yang sama dengan", b->l.head.nomor, b->l.tim);
	kb_date_long(&what, b->l.tanggal);
	kb_buf_adds(&what, again ? "); bila benar, ubah yang itu dan hapus "
	    "yang ini" : "); rangkaikan dengan rujukan bila benar");
	t->lint->found(t->lint->arg, a->l.head.nomor, "judul",
	    kb_buf_str(&what), t->rule);
	kb_buf_free(&what);
}

static int
next(void *arg, void *rec, struct kb_err *err)
{
	struct twins *t = arg;
	struct seen *me = &t->seen[t->n % WINDOW];
	size_t back = t->n < WINDOW ? t->n : WINDOW - 1;

	(void)err;
	me->l = *(struct laporan *)rec;
	kb_rec_keep(&laporan_type, &me->l, &me->home);
	me->day = kb_date_serial(me->l.tanggal);
	read_title(&me->title, &t->fold, me->l.judul);
	me->chain = kb_checksum(me->l.head.nomor, strlen(me->l.head.nomor));
	for (size_t i = 1; i <= back; i++) {
		const struct seen *it = &t->seen[(t->n - i) % WINDOW];

		if (strcmp(it->l.wilayah.s, me->l.wilayah.s) != 0 ||
		    it->day < me->day - 1)
			break;
		if (equal(me->l.rujukan, it->l.head.nomor))
			me->chain = it->chain;
	}
	for (size_t i = 1; i <= back; i++) {
		const struct seen *it = &t->seen[(t->n - i) % WINDOW];

		if (strcmp(it->l.wilayah.s, me->l.wilayah.s) != 0 ||
		    it->day < me->day - 1)
			break;
		if (strcmp(it->l.head.kantor.s, me->l.head.kantor.s) == 0 &&
		    !linked(me, it) && (kb_same_name(it->l.tim, me->l.tim) ?
		    corrects(me, it) : same_event(me, it))) {
			tell(t, me, it);
			break;
		}
	}
	t->n++;
	return 0;
}

int
laporan_twins(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, const char *rule, struct kb_err *err)
{
	struct twins *t = kb_alloc(sizeof(*t));
	char *sql = kb_asprintf("SELECT kantor, nomor, tanggal, jam, wilayah, "
	    "tim, kategori, judul, rujukan FROM laporan WHERE tim IS NOT NULL "
	    "AND wilayah IS NOT NULL AND jenis <> 'nihil'%s "
	    "ORDER BY wilayah, tanggal, nomor", kb_buf_str(&filter->where));
	int rc;

	t->lint = lint;
	t->rule = rule;
	rc = kb_query(k->db, &laporan_type, sql, filter->arg, next, t, err);
	for (size_t i = 0; i < WINDOW; i++)
		kb_buf_free(&t->seen[i].home);
	kb_buf_free(&t->fold);
	free(t);
	free(sql);
	return rc;
}
