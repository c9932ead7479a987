# What the build for Windows takes from Debian. Sourced by packaging/windows/build.

tool_packages="g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev libz-mingw-w64-dev qt6-base-dev qt6-base-private-dev
  qt6-base-dev-tools libexpected-dev cmake ninja-build pkgconf make gcc libc6-dev tcl dpkg-dev patch nsis zip"
wine_packages="wine wine64"
# In the order in which they are built. All but the last three make up the core's part.
source_packages="sqlite3 libzip libxlsxwriter gumbo-parser qt6-base libdeflate libjpeg-turbo qpdf qt6-svg qt6-charts"

# Lists of the archive's sources of our own, made of the machine's lists: nothing of the machine is changed.
apt_sources() { # words for apt-get
  local at="$place/apt"
  apt-get -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$at/parts" -o Dir::State::Lists="$at/lists" \
    -o Dir::Cache="$at/cache" -o APT::Sandbox::User=root "$@"
}
prepare_apt() {
  local at="$place/apt" list
  mkdir -p "$at/parts" "$at/lists/partial" "$at/cache/archives/partial"
  for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
    [ -e "$list" ] || continue
    case "$list" in
      *.sources) grep -q debian.org "$list" && sed 's/^Types:.*/Types: deb-src/' "$list" >"$at/parts/${list##*/}" ;;
      *.list) grep -h '^deb .*debian' "$list" | sed 's/^deb /deb-src /' >"$at/parts/${list##*/}" ;;
    esac || true
  done
  apt_sources update -qq
}

# Fetches and unpacks the source of one Debian package into $place/src/NAME. Says so and fails where it is not to be had.
fetch() {
  local name="$1" fetched="$place/src/fetched"
  [ ! -d "$place/src/$name" ] || return 0
  mkdir -p "$fetched"
  [ -d "$place/apt/lists" ] || prepare_apt
  if (cd "$fetched" && apt_sources source -q --download-only "$name" >"$place/log/fetch-$name" 2>&1); then
    dpkg-source --no-check -x "$fetched/${name}_"*.dsc "$place/src/$name" >>"$place/log/fetch-$name" 2>&1
  elif [ "$name" = gumbo-parser ] && command -v npm >/dev/null; then
    # The package of that name in npm's registry carries the C files of 0.10.1 unchanged.
    (cd "$fetched" && npm pack --silent gumbo-parser@0.3.0 >/dev/null && tar -xzf gumbo-parser-0.3.0.tgz)
    cp -r "$fetched/package/deps/gumbo-parser" "$place/src/$name"
  else
    return 1
  fi
}
