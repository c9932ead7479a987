# Run at every build: writes which commit is built into HEADER, and touches it only where that changed, so that a new commit
# compiles one source. A source without git (a tarball) has no commit; what is changed since it is said with a "+".
execute_process(COMMAND git -C "${SOURCE}" describe --always --dirty=+ --abbrev=12 --exclude=*
  OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
set(text "#define WAYMARK_VERSION \"${VERSION}\"\n#define WAYMARK_COMMIT \"${commit}\"\n")
set(before "")
if(EXISTS "${HEADER}")
  file(READ "${HEADER}" before)
endif()
if(NOT before STREQUAL text)
  file(WRITE "${HEADER}" "${text}")
endif()
