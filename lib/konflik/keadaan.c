/* SPDX-License-Identifier: ISC */
/*
 * keadaan.c - how each region stands in a period: places, potensi, reports.
 * Judgements are taken in keadaan_nilai.c, events counted in jumlah.c.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "kesbang/text.h"

/* ---- places ---- */

static int
add_place(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_keadaan *s = arg;
	const struct kb_region *r = rec;
	struct konflik_tempat *t;

	(void)err;
	s->tempat = kb_realloc(s->tempat, s->ntempat + 1, sizeof(*s->tempat));
	t = &s->tempat[s->ntempat++];
	memset(t, 0, sizeof(*t));
	memcpy(t->kode.s, r->kode, strlen(r->kode) + 1);
	t->nama = kb_homes_dup(&s->homes, r->nama);
	return 0;
}

/* What is of the whole alone, a potensi of "64", has a place of its own. */
static int
places(struct kb_kantor *k, struct konflik_keadaan *s, struct kb_err *err)
{
	static const char *const below[] = { "", "tanpa provinsi",
	    "tanpa kabupaten/kota", "tanpa kecamatan", "tanpa kelurahan/desa",
	    "tanpa tempat" };
	struct kb_region whole = { s->induk.s, below[s->tiap] };

	if (konflik_tempat_bawah(k, &s->induk, s->tiap, add_place, s, err) != 0)
		return -1;
	return add_place(s, &whole, err);
}

static int
place_before(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(((const kb_code *)key)->s,
	    ((const struct konflik_tempat *)elem)->kode.s);
}

size_t
keadaan_tempat(const struct konflik_keadaan *s, const kb_code *where)
{
	kb_code at = kb_region_at(where, s->tiap);
	size_t i = kb_lower(&at, s->tempat, s->ntempat - 1,
	    sizeof(*s->tempat), place_before, NULL);

	return i + 1 < s->ntempat && strcmp(s->tempat[i].kode.s, at.s) == 0 ?
	    i : s->ntempat - 1;
}

/* ---- which records ---- */

/* Levels and stages of the one are not those of the other. */
static int
part(struct kb_kantor *k, const struct konflik_tanya *ask,
    const struct kb_type *type, struct kb_filter *f, struct kb_err *err)
{
	return kb_filter_part(ask->saring, type, ask->saring->type == type ?
	    NULL : "tingkat|proses|tahap", &k->env, f, err);
}

void
keadaan_di_luar(const kb_code *whole, struct kb_buf *sql)
{
	if (whole->s[0] == '\0')
		kb_buf_adds(sql, " AND 0");
	else
		kb_buf_addf(sql, " AND NOT (wilayah = '%s' OR (wilayah > '%s.' "
		    "AND wilayah < '%s/'))", whole->s, whole->s, whole->s);
}

int
keadaan_saring(struct kb_kantor *k, const struct konflik_tanya *ask,
    const kb_code *whole, const struct kb_type *type, struct kb_filter *f,
    struct kb_err *err)
{
	char *sql;

	if (ask->saring == NULL || type == &potensi_type)
		kb_filter_begin(f, type);
	else if (part(k, ask, type, f, err) != 0)
		return -1;
	if (whole->s[0] != '\0') {
		/* A code of digits and dots. */
		sql = kb_asprintf("(wilayah = '%s' OR (wilayah > '%s.' AND "
		    "wilayah < '%s/'))", whole->s, whole->s, whole->s);
		kb_filter_add_sql(f, sql);
		free(sql);
	}
	if (ask->publik && type->public != NULL)
		kb_filter_add_sql(f, type->public);
	return 0;
}

static int
add_potensi(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_keadaan *s = arg;
	struct konflik_potensi *p;

	(void)err;
	s->potensi = kb_grow(s->potensi, s->npotensi, sizeof(*s->potensi));
	p = &s->potensi[s->npotensi++];
	memset(p, 0, sizeof(*p));
	p->p = *(struct potensi *)rec;
	kb_homes_keep(&s->homes, &potensi_type, &p->p);
	return 0;
}

/* Those that were open on some day of the period. */
static int
read_potensi(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT], *sql;
	struct kb_filter f;
	int rc = keadaan_saring(k, ask, &s->induk, &potensi_type, &f, err);

	kb_date_iso(s->masa.from, from);
	kb_date_iso(s->masa.to, to);
	sql = kb_asprintf("tanggal <= '%s' AND (ditutup IS NULL OR "
	    "ditutup >= '%s')", to, from);
	if (rc == 0) {
		kb_filter_add_sql(&f, sql);
		f.limit = -1;
		rc = kb_store_list(k->db, &f, add_potensi, s, err);
	}
	free(sql);
	kb_filter_free(&f);
	return rc;
}

/* What of them a filter lets through is in their order: found by their texts,
 * which are the same. */
static void
keep_chosen(struct konflik_keadaan *s, const struct potensi *chosen, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < s->npotensi && kept < n; i++)
		if (s->potensi[i].p.head.nomor == chosen[kept].head.nomor)
			s->potensi[kept++] = s->potensi[i];
	s->npotensi = kept;
}

int
keadaan_pilih(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	struct potensi *now;
	struct kb_filter f;
	size_t n = s->npotensi;
	int rc;

	if (ask->saring == NULL)
		return 0;
	now = kb_alloc((n + 1) * sizeof(*now));
	for (size_t i = 0; i < n; i++)
		keadaan_kini(s, &s->potensi[i], &now[i]);
	rc = part(k, ask, &potensi_type, &f, err);
	if (rc == 0)
		rc = kb_filter_choose(k->db, &f, now, &n, err);
	if (rc == 0)
		keep_chosen(s, now, n);
	kb_filter_free(&f);
	free(now);
	return rc;
}

/* ---- regions ---- */

static int
by_place(const void *va, const void *vb)
{
	const struct konflik_potensi *a = va, *b = vb;

	if (a->tempat != b->tempat)
		return a->tempat < b->tempat ? -1 : 1;
	if (a->tingkat != b->tingkat)
		return a->tingkat > b->tingkat ? -1 : 1;
	if (a->p.tanggal.ymd != b->p.tanggal.ymd)
		return a->p.tanggal.ymd < b->p.tanggal.ymd ? -1 : 1;
	return keadaan_urut(a, b);
}

static void
count(struct konflik_tempat *t, const struct konflik_potensi *p)
{
	t->per_ubah[p->ubah.n]++;
	t->dipetakan += p->dipetakan;
	t->sebelum += !p->dipetakan;
	if (p->semula > t->semula)
		t->semula = p->semula;
	if (p->ubah.n == KONFLIK_DITUTUP)
		return;
	t->potensi++;
	t->per_tingkat[p->tingkat]++;
	t->per_sumber[p->p.sumber_konflik.n]++;
	if (p->tingkat > t->tingkat)
		t->tingkat = p->tingkat;
}

static void
classify(const struct konflik_keadaan *s, struct konflik_tempat *t)
{
	static const enum konflik_kelas_peta none[] = {
		[0] = KONFLIK_PETA_TANPA_CATATAN,
		[KONFLIK_SUDAH] = KONFLIK_PETA_KOSONG,
		[KONFLIK_TERLAMBAT] = KONFLIK_PETA_KOSONG,
		[KONFLIK_NIHIL] = KONFLIK_PETA_NIHIL,
		[KONFLIK_BELUM_LAPOR] = KONFLIK_PETA_BELUM_LAPOR,
		[KONFLIK_BELUM_WAKTUNYA] = KONFLIK_PETA_BELUM_WAKTUNYA,
	};
	uint8_t told = t->lapor != NULL ? t->lapor->keadaan.n : 0;

	t->kelas = t->tingkat > 0 ? KONFLIK_PETA_TINGKAT : t->potensi > 0 ?
	    KONFLIK_PETA_TANPA_TINGKAT : none[told];
	if (t->kelas == KONFLIK_PETA_NIHIL && konflik_sebagian(s) != NULL)
		t->kelas = KONFLIK_PETA_KOSONG;
	t->belum_lapor = told == KONFLIK_BELUM_LAPOR;
}

static bool
is_in(const struct konflik_tempat *a, const struct konflik_tempat *b)
{
	return strncmp(a->kode.s, b->kode.s, 2) == 0;
}

/*
 * A regency or city reports to its province: of one whose reports are not
 * kept here at all it is not known whether it has.
 */
static void
without_register(struct konflik_keadaan *s)
{
	for (size_t i = 0, to; i + 1 < s->ntempat; i = to) {
		bool any = false;

		for (to = i; to + 1 < s->ntempat && is_in(&s->tempat[to],
		    &s->tempat[i]); to++)
			any = any || (s->tempat[to].lapor != NULL &&
			    s->tempat[to].lapor->diterima.ymd != 0);
		for (size_t t = i; t < to && !any; t++)
			s->tempat[t].lapor = NULL;
	}
}

/* Reports are kept here from some quarter on: nobody was silent before. */
static bool
before_register(struct kb_kantor *k, const char *quarter)
{
	return kb_one(k->db, 0, "SELECT ?1 < min(periode) FROM pelaporan WHERE "
	    "laporan = 'triwulan'", KB_ARGS1(quarter)) == 1;
}

/* Of the last quarter in the period, where it ends with one. */
static int
reports(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	char name[KB_PERIOD_NAME];
	struct kb_period q = kb_period_at(KB_EACH_QUARTER, s->masa.to, 0, name);

	if (q.to.ymd == s->masa.to.ymd && q.from.ymd >= s->masa.from.ymd &&
	    konflik_lapor_baca(k, KONFLIK_TRIWULAN, &q, ask->wilayah,
	    s->tiap, false, &s->laporan, err) != 0)
		return -1;
	for (size_t i = 0; i + 1 < s->ntempat; i++)
		s->tempat[i].lapor = konflik_lapor_dari(&s->laporan,
		    s->tempat[i].kode.s, name);
	if (before_register(k, name))
		for (size_t i = 0; i + 1 < s->ntempat; i++)
			s->tempat[i].lapor = NULL;
	if (s->induk.s[0] == '\0' && s->tiap == 2)
		without_register(s);
	return 0;
}

static void
gather(struct konflik_keadaan *s)
{
	for (size_t i = 0; i < s->npotensi; i++)
		s->potensi[i].tempat = keadaan_tempat(s,
		    &s->potensi[i].p.wilayah);
	if (s->npotensi > 1)
		qsort(s->potensi, s->npotensi, sizeof(*s->potensi), by_place);
	keadaan_nomor(s);
	for (size_t i = 0; i < s->npotensi; i++) {
		count(&s->tempat[s->potensi[i].tempat], &s->potensi[i]);
		count(&s->semua, &s->potensi[i]);
	}
	for (size_t i = 0; i < s->ntempat; i++)
		classify(s, &s->tempat[i]);
	classify(s, &s->semua);
}

int
konflik_keadaan(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	memset(s, 0, sizeof(*s));
	s->masa = ask->masa;
	s->induk = konflik_induk(k, ask->wilayah);
	s->tiap = konflik_tempat_tingkat(&s->induk, ask->tiap);
	s->semua.kode = s->induk;
	if (kb_settings_load(k->db, &konflik_setelan_type, &s->set, &s->home,
	    err) != 0 || keadaan_tingkat(k, s, err) != 0 ||
	    konflik_rubrik_baca(k, s->set.rubrik, &s->rubrik, err) != 0 ||
	    places(k, s, err) != 0 || read_potensi(k, ask, s, err) != 0 ||
	    keadaan_nilai(k, s, err) != 0 ||
	    keadaan_pilih(k, ask, s, err) != 0 ||
	    reports(k, ask, s, err) != 0)
		return -1;
	keadaan_sebagian(k, ask, s);
	keadaan_luar(k, ask, s);
	gather(s);
	if (!ask->tanpa_peristiwa && keadaan_peristiwa(k, ask, s, err) != 0)
		return -1;
	keadaan_kelas(s);
	return 0;
}

void
konflik_keadaan_free(struct konflik_keadaan *s)
{
	konflik_lapor_free(&s->laporan);
	konflik_rubrik_free(&s->rubrik);
	kb_homes_free(&s->homes);
	kb_buf_free(&s->home);
	free(s->potensi);
	free(s->nomor);
	free(s->tempat);
	memset(s, 0, sizeof(*s));
}
