#!/bin/sh
# SPDX-License-Identifier: ISC
# What building and testing need.
#
#	deps.sh --probe		status 0 when all of it is there, else 1; silent
#	deps.sh			says what is missing and installs it (apt-get)
#	deps.sh --fault		... of what only make fault needs
#	deps.sh --fuzz		... of what only make fuzz needs
#	deps.sh --cov		... of what only make cov needs
#	deps.sh --paket		... of what make deb and make ulang need
#
# make and make install never call this; make demo and make check do, and
# only when the probe fails.
set -u

CC=${CC:-cc}

# Debian's package | how to see that it is not needed any more.  A word is a
# command, <h> a header, =pc a pkg-config module; each has to be there.
needs() {
	cat <<'N'
build-essential  $CC make ar <stdio.h>
pkg-config       pkg-config
libsqlite3-dev   =sqlite3 <sqlite3.h>
libyaml-dev      =yaml-0.1 <yaml.h>
libsmartcols-dev =smartcols <libsmartcols/libsmartcols.h>
libutf8proc-dev  =libutf8proc <utf8proc.h>
nettle-dev       =nettle <nettle/sha2.h>
libcsv-dev       <csv.h>
libxxhash-dev    <xxhash.h>
libxlsxwriter-dev <xlsxwriter.h>
libzip-dev       =libzip <zip.h>
libexpat1-dev    =expat <expat.h>
zlib1g-dev       =zlib <zlib.h>
openssh-client   ssh-keygen
perl             perl prove
mandoc           mandoc
sqlite3          sqlite3
N
}

MODULES='sqlite3 yaml-0.1 smartcols libutf8proc nettle libzip expat zlib'

# Everything in one go: the commands, then one small program, compiled with
# every header and linked with every library.
probe() {
	for c in "$CC" make ar pkg-config perl prove mandoc sqlite3 ssh-keygen; do
		command -v "$c" >/dev/null 2>&1 || return 1
	done
	perl -MTest::Harness -e 1 >/dev/null 2>&1 || return 1
	libs=$(pkg-config --cflags --libs $MODULES 2>/dev/null) || return 1
	dir=$(mktemp -d) || return 1
	# Not -x c - : with it gcc takes every library for C.
	cat >"$dir/probe.c" <<'P'
#include <stdio.h>
#include <csv.h>
#include <expat.h>
#include <libsmartcols/libsmartcols.h>
#include <nettle/sha2.h>
#include <sqlite3.h>
#include <sys/types.h>
#include <utf8proc.h>
#include <xlsxwriter.h>
#include <yaml.h>
#include <zip.h>
#include <zlib.h>
#define XXH_INLINE_ALL
#include <xxhash.h>
int main(void)
{
	return csv_init(0, 0) + (sqlite3_libversion() == 0) +
	    (yaml_get_version_string() == 0) + (utf8proc_version() == 0) +
	    (scols_new_table() == 0) + (int)XXH3_64bits("", 0) +
	    (int)sizeof(struct sha256_ctx) + (sha256_init == 0) +
	    (XML_ExpatVersion() == 0) + (zip_libzip_version() == 0) +
	    (zlibVersion() == 0);
}
P
	# shellcheck disable=SC2086
	"$CC" -o "$dir/probe" "$dir/probe.c" $libs -lcsv >/dev/null 2>&1
	rc=$?
	rm -rf "$dir"
	[ $rc -eq 0 ] || return 1
}

there() {
	case $1 in
	\$CC)	command -v "$CC" ;;
	=*)	pkg-config --exists "${1#=}" ;;
	\<*)	printf '#include <stddef.h>\n#include <stdint.h>\n#include %s\n' \
		    "$1" | "$CC" -E -x c - ;;
	*)	command -v "$1" ;;
	esac >/dev/null 2>&1
}

# Debian's names of what is missing, one a line.
missing() {
	needs | while read -r package words; do
		for w in $words; do
			there "$w" || { echo "$package"; break; }
		done
	done
}

elsewhere() {
	echo "deps: no apt-get here, nothing was installed.  Install these, then run make again"
	echo "  dnf    : gcc make pkgconf-pkg-config sqlite sqlite-devel libcsv-devel libyaml-devel"
	echo "           libsmartcols-devel utf8proc-devel nettle-devel xxhash-devel libxlsxwriter-devel"
	echo "           libzip-devel expat-devel zlib-devel openssh-clients mandoc perl-Test-Harness perl-IO-Compress"
	echo "  apk    : build-base pkgconf sqlite sqlite-dev yaml-dev util-linux-dev utf8proc-dev nettle-dev"
	echo "           xxhash-dev libxlsxwriter-dev libzip-dev expat-dev zlib-dev openssh-keygen mandoc perl-utils; libcsv from source (sourceforge.net/projects/libcsv)"
	echo "  pacman : base-devel sqlite libyaml util-linux-libs libutf8proc nettle xxhash libxlsxwriter libzip expat zlib openssh mandoc perl;"
	echo "           libcsv from the AUR"
	echo "  brew   : pkgconf sqlite libcsv libyaml util-linux utf8proc nettle xxhash libxlsxwriter libzip expat zlib openssh mandoc"
	echo "           (the toolkit is written for Linux; macOS is not tried)"
	echo "Only Debian is tested; missing for this machine, by Debian's names:"
	echo "  $*"
} >&2

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		env DEBIAN_FRONTEND=noninteractive "$@"
	else
		sudo env DEBIAN_FRONTEND=noninteractive "$@"
	fi
}

apt() {
	as_root apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1
}

install() {
	log=$(mktemp) || return 1
	# Lists that are empty, or too old to name what is asked for.
	apt-get -qq -s install --no-install-recommends "$@" >/dev/null 2>&1 ||
	    apt update || { cat "$log" >&2; return 1; }
	apt -y install --no-install-recommends "$@" ||
	    { apt update && apt -y install --no-install-recommends "$@"; } ||
	    { cat "$log" >&2; return 1; }
	rm -f "$log"
}

# extra TARGET COMMAND...: of that name each is a package, too, or of the one
# before a colon.  What cannot be had is gone without, and said.
extra() {
	for_=$1
	shift
	for c in "$@"; do
		shift
		there "${c#*:}" || set -- "$@" "${c%:*}"
	done
	[ $# -gt 0 ] || return 0
	echo "deps: for make $for_: $*"
	command -v apt-get >/dev/null 2>&1 && install "$@" ||
	    echo "deps: not installed; some of it will not run" >&2
}

main() {
	probe && { echo "deps: everything is there"; exit 0; }
	# shellcheck disable=SC2046
	set -- $(missing)
	if [ $# -eq 0 ]; then
		# Each is there, but together they do not build: an odd machine.
		echo "deps: every package is there, yet a test program does not" \
		    "build with $CC" >&2
		exit 69
	fi
	if ! command -v apt-get >/dev/null 2>&1; then
		elsewhere "$@"
		exit 69
	fi
	if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
		echo "deps: missing: $*; neither root nor sudo here: ask for" \
		    "'apt-get install --no-install-recommends $*'" >&2
		exit 69
	fi
	echo "deps: missing, now installed by apt-get$([ "$(id -u)" -eq 0 ] ||
	    echo ' (sudo)'): $*"
	install "$@" || { echo "deps: apt-get failed" >&2; exit 69; }
	probe && exit 0
	# What was hidden by a missing compiler or pkg-config.
	# shellcheck disable=SC2046
	set -- $(missing)
	echo "deps: installed, but something is still missing: ${*:-a test" \
	    "program does not build with $CC}" >&2
	exit 69
}

case ${1-} in
--probe) probe ;;
--fault) extra fault strace faketime ;;
--fuzz) extra fuzz clang npm ;;
--bench) extra bench sqlite3 sqlite-utils csvkit:csvcut miller:mlr recutils:recsel ;;
--cov) extra cov gcovr ;;
--paket) extra deb debhelper:dh dpkg-dev:dpkg-buildpackage lintian faketime ;;
'') main ;;
*) echo "usage: deps.sh [--probe | --fault | --fuzz | --bench |" \
    "--cov | --paket]" >&2; exit 64 ;;
esac
