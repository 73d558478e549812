/* SPDX-License-Identifier: ISC */
/* tangga_doc.c - the steps taken with one ormas, and under which articles. */
#include <stdlib.h>

#include "tangga.h"
#include "urusan.h"

/* A field of a record as people read it, after a text. */
static void
add_shown(struct kb_buf *b, const char *before, const struct kb_type *t,
    const char *column, const void *rec)
{
	const struct kb_field *f = &t->field[kb_field_find(t, column)];

	if (!kb_known(f, rec))
		return;
	kb_buf_adds(b, before);
	kb_show(f, rec, NULL, b);
}

static void
detail(struct kb_doc *doc, const char *label, const char *s)
{
	if (s != NULL)
		kb_doc_detail(doc, label, s);
}

static void
detail_date(struct kb_doc *doc, const char *label, kb_date d,
    const char *rest)
{
	struct kb_buf b = KB_BUF_INIT;

	if (d.ymd != 0) {
		kb_date_long(&b, d);
		kb_buf_adds(&b, rest);
		kb_doc_detail(doc, label, b.s);
	}
	kb_buf_free(&b);
}

/* What happened is not told here: only when, by whom and with what proof. */
static void
step(struct kb_kantor *k, const struct ormas_setelan *set, struct kb_doc *doc,
    const struct ormas_sanksi *s, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	add_shown(&b, "", &ormas_sanksi_type, "tanggal", s);
	add_shown(&b, ": ", &ormas_sanksi_type, "tahap", s);
	add_shown(&b, ", ", &ormas_sanksi_type, "langkah", s);
	if (kb_yes(s->langsung))
		kb_buf_adds(&b, ", langsung");
	kb_doc_item(doc, n, b.s);
	kb_buf_free(&b);
	detail(doc, "Nomor", s->nomor_surat);
	detail(doc, "Oleh", s->pejabat);
	detail(doc, "Pasal", s->pasal);
	kb_doc_detail(doc, "Bukti", s->bukti != NULL ? s->bukti :
	    "belum dicatat");
	if (s->tahap.n == SANKSI_PERINGATAN)
		detail_date(doc, "Hari terakhir", tangga_last_day(k->db, set,
		    s), " (7 hari kerja)");
	detail_date(doc, "Dipatuhi", s->dipatuhi, "");
}

/* "penghentian kegiatan oleh Menteri Hukum (UU ...)", and not before when. */
static void
next(struct kb_doc *doc, const struct ormas_perkara *p, kb_date today)
{
	const struct ormas_tangga *t = &p->now;
	struct kb_buf b = KB_BUF_INIT;

	if (t->batas.ymd != 0) {
		kb_date_long(&b, t->batas);
		kb_buf_adds(&b, today.ymd > t->batas.ymd ? " (sudah lewat)" :
		    "");
		kb_doc_fact(doc, "Masa peringatan", b.s);
		kb_buf_cut(&b, 0);
	}
	if (t->dipatuhi.ymd != 0) {
		kb_buf_adds(&b, "dipatuhi, ");
		kb_date_long(&b, t->dipatuhi);
		kb_doc_fact(doc, "Keadaan", b.s);
	} else if (t->berikutnya.n != 0) {
		add_shown(&b, "", &ormas_tangga_type, "berikutnya", t);
		if (t->oleh != NULL)
			kb_buf_addf(&b, " oleh %s", t->oleh);
		kb_buf_addf(&b, " (%s)", t->dasar);
		kb_doc_fact(doc, "Bila tidak dipatuhi", b.s);
	}
	if (t->tahap.n == SANKSI_PENCABUTAN && p->o.nama != NULL &&
	    ormas_incorporated(&p->o))
		kb_doc_fact(doc, "Akibat", "badan hukum dinyatakan bubar "
		    "(UU 16/2017 Pasal 80A)");
	kb_buf_free(&b);
}

static void
basis(struct kb_doc *doc, const struct ormas_setelan *set)
{
	static const char *const rules[] = {
		"Sanksi administratif bertahap: peringatan tertulis, "
		    "penghentian kegiatan, pencabutan (UU 16/2017 Pasal 60, "
		    "61).",
		"Pelanggaran Pasal 52 dan Pasal 59 ayat (3) dan (4): "
		    "pencabutan langsung; Menteri dapat meminta pertimbangan "
		    "instansi terkait (Pasal 61 ayat (3)).",
		"Sebelumnya upaya persuasif (PP 58/2016 Pasal 58 ayat (3)).",
		"Peringatan oleh bupati atau wali kota bila peristiwanya dalam "
		    "satu kabupaten/kota, gubernur bila beberapa, Menteri bila "
		    "lintas provinsi; tembusan ke atas (PP 58/2016 Pasal 60, "
		    "61; sepanjang tidak bertentangan dengan UU 16/2017, belum "
		    "dipastikan).",
	};
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(doc, "Dasar");
	for (size_t i = 0; i < KB_LEN(rules); i++)
		kb_doc_para(doc, rules[i]);
	urusan_workdays_are(set, &b);
	kb_doc_para(doc, b.s);
	kb_buf_free(&b);
}

int
ormas_sanksi_doc(struct kb_kantor *k, const struct ormas_perkara *p,
    struct kb_doc **out, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT, b = KB_BUF_INIT;
	struct kb_doc *doc;

	*out = NULL;
	if (kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err) != 0)
		return -1;
	doc = kb_doc_new();
	kb_office_kop(k, doc);
	kb_doc_title(doc, "Tahap sanksi");
	kb_doc_fact(doc, "Ormas", p->name);
	if (p->o.nama != NULL && p->o.bentuk.n != 0)
		add_shown(&b, "", &ormas_type, "bentuk", &p->o);
	if (b.len > 0)
		kb_doc_fact(doc, "Bentuk", b.s);
	next(doc, p, k->env.today);
	kb_doc_section(doc, "Yang sudah ditempuh");
	for (size_t i = 0; i < p->n; i++)
		step(k, &set, doc, &p->step[i], i + 1);
	kb_buf_cut(&b, 0);
	if (p->now.batas.ymd != 0)
		urusan_unsure(k, p->now.tanggal, p->now.batas, &b);
	if (b.len > 0)
		kb_doc_note(doc, b.s);
	basis(doc, &set);
	kb_buf_free(&b);
	kb_buf_free(&home);
	*out = doc;
	return 0;
}

int
ormas_sanksi_note(struct kb_kantor *k, const struct ormas_sanksi_all *all,
    struct kb_buf *b, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err);

	if (rc == 0) {
		kb_buf_addf(b, "Peringatan: satu kali, %d hari kerja "
		    "(UU 16/2017 Pasal 62 ayat (1)); tahap sesudahnya hanya "
		    "oleh Menteri. Berikutnya: yang disediakan undang-undang "
		    "bila tidak dipatuhi.\n", TANGGA_WARNING);
		urusan_workdays_are(&set, b);
	}
	for (size_t i = 0; rc == 0 && i < all->n; i++)
		urusan_unsure(k, all->p[i].now.batas.ymd != 0 ?
		    all->p[i].now.tanggal : (kb_date){ 0 },
		    all->p[i].now.batas, b);
	kb_buf_free(&home);
	return rc;
}

bool
ormas_sanksi_waits(const struct ormas_perkara *p)
{
	return p->now.sisa.known && p->now.sisa.v < 0;
}
