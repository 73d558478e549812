/* SPDX-License-Identifier: ISC */
/*
 * peta-konflik-paket.c - all that is sent for a quarter, in a new folder that
 * has its name only when everything is in it.
 */
#include <sys/stat.h>

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/text.h"
#include "konflik.h"

struct paket {
	struct kb_ctx	*ctx;
	const struct konflik_triwulan *w;
	const char	*folder;		/* being filled */
};

/* ---- one file ---- */

static int
put_page(const struct paket *p, const char *name, struct kb_doc *doc,
    const char *layout, struct kb_err *err)
{
	const struct kb_layout *l = kb_layout(layout, err);
	struct kb_sink *sink = NULL;
	char *path;
	int rc;

	if (l == NULL)
		return -1;
	path = kb_asprintf("%s/%s.%s", p->folder, name, l->ending);
	kb_doc_paper(doc, (enum kb_paper)p->ctx->kantor.office.kertas.n);
	rc = kb_sink_open(&sink, path, p->folder, err);
	if (rc == 0)
		rc = kb_sink_close(sink, l->write(doc, sink, err), err);
	free(path);
	return rc;
}

static int
put_row(void *out, void *rec, struct kb_err *err)
{
	(void)err;
	kb_out_row(out, rec);
	return 0;
}

static int
put_list(const struct paket *p, const struct konflik_lampiran *a,
    struct kb_err *err)
{
	struct kb_out out = { .type = a->type, .env = &p->ctx->kantor.env,
	    .format = kb_format("csv", err) };
	char *path = kb_asprintf("%s/%s.csv", p->folder, a->name);
	int rc = kb_sink_open(&out.sink, path, p->folder, err);

	if (rc == 0) {
		rc = kb_out_columns(&out, NULL, p->w->versi == KONFLIK_PUBLIK,
		    err);
		if (rc == 0) {
			kb_out_begin(&out);
			rc = a->rows(p->w->bahan, put_row, &out, err);
			kb_out_end(&out);
		}
		rc = kb_sink_close(out.sink, rc, err);
	}
	kb_out_free(&out);
	free(path);
	return rc;
}

static int
put_map(const struct paket *p, struct kb_err *err)
{
	struct kb_buf svg = KB_BUF_INIT;
	char *path = kb_asprintf("%s/peta.svg", p->folder);
	struct kb_sink *sink;
	int rc = kb_sink_open(&sink, path, p->folder, err);

	if (rc == 0) {
		konflik_triwulan_peta(p->w, &svg);
		kb_sink_add(sink, svg.s, svg.len);
		rc = kb_sink_close(sink, 0, err);
	}
	kb_buf_free(&svg);
	free(path);
	return rc;
}

/* ---- all of them ---- */

static const struct {
	const char	*name, *layout;
	bool		 letter;
} pages[] = {
	{ "pengantar", "html", true }, { "pengantar", "rtf", true },
	{ "laporan", "html", false }, { "laporan", "rtf", false },
};

static int
put_all(const struct paket *p, struct kb_err *err)
{
	const struct konflik_lampiran *a;
	int rc = put_map(p, err);

	for (size_t i = 0; rc == 0 && i < KB_LEN(pages); i++)
		rc = put_page(p, pages[i].name, pages[i].letter ?
		    p->w->pengantar : p->w->doc, pages[i].layout, err);
	for (size_t i = 0; rc == 0 && (a = konflik_triwulan_lampiran(i)) !=
	    NULL; i++)
		rc = put_list(p, a, err);
	return rc;
}

/* An interruption waits until the folder has its name, or is gone: between
 * the two nobody would clear it away. */
static void
hold(int how)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigprocmask(how, &set, NULL);
}

static void
drop(const char *folder, const char *name, const char *ending)
{
	char *path = kb_asprintf("%s/%s.%s", folder, name, ending);

	(void)unlink(path);
	free(path);
}

void
konflik_paket_buang(char *folder)
{
	const struct konflik_lampiran *a;

	if (folder == NULL) {
		hold(SIG_UNBLOCK);
		return;
	}
	drop(folder, "peta", "svg");
	for (size_t i = 0; i < KB_LEN(pages); i++)
		drop(folder, pages[i].name, pages[i].layout);
	for (size_t i = 0; (a = konflik_triwulan_lampiran(i)) != NULL; i++)
		drop(folder, a->name, "csv");
	(void)rmdir(folder);
	free(folder);
	hold(SIG_UNBLOCK);
}

/* With the rights that a new folder of whoever runs it has. */
static int
open_up(const char *folder)
{
	mode_t mask = umask(0);

	(void)umask(mask);
	return chmod(folder, 0777 & ~mask);
}

static int
make(const char *dir, char **folder, struct kb_err *err)
{
	size_t n = strlen(dir);
	char *made;

	while (n > 1 && dir[n - 1] == '/')
		n--;
	made = kb_asprintf("%.*s.XXXXXX", (int)n, dir);
	hold(SIG_BLOCK);
	if (mkdtemp(made) != NULL) {
		*folder = made;
		return 0;
	}
	kb_fail(err, KB_CREATE, "%s: folder tidak dapat dibuat: %s%s", dir,
	    errno == ENOENT ? "folder tempatnya " : "",
	    kb_strerror(errno));
	free(made);
	return -1;
}

int
konflik_paket_isi(struct kb_ctx *ctx, const struct konflik_triwulan *w,
    const char *dir, char **folder, struct kb_err *err)
{
	struct paket p = { ctx, w, NULL };
	struct stat st;

	if (lstat(dir, &st) == 0)
		return kb_fail(err, KB_CREATE, "%s: sudah ada; sebutkan folder "
		    "yang baru", dir);
	if (make(dir, folder, err) != 0)
		return -1;
	p.folder = *folder;
	return put_all(&p, err);
}

int
konflik_paket_beri_nama(const char *folder, const char *dir,
    struct kb_err *err)
{
	if (open_up(folder) != 0 || rename(folder, dir) != 0)
		return kb_fail(err, KB_CREATE, "%s: folder tidak dapat diberi "
		    "nama itu: %s", dir, kb_strerror(errno));
	hold(SIG_UNBLOCK);
	return 0;
}
