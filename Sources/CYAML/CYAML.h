// libyaml as the system's package manager installs it; only the module YAMLTree speaks to it.

#ifndef CYAML_H
#define CYAML_H

#include <yaml.h>

#endif
