# Qt for Windows, used from where it is built. Sourced by packaging/windows/build.

# No network, no desktop bus, no OpenGL and Vulkan, no ICU, no ODBC: nothing of Waymark's needs them. Without tablets, as
# Debian's sources lack wintab; without Direct2D and so without DirectWrite, which do not link apart from each other in 6.4.
build_qtbase_configured() {
  ( cd "$place/src/qt6-base" && { patch -R -p1 -s -f --dry-run <"$here/qtbase.patch" >/dev/null || patch -p1 -s <"$here/qtbase.patch"; } )
  cmake -S "$place/src/qt6-base" -B "$qt" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DFEATURE_no_prefix=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
    -DFEATURE_network=OFF -DFEATURE_dbus=OFF -DINPUT_opengl=no -DFEATURE_opengl=OFF -DFEATURE_vulkan=OFF -DFEATURE_icu=OFF \
    -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_xml=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF \
    -DFEATURE_sql_psql=OFF -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_tabletevent=OFF \
    -DFEATURE_direct2d=OFF -DFEATURE_directwrite=OFF -DFEATURE_pkg_config=OFF -DFEATURE_system_zlib=OFF \
    -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
    -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF \
    -DSQLite3_INCLUDE_DIR="$prefix/include" -DSQLite3_LIBRARY="$prefix/lib/libsqlite3.dll.a"
}

# What the core and its tests need of it.
build_qtbase_core() { cmake --build "$qt" -j "$jobs" --target Core Sql Test QSQLiteDriverPlugin; }
# All that is configured.
build_qtbase() { cmake --build "$qt" -j "$jobs"; }

build_qt_module() { # qt6-svg
  cmake -S "$place/src/$1" -B "$place/build/$1" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
  cmake --build "$place/build/$1" -j "$jobs"
}
build_qt6_svg() { build_qt_module qt6-svg; }
build_qt6_charts() { build_qt_module qt6-charts; }
