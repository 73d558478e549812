/* SPDX-License-Identifier: ISC */
/* musnah_kembali.c - a backup from before a destruction brings it all back. */
#include "kesbang/musnah.h"

struct berita_acara {
	kb_text	 nomor;
	kb_int	 n;
};

static const struct kb_field fields[] = {
	TEXT(struct berita_acara, nomor, "nomor"),
	INT(struct berita_acara, n, "banyaknya catatan"),
};

static const struct kb_type type = {
	.name = "berita-acara", .size = sizeof(struct berita_acara),
	KB_FIELDS(fields),
};

struct comparing {
	struct kb_db	*backup;
	struct kb_buf	*told;
};

static int
compare(void *arg, void *rec, struct kb_err *err)
{
	struct comparing *c = arg;
	const struct berita_acara *ba = rec;

	(void)err;
	if (kb_one(c->backup, 0, "SELECT 1 FROM nisan WHERE berita_acara = ?",
	    KB_ARGS1(ba->nomor)) != 1)
		kb_buf_addf(c->told, "cadangan itu dari sebelum berita acara "
		    "pemusnahan nomor %s: isi %lld catatan ada lagi, musnahkan "
		    "lagi\n", ba->nomor, (long long)ba->n.v);
	return 0;
}

void
kb_musnah_kembali(const char *path, const char *backup,
    const struct kb_who *who, struct kb_buf *told)
{
	struct comparing c = { .told = told };
	struct kb_db *db = NULL;
	struct kb_err err;

	if (kb_open(&db, path, KB_LOOK, who, &err) == 0 && !kb_db_old(db) &&
	    kb_open(&c.backup, backup, KB_LOOK, who, &err) == 0)
		kb_query(db, &type, "SELECT berita_acara AS nomor, count(*) "
		    "AS n FROM nisan WHERE berita_acara IS NOT NULL GROUP BY "
		    "1 ORDER BY min(waktu), 1", KB_NONE, compare, &c, &err);
	kb_close(c.backup);
	kb_close(db);
}
