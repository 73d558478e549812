/* SPDX-License-Identifier: ISC */
/*
 * pantau_kembar.c - what several offices recorded of one meeting: whose record
 * holds, and what is said twice.
 */
#include <stdlib.h>
#include <string.h>

#include "pantau.h"

static void
twin(struct pantau_dalam *in, const struct kb_type *type,
    const struct kb_head *h, const struct kb_head *holds)
{
	in->kembar = kb_realloc(in->kembar, in->nkembar + 1,
	    sizeof(*in->kembar));
	in->kembar[in->nkembar++] = (struct pantau_kembar){ type, h, holds };
}

/* ---- meetings ---- */

/* A regency's code begins with its province's; where one says no place it is
 * the other's. */
static bool
same_meeting(const struct rapat *a, const struct rapat *b)
{
	size_t x = strlen(a->wilayah.s), y = strlen(b->wilayah.s);

	return a->jenis.n == b->jenis.n && a->jenis.n != RAKOR_RAPAT_INTERNAL &&
	    memcmp(a->wilayah.s, b->wilayah.s, x < y ? x : y) == 0;
}

/*
 * Of n records of one number and day: by the first of those that are one
 * meeting.  What is one with both of two makes these one, too; else whoever we
 * act for would decide how many there are.
 */
static size_t *
groups(const struct rapat *run, size_t n)
{
	size_t *first = kb_alloc(n * sizeof(*first));

	for (size_t i = 0; i < n; i++) {
		first[i] = i;
		for (size_t j = 0; j < i; j++) {
			size_t a = first[i], b = first[j];

			if (a == b || !same_meeting(&run[i], &run[j]))
				continue;
			for (size_t k = 0; k <= i; k++)
				if (first[k] == a || first[k] == b)
					first[k] = a < b ? a : b;
		}
	}
	return first;
}

/* The nearest lies before the others, and holds. */
static void
hold(struct rakor_pantau *p, size_t at, size_t n)
{
	struct pantau_catatan_rapat *to = &p->dalam->tercatat[at];
	const struct rapat *run = &p->dalam->rapat[at];
	size_t *first = groups(run, n);

	for (size_t i = 0; i < n; i++) {
		to[i].r = &run[i];
		if (first[i] == i) {
			p->rapat[p->nrapat] = run[i];
			to[i].pemegang = &p->rapat[p->nrapat++];
			continue;
		}
		to[i].pemegang = to[first[i]].pemegang;
		twin(p->dalam, &rapat_type, &run[i].head,
		    &to[i].pemegang->head);
	}
	free(first);
}

static int
by_nomor(const void *va, const void *vb)
{
	const struct pantau_catatan_rapat *a = va, *b = vb;
	int c = strcmp(a->r->head.nomor, b->r->head.nomor);

	return c != 0 ? c : a->r < b->r ? -1 : a->r > b->r;
}

int
pantau_rapat(struct kb_db *db, struct rakor_pantau *p, struct kb_err *err)
{
	struct pantau_dalam *in = p->dalam;

	if (kb_collect(db, &rapat_type, " ORDER BY tanggal, nomor, "
	    KB_NEAREST("?1", "wilayah"), KB_ARGS1((const char *)p->kantor.s),
	    &in->rapat, &in->nrapat, &in->homes, err) != 0)
		return -1;
	p->rapat = kb_alloc((in->nrapat + 1) * sizeof(*p->rapat));
	in->tercatat = kb_alloc((in->nrapat + 1) * sizeof(*in->tercatat));
	for (size_t i = 0, n; i < in->nrapat; i += n) {
		const struct rapat *r = &in->rapat[i];

		for (n = 1; i + n < in->nrapat && r[n].tanggal.ymd ==
		    r->tanggal.ymd && strcmp(r[n].head.nomor,
		    r->head.nomor) == 0; n++)
			continue;
		hold(p, i, n);
	}
	if (in->nrapat > 1)
		qsort(in->tercatat, in->nrapat, sizeof(*in->tercatat),
		    by_nomor);
	return 0;
}

static int
cmp_nomor(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key,
	    ((const struct pantau_catatan_rapat *)elem)->r->head.nomor);
}

/* Of that office; NULL: of any, the first. */
static const struct rapat *
named(const struct rakor_pantau *p, const char *nomor, const char *office,
    size_t n)
{
	const struct pantau_dalam *in = p->dalam;
	size_t i = kb_lower(nomor, in->tercatat, in->nrapat,
	    sizeof(*in->tercatat), cmp_nomor, NULL);

	for (; i < in->nrapat && strcmp(in->tercatat[i].r->head.nomor,
	    nomor) == 0; i++) {
		const char *of = in->tercatat[i].r->head.kantor.s;

		if (office == NULL || (strlen(of) == n &&
		    memcmp(of, office, n) == 0))
			return in->tercatat[i].pemegang;
	}
	return NULL;
}

kb_date
pantau_hari_akhir(const struct rapat *r)
{
	return r->selesai.ymd != 0 ? r->selesai : r->tanggal;
}

const struct rapat *
pantau_rapat_of(const struct rakor_pantau *p, const char *nomor,
    const kb_code *office)
{
	const struct rapat *own = named(p, nomor, office->s,
	    strlen(office->s));

	return own != NULL ? own : named(p, nomor, NULL, 0);
}

const struct rapat *
rakor_rapat_find(const struct rakor_pantau *p, const char *word)
{
	const char *slash = strchr(word, '/');
	const struct rapat *m = pantau_rapat_of(p, word, &p->kantor);

	return m != NULL || slash == NULL ? m : named(p, slash + 1, word,
	    (size_t)(slash - word));
}

char *
rakor_rapat_kunci(struct kb_kantor *k, const char *word)
{
	char *key = kb_one_text(k->db, "SELECT kantor || '/' || nomor FROM "
	    "rapat WHERE nomor = ?2 ORDER BY kantor <> ?1, tanggal, "
	    KB_NEAREST("?1", "wilayah") " LIMIT 1",
	    KB_ARGS2((const char *)k->env.office.s, word));

	return key != NULL ? key : kb_strdup(word);
}

/* ---- items ---- */

/* Of those of one number and meeting. */
static const struct rekomendasi *
holding(const struct pantau_nomor *of, const struct pantau_nomor *run, size_t n)
{
	const struct rekomendasi *first = NULL;

	for (size_t i = 0; of->rapat != NULL && i < n; i++) {
		if (run[i].rapat != of->rapat)
			continue;
		if (strcmp(run[i].r->head.kantor.s,
		    of->rapat->head.kantor.s) == 0)
			return run[i].r;
		if (first == NULL)
			first = run[i].r;
	}
	return first != NULL ? first : of->r;
}

void
pantau_kembar_butir(struct pantau_dalam *in)
{
	for (size_t i = 0, n; i < in->nnomor; i += n) {
		struct pantau_nomor *run = &in->nomor[i];

		for (n = 1; i + n < in->nnomor && strcmp(run->r->head.nomor,
		    run[n].r->head.nomor) == 0; n++)
			continue;
		for (size_t j = 0; j < n; j++) {
			run[j].pemegang = holding(&run[j], run, n);
			if (run[j].pemegang != run[j].r)
				twin(in, &rekomendasi_type,
				    &run[j].r->head, &run[j].pemegang->head);
		}
	}
}

/* ---- what they say ---- */

/* Not how an office numbers or files it, nor what it keeps to itself. */
bool
pantau_beda(const struct kb_type *type, const void *a, const void *b,
    struct kb_buf *columns)
{
	static const struct kb_env none;
	struct kb_buf x = KB_BUF_INIT, y = KB_BUF_INIT;
	bool any = false;

	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];

		kb_buf_cut(&x, 0);
		kb_buf_cut(&y, 0);
		if (f->at < sizeof(struct kb_head) || f->private || f->stamp)
			continue;
		kb_show(f, a, &none, &x);
		kb_show(f, b, &none, &y);
		if (strcmp(kb_buf_str(&x), kb_buf_str(&y)) == 0)
			continue;
		kb_buf_addf(columns, "%s%s", any ? ", " : "", f->name);
		any = true;
	}
	kb_buf_free(&x);
	kb_buf_free(&y);
	return any;
}

/* ---- entries ---- */

struct sama {
	struct tindak_lanjut	*t;
	const struct rakor_butir *butir;
};

static int
by_what(const void *va, const void *vb)
{
	const struct sama *a = va, *b = vb;
	int c = a->t->tanggal.ymd - b->t->tanggal.ymd;

	if (a->butir != b->butir)
		return a->butir < b->butir ? -1 : 1;
	if (c == 0)
		c = strcmp(a->t->penerima, b->t->penerima);
	if (c == 0)
		c = a->t->status.n - b->t->status.n;
	return c != 0 ? c : a->t < b->t ? -1 : a->t > b->t;
}

/* The first of those alike stays; it lies before the others. */
static bool
said_before(const struct sama *s, size_t at)
{
	struct kb_buf columns = KB_BUF_INIT;
	bool same = false;

	for (size_t i = at; !same && i-- > 0; ) {
		const struct sama *o = &s[i];

		if (o->butir != s[at].butir || o->t->tanggal.ymd !=
		    s[at].t->tanggal.ymd || strcmp(o->t->penerima,
		    s[at].t->penerima) != 0 || o->t->status.n !=
		    s[at].t->status.n)
			break;
		same = strcmp(o->t->head.kantor.s, s[at].t->head.kantor.s) !=
		    0 && !pantau_beda(&tindak_lanjut_type, o->t, s[at].t,
		    &columns);
	}
	kb_buf_free(&columns);
	return same;
}

static bool
several_offices(const struct rakor_pantau *p)
{
	for (size_t i = 1; i < p->ncatatan; i++)
		if (strcmp(p->catatan[i].head.kantor.s,
		    p->catatan[0].head.kantor.s) != 0)
			return true;
	return false;
}

void
pantau_kembar_catatan(struct rakor_pantau *p)
{
	struct sama *s;
	bool *drop;
	size_t kept = 0, n = 0;

	if (!several_offices(p))
		return;
	s = kb_alloc(p->ncatatan * sizeof(*s));
	drop = kb_alloc(p->ncatatan * sizeof(*drop));
	for (size_t i = 0; i < p->ncatatan; i++) {
		struct tindak_lanjut *t = &p->catatan[i];
		const struct rakor_butir *b = pantau_butir_of(p,
		    t->rekomendasi, &t->head.kantor);

		if (b != NULL && rakor_pencabut(p, t) == NULL)
			s[n++] = (struct sama){ t, b };
	}
	if (n > 1)
		qsort(s, n, sizeof(*s), by_what);
	for (size_t i = 0; i < n; i++)
		drop[s[i].t - p->catatan] = said_before(s, i);
	for (size_t i = 0; i < p->ncatatan; i++)
		if (!drop[i])
			p->catatan[kept++] = p->catatan[i];
	if (kept < p->ncatatan) {
		p->ncatatan = kept;
		pantau_cabut(p);		/* they lie elsewhere now */
	}
	free(drop);
	free(s);
}
