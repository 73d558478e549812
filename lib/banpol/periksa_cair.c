/* SPDX-License-Identifier: ISC */
/*
 * periksa_cair.c - payments: to the party's account, and not above what it is
 * entitled to or what the budget holds.
 */
#include "kesbang/text.h"
#include "periksa.h"

#define P36 "Permendagri 36/2018 "
#define COLUMN(p, of) (struct perihal){ pencairan_type.name,		\
	(p)->head.nomor, of }

/* ---- the account ---- */

/* By their digits: offices write 0010-001001 and 0010.001001. */
static bool
same_account(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += strcspn(a, "0123456789");
		b += strcspn(b, "0123456789");
		if (*a != *b || *a == '\0')
			return *a == *b;
	}
}

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
			*is = *is || same_account(b->rekening, account);
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

void
periksa_rekening(struct periksa *p, const struct banpol_satu *s)
{
	for (size_t i = 0; i < s->npencairan; i++) {
		account(p, s, &s->pencairan[i]);
		holder(p, s, &s->pencairan[i]);
	}
}

/* ---- the amount ---- */

/* What another is entitled to tells that the year can be computed. */
static const struct banpol_satu *
computed(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->hak.known && t->tahun == s->tahun)
			break;
	return t;
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
	if (s->hak.known && kept > s->hak.v) {
		kb_buf_adds(&p->text, "dibayar ");
		kb_money_text(&p->text, s->cair);
		kb_buf_addf(&p->text, ", haknya menurut %s ",
		    s->penetapan.known ? "penetapan" : "hitungan");
		kb_money_text(&p->text, s->hak.v);
		kb_buf_adds(&p->text, ": lebih ");
		kb_money_text(&p->text, kept - s->hak.v);
		periksa_found(p, s, BANPOL_KELEBIHAN, COLUMN(last, "jumlah"),
		    NULL);
	} else if (!s->hak.known && kept > 0 &&
	    (other = computed(p, s)) != NULL) {
		kb_buf_adds(&p->text, "dibayar ");
		kb_money_text(&p->text, s->cair);
		kb_buf_addf(&p->text, ", tetapi tidak berhak: %s",
		    other->penetapan.known ? "tidak ada dalam penetapan "
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
	    "wilayah, tahun, pagu, pagu_perubahan FROM banpol_anggaran",
	    KB_NONE, below, p, err);
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
	    "pencairan c JOIN pencairan d ON d.kantor = c.kantor AND d.tahun = "
	    "c.tahun AND d.nomor <> c.nomor AND lipat(d.nomor_sp2d) = "
	    "lipat(c.nomor_sp2d) GROUP BY c.kantor, c.nomor", KB_NONE, twice, p,
	    err);
}
