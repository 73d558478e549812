#!/bin/sh
# SPDX-License-Identifier: ISC
# power.sh [IMAGES] - the power fails: see power.pl.
. "$(dirname "$0")/lib.sh"

traces || lacks 'no strace'
offices
commands
each=$((${1:-100000} / $(wc -l <work) + 1))
mkdir run image
mkfifo question answer
made=0

# Here is the file; what it reads stands above.
beside() {
	for f in ../*.*; do
		case $f in
		../k.db*|../out.*|../tanda-terima-*) ;;
		*)	ln -sf "$f" . ;;
		esac
	done
}

attempt() {
	[ "$PWD" = "$D" ] || beside
	sh -c "exec $1" >said 2>&1
	status=$?
}

# What the command does, in a folder where nothing else is.
watched() {
	states "$name" "$command"
	rm -f run/* run/.[!.]*
	fresh
	for f in k.db*; do
		[ ! -e "$f" ] || cp "$f" run
	done
	rm -rf before
	cp -r run before
	(cd run && beside && strace -f -y -xx -s 20000000 -o ../log -e \
	    trace=openat,pwrite64,write,lseek,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat \
	    sh -c "exec $command" >../said 2>&1)
	status=$?
	# A paper may name what else lies in the folder.
	for f in want/*; do
		[ ! -f "run/${f#want/}" ] || cp "run/${f#want/}" want
	done
	rm -f run/k.db* run/out.* run/tanda-terima-*
	cp before/* run 2>/dev/null
	: >said
}

# One image: status says whether the user was told that it is done.
look() {
	cd image || exit 1
	status=137
	[ "$1" = 0 ] || status=0
	: >../said
	ln -sf ../said said
	verdict "$name: power fails, acknowledged: $1"
	rm -f said
	cd ..
}

fails() {
	watched
	perl "$F/power.pl" log "$D/run" $each "${honest-1}" <answer >question &
	exec 5>answer 6<question
	while read -r word a b <&6; do
		[ "$word" != end ] || break
		look "$word"
		echo >&5
	done
	exec 5>&- 6<&-
	wait $! || fault other "$name: power.pl"
	made=$((made + a))
}

each_command fails
echo "power: $made images, $points of them different"
mutation
each=60 honest=0
only='impor laporan|ubah'
each_command fails
caught 'a disk that keeps what it says'
total
