/* SPDX-License-Identifier: ISC */
/*
 * geo.h - GeoJSON (RFC 7946) in and out: outlines of regions, and what lies
 * at a place.  Degrees, WGS 84, longitude first.
 *
 * Real files are met half-way: any winding, a crs member, heights, rings that
 * are not closed.  What would draw another region than the file means is
 * refused: BPS codes read as Kemendagri's (BPS 6403 is Kemendagri's 64.02),
 * latitude before longitude, metres.
 */
#ifndef KESBANG_GEO_H
#define KESBANG_GEO_H

#include "kesbang/read.h"
#include "kesbang/shape.h"
#include "kesbang/sink.h"

#define KB_GEO_BYTES (50L << 20)
#define KB_GEO_FEATURES 100000

/* ---- in ---- */

struct kb_geo_opt {
	/* Where the code and the name of a feature stand; NULL: usual names
	 * of attributes, tried in order.  A name alone: codes are not read. */
	const char	*code, *name;
	const struct kb_env *env;	/* its regions; places, or NULL */
	/* Of the regions, 1 (province) to 4; parts are joined.  0: as each
	 * feature says. */
	int		 level;
	/* The regions of the map; none: all that the file has. */
	const kb_code	*want;
	size_t		 nwant;
};

struct kb_geo {
	struct kb_shape	*shape;		/* sorted by code, each once */
	size_t		 n;
	struct kb_box	 box;		/* of all of them */
	char		*attribution;	/* whose work the file is; NULL */
	/* What a person should know, "FILE:LINE: ...": some dozens at most. */
	char		**note;
	size_t		 nnote;
};

/*
 * One document, or features one a line.  The input is opened as KB_IN_JSONL.
 * Free it after a failure, too.
 */
int	 kb_geo_read(struct kb_input *, const struct kb_geo_opt *,
	    struct kb_geo *, struct kb_err *);
void	 kb_geo_free(struct kb_geo *);
const struct kb_shape *kb_geo_find(const struct kb_geo *, const char *code);

/* ---- out ---- */

/* simplestyle 1.1.0: what a feature looks like; NULL members are not said.
 * Opacities and the width are numbers as JSON writes them. */
struct kb_geo_style {
	const char	*title, *description;
	const char	*marker_size, *marker_color;
	const char	*stroke, *stroke_opacity, *stroke_width;
	const char	*fill, *fill_opacity;
};

/*
 * A FeatureCollection; out is the caller's, and goes to the sink whenever it
 * has grown, and at the end.  Without a sink (NULL) it keeps all.
 */
struct kb_geojson {
	struct kb_buf	*out;
	struct kb_sink	*sink;
	struct kb_box	 box;
	bool		 features, properties;	/* one was written */
	bool		 open;			/* a feature is not ended yet */
};

void	 kb_geojson_begin(struct kb_geojson *, struct kb_buf *out,
	    struct kb_sink *);
/* A member of the collection ("attribution"); before the first feature. */
void	 kb_geojson_member(struct kb_geojson *, const char *name,
	    const char *value);
/* Each begins a feature and ends the one before; id NULL: none. */
void	 kb_geojson_point(struct kb_geojson *, const char *id, double lon,
	    double lat);
void	 kb_geojson_shape(struct kb_geojson *, const char *id,
	    const struct kb_shape *);
void	 kb_geojson_nowhere(struct kb_geojson *, const char *id);
/* Properties of the last one; value NULL: null. */
void	 kb_geojson_text(struct kb_geojson *, const char *name,
	    const char *value);
void	 kb_geojson_number(struct kb_geojson *, const char *name, int64_t);
/* Those of an object that is JSON already: "{...}". */
void	 kb_geojson_members(struct kb_geojson *, const char *json);
void	 kb_geojson_style(struct kb_geojson *, const struct kb_geo_style *);
void	 kb_geojson_end(struct kb_geojson *);

#endif
