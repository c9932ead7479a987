#pragma once

#include "exchange/source/ReadProblem.h"

#include <QXmlStreamReader>

namespace waymark {

/// Pull reader for an XML part of a package. Any DOCTYPE ends the reading at once, so that no entity is ever defined,
/// and so does nesting beyond ReadLimits. After a problem every call says "no more".
class XmlPart
{
public:
    explicit XmlPart(const QByteArray &bytes);

    /// Moves into the next child element of the present one; false at its end (which is then passed) or at a problem.
    /// Each child that this gives must be read to its end: by `child()` until false, by `text()`, or by `skip()`.
    [[nodiscard]] bool child();
    /// As `child()`, but text between the elements is given too: then `isText()`, and nothing is to be read to its end.
    [[nodiscard]] bool node();
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    void skip();
    /// All text of the present element without that of elements in it.
    [[nodiscard]] QString text();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    /// By its local name in whatever namespace; empty where it is not there.
    [[nodiscard]] QString attribute(QLatin1StringView localName) const;
    [[nodiscard]] bool hasAttribute(QLatin1StringView localName) const;

    /// Reads what is left, so that a fault at the very end is found too.
    [[nodiscard]] ReadOutcome<void> finish();

private:
    bool next();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    ReadProblem::Kind m_refused = ReadProblem::Kind::Damaged;
};

} // namespace waymark
