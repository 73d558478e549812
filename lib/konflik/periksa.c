/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - what is doubtful in one record.  All of it can be stored; it is
 * shown, with the way to mend it, and a person decides.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/naskah.h"
#include "kesbang/text.h"
#include "periksa.h"
#include "rules.h"

static const struct kb_fault faults[] = {
	[PERIKSA_SUMBER] = { "UU 7/2012 Pasal 5",
	    "sumber konflik belum ditentukan. Kelas isu bukan gantinya" },
	[PERIKSA_ASAL] = { "kelengkapan catatan",
	    "sumber informasi belum disebut; persen tanpa capaian" },
	[PERIKSA_REGISTER] = { "angka dari register asal",
	    "korban tidak terletak antara batas bawah dan atasnya; disimpan "
	    "seperti diterbitkan di sana" },
	[PERIKSA_ORANG] = { "kolom untuk umum tidak menyebut orang",
	    "lokasi, tema, bentuk atau samaran memuat sebutan orang (Sdr., "
	    "Bapak, a.n.) dengan namanya; yang pribadi tempatnya pihak dan "
	    "uraian. Dasar: UU 27/2022" },
	[PERIKSA_SAMARAN] = { "para pihak disamarkan untuk umum",
	    "samaran memuat nama yang juga ada di kolom pihak, atau belum "
	    "diisi padahal pihak diisi dan catatan berklasifikasi biasa. "
	    "Dasar: catatan dapat keluar dengan --publik" },
	[PERIKSA_TEMPAT] = { "wilayah dan tempat sejalan",
	    "lokasi menyebut kabupaten atau kota lain daripada wilayahnya "
	    "(titiknya diperiksa dengan --batas). "
	    "Dasar: kode BPS 6403 ialah Kutai Kartanegara, kode Kemendagri 64.03 "
	    "ialah Berau" },
	[PERIKSA_TITIK] = { "titik di dalam wilayahnya",
	    "dengan --batas: lintang dan bujur terletak lebih dari 1 km di luar "
	    "wilayah catatannya menurut berkas itu",
	    "%t ubah %j %k --lintang BILANGAN --bujur BILANGAN" },
	[PERIKSA_HARI] = { "yang terjadi bukan sesudah hari ini",
	    "peristiwa, penilaian atau tindakan bertanggal di depan" },
	[PERIKSA_TUTUP] = { "selesai berarti ditutup",
	    "proses selesai tanpa tanggal ditutup, atau dinilai atau ditangani "
	    "lagi sesudah ditutup" },
	[PERIKSA_URUT] = { "penanganan sesudah yang ditangani",
	    "tindakan atau penilaian bertanggal sebelum potensi atau "
	    "peristiwanya; pencegahan boleh mendahului peristiwa" },
	[PERIKSA_LAMA] = { "potensi terbuka dinilai lagi",
	    "terbuka lebih dari dua tahun tanpa penilaian",
	    "%t tambah penilaian --potensi %k --tanggal TANGGAL "
	    "--tingkat TINGKAT" },
	[PERIKSA_TINGKAT] = { "tingkat sesuai dengan rubriknya",
	    "tingkat yang ditetapkan dengan tangan, atau skor yang ditulis, "
	    "lain daripada menurut kriterianya; atau kriterianya di luar batas "
	    "rubrik. Yang ditetapkan dengan tangan berlaku" },
	[PERIKSA_NIHIL] = { "nihil berarti tidak ada",
	    "wilayah melapor nihil, tetapi ada potensi yang dipetakan atau "
	    "peristiwa yang mulai di wilayah dan periode itu" },
	[PERIKSA_LUAR] = { "laporan dan peta ialah wilayah kantor",
	    "catatan di luar wilayah kantor: ada dalam register, tetapi tidak "
	    "ikut laporan, peta dan kelengkapan" },
	[PERIKSA_MIRIP] = { "satu hal, satu catatan",
	    "mungkin sudah tercatat: peristiwa sejenis, berdekatan "
	    "(konflik.jarak_mirip, atau sekecamatan) dan berselisih paling "
	    "banyak konflik.hari_mirip hari; potensi seisu di tempat yang sama "
	    "yang masih terbuka. Tidak pernah digabungkan sendiri",
	    "%t hapus %j %k --alasan TEKS" },
	[PERIKSA_INDEKS] = { "satu nilai setiap indeks, edisi dan wilayah",
	    "nilai berbeda untuk nama, edisi dan wilayah yang sama" },
	[PERIKSA_PERSEN] = { "jumlah",
	    "lebih dari 100 persen, atau persen dari ukuran 0: 0 dari 0 bukan "
	    "100 persen" },
	[PERIKSA_BATAS] = { "satu kesepakatan, satu batas waktu",
	    "butir rapat yang dibuktikan laporan ini menyebut hari yang lain "
	    "daripada setelan konflik.hari_triwulan, konflik.hari_rad atau "
	    "konflik.hari_mingguan; butir rapat yang berlaku",
	    "echo '%k: HARI' | kesbangpol siapkan -" },
	[PERIKSA_INDUK] = { "rujukan",
	    "yang disebut tidak ada dalam register" },
	[PERIKSA_DINI] = { "laporan sesudah periodenya mulai",
	    "laporan berkala diterima sebelum periodenya mulai" },
};

const char *
periksa_dasar(enum periksa_dasar i)
{
	return faults[i].rule;
}

const struct kb_fault *
konflik_fault(size_t i)
{
	const struct kb_fault *f = kb_naskah_fault(i);
	size_t texts = 0;

	if (f != NULL)
		return f;
	while (kb_naskah_fault(texts) != NULL)
		texts++;
	return i - texts < KB_LEN(faults) ? &faults[i - texts] : NULL;
}

void
periksa_ragu(const struct kb_lint *l, enum periksa_dasar why, const char *column,
    const char *what)
{
	kb_doubt(l, column, what, faults[why].rule);
}

/* ---- the records ---- */

static void
lint_sources(kb_enum of_conflict, kb_text of_record, const struct kb_lint *l)
{
	if (of_conflict.n == 0)
		periksa_ragu(l, PERIKSA_SUMBER, "sumber_konflik", "sumber konflik "
		    "belum ditentukan");
	if (of_record == NULL)
		periksa_ragu(l, PERIKSA_ASAL, "sumber", "sumber informasi belum "
		    "disebut");
}

const char *
periksa_luar(const kb_code *wilayah, const kb_code *office)
{
	return office->s[0] == '\0' || wilayah->s[0] == '\0' ||
	    kb_region_within(wilayah->s, office->s) ? NULL :
	    "di luar wilayah kantor: tidak ikut laporan, peta dan kelengkapan; "
	    "periksa kodenya";
}

static void
lint_region(const kb_code *wilayah, const struct kb_lint *l)
{
	const char *what = l->env == NULL ? NULL : periksa_luar(wilayah,
	    &l->env->office);

	if (what != NULL)
		periksa_ragu(l, PERIKSA_LUAR, "wilayah", what);
}

static void
lint_day(const char *column, kb_date day, const struct kb_lint *l)
{
	if (l->env != NULL && l->env->today.ymd != 0 && day.ymd >
	    l->env->today.ymd)
		periksa_ragu(l, PERIKSA_HARI, column, "sesudah hari ini; periksa "
		    "tanggal dan tahunnya");
}

void
konflik_lint_potensi(const void *rec, const struct kb_lint *l)
{
	const struct potensi *p = rec;

	lint_sources(p->sumber_konflik, p->sumber, l);
	periksa_umum(p->lokasi, "lokasi", p->tanggal, l);
	periksa_umum(p->tema, "tema", p->tanggal, l);
	periksa_umum(p->samaran, "samaran", p->tanggal, l);
	kb_naskah_lint(p->uraian, "uraian", p->tanggal, l);
	kb_naskah_lint(p->penanganan, "penanganan", p->tanggal, l);
	kb_naskah_lint(p->catatan, "catatan", p->tanggal, l);
	periksa_samaran(p->samaran, (const char *const[]){ p->pihak }, 1,
	    p->klasifikasi, l);
	periksa_tempat(&p->wilayah, p->lokasi, l);
	lint_region(&p->wilayah, l);
	lint_day("tanggal", p->tanggal, l);
	if (p->proses != NULL && strcmp(p->proses, "selesai") == 0 &&
	    p->ditutup.ymd == 0)
		periksa_ragu(l, PERIKSA_TUTUP, "ditutup", "proses selesai, tetapi "
		    "tanggal ditutup belum diisi: potensi ini masih dihitung "
		    "terbuka");
}

void
konflik_lint_peristiwa(const void *rec, const struct kb_lint *l)
{
	const struct peristiwa *p = rec;
	bool foreign = p->asal != NULL && p->id_asal != NULL;

	lint_sources(p->sumber_konflik, p->sumber, l);
	if (foreign && !konflik_in_order(p->tewas_min, p->tewas, p->tewas_maks))
		periksa_ragu(l, PERIKSA_REGISTER, "tewas", "tidak terletak antara "
		    "tewas_min dan tewas_maks");
	if (foreign && !konflik_in_order(p->luka_min, p->luka, p->luka_maks))
		periksa_ragu(l, PERIKSA_REGISTER, "luka", "tidak terletak antara "
		    "luka_min dan luka_maks");
	periksa_umum(p->lokasi, "lokasi", p->mulai, l);
	periksa_umum(p->tema, "tema", p->mulai, l);
	periksa_umum(p->bentuk, "bentuk", p->mulai, l);
	periksa_umum(p->samaran, "samaran", p->mulai, l);
	kb_naskah_lint(p->uraian, "uraian", p->mulai, l);
	kb_naskah_lint(p->penanganan, "penanganan", p->mulai, l);
	kb_naskah_lint(p->catatan, "catatan", p->mulai, l);
	periksa_samaran(p->samaran, (const char *const[]){ p->pihak_a, p->pihak_b,
	    p->pihak_lain }, 3, p->klasifikasi, l);
	periksa_tempat(&p->wilayah, p->lokasi, l);
	if (!foreign)		/* theirs is a register of all Indonesia */
		lint_region(&p->wilayah, l);
	lint_day("mulai", p->mulai, l);
	lint_day("selesai", p->selesai, l);
}

void
konflik_lint_penilaian(const void *rec, const struct kb_lint *l)
{
	const struct penilaian *p = rec;

	kb_naskah_lint(p->uraian, "uraian", p->tanggal, l);
	lint_day("tanggal", p->tanggal, l);
}

void
konflik_lint_tindakan(const void *rec, const struct kb_lint *l)
{
	const struct tindakan *t = rec;

	kb_naskah_lint(t->uraian, "uraian", t->tanggal, l);
	kb_naskah_lint(t->hasil, "hasil", t->tanggal, l);
	lint_day("tanggal", t->tanggal, l);
}

void
konflik_lint_forum(const void *rec, const struct kb_lint *l)
{
	const struct forum *f = rec;

	kb_naskah_lint(f->catatan, "catatan", f->sk_tanggal, l);
	lint_day("sk_tanggal", f->sk_tanggal, l);
}

void
konflik_lint_pelaporan(const void *rec, const struct kb_lint *l)
{
	struct kb_buf what = KB_BUF_INIT;

	if (periksa_dini(rec, &what))
		periksa_ragu(l, PERIKSA_DINI, "diterima", what.s);
	kb_buf_free(&what);
	lint_region(&((const struct pelaporan *)rec)->wilayah, l);
}

/* "0", "0 kasus", "nihil". */
static bool
is_zero(const char *s)
{
	return s != NULL && ((s[0] == '0' && !kb_is_digit(s[1]) &&
	    s[1] != ',' && s[1] != '.') || kb_in_list("nol|nihil", s));
}

/* 0 of 0 is not all of it, and more than all is another measure. */
void
konflik_lint_rad(const void *rec, const struct kb_lint *l)
{
	static const char *const column[] = { "persen_b04", "persen_b08",
	    "persen_b12" };
	const struct rad *r = rec;

	periksa_umum(r->masalah, "masalah", (kb_date){ 0 }, l);
	periksa_umum(r->aksi, "aksi", (kb_date){ 0 }, l);
	periksa_umum(r->penanggung_jawab, "penanggung_jawab", (kb_date){ 0 }, l);
	kb_naskah_lint(r->keterangan, "keterangan", (kb_date){ 0 }, l);
	for (size_t i = 0; i < KONFLIK_RAD_PERIODS; i++) {
		const kb_rate *p = &r->persen[i];

		if (p->den != 0 && p->num > 100 * p->den)
			periksa_ragu(l, PERIKSA_PERSEN, column[i], "di atas 100 "
			    "persen: periksa pembaginya");
		if (p->den != 0 && is_zero(r->ukuran[i]))
			periksa_ragu(l, PERIKSA_PERSEN, column[i], "persen dari "
			    "ukuran 0; 0 dari 0 bukan 100 persen: kosongkan "
			    "persennya");
		if (p->den != 0 && r->capaian[i] == NULL)
			periksa_ragu(l, PERIKSA_ASAL, column[i], "persen tanpa "
			    "capaian yang disebut");
	}
}
