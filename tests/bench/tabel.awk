# SPDX-License-Identifier: ISC
# tabel.awk - figures of tabel.sh as two tables of Markdown.
#
#	about	TEXT
#	peer	PEER			job	JOB	WORDS
#	teman	ROWS	JOB	PEER	WALL CPU PEAK
#	tumbuh	ROWS	WORK	WALL CPU PEAK	PARTS

function thousands(n,	s) {
	for (s = ""; n >= 1000; n = int(n / 1000))
		s = sprintf(",%03d%s", n % 1000, s)
	return n s
}

function time(ms) {
	if (ms < 0.1)
		return sprintf("%.1f µs", ms * 1e3)
	if (ms >= 1000)
		return sprintf("%.1f s", ms / 1e3)
	return sprintf(ms < 10 ? "%.1f ms" : "%.0f ms", ms)
}

function times(a, b,	r) {
	r = b > 0 ? a / b : 0
	return sprintf(r < 10 ? "%.1f" : "%.0f", r)
}

function cell(n, j, p) {
	if (!((n, j, p) in wall))
		return "–"
	if (p == "kami")
		return sprintf("%s, %.0f MiB", time(wall[n, j, p]),
		    peak[n, j, p] / 1024)
	return times(wall[n, j, p], wall[n, j, "kami"]) " · " \
	    times(peak[n, j, p], peak[n, j, "kami"])
}

function grown(w,	a, b) {
	a = took[sizes[1], w]
	b = took[sizes[nsizes - 1], w]
	if (nsizes < 3 || a <= 0 || b <= 0)
		return "–"
	return sprintf("%.2f", log(b / a) / log(sizes[nsizes - 1] / sizes[1]))
}

$1 == "about" { about = $2 }
$1 == "peer" { peer[++npeers] = $2 }
$1 == "job" { job[++njobs] = $2; called[$2] = $3 }
$1 == "teman" {
	split($5, f, " ")
	wall[$2, $3, $4] = f[1]
	peak[$2, $3, $4] = f[3]
	if (!($2 in seen))
		rows[++nrows] = $2
	seen[$2] = 1
}
$1 == "tumbuh" {
	split($4, f, " ")
	took[$2, $3] = f[1] / $5
	if (!($2 in size))
		sizes[++nsizes] = $2
	size[$2] = 1
	if (!($3 in work))
		works[++nworks] = $3
	work[$3] = 1
}

END {
	printf "%s:\n\n| reports | |", about
	for (p = 1; p <= npeers; p++)
		printf " %s |", (peer[p] == "kami" ? "ours" : peer[p])
	printf "\n|---|---|"
	for (p = 1; p <= npeers; p++)
		printf "---|"
	print ""
	for (r = 1; r <= nrows; r++)
		for (j = 1; j <= njobs; j++) {
			many = j == 1 ? thousands(rows[r]) : ""
			printf "| %s | %s |", many, called[job[j]]
			for (p = 1; p <= npeers; p++)
				printf " %s |", cell(rows[r], job[j], peer[p])
			print ""
		}
	printf "\n| reports |"
	for (s = 1; s < nsizes; s++)
		printf " %s |", thousands(sizes[s])
	printf " growth | %s of 548 offices |\n|---|", thousands(sizes[nsizes])
	for (s = 1; s <= nsizes; s++)
		printf "---|"
	print "---|"
	for (w = 1; w <= nworks; w++) {
		printf "| %s |", works[w]
		for (s = 1; s < nsizes; s++)
			printf " %s |", time(took[sizes[s], works[w]])
		printf " %s | %s |\n", grown(works[w]),
		    time(took[sizes[nsizes], works[w]])
	}
}
