/* SPDX-License-Identifier: ISC */
/*
 * periksa_angka.c - votes that stand twice, and determinations that differ
 * from the register or from their own product.
 */
#include "periksa.h"
#include "tetapan.h"

/* Fewer votes may well be the same by chance. */
#define MANY "1000"

/* ---- votes ---- */

struct twins {
	kb_text	 nomor, partai, lain;
	kb_code	 wilayah;
	kb_pdate pemilu, pemilu_lain;
	kb_int	 suara;
};

#define T struct twins
static const struct kb_field twins_fields[] = {
	TEXT(T, nomor, ""), TEXT(T, partai, ""), TEXT(T, lain, ""),
	REGION(T, wilayah, ""), PDATE(T, pemilu, ""),
	PDATE(T, pemilu_lain, ""), INT(T, suara, ""),
};
#undef T

static const struct kb_type twins_type = {
	.size = sizeof(struct twins), KB_FIELDS(twins_fields),
};

static int
twin(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct twins *t = rec;
	struct banpol_satu s = { .wilayah = t->wilayah, .partai = t->partai,
	    .tahun = t->pemilu.ymd / 10000 };

	(void)err;
	kb_int_dots(&p->text, t->suara.v);
	if (t->pemilu.ymd == t->pemilu_lain.ymd)
		kb_buf_addf(&p->text, " suara, sama persis dengan %s: mungkin "
		    "tersalin dua kali", t->lain);
	else
		kb_buf_addf(&p->text, " suara, sama persis dengan pemilu %d: "
		    "mungkin belum diganti", t->pemilu_lain.ymd / 10000);
	periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){ suara_type.name,
	    t->nomor, "suara" }, NULL);
	return 0;
}

/* With a + kantor is not looked up by its key (tetapan.h). */
int
periksa_suara(struct periksa *p, struct kb_err *err)
{
	return kb_query(p->k->db, &twins_type, "SELECT a.nomor, a.partai, "
	    "b.partai AS lain, a.wilayah, a.pemilu, b.pemilu AS pemilu_lain, "
	    "a.suara FROM suara a JOIN suara b ON +b.kantor = a.kantor AND "
	    "b.wilayah = a.wilayah AND b.suara = a.suara AND ((b.pemilu = "
	    "a.pemilu AND b.partai < a.partai) OR (b.pemilu < a.pemilu AND "
	    "b.partai = a.partai)) WHERE a.suara >= " MANY " ORDER BY "
	    "a.kantor, a.nomor", KB_NONE, twin, p, err);
}

/* ---- determinations ---- */

struct row {
	kb_text	 nomor, partai;
	kb_code	 wilayah;
	kb_pdate tahun, pemilu;
	kb_int	 urutan, bulan, suara, register_suara;
	kb_rate	 nilai;
	kb_money jumlah;
	kb_enum	 pembulatan;
};

#define T struct row
static const struct kb_field row_fields[] = {
	TEXT(T, nomor, ""), TEXT(T, partai, ""), REGION(T, wilayah, ""),
	PDATE(T, tahun, ""), PDATE(T, pemilu, ""), INT(T, urutan, ""),
	INT(T, bulan, ""), INT(T, suara, ""), INT(T, register_suara, ""),
	RATE(T, nilai, ""), MONEY(T, jumlah, ""),
	ENUM(T, pembulatan, banpol_pembulatan, ""),
};
#undef T

static const struct kb_type row_type = {
	.size = sizeof(struct row), KB_FIELDS(row_fields),
};

static int
determined(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct row *r = rec;
	struct banpol_satu s = { .wilayah = r->wilayah, .partai = r->partai,
	    .tahun = r->tahun.ymd / 10000 };
	const char *of = penetapan_rincian_type.name;
	int64_t product = 0;

	(void)err;
	if (r->register_suara.known) {
		kb_buf_addf(&p->text, "penetapan ke-%lld memakai ",
		    (long long)r->urutan.v);
		kb_int_dots(&p->text, r->suara.v);
		kb_buf_addf(&p->text, " suara pemilu %d, menurut register ",
		    r->pemilu.ymd / 10000);
		kb_int_dots(&p->text, r->register_suara.v);
		periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){ of,
		    r->nomor, "suara" }, NULL);
	}
	if (r->pembulatan.n != 0 && (!banpol_jumlah(r->suara.v, r->nilai,
	    (int)r->bulan.v, (enum banpol_pembulatan)r->pembulatan.n,
	    &product) || product != r->jumlah.v)) {
		kb_buf_adds(&p->text, "jumlah dalam penetapan ");
		kb_money_text(&p->text, r->jumlah.v);
		kb_buf_adds(&p->text, ", hasil kalinya ");
		kb_money_text(&p->text, product);
		periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){ of,
		    r->nomor, "jumlah" }, NULL);
	}
	return 0;
}

static int
doubtful(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct tetapan_ragu *r = rec;
	struct banpol_satu all = { .wilayah = r->wilayah,
	    .tahun = r->tahun.ymd / 10000, .singkatan = "semua partai" };

	(void)err;
	kb_buf_addf(&p->text, "penetapan ke-%lld: ", (long long)r->urutan.v);
	tetapan_ragu_text(&p->text, r);
	periksa_found(p, &all, BANPOL_ANGKA, (struct perihal){
	    penetapan_type.name, r->nomor, r->kolom },
	    strcmp(r->kolom, "tanggal") == 0 ? "keputusan sesudah dasarnya" :
	    "satu nomor, satu keputusan");
	return 0;
}

/* Of that council and year, by whom it stands in text. */
static void
outdated(struct periksa *p, const struct banpol_satu *first)
{
	struct banpol_satu all = { .wilayah = first->wilayah,
	    .tahun = first->tahun, .singkatan = "semua partai" };

	periksa_found(p, &all, BANPOL_ANGKA, (struct perihal){
	    penetapan_type.name, first->nomor_penetapan, "jumlah" },
	    "Permendagri 36/2018 Pasal 5 dan Pasal 38 ayat (2)");
}

/* Votes or a rate that changed since it was determined; parties of a year
 * stand together. */
int
periksa_usang(struct periksa *p, struct kb_err *err)
{
	const struct banpol_satu *first = NULL;

	(void)err;
	for (size_t i = 0; i <= p->j.n; i++) {
		const struct banpol_satu *s = &p->j.satu[i];

		if (first != NULL && (i == p->j.n || s->tahun != first->tahun ||
		    strcmp(s->wilayah.s, first->wilayah.s) != 0)) {
			outdated(p, first);
			first = NULL;
		}
		if (i == p->j.n || !banpol_usang(s))
			continue;
		if (first == NULL)
			kb_buf_addf(&p->text, "penetapan ke-%lld berbeda "
			    "dengan hitungan hari ini untuk %s",
			    (long long)s->penetapan.v, s->singkatan);
		else
			kb_buf_addf(&p->text, ", %s", s->singkatan);
		first = first != NULL ? first : s;
	}
	return 0;
}

/* Two halves, as the sum of rows need not fit in one number. */
struct head {
	kb_text	 nomor;
	kb_code	 wilayah;
	kb_pdate tahun;
	kb_int	 urutan, tinggi, rendah;	/* thousand millions, the rest */
	kb_money jumlah;
};

#define T struct head
static const struct kb_field head_fields[] = {
	TEXT(T, nomor, ""), REGION(T, wilayah, ""), PDATE(T, tahun, ""),
	INT(T, urutan, ""), INT(T, tinggi, ""), INT(T, rendah, ""),
	MONEY(T, jumlah, ""),
};
#undef T

static const struct kb_type head_type = {
	.size = sizeof(struct head), KB_FIELDS(head_fields),
};

static int
summed(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct head *r = rec;
	int64_t sum;
	struct banpol_satu s = { .wilayah = r->wilayah, .partai = NULL,
	    .singkatan = "semua partai", .tahun = r->tahun.ymd / 10000 };

	(void)err;
	kb_buf_addf(&p->text, "penetapan ke-%lld berjumlah ",
	    (long long)r->urutan.v);
	kb_money_text(&p->text, r->jumlah.v);
	if (!r->tinggi.known)
		kb_buf_adds(&p->text, ", barisnya tidak ada");
	else if (__builtin_mul_overflow(r->tinggi.v, 1000000000, &sum) ||
	    __builtin_add_overflow(sum, r->rendah.v, &sum))
		kb_buf_adds(&p->text, ", barisnya terlalu besar untuk "
		    "dijumlahkan");
	else {
		kb_buf_adds(&p->text, ", barisnya ");
		kb_money_text(&p->text, sum);
	}
	periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){
	    penetapan_type.name, r->nomor, "jumlah" }, NULL);
	return 0;
}

/*
 * Votes of an election are one number: the register's, or one that it was
 * corrected to; where the register has none, nothing is compared.  What was
 * determined anew since is past.
 */
int
periksa_penetapan(struct periksa *p, struct kb_err *err)
{
	static const char rows[] = "SELECT r.nomor, r.partai, r.wilayah, "
	    "r.tahun, r.pemilu, r.urutan, r.bulan, r.suara, r.nilai, r.jumlah, "
	    "p.pembulatan, iif(max(k.nomor) IS NULL, s.suara, NULL) AS "
	    "register_suara FROM "
	    TETAPAN_TERAKHIR("penetapan_rincian") " z JOIN penetapan_rincian "
	    "r ON +r.kantor = z.kantor AND r.wilayah = z.wilayah AND r.tahun = "
	    "z.tahun AND r.urutan = z.urutan LEFT JOIN penetapan p ON "
	    "+p.kantor = r.kantor AND p.wilayah = r.wilayah AND p.tahun = "
	    "r.tahun AND p.urutan = r.urutan LEFT JOIN suara s ON +s.kantor = "
	    "r.kantor AND s.wilayah = r.wilayah AND s.pemilu = r.pemilu AND "
	    "s.partai = r.partai AND s.suara <> r.suara LEFT JOIN "
	    "koreksi_suara k ON +k.kantor = r.kantor AND k.wilayah = r.wilayah "
	    "AND k.pemilu = r.pemilu AND k.partai = r.partai AND k.suara = "
	    "r.suara GROUP BY r.kantor, r.nomor ORDER BY r.kantor, r.nomor";
	static const char sums[] = "SELECT p.nomor, p.wilayah, p.tahun, "
	    "p.urutan, p.jumlah, sum(r.jumlah / 1000000000) + sum(r.jumlah % "
	    "1000000000) / 1000000000 AS tinggi, sum(r.jumlah % 1000000000) % "
	    "1000000000 AS rendah FROM " TETAPAN_TERAKHIR("penetapan") " z "
	    "JOIN penetapan p ON +p.kantor = z.kantor AND p.wilayah = "
	    "z.wilayah AND p.tahun = z.tahun AND p.urutan = z.urutan LEFT JOIN "
	    "penetapan_rincian r ON +r.kantor = p.kantor AND r.wilayah = "
	    "p.wilayah AND r.tahun = p.tahun AND r.urutan = p.urutan "
	    "GROUP BY p.kantor, p.nomor HAVING tinggi IS NOT p.jumlah / "
	    "1000000000 OR rendah IS NOT p.jumlah % 1000000000 ORDER BY "
	    "p.kantor, p.nomor";

	if (tetapan_ragu(p->k, NULL, 0, doubtful, p, err) != 0 ||
	    kb_query(p->k->db, &row_type, rows, KB_NONE, determined, p, err) !=
	    0)
		return -1;
	return kb_query(p->k->db, &head_type, sums, KB_NONE, summed, p, err);
}
