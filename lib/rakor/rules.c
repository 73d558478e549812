/* SPDX-License-Identifier: ISC */
/* rules.c - of one recommendation, and of one entry of its follow-up. */
#include <string.h>

#include "kesbang/naskah.h"
#include "kesbang/period.h"
#include "kesbang/text.h"
#include "pantau.h"
#include "rules.h"

/* ---- addressees ---- */

size_t
rakor_next(const char *list, const char **at)
{
	const char *p = *at == NULL ? list : *at + strcspn(*at, ",;");
	size_t n;

	p += strspn(p, ",; ");
	n = strcspn(p, ",;");
	*at = p;
	while (n > 0 && p[n - 1] == ' ')
		n--;
	return n;
}

/* What begins with a digit is a region's code, or a slip: 64.1 for 64.10. */
static void
check_addressee(const char *s, size_t n, const struct kb_src *src,
    struct kb_errs *errs)
{
	char code[16];

	if (*s < '0' || *s > '9')
		return;
	if (n < sizeof(code)) {
		memcpy(code, s, n);
		code[n] = '\0';
	}
	if (n >= sizeof(code) || !kb_region_form(code))
		kb_errs_add(errs, src, "penerima", "'%.*s' bukan kode wilayah "
		    "Kemendagri (contoh 64.74; dalam YAML di dalam tanda "
		    "kutip)", (int)(n < 40 ? n : 40), s);
}

static bool
same_word(const char *a, size_t n, const char *b, size_t m)
{
	return n == m && strncasecmp(a, b, n) == 0;
}

static void
check_addressees(const char *list, const struct kb_src *src,
    struct kb_errs *errs)
{
	const char *a = NULL, *b;
	size_t n, m;

	while ((n = rakor_next(list, &a)) > 0) {
		check_addressee(a, n, src, errs);
		b = NULL;
		while ((m = rakor_next(list, &b)) > 0 && b < a)
			if (same_word(a, n, b, m))
				kb_errs_add(errs, src, "penerima",
				    "'%.*s' disebut dua kali", (int)n, a);
	}
}

size_t
rakor_induk(const char *butir)
{
	size_t n = strlen(butir);
	bool digit = n > 0 && butir[n - 1] >= '0' && butir[n - 1] <= '9';

	while (n > 0 && butir[n - 1] != '.' && (butir[n - 1] >= '0' &&
	    butir[n - 1] <= '9') == digit)
		n--;
	while (n > 0 && butir[n - 1] == '.')
		n--;
	return n;
}

/* ---- periods: a deadline, an instance of what recurs ---- */

static void
check_period(const char *column, const char *text, const struct kb_src *src,
    struct kb_errs *errs)
{
	static const kb_date none;
	struct kb_period p = { none, none };
	struct kb_err err;

	if (text == NULL)
		return;
	/* Nothing that moves with today's date. */
	if (strpbrk(text, "0123456789") == NULL || strstr(text, "..") != NULL)
		kb_errs_add(errs, src, column, "'%.60s' bukan waktu tertentu "
		    "(contoh 2025, 2025-02, 2025-T1, 2025-02-28)", text);
	else if (kb_period_parse(text, none, &p, &err) != 0)
		kb_errs_add(errs, src, column, "%s", err.msg);
}

/* ---- rekomendasi ---- */

/*
 * "9a" of kaltim-2024 is kaltim-2024#9a, and that is 9a of kaltim-2024.
 * Letters of sub-items are small ones.
 */
void
rakor_complete_rekomendasi(void *rec, struct kb_buf *made)
{
	struct rekomendasi *r = rec;
	const char *nomor = r->head.nomor, *hash;
	size_t at;

	hash = nomor != NULL ? strrchr(nomor, '#') : NULL;
	kb_buf_room(made, 2 * ((nomor != NULL ? strlen(nomor) : 0) +
	    (r->rapat != NULL ? strlen(r->rapat) : 0) +
	    (r->butir != NULL ? strlen(r->butir) : 0)) + 8 +
	    rakor_penerima_ruang(r->penerima));
	r->penerima = rakor_penerima_baku(r->penerima, made);
	if (hash != NULL && r->rapat == NULL) {
		at = made->len;
		kb_buf_add(made, nomor, (size_t)(hash - nomor));
		kb_buf_add(made, "", 1);
		r->rapat = made->s + at;
	}
	if (r->butir == NULL)
		r->butir = hash != NULL ? hash + 1 : nomor;
	if (r->butir == NULL)
		return;
	at = made->len;
	kb_buf_add(made, r->butir, strlen(r->butir) + 1);
	for (char *p = made->s + at; *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p | 32);
	r->butir = made->s + at;
	if (r->rapat == NULL || (nomor != NULL && hash == NULL &&
	    !kb_same_name(nomor, r->butir)))
		return;
	if (hash != NULL && strcasecmp(hash + 1, r->butir) != 0)
		return;				/* the check tells */
	at = made->len;
	kb_buf_addf(made, "%.*s#%s", hash != NULL ? (int)(hash - nomor) :
	    (int)strlen(r->rapat), hash != NULL ? nomor : r->rapat, r->butir);
	r->head.nomor = made->s + at;
}

static void
check_number(const struct rekomendasi *r, const struct kb_src *src,
    struct kb_errs *errs)
{
	size_t n;

	if (r->rapat == NULL || r->butir == NULL)
		return;				/* asked for already */
	if (strspn(r->butir, "0123456789abcdefghijklmnopqrstuvwxyz.") !=
	    strlen(r->butir))
		kb_errs_add(errs, src, "butir", "'%.40s' bukan nomor butir "
		    "seperti 9 atau 9a", r->butir);
	n = strlen(r->rapat);
	if (r->head.nomor != NULL && (strncmp(r->head.nomor, r->rapat, n) != 0
	    || r->head.nomor[n] != '#' ||
	    strcmp(r->head.nomor + n + 1, r->butir) != 0))
		kb_errs_add(errs, src, "nomor", "'%.60s' harus '%.60s#%.20s', "
		    "menurut rapat dan butirnya", r->head.nomor, r->rapat,
		    r->butir);
}

/* A report proves what recurs as it does. */
static void
check_proof(const struct rekomendasi *r, const struct kb_src *src,
    struct kb_errs *errs)
{
	static const uint8_t each[] = {
		[RAKOR_DARI_TRIWULAN] = RAKOR_TRIWULAN,
		[RAKOR_DARI_RAD] = RAKOR_CATUR_WULAN,
		[RAKOR_DARI_MINGGUAN] = RAKOR_MINGGU,
	};

	if (r->bukti_dari.n != 0 && r->setiap.n != each[r->bukti_dari.n])
		kb_errs_add(errs, src, "bukti_dari", "hanya untuk yang "
		    "berulang setiap %s", kb_word_label(rakor_setiap,
		    (kb_enum){ each[r->bukti_dari.n] }));
}

void
rakor_check_rekomendasi(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct rekomendasi *r = rec;

	check_number(r, src, errs);
	if (r->penerima != NULL)
		check_addressees(r->penerima, src, errs);
	check_period("batas", r->batas, src, errs);
	if (r->setiap.n != 0 && r->jenis.n != RAKOR_BERULANG)
		kb_errs_add(errs, src, "setiap", "hanya untuk jenis berulang");
	check_period("mulai", r->mulai, src, errs);
	check_proof(r, src, errs);
	if (r->mulai != NULL && r->jenis.n != RAKOR_BERULANG)
		kb_errs_add(errs, src, "mulai", "hanya untuk jenis berulang");
	if (r->peristiwa != NULL && r->jenis.n != RAKOR_PERISTIWA)
		kb_errs_add(errs, src, "peristiwa", "hanya untuk jenis "
		    "peristiwa");
	if (r->mengulang != NULL && r->head.nomor != NULL &&
	    strcmp(r->mengulang, r->head.nomor) == 0)
		kb_errs_add(errs, src, "mengulang", "rekomendasi mengulang "
		    "dirinya sendiri");
}

void
rakor_lint_teks(const struct kb_type *t, const void *rec,
    const struct kb_lint *l)
{
	static const kb_date none;
	struct kb_buf scratch = KB_BUF_INIT;

	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].kind == KB_TEXT && t->field[i].find &&
		    kb_known(&t->field[i], rec))
			kb_naskah_lint(kb_get(&t->field[i], rec, NULL,
			    &scratch), t->field[i].name, none, l);
	kb_buf_free(&scratch);
}

void
rakor_lint_rekomendasi(const void *rec, const struct kb_lint *l)
{
	static const char *const rule = "isian rekomendasi";
	const struct rekomendasi *r = rec;

	rakor_lint_teks(&rekomendasi_type, rec, l);
	if (r->jenis.n == RAKOR_BERULANG && r->setiap.n == 0)
		kb_doubt(l, "setiap", "berulang, tetapi tidak disebut setiap "
		    "apa", rule);
	if (r->jenis.n == RAKOR_PERISTIWA && r->peristiwa == NULL)
		kb_doubt(l, "peristiwa", "peristiwa yang ditunggu tidak "
		    "disebut", rule);
	if (r->jenis.n == RAKOR_PERNYATAAN && r->batas != NULL)
		kb_doubt(l, "batas", "pernyataan tidak memerlukan batas waktu",
		    rule);
}

/* ---- tindak-lanjut ---- */

void
rakor_complete_tindak_lanjut(void *rec, struct kb_buf *made)
{
	struct tindak_lanjut *t = rec;

	kb_buf_room(made, rakor_penerima_ruang(t->penerima));
	t->penerima = rakor_penerima_baku(t->penerima, made);
	if (t->membatalkan != NULL)
		t->status.n = RAKOR_PENCABUTAN;
}

void
rakor_check_tindak_lanjut(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct tindak_lanjut *t = rec;

	if (t->penerima != NULL) {
		check_addressees(t->penerima, src, errs);
		if (strpbrk(t->penerima, ",;") != NULL)
			kb_errs_add(errs, src, "penerima", "satu catatan untuk "
			    "satu penerima");
	}
	check_period("periode", t->periode, src, errs);
	if (t->status.n == RAKOR_PENCABUTAN && t->membatalkan == NULL)
		kb_errs_add(errs, src, "status", "'pencabutan' hanya untuk "
		    "catatan yang mencabut; jalankan 'rakor-rekom cabut NOMOR "
		    "--alasan TEKS'");
	if (t->capaian.known && t->capaian_dari.known &&
	    t->capaian.v > t->capaian_dari.v)
		kb_errs_add(errs, src, "capaian", "%lld dari %lld lebih dari "
		    "seluruhnya", (long long)t->capaian.v,
		    (long long)t->capaian_dari.v);
	if (t->alasan.n != 0 && t->status.n != RAKOR_TIDAK_DAPAT &&
	    t->status.n != RAKOR_TERTUNDA)
		kb_errs_add(errs, src, "alasan", "hanya untuk status "
		    "tidak_dapat atau tertunda");
	if (t->ditunda_ke.ymd != 0 && t->status.n != RAKOR_TERTUNDA)
		kb_errs_add(errs, src, "ditunda_ke", "hanya untuk status "
		    "tertunda");
	kb_date_order(errs, src, "tanggal", t->tanggal, "diverifikasi",
	    t->diverifikasi);
	kb_date_order(errs, src, "tanggal", t->tanggal, "ditunda_ke",
	    pantau_akhir(t->ditunda_ke));
	kb_date_order(errs, src, "bukti_tanggal", t->bukti_tanggal,
	    "berlaku_sampai", pantau_akhir(t->berlaku_sampai));
}

bool
rakor_berbukti(const struct tindak_lanjut *t)
{
	return t->bukti_jenis.n != 0 || t->bukti_nomor != NULL ||
	    t->bukti_berkas != NULL;
}

/* "se-Kaltim", "se Kalimantan Timur": of all, which proves no single one. */
static bool
of_all(const char *s)
{
	for (; s != NULL && (s = strstr(s, "se")) != NULL; s += 2)
		if ((s[2] == '-' || s[2] == ' ') && s[3] >= 'A' && s[3] <= 'Z')
			return true;
	return false;
}

void
rakor_lint_tindak_lanjut(const void *rec, const struct kb_lint *l)
{
	static const char *const bpk = "Peraturan BPK 2/2017 Pasal 7";
	static const char *const rule = "isian tindak lanjut";
	const struct tindak_lanjut *t = rec;
	bool done = t->status.n == RAKOR_SESUAI;
	bool all = t->penerima != NULL && rakor_is_all(t->penerima);

	if (t->membatalkan != NULL)
		return;				/* it says nothing by itself */
	rakor_lint_teks(&tindak_lanjut_type, rec, l);
	if (done && t->capaian.known && t->capaian_dari.known &&
	    t->capaian.v < t->capaian_dari.v)
		kb_doubt(l, "capaian", "sesuai, padahal belum seluruhnya",
		    rule);
	if (t->capaian_dari.known && !t->capaian.known)
		kb_doubt(l, "capaian", "seluruhnya disebut, capaiannya tidak",
		    rule);
	if (t->bukti_tanggal.ymd > t->tanggal.ymd)
		kb_doubt(l, "bukti_tanggal", "sesudah tanggal keadaan ini",
		    rule);
	if (l->env != NULL && t->tanggal.ymd > l->env->today.ymd)
		kb_doubt(l, "tanggal", "belum tiba", rule);
	if (t->status.n == RAKOR_TIDAK_DAPAT && t->alasan.n == 0)
		kb_doubt(l, "alasan", "tidak dapat ditindaklanjuti tanpa "
		    "alasan", bpk);
	if (t->status.n == RAKOR_TERTUNDA && t->ditunda_ke.ymd == 0)
		kb_doubt(l, "ditunda_ke", "tertunda tanpa waktu baru", rule);
	if (t->status.n == RAKOR_TERTUNDA && t->alasan.n == 0 &&
	    t->uraian == NULL)
		kb_doubt(l, "alasan", "tertunda tanpa alasan", rule);
	if (done && all)
		kb_doubt(l, "penerima", "kabar bersama tidak membuktikan satu "
		    "penerima", rule);
	if (done && !all && of_all(t->uraian))
		kb_doubt(l, "uraian", "keadaan bersama tidak membuktikan satu "
		    "penerima", rule);
}
