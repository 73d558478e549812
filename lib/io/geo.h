/* SPDX-License-Identifier: ISC */
/*
 * geo.h - what the files that read GeoJSON share.
 *
 * A file is read into features first, each with its rings and with what it
 * says of its region; which regions these are is found when all are known,
 * for only together they tell BPS codes from Kemendagri's.
 */
#ifndef KESBANG_IO_GEO_H
#define KESBANG_IO_GEO_H

#include "json.h"
#include "kesbang/geo.h"

/* What a feature says of itself, and by which attribute (geo_attr.c). */
struct geo_value {
	uint32_t	 text;			/* offset in texts */
	uint8_t		 attr;
	bool		 number;		/* unquoted */
};

struct geo_feature {
	size_t		 number;		/* 1: the first; 0: is none */
	long		 line;
	uint32_t	 value, nvalue;		/* its own of all values */
	struct kb_ring	*ring;
	size_t		 nring;
	uint32_t	 open, small;		/* rings that were closed, left
						   out */
	bool		 other;			/* points or lines, no area */
	kb_code		 code;			/* "": no known region */
	bool		 doubtful;		/* ... if it is not one of BPS */
};

struct geo_span {
	size_t		 from, to;		/* points */
	bool		 hole;
};

/* What is told of features, some of each kind. */
enum geo_note { GEO_UNKNOWN, GEO_DOUBTFUL, GEO_MISSING, GEO_JOINED,
	GEO_COVERED, GEO_OPEN, GEO_SMALL, GEO_CROSSING, GEO_HARD, GEO_WHOLE,
	GEO_NOTES };

struct geo_file {
	struct kb_json	 json;
	const struct kb_geo_opt *opt;
	struct kb_geo	*out;

	struct geo_feature *feature;
	size_t		 n;
	struct geo_value *value;
	size_t		 nvalue;
	struct kb_buf	 texts;
	struct kb_buf	 seen;			/* names of attributes */
	struct kb_buf	 crs;			/* its name; "": not said */
	struct kb_buf	 attribution;

	double		(*pt)[2];		/* of the open geometry */
	size_t		 npt, room;
	struct geo_span	*span;			/* and its rings */
	size_t		 nspan;
	struct kb_buf	 word, text;		/* scratch */
	size_t		 told[GEO_NOTES];
	size_t		 effort;		/* for parts over each other */
};

/* ---- geo.c ---- */

/* "FILE:LINE: fitur ke-3 (64.03 Kabupaten Berau): ..."; f NULL: of the file. */
void	 geo_tell(struct geo_file *, enum geo_note, const struct geo_feature *,
	    const char *, ...) KB_PRINTF(4, 5);
int	 geo_fail(struct geo_file *, const struct geo_feature *,
	    const char *, ...) KB_PRINTF(3, 4);		/* -1 */
/* What the features are asked to be: "kecamatan" */
const char *geo_level_word(const struct geo_file *);
/* What it says of itself, so that it is found in the file: "'6403', 'Kukar'" */
void	 geo_values(const struct geo_file *, const struct geo_feature *,
	    struct kb_buf *);
/* "64.03 Kabupaten Berau" */
void	 geo_place(const struct geo_file *, const char *code, struct kb_buf *);

/* Points, lines and what is nowhere are not asked which region they are. */
static inline bool
geo_is_area(const struct geo_feature *f)
{
	return f->number > 0 && (f->nring > 0 || f->small > 0);
}

/* ---- geo_attr.c: attributes by their names ---- */

enum geo_use { GEO_CODE = 1,
	GEO_SURE,			/* a code, surely of Kemendagri */
	GEO_BPS, GEO_NAME };

struct geo_attr {
	const char	*name;
	enum geo_use	 use;
	int		 level;			/* 0: of any */
};

/* The i-th, in the order they are tried; false: there are no more.  Where the
 * caller names a column, others of its use are not tried. */
bool	 geo_attr(const struct kb_geo_opt *, size_t i, struct geo_attr *);
int	 geo_attr_find(const struct kb_geo_opt *, const char *name);	/* -1 */
/* What the feature has there, or NULL. */
const char *geo_value(const struct geo_file *, const struct geo_feature *,
	    size_t attr, bool *number);

/* ---- geo_code.c: codes as people write them ---- */

enum geo_form { GEO_NO_CODE, GEO_DOTTED, GEO_PLAIN, GEO_LIKE_BPS };

/* "64.02", "6402", "64.02.00", 64.1 as a number; cut to that level, and ""
 * where it is of one above. */
enum geo_form geo_code(const char *, bool number, int level, kb_code *);
bool	 geo_is_level(const char *code, int level);

/* ---- geo_parse.c ---- */

int	 geo_parse(struct geo_file *);

/* ---- geo_geometry.c ---- */

/* The next value, to rings of the feature that was begun last. */
int	 geo_geometry(struct geo_file *);
bool	 geo_is_geometry(const char *type);
/* A text, or something else: then "". */
int	 geo_text(struct geo_file *, struct kb_buf *);

/* ---- geo_ring.c: points to rings ---- */

/* What is no ring is counted and left out: false. */
bool	 geo_ring_add(struct geo_file *, struct geo_feature *, size_t from,
	    size_t to, bool hole);
/* Latitude first, or no degrees: refused. */
int	 geo_check_degrees(struct geo_file *);
/* What was mended, and what crosses itself, of features that are used. */
void	 geo_tell_rings(struct geo_file *);

/* ---- geo_region.c: which feature is which region ---- */

int	 geo_regions(struct geo_file *);

/* ---- geo_want.c: those of the map ---- */

/* Only these keep their code; what is not known is told. */
int	 geo_want(struct geo_file *);
/* Features to shapes, by code; what was joined, and is missing, is told. */
void	 geo_shapes(struct geo_file *);

#endif
