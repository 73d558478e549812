/* SPDX-License-Identifier: ISC */
/* kunci_jenis.c - keys of other offices as records. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "tukar.h"

#define TOLD 3				/* columns that the key itself tells */

static const struct kb_field kunci_fields[] = {
	REGION(struct kunci_kantor, kantor, "kode wilayah kantor yang "
	    "memakainya", .level = KB_OFFICE,
	    .need = true, .key = true, .show = true),
	TEXT(struct kunci_kantor, sidik_jari, "sidik jari kunci itu, untuk "
	    "dicocokkan lewat telepon; dihitung dari kuncinya",
	    .need = true, .key = true, .stamp = true, .show = true),
	TEXT(struct kunci_kantor, kunci_publik, "isi berkas .pub, satu baris",
	    .need = true, .max = 2000, .alias = "kunci"),
	DATE(struct kunci_kantor, mulai, "diterima di sini mulai hari itu",
	    .show = true),
	DATE(struct kunci_kantor, sampai, "dan sampai dengan hari itu; diisi "
	    "bila diganti", .show = true),
	DATE(struct kunci_kantor, dicabut, "hilang atau dicuri pada hari itu; "
	    "apa pun yang belum datang ditolak", .show = true, .past = true),
	TEXT(struct kunci_kantor, catatan, "catatan", .show = true),
};

/* Of what is no key there is one fault to tell: that it is none. */
static void
complete_kunci(void *rec, struct kb_buf *made)
{
	struct kunci_kantor *k = rec;
	struct kb_buf bytes = KB_BUF_INIT;
	char print[KB_PRINT_TEXT] = "?";
	const char *why;

	if (k->sidik_jari == NULL && k->kunci_publik != NULL) {
		if (kb_pub_bytes(k->kunci_publik, &bytes, &why))
			kb_pub_print(&bytes, print);
		kb_buf_adds(made, print);
		k->sidik_jari = made->s;
	}
	kb_buf_free(&bytes);
}

/* It is compared with what signed a bundle, and told to ssh-keygen: it must be
 * a key, nothing but that, and its own. */
static void
check_kunci(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct kunci_kantor *k = rec;
	struct kb_buf bytes = KB_BUF_INIT;
	char print[KB_PRINT_TEXT];
	const char *why, *whose;

	if (k->kunci_publik != NULL &&
	    !kb_pub_bytes(k->kunci_publik, &bytes, &why)) {
		kb_errs_add(errs, src, "kunci_publik", "%s", why);
	} else if (k->kunci_publik != NULL) {
		kb_pub_print(&bytes, print);
		if (k->sidik_jari != NULL && strcmp(k->sidik_jari, print) != 0)
			kb_errs_add(errs, src, "kunci_publik", "sidik jarinya "
			    "%s, bukan %s; kunci lain dicatat dengan tambah",
			    print, k->sidik_jari);
		whose = tukar_kunci_milik(k->kunci_publik);
		if (whose != NULL && strcmp(whose, k->kantor.s) != 0)
			kb_errs_add(errs, src, "kantor", "kunci ini dibuat "
			    "kantor %s (tercantum di ujungnya), bukan %s",
			    whose, k->kantor.s);
	}
	kb_date_order(errs, src, "mulai", k->mulai, "sampai", k->sampai);
	kb_buf_free(&bytes);
}

/* A key has one office: else one could sign as another. */
static int
verify_kunci(struct kb_db *db, const struct kb_env *env, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	const struct kunci_kantor *k = rec;
	char *other = kb_one_text(db, "SELECT kantor FROM tukar_kunci WHERE "
	    "sidik_jari = ? AND kantor <> ?", KB_ARGS2(k->sidik_jari,
	    (const char *)k->kantor.s));

	(void)err;
	if (other != NULL)
		kb_errs_add(errs, src, "kunci_publik", "sudah dicatat sebagai "
		    "kunci kantor %s; satu kunci milik satu kantor", other);
	if (strcmp(k->kantor.s, env->office.s) == 0)
		kb_errs_add(errs, src, "kantor", "%s adalah kantor ini "
		    "sendiri, yang kuncinya tidak perlu dicatat", k->kantor.s);
	free(other);
	return 0;
}

/* Of another key of that office, which is not given up. */
static int
tell_other(void *arg, void *rec, struct kb_err *err)
{
	const struct kunci_kantor *k = rec;
	struct kb_buf *b = arg;

	(void)err;
	kb_buf_addf(b, "\nkunci lain kantor itu masih diterima; bila diganti, "
	    "beri hari terakhirnya: kesbangpol ubah kunci-kantor '%s/%s' "
	    "--sampai TANGGAL; bila hilang: --dicabut TANGGAL", k->kantor.s,
	    k->sidik_jari);
	return 0;
}

void
tukar_kunci_lanjut(struct kb_kantor *kantor, const void *rec,
    struct kb_buf *b)
{
	const struct kunci_kantor *k = rec;
	struct kb_buf sql = KB_BUF_INIT;
	struct kb_err err;

	if (k->dicabut.ymd != 0) {
		kb_buf_adds(b, "kunci itu dicabut ");
		kb_date_long(b, k->dicabut);
		kb_buf_adds(b, ", dan apa pun yang ditandatangani dengannya "
		    "ditolak");
		return;
	}
	kb_buf_addf(b, "sidik jari %s: cocokkan dengan yang dibacakan kantor "
	    "itu lewat telepon", k->sidik_jari);
	kb_select(&sql, &kunci_kantor_type);
	kb_buf_adds(&sql, " WHERE kantor = ? AND sidik_jari <> ? AND sampai "
	    "IS NULL AND dicabut IS NULL ORDER BY sidik_jari");
	kb_query(kantor->db, &kunci_kantor_type, sql.s, KB_ARGS2(
	    (const char *)k->kantor.s, k->sidik_jari), tell_other, b, &err);
	kb_buf_free(&sql);
}

int64_t
tukar_dimasukkan(struct kb_db *db, kb_types types, const kb_code *office)
{
	const struct kb_type *t;
	int64_t n = 0;

	for (size_t i = 0; (t = tukar_jenis(types, i)) != NULL; i++) {
		char *sql = kb_asprintf("SELECT count(*) FROM %s WHERE "
		    "kantor = ?1 AND " TUKAR_DIMASUKKAN, t->table, t->table);

		n += kb_one(db, 0, sql, KB_ARGS1((const char *)office->s));
		free(sql);
	}
	return n;
}

int
tukar_kunci_catat(struct kb_kantor *kantor, struct kunci_kantor *k,
    struct kb_buf *home, enum kb_put_result *became, struct kb_err *err)
{
	struct kb_store *s;
	int rc = kb_store_open(&s, kantor->db, &kunci_kantor_type,
	    &kantor->env, err);

	if (rc == 0)
		rc = kb_store_one(s, k, (UINT64_C(1) << TOLD) - 1, became,
		    err);
	if (rc == 0)
		kb_rec_keep(&kunci_kantor_type, k, home);
	return kb_store_close(s, rc, err);
}

const char *
tukar_kunci_milik(const char *line)
{
	const char *s = kb_pub_comment(line);

	return strncmp(s, "kantor ", 7) == 0 && kb_region_form(s + 7) ? s + 7 :
	    NULL;
}

const struct kb_type kunci_kantor_type = {
	.name = "kunci-kantor", .table = "tukar_kunci",
	.help = "kunci tanda tangan kantor lain",
	.size = sizeof(struct kunci_kantor), KB_FIELDS(kunci_fields),
	.complete = complete_kunci, .check = check_kunci,
	.verify = verify_kunci, .next = tukar_kunci_lanjut,
};
