/* SPDX-License-Identifier: ISC */
/*
 * tar.c - files in one, as ustar (POSIX.1-1988) with nothing left open: no
 * owner, no time, mode 0644, as GNU tar writes it with
 *
 *	tar --format=ustar --numeric-owner --owner=0 --group=0 --mtime=@0
 *	    --mode=644 -b 1
 *
 * Reading builds each header anew and compares.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/bundel.h"

#define BLOCK 512
#define NAME_MOST 99

struct ustar {
	char	 name[100], mode[8], uid[8], gid[8], size[12], mtime[12];
	char	 chksum[8], typeflag, linkname[100], magic[6], version[2];
	char	 uname[32], gname[32], devmajor[8], devminor[8], prefix[155];
	char	 pad[12];
};

_Static_assert(sizeof(struct ustar) == BLOCK, "a header is one block");

void
kb_members_add(struct kb_members *l, const char *name, struct kb_buf *bytes)
{
	l->m = kb_realloc(l->m, l->n + 1, sizeof(*l->m));
	l->m[l->n++] = (struct kb_member){ kb_strdup(name), *bytes };
	*bytes = (struct kb_buf)KB_BUF_INIT;
}

struct kb_member *
kb_members_find(const struct kb_members *l, const char *name)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->m[i].name, name) == 0)
			return &l->m[i];
	return NULL;
}

void
kb_members_free(struct kb_members *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->m[i].name);
		kb_buf_free(&l->m[i].bytes);
	}
	free(l->m);
	*l = (struct kb_members){ 0 };
}

static void
header(struct ustar *h, const char *name, size_t size)
{
	unsigned sum = 0;
	const unsigned char *p = (const unsigned char *)h;

	memset(h, 0, sizeof(*h));
	snprintf(h->name, sizeof(h->name), "%s", name);
	snprintf(h->mode, sizeof(h->mode), "%07o", 0644u);
	snprintf(h->uid, sizeof(h->uid), "%07o", 0u);
	snprintf(h->gid, sizeof(h->gid), "%07o", 0u);
	snprintf(h->size, sizeof(h->size), "%011zo", size);
	snprintf(h->mtime, sizeof(h->mtime), "%011o", 0u);
	memset(h->chksum, ' ', sizeof(h->chksum));
	h->typeflag = '0';
	memcpy(h->magic, "ustar", 6);
	memcpy(h->version, "00", 2);
	memcpy(h->devmajor, "0000000", 8);
	memcpy(h->devminor, "0000000", 8);
	for (size_t i = 0; i < sizeof(*h); i++)
		sum += p[i];
	snprintf(h->chksum, sizeof(h->chksum), "%06o", sum);
	h->chksum[7] = ' ';
}

static size_t
padding(size_t n)
{
	return (BLOCK - n % BLOCK) % BLOCK;
}

void
kb_tar_write(struct kb_buf *b, const struct kb_members *l)
{
	static const char nothing[2 * BLOCK];
	struct ustar h;

	for (size_t i = 0; i < l->n; i++) {
		header(&h, l->m[i].name, l->m[i].bytes.len);
		kb_buf_add(b, (const char *)&h, sizeof(h));
		kb_buf_add(b, kb_buf_str(&l->m[i].bytes), l->m[i].bytes.len);
		kb_buf_add(b, nothing, padding(l->m[i].bytes.len));
	}
	kb_buf_add(b, nothing, 2 * BLOCK);
}

/* ---- reading ---- */

static bool
all_zero(const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i] != '\0')
			return false;
	return true;
}

static bool
good_name(const char *name)
{
	size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-_.");

	return n > 0 && n <= NAME_MOST && name[n] == '\0' && name[0] != '.';
}

/* The header of a member; false: it is not as we write it. */
static bool
read_header(const char *block, char name[NAME_MOST + 1], size_t *size)
{
	struct ustar h, want;
	size_t n = 0;

	memcpy(&h, block, sizeof(h));
	if (memchr(h.name, '\0', sizeof(h.name)) == NULL)
		return false;
	snprintf(name, NAME_MOST + 1, "%s", h.name);
	for (size_t i = 0; i < 11; i++) {
		if (h.size[i] < '0' || h.size[i] > '7')
			return false;
		n = n * 8 + (size_t)(h.size[i] - '0');
	}
	header(&want, name, n);
	*size = n;
	return good_name(name) && memcmp(&h, &want, sizeof(h)) == 0;
}

static int
broken(const char *name, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "%s: rusak, atau bukan bundel; minta "
	    "dikirim ulang", name);
}

int
kb_tar_read(const char *name, const char *p, size_t n, struct kb_members *l,
    struct kb_err *err)
{
	*l = (struct kb_members){ 0 };
	if (n == 0 || n % BLOCK != 0 || n > KB_BUNDEL_MOST)
		return broken(name, err);
	while (n > 2 * BLOCK) {
		struct kb_buf bytes = KB_BUF_INIT;
		char member[NAME_MOST + 1];
		size_t size;

		if (!read_header(p, member, &size) ||
		    size > n - BLOCK || padding(size) > n - BLOCK - size ||
		    !all_zero(p + BLOCK + size, padding(size)) ||
		    l->n == KB_MEMBERS_MOST ||
		    kb_members_find(l, member) != NULL)
			return broken(name, err);
		kb_buf_add(&bytes, p + BLOCK, size);
		kb_members_add(l, member, &bytes);
		p += BLOCK + size + padding(size);
		n -= BLOCK + size + padding(size);
	}
	return n == 2 * BLOCK && all_zero(p, n) && l->n > 0 ? 0 :
	    broken(name, err);
}
