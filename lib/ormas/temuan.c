/* SPDX-License-Identifier: ISC */
/* temuan.c - what the newest visit to each ormas found. */
#include <stdlib.h>

#include "buku.h"
#include "kesbang/sambang.h"
#include "rules.h"

static const struct {
	const char	*column;	/* of kunjungan */
	const char	*where;		/* SQL, never NULL */
	const char	*words;
	const char	*todo;
	/* Where others tell of it, too: SQL over kunjungan, whether a visit
	 * does; over komunikasi, who was not reached and who was. */
	const char	*said, *not, *reached;
} findings[ORMAS_NTEMUAN] = {
	[SAMBANG_ALAMAT_HILANG] = { "alamat_ditemukan",
	    "alamat_ditemukan IS 'tidak' AND alamat_baru IS NULL",
	    "alamat tidak ditemukan", "cari tahu alamatnya",
	    "coalesce(alamat_ditemukan, alamat_baru) IS NOT NULL",
	    "hasil = 'tidak_ditemukan'",
	    "cara = 'surat' AND hasil IN ('tersampaikan', 'dijawab')" },
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
	    "telepon tidak aktif", "minta nomor yang baru",
	    "telepon_aktif IS NOT NULL",
	    "hasil = 'tidak_aktif' AND cara <> 'surel'",
	    "cara IN ('telepon', 'whatsapp') AND hasil IN ('tersampaikan', "
	    "'dijawab')" },
};

void
ormas_temuan_sql(struct kb_buf *b)
{
	for (size_t i = 0; i < KB_LEN(findings); i++)
		kb_buf_addf(b, "%s((%s) << %zu)", i > 0 ? " | " : "",
		    findings[i].where, i);
}

void
ormas_temuan_said_sql(struct kb_buf *b)
{
	const char *sep = "";

	for (size_t i = 0; i < KB_LEN(findings); i++)
		if (findings[i].said != NULL) {
			kb_buf_addf(b, "%s((%s) << %zu)", sep,
			    findings[i].said, i);
			sep = " | ";
		}
}

bool
ormas_temuan_told(size_t n, enum ormas_temuan *bit, const char **not,
    const char **reached)
{
	for (size_t i = 0; i < KB_LEN(findings); i++)
		if (findings[i].not != NULL && n-- == 0) {
			*bit = (enum ormas_temuan)i;
			*not = findings[i].not;
			*reached = findings[i].reached;
			return true;
		}
	return false;
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
	    "terakhir ke ormas itu; kunjungan yang lebih baru menggantikannya",
	    "sesudah dibereskan, catat kunjungan berikutnya: %t tambah %j "
	    "--ormas NOMOR --tanggal TANGGAL %o" },
};

const struct kb_fault *
kunjungan_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

/* A visit that may be the newest to somebody. */
struct visited {
	kb_code	 kantor;
	kb_text	 nomor, ormas;
	kb_date	 tanggal;
};

static const struct kb_field visited_fields[] = {
	REGION(struct visited, kantor, ""), TEXT(struct visited, nomor, ""),
	TEXT(struct visited, ormas, ""), DATE(struct visited, tanggal, ""),
};

static const struct kb_type visited_type = {
	.name = "visited", .size = sizeof(struct visited),
	KB_FIELDS(visited_fields),
};

struct looking {
	struct ormas_hari hari;
	const struct kb_lint *lint;
	struct ormas_buku *asked;	/* visits that the filter lets through */
	char		**nomor;	/* of those */
	size_t		 n;
	/* of the ormas being looked at */
	kb_date		 on;
	const char	*visit;
};

static int
add_visit(void *arg, void *rec, struct kb_err *err)
{
	const struct visited *v = rec;
	struct looking *l = arg;

	(void)err;
	l->nomor = kb_grow(l->nomor, l->n, sizeof(*l->nomor));
	ormas_buku_add(l->asked, &v->kantor, v->ormas, (struct ormas_catatan){
	    .what = (int)l->n, .on = v->tanggal });
	l->nomor[l->n++] = kb_strdup(v->nomor);
	return 0;
}

static int
read_visits(struct looking *l, struct kb_kantor *k,
    const struct kb_filter *filter, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT kantor, nomor, ormas, tanggal FROM "
	    "kunjungan WHERE bentuk <> 'pembinaan'%s ORDER BY kantor, nomor",
	    kb_buf_str(&filter->where));
	int rc;

	l->asked = ormas_buku_new();
	rc = kb_query(k->db, &visited_type, sql, filter->arg, add_visit, l,
	    err);
	if (rc == 0)
		rc = ormas_buku_sort(l->asked, k, err);
	free(sql);
	return rc;
}

/* Which visit was it?  Of several on a day the first. */
static void
that_visit(void *arg, const struct ormas_catatan *c)
{
	struct looking *l = arg;

	if (c->on.ymd == l->on.ymd && l->visit == NULL)
		l->visit = l->nomor[c->what];
}

static int
look(void *arg, void *rec, struct kb_err *err)
{
	struct looking *l = arg;
	const struct ormas *o = rec;
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_fakta f;

	(void)err;
	ormas_fakta_of(&l->hari, o, &f);
	if (kb_yes(o->sengketa))		/* it is known */
		f.kunjungan &= ~(1U << SAMBANG_SENGKETA);
	l->visit = NULL;
	l->on = f.dikunjungi;
	if (f.kunjungan != 0)
		ormas_buku_of(l->asked, o, that_visit, l);
	for (size_t i = 0; l->visit != NULL && i < KB_LEN(findings); i++) {
		if ((f.kunjungan >> i & 1) == 0)
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s: %s, ", o->nama, findings[i].words);
		kb_date_long(&b, f.dikunjungi);
		kb_buf_addf(&b, "; %s", findings[i].todo);
		l->lint->found(l->lint->arg, l->visit, findings[i].column, b.s,
		    faults[0].rule);
	}
	kb_buf_free(&b);
	return 0;
}

int
kunjungan_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	struct looking l = { .lint = lint };
	int rc = ormas_hari_load(k, &l.hari, err);

	if (rc == 0)
		rc = read_visits(&l, k, filter, err);
	if (rc == 0)
		rc = kb_query(k->db, &ormas_type, "SELECT kantor, nomor, "
		    "nama, singkatan, nama_lain, sengketa FROM ormas ORDER BY "
		    "kantor, nomor", KB_NONE, look, &l, err);
	for (size_t i = 0; i < l.n; i++)
		free(l.nomor[i]);
	free(l.nomor);
	ormas_buku_free(l.asked);
	ormas_hari_free(&l.hari);
	return rc;
}
