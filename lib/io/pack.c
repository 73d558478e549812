/* SPDX-License-Identifier: ISC */
/* pack.c - zipped packages in, by libzip, which draws in libcrypto. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#include "library.h"
#include "pack.h"

#define CALLS(X)							\
	X(zip_error_init) X(zip_error_fini) X(zip_source_buffer_create)	\
	X(zip_source_free) X(zip_open_from_source) X(zip_fdopen)	\
	X(zip_discard) X(zip_get_num_entries) X(zip_stat_index)		\
	X(zip_name_locate) X(zip_fopen_index) X(zip_fread) X(zip_fclose)

static const char *const call_names[] = { CALLS(KB_LIBRARY_NAME) };

struct kb_pack {
	union {
		struct { CALLS(KB_LIBRARY_CALL) } lib;
		void	*symbol[KB_LEN(call_names)];
	};
	zip_t		*zip;
	zip_file_t	*part;
	const char	*file;
	uint64_t	 size, got;		/* of the open part */
};

static int
broken(const char *file, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "%s: berkas XLSX terpotong atau rusak; "
	    "salin atau simpan ulang", file);
}

static zip_t *
open_zip(const struct kb_pack *p, struct kb_input *in, struct kb_err *err)
{
	zip_error_t why;
	zip_source_t *text;
	zip_t *zip = NULL;
	int fd, code;

	if (in->mem != NULL) {
		p->lib.zip_error_init(&why);
		text = p->lib.zip_source_buffer_create(in->mem, in->left, 0,
		    &why);
		zip = text == NULL ? NULL :
		    p->lib.zip_open_from_source(text, ZIP_RDONLY, &why);
		if (zip == NULL)
			p->lib.zip_source_free(text);
		p->lib.zip_error_fini(&why);
	} else if ((fd = dup(in->fd)) >= 0) {
		zip = p->lib.zip_fdopen(fd, 0, &code);
		if (zip == NULL)
			close(fd);
	}
	if (zip == NULL)
		broken(in->name, err);
	return zip;
}

static int
bomb(const char *file, struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "%s: isinya membengkak melewati batas "
	    "(%ld MiB, atau %d kali); tidak dibaca", file,
	    KB_PACK_BYTES >> 20, KB_PACK_RATIO);
}

/* What the zip itself says of its parts. */
static int
check_parts(const struct kb_pack *p, struct kb_err *err)
{
	zip_int64_t n = p->lib.zip_get_num_entries(p->zip, 0);
	uint64_t all = 0;
	zip_stat_t st;

	if (n > KB_PACK_PARTS)
		return kb_fail(err, KB_DATA, "%s: zip dengan %lld bagian; "
		    "lembar kerja paling banyak %d", p->file, (long long)n,
		    KB_PACK_PARTS);
	for (zip_int64_t i = 0; i < n; i++) {
		if (p->lib.zip_stat_index(p->zip, (zip_uint64_t)i, 0, &st))
			return broken(p->file, err);
		if (st.encryption_method != ZIP_EM_NONE)
			return kb_fail(err, KB_DATA, "%s: dikunci dengan kata "
			    "sandi; buka, hapus kata sandinya, simpan ulang",
			    p->file);
		all += st.size < KB_PACK_BYTES ? st.size : KB_PACK_BYTES + 1;
		if (all > KB_PACK_BYTES || (st.size > KB_PACK_SMALL &&
		    st.size / KB_PACK_RATIO > st.comp_size))
			return bomb(p->file, err);
	}
	return 0;
}

int
kb_pack_open(struct kb_pack **out, struct kb_input *in, struct kb_err *err)
{
	struct kb_pack *p = kb_alloc(sizeof(*p));

	*out = p;
	p->file = in->name;
	if (kb_library_load("libzip", KB_LIBZIP_VERSION, "membaca xlsx",
	    call_names, p->symbol, KB_LEN(call_names), err) != 0)
		return -1;
	p->zip = open_zip(p, in, err);
	return p->zip == NULL ? -1 : check_parts(p, err);
}

void
kb_pack_close(struct kb_pack *p)
{
	if (p == NULL)
		return;
	kb_pack_end(p);
	if (p->zip != NULL)
		p->lib.zip_discard(p->zip);
	free(p);
}

const char *
kb_pack_file(const struct kb_pack *p)
{
	return p->file;
}

bool
kb_pack_has(const struct kb_pack *p, const char *part)
{
	return p->lib.zip_name_locate(p->zip, part, ZIP_FL_NOCASE) >= 0;
}

int
kb_pack_begin(struct kb_pack *p, const char *part, struct kb_err *err)
{
	zip_int64_t i = p->lib.zip_name_locate(p->zip, part, ZIP_FL_NOCASE);
	zip_stat_t st;

	if (i < 0)
		return kb_fail(err, KB_DATA, "%s: bagian '%.80s' tidak ada; "
		    "berkas XLSX rusak", p->file, part);
	if (p->lib.zip_stat_index(p->zip, (zip_uint64_t)i, 0, &st) == 0)
		p->part = p->lib.zip_fopen_index(p->zip, (zip_uint64_t)i, 0);
	if (p->part == NULL)
		return broken(p->file, err);
	p->size = st.size;
	p->got = 0;
	return 0;
}

ssize_t
kb_pack_read(struct kb_pack *p, void *to, size_t n, struct kb_err *err)
{
	zip_int64_t got = p->lib.zip_fread(p->part, to, n);

	if (got < 0)
		return broken(p->file, err);
	p->got += (uint64_t)got;
	if (p->got > p->size)
		return bomb(p->file, err);
	return (ssize_t)got;
}

void
kb_pack_end(struct kb_pack *p)
{
	if (p->part != NULL)
		p->lib.zip_fclose(p->part);
	p->part = NULL;
}
