/* SPDX-License-Identifier: ISC */
/*
 * after MICROSECONDS COMMAND... - runs it, kills it (SIGKILL) so much later,
 * and returns when it is gone: its status, 137 if it was hit.
 */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int
main(int argc, char **argv)
{
	long us = argc > 2 ? strtol(argv[1], NULL, 10) : -1;
	struct timespec t = { us / 1000000, us % 1000000 * 1000 };
	int status;
	pid_t pid;

	if (us < 0)
		return 64;
	pid = fork();
	if (pid == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	nanosleep(&t, NULL);
	kill(pid, SIGKILL);
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return 70;
	return WIFEXITED(status) ? WEXITSTATUS(status) :
	    128 + WTERMSIG(status);
}
