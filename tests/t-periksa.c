/* SPDX-License-Identifier: ISC */
/*
 * t-periksa.c - how much of what is wrong periksa finds, and how often it
 * cries for nothing: 2,000 correct reports, one fault put into each of 1,000
 * of them.  A seed as argument makes other reports; -v shows what was missed.
 */
#include "kalimat.h"
#include "kesbang/findings.h"
#include "kesbang/laporan.h"
#include "kesbang/text.h"
#include "office.h"

#define REPORTS 2000
#define FAULTY 1000
#define ZONE 480

static const struct {
	const char	*name, *rule, *what;
} kinds[KINDS] = {
	[NONE] = { "tanpa salah", "", "" },
	[HARI] = { "hari dan tanggal", "hari sesuai", "" },
	[JUMLAH] = { "rincian dan jumlah", "rincian berjumlah", "" },
	[DAFTAR] = { "daftar bernomor", "daftar bernomor", "" },
	[RENTANG] = { "rentang", "rentang dari", "" },
	[SATUAN] = { "satuan harga", "harga menyebut", "" },
	[RIBUAN] = { "ribuan", "angka ribuan", "" },
	[NOL] = { "nol", "tidak diketahui", "" },
	[ARAH] = { "arah dan persen", "kata arah", "" },
	[TEMPAT] = { "tempat", "setiap tempat", "" },
	[NIK] = { "NIK", "UU 27/2022", "NIK" },
	[PASPOR] = { "paspor", "UU 27/2022", "paspor" },
	[TELEPON] = { "telepon", "UU 27/2022", "telepon" },
	[SUREL] = { "surel", "UU 27/2022", "surel" },
	[KLASIFIKASI] = { "klasifikasi", "setiap naskah", "" },
	[BIDANG] = { "bidang", "satu laporan, satu bidang", "" },
	[WAKTU] = { "urutan waktu", "kejadian, diperoleh", "" },
	[KEMBAR] = { "kembar", "satu kejadian", "" },
	[TAKARAN] = { "takaran", "jumlah yang masuk akal", "" },
};

/* ---- chance, the same for the same seed ---- */

struct chance {
	uint64_t state;
};

static size_t
draw(struct chance *c, size_t n)
{
	c->state = c->state * UINT64_C(6364136223846793005) +
	    UINT64_C(1442695040888963407);
	return (size_t)(c->state >> 33) % n;
}

static int
within(struct chance *c, int from, int to)
{
	return from + (int)draw(c, (size_t)(to - from + 1));
}

#define PICK(c, list) list[draw(c, KB_LEN(list))]

/* ---- what the slots say ---- */

static const char *const places[] = {
	"Guntung", "Lok Tuan", "Api-Api", "Bontang Kuala", "Gunung Elai",
	"Tanjung Laut", "Tanjung Laut Indah", "Berbas Pantai", "Satimpo",
	"Berbas Tengah", "Belimbing", "Kanaan", "Gunung Telihan", "Teritip",
	"Sempaja Utara", "Loa Bakung", "Sungai Dama", "Karang Asam Ilir",
	"Sepinggan Raya", "Manggar", "Klandasan Ulu", "Muara Rapak",
};
static const char *const markets[] = {
	"Pasar Klandasan", "Pasar Segiri", "Pasar Taman Rawa Indah",
	"Pasar Sungai Dama", "Pasar Induk Sangatta",
};
static const char *const bodies[] = {
	"kantor camat", "Balai Pertemuan Umum", "aula Kesbangpol",
	"Hotel Bintang Sintuk", "puskesmas", "Disdamkartan Bontang",
};
static const char *const digits_in_words[] = {
	"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh",
	"delapan", "sembilan", "sepuluh", "sebelas", "dua belas", "tiga belas",
	"empat belas", "lima belas", "enam belas", "tujuh belas",
	"delapan belas", "sembilan belas", "dua puluh", "dua puluh satu",
};

struct scene {
	struct chance	*c;
	kb_date	 a, b;			/* two days of one month */
	int	 days, n[4], w[3], p, q, m[2], lo, hi, hour[2], wrong;
	const char *place[5];
};

static void
set_scene(struct scene *s, struct chance *c, kb_date report)
{
	*s = (struct scene){ .c = c, .days = within(c, 2, 5) };
	do {
		s->a = kb_date_add(report, within(c, -25, 25));
		s->b = kb_date_add(s->a, s->days - 1);
	} while (s->a.ymd / 100 != s->b.ymd / 100);
	for (size_t i = 0; i < 4; i++)
		s->n[i] = within(c, 8, 60);
	for (size_t i = 0; i < 3; i++)
		s->w[i] = within(c, 1, 6);
	s->p = within(c, 21, 80) * 500;
	s->q = s->p + within(c, 4, 30) * 500;
	s->m[0] = within(c, 400, 900);
	s->m[1] = within(c, 1000, 9000);
	s->lo = within(c, 20000, 90000);
	s->hi = s->lo + within(c, 1000, 9000);
	s->hour[0] = within(c, 7, 11) * 60 + within(c, 0, 3) * 15;
	s->hour[1] = s->hour[0] + within(c, 3, 8) * 30;
	s->wrong = within(c, 1, 6);
	for (size_t i = 0; i < 5;) {
		bool again = false;

		s->place[i] = PICK(c, places);
		for (size_t k = 0; k < i; k++)
			again = again || s->place[k] == s->place[i];
		i += !again;
	}
}

/* Another hand's spelling of the same place. */
static void
respelled(struct kb_buf *b, const char *place, struct chance *c)
{
	size_t how = draw(c, 3);

	for (const char *s = place; *s != '\0'; s++) {
		if ((*s == ' ' || *s == '-') && how == 0)
			continue;		/* LokTuan */
		kb_buf_addc(b, *s == ' ' && how == 1 ? '-' : *s == '-' &&
		    how == 1 ? ' ' : *s);
	}
}

static void
dots(struct kb_buf *b, int v)
{
	kb_int_dots(b, v);
}

static void
words(struct kb_buf *b, int v, bool capital)
{
	const char *w = digits_in_words[v];

	kb_buf_addc(b, capital ? (char)(*w - 32) : *w);
	kb_buf_adds(b, w + 1);
}

static void
percent(struct kb_buf *b, int from, int to, int decimals, int off)
{
	int64_t unit = decimals == 2 ? 10000 : 100;
	int64_t v = ((int64_t)(to - from) * unit * 2 + from) / (2 * from) + off;

	if (decimals == 2)
		kb_buf_addf(b, "%d,%02d", (int)(v / 100), (int)(v % 100));
	else
		kb_buf_addf(b, "%d", (int)v);
}

static void
numbers_of_persons(struct kb_buf *b, const char *slot, struct chance *c)
{
	int a = within(c, 1000, 9999), z = within(c, 1000, 9999);
	char sep = "- ."[draw(c, 3)];

	if (strcmp(slot, "nik") == 0)
		kb_buf_addf(b, "647401%02d%02d%02d%04d", within(c, 1, 28) +
		    40 * within(c, 0, 1), within(c, 1, 12), within(c, 60, 99),
		    within(c, 1, 20));
	else if (strcmp(slot, "nik4") == 0)
		kb_buf_addf(b, "6474%c01%02d%c%02d%02d%c%04d", sep,
		    within(c, 1, 28), sep, within(c, 1, 12), within(c, 60, 99),
		    sep, within(c, 1, 20));
	else if (strcmp(slot, "pas") == 0)
		kb_buf_addf(b, "%c%s%d%d", "ABCEX"[draw(c, 5)], draw(c, 3) ==
		    0 ? " " : "", a, within(c, 100, 999));
	else if (strcmp(slot, "hp") == 0 && draw(c, 2) == 0)
		kb_buf_addf(b, "08%d%d%d", within(c, 12, 13), a, z);
	else if (strcmp(slot, "hp") == 0)
		kb_buf_addf(b, "08%d%c%d%c%d", within(c, 11, 13), sep, a, sep,
		    z);
	else if (strcmp(slot, "hp62") == 0)
		kb_buf_addf(b, "+62 8%d-%d-%d", within(c, 11, 13), a, z);
	else if (strcmp(slot, "mail") == 0)
		kb_buf_addf(b, "%s%d@%s", draw(c, 2) == 0 ? "panitia" :
		    "warga.rt", within(c, 1, 99), draw(c, 2) == 0 ?
		    "gmail.com" : "kelurahan.bontangkota.go.id");
	else if (strcmp(slot, "nip") == 0)
		kb_buf_addf(b, "19%02d0412199003%d0%02d", within(c, 60, 90),
		    within(c, 1, 2), within(c, 1, 20));
	else
		kb_buf_addf(b, "19%02d0412 199003 1 0%02d", within(c, 60, 90),
		    within(c, 1, 20));
}

static bool
date_slot(struct kb_buf *b, const char *slot, const struct scene *s)
{
	bool second = strchr(slot, '2') != NULL;
	kb_date d = second ? s->b : s->a;
	char text[KB_DATE_TEXT];
	int day = kb_weekday(d), off = slot[strlen(slot) - 1] == 'x' ?
	    s->wrong : 0;

	if (strncmp(slot, "hari", 4) == 0)
		kb_buf_adds(b, kb_day_name((day - 1 + off) % 7 + 1));
	else if (strcmp(slot, "tgl") == 0 || strcmp(slot, "tgl2") == 0)
		kb_date_long(b, d);
	else if (strcmp(slot, "tglp") == 0)
		kb_buf_addf(b, "%d %s", d.ymd % 100,
		    kb_month_name(d.ymd / 100 % 100));
	else if (strncmp(slot, "tgls", 4) == 0 || strcmp(slot, "tgl2s") == 0) {
		kb_date_slash(d, text);
		kb_buf_adds(b, text);
	} else if (strcmp(slot, "tgld") == 0)
		kb_buf_addf(b, "%d/%d", d.ymd % 100, d.ymd / 100 % 100);
	else if (strcmp(slot, "d") == 0 || strcmp(slot, "d2") == 0)
		kb_buf_addf(b, "%d", d.ymd % 100);
	else if (strcmp(slot, "bln") == 0)
		kb_buf_addf(b, "%s %d", kb_month_name(d.ymd / 100 % 100),
		    d.ymd / 10000);
	else
		return false;
	return true;
}

static int
number_slot(const char *slot, const struct scene *s)
{
	int three = s->n[0] + s->n[1] + s->n[2];
	const struct { const char *name; int v; } slots[] = {
		{ "n1", s->n[0] }, { "n2", s->n[1] }, { "n3", s->n[2] },
		{ "n4", s->n[3] }, { "n1b", s->n[0] + s->wrong },
		{ "sum", three }, { "sumx", three + (s->wrong > 3 ?
		    s->wrong * 10 : -s->wrong) },
		{ "sum2", s->n[0] + s->n[1] }, { "sum2x", s->n[0] + s->n[1] +
		    s->wrong }, { "sum4", three + s->n[3] },
		{ "sum4x", three + s->n[3] - s->wrong },
		{ "m1", s->m[0] }, { "m2", s->m[1] }, { "mlo", s->lo },
		{ "mhi", s->hi }, { "msum", s->m[0] + s->m[1] },
		{ "msumx", s->m[0] + s->m[1] + 100 * s->wrong },
		{ "p", s->p }, { "q", s->q }, { "diff", s->q - s->p },
		{ "diffx", s->q - s->p + 500 * s->wrong },
		{ "k", s->days }, { "kx", s->days - 1 },
	};

	for (size_t i = 0; i < KB_LEN(slots); i++)
		if (strcmp(slots[i].name, slot) == 0)
			return slots[i].v;
	return -1;
}

static void
fill(struct kb_buf *b, const char *slot, const struct scene *s)
{
	int v = number_slot(slot, s), i = slot[1] - '1';

	if (v >= 0)
		dots(b, v);
	else if (date_slot(b, slot, s))
		return;
	else if (strcmp(slot, "kw") == 0 || strcmp(slot, "kwx") == 0)
		words(b, s->days - (slot[2] == 'x'), false);
	else if (slot[0] == 'w' && i >= 0 && i < 3)
		words(b, s->w[i], false);
	else if (strncmp(slot + 1, "s3", 2) == 0)
		words(b, s->w[0] + s->w[1] + s->w[2] + (slot[3] == 'x' ? 1 +
		    s->wrong % 2 : 0), slot[0] == 'W');
	else if (slot[0] == 'j')
		kb_buf_addf(b, "%02d.%02d", s->hour[i] / 60, s->hour[i] % 60);
	else if (slot[0] == 't' && i >= 0 && i < 5 && slot[2] == 'v')
		respelled(b, s->place[i], s->c);
	else if (slot[0] == 't' && i >= 0 && i < 5)
		kb_buf_adds(b, s->place[i]);
	else if (strcmp(slot, "tmp") == 0)
		kb_buf_adds(b, s->place[4]);
	else if (strcmp(slot, "psr") == 0)
		kb_buf_adds(b, PICK(s->c, markets));
	else if (strcmp(slot, "org") == 0)
		kb_buf_adds(b, PICK(s->c, bodies));
	else if (strcmp(slot, "mpct") == 0)
		percent(b, s->lo, s->hi, 2, 0);
	else if (strncmp(slot, "pqpct", 5) == 0)
		percent(b, s->p, s->q, slot[5] == '0' ? 0 : 2,
		    slot[strlen(slot) - 1] != 'x' ? 0 : slot[5] == '0' ?
		    1 + s->wrong : 37 * s->wrong);
	else
		numbers_of_persons(b, slot, s->c);
}

/* A sentence as one hand writes it; wrong: with its fault. */
static void
write_sentence(struct kb_buf *b, const char *text, const struct scene *s,
    bool wrong)
{
	bool on = true, chosen = true;
	size_t choice = 0, at = 0;

	for (const char *p = text; *p != '\0'; p++) {
		if (*p == '[') {
			on = !wrong;
		} else if (*p == '|') {
			on = wrong;
		} else if (*p == ']') {
			on = true;
		} else if (*p == '<') {
			size_t n = 1;

			for (const char *q = p; *q != '>'; q++)
				n += *q == '~';
			choice = draw(s->c, n);
			at = 0;
			chosen = choice == 0;
		} else if (*p == '~') {
			chosen = ++at == choice;
		} else if (*p == '>') {
			chosen = true;
		} else if (*p == '{') {
			char slot[12];
			size_t n = strcspn(p + 1, "}");

			memcpy(slot, p + 1, n);
			slot[n] = '\0';
			if (on && chosen)
				fill(b, slot, s);
			p += n + 1;
		} else if (on && chosen) {
			kb_buf_addc(b, *p);
		}
	}
}

/* ---- whole reports ---- */

static const struct {
	const char	*code, *team;
} sites[] = {
	{ "64.74.01.1003", "Tim Bontang Utara" },
	{ "64.74.01.1004", "Tim Bontang Utara" },
	{ "64.74.01.1005", "Tim Bontang Utara" },
	{ "64.74.02.1001", "Tim Bontang Selatan" },
	{ "64.74.02.1004", "Tim Bontang Selatan" },
	{ "64.74.02.1006", "Tim Bontang Selatan" },
	{ "64.74.03.1001", "Tim Bontang Barat" },
	{ "64.74.03.1003", "Tim Bontang Barat" },
	{ "64.74.01", "Tim Bontang Utara" }, { "64.74.02", "Tim Pelabuhan" },
};
static const char *const titles[] = {
	"Genangan air di {tmp} setelah hujan deras", "Kebakaran kios di {psr}",
	"Unjuk rasa buruh di {org}", "Pantauan harga pangan {psr}",
	"Kerja bakti warga {tmp}", "Antrean BBM di SPBU {tmp}",
	"Sosialisasi pemilih pemula di {org}", "Mediasi sengketa lahan {tmp}",
	"Patroli gabungan malam di {tmp}", "Penertiban lapak {psr}",
	"Kunjungan kerja komisi DPRD ke {tmp}", "Tabrakan truk di Jalan {tmp}",
	"Pohon tumbang menutup jalan {tmp}", "Vaksinasi ternak di {tmp}",
	"Pengawasan orang asing di {org}", "Dialog kerukunan umat di {org}",
};
static const char *const city_titles[] = {
	"Rapat desk pilkada tingkat kota", "Forum kewaspadaan dini bulanan",
	"Penyerahan hibah kepada ormas", "Upacara bendera dan apel siaga",
};
static const char *const subfields[] = {
	NULL, NULL, "bencana", "orang asing", "pemilu", "kerukunan",
};
static const char *const fields[] = {
	"ideologi", "politik", "ekonomi", "sosial_budaya", "hankam",
};

struct report {
	struct laporan	 l;
	struct kb_buf	 judul, fakta, langkah;
	enum kind	 fault;
	const char	*wrong;			/* the sentence that has it */
	char		 number[16];
	bool		 found, other;
};

static const struct sentence *
pick_sentence(struct chance *c, enum kind kind)
{
	size_t n = 0, at;

	for (size_t i = 0; i < KB_LEN(sentences); i++)
		n += sentences[i].kind == kind && strchr(sentences[i].text,
		    kind == NONE ? '\0' : '[') != NULL;
	at = draw(c, n);
	for (size_t i = 0;; i++)
		if (sentences[i].kind == kind && strchr(sentences[i].text,
		    kind == NONE ? '\0' : '[') != NULL && at-- == 0)
			return &sentences[i];
}

static void
write_texts(struct report *r, struct chance *c, bool city)
{
	size_t n = 2 + draw(c, 4), at = draw(c, n);
	struct scene s;

	set_scene(&s, c, r->l.tanggal);
	write_sentence(&r->judul, city ? PICK(c, city_titles) :
	    PICK(c, titles), &s, false);
	for (size_t i = 0; i < n; i++) {
		const struct sentence *one = &sentences[draw(c,
		    KB_LEN(sentences))];
		bool here = i == at && r->fault != NONE && r->fault <
		    KLASIFIKASI;

		if (here || (i == at && r->fault == TAKARAN))
			one = pick_sentence(c, r->fault);
		if (here || (i == at && r->fault == TAKARAN))
			r->wrong = one->text;
		set_scene(&s, c, r->l.tanggal);
		if (r->fakta.len > 0)
			kb_buf_addc(&r->fakta, strchr(one->text, '\n') != NULL ?
			    '\n' : ' ');
		write_sentence(&r->fakta, one->text, &s, here ||
		    (i == at && r->fault == TAKARAN));
		if (strchr(one->text, '\n') != NULL)
			kb_buf_addc(&r->fakta, '\n');
	}
	if (draw(c, 3) == 0)
		write_sentence(&r->langkah, pick_sentence(c, NONE)->text, &s,
		    false);
}

static void
set_times(struct report *r, struct chance *c)
{
	int event = r->l.jam.min1 > 0 ? r->l.jam.min1 - 1 : 600;
	kb_stamp t = kb_stamp_make(r->l.tanggal, (kb_time){ (int16_t)(event +
	    1) }, ZONE);

	if (draw(c, 2) == 0)
		r->l.diperoleh.sec = t.sec + 600 + (int64_t)draw(c, 7200);
	if (draw(c, 2) == 0)
		r->l.ditulis.sec = t.sec + 9000 + (int64_t)draw(c, 36000);
	if (r->fault != WAKTU)
		return;
	switch (draw(c, 3)) {
	case 0:
		r->l.ditulis.sec = t.sec + 9000;
		r->l.diperoleh.sec = t.sec + 9000 + 3600;
		break;
	case 1:
		r->l.jam.min1 = (int16_t)(event + 1);
		r->l.diperoleh.sec = t.sec - 1800 - (int64_t)draw(c, 90000);
		break;
	default:				/* next year, and no plan */
		r->l.tanggal.ymd += 10000;
	}
}

static void
make_report(struct report *r, size_t i, uint64_t seed, enum kind fault)
{
	struct chance c = { seed * UINT64_C(0x9E3779B97F4A7C15) + i * 7919 };
	size_t site = draw(&c, KB_LEN(sites));
	bool city = draw(&c, 6) == 0;

	*r = (struct report){ .fault = fault };
	snprintf(r->number, sizeof(r->number), "U-%05zu", i);
	r->l.head.nomor = r->number;
	r->l.head.kantor = (kb_code){ "64.74" };
	r->l.tanggal = kb_date_add((kb_date){ 20250110 }, within(&c, 0, 300));
	r->l.jenis.n = LAPORAN_HARIAN;
	if (draw(&c, 3) > 0)
		r->l.jam.min1 = (int16_t)within(&c, 1, 1300);
	snprintf(r->l.wilayah.s, sizeof(r->l.wilayah.s), "%s", city ? "64.74" :
	    sites[site].code);
	r->l.tim = city ? "Tim Kota" : sites[site].team;
	r->l.bidang = PICK(&c, fields);
	r->l.subbidang = PICK(&c, subfields);
	r->l.kategori = draw(&c, 2) == 0 ? "kegiatan" : NULL;
	r->l.klasifikasi.n = (uint8_t)within(&c, 1, 3);
	write_texts(r, &c, city);
	set_times(r, &c);
	r->l.judul = r->judul.s;
	r->l.fakta = r->fakta.s;
	r->l.langkah = r->langkah.s;
	if (fault == KLASIFIKASI)
		r->l.klasifikasi.n = 0;
	if (fault == BIDANG && draw(&c, 2) == 0)
		r->l.tema = "politik dan ekonomi";
	else if (fault == BIDANG)
		r->l.subbidang = strcmp(r->l.bidang, "ekonomi") == 0 ?
		    "Politik" : "Ekonomi";
}

/* The same event by another team, in other words and spelling. */
static void
make_twin(struct report *r, const struct report *of, struct chance *c)
{
	kb_buf_cut(&r->judul, 0);
	kb_buf_addf(&r->judul, draw(c, 2) == 0 ? "Laporan: %s" : "%s (lanjutan "
	    "pantauan)", of->l.judul);
	r->l.judul = r->judul.s;
	r->l.wilayah = of->l.wilayah;
	r->l.tanggal = of->l.tanggal;
	r->l.jam = of->l.jam;
	r->l.diperoleh.sec = r->l.ditulis.sec = 0;
	r->l.kategori = of->l.kategori;
	r->l.tim = "Tim Peninjau";
}

static void
free_report(struct report *r)
{
	kb_buf_free(&r->judul);
	kb_buf_free(&r->fakta);
	kb_buf_free(&r->langkah);
}

/* ---- the register, and what periksa says of it ---- */

struct score {
	struct report	*r;
	bool		 verbose;
};

static int
finding(void *arg, void *rec, struct kb_err *err)
{
	struct score *s = arg;
	const struct kb_finding *f = rec;
	struct report *r = &s->r[strtol(f->nomor + 2, NULL, 10)];
	bool mine = r->fault != NONE && strncmp(f->dasar, kinds[r->fault].rule,
	    strlen(kinds[r->fault].rule)) == 0 && strstr(f->temuan,
	    kinds[r->fault].what) != NULL;

	(void)err;
	r->found = r->found || mine;
	if (!mine && s->verbose)
		printf("# %s %s: %s [%s]\n#   %s\n", r->fault == NONE ?
		    "false alarm" : "also", f->nomor, f->temuan, f->dasar,
		    f->kolom != NULL && strcmp(f->kolom, "langkah") == 0 ?
		    r->l.langkah : r->l.fakta);
	r->other = r->other || !mine;
	return 0;
}

static void
put_all(struct office *o, struct report *r)
{
	enum kb_put_result result;
	struct kb_errs errs = { 0 };
	struct kb_store *store;
	int rc = kb_store_open(&store, o->db, &laporan_type, &o->k.env,
	    &o->err);

	for (size_t i = 0; rc == 0 && i < REPORTS; i++) {
		struct laporan l = r[i].l;

		rc = kb_store_put(store, &l, UINT64_MAX, NULL, &errs, &result,
		    &o->err);
	}
	if (errs.count > 0)
		printf("# %s\n", errs.msg[0]);
	went_well(kb_store_close(store, rc, &o->err), &o->err,
	    "reports stored");
	ok(errs.count == 0, "none refused");
	kb_errs_free(&errs);
}

/* The reports of a seed; faulty: every other one has a fault. */
static void
examine(struct report *r, uint64_t seed, bool faulty, bool verbose)
{
	struct chance c = { seed + 17 };
	struct score score = { r, verbose };
	struct kb_filter filter;
	struct kb_refs *refs;
	struct office o;

	for (size_t i = 0; i < REPORTS; i++)
		make_report(&r[i], i, seed, !faulty || i % 2 == 0 ? NONE :
		    (enum kind)(1 + i / 2 % (KINDS - 1)));
	for (size_t i = 1; i < REPORTS; i++)
		if (r[i].fault == KEMBAR)
			make_twin(&r[i], &r[i - 1], &c);
	office_folder(&o);
	office_open(&o, "2025-12-31T08:00", "64.74");
	o.k.env.zone = ZONE;
	refs = kb_refs_new(&o.k);
	put_all(&o, r);
	kb_filter_begin(&filter, &laporan_type);
	went_well(kb_findings(&o.k, &laporan_type, &filter, KB_AUDIT, finding, &score,
	    &o.err), &o.err, "periksa");
	kb_filter_free(&filter);
	kb_refs_free(refs);
	office_remove(&o);
}

static void
false_alarms(struct report *r, uint64_t seed, bool verbose)
{
	size_t n = 0;

	examine(r, seed, false, verbose);
	for (size_t i = 0; i < REPORTS; i++) {
		n += r[i].other;
		free_report(&r[i]);
	}
	printf("# %d correct reports, %zu false alarms (%.2f %%)\n", REPORTS,
	    n, 100.0 * (double)n / REPORTS);
	ok(n * 100 <= REPORTS, "at most 1 %% false alarms");
}

static void
detection(struct report *r, uint64_t seed, bool verbose)
{
	size_t put[KINDS] = { 0 }, found[KINDS] = { 0 };

	examine(r, seed, true, verbose);
	for (size_t i = 0; i < REPORTS; i++) {
		put[r[i].fault]++;
		found[r[i].fault] += r[i].found;
		if (verbose && r[i].fault != NONE && !r[i].found)
			printf("# missed (%s): %s\n#   %s\n",
			    kinds[r[i].fault].name, r[i].wrong, r[i].l.fakta);
		free_report(&r[i]);
	}
	is_int(REPORTS - put[NONE], FAULTY, "faults put in");
	for (size_t k = 1; k < KINDS; k++) {
		printf("# %-18s %3zu put in, %3zu found, %5.1f %%\n",
		    kinds[k].name, put[k], found[k], 100.0 *
		    (double)found[k] / (double)put[k]);
		ok(found[k] * 100 >= put[k] * 95, "%s: at least 95 %%",
		    kinds[k].name);
	}
}

int
main(int argc, char **argv)
{
	struct report *r = kb_alloc(REPORTS * sizeof(*r));
	bool verbose = argc > 2;
	uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 20251211;

	false_alarms(r, seed, verbose);
	detection(r, seed, verbose);
	free(r);
	return done_testing();
}
