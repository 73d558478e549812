/* SPDX-License-Identifier: ISC */
/* geo_attr.c - the names under which files say which region a feature is. */
#include <string.h>
#include <strings.h>

#include "geo.h"

/*
 * In the order they are tried.  BIG's are KDPPUM ... and WADMPR ..., GADM's
 * NAME_1 ..., those of the COD-AB ADM1_EN ...; a plain "id" may be anything,
 * so it comes last.
 */
static const struct geo_attr attrs[] = {
	{ "kode_kemendagri", GEO_SURE, 0 }, { "kemendagri_code", GEO_SURE, 0 },
	{ "province_kemendagri_code", GEO_SURE, 1 },
	{ "regency_kemendagri_code", GEO_SURE, 2 },
	{ "district_kemendagri_code", GEO_SURE, 3 },
	{ "village_kemendagri_code", GEO_SURE, 4 },
	{ "kdppum", GEO_SURE, 1 }, { "kdpkab", GEO_SURE, 2 },
	{ "kdcpum", GEO_SURE, 3 }, { "kdepum", GEO_SURE, 4 },
	{ "kode", GEO_CODE, 0 }, { "kode_wilayah", GEO_CODE, 0 },
	{ "kodewilayah", GEO_CODE, 0 }, { "kode_wil", GEO_CODE, 0 },
	{ "kode_kabkota", GEO_CODE, 2 }, { "kode_kab", GEO_CODE, 2 },
	{ "kode_prov", GEO_CODE, 1 }, { "kode_kec", GEO_CODE, 3 },
	{ "kode_desa", GEO_CODE, 4 }, { "code", GEO_CODE, 0 },
	{ "id", GEO_CODE, 0 },

	{ "kdpbps", GEO_BPS, 1 }, { "kdbbps", GEO_BPS, 2 },
	{ "kdcbps", GEO_BPS, 3 }, { "kdebps", GEO_BPS, 4 },
	{ "province_bps_code", GEO_BPS, 1 }, { "regency_bps_code", GEO_BPS, 2 },
	{ "district_bps_code", GEO_BPS, 3 }, { "village_bps_code", GEO_BPS, 4 },
	{ "kode_bps", GEO_BPS, 0 }, { "bps_code", GEO_BPS, 0 },
	{ "bps", GEO_BPS, 0 }, { "idkab", GEO_BPS, 2 },
	{ "idkec", GEO_BPS, 3 }, { "iddesa", GEO_BPS, 4 },
	{ "adm1_pcode", GEO_BPS, 1 }, { "adm2_pcode", GEO_BPS, 2 },
	{ "adm3_pcode", GEO_BPS, 3 }, { "adm4_pcode", GEO_BPS, 4 },

	{ "wadmpr", GEO_NAME, 1 }, { "wadmkk", GEO_NAME, 2 },
	{ "wadmkc", GEO_NAME, 3 }, { "wadmkd", GEO_NAME, 4 },
	{ "name_1", GEO_NAME, 1 }, { "name_2", GEO_NAME, 2 },
	{ "name_3", GEO_NAME, 3 }, { "name_4", GEO_NAME, 4 },
	{ "adm1_en", GEO_NAME, 1 }, { "adm2_en", GEO_NAME, 2 },
	{ "adm3_en", GEO_NAME, 3 }, { "adm4_en", GEO_NAME, 4 },
	{ "provinsi", GEO_NAME, 1 }, { "nama_prov", GEO_NAME, 1 },
	{ "nama_provinsi", GEO_NAME, 1 }, { "nmprov", GEO_NAME, 1 },
	{ "province", GEO_NAME, 1 }, { "kab_kota", GEO_NAME, 2 },
	{ "kabkota", GEO_NAME, 2 }, { "kabkot", GEO_NAME, 2 },
	{ "kabupaten", GEO_NAME, 2 }, { "nama_kabkota", GEO_NAME, 2 },
	{ "nama_kab", GEO_NAME, 2 }, { "nmkab", GEO_NAME, 2 },
	{ "regency", GEO_NAME, 2 }, { "regency_name", GEO_NAME, 2 },
	{ "kecamatan", GEO_NAME, 3 }, { "nama_kec", GEO_NAME, 3 },
	{ "nmkec", GEO_NAME, 3 }, { "district", GEO_NAME, 3 },
	{ "desa", GEO_NAME, 4 }, { "kelurahan", GEO_NAME, 4 },
	{ "desa_kelurahan", GEO_NAME, 4 }, { "nmdesa", GEO_NAME, 4 },
	{ "village", GEO_NAME, 4 },
	{ "namobj", GEO_NAME, 0 }, { "nama", GEO_NAME, 0 },
	{ "nama_wilayah", GEO_NAME, 0 }, { "wilayah", GEO_NAME, 0 },
	{ "name", GEO_NAME, 0 }, { "shapename", GEO_NAME, 0 },
};

#define OWN 2			/* attributes that the caller may name */

/* A column that the caller names; its own name may say whose codes it has. */
static struct geo_attr
own(const char *name, bool code)
{
	struct geo_attr a = { name, GEO_NAME, 0 };

	if (code)
		a.use = strcasestr(name, "bps") != NULL ||
		    strcasestr(name, "pcode") != NULL ? GEO_BPS : GEO_SURE;
	return a;
}

bool
geo_attr(const struct kb_geo_opt *opt, size_t i, struct geo_attr *a)
{
	const char *named[OWN] = { opt->code, opt->name };
	bool set;

	if (i >= OWN + KB_LEN(attrs))
		return false;
	if (i < OWN) {
		*a = named[i] != NULL ? own(named[i], i == 0) :
		    (struct geo_attr){ 0 };
		return true;
	}
	*a = attrs[i - OWN];
	/* Names above the one that is named still tell twins apart. */
	if (a->use == GEO_NAME)
		set = opt->name != NULL && (a->level == 0 ||
		    (opt->level > 0 && a->level >= opt->level));
	else
		set = opt->code != NULL || opt->name != NULL;
	if (set)
		*a = (struct geo_attr){ 0 };
	return true;
}

int
geo_attr_find(const struct kb_geo_opt *opt, const char *name)
{
	struct geo_attr a;

	for (size_t i = 0; geo_attr(opt, i, &a); i++)
		if (a.name != NULL && strcasecmp(a.name, name) == 0)
			return (int)i;
	return -1;
}

const char *
geo_value(const struct geo_file *g, const struct geo_feature *f, size_t attr,
    bool *number)
{
	for (size_t i = f->value; i < f->value + f->nvalue; i++)
		if (g->value[i].attr == attr) {
			*number = g->value[i].number;
			return g->texts.s + g->value[i].text;
		}
	return NULL;
}
