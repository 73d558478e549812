/* SPDX-License-Identifier: ISC */
/* rekap_doc.c - both classifications beside each other, and how they agree. */
#include "kesbang/rekap_konflik.h"
#include "kesbang/text.h"

/* Of the rows the one that is not filled in is the last. */
static int64_t
unknown(const struct kb_rekap_side *a)
{
	return a->n > 0 && a->code[a->n - 1] == NULL ? a->sum[a->n - 1] : 0;
}

/* "Jumlah menurut isu 71, menurut sumber konflik 71: sama, ..." */
static void
reconcile(struct kb_doc *doc, const struct konflik_sisi *s)
{
	const struct kb_rekap *a = &s->r[KONFLIK_SISI_ISU],
	    *b = &s->r[KONFLIK_SISI_SUMBER];
	bool same = a->total == b->total && a->columns.n == b->columns.n;
	struct kb_buf t = KB_BUF_INIT;

	for (size_t i = 0; same && i < a->columns.n; i++)
		same = a->columns.sum[i] == b->columns.sum[i];
	kb_buf_addf(&t, "Pencocokan: jumlah menurut isu %lld (belum diisi "
	    "%lld), menurut sumber konflik %lld (belum ditentukan %lld): %s.",
	    (long long)a->total, (long long)unknown(&a->rows),
	    (long long)b->total, (long long)unknown(&b->rows), same ?
	    "sama, juga di setiap kolom" : "TIDAK SAMA");
	kb_doc_para(doc, t.s);
	kb_doc_note(doc, "Isu ialah daftar kantor, sumber konflik ialah UU "
	    "7/2012 Pasal 5: dua pembagian atas catatan yang sama, yang tidak "
	    "berpasangan baris demi baris.");
	kb_buf_free(&t);
}

struct kb_doc *
konflik_sisi_doc(struct kb_kantor *k, const struct konflik_sisi *s)
{
	struct kb_doc *doc = kb_rekap_doc(k, &s->r[KONFLIK_SISI_ISU]);

	kb_doc_section(doc, "MENURUT SUMBER KONFLIK (UU 7/2012 PASAL 5)");
	kb_rekap_put(doc, &s->r[KONFLIK_SISI_SUMBER]);
	reconcile(doc, s);
	return doc;
}
