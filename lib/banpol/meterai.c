/* SPDX-License-Identifier: ISC */
/* meterai.c - the stamp that a paper of some day bears, by a file that an
 * office may edit. */
#include "dokumen.h"

struct tarif {
	kb_date		 sejak;
	kb_money	 tarif;
	kb_text		 dasar;
};

static const struct kb_field tarif_fields[] = {
	DATE(struct tarif, sejak, "hari pertama tarif ini", .need = true),
	MONEY(struct tarif, tarif, "rupiah", .need = true, .min = 1,
	    .max = INT64_MAX),
	TEXT(struct tarif, dasar, "dasar hukum"),
};

static const struct kb_type tarif_type = {
	.name = "meterai", .help = "tarif meterai",
	.size = sizeof(struct tarif), KB_FIELDS(tarif_fields),
};

struct looking {
	kb_date		 day;
	struct tarif	 last;
};

static int
look(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct looking *l = arg;
	const struct tarif *t = rec;

	(void)given, (void)src, (void)errs, (void)err;
	if (t->sejak.ymd <= l->day.ymd && t->sejak.ymd >= l->last.sejak.ymd) {
		l->last.sejak = t->sejak;
		l->last.tarif = t->tarif;
	}
	return 0;
}

/* The paper's day; of one without a date that of the money, in its year. */
static kb_date
day_of(const struct dokumen *d, const struct dokumen_satu *p)
{
	kb_date last = kb_date_make(d->want->tahun, 12, 31);
	kb_date day = p->cair.tanggal.ymd != 0 ? p->cair.tanggal :
	    d->k->env.today;

	if (p->date.ymd != 0)
		return p->date;
	return day.ymd > last.ymd ? last : day;
}

int
dokumen_meterai(const struct dokumen *d, struct dokumen_satu *p,
    struct kb_err *err)
{
	struct looking l = { .day = day_of(d, p) };
	struct kb_buf b = KB_BUF_INIT;

	if (kb_office_rows(d->k, "meterai.csv", &tarif_type, look, &l, err) !=
	    0)
		return -1;
	kb_buf_adds(&b, "Meterai");
	if (l.last.tarif.known) {
		kb_buf_addc(&b, ' ');
		kb_money_text(&b, l.last.tarif.v);
	}
	p->isi.meterai = dokumen_keep_buf(&p->teks, &b);
	return 0;
}
