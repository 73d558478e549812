/* SPDX-License-Identifier: ISC */
/* account.c - /etc/passwd and /etc/group, and then who else knows. */
#include <grp.h>
#include <pwd.h>

#include "kesbang/account.h"
#include "kesbang/base.h"

char *
kb_user_name(uid_t uid)
{
	FILE *f = fopen("/etc/passwd", "re");
	const struct passwd *pw = NULL;
	char *name;

	while (f != NULL && (pw = fgetpwent(f)) != NULL && pw->pw_uid != uid)
		continue;
	if (pw == NULL)
		pw = getpwuid(uid);
	name = pw != NULL ? kb_strdup(pw->pw_name) : NULL;
	if (f != NULL)
		fclose(f);
	return name;
}

bool
kb_group_id(const char *name, gid_t *gid)
{
	FILE *f = fopen("/etc/group", "re");
	const struct group *g = NULL;

	while (f != NULL && (g = fgetgrent(f)) != NULL &&
	    strcmp(g->gr_name, name) != 0)
		continue;
	if (g == NULL)
		g = getgrnam(name);
	if (g != NULL)
		*gid = g->gr_gid;
	if (f != NULL)
		fclose(f);
	return g != NULL;
}
