/* SPDX-License-Identifier: ISC */
/* berkas.c - parties' applications against the checklist. */
#include <stdlib.h>
#include <string.h>

#include "berkas.h"
#include "kesbang/text.h"

static const struct kb_word keadaan[] = {
	[BANPOL_ADA - 1] = { "ada", NULL, NULL },
	[BANPOL_PERBAIKI - 1] = { "perbaiki", NULL, NULL },
	[BANPOL_BELUM_ADA - 1] = { "belum", NULL, NULL },
	[BANPOL_TIDAK_WAJIB - 1] = { "tidak_wajib", "tidak wajib", NULL },
	[BANPOL_TIDAK_BERLAKU - 1] = { "tidak_berlaku", "tidak berlaku",
	    NULL },
	{ 0 }
};

#define T struct banpol_kertas
static const struct kb_field kertas_fields[] = {
	TEXT(T, syarat, "kode syarat", .show = true),
	TEXT(T, huruf, "huruf dalam Permendagri 36/2018 Pasal 15 dan 16"),
	TEXT(T, uraian, "syaratnya", .show = true),
	INT(T, rangkap, "rangkap yang diminta", .show = true),
	ENUM(T, keadaan, keadaan, "keadaannya", .show = true),
	TEXT(T, kurang, "yang masih kurang", .show = true),
	DATE(T, diterima, "tanggal diterima kantor"),
	TEXT(T, nomor_dokumen, "nomor dokumen"),
	DATE(T, tanggal_dokumen, "tanggal dokumen"),
	DATE(T, berlaku_sampai, "hari terakhir berlakunya"),
	TEXT(T, penanda_tangan, "nama para penanda tangan"),
	INT(T, suara, "suara sah menurut surat KPU"),
	TEXT(T, berkas, "nomor catatan berkasnya"),
	TEXT(T, dasar, "dasar"),
};
#undef T

const struct kb_type banpol_kertas_type = {
	.name = "syarat permohonan", .size = sizeof(struct banpol_kertas),
	KB_FIELDS(kertas_fields),
};

#define T struct banpol_berkas_baris
static const struct kb_field baris_fields[] = {
	PDATE(T, tahun, "tahun anggaran"),
	TEXT(T, nama, "partainya", .show = true),
	DATE(T, permohonan, "permohonan diterima", .show = true),
	ENUM(T, keadaan, banpol_keadaan, "sampai di mana", .show = true),
	INT(T, ada, "syarat wajib yang sudah ada", .show = true),
	INT(T, kurang, "syarat wajib yang belum ada atau perlu diperbaiki",
	    .show = true),
	TEXT(T, belum, "kodenya", .show = true),
	TEXT(T, partai, "kode partai"),
};
#undef T

const struct kb_type banpol_berkas_baris_type = {
	.name = "berkas permohonan",
	.size = sizeof(struct banpol_berkas_baris), KB_FIELDS(baris_fields),
};

/* ---- what is known besides ---- */

/* The report of last year is asked of who got money then, or perhaps did: of
 * all, where the register knows nothing of that year. */
static bool
asked(const struct berkas_kerja *g, const struct banpol_syarat *q,
    const struct banpol_satu *s)
{
	const struct banpol_satu *was = berkas_last_year(g, s);

	if (!kb_in_list(q->lihat, LIHAT_LALU) ||
	    (was != NULL && was->wajib_lpj) || !g->known_before)
		return true;
	return !g->paid_before && was != NULL && was->hak.known &&
	    was->hak.v > 0;
}

/* ---- one paper ---- */

static const struct banpol_berkas *
mark_of(const struct berkas_kerja *g, const struct banpol_satu *s, const char *code)
{
	for (size_t i = g->nmark; i-- > 0; )
		if (strcmp(g->mark[i].syarat, code) == 0 &&
		    strcmp(g->mark[i].partai, s->partai) == 0)
			return &g->mark[i];
	return NULL;
}

static enum banpol_ada
state(const struct berkas_kerja *g, const struct banpol_syarat *q,
    const struct banpol_berkas *m, const struct banpol_satu *s,
    struct kb_buf *b)
{
	if (m != NULL && m->catatan != NULL && !kb_yes(m->ada))
		kb_buf_adds(b, m->catatan);
	if (m != NULL && kb_yes(m->ada))
		berkas_look(g, q, m, s, b);
	if (b->len > 0)
		return BANPOL_PERBAIKI;
	if (m != NULL && kb_yes(m->ada))
		return BANPOL_ADA;
	if ((m != NULL && kb_yes(m->tidak_berlaku)) || !asked(g, q, s))
		return BANPOL_TIDAK_BERLAKU;
	return kb_yes(q->wajib) ? BANPOL_BELUM_ADA : BANPOL_TIDAK_WAJIB;
}

bool
banpol_kertas_kurang(const struct banpol_kertas *p)
{
	return p->keadaan.n == BANPOL_BELUM_ADA ||
	    p->keadaan.n == BANPOL_PERBAIKI;
}

static void
papers(struct berkas_kerja *g, struct banpol_berkas_satu *f)
{
	f->kertas = kb_alloc((g->list.n + 1) * sizeof(*f->kertas));
	for (size_t i = 0; i < g->list.n; i++) {
		const struct banpol_syarat *q = &g->list.s[i];
		const struct banpol_berkas *m = mark_of(g, f->satu,
		    q->syarat);
		struct banpol_kertas *p = &f->kertas[f->n++];
		struct kb_buf wrong = KB_BUF_INIT;

		*p = (struct banpol_kertas){ .syarat = q->syarat,
		    .huruf = q->huruf, .uraian = q->uraian,
		    .rangkap = q->rangkap, .dasar = q->dasar };
		p->keadaan.n = (uint8_t)state(g, q, m, f->satu, &wrong);
		if (wrong.len > 0)
			p->kurang = kb_homes_text(&g->out->homes, &wrong);
		if (m != NULL) {
			p->diterima = m->diterima;
			p->nomor_dokumen = m->nomor_dokumen;
			p->tanggal_dokumen = m->tanggal_dokumen;
			p->berlaku_sampai = m->berlaku_sampai;
			p->penanda_tangan = m->penanda_tangan;
			p->suara = m->suara;
			p->berkas = m->head.nomor;
			f->tanda++;
		}
		f->ada += p->keadaan.n == BANPOL_ADA && kb_yes(q->wajib);
		f->kurang += banpol_kertas_kurang(p);
		kb_buf_free(&wrong);
	}
}

/* ---- read ---- */

static int
add_mark(void *arg, void *rec, struct kb_err *err)
{
	struct berkas_kerja *g = arg;

	(void)err;
	g->mark = kb_realloc(g->mark, g->nmark + 1, sizeof(*g->mark));
	g->mark[g->nmark] = *(struct banpol_berkas *)rec;
	kb_homes_keep(&g->out->homes, &banpol_berkas_type,
	    &g->mark[g->nmark++]);
	return 0;
}

static int
add_votes(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct berkas_kerja *g = arg;

	(void)err;
	for (size_t i = 0; i < l->nbaris; i++) {
		struct kb_buf b = KB_BUF_INIT;

		g->votes = kb_realloc(g->votes, g->nvotes + 1,
		    sizeof(*g->votes));
		kb_buf_adds(&b, l->baris[i].partai);
		g->votes[g->nvotes].partai = kb_homes_text(
		    &g->out->homes, &b);
		g->votes[g->nvotes++].suara = l->baris[i].suara.v;
	}
	return 0;
}

static int
read_all(struct berkas_kerja *g, const kb_code *council, int year,
    const char *party, struct kb_err *err)
{
	struct banpol_want w = { .wilayah = *council, .from = year,
	    .to = year, .brief = true };
	struct kb_buf sql = KB_BUF_INIT;
	char *text = kb_asprintf("%04d", year);
	int rc = banpol_syarat_load(g->k, &g->list, err);

	kb_select(&sql, &banpol_berkas_type);
	kb_buf_adds(&sql, " WHERE tahun = ? AND kantor IN (?, '') ORDER BY "
	    "nomor");
	if (rc == 0)
		rc = banpol_perjalanan(g->k, &(struct banpol_tanya){
		    .wilayah = *council, .from = year, .to = year,
		    .partai = party }, &g->out->p, err);
	if (rc == 0)
		rc = banpol_perjalanan(g->k, &(struct banpol_tanya){
		    .wilayah = *council, .from = year - 1, .to = year - 1 },
		    &g->before, err);
	if (rc == 0)
		rc = banpol_hitung(g->k, &w, add_votes, g, err);
	if (rc == 0)
		rc = kb_query(g->k->db, &banpol_berkas_type, sql.s,
		    KB_ARGS2(text, (const char *)council->s), add_mark, g,
		    err);
	kb_buf_free(&sql);
	free(text);
	return rc;
}

int
banpol_berkas_load(struct kb_kantor *k, const kb_code *council, int year,
    const char *party, struct banpol_berkas_semua *out, struct kb_err *err)
{
	struct berkas_kerja g = { .k = k, .out = out };
	int rc;

	*out = (struct banpol_berkas_semua){ 0 };
	rc = read_all(&g, council, year, party, err);
	for (size_t i = 0; rc == 0 && i < g.before.n; i++) {
		const struct banpol_satu *s = &g.before.satu[i];

		g.paid_before = g.paid_before || s->menerima;
		g.known_before = g.known_before || s->menerima ||
		    s->hak.known;
	}
	out->satu = kb_alloc((out->p.n + 1) * sizeof(*out->satu));
	for (size_t i = 0; rc == 0 && i < out->p.n; i++) {
		const struct banpol_satu *s = &out->p.satu[i];

		if ((!s->hak.known || s->hak.v == 0) && banpol_kejadian(s,
		    BANPOL_PERMOHONAN, true) == NULL && party == NULL)
			continue;
		out->satu[out->n].satu = s;
		papers(&g, &out->satu[out->n++]);
	}
	kb_homes_join(&out->homes, &g.list.homes);	/* they outlive it */
	banpol_perjalanan_free(&g.before);
	free(g.list.s);
	free(g.mark);
	free(g.votes);
	return rc;
}

void
banpol_berkas_free(struct banpol_berkas_semua *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->satu[i].kertas);
	free(all->satu);
	banpol_perjalanan_free(&all->p);
	kb_homes_free(&all->homes);
	*all = (struct banpol_berkas_semua){ 0 };
}

void
banpol_berkas_kurang(const struct banpol_berkas_satu *f, struct kb_buf *b)
{
	const char *sep = "";

	for (size_t i = 0; i < f->n; i++) {
		if (!banpol_kertas_kurang(&f->kertas[i]))
			continue;
		kb_buf_addf(b, "%s%s", sep, f->kertas[i].syarat);
		sep = ", ";
	}
}

struct banpol_berkas_baris
banpol_berkas_baris(const struct banpol_berkas_satu *f, struct kb_buf *b)
{
	const struct banpol_kejadian *e = banpol_kejadian(f->satu,
	    BANPOL_PERMOHONAN, false);

	kb_buf_cut(b, 0);
	banpol_berkas_kurang(f, b);
	return (struct banpol_berkas_baris){
	    .tahun = { f->satu->tahun * 10000 }, .partai = f->satu->partai,
	    .nama = f->satu->singkatan,
	    .keadaan = { (uint8_t)f->satu->keadaan },
	    .permohonan = e != NULL ? e->tanggal : (kb_date){ 0 },
	    .ada = { (int64_t)f->ada, true },
	    .kurang = { (int64_t)f->kurang, true },
	    .belum = b->len > 0 ? b->s : NULL };
}
