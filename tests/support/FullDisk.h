#pragma once

#include <QtGlobal>

namespace waymark::test {

#ifdef Q_OS_UNIX
#define WAYMARK_HAS_FULL_DISK ///< other systems cannot be told to have one; the tests that need it are of these only
#endif

/// As long as it lives, no file of this process, nor of one that it starts, can grow beyond so many bytes, whoever it
/// belongs to: the kernel writes the part that fits, then refuses, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    quint64 m_before = 0;
    void (*m_signal)(int) = nullptr;
};

} // namespace waymark::test
