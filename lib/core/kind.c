/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "kesbang/text.h"
#include "kind.h"
#include "refuse.h"

/* ---- text, and what is stored as the text it is ---- */

static int
set_text(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env, (void)err;
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

/* ---- whole numbers ---- */

_Static_assert(sizeof(kb_int) == sizeof(kb_money) &&
    offsetof(kb_int, known) == offsetof(kb_money, known), "one layout");

static int
in_range(const struct kb_field *f, int64_t v, struct kb_err *err)
{
	if ((f->min == 0 && f->max == 0) || (v >= f->min && v <= f->max))
		return 0;
	return kb_fail(err, KB_DATA, "%lld di luar batas %lld sampai %lld",
	    (long long)v, (long long)f->min, (long long)f->max);
}

static int
set_number(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	kb_int *n = p;
	int64_t v;
	int rc;

	(void)env;
	rc = f->kind == KB_MONEY ? kb_money_parse(text, &v, err) :
	    kb_int_parse(text, &v, err);
	if (rc != 0 || in_range(f, v, err) != 0)
		return -1;
	*n = (kb_int){ v, true };
	return 0;
}

static const char *
get_number(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	int64_t v = ((const kb_int *)p)->v;
	uint64_t u = v < 0 ? -(uint64_t)v : (uint64_t)v;
	char digits[24], *d = digits + sizeof(digits);

	(void)f, (void)env;
	do
		*--d = (char)('0' + u % 10);
	while ((u /= 10) > 0);
	if (v < 0)
		*--d = '-';
	kb_buf_cut(scratch, 0);
	kb_buf_add(scratch, d, (size_t)(digits + sizeof(digits) - d));
	return scratch->s;
}

static void
show_int(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_int_dots(out, ((const kb_int *)p)->v);
}

static void
show_money(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_money_text(out, ((const kb_money *)p)->v);
}

static bool
known_number(const void *p)
{
	return ((const kb_int *)p)->known;
}

/* ---- dates and times ---- */

static int
set_date(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_date_parse(text, p, err);
}

static const char *
get_date(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_DATE_TEXT);
	kb_date_iso(*(const kb_date *)p, scratch->s);
	return scratch->s;
}

static void
show_date(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_date_long(out, *(const kb_date *)p);
}

static bool
known_ymd(const void *p)
{
	return ((const kb_date *)p)->ymd != 0;
}

static int
set_pdate(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_pdate_parse(text, p, err);
}

static const char *
get_pdate(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_DATE_TEXT);
	kb_pdate_iso(*(const kb_pdate *)p, scratch->s);
	return scratch->s;
}

static int
set_time(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_time_parse(text, p, err);
}

static const char *
get_time(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, 6);
	kb_time_iso(*(const kb_time *)p, scratch->s);
	return scratch->s;
}

/* Indonesian offices write a time with a dot. */
static void
show_time(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	size_t at = out->len;
	char iso[6];

	(void)f, (void)env;
	kb_time_iso(*(const kb_time *)p, iso);
	kb_buf_adds(out, iso);
	if (out->len >= at + 5)
		out->s[at + 2] = '.';
}

static bool
known_time(const void *p)
{
	return ((const kb_time *)p)->min1 != 0;
}

static int
set_stamp(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f;
	return kb_stamp_parse(text, env != NULL ? env->zone : 0, p, err);
}

static const char *
get_stamp(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_STAMP_TEXT);
	if (env == NULL)
		kb_stamp_utc(*(const kb_stamp *)p, scratch->s);
	else
		kb_stamp_iso(*(const kb_stamp *)p, env->zone, scratch->s);
	return scratch->s;
}

static void
show_stamp(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	int zone = env != NULL ? env->zone : 0;
	kb_stamp at = *(const kb_stamp *)p;
	kb_time time = kb_stamp_time(at, zone);

	kb_date_long(out, kb_stamp_date(at, zone));
	kb_buf_adds(out, " pukul ");
	show_time(f, &time, env, out);
}

static bool
known_stamp(const void *p)
{
	return ((const kb_stamp *)p)->sec != 0;
}

/* ---- words ---- */

static const struct kb_word ya_tidak[] = {
	[KB_FLAG_NO - 1] = { "tidak", NULL, "n|t|no|false|0" },
	[KB_FLAG_YES - 1] = { "ya", NULL, "y|yes|true|1|v" },
	{ 0 }
};

static const struct kb_word *
words_of(const struct kb_field *f)
{
	return f->kind == KB_FLAG ? ya_tidak : f->word;
}

static int
no_such_word(const struct kb_word *word, const char *text, struct kb_err *err)
{
	struct kb_buf all = KB_BUF_INIT;
	const char *near = NULL;
	size_t best = 3;

	for (size_t i = 0; word[i].name != NULL; i++) {
		near = kb_nearer(text, word[i].name, near, &best);
		kb_buf_addf(&all, "%s%s", i > 0 ? ", " : "", word[i].name);
	}
	if (near != NULL)
		kb_refuse(err, text, " tidak dikenal; maksud Anda '%s'?", near);
	else
		kb_refuse(err, text, " tidak dikenal; pilihan: %s",
		    kb_buf_str(&all));
	kb_buf_free(&all);
	return -1;
}

static int
set_word(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	const struct kb_word *word = words_of(f);

	(void)env;
	for (size_t i = 0; word[i].name != NULL; i++)
		if (strcmp(word[i].name, text) == 0) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	for (size_t i = 0; word[i].name != NULL; i++)
		if (kb_same_name(word[i].name, text) ||
		    (word[i].label != NULL &&
		    kb_same_name(word[i].label, text)) ||
		    (word[i].alias != NULL &&
		    kb_in_list(word[i].alias, text))) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	return no_such_word(word, text, err);
}

static int
load_word(const struct kb_field *f, void *p, const char *text)
{
	const struct kb_word *word = words_of(f);

	for (size_t i = 0; word[i].name != NULL; i++)
		if (strcmp(word[i].name, text) == 0) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	return -1;
}

static const char *
get_word(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)env, (void)scratch;
	return words_of(f)[((const kb_enum *)p)->n - 1].name;
}

static void
show_word(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)env;
	kb_buf_adds(out, kb_word_label(words_of(f), *(const kb_enum *)p));
}

static bool
known_word(const void *p)
{
	return ((const kb_enum *)p)->n != 0;
}

/* ---- region codes: PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD ---- */

static bool
region_form(const char *s)
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

static int
set_region(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	bool digits = text[0] >= '0' && text[0] <= '9';

	(void)f;
	if (digits && !region_form(text))
		return kb_refuse(err, text, " bukan kode wilayah "
		    "Kemendagri (contoh 64.74 atau 64.74.01.1003; "
		    "kode BPS tanpa titik tidak diterima)");
	if (env != NULL && env->region != NULL)
		return env->region(env->arg, text, p, err);
	if (!digits)
		return kb_refuse(err, text,
		    ": nama wilayah tidak dapat dicari di sini");
	memcpy(((kb_code *)p)->s, text, strlen(text) + 1);
	return 0;
}

static int
load_region(const struct kb_field *f, void *p, const char *text)
{
	(void)f;
	if (*text != '\0' && !region_form(text))
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

static const struct kb_kind_op ops[] = {
	[KB_TEXT] = { sizeof(kb_text), false, true, set_text, load_text,
	    get_text, NULL, known_text },
	[KB_INT] = { sizeof(kb_int), true, false, set_number, NULL,
	    get_number, show_int, known_number },
	[KB_MONEY] = { sizeof(kb_money), true, false, set_number, NULL,
	    get_number, show_money, known_number },
	[KB_DATE] = { sizeof(kb_date), false, false, set_date, NULL,
	    get_date, show_date, known_ymd },
	[KB_PDATE] = { sizeof(kb_pdate), false, false, set_pdate, NULL,
	    get_pdate, NULL, known_ymd },
	[KB_TIME] = { sizeof(kb_time), false, false, set_time, NULL,
	    get_time, show_time, known_time },
	[KB_STAMP] = { sizeof(kb_stamp), false, false, set_stamp, NULL,
	    get_stamp, show_stamp, known_stamp },
	[KB_ENUM] = { sizeof(kb_enum), false, false, set_word, load_word,
	    get_word, show_word, known_word },
	[KB_CODE] = { sizeof(kb_text), false, true, set_code, load_text,
	    get_text, show_code, known_text },
	[KB_REGION] = { sizeof(kb_code), false, false, set_region, load_region,
	    get_region, show_region, known_region },
	[KB_REF] = { sizeof(kb_text), false, true, set_text, load_text,
	    get_text, NULL, known_text },
	[KB_FLAG] = { sizeof(kb_enum), false, false, set_word, load_word,
	    get_word, show_word, known_word },
};

const struct kb_kind_op *
kb_kind_op(const struct kb_field *f)
{
	return &ops[f->kind];
}

const char *
kb_word_label(const struct kb_word *word, kb_enum e)
{
	if (e.n == 0)
		return "";
	return word[e.n - 1].label != NULL ? word[e.n - 1].label :
	    word[e.n - 1].name;
}

bool
kb_yes(kb_enum flag)
{
	return flag.n == KB_FLAG_YES;
}
