/* SPDX-License-Identifier: ISC */
/* jatuh_tempo_kata.c - what stands under the list of terms that end. */
#include "rules.h"

static void
sums(struct kb_buf *b, const struct ormas_tempo_want *w)
{
	if (w->rows == 0) {
		kb_buf_adds(b, "tidak ada masa yang berakhir ");
	} else {
		kb_buf_addf(b, "%zu masa dari %zu ormas", w->rows, w->bodies);
		if (w->lapsed > 0)
			kb_buf_addf(b, "; %zu sudah lewat", w->lapsed);
		kb_buf_adds(b, "; berakhir ");
	}
	if (w->span.from.ymd == 0) {
		kb_buf_adds(b, "sampai dengan ");
		kb_date_long(b, w->span.to);
	} else {
		kb_period_long(b, &w->span);
	}
	kb_buf_addc(b, '\n');
}

static void
computed(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_tempo_want *w)
{
	kb_buf_adds(b, "hari terakhir masih berlaku");
	if ((w->by >> ORMAS_DIHITUNG & 1) != 0) {
		kb_buf_adds(b, "; yang tidak tercetak dihitung dari tanggal "
		    "surat: SKT ");
		kb_span_long(b, h->set.skt_masa);
		kb_buf_adds(b, ", surat lapor ");
		kb_span_long(b, h->set.surat_lapor_masa);
		kb_buf_addf(b, ", sampai %s", h->set.akhir.n == ORMAS_SAMA ?
		    "tanggal yang sama" : "sehari sebelum tanggal yang sama");
	}
	if ((w->by >> ORMAS_PALING_LAMBAT & 1) != 0)
		kb_buf_adds(b, "; yang tanpa tanggal disebut paling lambatnya: "
		    "SKT dari sebelum 1 Agustus 2017 1 Agustus 2022, selain "
		    "itu tahun dalam nomornya; izin 3 tahun");
	kb_buf_addc(b, '\n');
}

void
ormas_tempo_note(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_tempo_want *w)
{
	sums(b, w);
	if (w->rows == 0)
		return;
	for (enum ormas_tindakan t = 1; ormas_tindakan[t - 1].name != NULL;
	    t++) {
		if ((w->did >> t & 1) == 0)
			continue;
		kb_buf_addf(b, "%s: ", ormas_tindakan[t - 1].label);
		ormas_tindakan_long(b, t, &h->set);
		kb_buf_addc(b, '\n');
	}
	computed(b, h, w);
}
