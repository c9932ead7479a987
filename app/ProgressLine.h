#pragma once

#include <QElapsedTimer>
#include <QTextStream>

namespace waymark {

/// One line on a terminal that says how far something long has come: not before it has taken a second, rewritten at
/// most ten times a second, and wiped when it is over. Says nothing anywhere else, so that logs stay clean.
class ProgressLine
{
public:
    /// Whether what is written there is read by a person at a terminal.
    [[nodiscard]] static bool isTerminal(const QTextStream &stream);

    /// `patience` in milliseconds.
    ProgressLine(QTextStream &stream, const QString &what, bool isShown, int patience = 1000);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// `total` 0 where it is not known yet.
    void show(int done, int total);

private:
    void write(const QString &line);

    QTextStream &m_stream;
    QString m_what;
    bool m_isShown;
    qint64 m_next; ///< when to write again, in milliseconds from the start
    QElapsedTimer m_timer;
    qsizetype m_width = 0; ///< of what stands on the line
};

} // namespace waymark
