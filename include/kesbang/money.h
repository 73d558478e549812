/* SPDX-License-Identifier: ISC */
/* money.h - whole numbers and rupiah, as written in Indonesia. */
#ifndef KESBANG_MONEY_H
#define KESBANG_MONEY_H

#include "kesbang/base.h"

typedef struct { int64_t v; bool known; } kb_int;
typedef struct { int64_t v; bool known; } kb_money;	/* whole rupiah */

/*
 * 1234567, 1.234.567, -5.  What could mean two numbers ("1,500",
 * "1.50", "170,933.400") is refused with both readings named.  "0.500" is
 * refused too: no thousands begin with 0.
 */
int	 kb_int_parse(const char *, int64_t *, struct kb_err *);
/* Also Rp1.234.567, "Rp 1.234.567,00", 1234567.00; cents must be zero. */
int	 kb_money_parse(const char *, int64_t *, struct kb_err *);
/* The same with sen, "Rp1.500,50", for what is only shown: no register keeps
 * them.  Both have the sign. */
int	 kb_money_parse_sen(const char *, int64_t *, int *sen, struct kb_err *);

/* *sum += n; a sum that does not fit is told as a fault of the register. */
int	 kb_sum_add(int64_t *sum, int64_t n, struct kb_err *);
int	 kb_sum_fail(struct kb_err *);

void	 kb_int_dots(struct kb_buf *, int64_t);		/* 1.234.567 */
void	 kb_money_text(struct kb_buf *, int64_t);	/* Rp1.234.567 */

#endif
