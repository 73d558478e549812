/* SPDX-License-Identifier: ISC */
/* periksa.c - what is doubtful in equipment and reports. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/text.h"
#include "periksa.h"
#include "types.h"

enum { F_HARI, F_GANDA, F_MASA, F_PILKADA, F_WILAYAH };

static const struct kb_fault of_reports[] = {
	[F_HARI] = { "hari lapor", "laporan desk yang tanggalnya bukan hari "
	    "lapor, atau yang diterima sebelum tanggalnya" },
	[F_GANDA] = { "satu laporan seminggu", "dua laporan desk satu wilayah "
	    "untuk satu hari lapor", "%t hapus %j %k --alasan TEKS" },
	[F_MASA] = { "masa lapor", "laporan desk di luar masa tahapan "
	    "pemilihannya" },
	[F_PILKADA] = { "pemilihan", "pemilihan yang dalam daftar tahapan "
	    "ditulis lain: catatannya tidak tampak pada desk" },
	[F_WILAYAH] = { "wilayah", "laporan desk wilayah di luar kantor yang "
	    "mencatatnya" },
};

enum { F_NAMA, F_LAIN, F_JUMLAH };

static const struct kb_fault of_equipment[] = {
	[F_NAMA] = { "nama tahapan", "tahapan yang tidak ada pada pemilihan "
	    "itu" },
	[F_LAIN] = { "pemilihan", "pemilihan tanpa tahapan, atau yang di sana "
	    "ditulis lain: catatannya tidak tampak pada desk" },
	[F_JUMLAH] = { "baris jumlah", "peralatan yang namanya jumlah",
	    "%t hapus %j %k --alasan TEKS" },
};

const struct kb_fault *
desk_fault_laporan(size_t i)
{
	return i < KB_LEN(of_reports) ? &of_reports[i] : NULL;
}

const struct kb_fault *
desk_fault_peralatan(size_t i)
{
	return i < KB_LEN(of_equipment) ? &of_equipment[i] : NULL;
}

/* The rows that a filter lets through. */
int
desk_kumpul(struct kb_kantor *k, const struct kb_type *type,
    const struct kb_filter *f, const char *order, void *array, size_t *n,
    struct kb_homes *homes, struct kb_err *err)
{
	char *tail = kb_asprintf(" WHERE 1%s ORDER BY %s",
	    f != NULL ? kb_buf_str(&f->where) : "", order);
	int rc = kb_collect(k->db, type, tail, f != NULL ? f->arg : KB_NONE,
	    array, n, homes, err);

	free(tail);
	return rc;
}

/* ---- names of stages ---- */

int
desk_semua_baca(struct kb_kantor *k, struct desk_semua *s, struct kb_err *err)
{
	memset(s, 0, sizeof(*s));
	return desk_kumpul(k, &desk_tahapan_type, NULL, "pilkada, mulai, selesai, "
	    "tahapan, wilayah", &s->t, &s->n, &s->homes, err);
}

void
desk_semua_free(struct desk_semua *s)
{
	free(s->t);
	kb_homes_free(&s->homes);
	memset(s, 0, sizeof(*s));
}

/* One name that lies in the other is near, too: "Coklit" is not, "Penetapan
 * calon" of "Penetapan pasangan calon" neither. */
static bool
holds(const char *a, const char *b)
{
	struct kb_buf x = KB_BUF_INIT, y = KB_BUF_INIT;
	bool is;

	kb_fold_name(&x, a);
	kb_fold_name(&y, b);
	is = x.len > 3 && y.len > 3 && (strstr(x.s, y.s) != NULL ||
	    strstr(y.s, x.s) != NULL);
	kb_buf_free(&x);
	kb_buf_free(&y);
	return is;
}

bool
desk_bukan_tahap(const struct desk_semua *s, const char *pilkada,
    const char *tahapan, struct kb_buf *what)
{
	const char *near = NULL, *part = NULL;
	size_t best = 3, n = 0;

	if (tahapan == NULL)
		return false;
	for (size_t i = 0; i < s->n; i++) {
		const char *name = s->t[i].tahapan;

		if (!kb_same_name(s->t[i].pilkada, pilkada))
			continue;
		n++;
		if (kb_same_name(name, tahapan))
			return false;
		near = kb_nearer(tahapan, name, near, &best);
		part = part == NULL && holds(name, tahapan) ? name : part;
	}
	near = near != NULL ? near : part;
	kb_quote(what, tahapan);
	if (n == 0)
		kb_buf_addf(what, ": pemilihan %s belum mempunyai tahapan",
		    pilkada);
	else
		kb_buf_addf(what, " bukan tahapan pemilihan %s", pilkada);
	if (near != NULL)
		kb_buf_addf(what, "; maksudnya '%s'?", near);
	return true;
}

/* "Pilkada 2024" is not "2024": the desk would show nothing of it. */
static bool
spelt_otherwise(struct kb_kantor *k, const char *pilkada, const char *nomor,
    const char *rule, const struct kb_lint *l)
{
	char *meant = desk_mungkin(k, pilkada);
	struct kb_buf b = KB_BUF_INIT;

	if (meant == NULL)
		return false;
	kb_quote(&b, pilkada);
	kb_buf_addf(&b, " tidak mempunyai tahapan; maksudnya '%s'?", meant);
	l->found(l->arg, nomor, "pilkada", b.s, rule);
	kb_buf_free(&b);
	free(meant);
	return true;
}

static bool
has_stages(const struct desk_semua *s, const char *pilkada)
{
	for (size_t i = 0; i < s->n; i++)
		if (kb_same_name(s->t[i].pilkada, pilkada))
			return true;
	return false;
}

static void
one_thing(struct kb_kantor *k, const struct desk_semua *all,
    const struct peralatan *p, const struct kb_lint *l)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_in_list("jumlah|total|jumlah total|total jumlah|jumlah seluruhnya|"
	    "grand total", p->nama))
		l->found(l->arg, p->head.nomor, "nama", "tampaknya baris jumlah, "
		    "bukan peralatan", of_equipment[F_JUMLAH].rule);
	if (!has_stages(all, p->pilkada) && !spelt_otherwise(k, p->pilkada,
	    p->head.nomor, of_equipment[F_LAIN].rule, l)) {
		kb_buf_addf(&b, "pemilihan %s belum mempunyai tahapan",
		    p->pilkada);
		l->found(l->arg, p->head.nomor, "pilkada", b.s,
		    of_equipment[F_LAIN].rule);
	} else if (has_stages(all, p->pilkada) && desk_bukan_tahap(all,
	    p->pilkada, p->tahapan, &b)) {
		l->found(l->arg, p->head.nomor, "tahapan", b.s,
		    of_equipment[F_NAMA].rule);
	}
	kb_buf_free(&b);
}

int
desk_audit_peralatan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct peralatan *p = NULL;
	struct desk_semua all;
	struct kb_homes homes = { NULL, 0, 0 };
	size_t n = 0;
	int rc = desk_semua_baca(k, &all, err);

	if (rc == 0)
		rc = desk_kumpul(k, &peralatan_type, f, "kantor, nomor", &p, &n,
		    &homes, err);
	for (size_t i = 0; rc == 0 && i < n; i++)
		one_thing(k, &all, &p[i], l);
	free(p);
	kb_homes_free(&homes);
	desk_semua_free(&all);
	return rc;
}

/* ---- reports ---- */

void
desk_lint_laporan(const void *rec, const struct kb_lint *l)
{
	const struct laporan_desk *r = rec;

	if (r->diterima.ymd != 0 && r->diterima.ymd < r->tanggal.ymd)
		kb_doubt(l, "diterima", "diterima sebelum hari lapornya",
		    of_reports[F_HARI].rule);
}

struct reports {
	const struct kb_lint	*l;
	struct desk_semua	 all;
	struct desk		 d;
	struct laporan_desk	*r;
	size_t			 n;
};

static void
weekday(const struct reports *a, const struct laporan_desk *r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_weekday(r->tanggal) == a->d.hari_lapor)
		return;
	kb_date_full(&b, r->tanggal);
	kb_buf_addf(&b, ": hari lapor desk ialah %s; dihitung bagi ",
	    kb_day_name(a->d.hari_lapor));
	kb_date_full(&b, desk_hari_lapor(&a->d, kb_date_add(r->tanggal, 1),
	    -1));
	a->l->found(a->l->arg, r->head.nomor, "tanggal", b.s,
	    of_reports[F_HARI].rule);
	kb_buf_free(&b);
}

/* Of another regency it is nobody's whom this office asks. */
static void
within(const struct reports *a, const struct laporan_desk *r)
{
	const char *of = r->head.kantor.s, *is = r->wilayah.s;
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	if (kb_region_is_all(of) || (desk_sewilayah(of, is) && strlen(of) <=
	    strlen(is)))
		return;
	kb_buf_addf(&b, "%s di luar wilayah kantor ini, ",
	    kb_region_name(a->d.k, is, &name));
	kb_region_long(a->d.k, &r->head.kantor, &b);
	a->l->found(a->l->arg, r->head.nomor, "wilayah", b.s,
	    of_reports[F_WILAYAH].rule);
	kb_buf_free(&name);
	kb_buf_free(&b);
}

/* Of one office: another one may keep the same report. */
static void
one_a_week(const struct reports *a, size_t i)
{
	const struct laporan_desk *r = &a->r[i];
	kb_date week = desk_hari_lapor(&a->d, kb_date_add(r->tanggal, 1), -1);
	struct kb_buf b = KB_BUF_INIT;

	for (size_t j = 0; j < i; j++) {
		const struct laporan_desk *o = &a->r[j];

		if (strcmp(o->head.kantor.s, r->head.kantor.s) != 0 ||
		    strcmp(o->wilayah.s, r->wilayah.s) != 0 ||
		    !kb_same_name(o->pilkada, r->pilkada) ||
		    desk_hari_lapor(&a->d, kb_date_add(o->tanggal, 1),
		    -1).ymd != week.ymd)
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "wilayah ini sudah melapor untuk ");
		kb_date_full(&b, week);
		kb_buf_addf(&b, ": %s", o->head.nomor);
		a->l->found(a->l->arg, r->head.nomor, "tanggal", b.s,
		    of_reports[F_GANDA].rule);
	}
	kb_buf_free(&b);
}

/* Of an election that was over, or had not begun, it is counted nowhere. */
static void
in_time(const struct reports *a, const struct laporan_desk *r)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date first = { 0 }, last = { 0 };

	for (size_t i = 0; i < a->all.n; i++) {
		const struct desk_tahapan *t = &a->all.t[i];

		if (!kb_same_name(t->pilkada, r->pilkada) ||
		    !desk_sewilayah(t->wilayah.s, r->wilayah.s))
			continue;
		if (t->mulai.ymd != 0 && (first.ymd == 0 ||
		    t->mulai.ymd < first.ymd))
			first = t->mulai;
		last = t->selesai.ymd > last.ymd ? t->selesai : last;
	}
	if (last.ymd != 0 && r->tanggal.ymd >= first.ymd && r->tanggal.ymd <=
	    kb_date_add(last, 6).ymd)
		return;
	kb_buf_addf(&b, "pemilihan %s ", r->pilkada);
	if (last.ymd == 0) {
		kb_buf_adds(&b, "belum mempunyai tahapan");
	} else {
		kb_buf_adds(&b, "berjalan ");
		kb_period_long(&b, &(struct kb_period){ first.ymd != 0 ?
		    first : last, last });
	}
	a->l->found(a->l->arg, r->head.nomor, "pilkada", b.s,
	    of_reports[F_MASA].rule);
	kb_buf_free(&b);
}

int
desk_audit_laporan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct reports a = { .l = l };
	struct kb_homes homes = { NULL, 0, 0 };
	int rc = desk_semua_baca(k, &a.all, err);

	a.d.k = k;
	if (rc == 0)
		rc = desk_setelan_baca(&a.d, err);
	if (rc == 0)
		rc = desk_kumpul(k, &laporan_desk_type, f, "tanggal, kantor, nomor",
		    &a.r, &a.n, &homes, err);
	for (size_t i = 0; rc == 0 && i < a.n; i++) {
		weekday(&a, &a.r[i]);
		within(&a, &a.r[i]);
		one_a_week(&a, i);
		if (!spelt_otherwise(k, a.r[i].pilkada, a.r[i].head.nomor,
		    of_reports[F_PILKADA].rule, l))
			in_time(&a, &a.r[i]);
	}
	free(a.r);
	kb_homes_free(&homes);
	desk_tutup(&a.d);
	desk_semua_free(&a.all);
	return rc;
}
