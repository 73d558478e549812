/* SPDX-License-Identifier: ISC */
/*
 * db.c - opening the office file, and its transactions.
 *
 * TRUNCATE journal and synchronous=FULL: SQLite's default (DELETE) can lose an
 * acknowledged commit on power loss, and the WAL of the versions that Debian
 * ships can lose one without.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "kesbang/account.h"
#include "sqlite.h"

static bool
writes(const struct kb_db *db)
{
	return db->mode == KB_WRITE || db->mode == KB_TRIAL;
}

const char *
kb_db_path(const struct kb_db *db)
{
	return db->path;
}

bool
kb_db_made(const struct kb_db *db)
{
	return db->made;
}

bool
kb_db_damaged(const struct kb_db *db)
{
	return db->damaged;
}

/* The person, also behind sudo: "sri", "root (sudo: sri)", "uid 1004". */
const char *
kb_db_user(struct kb_db *db)
{
	const char *sudo = getenv("SUDO_USER");
	char *name;

	if (db->user != NULL)
		return db->user;
	name = kb_user_name(getuid());
	if (name == NULL)
		name = kb_asprintf("uid %ld", (long)getuid());
	if (getuid() == 0 && sudo != NULL && *sudo != '\0') {
		db->user = kb_asprintf("%s (sudo: %s)", name, sudo);
		free(name);
	} else {
		db->user = name;
	}
	return db->user;
}

/* Locks over a network may lie; a file there is refused. */
static int
refuse_network(const char *dir, struct kb_err *err)
{
	static const long network[] = { NFS_SUPER_MAGIC, SMB_SUPER_MAGIC,
	    0xff534d42 /* CIFS */, 0xfe534d42 /* SMB2 */, V9FS_MAGIC,
	    CODA_SUPER_MAGIC, AFS_SUPER_MAGIC, 0x0bd00bd0 /* Lustre */,
	    CEPH_SUPER_MAGIC };
	struct statfs fs;

	if (statfs(dir, &fs) != 0)
		return 0;
	for (size_t i = 0; i < KB_LEN(network); i++)
		if ((long)fs.f_type == network[i])
			return kb_fail(err, KB_CONFIG, "%s: berada di "
			    "penyimpanan jaringan, yang kuncinya tidak dapat "
			    "dipercaya; taruh berkas kantor di cakram komputer "
			    "ini", dir);
	return 0;
}

static void
harden(sqlite3 *h, bool hurry)
{
	sqlite3_db_config(h, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(h, SQLITE_LIMIT_LENGTH, 16 << 20);
	sqlite3_limit(h, SQLITE_LIMIT_SQL_LENGTH, 100000);
	sqlite3_limit(h, SQLITE_LIMIT_COLUMN, 100);
	sqlite3_limit(h, SQLITE_LIMIT_EXPR_DEPTH, 100);
	sqlite3_limit(h, SQLITE_LIMIT_ATTACHED, 0);
	sqlite3_extended_result_codes(h, 1);
	sqlite3_busy_timeout(h, hurry ? 0 : KB_WAIT_SECONDS * 1000);
}

/* A misspelt pragma is no error to SQLite, so each is read back. */
static int
set_pragma(struct kb_db *db, const char *name, const char *value,
    const char *want, struct kb_err *err)
{
	char *sql = kb_asprintf("PRAGMA %s = %s", name, value), *got;
	bool same;

	if (sqlite3_exec(db->h, sql, NULL, NULL, NULL) != SQLITE_OK) {
		free(sql);
		return kb_sql_fail(db, err);
	}
	free(sql);
	sql = kb_asprintf("PRAGMA %s", name);
	got = kb_one_text(db, sql, KB_NONE);
	same = got != NULL && strcmp(got, want) == 0;
	free(sql);
	free(got);
	return same ? 0 : kb_fail(err, KB_CONFIG,
	    "%s: SQLite menolak setelan %s = %s", db->path, name, value);
}

int
kb_db_connect(struct kb_db *db, bool write, struct kb_err *err)
{
	const char *path = db->mode == KB_TRIAL ? ":memory:" : db->path;
	int flags = write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE :
	    SQLITE_OPEN_READONLY;
	mode_t mask = umask(077);
	int rc;

	/* Counting what it allocates costs a lock each time. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	rc = sqlite3_open_v2(path, &db->h,
	    flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
	umask(mask);
	if (rc != SQLITE_OK)
		return kb_sql_fail(db, err);
	harden(db->h, db->who.hurry);
	kb_sql_functions(db);
	if (!write)
		return 0;
	if (db->mode != KB_TRIAL &&
	    set_pragma(db, "journal_mode", "TRUNCATE", "truncate", err) != 0)
		return -1;
	if (set_pragma(db, "synchronous", "FULL", "2", err) != 0 ||
	    set_pragma(db, "cell_size_check", "ON", "1", err) != 0 ||
	    set_pragma(db, "secure_delete", "ON", "1", err) != 0 ||
	    set_pragma(db, "cache_size", "-16384", "-16384", err) != 0)
		return -1;
	return 0;
}

static int
no_file(struct kb_db *db, struct kb_err *err)
{
	int saved = errno;

	if (saved == ENOENT)
		return kb_fail(err, KB_NOINPUT, "%s: berkas kantor belum ada; "
		    "mulai dengan 'kesbangpol siapkan > kantor.yaml', isi, "
		    "lalu 'kesbangpol siapkan kantor.yaml'", db->path);
	errno = saved;
	return kb_fail_errno(err, KB_NOINPUT, db->path);
}

/* Ours, and not of a newer program; older ones are brought up. */
static int
check_version(struct kb_db *db, int64_t *version, struct kb_err *err)
{
	int64_t id;

	/* The first read of the file also tells whether it is one. */
	if (sqlite3_exec(db->h, "SELECT count(*) FROM sqlite_schema", NULL,
	    NULL, NULL) != SQLITE_OK)
		return kb_sql_fail(db, err);
	*version = kb_one(db, 0, "PRAGMA user_version", KB_NONE);
	id = kb_one(db, 0, "PRAGMA application_id", KB_NONE);
	if (id == 0 && *version == 0 && kb_one(db, -1,
	    "SELECT count(*) FROM sqlite_schema", KB_NONE) == 0)
		return 0;
	if (id != KB_APPLICATION_ID)
		return kb_fail(err, KB_DATA, "%s: bukan berkas kantor "
		    "Perkakas Kesbangpol", db->path);
	if (*version > kb_ladder_top())
		return kb_fail(err, KB_CONFIG, "%s: dibuat oleh program yang "
		    "lebih baru (skema %lld, program ini %lld); perbarui "
		    "program", db->path, (long long)*version,
		    (long long)kb_ladder_top());
	return 0;
}

char *
kb_db_before(const char *path)
{
	return kb_asprintf("%s.sebelum-skema-%lld", path,
	    (long long)kb_ladder_top());
}

static int
upgrade(struct kb_db *db, int64_t from, struct kb_err *err)
{
	char *copy = kb_db_before(db->path);
	int rc = kb_db_copy(db, copy, err);

	free(copy);
	if (rc != 0 || kb_begin(db, err) != 0)
		return -1;
	return kb_end(db, kb_ladder_climb(db, from, kb_ladder_top(),
	    err), err);
}

static bool
missing(const char *path)
{
	return access(path, F_OK) != 0 && errno == ENOENT;
}

static int
open_write(struct kb_db *db, bool trial, struct kb_err *err)
{
	int64_t version = 0;

	if (db->mode != KB_TRIAL && kb_db_lock(db, err) != 0)
		return -1;
	db->ours = db->mode != KB_TRIAL && missing(db->path);
	if (kb_db_connect(db, true, err) != 0 ||
	    check_version(db, &version, err) != 0)
		return -1;
	db->fresh = version == 0;
	db->made = db->fresh && db->mode != KB_TRIAL;
	if (!db->fresh && version < kb_ladder_top())
		return trial ? kb_fail(err, KB_CONFIG, "%s: skema lama; "
		    "jalankan satu perintah tanpa --coba dahulu", db->path) :
		    upgrade(db, version, err);
	return 0;
}

/*
 * A writer that was killed leaves a journal that only a writer can play back:
 * do so under the lock, then read on.
 */
static int
recover(struct kb_db *db, struct kb_err *err)
{
	int64_t version;
	int rc;

	sqlite3_close(db->h);
	db->h = NULL;
	db->untold.status = 0;
	rc = kb_db_lock(db, err);
	if (rc == 0)
		rc = kb_db_connect(db, true, err);
	if (rc == 0)
		rc = check_version(db, &version, err);
	sqlite3_close(db->h);
	db->h = NULL;
	if (db->lock >= 0)
		close(db->lock);
	db->lock = -1;
	return rc != 0 ? -1 : kb_db_connect(db, false, err);
}

static int
connect_read(struct kb_db *db, int64_t *version, struct kb_err *err)
{
	if (kb_db_connect(db, false, err) != 0)
		return -1;
	if (check_version(db, version, err) == 0)
		return 0;
	if ((sqlite3_extended_errcode(db->h) & 0xff) != SQLITE_READONLY)
		return -1;
	if (recover(db, err) != 0)
		return -1;
	return check_version(db, version, err);
}

static int
open_read(struct kb_db *db, struct kb_err *err)
{
	int64_t version;

	if (connect_read(db, &version, err) != 0)
		return -1;
	if (version == 0)
		return kb_fail(err, KB_NOINPUT, "%s: berkas kantor masih "
		    "kosong", db->path);
	if (version == kb_ladder_top())
		return 0;
	sqlite3_close(db->h);			/* an older file: write once */
	db->h = NULL;
	return open_write(db, false, err);
}

static int
open_look(struct kb_db *db, struct kb_err *err)
{
	int64_t version;

	if (kb_db_connect(db, false, err) != 0 ||
	    check_version(db, &version, err) != 0)
		return -1;
	return version != 0 ? 0 : kb_fail(err, KB_DATA, "%s: kosong, bukan "
	    "berkas kantor Perkakas Kesbangpol", db->path);
}

bool
kb_db_old(struct kb_db *db)
{
	return kb_one(db, 0, "PRAGMA user_version", KB_NONE) <
	    kb_ladder_top();
}

int
kb_make_folder(const char *dir, unsigned mode, struct kb_err *err)
{
	char *copy, *up;
	int rc = 0;

	if (!missing(dir))
		return 0;
	copy = kb_strdup(dir);
	up = kb_strdup(dirname(copy));
	free(copy);
	if (strcmp(up, dir) != 0)
		rc = kb_make_folder(up, mode, err);
	free(up);
	if (rc == 0 && mkdir(dir, mode) != 0 && errno != EEXIST)
		rc = kb_fail_errno(err, KB_CREATE, dir);
	return rc;
}

static int
open_file(struct kb_db *db, struct kb_err *err)
{
	struct stat st;
	bool trial;

	if (stat(db->path, &st) == 0 && S_ISDIR(st.st_mode))
		return kb_fail(err, KB_NOINPUT, "%s: ini folder, bukan berkas "
		    "kantor", db->path);
	if (!writes(db) && access(db->path, R_OK) != 0)
		return db->mode == KB_LOOK ? kb_fail_errno(err, KB_NOINPUT,
		    db->path) : no_file(db, err);
	trial = db->mode == KB_TRIAL;
	if (trial && !missing(db->path))
		db->mode = KB_WRITE;
	if (db->mode == KB_WRITE && kb_make_folder(db->dir, 0700, err) != 0)
		return -1;
	if (db->mode == KB_WRITE && !missing(db->path) &&
	    access(db->path, R_OK | W_OK) != 0)
		return kb_fail_errno(err, KB_PERM, db->path);
	if (db->mode != KB_TRIAL && db->mode != KB_LOOK &&
	    refuse_network(db->dir, err) != 0)
		return -1;
	switch (db->mode) {
	case KB_LOOK:
		return open_look(db, err);
	case KB_READ:
		return open_read(db, err);
	default:
		return open_write(db, trial, err);
	}
}

int
kb_open(struct kb_db **out, const char *path, enum kb_mode mode,
    const struct kb_who *who, struct kb_err *err)
{
	struct kb_db *db = kb_alloc(sizeof(*db));
	char *copy = kb_strdup(path);

	db->path = kb_strdup(path);
	db->dir = kb_strdup(dirname(copy));
	db->lock = -1;
	db->mode = mode;
	db->who = *who;
	free(copy);
	*out = db;
	if (open_file(db, err) == 0)
		return 0;
	kb_close(db);
	*out = NULL;
	return -1;
}

void
kb_on_new(struct kb_db *db, kb_seed_fn *seed)
{
	db->seed = seed;
}

/* A new file that nothing was stored in; the lock is still held. */
static void
take_away(const struct kb_db *db)
{
	char *journal = kb_asprintf("%s-journal", db->path);

	unlink(db->path);
	unlink(journal);
	free(journal);
}

void
kb_close(struct kb_db *db)
{
	if (db == NULL)
		return;
	sqlite3_close(db->h);
	if (db->ours)
		take_away(db);
	if (db->lock >= 0)
		close(db->lock);
	free(db->path);
	free(db->dir);
	free(db->user);
	free(db);
}

static int
begin(struct kb_db *db, struct kb_err *err)
{
	bool write = writes(db);

	if (sqlite3_exec(db->h, write ? "BEGIN IMMEDIATE" : "BEGIN", NULL,
	    NULL, NULL) != SQLITE_OK)
		return kb_sql_fail(db, err);
	db->level = 1;
	db->failed = false;
	if (!db->fresh)
		return 0;
	if (kb_ladder_climb(db, 0, db->step != 0 ? db->step : kb_ladder_top(),
	    err) == 0 &&
	    (db->seed == NULL || db->seed(db, err) == 0))
		return 0;
	return kb_end(db, -1, err);
}

int
kb_begin(struct kb_db *db, struct kb_err *err)
{
	if (db->level > 0) {
		db->level++;
		return 0;
	}
	return begin(db, err);
}

void
kb_discard(struct kb_db *db)
{
	db->discard = true;
}

int
kb_db_untold(struct kb_db *db, struct kb_err *err)
{
	if (db->untold.status == 0)
		return 0;
	if (err != NULL)
		*err = db->untold;
	return -1;
}

int
kb_end(struct kb_db *db, int rc, struct kb_err *err)
{
	if (rc == 0)
		rc = kb_db_untold(db, err);
	if (rc != 0)
		db->failed = true;
	if (--db->level > 0)
		return rc;
	db->untold.status = 0;
	if (!db->failed && !db->discard) {
		if (sqlite3_exec(db->h, "COMMIT", NULL, NULL, NULL) ==
		    SQLITE_OK) {
			db->fresh = db->ours = false;
			return kb_db_wipe_now(db, err);
		}
		kb_sql_fail(db, err);
		db->failed = true;
	}
	db->wipe = false;
	if (!sqlite3_get_autocommit(db->h))
		sqlite3_exec(db->h, "ROLLBACK", NULL, NULL, NULL);
	return db->failed ? -1 : 0;
}
