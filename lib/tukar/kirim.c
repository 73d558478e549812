/* SPDX-License-Identifier: ISC */
/*
 * kirim.c - a bundle: what is new since the last one that was accepted.
 *
 * New is what the trail names since then, one by one, or what came with an
 * import since then.  What was lost on the way is in the next one again, until
 * a receipt says that it has come.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "manifest.h"
#include "tukar.h"
#include "wire.h"

/* To those below us (?2 is 0) only our own. */
#define MINE TUKAR_MILIK("?1", "?2")
/* What the trail names since the base. */
#define NAMED								\
	"(kantor, nomor) IN (SELECT j.kantor, j.nomor FROM jejak j WHERE " \
	"j.urut > ?4 AND j.jenis = "

struct sending {
	struct kb_kantor	*k;
	struct tukar_kirim	*want;
	struct tukar_setelan	 set;
	struct kb_buf		 home;
	struct manifest		 m;
	struct kb_members	 l;
	const struct kb_type	*type;		/* at hand, and of it */
	uint64_t		 fields;
	struct kb_buf		 lines;
	int64_t			 n;
	int64_t			 trail, import;	/* the base reached to; import
						   -1: there is none */
	bool			 down;
};

/* What is masked stays with its owner. */
static uint64_t
leaving(const struct kb_type *t, bool private)
{
	uint64_t set = 0;

	for (size_t i = 0; i < t->nfield; i++)
		if (!t->field[i].mask && (private || !t->field[i].private))
			set |= UINT64_C(1) << i;
	return set;
}

static int
add_line(void *arg, void *rec, struct kb_err *err)
{
	struct sending *s = arg;

	(void)err;
	kb_wire_put(&s->lines, s->type, rec, s->fields, NULL);
	s->n++;
	return 0;
}

static int
pack(struct sending *s, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT, z = KB_BUF_INIT;
	int rc = kb_gzip(&z, kb_buf_str(&s->lines), s->lines.len, err);

	kb_buf_addf(&name, "%s" ISI_ENDING, s->type->table);
	if (rc == 0) {
		manifest_add(&s->m, name.s, s->n, &z);
		kb_members_add(&s->l, name.s, &z);
		s->m.kepala.catatan.v += s->n;
	}
	kb_buf_free(&name);
	kb_buf_free(&z);
	return rc;
}

/* The new rows of one type as a member of its own; none: no member. */
static int
put_rows(struct sending *s, const struct kb_type *t, const char *new,
    const char *which, struct kb_err *err)
{
	const char *own = s->want->serah ? s->want->kepada.s :
	    s->k->env.office.s;
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	s->type = t;
	s->fields = leaving(t, kb_yes(s->set.pribadi));
	s->n = 0;
	kb_buf_cut(&s->lines, 0);
	kb_select(&sql, t);
	kb_buf_adds(&sql, " WHERE " MINE " AND (?3 < 0 OR ");
	kb_buf_addf(&sql, "%s) AND (%s) ORDER BY kantor, nomor", new, which);
	rc = kb_query(s->k->db, t, sql.s, KB_ARGS4(own, s->down ? 0 : 1,
	    s->import, s->trail), add_line, s, err);
	kb_buf_free(&sql);
	return rc != 0 || s->n == 0 ? rc : pack(s, err);
}

static int
put_type(struct sending *s, const struct kb_type *t, struct kb_err *err)
{
	char *new = kb_asprintf("impor > ?3 OR " NAMED "'%s')", t->table);
	int rc = put_rows(s, t, new, s->down && t->public != NULL ?
	    t->public : "1", err);

	free(new);
	return rc;
}

static bool
leaves(const struct sending *s, const struct kb_type *t)
{
	return (!s->down || t->down) && (s->set.tanpa == NULL ||
	    !kb_in_list(s->set.tanpa, t->name));
}

static int
put_all(struct sending *s, struct kb_err *err)
{
	struct kb_buf tables = KB_BUF_INIT;	/* whose tombstones leave */
	const struct kb_type *t;
	int rc = 0;

	kb_buf_adds(&tables, "jenis IN (''");
	for (size_t i = 0; rc == 0 &&
	    (t = tukar_jenis(s->want->types, i)) != NULL; i++)
		if (leaves(s, t)) {
			kb_buf_addf(&tables, ", '%s'", t->table);
			rc = put_type(s, t, err);
		}
	kb_buf_addc(&tables, ')');
	if (rc == 0)
		rc = put_rows(s, &nisan_type, NAMED "nisan.jenis)",
		    tables.s, err);
	kb_buf_free(&tables);
	return rc;
}

/* ---- its place in the series ---- */

static int
keep_last(void *arg, void *rec, struct kb_err *err)
{
	struct sending *s = arg;
	const struct kiriman *x = rec;
	struct manifest_kepala *h = &s->m.kepala;

	(void)err;
	if (x->urut.v >= h->urut.v) {
		h->urut.v = x->urut.v + 1;
		h->sebelumnya = kb_homes_dup(&s->m.homes, x->sha256);
	}
	if (x->diterima.sec != 0 && x->urut.v > h->dasar.v && !s->want->all) {
		h->dasar.v = x->urut.v;
		s->trail = x->jejak.v;
		s->import = x->masukan.v;
	}
	return 0;
}

static int
place(struct sending *s, struct kb_err *err)
{
	struct manifest_kepala *h = &s->m.kepala;
	struct kb_buf sql = KB_BUF_INIT;
	char *hash;
	int rc;

	*h = (struct manifest_kepala){ .edisi = { TUKAR_EDISI, true },
	    .skema = { kb_one(s->k->db, 0, "PRAGMA user_version", KB_NONE),
	    true }, .program = KB_VERSION, .kantor = s->k->env.office,
	    .kepada = s->want->kepada, .urut = { 1, true },
	    .dasar = { 0, true }, .catatan = { 0, true },
	    .dibuat = s->k->env.now };
	if (s->want->serah)
		h->serah.n = KB_FLAG_YES;
	s->import = -1;
	kb_select(&sql, &kiriman_type);
	kb_buf_adds(&sql, " WHERE kepada = ? ORDER BY urut");
	rc = kb_query(s->k->db, &kiriman_type, sql.s, KB_ARGS1(
	    (const char *)s->want->kepada.s), keep_last, s, err);
	kb_buf_free(&sql);
	hash = kb_one_text(s->k->db, "SELECT hash FROM jejak ORDER BY urut "
	    "DESC LIMIT 1", KB_NONE);
	if (hash != NULL)
		h->jejak = kb_homes_dup(&s->m.homes, hash);
	free(hash);
	return rc;
}

/* ---- the whole ---- */

static int
choose(struct sending *s, struct kb_err *err)
{
	struct tukar_kirim *want = s->want;
	const kb_code *own = &s->k->env.office;

	if (own->s[0] == '\0')
		return kb_fail(err, KB_CONFIG, "kantor ini belum disiapkan; "
		    "mulai dengan 'kesbangpol siapkan'");
	if (want->kepada.s[0] == '\0')
		want->kepada = s->set.kepada;
	if (want->kepada.s[0] == '\0')
		want->kepada = tukar_atasan(own);
	if (want->kepada.s[0] == '\0')
		return kb_fail(err, KB_USAGE, "tidak ada kantor di atas kantor "
		    "ini; sebut penerimanya dengan --kepada");
	if (strcmp(want->kepada.s, own->s) == 0)
		return kb_fail(err, KB_USAGE, "%s adalah kantor ini sendiri",
		    own->s);
	s->down = tukar_di_bawah(&want->kepada, own) && !want->serah;
	if (want->serah && !tukar_di_bawah(&want->kepada, own))
		return kb_fail(err, KB_USAGE, "yang diserahkan adalah catatan "
		    "kantor di bawah kantor ini; %s bukan", want->kepada.s);
	return 0;
}

static int
sign(struct sending *s, struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT, sig = KB_BUF_INIT;
	struct kb_members all = { 0 };
	char *key;
	int rc;

	if (tukar_kunci_berkas(s->k, &key, err) != 0)
		return -1;
	manifest_write(&text, &s->m);
	rc = kb_sign(key, KB_FOR_BUNDEL, &text, &sig, err);
	if (rc != 0 && err->status == KB_CONFIG)
		kb_fail(err, KB_CONFIG, "%s: kunci kantor ini belum ada; buat "
		    "dengan 'kesbangpol kunci'", key);
	kb_members_add(&all, MANIFEST, &text);
	kb_members_add(&all, MANIFEST_SIG, &sig);
	for (size_t i = 0; i < s->l.n; i++)
		kb_members_add(&all, s->l.m[i].name, &s->l.m[i].bytes);
	if (rc == 0)
		kb_tar_write(&s->want->bytes, &all);
	kb_members_free(&all);
	free(key);
	return rc;
}

static int
note(struct sending *s, struct kb_err *err)
{
	const struct manifest_kepala *h = &s->m.kepala;
	struct tukar_kirim *want = s->want;

	want->made = (struct kiriman){ .kepada = h->kepada, .urut = h->urut,
	    .dasar = h->dasar, .dibuat = h->dibuat, .catatan = h->catatan,
	    .sha256 = s->m.sha, .jejak = { s->trail, true },
	    .masukan = { s->import, true } };
	kb_rec_keep(&kiriman_type, &want->made, &want->home);
	return kb_store_alone(s->k->db, &s->k->env, &kiriman_type,
	    &want->made, ~UINT64_C(0), err);
}

int
tukar_kirim(struct kb_kantor *k, struct tukar_kirim *want, struct kb_err *err)
{
	struct sending s = { .k = k, .want = want };
	int64_t trail = kb_one(k->db, 0, "SELECT max(urut) FROM jejak",
	    KB_NONE);
	int64_t import = kb_one(k->db, 0, "SELECT terakhir FROM nomor_urut "
	    "WHERE jenis = 'impor'", KB_NONE);
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &s.set, &s.home,
	    err);

	if (rc == 0 && (rc = choose(&s, err)) == 0 &&
	    (rc = place(&s, err)) == 0 && (rc = put_all(&s, err)) == 0)
		rc = sign(&s, err);
	s.trail = trail;
	s.import = import;
	if (rc == 0)
		rc = note(&s, err);
	tukar_nama(&want->name, &s.m.kepala.kantor, &s.m.kepala.kepada,
	    s.m.kepala.urut.v);
	kb_buf_adds(&want->name, ".kbundel");
	if (rc == 0 && want->seal)
		rc = tukar_sandi(k, &want->kepada, &want->bytes, &want->name,
		    err);
	kb_buf_free(&s.lines);
	kb_buf_free(&s.home);
	kb_members_free(&s.l);
	manifest_free(&s.m);
	return rc;
}

void
tukar_kirim_free(struct tukar_kirim *want)
{
	kb_buf_free(&want->home);
	kb_buf_free(&want->name);
	kb_buf_free(&want->bytes);
}
