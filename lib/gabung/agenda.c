/* SPDX-License-Identifier: ISC */
/* agenda.c - what is due, gathered: one row for a kind and a day. */
#include <stdlib.h>
#include <string.h>

#include "agenda.h"
#include "kesbang/text.h"

#define NAMED 2				/* so many by name; of more the first */

const struct kb_word agenda_waktu[] = {
	{ "lewat", NULL, NULL },
	{ "hari_ini", "hari ini", NULL },
	{ "mendatang", NULL, NULL },
	{ "tanpa_hari", "tanpa tanggal", NULL },
	{ 0 }
};

const struct kb_word agenda_bidang[] = {
	{ "ormas", NULL, NULL },
	{ "banpol", NULL, NULL },
	{ "laporan", "laporan harian", NULL },
	{ "harga", "harga pangan", NULL },
	{ "desk", "desk pilkada", NULL },
	{ "konflik", NULL, NULL },
	{ "rakor", NULL, NULL },
	{ "tukar", "kantor lain", NULL },
	{ "arsip", NULL, NULL },
	{ "setelan", NULL, NULL },
	{ 0 }
};

static const struct kb_field fields[] = {
	DATE(struct agenda_butir, tanggal, "jatuh tempo", .show = true,
	    .key = true),
	INT(struct agenda_butir, sisa_hari, "hari lagi; negatif: sudah lewat",
	    .show = true, .today = true),
	ENUM(struct agenda_butir, waktu, agenda_waktu, "keadaannya"),
	ENUM(struct agenda_butir, bidang, agenda_bidang, "bidangnya",
	    .show = true, .key = true),
	TEXT(struct agenda_butir, urusan, "yang jatuh tempo", .show = true,
	    .key = true, .title = true),
	TEXT(struct agenda_butir, pokok, "milik siapa", .show = true),
	INT(struct agenda_butir, banyak, "banyaknya"),
	TEXT(struct agenda_butir, perintah, "perintah yang menunjukkannya"),
};

const struct kb_type agenda_butir_type = {
	.name = "agenda", .help = "yang jatuh tempo, dari semua bidang",
	.size = sizeof(struct agenda_butir), KB_FIELDS(fields),
};

struct baris {
	struct agenda_butir	 b;
	struct kb_buf		 pokok;
	size_t			 first;		/* bytes of the first name */
	char			*urusan, *perintah;
};

struct agenda_kumpulan {
	struct baris	*row;
	size_t		 n, room;
};

/* The row of that kind and day; NULL: there is none yet.  Things come kind by
 * kind, so it is among the last ones. */
static struct baris *
find(struct agenda_isi *a, kb_date day, const char *what)
{
	struct agenda_kumpulan *l = a->all;

	for (size_t i = l->n; i-- > 0; )
		if ((enum agenda_bidang)l->row[i].b.bidang.n != a->now)
			return NULL;
		else if (l->row[i].b.tanggal.ymd == day.ymd &&
		    strcmp(l->row[i].urusan, what) == 0)
			return &l->row[i];
	return NULL;
}

/* The command as it is typed. */
static char *
typed(const char *command, kb_date day)
{
	char iso[KB_DATE_TEXT];
	size_t n = strcspn(command, "%");

	kb_date_iso(day, iso);
	return kb_asprintf("%.*s%s", (int)n, command, command[n] != '\0' ? iso :
	    "");
}

static struct baris *
append(struct agenda_isi *a, kb_date day, const char *what,
    const char *command)
{
	struct agenda_kumpulan *l = a->all;
	int left = kb_date_serial(day) - kb_date_serial(a->today);
	struct agenda_butir b = { .tanggal = day,
	    .bidang.n = (uint8_t)a->now, .banyak = { 0, true },
	    .sisa_hari = { left, day.ymd != 0 },
	    .waktu.n = day.ymd == 0 ? AGENDA_TANPA_HARI : left < 0 ?
	    AGENDA_LEWAT : left == 0 ? AGENDA_HARI_INI : AGENDA_MENDATANG };

	if (l->n == l->room) {
		l->room = l->room > 0 ? l->room * 2 : 64;
		l->row = kb_realloc(l->row, l->room, sizeof(*l->row));
	}
	l->row[l->n] = (struct baris){ .b = b, .urusan = kb_strdup(what),
	    .perintah = typed(command, day) };
	return &l->row[l->n++];
}

static void
count(struct baris *row, const char *whose)
{
	row->b.banyak.v++;
	if (whose == NULL || row->b.banyak.v > NAMED)
		return;
	if (row->pokok.len == 0)
		row->first = strlen(whose);
	kb_buf_addf(&row->pokok, "%s%s", row->pokok.len > 0 ? ", " : "",
	    whose);
}

void
agenda_add(struct agenda_isi *a, kb_date day, const char *what,
    const char *whose, const char *command)
{
	struct baris *row;

	if (day.ymd > a->until.ymd)
		return;
	row = find(a, day, what);
	if (row == NULL)
		row = append(a, day, what, command);
	count(row, whose);
}

void
agenda_older(struct agenda_isi *a, kb_date day, const char *what,
    const char *whose, const char *command)
{
	struct agenda_kumpulan *l = a->all;

	for (size_t i = l->n; i-- > 0; ) {
		struct agenda_butir *b = &l->row[i].b;

		if ((enum agenda_bidang)b->bidang.n != a->now)
			break;
		if (strcmp(l->row[i].urusan, what) != 0)
			continue;
		count(&l->row[i], whose);
		if (day.ymd > b->tanggal.ymd) {
			b->sisa_hari.v += kb_date_serial(day) -
			    kb_date_serial(b->tanggal);
			b->tanggal = day;
		}
		return;
	}
	count(append(a, day, what, command), whose);
}

void
agenda_many(struct agenda_isi *a, const char *what, int64_t n,
    const char *command)
{
	if (n > 0)
		append(a, (kb_date){ 0 }, what, command)->b.banyak.v = n;
}

/* ---- the whole ---- */

static int
by_day(const void *x, const void *y)
{
	const struct baris *a = x, *b = y;
	int32_t p = a->b.tanggal.ymd != 0 ? a->b.tanggal.ymd : INT32_MAX;
	int32_t q = b->b.tanggal.ymd != 0 ? b->b.tanggal.ymd : INT32_MAX;

	if (p != q)
		return p < q ? -1 : 1;
	if (a->b.bidang.n != b->b.bidang.n)
		return a->b.bidang.n < b->b.bidang.n ? -1 : 1;
	return strcmp(a->urusan, b->urusan);
}

static void
finish(struct agenda *want, struct agenda_kumpulan *l)
{
	if (l->n > 0)
		qsort(l->row, l->n, sizeof(*l->row), by_day);
	want->butir = kb_alloc((l->n + 1) * sizeof(*want->butir));
	for (size_t i = 0; i < l->n; i++) {
		struct baris *row = &l->row[i];

		if (row->pokok.len > 0 && row->b.banyak.v > NAMED) {
			kb_buf_cut(&row->pokok, row->first);
			kb_buf_addf(&row->pokok, " dan %lld lainnya",
			    (long long)row->b.banyak.v - 1);
		} else if (row->pokok.len == 0 && row->b.banyak.v > 1) {
			kb_buf_addf(&row->pokok, "%lld",
			    (long long)row->b.banyak.v);
		}
		row->b.urusan = kb_homes_dup(&want->homes, row->urusan);
		row->b.perintah = kb_homes_dup(&want->homes, row->perintah);
		if (row->pokok.len > 0)
			row->b.pokok = kb_homes_dup(&want->homes,
			    row->pokok.s);
		want->lewat += row->b.waktu.n == AGENDA_LEWAT;
		want->butir[want->n++] = row->b;
		kb_buf_free(&row->pokok);
		free(row->urusan);
		free(row->perintah);
	}
	free(l->row);
}

int
agenda(struct kb_kantor *k, struct agenda *want, struct kb_err *err)
{
	struct agenda_kumpulan l = { 0 };
	struct agenda_isi a = { .k = k, .today = k->env.today, .all = &l,
	    .until = kb_date_add_span(k->env.today, want->dalam) };
	int rc = 0;

	if (strcmp(k->env.office.s, k->office.kode.s) != 0)
		a.only = k->env.office.s;
	a.since = kb_date_add(a.today, kb_date_serial(a.today) -
	    kb_date_serial(a.until));
	for (const struct agenda_sumber *s = agenda_sumber;
	    rc == 0 && s->put != NULL; s++) {
		a.now = s->bidang;
		if (want->bidang == 0 || want->bidang == s->bidang)
			rc = s->put(&a, err);
	}
	finish(want, &l);
	return rc;
}

void
agenda_free(struct agenda *want)
{
	free(want->butir);
	kb_homes_free(&want->homes);
}
