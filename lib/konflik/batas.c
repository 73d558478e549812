/* SPDX-License-Identifier: ISC */
/* batas.c - which outlines a map of a region needs. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/batas.h"

struct regions {
	kb_code	*code;
	size_t	 n;
};

static int
add_region(void *arg, void *rec, struct kb_err *err)
{
	struct regions *r = arg;
	const struct kb_region *one = rec;
	kb_code *to;

	(void)err;
	r->code = kb_grow(r->code, r->n, sizeof(*r->code));
	to = &r->code[r->n++];
	*to = (kb_code){ "" };
	memcpy(to->s, one->kode, strlen(one->kode));
	return 0;
}

int
konflik_batas_baca(struct kb_kantor *k, struct kb_input *in,
    const kb_code *induk, int tiap, const struct konflik_kolom_batas *column,
    struct kb_geo *geo, struct kb_err *err)
{
	struct regions below = { 0 };
	struct kb_geo_opt opt = { .code = column->kode, .name = column->nama,
	    .env = &k->env, .level = konflik_tempat_tingkat(induk, tiap) };
	int rc;

	*geo = (struct kb_geo){ .box = KB_BOX_EMPTY };
	rc = konflik_tempat_ada(k, induk, tiap, err);
	if (rc == 0)
		rc = konflik_tempat_bawah(k, induk, tiap, add_region, &below,
		    err);
	opt.want = below.code;
	opt.nwant = below.n;
	if (rc == 0)
		rc = kb_geo_read(in, &opt, geo, err);
	free(below.code);
	return rc;
}
