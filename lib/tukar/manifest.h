/* SPDX-License-Identifier: ISC */
/* manifest.h - what a bundle says of itself; the signature is over it. */
#ifndef KESBANG_TUKAR_MANIFEST_H
#define KESBANG_TUKAR_MANIFEST_H

#include "kesbang/tukar.h"

#define TUKAR_EDISI 1
#define MANIFEST "manifest.jsonl"
#define MANIFEST_SIG MANIFEST ".sig"
#define NISAN "nisan.jsonl.gz"
#define ISI_ENDING ".jsonl.gz"			/* TABEL.jsonl.gz, TABEL.2.jsonl.gz */
#define ISI_PART ((size_t)16 << 20)		/* bytes of lines in one, about */

struct manifest_kepala {
	kb_int	 edisi;			/* of this form */
	kb_int	 skema;			/* of the sender's office file */
	kb_code	 kantor, kepada;
	kb_enum	 serah;			/* a flag: the receiver's own records,
					   until now entered by the sender */
	kb_int	 babak, urut, dasar;
	kb_text	 sidik_dasar;		/* SHA-256 of the manifest of dasar */
	kb_text	 sebelumnya;		/* and of the number before this one */
	kb_text	 jenis;			/* the tables that leave: "a b" */
	kb_enum	 pribadi;		/* a flag: with their private columns */
	kb_stamp dibuat;
	kb_int	 catatan;
	kb_text	 jejak;			/* hash of the trail's last entry: an
					   anchor for who examines the trail */
};

struct manifest_isi {
	kb_text	 berkas;
	kb_int	 catatan;		/* lines */
	kb_text	 sha256;		/* of its bytes as they are here */
};

/* More than a bundle of all types in many parts has. */
#define MANIFEST_MOST ((size_t)256 << 10)

struct manifest {
	struct manifest_kepala	 kepala;
	struct manifest_isi	*isi;
	size_t			 n;
	char			 sha[KB_SHA_HEX];	/* of its text */
	struct kb_homes		 homes;
};

void	 manifest_write(struct kb_buf *, struct manifest *);	/* sets sha */
/* Free it after a failure, too. */
int	 manifest_read(const char *name, const struct kb_buf *,
	    struct manifest *, struct kb_err *);
/* The members are those that it names, no more and no less, as they were. */
int	 manifest_check(const char *name, const struct manifest *,
	    const struct kb_members *, struct kb_err *);
void	 manifest_add(struct manifest *, const char *file, int64_t lines,
	    const struct kb_buf *bytes);
void	 manifest_free(struct manifest *);

#endif
