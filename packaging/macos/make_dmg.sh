#!/usr/bin/env bash
# Pack a signed .app into a disk image with the way to install it: drag the program onto Applications.
#
# packaging/macos/make_dmg.sh APP OUT.dmg [IDENTITY]
#
# With an identity the image is signed, too. On macOS only: hdiutil makes the image.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
app=$1
out=$2
identity=${3:-}
volume=$(basename "$app" .app)

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/$volume.app" # keeps links, rights and signatures
ln -s /Applications "$stage/Applications"
uv run --no-project --with ds-store==1.3.3 "$here/layout.py" "$stage" "$volume.app"

mkdir -p "$(dirname "$out")"
rm -f "$out"
# ULFO, LZFSE: macOS 10.11 and later, smaller and faster to open than zlib. APFS keeps nothing that HFS+ lacks here.
hdiutil create -volname "$volume" -srcfolder "$stage" -fs HFS+ -format ULFO -ov "$out"
hdiutil verify "$out"
if [[ -n $identity && $identity != "-" ]]; then
    codesign --force --timestamp --sign "$identity" "$out"
    codesign --verify --strict --verbose=2 "$out"
fi
