/* SPDX-License-Identifier: ISC */
/*
 * pantau.c - the stock: for each item the cells of its addressees and
 * periods, and what was entered for each.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pantau.h"

/* ---- cells ---- */

static void
add(struct pantau_kerja *j, const struct rakor_sel *s)
{
	struct rakor_pantau *p = j->p;

	if (p->nsel == j->room) {
		j->room = j->room > 0 ? j->room * 2 : 256;
		p->sel = kb_realloc(p->sel, j->room, sizeof(*p->sel));
	}
	p->sel[p->nsel++] = *s;
}

/* The last of those that took it up from each other. */
static const struct rakor_butir *
last_of(const struct pantau_kerja *j, const struct rakor_sel *s)
{
	const struct rakor_butir *b = s->baru, *next;

	while ((next = pantau_penerus(j, b, s->penerima)) != NULL)
		b = next;
	return b;
}

/* It goes over to the later item; of what recurs, a period that is open or told
 * there. */
static void
carry(struct pantau_kerja *j, struct rakor_sel *s, kb_date from)
{
	size_t n = 0;

	if (s->periode != NULL)
		(void)pantau_masuk_di(j, s->baru, s->penerima, from, &n);
	s->diteruskan = s->periode == NULL || rakor_terbuka(s) || n > 0;
	s->berlaku = last_of(j, s);
}

/*
 * Of a meeting that an office above us sent down what others did is entered
 * there and does not come here: of them there is nothing to say.
 */
static bool
elsewhere(const struct pantau_kerja *j, const struct rakor_sel *s)
{
	const char *own = j->p->kantor.s;
	const char *of = s->butir->rapat != NULL ?
	    s->butir->rapat->head.kantor.s : own;

	return strcmp(of, own) != 0 && kb_region_within(own, of) &&
	    (!kb_region_form(s->penerima) ||
	    !kb_region_within(s->penerima, own));
}

/* What is told of it belongs to it from here on. */
static void
cell(struct pantau_kerja *j, struct rakor_sel s, kb_date from,
    const char *period, bool taken_over)
{
	struct rakor_pantau *p = j->p;
	struct kb_buf name = KB_BUF_INIT;
	size_t i, n;

	if (j->only != NULL && s.penerima != j->only)
		return;
	if (period != NULL) {
		kb_buf_adds(&name, period);
		s.periode = kb_homes_text(&p->dalam->homes, &name);
	}
	i = pantau_masuk_di(j, s.butir, s.penerima, from, &s.ncatatan);
	s.catatan = p->dalam->urut + i;
	for (n = 0; n < s.ncatatan; n++)
		j->masuk[i + n].dipakai = true;
	if (j->semua != NULL) {
		i = pantau_masuk_di(j, s.butir, j->semua, from, &n);
		s.bersama = n > 0 ? p->dalam->urut[i + n - 1] : NULL;
	}
	if (s.ncatatan == 0 && elsewhere(j, &s))
		return;
	pantau_nilai(&p->set, p->hari_ini, &s);
	if (taken_over)
		carry(j, &s, from);
	add(j, &s);
}

kb_date
pantau_sesudah(kb_date end, const struct rakor_butir *b, const kb_int *dflt)
{
	const kb_int *days = b->hari.known ? &b->hari : dflt;

	return end.ymd != 0 && days != NULL && days->known ?
	    kb_date_add(end, (int)days->v) : end;
}

kb_date
pantau_batas(const struct rakor_butir *b)
{
	return pantau_sesudah(pantau_rentang(b->r.batas).to, b, NULL);
}

/*
 * What recurs does so from its first period to the one that today is in; not
 * after its last.  Once a later item asks it of them, its periods
 * are of that one: of those here only what was told is left.
 */
static void
periods(struct pantau_kerja *j, const struct rakor_butir *b, kb_text who)
{
	const struct rakor_butir *next = pantau_penerus(j, b, who);
	kb_date last = pantau_rentang(b->r.batas).to, d = pantau_mulai(j, b);
	kb_date until = next != NULL ? pantau_mulai(j, next) : (kb_date){ 0 };
	char name[KB_PERIOD_NAME];
	struct kb_period now;
	size_t n;

	for (; d.ymd != 0 && d.ymd <= j->p->hari_ini.ymd &&
	    (last.ymd == 0 || d.ymd <= last.ymd);
	    d = kb_date_add(now.to, 1)) {
		bool over;

		pantau_masa((enum rakor_setiap)b->r.setiap.n, d, &now, name);
		over = next != NULL && now.to.ymd >= until.ymd;
		(void)pantau_masuk_di(j, b, who, now.from, &n);
		if (over ? n == 0 : pantau_sudah(j, b, who, &now))
			continue;
		cell(j, (struct rakor_sel){ .butir = b, .penerima = who,
		    .batas = pantau_sesudah(now.to, b, &j->p->set.hari_setelah),
		    .baru = next }, now.from, name, over);
	}
}

static void
addressee(struct pantau_kerja *j, const struct rakor_butir *b, kb_text who)
{
	const struct rakor_butir *next;

	if (pantau_berulang(&b->r)) {
		periods(j, b, who);
		return;
	}
	next = pantau_penerus(j, b, who);
	cell(j, (struct rakor_sel){ .butir = b, .penerima = who,
	    .batas = pantau_batas(b), .baru = next }, (kb_date){ 0 }, NULL,
	    next != NULL);
}

static int
cmp_item(const void *key, const void *elem, const void *arg)
{
	const struct pantau_masuk *m = elem;
	const struct rakor_butir *b = m->butir;

	(void)arg;
	return key != b ? (const struct rakor_butir *)key < b ? -1 : 1 : 0;
}

/* As the cells of that rhythm are called, however it was typed. */
static const char *
period_name(const struct rakor_butir *b, const struct pantau_masuk *m,
    char name[KB_PERIOD_NAME])
{
	struct kb_period typed = pantau_rentang(m->t->periode), p;

	if (m->mulai.ymd == 0)
		return NULL;
	pantau_masa((enum rakor_setiap)b->r.setiap.n, m->mulai, &p, name);
	return p.from.ymd == typed.from.ymd && p.to.ymd == typed.to.ymd ?
	    name : m->t->periode;
}

/* What was told by those who were not asked, or of another period. */
static void
outsiders(struct pantau_kerja *j, const struct rakor_butir *b)
{
	size_t i = kb_lower(b, j->masuk, j->nmasuk, sizeof(*j->masuk),
	    cmp_item, NULL);

	for (; i < j->nmasuk && j->masuk[i].butir == b; i++) {
		const struct pantau_masuk *m = &j->masuk[i];
		char name[KB_PERIOD_NAME];

		if (m->dipakai || m->pindah || m->t->dari_luar ||
		    m->siapa == j->semua)
			continue;
		cell(j, (struct rakor_sel){ .butir = b, .penerima = m->siapa,
		    .luar = true, .diminta = m->mulai.ymd != 0 &&
		    pantau_menugasi(j, b, m->siapa) }, m->mulai,
		    period_name(b, m, name), false);
	}
}

static bool
brought(const struct pantau_kerja *j, const struct rakor_butir *b)
{
	size_t i = kb_lower(b, j->masuk, j->nmasuk, sizeof(*j->masuk),
	    cmp_item, NULL);

	return i < j->nmasuk && j->masuk[i].butir == b;
}

static bool
asked(const struct pantau_kerja *j, const struct rakor_butir *b)
{
	const struct rakor_tanya *q = j->ask;
	int year = b->rapat != NULL ? b->rapat->tanggal.ymd / 10000 : 0;

	/* What is to be agreed upon is owed by nobody yet. */
	if (b->rapat != NULL && b->rapat->tanggal.ymd > j->p->hari_ini.ymd)
		return false;
	return !b->bagian && (!q->titipan || brought(j, b)) &&
	    (q->rapat == NULL || q->jawaban || b->rapat == j->p->ditanya) &&
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

static void
cells_of(struct pantau_kerja *j, struct rakor_butir *b)
{
	const struct pantau_alamat *a = &j->alamat[b - j->p->butir];
	size_t told;

	b->dari = j->p->nsel;
	for (size_t i = 0; b->r.jenis.n != RAKOR_PERNYATAAN && i < a->n; i++)
		addressee(j, b, a->siapa[i]);
	told = j->p->nsel;
	outsiders(j, b);
	b->n = j->p->nsel - b->dari;
	if (j->p->nsel > told)
		qsort(j->p->sel + b->dari, b->n, sizeof(*j->p->sel), by_cell);
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
		    pantau_urut_kolom);
	for (size_t i = 0; i < p->npenerima; i++)
		if (kept == 0 || p->penerima[kept - 1] != p->penerima[i])
			p->penerima[kept++] = p->penerima[i];
	p->npenerima = kept;
}

/* Does it share what it agreed upon with other meetings? */
static bool
linked(const struct rakor_pantau *p)
{
	for (size_t i = 0; i < p->nbutir; i++)
		if ((p->butir[i].lama != NULL || p->butir[i].baru != NULL) &&
		    p->butir[i].rapat == p->ditanya)
			return true;
	return false;
}

static void
take(struct rakor_pantau *p, const struct rakor_tanya *from)
{
	p->ncatatan = from->ncatatan;
	p->catatan = kb_alloc((p->ncatatan + 1) * sizeof(*p->catatan));
	if (p->ncatatan > 0)
		memcpy(p->catatan, from->catatan, p->ncatatan *
		    sizeof(*p->catatan));
}

/* A meeting that is asked for is one that there is. */
static int
known(struct pantau_kerja *j, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(j->ask->rapat);

	if (c.word == NULL)
		return 0;
	j->p->ditanya = rakor_rapat_find(j->p, c.word);
	if (j->p->ditanya != NULL)
		return 0;
	for (size_t i = 0; i < j->p->nrapat; i++)
		kb_choice_add(&c, j->p->rapat[i].head.nomor);
	return j->p->nrapat == 0 ? kb_fail(err, KB_DATA, "belum ada rapat "
	    "yang tercatat") : kb_choice_fail(&c, KB_DATA, "rapat", err,
	    "tidak ada; yang ada: %s", c.all);
}

static int
entries(struct pantau_kerja *j, struct kb_err *err)
{
	struct rakor_pantau *p = j->p;
	const char *of = p->ditanya != NULL && !j->ask->jawaban &&
	    !linked(p) ? p->ditanya->head.nomor : NULL;
	char today[KB_DATE_TEXT];

	kb_date_iso(p->hari_ini, today);
	return kb_collect(j->who.k->db, &tindak_lanjut_type, of == NULL ?
	    " WHERE tanggal <= ?1 ORDER BY tanggal, kantor, nomor" :
	    " WHERE " PANTAU_OF_MEETING " AND tanggal <= ?1 ORDER BY "
	    "tanggal, kantor, nomor",
	    KB_ARGS2((const char *)today, of), &p->catatan, &p->ncatatan,
	    &p->dalam->homes, err);
}

static int
read(struct pantau_kerja *j, struct kb_err *err)
{
	struct rakor_pantau *p = j->p;
	struct kb_db *db = j->who.k->db;
	int rc = kb_settings_load(db, &rakor_setelan_type, &p->set,
	    &p->dalam->home, err);

	if (rc == 0)
		rc = pantau_rapat(db, p, err);
	if (rc == 0)
		rc = known(j, err);
	if (rc == 0)
		rc = pantau_butir(db, p, err);
	if (rc == 0)
		rc = pantau_hari(j->who.k, p, err);
	if (rc == 0 && j->ask->titipan)
		take(p, j->ask);
	else if (rc == 0)
		rc = entries(j, err);
	return rc == 0 ? pantau_luar(j, err) : rc;
}

/* The province of the office, where no meeting says another. */
static void
only(struct pantau_kerja *j)
{
	const char *who = j->ask->penerima;
	kb_code prov = kb_region_at(&j->who.k->env.office, 1);

	if (prov.s[0] == '\0' && j->p->nrapat > 0)
		prov = pantau_provinsi(&j->who.k->env, &j->p->rapat[0]);
	if (who != NULL)
		j->only = pantau_siapa(&j->who, &prov, who, strlen(who));
}

static void
done(struct pantau_kerja *j)
{
	for (size_t i = 0; j->alamat != NULL && i < j->p->nbutir; i++)
		free(j->alamat[i].siapa);
	free(j->alamat);
	free(j->masuk);
	pantau_penerima_free(&j->who);
}

struct rakor_pantau
pantau_mulai_dari(const struct kb_kantor *k)
{
	return (struct rakor_pantau){ .hari_ini = k->env.today,
	    .kantor = k->env.office,
	    .dalam = kb_alloc(sizeof(struct pantau_dalam)) };
}

int
rakor_pantau(struct kb_kantor *k, const struct rakor_tanya *ask,
    struct rakor_pantau *p, struct kb_err *err)
{
	struct pantau_kerja j = { .p = p, .ask = ask, .who.k = k };
	int rc;

	*p = pantau_mulai_dari(k);
	j.who.homes = &p->dalam->homes;
	rc = read(&j, err);
	if (rc == 0)
		rc = pantau_alamat(&j, err);
	if (rc == 0) {
		pantau_cabut(p);
		/* What a caller brings stays where it lies. */
		if (!ask->titipan)
			pantau_kembar_catatan(p);
		only(&j);
		pantau_masuk(&j);
	}
	for (size_t i = 0; rc == 0 && i < p->nbutir; i++)
		if (asked(&j, &p->butir[i]))
			cells_of(&j, &p->butir[i]);
	if (rc == 0)
		columns(p);
	done(&j);
	return rc;
}

void
rakor_pantau_free(struct rakor_pantau *p)
{
	struct pantau_dalam *in = p->dalam;

	free(p->rapat);
	free(p->butir);
	free(p->sel);
	free(p->penerima);
	free(p->catatan);
	if (in != NULL) {
		free(in->rapat);
		free(in->tercatat);
		free(in->rekomendasi);
		free(in->nomor);
		free(in->kembar);
		free(in->cabut);
		free(in->urut);
		kb_homes_free(&in->homes);
		kb_buf_free(&in->home);
	}
	free(in);
	*p = (struct rakor_pantau){ 0 };
}
