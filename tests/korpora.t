#!/bin/sh
# SPDX-License-Identifier: ISC
# Public corpora (korpora.sh), where they can be had: each file is read as it
# is meant, or refused in one clear line that names it; never anything else.
. "$(dirname "$0")/lib.sh"
K=$ROOT/build/korpora
sh "$TESTS/korpora.sh" || { skip 1 'no corpora: neither here nor by npm'; done_testing; }
office

# judged FILE...: each once, "STATUS FILE first line of what was said"
judged() {
	for f in "$@"; do
		laporan-harian impor -q -n -y "$f" >out 2>err
		printf '%s %s %s\n' $? "${f##*/}" "$(head -1 err)"
	done
}

# clear: of those on stdin the ones that were neither read nor refused so
clear() {
	awk '$1 != 0 && $1 != 1 && ($1 != 65 || !index($3, $2 ":") || NF < 5)'
}

# ---- csv-spectrum: the values are those of its answers ----

# Its columns are texts of a report, the others are said for all rows.
texts='fakta analisis prediksi langkah saran'
for f in "$K"/csv/*.csv; do
	name=$(basename "$f" .csv)
	perl -MJSON::PP -we '
		use strict;
		local $/;
		my $rows = JSON::PP->new->utf8->decode(<STDIN>);
		$rows = [$rows] if ref $rows eq "HASH";
		# In the order of the file, which the answers do not keep.
		open my $f, "<:raw", $ARGV[0] or die;
		my ($head) = <$f> =~ /\A(.*?)\r?\n/;
		my @to = @ARGV[1 .. $#ARGV];
		my %to = map { $_ => shift @to } split /,/, $head;
		open my $map, ">:raw", "map.yaml" or die;
		print $map "$_: $to{$_}\n" for sort keys %to;
		open my $want, ">:raw", "want" or die;
		for my $r (@$rows) {
			# Numbers of the columns, as sheets have under the heading.
			next if join(",", map { $r->{$_} } sort keys %$r) eq "1,2,3";
			print $want join("|", map { my $v = $r->{$_};
			    utf8::encode($v); "$to{$_}=$v" } sort { $to{$a} cmp
			    $to{$b} } grep { $r->{$_} ne "" } keys %to), "\n";
		}
	' "$f" $texts <"$K/csv/$name.jawab"
	cp k.db one.db
	if [ $name = location_coordinates ]; then
		run "csv-spectrum $name: quotes inside of cells" 65 \
		    laporan-harian impor -n "$f" --padanan map.yaml \
		    --tanggal 2025-12-10 --judul x --bidang politik
		err_like "$name.csv:2: tanda kutip di tengah sel"
		continue
	fi
	run "csv-spectrum $name: read" 0 laporan-harian impor -q -d one.db \
	    --tanggal 2025-12-10 --judul x --bidang politik \
	    --padanan map.yaml "$f"
	laporan-harian ekspor -d one.db -f json | perl -MJSON::PP -we '
		use strict;
		local $/;
		for my $r (@{JSON::PP->new->utf8->decode(<STDIN>)}) {
			print join("|", map { my $v = $r->{$_};
			    utf8::encode($v); "$_=$v" } sort grep {
			    defined $r->{$_} } @ARGV), "\n";
		}
	' $texts >got
	same "csv-spectrum $name: the values are those" want got
done

# ---- naughty strings, in each text of two registers and in each form ----

# Each string in every text column of a record; the number says which it is.
naughty() {
	perl -MJSON::PP -we '
		use strict;
		local $/;
		my $all = JSON::PP->new->utf8->decode(<STDIN>);
		my $json = JSON::PP->new->utf8->canonical;
		my ($more, @columns) = @ARGV;
		for my $i (0 .. $#$all) {
			next if $all->[$i] =~ /\A\s*\z/;
			my %r = map { $_ => $all->[$i] } @columns;
			print $json->encode({ nomor => "N$i", %r,
			    map { split /=/ } split /,/, $more }), "\n";
		}
	' "$@" <"$K/blns.json"
}

# Columns of that register which take any text.
free() {
	"$1" kolom "$2" -f tsv --pilih kolom,jenis |
	    awk -F '\t' -v not=" $3 " '$2 == "teks" &&
	    index(not, " " $1 " ") == 0 { print $1 }'
}

# through TOOL TYPE 'columns that have a form' 'needed=value,...'
through() {
	naughty "$4" $(free "$1" "$2" "$3") >naughty.jsonl
	cp k.db one.db
	"$1" impor -q -y -d one.db "$2" naughty.jsonl \
	    --tolak-ke refused.csv 2>err
	is "$1 $2: naughty strings are read or told" \
	    "$(grep -Evc '^(naughty\.jsonl:[0-9]+: |[0-9]+ baru|\.\.\. dan )' err)" 0
	for f in csv jsonl yaml xlsx; do
		"$1" ekspor "$2" -d one.db -f "$f" -o "out.$f"
		cp k.db two.db
		"$1" impor -q -y -d two.db "$2" "out.$f" 2>err
		is "$1 $2: naughty strings as $f" "$([ $? -le 1 ]; echo $?)" 0
		"$1" ekspor "$2" -d one.db -f jsonl >want
		"$1" ekspor "$2" -d two.db -f jsonl >got
		same "$1 $2: naughty strings as $f and back" want got
	done
	lost "$1" "$2"
}

# What was taken is what was given; what was not is among the refused.
lost() {
	perl -MJSON::PP -we '
		use strict;
		my $json = JSON::PP->new->utf8;
		open my $f, "<:raw", "refused.csv" or die;
		my $told = join "", <$f>;
		my %is;
		open $f, "<:raw", "want" or die;
		while (<$f>) {
			my $r = $json->decode($_);
			$is{$r->{nomor}} = $r;
		}
		open $f, "<:raw", "naughty.jsonl" or die;
		while (<$f>) {
			my $r = $json->decode($_);
			my $got = $is{$r->{nomor}};
			for my $c (keys %$r) {
				my $a = $r->{$c};
				my $b = $got ? $got->{$c} : undef;

				# Blanks around a text are none of it.
				$a =~ s/\A\s+|\s+\z//g;
				next if !defined $got &&
				    $told =~ /\b$r->{nomor}\b/;
				print "$r->{nomor} $c: ",
				    $json->encode([$a, $b]), "\n"
				    if !defined $b || $a ne $b;
			}
		}
	' >found
	is "$1 $2: no string is lost or changed" "$(head -3 found)" ''
}

through laporan-harian laporan 'nomor nilai_informasi tautan petugas' \
    'tanggal=2025-12-10,bidang=politik'
through ormas-skt ormas 'nomor npwp petugas izin_nomor' ''

# ---- JSON: what is none is refused, what is one is read ----

# As a value of a record: refused may be its type, never its form.
mkdir json
perl -we '
	use strict;
	undef $/;
	for my $file (glob "$ARGV[0]/json/*.json") {
		my ($name) = $file =~ m{([^/]+)\z};
		open my $f, "<:raw", $file or die;
		my $text = <$f>;
		open my $to, ">:raw", "json/$name" or die;
		print $to "{\"tanggal\":\"2025-12-10\",\"judul\":\"x\",",
		    "\"bidang\":\"politik\",\"fakta\":", $text // "", "}\n";
	}
' "$K"
judged json/*.json >all
is 'JSON: each is read, or refused in a line with its name' "$(clear <all |
    head -5)" ''
is 'JSON: none that is no JSON is read' "$(grep -E '^[01] n_' all)" ''
ok 'JSON: some are read' grep -q '^0 y_' all

# ---- YAML ----

cp "$K"/yaml/* .
for f in *.salah; do mv "$f" "salah-${f%.salah}.yaml"; done
judged *.yaml >all
is 'YAML: each is read, or refused in a line with its name' "$(clear <all |
    head -5)" ''
is 'YAML: none that is no YAML is read' "$(grep -E '^[01] salah' all)" ''
done_testing
