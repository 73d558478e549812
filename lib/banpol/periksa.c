/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - the checks and their articles, and the findings as rows.  A
 * finding is of a record, so that periksa of that type tells it, too.
 */
#include "periksa.h"
#include "rules.h"

/* The words are those of list temuan_banpol, by which BPK's own are kept. */
const struct kb_word banpol_perkara[] = {
	[BANPOL_REKENING - 1] = { "rekening", "rekening penerima", NULL },
	[BANPOL_JUMLAH - 1] = { "jumlah", "jumlah LPJ", NULL },
	[BANPOL_BUKTI - 1] = { "bukti", "bukti belanja", NULL },
	[BANPOL_PORSI - 1] = { "porsi", "porsi pendidikan politik", NULL },
	[BANPOL_PERUNTUKAN - 1] = { "peruntukan", NULL, NULL },
	[BANPOL_KLASIFIKASI - 1] = { "klasifikasi", "penempatan belanja",
	    NULL },
	[BANPOL_HARGA - 1] = { "harga", "harga standar", NULL },
	[BANPOL_FORMAT - 1] = { "format", "formulir LPJ", NULL },
	[BANPOL_TERLAMBAT - 1] = { "terlambat", "keterlambatan", NULL },
	[BANPOL_SALDO - 1] = { "saldo", "sisa dana", NULL },
	[BANPOL_KELEBIHAN - 1] = { "kelebihan", "pembayaran melebihi hak",
	    NULL },
	[BANPOL_TANPA_LPJ - 1] = { "lpj", "LPJ belum ada", NULL },
	[BANPOL_TANDA_TANGAN - 1] = { "tanda_tangan",
	    "pengurus dan tanda tangan", NULL },
	[BANPOL_ANGKA - 1] = { "angka", "angka ganda atau berbeda", NULL },
	[BANPOL_BERULANG - 1] = { "berulang", "temuan BPK yang berulang",
	    NULL },
	[BANPOL_PAJAK - 1] = { "pajak", NULL, NULL },
	[BANPOL_URUTAN - 1] = { "urutan", "urutan langkah", NULL },
	[BANPOL_CATATAN - 1] = { "catatan", "aturan catatan", NULL },
	{ 0 }
};

#define P36 "Permendagri 36/2018 "
#define P78 "Permendagri 78/2020 "
/* What was paid stays so: an excess ends when it is given back. */
#define GIVEN_BACK "%t ubah pencairan %k --nomor-sts NOMOR --tanggal-sts "	\
	"TANGGAL --jumlah-sts JUMLAH"

static const struct kb_fault faults[] = {
	[BANPOL_REKENING - 1] = { P36 "Pasal 24; Peraturan BPK 2/2015 Pasal 4",
	    "(1, rekening) rekening tujuan SP2D bukan rekening pengurus yang "
	    "berlaku pada hari itu, dipakai juga untuk partai lain, atau belum "
	    "dicatat; pemiliknya tidak menyebut partai, atau belum dicatat" },
	[BANPOL_JUMLAH - 1] = { P36 "Pasal 31",
	    "(2, jumlah) belanja dan yang disetor kembali tidak sama dengan "
	    "yang cair, sampai rupiah terakhir" },
	[BANPOL_BUKTI - 1] = { P36 "Pasal 30",
	    "(3, bukti) bukti yang menurut jenis belanjanya harus ada belum "
	    "ada" },
	[BANPOL_PORSI - 1] = { P36 "Pasal 27 ayat (1)",
	    "(4, porsi) pendidikan politik tidak lebih besar daripada "
	    "operasional, atau kurang dari setelan banpol.porsi_pendidikan; "
	    "undang-undang sendiri hanya berkata diprioritaskan" },
	[BANPOL_PERUNTUKAN - 1] = { P36 "Pasal 28 ayat (4) dan Pasal 29",
	    "(5, peruntukan) jenis belanja yang tidak ada dalam daftar, atau "
	    "tidak lagi boleh pada tahun itu; belanja di luar tahun "
	    "anggarannya" },
	[BANPOL_KLASIFIKASI - 1] = { P36 "Pasal 28 dan Pasal 29",
	    "(6, klasifikasi) uraian yang lazimnya termasuk bagian lain, "
	    "misalnya sewa kantor pada pendidikan politik" },
	[BANPOL_HARGA - 1] = { "standar harga satuan kantor",
	    "(7, harga) harga satuan di atas daftar ssh.csv, bila kantor "
	    "mengisinya" },
	[BANPOL_FORMAT - 1] = { P78 "formulir G",
	    "(8, format) LPJ diterima dan rinciannya belum dicatat, sedangkan "
	    "LPJ partai lain tahun itu sudah; formulir G disusun dari rincian "
	    "itu, jadi bentuknya selalu menurut peraturan" },
	[BANPOL_TERLAMBAT - 1] = { "UU 2/2011 Pasal 34A ayat (1); " P36
	    "Pasal 32 dan 33",
	    "(9, terlambat) LPJ sampai pada BPK sesudah setelan "
	    "banpol.batas_lpj", "" },
	[BANPOL_SALDO - 1] = { P78 "formulir G huruf C",
	    "(10, saldo) sisa dana tanpa bukti setor" },
	[BANPOL_KELEBIHAN - 1] = { P36 "Pasal 2, 5, 38 dan 39",
	    "(11, kelebihan) dibayar melebihi haknya menurut penetapan "
	    "terakhir, atau menurut hitungan hari ini; dibayar sebelum "
	    "pelantikan melebihi bagian hasil lama; atau semua pembayaran "
	    "melebihi pagu DPA", GIVEN_BACK },
	[BANPOL_TANPA_LPJ - 1] = { P36 "Pasal 32 dan 33",
	    "(12, lpj) menerima bantuan, dan LPJ-nya belum sampai pada BPK "
	    "sesudah batasnya; juga partai yang tidak lagi berkursi",
	    "%t tambah tahapan --partai PARTAI --tahun TAHUN --tahap lpj_bpk "
	    "--tanggal TANGGAL" },
	[BANPOL_TANDA_TANGAN - 1] = { P36 "Pasal 15 dan 16 ayat (2) dan (3)",
	    "(13, tanda_tangan) penanda tangan bukan pengurus yang berlaku "
	    "pada hari itu, tidak ada pengurus yang berlaku ketika permohonan "
	    "diajukan, atau pengurus berganti tanpa nomor SK DPP" },
	[BANPOL_ANGKA - 1] = { P36 "Pasal 4, 15 dan 16 ayat (3) huruf c",
	    "(14, angka) suara dalam surat KPU atau penetapan yang berbeda "
	    "dengan register, suara yang sama persis pada dua partai atau dua "
	    "pemilu, koreksi atas suara yang tidak ada, nilai per suara di "
	    "bawah Pasal 5 atau di luar setelan nilai_kali dan nilai_maks, "
	    "jumlah penetapan yang bukan hasil kalinya atau berbeda "
	    "dengan hitungan hari ini, penetapan yang mendahului dasarnya, "
	    "nomor penetapan atau SP2D yang dipakai dua kali" },
	[BANPOL_BERULANG - 1] = { "pemeriksaan BPK; setelan banpol.masa_temuan",
	    "(15, berulang) temuan BPK yang lewat tenggatnya" },
	[BANPOL_PAJAK - 1] = { "kewajiban pemotong pajak",
	    "(16, pajak) pajak dipotong tanpa bukti setor (NTPN)" },
	[BANPOL_URUTAN - 1] = { P36 "Pasal 16 sampai 26 dan 31 sampai 35",
	    "(urutan) langkah yang mendahului langkah sebelumnya, pembayaran "
	    "tanpa permohonan atau Berita Acara verifikasi, di luar tahun "
	    "anggaran, atau sebelum LPJ tahun lalu diperiksa BPK; tahapan dan "
	    "pencairan yang berbeda. Langkah yang tahun itu tidak dicatat "
	    "kantor pada partai mana pun tidak ditanyakan" },
};

/* What a kind has besides, by another rule. */
static const struct kb_fault others[] = {
	{ BANPOL_P35, "(9, terlambat) LPJ sampai pada kepala daerah lebih "
	    "dari sebulan sesudah LHP", "" },
	{ P36 "Pasal 2", "(11, kelebihan) dibayar tanpa hak", GIVEN_BACK },
	{ BANPOL_LAGI, "(15, berulang) temuan BPK yang sejenis pada tahun "
	    "pemeriksaan sebelumnya", "" },
};

const struct kb_fault *
banpol_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : i - KB_LEN(faults) <
	    KB_LEN(others) ? &others[i - KB_LEN(faults)] : NULL;
}

#define T struct banpol_pemeriksaan_baris
static const struct kb_field baris_fields[] = {
	TEXT(T, jenis, "jenis catatan", .show = true),
	TEXT(T, nomor, "nomor atau kunci catatan", .show = true),
	TEXT(T, kolom, "kolom", .show = true),
	TEXT(T, temuan, "yang ditemukan", .show = true),
	TEXT(T, dasar, "aturan yang dilanggar", .show = true),
	ENUM(T, perkara, banpol_perkara, "temuan tentang apa"),
	REF(T, partai, "partai", "partai"),
	PDATE(T, tahun, "tahun anggaran"),
	INT(T, berulang, "tahun dengan temuan itu pada partai ini, sampai "
	    "tahun itu"),
	REGION(T, wilayah, "wilayah DPRD"),
	TEXT(T, perbaikan, "perintah yang memperbaikinya; kata berhuruf besar "
	    "diganti dengan nilainya"),
};
#undef T

const struct kb_type banpol_pemeriksaan_type = {
	.name = "temuan", .help = "yang ditemukan periksa",
	.size = sizeof(struct banpol_pemeriksaan_baris),
	KB_FIELDS(baris_fields),
};

/* ---- rows ---- */

void
periksa_found(struct periksa *p, const struct banpol_satu *s,
    enum banpol_perkara kind, struct perihal of, const char *rule)
{
	struct kb_buf what = KB_BUF_INIT;

	kb_buf_addf(&what, "%s %d: %s", s->singkatan != NULL ? s->singkatan :
	    s->partai, s->tahun, kb_buf_str(&p->text));
	periksa_keep(p->out, &(struct banpol_pemeriksaan_baris){
	    .jenis = of.jenis, .nomor = of.nomor, .kolom = of.kolom,
	    .temuan = what.s, .dasar = rule != NULL ? rule : faults[kind - 1].rule,
	    .perkara = { (uint8_t)kind }, .partai = s->partai,
	    .tahun = { s->tahun * 10000 }, .wilayah = s->wilayah });
	kb_buf_free(&what);
	kb_buf_cut(&p->text, 0);
}

void
periksa_day(struct periksa *p, kb_date day)
{
	kb_date_long(&p->text, day);
}

static int
place_cmp(const void *key, const void *elem, const void *arg)
{
	const struct banpol_satu *s = elem;

	(void)arg;
	return strcmp(key, s->wilayah.s);
}

const struct banpol_satu *
periksa_next(const struct periksa *p, const kb_code *council,
    const struct banpol_satu *before)
{
	size_t i = before != NULL ? (size_t)(before - p->j.satu) + 1 :
	    kb_lower(council->s, p->j.satu, p->j.n, sizeof(*p->j.satu),
	    place_cmp, NULL);

	return i < p->j.n && strcmp(p->j.satu[i].wilayah.s, council->s) == 0 ?
	    &p->j.satu[i] : NULL;
}

bool
periksa_records(const struct periksa *p, const struct banpol_satu *s,
    enum banpol_tahap step)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL)
		if (t->tahun == s->tahun &&
		    banpol_kejadian(t, step, true) != NULL)
			return true;
	return false;
}

const struct banpol_satu *
periksa_of(const struct periksa *p, const kb_code *council, int year,
    const char *party)
{
	const struct banpol_satu *t = NULL;

	while ((t = periksa_next(p, council, t)) != NULL)
		if (t->tahun == year && strcmp(t->partai, party) == 0)
			break;
	return t;
}

const struct banpol_satu *
periksa_before(const struct periksa *p, const struct banpol_satu *s)
{
	const struct banpol_satu *hit = NULL, *t = NULL;

	while ((t = periksa_next(p, &s->wilayah, t)) != NULL &&
	    t->tahun < s->tahun)
		if (t->wajib_lpj && strcmp(t->partai, s->partai) == 0)
			hit = t;
	return hit;
}

/* ---- all of them ---- */

int
periksa_awal(struct kb_db *db, int today)
{
	return (int)kb_one(db, today, "SELECT min(CAST(tahun AS INTEGER)) FROM "
	    "(SELECT tahun FROM pencairan UNION ALL SELECT tahun FROM "
	    "banpol_tahapan UNION ALL SELECT tahun FROM banpol_temuan UNION "
	    "ALL SELECT tahun FROM belanja)", KB_NONE);
}

static int
look(struct periksa *p, struct kb_err *err)
{
	static periksa_fn *const of_one[] = {
		periksa_rekening, periksa_hak, periksa_langkah, periksa_lapor,
		periksa_lama, periksa_pengurus,
	};
	static int (*const of_all[])(struct periksa *, struct kb_err *) = {
		periksa_pagu, periksa_bagian, periksa_tujuan, periksa_sp2d,
		periksa_berkas, periksa_suara, periksa_usang,
		periksa_penetapan, periksa_nilai, periksa_koreksi,
	};

	for (size_t i = 0; i < p->j.n; i++)
		for (size_t k = 0; k < KB_LEN(of_one); k++)
			of_one[k](p, &p->j.satu[i]);
	for (size_t k = 0; k < KB_LEN(of_all); k++)
		if (of_all[k](p, err) != 0)
			return -1;
	return 0;
}

static int
load(struct kb_kantor *k, struct banpol_pemeriksaan *out, struct kb_err *err)
{
	struct periksa p = { .k = k, .out = out };
	int this = k->env.today.ymd / 10000, rc;

	*out = (struct banpol_pemeriksaan){ 0 };
	rc = banpol_perjalanan(k, &(struct banpol_tanya){
	    .from = periksa_awal(k->db, this), .to = this }, &p.j, err);
	if (rc == 0)
		rc = papan_load(k, &k->env.office, "", KB_NONE, &p.board,
		    err);
	if (rc == 0)
		rc = look(&p, err);
	if (rc == 0)
		rc = periksa_belanja(&p, err);
	kb_buf_free(&p.text);
	papan_free(&p.board);
	banpol_perjalanan_free(&p.j);
	return rc;
}

/* Of seats; which has a filter of its own where votes alone are looked at. */
static void
seat(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct periksa *p = arg;
	struct banpol_pemeriksaan_baris r = { suara_type.name, nomor, column,
	    what, rule };

	/* Of a council it is called by its code and election. */
	if (strchr(nomor, ',') != NULL)
		(void)snprintf(r.wilayah.s, sizeof(r.wilayah.s), "%.*s",
		    (int)strcspn(nomor, ","), nomor);
	banpol_pemeriksaan_add(p->k, p->out, &suara_type, &r);
}

int
banpol_pemeriksaan_load(struct kb_kantor *k, struct banpol_pemeriksaan *out,
    struct kb_err *err)
{
	struct periksa p = { .k = k, .out = out };
	struct kb_filter none;
	int rc = load(k, out, err);

	kb_filter_begin(&none, &suara_type);
	if (rc == 0)
		rc = banpol_audit_kursi(k, &none, &(struct kb_lint){ seat, &p,
		    &k->env }, err);
	kb_filter_free(&none);
	return rc;
}

void
banpol_pemeriksaan_free(struct banpol_pemeriksaan *p)
{
	free(p->row);
	kb_homes_free(&p->homes);
	*p = (struct banpol_pemeriksaan){ 0 };
}

/* ---- of one type, for its periksa ---- */

/* Is the record that it is of among those that are looked at?  A finding knows
 * the council; the record is its office's, the one's that we act for (a
 * province, for its cities), or nobody's: from before siapkan. */
static bool
is_asked(struct kb_kantor *k, const struct kb_filter *f,
    const struct banpol_pemeriksaan_baris *r)
{
	const kb_code office[] = { r->wilayah, k->env.office, { "" } };

	for (size_t i = 0; i < KB_LEN(office); i++)
		if (kb_filter_passes(k->db, f, &(struct kb_head){
		    .kantor = office[i], .nomor = r->nomor }))
			return true;
	return false;
}

int
banpol_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct banpol_pemeriksaan p;
	int rc = load(k, &p, err);

	if (rc == 0)
		banpol_pemeriksaan_order(&p);
	for (size_t i = 0; rc == 0 && i < p.n; i++) {
		const struct banpol_pemeriksaan_baris *r = &p.row[i];

		if (strcmp(r->jenis, f->type->name) == 0 && is_asked(k, f, r))
			l->found(l->arg, r->nomor, r->kolom, r->temuan,
			    r->dasar);
	}
	banpol_pemeriksaan_free(&p);
	return rc;
}
