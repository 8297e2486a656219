#!/usr/bin/env bash
# Mount a disk image, copy the program out of it as a person would, and start it from there.
#
# packaging/macos/try_image.sh FILE.dmg
set -euo pipefail
image=$1

place=$(mktemp -d)
mounted="$place/mounted"
trap 'hdiutil detach -quiet "$mounted" || true; rm -rf "$place"' EXIT
hdiutil attach -quiet -readonly -nobrowse -mountpoint "$mounted" "$image"
[[ $(readlink "$mounted/Applications") == /Applications ]]
ditto "$mounted/KYC Desktop.app" "$place/KYC Desktop.app"

app="$place/KYC Desktop.app"
codesign --verify --deep --strict --verbose=2 "$app"
plutil -lint "$app/Contents/Info.plist" "$app"/Contents/Resources/*.lproj/InfoPlist.strings
said=$("$app/Contents/MacOS/kyc-desktop" --version)
[[ $said == "kyc-desktop $(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")"* ]]
echo "$said was copied out of the image and started."
