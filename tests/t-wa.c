/* SPDX-License-Identifier: ISC */
/* WhatsApp's own lines: heads of messages, emphasis, notices. */
#include "lib/io/whatsapp.h"
#include "kesbang/base.h"
#include "kesbang/date.h"
#include "tap.h"

#define LRM "\xe2\x80\x8e"		/* what iOS puts before its own words */
#define NBSP "\xc2\xa0"
#define NAME40 "Nama yang panjangnya empat puluh bita.. "
#define NARROW "\xe2\x80\xaf"

static const struct {
	const char	*line, *stamp, *body;
	int		 is, turned;
	bool		 dayfirst, twelve, sender, marked;
} heads[] = {
	/* Android and iOS, and what copying gives */
	{ "07/08/20 16.32 - Sari: ada", "2020-08-07T16:32:00", "ada", 1,
	    20200708, .sender = true },
	{ "[07/08/20 16.32.10] Sari: ada", "2020-08-07T16:32:10", "ada", 1,
	    20200708, .sender = true },
	{ "[16.32, 7/8/2020] Sari: ada", "2020-08-07T16:32:00", "ada", 1,
	    20200708, .sender = true },
	{ "[7/8 16.32] Sari: ada", "", "ada", 1, 0, .sender = true },
	{ "27-08-2020, 16:32 - Sari: ada", "2020-08-27T16:32:00", "ada", 1, 0,
	    .dayfirst = true, .sender = true },
	{ "2020-08-07, 16:32 - Sari: ada", "2020-08-07T16:32:00", "ada", 1, 0,
	    .sender = true },
	{ LRM "[07/08/20" NBSP "16.32.10] Sari: " LRM "ada",
	    "2020-08-07T16:32:10", LRM "ada", 1, 20200708, .sender = true,
	    .marked = true },
	{ "7.8.20," NARROW "16.32\t- Sari:" NBSP "ada", "2020-08-07T16:32:00",
	    "ada", 1, 20200708, .sender = true },
	/* the clock of twelve hours */
	{ "8/27/20, 4:32 PM - Sari: ada", "", "ada", -1, 20200827,
	    .twelve = true, .sender = true },
	{ "7/8/20, 12:05 AM - Sari: ada", "2020-08-07T00:05:00", "ada", 1,
	    20200708, .twelve = true, .sender = true },
	{ "7/8/20, 12:05 p.m. - Sari: ada", "2020-08-07T12:05:00", "ada", 1,
	    20200708, .twelve = true, .sender = true },
	{ "7/8/20, 1:05 a.m. - Sari: ada", "2020-08-07T01:05:00", "ada", 1,
	    20200708, .twelve = true, .sender = true },
	/* one day either way is no other day */
	{ "8/8/20, 1:05 - Sari: ada", "2020-08-08T01:05:00", "ada", 1, 0,
	    .sender = true },
	/* a date that there is not: still a message */
	{ "31/02/20, 1:05 - Sari: ada", "", "ada", -1, 0, .sender = true },
	{ "2020-13-07, 1:05 - Sari: ada", "", "ada", -1, 0, .sender = true },
	/* nobody, and a name with a colon in it */
	{ "07/08/20 16.32 - Sari menambahkan Budi",
	    "2020-08-07T16:32:00", "Sari menambahkan Budi", 1, 20200708 },
	{ "07/08/20 16.32 - Sari mengubah subjek: Piket",
	    "2020-08-07T16:32:00", "Sari mengubah subjek: Piket", 1, 20200708 },
	{ "07/08/20 16.32 - Tim:A: ada", "2020-08-07T16:32:00", "ada", 1,
	    20200708, .sender = true },
	{ "07/08/20 16.32 - Sari:", "2020-08-07T16:32:00", "", 1, 20200708,
	    .sender = true },
	{ "07/08/20 16.32 - Sari:" LRM "ada", "2020-08-07T16:32:00",
	    LRM "ada", 1, 20200708, .sender = true, .marked = true },
	/* nothing in front of a colon, or more than a name */
	{ "07/08/20 16.32 - : ada", "2020-08-07T16:32:00", ": ada", 1,
	    20200708 },
	{ "07/08/20 16.32 - " NAME40 NAME40 NAME40 ": ada",
	    "2020-08-07T16:32:00", NAME40 NAME40 NAME40 ": ada", 1, 20200708 },
	/* none */
	{ "[07/08/20 16.32.10] catatan", .is = 0 },
	{ "13/13 pukul 8", .is = 0 },
	{ "07/08/20 16.32 Sari: tanpa tanda hubung", .is = 0 },
	{ "07/08/20 16.32 -Sari: tanpa spasi", .is = 0 },
	{ "07/08/20 16.32", .is = 0 },
	{ "07/08/20 13:05 PM - Sari: ada", .is = 0 },
	{ "07/08/20 0:05 PM - Sari: ada", .is = 0 },
	{ "07/08/20 24:00 - Sari: ada", .is = 0 },
	{ "07/08/20 23:60 - Sari: ada", .is = 0 },
	{ "07/08/20 23:59:60 - Sari: ada", .is = 0 },
	{ "07/08/20 1:5 - Sari: ada", .is = 0 },
	{ "07/08/20 123:05 - Sari: ada", .is = 0 },
	{ "07/08/20 1:05:5 - Sari: ada", .is = 0 },
	{ "07/08 16.32 - Sari: ada", .is = 0 },		/* only in brackets */
	{ "[32/8 16.32] Sari: ada", .is = 0 },
	{ "[1:05, 7/8] Sari: ada", .is = 0 },
	{ "07/08/020 16.32 - Sari: ada", .is = 0 },
	{ "007/08/20 16.32 - Sari: ada", .is = 0 },
	{ "07/08-20 16.32 - Sari: ada", .is = 0 },
	{ "12345/08/20 16.32 - Sari: ada", .is = 0 },
	{ "123456/08/20 16.32 - Sari: ada", .is = 0 },
	{ "07/aa 16.32 - Sari: ada", .is = 0 },
	{ "07/008/20 16.32 - Sari: ada", .is = 0 },
	{ "2020-08-123, 16:32 - Sari: ada", .is = 0 },
	{ "[2020-08 16.32] Sari: ada", .is = 0 },
	{ "[16.32 7/8/2020] Sari: ada", .is = 0 },
	{ "[07/08/20 16.32.10 Sari: ada", .is = 0 },
	{ "07/08/20 pagi - Sari: ada", .is = 0 },
	{ "Sari: 07/08/20", .is = 0 },
	{ "", .is = 0 },
};

static void
test_heads(void)
{
	struct kb_wa_head h;

	for (size_t i = 0; i < KB_LEN(heads); i++) {
		const char *line = heads[i].line;

		is_int(kb_wa_head(line, &h), heads[i].is, "'%s'", line);
		if (heads[i].is == 0)
			continue;
		is_str(h.stamp, heads[i].stamp, "'%s': when", line);
		is_str(h.body, heads[i].body, "'%s': what", line);
		is_int(h.turned.ymd, heads[i].turned, "'%s': or when", line);
		is_int(h.dayfirst << 3 | h.twelve << 2 | h.sender << 1 |
		    h.marked, heads[i].dayfirst << 3 | heads[i].twelve << 2 |
		    heads[i].sender << 1 | heads[i].marked, "'%s': how", line);
	}
}

static const struct {
	const char	*line, *plain;
	bool		 all;
} texts[] = {
	{ "*Lokasi:* Loktuan", "Lokasi: Loktuan", false },
	{ "*Lokasi*", "Lokasi", true },
	{ " *_Lokasi_* :", " Lokasi :", true },
	{ "*Lokasi", "*Lokasi", false },
	{ "* Lokasi *", "* Lokasi *", false },
	{ "2*3*4", "2*3*4", false },
	{ "a_b_c", "a_b_c", false },
	{ "*a *b*", "a *b", true },
	{ "**", "**", false },
	{ "_a_ *b*", "a b", false },
	{ LRM "*ada*" LRM, "ada", true },
	{ "*a*b", "*a*b", false },
	{ "A*b*", "A*b*", false }, { "9*b*", "9*b*", false },
	{ "é*b*", "é*b*", false }, { "[*b*]", "[b]", false },
	{ "{*b*}", "{b}", false }, { "@*b*:", "@b:", false },
	{ "*b*Z", "*b*Z", false }, { "*b*9", "*b*9", false },
	{ "\t*ada*", "\tada", true },
	{ "*a _* b_", "a _ b_", false }, { "*a _*", "a _", true },
	{ "", "", false },
};

static void
test_texts(void)
{
	char line[64];

	for (size_t i = 0; i < KB_LEN(texts); i++) {
		snprintf(line, sizeof(line), "%s", texts[i].line);
		is_int(kb_wa_plain(line), texts[i].all, "'%s': all of it",
		    texts[i].line);
		is_str(line, texts[i].plain, "'%s' without its signs",
		    texts[i].line);
	}
}

static const struct {
	const char	*line, *what;
	bool		 alone, marked;
} notices[] = {
	{ "<Media tidak disertakan>", "lampiran", false, false },
	{ "IMG-20200807-WA0001.jpg (file terlampir)", "lampiran", false, false },
	{ "<terlampir: 0001-PHOTO.jpg>", "lampiran", false, false },
	{ "Lokasi: https://maps.google.com/?q=0,117", "lampiran", true, false },
	{ "Lokasi: https://maps.google.com/?q=0,117", NULL, false, false },
	{ "null", "lampiran", true, false },
	{ "Pesan ini dihapus", "pesan dihapus", true, false },
	{ "Pesan ini dihapus", NULL, false, false },
	{ "Kode keamanan Budi berubah.", "pesan sistem", true, false },
	{ "Kode keamanan Budi berubah.", NULL, false, false },
	{ "apa pun", "pesan sistem", false, true },
	{ "Unjuk rasa di kantor wali kota", NULL, true, false },
};

static void
test_notices(void)
{
	static const char *const edited[][2] = {
		{ "ada <Pesan ini diedit>", "ada " },
		{ "ada <This message was edited>", "ada " },
		{ "<Pesan ini diedit> ada", "<Pesan ini diedit> ada" },
		{ "", "" },
	};
	char line[64];

	for (size_t i = 0; i < KB_LEN(notices); i++)
		is_str(kb_wa_notice(notices[i].line, notices[i].alone,
		    notices[i].marked), notices[i].what, "'%s'%s",
		    notices[i].line, notices[i].alone ? ", alone" : "");
	for (size_t i = 0; i < KB_LEN(edited); i++) {
		snprintf(line, sizeof(line), "%s", edited[i][0]);
		kb_wa_unedit(line);
		is_str(line, edited[i][1], "'%s'", edited[i][0]);
	}
}

int
main(void)
{
	test_heads();
	test_texts();
	test_notices();
	return done_testing();
}
