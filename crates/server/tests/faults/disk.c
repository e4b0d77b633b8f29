/* A disk that fails when it is told to, put before the C library by LD_PRELOAD. The file that FAULTY_DISK names says how:
 * "fail N" makes every write to a file end with errno N, "slow N" makes every flush take N milliseconds longer. Without that
 * file the disk is in order. Sockets and pipes are left alone. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* The number that stands behind this word, or 0. */
static int told(const char *word) {
    char text[32] = {0}, found[8] = {0};
    int number = 0;
    const char *name = getenv("FAULTY_DISK");
    if (name == NULL) return 0;
    int file = (int) syscall(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return 0;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0 || sscanf(text, "%7s %d", found, &number) != 2 || strcmp(found, word) != 0) return 0;
    return number;
}

static int fails(int fd) {
    struct stat about;
    int kept = errno, number = told("fail");
    if (number != 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode)) {
        errno = number;
        return 1;
    }
    errno = kept;
    return 0;
}

static void wait_for_the_disk(void) {
    int millis = told("slow");
    struct timespec pause = {millis / 1000, (long) (millis % 1000) * 1000000};
    if (millis > 0) nanosleep(&pause, NULL);
}

ssize_t write(int fd, const void *bytes, size_t count) {
    return fails(fd) ? -1 : syscall(SYS_write, fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    return fails(fd) ? -1 : syscall(SYS_pwrite64, fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    return fails(fd) ? -1 : syscall(SYS_pwrite64, fd, bytes, count, at);
}

int ftruncate(int fd, off_t length) {
    return fails(fd) ? -1 : (int) syscall(SYS_ftruncate, fd, length);
}

int ftruncate64(int fd, off64_t length) {
    return fails(fd) ? -1 : (int) syscall(SYS_ftruncate, fd, length);
}

int fsync(int fd) {
    wait_for_the_disk();
    return fails(fd) ? -1 : (int) syscall(SYS_fsync, fd);
}

int fdatasync(int fd) {
    wait_for_the_disk();
    return fails(fd) ? -1 : (int) syscall(SYS_fdatasync, fd);
}
