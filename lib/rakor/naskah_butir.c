/* SPDX-License-Identifier: ISC */
/*
 * naskah_butir.c - the lists of a meeting's document: what was recommended,
 * what was told, and what came of it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"
#include "kesbang/text.h"
#include "naskah.h"

static const char *
text_of(const struct kb_node *map, const char *key)
{
	const struct kb_node *n = kb_node_find(map, key);

	return n != NULL && n->kind == KB_NODE_TEXT ? n->text : NULL;
}

static struct kb_src
at(const struct naskah *d, const struct kb_node *n)
{
	return (struct kb_src){ .file = d->file, .line = n->line };
}

/* The meeting's, where the item does not say another. */
static void
of_meeting(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	kb_flat_row(to, n->line);
	if (d->rapat != NULL && kb_node_find(n, "rapat") == NULL)
		kb_flat_cell(to, "rapat", d->rapat, n->line);
}

/* ---- tenggat ---- */

static const char *const tiap[] = {
	"minggu", "bulan", "triwulan", "catur_wulan", "semester", "tahun",
};

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
	const char *year = text_of(map, "tahun"), *mark = NULL;
	char *text;

	for (size_t i = 0; i < KB_LEN(parts); i++)
		if (strcmp(n->key, parts[i].key) == 0)
			mark = parts[i].mark;
	if (mark == NULL || year == NULL || n->text == NULL ||
	    strspn(n->text, "0123456789") != strlen(n->text)) {
		kb_flat_cell(to, "batas", n->text, n->line);
		return;
	}
	text = kb_asprintf("%s-%s%s", year, mark, n->text);
	kb_flat_cell(to, "batas", text, n->line);
	free(text);
}

static bool
known_deadline(const char *key)
{
	for (size_t i = 0; i < KB_LEN(tiap); i++)
		if (strcmp(key, tiap[i]) == 0)
			return true;
	return strcmp(key, "tanggal") == 0 || strcmp(key, "peristiwa") == 0 ||
	    strcmp(key, "hari_setelah") == 0;
}

/* Does it say a day, or a span of them?  Beside tahun one may. */
static bool
says_day(const struct kb_node *n)
{
	return n->text != NULL && !is_each(n) && strcmp(n->key, "tahun") != 0 &&
	    strcmp(n->key, "peristiwa") != 0 &&
	    strcmp(n->key, "hari_setelah") != 0;
}

static void
deadline_part(struct naskah *d, struct kb_flat *to, const struct kb_node *map,
    const struct kb_node *n, size_t days)
{
	struct kb_src src = at(d, n);

	if (n->kind != KB_NODE_TEXT || !known_deadline(n->key))
		kb_errs_add(d->errs, &src, map->key, "'%.40s' tidak dikenal; "
		    "pakai tahun, bulan, tanggal, triwulan, semester, "
		    "peristiwa, hari_setelah", n->key);
	else if (is_each(n))
		kb_flat_cell(to, "setiap", n->key, n->line);
	else if (strcmp(n->key, "peristiwa") == 0 ||
	    strcmp(n->key, "hari_setelah") == 0)
		kb_flat_cell(to, n->key, n->text, n->line);
	else if (n->text != NULL && (says_day(n) || days == 0))
		part_of_year(to, map, n);
}

static void
deadline(struct naskah *d, struct kb_flat *to, const struct kb_node *map)
{
	struct kb_src src = at(d, map);
	size_t days = 0;

	if (map->kind == KB_NODE_TEXT)
		kb_flat_cell(to, "batas", map->text, map->line);
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
static const char *
sort_of(const struct kb_node *item)
{
	const struct kb_node *map = kb_node_find(item, "tenggat");

	if (map == NULL || map->kind != KB_NODE_MAP)
		return NULL;
	for (const struct kb_node *n = map->child; n != NULL; n = n->next)
		if (n->kind == KB_NODE_TEXT && is_each(n))
			return "berulang";
	return text_of(map, "peristiwa") != NULL ? "peristiwa" : NULL;
}

/* ---- rekomendasi ---- */

static const struct naskah_aturan rekomendasi[] = {
	{ "nomor", .column = "butir" }, { "teks", .column = "isi" },
	{ "penerima", NASKAH_GABUNG, .column = "penerima", .antara = ", " },
	{ "tenggat", NASKAH_KHUSUS, .khusus = deadline },
	{ "sub", NASKAH_KHUSUS }, { 0 }
};

static void
remember(struct naskah *d, const struct kb_node *n, bool top)
{
	d->butir = kb_realloc(d->butir, d->nbutir + 1, sizeof(*d->butir));
	d->butir[d->nbutir++] = (struct naskah_butir){ n,
	    text_of(n, "nomor"), text_of(n, "nomor_cetak"), top };
}

static void
item(struct naskah *d, const struct kb_node *n, bool top)
{
	struct kb_flat *to = d->flat[NASKAH_REKOMENDASI];
	const struct kb_node *sub = kb_node_find(n, "sub");
	struct kb_src src = at(d, n);

	remember(d, n, top);
	of_meeting(d, to, n);
	if (kb_node_find(n, "jenis") == NULL && sort_of(n) != NULL)
		kb_flat_cell(to, "jenis", sort_of(n), n->line);
	naskah_bagian(d, to, n, rekomendasi);
	if (sub == NULL || (sub->kind == KB_NODE_TEXT && sub->text == NULL))
		return;
	if (!top || sub->kind != KB_NODE_LIST) {
		src.line = sub->line;
		kb_errs_add(d->errs, &src, "sub", top ? "harus berupa daftar: "
		    "setiap anak butir diawali '- '" : "anak butir tidak "
		    "beranak lagi");
		return;
	}
	for (const struct kb_node *c = sub->child; c != NULL; c = c->next) {
		src.line = c->line;
		if (c->kind == KB_NODE_MAP)
			item(d, c, false);
		else
			kb_errs_add(d->errs, &src, "sub", "setiap anak butir "
			    "harus berupa baris 'nama: isi'");
	}
}

void
naskah_rekomendasi(struct naskah *d, const struct kb_node *n)
{
	item(d, n, true);
}

/* ---- bahasan, masukan ---- */

static const struct naskah_aturan bahasan[] = {
	{ "mitra", NASKAH_GABUNG, .column = "mitra", .antara = ", " },
	{ "oleh", NASKAH_GABUNG, .column = "oleh", .antara = "; " },
	{ 0 }
};

void
naskah_bahasan(struct naskah *d, const struct kb_node *n)
{
	of_meeting(d, d->flat[NASKAH_BAHASAN], n);
	naskah_bagian(d, d->flat[NASKAH_BAHASAN], n, bahasan);
}

void
naskah_masukan(struct naskah *d, const struct kb_node *n)
{
	static const struct naskah_aturan none[] = { { 0 } };
	struct kb_flat *to = d->flat[NASKAH_MASUKAN];

	of_meeting(d, to, n);
	if (d->penerima != NULL && kb_node_find(n, "wilayah") == NULL)
		kb_flat_cell(to, "wilayah", d->penerima, n->line);
	naskah_bagian(d, to, n, none);
}

/* ---- tindak_lanjut ---- */

static const struct naskah_aturan capaian[] = {
	{ "nilai", .column = "capaian" }, { "dari", .column = "capaian_dari" },
	{ 0 }
};

static const struct naskah_aturan diverifikasi[] = {
	{ "oleh", .column = "diverifikasi_oleh" },
	{ "tanggal", .column = "diverifikasi" }, { 0 }
};

static const struct naskah_aturan bukti[] = {
	{ "jenis", .column = "bukti_jenis" },
	{ "nomor", .column = "bukti_nomor" },
	{ "tanggal", .column = "bukti_tanggal" },
	{ "url", .column = "bukti_berkas" },
	{ "berkas", .column = "bukti_berkas" },
	{ "sidik", .column = "bukti_sidik" }, { 0 }
};

/* Of the meeting's own: 9a is kaltim-2024#9a. */
static void
recommendation(struct naskah *d, struct kb_flat *to, const struct kb_node *n)
{
	char *full;

	if (n->kind != KB_NODE_TEXT || n->text == NULL || d->rapat == NULL ||
	    strchr(n->text, '#') != NULL) {
		kb_flat_cell(to, "rekomendasi", n->kind == KB_NODE_TEXT ?
		    n->text : NULL, n->line);
		return;
	}
	full = kb_asprintf("%s#%s", d->rapat, n->text);
	kb_flat_cell(to, "rekomendasi", full, n->line);
	free(full);
}

static const struct naskah_aturan tindak_lanjut[] = {
	{ "rek", NASKAH_KHUSUS, .khusus = recommendation },
	{ "rekomendasi", NASKAH_KHUSUS, .khusus = recommendation },
	{ "capaian", .column = "capaian" },
	{ "capaian", NASKAH_BAGIAN, .bagian = capaian },
	{ "diverifikasi", .column = "diverifikasi" },
	{ "diverifikasi", NASKAH_BAGIAN, .bagian = diverifikasi },
	{ "dilaporkan_oleh", .column = "dilaporkan" },
	{ "bukti", NASKAH_KHUSUS }, { "uraian", NASKAH_KHUSUS }, { 0 }
};

static size_t
evidences(const struct kb_node *n)
{
	return n == NULL ? 0 : n->kind == KB_NODE_LIST ? n->n :
	    n->kind == KB_NODE_MAP || n->text != NULL;
}

static const struct kb_node *
evidence(const struct kb_node *n, size_t i)
{
	const struct kb_node *c;

	if (n->kind != KB_NODE_LIST)
		return n;
	for (c = n->child; i > 0; i--)
		c = c->next;
	return c;
}

/*
 * An entry with several evidences is that many: what is true later, or shown
 * besides, is an entry of its own.
 */
static void
entry(struct naskah *d, const struct kb_node *n, size_t i)
{
	struct kb_flat *to = d->flat[NASKAH_TINDAK_LANJUT];
	const struct kb_node *list = kb_node_find(n, "bukti"), *e;
	const char *told = text_of(n, "uraian");
	char *text;

	kb_flat_row(to, n->line);
	if (d->penerima != NULL && kb_node_find(n, "penerima") == NULL)
		kb_flat_cell(to, "penerima", d->penerima, n->line);
	naskah_bagian(d, to, n, tindak_lanjut);
	text = i == 0 ? NULL : kb_asprintf("%s%sbukti ke-%zu",
	    told != NULL ? told : "", told != NULL ? "; " : "", i + 1);
	kb_flat_cell(to, "uraian", text != NULL ? text : told, n->line);
	free(text);
	if (i >= evidences(list))
		return;
	e = evidence(list, i);
	if (e->kind == KB_NODE_MAP)
		naskah_bagian(d, to, e, bukti);
	else
		kb_flat_cell(to, "bukti_berkas", e->text, e->line);
}

void
naskah_tindak_lanjut(struct naskah *d, const struct kb_node *n)
{
	size_t count = evidences(kb_node_find(n, "bukti"));

	for (size_t i = 0; i < (count > 0 ? count : 1); i++)
		entry(d, n, i);
}

/* ---- the whole list ---- */

static long
number(const char *s)
{
	char *end;
	long n;

	if (s == NULL || *s < '0' || *s > '9')
		return 0;
	n = strtol(s, &end, 10);
	return *end == '\0' && n < 100000 ? n : 0;
}

static void
check_numbers(struct naskah *d)
{
	long last = 0;

	for (size_t i = 0; i < d->nbutir; i++) {
		const struct naskah_butir *b = &d->butir[i];
		struct kb_src src = at(d, b->n);
		long printed = number(b->cetak);

		for (size_t j = 0; b->nomor != NULL && j < i; j++)
			if (d->butir[j].nomor != NULL &&
			    strcasecmp(d->butir[j].nomor, b->nomor) == 0)
				kb_errs_add(d->errs, &src, "nomor", "'%.20s' "
				    "sudah dipakai butir pada baris %ld",
				    b->nomor, d->butir[j].n->line);
		if (printed == 0)
			continue;
		if (printed <= last)
			kb_errs_add(d->errs, &src, "nomor_cetak", "%ld tidak "
			    "sesudah %ld; nomor cetak bertambah menurut "
			    "urutan naskah", printed, last);
		last = printed;
	}
}

/*
 * Official are the items at the top; a published list may count its parts,
 * too (Paser 2024: 13 printed lines, 11 recommendations).
 */
static void
check_count(struct naskah *d)
{
	const struct kb_node *n = kb_node_find(d->kepala, "jumlah_resmi");
	const char *partly = text_of(d->kepala, "lengkap");
	size_t top = 0, all = d->nbutir;
	struct kb_src src;
	long said;

	if (n == NULL || (said = number(n->text)) == 0 ||
	    d->flat[NASKAH_REKOMENDASI] == NULL)
		return;
	for (size_t i = 0; i < d->nbutir; i++)
		top += d->butir[i].atas;
	src = at(d, n);
	if ((size_t)said == top || (partly != NULL &&
	    kb_same_name(partly, "tidak") && (size_t)said > top))
		return;
	kb_errs_add(d->errs, &src, "jumlah_resmi", "%ld, padahal ada %zu butir "
	    "resmi%s", said, top, (size_t)said == all ? "; anak butir tidak "
	    "dihitung" : (size_t)said > top ? "; bila memang baru sebagian "
	    "yang diketahui, tulis 'lengkap: tidak'" : "");
}

/* The last day of an item's deadline, before the meeting began. */
static void
check_days(struct naskah *d)
{
	const struct kb_node *day = kb_node_find(d->kepala, "tanggal");
	const char *text = day == NULL ? NULL : day->kind == KB_NODE_MAP ?
	    text_of(day, "mulai") : day->text;
	struct kb_err err;
	kb_date began;

	if (text == NULL || kb_date_parse(text, &began, &err) != 0)
		return;				/* told where it is read */
	for (size_t i = 0; i < d->nbutir; i++) {
		const struct kb_node *t = kb_node_find(d->butir[i].n,
		    "tenggat");
		static const kb_date none;
		struct kb_period p = { none, none };
		struct kb_src src;

		if (t == NULL)
			t = kb_node_find(d->butir[i].n, "batas");
		for (const struct kb_node *c = t != NULL && t->kind ==
		    KB_NODE_MAP ? t->child : t; c != NULL;
		    c = c == t ? NULL : c->next) {
			if (c->text == NULL || kb_period_parse(c->text, none,
			    &p, &err) != 0 || p.to.ymd == 0 ||
			    p.to.ymd >= began.ymd ||
			    strpbrk(c->text, "0123456789") == NULL ||
			    (c->key != NULL && strcmp(c->key,
			    "hari_setelah") == 0))
				continue;
			src = at(d, c);
			kb_errs_add(d->errs, &src, "batas", "'%.40s' sebelum "
			    "rapatnya", c->text);
		}
	}
}

void
naskah_periksa(struct naskah *d)
{
	check_numbers(d);
	check_count(d);
	check_days(d);
}
