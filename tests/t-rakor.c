/* SPDX-License-Identifier: ISC */
/* Rules of one recommendation and of one entry of its follow-up. */
#include "lint.h"

#include "kesbang/rakor.h"

/* "NOMOR RAPAT BUTIR", "-" where unknown. */
static void
completed(const char *words, const char *want)
{
	const struct rekomendasi *r;
	struct kb_buf b = KB_BUF_INIT, again = KB_BUF_INIT;
	struct said s;

	said_begin(&s, &rekomendasi_type, words);
	r = s.rec;
	/* Also once more, as when a command and then the store do it. */
	for (int i = 0; i < 2; i++) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s %s %s", r->head.nomor != NULL ?
		    r->head.nomor : "-", r->rapat != NULL ? r->rapat : "-",
		    r->butir != NULL ? r->butir : "-");
		is_str(b.s, want, "%s%s", words, i > 0 ? ", again" : "");
		rekomendasi_type.complete(s.rec, &again);
	}
	said_end(&s);
	kb_buf_free(&again);
	kb_buf_free(&b);
}

static void
numbers(void)
{
	completed("rapat=k-24|butir=9a", "k-24#9a k-24 9a");
	completed("rapat=k-24|butir=9A", "k-24#9a k-24 9a");
	completed("rapat=k-24|nomor=9A", "k-24#9a k-24 9a");
	completed("rapat=k-24|butir=9a|nomor=9A", "k-24#9a k-24 9a");
	completed("nomor=k-24#9a", "k-24#9a k-24 9a");
	completed("nomor=k-24#9A", "k-24#9a k-24 9a");
	completed("nomor=k-24#9a|rapat=k-24", "k-24#9a k-24 9a");
	completed("nomor=k-24#9a|rapat=k-24|butir=9A", "k-24#9a k-24 9a");
	/* What does not fit is left for the check. */
	completed("nomor=k-24#9a|rapat=k-24|butir=9b", "k-24#9a k-24 9b");
	completed("nomor=k-24#9a|rapat=k-23|butir=9a", "k-24#9a k-23 9a");
	completed("nomor=8|rapat=k-24|butir=9", "8 k-24 9");
	completed("butir=9", "- - 9");
	completed("rapat=k-24", "- k-24 -");
}

#define R "rapat=k-24|butir=9|isi=x|"

static void
recommendation(void)
{
	const struct kb_type *t = &rekomendasi_type;

	check_is(t, "", "rapat butir isi");
	check_is(t, R "penerima=provinsi, 64.09; Bidang Ideologi", "");
	check_is(t, R "nomor=k-24#8", "nomor");
	check_is(t, R "nomor=2024-00001", "nomor");
	check_is(t, "rapat=k-24|isi=x|butir=9 a", "butir");
	check_is(t, "rapat=k-24|isi=x|butir=9#a", "butir");
	check_is(t, R "penerima=64.1", "penerima");
	check_is(t, R "penerima=semua, 64.09, SEMUA", "penerima");
	check_is(t, R "penerima=64.09;64.08;64.09", "penerima");
	check_is(t, R "penerima=64.09;64.0", "penerima");
	check_is(t, R "batas=2025", "");
	check_is(t, R "batas=2025-T1", "");
	check_is(t, R "batas=Februari 2025", "");
	check_is(t, R "batas=2025-13", "batas");
	check_is(t, R "batas=tahun-ini", "batas");
	check_is(t, R "batas=2024..2025", "batas");
	check_is(t, R "setiap=triwulan", "setiap");
	check_is(t, R "jenis=berulang|setiap=triwulan", "");
	check_is(t, R "peristiwa=Pilkada", "peristiwa");
	check_is(t, R "jenis=peristiwa|peristiwa=Pilkada", "");
	check_is(t, R "mengulang=k-24#9", "mengulang");

	lint_is(t, R "jenis=pernyataan", "");
	lint_is(t, R "jenis=pernyataan|batas=2025", "batas");
	lint_is(t, R "penerima=semua|jenis=berulang", "setiap");
	lint_is(t, R "penerima=semua|jenis=peristiwa", "peristiwa");
}

#define L "rekomendasi=k-24#9|penerima=64.08|tanggal=2025-10-21|status="

static void
follow_up(void)
{
	const struct kb_type *t = &tindak_lanjut_type;

	check_is(t, "", "rekomendasi penerima tanggal status");
	check_is(t, L "selesai|capaian=18/20", "");
	check_is(t, L "proses|capaian=21/20", "capaian");
	check_is(t, L "proses|alasan=peradilan", "alasan");
	check_is(t, L "tidak_dapat|alasan=peradilan", "");
	check_is(t, L "proses|periode=besok", "periode");
	check_is(t, L "proses|periode=TW II 2024", "");
	check_is(t, L "sesuai|diverifikasi=2025-10-20", "diverifikasi");
	check_is(t, "rekomendasi=k-24#9|tanggal=2025-10-21|status=proses|"
	    "penerima=64.08, 64.09", "penerima");
	check_is(t, "rekomendasi=k-24#9|tanggal=2025-10-21|status=proses|"
	    "penerima=64.8", "penerima");

	/* periksa and the import tell of it, of the whole stock. */
	lint_is(t, L "sesuai", "");
	lint_is(t, L "sesuai|bukti_berkas=a.pdf", "");
	lint_is(t, L "sesuai|bukti_nomor=1|capaian=18/20", "capaian");
	lint_is(t, L "proses|capaian_dari=20", "capaian");
	lint_is(t, L "tidak_dapat", "alasan");
	lint_is(t, L "tertunda", "ditunda_ke alasan");
	lint_is(t, L "tertunda|ditunda_ke=2026-03", "alasan");
	lint_is(t, L "tertunda|ditunda_ke=2026-03|alasan=keadaan kahar", "");
	lint_is(t, L "tertunda|ditunda_ke=2026-03|uraian=pandemi", "");
	check_is(t, L "proses|ditunda_ke=2026-03", "ditunda_ke");
	lint_is(t, "rekomendasi=k-24#9|tanggal=2025-10-21|status=sesuai|"
	    "bukti_nomor=1|penerima=Semua|uraian=dari se-Kaltim",
	    "penerima");
	lint_is(t, L "sesuai|bukti_nomor=1|uraian=Kendaraan se-Kaltim tiba",
	    "uraian");
	lint_is(t, L "sesuai|bukti_nomor=1|uraian=dari kota se Kalimantan",
	    "uraian");
	lint_is(t, L "sesuai|bukti_nomor=1|uraian=sesuai dan selesai", "");

	t = &rapat_type;
	check_is(t, "jenis=rakor|nama=R|tanggal=2024-04-25|"
	    "selesai=2024-04-23", "selesai");
	lint_is(t, "peserta=60|kapasitas=50", "peserta");
	lint_is(t, "peserta=50|kapasitas=50", "");
}

/* The top item has no parent, a letter or a number behind it makes a part. */
static void
parents(void)
{
	static const char *const part[][2] = { { "9", "" }, { "9a", "9" },
	    { "12ab", "12" }, { "9a1", "9a" }, { "1.2", "1" },
	    { "1.2.10", "1.2" }, { "a", "" }, { "", "" } };

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		is_int((long long)rakor_induk(part[i][0]),
		    (long long)strlen(part[i][1]), "'%s' is a part of '%s'",
		    part[i][0], part[i][1]);
}

static void
addressees(void)
{
	const char *list = " provinsi ,64.09;; Bidang Ideologi ;", *at = NULL;
	struct kb_buf b = KB_BUF_INIT;
	size_t n;

	while ((n = rakor_next(list, &at)) > 0)
		kb_buf_addf(&b, "[%.*s]", (int)n, at);
	is_str(b.s, "[provinsi][64.09][Bidang Ideologi]", "addressees");
	kb_buf_free(&b);
}

int
main(void)
{
	numbers();
	recommendation();
	follow_up();
	addressees();
	parents();
	return done_testing();
}
