/* SPDX-License-Identifier: ISC */
/*
 * surat_pesan.c - a letter as a short message, and what has to be said to who
 * writes many.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sambang.h"
#include "kesbang/text.h"
#include "surat.h"

/* ---- the message ---- */

void
surat_message(const struct kb_filled *f, struct kb_buf *b)
{
	struct kb_doc *doc = kb_letter_message(f);

	kb_doc_message(doc, b);
	while (b->len > 0 && b->s[b->len - 1] == '\n')
		kb_buf_cut(b, b->len - 1);
	kb_doc_free(doc);
}

void
surat_address(struct ormas_surat_want *w, const struct surat_satu *l,
    const char *text)
{
	const struct surat_isi *i = &l->isi;
	struct kb_buf *out = &w->text;

	kb_buf_addf(out, "%s%s (", out->len > 0 ? "\n---\n\n" : "", i->o.nama);
	if (i->o.telepon == NULL)
		kb_buf_adds(out, "nomor telepon belum diketahui");
	else if (w->masked)
		kb_mask(i->o.telepon, out);
	else
		kb_buf_adds(out, i->o.telepon);
	if (i->o.telepon != NULL && i->seluler == NULL)
		kb_buf_adds(out, ": bukan nomor seluler");
	kb_buf_adds(out, ")\n");
	if (i->seluler != NULL && !w->masked)
		kb_buf_addf(out, "%s\n", i->tautan);
	kb_buf_addf(out, "\n%s\n", text);
}

/* ---- what who writes should know ---- */

#define NAMED 5				/* then they are counted */

static void
one_of(struct ormas_surat_names *n, const char *name, kb_date when)
{
	if (++n->n > NAMED)
		return;
	if (n->n > 1)
		kb_buf_adds(&n->text, ", ");
	kb_buf_adds(&n->text, name);
	if (when.ymd != 0) {
		kb_buf_adds(&n->text, " pada ");
		kb_date_long(&n->text, when);
	}
}

void
surat_name(struct ormas_surat_names *n, const char *name)
{
	one_of(n, name, (kb_date){ 0 });
}

/* Where a visit found it, if the register does not say so; caller frees. */
static char *
found_at(struct surat *s, const struct ormas *o)
{
	char *at = kb_one_text(s->k->db, "SELECT alamat_baru FROM kunjungan "
	    "WHERE kantor = ? AND ormas IN (?, ?) AND alamat_baru IS NOT NULL "
	    "ORDER BY tanggal DESC, nomor DESC LIMIT 1",
	    KB_ARGS3((const char *)o->head.kantor.s, o->nama, o->head.nomor));

	if (at != NULL && o->alamat != NULL && kb_same_name(at, o->alamat)) {
		free(at);
		return NULL;
	}
	return at;
}

/* A letter goes to the address in the register. */
static void
doubt_visited(struct surat *s, const struct ormas *o, bool told)
{
	struct ormas_surat_want *w = s->want;
	struct ormas_fakta f;
	char *at, *what;

	ormas_fakta_of(&s->hari, o, &f);
	if ((f.temuan >> SAMBANG_ALAMAT_HILANG & 1) != 0 && !told)
		one_of(&w->lost, o->nama, f.dikunjungi);
	if ((f.temuan >> SAMBANG_PINDAH & 1) == 0 ||
	    (at = found_at(s, o)) == NULL)
		return;
	what = kb_asprintf("%s, %s", o->nama, at);
	one_of(&w->moved, what, f.dikunjungi);
	free(what);
	free(at);
}

void
surat_doubt(struct surat *s, const struct surat_satu *l,
    const struct kb_filled *f)
{
	const struct surat_lama *a = surat_answer(s, &l->isi.o);
	struct ormas_surat_want *w = s->want;
	kb_date when = a != NULL ? kb_stamp_date(a->waktu, s->k->env.zone) :
	    (kb_date){ 0 };

	if (a != NULL && !w->message && a->hasil.n == ORMAS_ALAMAT_HILANG)
		one_of(&w->lost, l->isi.o.nama, when);
	if (a != NULL && w->message && a->hasil.n == ORMAS_NOMOR_MATI)
		one_of(&w->dead, l->isi.o.nama, when);
	if (!w->message && w->row == NULL && !s->jenis->receipt)
		doubt_visited(s, &l->isi.o, a != NULL &&
		    a->hasil.n == ORMAS_ALAMAT_HILANG);
	if (s->jenis->id == ORMAS_PENGANTAR && l->isi.kurang != NULL)
		surat_name(&w->lacking, l->isi.o.nama);
	if (w->message && l->isi.seluler == NULL)
		surat_name(&w->unreached, l->isi.o.nama);
	if (f->dots.len > 0) {
		char *what = kb_asprintf("%s: %s", l->isi.o.nama, f->dots.s);

		surat_name(&w->dotted, what);
		free(what);
	}
}

/* ---- in the end ---- */

static void
say_names(struct kb_buf *b, const char *what, const struct ormas_surat_names *n)
{
	if (n->n == 0)
		return;
	kb_buf_addf(b, "%s: %s", what, n->text.s);
	if (n->n > NAMED)
		kb_buf_addf(b, ", dan %zu lainnya", n->n - NAMED);
	kb_buf_addc(b, '\n');
}

bool
ormas_surat_say(const struct ormas_surat_want *w, struct kb_buf *b)
{
	const char *what = w->message ? "pesan" : "surat";

	kb_buf_addf(b, "%zu %s", w->letters, what);
	if (w->fresh > 0)
		kb_buf_addf(b, "; %zu diterbitkan", w->fresh);
	if (w->renewed > 0)
		kb_buf_addf(b, "; %zu diperbarui dengan nomor yang sama",
		    w->renewed);
	if (w->again > 0)
		kb_buf_addf(b, "; %zu sudah terbit, nomor dan tanggalnya "
		    "tetap (surat baru: --ulang)", w->again);
	if (w->numbered > 0)
		kb_buf_addf(b, "; %zu sudah terbit dan kini bernomor",
		    w->numbered);
	kb_buf_addc(b, '\n');
	if (w->masked && w->letters > 0 && (w->row != NULL || w->message))
		kb_buf_adds(b, "telepon, alamat dan tautan disamarkan; utuh "
		    "dengan --terbit, atau dengan --lengkap, yang dicatat "
		    "dalam jejak\n");
	if (w->skipped > 0)
		kb_buf_addf(b, "%zu ormas dilewati: %s yang sama sudah dikirim "
		    "dalam %lld hari terakhir (--ulang: tulis juga)\n",
		    w->skipped, what, (long long)w->gap);
	if (w->others > 0)
		kb_buf_addf(b, "%zu milik kantor lain dilewati: kantornya "
		    "sendiri yang menyurati, atau --kantor KODE\n",
		    w->others);
	if (w->waiting > 0)
		kb_buf_addf(b, "%zu masa sedang diurus%s; lihat kolom diurus "
		    "dari jatuh-tempo\n", w->waiting, w->mass ? " dan tidak "
		    "diingatkan" : "");
	if (w->unnumbered.n > 0)
		kb_buf_addf(b, "tanpa nomor; sesudah diberi bagian umum: "
		    "ormas-skt ubah komunikasi %s --nomor-surat NOMOR\n",
		    w->unnumbered.n == 1 ? w->unnumbered.text.s : "KUNCI");
	say_names(b, "alamat tidak ditemukan, perlu didatangi", &w->lost);
	say_names(b, "kunjungan menemukan alamat lain; bila sudah dilaporkan, "
	    "ubah alamatnya", &w->moved);
	say_names(b, "nomor telepon tidak aktif", &w->dead);
	say_names(b, "tanpa nomor seluler", &w->unreached);
	say_names(b, "diteruskan sebelum dokumennya lengkap", &w->lacking);
	say_names(b, "titik-titik untuk diisi tangan", &w->dotted);
	return w->lacking.n + w->lost.n + w->moved.n + w->dead.n +
	    w->unreached.n + w->dotted.n > 0;
}

void
ormas_surat_free(struct ormas_surat_want *w)
{
	kb_doc_free(w->doc);
	kb_buf_free(&w->text);
	kb_buf_free(&w->unnumbered.text);
	kb_buf_free(&w->lost.text);
	kb_buf_free(&w->dead.text);
	kb_buf_free(&w->unreached.text);
	kb_buf_free(&w->dotted.text);
	kb_buf_free(&w->lacking.text);
	kb_buf_free(&w->moved.text);
}
