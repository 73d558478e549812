/* SPDX-License-Identifier: ISC */
/* surat.c - letters: their kinds, to whom, and how one is written. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"

bool
surat_lewat(const struct rakor_sel *s)
{
	return s->waktu.n == RAKOR_TERLAMBAT;
}

bool
surat_menjelang(const struct rakor_sel *s)
{
	return s->waktu.n == RAKOR_MENJELANG;
}

bool
surat_tanpa_bukti(const struct rakor_sel *s)
{
	return s->bukti.n == RAKOR_BUKTI_TANPA ||
	    s->bukti.n == RAKOR_BUKTI_KEDALUWARSA;
}

static const struct surat_jenis kinds[] = {
	{ "pengingat", "butir yang batas waktunya sudah dekat",
	    "tidak ada yang menjelang batas waktunya",
	    .because = surat_menjelang },
	{ "tindak-lanjut", "butir yang lewat batas waktunya, dan semua yang "
	    "masih terbuka", "tidak ada yang lewat batas waktunya",
	    .because = surat_lewat, .also = rakor_terbuka },
	{ "permintaan-bukti", "butir yang sesuai tanpa bukti, atau yang "
	    "buktinya kedaluwarsa", "tidak ada yang memerlukan bukti",
	    .because = surat_tanpa_bukti },
	{ "permintaan-masukan", "masukan daerah untuk rapat --rapat",
	    "bukan daerah", .meeting = true },
};

static int
find_kind(const char *word, const struct surat_jenis **kind,
    struct kb_err *err)
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

const char *
rakor_surat_jenis(size_t i, const char **help)
{
	if (i >= KB_LEN(kinds))
		return NULL;
	if (help != NULL)
		*help = kinds[i].help;
	return kinds[i].file;
}

/* ---- one ---- */

static int
fill(struct surat *s, struct surat_satu *o, struct kb_filled *f,
    struct kb_err *err)
{
	static const struct rapat nowhere;
	const struct kb_values from[] = {
		{ NULL, &surat_isi_rakor_type, &o->isi },
		{ "rapat_", &rapat_type, o->m != NULL ? o->m : &nowhere },
		{ "kantor_", &kb_office_type, &s->k->office },
	};
	const struct kb_given_table table = { "butir", o->tabel };

	return kb_template_fill(s->text, &(struct kb_filling){ from,
	    KB_LEN(from), &s->k->env, &table, 1 }, f, err);
}

/* A number of the series of all letters, by what this one says. */
static int
issue(struct surat *s, const struct surat_satu *o, const struct kb_filled *f,
    char **number, struct kb_err *err)
{
	char *name = kb_asprintf("surat-rakor/%s/%s", s->jenis->file,
	    o->siapa);
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
message(struct surat *s, const struct surat_satu *o, const struct kb_filled *f)
{
	struct rakor_surat_want *w = s->want;
	struct kb_doc *doc = kb_letter_message(f);

	if (w->text.len > 0)
		kb_buf_adds(&w->text, "\n");
	if (w->all || w->n > 1)
		kb_buf_addf(&w->text, "%s\n", o->isi.penerima);
	kb_doc_message(doc, &w->text);
	kb_doc_free(doc);
}

static int
letter(struct surat *s, struct surat_satu *o, const struct kb_filled *f,
    struct kb_err *err)
{
	struct rakor_surat_want *w = s->want;
	char *number = NULL;
	int rc = w->issue ? issue(s, o, f, &number, err) : 0;

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
write_one(struct surat *s, struct surat_satu *o, struct kb_err *err)
{
	struct kb_filled f = { 0 };
	int rc;

	surat_isi(s, o);
	rc = fill(s, o, &f, err);
	if (rc == 0 && s->want->message)
		message(s, o, &f);
	else if (rc == 0)
		rc = letter(s, o, &f, err);
	s->want->letters += rc == 0;
	kb_filled_free(&f);
	return rc;
}

/* ---- to those with something open ---- */

/* Only of the meetings that the letter has an item of. */
static void
narrow(const struct surat_jenis *j, struct rakor_lembar *l)
{
	size_t kept = 0;

	for (size_t i = 0; i < l->nrapat; i++) {
		bool any = false;

		for (size_t p = 0; p < l->n && !any; p++)
			any = l->pokok[p].sel->butir->rapat == l->rapat[i] &&
			    surat_memuat(j, &l->pokok[p]);
		if (any)
			l->rapat[kept++] = l->rapat[i];
	}
	l->nrapat = kept;
}

/* 1: nothing to write to them. */
static int
to_one(struct surat *s, const struct rakor_pantau *p, const char *who,
    struct kb_err *err)
{
	struct surat_satu o = { .siapa = who };
	bool any = false;
	int rc = 1;

	rakor_lembar(p, who, true, &o.l);
	for (size_t i = 0; i < o.l.n; i++)
		any = any || surat_perlu(s->jenis, &o.l.pokok[i]);
	narrow(s->jenis, &o.l);
	if (any)
		rc = write_one(s, &o, err);
	surat_satu_free(&o);
	return rc;
}

static int
named(struct surat *s, const char *word, struct kb_err *err)
{
	struct rakor_pantau p = { 0 };
	struct kb_buf name = KB_BUF_INIT;
	int rc = rakor_pantau_satu(s->k, &(struct rakor_tanya){
	    .rapat = s->want->rapat, .penerima = word }, &p, err);

	if (rc == 0)
		rc = to_one(s, &p, p.penerima[0], err);
	if (rc == 1) {
		rakor_addressee(s->k, p.penerima[0], &name);
		rc = kb_fail(err, KB_DATA, "%s: %s", name.s, s->jenis->none);
	}
	kb_buf_free(&name);
	rakor_pantau_free(&p);
	return rc;
}

/* An office does not write to itself. */
static int
everybody(struct surat *s, struct kb_err *err)
{
	struct rakor_pantau p = { 0 };
	int rc = rakor_pantau(s->k, &(struct rakor_tanya){
	    .rapat = s->want->rapat }, &p, err);

	for (size_t i = 0; rc >= 0 && i < p.npenerima; i++)
		if (strcmp(p.penerima[i], s->k->env.office.s) != 0 &&
		    !rakor_is_all(p.penerima[i]))
			rc = to_one(s, &p, p.penerima[i], err);
	rakor_pantau_free(&p);
	return rc < 0 ? -1 : 0;
}

/* ---- about a meeting to come ---- */

static int
to_region(struct surat *s, const struct rapat *m, const char *code,
    struct kb_err *err)
{
	struct surat_satu o = { .siapa = code, .m = m };
	int rc = write_one(s, &o, err);

	surat_satu_free(&o);
	return rc;
}

static int
to_regions(struct surat *s, const struct rapat *m, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct pantau_penerima who = { .k = s->k, .homes = &homes };
	kb_code prov = pantau_provinsi(&s->k->env, m), code;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < s->want->n; i++) {
		const char *word = s->want->penerima[i];

		rc = s->k->env.region(s->k->env.arg, word, 2, &code, err);
		if (rc == 0 && kb_region_level(code.s) > 2)
			rc = kb_fail(err, KB_DATA, "%s: %s", word,
			    s->jenis->none);
		if (rc == 0)
			rc = to_region(s, m, code.s, err);
	}
	if (rc == 0 && s->want->all)
		rc = pantau_semua(&who, &prov, err);
	for (size_t i = 0; rc == 0 && i < who.ndaerah; i++)
		if (strcmp(who.daerah[i].s, s->k->env.office.s) != 0)
			rc = to_region(s, m, who.daerah[i].s, err);
	pantau_penerima_free(&who);
	kb_homes_free(&homes);
	return rc;
}

static int
invitations(struct surat *s, struct kb_err *err)
{
	struct rakor_pantau p = { 0 };
	int rc;

	if (s->want->rapat == NULL)
		return kb_fail(err, KB_USAGE, "sebutkan rapatnya: --rapat "
		    "NOMOR");
	rc = rakor_pantau(s->k, &(struct rakor_tanya){
	    .rapat = s->want->rapat }, &p, err);
	if (rc == 0)
		rc = to_regions(s, p.ditanya, err);
	rakor_pantau_free(&p);
	return rc;
}

/* ---- a run ---- */

static int
check(const struct surat *s, struct kb_err *err)
{
	const struct rakor_surat_want *w = s->want;

	return kb_letter_run_check(&(struct kb_letter_run){ .n = w->n,
	    .all = w->all, .message = w->message, .issue = w->issue,
	    .number = w->nomor, .reply = w->jawab }, "PENERIMA",
	    s->set.pola_nomor, "rakor.pola_nomor", s->k->env.today, err);
}

static int
read_text(struct surat *s, struct kb_err *err)
{
	char *name = kb_asprintf("rakor/%s%s.txt", s->jenis->file,
	    s->want->message ? "-wa" : "");
	int rc = kb_letter_read(s->k, name, &s->text, err);

	free(name);
	return rc;
}

int
rakor_surat(struct kb_kantor *k, struct rakor_surat_want *w,
    struct kb_err *err)
{
	struct surat s = { .k = k, .want = w };
	int rc = find_kind(w->jenis, &s.jenis, err);

	if (rc == 0)
		rc = kb_settings_load(k->db, &rakor_setelan_type, &s.set,
		    &s.set_home, err);
	if (rc == 0)
		rc = check(&s, err);
	if (rc == 0)
		rc = read_text(&s, err);
	if (rc == 0 && s.jenis->meeting)
		rc = invitations(&s, err);
	else if (rc == 0 && w->all)
		rc = everybody(&s, err);
	else
		for (size_t i = 0; rc == 0 && i < w->n; i++)
			rc = named(&s, w->penerima[i], err);
	kb_template_free(s.text);
	kb_buf_free(&s.set_home);
	return rc;
}

void
rakor_surat_free(struct rakor_surat_want *w)
{
	kb_doc_free(w->doc);
	kb_buf_free(&w->text);
}
