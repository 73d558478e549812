/* SPDX-License-Identifier: ISC */
#include "kesbang/cmd.h"
#include "kesbang/ormas.h"

static const struct kb_tool tool = {
	"ormas-skt", "register ormas, permohonan, komunikasi dan kunjungan",
	ormas_types, (const struct kb_cmd[]){ { 0 } },
	(const char *const[]){ "surat/", NULL }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
