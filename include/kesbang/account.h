/* SPDX-License-Identifier: ISC */
/*
 * account.h - users and groups of this computer.  Its own files are read
 * before the name service is asked: that one asks a socket, and a command is
 * to make no network call, and not to wait for a server that is away.
 */
#ifndef KESBANG_ACCOUNT_H
#define KESBANG_ACCOUNT_H

#include <stdbool.h>
#include <sys/types.h>

char	*kb_user_name(uid_t);		/* caller frees; NULL: of no name */
bool	 kb_group_id(const char *name, gid_t *);	/* false: there is none */

#endif
