/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "rules.h"

/* ---- impossible ---- */

void
banpol_check_suara(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct suara *s = rec;

	banpol_check_year(s->pemilu, "pemilu", src, errs);
	banpol_check_council(&s->wilayah, "wilayah", src, errs);
}

void
banpol_check_partai(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	banpol_check_year(((const struct partai *)rec)->pemilu, "pemilu", src, errs);
}

void
banpol_check_dewan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct dewan *d = rec;

	banpol_check_year(d->pemilu, "pemilu", src, errs);
	banpol_check_council(&d->wilayah, "wilayah", src, errs);
	if (d->dilantik.ymd != 0 && d->dilantik.ymd < d->pemilu.ymd)
		kb_errs_add(errs, src, "dilantik", "mendahului tahun pemilu");
	if (d->induk.s[0] != '\0')
		banpol_check_council(&d->induk, "induk", src, errs);
	if (d->induk.s[0] != '\0' && strcmp(d->induk.s, d->wilayah.s) == 0)
		kb_errs_add(errs, src, "induk", "induknya ialah daerah itu "
		    "sendiri");
}

void
banpol_check_nilai(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct nilai *n = rec;

	banpol_check_year(n->tahun, "tahun", src, errs);
	banpol_check_council(&n->wilayah, "wilayah", src, errs);
	if (n->berlaku.ymd != 0 && n->tahun.ymd != 0 &&
	    n->berlaku.ymd / 10000 != n->tahun.ymd / 10000)
		kb_errs_add(errs, src, "berlaku", "bukan dalam tahun anggaran "
		    "%d", n->tahun.ymd / 10000);
	if (n->nilai.den != 0 && n->nilai.num == 0)
		kb_errs_add(errs, src, "nilai", "harus lebih dari 0");
}

/* ---- doubtful in one record ---- */

void
banpol_lint_suara(const void *rec, const struct kb_lint *l)
{
	const struct suara *s = rec;

	if (s->kursi.known && s->kursi.v > 0 && s->suara.v == 0)
		kb_doubt(l, "suara", "ada kursi tanpa suara", "Permendagri "
		    "36/2018 Pasal 4");
	if (s->kursi.known && s->kursi.v > s->suara.v && s->suara.v > 0)
		kb_doubt(l, "kursi", "kursi lebih banyak daripada suara: "
		    "mungkin tertukar", "Permendagri 36/2018 Pasal 4");
}

/* Councils are sworn in in the year of the election, or soon after it. */
void
banpol_lint_dewan(const void *rec, const struct kb_lint *l)
{
	const struct dewan *d = rec;

	if (d->dilantik.ymd / 10000 > d->pemilu.ymd / 10000 + 1)
		kb_doubt(l, "dilantik", "lebih dari setahun sesudah tahun "
		    "pemilu", "Permendagri 36/2018 Pasal 38");
}

void
banpol_lint_nilai(const void *rec, const struct kb_lint *l)
{
	const struct nilai *n = rec;

	if (n->dasar == NULL)
		kb_doubt(l, "dasar", "dasar nilai ini belum disebut",
		    "Permendagri 36/2018 Pasal 5-9");
}

/* BPK examines the year's reports, which come after it (P36 Pasal 32). */
void
banpol_lint_temuan(const void *rec, const struct kb_lint *l)
{
	const struct banpol_temuan *t = rec;

	if (t->tanggal_lhp.ymd != 0 && t->tahun.ymd != 0 &&
	    t->tanggal_lhp.ymd / 10000 <= t->tahun.ymd / 10000)
		kb_doubt(l, "tanggal_lhp", "LHP dalam tahun anggaran yang "
		    "diperiksanya: mungkin tanggal atau tahunnya keliru",
		    "Permendagri 36/2018 Pasal 32");
}

/* ---- doubtful together ---- */

struct seats {
	kb_text	 nomor, wilayah;
	kb_pdate pemilu;
	kb_int	 kursi, dewan;
};

static const struct kb_field seats_fields[] = {
	TEXT(struct seats, nomor, "of a party's record"),
	TEXT(struct seats, wilayah, "of the council"),
	PDATE(struct seats, pemilu, "of the council"),
	INT(struct seats, kursi, "of the party, or of all of them"),
	INT(struct seats, dewan, "of the whole council"),
};

static const struct kb_type seats_type = {
	.name = "kursi", .size = sizeof(struct seats),
	KB_FIELDS(seats_fields),
};

struct audit {
	const struct kb_lint *l;
	int64_t		 most;
};

static int
too_many(void *arg, void *rec, struct kb_err *err)
{
	const struct audit *a = arg;
	const struct seats *s = rec;
	char *what;

	(void)err;
	if (s->kursi.v <= a->most)
		return 0;
	what = kb_asprintf("%lld kursi untuk satu partai, lebih dari setelan "
	    "kursi_maks (%lld)", (long long)s->kursi.v, (long long)a->most);
	a->l->found(a->l->arg, s->nomor, "kursi", what, "setelan kantor");
	free(what);
	return 0;
}

static int
not_the_council(void *arg, void *rec, struct kb_err *err)
{
	const struct audit *a = arg;
	const struct seats *s = rec;
	char *key = kb_asprintf("%s, %d", s->wilayah, s->pemilu.ymd / 10000);
	char *what = kb_asprintf("jumlah kursi semua partai %lld, kursi DPRD "
	    "%lld", (long long)s->kursi.v, (long long)s->dewan.v);

	(void)err;
	a->l->found(a->l->arg, key, "kursi", what, "register dewan");
	free(key);
	free(what);
	return 0;
}

/* Only where all parties' seats are known: a sum of some proves nothing. */
static const char *const council_sql =
    "SELECT wilayah, pemilu, sum(kursi) AS kursi, (SELECT d.kursi FROM dewan d "
    "WHERE d.wilayah = suara.wilayah AND d.pemilu = suara.pemilu "
    BUKU_TERDEKAT("'%s'") ") AS dewan FROM suara WHERE 1%s "
    "GROUP BY kantor, wilayah, pemilu HAVING count(*) = count(kursi) AND "
    "sum(kursi) <> dewan ORDER BY kantor, wilayah, pemilu";

static const char *const most_sql =
    "SELECT nomor, kursi FROM suara WHERE 1%s AND kursi IS NOT NULL "
    "ORDER BY kantor, nomor";

int
banpol_audit_kursi(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct banpol_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct audit a = { .l = l };
	const char *where = kb_buf_str(&f->where);
	char *most, *council;
	int rc;

	if (kb_settings_load(k->db, &banpol_setelan_type, &set, &home,
	    err) != 0)
		return -1;
	a.most = set.kursi_maks.v;
	most = kb_asprintf(most_sql, where);
	council = kb_asprintf(council_sql, k->env.office.s, where);
	rc = kb_query(k->db, &seats_type, most, f->arg, too_many, &a, err);
	if (rc == 0)
		rc = kb_query(k->db, &seats_type, council, f->arg,
		    not_the_council, &a, err);
	free(most);
	free(council);
	kb_buf_free(&home);
	return rc;
}

int
banpol_audit_suara(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	return banpol_audit_kursi(k, f, l, err) != 0 ? -1 :
	    banpol_audit(k, f, l, err);
}
