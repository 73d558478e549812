/* SPDX-License-Identifier: ISC */
/* insiden.c - the trail of a span, as the report of a breach needs it. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/insiden.h"
#include "kesbang/trail.h"
#include "kesbang/tukar.h"

#define HOURS (3 * 24)				/* UU 27/2022 Pasal 46 (1) */

void
kb_jejak_masa(struct kb_filter *f, const struct kb_period *p,
    const struct kb_env *env)
{
	char from[KB_STAMP_TEXT], to[KB_STAMP_TEXT];
	const kb_time midnight = { 0 };

	kb_stamp_utc(kb_stamp_make(p->from, midnight, env->zone), from);
	kb_stamp_utc((kb_stamp){ kb_stamp_make(kb_date_add(p->to, 1), midnight,
	    env->zone).sec - 1 }, to);
	kb_filter_range(f, (size_t)kb_field_named(&kb_trail_type, "waktu"),
	    p->from.ymd != 0 ? from : NULL, p->to.ymd != 0 ? to : NULL);
}

/* ---- the report ---- */

struct who {				/* who did what to which kind */
	char		*pelaku, *aksi, *jenis;
	int64_t		 n;
};

struct report {
	struct kb_kantor *k;
	struct kb_insiden *want;
	struct kb_doc	*doc;
	struct who	*who;
	size_t		 nwho;
};

static bool
is_bundle(const struct kb_trail *t)
{
	return t->jenis != NULL && strcmp(t->jenis, kiriman_type.table) == 0;
}

/*
 * Has that kind of record columns about persons?  A bundle that was made left
 * with records of all kinds, and salin-teks with everything.
 */
static bool
about_persons(const struct kb_trail *t)
{
	const struct kb_type *type = kb_type_of_table(t->jenis);

	if (t->jenis == NULL)
		return strcmp(t->aksi, "lengkap") == 0;
	if (is_bundle(t))
		return t->jumlah.v > 0;
	return type != NULL && kb_type_masks(type);
}

static const char *
name_of(const struct kb_trail *t)
{
	const struct kb_type *type = kb_type_of_table(t->jenis);

	return type != NULL ? type->name : t->jenis != NULL ? t->jenis :
	    strcmp(t->aksi, "lengkap") == 0 ? "seluruh berkas" : "-";
}

static void
count(struct report *r, const struct kb_trail *t)
{
	const char *kind = name_of(t);

	for (size_t i = 0; i < r->nwho; i++)
		if (strcmp(r->who[i].pelaku, t->pelaku) == 0 &&
		    strcmp(r->who[i].aksi, t->aksi) == 0 &&
		    strcmp(r->who[i].jenis, kind) == 0) {
			r->who[i].n++;
			return;
		}
	r->who = kb_realloc(r->who, r->nwho + 1, sizeof(*r->who));
	r->who[r->nwho++] = (struct who){ kb_strdup(t->pelaku),
	    kb_strdup(t->aksi), kb_strdup(kind), 1 };
}

static int
gather(void *arg, void *rec, struct kb_err *err)
{
	struct report *r = arg;
	const struct kb_trail *t = rec;

	(void)err;
	r->want->entri++;
	r->want->orang += about_persons(t);
	count(r, t);
	return 0;
}

/* "64.74, ya, 1, 3": the receiver's own records, and nothing of them masked. */
static bool
hands_over(const struct kb_trail *t)
{
	return t->nomor != NULL && strstr(t->nomor, ", ya, ") != NULL;
}

/* Of a bundle's key (to whom, in which era, which one) what people ask. */
static void
number_cell(struct report *r, const struct kb_trail *t)
{
	const char *last = t->nomor != NULL ? strrchr(t->nomor, ' ') : NULL;
	size_t to = t->nomor != NULL ? strcspn(t->nomor, ",") : 0;
	char *text;

	if (!is_bundle(t) || last == NULL) {
		kb_doc_cell(r->doc, t->nomor);
		return;
	}
	text = kb_asprintf("%s kepada %.*s%s", last + 1, (int)to, t->nomor,
	    hands_over(t) ? ", diserahkan" : "");
	kb_doc_cell(r->doc, text);
	free(text);
}

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	struct report *r = arg;
	const struct kb_trail *t = rec;
	struct kb_buf when = KB_BUF_INIT;

	(void)err;
	if (!about_persons(t))
		return 0;
	kb_show(&kb_trail_type.field[kb_field_named(&kb_trail_type, "waktu")],
	    t, &r->k->env, &when);
	kb_doc_cell(r->doc, kb_buf_str(&when));
	kb_doc_cell(r->doc, t->pelaku);
	kb_doc_cell(r->doc, t->perintah);
	kb_doc_cell(r->doc, t->aksi);
	kb_doc_cell(r->doc, name_of(t));
	number_cell(r, t);
	kb_buf_free(&when);
	return 0;
}

static int
by_who(const void *x, const void *y)
{
	const struct who *a = x, *b = y;
	int d = strcmp(a->pelaku, b->pelaku);

	if (d == 0)
		d = strcmp(a->aksi, b->aksi);
	return d != 0 ? d : strcmp(a->jenis, b->jenis);
}

static void
put_head(struct report *r)
{
	struct kb_insiden *w = r->want;
	kb_stamp known = w->diketahui.sec != 0 ? w->diketahui : r->k->env.now;
	struct kb_trail t = { .waktu = known };
	const struct kb_field *f = &kb_trail_type.field[kb_field_named(
	    &kb_trail_type, "waktu")];
	struct kb_buf b = KB_BUF_INIT;

	kb_office_mark(r->doc, "rahasia", true);
	kb_office_kop(r->k, r->doc);
	kb_doc_title(r->doc, "Bahan laporan kegagalan pelindungan data pribadi");
	kb_doc_subtitle(r->doc, "Undang-Undang 27 Tahun 2022 Pasal 46");
	kb_period_long(&b, &w->masa);
	kb_doc_fact(r->doc, "Masa yang dilihat", b.s);
	kb_buf_cut(&b, 0);
	kb_show(f, &t, &r->k->env, &b);
	kb_doc_fact(r->doc, "Diketahui", b.s);
	t.waktu.sec += HOURS * 3600;
	kb_buf_cut(&b, 0);
	kb_show(f, &t, &r->k->env, &b);
	if (t.waktu.sec < r->k->env.now.sec)
		kb_buf_adds(&b, ", sudah lewat");
	kb_doc_fact(r->doc, "Diberitahukan paling lambat (3 x 24 jam)", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu entri jejak, %zu di antaranya menyangkut data "
	    "orang", w->entri, w->orang);
	kb_doc_fact(r->doc, "Jejak", b.s);
	kb_buf_free(&b);
}

static void
put_who(struct report *r)
{
	static const struct kb_column column[] = {
		{ "Akun", KB_CELL_TEXT, 0, NULL },
		{ "Yang dilakukan", KB_CELL_TEXT, 0, NULL },
		{ "Jenis catatan", KB_CELL_TEXT, 0, NULL },
		{ "Entri", KB_CELL_INT, 0, NULL },
	};

	kb_doc_section(r->doc, "I. Siapa melakukan apa");
	if (r->nwho == 0) {
		kb_doc_para(r->doc, "Tidak ada entri jejak dalam masa ini.");
		return;
	}
	qsort(r->who, r->nwho, sizeof(*r->who), by_who);
	kb_doc_table(r->doc, column, KB_LEN(column));
	for (size_t i = 0; i < r->nwho; i++) {
		kb_doc_cell(r->doc, r->who[i].pelaku);
		kb_doc_cell(r->doc, r->who[i].aksi);
		kb_doc_cell(r->doc, r->who[i].jenis);
		kb_doc_cell_int(r->doc, r->who[i].n);
	}
}

static int
put_persons(struct report *r, struct kb_err *err)
{
	static const struct kb_column column[] = {
		{ "Waktu", KB_CELL_TEXT, 0, NULL },
		{ "Akun", KB_CELL_TEXT, 0, NULL },
		{ "Perintah", KB_CELL_TEXT, 0, NULL },
		{ "Aksi", KB_CELL_TEXT, 0, NULL },
		{ "Jenis", KB_CELL_TEXT, 0, NULL },
		{ "Nomor", KB_CELL_TEXT, 0, NULL },
	};

	kb_doc_section(r->doc, "II. Yang menyangkut data orang");
	if (r->want->orang == 0) {
		kb_doc_para(r->doc, "Tidak ada.");
		return 0;
	}
	kb_doc_para(r->doc, "Aksi 'lengkap' berarti kolom yang biasanya "
	    "disamarkan ditampilkan, diekspor, atau disalin. Kiriman adalah "
	    "bundel bagi kantor lain; isinya catatan segala jenis, tanpa "
	    "kolom yang disamarkan kecuali setelan tukar.pribadi 'ya'. Yang "
	    "diserahkan memuat semua kolom catatan penerima sendiri.");
	kb_doc_table(r->doc, column, KB_LEN(column));
	return kb_store_list(r->k->db, r->want->filter, tell, r, err);
}

static void
put_tail(struct report *r)
{
	kb_doc_section(r->doc, "III. Yang tidak diketahui jejak");
	kb_doc_item(r->doc, 0, "Penyalinan berkas kantor itu sendiri, "
	    "cadangannya, atau hasil salin-teks, sesudah ada, oleh orang "
	    "yang dapat membacanya.");
	kb_doc_item(r->doc, 0, "Apakah bundel disandikan bagi penerimanya "
	    "(--sandi) ketika meninggalkan kantor.");
	kb_doc_item(r->doc, 0, "Daftar dan cetakan tanpa --lengkap: nama orang "
	    "ada di dalamnya, kolom yang disamarkan tidak.");
	kb_doc_item(r->doc, 0, "Apa yang terjadi dengan dokumen sesudah "
	    "dicetak atau dikirim.");
	kb_doc_item(r->doc, 0, "Siapa di belakang akun yang dipakai "
	    "bersama-sama.");
	kb_doc_section(r->doc, "IV. Diisi kantor");
	kb_doc_item(r->doc, 0, "Data pribadi yang terungkap, kapan dan "
	    "bagaimana: ........................................");
	kb_doc_item(r->doc, 0, "Upaya penanganan dan pemulihan: "
	    "........................................");
	kb_doc_para(r->doc, "Pemberitahuan tertulis disampaikan kepada subjek "
	    "data pribadi dan lembaga (Pasal 46 ayat (1) dan (2)).");
	kb_office_sign(r->k, r->doc, (kb_date){ 0 });
}

int
kb_insiden(struct kb_kantor *k, struct kb_insiden *want, struct kb_doc **doc,
    struct kb_err *err)
{
	struct report r = { .k = k, .want = want, .doc = kb_doc_new() };
	int rc;

	*doc = r.doc;
	want->entri = want->orang = 0;
	rc = kb_store_list(k->db, want->filter, gather, &r, err);
	if (rc == 0) {
		put_head(&r);
		put_who(&r);
		rc = put_persons(&r, err);
		put_tail(&r);
	}
	for (size_t i = 0; i < r.nwho; i++) {
		free(r.who[i].pelaku);
		free(r.who[i].aksi);
		free(r.who[i].jenis);
	}
	free(r.who);
	return rc;
}
