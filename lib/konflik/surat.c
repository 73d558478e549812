/* SPDX-License-Identifier: ISC */
/* surat.c - letters about periodic reports: their kinds, to whom, and how one
 * is written. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/kelengkapan.h"
#include "kesbang/letter.h"
#include "kesbang/surat_konflik.h"
#include "kesbang/text.h"

struct jenis {
	const char	*file;		/* in data/konflik, without .txt */
	const char	*help;
	const char	*none;		/* of one who needs no such letter */
	int		 periode;	/* which, where none is said: -1 the last
					   that ended, 0 the one that runs */
	bool		(*because)(const struct konflik_lapor_row *);
};

static bool
silent(const struct konflik_lapor_row *r)
{
	return r->keadaan.n == KONFLIK_BELUM_LAPOR;
}

static bool
waited_for(const struct konflik_lapor_row *r)
{
	return r->keadaan.n == KONFLIK_BELUM_WAKTUNYA;
}

static const struct jenis kinds[] = {
	{ "pengingat", "laporan yang belum diterima", "laporannya sudah "
	    "diterima, atau belum waktunya", -1, silent },
	{ "permintaan-laporan", "laporan periode yang berjalan, sebelum batas "
	    "waktunya", "laporannya sudah diterima, atau batasnya sudah "
	    "lewat", 0, waited_for },
	{ "terima-kasih", "laporan yang sudah diterima", "laporannya belum "
	    "diterima", -1, konflik_lapor_masuk },
};

const char *
konflik_surat_jenis(size_t i, const char **help)
{
	if (i >= KB_LEN(kinds))
		return NULL;
	if (help != NULL)
		*help = kinds[i].help;
	return kinds[i].file;
}

static int
find_kind(const char *word, const struct jenis **kind, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	for (size_t i = 0; i < KB_LEN(kinds); i++) {
		*kind = &kinds[i];
		if (kb_same_name(word, kinds[i].file))
			return 0;
		kb_choice_add(&c, kinds[i].file);
	}
	return *word == '\0' ? kb_fail(err, KB_USAGE, "sebutkan surat apa: %s",
	    c.all) : kb_choice_fail(&c, KB_USAGE, "surat", err, "tidak "
	    "dikenal; yang ada: %s", c.all);
}

/* ---- what one says ---- */

struct isi {
	kb_text		 penerima, kepala, kode, laporan, periode, dasar;
	kb_date		 hari_ini, batas, jawab, diterima;
	kb_int		 hari;
	kb_enum		 nihil, terlambat;
	kb_text		 nomor_surat;
};

#define T struct isi
static const struct kb_field fields[] = {
	TEXT(T, penerima, "nama daerah penerima"),
	TEXT(T, kepala, "Bupati atau Wali Kota"),
	TEXT(T, kode, "kode wilayahnya"),
	TEXT(T, laporan, "nama laporan berkala"),
	TEXT(T, periode, "periodenya"),
	TEXT(T, dasar, "kesepakatan yang mendasari, sebaris satu"),
	DATE(T, hari_ini, "hari ini"),
	DATE(T, batas, "batas yang disepakati"),
	DATE(T, jawab, "laporan diharapkan paling lambat"),
	DATE(T, diterima, "tanggal laporan diterima"),
	INT(T, hari, "hari lewat batas"),
	FLAG(T, nihil, "laporannya nihil"),
	FLAG(T, terlambat, "diterima sesudah batasnya"),
	TEXT(T, nomor_surat, "nomor surat pengantar dari daerah"),
};
#undef T

static const struct kb_type isi_type = {
	.name = "surat", .table = "surat", .help = "isi surat",
	.size = sizeof(struct isi), KB_FIELDS(fields),
};

struct surat {
	struct kb_kantor		*k;
	struct konflik_surat_want	*want;
	const struct jenis		*jenis;
	struct konflik_setelan		 set;
	struct kb_buf			 set_home;
	struct kb_template		*text;
	struct konflik_kelengkapan	 q;
};

static kb_text
keep(struct kb_homes *homes, struct kb_buf *b)
{
	return b->len > 0 ? kb_homes_text(homes, b) : NULL;
}

/* The report's name without what stands behind it in brackets: the letter says
 * the period. */
static struct isi
contents(const struct surat *s, const struct konflik_lapor_row *r,
    struct kb_homes *homes)
{
	static const kb_enum flag[] = { { KB_FLAG_NO }, { KB_FLAG_YES } };
	struct kb_buf b = KB_BUF_INIT;
	struct isi i = { .kode = r->wilayah.s, .hari_ini = s->k->env.today,
	    .batas = r->batas, .jawab = s->want->jawab,
	    .diterima = r->diterima, .hari = r->hari,
	    .nomor_surat = r->nomor_surat, .dasar = s->want->dasar,
	    .laporan = kb_code_label(s->k, "laporan_berkala",
	    konflik_jam[s->q.jam - 1].name),
	    .nihil = flag[r->keadaan.n == KONFLIK_NIHIL],
	    .terlambat = flag[konflik_lapor_masuk(r) && r->hari.known] };

	kb_buf_add(&b, i.laporan, strcspn(i.laporan, "("));
	while (b.len > 0 && b.s[b.len - 1] == ' ')
		kb_buf_cut(&b, b.len - 1);
	i.laporan = keep(homes, &b);
	kb_region_long(s->k, &r->wilayah, &b);
	i.penerima = keep(homes, &b);
	kb_region_head(s->k, &r->wilayah, &b);
	i.kepala = keep(homes, &b);
	konflik_jam_kata(r->periode, &b);
	i.periode = keep(homes, &b);
	kb_buf_free(&b);
	return i;
}

/* ---- one ---- */

static int
issue(struct surat *s, const struct konflik_lapor_row *r,
    const struct kb_filled *f, char **number, struct kb_err *err)
{
	char *name = kb_asprintf("surat-konflik/%s/%s/%s", s->jenis->file,
	    r->periode, r->wilayah.s);
	struct kb_doc *said = kb_doc_new();
	struct kb_buf home = KB_BUF_INIT;
	char sum[KB_SHA_HEX];
	struct kb_issue i = { .dokumen = name, .dari = s->k->env.today,
	    .sampai = s->k->env.today, .isi = sum };
	int rc;

	kb_office_letter(s->k, said, &(struct kb_letter){ .text = f });
	kb_doc_sum(said, sum);
	rc = kb_issue_make(s->k, &(struct kb_numbering){ s->set.pola_nomor,
	    s->set.kode_klasifikasi, s->set.kode_unit }, &i, &home, err);
	if (rc == 0)
		*number = kb_strdup(i.nomor_dokumen);
	kb_doc_free(said);
	kb_buf_free(&home);
	free(name);
	return rc;
}

static void
message(struct surat *s, const struct isi *i, const struct kb_filled *f)
{
	struct konflik_surat_want *w = s->want;
	struct kb_doc *doc = kb_letter_message(f);

	if (w->text.len > 0)
		kb_buf_adds(&w->text, "\n");
	if (w->all || w->n > 1)
		kb_buf_addf(&w->text, "%s\n", i->penerima);
	kb_doc_message(doc, &w->text);
	kb_doc_free(doc);
}

static int
letter(struct surat *s, const struct konflik_lapor_row *r,
    const struct kb_filled *f, struct kb_err *err)
{
	struct konflik_surat_want *w = s->want;
	char *number = NULL;
	int rc = w->issue ? issue(s, r, f, &number, err) : 0;

	if (rc == 0) {
		if (w->doc == NULL)
			w->doc = kb_doc_new();
		if (!w->issue && w->nomor == NULL)
			kb_doc_mark(w->doc, "DRAF");
		kb_office_letter(s->k, w->doc, &(struct kb_letter){ f,
		    number != NULL ? number : w->nomor, w->issue ||
		    w->nomor != NULL ? s->k->env.today : (kb_date){ 0 },
		    NULL });
		w->issued += w->issue;
	}
	free(number);
	return rc;
}

static int
write_one(struct surat *s, const struct konflik_lapor_row *r,
    struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct kb_filled f = { 0 };
	struct isi isi = contents(s, r, &homes);
	const struct kb_values from[] = {
		{ NULL, &isi_type, &isi },
		{ "kantor_", &kb_office_type, &s->k->office },
	};
	int rc = kb_template_fill(s->text, &(struct kb_filling){ from,
	    KB_LEN(from), &s->k->env, NULL, 0 }, &f, err);

	if (rc == 0 && s->want->message)
		message(s, &isi, &f);
	else if (rc == 0)
		rc = letter(s, r, &f, err);
	s->want->letters += rc == 0;
	kb_filled_free(&f);
	kb_homes_free(&homes);
	return rc;
}

/* ---- to whom ---- */

static int
named(struct surat *s, const char *word, struct kb_err *err)
{
	const struct konflik_lapor_row *r;
	kb_code code;

	if (s->k->env.region(s->k->env.arg, word, 2, &code, err) != 0)
		return -1;
	r = konflik_lapor_dari(&s->q.l, code.s, s->q.periode[0]);
	if (r == NULL)
		return kb_fail(err, KB_DATA, "%s: tidak diminta melapor kepada "
		    "kantor ini", word);
	return s->jenis->because(r) ? write_one(s, r, err) :
	    kb_fail(err, KB_DATA, "%s: %s", r->nama, s->jenis->none);
}

/* An office does not write to itself. */
static int
everybody(struct surat *s, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < s->q.l.n; i++) {
		const struct konflik_lapor_row *r = &s->q.l.row[i];

		if (s->jenis->because(r) && strcmp(r->wilayah.s,
		    s->k->env.office.s) != 0)
			rc = write_one(s, r, err);
	}
	return rc;
}

/* ---- a run ---- */

static int
check(const struct surat *s, struct kb_err *err)
{
	const struct konflik_surat_want *w = s->want;

	return kb_letter_run_check(&(struct kb_letter_run){ .n = w->n,
	    .all = w->all, .message = w->message, .issue = w->issue,
	    .number = w->nomor, .reply = w->jawab }, "WILAYAH",
	    s->set.pola_nomor, "konflik.pola_nomor", s->k->env.today, err);
}

static int
read_all(struct surat *s, struct kb_err *err)
{
	char *name = kb_asprintf("konflik/%s%s.txt", s->jenis->file,
	    s->want->message ? "-wa" : "");
	int rc = kb_letter_read(s->k, name, &s->text, err);

	free(name);
	s->q.jam = s->want->jam;
	s->q.masa = s->want->masa;
	if (s->q.masa.from.ymd == 0 && s->q.masa.to.ymd == 0)
		s->q.masa = kb_period_at(konflik_jam_setiap(s->q.jam),
		    s->k->env.today, s->jenis->periode, NULL);
	if (rc == 0)
		rc = konflik_kelengkapan(s->k, &s->q, err);
	if (rc == 0 && s->q.nperiode > 1)
		rc = kb_fail(err, KB_USAGE, "--periode: satu periode laporan "
		    "untuk satu surat, misalnya %s", s->q.periode[0]);
	return rc;
}

int
konflik_surat(struct kb_kantor *k, struct konflik_surat_want *w,
    struct kb_err *err)
{
	struct surat s = { .k = k, .want = w };
	int rc = find_kind(w->jenis, &s.jenis, err);

	if (rc == 0)
		rc = kb_settings_load(k->db, &konflik_setelan_type, &s.set,
		    &s.set_home, err);
	if (rc == 0)
		rc = check(&s, err);
	if (rc == 0)
		rc = read_all(&s, err);
	if (rc == 0 && w->all)
		rc = everybody(&s, err);
	for (size_t i = 0; rc == 0 && i < w->n; i++)
		rc = s.q.l.n > 0 ? named(&s, w->wilayah[i], err) :
		    kb_fail(err, KB_DATA, "tidak ada wilayah yang diminta "
		    "melapor");
	konflik_kelengkapan_free(&s.q);
	kb_template_free(s.text);
	kb_buf_free(&s.set_home);
	return rc;
}

void
konflik_surat_free(struct konflik_surat_want *w)
{
	kb_doc_free(w->doc);
	kb_buf_free(&w->text);
}
