/* SPDX-License-Identifier: ISC */
/* What a filter was told, as people read it on the page that it made. */
#include <string.h>

#include "kesbang/banpol.h"
#include "kesbang/laporan.h"
#include "office.h"

static const struct {
	const struct kb_type *type;
	const char	*column, *value, *want;
} cases[] = {
	{ &laporan_type, "tanggal", "2025-03", "tanggal Maret 2025" },
	{ &laporan_type, "tanggal", "2025", "tanggal tahun 2025" },
	{ &laporan_type, "tanggal", "2025-T1", "tanggal triwulan I 2025" },
	{ &laporan_type, "tanggal", "2025-03-04", "tanggal 4 Maret 2025" },
	{ &laporan_type, "tanggal", "2025-03-04..",
	    "tanggal sejak 4 Maret 2025" },
	{ &laporan_type, "diterima", "2025-03", "diterima Maret 2025" },
	{ &laporan_type, "tanggal", "", "tanggal (belum diisi)" },
	{ &laporan_type, "jam", "08:30", "jam 08.30" },
	{ &laporan_type, "jam", "08:00..10:30", "jam 08.00 s.d. 10.30" },
	{ &laporan_type, "jam", "08:00..", "jam sejak 08.00" },
	{ &laporan_type, "jam", "..10:30", "jam sampai dengan 10.30" },
	{ &laporan_type, "bidang", "politik", "bidang Politik" },
	{ &laporan_type, "bidang", "politik,ekonomi",
	    "bidang Politik atau Ekonomi" },
	{ &laporan_type, "judul", "unjuk rasa", "judul unjuk rasa" },
	{ &laporan_type, "judul", "a..b", "judul a..b" },
	{ &laporan_type, "wilayah", "64.74", "wilayah Kota Bontang" },
	{ &pencairan_type, "tanggal_sts", "2024-06", "tanggal sts Juni 2024" },
	{ &pencairan_type, "tahun", "2024", "tahun 2024" },
	{ &pencairan_type, "tahun", "2020..2024", "tahun 2020 s.d. 2024" },
	{ &pencairan_type, "tahun", "2020..", "tahun sejak 1 Januari 2020" },
	{ &pencairan_type, "jumlah", "1000..", "jumlah Rp1.000 ke atas" },
	{ &pencairan_type, "jumlah", "..5000", "jumlah paling banyak Rp5.000" },
	{ &pencairan_type, "jumlah", "1000..5000",
	    "jumlah Rp1.000 s.d. Rp5.000" },
	{ &nilai_type, "nilai", "3000", "nilai 3.000" },
};

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-04-06T10:00+08:00", "64.74");
	for (size_t i = 0; i < KB_LEN(cases); i++) {
		struct kb_filter f;
		struct kb_buf b = KB_BUF_INIT;

		kb_filter_begin(&f, cases[i].type);
		went_well(kb_filter_add(&f, (size_t)kb_field_named(
		    cases[i].type, cases[i].column), cases[i].value, &o.k.env,
		    &o.err), &o.err, cases[i].value);
		kb_filter_told(&f, -1, &o.k.env, &b);
		is_str(kb_buf_str(&b), cases[i].want, "%s %s",
		    cases[i].column, cases[i].value);
		kb_buf_free(&b);
		kb_filter_free(&f);
	}
	office_remove(&o);
	return done_testing();
}
