/* SPDX-License-Identifier: ISC */
/*
 * kapasitas.c - how full a room was.  In 2020 half of it was the most, by
 * the rules of those days; a limit is the meeting's own or the office's.
 */
#include "kesbang/pantau.h"
#include "rules.h"

bool
rakor_kapasitas(const struct rapat *r, const struct rakor_setelan *set,
    struct kb_buf *b)
{
	const kb_int *most = r->batas_kapasitas.known ? &r->batas_kapasitas :
	    &set->batas_kapasitas;
	int64_t of = r->kapasitas.v;

	if (!r->peserta.known)
		return false;
	kb_buf_addf(b, "%lld orang", (long long)r->peserta.v);
	if (!r->kapasitas.known)
		return false;
	kb_buf_addf(b, " dari %lld kursi: ", (long long)of);
	rakor_seratus(r->peserta.v, of, r->peserta.v * 100 % of == 0 ? 0 : 2,
	    b);
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
