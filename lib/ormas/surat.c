/* SPDX-License-Identifier: ISC */
/* surat.c - letters: their kinds, and how one is written. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"

static const struct surat_jenis kinds[] = {
	{ ORMAS_PENGINGAT, &ormas_type, "pengingat", true, false,
	    surat_pengingat, NULL },
	{ ORMAS_KEKURANGAN, &permohonan_type, "kekurangan", true, false,
	    surat_permohonan, NULL },
	{ ORMAS_TANDA_TERIMA, &permohonan_type, "tanda-terima", true, true,
	    surat_permohonan, NULL },
	{ ORMAS_LAPOR, &ormas_type, "lapor", true, false,
	    surat_lapor, surat_lapor_enter },
	{ ORMAS_PENGANTAR, &permohonan_type, "pengantar", true, false,
	    surat_permohonan, surat_pengantar_enter },
	{ ORMAS_KEGIATAN, &ormas_type, "laporan-kegiatan", true, false,
	    surat_kegiatan, NULL },
	/* A warning is a letter that is handed over, not a message. */
	{ ORMAS_PERINGATAN, &ormas_sanksi_type, "peringatan", false, false,
	    surat_peringatan, surat_peringatan_enter },
};

static int
no_kind(const char *word, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);
	struct kb_buf names = KB_BUF_INIT;
	int rc = -1;

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		kb_buf_addf(&names, "%s%s", i > 0 ? ", " : "", kinds[i].file);
	if (*word == '\0') {
		rc = kb_fail(err, KB_USAGE, "sebutkan surat apa: %s", names.s);
	} else {
		for (size_t i = 0; i < KB_LEN(kinds); i++)
			kb_choice_add(&c, kinds[i].file);
		kb_choice_fail(&c, KB_USAGE, "surat", err, "tidak dikenal; "
		    "yang ada: %s", names.s);
	}
	kb_buf_free(&names);
	return rc;
}

int
ormas_surat_kind(const char *word, enum ormas_surat_jenis *jenis,
    struct kb_err *err)
{
	for (size_t i = 0; i < KB_LEN(kinds); i++) {
		if (!kb_same_name(word, kinds[i].file))
			continue;
		*jenis = kinds[i].id;
		return 0;
	}
	return no_kind(word, err);
}

const struct kb_type *
ormas_surat_of(enum ormas_surat_jenis jenis)
{
	return kinds[jenis - 1].of;
}

const struct kb_type *const ormas_surat_row_type = &surat_isi_type;

/* ---- a run ---- */

static int
template(struct surat *s, const char *form, struct kb_template **t,
    struct kb_err *err)
{
	char *name = kb_asprintf("surat/%s%s.txt", s->jenis->file, form);
	int rc = kb_letter_read(s->k, name, t, err);

	free(name);
	return rc;
}

/* A row of a mail merge has the letter's values and the message's link. */
static int
templates(struct surat *s, struct kb_err *err)
{
	const struct ormas_surat_want *want = s->want;

	if (want->message && !s->jenis->message)
		return kb_fail(err, KB_USAGE, "surat %s tidak dikirim sebagai "
		    "pesan", s->jenis->file);
	if (!want->message && template(s, "", &s->text, err) != 0)
		return -1;
	return s->jenis->message && (want->message || want->row != NULL) ?
	    template(s, "-wa", &s->brief, err) : 0;
}

int
surat_open(struct surat *s, struct kb_kantor *k,
    struct ormas_surat_want *want, struct kb_err *err)
{
	*s = (struct surat){ .k = k, .want = want,
	    .jenis = &kinds[want->jenis - 1] };
	if (templates(s, err) != 0 || ormas_hari_load(k, &s->hari, err) != 0)
		return -1;
	if (want->gap < 0)
		want->gap = s->hari.set.jeda_surat.v;
	if (want->period == NULL)
		ormas_period_ended(&s->hari.set, k->env.today, s->period);
	else if (!ormas_period_read(want->period, s->period))
		return kb_fail(err, KB_USAGE, "periode '%.40s' bukan semester "
		    "atau tahun; tulis 2025-S1 atau 2025", want->period);
	if (s->jenis->id == ORMAS_KEGIATAN &&
	    surat_reported_load(s, err) != 0)
		return -1;
	return surat_past_load(s, err);
}

int
surat_close(struct surat *s, int rc, struct kb_err *err)
{
	if (s->log != NULL)
		rc = kb_store_close(s->log, rc, err);
	kb_template_free(s->text);
	kb_template_free(s->brief);
	surat_past_free(s);
	syarat_free(&s->papers);
	ormas_hari_free(&s->hari);
	return rc;
}

void
surat_satu_free(struct surat_satu *l)
{
	for (size_t i = 0; i < l->npool; i++)
		free(l->pool[i]);
	free(l->pool);
	kb_buf_free(&l->home);
	kb_buf_free(&l->of_home);
}

/* ---- what one says ---- */

static void
sum_of(const struct kb_filled *f, char hex[KB_SHA_HEX])
{
	struct kb_sha sha;

	kb_sha_begin(&sha);
	for (size_t i = 0; i < f->n; i++) {
		const struct kb_part *p = &f->part[i];

		kb_sha_add(&sha, &p->kind, sizeof(p->kind));
		if (p->label != NULL)
			kb_sha_add(&sha, p->label, strlen(p->label) + 1);
		kb_sha_add(&sha, p->text, strlen(p->text) + 1);
	}
	kb_sha_end(&sha, hex);
}

static int
fill(struct surat *s, struct surat_satu *l, const struct kb_template *t,
    struct kb_filled *f, struct kb_err *err)
{
	const struct kb_values from[] = {
		{ NULL, &surat_isi_type, &l->isi },
		{ NULL, &ormas_type, &l->isi.o },
		{ "permohonan_", &permohonan_type, &l->p },
		{ "sanksi_", &ormas_sanksi_type, &l->x },
		{ "kantor_", &kb_office_type, &s->k->office },
	};

	return kb_template_fill(t, &(struct kb_filling){ from, KB_LEN(from),
	    &s->k->env }, f, err);
}

/* Its values as of k->env.today, and the template filled with them. */
static int
compose(struct surat *s, struct surat_satu *l, struct kb_filled *f,
    char sum[KB_SHA_HEX], struct kb_err *err)
{
	const char *about;
	int rc;

	l->isi = (struct surat_isi){ .o = l->isi.o };
	surat_common(s, l);
	rc = s->jenis->gather(s, l, err);
	if (rc == 0)
		rc = fill(s, l, s->want->message ? s->brief : s->text, f, err);
	if (rc != 0)
		return rc;
	about = kb_filled_head(f, "Hal", 0);
	if (about == NULL)
		about = kb_filled_head(f, "Judul", 0);
	l->isi.hal = surat_keep(l, kb_strdup(about != NULL ? about :
	    s->jenis->file));
	sum_of(f, sum);
	return 0;
}

/* ---- issuing: the same again, or a new one ---- */

static bool
recent(const struct surat *s, const struct surat_lama *old)
{
	return old != NULL && old->tanggal_surat.ymd != 0 &&
	    kb_date_serial(s->k->env.today) -
	    kb_date_serial(old->tanggal_surat) < s->want->gap;
}

static void
as_before(struct surat *s, struct surat_satu *l,
    const struct surat_lama *old)
{
	l->number = old->nomor_surat;
	l->date = old->tanggal_surat;
	s->want->again++;
}

/* Of today's letter a new text; its number stays. */
static int
renew(struct surat *s, struct surat_satu *l, const struct surat_lama *old,
    const char *sum, struct kb_err *err)
{
	struct komunikasi c = { .head = { .kantor = s->k->env.office,
	    .nomor = old->nomor }, .perihal = l->isi.hal, .masa = l->masa,
	    .sidik_surat = sum };

	l->number = old->nomor_surat;
	l->date = old->tanggal_surat;
	s->want->renewed++;
	if (surat_put(s, &komunikasi_type, &c, "perihal,masa,sidik_surat",
	    err) != 0)
		return -1;
	return s->jenis->enter != NULL ? s->jenis->enter(s, l, err) : 0;
}

/*
 * Time alone makes no new letter ("4 hari lagi" was 5 yesterday): the one
 * before is looked at from its own day.  1: it says something else.
 */
static int
same_as(struct surat *s, struct surat_satu *l, const struct surat_lama *old,
    struct kb_filled *f, char sum[KB_SHA_HEX], struct kb_err *err)
{
	const kb_date today = s->k->env.today;
	int rc;

	kb_filled_free(f);
	*f = (struct kb_filled){ 0 };
	s->k->env.today = old->tanggal_surat;
	rc = compose(s, l, f, sum, err);
	s->k->env.today = today;
	if (rc == 0)
		rc = old->sidik_surat == NULL ||
		    strcmp(sum, old->sidik_surat) != 0;
	if (rc != 1)
		return rc;
	kb_filled_free(f);
	*f = (struct kb_filled){ 0 };
	rc = compose(s, l, f, sum, err);
	return rc == 0 ? 1 : -1;
}

static int
issue(struct surat *s, struct surat_satu *l, struct kb_filled *f,
    char sum[KB_SHA_HEX], struct kb_err *err)
{
	const struct surat_lama *old = surat_last(s, &l->isi.o, l->tentang);
	int rc = 1;

	if (s->want->anew || old == NULL ||
	    (l->tentang == NULL && !recent(s, old)))
		return surat_issue(s, l, sum, err);
	if (old->tanggal_surat.ymd != s->k->env.today.ymd)
		rc = same_as(s, l, old, f, sum, err);
	else if (old->sidik_surat != NULL)
		rc = strcmp(sum, old->sidik_surat) != 0;
	if (rc < 0)
		return -1;
	if (rc == 0) {
		as_before(s, l, old);
		return 0;
	}
	if (old->tanggal_surat.ymd == s->k->env.today.ymd)
		return renew(s, l, old, sum, err);
	return surat_issue(s, l, sum, err);
}

/* ---- writing ---- */

/* The short form, and the link that opens a chat with it. */
static int
message(struct surat *s, struct surat_satu *l, const struct kb_filled *f,
    char **text, struct kb_err *err)
{
	struct kb_filled brief = { 0 };
	struct kb_buf b = KB_BUF_INIT, link = KB_BUF_INIT;
	int rc = 0;

	if (!s->want->message)
		rc = fill(s, l, s->brief, &brief, err);
	if (rc == 0)
		surat_message(s->want->message ? f : &brief, &b);
	if (rc == 0 && l->isi.seluler != NULL)
		ormas_wa_link(&link, l->isi.seluler, kb_buf_str(&b));
	*text = surat_keep(l, kb_buf_take(&b));
	l->isi.tautan = surat_keep_buf(l, &link);
	kb_filled_free(&brief);
	return rc;
}

static int
put(struct surat *s, struct surat_satu *l, const struct kb_filled *f,
    struct kb_err *err)
{
	struct ormas_surat_want *w = s->want;
	char *text = NULL;

	if (s->jenis->receipt)
		l->number = l->tentang;
	l->isi.nomor_surat = l->number;
	l->isi.tanggal_surat = l->date;
	w->letters++;
	surat_doubt(s, l, f);
	if (s->brief != NULL && message(s, l, f, &text, err) != 0)
		return -1;
	if (w->message) {
		surat_address(w, l, text);
	} else if (w->row == NULL) {
		if (w->doc == NULL)
			w->doc = kb_doc_new();
		if (!w->issue)
			kb_doc_mark(w->doc, "DRAF");
		kb_office_letter(s->k, w->doc, &(struct kb_letter){ f,
		    l->number, l->date });
	}
	return w->row != NULL ? w->row(w->row_arg, &l->isi, err) : 0;
}

int
surat_write(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct kb_filled f = { 0 };
	char sum[KB_SHA_HEX];
	int rc = compose(s, l, &f, sum, err);

	if (rc == 0 && s->want->mass && !s->want->anew && recent(s,
	    surat_last(s, &l->isi.o, l->tentang))) {
		s->want->skipped++;
		kb_filled_free(&f);
		return 0;
	}
	if (rc == 0 && s->want->issue)
		rc = issue(s, l, &f, sum, err);
	if (rc == 0)
		rc = put(s, l, &f, err);
	kb_filled_free(&f);
	return rc;
}
