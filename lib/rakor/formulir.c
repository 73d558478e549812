/* SPDX-License-Identifier: ISC */
/* formulir.c - forms that an addressee fills in and sends back. */
#include <string.h>

#include "kesbang/text.h"
#include "lembar.h"
#include "rules.h"

bool
rakor_blank(const struct kb_type *t, const void *rec, uint64_t given,
    const char *filled)
{
	bool asked = false;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if ((given >> i & 1) == 0 || f->stamp ||
		    kb_in_list(filled, f->name))
			continue;
		if (kb_known(f, rec))
			return false;
		asked = true;
	}
	return asked;
}

/* ---- tindak-lanjut ---- */

#define T struct rakor_formulir
static const struct kb_field guide[] = {
	KB_ROW_AS(T, isi, "_isi", KB_TEXT, kb_text, "yang disepakati; untuk "
	    "dibaca saja"),
	KB_ROW_AS(T, keadaan, "_keadaan", KB_TEXT, kb_text, "keadaannya, dan "
	    "yang diminta; untuk dibaca saja"),
};
#undef T

static const char *const columns[] = {
	"rekomendasi", "_isi", "_keadaan", "penerima", "periode", "tanggal",
	"status", "capaian", "capaian_dari", "satuan", "uraian", "alasan",
	"ditunda_ke", "bukti_jenis", "bukti_nomor", "bukti_tanggal",
	"bukti_berkas", "berlaku_sampai", "dilaporkan",
};

_Static_assert(KB_LEN(columns) <= RAKOR_NFORMULIR, "room for each");

static const struct kb_field *
column(const char *name)
{
	for (size_t i = 0; i < KB_LEN(guide); i++)
		if (strcmp(guide[i].name, name) == 0)
			return &guide[i];
	return &tindak_lanjut_type.field[kb_field_named(&tindak_lanjut_type,
	    name)];
}

void
rakor_formulir_type(struct rakor_formulir_type *to)
{
	to->type = (struct kb_type){ .name = tindak_lanjut_type.name,
	    .table = tindak_lanjut_type.table, .help = tindak_lanjut_type.help,
	    .size = sizeof(struct rakor_formulir), .field = to->field,
	    .nfield = KB_LEN(columns) };
	for (size_t i = 0; i < KB_LEN(columns); i++)
		to->field[i] = *column(columns[i]);
	/* No form takes an entry back. */
	for (size_t i = 0; i < KB_LEN(columns); i++)
		if (strcmp(columns[i], "status") == 0)
			to->field[i].word = rakor_status;
}

static int
put(const struct rakor_pokok *k, const struct rakor_sel *s, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	const struct rekomendasi *r = &s->butir->r;
	struct rakor_pokok one = { .bagian = lembar_bagian(s), .sel = s,
	    .n = 1, .utama = s, .tercatat = s };
	struct kb_buf isi = KB_BUF_INIT, now = KB_BUF_INIT;
	struct rakor_formulir f = { .t = { .rekomendasi = r->head.nomor,
	    .penerima = s->penerima, .periode = s->periode,
	    .satuan = r->satuan } };
	int rc;

	rakor_isi(k->sel->butir, &isi);
	rakor_keadaan_kata(&one, &now);
	kb_buf_adds(&now, "; diminta: ");
	rakor_diminta(&one, &now);
	f.isi = isi.s;
	f.keadaan = now.s;
	if (k->tercatat->akhir != NULL) {
		const struct tindak_lanjut *t = k->tercatat->akhir;

		f.t.capaian_dari = t->capaian_dari;
		if (t->satuan != NULL)
			f.t.satuan = t->satuan;
	}
	rc = fn(arg, &f, err);
	kb_buf_free(&isi);
	kb_buf_free(&now);
	return rc;
}

int
rakor_formulir(const struct rakor_lembar *l, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	for (size_t i = 0; i < l->n; i++)
		for (size_t j = 0; j < l->pokok[i].n; j++) {
			const struct rakor_sel *s = &l->pokok[i].sel[j];

			if (rakor_perlu(s) &&
			    put(&l->pokok[i], s, fn, arg, err) != 0)
				return -1;
		}
	return 0;
}

/* ---- masukan ---- */

int
rakor_formulir_masukan(struct kb_kantor *k, const kb_code *region,
    const char *rapat, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int at = kb_field_named(&masukan_type, "bidang");
	const char *list = masukan_type.field[at].list, *word;

	for (size_t i = 0; (word = kb_code_nth(k, list, i)) != NULL; i++) {
		struct masukan m = { .rapat = rapat, .wilayah = *region,
		    .bidang = word };

		if (fn(arg, &m, err) != 0)
			return -1;
	}
	return 0;
}
