/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "events.h"
#include "kesbang/text.h"

#define LONGEST_CHAIN 50		/* also ends a chain that bites its tail */

int
laporan_list_add(void *arg, void *rec, struct kb_err *err)
{
	struct laporan_list *list = arg;
	size_t n = list->n++;

	(void)err;
	list->l = kb_realloc(list->l, list->n, sizeof(*list->l));
	list->home = kb_realloc(list->home, list->n, sizeof(*list->home));
	list->l[n] = *(struct laporan *)rec;
	list->home[n] = (struct kb_buf)KB_BUF_INIT;
	kb_rec_keep(&laporan_type, &list->l[n], &list->home[n]);
	return 0;
}

void
laporan_list_free(struct laporan_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		kb_buf_free(&list->home[i]);
	free(list->home);
	free(list->l);
	*list = (struct laporan_list){ 0 };
}

int
laporan_history(struct kb_kantor *k, const struct laporan *l,
    struct laporan_list *list, struct kb_err *err)
{
	size_t before;

	while (l->rujukan != NULL && list->n < LONGEST_CHAIN) {
		before = list->n;
		if (kb_query(k->db, &laporan_type, "SELECT kantor, nomor, "
		    "tanggal, jam, wilayah, bidang, subbidang, kategori, "
		    "tema, judul, fakta, saran, tahap, rujukan, klasifikasi FROM laporan WHERE kantor = ? AND nomor = ?",
		    KB_ARGS2((const char *)l->head.kantor.s, l->rujukan),
		    laporan_list_add, list, err) != 0)
			return -1;
		if (list->n == before)
			break;
		l = &list->l[list->n - 1];
	}
	return 0;
}

static uint64_t
signature(const struct laporan *l)
{
	struct kb_buf b = KB_BUF_INIT;
	uint64_t sum;

	kb_buf_addf(&b, "%d|%d|%s|", l->tanggal.ymd, l->jam.min1,
	    l->wilayah.s);
	if (l->judul != NULL)
		kb_fold(&b, l->judul);
	sum = kb_checksum(b.s, b.len);
	kb_buf_free(&b);
	return sum;
}

uint64_t
laporan_event(struct kb_kantor *k, const struct laporan *l)
{
	struct laporan_list list = { 0 };
	uint64_t sum;

	if (l->rujukan != NULL)
		laporan_history(k, l, &list, NULL);
	sum = signature(list.n > 0 ? &list.l[list.n - 1] : l);
	laporan_list_free(&list);
	return sum;
}

void
laporan_event_add(uint64_t **set, size_t *n, uint64_t event)
{
	for (size_t i = 0; i < *n; i++)
		if ((*set)[i] == event)
			return;
	*set = kb_realloc(*set, *n + 1, sizeof(**set));
	(*set)[(*n)++] = event;
}
