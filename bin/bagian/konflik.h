/* SPDX-License-Identifier: ISC */
/* konflik.h - commands of peta-konflik that have files of their own. */
#ifndef KESBANG_BAGIAN_KONFLIK_H
#define KESBANG_BAGIAN_KONFLIK_H

#include "kesbang/batas.h"
#include "kesbang/cmd.h"
#include "kesbang/triwulan.h"

extern const struct kb_type konflik_triwulan_opt;
extern const struct kb_type konflik_forum_opt, konflik_kelengkapan_opt;
extern const struct kb_type konflik_rad_opt, konflik_rekap_opt;

extern const struct kb_type konflik_peta_opt, konflik_grafik_opt;

int	 konflik_run_peta(struct kb_ctx *, struct kb_err *);
int	 konflik_run_grafik(struct kb_ctx *, struct kb_err *);
int	 konflik_run_indeks(struct kb_ctx *, struct kb_err *);
extern const struct kb_type konflik_surat_opt, konflik_templat_opt;

int	 konflik_run_templat(struct kb_ctx *, struct kb_err *);
int	 konflik_run_surat(struct kb_ctx *, struct kb_err *);
extern const struct kb_type konflik_periksa_opt;
int	 konflik_run_periksa(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rad(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rekap(struct kb_ctx *, struct kb_err *);
int	 konflik_run_forum(struct kb_ctx *, struct kb_err *);
int	 konflik_run_kelengkapan(struct kb_ctx *, struct kb_err *);
int	 konflik_run_triwulan(struct kb_ctx *, struct kb_err *);

/* ---- --batas: outlines of the regions, of commands that draw them ---- */

struct konflik_batas_opt {
	kb_text	 berkas, kode, nama;
};

/* Of a struct T with a member batas of that. */
#define KONFLIK_BATAS(T, m, name, ...)					\
	KB_ROW_AS(T, batas.m, name, KB_TEXT, kb_text, __VA_ARGS__)
#define KONFLIK_BATAS_OPTIONS(T)					\
	KONFLIK_BATAS(T, berkas, "batas", "batas wilayah dari berkas ini", \
	    .arg = "FILE.geojson"),					\
	KONFLIK_BATAS(T, kode, "kolom_kode", "atribut berkas batas yang " \
	    "memuat kode Kemendagri; tanpa ini dicari sendiri",		\
	    .arg = "NAMA"),						\
	KONFLIK_BATAS(T, nama, "kolom_nama", "atribut yang memuat nama " \
	    "wilayah, bila kodenya bukan kode Kemendagri", .arg = "NAMA")

int	 konflik_batas_usage(const struct konflik_batas_opt *, struct kb_err *);
/* Reads it for the regions that are asked for, or (NULL) for all that it has;
 * what it has to say is said.  Free it after a failure, too. */
int	 konflik_batas(struct kb_ctx *, const struct konflik_batas_opt *,
	    const struct konflik_tanya *, struct kb_geo *, struct kb_err *);

/* --tiap: of which regions. */
#define KONFLIK_TIAP(T)							\
	ENUM(T, tiap, konflik_tiap, "wilayah yang digambar; tanpa ini "	\
	    "yang tepat di bawah -w")

/* What is asked of a period and a region, -w's (into where, or the office's):
 * of potensi and peristiwa, by columns that each of them has. */
int	 konflik_tanya_dari(struct kb_ctx *, const char *period,
	    struct konflik_tanya *, kb_code *where, struct kb_err *);

extern const struct kb_type konflik_geojson_opt;

int	 konflik_run_geojson(struct kb_ctx *, struct kb_err *);
/*
 * The report with all that goes with it, into a folder beside DIR, which must
 * not be there; then that folder gets the name.  *folder is set as soon as
 * there is one: throw it away after a failure.
 */
int	 konflik_paket_isi(struct kb_ctx *, const struct konflik_triwulan *,
	    const char *dir, char **folder, struct kb_err *);
int	 konflik_paket_beri_nama(const char *folder, const char *dir,
	    struct kb_err *);
void	 konflik_paket_buang(char *folder);	/* NULL: nothing */

#endif
