/* SPDX-License-Identifier: ISC */
/*
 * library.h - libraries that few commands need and that draw in others:
 * loaded by those, since linking them would double the start of every one.
 *
 * Their functions are listed once, as CALLS(X) of X(name)s, and stand as
 * members of the same names and types in
 *
 *	union { struct { CALLS(KB_LIBRARY_CALL) } lib; void *symbol[N]; };
 */
#ifndef KESBANG_IO_LIBRARY_H
#define KESBANG_IO_LIBRARY_H

#include "kesbang/base.h"

#define KB_LIBRARY_CALL(name) __typeof__(&name) name;
#define KB_LIBRARY_NAME(name) #name,

/* "libzip", "4": what the library and its package are called by Debian;
 * what: "membaca xlsx", which needs it. */
int	 kb_library_load(const char *library, const char *version,
	    const char *what, const char *const *name, void **symbol,
	    size_t n, struct kb_err *);

#endif
