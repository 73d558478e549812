/* SPDX-License-Identifier: ISC */
/*
 * fakta.c - what sanctions, reports and letters tell of each ormas, read once
 * for many.  They name it by nomor or by name, within their office.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"

enum { REVOKED, REPORTED, WRITTEN };

struct entry {
	size_t	 key;			/* of text: office and folded name */
	int	 what;
	kb_date	 on;
};

struct ormas_buku {
	struct kb_buf	 text;		/* keys, NUL after each */
	struct entry	*entry;		/* sorted */
	size_t		 n;
};

/* ---- reading ---- */

struct told {
	kb_code		 kantor;
	kb_text		 ormas;
	kb_date		 hari;
	kb_stamp	 waktu;
};

static const struct kb_field told_fields[] = {
	REGION(struct told, kantor, ""), TEXT(struct told, ormas, ""),
	DATE(struct told, hari, ""), STAMP(struct told, waktu, ""),
};

static const struct kb_type told_type = {
	.name = "told", .size = sizeof(struct told), KB_FIELDS(told_fields),
};

struct reading {
	struct ormas_buku *buku;
	int		 what, zone;
};

static void
key_of(struct kb_buf *b, const kb_code *office, const char *name)
{
	kb_buf_adds(b, office->s);
	kb_buf_addc(b, '/');
	kb_fold_name(b, name);
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	const struct told *t = rec;
	struct reading *r = arg;
	struct ormas_buku *b = r->buku;
	struct entry e = { b->text.len, r->what, t->hari };

	(void)err;
	if (t->waktu.sec != 0)
		e.on = kb_stamp_date(t->waktu, r->zone);
	key_of(&b->text, &t->kantor, t->ormas);
	kb_buf_addc(&b->text, '\0');
	if ((b->n & (b->n - 1)) == 0)
		b->entry = kb_realloc(b->entry, b->n ? 2 * b->n : 1,
		    sizeof(*b->entry));
	b->entry[b->n++] = e;
	return 0;
}

static int
by_key(const void *a, const void *b, void *text)
{
	const struct entry *x = a, *y = b;
	int c = strcmp((char *)text + x->key, (char *)text + y->key);

	return c != 0 ? c : (x->what > y->what) - (x->what < y->what);
}

static int
read_all(struct kb_kantor *k, struct ormas_hari *h, struct kb_err *err)
{
	struct reading r = { h->buku, REVOKED, k->env.zone };
	char period[ORMAS_PERIOD_TEXT];

	if (kb_query(k->db, &told_type, "SELECT kantor, ormas, max(tanggal) AS "
	    "hari FROM ormas_sanksi WHERE tahap = 'pencabutan' GROUP BY "
	    "kantor, ormas", KB_NONE, add, &r, err) != 0)
		return -1;
	r.what = WRITTEN;
	if (kb_query(k->db, &told_type, "SELECT kantor, ormas, max(waktu) AS "
	    "waktu FROM komunikasi WHERE cara = 'surat' AND arah = 'keluar' "
	    "GROUP BY kantor, ormas", KB_NONE, add, &r, err) != 0)
		return -1;
	if (h->set.aktif.n != ORMAS_AKTIF_KEGIATAN)
		return 0;
	/* That period, the whole year around it, or a later one. */
	r.what = REPORTED;
	ormas_period_due(&h->set, h->today, period);
	return kb_query(k->db, &told_type, "SELECT kantor, ormas, "
	    "max(diterima) AS hari FROM laporan_kegiatan WHERE periode IN "
	    "(?1, substr(?1, 1, 4)) OR periode > substr(?1 || '-S2', 1, 7) "
	    "GROUP BY kantor, ormas", KB_ARGS1((const char *)period), add, &r,
	    err);
}

int
ormas_hari_load(struct kb_kantor *k, struct ormas_hari *h, struct kb_err *err)
{
	*h = (struct ormas_hari){ .today = k->env.today };
	h->buku = kb_alloc(sizeof(*h->buku));
	if (kb_settings_load(k->db, &ormas_setelan_type, &h->set, &h->home,
	    err) != 0 || read_all(k, h, err) != 0)
		return -1;
	if (h->buku->n > 0)
		qsort_r(h->buku->entry, h->buku->n, sizeof(*h->buku->entry),
		    by_key, h->buku->text.s);
	return 0;
}

void
ormas_hari_free(struct ormas_hari *h)
{
	if (h->buku != NULL) {
		kb_buf_free(&h->buku->text);
		free(h->buku->entry);
	}
	free(h->buku);
	kb_buf_free(&h->home);
	*h = (struct ormas_hari){ 0 };
}

/* ---- asking ---- */

static void
take(const struct ormas_buku *b, const char *key, struct ormas_fakta *f)
{
	kb_date *const to[] = { [REVOKED] = &f->dicabut,
	    [REPORTED] = &f->dilaporkan, [WRITTEN] = &f->disurati };
	size_t lo = 0, hi = b->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (strcmp(b->text.s + b->entry[mid].key, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < b->n; lo++) {
		const struct entry *e = &b->entry[lo];

		if (strcmp(b->text.s + e->key, key) != 0)
			break;
		if (to[e->what]->ymd < e->on.ymd)
			*to[e->what] = e->on;
	}
}

void
ormas_fakta_of(const struct ormas_hari *h, const struct ormas *o,
    struct ormas_fakta *f)
{
	const char *const names[] = { o->head.nomor, o->nama };
	struct kb_buf key = KB_BUF_INIT;

	*f = (struct ormas_fakta){ 0 };
	for (size_t i = 0; h->buku->n > 0 && i < KB_LEN(names); i++) {
		if (names[i] == NULL)
			continue;
		kb_buf_cut(&key, 0);
		key_of(&key, &o->head.kantor, names[i]);
		take(h->buku, key.s, f);
	}
	kb_buf_free(&key);
}
