/* SPDX-License-Identifier: ISC */
/*
 * tabel_baca.c - rows of a file to rows of a table: what its columns are, what
 * is a total, and what is a line between the rows.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "tabel.h"

struct banpol_tabel *
banpol_tabel_new(const struct banpol_tabel_opt *opt)
{
	struct banpol_tabel *t = kb_alloc(sizeof(*t));

	t->opt = *opt;
	return t;
}

static void
free_row(struct tabel_baris *b)
{
	free(b->wilayah);
	free(b->tahun);
	free(b->partai);
	for (size_t k = 0; k < TABEL_ANGKA; k++)
		free(b->sel[k].text);
	free(b->teks_usul);
	free(b->teks_lain);
}

void
banpol_tabel_free(struct banpol_tabel *t)
{
	if (t == NULL)
		return;
	for (size_t i = 0; i < t->n; i++)
		free_row(&t->b[i]);
	free(t->b);
	free(t->kolom);
	free(t->bulan);
	free(t->tahun);
	free(t->grup);
	free(t->hasil);
	kb_buf_free(&t->judul);
	kb_buf_free(&t->lewat);
	kb_buf_free(&t->luar);
	kb_buf_free(&t->kata);
	free(t);
}

/* ---- the heading ---- */

/* What a heading is, by the office's map first; -1: nothing of ours. */
static int
column_of(const struct banpol_tabel *t, const char *name, int *far)
{
	const struct kb_map_line *l = kb_map_heading(t->opt.map, name);
	const char *skip = t->opt.abaikan;
	struct kb_buf one = KB_BUF_INIT;
	bool left_out = name[0] == '_';

	while (!left_out && kb_next_part(&skip, ',', &one))
		left_out = kb_same_name(one.s, name);
	kb_buf_free(&one);
	if (left_out || (l != NULL && (l->to == NULL || *l->to == '\0')))
		return -1;
	return tabel_judul(l != NULL ? l->to : name, far);
}

static int
knows(void *arg, const char *name)
{
	int far;

	return column_of(arg, name, &far) + 1;
}

static int
two_columns(const char *file, long line, int isi, const char *one,
    const char *other, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "%s:%ld: judul '%.60s' dan '%.60s' "
	    "sama-sama berarti %s; lewati yang bukan, dengan --abaikan '%.60s' "
	    "atau --abaikan '%.60s'", file, line, one, other,
	    tabel_kolom_nama(isi), one, other);
}

static void
unread(struct banpol_tabel *t, const char *name)
{
	if (name[0] == '_' || kb_in_list("no|no urut|nomor|nomor urut|urut",
	    name))
		return;
	if (t->judul.len > 0)
		kb_buf_adds(&t->judul, ", ");
	kb_quote(&t->judul, name);
}

static int
head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct banpol_tabel *t = arg;
	size_t at[TABEL_NISI];
	int near[TABEL_NISI];

	free(t->kolom);
	t->kolom = kb_alloc((n + 1) * sizeof(*t->kolom));
	t->nkolom = n;
	kb_buf_cut(&t->judul, 0);
	for (size_t i = 0; i < TABEL_NISI; i++)
		near[i] = -1;
	for (size_t i = 0; i < n; i++) {
		int far = 0, isi = column_of(t, name[i], &far);

		t->kolom[i] = isi;
		if (isi >= 0 && near[isi] == far)
			return two_columns(src->file, src->line, isi,
			    name[at[isi]], name[i], err);
		if (isi >= 0 && near[isi] >= 0 && near[isi] < far)
			t->kolom[i] = -1;
		else if (isi >= 0 && near[isi] >= 0)
			t->kolom[at[isi]] = -1;
		if (t->kolom[i] >= 0) {
			near[isi] = far;
			at[isi] = i;
		}
	}
	for (size_t i = 0; i < n; i++)
		if (t->kolom[i] < 0)
			unread(t, name[i]);
	for (size_t i = 0; i < TABEL_ANGKA; i++)
		t->ada[i] = near[i] >= 0;
	for (size_t i = 0; i < TABEL_ANGKA; i += TABEL_JUMLAH)
		if (!t->ada[i])
			return kb_fail(err, KB_DATA, "%s:%ld: tidak ada kolom "
			    "%s; tabel yang diperiksa paling sedikit memuat "
			    "suara dan jumlah bantuan", src->file, src->line,
			    tabel_kolom_nama((int)i));
	return 0;
}

/* ---- rows ---- */

static bool
filled(char *s)
{
	static const char *const nothing[] = { "-", "--", "n/a", "–", "—" };

	if (s == NULL || *(s = kb_trim(s)) == '\0')
		return false;
	for (size_t i = 0; i < KB_LEN(nothing); i++)
		if (strcmp(s, nothing[i]) == 0)
			return false;
	return true;
}

/* The first text that stands in a row: "Jumlah", "Januari - Agustus". */
static char *
first_text(const struct banpol_tabel *t, char **cell, size_t n)
{
	for (size_t i = 0; i < n && i < t->nkolom; i++) {
		char *s = filled(cell[i]) ? kb_trim(cell[i]) : NULL;

		if (s != NULL && s[strspn(s, "0123456789.,)( ")] != '\0' &&
		    (t->kolom[i] < 0 || t->kolom[i] >= TABEL_ANGKA ||
		    tabel_berjumlah(s)))
			return s;
	}
	return NULL;
}

static void
set(char **to, const char *s)
{
	free(*to);
	*to = s != NULL ? kb_strdup(s) : NULL;
}

/* A line that parts the rows may say of which months and year they are. */
static void
between(struct banpol_tabel *t, char **cell, size_t n, long line)
{
	bool used = false;

	for (size_t i = 0; i < n; i++) {
		const char *s = filled(cell[i]) ? kb_trim(cell[i]) : NULL, *y;

		if (s == NULL)
			continue;
		if (tabel_bulan(s) > 1 && s[strspn(s, "0123456789")] != '\0') {
			set(&t->bulan, s);
			used = true;
		}
		for (y = s; (y = strstr(y, "20")) != NULL; y++)
			if (strspn(y, "0123456789") == 4 && (y == s ||
			    !kb_is_alnum(y[-1])))
				break;
		if (y != NULL) {
			char year[] = { y[0], y[1], y[2], y[3], '\0' };

			set(&t->tahun, year);
		}
		if (used)
			return;
		if (t->lewat.len > 0)
			kb_buf_adds(&t->lewat, ", ");
		kb_buf_addf(&t->lewat, "baris %ld ", line);
		kb_quote(&t->lewat, s);
		return;
	}
}

static void
take_number(struct tabel_sel *sel, enum tabel_kolom k, const char *s)
{
	sel->text = kb_strdup(s);
	sel->n = tabel_baca(s, k, sel->a);
}

static struct tabel_baris *
new_row(struct banpol_tabel *t, long line)
{
	if (t->n == t->room) {
		t->room = t->room * 2 + 64;
		t->b = kb_realloc(t->b, t->room, sizeof(*t->b));
	}
	t->b[t->n] = (struct tabel_baris){ .line = line, .kolom = -1,
	    .hitung = -1 };
	return &t->b[t->n++];
}

/* What a row leaves out, because it stands above it or on a line between. */
static void
carry_on(struct banpol_tabel *t, struct tabel_baris *b)
{
	const struct tabel_baris *up = NULL;

	for (size_t i = t->n - 1; i > 0 && up == NULL; i--)
		if (!t->b[i - 1].total)
			up = &t->b[i - 1];
	if (b->total)
		return;
	if (b->wilayah == NULL && up != NULL)
		set(&b->wilayah, up->wilayah);
	if (b->tahun == NULL)
		set(&b->tahun, t->tahun != NULL ? t->tahun : up != NULL ?
		    up->tahun : NULL);
	if (t->bulan != NULL && b->sel[TABEL_BULAN].text == NULL)
		take_number(&b->sel[TABEL_BULAN], TABEL_BULAN, t->bulan);
}

static void
take_cells(const struct banpol_tabel *t, struct tabel_baris *b, char **cell,
    size_t n, const struct kb_src *src)
{
	char **text[] = { &b->wilayah, &b->tahun, &b->partai };

	for (size_t i = 0; i < n && i < t->nkolom; i++) {
		int k = t->kolom[i];
		const char *wrong = src->wrong != NULL ? src->wrong[i] : NULL;

		if (k < 0 || (!filled(cell[i]) && wrong == NULL))
			continue;
		if (k >= TABEL_ANGKA)
			set(text[k - TABEL_ANGKA], kb_trim(cell[i]));
		else if (wrong != NULL)
			b->sel[k].text = kb_strdup(cell[i] != NULL ?
			    cell[i] : "");
		else if (!b->total || !tabel_berjumlah(cell[i]))
			take_number(&b->sel[k], (enum tabel_kolom)k,
			    kb_trim(cell[i]));
	}
}

/* Numbers in a row; *readable: of them. */
static size_t
numbers(const struct banpol_tabel *t, char **cell, size_t n, size_t *texts)
{
	struct tabel_angka a[TABEL_BACAAN];
	size_t found = 0;

	*texts = 0;
	for (size_t i = 0; i < n && i < t->nkolom; i++) {
		bool number = t->kolom[i] == TABEL_SUARA ||
		    t->kolom[i] == TABEL_JUMLAH;

		if (!filled(cell[i]))
			continue;
		if (number && tabel_baca(cell[i], (enum tabel_kolom)t->kolom[i],
		    a) > 0)
			found++;
		else
			(*texts)++;
	}
	return found;
}

/* "Jumlah" over several columns: what follows stands under the last ones. */
static char **
spread(const struct banpol_tabel *t, char **cell, size_t n, const char *first)
{
	char **wide = kb_alloc((t->nkolom + 1) * sizeof(*wide));
	size_t shift = 0;

	for (size_t i = 0; i < n; i++) {
		wide[i + shift] = cell[i];
		if (cell[i] != NULL && first != NULL &&
		    kb_trim(cell[i]) == first && tabel_berjumlah(first))
			shift = t->nkolom - n;
	}
	return wide;
}

static int
row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct banpol_tabel *t = arg;
	struct tabel_baris *b;
	size_t texts;
	const char *first;
	char **wide = NULL;

	while (n > t->nkolom && !filled(cell[n - 1]))
		n--;
	if (n > t->nkolom)
		return kb_fail(err, KB_DATA, "%s:%ld: ada %zu sel untuk %zu "
		    "kolom judul; beri tanda kutip pada angka yang berkoma, "
		    "atau pisahkan kolom dengan titik koma", src->file,
		    src->line, n, t->nkolom);
	first = first_text(t, cell, n);
	if (n < t->nkolom && src->wrong == NULL)
		cell = wide = spread(t, cell, n, first);
	n = wide != NULL ? t->nkolom : n;
	if (numbers(t, cell, n, &texts) == 0 && texts <= 2) {
		between(t, cell, n, src->line);
		free(wide);
		return 0;
	}
	b = new_row(t, src->line);
	b->total = first != NULL && tabel_berjumlah(first);
	take_cells(t, b, cell, n, src);
	if (b->total && b->partai == NULL)
		set(&b->partai, first);
	free(wide);
	if (b->partai == NULL && !b->total) {
		for (size_t i = 0; i < t->nkolom; i++)
			b->total |= t->kolom[i] == TABEL_PARTAI;
		b->total = b->total && first == NULL;
	}
	carry_on(t, b);
	return 0;
}

/* Sentences around a table that was copied from a page. */
static void
outside(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct banpol_tabel *t = arg;

	if (text != NULL && strcmp(what, "baris jumlah") == 0) {
		kb_buf_addf(&t->lewat, "%sbaris %ld ", t->lewat.len > 0 ?
		    ", " : "", src->line);
		kb_quote(&t->lewat, text);
		kb_buf_adds(&t->lewat, " (kolomnya tidak dapat dibedakan)");
		return;
	}
	if (text == NULL || t->nluar++ > 0)
		return;
	kb_buf_addf(&t->luar, "baris %ld ", src->line);
	kb_quote(&t->luar, text);
}

void
banpol_tabel_reader(struct banpol_tabel *t, struct kb_rows *rows)
{
	*rows = (struct kb_rows){ .head = head, .row = row, .arg = t,
	    .knows = knows, .ignored = outside, .whole = true, .spaced = true };
}
