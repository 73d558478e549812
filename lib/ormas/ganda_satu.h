/* SPDX-License-Identifier: ISC */
/*
 * ganda_satu.h - one record as it is compared with others: its keys, and a
 * pair of them (ganda.c, ganda_kunci.c, ganda_nilai.c).
 */
#ifndef KESBANG_ORMAS_GANDA_SATU_H
#define KESBANG_ORMAS_GANDA_SATU_H

#include "ganda.h"
#include "nama.h"

enum slot {
	CORE, ALIAS, SHORT, SHORT_TOO, HEAD, TAIL,	/* of names */
	AHU, SKT, LETTER, AKTA, NPWP,			/* numbers */
	ADDRESS, CHAIR, PHONE, MAIL, NSLOT
};

#define BIT(s) (UINT32_C(1) << (s))

struct one {
	uint64_t	 key[NSLOT];		/* 0: unknown */
	uint32_t	 next[NSLOT];		/* of that class */
	uint64_t	 kantor, self[3], induk;
	size_t		 nomor, nama, core;	/* in text */
	size_t		 len;			/* of the core */
	uint32_t	 letters;		/* a bit for each in it */
	uint32_t	 weak;			/* bits of slots: so short that
						   being equal says nothing */
	uint64_t	 word[ORMAS_NAME_WORDS];
	uint8_t		 nword, level, bentuk;
	bool		 no_short;		/* its name stands for one */
	bool		 dispute;		/* known to have two boards */
	int		 ahu_year;
	char		 wilayah[14];
};

struct ormas_ganda {
	struct one	*one;
	uint32_t	 n, room;
	struct { uint64_t key; uint32_t last; } *slot;	/* open addressing */
	size_t		 nslot, used;
	struct kb_buf	 text, work;
	struct ormas_name name;
};

enum likeness { UNLIKE, PART, NEAR, SAME };

struct pair {
	const struct one *a, *b;
	uint32_t	 same, differ;		/* bits of slots, both known */
	enum likeness	 name;
	size_t		 off;			/* letters, of NEAR */
};

/* ganda_kunci.c: the keys of a record; its texts go into g. */
void	 ganda_read(struct ormas_ganda *, struct one *,
	    const struct ormas *);

/* ganda_nilai.c: what two of them share, what that makes them, in words. */
struct pair ganda_pair(const struct ormas_ganda *, const struct one *,
	    const struct one *);
enum ormas_mirip ganda_judge(const struct pair *);
void	 ganda_evidence(const struct pair *, struct kb_buf *);

#endif
