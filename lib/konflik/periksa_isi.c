/* SPDX-License-Identifier: ISC */
/* periksa_isi.c - levels against the rubric, nihil against the register. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/jam.h"
#include "periksa.h"

/* ---- levels ---- */

int
periksa_rubrik(struct kb_kantor *k, struct konflik_rubrik *r,
    struct kb_err *err)
{
	struct konflik_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &konflik_setelan_type, &set, &home,
	    err);

	*r = (struct konflik_rubrik){ 0 };
	if (rc == 0)
		rc = konflik_rubrik_baca(k, set.rubrik, r, err);
	kb_buf_free(&home);
	return rc;
}

static void
say_score(kb_rate by_rubric, kb_rate written, periksa_kata *say, void *arg)
{
	struct kb_buf b = KB_BUF_INIT;

	if (written.den == 0 || by_rubric.den == 0 ||
	    (__int128)written.num * by_rubric.den ==
	    (__int128)by_rubric.num * written.den)
		return;
	kb_buf_adds(&b, "skor ");
	kb_rate_show(&b, written);
	kb_buf_adds(&b, ", menurut kriterianya ");
	kb_rate_show(&b, by_rubric);
	kb_buf_adds(&b, " dengan rubrik kantor; kosongkan, atau sebut rubrik "
	    "yang dipakai");
	say(arg, "skor", b.s);
	kb_buf_free(&b);
}

void
periksa_tingkat(struct kb_kantor *k, const struct konflik_rubrik *r,
    const struct konflik_kriteria *c, const char *level, kb_rate score,
    periksa_kata *say, void *arg)
{
	const kb_int value[KONFLIK_KRITERIA] = { c->jenis, c->sumber, c->pihak,
	    c->dampak };
	kb_rate mine = konflik_skor(r, c);
	const char *class = konflik_kelas(r, mine);
	char *what;

	for (size_t i = 0; i < KONFLIK_KRITERIA; i++) {
		if (!r->kriteria[i].dipakai || !value[i].known ||
		    (value[i].v >= r->kriteria[i].min &&
		    value[i].v <= r->kriteria[i].maks))
			continue;
		what = kb_asprintf("%lld di luar %lld sampai %lld menurut "
		    "rubrik %s: tingkat tidak dihitung", (long long)value[i].v,
		    (long long)r->kriteria[i].min,
		    (long long)r->kriteria[i].maks, r->nama);
		say(arg, konflik_kriteria[i].alias, what);
		free(what);
	}
	if (level != NULL && class != NULL && strcmp(level, class) != 0) {
		what = kb_asprintf("ditetapkan %s, menurut kriterianya %s; "
		    "yang ditetapkan berlaku, jelaskan dalam catatan",
		    kb_code_label(k, "tingkat", level),
		    kb_code_label(k, "tingkat", class));
		say(arg, "tingkat", what);
		free(what);
	}
	say_score(mine, score, say, arg);
}

struct levels {
	struct kb_kantor	*k;
	struct konflik_rubrik	 r;
	const struct kb_lint	*l;
	const char		*nomor;
};

static void
say_level(void *arg, const char *column, const char *what)
{
	const struct levels *v = arg;

	v->l->found(v->l->arg, v->nomor, column, what,
	    periksa_dasar(PERIKSA_TINGKAT));
}

static int
level_potensi(void *arg, void *rec, struct kb_err *err)
{
	struct levels *v = arg;
	const struct potensi *p = rec;

	(void)err;
	v->nomor = p->head.nomor;
	periksa_tingkat(v->k, &v->r, &p->kriteria, p->tingkat, p->skor,
	    say_level, v);
	return 0;
}

static int
level_penilaian(void *arg, void *rec, struct kb_err *err)
{
	struct levels *v = arg;
	const struct penilaian *p = rec;

	(void)err;
	v->nomor = p->head.nomor;
	periksa_tingkat(v->k, &v->r, &p->kriteria, p->tingkat, (kb_rate){ 0 },
	    say_level, v);
	return 0;
}

int
periksa_tingkat_semua(struct kb_kantor *k, const struct kb_type *type,
    const struct kb_filter *f, const struct kb_lint *l, struct kb_err *err)
{
	struct levels v = { .k = k, .l = l };
	char *sql = kb_asprintf("SELECT nomor, kriteria_jenis, "
	    "kriteria_sumber, kriteria_pihak, kriteria_dampak, tingkat%s FROM "
	    "%s WHERE coalesce(kriteria_jenis, kriteria_sumber, "
	    "kriteria_pihak, kriteria_dampak) IS NOT NULL%s ORDER BY kantor, "
	    "nomor", type == &potensi_type ? ", skor" : "", type->table,
	    kb_buf_str(&f->where));
	int rc = periksa_rubrik(k, &v.r, err);

	if (rc == 0)
		rc = kb_query(k->db, type, sql, f->arg, type ==
		    &potensi_type ? level_potensi : level_penilaian, &v, err);
	konflik_rubrik_free(&v.r);
	free(sql);
	return rc;
}

/* ---- nihil ---- */

static int64_t
on_record(struct kb_kantor *k, const char *sql, const struct pelaporan *p,
    const struct kb_period *period)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	kb_date_iso(period->from, from);
	kb_date_iso(period->to, to);
	return kb_one(k->db, 0, sql, KB_ARGS3((const char *)from,
	    (const char *)to, (const char *)p->wilayah.s));
}

#define WITHIN(day) day " BETWEEN ?1 AND ?2 AND (wilayah = ?3 OR "	\
	"substr(wilayah, 1, length(?3) + 1) = ?3 || '.')"

/* The action plan's reports do not speak of what happened. */
bool
periksa_nihil(struct kb_kantor *k, const struct pelaporan *p,
    struct kb_buf *what)
{
	enum konflik_jam clock = p->laporan == NULL ? 0 :
	    konflik_jam_dari(p->laporan);
	struct kb_period period;
	struct kb_err err;
	int64_t may, did;

	if (!kb_yes(p->nihil) || p->periode == NULL ||
	    (clock != KONFLIK_TRIWULAN && clock != KONFLIK_MINGGUAN) ||
	    kb_period_parse(p->periode, (kb_date){ 0 }, &period, &err) != 0)
		return false;
	may = on_record(k, "SELECT count(*) FROM potensi WHERE "
	    WITHIN("tanggal"), p, &period);
	did = on_record(k, "SELECT count(*) FROM peristiwa WHERE "
	    WITHIN("mulai"), p, &period);
	if (may + did == 0)
		return false;
	kb_buf_adds(what, "nihil, tetapi tercatat ");
	if (may > 0)
		kb_buf_addf(what, "%lld potensi", (long long)may);
	if (did > 0)
		kb_buf_addf(what, "%s%lld peristiwa", may > 0 ? " dan " : "",
		    (long long)did);
	kb_buf_adds(what, " di wilayah dan periode itu; tanyakan kepada "
	    "wilayahnya");
	return true;
}

/* A deadline may lie before the period's end, but not before its first day. */
bool
periksa_dini(const struct pelaporan *p, struct kb_buf *what)
{
	struct kb_period period;
	struct kb_err err;

	if (p->periode == NULL || p->diterima.ymd == 0 ||
	    kb_period_parse(p->periode, (kb_date){ 0 }, &period, &err) != 0 ||
	    p->diterima.ymd >= period.from.ymd)
		return false;
	kb_date_long(what, p->diterima);
	kb_buf_adds(what, ", sebelum periodenya mulai (");
	kb_date_long(what, period.from);
	kb_buf_adds(what, "); periksa tanggal dan periodenya");
	return true;
}

struct nihil {
	struct kb_kantor	*k;
	const struct kb_lint	*l;
};

static int
one_nihil(void *arg, void *rec, struct kb_err *err)
{
	const struct nihil *n = arg;
	const struct pelaporan *p = rec;
	struct kb_buf what = KB_BUF_INIT;

	(void)err;
	if (periksa_nihil(n->k, p, &what))
		n->l->found(n->l->arg, p->head.nomor, "nihil", what.s,
		    periksa_dasar(PERIKSA_NIHIL));
	kb_buf_free(&what);
	return 0;
}

/* ---- two deadlines for one report ---- */

struct batas {
	const struct kb_lint	*l;
	const char		*setelan;
	kb_int			 hari;
	char			*last;		/* the item that was told of */
};

static int
one_deadline(void *arg, void *rec, struct kb_err *err)
{
	struct batas *b = arg;
	const struct kb_tenggat *t = rec;
	char *what;

	(void)err;
	if (!t->hari.known || t->hari.v == b->hari.v ||
	    (b->last != NULL && strcmp(b->last, t->butir) == 0))
		return 0;
	what = kb_asprintf("butir rapat %s menyebut %lld hari sesudah "
	    "periodenya, setelan %s %lld hari; yang berlaku butir itu: samakan "
	    "atau kosongkan setelannya", t->butir, (long long)t->hari.v,
	    b->setelan, (long long)b->hari.v);
	b->l->found(b->l->arg, b->setelan, "batas", what,
	    periksa_dasar(PERIKSA_BATAS));
	free(what);
	free(b->last);
	b->last = kb_strdup(t->butir);
	return 0;
}

static int
audit_deadlines(struct kb_kantor *k, const struct kb_lint *l,
    struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && k->tenggat != NULL &&
	    konflik_jam[i].name != NULL; i++) {
		char *name = kb_asprintf("konflik.hari_%s",
		    konflik_jam[i].name);
		struct batas b = { .l = l, .setelan = name };

		rc = konflik_jam_hari(k, (enum konflik_jam)(i + 1), &b.hari,
		    err);
		if (rc == 0 && b.hari.known)
			rc = k->tenggat(k, konflik_jam[i].name, one_deadline,
			    &b, err);
		free(b.last);
		free(name);
	}
	return rc;
}

int
konflik_audit_pelaporan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct nihil n = { k, l };
	char *sql = kb_asprintf("SELECT nomor, wilayah, laporan, periode, "
	    "nihil FROM pelaporan WHERE nihil = 'ya'%s ORDER BY kantor, nomor",
	    kb_buf_str(&f->where));
	int rc = kb_query(k->db, &pelaporan_type, sql, f->arg, one_nihil, &n,
	    err);

	free(sql);
	return rc == 0 ? audit_deadlines(k, l, err) : rc;
}
