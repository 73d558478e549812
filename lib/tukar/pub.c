/* SPDX-License-Identifier: ISC */
/* pub.c - OpenSSH's public keys and signatures as text (RFC 4251, RFC 4253 6.6,
 * OpenSSH's PROTOCOL.sshsig). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"

#define ANY (-1)			/* a text of any length but none */
#define PARTS 4

/* What stands in a key of that kind, after its name: so many bytes each. */
static const struct kind {
	const char	*name;
	int		 part[PARTS];	/* ends with 0 */
	bool		 seals;
} kinds[] = {
	{ "ssh-ed25519", { 32 }, true },
	{ "ecdsa-sha2-nistp256", { 8, 65 }, false },
	{ "sk-ssh-ed25519@openssh.com", { 32, ANY }, false },
	{ "sk-ecdsa-sha2-nistp256@openssh.com", { 8, 65, ANY }, false },
};

static const struct kind *
kind_of(const char *line)
{
	size_t n = strcspn(line, " ");

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strlen(kinds[i].name) == n && line[n] == ' ' &&
		    strncmp(line, kinds[i].name, n) == 0)
			return &kinds[i];
	return NULL;
}

static int
digit64(char c)
{
	static const char all[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq"
	    "rstuvwxyz0123456789+/";
	const char *p = c != '\0' ? strchr(all, c) : NULL;

	return p != NULL ? (int)(p - all) : -1;
}

/* n letters of base64, padded; false: they are none. */
static bool
decode(const char *s, size_t n, struct kb_buf *out)
{
	size_t pad = n > 1 && s[n - 1] == '=' ? 1 + (s[n - 2] == '=') : 0;
	unsigned bits = 0;

	if (n == 0 || n % 4 != 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		int v = i < n - pad ? digit64(s[i]) : 0;

		if (v < 0)
			return false;
		bits = bits << 6 | (unsigned)v;
		if (i % 4 == 3)
			for (int k = 16; k >= 0; k -= 8)
				kb_buf_addc(out, (char)(bits >> k & 0xff));
	}
	kb_buf_cut(out, out->len - pad);
	return true;
}

/* ---- strings of the wire: four bytes of length, then that many ---- */

struct wire {
	const char	*p;
	size_t		 left;
};

static bool
take(struct wire *w, const char **s, size_t *n)
{
	const unsigned char *u = (const unsigned char *)w->p;

	if (w->left < 4)
		return false;
	*n = (size_t)u[0] << 24 | (size_t)u[1] << 16 | (size_t)u[2] << 8 |
	    u[3];
	if (*n > w->left - 4)
		return false;
	*s = w->p + 4;
	w->p += 4 + *n;
	w->left -= 4 + *n;
	return true;
}

/* Is it a key of that kind, and nothing else? */
static bool
fits(const struct kind *kind, const struct kb_buf *bytes)
{
	struct wire w = { kb_buf_str(bytes), bytes->len };
	const char *s;
	size_t n;

	if (!take(&w, &s, &n) || n != strlen(kind->name) ||
	    memcmp(s, kind->name, n) != 0)
		return false;
	for (const int *part = kind->part; *part != 0; part++)
		if (!take(&w, &s, &n) || n == 0 ||
		    (*part != ANY && n != (size_t)*part))
			return false;
	return w.left == 0;
}

/* ---- keys ---- */

size_t
kb_pub_len(const char *line)
{
	size_t n = strcspn(line, " ");

	return line[n] == ' ' ? n + 1 + strcspn(line + n + 1, " ") : n;
}

const char *
kb_pub_comment(const char *line)
{
	const char *s = line + kb_pub_len(line);

	return s + strspn(s, " ");
}

bool
kb_pub_seals(const char *line)
{
	const struct kind *kind = kind_of(line);

	return kind != NULL && kind->seals;
}

bool
kb_pub_bytes(const char *line, struct kb_buf *bytes, const char **why)
{
	const struct kind *kind = kind_of(line);
	size_t name = strcspn(line, " ") + 1;

	kb_buf_cut(bytes, 0);
	*why = NULL;
	if (strstr(line, "PRIVATE KEY") != NULL)
		*why = "ini kunci pribadi, yang tidak boleh keluar dari "
		    "komputernya; minta berkas .pub, dan kunci itu diganti";
	else if (kind == NULL)
		*why = "bukan kunci publik OpenSSH; salin isi berkas .pub "
		    "kantor itu, yang dimulai dengan 'ssh-ed25519 AAAA'";
	for (const char *p = line; *why == NULL && *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			*why = "lebih dari satu baris; satu kunci satu baris";
	if (*why == NULL && (!decode(line + name, kb_pub_len(line) - name,
	    bytes) || !fits(kind, bytes)))
		*why = "kuncinya terpotong atau berubah; salin lagi seluruh "
		    "isi berkas .pub itu";
	return *why == NULL;
}

void
kb_pub_print(const struct kb_buf *bytes, char out[KB_PRINT_TEXT])
{
	char hex[KB_SHA_HEX], five[11];
	struct kb_sha sha;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, kb_buf_str(bytes), bytes->len);
	kb_sha_end(&sha, hex);
	/* Five digits of each five bytes. */
	for (size_t i = 0; i < 6; i++) {
		snprintf(five, sizeof(five), "%.10s", hex + 10 * i);
		snprintf(out + 6 * i, KB_PRINT_TEXT - 6 * i, "%05llu%s",
		    strtoull(five, NULL, 16) % 100000, i < 5 ? " " : "");
	}
}

/* ---- signatures ---- */

bool
kb_sig_bytes(const struct kb_buf *signature, struct kb_buf *bytes)
{
	static const char head[] = "-----BEGIN SSH SIGNATURE-----";
	static const char magic[] = "SSHSIG\0\0\0\1";	/* and its version */
	struct kb_buf letters = KB_BUF_INIT, all = KB_BUF_INIT;
	const char *p = strstr(kb_buf_str(signature), head), *key;
	struct wire w;
	size_t n;
	bool good;

	for (p = p != NULL ? p + strlen(head) : ""; *p != '\0' && *p != '-';
	    p++)
		if (*p != '\n' && *p != '\r')
			kb_buf_addc(&letters, *p);
	good = decode(kb_buf_str(&letters), letters.len, &all) &&
	    all.len > sizeof(magic) - 1 &&
	    memcmp(all.s, magic, sizeof(magic) - 1) == 0;
	if (good) {
		w = (struct wire){ all.s + sizeof(magic) - 1,
		    all.len - (sizeof(magic) - 1) };
		good = take(&w, &key, &n);
	}
	kb_buf_cut(bytes, 0);
	if (good)
		kb_buf_add(bytes, key, n);
	kb_buf_free(&letters);
	kb_buf_free(&all);
	return good;
}
