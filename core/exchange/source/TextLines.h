#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

struct Cell;

/// How a piece of text looks.
struct RunLook
{
    bool bold = false;
    QString ink = {}; ///< `#rrggbb`, empty for none of its own
    QString mark = {}; ///< what is painted behind it
    bool struck = false;
};

/// Gathers the text of a cell or paragraph as it is met: pieces, line breaks, bullets. White space within a line is
/// collapsed, lines without text are dropped, and a bullet begins with "- " exactly once, whatever sign it was typed
/// with.
class TextLines
{
public:
    /// Text of the current line, as found; new lines in it are white space.
    void add(QStringView text, bool bold = false);
    /// With its look: what is struck out is gathered for itself.
    void add(QStringView text, const RunLook &look);
    /// Painted behind the whole of the paragraph, also where it has no text.
    void addMark(const QString &colour);
    /// A picture, by what is said of it.
    void addPicture(const QString &words);
    void addStruck(const QString &text);
    void breakLine();
    /// Ends the current line; the next line with text is a bullet, those after it are not.
    void beginBullet();
    /// Ends the current line and forgets a bullet that had no text.
    void endBullet();
    /// Puts finished lines after these.
    void append(const TextLines &other);
    /// The same of the cells of a row of a table that stands within: several are one line, "Action | Lead | Due".
    void appendRow(const QList<TextLines> &cells);

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString text() const { return lines().join(u'\n'); }
    /// There is text, and all of it is bold.
    [[nodiscard]] bool allBold() const { return m_anyText && m_allBold; }
    [[nodiscard]] bool isEmpty() const { return !m_anyText; }
    /// The colour of all of its text; empty where it has none or several.
    [[nodiscard]] QString ink() const { return m_ink.value_or(QString()); }
    [[nodiscard]] const QString &mark() const { return m_mark; }
    [[nodiscard]] QString struck() const { return m_struck.simplified(); }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    /// Puts text and looks into a cell.
    void fill(Cell &cell) const;

private:
    QStringList m_done;
    QString m_line;
    bool m_bullet = false;
    bool m_anyText = false;
    bool m_allBold = true;
    std::optional<QString> m_ink; ///< none before the first text
    QString m_mark;
    QString m_struck;
    QStringList m_pictures;
};

/// One line made tidy: white space (no-break spaces too) collapsed, characters that nobody sees removed.
[[nodiscard]] QString tidyLine(QStringView text);

/// `text` with a sign that was typed as a bullet ("• ", "– ", "* ") turned into "- "; other lines stay as they are.
[[nodiscard]] QString withTypedBullet(const QString &text);

/// A bullet to some and a rating to others: settleBullets() decides, TextLines leaves them as typed.
inline constexpr QStringView doubtfulSigns = u"●○■□";

/// Whether a line of it begins with one of them: "● Visit schools".
[[nodiscard]] bool beginsWithDoubtfulBullet(const QString &text);

/// Such signs turned into "- ", but those that are `ratings`.
[[nodiscard]] QString withBulletsBut(const QString &text, const QSet<QString> &ratings);

/// "2027" with a raised 1 behind it is not 20271: the digits as the signs that stand for them in plain text.
[[nodiscard]] QString raisedSigns(QString text);

} // namespace waymark
