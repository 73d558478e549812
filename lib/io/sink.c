/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"
#include "kesbang/sink.h"

#define KEEP_IN_MEMORY (1 << 20)

struct kb_sink {
	int	 fd;			/* where the bytes go now */
	int	 to;			/* where they go at the end, or -1 */
	char	*name;			/* for messages */
	char	*path;			/* of the regular file or device */
	char	*beside;		/* to be renamed to path, or NULL */
	char	*dir;			/* for the unlinked file */
	struct kb_buf buf;
	bool	 late;			/* open path only at the end: a pipe
					   may let us wait for its reader */
	int	 failed;		/* errno of the first failure */
	struct kb_err why;		/* of a writer; status 0: none */
};

/* mkostemp makes 0600; the user's umask is to hold for a new file. */
static mode_t
user_mode(void)
{
	mode_t mask = umask(077);

	umask(mask);
	return 0666 & ~mask;
}

/* Also without permission: 73 outranks 77. */
static int
cannot_create(const struct kb_sink *s, struct kb_err *err)
{
	return kb_fail(err, KB_CREATE, "%s: %s", s->name, kb_strerror(errno));
}

static int
open_beside(struct kb_sink *s, mode_t mode, struct kb_err *err)
{
	char *copy = kb_strdup(s->path), *base = kb_strdup(s->path);
	int rc = 0;

	s->beside = kb_asprintf("%s/.%s.XXXXXX", dirname(copy), basename(base));
	s->fd = mkostemp(s->beside, O_CLOEXEC);
	if (s->fd < 0) {
		free(s->beside);
		s->beside = NULL;
		rc = cannot_create(s, err);
	} else if (fchmod(s->fd, mode) != 0) {
		rc = cannot_create(s, err);
	}
	free(copy);
	free(base);
	return rc;
}

bool
kb_is_office(const char *path)
{
	static const char key[] = "-----BEGIN OPENSSH PRIVATE KEY-----";
	unsigned char head[72];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	ssize_t n = fd >= 0 ? read(fd, head, sizeof(head)) : -1;
	uint32_t id = 0;

	if (fd >= 0)
		close(fd);
	if (n < (ssize_t)sizeof(head))
		return false;
	for (size_t i = 68; i < 72; i++)
		id = id << 8 | head[i];
	return memcmp(head, key, sizeof(key) - 1) == 0 ||
	    (memcmp(head, "SQLite format 3", 16) == 0 &&
	    id == KB_APPLICATION_ID);
}

static int
open_path(struct kb_sink *s, struct kb_err *err)
{
	struct stat st;
	char *real;

	/* Through a link: what it points to is replaced, not the link. */
	real = realpath(s->name, NULL);
	s->path = real != NULL ? real : kb_strdup(s->name);
	if (stat(s->path, &st) == 0 ? S_ISDIR(st.st_mode) :
	    s->name[strlen(s->name) - 1] == '/')
		return kb_fail(err, KB_CREATE, "%s: ini folder, bukan berkas",
		    s->name);
	if (real != NULL && S_ISREG(st.st_mode) && kb_is_office(s->path))
		return kb_fail(err, KB_CREATE, "%s: berkas kantor, cadangan "
		    "atau kuncinya, dan tidak ditimpa; sebut nama lain",
		    s->name);
	if (real == NULL || S_ISREG(st.st_mode))
		return open_beside(s, real != NULL ? st.st_mode & 0777 :
		    user_mode(), err);
	s->late = true;
	return 0;
}

int
kb_sink_open(struct kb_sink **out, const char *path, const char *dir,
    struct kb_err *err)
{
	struct kb_sink *s = kb_alloc(sizeof(*s));
	bool std = path == NULL || strcmp(path, "-") == 0;
	struct stat st;

	s->fd = s->to = -1;
	s->dir = kb_strdup(dir != NULL ? dir : ".");
	s->name = kb_strdup(std ? "keluaran" : path);
	*out = s;
	if (!std) {
		if (open_path(s, err) == 0)
			return 0;
		kb_sink_close(s, -1, NULL);
		*out = NULL;
		return -1;
	}
	if (fstat(STDOUT_FILENO, &st) == 0 && S_ISREG(st.st_mode))
		s->fd = STDOUT_FILENO;
	else
		s->to = STDOUT_FILENO;
	return 0;
}

void
kb_sink_hold(struct kb_sink *s)
{
	if (s->fd != STDOUT_FILENO)
		return;
	s->to = s->fd;
	s->fd = -1;
}

static void
flush(struct kb_sink *s)
{
	if (s->failed == 0 && s->buf.len > 0)
		s->failed = kb_write_all(s->fd, s->buf.s, s->buf.len);
	kb_buf_cut(&s->buf, 0);
}

void
kb_sink_add(struct kb_sink *s, const void *p, size_t n)
{
	if (s->failed != 0)
		return;
	kb_buf_add(&s->buf, p, n);
	if (s->fd < 0 && s->buf.len > KEEP_IN_MEMORY) {
		if ((s->fd = kb_scratch_file(s->dir)) < 0)
			s->failed = errno;
	}
	if (s->fd >= 0 && s->buf.len >= 65536)
		flush(s);
}

void
kb_sink_fail(struct kb_sink *s, const struct kb_err *why)
{
	if (s->why.status == 0)
		s->why = *why;
}

int
kb_sink_check(const struct kb_sink *s, struct kb_err *err)
{
	if (s->why.status == 0)
		return 0;
	return kb_fail(err, (enum kb_status)s->why.status, "%s", s->why.msg);
}

const char *
kb_sink_dir(const struct kb_sink *s)
{
	return s->dir;
}

static void
copy_out(struct kb_sink *s)
{
	char buf[65536];
	ssize_t n = 0;

	if (s->fd < 0) {
		s->failed = kb_write_all(s->to, kb_buf_str(&s->buf), s->buf.len);
		return;
	}
	if (lseek(s->fd, 0, SEEK_SET) < 0)
		s->failed = errno;
	while (s->failed == 0 && (n = read(s->fd, buf, sizeof(buf))) > 0)
		s->failed = kb_write_all(s->to, buf, (size_t)n);
	if (n < 0)
		s->failed = errno;
}

/* The name appears only when the bytes are safely below it. */
static void
into_place(struct kb_sink *s)
{
	char *copy;
	int dir;

	if (fsync(s->fd) != 0 || rename(s->beside, s->path) != 0) {
		s->failed = errno;
		return;
	}
	free(s->beside);
	s->beside = NULL;
	copy = kb_strdup(s->path);
	dir = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir >= 0) {
		fsync(dir);
		close(dir);
	}
	free(copy);
}

int
kb_sink_close(struct kb_sink *s, int rc, struct kb_err *err)
{
	if (s == NULL)
		return rc;
	if (rc == 0)
		rc = kb_sink_check(s, err);
	if (rc == 0) {
		if (s->fd >= 0)
			flush(s);
		if (s->late && (s->to = open(s->path, O_WRONLY | O_CLOEXEC)) < 0)
			s->failed = errno;
		if (s->failed == 0 && s->to >= 0)
			copy_out(s);
		if (s->failed == 0 && s->beside != NULL)
			into_place(s);
	}
	if (s->beside != NULL)
		unlink(s->beside);
	if (s->fd > STDERR_FILENO)
		close(s->fd);
	if (s->to > STDERR_FILENO)
		close(s->to);
	if (rc == 0 && s->failed != 0) {
		errno = s->failed;
		rc = kb_fail(err, KB_IO, "%s: %s", s->name, kb_strerror(errno));
	}
	kb_buf_free(&s->buf);
	free(s->name);
	free(s->path);
	free(s->beside);
	free(s->dir);
	free(s);
	return rc;
}
