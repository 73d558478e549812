/* SPDX-License-Identifier: ISC */
/* lpj_rows.c - the accountability of parties as rows: by party, by cost, by
 * what was bought. */
#include <string.h>

#include "kesbang/lpj.h"

#define T struct banpol_lpj_baris
static const struct kb_field party_fields[] = {
	PDATE(T, tahun, "tahun anggaran"),
	TEXT(T, partai, "kode partai"),
	TEXT(T, nama, "partai", .show = true),
	MONEY(T, cair, "rupiah menurut SP2D", .show = true),
	MONEY(T, pendidikan, "belanja pendidikan politik", .show = true),
	MONEY(T, operasional, "belanja operasional sekretariat"),
	MONEY(T, lain, "belanja dengan kode di luar belanja.csv",
	    .show = true, .sparse = true),
	MONEY(T, saldo, "yang cair dan tidak dibelanjakan", .show = true),
	MONEY(T, sts, "yang disetor kembali", .show = true, .sparse = true),
	RATE(T, porsi, "persen pendidikan politik dari belanja",
	    .show = true),
	DATE(T, lpj, "LPJ diterima kantor", .show = true),
	INT(T, kurang, "baris belanja yang buktinya belum lengkap",
	    .show = true),
	ENUM(T, keadaan, banpol_keadaan, "sudah sampai di mana"),
};
#undef T

const struct kb_type banpol_lpj_type = {
	.name = "lpj", .help = "pertanggungjawaban setiap partai",
	.size = sizeof(struct banpol_lpj_baris), KB_FIELDS(party_fields),
};

#define T struct banpol_lpj_kode
static const struct kb_field code_fields[] = {
	PDATE(T, tahun, "tahun anggaran", .show = true),
	TEXT(T, partai, "partai", .show = true),
	TEXT(T, bagian, "bagian formulir: A, B1 sampai B4, C", .show = true),
	TEXT(T, kode, "kode belanja; saldo: yang tidak dibelanjakan",
	    .show = true),
	TEXT(T, uraian, "jenis pengeluaran"),
	MONEY(T, rencana, "rupiah menurut rencana (formulir A)", .show = true,
	    .sparse = true),
	MONEY(T, realisasi, "rupiah yang dibelanjakan (formulir G)",
	    .show = true),
	MONEY(T, selisih, "rencana dikurangi realisasi", .show = true,
	    .sparse = true),
	INT(T, baris, "banyaknya baris belanja", .show = true),
	INT(T, kurang, "di antaranya dengan bukti yang belum lengkap",
	    .show = true),
};
#undef T

const struct kb_type banpol_lpj_kode_type = {
	.name = "lpj", .help = "pertanggungjawaban menurut jenis pengeluaran",
	.size = sizeof(struct banpol_lpj_kode), KB_FIELDS(code_fields),
};

#define T struct banpol_lpj_barang
static const struct kb_field goods_fields[] = {
	PDATE(T, tahun, "tahun anggaran", .show = true),
	TEXT(T, partai, "partai", .show = true),
	ENUM(T, golongan, banpol_golongan, "golongan", .show = true),
	DATE(T, tanggal, "tanggal bukti", .show = true),
	TEXT(T, kode, "kode belanja"),
	TEXT(T, uraian, "yang dibeli atau disewa", .show = true),
	RATE(T, volume, "volume", .show = true),
	TEXT(T, satuan, "satuan", .show = true),
	MONEY(T, harga_satuan, "rupiah per satuan"),
	MONEY(T, jumlah, "rupiah", .show = true),
	TEXT(T, nomor_bukti, "nomor bukti", .show = true),
};
#undef T

const struct kb_type banpol_lpj_barang_type = {
	.name = "lpj", .help = "barang inventaris, barang pakai habis dan "
	"jasa dari bantuan",
	.size = sizeof(struct banpol_lpj_barang), KB_FIELDS(goods_fields),
};

static kb_money
rupiah(int64_t v)
{
	return (kb_money){ v, true };
}

static kb_int
count(size_t n)
{
	return (kb_int){ (int64_t)n, true };
}

void
banpol_lpj_row(const struct banpol_lpj *l, const struct banpol_satu *s,
    struct banpol_lpj_baris *row)
{
	const struct banpol_kejadian *lpj = banpol_kejadian(s, BANPOL_LPJ,
	    false);

	*row = (struct banpol_lpj_baris){ .tahun = { l->tahun * 10000 },
	    .partai = l->partai, .nama = s->singkatan,
	    .cair = rupiah(l->cair),
	    .porsi = banpol_persen_rate(banpol_porsi(l)),
	    .keadaan = { (uint8_t)s->keadaan } };
	if (lpj != NULL)
		row->lpj = lpj->tanggal;
	if (l->sts != 0)
		row->sts = rupiah(l->sts);
	if (l->n == 0)
		return;
	row->pendidikan = rupiah(l->pendidikan);
	row->operasional = rupiah(l->operasional);
	if (l->lain != 0)
		row->lain = rupiah(l->lain);
	row->saldo = rupiah(l->saldo);
	row->kurang = count(l->kurang);
}

int
banpol_lpj_tambah(struct banpol_lpj_semua *all,
    const struct banpol_lpj_baris *r, struct kb_err *err)
{
	const int64_t spent[] = { r->pendidikan.v, r->operasional.v,
	    r->lain.v };
	bool wide = __builtin_add_overflow(all->cair, r->cair.v, &all->cair) ||
	    __builtin_add_overflow(all->sts, r->sts.v, &all->sts);

	for (size_t i = 0; i < KB_LEN(spent); i++)
		wide = __builtin_add_overflow(all->belanja, spent[i],
		    &all->belanja) || wide;
	all->n++;
	all->melapor += r->pendidikan.known;
	return wide ? kb_fail(err, KB_DATA, "jumlah semua partai terlalu "
	    "besar untuk dihitung: periksa pencairan dan belanja") : 0;
}

void
banpol_lpj_semua_say(const struct banpol_lpj_semua *all, struct kb_buf *b)
{
	if (all->n == 0)
		return;
	kb_buf_addf(b, "%zu partai: cair ", all->n);
	kb_money_text(b, all->cair);
	kb_buf_adds(b, ", dibelanjakan ");
	kb_money_text(b, all->belanja);
	if (all->melapor < all->n)
		kb_buf_addf(b, " oleh %zu partai yang belanjanya tercatat",
		    all->melapor);
	if (all->sts != 0) {
		kb_buf_adds(b, ", disetor kembali ");
		kb_money_text(b, all->sts);
	}
	kb_buf_addc(b, '\n');
}

/* ---- by cost ---- */

/* What lines of that code are worth; how many, and how many lack evidence. */
static int64_t
sum_lines(const struct banpol_lpj *l, const struct belanja *line, size_t n,
    const char *code, kb_int *lines, kb_int *lack)
{
	struct kb_buf what = KB_BUF_INIT;
	int64_t sum = 0;

	*lines = *lack = count(0);
	for (size_t i = 0; i < n; i++) {
		if (strcmp(line[i].kode, code) != 0)
			continue;
		sum += line[i].jumlah.v;	/* banpol_lpj() added them */
		lines->v++;
		kb_buf_cut(&what, 0);
		banpol_bukti_kurang(l->buku, &line[i], &what);
		lack->v += what.len > 0;
	}
	kb_buf_free(&what);
	return sum;
}

static int
put_code(const struct banpol_lpj *l, const char *code, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	const struct banpol_biaya *c = banpol_biaya(&l->buku->biaya, code);
	struct banpol_lpj_kode row = { .tahun = { l->tahun * 10000 },
	    .partai = l->partai, .kode = code };
	kb_int plans, none;

	if (c != NULL) {
		row.bagian = c->induk;
		row.uraian = c->uraian;
	}
	row.rencana = rupiah(sum_lines(l, l->rencana, l->nrencana, code,
	    &plans, &none));
	row.realisasi = rupiah(sum_lines(l, l->baris, l->n, code, &row.baris,
	    &row.kurang));
	if (plans.v + row.baris.v == 0)
		return 0;
	row.selisih = rupiah(row.rencana.v - row.realisasi.v);
	if (l->nrencana == 0)
		row.rencana.known = row.selisih.known = false;
	return fn(arg, &row, err);
}

/* A code that is in no list stands where its first line does. */
static int
put_strange(const struct banpol_lpj *l, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const char *last = NULL;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < l->n + l->nrencana; i++) {
		const char *code = i < l->n ? l->baris[i].kode :
		    l->rencana[i - l->n].kode;
		kb_int spent, none;

		if (banpol_biaya(&l->buku->biaya, code) != NULL ||
		    (last != NULL && strcmp(last, code) == 0))
			continue;
		last = code;
		if (i >= l->n) {	/* told with the lines already? */
			sum_lines(l, l->baris, l->n, code, &spent, &none);
			if (spent.v > 0)
				continue;
		}
		rc = put_code(l, code, fn, arg, err);
	}
	return rc;
}

int
banpol_lpj_codes(const struct banpol_lpj *l, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const struct banpol_biayas *b = &l->buku->biaya;
	struct banpol_lpj_kode saldo = { .tahun = { l->tahun * 10000 },
	    .partai = l->partai, .bagian = "C", .kode = "saldo",
	    .uraian = "saldo", .realisasi = rupiah(l->saldo) };
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < b->n; i++)
		if (!banpol_biaya_group(b, &b->biaya[i]))
			rc = put_code(l, b->biaya[i].kode, fn, arg, err);
	if (rc == 0)
		rc = put_strange(l, fn, arg, err);
	if (rc == 0 && l->n > 0)
		rc = fn(arg, &saldo, err);
	return rc;
}

/* ---- by what was bought ---- */

int
banpol_lpj_goods(const struct banpol_lpj *l, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	int rc = 0;

	for (size_t g = 1; g <= BANPOL_JASA + 1; g++)
		for (size_t i = 0; rc == 0 && i < l->n; i++) {
			const struct belanja *b = &l->baris[i];
			const struct banpol_biaya *c = banpol_biaya(
			    &l->buku->biaya, b->kode);
			struct banpol_lpj_barang row = {
			    .tahun = { l->tahun * 10000 },
			    .partai = l->partai, .tanggal = b->tanggal,
			    .kode = b->kode, .uraian = b->uraian,
			    .volume = b->volume, .satuan = b->satuan,
			    .harga_satuan = b->harga_satuan,
			    .jumlah = b->jumlah,
			    .nomor_bukti = b->nomor_bukti };

			if (c != NULL)
				row.golongan = c->golongan;
			/* What has no group comes last. */
			if (row.golongan.n % (BANPOL_JASA + 1) ==
			    g % (BANPOL_JASA + 1))
				rc = fn(arg, &row, err);
		}
	return rc;
}
