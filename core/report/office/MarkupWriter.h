#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace waymark {

/// Writes elements and text. The one place where text is escaped: whoever writes HTML writes through it.
class MarkupWriter
{
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    void open(const char *tag, const Attributes &attributes = {});
    void close();
    /// An element without content, such as a meta.
    void single(const char *tag, const Attributes &attributes);
    void text(const QString &words);
    /// An element with nothing but text.
    void element(const char *tag, const QString &words, const Attributes &attributes = {});
    /// Trusted markup of the program itself: a style sheet, an SVG.
    void markup(const QByteArray &trusted) { m_html += trusted; }

    /// What was written; every element must be closed by then.
    [[nodiscard]] QByteArray html() const { return m_html; }

private:
    void start(const char *tag, const Attributes &attributes);

    QByteArray m_html;
    QList<const char *> m_open;
};

/// Safe between tags and inside quoted attributes, of HTML and of XML; control characters that XML does not allow are
/// left out.
[[nodiscard]] QByteArray escapedForMarkup(const QString &words);

} // namespace waymark
