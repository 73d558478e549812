/* SPDX-License-Identifier: ISC */
/* Phones, addresses and mailboxes that may be seen and not used. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/record.h"
#include "tap.h"

struct contact {
	kb_text	 nama, telepon, alamat, pengadu;
};

static const struct kb_field fields[] = {
	TEXT(struct contact, nama, "nama"),
	TEXT(struct contact, telepon, "telepon", .mask = true),
	TEXT(struct contact, alamat, "alamat", .mask = true),
	TEXT(struct contact, pengadu, "pengadu", .mask = true, .secret = true),
};

static const struct kb_type type = {
	.name = "kontak", .size = sizeof(struct contact), KB_FIELDS(fields),
};

static void
looks(const char *value, const char *want)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_mask(value, &b);
	is_str(kb_buf_str(&b), want, "%s", value);
	ok(kb_is_masked(kb_buf_str(&b)), "%s: known by its look", value);
	ok(!kb_is_masked(value), "%s: itself not", value);
	kb_buf_free(&b);
}

static void
json(const char *in, const char *want)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_mask_json(&type, in, &b);
	is_str(kb_buf_str(&b), want, "%s", in);
	kb_buf_free(&b);
}

static void
records(void)
{
	struct kb_buf home = KB_BUF_INIT;
	struct contact c = { .nama = "Ketua Satu", .telepon = "081234567878" };

	kb_mask_rec(&type, &c, &home);
	is_str(c.nama, "Ketua Satu", "what is not marked stays");
	is_str(c.telepon, "0812••••78", "what is marked is hidden");
	ok(c.alamat == NULL, "what is unknown stays unknown");
	ok(kb_type_masks(&type), "the type has such fields");
	kb_buf_free(&home);
}

static void
comes_back(void)
{
	struct contact c = { 0 };
	char hidden[] = "0812••••78", plain[] = "0812••••78";
	struct kb_err err;

	ok(kb_set(&type, 1, &c, hidden, NULL, &err) != 0 && c.telepon == NULL,
	    "a hidden value is none");
	ok(strstr(err.msg, "disamarkan") != NULL, "and it is said why");
	ok(kb_set(&type, 0, &c, plain, NULL, &err) == 0, "elsewhere it is a "
	    "text");
}

int
main(void)
{
	looks("081234567878", "0812••••78");
	looks("0812 3456 7878", "0812••••78");
	looks("+62 812-3456-7878", "+62 ••••78");
	looks("(0548) 20304", "(054••••04");
	looks("20304", "2••••");
	looks("01.234.567.8-901.000", "01.2••••00");
	looks("yayasan@contoh.id", "y••@c••");
	looks("@contoh.id", "••@c••");
	looks("0812345678 / a@contoh.id", "0••••");
	looks("Jalan Cendrawasih 12 RT 3", "Jalan C••••");
	looks("Jl. Pattimura", "Jl. P••••");
	looks("Jl.Pattimura 12", "J••••");
	looks("Loktuan", "L••••");
	looks("RT 12 Guntung", "R••••");
	looks("Jalan Öst 1", "Jalan Ö••••");
	looks("Ö", "Ö••••");
	records();
	comes_back();
	json("{\"lama\":{\"nama\":\"A\",\"telepon\":\"081234567878\","
	    "\"alamat\":null}}", "{\"lama\":{\"nama\":\"A\","
	    "\"telepon\":\"0812••••78\",\"alamat\":null}}");
	json("{\"telepon\":\"0812\\\"34\"}", "{\"telepon\":\"••••\"}");
	json("{\"nama\":\"\\\"telepon\\\":\\\"1\"}",
	    "{\"nama\":\"\\\"telepon\\\":\\\"1\"}");
	json("{\"pengadu\":\"Ani Contoh\"}", "{\"pengadu\":\"••••\"}");
	json("{\"telepon\":\"08", "{\"telepon\":\"••••\"");
	return done_testing();
}
