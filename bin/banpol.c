/* SPDX-License-Identifier: ISC */
#include "bagian/banpol.h"
#include "kesbang/banpol.h"

static const struct kb_cmd commands[] = {
	{ .name = "terbilang", .args = "ANGKA...",
	    .help = "angka dan tanggal dengan huruf, untuk surat, kuitansi dan "
	    "berita acara", .flags = KB_NODB, .opt = &banpol_terbilang_opt,
	    .run = banpol_terbilang },
	{ 0 }
};

static const struct kb_tool tool = {
	"banpol", "bantuan keuangan partai politik", banpol_types, commands,
	(const char *const[]){ "belanja.csv", "ssh.csv", NULL }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
