/* SPDX-License-Identifier: ISC */
/* temuan.c - what the newest visit to each ormas found. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sambang.h"
#include "rules.h"

static const struct {
	const char	*column;	/* of kunjungan */
	const char	*where;		/* SQL, never NULL */
	const char	*words;
	const char	*todo;
} findings[ORMAS_NTEMUAN] = {
	[SAMBANG_ALAMAT_HILANG] = { "alamat_ditemukan",
	    "alamat_ditemukan IS 'tidak' AND alamat_baru IS NULL",
	    "alamat tidak ditemukan", "cari tahu alamatnya" },
	[SAMBANG_PINDAH] = { "alamat_baru", "alamat_baru IS NOT NULL",
	    "pindah alamat", "perubahan alamat dilaporkan (PP 58/2016 Pasal "
	    "16)" },
	[SAMBANG_TANPA_PAPAN] = { "papan_nama", "papan_nama IS 'tidak'",
	    "papan nama tidak ada", "minta dipasang" },
	[SAMBANG_PENGURUS_LAIN] = { "pengurus_sesuai",
	    "pengurus_sesuai IS 'tidak'", "pengurus tidak sesuai",
	    "perubahan pengurus diberitahukan (PP 58/2016 Pasal 72)" },
	[SAMBANG_SENGKETA] = { "sengketa", "sengketa IS 'ya'",
	    "sengketa kepengurusan", "catat juga pada ormas" },
	[SAMBANG_TELEPON_MATI] = { "telepon_aktif", "telepon_aktif IS 'tidak'",
	    "telepon tidak aktif", "minta nomor yang baru" },
};

void
ormas_temuan_sql(struct kb_buf *b)
{
	for (size_t i = 0; i < KB_LEN(findings); i++)
		kb_buf_addf(b, "%s((%s) << %zu)", i > 0 ? " | " : "",
		    findings[i].where, i);
}

void
ormas_temuan_words(unsigned found, struct kb_buf *b)
{
	const char *sep = "";

	for (size_t i = 0; i < KB_LEN(findings); i++)
		if ((found >> i & 1) != 0) {
			kb_buf_addf(b, "%s%s", sep, findings[i].words);
			sep = ", ";
		}
}

/* ---- periksa kunjungan ---- */

static const struct kb_fault faults[] = {
	{ "temuan kunjungan terakhir",
	    "alamat tidak ditemukan atau pindah, papan nama tidak ada, pengurus "
	    "tidak sesuai, sengketa, telepon tidak aktif pada kunjungan yang "
	    "terakhir ke ormas itu; kunjungan yang lebih baru menggantikannya" },
};

const struct kb_fault *
kunjungan_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

struct looking {
	struct kb_kantor *k;
	struct ormas_hari hari;
	const struct kb_filter *filter;	/* of kunjungan */
	const struct kb_lint *lint;
};

/* The number of that visit, if the filter lets it through; caller frees. */
static char *
visit_of(const struct looking *l, const struct ormas *o, kb_date on)
{
	const struct kb_filter *f = l->filter;
	struct kb_arg *args = kb_alloc((f->narg + 5) * sizeof(*args));
	char *sql = kb_asprintf("SELECT nomor FROM kunjungan WHERE tanggal = "
	    "?1 AND kantor = ?2 AND bentuk <> 'pembinaan' AND lipat(ormas) IN "
	    "(lipat(?3), lipat(?4))%s", kb_buf_str(&f->where));
	char day[KB_DATE_TEXT], *nomor;

	kb_date_iso(on, day);
	args[0] = kb_arg_text(day);
	args[1] = kb_arg_text(o->head.kantor.s);
	args[2] = kb_arg_text(o->head.nomor);
	args[3] = kb_arg_text(o->nama);
	for (size_t i = 0; i < f->narg; i++)
		args[4 + i] = f->arg[i];
	nomor = kb_one_text(l->k->db, sql, args);
	free(args);
	free(sql);
	return nomor;
}

static int
look(void *arg, void *rec, struct kb_err *err)
{
	const struct looking *l = arg;
	const struct ormas *o = rec;
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_fakta f;
	char *nomor = NULL;

	(void)err;
	ormas_fakta_of(&l->hari, o, &f);
	if (kb_yes(o->sengketa))		/* it is known */
		f.temuan &= ~(1U << SAMBANG_SENGKETA);
	if (f.temuan != 0)
		nomor = visit_of(l, o, f.dikunjungi);
	for (size_t i = 0; nomor != NULL && i < KB_LEN(findings); i++) {
		if ((f.temuan >> i & 1) == 0)
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s: %s, ", o->nama, findings[i].words);
		kb_date_long(&b, f.dikunjungi);
		kb_buf_addf(&b, "; %s", findings[i].todo);
		l->lint->found(l->lint->arg, nomor, findings[i].column, b.s,
		    faults[0].rule);
	}
	free(nomor);
	kb_buf_free(&b);
	return 0;
}

int
kunjungan_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	struct looking l = { .k = k, .filter = filter, .lint = lint };
	int rc = ormas_hari_load(k, &l.hari, err);

	if (rc == 0)
		rc = kb_query(k->db, &ormas_type, "SELECT kantor, nomor, "
		    "nama, singkatan, nama_lain, sengketa FROM ormas ORDER BY "
		    "kantor, nomor", KB_NONE, look, &l, err);
	ormas_hari_free(&l.hari);
	return rc;
}
