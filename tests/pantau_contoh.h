/* SPDX-License-Identifier: ISC */
/* pantau_contoh.h - meetings to look at, and their cells as a line each. */
#ifndef PANTAU_CONTOH_H
#define PANTAU_CONTOH_H

#include "put.h"

#include "kesbang/pantau.h"

static const char *const meetings[] = {
	"nomor=k-22|jenis=rakor|tanggal=2022-03-23|selesai=2022-03-24|nama=R 22|"
	    "wilayah=64.03",
	"nomor=k-24|jenis=rakor|tanggal=2024-04-23|selesai=2024-04-25|nama=R 24|"
	    "wilayah=64.01",
	"nomor=i-20|jenis=internal|tanggal=2020-08-07|nama=Rapat internal|"
	    "wilayah=64.74",
};

static const char *const agreed[] = {
	"rapat=k-22|butir=g|isi=peta|penerima=semua|jenis=berulang|"
	    "setiap=semester",
	"rapat=k-22|butir=h|isi=rakor|penerima=provinsi, 64.08|batas=2023-02",
	"rapat=k-24|butir=4|isi=kewenangan|penerima=semua|jenis=pernyataan",
	"rapat=k-24|butir=5|isi=DPPI|penerima=provinsi, semua|batas=2025",
	"rapat=k-24|butir=9|isi=FKDM|penerima=provinsi, semua",
	"rapat=k-24|butir=9a|isi=kota|penerima=semua",
	"rapat=k-24|butir=9b|isi=kecamatan|penerima=semua|satuan=kecamatan",
	"rapat=k-24|butir=10|isi=peta|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|hari_setelah=10|mengulang=k-22#g",
	"rapat=k-24|butir=11|isi=dua|penerima=provinsi, 64.09|batas=2025-02",
	"rapat=k-24|butir=11b|isi=studi",
	"rapat=k-24|butir=11a|isi=rakor",
	"rapat=i-20|butir=1|isi=surat|penerima=Bidang Politik; Sekretariat|"
	    "batas=2020-09-30",
};

/* What the meeting of 2024 repeats, for some of those who were asked. */
static const char *const repeated[] = {
	"rapat=k-22|butir=i|isi=lapor|penerima=provinsi, 64.08, 64.09|"
	    "jenis=berulang|setiap=triwulan|hari_setelah=0",
	"rapat=k-22|butir=j|isi=forum|penerima=64.02, 64.08|batas=2022",
	"rapat=k-24|butir=12|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|hari_setelah=0|batas=2024|mengulang=k-22#i",
	"rapat=k-24|butir=13|isi=forum|penerima=64.08|batas=2025|"
	    "mengulang=k-22#j",
	"rapat=k-24|butir=14|isi=forum|penerima=64.02|jenis=pernyataan|"
	    "mengulang=k-22#j",
};

static const char *const done[] = {
	"rekomendasi=k-24#5|penerima=64.71|tanggal=2025-08-05|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2029",
	"rekomendasi=k-24#5|penerima=64.02|tanggal=2026-02-10|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.08|tanggal=2025-10-21|status=sesuai|"
	    "capaian=18/18|bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.02|tanggal=2023-11-25|status=proses|"
	    "capaian=18/20|bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.01|tanggal=2017-08-02|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2021",
	"rekomendasi=k-24#9a|penerima=64.08|tanggal=2023-05-08|status=sesuai|"
	    "bukti_nomor=SK|bukti_tanggal=2023-03-30|berlaku_sampai=2028",
	"rekomendasi=k-24#9a|penerima=semua|tanggal=2025-01-01|status=sesuai|"
	    "uraian=FKDM se-Kaltim|bukti_jenis=berita",
	"rekomendasi=k-24#11a|penerima=64.09|tanggal=2025-06-25|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-07-05|status=sesuai|"
	    "periode=TW II 2024|bukti_nomor=1",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-10-20|status=sesuai|"
	    "periode=2024-T3|bukti_nomor=2",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-12-05|status=proses",
	"rekomendasi=k-22#h|penerima=64.02|tanggal=2023-02-07|status=sesuai",
	/* Later than the day that is asked for. */
	"rekomendasi=k-24#9a|penerima=64.71|tanggal=2027-01-01|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=i-20#1|penerima=bidang  politik|tanggal=2020-09-01|"
	    "status=tertunda|ditunda_ke=2020-11|alasan=keadaan kahar",
};

/* The stock, and of its cells those of that item or of its parts. */
TAP_FN int
of_item(struct office *o, const char *item, const char *who,
    struct rakor_pantau *p)
{
	int rc = rakor_pantau(&o->k, &(struct rakor_tanya){ .penerima = who },
	    p, &o->err);
	size_t kept = 0;

	for (size_t i = 0; i < p->nsel; i++) {
		const struct rakor_butir *b = p->sel[i].butir;

		if (strcmp(b->r.head.nomor, item) == 0 || (b->induk != NULL &&
		    strcmp(b->induk->r.head.nomor, item) == 0))
			p->sel[kept++] = p->sel[i];
	}
	p->nsel = kept;
	return rc;
}

/* "64.08 2024-T2: 2024-07-10 sesuai tepat_waktu ada 2024-07-05" */
TAP_FN void
cell(const struct rakor_sel *s, struct kb_buf *b)
{
	char until[KB_DATE_TEXT], when[KB_DATE_TEXT];

	kb_date_iso(s->batas, until);
	kb_date_iso(s->selesai, when);
	kb_buf_addf(b, "%s%s%s%s: %s %s %s %s %s\n", s->luar ? "~" :
	    s->diteruskan ? "^" : "",
	    s->penerima, s->periode != NULL ? " " : "",
	    s->periode != NULL ? s->periode : "", *until ? until : "-",
	    rakor_status[s->status.n - 1].name,
	    s->waktu.n != 0 ? rakor_waktu[s->waktu.n - 1].name : "-",
	    s->bukti.n != 0 ? rakor_bukti[s->bukti.n - 1].name : "-",
	    *when ? when : "-");
}

TAP_FN void
cells_are(struct office *o, const char *item, const char *who,
    const char *want)
{
	struct rakor_pantau p;
	struct kb_buf b = KB_BUF_INIT;

	went_well(of_item(o, item, who, &p), &o->err, "computed");
	for (size_t i = 0; i < p.nsel; i++)
		cell(&p.sel[i], &b);
	is_str(kb_buf_str(&b), want, "%s of %s", item, who != NULL ? who :
	    "all");
	rakor_pantau_free(&p);
	kb_buf_free(&b);
}

TAP_FN void
act_for(struct office *o, const char *code)
{
	o->k.env.office = (kb_code){ "" };
	memcpy(o->k.env.office.s, code, strlen(code) + 1);
}

TAP_FN void
take_back(struct office *o, const char *office, const char *item,
    const char *who, const char *period)
{
	char *nomor = kb_one_text(o->db, "SELECT nomor FROM tindak_lanjut "
	    "WHERE kantor = ?1 AND rekomendasi = ?2 AND penerima = ?3 AND "
	    "membatalkan IS NULL", KB_ARGS3(office, item, who));
	char *back = kb_asprintf("rekomendasi=%s|penerima=%s|tanggal="
	    "2026-03-01|status=sesuai|uraian=keliru|membatalkan=%s%s", item,
	    who, nomor, period);

	act_for(o, office);
	put_one(o, &tindak_lanjut_type, back);
	act_for(o, "64");
	free(back);
	free(nomor);
}

#endif
