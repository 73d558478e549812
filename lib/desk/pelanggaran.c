/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran.c - counts of what is said to have been broken, and of
 * candidates with the virus.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/pelanggaran.h"
#include "kesbang/text.h"
#include "pelanggaran.h"
#include "types.h"

const struct kb_word pelanggaran_kepala_daerah[] = {
	{ "gubernur", NULL, "pilgub|gubernur dan wakil gubernur" },
	{ "bupati_wali_kota", "bupati/wali kota", "bupati|wali kota|walikota|"
	    "pilbup|pilwali|pilwalkot|bupati dan wakil bupati|"
	    "wali kota dan wakil wali kota" },
	{ 0 }
};

const struct kb_word pelanggaran_satuan[] = {
	[SATUAN_KEJADIAN - 1] = { "kejadian", NULL, "kali|kegiatan|kasus" },
	[SATUAN_ORANG - 1] = { "orang", NULL, "jiwa|peserta" },
	[SATUAN_PASLON - 1] = { "paslon", "pasangan calon", "pasangan" },
	{ 0 }
};

const struct kb_word pelanggaran_putusan[] = {
	[PUTUSAN_PELANGGARAN - 1] = { "pelanggaran", NULL, "terbukti" },
	[PUTUSAN_BUKAN - 1] = { "bukan_pelanggaran", "bukan pelanggaran",
	    "tidak terbukti|bukan" },
	{ 0 }
};

#define T struct pelanggaran
static const struct kb_field fields[] = {
	KB_HEAD(T),
	ELECTION(T),
	WHERE(T, "wilayah kejadian", .need = true),
	DATE(T, tanggal, "tanggal kejadian, atau hari sampai kapan dihitung",
	    .need = true, .key = true, .show = true, .past = true,
	    .alias = "tgl"),
	ENUM(T, kepala_daerah, pelanggaran_kepala_daerah, "pemilihan kepala "
	    "daerah yang mana, bila yang satu berlangsung bersama yang lain",
	    .key = true, .show = true, .sparse = true,
	    .alias = "jenis pemilihan"),
	TEXT(T, tahapan, "pada tahapan", .key = true, .show = true,
	    .max = 200, .alias = "tahap"),
	TEXT(T, paslon, "nomor urut pasangan calon; sebelum diundi satu huruf; "
	    "kosong: tidak ada yang disebut", .key = true, .show = true,
	    .max = 80, .alias = "pasangan calon|nomor urut|pasangan|no urut"),
	CODE(T, jenis, "pelanggaran", "yang diduga dilanggar; nihil: tidak ada "
	    "satu pun", .need = true, .key = true, .show = true,
	    .alias = "jenis pelanggaran|bentuk pelanggaran"),
	ENUM(T, satuan, pelanggaran_satuan, "yang dihitung: yang satuannya "
	    "berlainan tidak dijumlahkan", .key = true, .show = true),
	INT(T, jumlah, "banyaknya; 0: dinyatakan tidak ada", .need = true,
	    .min = 0, .max = 10000000, .show = true,
	    .alias = "jml|banyaknya"),
	ENUM(T, putusan, pelanggaran_putusan, "putusan Bawaslu atau yang "
	    "berwenang; kosong: belum ada, masih dugaan", .show = true,
	    .sparse = true, .alias = "status"),
	TEXT(T, uraian, "uraian", .private = true),
	TEXT(T, tindakan, "tindakan Bawaslu atau yang berwenang",
	    .show = true),
	TEXT(T, sumber, "sumber", .key = true, .private = true, .numbered = true,
	    .alias = "sumber data|sumber informasi"),
	KB_TAIL(T),
};
#undef T

/* ---- who: a number, never a name ---- */

/* "Paslon Nomor Urut 02" is 2; NULL: it is none. */
static char *
pair_of(const char *text)
{
	struct kb_buf low = KB_BUF_INIT, word = KB_BUF_INIT;
	const char *s;
	char *found = NULL;
	bool one = true;

	kb_fold(&low, text);
	for (size_t i = 0; i < low.len; i++)	/* "no. urut", "no:2" */
		if (!kb_is_alnum(low.s[i]) && (signed char)low.s[i] > 0)
			low.s[i] = ' ';
	s = kb_buf_str(&low);
	while (one && kb_next_part(&s, ' ', &word)) {
		size_t n = word.len, zeros = strspn(word.s, "0");

		if (n == 0 || kb_in_list("paslon|pasangan|calon|nomor|no|urut|"
		    "nomer", word.s))
			continue;
		one = found == NULL && ((n <= 2 && zeros < n &&
		    strspn(word.s, "0123456789") == n) ||
		    (n == 1 && kb_is_letter(*word.s)));
		if (one)
			found = kb_strdup(word.s + zeros);
	}
	if (!one) {
		free(found);
		found = NULL;
	}
	if (found != NULL)
		kb_upper(found);
	kb_buf_free(&low);
	kb_buf_free(&word);
	return found;
}

static void
complete(void *rec, struct kb_buf *made)
{
	struct pelanggaran *p = rec;
	char *pair = p->paslon != NULL ? pair_of(p->paslon) : NULL;

	if (pair != NULL) {
		kb_buf_adds(made, pair);
		p->paslon = made->s;
		free(pair);
	}
	if (pelanggaran_is_nihil(p) && !p->jumlah.known)
		p->jumlah = (kb_int){ 0, true };
	if (pelanggaran_is_sakit(p) && p->satuan.n == 0)
		p->satuan.n = SATUAN_ORANG;
}

bool
pelanggaran_is_sakit(const struct pelanggaran *p)
{
	return p->jenis != NULL && strcmp(p->jenis, "calon_positif") == 0;
}

bool
pelanggaran_is_nihil(const struct pelanggaran *p)
{
	return p->jenis != NULL && strcmp(p->jenis, "nihil") == 0;
}

static void
check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct pelanggaran *p = rec;
	char *pair = p->paslon != NULL ? pair_of(p->paslon) : NULL;

	if (p->paslon != NULL && pair == NULL)
		kb_errs_add(errs, src, "paslon", "tulis nomor urutnya, "
		    "misalnya 2, atau satu huruf sebelum nomor diundi; nama "
		    "orang tidak disimpan");
	free(pair);
	if (pelanggaran_is_nihil(p) && p->jumlah.known && p->jumlah.v != 0)
		kb_errs_add(errs, src, "jumlah", "nihil berarti 0; sebutkan "
		    "jenis yang dihitung");
	if (p->putusan.n != 0 && (pelanggaran_is_sakit(p) ||
	    pelanggaran_is_nihil(p)))
		kb_errs_add(errs, src, "putusan", "tidak diisi pada %s: tidak "
		    "ada yang diputus", pelanggaran_is_sakit(p) ?
		    "calon positif" : "nihil");
}

const struct kb_type pelanggaran_type = {
	.name = "pelanggaran", .table = "pelanggaran",
	.help = "dugaan pelanggaran menurut tahapan dan pasangan calon",
	.size = sizeof(struct pelanggaran), KB_FIELDS(fields),
	.complete = complete, .check = check, .head = true, .no_nik = true,
	.lint = pelanggaran_lint, .audit = pelanggaran_audit,
	.fault = pelanggaran_fault,
	/* Of a pair's two candidates one is soon found: health, UU 27/2022
	 * Pasal 4 ayat (2). */
	.public = "jenis <> 'calon_positif'",
	.withheld = "tentang kesehatan calon",
};
