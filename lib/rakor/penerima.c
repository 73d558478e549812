/* SPDX-License-Identifier: ISC */
/*
 * penerima.c - whom a name in a list of addressees may mean: all, the
 * province, a region, a unit.  What is nearly a region is none of the units:
 * it would silently be counted as one.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"

/* ---- words ---- */

#define EACH	"semua|seluruh|setiap|tiap|masing|segenap"
#define BELOW	"kabupaten|kab|kota|dan|atau|pemerintah|pemkab|pemkot|daerah"
#define PLACE	"kabupaten|kab|kota|provinsi|prov|pemerintah|pemkab|"	\
	"pemkot|pemprov|pemda"

/* What a unit of the office, or of a partner, begins with. */
static const char *const units[] = {
	"badan|bagian|balai|bid|bidang|biro|desk|dewan|dinas|direktorat|"
	    "ditjen|forum|gugus|inspektorat|jabatan|kantor|kelompok|"
	    "kementerian|kepala|ketua|komisi|koordinator|lembaga|panitia|"
	    "pejabat|pokja|pusat|satgas|satuan|sekretariat|sekretaris|seksi|"
	    "staf|sub|subbag|subbagian|subbid|subbidang|tim|unit|upt|uptd",
	"asisten|camat|desa|kabag|kabid|kasi|kasubag|kasubbag|kasubbid|"
	    "kasubid|kecamatan|kelurahan|lurah|sekda|setda|setwan",
	"bais|bakesbangpol|bappeda|bappelitbangda|bawaslu|bin|binda|bkd|bnn|"
	    "bnnk|bnnp|bpbd|bpkad|diskominfo|disdukcapil|dppi|dprd|fkdm|fkub|"
	    "forkopimcam|forkopimda|fpk|imigrasi|kanwil|kejaksaan|kejari|"
	    "kejati|kemenag|kemendagri|kesbangpol|kodam|kodim|koramil|korem|"
	    "kpu|kpud|lanal|lanud|mui|pengadilan|polda|polres|polresta|"
	    "polri|polsek|satpol|timdu|tni|tp3d",
};

struct words {				/* lower case; the rest is cut off */
	char	 s[8][24];
	size_t	 end[8];		/* where each ends in the name */
	size_t	 n;
};

static void
split(struct words *w, const char *s, size_t n)
{
	size_t len = 0;

	*w = (struct words){ .n = 0 };
	for (size_t i = 0; i <= n; i++) {
		if (i < n && kb_is_alnum(s[i])) {
			if (len + 1 < sizeof(w->s[0]))
				w->s[w->n][len++] = (char)(kb_is_letter(s[i]) ?
				    s[i] | 32 : s[i]);
		} else if (len > 0) {
			len = 0;
			w->end[w->n] = i;
			if (++w->n == KB_LEN(w->s))
				return;
		}
	}
}

static bool
any(const struct words *w, const char *list)
{
	for (size_t i = 0; i < w->n; i++)
		if (kb_in_list(list, w->s[i]))
			return true;
	return false;
}

/*
 * "seluruh kabupaten/kota", "semua kab. dan kota", "kabupaten/kota"; but not
 * "seluruh kabupaten", which may leave the cities out.
 */
static bool
means_all(const struct words *w)
{
	for (size_t i = 0; i < w->n; i++)
		if (!kb_in_list(EACH "|" BELOW, w->s[i]))
			return false;
	return w->n < KB_LEN(w->s) && ((any(w, "kabupaten|kab|pemkab") &&
	    any(w, "kota|pemkot")) || (w->n == 2 && any(w, EACH) &&
	    any(w, "daerah")));
}

bool
rakor_is_all_at(const char *at, size_t n)
{
	return n == 5 && strncasecmp(at, "semua", n) == 0;
}

bool
rakor_is_all(const char *addressee)
{
	return rakor_is_all_at(addressee, strlen(addressee));
}

bool
rakor_is_province(const char *addressee)
{
	return kb_same_name(addressee, "provinsi");
}

/* The government of a region is the region: what it is called by. */
static const struct {
	const char	*first, *second, *as;
} governments[] = {
	{ "pemkab", NULL, "Kabupaten" }, { "pemkot", NULL, "Kota" },
	{ "pemprov", NULL, "Provinsi" },
	{ "pemerintah", "kabupaten|kab", "Kabupaten" },
	{ "pemerintah", "kota", "Kota" },
	{ "pemerintah", "provinsi|prov", "Provinsi" },
};

static bool
governs(const struct words *w, size_t i, size_t *n)
{
	*n = governments[i].second != NULL ? 2 : 1;
	return w->n >= *n && kb_in_list(governments[i].first, w->s[0]) &&
	    (*n == 1 || kb_in_list(governments[i].second, w->s[1]));
}

/* Is it stored as something else than it is written? */
static bool
stored_as(const char *s, size_t n, struct kb_buf *to)
{
	struct words w;
	size_t of;

	split(&w, s, n);
	if (means_all(&w)) {
		kb_buf_adds(to, "semua");
		return true;
	}
	for (size_t i = 0; i < KB_LEN(governments); i++) {
		if (!governs(&w, i, &of))
			continue;
		if (w.n == of && *governments[i].as != 'P')
			break;
		if (w.n == of)
			kb_buf_adds(to, "provinsi");
		else
			kb_buf_addf(to, "%s %.*s", governments[i].as,
			    (int)(n - w.end[of - 1]) - 1, s +
			    w.end[of - 1] + 1);
		return true;
	}
	kb_buf_add(to, s, n);
	return false;
}

size_t
rakor_penerima_ruang(const char *list)
{
	return list != NULL ? 2 * strlen(list) + 8 : 0;
}

kb_text
rakor_penerima_baku(kb_text list, struct kb_buf *made)
{
	size_t at = made->len, n;
	const char *s = NULL;
	bool changed = false;

	while (list != NULL && (n = rakor_next(list, &s)) > 0) {
		kb_buf_adds(made, made->len > at ? ", " : "");
		changed = stored_as(s, n, made) || changed;
	}
	if (!changed) {
		kb_buf_cut(made, at);
		return list;
	}
	kb_buf_add(made, "", 1);
	return made->s + at;
}

/* ---- is it one? ---- */

static bool
is_unit(const struct words *w)
{
	for (size_t i = 0; w->n > 0 && i < KB_LEN(units); i++)
		if (kb_in_list(units[i], w->s[0]))
			return true;
	return false;
}

/* All, the province, or a unit by its name. */
static bool
plain(const char *name, const struct words *w)
{
	return kb_is_digit(*name) || rakor_is_all(name) ||
	    rakor_is_province(name) || is_unit(w);
}

static bool
is_region(const struct kb_env *env, const char *name, struct kb_err *why)
{
	kb_code code;

	return env->region(env->arg, name, 2, &code, why) == 0;
}

bool
rakor_penerima_lain(const struct kb_env *env, const char *name)
{
	struct words w;
	struct kb_err why;

	split(&w, name, strlen(name));
	return env->region != NULL && !plain(name, &w) &&
	    !is_region(env, name, &why);
}

bool
rakor_penerima_tolak(const struct kb_env *env, const char *name,
    struct kb_buf *why)
{
	struct words w;
	struct kb_err err;

	split(&w, name, strlen(name));
	if (env->region == NULL || plain(name, &w))
		return false;
	if (w.n > 0 && kb_in_list(EACH, w.s[0]) && any(&w, PLACE "|daerah")) {
		kb_buf_addf(why, "'%.60s' tidak jelas; tulis 'semua' untuk "
		    "semua kabupaten dan kota, atau kodenya satu demi satu",
		    name);
		return true;
	}
	if (is_region(env, name, &err))
		return false;
	if (w.n > 0 && kb_in_list(PLACE, w.s[0])) {
		kb_buf_adds(why, err.msg);
		return true;
	}
	if (env->place_near == NULL || !env->place_near(env->arg, name, 2))
		return false;
	kb_buf_addf(why, "%s Bila unit kantor, dahului dengan kata seperti "
	    "Bidang atau Tim", err.msg);
	return true;
}
