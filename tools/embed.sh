#!/bin/sh
# SPDX-License-Identifier: ISC
# Write a C file that holds the named files and a table of them.
set -eu
cat <<'C'
/* Made by tools/embed.sh; do not edit. */
#include "kesbang/embed.h"
C
n=0
for f; do
	n=$((n + 1))
	cat <<C
__asm__(".section .rodata\n.balign 16\nkb_embed_$n:\n.incbin \"$f\"\nkb_embed_end_$n:\n.byte 0\n.previous\n");
extern const char kb_embed_$n[], kb_embed_end_$n[];
C
done
echo 'const struct kb_embed kb_embeds[] = {'
n=0
for f; do
	n=$((n + 1))
	printf '\t{ "%s", kb_embed_%d, kb_embed_end_%d },\n' "$f" $n $n
done
echo '	{ NULL, NULL, NULL },'
echo '};'
