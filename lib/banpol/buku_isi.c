/* SPDX-License-Identifier: ISC */
/* buku_isi.c - what is taken of each register, and in which order it stands. */
#include <string.h>

#include "buku.h"

#define CMP(a, b) ((a) < (b) ? -1 : (a) > (b))

static kb_text
teks(struct buku *b, const char *s)
{
	return buku_teks(&b->teks, &b->nteks, s);
}

/* ---- from a record to a row ---- */

static uint8_t
buku_jauh(const kb_code *office, const kb_code *council, const kb_code *acting)
{
	return strcmp(office->s, council->s) == 0 ? 0 :
	    strcmp(office->s, acting->s) == 0 ? 1 : 2;
}

static struct buku_di
at(const struct buku *b, const struct kb_head *h, const kb_code *council,
    kb_pdate year)
{
	return (struct buku_di){ .wilayah = *council, .kantor = h->kantor,
	    .tahun = year.ymd / 10000, .jauh = buku_jauh(&h->kantor,
	    council, &b->kantor) };
}

static void
fill_partai(struct buku *b, const void *rec, void *row)
{
	const struct partai *p = rec;

	*(struct buku_partai *)row = (struct buku_partai){
	    .pemilu = p->pemilu.ymd / 10000, .kode = buku_kode(b, p->kode),
	    .nama = teks(b, p->nama),
	    .singkatan = teks(b, p->singkatan),
	    .urut = p->nomor_urut.known ? p->nomor_urut.v : INT64_MAX };
}

static void
fill_suara(struct buku *b, const void *rec, void *row)
{
	const struct suara *s = rec;

	*(struct buku_suara *)row = (struct buku_suara){
	    .di = at(b, &s->head, &s->wilayah, s->pemilu),
	    .partai = buku_kode(b, s->partai), .suara = s->suara.v,
	    .kursi = s->kursi };
	((struct buku_suara *)row)->info = buku_partai(b,
	    s->pemilu.ymd / 10000, s->partai);
}

static void
fill_koreksi(struct buku *b, const void *rec, void *row)
{
	const struct koreksi *k = rec;

	*(struct buku_koreksi *)row = (struct buku_koreksi){
	    .di = at(b, &k->head, &k->wilayah, k->pemilu),
	    .partai = buku_kode(b, k->partai), .dasar = teks(b, k->dasar),
	    .tanggal = k->tanggal, .suara = k->suara.v, .kursi = k->kursi,
	    .sejak = (k->sejak.ymd != 0 ? k->sejak.ymd :
	    k->tanggal.ymd) / 10000 };
}

static void
fill_dewan(struct buku *b, const void *rec, void *row)
{
	const struct dewan *d = rec;

	*(struct buku_dewan *)row = (struct buku_dewan){
	    .di = at(b, &d->head, &d->wilayah, d->pemilu),
	    .dilantik = d->dilantik, .induk = d->induk };
}

static void
fill_nilai(struct buku *b, const void *rec, void *row)
{
	const struct nilai *n = rec;

	*(struct buku_nilai *)row = (struct buku_nilai){
	    .di = at(b, &n->head, &n->wilayah, n->tahun),
	    .berlaku = n->berlaku, .nilai = n->nilai,
	    .dasar = teks(b, n->dasar) };
}

static void
fill_pagu(struct buku *b, const void *rec, void *row)
{
	const struct anggaran *a = rec;

	*(struct buku_pagu *)row = (struct buku_pagu){
	    .di = at(b, &a->head, &a->wilayah, a->tahun),
	    .pagu = a->pagu_perubahan.known ? a->pagu_perubahan.v :
	    a->pagu.v };
}

static void
fill_putusan(struct buku *b, const void *rec, void *row)
{
	const struct penetapan *p = rec;

	*(struct buku_putusan *)row = (struct buku_putusan){
	    .di = at(b, &p->head, &p->wilayah, p->tahun),
	    .p = { .kantor = p->head.kantor, .urutan = p->urutan.v,
	    .nomor_catatan = teks(b, p->head.nomor),
	    .nomor = teks(b, p->nomor_penetapan),
	    .dasar = teks(b, p->dasar), .tanggal = p->tanggal,
	    .pembulatan = p->pembulatan, .jumlah = p->jumlah.v } };
}

static void
fill_rincian(struct buku *b, const void *rec, void *row)
{
	const struct penetapan_rincian *p = rec;

	*(struct buku_rincian *)row = (struct buku_rincian){
	    .di = at(b, &p->head, &p->wilayah, p->tahun),
	    .urutan = p->urutan.v, .b = { .wilayah = p->wilayah,
	    .tahun = p->tahun, .partai = buku_kode(b, p->partai),
	    .pemilu = p->pemilu, .bulan = p->bulan, .suara = p->suara,
	    .nilai = p->nilai, .jumlah = p->jumlah } };
}

/* ---- their order, and whose they are ---- */

static int
by_place(const void *a, const void *b)
{
	const struct buku_di *x = a, *y = b;
	int c = strcmp(x->wilayah.s, y->wilayah.s);

	if (c == 0)
		c = CMP(x->tahun, y->tahun);
	if (c == 0)
		c = CMP(x->jauh, y->jauh);
	return c != 0 ? c : strcmp(x->kantor.s, y->kantor.s);
}

static int
by_read(const void *a, const void *b)
{
	const struct buku_di *x = a, *y = b;

	return CMP(x->ke, y->ke);
}

static int
order_partai(const void *a, const void *b)
{
	const struct buku_partai *x = a, *y = b;
	int c = CMP(x->pemilu, y->pemilu);

	return c != 0 ? c : strcmp(x->kode, y->kode);
}

static int64_t
ballot(const struct buku_suara *s)
{
	return s->info != NULL ? s->info->urut : INT64_MAX;
}

static int
order_suara(const void *a, const void *b)
{
	const struct buku_suara *x = a, *y = b;
	int c = by_place(a, b);

	if (c == 0)
		c = CMP(ballot(x), ballot(y));
	return c != 0 ? c : strcmp(x->partai, y->partai);
}

static int
order_koreksi(const void *a, const void *b)
{
	const struct buku_koreksi *x = a, *y = b;
	int c = by_place(a, b);

	if (c == 0)
		c = CMP(x->tanggal.ymd, y->tanggal.ymd);
	return c != 0 ? c : by_read(a, b);
}

static int
order_read(const void *a, const void *b)
{
	int c = by_place(a, b);

	return c != 0 ? c : by_read(a, b);
}

static int
order_nilai(const void *a, const void *b)
{
	const struct buku_nilai *x = a, *y = b;
	int c = by_place(a, b);

	if (c == 0)				/* unknown: 1 January */
		c = CMP(x->berlaku.ymd, y->berlaku.ymd);
	return c != 0 ? c : by_read(a, b);
}

static int
order_putusan(const void *a, const void *b)
{
	const struct buku_putusan *x = a, *y = b;
	int c = by_place(a, b);

	return c != 0 ? c : CMP(x->p.urutan, y->p.urutan);
}

static int
order_rincian(const void *a, const void *b)
{
	const struct buku_rincian *x = a, *y = b;
	int c = by_place(a, b);

	if (c == 0)
		c = CMP(x->urutan, y->urutan);
	return c != 0 ? c : by_read(a, b);
}

/* ---- all of them ---- */

#define HEAD "kantor, wilayah, "

const struct buku_jenis buku_jenis[BUKU_NISI] = {
	[BUKU_PARTAI] = { &partai_type, "pemilu, kode, nama, singkatan, "
	    "nomor_urut", sizeof(struct buku_partai), fill_partai,
	    order_partai, BUKU_DI_MANA_SAJA | BUKU_LEPAS },
	[BUKU_SUARA] = { &suara_type, HEAD "pemilu, partai, suara, kursi",
	    sizeof(struct buku_suara), fill_suara, order_suara, 0 },
	[BUKU_KOREKSI] = { &koreksi_type, HEAD "pemilu, partai, tanggal, "
	    "suara, kursi, dasar, sejak", sizeof(struct buku_koreksi),
	    fill_koreksi, order_koreksi, 0 },
	[BUKU_DEWAN] = { &dewan_type, HEAD "pemilu, dilantik, induk",
	    sizeof(struct buku_dewan), fill_dewan, order_read, 0 },
	/* The rate of a new region is its parent's, wherever that lies. */
	[BUKU_NILAI] = { &nilai_type, HEAD "tahun, berlaku, nilai, dasar",
	    sizeof(struct buku_nilai), fill_nilai, order_nilai,
	    BUKU_DI_MANA_SAJA | BUKU_BERTAHUN },
	[BUKU_PAGU] = { &anggaran_type, HEAD "tahun, pagu, pagu_perubahan",
	    sizeof(struct buku_pagu), fill_pagu, order_read, BUKU_BERTAHUN },
	[BUKU_PUTUSAN] = { &penetapan_type, HEAD "nomor, tahun, urutan, "
	    "nomor_penetapan, tanggal, dasar, pembulatan, jumlah",
	    sizeof(struct buku_putusan), fill_putusan, order_putusan,
	    BUKU_BERTAHUN },
	[BUKU_RINCIAN] = { &penetapan_rincian_type, HEAD "tahun, urutan, "
	    "partai, pemilu, bulan, suara, nilai, jumlah",
	    sizeof(struct buku_rincian), fill_rincian, order_rincian,
	    BUKU_BERTAHUN },
};
