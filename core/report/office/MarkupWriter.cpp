#include "report/office/MarkupWriter.h"

namespace waymark {

void MarkupWriter::start(const char *tag, const Attributes &attributes)
{
    m_html += '<';
    m_html += tag;
    for (const auto &[name, value] : attributes) {
        m_html += ' ';
        m_html += name;
        m_html += "=\"" + escapedForMarkup(value) + '"';
    }
}

void MarkupWriter::open(const char *tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_html += '>';
    m_open.append(tag);
}

void MarkupWriter::close()
{
    m_html += "</";
    m_html += m_open.takeLast();
    m_html += ">\n";
}

void MarkupWriter::single(const char *tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_html += "/>\n";
}

void MarkupWriter::text(const QString &words)
{
    m_html += escapedForMarkup(words);
}

void MarkupWriter::element(const char *tag, const QString &words, const Attributes &attributes)
{
    open(tag, attributes);
    text(words);
    close();
}

QByteArray escapedForMarkup(const QString &words)
{
    QString allowed;
    allowed.reserve(words.size());
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QChar c = words.at(index);
        const bool isPair = c.isHighSurrogate() && index + 1 < words.size() && words.at(index + 1).isLowSurrogate();
        if (isPair)
            allowed += words.mid(index++, 2);
        else if ((c >= u' ' || c == u'\n' || c == u'\t') && !c.isSurrogate() && c.unicode() < 0xfffe)
            allowed += c;
    }
    return allowed.toHtmlEscaped().toUtf8();
}

} // namespace waymark
