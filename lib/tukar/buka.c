/* SPDX-License-Identifier: ISC */
/* buka.c - a bundle or a receipt from its bytes: whole, and signed by whom? */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "manifest.h"
#include "tanda_terima.h"
#include "wire.h"

/* ---- receipts ---- */

static const struct kb_type *
receipt_type(void *arg, char *const *name, size_t n)
{
	(void)arg, (void)name, (void)n;
	return &tanda_terima_type;
}

static int
keep_receipt(void *arg, const struct kb_type *t, void *rec, uint64_t given,
    const char *more, const struct kb_src *src, struct kb_err *err)
{
	struct tukar_bundel *b = arg;
	struct kb_errs errs = { 0 };
	int rc = 0;

	(void)given, (void)more;
	kb_check(t, rec, src, &errs);
	if (errs.count > 0 || b->t->edisi.known)
		rc = kb_fail(err, KB_DATA, "%s: bukan tanda terima", b->name);
	kb_errs_free(&errs);
	*b->t = *(struct tanda_terima *)rec;
	kb_rec_keep(t, b->t, &b->home);
	return rc;
}

/* ---- both ---- */

static int
signed_by(const struct tukar_bundel *b, const kb_code *who,
    const char *purpose, kb_stamp when, const char *text, const char *sig,
    const struct tukar_penanda *signers, struct kb_err *err)
{
	const struct kb_member *t = kb_members_find(&b->members, text);
	const struct kb_member *s = kb_members_find(&b->members, sig);

	return tukar_sah(signers, b->name, who, purpose, when, &t->bytes,
	    s != NULL ? &s->bytes : NULL, err);
}

static int
open_bundle(struct tukar_bundel *b, const struct tukar_penanda *signers,
    struct kb_err *err)
{
	const struct kb_member *x = kb_members_find(&b->members, MANIFEST);
	const struct manifest_kepala *h;

	b->m = kb_alloc(sizeof(*b->m));
	if (manifest_read(b->name, &x->bytes, b->m, err) != 0)
		return -1;
	h = &b->m->kepala;
	if (signed_by(b, &h->kantor, KB_FOR_BUNDEL, h->dibuat, MANIFEST,
	    MANIFEST_SIG, signers, err) != 0)
		return -1;
	return manifest_check(b->name, b->m, &b->members, err);
}

static int
open_receipt(struct tukar_bundel *b, const struct tukar_penanda *signers,
    struct kb_err *err)
{
	const struct kb_member *x = kb_members_find(&b->members, TANDA_TERIMA);
	struct kb_wire wire = { receipt_type, keep_receipt, b, .newer = true };
	struct kb_err why;

	b->t = kb_alloc(sizeof(*b->t));
	if (x->bytes.len > MANIFEST_MOST || kb_wire_read(b->name,
	    kb_buf_str(&x->bytes), x->bytes.len, &wire, &why) != 0 ||
	    !b->t->edisi.known || b->members.n != 2)
		return kb_fail(err, KB_DATA, "%s: tanda terima ini rusak atau "
		    "berubah di jalan; minta dikirim ulang", b->name);
	if (b->t->edisi.v > TUKAR_EDISI)
		return kb_fail(err, KB_CONFIG, "%s: dibuat oleh program yang "
		    "lebih baru (edisi %lld); perbarui program, lalu terima "
		    "lagi", b->name, (long long)b->t->edisi.v);
	return signed_by(b, &b->t->dari, KB_FOR_RECEIPT, b->t->dibuat,
	    TANDA_TERIMA, TANDA_TERIMA_SIG, signers, err);
}

int
tukar_buka(const char *name, const char *bytes, size_t n,
    const struct tukar_penanda *signers, struct tukar_bundel *b, struct kb_err *err)
{
	*b = (struct tukar_bundel){ .name = kb_strdup(name) };
	if (kb_tar_read(name, bytes, n, &b->members, err) != 0)
		return -1;
	if (kb_members_find(&b->members, MANIFEST) != NULL)
		return open_bundle(b, signers, err);
	if (kb_members_find(&b->members, TANDA_TERIMA) != NULL)
		return open_receipt(b, signers, err);
	return kb_fail(err, KB_DATA, "%s: bukan bundel", name);
}

bool
tukar_bukan_untuk(const struct tukar_bundel *b, const char *office)
{
	const struct manifest_kepala *h = b->m != NULL ? &b->m->kepala : NULL;

	if (h != NULL && h->edisi.known)
		return strcmp(h->kantor.s, office) == 0 ||
		    !kb_region_within(h->kepada.s, office);
	if (b->t != NULL && b->t->edisi.known)
		return strcmp(b->t->dari.s, office) == 0 ||
		    !kb_region_within(b->t->kantor.s, office);
	return false;
}

void
tukar_tutup(struct tukar_bundel *b)
{
	if (b->m != NULL)
		manifest_free(b->m);
	free(b->m);
	free(b->t);
	free(b->name);
	kb_members_free(&b->members);
	kb_buf_free(&b->home);
	*b = (struct tukar_bundel){ 0 };
}
