#!/bin/sh
# SPDX-License-Identifier: ISC
# run.sh - each fault test in its full size, a line of counts each.  Status 1
# when one of them found something.
cd "$(dirname "$0")/../.." || exit 70
rc=0
for t in 'kill.sh 10000' 'syscall.sh 12000' 'sql.sh 12000' 'power.sh 20000' \
    'nomem.sh 10000' 'full.sh 5000' 'many.sh 50 40' 'cron.sh 1000' \
    'outside.sh all' 'everywhere.sh all'; do
	# shellcheck disable=SC2086
	sh tests/fault/$t || rc=1
done
BITS=1000 sh tests/bit.t >build/bit.said || rc=1
grep '^[#n]' build/bit.said
exit $rc
