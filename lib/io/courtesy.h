/* SPDX-License-Identifier: ISC */
/* courtesy.h - what people write around a report. */
#ifndef KESBANG_IO_COURTESY_H
#define KESBANG_IO_COURTESY_H

enum kb_courtesy {
	KB_CY_NONE,
	KB_CY_BLANK,		/* nothing, or ornaments only */
	KB_CY_OPEN,		/* "Selamat pagi", "LAPORAN" */
	KB_CY_CLOSE,		/* "Terima kasih": at the end of a report */
	KB_CY_END,		/* "Demikian dilaporkan": ends it */
	KB_CY_SECTION,		/* "PENDAHULUAN": a heading without a value */
};
enum kb_courtesy kb_courtesy(const char *line);

#endif
