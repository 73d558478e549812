/* SPDX-License-Identifier: ISC */
/*
 * seluruh.c - a bundle that holds everything takes the place of all that its
 * sender's bundles brought before: what it has no more goes.
 */
#include <stdlib.h>

#include "kesbang/text.h"
#include "manifest.h"
#include "tukar.h"

/*
 * Of what bundles brought before (?3: the last import then) and this one does
 * not.  What was entered here for it stays: it was never its own.
 */
#define OF_BEFORE							\
	" AS x WHERE " TUKAR_MILIK("?1", "?2") " AND impor <= ?3 AND "	\
	"EXISTS (SELECT 1 FROM terimaan t WHERE x.impor BETWEEN "	\
	"t.masukan AND t.masukan_akhir)"

/* Does its sender speak for those below it, too? */
static int
speaks_below(const struct kb_kantor *k, const struct manifest_kepala *h)
{
	return kb_region_within(h->kantor.s, k->env.office.s);
}

/* Its stones are all that there are; but what was destroyed stays so. */
int
tukar_seluruh_mulai(struct kb_kantor *k, const struct manifest_kepala *h,
    struct kb_err *err)
{
	if (kb_exec(k->db, "DELETE FROM nisan WHERE " TUKAR_MILIK("?1", "?2")
	    " AND berita_acara IS NULL AND "
	    "instr(' ' || ?3 || ' ', ' ' || jenis || ' ') > 0", KB_ARGS3(
	    (const char *)h->kantor.s, speaks_below(k, h), h->jenis), err) != 0)
		return -1;
	return tukar_titipan_lupa(k, &h->kantor, err);
}

struct dropping {
	struct kb_kantor	*k;
	const struct manifest_kepala *h;
	const struct kb_type	*type;		/* at hand */
	int64_t			 before;
	struct tukar_hasil	*r;
};

static int
lose(void *arg, void *rec, struct kb_err *err)
{
	struct dropping *x = arg;

	(void)err;
	x->r->lost++;
	tukar_sisih(x->r, x->type, rec, ~UINT64_C(0), "tidak ada lagi pada "
	    "pemiliknya; bila hilang di sana, impor berkas ini di sana");
	return 0;
}

static int
drop_old(struct dropping *x, struct kb_err *err)
{
	struct kb_head *rec = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc = kb_collect(x->k->db, x->type, OF_BEFORE, KB_ARGS3(
	    (const char *)x->h->kantor.s, speaks_below(x->k, x->h), x->before),
	    &rec, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++) {
		const struct kb_head *r = (const void *)((char *)rec +
		    i * x->type->size);

		if (kb_store_drop(x->k->db, x->type, &r->kantor, r->nomor,
		    "pemiliknya mengirim seluruh catatannya tanpa catatan ini",
		    lose, x, err) < 0)
			rc = -1;
	}
	free(rec);
	kb_homes_free(&homes);
	return rc;
}

int
tukar_seluruh_selesai(struct kb_kantor *k, kb_types types,
    const struct manifest_kepala *h, int64_t before, struct tukar_hasil *r,
    struct kb_err *err)
{
	struct dropping x = { .k = k, .h = h, .before = before, .r = r };
	const char *names = h->jenis;
	struct kb_buf name = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && kb_next_part(&names, ' ', &name)) {
		x.type = tukar_jenis_tabel(types, kb_buf_str(&name));
		if (x.type != NULL)
			rc = drop_old(&x, err);
	}
	kb_buf_free(&name);
	return rc;
}
