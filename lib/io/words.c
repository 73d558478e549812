/* SPDX-License-Identifier: ISC */
/* words.c - the words of headings, as offices write and shorten them. */
#include <string.h>

#include "kesbang/text.h"
#include "look.h"

#define MOST_WORDS 12

struct words {
	char	 word[MOST_WORDS][32];
	size_t	 weight[MOST_WORDS];
	size_t	 n, all;
	bool	 general;		/* has one that says little */
};

/*
 * What else is written for a word: "tgl" is "tanggal" and nothing else, but
 * "sek" is the secretary or the secretariat: that is for the office to say.
 */
static const struct { const char *word, *sure, *maybe; } same[] = {
	{ "nomor", "no|nmr", "num" },
	{ "tanggal", "tgl|tggl", NULL },
	{ "tahun", "thn|th", NULL },
	{ "jumlah", "jml|jlh|jmlh", NULL },
	{ "keterangan", "ket", NULL },
	{ "nama", "nm", NULL },
	{ "alamat", "alm|almt", NULL },
	{ "uraian", "urn", NULL },
	{ "jenis", "jns", NULL },
	{ "kegiatan", "keg", NULL },
	{ "satuan", "sat", NULL },
	{ "volume", "vol", NULL },
	{ "harga", "hrg", NULL },
	{ "rekening", "rek", NULL },
	{ "kecamatan", "kec", NULL },
	{ "kabupaten", "kab", NULL },
	{ "provinsi", "prov|prop|propinsi", NULL },
	{ "kelurahan", NULL, "kel" },
	{ "telepon", "telp|tlp|telpon", "hp|handphone|ponsel|whatsapp|wa" },
	{ "surel", NULL, "email" },
	{ "sekretaris", "sekertaris", "sek" },
	{ "bakti", NULL, "bhakti" },
};
static const char general[] = "nomor|tanggal|nama|jenis|tahun|jumlah|status|"
    "kode|ormas|organisasi|lembaga|data|tempat";
static const char idle[] = "dan|yang|di|dari|ke|untuk|atau|the";

static bool
one_of(const char *list, const char *word)
{
	return list != NULL && kb_in_list(list, word);
}

static void
add_word(struct words *w, const char *s, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	char *to = w->word[w->n];

	kb_buf_add(&b, s, n);
	for (char *p = b.s; *p != '\0'; p++)
		*p = *p >= 'A' && *p <= 'Z' ? (char)(*p | 0x20) : *p;
	if (w->n < MOST_WORDS && n < sizeof(w->word[0]) &&
	    !kb_in_list(idle, b.s)) {
		memcpy(to, b.s, n + 1);
		for (size_t i = 0; i < KB_LEN(same); i++)
			if (one_of(same[i].sure, b.s) ||
			    one_of(same[i].maybe, b.s))
				memcpy(to, same[i].word,
				    strlen(same[i].word) + 1);
		w->weight[w->n] = kb_in_list(general, to) ? 1 : strlen(to);
		w->general |= w->weight[w->n] == 1;
		w->all += w->weight[w->n++];
	}
	kb_buf_free(&b);
}

static const char parts[] = " \t\r\n_-./,;:()*&'\"";

static void
words_of(struct words *w, const char *s)
{
	*w = (struct words){ 0 };
	for (s += strspn(s, parts); *s != '\0'; s += strspn(s, parts)) {
		size_t n = strcspn(s, parts);

		add_word(w, s, n);
		s += n;
	}
}

int
kb_words_alike(const char *heading, const char *spelling)
{
	struct words a, b;
	size_t common = 0;
	bool shared = false;

	words_of(&a, heading);
	words_of(&b, spelling);
	for (size_t i = 0; i < a.n; i++)
		for (size_t j = 0; j < b.n; j++)
			if (strcmp(a.word[i], b.word[j]) == 0) {
				common += a.weight[i];
				shared |= a.weight[i] == 1;
				break;
			}
	if (a.all + b.all == 0)
		return 0;
	/* "nomor akta" is not "tanggal akta". */
	if (a.general && b.general && !shared)
		common /= 2;
	return (int)(200 * common / (a.all + b.all));
}

int
kb_words_alike_field(const char *heading, const struct kb_field *f)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *p = f->alias;
	int best = kb_words_alike(heading, f->name);

	while (kb_next_part(&p, '|', &one)) {
		int score = kb_words_alike(heading, one.s);

		best = score > best ? score : best;
	}
	kb_buf_free(&one);
	return best;
}

#define HEADING_MOST 200		/* bytes; what is longer is a text */

bool
kb_words_spelt(const char *s, struct kb_buf *out)
{
	struct kb_buf word = KB_BUF_INIT;
	bool other = false;

	kb_buf_cut(out, 0);
	if (strnlen(s, HEADING_MOST + 1) > HEADING_MOST)
		return false;
	for (s += strspn(s, parts); *s != '\0'; s += strspn(s, parts)) {
		size_t n = strcspn(s, parts), i = 0;

		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		s += n;
		while (i < KB_LEN(same) && !one_of(same[i].sure, word.s))
			i++;
		other |= i < KB_LEN(same);
		kb_buf_addf(out, "%s%s", out->len > 0 ? " " : "",
		    i < KB_LEN(same) ? same[i].word : word.s);
	}
	kb_buf_free(&word);
	/* "No." alone counts rows. */
	return other && strcmp(out->s, same[0].word) != 0;
}
