# Sourced by the other scripts: checks for what a build needs and installs what is missing.
# Needs no network when everything is there.

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The system packages: a test for each, then its name for apt and for brew.
font_is_there() { # $1: the file's name
  for folder in /usr/share/fonts/truetype/dejavu /usr/share/fonts/dejavu-sans-fonts /usr/share/fonts/TTF \
    /usr/share/fonts/dejavu /Library/Fonts /opt/homebrew/share/fonts "${HOME:-}/Library/Fonts" \
    /usr/share/fonts/opentype/ipaexfont-gothic /usr/share/fonts/opentype/noto /usr/share/matplotlib/mpl-data/fonts/ttf; do
    [ -r "$folder/$1" ] && return 0
  done
  return 1
}

# A font for Japanese; macOS has one.
missing_japanese() { # $1: apt or brew
  [ "$1" = apt ] || return 0
  font_is_there ipaexg.ttf || font_is_there NotoSansCJK-Regular.ttc || echo fonts-ipaexfont-gothic
}

# What the pictures that tests look at are set in besides.
missing_test_fonts() { # $1: apt or brew
  [ "$1" = apt ] || return 0
  font_is_there ipaexg.ttf || echo fonts-ipaexfont-gothic
  font_is_there NotoSansCJK-Regular.ttc || echo fonts-noto-cjk
}

missing_packages() { # $1: apt or brew
  command -v pkg-config >/dev/null 2>&1 || { echo "pkg-config"; }
  for row in libpng:libpng-dev:libpng zlib:zlib1g-dev:zlib freetype2:libfreetype-dev:freetype \
    harfbuzz:libharfbuzz-dev:harfbuzz fribidi:libfribidi-dev:fribidi yaml-0.1:libyaml-dev:libyaml nettle:nettle-dev:nettle; do
    module=${row%%:*}
    names=${row#*:}
    pkg-config --exists "$module" 2>/dev/null && continue
    if [ "$1" = apt ]; then echo "${names%%:*}"; else echo "${names##*:}"; fi
  done
  font_is_there DejaVuSans.ttf || if [ "$1" = apt ]; then echo fonts-dejavu-core; else echo font-dejavu; fi
  # The slanted faces.
  font_is_there DejaVuSans-Oblique.ttf || if [ "$1" = apt ]; then echo fonts-dejavu-extra; fi
  # The fonts of formulas: matplotlib's data, without Python.
  font_is_there DejaVuSansDisplay.ttf || if [ "$1" = apt ]; then echo python-matplotlib-data; fi
  missing_japanese "$1"
}

# Installs what is missing; further functions that list packages may be named.
install_packages() {
  if command -v apt-get >/dev/null 2>&1; then
    missing=$(for list in missing_packages "$@"; do "$list" apt; done | sort -u | tr '\n' ' ')
    [ -n "${missing% }" ] || return 0
    say "Installing with apt: $missing"
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
  elif command -v brew >/dev/null 2>&1; then
    missing=$(for list in missing_packages "$@"; do "$list" brew; done | sort -u | tr '\n' ' ')
    [ -n "${missing% }" ] || return 0
    say "Installing with brew: $missing"
    # shellcheck disable=SC2086
    brew install $missing
  else
    missing=$(for list in missing_packages "$@"; do "$list" apt; done | sort -u | tr '\n' ' ')
    [ -n "${missing% }" ] || return 0
    fail "Neither apt-get nor brew is here; please install: $missing"
  fi
}

check_swift() {
  command -v swift >/dev/null 2>&1 || fail "Swift 6.1 or newer is needed: https://www.swift.org/install"
}

# The release program: the Swift runtime linked in, no search for libraries beside the program, the toolchain's own
# linker, and fixed addresses, which save the loader 40,000 relocations (half a millisecond of each start).
release_flags() {
  case $(uname -s) in
    Linux) echo "-c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xswiftc -Xclang-linker -Xswiftc -no-pie" ;;
    *) echo "-c release" ;;
  esac
}

build_release() {
  say "Building the release program"
  # shellcheck disable=SC2046
  swift build $(release_flags) --product egaku
}
