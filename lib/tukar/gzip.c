/* SPDX-License-Identifier: ISC */
/* gzip.c - what travels is made small: lines of records shrink to a quarter. */
#include <string.h>
#include <zlib.h>

#include "kesbang/bundel.h"

#define GZIP (15 + 16)				/* window, and gzip's own head */
#define STEP 65536

static void
begin(z_stream *z, const char *bytes, size_t n)
{
	memset(z, 0, sizeof(*z));
	z->next_in = (Bytef *)(uintptr_t)bytes;
	z->avail_in = (uInt)n;
}

static void
room(z_stream *z, struct kb_buf *out, size_t n)
{
	kb_buf_room(out, n);
	z->next_out = (Bytef *)out->s + out->len;
	z->avail_out = (uInt)n;
}

static void
took(struct kb_buf *out, size_t n)
{
	out->len += n;
	out->s[out->len] = '\0';
}

int
kb_gzip(struct kb_buf *out, const char *bytes, size_t n, struct kb_err *err)
{
	z_stream z;
	size_t most;
	int rc;

	if (n > KB_BUNDEL_MOST)
		return kb_fail(err, KB_DATA, "isi kiriman terlalu besar");
	begin(&z, bytes, n);
	if (deflateInit2(&z, 9, Z_DEFLATED, GZIP, 9, Z_DEFAULT_STRATEGY) !=
	    Z_OK)
		kb_out_of_memory();
	most = deflateBound(&z, (uLong)n);
	room(&z, out, most);
	rc = deflate(&z, Z_FINISH);
	took(out, most - z.avail_out);
	deflateEnd(&z);
	return rc == Z_STREAM_END ? 0 : kb_fail(err, KB_INTERNAL, "gzip");
}

int
kb_gunzip(const char *name, struct kb_buf *out, const char *bytes, size_t n,
    size_t most, struct kb_err *err)
{
	size_t start = out->len;
	z_stream z;
	int rc = Z_OK;

	begin(&z, bytes, n);
	if (inflateInit2(&z, GZIP) != Z_OK)
		kb_out_of_memory();
	while (rc == Z_OK && out->len - start <= most) {
		room(&z, out, STEP);
		rc = inflate(&z, Z_NO_FLUSH);
		took(out, STEP - z.avail_out);
	}
	inflateEnd(&z);
	if (rc == Z_OK)
		return kb_fail(err, KB_DATA, "%s: isinya lebih dari %zu MB "
		    "setelah dibuka", name, most >> 20);
	if (rc != Z_STREAM_END || z.avail_in != 0)
		return kb_fail(err, KB_DATA, "%s: rusak; minta dikirim ulang",
		    name);
	return 0;
}
