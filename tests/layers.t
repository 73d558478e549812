#!/bin/sh
# SPDX-License-Identifier: ISC
# The house: who may include whom, where the world is touched, and that every
# command is named by a test.  CONTRIBUTING.md says why.

. "${0%/*}/lib.sh"
cd "$ROOT" || exit 1

# none 'desc': what was written to $T/found is nothing, else it is shown.
none() {
	if [ ! -s "$T/found" ]; then
		result 0 "$1"
	else
		result 1 "$1"
		note "$T/found"
	fi
}

find lib bin include -name '*.[ch]' | LC_ALL=C sort >"$T/files"

# ---- includes go down only ----

cat >"$T/up.awk" <<'E'
# The floor that a part of the house is; -1: not known.
function floor(part) {
	if (part in subject)
		return 3
	return (part in level) ? level[part] : -1
}

# The part that a public header belongs to: NAME.h of a subject is its own.
function owner(name) {
	if (name in subject)
		return name
	return (name in of) ? of[name] : "?"
}

function headers(part, names, n, i, list) {
	n = split(names, list, " ")
	for (i = 1; i <= n; i++)
		of[list[i]] = part
}

BEGIN {
	level["core"] = 0
	level["io"] = level["db"] = level["naskah"] = level["gambar"] = 1
	level["kantor"] = 2
	level["gabung"] = 4
	level["cli"] = 5
	level["bin"] = 6
	n = split(folders, folder, " ")
	for (i = 1; i <= n; i++)
		if (!(folder[i] in level))
			subject[folder[i]] = 1
	headers("core", "account banned base choice date embed money period rate")
	headers("core", "record shape sheet terbilang text")
	headers("io", "doc geo map nest out read sink template")
	headers("db", "db names search store trail")
	headers("naskah", "naskah")
	headers("gambar", "picture")
	headers("kantor", "letter office rekap")
	headers("ormas", "sambang pengawasan surat_ormas tempo")
	headers("banpol", "bantuan dokumen hitung kalender lpj pemeriksaan")
	headers("banpol", "perjalanan proses tabel")
	headers("rakor", "bahan daftar_rakor dokumen_rapat draf_rapat")
	headers("rakor", "lanjutan_rakor lembar_rakor matriks notula pantau")
	headers("rakor", "surat_rakor")
	headers("desk", "hari_desk nphd pelanggaran")
	headers("konflik", "forum jam keadaan kelengkapan rad rekap_konflik")
	headers("konflik", "batas peta rubrik surat_konflik triwulan")
	headers("gabung", "agenda bukti_rakor dasbor findings insiden musnah")
	headers("gabung", "rapat_desk")
	headers("gabung", "setup tambahan")
	headers("gabung", "teruskan")
	headers("tukar", "bundel run sign")
	headers("cli", "cmd")
}

FNR == 1 {
	split(FILENAME, at, "/")
	me = at[2]
	if (at[1] == "bin")
		me = "bin"
	if (at[1] == "include") {
		sub(/\.h$/, "", at[3])
		me = owner(at[3])
	}
	dir = FILENAME
	sub(/[^\/]*$/, "", dir)
	if (floor(me) < 0)
		print FILENAME ": on no floor of the house; see tests/layers.t"
}

/^[ \t]*#[ \t]*include[ \t]*"/ {
	to = $0
	sub(/^[^"]*"/, "", to)
	sub(/".*/, "", to)
	if (to ~ /^kesbang\//) {
		name = substr(to, 9, length(to) - 10)
		you = owner(name)
		if (you != me && floor(you) >= floor(me))
			print FILENAME " (" me ") includes " to " (" you ")"
	} else if (me == "bin" && to ~ /^bagian\//) {
		next			# a tool's own files
	} else if (to ~ /\//) {
		print FILENAME " reaches into another folder: " to
	} else if (FILENAME ~ /^include\//) {
		print FILENAME " (public) includes " to " (private)"
	} else if ((getline line < (dir to)) < 0) {
		print FILENAME ": " to " is not beside it"
	} else {
		close(dir to)
	}
}
E

# up FILE...: the includes that go up or sideways
up() {
	awk -v folders="$(cd lib && echo *)" -f "$T/up.awk" "$@"
}

# shellcheck disable=SC2046
up $(cat "$T/files") >"$T/found" 2>&1 || echo 'awk failed' >>"$T/found"
none 'includes go down only'

# ---- a header's guard is its path: two of them never share one ----

# guards FILE...: headers whose guard is another than include or lib/DIR says
guards() {
	for f in "$@"; do
		echo "$f $(echo "KESBANG_${f#*/}" | sed 's/_kesbang\//_/;
		    s/\.h$/_h/' | tr 'a-z/-' 'A-Z__')" \
		    "$(sed -n 's/^#ifndef //p;/^#ifndef/q' "$f")"
	done | awk '$2 != $3 { print $1 ": " $3 ", not " $2 }'
}

# shellcheck disable=SC2046
guards $(grep '\.h$' "$T/files") >"$T/found"
none 'the guard of a header is its path'

# ---- each library behind one door ----

uses() {
	grep -lE "^[ 	]*#[ 	]*include[ 	]*<$1>" $(cat "$T/files")
}

uses 'sqlite3\.h' | grep -v '^lib/db/' >"$T/found"
none '<sqlite3.h> only in lib/db'
for h in 'csv\.h' 'yaml\.h' 'getopt\.h' 'libsmartcols/.*' 'nettle/.*' \
    'xxhash\.h' 'xlsxwriter\.h' 'dlfcn\.h' 'zip\.h' 'expat\.h'; do
	is "<$(echo "$h" | tr -d '\\')> in one file" "$(uses "$h" | wc -l | tr -d ' ')" 1
done

# ---- a command joins subject and output: it asks no SQL of its own ----

asks() {
	grep -lE '(^|[^A-Za-z0-9_])(kb_filter_add_sql|kb_sql_[a-z]+)[ 	]*\(' "$@"
}

# shellcheck disable=SC2046
asks $(grep '^bin/' "$T/files") >"$T/found"
none 'no SQL in bin'

# ---- nothing prints, nothing exits, below lib/cli ----

# Code without comments and strings, "file:line: text".
bare() {
	awk '
	FNR == 1 { inside = 0 }
	{
		text = $0
		out = ""
		while (text != "") {
			if (inside) {
				if (!(i = index(text, "*/"))) break
				text = substr(text, i + 2)
				inside = 0
			} else if (match(text, /\/\*|"|'"'"'/)) {
				out = out substr(text, 1, RSTART - 1)
				c = substr(text, RSTART, 1)
				text = substr(text, RSTART + RLENGTH)
				if (c == "/") {
					inside = 1
					continue
				}
				while (text != "" && substr(text, 1, 1) != c)
					text = substr(text, substr(text, 1, 1) == "\\" ? 3 : 2)
				text = substr(text, 2)
				out = out c c
			} else {
				out = out text
				break
			}
		}
		print FILENAME ":" FNR ": " out
	}' "$@"
}

below() {
	grep -E '^lib/.*\.c$' "$T/files" | grep -v '^lib/cli/'
}

world='(^|[^A-Za-z0-9_])(v?f?d?printf|f?puts|f?putc|putchar|perror|v?(err|warn)x?|abort|_?[eE]xit|quick_exit)[ 	]*\(|(^|[^A-Za-z0-9_])(stdout|stderr)([^A-Za-z0-9_]|$)'

# shellcheck disable=SC2046
bare $(below) | grep -E "$world" >"$T/world" || :
# kb_out_of_memory() is the one end below the edge.
grep -vE '^lib/core/base\.c:[0-9]+:[ 	]*_exit\(KB_INTERNAL\);' "$T/world" \
    >"$T/found"
none 'nothing prints or exits below lib/cli'
ok 'the search finds the one _exit that is allowed' \
    grep -q '^lib/core/base\.c:.*_exit' "$T/world"

# ---- every command is named by a test ----

# The words of the help's section that begins with $2.
listed() {
	"$1" --bantuan | awk -v section="$2" '
	index($0, section) == 1 { on = 1; next }
	/^[^ ]/ || /^$/ { on = 0 }
	on && /^  [a-z]/ { print $1 }'
}

# Comments of a test name nothing.
tests=$(ls tests/*.t | grep -v '/layers\.t$')
cat $tests | sed '/^[ 	]*#/d' >"$T/tests"
for tool in $(tools); do
	for c in $(listed "$tool" Perintah:); do
		ok "$tool $c is named by a test" \
		    grep -Eq "$tool( [^|;&]*)? $c( |\$|[)'\"|;&<>])" "$T/tests"
	done
done
any=$(tools | tr '\n' '|' | sed 's/|$//')
for c in $(listed kesbangpol 'Untuk setiap jenis'); do
	ok "$c is named by a test" \
	    grep -Eq "($any)( [^|;&]*)? $c( |\$|[)'\"|;&<>])" "$T/tests"
done

# ---- a promise names a test that is there ----

# named FILE: what it calls a test, and is none
named() {
	grep -oE '`(fault/)?[a-z0-9*_-]+\.(t|sh|c)`' "$1" | tr -d '`' | sort -u |
	    while read -r f; do
		[ -e "tests/$f" ] || [ -e "tests/fault/$f" ] ||
		    ls tests/$f >/dev/null 2>&1 || echo "$f"
	done
}
is 'the tests that SECURITY.md names' "$(named SECURITY.md)" ''
echo '(`kunci.t`, `fault/kill.sh`, `tiada.t`, `fuzz_*.c`)' >"$T/s.md"
is 'one that is not there is found' "$(named "$T/s.md")" tiada.t

# ---- nothing of the machine that it was written on ----

# In two parts, so that this file does not find itself.
trace='cl''aude|anthr''opic|open''ai|chat''gpt|copi''lot|language mo''del'
trace="$trace|co-auth""ored-by|(^|[^A-Za-z0-9_.\$}~-])/(wo""rk|ro""ot|ho""me)/"
find . \( -path ./build -o -path ./.git \) -prune -o -type f -print |
    xargs grep -nIiE "$trace" | cut -c1-200 >"$T/found"
none 'no trace of a tool or of this machine'

if sanitized || counted || [ "${#ROOT}" -lt 6 ]; then
	skip 1 'a variant, or a path that is too short to look for'
else
	ok 'no path of this machine in a program' sh -c \
	    'root=$1; shift; ! grep -lF "$root" "$@"' - "$ROOT/" \
	    $(tools | sed "s|^|$X/|")
fi

# ---- no mutable global ----

# "file.o section": what an object keeps that can be written.
writable() {
	size -A "$1" | awk '/^[^. ].*:?$/ { o = $1 }
	/^\.(data|bss|tdata|tbss)(\.rel(\.local)?)?[ \t]/ && $2 > 0 {
		print o, $1 }'
}

lib=build/normal/libkesbang.a
if have size && have cc && [ -f "$lib" ]; then
	writable "$lib" >"$T/found"
	none 'no mutable global'
	echo 'int f(void); int f(void) { static int n; return n++; }' >"$T/g.c"
	cc -c -o "$T/g.o" "$T/g.c"
	is 'a mutable global is found' \
	    "$(writable "$T/g.o" | sed 's/.* //')" .bss
else
	skip 2 'no size(1), or not the usual build'
fi

# ---- and the search can fail ----

mkdir -p "$T/lib/core" "$T/lib/io" "$T/lib/contoh" "$T/lib/lain" "$T/include/kesbang"
cp include/kesbang/*.h "$T/include/kesbang/"
cd "$T" || exit 1
touch lib/lain/lain.h include/kesbang/lain.h
echo '#include "kesbang/store.h"' >lib/core/a.c
echo '#include "kesbang/db.h"' >lib/io/b.c
echo '#include "kesbang/lain.h"' >lib/contoh/c.c
echo '#include "lain.h"' >lib/contoh/d.c
echo '#include "lib/lain/lain.h"' >lib/contoh/e.c
printf '#include "kesbang/cmd.h"\n/* printf("no"); */ char c = '"'"'"'"'"'; exit(1);\n' >lib/contoh/f.c
printf '#ifndef KESBANG_CONTOH_H\n' >lib/contoh/g.h
printf '#ifndef KESBANG_LAIN_H\n' >include/kesbang/lain.h
is 'a guard of another header is found' \
    "$(guards include/kesbang/lain.h lib/contoh/g.h)" \
    'lib/contoh/g.h: KESBANG_CONTOH_H, not KESBANG_CONTOH_G_H'
is 'an include that goes up or sideways is found' \
    "$(up lib/*/[a-f].c | wc -l | tr -d ' ')" 6
echo '	kb_filter_add_sql(f, "x");' >lib/contoh/h.c
is 'SQL is found' "$(asks lib/contoh/[fh].c)" lib/contoh/h.c
is 'a call is found, a comment is not' "$(bare lib/contoh/f.c |
    grep -cE "$world")" 1
is 'and only the call' "$(bare lib/contoh/f.c | grep -E "$world" |
    grep -c printf)" 0
done_testing
