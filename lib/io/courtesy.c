/* SPDX-License-Identifier: ISC */
/*
 * courtesy.c - the phrases around a report.  A line is one of them when it
 * begins with the phrase and has few words more: what is said after a long
 * breath belongs to the report.
 */
#include <stdlib.h>
#include <string.h>

#include "courtesy.h"
#include "kesbang/text.h"

#define ANY 99				/* however many words follow */

static const struct phrase {
	const char	*text;		/* folded */
	enum kb_courtesy is;
	int		 more;		/* words that may follow */
} phrases[] = {
	{ "assalamualaikum", KB_CY_OPEN, 8 },
	{ "assalamu'alaikum", KB_CY_OPEN, 8 },
	{ "assalamu alaikum", KB_CY_OPEN, 8 },
	{ "asslm", KB_CY_OPEN, 6 }, { "ass wr wb", KB_CY_OPEN, 4 },
	{ "shalom", KB_CY_OPEN, 4 }, { "salam sejahtera", KB_CY_OPEN, 6 },
	{ "om swastiastu", KB_CY_OPEN, 4 },
	{ "selamat pagi", KB_CY_OPEN, 10 }, { "selamat siang", KB_CY_OPEN, 10 },
	{ "selamat sore", KB_CY_OPEN, 10 }, { "selamat malam", KB_CY_OPEN, 10 },
	{ "yth", KB_CY_OPEN, 12 }, { "kepada yth", KB_CY_OPEN, 12 },
	{ "kpd yth", KB_CY_OPEN, 12 }, { "kepada", KB_CY_OPEN, 8 },
	{ "kpd", KB_CY_OPEN, 8 }, { "di tempat", KB_CY_OPEN, 0 },
	{ "izin melaporkan", KB_CY_OPEN, 12 },
	{ "ijin melaporkan", KB_CY_OPEN, 12 },
	{ "izin melapor", KB_CY_OPEN, 12 }, { "izin lapor", KB_CY_OPEN, 12 },
	{ "ijin lapor", KB_CY_OPEN, 12 }, { "mohon izin", KB_CY_OPEN, 12 },
	{ "mohon ijin", KB_CY_OPEN, 12 }, { "izin", KB_CY_OPEN, 6 },
	{ "ijin", KB_CY_OPEN, 6 }, { "dengan hormat", KB_CY_OPEN, 4 },
	{ "bersama ini kami laporkan", KB_CY_OPEN, 10 },
	{ "bersama ini dilaporkan", KB_CY_OPEN, 10 },
	{ "berikut kami laporkan", KB_CY_OPEN, 10 },
	{ "berikut laporan", KB_CY_OPEN, 6 },
	{ "melaporkan", KB_CY_OPEN, 6 }, { "lapor", KB_CY_OPEN, 4 },
	/* titles that say nothing about the kind of report */
	{ "laporan", KB_CY_OPEN, 0 }, { "laporan situasi", KB_CY_OPEN, 0 },
	{ "laporan situasi daerah", KB_CY_OPEN, 0 },
	{ "laporan situasi wilayah", KB_CY_OPEN, 0 },
	{ "laporan perkembangan situasi", KB_CY_OPEN, 0 },
	{ "laporan kejadian", KB_CY_OPEN, 0 },
	{ "laporan kegiatan", KB_CY_OPEN, 0 },
	{ "laporan giat", KB_CY_OPEN, 0 }, { "lapsit", KB_CY_OPEN, 0 },
	{ "lapsitda", KB_CY_OPEN, 0 }, { "lapsitda harian", KB_CY_OPEN, 0 },
	{ "terima kasih", KB_CY_CLOSE, 6 }, { "terimakasih", KB_CY_CLOSE, 6 },
	{ "trima kasih", KB_CY_CLOSE, 6 }, { "trims", KB_CY_CLOSE, 3 },
	{ "tks", KB_CY_CLOSE, 3 }, { "suwun", KB_CY_CLOSE, 3 },
	{ "wassalam", KB_CY_CLOSE, 4 }, { "wassalamualaikum", KB_CY_CLOSE, 6 },
	{ "wassalamu'alaikum", KB_CY_CLOSE, 6 },
	{ "hormat kami", KB_CY_CLOSE, 2 }, { "sekian", KB_CY_CLOSE, 4 },
	{ "salam", KB_CY_CLOSE, 3 }, { "mohon arahan", KB_CY_CLOSE, 6 },
	{ "mohon petunjuk", KB_CY_CLOSE, 6 },
	{ "dokumentasi terlampir", KB_CY_CLOSE, 3 },
	{ "foto terlampir", KB_CY_CLOSE, 3 }, { "dokumentasi", KB_CY_CLOSE, 0 },
	{ "demikian", KB_CY_END, 0 }, { "demikian dilaporkan", KB_CY_END, ANY },
	{ "demikian kami", KB_CY_END, ANY },
	{ "demikian disampaikan", KB_CY_END, ANY },
	{ "demikian laporan", KB_CY_END, ANY },
	{ "demikian untuk", KB_CY_END, ANY },
	{ "demikian yang dapat", KB_CY_END, ANY },
	{ "demikian informasi", KB_CY_END, ANY },
	/* "dokumentasi untuk menjadi periksa" */
	{ "dump", KB_CY_END, 2 }, { "d.u.m.p", KB_CY_END, 2 },
	{ "dum", KB_CY_END, 0 },
	{ "pendahuluan", KB_CY_SECTION, 0 }, { "penutup", KB_CY_SECTION, 0 },
	{ "pendapat pelapor", KB_CY_SECTION, 0 },
	{ "pendapat", KB_CY_SECTION, 0 },
};

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (unsigned char)c >= 0xc3;
}

/*
 * Numbers and ornaments off the front, points off the end; what is left is
 * in b.  Signs of three and four bytes are emoji and the like, not letters.
 */
static const char *
bare(struct kb_buf *b, const char *line)
{
	struct kb_buf folded = KB_BUF_INIT;
	size_t n;

	kb_fold(&folded, line);
	for (const char *p = kb_buf_str(&folded); *p != '\0';) {
		unsigned char c = (unsigned char)*p;
		size_t len = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;

		if (len <= 2 && (b->len > 0 || letter(*p)))
			kb_buf_add(b, p, len);
		p += len;
	}
	kb_buf_free(&folded);
	for (n = b->len; n > 0 && !letter(b->s[n - 1]) &&
	    (b->s[n - 1] & 0x80) == 0;)
		n--;
	kb_buf_cut(b, n);
	return kb_buf_str(b);
}

static int
words(const char *s)
{
	int n = 0;

	while (*(s += strspn(s, " ")) != '\0') {
		n++;
		s += strcspn(s, " ");
	}
	return n;
}

enum kb_courtesy
kb_courtesy(const char *line)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *s = bare(&b, line);
	enum kb_courtesy is = *s == '\0' ? KB_CY_BLANK : KB_CY_NONE;

	for (size_t i = 0; i < KB_LEN(phrases) && is == KB_CY_NONE; i++) {
		size_t n = strlen(phrases[i].text);

		if (strncmp(s, phrases[i].text, n) == 0 && !letter(s[n]) &&
		    words(s + n) <= phrases[i].more)
			is = phrases[i].is;
	}
	kb_buf_free(&b);
	return is;
}
