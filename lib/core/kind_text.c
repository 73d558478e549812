/* SPDX-License-Identifier: ISC */
/* kind_text.c - kinds whose member is a kb_text, and places. */
#include <string.h>

#include "kind.h"
#include "refuse.h"

/* ---- text, and what is stored as the text it is ---- */

/* Bytes that steer a terminal; a sheet's cell may well have two lines. */
static bool
steers(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < ' ' ? strchr("\t\n\r", *s) == NULL :
		    *s == 0x7f)
			return true;
	return false;
}

static int64_t
letters(const char *s)
{
	int64_t n = 0;

	for (; *s != '\0'; s++)
		n += (*s & 0xc0) != 0x80;
	return n;
}

static int
check_name(const struct kb_field *f, const char *text, struct kb_err *err)
{
	if (steers(text))
		return kb_refuse(err, text, " memuat karakter kendali; ketik "
		    "ulang tanpa itu");
	if (letters(text) > f->max)
		return kb_refuse(err, text, " terlalu panjang: %lld huruf, "
		    "paling banyak %lld", (long long)letters(text),
		    (long long)f->max);
	return 0;
}

static int
set_text(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	if (f->max > 0 && check_name(f, text, err) != 0)
		return -1;
	if (f->kind == KB_TEXT && f->list != NULL && env != NULL &&
	    env->code != NULL &&
	    env->code(env->arg, f->list, text, p, NULL) == 0)
		return 0;
	*(kb_text *)p = text;
	return 0;
}

static int
load_text(const struct kb_field *f, void *p, const char *text)
{
	(void)f;
	*(kb_text *)p = text;
	return 0;
}

static const char *
get_text(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env, (void)scratch;
	return *(const kb_text *)p;
}

static bool
known_text(const void *p)
{
	return *(const kb_text *)p != NULL;
}

static int
set_code(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	if (env == NULL || env->code == NULL)
		return set_text(f, p, text, env, err);
	return env->code(env->arg, f->list, text, p, err);
}

static void
show_code(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	if (env != NULL && env->label != NULL)
		env->label(env->arg, f->list, *(const kb_text *)p, out);
	else
		kb_buf_adds(out, *(const kb_text *)p);
}

/* ---- region codes: PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD ---- */

bool
kb_region_form(const char *s)
{
	static const char form[] = "00.00.00.0000";
	size_t n = strlen(s);

	if (n != 2 && n != 5 && n != 8 && n != 13)
		return false;
	for (size_t i = 0; i < n; i++)
		if (form[i] == '.' ? s[i] != '.' : s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

bool
kb_region_within(const char *code, const char *above)
{
	size_t n = strlen(above);

	if (strcmp(above, "00") == 0)
		return true;
	return n > 0 && strncmp(code, above, n) == 0 &&
	    (code[n] == '\0' || code[n] == '.');
}

static int
set_region(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	bool digits = text[0] >= '0' && text[0] <= '9';

	if (digits && !kb_region_form(text))
		return kb_refuse(err, text, " bukan kode wilayah "
		    "Kemendagri (contoh 64.74 atau 64.74.01.1003; "
		    "kode BPS tanpa titik tidak diterima)");
	if (env != NULL && env->region != NULL)
		return env->region(env->arg, text, f->level, p, err);
	if (!digits)
		return kb_refuse(err, text,
		    ": nama wilayah tidak dapat dicari di sini");
	memcpy(((kb_code *)p)->s, text, strlen(text) + 1);
	return 0;
}

/* "Guntung RT 12": the place, and the rest for another field. */
static int
part_region(const struct kb_field *f, void *p, char *text, char **rest,
    const struct kb_env *env, struct kb_err *err)
{
	if (set_region(f, p, text, env, err) == 0)
		return 0;
	if (env == NULL || env->apart == NULL ||
	    (text[0] >= '0' && text[0] <= '9') ||
	    env->apart(env->arg, text, false, p, NULL) != 0)
		return -1;
	*rest = text;
	return 0;
}

static int
load_region(const struct kb_field *f, void *p, const char *text)
{
	(void)f;
	if (*text != '\0' && !kb_region_form(text))
		return -1;
	memcpy(((kb_code *)p)->s, text, strlen(text) + 1);
	return 0;
}

static const char *
get_region(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env, (void)scratch;
	return ((const kb_code *)p)->s;
}

static void
show_region(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f;
	if (env != NULL && env->place != NULL)
		env->place(env->arg, ((const kb_code *)p)->s, out);
	else
		kb_buf_adds(out, ((const kb_code *)p)->s);
}

static bool
known_region(const void *p)
{
	return ((const kb_code *)p)->s[0] != '\0';
}

const struct kb_kind_op kb_kind_text = { sizeof(kb_text), KB_AS_TEXT, true,
    set_text, load_text, get_text, NULL, known_text };
const struct kb_kind_op kb_kind_code = { sizeof(kb_text), KB_AS_TEXT, true,
    set_code, load_text, get_text, show_code, known_text };
/* Whom it means is known when the whole record is: see kb_store_put(). */
const struct kb_kind_op kb_kind_ref = { sizeof(kb_text), KB_AS_TEXT, true,
    set_text, load_text, get_text, NULL, known_text };
const struct kb_kind_op kb_kind_region = { sizeof(kb_code), KB_AS_TEXT, false,
    set_region, load_region, get_region, show_region, known_region,
    part_region };
