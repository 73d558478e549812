/* SPDX-License-Identifier: ISC */
/*
 * sign.h - who vouches for what travels: keys and signatures as OpenSSH makes
 * them (ssh-keygen -Y, since 8.2), which any office can check without us.
 *
 * ssh-keygen and age are run by name and arguments, without a shell; keys and
 * signatures pass through memory, never through files of ours.  What these
 * programs say is told in our words.
 */
#ifndef KESBANG_SIGN_H
#define KESBANG_SIGN_H

#include "kesbang/base.h"

/* What a signature is for: one for a bundle is none for a receipt. */
#define KB_FOR_BUNDEL "bundel@kesbangpol"
#define KB_FOR_RECEIPT "tanda-terima@kesbangpol"

/* ---- keys as text: no program is asked ---- */

/*
 * A public key is one line, "ssh-ed25519 AAAA... comment", of a kind that
 * offices sign with.  Its bytes are what it is, whatever the comment says.
 * False: it is none, and why, for people.
 */
bool	 kb_pub_bytes(const char *line, struct kb_buf *bytes,
	    const char **why);
size_t	 kb_pub_len(const char *line);		/* of it, without the comment */
const char *kb_pub_comment(const char *line);	/* "" where there is none */
/* age can close for it, too. */
bool	 kb_pub_seals(const char *line);
/* The line of such a file; "-": of standard input (kb_input_open()). */
int	 kb_pub_file(const char *path, const char *dir, struct kb_buf *line,
	    struct kb_err *);
/* The key that a signature says it was made with; false: it is none. */
bool	 kb_sig_bytes(const struct kb_buf *signature, struct kb_buf *bytes);

/*
 * What people compare by telephone: 30 digits of the SHA-256 of those bytes,
 * "04213 88121 ...".  Who would have another key of the same digits made must
 * try 10^30.
 */
#define KB_PRINT_TEXT 36
void	 kb_pub_print(const struct kb_buf *bytes, char out[KB_PRINT_TEXT]);

/* ---- a pair of our own: FILE and FILE.pub ---- */

/* Without a passphrase.  Refused where FILE is there already. */
int	 kb_sign_make(const char *file, const char *comment, struct kb_err *);
/*
 * The line of the public one, made anew from the private one; it stays empty
 * where neither is there.  KB_CONFIG: only the public one is, or another one.
 */
int	 kb_sign_public(const char *file, struct kb_buf *line,
	    struct kb_err *);
/* The pair is called that from now on; 1: there is none.  What is there already
 * is not touched. */
int	 kb_sign_retire(const char *file, const char *kept, struct kb_err *);
/* Who may read and change the office file may sign, too. */
int	 kb_sign_share(const char *file, const char *office, struct kb_err *);
/* key: the file of the private one.  KB_CONFIG where it is not there. */
int	 kb_sign(const char *key, const char *purpose, const struct kb_buf *text,
	    struct kb_buf *signature, struct kb_err *);

/*
 * signers: lines of "PRINCIPAL ssh-ed25519 AAAA...", as ssh-keygen(1) has
 * them under ALLOWED SIGNERS; no days, which older programs do not know.
 * KB_SIGN where it does not hold.
 */
int	 kb_sign_verify(const struct kb_buf *signers, const char *who,
	    const char *purpose, const struct kb_buf *text,
	    const struct kb_buf *signature, struct kb_err *);

/*
 * Closed for one reader (age(1)): reader is its public key, "age1..." or a
 * line of OpenSSH's .pub; key the file of its private one.  KB_ABSENT where
 * age is not installed, KB_SIGN where it cannot be opened.
 */
bool	 kb_is_sealed(const struct kb_buf *);
int	 kb_seal(const char *reader, const struct kb_buf *text, struct kb_buf *,
	    struct kb_err *);
int	 kb_unseal(const char *key, const struct kb_buf *sealed,
	    struct kb_buf *, struct kb_err *);

#endif
