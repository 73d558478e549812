/* SPDX-License-Identifier: ISC */
/* lpj.c - one party's accountability in one year: sums, the share of political
 * education.  Whole rupiah, checked. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lpj.h"

static int
of_year(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return banpol_buku_urut(key, elem);
}

/* They stand together. */
static const struct belanja *
lines(const struct belanja *all, size_t n, const struct banpol_satu *s,
    size_t *count)
{
	const struct belanja want = { .head.kantor = s->wilayah,
	    .partai = s->partai, .tahun = { s->tahun * 10000 } };
	size_t i = kb_lower(&want, all, n, sizeof(*all), of_year, NULL), end;

	for (end = i; end < n && banpol_buku_urut(&want, &all[end]) == 0; )
		end++;
	*count = end - i;
	return *count > 0 ? &all[i] : NULL;
}

static int
add(int64_t *sum, int64_t v, const struct banpol_satu *s, struct kb_err *err)
{
	if (!__builtin_add_overflow(*sum, v, sum))
		return 0;
	return kb_fail(err, KB_DATA, "%s %d: jumlah belanja terlalu besar",
	    s->partai, s->tahun);
}

static int64_t *
sum_of(struct banpol_lpj *l, const char *code)
{
	return banpol_blok_sum(&l->buku->biaya, code, &l->pendidikan,
	    &l->operasional, &l->lain);
}

int
banpol_lpj(const struct banpol_buku *b, const struct banpol_satu *s,
    struct banpol_lpj *l, struct kb_err *err)
{
	struct kb_buf what = KB_BUF_INIT;
	int rc = 0;

	*l = (struct banpol_lpj){ .buku = b, .wilayah = s->wilayah,
	    .tahun = s->tahun, .partai = s->partai, .cair = s->cair,
	    .sts = s->sts };
	l->baris = lines(b->baris, b->n, s, &l->n);
	l->rencana = lines(b->rencana, b->nrencana, s, &l->nrencana);
	for (size_t i = 0; rc == 0 && i < l->n; i++) {
		const struct belanja *line = &l->baris[i];

		if (add(&l->jumlah, line->jumlah.v, s, err) != 0 ||
		    add(sum_of(l, line->kode), line->jumlah.v, s, err) != 0)
			rc = -1;
		kb_buf_cut(&what, 0);
		banpol_bukti_kurang(b, line, &what);
		l->kurang += what.len > 0;
	}
	for (size_t i = 0; rc == 0 && i < l->nrencana; i++)
		rc = add(&l->direncanakan, l->rencana[i].jumlah.v, s, err);
	if (rc == 0)		/* none of them is negative, so this fits */
		l->saldo = l->cair - l->jumlah;
	kb_buf_free(&what);
	return rc;
}

int64_t
banpol_persen(int64_t part, int64_t of)
{
	__int128 hundredths;

	if (of <= 0 || part < 0)
		return -1;
	hundredths = ((__int128)part * 20000 + of) / (2 * (__int128)of);
	return hundredths > INT64_MAX ? -1 : (int64_t)hundredths;
}

kb_rate
banpol_persen_rate(int64_t hundredths)
{
	int64_t num = hundredths, den = 100;

	if (hundredths < 0)
		return (kb_rate){ 0 };
	for (int64_t p = 2; p <= 5; p += 3)
		while (num % p == 0 && den % p == 0) {
			num /= p;
			den /= p;
		}
	return (kb_rate){ num, den };
}

void
banpol_persen_text(struct kb_buf *b, int64_t hundredths)
{
	kb_int_dots(b, hundredths / 100);
	kb_buf_addf(b, ",%02d", (int)(hundredths % 100));
}

int
banpol_porsi(const struct banpol_lpj *l)
{
	return (int)banpol_persen(l->pendidikan, l->jumlah);
}

/*
 * "Diprioritaskan" (P36 Pasal 27 ayat (1)) names no number: without one of the
 * office's own it is more than all the rest.
 */
bool
banpol_porsi_cukup(const struct banpol_lpj *l)
{
	unsigned __int128 part = (unsigned __int128)l->pendidikan;
	unsigned __int128 of = (unsigned __int128)l->jumlah;
	const struct banpol_setelan *set = &l->buku->set;

	if (!set->porsi_pendidikan.known)
		return 2 * part > of;
	return part * 100 >= of * (unsigned __int128)set->porsi_pendidikan.v;
}

void
banpol_porsi_aturan(const struct banpol_setelan *set, struct kb_buf *b)
{
	if (set->porsi_pendidikan.known)
		kb_buf_addf(b, "paling sedikit %lld%%",
		    (long long)set->porsi_pendidikan.v);
	else
		kb_buf_adds(b, "lebih besar daripada operasional");
	kb_buf_addf(b, " (%s)", set->porsi_dasar != NULL ? set->porsi_dasar :
	    set->porsi_pendidikan.known ? "setelan kantor" :
	    "Permendagri 36/2018 Pasal 27 ayat (1)");
}
