/* SPDX-License-Identifier: ISC */
/* dokumen_catat.c - numbers of papers, and the steps that they are. */
#include <string.h>

#include "catat.h"
#include "dokumen.h"

static int64_t
payment(const struct dokumen *d)
{
	return d->want->termin.known ? d->want->termin.v : 1;
}

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Minutes are there once; a letter is the same on its own day. */
static bool
is_it(const struct dokumen *d, const struct banpol_kejadian *e,
    const char *about)
{
	kb_date day = d->want->tanggal.ymd != 0 ? d->want->tanggal :
	    d->k->env.today;

	return e->tahap == d->jenis->tahap && e->termin == payment(d) &&
	    (e->tahap != BANPOL_SURAT || (e->tanggal.ymd == day.ymd &&
	    same_text(e->keterangan, about)));
}

const struct banpol_kejadian *
dokumen_lama(const struct dokumen *d, const struct banpol_satu *s,
    const char *about)
{
	for (size_t i = d->jenis->tahap == 0 || s == NULL ? 0 : s->nkejadian;
	    i > 0; i--)
		if (is_it(d, &s->kejadian[i - 1], about))
			return &s->kejadian[i - 1];
	return NULL;
}

/* ---- numbers ---- */

/* By hand, by the pattern, or left to the registry. */
static int
give_number(const struct dokumen *d, struct dokumen_satu *p, kb_int *urutan,
    struct kb_err *err)
{
	const struct banpol_setelan *set = &d->all.set;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_number n;
	struct kb_err e;

	p->number = d->want->nomor;
	if (p->number != NULL || set->pola_nomor == NULL)
		return 0;
	*urutan = (kb_int){ kb_number_next(d->k, "banpol_tahapan", "tanggal",
	    p->date, NULL), true };
	n = (struct kb_number){ urutan->v, p->date, set->kode_klasifikasi,
	    set->kode_unit };
	if (kb_number_check(set->pola_nomor, &n, &e) != 0)
		return kb_fail(err, KB_CONFIG, "setelan banpol.pola_nomor: %s",
		    e.msg);
	kb_number_write(&b, set->pola_nomor, &n);
	p->number = dokumen_keep_buf(&p->teks, &b);
	return 0;
}

/* ---- steps ---- */

static int
again(struct dokumen *d, struct dokumen_satu *p,
    const struct banpol_kejadian *e, struct kb_err *err)
{
	const char *given = d->want->nomor;
	struct tahapan t = { .head = { .kantor = d->k->env.office,
	    .nomor = e->nomor }, .nomor_surat = given };

	p->date = e->tanggal;
	p->number = e->nomor_surat;
	d->want->again++;
	if (given == NULL || same_text(given, e->nomor_surat))
		return 0;
	if (e->nomor_surat != NULL)
		return kb_fail(err, KB_DATA, "%s: %s sudah bernomor %s; untuk "
		    "membetulkannya banpol ubah tahapan %s --nomor-surat %s",
		    p->of->nama, d->jenis->name, e->nomor_surat, e->nomor,
		    given);
	p->number = given;
	return kb_store_change(d->k->db, &d->k->env, &tahapan_type, &t,
	    "nomor_surat", err);
}

/* By the rules of catat, in whose words it is refused. */
static int
look_and_put(struct dokumen *d, struct catat *w, struct kb_err *err)
{
	struct kb_buf *told = &d->want->told;
	const char *doubts, *end;

	if (d->tahun == NULL) {
		d->tahun = kb_alloc(sizeof(*d->tahun));
		if (catat_tahun_load(d->k, &w->council, d->want->tahun, &w->t,
		    d->tahun, err) != 0)
			return -1;
	}
	w->y = d->tahun;
	if (catat_open(w, err) != 0 || catat_enter(w, err) != 0)
		return -1;
	if (w->tolak.len > 0) {
		catat_refuse(w, w->tolak.s, d->want->tolak);
		return 0;
	}
	d->want->look = d->want->look || w->ragu.len > 0;
	for (doubts = kb_buf_str(&w->ragu); *doubts != '\0';
	    doubts = end + 1) {
		end = strchr(doubts, '\n');
		kb_buf_addf(told, "peringatan: %s: %.*s\n", w->s->nama,
		    (int)(end - doubts), doubts);
	}
	d->want->recorded++;
	return 0;
}

static int
enter(struct dokumen *d, struct dokumen_satu *p, const char *about,
    struct kb_err *err)
{
	struct catat w = { .k = d->k, .council = d->want->wilayah,
	    .tetap = d->want->tetap, .t = { .partai = p->of->partai,
	    .termin = { payment(d), true }, .keterangan = about,
	    .tanggal = p->date } };
	int rc;

	w.t.tahap.n = (uint8_t)d->jenis->tahap;
	rc = give_number(d, p, &w.t.urutan, err);
	w.t.nomor_surat = p->number;
	if (rc == 0)
		rc = look_and_put(d, &w, err);
	catat_free(&w);
	return rc;
}

int
dokumen_catat(struct dokumen *d, struct dokumen_satu *p, const char *about,
    struct kb_err *err)
{
	const struct banpol_kejadian *old;
	const char *why = NULL;

	if (d->jenis->tahap != BANPOL_SURAT)
		about = d->jenis->tahap == BANPOL_DITAHAN ? p->isi.sebab : NULL;
	old = dokumen_lama(d, p->of, about);
	if (old != NULL)
		return again(d, p, old, err);
	if (d->jenis->not_yet != NULL)
		why = d->jenis->not_yet(d, p->of);
	if (why != NULL)
		return kb_fail(err, KB_DATA, "%s, tahun anggaran %d: %s "
		    "belum diterbitkan, karena %s", p->of->nama,
		    d->want->tahun, d->jenis->name, why);
	return enter(d, p, about, err);
}
