/* SPDX-License-Identifier: ISC */
/* triwulan_lampiran.c - what goes with the report as lists, for programs. */
#include "triwulan.h"

/* ---- potensi, as they stand at the end ---- */

struct potensi_baris {
	kb_code	 kantor;
	kb_text	 nomor;
	kb_date	 tanggal;
	kb_code	 wilayah;
	kb_text	 lokasi, isu, sumber_konflik, pihak, samaran, semula, tingkat;
	kb_enum	 perubahan;
	kb_text	 proses;
	kb_date	 ditutup;
};

#define T struct potensi_baris
static const struct kb_field potensi_fields[] = {
	REGION(T, kantor, "kantor pemilik catatan"),
	TEXT(T, nomor, "nomor potensi di sana"),
	DATE(T, tanggal, "tanggal dipetakan"),
	REGION(T, wilayah, "wilayah"),
	TEXT(T, lokasi, "tempat"),
	TEXT(T, isu, "kelas isu"),
	TEXT(T, sumber_konflik, "sumber konflik menurut UU 7/2012 Pasal 5"),
	TEXT(T, pihak, "para pihak", .private = true),
	TEXT(T, samaran, "sebutan para pihak untuk umum"),
	TEXT(T, semula, "tingkat sebelum triwulan itu"),
	TEXT(T, tingkat, "tingkat pada akhirnya"),
	ENUM(T, perubahan, konflik_ubah, "perubahannya"),
	TEXT(T, proses, "status proses"),
	DATE(T, ditutup, "tanggal ditutup"),
};
#undef T

static const struct kb_type potensi_baris_type = {
	.name = "potensi", .help = "potensi triwulan itu",
	.size = sizeof(struct potensi_baris), KB_FIELDS(potensi_fields),
};

static int
potensi_rows(const struct triwulan *t, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	const struct kb_field *source = &potensi_type.field[kb_field_find(
	    &potensi_type, "sumber_konflik")];

	for (size_t i = 0; i < s->npotensi; i++) {
		const struct konflik_potensi *p = &s->potensi[i];
		struct potensi_baris row = { p->p.head.kantor,
		    p->p.head.nomor, p->p.tanggal,
		    p->p.wilayah, p->p.lokasi, p->p.isu, NULL, p->p.pihak,
		    p->p.samaran, NULL, NULL, p->ubah, p->p.proses,
		    p->p.ditutup };

		row.sumber_konflik = kb_get(source, &p->p, NULL, NULL);
		if (p->semula > 0)
			row.semula = s->tingkat[p->semula];
		if (p->tingkat > 0)
			row.tingkat = s->tingkat[p->tingkat];
		if (fn(arg, &row, err) != 0)
			return -1;
	}
	return 0;
}

/* ---- a line a region ---- */

struct wilayah_baris {
	kb_code	 wilayah;
	kb_text	 nama;
	kb_int	 potensi, baru, meningkat, mereda, tetap, ditutup;
	kb_int	 sebelum, dipetakan;
	kb_text	 tingkat;
	kb_int	 belum_dinilai, peristiwa, memenuhi_uu;
	kb_int	 tewas, tewas_belum_dicatat, luka, luka_belum_dicatat;
	kb_int	 uu_belum_ditentukan;
	kb_enum	 laporan;
};

#define T struct wilayah_baris
static const struct kb_field wilayah_fields[] = {
	REGION(T, wilayah, "wilayah"),
	TEXT(T, nama, "nama wilayah"),
	INT(T, potensi, "potensi yang terbuka pada akhir triwulan"),
	INT(T, baru, "di antaranya baru"),
	INT(T, meningkat, "di antaranya meningkat"),
	INT(T, mereda, "di antaranya mereda"),
	INT(T, tetap, "di antaranya tetap"),
	INT(T, ditutup, "potensi yang ditutup dalam triwulan itu"),
	INT(T, sebelum, "potensi yang terbuka sebelum triwulan itu"),
	INT(T, dipetakan, "potensi yang dipetakan dalam triwulan itu, juga "
	    "yang sudah ditutup"),
	TEXT(T, tingkat, "tingkat tertinggi dari yang terbuka"),
	INT(T, belum_dinilai, "potensi yang belum dinilai tingkatnya"),
	INT(T, peristiwa, "peristiwa dalam triwulan itu"),
	INT(T, memenuhi_uu, "yang dicatat memenuhi UU 7/2012 Pasal 1 angka 1"),
	INT(T, tewas, "korban tewas, dari peristiwa yang mencatatnya"),
	INT(T, tewas_belum_dicatat, "peristiwa yang belum mencatatnya"),
	INT(T, luka, "korban luka, dari peristiwa yang mencatatnya"),
	INT(T, luka_belum_dicatat, "peristiwa yang belum mencatatnya"),
	INT(T, uu_belum_ditentukan, "peristiwa yang memenuhi_uu-nya belum "
	    "ditentukan"),
	ENUM(T, laporan, konflik_lapor, "laporan triwulan wilayah itu"),
};
#undef T

static const struct kb_type wilayah_baris_type = {
	.name = "wilayah", .help = "rekap triwulan menurut wilayah",
	.size = sizeof(struct wilayah_baris), KB_FIELDS(wilayah_fields),
};

static kb_int
just(size_t n)
{
	return (kb_int){ (int64_t)n, true };
}

/* Where nobody wrote it down it is not known, unless nothing happened. */
static kb_int
victims(const struct konflik_angka *a)
{
	return (kb_int){ a->nilai, a->diketahui > 0 || a->tidak == 0 };
}

static struct wilayah_baris
region(const struct konflik_keadaan *s, const struct konflik_tempat *p)
{
	const struct konflik_jumlah *e = &p->peristiwa;
	struct wilayah_baris row = { .wilayah = p->kode, .nama = p->nama,
	    .sebelum = just(p->sebelum), .dipetakan = just(p->dipetakan),
	    .potensi = just(p->potensi),
	    .baru = just(p->per_ubah[KONFLIK_BARU]),
	    .meningkat = just(p->per_ubah[KONFLIK_MENINGKAT]),
	    .mereda = just(p->per_ubah[KONFLIK_MEREDA]),
	    .tetap = just(p->per_ubah[KONFLIK_TETAP]),
	    .ditutup = just(p->per_ubah[KONFLIK_DITUTUP]),
	    .tingkat = p->tingkat > 0 ? s->tingkat[p->tingkat] : NULL,
	    .belum_dinilai = just(p->per_tingkat[0]),
	    .peristiwa = just(e->n), .memenuhi_uu = victims(&e->memenuhi_uu),
	    .tewas = victims(&e->tewas),
	    .tewas_belum_dicatat = just(e->tewas.tidak),
	    .luka = victims(&e->luka),
	    .luka_belum_dicatat = just(e->luka.tidak),
	    .uu_belum_ditentukan = just(e->memenuhi_uu.tidak) };

	if (p->lapor != NULL)
		row.laporan = p->lapor->keadaan;
	return row;
}

static int
wilayah_rows(const struct triwulan *t, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];

	for (size_t i = 0; i < s->ntempat; i++) {
		struct wilayah_baris row = region(s, &s->tempat[i]);

		if (fn(arg, &row, err) != 0)
			return -1;
	}
	return 0;
}

/* ---- who has reported ---- */

static int
lapor_rows(const struct triwulan *t, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const struct konflik_laporan *l = &t->s[TW_INI].laporan;

	for (size_t i = 0; !triwulan_sendiri(t) && i < l->n; i++)
		if (fn(arg, &l->row[i], err) != 0)
			return -1;
	return 0;
}

static const struct konflik_lampiran lists[] = {
	{ "rekap-wilayah", &wilayah_baris_type, wilayah_rows },
	{ "potensi", &potensi_baris_type, potensi_rows },
	{ "peristiwa", &peristiwa_type, triwulan_baca_peristiwa },
	{ "kelengkapan", &konflik_lapor_type, lapor_rows },
};

const struct konflik_lampiran *
konflik_triwulan_lampiran(size_t i)
{
	return i < KB_LEN(lists) ? &lists[i] : NULL;
}

void
konflik_triwulan_peta(const struct konflik_triwulan *w, struct kb_buf *svg)
{
	kb_pic_map_svg(svg, w->bahan->peta.map, w->bahan->peta.n, 0);
}
