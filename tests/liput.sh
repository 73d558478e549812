#!/bin/sh
# SPDX-License-Identifier: ISC
# liput.sh BUILD - which branches of lib/ the tests take, by gcovr: a table of
# the folders, and in BUILD/liputan.txt each branch that none takes.  BUILD was
# built with COV=1; make cov does that, and runs make check and the faults.
set -u
cd "$(dirname "$0")/.." || exit 70
B=$1
command -v gcovr >/dev/null 2>&1 || {
	echo "liput.sh: gcovr is missing (sh tools/deps.sh --cov)" >&2
	exit 69
}

# Left out by rule, not by mark: headers, whose few inline functions are in
# every object, and the table that tools/embed.sh makes.
gcovr -j 2 --root . --object-directory "$B" "$B/lib" --filter 'lib/' \
    --exclude '.*\.h$' --json "$B/liputan.json" >"$B/liputan.log" 2>&1 ||
    { tail -3 "$B/liputan.log" >&2; exit 70; }
perl -MJSON::PP -e '
	local $/;
	my $files = decode_json(<STDIN>)->{files};
	my (%n, %why, @rest);
	# What readers, money and exchange hang on has a higher aim.
	my %aim = map { $_ => 95 } qw(io db tukar date money);
	for my $f (@$files) {
		my ($folder, $name) = $f->{file} =~ m{^lib/(\w+)/(.*)\.c$} or next;
		my @in = ($folder, "lib");
		push @in, "date" if $f->{file} =~
		    m{^lib/core/(date|date_read|moment|period|recur|span|stamp|kind_time)\.c};
		push @in, "money" if $f->{file} =~
		    m{^lib/core/(money|rate|terbilang|kind_number)\.c};
		open my $source, "<", $f->{file} or die "$f->{file}: $!";
		my @text = split /\n/, <$source>;
		for my $l (@{$f->{lines}}) {
			my $all = @{$l->{branches}};
			my $taken = grep { $_->{count} > 0 } @{$l->{branches}};
			for (@in) {
				$n{$_}{lines}++ unless $l->{"gcovr/noncode"};
				$n{$_}{run}++ if $l->{count} > 0;
				$n{$_}{all} += $all;
				$n{$_}{taken} += $taken;
			}
			my $line = $text[$l->{line_number} - 1];
			my $why = $line =~ /\brc\b|!= 0\b|< 0\b|errno|SQLITE_/ ?
			    "a failure that is passed on" : $line =~ /NULL/ ?
			    "where there is none" : "other";
			$why{$why} += $all - $taken;
			push @rest, sprintf "%s:%d: %d of %d: %s\n", $f->{file},
			    $l->{line_number}, $all - $taken, $all,
			    $line =~ s/^\s+//r
			    if $taken < $all;
		}
	}
	open my $out, ">", $ARGV[0] or die "$ARGV[0]: $!";
	print $out @rest;
	printf "%-8s %8s %8s %8s %6s\n", qw(folder lines branches taken aim);
	for (sort keys %n) {
		my $c = $n{$_};
		printf "%-8s %7.1f%% %8d %7.1f%% %5d%s\n", $_,
		    100 * $c->{run} / $c->{lines}, $c->{all},
		    100 * $c->{taken} / $c->{all}, $aim{$_} // 90,
		    $c->{taken} / $c->{all} < ($aim{$_} // 90) / 100 ? " -" : "";
	}
	print "not taken: ", join(", ", map { "$why{$_} $_" }
	    sort { $why{$b} <=> $why{$a} } keys %why), "\n";
' "$B/liputan.txt" <"$B/liputan.json"
