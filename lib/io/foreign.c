/* SPDX-License-Identifier: ISC */
/* foreign.c - files that people hand in and that are nothing we read. */
#include <string.h>
#include <unistd.h>

#include "little.h"
#include "reader.h"

#define SECTOR_DIR 0x30			/* where the directory begins */
#define SECTOR_SHIFT 0x1e

/*
 * Excel puts a workbook with a password into the container of its old
 * format; the stream is named in the directory, in UTF-16.
 */
static bool
locked(int fd, const char *head)
{
	static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k";
	const unsigned char *h = (const unsigned char *)head;
	unsigned shift = little(h + SECTOR_SHIFT, 2);
	char dir[4096];
	ssize_t n;

	if (shift != 9 && shift != 12)
		return false;
	n = pread(fd, dir, sizeof(dir),
	    ((off_t)little(h + SECTOR_DIR, 4) + 1) << shift);
	return n > 0 && memmem(dir, (size_t)n, name, sizeof(name) - 1) != NULL;
}

/* What Excel and web pages save as .xls or .csv, too. */
static bool
markup(const char *s)
{
	static const char *const begins[] = { "<!doctype", "<html", "<head",
	    "<meta", "<body", "<table", "<style", "<?xml" };

	if (strncmp(s, "\xef\xbb\xbf", 3) == 0)
		s += 3;
	s += strspn(s, " \t\r\n");
	for (size_t i = 0; i < KB_LEN(begins); i++)
		if (strncasecmp(s, begins[i], strlen(begins[i])) == 0)
			return true;
	return false;
}

/* Letters with a NUL each, before or behind: UTF-16 that does not say so. */
static bool
wide_letters(const char *s, size_t n)
{
	return n >= 8 && ((s[1] == '\0' && s[3] == '\0' &&
	    s[5] == '\0' && s[0] > ' ' && s[2] >= ' ' && s[4] >= ' ') ||
	    (s[0] == '\0' && s[2] == '\0' && s[4] == '\0' && s[1] > ' ' &&
	    s[3] >= ' ' && s[5] >= ' '));
}

int
kb_input_foreign(const struct kb_input *in, const char *head, size_t n,
    struct kb_err *err)
{
	static const char utf16[] = "berkas UTF-16; simpan ulang sebagai 'CSV "
	    "UTF-8'";
	static const struct {
		uint8_t len;
		const char *magic, *what;
	} files[] = {
		{ 2, "\xff\xfe", utf16 },
		{ 2, "\xfe\xff", utf16 },
		{ 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "lembar kerja .xls "
		    "lama; simpan ulang sebagai .xlsx" },
		{ 4, "PK\x05\x06", "berkas zip tanpa isi" },
		{ 5, "%PDF-", "berkas PDF; minta lembar kerjanya (.xlsx)" },
		{ 5, "{\\rtf", "dokumen RTF; minta lembar kerjanya (.xlsx)" },
		{ 2, "\x1f\x8b", "berkas terkompresi (gzip); buka dahulu" },
		{ 6, "Rar!\x1a\x07", "berkas terkompresi (RAR); buka dahulu" },
		{ 4, "7z\xbc\xaf", "berkas terkompresi (7z); buka dahulu" },
		{ 4, "\x89PNG", "gambar, bukan tabel" },
		{ 3, "\xff\xd8\xff", "gambar, bukan tabel" },
	};

	for (size_t i = 0; i < KB_LEN(files); i++) {
		const char *what = files[i].what;

		if (n < files[i].len ||
		    memcmp(head, files[i].magic, files[i].len) != 0)
			continue;
		if (files[i].len == 8 && n > 512 && locked(in->fd, head))
			what = "dikunci dengan kata sandi; buka, hapus kata "
			    "sandinya, simpan ulang";
		return kb_fail(err, KB_DATA, "%s: %s", in->name, what);
	}
	if (wide_letters(head, n))
		return kb_fail(err, KB_DATA, "%s: %s", in->name, utf16);
	if (markup(head))
		return kb_fail(err, KB_DATA, "%s: halaman web (HTML) atau XML, "
		    "bukan tabel; buka di Excel lalu simpan ulang sebagai "
		    ".xlsx", in->name);
	return 0;
}
