// Failures as data, and the handlers that turn libpng's errors into them.

#ifndef CPNG_FAILURE_H
#define CPNG_FAILURE_H

#include "CPNG.h"
#include <png.h>

/// Forgets what an earlier failure left, so that a caller may reuse its struct.
void cpng_clear_failure(cpng_failure *failure);

/// Keeps a message, cut to fit.
void cpng_set_message(cpng_failure *failure, const char *message);

/// libpng's error handler: keeps the message in the `cpng_failure` it was created with and jumps back to the
/// function of this module that is running libpng. Never returns.
PNG_NORETURN void cpng_on_error(png_structp png, png_const_charp message);

/// libpng's warning handler: does nothing. The reader makes an error of whatever may change a pixel.
void cpng_on_warning(png_structp png, png_const_charp message);

#endif
