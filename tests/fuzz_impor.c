/* SPDX-License-Identifier: ISC */
/*
 * An import from end to end: a line "JENIS csv" (or yaml, jsonl, teks), then
 * the file, into a new office.  What was refused is told; what was stored has
 * its checksum, and what is exported of it is, imported again, the same.
 */
#include "fuzz_office.h"
#include "kesbang/out.h"
#include "lib/cli/import.h"
#include "lib/cli/job.h"

struct office {
	struct kb_tool	 tool;
	struct kb_cmd	 cmd;
	struct kb_kantor *k;
	const struct kb_type *type;
};

/* The type of a name, and the tool that has it. */
static bool
find(struct office *o, const char *name)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			o->type = kb_all_types[i][j];
			o->tool = (struct kb_tool){ .name = kb_all_tools[i],
			    .types = kb_all_types[i] };
			if (strcmp(o->type->name, name) == 0 ||
			    strcmp(o->type->table, name) == 0)
				return !o->type->by_tool;
		}
	return false;
}

/* As impor does it; *same: nothing but what was there.  false: refused. */
static bool
import(struct office *o, const char *text, size_t len,
    enum kb_input_kind kind, bool *same)
{
	struct kb_job *job = kb_alloc(sizeof(*job));
	struct kb_ctx ctx = { .tool = &o->tool, .cmd = &o->cmd,
	    .type = o->type, .db = fuzz_db, .path = kb_strdup("acak.kantor"),
	    .dir = kb_strdup("."), .kantor = *o->k, .priv = job };
	struct kb_err err = { 0 };
	int rc;

	/* It refers to itself, so it is loaded where it lies. */
	fuzz_must(kb_kantor_load(&ctx.kantor, fuzz_db, FUZZ_TODAY, NULL,
	    &err), &err);
	ctx.refs = kb_refs_new(&ctx.kantor);
	ctx.rec = kb_alloc(ctx.type->size);
	job->ctx = &ctx;
	kb_input_text(&job->in[0], "uji", text, len, kind);
	job->n = 1;
	rc = kb_job_unfold(job, 0, &err);
	if (rc == 0)
		rc = kb_import_run(&ctx, &err);
	MUST((rc >= 0) == (ctx.errs.count == 0) || rc < 0);
	fuzz_well(rc < 0 ? -1 : 0, &err);
	for (size_t i = 0; i < ctx.errs.count && i < KB_ERRS_KEPT; i++)
		MUST(fuzz_utf8(ctx.errs.msg[i]));
	MUST(fuzz_utf8(kb_buf_str(&ctx.say)));
	*same = job->all.fresh == 0 && job->all.changed == 0;
	kb_job_free(job);
	kb_refs_free(ctx.refs);
	kb_kantor_free(&ctx.kantor);
	kb_errs_free(&ctx.errs);
	kb_buf_free(&ctx.say);
	free(ctx.rec);
	free(ctx.path);
	free(ctx.dir);
	return rc >= 0;
}

static int
write_row(void *arg, void *rec, struct kb_err *err)
{
	struct kb_out *out = arg;

	(void)err;
	out->rows++;
	out->format->row(out, rec);
	return 0;
}

static void
broken(void *arg, const char *key, const char *fault)
{
	(void)arg, (void)key, (void)fault;
	abort();
}

/* What is stored, out and in again. */
static void
again(struct office *o)
{
	struct kb_out out = { .type = o->type, .env = &o->k->env,
	    .format = kb_format("jsonl", NULL) };
	struct kb_filter all;
	struct kb_err err = { 0 };
	bool same;

	fuzz_must(kb_store_verify(fuzz_db, o->type, broken, NULL, &err),
	    &err);
	fuzz_must(kb_out_columns(&out, NULL, false, &err), &err);
	out.format->begin(&out);
	kb_filter_begin(&all, o->type);
	all.limit = -1;
	fuzz_must(kb_store_list(fuzz_db, &all, write_row, &out, &err), &err);
	kb_filter_free(&all);
	out.format->end(&out);
	if (out.rows > 0)
		MUST(import(o, out.buf.s, out.buf.len, KB_IN_JSONL, &same) &&
		    same);
	kb_out_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_string(data, size), *end = strchr(text, '\n');
	char *word = end != NULL ? memchr(text, ' ', (size_t)(end - text)) :
	    NULL;
	struct office o = { .cmd = { .name = "impor" } };
	struct kb_kantor k;
	enum kb_input_kind kind;
	int told = -1;
	bool same;

	if (word == NULL)
		goto out;
	*word++ = *end++ = '\0';
	kind = strcmp(word, "teks") == 0 ? KB_IN_FORM : kb_input_kind(word);
	if (!find(&o, text) || kind == KB_IN_AUTO)
		goto out;
	told = 0;
	fuzz_begin(&k);
	o.k = &k;
	if (import(&o, end, size - (size_t)(end - text), kind, &same)) {
		if (!o.type->by_tool)
			again(&o);
		MUST(fuzz_rollback(&k) == 0);
	} else {
		fuzz_rollback(&k);
	}
out:
	free(text);
	return told;
}
