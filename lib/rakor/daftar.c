/* SPDX-License-Identifier: ISC */
/* daftar.c - the cells that a day matters to, in the order of their days. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/daftar_rakor.h"
#include "kesbang/text.h"
#include "pantau.h"

/* Not open: its day is past, so no horizon cuts it off. */
static bool
wanted(const struct rakor_daftar *d, const struct rakor_sel *s)
{
	bool ahead = s->waktu.n == RAKOR_BERJALAN ||
	    s->waktu.n == RAKOR_MENJELANG || s->waktu.n == RAKOR_WAKTU_DITUNDA;

	return s->waktu.n != 0 && (d->saat & RAKOR_SAAT(s->waktu.n)) != 0 &&
	    !s->luar && (!ahead || d->sampai.ymd == 0 ||
	    s->jatuh_tempo.ymd <= d->sampai.ymd);
}

static void
collect(struct kb_kantor *k, const struct rakor_pantau *p,
    struct rakor_daftar *d)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t room = 0;

	for (size_t i = 0; i < p->nsel; i++) {
		if (!wanted(d, &p->sel[i]))
			continue;
		if (d->n == room) {
			room = room > 0 ? room * 2 : 64;
			d->row = kb_realloc(d->row, room, sizeof(*d->row));
		}
		d->row[d->n] = rakor_keadaan(k, &p->sel[i], &text);
		kb_homes_keep(&d->homes, &rakor_keadaan_type, &d->row[d->n++]);
	}
	kb_buf_free(&text);
}

/* ---- their order ---- */

static int
group(const struct rakor_keadaan *r)
{
	switch (r->waktu.n) {
	case RAKOR_TERLAMBAT:
		return 0;
	case RAKOR_TEPAT:
	case RAKOR_SELESAI_TERLAMBAT:
		return 2;
	default:
		return 1;
	}
}

static int
by_day(const void *va, const void *vb, void *arg)
{
	const struct rakor_keadaan *a = *(struct rakor_keadaan *const *)va,
	    *b = *(struct rakor_keadaan *const *)vb;
	const struct rakor_daftar *d = arg;
	int c = d->menurut_hari ? 0 : group(a) - group(b);

	if (c == 0)
		c = a->jatuh_tempo.ymd - b->jatuh_tempo.ymd;
	if (c == 0)
		c = pantau_urut(a->penerima, b->penerima);
	return c != 0 ? c : a < b ? -1 : a > b;	/* as the lists run */
}

/* Those that a later meeting took up are only counted. */
static void
arrange(struct rakor_daftar *d)
{
	struct rakor_keadaan **at = kb_alloc((d->n + 1) * sizeof(*at)), *row;
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->row[i].diteruskan == NULL)
			at[n++] = &d->row[i];
	d->diteruskan = d->n - n;
	if (n > 1)
		qsort_r(at, n, sizeof(*at), by_day, d);
	row = kb_alloc((n + 1) * sizeof(*row));
	for (size_t i = 0; i < n; i++) {
		row[i] = *at[i];
		d->jumlah[row[i].waktu.n]++;
	}
	free(at);
	free(d->row);
	d->row = row;
	d->n = d->filter->limit >= 0 && n > (size_t)d->filter->limit ?
	    (size_t)d->filter->limit : n;
}

int
rakor_daftar(struct kb_kantor *k, struct rakor_daftar *d, struct kb_err *err)
{
	struct rakor_pantau p;
	int rc = rakor_pantau(k, &(struct rakor_tanya){ 0 }, &p, err);

	d->hari_menjelang = p.set.hari_menjelang;
	if (rc == 0) {
		collect(k, &p, d);
		rc = kb_filter_choose(k->db, d->filter, d->row, &d->n, err);
	}
	if (rc == 0)
		arrange(d);
	rakor_pantau_free(&p);
	return rc;
}

void
rakor_daftar_free(struct rakor_daftar *d)
{
	free(d->row);
	kb_homes_free(&d->homes);
	d->row = NULL;
}

/* ---- in few letters ---- */

#define ISI 56				/* columns: two lines of a table */

#define T struct rakor_ringkas
static const struct kb_field ringkas_fields[] = {
	TEXT(T, penerima, "penerima", .show = true),
	TEXT(T, butir, "nomor rekomendasi", .show = true),
	TEXT(T, isi, "awal naskahnya", .show = true),
	TEXT(T, batas, "hari terakhir", .show = true),
	INT(T, hari, "hari sampai hari itu", .show = true, .today = true),
	TEXT(T, selesai, "tanggal menjadi sesuai", .show = true,
	    .sparse = true),
};
#undef T

const struct kb_type rakor_ringkas_type = {
	.name = "terlambat", .help = "batas waktu", .size =
	    sizeof(struct rakor_ringkas), KB_FIELDS(ringkas_fields),
};

/* "31 Des 2025" */
static void
put_day(struct kb_buf *b, kb_date d)
{
	if (d.ymd != 0)
		kb_buf_addf(b, "%d %.3s %d", d.ymd % 100,
		    kb_month_name(d.ymd / 100 % 100), d.ymd / 10000);
}

/* A regency by its name alone; a city may have that of a regency. */
static const char *
short_name(const struct rakor_keadaan *r)
{
	static const char regency[] = "Kabupaten ";
	const char *s = r->nama_penerima;

	if (r->wilayah.s[0] == '\0')
		return s;
	if (strchr(r->wilayah.s, '.') == NULL)
		return "Provinsi";
	return strncmp(s, regency, sizeof(regency) - 1) == 0 ?
	    s + sizeof(regency) - 1 : s;
}

struct rakor_ringkas
rakor_ringkas(const struct rakor_keadaan *r, struct kb_buf *b)
{
	struct kb_buf all = KB_BUF_INIT;
	size_t due, done;

	if (r->periode != NULL)
		kb_buf_addf(&all, "%s: ", r->periode);
	kb_buf_adds(&all, r->isi != NULL ? r->isi : "");
	kb_buf_cut(b, 0);
	kb_shorten(b, kb_buf_str(&all), ISI);
	kb_buf_free(&all);
	kb_buf_add(b, "", 1);
	due = b->len;
	put_day(b, r->jatuh_tempo);
	kb_buf_add(b, "", 1);
	done = b->len;
	put_day(b, r->selesai);
	return (struct rakor_ringkas){ .penerima = short_name(r),
	    .butir = r->rekomendasi, .isi = b->s, .batas = b->s + due,
	    .hari = r->sisa_hari, .selesai = done < b->len ? b->s + done :
	    NULL };
}

/* ---- in words ---- */

void
rakor_hari_kata(kb_date day, struct kb_buf *b)
{
	kb_buf_adds(b, "Keadaan ");
	kb_date_long(b, day);
	kb_buf_addc(b, '\n');
}

static void
count(struct kb_buf *b, size_t n, const char *what)
{
	if (n > 0)
		kb_buf_addf(b, "%s%zu %s", b->len > 0 ? ", " : "", n, what);
}

void
rakor_daftar_kata(const struct rakor_daftar *d, struct kb_buf *to)
{
	struct kb_buf b = KB_BUF_INIT;
	char *near = kb_asprintf("jatuh dalam %lld hari",
	    (long long)d->hari_menjelang.v);

	count(&b, d->jumlah[RAKOR_TERLAMBAT], "lewat batas waktu");
	count(&b, d->jumlah[RAKOR_MENJELANG], near);
	count(&b, d->jumlah[RAKOR_BERJALAN], "masih berjalan");
	count(&b, d->jumlah[RAKOR_WAKTU_DITUNDA], "ditunda");
	count(&b, d->jumlah[RAKOR_SELESAI_TERLAMBAT],
	    "selesai sesudah batasnya");
	count(&b, d->jumlah[RAKOR_TEPAT], "selesai tepat waktu");
	if (b.len == 0)
		kb_buf_adds(&b, (d->saat & RAKOR_SAAT(RAKOR_BERJALAN)) != 0 ?
		    "tidak ada batas waktu" : "tidak ada yang lewat batas "
		    "waktu");
	if (d->diteruskan > 0)
		kb_buf_addf(&b, "; %zu tidak dimuat karena diteruskan rapat "
		    "kemudian", d->diteruskan);
	kb_buf_addf(to, "%s\n", b.s);
	kb_buf_free(&b);
	free(near);
}
