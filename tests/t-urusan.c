/* SPDX-License-Identifier: ISC */
/* Whose turn a filing is, its last working day, and its checklist. */
#include "office.h"

#include "kesbang/store.h"
#include "lib/ormas/urusan.h"

static kb_date
day(int ymd)
{
	return kb_date_make(ymd / 10000, ymd / 100 % 100, ymd % 100);
}

static void
last_days(struct kb_db *db)
{
	static const struct {
		int	 from, n, last;
		bool	 first;
	} t[] = {
		/* Known answers: the Director of Ormas; a circular of 2025. */
		{ 20190620, 15, 20190711, false },
		{ 20190621, 15, 20190711, true },
		{ 20250922, 15, 20251013, false },
		/* Eid al-Fitr with joint leave: 3 to 7 June 2019. */
		{ 20190529, 15, 20190627, false },
		{ 20190531, 1, 20190610, false },
		/* The year's end: Christmas, joint leave, New Year. */
		{ 20251219, 7, 20260102, false },
		{ 20251224, 1, 20251229, false },
		/* A leap day is a working day. */
		{ 20240228, 1, 20240229, false },
		{ 20240226, 14, 20240319, false },
		/* From a Saturday: counted or not, Monday is the first. */
		{ 20190622, 1, 20190624, false },
		{ 20190622, 1, 20190624, true },
		{ 20190624, 1, 20190624, true },
	};

	for (size_t i = 0; i < KB_LEN(t); i++)
		is_int(urusan_workday(db, t[i].first, day(t[i].from),
		    t[i].n).ymd, t[i].last, "%d working days of %d%s", t[i].n,
		    t[i].from, t[i].first ? ", the first counted" : "");
	is_int(urusan_left(db, day(20190704), day(20190711)), 5, "left");
	is_int(urusan_left(db, day(20190711), day(20190711)), 0, "last day");
	is_int(urusan_left(db, day(20190714), day(20190711)), -1, "late");
	is_int(urusan_left(db, day(20190713), day(20190712)), 0,
	    "no working day has passed since");
}

#define D(m, ymd_) .p.m = { ymd_ }

static void
turns(void)
{
	static const struct {
		const char	*what;
		struct ormas_filing f;
		int		 keadaan, giliran, since;
	} t[] = {
		{ "new", { D(diterima, 20190610) }, ORMAS_DITERIMA,
		    ORMAS_KANTOR, 20190610 },
		{ "marked, some lack", { D(diterima, 20190610), .marked = 2,
		    .lacking = 1 }, ORMAS_MENUNGGU, ORMAS_PEMOHON, 20190610 },
		{ "marked, none lacks", { D(diterima, 20190610), .marked = 2 },
		    ORMAS_DITERIMA, ORMAS_KANTOR, 20190610 },
		{ "returned the same day", { D(diterima, 20190610),
		    D(dikembalikan, 20190610), .marked = 1, .lacking = 1 },
		    ORMAS_DIKEMBALIKAN, ORMAS_PEMOHON, 20190610 },
		{ "complete again", { D(diterima, 20190610),
		    D(dikembalikan, 20190611), D(dilengkapi, 20190701) },
		    ORMAS_DITERIMA, ORMAS_KANTOR, 20190701 },
		{ "forwarded", { D(diterima, 20190610), D(diteruskan, 20190612),
		    .marked = 1, .lacking = 1 }, ORMAS_DITERUSKAN,
		    ORMAS_KEMENTERIAN, 20190612 },
		{ "in the Ministry's register", { D(diterima, 20190610),
		    D(diteruskan, 20190612), D(dicatat, 20190620) },
		    ORMAS_TERCATAT, ORMAS_KEMENTERIAN, 20190620 },
		{ "returned by the Ministry", { D(diterima, 20190610),
		    D(diteruskan, 20190612), D(dicatat, 20190620),
		    D(dikembalikan, 20190625) }, ORMAS_DIKEMBALIKAN,
		    ORMAS_PEMOHON, 20190625 },
		{ "issued", { D(diterima, 20190610), D(dicatat, 20190620),
		    D(terbit, 20190711) }, ORMAS_TERBIT, 0, 20190711 },
		{ "refused", { D(diterima, 20190610), D(ditolak, 20190711) },
		    ORMAS_DITOLAK, 0, 20190711 },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct ormas_filing f = t[i].f;

		urusan_turn(&f);
		is_int(f.keadaan.n, t[i].keadaan, "%s: state", t[i].what);
		is_int(f.giliran.n, t[i].giliran, "%s: turn", t[i].what);
		is_int(f.sejak.ymd, t[i].since, "%s: since", t[i].what);
	}
}

static void
deadlines(struct kb_kantor *k)
{
	struct ormas_setelan set = { 0 };
	struct ormas_filing f = { .p.prosedur = "skt_perpanjangan",
	    D(diterima, 20190610), D(dicatat, 20190620) };

	urusan_turn(&f);
	urusan_deadline(k, &set, &f);
	is_int(f.tenggat.ymd, 20190711, "renewal: 15 working days");
	is_int(f.sisa.v, -1, "on 12 July one too late");
	ok(ormas_late(&f), "and said to be late");
	f.p.prosedur = "skt_perubahan";
	urusan_deadline(k, &set, &f);
	is_int(f.tenggat.ymd, 20190710, "change: 14");
	set.hari_pertama.n = KB_FLAG_YES;
	urusan_deadline(k, &set, &f);
	is_int(f.tenggat.ymd, 20190709, "the first day counted");
	set.hari_pertama.n = 0;

	f = (struct ormas_filing){ .p.prosedur = "lapor_keberadaan",
	    D(diterima, 20190701) };
	urusan_turn(&f);
	urusan_deadline(k, &set, &f);
	ok(f.tenggat.ymd == 0 && !f.sisa.known, "the office sets itself none");
	set.tenggat_kantor = (kb_int){ .v = 5, .known = true };
	urusan_deadline(k, &set, &f);
	is_int(f.tenggat.ymd, 20190708, "or five working days");
	f.p.dikembalikan = day(20190703);
	f.tenggat.ymd = 0;
	urusan_turn(&f);
	urusan_deadline(k, &set, &f);
	is_int(f.tenggat.ymd, 0, "the ormas has no term");

	f.p.tanggal_perubahan = day(20190520);
	is_int(urusan_notice(k, &set, &f.p).ymd, 0, "no notice");
	f.p.prosedur = "perubahan_pengurus";
	is_int(urusan_notice(k, &set, &f.p).ymd, 20190709,
	    "of the board: 30 working days, Eid between");
	f.p.prosedur = "perubahan_adart";
	is_int(urusan_notice(k, &set, &f.p).ymd, 20190719,
	    "of the statutes: 60 days");
}

static void
unsure(struct kb_kantor *k)
{
	struct kb_buf b = KB_BUF_INIT;

	urusan_unsure(k, day(20190620), day(20190711), &b);
	is_str(kb_buf_str(&b), "", "2019 is in the table");
	urusan_unsure(k, day(20271230), day(20280120), &b);
	ok(strstr(kb_buf_str(&b), "2028") != NULL &&
	    strstr(kb_buf_str(&b), "2027") == NULL, "2028 is not");
	kb_buf_free(&b);
}

static void
for_whom(void)
{
	static const struct {
		const char	*whom;
		struct ormas	 o;
		enum syarat_for	 want;
	} t[] = {
		{ NULL, { .nama = NULL }, SYARAT_YES },
		{ "yayasan", { .nama = NULL }, SYARAT_UNKNOWN },
		{ "yayasan", { .bentuk = { ORMAS_YAYASAN } }, SYARAT_YES },
		{ "yayasan", { .bentuk = { ORMAS_ASING } }, SYARAT_NO },
		{ "badan_hukum", { .bentuk = { ORMAS_YAYASAN } }, SYARAT_YES },
		{ "badan_hukum", { .ahu_nomor = "AHU-1" }, SYARAT_YES },
		{ "badan_hukum", { .nama = NULL }, SYARAT_UNKNOWN },
		{ "bukan_badan_hukum", { .bentuk = { ORMAS_ASING } },
		    SYARAT_YES },
		{ "bukan_badan_hukum", { .bentuk = {
		    ORMAS_TIDAK_BERBADAN_HUKUM }, .ahu_nomor = "AHU-1" },
		    SYARAT_NO },
		{ "yayasan|cabang", { .bentuk = { ORMAS_YAYASAN } },
		    SYARAT_YES },
		{ "yayasan|cabang", { .bentuk = { ORMAS_PERKUMPULAN } },
		    SYARAT_UNKNOWN },
		{ "yayasan+cabang", { .bentuk = { ORMAS_PERKUMPULAN } },
		    SYARAT_NO },
		{ "perkumpulan+cabang", { .bentuk = { ORMAS_PERKUMPULAN },
		    .induk = "1" }, SYARAT_YES },
		{ "cabang", { .bentuk = { ORMAS_ASING }, .induk = "1" },
		    SYARAT_NO },
		{ "cabang", { .berjenjang = { KB_FLAG_YES } }, SYARAT_YES },
		{ "cabang", { .berjenjang = { KB_FLAG_YES },
		    .lingkup = { ORMAS_NASIONAL } }, SYARAT_NO },
		{ "cabang", { .berjenjang = { KB_FLAG_NO }, .induk = "1" },
		    SYARAT_YES },
		{ "bukan_cabang", { .berjenjang = { KB_FLAG_YES } },
		    SYARAT_NO },
		{ "bukan_cabang", { .berjenjang = { KB_FLAG_NO } },
		    SYARAT_YES },
		{ "bukan_cabang", { .berjenjang = { KB_FLAG_YES },
		    .lingkup = { ORMAS_NASIONAL } }, SYARAT_YES },
		{ "keagamaan", { .nama = NULL }, SYARAT_UNKNOWN },
		{ "keagamaan", { .kekhususan = "keagamaan" }, SYARAT_YES },
		{ "keagamaan", { .kekhususan = "kepemudaan" }, SYARAT_NO },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct ormas_syarat s = { .untuk = t[i].whom };

		is_int(syarat_for(&s, &t[i].o), t[i].want, "%zu: for %s", i,
		    t[i].whom != NULL ? t[i].whom : "all");
	}
}

/* Ours is without a fault, and the Ministry's has 20 papers. */
static void
our_list(struct kb_kantor *k)
{
	struct syarat_list l;
	struct kb_err err = { 0 };
	size_t papers = 0;

	went_well(syarat_load(k, &l, &err), &err, "data/syarat.csv");
	for (size_t i = 0; i < l.n; i++) {
		ok(l.s[i].dasar != NULL, "%s: says by what", l.s[i].syarat);
		papers += l.s[i].bagian == NULL &&
		    syarat_of(&l.s[i], "skt_baru");
	}
	is_int((int)papers, 20, "papers of a new SKT");
	for (size_t i = 0; kb_code_nth(k, "prosedur_ormas", i) != NULL; i++) {
		const char *p = kb_code_nth(k, "prosedur_ormas", i);
		size_t n = 0;

		for (size_t j = 0; j < l.n; j++)
			n += syarat_of(&l.s[j], p);
		ok(n > 0, "%s has a list", p);
	}
	syarat_free(&l);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2019-07-12", NULL);
	last_days(o.db);
	turns();
	deadlines(&o.k);
	unsure(&o.k);
	for_whom();
	our_list(&o.k);
	office_remove(&o);
	return done_testing();
}
