/* SPDX-License-Identifier: ISC */
/*
 * notula_daftar.c - what a meeting of regions agreed: item by item, with whom
 * and until when; and who signs.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "notula.h"
#include "sebut.h"

void
notula_nomor(const struct rapat *r, const char *of, struct kb_buf *b)
{
	size_t n = strlen(r->head.nomor);
	bool ours = strncmp(of, r->head.nomor, n) == 0 && of[n] == '#';

	kb_buf_adds(b, ours ? of + n + 1 : of);
}

/* "9" is a number, "9a" is written before the text. */
void
notula_butir(struct kb_doc *d, const struct rakor_butir *of,
    struct kb_buf *text)
{
	char *end;
	unsigned long n = strtoul(of->r.butir, &end, 10);
	char *named = kb_asprintf("%s. %s", of->r.butir, kb_buf_str(text));

	if (*end != '\0' || n == 0)
		kb_doc_item(d, 0, named);
	else
		kb_doc_item(d, n, kb_buf_str(text));
	kb_buf_cut(text, 0);
	free(named);
}

static void
item(struct kb_kantor *k, struct kb_doc *d, const struct rakor_notula *n,
    const struct rakor_butir *of, struct kb_buf *b)
{
	struct rakor_hitung h = rakor_hitung_butir(&n->p, of);
	size_t carried = 0;

	kb_buf_adds(b, of->r.isi);
	notula_butir(d, of, b);
	if (of->bagian)
		return;
	sebut_batas(of, b);
	sebut_rinci(d, NULL, b);
	sebut_penerima(k, of, b);
	sebut_rinci(d, "Penerima", b);
	if (of->r.ukuran != NULL)
		kb_doc_detail(d, "Tolok ukur", of->r.ukuran);
	if (of->r.pemberi != NULL)
		kb_doc_detail(d, "Diberikan oleh", of->r.pemberi);
	if (of->r.mengulang != NULL)
		kb_doc_detail(d, "Mengulang", of->r.mengulang);
	for (size_t i = 0; i < of->n; i++)
		carried += n->p.sel[of->dari + i].diteruskan &&
		    !n->p.sel[of->dari + i].luar;
	if (h.pembagi == 0 && carried == 0)
		return;
	rakor_persen(&h, b);
	if (carried > 0)
		kb_buf_addf(b, "; %zu diteruskan rapat kemudian, dihitung di "
		    "sana", carried);
	sebut_rinci(d, "Sesuai", b);
}

void
notula_daftar(struct kb_kantor *k, struct kb_doc *d,
    const struct rakor_notula *n, struct kb_buf *b)
{
	const struct rapat *r = &n->d.rapat;
	bool any = false;

	for (size_t i = 0; i < n->p.nbutir; i++) {
		const struct rakor_butir *of = &n->p.butir[i];

		if (of->rapat != n->p.ditanya)
			continue;
		if (!any)
			kb_doc_section(d, "Rekomendasi");
		any = true;
		item(k, d, n, of, b);
	}
	if (r->jumlah_resmi.known && r->lengkap.n != 0 && !kb_yes(r->lengkap))
	{
		kb_buf_addf(b, "Naskah resmi memuat %lld butir; tidak semuanya "
		    "tercatat di sini.", (long long)r->jumlah_resmi.v);
		kb_doc_note(d, b->s);
		kb_buf_cut(b, 0);
	}
}

/* ---- who signs ---- */

static char *
part(const char *who, bool post)
{
	size_t n = notula_nama(who);

	if (!post)
		return kb_asprintf("%.*s", (int)n, who);
	n += strspn(who + n, ", ");
	return kb_asprintf("%s", who + n);
}

/* Where it was: "Bontang", of a meeting elsewhere than at the office. */
static void
place(struct kb_kantor *k, const struct rapat *r, struct kb_buf *b)
{
	static const char *const ranks[] = { "Kota ", "Kabupaten " };
	struct kb_buf name = KB_BUF_INIT;
	const char *s = k->office.tempat;
	kb_code at = kb_region_at(&r->wilayah, 2);

	if (at.s[0] != '\0' && strcmp(at.s, k->office.kode.s) != 0) {
		s = kb_region_name(k, at.s, &name);
		for (size_t i = 0; i < KB_LEN(ranks); i++)
			if (strncmp(s, ranks[i], strlen(ranks[i])) == 0)
				s += strlen(ranks[i]);
	}
	if (s != NULL)
		kb_buf_adds(b, s);
	kb_buf_free(&name);
}

static void
pair(struct kb_doc *d, enum kb_sign kind, const char *left,
    const char *right)
{
	const struct kb_signer row[] = {
		{ kind, left }, { kind, right }
	};

	kb_doc_signers_row(d, 0, row, KB_LEN(row));
}

void
notula_tanda_tangan(struct kb_kantor *k, struct kb_doc *d,
    const struct rapat *r, struct kb_buf *b)
{
	const char *who[2] = { r->notulis, r->pimpinan };
	char *name[2], *post[2];

	if (r->pimpinan == NULL && r->notulis == NULL)
		return;
	for (size_t i = 0; i < 2; i++) {
		name[i] = part(who[i] != NULL ? who[i] : "", false);
		post[i] = part(who[i] != NULL ? who[i] : "", true);
	}
	kb_doc_signers(d);
	place(k, r, b);
	if (b->len > 0) {
		kb_buf_adds(b, ", ");
		kb_date_long(b, pantau_hari_akhir(r));
		pair(d, KB_SIGN_TEXT, "", b->s);
		kb_buf_cut(b, 0);
	}
	pair(d, KB_SIGN_TEXT, r->notulis != NULL ? "Notulis," : "",
	    r->pimpinan != NULL ? "Pimpinan rapat," : "");
	pair(d, KB_SIGN_HAND, "", "");
	pair(d, KB_SIGN_TEXT, name[0], name[1]);
	pair(d, KB_SIGN_TEXT, post[0], post[1]);
	for (size_t i = 0; i < 2; i++) {
		free(name[i]);
		free(post[i]);
	}
}
