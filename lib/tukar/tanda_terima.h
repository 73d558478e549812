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
	kb_code	 kantor, kepada;	/* of the bundle's series */
	kb_enum	 serah;			/* a flag */
	kb_int	 urut;
	kb_text	 sha256;		/* of the bundle's manifest */
	kb_text	 keadaan;		/* a word of terimaan.keadaan */
	kb_text	 sebab;			/* why not; or the numbers missing */
	/* Of the series: in the register is that era, up to that number, whose
	 * manifest has that checksum; 0, 0: nothing. */
	kb_int	 babak, tercakup;
	kb_text	 sidik_tercakup;
	kb_int	 konflik;
	kb_stamp dibuat;
};

extern const struct kb_type tanda_terima_type;

#endif
