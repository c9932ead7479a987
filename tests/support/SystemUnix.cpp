#include "FullDisk.h"
#include "System.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <csignal>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// A line of the kernel's account of this process, in bytes.
double statusBytes(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : status.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.mid(line.size()).simplified().split(' ').constFirst().toDouble() * 1024;
    }
    return 0;
}

} // namespace

FullDisk::FullDisk(qint64 bytes)
    : m_signal(std::signal(SIGXFSZ, SIG_IGN))
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = rlim_t(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, m_signal);
}

AsNobody::AsNobody()
    : m_changed(geteuid() == 0 && seteuid(65534) == 0)
{
}

AsNobody::~AsNobody()
{
    if (m_changed && seteuid(0) != 0)
        qFatal("cannot become root again");
}

bool hasPermissions()
{
    return true;
}

bool hasSymbolicLinks()
{
    return true;
}

bool canTakeOpenFiles()
{
    return true;
}

bool canLimitPrograms()
{
    return true;
}

QString deviceThatIsEmpty()
{
    return u"/dev/null"_s;
}

QString deviceThatIsFull()
{
    return u"/dev/full"_s;
}

QString folderThatTakesNothing()
{
    return u"/proc"_s;
}

Memory memory()
{
    return {statusBytes("VmRSS:"), statusBytes("VmHWM:")};
}

void forgetMostMemory()
{
    malloc_trim(0); // what earlier runs left would count as if it had always been there
    QFile marks(u"/proc/self/clear_refs"_s);
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5"); // the peak is that from now on
}

double mostMemoryOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) * 1024;
}

} // namespace waymark::test

#endif
