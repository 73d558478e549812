/* SPDX-License-Identifier: ISC */
/* naskah_kosong.c - the document of a meeting as a blank form: every key, by
 * the rules and fields that read it, and what it is. */
#include <string.h>

#include "kesbang/dokumen_rapat.h"
#include "kesbang/draf_rapat.h"
#include "kesbang/text.h"
#include "naskah.h"

static const struct naskah_aturan *
rule_of(const struct naskah_aturan *r, const char *column)
{
	for (; r != NULL && r->key != NULL; r++)
		if (r->milik != NULL ? kb_in_list(r->milik, column) :
		    r->column != NULL && strcmp(r->column, column) == 0)
			return r;
	return NULL;
}

/* Where it is one of several columns of a key, only the first says it. */
static bool
is_said(const struct kb_type *t, size_t f, const struct naskah_aturan *r)
{
	for (size_t i = 0; r != NULL && r->milik != NULL && i < f; i++)
		if (kb_in_list(r->milik, t->field[i].name))
			return true;
	return false;
}

/* "ya tidak" of a flag, too. */
static void
choices(const struct kb_field *f, struct kb_buf *b)
{
	const struct kb_word *w = kb_field_words(f);

	if (w == NULL)
		return;
	kb_buf_adds(b, "; pilihan:");
	if (f->word != NULL) {
		kb_buf_addc(b, ' ');
		kb_field_allowed(f, b);
		return;
	}
	for (; w->name != NULL; w++)
		kb_buf_addf(b, " %s", w->name);
}

/* But for the columns "a|b", which the place in the document says. */
static void
keys(struct kb_nest_out *o, const struct kb_type *t,
    const struct naskah_aturan *rules, const char *without)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		const struct naskah_aturan *r = rule_of(rules, f->name);

		if (f->stamp || kb_in_list(without, f->name) ||
		    is_said(t, i, r))
			continue;
		kb_buf_cut(&b, 0);
		/* The tool numbers other records, but not a meeting. */
		kb_buf_adds(&b, i == KB_FIELD_NOMOR ? "kode rapat, misalnya "
		    "kaltim-2024" : f->help);
		choices(f, &b);
		kb_nest_note(o, b.s);
		if (r != NULL && r->contoh != NULL)
			kb_nest_note(o, r->contoh);
		kb_nest_put(o, r != NULL ? r->key : f->name, NULL, f->need ||
		    i == KB_FIELD_NOMOR ? RAKOR_ISI : NULL);
	}
	kb_buf_free(&b);
}

static void
list(struct kb_nest_out *o, const char *key, const struct kb_type *t,
    const struct naskah_aturan *rules)
{
	kb_buf_addc(o->to, '\n');
	kb_nest_note(o, t->help);
	kb_nest_begin(o, key);
	kb_nest_item(o);
	keys(o, t, rules, "nomor|rapat|dicabut_oleh");
	if (t == &rekomendasi_type)
		kb_nest_note(o, "anak butir: sub, dengan kunci yang sama; "
		    "yang bernomor a milik butir 1 dibaca 1a\n"
		    "sub: [{nomor: a, teks: ...}]");
	kb_nest_end(o);
	kb_nest_end(o);
}

void
rakor_dokumen_kosong(struct kb_buf *to)
{
	struct kb_nest_out o = { .to = to };

	kb_nest_note(&o, "Naskah satu rapat. Lengkapi yang bertanda ISI; null "
	    "berarti tidak diketahui. Salin satu butir untuk setiap butir "
	    "berikutnya, dan hapus bagian yang tidak dipakai. Rapat internal: "
	    "tulis 'rapat:' sebagai ganti 'rakor:', dan 'jenis: internal' di "
	    "bawahnya. Simpan dengan 'rakor-rekom impor'.");
	kb_nest_begin(&o, "rakor");
	keys(&o, &rapat_type, naskah_aturan_rapat, "jenis");
	kb_nest_end(&o);
	list(&o, "rekomendasi", &rekomendasi_type, naskah_aturan_rekomendasi);
	list(&o, "bahasan", &bahasan_type, naskah_aturan_bahasan);
	list(&o, "masukan", &masukan_type, NULL);
	list(&o, "tindak_lanjut", &tindak_lanjut_type,
	    naskah_aturan_tindak_lanjut);
}
