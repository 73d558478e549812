/* SPDX-License-Identifier: ISC */
/* library.c - loading a library; it stays, for this process ends soon. */
#include <dlfcn.h>
#include <stdlib.h>

#include "library.h"

int
kb_library_load(const char *library, const char *version, const char *what,
    const char *const *name, void **symbol, size_t n, struct kb_err *err)
{
	char *file = kb_asprintf("%s.so.%s", library, version);
	void *lib = dlopen(file, RTLD_NOW | RTLD_LOCAL);

	for (size_t i = 0; lib != NULL && i < n; i++)
		if ((symbol[i] = dlsym(lib, name[i])) == NULL)
			lib = NULL;
	if (lib == NULL)
		kb_fail(err, KB_ABSENT, "%s memerlukan pustaka %s (paket "
		    "Debian %s%s); pasang paket itu, atau pakai CSV", what,
		    file, library, version);
	free(file);
	return lib != NULL ? 0 : -1;
}
