/* SPDX-License-Identifier: ISC */
/*
 * keadaan_nilai.c - levels, and what judgements make of potensi: the last one
 * before the period, and the last one by its end.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"

const struct kb_word konflik_ubah[] = {
	[KONFLIK_BARU - 1] = { "baru", NULL, NULL },
	[KONFLIK_MENINGKAT - 1] = { "meningkat", NULL, NULL },
	[KONFLIK_MEREDA - 1] = { "mereda", NULL, NULL },
	[KONFLIK_TETAP - 1] = { "tetap", NULL, NULL },
	[KONFLIK_DITUTUP - 1] = { "ditutup", "selesai", NULL },
	{ 0 }
};

/* ---- levels ---- */

static size_t
level_of(const struct konflik_keadaan *s, const char *word)
{
	for (size_t i = 1; word != NULL && i <= s->ntingkat; i++)
		if (strcmp(s->tingkat[i], word) == 0)
			return i;
	return 0;
}

int
keadaan_tingkat(struct kb_kantor *k, struct konflik_keadaan *s,
    struct kb_err *err)
{
	const char *word;

	for (size_t i = 0; (word = kb_code_nth(k, "tingkat", i)) != NULL; i++) {
		if (i == KONFLIK_TINGKAT_MAX)
			return kb_fail(err, KB_CONFIG, "daftar tingkat: lebih "
			    "dari %d tingkat ('%.40s'); gabungkan, lalu hapus "
			    "yang tidak dipakai: kesbangpol lihat pilihan "
			    "--daftar tingkat", KONFLIK_TINGKAT_MAX, word);
		s->tingkat[++s->ntingkat] = word;
	}
	s->tinggi = level_of(s, s->set.tingkat_tinggi);
	if (s->tinggi == 0)
		return kb_fail(err, KB_CONFIG, "setelan konflik."
		    "tingkat_tinggi: '%.40s' tidak ada dalam daftar tingkat",
		    s->set.tingkat_tinggi != NULL ? s->set.tingkat_tinggi :
		    "");
	return 0;
}

const char *
konflik_tingkat_label(struct kb_kantor *k, const struct konflik_keadaan *s,
    size_t level)
{
	return level == 0 || level > s->ntingkat ? "belum dinilai" :
	    kb_code_label(k, "tingkat", s->tingkat[level]);
}

/* The first letter of each word, and of the first one so many; as many as
 * there is room for. */
static void
initials(const char *p, int of_first, char letters[8])
{
	size_t n = 0, words = 0;
	int taken = 0;

	for (const char *end; *p != '\0'; p = end) {
		bool here = *p != ' ' && taken < (words == 0 ? of_first : 1);

		for (end = p + 1; (*end & 0xc0) == 0x80; )
			end++;
		if (here && n + (size_t)(end - p) < 8 && words < 3) {
			memcpy(letters + n, p, (size_t)(end - p));
			n += (size_t)(end - p);
			taken++;
		}
		if (*p == ' ') {
			words++;
			taken = 0;
		}
	}
	letters[n] = '\0';
}

/* Is there another level with these letters? */
static bool
shared(struct kb_kantor *k, const struct konflik_keadaan *s, size_t level,
    int of_first, const char *letters)
{
	char other[8];

	for (size_t i = 1; i <= s->ntingkat; i++) {
		initials(konflik_tingkat_label(k, s, i), of_first, other);
		if (i != level && strcmp(other, letters) == 0)
			return true;
	}
	return false;
}

void
konflik_tingkat_huruf(struct kb_kantor *k, const struct konflik_keadaan *s,
    size_t level, char letters[8])
{
	const char *label = konflik_tingkat_label(k, s, level);

	if (level == 0) {
		memcpy(letters, "?", 2);
		return;
	}
	for (int of_first = 1; of_first < 4; of_first++) {
		initials(label, of_first, letters);
		if (!shared(k, s, level, of_first, letters))
			return;
	}
	(void)snprintf(letters, 8, "%u", (unsigned)level % 1000);
}

/* ---- judgements ---- */

int
keadaan_urut(const void *va, const void *vb)
{
	const struct konflik_potensi *a = va, *b = vb;
	int c = strcmp(a->p.head.nomor, b->p.head.nomor);

	return c != 0 ? c : strcmp(a->p.head.kantor.s, b->p.head.kantor.s);
}

static int
by_number(const void *va, const void *vb, void *arg)
{
	const struct konflik_potensi *p = arg;

	return keadaan_urut(&p[*(const size_t *)va], &p[*(const size_t *)vb]);
}

void
keadaan_nomor(struct konflik_keadaan *s)
{
	free(s->nomor);
	s->nomor = kb_alloc((s->npotensi + 1) * sizeof(*s->nomor));
	for (size_t i = 0; i < s->npotensi; i++)
		s->nomor[i] = i;
	if (s->npotensi > 1)
		qsort_r(s->nomor, s->npotensi, sizeof(*s->nomor), by_number,
		    s->potensi);
}

static int
number_before(const void *key, const void *elem, const void *arg)
{
	const struct konflik_potensi *p = arg, *wanted = key;

	return keadaan_urut(wanted, &p[*(const size_t *)elem]);
}

struct konflik_potensi *
keadaan_cari(const struct konflik_keadaan *s, const kb_code *office,
    const char *number)
{
	const struct konflik_potensi wanted = { .p.head = { .kantor = *office,
	    .nomor = number } };
	size_t i = kb_lower(&wanted, s->nomor, s->npotensi, sizeof(*s->nomor),
	    number_before, s->potensi);

	return i < s->npotensi && number_before(&wanted, &s->nomor[i],
	    s->potensi) == 0 ? &s->potensi[s->nomor[i]] : NULL;
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
 * that the rubric judges from now on, once it has all that it needs. */
static void
take(const struct konflik_rubrik *r, struct potensi *p,
    const struct penilaian *n)
{
	bool criteria = false;

	take_int(&p->kriteria.jenis, n->kriteria.jenis, &criteria);
	take_int(&p->kriteria.sumber, n->kriteria.sumber, &criteria);
	take_int(&p->kriteria.pihak, n->kriteria.pihak, &criteria);
	take_int(&p->kriteria.dampak, n->kriteria.dampak, &criteria);
	if (n->tingkat != NULL || (criteria &&
	    konflik_skor(r, &p->kriteria).den != 0))
		p->tingkat = n->tingkat;
	if (n->proses != NULL)
		p->proses = n->proses;
}

static void
changed(const struct konflik_keadaan *s, struct konflik_potensi *p)
{
	p->dipetakan = p->p.tanggal.ymd >= s->masa.from.ymd;
	if (p->p.ditutup.ymd != 0 && p->p.ditutup.ymd <= s->masa.to.ymd)
		p->ubah.n = KONFLIK_DITUTUP;
	else if (p->dipetakan)
		p->ubah.n = KONFLIK_BARU;
	else if (p->semula == 0 || p->tingkat == 0)
		p->ubah.n = KONFLIK_TETAP;
	else
		p->ubah.n = p->tingkat > p->semula ? KONFLIK_MENINGKAT :
		    p->tingkat < p->semula ? KONFLIK_MEREDA : KONFLIK_TETAP;
}

/*
 * The order in which they hold.  Those of one day by number, as people count
 * (Z9 before Z10): it is the same in every office file that has them.
 */
static int
by_day(const void *va, const void *vb)
{
	const struct penilaian *a = va, *b = vb;

	if (a->tanggal.ymd != b->tanggal.ymd)
		return a->tanggal.ymd < b->tanggal.ymd ? -1 : 1;
	return strverscmp(a->head.nomor, b->head.nomor);
}

void
keadaan_kini(const struct konflik_keadaan *s, const struct konflik_potensi *p,
    struct potensi *now)
{
	*now = p->p;
	now->tingkat = p->tingkat > 0 ? s->tingkat[p->tingkat] : NULL;
	if (now->ditutup.ymd > s->masa.to.ymd)
		now->ditutup = (kb_date){ 0 };	/* it is open then */
}

/* What was said before it was mapped is not of this potensi. */
static void
hold(const struct konflik_keadaan *s, const struct penilaian *n)
{
	struct konflik_potensi *p = keadaan_cari(s, &n->head.kantor,
	    n->potensi);

	if (p == NULL || n->tanggal.ymd < p->p.tanggal.ymd)
		return;
	take(&s->rubrik, &p->p, n);
}

int
keadaan_nilai(struct kb_kantor *k, struct konflik_keadaan *s, struct kb_err *err)
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
	    "(ditutup IS NULL OR ditutup >= ?2))", KB_ARGS2((const char *)to,
	    (const char *)from), &all, &n, &s->homes, err);
	if (n > 1)
		qsort(all, n, sizeof(*all), by_day);
	keadaan_nomor(s);
	for (int later = 0; rc == 0 && later < 2; later++) {
		for (; i < n && (later || all[i].tanggal.ymd <
		    s->masa.from.ymd); i++)
			hold(s, &all[i]);
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
