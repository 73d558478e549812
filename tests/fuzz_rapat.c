/* SPDX-License-Identifier: ISC */
/*
 * Any bytes as a meeting's document: what is accepted is written, and reads
 * as the same again.  And as a published text: what is drafted of it is a
 * document.
 */
#include "fuzz.h"
#include "kesbang/dokumen_rapat.h"
#include "kesbang/draf_rapat.h"
#include "kesbang/nest.h"

#define PARTS 5				/* types of a document */

static const struct kb_env env = { .zone = 480, .today = { 20251210 },
    .now = { 1765324800 }, .office = { "64" }, .region = fuzz_region };

struct reading {
	const struct kb_type *type;
	struct rakor_dokumen *d;
	void		*rec;
	size_t		 n;
};

static int
keep(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct reading *r = arg;
	size_t size = r->type->size;
	struct kb_buf made = KB_BUF_INIT;

	(void)given, (void)err;
	MUST(src->line > 0);
	if (r->type->complete != NULL)
		r->type->complete(rec, &made);
	kb_check(r->type, rec, src, errs);
	if (errs->count == 0) {
		kb_homes_keep(&r->d->homes, r->type, rec);
		r->rec = kb_realloc(r->rec, r->n + 1, size);
		memcpy((char *)r->rec + r->n++ * size, rec, size);
	}
	kb_buf_free(&made);
	return 0;
}

static int
by_list(const void *a, const void *b)
{
	return rakor_urut_butir(((const struct rekomendasi *)a)->butir,
	    ((const struct rekomendasi *)b)->butir);
}

/* The meeting of a document; false: it is refused, or has none. */
static bool
parse(const char *text, size_t len, struct rakor_dokumen *d,
    struct kb_errs *errs)
{
	const struct kb_whole *w = rapat_type.whole;
	struct kb_flat *flat[PARTS];
	struct reading r[PARTS];
	struct kb_input in;
	struct kb_nest nest;
	struct kb_err err = { 0 };
	bool good;

	*d = (struct rakor_dokumen){ 0 };
	kb_input_text(&in, "x", text, len, KB_IN_YAML);
	good = kb_nest_read(&in, &nest, &err) == 0;
	MUST(good || *err.msg != '\0');
	kb_input_close(&in);
	for (size_t i = 0; i < PARTS; i++)
		flat[i] = kb_flat_new();
	for (const struct kb_node *n = good ? nest.root : NULL; n != NULL;
	    n = n->next)
		w->unfold(n, "x", flat, errs);
	kb_nest_free(&nest);
	for (size_t i = 0; i < PARTS; i++) {
		struct kb_read_opt opt = { .type = w->types[i], .env = &env,
		    .rec = keep, .arg = &r[i] };

		MUST(w->types[i] != NULL);
		r[i] = (struct reading){ w->types[i], d, NULL, 0 };
		kb_flat_input(flat[i], "x", &in);
		good = kb_read(&in, &opt, errs, &err) == 0 && good;
		kb_input_close(&in);
		kb_flat_free(flat[i]);
	}
	if (r[0].n == 1)
		memcpy(&d->rapat, r[0].rec, sizeof(d->rapat));
	good = good && r[0].n == 1;
	free(r[0].rec);
	d->rekomendasi = r[1].rec;
	d->nrekomendasi = r[1].n;
	d->bahasan = r[2].rec;
	d->nbahasan = r[2].n;
	d->masukan = r[3].rec;
	d->nmasukan = r[3].n;
	d->tindak_lanjut = r[4].rec;
	d->ntindak_lanjut = r[4].n;
	if (d->nrekomendasi > 1)
		qsort(d->rekomendasi, d->nrekomendasi,
		    sizeof(*d->rekomendasi), by_list);
	return good && errs->count == 0;
}

static void
as_document(const char *text, size_t len)
{
	struct kb_buf one = KB_BUF_INIT, two = KB_BUF_INIT;
	struct kb_errs errs = { 0 };
	struct rakor_dokumen d;

	if (parse(text, len, &d, &errs)) {
		rakor_dokumen_tulis(&d, &one);
		rakor_dokumen_free(&d);
		MUST(parse(one.s, one.len, &d, &errs));
		rakor_dokumen_tulis(&d, &two);
		MUST(strcmp(one.s, two.s) == 0);
	}
	rakor_dokumen_free(&d);
	kb_errs_free(&errs);
	kb_buf_free(&one);
	kb_buf_free(&two);
}

static void
as_published(const char *text)
{
	struct kb_buf yaml = KB_BUF_INIT;
	struct kb_input in;
	struct kb_nest nest;
	struct kb_err err = { 0 };
	struct rakor_draf r;

	if (rakor_draf(&env, text, "x-1", &yaml, &r, &err) == 0) {
		MUST(r.resmi <= r.tercetak);
		kb_input_text(&in, "x", yaml.s, yaml.len, KB_IN_YAML);
		MUST(kb_nest_read(&in, &nest, &err) == 0);
		MUST(nest.root != NULL && kb_node_find(nest.root,
		    "rekomendasi") != NULL);
		kb_nest_free(&nest);
		kb_input_close(&in);
	}
	kb_buf_free(&yaml);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *s = fuzz_string(data, size);
	size_t bad;

	if (kb_utf8_ok(s, size, &bad))
		as_published(s);
	as_document(s, size);
	free(s);
	return 0;
}
