/* SPDX-License-Identifier: ISC */
/* kalender.c - until when what has to be done, of all parties and years. */
#include "kalender.h"

const struct kb_word banpol_waktu[] = {
	[BANPOL_LEWAT - 1] = { "lewat", NULL, "terlambat" },
	[BANPOL_HARI_INI - 1] = { "hari_ini", "hari ini", NULL },
	[BANPOL_MENDATANG - 1] = { "mendatang", NULL, "akan datang" },
	[BANPOL_SELESAI - 1] = { "selesai", NULL, NULL },
	{ 0 }
};

const struct kb_word banpol_kegiatan[] = {
	[BANPOL_KENAIKAN - 1] = { "kenaikan_nilai",
	    "permohonan kenaikan nilai", NULL },
	[BANPOL_BELUM_CAIR - 1] = { "belum_cair",
	    "pencairan", "silpa" },
	[BANPOL_SK_PENGURUS - 1] = { "sk_pengurus",
	    "SK pengurus berakhir", NULL },
	[BANPOL_LPJ_KANTOR - 1] = { "lpj_kantor",
	    "LPJ sampai pada kantor", NULL },
	[BANPOL_LPJ_KE_BPK - 1] = { "lpj_bpk", "LPJ sampai pada BPK", "lpj" },
	[BANPOL_PERIKSA_BPK - 1] = { "periksa_bpk",
	    "pemeriksaan BPK selesai", NULL },
	[BANPOL_LHP_TERBIT - 1] = { "lhp", "LHP sampai pada partai", NULL },
	[BANPOL_LPJ_KE_KDH - 1] = { "lpj_kdh",
	    "LPJ sampai pada kepala daerah", NULL },
	[BANPOL_TINDAK_LANJUT - 1] = { "temuan",
	    "tindak lanjut temuan BPK", "tindak_lanjut" },
	{ 0 }
};

static const char *const rule[BANPOL_NKEGIATAN] = {
	[BANPOL_KENAIKAN] = "Permendagri 78/2020 Pasal 8 ayat (5)",
	[BANPOL_BELUM_CAIR] = "Permendagri 36/2018 Pasal 18; akhir tahun "
	    "anggaran",
	[BANPOL_SK_PENGURUS] = "Permendagri 36/2018 Pasal 15 dan 16 ayat (3) "
	    "huruf a",
	[BANPOL_LPJ_KANTOR] = "setelan banpol.batas_lpj_kantor",
	[BANPOL_LPJ_KE_BPK] = "UU 2/2011 Pasal 34A ayat (1); Permendagri "
	    "36/2018 Pasal 32",
	/* The law counts from the end of the year, BPK from the receipt. */
	[BANPOL_PERIKSA_BPK] = "UU 2/2011 Pasal 34A ayat (2); Peraturan BPK "
	    "2/2015",
	[BANPOL_LHP_TERBIT] = "UU 2/2011 Pasal 34A ayat (3)",
	[BANPOL_LPJ_KE_KDH] = "Permendagri 36/2018 Pasal 34 dan 35 ayat (2)",
	[BANPOL_TINDAK_LANJUT] = "setelan banpol.masa_temuan",
};

#define T struct banpol_tenggat
static const struct kb_field tenggat_fields[] = {
	DATE(T, tanggal, "hari terakhirnya", .show = true),
	INT(T, sisa_hari, "hari sampai hari itu; 0 hari ini, di bawah 0 sudah "
	    "lewat", .show = true, .today = true),
	ENUM(T, kegiatan, banpol_kegiatan, "yang harus sudah terjadi",
	    .show = true, .key = KB_KEY),
	PDATE(T, tahun, "tahun anggaran", .show = true, .key = KB_KEY),
	REF(T, partai, "partai", "partai; kosong: kantor sendiri",
	    .show = true, .key = KB_KEY),
	ENUM(T, keadaan, banpol_waktu, "lewat, hari ini, mendatang, atau "
	    "selesai", .show = true),
	TEXT(T, keterangan, "keterangan", .show = true, .sparse = true),
	REGION(T, wilayah, "wilayah DPRD", .key = KB_KEY),
	TEXT(T, dasar, "dasar batas waktu itu"),
};
#undef T

const struct kb_type banpol_tenggat_type = {
	.name = "kalender", .help = "batas waktu",
	.size = sizeof(struct banpol_tenggat), KB_FIELDS(tenggat_fields),
};

enum banpol_waktu
banpol_waktu_of(kb_date day, kb_date done, kb_date today, kb_int *left)
{
	left->known = true;
	left->v = kb_date_serial(day) - kb_date_serial(done.ymd != 0 ? done :
	    today);
	if (done.ymd != 0)
		return BANPOL_SELESAI;
	return left->v < 0 ? BANPOL_LEWAT : left->v == 0 ? BANPOL_HARI_INI :
	    BANPOL_MENDATANG;
}

/* ---- a row ---- */

static char *
done_words(kb_date day, kb_date done, char *more)
{
	struct kb_buf b = KB_BUF_INIT;
	int late = kb_date_serial(done) - kb_date_serial(day);

	if (more != NULL)
		kb_buf_addf(&b, "%s; ", more);
	free(more);
	kb_date_long(&b, done);
	if (late > 0)
		kb_buf_addf(&b, ", %d hari sesudah batas", late);
	return kb_buf_take(&b);
}

void
kalender_add(struct kalender *c, const struct banpol_satu *s,
    enum banpol_kegiatan what, kb_date day, kb_date done, char *more)
{
	struct banpol_tenggat *t;
	kb_int left;
	enum banpol_waktu when;

	if (day.ymd == 0) {
		free(more);
		return;
	}
	when = banpol_waktu_of(day, done, c->today, &left);
	if (!c->want->semua && (when == BANPOL_SELESAI ||
	    (when == BANPOL_MENDATANG && c->want->sampai.ymd != 0 &&
	    day.ymd > c->want->sampai.ymd))) {
		free(more);
		return;
	}
	if (done.ymd != 0)
		more = done_words(day, done, more);
	c->row = kb_grow(c->row, c->n, sizeof(*c->row));
	t = &c->row[c->n++];
	*t = (struct banpol_tenggat){ .tanggal = day, .sisa_hari = left,
	    .kegiatan = { (uint8_t)what }, .tahun = { s->tahun * 10000 },
	    .partai = s->partai, .keadaan = { (uint8_t)when },
	    .keterangan = more, .wilayah = s->wilayah, .dasar = rule[what] };
	kb_homes_keep(&c->homes, &banpol_tenggat_type, t);
	free(more);
}

/* ---- all of them ---- */

/* What the later years of a party say of its earlier ones. */
struct later {
	const char	*party;
	bool		 paid;		/* since: its report was examined */
	bool		 board;		/* asked for in a newer year */
};

/* Of one council: few, so that looking at each of them is quick. */
struct council {
	struct later	*of;
	size_t		 n;
};

static struct later *
later_of(struct council *seen, const char *party)
{
	for (size_t i = 0; i < seen->n; i++)
		if (strcmp(seen->of[i].party, party) == 0)
			return &seen->of[i];
	seen->of = kb_realloc(seen->of, seen->n + 1, sizeof(*seen->of));
	seen->of[seen->n] = (struct later){ .party = party };
	return &seen->of[seen->n++];
}

/* Of each, what stands after it: once through, from the last. */
static struct later *
look_back(const struct kalender *c)
{
	struct later *all = kb_alloc((c->j.n + 1) * sizeof(*all));
	struct council seen = { 0 };

	for (size_t i = c->j.n; i-- > 0; ) {
		const struct banpol_satu *s = &c->j.satu[i];
		struct later *l;

		if (i + 1 < c->j.n && strcmp(s[1].wilayah.s, s->wilayah.s) != 0)
			seen.n = 0;
		l = later_of(&seen, s->partai);
		all[i] = *l;
		l->paid = l->paid || s->wajib_lpj;
		l->board = l->board || kalender_needs_board(s, c->today);
	}
	free(seen.of);
	return all;
}

/*
 * Years that nobody waits for any more: who was paid since has had its report
 * examined (P36 Pasal 26, 33), also where nobody recorded it.
 */
static bool
past(const struct kalender *c, const struct banpol_satu *s,
    const struct later *l)
{
	return !c->years && s->tahun < c->today.ymd / 10000 - 1 && l->paid;
}

static void
raises(struct kalender *c)
{
	int year = c->today.ymd / 10000;
	struct banpol_satu own = { .wilayah = c->office, .tahun = year + 1 };
	kb_date end = kb_date_make(year, 2, kb_month_days(year, 2));

	if (c->today.ymd > end.ymd)	/* who did not ask did not want one */
		return;
	kalender_add(c, &own, BANPOL_KENAIKAN, end, (kb_date){ 0 },
	    kb_strdup("bila nilainya hendak dinaikkan"));
}

/* NULL before any text. */
static int
text_cmp(const char *a, const char *b)
{
	return a == NULL || b == NULL ? (a != NULL) - (b != NULL) :
	    strcmp(a, b);
}

/* What differs but in the party stands together. */
static int
matter_cmp(const struct banpol_tenggat *x, const struct banpol_tenggat *y)
{
	int diff = (x->tanggal.ymd > y->tanggal.ymd) -
	    (x->tanggal.ymd < y->tanggal.ymd);

	if (diff == 0)
		diff = x->kegiatan.n - y->kegiatan.n;
	if (diff == 0)
		diff = strcmp(x->wilayah.s, y->wilayah.s);
	if (diff == 0)
		diff = x->tahun.ymd - y->tahun.ymd;
	if (diff == 0)
		diff = x->keadaan.n - y->keadaan.n;
	return diff != 0 ? diff : text_cmp(x->keterangan, y->keterangan);
}

static int
by_day(const void *a, const void *b)
{
	const struct banpol_tenggat *x = a, *y = b;
	int diff = matter_cmp(x, y);

	return diff != 0 ? diff : text_cmp(x->partai, y->partai);
}

/* The first budget year of which there is a record. */
static int
first_year(struct kb_db *db, int today)
{
	return (int)kb_one(db, today, "SELECT min(CAST(tahun AS INTEGER)) FROM "
	    "(SELECT min(tahun) AS tahun FROM pencairan UNION ALL SELECT "
	    "min(tahun) FROM banpol_tahapan UNION ALL SELECT min(tahun) FROM "
	    "banpol_temuan)", KB_NONE);
}

static void
collect(struct kalender *c)
{
	struct later *later = look_back(c);

	for (size_t i = 0; i < c->j.n; i++) {
		const struct banpol_satu *s = &c->j.satu[i];

		kalender_findings(c, s);
		if (past(c, s, &later[i]))
			continue;
		kalender_unpaid(c, s);
		kalender_accounts(c, s);
		if (!later[i].board)	/* one a party: of the newest year */
			kalender_board(c, s);
	}
	free(later);
	raises(c);
	if (c->n > 1)
		qsort(c->row, c->n, sizeof(*c->row), by_day);
}

static int
tell(const struct kalender *c, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	const struct kb_filter *f = c->want->filter;
	struct kb_buf names = KB_BUF_INIT;
	size_t n = 0;
	int rc = 0;

	c->want->n = c->n;
	for (size_t i = 0; i < c->n; i++)
		c->want->lewat += c->row[i].keadaan.n == BANPOL_LEWAT;
	for (size_t i = 0, end; rc == 0 && i < c->n && (f->limit < 0 ||
	    n < (size_t)f->limit); i = end, n++) {
		struct banpol_tenggat t = c->row[i];

		kb_buf_cut(&names, 0);
		kb_buf_adds(&names, t.partai != NULL ? t.partai : "");
		for (end = i + 1; c->want->bersama && end < c->n &&
		    matter_cmp(&t, &c->row[end]) == 0; end++)
			kb_buf_addf(&names, ", %s", c->row[end].partai);
		if (t.partai != NULL)
			t.partai = names.s;
		rc = fn(arg, &t, err);
	}
	kb_buf_free(&names);
	return rc;
}

int
banpol_kalender_rows(struct kb_kantor *k, struct banpol_kalender *w,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int this = k->env.today.ymd / 10000, rc;
	struct kalender c = { .want = w, .today = k->env.today,
	    .office = k->office.kode };

	c.years = w->semua || (w->filter->used >> kb_field_find(
	    &banpol_tenggat_type, "tahun") & 1) != 0;
	rc = banpol_perjalanan(k, &(struct banpol_tanya){
	    .from = first_year(k->db, this), .to = this }, &c.j, err);
	if (rc == 0)
		rc = papan_load(k, &k->env.office, "", KB_NONE, &c.board,
		    err);
	if (rc == 0) {
		collect(&c);
		rc = kb_filter_choose(k->db, w->filter, c.row, &c.n, err);
	}
	if (rc == 0)
		rc = tell(&c, fn, arg, err);
	kb_buf_adds(&w->note, kb_buf_str(&c.j.note));
	kb_homes_free(&c.homes);
	free(c.row);
	papan_free(&c.board);
	banpol_perjalanan_free(&c.j);
	return rc;
}
