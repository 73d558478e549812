/* SPDX-License-Identifier: ISC */
/*
 * ganda.c - pairs of records that are perhaps one ormas.
 *
 * Each record has some keys (its name's own part, its numbers, address, chair
 * ...).  A record is compared with the last few that share one, so a register
 * of any size is one pass.
 */
#include <stdlib.h>
#include <string.h>

#include "ganda.h"
#include "kesbang/text.h"
#include "nama.h"
#include "nomor.h"

enum slot {
	CORE, ALIAS, SHORT, SHORT_TOO, HEAD, TAIL,	/* of names */
	AHU, SKT, LETTER, AKTA, NPWP,			/* numbers */
	ADDRESS, CHAIR, PHONE, MAIL, NSLOT
};

/* Slots whose keys may be each other's: an abbreviation in either place. */
static const uint8_t class_of[NSLOT] = {
	[CORE] = CORE, [ALIAS] = CORE, [SHORT] = SHORT, [SHORT_TOO] = SHORT,
	[HEAD] = HEAD, [TAIL] = TAIL, [AHU] = AHU, [SKT] = SKT,
	[LETTER] = LETTER, [AKTA] = AKTA, [NPWP] = NPWP,
	[ADDRESS] = ADDRESS, [CHAIR] = CHAIR, [PHONE] = PHONE, [MAIL] = MAIL,
};

static const char *const called[NSLOT] = {
	[AHU] = "nomor AHU", [SKT] = "nomor SKT",
	[LETTER] = "nomor surat lapor", [AKTA] = "akta", [NPWP] = "NPWP",
	[ADDRESS] = "alamat", [CHAIR] = "ketua", [PHONE] = "telepon",
	[MAIL] = "surel", [SHORT] = "singkatan",
};

#define BIT(s) (UINT32_C(1) << (s))
#define LONGEST 16			/* records of one key that are looked at */
#define NONE UINT32_MAX

struct one {
	uint64_t	 key[NSLOT];		/* 0: unknown */
	uint32_t	 next[NSLOT];		/* of that class */
	uint64_t	 kantor, self[3], induk;
	size_t		 nomor, nama, core;	/* in text */
	size_t		 len;			/* of the core */
	uint32_t	 letters;		/* a bit for each in it */
	uint32_t	 weak;			/* bits of slots: so short that
						   being equal says nothing */
	uint64_t	 word[ORMAS_NAME_WORDS];
	uint8_t		 nword, level, bentuk;
	bool		 no_short;		/* its name stands for one */
	bool		 dispute;		/* known to have two boards */
	int		 ahu_year;
	char		 wilayah[14];
};

struct ormas_ganda {
	struct one	*one;
	uint32_t	 n, room;
	struct { uint64_t key; uint32_t last; } *slot;	/* open addressing */
	size_t		 nslot, used;
	struct kb_buf	 text, work;
	struct ormas_name name;
};

struct ormas_ganda *
ormas_ganda_new(void)
{
	return kb_alloc(sizeof(struct ormas_ganda));
}

void
ormas_ganda_free(struct ormas_ganda *g)
{
	if (g == NULL)
		return;
	free(g->one);
	free(g->slot);
	kb_buf_free(&g->text);
	kb_buf_free(&g->work);
	ormas_name_free(&g->name);
	free(g);
}

/* ---- keys ---- */

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

static void
read_one(struct ormas_ganda *g, struct one *r, const struct ormas *o)
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

/* ---- what two of them share ---- */

enum likeness { UNLIKE, PART, NEAR, SAME };

struct pair {
	const struct one *a, *b;
	uint32_t	 same, differ;		/* bits of slots, both known */
	enum likeness	 name;
	size_t		 off;			/* letters, of NEAR */
};

static bool
shared(const struct one *a, const struct one *b, int s, int t)
{
	return (a->key[s] != 0 && (a->key[s] == b->key[s] ||
	    a->key[s] == b->key[t])) ||
	    (a->key[t] != 0 && (a->key[t] == b->key[s] ||
	    a->key[t] == b->key[t]));
}

/*
 * Two slips of the pen in one word: they change at most four letters of those
 * that are used, and leave the other words.
 */
static bool
may_be_near(const struct one *a, const struct one *b)
{
	size_t most = a->nword > b->nword ? a->nword : b->nword, found = 0;

	for (size_t i = 0; i < a->nword; i++)
		for (size_t j = 0; j < b->nword; j++)
			if (a->word[i] == b->word[j]) {
				found++;
				break;
			}
	return found + 1 >= most && a->len >= 10 && b->len >= 10 && a->len <= b->len + 2 &&
	    b->len <= a->len + 2 &&
	    __builtin_popcount(a->letters ^ b->letters) <= 4;
}

/* "RT 12" is not a misspelt "RT 13". */
static bool
same_digits(const char *x, const char *y)
{
	for (;;) {
		while (*x != '\0' && !kb_is_digit(*x))
			x++;
		while (*y != '\0' && !kb_is_digit(*y))
			y++;
		if (*x != *y)
			return false;
		if (*x == '\0')
			return true;
		x++;
		y++;
	}
}

/* The name alone must be nearly the same; with something else less will do. */
static enum likeness
names(const struct ormas_ganda *g, const struct one *a, const struct one *b,
    bool else_too, size_t *off)
{
	bool half = shared(a, b, HEAD, HEAD) || shared(a, b, TAIL, TAIL);
	const char *x = g->text.s + a->core, *y = g->text.s + b->core;
	struct ormas_name m = { .n = a->nword, .core = { .len = a->len } };
	struct ormas_name n = { .n = b->nword, .core = { .len = b->len } };

	*off = 3;
	if (shared(a, b, CORE, ALIAS))
		return SAME;
	if ((half || else_too) && may_be_near(a, b) && same_digits(x, y) &&
	    kb_nearer(x, y, NULL, off) != NULL)
		return NEAR;
	if (!else_too)
		return UNLIKE;
	memcpy(m.word, a->word, sizeof(m.word));
	memcpy(n.word, b->word, sizeof(n.word));
	return ormas_name_part(&m, &n) ? PART : UNLIKE;
}

#define NUMBERS (BIT(AHU) | BIT(SKT) | BIT(LETTER) | BIT(AKTA) | BIT(NPWP))
#define STRONG (NUMBERS | BIT(ADDRESS) | BIT(CHAIR) | BIT(PHONE) | BIT(MAIL))

static struct pair
pair_of(const struct ormas_ganda *g, const struct one *a,
    const struct one *b)
{
	struct pair p = { .a = a, .b = b };
	for (int s = AHU; s < NSLOT; s++) {
		if (a->key[s] == 0 || b->key[s] == 0)
			continue;
		if (a->key[s] == b->key[s] && (s != AHU || a->ahu_year == 0 ||
		    b->ahu_year == 0 || a->ahu_year == b->ahu_year))
			p.same |= BIT(s) & ~(a->weak | b->weak);
		else
			p.differ |= BIT(s);
	}
	if (shared(a, b, SHORT, SHORT_TOO) && !(a->no_short && b->no_short))
		p.same |= BIT(SHORT);
	p.name = names(g, a, b, p.same != 0, &p.off);
	/* One SKT, one ormas: many have the number 1/2019, none with its name. */
	for (int s = SKT; p.name == SAME && s <= LETTER; s++)
		if (a->key[s] != 0 && a->key[s] == b->key[s])
			p.same |= BIT(s);
	return p;
}

/* Neither lies in the other; two kelurahan of one kecamatan are two. */
static bool
elsewhere(const struct one *a, const struct one *b)
{
	size_t n = strlen(a->wilayah), m = strlen(b->wilayah);

	return n > 0 && m > 0 && memcmp(a->wilayah, b->wilayah,
	    n < m ? n : m) != 0;
}

static bool
linked(const struct one *a, const struct one *b)
{
	for (int i = 0; i < 3; i++)
		if ((a->induk != 0 && a->induk == b->self[i]) ||
		    (b->induk != 0 && b->induk == a->self[i]))
			return true;
	return a->induk != 0 && a->induk == b->induk;
}

/* Nothing but the name to go by. */
static bool
alone(const struct pair *p)
{
	return p->name == SAME || (p->same & BIT(SHORT)) != 0 ||
	    (p->name == NEAR && p->off == 1 && p->a->wilayah[0] != '\0' &&
	    p->b->wilayah[0] != '\0');
}

static enum ormas_mirip
judge(const struct pair *p)
{
	bool levels = p->a->level != 0 && p->b->level != 0 &&
	    p->a->level != p->b->level;
	bool far = elsewhere(p->a, p->b) && (p->same & BIT(ADDRESS)) == 0;

	if (linked(p->a, p->b))
		return ORMAS_LAIN;
	if (p->name == UNLIKE && (p->same & BIT(SHORT)) != 0 &&
	    (p->same & STRONG) != 0 && !levels && !far)
		return ORMAS_AGAKNYA_SAMA;
	if (p->name == UNLIKE)
		return (p->same & (BIT(AHU) | BIT(SKT))) != 0 ?
		    ORMAS_SATU_NOMOR : ORMAS_LAIN;
	if (levels || far)		/* its branches hold the centre's AHU */
		return p->name == SAME ? ORMAS_SAMA_NAMA : ORMAS_LAIN;
	if (p->a->dispute || p->b->dispute)
		return ORMAS_LAIN;		/* two boards, and we know */
	if ((p->same & STRONG) != 0)
		return ORMAS_AGAKNYA_SAMA;
	if ((p->differ & (BIT(ADDRESS) | BIT(CHAIR))) == 0)
		return alone(p) ? ORMAS_AGAKNYA_SAMA : ORMAS_LAIN;
	return p->name == SAME ? ORMAS_DUA_PENGURUS : ORMAS_LAIN;
}

/* ---- in words ---- */

static void
listed(struct kb_buf *b, const char *const *what, size_t n)
{
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(b, "%s%s", i == 0 ? "" : i + 1 == n ? " dan " :
		    ", ", what[i]);
}

/* "nama dan alamat sama, ketua lain" */
static void
evidence(const struct pair *p, struct kb_buf *b)
{
	static const uint8_t told[] = { AHU, SKT, ADDRESS, CHAIR };
	const char *what[NSLOT + 1];
	size_t n = 0;
	bool partly = p->name == NEAR || p->name == PART;

	if (partly)
		kb_buf_adds(b, "nama mirip");
	if (p->name == SAME)
		what[n++] = "nama";
	for (int s = SHORT; s < NSLOT; s++)
		if (called[s] != NULL && (p->same & BIT(s)) != 0)
			what[n++] = called[s];
	kb_buf_adds(b, partly && n > 0 ? ", " : "");
	listed(b, what, n);
	kb_buf_adds(b, n > 0 ? " sama" : "");
	n = 0;
	if (p->name == UNLIKE)
		what[n++] = "nama";
	for (size_t i = 0; i < KB_LEN(told); i++)
		if ((p->differ & BIT(told[i])) != 0)
			what[n++] = called[told[i]];
	if (p->a->bentuk != 0 && p->b->bentuk != 0 &&
	    p->a->bentuk != p->b->bentuk)
		what[n++] = "bentuk";
	kb_buf_adds(b, n > 0 ? "; " : "");
	listed(b, what, n);
	kb_buf_adds(b, n > 0 ? " lain" : (p->same & STRONG) == 0 ?
	    "; selebihnya belum diisi" : "");
}

/* ---- one after another ---- */

static size_t
place_of(const struct ormas_ganda *g, uint64_t key)
{
	size_t i = (size_t)key & (g->nslot - 1);

	while (g->slot[i].key != 0 && g->slot[i].key != key)
		i = (i + 1) & (g->nslot - 1);
	return i;
}

static void
grow(struct ormas_ganda *g)
{
	struct ormas_ganda old = *g;

	if (2 * (g->used + NSLOT) < g->nslot)
		return;
	g->nslot = old.nslot > 0 ? 2 * old.nslot : 1024;
	g->slot = kb_alloc(g->nslot * sizeof(*g->slot));
	for (size_t i = 0; i < old.nslot; i++)
		if (old.slot[i].key != 0)
			g->slot[place_of(g, old.slot[i].key)] = old.slot[i];
	free(old.slot);
}

struct best {
	enum ormas_mirip is;
	struct pair	 pair;
	uint32_t	 at;
	unsigned	 weight;
};

static void
weigh(const struct ormas_ganda *g, const struct one *me, uint32_t i,
    struct best *best)
{
	const struct one *it = &g->one[i];
	struct pair p;
	enum ormas_mirip is;
	unsigned weight;

	if (it->kantor != me->kantor ||
	    (me->self[0] != 0 && it->self[0] == me->self[0]))
		return;
	p = pair_of(g, it, me);
	is = judge(&p);
	weight = (unsigned)p.name + 2 * (unsigned)__builtin_popcount(p.same);
	if (is > best->is || (is == best->is && is != ORMAS_LAIN &&
	    (weight > best->weight || (weight == best->weight &&
	    i < best->at))))
		*best = (struct best){ is, p, i, weight };
}

/* Those that have one of its keys; a common key's last few. */
static void
look(const struct ormas_ganda *g, const struct one *me, struct best *best)
{
	for (int s = 0; s < NSLOT; s++) {
		uint32_t i = NONE;
		size_t at;

		if (me->key[s] == 0 || g->nslot == 0)
			continue;
		at = place_of(g, me->key[s]);
		if (g->slot[at].key != 0)
			i = g->slot[at].last;
		for (int n = 0; i != NONE && n < LONGEST; n++) {
			int t = s;

			weigh(g, me, i, best);
			if (g->one[i].key[t] != me->key[s])
				for (t = 0; t < NSLOT && (class_of[t] !=
				    class_of[s] || g->one[i].key[t] !=
				    me->key[s]); t++)
					continue;
			i = t < NSLOT ? g->one[i].next[t] : NONE;
		}
	}
}

static void
remember(struct ormas_ganda *g, const struct one *me)
{
	struct one *r;

	if (g->n == g->room) {
		g->room = g->room > 0 ? 2 * g->room : 64;
		g->one = kb_realloc(g->one, g->room, sizeof(*g->one));
	}
	grow(g);
	r = &g->one[g->n];
	*r = *me;
	for (int s = 0; s < NSLOT; s++) {
		size_t at;

		r->next[s] = NONE;
		if (r->key[s] == 0)
			continue;
		at = place_of(g, r->key[s]);
		if (g->slot[at].key != 0)
			r->next[s] = g->slot[at].last;
		else
			g->used++;
		for (int t = 0; r->next[s] == g->n && t < s; t++)
			if (r->key[t] == r->key[s])	/* in both slots */
				r->next[s] = r->next[t];
		g->slot[at].key = r->key[s];
		g->slot[at].last = g->n;
	}
	g->n++;
}

enum ormas_mirip
ormas_ganda_next(struct ormas_ganda *g, const struct ormas *o,
    struct kb_buf *why, size_t *at)
{
	struct one me;
	struct best best = { .at = NONE };

	read_one(g, &me, o);
	look(g, &me, &best);
	if (best.is != ORMAS_LAIN)
		evidence(&best.pair, why);
	*at = best.at;
	remember(g, &me);
	return best.is;
}

void
ormas_ganda_add(struct ormas_ganda *g, const struct ormas *o)
{
	struct one me;

	read_one(g, &me, o);
	remember(g, &me);
}

const char *
ormas_ganda_nomor(const struct ormas_ganda *g, size_t at)
{
	return g->text.s + g->one[at].nomor;
}

const char *
ormas_ganda_nama(const struct ormas_ganda *g, size_t at)
{
	return g->text.s + g->one[at].nama;
}
