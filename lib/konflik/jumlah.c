/* SPDX-License-Identifier: ISC */
/*
 * jumlah.c - events of a period counted, and their victims as far as they are
 * known: nobody counted is not nobody hurt.
 */
#include <stddef.h>
#include <stdlib.h>

#include "keadaan.h"

/* ---- what is counted of the events of a region ---- */

enum { UU, TEWAS, LUKA, PENGUNGSI, BANGUNAN, KERUGIAN, ANGKA };

struct hitung {
	kb_code	 wilayah;
	kb_int	 n, kelas;
	struct {
		kb_int	 diketahui, min, nilai, maks;
		kb_int	 kira, kira_min, kira_maks, terbuka;
	}	 angka[ANGKA];
};

/* Their columns; of the law whether it is one. */
static const struct {
	const char	*nilai, *min, *maks;
	size_t		 at;
} figures[] = {
#define FIGURE(m) offsetof(struct konflik_jumlah, m)
	[UU] = { "(memenuhi_uu = 'ya')", "NULL", "NULL", FIGURE(memenuhi_uu) },
	[TEWAS] = { "tewas", "tewas_min", "tewas_maks", FIGURE(tewas) },
	[LUKA] = { "luka", "luka_min", "luka_maks", FIGURE(luka) },
	[PENGUNGSI] = { "pengungsi", "NULL", "NULL", FIGURE(pengungsi) },
	[BANGUNAN] = { "bangunan", "NULL", "NULL", FIGURE(bangunan) },
	[KERUGIAN] = { "kerugian", "NULL", "NULL", FIGURE(kerugian) },
#undef FIGURE
};

#define T struct hitung
#define ONE(i, m) KB_ROW_AS(T, angka[i].m, #m #i, KB_INT, kb_int, "")
#define SUMS(i) ONE(i, diketahui), ONE(i, min), ONE(i, nilai), ONE(i, maks), \
	ONE(i, kira), ONE(i, kira_min), ONE(i, kira_maks), ONE(i, terbuka)
static const struct kb_field hitung_fields[] = {
	REGION(T, wilayah, ""), INT(T, n, ""), INT(T, kelas, ""),
	SUMS(0), SUMS(1), SUMS(2), SUMS(3), SUMS(4), SUMS(5),
};

static const struct kb_type hitung_type = {
	.name = "hitung", .size = sizeof(T), KB_FIELDS(hitung_fields),
};
#undef SUMS
#undef ONE
#undef T

/* A bound on the wrong side of its figure is none.  Where only bounds are known
 * the figure is not: they stay apart. */
static void
select_figure(struct kb_buf *b, size_t i, const char *v, const char *lo,
    const char *hi)
{
	kb_buf_addf(b, ", count(%1$s) AS diketahui%4$zu, sum(%1$s) AS "
	    "nilai%4$zu, sum(CASE WHEN %2$s < %1$s THEN %2$s ELSE %1$s END) "
	    "AS min%4$zu, sum(CASE WHEN %3$s > %1$s THEN %3$s ELSE %1$s END) "
	    "AS maks%4$zu, sum(%1$s IS NULL AND coalesce(%2$s, %3$s) NOTNULL) "
	    "AS kira%4$zu, sum(CASE WHEN %1$s IS NULL THEN %2$s END) AS "
	    "kira_min%4$zu, sum(CASE WHEN %1$s IS NULL THEN %3$s END) AS "
	    "kira_maks%4$zu, sum(%1$s IS NULL AND %2$s NOTNULL AND %3$s IS "
	    "NULL) AS terbuka%4$zu", v, lo, hi, i);
}

/* Added up where they lie: of a million events only the sums are read. */
static void
select_sums(struct kb_buf *b)
{
	kb_buf_adds(b, "SELECT wilayah, count(*) AS n, max(");
	kb_class_sql(b);
	kb_buf_adds(b, ") AS kelas");
	for (size_t i = 0; i < ANGKA; i++)
		select_figure(b, i, figures[i].nilai, figures[i].min,
		    figures[i].maks);
	kb_buf_adds(b, " FROM peristiwa");
}

static int
add(struct konflik_jumlah *j, const struct hitung *h, struct kb_err *err)
{
	j->klasifikasi = konflik_klasifikasi(j->n, j->klasifikasi,
	    kb_class_of(h->kelas.v));
	j->n += (size_t)h->n.v;
	for (size_t i = 0; i < ANGKA; i++) {
		struct konflik_angka *a = (struct konflik_angka *)(void *)
		    ((char *)j + figures[i].at);

		a->diketahui += (size_t)h->angka[i].diketahui.v;
		a->tidak += (size_t)(h->n.v - h->angka[i].diketahui.v);
		a->kira += (size_t)h->angka[i].kira.v;
		a->terbuka = a->terbuka || h->angka[i].terbuka.v > 0;
		if (kb_sum_add(&a->kira_min, h->angka[i].kira_min.v,
		    err) != 0 || kb_sum_add(&a->kira_maks,
		    h->angka[i].kira_maks.v, err) != 0 ||
		    kb_sum_add(&a->min, h->angka[i].min.v, err) != 0 ||
		    kb_sum_add(&a->nilai, h->angka[i].nilai.v, err) != 0 ||
		    kb_sum_add(&a->maks, h->angka[i].maks.v, err) != 0)
			return -1;
	}
	return 0;
}

static int
into_places(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_keadaan *s = arg;
	const struct hitung *h = rec;

	return add(&s->tempat[keadaan_tempat(s, &h->wilayah)].peristiwa, h,
	    err) != 0 ? -1 : add(&s->semua.peristiwa, h, err);
}

/* ---- events of a period ---- */

/* select: up to FROM; group: what follows the conditions. */
static int
each(struct kb_kantor *k, const struct konflik_tanya *ask,
    const kb_code *whole, const char *select, const char *group,
    const struct kb_type *columns, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct kb_buf sql = KB_BUF_INIT;
	struct kb_filter f;
	int rc = keadaan_saring(k, ask, whole, &peristiwa_type, &f, err);

	kb_date_iso(ask->masa.from, from);
	kb_date_iso(ask->masa.to, to);
	kb_buf_addf(&sql, "%s WHERE mulai BETWEEN '%s' AND '%s'%s%s", select,
	    from, to, kb_buf_str(&f.where), group);
	if (rc == 0)
		rc = kb_query(k->db, columns, kb_buf_str(&sql), f.arg,
		    fn, arg, err);
	kb_buf_free(&sql);
	kb_filter_free(&f);
	return rc;
}

/* Counted where they began: but a quarter that has them is not empty. */
int
keadaan_berlangsung(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	char from[KB_DATE_TEXT];
	struct kb_filter f;
	int rc = keadaan_saring(k, ask, &s->induk, &peristiwa_type, &f, err);
	char *sql;

	kb_date_iso(s->masa.from, from);
	sql = kb_asprintf("mulai < '%s' AND selesai >= '%s'", from, from);
	if (rc == 0) {
		kb_filter_add_sql(&f, sql);
		s->berlangsung = (size_t)kb_store_count(k->db, &f);
	}
	free(sql);
	kb_filter_free(&f);
	return rc;
}

int
keadaan_tiap_peristiwa(struct kb_kantor *k, const struct konflik_tanya *ask,
    const kb_code *whole, const struct kb_type *columns, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct kb_buf select = KB_BUF_INIT;
	int rc;

	kb_select(&select, columns);
	rc = each(k, ask, whole, select.s, "", columns, fn, arg, err);
	kb_buf_free(&select);
	return rc;
}

int
keadaan_peristiwa(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	struct kb_buf select = KB_BUF_INIT;
	int rc;

	select_sums(&select);
	rc = each(k, ask, &s->induk, select.s, " GROUP BY wilayah",
	    &hitung_type, into_places, s, err);
	kb_buf_free(&select);
	return rc;
}
