/* SPDX-License-Identifier: ISC */
/* jadwal.c - the days on which prices are due, seen or not, and the others on
 * which they were seen. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"
#include "kesbang/text.h"

const struct kb_word harga_hari[] = {
	[HARGA_TERPANTAU - 1] = { "terpantau", NULL, NULL },
	[HARGA_TERLEWAT - 1] = { "terlewat", NULL, NULL },
	[HARGA_LUAR_JADWAL - 1] = { "luar_jadwal", "di luar jadwal", NULL },
	[HARGA_LIBUR - 1] = { "libur", NULL, NULL },
	[HARGA_MENDATANG - 1] = { "mendatang", NULL, NULL },
	{ 0 }
};

#define T struct harga_jadwal_baris
static const struct kb_field jadwal_fields[] = {
	DATE(T, tanggal, "hari", .show = true),
	TEXT(T, hari, "nama hari", .show = true),
	ENUM(T, keadaan, harga_hari, "terpantau, terlewat, di luar jadwal, "
	    "libur atau mendatang", .show = true),
	INT(T, pasar, "pasar yang dicatat", .show = true),
	INT(T, komoditas, "komoditas yang dicatat", .show = true),
	TEXT(T, libur, "nama hari liburnya", .show = true, .sparse = true),
};
#undef T

const struct kb_type harga_jadwal_type = {
	.name = "jadwal-harga", .table = "jadwal_harga",
	.help = "hari pemantauan harga, terpantau atau terlewat",
	.size = sizeof(struct harga_jadwal_baris), KB_FIELDS(jadwal_fields),
};

static const char *const weekday[] = { "Senin", "Selasa", "Rabu", "Kamis",
    "Jumat", "Sabtu", "Minggu" };

/* Bit 0 is Monday. */
static int
due_days(const char *list, unsigned *days, struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int rc = 0;

	*days = 0;
	while (rc == 0 && kb_next_part(&list, ',', &one)) {
		size_t i = 0;

		while (i < KB_LEN(weekday) && !kb_same_name(kb_buf_str(&one),
		    weekday[i]))
			i++;
		if (i == KB_LEN(weekday))
			rc = kb_fail(err, KB_DATA, "setelan harga.hari: '%.40s' "
			    "bukan nama hari; tulis misalnya senin,kamis",
			    kb_trim(one.s));
		*days |= 1U << i;
	}
	kb_buf_free(&one);
	return rc;
}

static enum harga_hari
state_of(const struct harga_jadwal_baris *r, bool due, kb_date today)
{
	if (r->pasar.v > 0)
		return due ? HARGA_TERPANTAU : HARGA_LUAR_JADWAL;
	if (r->libur != NULL)
		return HARGA_LIBUR;
	return r->tanggal.ymd < today.ymd ? HARGA_TERLEWAT : HARGA_MENDATANG;
}

static void
count(struct harga_jadwal *j, uint8_t state)
{
	j->terpantau += state == HARGA_TERPANTAU;
	j->terlewat += state == HARGA_TERLEWAT;
	j->luar += state == HARGA_LUAR_JADWAL;
}

static int
one_day(struct kb_kantor *k, struct harga_jadwal *j, kb_date day,
    unsigned days, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int w = kb_weekday(day);
	bool due = (days >> (w - 1) & 1) != 0;
	char iso[KB_DATE_TEXT], *holiday;
	struct harga_jadwal_baris r = { .tanggal = day,
	    .hari = weekday[w - 1] };
	int rc = 0;

	kb_date_iso(day, iso);
	r.pasar = (kb_int){ kb_one(k->db, 0, "SELECT count(DISTINCT pasar) "
	    "FROM harga WHERE tanggal = ?", KB_ARGS1((const char *)iso)), true };
	if (!due && r.pasar.v == 0)
		return 0;
	r.komoditas = (kb_int){ kb_one(k->db, 0, "SELECT count(DISTINCT "
	    "komoditas) FROM harga WHERE tanggal = ?",
	    KB_ARGS1((const char *)iso)), true };
	holiday = kb_holiday(k->db, day);
	r.libur = holiday;
	r.keadaan.n = (uint8_t)state_of(&r, due && holiday == NULL,
	    k->env.today);
	count(j, r.keadaan.n);
	rc = fn(arg, &r, err);
	free(holiday);
	return rc;
}

int
harga_jadwal_rows(struct kb_kantor *k, struct harga_jadwal *j, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct harga_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	unsigned days = 0;
	int rc = kb_settings_load(k->db, &harga_setelan_type, &set, &home, err);

	if (rc == 0)
		rc = due_days(set.hari, &days, err);
	for (kb_date d = j->masa.from; rc == 0 && d.ymd <= j->masa.to.ymd;
	    d = kb_date_add(d, 1))
		rc = one_day(k, j, d, days, fn, arg, err);
	kb_buf_free(&home);
	return rc;
}
