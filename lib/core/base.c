/* SPDX-License-Identifier: ISC */
#include <assert.h>
#include <errno.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "kesbang/base.h"

/* The one place below lib/cli that ends the program. */
_Noreturn void
kb_out_of_memory(void)
{
	static const char line[] = "kesbangpol: memori habis\n";

	(void)!write(STDERR_FILENO, line, sizeof(line) - 1);
	_exit(KB_INTERNAL);
}

void *
kb_alloc(size_t size)
{
	void *p = calloc(1, size ? size : 1);

	if (p == NULL)
		kb_out_of_memory();
	return p;
}

void *
kb_realloc(void *old, size_t n, size_t size)
{
	void *p = reallocarray(old, n ? n : 1, size ? size : 1);

	if (p == NULL)
		kb_out_of_memory();
	return p;
}

/* It doubles at 1, 2, 4 ... */
void *
kb_grow(void *old, size_t n, size_t size)
{
	return (n & (n - 1)) == 0 ? kb_realloc(old, 2 * n + 1, size) : old;
}

size_t
kb_lower(const void *key, const void *base, size_t n, size_t size,
    int (*cmp)(const void *, const void *, const void *), const void *arg)
{
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (cmp(key, (const char *)base + mid * size, arg) > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

char *
kb_strdup(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(kb_realloc(NULL, n, 1), s, n);
}

char *
kb_asprintf(const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	return kb_buf_take(&b);
}

char *
kb_path(const char *dir, const char *name)
{
	size_t n = strlen(dir);

	return kb_asprintf("%s%s%s", dir, n > 0 && dir[n - 1] == '/' ? "" :
	    "/", name);
}

const char *
kb_buf_str(const struct kb_buf *b)
{
	return b->s != NULL ? b->s : "";
}

void
kb_buf_room(struct kb_buf *b, size_t more)
{
	size_t want;

	if (more >= SIZE_MAX / 2 - b->len)
		kb_out_of_memory();
	want = b->len + more + 1;
	if (want <= b->cap)
		return;
	if (want < 2 * b->cap)
		want = 2 * b->cap;
	if (want < 64)
		want = 64;
	b->s = kb_realloc(b->s, want, 1);
	b->cap = want;
	b->s[b->len] = '\0';
}

void
kb_buf_add(struct kb_buf *b, const void *s, size_t n)
{
	if (n >= b->cap - b->len)
		kb_buf_room(b, n);
	if (n > 0)
		memcpy(b->s + b->len, s, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void
kb_buf_adds(struct kb_buf *b, const char *s)
{
	kb_buf_add(b, s, strlen(s));
}

void
kb_buf_addc(struct kb_buf *b, char c)
{
	if (b->len + 1 >= b->cap)
		kb_buf_room(b, 1);
	b->s[b->len++] = c;
	b->s[b->len] = '\0';
}

void
kb_buf_fill(struct kb_buf *b, char c, size_t n)
{
	kb_buf_room(b, n);
	memset(b->s + b->len, c, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void
kb_buf_vaddf(struct kb_buf *b, const char *fmt, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	if (n < 0)
		kb_out_of_memory();
	kb_buf_room(b, (size_t)n);
	vsnprintf(b->s + b->len, (size_t)n + 1, fmt, again);
	va_end(again);
	b->len += (size_t)n;
}

void
kb_buf_addf(struct kb_buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	kb_buf_vaddf(b, fmt, ap);
	va_end(ap);
}

void
kb_buf_cut(struct kb_buf *b, size_t len)
{
	if (b->s == NULL || len > b->len)
		return;
	b->len = len;
	b->s[len] = '\0';
}

char *
kb_buf_take(struct kb_buf *b)
{
	char *s = b->s != NULL ? b->s : kb_strdup("");

	*b = (struct kb_buf)KB_BUF_INIT;
	return s;
}

void
kb_buf_free(struct kb_buf *b)
{
	free(b->s);
	*b = (struct kb_buf)KB_BUF_INIT;
}

/*
 * A message is one line, whatever the value in it; and "%.60s" may cut that
 * inside a character: the rest of it is taken out.
 */
static void
one_line(char *s)
{
	char *to = s;

	while (*s != '\0') {
		unsigned char c = (unsigned char)*s;
		size_t n = c < 0x80 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 :
		    c >= 0xc0 ? 2 : 0, have = 1;

		while (have < n && ((unsigned char)s[have] & 0xc0) == 0x80)
			have++;
		if (n > 0 && have == n) {
			memmove(to, c == '\n' || c == '\r' || c == '\t' ?
			    " " : s, n);
			to += n;
		}
		s += n > 0 ? have : 1;
	}
	*to = '\0';
}

int
kb_fail(struct kb_err *err, enum kb_status status, const char *fmt, ...)
{
	va_list ap;

	if (err == NULL)
		return -1;
	err->status = (int)status;
	va_start(ap, fmt);
	vsnprintf(err->msg, sizeof(err->msg), fmt, ap);
	va_end(ap);
	one_line(err->msg);
	return -1;
}

/* The failures that an office meets; libc has no Indonesian for the rest. */
const char *
kb_strerror(int errnum)
{
	switch (errnum) {
	case ENOENT:	return "tidak ada";
	case EACCES:
	case EPERM:	return "tidak ada izin";
	case EISDIR:	return "ini folder, bukan berkas";
	case ENOTDIR:	return "bagian dari jalurnya bukan folder";
	case ENOSPC:
	case EDQUOT:	return "penyimpanan penuh";
	case EROFS:	return "penyimpanan hanya dapat dibaca";
	case EIO:	return "kesalahan perangkat penyimpanan";
	case EMFILE:
	case ENFILE:	return "terlalu banyak berkas terbuka";
	case EEXIST:	return "sudah ada";
	case EFBIG:	return "berkas terlalu besar";
	case ENAMETOOLONG: return "nama berkas terlalu panjang";
	default:	return (strerror)(errnum);
	}
}

int
kb_fail_errno(struct kb_err *err, enum kb_status status, const char *path)
{
	int saved = errno;

	if (saved == EACCES || saved == EPERM)
		status = KB_PERM;
	return kb_fail(err, status, "%s: %s", path, kb_strerror(saved));
}

static const struct kb_named *
named(const struct kb_named *n, const char *column)
{
	for (; n != NULL && n->column != NULL; n++)
		if (strcmp(n->column, column) == 0)
			return n;
	return NULL;
}

long
kb_src_at(const struct kb_src *src, const char **column)
{
	const struct kb_named *n = NULL;

	if (src != NULL && *column != NULL &&
	    (n = named(src->named, *column)) == NULL)
		n = named(src->may, *column);
	if (n != NULL)
		*column = n->key;
	return n != NULL && n->line > 0 ? n->line : src != NULL ? src->line :
	    0;
}

void
kb_errs_add(struct kb_errs *errs, const struct kb_src *src,
    const char *column, const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t i = errs->count++;
	long line;
	va_list ap;

	if (i >= KB_ERRS_KEPT)
		return;
	line = kb_src_at(src, &column);
	if (src != NULL && src->file != NULL)
		kb_buf_addf(&b, "%s:", src->file);
	if (line > 0)
		kb_buf_addf(&b, "%ld:", line);
	if (b.len > 0)
		kb_buf_addc(&b, ' ');
	errs->at[i].line = line;
	errs->at[i].column = (uint16_t)b.len;
	if (column != NULL)
		kb_buf_addf(&b, "%s: ", column);
	errs->at[i].text = (uint16_t)b.len;
	errs->at[i].missing = 0;
	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	errs->msg[i] = kb_buf_take(&b);
	one_line(errs->msg[i]);
}

void
kb_errs_free(struct kb_errs *errs)
{
	for (size_t i = 0; i < errs->count && i < KB_ERRS_KEPT; i++)
		free(errs->msg[i]);
	*errs = (struct kb_errs){ 0 };
}

int
kb_write_all(int fd, const void *from, size_t n)
{
	const char *p = from;

	while (n > 0) {
		ssize_t put = write(fd, p, n);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return errno;
		p += put;
		n -= (size_t)put;
	}
	return 0;
}

uint64_t
kb_checksum(const void *p, size_t n)
{
	return XXH3_64bits(p, n);
}

_Static_assert(sizeof(struct sha256_ctx) <= sizeof(struct kb_sha),
    "room for nettle's context");

void
kb_sha_begin(struct kb_sha *sha)
{
	sha256_init((struct sha256_ctx *)(void *)sha);
}

void
kb_sha_add(struct kb_sha *sha, const void *p, size_t n)
{
	sha256_update((struct sha256_ctx *)(void *)sha, n, p);
}

void
kb_sha_end(struct kb_sha *sha, char hex[KB_SHA_HEX])
{
	static const char digit[] = "0123456789abcdef";
	unsigned char d[SHA256_DIGEST_SIZE];

	sha256_digest((struct sha256_ctx *)(void *)sha, sizeof(d), d);
	for (size_t i = 0; i < sizeof(d); i++) {
		hex[2 * i] = digit[d[i] >> 4];
		hex[2 * i + 1] = digit[d[i] & 15];
	}
	hex[2 * sizeof(d)] = '\0';
}
