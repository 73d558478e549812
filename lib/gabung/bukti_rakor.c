/* SPDX-License-Identifier: ISC */
/* bukti_rakor.c - periodic reports as proofs of recommendations, and back. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/bukti_rakor.h"
#include "kesbang/konflik.h"
#include "kesbang/pantau.h"
#include "kesbang/rakor.h"

static const uint8_t clock_of[] = {
	[RAKOR_DARI_TRIWULAN] = KONFLIK_TRIWULAN,
	[RAKOR_DARI_RAD] = KONFLIK_RAD,
	[RAKOR_DARI_MINGGUAN] = KONFLIK_MINGGUAN,
};

/* ---- a report as an entry ---- */

/* "laporan triwulan diterima 10 Oktober 2024, nihil" */
static void
in_words(const struct pelaporan *p, struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	kb_buf_addf(b, "laporan %s diterima ", p->laporan);
	kb_date_long(b, p->diterima);
	if (kb_yes(p->nihil))
		kb_buf_adds(b, ", nihil");
}

static int
one(const struct rekomendasi *r, const struct pelaporan *p, struct kb_buf *b,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	char *number = kb_asprintf("pelaporan/%s", p->head.nomor);
	struct tindak_lanjut t = { .head = { .kantor = r->head.kantor,
	    .nomor = number }, .rekomendasi = r->head.nomor,
	    .penerima = p->wilayah.s, .periode = p->periode,
	    .tanggal = p->diterima, .status = { RAKOR_SESUAI },
	    .bukti_jenis = { RAKOR_LAPORAN },
	    .bukti_nomor = p->nomor_surat };
	int rc;

	in_words(p, b);
	t.uraian = b->s;
	rc = fn(arg, &t, err);
	free(number);
	return rc;
}

struct isi {
	struct rekomendasi	*r;
	size_t			 nr;
	struct pelaporan	*p;
	size_t			 np;
	struct kb_homes		 homes;
};

static void
isi_free(struct isi *i)
{
	free(i->r);
	free(i->p);
	kb_homes_free(&i->homes);
}

int
kb_rakor_bukti(struct kb_kantor *k, const struct kb_type *type, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	struct isi i = { 0 };
	int rc;

	if (type != &tindak_lanjut_type)
		return 0;
	rc = kb_collect(k->db, &rekomendasi_type, " WHERE bukti_dari IS NOT "
	    "NULL", KB_NONE, &i.r, &i.nr, &i.homes, err);
	if (rc == 0 && i.nr > 0)
		rc = kb_collect(k->db, &pelaporan_type, "", KB_NONE, &i.p,
		    &i.np, &i.homes, err);
	for (size_t r = 0; rc == 0 && r < i.nr; r++)
		for (size_t p = 0; rc == 0 && p < i.np; p++)
			if (konflik_jam_dari(i.p[p].laporan) ==
			    (enum konflik_jam)clock_of[i.r[r].bukti_dari.n])
				rc = one(&i.r[r], &i.p[p], &b, fn, arg, err);
	kb_buf_free(&b);
	isi_free(&i);
	return rc;
}

/* ---- by when ---- */

/* What is internal to another office binds nobody here. */
static bool
binds(const struct kb_kantor *k, const struct rakor_sel *s,
    enum konflik_jam clock)
{
	const struct rapat *m = s->butir->rapat;

	return s->periode != NULL && !s->luar && !s->diteruskan &&
	    clock_of[s->butir->r.bukti_dari.n] == (uint8_t)clock &&
	    (m == NULL || m->jenis.n != RAKOR_RAPAT_INTERNAL ||
	    strcmp(m->head.kantor.s, k->env.office.s) == 0);
}

static int
tell(const struct rakor_sel *s, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct kb_tenggat t = { .periode = s->periode,
	    .batas = s->jatuh_tempo.ymd != 0 ? s->jatuh_tempo : s->batas,
	    .butir = s->butir->r.head.nomor,
	    .hari = s->butir->r.hari_setelah };

	if (strlen(s->penerima) >= sizeof(t.wilayah.s))
		return 0;			/* a unit */
	memcpy(t.wilayah.s, s->penerima, strlen(s->penerima) + 1);
	return fn(arg, &t, err);
}

int
kb_rakor_tenggat(struct kb_kantor *k, const char *report, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	enum konflik_jam clock = konflik_jam_dari(report);
	struct rakor_tanya all = { 0 };
	struct rakor_pantau p;
	int rc;

	/* Most offices agreed on none: then no meeting is read. */
	if (kb_one(k->db, 0, "SELECT EXISTS (SELECT 1 FROM rekomendasi WHERE "
	    "bukti_dari = 'pelaporan/' || ?1)", KB_ARGS1(report)) == 0)
		return 0;
	rc = rakor_pantau(k, &all, &p, err);
	for (size_t i = 0; rc == 0 && i < p.nsel; i++)
		if (binds(k, &p.sel[i], clock))
			rc = tell(&p.sel[i], fn, arg, err);
	rakor_pantau_free(&p);
	return rc;
}

int
kb_rakor_hari(struct kb_kantor *k, const char *report, kb_int *days,
    struct kb_err *err)
{
	return konflik_jam_hari(k, konflik_jam_dari(report), days, err);
}

/* ---- what was agreed ---- */

/*
 * By day of the meeting, the office's own last: that one is quoted.  Numbers
 * are an office's own, so a record's meeting is that of its office; what is
 * internal to another office is no basis of our letters.
 */
#define DAY "(SELECT max(m.tanggal) FROM rapat m WHERE m.nomor = "	\
	"rekomendasi.rapat"
#define OWN " AND m.kantor = rekomendasi.kantor"
#define AGREED " WHERE bukti_dari IS NOT NULL AND (kantor = ?1 OR NOT "	\
	"EXISTS (SELECT 1 FROM rapat m WHERE m.nomor = rekomendasi.rapat" \
	OWN " AND m.jenis = 'internal')) ORDER BY ifnull(" DAY OWN "), " \
	DAY ")), kantor = ?1, nomor"

static bool
asks(const struct rekomendasi *r, enum konflik_jam clock)
{
	return clock_of[r->bukti_dari.n] == (uint8_t)clock;
}

int
kb_rakor_dasar(struct kb_kantor *k, enum konflik_jam clock, struct kb_buf *b,
    struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct rekomendasi *r = NULL;
	struct rapat *m = NULL;
	size_t n = 0, nm = 0, found = 0;
	bool any = false;
	int rc = kb_collect(k->db, &rekomendasi_type, AGREED,
	    KB_ARGS1((const char *)k->env.office.s), &r, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		if (asks(&r[i], clock)) {
			found = i;
			any = true;
		}
	if (rc == 0 && any)
		rc = kb_collect(k->db, &rapat_type, " WHERE nomor = ?2 ORDER "
		    "BY " KB_NEAREST("?1", "wilayah"),
		    KB_ARGS2((const char *)r[found].head.kantor.s,
		    r[found].rapat), &m, &nm, &homes, err);
	if (rc == 0 && any) {
		kb_buf_adds(b, nm > 0 ? m[0].nama : r[found].rapat);
		if (nm > 0) {
			kb_buf_adds(b, ", tanggal ");
			kb_date_long(b, m[0].tanggal);
		}
		kb_buf_addf(b, ", butir %s", r[found].butir);
	}
	free(r);
	free(m);
	kb_homes_free(&homes);
	return rc;
}
