/* SPDX-License-Identifier: ISC */
/*
 * rules_proses.c - what is impossible in records from the budget to the audit.
 */
#include <string.h>

#include "rules.h"

void
banpol_check_year(kb_pdate year, const char *column, const struct kb_src *src,
    struct kb_errs *errs)
{
	if (year.ymd % 10000 != 0)
		kb_errs_add(errs, src, column, "tahunnya saja, misalnya 2019");
}

/* Votes are counted for a DPRD, which only these regions have. */
void
banpol_check_council(const kb_code *region, const char *column,
    const struct kb_src *src, struct kb_errs *errs)
{
	if (strlen(region->s) > 5)
		kb_errs_add(errs, src, column, "'%s' bukan provinsi, "
		    "kabupaten atau kota", region->s);
}

void
banpol_check_koreksi(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct koreksi *k = rec;

	banpol_check_year(k->pemilu, "pemilu", src, errs);
	banpol_check_council(&k->wilayah, "wilayah", src, errs);
	banpol_check_year(k->sejak, "sejak", src, errs);
	if (k->tanggal.ymd != 0 && k->tanggal.ymd < k->pemilu.ymd)
		kb_errs_add(errs, src, "tanggal", "mendahului tahun pemilu");
	if (k->sejak.ymd != 0 && k->sejak.ymd < k->pemilu.ymd)
		kb_errs_add(errs, src, "sejak", "mendahului tahun pemilu");
}

void
banpol_check_penetapan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct penetapan *p = rec;

	banpol_check_year(p->tahun, "tahun", src, errs);
	banpol_check_council(&p->wilayah, "wilayah", src, errs);
}

void
banpol_check_rincian(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct penetapan_rincian *r = rec;

	banpol_check_year(r->tahun, "tahun", src, errs);
	banpol_check_council(&r->wilayah, "wilayah", src, errs);
	banpol_check_year(r->pemilu, "pemilu", src, errs);
}

void
banpol_check_anggaran(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct anggaran *a = rec;

	banpol_check_year(a->tahun, "tahun", src, errs);
	banpol_check_council(&a->wilayah, "wilayah", src, errs);
	if (a->pagu.v < 0)
		kb_errs_add(errs, src, "pagu", "tidak boleh negatif");
	if (a->pagu_perubahan.v < 0)
		kb_errs_add(errs, src, "pagu_perubahan", "tidak boleh "
		    "negatif");
	kb_date_order(errs, src, "tanggal_dpa", a->tanggal_dpa,
	    "tanggal_dppa", a->tanggal_dppa);
}

void
banpol_check_pengurus(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct banpol_pengurus *p = rec;

	kb_date_order(errs, src, "mulai", p->mulai, "berakhir", p->berakhir);
	if (p->diakui.n == KB_FLAG_YES && p->keputusan_dasar != NULL &&
	    p->keputusan == NULL)
		kb_errs_add(errs, src, "keputusan", "dasar tanpa "
		    "keputusannya: sebutkan nomornya");
}

void
banpol_check_tahapan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct tahapan *t = rec;

	banpol_check_year(t->tahun, "tahun", src, errs);
	if (t->kesimpulan.n != 0 && t->tahap.n != BANPOL_LHP)
		kb_errs_add(errs, src, "kesimpulan", "hanya pada tahap lhp");
}

void
banpol_check_pencairan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct pencairan *p = rec;

	banpol_check_year(p->tahun, "tahun", src, errs);
	kb_date_order(errs, src, "tanggal", p->tanggal, "tanggal_sts",
	    p->tanggal_sts);
	if (p->jumlah_sts.known && p->jumlah_sts.v > p->jumlah.v)
		kb_errs_add(errs, src, "jumlah_sts", "lebih besar daripada "
		    "yang dicairkan");
}

/* Volume times price, where all three are there: exact, no fraction. */
static void
check_price(kb_rate volume, kb_money price, kb_money sum,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf b = KB_BUF_INIT;
	int64_t product;

	if (volume.den == 0 || !price.known || !sum.known)
		return;
	if (__builtin_mul_overflow(volume.num, price.v, &product) ||
	    product % volume.den != 0 || product / volume.den != sum.v) {
		kb_rate_show(&b, volume);
		kb_buf_adds(&b, " x ");
		kb_money_text(&b, price.v);
		kb_errs_add(errs, src, "jumlah", "bukan %s", b.s);
	}
	kb_buf_free(&b);
}

void
banpol_check_rencana(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct rencana *r = rec;

	banpol_check_year(r->tahun, "tahun", src, errs);
	check_price(r->volume, r->harga_satuan, r->jumlah, src, errs);
}

void
banpol_check_belanja(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct belanja *b = rec;

	banpol_check_year(b->tahun, "tahun", src, errs);
	check_price(b->volume, b->harga_satuan, b->jumlah, src, errs);
	if (b->pajak.known && b->pajak.v > b->jumlah.v)
		kb_errs_add(errs, src, "pajak", "lebih besar daripada "
		    "belanjanya");
}

void
banpol_check_temuan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct banpol_temuan *t = rec;

	banpol_check_year(t->tahun, "tahun", src, errs);
	kb_date_order(errs, src, "tanggal_lhp", t->tanggal_lhp, "tenggat",
	    t->tenggat);
	kb_date_order(errs, src, "tanggal_lhp", t->tanggal_lhp, "selesai",
	    t->selesai);
}
