/* SPDX-License-Identifier: ISC */
/* types.c - the records of ormas-skt. */
#include "kesbang/ormas.h"

const struct kb_type *const ormas_types[] = {
	&ormas_type, &permohonan_type, &ormas_berkas_type, &komunikasi_type,
	&kunjungan_type, &laporan_kegiatan_type, &pengawasan_type,
	&tim_terpadu_type, &ormas_sanksi_type, NULL
};
