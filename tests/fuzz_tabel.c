/* SPDX-License-Identifier: ISC */
/*
 * A published table: any bytes are read or refused; what closes does close by
 * the sum, and what is proposed would.
 */
#include "fuzz.h"
#include "kesbang/hitung.h"
#include "kesbang/tabel.h"

static bool
sums_to(int64_t votes, kb_rate rate, int64_t months, kb_rate amount)
{
	int64_t near = 0, down = 0;

	return banpol_jumlah(votes, rate, (int)months, BANPOL_TERDEKAT,
	    &near) && banpol_jumlah(votes, rate, (int)months, BANPOL_BAWAH,
	    &down) && amount.den == 1 && (amount.num == near ||
	    amount.num == down);
}

static void
check_row(const struct banpol_periksa *p)
{
	MUST(p->tutup.n <= BANPOL_TUTUP_TAK_TAHU);
	MUST(p->sebab.n <= BANPOL_REGISTER);
	MUST(!p->hitung.known || p->hitung.v >= 0);
	MUST(!p->bulan.known || (p->bulan.v >= 0 && p->bulan.v <= 12));
	if (p->jenis.n != BANPOL_BARIS || p->sebab.n != 0)
		return;
	/* Nothing is said about it: then it closes as it stands. */
	MUST(p->tutup.n == BANPOL_TUTUP_SEN || sums_to(p->suara.v, p->nilai,
	    p->bulan.v, p->jumlah));
}

#define CELLS 8

/* A line of cells, parted by ';' (reading CSV has a fuzzer of its own). */
static int
give(const struct kb_rows *rows, char *line, long n, bool head,
    struct kb_err *err)
{
	struct kb_src src = { .file = "tabel", .line = n };
	char *cell[CELLS];
	size_t cells = 0;

	for (char *s = line; s != NULL && cells < CELLS; cells++) {
		cell[cells] = s;
		s = strchr(s, ';');
		if (s != NULL)
			*s++ = '\0';
	}
	return head ? rows->head(rows->arg, cell, cells, &src, err) :
	    rows->row(rows->arg, cell, cells, &src, err);
}

static void
check_table(const char *text, const char *head,
    const struct banpol_tabel_opt *opt)
{
	struct banpol_tabel *t = banpol_tabel_new(opt);
	struct kb_buf told = KB_BUF_INIT, line = KB_BUF_INIT;
	struct kb_rows rows;
	struct kb_err err = { 0 };
	size_t bad;
	long n = 1;
	int rc;

	banpol_tabel_reader(t, &rows);
	kb_buf_adds(&line, head);
	rc = give(&rows, line.s, n, true, &err);
	while (rc == 0 && kb_next_part(&text, '\n', &line))
		rc = give(&rows, line.s, ++n, false, &err);
	if (rc == 0 && banpol_tabel_check(t, "tabel", &err) == 0) {
		for (size_t i = 0; i < banpol_tabel_count(t); i++)
			check_row(banpol_tabel_row(t, i));
		banpol_tabel_told(t, &told);
		MUST(kb_utf8_ok(kb_buf_str(&told), told.len, &bad));
	} else {
		MUST(err.status == KB_DATA && err.msg[0] != '\0');
	}
	kb_buf_free(&told);
	kb_buf_free(&line);
	banpol_tabel_free(t);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct banpol_tabel_opt opt = { 0 };
	char *s = fuzz_string(data, size);
	size_t bad;

	if (kb_utf8_ok(s, size, &bad)) {
		check_table(s, "Wilayah;Partai;Suara;Nilai;Bulan;Jumlah", &opt);
		check_table(s, "No;Nama Partai;Suara Sah;Jumlah Bantuan (Rp)",
		    &opt);
		opt.nilai = (kb_rate){ 471662, 100 };
		opt.bulan = 1 + (int)(size % 12);
		opt.pembulatan = BANPOL_BAWAH;
		check_table(s, "Partai;Suara;Nilai per suara;Jumlah", &opt);
	}
	free(s);
	return 0;
}
