/* SPDX-License-Identifier: ISC */
/*
 * kartu.c - all that the office knows of one ormas, for who stands at the
 * counter: what it is, its terms, and what passed between it and the office.
 */
#include <stdlib.h>

#include "kenal.h"
#include "kesbang/surat_ormas.h"
#include "kesbang/text.h"

/* ---- what it is ---- */

static void
fact(struct kb_doc *d, const struct ormas *o, const char *label,
    const char *column, const struct kb_env *env)
{
	const struct kb_field *f = &ormas_type.field[
	    kb_field_find(&ormas_type, column)];
	struct kb_buf b = KB_BUF_INIT;

	kb_show(f, o, env, &b);
	if (b.len > 0)
		kb_doc_fact(d, label, b.s);
	kb_buf_free(&b);
}

static void
identity(struct kb_doc *d, const struct ormas *o, const struct kb_env *env)
{
	static const char *const fact_of[][2] = {
		{ "Nomor", "nomor" }, { "Bentuk", "bentuk" },
		{ "Bidang", "bidang" }, { "Lingkup", "lingkup" },
		{ "Induk", "induk" }, { "Nama lain", "nama_lain" },
		{ "Pengesahan", "ahu_nomor" }, { "Alamat", "alamat" },
		{ "Wilayah", "wilayah" }, { "Telepon", "telepon" },
		{ "Surel", "email" }, { "Ketua", "ketua" },
		{ "Sekretaris", "sekretaris" }, { "Bendahara", "bendahara" },
		{ "Sengketa", "sengketa" }, { "Bubar", "bubar" },
		{ "Catatan", "catatan" },
		{ "Belum terbaca dari lembar asal", "tak_terbaca" },
	};

	for (size_t i = 0; i < KB_LEN(fact_of); i++)
		fact(d, o, fact_of[i][0], fact_of[i][1], env);
}

/* ---- its terms ---- */

/* "berlaku sampai 15 Desember 2025 (4 hari lagi)" */
static void
term(struct kb_doc *d, const struct ormas_setelan *set, enum ormas_jam clock,
    const struct ormas_masa *m, const struct ormas_urus *u, kb_date today)
{
	const char *label = clock == ORMAS_SURAT_LAPOR ?
	    set->surat_lapor_singkatan : clock == ORMAS_SKT ? "SKT" :
	    clock == ORMAS_PENGURUS ? "Pengurus" : "Izin operasional";
	struct kb_buf b = KB_BUF_INIT;

	if (m->keadaan.n == 0)
		return;
	kb_buf_adds(&b, kb_word_label(ormas_jalan, m->keadaan));
	if (m->berakhir.ymd != 0 && m->dasar.n == ORMAS_PALING_LAMBAT) {
		kb_buf_adds(&b, m->keadaan.n == ORMAS_BERAKHIR ?
		    " paling lambat " : "; berakhir paling lambat ");
		kb_date_long(&b, m->berakhir);
	} else if (m->berakhir.ymd != 0) {
		kb_buf_adds(&b, m->keadaan.n == ORMAS_BERLAKU ? " sampai " :
		    " ");
		kb_date_long(&b, m->berakhir);
		if (m->berakhir.ymd >= today.ymd) {
			kb_buf_adds(&b, " (");
			ormas_hari_lagi(&b, m->berakhir, today);
			kb_buf_addc(&b, ')');
		}
		if (m->dasar.n != ORMAS_TERCETAK)
			kb_buf_addf(&b, ", %s", kb_word_label(ormas_dasar,
			    m->dasar));
	}
	if (m->batas.ymd != 0 && m->berakhir.ymd >= today.ymd) {
		kb_buf_adds(&b, "; ");
		ormas_batas(&b, m, today);
	}
	if (u->kind != 0) {
		kb_buf_adds(&b, "; ");
		ormas_urus_words(u, &b);
	}
	kb_doc_fact(d, label, b.s);
	kb_buf_free(&b);
}

static void
terms(struct kb_doc *d, const struct ormas *o, const struct ormas_hari *h)
{
	struct ormas_fakta facts;
	struct ormas_status now;
	struct kb_buf b = KB_BUF_INIT;

	ormas_fakta_of(h, o, &facts);
	ormas_status(o, &h->set, &facts, h->today, &now);
	kb_doc_section(d, "Keadaan hari ini");
	kb_doc_fact(d, "Pendaftaran", kb_word_label(ormas_keadaan,
	    now.keadaan));
	if (ormas_unread(o, &now) != NULL)
		kb_doc_fact(d, "Sebab", ormas_unread(o, &now));
	kb_doc_fact(d, "Aktif", now.aktif.n == KB_FLAG_YES ? "ya" :
	    now.aktif.n == KB_FLAG_NO ? "tidak" : "belum dapat diketahui");
	for (int c = ORMAS_SKT; c <= ORMAS_NJAM; c++)
		term(d, &h->set, (enum ormas_jam)c, &now.masa[c],
		    &facts.urus[c], h->today);
	ormas_aturan(&b, &h->set, h->today);
	kb_doc_note(d, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* ---- what passed ---- */

/*
 * The last records that speak of the ormas, a line each: the day, then what
 * is known of the other columns.
 */
static const struct part {
	const char		*title;
	const struct kb_type	*type;
	const char		*day, *columns;
	int			 most;
} parts[] = {
	{ "Permohonan", &permohonan_type, "diterima",
	    "nomor,prosedur,dikembalikan,diteruskan,terbit,ditolak", 5 },
	{ "Surat dan percakapan", &komunikasi_type, "waktu",
	    "cara,perihal,nomor_surat,hasil", 10 },
	{ "Kunjungan", &kunjungan_type, "tanggal",
	    "bentuk,alamat_ditemukan,alamat_baru,papan_nama,pengurus_sesuai,"
	    "sengketa,telepon_aktif,kesimpulan,tindak_lanjut", 5 },
	{ "Laporan kegiatan", &laporan_kegiatan_type, "diterima",
	    "periode,cara", 4 },
	{ "Pengawasan", &pengawasan_type, "tanggal", "jenis,materi,selesai",
	    5 },
	{ "Sanksi", &ormas_sanksi_type, "tanggal",
	    "tahap,nomor_surat,dipatuhi", 5 },
};

struct adding {
	struct kb_doc		*doc;
	const struct part	*part;
	const struct kb_env	*env;
	size_t			 rows;
	bool			 masked;
};

/* Of an instant the day alone. */
static void
day(struct kb_buf *b, const struct kb_field *f, const void *rec,
    const struct kb_env *env)
{
	const void *at = (const char *)rec + f->at;

	if (f->kind == KB_STAMP)
		kb_date_long(b, kb_stamp_date(*(const kb_stamp *)at,
		    env->zone));
	else
		kb_date_long(b, *(const kb_date *)at);
}

/* A day or a yes says nothing without the name of its column. */
static void
value(struct kb_buf *b, const struct kb_field *f, const void *rec,
    const struct kb_env *env)
{
	for (const char *p = f->name; *p != '\0' && (f->kind == KB_DATE ||
	    f->kind == KB_FLAG); p++)
		kb_buf_addc(b, *p == '_' ? ' ' : *p);
	if (f->kind == KB_DATE || f->kind == KB_FLAG)
		kb_buf_adds(b, f->kind == KB_FLAG ? ": " : " ");
	kb_show(f, rec, env, b);
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct adding *a = arg;
	const struct kb_type *t = a->part->type;
	const char *columns = a->part->columns;
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;
	struct kb_buf hidden = KB_BUF_INIT;
	size_t n = 0;

	(void)err;
	if (a->masked)
		kb_mask_rec(t, rec, &hidden);
	if (a->rows++ == 0)
		kb_doc_section(a->doc, a->part->title);
	day(&b, &t->field[kb_field_find(t, a->part->day)], rec, a->env);
	while (kb_next_part(&columns, ',', &one)) {
		const struct kb_field *f = &t->field[kb_field_find(t, one.s)];

		if (!kb_known(f, rec))
			continue;
		kb_buf_adds(&b, n++ == 0 ? ": " : ", ");
		value(&b, f, rec, a->env);
	}
	kb_doc_item(a->doc, 0, b.s);
	kb_buf_free(&b);
	kb_buf_free(&one);
	kb_buf_free(&hidden);
	return 0;
}

static int
passed(struct kb_kantor *k, struct kb_doc *d, const struct part *p,
    const struct ormas *o, const char *texts, bool masked,
    struct kb_err *err)
{
	struct adding a = { d, p, &k->env, 0, masked };
	char *sql = kb_asprintf("SELECT %s, %s FROM %s WHERE kantor = ? AND "
	    "ormas IN (SELECT value FROM json_each(?)) ORDER BY %s DESC, "
	    "nomor DESC LIMIT %d", p->day,
	    p->columns, p->type->table, p->day, p->most);
	int rc = kb_query(k->db, p->type, sql, KB_ARGS2((const char *)
	    o->head.kantor.s, texts), add, &a, err);

	free(sql);
	return rc;
}

int
ormas_kartu(struct kb_kantor *k, const char *key, bool masked,
    struct kb_doc **doc, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT, hidden = KB_BUF_INIT;
	struct kb_buf texts = KB_BUF_INIT;
	struct ormas_hari h = { 0 };
	struct ormas o = { 0 };
	int rc = ormas_get(k, key, &o, &home, err);

	*doc = NULL;
	if (rc == 0)
		rc = ormas_hari_load(k, &h, err);
	if (rc == 0)
		rc = kenal_texts(k, &o, &texts, err);
	if (rc == 0) {
		*doc = kb_doc_new();
		kb_doc_title(*doc, o.nama);
		if (o.singkatan != NULL)
			kb_doc_subtitle(*doc, o.singkatan);
		if (masked)
			kb_mask_rec(&ormas_type, &o, &hidden);
		identity(*doc, &o, &k->env);
		terms(*doc, &o, &h);
	}
	for (size_t i = 0; rc == 0 && i < KB_LEN(parts); i++)
		rc = passed(k, *doc, &parts[i], &o, texts.s, masked, err);
	ormas_hari_free(&h);
	kb_buf_free(&home);
	kb_buf_free(&hidden);
	kb_buf_free(&texts);
	return rc;
}
