/* SPDX-License-Identifier: ISC */
/* auditor_isi.c - sections of the auditor's document that are no plain list
 * of records. */
#include <stdlib.h>
#include <string.h>

#include "auditor.h"
#include "kesbang/pemeriksaan.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"

/* ---- at the top ---- */

static void
fact_money(struct kb_doc *doc, const char *label, const kb_money *m)
{
	struct kb_buf b = KB_BUF_INIT;

	if (m->known) {
		kb_money_text(&b, m->v);
		kb_doc_fact(doc, label, b.s);
	}
	kb_buf_free(&b);
}

static void
fact_step(const struct auditor *a, struct kb_doc *doc, const char *label,
    enum banpol_tahap step)
{
	const struct banpol_kejadian *e = banpol_kejadian(a->p->of, step,
	    false);
	struct kb_buf b = KB_BUF_INIT;

	if (e == NULL)
		return;
	if (e->tersirat)
		kb_buf_adds(&b, "disebut dalam temuan, tanggalnya belum "
		    "tercatat");
	else
		kb_date_long(&b, e->tanggal);
	if (e->nomor_surat != NULL)
		kb_buf_addf(&b, ", nomor %s", e->nomor_surat);
	kb_doc_fact(doc, label, b.s);
	kb_buf_free(&b);
}

/* What each determination gave it, where there were several. */
static void
decisions(const struct auditor *a, struct kb_doc *doc,
    const struct banpol_putusan *u)
{
	struct kb_buf b = KB_BUF_INIT;

	for (bool several = u != NULL && u->sebelum != NULL; several &&
	    u != NULL; u = u->sebelum) {
		kb_money sum = { 0, true };

		for (size_t i = 0; i < u->nbaris; i++)
			if (strcmp(u->baris[i].partai, a->p->of->partai) == 0)
				dokumen_jumlah(&sum, &u->baris[i].jumlah);
		kb_buf_cut(&b, 0);
		if (sum.known)
			kb_money_text(&b, sum.v);
		kb_buf_addf(&b, ", penetapan %s tanggal ", u->nomor != NULL ?
		    u->nomor : "tanpa nomor");
		kb_date_long(&b, u->tanggal);
		kb_doc_fact(doc, u->sebelum != NULL ? "Ditetapkan" : "Semula",
		    b.s);
	}
	kb_buf_free(&b);
}

void
auditor_head(struct auditor *a, struct kb_doc *doc)
{
	const struct banpol_satu *s = a->p->of;
	const struct dokumen_uang *u = &a->p->uang;
	char *title = kb_asprintf("Tahun Anggaran %s", a->year);

	kb_office_kop(a->d->k, doc);
	kb_doc_title(doc, "BERKAS PEMERIKSAAN BANTUAN KEUANGAN PARTAI "
	    "POLITIK");
	kb_doc_subtitle(doc, s->nama);
	kb_doc_subtitle(doc, title);
	free(title);
	kb_doc_fact(doc, "Pengurus", a->p->isi.partai_pengurus);
	kb_doc_fact(doc, "Keadaan", kb_word_label(banpol_keadaan,
	    (kb_enum){ (uint8_t)s->keadaan }));
	if (s->sebab != NULL)
		kb_doc_fact(doc, "Keterangan", s->sebab);
	fact_money(doc, "Hak", &s->hak);
	if (a->d->lembar != NULL)
		decisions(a, doc, a->d->lembar->putusan);
	fact_money(doc, "Dicairkan", &u->diterima);
	fact_money(doc, "Dibelanjakan", &u->belanja);
	fact_money(doc, "Saldo", &u->saldo);
	fact_money(doc, "Disetor kembali", &u->disetor);
	fact_step(a, doc, "LPJ diterima", BANPOL_LPJ);
	fact_step(a, doc, "LPJ kepada BPK", BANPOL_LPJ_BPK);
	fact_step(a, doc, "LHP BPK", BANPOL_LHP);
}

/* ---- the sum ---- */

int
auditor_sum(struct auditor *a, struct kb_err *err)
{
	const struct banpol_lembar *l = a->d->lembar;
	struct kb_doc *table;

	(void)err;
	if (l != NULL && l->kurang != NULL)
		kb_doc_para(a->doc, l->kurang);
	a->rows = a->p->nbaris;
	if (a->rows == 0)
		return 0;
	table = dokumen_hitungan(a->d, a->p);
	kb_doc_append(a->doc, table);
	kb_doc_free(table);
	kb_doc_para(a->doc, "Suara sah x rupiah per suara x bulan/12 "
	    "(Permendagri 36/2018 Pasal 4, 5, dan 38):");
	auditor_lines(a->doc, a->p->isi.hitungan);
	if (l->beda != NULL) {
		kb_doc_para(a->doc, "Yang tertulis ialah yang ditetapkan; "
		    "isi register kini berbeda:");
		auditor_lines(a->doc, l->beda);
	}
	return 0;
}

/* As status has them: also a payment that no step was entered for. */
int
auditor_steps(struct auditor *a, struct kb_err *err)
{
	(void)err;
	a->rows = a->p->of->nkejadian;
	if (a->rows > 0)
		banpol_langkah_table(a->doc, a->p->of);
	return 0;
}

/* ---- forms A and G ---- */

int
auditor_plan(struct auditor *a, struct kb_err *err)
{
	(void)err;
	a->rows = a->p->lpj.nrencana;
	if (a->rows > 0)
		banpol_lpj_table(a->doc, &a->p->lpj, BANPOL_FORMULIR_A, true);
	return 0;
}

int
auditor_spent(struct auditor *a, struct kb_err *err)
{
	(void)err;
	a->rows = a->p->lpj.n;
	if (a->rows > 0)
		banpol_lpj_table(a->doc, &a->p->lpj, BANPOL_FORMULIR_G,
		    false);
	return 0;
}

/* ---- what is not there ---- */

static bool
took_place(const struct banpol_satu *s, enum banpol_tahap step,
    int64_t payment)
{
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == step && (payment == 0 ||
		    s->kejadian[i].termin == payment))
			return true;
	return false;
}

static void
no_step(struct auditor *a, enum banpol_tahap step, int64_t payment)
{
	if (took_place(a->p->of, step, payment))
		return;
	kb_buf_adds(&a->missing, kb_word_label(banpol_tahap,
	    (kb_enum){ (uint8_t)step }));
	if (payment > 0)
		kb_buf_addf(&a->missing, " (pencairan ke-%lld)",
		    (long long)payment);
	kb_buf_addc(&a->missing, '\n');
}

/* Of a year one application (P36 Pasal 15, 16) and its accountability, of each
 * payment its way. */
void
auditor_missing(struct auditor *a)
{
	static const enum banpol_tahap way[] = { BANPOL_VERIFIKASI,
	    BANPOL_PERSETUJUAN, BANPOL_SPM, BANPOL_BAST },
	    once[] = { BANPOL_PERMOHONAN, BANPOL_LENGKAP, BANPOL_LPJ,
	    BANPOL_LPJ_BPK, BANPOL_LPJ_KDH };
	const struct banpol_satu *s = a->p->of;
	const struct dokumen_uang *u = &a->p->uang;

	for (size_t i = 0; i < s->npencairan; i++) {
		const struct pencairan *c = &s->pencairan[i];

		for (size_t t = 0; t < KB_LEN(way); t++)
			no_step(a, way[t], c->termin.v);
		if (c->nomor_kuitansi == NULL)
			kb_buf_addf(&a->missing, "nomor kuitansi (pencairan "
			    "ke-%lld)\n", (long long)c->termin.v);
	}
	for (size_t t = 0; s->npencairan > 0 && t < KB_LEN(once); t++)
		no_step(a, once[t], 0);
	if (u->belum_disetor.known && u->belum_disetor.v > 0)
		kb_buf_adds(&a->missing, "bukti setor (STS) sisa bantuan\n");
	if (a->p->lpj.kurang > 0)
		kb_buf_addf(&a->missing, "bukti yang lengkap pada %zu baris "
		    "belanja\n", a->p->lpj.kurang);
}

/* ---- what the office finds itself ---- */

static void
finding(struct auditor *a, const struct banpol_pemeriksaan_baris *r)
{
	char *text = kb_asprintf("%s: %s", kb_word_label(banpol_perkara,
	    r->perkara), r->temuan), *where;

	kb_doc_item(a->doc, ++a->rows, text);
	free(text);
	kb_doc_detail(a->doc, "Dasar", r->dasar);
	where = kb_asprintf("%s %s", r->jenis, r->nomor != NULL ? r->nomor :
	    "");
	kb_doc_detail(a->doc, "Catatan", where);
	free(where);
	if (r->berulang.known && r->berulang.v > 1) {
		text = kb_asprintf("%lld tahun", (long long)r->berulang.v);
		kb_doc_detail(a->doc, "Berulang", text);
		free(text);
	}
}

/* What periksa says of the party's year. */
int
auditor_findings(struct auditor *a, struct kb_err *err)
{
	struct dokumen *d = a->d;
	const struct banpol_pemeriksaan *all = &d->found;

	if (!d->looked && d->want->periksa(d->k, &d->found, err) != 0)
		return -1;
	d->looked = true;
	for (size_t i = 0; i < all->n; i++) {
		const struct banpol_pemeriksaan_baris *r = &all->row[i];

		if (r->partai != NULL && strcmp(r->partai, a->p->of->partai)
		    == 0 && r->tahun.ymd == a->p->isi.tahun.ymd &&
		    strcmp(r->wilayah.s, d->want->wilayah.s) == 0)
			finding(a, r);
	}
	return 0;
}

/* ---- who changed what ---- */

/* Of a party's own records, by table; then those of its council. */
static const struct {
	const struct kb_type *type;
	const char	*where;
} kept[] = {
	{ &suara_type, "partai = ?4 AND pemilu <= ?3" },
	{ &koreksi_type, "partai = ?4 AND pemilu <= ?3" },
	{ &nilai_type, "tahun = ?3" },
	{ &dewan_type, "pemilu <= ?3" },
	{ &banpol_pengurus_type, "partai = ?4" },
	{ &tahapan_type, "tahun = ?3 AND partai = ?4" },
	{ &pencairan_type, "tahun = ?3 AND partai = ?4" },
	{ &banpol_berkas_type, "tahun = ?3 AND partai = ?4" },
	{ &rencana_type, "tahun = ?3 AND partai = ?4" },
	{ &belanja_type, "tahun = ?3 AND partai = ?4" },
	{ &banpol_temuan_type, "tahun = ?3 AND partai = ?4" },
};

/* Entered or changed by hand, by an import, or taken away. */
static void
trail_sql(struct kb_buf *b)
{
	kb_buf_adds(b, "SELECT urut, waktu, pelaku, aksi, jenis, nomor, iif("
	    "aksi = 'impor', json_extract(rincian, '$.berkas') || '; SHA-256 '"
	    " || json_extract(rincian, '$.sha256'), (SELECT group_concat("
	    "replace(key, '_', ' ') || ' ' || coalesce(value, 'kosong'), '; ') "
	    "FROM json_each(rincian, '$.lama') WHERE (aksi = 'ubah' OR value "
	    "IS NOT NULL) AND key NOT IN ('kantor', 'nomor', 'revisi'))) AS "
	    "rincian FROM jejak WHERE (aksi = 'hapus' AND kantor "
	    "IN (?2, '') AND json_extract(rincian, '$.lama.partai') = ?4 AND "
	    "coalesce(json_extract(rincian, '$.lama.tahun'), ?3) = ?3)");
	for (size_t i = 0; i < KB_LEN(kept); i++) {
		const struct kb_type *t = kept[i].type;

		kb_buf_addf(b, " OR (jenis = '%s' AND iif(aksi = 'impor', "
		    "json_extract(rincian, '$.impor') IN (SELECT impor FROM %s",
		    t->table, t->table);
		auditor_where(b, t, kept[i].where);
		kb_buf_addf(b, "), (kantor, nomor) IN (SELECT kantor, nomor "
		    "FROM %s", t->table);
		auditor_where(b, t, kept[i].where);
		kb_buf_adds(b, ")))");
	}
	kb_buf_adds(b, " ORDER BY urut");
}

static const char *
type_name(const char *table)
{
	for (size_t i = 0; i < KB_LEN(kept); i++)
		if (strcmp(kept[i].type->table, table) == 0)
			return kept[i].type->name;
	return table;
}

/* "7 Januari 2025 pukul 09.10, sari: ubah tahapan 2025-00061" */
static int
put_entry(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_trail *t = rec;
	struct auditor *a = arg;
	int when = kb_field_find(&kb_trail_type, "waktu");
	struct kb_buf b = KB_BUF_INIT;
	const char *s = t->rincian, *slash;

	(void)err;
	kb_show(&kb_trail_type.field[when], t, &a->d->k->env, &b);
	kb_buf_addf(&b, ", %s: %s %s%s%s", t->pelaku, t->aksi,
	    type_name(t->jenis), t->nomor != NULL ? " " : "",
	    t->nomor != NULL ? t->nomor : "");
	kb_doc_item(a->doc, ++a->rows, b.s);
	if (s != NULL && strcmp(t->aksi, "impor") == 0 &&
	    (slash = strrchr(s, '/')) != NULL)
		s = slash + 1;
	if (s != NULL)
		kb_doc_detail(a->doc, strcmp(t->aksi, "impor") == 0 ?
		    "Berkas" : "Isi lama", s);
	kb_buf_free(&b);
	return 0;
}

int
auditor_trail(struct auditor *a, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	trail_sql(&sql);
	rc = auditor_query(a, &kb_trail_type, sql.s, put_entry, a, err);
	kb_buf_free(&sql);
	return rc;
}
