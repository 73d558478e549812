/* SPDX-License-Identifier: ISC */
/* editor.c - a file in the editor that the person has chosen. */
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "verbs.h"

#define BLANKS " \t"

extern char **environ;

static const char *
editor(void)
{
	const char *names[] = { getenv("VISUAL"), getenv("EDITOR") };

	for (size_t i = 0; i < KB_LEN(names); i++)
		if (names[i] != NULL &&
		    names[i][strspn(names[i], BLANKS)] != '\0')
			return names[i];
	return access("/usr/bin/sensible-editor", X_OK) == 0 ?
	    "sensible-editor" : access("/usr/bin/nano", X_OK) == 0 ? "nano" :
	    "vi";
}

/*
 * The editor and its options ("emacs -nw"), taken apart at blanks: no shell
 * reads them.  words has room for all that text can hold.
 */
static void
split(char *text, const char **words, const char *path)
{
	size_t n = 0;

	for (char *word; (word = strsep(&text, BLANKS)) != NULL;)
		if (*word != '\0')
			words[n++] = word;
	words[n++] = path;
	words[n] = NULL;
}

/* Started; 0, or an errno.  Signals are to it what they were to us. */
static int
start(const char *const *argv, const struct sigaction was[2], pid_t *pid)
{
	static const int signals[] = { SIGINT, SIGQUIT };
	posix_spawnattr_t attr;
	sigset_t set;
	int rc = posix_spawnattr_init(&attr);

	if (rc != 0)
		return rc;
	sigemptyset(&set);
	for (size_t i = 0; i < KB_LEN(signals); i++)
		if (was[i].sa_handler != SIG_IGN)
			sigaddset(&set, signals[i]);
	posix_spawnattr_setsigdefault(&attr, &set);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	rc = posix_spawnp(pid, argv[0], NULL, &attr,
	    (char *const *)(uintptr_t)argv, environ);
	posix_spawnattr_destroy(&attr);
	return rc;
}

/* Keys that interrupt are the editor's: we outlive it, for the form has to be
 * cleared. */
int
kb_edit(const char *path, struct kb_err *err)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, was[2];
	char *text = kb_strdup(editor());
	const char **argv = kb_alloc((strlen(text) + 2) * sizeof(*argv));
	int status = 0, rc;
	pid_t pid;

	split(text, argv, path);
	sigaction(SIGINT, &ignore, &was[0]);
	sigaction(SIGQUIT, &ignore, &was[1]);
	rc = start(argv, was, &pid);
	while (rc == 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		continue;
	sigaction(SIGINT, &was[0], NULL);
	sigaction(SIGQUIT, &was[1], NULL);
	free(argv);
	free(text);
	if (rc == 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	return kb_fail(err, KB_ABSENT, "penyunting '%s' gagal%s%s; pilih "
	    "dengan variabel EDITOR", editor(), rc != 0 ? ": " : "",
	    rc != 0 ? kb_strerror(rc) : "");
}
