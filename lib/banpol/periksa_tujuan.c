/* SPDX-License-Identifier: ISC */
/*
 * periksa_tujuan.c - where payments went: to the party's own account, and to
 * one that says whose it is (BPK's first finding).
 */
#include "kesbang/text.h"
#include "periksa.h"

#define COLUMN(p, of) (struct perihal){ pencairan_type.name,		\
	(p)->head.nomor, of }

/* ---- the account ---- */

/* Boards that hold on a day which say an account; *is: this one. */
static size_t
accounts(const struct periksa *p, const struct banpol_satu *s, kb_date day,
    const char *account, bool *is)
{
	const struct banpol_pengurus *b = NULL;
	size_t n = 0;

	while ((b = papan_next(&p->board, &s->wilayah, s->partai, day, b)) !=
	    NULL)
		if (b->rekening != NULL) {
			n++;
			*is = *is || banpol_rekening_sama(b->rekening,
			    account);
		}
	return n;
}

static void
account(struct periksa *p, const struct banpol_satu *s,
    const struct pencairan *c)
{
	const struct banpol_kejadian *asked = banpol_kejadian(s,
	    BANPOL_PERMOHONAN, false);
	bool is = false;
	size_t n;

	if (c->rekening == NULL || c->tanggal.ymd == 0)
		return;
	n = accounts(p, s, c->tanggal, c->rekening, &is);
	if (asked != NULL)
		n += accounts(p, s, asked->tanggal, c->rekening, &is);
	if (n == 0 || is)
		return;
	kb_buf_addf(&p->text, "SP2D ke rekening %s, bukan rekening pengurus "
	    "yang berlaku pada ", c->rekening);
	periksa_day(p, c->tanggal);
	periksa_found(p, s, BANPOL_REKENING, COLUMN(c, "rekening"), NULL);
}

/* Does the holder's name hold one of the names "a|b"? */
static bool
named(const char *holder, const char *names)
{
	struct kb_buf one = KB_BUF_INIT, folded = KB_BUF_INIT;
	bool is = false;

	while (!is && kb_next_part(&names, '|', &one)) {
		kb_buf_cut(&folded, 0);
		kb_fold_name(&folded, kb_buf_str(&one));
		is = folded.len > 1 && strstr(holder, folded.s) != NULL;
	}
	kb_buf_free(&one);
	kb_buf_free(&folded);
	return is;
}

struct holder {
	const char	*name;		/* folded */
	size_t		 parties;
	bool		 is;
};

static int
compare(void *arg, void *rec, struct kb_err *err)
{
	struct holder *h = arg;
	const struct partai *p = rec;

	(void)err;
	h->parties++;
	h->is = h->is || named(h->name, p->nama) || named(h->name,
	    p->singkatan) || named(h->name, p->ejaan) ||
	    named(h->name, p->kode);
	return 0;
}

/* Under any name that it had in any election. */
static void
holder(struct periksa *p, const struct banpol_satu *s,
    const struct pencairan *c)
{
	struct kb_buf folded = KB_BUF_INIT;
	struct holder h = { 0 };
	struct kb_err e;

	if (c->atas_nama == NULL)
		return;
	kb_fold_name(&folded, c->atas_nama);
	h.name = kb_buf_str(&folded);
	if (kb_query(p->k->db, &partai_type, "SELECT kode, nama, singkatan, "
	    "ejaan FROM partai WHERE kode = ?", KB_ARGS1(s->partai), compare,
	    &h, &e) == 0 && h.parties > 0 && !h.is) {
		kb_buf_addf(&p->text, "pemilik rekening tujuan SP2D '%s' tidak "
		    "menyebut partai ini", c->atas_nama);
		periksa_found(p, s, BANPOL_REKENING, COLUMN(c, "atas_nama"),
		    NULL);
	}
	kb_buf_free(&folded);
}

/* ---- what is not written down ---- */

/* Did the office write down where that year's payments went? */
static bool
writes_accounts(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		for (size_t i = 0; t->tahun == s->tahun && i < t->npencairan;
		    i++)
			if (t->pencairan[i].rekening != NULL)
				return true;
	return false;
}

static void
unknown(struct periksa *p, const struct banpol_satu *s,
    const struct pencairan *c)
{
	if (c->rekening == NULL && writes_accounts(p, s)) {
		kb_buf_adds(&p->text, "rekening tujuan SP2D belum dicatat");
		periksa_found(p, s, BANPOL_REKENING, COLUMN(c, "rekening"),
		    NULL);
	} else if (c->rekening != NULL && c->atas_nama == NULL) {
		kb_buf_addf(&p->text, "pemilik rekening tujuan SP2D %s belum "
		    "dicatat", c->rekening);
		periksa_found(p, s, BANPOL_REKENING, COLUMN(c, "atas_nama"),
		    NULL);
	}
}

void
periksa_rekening(struct periksa *p, const struct banpol_satu *s)
{
	for (size_t i = 0; i < s->npencairan; i++) {
		account(p, s, &s->pencairan[i]);
		holder(p, s, &s->pencairan[i]);
		unknown(p, s, &s->pencairan[i]);
	}
}

/* ---- one account, two parties ---- */

struct went {
	struct kb_buf			 digits;
	const struct banpol_satu	*satu;
	const struct pencairan		*c;
};

/* By council and account; the rest keeps the order of the register. */
static int
went_cmp(const void *x, const void *y)
{
	const struct went *a = x, *b = y;
	int diff = strcmp(a->satu->wilayah.s, b->satu->wilayah.s);

	if (diff == 0)
		diff = strcmp(a->digits.s, b->digits.s);
	if (diff == 0)
		diff = (a->satu > b->satu) - (a->satu < b->satu);
	return diff != 0 ? diff : (a->c > b->c) - (a->c < b->c);
}

static bool
same_place(const struct went *a, const struct went *b)
{
	return strcmp(a->satu->wilayah.s, b->satu->wilayah.s) == 0 &&
	    strcmp(a->digits.s, b->digits.s) == 0;
}

static size_t
gather(const struct periksa *p, struct went *w)
{
	size_t n = 0;

	for (size_t i = 0; i < p->j.n; i++)
		for (size_t k = 0; k < p->j.satu[i].npencairan; k++) {
			const struct banpol_satu *s = &p->j.satu[i];
			struct went one = { .satu = s, .c = &s->pencairan[k] };
			const char *a = one.c->rekening;

			for (; a != NULL && *a != '\0'; a++)
				if (*a >= '0' && *a <= '9')
					kb_buf_addc(&one.digits, *a);
			if (one.digits.len > 0)
				w[n++] = one;
		}
	qsort(w, n, sizeof(*w), went_cmp);
	return n;
}

/* w[from] .. w[to - 1] went to one account. */
static void
shared(struct periksa *p, const struct went *w, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		size_t other = from;

		while (other < to && strcmp(w[other].satu->partai,
		    w[i].satu->partai) == 0)
			other++;
		if (other == to)
			return;		/* all of one party */
		kb_buf_addf(&p->text, "SP2D ke rekening %s, yang juga tujuan "
		    "SP2D %s %d", w[i].c->rekening,
		    w[other].satu->singkatan != NULL ?
		    w[other].satu->singkatan : w[other].satu->partai,
		    w[other].satu->tahun);
		periksa_found(p, w[i].satu, BANPOL_REKENING, COLUMN(w[i].c,
		    "rekening"), NULL);
	}
}

int
periksa_tujuan(struct periksa *p, struct kb_err *err)
{
	struct went *w;
	size_t n = 0;

	(void)err;
	for (size_t i = 0; i < p->j.n; i++)
		n += p->j.satu[i].npencairan;
	w = kb_alloc((n + 1) * sizeof(*w));
	n = gather(p, w);
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && same_place(&w[from], &w[to]); )
			to++;
		shared(p, w, from, to);
	}
	for (size_t i = 0; i < n; i++)
		kb_buf_free(&w[i].digits);
	free(w);
	return 0;
}
