#!/bin/sh
# SPDX-License-Identifier: ISC
# kill.sh [POINTS] - kill -9 at any moment of a writing command.
. "$(dirname "$0")/lib.sh"

traces || lacks 'no strace'
offices
commands
each=$((${1:-1000} / $(wc -l <work) + 1))

# Kills spread over what the command takes here, and a little more.
tried() {
	states "$name" "$command"
	fresh
	t0=$(date +%s%N)
	sh -c "exec $command" >said 2>&1
	took=$((($(date +%s%N) - t0) / 1000))
	i=0
	while [ $i -lt $each ]; do
		i=$((i + 1))
		at=$((i * 377 % 1000))
		fresh
		"$H/after" $((at * took / 900)) sh -c "exec $command" >said 2>&1
		status=$?
		[ -z "${quiet-}" ] || rm -f k.db-journal
		verdict "$name, killed at $at of 1,000"
	done
}

each_command tried

# Killed between two writes of the file itself, it leaves half of it, and a
# journal that tells of the other half.
half() {
	states "$name" "$command"
	n=0
	while [ $n -lt $writes ]; do
		n=$((n + 1))
		fresh
		strace -f -o trace -P k.db -e trace=pwrite64 \
		    -e inject=pwrite64:signal=KILL:when=$n \
		    sh -c "exec $command" >said 2>&1
		status=$?
		[ -z "${quiet-}" ] || rm -f k.db-journal
		verdict "$name, killed at write $n"
	done
}

writes=$each
[ $each -le 12 ] || writes=12
each_command half
mutation
writes=12 only='impor laporan|ubah'
each_command half
caught "the journal"
total
