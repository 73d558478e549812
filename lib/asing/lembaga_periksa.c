/* SPDX-License-Identifier: ISC */
/* lembaga_periksa.c - foreign societies whose time is over, or who lack what
 * Permendagri 49/2010 Pasal 19 asks for. */
#include <string.h>

#include "lembaga.h"
#include "periksa.h"

enum { F_BERAKHIR, F_REKOMENDASI };

static const struct kb_fault faults[] = {
	[F_BERAKHIR] = { "waktu", "lembaga asing yang waktu kegiatannya sudah "
	    "berakhir, atau berakhir dalam 90 hari" },
	[F_REKOMENDASI] = { "Permendagri 49/2010 Pasal 19", "lembaga asing "
	    "tanpa rekomendasi Kementerian Luar Negeri atau memorandum saling "
	    "pengertian, atau yang keterangannya belum lengkap" },
};

const struct kb_fault *
lembaga_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

struct audit {
	const struct kb_kantor	*k;
	const struct kb_lint	*l;
};

static void
look_time(const struct audit *x, const struct lembaga_asing *a,
    struct kb_buf *b)
{
	enum asing_lembaga_keadaan s = lembaga_state(a, x->k->env.today,
	    ASING_BERAKHIR);

	if (s != LEMBAGA_BERAKHIR && s != LEMBAGA_SEGERA)
		return;
	kb_buf_adds(b, s == LEMBAGA_SEGERA ? "berakhir " : "sudah berakhir ");
	kb_date_long(b, a->berakhir);
	x->l->found(x->l->arg, a->head.nomor, "berakhir", b->s,
	    faults[F_BERAKHIR].rule);
}

static int
look(void *arg, void *rec, struct kb_err *err)
{
	const struct audit *x = arg;
	const struct lembaga_asing *a = rec;
	struct kb_buf b = KB_BUF_INIT, lacks = KB_BUF_INIT;

	(void)err;
	look_time(x, a, &b);
	lembaga_lacks(a, &lacks);
	if (lacks.len > 0) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "belum tercatat: %s", lacks.s);
		x->l->found(x->l->arg, a->head.nomor, a->rekomendasi == NULL ?
		    "rekomendasi" : a->mou_nomor == NULL ? "mou_nomor" : NULL,
		    b.s, faults[F_REKOMENDASI].rule);
	}
	kb_buf_free(&b);
	kb_buf_free(&lacks);
	return 0;
}

int
lembaga_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit x = { k, l };

	return kb_store_list(k->db, f, look, &x, err);
}
