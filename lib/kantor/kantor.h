/* SPDX-License-Identifier: ISC */
/* kantor.h - what the files of lib/kantor share. */
#ifndef KESBANG_KANTOR_KANTOR_H
#define KESBANG_KANTOR_KANTOR_H

#include "kesbang/office.h"

struct kb_setting {
	kb_text	 nama, nilai;
};

struct kb_region_alias {
	kb_text	 nama;
	kb_code	 kode;
};

struct kb_holiday_rec {
	kb_date	 tanggal;
	kb_text	 nama;
	kb_enum	 jenis;
};

struct kb_word_rec {
	kb_text	 daftar, kode, label, ejaan;
	kb_int	 urutan;
};


/* The callbacks of kb_env; arg is the kb_kantor. */
int	 kb_region_resolve(void *, const char *, int level, kb_code *,
	    struct kb_err *);
bool	 kb_region_nearly(void *, const char *, int level);
int	 kb_region_apart(void *, char *, bool marked, kb_code *,
	    struct kb_err *);
int	 kb_code_resolve(void *, const char *list, const char *word,
	    const char **, struct kb_err *);
/* The parts of kb_office_sign(), and "Samarinda, 15 Desember 2025" (of a
 * draft: dots; nothing where no place is known). */
#define KB_HAND 3			/* blank lines left for the signature */
void	 kb_office_place_date(const struct kb_office *, kb_date,
	    struct kb_buf *);
void	 kb_office_sign_place(const struct kb_office *, struct kb_doc *,
	    kb_date issued);
/* Who signs: "Plt. Kepala Badan; NAMA; NIP ..."; and the block of it. */
void	 kb_office_hand(const struct kb_office *, struct kb_buf *);
void	 kb_sign_hand(struct kb_doc *, const char *who);
void	 kb_regions_free(struct kb_regions *);
void	 kb_words_free(struct kb_words *);

#endif
