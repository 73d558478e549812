/* SPDX-License-Identifier: ISC */
/*
 * measure.c - what commands cost: measure [-b SCRIPT] RUNS A... [-- B...]...
 *
 * Runs them RUNS times in turn (A B A B ...), output to /dev/null, and prints
 * for each a line of medians: wall ms, CPU ms (user and system), peak KiB.
 * Before each the script is run with the number of the command, from 1 on, and
 * is not counted.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../clock.h"

#define MOST 16				/* commands */

struct cost {
	double	*wall, *cpu, *peak;
};

extern char **environ;

static double
ms(const struct timeval *t)
{
	return (double)t->tv_sec * 1e3 + (double)t->tv_usec / 1e3;
}

static void
run(char **argv, const struct cost *c, int i)
{
	posix_spawn_file_actions_t files;
	struct rusage use;
	double began;
	int status, rc;
	pid_t pid;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null",
	    O_WRONLY, 0);
	began = now();
	rc = posix_spawnp(&pid, argv[0], &files, NULL, argv, environ);
	if (rc != 0 || wait4(pid, &status, 0, &use) < 0) {
		fprintf(stderr, "measure: %s: %s\n", argv[0], strerror(rc));
		exit(70);
	}
	c->wall[i] = now() - began;
	c->cpu[i] = ms(&use.ru_utime) + ms(&use.ru_stime);
	c->peak[i] = (double)use.ru_maxrss;
	/* 1 is a note (a team below target), anything else a failure. */
	if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
		fprintf(stderr, "measure: %s failed (%d)\n", argv[0], status);
		exit(70);
	}
	posix_spawn_file_actions_destroy(&files);
}

static int
rising(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double
median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), rising);
	return (v[n / 2] + v[(n - 1) / 2]) / 2;
}

static struct cost
room(int runs)
{
	double *v = calloc((size_t)runs * 3, sizeof(*v));

	if (v == NULL)
		exit(70);
	return (struct cost){ v, v + runs, v + 2 * runs };
}

static void
prepare(const char *script, int number)
{
	char text[16], *argv[] = { "sh", (char *)script, text, NULL };
	double spare[3];
	struct cost c = { &spare[0], &spare[1], &spare[2] };

	snprintf(text, sizeof(text), "%d", number);
	if (script != NULL)
		run(argv, &c, 0);
}

int
main(int argc, char **argv)
{
	bool told = argc > 3 && strcmp(argv[1], "-b") == 0;
	char **p = argv + (told ? 3 : 1), **command[MOST];
	int runs = *p != NULL ? (int)strtol(*p++, NULL, 10) : 0, n = 0;
	struct cost cost[MOST];

	while (*p != NULL && n < MOST) {
		cost[n] = room(runs);
		command[n++] = p;
		while (*p != NULL && strcmp(*p, "--") != 0)
			p++;
		if (*p != NULL)
			*p++ = NULL;
	}
	if (runs <= 0 || n == 0 || *p != NULL) {
		fprintf(stderr, "measure [-b SCRIPT] RUNS A... [-- B...]...\n");
		return 64;
	}
	for (int i = 0; i < runs; i++)
		for (int c = 0; c < n; c++) {
			prepare(told ? argv[2] : NULL, c + 1);
			run(command[c], &cost[c], i);
		}
	for (int c = 0; c < n; c++) {
		printf("%.3f %.3f %.0f\n", median(cost[c].wall, runs),
		    median(cost[c].cpu, runs), median(cost[c].peak, runs));
		free(cost[c].wall);
	}
	return 0;
}
