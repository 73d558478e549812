/* SPDX-License-Identifier: ISC */
/* map.c - padanan: headings to columns, words to values. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/map.h"
#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "reader.h"

struct reading {
	struct kb_map	*map;
	char		**name;		/* of the document being read */
	size_t		 n;
	bool		 any;		/* a document was read */
};

/* Without its blanks and signs; but a column may be headed "%", or ticked. */
static char *
folded(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	char *copy = kb_strdup(s);

	kb_fold_name(&b, s);
	if (b.len == 0)
		kb_buf_adds(&b, kb_trim(copy));
	free(copy);
	return kb_buf_take(&b);
}

static int
fail_line(struct kb_err *err, const struct kb_map *m,
    const struct kb_map_line *l, const char *why)
{
	return kb_fail(err, KB_DATA, "%s:%ld: '%.80s': %s", m->file, l->line,
	    l->name, why);
}

/* ---- NIKs ---- */

bool
kb_is_nik(const char *heading)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	struct kb_buf word = KB_BUF_INIT;
	bool is = false;

	for (const char *s = heading + strcspn(heading, letters);
	    *s != '\0' && !is; s += strcspn(s, letters)) {
		size_t n = strspn(s, letters);

		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		is = kb_in_list("nik|ktp|kependudukan", word.s);
		s += n;
	}
	kb_buf_free(&word);
	return is;
}

/* ---- reading ---- */

/*
 * "-" alone is no value in YAML, but it is what people write: it becomes one.
 */
static void
mend(struct kb_buf *b, const char *s)
{
	for (const char *end; *s != '\0'; s = end) {
		size_t n;

		end = s + strcspn(s, "\n");
		end += *end == '\n';
		for (; s < end; s++) {
			kb_buf_addc(b, *s);
			if (s[0] != ':' || s[1] != ' ')
				continue;
			n = 1 + strspn(s + 1, " ");
			if (s[n] != '-' || strchr("\r\n#", s[n + 1 +
			    strspn(s + n + 1, " ")]) == NULL)
				continue;
			kb_buf_adds(b, " \"-\"");
			s += n;
		}
	}
}

/* The whole file: a map is short. */
static int
read_text(struct kb_buf *text, const char *path, const char *dir,
    struct kb_err *err)
{
	struct kb_input in;
	char part[4096];
	ssize_t n = kb_input_open(&in, path, dir, KB_IN_YAML, err);

	if (n == 0 && in.kind != KB_IN_YAML)
		n = kb_fail(err, KB_DATA, "%s: bukan padanan (YAML); susun "
		    "dengan impor --tebak", path);
	while (n >= 0 && text->len <= KB_RECORD_MAX &&
	    (n = kb_input_read(&in, part, sizeof(part), err)) > 0)
		kb_buf_add(text, part, (size_t)n);
	if (n >= 0 && text->len > KB_RECORD_MAX)
		n = kb_fail(err, KB_DATA, "%s: lebih dari 1 MiB", path);
	if (n == 0 && strlen(kb_buf_str(text)) != text->len)
		n = kb_fail(err, KB_DATA, "%s: ada byte NUL", path);
	kb_input_close(&in);
	return n < 0 ? -1 : 0;
}

static void
forget_names(struct reading *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->name[i]);
	r->n = 0;
}

static int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	(void)src, (void)err;
	forget_names(r);
	r->name = kb_realloc(r->name, n, sizeof(*r->name));
	for (; r->n < n; r->n++)
		r->name[r->n] = kb_strdup(name[r->n]);
	return 0;
}

static struct kb_map_line *
add_line(struct kb_map_line **list, size_t *n, const char *name,
    const char *to, long line)
{
	struct kb_map_line *l;

	*list = kb_realloc(*list, *n + 1, sizeof(**list));
	l = &(*list)[(*n)++];
	*l = (struct kb_map_line){ .name = kb_strdup(name),
	    .key = folded(name), .line = line, .field = -1,
	    .to = to == NULL ? NULL : kb_strdup(strcmp(to, "-") == 0 ? "" :
	    to) };
	return l;
}

/* "wilayah bila kosong": where the other headings of it say nothing. */
static bool
spared(char *to)
{
	static const char mark[] = " bila kosong";
	size_t n = strlen(to), len = sizeof(mark) - 1;

	if (n <= len || strcasecmp(to + n - len, mark) != 0)
		return false;
	to[n - len] = '\0';
	return true;
}

/* The column that is named on this line, or why there is none. */
static int
column_of(const struct kb_map *m, const struct kb_map_line *l,
    const char *column, struct kb_err *err)
{
	int f = kb_field_find(m->type, column);
	struct kb_choice c;
	struct kb_err why;

	if (f >= 0)
		return f;
	c = kb_field_choice(m->type, column);
	kb_choice_fail(&c, KB_DATA, "kolom", &why, "tidak dikenal untuk %s; "
	    "lihat daftarnya dengan perintah 'kolom', atau isi - untuk "
	    "melewati", m->type->name);
	return fail_line(err, m, l, why.msg);
}

static int
on_headings(struct reading *r, char **cell, const long *line,
    struct kb_err *err)
{
	struct kb_map *m = r->map;

	for (size_t i = 0; i < r->n; i++) {
		struct kb_map_line *l;

		if (kb_same_name(r->name[i], KB_MAP_SHEET)) {
			m->sheet = cell[i] != NULL ? kb_strdup(cell[i]) : NULL;
			continue;
		}
		l = add_line(&m->head, &m->nhead, r->name[i], cell[i],
		    line[i]);
		if (*l->key == '\0')
			return fail_line(err, m, l, "judul kosong");
		if (l->to == NULL || *l->to == '\0')
			continue;
		if (kb_is_nik(l->name))
			return fail_line(err, m, l, "NIK tidak disimpan; isi "
			    "- untuk melewati kolom ini");
		l->spare = spared(l->to);
		if (kb_sheet_heading(m->type->sheet, l->to) != NULL)
			continue;
		if ((l->field = column_of(m, l, l->to, err)) < 0)
			return -1;
		if (l->spare && !m->type->field[l->field].many)
			return fail_line(err, m, l, "'bila kosong' hanya untuk "
			    "kolom yang boleh dari beberapa judul");
	}
	return 0;
}

static int
on_words(struct reading *r, char **cell, const long *line, struct kb_err *err)
{
	struct kb_map *m = r->map;
	const struct kb_map_line of = { .name = r->name[0], .line = line[0] };
	int f = column_of(m, &of, cell[0] != NULL ? cell[0] : "", err);

	if (f < 0)
		return -1;
	m->worded |= UINT64_C(1) << f;
	for (size_t i = 1; i < r->n; i++) {
		struct kb_map_line *l = add_line(&m->word, &m->nword,
		    r->name[i], cell[i], line[i]);

		l->field = f;
		if (l->to != NULL && strlen(l->to) > m->longest)
			m->longest = strlen(l->to);
		if (*l->key == '\0')
			return fail_line(err, m, l, "kata kosong");
	}
	return 0;
}

static int
on_document(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	(void)n;
	r->any = true;
	return (kb_same_name(r->name[0], KB_MAP_WORDS) ? on_words :
	    on_headings)(r, cell, src->lines, err);
}

/* Two lines for one heading, or one word of a column: which of them? */
static int
check_twice(const struct kb_map *m, const struct kb_map_line *list, size_t n,
    struct kb_err *err)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < i; j++)
			if (strcmp(list[i].key, list[j].key) == 0 &&
			    (list == m->head || list[i].field ==
			    list[j].field)) {
				char *why = kb_asprintf("sudah ada di baris "
				    "%ld", list[j].line);
				int rc = fail_line(err, m, &list[i], why);

				free(why);
				return rc;
			}
	return 0;
}

int
kb_map_open(struct kb_map *m, const struct kb_type *type, const char *path,
    const char *dir, struct kb_err *err)
{
	struct reading r = { .map = m };
	struct kb_rows rows = { .head = on_head, .row = on_document,
	    .arg = &r };
	struct kb_buf text = KB_BUF_INIT, mended = KB_BUF_INIT;
	struct kb_input in;
	int rc;

	*m = (struct kb_map){ .type = type, .file = kb_strdup(path) };
	rc = read_text(&text, path, dir, err);
	if (rc == 0) {
		mend(&mended, kb_buf_str(&text));
		kb_input_text(&in, path, kb_buf_str(&mended), mended.len,
		    KB_IN_YAML);
		rc = kb_read_rows(&in, &rows, err);
		kb_input_close(&in);
	}
	if (rc == 0 && !r.any)
		rc = kb_fail(err, KB_DATA, "%s: padanan kosong", path);
	if (rc == 0)
		rc = check_twice(m, m->head, m->nhead, err);
	if (rc == 0)
		rc = check_twice(m, m->word, m->nword, err);
	forget_names(&r);
	free(r.name);
	kb_buf_free(&text);
	kb_buf_free(&mended);
	return rc;
}

static void
free_lines(struct kb_map_line *l, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(l[i].name);
		free(l[i].key);
		free(l[i].to);
	}
	free(l);
}

void
kb_map_free(struct kb_map *m)
{
	free_lines(m->head, m->nhead);
	free_lines(m->word, m->nword);
	free(m->sheet);
	free(m->file);
	*m = (struct kb_map){ 0 };
}

/* ---- asking ---- */

static struct kb_map_line *
find(struct kb_map_line *list, size_t n, int field, const char *name)
{
	struct kb_map_line *found = NULL;
	char *key = folded(name);

	for (size_t i = 0; i < n && found == NULL; i++)
		if ((field < 0 || list[i].field == field) &&
		    strcmp(list[i].key, key) == 0)
			found = &list[i];
	free(key);
	return found;
}

struct kb_map_line *
kb_map_heading(const struct kb_map *m, const char *name)
{
	return m != NULL ? find(m->head, m->nhead, -1, name) : NULL;
}

const struct kb_map_line *
kb_map_word(const struct kb_map *m, int field, const char *word)
{
	struct kb_map_line *l;

	if (m == NULL || field < 0 || (m->worded >> field & 1) == 0)
		return NULL;
	l = find(m->word, m->nword, field, word);
	return l != NULL && l->to != NULL ? l : NULL;
}

int
kb_map_check(const struct kb_map *m, const struct kb_env *env,
    struct kb_err *err)
{
	void *rec = kb_alloc(m->type->size);
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < m->nword; i++) {
		const struct kb_map_line *l = &m->word[i];
		struct kb_err why;
		char *value;

		if (l->to == NULL || *l->to == '\0')
			continue;
		value = kb_strdup(l->to);
		memset(rec, 0, m->type->size);
		if (kb_set(m->type, (size_t)l->field, rec, value, env,
		    &why) != 0)
			rc = fail_line(err, m, l, why.msg);
		free(value);
	}
	free(rec);
	return rc;
}
