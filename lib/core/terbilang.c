/* SPDX-License-Identifier: ISC */
/* terbilang.c - numbers and dates in words. */
#include "kesbang/terbilang.h"

static const char *const ones[] = {
	"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
	"sembilan", "sepuluh", "sebelas"
};

static void
word(struct kb_buf *b, const char *s)
{
	if (b->len > 0)
		kb_buf_addc(b, ' ');
	kb_buf_adds(b, s);
}

/* 1 to 999; nothing of 0. */
static void
hundreds(struct kb_buf *b, unsigned n)
{
	if (n >= 200)
		word(b, ones[n / 100]);
	if (n >= 100)
		word(b, n >= 200 ? "ratus" : "seratus");
	n %= 100;
	if (n >= 20) {
		word(b, ones[n / 10]);
		word(b, "puluh");
		n %= 10;
	} else if (n >= KB_LEN(ones)) {
		word(b, ones[n - 10]);
		word(b, "belas");
		return;
	}
	if (n > 0)
		word(b, ones[n]);
}

/* In groups of three from the left; one thousand alone is "seribu". */
static void
groups(struct kb_buf *b, uint64_t v)
{
	static const char *const group[] = { "", "ribu", "juta", "miliar",
	    "triliun", "kuadriliun", "kuintiliun" };
	uint64_t unit = UINT64_C(1000000000000000000);

	if (v == 0)
		word(b, "nol");
	for (size_t i = KB_LEN(group); i-- > 0; unit /= 1000) {
		unsigned n = (unsigned)(v / unit % 1000);

		if (i == 1 && n == 1) {
			word(b, "seribu");
		} else if (n > 0) {
			hundreds(b, n);
			if (i > 0)
				word(b, group[i]);
		}
	}
}

static uint64_t
magnitude(int64_t v)
{
	return v < 0 ? -(uint64_t)v : (uint64_t)v;
}

/* Words find by the buffer's length whether they are the first. */
static void
append(struct kb_buf *to, struct kb_buf *words)
{
	kb_buf_adds(to, kb_buf_str(words));
	kb_buf_free(words);
}

void
kb_terbilang(struct kb_buf *out, int64_t v)
{
	struct kb_buf b = KB_BUF_INIT;

	if (v < 0)
		word(&b, "minus");
	groups(&b, magnitude(v));
	append(out, &b);
}

void
kb_terbilang_rupiah(struct kb_buf *out, int64_t rupiah, int sen)
{
	struct kb_buf b = KB_BUF_INIT;

	if (rupiah < 0 || sen < 0)
		word(&b, "minus");
	if (rupiah != 0 || sen == 0) {
		groups(&b, magnitude(rupiah));
		word(&b, "rupiah");
	}
	if (sen != 0) {
		groups(&b, magnitude(sen));
		word(&b, "sen");
	}
	append(out, &b);
}

void
kb_terbilang_date(struct kb_buf *out, kb_date d)
{
	struct kb_buf b = KB_BUF_INIT;

	if (d.ymd == 0)
		return;
	word(&b, kb_day_name(kb_weekday(d)));
	word(&b, "tanggal");
	groups(&b, (uint64_t)d.ymd % 100);
	word(&b, "bulan");
	word(&b, kb_month_name(d.ymd / 100 % 100));
	word(&b, "tahun");
	groups(&b, (uint64_t)d.ymd / 10000);
	append(out, &b);
}
