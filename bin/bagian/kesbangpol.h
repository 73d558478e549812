/* SPDX-License-Identifier: ISC */
/* kesbangpol.h - commands of kesbangpol that have files of their own. */
#ifndef KESBANG_BAGIAN_KESBANGPOL_H
#define KESBANG_BAGIAN_KESBANGPOL_H

#include "kesbang/cmd.h"
#include "kesbang/tukar.h"

extern const struct kb_type kesbangpol_kirim_opt, kesbangpol_agenda_opt;
extern const struct kb_type kesbangpol_periksa_opt;
extern const struct kb_type kesbangpol_jejak_opt, kesbangpol_musnahkan_opt;
extern const struct kb_type kesbangpol_kunci_opt;

int	 kesbangpol_run_agenda(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_dasbor(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_periksa(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_cadangkan(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_pulihkan(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_jejak(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_musnahkan(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_kunci(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_kirim(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_terima(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_kelengkapan(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_salin(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_muat(struct kb_ctx *, struct kb_err *);

/* What was destroyed leaves no byte in the file (a kb_office_fn); and where it
 * may be yet, said. */
int	 kesbangpol_wipe(struct kb_ctx *, void *, struct kb_err *);
void	 kesbangpol_say_left(struct kb_ctx *);

/* ---- files of bundles ---- */

#define KONFLIK "konflik"	/* a folder of FILE.tukar/ */

/* What a bundle that came is called when it is sent on. */
void	 kesbangpol_name(const struct terimaan *, struct kb_buf *);
/* For scandir(): is it called like a bundle? */
struct dirent;
int	 kesbangpol_is_bundle(const struct dirent *);
bool	 kesbangpol_folder(const char *path);	/* is it one? */
int	 kesbangpol_write(struct kb_ctx *, const char *path,
	    const struct kb_buf *, struct kb_err *);
int	 kesbangpol_read(struct kb_ctx *, const char *path, struct kb_buf *,
	    struct kb_err *);
/* Where a file of that name is in that folder of ours, which is made where it
 * is missing; NULL: it cannot be.  Caller frees. */
char	*kesbangpol_own(struct kb_ctx *, const char *folder, const char *name,
	    struct kb_err *);

#endif
