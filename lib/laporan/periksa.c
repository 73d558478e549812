/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - what is doubtful in one report.  Everything here can be stored
 * all the same; it is shown, and a person decides.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/naskah.h"
#include "kesbang/text.h"
#include "periksa.h"

enum { F_CLASS, F_FIELD, F_TIMES, F_TWINS, F_QUANTITY, F_NIHIL };

static const struct kb_fault faults[] = {
	[F_CLASS] = { "setiap naskah berklasifikasi",
	    "klasifikasi belum diisi, kecuali pada laporan nihil; tanpa itu "
	    "ringkasan tidak dapat dibatasi. Dasar: tata naskah dinas "
	    "(golongan SR, R, T, B)" },
	[F_FIELD] = { "satu laporan, satu bidang",
	    "subbidang atau tema menyebut bidang lain. Dasar: bentuk Laporan "
	    "Informasi, satu bidang dan satu masalah" },
	[F_TIMES] = { "kejadian, diperoleh, ditulis, diterima berurutan",
	    "salah satu waktu mendahului yang sebelumnya, atau kejadian yang "
	    "bukan rencana ada di depan. Waktu tanpa jam dibandingkan "
	    "tanggalnya saja. Dasar: bentuk Laporan Informasi, waktu "
	    "memperoleh berbeda dari waktu kejadian",
	    "%t sunting %j %k" },
	[F_TWINS] = { "satu kejadian, satu laporan atau satu rangkaian",
	    "dua tim melaporkan kejadian yang tampaknya sama: wilayah sama, "
	    "tanggal berselisih paling banyak sehari, dan judulnya mirip "
	    "atau jamnya sama; atau satu tim mengirim judul yang sama dua kali "
	    "untuk hari dan wilayah itu dengan jam lain, paling banyak dua jam, "
	    "mungkin perbaikan; yang sudah dirangkai dengan rujukan tidak "
	    "disebut. Dasar: target dihitung dari kejadian yang berbeda",
	    "%t ubah %j %k --rujukan NOMOR" },
	[F_QUANTITY] = { "jumlah yang masuk akal",
	    "berton-ton pada satu pasar murah, lebih dari setelan "
	    "laporan.ton_pasar_murah. Dasar: berita '10 ribu ton' beras pada "
	    "satu gerakan pangan murah" },
	[F_NIHIL] = { "nihil berarti tidak ada kejadian",
	    "laporan nihil, tanpa bidang, kategori dan tema, dari tim yang "
	    "untuk hari itu juga melaporkan kejadian. Dasar: nihil adalah "
	    "pernyataan bahwa tidak ada kejadian",
	    "%t hapus %j %k --alasan TEKS" },
};

const struct kb_fault *
laporan_fault(size_t i)
{
	const struct kb_fault *f = kb_naskah_fault(i);
	size_t texts = 0;

	if (f != NULL)
		return f;
	while (kb_naskah_fault(texts) != NULL)
		texts++;
	return i - texts < KB_LEN(faults) ? &faults[i - texts] : NULL;
}

static void
found(const struct kb_lint *lint, int fault, const char *column, char *what)
{
	kb_doubt(lint, column, what, faults[fault].rule);
	free(what);
}

/* ---- one bidang ---- */

/* The next part of "politik dan ekonomi", "Ideologi/Politik"; NULL: none. */
static const char *
next_part(const char **rest, struct kb_buf *part)
{
	const char *s = *rest, *end = s;

	if (*s == '\0')
		return NULL;
	while (*end != '\0' && strchr("/,;&+", *end) == NULL &&
	    strncmp(end, " dan ", 5) != 0)
		end++;
	kb_buf_cut(part, 0);
	kb_buf_add(part, s, (size_t)(end - s));
	*rest = *end == '\0' ? end : end + (*end == ' ' ? 5 : 1);
	return kb_trim(part->s);
}

/* The bidang that a word means in this office; NULL: none. */
static const char *
bidang_of(const struct kb_env *env, const char *word)
{
	const char *code = NULL;

	return env->code != NULL && *word != '\0' && env->code(env->arg,
	    "bidang", word, &code, NULL) == 0 ? code : NULL;
}

static void
lint_subfield(const struct laporan *l, const struct kb_lint *lint)
{
	struct kb_buf part = KB_BUF_INIT;
	const char *rest = l->subbidang, *word, *other;

	while ((word = next_part(&rest, &part)) != NULL) {
		other = bidang_of(lint->env, word);
		if (other == NULL || l->bidang == NULL ||
		    strcmp(other, l->bidang) == 0)
			continue;
		found(lint, F_FIELD, "subbidang", kb_asprintf("bidang %s, "
		    "subbidang menyebut bidang %s", l->bidang, other));
	}
	kb_buf_free(&part);
}

/* A theme that is nothing but names of bidang, and more than one. */
static void
lint_theme(const struct laporan *l, const struct kb_lint *lint)
{
	struct kb_buf part = KB_BUF_INIT;
	const char *rest = l->tema, *word, *one, *first = NULL, *other = NULL;
	bool all = true;

	while (all && (word = next_part(&rest, &part)) != NULL) {
		one = bidang_of(lint->env, word);
		all = one != NULL;
		if (first == NULL)
			first = one;
		else if (all && strcmp(one, first) != 0)
			other = one;
	}
	if (all && other != NULL)
		found(lint, F_FIELD, "tema", kb_asprintf("tema menyebut dua "
		    "bidang: %s dan %s", first, other));
	kb_buf_free(&part);
}

/* ---- the order of times ---- */

struct moment {
	const char	*column;
	kb_stamp	 at;
	bool		 day;		/* no time of day was given */
};

static struct moment
moment_of(const char *column, kb_stamp at, int zone)
{
	return (struct moment){ column, at, at.sec != 0 &&
	    kb_stamp_time(at, zone).min1 == 1 };
}

static bool
after(const struct moment *a, const struct moment *b, int zone)
{
	if (a->at.sec == 0 || b->at.sec == 0)
		return false;
	if (a->day || b->day)
		return kb_stamp_date(a->at, zone).ymd >
		    kb_stamp_date(b->at, zone).ymd;
	return a->at.sec > b->at.sec;
}

static void
add_moment(struct kb_buf *b, const struct moment *m, int zone)
{
	char t[6];

	kb_buf_addf(b, "%s ", m->column);
	kb_date_long(b, kb_stamp_date(m->at, zone));
	kb_time_iso(kb_stamp_time(m->at, zone), t);
	if (!m->day)
		kb_buf_addf(b, " %s", t);
}

static void
lint_times(const struct laporan *l, const struct kb_lint *lint)
{
	int zone = lint->env->zone;
	struct moment m[] = {
		{ "kejadian", kb_stamp_make(l->tanggal, l->jam, zone),
		    l->jam.min1 == 0 },
		moment_of("diperoleh", l->diperoleh, zone),
		moment_of("ditulis", l->ditulis, zone),
		moment_of("diterima", l->diterima, zone),
	};
	size_t before = 0;

	if (l->keadaan.n == LAPORAN_RENCANA || l->keadaan.n == LAPORAN_BATAL ||
	    l->tanggal.ymd == 0)
		m[0].at.sec = 0;
	for (size_t i = 1; i < KB_LEN(m); i++) {
		if (m[i].at.sec == 0)
			continue;
		if (after(&m[before], &m[i], zone)) {
			struct kb_buf b = KB_BUF_INIT;

			add_moment(&b, &m[before], zone);
			kb_buf_adds(&b, ", sesudah ");
			add_moment(&b, &m[i], zone);
			found(lint, F_TIMES, before == 0 ? "tanggal" :
			    m[before].column, kb_buf_take(&b));
			return;
		}
		before = i;
	}
}

/* ---- all of it ---- */

/* Texts that others will read: the reporter's opinion travels inside. */
#define COLUMN(m) { #m, offsetof(struct laporan, m) }

static const struct {
	const char	*name;
	size_t		 at;
} texts[] = {
	COLUMN(judul), COLUMN(lokasi), COLUMN(kategori), COLUMN(tema),
	COLUMN(fakta), COLUMN(analisis), COLUMN(prediksi), COLUMN(langkah),
	COLUMN(saran),
};

void
laporan_lint(const void *rec, const struct kb_lint *lint)
{
	const struct laporan *l = rec;

	for (size_t i = 0; i < KB_LEN(texts); i++)
		kb_naskah_lint(*(const kb_text *)(const void *)((const char *)
		    rec + texts[i].at), texts[i].name, l->tanggal, lint);
	if (l->klasifikasi.n == 0 && l->jenis.n != LAPORAN_NIHIL)
		found(lint, F_CLASS, "klasifikasi",
		    kb_strdup("belum diisi"));
	if (lint->env == NULL)
		return;
	if (l->subbidang != NULL)
		lint_subfield(l, lint);
	if (l->tema != NULL)
		lint_theme(l, lint);
	lint_times(l, lint);
}

/* ---- what several reports show ---- */

struct quantities {
	const struct kb_lint *lint;
	int64_t	 most;
};

static int
quantity(void *arg, void *rec, struct kb_err *err)
{
	struct quantities *q = arg;
	const struct laporan *l = rec;
	int64_t tons = kb_naskah_most(l->fakta, "ton", "murah|bazar");
	struct kb_buf what = KB_BUF_INIT;

	(void)err;
	if (tons <= q->most)
		return 0;
	kb_int_dots(&what, tons);
	kb_buf_adds(&what, " ton pada satu pasar murah; yang wajar paling "
	    "banyak ");
	kb_int_dots(&what, q->most);
	kb_buf_adds(&what, " (setelan laporan.ton_pasar_murah)");
	q->lint->found(q->lint->arg, l->head.nomor, "fakta",
	    kb_buf_str(&what), faults[F_QUANTITY].rule);
	kb_buf_free(&what);
	return 0;
}

static int
audit_quantities(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	struct laporan_setelan set = { 0 };
	struct quantities q = { .lint = lint };
	struct kb_buf home = KB_BUF_INIT;
	char *sql = kb_asprintf("SELECT nomor, fakta FROM laporan WHERE "
	    "fakta LIKE '%% ton%%' AND (fakta LIKE '%%pasar murah%%' OR "
	    "fakta LIKE '%%pangan murah%%' OR fakta LIKE '%%bazar%%')%s "
	    "ORDER BY kantor, nomor", kb_buf_str(&filter->where));
	int rc = kb_settings_load(k->db, &laporan_setelan_type, &set, &home,
	    err);

	q.most = set.ton_pasar_murah.v;
	if (rc == 0)
		rc = kb_query(k->db, &laporan_type, sql, filter->arg, quantity,
		    &q, err);
	free(sql);
	kb_buf_free(&home);
	return rc;
}

static int
contradiction(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_lint *lint = arg;
	const struct laporan *l = rec;
	char *what = kb_asprintf("nihil, tetapi %s melaporkan kejadian untuk "
	    "hari yang sama: %s", l->tim, l->rujukan);

	(void)err;
	lint->found(lint->arg, l->head.nomor, "jenis", what,
	    faults[F_NIHIL].rule);
	free(what);
	return 0;
}

/* A nihil about one thing (a theme) does not speak of the rest. */
static int
audit_nihil(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT nomor, tim, (SELECT min(b.nomor) FROM "
	    "laporan b WHERE b.tanggal = a.tanggal AND +b.kantor = a.kantor "
	    "AND lower(b.tim) = lower(a.tim) AND b.jenis <> 'nihil' AND "
	    "b.keadaan IS NOT 'rencana') AS rujukan FROM laporan a WHERE "
	    "jenis = 'nihil' AND tim IS NOT NULL AND coalesce(bidang, "
	    "kategori, tema) IS NULL%s ORDER BY kantor, nomor",
	    kb_buf_str(&filter->where));
	char *some = kb_asprintf("SELECT * FROM (%s) WHERE rujukan IS NOT "
	    "NULL", sql);
	int rc = kb_query(k->db, &laporan_type, some, filter->arg,
	    contradiction, (void *)(uintptr_t)lint, err);

	free(sql);
	free(some);
	return rc;
}

int
laporan_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	return laporan_twins(k, filter, lint, faults[F_TWINS].rule, err) != 0 ||
	    audit_quantities(k, filter, lint, err) != 0 ||
	    audit_nihil(k, filter, lint, err) != 0 ? -1 : 0;
}
