# Debian's mingw-w64 with POSIX threads, and what packaging/windows/build made in its folder, WAYMARK_WINDOWS_PLACE.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR AMD64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(WAYMARK_WINDOWS_PLACE "$ENV{WAYMARK_WINDOWS_PLACE}" CACHE PATH "The folder of packaging/windows/build")
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WAYMARK_WINDOWS_PLACE) # a check of the compiler reads this file anew
set(prefix "${WAYMARK_WINDOWS_PLACE}/prefix")
set(CMAKE_FIND_ROOT_PATH "${prefix}" "${WAYMARK_WINDOWS_PLACE}/build/qt6-base" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "${prefix}" "${WAYMARK_WINDOWS_PLACE}/build/qt6-base")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Only these .pc files: those of this machine would name its own libraries.
set(ENV{PKG_CONFIG_LIBDIR} "${prefix}/lib/pkgconfig")
set(ENV{PKG_CONFIG_SYSROOT_DIR} "")
set(ENV{PKG_CONFIG_PATH} "")
