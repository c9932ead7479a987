#pragma once

#include <QList>
#include <QString>

namespace waymark {

/// The fields of a Word document that are open at a place: each has a code, which nobody sees, and a result.
class DocxFields
{
public:
    /// Passes a mark of that type: begin, separate or end.
    void pass(const QString &type);
    void closeInnermost();
    [[nodiscard]] bool inCode() const { return m_openCodes > 0; }

private:
    QList<bool> m_open; // innermost last: true once the code is over and the result has begun
    int m_openCodes = 0; // how many of those are false
};

} // namespace waymark
