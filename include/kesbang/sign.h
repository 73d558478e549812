/* SPDX-License-Identifier: ISC */
/*
 * sign.h - who vouches for what travels: signatures as OpenSSH makes them
 * (ssh-keygen -Y, since 8.2), which any office can check without us.
 *
 * ssh-keygen is run by its name and arguments, without a shell; keys and
 * signatures pass through memory, never through files of ours.
 */
#ifndef KESBANG_SIGN_H
#define KESBANG_SIGN_H

#include "kesbang/date.h"

/* What a signature is for: one for a bundle is none for a receipt. */
#define KB_FOR_BUNDEL "bundel@kesbangpol"
#define KB_FOR_RECEIPT "tanda-terima@kesbangpol"

/* Makes a pair without a passphrase: FILE and FILE.pub.  Refused where FILE
 * is there already. */
int	 kb_sign_make(const char *file, const char *comment, struct kb_err *);
/* key: the file of the private one. */
int	 kb_sign(const char *key, const char *purpose, const struct kb_buf *text,
	    struct kb_buf *signature, struct kb_err *);
/*
 * signers: lines of "PRINCIPAL ssh-ed25519 AAAA...", as ssh-keygen(1) has
 * them under ALLOWED SIGNERS; a key must have been valid at that moment.
 * KB_SIGN where it does not hold.
 */
int	 kb_sign_verify(const struct kb_buf *signers, const char *who,
	    const char *purpose, kb_stamp when, const struct kb_buf *text,
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
