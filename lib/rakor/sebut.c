/* SPDX-License-Identifier: ISC */
/* sebut.c - meetings, whom items ask and until when, as papers say it. */
#include "kesbang/money.h"
#include "sebut.h"

void
sebut_rapat(const struct rapat *r, struct kb_buf *to)
{
	const struct kb_period days = { r->tanggal, pantau_hari_akhir(r) };

	kb_buf_addf(to, "%s, ", r->nama);
	kb_period_long(to, &days);
}

void
sebut_satu(struct kb_kantor *k, const struct rapat *r, const char *written,
    struct kb_buf *to)
{
	static const struct rapat nowhere;
	kb_code prov = pantau_provinsi(&k->env, r != NULL ? r : &nowhere);

	if (rakor_is_all(written))
		kb_buf_adds(to, "semua kabupaten dan kota");
	else if (rakor_is_province(written) && prov.s[0] != '\0')
		rakor_addressee(k, prov.s, to);
	else
		rakor_addressee(k, written, to);
}

void
sebut_penerima(struct kb_kantor *k, const struct rakor_butir *b,
    struct kb_buf *to)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *at = NULL, *front = "";
	size_t n;

	while (b->r.penerima != NULL &&
	    (n = rakor_next(b->r.penerima, &at)) > 0) {
		kb_buf_cut(&one, 0);
		kb_buf_add(&one, at, n);
		kb_buf_adds(to, front);
		front = ", ";
		sebut_satu(k, b->rapat, one.s, to);
	}
	kb_buf_free(&one);
}

void
sebut_batas(const struct rakor_butir *b, struct kb_buf *to)
{
	bool each = b->r.setiap.n != 0;
	kb_date last = each ? pantau_rentang(b->r.batas).to : pantau_batas(b);

	if (b->r.jenis.n == RAKOR_PERNYATAAN) {
		kb_buf_adds(to, "pernyataan");
		return;
	}
	if (each)
		kb_buf_addf(to, "setiap %s", kb_word_label(rakor_setiap,
		    b->r.setiap));
	else if (b->r.jenis.n == RAKOR_BERULANG)
		kb_buf_adds(to, "berulang");
	else if (b->r.peristiwa != NULL)
		kb_buf_adds(to, b->r.peristiwa);
	if (each && b->r.mulai != NULL) {
		kb_buf_adds(to, ", mulai ");
		kb_date_long(to, pantau_rentang(b->r.mulai).from);
	}
	if (each && b->hari.known && b->hari.v > 0)
		kb_buf_addf(to, ", paling lambat %lld hari sesudahnya",
		    (long long)b->hari.v);
	if (last.ymd != 0) {
		kb_buf_adds(to, to->len > 0 ? ", sampai " : "sampai ");
		kb_date_long(to, last);
	}
	if (to->len == 0)
		kb_buf_adds(to, "tanpa batas waktu");
}

void
sebut_capaian(const struct tindak_lanjut *t, const char *of, struct kb_buf *b)
{
	if (!t->capaian.known || !t->capaian_dari.known)
		return;
	kb_buf_addc(b, ' ');
	kb_int_dots(b, t->capaian.v);
	kb_buf_adds(b, of);
	kb_int_dots(b, t->capaian_dari.v);
}

void
sebut_rinci(struct kb_doc *d, const char *label, struct kb_buf *b)
{
	if (b->len > 0)
		kb_doc_detail(d, label, b->s);
	kb_buf_cut(b, 0);
}
