/* SPDX-License-Identifier: ISC */
/*
 * record.h - the field engine: a record type is declared once, as a table of
 * fields over a plain struct.
 *
 * A member's name is at once SQL column, CSV header, YAML and JSON key,
 * --option and entry in help and man page.  A row whose kind does not fit its
 * member does not compile.  A zeroed struct is a record in which every field
 * is unknown.
 *
 * Texts inside a record belong to whoever filled it (a reader's row, a
 * query's row) and live until the next row; kb_rec_keep() makes them last.
 */
#ifndef KESBANG_RECORD_H
#define KESBANG_RECORD_H

#include "kesbang/base.h"
#include "kesbang/choice.h"
#include "kesbang/date.h"
#include "kesbang/money.h"
#include "kesbang/rate.h"

enum kb_kind {
	KB_TEXT,	/* kb_text: free text */
	KB_INT,		/* kb_int: whole number */
	KB_MONEY,	/* kb_money: whole rupiah */
	KB_DATE,	/* kb_date */
	KB_PDATE,	/* kb_pdate: a year, a month or a day */
	KB_TIME,	/* kb_time: time of day at the place */
	KB_STAMP,	/* kb_stamp: an instant, set by the tool */
	KB_ENUM,	/* kb_enum: one word of a closed list (.word) */
	KB_CODE,	/* kb_text: a word of a list that the office extends (.list) */
	KB_REGION,	/* kb_code: Kemendagri region code; names are resolved */
	KB_REF,		/* kb_text: nomor or name of a record of type .list */
	KB_FLAG,	/* kb_enum: ya | tidak; as an option it takes no value */
	KB_RATE,	/* kb_rate: exact decimal or fraction, never a double */
	KB_REAL,	/* kb_real: coordinates, and nothing else */
	KB_SPAN,	/* kb_span: 90h, 12 minggu, 3 bulan, 5 tahun */
};

typedef const char *kb_text;			/* NULL: unknown */
typedef struct { double v; bool known; } kb_real;
typedef struct { char s[14]; } kb_code;		/* "64.74.01.1003"; "": unknown */
typedef struct { uint8_t n; } kb_enum;		/* index into .word + 1 */

/*
 * A type may have two natural keys: where all fields of the first are known
 * that one holds, else the other ("asal, id_asal; else mulai, wilayah").
 */
#define KB_KEY 1
#define KB_KEY_ELSE 2

#define KB_OFFICE 9	/* any region that has one, and 00, the Ministry */

#define KB_FLAG_NO 1
#define KB_FLAG_YES 2

/* One word of a closed list; the table ends with a NULL name. */
struct kb_word {
	const char	*name;			/* stored and exported */
	const char	*label;			/* for people; NULL: the name */
	const char	*alias;			/* other spellings, "a|b" */
};

struct kb_field {
	const char	*name;
	const char	*help;			/* Indonesian, no full stop */
	const char	*alias;			/* header spellings, "a|b" */
	const char	*dflt;			/* taken where nothing is given */
	const char	*list;			/* KB_CODE: list; KB_REF: type;
						   KB_TEXT: list whose spellings
						   become its words: others stay */
	const char	*spill;			/* field that takes the rest: what
						   follows '/'; of rupiah the upper
						   end of a range; of a date the time,
						   of a time the date, of a place
						   street and house */
	/*
	 * KB_TEXT: what is compared where records are told apart, for values
	 * that have several spellings; appended.  NULL: the folded text.
	 */
	void		(*same)(const char *, struct kb_buf *);
	const char	*place;			/* KB_TEXT: KB_REGION field that a place
						   named in here is taken for, in
						   a new record */
	const char	*arg;			/* in help: what the option takes */
	const struct kb_word *word;
	int64_t		 min, max;		/* KB_INT, KB_MONEY, KB_REAL;
						   0,0: any.  KB_TEXT: letters
						   at most, of a name, which has
						   no control characters */
	uint16_t	 at;			/* offset in the struct */
	uint8_t		 kind;			/* enum kb_kind */
	char		 letter;		/* short option */
	uint8_t		 key;			/* part of the natural key:
						   KB_KEY, KB_KEY_ELSE */
	uint8_t		 level;			/* KB_REGION: the deepest that it can
						   be, 2: kabupaten or kota; 0: any;
						   KB_OFFICE: of an office */
	bool		 need;			/* required */
	bool		 wanted;		/* of a setting: without it something
						   has a gap; the agenda asks for
						   it, and its form says so */
	bool		 show;			/* a column of lists at a terminal */
	bool		 find;			/* searched by cari */
	bool		 private;		/* left out of --publik */
	bool		 numbered;		/* KB_TEXT: but a list has numbers
						   in its place (kb_apart) */
	bool		 mask;			/* KB_TEXT: hidden in lists, but
						   for --lengkap: what leads to a
						   person's door */
	bool		 secret;		/* of those: nothing of it is shown,
						   as of who complained */
	bool		 called;		/* a KB_REF may write this, or one of
						   "a|b"; it stores the first field so
						   marked (none: the first text of
						   the key) */
	bool		 within;		/* a name holds within one value of
						   this; who refers has that column */
	bool		 stamp;			/* set by the tool, not by options */
	bool		 many;			/* several header columns make one value */
	bool		 title;			/* a message's title may name its word */
	bool		 sparse;		/* a table leaves it out where no row
						   has it */
	bool		(*bound)(const void *rec);	/* KB_DATE: is it a day by which
						   at the latest?  "≤" for people */
	bool		 today;			/* KB_INT: counted from today, so that
						   it is another one tomorrow */
	bool		 late;			/* a record that is not changed may get
						   it later, where it had none */
	bool		 line;			/* KB_TEXT: of pasted text one line */
	bool		 past;			/* KB_DATE: not after today, as of what
						   came or took place */
	bool		 basis;			/* what the figures rest on: told where
						   they change and it does not */
	bool		 posted;		/* KB_DATE "diterima": of a message that
						   does not say it, the day of its
						   head: the message is the record */
	bool		 taxed;			/* KB_TEXT: an NPWP, which may be its
						   owner's NIK: see .no_nik */
};

/*
 * Rows of a field table.  T is the struct, m the member, text the help;
 * further designated members of kb_field may follow.
 */
#define KB_ROW(T, m, k, ctype, ...) KB_ROW_AS(T, m, #m, k, ctype, __VA_ARGS__)
/* The same for a member whose name is not the column's (an array's). */
#define KB_ROW_AS(T, m, col, k, ctype, text, ...) { .name = col,		\
	.help = text, .kind = k, .at = (uint16_t)(offsetof(T, m)			\
	    + 0 * sizeof(_Generic(&((T *)0)->m, ctype *: 0))), __VA_ARGS__ }
#define TEXT(T, m, ...)		KB_ROW(T, m, KB_TEXT, kb_text, __VA_ARGS__)
#define INT(T, m, ...)		KB_ROW(T, m, KB_INT, kb_int, __VA_ARGS__)
#define MONEY(T, m, ...)	KB_ROW(T, m, KB_MONEY, kb_money, __VA_ARGS__)
#define DATE(T, m, ...)		KB_ROW(T, m, KB_DATE, kb_date, __VA_ARGS__)
#define PDATE(T, m, ...)	KB_ROW(T, m, KB_PDATE, kb_pdate, __VA_ARGS__)
#define TIME(T, m, ...)		KB_ROW(T, m, KB_TIME, kb_time, __VA_ARGS__)
#define STAMP(T, m, ...)	KB_ROW(T, m, KB_STAMP, kb_stamp, __VA_ARGS__)
#define FLAG(T, m, ...)		KB_ROW(T, m, KB_FLAG, kb_enum, __VA_ARGS__)
#define REGION(T, m, ...)	KB_ROW(T, m, KB_REGION, kb_code, __VA_ARGS__)
#define ENUM(T, m, words, ...)	KB_ROW(T, m, KB_ENUM, kb_enum, __VA_ARGS__, \
	    .word = words)
#define RATE(T, m, ...)		KB_ROW(T, m, KB_RATE, kb_rate, __VA_ARGS__)
#define REAL(T, m, ...)		KB_ROW(T, m, KB_REAL, kb_real, __VA_ARGS__)
#define SPAN(T, m, ...)		KB_ROW(T, m, KB_SPAN, kb_span, __VA_ARGS__)
#define CODE(T, m, of, ...)	KB_ROW(T, m, KB_CODE, kb_text, __VA_ARGS__, \
	    .list = of)
#define REF(T, m, to, ...)	KB_ROW(T, m, KB_REF, kb_text, __VA_ARGS__, \
	    .list = to)

/*
 * What every record of an office begins with, and who entered it at the end
 * (contract: kantor, nomor, revisi stand first in every file).
 */
struct kb_head {
	kb_code	 kantor;			/* whose record; "" before siapkan */
	kb_text	 nomor;				/* TTTT-NNNNN when the tool gives it */
	kb_int	 revisi;			/* 1, then +1 with each change */
};

#define KB_HEAD(T)		KB_HEAD_CALLED(T, false)
/* is: a KB_REF to such a record stores its nomor, whatever it is called by. */
#define KB_HEAD_CALLED(T, is)						\
	{ .name = "kantor", .kind = KB_REGION, .stamp = true,		\
	  .level = KB_OFFICE, .at = offsetof(T, head.kantor),				\
	  .help = "kode wilayah kantor pemilik catatan" },		\
	{ .name = "nomor", .kind = KB_TEXT, .show = true, .called = is,	\
	  .at = offsetof(T, head.nomor),				\
	  .alias = "id|nomor laporan|no laporan|nomor registrasi|"	\
	      "no registrasi",						\
	  .help = "nomor catatan; diberi otomatis bila kosong" },	\
	{ .name = "revisi", .kind = KB_INT, .stamp = true,		\
	  .at = offsetof(T, head.revisi),				\
	  .help = "bertambah satu pada setiap perubahan" }
#define KB_TAIL(T)							\
	TEXT(T, petugas, "yang memasukkan atau terakhir mengubah",	\
	    .stamp = true, .private = true)

/* Headings under which sheets keep a place, one level in each. */
#define KB_HEADINGS_1 "provinsi|prov"
#define KB_HEADINGS_2 "kab_kota|kabupaten|kab|kabupaten/kota|kota"
#define KB_HEADINGS_3 "kecamatan|kec"
#define KB_HEADINGS_4 "kelurahan_desa|kelurahan|desa|kel|kel/desa|"	\
	"desa/kelurahan|desa/kel"
#define KB_PLACE_HEADINGS KB_HEADINGS_1 "|" KB_HEADINGS_2 "|"		\
	KB_HEADINGS_3 "|" KB_HEADINGS_4

enum { KB_FIELD_KANTOR, KB_FIELD_NOMOR, KB_FIELD_REVISI };	/* with a head */

#define KB_MAX_FIELDS 64			/* a set of fields is a uint64_t */

struct kb_db;
struct kb_env;
struct kb_filter;
struct kb_kantor;
struct kb_sheet;
struct kb_whole;
struct kb_type;

/* Where periksa's findings go; nomor NULL: of the record being looked at. */
struct kb_lint {
	void	(*found)(void *, const char *nomor, const char *column,
		    const char *what, const char *rule);
	void	*arg;
	const struct kb_env *env;		/* today and zone; may be NULL */
};

/* A doubt about the record being looked at. */
static inline void
kb_doubt(const struct kb_lint *l, const char *column, const char *what,
    const char *rule)
{
	l->found(l->arg, NULL, column, what, rule);
}

/* Something that lint or audit looks for. */
struct kb_fault {
	const char	*rule;			/* "dasar" of its findings */
	const char	*help;			/* for the man page */
	/*
	 * What mends it, where that is not a change of the column: a command,
	 * in which %t is the tool, %j the type, %k the record, %o the column
	 * as an option; or a sentence.  NULL: the column is changed.  "":
	 * nothing, it is a fact and the record is right.
	 */
	const char	*mend;
};

/*
 * Which stored record does a new one resemble?  begin reads the register, but
 * for what the import of that number brought (0: nothing); ask says for
 * people what it found, or nothing, and knows the record from then on.
 */
struct kb_alike {
	const char *advice;			/* once, for people: what to do
						   where it is the same */
	void	*(*begin)(struct kb_kantor *, int64_t import, struct kb_err *);
	void	 (*ask)(void *, const void *rec, struct kb_buf *what);
	void	 (*end)(void *);
};

/*
 * What does the office file say against records that were just put, new or
 * changed, by whatever command?  Asked in their transaction: begin makes room,
 * ask takes note of each, tell reads once what they are compared with and
 * says each doubt of the which-th.  Nothing is refused.
 */
typedef void kb_against_fn(void *, size_t which, const char *column,
	    const char *what);
struct kb_against {
	void	*(*begin)(const struct kb_type *);
	void	 (*ask)(void *, const void *rec, size_t which);
	int	 (*tell)(void *, struct kb_kantor *, kb_against_fn *, void *,
		    struct kb_err *);
	void	 (*end)(void *);
};

struct kb_type {
	const char	*name;			/* JENIS: "tindak-lanjut" */
	const char	*table;			/* SQL: "tindak_lanjut" */
	const char	*help;			/* Indonesian: "laporan situasi" */
	size_t		 size;			/* of the struct */
	const struct kb_field *field;
	size_t		 nfield;
	/*
	 * Fills in what follows from other fields of the record (a nomor made
	 * of them) before it is looked for; its texts go into the buffer, in
	 * which the record has none yet.
	 */
	void		(*complete)(void *rec, struct kb_buf *);
	/*
	 * What other records say because this one is there now, or has become
	 * another one: called with it as it is stored, in its transaction.  A
	 * restore or an export (its revisi says so) brings those as they are:
	 * it is not called.
	 */
	int		(*follow)(struct kb_db *, const struct kb_env *,
			    const void *rec, struct kb_err *);
	/*
	 * What a change itself leaves behind (a former name), before the new
	 * record is stored; its texts go into made, what people are told
	 * about it into told.
	 */
	void		(*remember)(const void *was, void *rec,
			    struct kb_buf *made, struct kb_buf *told);
	/* Rules across fields; adds faults, of one record only. */
	void		(*check)(const void *rec, const struct kb_src *,
			    struct kb_errs *);
	/*
	 * Rules that hold with what is stored beside the record: adds faults,
	 * before it is stored.  What was stored by another office, or before,
	 * is not asked.
	 */
	int		(*verify)(struct kb_db *, const struct kb_env *,
			    const void *rec, const struct kb_src *,
			    struct kb_errs *, struct kb_err *);
	/*
	 * The column in which it speaks for a region that its office does not
	 * speak for, and why not; NULL: it does not.  Asked where one is
	 * entered, and of what another office sends.
	 */
	const char	*(*oversteps)(struct kb_db *, const struct kb_env *,
			    const void *rec, struct kb_buf *why);
	/*
	 * Does what it names in a way of its own ("potensi/NOMOR") exist?  Adds
	 * faults; asked, as references that are needed, where strict_refs are.
	 */
	void		(*refs)(struct kb_kantor *, const void *rec,
			    uint64_t given, const struct kb_src *,
			    struct kb_errs *);
	/*
	 * Why a row that fills those fields in, or should have, is no record
	 * yet: a form that nobody wrote on.  Imports pass it over and say so;
	 * "": they only count it, as forms come with more than is asked for.
	 */
	const char	*(*untouched)(const void *rec, uint64_t given);
	/* What can be stored but is doubtful in one record; pure. */
	void		(*lint)(const void *rec, const struct kb_lint *);
	/* What only several records together show. */
	int		(*audit)(struct kb_kantor *, const struct kb_filter *,
			    const struct kb_lint *, struct kb_err *);
	const struct kb_alike *alike;		/* or NULL */
	const struct kb_against *against;	/* or NULL */
	/* Was it taken back by another one?  Then nothing of it is doubtful. */
	bool		(*spent)(struct kb_db *, const void *rec);
	/* What is left to do after one was entered by hand: a line. */
	void		(*next)(struct kb_kantor *, const void *rec,
			    struct kb_buf *);
	/* What mends a finding that is of no column that can be changed, as in
	 * kb_fault; NULL: the record is opened. */
	const char	*mend;
	/* The i-th thing that they look for; NULL after the last. */
	const struct kb_fault *(*fault)(size_t i);
	/* What to do with a row that says "nihil" and nothing else; NULL: it
	 * is no record of these. */
	const char	*nil;
	/* What is said under each list of them for people: a line. */
	int		(*note)(struct kb_kantor *, struct kb_buf *,
			    struct kb_err *);
	/* How offices keep it in sheets of their own (sheet.h), or NULL. */
	const struct kb_sheet *sheet;
	/* YAML documents that hold others with it (nest.h), or NULL. */
	const struct kb_whole *whole;
	const char	*order;			/* SQL; NULL: the key */
	const char	*seed;			/* file of data/ that a new office
						   file is filled with */
	/* --publik: the records that may leave, as SQL that is never NULL, and
	 * in words why the others stay; NULL: all may. */
	const char	*public, *withheld;
	/* Computes what .public asks for, before it is asked; or NULL. */
	int		(*public_begin)(struct kb_kantor *, struct kb_err *);
	bool		 down;			/* offices below ours are sent those
						   that are public, too */
	const char	*closed;		/* SQL: records that are secret, and
						   should not travel unsealed */
	bool		 head;			/* begins with struct kb_head */
	bool		 strict_refs;		/* required references that are typed
						   by hand name records that there
						   are, or are refused; imports
						   only warn */
	bool		 firm_refs;		/* of imports, too, but for records
						   that another office stored */
	bool		 no_nik;		/* keeps no NIK: refused where it is
						   typed, left out of what is
						   imported, and told */
	bool		 twins;			/* records of one name are not one: a
						   reference by it must be clear, or
						   say the nomor */
	bool		 joins;			/* a key has one record: rows of an
						   input that have it add to each other,
						   and contradict each other nowhere */
	bool		 append_only;		/* no ubah, no hapus */
	const char	*instead;		/* what is done then, for people */
	bool		 by_tool;		/* no tambah, ubah, hapus: a command
						   of its own writes it */
	bool		 no_import;		/* and takes it back, too */
};

#define KB_FIELDS(array) .field = (array), .nfield = KB_LEN(array)

/* What a value may need from the office; NULL members: not available. */
struct kb_env {
	int	 zone;				/* minutes east of UTC */
	kb_date	 today;
	kb_stamp now;				/* what "diterima" is stamped with */
	kb_code	 office;			/* whose records are entered */
	/* A place's name or path ("Kota Bontang > Guntung") to its code; by
	 * name only those of that level (0: any) and above. */
	int	(*region)(void *, const char *, int level, kb_code *,
		    struct kb_err *);
	/* A text that is no one place: is it the name of several of at most
	 * that level, or nearly of one? */
	bool	(*place_near)(void *, const char *, int level);
	/*
	 * The one place that a text names, among other words: those are left
	 * in text.  marked: a word like Kel. or Kec. must say that it is one.
	 */
	int	(*apart)(void *, char *text, bool marked, kb_code *,
		    struct kb_err *);
	/* For people: the name of a place, the label of a word. */
	void	(*place)(void *, const char *code, struct kb_buf *);
	void	(*label)(void *, const char *list, const char *word,
		    struct kb_buf *);
	/* A word of list to its stored form, which lives as long as the env. */
	int	(*code)(void *, const char *list, const char *word,
		    const char **, struct kb_err *);
	void	*arg;
	/* What is not kept of a value, told; NULL: such values are refused. */
	void	(*note)(void *, const char *field, const char *what);
	void	*note_arg;
	/*
	 * What a KB_REF means, as the record that it names is called ("Tim 1"
	 * for "tim 1", "golkar" for "Partai Golkar"), seen from rec, which
	 * says of which office and election; rec NULL: of any.  Where others
	 * bear that name, too (.twins), it is the nomor.  NULL: none, or more
	 * than one; then several, unless NULL, is told which; and, where rec
	 * is, that there is none, and the nearest.
	 */
	const char *(*ref)(void *, const struct kb_field *,
		    const struct kb_type *, const void *rec, const char *text,
		    struct kb_buf *several);
	/* All that may stand there for the one that text means, folded as
	 * names are: what it is and was called, its nomor. */
	void	(*spellings)(void *, const struct kb_field *, const char *text,
		    void (*fn)(void *, const char *), void *arg);
	void	*ref_arg;			/* of both */
};

/* By name; -1: none. */
int	 kb_field_named(const struct kb_type *, const char *name);
/* As people write it, too: folded (case, blanks, '_', '-'), or an alias. */
int	 kb_field_find(const struct kb_type *, const char *name);
/* Its name as words, for headings: "Tepat waktu". */
void	 kb_field_label(const struct kb_field *, struct kb_buf *);
const char *kb_kind_name(const struct kb_field *);	/* "tanggal" */
/* A value as people write one of its kind; NULL where none says more. */
const char *kb_kind_sample(const struct kb_field *);
/* What stands for its value in a command line: "TANGGAL". */
const char *kb_field_arg(const struct kb_field *);
/* The values that it takes, in a line; nothing: any of its kind. */
void	 kb_field_allowed(const struct kb_field *, struct kb_buf *);
/* Of KB_ENUM and KB_FLAG: the words, ending with a NULL name; else NULL. */
const struct kb_word *kb_field_words(const struct kb_field *);
/* The level of place that is kept under such a heading; 0: any, or none. */
int	 kb_heading_level(const struct kb_field *, const char *heading);
/* The names that there are, for one that there is not. */
struct kb_choice kb_field_choice(const struct kb_type *, const char *name);

/*
 * Set a field from text as people or files write it.  The text is trimmed in
 * place and must live as long as the record.  Empty, "-", "n/a", "data
 * menyusul" make the field unknown.  What is another's goes to .spill.
 */
int	 kb_set(const struct kb_type *, size_t field, void *rec, char *text,
	    const struct kb_env *, struct kb_err *);
/* The same; adds the bits of this field and of the one it spilled into. */
int	 kb_set_given(const struct kb_type *, size_t field, void *rec,
	    char *text, const struct kb_env *, uint64_t *given,
	    struct kb_err *);
/* Is that text a NIK, or has it one, where none is kept?  What to say of it. */
bool	 kb_is_unkept(const struct kb_type *, int field, const char *text);
#define KB_UNKEPT "angka 16 digit seperti NIK tidak disimpan"
void	 kb_unset(const struct kb_field *, void *rec);
bool	 kb_known(const struct kb_field *, const void *rec);
bool	 kb_yes(kb_enum flag);

/*
 * The stored form: NULL when unknown.  Points into the record, into a table
 * or into scratch, which is overwritten.  env NULL: stamps in UTC, as stored.
 */
const char *kb_get(const struct kb_field *, const void *rec,
	    const struct kb_env *, struct kb_buf *scratch);
/* Set from the stored form; the text is not changed. */
int	 kb_load(const struct kb_field *, void *rec, const char *text,
	    struct kb_err *);
int	 kb_load_int(const struct kb_field *, void *rec, int64_t);
bool	 kb_is_int(const struct kb_field *);
int64_t	 kb_int_value(const struct kb_field *, const void *rec);

/* For people: 7 Agustus 2020, Rp1.234.567, "sosial budaya"; "" unknown. */
void	 kb_show(const struct kb_field *, const void *rec,
	    const struct kb_env *, struct kb_buf *);
const char *kb_word_label(const struct kb_word *, kb_enum);

/* Copy field by field, or all; texts are shared, not copied. */
void	 kb_copy(const struct kb_field *, void *to, const void *from);
/*
 * Give all texts of rec a home of their own: *home is emptied first, so rec
 * must not point into it, nor two records share it.  The caller frees it.
 */
void	 kb_rec_keep(const struct kb_type *, void *rec, struct kb_buf *home);

/* The homes of many records, together. */
struct kb_homes {
	struct kb_buf	*b;
	size_t		 n, room;
};

/* Gives the texts of rec a home among them. */
void	 kb_homes_keep(struct kb_homes *, const struct kb_type *, void *rec);
/* A text of its own there; the buffer is emptied. */
const char *kb_homes_text(struct kb_homes *, struct kb_buf *);
const char *kb_homes_dup(struct kb_homes *, const char *);
/* Moves those of the second in, too. */
void	 kb_homes_join(struct kb_homes *, struct kb_homes *);
void	 kb_homes_free(struct kb_homes *);

/* Fill in defaults, then add a fault for each missing or impossible value. */
void	 kb_default(const struct kb_type *, void *rec);
void	 kb_check(const struct kb_type *, const void *rec,
	    const struct kb_src *, struct kb_errs *);

/*
 * The stored form of a whole record as one run of bytes: what the row
 * checksum is taken over and what two versions are compared by.
 */
struct kb_image {
	struct kb_buf	 bytes;
	struct kb_buf	 scratch;		/* of the last value, of the key */
	uint32_t	 at[KB_MAX_FIELDS];	/* offset of the text */
	uint32_t	 len[KB_MAX_FIELDS];
	uint64_t	 known;			/* bit per field */
};

void	 kb_image_of(struct kb_image *, const struct kb_type *, const void *);
uint64_t kb_image_sum(const struct kb_image *);
/* Checksum of the folded natural key: equal for the same thing. */
uint64_t kb_image_key(struct kb_image *, const struct kb_type *);
void	 kb_image_free(struct kb_image *);

uint64_t kb_key_sum(const struct kb_type *, const void *rec);
bool	 kb_has_key(const struct kb_type *);
bool	 kb_has_other_key(const struct kb_type *);	/* KB_KEY_ELSE */
/* The natural key for messages: "Guntung, 2025-04-06". */
void	 kb_key_text(const struct kb_type *, const void *rec, struct kb_buf *);
/* The natural key as KUNCI on a command line: "2025-12-25/Hari Raya Natal". */
void	 kb_key_path(const struct kb_type *, const void *rec, struct kb_buf *);

/* The record as one JSON object on one line; only those fields of the set. */
void	 kb_json_fields(struct kb_buf *, const struct kb_type *,
	    const void *rec, const struct kb_env *, const uint8_t *field,
	    size_t n);				/* in that order */
void	 kb_json_rec(struct kb_buf *, const struct kb_type *, const void *rec,
	    const struct kb_env *, uint64_t fields);

/*
 * A phone, an address or a mailbox so that it can be told from others and not
 * be used; never taken as a value again (kb_set).
 */
void	 kb_mask(const char *, struct kb_buf *);
bool	 kb_is_masked(const char *);
bool	 kb_type_masks(const struct kb_type *);	/* has it such a field? */
/* Hides those of the record; they then live in home, which is emptied first. */
void	 kb_mask_rec(const struct kb_type *, void *rec, struct kb_buf *home);
/* The same in a record of that type as JSON, as kb_json_rec() writes it. */
void	 kb_mask_json(const struct kb_type *, const char *json,
	    struct kb_buf *);

/* Has it the form of a Kemendagri code?  PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD */
bool	 kb_region_form(const char *);
/* Is that code one of those at or below another?  00 is above all of them. */
bool	 kb_region_within(const char *code, const char *above);

/* The first field of that kind, or -1. */
int	 kb_field_first(const struct kb_type *, enum kb_kind);
/* The first date, which may be a year alone: what -p filters; or -1. */
int	 kb_field_date(const struct kb_type *);

#endif
