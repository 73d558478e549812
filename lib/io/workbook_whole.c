/* SPDX-License-Identifier: ISC */
/*
 * workbook_whole.c - the library looks at none of its writes: where the disk
 * was full a part ends early, and is packed as if it were all.  So each part is
 * unpacked again: an XML document that is cut is none, and a sheet is longer
 * than its rows.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "little.h"
#include "workbook_lib.h"
#include "xml.h"

#define END 22				/* bytes of a zip's last record */
#define ENTRY 46			/* of one in its directory */
#define LOCAL 30			/* and of one before a part */

struct part {
	int		 fd;
	off_t		 at;		/* of what is not yet unpacked */
	size_t		 packed;
	uint32_t	 size, sum;	/* as the directory has them */
	uint32_t	 got, crc;
	z_stream	 z;
	bool		 broken;
	unsigned char	 in[65536];
};

/* The sheet that an entry of the zip's directory is, from 0; -1: none. */
static int
sheet_of(const unsigned char *name, size_t len)
{
	static const char begin[] = "xl/worksheets/sheet";
	int n = 0;

	if (len < sizeof(begin) || memcmp(name, begin, sizeof(begin) - 1) != 0)
		return -1;
	for (name += sizeof(begin) - 1; *name >= '0' && *name <= '9'; name++)
		n = n * 10 + (*name - '0');
	return n - 1;
}

static bool
more_packed(struct part *p)
{
	size_t n = p->packed < sizeof(p->in) ? p->packed : sizeof(p->in);

	if (pread(p->fd, p->in, n, p->at) != (ssize_t)n)
		return false;
	p->at += (off_t)n;
	p->packed -= n;
	p->z.next_in = p->in;
	p->z.avail_in = (uInt)n;
	return true;
}

/* 0 at the end, or where it is broken. */
static size_t
unpack(void *arg, void *to, size_t room)
{
	struct part *p = arg;
	int rc = Z_OK;
	size_t n;

	p->z.next_out = to;
	p->z.avail_out = (uInt)room;
	while (rc == Z_OK && p->z.avail_out > 0)
		if (p->z.avail_in == 0 && p->packed > 0 && !more_packed(p))
			rc = Z_DATA_ERROR;
		else
			rc = inflate(&p->z, Z_NO_FLUSH);
	n = room - p->z.avail_out;
	p->got += (uint32_t)n;
	p->crc = (uint32_t)crc32(p->crc, to, (uInt)n);
	p->broken = p->broken || (rc != Z_OK && rc != Z_STREAM_END);
	return n;
}

static bool
whole(struct part *p, const unsigned char *entry)
{
	unsigned char local[LOCAL];
	bool good;

	p->at = little(entry + 42, 4);
	p->packed = little(entry + 20, 4);
	p->size = little(entry + 24, 4);
	p->sum = little(entry + 16, 4);
	if (little(entry + 10, 2) != Z_DEFLATED || pread(p->fd, local, LOCAL,
	    p->at) != LOCAL || memcmp(local, "PK\3\4", 4) != 0)
		return false;
	p->at += LOCAL + (off_t)little(local + 26, 2) +
	    (off_t)little(local + 28, 2);
	if (inflateInit2(&p->z, -MAX_WBITS) != Z_OK)
		kb_out_of_memory();
	good = kb_xml_whole(unpack, p);
	inflateEnd(&p->z);
	return good && !p->broken && p->got == p->size && p->crc == p->sum;
}

static bool
whole_entry(const struct kb_xlsx *x, const unsigned char *entry)
{
	int sheet = sheet_of(entry + ENTRY, little(entry + 28, 2));
	struct part *p;
	bool good;

	if (sheet >= 0 && ((size_t)sheet >= x->nsheet ||
	    (off_t)little(entry + 24, 4) <= x->rows[sheet]))
		return false;
	p = kb_alloc(sizeof(*p));
	p->fd = x->fd;
	good = whole(p, entry);
	free(p);
	return good;
}

int
kb_xlsx_whole(struct kb_xlsx *x)
{
	unsigned char end[END], entry[ENTRY + 64];
	off_t at = lseek(x->fd, 0, SEEK_END);
	uint32_t left;

	if (at < END || pread(x->fd, end, END, at - END) != END ||
	    memcmp(end, "PK\5\6", 4) != 0)
		return -1;
	at = little(end + 16, 4);
	for (left = little(end + 10, 2); left > 0; left--) {
		if (pread(x->fd, entry, sizeof(entry), at) < ENTRY ||
		    memcmp(entry, "PK\1\2", 4) != 0 ||
		    !whole_entry(x, entry))
			return -1;
		at += ENTRY + (off_t)little(entry + 28, 2) +
		    (off_t)little(entry + 30, 2) + (off_t)little(entry + 32, 2);
	}
	return 0;
}
