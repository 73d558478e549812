/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kind.h"

static void *
at(const struct kb_field *f, void *rec)
{
	return (char *)rec + f->at;
}

static const void *
cat(const struct kb_field *f, const void *rec)
{
	return (const char *)rec + f->at;
}

int
kb_field_named(const struct kb_type *type, const char *name)
{
	for (size_t i = 0; i < type->nfield; i++)
		if (strcmp(type->field[i].name, name) == 0)
			return (int)i;
	return -1;
}

int
kb_field_find(const struct kb_type *type, const char *name)
{
	int at = kb_field_named(type, name);

	if (at >= 0)
		return at;
	for (size_t i = 0; i < type->nfield; i++)
		if (kb_same_name(type->field[i].name, name) ||
		    (type->field[i].alias != NULL &&
		    kb_in_list(type->field[i].alias, name)))
			return (int)i;
	return -1;
}

struct kb_choice
kb_field_choice(const struct kb_type *type, const char *name)
{
	struct kb_choice c = KB_CHOICE(name);

	for (size_t i = 0; i < type->nfield; i++)
		kb_choice_add(&c, type->field[i].name);
	return c;
}

void
kb_unset(const struct kb_field *f, void *rec)
{
	memset(at(f, rec), 0, kb_kind_op(f)->size);
}

bool
kb_known(const struct kb_field *f, const void *rec)
{
	return kb_kind_op(f)->known(cat(f, rec));
}

const char *
kb_get(const struct kb_field *f, const void *rec, const struct kb_env *env,
    struct kb_buf *scratch)
{
	if (!kb_known(f, rec))
		return NULL;
	return kb_kind_op(f)->get(f, cat(f, rec), env, scratch);
}

void
kb_show(const struct kb_field *f, const void *rec, const struct kb_env *env,
    struct kb_buf *out)
{
	struct kb_buf scratch = KB_BUF_INIT;

	if (!kb_known(f, rec))
		return;
	if (f->bound != NULL && f->bound(rec))
		kb_buf_adds(out, "≤ ");
	if (kb_kind_op(f)->show != NULL)
		kb_kind_op(f)->show(f, cat(f, rec), env, out);
	else
		kb_buf_adds(out, kb_get(f, rec, env, &scratch));
	kb_buf_free(&scratch);
}

int
kb_load(const struct kb_field *f, void *rec, const char *text,
    struct kb_err *err)
{
	const struct kb_kind_op *op = kb_kind_op(f);
	char copy[64];
	size_t n;
	int rc;

	if (op->load != NULL) {
		rc = op->load(f, at(f, rec), text);
	} else if ((n = strlen(text)) >= sizeof(copy)) {
		rc = -1;
	} else {
		memcpy(copy, text, n + 1);
		rc = op->set(f, at(f, rec), copy, NULL, NULL);
	}
	if (rc != 0)
		return kb_fail(err, KB_DATA,
		    "%s: nilai tersimpan '%.60s' rusak; jalankan 'kesbangpol periksa'",
		    f->name, text);
	return 0;
}

bool
kb_is_int(const struct kb_field *f)
{
	return kb_kind_op(f)->as == KB_AS_INT;
}

int
kb_load_int(const struct kb_field *f, void *rec, int64_t v)
{
	*(kb_int *)at(f, rec) = (kb_int){ v, true };
	return 0;
}

int64_t
kb_int_value(const struct kb_field *f, const void *rec)
{
	return ((const kb_int *)cat(f, rec))->v;
}

void
kb_copy(const struct kb_field *f, void *to, const void *from)
{
	memcpy(at(f, to), cat(f, from), kb_kind_op(f)->size);
}

void
kb_rec_keep(const struct kb_type *type, void *rec, struct kb_buf *home)
{
	size_t need = 0;
	kb_text *t;

	for (size_t i = 0; i < type->nfield; i++) {
		t = at(&type->field[i], rec);
		if (kb_kind_op(&type->field[i])->texty && *t != NULL)
			need += strlen(*t) + 1;
	}
	kb_buf_cut(home, 0);
	kb_buf_room(home, need);	/* so that no text moves below */
	for (size_t i = 0; i < type->nfield; i++) {
		t = at(&type->field[i], rec);
		if (!kb_kind_op(&type->field[i])->texty || *t == NULL)
			continue;
		kb_buf_add(home, *t, strlen(*t) + 1);
		*t = home->s + home->len - strlen(*t) - 1;
	}
}

static void
homes_room(struct kb_homes *h, size_t more)
{
	if (h->n + more <= h->room)
		return;
	h->room = (h->n + more) * 2;
	h->b = kb_realloc(h->b, h->room, sizeof(*h->b));
}

void
kb_homes_keep(struct kb_homes *h, const struct kb_type *type, void *rec)
{
	homes_room(h, 1);
	h->b[h->n] = (struct kb_buf)KB_BUF_INIT;
	kb_rec_keep(type, rec, &h->b[h->n++]);
}

const char *
kb_homes_text(struct kb_homes *h, struct kb_buf *b)
{
	kb_buf_adds(b, "");			/* never none */
	homes_room(h, 1);
	h->b[h->n] = *b;
	*b = (struct kb_buf)KB_BUF_INIT;
	return h->b[h->n++].s;
}

const char *
kb_homes_dup(struct kb_homes *h, const char *s)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, s);
	return kb_homes_text(h, &b);
}

void
kb_homes_join(struct kb_homes *h, struct kb_homes *from)
{
	homes_room(h, from->n);
	for (size_t i = 0; i < from->n; i++)
		h->b[h->n++] = from->b[i];
	from->n = 0;
	kb_homes_free(from);
}

void
kb_homes_free(struct kb_homes *h)
{
	for (size_t i = 0; i < h->n; i++)
		kb_buf_free(&h->b[i]);
	free(h->b);
	*h = (struct kb_homes){ 0 };
}

void
kb_default(const struct kb_type *type, void *rec)
{
	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];

		if (f->dflt != NULL && !kb_known(f, rec))
			kb_load(f, rec, f->dflt, NULL);
	}
}

void
kb_check(const struct kb_type *type, const void *rec,
    const struct kb_src *src, struct kb_errs *errs)
{
	for (size_t i = 0; i < type->nfield; i++) {
		if (!type->field[i].need || kb_known(&type->field[i], rec))
			continue;
		kb_errs_add(errs, src, type->field[i].name, "wajib diisi (%s)",
		    type->field[i].help);
		if (errs->count <= KB_ERRS_KEPT)
			errs->at[errs->count - 1].missing = (uint16_t)(i + 1);
	}
	if (type->check != NULL)
		type->check(rec, src, errs);
}

/*
 * Name, NUL, text, NUL of each known field: texts hold no NUL, so two records
 * never collide, and a column that is added later changes no old record.
 */
static void
image_add(struct kb_image *im, size_t field, const char *name,
    const char *text)
{
	size_t len = text != NULL ? strlen(text) : 0, n = strlen(name) + 1;

	if (len == 0)
		return;				/* no text is empty: unknown */
	kb_buf_room(&im->bytes, n + len + 1);
	memcpy(im->bytes.s + im->bytes.len, name, n);
	im->bytes.len += n;
	im->at[field] = (uint32_t)im->bytes.len;
	im->len[field] = (uint32_t)len;
	im->known |= UINT64_C(1) << field;
	memcpy(im->bytes.s + im->bytes.len, text, len + 1);
	im->bytes.len += len + 1;
}

void
kb_image_of(struct kb_image *im, const struct kb_type *type, const void *rec)
{
	kb_buf_cut(&im->bytes, 0);
	im->known = 0;
	for (size_t i = 0; i < type->nfield; i++)
		image_add(im, i, type->field[i].name, kb_get(&type->field[i],
		    rec, NULL, &im->scratch));
}

void
kb_image_free(struct kb_image *im)
{
	kb_buf_free(&im->bytes);
	kb_buf_free(&im->scratch);
}

uint64_t
kb_image_sum(const struct kb_image *im)
{
	return kb_checksum(kb_buf_str(&im->bytes), im->bytes.len);
}

bool
kb_has_key(const struct kb_type *type)
{
	for (size_t i = 0; i < type->nfield; i++)
		if (type->field[i].key)
			return true;
	return false;
}

bool
kb_has_other_key(const struct kb_type *type)
{
	for (size_t i = 0; i < type->nfield; i++)
		if ((type->field[i].key & KB_KEY_ELSE) != 0)
			return true;
	return false;
}

/* Which key a record has, given the fields of it that are known. */
static uint8_t
which_key(const struct kb_type *type, uint64_t known)
{
	if (!kb_has_other_key(type))
		return KB_KEY;
	for (size_t i = 0; i < type->nfield; i++)
		if ((type->field[i].key & KB_KEY) != 0 &&
		    (known >> i & 1) == 0)
			return KB_KEY_ELSE;
	return KB_KEY;
}

static void
key_part(const struct kb_field *f, const char *text, struct kb_buf *out)
{
	if (f->same != NULL)
		f->same(text, out);
	else
		kb_fold(out, text);
}

uint64_t
kb_image_key(struct kb_image *im, const struct kb_type *type)
{
	uint8_t key = which_key(type, im->known);

	kb_buf_cut(&im->scratch, 0);
	if (key == KB_KEY_ELSE)		/* never equal to one of the first */
		kb_buf_addc(&im->scratch, KB_KEY_ELSE);
	for (size_t i = 0; i < type->nfield; i++) {
		if ((type->field[i].key & key) == 0)
			continue;
		if ((im->known >> i & 1) != 0)
			key_part(&type->field[i], im->bytes.s + im->at[i],
			    &im->scratch);
		kb_buf_addc(&im->scratch, '\0');
	}
	return kb_checksum(kb_buf_str(&im->scratch), im->scratch.len);
}

uint64_t
kb_key_sum(const struct kb_type *type, const void *rec)
{
	struct kb_image im = { 0 };
	uint64_t sum;

	kb_image_of(&im, type, rec);
	sum = kb_image_key(&im, type);
	kb_image_free(&im);
	return sum;
}

static void
key_joined(const struct kb_type *type, const void *rec, const char *sep,
    struct kb_buf *out)
{
	struct kb_buf scratch = KB_BUF_INIT;
	size_t from = out->len;
	uint64_t known = 0;
	uint8_t key;

	for (size_t i = 0; i < type->nfield; i++)
		if (kb_known(&type->field[i], rec))
			known |= UINT64_C(1) << i;
	key = which_key(type, known);
	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];
		const char *s;

		if ((f->key & key) == 0 || (s = kb_get(f, rec, NULL, &scratch)) == NULL)
			continue;
		kb_buf_addf(out, "%s%s", out->len > from ? sep : "", s);
	}
	kb_buf_free(&scratch);
}

void
kb_key_text(const struct kb_type *type, const void *rec, struct kb_buf *out)
{
	key_joined(type, rec, ", ", out);
}

void
kb_key_path(const struct kb_type *type, const void *rec, struct kb_buf *out)
{
	key_joined(type, rec, "/", out);
}

void
kb_json_fields(struct kb_buf *out, const struct kb_type *type,
    const void *rec, const struct kb_env *env, const uint8_t *field, size_t n)
{
	struct kb_buf scratch = KB_BUF_INIT;

	kb_buf_addc(out, '{');
	for (size_t i = 0; i < n; i++) {
		const struct kb_field *f = &type->field[field[i]];
		const char *s = kb_get(f, rec, env, &scratch);

		kb_buf_adds(out, i > 0 ? ",\"" : "\"");
		kb_buf_adds(out, f->name);
		kb_buf_adds(out, "\":");
		if (s == NULL)
			kb_buf_adds(out, "null");
		else if (kb_is_int(f))
			kb_buf_adds(out, s);
		else
			kb_json_str(out, s);
	}
	kb_buf_addc(out, '}');
	kb_buf_free(&scratch);
}

void
kb_json_rec(struct kb_buf *out, const struct kb_type *type, const void *rec,
    const struct kb_env *env, uint64_t fields)
{
	uint8_t field[KB_MAX_FIELDS];
	size_t n = 0;

	for (size_t i = 0; i < type->nfield; i++)
		if ((fields >> i & 1) != 0)
			field[n++] = (uint8_t)i;
	kb_json_fields(out, type, rec, env, field, n);
}

int
kb_field_first(const struct kb_type *type, enum kb_kind kind)
{
	for (size_t i = 0; i < type->nfield; i++)
		if (type->field[i].kind == kind)
			return (int)i;
	return -1;
}

int
kb_field_date(const struct kb_type *type)
{
	for (size_t i = 0; i < type->nfield; i++)
		if (type->field[i].kind == KB_DATE ||
		    type->field[i].kind == KB_PDATE)
			return (int)i;
	return -1;
}
