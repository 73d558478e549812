/* SPDX-License-Identifier: ISC */
/*
 * terima_isi.c - the records of a bundle into the register, as their owner has
 * them.  A bundle that holds one that its sender does not own is refused
 * whole.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "manifest.h"
#include "tukar.h"
#include "wire.h"

#define UNPACKED ((size_t)64 << 20)		/* of one member */

/* Of a type that only a newer program has, this is what we can see. */
struct unknown {
	struct kb_head	 head;
};

static const struct kb_field unknown_fields[] = {
	KB_HEAD(struct unknown),
};

static const struct kb_type unknown_type = {
	.name = "?", .size = sizeof(struct unknown),
	KB_FIELDS(unknown_fields), .head = true,
};

struct receiving {
	struct kb_kantor	*k;
	kb_types		 types;
	const struct tukar_bundel *b;
	struct tukar_hasil	*r;
	const char		*name;		/* of the table at hand */
	const struct kb_type	*type;		/* or &unknown_type, nisan */
	struct kb_store		*store;		/* of a known type */
	struct kb_import	 im;
	kb_code			 owned;		/* asked last, and it may */
	int64_t			 lines;
};

/* May the sender say what a record of that office is? */
static int
check_owner(struct receiving *x, const kb_code *owner, const char *number,
    const struct kb_src *src, struct kb_err *err)
{
	const struct manifest_kepala *h = &x->b->m->kepala;
	bool own = strcmp(owner->s, h->kantor.s) == 0;

	if (number == NULL || owner->s[0] == '\0')
		return kb_fail(err, KB_DATA, "%s:%ld: catatan tanpa kantor "
		    "atau nomor", src->file, src->line);
	if (own || strcmp(owner->s, x->owned.s) == 0)
		return 0;
	if (kb_yes(h->serah))
		own = tukar_di_bawah(&h->kepada, &h->kantor) &&
		    tukar_di_bawah(owner, &h->kepada);
	else
		own = tukar_di_bawah(owner, &h->kantor) && kb_one(x->k->db, 0,
		    "SELECT 1 FROM tukar_kunci WHERE kantor = ?",
		    KB_ARGS1((const char *)owner->s)) == 0 &&
		    strcmp(owner->s, x->k->env.office.s) != 0;
	if (!own)
		return kb_fail(err, KB_DATA, "%s: memuat catatan milik kantor "
		    "%s (%s %s), yang tidak boleh dikirim kantor %s; tidak ada "
		    "yang diterima", x->b->name, owner->s, x->name, number,
		    h->kantor.s);
	x->owned = *owner;
	return 0;
}

static void
tell_conflict(struct receiving *x, const void *rec)
{
	struct kb_buf *b = &x->r->conflict;

	kb_buf_addf(b, "{\"jenis\":\"%s\",\"di_sini\":", x->name);
	kb_json_rec(b, x->type, kb_store_before(x->store), NULL,
	    ~UINT64_C(0));
	kb_buf_adds(b, ",\"datang\":");
	kb_json_rec(b, x->type, rec, NULL, ~UINT64_C(0));
	kb_buf_adds(b, "}\n");
	x->r->conflicts++;
}

/* What we have no column for waits until we have. */
static int
carry(struct receiving *x, const struct kb_head *h, const char *more,
    struct kb_err *err)
{
	struct titipan t = { .kantor = h->kantor, .jenis = x->name,
	    .nomor = h->nomor, .revisi = h->revisi, .isi = more };

	if (*more == '\0')
		return 0;
	x->r->carried++;
	return kb_store_alone(x->k->db, &x->k->env, &titipan_type, &t,
	    ~UINT64_C(0), err);
}

static int
take(struct receiving *x, void *rec, const char *more, struct kb_err *err)
{
	enum kb_received what = KB_RECEIVED_NEW;

	if (x->store != NULL && kb_store_receive(x->store, rec, &what,
	    err) != 0)
		return -1;
	switch (what) {
	case KB_RECEIVED_NEW:
		x->im.fresh++;
		break;
	case KB_RECEIVED_CHANGED:
		x->im.changed++;
		break;
	case KB_RECEIVED_CONFLICT:
		tell_conflict(x, rec);
		break;
	default:
		return 0;
	}
	return carry(x, rec, more, err);
}

/* Deleted: the trail tells of it, where there was such a record. */
static int
delete(struct receiving *x, const struct kb_type *t, const struct kb_grave *g,
    const char *why, struct kb_err *err)
{
	struct kb_trail trail = { .aksi = "hapus", .jenis = t->table,
	    .kantor = g->kantor.s, .nomor = g->nomor, .jumlah = { -1, true } };
	char *details;
	bool gone;
	int rc = kb_store_bury(x->k->db, t, g, &gone, err);

	if (rc != 0 || !gone)
		return rc;
	x->r->deleted++;
	trail.rincian = details = kb_asprintf("{%s}", why);
	rc = kb_trail_add(x->k->db, &trail, err);
	free(details);
	return rc;
}

/* Destroyed: what we have of it goes, too. */
static int
destroy(struct receiving *x, const struct kb_type *t,
    const struct kb_grave *g, const char *why, struct kb_err *err)
{
	bool any;
	int rc = kb_store_destroy(x->k->db, t, g, why, &any, err);

	if (rc == 0)
		rc = tukar_titipan_musnah(x->k, t, g, why, err);
	if (rc == 0 && any) {
		x->r->deleted++;
		x->r->destroyed++;
	}
	return rc;
}

static int
bury(struct receiving *x, const struct nisan *n, const struct kb_src *src,
    struct kb_err *err)
{
	const struct kb_type *t = tukar_jenis_tabel(x->types, n->jenis);
	struct kb_grave g = { n->kantor, n->nomor, n->kunci != NULL ?
	    strtoll(n->kunci, NULL, 10) : 0, n->waktu, n->alasan,
	    n->berita_acara };
	struct kb_buf why = KB_BUF_INIT;
	int rc;

	if (check_owner(x, &n->kantor, n->nomor, src, err) != 0)
		return -1;
	if (t == NULL)
		return 0;
	kb_buf_adds(&why, "\"berkas\":");
	kb_json_str(&why, x->b->name);
	kb_buf_adds(&why, ",\"alasan\":");
	kb_json_str(&why, n->alasan);
	rc = (g.berita_acara != NULL ? destroy : delete)(x, t, &g, why.s, err);
	kb_buf_free(&why);
	return rc;
}

/* ---- lines ---- */

static const struct kb_type *
type_of(void *arg, char *const *name, size_t n)
{
	struct receiving *x = arg;

	(void)name, (void)n;
	return x->type;
}

static int
line(void *arg, const struct kb_type *t, void *rec, uint64_t given,
    const char *more, const struct kb_src *src, struct kb_err *err)
{
	struct receiving *x = arg;
	struct kb_head *h = rec;
	struct kb_errs errs = { 0 };
	int rc = 0;

	(void)given;
	x->lines++;
	if (t == &nisan_type) {
		kb_check(t, rec, src, &errs);
		if (errs.count > 0)
			rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
		kb_errs_free(&errs);
		return rc != 0 ? rc : bury(x, rec, src, err);
	}
	if (check_owner(x, &h->kantor, h->nomor, src, err) != 0)
		return -1;
	if (!h->revisi.known || h->revisi.v < 1)
		return kb_fail(err, KB_DATA, "%s:%ld: catatan tanpa revisi",
		    src->file, src->line);
	return take(x, rec, more, err);
}

static int
read_lines(struct receiving *x, const struct manifest_isi *isi,
    struct kb_err *err)
{
	const struct kb_member *m = kb_members_find(&x->b->members,
	    isi->berkas);
	struct kb_wire wire = { type_of, line, x, .newer =
	    x->b->m->kepala.skema.v > kb_one(x->k->db, 0,
	    "PRAGMA user_version", KB_NONE) };
	struct kb_buf text = KB_BUF_INIT;
	int rc = kb_gunzip(x->b->name, &text, kb_buf_str(&m->bytes),
	    m->bytes.len, UNPACKED, err);

	x->lines = 0;
	if (rc == 0)
		rc = kb_wire_read(isi->berkas, kb_buf_str(&text), text.len,
		    &wire, err);
	if (rc == 0 && x->lines != isi->catatan.v)
		rc = kb_fail(err, KB_DATA, "%s: %s memuat %lld catatan, "
		    "menurut manifest %lld", x->b->name, isi->berkas,
		    (long long)x->lines, (long long)isi->catatan.v);
	kb_buf_free(&text);
	return rc;
}

static int
read_type(struct receiving *x, const struct manifest_isi *isi,
    struct kb_err *err)
{
	int rc = kb_store_open(&x->store, x->k->db, x->type, &x->k->env, err);

	x->im = (struct kb_import){ .file = x->b->name, .sha = x->b->m->sha };
	if (rc == 0)
		rc = kb_store_import(x->store, err);
	if (rc == 0)
		rc = read_lines(x, isi, err);
	if (rc == 0)
		rc = kb_store_log(x->store, &x->im, err);
	x->r->fresh += x->im.fresh;
	x->r->changed += x->im.changed;
	rc = kb_store_close(x->store, rc, err);
	x->store = NULL;
	return rc;
}

/* "laporan.jsonl.gz": laporan; false: not so called. */
static bool
name_of(const char *file, struct kb_buf *name)
{
	size_t n = strlen(file), end = strlen(ISI_ENDING);

	kb_buf_cut(name, 0);
	if (n <= end || strcmp(file + n - end, ISI_ENDING) != 0)
		return false;
	kb_buf_add(name, file, n - end);
	return true;
}

static int
member(struct receiving *x, const struct manifest_isi *isi,
    struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;
	const struct kb_type *t;
	int rc;

	if (!name_of(isi->berkas, &name)) {
		kb_buf_free(&name);
		return kb_fail(err, KB_DATA, "%s: '%.60s' bukan isi sebuah "
		    "bundel", x->b->name, isi->berkas);
	}
	x->name = name.s;
	t = strcmp(name.s, nisan_type.name) == 0 ? &nisan_type :
	    tukar_jenis_tabel(x->types, name.s);
	x->type = t != NULL ? t : &unknown_type;
	rc = t != NULL && t != &nisan_type ? read_type(x, isi, err) :
	    read_lines(x, isi, err);
	kb_buf_free(&name);
	return rc;
}

int
tukar_isi(struct kb_kantor *k, kb_types types, const struct tukar_bundel *b,
    struct tukar_hasil *r, struct kb_err *err)
{
	struct receiving x = { .k = k, .types = types, .b = b, .r = r };
	const struct manifest *m = b->m;

	/* What was deleted makes room for what has its key now. */
	for (int graves = 1; graves >= 0; graves--)
		for (size_t i = 0; i < m->n; i++)
			if ((strcmp(m->isi[i].berkas, NISAN) == 0) == graves &&
			    member(&x, &m->isi[i], err) != 0)
				return -1;
	return 0;
}
