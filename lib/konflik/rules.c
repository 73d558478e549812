/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/jam.h"
#include "rules.h"

/* ---- what several records share ---- */

/* Half a place is none. */
static void
check_place(kb_real lintang, kb_real bujur, const struct kb_src *src,
    struct kb_errs *errs)
{
	if (lintang.known != bujur.known)
		kb_errs_add(errs, src, lintang.known ? "bujur" : "lintang",
		    "lintang dan bujur diisi keduanya, atau tidak sama sekali");
}

/* ---- impossible ---- */

void
konflik_check_potensi(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct potensi *p = rec;

	check_place(p->lintang, p->bujur, src, errs);
	kb_date_order(errs, src, "tanggal", p->tanggal, "ditutup", p->ditutup);
	if (p->skor.den != 0 && p->rubrik == NULL)
		kb_errs_add(errs, src, "rubrik", "wajib diisi bila ada skor: "
		    "skor tanpa nama rubriknya tidak berarti");
}

bool
konflik_in_order(kb_int min, kb_int v, kb_int maks)
{
	return (!min.known || !v.known || min.v <= v.v) &&
	    (!v.known || !maks.known || v.v <= maks.v) &&
	    (!min.known || !maks.known || min.v <= maks.v);
}

/* Of another register: kept as published, even where it contradicts itself. */
static bool
foreign(const struct peristiwa *p)
{
	return p->asal != NULL && p->id_asal != NULL;
}

void
konflik_check_peristiwa(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct peristiwa *p = rec;

	check_place(p->lintang, p->bujur, src, errs);
	kb_date_order(errs, src, "mulai", p->mulai, "selesai", p->selesai);
	if (p->id_asal != NULL && p->asal == NULL)
		kb_errs_add(errs, src, "asal", "wajib diisi bila ada id_asal");
	if (foreign(p))
		return;
	if (!konflik_in_order(p->tewas_min, p->tewas, p->tewas_maks))
		kb_errs_add(errs, src, "tewas", "harus tewas_min <= tewas <= "
		    "tewas_maks");
	if (!konflik_in_order(p->luka_min, p->luka, p->luka_maks))
		kb_errs_add(errs, src, "luka", "harus luka_min <= luka <= "
		    "luka_maks");
}

static bool
begins(const char *s, const char *with)
{
	size_t n = strlen(with);

	return strncmp(s, with, n) == 0 && s[n] != '\0';
}

void
konflik_check_tindakan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct tindakan *t = rec;

	if (t->induk != NULL && !begins(t->induk, "potensi/") &&
	    !begins(t->induk, "peristiwa/"))
		kb_errs_add(errs, src, "induk", "'%.60s' harus potensi/NOMOR "
		    "atau peristiwa/NOMOR", t->induk);
}

/* One form of each period, so that the same report is known by it. */
void
konflik_complete_pelaporan(void *rec, struct kb_buf *made)
{
	struct pelaporan *p = rec;
	enum konflik_jam clock = konflik_jam_dari(p->laporan);

	if (p->periode != NULL && clock != 0 &&
	    konflik_jam_nama(clock, p->periode, made))
		p->periode = made->s;
}

/* That there was nothing is for each region to say, and its office. */
const char *
konflik_oversteps_pelaporan(struct kb_db *db, const struct kb_env *env,
    const void *rec, struct kb_buf *why)
{
	const struct pelaporan *p = rec;
	const char *office = p->head.kantor.s;

	(void)db, (void)env;
	if (*office == '\0' || p->wilayah.s[0] == '\0' ||
	    kb_region_within(p->wilayah.s, office))
		return NULL;
	kb_buf_addf(why, "%s di luar wilayah kantor %s; laporannya dicatat "
	    "kantor itu sendiri atau kantor di atasnya", p->wilayah.s, office);
	return "wilayah";
}

/* A row of the form, of a region that has not reported yet. */
const char *
konflik_untouched_pelaporan(const void *rec, uint64_t given)
{
	const struct pelaporan *p = rec;

	(void)given;
	return p->wilayah.s[0] != '\0' && p->diterima.ymd == 0 &&
	    p->nomor_surat == NULL && p->catatan == NULL &&
	    !kb_yes(p->nihil) ? "" : NULL;
}

void
konflik_check_pelaporan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct pelaporan *p = rec;
	enum konflik_jam clock;
	struct kb_period period;
	struct kb_err e;

	/* Nobody else owes one: it would be counted nowhere. */
	if (kb_region_level(p->wilayah.s) > 2)
		kb_errs_add(errs, src, "wilayah", "%s: yang melapor ialah "
		    "provinsi, kabupaten atau kota", p->wilayah.s);
	if (p->periode == NULL || p->laporan == NULL)
		return;
	if (kb_period_parse(p->periode, (kb_date){ 0 }, &period, &e) != 0) {
		kb_errs_add(errs, src, "periode", "%s", e.msg);
		return;
	}
	clock = konflik_jam_dari(p->laporan);
	if (clock != 0 && kb_period_each(p->periode) !=
	    konflik_jam_setiap(clock))
		kb_errs_add(errs, src, "periode", "'%.40s' bukan periode "
		    "laporan %s (contoh %s)", p->periode, p->laporan,
		    konflik_jam_contoh(clock));
}

void
konflik_check_forum(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct forum *f = rec;

	kb_date_order(errs, src, "sk_tanggal", f->sk_tanggal, "berakhir",
	    f->berakhir);
}

/* Says it nothing, it says nothing new. */
void
konflik_check_penilaian(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct penilaian *p = rec;
	const struct konflik_kriteria *c = &p->kriteria;

	if (p->tingkat == NULL && p->proses == NULL && p->uraian == NULL &&
	    !c->jenis.known && !c->sumber.known && !c->pihak.known &&
	    !c->dampak.known)
		kb_errs_add(errs, src, "tingkat", "isi tingkat, proses, "
		    "kriteria atau uraian: penilaian ini belum menyebut apa "
		    "yang berubah");
}

void
konflik_check_indeks(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct indeks *i = rec;

	if (i->nilai.den == 0 && i->kelas == NULL && !i->peringkat.known)
		kb_errs_add(errs, src, "nilai", "isi nilai, kelas atau "
		    "peringkat");
	if (i->peringkat.known && i->dari.known && i->peringkat.v > i->dari.v)
		kb_errs_add(errs, src, "peringkat", "%lld dari %lld wilayah "
		    "tidak mungkin", (long long)i->peringkat.v,
		    (long long)i->dari.v);
}
