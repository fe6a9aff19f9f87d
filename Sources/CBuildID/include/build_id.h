#ifndef EGAKU_BUILD_ID_H
#define EGAKU_BUILD_ID_H

#include <stddef.h>

/// Copies the id that the linker wrote into the running program: on Linux the note NT_GNU_BUILD_ID, on macOS the UUID.
///
/// Returns the id's length in bytes, of which at most `capacity` are copied; 0 if the program has none.
size_t egaku_build_id(unsigned char *bytes, size_t capacity);

#endif
