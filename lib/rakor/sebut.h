/* SPDX-License-Identifier: ISC */
/* sebut.h - meetings, whom items ask and until when, as papers say it. */
#ifndef KESBANG_RAKOR_SEBUT_H
#define KESBANG_RAKOR_SEBUT_H

#include "pantau.h"

/* "Rapat Koordinasi 2024, 23 s.d. 25 April 2024" */
void	 sebut_rapat(const struct rapat *, struct kb_buf *);
/* One as written, of a meeting (NULL: of none here): "semua kabupaten dan
 * kota", "Provinsi Kalimantan Timur". */
void	 sebut_satu(struct kb_kantor *, const struct rapat *,
	    const char *written, struct kb_buf *);
/* All whom the item asks, "A, B". */
void	 sebut_penerima(struct kb_kantor *, const struct rakor_butir *,
	    struct kb_buf *);
/* "setiap triwulan, sampai 31 Desember 2025"; "tanpa batas waktu" */
void	 sebut_batas(const struct rakor_butir *, struct kb_buf *);

/* " 1.200/1.500", where both are known. */
void	 sebut_capaian(const struct tindak_lanjut *, const char *of,
	    struct kb_buf *);
/* A detail of the last item, where there is any; the buffer is emptied. */
void	 sebut_rinci(struct kb_doc *, const char *label, struct kb_buf *);

#endif
