/* SPDX-License-Identifier: ISC */
#include "kesbang/banpol.h"
#include "kesbang/cmd.h"

static const struct kb_cmd commands[] = {
	{ 0 }
};

static const struct kb_tool tool = {
	"banpol", "bantuan keuangan partai politik", banpol_types, commands
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
