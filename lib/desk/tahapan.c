/* SPDX-License-Identifier: ISC */
/* tahapan.c - whose desk it is, and its stages as they stand on a day. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/text.h"

const struct kb_word desk_waktu[] = {
	[DESK_BERJALAN - 1] = { "berjalan", NULL, NULL },
	[DESK_AKAN_DATANG - 1] = { "akan_datang", "akan datang", NULL },
	[DESK_SELESAI - 1] = { "selesai", NULL, NULL },
	[DESK_TAK_TENTU - 1] = { "tak_tentu", "mulainya tidak diketahui",
	    NULL },
	{ 0 }
};

#define T struct desk_tahap
static const struct kb_field tahap_fields[] = {
	TEXT(T, tahapan, "nama tahapan", .show = true),
	TEXT(T, pilkada, "pemilihan yang mana", .show = true,
	    .sparse = true),
	REGION(T, wilayah, "hanya di wilayah ini; kosong: di mana-mana",
	    .show = true, .sparse = true),
	DATE(T, mulai, "hari pertamanya", .show = true),
	DATE(T, selesai, "hari terakhirnya", .show = true),
	ENUM(T, keadaan, desk_waktu, "keadaannya pada hari itu",
	    .show = true),
	INT(T, hari_ke, "hari keberapa, bila sedang berjalan", .show = true,
	    .sparse = true, .today = true),
	INT(T, lama, "lamanya dalam hari, kedua ujungnya terhitung"),
	INT(T, sisa_hari, "hari sampai berakhir, atau sampai mulai",
	    .show = true, .today = true),
	TEXT(T, kebutuhan, "yang dipantau atau diperlukan"),
	TEXT(T, dasar, "dasar hukum"),
};
#undef T

const struct kb_type desk_tahap_type = {
	.name = "tahapan-desk", .table = "tahapan_desk",
	.help = "tahapan pemilihan menurut keadaannya pada suatu hari",
	.size = sizeof(struct desk_tahap), KB_FIELDS(tahap_fields),
};

bool
desk_sewilayah(const char *a, const char *b)
{
	size_t na = strlen(a), nb = strlen(b), n = na < nb ? na : nb;

	/* "64" is the beginning of "64.74", not of "640". */
	return strncmp(a, b, n) == 0 && (n == 0 || na == nb ||
	    (na < nb ? b : a)[n] == '.');
}

/* ---- how long elections run ---- */

static struct desk_masa *
masa_of(struct desk *d, const struct desk_tahap *t)
{
	struct desk_masa *m;

	for (size_t i = 0; i < d->nmasa; i++)
		if (kb_same_name(d->masa[i].pilkada, t->pilkada) &&
		    strcmp(d->masa[i].wilayah.s, t->wilayah.s) == 0)
			return &d->masa[i];
	d->masa = kb_grow(d->masa, d->nmasa, sizeof(*d->masa));
	m = &d->masa[d->nmasa++];
	*m = (struct desk_masa){ t->pilkada, t->wilayah, { { 0 }, { 0 } } };
	return m;
}

static int
by_beginning(const void *va, const void *vb)
{
	const struct desk_masa *a = va, *b = vb;
	int c = (a->p.from.ymd > b->p.from.ymd) -
	    (a->p.from.ymd < b->p.from.ymd);

	return c != 0 ? c : strcmp(a->wilayah.s, b->wilayah.s);
}

static void
spans(struct desk *d)
{
	for (size_t i = 0; i < d->ntahap; i++) {
		const struct desk_tahap *t = &d->tahap[i];
		struct desk_masa *m = masa_of(d, t);

		if (t->mulai.ymd != 0 && (m->p.from.ymd == 0 ||
		    t->mulai.ymd < m->p.from.ymd))
			m->p.from = t->mulai;
		if (t->selesai.ymd > m->p.to.ymd)
			m->p.to = t->selesai;
	}
	for (size_t i = 0; i < d->nmasa; i++)
		if (d->masa[i].p.from.ymd == 0)	/* no beginning is known */
			d->masa[i].p.from = d->masa[i].p.to;
	if (d->nmasa > 1)
		qsort(d->masa, d->nmasa, sizeof(*d->masa), by_beginning);
}

/* Until it was reported on, an election is not over. */
static bool
runs(const struct desk *d, const struct desk_masa *m,
    const struct kb_period *in)
{
	return m->p.from.ymd <= in->to.ymd &&
	    desk_hari_lapor(d, m->p.to, 0).ymd >= in->from.ymd;
}

/* ---- which election ---- */

/* It may have equipment or reports, and no stages yet. */
static const char known[] = "SELECT pilkada FROM desk_tahapan UNION SELECT "
    "pilkada FROM peralatan UNION SELECT pilkada FROM laporan_desk "
    "ORDER BY pilkada";

struct asked {
	struct desk	*d;
	const char	*name;
	struct kb_buf	 all;
};

static int
ask(void *arg, void *rec, struct kb_err *err)
{
	struct asked *a = arg;
	const struct desk_tahap *t = rec;

	(void)err;
	if (kb_same_name(t->pilkada, a->name))
		a->d->pilkada = kb_homes_dup(&a->d->homes, t->pilkada);
	kb_buf_addf(&a->all, "%s%s", a->all.len > 0 ? ", " : "", t->pilkada);
	return 0;
}

static int
by_name(struct desk *d, const char *name, bool set, struct kb_err *err)
{
	struct asked a = { d, name, KB_BUF_INIT };
	int rc = kb_query(d->k->db, &desk_tahap_type, known, KB_NONE, ask, &a,
	    err);

	if (rc == 0 && d->pilkada == NULL)
		rc = kb_fail(err, set ? KB_CONFIG : KB_USAGE, "%spemilihan "
		    "'%.60s' tidak tercatat; ada: %.300s", set ?
		    "setelan desk.pilkada: " : "", name, a.all.len > 0 ?
		    a.all.s : "tidak satu pun");
	kb_buf_free(&a.all);
	return rc;
}

/* Those that run then, each once; the only one, or the one of that name (NULL:
 * none of them is). */
static size_t
running(const struct desk *d, const struct kb_period *in, const char *name,
    const char **one, struct kb_buf *all)
{
	const char *first = NULL;
	size_t n = 0;

	for (size_t i = 0; i < d->nmasa; i++) {
		const struct desk_masa *m = &d->masa[i];
		bool again = false;

		for (size_t j = 0; j < i && !again; j++)
			again = runs(d, &d->masa[j], in) &&
			    kb_same_name(d->masa[j].pilkada, m->pilkada);
		if (again || !runs(d, m, in))
			continue;
		kb_buf_addf(all, "%s%s", n++ > 0 ? ", " : "", m->pilkada);
		first = n == 1 ? m->pilkada : first;
		if (name != NULL && kb_same_name(name, m->pilkada))
			*one = m->pilkada;
	}
	*one = n == 1 ? first : *one;
	return n;
}

static int
choose(struct desk *d, const struct desk_tanya *q, struct kb_err *err)
{
	struct kb_period in = q->masa.from.ymd != 0 || q->masa.to.ymd != 0 ?
	    q->masa : (struct kb_period){ q->hari, q->hari };
	const char *set = d->set.pilkada, *one = NULL;
	struct kb_buf all = KB_BUF_INIT;
	size_t n;
	int rc = 0;

	if (in.to.ymd == 0)
		in.to = q->hari.ymd > in.from.ymd ? q->hari : in.from;
	if (q->pilkada != NULL)
		return by_name(d, q->pilkada, false, err);
	n = running(d, &in, set, &one, &all);
	if (n > 1 && set == NULL)
		rc = kb_fail(err, KB_USAGE, "beberapa pemilihan berjalan "
		    "dalam masa itu (%s): sebutkan satu dengan --pilkada, atau isi "
		    "setelan desk.pilkada", kb_buf_str(&all));
	else if (one != NULL)
		d->pilkada = one;
	else if (set != NULL && (n > 0 || !q->berjalan))
		rc = by_name(d, set, true, err);
	kb_buf_free(&all);
	return rc;
}

/* ---- on the day ---- */

static int
days(kb_date from, kb_date to)
{
	return kb_date_serial(to) - kb_date_serial(from);
}

static kb_date
begins(const struct desk *d, const char *pilkada)
{
	kb_date first = { 0 };

	for (size_t i = 0; i < d->nmasa; i++)
		if (kb_same_name(d->masa[i].pilkada, pilkada) &&
		    (first.ymd == 0 || d->masa[i].p.from.ymd < first.ymd))
			first = d->masa[i].p.from;
	return first;
}

static enum desk_waktu
when(const struct desk *d, const struct desk_tahap *t)
{
	if (d->hari.ymd > t->selesai.ymd)
		return DESK_SELESAI;
	if (t->mulai.ymd != 0)
		return d->hari.ymd < t->mulai.ymd ? DESK_AKAN_DATANG :
		    DESK_BERJALAN;
	return d->hari.ymd < begins(d, t->pilkada).ymd ? DESK_TAK_TENTU :
	    DESK_BERJALAN;
}

static void
look(const struct desk *d, struct desk_tahap *t)
{
	t->keadaan.n = (uint8_t)when(d, t);
	if (t->mulai.ymd != 0)
		t->lama = (kb_int){ days(t->mulai, t->selesai) + 1, true };
	if (t->keadaan.n == DESK_AKAN_DATANG)
		t->sisa_hari = (kb_int){ days(d->hari, t->mulai), true };
	if (t->keadaan.n != DESK_BERJALAN)
		return;
	t->sisa_hari = (kb_int){ days(d->hari, t->selesai), true };
	if (t->mulai.ymd != 0)
		t->hari_ke = (kb_int){ days(t->mulai, d->hari) + 1, true };
}

/* ---- all of it ---- */

int
desk_setelan_baca(struct desk *d, struct kb_err *err)
{
	int rc = kb_settings_load(d->k->db, &desk_setelan_type, &d->set,
	    &d->home, err);

	for (int w = 1; rc == 0 && w <= 7 && d->set.hari != NULL; w++)
		if (kb_same_name(d->set.hari, kb_day_name(w)))
			d->hari_lapor = w;
	return rc != 0 || d->hari_lapor != 0 ? rc : kb_fail(err, KB_CONFIG,
	    "setelan desk.hari: '%.40s' bukan nama hari; tulis misalnya senin",
	    d->set.hari != NULL ? d->set.hari : "");
}

/* Of the election that was chosen, and of the region: the others go. */
static void
keep(struct desk *d)
{
	size_t n = 0, m = 0;

	for (size_t i = 0; i < d->ntahap; i++)
		if (d->pilkada == NULL ||
		    kb_same_name(d->tahap[i].pilkada, d->pilkada))
			d->tahap[n++] = d->tahap[i];
	d->ntahap = n;
	for (size_t i = 0; i < d->nmasa; i++)
		if (d->pilkada == NULL ||
		    kb_same_name(d->masa[i].pilkada, d->pilkada))
			d->masa[m++] = d->masa[i];
	d->nmasa = m;
}

static int
stages(struct desk *d, struct kb_err *err)
{
	size_t n = 0;
	int rc = kb_collect(d->k->db, &desk_tahapan_type, " ORDER BY mulai, "
	    "selesai, tahapan, wilayah", KB_NONE, &d->asal, &d->ntahap,
	    &d->homes, err);

	d->tahap = kb_alloc((d->ntahap + 1) * sizeof(*d->tahap));
	for (size_t i = 0; rc == 0 && i < d->ntahap; i++) {
		const struct desk_tahapan *t = &d->asal[i];

		if (desk_sewilayah(t->wilayah.s, d->wilayah.s))
			d->tahap[n++] = (struct desk_tahap){
			    .pilkada = t->pilkada, .wilayah = t->wilayah,
			    .tahapan = t->tahapan, .mulai = t->mulai,
			    .selesai = t->selesai, .kebutuhan = t->kebutuhan,
			    .dasar = t->dasar };
	}
	d->ntahap = n;
	return rc;
}

int
desk_buka(struct kb_kantor *k, const struct desk_tanya *q, struct desk *d,
    struct kb_err *err)
{
	int rc;

	memset(d, 0, sizeof(*d));
	d->k = k;
	d->hari = q->hari;
	d->kantor = k->env.office;
	if (q->wilayah != NULL)
		(void)snprintf(d->kantor.s, sizeof(d->kantor.s), "%s",
		    q->wilayah);
	if (!kb_region_is_all(d->kantor.s))
		d->wilayah = d->kantor;
	rc = desk_setelan_baca(d, err);
	if (rc == 0)
		rc = stages(d, err);
	if (rc != 0)
		return rc;
	spans(d);
	rc = choose(d, q, err);
	if (rc != 0)
		return rc;
	for (size_t i = 0; i < d->ntahap; i++)
		look(d, &d->tahap[i]);
	keep(d);
	return 0;
}

void
desk_tutup(struct desk *d)
{
	free(d->asal);
	free(d->tahap);
	free(d->masa);
	kb_homes_free(&d->homes);
	kb_buf_free(&d->home);
	memset(d, 0, sizeof(*d));
}

bool
desk_tahap_dalam(const struct desk_tahap *t, const struct kb_period *p)
{
	if (t->keadaan.n == DESK_TAK_TENTU && p->from.ymd != 0)
		return p->to.ymd == 0 || t->selesai.ymd <= p->to.ymd;
	return (p->to.ymd == 0 || t->mulai.ymd <= p->to.ymd) &&
	    t->selesai.ymd >= p->from.ymd;
}

/* ---- words ---- */

void
desk_nama(const char *pilkada, struct kb_buf *b)
{
	kb_buf_addf(b, "%s%s", kb_is_digit(*pilkada) ? "Pilkada " : "",
	    pilkada);
}

void
desk_tercatat(const struct desk *d, struct kb_buf *b)
{
	for (size_t i = 0; i < d->nmasa; i++) {
		struct kb_period p = d->masa[i].p;

		for (size_t j = 0; j < i; j++)
			if (kb_same_name(d->masa[i].pilkada,
			    d->masa[j].pilkada))
				p.to.ymd = 0;
		if (p.to.ymd == 0)
			continue;
		for (size_t j = i; j < d->nmasa; j++)
			if (kb_same_name(d->masa[i].pilkada,
			    d->masa[j].pilkada) &&
			    d->masa[j].p.to.ymd > p.to.ymd)
				p.to = d->masa[j].p.to;
		kb_buf_addf(b, "%s%s (", b->len > 0 ? ", " : "",
		    d->masa[i].pilkada);
		kb_period_long(b, &p);
		kb_buf_addc(b, ')');
	}
}
