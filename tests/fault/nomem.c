/* SPDX-License-Identifier: ISC */
/*
 * nomem.c - preloaded: the memory ends.
 *
 * FAULT_ALLOC=N	the N-th allocation fails, once
 * FAULT_ALLOC=N+	that one and all after it
 * FAULT_ALLOC=N=	that one gives what is no memory, and not NULL
 * FAULT_COUNT=FILE	how many there were, written at exit
 */
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void	*__libc_malloc(size_t);
void	*__libc_calloc(size_t, size_t);
void	*__libc_realloc(void *, size_t);

static atomic_long count;
static long fail_at;
static bool for_good, told;
static void *nothing;

static void
learn(void)
{
	const char *s = getenv("FAULT_ALLOC");

	told = true;
	fail_at = s != NULL ? strtol(s, NULL, 10) : 0;
	for_good = s != NULL && strchr(s, '+') != NULL;
	nothing = s != NULL && strchr(s, '=') != NULL ? (void *)16 : NULL;
}

static bool
fails(void)
{
	long n = ++count;

	if (!told)
		learn();
	if (fail_at == 0 || n < fail_at || (n > fail_at && !for_good))
		return false;
	errno = ENOMEM;
	return true;
}

void *
malloc(size_t n)
{
	return fails() ? nothing : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return fails() ? nothing : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return fails() ? nothing : __libc_realloc(p, n);
}

/* glibc's own does not look: it ends by a signal where memory does. */
struct passwd *
getpwuid(uid_t uid)
{
	static char name[] = "petugas", none[] = "", dir[] = "/";
	static struct passwd pw;

	pw = (struct passwd){ .pw_name = name, .pw_passwd = none,
	    .pw_gecos = none, .pw_dir = dir, .pw_shell = none, .pw_uid = uid };
	return &pw;
}

static void __attribute__((destructor))
tell(void)
{
	const char *file = getenv("FAULT_COUNT");
	char s[24];
	long n = count;
	size_t i = sizeof(s);
	int fd;

	if (file == NULL || (fd = open(file, O_WRONLY | O_CREAT | O_TRUNC,
	    0600)) < 0)
		return;
	s[--i] = '\n';
	do
		s[--i] = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	if (write(fd, s + i, sizeof(s) - i) < 0)
		_exit(1);
	close(fd);
}
