# make            the launchers in build/bin and build/plain, the runtime library when there is a compiler
# make compiled   the packages built by mypyc into build/compiled (the launchers then use them); RELEASE=1 for one group at -O2
# make check      ruff, mypy, house tests;  make test  check and all tests that fit 40 minutes
# make help       every target with its line

PYTHON ?= python3
PY := $(shell $(PYTHON) -c 'import sys; print(sys.executable)')
ROOT := $(CURDIR)
BUILD := $(ROOT)/build
ROOTS := isa elf as ld cc
MYPYPATH := $(subst $(eval ) ,:,$(ROOTS))
TIMEOUT ?= 600
J ?= 2

BINARIES := ar ranlib nm objcopy objdump readelf strip size strings addr2line
TOOLS := pycc pyas pyld $(addprefix py,$(BINARIES))

.PHONY: all launchers runtime compiled kernel check lint types house test unit bench rules bless oracle torture projects whole fuzz csmith bootstrap \
        kernel-equal setup-size invalid venv clean help

all: launchers runtime ## launchers and runtime library

launchers: $(BUILD)/bin/.made

$(BUILD)/bin/.made: bootstrap/launchers.py Makefile
	@$(PY) bootstrap/launchers.py --root $(ROOT) --build $(BUILD) --python $(PY) --tools "$(TOOLS)"
	@touch $@

runtime: launchers ## the compiler's runtime library (cc/runtime), by our own compiler
	-@if [ -f cc/runtime/build.py ]; then $(PY) cc/runtime/build.py --build $(BUILD); fi

compiled: launchers ## all packages compiled by mypyc into build/compiled (RELEASE=1: one group, -O2)
	@$(PY) bootstrap/compiled.py --root $(ROOT) --build $(BUILD) --jobs $(J) $(if $(RELEASE),--release)

kernel: launchers runtime ## build Linux and boot it (ARCH=i386, CONFIG=file, LINUX=tree)
	@$(PY) tests/kernel/build.py $(if $(ARCH),--arch $(ARCH)) $(if $(CONFIG),--config $(CONFIG)) $(if $(LINUX),--linux $(LINUX)) -j$(J)

SETUP ?= $(BUILD)/kernel/$(if $(filter i386,$(ARCH)),i386,x86_64-min)/arch/x86/boot
setup-size: launchers ## size of the kernel's 16-bit setup.bin, function by function (after make kernel)
	@test -f $(SETUP)/setup.bin || { echo "no $(SETUP)/setup.bin: run make kernel"; exit 1; }
	@wc -c < $(SETUP)/setup.bin | sed 's/$$/ bytes setup.bin (ours at most 24576, the boot protocol 32768)/'
	@$(BUILD)/bin/pynm -S --size-sort -r $(SETUP)/setup.elf

check: lint types house ## ruff, mypy --strict, house tests

lint:
	@$(PY) -m ruff check $(ROOTS) tests bootstrap

types:
	@$(PY) -m mypy --strict $(foreach p,pybase pyelf pybin pyisa pyas pyld pycc,-p $(p))

house: launchers
	@$(PY) -m pytest tests/house

unit: launchers
	@$(PY) -m pytest tests/unit tests/golden

test: launchers runtime ## check and every test that fits 40 minutes
	@status=0; $(MAKE) --no-print-directory lint types || status=1; \
	$(PY) -m pytest tests || status=1; exit $$status

bench: launchers ## speed and memory beside gcc and binutils
	@$(PY) tests/bench/run.py

rules: ## regenerate the files made from .rules
	@PYTHONPATH=$(MYPYPATH) $(PY) -m pycc.rules.generate

bless: launchers ## rewrite the expected parts of golden files; read the diff
	@PYCC_BLESS=1 $(PY) -m pytest tests/golden $(if $(T),-k $(T))

oracle: launchers ## find the miscompiled function and pass: F=path/of/file.c
	@$(PY) tests/oracle/bisect.py $(F)

kernel-equal: launchers ## every kernel .S and .s against GNU as (BUILD_GCC=folder of a gcc build)
	@$(PY) tests/kernel/equal.py $(BUILD_GCC)

torture: launchers runtime ## gcc.c-torture/execute, whole, gcc's count beside ours
	@$(PY) tests/torture/run.py --gcc

projects: launchers runtime ## lua, sqlite, zlib
	@$(PY) tests/projects/run.py

whole: launchers runtime ## musl, redis, libjpeg, doom, postgresql by their own build systems and tests (P="musl redis")
	@$(PY) tests/projects/whole.py $(P) -j$(J)

invalid: launchers ## programs that gcc refuses
	@$(PY) tests/invalid/run.py

fuzz: launchers ## hypothesis and generators, ten minutes each
	@PYCC_ROBUST=all PYCC_FUZZ_SECONDS=$(TIMEOUT) $(PY) -m pytest tests/fuzz tests/unit/elf/test_garbage.py

csmith: launchers runtime ## 300 csmith programs against gcc (N=300)
	@$(PY) tests/fuzz/csmith.py -n $(if $(N),$(N),300) -j$(J)

bootstrap: ## the stages of bootstrap/README.md
	@$(PY) bootstrap/stages.py

venv: ## build/venv with what the checks need
	@$(PY) -m venv $(BUILD)/venv && $(BUILD)/venv/bin/pip install -q 'mypy[mypyc]' ruff pytest hypothesis pyelftools rich 'setuptools<81'

clean:
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-22s %s\n", $$1, $$2}'
