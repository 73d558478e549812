/* SPDX-License-Identifier: ISC */
/*
 * tangga_periksa.c - steps out of their order.  They happened, so they are
 * told and never refused.
 */
#include "kenal.h"
#include "tangga.h"

#define ORDER	"UU 16/2017 Pasal 62"
#define ONCE	"UU 16/2017 Pasal 62 ayat (1)"

struct audit {
	struct kb_kantor	*k;
	struct ormas_setelan	 set;
	const struct kb_lint	*l;
	const struct kb_filter	*filter;	/* whose doubts are asked for */
};

static void
tell(struct audit *a, const struct ormas_sanksi *s, const char *what,
    const char *rule)
{
	if (kb_filter_passes(a->k->db, a->filter, &s->head))
		a->l->found(a->l->arg, s->head.nomor, "tahap", what, rule);
}

static void
too_early(struct audit *a, const struct ormas_sanksi *s,
    const struct ormas_sanksi *warning)
{
	kb_date last = tangga_last_day(a->k->db, &a->set, warning);
	struct kb_buf b = KB_BUF_INIT;

	if (s->tanggal.ymd <= last.ymd) {
		kb_buf_adds(&b, "penghentian sebelum masa peringatan berakhir "
		    "pada ");
		kb_date_long(&b, last);
		tell(a, s, b.s, ONCE);
	}
	kb_buf_free(&b);
}

static void
look_at(struct audit *a, const struct ormas_perkara *p, size_t i)
{
	const struct ormas_sanksi *s = &p->step[i];
	const struct ormas_sanksi *warning = tangga_before(p, i,
	    SANKSI_PERINGATAN);

	switch (s->tahap.n) {
	case SANKSI_PERINGATAN:
		if (warning != NULL)
			tell(a, s, "peringatan tertulis kedua; undang-undang "
			    "mengenal satu kali", ONCE);
		else if (tangga_before(p, i, SANKSI_PERSUASIF) == NULL)
			tell(a, s, "peringatan tanpa upaya persuasif "
			    "sebelumnya", "PP 58/2016 Pasal 58 ayat (3)");
		break;
	case SANKSI_PENGHENTIAN:
		if (warning == NULL)
			tell(a, s, "penghentian kegiatan tanpa peringatan "
			    "tertulis", ORDER);
		else
			too_early(a, s, warning);
		break;
	case SANKSI_PENCABUTAN:
		if (!kb_yes(s->langsung) && tangga_before(p, i,
		    SANKSI_PENGHENTIAN) == NULL)
			tell(a, s, "pencabutan tanpa penghentian kegiatan; "
			    "bila langsung menurut Pasal 61 ayat (3), isi "
			    "kolom langsung", ORDER);
		break;
	default:
		break;
	}
}

/* All steps tell the order, also those that the filter leaves out. */
int
sanksi_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { .k = k, .l = l, .filter = filter };
	struct ormas_sanksi_all all = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &a.set, &home,
	    err);

	if (rc == 0)
		rc = ormas_sanksi_load(k, &all, err);
	for (size_t i = 0; rc == 0 && i < all.n; i++)
		for (size_t j = 0; j < all.p[i].n; j++)
			look_at(&a, &all.p[i], j);
	ormas_sanksi_free(&all);
	kb_buf_free(&home);
	return rc;
}
