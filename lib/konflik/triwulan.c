/* SPDX-License-Identifier: ISC */
/* triwulan.c - the quarter's report: gathered, written, issued. */
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "kesbang/office.h"
#include "triwulan.h"

/* ---- which quarter ---- */

int
konflik_triwulan_masa(struct kb_kantor *k, const char *word,
    struct kb_period *p, struct kb_err *err)
{
	struct kb_err why;

	if (word == NULL) {
		*p = kb_period_at(KB_EACH_QUARTER, k->env.today, -1, NULL);
		return 0;
	}
	if (kb_period_parse(word, k->env.today, p, &why) != 0)
		return kb_fail(err, KB_USAGE, "%s", why.msg);
	if (!kb_period_is(KB_EACH_QUARTER, p))
		return kb_fail(err, KB_USAGE, "'%.40s' bukan satu triwulan; "
		    "tulis misalnya %s", word,
		    konflik_jam_contoh(KONFLIK_TRIWULAN));
	if (p->from.ymd > k->env.today.ymd)
		return kb_fail(err, KB_USAGE, "'%.40s': triwulan itu belum "
		    "dimulai", word);
	return 0;
}

void
konflik_triwulan_nama(struct kb_buf *b, const struct kb_period *p)
{
	char roman[8];

	kb_roman((p->to.ymd / 100 % 100 + 2) / 3, roman);
	kb_buf_addf(b, "Triwulan %s %d", roman, p->to.ymd / 10000);
}

/* ---- gathered ---- */

/*
 * Before the first record nothing was counted: that is not 0.  Events of years
 * ago are often taken in from others, so they say nothing of potensi then.
 */
static void
reach(struct triwulan *t, size_t i, const struct kb_period *p)
{
	char to[KB_DATE_TEXT];

	kb_date_iso(p->to, to);
	t->ada_potensi[i] = i == TW_INI || kb_one(t->k->db, 0, "SELECT EXISTS "
	    "(SELECT 1 FROM potensi WHERE tanggal <= ?1)",
	    KB_ARGS1((const char *)to)) != 0;
	t->ada[i] = t->ada_potensi[i] || kb_one(t->k->db, 0, "SELECT EXISTS "
	    "(SELECT 1 FROM peristiwa WHERE mulai <= ?1)",
	    KB_ARGS1((const char *)to)) != 0;
}

static int
read_quarter(struct triwulan *t, size_t i, const struct konflik_tanya *ask,
    struct kb_err *err)
{
	static const int back[TW] = { 0, -1, -4 };
	struct konflik_tanya q = *ask;
	struct kb_buf b = KB_BUF_INIT;

	q.masa = kb_period_at(KB_EACH_QUARTER, ask->masa.from, back[i], NULL);
	konflik_triwulan_nama(&b, &q.masa);
	t->nama[i] = kb_buf_take(&b);
	reach(t, i, &q.masa);
	return konflik_keadaan(t->k, &q, &t->s[i], err);
}

static void
ask_for(const struct konflik_triwulan *w, struct konflik_tanya *ask)
{
	*ask = (struct konflik_tanya){ .masa = w->masa,
	    .wilayah = w->wilayah, .publik = w->versi == KONFLIK_PUBLIK };
}

int
triwulan_baca_peristiwa(const struct triwulan *t, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct konflik_tanya ask;
	struct kb_filter f;
	int rc;

	ask_for(t->want, &ask);
	kb_date_iso(ask.masa.from, from);
	kb_date_iso(ask.masa.to, to);
	rc = keadaan_saring(t->k, &ask, &t->s[TW_INI].induk, &peristiwa_type,
	    &f, err);
	if (rc == 0) {
		kb_filter_range(&f, (size_t)kb_field_find(&peristiwa_type,
		    "mulai"), from, to);
		rc = kb_filter_order(&f, "mulai,wilayah,nomor", err);
		f.limit = -1;
	}
	if (rc == 0)
		rc = kb_store_list(t->k->db, &f, fn, arg, err);
	kb_filter_free(&f);
	return rc;
}

static int
add_event(void *arg, void *rec, struct kb_err *err)
{
	struct triwulan *t = arg;
	struct peristiwa *p;

	(void)err;
	t->peristiwa = kb_grow(t->peristiwa, t->nperistiwa,
	    sizeof(*t->peristiwa));
	p = &t->peristiwa[t->nperistiwa++];
	*p = *(struct peristiwa *)rec;
	kb_homes_keep(&t->homes, &peristiwa_type, p);
	return 0;
}

static int
read_events(struct triwulan *t, struct kb_err *err)
{
	return t->s[TW_INI].semua.peristiwa.n > TRIWULAN_DAFTAR ? 0 :
	    triwulan_baca_peristiwa(t, add_event, t, err);
}

static int
gather(struct triwulan *t, struct kb_err *err)
{
	struct konflik_peta_tanya map = { .siap = &t->s[TW_INI] };
	struct konflik_tanya ask;
	int rc = 0;

	ask_for(t->want, &ask);
	map.keadaan = ask;
	for (size_t i = 0; rc == 0 && i < TW; i++)
		rc = read_quarter(t, i, &ask, err);
	if (rc == 0)
		rc = keadaan_berlangsung(t->k, &ask, &t->s[TW_INI], err);
	if (rc == 0)
		rc = read_events(t, err);
	if (rc == 0)
		rc = konflik_peta(t->k, &map, &t->peta, err);
	if (rc == 0)
		rc = triwulan_tindakan(t, err);
	if (rc == 0) {
		t->want->diam = triwulan_diam(t, KONFLIK_BELUM_LAPOR, NULL);
		t->want->ditunggu = triwulan_diam(t, KONFLIK_BELUM_WAKTUNYA,
		    NULL);
		t->want->kosong = t->s[TW_INI].npotensi == 0 &&
		    t->s[TW_INI].berlangsung == 0 &&
		    t->s[TW_INI].semua.peristiwa.n == 0;
		t->want->klasifikasi = t->s[TW_INI].klasifikasi;
	}
	return rc;
}

static void
let_go(struct triwulan *t)
{
	if (t == NULL)
		return;
	konflik_peta_free(&t->peta);
	for (size_t i = 0; i < TW; i++) {
		konflik_keadaan_free(&t->s[i]);
		free(t->nama[i]);
	}
	kb_homes_free(&t->homes);
	free(t->peristiwa);
	free(t->ditangani);
	free(t);
}

/* ---- issued ---- */

static const char *const versions[] = {
	[KONFLIK_LENGKAP] = "lengkap", [KONFLIK_GUBERNUR] = "gubernur",
	[KONFLIK_PUBLIK] = "publik",
};

/* One running number for all that goes by the same pattern. */
static int
issue(struct triwulan *t, const char *what, const struct kb_doc *doc,
    char **number, struct kb_err *err)
{
	const struct konflik_setelan *set = &t->s[TW_INI].set;
	struct konflik_triwulan *w = t->want;
	struct kb_buf home = KB_BUF_INIT;
	char sum[KB_SHA_HEX];
	char *name = kb_asprintf("surat-konflik/%s/%s/%s", what,
	    t->s[TW_INI].induk.s, versions[w->versi]);
	struct kb_issue i = { .dokumen = name, .dari = w->masa.from,
	    .sampai = w->masa.to, .isi = sum, .klasifikasi =
	    w->klasifikasi.n > 0 ? kb_klasifikasi[w->klasifikasi.n - 1].name :
	    NULL };
	int rc = 0;

	if (set->pola_nomor == NULL)
		rc = kb_fail(err, KB_CONFIG, "--terbit: pola nomor belum "
		    "diisi; isi setelan konflik.pola_nomor");
	kb_doc_sum(doc, sum);
	if (rc == 0)
		rc = kb_issue_make(t->k, &(struct kb_numbering){
		    set->pola_nomor, set->kode_klasifikasi, set->kode_unit },
		    &i, &home, err);
	if (rc == 0) {
		*number = kb_strdup(i.nomor_dokumen);
		t->issued = kb_stamp_date(i.diterbitkan, t->k->env.zone);
	}
	kb_buf_free(&home);
	free(name);
	return rc;
}

static int
write_report(struct triwulan *t, struct kb_err *err)
{
	struct konflik_triwulan *w = t->want;

	if (triwulan_doc(t, &w->doc, err) != 0)
		return -1;
	if (!w->issue)
		return 0;
	if (issue(t, "triwulan", w->doc, &w->number, err) != 0)
		return -1;
	kb_doc_free(w->doc);
	return triwulan_doc(t, &w->doc, err);
}

static int
write_letter(struct triwulan *t, struct kb_err *err)
{
	struct konflik_triwulan *w = t->want;
	char *number = NULL;
	int rc = triwulan_pengantar(t, NULL, (kb_date){ 0 }, &w->pengantar,
	    err);

	if (rc == 0 && w->issue) {
		rc = issue(t, "pengantar", w->pengantar, &number, err);
		kb_doc_free(w->pengantar);
		w->pengantar = NULL;
		if (rc == 0)
			rc = triwulan_pengantar(t, number, t->issued,
			    &w->pengantar, err);
	}
	free(number);
	return rc;
}

int
konflik_triwulan(struct kb_kantor *k, struct konflik_triwulan *w,
    struct kb_err *err)
{
	struct triwulan *t = w->bahan = kb_alloc(sizeof(*t));

	t->k = k;
	t->want = w;
	if (gather(t, err) != 0 || write_report(t, err) != 0)
		return -1;
	return w->surat ? write_letter(t, err) : 0;
}

void
konflik_triwulan_free(struct konflik_triwulan *w)
{
	let_go(w->bahan);
	kb_doc_free(w->doc);
	kb_doc_free(w->pengantar);
	free(w->number);
}
