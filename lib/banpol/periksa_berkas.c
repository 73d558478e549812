/* SPDX-License-Identifier: ISC */
/*
 * periksa_berkas.c - papers of an application: signed by the board that held
 * that day, and with the votes that the aid is computed from.
 */
#include "kesbang/text.h"
#include "periksa.h"
#include "syarat.h"

#define PAPER(b, of) (struct perihal){ banpol_berkas_type.name,		\
	(b)->head.nomor, of }

/* ---- boards ---- */

/* The board before p of that party with another chairman; NULL: none. */
static const struct banpol_pengurus *
board_before(const struct periksa *p, const struct banpol_pengurus *b)
{
	const struct banpol_pengurus *was = NULL;

	for (size_t i = 0; i < p->board.n; i++) {
		const struct banpol_pengurus *q = &p->board.p[i];

		if (strcmp(q->partai, b->partai) == 0 &&
		    strcmp(q->head.kantor.s, b->head.kantor.s) == 0 &&
		    q->mulai.ymd < b->mulai.ymd && q->ketua != NULL &&
		    b->ketua != NULL && !kb_same_name(q->ketua, b->ketua))
			was = q;
	}
	return was;
}

/* Where another one is recognised, it is a claim and no change. */
static bool
took_over(const struct periksa *p, const struct banpol_satu *s,
    const struct banpol_pengurus *b)
{
	const struct banpol_pengurus *q = NULL;

	while ((q = papan_next(&p->board, &s->wilayah, s->partai, b->mulai,
	    q)) != NULL)
		if (q == b)
			return board_before(p, b) != NULL;
	return false;
}

/* In that year the board changed, and no decree of the DPP says so. */
static void
changed(struct periksa *p, const struct banpol_satu *s)
{
	for (size_t i = 0; i < p->board.n; i++) {
		const struct banpol_pengurus *b = &p->board.p[i];

		if (strcmp(b->partai, s->partai) != 0 || b->sk_nomor != NULL ||
		    b->mulai.ymd / 10000 != s->tahun ||
		    (b->head.kantor.s[0] != '\0' &&
		    strcmp(b->head.kantor.s, s->wilayah.s) != 0) ||
		    !took_over(p, s, b))
			continue;
		kb_buf_adds(&p->text, "pengurus berganti ");
		periksa_day(p, b->mulai);
		kb_buf_adds(&p->text, " tanpa nomor SK DPP");
		periksa_found(p, s, BANPOL_TANDA_TANGAN, (struct perihal){
		    banpol_pengurus_type.name, b->head.nomor, "sk_nomor" },
		    NULL);
	}
}

void
periksa_pengurus(struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_kejadian *e = banpol_kejadian(s,
	    BANPOL_PERMOHONAN, false);

	changed(p, s);
	if (e == NULL || !papan_knows(&p->board, &s->wilayah, s->partai) ||
	    papan_next(&p->board, &s->wilayah, s->partai, e->tanggal,
	    NULL) != NULL)
		return;
	kb_buf_adds(&p->text, "tidak ada pengurus yang berlaku ketika "
	    "permohonan diajukan, ");
	periksa_day(p, e->tanggal);
	periksa_found(p, s, BANPOL_TANDA_TANGAN, (struct perihal){
	    tahapan_type.name, e->nomor, "tanggal" }, NULL);
}

/* ---- names ---- */

/*
 * The words of a name without titles: what follows a comma, and what is short
 * or ends in a full stop ("Drs. H. Budi Santoso, M.Si").
 */
static void
plain_name(struct kb_buf *b, const char *name)
{
	struct kb_buf word = KB_BUF_INIT;
	size_t n = strcspn(name, ",");
	char *head = kb_asprintf("%.*s", (int)n, name);
	const char *rest = head;

	while (kb_next_part(&rest, ' ', &word)) {
		size_t len = word.len;

		if (len > 2 && word.s[len - 1] != '.')
			kb_fold_name(b, word.s);
	}
	free(head);
	kb_buf_free(&word);
}

static bool
same_person(const char *a, const char *b)
{
	struct kb_buf x = KB_BUF_INIT, y = KB_BUF_INIT;
	bool same;

	plain_name(&x, a);
	plain_name(&y, b);
	same = x.len == 0 || y.len == 0 ? kb_same_name(a, b) :
	    strstr(x.s, y.s) != NULL || strstr(y.s, x.s) != NULL;
	kb_buf_free(&x);
	kb_buf_free(&y);
	return same;
}

/* Boards that say who they are; *is: this is one of them. */
static size_t
officers(const struct periksa *p, const struct banpol_satu *s, kb_date day,
    const char *name, bool *is)
{
	const struct banpol_pengurus *b = NULL;
	size_t n = 0;

	while ((b = papan_next(&p->board, &s->wilayah, s->partai, day, b)) !=
	    NULL) {
		const char *who[] = { b->ketua, b->sekretaris, b->bendahara };

		if (b->ketua == NULL || b->sekretaris == NULL)
			*is = true;	/* not known whole */
		for (size_t i = 0; i < KB_LEN(who); i++)
			if (who[i] != NULL) {
				n++;
				*is = *is || same_person(who[i], name);
			}
	}
	return n;
}

/* Papers of the party itself; the others are signed elsewhere. */
static bool
partys_own(const char *paper)
{
	static const char *const own[] = { "surat_permohonan", "rencana",
	    "pernyataan" };

	for (size_t i = 0; i < KB_LEN(own); i++)
		if (strcmp(own[i], paper) == 0)
			return true;
	return false;
}

static void
signers(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_berkas *b)
{
	kb_date day = b->tanggal_dokumen.ymd != 0 ? b->tanggal_dokumen :
	    b->diterima;
	const char *rest = b->penanda_tangan;
	struct kb_buf name = KB_BUF_INIT;

	while (day.ymd != 0 && kb_next_part(&rest, ';', &name)) {
		bool is = false;

		if (*kb_trim(name.s) == '\0' ||
		    officers(p, s, day, kb_trim(name.s), &is) == 0 || is)
			continue;
		kb_buf_addf(&p->text, "%s ditandatangani %s, bukan pengurus "
		    "yang berlaku pada ", b->syarat, kb_trim(name.s));
		periksa_day(p, day);
		periksa_found(p, s, BANPOL_TANDA_TANGAN, PAPER(b,
		    "penanda_tangan"), NULL);
	}
	kb_buf_free(&name);
}

/* ---- the KPU's letter ---- */

struct votes {
	int64_t	 wanted, other;
	bool	 any, is;
};

struct vote {
	kb_int	 suara;
};

static const struct kb_field vote_fields[] = {
	INT(struct vote, suara, ""),
};

static const struct kb_type vote_type = {
	.size = sizeof(struct vote), KB_FIELDS(vote_fields),
};

static int
vote(void *arg, void *rec, struct kb_err *err)
{
	struct votes *v = arg;

	(void)err;
	v->other = ((const struct vote *)rec)->suara.v;
	v->any = true;
	v->is = v->is || v->other == v->wanted;
	return 0;
}

/* The register's, of any election until that year, also as corrected. */
static int
letter(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_berkas *b, struct kb_err *err)
{
	char year[16];
	struct votes v = { .wanted = b->suara.v };

	(void)snprintf(year, sizeof(year), "%d", s->tahun);
	if (kb_query(p->k->db, &vote_type, "SELECT suara FROM (SELECT pemilu, "
	    "suara, 1 AS n FROM suara WHERE wilayah = ?1 AND partai = ?2 AND "
	    "pemilu <= ?3 UNION ALL SELECT pemilu, suara, 2 FROM koreksi_suara "
	    "WHERE wilayah = ?1 AND partai = ?2 AND pemilu <= ?3) ORDER BY "
	    "pemilu, n", KB_ARGS3((const char *)s->wilayah.s, s->partai,
	    (const char *)year), vote, &v, err) != 0)
		return -1;
	if (!v.any || v.is)
		return 0;
	kb_buf_adds(&p->text, "suara sah menurut surat KPU ");
	kb_int_dots(&p->text, v.wanted);
	kb_buf_adds(&p->text, ", menurut register ");
	kb_int_dots(&p->text, v.other);
	periksa_found(p, s, BANPOL_ANGKA, PAPER(b, "suara"), NULL);
	return 0;
}

/* ---- the checklist ---- */

struct papers {
	struct periksa		*p;
	struct banpol_syarats	 asked;
};

static bool
is_asked(const struct banpol_syarats *l, const char *code)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->s[i].syarat, code) == 0)
			return true;
	return false;
}

/* Nobody sees a mark of a line that is not there (any more). */
static void
unasked(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_berkas *b)
{
	kb_quote(&p->text, b->syarat);
	kb_buf_adds(&p->text, " tidak ada dalam syarat-banpol.csv");
	periksa_found(p, s, BANPOL_CATATAN, PAPER(b, "syarat"),
	    "daftar syarat");
}

static int
paper(void *arg, void *rec, struct kb_err *err)
{
	struct papers *all = arg;
	struct periksa *p = all->p;
	const struct banpol_berkas *b = rec;
	struct banpol_satu none = { .wilayah = b->head.kantor,
	    .tahun = b->tahun.ymd / 10000, .partai = b->partai };
	const struct banpol_satu *s = periksa_of(p, &b->head.kantor,
	    none.tahun, b->partai);

	if (s == NULL)
		s = &none;
	if (!is_asked(&all->asked, b->syarat))
		unasked(p, s, b);
	if (b->penanda_tangan != NULL && partys_own(b->syarat))
		signers(p, s, b);
	return b->suara.known ? letter(p, s, b, err) : 0;
}

int
periksa_berkas(struct periksa *p, struct kb_err *err)
{
	struct papers all = { .p = p };
	struct kb_buf sql = KB_BUF_INIT;
	int rc = banpol_syarat_load(p->k, &all.asked, err);

	kb_select(&sql, &banpol_berkas_type);
	kb_buf_adds(&sql, " ORDER BY kantor, nomor");
	if (rc == 0)
		rc = kb_query(p->k->db, &banpol_berkas_type, sql.s, KB_NONE,
		    paper, &all, err);
	kb_buf_free(&sql);
	free(all.asked.s);
	kb_homes_free(&all.asked.homes);
	return rc;
}
