/* SPDX-License-Identifier: ISC */
/* draf.c - a published list as a draft of the meeting's document. */
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/office.h"
#include "kesbang/text.h"

/* What has to be filled in before impor takes it. */
static void
ask(struct kb_nest_out *o, const char *key, const char *what,
    struct rakor_draf *r)
{
	kb_nest_note(o, what);
	kb_nest_put(o, key, NULL, RAKOR_ISI);
	r->isi++;
}

static void
head(struct kb_nest_out *o, struct draf *d, struct rakor_draf *r)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t parts = 0;

	for (size_t i = 0; i < d->n; i++) {
		r->resmi += !d->butir[i].bagian;
		parts += d->butir[i].anggapan;
	}
	r->tercetak = d->n;
	kb_nest_note(o, "Draf dari naskah yang terbit. Lengkapi yang bertanda "
	    "ISI, periksa yang bertanda PERIKSA, dan hapus tanda # di depan "
	    "USUL yang benar; lalu simpan dengan 'rakor-rekom impor'. "
	    "Penerima: provinsi, semua (kabupaten/kota), kode wilayah dalam "
	    "tanda kutip, atau nama unit.");
	if (d->n > 0)
		kb_buf_addf(&b, "Terbaca %zu baris bernomor, %zu di antaranya "
		    "butir resmi.", d->n, r->resmi);
	else
		kb_buf_adds(&b, "Tidak ada daftar bernomor dalam naskahnya.");
	if (d->disebut > 0)
		kb_buf_addf(&b, " Naskahnya menyebut \"%s\".", d->sebutan);
	if (parts > 0)
		kb_buf_addf(&b, " Diduga anak butir: %zu baris pendek sesudah "
		    "butir yang berakhir dengan titik dua.", parts);
	if (d->n > 0 && d->disebut > 0 && (size_t)d->disebut != r->resmi)
		kb_buf_addf(&b, " PERIKSA: %ld yang disebut, %zu yang terbaca.",
		    d->disebut, r->resmi);
	kb_nest_note(o, b.s);
	kb_buf_free(&b);
}

static void
days(struct kb_nest_out *o, const struct draf_hari *h, struct rakor_draf *r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (h->kata == NULL) {
		ask(o, "tanggal", "tanggalnya, misalnya 2024-04-23, atau "
		    "{mulai: 2024-04-23, selesai: 2024-04-25}", r);
		return;
	}
	kb_buf_addf(&b, "PERIKSA: \"%s\"", h->kata);
	kb_nest_note(o, b.s);
	if (*h->selesai == '\0') {
		kb_nest_put(o, "tanggal", NULL, h->mulai);
	} else {
		kb_nest_begin(o, "tanggal");
		kb_nest_put(o, "mulai", NULL, h->mulai);
		kb_nest_put(o, "selesai", NULL, h->selesai);
		kb_nest_end(o);
	}
	kb_buf_free(&b);
}

static void
counted(struct kb_nest_out *o, const struct draf *d,
    const struct rakor_draf *r)
{
	static const struct kb_field number = { .kind = KB_INT };
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%ld", d->disebut > 0 ? d->disebut : (long)r->resmi);
	if (d->disebut > 0 || d->n > 0)
		kb_nest_put(o, "jumlah_resmi", &number, b.s);
	if (d->n == 0) {
		kb_nest_note(o, "hanya sebagian yang diketahui");
		kb_nest_put(o, "lengkap", NULL, "tidak");
	} else if (d->disebut > (long)r->resmi) {
		kb_nest_note(o, "PERIKSA: bila selebihnya memang tidak "
		    "diketahui, hapus tanda # di depan:");
		kb_nest_note(o, "lengkap: tidak");
	}
	kb_buf_free(&b);
}

/* With a code of the office's own province. */
static void
hints(struct kb_nest_out *o, const struct kb_env *env)
{
	kb_code own = { "" };
	struct kb_buf b = KB_BUF_INIT;

	if (env != NULL)
		own = kb_region_at(&env->office, 1);
	kb_buf_addf(&b, "Bila diketahui, isi dan hapus tanda # di depan:\n"
	    "tempat: {wilayah: \"%s.01\", lokasi: Gedung}\n"
	    "penyelenggara: Badan Kesbangpol\nsumber: {url: alamat laman}",
	    own.s[0] != '\0' ? own.s : "64");
	kb_nest_note(o, b.s);
	kb_buf_free(&b);
}

static void
facts(struct kb_nest_out *o, struct draf *d, const char *kode,
    struct rakor_draf *r)
{
	struct kb_buf low = KB_BUF_INIT;
	struct draf_hari h;
	kb_text name;
	bool inside;

	kb_fold(&low, kb_buf_str(&d->prosa));
	inside = strstr(kb_buf_str(&low), "rapat internal") != NULL &&
	    strstr(low.s, "rakor") == NULL;
	kb_nest_begin(o, inside ? "rapat" : "rakor");
	if (kode != NULL)
		kb_nest_put(o, "id", NULL, kode);
	else
		ask(o, "id", "kode rapat, misalnya kaltim-2024", r);
	if (inside)
		kb_nest_put(o, "jenis", NULL, "internal");
	name = draf_hari(d, &h) ? draf_nama(d, h.tahun) : NULL;
	if (name != NULL) {
		kb_nest_note(o, "PERIKSA: menurut naskahnya");
		kb_nest_put(o, "nama", NULL, name);
	} else {
		ask(o, "nama", "nama rapat", r);
	}
	days(o, &h, r);
	hints(o, d->env);
	counted(o, d, r);
	kb_nest_end(o);
	kb_buf_free(&low);
}

/* ---- the list ---- */

static bool
renumbered(const struct draf *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->butir[i].anggapan)
			return true;
	return false;
}

static void
item(struct kb_nest_out *o, const struct kb_env *env,
    const struct draf_butir *b, bool printed, struct rakor_draf *r)
{
	static const struct kb_field number = { .kind = KB_INT };
	char text[24];

	if (b->anggapan)
		kb_nest_note(o, "PERIKSA: diduga anak butir");
	kb_nest_item(o);
	kb_nest_put(o, "nomor", NULL, b->nomor);
	snprintf(text, sizeof(text), "%ld", b->angka);
	if (printed && b->tanda == DRAF_ANGKA)
		kb_nest_put(o, "nomor_cetak", &number, text);
	if (*b->isi != '\0')
		kb_nest_put(o, "teks", NULL, b->isi);
	else
		ask(o, "teks", "naskahnya", r);
	/* A part has its item's. */
	if (!b->bagian && draf_penerima(o, env, b->isi))
		r->usul++;
	else if (!b->bagian)
		ask(o, "penerima", "tidak disebut; misalnya [provinsi, semua]",
		    r);
	draf_usul(o, b->isi);
}

static void
items(struct kb_nest_out *o, const struct draf *d, struct rakor_draf *r)
{
	bool printed = renumbered(d), parts = false;

	for (size_t i = 0; i < d->n; i++) {
		const struct draf_butir *b = &d->butir[i];

		if (b->bagian && !parts)
			kb_nest_begin(o, "sub");
		else if (!b->bagian && parts)
			kb_nest_end(o);
		if (!b->bagian && i > 0)
			kb_nest_end(o);
		parts = b->bagian;
		item(o, d->env, b, printed && (b->anggapan ||
		    b->tingkat == 0), r);
		if (b->bagian)
			kb_nest_end(o);
	}
	if (parts)
		kb_nest_end(o);
	kb_nest_end(o);
}

/* ---- no list: sentences that tell of one ---- */

static bool
tells(const char *s)
{
	struct kb_buf low = KB_BUF_INIT;
	bool is;

	kb_fold(&low, s);
	is = strstr(kb_buf_str(&low), "sepakat") != NULL ||
	    strstr(kb_buf_str(&low), "rekomendasi") != NULL ||
	    strncmp(kb_buf_str(&low) + strspn(kb_buf_str(&low), "\"' "),
	    "termasuk ", 9) == 0;
	kb_buf_free(&low);
	return is;
}

static size_t
sentences(const struct draf *d, struct kb_nest_out *o)
{
	struct kb_buf one = KB_BUF_INIT, note = KB_BUF_INIT;
	const char *p = kb_buf_str(&d->prosa);
	size_t found = 0;

	while (*p != '\0') {
		size_t n = strcspn(p, ".\n");

		while (p[n] == '.' && p[n + 1] != ' ' && p[n + 1] != '\n' &&
		    p[n + 1] != '\0')
			n += 1 + strcspn(p + n + 1, ".\n");
		kb_buf_cut(&one, 0);
		kb_buf_add(&one, p, n);
		p += n + (p[n] != '\0');
		p += strspn(p, " ");
		if (one.len == 0 || !tells(one.s))
			continue;
		found++;
		kb_buf_cut(&note, 0);
		kb_buf_addf(&note, "- \"%s\"", one.s);
		if (o != NULL)
			kb_nest_note(o, note.s);
	}
	kb_buf_free(&one);
	kb_buf_free(&note);
	return found;
}

static void
frame(struct kb_nest_out *o, const struct draf *d)
{
	kb_buf_adds(o->to, "# Butirnya, bila diketahui, dengan susunan ini; "
	    "huruf sebagai nomor bila nomor\n# resminya tidak diketahui:\n"
	    "# rekomendasi:\n"
	    "#   - nomor: a\n#     teks: ...\n#     penerima: [provinsi, "
	    "semua]\n# Kalimat yang menyebutnya:\n");
	(void)sentences(d, o);
}

int
rakor_draf(const struct kb_env *env, const char *text, const char *kode,
    struct kb_buf *yaml, struct rakor_draf *r, struct kb_err *err)
{
	struct kb_nest_out o = { .to = yaml };
	struct draf d = { .env = env };
	int rc = 0;

	*r = (struct rakor_draf){ 0 };
	draf_baca(&d, text);
	draf_disebut(&d);
	draf_susun(&d);
	if (d.n == 0 && sentences(&d, NULL) == 0)
		rc = kb_fail(err, KB_DATA, "tidak ada daftar bernomor, dan "
		    "tidak ada kalimat tentang kesepakatan atau rekomendasi");
	if (rc == 0) {
		head(&o, &d, r);
		facts(&o, &d, kode, r);
		kb_buf_addc(yaml, '\n');
		if (d.n > 0)
			kb_nest_begin(&o, "rekomendasi");
		else
			kb_buf_adds(yaml, "rekomendasi: []\n");
		if (d.n > 0)
			items(&o, &d, r);
		else
			frame(&o, &d);
	}
	free(d.butir);
	kb_buf_free(&d.prosa);
	kb_homes_free(&d.homes);
	return rc;
}
