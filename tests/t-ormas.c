/* SPDX-License-Identifier: ISC */
/* Rules of one ormas, of one filing, of one visit. */
#include "lint.h"

#include "kesbang/ormas.h"
#include "lib/ormas/nomor.h"

#define A "nama=A|ketua=K|"
#define YAYASAN A "bentuk=yayasan|ahu_nomor="
#define SKT A "bentuk=tidak_berbadan_hukum|skt_nomor="

static void
numbers(void)
{
	static const struct {
		const char	*text;
		int		 kind, year;
	} good[] = {
		{ "AHU-0002532.AH.01.07.TAHUN 2018", 7, 2018 },
		{ "AHU-0009419.AH.01.04. TAHUN 2019", 4, 2019 },
		{ "No. AHU\342\200\2230010870.AH.01.04. tanggal 05 Agustus "
		    "2019", 4, 0 },
		{ "AHU : 0012345.AH.01.01.2021", 1, 2021 },
		{ "AHU.98765/AH/01/02/2020", 2, 2020 },
		{ "AHU123456.AH.01.01.2022", 1, 2022 },
		{ "Nomor: AHU.123456-AH.01.02-2023", 2, 2023 },
		{ "No-AHU/123456.AH.01.01.2023", 1, 2023 },
		{ "AHU-123456.AH.01.02.Tahun.2023", 2, 2023 },
		{ "ahu-0001353.ah.01.07.tahun 2026", 7, 2026 },
		{ "0009419.AH.01.04", 4, 0 },
		{ "AHU-0009419.AH.01.04 Thn. 2019", 4, 2019 },
		{ "AHU-0009419.AH.01.04 th 2019-2020", 4, 2019 },
		{ "AHU-0009419.AH.01.04 Tahun ini", 4, 0 },
		{ "AHU-0009419.AH.01.04 tgl 2019", 4, 0 },
		{ "AHU-0009419.AH.01.04 05-08-2019", 4, 0 },
		{ "AHU-0009419.AH.01.04 2019-08-05", 4, 0 },
		{ "AHU-0009419.AH.01.04 2019/08/05", 4, 0 },
		{ "AHU-0009419.AH.01.04 2019/A", 4, 2019 },
	};
	static const char *const bad[] = { "", "-", "AHU", "AHU-12.AH.01.04",
	    "AHU-0009419.AH.02.04", "AHU-0009419.AH.01",
	    "SK 23/2019", "AHU-0009419.AH.01.4.TAHUN 2019",
	    "AHU-123456789.AH.01.04", "AHU-0009419.01.04",
	    "AHU-0009419.BH.01.04", "AHU-0009419.AH.AH.04" };
	struct ormas_ahu a;

	for (size_t i = 0; i < KB_LEN(good); i++) {
		ok(ormas_ahu_parse(good[i].text, &a), "%s", good[i].text);
		is_int(a.kind, good[i].kind, "%s: kind", good[i].text);
		is_int(a.year, good[i].year, "%s: year", good[i].text);
	}
	for (size_t i = 0; i < KB_LEN(bad); i++)
		ok(!ormas_ahu_parse(bad[i], &a), "no AHU number: '%s'",
		    bad[i]);
}

static void
refused(void)
{
	const struct kb_type *t = &ormas_type;

	check_is(t, "", "nama");
	check_is(t, A "bentuk=yayasan", "");
	check_is(t, SKT "1/2020|skt_tanggal=2020-06-20|"
	    "skt_berakhir=2020-06-19", "skt_berakhir");
	check_is(t, SKT "1/2020|skt_tanggal=2020-06-20|"
	    "skt_berakhir=2020-06-20", "");
	check_is(t, A "bentuk=yayasan|pengurus_mulai=2022-01-01|"
	    "pengurus_berakhir=2021-12-31", "pengurus_berakhir");
	check_is(t, A "bentuk=yayasan|surat_lapor_tanggal=2022-01-01|"
	    "surat_lapor_berakhir=2021-12-31", "surat_lapor_berakhir");
	check_is(t, A "bentuk=asing|skt_nomor=1", "skt_nomor");
	check_is(t, A "bentuk=asing|izin_nomor=1|izin_tanggal=2024-01-02|"
	    "izin_berakhir=2024-01-01", "izin_berakhir");
	check_is(t, A "bentuk=yayasan|izin_berakhir=2024-01-01",
	    "izin_nomor");
	check_is(t, A "bentuk=yayasan|nomor=X|induk=X", "induk");

	t = &permohonan_type;
	check_is(t, "ormas=A|prosedur=skt_baru|diterima=2024-02-01|"
	    "terbit=2024-01-31", "terbit");
	check_is(t, "ormas=A|prosedur=skt_baru|diterima=2024-02-01|"
	    "dikembalikan=2024-02-02|dilengkapi=2024-02-01", "dilengkapi");
	check_is(t, "ormas=A|prosedur=skt_baru|diterima=2024-02-01|"
	    "terbit=2024-02-03|ditolak=2024-02-03", "ditolak");
}

static void
doubtful(void)
{
	const struct kb_type *t = &ormas_type;

	lint_is(t, YAYASAN "AHU-0009419.AH.01.04.TAHUN 2019|"
	    "ahu_tanggal=2019-08-05|wilayah=64.74.01", "");
	lint_is(t, A "bentuk=yayasan", "ahu_nomor");
	lint_is(t, "nama=A|ketua=K", "bentuk");
	lint_is(t, YAYASAN "SK 23", "ahu_nomor");
	lint_is(t, YAYASAN "AHU-0009419.AH.01.01.TAHUN 2019", "ahu_nomor");
	lint_is(t, YAYASAN "AHU-0009419.AH.01.07.TAHUN 2019", "ahu_nomor");
	lint_is(t, A "bentuk=perkumpulan|ahu_nomor="
	    "AHU-0009419.AH.01.05.TAHUN 2019", "ahu_nomor");
	lint_is(t, A "bentuk=perkumpulan|ahu_nomor="
	    "AHU-0009419.AH.01.08.TAHUN 2019", "");
	lint_is(t, YAYASAN "AHU-0009419.AH.01.04.TAHUN 2019|"
	    "ahu_tanggal=2020-01-01", "ahu_tanggal");
	lint_is(t, YAYASAN "AHU-0009419.AH.01.04.TAHUN 2019|skt_nomor=1/2019|"
	    "skt_tanggal=2019-01-01", "skt_nomor");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|"
	    "ahu_nomor=AHU-0009419.AH.01.07.TAHUN 2019", "bentuk");
	lint_is(t, A "bentuk=asing", "izin_nomor");
	lint_is(t, A "bentuk=asing|izin_nomor=1", "");

	lint_is(t, SKT "29/2018|skt_tanggal=2017-12-01|"
	    "skt_berakhir=2022-12-01", "skt_tanggal");
	lint_is(t, SKT "29/2018", "skt_berakhir");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|skt_tanggal=2020-01-01",
	    "skt_nomor");

	lint_is(t, "nama=A|bentuk=tidak_berbadan_hukum", "ketua");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|telepon=81234567890",
	    "telepon");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|telepon=0", "telepon");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|telepon=0548-1234", "");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|npwp=12.345|email=a.b",
	    "npwp email");
	lint_is(t, A "bentuk=tidak_berbadan_hukum|wilayah=64.74", "wilayah");

	t = &permohonan_type;
	lint_is(t, "nomor_surat=1|perihal=SKT", "");
	lint_is(t, "", "nomor_surat perihal");
	lint_is(t, "nomor_surat=1|perihal=SKT|ditolak=2024-01-01", "alasan");

	t = &kunjungan_type;
	lint_is(t, "alamat_ditemukan=tidak|papan_nama=ya", "alamat_baru");
	lint_is(t, "sengketa=ya", "kesimpulan");
	lint_is(t, "sengketa=tidak|alamat_ditemukan=ya|papan_nama=ya", "");
}

int
main(void)
{
	numbers();
	refused();
	doubtful();
	for (size_t i = 0; ormas_types[i] != NULL; i++)
		ok(ormas_types[i]->no_nik, "%s keeps no NIK",
		    ormas_types[i]->name);
	return done_testing();
}
