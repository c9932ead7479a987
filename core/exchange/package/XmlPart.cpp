#include "exchange/package/XmlPart.h"

#include "exchange/source/ReadLimits.h"

#include <algorithm>

namespace waymark {

XmlPart::XmlPart(const QByteArray &bytes)
    : m_xml(bytes)
{
}

bool XmlPart::next()
{
    if (m_xml.atEnd()) // also after any error
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        m_refused = ReadProblem::Kind::Doctype;
        m_xml.raiseError(QStringLiteral("DOCTYPE"));
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > readLimits::xmlDepth) {
            m_refused = ReadProblem::Kind::TooDeep;
            m_xml.raiseError(QStringLiteral("nesting"));
            return false;
        }
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    default:
        return !m_xml.hasError();
    }
}

bool XmlPart::child()
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

bool XmlPart::node()
{
    while (next()) {
        if (m_xml.isStartElement() || m_xml.isCharacters())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

QString XmlPart::text()
{
    QString all;
    const int inside = m_depth;
    while (m_depth >= inside && next()) {
        if (m_xml.isCharacters() && m_depth == inside)
            all += m_xml.text();
    }
    return all;
}

QString XmlPart::attribute(QLatin1StringView localName) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == localName)
            return one.value().toString();
    }
    return {};
}

bool XmlPart::hasAttribute(QLatin1StringView localName) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    return std::any_of(all.begin(), all.end(), [&](const QXmlStreamAttribute &one) { return one.name() == localName; });
}

ReadOutcome<void> XmlPart::finish()
{
    while (next()) { }
    if (m_xml.hasError())
        return cannotRead(
            m_refused, QStringLiteral("XML line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return {};
}

} // namespace waymark
