// libpng and zlib as the system's package manager installs them; only the C target CPNG speaks to them.

#ifndef CLIBPNG_H
#define CLIBPNG_H

#include <png.h>
#include <zlib.h>

#endif
