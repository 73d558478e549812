/* SPDX-License-Identifier: ISC */
/*
 * surat_ikut.c - what other records say because a letter is there: when it is
 * issued, and again when the registry has given it its number.  A message is
 * none of these papers, and another office's letters are its own affair.
 */
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"

/* ---- the kinds ---- */

/* A letter, and a kantor that knows no more than where records are. */
struct letter {
	struct kb_kantor	 k;
	const struct komunikasi	*c;
};

/* 1: there is none; a register may be filled after its letters. */
static int
about(struct letter *l, const struct kb_type *type, void *rec,
    struct kb_buf *home, struct kb_err *err)
{
	struct kb_err e = { 0 };
	int rc = 1;

	if (type == &ormas_type)
		rc = ormas_get(&l->k, l->c->ormas, rec,
		    home, &e);
	else if (l->c->tentang != NULL)
		rc = kb_store_get(l->k.db, type, &l->k.env, l->c->tentang, rec,
		    home, &e);
	if (rc >= 0)
		return rc;
	if (e.status == KB_DATA)
		return 1;
	*err = e;
	return -1;
}

kb_date
surat_lapor_until(const struct ormas_setelan *set, kb_date from)
{
	/* As its end will be computed where none is printed. */
	struct ormas o = { .surat_lapor_nomor = "-",
	    .surat_lapor_tanggal = from };
	struct ormas_masa m;

	ormas_masa(&o, set, ORMAS_SURAT_LAPOR, from, &m);
	return m.berakhir;
}

/*
 * Number, date and end are of one paper: while the number of the new one is
 * not known, the register keeps the paper before; a later one stays.
 */
static int
certificate(struct letter *l, struct kb_err *err)
{
	struct ormas_setelan set;
	struct kb_buf home = KB_BUF_INIT, sethome = KB_BUF_INIT;
	const kb_date on = l->c->tanggal_surat;
	struct ormas o = { 0 };
	int rc = about(l, &ormas_type, &o, &home, err);

	if (rc != 0 || o.surat_lapor_tanggal.ymd > on.ymd ||
	    (l->c->nomor_surat == NULL && o.surat_lapor_nomor != NULL)) {
		kb_buf_free(&home);
		return rc < 0 ? -1 : 0;
	}
	rc = kb_settings_load(l->k.db, &ormas_setelan_type, &set, &sethome,
	    err);
	o.surat_lapor_nomor = l->c->nomor_surat;
	if (rc == 0 && (o.surat_lapor_tanggal.ymd != on.ymd ||
	    o.surat_lapor_berakhir.ymd == 0))
		o.surat_lapor_berakhir = surat_lapor_until(&set, on);
	o.surat_lapor_tanggal = on;
	if (rc == 0)
		rc = kb_store_change(l->k.db, &l->k.env, &ormas_type, &o,
		    "surat_lapor_nomor,surat_lapor_tanggal,"
		    "surat_lapor_berakhir", err);
	kb_buf_free(&sethome);
	kb_buf_free(&home);
	return rc;
}

/* The forwarding letter is the fact that the filing was forwarded. */
static int
forwarded(struct letter *l, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct permohonan p = { 0 };
	int rc = about(l, &permohonan_type, &p, &home, err);

	if (rc == 0) {
		if (p.diteruskan.ymd == 0)
			p.diteruskan = l->c->tanggal_surat;
		if (l->c->nomor_surat != NULL && (p.nomor_pengantar == NULL ||
		    p.diteruskan.ymd == l->c->tanggal_surat.ymd))
			p.nomor_pengantar = l->c->nomor_surat;
		rc = kb_store_change(l->k.db, &l->k.env, &permohonan_type, &p,
		    "diteruskan,nomor_pengantar", err);
	}
	kb_buf_free(&home);
	return rc < 0 ? -1 : 0;
}

/* What lacks papers is sent back with that letter (PP 58/2016 Ps 14). */
static int
sent_back(struct letter *l, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct permohonan p = { 0 };
	int rc = about(l, &permohonan_type, &p, &home, err);

	if (rc == 0 && p.dikembalikan.ymd == 0 && p.dilengkapi.ymd == 0 &&
	    p.diteruskan.ymd == 0 && p.terbit.ymd == 0 &&
	    p.ditolak.ymd == 0) {
		p.dikembalikan = l->c->tanggal_surat;
		if (p.alasan == NULL)
			p.alasan = "dokumen belum lengkap";
		rc = kb_store_change(l->k.db, &l->k.env, &permohonan_type, &p,
		    "dikembalikan,alasan", err);
	}
	kb_buf_free(&home);
	return rc < 0 ? -1 : 0;
}

static int
warned(struct letter *l, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct ormas_sanksi x = { 0 };
	int rc = about(l, &ormas_sanksi_type, &x, &home, err);

	if (rc == 0 && l->c->nomor_surat != NULL && (x.nomor_surat == NULL ||
	    x.tanggal.ymd == l->c->tanggal_surat.ymd)) {
		x.nomor_surat = l->c->nomor_surat;
		rc = kb_store_change(l->k.db, &l->k.env, &ormas_sanksi_type, &x,
		    "nomor_surat", err);
	}
	kb_buf_free(&home);
	return rc < 0 ? -1 : 0;
}

int
ormas_letter_follow(struct kb_db *db, const struct kb_env *env,
    const void *rec, struct kb_err *err)
{
	static int (*const kind[])(struct letter *, struct kb_err *) = {
		[ORMAS_KEKURANGAN] = sent_back,
		[ORMAS_LAPOR] = certificate,
		[ORMAS_PENGANTAR] = forwarded,
		[ORMAS_PERINGATAN] = warned,
	};
	const struct komunikasi *c = rec;

	if (c->jenis_surat.n >= KB_LEN(kind) ||
	    kind[c->jenis_surat.n] == NULL || c->cara.n != ORMAS_CARA_SURAT ||
	    c->arah.n != ORMAS_KELUAR || c->tanggal_surat.ymd == 0 ||
	    strcmp(c->head.kantor.s, env->office.s) != 0)
		return 0;
	return kind[c->jenis_surat.n](&(struct letter){ { .db = db,
	    .env = *env }, c }, err);
}
