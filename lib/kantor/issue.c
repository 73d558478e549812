/* SPDX-License-Identifier: ISC */
/* issue.c - numbers of issued documents. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kantor.h"
#include "kesbang/store.h"

struct take {
	struct kb_issue	*issue;
	struct kb_buf	*home;
	int		 n;
};

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct take *t = arg;

	(void)err;
	*t->issue = *(struct kb_issue *)rec;
	kb_rec_keep(&kb_issue_type, t->issue, t->home);
	t->n++;
	return 0;
}

int
kb_issue_last(struct kb_kantor *k, const char *document, kb_date from,
    kb_date to, struct kb_issue *issue, struct kb_buf *home,
    struct kb_err *err)
{
	struct take t = { issue, home, 0 };
	char a[KB_DATE_TEXT], b[KB_DATE_TEXT];

	kb_date_iso(from, a);
	kb_date_iso(to, b);
	if (kb_query(k->db, &kb_issue_type, "SELECT * FROM (SELECT kantor, "
	    "nomor, revisi, dokumen, dari, sampai, urutan, perbaikan, "
	    "nomor_dokumen, diterbitkan, sejak, klasifikasi, isi FROM terbitan WHERE "
	    "dari = ? AND sampai = ? AND dokumen = ? AND kantor = ? "
	    "ORDER BY perbaikan DESC LIMIT 1)", KB_ARGS4((const char *)a,
	    (const char *)b, document, (const char *)k->env.office.s), take,
	    &t, err) != 0)
		return -1;
	return t.n > 0 ? 0 : 1;
}

const char *
kb_number_write(struct kb_buf *b, const char *pattern,
    const struct kb_number *n)
{
	char urut[24], tahun[12], bulan[8];
	const struct {
		const char	*name, *value;
	} part[] = {
		{ "{urut}", urut }, { "{bulan}", bulan }, { "{tahun}", tahun },
		{ "{kode}", n->code }, { "{unit}", n->unit },
	};
	const char *bad = NULL;

	snprintf(urut, sizeof(urut), "%03lld", (long long)n->n);
	snprintf(tahun, sizeof(tahun), "%d", n->date.ymd / 10000);
	kb_roman(n->date.ymd / 100 % 100, bulan);
	for (const char *p = pattern; *p != '\0'; p++) {
		size_t i = 0;

		while (i < KB_LEN(part) && strncmp(p, part[i].name,
		    strlen(part[i].name)) != 0)
			i++;
		if (i == KB_LEN(part)) {
			if (*p == '{' && bad == NULL)
				bad = p;
			kb_buf_addc(b, *p);
			continue;
		}
		if (part[i].value != NULL)
			kb_buf_adds(b, part[i].value);
		else if (bad == NULL)
			bad = p;
		p += strlen(part[i].name) - 1;
	}
	return bad;
}

int
kb_number_check(const char *pattern, const struct kb_number *n,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *bad = kb_number_write(&b, pattern, n);
	int len = bad != NULL ? (int)strcspn(bad, "}") + 1 : 0;

	kb_buf_free(&b);
	if (bad == NULL)
		return 0;
	if (strncmp(bad, "{kode}", 6) == 0 || strncmp(bad, "{unit}", 6) == 0)
		return kb_fail(err, KB_CONFIG, "'%.60s' memuat %.6s, tetapi "
		    "kodenya belum diisi", pattern, bad);
	return kb_fail(err, KB_CONFIG, "'%.60s' memuat nama yang tidak "
	    "dikenal: %.*s; yang ada {kode}, {urut}, {unit}, {bulan}, {tahun}",
	    pattern, len < 40 ? len : 40, bad);
}

int64_t
kb_number_next(struct kb_kantor *k, const char *table, const char *column,
    kb_date date, const char *dokumen)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	char *sql = kb_asprintf("SELECT max(urutan) FROM %s WHERE kantor = ?1 "
	    "AND %s BETWEEN ?2 AND ?3%s", table, column,
	    dokumen != NULL ? " AND (dokumen = ?4 OR dokumen GLOB ?4 || '/*')" :
	    "");
	int64_t last;

	kb_date_iso(kb_date_make(date.ymd / 10000, 1, 1), from);
	kb_date_iso(kb_date_make(date.ymd / 10000, 12, 31), to);
	last = kb_one(k->db, 0, sql, dokumen != NULL ?
	    KB_ARGS4((const char *)k->env.office.s, (const char *)from,
	    (const char *)to, dokumen) : KB_ARGS3((const char *)
	    k->env.office.s, (const char *)from, (const char *)to));
	free(sql);
	return last + 1;
}

static int
record(struct kb_kantor *k, struct kb_issue *i, struct kb_buf *home,
    struct kb_err *err)
{
	struct kb_store *s;
	int rc = kb_store_open(&s, k->db, &kb_issue_type, &k->env, err);

	if (rc == 0)
		rc = kb_store_one(s, i, KB_ALL_BUT_IDENTITY, NULL, err);
	if (rc == 0)
		kb_rec_keep(&kb_issue_type, i, home);
	return kb_store_close(s, rc, err);
}

/* Of "surat/64.02" the number after all of "surat". */
static int64_t
next_in_series(struct kb_kantor *k, const struct kb_issue *i)
{
	char *series = kb_strdup(i->dokumen);
	int64_t n;

	series[strcspn(series, "/")] = '\0';
	n = kb_number_next(k, "terbitan", "sampai", i->sampai, series);
	free(series);
	return n;
}

int
kb_issue_make(struct kb_kantor *k, const struct kb_numbering *how,
    struct kb_issue *issue, struct kb_buf *home, struct kb_err *err)
{
	struct kb_issue last;
	struct kb_buf number = KB_BUF_INIT;
	int rc = kb_issue_last(k, issue->dokumen, issue->dari, issue->sampai,
	    &last, home, err);

	if (rc < 0)
		return -1;
	if (rc == 0 && strcmp(last.isi, issue->isi) == 0) {
		*issue = last;
		return 0;
	}
	issue->urutan = (kb_int){ rc == 0 ? last.urutan.v :
	    next_in_series(k, issue), true };
	issue->perbaikan = (kb_int){ rc == 0 ? last.perbaikan.v + 1 : 0, true };
	issue->diterbitkan = k->env.now;
	kb_number_write(&number, how->pattern, &(struct kb_number){
	    issue->urutan.v, issue->sampai, how->code, how->unit });
	if (issue->perbaikan.v > 0)
		kb_buf_addf(&number, "-P%lld", (long long)issue->perbaikan.v);
	issue->nomor_dokumen = number.s;
	rc = record(k, issue, home, err);
	kb_buf_free(&number);
	return rc;
}
