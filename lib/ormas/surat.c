/* SPDX-License-Identifier: ISC */
/* surat.c - letters: their kinds, and how one is written. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"

static const struct surat_jenis kinds[] = {
	{ ORMAS_PENGINGAT, &ormas_type, "pengingat",
	    "masa yang akan atau sudah berakhir",
	    .message = true,
	    .repeats = true, .gather = surat_pengingat },
	{ ORMAS_KEKURANGAN, &permohonan_type, "kekurangan",
	    "dokumen yang masih kurang dalam permohonan",
	    .message = true,
	    .repeats = true, .gather = surat_permohonan },
	{ ORMAS_TANDA_TERIMA, &permohonan_type, "tanda-terima",
	    "dokumen permohonan yang diterima",
	    .message = true, .receipt = true, .gather = surat_permohonan },
	{ ORMAS_LAPOR, &ormas_type, "lapor",
	    "surat daerah atas laporan keberadaan",
	    .message = true,
	    .gather = surat_lapor },
	{ ORMAS_PENGANTAR, &permohonan_type, "pengantar",
	    "penerusan permohonan kepada Menteri",
	    .message = true,
	    .gather = surat_permohonan },
	{ ORMAS_KEGIATAN, &ormas_type, "laporan-kegiatan",
	    "laporan kegiatan yang belum masuk",
	    .message = true,
	    .repeats = true, .gather = surat_kegiatan },
	/* A warning is a letter that is handed over, not a message. */
	{ ORMAS_PERINGATAN, &ormas_sanksi_type, "peringatan",
	    "peringatan tertulis",
	    .once = true,
	    .gather = surat_peringatan, .ready = surat_peringatan_ready },
};

static int
no_kind(const char *word, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		kb_choice_add(&c, kinds[i].file);
	return *word == '\0' ? kb_fail(err, KB_USAGE, "sebutkan surat apa: %s",
	    c.all) : kb_choice_fail(&c, KB_USAGE, "surat", err, "tidak "
	    "dikenal; yang ada: %s", c.all);
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

const char *
ormas_surat_word(size_t i, const char **help)
{
	if (i >= KB_LEN(kinds))
		return NULL;
	if (help != NULL)
		*help = kinds[i].help;
	return kinds[i].file;
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
	if (want->number != NULL && (want->message || s->jenis->receipt))
		return kb_fail(err, KB_USAGE, want->message ?
		    "--nomor-surat: pesan tidak bernomor" :
		    "--nomor-surat: tanda terima bernomor permohonannya");
	if (!want->message && template(s, "", &s->text, err) != 0)
		return -1;
	return s->jenis->message && (want->message || want->row != NULL) ?
	    template(s, "-wa", &s->brief, err) : 0;
}

/* One letter is about one of the office's periods, and that is over. */
static int
period(struct surat *s, struct kb_err *err)
{
	struct ormas_lapor_want w = { 0 };
	struct kb_buf day = KB_BUF_INIT;
	kb_date last;

	if (ormas_lapor_periods(&w, &s->hari, s->want->period, err) != 0)
		return -1;
	if (w.n > 1)
		return kb_fail(err, KB_USAGE, "--periode: satu surat tentang "
		    "satu periode kantor ini; tulis %s, lalu %s%s",
		    w.period[0], w.period[1], w.n > 2 ? " dan seterusnya" : "");
	memcpy(s->period, w.period[0], sizeof(s->period));
	last = ormas_period_days(s->period).to;
	if (last.ymd < s->k->env.today.ymd)
		return 0;
	kb_date_long(&day, last);
	kb_fail(err, KB_USAGE, "--periode: %s belum berakhir (%s)", s->period,
	    day.s);
	kb_buf_free(&day);
	return -1;
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
	if (s->jenis->id == ORMAS_KEGIATAN && (period(s, err) != 0 ||
	    surat_reported_load(s, err) != 0))
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
int
surat_compose(struct surat *s, struct surat_satu *l, struct kb_filled *f,
    char sum[KB_SHA_HEX], struct kb_err *err)
{
	struct kb_buf hand = KB_BUF_INIT;
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
	kb_letter_hand(s->k, f, &hand);
	l->hand = surat_keep_buf(l, &hand);
	sum_of(f, sum);
	return 0;
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
		    l->number, l->date, l->hand });
	}
	return w->row != NULL ? w->row(w->row_arg, &l->isi, err) : 0;
}

/* Whose is what it is about?  Another office's ormas hear from that one: the
 * head and the hand are ours. */
static int
leave_to_owner(struct surat *s, const struct surat_satu *l,
    struct kb_err *err)
{
	const struct kb_head *h = l->filing != NULL ? &l->p.head :
	    l->x.head.nomor != NULL ? &l->x.head : &l->isi.o.head;

	if (strcmp(h->kantor.s, s->k->env.office.s) == 0)
		return 0;
	if (!s->want->mass)
		return kb_fail(err, KB_DATA, "%s: milik kantor %s; surat ini "
		    "atas nama kantor ini. Biarkan kantor itu menyurati, atau "
		    "tulis atas namanya: --kantor %s", l->isi.o.nama,
		    h->kantor.s, h->kantor.s);
	s->want->others++;
	return 1;
}

int
surat_write(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct kb_filled f = { 0 };
	char sum[KB_SHA_HEX];
	int rc = leave_to_owner(s, l, err);

	if (rc != 0)
		return rc < 0 ? -1 : 0;
	rc = surat_compose(s, l, &f, sum, err);
	s->want->waiting += l->waiting;
	if (rc == 0 && s->want->mass && !s->want->anew && surat_recent(s,
	    surat_last(s, &l->isi.o, l->tentang))) {
		s->want->skipped++;
		kb_filled_free(&f);
		return 0;
	}
	if (rc == 0 && s->want->issue)
		rc = surat_settle(s, l, &f, sum, err);
	if (rc == 0)
		rc = put(s, l, &f, err);
	kb_filled_free(&f);
	return rc;
}
