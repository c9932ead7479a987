# How each library for Windows is built into $prefix. Sourced by packaging/windows/build. All are static but SQLite, which Qt's
# plugin and Waymark have to share (Waymark refuses to start where they do not), and Qt.
cross=x86_64-w64-mingw32

pc_file() { # name version libs cflags
  mkdir -p "$prefix/lib/pkgconfig"
  printf 'prefix=%s\nName: %s\nDescription: %s\nVersion: %s\nLibs: -L${prefix}/lib %s\nCflags: -I${prefix}/include %s\n' \
    "$prefix" "$1" "$1" "$2" "$3" "${4:-}" >"$prefix/lib/pkgconfig/$1.pc"
}
with_cmake() { # name of the source, then words for cmake
  local name="$1"
  shift
  cmake -S "$place/src/$name" -B "$place/build/$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF \
    -DZLIB_LIBRARY=/usr/$cross/lib/libz.a -DZLIB_INCLUDE_DIR=/usr/$cross/include "$@"
  cmake --build "$place/build/$name" -j "$jobs"
  cmake --install "$place/build/$name"
}
# What needs no building. Of zlib the static one: there is no other in this folder.
build_expected() {
  mkdir -p "$prefix/include" "$prefix/share/cmake" "$prefix/lib"
  cp "/usr/$cross/lib/libz.a" "$prefix/lib/"
  cp -r /usr/include/tl "$prefix/include/"
  cp -r /usr/share/cmake/tl-expected "$prefix/share/cmake/"
}

# The one file that all of SQLite is made into is made by programs that run here; then it is compiled for there, as Debian does.
build_sqlite3() {
  mkdir -p "$place/build/sqlite3" "$prefix/bin" "$prefix/lib" "$prefix/include"
  cd "$place/build/sqlite3"
  "$place/src/sqlite3/configure" --disable-tcl --disable-readline
  make sqlite3.c sqlite3.h
  $cross-gcc-posix -O2 -shared -o "$prefix/bin/sqlite3.dll" -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a" \
    '-DSQLITE_API=__declspec(dllexport)' -DSQLITE_SECURE_DELETE -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 \
    -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_RTREE=1 -DSQLITE_SOUNDEX=1 -DSQLITE_ENABLE_UNLOCK_NOTIFY \
    -DSQLITE_OMIT_LOOKASIDE=1 -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_THREADSAFE=1 \
    -DSQLITE_USE_URI=1 -DSQLITE_MAX_SCHEMA_RETRY=25 -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION \
    -DSQLITE_ENABLE_STMTVTAB -DSQLITE_MAX_VARIABLE_NUMBER=250000 sqlite3.c
  cp sqlite3.h "$place/src/sqlite3/src/sqlite3ext.h" "$prefix/include/"
  pc_file sqlite3 "$(cat "$place/src/sqlite3/VERSION")" -lsqlite3
}

build_libzip() {
  with_cmake libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF \
    -DENABLE_WINDOWS_CRYPTO=ON -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF \
    -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
  pc_file libzip 1.7.3 "-lzip -lz -lbcrypt" -DZIP_STATIC
}

build_libxlsxwriter() {
  with_cmake libxlsxwriter -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
  pc_file xlsxwriter 1.1.4 "-lxlsxwriter -lz"
}

build_gumbo_parser() {
  mkdir -p "$place/build/gumbo-parser" "$prefix/lib" "$prefix/include"
  cd "$place/build/gumbo-parser"
  $cross-gcc-posix -O2 -std=c99 -c "$place/src/gumbo-parser/src/"*.c
  $cross-ar rcs "$prefix/lib/libgumbo.a" ./*.o
  cp "$place/src/gumbo-parser/src/"{gumbo,tag_enum}.h "$prefix/include/"
  pc_file gumbo 0.10.1 -lgumbo
}

build_libdeflate() {
  mkdir -p "$place/build/libdeflate" "$prefix/lib" "$prefix/include"
  cd "$place/build/libdeflate"
  local sources="$place/src/libdeflate/lib"
  $cross-gcc-posix -O2 -std=c99 -I"$place/src/libdeflate" -c "$sources"/*.c "$sources"/x86/*.c
  $cross-ar rcs "$prefix/lib/libdeflate.a" ./*.o
  cp "$place/src/libdeflate/libdeflate.h" "$prefix/include/"
  pc_file libdeflate 1.14 -ldeflate
}

build_libjpeg_turbo() {
  with_cmake libjpeg-turbo -DENABLE_SHARED=OFF -DWITH_SIMD=OFF -DWITH_TURBOJPEG=OFF
  pc_file libjpeg 2.1.5 -ljpeg
}

# It asks the linker for -lAdvapi32: a name of no file where letters' cases count, so that every later check of the compiler
# fails without a word. And it forgets where jpeg's headers are.
build_qpdf() {
  find "$place/src/qpdf" -name CMakeLists.txt -exec sed -i 's/\bAdvapi32\b/advapi32/g' {} +
  pc_file zlib 1.2.13 -lz
  with_cmake qpdf -DBUILD_STATIC_LIBS=ON -DBUILD_DOC=OFF -DREQUIRE_CRYPTO_NATIVE=ON -DUSE_IMPLICIT_CRYPTO=OFF \
    -DCMAKE_CXX_FLAGS="-I$prefix/include" -DINSTALL_EXAMPLES=OFF -DINSTALL_MANUAL=OFF
  pc_file libqpdf 11.3.0 "-lqpdf -ljpeg -lz -ladvapi32" -DPOINTERHOLDER_TRANSITION=4
}
