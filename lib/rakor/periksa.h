/* SPDX-License-Identifier: ISC */
/* periksa.h - what the files of what periksa finds share. */
#ifndef KESBANG_RAKOR_PERIKSA_H
#define KESBANG_RAKOR_PERIKSA_H

#include "kesbang/store.h"
#include "pantau.h"
#include "rules.h"

enum periksa_perkara {
	PERIKSA_KAPASITAS, PERIKSA_JUMLAH, PERIKSA_INDUK, PERIKSA_CETAK,
	PERIKSA_MENGULANG, PERIKSA_BATAS, PERIKSA_PENERIMA, PERIKSA_BAGIAN,
	PERIKSA_PERIODE, PERIKSA_TANGGAL, PERIKSA_BUKTI,
	PERIKSA_TANPA_PENERIMA, PERIKSA_UNIT, PERIKSA_KEMBAR,
	PERIKSA_SEMUA, PERIKSA_LAMA, PERIKSA_TANPA_BUKTI,
	PERIKSA_NPERKARA
};

struct periksa {
	struct kb_kantor	*k;
	struct rakor_pantau	 p;
	struct kb_buf		 b;	/* what is found, before it is told */
	/* Of which records something is told, and where to. */
	bool			(*keep)(const struct periksa *, const
				    struct kb_head *, enum periksa_perkara);
	void			(*found)(const struct periksa *, const
				    struct kb_head *, const char *column,
				    const char *rule);
	const void		*arg;
};

/* What is in b, of that record; rule NULL: what the matter rests on. */
void	 periksa_say(struct periksa *, const struct kb_head *,
	    const char *column, enum periksa_perkara, const char *rule);

/* ---- by type: each looks through the whole stock ---- */

void	 periksa_rapat(struct periksa *);
void	 periksa_rekomendasi(struct periksa *);
void	 periksa_tindak_lanjut(struct periksa *);

#endif
