#!/usr/bin/env bash
# Have Apple check a signed disk image, and attach the answer, so that it opens without a network, too.
#
# packaging/macos/notarize.sh FILE.dmg PROFILE
#
# PROFILE is what these lines stored in the keychain, once:
#   xcrun notarytool store-credentials PROFILE --apple-id ADDRESS --team-id TEAM --password APP-SPECIFIC-PASSWORD
# NOTARY_KEYCHAIN names another keychain than that of the login.
set -euo pipefail
image=$1
access=(--keychain-profile "$2")
if [[ -n ${NOTARY_KEYCHAIN:-} ]]; then
    access+=(--keychain "$NOTARY_KEYCHAIN")
fi

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
xcrun notarytool submit "$image" "${access[@]}" --wait --timeout 30m --output-format json | tee "$answer"
id=$(plutil -extract id raw -o - "$answer")
status=$(plutil -extract status raw -o - "$answer")
if [[ $status != "Accepted" ]]; then
    # Names every file that was not signed as it must be.
    xcrun notarytool log "$id" "${access[@]}"
    exit 1
fi
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
