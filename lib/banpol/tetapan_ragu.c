/* SPDX-License-Identifier: ISC */
/*
 * tetapan_ragu.c - a determination is of its day: after the one before it and
 * what it rests on, and its number is its own.
 */
#include <stdlib.h>
#include <string.h>

#include "tetapan.h"

#define T struct tetapan_ragu
static const struct kb_field fields[] = {
	TEXT(T, nomor, ""), TEXT(T, kolom, ""), REGION(T, wilayah, ""),
	PDATE(T, tahun, ""), INT(T, urutan, ""), TEXT(T, hal, ""),
	DATE(T, lain, ""),
};
#undef T

static const struct kb_type ragu_type = {
	.size = sizeof(struct tetapan_ragu), KB_FIELDS(fields),
};

/* Of p, the last of its year, against others; by: one of each, or the last
 * one of all. */
#define RAGU(kolom, hal, lain, by, from)				\
	"SELECT p.nomor, '" kolom "' AS kolom, p.wilayah, p.tahun, p.urutan, " \
	hal " AS hal, max(" lain ") AS lain FROM "			\
	TETAPAN_TERAKHIR("penetapan") " z JOIN penetapan p ON +p.kantor = "   \
	"z.kantor AND p.wilayah = z.wilayah AND p.tahun = z.tahun AND "	\
	"p.urutan = z.urutan " from " WHERE ?1 IS NULL OR (p.wilayah = ?1 "   \
	"AND p.tahun = ?2) GROUP BY p.kantor, p.nomor, " by " ORDER BY "	\
	"p.kantor, p.nomor, hal"
#define ROWS "JOIN penetapan_rincian r ON +r.kantor = p.kantor AND "	\
	"r.wilayah = p.wilayah AND r.tahun = p.tahun AND r.urutan = p.urutan "

static const char *const queries[] = {
	RAGU("tanggal", "'penetapan urutan ' || q.urutan", "q.tanggal", "1",
	    "JOIN penetapan q ON +q.kantor = p.kantor AND q.wilayah = "
	    "p.wilayah AND q.tahun = p.tahun AND q.urutan < p.urutan AND "
	    "q.tanggal > p.tanggal"),
	/* Folded once each, not once a pair: a LIMIT stands by itself. */
	RAGU("nomor_penetapan", "'penetapan tahun ' || q.tahun || ' urutan ' "
	    "|| q.urutan", "q.tanggal", "1",
	    "JOIN (SELECT baris, kantor, tahun, urutan, tanggal, "
	    "lipat(nomor_penetapan) AS terlipat FROM penetapan LIMIT -1) q ON "
	    "q.kantor = p.kantor AND q.terlipat = lipat(p.nomor_penetapan) AND "
	    "q.baris < p.baris AND q.tanggal <> p.tanggal"),
	/* The votes that it counts are those of the correction only. */
	RAGU("tanggal", "'koreksi suara ' || k.dasar", "k.tanggal", "hal",
	    ROWS "JOIN koreksi_suara k ON k.wilayah = r.wilayah AND "
	    "k.pemilu = r.pemilu AND k.partai = r.partai AND k.suara = "
	    "r.suara AND k.tanggal > p.tanggal AND NOT EXISTS (SELECT 1 FROM "
	    "suara s WHERE s.wilayah = k.wilayah AND s.pemilu = k.pemilu AND "
	    "s.partai = k.partai AND s.suara = k.suara)"),
	/* A swearing-in of the same year is perhaps planned for. */
	RAGU("tanggal", "'pelantikan DPRD hasil Pemilu ' || d.pemilu",
	    "d.dilantik", "hal",
	    ROWS "JOIN dewan d ON d.wilayah = r.wilayah AND d.pemilu = "
	    "r.pemilu AND substr(d.dilantik, 1, 4) > substr(p.tanggal, 1, 4)"),
	/* A rate of the whole year is known before it. */
	RAGU("tanggal", "'berlakunya nilai per suara'", "n.berlaku", "hal",
	    ROWS "JOIN nilai n ON n.wilayah = r.wilayah AND n.tahun = r.tahun "
	    "AND n.nilai = r.nilai AND n.berlaku > p.tanggal AND n.berlaku > "
	    "n.tahun || '-01-01'"),
};

int
tetapan_ragu(struct kb_kantor *k, const kb_code *council, int year,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	char *text = kb_asprintf("%04d", year);
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < KB_LEN(queries); i++)
		rc = kb_query(k->db, &ragu_type, queries[i], KB_ARGS2(
		    council != NULL ? (const char *)council->s : NULL, text),
		    fn, arg, err);
	free(text);
	return rc;
}

void
tetapan_ragu_text(struct kb_buf *b, const struct tetapan_ragu *r)
{
	kb_buf_addf(b, "%s %s, ", strcmp(r->kolom, "tanggal") == 0 ?
	    "tanggalnya mendahului" : "nomornya sudah dipakai", r->hal);
	kb_date_long(b, r->lain);
}
