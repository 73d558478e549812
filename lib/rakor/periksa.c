/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - what several records together show: meetings against their
 * items, items against each other, entries against what was asked.  periksa
 * looks at the whole stock; the door at the items, and of the entries only at
 * those that come in: with thousands stored one more costs no more.
 */
#include <stdlib.h>
#include <string.h>

#include "periksa.h"

/* door: also asked of a record that is put; the rest is no slip of the hand,
 * or holds only once all is entered. */
static const struct {
	struct kb_fault	 fault;
	bool		 door;
} matters[] = {
	[PERIKSA_KAPASITAS] = { { "kapasitas ruangan", "(rapat) peserta lebih "
	    "dari batas rapat itu atau setelan rakor.batas_kapasitas" },
	    true },
	[PERIKSA_JUMLAH] = { { "jumlah resmi", "(rapat) butir yang tercatat "
	    "tidak sebanyak jumlah_resmi, kecuali 'lengkap' tidak" }, false },
	[PERIKSA_INDUK] = { { "butir induk", "(rekomendasi) anak butir yang "
	    "induknya tidak tercatat" }, false },
	[PERIKSA_CETAK] = { { "nomor cetak", "(rekomendasi) nomor_cetak yang "
	    "sama atau tidak naik" }, true },
	[PERIKSA_MENGULANG] = { { "mengulang", "(rekomendasi) yang diulang "
	    "dari rapat yang sama atau sesudahnya" }, true },
	[PERIKSA_BATAS] = { { "batas waktu", "(rekomendasi) batasnya sebelum "
	    "rapat, yang tanggalnya diubah sesudahnya" }, false },
	[PERIKSA_PENERIMA] = { { "penerima", "(tindak-lanjut) dari yang tidak "
	    "diminta" }, true },
	[PERIKSA_BAGIAN] = { { "anak butir", "(tindak-lanjut, rekomendasi) "
	    "catatan, atau bukti_dari, pada butir yang terbagi; tempatnya "
	    "anak butirnya" }, true },
	[PERIKSA_PERIODE] = { { "periode", "(tindak-lanjut) butir berulang "
	    "tanpa periode, periode di luar yang diminta, atau periode untuk "
	    "butir yang tidak berulang" }, true },
	[PERIKSA_TANGGAL] = { { "tanggal", "(tindak-lanjut) keadaan sebelum "
	    "rapatnya" }, true },
	[PERIKSA_BUKTI] = { { "bukti", "(tindak-lanjut) bukti lebih tua "
	    "daripada rapatnya, atau tidak berlaku lagi" }, false },
	[PERIKSA_TANPA_PENERIMA] = { { "yang ditugasi", "(rekomendasi) tanpa "
	    "penerima, padahal bukan pernyataan" }, true },
	[PERIKSA_UNIT] = { { "unit kantor", "(rekomendasi) penerima yang "
	    "tidak dikenal sebagai wilayah, dan tidak dinamai seperti unit: "
	    "Bidang, Seksi, Tim" }, true },
	[PERIKSA_LAMA] = { { "nomor lama", "(tindak-lanjut) dicatat pada nomor "
	    "lama, sesudah rapat yang mengulangnya dan memintanya dari "
	    "penerima itu" }, true },
	[PERIKSA_SEMUA] = { { "semua dari mana", "(rekomendasi) penerima "
	    "'semua', padahal kabupaten dan kota mana tidak diketahui; "
	    "mereka dihitung satu penerima" }, false },
	/* A form that comes back is imported; it is then that one can ask. */
	[PERIKSA_TANPA_BUKTI] = { { "bukti yang disebut", "(tindak-lanjut) "
	    "sesuai, tanpa jenis, nomor dan berkas bukti" }, true },
	[PERIKSA_KEMBAR] = { { "kantor lain", "(rapat, rekomendasi) rapat atau "
	    "butir yang sama dicatat kantor lain dengan isi yang berbeda; "
	    "yang dihitung satu saja" }, false },
};

_Static_assert(KB_LEN(matters) == PERIKSA_NPERKARA, "a matter each");

const struct kb_fault *
rakor_fault(size_t i)
{
	return i < KB_LEN(matters) ? &matters[i].fault : NULL;
}

void
periksa_say(struct periksa *q, const struct kb_head *h, const char *column,
    enum periksa_perkara what, const char *rule)
{
	if (q->b.len > 0 && q->keep(q, h, what))
		q->found(q, h, column, rule != NULL ? rule :
		    matters[what].fault.rule);
	kb_buf_cut(&q->b, 0);
}

static int
look(struct periksa *q, const struct rakor_tanya *at,
    void (*through)(struct periksa *), struct kb_err *err)
{
	int rc = rakor_pantau(q->k, at, &q->p, err);

	if (rc == 0)
		through(q);
	rakor_pantau_free(&q->p);
	kb_buf_free(&q->b);
	return rc;
}

/* ---- periksa ---- */

struct audit {
	const struct kb_filter	*filter;
	const struct kb_lint	*lint;
};

static bool
chosen(const struct periksa *q, const struct kb_head *h,
    enum periksa_perkara what)
{
	const struct audit *a = q->arg;

	(void)what;
	return kb_filter_passes(q->k->db, a->filter, h);
}

static void
lint(const struct periksa *q, const struct kb_head *h, const char *column,
    const char *rule)
{
	const struct audit *a = q->arg;

	a->lint->found(a->lint->arg, h->nomor, column, q->b.s, rule);
}

#define AUDIT(name)							\
int									\
rakor_audit_##name(struct kb_kantor *k, const struct kb_filter *filter,	\
    const struct kb_lint *to, struct kb_err *err)			\
{									\
	const struct audit a = { filter, to };				\
	struct periksa q = { .k = k, .keep = chosen, .found = lint,	\
	    .arg = &a };						\
									\
	return look(&q, &(struct rakor_tanya){ 0 }, periksa_##name, err);\
}

AUDIT(rapat)
AUDIT(rekomendasi)
AUDIT(tindak_lanjut)

/* ---- the door ---- */

struct door {
	const struct kb_type	*type;
	struct asked {
		kb_code	 kantor;
		char	*nomor;
	}			*a;
	struct tindak_lanjut	*t;	/* of that type: they themselves */
	struct kb_homes		 homes;
	size_t			 n;
	kb_against_fn		*fn;
	void			*arg;
};

static void *
begin(const struct kb_type *type)
{
	struct door *d = kb_alloc(sizeof(*d));

	*d = (struct door){ .type = type };
	return d;
}

static void
ask(void *arg, const void *rec, size_t which)
{
	const struct kb_head *h = rec;
	struct door *d = arg;

	for (; d->n <= which; d->n++) {
		d->a = kb_grow(d->a, d->n, sizeof(*d->a));
		d->t = kb_grow(d->t, d->n, sizeof(*d->t));
		d->a[d->n] = (struct asked){ .nomor = NULL };
		d->t[d->n] = (struct tindak_lanjut){ .rekomendasi = NULL };
	}
	if (d->type == &tindak_lanjut_type) {
		d->t[which] = *(const struct tindak_lanjut *)rec;
		kb_homes_keep(&d->homes, d->type, &d->t[which]);
	}
	d->a[which].kantor = h->kantor;
	d->a[which].nomor = kb_asprintf("%s", h->nomor);
}

static bool
which_of(const struct periksa *q, const struct kb_head *h, size_t *which)
{
	const struct door *d = q->arg;

	if (d->type == &tindak_lanjut_type) {
		*which = (size_t)((const struct tindak_lanjut *)
		    (const void *)h - q->p.catatan);
		return true;
	}
	for (*which = 0; *which < d->n; ++*which) {
		const struct asked *a = &d->a[*which];

		if (a->nomor != NULL && strcmp(a->nomor, h->nomor) == 0 &&
		    strcmp(a->kantor.s, h->kantor.s) == 0)
			return true;
	}
	return false;
}

static bool
put(const struct periksa *q, const struct kb_head *h,
    enum periksa_perkara what)
{
	size_t which;

	return matters[what].door && which_of(q, h, &which);
}

static void
door_says(const struct periksa *q, const struct kb_head *h, const char *column,
    const char *rule)
{
	const struct door *d = q->arg;
	bool basis = true;		/* worth a word beside what is said */
	char *what;
	size_t which;

	for (size_t i = 0; i < KB_LEN(matters); i++)
		basis = basis && rule != matters[i].fault.rule;
	what = basis ? kb_asprintf("%s (%s)", q->b.s, rule) :
	    kb_asprintf("%s", q->b.s);
	if (which_of(q, h, &which))
		d->fn(d->arg, which, column, what);
	free(what);
}

static int
tell(void *arg, struct kb_kantor *k, kb_against_fn *fn, void *fn_arg,
    struct kb_err *err)
{
	struct door *d = arg;
	struct periksa q = { .k = k, .keep = put, .found = door_says,
	    .arg = d };

	if (d->n == 0)
		return 0;
	d->fn = fn;
	d->arg = fn_arg;
	return look(&q, &(struct rakor_tanya){ .titipan = true,
	    .catatan = d->t, .ncatatan = d->type == &tindak_lanjut_type ?
	    d->n : 0 }, d->type == &rapat_type ? periksa_rapat :
	    d->type == &rekomendasi_type ? periksa_rekomendasi :
	    periksa_tindak_lanjut, err);
}

static void
end(void *arg)
{
	struct door *d = arg;

	for (size_t i = 0; i < d->n; i++)
		free(d->a[i].nomor);
	free(d->a);
	free(d->t);
	kb_homes_free(&d->homes);
	free(d);
}

const struct kb_against rakor_against = { begin, ask, tell, end };
