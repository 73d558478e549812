#!/bin/sh
# SPDX-License-Identifier: ISC
# syscall.sh [POINTS] - each system call of each writing command fails in turn
# (of so many that POINTS tries come together): an error once, an error from
# then on, a kill.  What the loader calls before main() is left out.
. "$(dirname "$0")/lib.sh"

traces || lacks 'no strace'
# Who counts branches is not to be killed, nor to fail where he writes them.
counts=
! grep -q __gcov_ "${TOOLS:-$ROOT/bin}/kesbangpol" || counts=y
offices
commands

# What can go wrong with it: calls, and errors.  A lock that is never free is
# waited for, so it fails only once here.
cat >kinds <<'E'
openat EACCES ENOSPC EMFILE
pread64 EIO
pwrite64 ENOSPC EIO EDQUOT
read EIO EINTR
write ENOSPC EIO EINTR
fsync EIO
fdatasync EIO
ftruncate EIO
flock EINTR EAGAIN ENOLCK
fcntl EAGAIN ENOLCK
rename EIO
link EIO
unlink EIO
mkdir EACCES
close EIO
mmap ENOMEM
newfstatat EIO
fchmod EPERM
chmod EPERM
chown EPERM
access EIO EACCES
statfs EIO
lseek EIO
getrandom EIO
clone3,vfork EAGAIN
pipe2 EMFILE
E

# One line a call that the command itself makes: its name, and its how manieth
# of this name it is since the process began (as strace counts).
own_calls() {
	fresh
	strace -o trace sh -c "exec $command" >said 2>&1
	awk -F'(' '/[.]gcda"/ { exit }
	    /^[a-z]/ { n[$1]++ }
	    $1 == "execve" { on = 0; own = "" }
	    on { own = own $1 " " n[$1] "\n" }
	    $1 == "munmap" { on = 1 }
	    END { printf "%s", own }' trace | grep '^[a-z]'
}

# How each of them may fail: call, tab, what is injected.
plan() {
	own_calls | awk -v counts="$counts" 'NR == FNR { e[$1] = $0; next }
	    { for (k in e) if (index("," k ",", "," $1 ",")) {
		m = split(e[k], a, " ")
		for (i = 2; i <= m; i++) {
			print $1 "\terror=" a[i] ":when=" $2
			if ($1 != "flock" && $1 != "fcntl" &&
			    a[i] != "EINTR" && !counts)
				print $1 "\terror=" a[i] ":when=" $2 "+"
		}
		if (!counts)
			print $1 "\tsignal=KILL:when=" $2
	    } }' kinds -
}

# strace stops at a call's entry when it is to kill there, but not when the
# kernel picks the calls for it, which is faster.
inject() {
	case $2 in
	signal*) pick= ;;
	*)	pick=--seccomp-bpf ;;
	esac
	fresh
	strace -f $pick -o trace -e trace="$1" -e inject="$1:$2" \
	    sh -c "exec $command" >said 2>&1
	status=$?
	# Whoever cannot write cannot say so.
	[ $1 != write ] || echo '(write fails)' >>said
	verdict "$name: $1, $2"
}

fails() {
	states "$name" "$command"
	plan >plan
	awk -v all="$(wc -l <plan)" -v want="$each" '
	    int(NR * want / all) > int((NR - 1) * want / all)' plan >some
	while IFS="$tab" read -r call how <&4; do
		inject "$call" "$how"
	done 4<some
}

each=$((${1:-100000} / $(wc -l <work) + 1))
each_command fails

# A disk that says it wrote, and did not.
lies() {
	unwritten '' 'not written, write'
}
mutation
only='impor laporan|ubah'
each_command lies
caught 'a write that took place'
total
