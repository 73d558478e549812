/* SPDX-License-Identifier: ISC */
/* banned.h - included before every file: calls that do not compile here. */
#ifndef KESBANG_BANNED_H
#define KESBANG_BANNED_H

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define KB_BANNED(name) kb_##name##_is_banned
#undef sprintf
#undef vsprintf
#undef strcpy
#undef strcat
#undef strncpy
#undef strncat
#undef strtok
#define strcpy(...) KB_BANNED(strcpy)
#define strcat(...) KB_BANNED(strcat)
#define strncpy(...) KB_BANNED(strncpy)
#define strncat(...) KB_BANNED(strncat)
#define strtok(...) KB_BANNED(strtok)
#define sprintf(...) KB_BANNED(sprintf)
#define vsprintf(...) KB_BANNED(vsprintf)
#define sscanf(...) KB_BANNED(sscanf)
#define atoi(...) KB_BANNED(atoi)
#define atol(...) KB_BANNED(atol)
#define atof(...) KB_BANNED(atof)
#define strtod(...) KB_BANNED(strtod)
#define localtime(...) KB_BANNED(localtime)	/* TZ is never asked */
#define gmtime(...) KB_BANNED(gmtime)
#define ctime(...) KB_BANNED(ctime)
#undef strerror
#define strerror(...) KB_BANNED(strerror)	/* kb_strerror(): Indonesian */
#define system(...) KB_BANNED(system)
#define popen(...) KB_BANNED(popen)
/* LC_ALL would change how numbers are read and printed. */
#undef LC_ALL
#undef LC_NUMERIC
#define LC_ALL KB_BANNED(LC_ALL)
#define LC_NUMERIC KB_BANNED(LC_NUMERIC)

#endif
