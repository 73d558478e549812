/* SPDX-License-Identifier: ISC */
/* tanda_terima.h - what a receipt says. */
#ifndef KESBANG_TUKAR_TANDA_TERIMA_H
#define KESBANG_TUKAR_TANDA_TERIMA_H

#include "kesbang/tukar.h"

#define TANDA_TERIMA "tanda-terima.jsonl"
#define TANDA_TERIMA_SIG TANDA_TERIMA ".sig"

struct tanda_terima {
	kb_int	 edisi;
	kb_code	 dari;			/* who received, and signs */
	kb_code	 kantor, kepada;	/* of the bundle */
	kb_int	 urut;
	kb_text	 sha256;
	kb_text	 keadaan;		/* a word of terimaan.keadaan */
	kb_int	 tercakup;		/* up to there all is in the register */
	kb_int	 terakhir;		/* the highest number that ever came */
	kb_text	 hilang;		/* numbers that are missing */
	kb_int	 konflik;
	kb_stamp dibuat;
};

extern const struct kb_type tanda_terima_type;

#endif
