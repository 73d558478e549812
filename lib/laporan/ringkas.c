/* SPDX-License-Identifier: ISC */
/* ringkas.c - the documents over reports: gathered, written, issued. */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"

static const struct form *const forms[] = {
	[LAPORAN_RINGKAS] = &ringkas_form, [LAPORAN_ATHG] = &athg_form,
	[LAPORAN_MINGGUAN] = &mingguan_form, [LAPORAN_BULANAN] = &bulanan_form,
};

/* ---- what a revision added ---- */

/* Numbers of the reports that came after the issue before and by this one. */
static size_t
added(const struct laporan_list *list, kb_stamp after, kb_stamp until,
    struct kb_buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < list->n; i++) {
		const struct laporan *l = &list->l[i];

		if (l->diterima.sec <= after.sec ||
		    l->diterima.sec > until.sec)
			continue;
		kb_buf_addf(b, "%s%s", n > 0 ? ", " : "", l->head.nomor);
		n++;
	}
	return n;
}

/* "Perbaikan ke-1: menambah 2 laporan (A, B)" */
static int
tell_revision(const struct bahan *r, const struct kb_issue *i,
    struct kb_buf *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	kb_stamp before;
	char *text;
	size_t n;
	int rc;

	if (i->perbaikan.v == 0)
		return 0;
	kb_date_iso(i->dari, from);
	kb_date_iso(i->sampai, to);
	text = kb_one_text(r->k->db, "SELECT diterbitkan FROM terbitan WHERE "
	    "dari = ? AND sampai = ? AND dokumen = ? AND kantor = ? AND "
	    "perbaikan = ?", KB_ARGS5((const char *)from, (const char *)to,
	    i->dokumen, (const char *)r->k->env.office.s,
	    (long long)i->perbaikan.v - 1));
	rc = kb_stamp_parse(text != NULL ? text : "", 0, &before, err);
	free(text);
	if (rc != 0)
		return -1;
	kb_buf_addf(out, "Perbaikan ke-%lld", (long long)i->perbaikan.v);
	n = added(&r->day, before, i->diterbitkan, &b);
	if (n > 0)
		kb_buf_addf(out, ": menambah %zu laporan (%s)", n, b.s);
	kb_buf_free(&b);
	return 0;
}

/* ---- issuing ---- */

static int
issue(struct bahan *r, struct laporan_ringkas *want,
    const struct kb_doc *draft, struct kb_buf *revised, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	char hex[KB_SHA_HEX];
	struct kb_issue i = { .dokumen = form_document(r->form, r->k),
	    .dari = r->period.from, .sampai = r->period.to, .isi = hex,
	    .sejak = r->since };
	int rc;

	kb_doc_sum(draft, hex);
	if (r->klasifikasi.n > 0)
		i.klasifikasi = kb_klasifikasi[r->klasifikasi.n - 1].name;
	rc = kb_issue_make(r->k, &(struct kb_numbering){ bahan_setting(r,
	    r->form->number) }, &i, &home,
	    err);
	if (rc == 0)
		rc = tell_revision(r, &i, revised, err);
	if (rc == 0) {
		want->number = kb_strdup(i.nomor_dokumen);
		r->issued = kb_stamp_date(i.diterbitkan, r->k->env.zone);
	}
	kb_buf_free(&home);
	return rc;
}

static int
gather(struct bahan *r, struct kb_kantor *k,
    const struct laporan_ringkas *want, struct kb_doc **out,
    struct kb_err *err)
{
	int rc;

	*r = (struct bahan){ .k = k, .period = want->period,
	    .form = forms[want->form] };
	rc = bahan_gather(r, want->most, err);
	*out = rc == 0 ? r->form->doc(r) : NULL;
	return rc;
}

/*
 * Time alone makes no revision: a plan that is past by now, an hour that has
 * closed since.  So what was issued is first looked at from the hour of its
 * issue; the clock stays there.  1: it was not, or it says something else.
 */
static int
gather_issued(struct bahan *r, struct kb_kantor *k,
    const struct laporan_ringkas *want, struct kb_doc **out,
    struct kb_err *err)
{
	const struct kb_env now = k->env;
	struct kb_buf home = KB_BUF_INIT;
	char hex[KB_SHA_HEX];
	struct kb_issue last;
	int rc = kb_issue_last(k, form_document(forms[want->form], k),
	    want->period.from, want->period.to, &last, &home, err);

	if (rc == 0) {
		k->env.now = last.diterbitkan;
		k->env.today = kb_stamp_date(last.diterbitkan, now.zone);
		rc = gather(r, k, want, out, err);
		if (rc == 0)
			kb_doc_sum(*out, hex);
		if (rc == 0 && strcmp(hex, last.isi) != 0) {
			kb_doc_free(*out);
			rc = 1;
		}
		if (rc == 1)
			bahan_free(r);
	}
	if (rc != 0)
		k->env = now;
	kb_buf_free(&home);
	return rc;
}

int
laporan_ringkas(struct kb_kantor *k, struct laporan_ringkas *want,
    struct kb_doc **out, struct kb_err *err)
{
	const struct kb_env now = k->env;
	struct bahan r = { 0 };
	struct kb_buf revised = KB_BUF_INIT;
	int rc;

	*out = NULL;
	rc = want->issue ? gather_issued(&r, k, want, out, err) : 1;

	if (rc == 1)
		rc = gather(&r, k, want, out, err);
	if (rc == 0 && want->issue) {
		rc = issue(&r, want, *out, &revised, err);
		kb_doc_free(*out);
		r.number = want->number;
		r.revised = revised.s;
		*out = rc == 0 ? r.form->doc(&r) : NULL;
	}
	k->env = now;
	want->reports = (size_t)r.masuk;
	want->short_teams = r.nshort;
	want->klasifikasi = r.klasifikasi;
	bahan_free(&r);
	kb_buf_free(&revised);
	return rc;
}
