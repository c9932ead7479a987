# Waymark itself for Windows, and what is handed out. Sourced by packaging/windows/build.
cross=x86_64-w64-mingw32

# What every program of Windows made here needs beside itself.
beside() { # folder, then names of Qt's libraries
  local folder="$1" library
  shift
  mkdir -p "$folder/sqldrivers"
  for library in "$@"; do cp -u "$qt/bin/Qt6$library.dll" "$folder/"; done
  cp -u "$prefix/bin/sqlite3.dll" "/usr/$cross/lib/libwinpthread-1.dll" \
    "/usr/lib/gcc/$cross/12-posix/"{libgcc_s_seh-1,libstdc++-6}.dll "$folder/"
  cp -u "$qt/plugins/sqldrivers/qsqlite.dll" "$folder/sqldrivers/"
}

configure_waymark() { # folder, then words for cmake
  local folder="$1"
  shift
  cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_UNITY_BUILD=ON \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    "$@" >"$place/log/waymark" 2>&1 \
    || { tail -n 20 "$place/log/waymark" >&2; return 1; }
}

build_core() {
  echo "$(date +%H:%M) core and its tests"
  configure_waymark "$place/build/core" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DWAYMARK_CORE_ALONE=ON \
    -DCMAKE_CROSSCOMPILING_EMULATOR=/usr/lib/wine/wine64
  cmake --build "$place/build/core" -j "$jobs" --target waymark_core_tests
  beside "$place/build/core/bin" Core Sql Test
}

# Under wine, each class by itself, counted by ctest. A prefix of wine of its own; wine hands no QT_… on, and needs none here.
test_core() {
  echo "$(date +%H:%M) core's tests under wine"
  export WINEPREFIX="$place/wine" WINEDEBUG=-all
  [ -d "$WINEPREFIX" ] || wineboot --init >"$place/log/wine" 2>&1
  ctest --test-dir "$place/build/core" -j "$jobs" --output-on-failure --no-tests=error -R '^core/'
}

build_program() {
  echo "$(date +%H:%M) waymark"
  configure_waymark "$place/build/waymark" -DCMAKE_BUILD_TYPE=Release -DWAYMARK_BUILD_TESTS=OFF
  cmake --build "$place/build/waymark" -j "$jobs" --target waymark waymarkw
}

# What is handed out: an installer and a zip of the same folder; the zip has the file that keeps everything beside the program.
build_packages() {
  local version folder="$place/Waymark" stamp
  version="$(sed -n 's/^project(Waymark VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")"
  stamp="$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CHANGELOG.md")"
  rm -rf "$folder"
  mkdir -p "$folder/platforms" "$folder/imageformats" "$folder/iconengines" "$folder/styles" "$folder/examples"
  beside "$folder" Core Sql Concurrent Gui Widgets PrintSupport
  cp "$place/build/qt6-svg/bin/"Qt6Svg.dll "$place/build/qt6-charts/bin/"Qt6Charts.dll "$folder/" 2>/dev/null \
    || cp "$qt/bin/"{Qt6Svg,Qt6Charts}.dll "$folder/"
  cp "$qt/plugins/platforms/"{qwindows,qoffscreen}.dll "$folder/platforms/"
  cp "$qt/plugins/styles/"*.dll "$folder/styles/"
  find "$qt/plugins" "$place/build/qt6-svg" -name qsvg.dll -exec cp {} "$folder/imageformats/" \;
  find "$qt/plugins" "$place/build/qt6-svg" -name qsvgicon.dll -exec cp {} "$folder/iconengines/" \;
  cp "$place/build/waymark/bin/"{waymark,waymarkw}.exe "$folder/"
  cp "$root/LICENSE" "$folder/LICENSE.txt"
  cp "$root/resources/examples/"example-plan.{docx,json} "$folder/examples/"
  find "$folder" -name '*.exe' -o -name '*.dll' | xargs $cross-strip --strip-unneeded
  find "$folder" -exec touch -d "@$stamp" {} +

  makensis -V2 -NOCD "-DVERSION=$version" "-DFOLDER=$folder" "-DICON=$here/waymark.ico" \
    "-DOUTPUT=$place/waymark-$version-setup.exe" "$here/installer.nsi"
  : >"$folder/waymark-portable"
  touch -d "@$stamp" "$folder/waymark-portable"
  rm -f "$place/waymark-$version-portable.zip"
  (cd "$place" && find Waymark | LC_ALL=C sort | zip -q -X "waymark-$version-portable.zip" -@)
  rm "$folder/waymark-portable"
  ls -l "$place/waymark-$version-setup.exe" "$place/waymark-$version-portable.zip"
}
