/* SPDX-License-Identifier: ISC */
/* ormas-skt.h - commands of ormas-skt that have files of their own. */
#ifndef KESBANG_BAGIAN_ORMAS_SKT_H
#define KESBANG_BAGIAN_ORMAS_SKT_H

#include "kesbang/cmd.h"
#include "kesbang/tempo.h"

/* Which terms are meant, of jatuh-tempo and of letters. */
struct ormas_skt_tempo {
	kb_span	 dalam;
	kb_enum	 sudah_lewat;
	kb_text	 masa;
};

/* Of a command's options T the member t says which terms are meant. */
#define ORMAS_SKT_TEMPO(T)						\
	KB_ROW_AS(T, t.dalam, "dalam", KB_SPAN, kb_span, "yang berakhir "	\
	    "dalam jangka ini, hari terakhirnya terhitung; tanpa ini "	\
	    "setelan ormas.peringatan"),				\
	KB_ROW_AS(T, t.sudah_lewat, "sudah_lewat", KB_FLAG, kb_enum,	\
	    "yang sudah lewat; dengan --dalam kedua-duanya"),		\
	KB_ROW_AS(T, t.masa, "masa", KB_TEXT, kb_text, "masa yang "	\
	    "dilihat: skt, pengurus, surat_lapor, izin; tanpa ini semua", \
	    .arg = "A,B")

int	 ormas_skt_due(struct kb_ctx *, const struct ormas_skt_tempo *,
	    const struct ormas_hari *, struct ormas_tempo_want *,
	    struct kb_err *);

extern const struct kb_type ormas_skt_berkas_opt, ormas_skt_kunjungan_opt,
    ormas_skt_surat_opt;

int	 ormas_skt_berkas(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_kartu(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_kunjungan(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_pengawasan(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_sanksi(struct kb_ctx *, struct kb_err *);
int	 ormas_skt_surat(struct kb_ctx *, struct kb_err *);

#endif
