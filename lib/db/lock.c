/* SPDX-License-Identifier: ISC */
/*
 * lock.c - one writer at a time, in the order in which they came.
 *
 * SQLite lets writers try again and again, and some of them starve; so would
 * trying again here.  The kernel keeps those that wait for flock() in a queue,
 * but for as long as it takes: a timer ends it.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "sqlite.h"

/* That it was called interrupts flock(). */
static void
ring(int sig)
{
	(void)sig;
}

static time_t
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

/*
 * As flock(); EWOULDBLOCK when the time is over.  The timer rings again each
 * second, should it have rung before flock() was there to hear it.
 */
static int
queue(int fd)
{
	struct itimerspec when = { .it_value.tv_sec = KB_WAIT_SECONDS,
	    .it_interval.tv_sec = 1 };
	struct sigaction act = { .sa_handler = ring }, old;
	struct sigevent by = { .sigev_notify = SIGEV_SIGNAL,
	    .sigev_signo = SIGALRM };
	time_t end = seconds() + KB_WAIT_SECONDS;
	sigset_t set, mask;
	timer_t timer;
	int rc, saved;

	if (timer_create(CLOCK_MONOTONIC, &by, &timer) != 0)
		return -1;
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigaction(SIGALRM, &act, &old);
	sigprocmask(SIG_UNBLOCK, &set, &mask);
	timer_settime(timer, 0, &when, NULL);
	while ((rc = flock(fd, LOCK_EX)) != 0 && errno == EINTR)
		if (seconds() >= end) {
			errno = EWOULDBLOCK;
			break;
		}
	saved = errno;
	timer_delete(timer);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	sigaction(SIGALRM, &old, NULL);
	errno = saved;
	return rc;
}

static int
hold(const struct kb_db *db)
{
	if (flock(db->lock, LOCK_EX | LOCK_NB) == 0)
		return 0;
	if ((errno != EWOULDBLOCK && errno != EINTR) || db->who.hurry)
		return -1;
	return queue(db->lock);
}

/* The lock file has the mode of the file that it guards; its owner may take it,
 * also where that is not to be written for a while. */
int
kb_db_lock(struct kb_db *db, struct kb_err *err)
{
	char *path = kb_asprintf("%s.kunci", db->path);
	struct stat st;
	mode_t mode = 0600 | (stat(db->path, &st) == 0 ? st.st_mode & 0666 : 0);
	int rc = 0;

	db->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode);
	if (db->lock < 0)
		rc = kb_fail_errno(err, errno == ENOENT ? KB_CREATE : KB_IO,
		    path);
	else if (hold(db) != 0)
		rc = errno != EWOULDBLOCK ? kb_fail_errno(err, KB_IO, path) :
		    kb_fail(err, KB_BUSY, "%s: masih ditulisi proses lain "
		    "sesudah %d detik; coba lagi", db->path, KB_WAIT_SECONDS);
	/* Whoever may write the office may lock it, whatever our umask. */
	else if (mode != 0600)
		fchmod(db->lock, mode);
	free(path);
	return rc;
}
