# san.sh - how the sanitizers are told of what is not ours; sourced by run.sh
# and lib.sh, with TESTS set.
LSAN_OPTIONS=suppressions=$TESTS/fixtures/lsan.supp:print_suppressions=0
export LSAN_OPTIONS
