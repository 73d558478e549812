/* SPDX-License-Identifier: ISC */
/* tulis.h - what the page of a day and the section of a week share. */
#ifndef KESBANG_DESK_TULIS_H
#define KESBANG_DESK_TULIS_H

#include "kesbang/hari_desk.h"

/* "Pemungutan suara ulang (Kabupaten Kutai Kartanegara)". */
void	 desk_tulis_tahap(const struct desk *, const struct desk_tahap *,
	    struct kb_buf *);
/* What is missing, as a table; nothing where nothing is. */
void	 desk_tulis_kurang(struct kb_doc *, const struct desk_peralatan *);
/* The same shorter: as items, and as a table of a report of many things. */
void	 desk_tulis_kurang_ringkas(struct kb_doc *,
	    const struct desk_peralatan *);
void	 desk_tulis_kurang_bagian(struct kb_doc *,
	    const struct desk_peralatan *);
/* "3 wilayah: 1 nihil, 2 belum lapor". */
void	 desk_tulis_jumlah(const struct desk_laporan *, struct kb_buf *);
/* Who reported a problem, and what was done: a table, or nothing. */
void	 desk_tulis_masalah(struct kb_doc *, const struct desk_laporan *);
/* Those in that state: "Bontang Barat, Bontang Utara". */
void	 desk_tulis_wilayah(const struct desk_laporan *,
	    enum desk_lapor_keadaan, kb_date, struct kb_buf *);
enum kb_tone desk_nada(const struct desk_lapor *);

#endif
