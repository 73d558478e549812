/* SPDX-License-Identifier: ISC */
/*
 * keadaan.c - how each region stands in a period: places, potensi with their
 * judgements, reports.  Events are counted in jumlah.c.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "kesbang/text.h"

const struct kb_word konflik_ubah[] = {
	[KONFLIK_BARU - 1] = { "baru", NULL, NULL },
	[KONFLIK_MENINGKAT - 1] = { "meningkat", NULL, NULL },
	[KONFLIK_MEREDA - 1] = { "mereda", NULL, NULL },
	[KONFLIK_TETAP - 1] = { "tetap", NULL, NULL },
	[KONFLIK_DITUTUP - 1] = { "ditutup", "selesai", NULL },
	{ 0 }
};

/* ---- levels ---- */

static void
levels(struct kb_kantor *k, struct konflik_keadaan *s)
{
	const char *word;

	for (size_t i = 0; i < KONFLIK_TINGKAT_MAX &&
	    (word = kb_code_nth(k, "tingkat", i)) != NULL; i++)
		s->tingkat[++s->ntingkat] = word;
}

static size_t
level_of(const struct konflik_keadaan *s, const char *word)
{
	for (size_t i = 1; word != NULL && i <= s->ntingkat; i++)
		if (strcmp(s->tingkat[i], word) == 0)
			return i;
	return 0;
}

const char *
konflik_tingkat_label(struct kb_kantor *k, const struct konflik_keadaan *s,
    size_t level)
{
	return level == 0 || level > s->ntingkat ? "belum dinilai" :
	    kb_code_label(k, "tingkat", s->tingkat[level]);
}

/* The first letter of each word. */
void
konflik_tingkat_huruf(struct kb_kantor *k, const struct konflik_keadaan *s,
    size_t level, char letters[8])
{
	const char *p = konflik_tingkat_label(k, s, level);
	size_t n = 0;

	if (level == 0) {
		memcpy(letters, "?", 2);
		return;
	}
	for (bool first = true; *p != '\0' && n < 3; p++) {
		if (first && *p != ' ')
			letters[n++] = *p;
		first = *p == ' ';
	}
	letters[n] = '\0';
}

/* ---- places ---- */

static int
add_place(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_keadaan *s = arg;
	const struct kb_region *r = rec;
	struct kb_buf name = KB_BUF_INIT;
	struct konflik_tempat *t;

	(void)err;
	s->tempat = kb_realloc(s->tempat, s->ntempat + 1, sizeof(*s->tempat));
	t = &s->tempat[s->ntempat++];
	memset(t, 0, sizeof(*t));
	memcpy(t->kode.s, r->kode, strlen(r->kode) + 1);
	kb_buf_adds(&name, r->nama);
	t->nama = kb_homes_text(&s->homes, &name);
	kb_buf_free(&name);
	return 0;
}

/* What is of the whole alone, a potensi of "64", has a place of its own. */
static int
places(struct kb_kantor *k, struct konflik_keadaan *s, struct kb_err *err)
{
	static const char *const below[] = { "tanpa provinsi",
	    "tanpa kabupaten/kota", "tanpa kecamatan", "tanpa kelurahan/desa",
	    "tanpa tempat" };
	struct kb_region whole;
	int level = s->induk.s[0] == '\0' ? 0 : kb_region_level(s->induk.s);

	if (konflik_tempat_bawah(k, &s->induk, add_place, s, err) != 0)
		return -1;
	whole = (struct kb_region){ s->induk.s, below[level] };
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
	int level = s->induk.s[0] == '\0' ? 0 : kb_region_level(s->induk.s);
	kb_code at = kb_region_at(where, level + 1);
	size_t i = kb_lower(&at, s->tempat, s->ntempat - 1,
	    sizeof(*s->tempat), place_before, NULL);

	return i + 1 < s->ntempat && strcmp(s->tempat[i].kode.s, at.s) == 0 ?
	    i : s->ntempat - 1;
}

/* ---- which records ---- */

int
keadaan_saring(struct kb_kantor *k, const struct konflik_tanya *ask,
    const kb_code *whole, const struct kb_type *type,
    const struct kb_filter *further, struct kb_filter *f, struct kb_err *err)
{
	char *sql;

	if (further == NULL)
		kb_filter_begin(f, type);
	else if (kb_filter_part(further, type, &k->env, f, err) != 0)
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
	if ((s->npotensi & (s->npotensi - 1)) == 0)
		s->potensi = kb_realloc(s->potensi, s->npotensi * 2 + 1,
		    sizeof(*s->potensi));
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
	int rc = keadaan_saring(k, ask, &s->induk, &potensi_type,
	    ask->potensi, &f, err);

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

/* ---- judgements ---- */

static int
by_number(const void *va, const void *vb)
{
	const struct konflik_potensi *a = va, *b = vb;
	int c = strcmp(a->p.head.nomor, b->p.head.nomor);

	return c != 0 ? c : strcmp(a->p.head.kantor.s, b->p.head.kantor.s);
}

static int
number_before(const void *key, const void *elem, const void *arg)
{
	const struct penilaian *n = key;
	const struct konflik_potensi *p = elem;
	int c = strcmp(n->potensi, p->p.head.nomor);

	(void)arg;
	return c != 0 ? c : strcmp(n->head.kantor.s, p->p.head.kantor.s);
}

static struct konflik_potensi *
judged(struct konflik_keadaan *s, const struct penilaian *n)
{
	size_t i = kb_lower(n, s->potensi, s->npotensi, sizeof(*s->potensi),
	    number_before, NULL);

	return i < s->npotensi && number_before(n, &s->potensi[i], NULL) == 0 ?
	    &s->potensi[i] : NULL;
}

/* By hand, else by the rubric. */
static size_t
level_now(const struct konflik_keadaan *s, struct konflik_potensi *p)
{
	p->skor = (kb_rate){ 0 };
	if (p->p.tingkat != NULL)
		return level_of(s, p->p.tingkat);
	p->skor = konflik_skor(&s->rubrik, &p->p.kriteria);
	return level_of(s, konflik_kelas(&s->rubrik, p->skor));
}

static void
take_int(kb_int *to, kb_int from, bool *any)
{
	if (!from.known)
		return;
	*to = from;
	*any = true;
}

/* What a judgement says holds from its day on; criteria without a level mean
 * that the rubric judges from now on. */
static void
take(struct potensi *p, const struct penilaian *n)
{
	bool criteria = false;

	take_int(&p->kriteria.jenis, n->kriteria.jenis, &criteria);
	take_int(&p->kriteria.sumber, n->kriteria.sumber, &criteria);
	take_int(&p->kriteria.pihak, n->kriteria.pihak, &criteria);
	take_int(&p->kriteria.dampak, n->kriteria.dampak, &criteria);
	if (criteria || n->tingkat != NULL)
		p->tingkat = n->tingkat;
	if (n->proses != NULL)
		p->proses = n->proses;
}

static void
changed(const struct konflik_keadaan *s, struct konflik_potensi *p)
{
	if (p->p.ditutup.ymd != 0 && p->p.ditutup.ymd <= s->masa.to.ymd)
		p->ubah.n = KONFLIK_DITUTUP;
	else if (p->p.tanggal.ymd >= s->masa.from.ymd)
		p->ubah.n = KONFLIK_BARU;
	else if (p->semula == 0 || p->tingkat == 0)
		p->ubah.n = KONFLIK_TETAP;
	else
		p->ubah.n = p->tingkat > p->semula ? KONFLIK_MENINGKAT :
		    p->tingkat < p->semula ? KONFLIK_MEREDA : KONFLIK_TETAP;
}

static int
judge(struct kb_kantor *k, struct konflik_keadaan *s, struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct penilaian *all = NULL;
	size_t n = 0, i = 0;
	int rc;

	kb_date_iso(s->masa.from, from);
	kb_date_iso(s->masa.to, to);
	/* Most are of potensi that were closed long before. */
	rc = kb_collect(k->db, &penilaian_type, " WHERE tanggal <= ?1 AND "
	    "potensi IN (SELECT nomor FROM potensi WHERE tanggal <= ?1 AND "
	    "(ditutup IS NULL OR ditutup >= ?2)) ORDER BY tanggal, kantor, "
	    "nomor", KB_ARGS2((const char *)to, (const char *)from), &all, &n,
	    &s->homes, err);
	if (s->npotensi > 1)
		qsort(s->potensi, s->npotensi, sizeof(*s->potensi), by_number);
	for (int later = 0; rc == 0 && later < 2; later++) {
		for (; i < n && (later || all[i].tanggal.ymd <
		    s->masa.from.ymd); i++) {
			struct konflik_potensi *p = judged(s, &all[i]);

			if (p == NULL)
				continue;
			take(&p->p, &all[i]);
			p->dinilai = all[i].tanggal;
			p->perkembangan = all[i].uraian;
		}
		for (size_t j = 0; j < s->npotensi; j++) {
			struct konflik_potensi *p = &s->potensi[j];

			p->tingkat = level_now(s, p);
			if (!later && p->p.tanggal.ymd < s->masa.from.ymd)
				p->semula = p->tingkat;
		}
	}
	for (i = 0; i < s->npotensi; i++)
		changed(s, &s->potensi[i]);
	free(all);
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
	return by_number(a, b);
}

static void
count(struct konflik_tempat *t, const struct konflik_potensi *p)
{
	t->per_ubah[p->ubah.n]++;
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
classify(struct konflik_tempat *t)
{
	enum konflik_lapor told = t->lapor != NULL ?
	    (enum konflik_lapor)t->lapor->keadaan.n : 0;
	bool silent = told == KONFLIK_BELUM_LAPOR ||
	    told == KONFLIK_BELUM_WAKTUNYA;

	if (t->tingkat > 0)
		t->kelas = KONFLIK_PETA_TINGKAT;
	else if (t->potensi > 0)
		t->kelas = KONFLIK_PETA_TANPA_TINGKAT;
	else if (told == KONFLIK_NIHIL)
		t->kelas = KONFLIK_PETA_NIHIL;
	else if (told != 0 && !silent)
		t->kelas = KONFLIK_PETA_KOSONG;
	else
		t->kelas = silent ? KONFLIK_PETA_BELUM_LAPOR :
		    KONFLIK_PETA_TANPA_CATATAN;
	t->belum_lapor = silent;
}

/* Of the last quarter in the period, where it ends with one. */
static int
reports(struct kb_kantor *k, struct konflik_keadaan *s, struct kb_err *err)
{
	char name[KB_PERIOD_NAME];
	struct kb_period q = kb_period_at(KB_EACH_QUARTER, s->masa.to, 0, name);

	if (q.to.ymd == s->masa.to.ymd && q.from.ymd >= s->masa.from.ymd &&
	    konflik_lapor_baca(k, KONFLIK_TRIWULAN, &q, s->induk.s,
	    &s->laporan, err) != 0)
		return -1;
	for (size_t i = 0; i + 1 < s->ntempat; i++)
		s->tempat[i].lapor = konflik_lapor_dari(&s->laporan,
		    s->tempat[i].kode.s, name);
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
	for (size_t i = 0; i < s->npotensi; i++) {
		count(&s->tempat[s->potensi[i].tempat], &s->potensi[i]);
		count(&s->semua, &s->potensi[i]);
	}
	for (size_t i = 0; i < s->ntempat; i++)
		classify(&s->tempat[i]);
	classify(&s->semua);
}

int
konflik_keadaan(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	const char *where = ask->wilayah;

	memset(s, 0, sizeof(*s));
	s->masa = ask->masa;
	s->induk = k->env.office;
	if (where != NULL && *where != '\0')
		(void)snprintf(s->induk.s, sizeof(s->induk.s), "%s", where);
	s->semua.kode = s->induk;
	levels(k, s);
	if (kb_settings_load(k->db, &konflik_setelan_type, &s->set, &s->home,
	    err) != 0 ||
	    konflik_rubrik_baca(k, s->set.rubrik, &s->rubrik, err) != 0 ||
	    places(k, s, err) != 0 || read_potensi(k, ask, s, err) != 0 ||
	    judge(k, s, err) != 0 || reports(k, s, err) != 0)
		return -1;
	gather(s);
	return ask->tanpa_peristiwa ? 0 : keadaan_peristiwa(k, ask, s, err);
}

void
konflik_keadaan_free(struct konflik_keadaan *s)
{
	konflik_lapor_free(&s->laporan);
	konflik_rubrik_free(&s->rubrik);
	kb_homes_free(&s->homes);
	kb_buf_free(&s->home);
	free(s->potensi);
	free(s->tempat);
	memset(s, 0, sizeof(*s));
}
