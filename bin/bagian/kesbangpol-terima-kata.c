/* SPDX-License-Identifier: ISC */
/* kesbangpol-terima-kata.c - what terima says of each bundle, and of all. */
#include <string.h>

#include "kesbang/text.h"
#include "kesbangpol-terima.h"

static const char *const counted[COUNTS] = {
	"diterapkan", "menunggu", "sudah pernah diterima", "tanda terima",
	"untuk kantor lain dilewati", "ditolak",
};

void
terima_gagal(struct terima *t, const struct kb_err *err)
{
	kb_tell(err->msg);
	if (err->status > t->status)
		t->status = err->status;
}

/* ---- one bundle ---- */

static void
tell_count(struct terima *t, size_t n, const char *what)
{
	if (n > 0) {
		kb_say(t->ctx, "%s: %zu catatan %s", t->b.name, n, what);
		t->note = true;
	}
}

/* The office above us will wait for what follows them. */
static void
tell_bundles(struct terima *t)
{
	if (t->r.dropped == 0)
		return;
	t->note = true;
	kb_say(t->ctx, "%zu bundelnya yang menunggu di sini dapat memuat yang "
	    "dimusnahkan, dan dihapus; minta di sana: kesbangpol kirim "
	    "--semua", t->r.dropped);
}

/* What its sender destroyed is gone here, too; but not from where no command of
 * ours reaches. */
static void
tell_destroyed(struct terima *t)
{
	if (t->r.destroyed == 0)
		return;
	kb_say(t->ctx, "%zu catatan dimusnahkan kantor pengirimnya, %s; di "
	    "sini juga", t->r.destroyed, t->r.row.kantor.s);
	if (t->destroyed == 0)
		kesbangpol_say_left(t->ctx);
	tell_bundles(t);
	t->destroyed += t->r.destroyed;
}

static void
tell_details(struct terima *t)
{
	const struct tukar_hasil *r = &t->r;

	tell_count(t, r->conflicts, "lain isinya pada revisi yang tidak lebih "
	    "lama; dipakai isi dari pemiliknya");
	tell_count(t, r->lost, "tidak ada lagi pada pemiliknya, dan dikeluarkan");
	tell_count(t, r->taken, "tidak diserahkan, karena nomornya di sini "
	    "dipakai catatan lain");
	tell_count(t, r->aside, "dilewati: bukan wilayah kantor pengirimnya");
	tell_count(t, r->burnt, "sudah dimusnahkan di sini menurut berita "
	    "acara, dan tidak diterima lagi");
	tell_count(t, r->carried, "memuat isi dari program yang lebih baru, "
	    "disimpan sampai program di sini diperbarui");
	if (r->skipped > 0)
		kb_say(t->ctx, "%s: %zu catatan kantor yang mengirim sendiri "
		    "dilewati", t->b.name, r->skipped);
	kb_say_lines(t->ctx, "  ", kb_buf_str(&r->told));
	tell_destroyed(t);
	if (!kb_yes(t->ctx->opt.coba))
		terima_sisih(t);
}

void
terima_kata(struct terima *t)
{
	const struct terimaan *row = &t->r.row;

	if (t->r.receipt) {
		t->n[t->r.stray ? STRAY : RECEIPTS]++;
		return;
	}
	if (t->r.again || row->keadaan.n == TERIMAAN_TERCAKUP) {
		t->n[AGAIN]++;
	} else if (row->keadaan.n == TERIMAAN_MENUNGGU) {
		t->n[WAITING]++;
		t->note = true;
		kb_say(t->ctx, "%s: menunggu; dari kantor %s belum datang "
		    "nomor %s%s", t->b.name, row->kantor.s,
		    kb_buf_str(&t->r.missing), t->r.none ? "; belum ada "
		    "yang pernah diterapkan di sini, minta di sana: kesbangpol "
		    "kirim --semua" : strcmp(row->kepada.s,
		    t->signers.own.s) != 0 ? "; bila tidak datang juga, minta "
		    "di sana: kesbangpol kirim --semua" : "");
	} else {
		t->n[APPLIED]++;
		t->records += (size_t)row->catatan.v;
		tell_details(t);
	}
	terima_tanda(t);
}

/* ---- all ---- */

void
terima_jumlah(const struct terima *t)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < COUNTS; i++)
		if (t->n[i] > 0)
			kb_buf_addf(&b, "%s%zu %s", b.len > 0 ? ", " : "",
			    t->n[i], counted[i]);
	if (t->files == 0)
		kb_say(t->ctx, "tidak ada bundel");
	else
		kb_say(t->ctx, "%zu bundel: %s; %zu catatan baru atau berubah",
		    t->files, kb_buf_str(&b), t->records);
	if (t->keyless)
		kb_say(t->ctx, "tanda terima tidak dibuat: kantor ini belum "
		    "punya kunci; 'kesbangpol kunci'");
	if (t->unwritten)
		kb_say(t->ctx, "tanda terima tidak ditulis; sebut foldernya "
		    "dengan -o");
	kb_buf_free(&b);
}
