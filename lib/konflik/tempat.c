/* SPDX-License-Identifier: ISC */
/* tempat.c - which regions lie below one, and what the whole is called. */
#include <stdio.h>
#include <string.h>

#include "kesbang/keadaan.h"

const struct kb_word konflik_tiap[] = {
	[0] = { "provinsi", NULL, NULL },
	[1] = { "kabkota", "kabupaten/kota", "kabupaten|kota" },
	[2] = { "kecamatan", NULL, "distrik" },
	[3] = { "kelurahan", "kelurahan/desa", "desa" },
	{ 0 }
};

kb_code
konflik_induk(const struct kb_kantor *k, const char *where)
{
	kb_code whole = k->env.office;

	if (where == NULL || *where == '\0')
		return whole;
	whole = (kb_code){ "" };
	if (!kb_region_is_all(where))
		(void)snprintf(whole.s, sizeof(whole.s), "%s", where);
	return whole;
}

int
konflik_tempat_tingkat(const kb_code *of, int tiap)
{
	int level = of->s[0] == '\0' ? 0 : kb_region_level(of->s);

	return tiap > 0 ? tiap : level + 1;
}

int
konflik_tempat_bawah(struct kb_kantor *k, const kb_code *of, int tiap,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	return kb_region_parts(k, of, konflik_tempat_tingkat(of, tiap), fn,
	    arg, err);
}

static int
count(void *arg, void *rec, struct kb_err *err)
{
	(void)rec;
	(void)err;
	++*(size_t *)arg;
	return 0;
}

int
konflik_tempat_ada(struct kb_kantor *k, const kb_code *of, int tiap,
    struct kb_err *err)
{
	int level = konflik_tempat_tingkat(of, tiap);
	struct kb_buf name = KB_BUF_INIT;
	size_t n = 0;
	int rc = konflik_tempat_bawah(k, of, tiap, count, &n, err);

	if (rc != 0 || (n > 0 && n <= KONFLIK_TEMPAT_MAX))
		return rc;
	konflik_tempat_judul(k, of, &name);
	if (n > 0)
		kb_fail(err, KB_USAGE, "%s terbagi dalam %zu %s, lebih dari %d "
		    "yang terbaca pada satu peta; persempit dengan -w",
		    kb_buf_str(&name), n, kb_word_label(konflik_tiap,
		    (kb_enum){ (uint8_t)level }), KONFLIK_TEMPAT_MAX);
	else if (kb_region_level(of->s) >= level)
		kb_fail(err, KB_USAGE, "--tiap %s: %s sudah lebih rinci; pilih "
		    "wilayah di atasnya dengan -w", konflik_tiap[level - 1].name,
		    kb_buf_str(&name));
	else if (level <= 4)
		kb_fail(err, KB_USAGE, "%s tidak terbagi dalam %s di register "
		    "ini", kb_buf_str(&name), kb_word_label(konflik_tiap,
		    (kb_enum){ (uint8_t)level }));
	else
		kb_fail(err, KB_USAGE, "%s tidak terbagi lagi; pilih wilayah "
		    "di atasnya dengan -w", kb_buf_str(&name));
	kb_buf_free(&name);
	return -1;
}

void
konflik_tempat_judul(struct kb_kantor *k, const kb_code *of, struct kb_buf *b)
{
	int level = of->s[0] == '\0' ? 0 : kb_region_level(of->s);
	struct kb_buf name = KB_BUF_INIT;

	if (level == 0)
		kb_buf_adds(b, "Indonesia");
	if (level > 2)
		kb_buf_addf(b, "%s %s, ", level == 3 ? "Kecamatan" :
		    "Kelurahan/Desa", kb_region_name(k, of->s, &name));
	kb_region_long(k, of, b);
	kb_buf_free(&name);
}
