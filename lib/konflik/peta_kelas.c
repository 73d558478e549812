/* SPDX-License-Identifier: ISC */
/* peta_kelas.c - the classes of a map: levels, and what is none. */
#include <string.h>

#include "peta.h"

static const struct {
	enum konflik_kelas_peta	 kelas;
	const char		*label, *part;	/* where only a part is told */
	const char		*letter, *other;
	int			 rank;
	bool			 always;	/* in the legend */
} others[] = {
	{ KONFLIK_PETA_TANPA_TINGKAT, "Ada potensi, tingkat belum dinilai",
	    NULL, "?", "?", KB_PIC_UNRANKED, false },
	{ KONFLIK_PETA_NIHIL, "Nihil (sudah melapor)", NULL, "N", "NH",
	    KB_PIC_NIL, true },
	{ KONFLIK_PETA_KOSONG, "Sudah melapor, tidak ada potensi terbuka",
	    "Sudah melapor, tidak ada", "–", "–", KB_PIC_NIL, false },
	{ KONFLIK_PETA_BELUM_LAPOR, "Belum lapor", NULL, "B", "BL",
	    KB_PIC_MUTED, true },
	{ KONFLIK_PETA_BELUM_WAKTUNYA, "Belum waktunya melapor", NULL, "W",
	    "BW", KB_PIC_MUTED, false },
	{ KONFLIK_PETA_TANPA_CATATAN, "Tidak ada catatan", "Tidak ada catatan",
	    "·", "·", KB_PIC_MUTED, false },
};

void
konflik_kelas_kata(const struct konflik_keadaan *s,
    enum konflik_kelas_peta kelas, struct kb_buf *b)
{
	const char *part = konflik_sebagian(s);

	for (size_t i = 0; i < KB_LEN(others); i++)
		if (others[i].kelas == kelas && (part == NULL ||
		    others[i].part == NULL))
			kb_buf_adds(b, others[i].label);
		else if (others[i].kelas == kelas)
			kb_buf_addf(b, "%s %s", others[i].part, part);
}

static bool
taken(const struct peta_kelas *c, const char *letter)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->class[i].letter, letter) == 0)
			return true;
	return false;
}

static bool
used(const struct konflik_peta *p, enum konflik_kelas_peta kelas)
{
	for (size_t i = 0; i < p->n; i++)
		for (size_t t = 0; t + 1 < p->keadaan[i].ntempat; t++)
			if (p->keadaan[i].tempat[t].kelas == kelas)
				return true;
	return false;
}

const struct peta_kelas *
peta_kelas(struct kb_kantor *k, struct konflik_peta *p)
{
	const struct konflik_keadaan *s = &p->keadaan[p->n - 1];
	struct peta_kelas *c = peta_keep(&p->keep, &p->nkeep, kb_alloc(sizeof(*c)));

	c->levels = s->ntingkat;
	for (size_t i = s->ntingkat; i > 0; i--) {
		struct kb_buf label = KB_BUF_INIT;

		kb_buf_adds(&label, konflik_tingkat_label(k, s, i));
		konflik_tingkat_huruf(k, s, i, c->letter[i]);
		c->class[c->n++] = (struct kb_pic_class){
		    peta_keep(&p->keep, &p->nkeep, kb_buf_take(&label)),
		    c->letter[i], kb_pic_rank((int)i, (int)s->ntingkat) };
	}
	for (size_t i = 0; i < KB_LEN(others); i++) {
		struct kb_buf label = KB_BUF_INIT;

		/* Where only a part is told none is nihil. */
		if (!used(p, others[i].kelas) && (!others[i].always ||
		    (others[i].kelas == KONFLIK_PETA_NIHIL &&
		    konflik_sebagian(s) != NULL)))
			continue;
		konflik_kelas_kata(s, others[i].kelas, &label);
		c->of[others[i].kelas] = c->n;
		c->class[c->n] = (struct kb_pic_class){
		    peta_keep(&p->keep, &p->nkeep, kb_buf_take(&label)),
		    taken(c, others[i].letter) ? others[i].other :
		    others[i].letter, others[i].rank };
		c->n++;
	}
	return c;
}
