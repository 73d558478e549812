/* SPDX-License-Identifier: ISC */
/* manifest.c - the manifest as text and back. */
#include <stdlib.h>
#include <string.h>

#include "manifest.h"
#include "tukar.h"
#include "wire.h"

static const struct kb_field kepala_fields[] = {
	INT(struct manifest_kepala, edisi, "edisi", .need = true, .min = 1,
	    .max = INT64_MAX),
	INT(struct manifest_kepala, skema, "skema", .need = true, .min = 1,
	    .max = INT64_MAX),
	REGION(struct manifest_kepala, kantor, "kantor", .need = true,
	    .level = KB_OFFICE),
	REGION(struct manifest_kepala, kepada, "kepada", .need = true,
	    .level = KB_OFFICE),
	FLAG(struct manifest_kepala, serah, "serah"),
	INT(struct manifest_kepala, babak, "babak", .need = true, .min = 1,
	    .max = INT64_MAX - 1),
	INT(struct manifest_kepala, urut, "urut", .need = true, .min = 1,
	    .max = TUKAR_URUT_MOST),
	INT(struct manifest_kepala, dasar, "dasar", .need = true,
	    .max = TUKAR_URUT_MOST),
	TEXT(struct manifest_kepala, sidik_dasar, "sidik_dasar", .max = 64),
	TEXT(struct manifest_kepala, sebelumnya, "sebelumnya", .max = 64),
	TEXT(struct manifest_kepala, jenis, "jenis", .need = true,
	    .max = 20000),
	FLAG(struct manifest_kepala, pribadi, "pribadi"),
	STAMP(struct manifest_kepala, dibuat, "dibuat", .need = true),
	INT(struct manifest_kepala, catatan, "catatan", .need = true,
	    .max = INT64_MAX),
	TEXT(struct manifest_kepala, jejak, "jejak", .max = 64),
};

static const struct kb_type kepala_type = {
	.name = "manifest", .size = sizeof(struct manifest_kepala),
	KB_FIELDS(kepala_fields),
};

static const struct kb_field isi_fields[] = {
	TEXT(struct manifest_isi, berkas, "berkas", .need = true),
	INT(struct manifest_isi, catatan, "catatan", .need = true,
	    .max = INT64_MAX),
	TEXT(struct manifest_isi, sha256, "sha256", .need = true),
};

static const struct kb_type isi_type = {
	.name = "isi", .size = sizeof(struct manifest_isi),
	KB_FIELDS(isi_fields),
};

static void
sum(const struct kb_buf *b, char hex[KB_SHA_HEX])
{
	struct kb_sha sha;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, kb_buf_str(b), b->len);
	kb_sha_end(&sha, hex);
}

void
manifest_add(struct manifest *m, const char *file, int64_t lines,
    const struct kb_buf *bytes)
{
	char hex[KB_SHA_HEX];

	sum(bytes, hex);
	m->isi = kb_realloc(m->isi, m->n + 1, sizeof(*m->isi));
	m->isi[m->n++] = (struct manifest_isi){
	    .berkas = kb_homes_dup(&m->homes, file),
	    .catatan = { lines, true },
	    .sha256 = kb_homes_dup(&m->homes, hex) };
}

void
manifest_write(struct kb_buf *b, struct manifest *m)
{
	kb_wire_put(b, &kepala_type, &m->kepala, ~UINT64_C(0), NULL);
	for (size_t i = 0; i < m->n; i++)
		kb_wire_put(b, &isi_type, &m->isi[i], ~UINT64_C(0), NULL);
	sum(b, m->sha);
}

void
manifest_free(struct manifest *m)
{
	free(m->isi);
	kb_homes_free(&m->homes);
	*m = (struct manifest){ 0 };
}

/* ---- reading ---- */

/* The head is the first line, and the only one that has these. */
static const struct kb_type *
type_of(void *arg, char *const *name, size_t n)
{
	(void)arg;
	return n > 0 && strcmp(name[0], "edisi") == 0 ? &kepala_type :
	    n > 0 && strcmp(name[0], "berkas") == 0 ? &isi_type : NULL;
}

static int
keep(void *arg, const struct kb_type *t, void *rec, uint64_t given,
    const char *more, const struct kb_src *src, struct kb_err *err)
{
	struct manifest *m = arg;
	struct kb_errs errs = { 0 };
	int rc = 0;

	(void)given, (void)more;
	if (t == NULL || (t == &kepala_type) != (src->line == 1))
		return kb_fail(err, KB_DATA, "%s: bukan manifest bundel",
		    src->file);
	kb_check(t, rec, src, &errs);
	if (errs.count > 0)
		rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
	kb_errs_free(&errs);
	kb_homes_keep(&m->homes, t, rec);
	if (t == &kepala_type) {
		m->kepala = *(struct manifest_kepala *)rec;
	} else {
		m->isi = kb_realloc(m->isi, m->n + 1, sizeof(*m->isi));
		m->isi[m->n++] = *(struct manifest_isi *)rec;
	}
	return rc;
}

/* Ours would have written no other; the sums are those of its parts. */
static bool
sound(const struct manifest *m)
{
	const struct manifest_kepala *h = &m->kepala;
	int64_t records = 0;

	for (size_t i = 0; i < m->n; i++) {
		if (m->isi[i].catatan.v < 0 ||
		    m->isi[i].catatan.v > (int64_t)KB_BUNDEL_MOST)
			return false;
		records += m->isi[i].catatan.v;
	}
	return tukar_kantor(&h->kantor) && tukar_kantor(&h->kepada) &&
	    h->babak.v > 0 && h->urut.v > 0 && h->urut.v <= TUKAR_URUT_MOST &&
	    h->dasar.v >= 0 && h->dasar.v < h->urut.v &&
	    (h->dasar.v == 0) == (h->sidik_dasar == NULL) &&
	    h->catatan.v == records;
}

int
manifest_read(const char *name, const struct kb_buf *text,
    struct manifest *m, struct kb_err *err)
{
	struct kb_wire wire = { type_of, keep, m, .newer = true };
	struct kb_err why;

	*m = (struct manifest){ 0 };
	sum(text, m->sha);
	if (text->len > MANIFEST_MOST || kb_wire_read(name, kb_buf_str(text),
	    text->len, &wire, &why) != 0 || !m->kepala.edisi.known)
		return kb_fail(err, KB_DATA, "%s: rusak atau berubah di jalan; "
		    "minta dikirim ulang", name);
	if (m->kepala.edisi.v > TUKAR_EDISI)
		return kb_fail(err, KB_CONFIG, "%s: dibuat oleh program yang "
		    "lebih baru (edisi %lld); perbarui program, lalu terima "
		    "lagi", name, (long long)m->kepala.edisi.v);
	return sound(m) ? 0 : kb_fail(err, KB_DATA, "%s: manifestnya tidak "
	    "masuk akal; minta dikirim ulang", name);
}

int
manifest_check(const char *name, const struct manifest *m,
    const struct kb_members *l, struct kb_err *err)
{
	char hex[KB_SHA_HEX];

	if (l->n != m->n + 2)			/* itself and its signature */
		return kb_fail(err, KB_DATA, "%s: isinya lain daripada "
		    "manifestnya; minta dikirim ulang", name);
	for (size_t i = 0; i < m->n; i++) {
		const struct kb_member *x = kb_members_find(l,
		    m->isi[i].berkas);

		if (x != NULL)
			sum(&x->bytes, hex);
		if (x == NULL || strcmp(hex, m->isi[i].sha256) != 0)
			return kb_fail(err, KB_DATA, "%s: %s rusak atau "
			    "diubah; minta dikirim ulang", name,
			    m->isi[i].berkas);
	}
	return 0;
}
