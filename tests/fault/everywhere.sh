#!/bin/sh
# SPDX-License-Identifier: ISC
# everywhere.sh [all [sql|nomem]] - each command of each test (without all: of two) runs
# twice: first it fails somewhere (SQLite, or memory), and then as the test wants
# it.  What has failed has changed nothing, so the tests still pass; what ended
# well has said what the test wants; each ended with a status of the contract.
. "$(dirname "$0")/lib.sh"

TOOLS=${TOOLS:-$ROOT/bin}
! grep -q __asan_init "$TOOLS/kesbangpol" ||
    lacks 'a sanitizer has its own ideas of preloads'
SEED=${SEED:-1}
mkdir twice
chmod 711 .				# a test has one who is nobody else

# A tool that does so.  Where it fails is by chance, early more often than late.
# Not where it talks with a terminal, nor where writing is what is tried; nor
# what is quiet whatever happens, and what is several transactions or files.
# What ended well with a fault has done what was asked for, once.
wrapper() {
	cat <<E
#!/bin/sh
tool=$TOOLS/$1
if [ -t 0 ] || [ -t 1 ] || { [ -c /proc/\$\$/fd/1 ] && [ ! /dev/null -ef /proc/\$\$/fd/1 ]; }
then
	exec "\$tool" "\$@"
fi
case "\$*" in
$3|--lengkapi*|terima*|musnahkan*|tambah\ kunci-kantor*|templat*--bawaan*)
	exec "\$tool" "\$@" ;;
esac
$5
at=\$(((\$\$ * 7919 + $SEED * 104729) % 4096))
case \$((at % 4)) in
0)	at=\$((1 + at % 23)) ;;
1)	at=\$((1 + at % 101)) ;;
2)	at=\$((1 + at % 401)) ;;
3)	at=\$((1 + at % 401))$for_good ;;
esac
${lies:+at=\$((1 + \$\$ % 60))$lies}
own=$D/runs/\$\$
if [ -p /proc/\$\$/fd/0 ]; then
	/bin/cat >\$own.in
	exec <\$own.in
fi
LD_PRELOAD=$H/$2.so\${LD_PRELOAD:+:\$LD_PRELOAD} $4=\$at FAULT_COUNT=\$own.n "\$tool" "\$@" \\
    >\$own.out 2>\$own.err </proc/\$\$/fd/0
rc=\$?
n=
[ ! -e \$own.n ] || read -r n <\$own.n
[ "\${n:-\${at%[+=]}}" -lt \${at%[+=]} ] || echo "\$rc $1 \$at \$*" >>$D/failed
case \$rc in
0|1)	;;
6[4569]|7[034678]) ;;
*)	echo "\$rc: $4=\$at $1 \$*: \$(/usr/bin/head -1 \$own.err)" >>$D/crashed ;;
esac
echo \$rc >>$D/ran
if [ \$rc -gt 1 ]; then
	/bin/rm -f \$own.*
	exec "\$tool" "\$@"
fi
/bin/cat \$own.out
/bin/cat \$own.err >&2
/bin/rm -f \$own.*
exit \$rc
E
}

# Their own checks are for make check.  Left out: what runs nothing, what kills
# a command or waits for it, what an editor types twice.
every() {
	(cd "$ROOT/tests" && ls $tests) | grep -Ev \
	    '^(fault|keras|layers|man|bit|bench|tukar-acak|banyak)\.t$' |
	    grep -Ev '^(serentak|sunting|konflik-triwulan)\.t$' |
	    D=$D TOOLS=$D/twice TMPDIR=$D xargs -P 2 -n 1 sh -c \
	    'sh "$1/$2" >"$D/logs/${2%.t}" 2>&1' - "$ROOT/tests"
}

# The library that writes workbooks looks at few of its allocations; and who has
# no memory does not take away the empty file that he made.
round() {
	case $1 in
	sql)	variable=FAULT_SQL so=nosql but="''" new= ;;
	nomem)	variable=FAULT_ALLOC so=nomem but='*xlsx*|siapkan*|muat-teks*'
		new='[ -s "${KESBANGPOL_DB-}" ] || exec "$tool" "$@"' ;;
	esac
	rm -rf runs logs ran failed crashed
	mkdir runs logs
	: >failed
	: >crashed
	: >ran
	chmod 1777 runs
	chmod 666 failed crashed ran
	for c in "$ROOT"/bin/*.c; do
		t=$(basename "$c" .c)
		wrapper "$t" $so "$but" $variable "$new" >twice/$t
		chmod +x twice/$t
	done
	(unset KESBANGPOL_DB KESBANGPOL_HARI_INI; every)
	passed=$(cat logs/* | grep -ac '^ok ')
	# A test that died has no "not ok" to tell of it, and no plan.
	wrong=$(($(cat logs/* | grep -a '^not ok ' | grep -avc '# TODO') +
	    $(grep -aL '^1[.][.][0-9]' logs/* | wc -l)))
}

told() {
	points=$((points + $(wc -l <failed)))
	acknowledged=$((acknowledged + $(awk '$1 <= 1' failed | wc -l)))
	crashed=$((crashed + $(wc -l <crashed)))
	other=$((other + wrong))
	[ -n "${quiet-}" ] || {
		sed -n 1,20p crashed
		grep -a '^not ok ' logs/* | grep -av '# TODO' |
		    sed 's,^logs/,,; 20q'
		echo "everywhere: $kind: $(wc -l <ran) runs, a fault in" \
		    "$(wc -l <failed); tests: $passed passed, $wrong failed"
	}
}

few=${FEW:-tambah-ubah-hapus.t ormas.t}
case ${1-} in
all)	tests='*.t' ;;
*)	tests=$few ;;
esac
for_good=+ lies=
for kind in ${2:-sql nomem}; do
	round $kind
	told
done

# SQLite says that it did, and malloc gives what is no memory.
tests=$few for_good='' lies='='
for kind in sql nomem; do
	mutation
	round $kind
	told
	caught "a word that it failed ($kind)"
done
total
