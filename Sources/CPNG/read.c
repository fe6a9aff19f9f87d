// Reading: bytes in memory to a header, and to rows of RGBA.
//
// Each entry function owns the libpng structs, and a second function holds the setjmp. So no local variable
// lives on both sides of a jump, and the structs are destroyed in one place however the second one returns.

#include "CPNG.h"
#include "failure.h"
#include <string.h>

/// The input and how far libpng has read it.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t offset;
  int is_exhausted;
} source;

static void read_from_source(png_structp png, png_bytep target, size_t length) {
  source *input = png_get_io_ptr(png);
  if (length > input->count - input->offset) {
    input->is_exhausted = 1;
    png_error(png, "unexpected end of data");
  }
  memcpy(target, input->bytes + input->offset, length);
  input->offset += length;
}

/// Makes libpng strict about damage and blind to the chunks that do not change a pixel.
static void configure(png_structp png, source *input) {
  png_set_read_fn(png, input, read_from_source);
  // The caller checks the size by limits of its own, and says more than libpng would.
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
  png_set_benign_errors(png, 0);
  // Colour profiles and texts are compressed and may unfold to any size; PNG_HANDLE_CHUNK_NEVER with a count
  // of -1 skips every chunk but those of the picture itself.
  static const png_byte resolution_chunk[] = "pHYs";
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_AS_DEFAULT, resolution_chunk, 1);
}

static int read_header(png_structp png, png_infop info, source *input, cpng_header *header) {
  if (setjmp(png_jmpbuf(png))) return 0;
  configure(png, input);
  png_read_info(png, info);
  header->width = png_get_image_width(png, info);
  header->height = png_get_image_height(png, info);
  header->bits_per_pixel = (uint32_t)png_get_bit_depth(png, info) * png_get_channels(png, info);
  header->pixels_per_metre_x = png_get_x_pixels_per_meter(png, info);
  header->pixels_per_metre_y = png_get_y_pixels_per_meter(png, info);
  return 1;
}

/// Asks for eight bits of R, G, B and A whatever the file holds. Nothing is done about gamma.
static void expand_to_rgba(png_structp png) {
  png_set_expand(png);
  png_set_scale_16(png);
  png_set_gray_to_rgb(png);
  png_set_add_alpha(png, 0xFF, PNG_FILLER_AFTER);
}

static int read_pixels(
    png_structp png, png_infop info, source *input, uint8_t *pixels, size_t capacity) {
  if (setjmp(png_jmpbuf(png))) return 0;
  configure(png, input);
  png_read_info(png, info);
  expand_to_rgba(png);
  const int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);

  const size_t height = png_get_image_height(png, info);
  const size_t row_bytes = png_get_rowbytes(png, info);
  if (capacity / height != row_bytes || capacity % height != 0) {
    png_error(png, "the rows do not have four bytes for each pixel");
  }
  for (int pass = 0; pass < passes; pass++) {
    for (size_t y = 0; y < height; y++) png_read_row(png, pixels + y * row_bytes, NULL);
  }
  png_read_end(png, NULL);
  return 1;
}

/// Runs one of the two readers above between the creation and the destruction of libpng's structs.
static cpng_status read_with_libpng(
    source *input, cpng_header *header, uint8_t *pixels, size_t capacity, cpng_failure *failure) {
  cpng_clear_failure(failure);
  png_structp png =
      png_create_read_struct(PNG_LIBPNG_VER_STRING, failure, cpng_on_error, cpng_on_warning);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  int is_done = 0;
  if (info != NULL) {
    is_done = header != NULL ? read_header(png, info, input, header)
                             : read_pixels(png, info, input, pixels, capacity);
  } else {
    cpng_set_message(failure, "libpng could not be started");
  }
  png_destroy_read_struct(&png, &info, NULL);
  if (is_done) return CPNG_OK;
  return input->is_exhausted ? CPNG_TRUNCATED : CPNG_FAILED;
}

cpng_status cpng_read_header(
    const uint8_t *bytes, size_t count, cpng_header *header, cpng_failure *failure) {
  source input = {bytes, count, 0, 0};
  return read_with_libpng(&input, header, NULL, 0, failure);
}

cpng_status cpng_read_pixels(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, cpng_failure *failure) {
  source input = {bytes, count, 0, 0};
  const cpng_status status = read_with_libpng(&input, NULL, pixels, capacity, failure);
  if (status != CPNG_OK || input.offset == count) return status;
  failure->extra_bytes = count - input.offset;
  return CPNG_TRAILING;
}
