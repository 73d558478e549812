/* SPDX-License-Identifier: ISC */
/* ganda_kunci.c - the keys by which records may be one ormas. */
#include <stdlib.h>
#include <string.h>

#include "ganda_satu.h"
#include "kesbang/text.h"
#include "nomor.h"

static uint64_t
salted(uint64_t sum, int class)
{
	uint64_t k = (sum ^ (uint64_t)class) * UINT64_C(0x9e3779b97f4a7c15);

	return k != 0 ? k : 1;
}

static uint64_t
key_of(const char *s, size_t n, size_t least, int class)
{
	return n < least ? 0 : salted(kb_checksum(s, n), class);
}

typedef void core_fn(const char *, struct kb_buf *);

static void
fold_name(const char *s, struct kb_buf *b)
{
	kb_fold_name(b, s);
}

static uint64_t
key_by(struct ormas_ganda *g, core_fn *fn, const char *s, size_t least,
    int class)
{
	if (s == NULL)
		return 0;
	kb_buf_cut(&g->work, 0);
	fn(s, &g->work);
	return key_of(kb_buf_str(&g->work), g->work.len, least, class);
}

/* Serial number and kind; a decree of another year is another one. */
static void
ahu_core(const char *s, struct kb_buf *b)
{
	struct ormas_ahu a;

	if (!ormas_ahu_parse(s, &a))
		return;
	kb_buf_addf(b, "%s/%d", a.serial + strspn(a.serial, "0"), a.kind);
}

static void
number_keys(struct ormas_ganda *g, struct one *r, const struct ormas *o)
{
	char day[KB_DATE_TEXT] = "";
	struct ormas_ahu a = { 0 };
	char *deed;

	r->key[AHU] = key_by(g, ahu_core, o->ahu_nomor, 4, AHU);
	if (o->ahu_nomor != NULL && ormas_ahu_parse(o->ahu_nomor, &a))
		r->ahu_year = a.year;
	r->key[SKT] = key_by(g, fold_name, o->skt_nomor, 1, SKT);
	r->weak |= g->work.len < 6 ? BIT(SKT) : 0;
	r->key[LETTER] = key_by(g, fold_name, o->surat_lapor_nomor, 1,
	    LETTER);
	r->weak |= g->work.len < 6 ? BIT(LETTER) : 0;
	r->key[NPWP] = key_by(g, fold_name, o->npwp, 15, NPWP);
	if (o->akta_nomor == NULL || o->akta_tanggal.ymd == 0)
		return;			/* every notary has a deed no. 23 */
	kb_date_iso(o->akta_tanggal, day);
	deed = kb_asprintf("%s/%s", o->akta_nomor, day);
	r->key[AKTA] = key_by(g, fold_name, deed, 1, AKTA);
	free(deed);
}

/* Halves that a slip of the pen in the other half leaves whole. */
static void
half_keys(struct one *r, const char *core, size_t n)
{
	if (n < 10)
		return;
	r->key[HEAD] = key_of(core, n / 2 - 1, 1, HEAD);
	r->key[TAIL] = key_of(core + n - (n / 2 - 1), n / 2 - 1, 1, TAIL);
}

static void
name_keys(struct ormas_ganda *g, struct one *r, const struct ormas *o)
{
	struct ormas_name *m = &g->name;

	if (o->nama_lain != NULL) {
		const char *list = o->nama_lain;
		struct kb_buf first = KB_BUF_INIT;

		kb_next_part(&list, '|', &first);
		ormas_name_read(m, kb_buf_str(&first));
		r->key[ALIAS] = key_of(m->core.s, m->core.len, 4, CORE);
		kb_buf_free(&first);
	}
	ormas_name_read(m, o->nama != NULL ? o->nama : "");
	r->key[CORE] = m->core.len < 2 ? key_by(g, fold_name, o->nama, 1,
	    CORE) : key_of(m->core.s, m->core.len, 2, CORE);
	half_keys(r, kb_buf_str(&m->core), m->core.len);
	r->key[SHORT] = key_by(g, fold_name, o->singkatan, 3, SHORT);
	r->key[SHORT_TOO] = m->short_form.len >= 3 ?
	    key_of(m->short_form.s, m->short_form.len, 3, SHORT) :
	    m->n == 1 ? key_of(m->core.s, m->core.len, 3, SHORT) : 0;
	r->no_short = r->key[SHORT] == 0 && m->short_form.len < 3;
	r->len = m->core.len;
	for (size_t i = 0; i < r->len; i++)
		r->letters |= UINT32_C(1) << (m->core.s[i] & 31);
	r->core = g->text.len;
	kb_buf_add(&g->text, kb_buf_str(&m->core), m->core.len + 1);
	memcpy(r->word, m->word, sizeof(r->word));
	r->nword = (uint8_t)m->n;
	r->level = (uint8_t)m->level;
	r->dispute = m->versi || kb_yes(o->sengketa);
}

static size_t
keep(struct ormas_ganda *g, const char *s)
{
	size_t at = g->text.len;

	s = s != NULL ? s : "";
	kb_buf_add(&g->text, s, strlen(s) + 1);
	return at;
}

void
ganda_read(struct ormas_ganda *g, struct one *r, const struct ormas *o)
{
	*r = (struct one){ .bentuk = o->bentuk.n };
	r->kantor = kb_checksum(o->head.kantor.s, strlen(o->head.kantor.s));
	r->nomor = keep(g, o->head.nomor);
	r->nama = keep(g, o->nama);
	memcpy(r->wilayah, o->wilayah.s, sizeof(r->wilayah));
	number_keys(g, r, o);
	name_keys(g, r, o);
	r->key[ADDRESS] = key_by(g, ormas_address_core, o->alamat, 1,
	    ADDRESS);
	r->weak |= g->work.len < 6 ? BIT(ADDRESS) : 0;
	r->key[CHAIR] = key_by(g, ormas_person_core, o->ketua, 1, CHAIR);
	r->weak |= g->work.len < 5 ? BIT(CHAIR) : 0;
	r->key[PHONE] = key_by(g, ormas_phone_core, o->telepon, 7, PHONE);
	r->key[MAIL] = key_by(g, fold_name, o->email, 6, MAIL);
	r->self[0] = key_by(g, fold_name, o->head.nomor, 1, NSLOT);
	r->self[1] = key_by(g, fold_name, o->nama, 1, NSLOT);
	r->self[2] = key_by(g, fold_name, o->singkatan, 1, NSLOT);
	r->induk = key_by(g, fold_name, o->induk, 1, NSLOT);
}
