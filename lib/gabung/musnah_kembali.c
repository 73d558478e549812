/* SPDX-License-Identifier: ISC */
/* musnah_kembali.c - a backup from before a destruction brings it all back. */
#include <string.h>

#include "kesbang/text.h"
#include "musnah.h"

#define NAMED 20		/* keys in a command; more are in the paper */

struct terhapus {			/* a tombstone of a destroyed record */
	kb_text	 berita_acara, tabel, nomor;
	kb_code	 kantor;
	kb_enum	 sendiri;		/* a flag */
};

static const struct kb_field fields[] = {
	TEXT(struct terhapus, berita_acara, "nomor berita acara"),
	TEXT(struct terhapus, tabel, "tabel"),
	TEXT(struct terhapus, nomor, "nomor"),
	REGION(struct terhapus, kantor, "kantor"),
	FLAG(struct terhapus, sendiri, "berita acara kantor ini"),
};

static const struct kb_type type = {
	.name = "nisan", .size = sizeof(struct terhapus), KB_FIELDS(fields),
};

/* Ours, for which a berita acara was issued here, apart from what came. */
#define DESTROYED							\
	"SELECT berita_acara, jenis AS tabel, nomor, kantor, iif(EXISTS ("	\
	"SELECT 1 FROM terbitan t WHERE t.nomor_dokumen = n.berita_acara "	\
	"AND t.dokumen GLOB 'berita-acara-musnah/*' AND t.kantor = ("	\
	"SELECT nilai FROM setelan WHERE nama = 'kantor.kode')), 'ya', NULL) AS "	\
	"sendiri FROM nisan n WHERE berita_acara IS NOT NULL ORDER BY "	\
	"min(waktu) OVER (PARTITION BY berita_acara), 1, 2, kantor, nomor"

struct comparing {
	struct kb_db	*backup;
	struct kb_buf	*told;
	struct kb_buf	 ba, tabel;	/* of the group that is being told */
	struct kb_buf	 keys;
	bool		 own;
	size_t		 n;
};

/* The backup may have no schedule that says it: by key, then. */
static void
tell(struct comparing *c)
{
	const struct kb_type *t = kb_type_of_table(kb_buf_str(&c->tabel));

	if (c->n == 0)
		return;
	kb_buf_addf(c->told, "cadangan itu dari sebelum berita acara "
	    "pemusnahan nomor %s: isi %zu %s ada lagi", c->ba.s, c->n,
	    t != NULL ? t->name : "catatan");
	if (!c->own)
		kb_buf_adds(c->told, "; minta kantor pemiliknya mengirim "
		    "semuanya: kesbangpol kirim --semua\n");
	else if (c->n > NAMED || t == NULL)
		kb_buf_adds(c->told, ", musnahkan lagi menurut lampirannya\n");
	else
		kb_buf_addf(c->told, ", musnahkan lagi: kesbangpol "
		    "musnahkan %s%s --alasan 'kembali dari cadangan'\n", t->table, c->keys.s);
	kb_buf_cut(&c->keys, 0);
	c->n = 0;
}

static int
compare(void *arg, void *rec, struct kb_err *err)
{
	struct comparing *c = arg;
	const struct terhapus *x = rec;
	struct kb_musnah_butir it = { .tabel = x->tabel, .kantor = x->kantor,
	    .nomor = x->nomor };
	struct kb_buf key = KB_BUF_INIT;

	(void)err;
	if (strcmp(kb_buf_str(&c->ba), x->berita_acara) != 0 ||
	    strcmp(kb_buf_str(&c->tabel), x->tabel) != 0) {
		tell(c);
		kb_buf_cut(&c->ba, 0);
		kb_buf_adds(&c->ba, x->berita_acara);
		kb_buf_cut(&c->tabel, 0);
		kb_buf_adds(&c->tabel, x->tabel);
		c->own = kb_yes(x->sendiri);
	}
	if (!musnah_ada(c->backup, &it))
		return 0;
	kb_buf_addf(&key, "%s/%s", x->kantor.s, x->nomor);
	if (c->n++ < NAMED) {
		kb_buf_addc(&c->keys, ' ');
		kb_shell_word(&c->keys, key.s);
	}
	kb_buf_free(&key);
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
	    kb_open(&c.backup, backup, KB_LOOK, who, &err) == 0) {
		int rc = kb_query(db, &type, DESTROYED, KB_NONE, compare, &c,
		    &err);

		tell(&c);
		if (rc == 0)
			rc = kb_db_untold(c.backup, &err);
		if (rc != 0)
			kb_buf_addf(told, "yang pernah dimusnahkan dan kembali "
			    "dengan cadangan ini tidak diketahui semua: %s\n",
			    err.msg);
	}
	kb_buf_free(&c.ba);
	kb_buf_free(&c.tabel);
	kb_buf_free(&c.keys);
	kb_close(c.backup);
	kb_close(db);
}
