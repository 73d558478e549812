/* SPDX-License-Identifier: ISC */
/*
 * periksa_cair.c - payments: not above what a party is entitled to or what
 * the budget holds.
 */
#include "buku.h"
#include "periksa.h"

#define P36 "Permendagri 36/2018 "
#define COLUMN(p, of) (struct perihal){ pencairan_type.name,		\
	(p)->head.nomor, of }

/* ---- the amount ---- */

/* What another is entitled to tells that the year can be computed. */
static const struct banpol_satu *
computed(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->hak.v > 0 && t->tahun == s->tahun)
			break;
	return t;
}

/* "dibayar Rp475.862.500, disetor kembali Rp9.550.000" */
static void
paid(struct periksa *p, const struct banpol_satu *s)
{
	kb_buf_adds(&p->text, "dibayar ");
	kb_money_text(&p->text, s->cair);
	if (s->sts == 0)
		return;
	kb_buf_adds(&p->text, ", disetor kembali ");
	kb_money_text(&p->text, s->sts);
}

/* An excess that was given back is none. */
void
periksa_hak(struct periksa *p, const struct banpol_satu *s)
{
	int64_t kept = s->cair - s->sts;
	const struct banpol_satu *other;
	const struct pencairan *last;

	if (s->npencairan == 0)
		return;
	last = &s->pencairan[s->npencairan - 1];
	if (s->hak.v > 0 && kept > s->hak.v) {
		paid(p, s);
		kb_buf_addf(&p->text, ", haknya menurut %s ",
		    s->penetapan.known ? "penetapan" : "hitungan");
		kb_money_text(&p->text, s->hak.v);
		kb_buf_adds(&p->text, ": lebih ");
		kb_money_text(&p->text, kept - s->hak.v);
		periksa_found(p, s, BANPOL_KELEBIHAN, COLUMN(last, "jumlah"),
		    NULL);
	} else if (s->hak.v == 0 && kept > 0 &&
	    (((other = computed(p, s)) != NULL && !s->penetapan.known) ||
	    s->hak.known)) {
		paid(p, s);
		kb_buf_addf(&p->text, ", tetapi tidak berhak: %s",
		    other != NULL && other->penetapan.known ? "tidak ada dalam penetapan "
		    "tahun itu" : "tanpa kursi pada hasil pemilu yang berlaku "
		    "tahun itu");
		periksa_found(p, s, BANPOL_KELEBIHAN, COLUMN(last, "jumlah"),
		    P36 "Pasal 2");
	}
}

/* ---- the budget ---- */

static int
below(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct anggaran *a = rec;
	struct banpol_satu of = { .wilayah = a->wilayah,
	    .tahun = a->tahun.ymd / 10000, .singkatan = "semua partai" };
	const struct banpol_satu *s = NULL;
	int64_t most = a->pagu_perubahan.known ? a->pagu_perubahan.v :
	    a->pagu.v, paid = 0;

	while ((s = periksa_next(p, &of.wilayah, s)) != NULL)
		if (s->tahun == of.tahun && __builtin_add_overflow(paid,
		    s->cair - (s->sts - s->sts_sesudah), &paid))
			return kb_fail(err, KB_DATA, "pencairan %d: jumlahnya "
			    "terlalu besar", of.tahun);
	if (paid <= most)
		return 0;
	kb_buf_adds(&p->text, "dicairkan ");
	kb_money_text(&p->text, paid);
	kb_buf_adds(&p->text, ", pagu dalam DPA ");
	kb_money_text(&p->text, most);
	kb_buf_adds(&p->text, ": lebih ");
	kb_money_text(&p->text, paid - most);
	periksa_found(p, &of, BANPOL_KELEBIHAN, (struct perihal){
	    anggaran_type.name, a->head.nomor, a->pagu_perubahan.known ?
	    "pagu_perubahan" : "pagu" }, "DPA");
	return 0;
}

int
periksa_pagu(struct periksa *p, struct kb_err *err)
{
	return kb_query(p->k->db, &anggaran_type, "SELECT kantor, nomor, "
	    "wilayah, tahun, pagu, pagu_perubahan FROM banpol_anggaran a "
	    "WHERE kantor = (SELECT d.kantor FROM banpol_anggaran d WHERE "
	    "d.kunci = a.kunci " BUKU_TERDEKAT("?1") ")", KB_ARGS1((const char *)p->k->env.office.s), below, p, err);
}

/* ---- one SP2D, one payment ---- */

/* Of the other one the nomor is in catatan. */
static int
twice(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct pencairan *c = rec;
	const struct banpol_satu *s = periksa_of(p, &c->head.kantor,
	    c->tahun.ymd / 10000, c->partai);

	(void)err;
	if (s == NULL)
		return 0;
	kb_buf_addf(&p->text, "nomor SP2D %s juga pada pencairan %s",
	    c->nomor_sp2d, c->catatan);
	periksa_found(p, s, BANPOL_ANGKA, COLUMN(c, "nomor_sp2d"),
	    "satu SP2D, satu pencairan");
	return 0;
}

int
periksa_sp2d(struct periksa *p, struct kb_err *err)
{
	return kb_query(p->k->db, &pencairan_type, "SELECT c.kantor, c.nomor, "
	    "c.partai, c.tahun, c.nomor_sp2d, min(d.nomor) AS catatan FROM "
	    "pencairan c JOIN pencairan d ON +d.kantor = c.kantor AND d.tahun = "
	    "c.tahun AND d.nomor <> c.nomor AND lipat(d.nomor_sp2d) = "
	    "lipat(c.nomor_sp2d) GROUP BY c.kantor, c.nomor", KB_NONE, twice, p,
	    err);
}
