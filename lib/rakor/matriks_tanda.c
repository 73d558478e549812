/* SPDX-License-Identifier: ISC */
/* matriks_tanda.c - what one place of the matrix says: letter, marks, tone. */
#include "kesbang/matriks.h"
#include "sebut.h"

const struct rakor_huruf rakor_huruf[] = {
	[RAKOR_BELUM] = { "B", "belum ditindaklanjuti", KB_TONE_NONE },
	[RAKOR_PROSES] = { "P", "dalam proses", KB_TONE_FAIR },
	[RAKOR_TERTUNDA] = { "T", "tertunda", KB_TONE_HOLD },
	[RAKOR_SESUAI] = { "S", "sesuai", KB_TONE_GOOD },
	[RAKOR_TIDAK_DAPAT] = { "X", "tidak dapat ditindaklanjuti",
	    KB_TONE_MUTED },
	[RAKOR_TIDAK_BERLAKU] = { "-", "tidak berlaku atau tidak ditujukan "
	    "kepadanya", KB_TONE_MUTED },
};

const struct rakor_huruf rakor_tanda[RAKOR_NTANDA] = {
	[RAKOR_TANDA_LEWAT] = { "!", "lewat batas waktu", KB_TONE_POOR },
	[RAKOR_TANDA_SELESAI_LEWAT] = { ">", "selesai sesudah batas waktu",
	    KB_TONE_NONE },
	[RAKOR_TANDA_DEKAT] = { "~", "menjelang batas waktu", KB_TONE_NONE },
	[RAKOR_TANDA_TANPA_BUKTI] = { "?", "tanpa bukti", KB_TONE_NONE },
	[RAKOR_TANDA_KEDALUWARSA] = { "K", "bukti kedaluwarsa",
	    KB_TONE_POOR },
	[RAKOR_TANDA_MENDAHULUI] = { "<", "bukti mendahului rapat",
	    KB_TONE_NONE },
	[RAKOR_TANDA_BERSAMA] = { "&", "kabar bersama saja", KB_TONE_NONE },
	[RAKOR_TANDA_DITERUSKAN] = { "^", "diteruskan ke rapat kemudian, "
	    "dihitung di sana", KB_TONE_MUTED },
};

void
rakor_tempat_kata(const struct rakor_tempat *t, struct kb_buf *b)
{
	const struct rakor_sel *s = t->sel;
	const struct tindak_lanjut *last = s != NULL ? s->akhir : NULL;

	if (s == NULL) {
		kb_buf_adds(b, "-");
		return;
	}
	kb_buf_addf(b, s->luar ? "(%s" : "%s", rakor_huruf[s->status.n].huruf);
	for (size_t i = 0; i < RAKOR_NTANDA; i++)
		if ((t->tanda & 1U << i) != 0)
			kb_buf_adds(b, rakor_tanda[i].huruf);
	if (s->luar)
		kb_buf_addc(b, ')');
	if (t->n > 1)
		kb_buf_addf(b, " %zu/%zu", t->sesuai, t->n);
	else if (last != NULL)
		sebut_capaian(last, "/", b);
}

enum kb_tone
rakor_tempat_nada(const struct rakor_tempat *t)
{
	if (t->sel == NULL || t->sel->luar)
		return KB_TONE_NONE;
	for (size_t i = 0; i < RAKOR_NTANDA; i++)
		if ((t->tanda & 1U << i) != 0 &&
		    rakor_tanda[i].nada != KB_TONE_NONE)
			return rakor_tanda[i].nada;
	return rakor_huruf[t->sel->status.n].nada;
}
