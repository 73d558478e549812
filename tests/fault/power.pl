#!/usr/bin/perl
# SPDX-License-Identifier: ISC
# power.pl LOG FOLDER IMAGES SYNC - the power fails at any moment of what
# strace wrote down of a command (-f -y -xx), which ran in FOLDER.
#
# What was not yet synced of a file is there, or not, or torn at 512 bytes;
# what was not yet synced of the folder (new, renamed and removed names) ends
# somewhere.  Each image that comes of it is laid out in ./image; for each new
# one a line "0|1 IMAGES" (was it acknowledged; how many look the same) goes
# out, and the answer's line is waited for.  SYNC 0: the disk forgets.
use strict;
use warnings;
use Digest::MD5 'md5_hex';

my ($log, $folder, $images, $honest) = @ARGV;
my (%file, %now, @names, %on_disk, %at, @op);
$| = 1;
srand 1;

sub slurp {
	my ($path) = @_;
	open my $f, '<:raw', $path or die "$path: $!";
	local $/;
	return scalar <$f>;
}

sub plain { my ($s) = @_; $s =~ s/\\x(..)/chr hex $1/ge; return $s }

# The name in the folder that a path means; undef: elsewhere.
sub name {
	my ($path) = @_;
	$path =~ s{^\./}{};
	$path =~ s{^\Q$folder\E/}{};
	return $path =~ m{/} || $path eq '' || $path eq '.' ? undef : $path;
}

# ---- what happened, one [what, ...] each ----

sub written {
	my ($pid, $fd, $path, $bytes, $offset, $done) = @_;
	my $name = name($path);
	if ($fd <= 2) {
		push @op, ['told'] if plain($bytes) =~
		    /^tersimpan: |\d+ baru, /m;
		return;
	}
	return if !defined $name || $path =~ /\(deleted\)$/;
	if (!defined $offset) {
		$offset = $at{"$pid $fd"} || 0;
		$at{"$pid $fd"} = $offset + $done;
	}
	push @op, ['write', $name, $offset, substr plain($bytes), 0, $done];
}

sub call {
	my ($pid, $line) = @_;
	return if $line !~ /^(\w+)\((.*)\)\s+= (\d+)/s;
	my ($call, $args, $ret) = ($1, $2, $3);
	my ($fd, $path) = $args =~ /^(\d+)<([^>]*)>/;
	my @s = map { plain($_) } $args =~ /"((?:\\x..)*)"/g;
	$path = plain($path) if defined $path;
	if ($call eq 'openat') {
		my $name = name($s[0]);
		$at{"$pid $ret"} = 0;
		return if !defined $name || $args =~ /O_TMPFILE|O_DIRECTORY/;
		push @op, ['create', $name] if $args =~ /O_CREAT/;
		push @op, ['cut', $name, 0] if $args =~ /O_TRUNC/;
	} elsif ($call eq 'pwrite64') {
		my ($hex, $offset) = $args =~ /"([^"]*)", \d+, (\d+)$/ or die;
		written($pid, $fd, $path, $hex, $offset, $ret);
	} elsif ($call eq 'write') {
		my ($hex) = $args =~ /"([^"]*)"/ or return;
		written($pid, $fd, $path, $hex, undef, $ret);
	} elsif ($call eq 'lseek') {
		$at{"$pid $fd"} = $ret;
	} elsif ($call eq 'ftruncate') {
		my ($size) = $args =~ /(\d+)$/;
		push @op, ['cut', name($path), $size] if defined name($path);
	} elsif ($call eq 'fsync' || $call eq 'fdatasync') {
		return if !$honest;
		push @op, $path eq $folder ? ['sync'] : ['sync', name($path)];
	} elsif ($call =~ /^unlink/) {
		push @op, ['remove', name($s[0])] if defined name($s[0]);
	} elsif ($call =~ /^rename/) {
		my ($a, $b) = map { name($_) } @s[0, 1];
		push @op, ['rename', $a, $b] if defined $a && defined $b;
	} elsif ($call =~ /^link/) {
		my ($a, $b) = map { name($_) } @s[0, 1];
		push @op, ['link', $a, $b] if defined $a && defined $b;
	}
}

my %half;
open my $in, '<', $log or die "$log: $!";
while (<$in>) {
	my ($pid, $line) = /^(\d+)\s+(.*)$/ or next;
	if ($line =~ /^(.*) <unfinished \.\.\.>$/) {
		$half{$pid} = $1;
		next;
	}
	$line = $half{$pid} . $1 if $line =~ /^<\.\.\. \w+ resumed>(.*)$/;
	push @op, ['told'] if $line =~ /^\+\+\+ exited with [01] / && eof $in;
	call($pid, $line);
}

# ---- what the disk holds ----

# Files are numbers: content that is safe, and changes that are not.
my ($files, %safe, %loose) = (0);

sub file {
	my ($bytes) = @_;
	$safe{++$files} = $bytes;
	$loose{$files} = [];
	return $files;
}

for my $path (glob "$folder/*") {
	next if -l $path || !-f $path;
	$now{name($path)} = file(slurp($path));
}
%on_disk = %now;

sub put {
	my ($bytes, $offset, $new) = @_;
	$$bytes .= "\0" x ($offset - length $$bytes) if $offset > length $$bytes;
	substr($$bytes, $offset, length $new) = $new;
}

sub change {
	my ($bytes, $c) = @_;
	if ($c->[0] eq 'cut') {
		$$bytes = substr $$bytes, 0, $c->[2] if length $$bytes > $c->[2];
		$$bytes .= "\0" x ($c->[2] - length $$bytes);
	} else {
		put($bytes, $c->[2], $c->[3]);
	}
}

# Of the write only some sectors.
sub torn {
	my ($bytes, $c) = @_;
	my ($at, $rest) = @$c[2, 3];
	while ($rest ne '') {
		my $n = 512 - $at % 512;
		my $part = substr $rest, 0, $n, '';
		put($bytes, $at, $part) if rand() < 0.5;
		$at += $n;
	}
}

sub rename_in {
	my ($names, $c) = @_;
	my ($what, $a, $b) = @$c;
	if ($what eq 'create') {
		$names->{$a} = $b;
	} elsif ($what eq 'remove') {
		delete $names->{$a};
	} elsif ($what eq 'rename') {
		$names->{$b} = delete $names->{$a};
	} else {
		$names->{$b} = $names->{$a};
	}
}

sub named {
	my (@c) = @_;
	rename_in(\%now, \@c);
	push @names, \@c;
}

sub step {
	my ($c) = @_;
	my ($what, $name) = @$c;
	if ($what eq 'create') {
		named('create', $name, file('')) if !exists $now{$name};
	} elsif ($what eq 'write' || $what eq 'cut') {
		push @{$loose{$now{$name}}}, $c if exists $now{$name};
	} elsif ($what eq 'sync' && defined $name) {
		my $f = $now{$name} or return;
		change(\$safe{$f}, $_) for @{$loose{$f}};
		$loose{$f} = [];
	} elsif ($what eq 'sync') {
		rename_in(\%on_disk, $_) for @names;
		@names = ();
	} elsif ($what ne 'told') {
		named(@$c);
	}
}

# ---- what is found when the power is back ----

sub found {
	my ($f, $keep) = @_;
	my $bytes = $safe{$f};
	for my $c (@{$loose{$f}}) {
		my $r = rand;
		if ($r < $keep) {
			change(\$bytes, $c);
		} elsif ($c->[0] eq 'write' && $r < $keep + 0.2 && $keep > 0) {
			torn(\$bytes, $c);
		}
	}
	return $bytes;
}

my %seen;

sub image {
	my ($told, $keep) = @_;
	my %names = %on_disk;
	my $n = $keep == 1 ? @names : $keep == 0 ? 0 : int rand(@names + 1);
	rename_in(\%names, $_) for @names[0 .. $n - 1];
	my %bytes = map { $_ => found($names{$_}, $keep) } sort keys %names;
	my $sum = md5_hex(join "\0", $told,
	    map { ($_, md5_hex($bytes{$_})) } sort keys %bytes);
	return if $seen{$sum}++;
	unlink glob 'image/* image/.[!.]*';
	for my $name (keys %bytes) {
		open my $f, '>:raw', "image/$name" or die "$name: $!";
		print $f $bytes{$name};
		close $f or die;
	}
	print "$told\n";
	<STDIN>;
}

# Every eighth image is of the moment after it was told.
my ($told, $made) = (0, 0);
for my $i (0 .. @op) {
	my $want = int $images * ($i == @op ? 1 : 7 / 8 * ($i + 1) / @op);
	for (my $k = 0; $made < $want; $k++, $made++) {
		image($told, $k == 0 ? 1 : $k == 1 ? 0 :
		    (0.1, 0.5, 0.9)[rand 3]);
	}
	next if $i == @op;
	$told = 1 if $op[$i][0] eq 'told';
	step($op[$i]);
}
print "end $made ", scalar(keys %seen), "\n";
