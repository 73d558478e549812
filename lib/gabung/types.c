/* SPDX-License-Identifier: ISC */
/* types.c - the subjects; a new subject is one row here. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/asing.h"
#include "kesbang/banpol.h"
#include "kesbang/desk.h"
#include "kesbang/findings.h"
#include "kesbang/harga.h"
#include "kesbang/konflik.h"
#include "kesbang/laporan.h"
#include "kesbang/musnah.h"
#include "kesbang/nphd.h"
#include "kesbang/ormas.h"
#include "kesbang/rakor.h"
#include "kesbang/setup.h"
#include "kesbang/trail.h"
#include "kesbang/tukar.h"

/* The watches that one tool keeps: the day's reports, prices, foreigners, the
 * desk of an election. */
const struct kb_type *const laporan_types[] = {
	&laporan_type, &tim_type, &laporan_bagian_type,
	&harga_type, &komoditas_type, &ambang_type, &harga_zona_type,
	&konversi_type, &asing_type, &lembaga_asing_type,
	&desk_tahapan_type, &peralatan_type, &laporan_desk_type,
	&pelanggaran_type, &nphd_type, &nphd_cair_type, &pandemi_type, NULL
};

/* What all tools share, and what goes from office to office. */
const struct kb_type *const kesbangpol_types[] = {
	&kb_region_type, &kb_region_alias_type, &kb_holiday_type,
	&kb_word_type, &kb_setting_type, &kb_issue_type,
	&kantor_lain_type, &kunci_kantor_type, &kiriman_type,
	&terimaan_type, &titipan_type, NULL
};

const struct kb_type *const *const kb_all_types[] = {
	kesbangpol_types, laporan_types, ormas_types, rakor_types, banpol_types,
	konflik_types, NULL
};

const char *const kb_all_tools[] = {
	"kesbangpol", "laporan-harian", "ormas-skt", "rakor-rekom", "banpol",
	"peta-konflik",
};

const struct kb_type *const kb_all_settings[] = {
	&kb_office_type, &laporan_setelan_type, &harga_setelan_type,
	&asing_setelan_type, &desk_setelan_type, &nphd_setelan_type,
	&ormas_setelan_type, &banpol_setelan_type, &rakor_setelan_type,
	&konflik_setelan_type, &tukar_setelan_type,
	&kb_putar_type, &kb_musnah_setelan_type, NULL
};

const struct kb_type *
kb_type_of_table(const char *table)
{
	for (size_t i = 0; table != NULL && kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (strcmp(kb_all_types[i][j]->table, table) == 0)
				return kb_all_types[i][j];
	return NULL;
}

bool
kb_table_used(struct kb_db *db, const char *table)
{
	char *sql = kb_asprintf("SELECT 1 FROM %s LIMIT 1", table);
	bool used = kb_one(db, 0, sql, KB_NONE) == 1;

	free(sql);
	return used;
}

int
kb_seed_all(struct kb_db *db, struct kb_err *err)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (kb_all_types[i][j]->seed != NULL &&
			    kb_table_seed(db, kb_all_types[i][j], err) != 0)
				return -1;
	return 0;
}

int
kb_adopt_all(struct kb_kantor *k, const char *code, struct kb_err *err)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (kb_store_adopt(k->db, kb_all_types[i][j], &k->env,
			    code, err) != 0)
				return -1;
	return 0;
}
