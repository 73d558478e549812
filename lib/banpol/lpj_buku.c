/* SPDX-License-Identifier: ISC */
/* lpj_buku.c - what parties spent, and meant to: lines, their evidence. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lpj.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

/* ---- loading ---- */

/* A plan's line has no evidence yet; for the rest it is one of form G. */
static struct belanja
planned(const struct rencana *r)
{
	return (struct belanja){ .head = r->head, .partai = r->partai,
	    .tahun = r->tahun, .kode = r->kode, .kegiatan = r->kegiatan,
	    .uraian = r->uraian, .volume = r->volume, .satuan = r->satuan,
	    .harga_satuan = r->harga_satuan, .jumlah = r->jumlah,
	    .keterangan = r->keterangan, .petugas = r->petugas };
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

/* Whose, and of which year: lines of one party's year stand together. */
int
banpol_buku_urut(const struct belanja *a, const struct belanja *b)
{
	int rc = words(a->partai, b->partai);

	if (rc == 0)
		rc = order(a->tahun.ymd / 10000, b->tahun.ymd / 10000);
	return rc != 0 ? rc : words(a->head.kantor.s, b->head.kantor.s);
}

/* A line, and the place of its cost: looked for once, compared often. */
struct placed {
	const struct belanja	*line;
	size_t			 place;
};

static int
by_line(const void *x, const void *y)
{
	const struct placed *p = x, *q = y;
	const struct belanja *a = p->line, *b = q->line;
	int rc = banpol_buku_urut(a, b);

	if (rc == 0)
		rc = order((int64_t)p->place, (int64_t)q->place);
	if (rc == 0)
		rc = words(a->kode, b->kode);
	if (rc == 0)
		rc = order(a->tanggal.ymd, b->tanggal.ymd);
	if (rc == 0)
		rc = words(a->nomor_bukti, b->nomor_bukti);
	return rc != 0 ? rc : words(a->head.nomor, b->head.nomor);
}

/* A new array of them; the old one is gone. */
static struct belanja *
sorted(const struct banpol_buku *b, struct belanja *line, size_t n)
{
	struct placed *p = kb_realloc(NULL, n + 1, sizeof(*p));
	struct belanja *to = kb_realloc(NULL, n + 1, sizeof(*to));

	for (size_t i = 0; i < n; i++)
		p[i] = (struct placed){ &line[i], place(b, &line[i]) };
	qsort(p, n, sizeof(*p), by_line);
	for (size_t i = 0; i < n; i++)
		to[i] = *p[i].line;
	free(p);
	free(line);
	return to;
}

#define OF_YEARS " WHERE tahun BETWEEN ?1 AND ?2 AND (?3 = '' OR kantor IN " \
	"('', ?3)) AND (?4 IS NULL OR partai = ?4)"

/* As lines were before siapkan said whose they are. */
static void
adopt(struct belanja *line, size_t n, const kb_code *council)
{
	for (size_t i = 0; i < n; i++)
		if (line[i].head.kantor.s[0] == '\0')
			line[i].head.kantor = *council;
}

int
banpol_buku_load(struct kb_kantor *k, const kb_code *council, int from,
    int to, const char *party, struct banpol_buku *b, struct kb_err *err)
{
	char first[12], last[12], today[KB_DATE_TEXT];
	const struct kb_arg *arg;
	struct rencana *plan = NULL;
	int rc;

	*b = (struct banpol_buku){ .env = &k->env };
	kb_pdate_iso((kb_pdate){ from * 10000 }, first);
	kb_pdate_iso((kb_pdate){ to * 10000 }, last);
	kb_date_iso(k->env.today, today);
	arg = KB_ARGS5((const char *)first, (const char *)last,
	    (const char *)council->s, party, (const char *)today);
	rc = banpol_biaya_load(k, &b->biaya, err);
	if (rc == 0)
		rc = banpol_setelan_load(k, &b->set, &b->home, err);
	if (rc == 0)
		/* Seen from an earlier day the rest is not spent yet. */
		rc = kb_collect(k->db, &belanja_type, OF_YEARS " AND (tanggal "
		    "IS NULL OR tanggal <= ?5)", arg, &b->baris, &b->n,
		    &b->homes, err);
	if (rc == 0)
		rc = kb_collect(k->db, &rencana_type, OF_YEARS, arg, &plan,
		    &b->nrencana, &b->homes, err);
	if (rc == 0) {
		b->rencana = kb_realloc(NULL, b->nrencana + 1,
		    sizeof(*b->rencana));
		for (size_t i = 0; i < b->nrencana; i++)
			b->rencana[i] = planned(&plan[i]);
		const kb_code *home = council->s[0] != '\0' ? council :
		    &k->env.office;

		adopt(b->baris, b->n, home);
		adopt(b->rencana, b->nrencana, home);
		b->baris = sorted(b, b->baris, b->n);
		b->rencana = sorted(b, b->rencana, b->nrencana);
	}
	free(plan);
	return rc;
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

/* The kinds of the office's list that the words "a, b; c" mean: "|A|B|". */
static void
kinds_of(const struct kb_env *env, const char *words, struct kb_buf *kinds)
{
	struct kb_buf flat = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *p, *code;
	struct kb_err err;

	kb_buf_adds(&flat, words != NULL ? words : "");
	for (size_t i = 0; i < flat.len; i++)
		if (flat.s[i] == ';' || flat.s[i] == '\n')
			flat.s[i] = ',';
	p = kb_buf_str(&flat);
	kb_buf_addc(kinds, '|');
	while (kb_next_part(&p, ',', &one))
		if (one.len > 0 && env->code(env->arg, KINDS,
		    kb_trim(one.s), &code, &err) == 0)
			kb_buf_addf(kinds, "%s|", code);
	kb_buf_free(&one);
	kb_buf_free(&flat);
}

static bool
has(const struct kb_buf *kinds, const char *kind)
{
	size_t n = strlen(kind);
	const char *p = kinds->s;

	while ((p = strstr(p + 1, kind)) != NULL)
		if (n > 0 && p[-1] == '|' && p[n] == '|')
			return true;
	return false;
}

/* "nota/tagihan": either will do; "tiket?": only where there was one. */
static bool
lacks(const struct kb_buf *kinds, const char *either)
{
	struct kb_buf one = KB_BUF_INIT;
	bool there = either[strlen(either) - 1] == '?';

	while (!there && kb_next_part(&either, '/', &one))
		there = has(kinds, one.s);
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
	return c != NULL && c->bernama && line->harga_satuan.known ?
	    line->harga_satuan.v : line->jumlah.v;
}

void
banpol_bukti_kurang(const struct banpol_buku *b, const struct belanja *line,
    struct kb_buf *what)
{
	const struct banpol_biaya *c = banpol_biaya(&b->biaya, line->kode);
	const char *p = c != NULL ? c->bukti : NULL;
	struct kb_buf kind = KB_BUF_INIT, kinds = KB_BUF_INIT;

	kinds_of(b->env, line->bukti, &kinds);
	if (line->nomor_bukti == NULL)
		kb_buf_adds(what, "nomor bukti");
	while (kb_next_part(&p, '|', &kind))
		if (lacks(&kinds, kind.s))
			tell(b->env, kind.s, what);
	/* UU 10/2020 Pasal 3: of what says that more than this was paid. */
	if (b->set.meterai_di_atas.known &&
	    receipt(c, line) > b->set.meterai_di_atas.v &&
	    !has(&kinds, "meterai"))
		tell(b->env, "meterai", what);
	kb_buf_free(&kind);
	kb_buf_free(&kinds);
}
