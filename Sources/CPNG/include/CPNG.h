// PNG in and out of memory, with libpng and zlib.
//
// libpng reports an error by longjmp, which must never cross a Swift frame. Every jump therefore begins and
// ends inside this module: a function here returns a status, and what the library had to say comes back as
// text in a struct of the caller's. Nothing is printed. No function keeps state between calls, and the only
// memory that outlives a call is the `bytes` of a `cpng_buffer`.

#ifndef CPNG_H
#define CPNG_H

#include <stddef.h>
#include <stdint.h>

/// How a call ended.
typedef enum {
  CPNG_OK = 0,
  /// The input ended before the picture did.
  CPNG_TRUNCATED,
  /// Bytes follow the end of the picture; `cpng_failure.extra_bytes` says how many.
  CPNG_TRAILING,
  /// libpng refused; `cpng_failure.message` says why.
  CPNG_FAILED
} cpng_status;

/// What went wrong; untouched by a call that returns `CPNG_OK`.
typedef struct {
  /// The library's own sentence, cut to fit and ended by a zero.
  char message[192];
  /// The number of bytes after the end of the picture, with `CPNG_TRAILING`.
  size_t extra_bytes;
} cpng_failure;

/// What a file says of its picture before the first pixel.
typedef struct {
  uint32_t width;
  uint32_t height;
  /// The bits of one pixel in the file: 1 (a bit of grey) to 64 (RGBA of 16 bits each).
  uint32_t bits_per_pixel;
  /// The pHYs chunk, in pixels per metre; both 0 when it is absent or counts in no known unit.
  uint32_t pixels_per_metre_x;
  uint32_t pixels_per_metre_y;
} cpng_header;

/// Reads everything before the first pixel. Asks for no memory that grows with the picture's size.
cpng_status cpng_read_header(
    const uint8_t *bytes, size_t count, cpng_header *header, cpng_failure *failure);

/// Reads a whole picture as rows of R, G, B and straight alpha, eight bits each, from the top down.
///
/// `pixels` must hold `capacity` = width · height · 4 bytes of the header's numbers.
/// A bad checksum anywhere is an error, and so is damage that libpng would by default repair with a warning.
/// An index outside the palette is opaque black.
cpng_status cpng_read_pixels(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, cpng_failure *failure);

/// The colour types a picture is written with; the values are those of the PNG specification.
typedef enum {
  CPNG_GREY = 0,
  CPNG_RGB = 2,
  CPNG_PALETTE = 3,
  CPNG_GREY_ALPHA = 4,
  CPNG_RGBA = 6
} cpng_color_type;

/// A picture that is ready to be written.
typedef struct {
  uint32_t width;
  uint32_t height;
  /// The bits of a sample in the file: 1, 2, 4 or 8.
  int bit_depth;
  cpng_color_type color_type;
  /// All rows from the top down without gaps: a byte for each sample. RGB has a fourth byte for each pixel, which
  /// is left out of the file.
  const uint8_t *samples;
  /// The number of bytes in a row of `samples`.
  size_t row_length;
  /// With `CPNG_PALETTE`: `palette_count` (1…256) colours of four bytes R, G, B, A; those with an alpha below
  /// 255 come first, `translucent_count` of them.
  const uint8_t *palette;
  int palette_count;
  int translucent_count;
  /// The pHYs chunk, equal both ways; 0 leaves it out.
  uint32_t pixels_per_metre;
} cpng_picture;

/// Bytes allocated by this module.
typedef struct {
  uint8_t *bytes;
  size_t count;
} cpng_buffer;

/// Writes a picture. On `CPNG_OK` the buffer's bytes belong to the caller, who frees them with
/// `cpng_buffer_free`; otherwise the buffer is empty and nothing needs to be freed.
cpng_status cpng_write(const cpng_picture *picture, cpng_buffer *buffer, cpng_failure *failure);

/// Frees what `cpng_write` allocated and leaves the buffer empty.
void cpng_buffer_free(cpng_buffer *buffer);

#endif
