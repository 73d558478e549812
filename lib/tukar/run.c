/* SPDX-License-Identifier: ISC */
/*
 * run.c - running a program: what it reads and writes lies in memory files, so
 * that neither side waits for the other and nothing is left on the disk.
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesbang/run.h"

#define FIRST 10		/* above those that the program is given */
#define NFILES (3 + KB_RUN_FILES)

extern char **environ;

/* A memory file with that text, at its beginning; -1: errno. */
static int
memory(const struct kb_buf *text)
{
	int low = memfd_create("kesbang", MFD_CLOEXEC), fd = -1;

	if (low >= 0)
		fd = fcntl(low, F_DUPFD_CLOEXEC, FIRST);
	if (low >= 0)
		close(low);
	/* ssh-keygen asks of a private key that nobody else can read it. */
	if (fd >= 0)
		fchmod(fd, 0600);
	if (fd >= 0 && text != NULL && text->len > 0 &&
	    ((errno = kb_write_all(fd, text->s, text->len)) != 0 ||
	    lseek(fd, 0, SEEK_SET) != 0)) {
		close(fd);
		return -1;
	}
	return fd;
}

static int
take(int fd, struct kb_buf *out)
{
	off_t n = lseek(fd, 0, SEEK_END);
	ssize_t got = 0;

	if (n < 0)
		return -1;
	kb_buf_room(out, (size_t)n);
	while (n > 0 && (got = pread(fd, out->s + out->len, (size_t)n,
	    (off_t)out->len)) > 0) {
		out->len += (size_t)got;
		n -= got;
	}
	out->s[out->len] = '\0';
	return n == 0 ? 0 : -1;
}

static int
start(const struct kb_run *r, const int fd[NFILES], pid_t *pid)
{
	posix_spawn_file_actions_t act;
	int rc = posix_spawn_file_actions_init(&act);

	for (int i = 0; rc == 0 && i < NFILES; i++)
		rc = posix_spawn_file_actions_adddup2(&act, fd[i], i);
	if (rc == 0)
		rc = posix_spawnp(pid, r->argv[0], &act, NULL,
		    (char *const *)(uintptr_t)r->argv, environ);
	posix_spawn_file_actions_destroy(&act);
	return rc;
}

static int
end(struct kb_run *r, pid_t pid, struct kb_err *err)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return kb_fail_errno(err, KB_IO, r->argv[0]);
	if (!WIFEXITED(status))
		return kb_fail(err, KB_IO, "%s: berhenti oleh sinyal %d",
		    r->argv[0], WTERMSIG(status));
	r->status = WEXITSTATUS(status);
	return 0;
}

int
kb_run(struct kb_run *r, struct kb_err *err)
{
	int fd[NFILES], rc = 0;
	pid_t pid;

	for (int i = 0; i < NFILES; i++) {
		fd[i] = memory(i == 0 ? r->in : i < 3 ? NULL : r->file[i - 3]);
		if (fd[i] < 0 && rc == 0)
			rc = kb_fail_errno(err, KB_IO, r->argv[0]);
	}
	if (rc == 0 && (errno = start(r, fd, &pid)) != 0)
		rc = kb_fail_errno(err, errno == ENOENT ? KB_ABSENT : KB_IO,
		    r->argv[0]);
	else if (rc == 0)
		rc = end(r, pid, err);
	if (rc == 0 && (take(fd[1], &r->out) != 0 ||
	    take(fd[2], &r->told) != 0))
		rc = kb_fail_errno(err, KB_IO, r->argv[0]);
	for (int i = 0; i < NFILES; i++)
		if (fd[i] >= 0)
			close(fd[i]);
	return rc;
}

int
kb_run_fail(const struct kb_run *r, const char *what,
    const struct kb_said *said, enum kb_status status, struct kb_err *err)
{
	const char *words = kb_buf_str(&r->told);

	for (; said->said != NULL; said++)
		if (strstr(words, said->said) != NULL)
			return kb_fail(err, said->status, "%s: %s", what,
			    said->means);
	return kb_fail(err, status, "%s: program %s gagal (status %d): '%.*s'",
	    what, r->argv[0], r->status, (int)strcspn(words, "\r\n"), words);
}

void
kb_run_free(struct kb_run *r)
{
	kb_buf_free(&r->out);
	kb_buf_free(&r->told);
}
