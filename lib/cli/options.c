/* SPDX-License-Identifier: ISC */
/* options.c - which options a command has: groups, columns, filters. */
#include "kesbang/text.h"
#include "options.h"

#define C struct kb_common
static const struct kb_field common_fields[] = {
	TEXT(C, db, "berkas kantor", .letter = 'd', .arg = "FILE"),
	TEXT(C, kantor, "bertindak untuk kantor lain", .arg = "KODE"),
	TEXT(C, hari_ini, "anggap hari (dan jam) ini",
	    .arg = "TANGGAL[THH:MM]"),
	FLAG(C, coba, "jangan mengubah apa pun; katakan apa yang akan dibuat",
	    .letter = 'n'),
	FLAG(C, senyap, "diam bila berhasil", .letter = 'q'),
	FLAG(C, ya, "jangan bertanya", .letter = 'y'),
	FLAG(C, bantuan, "bantuan ini", .letter = 'h', .alias = "help"),
	FLAG(C, versi, "versi program", .letter = 'V', .alias = "version"),
};
static const struct kb_field format_fields[] = {
	TEXT(C, format, "bentuk daftar", .list = "format", .letter = 'f',
	    .arg = "F"),
};
static const struct kb_field layout_fields[] = {
	TEXT(C, format, "bentuk dokumen", .list = "layout", .letter = 'f',
	    .arg = "F"),
};
static const struct kb_field drawn_fields[] = {
	TEXT(C, format, "bentuk gambar", .list = "drawn", .letter = 'f',
	    .arg = "F"),
};
static const struct kb_field blank_fields[] = {
	TEXT(C, format, "bentuk formulir", .list = "blank", .letter = 'f',
	    .arg = "F"),
};
static const struct kb_field output_fields[] = {
	TEXT(C, keluaran, "tulis ke berkas ini", .letter = 'o', .arg = "FILE"),
};
static const struct kb_field period_fields[] = {
	TEXT(C, periode, "2024, 2024-04, 2024-04-23, 2024-M17, 2024-T1, A..B, "
	    "atau dari hari ini", .list = "period", .letter = 'p',
	    .arg = "P"),
};
static const struct kb_field issue_fields[] = {
	FLAG(C, terbit, "beri nomor dan catat sebagai terbitan; tanda DRAF "
	    "hilang"),
};
static const struct kb_field pick_fields[] = {
	TEXT(C, pilih, "kolom yang ditulis", .arg = "a,b"),
};
static const struct kb_field select_fields[] = {
	TEXT(C, wilayah, "wilayah ini dan semua di bawahnya", .letter = 'w',
	    .arg = "KODE"),
};
static const struct kb_field public_fields[] = {
	FLAG(C, publik, "tanpa orang pribadi, sumber dan pendapat"),
};
static const struct kb_field bare_fields[] = {
	FLAG(C, lengkap, "telepon, alamat dan sejenisnya tidak disamarkan; "
	    "dicatat dalam jejak"),
};
static const struct kb_field order_fields[] = {
	TEXT(C, urut, "urutan; - di depan: menurun", .arg = "a,-b"),
};
static const struct kb_field most_fields[] = {
	INT(C, maks, "paling banyak sekian baris", .min = 0,
	    .max = INT64_MAX, .arg = "N"),
};
static const struct kb_field read_fields[] = {
	TEXT(C, dari, "bentuk masukan: " KB_INPUT_KINDS, .arg = "F"),
	TEXT(C, lembar, "lembar XLSX yang dibaca, bukan yang pertama",
	    .arg = "NAMA|N"),
	TEXT(C, abaikan, "kolom asing yang dilewati", .arg = "KOLOM,..."),
	TEXT(C, padanan, "padanan judul kolom dan kata, susunan --tebak",
	    .arg = "FILE.yaml"),
};
static const struct kb_field input_fields[] = {
	TEXT(C, tolak_ke, "simpan baris yang baik, tulis yang ditolak ke sini",
	    .arg = "FILE.csv"),
};
static const struct kb_field guess_fields[] = {
	FLAG(C, tebak, "jangan menyimpan; susun padanan judul kolom berkas "
	    "ini untuk --padanan"),
	TEXT(C, keluaran, "tulis padanan itu ke berkas ini", .letter = 'o',
	    .arg = "FILE"),
};
#undef C

#define GROUP(array) { .size = sizeof(struct kb_common), KB_FIELDS(array) }
static const struct {
	unsigned	 flags;			/* 0: every command */
	struct kb_type	 type;
	unsigned	 unless;
} groups[] = {
	{ KB_LIST, GROUP(format_fields) },
	{ KB_DOC | KB_PAGE, GROUP(layout_fields) },
	{ KB_DRAWN, GROUP(drawn_fields), KB_LIST },
	{ KB_BLANK, GROUP(blank_fields) },
	{ KB_LIST | KB_DOC | KB_BLANK | KB_PAGE | KB_TEXTS | KB_DRAWN,
	    GROUP(output_fields) },
	{ KB_DOC | KB_WHERE | KB_PERIOD, GROUP(period_fields) },
	{ KB_DOC, GROUP(issue_fields) },
	{ KB_LIST | KB_BLANK, GROUP(pick_fields), KB_TALLY },
	{ KB_WHERE, GROUP(select_fields) },
	{ KB_WHERE, GROUP(public_fields), KB_INSIDE },
	{ KB_BARE, GROUP(bare_fields) },
	{ KB_WHERE, GROUP(order_fields), KB_TALLY | KB_SORTED },
	{ KB_WHERE, GROUP(most_fields), KB_TALLY },
	{ KB_INPUT | KB_TAKES, GROUP(read_fields) },
	{ KB_INPUT, GROUP(input_fields) },
	{ KB_GUESS, GROUP(guess_fields) },
	{ 0, GROUP(common_fields) },
};

const struct kb_field *
kb_option_field(const struct kb_option *o)
{
	return &o->type->field[o->field];
}

bool
kb_option_flag(const struct kb_option *o)
{
	return kb_option_field(o)->kind == KB_FLAG &&
	    (o->to == KB_TO_COMMON || o->to == KB_TO_OWN);
}

/* "ya", "tidak,''"; a word that is neither is an operand. */
int
kb_option_alone(const struct kb_option *o, const char *next)
{
	struct kb_buf one = KB_BUF_INIT;
	bool value = next != NULL;
	void *rec;

	if (kb_option_field(o)->kind != KB_FLAG || kb_option_flag(o))
		return -1;
	rec = kb_alloc(o->type->size);
	while (value && kb_next_part(&next, ',', &one))
		value = kb_set(o->type, o->field, rec, one.s, NULL, NULL) == 0;
	free(rec);
	kb_buf_free(&one);
	return !value;
}

static void
add(struct kb_option *o, size_t *n, const struct kb_type *type, size_t field,
    enum kb_to to)
{
	char *name = kb_strdup(type->field[field].name);

	for (char *p = name; *p != '\0'; p++)
		*p = *p == '_' ? '-' : *p;
	for (size_t i = 0; i < *n; i++) {	/* the first of a name holds */
		if (strcmp(o[i].name, name) != 0)
			continue;
		*name = '\0';
		if (to != KB_TO_COMMON || type->field[field].letter == '\0') {
			free(name);
			return;
		}
	}
	o[(*n)++] = (struct kb_option){ type, field, to, name };
}

static void
add_all(struct kb_option *o, size_t *n, const struct kb_type *type,
    enum kb_to to)
{
	for (size_t i = 0; i < type->nfield; i++)
		if (to != KB_TO_FIELD || !type->field[i].stamp)
			add(o, n, type, i, to);
}

static bool
has_group(const struct kb_cmd *cmd, const struct kb_type *type, size_t i)
{
	unsigned flags = groups[i].flags;

	if (flags == KB_BARE && type != NULL && !kb_type_masks(type))
		return false;
	return flags == 0 || ((flags & cmd->flags) != 0 &&
	    (groups[i].unless & cmd->flags) == 0);
}

size_t
kb_options_of(const struct kb_cmd *cmd, const struct kb_type *type,
    struct kb_option *o)
{
	size_t n = 0, own = type != NULL && type->head ? 3 : 0;

	if (cmd->opt != NULL)
		add_all(o, &n, cmd->opt, KB_TO_OWN);
	if ((cmd->flags & KB_SET) != 0 && type != NULL)
		add_all(o, &n, type, KB_TO_FIELD);
	/* A column called "periode" is meant by --periode; -p stays what it
	 * is.  But --kantor says for whom we act, and --wilayah is -w. */
	for (size_t i = own; (cmd->flags & KB_WHERE) != 0 && type != NULL &&
	    i < type->nfield; i++)
		if (type->field[i].kind != KB_REGION)
			add(o, &n, type, i, KB_TO_FILTER);
	for (size_t i = 0; i < KB_LEN(groups); i++)
		if (has_group(cmd, type, i))
			add_all(o, &n, &groups[i].type, KB_TO_COMMON);
	if ((cmd->flags & KB_WHERE) != 0 && type != NULL)
		add_all(o, &n, type, KB_TO_FILTER);
	/* A number is one record's; --dari and the like stay what they are. */
	for (size_t i = own; (cmd->flags & KB_EVERY) != 0 && type != NULL &&
	    i < type->nfield; i++)
		if (!type->field[i].stamp)
			add(o, &n, type, i, KB_TO_FIELD);
	return n;
}

static void
drawn_names(struct kb_buf *b)
{
	kb_layout_names(b);
	kb_buf_adds(b, ", svg");
}

void
kb_option_list(const char *list, struct kb_buf *b)
{
	static const struct {
		const char	*name;
		void		(*words)(struct kb_buf *);
	} lists[] = {
		{ "format", kb_format_names }, { "layout", kb_layout_names },
		{ "blank", kb_blank_names }, { "period", kb_period_words },
		{ "drawn", drawn_names },
	};

	for (size_t i = 0; i < KB_LEN(lists); i++)
		if (strcmp(list, lists[i].name) == 0)
			lists[i].words(b);
}

bool
kb_option_takes_next(const struct kb_cmd *cmd, const struct kb_type *type,
    const char *word, const char *next)
{
	static const struct kb_cmd every = { .flags = ~0U };
	struct kb_option o[KB_MAX_OPTIONS];
	bool takes = true;
	size_t n;

	if (word[0] != '-' || word[1] == '\0' || strchr(word, '=') != NULL ||
	    (word[1] != '-' && word[2] != '\0'))
		return false;
	n = kb_options_of(cmd != NULL ? cmd : &every, type, o);
	for (size_t i = 0; i < n; i++) {
		const struct kb_field *f = kb_option_field(&o[i]);

		if ((word[1] == '-' ? strcmp(word + 2, o[i].name) == 0 ||
		    (f->alias != NULL && o[i].to == KB_TO_COMMON &&
		    strcmp(word + 2, f->alias) == 0) :
		    word[1] == f->letter) && (kb_option_flag(&o[i]) ||
		    kb_option_alone(&o[i], next) == 1))
			takes = false;
	}
	kb_options_free(o, n);
	return takes;
}

void
kb_options_free(struct kb_option *o, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(o[i].name);
}
