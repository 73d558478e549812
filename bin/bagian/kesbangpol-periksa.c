/* SPDX-License-Identifier: ISC */
/*
 * kesbangpol-periksa.c - periksa: the file itself, then each register.
 *
 * Programs get every finding.  People get one row for all of one kind in one
 * column, with the first as an example: of 100,000 reports without a class
 * one line says so, and which command lists them.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbangpol.h"

struct periksa_opt {
	kb_enum	 keutuhan;
};

static const struct kb_field opt_fields[] = {
	FLAG(struct periksa_opt, keutuhan, "hanya berkasnya: susunan, sidik "
	    "setiap baris dan jejak; isi catatan tidak dinilai"),
};

const struct kb_type kesbangpol_periksa_opt = {
	.size = sizeof(struct periksa_opt), KB_FIELDS(opt_fields),
};

/* Findings of one kind; the first of them stands for all. */
struct kind {
	kb_text	 jenis, kolom;
	kb_int	 jumlah;
	kb_text	 nomor, temuan, dasar, perbaikan;
};

static const struct kb_field kind_fields[] = {
	TEXT(struct kind, jenis, "jenis catatan", .show = true),
	TEXT(struct kind, kolom, "kolom", .show = true),
	INT(struct kind, jumlah, "banyaknya temuan", .show = true),
	TEXT(struct kind, nomor, "nomor atau kunci catatan; dari beberapa yang "
	    "pertama", .show = true),
	TEXT(struct kind, temuan, "yang ditemukan", .show = true),
	TEXT(struct kind, dasar, "aturan yang dilanggar"),
	TEXT(struct kind, perbaikan, "perintah yang memperbaikinya, atau yang "
	    "menyebut semuanya"),
};

static const struct kb_type kind_type = {
	.name = "temuan", .size = sizeof(struct kind), KB_FIELDS(kind_fields),
};

struct looking {
	struct kb_ctx	*ctx;
	bool		 grouped;
	struct kind	*kind;
	size_t		 n, first;	/* first: of the register at hand */
	size_t		 all, told;	/* findings; and before this register */
	struct kb_homes	 homes;
	struct kb_buf	 sums;		/* "laporan 74, ormas 2" */
};

static bool
same(kb_text a, kb_text b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct looking *l = arg;
	const struct kb_finding *f = rec;

	l->all++;
	if (!l->grouped)
		return kb_finding_row(l->ctx, rec, err);
	for (size_t i = l->first; i < l->n; i++)
		if (same(l->kind[i].kolom, f->kolom) &&
		    same(l->kind[i].dasar, f->dasar) &&
		    same(l->kind[i].jenis, f->jenis)) {
			l->kind[i].jumlah.v++;
			return 0;
		}
	l->kind = kb_grow(l->kind, l->n, sizeof(*l->kind));
	l->kind[l->n] = (struct kind){ f->jenis, f->kolom, { 1, true },
	    f->nomor, f->temuan, f->dasar, f->perbaikan };
	kb_homes_keep(&l->homes, &kind_type, &l->kind[l->n++]);
	return 0;
}

/* After a register, or the file itself. */
static void
sum_up(struct looking *l, const char *name)
{
	if (l->all > l->told)
		kb_buf_addf(&l->sums, "%s%s %zu", l->sums.len > 0 ? ", " : "",
		    name, l->all - l->told);
	l->told = l->all;
	l->first = l->n;
}

/* What keeps a register from being looked at is a finding, too: a file of data/
 * that is wrong, or a row behind which the others were not seen. */
static int
unseen(struct looking *l, const struct kb_type *type, struct kb_err *err)
{
	struct kb_err e = *err;
	struct kb_finding f = { .jenis = type->name, .temuan = e.msg,
	    .dasar = "tidak dapat diperiksa" };

	return err->status != KB_DATA && err->status != KB_CONFIG ? -1 :
	    take(l, &f, err);
}

static int
look_at(struct looking *l, const struct kb_type *type, struct kb_err *err)
{
	struct kb_filter f;
	int rc;

	kb_filter_begin(&f, type);
	rc = kb_findings(&l->ctx->kantor, type, &f, KB_AUDIT, take, l, err);
	kb_filter_free(&f);
	if (rc != 0)
		rc = unseen(l, type, err);
	sum_up(l, type->name);
	return rc;
}

static int
look(struct looking *l, struct kb_err *err)
{
	const struct periksa_opt *o = l->ctx->own;

	if (kb_integrity(&l->ctx->kantor, take, l, err) != 0)
		return -1;
	sum_up(l, "berkas kantor");
	for (size_t i = 0; !kb_yes(o->keutuhan) && kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (look_at(l, kb_all_types[i][j], err) != 0)
				return -1;
	return 0;
}

/* Of many of a kind the command that lists them with what mends each. */
static const char *
way_of(struct looking *l, const struct kind *k)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; k->jumlah.v > 1 && kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (b.len == 0 && strcmp(kb_all_types[i][j]->name,
			    k->jenis) == 0 && strcmp(k->dasar,
			    "sidik baris") != 0)
				kb_buf_addf(&b, "%s periksa %s",
				    kb_all_tools[i], k->jenis);
	return b.len > 0 ? kb_homes_text(&l->homes, &b) : k->perbaikan;
}

static int
tell(struct looking *l, struct kb_err *err)
{
	struct kb_ctx *ctx = l->ctx;

	for (size_t i = 0; i < l->n; i++) {
		struct kind *k = &l->kind[i];

		k->perbaikan = way_of(l, k);
		kb_mend_told(ctx, k->perbaikan);
		if (kb_list_row(ctx, k, err) != 0)
			return -1;
	}
	if (l->all > 0)
		kb_buf_addf(&ctx->out.note, "%zu temuan: %s\n", l->all,
		    kb_buf_str(&l->sums));
	kb_mends_note(ctx);
	kb_list_end(ctx);
	return l->all > 0 ? KB_NOTE : 0;
}

int
kesbangpol_run_periksa(struct kb_ctx *ctx, struct kb_err *err)
{
	struct looking l = { .ctx = ctx };
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	int rc = f == NULL ? -1 : 0;

	l.grouped = rc == 0 && f->people && !f->back;
	if (rc == 0)
		rc = kb_list_begin(ctx, l.grouped ? &kind_type :
		    &kb_finding_type, NULL, err);
	if (rc == 0)
		rc = look(&l, err);
	if (rc == 0)
		rc = tell(&l, err);
	free(l.kind);
	kb_homes_free(&l.homes);
	kb_buf_free(&l.sums);
	return rc;
}
