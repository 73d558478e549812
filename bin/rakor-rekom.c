/* SPDX-License-Identifier: ISC */
#include "kesbang/cmd.h"
#include "kesbang/rakor.h"

static const struct kb_tool tool = {
	"rakor-rekom", "rekomendasi rapat dan tindak lanjutnya",
	rakor_types, (const struct kb_cmd[]){ { 0 } }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
