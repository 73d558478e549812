# Perkakas Kesbangpol. One Makefile, not recursive; a new .c file needs no
# edit here. Variants: SAN=1 (ASan, UBSan), COV=1, FUZZ=1, CC=clang.
#
#   make          build            make check    all tests
#   make demo     see it work      make install  PREFIX= DESTDIR=

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
LIBDIR  ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
PCDIR   ?= $(LIBDIR)/pkgconfig
MANDIR  ?= $(PREFIX)/share/man
BASHDIR ?= $(PREFIX)/share/bash-completion/completions
ZSHDIR  ?= $(PREFIX)/share/zsh/site-functions
DATADIR ?= $(PREFIX)/share/kesbangpol
PKG_CONFIG ?= pkg-config
INSTALL ?= install

VARIANT := $(if $(SAN),san)$(if $(COV),cov)$(if $(FUZZ),fuzz)$(if $(filter clang%,$(notdir $(CC))),clang)
B := build/$(or $(VARIANT),normal)
# The tools stand beside their sources; those of a variant in its own folder.
X := $(if $(VARIANT),$(B)/bin,bin)

TOOLS   := $(patsubst bin/%.c,%,$(sort $(wildcard bin/*.c)))
LIB_C   := $(sort $(wildcard lib/*/*.c))
# Files that an office may have its own version of, in these folders.
EDITABLE := data/banpol data/konflik data/musnah data/padanan data/petak data/rakor data/rubrik data/surat
EMBED   := $(sort $(wildcard lib/db/sql/*.sql lib/io/*.css data/*.csv $(addsuffix /*,$(EDITABLE)) man/*.inc))
UNITS   := $(patsubst tests/%.c,%,$(sort $(wildcard tests/t-*.c)))
FUZZERS := $(patsubst tests/%.c,%,$(sort $(wildcard tests/fuzz_*.c)))
FAULTS   = $(addprefix $(B)/tests/fault/,after judge nomem.so nosql.so turn.so)
PAGES   := $(patsubst man/%.in,%,$(sort $(wildcard man/*.in)))

MODULES := sqlite3 yaml-0.1 smartcols libutf8proc nettle expat zlib
LIBS_ALONE := -lcsv -lm
LIBS := $(shell $(PKG_CONFIG) --libs $(MODULES) 2>/dev/null) $(LIBS_ALONE)
VERSION := 0.1

CFLAGS  ?= -O2 -g
WARN    := -Wall -Wextra -Wshadow -Wconversion -Wsign-conversion -Wstrict-prototypes \
           -Wmissing-prototypes -Wno-missing-field-initializers -Wformat=2 -Wimplicit-fallthrough -Wvla $(if $(CI),-Werror)
# Each kind of processor has its own name for jumps that only land where they may.
BRANCHES := $(patsubst x86_64,-fcf-protection=full,$(patsubst aarch64,-mbranch-protection=standard,$(filter \
           x86_64 aarch64,$(firstword $(subst -, ,$(shell $(CC) -dumpmachine))))))
HARDEN  := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=$(if $(filter clang%,$(notdir $(CC))),2,3) \
           -fstack-protector-strong -fstack-clash-protection $(BRANCHES) \
           $(if $(filter clang%,$(notdir $(CC))),,-ftrivial-auto-var-init=zero) \
           -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing -fPIE
LDHARD  := -pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,nodlopen -Wl,--as-needed
ifneq ($(SAN)$(FUZZ),)
HARDEN  := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -fPIE
LDHARD  := -fsanitize=address,undefined -pie
endif
ifneq ($(FUZZ),)
CC      := clang
HARDEN  += -fsanitize=fuzzer-no-link
endif
ifneq ($(COV),)
CFLAGS  := -O0 -g --coverage
HARDEN  :=
LDHARD  := --coverage
endif
override CPPFLAGS += -D_GNU_SOURCE -Iinclude -I. -DKB_VERSION='"$(VERSION)"' -include include/kesbang/banned.h
# Ours last: a packager's flags may name a lower level of the same.
ALL_CFLAGS = -std=c11 $(CFLAGS) $(WARN) -ffile-prefix-map=$(CURDIR)=. $(CPPFLAGS) $(HARDEN) -MMD -MP

LIB_O := $(LIB_C:%.c=$(B)/%.o) $(B)/embed.o
LIB   := $(B)/libkesbang.a

.PHONY: all check demo deps bench bench-sql fault fuzz install uninstall clean format lint
all: $(TOOLS:%=$(X)/%) $(if $(VARIANT),,man)

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

# libzip is loaded when a workbook is read (library.h), by the name it has.
$(B)/lib/io/pack.o: override CPPFLAGS += -DKB_LIBZIP_VERSION='"$(patsubst \
    libzip.so.%,%,$(notdir $(shell readlink "$$($(CC) -print-file-name=libzip.so)")))"'

# What the folders hold: a file that is gone is noticed, too.
.PHONY: FORCE
$(B)/list: FORCE
	@mkdir -p $(@D)
	@echo '$(EMBED) $(LIB_C)' | cmp -s - $@ || echo '$(EMBED) $(LIB_C)' > $@

# Files of the tree inside the program: one table, made from the folders.
$(B)/embed.c: tools/embed.sh Makefile $(EMBED) $(B)/list
	@mkdir -p $(@D)
	sh tools/embed.sh $(EMBED) > $@

$(B)/embed.o: $(B)/embed.c $(EMBED)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(LIB): $(LIB_O) $(B)/list
	@rm -f $@
	$(AR) rcsD $@ $(LIB_O)

# A tool whose commands outgrow a file has further ones, bin/bagian/TOOL-*.c.
.SECONDEXPANSION:
$(X)/%: $(B)/bin/%.o $$(addprefix $(B)/,$$(addsuffix .o,$$(basename $$(sort $$(wildcard bin/bagian/$$*-*.c))))) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDHARD) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LIB) $(LIBS)

$(B)/tests/t-%: $(B)/tests/t-%.o $(LIB)
	$(CC) $(CFLAGS) $(LDHARD) $(LDFLAGS) -o $@ $< $(LIB) $(LIBS)

$(B)/tests/fuzz_%: $(B)/tests/fuzz_%.o $(LIB)
	$(CC) $(CFLAGS) $(LDHARD) -fsanitize=fuzzer $(LDFLAGS) -o $@ $< $(LIB) $(LIBS)

# Man pages: prose from man/; options, commands, records and what all pages
# share (man/*.inc) from the program.
.PHONY: man
man: $(PAGES:%=build/man/%)

build/man/%.1: man/%.1.in $(X)/%
	@mkdir -p $(@D)
	$(X)/$* --mdoc < $< > $@

build/man/%: man/%.in
	@mkdir -p $(@D)
	cp $< $@

deps:
	sh tools/deps.sh

# Installs nothing by itself unless something is missing.
.PHONY: ready
ready:
	@sh tools/deps.sh --probe || sh tools/deps.sh

demo: ready
	@$(MAKE) --no-print-directory -s all
	@sh tools/demo.sh

check: ready
	@$(MAKE) --no-print-directory all units
	sh tests/run.sh $(X) $(B)

.PHONY: units faults
units: $(UNITS:%=$(B)/tests/%) faults

# They stand beside the tools and know nothing of the library.
faults: $(FAULTS)
$(B)/tests/fault/%: tests/fault/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(CFLAGS) $(WARN) -D_GNU_SOURCE -o $@ $< -lsqlite3

$(B)/tests/fault/%.so: tests/fault/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(CFLAGS) $(WARN) -D_GNU_SOURCE -fPIC -shared -o $@ $<

# Faults at every point, and what is lost by them: nothing.
.PHONY: fault
fault: all $(FAULTS)
	@sh tools/deps.sh --fault
	@TOOLS=$(abspath $(X)) sh tests/fault/run.sh

# Can they fail?
.PHONY: mutasi
mutasi: all faults
	@sh tools/deps.sh --fault
	@sh tests/fault/mutasi.sh

# Beside peers, and how it grows; tests/bench/pasang.sh puts it into README.md.
bench: all
	@sh tools/deps.sh --bench
	@sh tests/bench/tabel.sh > build/bench.new && mv build/bench.new build/bench.txt
	@cat build/bench.txt

# Each question beside the SQL that answers it.
bench-sql: all
	sh tests/bench/run.sh

# Which branches all that takes, and which none: build/cov/liputan.txt.  What a
# test wants of a program's messages may fail here; make check is to say that.
# No faults that kill: who is killed while he writes his counts spoils them all.
.PHONY: cov
cov:
	@sh tools/deps.sh --cov
	$(MAKE) COV=1 all units
	find build/cov -name '*.gcda' -delete
	chmod -R a+rwX build/cov
	-GCOV_ERROR_FILE=/dev/null sh tests/run.sh build/cov/bin build/cov
	-for t in 'sql.sh 12000' 'everywhere.sh all sql' 'syscall.sh 3000' \
	  'full.sh 300'; do GCOV_ERROR_FILE=/dev/null \
	  TOOLS=$(CURDIR)/build/cov/bin sh tests/fault/$$t | tail -1; done
	sh tests/liput.sh build/cov

FUZZ_SECONDS ?= 60
fuzz:
	@sh tools/deps.sh --fuzz
	$(MAKE) FUZZ=1 fuzz-build
	sh tests/fuzz.sh $(FUZZ_SECONDS)

.PHONY: fuzz-build
fuzz-build: $(FUZZERS:%=$(B)/tests/%)

# What others build with; banned.h is a rule of this house only.
HEADERS := $(filter-out include/kesbang/banned.h,$(sort $(wildcard include/kesbang/*.h)))
DATA    := $(sort $(shell cd data && find . -type f ! -path './lengkap/*' | sed 's,^\./,,'))
TO      := $(DESTDIR)$(DATADIR)

install: all man
	$(INSTALL) -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(LIBDIR) $(DESTDIR)$(PCDIR) \
	  $(DESTDIR)$(INCLUDEDIR)/kesbang $(DESTDIR)$(BASHDIR) $(DESTDIR)$(ZSHDIR) \
	  $(addprefix $(DESTDIR)$(MANDIR)/man,1 5 7) $(sort $(dir $(DATA:%=$(TO)/%)))
	$(INSTALL) -m 755 $(TOOLS:%=$(X)/%) $(DESTDIR)$(BINDIR)
	$(INSTALL) -m 644 $(LIB) $(DESTDIR)$(LIBDIR)
	$(INSTALL) -m 644 $(HEADERS) $(DESTDIR)$(INCLUDEDIR)/kesbang
	sed -e 's,@INCLUDEDIR@,$(INCLUDEDIR),; s,@LIBDIR@,$(LIBDIR),; s,@VERSION@,$(VERSION),' \
	  -e 's,@MODULES@,$(MODULES),; s,@LIBS@,$(LIBS_ALONE),' lib/libkesbang.pc.in \
	  > $(DESTDIR)$(PCDIR)/libkesbang.pc
	for p in $(PAGES); do $(INSTALL) -m 644 build/man/$$p $(DESTDIR)$(MANDIR)/man$${p##*.} || exit 1; done
	for t in $(TOOLS); do \
	  sed "s/@ALAT@/$$t/" data/lengkap/bash.in > $(DESTDIR)$(BASHDIR)/$$t && \
	  sed "s/@ALAT@/$$t/" data/lengkap/zsh.in > $(DESTDIR)$(ZSHDIR)/_$$t || exit 1; done
	for f in $(DATA); do $(INSTALL) -m 644 data/$$f $(TO)/$$f || exit 1; done
	chmod 755 $(TO)/jadwal
	chmod 644 $(DESTDIR)$(PCDIR)/libkesbang.pc $(TOOLS:%=$(DESTDIR)$(BASHDIR)/%) $(TOOLS:%=$(DESTDIR)$(ZSHDIR)/_%)

# What somebody laid beside the data stays.
uninstall:
	rm -f $(TOOLS:%=$(DESTDIR)$(BINDIR)/%) $(TOOLS:%=$(DESTDIR)$(BASHDIR)/%) \
	  $(TOOLS:%=$(DESTDIR)$(ZSHDIR)/_%) $(DESTDIR)$(LIBDIR)/$(notdir $(LIB)) \
	  $(DESTDIR)$(PCDIR)/libkesbang.pc $(HEADERS:include/%=$(DESTDIR)$(INCLUDEDIR)/%) $(DATA:%=$(TO)/%)
	for p in $(PAGES); do rm -f $(DESTDIR)$(MANDIR)/man$${p##*.}/$$p; done
	for d in $(DESTDIR)$(INCLUDEDIR)/kesbang $(TO); do \
	  [ ! -d $$d ] || find $$d -depth -type d -exec rmdir --ignore-fail-on-non-empty {} +; done

# Debian's package; and that it comes out the same whoever builds it.
.PHONY: deb ulang
deb ulang:
	@sh tools/deps.sh --paket
	@sh tools/paket.sh $@

# Only the lines you touched: clang-format cannot align by tabs as we do.
format:
	git clang-format

# internalAstError: cppcheck 2.10 cannot parse the _Generic inside KB_ARGS.
lint:
	cppcheck --quiet --error-exitcode=1 --std=c11 --enable=warning,portability,performance \
	  --inline-suppr --suppress=missingIncludeSystem --suppress=internalAstError -DKB_VERSION=\"x\" -I. -Iinclude bin lib

clean:
	rm -rf build $(TOOLS:%=bin/%)

-include $(LIB_O:.o=.d) $(TOOLS:%=$(B)/bin/%.d) $(patsubst %.c,$(B)/%.d,$(wildcard bin/bagian/*.c)) $(UNITS:%=$(B)/tests/%.d) $(FUZZERS:%=$(B)/tests/%.d)
