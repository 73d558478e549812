/* SPDX-License-Identifier: ISC */
/* surat.h - what the files of the letters share. */
#ifndef KESBANG_ORMAS_SURAT_H
#define KESBANG_ORMAS_SURAT_H

#include "kesbang/letter.h"
#include "kesbang/store.h"
#include "kesbang/surat_ormas.h"
#include "rules.h"
#include "syarat.h"

/* What a letter says, for its template and as a row of a mail merge. */
struct surat_isi {
	struct ormas	 o;
	kb_text		 nomor_surat;
	kb_date		 tanggal_surat;
	kb_text		 hal;
	kb_date		 hari_ini;
	kb_text		 kota, kecamatan, kelurahan, pimpinan;
	/* pengingat: which terms, and in sentences */
	kb_enum		 skt, pengurus, surat_lapor, izin;
	kb_text		 hal_masa, akan, lewat;
	kb_date		 berakhir;		/* of the first to end */
	kb_int		 sisa_hari;
	kb_enum		 lampiran;
	kb_text		 syarat_skt, syarat_pengurus, syarat_lapor;
	/* lapor */
	kb_text		 surat_nama, surat_singkatan;
	kb_date		 surat_sampai;
	/* of a filing */
	kb_text		 prosedur, ada, kurang;
	/* laporan-kegiatan, peringatan */
	kb_text		 periode;
	kb_date		 periode_mulai, periode_akhir, tenggat;
	kb_text		 seluler, tautan;
	kb_enum		 badan_hukum, cabang;
	kb_text		 batas_pengurus;
};

extern const struct kb_type surat_isi_type;

/* One letter on its way; the texts of isi are in pool. */
struct surat_satu {
	struct surat_isi	 isi;
	const struct ormas_filing *filing;	/* or NULL */
	struct permohonan	 p;		/* or all unknown */
	struct ormas_sanksi	 x;
	struct kb_buf		 home, of_home;
	char			**pool;
	size_t			 npool;
	kb_text			 masa;		/* "skt, pengurus" */
	size_t			 waiting;	/* terms with a filing under way */
	kb_text			 tentang;	/* nomor of p or x, period */
	/* as issued */
	kb_text			 number;
	kb_date			 date;
	kb_text			 hand;		/* who signs; NULL: nobody */
};

char	*surat_keep(struct surat_satu *, char *);	/* freed with it */
char	*surat_keep_buf(struct surat_satu *, struct kb_buf *);

struct surat;

/* A kind of letter. */
struct surat_jenis {
	enum ormas_surat_jenis	 id;
	const struct kb_type	*of;		/* what its KUNCI names */
	const char		*file;		/* in data/surat, without .txt */
	const char		*help;
	bool			 message;	/* has a short form, too */
	bool			 receipt;	/* its number is the filing's */
	bool			 once;		/* by law, of its record */
	bool			 repeats;	/* the same is sent again after
						   the pause; else a reprint has
						   the old number for ever */
	/* Fills in isi beyond what all letters have; 1: nothing to write. */
	int			(*gather)(struct surat *, struct surat_satu *,
				    struct kb_err *);
	/* Is what a draft may lack there?  NULL: a draft lacks nothing. */
	int			(*ready)(struct surat *, struct surat_satu *,
				    struct kb_err *);
};

const struct surat_jenis *surat_jenis(enum ormas_surat_jenis);

/* A letter or an answer that is already there. */
struct surat_lama {
	kb_text		 ormas, nomor, nomor_surat, tentang, sidik_surat,
			 penandatangan;
	kb_date		 tanggal_surat;
	kb_int		 urutan;
	kb_stamp	 waktu;
	kb_enum		 hasil;
};

/* Sorted by ormas, then time; texts live in a pool of their own. */
struct surat_daftar {
	struct surat_lama	*row;
	struct kb_buf		*home;
	size_t			 n;
	struct kb_names		*names;
};

/* A run. */
struct surat {
	struct kb_kantor		*k;
	struct ormas_surat_want		*want;
	const struct surat_jenis	*jenis;
	struct ormas_hari		 hari;
	struct kb_template		*text, *brief;	/* or NULL */
	char				 period[ORMAS_PERIOD_TEXT];
	struct syarat_list		 papers;
	struct surat_daftar		 written;	/* of this kind, this way */
	struct surat_daftar		 answer;	/* the last of each ormas */
	struct surat_daftar		 reported;	/* on that period */
	struct kb_store			*log;
	int64_t				 next;		/* running number; 0: ask */
};

/* ---- surat_isi.c ---- */
void	 surat_common(struct surat *, struct surat_satu *);
/* "a\nb": one more line; *list may be NULL. */
void	 surat_line(struct kb_buf *list, const char *);

/* ---- surat_catat.c: what was written, and that it was ---- */
int	 surat_reported_load(struct surat *, struct kb_err *);
bool	 surat_reported(const struct surat *, const struct ormas *);
int	 surat_past_load(struct surat *, struct kb_err *);
void	 surat_past_free(struct surat *);
/* The last letter of this kind to that ormas about that; NULL: none. */
const struct surat_lama *surat_last(const struct surat *,
	    const struct ormas *, const char *about);
const struct surat_lama *surat_answer(const struct surat *,
	    const struct ormas *);
/* Gives number and date, and enters it in komunikasi. */
int	 surat_issue(struct surat *, struct surat_satu *, const char *sum,
	    struct kb_err *);

/* ---- surat_ikut.c: what follows from a letter ---- */
/* The last day of the region's letter of that day. */
kb_date	 surat_lapor_until(const struct ormas_setelan *, kb_date);

/* ---- surat_pesan.c ---- */
void	 surat_message(const struct kb_filled *, struct kb_buf *);
/* Name, telephone, link, text, behind the one before. */
void	 surat_address(struct ormas_surat_want *, const struct surat_satu *,
	    const char *text);
void	 surat_name(struct ormas_surat_names *, const char *);
/* What of this letter will be told in the end. */
void	 surat_doubt(struct surat *, const struct surat_satu *,
	    const struct kb_filled *);

/* ---- surat.c ---- */
int	 surat_open(struct surat *, struct kb_kantor *,
	    struct ormas_surat_want *, struct kb_err *);
int	 surat_close(struct surat *, int rc, struct kb_err *);
/* Whom it is to (isi.o, filing, x) is there.  1: nothing to write. */
int	 surat_write(struct surat *, struct surat_satu *, struct kb_err *);
void	 surat_satu_free(struct surat_satu *);

/* Its values as of k->env.today, and the template filled with them. */
int	 surat_compose(struct surat *, struct surat_satu *,
	    struct kb_filled *, char sum[KB_SHA_HEX], struct kb_err *);

/* ---- surat_terbit.c ---- */
/* Is that letter younger than the pause?  NULL: no. */
bool	 surat_recent(const struct surat *, const struct surat_lama *);
/* Number, date and hand: of the letter that there is, else of a new one. */
int	 surat_settle(struct surat *, struct surat_satu *,
	    struct kb_filled *, char sum[KB_SHA_HEX], struct kb_err *);

/* ---- the kinds ---- */
int	 surat_papers(struct surat *, struct surat_satu *, struct kb_err *);
int	 surat_pengingat(struct surat *, struct surat_satu *,
	    struct kb_err *);
int	 surat_permohonan(struct surat *, struct surat_satu *,
	    struct kb_err *);
int	 surat_lapor(struct surat *, struct surat_satu *, struct kb_err *);
int	 surat_kegiatan(struct surat *, struct surat_satu *, struct kb_err *);
int	 surat_peringatan(struct surat *, struct surat_satu *,
	    struct kb_err *);
int	 surat_peringatan_ready(struct surat *, struct surat_satu *,
	    struct kb_err *);

#endif
