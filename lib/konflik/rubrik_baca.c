/* SPDX-License-Identifier: ISC */
/* rubrik_baca.c - data/rubrik/NAME.yaml into a rubric. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/nest.h"
#include "kesbang/rubrik.h"
#include "kesbang/text.h"

struct baca {
	struct kb_kantor	*k;
	struct konflik_rubrik	*r;
	struct kb_errs		 errs;
	const char		*file;
	bool			 at, above;	/* marks of either kind */
};

static void KB_PRINTF(4, 5)
wrong(struct baca *b, const struct kb_node *n, const char *key,
    const char *fmt, ...)
{
	struct kb_buf text = KB_BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	kb_buf_vaddf(&text, fmt, ap);
	va_end(ap);
	kb_errs_add(&b->errs, &(struct kb_src){ .file = b->file,
	    .line = n->line }, key, "%s", kb_buf_str(&text));
	kb_buf_free(&text);
}

/* A text of the map; what is none is told; NULL: it is not there. */
static const char *
text_of(struct baca *b, const struct kb_node *map, const char *key)
{
	const struct kb_node *n = kb_node_find(map, key);

	if (n == NULL)
		return NULL;
	if (n->kind != KB_NODE_TEXT) {
		wrong(b, n, key, "harus satu teks");
		return NULL;
	}
	return n->text;
}

static kb_rate
number(struct baca *b, const struct kb_node *map, const char *key,
    const char *dflt)
{
	const struct kb_node *n = kb_node_find(map, key);
	const char *text = text_of(b, map, key);
	kb_rate v = { 0 };
	struct kb_err err;

	if (text == NULL && dflt == NULL)
		wrong(b, map, key, "wajib diisi");
	else if (kb_rate_parse(text != NULL ? text : dflt, &v, &err) != 0)
		wrong(b, n != NULL ? n : map, key, "%s", err.msg);
	return v;
}

static int64_t
bound(struct baca *b, const struct kb_node *map, const char *key,
    const char *dflt)
{
	kb_rate v = number(b, map, key, dflt);

	if (v.den > 1 || v.num > 10)
		wrong(b, map, key, "harus bilangan bulat 0 sampai 10");
	return v.num;
}

static void
keys(struct baca *b, const struct kb_node *map, const char *known)
{
	for (const struct kb_node *n = map->child; n != NULL; n = n->next) {
		struct kb_buf all = KB_BUF_INIT;

		if (kb_in_list(known, n->key))
			continue;
		for (const char *s = known; *s != '\0'; s++)
			kb_buf_adds(&all, *s == '|' ? ", " : (const char[]){ *s,
			    '\0' });
		wrong(b, n, n->key, "bukan bagian rubrik; yang dikenal: %s",
		    kb_buf_str(&all));
		kb_buf_free(&all);
	}
}

/* ---- its parts ---- */

static void
weight(struct baca *b, const struct kb_node *map, const kb_rate *w)
{
	if (w->den == 0)
		return;			/* told already */
	if (w->num == 0)
		wrong(b, map, "bobot", "harus lebih dari 0; kriteria yang "
		    "tidak dipakai dihapus dari rubrik");
	else if (KONFLIK_BOBOT % w->den != 0 ||
	    w->num > KONFLIK_BOBOT * w->den)
		wrong(b, map, "bobot", "paling besar 1.000.000, paling banyak "
		    "enam angka di belakang koma; untuk 1/3 tulis "
		    "perbandingannya, misalnya 1 dan 2");
}

static void
criterion(struct baca *b, const struct kb_node *map)
{
	const char *name = text_of(b, map, "kriteria");
	const char *label = text_of(b, map, "label");
	size_t i;

	keys(b, map, "kriteria|label|min|maks|bobot");
	for (i = 0; name != NULL && i < KONFLIK_KRITERIA; i++)
		if (kb_in_list(konflik_kriteria[i].name, name) ||
		    kb_in_list(konflik_kriteria[i].alias, name))
			break;
	if (name == NULL || i == KONFLIK_KRITERIA) {
		wrong(b, map, "kriteria", "'%.60s' bukan kriteria; pilih "
		    "jenis, sumber, pihak atau dampak", name != NULL ? name :
		    "");
		return;
	}
	if (b->r->kriteria[i].dipakai)
		wrong(b, map, "kriteria", "'%.60s' disebut dua kali", name);
	b->r->kriteria[i].dipakai = true;
	b->r->kriteria[i].label = label != NULL ?
	    kb_homes_dup(&b->r->homes, label) : konflik_kriteria[i].label;
	b->r->kriteria[i].min = bound(b, map, "min", "1");
	b->r->kriteria[i].maks = bound(b, map, "maks", "3");
	b->r->kriteria[i].bobot = number(b, map, "bobot", "1");
	if (b->r->kriteria[i].min >= b->r->kriteria[i].maks)
		wrong(b, map, "maks", "harus lebih dari min");
	weight(b, map, &b->r->kriteria[i].bobot);
}

static void
class(struct baca *b, const struct kb_node *map)
{
	struct konflik_rubrik *r = b->r;
	const char *word = text_of(b, map, "tingkat"), *code;
	bool above = kb_node_find(map, "lebih_dari") != NULL;
	struct kb_err err;
	kb_rate from;

	keys(b, map, "tingkat|dari|lebih_dari");
	from = number(b, map, above ? "lebih_dari" : "dari", NULL);
	if (above && kb_node_find(map, "dari") != NULL)
		wrong(b, map, "dari", "sudah ada 'lebih_dari'; pilih satu");
	b->above |= above;
	b->at |= !above;
	if (r->nkelas == KONFLIK_TINGKAT_MAX) {
		wrong(b, map, "kelas", "paling banyak %d kelas",
		    KONFLIK_TINGKAT_MAX);
		return;
	}
	if (word == NULL) {
		wrong(b, map, "tingkat", "wajib diisi");
		return;
	}
	if (b->k->env.code(b->k->env.arg, "tingkat", word, &code, &err) != 0) {
		wrong(b, map, "tingkat", "%s", err.msg);
		return;
	}
	r->kelas[r->nkelas].tingkat = kb_homes_dup(&b->r->homes, code);
	r->kelas[r->nkelas++].dari = from;
}

static void
each(struct baca *b, const struct kb_node *root, const char *key,
    void (*part)(struct baca *, const struct kb_node *))
{
	const struct kb_node *n = kb_node_find(root, key);

	if (n == NULL || n->kind != KB_NODE_LIST || n->n == 0) {
		wrong(b, n != NULL ? n : root, key, "harus daftar, paling "
		    "sedikit satu");
		return;
	}
	for (n = n->child; n != NULL; n = n->next)
		if (n->kind == KB_NODE_MAP)
			part(b, n);
		else
			wrong(b, n, key, "setiap butir terdiri atas 'nama: "
			    "nilai'");
}

/* From 1, as the list goes. */
static size_t
level_of(struct kb_kantor *k, const char *word)
{
	const char *code;
	size_t i = 0;

	while ((code = kb_code_nth(k, "tingkat", i++)) != NULL &&
	    strcmp(code, word) != 0)
		;
	return i;
}

/* Of the least that can be judged, or the most. */
static kb_rate
extreme(const struct konflik_rubrik *r, bool most)
{
	kb_int v[KONFLIK_KRITERIA];

	for (size_t i = 0; i < KONFLIK_KRITERIA; i++)
		v[i] = (kb_int){ most ? r->kriteria[i].maks :
		    r->kriteria[i].min, true };
	return konflik_skor(r, &(struct konflik_kriteria){ v[0], v[1], v[2],
	    v[3] });
}

/* A score below the first mark would have no class; a class that no score
 * reaches is a mark of another way to reckon. */
static void
reached(struct baca *b, const struct kb_node *root)
{
	const struct konflik_rubrik *r = b->r;
	kb_rate least = extreme(r, false), most = extreme(r, true);
	struct kb_buf t = KB_BUF_INIT;
	const char *low = konflik_kelas(r, least);
	const char *high = konflik_kelas(r, most);

	if (low != NULL && strcmp(low, r->kelas[0].tingkat) == 0 &&
	    strcmp(high, r->kelas[r->nkelas - 1].tingkat) == 0)
		return;
	kb_rate_show(&t, least);
	kb_buf_adds(&t, " sampai ");
	kb_rate_show(&t, most);
	wrong(b, kb_node_find(root, "kelas"), "kelas", "skornya %s: %s",
	    kb_buf_str(&t), low == NULL ? "yang paling rendah tidak masuk "
	    "kelas mana pun" : "ada kelas yang tidak pernah tercapai");
	kb_buf_free(&t);
}

/* Marks that do not rise make two classes hold for one score. */
static void
rising(struct baca *b, const struct kb_node *root)
{
	const struct kb_node *n = kb_node_find(root, "kelas");
	const struct konflik_rubrik *r = b->r;

	if (b->at && b->above)
		wrong(b, n, "kelas", "'dari' dan 'lebih_dari' tidak dapat "
		    "dicampur: batas kelas akan bertumpuk atau berlubang");
	for (size_t i = 1; i < r->nkelas; i++) {
		kb_rate lo = r->kelas[i - 1].dari, hi = r->kelas[i].dari;

		if ((__int128)lo.num * hi.den >= (__int128)hi.num * lo.den)
			wrong(b, n, "kelas", "batas kelas %zu tidak di atas "
			    "batas kelas sebelumnya: kelasnya bertumpuk",
			    i + 1);
		if (level_of(b->k, r->kelas[i - 1].tingkat) >=
		    level_of(b->k, r->kelas[i].tingkat))
			wrong(b, n, "kelas", "'%.40s' disebut sesudah '%.40s'; "
			    "urutkan seperti daftar tingkat, masing-masing "
			    "sekali", r->kelas[i].tingkat,
			    r->kelas[i - 1].tingkat);
	}
}

static void
whole(struct baca *b, const struct kb_node *root)
{
	const char *how;

	if (root == NULL || root->kind != KB_NODE_MAP || root->next != NULL) {
		kb_errs_add(&b->errs, &(struct kb_src){ .file = b->file,
		    .line = 1 }, "rubrik", "harus satu dokumen 'nama: nilai'");
		return;
	}
	keys(b, root, "nama|edisi|dasar|catatan|hitung|kriteria|kelas");
	if (text_of(b, root, "nama") == NULL)
		wrong(b, root, "nama", "wajib diisi");
	else
		b->r->nama = kb_homes_dup(&b->r->homes,
		    text_of(b, root, "nama"));
	if (text_of(b, root, "edisi") == NULL)
		wrong(b, root, "edisi", "wajib diisi: skor tanpa edisi "
		    "rubriknya tidak berarti");
	else
		b->r->edisi = kb_homes_dup(&b->r->homes,
		    text_of(b, root, "edisi"));
	if (text_of(b, root, "dasar") != NULL)
		b->r->dasar = kb_homes_dup(&b->r->homes,
		    text_of(b, root, "dasar"));
	how = text_of(b, root, "hitung");
	b->r->jumlah = how != NULL && kb_in_list("jumlah", how);
	if (how != NULL && !kb_in_list("jumlah|rata-rata|rata rata", how))
		wrong(b, kb_node_find(root, "hitung"), "hitung", "'%.40s' "
		    "bukan cara; pilih rata-rata atau jumlah", how);
	each(b, root, "kriteria", criterion);
	each(b, root, "kelas", class);
	rising(b, root);
	b->r->tertutup_atas = b->above;
	if (b->errs.count == 0)
		reached(b, root);
}

int
konflik_rubrik_teks(struct kb_kantor *k, const char *file,
    const struct kb_buf *text, struct konflik_rubrik *r, struct kb_err *err)
{
	struct baca b = { .k = k, .r = r, .file = file };
	struct kb_nest nest = { 0 };
	struct kb_input in;
	int rc;

	memset(r, 0, sizeof(*r));
	kb_input_text(&in, file, kb_buf_str(text), text->len, KB_IN_YAML);
	rc = kb_nest_read(&in, &nest, err);
	kb_input_close(&in);
	if (rc != 0 && err->status == KB_DATA)
		err->status = KB_CONFIG;
	if (rc == 0)
		whole(&b, nest.root);
	if (rc == 0 && b.errs.count > 0)
		rc = kb_fail(err, KB_CONFIG, "%s%s", b.errs.msg[0],
		    b.errs.count > 1 ? " (dan kesalahan lain)" : "");
	kb_errs_free(&b.errs);
	kb_nest_free(&nest);
	return rc;
}

int
konflik_rubrik_baca(struct kb_kantor *k, const char *name,
    struct konflik_rubrik *r, struct kb_err *err)
{
	char *path = kb_asprintf("rubrik/%s.yaml", name), *where = NULL;
	struct kb_buf text = KB_BUF_INIT;
	int rc;

	memset(r, 0, sizeof(*r));
	rc = kb_office_file(k, path, &text, &where, err);
	if (rc == 0)
		rc = konflik_rubrik_teks(k, where, &text, r, err);
	kb_buf_free(&text);
	free(where);
	free(path);
	return rc;
}

void
konflik_rubrik_free(struct konflik_rubrik *r)
{
	kb_homes_free(&r->homes);
	memset(r, 0, sizeof(*r));
}
