/* SPDX-License-Identifier: ISC */
/* input.c - opening what is read, and finding out what it is. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"
#include "form.h"
#include "kesbang/text.h"
#include "reader.h"

enum kb_input_kind
kb_input_kind(const char *word)
{
	static const struct {
		const char *word;
		enum kb_input_kind kind;
	} kinds[] = {
		{ "csv", KB_IN_CSV }, { "csv-excel", KB_IN_CSV },
		{ "tsv", KB_IN_CSV }, { "txt", KB_IN_AUTO },
		{ "yaml", KB_IN_YAML }, { "yml", KB_IN_YAML },
		{ "jsonl", KB_IN_JSONL }, { "json", KB_IN_JSONL },
		{ "ndjson", KB_IN_JSONL }, { "teks", KB_IN_FORM },
		{ "xlsx", KB_IN_XLSX }, { "xlsm", KB_IN_XLSX },
	};

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strcasecmp(kinds[i].word, word) == 0)
			return kinds[i].kind;
	return KB_IN_AUTO;
}

ssize_t
kb_input_read(struct kb_input *in, void *p, size_t n, struct kb_err *err)
{
	ssize_t got;

	if (in->mem != NULL) {
		n = n < in->left ? n : in->left;
		memcpy(p, in->mem, n);
		in->mem += n;
		in->left -= n;
		return (ssize_t)n;
	}
	do
		got = read(in->fd, p, n);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return kb_fail_errno(err, KB_IO, in->name);
	return got;
}

/* Read to the end before anyone takes a lock. */
static int
spool(struct kb_input *in, const char *dir, struct kb_err *err)
{
	char buf[65536];
	int fd = kb_scratch_file(dir);
	ssize_t n;

	if (fd < 0)
		return kb_fail_errno(err, KB_IO, dir);
	while ((n = kb_input_read(in, buf, sizeof(buf), err)) > 0)
		if ((errno = kb_write_all(fd, buf, (size_t)n)) != 0) {
			kb_fail_errno(err, KB_IO, dir);
			n = -1;
			break;
		}
	if (n == 0 && lseek(fd, 0, SEEK_SET) < 0)
		n = kb_fail_errno(err, KB_IO, dir);
	if (in->fd != STDIN_FILENO)
		close(in->fd);
	in->fd = fd;
	return (int)n;
}

static bool
starts(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

static bool
yaml_name(const char *s)
{
	size_t word = strspn(s, "abcdefghijklmnopqrstuvwxyz_0123456789.");

	return word > 0 && s[word] == ':' && strchr(" \n\r", s[word + 1]);
}

/* "kata: ..." or "- kata: ..." on the first line that says something. */
static bool
looks_yaml(const char *s)
{
	while (*s == '\n' || *s == '\r' || *s == '#') {
		if (*s == '#')
			s += strcspn(s, "\n");
		s += *s != '\0';
	}
	return starts(s, "---") || starts(s, "- ") || starts(s, "%YAML") ||
	    (yaml_name(s) && memchr(s, ';', strcspn(s, "\n")) == NULL);
}

/*
 * Are all lines names of columns, or set in, or YAML's own?  Pasted text may
 * begin with a small letter, too, but does not go on like that.
 */
static bool
goes_on_yaml(const char *s)
{
	for (; *s != '\0'; s += strcspn(s, "\n"), s += *s == '\n') {
		size_t dash = starts(s, "- ") ? 2 : 0;

		if ((dash > 0 || strchr(" \t\r\n#-.%", *s) == NULL) &&
		    !yaml_name(s + dash) && strchr(s, '\n') != NULL)
			return false;
	}
	return true;
}

static enum kb_input_kind
kind_of(const char *s)
{
	bool yaml = looks_yaml(s);

	if ((!yaml || !goes_on_yaml(s)) && kb_form_looks(s))
		return KB_IN_FORM;
	if (*s == '{' || *s == '[')
		return KB_IN_JSONL;
	return yaml ? KB_IN_YAML : KB_IN_CSV;
}

static int
sniff(struct kb_input *in, struct kb_err *err)
{
	char head[4097];
	const char *s = head, *dot = strrchr(in->name, '.');
	enum kb_input_kind named;
	ssize_t n = kb_input_read(in, head, sizeof(head) - 1, err);

	if (n < 0)
		return -1;
	head[n] = '\0';
	if (lseek(in->fd, 0, SEEK_SET) < 0)
		return kb_fail_errno(err, KB_IO, in->name);
	named = in->kind == KB_IN_AUTO && dot != NULL ?
	    kb_input_kind(dot + 1) : in->kind;
	if (n == 0) {
		in->kind = named;
		/* "ekspor -f jsonl" of an empty register is empty. */
		return named == KB_IN_JSONL || named == KB_IN_YAML ? 0 :
		    kb_fail(err, KB_DATA, "%s: berkas kosong", in->name);
	}
	if (kb_input_foreign(in, head, (size_t)n, err) != 0)
		return -1;
	/* A spreadsheet is one whatever it is called. */
	if (starts(head, "PK\x03\x04")) {
		in->kind = KB_IN_XLSX;
		return 0;
	}
	in->kind = named;
	if (in->kind == KB_IN_XLSX)
		return kb_fail(err, KB_DATA, "%s: bukan berkas XLSX; bila "
		    "isinya CSV, pakai --dari csv", in->name);
	if (in->kind != KB_IN_AUTO)
		return 0;
	if (starts(s, "\xef\xbb\xbf"))
		s += 3;
	s += strspn(s, " \t\r\n");
	in->kind = kind_of(s);
	return 0;
}

int
kb_input_open(struct kb_input *in, const char *path, const char *dir,
    enum kb_input_kind kind, struct kb_err *err)
{
	bool std = strcmp(path, "-") == 0;
	struct stat st;

	*in = (struct kb_input){ .fd = -1, .kind = kind };
	in->name = kb_strdup(std ? "masukan" : path);
	in->fd = std ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	if (in->fd < 0 && errno == ENOENT)
		return kb_fail(err, KB_NOINPUT, "berkas '%s' tidak ditemukan",
		    path);
	if (in->fd < 0)
		return kb_fail_errno(err, KB_NOINPUT, path);
	if (fstat(in->fd, &st) != 0)
		return kb_fail_errno(err, KB_NOINPUT, path);
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return kb_fail_errno(err, KB_NOINPUT, path);
	}
	in->regular = S_ISREG(st.st_mode) &&
	    lseek(in->fd, 0, SEEK_CUR) == 0;
	if (!in->regular && spool(in, dir, err) != 0)
		return -1;
	return sniff(in, err);
}

void
kb_input_text(struct kb_input *in, const char *name, const char *text,
    size_t len, enum kb_input_kind kind)
{
	*in = (struct kb_input){ .fd = -1, .kind = kind, .regular = true,
	    .name = kb_strdup(name), .mem = text, .left = len };
}

void
kb_input_close(struct kb_input *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	free(in->name);
	*in = (struct kb_input){ .fd = -1 };
}

int
kb_input_again(struct kb_input *in, struct kb_err *err)
{
	return lseek(in->fd, 0, SEEK_SET) < 0 ?
	    kb_fail_errno(err, KB_IO, in->name) : 0;
}

int
kb_input_sha(struct kb_input *in, char hex[KB_SHA_HEX], struct kb_err *err)
{
	char *buf = kb_alloc(1 << 16);
	struct kb_sha sha;
	ssize_t n;

	kb_sha_begin(&sha);
	while ((n = kb_input_read(in, buf, 1 << 16, err)) > 0)
		kb_sha_add(&sha, buf, (size_t)n);
	kb_sha_end(&sha, hex);
	free(buf);
	return n != 0 ? (int)n : kb_input_again(in, err);
}

int
kb_read_rows(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	static int (*const reader[])(struct kb_input *, const struct kb_rows *,
	    struct kb_err *) = {
		[KB_IN_CSV] = kb_read_csv,
		[KB_IN_YAML] = kb_read_yaml,
		[KB_IN_FLAT] = kb_read_flat,
		[KB_IN_JSONL] = kb_read_jsonl,
		[KB_IN_FORM] = kb_read_form,
		[KB_IN_XLSX] = kb_read_xlsx,
	};

	return reader[in->kind](in, rows, err);
}

int
kb_bad_utf8(struct kb_err *err, const struct kb_src *src, const char *s,
    size_t n, size_t bad)
{
	if (bad < n && s[bad] == '\0')
		return kb_fail(err, KB_DATA, "%s:%ld: ada byte NUL (kolom byte "
		    "%zu); berkas rusak atau bukan teks", src->file, src->line,
		    bad + 1);
	return kb_fail(err, KB_DATA, "%s:%ld: bukan UTF-8 (byte ke-%zu); "
	    "simpan ulang sebagai 'CSV UTF-8'", src->file, src->line, bad + 1);
}

int
kb_input_bytes(struct kb_input *in, size_t most, struct kb_buf *b,
    struct kb_err *err)
{
	char part[65536];
	ssize_t n;

	while ((n = kb_input_read(in, part, sizeof(part), err)) > 0) {
		kb_buf_add(b, part, (size_t)n);
		if (b->len > most)
			return kb_fail(err, KB_DATA, "%s: lebih dari %zu KiB",
			    in->name, most / 1024);
	}
	return n < 0 ? -1 : 0;
}

int
kb_input_whole(struct kb_input *in, size_t most, struct kb_buf *b,
    struct kb_err *err)
{
	size_t bad, bom;
	char *to;

	if (kb_input_bytes(in, most, b, err) != 0)
		return -1;
	if (in->kind == KB_IN_XLSX ||
	    !kb_utf8_ok(kb_buf_str(b), b->len, &bad))
		return kb_fail(err, KB_DATA, "%s: bukan teks UTF-8; salin "
		    "naskahnya dari dokumen itu dan tempelkan", in->name);
	to = b->s;
	bom = b->len >= 3 && memcmp(b->s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	for (size_t i = bom; i < b->len; i++)
		if (b->s[i] != '\r')
			*to++ = b->s[i];
	if (b->len > 0)
		kb_buf_cut(b, (size_t)(to - b->s));
	return 0;
}
