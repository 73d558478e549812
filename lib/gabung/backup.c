/* SPDX-License-Identifier: ISC */
/*
 * backup.c - a copy is a backup only once it was opened and checked whole;
 * and nothing is put back that was not.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "kesbang/findings.h"
#include "kesbang/musnah.h"
#include "kesbang/setup.h"
#include "kesbang/sink.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"

#define OTHER "cadangan ini tidak dipakai, berkas kantor tidak diubah; pakai " \
    "cadangan lain"

struct first {
	char	*what;
};

static int
keep_first(void *arg, void *rec, struct kb_err *err)
{
	struct first *f = arg;
	const struct kb_finding *x = rec;

	(void)err;
	if (f->what == NULL)
		f->what = kb_asprintf("%s%s%s: %s", x->jenis,
		    x->nomor != NULL ? " " : "", x->nomor != NULL ? x->nomor :
		    "", x->temuan);
	return 0;
}

/* The copy in path, which is told of as name. */
static int
verify(const char *path, const char *name, const char *hint,
    const struct kb_who *who, struct kb_err *err)
{
	struct first f = { NULL };
	struct kb_kantor k = { .db = NULL };
	struct kb_err why;
	int rc = kb_open(&k.db, path, KB_LOOK, who, &why);

	if (rc != 0)
		return kb_fail(err, (enum kb_status)why.status,
		    why.status == KB_DATA ? "%s; %s" : "%s", why.msg, hint);
	rc = kb_integrity(&k, keep_first, &f, err);
	if (rc == 0)
		rc = kb_db_untold(k.db, err);
	if (rc == 0 && f.what != NULL)
		rc = kb_fail(err, KB_DATA, "%s: tidak utuh: %s; %s", name,
		    f.what, hint);
	free(f.what);
	kb_close(k.db);
	return rc;
}

/* The same file, however its name is spelt. */
static bool
same_file(const char *a, const char *b)
{
	struct stat x, y;

	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev &&
	    x.st_ino == y.st_ino;
}

/*
 * A name without an ending is that of a folder: one that is not there is a
 * stick that nobody put in, and a file of its name would be written every
 * night beside the office file.
 */
static int
refuse_folder(const char *to, struct kb_err *err)
{
	const char *slash = strrchr(to, '/');
	const char *name = slash != NULL ? slash + 1 : to;

	if (*name != '\0' && strchr(name + 1, '.') != NULL)
		return 0;
	return kb_fail(err, KB_CREATE, "%s: folder ini tidak ada; periksa "
	    "apakah cakramnya terpasang, atau sebut nama berkas dengan "
	    "akhirannya, misalnya kantor.db", to);
}

static int
refuse_target(const char *path, const char *to, struct kb_err *err)
{
	static const char *const own[] = { "", ".kunci", "-journal" };
	struct stat st;
	char *copy;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(own); i++) {
		char *name = kb_asprintf("%s%s", path, own[i]);

		if (same_file(name, to))
			rc = kb_fail(err, KB_USAGE, "%s: cadangan tidak boleh "
			    "menimpa berkas kantor", to);
		free(name);
	}
	if (rc == 0)
		rc = refuse_folder(to, err);
	copy = kb_strdup(to);
	if (rc == 0 && access(dirname(copy), W_OK) != 0)
		rc = kb_fail(err, KB_CREATE, "%s: %s%s", to, kb_strerror(errno),
		    errno == ENOENT ? "; periksa apakah cakramnya terpasang" :
		    "");
	free(copy);
	if (rc == 0 && stat(to, &st) == 0 && !S_ISREG(st.st_mode))
		rc = kb_fail(err, KB_CREATE, "%s: bukan berkas biasa; sebut "
		    "nama berkas cadangannya", to);
	if (rc == 0 && stat(to, &st) == 0 && st.st_size > 0 &&
	    !kb_is_office(to))
		rc = kb_fail(err, KB_CREATE, "%s: sudah ada, bukan cadangan, "
		    "dan tidak ditimpa; sebut nama lain", to);
	return rc;
}

/* What goes along: the texts, counted, and the key. */
static int
pack(const char *path, struct kb_db *db, const char *copy,
    struct kb_buf *told, struct kb_err *err)
{
	struct kb_parcel p = { 0 };
	int rc = kb_data_take(path, &p, told, err);

	if (rc == 0 && p.n > 0)
		kb_buf_addf(told, "beserta %zu berkas dari folder data\n",
		    p.n);
	if (rc == 0)
		rc = kb_key_take(db, &p, told, err);
	if (rc == 0)
		rc = kb_parcel_put(copy, &p, err);
	kb_parcel_free(&p);
	return rc;
}

/*
 * Two at once, of cron and of a hand, would write the same copy: the second
 * waits for the folder.  Closing lets go of it, and so does being killed.
 */
static int
hold_folder(const char *to, int *fd, struct kb_err *err)
{
	char *copy = kb_strdup(to), *dir = dirname(copy);
	int rc = 0;

	*fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	while (*fd >= 0 && (rc = flock(*fd, LOCK_EX)) != 0 && errno == EINTR)
		;
	if (*fd < 0 || rc != 0)
		rc = kb_fail_errno(err, KB_CREATE, dir);
	free(copy);
	return rc;
}

/*
 * It leaves with every record and the key.  The copy holds the entry, too, so
 * that after a restore nothing is missing.  Where that fails it is made all
 * the same, and told; of who may only read it is no fault.
 */
static int
note(const char *path, const char *to, const struct kb_who *who,
    struct kb_buf *told, struct kb_err *err)
{
	struct kb_db *db = NULL;
	struct kb_err why;
	int rc = 0;

	if (access(path, F_OK) != 0)
		return 0;
	if (access(path, W_OK) != 0) {
		kb_buf_adds(told, "tidak tercatat dalam jejak: berkas kantor "
		    "hanya dapat dibaca\n");
		return 0;
	}
	if (kb_open(&db, path, KB_WRITE, who, &why) != 0 ||
	    kb_trail_copied(db, to, &why) != 0)
		rc = kb_fail(err, (enum kb_status)why.status, "%s: "
		    "dicadangkan, tetapi tidak tercatat dalam jejak: %s", to,
		    why.msg);
	kb_close(db);
	return rc;
}

/*
 * A backup holds what the office file perhaps has no more: where that began anew
 * from nothing, the last good copy of it stays.
 */
static int
refuse_less(const char *path, const char *to, const struct kb_who *who,
    struct kb_err *err)
{
	struct kb_db *db = NULL, *old = NULL;
	struct kb_newer more = { 0 };
	struct kb_err why;

	if (access(to, F_OK) == 0 && kb_open(&old, to, KB_LOOK, who,
	    &why) == 0 && kb_open(&db, path, KB_LOOK, who, &why) == 0)
		kb_newer(old, db, &more);
	kb_close(db);
	kb_close(old);
	return more.entries == 0 ? 0 : kb_fail(err, KB_CREATE, "%s: memuat "
	    "%lld entri jejak dan %lld catatan yang tidak ada di %s, dan tidak "
	    "ditimpa; periksa berkas kantor itu, atau sebut nama lain", to,
	    (long long)more.entries, (long long)more.records, path);
}

/* An earlier backup keeps its name until the new one is known to be good. */
static int
make(const char *path, const char *to, const struct kb_who *who,
    struct kb_buf *told, struct kb_err *err)
{
	char *tmp = kb_asprintf("%s.sedang-disalin", to);
	struct kb_err why;
	struct kb_db *db;
	int noted = note(path, to, who, told, &why), rc;

	rc = kb_open(&db, path, KB_READ, who, err);
	if (rc == 0) {
		rc = kb_db_copy(db, tmp, err);
		if (rc == 0)
			rc = pack(path, db, tmp, told, err);
		kb_close(db);
		if (rc == 0)
			rc = verify(tmp, path, "cadangan tidak dibuat; lihat "
			    "'kesbangpol periksa'", who, err);
		if (rc == 0)
			rc = kb_db_place(tmp, to, err);
		if (rc != 0)
			unlink(tmp);
	}
	if (rc == 0 && noted != 0) {
		*err = why;
		rc = -1;
	}
	free(tmp);
	return rc;
}

int
kb_backup(const char *path, const char *to, const struct kb_who *who,
    bool pretend, struct kb_buf *told, struct kb_err *err)
{
	int hold = -1, rc = refuse_target(path, to, err);

	if (rc != 0 || pretend)
		return rc;
	rc = hold_folder(to, &hold, err);
	if (rc == 0)
		rc = refuse_less(path, to, who, err);
	if (rc == 0)
		rc = make(path, to, who, told, err);
	if (hold >= 0)
		close(hold);
	return rc;
}

/* ---- and back ---- */

/*
 * What the old file has given, it has perhaps sent: the new one goes on behind
 * its numbers, and in an era of its own.
 */
static int
go_on(struct kb_db *db, const char *kept, const struct kb_who *who,
    struct kb_newer *lost, struct kb_buf *told, struct kb_err *err)
{
	struct kb_db *old = NULL;
	struct kb_err why;
	int64_t era = 0;
	int rc = 0;

	if (kept == NULL)
		kb_buf_adds(told, "berkas lama tidak ada: nomor yang diberikan "
		    "sesudah cadangan itu dapat terpakai lagi\n");
	else
		rc = kb_open(&old, kept, KB_LOOK, who, &why);
	if (old != NULL) {
		rc = kb_numbers_carry(db, old, &why);
		kb_newer(old, db, lost);
		era = kb_babak(old);
		if (rc == 0)
			rc = kb_db_untold(old, &why);
	}
	if (rc != 0)
		kb_buf_addf(told, "nomor yang diberikan sesudah cadangan itu "
		    "tidak terbaca dan dapat terpakai lagi: %.*s\n",
		    (int)strcspn(why.msg, ";"), why.msg);
	kb_close(old);
	return kb_babak_new(db, era, err);
}

/* The file itself tells that it was put back, and from what. */
static int
log_restore(struct kb_db *db, const char *from, const struct kb_newer *lost,
    struct kb_err *err)
{
	struct kb_trail t = { .aksi = "pulihkan" };
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&b, "{\"dari\":");
	kb_json_str(&b, from);
	kb_buf_addf(&b, ",\"entri\":%lld,\"catatan\":%lld,\"bundel\":%lld}",
	    (long long)lost->entries, (long long)lost->records,
	    (long long)lost->bundles);
	t.rincian = b.s;
	rc = kb_trail_add(db, &t, err);
	kb_buf_free(&b);
	return rc;
}

struct back {
	const char	*from;
	const struct kb_who *who;
	struct kb_buf	*told;
};

/* What is to be said in the copy, before anybody takes it for the office file:
 * no number is given again, and the key that travelled in it is out. */
static int
make_ready(void *arg, const char *copy, const char *kept, struct kb_err *err)
{
	const struct back *b = arg;
	struct kb_newer lost = { 0 };
	struct kb_db *db;
	int rc;

	/* The very bytes: what was looked at before may be another file now. */
	if (verify(copy, b->from, OTHER, b->who, err) != 0 ||
	    kb_open(&db, copy, KB_WRITE, b->who, err) != 0)
		return -1;
	rc = kb_begin(db, err);
	if (rc == 0) {
		rc = kb_parcel_drop(db, err);
		if (rc == 0)
			rc = go_on(db, kept, b->who, &lost, b->told, err);
		if (rc == 0)
			rc = log_restore(db, b->from, &lost, err);
		rc = kb_end(db, rc, err);
	}
	kb_close(db);
	return rc;
}

static int
put_key(const char *path, const struct kb_who *who, const struct kb_parcel *p,
    struct kb_buf *told, struct kb_err *err)
{
	struct kb_db *db;
	int rc = kb_open(&db, path, KB_READ, who, err);

	if (rc == 0)
		rc = kb_key_put(db, p, told, err);
	kb_close(db);
	return rc;
}

/* The texts in a backup; one of an older program leaves those there are. */
static int
unpack(const char *from, const char *path, const struct kb_who *who,
    struct kb_parcel *texts, struct kb_err *err)
{
	struct kb_db *db;
	bool there;
	int rc;

	if (kb_open(&db, from, KB_LOOK, who, err) != 0)
		return -1;
	rc = kb_parcel_get(db, texts, &there, err);
	kb_close(db);
	return rc == 0 && !there ? kb_data_take(path, texts, NULL, err) : rc;
}

/* Texts are staged before the file is replaced, so that little can fail
 * between the two. */
static int
put_back(const char *from, const char *path, const struct kb_who *who,
    struct kb_data *texts, struct kb_buf *told, struct kb_err *err)
{
	struct back b = { from, who, told };
	char *kept = NULL;
	int rc = kb_db_restore(from, path, who, make_ready, &b, &kept, err);

	if (kept != NULL)
		kb_buf_addf(told, "berkas lama disimpan: %s\n", kept);
	if (rc == 0)
		rc = kb_data_swap(texts, told, err);
	if (rc == 0)
		rc = put_key(path, who, texts->parcel, told, err);
	free(kept);
	return rc;
}

int
kb_restore_look(const char *from, const char *path, const struct kb_who *who,
    struct kb_buf *told, struct kb_err *err)
{
	struct kb_db *copy, *db = NULL;
	struct kb_buf newer = KB_BUF_INIT;
	struct kb_err why = { 0 };
	int rc;

	if (same_file(from, path))
		return kb_fail(err, KB_USAGE, "%s: ini berkas kantor itu "
		    "sendiri", from);
	if (verify(from, from, OTHER, who, err) != 0 ||
	    kb_open(&copy, from, KB_LOOK, who, err) != 0)
		return -1;
	if (access(path, F_OK) == 0)
		kb_open(&db, path, KB_READ, who, &why);
	rc = kb_compare(db, copy, &newer, err);
	if (db != NULL && kb_db_untold(db, &why) != 0) {
		kb_buf_cut(&newer, 0);
		rc = kb_compare(NULL, copy, &newer, err);
	}
	if (rc == 0)
		rc = kb_db_untold(copy, err);
	if (why.status != 0)
		kb_buf_addf(told, "yang lebih baru daripada cadangan tidak "
		    "diketahui: %.*s\n", (int)strcspn(why.msg, ";"), why.msg);
	kb_buf_adds(told, kb_buf_str(&newer));
	kb_buf_free(&newer);
	kb_close(db);
	kb_close(copy);
	if (rc == 0)
		kb_musnah_kembali(path, from, who, told);
	return rc;
}

int
kb_restore(const char *from, const char *path, const struct kb_who *who,
    struct kb_buf *told, struct kb_err *err)
{
	struct kb_parcel texts = { 0 };
	struct kb_data data = { 0 };
	int rc;

	if (access(path, F_OK) == 0 && access(path, W_OK) != 0)
		return kb_fail(err, KB_PERM, "%s: hanya dapat dibaca, tidak "
		    "dapat ditulis", path);
	rc = unpack(from, path, who, &texts, err);

	if (rc == 0)
		rc = kb_data_stage(path, &texts, &data, err);
	if (rc == 0)
		rc = put_back(from, path, who, &data, told, err);
	kb_data_free(&data);
	kb_parcel_free(&texts);
	return rc;
}
