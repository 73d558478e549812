/* SPDX-License-Identifier: ISC */
/* ask.c - a question at the terminal, before what cannot be taken back. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/cmd.h"
#include "kesbang/text.h"

bool
kb_asks(const struct kb_ctx *ctx)
{
	return !kb_yes(ctx->opt.ya) && isatty(STDIN_FILENO);
}

/* y or t; the end of the terminal is t. */
int
kb_ask(struct kb_ctx *ctx, const char *question, bool *yes, struct kb_err *err)
{
	char line[64];
	ssize_t n;
	int fd;

	*yes = !kb_asks(ctx);
	if (*yes)
		return 0;
	fd = open("/dev/tty", O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return kb_fail_errno(err, KB_IO, "/dev/tty");
	do {
		kb_write_all(fd, question, strlen(question));
		n = read(fd, line, sizeof(line) - 1);
		line[n > 0 ? n : 0] = '\0';
		kb_trim(line);
	} while (n > 0 && strchr("yYtTnN", line[0]) == NULL);
	*yes = n > 0 && (line[0] == 'y' || line[0] == 'Y');
	close(fd);
	return 0;
}
