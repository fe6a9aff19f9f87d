#include <fribidi.h>

// The paragraph's direction is that of its first strong letter, else left to right. The library's own name for it is a
// macro that Swift does not see.
static const unsigned int egaku_fribidi_automatic = FRIBIDI_PAR_ON;
