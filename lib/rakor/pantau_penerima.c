/* SPDX-License-Identifier: ISC */
/* pantau_penerima.c - who is meant by what stands in penerima. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"
#include "pantau.h"

kb_code
pantau_provinsi(const struct kb_env *env, const struct rapat *r)
{
	const kb_code *of = r->wilayah.s[0] != '\0' ? &r->wilayah :
	    r->head.kantor.s[0] != '\0' ? &r->head.kantor : &env->office;

	return kb_region_at(of, 1);
}

static bool
is_code(const char *s)
{
	return *s >= '0' && *s <= '9';
}

int
pantau_urut(const char *a, const char *b)
{
	if (is_code(a) != is_code(b))
		return is_code(a) ? -1 : 1;
	return strcmp(a, b);
}

/* A place that people call by its name is its code; all else is a unit. */
static void
place(struct pantau_penerima *p, const char *written, struct kb_buf *meant)
{
	struct kb_err err;
	kb_code code;

	if (kb_region_form(written))
		kb_buf_adds(meant, written);
	else if (p->k->env.region != NULL && p->k->env.region(p->k->env.arg,
	    written, 2, &code, &err) == 0 && kb_region_level(code.s) <= 2)
		kb_buf_adds(meant, code.s);
	else
		kb_buf_adds(meant, written);
}

static kb_text
known(struct pantau_penerima *p, const char *meant)
{
	for (size_t i = 0; i < p->n; i++)
		if (kb_same_name(p->nama[i].maksud, meant))
			return p->nama[i].maksud;
	return NULL;
}

static kb_text
add(struct pantau_penerima *p, const char *written)
{
	struct kb_buf b = KB_BUF_INIT;
	struct pantau_nama new;

	place(p, written, &b);
	new.maksud = known(p, kb_buf_str(&b));
	if (new.maksud == NULL)
		new.maksud = kb_homes_text(p->homes, &b);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, written);
	new.tulis = kb_homes_text(p->homes, &b);
	kb_buf_free(&b);
	p->nama = kb_realloc(p->nama, p->n + 1, sizeof(*p->nama));
	p->nama[p->n++] = new;
	return new.maksud;
}

kb_text
pantau_siapa(struct pantau_penerima *p, const kb_code *prov, const char *s,
    size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_text meant = NULL;

	kb_buf_add(&b, s, n);
	if (prov->s[0] != '\0' && rakor_is_province(kb_buf_str(&b))) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, prov->s);
	}
	for (size_t i = 0; meant == NULL && i < p->n; i++)
		if (strcmp(p->nama[i].tulis, b.s) == 0)
			meant = p->nama[i].maksud;
	if (meant == NULL)
		meant = add(p, b.s);
	kb_buf_free(&b);
	return meant;
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct pantau_penerima *p = arg;
	const struct kb_region *r = rec;

	(void)err;
	if (kb_region_level(r->kode) != 2)
		return 0;
	p->daerah = kb_realloc(p->daerah, p->ndaerah + 1, sizeof(*p->daerah));
	memset(&p->daerah[p->ndaerah], 0, sizeof(*p->daerah));
	memcpy(p->daerah[p->ndaerah++].s, r->kode, strlen(r->kode) + 1);
	return 0;
}

int
pantau_semua(struct pantau_penerima *p, const kb_code *prov,
    struct kb_err *err)
{
	if (strcmp(p->prov.s, prov->s) == 0)
		return 0;
	p->prov = *prov;
	p->ndaerah = 0;
	return kb_query(p->k->db, &kb_region_type, "SELECT kode, nama FROM "
	    "wilayah WHERE kode > ?1 || '.' AND kode < ?1 || '/' AND "
	    "length(kode) = 5 ORDER BY kode",
	    KB_ARGS1((const char *)prov->s), take, p, err);
}

bool
rakor_semua_mana(const struct rekomendasi *r, struct kb_buf *b)
{
	const char *at = NULL;
	size_t n;

	while (r->penerima != NULL && (n = rakor_next(r->penerima, &at)) > 0)
		if (rakor_is_all_at(at, n)) {
			kb_buf_addf(b, "'semua', tetapi kabupaten dan kota "
			    "mana tidak diketahui; isi wilayah rapat %s, atau "
			    "profil kantor dengan 'kesbangpol siapkan'",
			    r->rapat);
			return true;
		}
	return false;
}

void
pantau_penerima_free(struct pantau_penerima *p)
{
	free(p->nama);
	free(p->daerah);
}

void
rakor_addressee(struct kb_kantor *k, const char *who, struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;
	kb_code code = { "" };

	if (!is_code(who) || !kb_region_form(who)) {
		kb_buf_adds(b, who);
		return;
	}
	memcpy(code.s, who, strlen(who) + 1);
	if (kb_region_level(who) == 1)
		kb_region_long(k, &code, b);
	else
		kb_buf_adds(b, kb_region_name(k, who, &name));
	kb_buf_free(&name);
}

/* A region may be written without its sort: Tapinn is Kabupaten Tapin. */
static void
propose(struct kb_choice *c, const char *addressee, const char *name)
{
	const char *behind = is_code(addressee) ? strchr(name, ' ') : NULL;

	(void)kb_choice_add(c, name);
	if (behind != NULL && kb_nearer(c->word, behind + 1, NULL,
	    &c->best) != NULL)
		c->near = name;
}

int
pantau_bukan(struct kb_kantor *k, const kb_text *who, size_t n,
    const char *what, const char *word, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);
	struct kb_buf *name = kb_alloc((n + 1) * sizeof(*name));

	for (size_t i = 0; i < n; i++) {
		rakor_addressee(k, who[i], &name[i]);
		propose(&c, who[i], kb_buf_str(&name[i]));
	}
	(void)kb_choice_fail(&c, KB_DATA, what, err, "tidak menerima satu "
	    "butir pun; yang ada: %s", n > 0 ? c.all : "tidak ada");
	for (size_t i = 0; i < n; i++)
		kb_buf_free(&name[i]);
	free(name);
	return -1;
}
