/* SPDX-License-Identifier: ISC */
/*
 * measure.c - what one or two commands cost: measure RUNS A... [-- B...]
 *
 * Runs them RUNS times in turn (A B A B ...), output to /dev/null, and prints
 * for each a line of medians: wall ms, CPU ms (user and system), peak KiB.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct cost {
	double	*wall, *cpu, *peak;
};

extern char **environ;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

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

int
main(int argc, char **argv)
{
	int runs = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 0;
	char **a = argv + 2, **b = NULL;
	struct cost cost[2];

	if (runs <= 0) {
		fprintf(stderr, "measure RUNS A... [-- B...]\n");
		return 64;
	}
	for (char **p = a; *p != NULL && b == NULL; p++)
		if (strcmp(*p, "--") == 0) {
			*p = NULL;
			b = p + 1;
			break;
		}
	cost[0] = room(runs);
	cost[1] = room(runs);
	for (int i = 0; i < runs; i++) {
		run(a, &cost[0], i);
		if (b != NULL)
			run(b, &cost[1], i);
	}
	for (int i = 0; i < (b != NULL ? 2 : 1); i++) {
		printf("%.3f %.3f %.0f\n", median(cost[i].wall, runs),
		    median(cost[i].cpu, runs), median(cost[i].peak, runs));
		free(cost[i].wall);
	}
	return 0;
}
