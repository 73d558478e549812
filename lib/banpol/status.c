/* SPDX-License-Identifier: ISC */
/* status.c - each party's year in a line, and their sums. */
#include <string.h>

#include "kesbang/proses.h"

#define T struct banpol_status
static const struct kb_field status_fields[] = {
	PDATE(T, tahun, "tahun anggaran"),
	TEXT(T, nama, "partainya", .show = true),
	MONEY(T, hak, "haknya; kosong: belum dapat dihitung", .show = true),
	ENUM(T, keadaan, banpol_keadaan, "sampai di mana", .show = true),
	DATE(T, sejak, "sejak"),
	MONEY(T, cair, "yang sudah dicairkan", .show = true),
	TEXT(T, berikutnya, "yang berikutnya", .show = true),
	TEXT(T, sebab, "sebab ditahan atau bersengketa"),
	MONEY(T, silpa, "haknya yang tidak cair sampai tahun berakhir",
	    .show = true, .sparse = true),
	DATE(T, lpj, "LPJ diterima kantor"),
	DATE(T, lpj_bpk, "LPJ disampaikan kepada BPK"),
	DATE(T, lhp, "LHP BPK"),
	MONEY(T, sts, "yang disetor kembali"),
	INT(T, penetapan, "penetapan yang menyebut haknya; kosong: menurut "
	    "hitungan hari ini"),
	TEXT(T, ketua, "ketua pengurus yang dipakai"),
	INT(T, kepengurusan, "pengurus yang menyatakan diri"),
	FLAG(T, berkursi, "berkursi menurut hasil pemilu yang dihitung pada "
	    "akhir tahun itu; kosong: belum dapat dihitung"),
	REF(T, partai, "partai", "kode partai"),
	REGION(T, wilayah, "wilayah DPRD"),
};
#undef T

const struct kb_type banpol_status_type = {
	.name = "status", .help = "keadaan bantuan setiap partai",
	.size = sizeof(struct banpol_status), KB_FIELDS(status_fields),
};

static kb_date
day_of(const struct banpol_satu *s, enum banpol_tahap t)
{
	const struct banpol_kejadian *e = banpol_kejadian(s, t, false);

	return e != NULL ? e->tanggal : (kb_date){ 0 };
}

static kb_money
if_any(int64_t v)
{
	return (kb_money){ v, v != 0 };
}

struct banpol_status
banpol_status(const struct banpol_perjalanan *p, const struct banpol_satu *s,
    struct kb_buf *text)
{
	kb_buf_cut(text, 0);
	banpol_berikutnya(p, s, text);
	return (struct banpol_status){ .wilayah = s->wilayah,
	    .tahun = { s->tahun * 10000 }, .partai = s->partai,
	    .nama = s->singkatan, .hak = s->hak,
	    .cair = { s->cair, !s->tanpa_jumlah && (s->menerima ||
	    s->hak.known) },
	    .keadaan = { (uint8_t)s->keadaan }, .sejak = s->sejak,
	    .lpj = day_of(s, BANPOL_LPJ),
	    .lpj_bpk = day_of(s, BANPOL_LPJ_BPK),
	    .lhp = day_of(s, BANPOL_LHP), .sts = if_any(s->sts),
	    .silpa = if_any(s->silpa),
	    .berikutnya = text->len > 0 ? text->s : NULL,
	    .sebab = s->sebab, .penetapan = s->penetapan,
	    .ketua = s->pengurus.ketua,
	    .kepengurusan = { (int64_t)s->npengurus, true },
	    .berkursi = s->berkursi };
}

/* ---- sums ---- */

struct sums {
	kb_code	 wilayah;
	int	 tahun;
	size_t	 n;
	int64_t	 hak, cair, silpa;
	struct kb_buf	beda;		/* determined otherwise */
};

static int
add(struct sums *a, const struct banpol_satu *s, struct kb_err *err)
{
	a->n++;
	if (banpol_usang(s))
		kb_buf_addf(&a->beda, "%s%s", a->beda.len > 0 ? ", " : "",
		    s->singkatan);
	if (__builtin_add_overflow(a->hak, s->hak.known ? s->hak.v : 0,
	    &a->hak) || __builtin_add_overflow(a->cair, s->cair, &a->cair) ||
	    __builtin_add_overflow(a->silpa, s->silpa, &a->silpa))
		return kb_fail(err, KB_DATA, "%s %d: jumlahnya terlalu besar",
		    a->wilayah.s, a->tahun);
	return 0;
}

static void
amount(struct kb_buf *b, const char *what, int64_t v)
{
	kb_buf_addf(b, "%s ", what);
	kb_money_text(b, v);
}

/* "2024: 10 partai, hak Rp..., cair Rp..., SILPA Rp..., pagu Rp...". */
static int
tell(struct kb_kantor *k, const struct sums *a, bool place, struct kb_buf *b,
    bool *over, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;
	kb_money pagu;

	if (banpol_pagu(k, &a->wilayah, a->tahun, &pagu, err) != 0)
		return -1;
	if (place)
		kb_buf_addf(b, "%s ", kb_region_name(k, a->wilayah.s, &name));
	kb_buf_addf(b, "%d: %zu partai, ", a->tahun, a->n);
	amount(b, "hak", a->hak);
	amount(b, ", cair", a->cair);
	if (a->silpa > 0)
		amount(b, ", tidak cair (SILPA)", a->silpa);
	if (pagu.known)
		amount(b, ", pagu", pagu.v);
	kb_buf_addc(b, '\n');
	if (pagu.known && (a->hak > pagu.v || a->cair > pagu.v)) {
		*over = true;
		amount(b, a->cair > pagu.v ? "yang cair melebihi pagu" :
		    "haknya melebihi pagu", (a->cair > pagu.v ? a->cair :
		    a->hak) - pagu.v);
		kb_buf_addc(b, '\n');
	}
	if (a->beda.len > 0 && k->env.today.ymd / 10000 <= a->tahun) {
		*over = true;
		kb_buf_addf(b, "hitungan %s berbeda dengan penetapan: tetapkan "
		    "sebelum membayar ('banpol tetapkan --tahun %d')\n",
		    a->beda.s, a->tahun);
	}
	kb_buf_free(&name);
	return 0;
}

int
banpol_status_note(struct kb_kantor *k, const struct banpol_perjalanan *p,
    struct kb_buf *b, bool *over, struct kb_err *err)
{
	struct sums a = { .tahun = 0 };
	int rc = 0;

	*over = false;
	for (size_t i = 0; rc == 0 && i <= p->n; i++) {
		const struct banpol_satu *s = i < p->n ? &p->satu[i] : NULL;

		if (a.n > 0 && (s == NULL || s->tahun != a.tahun ||
		    strcmp(s->wilayah.s, a.wilayah.s) != 0)) {
			rc = tell(k, &a, strcmp(p->satu[0].wilayah.s,
			    p->satu[p->n - 1].wilayah.s) != 0, b, over, err);
			a.n = 0;
			kb_buf_free(&a.beda);
		}
		if (s == NULL || rc != 0)
			break;
		if (a.n == 0)
			a = (struct sums){ .wilayah = s->wilayah,
			    .tahun = s->tahun };
		rc = add(&a, s, err);
	}
	kb_buf_free(&a.beda);
	kb_buf_adds(b, kb_buf_str(&p->note));
	return rc;
}
