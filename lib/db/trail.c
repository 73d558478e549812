/* SPDX-License-Identifier: ISC */
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "sqlite.h"

static const struct kb_field trail_fields[] = {
	INT(struct kb_trail, urut, "nomor urut entri", .show = true,
	    .key = true),
	STAMP(struct kb_trail, waktu, "kapan (jam komputer)", .show = true),
	TEXT(struct kb_trail, pelaku, "nama akun pelaku", .show = true),
	TEXT(struct kb_trail, program, "program"),
	TEXT(struct kb_trail, perintah, "perintah"),
	TEXT(struct kb_trail, aksi, "apa yang dilakukan", .show = true),
	TEXT(struct kb_trail, jenis, "jenis catatan", .show = true),
	TEXT(struct kb_trail, kantor, "kantor pemilik catatan"),
	TEXT(struct kb_trail, nomor, "nomor catatan", .show = true),
	INT(struct kb_trail, jumlah, "catatan bertambah atau berkurang",
	    .show = true),
	TEXT(struct kb_trail, rincian, "isi lama atau rincian, sebagai JSON",
	    .show = true),
	TEXT(struct kb_trail, hash, "SHA-256 entri ini dan pendahulunya"),
};

const struct kb_type kb_trail_type = {
	.name = "jejak", .table = "jejak", .help = "jejak perubahan",
	.size = sizeof(struct kb_trail), KB_FIELDS(trail_fields),
	.order = "urut", .append_only = true,
};

#define EMPTIED "{\"dimusnahkan\":\""		/* SHA-256 of what was there "} */

/* The SHA-256 of the details, also where they were destroyed. */
static void
details_hash(const char *details, char hex[KB_SHA_HEX])
{
	size_t front = strlen(EMPTIED);
	struct kb_sha sha;

	if (strncmp(details, EMPTIED, front) == 0 &&
	    strlen(details) == front + KB_SHA_HEX - 1 + strlen("\"}")) {
		memcpy(hex, details + front, KB_SHA_HEX - 1);
		hex[KB_SHA_HEX - 1] = '\0';
		return;
	}
	kb_sha_begin(&sha);
	kb_sha_add(&sha, details, strlen(details));
	kb_sha_end(&sha, hex);
}

/*
 * Over the entry's stored form, in column order, after the hash before it; of
 * the details their hash, so that the chain holds when they are destroyed.
 */
static void
entry_hash(const struct kb_trail *t, const char *before,
    char hex[KB_SHA_HEX])
{
	struct kb_trail bare = *t;
	struct kb_image im = { 0 };
	char details[KB_SHA_HEX];
	struct kb_sha sha;

	if (t->rincian != NULL) {
		details_hash(t->rincian, details);
		bare.rincian = details;
	}
	bare.hash = NULL;
	kb_image_of(&im, &kb_trail_type, &bare);
	kb_sha_begin(&sha);
	kb_sha_add(&sha, before, strlen(before));
	kb_sha_add(&sha, im.bytes.s, im.bytes.len);
	kb_sha_end(&sha, hex);
	kb_image_free(&im);
}

int
kb_trail_add(struct kb_db *db, const struct kb_trail *entry,
    struct kb_err *err)
{
	struct kb_trail t = *entry;
	char hex[KB_SHA_HEX], when[KB_STAMP_TEXT];
	char *before = kb_one_text(db,
	    "SELECT hash FROM jejak ORDER BY urut DESC LIMIT 1", KB_NONE);
	int rc;

	t.urut = (kb_int){ kb_one(db, 0, "SELECT max(urut) FROM jejak",
	    KB_NONE) + 1, true };
	t.waktu.sec = (int64_t)time(NULL);
	t.pelaku = kb_db_user(db);
	t.program = db->who.program;
	t.perintah = db->who.command;
	t.jumlah.known = true;
	entry_hash(&t, before != NULL ? before : "", hex);
	kb_stamp_utc(t.waktu, when);
	rc = kb_exec(db, "INSERT INTO jejak VALUES "
	    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (const struct kb_arg[]){
	    KB_ARG(t.urut.v), KB_ARG(when), KB_ARG(t.pelaku),
	    KB_ARG(t.program), KB_ARG(t.perintah), KB_ARG(t.aksi),
	    KB_ARG(t.jenis), KB_ARG(t.kantor), KB_ARG(t.nomor),
	    KB_ARG(t.jumlah.v), KB_ARG(t.rincian), KB_ARG((const char *)hex),
	    { 0 } }, err);
	free(before);
	if (rc != 0)
		return -1;
	/* Told apart from the chain, so that its end cannot be cut unseen. */
	return kb_exec(db, "INSERT INTO nomor_urut VALUES ('jejak', '', 0, ?) "
	    "ON CONFLICT DO UPDATE SET terakhir = excluded.terakhir",
	    KB_ARGS1(t.urut.v), err);
}

/* ---- copies ---- */

void
kb_trail_place(struct kb_buf *b, const char *path)
{
	char *copy = kb_strdup(path), *base = kb_strdup(path);
	const char *dir = dirname(copy);
	char *real = realpath(dir, NULL);
	char *whole = kb_asprintf("%s/%s", real != NULL ? real : dir,
	    basename(base));

	kb_buf_adds(b, "\"salinan\":");
	kb_json_str(b, whole);
	free(whole);
	free(real);
	free(base);
	free(copy);
}

int
kb_trail_copied(struct kb_db *db, const char *path, struct kb_err *err)
{
	struct kb_trail t = { .aksi = "lengkap" };
	struct kb_buf b = KB_BUF_INIT;
	int rc = kb_begin(db, err);

	if (rc != 0)
		return -1;
	kb_buf_addc(&b, '{');
	kb_trail_place(&b, path);
	kb_buf_addc(&b, '}');
	t.rincian = b.s;
	rc = kb_end(db, kb_trail_add(db, &t, err), err);
	kb_buf_free(&b);
	return rc;
}

/* ---- destroyed details ---- */

/* What of a record the trail kept: of each change, and of its end.  Entries of
 * before siapkan have no office, and are of ours. */
#define CONTENTS							\
	" WHERE jenis = ?1 AND nomor IS ?2 AND (kantor IS ?3 OR "	\
	"(kantor = '' AND ?3 = (SELECT nilai FROM setelan WHERE "	\
	"nama = 'kantor.kode'))) "					\
	"AND aksi IN ('ubah', 'hapus') AND rincian NOT GLOB '"		\
	EMPTIED "*' ORDER BY urut"

static int
empty(struct kb_db *db, const struct kb_trail *t, struct kb_err *err)
{
	char hex[KB_SHA_HEX], *left;
	int rc;

	details_hash(t->rincian, hex);
	left = kb_asprintf(EMPTIED "%s\"}", hex);
	rc = kb_exec(db, "UPDATE jejak SET rincian = ? WHERE urut = ?",
	    KB_ARGS2(left, t->urut.v), err);
	free(left);
	return rc;
}

int
kb_trail_destroyed(struct kb_db *db, const struct kb_trail *of,
    const char *members, bool *any, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail *old = NULL, t = *of;
	const struct kb_arg *which = KB_ARGS3(of->jenis, of->nomor,
	    of->kantor);
	size_t n = 0;
	int rc = 0;

	if (kb_one(db, 0, "SELECT EXISTS (SELECT 1 FROM jejak" CONTENTS ")",
	    which) == 1)
		rc = kb_collect(db, &kb_trail_type, CONTENTS, which, &old, &n,
		    &homes, err);
	kb_buf_addf(&b, "{%s,\"entri\":[", members);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		kb_buf_addf(&b, "%s%lld", i > 0 ? "," : "",
		    (long long)old[i].urut.v);
		rc = empty(db, &old[i], err);
	}
	kb_buf_adds(&b, "]}");
	t.aksi = KB_TRAIL_DESTROYED;
	t.rincian = b.s;
	*any = n > 0 || of->jumlah.v != 0;
	if (rc == 0 && *any)
		rc = kb_trail_add(db, &t, err);
	free(old);
	kb_homes_free(&homes);
	kb_buf_free(&b);
	return rc;
}

/* ---- the chain ---- */

struct chain {
	char	 before[KB_SHA_HEX];
	int64_t	 next, broken;
};

static int
check_entry(void *arg, void *rec, struct kb_err *err)
{
	struct chain *c = arg;
	struct kb_trail *t = rec;
	char hex[KB_SHA_HEX];

	(void)err;
	if (c->broken != 0)
		return 0;
	entry_hash(t, c->before, hex);
	if (t->urut.v != c->next || t->hash == NULL ||
	    strcmp(hex, t->hash) != 0)
		c->broken = c->next;
	memcpy(c->before, hex, sizeof(hex));
	c->next++;
	return 0;
}

/* Emptied, and no entry after it says that it was to be. */
#define UNTOLD								\
	"SELECT min(urut) FROM jejak j WHERE rincian GLOB '" EMPTIED "*' " \
	"AND NOT EXISTS (SELECT 1 FROM jejak m, json_each(iif("		\
	"json_valid(m.rincian), m.rincian, '{}'), '$.entri') e WHERE "	\
	"m.jenis = j.jenis AND m.nomor IS j.nomor AND m.urut > j.urut "	\
	"AND m.aksi = '" KB_TRAIL_DESTROYED "' AND e.value = j.urut)"

int64_t
kb_trail_untold(struct kb_db *db)
{
	return kb_one(db, 0, UNTOLD, KB_NONE);
}

int
kb_trail_verify(struct kb_db *db, int64_t *broken, struct kb_err *err)
{
	struct chain c = { .next = 1 };
	int rc = kb_query(db, &kb_trail_type,
	    "SELECT * FROM jejak ORDER BY urut", KB_NONE, check_entry, &c, err);

	*broken = c.broken;
	if (rc == 0 && c.broken == 0 && kb_one(db, 0, "SELECT terakhir FROM "
	    "nomor_urut WHERE jenis = 'jejak'", KB_NONE) != c.next - 1)
		*broken = c.next;
	return rc;
}
