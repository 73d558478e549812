#!/bin/sh
# SPDX-License-Identifier: ISC
# The jobs of data/jadwal run by a real cron and a real systemd: they fire, the
# sandbox lets them do their work and nothing else, what was missed is caught
# up, and somebody is told of a fault.  Not part of make check; as root, after
# make, about three minutes:
#
#	sh tests/jadwal.sh [cron|systemd]...
#
# Each has a root of its own in memory: of the machine's files it sees /usr,
# read-only, and nothing else; no network, no processes, no devices.  It does
# not begin before that was made sure of.
set -u

tree=$(cd "$(dirname "$0")/.." && pwd)
bad=0

ok() {
	if [ "$2" -eq 0 ]; then
		echo "ok - $1"
	else
		echo "not ok - $1"
		bad=1
	fi
}

# ---- within the new namespaces: the root, and into it ----

# What systemd does to groups of processes it does below one of ours.
cgroup_below() {
	for h in systemd:name=systemd unified: .:; do
		at=/sys/fs/cgroup/${h%%:*}$(sed -n "s/^[0-9]*:${h#*:}://p" \
		    /proc/self/cgroup | head -1)
		[ -w "$at/cgroup.procs" ] || continue
		mkdir -p "$at/kesbang-jadwal"
		echo $$ >"$at/kesbang-jadwal/cgroup.procs"
	done
}

cgroup_drop() {
	find /sys/fs/cgroup -depth -type d -path '*/kesbang-jadwal*' \
	    -exec rmdir {} + 2>/dev/null
}

# R: an empty folder.  What init needs, the tools, an office.
furnish() {
	mount -t tmpfs -o mode=755 tmpfs "$R" && cd "$R" || return 1
	mkdir -p usr etc/systemd/system etc/kesbangpol var/lib/systemd/timers \
	    var/spool/cron/crontabs var/log root home tmp run proc sys dev \
	    old uji srv/kesbangpol var/lib/kesbangpol
	chmod 1777 tmp
	mount --bind /usr usr && mount -o remount,bind,ro usr || return 1
	for l in bin sbin lib lib64; do
		[ ! -h /$l ] || cp -P /$l .
	done
	mount -t tmpfs tmpfs usr/local || return 1
	mkdir usr/local/bin
	for t in "$tree"/bin/*.c; do
		t=${t##*/}
		cp "$tree/bin/${t%.c}" usr/local/bin
	done
	mount -t tmpfs -o mode=755 tmpfs dev || return 1
	for n in null zero full random urandom; do
		cp -a /dev/$n dev/$n
	done
	mkdir dev/shm dev/pts dev/mqueue dev/hugepages
	mount -t devpts -o newinstance,ptmxmode=666 devpts dev/pts || return 1
	ln -s pts/ptmx dev/ptmx
	cp -a /etc/ld.so.cache /etc/nsswitch.conf /etc/pam.d /etc/security \
	    /etc/login.defs etc
	: >etc/environment
	printf '%s\n' 'root:x:0:0::/root:/bin/sh' \
	    'nobody:x:65534:65534::/:/usr/sbin/nologin' \
	    'kesbangpol:x:990:990::/var/lib/kesbangpol:/bin/sh' >etc/passwd
	printf '%s\n' 'root:x:0:' 'nogroup:x:65534:' 'kesbangpol:x:990:' \
	    'crontab:x:991:' 'shadow:x:42:' >etc/group
	printf '%s\n' 'root:*:19000::::::' 'kesbangpol:*:19000::::::' >etc/shadow
	cp "$tree/data/jadwal" etc/kesbangpol/jadwal
	cp "$tree"/data/systemd/* etc/systemd/system
	cp "$tree/data/crontab.contoh" uji/crontab
	cp -r "$tree/data/contoh" uji/contoh
	chown 990:990 srv/kesbangpol var/lib/kesbangpol
	chmod 751 srv/kesbangpol
	install -d -o 990 -g 65534 -m 2750 srv/kesbangpol/dasbor
	ln -s /run var/run
	cp "$tree/tests/jadwal.sh" uji/jadwal.sh
	: >uji/akar
}

enter() {
	R=$(mktemp -d /var/tmp/kesbang-jadwal.XXXXXX) || exit 73
	mount --make-rprivate / && furnish || exit 73
	pivot_root . old && cd / || exit 73
	exec /bin/sh /uji/jadwal.sh --di-dalam "$1"
}

# ---- within the new root ----

# Nothing is begun where the machine's own files are in reach.
alone() {
	mount -t proc -o nosuid,nodev,noexec proc /proc || return 1
	umount -l /old || return 1
	rmdir /old 2>/dev/null || return 1
	mount --bind /proc/sys /proc/sys &&
	    mount -o remount,bind,ro /proc/sys || return 1
	[ $$ -eq 1 ] && [ -e /uji/akar ] && [ ! -e /old ] &&
	    [ "$(stat -f -c %T /)" = tmpfs ] &&
	    [ ! -e /boot ] && ! touch /usr/uji 2>/dev/null
}

as_office() {
	setpriv --reuid=990 --regid=990 --clear-groups env \
	    HOME=/var/lib/kesbangpol PATH=/usr/local/bin:/usr/bin:/bin \
	    KESBANGPOL_DB=/var/lib/kesbangpol/kantor.db "$@"
}

as_server() {
	setpriv --reuid=65534 --regid=65534 --clear-groups "$@" >/dev/null 2>&1
}

furnish_office() {
	as_office kesbangpol siapkan -q /uji/contoh/kantor.yaml
	as_office laporan-harian impor -q tim /uji/contoh/tim.csv
	as_office laporan-harian impor -q /uji/contoh/laporan-tim.csv
	echo 'tukar.kepada: "00"' | as_office kesbangpol siapkan -q -
	as_office kesbangpol kunci -q >/dev/null
}

JOBS='agenda cadangkan dasbor kirim ringkas salin-teks'

# What each job leaves behind.
result() {
	case $1 in
	agenda)		[ -s $S/agenda.txt ] && [ -s $S/agenda.ics ] ;;
	cadangkan)	[ -s "$(echo $S/cadangan/kantor.db.cadangan-*)" ] ;;
	dasbor)		grep -q '<h1>Dasbor</h1>' $S/dasbor/index.html ;;
	kirim)		[ -s "$(echo $S/keluar/64-00-*.kbundel)" ] ;;
	ringkas)	grep -q 'SITUASI DAERAH' $S/ringkasan.txt ;;
	salin-teks)	[ -s $S/cadangan/kantor.teks ] ;;
	esac 2>/dev/null
}

# until SECONDS command...: it came true within them.
until_true() {
	n=$1
	shift
	while ! "$@"; do
		n=$((n - 1))
		[ $n -gt 0 ] || return 1
		sleep 1
	done
}

all_there() {
	for j in $JOBS; do
		result $j || return 1
	done
}

each_there() {
	for j in $JOBS; do
		result $j
		ok "$1: $j" $?
	done
}

# ---- cron: the lines of crontab.contoh, each at the next minute ----

mailed() {
	[ -s /var/log/surat ]
}

run_cron() {
	printf '#!/bin/sh\ncat >>/var/log/surat\n' >/uji/sendmail
	chmod 755 /uji/sendmail
	: >/var/log/surat
	chmod 666 /var/log/surat
	[ -e /usr/sbin/sendmail ] &&
	    mount --bind /uji/sendmail /usr/sbin/sendmail
	sed 's/^[0-9][^	]*	/* * * * *	/' /uji/crontab \
	    >/var/spool/cron/crontabs/kesbangpol
	chown 990:991 /var/spool/cron/crontabs/kesbangpol
	chmod 600 /var/spool/cron/crontabs/kesbangpol
	/usr/sbin/cron -f &
	until_true 70 all_there
	each_there 'cron'
	sleep 2
	! mailed
	ok 'cron: nobody is written to when all is well' $?
	sed 's/^/# /' /var/log/surat
	: >/var/log/surat
	echo rusak >$S/masuk/rusak.kbundel
	until_true 70 mailed
	grep -q "^$S/masuk/rusak.kbundel: " /var/log/surat
	ok 'cron: a broken bundle is written about' $?
}

# ---- systemd ----

# The time of a timer is changed only where it is to fire soon.
units() {
	cd /etc/systemd/system || return 1
	for j in $JOBS terima; do
		mkdir "kesbangpol@$j.timer.d"
		printf '[Timer]\nRandomizedDelaySec=0\nAccuracySec=1s\n' \
		    >"kesbangpol@$j.timer.d/uji.conf"
	done
	printf 'OnCalendar=\nOnCalendar=*:*:0/5\n' \
	    >>kesbangpol@ringkas.timer.d/uji.conf
	# The machine was off when it should have been; and was not.
	touch -d '3 days ago' \
	    /var/lib/systemd/timers/stamp-kesbangpol@cadangkan.timer
	touch /var/lib/systemd/timers/stamp-kesbangpol@salin-teks.timer
	# What else could a job do there?
	mkdir kesbangpol@intip.service.d
	cat >kesbangpol@intip.service.d/uji.conf <<'X'
[Service]
ExecStart=
ExecStart=/bin/sh -c 'for f in /etc /var/lib /var/log /usr /root /home; do touch $f/intip && echo $f; done >/srv/kesbangpol/intip; ls /proc | grep -c "^1$" >>/srv/kesbangpol/intip'
X
	cat >uji.target <<'X'
[Unit]
DefaultDependencies=no
Wants=kesbangpol@ringkas.timer kesbangpol@cadangkan.timer kesbangpol@salin-teks.timer
X
	# Of what a machine's start does nothing is needed.
	for u in /usr/lib/systemd/system/sysinit.target.wants/*; do
		ln -s /dev/null "${u##*/}"
	done
	chmod 777 /var/log /home
	cd /
}

cgroups() {
	mount -t tmpfs tmpfs /sys && mkdir -p /sys/fs/cgroup || return 1
	mount -t cgroup2 cgroup2 /sys/fs/cgroup 2>/dev/null &&
	    [ -s /sys/fs/cgroup/cgroup.controllers ] && return
	umount /sys/fs/cgroup 2>/dev/null
	mkdir -p /sys/fs/cgroup/systemd /sys/fs/cgroup/unified
	mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified
	mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd
}

up() {
	systemctl is-active -q uji.target 2>/dev/null
}

watch_systemd() {
	until_true 30 up
	ok 'systemd: is up' $? || return
	until_true 15 result ringkas
	ok 'systemd: a timer fires' $?
	until_true 15 result cadangkan
	ok 'systemd: what was missed is caught up' $?
	! result salin-teks
	ok 'systemd: what was not missed is not done' $?
	for j in $JOBS terima; do
		systemctl start "kesbangpol@$j.service"
		ok "systemd: $j ends well" $?
	done
	each_there 'systemd'
	is=$(stat -c %U:%G:%a $S/dasbor/index.html)
	[ "$is" = kesbangpol:nogroup:640 ]
	ok "systemd: owner and mode ($is)" $?
	as_server cat $S/dasbor/index.html
	ok 'systemd: a web server reads the page' $?
	! as_server cat $S/agenda.txt && ! as_server ls $S/cadangan
	ok 'systemd: and nothing beside it' $?
	systemctl start kesbangpol@intip.service
	[ "$(cat $S/intip)" = 0 ]
	ok "systemd: writes nowhere else, sees no process ($(tr '\n' ' ' \
	    <$S/intip))" $?
	echo rusak >$S/masuk/rusak.kbundel
	! systemctl start kesbangpol@terima.service 2>/dev/null
	ok 'systemd: a broken bundle fails the job' $?
	systemctl is-failed -q kesbangpol@terima.service
	ok 'systemd: which is seen' $?
}

run_systemd() {
	cgroups || exit 69
	units
	mount -t tmpfs -o mode=755 tmpfs /run
	(
		watch_systemd
		echo $bad >/uji/bad
		systemctl exit "$bad"
	) &
	container=uji
	export container
	exec /lib/systemd/systemd --system --unit=uji.target --show-status=0 \
	    --log-target=null
}

case ${1-} in
--sendiri)
	cgroup_below
	exec unshare --mount --pid --fork --kill-child --uts --ipc --net \
	    --cgroup sh "$tree/tests/jadwal.sh" --masuk "$2" ;;
--masuk)
	enter "$2" ;;
--di-dalam)
	S=/srv/kesbangpol
	alone || { echo 'jadwal.sh: the new root is not closed' >&2; exit 70; }
	furnish_office
	"run_$2"
	exit $bad ;;
esac

# ---- outside ----

[ "$(id -u)" -eq 0 ] || { echo 'jadwal.sh: root only' >&2; exit 77; }
[ $# -gt 0 ] || set -- cron systemd
for what; do
	case $what in
	cron)		prog=/usr/sbin/cron ;;
	systemd)	prog=/lib/systemd/systemd ;;
	*)		echo "jadwal.sh: $what?" >&2; exit 64 ;;
	esac
	if [ ! -x "$prog" ]; then
		echo "ok - $what # SKIP no $prog here"
		continue
	fi
	timeout -k 5 240 sh "$tree/tests/jadwal.sh" --sendiri "$what" </dev/null
	ok "$what" $?
	cgroup_drop
	rmdir /var/tmp/kesbang-jadwal.* 2>/dev/null
done
exit $bad
