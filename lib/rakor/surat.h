/* SPDX-License-Identifier: ISC */
/* surat.h - what the files of the letters share. */
#ifndef KESBANG_RAKOR_SURAT_H
#define KESBANG_RAKOR_SURAT_H

#include "kesbang/letter.h"
#include "kesbang/surat_rakor.h"
#include "lembar.h"

/* What a letter says, for its template. */
struct surat_isi {
	kb_text		 penerima, daerah, unit, kepada, kode;
	kb_text		 rapat;		/* a line each */
	kb_text		 rapat_nama;	/* of the last */
	kb_date		 hari_ini, jawab;
	kb_text		 persen;
	kb_int		 jumlah, jumlah_lewat, jumlah_menjelang, jumlah_bukti;
	kb_date		 batas;		/* the first to come, of those told */
	kb_text		 butir, ringkas;	/* a line each */
};

extern const struct kb_type surat_isi_rakor_type;

struct surat_jenis {
	const char	*file;		/* in data/rakor, without .txt */
	const char	*help;
	const char	*none;		/* of one who needs no such letter */
	bool		 meeting;	/* about one to come: to each region */
	/* Is that cell a reason to write?  And told beside those? */
	bool		(*because)(const struct rakor_sel *);
	bool		(*also)(const struct rakor_sel *);
};

struct surat {
	struct kb_kantor		*k;
	struct rakor_surat_want		*want;
	const struct surat_jenis	*jenis;
	struct rakor_setelan		 set;
	struct kb_buf			 set_home;
	struct kb_template		*text;
};

/* One letter on its way. */
struct surat_satu {
	struct rakor_lembar		 l;	/* empty: nothing is told */
	const char			*siapa;
	const struct rapat		*m;	/* the meeting it is about */
	struct surat_isi		 isi;
	struct kb_doc			*tabel;
	struct kb_homes			 homes;
};

/* Why one writes of a cell; its letters count by the same. */
bool	 surat_lewat(const struct rakor_sel *);
bool	 surat_menjelang(const struct rakor_sel *);
bool	 surat_tanpa_bukti(const struct rakor_sel *);
/* Is anything of it in the letter, also what alone brings about none? */
bool	 surat_memuat(const struct surat_jenis *, const struct rakor_pokok *);
/* Does one of its cells ask for that letter? */
bool	 surat_perlu(const struct surat_jenis *, const struct rakor_pokok *);
void	 surat_isi(struct surat *, struct surat_satu *);
void	 surat_satu_free(struct surat_satu *);

#endif
