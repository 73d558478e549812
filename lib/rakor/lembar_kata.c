/* SPDX-License-Identifier: ISC */
/* lembar_kata.c - how one item stands with its addressee, in words. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/money.h"
#include "lembar.h"

void
rakor_isi(const struct rakor_butir *b, struct kb_buf *to)
{
	if (b->induk != NULL) {
		const char *of = b->induk->r.isi;
		size_t n = strlen(of);

		while (n > 0 && strchr(" :;.", of[n - 1]) != NULL)
			n--;
		kb_buf_add(to, of, n);
		kb_buf_adds(to, ": ");
	}
	kb_buf_adds(to, b->r.isi);
}

static void
share(const struct rakor_sel *s, struct kb_buf *b)
{
	const struct tindak_lanjut *t = s->akhir;
	const char *unit;

	if (t == NULL || !t->capaian.known)
		return;
	unit = t->satuan != NULL ? t->satuan : s->butir->r.satuan;
	kb_buf_adds(b, ", ");
	kb_int_dots(b, t->capaian.v);
	if (t->capaian_dari.known) {
		kb_buf_adds(b, " dari ");
		kb_int_dots(b, t->capaian_dari.v);
	}
	if (unit != NULL)
		kb_buf_addf(b, " %s", unit);
}

static void
put_date(struct kb_buf *b, const char *front, kb_date d)
{
	kb_buf_adds(b, front);
	kb_date_long(b, d);
}

/* " (pada k-22#a)"; of what was closed before this meeting asked again
 * "; pada k-22#a sesuai 3 Mei 2023, sebelum rapat ini". */
void
rakor_asal_kata(const struct rakor_sel *s, struct kb_buf *b)
{
	if (rakor_asal(s, s->akhir) != NULL)
		kb_buf_addf(b, " (pada %s)", rakor_asal(s, s->akhir));
	if (s->akhir == NULL && s->dahulu != NULL) {
		kb_buf_addf(b, "; pada %s %s", s->dahulu->rekomendasi,
		    kb_word_label(rakor_status, s->dahulu->status));
		put_date(b, " ", s->dahulu->tanggal);
		kb_buf_adds(b, ", sebelum rapat ini");
	}
}

/* What was done once and does not hold any more is told as that. */
void
lembar_status(const struct rakor_sel *s, struct kb_buf *b)
{
	kb_date later = pantau_ditunda(s);

	if (s->bukti.n == RAKOR_BUKTI_KEDALUWARSA) {
		kb_buf_adds(b, "pernah sesuai, bukti kedaluwarsa");
		return;
	}
	kb_buf_adds(b, kb_word_label(rakor_status, s->status));
	if (later.ymd != 0)
		put_date(b, " sampai ", later);
	share(s, b);
	rakor_asal_kata(s, b);
}

/* ---- the day ---- */

/* "lewat 79 hari", "12 hari lagi" */
static void
until(const struct rakor_sel *s, struct kb_buf *b)
{
	long long left = (long long)s->sisa_hari.v;

	if (left < 0)
		kb_buf_addf(b, "lewat %lld hari", -left);
	else if (left == 0)
		kb_buf_adds(b, "hari ini");
	else
		kb_buf_addf(b, "%lld hari lagi", left);
}

/* What was put off counts from the new day; the agreed one stays told. */
static void
days(const struct rakor_sel *s, struct kb_buf *b)
{
	bool put_off = pantau_ditunda(s).ymd != 0;

	if (!put_off) {
		put_date(b, "batas ", s->batas);
		kb_buf_adds(b, ", ");
	}
	until(s, b);
	if (put_off && s->batas.ymd != 0)
		put_date(b, ", batas semula ", s->batas);
}

static void
open_words(const struct rakor_sel *s, struct kb_buf *b)
{
	lembar_status(s, b);
	kb_buf_adds(b, "; ");
	if (s->butir->r.peristiwa != NULL)
		kb_buf_addf(b, "%s, ", s->butir->r.peristiwa);
	if (s->jatuh_tempo.ymd != 0)
		days(s, b);
	else
		kb_buf_adds(b, "tanpa batas waktu");
}

static void
done_words(const struct rakor_sel *s, struct kb_buf *b)
{
	put_date(b, "sesuai ", s->selesai);
	if (rakor_asal(s, s->akhir) != NULL)
		kb_buf_addf(b, " (pada %s)", rakor_asal(s, s->akhir));
	if (s->waktu.n == RAKOR_TEPAT)
		kb_buf_adds(b, ", tepat waktu");
	else if (s->waktu.n == RAKOR_SELESAI_TERLAMBAT)
		put_date(b, ", sesudah batas ", s->batas);
}

void
rakor_keadaan_kata(const struct rakor_pokok *k, struct kb_buf *b)
{
	const struct rakor_sel *s = k->utama;

	if (s->periode != NULL)
		kb_buf_addf(b, "%s: ", s->periode);
	if (s->diteruskan)
		kb_buf_addf(b, "diteruskan ke %s", s->baru->r.head.nomor);
	else if (s->status.n == RAKOR_SESUAI)
		done_words(s, b);
	else if (rakor_terbuka(s))
		open_words(s, b);
	else {
		kb_buf_adds(b, kb_word_label(rakor_status, s->status));
		if (s->akhir != NULL && s->akhir->alasan.n != 0)
			kb_buf_addf(b, ": %s", kb_word_label(rakor_alasan,
			    s->akhir->alasan));
	}
}

/* ---- periods ---- */

static const char *
period_word(const struct rakor_sel *s)
{
	if (s->diteruskan)
		return "diteruskan";
	if (s->status.n == RAKOR_SESUAI)
		return kb_word_label(rakor_waktu, s->waktu);
	if (s->waktu.n == RAKOR_TERLAMBAT)
		return "lewat batas";
	return kb_word_label(rakor_status, s->status);
}

void
rakor_masa_kata(const struct rakor_pokok *k, struct kb_buf *b)
{
	for (size_t i = 0, n; i < k->n; i += n) {
		const char *word = period_word(&k->sel[i]);

		for (n = 1; i + n < k->n &&
		    strcmp(period_word(&k->sel[i + n]), word) == 0; n++)
			;
		if (i > 0)
			kb_buf_adds(b, "; ");
		kb_buf_adds(b, k->sel[i].periode);
		if (n > 1)
			kb_buf_addf(b, " s.d. %s", k->sel[i + n - 1].periode);
		kb_buf_addf(b, " %s", word);
	}
}

/* ---- evidence ---- */

static void
comma(struct kb_buf *b, size_t from)
{
	if (b->len > from)
		kb_buf_adds(b, ", ");
}

void
lembar_tunjuk(const struct tindak_lanjut *t, struct kb_buf *b)
{
	static const struct kb_env none;
	int f = kb_field_named(&tindak_lanjut_type, "bukti_jenis");
	size_t from = b->len;

	kb_show(&tindak_lanjut_type.field[f], t, &none, b);
	if (t->bukti_nomor != NULL)
		kb_buf_addf(b, "%s%s", b->len > from ? " " : "",
		    t->bukti_nomor);
	if (t->bukti_tanggal.ymd != 0) {
		comma(b, from);
		kb_date_long(b, t->bukti_tanggal);
	}
	if (t->bukti_berkas != NULL) {
		comma(b, from);
		kb_buf_adds(b, t->bukti_berkas);
	}
}

void
lembar_bukti(const struct rakor_sel *s, struct kb_buf *b)
{
	const struct tindak_lanjut *t = s->penunjuk != NULL ? s->penunjuk :
	    s->akhir;
	kb_date last = t != NULL ? pantau_akhir(t->berlaku_sampai) :
	    (kb_date){ 0 };
	size_t from = b->len;

	if (s->penunjuk != NULL)
		lembar_tunjuk(s->penunjuk, b);
	if (s->bukti.n == RAKOR_BUKTI_BERSAMA) {
		kb_buf_adds(b, "kabar bersama saja");
		put_date(b, ", ", s->bersama->tanggal);
	}
	if (s->bukti.n == RAKOR_BUKTI_TANPA)
		kb_buf_adds(b, "belum ada");
	if (s->bukti.n == RAKOR_BUKTI_MENDAHULUI) {
		comma(b, from);
		kb_buf_adds(b, "mendahului rapat");
	}
	if (last.ymd != 0) {
		comma(b, from);
		put_date(b, s->bukti.n == RAKOR_BUKTI_KEDALUWARSA ?
		    "kedaluwarsa, berlaku sampai " : "berlaku sampai ", last);
	}
}

/* ---- what is asked ---- */

static void
ask_rest(const struct rakor_sel *s, struct kb_buf *b)
{
	const struct tindak_lanjut *t = s->akhir;
	const char *unit = t->satuan != NULL ? t->satuan :
	    s->butir->r.satuan;
	long long rest = t->capaian.known && t->capaian_dari.known ?
	    (long long)(t->capaian_dari.v - t->capaian.v) : 0;

	kb_buf_adds(b, "keadaan terakhir dan bukti");
	if (rest > 0)
		kb_buf_addf(b, ", juga dari %lld %s yang tersisa", rest,
		    unit != NULL ? unit : "bagian");
}

/* Those of its periods that stand where it stands, in runs. */
static void
ask_periods(const struct rakor_pokok *k, struct kb_buf *b)
{
	const char *front = " ";

	kb_buf_adds(b, RAKOR_DIMINTA);
	for (size_t i = 0, n; i < k->n; i += n) {
		for (n = 0; i + n < k->n &&
		    lembar_bagian(&k->sel[i + n]) == k->bagian; n++)
			;
		if (n == 0) {
			n = 1;
			continue;
		}
		kb_buf_addf(b, "%s%s", front, k->sel[i].periode);
		if (n > 1)
			kb_buf_addf(b, " s.d. %s", k->sel[i + n - 1].periode);
		front = ", ";
	}
}

static bool
ask_open(const struct rakor_pokok *k, struct kb_buf *b)
{
	const struct rakor_sel *s = k->utama;
	size_t from = b->len;

	if (s->periode != NULL)
		ask_periods(k, b);
	else if (s->bukti.n == RAKOR_BUKTI_KEDALUWARSA)
		kb_buf_adds(b, "bukti yang berlaku sekarang");
	else if (s->status.n == RAKOR_TERTUNDA)
		kb_buf_adds(b, pantau_ditunda(s).ymd != 0 &&
		    s->waktu.n != RAKOR_TERLAMBAT ?
		    "keadaan sesudah waktu baru itu" :
		    "keadaan terakhir, atau waktu baru dengan alasannya");
	else if (s->akhir != NULL && s->status.n == RAKOR_PROSES)
		ask_rest(s, b);
	else if (s->bukti.n == RAKOR_BUKTI_BERSAMA)
		kb_buf_adds(b, RAKOR_DIMINTA " sendiri");
	else
		kb_buf_adds(b, RAKOR_DIMINTA);
	if (s->butir->r.ukuran != NULL)
		kb_buf_addf(b, "; tolok ukur: %s", s->butir->r.ukuran);
	return strcmp(b->s + from, RAKOR_DIMINTA) != 0;
}

bool
rakor_diminta(const struct rakor_pokok *k, struct kb_buf *b)
{
	const struct rakor_sel *s = k->utama;

	if (k->bagian <= RAKOR_BAGIAN_TERBUKA)
		return ask_open(k, b);
	for (size_t i = 0; i < k->n; i++)
		if (k->sel[i].bukti.n == RAKOR_BUKTI_TANPA) {
			kb_buf_adds(b, "bukti");
			if (k->sel[i].periode != NULL)
				kb_buf_addf(b, " %s", k->sel[i].periode);
			return true;
		}
	/* Peraturan BPK 2/2017 Pasal 7: only with valid reasons. */
	if (s->status.n != RAKOR_TIDAK_DAPAT || s->akhir->alasan.n != 0)
		return false;
	kb_buf_adds(b, "alasannya");
	return true;
}
