/* SPDX-License-Identifier: ISC */
#include <stdlib.h>

#include "kesbang/date.h"
#include "tap.h"

#define SHAPE " bukan tanggal: tulis seperti 7 Agustus 2020, 07/08/2020 " \
	"atau 2020-08-07"
#define PSHAPE " bukan tanggal: tulis seperti 7 Agustus 2020, Agustus 2020 " \
	"atau 2020"
#define ISO20 "2020-08-07"

/* What is read, and the ISO text of it or the message. */
struct pair {
	const char *in, *out;
};

static const struct pair dates[] = {
	{ "2020-08-07", ISO20 }, { "2024-02-29", "2024-02-29" },
	{ "1900-01-01", "1900-01-01" }, { "2199-12-31", "2199-12-31" },
	{ "2020-8-7", ISO20 }, { " 2020-08-07\t", ISO20 },
	{ "07/08/2020", ISO20 }, { "7/8/2020", ISO20 },
	{ "7-8-2020", ISO20 }, { "7.8.2020", ISO20 }, { "07.08.2020", ISO20 },
	{ "7 / 8 / 2020", ISO20 }, { "7 . 8 . 2020", ISO20 },
	{ "7 Agustus 2020", ISO20 }, { "7 AGUSTUS  2020", ISO20 },
	{ "07 agustus 2020", ISO20 }, { "7 Agt 2020", ISO20 },
	{ "7 Agt. 2020", ISO20 }, { "7 Agst 2020", ISO20 },
	{ "7 Agu 2020", ISO20 }, { "7-Agt-2020", ISO20 },
	{ "7/Agustus/2020", ISO20 },
	{ "Jumat, 7 Agustus 2020", ISO20 }, { "Jumat 7 Agustus 2020", ISO20 },
	{ "Jum'at, 7 Agustus 2020", ISO20 }, { "Jumat,7 Agustus 2020", ISO20 },
	{ "Jum’at, 7 Agustus 2020", ISO20 }, { "JUM`AT 7/8/2020", ISO20 },
	{ "hari Jumat, tanggal 7 Agustus 2020", ISO20 },
	{ "tanggal 7 Agustus 2020", ISO20 }, { "tgl 7/8/2020", ISO20 },
	{ "Tgl. 7 Agustus 2020", ISO20 }, { "tgl.7-8-2020", ISO20 },
	{ "7\xc2\xa0" "Agustus\xc2\xa0" "2020", ISO20 },
	{ "Jumat, 2020-08-07", ISO20 }, { "Jumat/7-8-2020", ISO20 },
	{ "Jumat / 7 Agustus 2020", ISO20 }, { "Jumat, tgl : 7/8/2020", ISO20 },
	{ "Jumat > 7 Agustus 2020", ISO20 },	/* of two columns */
	{ "7 Ags 2020", ISO20 }, { "7-Aug-2020", ISO20 },	/* by Excel */
	{ "7 Oct 2020", "2020-10-07" }, { "7-Dec-2020", "2020-12-07" },
	{ "1 Januari 2021", "2021-01-01" }, { "1 Jan 2021", "2021-01-01" },
	{ "1 Februari 2021", "2021-02-01" }, { "1 Pebruari 2021", "2021-02-01" },
	{ "1 Feb 2021", "2021-02-01" }, { "1 Peb 2021", "2021-02-01" },
	{ "1 Maret 2021", "2021-03-01" }, { "1 Mar 2021", "2021-03-01" },
	{ "1 Mrt 2021", "2021-03-01" }, { "1 April 2021", "2021-04-01" },
	{ "1 Apr 2021", "2021-04-01" }, { "1 Mei 2021", "2021-05-01" },
	{ "1 Juni 2021", "2021-06-01" }, { "1 Jun 2021", "2021-06-01" },
	{ "1 Juli 2021", "2021-07-01" }, { "1 Jul 2021", "2021-07-01" },
	{ "1 September 2021", "2021-09-01" }, { "1 Sept 2021", "2021-09-01" },
	{ "1 Sep 2021", "2021-09-01" }, { "1 Oktober 2021", "2021-10-01" },
	{ "1 Okt 2021", "2021-10-01" }, { "1 November 2021", "2021-11-01" },
	{ "1 Nopember 2021", "2021-11-01" }, { "1 Nov 2021", "2021-11-01" },
	{ "1 Nop 2021", "2021-11-01" }, { "1 Desember 2021", "2021-12-01" },
	{ "1 Des 2021", "2021-12-01" },
	{ "Senin, 3 Agustus 2020", "2020-08-03" },
	{ "Selasa, 4 Agustus 2020", "2020-08-04" },
	{ "Rabu, 5 Agustus 2020", "2020-08-05" },
	{ "Kamis, 6 Agustus 2020", "2020-08-06" },
	{ "Sabtu, 8 Agustus 2020", "2020-08-08" },
	{ "Minggu, 9 Agustus 2020", "2020-08-09" },
	{ "Ahad, 9 Agustus 2020", "2020-08-09" },
	/* refused */
	{ "31/02/2024", "'31/02/2024' bukan tanggal yang ada" },
	{ "2024-02-30", "'2024-02-30' bukan tanggal yang ada" },
	{ "2023-02-29", "'2023-02-29' bukan tanggal yang ada" },
	{ "29/2/2100", "'29/2/2100' bukan tanggal yang ada" },
	{ "29/2/1900", "'29/2/1900' bukan tanggal yang ada" },
	{ "2024-00-10", "'2024-00-10' bukan tanggal yang ada" },
	{ "0/1/2024", "'0/1/2024' bukan tanggal yang ada" },
	{ "13/13/2024", "'13/13/2024' bukan tanggal yang ada" },
	{ "31 April 2024", "'31 April 2024' bukan tanggal yang ada" },
	{ "12/31/2024",
	    "'12/31/2024' bukan tanggal yang ada (tulis hari/bulan/tahun)" },
	{ "7/8/20", "'7/8/20': tulis tahun dengan empat angka" },
	{ "7 Agustus 20", "'7 Agustus 20': tulis tahun dengan empat angka" },
	{ "20-08-07", "'20-08-07': tulis tahun dengan empat angka" },
	{ "1/1/1899", "'1/1/1899': tahun harus dari 1900 sampai 2199" },
	{ "2200-01-01", "'2200-01-01': tahun harus dari 1900 sampai 2199" },
	{ "0000-00-00", "'0000-00-00': tahun harus dari 1900 sampai 2199" },
	{ "20200807", "'20200807' hanya angka: tulis tanggal seperti "
	    "2020-08-07" },
	{ "7 Awg 2020", "'7 Awg 2020': nama bulan tidak dikenal" },
	{ "44050", "'44050' bukan tanggal; bila angka tanggal Excel, itu 7 "
	    "Agustus 2020: ubah format selnya menjadi tanggal" },
	{ "44050.35", "'44050.35' bukan tanggal; bila angka tanggal Excel, "
	    "itu 7 Agustus 2020: ubah format selnya menjadi tanggal" },
	{ "4405", "'4405'" SHAPE }, { "44050x", "'44050x'" SHAPE },
	{ "Senin, 7 Agustus 2020", "'Senin, 7 Agustus 2020': "
	    "hari tidak cocok, 7 Agustus 2020 adalah Jumat" },
	{ "Friday, 7 Agustus 2020", "'Friday, 7 Agustus 2020'" SHAPE },
	{ "", "''" SHAPE }, { "abc", "'abc'" SHAPE }, { "-", "'-'" SHAPE },
	{ "2020-08-07x", "'2020-08-07x'" SHAPE },
	{ "2020-08-07 10:00", "'2020-08-07 10:00'" SHAPE },
	{ "7/8-2020", "'7/8-2020'" SHAPE }, { "7 8 2020", "'7 8 2020'" SHAPE },
	{ "7/8/2020/", "'7/8/2020/'" SHAPE }, { "7/8/", "'7/8/'" SHAPE },
	{ "2020-08-2007", "'2020-08-2007'" SHAPE },
	{ "7/32/2024", "'7/32/2024' bukan tanggal yang ada" },
	{ "7/13/2024", "'7/13/2024' bukan tanggal yang ada (tulis "
	    "hari/bulan/tahun)" },
	 { "7/8", "'7/8'" SHAPE },
	{ "2020/08/07", "'2020/08/07'" SHAPE },
	{ "7/8/02020", "'7/8/02020'" SHAPE },
	{ "7/008/2020", "'7/008/2020'" SHAPE },
	{ "2020 Agustus 7", "'2020 Agustus 7'" SHAPE },
	{ "7Agustus2020", "'7Agustus2020'" SHAPE },
	{ "tanggal", "'tanggal'" SHAPE },
	{ "2020", "'2020'" SHAPE }, { "Agustus 2020", "'Agustus 2020'" SHAPE },
	/* 59 bytes and a character that the 60th would cut */
	{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaébcd",
	    "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'"
	    SHAPE },
};

static const struct pair pdates[] = {
	{ "2009", "2009" }, { " 2009 ", "2009" }, { "2009-05", "2009-05" },
	{ "2009-5", "2009-05" }, { "Mei 2009", "2009-05" },
	{ "MEI  2009", "2009-05" }, { "05/2009", "2009-05" },
	{ "5-2009", "2009-05" }, { "2009-05-07", "2009-05-07" },
	{ "7 Mei 2009", "2009-05-07" }, { "Des. 2009", "2009-12" },
	{ "1899", "'1899': tahun harus dari 1900 sampai 2199" },
	{ "2009-13", "'2009-13' bukan bulan yang ada" },
	{ "00/2009", "'00/2009' bukan bulan yang ada" },
	{ "2009-00-00", "'2009-00-00' bukan tanggal yang ada" },
	{ "/2009", "'/2009'" PSHAPE }, { "09", "'09'" PSHAPE },
	{ "2200", "'2200': tahun harus dari 1900 sampai 2199" },
	{ "7 Mey 2009", "'7 Mey 2009': nama bulan tidak dikenal" },
	{ "Mei2009", "'Mei2009'" PSHAPE }, { "Mei 20", "'Mei 20'" PSHAPE },
	{ "Mei 2009x", "'Mei 2009x'" PSHAPE }, { "5.2009", "'5.2009'" PSHAPE },
	{ "2009/5", "'2009/5'" PSHAPE }, { "2009-005", "'2009-005'" PSHAPE },
	{ "2009-2009", "'2009-2009'" PSHAPE }, { "5-09", "'5-09'" PSHAPE },
	{ "Mey 2009", "'Mey 2009'" PSHAPE }, { "", "''" PSHAPE },
	{ "Senin, 7 Mei 2009", "'Senin, 7 Mei 2009': "
	    "hari tidak cocok, 7 Mei 2009 adalah Kamis" },
};

#define TIME " bukan waktu: tulis seperti 15.00 atau 15:00"
static const struct pair times[] = {
	{ "15:00", "15:00" }, { "15.00", "15:00" }, { "00:00", "00:00" },
	{ "23.59", "23:59" }, { "9:05", "09:05" }, { "04.30", "04:30" },
	{ "15.00 Wita", "15:00" }, { "15.00 WIB", "15:00" },
	{ "15.00 WIT.", "15:00" }, { "15.00WITA", "15:00" },
	{ "pukul 15.00 WITA", "15:00" }, { "pkl. 9.05", "09:05" },
	{ "Pkl 9.05", "09:05" }, { "jam 9.05", "09:05" },
	{ "15:00:00", "15:00" }, { "15.00.00 wib", "15:00" },
	{ "\xc2\xb1 15.00 Wita", "15:00" }, { "+/- 15.00", "15:00" },
	{ "sekitar pukul 15.00 Wita", "15:00" }, { "~15.00", "15:00" },
	{ "kurang lebih jam 15.00", "15:00" }, { "Pukul: 15.00", "15:00" },
	{ "kira-kira 15.00", "15:00" }, { "15.00.", "15:00" },
	{ "15.00 s.d. 17.00 Wita", "'15.00 s.d. 17.00 Wita': tulis jam "
	    "mulainya saja" },
	{ "15.00 s/d selesai", "'15.00 s/d selesai': tulis jam mulainya saja" },
	{ "15.00 - 25.00", "'15.00 - 25.00' bukan waktu yang ada" },
	{ "15.00 lewat", "'15.00 lewat'" TIME },
	{ "15:00:30", "'15:00:30': detik tidak dicatat, "
	    "tulis jam dan menit saja" },
	{ "15:00:60", "'15:00:60' bukan waktu yang ada" },
	{ "24:00", "'24:00': pukul 24.00 ditulis 00.00 hari berikutnya" },
	{ "24.00", "'24.00': pukul 24.00 ditulis 00.00 hari berikutnya" },
	{ "24:01", "'24:01' bukan waktu yang ada" },
	{ "15:60", "'15:60' bukan waktu yang ada" },
	{ "1500", "'1500'" TIME }, { "15", "'15'" TIME }, { "", "''" TIME },
	{ "9:5", "'9:5'" TIME }, { "15:000", "'15:000'" TIME },
	{ "15:00.00", "'15:00.00'" TIME }, { "15:00x", "'15:00x'" TIME },
	{ "15.00 WITAA", "'15.00 WITAA'" TIME }, { "-1:00", "'-1:00'" TIME },
	{ "115:00", "'115:00'" TIME }, { "15:xx", "'15:xx'" TIME },
	{ "15:00:5", "'15:00:5'" TIME },
};

#define STAMP " bukan waktu: tulis seperti 2025-04-06T23:10"
/* Read in WITA, written in UTC. */
static const struct pair stamps[] = {
	{ "2025-04-06T23:10", "2025-04-06T15:10:00Z" },
	{ "2025-04-06 23:10", "2025-04-06T15:10:00Z" },
	{ " 2025-04-06T23:10:37 ", "2025-04-06T15:10:37Z" },
	{ "2025-04-06T23:10Z", "2025-04-06T23:10:00Z" },
	{ "2025-04-06T23:10:00+07:00", "2025-04-06T16:10:00Z" },
	{ "2025-04-06T23:10:00-03:30", "2025-04-07T02:40:00Z" },
	{ "2025-04-06", "2025-04-05T16:00:00Z" },
	{ "6 April 2025", "2025-04-05T16:00:00Z" },
	{ "Minggu, 6 April 2025 pukul 23.10 Wita", "2025-04-06T15:10:00Z" },
	{ "6 April 2025, 23.10 WIB", "2025-04-06T16:10:00Z" },
	{ "6 April 2025 pukul 23.10 s.d. selesai",
	    "'6 April 2025 pukul 23.10 s.d. selesai': tulis satu waktu" },
	{ "1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z" },
	{ "1900-01-02T00:00Z", "1900-01-02T00:00:00Z" },
	{ "2199-12-30T23:59:59Z", "2199-12-30T23:59:59Z" },
	{ "1970-01-01T08:00", "'1970-01-01T08:00': waktu ini tidak dapat "
	    "dicatat" },
	{ "1900-01-01T00:00", "'1900-01-01T00:00': waktu ini tidak dapat "
	    "dicatat" },
	{ "2025-02-29T10:00", "'2025-02-29T10:00' bukan tanggal yang ada" },
	{ "1899-02-28T10:00", "'1899-02-28T10:00': tahun harus dari 1900 "
	    "sampai 2199" },
	{ "2025-04-06T25:00", "'2025-04-06T25:00' bukan waktu yang ada" },
	{ "2025-04-06T23:10:60", "'2025-04-06T23:10:60' bukan waktu yang ada" },
	{ "2025-04-06T24:00", "'2025-04-06T24:00': pukul 24.00 ditulis 00.00 "
	    "hari berikutnya" },
	{ "2025-04-06T2310", "'2025-04-06T2310'" STAMP },
	{ "2025-04-06T23:1", "'2025-04-06T23:1'" STAMP },
	{ "2025-04-06T23:10:", "'2025-04-06T23:10:'" STAMP },
	{ "2025-04-06T23:10+8", "'2025-04-06T23:10+8'" STAMP },
	{ "2025-04-06T23:10+15:00", "'2025-04-06T23:10+15:00'" STAMP },
	{ "2025-04-06T23:10Zx", "'2025-04-06T23:10Zx'" STAMP },
	{ "2025-04-06 ", "2025-04-05T16:00:00Z" },
	{ "2025-04-06Txx:10", "'2025-04-06Txx:10'" STAMP },
	{ "2025-04-06T23:10+xx:00", "'2025-04-06T23:10+xx:00'" STAMP },
	{ "2025-04-06T23:10+0800", "'2025-04-06T23:10+0800'" STAMP },
	{ "2025-04-06T23:10+08:xx", "'2025-04-06T23:10+08:xx'" STAMP },
	{ "2025-04-06T23:10+08:60", "'2025-04-06T23:10+08:60'" STAMP },
	{ "6 April 2025 pukul 25.00", "'pukul 25.00' bukan waktu yang ada" },
	{ "2025-04-06Z", "'2025-04-06Z'" STAMP },
	{ "kapan", "'kapan'" SHAPE },
};

static void
test_dates(void)
{
	struct kb_err err;
	char text[KB_DATE_TEXT];

	for (size_t i = 0; i < KB_LEN(dates); i++) {
		kb_date d = { 42 };
		int rc = kb_date_parse(dates[i].in, &d, &err);

		kb_date_iso(d, text);
		is_str(rc == 0 ? text : err.msg, dates[i].out, "date '%s'",
		    dates[i].in);
		if (rc != 0 && (d.ymd != 42 || err.status != KB_DATA))
			ok(false, "'%s': out untouched, status", dates[i].in);
	}
	for (size_t i = 0; i < KB_LEN(pdates); i++) {
		kb_pdate d = { 0 };
		int rc = kb_pdate_parse(pdates[i].in, &d, &err);

		kb_pdate_iso(d, text);
		is_str(rc == 0 ? text : err.msg, pdates[i].out, "pdate '%s'",
		    pdates[i].in);
	}
}

static void
test_times(void)
{
	struct kb_err err;
	char text[KB_STAMP_TEXT];

	for (size_t i = 0; i < KB_LEN(times); i++) {
		kb_time t = { 0 };
		int rc = kb_time_parse(times[i].in, &t, &err);

		kb_time_iso(t, text);
		is_str(rc == 0 ? text : err.msg, times[i].out, "time '%s'",
		    times[i].in);
	}
	for (size_t i = 0; i < KB_LEN(stamps); i++) {
		kb_stamp s = { 0 };
		int rc = kb_stamp_parse(stamps[i].in, 480, &s, &err);

		kb_stamp_utc(s, text);
		is_str(rc == 0 ? text : err.msg, stamps[i].out, "stamp '%s'",
		    stamps[i].in);
	}
}

/* The date and the time of one text; "": it is not both. */
static void
test_moments(void)
{
	static const struct {
		const char *in, *date, *time;
	} t[] = {
		{ "Minggu, 6 April 2025 pukul 15.00 Wita",
		    "Minggu, 6 April 2025", "pukul 15.00 Wita" },
		{ "06/04/2025 15:00", "06/04/2025", "15:00" },
		{ "2025-04-06 15:00", "2025-04-06", "15:00" },
		{ "Minggu / 6 April 2025 / sekitar pukul 15.00 Wita",
		    "Minggu / 6 April 2025", "sekitar pukul 15.00 Wita" },
		{ "6 April 2025 (15.00 Wita)", "6 April 2025", "15.00 Wita" },
		{ "6 April 2025, pukul: 15.00 s.d. 17.00", "6 April 2025",
		    "pukul: 15.00 s.d. 17.00" },
		{ "15.00 Wita, Minggu 6 April 2025", "Minggu 6 April 2025",
		    "15.00 Wita" },
		{ "06.04.2025 15.00", "06.04.2025", "15.00" },
		{ "6 April 2025\xc2\xb1" "15.00", "", "" },
		{ "6 April 2025", "", "" }, { "06.04.2025", "", "" },
		{ "7.8.2020", "", "" }, { "15.00 Wita", "", "" },
		{ "pukul 15.00", "", "" }, { "", "", "" }, { ",15.00", "", "" },
		{ "6 April 2025 15.00, besok", "", "" },
		{ "6 April 2025 15.00.", "6 April 2025", "15.00." },
		{ "6 April 2025 15.00-17.00", "", "" },
		{ "6 April 2025 15.00- selesai", "6 April 2025",
		    "15.00- selesai" },
		{ "6 April 2025 15.00/", "6 April 2025", "15.00/" },
		{ "6 April 2025 apukul 15.00", "6 April 2025 apukul",
		    "15.00" },
		{ "6 April 2025\xe2\x80\x93" "15.00", "", "" },
		{ "15.00, ", "", "" }, { "15.00,(>", "", "" },
		{ "6 April 2025 115.00", "", "" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		char *copy = kb_strdup(t[i].in), *date, *time;
		bool both = kb_moment_split(copy, &date, &time);

		is_str(both ? date : "", t[i].date, "date of '%s'", t[i].in);
		is_str(both ? time : "", t[i].time, "time of '%s'", t[i].in);
		free(copy);
	}
}

/* Every day of three centuries, against plain counting. */
static void
test_calendar(void)
{
	int32_t serial = kb_date_serial(kb_date_make(1900, 1, 1));
	int bad = 0, weekday = 1, count = 0;

	is_int(serial, -25567, "serial of 1900-01-01");
	is_int(kb_date_serial(kb_date_make(1970, 1, 1)), 0, "the epoch");
	for (int y = 1900; y <= 2199; y++)
		for (int m = 1; m <= 12; m++)
			for (int d = 1; d <= kb_month_days(y, m); d++) {
				kb_date x = kb_date_make(y, m, d);
				int year, week = kb_iso_week(x, &year);
				kb_date mon = kb_iso_week_monday(year, week);

				bad += kb_date_serial(x) != serial ||
				    kb_date_of_serial(serial).ymd != x.ymd ||
				    kb_weekday(x) != weekday ||
				    (year < 2200 && kb_date_add(mon,
				    weekday - 1).ymd != x.ymd);
				serial++;
				count++;
				weekday = weekday % 7 + 1;
			}
	is_int(count, 109573, "days from 1900 to 2199");
	is_int(bad, 0, "serial, weekday and week of every day");
	is_int(kb_date_of_serial(serial).ymd, 0, "no day after 2199");
	is_int(kb_date_of_serial(-25568).ymd, 0, "no day before 1900");
	is_int(kb_date_of_serial(INT32_MAX).ymd, 0, "no far day");
	is_int(kb_date_of_serial(INT32_MIN).ymd, 0, "no early day");
	is_int(kb_month_days(1900, 2), 28, "1900 is no leap year");
	is_int(kb_month_days(2000, 2), 29, "2000 is a leap year");
	is_int(kb_month_days(2024, 2), 29, "2024 is a leap year");
	is_int(kb_month_days(2100, 2), 28, "2100 is no leap year");
	is_int(kb_month_days(2024, 13), 0, "no month 13");
	is_int(kb_date_make(2024, 2, 30).ymd, 0, "no 30 February");
	is_int(kb_date_make(2200, 1, 1).ymd, 0, "no year 2200");
}

static kb_date
ymd(int32_t n)
{
	return (kb_date){ n };
}

static void
test_arithmetic(void)
{
	int year;

	is_int(kb_date_add(ymd(20231231), 1).ymd, 20240101, "next year");
	is_int(kb_date_add(ymd(20240301), -1).ymd, 20240229, "leap day");
	is_int(kb_date_add(ymd(0), 1).ymd, 0, "unknown stays unknown");
	is_int(kb_date_add(ymd(20240301), INT32_MAX).ymd, 0, "out of range");
	is_int(kb_date_add_months(ymd(20240131), 1).ymd, 20240229, "clamp");
	is_int(kb_date_add_months(ymd(20230131), 1).ymd, 20230228, "clamp");
	is_int(kb_date_add_months(ymd(20240331), -1).ymd, 20240229, "back");
	is_int(kb_date_add_months(ymd(20241215), 1).ymd, 20250115, "year");
	is_int(kb_date_add_months(ymd(20240115), -1).ymd, 20231215, "year back");
	is_int(kb_date_add_months(ymd(20240229), 12).ymd, 20250228, "a year");
	is_int(kb_date_add_months(ymd(20240229), 60).ymd, 20290228, "five");
	is_int(kb_date_add_months(ymd(0), 1).ymd, 0, "unknown");
	is_int(kb_date_add_months(ymd(20240229), INT32_MAX).ymd, 0, "far");
	is_int(kb_date_add_months(ymd(20240229), INT32_MIN).ymd, 0, "early");
	is_int(kb_iso_week(ymd(20210101), &year), 53, "2021-01-01 is in M53");
	is_int(year, 2020, "of 2020");
	is_int(kb_iso_week(ymd(20241230), &year), 1, "2024-12-30 is in M01");
	is_int(year, 2025, "of 2025");
	is_int(kb_iso_week(ymd(20250406), NULL), 14, "year not wanted");
	is_int(kb_iso_week_monday(2020, 53).ymd, 20201228, "2020-M53");
	is_int(kb_iso_week_monday(2024, 53).ymd, 0, "no 2024-M53");
	is_int(kb_iso_week_monday(2025, 1).ymd, 20241230, "2025-M01");
	is_int(kb_iso_week_monday(2025, 0).ymd, 0, "no M00");
	is_int(kb_iso_week_monday(2025, 54).ymd, 0, "no M54");
	is_int(kb_iso_week_monday(1899, 1).ymd, 0, "no 1899");
	is_int(kb_iso_week_monday(2200, 1).ymd, 0, "no 2200");
	is_int(kb_date_add_span(ymd(20240229), (kb_span){ 0 }).ymd, 0,
	    "no span later");
	is_int(kb_iso_week_monday(1900, 1).ymd, 19000101, "the first Monday");
}

static void
test_stamps(void)
{
	const kb_stamp s = { 1743952200 };	/* 2025-04-06T15:10:00Z */
	char text[KB_STAMP_TEXT];

	kb_stamp_iso(s, 480, text);
	is_str(text, "2025-04-06T23:10:00+08:00", "iso in WITA");
	kb_stamp_iso(s, 540, text);
	is_str(text, "2025-04-07T00:10:00+09:00", "iso in WIT");
	kb_stamp_iso(s, -210, text);
	is_str(text, "2025-04-06T11:40:00-03:30", "iso west");
	kb_stamp_utc(s, text);
	is_str(text, "2025-04-06T15:10:00Z", "utc");
	is_int(kb_stamp_date(s, 540).ymd, 20250407, "date in WIT");
	is_int(kb_stamp_date(s, 480).ymd, 20250406, "date in WITA");
	is_int(kb_stamp_time(s, 480).min1, 23 * 60 + 10 + 1, "time in WITA");
	is_int(kb_stamp_make(ymd(20250406), (kb_time){ 1391 }, 480).sec, s.sec,
	    "make");
	is_int(kb_stamp_make(ymd(20250406), (kb_time){ 0 }, 0).sec, 1743897600,
	    "make without a time");
	is_int(kb_stamp_make(ymd(0), (kb_time){ 1 }, 0).sec, 0, "no date");
	is_int(kb_stamp_make(ymd(19000101), (kb_time){ 1 }, 480).sec, 0,
	    "its UTC date is in 1899");
	kb_stamp_utc((kb_stamp){ 0 }, text);
	is_str(text, "", "unknown utc");
	kb_stamp_iso((kb_stamp){ INT64_MAX }, 480, text);
	is_str(text, "", "iso of nonsense");
	is_int(kb_stamp_date((kb_stamp){ INT64_MIN }, 0).ymd, 0, "no date");
	is_int(kb_stamp_time((kb_stamp){ 0 }, 0).min1, 0, "no time");
	kb_stamp_utc((kb_stamp){ -1 }, text);
	is_str(text, "1969-12-31T23:59:59Z", "before the epoch");
}

static void
test_people(void)
{
	struct kb_buf b = KB_BUF_INIT;
	char text[KB_DATE_TEXT], roman[8];

	kb_date_long(&b, ymd(20200807));
	is_str(b.s, "7 Agustus 2020", "long");
	kb_buf_cut(&b, 0);
	kb_date_full(&b, ymd(20200807));
	is_str(b.s, "Jumat, 7 Agustus 2020", "full");
	kb_buf_cut(&b, 0);
	kb_date_full(&b, ymd(0));
	is_str(b.s, "", "full of unknown");
	kb_buf_free(&b);
	kb_date_slash(ymd(20200807), text);
	is_str(text, "07/08/2020", "slash");
	kb_date_slash(ymd(0), text);
	is_str(text, "", "slash of unknown");
	kb_date_iso(ymd(0), text);
	is_str(text, "", "iso of unknown");
	kb_pdate_iso((kb_pdate){ 0 }, text);
	is_str(text, "", "pdate of unknown");
	kb_time_iso((kb_time){ 0 }, text);
	is_str(text, "", "time of unknown");
	is_str(kb_month_name(8), "Agustus", "month");
	is_str(kb_month_name(13), "", "no month");
	is_str(kb_month_name(0), "", "nor this one");
	is_str(kb_day_name(8), "", "no eighth day");
	kb_time_iso((kb_time){ 24 * 60 + 1 }, text);
	is_str(text, "", "no time beyond the day");
	is_str(kb_zone_name(0), "UTC", "UTC");
	is_int(kb_roman(0, roman), 0, "no roman 0");
	is_str(kb_day_name(7), "Minggu", "day");
	is_str(kb_day_name(0), "", "no day");
	is_str(kb_zone_name(420), "WIB", "WIB");
	is_str(kb_zone_name(480), "WITA", "WITA");
	is_str(kb_zone_name(540), "WIT", "WIT");
	is_str(kb_zone_name(1), "", "no name");
	is_int(kb_roman(8, roman), 4, "roman length");
	is_str(roman, "VIII", "roman");
	is_int(kb_roman(12, roman), 3, "roman 12");
	is_int(kb_roman(13, roman), 0, "no roman 13");
	is_str(roman, "", "and no text");
	ok(kb_date_parse("x", &(kb_date){ 0 }, NULL) == -1, "no err wanted");
}

static void
apart(int32_t from, int32_t to, const char *want)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_date_apart(&b, ymd(from), ymd(to));
	is_str(b.s, want, "%s", want);
	kb_buf_free(&b);
}

static void
test_apart(void)
{
	apart(20250101, 20250101, "0 hari");
	apart(20250101, 20250401, "90 hari");
	apart(20250101, 20250402, "3 bulan");
	apart(20251031, 20260228, "4 bulan");	/* 31 October and 4 months */
	apart(20240229, 20250227, "11 bulan");
	apart(20240229, 20250228, "1 tahun");
	apart(20180716, 20251211, "7 tahun 4 bulan");
	apart(20180711, 20251211, "7 tahun 5 bulan");
}

int
main(void)
{
	test_apart();
	test_dates();
	test_times();
	test_moments();
	test_calendar();
	test_arithmetic();
	test_stamps();
	test_people();
	return done_testing();
}
