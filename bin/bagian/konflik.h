/* SPDX-License-Identifier: ISC */
/* konflik.h - commands of peta-konflik that have files of their own. */
#ifndef KESBANG_BAGIAN_KONFLIK_H
#define KESBANG_BAGIAN_KONFLIK_H

#include "kesbang/batas.h"
#include "kesbang/cmd.h"

extern const struct kb_type konflik_triwulan_opt;
extern const struct kb_type konflik_forum_opt, konflik_kelengkapan_opt;
extern const struct kb_type konflik_rad_opt, konflik_rekap_opt;

extern const struct kb_type konflik_peta_opt, konflik_grafik_opt;

int	 konflik_run_peta(struct kb_ctx *, struct kb_err *);
int	 konflik_run_grafik(struct kb_ctx *, struct kb_err *);
int	 konflik_run_indeks(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rad(struct kb_ctx *, struct kb_err *);
int	 konflik_run_rekap(struct kb_ctx *, struct kb_err *);
int	 konflik_run_forum(struct kb_ctx *, struct kb_err *);
int	 konflik_run_kelengkapan(struct kb_ctx *, struct kb_err *);
int	 konflik_run_triwulan(struct kb_ctx *, struct kb_err *);

/* ---- --batas: outlines of the regions, of commands that draw them ---- */

struct konflik_batas_opt {
	kb_text	 batas, kolom_kode, kolom_nama;
};

#define KONFLIK_BATAS_OPTIONS(T)					\
	TEXT(T, batas, "batas wilayah: berkas GeoJSON (bujur dan lintang " \
	    "WGS 84)", .arg = "FILE.geojson"),				\
	TEXT(T, kolom_kode, "kolom kode Kemendagri dalam berkas itu; tanpa " \
	    "ini dicari sendiri"),					\
	TEXT(T, kolom_nama, "kolom nama wilayah dalam berkas itu, bila " \
	    "kodenya bukan kode Kemendagri")

int	 konflik_batas_usage(const struct konflik_batas_opt *, struct kb_err *);
/* Reads it for the regions below that one (NULL: the office's); what it has
 * to say is said.  Free it after a failure, too. */
int	 konflik_batas(struct kb_ctx *, const struct konflik_batas_opt *,
	    const char *wilayah, struct kb_geo *, struct kb_err *);

extern const struct kb_type konflik_geojson_opt;

int	 konflik_run_geojson(struct kb_ctx *, struct kb_err *);

#endif
