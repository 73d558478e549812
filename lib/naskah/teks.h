/* SPDX-License-Identifier: ISC */
/*
 * teks.h - running Indonesian text as pieces: words, numbers with what they
 * say, marks.  Each finder walks over them; none looks at the bytes again.
 */
#ifndef KESBANG_NASKAH_TEKS_H
#define KESBANG_NASKAH_TEKS_H

#include "kesbang/naskah.h"

/* What a word may be, as far as the finders ask. */
#define T_DAY		(1u << 0)	/* n: 1 Senin .. 7 Minggu */
#define T_MONTH		(1u << 1)	/* n: 1 .. 12 */
#define T_HOUR		(1u << 2)	/* pagi, dini hari */
#define T_WHEN		(1u << 3)	/* lalu, kemarin, depan */
#define T_TGL		(1u << 4)	/* tanggal */
#define T_RANGE		(1u << 5)	/* sampai, hingga, s.d. */
#define T_AND		(1u << 6)	/* dan, serta */
#define T_CLOCK		(1u << 7)	/* pukul, jam */
#define T_ZONE		(1u << 8)	/* Wita */
#define T_NUMBER	(1u << 9)	/* a number word; n its value */
#define T_TIMES		(1u << 10)	/* ribu, juta; n: zeros */
#define T_LABEL		(1u << 11)	/* RT, pasal: the number names, not counts */
#define T_TOTAL		(1u << 12)	/* jumlah, total */
#define T_THAT		(1u << 13)	/* yaitu, terdiri: the parts follow */
#define T_PARTLY	(1u << 14)	/* termasuk, sisanya: parts not all told */
#define T_ABOUT		(1u << 15)	/* sekitar, hampir */
#define T_PLACE		(1u << 16)	/* kelurahan; n: level */
#define T_ITEMS		(1u << 17)	/* rekomendasi: what lists are made of */
#define T_MOVE		(1u << 18)	/* naik, turun; n: 1, -1 */
#define T_MORE		(1u << 19)	/* tinggi, rendah; n: 1, -1 */
#define T_GOODS		(1u << 20)	/* beras */
#define T_PACK		(1u << 21)	/* kg: what a price is for */
#define T_FUND		(1u << 22)	/* anggaran: money that is no price */
#define T_FILL		(1u << 23)	/* sebanyak, mencapai: says nothing */
#define T_ABBR		(1u << 24)	/* its full stop ends no sentence */
#define T_TRAVEL	(1u << 25)	/* paspor, visa */
#define T_DURING	(1u << 26)	/* selama, mulai: between days and dates */

enum teks_unit {
	U_NONE, U_PEOPLE, U_FAMILY, U_HOUSE, U_VEHICLE, U_PLACE, U_EVENT,
	U_THING, U_DAY, U_TIME, U_LENGTH, U_AREA, U_WEIGHT, U_VOLUME,
	U_PERCENT, U_MONEY,
};

struct teks_word {
	const char	*s;			/* folded */
	uint32_t	 is;
	int8_t		 n;
	uint8_t		 unit;			/* what it counts */
};

const struct teks_word *naskah_lookup(const char *s, size_t n);

enum teks_kind { TEKS_END, TEKS_WORD, TEKS_NUMBER, TEKS_MARK };

/* How a number is written. */
#define N_MONEY		(1u << 0)	/* Rp in front */
#define N_CLOCK		(1u << 1)	/* 15.00: perhaps a time */
#define N_DATE		(1u << 2)	/* 7.8.2020; v: 20200807 */
#define N_DOTS		(1u << 3)	/* 15.000 */
#define N_COMMA3	(1u << 4)	/* 41,667: thousands or thousandths */
#define N_ODD		(1u << 5)	/* 15.0000: v unknown */
#define N_TIMES		(1u << 6)	/* ribu, juta is in v */
#define N_WORDS		(1u << 7)	/* in words */
#define N_DECIMAL	(1u << 8)
#define N_HUGE		(1u << 9)	/* with N_ODD: only because it is large */

#define TEKS_ONE 10000			/* v is in ten-thousandths */

struct teks_piece {
	const char	*s;			/* in the text, with Rp, ribu */
	uint32_t	 len;
	uint16_t	 form;			/* of a number */
	uint8_t		 kind;
	char		 mark;			/* one of ,;:()/-.!?=%@&+"\n */
	bool		 tight;			/* no blank before it */
	bool		 capital;
	uint8_t		 decimals;
	uint8_t		 digits;		/* of a number's last run */
	uint8_t		 zeros;			/* N_TIMES: 3 of ribu */
	int16_t		 clock;			/* N_CLOCK: minute of the day */
	const struct teks_word *word;		/* NULL: not in the lexicon */
	int64_t		 v;			/* of a number */
};

struct teks {
	struct teks_piece *p;			/* p[0] and p[n] are ends */
	size_t		 n;
	const char	*text;
	kb_date		 date;			/* of the report; 0 unknown */
	const char	*column;
	const struct kb_lint *lint;
	const struct kb_fault *fault;		/* what is looked for */
	size_t	*told;				/* findings so far */
};

void	 naskah_read(struct teks *, const char *);

/* ---- looking at pieces; beyond the ends everything is TEKS_END ---- */

static inline uint32_t
naskah_is(const struct teks *t, size_t i)
{
	return t->p[i].word != NULL && t->p[i].kind == TEKS_WORD ?
	    t->p[i].word->is : 0;
}

static inline bool
naskah_mark(const struct teks *t, size_t i, char c)
{
	return t->p[i].kind == TEKS_MARK && t->p[i].mark == c;
}

static inline bool
naskah_number(const struct teks *t, size_t i)
{
	return t->p[i].kind == TEKS_NUMBER;
}

static inline bool
naskah_money(const struct teks *t, size_t i)
{
	return naskah_number(t, i) && (t->p[i].form & N_MONEY) != 0;
}

bool	 naskah_word(const struct teks *, size_t i, const char *folded);
/* A word for goods that have a price. */
bool	 naskah_goods(const struct teks *, size_t i);
/* Full stop, question mark, end: where a sentence stops. */
bool	 naskah_stop(const struct teks *, size_t i);
/* Digits only, at most that many; its value, or -1. */
int	 naskah_plain(const struct teks *, size_t i, int digits);
/* How many pieces at i say "to": '-', sampai dengan, s.d.; 0 none. */
size_t	 naskah_range(const struct teks *, size_t i);
/* What the words at i count: enum teks_unit; *at is the word. */
enum teks_unit naskah_unit(const struct teks *, size_t i, size_t *at);
/* A number that counts: no label, time, date, range, percent or age. */
bool	 naskah_amount(const struct teks *, size_t i);
/* The value shown as people write it. */
void	 naskah_show(struct kb_buf *, int64_t v);

/* A date at i, as it stands; y 0: not said, m 0: none there. */
struct teks_date {
	int	d, m, y;
	size_t	end;				/* the piece after it */
};
bool	 naskah_date(const struct teks *, size_t i, bool day_month,
	    struct teks_date *);
/* With the year nearest to the report's; unknown when it does not exist. */
kb_date	 naskah_civil(const struct teks *, const struct teks_date *);

/* ---- telling ---- */

/* Append the pieces from..to-1 in quotes, long numbers of persons masked. */
void	 naskah_quote(const struct teks *, struct kb_buf *, size_t from,
	    size_t to);
/* Does "Rp", "Rp.", "Rp " stand just before at in the text? */
bool	 naskah_rupiah(const char *text, const char *at);
void naskah_found(const struct teks *, struct kb_buf *what); /* frees it */
void	 naskah_rest(const struct teks *);	/* how many were not told */

/* ---- the finders, a file each ---- */

void	 naskah_find_weekday(struct teks *);
void	 naskah_find_sum(struct teks *);
void	 naskah_find_list(struct teks *);
void	 naskah_find_range(struct teks *);
void	 naskah_find_no_unit(struct teks *);
void	 naskah_find_thousands(struct teks *);
void	 naskah_find_zero(struct teks *);
void	 naskah_find_direction(struct teks *);
void	 naskah_find_places(struct teks *);
void	 naskah_find_person(struct teks *);

#endif
