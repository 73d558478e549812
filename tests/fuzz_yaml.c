/* SPDX-License-Identifier: ISC */
/* Any bytes as YAML; see fuzz_csv.c. */
#include "kesbang/read.h"

#define KIND KB_IN_YAML
#define FORMATS "yaml"
#include "fuzz_csv.c"
