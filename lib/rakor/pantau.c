/* SPDX-License-Identifier: ISC */
/*
 * pantau.c - the stock: for each item the cells of its addressees and
 * periods, and what was entered for each.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pantau.h"

/* An entry, and where it belongs. */
struct masuk {
	const struct tindak_lanjut *t;
	const struct rakor_butir *butir;
	kb_text			 siapa;
	kb_date			 mulai;		/* of its period; 0: none */
	bool			 dipakai;	/* a cell has it */
};

struct job {
	struct rakor_pantau	*p;
	const struct rakor_tanya *ask;
	struct pantau_penerima	 who;
	struct masuk		*masuk;
	size_t			 nmasuk;
	size_t			 room;		/* of p->sel */
	kb_text			 only;		/* the addressee asked for */
};

/* ---- entries ---- */

static int
by_place(const void *va, const void *vb)
{
	const struct masuk *a = va, *b = vb;
	int c = 0;

	if (a->butir != b->butir)
		return a->butir < b->butir ? -1 : 1;
	if (a->siapa != b->siapa)
		c = pantau_urut(a->siapa, b->siapa);
	if (c == 0 && a->mulai.ymd != b->mulai.ymd)
		return a->mulai.ymd < b->mulai.ymd ? -1 : 1;
	if (c == 0 && a->t->tanggal.ymd != b->t->tanggal.ymd)
		return a->t->tanggal.ymd < b->t->tanggal.ymd ? -1 : 1;
	/* Of one day: in the order in which they were entered. */
	return c != 0 ? c : a->t < b->t ? -1 : a->t > b->t;
}

static kb_code
province(const struct job *j, const struct rakor_butir *b)
{
	static const struct rapat nowhere;

	return pantau_provinsi(j->who.k, b->rapat != NULL ? b->rapat :
	    &nowhere);
}

/* Units are called as the recommendations call them, not as entries do. */
static void
spell(struct job *j)
{
	for (size_t i = 0; i < j->p->nbutir; i++) {
		const struct rakor_butir *b = &j->p->butir[i];
		kb_code prov = province(j, b);
		const char *at = NULL;
		size_t n;

		while (b->r.penerima != NULL &&
		    (n = rakor_next(b->r.penerima, &at)) > 0)
			(void)pantau_siapa(&j->who, &prov, at, n);
	}
}

static bool
recurs(const struct rakor_butir *b)
{
	return b->r.jenis.n == RAKOR_BERULANG && b->r.setiap.n != 0;
}

static void
entries(struct job *j)
{
	struct rakor_pantau *p = j->p;

	j->masuk = kb_alloc((p->ncatatan + 1) * sizeof(*j->masuk));
	for (size_t i = 0; i < p->ncatatan; i++) {
		const struct tindak_lanjut *t = &p->catatan[i];
		struct rakor_butir *b = pantau_butir_of(p,
		    t->rekomendasi, &t->head.kantor);
		struct masuk m = { .t = t, .butir = b };
		kb_code prov;

		if (b == NULL)
			continue;
		prov = province(j, b);
		m.siapa = pantau_siapa(&j->who, &prov, t->penerima,
		    strlen(t->penerima));
		if (recurs(b))
			m.mulai = pantau_rentang(t->periode).from;
		if (recurs(b) && m.mulai.ymd == 0) {
			p->tanpa_periode++;
			b->tanpa_periode++;
		} else {
			j->masuk[j->nmasuk++] = m;
		}
	}
	if (j->nmasuk > 1)
		qsort(j->masuk, j->nmasuk, sizeof(*j->masuk), by_place);
	p->urut = kb_alloc((j->nmasuk + 1) * sizeof(const void *));
	for (size_t i = 0; i < j->nmasuk; i++)
		p->urut[i] = j->masuk[i].t;
}

static int
cmp_place(const void *key, const void *elem, const void *arg)
{
	const struct masuk *a = key, *b = elem;

	(void)arg;
	if (a->butir != b->butir)
		return a->butir < b->butir ? -1 : 1;
	if (a->siapa != b->siapa)
		return pantau_urut(a->siapa, b->siapa);
	return a->mulai.ymd < b->mulai.ymd ? -1 : a->mulai.ymd > b->mulai.ymd;
}

static size_t
entries_of(struct job *j, const struct masuk *want, size_t *n)
{
	size_t at = kb_lower(want, j->masuk, j->nmasuk, sizeof(*j->masuk),
	    cmp_place, NULL);

	for (*n = 0; at + *n < j->nmasuk &&
	    cmp_place(want, &j->masuk[at + *n], NULL) == 0; ++*n)
		j->masuk[at + *n].dipakai = true;
	return at;
}

/* ---- cells ---- */

struct tempat {			/* where the cells of one item go */
	struct job	*j;
	struct rakor_butir *b;
	kb_text		 all;	/* the addressee "semua"; NULL: nobody wrote it */
};

static void
cell(struct tempat *at, kb_text who, kb_date from, const char *period,
    kb_date until, bool outside)
{
	struct job *j = at->j;
	struct rakor_pantau *p = j->p;
	struct kb_buf name = KB_BUF_INIT;
	struct rakor_sel s = { .butir = at->b, .penerima = who,
	    .batas = until, .luar = outside };
	size_t i, n;

	if (j->only != NULL && who != j->only)
		return;
	if (period != NULL) {
		kb_buf_adds(&name, period);
		s.periode = kb_homes_text(&p->homes, &name);
	}
	i = entries_of(j, &(struct masuk){ .butir = at->b, .siapa = who,
	    .mulai = from }, &s.ncatatan);
	s.catatan = p->urut + i;
	if (at->all != NULL) {
		i = entries_of(j, &(struct masuk){ .butir = at->b,
		    .siapa = at->all, .mulai = from }, &n);
		s.bersama = n > 0 ? p->urut[i + n - 1] : NULL;
	}
	pantau_nilai(&p->set, p->hari_ini, &s);
	if (p->nsel == j->room) {
		j->room = j->room > 0 ? j->room * 2 : 256;
		p->sel = kb_realloc(p->sel, j->room, sizeof(*p->sel));
	}
	p->sel[p->nsel++] = s;
}

static kb_date
after(kb_date end, const struct rakor_butir *b, const kb_int *dflt)
{
	const kb_int *days = b->r.hari_setelah.known ? &b->r.hari_setelah :
	    dflt;

	return end.ymd != 0 && days != NULL && days->known ?
	    kb_date_add(end, (int)days->v) : end;
}

kb_date
pantau_batas(const struct rakor_butir *b)
{
	return after(pantau_rentang(b->r.batas).to, b, NULL);
}

/*
 * What recurs does so from the period of the meeting to the one that today
 * is in; not after its last, nor once a later meeting has taken it up.
 */
static void
periods(struct tempat *at, kb_text who, bool outside)
{
	struct rakor_butir *b = at->b;
	kb_date last = pantau_rentang(b->r.batas).to, d;
	struct kb_period now;
	char name[KB_PERIOD_NAME];

	if (b->rapat == NULL)
		return;
	d = b->rapat->selesai.ymd != 0 ? b->rapat->selesai : b->rapat->tanggal;
	for (; d.ymd != 0 && d.ymd <= at->j->p->hari_ini.ymd &&
	    (last.ymd == 0 || d.ymd <= last.ymd);
	    d = kb_date_add(now.to, 1)) {
		pantau_masa((enum rakor_setiap)b->r.setiap.n, d, &now, name);
		if (b->baru != NULL && b->baru->rapat != NULL &&
		    now.to.ymd >= b->baru->rapat->tanggal.ymd)
			break;
		cell(at, who, now.from, name, after(now.to, b,
		    &at->j->p->set.hari_setelah), outside);
	}
}

static void
addressee(struct tempat *at, kb_text who)
{
	if (recurs(at->b))
		periods(at, who, false);
	else
		cell(at, who, (kb_date){ 0 }, NULL, pantau_batas(at->b), false);
}

static int
by_column(const void *a, const void *b)
{
	return pantau_urut(*(const kb_text *)a, *(const kb_text *)b);
}

/* Those of the item's list, each once, in the order of columns. */
static int
addressees(struct job *j, const struct rakor_butir *b, kb_text **who,
    size_t *n, struct kb_err *err)
{
	kb_code prov = province(j, b);
	const char *at = NULL;
	size_t len, kept = 0;

	*n = 0;
	while (b->r.penerima != NULL &&
	    (len = rakor_next(b->r.penerima, &at)) > 0) {
		bool all = len == 5 && strncasecmp(at, "semua", 5) == 0;

		if (all && prov.s[0] != '\0' &&
		    pantau_semua(&j->who, &prov, err) != 0)
			return -1;
		all = all && prov.s[0] != '\0' && j->who.ndaerah > 0;
		*who = kb_realloc(*who, *n + j->who.ndaerah + 1,
		    sizeof(**who));
		for (size_t i = 0; all && i < j->who.ndaerah; i++)
			(*who)[(*n)++] = pantau_siapa(&j->who, &prov,
			    j->who.daerah[i].s, strlen(j->who.daerah[i].s));
		if (!all)
			(*who)[(*n)++] = pantau_siapa(&j->who, &prov, at, len);
	}
	if (*n > 1)
		qsort(*who, *n, sizeof(**who), by_column);
	for (size_t i = 0; i < *n; i++)
		if (kept == 0 || (*who)[kept - 1] != (*who)[i])
			(*who)[kept++] = (*who)[i];
	*n = kept;
	return 0;
}

static int
cmp_item(const void *key, const void *elem, const void *arg)
{
	const struct rakor_butir *b = ((const struct masuk *)elem)->butir;

	(void)arg;
	return key != b ? (const struct rakor_butir *)key < b ? -1 : 1 : 0;
}

/* What was told by those who were not asked, or of another period. */
static void
outsiders(struct tempat *at)
{
	struct job *j = at->j;
	size_t i = kb_lower(at->b, j->masuk, j->nmasuk, sizeof(*j->masuk),
	    cmp_item, NULL);

	for (; i < j->nmasuk && j->masuk[i].butir == at->b; i++) {
		const struct masuk *m = &j->masuk[i];

		if (!m->dipakai && m->siapa != at->all)
			cell(at, m->siapa, m->mulai, m->mulai.ymd != 0 ?
			    m->t->periode : NULL, (kb_date){ 0 }, true);
	}
}

static bool
asked(const struct job *j, const struct rakor_butir *b)
{
	const struct rakor_tanya *q = j->ask;
	int year = b->rapat != NULL ? b->rapat->tanggal.ymd / 10000 : 0;

	return !b->bagian && (q->rapat == NULL ||
	    strcmp(q->rapat, b->r.rapat) == 0) && (q->butir == NULL ||
	    strcmp(q->butir, b->r.head.nomor) == 0 || (b->induk != NULL &&
	    strcmp(q->butir, b->induk->r.head.nomor) == 0)) &&
	    (q->dari == 0 || year >= q->dari) &&
	    (q->sampai == 0 || year <= q->sampai);
}

static int
by_cell(const void *va, const void *vb)
{
	const struct rakor_sel *a = va, *b = vb;
	int c = a->penerima == b->penerima ? 0 :
	    pantau_urut(a->penerima, b->penerima);

	if (c == 0 && (a->periode == NULL || b->periode == NULL))
		return (a->periode != NULL) - (b->periode != NULL);
	return c != 0 ? c : pantau_rentang(a->periode).from.ymd -
	    pantau_rentang(b->periode).from.ymd;
}

static int
cells_of(struct job *j, struct rakor_butir *b, struct kb_err *err)
{
	struct tempat at = { .j = j, .b = b };
	kb_text *who = NULL;
	size_t n, told;
	int rc = addressees(j, b, &who, &n, err);

	for (size_t i = 0; i < j->who.n; i++)
		if (rakor_is_all(j->who.nama[i].maksud))
			at.all = j->who.nama[i].maksud;
	b->dari = j->p->nsel;
	for (size_t i = 0; rc == 0 && b->r.jenis.n != RAKOR_PERNYATAAN &&
	    i < n; i++)
		addressee(&at, who[i]);
	told = j->p->nsel;
	if (rc == 0)
		outsiders(&at);
	b->n = j->p->nsel - b->dari;
	if (j->p->nsel > told)
		qsort(j->p->sel + b->dari, b->n, sizeof(*j->p->sel), by_cell);
	free(who);
	return rc;
}

/* ---- the whole ---- */

/* The columns: those who have a cell. */
static void
columns(struct rakor_pantau *p)
{
	size_t kept = 0;

	p->penerima = kb_alloc((p->nsel + 1) * sizeof(*p->penerima));
	for (size_t i = 0; i < p->nsel; i++)
		if (i == 0 || p->sel[i].penerima != p->sel[i - 1].penerima)
			p->penerima[p->npenerima++] = p->sel[i].penerima;
	if (p->npenerima > 1)
		qsort(p->penerima, p->npenerima, sizeof(*p->penerima),
		    by_column);
	for (size_t i = 0; i < p->npenerima; i++)
		if (kept == 0 || p->penerima[kept - 1] != p->penerima[i])
			p->penerima[kept++] = p->penerima[i];
	p->npenerima = kept;
}

static int
read(struct job *j, struct kb_err *err)
{
	struct rakor_pantau *p = j->p;
	struct kb_db *db = j->who.k->db;
	const char *of = j->ask->rapat;
	char today[KB_DATE_TEXT];
	int rc;

	kb_date_iso(p->hari_ini, today);
	rc = kb_settings_load(db, &rakor_setelan_type, &p->set, &p->home, err);
	if (rc == 0)
		rc = kb_collect(db, &rapat_type, " ORDER BY tanggal, nomor, "
		    "kantor", KB_NONE, &p->rapat, &p->nrapat, &p->homes, err);
	if (rc == 0)
		rc = pantau_butir(db, p, err);
	/* Of one meeting: those between KODE# and KODE$. */
	return rc != 0 ? rc : kb_collect(db, &tindak_lanjut_type, of == NULL ?
	    " WHERE tanggal <= ?1 ORDER BY tanggal, kantor, nomor" :
	    " WHERE rekomendasi > ?2 || '#' AND rekomendasi < ?2 || '$' AND "
	    "tanggal <= ?1 ORDER BY tanggal, kantor, nomor",
	    KB_ARGS2((const char *)today, of), &p->catatan, &p->ncatatan,
	    &p->homes, err);
}

/* A meeting that is asked for is one that there is. */
static int
known(const struct job *j, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(j->ask->rapat);

	for (size_t i = 0; i < j->p->nrapat; i++) {
		if (strcmp(j->p->rapat[i].head.nomor, c.word) == 0)
			return 0;
		kb_choice_add(&c, j->p->rapat[i].head.nomor);
	}
	return j->p->nrapat == 0 ? kb_fail(err, KB_DATA, "belum ada rapat "
	    "yang tercatat") : kb_choice_fail(&c, KB_DATA, "rapat", err,
	    "tidak ada; yang ada: %s", c.all);
}

/* The province of the office, where no meeting says another. */
static void
only(struct job *j)
{
	const char *who = j->ask->penerima;
	kb_code prov = kb_region_at(&j->who.k->env.office, 1);

	if (prov.s[0] == '\0' && j->p->nrapat > 0)
		prov = pantau_provinsi(j->who.k, &j->p->rapat[0]);
	if (who != NULL)
		j->only = pantau_siapa(&j->who, &prov, who, strlen(who));
}

int
rakor_pantau(struct kb_kantor *k, const struct rakor_tanya *ask,
    struct rakor_pantau *p, struct kb_err *err)
{
	struct job j = { .p = p, .ask = ask, .who = { .k = k,
	    .homes = &p->homes } };
	int rc;

	*p = (struct rakor_pantau){ .hari_ini = k->env.today };
	rc = read(&j, err);
	if (rc == 0 && ask->rapat != NULL)
		rc = known(&j, err);
	if (rc == 0) {
		spell(&j);
		only(&j);
		entries(&j);
	}
	for (size_t i = 0; rc == 0 && i < p->nbutir; i++)
		if (asked(&j, &p->butir[i]))
			rc = cells_of(&j, &p->butir[i], err);
	if (rc == 0)
		columns(p);
	pantau_penerima_free(&j.who);
	free(j.masuk);
	return rc;
}

void
rakor_pantau_free(struct rakor_pantau *p)
{
	free(p->rapat);
	free(p->butir);
	free(p->nomor);
	free(p->sel);
	free(p->penerima);
	free(p->catatan);
	free(p->urut);
	kb_homes_free(&p->homes);
	kb_buf_free(&p->home);
	*p = (struct rakor_pantau){ 0 };
}
