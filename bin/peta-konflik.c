/* SPDX-License-Identifier: ISC */
#include "kesbang/cmd.h"
#include "kesbang/konflik.h"

static const struct kb_cmd commands[] = {
	{ 0 }
};

static const struct kb_tool tool = {
	"peta-konflik", "potensi dan peristiwa konflik, penanganan, forum",
	konflik_types, commands,
	(const char *const[]){ "konflik/", "petak/", "rubrik/", NULL }, NULL
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
