#include "ProgressLine.h"

#include "base/Platform.h"

#include <QFile>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int between = 100; // milliseconds

} // namespace

bool ProgressLine::isTerminal(const QTextStream &stream)
{
    const auto *file = qobject_cast<QFile *>(stream.device());
    return file && file->handle() >= 0 && platform::isTerminal(file->handle());
}

ProgressLine::ProgressLine(QTextStream &stream, const QString &what, bool isShown, int patience)
    : m_stream(stream)
    , m_what(what)
    , m_isShown(isShown)
    , m_next(patience)
{
    m_timer.start();
}

ProgressLine::~ProgressLine()
{
    if (m_width > 0) {
        write({});
        m_stream << u'\r' << Qt::flush;
    }
}

void ProgressLine::show(int done, int total)
{
    if (!m_isShown || m_timer.elapsed() < m_next)
        return;
    m_next = m_timer.elapsed() + between;
    if (total > 0)
        write(u"%1: %2 %"_s.arg(m_what).arg(qint64(done) * 100 / total));
    else
        write(u"%1: %2 pages so far"_s.arg(m_what).arg(done));
}

/// Over what stood there before.
void ProgressLine::write(const QString &line)
{
    m_stream << u'\r' << line.leftJustified(m_width) << Qt::flush;
    m_width = line.size();
}

} // namespace waymark
