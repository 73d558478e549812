/* SPDX-License-Identifier: ISC */
/*
 * surat_ormas.h - the letters of ormas-skt.
 *
 * A letter's text is a template of data/surat; what it says follows from the
 * register on the day that it is written.
 */
#ifndef KESBANG_SURAT_ORMAS_H
#define KESBANG_SURAT_ORMAS_H

#include "kesbang/ormas.h"
#include "kesbang/tempo.h"

/* All that is known of one, for the counter; caller frees the document. */
int	 ormas_kartu(struct kb_kantor *, const char *key, bool masked,
	    struct kb_doc **, struct kb_err *);

/* Of many the first few by name. */
struct ormas_surat_names {
	size_t		 n;
	struct kb_buf	 text;
};

struct ormas_surat_want {
	enum ormas_surat_jenis jenis;
	bool		 issue;		/* number and enter them */
	bool		 message;	/* the short form, for WhatsApp */
	bool		 masked;	/* rows and messages, not letters: those
					   say on them where they go */
	bool		 anew;		/* though there was one lately */
	kb_span		 within;	/* terms that end so soon; unit 0: the
					   setting */
	int64_t		 gap;		/* days between two; < 0: the setting */
	kb_text		 number;	/* given by hand */
	int64_t		 first;		/* running number; 0: the next */
	kb_text		 period;	/* "2025-S1"; NULL: the last one */
	kb_row_fn	*row;		/* a row each instead of a document */
	void		*row_arg;
	/* results; ormas_surat_free() */
	struct kb_doc	*doc;		/* NULL: no letter */
	struct kb_buf	 text;		/* the messages */
	size_t		 letters, fresh, again, renewed, numbered, skipped;
	size_t		 others;	/* of another office, left to that */
	size_t		 waiting;	/* terms with a filing under way */
	bool		 mass;
	/* Those issued without a number, by nomor in komunikasi. */
	struct ormas_surat_names unnumbered;
	struct ormas_surat_names lost, dead, unreached, dotted,
			 lacking, moved;
};

/* "tanda-terima"; and what its KUNCI names. */
int	 ormas_surat_kind(const char *, enum ormas_surat_jenis *,
	    struct kb_err *);
/* Name and meaning of the i-th kind; NULL after the last. */
const char *ormas_surat_word(size_t i, const char **help);
const struct kb_type *ormas_surat_of(enum ormas_surat_jenis);
extern const struct kb_type *const ormas_surat_row_type;

/* To those named. */
int	 ormas_surat_keys(struct kb_kantor *, struct ormas_surat_want *,
	    char *const *key, size_t n, struct kb_err *);
/* To all whose terms are listed, once each. */
int	 ormas_surat_due(struct kb_kantor *, struct ormas_surat_want *,
	    struct ormas_tempo_want *, struct kb_err *);
/* On all filings in hand that lack something. */
int	 ormas_surat_lacking(struct kb_kantor *, struct ormas_surat_want *,
	    struct kb_err *);
/* To all whose report of the period has not come (kelengkapan). */
int	 ormas_surat_silent(struct kb_kantor *, struct ormas_surat_want *,
	    struct kb_filter *, struct kb_err *);
/* What is said when all is done, line by line; true: somebody should look. */
bool	 ormas_surat_say(const struct ormas_surat_want *, struct kb_buf *);
void	 ormas_surat_free(struct ormas_surat_want *);

#endif
