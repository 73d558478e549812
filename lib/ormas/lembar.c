/* SPDX-License-Identifier: ISC */
/* lembar.c - how offices keep their register in sheets. */
#include "kesbang/tempo.h"
#include "nomor.h"
#include "rules.h"
#include "sebutan.h"
#include "sel.h"

/* Of several papers, the letter last: with "no" or "nomor" in front. */
#define NUMBERED(front) ORMAS_LETTERS("no " front, "") "|"		\
	ORMAS_LETTERS("nomor " front, "")

static const struct kb_heading headings[] = {
	/* columns whose cells hold more than their value */
	{ "nama", NULL, ormas_cell_name },
	{ "singkatan", NULL, ormas_cell_line },
	{ "bentuk", NULL, ormas_cell_kind },
	{ "akta_nomor", NULL, ormas_cell_deed },
	{ "notaris", NULL, ormas_cell_line },
	{ "ahu_nomor", NULL, ormas_cell_number },
	{ "skt_nomor", NULL, ormas_cell_number },
	{ "skt_berakhir", NULL, ormas_cell_validity },
	{ "surat_lapor_nomor", NULL, ormas_cell_number },
	{ "surat_lapor_berakhir", NULL, ormas_cell_validity },
	{ "alamat", NULL, ormas_cell_line },
	{ "telepon", NULL, ormas_cell_phone, ormas_phone_goes_on, true },
	{ "email", NULL, ormas_cell_line },
	{ "ketua", NULL, ormas_cell_board, ormas_board_goes_on },
	{ "sekretaris", NULL, ormas_cell_board },
	{ "bendahara", NULL, ormas_cell_board },
	{ "pengurus_berakhir", NULL, ormas_cell_term },
	/* headings over what several columns hold */
	{ "masa_berlaku_surat", ORMAS_VALIDITY, ormas_cell_any_validity },
	{ "ahu_atau_skt", "no ahu/skt|nomor ahu/skt|ahu/skt|no ahu/no skt|"
	    "nomor ahu/nomor skt|nomor ahu atau skt|no ahu atau skt|"
	    "no sk kemenkumham/skt|nomor sk kemenkumham/skt|"
	    "nomor sk kemenkumham/skt kemendagri|sk kemenkumham/skt|"
	    "no sk kemenkumham/skt kemendagri|sk kemenkumham/skt kemendagri|"
	    "ahu/skt kemendagri|nomor legalitas|no legalitas|"
	    "skt/ahu|no skt/ahu|nomor skt/ahu|skt/sk kemenkumham|"
	    "no skt/sk kemenkumham|nomor skt/sk kemenkumham",
	    ormas_cell_papers },
	{ "ahu_skt_atau_surat_lapor", ORMAS_LETTERS("ahu/skt/", "") "|"
	    NUMBERED("ahu/skt/") "|" NUMBERED("sk kemenkumham/skt/") "|"
	    ORMAS_LETTERS("sk kemenkumham/skt/", "") "|"
	    NUMBERED("sk kemenkumham/skt kemendagri dan ") "|"
	    NUMBERED("sk kemenkumham/skt kemendagri/"), ormas_cell_papers },
	{ "pengurus", "nama pengurus|susunan pengurus|kepengurusan|"
	    "pengurus inti|nama dan jabatan pengurus|nama/jabatan pengurus|"
	    "susunan kepengurusan|pengurus organisasi|pengurus ormas",
	    ormas_cell_board, ormas_board_goes_on },
	{ "jabatan", "jabatan pengurus|jabatan dalam organisasi|"
	    "jabatan dalam kepengurusan|jabatan dalam ormas|posisi",
	    ormas_cell_role, ormas_role_goes_on, .says = "pengurus" },
	{ "ketua_sekretaris_bendahara", "ketua/sekretaris/bendahara|"
	    "nama ketua/sekretaris/bendahara|ketua, sekretaris dan bendahara|"
	    "nama ketua, sekretaris dan bendahara|ksb|nama ksb|pengurus ksb|"
	    "pengurus (ketua, sekretaris, bendahara)|pengurus (k/s/b)|"
	    "ketua, sekretaris & bendahara", ormas_cell_three,
	    ormas_board_goes_on },
	{ "alamat_dan_telepon", "alamat/no telp|alamat/telp|alamat/telepon|"
	    "alamat/no hp|alamat dan no telp|alamat dan no hp|alamat & telp|"
	    "alamat dan telepon|alamat sekretariat/no telp|alamat dan no "
	    "telepon|alamat/no telepon", ormas_cell_address },
	{ "ketua_dan_telepon", "nama ketua dan no hp|nama ketua & no hp|"
	    "nama ketua/no hp|ketua dan no hp|ketua & no hp|ketua/no hp|"
	    "nama ketua dan no telp|nama ketua/no telp|nama ketua/telp|"
	    "ketua/telp|nama ketua dan telepon|ketua dan no telp|"
	    "nama pimpinan/no hp|nama pimpinan dan no hp", ormas_cell_chair },
	{ "masa_bakti_jabatan", "masa bakti ketua|masa bakti "
	    "sekretaris|masa bakti bendahara|masa bhakti ketua|masa bhakti "
	    "sekretaris|masa bhakti bendahara", ormas_cell_each_term },
	{ 0 }
};

/*
 * A decree says which form of law it approved; the name ("Yayasan ...")
 * proves nothing.
 */
static void
follows(void *rec, const struct kb_facts *to)
{
	struct ormas *o = rec;
	const struct ormas_ahu_kind *kind;
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_ahu a;

	if (o->ahu_nomor == NULL || !ormas_ahu_parse(o->ahu_nomor, &a))
		return;
	kind = ormas_ahu_kind(a.kind);
	if (kind == NULL)
		return;
	if (kind->bentuk == 0) {
		ormas_ahu_kind_is(kind, &b);
		kb_buf_adds(&b, "; periksa dokumennya");
		to->note(to->arg, "ahu_nomor", b.s);
		kb_buf_free(&b);
	} else if (o->bentuk.n == 0) {
		o->bentuk.n = (uint8_t)kind->bentuk;
		to->counted(to->arg, "bentuk menurut nomor AHU");
	}
}

static const struct kb_own_word own[] = {
	{ "surat_lapor_singkatan", "skm" },
	{ "surat_lapor_nama", "skm" },
	{ 0 }
};

const struct kb_sheet ormas_sheet = {
	.settings = &ormas_setelan_type, .own = own,
	.heading = headings, .unread = "tak_terbaca",
	.groups = "bidang|jenis",
	.follows = follows,
};
