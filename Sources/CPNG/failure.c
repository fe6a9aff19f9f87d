#include "failure.h"
#include <stdio.h>
#include <string.h>

void cpng_clear_failure(cpng_failure *failure) {
  memset(failure, 0, sizeof *failure);
}

void cpng_set_message(cpng_failure *failure, const char *message) {
  snprintf(failure->message, sizeof failure->message, "%s", message);
}

void cpng_on_error(png_structp png, png_const_charp message) {
  cpng_set_message(png_get_error_ptr(png), message);
  png_longjmp(png, 1);
}

void cpng_on_warning(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}
