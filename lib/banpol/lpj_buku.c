/* SPDX-License-Identifier: ISC */
/* lpj_buku.c - what parties spent, and meant to: lines, their evidence. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lpj.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

/* ---- loading ---- */

struct loading {
	struct banpol_buku	*b;
	const kb_code		*council;
	struct belanja		**to;
	size_t			*n;
};

static int
keep(struct loading *l, const struct belanja *rec)
{
	*l->to = kb_realloc(*l->to, *l->n + 1, sizeof(**l->to));
	(*l->to)[*l->n] = *rec;
	/* As it was before siapkan said whose it is. */
	if (rec->head.kantor.s[0] == '\0')
		(*l->to)[*l->n].head.kantor = *l->council;
	kb_homes_keep(&l->b->homes, &belanja_type, &(*l->to)[(*l->n)++]);
	return 0;
}

static int
spent(void *arg, void *rec, struct kb_err *err)
{
	const struct loading *l = arg;
	const struct belanja *b = rec;

	(void)err;
	/* Seen from an earlier day it is not spent yet. */
	return b->tanggal.ymd > l->b->env->today.ymd ? 0 : keep(arg, rec);
}

/* A plan's line has no evidence yet; for the rest it is one of form G. */
static int
planned(void *arg, void *rec, struct kb_err *err)
{
	const struct rencana *r = rec;
	struct belanja b = { .head = r->head, .partai = r->partai,
	    .tahun = r->tahun, .kode = r->kode, .kegiatan = r->kegiatan,
	    .uraian = r->uraian, .volume = r->volume, .satuan = r->satuan,
	    .harga_satuan = r->harga_satuan, .jumlah = r->jumlah,
	    .keterangan = r->keterangan, .petugas = r->petugas };

	(void)err;
	return keep(arg, &b);
}

/* The place of a line's cost in the list; behind it: it is not there. */
static size_t
place(const struct banpol_buku *b, const struct belanja *line)
{
	const struct banpol_biaya *c = banpol_biaya(&b->biaya, line->kode);

	return c != NULL ? (size_t)(c - b->biaya.biaya) : b->biaya.n;
}

static int
order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
words(const char *a, const char *b)
{
	return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int
by_line(const void *x, const void *y, void *books)
{
	const struct belanja *a = x, *b = y;
	int rc = words(a->partai, b->partai);

	if (rc == 0)
		rc = order(a->tahun.ymd, b->tahun.ymd);
	if (rc == 0)
		rc = words(a->head.kantor.s, b->head.kantor.s);
	if (rc == 0)
		rc = order((int64_t)place(books, a), (int64_t)place(books, b));
	if (rc == 0)
		rc = words(a->kode, b->kode);
	if (rc == 0)
		rc = order(a->tanggal.ymd, b->tanggal.ymd);
	if (rc == 0)
		rc = words(a->nomor_bukti, b->nomor_bukti);
	return rc != 0 ? rc : words(a->head.nomor, b->head.nomor);
}

static int
load(struct kb_kantor *k, const struct kb_type *t, const char *const *arg,
    kb_row_fn *fn, struct loading *l, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, t);
	kb_buf_adds(&sql, " WHERE tahun BETWEEN ?1 AND ?2 AND "
	    "(?3 = '' OR kantor IN ('', ?3)) AND (?4 IS NULL OR partai = ?4)");
	rc = kb_query(k->db, t, sql.s, (const struct kb_arg[]){
	    kb_arg_text(arg[0]), kb_arg_text(arg[1]), kb_arg_text(arg[2]),
	    kb_arg_text(arg[3]), { 0 } }, fn, l, err);
	kb_buf_free(&sql);
	return rc;
}

int
banpol_buku_load(struct kb_kantor *k, const kb_code *council, int from,
    int to, const char *party, struct banpol_buku *b, struct kb_err *err)
{
	char first[12], last[12];
	const char *arg[] = { first, last, council->s, party };

	*b = (struct banpol_buku){ .env = &k->env };
	kb_pdate_iso((kb_pdate){ from * 10000 }, first);
	kb_pdate_iso((kb_pdate){ to * 10000 }, last);
	if (banpol_biaya_load(k, &b->biaya, err) != 0)
		return -1;
	if (kb_settings_load(k->db, &banpol_setelan_type, &b->set, &b->home,
	    err) != 0 || load(k, &belanja_type, arg, spent,
	    &(struct loading){ b, council, &b->baris, &b->n }, err) != 0 ||
	    load(k, &rencana_type, arg, planned,
	    &(struct loading){ b, council, &b->rencana, &b->nrencana }, err) != 0)
		return -1;
	if (b->n > 0)
		qsort_r(b->baris, b->n, sizeof(*b->baris), by_line, b);
	if (b->nrencana > 0)
		qsort_r(b->rencana, b->nrencana, sizeof(*b->rencana), by_line,
		    b);
	return 0;
}

void
banpol_buku_free(struct banpol_buku *b)
{
	kb_homes_free(&b->homes);
	kb_buf_free(&b->home);
	free(b->baris);
	free(b->rencana);
	banpol_biaya_free(&b->biaya);
	*b = (struct banpol_buku){ 0 };
}

/* ---- evidence ---- */

#define KINDS "bukti_banpol"

/* The kind in the office's list that a word means; NULL: none of them. */
static const char *
kind_of(const struct kb_env *env, char *word)
{
	const char *code;
	struct kb_err err;

	return env->code(env->arg, KINDS, kb_trim(word), &code, &err) == 0 ?
	    code : NULL;
}

/* Is one of the kinds "a, b; c" this one? */
static bool
has(const struct kb_env *env, const char *kinds, const char *kind)
{
	struct kb_buf flat = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *p, *code;
	bool is = false;

	kb_buf_adds(&flat, kinds != NULL ? kinds : "");
	for (size_t i = 0; i < flat.len; i++)
		if (flat.s[i] == ';' || flat.s[i] == '\n')
			flat.s[i] = ',';
	p = kb_buf_str(&flat);
	while (!is && kb_next_part(&p, ',', &one)) {
		code = kind_of(env, one.s);
		is = code != NULL && strcmp(code, kind) == 0;
	}
	kb_buf_free(&one);
	kb_buf_free(&flat);
	return is;
}

/* "nota/tagihan": either will do; "tiket?": only where there was one. */
static bool
lacks(const struct kb_env *env, const char *kinds, const char *either)
{
	struct kb_buf one = KB_BUF_INIT;
	bool there = either[strlen(either) - 1] == '?';

	while (!there && kb_next_part(&either, '/', &one))
		there = has(env, kinds, one.s);
	kb_buf_free(&one);
	return !there;
}

static void
tell(const struct kb_env *env, const char *either, struct kb_buf *what)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *front = what->len > 0 ? ", " : "";

	for (; kb_next_part(&either, '/', &one); front = " atau ") {
		kb_buf_adds(what, front);
		env->label(env->arg, KINDS, one.s, what);
	}
	kb_buf_free(&one);
}

/* What one receipt of the line says: where there is a list of who was paid,
 * each got the price of one. */
static int64_t
receipt(const struct banpol_biaya *c, const struct belanja *line)
{
	const char *p = c != NULL ? c->bukti : NULL;
	struct kb_buf kind = KB_BUF_INIT;
	bool list = false;

	while (!list && kb_next_part(&p, '|', &kind))
		list = kb_in_list("daftar_honor|daftar_transport", kind.s);
	kb_buf_free(&kind);
	return list && line->harga_satuan.known ? line->harga_satuan.v :
	    line->jumlah.v;
}

void
banpol_bukti_kurang(const struct banpol_buku *b, const struct belanja *line,
    struct kb_buf *what)
{
	const struct banpol_biaya *c = banpol_biaya(&b->biaya, line->kode);
	const char *p = c != NULL ? c->bukti : NULL;
	struct kb_buf kind = KB_BUF_INIT;

	if (line->nomor_bukti == NULL)
		kb_buf_adds(what, "nomor bukti");
	while (kb_next_part(&p, '|', &kind))
		if (lacks(b->env, line->bukti, kind.s))
			tell(b->env, kind.s, what);
	/* UU 10/2020 Pasal 3: of what says that more than this was paid. */
	if (b->set.meterai_di_atas.known &&
	    receipt(c, line) > b->set.meterai_di_atas.v &&
	    !has(b->env, line->bukti, "meterai"))
		tell(b->env, "meterai", what);
	kb_buf_free(&kind);
}
