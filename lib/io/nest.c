/* SPDX-License-Identifier: ISC */
/* nest.c - a YAML document as a tree. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/nest.h"
#include "yaml_event.h"

#define BLOCK 512

struct nesting {
	struct kb_nest	*to;
	struct kb_input	*in;
	struct kb_yaml	*y;
	struct kb_err	*err;
};

static struct kb_node *
new_node(struct kb_nest *t, const struct kb_yaml_event *e, const char *key,
    long line)
{
	struct kb_node *n;
	struct kb_buf b = KB_BUF_INIT;

	if (t->nblock == 0 || t->used == BLOCK) {
		t->block = kb_realloc(t->block, t->nblock + 1,
		    sizeof(*t->block));
		t->block[t->nblock++] = kb_alloc(BLOCK * sizeof(*n));
		t->used = 0;
	}
	n = &t->block[t->nblock - 1][t->used++];
	*n = (struct kb_node){ .key = key, .line = line,
	    .kind = e->kind == KB_YAML_MAP ? KB_NODE_MAP :
	    e->kind == KB_YAML_LIST ? KB_NODE_LIST : KB_NODE_TEXT };
	if (e->kind == KB_YAML_TEXT && e->text != NULL) {
		kb_buf_adds(&b, e->text);
		n->text = kb_homes_text(&t->homes, &b);
	}
	return n;
}

const struct kb_node *
kb_node_find(const struct kb_node *map, const char *key)
{
	if (map == NULL || map->kind != KB_NODE_MAP)
		return NULL;
	for (const struct kb_node *n = map->child; n != NULL; n = n->next)
		if (strcmp(n->key, key) == 0)
			return n;
	return NULL;
}

#define KEYS 256			/* of one map, which are looked through */
#define ENDS 1

/* The key before a value of a map and its line, or that it ends here. */
static int
key_of(struct nesting *s, const struct kb_node *map, const char **key,
    long *line)
{
	struct kb_yaml_event e;
	struct kb_buf b = KB_BUF_INIT;
	const struct kb_node *twice;

	if (kb_yaml_next(s->y, &e) != 0)
		return -1;
	if (e.kind == KB_YAML_END)
		return ENDS;
	if (map->n == KEYS)
		return kb_yaml_refuse(s->y, e.line, "terlalu banyak nama dalam "
		    "satu bagian");
	if (e.kind != KB_YAML_TEXT || e.text == NULL)
		return kb_yaml_refuse(s->y, e.line, "nama bagian harus teks");
	if ((twice = kb_node_find(map, e.text)) != NULL)
		return kb_fail(s->err, KB_DATA, "%s:%ld: '%.60s' disebut dua "
		    "kali; sudah ada pada baris %ld", s->in->name, e.line,
		    e.text, twice->line);
	kb_buf_adds(&b, e.text);
	*key = kb_homes_text(&s->to->homes, &b);
	*line = e.line;
	return 0;
}

/* After its beginning: what is in a map or a list, to its end. */
static int
fill(struct nesting *s, struct kb_node *in, int depth)
{
	const struct kb_node **last = &in->child;
	struct kb_yaml_event e;
	struct kb_node *n;
	int rc = 0;

	if (depth > KB_NEST_DEPTH)
		return kb_yaml_refuse(s->y, in->line, "terlalu banyak bagian "
		    "di dalam bagian");
	for (;;) {
		const char *key = NULL;
		long line = 0;

		if (in->kind == KB_NODE_MAP &&
		    (rc = key_of(s, in, &key, &line)) != 0)
			return rc == ENDS ? 0 : rc;
		if (kb_yaml_next(s->y, &e) != 0)
			return -1;
		if (e.kind == KB_YAML_END)
			return 0;
		n = new_node(s->to, &e, key, key != NULL ? line : e.line);
		*last = n;
		last = &n->next;
		in->n++;
		if (n->kind != KB_NODE_TEXT && fill(s, n, depth + 1) != 0)
			return -1;
	}
}

static int
documents(struct nesting *s)
{
	struct kb_node **last = &s->to->root, *n;
	struct kb_yaml_event e;

	for (;;) {
		if (kb_yaml_next(s->y, &e) != 0)
			return -1;
		if (e.kind == KB_YAML_EOF)
			break;
		kb_yaml_record(s->y);
		if (e.kind == KB_YAML_DOCUMENT ||
		    (e.kind == KB_YAML_TEXT && (e.text == NULL ||
		    *e.text == '\0')))
			continue;
		*last = n = new_node(s->to, &e, NULL, e.line);
		if (n->kind != KB_NODE_TEXT && fill(s, n, 1) != 0)
			return -1;
		last = (struct kb_node **)(void *)&n->next;
	}
	return 0;
}

int
kb_nest_read(struct kb_input *in, struct kb_nest *t, struct kb_err *err)
{
	static const struct kb_yaml_most most = { KB_NEST_MIB * 1024 * 1024,
	    KB_NEST_MIB, "naskah" };
	struct nesting s = { .to = t, .in = in, .err = err,
	    .y = kb_yaml_open(in, &most, err) };
	int rc;

	*t = (struct kb_nest){ 0 };
	rc = s.y != NULL ? documents(&s) : -1;
	kb_yaml_close(s.y);
	return rc;
}

bool
kb_nest_nested(const struct kb_nest *t)
{
	for (const struct kb_node *r = t->root; r != NULL; r = r->next)
		for (const struct kb_node *n = r->child; r->kind ==
		    KB_NODE_MAP && n != NULL; n = n->next)
			if (n->kind != KB_NODE_TEXT)
				return true;
	return false;
}

void
kb_nest_free(struct kb_nest *t)
{
	for (size_t i = 0; i < t->nblock; i++)
		free(t->block[i]);
	free(t->block);
	kb_homes_free(&t->homes);
	*t = (struct kb_nest){ 0 };
}
