/* SPDX-License-Identifier: ISC */
/* periksa_ganda.c - what is told of records that resemble each other. */
#include <stdlib.h>
#include <string.h>

#include "ganda.h"
#include "rules.h"

static const struct kb_fault faults[] = {
	[ORMAS_AGAKNYA_SAMA - 1] = { "satu ormas, satu catatan",
	    "dua catatan yang agaknya satu ormas, dengan buktinya: nama "
	    "(tanpa bentuk hukum, tingkat pengurus, keterangan dalam kurung, "
	    "dan satu dua huruf yang keliru), singkatan, nomor, alamat, ketua, "
	    "telepon. Tidak digabungkan: periksa, lalu hapus yang satu dengan "
	    "alasan, atau biarkan", "%t hapus %j %k --alasan TEKS" },
	[ORMAS_SATU_NOMOR - 1] = { "satu keputusan, satu ormas",
	    "dua nama dengan nomor AHU atau SKT yang sama: salah ketik, "
	    "berganti nama, atau cabang di bawah badan hukum pusatnya" },
	[ORMAS_DUA_PENGURUS - 1] = { "cabang dan kepengurusan ganda wajar",
	    "nama yang sama di satu tempat dengan alamat atau ketua lain, atau "
	    "di tempat atau tingkat lain. Tidak disebut lagi bila induk diisi, "
	    "atau sengketa dicatat", "%t ubah %j %k --induk NOMOR" },
};

static const enum ormas_mirip order[] = {
	ORMAS_AGAKNYA_SAMA, ORMAS_SATU_NOMOR, ORMAS_DUA_PENGURUS,
};

const struct kb_fault *
ormas_fault(size_t i)
{
	return i < KB_LEN(order) ? &faults[order[i] - 1] : NULL;
}

#define SQL_COLUMNS							\
	"kantor, nomor, nama, singkatan, bentuk, induk, akta_nomor, "	\
	"akta_tanggal, ahu_nomor, skt_nomor, surat_lapor_nomor, npwp, "	\
	"alamat, wilayah, telepon, email, ketua, nama_lain, sengketa"

/* ---- periksa ---- */

struct likeness {
	enum ormas_mirip is;
	uint32_t	 me, first;	/* of all with that name */
	char		*why;
};

struct audit {
	struct ormas_ganda *g;
	const struct kb_lint *lint;
	struct likeness	*found;
	size_t		 n;
	uint32_t	*first;		/* of each record */
	uint32_t	 seen;
};

static int
next(void *arg, void *rec, struct kb_err *err)
{
	struct audit *a = arg;
	struct kb_buf why = KB_BUF_INIT;
	size_t at;
	enum ormas_mirip is = ormas_ganda_next(a->g, rec, &why, &at);
	uint32_t first = is == ORMAS_LAIN ? a->seen : (uint32_t)at;

	(void)err;
	a->first = kb_grow(a->first, a->seen, sizeof(*a->first));
	if (is == ORMAS_SAMA_NAMA)
		first = a->first[at];
	a->first[a->seen] = is == ORMAS_SAMA_NAMA ? first : a->seen;
	if (is != ORMAS_LAIN) {
		a->found = kb_grow(a->found, a->n, sizeof(*a->found));
		a->found[a->n++] = (struct likeness){ is, a->seen, first,
		    kb_buf_take(&why) };
	}
	a->seen++;
	kb_buf_free(&why);
	return 0;
}

static void
tell_pair(const struct audit *a, const struct likeness *l)
{
	static const char *const intro[] = {
		[ORMAS_AGAKNYA_SAMA] = "agaknya sama dengan",
		[ORMAS_SATU_NOMOR] = "bernomor sama dengan",
		[ORMAS_DUA_PENGURUS] = "cabang, atau kepengurusan ganda:",
	};
	char *what = kb_asprintf("%s %s, %s (%s)", intro[l->is],
	    ormas_ganda_nomor(a->g, l->first),
	    ormas_ganda_nama(a->g, l->first), l->why);

	a->lint->found(a->lint->arg, ormas_ganda_nomor(a->g, l->me),
	    l->is == ORMAS_SATU_NOMOR ? "ahu_nomor" : "nama", what,
	    faults[l->is - 1].rule);
	free(what);
}

static int
by_first(const void *x, const void *y)
{
	const struct likeness *a = x, *b = y;

	if ((a->is == ORMAS_SAMA_NAMA) != (b->is == ORMAS_SAMA_NAMA))
		return a->is == ORMAS_SAMA_NAMA ? 1 : -1;
	if (a->is == ORMAS_SAMA_NAMA && a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return a->me < b->me ? -1 : a->me > b->me;
}

#define NAMED 5				/* of the branches of one name */

/* All of one name at once: returns how many they are. */
static size_t
tell_name(const struct audit *a, const struct likeness *l, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t many = 1;

	while (many < n && l[many].first == l->first)
		many++;
	kb_buf_adds(&b, "nama sama dengan ");
	for (size_t i = 0; i < many && i < NAMED; i++)
		kb_buf_addf(&b, "%s%s", i > 0 ? ", " : "",
		    ormas_ganda_nomor(a->g, l[i].me));
	if (many > NAMED)
		kb_buf_addf(&b, " dan %zu lain", many - NAMED);
	kb_buf_adds(&b, ", di tempat atau tingkat lain: agaknya cabang; isi "
	    "induk bila benar");
	a->lint->found(a->lint->arg, ormas_ganda_nomor(a->g, l->first),
	    "induk", b.s, faults[ORMAS_DUA_PENGURUS - 1].rule);
	kb_buf_free(&b);
	return many;
}

static void
tell(struct audit *a)
{
	size_t pairs = 0;

	qsort(a->found, a->n, sizeof(*a->found), by_first);
	while (pairs < a->n && a->found[pairs].is != ORMAS_SAMA_NAMA)
		pairs++;
	for (size_t k = 0; k < KB_LEN(order); k++)
		for (size_t i = 0; i < pairs; i++)
			if (a->found[i].is == order[k])
				tell_pair(a, &a->found[i]);
	for (size_t i = pairs; i < a->n; )
		i += tell_name(a, &a->found[i], a->n - i);
}

/* ---- in the registers of two offices ---- */

static int
tell_twice(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_lint *lint = arg;
	const struct ormas *o = rec;
	char *what = kb_asprintf("juga dalam register kantor lain, di wilayah "
	    "yang sama: %s; dihitung dua kali", o->nama);

	(void)err;
	lint->found(lint->arg, o->head.nomor, "nama", what,
	    faults[ORMAS_AGAKNYA_SAMA - 1].rule);
	free(what);
	return 0;
}

/* One name in one regency is one body, whoever registers it; elsewhere it is
 * a branch. */
static int
twice(struct kb_kantor *k, const struct kb_lint *lint, struct kb_err *err)
{
	if (kb_one(k->db, 0, "SELECT (SELECT min(kantor) FROM ormas) <> "
	    "(SELECT max(kantor) FROM ormas)", KB_NONE) != 1)
		return 0;
	return kb_query(k->db, &ormas_type, "WITH t AS (SELECT kantor, nomor, "
	    "lipat_nama(nama) AS f, substr(wilayah, 1, 5) AS w FROM ormas) "
	    "SELECT a.nomor AS nomor, group_concat(b.kantor || '/' || "
	    "b.nomor, ', ') AS nama FROM t a JOIN t b ON b.f = a.f AND "
	    "b.w = a.w AND b.kantor <> a.kantor WHERE a.kantor = ?1 GROUP BY "
	    "a.nomor ORDER BY a.nomor", KB_ARGS1((const char *)
	    k->env.office.s), tell_twice, (void *)(uintptr_t)lint, err);
}

int
ormas_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *lint, struct kb_err *err)
{
	struct audit a = { .g = ormas_ganda_new(), .lint = lint };
	char *sql = kb_asprintf("SELECT " SQL_COLUMNS " FROM ormas WHERE 1%s "
	    "ORDER BY kantor, nomor", kb_buf_str(&filter->where));
	int rc = kb_query(k->db, &ormas_type, sql, filter->arg, next, &a, err);

	if (rc == 0 && a.n > 0)
		tell(&a);
	for (size_t i = 0; i < a.n; i++)
		free(a.found[i].why);
	free(a.found);
	free(a.first);
	free(sql);
	ormas_ganda_free(a.g);
	if (rc == 0 && filter->where.len == 0)
		rc = twice(k, lint, err);
	return rc == 0 ? ormas_skt_audit(k, filter, lint, err) : rc;
}

/* ---- when one comes in ---- */

struct incoming {
	struct ormas_ganda *g;
	size_t		 stored;	/* they came before this import */
	kb_code		 office;	/* of records that say none */
};

static int
known(void *arg, void *rec, struct kb_err *err)
{
	struct incoming *in = arg;

	(void)err;
	ormas_ganda_add(in->g, rec);
	in->stored++;
	return 0;
}

static void
end(void *arg)
{
	struct incoming *in = arg;

	ormas_ganda_free(in->g);
	free(in);
}

static void *
begin(struct kb_kantor *k, int64_t import, struct kb_err *err)
{
	struct incoming *in = kb_alloc(sizeof(*in));

	in->g = ormas_ganda_new();
	in->office = k->env.office;
	if (kb_query(k->db, &ormas_type, "SELECT " SQL_COLUMNS " FROM ormas "
	    "WHERE impor <> ? OR impor = 0 ORDER BY kantor, nomor",
	    KB_ARGS1(import), known, in, err) == 0)
		return in;
	end(in);
	return NULL;
}

static void
ask(void *arg, const void *rec, struct kb_buf *what)
{
	static const char *const intro[] = {
		[ORMAS_AGAKNYA_SAMA] = "agaknya sudah ada:",
		[ORMAS_SATU_NOMOR] = "bernomor sama dengan",
		[ORMAS_DUA_PENGURUS] = "kepengurusan baru, atau ormas lain "
		    "yang bernama sama:",
	};
	struct incoming *in = arg;
	struct ormas o = *(const struct ormas *)rec;
	struct kb_buf why = KB_BUF_INIT;
	enum ormas_mirip is;
	const char *nomor;
	size_t at;

	if (o.head.kantor.s[0] == '\0')
		o.head.kantor = in->office;
	is = ormas_ganda_next(in->g, &o, &why, &at);
	/* A new board with a new address, where nothing else tells; but two
	 * that come together are two. */
	if (is == ORMAS_DUA_PENGURUS && at >= in->stored)
		is = ORMAS_LAIN;
	if (intro[is] != NULL) {
		nomor = ormas_ganda_nomor(in->g, at);
		kb_buf_addf(what, "%s %s%s%s (%s)", intro[is], nomor,
		    *nomor != '\0' ? ", " : "", ormas_ganda_nama(in->g, at),
		    why.s);
	}
	kb_buf_free(&why);
}

const struct kb_alike ormas_alike = {
	"bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), "
	"lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor "
	"yang lama dan impor lagi", begin, ask, end,
};
