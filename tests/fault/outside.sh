#!/bin/sh
# SPDX-License-Identifier: ISC
# outside.sh [all] - what the tools ask of the outside, seen by strace: no
# network call; what they start is a program by its arguments, never a shell.
# The commands of `work` and a few more; with "all" those of every test, where
# each command of each tool must have run to its end.
. "$(dirname "$0")/lib.sh"

traces || lacks 'no strace'
TOOLS=${TOOLS:-$ROOT/bin}
if grep -q __asan_init "$TOOLS/kesbangpol"; then
	lacks 'a sanitizer has its own ideas of processes'
fi

traced='strace -f --seccomp-bpf -q -s 200 -e signal=none
    -e trace=%network,execve,clone,clone3,vfork,fork'
traced=$(echo $traced)

# A tool under strace: what was asked for, how it ended, what it called.
mkdir seen traced
for c in "$ROOT"/bin/*.c; do
	t=$(basename "$c" .c)
	cat >"traced/$t" <<E
#!/bin/sh
log=$D/seen/$t.\$\$
printf '%s\n' "\$@" >\$log.arg
$traced -o \$log "$TOOLS/$t" "\$@"
rc=\$?
echo \$rc >\$log.rc
exit \$rc
E
	chmod +x "traced/$t"
done

# "TOOL COMMAND", a line each, from the help.
table() {
	for t in traced/*; do
		t=$(basename "$t")
		"$TOOLS/$t" --bantuan | awk -v t="$t" '
		/^(Perintah|Untuk setiap jenis)/ { on = 1; next }
		/^[^ ]/ || /^$/ { on = 0 }
		on && /^  [a-z]/ { print t, $1 }'
	done | LC_ALL=C sort -u
}

# Those of them that ran to their end.
ended() {
	for rc in seen/*.rc; do
		case $(cat "$rc") in
		[01]) ;;
		*) continue ;;
		esac
		t=$(basename "$rc")
		echo "tool ${t%%.*}"
		cat "${rc%.rc}.arg"
	done | awk 'NR == FNR { known[$0]; next }
	    $1 == "tool" { t = $2; next }
	    (t " " $0) in known { print t, $0 }' all - | LC_ALL=C sort -u
}

# Of a log each: "network|shell|other: ..." for what must not be, "start: ..."
# for each program that the tool itself started.
cat >judge.awk <<'E'
# A process is what its parent is until it becomes something else.
function who(pid) {
	while (!(pid in program) && pid in parent)
		pid = parent[pid]
	return pid in program ? program[pid] : "tool"
}
function look(line,	pid, part, name, was) {
	pid = line
	sub(/ .*/, "", pid)
	if (line ~ / execve\(/) {
		if (line !~ / = 0$/ && line !~ /<unfinished/)
			return
		split(line, part, "\"")
		name = part[2]
		sub(/.*\//, "", name)
		was = who(pid)
		program[pid] = name
		if (name ~ /^(ba|da|base|z|a)?sh$/ && part[6] ~ /^-[a-z]*c$/)
			print "shell: " of ": " line
		else if (was == "tool")
			print "start: " name
	} else if (line !~ /^[0-9]+ +[a-z0-9_]+\(/ || line ~ fork) {
		return
	} else if (who(pid) == "tool") {
		print "network: " of ": " line
	# What others do is theirs, but for the network; libc asks nscd.
	} else if (line ~ / (socket|connect)\(/ && line !~ /AF_UNIX/) {
		print "other: " of ": " who(pid) ": " line
	}
}
# Whose child it is may be said only after what the child did.
function end(	i) {
	for (i = 2; i <= n; i++)
		look(lines[i])
}
BEGIN { fork = " (<\\.\\.\\. )?(clone3?|v?fork)[( ]" }
FNR == 1 {
	end()
	split("", program)
	split("", parent)
	program[$1] = "tool"
	of = FILENAME
	n = 0
}
{ lines[++n] = $0 }
$0 ~ fork && / = [0-9]+$/ { parent[$NF] = $1 }
END { end() }
E

judge() {
	find "$@" -type f ! -name '*.arg' ! -name '*.rc' \
	    -exec awk -f judge.awk {} + >all.found
	# A name that this computer does not have is asked of others who may
	# (account.h): of a group, and it ends with 78.
	while read -r line; do
		log=${line#network: }
		case $line in
		network:*/nscd/*|network:*socket\(AF_UNIX*)
			[ "$(cat "${log%%: *}.rc" 2>&-)" = 78 ] || echo "$line" ;;
		*)	echo "$line" ;;
		esac
	done <all.found >found
	network=$(grep -c '^network: ' found)
	shells=$(grep -c '^shell: ' found)
	other=$(grep -c '^other: ' found)
}

once() {
	fresh
	sh -c "$command" >said 2>&1
	status=$?
	[ $status -le 1 ] || { echo "$name: status $status"; cat said; }
}

few() {
	offices
	commands
	sed "s,|,	,g" >>work <<E
kelengkapan|base|kesbangpol kelengkapan -f wa
agenda|base|kesbangpol agenda
E
	each_command once
}

# Their own checks are for make check.  Left out: those that run nothing new,
# and those that trace by themselves.
every() {
	unset KESBANGPOL_DB KESBANGPOL_HARI_INI
	ls "$ROOT"/tests/*.t | grep -Ev \
	    '/(fault|keras|layers|man|bit|tukar-acak|banyak|serentak)\.t$' |
	    TOOLS=$D/traced TMPDIR=$D xargs -P 2 -n 1 sh >tests.said 2>&1
}

PATH=$D/traced:$PATH
table >all
if [ "${1-}" = all ]; then
	every
else
	few
fi
judge seen
ended >ran
# What every tool has is code of all: it has to run in one.
if [ "${1-}" = all ]; then
	LC_ALL=C comm -23 all ran | while read -r t c; do
		grep -q "^[^ ]* $c\$" ran &&
		    [ "$(grep -c "^[^ ]* $c\$" all)" -eq "$(ls traced | wc -l)" ] ||
		    echo "never ran to its end: $t $c"
	done >>found
	other=$((other + $(grep -c '^never' found)))
fi
grep -v '^start: ' found | cut -c1-300 | sed -n 1,20p
echo "outside: $(ls seen/*.rc | wc -l) runs of $(wc -l <ran) commands," \
    "network $network, shells $shells, other $other; started:" \
    "$(sed -n 's/^start: //p' found | sort | uniq -c | sort -rn |
    awk '{ printf "%s%s %d", (NR > 1 ? ", " : ""), $2, $1 }')"
bad=$((network + shells + other))

# The same look at a program that opens a socket, and at one with a shell.
mkdir wrong
$traced -o wrong/1 perl -MSocket -e 'socket(S, PF_INET, SOCK_STREAM, 0)'
$traced -o wrong/2 perl -e 'system "true && exit"'
judge wrong
echo "outside: a socket, a shell: $((network + shells)) findings, as there" \
    'must be'
[ "$bad,$network,$shells" = 0,1,1 ] && [ -s ran ]
