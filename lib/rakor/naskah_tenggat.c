/* SPDX-License-Identifier: ISC */
/* naskah_tenggat.c - deadlines in a meeting's document. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "naskah.h"
#include "pantau.h"

static const char *const tiap[] = {
	"minggu", "bulan", "triwulan", "catur_wulan", "semester", "tahun",
};

/* Columns that a deadline may have beside its day. */
static const char beside[] = "peristiwa|hari_setelah|mulai";

static bool
is_each(const struct kb_node *n)
{
	for (size_t i = 0; i < KB_LEN(tiap); i++)
		if (strcmp(n->key, tiap[i]) == 0)
			return n->text != NULL && kb_same_name(n->text,
			    "setiap");
	return false;
}

/* {tahun: 2025, triwulan: 2} is 2025-T2; {triwulan: 2025-T2} as well. */
static void
part_of_year(struct kb_flat *to, const struct kb_node *map,
    const struct kb_node *n)
{
	static const struct { const char *key, *mark; } parts[] = {
		{ "triwulan", "T" }, { "catur_wulan", "B" },
		{ "semester", "S" }, { "minggu", "M" },
	};
	const char *year = naskah_teks(map, "tahun"), *mark = NULL;
	char *text;

	for (size_t i = 0; i < KB_LEN(parts); i++)
		if (strcmp(n->key, parts[i].key) == 0)
			mark = parts[i].mark;
	if (mark == NULL || year == NULL || n->text == NULL ||
	    strspn(n->text, "0123456789") != strlen(n->text)) {
		kb_flat_cell(to, "batas", map->key, n->text, n->line);
		return;
	}
	text = kb_asprintf("%s-%s%s", year, mark, n->text);
	kb_flat_cell(to, "batas", map->key, text, n->line);
	free(text);
}

static bool
known_deadline(const char *key)
{
	for (size_t i = 0; i < KB_LEN(tiap); i++)
		if (strcmp(key, tiap[i]) == 0)
			return true;
	return strcmp(key, "tanggal") == 0 || kb_in_list(beside, key);
}

/* Does it say a day, or a span of them?  Beside tahun one may. */
static bool
says_day(const struct kb_node *n)
{
	return n->text != NULL && !is_each(n) && strcmp(n->key, "tahun") != 0 &&
	    !kb_in_list(beside, n->key);
}

static void
deadline_part(struct naskah *d, struct kb_flat *to, const struct kb_node *map,
    const struct kb_node *n, size_t days)
{
	struct kb_src src = naskah_di(d, n);

	if (n->kind != KB_NODE_TEXT || !known_deadline(n->key))
		kb_errs_add(d->errs, &src, map->key, "'%.40s' tidak dikenal; "
		    "pakai tahun, bulan, tanggal, triwulan, semester, "
		    "peristiwa, hari_setelah, mulai", n->key);
	else if (is_each(n))
		kb_flat_cell(to, "setiap", map->key, n->key, n->line);
	else if (kb_in_list(beside, n->key))
		naskah_sel(to, n->key, n->text, n);
	else if (n->text != NULL && (says_day(n) || days == 0))
		part_of_year(to, map, n);
}

/* Of "setiap triwulan" the key; of what there is not, one that there is. */
static const char *
each_of(const char *word)
{
	for (size_t i = 0; i < KB_LEN(tiap); i++)
		if (strncasecmp(word, tiap[i], strlen(tiap[i])) == 0)
			return tiap[i];
	return "triwulan";
}

void
naskah_tenggat(struct naskah *d, struct kb_flat *to, const struct kb_node *map)
{
	struct kb_src src = naskah_di(d, map);
	size_t days = 0;

	if (map->kind == KB_NODE_TEXT && map->text != NULL &&
	    strncasecmp(map->text, "setiap ", 7) == 0)
		kb_errs_add(d->errs, &src, map->key, "yang berulang ditulis "
		    "{%s: setiap}, atau {%s: setiap, hari_setelah: 10}",
		    each_of(map->text + 7), each_of(map->text + 7));
	else if (map->kind == KB_NODE_TEXT)
		naskah_sel(to, "batas", map->text, map);
	else if (map->kind == KB_NODE_LIST)
		kb_errs_add(d->errs, &src, map->key, "satu batas saja, bukan "
		    "daftar");
	if (map->kind != KB_NODE_MAP)
		return;
	for (const struct kb_node *n = map->child; n != NULL; n = n->next)
		days += says_day(n);
	if (days > 1)
		kb_errs_add(d->errs, &src, map->key, "satu batas saja: tahun, "
		    "bulan, tanggal, atau triwulan");
	for (const struct kb_node *n = map->child; n != NULL &&
	    days <= 1; n = n->next)
		deadline_part(d, to, map, n, days);
}

/* A deadline that recurs or waits makes the item of that sort. */
const char *
naskah_jenis(const struct kb_node *item)
{
	const struct kb_node *map = kb_node_find(item, "tenggat");

	if (map == NULL || map->kind != KB_NODE_MAP)
		return NULL;
	for (const struct kb_node *n = map->child; n != NULL; n = n->next)
		if (n->kind == KB_NODE_TEXT && is_each(n))
			return "berulang";
	return naskah_teks(map, "peristiwa") != NULL ? "peristiwa" : NULL;
}

/* ---- written ---- */

bool
naskah_jenis_tersirat(const struct rekomendasi *r)
{
	return pantau_berulang(r) ||
	    (r->jenis.n == RAKOR_PERISTIWA && r->peristiwa != NULL);
}

/* The key that such a text stands under: 2025, 2025-02, 2025-T1. */
static const char *
key_of(const char *text)
{
	static const struct { char mark; const char *key; } marks[] = {
		{ 'T', "triwulan" }, { 'B', "catur_wulan" },
		{ 'S', "semester" }, { 'M', "minggu" },
	};
	size_t digits = strspn(text, "0123456789");

	if (digits == 4 && text[4] == '\0')
		return "tahun";
	for (size_t i = 0; digits == 4 && text[4] == '-' &&
	    i < KB_LEN(marks); i++)
		if (text[5] == marks[i].mark)
			return marks[i].key;
	return digits == 4 && text[4] == '-' && strlen(text) == 7 ? "bulan" :
	    "tanggal";
}

void
naskah_tulis_tenggat(struct kb_nest_out *o, const char *key, const void *rec)
{
	const struct kb_type *t = &rekomendasi_type;
	const struct kb_field *f = &t->field[kb_field_named(t,
	    "hari_setelah")];
	const struct rekomendasi *r = rec;
	struct kb_buf b = KB_BUF_INIT;

	kb_nest_begin(o, key);
	if (r->setiap.n != 0)
		kb_nest_put(o, rakor_setiap[r->setiap.n - 1].name, NULL,
		    "setiap");
	if (r->batas != NULL)
		kb_nest_put(o, key_of(r->batas), NULL, r->batas);
	if (r->hari_setelah.known)
		kb_nest_put(o, f->name, f, kb_get(f, r, NULL, &b));
	if (r->mulai != NULL)
		kb_nest_put(o, "mulai", NULL, r->mulai);
	if (r->peristiwa != NULL)
		kb_nest_put(o, "peristiwa", NULL, r->peristiwa);
	kb_nest_end(o);
	kb_buf_free(&b);
}
