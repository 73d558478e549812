/* SPDX-License-Identifier: ISC */
/*
 * terima_isi.c - the records of a bundle into the register, as their owner has
 * them.  A bundle that holds one that its sender does not own is refused
 * whole.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
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
	uint64_t		 travels;	/* its columns */
	uint64_t		 must;		/* and those that it must have */
	struct kb_import	 im;
	kb_code			 owner;		/* asked last, and the answer */
	enum owner { OWNED, SKIPPED, FOREIGN } owned;
	int64_t			 lines;
	bool			 newer;		/* of a newer program */
	bool			 kept;		/* there is titipan */
};

/* May the sender say what a record of that office is? */
static enum owner
owned(struct receiving *x, const kb_code *owner)
{
	const struct manifest_kepala *h = &x->b->m->kepala;
	const kb_code *own = &x->k->env.office;

	if (!tukar_kantor(owner))
		return FOREIGN;
	if (kb_yes(h->serah))		/* by who stands above, to itself */
		return strcmp(owner->s, own->s) == 0 ||
		    (kb_region_within(owner->s, own->s) &&
		    !kb_sends_itself(x->k->db, owner)) ? OWNED : FOREIGN;
	if (strcmp(owner->s, h->kantor.s) == 0)
		return OWNED;
	if (!kb_region_within(owner->s, h->kantor.s) ||
	    strcmp(owner->s, own->s) == 0)
		return FOREIGN;
	return kb_sends_itself(x->k->db, owner) ? SKIPPED : OWNED;
}

static int
check_owner(struct receiving *x, const kb_code *owner, const char *number,
    const struct kb_src *src, struct kb_err *err)
{
	const struct manifest_kepala *h = &x->b->m->kepala;

	if (number == NULL || owner->s[0] == '\0')
		return kb_fail(err, KB_DATA, "%s:%ld: catatan tanpa kantor "
		    "atau nomor", src->file, src->line);
	for (const char *p = number; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			return kb_fail(err, KB_DATA, "%s:%ld: nomor catatan "
			    "memuat huruf kendali", src->file, src->line);
	if (strcmp(owner->s, x->owner.s) != 0) {
		x->owner = *owner;
		x->owned = owned(x, owner);
	}
	if (x->owned != FOREIGN)
		return 0;
	return kb_fail(err, KB_DATA, "%s: memuat catatan milik kantor %s (%s "
	    "%s), yang tidak boleh dikirim kantor %s; tidak ada yang diterima",
	    x->b->name, owner->s, x->name, number, h->kantor.s);
}

/*
 * What we have no column for waits until we have.  Bundles of an owner come in
 * their order; what is handed to it does not, and takes nothing's place that
 * is not older.
 */
static int
carry(struct receiving *x, const struct kb_head *h, const char *more,
    struct kb_err *err)
{
	int64_t kept = kb_yes(x->b->m->kepala.serah) ?
	    tukar_titipan_revisi(x->k->db, x->name, h) : 0;

	if ((kept > 0 && kept >= h->revisi.v) || (*more == '\0' && !x->kept))
		return 0;
	x->kept = true;
	x->r->carried += *more != '\0';
	return tukar_titipan_catat(x->k, x->name, h, more, "pemiliknya "
	    "mengirim yang lebih baru", err);
}

static int
take(struct receiving *x, void *rec, const char *more, struct kb_err *err)
{
	enum kb_received what = KB_RECEIVED_NEW;

	if (x->store != NULL && kb_store_receive(x->store, rec, x->travels,
	    kb_yes(x->b->m->kepala.serah), &what, err) != 0)
		return -1;
	switch (what) {
	case KB_RECEIVED_SAME:
		break;
	case KB_RECEIVED_NEW:
		x->im.fresh++;
		break;
	case KB_RECEIVED_CHANGED:
		x->im.changed++;
		break;
	case KB_RECEIVED_CONFLICT:
		x->im.changed++;
		x->r->conflicts++;
		tukar_sisih(x->r, x->type, kb_store_before(x->store),
		    ~UINT64_C(0), "isi di sini lain, pada revisi yang tidak "
		    "lebih lama; yang dipakai isi dari pemiliknya");
		break;
	case KB_RECEIVED_TAKEN:
		x->r->taken++;
		tukar_sisih(x->r, x->type, rec, KB_ALL_BUT_IDENTITY,
		    "nomornya di sini sudah dipakai catatan lain; impor "
		    "berkas ini untuk mencatatnya dengan nomor baru");
		return tukar_sisih_catat(x->k, x->type, rec, "nomornya sudah "
		    "dipakai", err);
	case KB_RECEIVED_DESTROYED:
		x->r->burnt++;
		return 0;
	default:
		return 0;
	}
	return carry(x, rec, more, err);
}

/* Bundles of its owner that lie here to be sent on may hold it. */
static int
drop_kept(struct receiving *x, struct kb_err *err)
{
	const char *from = x->b->m->kepala.kantor.s;
	const char *which = "FROM tukar_berkas WHERE sha256 IN (SELECT "
	    "t.sha256 FROM terimaan t WHERE t.kantor = ?)";
	char *count = kb_asprintf("SELECT count(*) %s", which);
	char *gone = kb_asprintf("DELETE %s", which);
	int rc;

	x->r->dropped += (size_t)kb_one(x->k->db, 0, count, KB_ARGS1(from));
	rc = kb_exec(x->k->db, gone, KB_ARGS1(from), err);
	free(count);
	free(gone);
	return rc;
}

/* Destroyed: what we have of it goes, too. */
static int
destroy(struct receiving *x, const struct kb_type *t,
    const struct kb_grave *g, struct kb_err *err)
{
	struct kb_buf why = KB_BUF_INIT;
	bool any, gone;
	int rc;

	kb_buf_adds(&why, "\"berkas\":");
	kb_json_str(&why, x->b->name);
	kb_buf_adds(&why, ",\"alasan\":");
	kb_json_str(&why, g->alasan);
	any = t == NULL;
	rc = t == NULL ? kb_store_bury(x->k->db, NULL, g, &gone, err) :
	    kb_store_destroy(x->k->db, t, g, why.s, &any, err);
	if (rc == 0)
		rc = tukar_titipan_musnah(x->k, g->table, g, why.s, err);
	if (rc == 0 && any)
		rc = drop_kept(x, err);
	if (rc == 0 && any) {
		x->r->deleted++;
		x->r->destroyed++;
	}
	kb_buf_free(&why);
	return rc;
}

static int
bury(struct receiving *x, const struct nisan *n, const struct kb_src *src,
    struct kb_err *err)
{
	const struct kb_type *t = tukar_jenis_tabel(x->types, n->jenis);
	struct kb_grave g = { n->kantor, n->nomor, n->kunci != NULL ?
	    strtoll(n->kunci, NULL, 10) : 0, n->waktu, n->alasan,
	    n->berita_acara, n->jenis };
	bool gone;

	if (check_owner(x, &n->kantor, n->nomor, src, err) != 0)
		return -1;
	if (x->owned == SKIPPED || kb_yes(x->b->m->kepala.serah)) {
		x->r->skipped++;
		return 0;
	}
	if (g.berita_acara != NULL)
		return destroy(x, t, &g, err);
	if (kb_store_bury(x->k->db, t, &g, &gone, err) != 0)
		return -1;
	x->r->deleted += gone;
	return !x->kept ? 0 : tukar_titipan_catat(x->k, n->jenis,
	    &(struct kb_head){ .kantor = n->kantor, .nomor = n->nomor }, "",
	    n->alasan, err);
}

/* ---- lines ---- */

static const struct kb_type *
type_of(void *arg, char *const *name, size_t n)
{
	struct receiving *x = arg;

	(void)name, (void)n;
	return x->type;
}

/* All of it, as what we do not know. */
static int
carry_whole(struct receiving *x, const void *rec, const char *more,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	uint64_t known = 0;
	int rc;

	for (size_t i = KB_FIELD_REVISI + 1; i < x->type->nfield; i++)
		if (kb_known(&x->type->field[i], rec))
			known |= UINT64_C(1) << i;
	kb_json_rec(&b, x->type, rec, NULL, known);
	kb_buf_cut(&b, b.len - 1);
	if (known != 0)
		b.s[0] = ',';
	kb_buf_adds(&b, more);
	rc = carry(x, rec, kb_buf_str(&b) + (known == 0), err);
	kb_buf_free(&b);
	return rc;
}

/* Its sender has no word on that region: it is told, and not stored. */
static int
set_aside(struct receiving *x, const void *rec, bool *aside,
    struct kb_err *err)
{
	struct kb_buf why = KB_BUF_INIT;
	int rc = 0;

	*aside = x->type->oversteps != NULL && x->type->oversteps(
	    x->k->db, &x->k->env, rec, &why) != NULL;
	if (*aside) {
		x->r->aside++;
		tukar_sisih(x->r, x->type, rec, ~UINT64_C(0), why.s);
		rc = tukar_sisih_catat(x->k, x->type, rec, why.s, err);
	}
	kb_buf_free(&why);
	return rc;
}

static int
record(struct receiving *x, void *rec, const char *more,
    const struct kb_src *src, struct kb_err *err)
{
	struct kb_head *h = rec;
	const char *column;
	bool aside;

	if (check_owner(x, &h->kantor, h->nomor, src, err) != 0)
		return -1;
	if (!h->revisi.known || h->revisi.v < 1 || h->revisi.v > INT32_MAX)
		return kb_fail(err, KB_DATA, "%s:%ld: revisi catatan %s tidak "
		    "masuk akal", src->file, src->line, h->nomor);
	if (x->owned == SKIPPED) {
		x->r->skipped++;
		return 0;
	}
	if (x->store != NULL && !tukar_lengkap(x->type, x->must,
	    rec, &column))
		return x->newer ? carry_whole(x, rec, more, err) :
		    kb_fail(err, KB_DATA, "%s:%ld: %s: kosong, padahal wajib",
		    src->file, src->line, column);
	if (set_aside(x, rec, &aside, err) != 0)
		return -1;
	return aside ? 0 : take(x, rec, more, err);
}

static int
line(void *arg, const struct kb_type *t, void *rec, uint64_t given,
    const char *more, const struct kb_src *src, struct kb_err *err)
{
	struct receiving *x = arg;
	struct kb_errs errs = { 0 };
	int rc = 0;

	(void)given;
	x->lines++;
	if (t != &nisan_type)
		return record(x, rec, more, src, err);
	kb_check(t, rec, src, &errs);
	if (errs.count > 0)
		rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
	kb_errs_free(&errs);
	return rc != 0 ? rc : bury(x, rec, src, err);
}

static int
read_lines(struct receiving *x, const struct manifest_isi *isi,
    struct kb_err *err)
{
	const struct kb_member *m = kb_members_find(&x->b->members,
	    isi->berkas);
	struct kb_wire wire = { type_of, line, x, .newer = x->newer };
	struct kb_buf text = KB_BUF_INIT;
	char *name = kb_asprintf("%s, %s", x->b->name, isi->berkas);
	int rc = kb_gunzip(x->b->name, &text, kb_buf_str(&m->bytes),
	    m->bytes.len, UNPACKED, err);

	x->lines = 0;
	if (rc == 0)
		rc = kb_wire_read(name, kb_buf_str(&text), text.len, &wire,
		    err);
	if (rc == 0 && x->lines != isi->catatan.v)
		rc = kb_fail(err, KB_DATA, "%s memuat %lld catatan, menurut "
		    "manifest %lld", name, (long long)x->lines,
		    (long long)isi->catatan.v);
	kb_buf_free(&text);
	free(name);
	return rc;
}

/* Its natural key is another's of that office now. */
static int
tell_dropped(void *arg, void *rec, struct kb_err *err)
{
	struct receiving *x = arg;

	(void)err;
	x->r->conflicts++;
	tukar_sisih(x->r, x->type, rec, ~UINT64_C(0), "hal yang sama kini "
	    "dicatat dengan nomor lain");
	return 0;
}

static int
read_type(struct receiving *x, const struct manifest_isi *isi,
    struct kb_err *err)
{
	const struct manifest_kepala *h = &x->b->m->kepala;
	int rc = kb_store_open(&x->store, x->k->db, x->type, &x->k->env, err);

	x->travels = tukar_kolom(x->type, kb_yes(h->serah),
	    kb_yes(h->pribadi));
	x->must = tukar_wajib(x->k->db, x->type);
	x->im = (struct kb_import){ .file = x->b->name, .sha = x->b->m->sha };
	if (rc == 0)
		rc = kb_store_import(x->store, err);
	if (rc == 0)
		rc = read_lines(x, isi, err);
	if (rc == 0)
		rc = kb_store_received(x->store, tell_dropped, x, err);
	if (rc == 0)
		rc = kb_store_log(x->store, &x->im, err);
	x->r->fresh += x->im.fresh;
	x->r->changed += x->im.changed;
	rc = kb_store_close(x->store, rc, err);
	x->store = NULL;
	return rc;
}

/* "laporan.jsonl.gz", "laporan.2.jsonl.gz": laporan; false: not so called. */
static bool
name_of(const char *file, struct kb_buf *name)
{
	size_t n = strlen(file), end = strlen(ISI_ENDING);

	kb_buf_cut(name, 0);
	if (n <= end || strcmp(file + n - end, ISI_ENDING) != 0)
		return false;
	kb_buf_add(name, file, n - end);
	kb_buf_cut(name, strcspn(name->s, "."));
	return name->len > 0;
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
    int64_t before, struct tukar_hasil *r, struct kb_err *err)
{
	const struct manifest *m = b->m;
	bool whole = m->kepala.dasar.v == 0 && !kb_yes(m->kepala.serah);
	struct receiving x = { .k = k, .types = types, .b = b, .r = r,
	    .newer = m->kepala.skema.v > kb_one(k->db, 0,
	    "PRAGMA user_version", KB_NONE) };

	if (whole && tukar_seluruh_mulai(k, &m->kepala, err) != 0)
		return -1;
	x.kept = tukar_titipan_ada(k->db);
	/* What was deleted makes room for what has its key now. */
	for (int graves = 1; graves >= 0; graves--)
		for (size_t i = 0; i < m->n; i++)
			if ((strcmp(m->isi[i].berkas, NISAN) == 0) == graves &&
			    member(&x, &m->isi[i], err) != 0)
				return -1;
	return !whole ? 0 : tukar_seluruh_selesai(k, types, &m->kepala,
	    before, r, err);
}
