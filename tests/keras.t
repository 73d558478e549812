#!/bin/sh
# SPDX-License-Identifier: ISC
# What the tools are built with, read from the programs; and what they ask of
# the outside: no network, no shell.  make fault asks it of every command.

. "${0%/*}/lib.sh"

# ---- what is in a program ----

# What comes in from libraries, a name a line, without its version.
wants() {
	readelf -sW --dyn-syms "$1" | awk '$7 == "UND" && $8 != "" {
		sub(/@.*/, "", $8); print $8 }' | LC_ALL=C sort -u
}

# soft FILE: each hardening that is not in it, one line.
soft() {
	readelf -hldW "$1" | awk '
	/^ *Type: +DYN/ { dyn = 1 }
	/\(FLAGS_1\)/ { pie = /PIE/; now = /NOW/ }
	/^ *GNU_RELRO/ { relro = 1 }
	/^ *GNU_STACK/ { nx = $0 !~ /RWE/ }
	/^ *LOAD .*RWE/ { wx = 1 }
	/\((RPATH|RUNPATH)\)/ { rpath = 1 }
	/\(TEXTREL\)/ { textrel = 1 }
	END {
		if (!dyn || !pie) print "pie"
		if (!relro) print "relro"
		if (!now) print "now"
		if (!nx) print "stack"
		if (wx) print "rwx"
		if (rpath) print "rpath"
		if (textrel) print "textrel"
	}'
	wants "$1" | awk '
	$1 == "__stack_chk_fail" { canary = 1; next }
	/^__.*_chk$/ { chk++ }
	# With _FORTIFY_SOURCE these are never called by their own names.
	/^(v?f?printf|v?d?printf|v?asprintf|v?sprintf|gets|strcpy|strcat)$/ {
		plain = 1 }
	END {
		if (!canary) print "canary"
		if (!chk || plain) print "fortify"
	}'
}

# Objects of an archive or a program without endbr64 and shadow stack.
unmarked() {
	readelf -nW "$1" | awk '
	/^File: / { if (n && !ok) print name; name = $2; n++; ok = 0 }
	/x86 feature: IBT, SHSTK/ { ok = 1 }
	END { if (!ok) print n ? name : "cet" }'
}

flags() {
	MAKEFLAGS='' make -s --no-print-directory -C "$ROOT" --eval 'show: ; @echo $(HARDEN) $(LDHARD)' show
}

# probe NAME FLAGS...: a small program by the Makefile's flags, and these.
probe() {
	_n=$1
	shift
	# shellcheck disable=SC2046
	cc -O2 -o "$_n" probe.c $(flags) "$@" 2>probe.said || note probe.said
}

cat >probe.c <<'E'
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#ifdef WX
__asm__(".pushsection .wx,\"awx\",@progbits\n.byte 0\n.popsection");
#endif
int main(int argc, char **argv)
{
	char a[32];
	ssize_t n = read(0, a, (size_t)argc * 8);
	printf("%s%s%d", argv[0], a, (int)n);
	return 0;
}
E

# 'flags' WORDS: without that, just this is missing.
without() {
	# shellcheck disable=SC2086
	probe probe.x $1
	is "built with $1: found" "$(soft probe.x | tr '\n' ' ')" "$2 "
}

# Sanitizers and coverage take the place of these flags.
if sanitized || counted; then
	skip 1 'this variant is not built for use'
elif ! have readelf; then
	skip 1 'no readelf'
else
	for t in $(tools); do
		is "$t: nothing is missing" "$(soft "$X/$t" | tr '\n' ' ')" ''
	done
	if have cc && have make; then
		probe probe.x
		is 'nor in a small program' "$(soft probe.x)" ''
		without '-no-pie -fno-pie' pie
		without '-Wl,-z,norelro' relro
		without '-Wl,-z,lazy' now
		without '-Wl,-z,execstack' stack
		without '-DWX' rwx
		without '-Wl,-rpath,/x' rpath
		without '-fno-stack-protector' canary
		without '-U_FORTIFY_SOURCE' fortify
	else
		skip 9 'no compiler'
	fi
fi
lib=$ROOT/build/normal/libkesbang.a
if [ "$(uname -m)" = x86_64 ] && have readelf && have cc && [ -f "$lib" ]
then
	# The linker leaves the mark out of a program whose start-up code,
	# which is the system's, has none (Debian 12); it is in all of ours.
	is 'each object is made for IBT and a shadow stack' \
	    "$(unmarked "$lib" | sed 5q)" ''
	cc -c -o none.o -fcf-protection=none probe.c
	ar rc none.a none.o
	is 'one that is not is found' "$(unmarked none.a)" 'none.a(none.o)'
else
	skip 2 'not x86-64, or not the usual build'
fi

# ---- what it can call ----

network='socket(pair)?|connect|bind|listen|accept4?|send(to|msg|mmsg)?|recv(from|msg|mmsg)?|shutdown|[gs]etsockopt|getaddrinfo|getnameinfo|gethostby.*|getservby.*|res_.*|if_nametoindex'
shell='system|popen|wordexp|exec[lv]p?e?|execvpe|fexecve|v?fork|daemon|glob'

called() {			# FILE RE: what it takes from libraries
	wants "$1" | grep -Ex -- "$2" | tr '\n' ' '
}

if sanitized || ! have readelf || ! have ldd; then
	skip 1 'a sanitizer is linked, or no readelf'
else
	for t in $(tools); do
		is "$t: calls no network, starts no shell" \
		    "$(called "$X/$t" "$network|$shell")" ''
		nok "$t: does not name a shell" grep -Eaq '/bin/(ba|da)?sh' \
		    "$X/$t"
	done
	# What it is linked with, but for libc, and what it loads later.
	for l in $(ldd "$X/kesbangpol" | awk '$3 ~ "^/" &&
	    $1 !~ /^(libc|libm)\./ { print $3 }') \
	    $(find /lib /usr/lib -name 'libzip.so.[0-9]' -o \
	    -name 'libxlsxwriter.so.[0-9]' 2>/dev/null | sort -u); do
		is "$(basename "$l") calls no network" \
		    "$(called "$l" "$network")" ''
	done
	if have ssh; then
		nok 'ssh is seen to' [ -z "$(called "$(command -v ssh)" \
		    "$network")" ]
	else
		skip 1 'no ssh'
	fi
fi

# A program is started in two places, by its arguments.
starts() {
	grep -rlE "(^|[^A-Za-z0-9_])($shell|posix_spawnp?)[ 	]*\(" "$@" |
	    LC_ALL=C sort | tr '\n' ' '
}
cd "$ROOT" || exit 1
is 'programs are started by two files' "$(starts bin lib)" \
    'lib/cli/editor.c lib/tukar/run.c '
cd "$T" || exit 1
echo 'int f(void) { return system("x"); }' >f.c
is 'a third would be found' "$(starts f.c)" 'f.c '

# ---- what it leaves behind when it dies ----

if [ -r /proc/self/limits ]; then
	mkfifo wait
	ulimit -S -c "$(ulimit -H -c)"
	limit() { sed -n 's/^Max core file size  *//p' "/proc/$1/limits"; }
	laporan-harian impor - <wait >impor.said 2>&1 &
	exec 3>wait
	n=0			# until it has begun
	while [ $n -lt 50 ] && [ "$(limit $! | cut -d' ' -f1)" != 0 ]; do
		sleep 0.1
		n=$((n + 1))
	done
	is 'no core, which would hold what is in the file' \
	    "$(limit $! | tr -s ' ')" '0 0 bytes '
	exec 3>&-
	wait
	ulimit -S -c 0
else
	skip 1 'no /proc'
fi

# ---- what it does call ----

run 'no network, no shell' 0 env TOOLS="$X" sh "$TESTS/fault/outside.sh"
if sanitized || grep -q ': not run: ' .out; then
	skip 3 "$(cat .out)"
else
	out_like '^outside: [1-9][0-9]* runs of [1-9][0-9]* commands, network 0, shells 0, other 0;'
	out_like ' started: .*ssh-keygen'
	out_like '^outside: a socket, a shell: 2 findings, as there must be$'
	note .out
fi
done_testing
