#!/bin/sh
# SPDX-License-Identifier: ISC
# make install: what lies where, a program from outside the tree that is built
# with what was installed, each header by itself, and nothing left after
# make uninstall.  With TOOLS elsewhere what is installed there is tried.

. "${0%/*}/lib.sh"
unset MAKEFLAGS MAKELEVEL MFLAGS CPPFLAGS CFLAGS LDFLAGS
CC=${CC:-cc}

zsh=share/zsh/site-functions
if [ "$X" = "$ROOT/bin" ]; then
	D=$T/tujuan
	for umask in 077 022; do
		rm -rf "$D"
		umask $umask
		run "make install, umask $umask" 0 make -s -C "$ROOT" install \
		    PREFIX=/usr DESTDIR="$D"
		umask 022
		is 'everybody may read it' \
		    "$(find "$D/usr" ! -perm -o=r -o -type d ! -perm -o=x)" ''
	done
elif [ "$X" = /usr/bin ] && pkg-config --exists libkesbang; then
	D=
	zsh=share/zsh/vendor-completions	# Debian's
else
	skip 1 'a variant of the tools is not what is installed'
	done_testing
fi

# ---- what lies where ----

for tool in $(tools); do
	for f in bin/$tool share/man/man1/$tool.1 \
	    share/bash-completion/completions/$tool \
	    $zsh/_$tool; do
		ok "/usr/$f" test -s "$D/usr/$f" -o -s "$D/usr/$f.gz"
	done
done
(cd "$ROOT/data" && find . -type f ! -path './lengkap/*') | LC_ALL=C sort >want
(cd "$D/usr/share/kesbangpol" && find . -type f) | LC_ALL=C sort >got
same 'share/kesbangpol holds the data' want got
(cd "$ROOT/include" && ls kesbang/*.h | grep -v /banned.h) >want
(cd "$D/usr/include" && ls kesbang/*.h) >got
same 'the public headers, without the rule of the house' want got

# ---- building with it, outside the tree ----

# The program that the README shows.
awk '/^```c$/ { on = 1; next } /^```/ { on = 0 } on' "$ROOT/README.md" >uji.c
ok 'there is one' test -s uji.c
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
jumlah=$(laporan-harian lihat -f jsonl | wc -l)

if [ -n "$D" ]; then
	PKG_CONFIG_SYSROOT_DIR=$D
	PKG_CONFIG_PATH=$D/usr/lib/pkgconfig
	export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_PATH
fi
run 'pkg-config knows the version' 0 pkg-config --modversion libkesbang
kesbangpol --versi | grep -oE '[0-9]+(\.[0-9]+)+' | sed 1q >versi
out_is "$T/versi"
is 'the package has it, too' \
    "$(sed 's/.*(\(.*\)).*/\1/;q' "$ROOT/debian/changelog")" "$(cat versi)"
# By the command that stands there, with warnings that are faults.
grep '^cc .*pkg-config .*libkesbang' "$ROOT/README.md" |
    sed 's/^cc /"$CC" -Wall -Wextra -Werror /' >build
export CC
run 'it builds, without a warning' 0 sh -e build
silent
run 'it runs' 0 ./uji k.db
out_like "^$jumlah laporan \("
run 'an office file that is not there: a sentence, and its status' 66 \
    ./uji tiada.db
err_like '^tiada\.db: '

# ---- each header by itself ----

# alone FILE...: those that want something before them, and what for.
alone() {
	for h; do
		printf '#include <%s>\nint x;\n' "$h" |
		    "$CC" -std=c11 -pedantic-errors -Wall -Wextra -Werror \
		    -I"$D/usr/include" -I. -fsyntax-only -x c - 2>"$T/alone" ||
		    echo "$h: $(sed 1q "$T/alone")"
	done
}
# shellcheck disable=SC2046
is 'a header needs nothing before it' "$(alone $(cat got))" ''
printf 'kb_date jatuh_tempo(void);\n' >lain.h
nok 'one that does is found' test -z "$(alone lain.h)"
for h in $(cat got); do
	echo "#include <$h>"
done >all.c
echo '#include <string.h>
char *f(char *a, const char *b) { return strcpy(a, b); }' >>all.c
ok 'all together, and what this house forbids itself is not forbidden' \
    "$CC" -std=c11 -Wall -Wextra -Werror -I"$D/usr/include" -c all.c
[ -n "$D" ] || done_testing

# ---- and away again ----

echo milik >"$D/usr/share/kesbangpol/milik-kantor.txt"
run 'make uninstall' 0 make -s -C "$ROOT" uninstall PREFIX=/usr DESTDIR="$D"
is 'only what somebody laid there himself stays' \
    "$(cd "$D" && find . ! -type d)" ./usr/share/kesbangpol/milik-kantor.txt
rm "$D/usr/share/kesbangpol/milik-kantor.txt"
run 'make uninstall, again' 0 make -s -C "$ROOT" uninstall PREFIX=/usr DESTDIR="$D"
silent
is 'no folder of ours' "$(find "$D" -name 'kesbang*')" ''
done_testing
