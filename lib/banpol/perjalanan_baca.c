/* SPDX-License-Identifier: ISC */
/*
 * perjalanan_baca.c - the records of parties' years: one query a table,
 * merged here.  A record belongs to the council of the office that keeps it.
 */
#include <stdlib.h>
#include <string.h>

#include "jalan.h"

/* Before siapkan the records have no office: they are of the one asked. */
static struct banpol_satu *
whose(struct jalan *j, const struct kb_head *head, kb_pdate year,
    kb_text party)
{
	return jalan_make(j, head->kantor.s[0] != '\0' ? &head->kantor :
	    &j->home, year.ymd / 10000, party);
}

static int
add_step(void *arg, void *rec, struct kb_err *err)
{
	struct jalan *j = arg;
	struct tahapan t = *(struct tahapan *)rec;
	struct banpol_satu *s;

	(void)err;
	kb_homes_keep(&jalan_rumah(j)->homes, &tahapan_type, &t);
	s = whose(j, &t.head, t.tahun, t.partai);
	s->kejadian = kb_grow(s->kejadian, s->nkejadian, sizeof(*s->kejadian));
	s->kejadian[s->nkejadian++] = (struct banpol_kejadian){
	    .tahap = (enum banpol_tahap)t.tahap.n,
	    .termin = t.termin.known ? t.termin.v : 1, .tanggal = t.tanggal,
	    .nomor_surat = t.nomor_surat, .keterangan = t.keterangan,
	    .kesimpulan = t.kesimpulan, .nomor = t.head.nomor };
	return 0;
}

static int
add_payment(void *arg, void *rec, struct kb_err *err)
{
	struct jalan *j = arg;
	struct pencairan c = *(struct pencairan *)rec;
	int64_t back = c.jumlah_sts.known ? c.jumlah_sts.v : 0;
	struct banpol_satu *s;

	kb_homes_keep(&jalan_rumah(j)->homes, &pencairan_type, &c);
	s = whose(j, &c.head, c.tahun, c.partai);
	s->pencairan = kb_grow(s->pencairan, s->npencairan,
	    sizeof(*s->pencairan));
	s->pencairan[s->npencairan++] = c;
	if (__builtin_add_overflow(s->cair, c.jumlah.v, &s->cair) ||
	    __builtin_add_overflow(s->sts, back, &s->sts))
		return kb_fail(err, KB_DATA, "pencairan %s: jumlahnya terlalu "
		    "besar", c.head.nomor);
	if (c.tanggal_sts.ymd / 10000 > s->tahun)
		s->sts_sesudah += back;		/* of sts, which fits */
	return 0;
}

static int
add_finding(void *arg, void *rec, struct kb_err *err)
{
	struct jalan *j = arg;
	struct banpol_temuan t = *(struct banpol_temuan *)rec;
	struct banpol_satu *s;

	(void)err;
	kb_homes_keep(&jalan_rumah(j)->homes, &banpol_temuan_type, &t);
	s = whose(j, &t.head, t.tahun, t.partai);
	s->temuan = kb_grow(s->temuan, s->ntemuan, sizeof(*s->temuan));
	s->temuan[s->ntemuan++] = t;
	return 0;
}

/* ---- sums: of each row, so that what is too much has a number ---- */

/* Whose it is, of a row whose texts are the next one's soon. */
static struct banpol_satu *
whose_row(struct jalan *j, const struct kb_head *head, kb_pdate year,
    kb_text party)
{
	struct banpol_satu *s = jalan_find(j, head->kantor.s[0] != '\0' ?
	    &head->kantor : &j->home, year.ymd / 10000, party);
	struct kb_buf b = KB_BUF_INIT;

	if (s != NULL)
		return s;
	kb_buf_adds(&b, party);
	return whose(j, head, year, jalan_text(j, &b));
}

static int
sum_up(int64_t *sum, const struct kb_type *type, const char *number,
    int64_t v, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	if (!__builtin_add_overflow(*sum, v, sum))
		return 0;
	kb_money_text(&b, v);
	(void)kb_fail(err, KB_DATA, "%s %s: %s terlalu besar untuk "
	    "dijumlahkan dengan baris lain; betulkan dengan 'banpol ubah %s "
	    "%s --jumlah RUPIAH'", type->name, number, b.s, type->name, number);
	kb_buf_free(&b);
	return -1;
}

static int
add_spent(void *arg, void *rec, struct kb_err *err)
{
	struct jalan *j = arg;
	const struct belanja *r = rec;
	struct banpol_satu *s = whose_row(j, &r->head, r->tahun, r->partai);

	s->nbelanja++;
	return sum_up(banpol_blok_sum(&j->biaya, r->kode, &s->pendidikan,
	    &s->operasional, &s->lain), &belanja_type, r->head.nomor,
	    r->jumlah.v, err);
}

static int
add_planned(void *arg, void *rec, struct kb_err *err)
{
	struct jalan *j = arg;
	const struct rencana *r = rec;

	return sum_up(&whose_row(j, &r->head, r->tahun, r->partai)->rencana,
	    &rencana_type, r->head.nomor, r->jumlah.v, err);
}

/* ---- the queries ---- */

/*
 * After the office and the party, where they are asked for (where): ?1 and ?2
 * the years, ?3 today.  What comes after today has not taken place on the day
 * that is asked for.
 */
#define YEAR " AND tahun BETWEEN ?1 AND ?2 "
#define EARLIER " AND tahun <= ?2 "

static const struct query {
	const struct kb_type	*of;
	const char		*columns;	/* NULL: all of them */
	kb_row_fn		*fn;
	const char		*sql;
} queries[] = {
	{ &tahapan_type, NULL, add_step, EARLIER "AND (tahun >= ?1 OR tahap IN "
	    "('sp2d', 'lpj_bpk', 'lhp', 'dikembalikan')) AND tanggal <= ?3" },
	{ &pencairan_type, NULL, add_payment, EARLIER "AND (tanggal IS NULL OR "
	    "tanggal <= ?3) ORDER BY termin, kantor, nomor" },
	{ &banpol_temuan_type, NULL, add_finding, EARLIER "AND (tanggal_lhp IS "
	    "NULL OR tanggal_lhp <= ?3) ORDER BY tanggal_lhp, kantor, nomor" },
	{ &belanja_type, "kantor, nomor, partai, tahun, kode, jumlah",
	    add_spent, YEAR },
	{ &rencana_type, "kantor, nomor, partai, tahun, jumlah", add_planned,
	    YEAR },
};

static void
where(const struct jalan *j, struct kb_buf *sql)
{
	kb_buf_adds(sql, " WHERE 1");
	if (j->ask->wilayah.s[0] != '\0' && j->ask->below)
		kb_buf_adds(sql, " AND (kantor IN (?4, '') OR (kantor > ?4 || "
		    "'.' AND kantor < ?4 || '/'))");	/* '/': after '.' */
	else if (j->ask->wilayah.s[0] != '\0')
		kb_buf_adds(sql, " AND kantor IN (?4, '')");
	if (j->ask->partai != NULL)
		kb_buf_adds(sql, " AND partai = ?5");
}

static int
run(struct jalan *j, const struct query *q, struct kb_err *err)
{
	char from[8], to[8], today[KB_DATE_TEXT];
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	(void)snprintf(from, sizeof(from), "%04d", j->ask->from % 10000);
	(void)snprintf(to, sizeof(to), "%04d", j->ask->to % 10000);
	kb_date_iso(j->out->hari_ini, today);
	if (q->columns != NULL)
		kb_buf_addf(&sql, "SELECT %s FROM %s", q->columns,
		    q->of->table);
	else
		kb_select(&sql, q->of);
	where(j, &sql);
	kb_buf_adds(&sql, q->sql);
	rc = kb_query(j->k->db, q->of, sql.s, KB_ARGS5((const char *)from,
	    (const char *)to, (const char *)today,
	    (const char *)j->ask->wilayah.s, j->ask->partai), q->fn, j, err);
	kb_buf_free(&sql);
	return rc;
}

/* What holds for all years: boards and names. */
static int
read_parties(struct jalan *j, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	where(j, &sql);
	rc = papan_load(j->k, &j->home, sql.s, KB_ARGS5((const char *)NULL,
	    (const char *)NULL, (const char *)NULL,
	    (const char *)j->ask->wilayah.s, j->ask->partai), &j->board, err);
	kb_buf_free(&sql);
	return rc != 0 ? -1 : kb_collect(j->k->db, &partai_type,
	    " ORDER BY kode, pemilu", KB_NONE, &j->partai, &j->npartai,
	    &jalan_rumah(j)->homes, err);
}

/* ---- what follows from what was read ---- */

static int
name_cmp(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, ((const struct partai *)elem)->kode);
}

/* Names as of that year: parties are renamed between elections. */
static void
name(const struct jalan *j, struct banpol_satu *s)
{
	const struct partai *hit = NULL;

	for (size_t i = kb_lower(s->partai, j->partai, j->npartai,
	    sizeof(*j->partai), name_cmp, NULL); i < j->npartai &&
	    strcmp(j->partai[i].kode, s->partai) == 0; i++) {
		const struct partai *p = &j->partai[i];

		if (hit == NULL || p->pemilu.ymd / 10000 <= s->tahun)
			hit = p;
	}
	s->nama = hit != NULL ? hit->nama : s->partai;
	s->singkatan = hit != NULL && hit->singkatan != NULL ?
	    hit->singkatan : s->nama;
}

static int
right_cmp(const void *key, const void *elem, const void *arg)
{
	const struct banpol_hak *a = key, *b = elem;
	int diff = strcmp(a->wilayah.s, b->wilayah.s);

	(void)arg;
	return diff != 0 ? diff : a->tahun.ymd - b->tahun.ymd;
}

/* Who is not entitled has no seats, where anybody's are known (P36 Pasal 2). */
static void
seats(const struct jalan *j, struct banpol_satu *s)
{
	const struct banpol_haks *all = &jalan_rumah(j)->hak;
	const struct banpol_hak key = { .wilayah = s->wilayah,
	    .tahun = { s->tahun * 10000 } };
	size_t i;

	if (s->hak.known || s->penetapan.known)
		return;
	i = kb_lower(&key, all->hak, all->n, sizeof(key), right_cmp, NULL);
	if (i < all->n && right_cmp(&key, &all->hak[i], NULL) == 0 &&
	    all->hak[i].berkursi.n != 0)
		s->berkursi.n = KB_FLAG_NO;
	if (s->berkursi.n == KB_FLAG_NO)
		s->hak = (kb_money){ 0, true };
}

static void
add_event(struct banpol_satu *s, const struct banpol_kejadian *e)
{
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == e->tahap &&
		    s->kejadian[i].termin == e->termin)
			return;
	s->kejadian = kb_grow(s->kejadian, s->nkejadian, sizeof(*s->kejadian));
	s->kejadian[s->nkejadian++] = *e;
}

static int
by_day(const void *a, const void *b)
{
	const struct banpol_kejadian *x = a, *y = b;

	if (x->tanggal.ymd != y->tanggal.ymd)
		return x->tanggal.ymd < y->tanggal.ymd ? -1 : 1;
	if (x->tahap != y->tahap)
		return x->tahap < y->tahap ? -1 : 1;
	return strcmp(x->nomor, y->nomor);
}

static bool
of_payment(const struct banpol_satu *s, int64_t termin)
{
	for (size_t i = 0; i < s->npencairan; i++)
		if (!s->pencairan[i].termin.known ||
		    s->pencairan[i].termin.v == termin)
			return true;
	return false;
}

/* A payment shows its SP2D, a finding the LHP that it is in. */
static void
events(struct banpol_satu *s)
{
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == BANPOL_SP2D &&
		    !of_payment(s, s->kejadian[i].termin))
			s->tanpa_jumlah = true;
	for (size_t i = 0; i < s->npencairan; i++) {
		const struct pencairan *c = &s->pencairan[i];

		if (c->tanggal.ymd != 0)
			add_event(s, &(struct banpol_kejadian){
			    .tahap = BANPOL_SP2D, .termin = c->termin.known ?
			    c->termin.v : 1, .tanggal = c->tanggal,
			    .nomor_surat = c->nomor_sp2d,
			    .nomor = c->head.nomor });
	}
	for (size_t i = 0; i < s->ntemuan; i++) {
		const struct banpol_temuan *t = &s->temuan[i];

		if (t->tanggal_lhp.ymd != 0 &&
		    banpol_kejadian(s, BANPOL_LHP, true) == NULL)
			add_event(s, &(struct banpol_kejadian){
			    .tahap = BANPOL_LHP, .termin = 1,
			    .tanggal = t->tanggal_lhp,
			    .nomor_surat = t->nomor_lhp,
			    .nomor = t->head.nomor, .tersirat = true });
	}
	if (s->nkejadian > 1)
		qsort(s->kejadian, s->nkejadian, sizeof(*s->kejadian), by_day);
}

static void
owes(struct banpol_satu *s)
{
	bool all_back = s->cair > 0 && s->sts >= s->cair && !s->tanpa_jumlah;

	s->menerima = s->npencairan > 0 ||
	    banpol_kejadian(s, BANPOL_SP2D, true) != NULL;
	s->wajib_lpj = s->menerima && !all_back;
}

int
jalan_read(struct jalan *j, struct kb_err *err)
{
	struct banpol_perjalanan *p = j->out;

	for (size_t i = 0; i < KB_LEN(queries); i++)
		if (run(j, &queries[i], err) != 0)
			return -1;
	if (read_parties(j, err) != 0)
		return -1;
	for (size_t i = 0; i < p->n; i++) {
		name(j, &p->satu[i]);
		seats(j, &p->satu[i]);
		events(&p->satu[i]);
		owes(&p->satu[i]);
	}
	return 0;
}
