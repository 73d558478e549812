/* SPDX-License-Identifier: ISC */
/*
 * lembaga.c - foreign societies on a day: whose period runs, ends or is over,
 * and what of Permendagri 49/2010 Pasal 19 nobody has recorded.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/asing.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "lembaga.h"

static const struct kb_word states[] = {
	[LEMBAGA_BERJALAN - 1] = { "berjalan", NULL, NULL },
	[LEMBAGA_SEGERA - 1] = { "segera_berakhir", "segera berakhir", NULL },
	[LEMBAGA_BERAKHIR - 1] = { "berakhir", NULL, NULL },
	[LEMBAGA_MENDATANG - 1] = { "mendatang", NULL, NULL },
	[LEMBAGA_TANPA_AKHIR - 1] = { "tanpa_akhir", "tanpa tanggal akhir",
	    NULL },
	{ 0 }
};

#define T struct asing_lembaga_baris
static const struct kb_field baris_fields[] = {
	TEXT(T, nomor, "nomor catatan"),
	TEXT(T, nama, "nama lembaga", .show = true),
	TEXT(T, negara, "negara asal"),
	REGION(T, wilayah, "wilayah kegiatan", .show = true),
	DATE(T, mulai, "kegiatan mulai"),
	DATE(T, berakhir, "dan sampai dengan", .show = true),
	ENUM(T, keadaan, states, "keadaan masa kegiatannya pada hari itu",
	    .show = true),
	INT(T, sisa_hari, "sampai berakhir; negatif: sudah lewat",
	    .today = true),
	TEXT(T, mitra, "mitra di Indonesia"),
	TEXT(T, sumber_dana, "sumber dana"),
	TEXT(T, kurang, "keterangan Pasal 19 yang belum tercatat",
	    .show = true, .sparse = true),
};
#undef T

const struct kb_type asing_lembaga_type = {
	.name = "lembaga", .table = "lembaga_pantau",
	.help = "lembaga asing: masa kegiatan dan keterangan yang belum ada",
	.size = sizeof(struct asing_lembaga_baris), KB_FIELDS(baris_fields),
};

/* Pasal 19: recommendation and memorandum first, for without them there is
 * nothing to carry out. */
void
lembaga_lacks(const struct lembaga_asing *l, struct kb_buf *b)
{
	const struct {
		bool		 has;
		const char	*what;
	} of[] = {
		{ l->rekomendasi != NULL, "rekomendasi Kementerian Luar "
		    "Negeri" },
		{ l->mou_nomor != NULL, "memorandum saling pengertian" },
		{ l->mou_nomor == NULL || l->mou_tanggal.ymd != 0,
		    "tanggal memorandum" },
		{ l->tujuan != NULL, "tujuan" },
		{ l->sasaran != NULL, "sasaran" },
		{ l->tempat != NULL, "tempat" },
		{ l->berakhir.ymd != 0, "akhir waktunya" },
		{ l->mitra != NULL, "mitra" },
		{ l->cara_kerja != NULL, "cara kerja" },
		{ l->sumber_dana != NULL, "sumber dana" },
	};

	for (size_t i = 0; i < KB_LEN(of); i++)
		if (!of[i].has)
			kb_buf_addf(b, "%s%s", b->len > 0 ? ", " : "",
			    of[i].what);
}

enum asing_lembaga_keadaan
lembaga_state(const struct lembaga_asing *l, kb_date day, int soon)
{
	if (l->mulai.ymd > day.ymd)
		return LEMBAGA_MENDATANG;
	if (l->berakhir.ymd == 0)
		return LEMBAGA_TANPA_AKHIR;
	if (l->berakhir.ymd < day.ymd)
		return LEMBAGA_BERAKHIR;
	return kb_date_serial(l->berakhir) - kb_date_serial(day) <= soon ?
	    LEMBAGA_SEGERA : LEMBAGA_BERJALAN;
}

static int
urgency(const struct asing_lembaga_baris *r)
{
	static const uint8_t order[] = { [LEMBAGA_BERAKHIR] = 0,
	    [LEMBAGA_SEGERA] = 1, [LEMBAGA_TANPA_AKHIR] = 2,
	    [LEMBAGA_BERJALAN] = 3, [LEMBAGA_MENDATANG] = 4 };

	return order[r->keadaan.n];
}

static int
by_urgency(const void *a, const void *b)
{
	const struct asing_lembaga_baris *x = a, *y = b;
	int c = urgency(x) - urgency(y);

	if (c == 0 && x->berakhir.ymd != y->berakhir.ymd)
		c = x->berakhir.ymd < y->berakhir.ymd ? -1 : 1;
	if (c == 0)
		c = strcmp(x->nama, y->nama);
	return c != 0 ? c : strcmp(x->nomor, y->nomor);
}

static void
fill(struct asing_lembaga *out, const struct lembaga_asing *l,
    struct asing_lembaga_baris *r)
{
	struct kb_buf lacks = KB_BUF_INIT;

	lembaga_lacks(l, &lacks);
	*r = (struct asing_lembaga_baris){ .nomor = l->head.nomor,
	    .nama = l->nama, .negara = l->negara, .wilayah = l->wilayah,
	    .mulai = l->mulai, .berakhir = l->berakhir, .mitra = l->mitra,
	    .sumber_dana = l->sumber_dana, .keadaan = { (uint8_t)
	    lembaga_state(l, out->hari, out->segera) },
	    .kurang = lacks.len > 0 ? kb_homes_text(&out->homes, &lacks) :
	    NULL };
	if (l->berakhir.ymd != 0)
		r->sisa_hari = (kb_int){ kb_date_serial(l->berakhir) -
		    kb_date_serial(out->hari), true };
	kb_buf_free(&lacks);
}

/* Did a nearer office record the same, by its key? */
static bool
told_nearer(const struct lembaga_asing *l, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (strcmp(l[j].head.kantor.s, l[i].head.kantor.s) != 0 &&
		    l[j].mulai.ymd == l[i].mulai.ymd &&
		    strcmp(l[j].wilayah.s, l[i].wilayah.s) == 0 &&
		    kb_same_name(l[j].nama, l[i].nama))
			return true;
	return false;
}

int
asing_lembaga(struct kb_kantor *k, struct asing_lembaga *out,
    struct kb_err *err)
{
	struct lembaga_asing *l = NULL;
	size_t n = 0;
	int rc = kb_collect(k->db, &lembaga_asing_type, " ORDER BY "
	    KB_NEAREST("?1", "substr(wilayah, 1, 5)"),
	    KB_ARGS1((const char *)k->env.office.s), &l, &n, &out->homes, err);

	out->n = 0;
	if (rc == 0) {
		out->baris = kb_alloc((n + 1) * sizeof(*out->baris));
		for (size_t i = 0; i < n; i++)
			if (!told_nearer(l, i))
				fill(out, &l[i], &out->baris[out->n++]);
		if (out->n > 0)
			qsort(out->baris, out->n, sizeof(*out->baris),
			    by_urgency);
	}
	free(l);
	return rc;
}

void
asing_lembaga_free(struct asing_lembaga *out)
{
	free(out->baris);
	kb_homes_free(&out->homes);
	out->baris = NULL;
	out->n = 0;
}
