/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/jam.h"
#include "kesbang/store.h"
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

/* min <= v <= maks, as far as they are known. */
static bool
in_order(kb_int min, kb_int v, kb_int maks)
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
	if (!in_order(p->tewas_min, p->tewas, p->tewas_maks))
		kb_errs_add(errs, src, "tewas", "harus tewas_min <= tewas <= "
		    "tewas_maks");
	if (!in_order(p->luka_min, p->luka, p->luka_maks))
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

void
konflik_check_pelaporan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct pelaporan *p = rec;
	enum konflik_jam clock;
	struct kb_period period;
	struct kb_err e;

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

/* ---- doubtful ---- */

static void
lint_sources(kb_enum of_conflict, kb_text of_record, const struct kb_lint *l)
{
	if (of_conflict.n == 0)
		kb_doubt(l, "sumber_konflik", "sumber konflik belum ditentukan",
		    "UU 7/2012 Pasal 5");
	if (of_record == NULL)
		kb_doubt(l, "sumber", "sumber informasi belum disebut",
		    "kelengkapan catatan");
}

void
konflik_lint_potensi(const void *rec, const struct kb_lint *l)
{
	const struct potensi *p = rec;

	lint_sources(p->sumber_konflik, p->sumber, l);
}

void
konflik_lint_peristiwa(const void *rec, const struct kb_lint *l)
{
	const struct peristiwa *p = rec;

	lint_sources(p->sumber_konflik, p->sumber, l);
	if (foreign(p) && !in_order(p->tewas_min, p->tewas, p->tewas_maks))
		kb_doubt(l, "tewas", "tidak terletak antara tewas_min dan "
		    "tewas_maks", "angka dari register asal");
	if (foreign(p) && !in_order(p->luka_min, p->luka, p->luka_maks))
		kb_doubt(l, "luka", "tidak terletak antara luka_min dan "
		    "luka_maks", "angka dari register asal");
}

/* 0 of 0 is not all of it, and more than all is another measure. */
void
konflik_lint_rad(const void *rec, const struct kb_lint *l)
{
	static const char *const column[] = { "persen_b04", "persen_b08",
	    "persen_b12" };
	const struct rad *r = rec;

	for (size_t i = 0; i < KONFLIK_RAD_PERIODS; i++) {
		const kb_rate *p = &r->persen[i];

		if (p->den != 0 && p->num > 100 * p->den)
			kb_doubt(l, column[i], "di atas 100 persen: periksa "
			    "pembaginya", "jumlah");
		if (p->den != 0 && r->capaian[i] == NULL)
			kb_doubt(l, column[i], "persen tanpa capaian yang "
			    "disebut", "kelengkapan catatan");
	}
}

/* ---- across records ---- */

struct orphan {
	kb_text	 nomor, induk;
};

static const struct kb_field orphan_fields[] = {
	TEXT(struct orphan, nomor, "nomor tindakan"),
	TEXT(struct orphan, induk, "yang disebutnya"),
};

static const struct kb_type orphan_type = {
	.name = "tindakan", .size = sizeof(struct orphan),
	KB_FIELDS(orphan_fields),
};

static int
tell_orphan(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_lint *l = arg;
	const struct orphan *o = rec;
	char *what = kb_asprintf("'%.80s' tidak ada", o->induk);

	(void)err;
	l->found(l->arg, o->nomor, "induk", what, "rujukan");
	free(what);
	return 0;
}

/* A reference into two registers, which one KB_REF cannot be. */
int
konflik_audit_tindakan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT nomor, induk FROM tindakan t WHERE 1%s "
	    "AND NOT EXISTS (SELECT 1 FROM potensi p WHERE p.kantor = t.kantor "
	    "AND p.nomor = substr(t.induk, 9) AND t.induk LIKE 'potensi/%%') "
	    "AND NOT EXISTS (SELECT 1 FROM peristiwa e WHERE e.kantor = t.kantor AND "
	    "e.nomor = substr(t.induk, 11) AND t.induk LIKE 'peristiwa/%%') "
	    "ORDER BY kantor, nomor", kb_buf_str(&f->where));
	int rc;

	rc = kb_query(k->db, &orphan_type, sql, f->arg, tell_orphan,
	    (void *)(uintptr_t)l, err);
	free(sql);
	return rc;
}
