# Runs the example of golden tests as a user would: once as it is, once with a figure that changed, once recording.
# The example is copied, so that nothing is written into it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$root/Examples/GoldenTests" "$folder/example"
sed "s|path: \"../..\"|path: \"$root\"|" "$root/Examples/GoldenTests/Package.swift" > "$folder/example/Package.swift"
goldens=$folder/example/Tests/ChartTests/Goldens
cd "$folder/example"

# Runs the example's tests; the output goes to a file, the exit status to a variable.
run() { # $1: the file, then variables of the environment
  file=$1
  shift
  status=0
  env -u CI "$@" swift test --package-path . --scratch-path "$root/.build-example" > "$folder/$file" 2>&1 || status=$?
}

expect() { # $1: what holds, then a test
  what=$1
  shift
  "$@" && return 0
  echo "The example of golden tests: $what does not hold; the last run printed:" >&2
  tail -60 "$folder/$file" >&2
  exit 1
}

says() { grep -qF -- "$1" "$folder/$file"; }

run passing
expect "the first run passes" [ "$status" -eq 0 ]
expect "two tests of Swift Testing pass" says "Test run with 2 tests in 1 suite passed"
expect "a test of XCTest passes" says "Executed 1 test, with 0 failures"

before=$(find "$goldens" -type f | sort | xargs cksum)
run failing SLOPE=2
expect "a changed figure fails" [ "$status" -ne 0 ]
expect "the change is told in the words of charts" says "series 1 (sigmoid)"
expect "the change is told in pixels" says "(limit 0)"
expect "the new picture is named" says "sigmoid.png.new"
expect "the new picture is there" [ -s "$goldens/sigmoid.png.new" ]
expect "an ignored curve passes" says 'Test "the curve may change where it is not looked at" passed'
expect "XCTest fails as well" says "with 1 failure"
find "$goldens" -name '*.new' -exec rm {} +
expect "no golden was touched" [ "$before" = "$(find "$goldens" -type f | sort | xargs cksum)" ]

rm "$goldens/sigmoid.png" "$goldens/sigmoid.svg"
run refusing CI=true EGAKU_RECORD=all
expect "nothing is recorded under CI" [ ! -e "$goldens/sigmoid.png" ]
rm -r "$goldens"
run recording EGAKU_RECORD=missing
expect "a recording run fails" [ "$status" -ne 0 ]
expect "it says what it recorded" says "recorded "
expect "the same goldens are recorded as before" [ "$before" = "$(find "$goldens" -type f | sort | xargs cksum)" ]
run again
expect "the run after it passes" [ "$status" -eq 0 ]
echo "The example of golden tests passes, fails and records as it should"
