/* SPDX-License-Identifier: ISC */
/* Maps by boundaries: many events, and outlines that are hard. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kesbang/picture.h"
#include "kesbang/text.h"
#include "tap.h"

static double square[][2] = { { 116, 0 }, { 117, 0 }, { 117, 1 }, { 116, 1 },
	{ 116, 0 } };
static const struct kb_ring ring = { .pt = square, .n = KB_LEN(square) };
static const struct kb_pic_class class = { "Nihil", "N", 0 };
static const struct kb_pic_shape paser = { .code = "64.01", .label = "PASER",
	.name = "Paser", .ring = &ring, .nring = 1 };

static void
draw(struct kb_buf *b, const struct kb_pic_shape *s,
    const struct kb_pic_spot *spot, size_t nspot)
{
	struct kb_pic_map m = { .title = "Peta", .legend = "Tingkat", .class =
	    &class, .nclass = 1, .shape = s, .nshape = 1, .spot = spot,
	    .nspot = nspot, .spot_label = "peristiwa", .borders = true };

	kb_buf_cut(b, 0);
	kb_pic_map_svg(b, &m, 1, 0);
}

/* "<g><title>1.234 peristiwa</title>": how many there are, and their sum. */
static size_t
discs(const char *svg, size_t *sum)
{
	static const char front[] = "<g><title>";
	size_t n = 0;

	*sum = 0;
	for (const char *p = svg; (p = strstr(p, front)) != NULL; n++) {
		size_t one = 0;

		p += strlen(front);
		for (; kb_is_digit(*p) || *p == '.'; p++)
			one = *p == '.' ? one : 10 * one + (size_t)(*p - '0');
		if (strncmp(p, " peristiwa<", 11) == 0)
			*sum += one;
		else if (strncmp(p, "peristiwa<", 10) == 0)
			*sum += 1;
		else
			n--;			/* a region */
	}
	return n;
}

static void
many_events(void)
{
	enum { N = 100000 };
	struct kb_pic_spot *s = kb_alloc(N * sizeof(*s));
	struct kb_buf b = KB_BUF_INIT;
	size_t n, sum;

	for (size_t i = 0; i < N; i++)
		s[i] = (struct kb_pic_spot){ .code = "64.01", .n = 1,
		    .placed = true, .at = { 116 + (double)(i * 7919 % 1000) /
		    1000, (double)(i * 104729 % 997) / 997 } };
	draw(&b, &paser, s, N);
	n = discs(b.s, &sum);
	ok(n > 10 && n <= 120, "100,000 events are %zu discs", n);
	is_int(sum, N, "and all are counted");
	ok(b.len < 100000, "in %zu bytes", b.len);
	ok(strstr(b.s, "jumlah peristiwa yang berdekatan") != NULL,
	    "the legend says what a disc is");
	s[0].at = (struct kb_pic_point){ 116.1, 0.1 };
	s[1].at = (struct kb_pic_point){ 116.9, 0.9 };
	draw(&b, &paser, s, 2);
	is_int(discs(b.s, &sum), 2, "two that are apart stay two");
	s[1].at = (struct kb_pic_point){ 116.1001, 0.1001 };
	draw(&b, &paser, s, 2);
	is_int(discs(b.s, &sum), 1, "two that lie upon each other are one");
	is_int(sum, 2, "of two");
	draw(&b, &paser, s, 1);
	ok(strstr(b.s, "berdekatan") == NULL, "no disc is explained for one");
	kb_buf_free(&b);
	free(s);
}

/* A line to and fro over all of a region took a quarter of a minute. */
static void
scribble(void)
{
	enum { N = 300000 };
	double (*p)[2] = kb_alloc(N * sizeof(*p));
	struct kb_ring wild = { .pt = p, .n = N };
	struct kb_pic_shape one = paser;
	struct kb_buf b = KB_BUF_INIT;
	clock_t from = clock();
	double took;

	for (size_t i = 0; i < N; i++) {
		p[i][0] = 115 + (double)(i * 7919 % 10007) / 5000;
		p[i][1] = (double)(i * 104729 % 10009) / 5000;
	}
	one.ring = &wild;
	draw(&b, &one, NULL, 0);
	took = (double)(clock() - from) / CLOCKS_PER_SEC;
	ok(took < 4, "an outline of 300,000 points: %.1f s", took);
	kb_buf_free(&b);
	free(p);
}

static double
whole(const char *s)
{
	double n = 0;

	for (; kb_is_digit(*s); s++)
		n = 10 * n + (*s - '0');
	return n;
}

/* Its letters stand in the wider arm of a region that is bent. */
static void
bent(void)
{
	static double corner[][2] = { { 116, 0 }, { 117, 0 }, { 117, 0.3 },
	    { 116.05, 0.3 }, { 116.05, 1 }, { 116, 1 }, { 116, 0 } };
	static const struct kb_ring one = { .pt = corner, .n = KB_LEN(corner) };
	struct kb_pic_shape s = paser;
	struct kb_buf b = KB_BUF_INIT;
	const char *p;
	double y, top = 1e9, under = 0;

	s.ring = &one;
	draw(&b, &s, NULL, 0);
	p = strstr(b.s, ">PASER<");
	ok(p != NULL, "its name is in it");
	while (p != NULL && strncmp(p, " y=\"", 4) != 0)
		p--;
	y = p != NULL ? whole(p + 4) : 0;
	p = strstr(b.s, "<path d=\"M");
	for (p = p != NULL ? strchr(p, 'M') : NULL; p != NULL && (*p == 'M' ||
	    *p == 'L'); ) {
		double at = whole(strchr(p, ' ') + 1);

		top = at < top ? at : top;
		under = at > under ? at : under;
		p += strcspn(p + 1, "LZ") + 1;
	}
	ok(top < under && y > under - (under - top) * 0.3 && y < under,
	    "in its lower arm: %.0f of %.0f to %.0f", y, top, under);
	kb_buf_free(&b);
}

int
main(void)
{
	many_events();
	scribble();
	bent();
	return done_testing();
}
