#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

/// Gathers the text of a cell or paragraph as it is met: pieces, line breaks, bullets. White space within a line is
/// collapsed, lines without text are dropped, and a bullet begins with "- " exactly once, whatever sign it was typed
/// with.
class TextLines
{
public:
    /// Text of the current line, as found; new lines in it are white space.
    void add(QStringView text, bool bold = false);
    void breakLine();
    /// Ends the current line; the next line with text is a bullet, those after it are not.
    void beginBullet();
    /// Ends the current line and forgets a bullet that had no text.
    void endBullet();
    /// Puts finished lines after these.
    void append(const TextLines &other);

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString text() const { return lines().join(u'\n'); }
    /// There is text, and all of it is bold.
    [[nodiscard]] bool allBold() const { return m_anyText && m_allBold; }
    [[nodiscard]] bool isEmpty() const { return !m_anyText; }

private:
    QStringList m_done;
    QString m_line;
    bool m_bullet = false;
    bool m_anyText = false;
    bool m_allBold = true;
};

/// One line made tidy: white space (no-break spaces too) collapsed, characters that nobody sees removed.
[[nodiscard]] QString tidyLine(QStringView text);

/// `text` with a sign that was typed as a bullet ("• ", "– ", "* ") turned into "- "; other lines stay as they are.
[[nodiscard]] QString withTypedBullet(const QString &text);

} // namespace waymark
