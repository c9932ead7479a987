# What every target of the project shares: the language, the warnings, the sanitizers and the compiler cache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(WAYMARK_CCACHE ccache)
if(WAYMARK_CCACHE)
  # Without these it takes no part where there are precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${WAYMARK_CCACHE}")
endif()

add_library(waymark_flags INTERFACE)
target_compile_options(waymark_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion
  $<IF:$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>,-Wshadow=local,-Wshadow> # a constant of one file is no shadow over its neighbours
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage> # a source that is compiled with its neighbours is taken for a header
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> # false alarms on std::variant and tl::expected once optimised; the sanitizers find true ones
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # ccache can only see through a precompiled header with this
if(NOT CMAKE_CROSSCOMPILING)
  find_program(WAYMARK_LLD ld.lld) # there are sixty programs of tests to link, each with nearly everything
endif()
if(WAYMARK_LLD)
  target_link_options(waymark_flags INTERFACE -fuse-ld=lld)
endif()
target_compile_definitions(waymark_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(WIN32)
  target_compile_definitions(waymark_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
  # Programs and libraries beside each other: there they find each other without being told.
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endif()

if(WAYMARK_SANITIZE)
  target_compile_options(waymark_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(waymark_flags INTERFACE -fsanitize=address,undefined)
endif()

# CMake 3.25 does not run moc again when a source is added to a target: it is compiled before moc has seen it. Whoever adds
# a file would have to know.
function(waymark_rerun_moc target files)
  set(known "${CMAKE_CURRENT_BINARY_DIR}/${target}.files")
  set(before "")
  if(EXISTS "${known}")
    file(READ "${known}" before)
  endif()
  if(NOT before STREQUAL files)
    file(WRITE "${known}" "${files}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
  endif()
endfunction()

# Where CMAKE_UNITY_BUILD is on (the presets say where), the sources of a folder are compiled as one, which takes a quarter of
# the time. By folder, not by number: a new file then changes no other unit, and what one room says with `using namespace`
# does not reach the next. A name in an anonymous namespace must be the only such one of its library, and
# tests/checks/tst_SharedNames.cpp says which is not.
function(waymark_unity target files)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(file ${files})
    cmake_path(ABSOLUTE_PATH file NORMALIZE OUTPUT_VARIABLE path)
    cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    cmake_path(GET path PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "in_${folder}" group)
    set_property(SOURCE "${file}" PROPERTY UNITY_GROUP "${group}")
  endforeach()
endfunction()
