/* SPDX-License-Identifier: ISC */
/*
 * biaya.c - what the aid may be spent on, and at which price: two files that
 * an office may edit.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/lpj.h"
#include "kesbang/text.h"

const struct kb_word banpol_golongan[] = {
	[BANPOL_INVENTARIS - 1] = { "inventaris", "barang inventaris/modal",
	    "modal" },
	[BANPOL_PERSEDIAAN - 1] = { "persediaan",
	    "barang persediaan pakai habis", "habis pakai" },
	[BANPOL_JASA - 1] = { "jasa", "penggunaan jasa", NULL },
	{ 0 }
};

#define T struct banpol_biaya
static const struct kb_field biaya_fields[] = {
	TEXT(T, kode, "kode belanja_banpol, atau kode bagiannya",
	    .need = true),
	TEXT(T, induk, "bagian yang memuatnya; kosong: bagian teratas"),
	TEXT(T, uraian, "barisnya dalam formulir A dan G", .need = true),
	TEXT(T, dasar, "pasal", .need = true),
	PDATE(T, sejak, "boleh sejak; kosong: selalu"),
	PDATE(T, sampai, "boleh sampai dengan; kosong: selalu"),
	TEXT(T, bukti, "bukti yang diperlukan, dipisah |; / salah satu, ? bila "
	    "ada"),
	ENUM(T, golongan, banpol_golongan, "golongan dalam rekapitulasi untuk "
	    "BPK"),
	TEXT(T, pajak, "pajak yang lazim dipotong"),
	TEXT(T, kata, "kata yang menunjuk kode ini, dipisah |"),
	FLAG(T, tanya, "ya: hanya disebut formulir, selalu ditanyakan"),
};
#undef T

const struct kb_type banpol_biaya_type = {
	.name = "biaya", .help = "jenis belanja yang dibolehkan",
	.size = sizeof(struct banpol_biaya), KB_FIELDS(biaya_fields),
};

#define T struct banpol_ssh
static const struct kb_field ssh_fields[] = {
	TEXT(T, kode, "kode belanja.csv; kosong: belanja apa pun"),
	TEXT(T, uraian, "kata dalam uraian belanja", .need = true),
	TEXT(T, satuan, "satuan harga itu", .need = true),
	MONEY(T, harga, "harga satuan tertinggi", .need = true, .min = 0,
	    .max = INT64_MAX),
	PDATE(T, tahun, "tahun anggaran; kosong: setiap tahun"),
	TEXT(T, dasar, "keputusan yang menetapkannya"),
};
#undef T

const struct kb_type banpol_ssh_type = {
	.name = "ssh", .help = "standar harga satuan",
	.size = sizeof(struct banpol_ssh), KB_FIELDS(ssh_fields),
};

/* ---- the list ---- */

const struct banpol_biaya *
banpol_biaya(const struct banpol_biayas *l, const char *code)
{
	for (size_t i = 0; code != NULL && i < l->n; i++)
		if (strcmp(l->biaya[i].kode, code) == 0)
			return &l->biaya[i];
	return NULL;
}

char
banpol_blok(const struct banpol_biayas *l, const char *code)
{
	const struct banpol_biaya *b = banpol_biaya(l, code);

	return b == NULL ? '\0' : b->blok;
}

int64_t *
banpol_blok_sum(const struct banpol_biayas *l, const char *code,
    int64_t *education, int64_t *secretariat, int64_t *other)
{
	char block = banpol_blok(l, code);

	return block == 'A' ? education : block == 'B' ? secretariat : other;
}

void
banpol_rata(struct kb_buf *b, const char *s)
{
	struct kb_buf folded = KB_BUF_INIT;

	kb_fold(&folded, s != NULL ? s : "");
	kb_buf_addc(b, ' ');
	for (size_t i = 0; i < folded.len; i++) {
		char c = folded.s[i];

		if (kb_is_alnum(c) || (c & 0x80) != 0)
			kb_buf_addc(b, c);
		else if (b->s[b->len - 1] != ' ')
			kb_buf_addc(b, ' ');
	}
	if (b->s[b->len - 1] != ' ')
		kb_buf_addc(b, ' ');
	kb_buf_free(&folded);
}

void
banpol_kata(struct kb_buf *b, const char *words)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&words, '|', &one)) {
		banpol_rata(b, kb_buf_str(&one));
		kb_buf_addc(b, '|');
	}
	kb_buf_free(&one);
}

bool
banpol_biaya_group(const struct banpol_biayas *l,
    const struct banpol_biaya *b)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->biaya[i].induk != NULL &&
		    strcmp(l->biaya[i].induk, b->kode) == 0)
			return true;
	return b->induk == NULL;
}

/* ---- the files ---- */

struct reading {
	struct kb_kantor	*k;
	struct banpol_biayas	*l;
};

/* Each is a word of the office's list, as it is stored. */
static void
check_evidence(const struct reading *r, const char *list,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf flat = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *p, *code;
	struct kb_err e;

	kb_buf_adds(&flat, list != NULL ? list : "");
	for (size_t i = 0; i < flat.len; i++)
		if (flat.s[i] == '/' || flat.s[i] == '?')
			flat.s[i] = '|';
	p = kb_buf_str(&flat);
	while (kb_next_part(&p, '|', &one))
		if (one.len > 0 && (r->k->env.code(r->k->env.arg,
		    "bukti_banpol", one.s, &code, &e) != 0 ||
		    strcmp(code, one.s) != 0))
			kb_errs_add(errs, src, "bukti", "'%.60s' bukan kode "
			    "dalam daftar bukti_banpol", one.s);
	kb_buf_free(&one);
	kb_buf_free(&flat);
}

/* What each line asks for again; an induk stands above what is in it. */
static void
derive(struct banpol_biayas *l, struct banpol_biaya *b)
{
	struct kb_buf flat = KB_BUF_INIT, kind = KB_BUF_INIT;
	const char *p = b->bukti;

	while (!b->bernama && kb_next_part(&p, '|', &kind))
		b->bernama = kb_in_list("daftar_honor|daftar_transport",
		    kind.s);
	kb_buf_free(&kind);
	b->blok = b->induk == NULL ? b->kode[0] : banpol_blok(l, b->induk);
	banpol_kata(&flat, b->kata);
	b->rata = kb_homes_text(&l->homes, &flat);
	kb_buf_free(&flat);
}

static int
add_biaya(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	const struct reading *r = arg;
	struct banpol_biayas *l = r->l;
	const struct banpol_biaya *b = rec;
	size_t before = errs->count;

	(void)given, (void)err;
	if (banpol_biaya(l, b->kode) != NULL)
		kb_errs_add(errs, src, "kode", "'%.60s' sudah ada di atasnya",
		    b->kode);
	if (b->induk == NULL && strcmp(b->kode, "A") != 0 &&
	    strcmp(b->kode, "B") != 0)
		kb_errs_add(errs, src, "induk", "hanya A dan B tanpa induk");
	if (b->induk != NULL && banpol_biaya(l, b->induk) == NULL)
		kb_errs_add(errs, src, "induk", "'%.60s' bukan kode yang "
		    "disebut di atasnya", b->induk);
	if (b->sejak.ymd != 0 && b->sampai.ymd != 0 &&
	    b->sampai.ymd / 10000 < b->sejak.ymd / 10000)
		kb_errs_add(errs, src, "sampai", "mendahului sejak");
	check_evidence(r, b->bukti, src, errs);
	if (errs->count > before)
		return 0;
	l->biaya = kb_realloc(l->biaya, l->n + 1, sizeof(*l->biaya));
	l->biaya[l->n] = *b;
	derive(l, &l->biaya[l->n]);
	kb_homes_keep(&l->homes, &banpol_biaya_type, &l->biaya[l->n++]);
	return 0;
}

static int
add_ssh(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct banpol_biayas *l = arg;
	const struct banpol_ssh *s = rec;
	size_t before = errs->count;

	(void)given, (void)err;
	if (s->kode != NULL && banpol_biaya(l, s->kode) == NULL)
		kb_errs_add(errs, src, "kode", "'%.60s' tidak ada dalam "
		    "belanja.csv", s->kode);
	if (s->tahun.ymd % 10000 != 0)
		kb_errs_add(errs, src, "tahun", "tahunnya saja, misalnya "
		    "2019");
	if (errs->count > before)
		return 0;
	l->ssh = kb_realloc(l->ssh, l->nssh + 1, sizeof(*l->ssh));
	l->ssh[l->nssh] = *s;
	kb_homes_keep(&l->homes, &banpol_ssh_type, &l->ssh[l->nssh++]);
	return 0;
}

int
banpol_biaya_load(struct kb_kantor *k, struct banpol_biayas *l,
    struct kb_err *err)
{
	struct reading r = { k, l };

	*l = (struct banpol_biayas){ 0 };
	if (kb_office_rows(k, "belanja.csv", &banpol_biaya_type, add_biaya,
	    &r, err) != 0)
		return -1;
	if (banpol_biaya(l, "A") == NULL || banpol_biaya(l, "B") == NULL)
		return kb_fail(err, KB_CONFIG, "belanja.csv: tanpa bagian A "
		    "(pendidikan politik) atau B (operasional)");
	return kb_office_rows(k, "ssh.csv", &banpol_ssh_type, add_ssh, l, err);
}

void
banpol_biaya_free(struct banpol_biayas *l)
{
	kb_homes_free(&l->homes);
	free(l->biaya);
	free(l->ssh);
	*l = (struct banpol_biayas){ 0 };
}
