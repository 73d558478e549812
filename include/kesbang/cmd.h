/* SPDX-License-Identifier: ISC */
/*
 * cmd.h - the edge: a tool is a table of record types and a table of
 * commands.  A command's row says what it needs; cmd.c opens the file
 * accordingly, wraps the run in one transaction and prints only afterwards.
 */
#ifndef KESBANG_CMD_H
#define KESBANG_CMD_H

#include "kesbang/findings.h"
#include "kesbang/office.h"
#include "kesbang/out.h"
#include "kesbang/period.h"
#include "kesbang/read.h"
#include "kesbang/rekap.h"
#include "kesbang/store.h"
#include "kesbang/trail.h"

struct kb_ctx;

enum {
	KB_NODB = 1 << 0,	/* no office file */
	KB_RO = 1 << 1,		/* reads it */
	KB_RW = 1 << 2,		/* changes it, in one transaction */
	KB_OWN = 1 << 3,	/* opens it itself */
	KB_JENIS = 1 << 4,	/* the first operand may be a record type */
	/* groups of options besides the common ones */
	KB_LIST = 1 << 5,	/* -f -o --pilih */
	KB_DOC = 1 << 6,	/* -f -o -p, and --terbit, which needs KB_RW */
	KB_INPUT = 1 << 7,	/* --dari --lembar --abaikan --padanan
				   --tolak-ke */
	KB_SET = 1 << 8,	/* --kolom sets a field of the record type */
	KB_WHERE = 1 << 9,	/* --kolom is a filter; -p -w --urut --maks */
	KB_PERIOD = 1 << 10,	/* -p; with KB_WHERE: no filter, its own */
	KB_KEEP = 1 << 11,	/* not for append-only types */
	KB_WORDS = 1 << 12,	/* operands are words: JENIS only in front */
	KB_EXACT = 1 << 13,	/* its list is what impor takes back */
	KB_TALLY = 1 << 14,	/* counts: no --urut, --maks, --pilih */
	KB_BLANK = 1 << 15,	/* -f -o --pilih, of empty forms */
	KB_BARE = 1 << 16,	/* --lengkap, where something is masked; it
				   makes an entry in the trail first */
	KB_GUESS = 1 << 17,	/* --tebak, which only looks, and its -o */
	KB_PAGE = 1 << 19,	/* -f -o, of a document that is not issued */
	KB_SORTED = 1 << 18,	/* in an order of its own: no --urut */
	KB_INSIDE = 1 << 20,	/* what it tells stays here: no --publik */
	KB_EVERY = 1 << 21,	/* --kolom is what every row of an input says */
	KB_TEXTS = 1 << 22,	/* -o, of a text of its own */
	KB_DRAWN = 1 << 24,	/* -f -o, of a picture: a page, or SVG */
	KB_NOTED = 1 << 25,	/* what is masked else leaves by it: noted in
				   the trail as with --lengkap */
	KB_TAKES = 1 << 23,	/* --dari --lembar --abaikan --padanan, of what
				   is only looked at */
};

struct kb_cmd {
	const char	*name;
	const char	*args;		/* for help: "[KUNCI]"; NULL: none */
	const char	*help;		/* Indonesian, one sentence */
	unsigned	 flags;
	const struct kb_type *opt;	/* the command's own options, or NULL */
	/* KB_JENIS: what --publik without JENIS is of; NULL: as without it. */
	const struct kb_type *open;
	int		(*run)(struct kb_ctx *, struct kb_err *);
	/* Before the file is opened: reading what may be slow to come. */
	int		(*prepare)(struct kb_ctx *, struct kb_err *);
	void		(*release)(struct kb_ctx *);	/* of what is in priv */
	/* The rows that KB_WHERE filters where no JENIS is named: computed
	 * ones (kb_filter_choose).  NULL: the tool's first type. */
	const struct kb_type *of;
	/* What its first operand may be: the i-th word, and what it means;
	 * NULL after the last.  NULL: not one of a few words. */
	const char	*(*word)(size_t i, const char **help);
};

static inline const char *
kb_cmd_args(const struct kb_cmd *cmd)
{
	return cmd->args != NULL ? cmd->args : "";
}

/* Whose columns are its options, of a command that is told that type. */
static inline const struct kb_type *
kb_cmd_rows(const struct kb_cmd *cmd, const struct kb_type *type)
{
	return (cmd->flags & KB_JENIS) != 0 ? type : cmd->of;
}

/* Records of a type name a file: the column of its path, or of its address,
 * and that of its SHA-256. */
struct kb_filed {
	const struct kb_type	*type;
	const char		*path, *sum;
};

struct kb_tool {
	const char	*name;
	const char	*help;
	const struct kb_type *const *types;	/* the first is the default */
	const struct kb_cmd *cmds;		/* ends with a NULL name */
	/* Files of data/ that the office may have its own version of, and
	 * folders of them (letter.h): "surat/"; ends with NULL. */
	const char *const *editable;
	const struct kb_filed *filed;		/* ends with no type; or NULL */
};

extern const struct kb_cmd kb_verbs[];		/* what every tool has */

/* Options that every command has, and those of the groups. */
struct kb_common {
	kb_text	 db, kantor, hari_ini;
	kb_enum	 coba, senyap, ya, bantuan, versi;
	kb_text	 format, keluaran;
	kb_text	 periode, wilayah, pilih, urut;
	kb_int	 maks;
	kb_enum	 publik, lengkap;
	kb_text	 dari, lembar, abaikan, padanan, tolak_ke;
	kb_enum	 tebak;
	kb_enum	 terbit;
};

struct kb_given;				/* options as typed */

struct kb_ctx {
	const struct kb_tool	*tool;
	const struct kb_cmd	*cmd;
	const struct kb_type	*type;
	int			 argc;		/* operands */
	char			**argv;
	struct kb_common	 opt;
	void			*own;		/* of cmd->opt, filled in */
	void			*rec;		/* KB_SET: the fields typed */
	uint64_t		 given;		/* which of them */
	struct kb_filter	 filter;	/* KB_WHERE */
	char			*path;		/* of the office file */
	char			*dir;
	struct kb_db		*db;
	bool			 made;		/* the office file */
	bool			 hurry;		/* kb_office_run: do not wait */
	struct kb_kantor	 kantor;
	struct kb_refs		*refs;
	struct kb_sink		*sink;		/* standard output or -o */
	struct kb_out		 out;		/* the list being written */
	struct kb_apart		*apart;		/* of its rows, with --publik */
	struct kb_buf		 say;		/* to stderr after the commit */
	struct kb_errs		 errs;		/* faults of the input */
	struct kb_given		*typed;
	struct kb_buf		 mends;		/* of the findings, a line each */
	size_t			 nmends;
	void			*priv;		/* from prepare to run */
	/* For the trail of --lengkap. */
	size_t			 shown;		/* records beside lists */
	char			*shown_one;	/* the only one's nomor */
};

/* Of a struct T with kb_enum baris, kolom; words: the measures' names. */
#define KB_REKAP_OPTIONS(T, words)					\
	ENUM(T, baris, words, "ukuran ke bawah"),			\
	ENUM(T, kolom, words, "ukuran ke samping")
#define KB_REKAP_FLAGS (KB_RO | KB_LIST | KB_WHERE | KB_TALLY)

int	 kb_main(const struct kb_tool *, int argc, char **argv);

/* ---- for commands ---- */

/* A line for people, printed on stderr when all is done; not with -q. */
void	 kb_say(struct kb_ctx *, const char *, ...) KB_PRINTF(2, 3);
/* Now, and with -q, too; control characters made visible. */
void	 kb_tell(const char *lines);
/* Each line of them, with front before it. */
void	 kb_say_lines(struct kb_ctx *, const char *front, const char *lines);
/* A document to the output, laid out as -f says, or -o's ending, or as text,
 * for the office's paper. */
int	 kb_put_doc(struct kb_ctx *, struct kb_doc *, struct kb_err *);
/*
 * For what programs get as a list and people as a document: is it a document
 * that is asked for?  (Then kb_put_doc() also takes -f tabel.)
 */
bool	 kb_wants_doc(struct kb_ctx *);
/*
 * Are phones, addresses and the like to be hidden?  Not with --lengkap, where
 * ctx->shown says how many records a document shows; nor of what is issued,
 * which is recorded with whom it went to.
 */
bool	 kb_masks(const struct kb_ctx *);
/* Yes or no, of who sits at a terminal; elsewhere, and with -y, it is yes. */
int	 kb_ask(struct kb_ctx *, const char *question, bool *yes,
	    struct kb_err *);
bool	 kb_asks(const struct kb_ctx *);	/* would it? */
/* What ours is to the output, as it is: a picture. */
int	 kb_put_bytes(struct kb_ctx *, const char *, size_t, struct kb_err *);
/* May text have colours?  At a terminal, where NO_COLOR is not set. */
bool	 kb_paints(const struct kb_ctx *);
/* Is a picture asked for as SVG, as text (also by default), or in a page? */
enum kb_drawn { KB_DRAWN_TEXT, KB_DRAWN_SVG, KB_DRAWN_PAGE };
enum kb_drawn kb_drawn(const struct kb_ctx *);
/* A chart so; page: the same as a document, which is freed. */
struct kb_pic_chart;
int	 kb_put_chart(struct kb_ctx *, const struct kb_pic_chart *,
	    struct kb_doc *page, struct kb_err *);
/* Plain text to the output; control characters are made visible. */
int	 kb_put(struct kb_ctx *, const struct kb_buf *, struct kb_err *);
/* Of a list: -f, else by -o's ending, else dflt, else (NULL) tabel at a
 * terminal and csv in a pipe. */
const struct kb_format *kb_list_format(struct kb_ctx *, const char *dflt,
	    struct kb_err *);
/* A list to the output, in that format. */
int	 kb_list_begin(struct kb_ctx *, const struct kb_type *,
	    const char *dflt, struct kb_err *);		/* fills ctx->out */
/*
 * An empty form to the output, in the form chosen; columns "a,b", or NULL:
 * those that people fill in.  Rows and end are those of lists: a row stands
 * in it filled in.
 */
int	 kb_form_begin(struct kb_ctx *, const struct kb_type *,
	    const char *columns, struct kb_err *);
int	 kb_list_row(void *ctx, void *rec, struct kb_err *);	/* a kb_row_fn */
void	 kb_list_end(struct kb_ctx *);
/*
 * Counts by one or two measures: of and the measures are set in r, count is
 * kb_rekap_count() or the subject's way to it.  Its options are
 * KB_REKAP_OPTIONS among the command's own.
 */
typedef int kb_rekap_fn(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);
int	 kb_run_rekap(struct kb_ctx *, struct kb_rekap *, kb_rekap_fn *count,
	    struct kb_err *);
/* Where people read: a blank line between the rows and ctx->out.note. */
void	 kb_list_gap(struct kb_ctx *);
/* -p, or the given default ("hari-ini"). */
int	 kb_period_opt(struct kb_ctx *, const char *dflt, struct kb_period *,
	    struct kb_err *);
/* ekspor, of the records of ctx->type. */
int	 kb_export_run(struct kb_ctx *, struct kb_err *);
/* cari; and for a tool whose list says more than the records: fn makes a row
 * of what it is told for kb_list_row(). */
int	 kb_find_prepare(struct kb_ctx *, struct kb_err *);
int	 kb_find_run(struct kb_ctx *, struct kb_err *);
int	 kb_find_as(struct kb_ctx *, const struct kb_type *row, kb_row_fn *fn,
	    void *arg, struct kb_err *);
/* periksa of one type; for a tool that also looks at all of them. */
int	 kb_check_run(struct kb_ctx *, struct kb_err *);
/* A kb_row_fn: a kb_finding to the list, begun as of kb_finding_type. */
int	 kb_finding_row(void *ctx, void *rec, struct kb_err *);
/* For people what mends a finding stands under the list, whole: a cell breaks
 * it.  The lines, and that a command told those. */
void	 kb_mend_told(struct kb_ctx *, const char *mend);
void	 kb_mends_note(struct kb_ctx *);
/* How many there are, and what mends them; ends the list.  The status. */
int	 kb_findings_end(struct kb_ctx *);
/* A finding for each file that those records name (kb_filed) and that is gone,
 * or another one than was stored. */
int	 kb_filed_check(struct kb_ctx *, const struct kb_type *,
	    const struct kb_filter *, kb_row_fn *, void *, struct kb_err *);
/*
 * For commands that wait for people (KB_OWN): the file is open, and locked,
 * only while fn runs.
 */
enum kb_purpose {
	KB_TO_LOOK,	/* a file that is not there is refused: else one letter
			   wrong in its name yields a paper full of noughts */
	KB_TO_BEGIN,	/* forms, and what begins an office: as a new one is,
			   where there is none; it stays missing */
	KB_TO_CHANGE,
};
typedef int kb_office_fn(struct kb_ctx *, void *, struct kb_err *);
int	 kb_office_run(struct kb_ctx *, enum kb_purpose, kb_office_fn *,
	    void *, struct kb_err *);
/*
 * templat; and for a tool whose forms may stand filled in: rows writes one by
 * kb_form_begin(), NULL: an empty one.  Its options are KB_FORM_OPTIONS among
 * the command's own.
 */
#define KB_FORM_OPTIONS(T)						\
	FLAG(T, bawaan, "tulis teks bawaan ke folder data di samping "	\
	    "berkas kantor, tanpa menimpa; dengan NAMA hanya yang itu")
int	 kb_form_run(struct kb_ctx *, kb_enum bawaan, kb_office_fn *rows,
	    void *, struct kb_err *);
/* An entry of the trail as a row: what is hidden of a record of that type (NULL:
 * of none) is so here, and people read the details as words. */
int	 kb_trail_row(struct kb_ctx *, const struct kb_type *,
	    struct kb_trail *, struct kb_err *);
const struct kb_cmd *kb_cmd_find(const struct kb_tool *, const char *name);

/* What may follow these words, one a line: for the shells' completion. */
int	 kb_complete(const struct kb_tool *, int argc, char **argv);

/* ---- help.c ---- */
void	 kb_help_tool(const struct kb_tool *, struct kb_buf *);
void	 kb_help_cmd(const struct kb_tool *, const struct kb_cmd *,
	    const struct kb_type *, struct kb_buf *);
/* Fill the marks in the page's prose on stdin: OPTIONS, COMMANDS, RECORDS. */
int	 kb_mdoc(const struct kb_tool *);

#endif
