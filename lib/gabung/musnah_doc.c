/* SPDX-License-Identifier: ISC */
/*
 * musnah_doc.c - the berita acara, or a draft of it: nothing of what the
 * records said but their type, number and day.
 */
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/terbilang.h"
#include "kesbang/text.h"
#include "musnah.h"

struct isi {
	kb_text	 hari, persetujuan, alasan;
	kb_int	 jumlah;
	kb_text	 terbilang, sisa;
	kb_enum	 jadwal;
};

#define T struct isi
static const struct kb_field fields[] = {
	TEXT(T, hari, "tanggalnya dengan huruf"),
	TEXT(T, persetujuan, "nomor persetujuan pemusnahan"),
	TEXT(T, alasan, "alasan, bila atas permintaan"),
	INT(T, jumlah, "banyaknya catatan"),
	TEXT(T, terbilang, "banyaknya dengan huruf"),
	FLAG(T, jadwal, "menurut jadwal retensi, bukan atas permintaan"),
	TEXT(T, sisa, "tempat yang tidak terjangkau, sebaris satu"),
};
#undef T

static const struct kb_type isi_type = {
	.name = "berita-acara", .help = "isi berita acara pemusnahan",
	.size = sizeof(struct isi), KB_FIELDS(fields),
};

/* ---- tables ---- */

static void
cell_day(struct kb_doc *doc, kb_pdate day)
{
	struct kb_musnah_butir x = { .tanggal = day };
	const struct kb_type *t = &musnah_butir_type;
	struct kb_buf b = KB_BUF_INIT;

	if (day.ymd % 100 != 0)
		kb_date_long(&b, (kb_date){ day.ymd });
	else
		kb_show(&t->field[kb_field_named(t, "tanggal")], &x, NULL, &b);
	kb_doc_cell(doc, kb_buf_str(&b));
	kb_buf_free(&b);
}

static void
cell_type(struct kb_doc *doc, const char *table)
{
	const struct kb_type *t = kb_type_of_table(table);

	kb_doc_cell(doc, t != NULL ? t->help : table);
}

static bool
same(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Rows of one type and one reason stand together; returns where they end. */
static size_t
group(const struct kb_musnah *m, size_t i, kb_pdate *first, kb_pdate *last)
{
	const struct kb_musnah_butir *x = &m->butir[i];
	size_t j = i;

	*first = *last = (kb_pdate){ 0 };
	for (; j < m->n && same(m->butir[j].tabel, x->tabel) &&
	    same(m->butir[j].masa, x->masa); j++) {
		kb_pdate day = m->butir[j].tanggal;

		if (day.ymd != 0 && (first->ymd == 0 || day.ymd < first->ymd))
			*first = day;
		if (day.ymd > last->ymd)
			*last = day;
	}
	return j;
}

static struct kb_doc *
summary(const struct kb_musnah *m)
{
	static const struct kb_column head[] = {
		{ "Jenis catatan", KB_CELL_TEXT, 20 },
		{ "Jumlah", KB_CELL_INT, 10 },
		{ "Dari", KB_CELL_TEXT, 16 },
		{ "Sampai dengan", KB_CELL_TEXT, 16 },
		{ "Masa simpan", KB_CELL_TEXT, 19 },
		{ "Dasar", KB_CELL_TEXT, 19 },
	};
	struct kb_doc *doc = kb_doc_new();
	kb_pdate first, last;

	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0, end; i < m->n; i = end) {
		end = group(m, i, &first, &last);
		cell_type(doc, m->butir[i].tabel);
		kb_doc_cell_int(doc, (int64_t)(end - i));
		cell_day(doc, first);
		cell_day(doc, last);
		kb_doc_cell(doc, m->butir[i].masa);
		kb_doc_cell(doc, m->butir[i].dasar);
	}
	return doc;
}

static struct kb_doc *
list(const struct kb_musnah *m)
{
	static const struct kb_column head[] = {
		{ "No.", KB_CELL_INT, 0 },
		{ "Jenis catatan", KB_CELL_TEXT, 0 },
		{ "Kantor", KB_CELL_TEXT, 0 },
		{ "Nomor", KB_CELL_TEXT, 0 },
		{ "Tanggal", KB_CELL_TEXT, 0 },
	};
	struct kb_doc *doc = kb_doc_new();

	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < m->n; i++) {
		kb_doc_cell_int(doc, (int64_t)i + 1);
		cell_type(doc, m->butir[i].tabel);
		kb_doc_cell(doc, m->butir[i].kantor.s);
		kb_doc_cell(doc, m->butir[i].nomor);
		cell_day(doc, m->butir[i].tanggal);
	}
	return doc;
}

/* "SAKSI" twice beside each other, with room for their hands. */
static struct kb_doc *
witnesses(const char *names)
{
	static const struct kb_signer what[] = {
		{ KB_SIGN_TEXT, "Saksi I," }, { KB_SIGN_TEXT, "Saksi II," }
	}, hand[] = { { KB_SIGN_HAND, NULL }, { KB_SIGN_HAND, NULL } };
	struct kb_signer who[2];
	struct kb_buf name[2] = { KB_BUF_INIT, KB_BUF_INIT };
	struct kb_doc *doc = kb_doc_new();

	for (size_t i = 0; i < 2; i++) {
		if (names == NULL || !kb_next_part(&names, '|', &name[i]) ||
		    name[i].len == 0)
			kb_buf_adds(&name[i], "(" KB_TEMPLATE_DOTS ")");
		who[i] = (struct kb_signer){ KB_SIGN_TEXT, name[i].s };
	}
	kb_doc_signers(doc);
	kb_doc_signers_row(doc, 0, what, 2);
	kb_doc_signers_row(doc, 0, hand, 2);
	kb_doc_signers_row(doc, 0, who, 2);
	for (size_t i = 0; i < 2; i++)
		kb_buf_free(&name[i]);
	return doc;
}

/* ---- the paper ---- */

static int
fill(struct kb_kantor *k, const struct kb_musnah *m, const struct isi *isi,
    const char *names, struct kb_doc *doc, struct kb_err *err)
{
	const struct kb_values from[] = {
		{ NULL, &isi_type, isi },
		{ "kantor_", &kb_office_type, &k->office },
	};
	struct kb_doc *part[] = { summary(m), list(m), witnesses(names) };
	const struct kb_given_table table[] = {
		{ "ringkasan", part[0] }, { "daftar", part[1] },
		{ "saksi", part[2] },
	};
	struct kb_template *t = NULL;
	struct kb_filled f = { 0 };
	int rc = kb_letter_read(k, "musnah/berita-acara.txt", &t, err);

	if (rc == 0)
		rc = kb_template_fill(t, &(struct kb_filling){ from,
		    KB_LEN(from), &k->env, table, KB_LEN(table) }, &f, err);
	if (rc == 0)
		kb_office_letter(k, doc, &(struct kb_letter){ &f,
		    m->hari.ymd != 0 ? m->nomor : NULL, m->hari, NULL });
	kb_filled_free(&f);
	kb_template_free(t);
	for (size_t i = 0; i < KB_LEN(part); i++)
		kb_doc_free(part[i]);
	return rc;
}

int
kb_musnah_doc(struct kb_kantor *k, const struct kb_musnah *m,
    struct kb_doc **doc, struct kb_err *err)
{
	struct kb_buf day = KB_BUF_INIT, words = KB_BUF_INIT,
	    left = KB_BUF_INIT, home = KB_BUF_INIT;
	struct kb_musnah_setelan set;
	struct isi isi = { .persetujuan = m->persetujuan, .alasan = m->alasan,
	    .jumlah = { (int64_t)m->n, true } };
	int rc = kb_settings_load(k->db, &kb_musnah_setelan_type, &set, &home,
	    err);

	if (m->hari.ymd != 0) {
		kb_terbilang_date(&day, m->hari);
		isi.hari = day.s;
	}
	kb_terbilang(&words, isi.jumlah.v);
	isi.terbilang = words.s;
	kb_musnah_sisa(k->db, m, &left);
	if (left.len > 0)
		isi.sisa = kb_trim(left.s);
	isi.jadwal.n = m->n > 0 && m->butir[0].masa != NULL ? KB_FLAG_YES :
	    KB_FLAG_NO;
	*doc = kb_doc_new();
	if (m->hari.ymd == 0)
		kb_doc_mark(*doc, "DRAF");
	if (rc == 0)
		rc = fill(k, m, &isi, set.saksi, *doc, err);
	kb_buf_free(&day);
	kb_buf_free(&words);
	kb_buf_free(&left);
	kb_buf_free(&home);
	return rc;
}
