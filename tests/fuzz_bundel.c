/* SPDX-License-Identifier: ISC */
/*
 * Any bytes as a bundle: an archive as it is, or the head of a manifest and
 * then, each after a line "%% TABEL", the lines of its members, which are
 * packed as kirim does; a receipt after "%% tanda-terima".  What is signed by
 * nobody is refused; as if it were signed, it goes into the register whole or
 * not at all, and a second time changes nothing.
 */
#include "fuzz_office.h"
#include "kesbang/tukar.h"
#include "lib/tukar/manifest.h"
#include "lib/tukar/tanda_terima.h"

#define SECTION "%% "

static void
sha_of(const struct kb_buf *b, char hex[KB_SHA_HEX])
{
	struct kb_sha sha;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, kb_buf_str(b), b->len);
	kb_sha_end(&sha, hex);
}

static void
add(struct kb_members *l, const char *name, struct kb_buf *b)
{
	if (kb_members_find(l, name) == NULL && l->n < KB_MEMBERS_MOST)
		kb_members_add(l, name, b);
	kb_buf_free(b);
}

/* A member, and what the manifest says of it; returns its lines. */
static int64_t
pack(struct kb_members *l, const char *table, const char *text, size_t len,
    struct kb_buf *list)
{
	struct kb_buf gz = KB_BUF_INIT;
	struct kb_err err = { 0 };
	char *name = kb_asprintf("%s%s", table, ISI_ENDING), hex[KB_SHA_HEX];
	int64_t lines = 0;

	for (size_t i = 0; i < len; i++)		/* that say something */
		lines += text[i] == '\n' && i > 0 && text[i - 1] != '\n';
	fuzz_must(kb_gzip(&gz, text, len, &err), &err);
	sha_of(&gz, hex);
	kb_buf_addf(list, "{\"berkas\":\"%s\",\"catatan\":%lld,\"sha256\":"
	    "\"%s\"}\n", name, (long long)lines, hex);
	add(l, name, &gz);
	free(name);
	return lines;
}

/* The next section; its name is left in name, "" where it can be none. */
static char *
section(char *p, char **text, char name[64])
{
	size_t n = strcspn(p, "\n");

	memset(name, 0, 64);
	if (n < 64 && strspn(p, "abcdefghijklmnopqrstuvwxyz0123456789-_.") ==
	    n)
		memcpy(name, p, n);
	*text = p + n + (p[n] != '\0');
	p = strstr(*text, "\n" SECTION);
	if (p != NULL) {
		*p = '\0';
		p += sizeof("\n" SECTION) - 1;
	}
	return p;
}

/* The archive that those texts are. */
static void
archive(char *text, struct kb_buf *tar)
{
	struct kb_members l = { 0 };
	struct kb_buf list = KB_BUF_INIT, head = KB_BUF_INIT, sig;
	char *p = strstr(text, "\n" SECTION), *body, name[64];
	int64_t records = 0;
	bool receipt = false;

	if (p != NULL) {
		*p = '\0';
		p += sizeof("\n" SECTION) - 1;
	}
	while (p != NULL) {
		p = section(p, &body, name);
		/* What is cut off is a line, too. */
		char *lines = kb_asprintf("%s\n", body);

		if (strcmp(name, "tanda-terima") == 0) {
			struct kb_buf b = KB_BUF_INIT;

			kb_buf_adds(&b, lines);
			add(&l, TANDA_TERIMA, &b);
			receipt = true;
		} else if (*name != '\0') {
			records += pack(&l, name, lines, strlen(lines), &list);
		}
		free(lines);
	}
	sig = (struct kb_buf)KB_BUF_INIT;
	kb_buf_adds(&sig, "x");
	add(&l, receipt ? TANDA_TERIMA_SIG : MANIFEST_SIG, &sig);
	if (!receipt) {
		/* Of its head all is the fuzzer's but the sum. */
		kb_buf_add(&head, text, strcspn(text, "\n"));
		if (head.len > 0 && head.s[head.len - 1] == '}')
			kb_buf_cut(&head, head.len - 1);
		kb_buf_addf(&head, ",\"catatan\":%lld}\n%s",
		    (long long)records, kb_buf_str(&list));
		add(&l, MANIFEST, &head);
	}
	kb_tar_write(tar, &l);
	kb_members_free(&l);
	kb_buf_free(&list);
}

static void
broken(void *arg, const char *key, const char *fault)
{
	(void)arg, (void)key, (void)fault;
	abort();
}

static void
verify(const struct manifest *m)
{
	struct kb_err err = { 0 };

	for (size_t i = 0; i < m->n; i++) {
		char *name = kb_strdup(m->isi[i].berkas);
		const struct kb_type *t;

		name[strcspn(name, ".")] = '\0';
		if ((t = kb_type_of_table(name)) != NULL)
			fuzz_must(kb_store_verify(fuzz_db, t, broken, NULL,
			    &err), &err);
		free(name);
	}
}

static bool
apply(struct kb_kantor *k, struct tukar_bundel *b, const struct kb_buf *tar,
    struct tukar_hasil *r)
{
	struct kb_err err = { 0 };
	bool good = fuzz_well(tukar_terapkan(k, kb_all_types, b, tar, false, r,
	    &err), &err);

	MUST(fuzz_utf8(kb_buf_str(&r->told)));
	return good;
}

static void
receive(struct tukar_bundel *b, const struct kb_buf *tar)
{
	struct tukar_hasil r, again;
	struct kb_kantor k;

	fuzz_begin(&k);
	if (!apply(&k, b, tar, &r)) {
		fuzz_rollback(&k);
	} else {
		if (b->m != NULL) {
			verify(b->m);
			MUST(apply(&k, b, tar, &again));
			MUST(r.row.keadaan.n != TERIMAAN_DITERAPKAN ||
			    again.again);
			tukar_hasil_free(&again);
		}
		MUST(fuzz_rollback(&k) == 0);
	}
	tukar_hasil_free(&r);
}

static void
check(const struct kb_buf *tar)
{
	const struct tukar_penanda nobody = { .own = { "64" },
	    .now = { 1765324800 } };
	struct kb_buf again = KB_BUF_INIT;
	struct tukar_bundel b;
	struct kb_err err = { 0 };

	MUST(!fuzz_well(tukar_buka("uji", kb_buf_str(tar), tar->len, &nobody,
	    &b, &err), &err));
	if (err.status == KB_SIGN) {
		kb_tar_write(&again, &b.members);
		MUST(again.len == tar->len &&
		    memcmp(again.s, tar->s, tar->len) == 0);
		tukar_bukan_untuk(&b, "64");
		if (b.m == NULL || fuzz_well(manifest_check("uji", b.m,
		    &b.members, &err), &err))
			receive(&b, tar);
	}
	kb_buf_free(&again);
	tukar_tutup(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct kb_buf tar = KB_BUF_INIT;
	char *text = fuzz_string(data, size);

	if (size > 0 && *text == '{')
		archive(text, &tar);
	else
		kb_buf_add(&tar, text, size);
	check(&tar);
	kb_buf_free(&tar);
	free(text);
	return 0;
}
