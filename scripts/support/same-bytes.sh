# Renders the book with the debug and the release program, from different folders, and compares the bytes.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

(cd "$root" && .build/debug/egaku render Fixtures/book.yaml -o "$folder/debug" --format png,svg,png@2x >/dev/null)
(cd "$folder" && "$root/.build/release/egaku" render "$root/Fixtures/book.yaml" -o release --format png,svg,png@2x >/dev/null)
(cd / && "$root/.build/release/egaku" render "$root/Fixtures/book.yaml" -o "$folder/again" --format png,svg,png@2x >/dev/null)
diff -r "$folder/debug" "$folder/release"
diff -r "$folder/release" "$folder/again"
count=$(find "$folder/release" -type f | wc -l | tr -d ' ')
echo "Same bytes in debug and release and from different folders: $count files"
