// The running program's build id, from its own headers in memory: nothing is read from the disk.

#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "build_id.h"

#include <stdint.h>
#include <string.h>

static size_t copy(const unsigned char *id, size_t length, unsigned char *bytes, size_t capacity) {
  memcpy(bytes, id, length < capacity ? length : capacity);
  return length;
}

#if defined(__linux__)
#include <elf.h>
#include <link.h>

struct id {
  unsigned char *bytes;
  size_t capacity, length;
};

// A note is a header, a name and a description, the latter two padded to 4 bytes (ELF gABI, "Note Section").
static void search_notes(const unsigned char *notes, size_t size, struct id *id) {
  size_t place = 0;
  while (place + sizeof(ElfW(Nhdr)) <= size) {
    ElfW(Nhdr) note;
    memcpy(&note, notes + place, sizeof note);
    size_t name = place + sizeof note;
    size_t description = name + (((size_t)note.n_namesz + 3) & ~(size_t)3);
    size_t next = description + (((size_t)note.n_descsz + 3) & ~(size_t)3);
    if (next > size || next <= place) return;
    if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && memcmp(notes + name, "GNU", 4) == 0) {
      id->length = copy(notes + description, note.n_descsz, id->bytes, id->capacity);
      return;
    }
    place = next;
  }
}

// Called for the program first, then for its libraries, of which nothing is wanted.
static int search_program(struct dl_phdr_info *program, size_t size, void *data) {
  (void)size;
  struct id *id = data;
  for (int index = 0; index < program->dlpi_phnum && id->length == 0; index++) {
    const ElfW(Phdr) *segment = &program->dlpi_phdr[index];
    if (segment->p_type != PT_NOTE) continue;
    search_notes((const unsigned char *)(program->dlpi_addr + segment->p_vaddr), segment->p_memsz, id);
  }
  return 1;
}

size_t egaku_build_id(unsigned char *bytes, size_t capacity) {
  struct id id = {bytes, capacity, 0};
  dl_iterate_phdr(search_program, &id);
  return id.length;
}

#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#include <mach-o/loader.h>

size_t egaku_build_id(unsigned char *bytes, size_t capacity) {
  const struct mach_header_64 *header = (const struct mach_header_64 *)_dyld_get_image_header(0);
  const unsigned char *place = (const unsigned char *)(header + 1);
  for (uint32_t index = 0; index < header->ncmds; index++) {
    const struct load_command *command = (const struct load_command *)place;
    if (command->cmd == LC_UUID) return copy(((const struct uuid_command *)command)->uuid, 16, bytes, capacity);
    place += command->cmdsize;
  }
  return 0;
}

#else
size_t egaku_build_id(unsigned char *bytes, size_t capacity) {
  (void)bytes;
  (void)capacity;
  return 0;
}
#endif
