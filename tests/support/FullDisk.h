#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace waymark::test {

/// As long as it lives, no file of this process, nor of one that it starts, can grow beyond so many bytes, whoever it
/// belongs to: the kernel writes the part that fits, then refuses, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace waymark::test
