/* SPDX-License-Identifier: ISC */
/*
 * periksa_nilai.c - rates that are perhaps mistyped, and corrections of votes
 * that are not there.
 */
#include "periksa.h"

/* P36 Pasal 5; in the year of the rule itself the old method still paid
 * less, and the rest came later. */
#define LEAST_SINCE 2019
#define LEAST_PROVINCE 1200
#define LEAST_BELOW 1500

struct row {
	kb_text	 nomor, partai;
	kb_code	 wilayah;
	kb_pdate tahun, pemilu;
	kb_rate	 nilai, lalu;
};

#define T struct row
static const struct kb_field row_fields[] = {
	TEXT(T, nomor, ""), TEXT(T, partai, ""), REGION(T, wilayah, ""),
	PDATE(T, tahun, ""), PDATE(T, pemilu, ""), RATE(T, nilai, ""),
	RATE(T, lalu, ""),
};
#undef T

static const struct kb_type row_type = {
	.size = sizeof(struct row), KB_FIELDS(row_fields),
};

/* Is a more than that many times b?  What does not fit is. */
static bool
exceeds(kb_rate a, int64_t times, kb_rate b)
{
	__extension__ __int128 x = (__int128)a.num * b.den,
	    y = (__int128)b.num * a.den;

	return !__builtin_mul_overflow(y, (__int128)times, &y) && x > y;
}

static void
doubtful(struct periksa *p, const struct row *r, const char *words,
    kb_rate other, const char *rule)
{
	const struct banpol_satu s = { .wilayah = r->wilayah,
	    .tahun = r->tahun.ymd / 10000, .singkatan = "nilai" };

	kb_buf_adds(&p->text, "Rp");
	kb_rate_show(&p->text, r->nilai);
	kb_buf_addf(&p->text, " per suara, %sRp", words);
	kb_rate_show(&p->text, other);
	periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){ nilai_type.name,
	    r->nomor, "nilai" }, rule);
}

static int
rate(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct row *r = rec;
	const struct banpol_setelan *set = &p->j.set;
	bool province = kb_region_level(r->wilayah.s) == 1;
	const kb_rate least = { province ? LEAST_PROVINCE : LEAST_BELOW, 1 },
	    most = { set->nilai_maks.v, 1 };

	(void)err;
	if (r->tahun.ymd / 10000 >= LEAST_SINCE && exceeds(least, 1, r->nilai))
		doubtful(p, r, province ? "kurang dari nilai provinsi " :
		    "kurang dari nilai kabupaten/kota ", least,
		    "Permendagri 36/2018 Pasal 5");
	if (set->nilai_maks.known && exceeds(r->nilai, 1, most))
		doubtful(p, r, "di atas setelan nilai_maks ", most,
		    "setelan kantor");
	if (r->lalu.den != 0 && (exceeds(r->nilai, set->nilai_kali.v,
	    r->lalu) || exceeds(r->lalu, set->nilai_kali.v, r->nilai)))
		doubtful(p, r, "tahun sebelumnya ", r->lalu, "setelan kantor");
	return 0;
}

/* Beside the last rate of the year before, of the same register. */
int
periksa_nilai(struct periksa *p, struct kb_err *err)
{
	return kb_query(p->k->db, &row_type, "SELECT nomor, wilayah, tahun, "
	    "nilai, CASE WHEN lag(tahun) OVER w = printf('%04d', tahun - 1) "
	    "THEN lag(nilai) OVER w WHEN lag(tahun) OVER w = tahun THEN NULL "
	    "END AS lalu FROM nilai WINDOW w AS (PARTITION BY kantor, wilayah "
	    "ORDER BY tahun, berlaku)", KB_NONE, rate, p, err);
}

static int
corrected(void *arg, void *rec, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct row *r = rec;
	const struct banpol_satu s = { .wilayah = r->wilayah,
	    .tahun = r->pemilu.ymd / 10000, .partai = r->partai };

	(void)err;
	kb_buf_adds(&p->text, "partai ini tidak ada dalam suara pemilu itu; "
	    "koreksinya tidak ikut dihitung");
	periksa_found(p, &s, BANPOL_ANGKA, (struct perihal){ koreksi_type.name,
	    r->nomor, "partai" }, NULL);
	return 0;
}

/* Where no party's votes are there yet, none is missing. */
int
periksa_koreksi(struct periksa *p, struct kb_err *err)
{
	return kb_query(p->k->db, &row_type, "SELECT nomor, partai, wilayah, "
	    "pemilu FROM koreksi_suara k WHERE EXISTS (SELECT 1 FROM suara s "
	    "WHERE s.wilayah = k.wilayah AND s.pemilu = k.pemilu) AND NOT "
	    "EXISTS (SELECT 1 FROM suara "
	    "s WHERE s.wilayah = k.wilayah AND s.pemilu = k.pemilu AND "
	    "s.partai = k.partai)", KB_NONE, corrected, p, err);
}
