/* SPDX-License-Identifier: ISC */
/*
 * periksa_lpj.c - what BPK finds again and again in what parties spent: told
 * before it does.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lpj.h"
#include "kesbang/text.h"

#define P36 "Permendagri 36/2018 "

struct look {
	const struct banpol_lpj		*lpj;
	const struct banpol_satu	*satu;
	const struct belanja		*line;	/* NULL: of all of them */
	banpol_ragu_fn			*fn;
	void				*arg;
	struct kb_buf			 text;	/* of the finding */
};

/* What stands in text is the finding; it begins anew. */
static void
tell(struct look *l, const char *kind, const char *column, const char *rule)
{
	l->fn(l->arg, &(struct banpol_ragu){ .jenis = kind, .kolom = column,
	    .nomor = l->line != NULL ? l->line->head.nomor : NULL,
	    .temuan = kb_buf_str(&l->text), .dasar = rule });
	kb_buf_cut(&l->text, 0);
}

/* ---- words ---- */

/* Does the flat text say one of the words of banpol_kata()?  Then it is in
 * word. */
static bool
says(const char *text, const char *words, struct kb_buf *word)
{
	size_t len = strlen(text), n;

	for (; *words != '\0'; words += n + (words[n] == '|')) {
		n = (size_t)(strchrnul(words, '|') - words);
		if (n <= 2 || memmem(text, len, words, n) == NULL)
			continue;
		kb_buf_cut(word, 0);
		kb_buf_add(word, words + 1, n - 2);
		return true;
	}
	return false;
}

/* The cost of that block whose words the text says; NULL: none. */
static const struct banpol_biaya *
spoken_for(const struct banpol_biayas *l, char block, const char *text,
    struct kb_buf *word)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->biaya[i].blok == block &&
		    says(text, l->biaya[i].rata, word))
			return &l->biaya[i];
	return NULL;
}

/* ---- one line ---- */

static void
look_evidence(struct look *l)
{
	struct kb_buf what = KB_BUF_INIT;

	banpol_bukti_kurang(l->lpj->buku, l->line, &what);
	if (what.len > 0) {
		kb_buf_addf(&l->text, "bukti belum ada: %s", what.s);
		tell(l, "bukti", "bukti", P36 "Pasal 30 ayat (2)");
	}
	kb_buf_free(&what);
}

static void
look_tax(struct look *l)
{
	const struct belanja *b = l->line;

	if (!b->pajak.known || b->pajak.v == 0 || b->ntpn != NULL)
		return;
	kb_buf_addf(&l->text, "%s ", b->jenis_pajak != NULL ? b->jenis_pajak :
	    "pajak");
	kb_money_text(&l->text, b->pajak.v);
	kb_buf_adds(&l->text, " dipotong, bukti setornya (NTPN) belum "
	    "dicatat");
	tell(l, "pajak", "ntpn", "kewajiban pemotong pajak");
}

/* The report is of the budget year (P36 Pasal 32). */
static void
look_day(struct look *l)
{
	const struct belanja *b = l->line;

	if (b->tanggal.ymd == 0 || b->tanggal.ymd / 10000 ==
	    b->tahun.ymd / 10000)
		return;
	kb_buf_adds(&l->text, "dibelanjakan ");
	kb_date_long(&l->text, b->tanggal);
	kb_buf_addf(&l->text, ", di luar tahun anggaran %d",
	    b->tahun.ymd / 10000);
	tell(l, "peruntukan", "tanggal", P36 "Pasal 32");
}

/* Of a limit that is a year all of it counts; of a day that day, too. */
static bool
too_late(const struct belanja *b, kb_pdate until)
{
	int year = b->tahun.ymd / 10000, last = until.ymd / 10000;

	if (until.ymd == 0 || year != last)
		return until.ymd != 0 && year > last;
	return until.ymd % 10000 != 0 && b->tanggal.ymd > until.ymd;
}

static bool
too_early(const struct belanja *b, kb_pdate since)
{
	int year = b->tahun.ymd / 10000, first = since.ymd / 10000;

	if (since.ymd == 0 || year != first)
		return since.ymd != 0 && year < first;
	return since.ymd % 10000 != 0 && b->tanggal.ymd != 0 &&
	    b->tanggal.ymd < since.ymd;
}

static bool
out_of_time(struct look *l, const struct banpol_biaya *c, const char *word)
{
	bool late = too_late(l->line, c->sampai);
	char day[KB_DATE_TEXT];
	kb_pdate edge = late ? c->sampai : c->sejak;

	if (!late && !too_early(l->line, c->sejak))
		return false;
	if (word != NULL)
		kb_buf_addf(&l->text, "'%s': ", word);
	kb_buf_addf(&l->text, "%s hanya %s ", c->uraian, late ?
	    "sampai dengan" : "sejak");
	if (edge.ymd % 100 != 0) {
		kb_date_long(&l->text, kb_date_make(edge.ymd / 10000,
		    edge.ymd / 100 % 100, edge.ymd % 100));
	} else {
		kb_pdate_iso(edge, day);
		kb_buf_adds(&l->text, day);
	}
	tell(l, "peruntukan", "kode", c->dasar);
	return true;
}

/* By its code; or by its words, under a code that is always allowed. */
static void
look_time(struct look *l, const struct banpol_biaya *own, const char *text)
{
	const struct banpol_biayas *list = &l->lpj->buku->biaya;
	char block = own->blok;
	struct kb_buf word = KB_BUF_INIT;
	bool told = out_of_time(l, own, NULL);

	for (size_t i = 0; !told && i < list->n; i++) {
		const struct banpol_biaya *c = &list->biaya[i];

		if (c != own && (c->sejak.ymd != 0 || c->sampai.ymd != 0) &&
		    c->blok == block && says(text, c->rata, &word))
			told = out_of_time(l, c, word.s);
	}
	kb_buf_free(&word);
}

static void
look_purpose(struct look *l)
{
	const struct banpol_biayas *list = &l->lpj->buku->biaya;
	const struct banpol_biaya *c = banpol_biaya(list, l->line->kode);
	struct kb_buf text = KB_BUF_INIT;

	if (c == NULL) {
		kb_buf_addf(&l->text, "kode '%s' tidak ada dalam belanja.csv",
		    l->line->kode);
		tell(l, "peruntukan", "kode", P36 "Pasal 28 ayat (4) dan "
		    "Pasal 29");
		return;
	}
	banpol_rata(&text, l->line->uraian);
	look_time(l, c, text.s);
	if (kb_yes(c->tanya)) {
		kb_buf_addf(&l->text, "pastikan termasuk %s", c->uraian);
		tell(l, "peruntukan", "kode", c->dasar);
	}
	kb_buf_free(&text);
}

/*
 * "Sewa kantor" under political education: a hint.  What speaks for its own
 * block, too, is left alone; the name of an activity only speaks for A.
 */
static void
look_block(struct look *l)
{
	const struct banpol_biayas *list = &l->lpj->buku->biaya;
	char block = banpol_blok(list, l->line->kode);
	struct kb_buf text = KB_BUF_INIT, word = KB_BUF_INIT;
	const struct banpol_biaya *c = NULL;

	banpol_rata(&text, l->line->uraian);
	if (block != '\0' && spoken_for(list, block, text.s, &word) == NULL) {
		if (block == 'B')
			banpol_rata(&text, l->line->kegiatan);
		c = spoken_for(list, block == 'A' ? 'B' : 'A', text.s, &word);
	}
	if (c != NULL) {
		kb_buf_addf(&l->text, "'%s' dicatat dalam bagian %c; "
		    "lazimnya bagian %c: %s", word.s, block,
		    block == 'A' ? 'B' : 'A', c->uraian);
		tell(l, "klasifikasi", "kode", c->dasar);
	}
	kb_buf_free(&text);
	kb_buf_free(&word);
}

static bool
is_priced(const struct banpol_ssh *s, const struct belanja *b)
{
	struct kb_buf text = KB_BUF_INIT, word = KB_BUF_INIT,
	    words = KB_BUF_INIT;
	bool is = b->satuan != NULL && kb_same_name(s->satuan, b->satuan) &&
	    (s->kode == NULL || strcmp(s->kode, b->kode) == 0) &&
	    (s->tahun.ymd == 0 || s->tahun.ymd == b->tahun.ymd);

	if (is) {
		banpol_rata(&text, b->uraian);
		banpol_kata(&words, s->uraian);
		is = says(text.s, words.s, &word);
	}
	kb_buf_free(&words);
	kb_buf_free(&text);
	kb_buf_free(&word);
	return is;
}

static void
look_price(struct look *l)
{
	const struct banpol_biayas *list = &l->lpj->buku->biaya;
	const struct belanja *b = l->line;

	for (size_t i = 0; b->harga_satuan.known && i < list->nssh; i++) {
		const struct banpol_ssh *s = &list->ssh[i];

		if (b->harga_satuan.v <= s->harga.v || !is_priced(s, b))
			continue;
		kb_buf_adds(&l->text, "harga satuan ");
		kb_money_text(&l->text, b->harga_satuan.v);
		kb_buf_adds(&l->text, " di atas standar ");
		kb_money_text(&l->text, s->harga.v);
		kb_buf_addf(&l->text, " untuk '%s'", s->uraian);
		tell(l, "harga", "harga_satuan", s->dasar != NULL ? s->dasar :
		    "standar harga satuan kantor");
		return;
	}
}

/* ---- all of them ---- */

static void
look_sum(struct look *l)
{
	const struct banpol_lpj *p = l->lpj;

	if (p->saldo < 0) {
		kb_buf_adds(&l->text, "belanja ");
		kb_money_text(&l->text, p->jumlah);
		kb_buf_adds(&l->text, " melebihi yang cair ");
		kb_money_text(&l->text, p->cair);
		tell(l, "jumlah", "jumlah", P36 "Pasal 31");
	} else if (p->sts == 0 && p->saldo > 0) {
		kb_buf_adds(&l->text, "saldo ");
		kb_money_text(&l->text, p->saldo);
		kb_buf_adds(&l->text, " tanpa bukti setor (STS)");
		tell(l, "saldo", "jumlah_sts", "Permendagri 78/2020 formulir "
		    "G huruf C");
	} else if (p->sts != p->saldo) {
		kb_buf_adds(&l->text, "belanja ");
		kb_money_text(&l->text, p->jumlah);
		kb_buf_adds(&l->text, " dan setoran kembali ");
		kb_money_text(&l->text, p->sts);
		kb_buf_adds(&l->text, " tidak sama dengan yang cair ");
		kb_money_text(&l->text, p->cair);
		tell(l, "jumlah", "jumlah", P36 "Pasal 31");
	}
}

static void
look_returned(struct look *l)
{
	for (size_t i = 0; i < l->satu->npencairan; i++) {
		const struct pencairan *p = &l->satu->pencairan[i];

		if (!p->jumlah_sts.known || p->jumlah_sts.v == 0 ||
		    p->nomor_sts != NULL)
			continue;
		kb_money_text(&l->text, p->jumlah_sts.v);
		kb_buf_adds(&l->text, " disetor kembali tanpa nomor STS");
		tell(l, "saldo", "nomor_sts", "Permendagri 78/2020 formulir "
		    "G huruf C");
	}
}

static void
look_share(struct look *l)
{
	const struct banpol_setelan *set = &l->lpj->buku->set;
	int share = banpol_porsi(l->lpj);

	if (share < 0 || banpol_porsi_cukup(l->lpj))
		return;
	kb_buf_adds(&l->text, "pendidikan politik ");
	banpol_persen_text(&l->text, share);
	kb_buf_adds(&l->text, "% dari belanja, bukan ");
	banpol_porsi_aturan(set, &l->text);
	tell(l, "porsi", "jumlah", P36 "Pasal 27 ayat (1)");
}

void
banpol_periksa_lpj(const struct banpol_lpj *p, const struct banpol_satu *s,
    banpol_ragu_fn *fn, void *arg)
{
	struct look l = { .lpj = p, .satu = s, .fn = fn, .arg = arg };

	look_returned(&l);
	if (p->n > 0) {
		look_sum(&l);
		look_share(&l);
	}
	for (size_t i = 0; i < p->n; i++) {
		l.line = &p->baris[i];
		look_evidence(&l);
		look_day(&l);
		look_purpose(&l);
		look_block(&l);
		look_price(&l);
		look_tax(&l);
	}
	kb_buf_free(&l.text);
}
