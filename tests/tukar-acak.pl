#!/usr/bin/perl
# SPDX-License-Identifier: ISC
# tukar-acak.pl OFFICES STEPS SEED - offices change records and send them; what
# travels is lost, doubled, late, broken, forged, misdirected; files go back
# to old backups, one is used twice.  In the end all send until nothing
# changes any more, doing what the messages ask for and nothing else, and each
# register is compared with its owner's.  Prints what was done and what is
# wrong, a word and a number a line; status 1 if anything is.  It stands in an
# empty folder, with the tools in PATH; the log is in ./log.
use strict;
use warnings;

my ($offices, $steps, $seed) = (@ARGV, 3, 60, 1);
(my $here = $0) =~ s{[^/]*$}{..};
srand $seed;
delete $ENV{KESBANGPOL_DB};
$ENV{KESBANGPOL_HARI_INI} = '2025-12-11T08:00';

my ($top, $hub, $late) = ('00', '64', '64.01');
my @below = (qw(64.74 64.72), $late, qw(64.02 64.03 64.04 64.05 64.06))[
    0 .. $offices - 1];
my $copy = '64.74b';			# a second file of 64.74
my (%joined, %backups, %count, @wrong, @way, %asked);
my $serial = 0;

open my $log, '>', 'log' or die;
sub note { print $log @_, "\n" }
sub pick { $_[rand @_] }
sub wrong { push @wrong, "@_"; note "WRONG @_"; $count{wrong}++ }
sub file { "$_[0].db" }
sub office { $_[0] eq $copy ? '64.74' : $_[0] }
sub parent { $_[0] eq $hub ? $top : $hub }

# ---- a command: its status and what it said ----

sub run {
	my ($db, @cmd) = @_;
	my $pid = fork // die;
	if ($pid == 0) {
		open STDIN, '<', '/dev/null';
		open STDOUT, '>', 'out';
		open STDERR, '>', 'err';
		exec @cmd, '--db', $db or exit 127;
	}
	waitpid $pid, 0;
	my $status = $? & 127 ? 200 + ($? & 127) : $? >> 8;
	open my $f, '<', 'err' or die;
	local $/;
	my $said = <$f> // '';
	note "$db: @cmd -> $status\n$said";
	wrong "$cmd[0] $cmd[1] ended with $status: $said"
	    if $status >= 100 || $said =~ /SQL|sanitizer|UNIQUE/i;
	return ($status, $said);
}

sub must {
	my ($status, $said) = run(@_);
	$status == 0 or die "@_: $status: $said";
}

sub sql {
	my ($db, $sql) = @_;
	open my $p, '-|', 'sqlite3', $db, $sql or die;
	chomp(my @l = <$p>);
	close $p or die "$db: $sql";
	return @l;
}

sub slurp {
	open my $f, '<', $_[0] or die "$_[0]: $!";
	local $/;
	return scalar <$f>;
}

sub spew {
	open my $f, '>', $_[0] or die;
	print $f $_[1];
	close $f;
}

sub copy_file {
	my ($from, $to) = @_;
	spew($to, slurp($from));
	chmod 0600, $to;
}

# ---- offices ----

sub knows {
	my ($who, $whom) = @_;
	must(file($who), qw(kesbangpol tambah kunci-kantor -q --kantor), $whom,
	    '--kunci-publik', slurp("$whom.pub") =~ s/\n//r)
	    unless sql(file($who), "SELECT 1 FROM tukar_kunci WHERE " .
		"kantor = '$whom'");
}

sub begin {
	my $profile = slurp("$here/data/contoh/kantor.yaml");
	for my $o ($top, $hub, @below) {
		spew('k.yaml', $profile =~ s/^kode: .*/kode: "$o"/mr);
		must(file($o), qw(kesbangpol siapkan -q k.yaml));
		must(file($o), qw(kesbangpol kunci));
		copy_file('out', "$o.pub");
	}
	knows($hub, $top);
	knows($top, $hub);
	for my $o (@below) {
		knows($o, $hub);
		next if $o eq $late;
		knows($hub, $o);
		knows($top, $o);
		$joined{$o} = 1;
	}
	$joined{$_} = 1 for $top, $hub;
}

# Who writes now: a file, and for which office.
sub writers {
	my @w = map { [$_, office($_)] } grep { $joined{$_} } $hub, @below,
	    $copy;
	push @w, [$hub, $late] if grep({ $_ eq $late } @below) &&
	    !$joined{$late};
	return @w;
}

# ---- steps ----

sub nomor {
	my ($w, $type) = @_;
	return pick(sql(file($w->[0]), "SELECT nomor FROM $type WHERE " .
	    "kantor = '$w->[1]' ORDER BY nomor"));
}

my %tool = (laporan => 'laporan-harian', ormas => 'ormas-skt',
    nilai => 'banpol');

sub edit {
	my ($verb, $type, $w, @rest) = @_;
	my @for = office($w->[0]) eq $w->[1] ? () : ('--kantor', $w->[1]);
	my ($status) = run(file($w->[0]), $tool{$type}, $verb, $type, @for,
	    @rest);
	$count{$status == 0 || $status == 1 ? "edits" : "edits_refused"}++;
}

sub values_of {
	my ($type, $w) = @_;
	my $n = ++$serial;
	return ('--judul', "Judul $n", '--fakta', 'f' x (1 + rand 50), qw(
	    --tanggal), sprintf('2025-%02d-%02d', 1 + rand 11, 1 + rand 28),
	    '--wilayah', $w->[1], qw(--bidang politik --klasifikasi), pick(qw(
	    biasa terbatas rahasia))) if $type eq 'laporan';
	return ('--nama', "Yayasan $n", '--ketua', "Ketua $n", '--telepon',
	    '0812345' . (1000 + $n), '--alamat', "Jalan $n") if
	    $type eq 'ormas';
	return ('--wilayah', $w->[1], '--tahun', 2010 + int rand 6, '--nilai',
	    1000 + $n);
}

sub add {
	my $w = pick(writers());
	my $type = pick(keys_of());
	edit('tambah', $type, $w, values_of($type, $w));
}
sub keys_of { sort keys %tool }

sub change {
	my $w = pick(writers());
	my $type = pick(keys_of());
	my $n = nomor($w, $type) // return add();
	my @v = values_of($type, $w);
	my $at = 2 * int rand @v / 2;
	edit('ubah', $type, $w, $n, @v[$at, $at + 1]);
}

sub remove {
	my $w = pick(writers());
	my $type = pick(keys_of());
	my $n = nomor($w, $type) // return add();
	edit('hapus', $type, $w, $n, '--alasan', 'dua kali');
}

# The years of two rows change places; each is its office's only one.
sub swap {
	my $w = pick(writers());
	my ($a, $b) = sql(file($w->[0]), "SELECT nomor || ' ' || tahun FROM " .
	    "nilai WHERE kantor = '$w->[1]' ORDER BY random()");
	return add() unless defined $b;
	my ($na, $ya, $nb, $yb) = map { split / / } sort $a, $b;
	edit('ubah', 'nilai', $w, $na, '--tahun', 2030);
	edit('ubah', 'nilai', $w, $nb, '--tahun', $ya);
	edit('ubah', 'nilai', $w, $na, '--tahun', $yb);
}

# What lies in a folder now is on its way.
sub leaves {
	my ($dir, $from) = @_;
	for my $path (sort glob "$dir/*") {
		$path =~ m{/(tanda-terima-)?([\d.]+)-([\d.]+)-(serah-)?\d+} or
		    die $path;
		my ($receipt, $of, $for) = ($1, $2, $3);
		my $to = $receipt ? ($for eq $from || $from eq $hub ? $of :
		    $hub) : $from eq $hub && $of ne $hub ? $top : $for;
		push @way, { path => $path, from => $from, to => $to,
		    kind => $receipt ? 'receipts' : 'bundles' };
		$count{$receipt ? 'receipts' : 'bundles'}++;
	}
}

sub folder {
	my $dir = 'd' . ++$serial;
	mkdir $dir or die;
	return $dir;
}

sub send_from {
	my ($o, @how) = @_;
	my $dir = folder();
	my ($status, $said) = run(file($o), qw(kesbangpol kirim -o), $dir, @how);
	# It says itself what it wants.
	if ($status == 65 && $said =~ /kirim --semua/) {
		($status, $said) = run(file($o), qw(kesbangpol kirim -o),
		    $dir, '--semua', @how);
		$count{all}++;
	}
	wrong "$o cannot send: $said" if $status != 0;
	leaves($dir, $o);
}

sub senders { grep { $joined{$_} } $hub, @below, $copy }

sub hand_over {
	return unless $joined{$late};
	send_from($hub, '--kepada', $late, qw(--serahkan --terbuka), @_);
	$count{handed}++;
}

sub join_late {
	return if $joined{$late} || !grep { $_ eq $late } @below;
	$joined{$late} = 1;
	knows($hub, $late);
	knows($top, $late) if rand() < 0.5;
	hand_over();
}

# ---- what comes ----

sub receive {
	my ($o, $path, @how) = @_;
	my $dir = folder();
	my ($status, $said) = run(file($o), qw(kesbangpol terima -o), $dir,
	    @how, $path);
	while ($said =~ /kunci kantor ([\d.]+) belum dikenal/g) {
		$asked{key}{"$o $1"} = 1;
	}
	while ($said =~ /kantor ([\d.]+)[^\n]*kirim --semua/g) {
		$asked{all}{$1} = 1;
	}
	wrong "$o $path refused without a word" if $status > 0 &&
	    $said !~ /\S/;
	leaves($dir, $o);
	import_aside($o, $said);
	return ($status, $said);
}

# What could not be handed over under its number is entered anew.
sub import_aside {
	my ($o, $said) = @_;
	return unless $said =~ /tidak diserahkan/;
	while ($said =~ m{isinya: (\S+?\.(\w+)\.jsonl)}g) {
		my ($path, $type) = ($1, $2);
		run(file($o), $tool{$type}, 'impor', $type, $path);
		$count{imported}++;
	}
}

sub target {
	my $w = shift;
	return $joined{$copy} && $w->{to} eq '64.74' && rand() < 0.3 ? $copy :
	    $w->{to};
}

sub deliver {
	my ($i) = @_;
	my $w = splice @way, $i, 1;
	receive(target($w), $w->{path});
}

sub any { @way ? int rand @way : undef }

sub flip {
	my $i = any() // return;
	my $bytes = slurp($way[$i]{path});
	my $at = int rand length $bytes;
	my $bad = "$way[$i]{path}.rusak";
	substr($bytes, $at, 1) ^= chr(1 << int rand 8);
	spew($bad, $bytes);
	my ($status, $said) = receive(target($way[$i]), $bad);
	# A bit of the signature that says nothing: base64 has some.
	wrong "flipped bit $at of $bad was taken: $said" if
	    $status < 64 && tar_name($bytes, $at) !~ /\.sig$/;
	$count{flipped}++;
}

# The member that a byte of a tar file belongs to.
sub tar_name {
	my ($bytes, $at) = @_;
	my $p = 0;
	while ($p < length $bytes) {
		my $size = oct(substr($bytes, $p + 124, 11) =~ s/\0//gr || 0);
		my $end = $p + 512 + 512 * int(($size + 511) / 512);
		return substr($bytes, $p, 100) =~ s/\0.*//sr if $at >= $p + 512
		    && $at < $end;
		return '' if $at < $end;
		$p = $end;
	}
	return '';
}

sub forge {
	my $i = any() // return;
	my $w = $way[$i];
	my ($of) = $w->{path} =~ m{/(?:tanda-terima-)?([\d.]+)-};
	my ($receipt) = $w->{path} =~ m{/(tanda-terima)};
	my $by = pick(grep { $_ ne $of && $_ ne $w->{from} } $top, $hub,
	    @below);
	my ($text, $for) = $receipt ? ('tanda-terima.jsonl', 'tanda-terima') :
	    ('manifest.jsonl', 'bundel');
	my $bad = "$w->{path}.palsu";
	my $make = qq(rm -rf x && mkdir x && tar xf "$w->{path}" -C x && cd x &&
	    rm *.sig && ssh-keygen -q -Y sign -f ../$by.db.kunci-kantor
	    -n $for\@kesbangpol $text 2>/dev/null && tar --format=ustar
	    --numeric-owner --owner=0 --group=0 --mtime=\@0 --mode=644 -b 1
	    -cf "../$bad" $text $text.sig \$(ls | grep gz));
	system('sh', '-c', $make =~ s/\n\s*/ /gr) == 0 or
	    die "$bad: cannot be forged";
	my ($status, $said) = receive(target($w), $bad);
	wrong "forged by $by: $bad was taken: $said" if $status != 76;
	$count{forged}++;
}

sub misdirect {
	my $i = any() // return;
	my $to = pick(grep { $joined{$_} } $top, $hub, @below);
	receive($to, $way[$i]{path});
	$count{misdirected}++;
}

# ---- files that go back, and one that is used twice ----

sub back_up {
	my $o = pick(grep { $joined{$_} } $top, $hub, @below);
	my $to = "cadangan-$o-" . ++$serial . ".db";
	must(file($o), qw(kesbangpol cadangkan -q), $to);
	push @{$backups{$o}}, $to;
}

sub restore {
	my $o = pick(sort keys %backups) // return back_up();
	my $from = pick(@{$backups{$o}});
	# The disk may be gone altogether.
	unlink file($o) if rand() < 0.3;
	must(file($o), qw(kesbangpol pulihkan -q), $from);
	$count{restored}++;
	# A key is recorded again by whoever sees that it is not there.
	for my $whom ($o eq $top ? $hub : $o eq $hub ? $top : $hub) {
		knows($o, $whom);
	}
}

sub split_file {
	return if $joined{$copy};
	copy_file('64.74.db', file($copy));
	copy_file('64.74.db.kunci-kantor', file($copy) . '.kunci-kantor');
	$joined{$copy} = 1;
	$count{copies}++;
}

sub trial {
	my $o = pick(senders());
	my $before = join "\n", sql(file($o), 'SELECT count(*), max(sidik) ' .
	    'FROM kiriman UNION ALL SELECT count(*), max(sidik) FROM terimaan');
	run(file($o), qw(kesbangpol kirim -n));
	my $i = any();
	run(file($o), qw(kesbangpol terima -n), $way[$i]{path}) if defined $i;
	wrong "$o: a trial changed something" if $before ne join "\n",
	    sql(file($o), 'SELECT count(*), max(sidik) FROM kiriman UNION ' .
	    'ALL SELECT count(*), max(sidik) FROM terimaan');
}

my @what = (
	[30, \&add], [20, \&change], [10, \&remove], [6, \&swap],
	[30, sub { send_from(pick(senders())) }],
	[5, sub { send_from($hub, '--kepada', pick(grep { $joined{$_} }
	    @below)) }],
	[4, sub { send_from(pick(senders()), '--semua') }],
	[40, sub { my $i = any(); deliver($i) if defined $i }],
	[5, sub { my $i = any(); if (defined $i) { splice @way, $i, 1;
	    $count{lost}++ } }],
	[5, sub { my $i = any(); if (defined $i) { $count{doubled}++;
	    receive(target($way[$i]), $way[$i]{path}) } }],
	[4, \&flip], [3, \&forge], [5, \&misdirect], [5, \&back_up],
	[4, \&restore], [2, \&trial], [4, \&join_late], [1, \&split_file],
	[2, sub { hand_over() }],
);

sub step {
	my $sum = 0;
	$sum += $_->[0] for @what;
	my $at = rand $sum;
	for (@what) {
		return $_->[1]->() if ($at -= $_->[0]) < 0;
	}
}

# ---- the end ----

sub deliver_all {
	while (@way) {
		my $i = int rand @way;
		deliver($i);
	}
}

sub registers {
	my ($o) = @_;
	return map { my $t = $_; sql(file($o), columns($t)) } keys_of(),
	    'nisan';
}

# Until a round of letters leaves every register as it was.
sub settle {
	my $before = '';
	delete $joined{$copy};		# the other file is the right one
	join_late();
	hand_over('--semua') if $joined{$late};
	for my $round (1 .. 12) {
		my %do = %asked;
		%asked = ();
		for my $pair (sort keys %{$do{key}}) {
			knows(split / /, $pair);
		}
		for my $o (senders()) {
			send_from($o, $do{all}{$o} ? '--semua' : ());
			$count{all}++ if $do{all}{$o};
			next if $o ne $hub;
			send_from($hub, '--kepada', $_) for grep {
			    $joined{$_} } @below;
		}
		deliver_all();
		my $now = join "\n", map { registers($_) } $top, $hub, @below;
		$count{rounds} = $round;
		return if $now eq $before && !%asked;
		$before = $now;
	}
	wrong 'it does not come to an end';
}

my %hidden = map { $_ => 1 } qw(impor sidik baris), qw(npwp alamat telepon
    email alamat_ketua);
my %columns;
sub columns {
	my ($t) = @_;
	$columns{$t} //= join " || '|' || ", map { "coalesce($_, '')" } grep {
	    !$hidden{$_} && !($_ eq 'kunci' && $t eq 'ormas') } sql(file($hub),
	    "SELECT name FROM pragma_table_info('$t')");
	return "SELECT kantor || '/' || nomor || ' ' || " .
	    "$columns{$t} FROM $t";
}

sub compare {
	for my $o (@below, $hub) {
		for my $t (keys_of(), 'nisan') {
			my $sql = columns($t) . " WHERE kantor = '$o'" .
			    ($t eq 'nisan' ? '' : '');
			my %want = map { $_ => 1 } sql(file($o), $sql);
			$count{$t eq 'nisan' ? 'stones' : 'rows'} += keys %want;
			for my $at ($o eq $hub ? $top : ($hub, $top)) {
				my %got = map { $_ => 1 } sql(file($at), $sql);
				wrong "$at lacks $t $_" for grep {
				    !$got{$_} } sort keys %want;
				wrong "$at has $t $_" for grep {
				    !$want{$_} } sort keys %got;
			}
		}
	}
	for my $o ($top, $hub, @below) {
		my ($status, $said) = run(file($o), qw(kesbangpol periksa
		    --keutuhan));
		wrong "$o: periksa: " . slurp('out') . $said if $status != 0;
		wrong "$o: something waits" if $o ne $late || 1 and sql(
		    file($o), "SELECT 1 FROM terimaan WHERE keadaan = " .
		    "'menunggu'");
	}
}

begin();
step() for 1 .. $steps;
settle();
compare();
print "$_ ", $count{$_} // 0, "\n" for qw(edits edits_refused bundles receipts
    lost doubled flipped forged misdirected restored copies all handed imported
    rounds rows stones wrong);
print STDERR map { "$_\n" } @wrong;
exit(@wrong ? 1 : 0);
