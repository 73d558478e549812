/* SPDX-License-Identifier: ISC */
/* The costs that the law allows, sums and shares of an LPJ, what is doubtful. */
#include <stdio.h>
#include <string.h>

#include "office.h"

#include "kesbang/lpj.h"
#include "kesbang/sheet.h"
#include "kesbang/text.h"

/* Does a code begin as those of that block of a sheet do? */
static bool
in_block(const struct kb_section *s, const char *code)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *p = s->values;
	bool is = false;

	while (!is && p != NULL && kb_next_part(&p, '|', &one))
		is = strncmp(code, one.s, one.len) == 0;
	kb_buf_free(&one);
	return is;
}

/*
 * Sheets know a block by how its codes begin (pp_, um_), the list by what
 * stands over them: they say one thing, and blocks within blocks are in both.
 */
static void
blocks(const struct banpol_biayas *l)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct banpol_biaya *c = &l->biaya[i];
		const struct kb_section *s = belanja_type.sheet->section;
		bool known = false;

		for (; s->name != NULL; s++) {
			known |= strcmp(s->name, banpol_biaya_group(l, c) ?
			    c->kode : c->induk) == 0;
			if (s->values != NULL && !banpol_biaya_group(l, c))
				ok(in_block(s, c->kode) == (banpol_blok(l,
				    c->kode) == s->name[0]), "%s, block %s",
				    c->kode, s->name);
		}
		ok(known, "%s: its block has headings", c->kode);
	}
}

/* Each code of the list has its row, each row that is no block its code. */
static void
costs(struct kb_kantor *k)
{
	struct banpol_biayas l;
	struct kb_err err;
	const char *code;
	size_t n = 0;

	went_well(banpol_biaya_load(k, &l, &err), &err, "belanja.csv, ssh.csv");
	for (; (code = kb_code_nth(k, "belanja_banpol", n)) != NULL; n++)
		ok(banpol_biaya(&l, code) != NULL && !banpol_biaya_group(&l,
		    banpol_biaya(&l, code)), "%s has a row", code);
	for (size_t i = 0; i < l.n; i++)
		n -= !banpol_biaya_group(&l, &l.biaya[i]);
	is_int((int64_t)n, 0, "and no other row is a cost");
	is_int(banpol_blok(&l, "pp_transport"), 'A', "education");
	is_int(banpol_blok(&l, "pk_inventaris"), 'B', "the secretariat");
	is_int(banpol_blok(&l, "lain"), 0, "neither");
	is_int(banpol_blok(&l, NULL), 0, "nothing");
	blocks(&l);
	is_int((int64_t)l.nssh, 0, "no prices of our own");
	banpol_biaya_free(&l);
}

/* ---- sums and shares ---- */

static struct belanja
line(const char *code, int64_t sum)
{
	return (struct belanja){ .partai = "golkar", .tahun = { 20200000 },
	    .kode = code, .uraian = "x", .jumlah = { sum, true } };
}

static void
shares(struct kb_kantor *k)
{
	static const struct {
		int64_t	 a, b, least;		/* least < 0: none is set */
		int	 share;
		bool	 enough;
	} t[] = {
		{ 60, 40, 60, 6000, true }, { 599, 401, 60, 5990, false },
		/* 59.996 percent is printed as 60.00, and is not enough. */
		{ 59996, 40004, 60, 6000, false },
		{ 1, 1, -1, 5000, false }, { 2, 1, -1, 6667, true },
		{ 0, 5, -1, 0, false }, { 0, 5, 0, 0, true },
		{ 5, 0, 100, 10000, true },
		{ INT64_MAX / 2, INT64_MAX / 2, -1, 5000, false },
		{ INT64_MAX / 3 * 2, INT64_MAX / 3, 66, 6667, true },
		{ 1, 19999, -1, 1, false }, { 1, 20000, -1, 0, false },
	};
	struct banpol_satu s = { .partai = "golkar", .tahun = 2020,
	    .cair = INT64_MAX };
	struct banpol_buku b = { .env = &k->env };
	struct banpol_lpj l;
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct belanja two[] = { line("pp_transport", t[i].a),
		    line("um_atk", t[i].b) };

		b.baris = two;
		b.n = 2;
		b.set.porsi_pendidikan = (kb_int){ t[i].least,
		    t[i].least >= 0 };
		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		is_int(banpol_porsi(&l), t[i].share, "share %zu", i);
		ok(banpol_porsi_cukup(&l) == t[i].enough, "enough? %zu", i);
		is_int(l.jumlah + l.saldo, INT64_MAX, "to the rupiah");
	}
	struct belanja much[] = { line("pp_transport", INT64_MAX),
	    line("um_atk", 1) };

	b.baris = much;
	ok(banpol_lpj(&b, &s, &l, &err) != 0, "what does not fit is refused");
	is_str(err.msg, "golkar 2020: jumlah belanja terlalu besar",
	    "and why");
	b.n = 0;
	went_well(banpol_lpj(&b, &s, &l, &err), &err, "nothing");
	is_int(banpol_porsi(&l), -1, "no share of nothing");
	b.baris = NULL;
	banpol_buku_free(&b);
}

/* ---- what is doubtful ---- */

struct told {
	struct kb_buf	 all;
};

static void
note(void *arg, const struct banpol_ragu *r)
{
	struct told *t = arg;

	/* Evidence has cases of its own. */
	if (strcmp(r->jenis, "bukti") != 0)
		kb_buf_addf(&t->all, "%s: %s\n", r->jenis, r->temuan);
}

static void
doubts(struct kb_kantor *k)
{
	static const struct {
		const char	*code, *activity, *what;
		int		 year, day;
		const char	*told;
	} t[] = {
		{ "pp_transport", "Seminar", "Transport peserta", 2020, 0, "" },
		{ "pp_akomodasi", "Seminar", "Sewa Kantor, dua bulan", 2020, 0,
		    "klasifikasi: 'sewa kantor' dicatat dalam bagian A; "
		    "lazimnya bagian B: sewa kantor\n" },
		/* Both sides speak: nothing is said. */
		{ "pp_akomodasi", NULL, "Sewa kantor untuk seminar", 2020, 0,
		    "" },
		{ "um_rapat", "Seminar kader", "Konsumsi", 2020, 0,
		    "klasifikasi: 'seminar' dicatat dalam bagian B; lazimnya "
		    "bagian A: Pendidikan politik\n" },
		{ "um_rapat", "Seminar kader", "Konsumsi rapat internal",
		    2020, 0, "" },
		/* Words are whole: no "pln" in "kaplnan". */
		{ "pp_transport", NULL, "Kaplnan", 2020, 0, "" },
		{ "pp_kesehatan", NULL, "Masker", 2021, 20210501, "" },
		{ "pp_kesehatan", NULL, "Masker", 2023, 20230621, "" },
		{ "pp_kesehatan", NULL, "Masker", 2023, 20230622,
		    "peruntukan: perbekalan kesehatan pencegahan COVID-19 "
		    "bagi anggota dan masyarakat hanya sampai dengan 21 Juni "
		    "2023\n" },
		{ "pp_perlengkapan", NULL, "masker peserta", 2024, 20240101,
		    "peruntukan: 'masker': perbekalan kesehatan pencegahan "
		    "COVID-19 bagi anggota dan masyarakat hanya sampai dengan "
		    "21 Juni 2023\n" },
		{ "pp_kesehatan", NULL, "Masker", 2019, 0, "peruntukan: "
		    "perbekalan kesehatan pencegahan COVID-19 bagi anggota "
		    "dan masyarakat hanya sejak 2020\n" },
		/* Pasal 39A ends 28A, not 29A. */
		{ "um_kesehatan", NULL, "Kotak P3K dan masker", 2024, 0, "" },
		{ "um_lainnya", NULL, "Karangan bunga", 2020, 0,
		    "peruntukan: pastikan termasuk dukungan operasional "
		    "sekretariat lainnya sesuai dengan tugas dan fungsi "
		    "kesekretariatan\n" },
		{ "asing", NULL, "Umroh", 2020, 0, "peruntukan: kode 'asing' "
		    "tidak ada dalam belanja.csv\n" },
	};
	struct banpol_buku b = { .env = &k->env };
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	b.set.porsi_pendidikan = (kb_int){ 0, true };
	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct belanja one = line(t[i].code, 10);
		struct banpol_satu s = { .partai = "golkar",
		    .tahun = t[i].year, .cair = 10 };
		struct told told = { .all = KB_BUF_INIT };
		struct banpol_lpj l;

		one.tahun.ymd = t[i].year * 10000;
		one.tanggal.ymd = t[i].day;
		one.kegiatan = t[i].activity;
		one.uraian = t[i].what;
		b.baris = &one;
		b.n = 1;
		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		banpol_periksa_lpj(&l, &s, note, &told);
		is_str(kb_buf_str(&told.all), t[i].told, "%s", t[i].what);
		kb_buf_free(&told.all);
	}
	b.baris = NULL;
	banpol_buku_free(&b);
}

/* Each party's year finds its own among those of others, or none. */
static void
own_lines(struct kb_kantor *k)
{
	static const struct {
		const char *party, *council;
		int year;
		int64_t sum;
	} t[] = {
		{ "golkar", "64.72", 2019, 3 }, { "golkar", "64.72", 2020, 4 },
		{ "golkar", "64.74", 2020, 24 }, { "pan", "64.72", 2019, 32 },
		{ "pan", "64.74", 2021, 192 }, { "golkar", "64.74", 2019, 0 },
		{ "golkar", "64.72", 2021, 0 }, { "hanura", "64.72", 2020, 0 },
		{ "demokrat", "64.72", 2019, 0 }, { "ppp", "64.74", 2021, 0 },
	};
	/* By party, year, council: as banpol_buku_load() leaves them. */
	static const size_t of[] = { 0, 0, 1, 2, 2, 3, 4, 4 };
	struct belanja all[KB_LEN(of)];
	struct banpol_buku b = { .env = &k->env, .baris = all,
	    .n = KB_LEN(of) };
	struct kb_err err;

	went_well(banpol_biaya_load(k, &b.biaya, &err), &err, "costs");
	for (size_t i = 0; i < KB_LEN(of); i++) {
		all[i] = line("um_atk", INT64_C(1) << i);
		all[i].partai = t[of[i]].party;
		all[i].tahun.ymd = t[of[i]].year * 10000;
		snprintf(all[i].head.kantor.s, sizeof(all[i].head.kantor.s),
		    "%s", t[of[i]].council);
	}
	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct banpol_satu s = { .partai = t[i].party,
		    .tahun = t[i].year };
		struct banpol_lpj l;

		snprintf(s.wilayah.s, sizeof(s.wilayah.s), "%s",
		    t[i].council);
		went_well(banpol_lpj(&b, &s, &l, &err), &err, "summed");
		is_int(l.jumlah, t[i].sum, "%s %d %s", t[i].party, t[i].year,
		    t[i].council);
	}
	b.baris = NULL;
	banpol_buku_free(&b);
}

static void
percents(void)
{
	static const struct { int64_t part, of; const char *text; } t[] = {
		{ 5, 8, "62,50" }, { 1, 2000, "0,05" }, { 1, 3, "33,33" },
		{ 2, 3, "66,67" }, { 3, 3, "100,00" },
		{ 1234560, 10000, "12.345,60" },
		{ INT64_MAX, INT64_MAX, "100,00" },
	};
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		kb_buf_cut(&b, 0);
		banpol_persen_text(&b, banpol_persen(t[i].part, t[i].of));
		is_str(b.s, t[i].text, "%s percent", t[i].text);
	}
	is_int(banpol_persen(1, 0), -1, "of nothing");
	kb_buf_free(&b);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-12-11", NULL);
	costs(&o.k);
	shares(&o.k);
	own_lines(&o.k);
	doubts(&o.k);
	percents();
	office_remove(&o);
	return done_testing();
}
