/* SPDX-License-Identifier: ISC */
/* buku.c - the registers of votes, rates and decisions, in memory. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buku.h"

/* ---- texts ---- */

#define TEKS_ROOM 65536

kb_text
buku_teks(struct kb_buf **home, size_t *n, const char *s)
{
	size_t len = s != NULL ? strlen(s) + 1 : 0;
	struct kb_buf *b = *n > 0 ? &(*home)[*n - 1] : NULL;

	if (s == NULL)
		return NULL;
	/* A buffer that grew would move what lies in it: take a new one. */
	if (b == NULL || b->cap - b->len <= len) {
		*home = kb_realloc(*home, *n + 1, sizeof(**home));
		b = &(*home)[(*n)++];
		*b = (struct kb_buf)KB_BUF_INIT;
		kb_buf_room(b, len > TEKS_ROOM ? len : TEKS_ROOM);
	}
	kb_buf_add(b, s, len);
	return b->s + b->len - len;
}

static int
by_text(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, *(const kb_text *)elem);
}

/* A party's code: equal ones are one text. */
kb_text
buku_kode(struct buku *b, const char *s)
{
	size_t at = kb_lower(s, b->kode, b->nkode, sizeof(*b->kode), by_text,
	    NULL);

	if (at < b->nkode && strcmp(b->kode[at], s) == 0)
		return b->kode[at];
	b->kode = kb_realloc(b->kode, b->nkode + 1, sizeof(*b->kode));
	memmove(b->kode + at + 1, b->kode + at,
	    (b->nkode - at) * sizeof(*b->kode));
	b->nkode++;
	return b->kode[at] = buku_teks(&b->teks, &b->nteks, s);
}

/* ---- reading ---- */

/* Of each council and year only the rows of the office that comes first. */
static void
one_office(struct buku_larik *l)
{
	char *row = l->row;
	size_t kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct buku_di *d = (const void *)(row + i * l->size);
		const struct buku_di *last = kept > 0 ?
		    (const void *)(row + (kept - 1) * l->size) : d;

		if (last->tahun == d->tahun &&
		    strcmp(last->wilayah.s, d->wilayah.s) == 0 &&
		    strcmp(last->kantor.s, d->kantor.s) != 0)
			continue;
		if (kept != i)
			memcpy(row + kept * l->size, d, l->size);
		kept++;
	}
	l->n = kept;
}

struct reading {
	struct buku	*b;
	const struct buku_jenis *kind;
	struct buku_larik *larik;
};

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct reading *r = arg;
	struct buku_larik *l = r->larik;
	char *row;

	(void)err;
	if (l->n == l->room) {
		l->room = l->room > 0 ? l->room * 2 : 64;
		l->row = kb_realloc(l->row, l->room, l->size);
	}
	row = (char *)l->row + l->n * l->size;
	r->kind->fill(r->b, rec, row);
	if ((r->kind->how & BUKU_LEPAS) == 0)
		((struct buku_di *)(void *)row)->ke = l->n;
	l->n++;
	return 0;
}

static int
load(struct kb_kantor *k, const struct banpol_want *w, struct buku *b,
    const struct buku_jenis *kind, struct buku_larik *l, struct kb_err *err)
{
	struct reading r = { b, kind, l };
	char from[12], to[12], in[16] = "", end[16] = "";
	char *sql;
	int rc;

	l->size = kind->size;
	snprintf(from, sizeof(from), "%04d", w->from);
	snprintf(to, sizeof(to), "%04d", w->to);
	if (w->below && w->wilayah.s[0] != '\0') {
		snprintf(in, sizeof(in), "%s.", w->wilayah.s);
		snprintf(end, sizeof(end), "%s/", w->wilayah.s); /* after '.' */
	}
	sql = kb_asprintf("SELECT %s FROM %s WHERE 1%s%s", kind->columns,
	    kind->type->table, (kind->how & BUKU_DI_MANA_SAJA) != 0 ||
	    w->wilayah.s[0] == '\0' ? "" : " AND (wilayah = ?1 OR (wilayah > "
	    "?2 AND wilayah < ?3))", (kind->how & BUKU_BERTAHUN) == 0 ? "" :
	    " AND tahun BETWEEN ?4 AND ?5");
	rc = kb_query(k->db, kind->type, sql, KB_ARGS5(
	    (const char *)w->wilayah.s, (const char *)in, (const char *)end,
	    (const char *)from, (const char *)to), take, &r, err);
	free(sql);
	if (rc == 0 && l->n > 1)
		qsort(l->row, l->n, l->size, kind->order);
	if (rc == 0 && (kind->how & BUKU_LEPAS) == 0)
		one_office(l);
	return rc;
}

/* Each decision has its rows beside it. */
static void
join_rincian(struct buku *b)
{
	const struct buku_larik *l = &b->larik[BUKU_RINCIAN];
	struct buku_larik *p = &b->larik[BUKU_PUTUSAN];
	const struct buku_rincian *r = l->row;
	struct banpol_baris *flat = kb_realloc(NULL, l->n > 0 ? l->n : 1,
	    sizeof(*flat));

	for (size_t i = 0; i < l->n; i++)
		flat[i] = r[i].b;
	for (size_t i = 0; i < p->n; i++) {
		struct buku_putusan *q = &((struct buku_putusan *)p->row)[i];
		struct buku_bagian all = buku_of(b, BUKU_RINCIAN,
		    &q->di.wilayah, q->di.tahun);
		const struct buku_rincian *row = all.row;
		size_t from = 0, n = 0;

		while (from < all.n && row[from].urutan < q->p.urutan)
			from++;
		while (from + n < all.n && row[from + n].urutan == q->p.urutan)
			n++;
		q->p.baris = flat + (row - r) + from;
		q->p.nbaris = n;
		if (i > 0 && q[-1].di.tahun == q->di.tahun &&
		    strcmp(q[-1].di.wilayah.s, q->di.wilayah.s) == 0)
			q->p.sebelum = &q[-1].p;
	}
	b->flat = flat;
}

int
buku_load(struct kb_kantor *k, const struct banpol_want *w, struct buku *b,
    struct kb_err *err)
{
	int rc;

	*b = (struct buku){ .kantor = k->env.office };
	rc = kb_settings_load(k->db, &banpol_setelan_type, &b->set, &b->home,
	    err);
	for (size_t i = 0; rc == 0 && i < BUKU_NISI; i++)
		rc = load(k, w, b, &buku_jenis[i], &b->larik[i], err);
	if (rc == 0)
		join_rincian(b);
	return rc;
}

void
buku_free(struct buku *b)
{
	for (size_t i = 0; i < BUKU_NISI; i++)
		free(b->larik[i].row);
	for (size_t i = 0; i < b->nteks; i++)
		kb_buf_free(&b->teks[i]);
	free(b->teks);
	free(b->kode);
	free(b->flat);
	kb_buf_free(&b->home);
}

/* ---- finding ---- */

struct place {
	const kb_code	*wilayah;
	int		 tahun;
};

static int
cmp_place(const void *key, const void *elem, const void *arg)
{
	const struct place *p = key;
	const struct buku_di *d = elem;
	int c = strcmp(p->wilayah->s, d->wilayah.s);

	(void)arg;
	return c != 0 ? c : p->tahun < d->tahun ? -1 : p->tahun > d->tahun;
}

struct buku_bagian
buku_of(const struct buku *b, enum buku_isi what, const kb_code *council,
    int year)
{
	const struct buku_larik *l = &b->larik[what];
	size_t from = kb_lower(&(struct place){ council, year }, l->row, l->n,
	    l->size, cmp_place, NULL);
	size_t to = kb_lower(&(struct place){ council, year == 0 ? INT_MAX :
	    year + 1 }, l->row, l->n, l->size, cmp_place, NULL);

	return l->n == 0 ? (struct buku_bagian){ NULL, 0 } :
	    (struct buku_bagian){ (const char *)l->row + from * l->size,
	    to - from };
}

static int
cmp_partai(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return buku_jenis[BUKU_PARTAI].order(key, elem);
}

const struct buku_partai *
buku_partai(const struct buku *b, int election, const char *code)
{
	const struct buku_larik *l = &b->larik[BUKU_PARTAI];
	const struct buku_partai want = { .pemilu = election, .kode = code };
	int (*order)(const void *, const void *) =
	    buku_jenis[BUKU_PARTAI].order;
	const struct buku_partai *row = l->row;
	size_t at = kb_lower(&want, row, l->n, sizeof(*row), cmp_partai, NULL);

	return at < l->n && order(&want, &row[at]) == 0 ? &row[at] : NULL;
}
