/* SPDX-License-Identifier: ISC */
/*
 * Any bytes as pasted text; see fuzz_csv.c.  What is accepted comes back from
 * JSON lines, for a text can hold what in a message begins a record.
 */
#include "kesbang/read.h"

#define FROM KB_IN_FORM
#define KIND KB_IN_JSONL
#define FORMATS "jsonl"
#include "fuzz_csv.c"
