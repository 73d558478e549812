/* SPDX-License-Identifier: ISC */
/*
 * temuan.c - what BPK found: until when a party has to act on it, and in how
 * many years the same was found with it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/kalender.h"

#define T struct banpol_temuan_baris
static const struct kb_field baris_fields[] = {
	TEXT(T, nomor, "nomor catatan temuan", .show = true, .key = KB_KEY),
	REF(T, partai, "partai", "partai", .show = true),
	PDATE(T, tahun, "tahun anggaran yang diperiksa", .show = true),
	CODE(T, jenis, "temuan_banpol", "temuan tentang apa", .show = true),
	TEXT(T, uraian, "isi temuan", .show = true),
	MONEY(T, jumlah, "rupiah yang dipersoalkan"),
	DATE(T, tenggat, "hari terakhir menindaklanjutinya", .show = true),
	INT(T, sisa_hari, "hari sampai hari itu; 0 hari ini, di bawah 0 sudah "
	    "lewat", .show = true, .today = true),
	ENUM(T, keadaan, banpol_waktu, "lewat, hari ini, mendatang, atau "
	    "selesai; kosong: tanggal LHP belum dicatat", .show = true),
	INT(T, berulang, "tahun dengan temuan sejenis pada partai ini, sampai "
	    "tahun itu", .show = true),
	TEXT(T, tahun_berulang, "tahun-tahun itu"),
	TEXT(T, nomor_lhp, "nomor LHP"),
	DATE(T, tanggal_lhp, "tanggal LHP"),
	DATE(T, selesai, "tanggal selesai"),
	TEXT(T, rekomendasi, "rekomendasi BPK"),
	TEXT(T, tindak_lanjut, "yang sudah dilakukan"),
	REGION(T, kantor, "kantor pemilik catatan"),
};
#undef T

const struct kb_type banpol_temuan_baris_type = {
	.name = "temuan", .help = "temuan BPK dan tenggatnya",
	.size = sizeof(struct banpol_temuan_baris), KB_FIELDS(baris_fields),
};

kb_date
banpol_temuan_tenggat(const struct banpol_temuan *t,
    const struct banpol_setelan *set)
{
	if (t->tenggat.ymd != 0 || t->tanggal_lhp.ymd == 0)
		return t->tenggat;
	return kb_date_add_span(t->tanggal_lhp, set->masa_temuan);
}

/* ---- all of them ---- */

struct all {
	struct banpol_temuan	*t;	/* by kantor, partai, tahun */
	size_t			 n;
	struct kb_homes		 homes;
	struct banpol_setelan	 set;
	struct kb_buf		 home;
};

static int
load(struct kb_kantor *k, struct all *a, struct kb_err *err)
{
	return banpol_setelan_load(k, &a->set, &a->home, err) != 0 ? -1 :
	    kb_collect(k->db, &banpol_temuan_type, " ORDER BY kantor, partai, "
	    "tahun, nomor", KB_NONE, &a->t, &a->n, &a->homes, err);
}

static bool
same_party(const struct banpol_temuan *a, const struct banpol_temuan *b)
{
	return strcmp(a->partai, b->partai) == 0 &&
	    strcmp(a->head.kantor.s, b->head.kantor.s) == 0;
}

/* "lainnya" is no kind: two of them need not be the same. */
static bool
same_kind(const struct banpol_temuan *a, const struct banpol_temuan *b)
{
	return strcmp(a->jenis, b->jenis) == 0 &&
	    strcmp(a->jenis, "lainnya") != 0;
}

/* The years up to its own in which the same was found; how many. */
static int64_t
repeats(const struct all *a, size_t at, struct kb_buf *years)
{
	const struct banpol_temuan *t = &a->t[at];
	int32_t last = 0;
	int64_t n = 0;
	size_t first = at;

	while (first > 0 && same_party(&a->t[first - 1], t))
		first--;
	for (size_t i = first; i < a->n && same_party(&a->t[i], t) &&
	    a->t[i].tahun.ymd <= t->tahun.ymd; i++)
		if ((i == at || same_kind(&a->t[i], t)) &&
		    a->t[i].tahun.ymd != last) {
			last = a->t[i].tahun.ymd;
			kb_buf_addf(years, "%s%d", n++ > 0 ? ", " : "",
			    last / 10000);
		}
	return n;
}

static struct banpol_temuan_baris
row_of(struct all *a, size_t i, kb_date today)
{
	struct kb_buf years = KB_BUF_INIT;
	const struct banpol_temuan *t = &a->t[i];
	struct banpol_temuan_baris r = { .nomor = t->head.nomor,
	    .partai = t->partai, .tahun = t->tahun, .jenis = t->jenis,
	    .uraian = t->uraian, .jumlah = t->jumlah,
	    .tenggat = banpol_temuan_tenggat(t, &a->set),
	    .nomor_lhp = t->nomor_lhp, .tanggal_lhp = t->tanggal_lhp,
	    .selesai = t->selesai, .rekomendasi = t->rekomendasi,
	    .tindak_lanjut = t->tindak_lanjut, .kantor = t->head.kantor };

	r.berulang = (kb_int){ repeats(a, i, &years), true };
	r.tahun_berulang = kb_homes_text(&a->homes, &years);
	if (r.tenggat.ymd != 0)
		r.keadaan.n = (uint8_t)banpol_waktu_of(r.tenggat, t->selesai,
		    today, &r.sisa_hari);
	else if (t->selesai.ymd != 0)
		r.keadaan.n = BANPOL_SELESAI;
	kb_buf_free(&years);
	return r;
}

/* What is due first comes first; what has no day, last. */
static int
by_day(const void *a, const void *b)
{
	const struct banpol_temuan_baris *x = a, *y = b;
	int32_t p = x->tenggat.ymd, q = y->tenggat.ymd;
	int diff = strcmp(x->kantor.s, y->kantor.s);

	if (p != q)
		return p == 0 || (q != 0 && p > q) ? 1 : -1;
	if (diff == 0)
		diff = strcmp(x->partai, y->partai);
	if (diff == 0)
		diff = (x->tahun.ymd > y->tahun.ymd) -
		    (x->tahun.ymd < y->tahun.ymd);
	return diff != 0 ? diff : strcmp(x->nomor, y->nomor);
}

static int
count(struct banpol_temuan_want *w, const struct banpol_temuan_baris *r,
    struct kb_err *err)
{
	w->n++;
	w->berulang += r->berulang.v > 1;
	if (r->keadaan.n == BANPOL_SELESAI)
		return 0;
	w->terbuka++;
	w->lewat += r->keadaan.n == BANPOL_LEWAT;
	if (r->jumlah.known && __builtin_add_overflow(w->jumlah, r->jumlah.v,
	    &w->jumlah))
		return kb_fail(err, KB_DATA, "temuan %s: jumlahnya terlalu "
		    "besar", r->nomor);
	return 0;
}

/* Those that are asked for, in their order; how many. */
static int
choose(struct kb_kantor *k, struct all *a, const struct banpol_temuan_want *w,
    struct banpol_temuan_baris *row, size_t *n, struct kb_err *err)
{
	for (size_t i = 0; i < a->n; i++) {
		row[*n] = row_of(a, i, k->env.today);
		*n += w->semua || row[*n].keadaan.n != BANPOL_SELESAI;
	}
	if (*n > 1)
		qsort(row, *n, sizeof(*row), by_day);
	return kb_filter_choose(k->db, w->filter, row, n, err);
}

static int
tell(struct kb_kantor *k, struct all *a, struct banpol_temuan_want *w,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct banpol_temuan_baris *row = kb_realloc(NULL, a->n + 1,
	    sizeof(*row));
	size_t n = 0;
	int rc = choose(k, a, w, row, &n, err);

	for (size_t i = 0; rc == 0 && i < n; i++) {
		rc = count(w, &row[i], err);
		if (rc == 0 && (w->filter->limit < 0 ||
		    i < (size_t)w->filter->limit))
			rc = fn(arg, &row[i], err);
	}
	free(row);
	return rc;
}

int
banpol_temuan_rows(struct kb_kantor *k, struct banpol_temuan_want *w,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct all a = { 0 };
	int rc = load(k, &a, err);

	if (rc == 0)
		rc = tell(k, &a, w, fn, arg, err);
	free(a.t);
	kb_homes_free(&a.homes);
	kb_buf_free(&a.home);
	return rc;
}
