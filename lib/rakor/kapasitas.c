/* SPDX-License-Identifier: ISC */
/*
 * kapasitas.c - how full a room was.  In 2020 half of it was the most, by
 * the rules of those days; a limit is the meeting's own or the office's.
 */
#include "rules.h"

bool
rakor_kapasitas(const struct rapat *r, const struct rakor_setelan *set,
    struct kb_buf *b)
{
	const kb_int *most = r->batas_kapasitas.known ? &r->batas_kapasitas :
	    &set->batas_kapasitas;
	int64_t of = r->kapasitas.v, parts;

	if (!r->peserta.known)
		return false;
	kb_buf_addf(b, "%lld orang", (long long)r->peserta.v);
	if (!r->kapasitas.known)
		return false;
	parts = (r->peserta.v * 10000 + of / 2) / of;
	kb_buf_addf(b, " dari %lld kursi: %lld", (long long)of,
	    (long long)(parts / 100));
	if (parts % 100 != 0)
		kb_buf_addf(b, ",%02lld", (long long)(parts % 100));
	kb_buf_adds(b, "%");
	if (!most->known)
		return false;
	kb_buf_addf(b, ", batas %lld%%", (long long)most->v);
	return r->peserta.v * 100 > most->v * of;
}

const char *
rakor_kapasitas_dasar(const struct rapat *r, const struct rakor_setelan *set)
{
	return r->batas_kapasitas.known ? "batas_kapasitas rapat itu" :
	    set->batas_kapasitas_dasar != NULL ? set->batas_kapasitas_dasar :
	    "setelan rakor.batas_kapasitas";
}
