# Renders the book with the debug and the release program, from different folders, and compares the bytes.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

(cd "$root" && .build/debug/egaku render Fixtures/book.yaml -o "$folder/debug" --format png,svg,png@2x >/dev/null)
(cd "$folder" && "$root/.build/release/egaku" render "$root/Fixtures/book.yaml" -o release --format png,svg,png@2x >/dev/null)
(cd / && "$root/.build/release/egaku" render "$root/Fixtures/book.yaml" -o "$folder/again" --format png,svg,png@2x >/dev/null)
# The cache holds the times at which the files were written.
diff -r -x .egaku-cache "$folder/debug" "$folder/release"
diff -r -x .egaku-cache "$folder/release" "$folder/again"
count=$(find "$folder/release" -type f ! -name .egaku-cache | wc -l | tr -d ' ')
echo "Same bytes in debug and release and from different folders: $count files"
