/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "bagian.h"
#include "kesbang/text.h"

static const struct kb_word contents[] = {
	[BAGIAN_SITUASI - 1] = { "situasi", NULL, NULL },
	[BAGIAN_REKAP - 1] = { "rekap", NULL, "rekapitulasi" },
	[BAGIAN_URAIAN - 1] = { "uraian", NULL, NULL },
	{ 0 }
};

static const struct kb_word nihil[] = {
	[BAGIAN_LENGKAP - 1] = { "lengkap", NULL, NULL },
	[BAGIAN_TEGAS - 1] = { "tegas", NULL, NULL },
	{ 0 }
};

/* Registers that have something to add (lib/gabung/tambahan.c), and what stands
 * over it where a section has several; NULL: its own headings. */
static const struct kb_word registers[] = {
	{ "harga", "Harga bahan pokok", NULL },
	{ "asing", "Orang asing", NULL },
	{ "desk", NULL, NULL },
	{ "pelanggaran", "Dugaan pelanggaran", NULL },
	{ "calon_positif", "Calon yang positif", NULL },
	{ "nphd", "Pencairan NPHD", NULL },
	{ "pandemi", "Pandemi", NULL },
	{ 0 }
};

static const struct kb_word *
register_of(const char *name)
{
	const struct kb_word *w = registers;

	while (w->name != NULL && !kb_same_name(w->name, name))
		w++;
	return w->name != NULL ? w : NULL;
}

#define T struct laporan_bagian
static const struct kb_field bagian_fields[] = {
	TEXT(T, daftar, "nama daftar bagian", .need = true, .key = true,
	    .show = true, .dflt = "umum"),
	INT(T, urutan, "urutan dalam daftar", .need = true, .key = true,
	    .show = true, .min = 1, .max = 99),
	TEXT(T, judul, "judul bagian", .need = true, .show = true),
	ENUM(T, isi, contents, "situasi: jumlah dan semua kejadian; rekap: "
	    "tabel kejadian; uraian: kejadian dengan faktanya",
	    .dflt = "uraian", .show = true),
	TEXT(T, cari, "kata dalam bidang, subbidang, kategori atau tema yang "
	    "menempatkan laporan di sini, dipisah |", .show = true),
	ENUM(T, nihil, nihil, "lengkap: nihil juga bila semua tim melapor "
	    "tanpa hal ini; tegas: hanya dengan laporan nihil tentang hal ini",
	    .dflt = "lengkap"),
	TEXT(T, catatan, "keterangan di bawah judul"),
	TEXT(T, tambahan, "register yang isinya menyusul di bagian ini, dipisah "
	    "|: harga, asing, desk, pelanggaran, calon_positif, nphd, pandemi"),
};
#undef T

static void
check_bagian(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct laporan_bagian *b = rec;
	struct kb_buf one = KB_BUF_INIT;
	const char *rest = b->tambahan;

	while (kb_next_part(&rest, '|', &one))
		if (register_of(kb_buf_str(&one)) == NULL)
			kb_errs_add(errs, src, "tambahan", "'%.40s' bukan "
			    "register yang dikenal", kb_trim(one.s));
	kb_buf_free(&one);
	if (b->isi.n != BAGIAN_SITUASI && b->cari == NULL &&
	    b->tambahan == NULL)
		kb_errs_add(errs, src, "cari", "wajib diisi, kecuali pada "
		    "bagian situasi dan yang diisi register lain");
}

const struct kb_type laporan_bagian_type = {
	.name = "bagian", .table = "bagian",
	.help = "bagian laporan mingguan dan kata yang mengisinya",
	.size = sizeof(struct laporan_bagian), KB_FIELDS(bagian_fields),
	.check = check_bagian, .seed = "data/bagian.csv",
};

/* ---- the list ---- */

/* What one register says there; *any: it says something. */
static int
one_more(struct bahan *r, const struct kb_word *w, bool titled,
    struct kb_doc *doc, bool *any, struct kb_err *err)
{
	struct kb_doc *part = kb_doc_new();
	size_t n = 0;
	int rc = r->k->tambahan(r->k, w->name, &r->period, part, &n, err);

	if (rc == 0 && n > 0) {
		if (titled && w->label != NULL)
			kb_doc_group(doc, w->label);
		kb_doc_append(doc, part);
		*any = true;
	}
	kb_doc_free(part);
	return rc;
}

/* What other registers say there, as a document; NULL: nothing. */
static int
more(struct bahan *r, const struct laporan_bagian *b, struct kb_doc **doc,
    struct kb_err *err)
{
	const char *rest = b->tambahan;
	struct kb_buf one = KB_BUF_INIT;
	bool any = false;
	int rc = 0;

	*doc = NULL;
	if (b->tambahan == NULL || r->k->tambahan == NULL)
		return 0;
	*doc = kb_doc_new();
	while (rc == 0 && kb_next_part(&rest, '|', &one)) {
		const struct kb_word *w = register_of(kb_buf_str(&one));

		if (w != NULL)
			rc = one_more(r, w, strchr(b->tambahan, '|') != NULL,
			    *doc, &any, err);
	}
	kb_buf_free(&one);
	if (rc != 0 || !any) {
		kb_doc_free(*doc);
		*doc = NULL;
	}
	return rc;
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct bahan *r = arg;

	(void)err;
	r->section = kb_realloc(r->section, r->nsection + 1,
	    sizeof(*r->section));
	r->section_home = kb_realloc(r->section_home, r->nsection + 1,
	    sizeof(*r->section_home));
	r->section[r->nsection] = *(struct laporan_bagian *)rec;
	r->section_home[r->nsection] = (struct kb_buf)KB_BUF_INIT;
	kb_rec_keep(&laporan_bagian_type, &r->section[r->nsection],
	    &r->section_home[r->nsection]);
	r->nsection++;
	return 0;
}

static int
read_more(struct bahan *r, struct kb_err *err)
{
	r->section_more = kb_alloc(r->nsection * sizeof(*r->section_more));
	for (size_t i = 0; i < r->nsection; i++)
		if (more(r, &r->section[i], &r->section_more[i], err) != 0)
			return -1;
	return 0;
}

int
bagian_load(struct bahan *r, struct kb_err *err)
{
	if (kb_query(r->k->db, &laporan_bagian_type, "SELECT daftar, urutan, "
	    "judul, isi, cari, nihil, catatan, tambahan FROM bagian "
	    "WHERE daftar = ? ORDER BY urutan", KB_ARGS1(r->set.bagian_mingguan), add, r,
	    err) != 0)
		return -1;
	if (r->nsection == 0)
		return kb_fail(err, KB_CONFIG, "daftar bagian '%.60s' kosong; "
		    "lihat 'laporan-harian lihat bagian' dan setelan "
		    "laporan.bagian_mingguan", r->set.bagian_mingguan);
	return read_more(r, err);
}

/* ---- words ---- */

/* Folded, each word between two blanks: " unjuk rasa ". */
static void
words_of(struct kb_buf *b, const char *text)
{
	struct kb_buf f = KB_BUF_INIT;

	kb_buf_addc(b, ' ');
	if (text != NULL)
		kb_fold(&f, text);
	for (const unsigned char *p = (const unsigned char *)kb_buf_str(&f);
	    *p != '\0'; p++) {
		bool letter = (*p >= 'a' && *p <= 'z') ||
		    (*p >= '0' && *p <= '9') || *p >= 0x80;

		if (letter || b->s[b->len - 1] != ' ')
			kb_buf_addc(b, letter ? (char)*p : ' ');
	}
	if (b->s[b->len - 1] != ' ')
		kb_buf_addc(b, ' ');
	kb_buf_free(&f);
}

static bool
any_of(const char *list, const char *text)
{
	struct kb_buf one = KB_BUF_INIT, word = KB_BUF_INIT;
	bool found = false;

	while (!found && kb_next_part(&list, '|', &one)) {
		kb_buf_cut(&word, 0);
		words_of(&word, one.s);
		found = word.len > 1 && strstr(text, word.s) != NULL;
	}
	kb_buf_free(&one);
	kb_buf_free(&word);
	return found;
}

bool
bagian_takes(const struct laporan_bagian *b, struct kb_kantor *k,
    const struct laporan *l)
{
	struct kb_buf text = KB_BUF_INIT;
	bool found;

	if (b->cari == NULL)
		return false;
	/* Each in its own blanks: no word reaches from one into the next. */
	words_of(&text, l->bidang);
	kb_buf_addc(&text, '/');
	words_of(&text, l->bidang != NULL ? kb_code_label(k, "bidang",
	    l->bidang) : NULL);
	kb_buf_addc(&text, '/');
	words_of(&text, l->subbidang);
	kb_buf_addc(&text, '/');
	words_of(&text, l->kategori);
	kb_buf_addc(&text, '/');
	words_of(&text, l->tema);
	found = any_of(b->cari, text.s);
	kb_buf_free(&text);
	return found;
}

bool
bagian_has(const struct laporan_bagian *b, struct kb_kantor *k,
    const struct laporan_item *item)
{
	for (size_t i = 0; i < item->before.n; i++)
		if (bagian_takes(b, k, &item->before.l[i]))
			return true;
	return bagian_takes(b, k, item->l);
}
