/* SPDX-License-Identifier: ISC */
/* agenda_sumber.c - what each subject has due; a new one is a row at the end. */
#include <stdlib.h>
#include <string.h>

#include "agenda.h"
#include "kesbang/bantuan.h"
#include "kesbang/findings.h"
#include "kesbang/hari_desk.h"
#include "kesbang/harga.h"
#include "kesbang/jam.h"
#include "kesbang/kalender.h"
#include "kesbang/laporan.h"
#include "kesbang/musnah.h"
#include "kesbang/pantau.h"
#include "kesbang/tempo.h"
#include "kesbang/tukar.h"

#define BACK 400		/* days: periods that ended before are history */
#define LOOK_BACK 14		/* and days of prices */

/* ---- whose it is ---- */

/* Of the office that was asked for, is it that region, or below? */
static bool
concerns(const struct agenda_isi *a, const char *region)
{
	return a->only == NULL || kb_region_within(region, a->only);
}

/* "Forum X"; of another office's register "Forum X (Kota Bontang)". */
static const char *
owned(struct agenda_isi *a, const char *name, const kb_code *office,
    struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	kb_buf_adds(b, name != NULL ? name : "");
	if (strcmp(office->s, a->k->env.office.s) != 0) {
		kb_buf_adds(b, " (");
		kb_region_long(a->k, office, b);
		kb_buf_addc(b, ')');
	}
	return kb_buf_str(b);
}

/* ---- ormas: terms, reports ---- */

static const char *const terms[] = {
	[ORMAS_SKT] = "masa berlaku SKT",
	[ORMAS_PENGURUS] = "masa bakti pengurus",
	[ORMAS_SURAT_LAPOR] = "masa berlaku surat lapor",
	[ORMAS_IZIN] = "masa berlaku izin",
};

static int
term(void *arg, void *rec, struct kb_err *err)
{
	struct agenda_isi *a = arg;
	const struct ormas_tempo *t = rec;
	kb_date day = t->berakhir;
	struct kb_buf b = KB_BUF_INIT;
	const char *who = owned(a, t->nama, &t->kantor, &b);
	bool old = day.ymd < a->since.ymd;
	char *what = kb_asprintf("%s %s", terms[t->masa.n], old ?
	    "sudah lama berakhir" : "berakhir");

	(void)err;
	(old ? agenda_older : agenda_add)(a, day, what, who, old ?
	    "ormas-skt jatuh-tempo --sudah-lewat" :
	    "ormas-skt jatuh-tempo -p %");
	kb_buf_free(&b);
	free(what);
	return 0;
}

static int
missing_report(void *arg, void *rec, struct kb_err *err)
{
	struct agenda_isi *a = arg;
	const struct ormas_lapor_row *r = rec;
	struct kb_buf b = KB_BUF_INIT;
	char *what;

	(void)err;
	if (r->keadaan.n != ORMAS_BELUM_LAPOR)
		return 0;
	what = kb_asprintf("laporan kegiatan %s belum masuk", r->periode);
	agenda_add(a, r->tenggat, what, owned(a, r->nama, &r->kantor, &b),
	    "ormas-skt kelengkapan");
	kb_buf_free(&b);
	free(what);
	return 0;
}

static int
ormas(struct agenda_isi *a, struct kb_err *err)
{
	struct ormas_tempo_want tempo = { .span = { { 0 }, a->until } };
	struct ormas_lapor_want lapor = { 0 };
	struct ormas_hari h = { 0 };
	struct kb_filter f;
	int rc;

	if (!kb_table_used(a->k->db, "ormas"))
		return 0;
	kb_filter_begin(&f, &ormas_type);
	if (a->only != NULL)
		kb_filter_range(&f, KB_FIELD_KANTOR, a->only, a->only);
	tempo.filter = lapor.filter = &f;
	rc = ormas_hari_load(a->k, &h, err);
	if (rc == 0)
		rc = ormas_tempo_rows(a->k, &h, &tempo, term, a, err);
	if (rc == 0 && kb_table_used(a->k->db, "laporan_kegiatan"))
		rc = ormas_lapor_periods(&lapor, &h, NULL, err) != 0 ? -1 :
		    ormas_lapor_rows(a->k, &h, &lapor, missing_report, a, err);
	ormas_hari_free(&h);
	kb_filter_free(&f);
	return rc;
}

/* ---- banpol: the year's calendar, findings ---- */

/* Until when a party has to do something; NULL: the office. */
static void
party_due(struct agenda_isi *a, kb_date day, const char *what,
    const char *party, const char *command)
{
	struct kb_buf name = KB_BUF_INIT;

	if (party != NULL)
		bantuan_partai_kini(a->k, party, &name);
	agenda_add(a, day, what, party != NULL ? name.s : NULL, command);
	kb_buf_free(&name);
}

/* Findings are asked for by themselves, also those of years gone by. */
static int
duty(void *arg, void *rec, struct kb_err *err)
{
	struct agenda_isi *a = arg;
	const struct banpol_tenggat *t = rec;
	char *what;

	(void)err;
	if (t->keadaan.n == BANPOL_SELESAI || !concerns(a, t->wilayah.s) ||
	    t->kegiatan.n == BANPOL_TINDAK_LANJUT)
		return 0;
	what = kb_asprintf("%s %d", kb_word_label(banpol_kegiatan,
	    t->kegiatan), t->tahun.ymd / 10000);
	party_due(a, t->tanggal, what, t->partai, "banpol kalender");
	free(what);
	return 0;
}

static int
finding(void *arg, void *rec, struct kb_err *err)
{
	struct agenda_isi *a = arg;
	const struct banpol_temuan_baris *t = rec;

	(void)err;
	if (!concerns(a, t->kantor.s))
		return 0;
	party_due(a, t->tenggat, "temuan BPK belum ditindaklanjuti",
	    t->partai, "banpol temuan");
	return 0;
}

static int
banpol(struct agenda_isi *a, struct kb_err *err)
{
	struct banpol_kalender w = { .sampai = a->until };
	struct banpol_temuan_want t = { 0 };
	struct kb_filter f, g;
	int rc;

	if (!kb_table_used(a->k->db, "partai"))
		return 0;
	kb_filter_begin(&f, &banpol_tenggat_type);
	kb_filter_begin(&g, &banpol_temuan_baris_type);
	w.filter = &f;
	t.filter = &g;
	rc = banpol_kalender_rows(a->k, &w, duty, a, err);
	if (rc == 0)
		rc = banpol_temuan_rows(a->k, &t, finding, a, err);
	kb_buf_free(&w.note);
	kb_filter_free(&f);
	kb_filter_free(&g);
	return rc;
}

/* ---- daily reports ---- */

static int
short_team(void *arg, void *rec, struct kb_err *err)
{
	struct agenda_isi *a = arg;
	const struct laporan_target *t = rec;

	(void)err;
	if (t->tim != NULL && t->target.v > t->masuk.v)
		agenda_add(a, t->tanggal, "laporan harian belum lengkap",
		    t->tim, "laporan-harian target -p %");
	return 0;
}

static int
laporan(struct agenda_isi *a, struct kb_err *err)
{
	struct kb_period days = { kb_date_add(a->today, -1), a->today };

	return !kb_table_used(a->k->db, "tim") ? 0 :
	    laporan_target_rows(a->k, &days, short_team, a, err);
}

/* ---- days of prices ---- */

static void
price_day(struct agenda_isi *a, const struct harga_jadwal_baris *r)
{
	const char *what = "pantauan harga";

	if (r->keadaan.n == HARGA_TERLEWAT && r->tanggal.ymd < a->today.ymd)
		what = "pantauan harga terlewat";
	else if (r->keadaan.n != HARGA_TERLEWAT &&
	    r->keadaan.n != HARGA_MENDATANG)
		return;
	agenda_add(a, r->tanggal, what, r->belum,
	    "laporan-harian harga --jadwal -p %");
}

static int
harga(struct agenda_isi *a, struct kb_err *err)
{
	struct harga_jadwal j = { .masa = { kb_date_add(a->today, -LOOK_BACK),
	    a->until } };
	int rc = 0;

	/* Its days and markets are settings of the file's own office. */
	if (a->only != NULL || !kb_table_used(a->k->db, "harga"))
		return 0;
	rc = harga_jadwal(a->k, &j, err);
	for (size_t i = 0; rc == 0 && i < j.n; i++)
		price_day(a, &j.baris[i]);
	harga_jadwal_free(&j);
	return rc;
}

/* ---- the desk of an election ---- */

static int
desk_rows(struct agenda_isi *a, const struct desk *d, struct kb_err *err)
{
	struct desk_peralatan alat = { 0 };
	struct desk_laporan lapor = { 0 };
	struct kb_period none = { { 0 }, { 0 } };
	int rc = desk_peralatan(d, &alat, err);

	for (size_t i = 0; rc == 0 && i < alat.n; i++)
		if (desk_alat_kurang(&alat.a[i]))
			agenda_add(a, alat.a[i].tenggat, "peralatan desk belum "
			    "lengkap", alat.a[i].nama,
			    "laporan-harian desk --peralatan");
	if (rc == 0)
		rc = desk_laporan(d, &none, 2, &lapor, err);
	for (size_t i = 0; rc == 0 && i < lapor.n; i++)
		if (lapor.row[i].keadaan.n == DESK_BELUM_LAPOR ||
		    lapor.row[i].keadaan.n == DESK_DITUNGGU)
			agenda_add(a, lapor.row[i].tanggal, "laporan mingguan "
			    "desk belum masuk", lapor.row[i].nama,
			    "laporan-harian desk --laporan");
	for (size_t i = 0; rc == 0 && i < d->ntahap; i++)
		if (d->tahap[i].mulai.ymd > a->today.ymd)
			agenda_add(a, d->tahap[i].mulai, "tahapan pemilihan "
			    "mulai", d->tahap[i].tahapan,
			    "laporan-harian desk --tahapan");
	desk_peralatan_free(&alat);
	desk_laporan_free(&lapor);
	return rc;
}

/* An office without a desk has nothing of it. */
static int
desk(struct agenda_isi *a, struct kb_err *err)
{
	struct desk_tanya q = { .hari = a->today };
	struct desk d = { 0 };
	int rc = 0;

	if (!kb_table_used(a->k->db, "laporan_desk") &&
	    !kb_table_used(a->k->db, "peralatan"))
		return 0;
	rc = desk_buka(a->k, &q, &d, err);
	if (rc == 0 && d.pilkada != NULL)
		rc = desk_rows(a, &d, err);
	else if (rc != 0 && (err->status == KB_USAGE ||
	    err->status == KB_CONFIG))
		rc = 0;			/* of several elections none is meant */
	desk_tutup(&d);
	return rc;
}

/* ---- periodic reports of conflicts; forums ---- */

/* Nobody owes weekly reports that were never agreed on; the other two are
 * owed by law. */
static bool
asked_for(const struct agenda_isi *a, enum konflik_jam jam)
{
	return jam != KONFLIK_MINGGUAN || kb_one(a->k->db, 0, "SELECT 1 FROM "
	    "pelaporan WHERE laporan = ? LIMIT 1", KB_ARGS1(
	    konflik_jam[jam - 1].name)) == 1;
}

static char *
listed(enum konflik_jam jam, const char *from, const char *to)
{
	bool one = strcmp(from, to) == 0;

	return kb_asprintf("peta-konflik kelengkapan --laporan %s -p %s%s%s",
	    konflik_jam[jam - 1].name, from, one ? "" : "..", one ? "" : to);
}

/* Those that a day was agreed for; the others of a kind are a number. */
static int
owed(struct agenda_isi *a, enum konflik_jam jam, struct kb_err *err)
{
	struct kb_period span = { kb_date_add(a->today, -BACK), a->until };
	const char *first = NULL, *last = NULL;
	struct konflik_laporan l = { 0 };
	char *kind = kb_asprintf("laporan %s belum masuk",
	    kb_word_label(konflik_jam, (kb_enum){ (uint8_t)jam }));
	int64_t undated = 0;
	int rc = konflik_lapor_baca(a->k, jam, &span, NULL, 0, true, &l, err);

	for (size_t i = 0; rc == 0 && i < l.n; i++) {
		const struct konflik_lapor_row *r = &l.row[i];
		struct kb_buf what = KB_BUF_INIT;
		char *command;

		if (r->batas.ymd == 0 && r->keadaan.n == KONFLIK_BELUM_LAPOR) {
			undated++;
			first = first != NULL ? first : r->periode;
			last = r->periode;
		}
		if (r->batas.ymd == 0 ||
		    (r->keadaan.n != KONFLIK_BELUM_LAPOR &&
		    r->keadaan.n != KONFLIK_BELUM_WAKTUNYA))
			continue;
		kb_buf_adds(&what, "laporan ");
		konflik_jam_kata(r->periode, &what);
		command = listed(jam, r->periode, r->periode);
		agenda_add(a, r->batas, what.s, r->nama, command);
		kb_buf_free(&what);
		free(command);
	}
	if (rc == 0 && undated > 0 && asked_for(a, jam)) {
		char *command = listed(jam, first, last);

		agenda_many(a, kind, undated, command);
		free(command);
	}
	konflik_lapor_free(&l);
	free(kind);
	return rc;
}

/* Of a region's decrees the latest holds. */
static int
forums(struct agenda_isi *a, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct forum *f = NULL;
	char until[KB_DATE_TEXT];
	struct kb_buf name = KB_BUF_INIT;
	size_t n = 0;
	int rc;

	kb_date_iso(a->until, until);
	rc = kb_collect(a->k->db, &forum_type, " AS f WHERE berakhir <= ? AND "
	    "NOT EXISTS (SELECT 1 FROM forum g WHERE g.wilayah = f.wilayah AND "
	    "g.bentuk = f.bentuk AND g.sk_tanggal > ifnull(f.sk_tanggal, '')) "
	    "ORDER BY berakhir, wilayah, bentuk", KB_ARGS1(
	    (const char *)until), &f, &n, &homes, err);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		bool old = f[i].berakhir.ymd < a->since.ymd;
		char *what = kb_asprintf("masa bakti %s %sberakhir",
		    kb_code_label(a->k, "forum", f[i].bentuk), old ?
		    "sudah lama " : "");

		if (concerns(a, f[i].wilayah.s))
			(old ? agenda_older : agenda_add)(a, f[i].berakhir, what, kb_region_name(a->k,
			    f[i].wilayah.s, &name), "peta-konflik forum");
		free(what);
	}
	kb_buf_free(&name);
	free(f);
	kb_homes_free(&homes);
	return rc;
}

static int
konflik(struct agenda_isi *a, struct kb_err *err)
{
	int rc = 0;

	if (kb_table_used(a->k->db, "pelaporan"))
		for (int jam = KONFLIK_TRIWULAN; rc == 0 &&
		    jam <= KONFLIK_MINGGUAN; jam++)
			rc = owed(a, (enum konflik_jam)jam, err);
	return rc == 0 ? forums(a, err) : rc;
}

/* ---- recommendations, meetings ---- */

static void
recommendation(struct agenda_isi *a, const struct rakor_sel *s)
{
	char *what = kb_asprintf("rekomendasi %s%s%s",
	    s->butir->r.head.nomor, s->periode != NULL ? " " : "",
	    s->periode != NULL ? s->periode : "");
	struct kb_buf name = KB_BUF_INIT;

	rakor_addressee(a->k, s->penerima, &name);
	agenda_add(a, s->jatuh_tempo, what, name.s, s->jatuh_tempo.ymd <
	    a->today.ymd ? "rakor-rekom terlambat" : "rakor-rekom kalender");
	kb_buf_free(&name);
	free(what);
}

static int
rakor(struct agenda_isi *a, struct kb_err *err)
{
	const struct rakor_tanya all = { 0 };
	struct rakor_pantau p = { 0 };
	int rc;

	if (!kb_table_used(a->k->db, "rapat"))
		return 0;
	rc = rakor_pantau(a->k, &all, &p, err);
	for (size_t i = 0; rc == 0 && i < p.nsel; i++) {
		const struct rakor_sel *s = &p.sel[i];

		if (rakor_dihitung(s) && rakor_terbuka(s) &&
		    s->jatuh_tempo.ymd != 0 && (concerns(a, s->penerima) ||
		    strcmp(s->butir->r.head.kantor.s, a->only) == 0))
			recommendation(a, s);
	}
	for (size_t i = 0; rc == 0 && i < p.nrapat; i++)
		if (p.rapat[i].tanggal.ymd >= a->today.ymd &&
		    concerns(a, p.rapat[i].head.kantor.s))
			agenda_add(a, p.rapat[i].tanggal, "rapat",
			    p.rapat[i].nama, "rakor-rekom lihat rapat");
	rakor_pantau_free(&p);
	return rc;
}

/* ---- other offices ---- */

static int
silent(void *arg, void *rec, struct kb_err *err)
{
	static const char *const what[] = {
		[TUKAR_DIAM] = "kantor lain belum mengirim",
		[TUKAR_HILANG] = "kiriman kantor lain ada yang hilang",
		[TUKAR_BELUM] = "kantor lain belum mengirim",
		[TUKAR_DITOLAK] = "kiriman kantor lain ditolak",
		[TUKAR_TANPA_TANDA] = "kiriman belum bertanda terima",
	};
	struct agenda_isi *a = arg;
	const struct tukar_kelengkapan *r = rec;
	struct kb_buf name = KB_BUF_INIT;

	(void)err;
	if (what[r->kabar.n] != NULL)
		agenda_add(a, (kb_date){ 0 }, what[r->kabar.n],
		    r->nama != NULL ? r->nama : kb_region_name(a->k,
		    r->kantor.s, &name), "kesbangpol kelengkapan");
	kb_buf_free(&name);
	return 0;
}

static int
tukar(struct agenda_isi *a, struct kb_err *err)
{
	size_t wanting;

	/* Who exchanges nothing waits for nobody. */
	if (!kb_table_used(a->k->db, "tukar_kunci") &&
	    !kb_table_used(a->k->db, "tukar_kantor"))
		return 0;
	return tukar_kelengkapan(a->k, NULL, silent, a, &wanting, err);
}

/* ---- records whose time is over ---- */

static void
stale(void *arg, const struct kb_type *t, bool appraise, int64_t n)
{
	char *what = kb_asprintf("%s habis masa simpannya%s", t->name,
	    appraise ? ", dinilai kembali" : "");

	agenda_many(arg, what, n, "kesbangpol musnahkan");
	free(what);
}

static int
arsip(struct agenda_isi *a, struct kb_err *err)
{
	return a->only != NULL ? 0 : kb_musnah_habis(a->k, stale, a, err);
}

/* ---- settings ---- */

static int
empty(struct agenda_isi *a, const struct kb_type *t, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT, name = KB_BUF_INIT;
	void *set = kb_alloc(t->size);
	int rc = kb_settings_load(a->k->db, t, set, &home, err);

	for (size_t i = 0; rc == 0 && i < t->nfield; i++) {
		if (!t->field[i].wanted || kb_known(&t->field[i], set))
			continue;
		kb_buf_cut(&name, 0);
		kb_buf_addf(&name, "%s.%s", t->name, t->field[i].name);
		agenda_add(a, (kb_date){ 0 }, "setelan belum diisi", name.s,
		    "kesbangpol siapkan");
	}
	free(set);
	kb_buf_free(&home);
	kb_buf_free(&name);
	return rc;
}

static bool
wants(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].wanted)
			return true;
	return false;
}

static int
settings(struct agenda_isi *a, struct kb_err *err)
{
	for (size_t i = 0; a->only == NULL && kb_all_settings[i] != NULL; i++)
		if (wants(kb_all_settings[i]) &&
		    empty(a, kb_all_settings[i], err) != 0)
			return -1;
	return 0;
}

const struct agenda_sumber agenda_sumber[] = {
	{ AGENDA_ORMAS, ormas },
	{ AGENDA_BANPOL, banpol },
	{ AGENDA_LAPORAN, laporan },
	{ AGENDA_HARGA, harga },
	{ AGENDA_DESK, desk },
	{ AGENDA_KONFLIK, konflik },
	{ AGENDA_RAKOR, rakor },
	{ AGENDA_TUKAR, tukar },
	{ AGENDA_ARSIP, arsip },
	{ AGENDA_SETELAN, settings },
	{ 0 }
};
