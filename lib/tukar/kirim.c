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
#include <time.h>

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
	int			 part;
	int64_t			 base_trail;	/* new is what came after */
	int64_t			 base_import;	/* -1: there is no base */
	bool			 down, private, cabang;
	bool			 kept;		/* there is titipan */
};

static int
pack(struct sending *s, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT, z = KB_BUF_INIT;
	int rc = kb_gzip(&z, kb_buf_str(&s->lines), s->lines.len, err);

	kb_buf_adds(&name, s->type->table);
	if (++s->part > 1)
		kb_buf_addf(&name, ".%d", s->part);
	kb_buf_adds(&name, ISI_ENDING);
	if (rc == 0) {
		manifest_add(&s->m, name.s, s->n, &z);
		kb_members_add(&s->l, name.s, &z);
		s->m.kepala.catatan.v += s->n;
	}
	s->n = 0;
	kb_buf_cut(&s->lines, 0);
	kb_buf_free(&name);
	kb_buf_free(&z);
	return rc;
}

/* What we have no column for goes on with its record.  Who may see it we do
 * not know either: it goes where private columns go, and not down. */
static int
add_line(void *arg, void *rec, struct kb_err *err)
{
	struct sending *s = arg;
	char *more = s->kept && s->type->head && s->private && !s->down ?
	    tukar_titipan_isi(s->k->db, s->type->table, rec) : NULL;

	/* Why it was deleted is not for those who may never have had it. */
	if (s->down && s->type == &nisan_type)
		((struct nisan *)rec)->alasan = "dihapus";
	kb_wire_put(&s->lines, s->type, rec, s->fields, more);
	free(more);
	s->n++;
	return s->lines.len < ISI_PART ? 0 : pack(s, err);
}

/* Of those rows, how many are secret and leave unsealed. */
static void
count_closed(struct sending *s, const char *where, const struct kb_arg *args)
{
	char *sql;

	if (s->want->seal || s->type->closed == NULL)
		return;
	sql = kb_asprintf("SELECT count(*) FROM %s%s AND (%s)",
	    s->type->table, where, s->type->closed);
	s->want->closed += kb_one(s->k->db, 0, sql, args);
	free(sql);
}

/* The new rows of one type as members of its own; none: no member. */
static int
put_rows(struct sending *s, const struct kb_type *t, const char *new,
    const char *which, struct kb_err *err)
{
	bool serah = s->want->serah;
	const struct kb_arg *args = KB_ARGS4(serah ? s->want->kepada.s :
	    (const char *)s->k->env.office.s, s->down ? 0 : 1,
	    s->base_import, s->base_trail);
	struct kb_buf where = KB_BUF_INIT, sql = KB_BUF_INIT;
	int rc;

	s->type = t;
	s->fields = tukar_kolom(t, serah, s->private);
	s->part = 0;
	kb_buf_adds(&where, " WHERE " MINE);
	if (serah)
		kb_buf_addf(&where, " AND " TUKAR_DIMASUKKAN, t->table);
	kb_buf_addf(&where, " AND (?3 < 0 OR %s) AND (%s)", new, which);
	kb_select(&sql, t);
	kb_buf_addf(&sql, "%s ORDER BY kantor, nomor", where.s);
	rc = kb_query(s->k->db, t, sql.s, args, add_line, s, err);
	count_closed(s, where.s, args);
	kb_buf_free(&where);
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
	return (!s->down || t->down) && !tukar_tanpa(s->set.tanpa, t);
}

/* Which types leave, for the receiver and to know a base of the same. */
static void
scope(struct sending *s, struct kb_buf *names, struct kb_buf *tables)
{
	const struct kb_type *t;

	kb_buf_adds(tables, "jenis IN (''");
	for (size_t i = 0;
	    (t = tukar_jenis(s->want->types, i)) != NULL; i++)
		if (leaves(s, t)) {
			kb_buf_addf(names, "%s%s", names->len > 0 ? " " : "",
			    t->table);
			kb_buf_addf(tables, ", '%s'", t->table);
		}
	kb_buf_addc(tables, ')');
}

static int
put_all(struct sending *s, const char *tables, struct kb_err *err)
{
	const struct kb_type *t;
	int rc = 0;

	for (size_t i = 0; rc == 0 &&
	    (t = tukar_jenis(s->want->types, i)) != NULL; i++)
		if (leaves(s, t))
			rc = put_type(s, t, err);
	/* What was deleted before it was handed over needs no stone there. */
	if (rc == 0 && !s->want->serah)
		rc = put_rows(s, &nisan_type, NAMED "nisan.jenis)", tables,
		    err);
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
	if (x->urut.v >= h->urut.v)
		h->urut.v = x->urut.v + 1;
	if (x->babak.v != h->babak.v)
		return 0;
	h->sebelumnya = kb_homes_dup(&s->m.homes, x->sha256);
	s->cabang = kb_yes(x->cabang);
	if (x->diterima.sec != 0 && strcmp(x->lingkup, s->want->made.lingkup) ==
	    0) {
		h->dasar.v = x->urut.v;
		h->sidik_dasar = h->sebelumnya;
		s->base_trail = x->jejak.v;
		s->base_import = x->masukan.v;
	}
	return 0;
}

static void
checksum(struct sending *s, const char *names)
{
	char hex[KB_SHA_HEX];
	struct kb_sha sha;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, names, strlen(names));
	kb_sha_add(&sha, s->private ? "+" : "-", 1);
	kb_sha_end(&sha, hex);
	hex[16] = '\0';
	s->want->made.lingkup = kb_homes_dup(&s->m.homes, hex);
}

/* It stands between two numbers; the last one gets that name before it. */
static int
place(struct sending *s, const char *names, struct kb_err *err)
{
	struct manifest_kepala *h = &s->m.kepala;
	struct kb_buf sql = KB_BUF_INIT;
	char *hash;
	int rc;

	*h = (struct manifest_kepala){ .edisi = { TUKAR_EDISI, true },
	    .skema = { kb_one(s->k->db, 0, "PRAGMA user_version", KB_NONE),
	    true }, .kantor = s->k->env.office, .kepada = s->want->kepada,
	    .babak = { kb_babak(s->k->db), true }, .urut = { 1, true },
	    .dasar = { 0, true }, .catatan = { 0, true },
	    .jenis = kb_homes_dup(&s->m.homes, names),
	    .dibuat.sec = (int64_t)time(NULL) };
	if (s->want->serah)
		h->serah.n = KB_FLAG_YES;
	if (s->private)
		h->pribadi.n = KB_FLAG_YES;
	checksum(s, names);
	s->base_import = -1;
	kb_select(&sql, &kiriman_type);
	kb_buf_adds(&sql, " WHERE kepada = ? AND serah IS ? ORDER BY babak, "
	    "urut");
	rc = kb_query(s->k->db, &kiriman_type, sql.s, KB_ARGS2(
	    (const char *)s->want->kepada.s, (const char *)(s->want->serah ?
	    "ya" : NULL)), keep_last, s, err);
	kb_buf_free(&sql);
	hash = kb_one_text(s->k->db, "SELECT hash FROM jejak ORDER BY urut "
	    "DESC LIMIT 1", KB_NONE);
	if (hash != NULL)
		h->jejak = kb_homes_dup(&s->m.homes, hash);
	free(hash);
	if (rc == 0 && s->cabang)
		rc = kb_fail(err, KB_DATA, "kantor %s memegang kiriman kantor "
		    "ini yang tidak dikenal berkas ini: berkas ini salinan, "
		    "atau dari cadangan. Bila inilah yang benar: kesbangpol "
		    "kirim --semua", h->kepada.s);
	if (rc == 0 && h->urut.v > TUKAR_URUT_MOST)
		rc = kb_fail(err, KB_DATA, "nomor kiriman habis");
	return rc;
}

/* ---- the whole ---- */

static int
refuse_receiver(const struct sending *s, const kb_code *own,
    struct kb_err *err)
{
	const struct tukar_kirim *want = s->want;
	bool below = kb_region_within(want->kepada.s, own->s);

	if (strcmp(want->kepada.s, own->s) == 0)
		return kb_fail(err, KB_USAGE, "%s adalah kantor ini sendiri",
		    own->s);
	if (!tukar_kantor(&want->kepada) || (!below &&
	    !kb_region_within(own->s, want->kepada.s)))
		return kb_fail(err, KB_USAGE, "%s bukan kantor di atas atau "
		    "di bawah kantor ini (%s)", want->kepada.s, own->s);
	if (want->serah && !below)
		return kb_fail(err, KB_USAGE, "yang diserahkan adalah catatan "
		    "kantor di bawah kantor ini; %s bukan", want->kepada.s);
	if (want->serah && !want->seal && !want->bare)
		return kb_fail(err, KB_USAGE, "yang diserahkan memuat juga "
		    "data pribadi yang disamarkan: tambahkan --sandi, atau "
		    "--terbuka bila pengantarnya dapat dipercaya");
	return 0;
}

static int
choose(struct sending *s, struct kb_err *err)
{
	struct tukar_kirim *want = s->want;
	const kb_code *own = &s->k->env.office;

	if (own->s[0] == '\0')
		return kb_fail(err, KB_CONFIG, "kantor ini belum disiapkan; "
		    "mulai dengan 'kesbangpol siapkan'");
	if (want->kepada.s[0] == '\0' &&
	    tukar_tujuan(s->k, &want->kepada, err) != 0)
		return -1;
	if (want->kepada.s[0] == '\0')
		return kb_fail(err, KB_USAGE, "sebut kantor penerimanya "
		    "dengan --kepada, atau dalam setelan tukar.kepada; 00 "
		    "adalah Kementerian Dalam Negeri");
	if (refuse_receiver(s, own, err) != 0)
		return -1;
	want->up = !kb_region_within(want->kepada.s, own->s);
	s->down = !want->up && !want->serah;
	s->private = want->serah || kb_yes(s->set.pribadi);
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
note(struct sending *s, int64_t trail, int64_t import, struct kb_err *err)
{
	const struct manifest_kepala *h = &s->m.kepala;
	struct tukar_kirim *want = s->want;

	want->made = (struct kiriman){ .kepada = h->kepada, .serah = h->serah,
	    .babak = h->babak, .urut = h->urut, .dasar = h->dasar,
	    .dibuat = h->dibuat, .catatan = h->catatan, .sha256 = s->m.sha,
	    .lingkup = want->made.lingkup, .jejak = { trail, true },
	    .masukan = { import, true } };
	kb_rec_keep(&kiriman_type, &want->made, &want->home);
	return kb_store_alone(s->k->db, &s->k->env, &kiriman_type,
	    &want->made, ~UINT64_C(0), err);
}

static int
make(struct sending *s, struct kb_err *err)
{
	struct kb_buf names = KB_BUF_INIT, tables = KB_BUF_INIT;
	int64_t trail = kb_one(s->k->db, 0, "SELECT max(urut) FROM jejak",
	    KB_NONE);
	int64_t import = kb_one(s->k->db, 0, "SELECT terakhir FROM "
	    "nomor_urut WHERE jenis = 'impor'", KB_NONE);
	int rc = s->want->all || kb_babak(s->k->db) == 0 ?
	    kb_babak_new(s->k->db, 0, err) : 0;

	scope(s, &names, &tables);
	if (rc == 0)
		rc = place(s, kb_buf_str(&names), err);
	if (rc == 0)
		rc = put_all(s, tables.s, err);
	if (rc == 0)
		rc = sign(s, err);
	if (rc == 0)
		rc = note(s, trail, import, err);
	kb_buf_free(&names);
	kb_buf_free(&tables);
	return rc;
}

int
tukar_kirim(struct kb_kantor *k, struct tukar_kirim *want, struct kb_err *err)
{
	struct sending s = { .k = k, .want = want };
	size_t kept;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &s.set, &s.home,
	    err);

	if (rc == 0)
		rc = choose(&s, err);
	if (rc == 0)
		rc = tukar_titipan_kembali(k, want->types, &kept, err);
	s.kept = tukar_titipan_ada(k->db);
	if (rc == 0)
		rc = make(&s, err);
	if (rc == 0) {
		tukar_nama(&want->name, &(struct tukar_deret){ k->env.office,
		    want->kepada, want->serah }, want->made.urut.v);
		kb_buf_adds(&want->name, ".kbundel");
	}
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
