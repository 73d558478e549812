/* SPDX-License-Identifier: ISC */
/*
 * turn.c - preloaded: when the lock of the office file was asked for, had and
 * let go, a line in the file TURNS (milliseconds).
 *
 * TURN=poll	whoever waits looks again and again, and stands in no queue
 * TURN=none	no lock holds, neither that one nor SQLite's own
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "../clock.h"

static double asked, had, gone;
static int held = -1;

static bool
mode(const char *what)
{
	const char *s = getenv("TURN");

	return s != NULL && strcmp(s, what) == 0;
}

/* ISO C has no word for a function behind a void *. */
#define NEXT(name, f) (*(void **)&(f) = dlsym(RTLD_NEXT, name))

static int
lock(int fd, int how)
{
	int (*real)(int, int), rc;
	struct timespec nap = { 0, 5000000 };

	NEXT("flock", real);
	if (mode("none"))
		return 0;
	if (!mode("poll") || (how & LOCK_NB) != 0)
		return real(fd, how);
	while ((rc = real(fd, how | LOCK_NB)) != 0 && errno == EWOULDBLOCK)
		nanosleep(&nap, NULL);
	return rc;
}

int
flock(int fd, int how)
{
	int rc;

	if (asked == 0)
		asked = now();
	rc = lock(fd, how);
	if (rc == 0 && had == 0) {
		had = now();
		held = fd;
	}
	return rc;
}

int
close(int fd)
{
	int (*real)(int), rc;

	NEXT("close", real);
	if (fd == held && gone == 0)
		gone = now();
	rc = real(fd);
	return rc;
}

/* SQLite's; what it asks for is in l only, whatever the call. */
int
fcntl64(int fd, int what, ...)
{
	int (*real)(int, int, ...);
	va_list ap;
	void *arg;

	va_start(ap, what);
	arg = va_arg(ap, void *);
	va_end(ap);
	NEXT("fcntl64", real);
	return what == F_SETLK && mode("none") ? 0 : real(fd, what, arg);
}

/* Writing takes a while where nothing holds, so that two meet. */
int
fdatasync(int fd)
{
	struct timespec nap = { 0, 2000000 };
	int (*real)(int);

	NEXT("fdatasync", real);
	if (mode("none"))
		nanosleep(&nap, NULL);
	return real(fd);
}

static void __attribute__((destructor))
tell(void)
{
	const char *file = getenv("TURNS");
	char s[100];
	int n, fd;

	if (file == NULL || had == 0 || (fd = open(file, O_WRONLY | O_APPEND |
	    O_CREAT, 0600)) < 0)
		return;
	n = snprintf(s, sizeof(s), "%.3f %.3f %.3f\n", asked, had,
	    gone != 0 ? gone : now());
	if (write(fd, s, (size_t)n) != n)
		_exit(70);
}
