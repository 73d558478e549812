/* SPDX-License-Identifier: ISC */
/*
 * whatsapp.h - what WhatsApp puts around and into messages: none of it belongs
 * to a record.
 */
#ifndef KESBANG_IO_WHATSAPP_H
#define KESBANG_IO_WHATSAPP_H

#include "kesbang/date.h"

struct kb_wa_head {
	char	 stamp[20];	/* "2020-08-07T16:32:10"; "": no year given */
	const char *body;	/* after "Nama: ", in the line */
	/* The date with day and month the other way round, where that is one,
	 * too; unknown: it can be read in one way only. */
	kb_date	 turned;
	bool	 dayfirst;	/* so it is, and month first it would be none */
	bool	 twelve;	/* the time says AM or PM: perhaps American */
	bool	 sender;	/* without one: WhatsApp itself speaks */
	bool	 marked;	/* the body begins with WhatsApp's own mark */
};

/*
 * 1 when the line begins a message: exports of Android ("07/08/20 16.32 -
 * Nama: ") and iOS ("[07/08/20 16.32.10] Nama: "), and what copying gives
 * ("[16.32, 7/8/2020] Nama: ", "[7/8 16.32] Nama: "); 0 when not; -1 when it
 * does, but its date is none by day, month and year.
 */
int	 kb_wa_head(const char *line, struct kb_wa_head *);

/* Takes marks of direction out, and *bold* and _italic_; true: all was bold. */
bool	 kb_wa_plain(char *line);

/*
 * "lampiran", "pesan dihapus" ... when the line is WhatsApp's, else NULL.
 * alone: it is all of its message.
 */
const char *kb_wa_notice(const char *line, bool alone, bool marked);
/* Cuts "<Pesan ini diedit>" off the end. */
void	 kb_wa_unedit(char *line);

#endif
