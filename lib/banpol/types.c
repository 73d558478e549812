/* SPDX-License-Identifier: ISC */
/* types.c - the records of banpol. */
#include "kesbang/banpol.h"

const struct kb_type *const banpol_types[] = {
	&suara_type, &partai_type, &koreksi_type, &dewan_type, &nilai_type,
	&penetapan_type, &penetapan_rincian_type, &anggaran_type,
	&banpol_pengurus_type, &tahapan_type, &pencairan_type,
	&banpol_berkas_type, &rencana_type, &belanja_type,
	&banpol_temuan_type, NULL
};
