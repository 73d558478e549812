/* SPDX-License-Identifier: ISC */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "rekap_side.h"
#include "kesbang/rekap.h"
#include "kesbang/text.h"

/* ---- a table of texts; a folded name stands in it after a mark ---- */

static struct kb_side_slot *
slot(const struct kb_side *a, const char *text)
{
	size_t i = (size_t)kb_checksum(text, strlen(text)) & (a->cap - 1);

	while (a->slot[i].text != NULL && strcmp(a->slot[i].text, text) != 0)
		i = (i + 1) & (a->cap - 1);
	return &a->slot[i];
}

static void
grow(struct kb_side *a)
{
	struct kb_side_slot *old = a->slot;
	size_t n = a->cap;

	a->cap = n > 0 ? 2 * n : 64;
	a->slot = kb_alloc(a->cap * sizeof(*a->slot));
	for (size_t i = 0; i < n; i++)
		if (old[i].text != NULL)
			*slot(a, old[i].text) = old[i];
	free(old);
}

static void
remember(struct kb_side *a, const char *text, size_t member)
{
	if (2 * (a->used + 1) > a->cap)
		grow(a);
	a->used++;
	*slot(a, text) = (struct kb_side_slot){ kb_strdup(text), member };
}

/* ---- members ---- */

static size_t
add(struct kb_side *a, const char *code, const char *folded)
{
	a->member = kb_realloc(a->member, a->n + 1, sizeof(*a->member));
	a->member[a->n] = (struct kb_side_member){
	    code != NULL ? kb_strdup(code) : NULL, kb_strdup(folded),
	    code != NULL ? 0 : INT_MAX };
	return a->n++;
}

static size_t
by_folded(struct kb_side *a, const char *code)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_side_slot *s;
	size_t m;

	kb_buf_addc(&b, '\1');
	if (a->fold)
		kb_fold(&b, code);
	else
		kb_buf_adds(&b, code);
	s = slot(a, b.s);
	if (s->text != NULL) {
		m = s->member;
	} else {
		m = add(a, code, b.s);
		remember(a, b.s, m);
	}
	kb_buf_free(&b);
	return m;
}

size_t
kb_side_at(struct kb_side *a, const char *code)
{
	struct kb_side_slot *s;
	size_t m;

	if (a->cap == 0)
		grow(a);
	s = slot(a, code != NULL ? code : "");
	if (s->text != NULL)
		return s->member;
	m = code != NULL ? by_folded(a, code) :
	    add(a, NULL, "");
	remember(a, code != NULL ? code : "", m);
	return m;
}

static int
by_rank(const void *x, const void *y, void *arg)
{
	const struct kb_side *a = arg;
	const struct kb_side_member *p = &a->member[*(const size_t *)x];
	const struct kb_side_member *q = &a->member[*(const size_t *)y];

	if (p->rank != q->rank)
		return p->rank < q->rank ? -1 : 1;
	return strverscmp(p->folded, q->folded);	/* #2 before #10 */
}

size_t *
kb_side_sort(struct kb_side *a)
{
	size_t *order = kb_alloc((a->n + 1) * sizeof(*order));
	size_t *went = kb_alloc((a->n + 1) * sizeof(*went));
	struct kb_side_member *sorted = kb_alloc((a->n + 1) * sizeof(*sorted));

	for (size_t i = 0; i < a->n; i++)
		order[i] = i;
	qsort_r(order, a->n, sizeof(*order), by_rank, a);
	for (size_t i = 0; i < a->n; i++) {
		went[order[i]] = i;
		sorted[i] = a->member[order[i]];
	}
	free(a->member);
	a->member = sorted;
	free(order);
	return went;
}

void
kb_side_free(struct kb_side *a)
{
	for (size_t i = 0; i < a->n; i++) {
		free(a->member[i].code);
		free(a->member[i].folded);
	}
	for (size_t i = 0; i < a->cap; i++)
		free(a->slot[i].text);
	free(a->member);
	free(a->slot);
	*a = (struct kb_side){ 0 };
}

void
kb_rekap_expect(struct kb_side *a, const char *code)
{
	kb_side_at(a, code);
}
