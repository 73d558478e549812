/* SPDX-License-Identifier: ISC */
/*
 * batas.h - outlines of the regions below one, from a file that the office
 * has; and events and regions as GeoJSON for QGIS, Leaflet and the like.
 *
 * An outline is a picture, and fixes no border.
 */
#ifndef KESBANG_BATAS_H
#define KESBANG_BATAS_H

#include "kesbang/geo.h"
#include "kesbang/keadaan.h"

/* Where code and name stand in the file; NULL: usual names. */
struct konflik_kolom_batas {
	const char	*kode, *nama;
};

/* Of the regions of that level below induk (tiap 0: just below); what the file
 * has otherwise is passed over.  Free it after a failure, too. */
int	 konflik_batas_baca(struct kb_kantor *, struct kb_input *,
	    const kb_code *induk, int tiap, const struct konflik_kolom_batas *,
	    struct kb_geo *, struct kb_err *);

/* Of all regions that the file has, of whatever level. */
int	 konflik_batas_semua(struct kb_kantor *, struct kb_input *,
	    const struct konflik_kolom_batas *, struct kb_geo *,
	    struct kb_err *);

struct konflik_titik {
	size_t	 titik, tanpa_bidang;	/* whose region the file has not */
};

/* The records of the filter, of a type with lintang and bujur, whose point is
 * not in their region as drawn. */
int	 konflik_batas_titik(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_geo *, const struct kb_lint *,
	    struct konflik_titik *, struct kb_err *);

struct konflik_geojson {
	size_t	 peristiwa, tanpa_titik;	/* all; without coordinates */
	size_t	 tertutup;			/* that --publik leaves out */
	/* Whose point is not in its region as drawn, and the first of them:
	 * freed by the caller. */
	size_t	 di_luar;
	char	*contoh;
};

/*
 * Events begun in the period as points, with the columns that are not private
 * and no others; batas: the regions as areas, too, with level and colour.
 */
int	 konflik_geojson(struct kb_kantor *, const struct konflik_tanya *,
	    const struct kb_geo *batas, struct kb_sink *,
	    struct konflik_geojson *, struct kb_err *);

#endif
