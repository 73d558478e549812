/* SPDX-License-Identifier: ISC */
/* Any bytes as JSON lines or one JSON array; see fuzz_csv.c. */
#include "kesbang/read.h"

#define KIND KB_IN_JSONL
#define FORMATS "jsonl", "json"
#include "fuzz_csv.c"
