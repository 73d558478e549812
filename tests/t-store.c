/* SPDX-License-Identifier: ISC */
#include "office.h"

#include "kesbang/laporan.h"
#include "kesbang/store.h"
#include "kesbang/trail.h"

static struct office o;

/* The columns that an input had, "a b c". */
static uint64_t
given(const char *names)
{
	char *copy = kb_strdup(names), *p = copy, *end;
	uint64_t set = 0;

	for (; p != NULL && *p != '\0'; p = end) {
		int f;

		if ((end = strchr(p, ' ')) != NULL)
			*end++ = '\0';
		if ((f = kb_field_find(&laporan_type, p)) < 0)
			ok(false, "no column %s", p);
		else
			set |= UINT64_C(1) << f;
	}
	free(copy);
	return set;
}

#define USUAL "tanggal bidang judul"

static struct laporan
report(const char *judul)
{
	return (struct laporan){ .tanggal = { 20250406 },
	    .bidang = "politik", .judul = judul };
}

/* Keeps the texts of the record that was typed in last. */
static struct kb_store *typing;

static void
end_typing(void)
{
	if (typing != NULL)
		went_well(kb_store_close(typing, 0, &o.err), &o.err,
		    "store closed");
	typing = NULL;
}

/* Only one may be open: each has its own count of the numbers given. */
static struct kb_store *
store(void)
{
	struct kb_store *s;

	end_typing();
	if (kb_store_open(&s, o.db, &laporan_type, &o.k.env, &o.err) != 0) {
		printf("Bail out! %s\n", o.err.msg);
		exit(1);
	}
	return s;
}

/* "new 2025-00001", "changed", "same", or the first fault. */
static const char *
put(struct kb_store *s, struct laporan *l, const char *columns)
{
	static const char *const words[] = { [KB_PUT_NEW] = "new",
	    [KB_PUT_CHANGED] = "changed", [KB_PUT_SAME] = "same" };
	static char said[300];
	enum kb_put_result result;
	struct kb_errs errs = { 0 };

	if (kb_store_put(s, l, given(columns), NULL, &errs, &result,
	    &o.err) != 0)
		snprintf(said, sizeof(said), "! %.200s", o.err.msg);
	else if (errs.count > 0)
		snprintf(said, sizeof(said), "? %.200s", errs.msg[0]);
	else if (result == KB_PUT_NEW)
		snprintf(said, sizeof(said), "new %s", l->head.nomor);
	else
		snprintf(said, sizeof(said), "%s", words[result]);
	kb_errs_free(&errs);
	return said;
}

/* One record typed in; its texts stay until the next. */
static const char *
type_in(struct laporan *l, const char *columns)
{
	typing = store();
	return put(typing, l, columns);
}

static char *
value(const char *nomor, const char *column)
{
	char *sql = kb_asprintf("SELECT %s FROM laporan WHERE nomor = ?",
	    column);
	char *s = kb_one_text(o.db, sql, KB_ARGS1(nomor));

	free(sql);
	return s;
}

static void
is_value(const char *nomor, const char *column, const char *want)
{
	char *s = value(nomor, column);

	is_str(s, want, "%s: %s", nomor, column);
	free(s);
}

static int64_t
count(const char *what)
{
	char *sql = kb_asprintf("SELECT count(*) FROM %s", what);
	int64_t n = kb_one(o.db, -1, sql, KB_NONE);

	free(sql);
	return n;
}

static int
delete(const char *nomor)
{
	struct kb_buf home = KB_BUF_INIT;
	struct laporan l;
	int rc = kb_store_get(o.db, &laporan_type, &o.k.env, nomor, &l, &home,
	    &o.err);

	if (rc == 0)
		rc = kb_store_delete(o.db, &laporan_type, &o.k.env, &l,
		    "keliru", &o.err);
	kb_buf_free(&home);
	return rc;
}

/* Each test leaves the file as it was. */
static void
begin(const char *what)
{
	printf("# %s\n", what);
	kb_exec(o.db, "SAVEPOINT uji", KB_NONE, &o.err);
}

static void
undo(void)
{
	end_typing();
	went_well(kb_exec(o.db, "ROLLBACK TO uji", KB_NONE, &o.err), &o.err,
	    "taken back");
	kb_exec(o.db, "RELEASE uji", KB_NONE, &o.err);
}

/* ---- new, same, changed ---- */

static void
test_put(void)
{
	struct laporan l = report("Unjuk rasa");
	int64_t trail;

	begin("put");
	is_str(type_in(&l, USUAL), "new 2025-00001", "a new record");
	is_str(l.head.kantor.s, "64.74", "is the office's");
	is_int(l.head.revisi.v, 1, "is its first version");
	is_int(l.jenis.n, LAPORAN_HARIAN, "has its defaults");
	is_int(l.diterima.sec, o.k.env.now.sec, "is stamped");
	is_str(l.petugas, kb_db_user(o.db), "names who typed it");
	is_value("2025-00001", "diterima", "2025-04-06T02:00:00Z");
	is_value("2025-00001", "tanggal", "2025-04-06");
	is_int(kb_one(o.db, -1, "SELECT impor FROM laporan", KB_NONE), 0,
	    "is of no import");
	trail = count("jejak");

	l = report("Unjuk rasa");
	l.head.nomor = "2025-00001";
	is_str(type_in(&l, USUAL " nomor"), "same", "the same again");
	is_int(count("jejak"), trail, "leaves no entry");
	is_value("2025-00001", "revisi", "1");

	l = report("Unjuk rasa damai");
	l.head.nomor = "2025-00001";
	is_str(type_in(&l, USUAL " nomor"), "changed", "another title");
	is_int(l.head.revisi.v, 2, "is its second version");
	is_value("2025-00001", "judul", "Unjuk rasa damai");
	is_value("2025-00001", "revisi", "2");
	is_int(count("jejak"), trail + 1, "leaves an entry");
	is_int(count("jejak WHERE aksi = 'ubah' AND nomor = '2025-00001' AND "
	    "kantor = '64.74' AND jumlah = 0 AND rincian = "
	    "'{\"lama\":{\"revisi\":1,\"judul\":\"Unjuk rasa\"}}'"), 1,
	    "that tells what was");
	undo();
}

static void
test_put_again(void)
{
	struct laporan l = report("Satu");

	begin("put again");
	type_in(&l, USUAL);
	l = report(NULL);
	is_str(type_in(&l, USUAL), "? judul: wajib diisi, kecuali pada "
	    "laporan nihil", "a record with a fault");
	is_int(count("laporan"), 1, "is not stored");
	l = report("Dua");
	is_str(type_in(&l, USUAL), "new 2025-00002", "and took no number");
	is_str(put(typing, &l, USUAL " nomor"), "same",
	    "the record just stored, put again");
	is_str(l.head.nomor, "2025-00002", "keeps its number");
	is_str(l.judul, "Dua", "keeps its texts");
	undo();
}

static void
test_merge(void)
{
	struct laporan l = report("Satu");

	begin("merge");
	l.fakta = "Fakta lama";
	l.sumber = "Warga";
	l.jam.min1 = 601;
	type_in(&l, USUAL " fakta sumber jam");
	l = (struct laporan){ .head.nomor = "2025-00001",
	    .fakta = "Fakta baru" };
	is_str(type_in(&l, "nomor fakta"), "changed", "one column given");
	is_str(l.judul, "Satu", "the others are kept");
	is_str(l.sumber, "Warga", "all of them");
	is_int(l.tanggal.ymd, 20250406, "dates, too");
	is_value("2025-00001", "fakta", "Fakta baru");
	is_value("2025-00001", "sumber", "Warga");
	is_value("2025-00001", "jam", "10:00");
	l = (struct laporan){ .head.nomor = "2025-00001" };
	is_str(type_in(&l, "nomor sumber"), "changed", "given and empty");
	is_value("2025-00001", "sumber", NULL);
	is_value("2025-00001", "fakta", "Fakta baru");
	l = (struct laporan){ .head.nomor = "2025-00001" };
	is_str(type_in(&l, "nomor judul"), "? judul: wajib diisi, kecuali "
	    "pada laporan nihil", "rules hold for the merged record");
	is_value("2025-00001", "judul", "Satu");
	l = (struct laporan){ .head.nomor = "2025-00001" };
	is_str(type_in(&l, "nomor jenis"), "same", "a default given empty");
	undo();
}

static void
test_stamps(void)
{
	struct laporan l = report("Satu");

	begin("stamps");
	l.diterima.sec = 1000000000;
	l.head.revisi = (kb_int){ 7, true };
	l.petugas = "orang lain";
	is_str(type_in(&l, USUAL " diterima revisi petugas"),
	    "new 2025-00001", "stamps without an identity");
	is_value("2025-00001", "diterima", "2025-04-06T02:00:00Z");
	is_value("2025-00001", "revisi", "1");

	l = report("Dua");
	l.head.nomor = "2025-00009";
	l.diterima.sec = 1000000000;
	type_in(&l, USUAL " nomor diterima");
	is_value("2025-00009", "diterima", "2025-04-06T02:00:00Z");

	l = report("Tiga");
	l.head = (struct kb_head){ { "64.08" }, "2024-00003", { 7, true } };
	l.diterima.sec = 1000000000;
	l.petugas = "orang lain";
	is_str(type_in(&l, USUAL " kantor nomor revisi diterima petugas"),
	    "new 2024-00003", "stamps with kantor and nomor");
	is_value("2024-00003", "kantor", "64.08");
	is_value("2024-00003", "diterima", "2001-09-09T01:46:40Z");
	is_value("2024-00003", "revisi", "7");
	is_value("2024-00003", "petugas", "orang lain");
	undo();
}

static void
test_other_office(void)
{
	struct laporan l = report("Tiga");

	begin("another office");
	l.head = (struct kb_head){ { "64.08" }, "2024-00003", { 7, true } };
	type_in(&l, USUAL " kantor nomor revisi");
	l = report("Tiga");
	l.head = (struct kb_head){ { "64.08" }, "2024-00003", { 9, true } };
	l.diterima.sec = 1100000000;
	is_str(type_in(&l, USUAL " kantor nomor revisi diterima"), "same",
	    "other stamps alone are no change");
	is_value("2024-00003", "revisi", "7");
	l = report("Empat");
	l.head.kantor = (kb_code){ "64.08" };
	is_str(type_in(&l, USUAL " kantor"), "? kantor: '64.08' bukan kantor "
	    "ini (64.74), dan nomor catatannya tidak disebut; pakai --kantor "
	    "64.08, atau kosongkan kolom kantor", "kantor without nomor");
	l = report("Empat");
	l.head.kantor = (kb_code){ "64.74" };
	is_str(type_in(&l, USUAL " kantor"), "new 2025-00001", "our own");
	is_value("2025-00001", "kantor", "64.74");
	l = report("Tiga");
	l.head.nomor = "2024-00003";
	is_str(type_in(&l, USUAL " nomor"), "new 2024-00003",
	    "the same number of the own office is another record");
	is_int(count("laporan WHERE nomor = '2024-00003'"), 2, "both stand");
	undo();
}

/* ---- numbers, deleting ---- */

static void
test_numbers(void)
{
	struct laporan l;
	struct kb_store *s;

	begin("numbers");
	s = store();
	l = report("A");
	is_str(put(s, &l, USUAL), "new 2025-00001", "the first");
	l = report("B");
	is_str(put(s, &l, USUAL), "new 2025-00002", "the second");
	l = report("C");
	l.head.nomor = "2025-00007";
	put(s, &l, USUAL " nomor");
	l = report("D");
	is_str(put(s, &l, USUAL), "new 2025-00008", "after one from a file");
	l = report("E");
	l.head.nomor = "LAP/9/2025";
	is_str(put(s, &l, USUAL " nomor"), "new LAP/9/2025", "another form");
	l = report("F");
	l.head.nomor = "2024-00100";
	put(s, &l, USUAL " nomor");
	l = report("G");
	is_str(put(s, &l, USUAL), "new 2025-00009", "another year's is apart");
	kb_store_close(s, 0, &o.err);
	went_well(delete("2025-00009"), &o.err, "the last is deleted");
	l = report("H");
	is_str(type_in(&l, USUAL), "new 2025-00010", "and its number gone");
	o.k.env.today.ymd = 20260101;
	l = report("I");
	is_str(type_in(&l, USUAL), "new 2026-00001", "a new year");
	o.k.env.today.ymd = 20250406;
	s = store();
	kb_store_pretend(s);
	l = report("J");
	put(s, &l, USUAL);
	kb_store_close(s, 0, &o.err);
	is_int(count("laporan WHERE judul = 'J'"), 0, "pretended");
	l = report("J");
	is_str(type_in(&l, USUAL), "new 2025-00011", "took no number");
	undo();
}

static void
test_delete(void)
{
	struct laporan l = report("Satu");
	struct kb_store *s;

	begin("delete");
	type_in(&l, USUAL);
	went_well(delete("2025-00001"), &o.err, "deleted");
	is_int(count("laporan"), 0, "is gone");
	is_int(count("nisan WHERE jenis = 'laporan' AND kantor = '64.74' AND "
	    "nomor = '2025-00001' AND alasan = 'keliru'"), 1,
	    "leaves a tombstone");
	is_int(count("jejak WHERE aksi = 'hapus' AND nomor = '2025-00001' AND "
	    "jumlah = -1 AND rincian LIKE '{\"impor\":_,\"alasan\":\"keliru\","
	    "\"lama\":{\"kantor\":\"64.74\",\"nomor\":\"2025-00001\",%'"), 1,
	    "and an entry with all it was");
	is_int(delete("2025-00001"), -1, "not twice");
	is_str(o.err.msg, "laporan '2025-00001' tidak ditemukan", "says so");

	l = report("Satu");
	l.head.nomor = "2025-00001";
	is_str(type_in(&l, USUAL " nomor"), "? nomor: catatan '2025-00001' sudah "
	    "dihapus (keliru) dan tidak dimasukkan lagi",
	    "its number is not used again");
	s = store();
	kb_store_import(s, &o.err);
	l = report("SATU");
	is_str(put(s, &l, USUAL), "? nomor: catatan '2025-00001' sudah dihapus "
	    "(keliru) dan tidak dimasukkan lagi; hapus baris ini "
	    "dari berkas, atau pakai --tolak-ke; bila isinya "
	    "memang benar, catat dengan 'tambah'",
	    "an import does not bring it back");
	l = report("Dua");
	is_str(put(s, &l, USUAL), "new 2025-00002", "others come in");
	l = report("Satu");
	l.head = (struct kb_head){ { "64.08" }, "2025-00001", { 1, true } };
	is_str(put(s, &l, USUAL " kantor nomor"), "new 2025-00001",
	    "another office's number is its own");
	kb_store_close(s, 0, &o.err);
	undo();
}

/* ---- imports ---- */

/* An import of these titles; what became of each, joined by blanks. */
static const char *
import(const char *const *titles, size_t n, const char *columns)
{
	static char said[500];
	struct kb_store *s = store();
	size_t used = 0;

	went_well(kb_store_import(s, &o.err), &o.err, "an import");
	said[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		struct laporan l = report(titles[i]);

		used += (size_t)snprintf(said + used, sizeof(said) - used,
		    "%s%s", i > 0 ? ", " : "", put(s, &l, columns));
	}
	went_well(kb_store_close(s, 0, &o.err), &o.err, "is closed");
	return said;
}

static void
test_import(void)
{
	static const char *const three[] = { "Sama", "Lain", "sama" };
	static const char *const four[] = { "SAMA", "Sama", "Lain", "Sama" };

	begin("import");
	is_str(import(three, 3, USUAL), "new 2025-00001, new 2025-00002, "
	    "new 2025-00003", "the first import");
	is_str(import(three, 3, USUAL), "same, same, same", "the same again");
	is_str(import(four, 4, USUAL), "changed, changed, same, "
	    "new 2025-00004", "the n-th of one key is the n-th there");
	is_value("2025-00001", "judul", "SAMA");
	is_value("2025-00003", "judul", "Sama");
	is_value("2025-00004", "judul", "Sama");
	is_int(count("laporan"), 4, "four in all");
	is_int(kb_one(o.db, 0, "SELECT count(DISTINCT impor) FROM laporan",
	    KB_NONE), 2, "the last import that touched them");
	undo();

	begin("import with an empty nomor column");
	is_str(import(three, 2, USUAL " nomor"), "new 2025-00001, "
	    "new 2025-00002", "the first import");
	is_str(import(three, 2, USUAL " nomor"), "same, same",
	    "the same again");
	is_value("2025-00001", "revisi", "1");
	undo();
}

static void
test_import_numbers(void)
{
	struct kb_store *s;
	struct laporan l;

	begin("numbers in imports");
	for (int i = 0; i < 2; i++) {
		s = store();
		kb_store_import(s, &o.err);
		l = report("A");
		l.head.nomor = "X-1";
		is_str(put(s, &l, USUAL " nomor"), i == 0 ? "new X-1" : "same",
		    "a number, %s import", i == 0 ? "first" : "second");
		l = report("B");
		l.head.nomor = "X-1";
		is_str(put(s, &l, USUAL " nomor"), "? nomor: 'X-1' ada dua "
		    "kali dalam masukan ini", "twice in one import");
		is_str(put(s, &l, USUAL " nomor"), "? nomor: 'X-1' ada dua "
		    "kali dalam masukan ini", "thrice");
		kb_store_close(s, 0, &o.err);
	}
	is_value("X-1", "judul", "A");
	s = store();
	kb_store_import(s, &o.err);
	l = report("B");
	l.head.nomor = "X-1";
	is_str(put(s, &l, USUAL " nomor"), "changed", "another title");
	l.head.nomor = "X-1";
	is_str(put(s, &l, USUAL " nomor"), "? nomor: 'X-1' ada dua kali dalam "
	    "masukan ini", "after a change, too");
	kb_store_close(s, 0, &o.err);
	undo();
}

static void
test_log(void)
{
	struct kb_import im = { .file = "a \"b\".csv", .sha = "00ff" };
	struct laporan l = report("A");
	int64_t trail = count("jejak");
	struct kb_store *s;

	begin("the trail of an import");
	s = store();
	kb_store_import(s, &o.err);
	went_well(kb_store_log(s, &im, &o.err), &o.err, "nothing stored");
	is_int(count("jejak"), trail, "leaves no entry");
	put(s, &l, USUAL);
	im.fresh = 1;
	im.refused = 2;
	went_well(kb_store_log(s, &im, &o.err), &o.err, "one stored");
	is_int(count("jejak"), trail + 1, "leaves one entry");
	kb_store_close(s, 0, &o.err);
	is_int(count("jejak WHERE aksi = 'impor' AND jenis = 'laporan' AND "
	    "jumlah = 1 AND rincian LIKE '{\"impor\":%,\"berkas\":"
	    "\"a \\\"b\\\".csv\",\"sha256\":\"00ff\",\"baru\":1,\"berubah\":0,"
	    "\"tetap\":0,\"ditolak\":2}'"), 1, "that tells the counts");
	undo();
}

/* ---- tampering ---- */

static void
tell(void *arg, const char *key, const char *why)
{
	struct kb_buf *b = arg;

	kb_buf_addf(b, "%s: %s\n", key, why);
}

static void
is_found(const char *want, const char *what)
{
	struct kb_buf b = KB_BUF_INIT;

	went_well(kb_store_verify(o.db, &laporan_type, tell, &b, &o.err),
	    &o.err, "verified");
	is_str(kb_buf_str(&b), want, "%s", what);
	kb_buf_free(&b);
}

static void
tamper(const char *sql)
{
	went_well(kb_exec(o.db, sql, KB_NONE, &o.err), &o.err, sql);
}

static void
test_verify(void)
{
	struct laporan l;

	begin("verify");
	l = report("A");
	type_in(&l, USUAL);
	l = report("B");
	type_in(&l, USUAL);
	is_found("", "all rows are sound");
	tamper("UPDATE laporan SET saran = 'x' WHERE nomor = '2025-00002'");
	is_found("2025-00002: isi tidak cocok dengan sidiknya\n",
	    "a tampered row");
	tamper("UPDATE laporan SET saran = NULL WHERE nomor = '2025-00002'");
	is_found("", "put right again");
	tamper("UPDATE laporan SET kunci = 1 WHERE nomor = '2025-00001'");
	is_found("2025-00001: kunci tidak cocok dengan isinya\n",
	    "a tampered key");
	tamper("UPDATE laporan SET tanggal = '2025-02-30' WHERE "
	    "nomor = '2025-00001'");
	is_found("2025-00001: tanggal: nilai tersimpan '2025-02-30' rusak; "
	    "jalankan 'kesbangpol periksa'\n", "what cannot be read");
	undo();
}

static int64_t
broken(void)
{
	int64_t at = -1;

	went_well(kb_trail_verify(o.db, &at, &o.err), &o.err,
	    "chain looked at");
	return at;
}

static void
test_trail(void)
{
	struct laporan l = report("A");
	int64_t last;

	begin("trail");
	type_in(&l, USUAL);
	l = report("B");
	type_in(&l, USUAL);
	last = count("jejak");
	is_int(broken(), 0, "the chain holds");
	is_int(kb_exec(o.db, "UPDATE jejak SET pelaku = 'x' WHERE urut = 1",
	    KB_NONE, &o.err), -1, "an entry cannot be changed");
	ok(strstr(o.err.msg, "jejak tidak dapat diubah") != NULL, "says so");
	is_int(kb_exec(o.db, "DELETE FROM jejak", KB_NONE, &o.err), -1,
	    "nor taken away");
	ok(strstr(o.err.msg, "jejak tidak dapat dihapus") != NULL, "says so");
	is_int(count("jejak"), last, "all are there");
	tamper("DROP TRIGGER jejak_tetap");
	tamper("UPDATE jejak SET pelaku = 'x' WHERE aksi = 'tambah' AND "
	    "nomor = '2025-00001'");
	is_int(broken(), last - 1, "without the trigger the chain tells");
	undo();
	is_int(broken(), 0, "the chain holds again");
}

/* ---- reading rows ---- */

static int
keep_number(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_trail *t = rec;

	(void)err;
	*(kb_int *)arg = t->urut;
	return 0;
}

static void
test_query(void)
{
	static const struct {
		const char *sql, *fault;
	} t[] = {
		{ "SELECT 1.5 AS urut", "urut: nilai tersimpan bukan bilangan "
		    "bulat" },
		{ "SELECT 9223372036854775807 + 1 AS urut",
		    "urut: nilai tersimpan bukan bilangan bulat" },
		{ "SELECT '1' AS urut",
		    "urut: nilai tersimpan bukan bilangan bulat" },
		{ "SELECT 1 AS warna", "kolom warna tidak ada pada jejak" },
		{ "SELECT 1 AS urut, 2 AS warna",
		    "kolom warna tidak ada pada jejak" },
		{ "SELECT 'x' AS waktu", "waktu: nilai tersimpan 'x' rusak; "
		    "jalankan 'kesbangpol periksa'" },
		{ "SELECT 1 AS urut; SELECT 2", "SQL berlebih: " },
	};
	kb_int n;

	begin("query");
	for (size_t i = 0; i < KB_LEN(t); i++) {
		is_int(kb_query(o.db, &kb_trail_type, t[i].sql, KB_NONE,
		    keep_number, &n, &o.err), -1, "%s", t[i].sql);
		ok(strncmp(o.err.msg, t[i].fault, strlen(t[i].fault)) == 0,
		    "%s", o.err.msg);
	}
	went_well(kb_query(o.db, &kb_trail_type, "SELECT "
	    "9223372036854775807 AS urut", KB_NONE, keep_number, &n, &o.err),
	    &o.err, "the greatest");
	is_int(n.v, INT64_MAX, "as it is");
	went_well(kb_query(o.db, &kb_trail_type, "SELECT NULL AS urut",
	    KB_NONE, keep_number, &n, &o.err), &o.err, "NULL");
	ok(!n.known, "is unknown");
	is_int(kb_one(o.db, 7, "SELECT NULL", KB_NONE), 7, "kb_one: NULL");
	is_int(kb_one(o.db, 7, "SELECT 1.0", KB_NONE), 7, "kb_one: REAL");
	is_int(kb_one(o.db, 7, "SELECT ? + ?", KB_ARGS2(1, (size_t)2)), 3,
	    "kb_one: a sum");
	ok(kb_one_text(o.db, "SELECT ?", KB_ARGS1((const char *)NULL)) == NULL,
	    "kb_one_text: NULL");
	undo();
}

/* More than there is room for at first: texts stay where they are told of. */
static void
test_collect(void)
{
	struct kb_homes homes = { 0 };
	struct laporan *r = NULL;
	size_t n = 0, right = 0;
	char title[40];

	begin("collect");
	for (int i = 0; i < 40; i++) {
		struct laporan rec;

		snprintf(title, sizeof(title), "Aksi ke-%02d", i);
		rec = report(title);
		type_in(&rec, USUAL);
	}
	end_typing();
	went_well(kb_collect(o.db, &laporan_type, " WHERE judul BETWEEN ?1 "
	    "AND ?2 ORDER BY judul", KB_ARGS2("Aksi ke-01", "Aksi ke-39"), &r,
	    &n, &homes, &o.err), &o.err, "collected");
	is_int((int64_t)n, 39, "as many as there are");
	for (size_t i = 0; i < n; i++) {
		snprintf(title, sizeof(title), "Aksi ke-%02zu", i + 1);
		right += strcmp(r[i].judul, title) == 0 &&
		    strcmp(r[i].bidang, "politik") == 0;
	}
	is_int((int64_t)right, 39, "each with its own texts");
	free(r);
	went_well(kb_collect(o.db, &laporan_type, " WHERE judul = 'x'",
	    KB_NONE, &r, &n, &homes, &o.err), &o.err, "none");
	ok(r == NULL && n == 0, "is an empty array");
	is_int(kb_collect(o.db, &laporan_type, " WHERE warna = 1", KB_NONE, &r,
	    &n, &homes, &o.err), -1, "a fault");
	ok(r == NULL && n == 0, "leaves nothing to free");
	kb_homes_free(&homes);
	undo();
}

/* ---- transactions and files ---- */

static int
insert(struct kb_db *db)
{
	return kb_exec(db, "INSERT INTO setelan VALUES ('uji', 'x', 0, 0, 0)",
	    KB_NONE, &o.err);
}

#define HOW_MANY "SELECT count(*) FROM setelan WHERE nama = 'uji'"

static void
test_transactions(void)
{
	struct kb_err err;

	is_int(kb_end(o.db, 0, &o.err), -1, "what SQLite refused before, and "
	    "whoever asked kept to himself");
	ok(strstr(o.err.msg, "jejak tidak dapat diubah") != NULL, "is told now");
	kb_begin(o.db, &o.err);
	went_well(kb_end(o.db, 0, &o.err), &o.err, "and only once");
	kb_begin(o.db, &err);
	kb_begin(o.db, &err);
	insert(o.db);
	is_int(kb_end(o.db, -1, &err), -1, "an inner failure");
	is_int(kb_one(o.db, -1, HOW_MANY, KB_NONE), 1,
	    "waits for the outermost end");
	is_int(kb_end(o.db, 0, &err), -1, "which fails with it");
	is_int(kb_one(o.db, -1, HOW_MANY, KB_NONE), 0, "all is rolled back");

	kb_begin(o.db, &err);
	kb_begin(o.db, &err);
	insert(o.db);
	is_int(kb_end(o.db, 0, &err), 0, "an inner end");
	is_int(kb_end(o.db, -1, &err), -1, "an outer failure");
	is_int(kb_one(o.db, -1, HOW_MANY, KB_NONE), 0, "all is rolled back");

	kb_begin(o.db, &err);
	kb_begin(o.db, &err);
	insert(o.db);
	is_int(kb_end(o.db, 0, &err), 0, "an inner end");
	is_int(kb_end(o.db, 0, &err), 0, "an outer end");
	is_int(kb_one(o.db, -1, HOW_MANY, KB_NONE), 1, "stored");

	kb_begin(o.db, &err);
	kb_discard(o.db);
	kb_exec(o.db, "DELETE FROM setelan", KB_NONE, &err);
	is_int(kb_end(o.db, 0, &err), 0, "a discarded transaction is no fault");
	is_int(kb_one(o.db, -1, HOW_MANY, KB_NONE), 1, "and changed nothing");
}

static void
test_trial(void)
{
	static const struct kb_who who = { "uji", "uji" };
	char *path = kb_asprintf("%s/coba.kantor", o.dir);
	char *lock = kb_asprintf("%s.kunci", path);
	struct kb_db *db;
	struct kb_err err;

	went_well(kb_open(&db, path, KB_TRIAL, &who, &err), &err, "a trial");
	went_well(kb_begin(db, &err), &err, "begun");
	went_well(insert(db), &o.err, "has its tables");
	went_well(kb_end(db, 0, &err), &err, "and ends");
	is_int(kb_one(db, -1, HOW_MANY, KB_NONE), 1, "in memory");
	ok(!kb_db_made(db), "made no file");
	kb_close(db);
	ok(access(path, F_OK) != 0, "there is no file");
	ok(access(lock, F_OK) != 0, "and no lock");

	is_int(kb_open(&db, path, KB_READ, &who, &err), -1, "nothing to read");
	is_int(err.status, KB_NOINPUT, "says so");
	went_well(kb_open(&db, path, KB_WRITE, &who, &err), &err, "a new file");
	kb_close(db);
	ok(access(path, F_OK) != 0, "goes when nothing was stored");
	went_well(kb_open(&db, path, KB_WRITE, &who, &err), &err, "a new file");
	kb_begin(db, &err);
	insert(db);
	is_int(kb_end(db, -1, &err), -1, "whose first run fails");
	kb_close(db);
	ok(access(path, F_OK) != 0, "goes, too");
	unlink(lock);
	free(lock);
	free(path);
}

int
main(void)
{
	office_folder(&o);
	office_open(&o, "2025-04-06T10:00+08:00", "64.74");
	o.k.env.zone = 480;
	o.k.env.today.ymd = 20250406;
	test_put();
	test_put_again();
	test_merge();
	test_stamps();
	test_other_office();
	test_numbers();
	test_delete();
	test_import();
	test_import_numbers();
	test_log();
	test_verify();
	test_trail();
	test_query();
	test_collect();
	test_transactions();
	test_trial();
	kb_begin(o.db, &o.err);
	office_remove(&o);
	return done_testing();
}
