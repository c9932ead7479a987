# Debian packages by name, for packaging/run and packaging/test. Sourced, not run.

# What the program is built with.
build_packages="g++ cmake ninja-build pkgconf qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev
  libsqlite3-dev libzip-dev libgumbo-dev libxlsxwriter-dev libexpected-dev libqpdf-dev libdeflate-dev"
# What it runs with; pdftotext of poppler-utils reads PDFs.
run_packages="libqt6sql6-sqlite qt6-qpa-plugins fonts-noto-core poppler-utils"
# What only tests need: a faster second build, a faster linker, readers of PDF, Word and Excel files, what counts instructions,
# and the interpreter of the comparison with the real plan. LibreOffice is not among them, for its size; where it is installed,
# its test runs too.
test_packages="ccache lld qpdf valgrind python3 python3-docx python3-openpyxl"
# What making the Debian package takes besides, and what looks at it.
package_packages="dpkg-dev file"
check_packages="lintian desktop-file-utils appstream debootstrap"

# Installs whichever of the named packages are missing; asks for nothing where all are there.
install_packages() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing"
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing; install them as root and start again:$missing" >&2; return 1; }
    as_root="sudo"
  fi
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}
