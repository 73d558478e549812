/* SPDX-License-Identifier: ISC */
/* kind.c - the kinds of fields: a new kind is a row here and in record.h. */
#include "kind.h"

const struct kb_kind_op *const kb_kind_ops[] = {
	[KB_TEXT] = &kb_kind_text,
	[KB_INT] = &kb_kind_int,
	[KB_MONEY] = &kb_kind_money,
	[KB_DATE] = &kb_kind_date,
	[KB_PDATE] = &kb_kind_pdate,
	[KB_TIME] = &kb_kind_time,
	[KB_STAMP] = &kb_kind_stamp,
	[KB_ENUM] = &kb_kind_enum,
	[KB_CODE] = &kb_kind_code,
	[KB_REGION] = &kb_kind_region,
	[KB_REF] = &kb_kind_ref,
	[KB_FLAG] = &kb_kind_enum,
	[KB_RATE] = &kb_kind_rate,
	[KB_REAL] = &kb_kind_real,
	[KB_SPAN] = &kb_kind_span,
};
