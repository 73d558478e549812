/* SPDX-License-Identifier: ISC */
/*
 * periksa_lintas.c - what only several records together show.
 *
 * Most of it is a row of a table: SQL that gives the record's nomor and what
 * to say of it, in which "@2024-03-31" stands for a date as people read it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "periksa.h"

struct hit {
	kb_text	 nomor, kolom, apa;
};

static const struct kb_field hit_fields[] = {
	TEXT(struct hit, nomor, "nomor catatan"),
	TEXT(struct hit, kolom, "kolom"),
	TEXT(struct hit, apa, "yang ditemukan"),
};

static const struct kb_type hit_type = {
	.name = "temuan", .size = sizeof(struct hit), KB_FIELDS(hit_fields),
};

struct lintas {
	const struct kb_type	*type;
	enum periksa_dasar	 dasar;
	bool			 pintu;	/* told as one is put, too */
	const char		*sql;	/* %s: the records looked at, as x;
					   $HARI: two years before today */
};

static const struct lintas table[] = {
	{ &potensi_type, PERIKSA_TUTUP, false,
	    "SELECT x.nomor, 'ditutup' AS kolom, 'ditutup @' || x.ditutup || "
	    "', tetapi dinilai lagi @' || max(n.tanggal) || ' (penilaian ' || "
	    "n.nomor || '); kosongkan ditutup bila masih terbuka' AS apa "
	    "FROM (%s) x JOIN penilaian n ON n.kantor = x.kantor AND n.potensi "
	    "= x.nomor WHERE n.tanggal > x.ditutup GROUP BY x.kantor, x.nomor "
	    "ORDER BY x.kantor, x.nomor" },
	{ &potensi_type, PERIKSA_TUTUP, false,
	    "SELECT x.nomor, 'ditutup' AS kolom, 'ditutup @' || x.ditutup || "
	    "', tetapi ditangani lagi @' || max(t.tanggal) || ' (tindakan ' || "
	    "t.nomor || '); kosongkan ditutup bila masih terbuka' AS apa "
	    "FROM (%s) x JOIN tindakan t ON t.kantor = x.kantor AND t.induk = "
	    "'potensi/' || x.nomor WHERE t.tanggal > x.ditutup GROUP BY "
	    "x.kantor, x.nomor ORDER BY x.kantor, x.nomor" },
	{ &potensi_type, PERIKSA_LAMA, false,
	    "SELECT x.nomor, 'tanggal' AS kolom, 'dipetakan @' || x.tanggal || "
	    "' dan masih terbuka, belum dinilai selama dua tahun; catat "
	    "penilaian, atau isi ditutup' AS apa FROM (%s) x WHERE x.ditutup "
	    "IS NULL AND x.tanggal < $HARI AND NOT EXISTS (SELECT 1 FROM "
	    "penilaian n WHERE n.kantor = x.kantor AND n.potensi = x.nomor AND "
	    "n.tanggal >= $HARI) ORDER BY x.kantor, x.nomor" },
	{ &penilaian_type, PERIKSA_URUT, true,
	    "SELECT x.nomor, 'tanggal' AS kolom, 'penilaian @' || x.tanggal || "
	    "', sebelum potensi ' || p.nomor || ' dipetakan @' || p.tanggal || "
	    "': tidak berlaku' AS apa FROM (%s) x JOIN potensi p ON p.kantor = "
	    "x.kantor AND p.nomor = x.potensi WHERE x.tanggal < p.tanggal ORDER BY x.kantor, "
	    "x.nomor" },
	{ &penilaian_type, PERIKSA_TUTUP, true,
	    "SELECT x.nomor, 'proses' AS kolom, 'proses selesai, tetapi "
	    "ditutup potensi ' || p.nomor || ' belum diisi: masih dihitung "
	    "terbuka' AS apa FROM (%s) x JOIN potensi p ON p.kantor = "
	    "x.kantor AND p.nomor = x.potensi AND p.ditutup IS NULL WHERE "
	    "x.proses = 'selesai' AND NOT EXISTS (SELECT 1 FROM penilaian n "
	    "WHERE n.kantor = x.kantor AND n.potensi = x.potensi AND n.tanggal "
	    "> x.tanggal AND n.proses <> 'selesai') ORDER BY x.kantor, "
	    "x.nomor" },
	{ &penilaian_type, PERIKSA_URUT, true,
	    "SELECT x.nomor, 'tanggal' AS kolom, 'pada @' || x.tanggal || ' "
	    "juga dinilai menurut penilaian ' || min(n.nomor) || '; dari satu "
	    "hari berlaku nomor yang terakhir' AS apa FROM (%s) x JOIN "
	    "penilaian n ON n.kantor = x.kantor AND n.potensi = x.potensi AND "
	    "n.tanggal = x.tanggal AND n.nomor <> x.nomor GROUP BY x.kantor, "
	    "x.nomor ORDER BY x.kantor, x.nomor" },
	{ &tindakan_type, PERIKSA_INDUK, true,
	    "SELECT nomor, 'induk' AS kolom, '''' || substr(induk, 1, 80) || "
	    "''' tidak ada' AS apa FROM (%s) t WHERE NOT EXISTS (SELECT 1 FROM "
	    "potensi p WHERE p.kantor = t.kantor AND p.nomor = substr(t.induk, "
	    "9) AND t.induk LIKE 'potensi/%%') AND NOT EXISTS (SELECT 1 FROM "
	    "peristiwa e WHERE e.kantor = t.kantor AND e.nomor = "
	    "substr(t.induk, 11) AND t.induk LIKE 'peristiwa/%%') "
	    "ORDER BY kantor, nomor" },
	{ &tindakan_type, PERIKSA_URUT, true,
	    "SELECT x.nomor, 'tanggal' AS kolom, 'tindakan @' || x.tanggal || "
	    "', sebelum ' || x.induk || ' dipetakan @' || p.tanggal AS apa "
	    "FROM (%s) x JOIN potensi p ON p.kantor = x.kantor AND p.nomor = "
	    "substr(x.induk, 9) AND x.induk LIKE 'potensi/%%' WHERE x.tanggal "
	    "< p.tanggal ORDER BY x.kantor, x.nomor" },
	{ &tindakan_type, PERIKSA_URUT, true,
	    "SELECT x.nomor, 'tanggal' AS kolom, 'tindakan @' || x.tanggal || "
	    "', sebelum ' || x.induk || ' mulai @' || e.mulai AS apa "
	    "FROM (%s) x JOIN peristiwa e ON e.kantor = x.kantor AND e.nomor = "
	    "substr(x.induk, 11) AND x.induk LIKE 'peristiwa/%%' WHERE "
	    "x.tanggal < e.mulai AND x.tahap IS NOT 'pencegahan' "
	    "ORDER BY x.kantor, x.nomor" },
	{ &indeks_type, PERIKSA_INDEKS, false,
	    "SELECT x.nomor, 'nilai' AS kolom, 'nilai ' || x.nilai || ', "
	    "sedangkan ' || i.nomor || ' (terbit @' || min(i.terbit) || ') "
	    "menyebut ' || i.nilai || '; tidak dirata-rata: periksa pada "
	    "terbitannya' AS apa FROM (%s) x JOIN indeks i ON i.kantor = "
	    "x.kantor AND i.wilayah = x.wilayah AND lower(i.nama) = "
	    "lower(x.nama) AND lower(i.edisi) = lower(x.edisi) WHERE i.nilai "
	    "<> x.nilai AND i.nomor < x.nomor GROUP BY x.kantor, x.nomor "
	    "ORDER BY x.kantor, x.nomor" },
};

/* "@2024-03-31" in words. */
static void
with_dates(struct kb_buf *b, const char *s)
{
	char iso[KB_DATE_TEXT];
	struct kb_err err;
	kb_date d;

	for (; *s != '\0'; s++) {
		if (*s == '@' && strlen(s) > 10) {
			memcpy(iso, s + 1, 10);
			iso[10] = '\0';
			if (kb_date_parse(iso, &d, &err) == 0) {
				kb_date_long(b, d);
				s += 10;
				continue;
			}
		}
		kb_buf_addc(b, *s);
	}
}

struct telling {
	const struct kb_lint	*l;
	enum periksa_dasar	 dasar;
};

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	const struct telling *t = arg;
	const struct hit *h = rec;
	struct kb_buf what = KB_BUF_INIT;

	(void)err;
	with_dates(&what, h->apa);
	t->l->found(t->l->arg, h->nomor, h->kolom, kb_buf_str(&what),
	    periksa_dasar(t->dasar));
	kb_buf_free(&what);
	return 0;
}

/* The statement with what it looks at and the day put in. */
static char *
statement(const struct lintas *row, const struct kb_filter *f, kb_date since)
{
	struct kb_buf b = KB_BUF_INIT;
	char day[KB_DATE_TEXT];

	kb_date_iso(since, day);
	for (const char *s = row->sql; *s != '\0'; s++) {
		if (strncmp(s, "%s", 2) == 0) {
			kb_buf_addf(&b, "SELECT * FROM %s WHERE 1%s",
			    row->type->table, kb_buf_str(&f->where));
			s++;
		} else if (strncmp(s, "%%", 2) == 0) {
			kb_buf_addc(&b, *s++);
		} else if (strncmp(s, "$HARI", 5) == 0) {
			kb_buf_addf(&b, "'%s'", day);
			s += 4;
		} else {
			kb_buf_addc(&b, *s);
		}
	}
	return kb_buf_take(&b);
}

static int
look(struct kb_kantor *k, const struct kb_type *type, bool door,
    const struct kb_filter *f, const struct kb_lint *l, struct kb_err *err)
{
	kb_date since = k->env.today.ymd == 0 ? k->env.today :
	    kb_date_add_months(k->env.today, -24);
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(table); i++) {
		struct telling t = { l, table[i].dasar };
		char *sql;

		if (table[i].type != type || (door && !table[i].pintu))
			continue;
		sql = statement(&table[i], f, since);
		rc = kb_query(k->db, &hit_type, sql, f->arg, tell, &t, err);
		free(sql);
	}
	return rc;
}

int
periksa_lintas(struct kb_kantor *k, const struct kb_type *type,
    const kb_code *office, const char *number, const struct kb_lint *l,
    struct kb_err *err)
{
	struct kb_filter f;
	int rc;

	kb_filter_begin(&f, type);
	kb_filter_range(&f, KB_FIELD_NOMOR, number, number);
	kb_filter_range(&f, KB_FIELD_KANTOR, office->s, office->s);
	rc = look(k, type, true, &f, l, err);
	kb_filter_free(&f);
	return rc;
}

/* ---- by type ---- */

int
konflik_audit_potensi(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	int rc = look(k, &potensi_type, false, f, l, err);

	if (rc == 0)
		rc = periksa_tingkat_semua(k, &potensi_type, f, l, err);
	return rc != 0 ? rc : konflik_audit_mirip(k, &potensi_type, f, l, err);
}

int
konflik_audit_peristiwa(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	return konflik_audit_mirip(k, &peristiwa_type, f, l, err);
}

int
konflik_audit_penilaian(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	int rc = look(k, &penilaian_type, false, f, l, err);

	return rc != 0 ? rc : periksa_tingkat_semua(k, &penilaian_type, f, l,
	    err);
}

int
konflik_audit_tindakan(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	return look(k, &tindakan_type, false, f, l, err);
}

int
konflik_audit_indeks(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	return look(k, &indeks_type, false, f, l, err);
}
