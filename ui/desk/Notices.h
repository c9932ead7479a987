#pragma once

#include "base/Error.h"

#include <QObject>

#include <functional>

namespace waymark {

/// What a person should hear of, from wherever it happens: operations that failed and what may be done now, for the
/// message bar, and what was done, for the status bar and for those who listen. The window hears it once. What was
/// typed and refused is told at its field instead: see TypedError.h.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With a way to try again, where there is one. That nothing was to do, is no failure and not told.
    void fail(const Error &error, const std::function<void()> &again = {});
    /// Something that may be done now, at one press of a button with that name; it can be passed over.
    void offer(const QString &words, const QString &button, const std::function<void()> &work);
    /// Empty words take back what was said last.
    void announce(const QString &words);

Q_SIGNALS:
    void failed(const waymark::Error &error, const std::function<void()> &again);
    void offered(const QString &words, const QString &button, const std::function<void()> &work);
    void announced(const QString &words);
};

} // namespace waymark
