/* SPDX-License-Identifier: ISC */
/* periksa_tahapan.c - what is doubtful in stages. */
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/text.h"
#include "periksa.h"

enum { F_TUMPUK, F_ULANG };

static const struct kb_fault of_stages[] = {
	[F_TUMPUK] = { "tahapan kembar", "tahapan yang sama dua kali pada hari "
	    "yang sama", "%t hapus %j %k --alasan TEKS" },
	[F_ULANG] = { "wilayah pemungutan ulang", "pemungutan suara ulang, "
	    "susulan atau lanjutan tanpa wilayahnya" },
};

const struct kb_fault *
desk_fault_tahapan(size_t i)
{
	return i < KB_LEN(of_stages) ? &of_stages[i] : NULL;
}

static bool
again(const char *name)
{
	struct kb_buf b = KB_BUF_INIT;
	bool is;

	kb_fold(&b, name);
	kb_buf_addc(&b, ' ');
	is = strstr(b.s, " ulang ") != NULL || strstr(b.s, " susulan ") !=
	    NULL || strstr(b.s, " lanjutan ") != NULL || strncmp(b.s, "psu ",
	    4) == 0;
	kb_buf_free(&b);
	return is;
}

static bool
overlap(const struct desk_tahapan *a, const struct desk_tahapan *b)
{
	return kb_same_name(a->pilkada, b->pilkada) &&
	    kb_same_name(a->tahapan, b->tahapan) &&
	    desk_sewilayah(a->wilayah.s, b->wilayah.s) &&
	    a->mulai.ymd <= b->selesai.ymd && b->mulai.ymd <= a->selesai.ymd;
}

static void
twice(const struct desk_semua *all, size_t i, const char *key,
    const struct kb_lint *l)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t j = 0; j < i; j++) {
		const struct desk_tahapan *t = &all->t[j];

		if (!overlap(t, &all->t[i]))
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "tahapan ini juga tercatat ");
		if (t->mulai.ymd != 0)
			kb_period_long(&b, &(struct kb_period){ t->mulai,
			    t->selesai });
		else
			kb_date_long(&b, t->selesai);
		if (t->wilayah.s[0] != '\0')
			kb_buf_addf(&b, " di %s", t->wilayah.s);
		l->found(l->arg, key, "tahapan", b.s,
		    of_stages[F_TUMPUK].rule);
	}
	kb_buf_free(&b);
}

/* Reference types have few rows: all are looked at. */
int
desk_audit_tahapan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct desk_semua all;
	struct kb_buf key = KB_BUF_INIT;
	int rc = desk_semua_baca(k, &all, err);

	(void)f;
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		const struct desk_tahapan *t = &all.t[i];

		kb_buf_cut(&key, 0);
		kb_key_text(&desk_tahapan_type, t, &key);
		if (again(t->tahapan) && t->wilayah.s[0] == '\0')
			l->found(l->arg, key.s, "wilayah", "tanpa wilayah "
			    "tahapan ini berlaku di mana-mana",
			    of_stages[F_ULANG].rule);
		twice(&all, i, key.s, l);
	}
	kb_buf_free(&key);
	desk_semua_free(&all);
	return rc;
}

