#!/bin/sh
# SPDX-License-Identifier: ISC
# nomem.sh [POINTS] - in each writing command allocations fail, spread over all
# that it makes: one alone, and one with all after it.
. "$(dirname "$0")/lib.sh"

[ -e "$H/nomem.so" ] || lacks 'no nomem.so'
offices
commands
# The library that writes workbooks looks at few of its allocations.
sed -i 's/out\.xlsx/out.csv/' work
each=$((${1:-100000} / $(wc -l <work) / 2 + 1))

# It is preloaded into the tool and what that starts, not into the shell.
preloaded() {
	sh -c "exec env $1 LD_PRELOAD=$H/nomem.so $command" >said 2>&1
	status=$?
}

fails() {
	fresh
	preloaded "FAULT_ALLOC=$1"
	verdict "$name: allocation $1 fails"
}

spread() {
	states "$name" "$command"
	fresh
	preloaded "FAULT_COUNT=$D/count"
	all=$(cat count)
	n=0
	while [ $n -lt $each ] && [ $n -lt "$all" ]; do
		n=$((n + 1))
		at=$n
		[ "$all" -le $each ] || at=$((n * all / each))
		fails $at
		fails $at+
	done
}

each_command spread

# A program that takes whatever malloc gives it.
blind() {
	states "$name" "$command"
	n=0
	while [ $n -lt 40 ]; do
		n=$((n + 1))
		fails $((n * n))=
	done
}
mutation
only=tambah
each_command blind
caught 'a look at what malloc gave'
total
