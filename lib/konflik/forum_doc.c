/* SPDX-License-Identifier: ISC */
/* forum_doc.c - forums on a page: a chart of regions and kinds, how many
 * kecamatan have theirs, and the decrees. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/forum.h"
#include "kesbang/text.h"

struct halaman {
	struct kb_kantor	*k;
	const struct konflik_forum_semua *s;
	struct kb_doc		*d;
	kb_text			*kind;		/* each once, as listed */
	size_t			 nkind;
};

static bool
is_whole(const struct halaman *h, const struct konflik_forum_row *r)
{
	return strcmp(r->wilayah.s, h->s->induk.s) == 0;
}

static void
kinds(struct halaman *h)
{
	const char *kind;

	for (size_t i = 0; (kind = kb_code_nth(h->k, "forum", i)) != NULL;
	    i++) {
		h->kind = kb_realloc(h->kind, h->nkind + 1, sizeof(*h->kind));
		for (size_t r = 0; r < h->s->n; r++)
			if (strcmp(h->s->row[r].bentuk, kind) == 0) {
				h->kind[h->nkind++] = kind;
				break;
			}
	}
}

/* "FKDM" */
static char *
capitals(const char *kind)
{
	char *s = kb_strdup(kind);

	kb_upper(s);
	return s;
}

/* ---- above ---- */

/* Those in that state: "Kutai Barat (FKDM, 2 Januari 2024)". */
static void
in_state(const struct halaman *h, const char *label, unsigned state)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < h->s->n; i++) {
		const struct konflik_forum_row *r = &h->s->row[i];
		char *kind;

		if (r->keadaan.n != state)
			continue;
		kind = capitals(r->bentuk);
		kb_buf_addf(&b, "%s%s (%s", b.len > 0 ? ", " : "", r->nama,
		    kind);
		if (r->berakhir.ymd != 0) {
			kb_buf_adds(&b, ", ");
			kb_date_long(&b, r->berakhir);
		}
		kb_buf_addc(&b, ')');
		free(kind);
	}
	if (b.len > 0)
		kb_doc_fact(h->d, label, b.s);
	kb_buf_free(&b);
}

static void
head(const struct halaman *h)
{
	struct kb_buf b = KB_BUF_INIT;
	char *soon = kb_asprintf("Berakhir dalam %d hari", h->s->tanya.segera);

	kb_doc_title(h->d, "Forum dan Tim yang Dibentuk");
	kb_region_long(h->k, &h->s->induk, &b);
	if (b.len > 0 && kb_region_level(h->s->induk.s) <= 2)
		kb_doc_subtitle(h->d, b.s);
	kb_buf_cut(&b, 0);
	kb_date_long(&b, h->s->tanya.hari);
	kb_doc_fact(h->d, "Keadaan", b.s);
	in_state(h, "Masa bakti berakhir", KONFLIK_FORUM_BERAKHIR);
	in_state(h, soon, KONFLIK_FORUM_SEGERA);
	kb_buf_free(&b);
	free(soon);
}

/* ---- the chart ---- */

static const struct {
	const char	*mark;
	enum kb_tone	 tone;
} marks[] = {
	[KONFLIK_FORUM_TERBENTUK] = { "A", KB_TONE_GOOD },
	[KONFLIK_FORUM_SEGERA] = { "H", KB_TONE_FAIR },
	[KONFLIK_FORUM_TANPA_AKHIR] = { "T", KB_TONE_HOLD },
	[KONFLIK_FORUM_BERAKHIR] = { "X", KB_TONE_POOR },
	[KONFLIK_FORUM_BELUM] = { "\u2013", KB_TONE_MUTED },
};

static void
columns(const struct halaman *h, const char *first)
{
	struct kb_column *c = kb_alloc((h->nkind + 1) * sizeof(*c));

	c[0] = (struct kb_column){ first, KB_CELL_TEXT, 0, NULL };
	for (size_t i = 0; i < h->nkind; i++)
		c[i + 1] = (struct kb_column){ capitals(h->kind[i]),
		    KB_CELL_TEXT, 0, NULL };
	kb_doc_table(h->d, c, h->nkind + 1);
	for (size_t i = 0; i < h->nkind; i++)
		free((char *)(uintptr_t)c[i + 1].label);
	free(c);
}

static void
sums(const struct halaman *h)
{
	kb_doc_total(h->d);
	kb_doc_cell(h->d, kb_region_level(h->s->induk.s) == 1 ?
	    "Terbentuk di kab/kota" : "Terbentuk di bawahnya");
	for (size_t c = 0; c < h->nkind; c++) {
		size_t n = 0, of = 0;
		char *s;

		for (size_t i = 0; i < h->s->n; i++) {
			const struct konflik_forum_row *r = &h->s->row[i];

			if (strcmp(r->bentuk, h->kind[c]) != 0 ||
			    is_whole(h, r))
				continue;
			of++;
			n += konflik_forum_ada(r);
		}
		s = kb_asprintf("%zu/%zu", n, of);
		kb_doc_cell(h->d, of > 0 ? s : NULL);
		free(s);
	}
}

/* The row at i begins a region: its cells; where the next begins. */
static size_t
region(const struct halaman *h, size_t i)
{
	const struct konflik_forum_row *r = &h->s->row[i];
	const char *code = r->wilayah.s;

	kb_doc_row(h->d);
	kb_doc_cell(h->d, r->nama);
	for (size_t c = 0; c < h->nkind; c++) {
		r = &h->s->row[i];
		if (i < h->s->n && strcmp(r->wilayah.s, code) == 0 &&
		    strcmp(r->bentuk, h->kind[c]) == 0) {
			kb_doc_cell(h->d, marks[r->keadaan.n].mark);
			kb_doc_tone(h->d, marks[r->keadaan.n].tone);
			i++;
		} else
			kb_doc_cell(h->d, NULL);
	}
	return i;
}

static void
chart(const struct halaman *h)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t others = 0;

	columns(h, "Wilayah");
	for (size_t i = 0; i < h->s->n; ) {
		others += !is_whole(h, &h->s->row[i]);
		i = region(h, i);
	}
	if (others > 1)
		sums(h);
	kb_doc_note(h->d, "A: ada keputusan dan masa baktinya berjalan; H: "
	    "segera berakhir; T: terbentuk, tanpa batas waktu tercatat; X: "
	    "masa baktinya berakhir; \u2013: belum ada keputusan tercatat");
	for (size_t c = 0; c < h->nkind; c++) {
		char *kind = capitals(h->kind[c]);

		kb_buf_addf(&b, "%s%s: %s", c > 0 ? "; " : "", kind,
		    kb_code_label(h->k, "forum", h->kind[c]));
		free(kind);
	}
	kb_doc_note(h->d, b.s);
	kb_buf_free(&b);
}

/* ---- of kecamatan ---- */

static bool
has_kecamatan(const struct halaman *h, const char *kind)
{
	for (size_t i = 0; i < h->s->n; i++)
		if (h->s->row[i].kecamatan_dari.known && (kind == NULL ||
		    strcmp(kind, h->s->row[i].bentuk) == 0))
			return true;
	return false;
}

static void
share(const struct halaman *h, int64_t n, int64_t of)
{
	char *s = kb_asprintf("%lld/%lld", (long long)n, (long long)of);

	kb_doc_cell(h->d, of > 0 ? s : NULL);
	free(s);
}

static size_t
kecamatan_row(const struct halaman *h, size_t i, int64_t (*sum)[2])
{
	const char *code = h->s->row[i].wilayah.s;

	if (!h->s->row[i].kecamatan_dari.known) {
		size_t at = i;

		while (at < h->s->n && strcmp(h->s->row[at].wilayah.s, code) ==
		    0 && !h->s->row[at].kecamatan_dari.known)
			at++;
		return at;
	}
	kb_doc_row(h->d);
	kb_doc_cell(h->d, h->s->row[i].nama);
	for (size_t c = 0; c < h->nkind; c++) {
		const struct konflik_forum_row *r = NULL;

		for (size_t at = i; at < h->s->n && r == NULL &&
		    strcmp(h->s->row[at].wilayah.s, code) == 0; at++)
			if (strcmp(h->s->row[at].bentuk, h->kind[c]) == 0)
				r = &h->s->row[at];
		if (r != NULL) {
			share(h, r->kecamatan.v, r->kecamatan_dari.v);
			sum[c][0] += r->kecamatan.v;
			sum[c][1] += r->kecamatan_dari.v;
		} else
			kb_doc_cell(h->d, NULL);
	}
	while (i < h->s->n && strcmp(h->s->row[i].wilayah.s, code) == 0)
		i++;
	return i;
}

static void
of_kecamatan(const struct halaman *all)
{
	struct halaman h = *all;
	int64_t (*sum)[2] = kb_alloc((all->nkind + 1) * sizeof(*sum));

	h.kind = kb_alloc((all->nkind + 1) * sizeof(*h.kind));
	h.nkind = 0;
	for (size_t c = 0; c < all->nkind; c++)
		if (has_kecamatan(all, all->kind[c]))
			h.kind[h.nkind++] = all->kind[c];
	kb_doc_section(h.d, "Kecamatan yang Sudah Membentuk");
	columns(&h, "Wilayah");
	for (size_t i = 0; i < h.s->n; )
		i = kecamatan_row(&h, i, sum);
	kb_doc_total(h.d);
	kb_doc_cell(h.d, "Semua");
	for (size_t c = 0; c < h.nkind; c++)
		share(&h, sum[c][0], sum[c][1]);
	free(h.kind);
	free(sum);
}

/* ---- the decrees ---- */

static void
decrees(const struct halaman *h)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 34, NULL },
		{ "Forum", KB_CELL_TEXT, 10, NULL },
		{ "Keputusan dan masa bakti", KB_CELL_TEXT, 56, NULL },
	};
	size_t n = 0;

	for (size_t i = 0; i < h->s->n; i++) {
		const struct konflik_forum_row *r = &h->s->row[i];
		char *kind = capitals(r->bentuk);

		if (strcmp(r->hasil, "belum") != 0) {
			if (n++ == 0) {
				kb_doc_section(h->d, "Keputusan");
				kb_doc_table(h->d, column, KB_LEN(column));
			}
			kb_doc_cell(h->d, r->nama);
			kb_doc_cell(h->d, kind);
			kb_doc_cell(h->d, r->hasil);
			kb_doc_tone(h->d, marks[r->keadaan.n].tone);
		}
		free(kind);
	}
}

struct kb_doc *
konflik_forum_doc(struct kb_kantor *k, const struct konflik_forum_semua *s,
    bool brief)
{
	struct halaman h = { .k = k, .s = s, .d = kb_doc_new() };

	kinds(&h);
	head(&h);
	if (s->n == 0)
		kb_doc_para(h.d, "Tidak ada yang sesuai dengan pilihan itu.");
	else if (!brief) {
		chart(&h);
		/* Below a regency its kecamatan have rows of their own. */
		if (kb_region_level(s->induk.s) != 2 && has_kecamatan(&h, NULL))
			of_kecamatan(&h);
		decrees(&h);
	}
	free(h.kind);
	return h.d;
}
