/* SPDX-License-Identifier: ISC */
/*
 * gen.c - invented reports as CSV, in the columns of ekspor: gen ROWS, of one
 * office, or gen ROWS - <CODES, of the offices whose codes are read, a line each.
 *
 * One office writes 27 a day from 1 January 1990 on, numbered YYYY-NNNNN as the
 * tool does, so that a larger file is a longer one and not a denser one.  Many
 * write 20 a day each, in turn.  The same input gives the same bytes.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PER_DAY 27			/* of one office, */
#define OF_EACH 20			/* of each of many */
#define OFFICES 1000
#define BEGIN 631152000			/* 1990-01-01 */
#define KB_LEN(array) (sizeof(array) / sizeof((array)[0]))
#define PICK(list) list[draw() % KB_LEN(list)]

static const char *const place[] = {
	"64.74.01.1001", "64.74.01.1002", "64.74.01.1003", "64.74.01.1004",
	"64.74.01.1005", "64.74.01.1006", "64.74.02.1001", "64.74.02.1002",
	"64.74.02.1003", "64.74.02.1004", "64.74.02.1005", "64.74.02.1006",
	"64.74.03.1001", "64.74.03.1002", "64.74.03.1003",
};
static const char *const team[] = {
	"Tim Bontang Utara", "Tim Bontang Selatan", "Tim Bontang Barat",
	"Tim Pelabuhan", "Tim Kota",
};
static const struct {
	const char	*bidang, *kategori;
} subject[] = {
	{ "ideologi", "wawasan kebangsaan" }, { "politik", "unjuk rasa" },
	{ "ekonomi", "harga pangan" }, { "sosial_budaya", "kegiatan warga" },
	{ "hankam", "banjir" }, { "hankam", "kebakaran" },
};
static const char *const title[] = {
	"Genangan air di lingkungan RT", "Penyampaian pendapat di muka umum",
	"Harga bahan pokok di pasar kelurahan", "Musyawarah warga kelurahan",
	"Kebakaran rumah di permukiman", "Rapat koordinasi kewaspadaan dini",
};
static const char *const spot[] = {
	"balai kelurahan", "pasar, sisi timur", "gapura RT", "kantor camat",
	"dermaga", "lapangan \"\"Merdeka\"\"",
};
static const char *const fact[] = {
	"Kegiatan berlangsung tertib dan selesai sesuai dengan rencana.",
	"Sekitar seratus warga hadir, antara lain ketua RT dan tokoh pemuda.",
	"Tidak ada korban, dan lalu lintas tetap berjalan seperti biasa.",
	"Petugas kelurahan dan Satpol PP berada di tempat sejak pagi hari.",
	"Warga meminta saluran air dibersihkan sebelum musim hujan tiba.",
};

/* Three of these make a name: 13,824 words more, each of them rare. */
static const char *const part[] = {
	"ba", "bi", "da", "di", "fa", "ha", "ja", "ka", "ku", "la", "li",
	"ma", "mi", "na", "ni", "ra", "ri", "sa", "si", "su", "ta", "ti",
	"wa", "ya",
};

static uint64_t state = UINT64_C(88172645463325252);

static size_t
draw(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (size_t)(state >> 16);
}

/* Hours as the office's own clock has them, WITA. */
static void
stamp(const char *day, size_t hour, size_t minute)
{
	printf(",%sT%02zu:%02zu:00+08:00", day, hour, minute);
}

/* at: where it was seen, or NULL for a village of the one office. */
static void
report(const char *office, const char *at, const char *day, int year,
    size_t number)
{
	size_t kind = draw() % KB_LEN(subject), hour = 6 + draw() % 9;
	bool later = number > PER_DAY && draw() % 32 == 0;

	printf("%s,%04d-%05zu,1,harian,%s,%02zu:%02zu", office, year, number,
	    day, hour, draw() % 60);
	stamp(day, hour, 15 + draw() % 30);
	stamp(day, hour, 50);
	stamp(day, hour + 1, draw() % 60);
	printf(",terjadi,%s,\"%s\",%s,%s,,,%s,,biasa,warga,,%c%zu",
	    at != NULL ? at : PICK(place), PICK(spot), PICK(team),
	    subject[kind].bidang,
	    subject[kind].kategori, (char)('A' + draw() % 4), 1 + draw() % 4);
	printf(",%s %zu,\"%s %s Pelapor: %s%s%s.\",,,,", title[kind],
	    1 + draw() % 60, PICK(fact), PICK(fact), PICK(part), PICK(part),
	    PICK(part));
	printf("%s,", draw() % 4 == 0 ? "Pemantauan diteruskan." : "");
	if (later)
		printf("perkembangan,%04d-%05zu,bench\n", year,
		    number - 1 - draw() % PER_DAY);
	else
		printf(",,bench\n");
}

int
main(int argc, char **argv)
{
	long rows = argc >= 2 ? strtol(argv[1], NULL, 10) : 0;
	static char code[OFFICES][16] = { "64.74" };
	static size_t number[OFFICES];
	size_t offices = 0, each = PER_DAY;
	struct tm day;
	char text[16];
	int year = 0;

	if (rows <= 0)
		return 64;
	while (argc == 3 && offices < OFFICES &&
	    scanf("%15s", code[offices]) == 1)
		offices++;
	if (offices > 0)
		each = OF_EACH * offices;
	printf("kantor,nomor,revisi,jenis,tanggal,jam,diperoleh,ditulis,"
	    "diterima,keadaan,wilayah,lokasi,tim,bidang,subbidang,athg,"
	    "kategori,tema,klasifikasi,sumber,tautan,nilai_informasi,judul,"
	    "fakta,analisis,prediksi,langkah,saran,tahap,rujukan,petugas\n");
	for (size_t i = 0; i < (size_t)rows; i++) {
		time_t at = BEGIN + (time_t)(i / each) * 86400;
		size_t o = offices > 0 ? i % offices : 0;

		gmtime_r(&at, &day);
		if (day.tm_year != year)
			memset(number, 0, sizeof(number));
		year = day.tm_year;
		strftime(text, sizeof(text), "%Y-%m-%d", &day);
		report(code[o], offices > 0 ? code[o] : NULL, text,
		    year + 1900, ++number[o]);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 74;
}
