#include "exchange/source/TextLines.h"

#include "exchange/SourceDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr QStringView roundSigns = u"•◦▪▫‣⁃∙·➢➤\uF0B7\uF0A7\uF0D8\uF0FC";
constexpr QStringView dashes = u"-–—*";

/// "● Visit schools", but not "●●○", which is a rating whatever the document says.
bool isDoubtful(QStringView line)
{
    return line.size() > 1 && doubtfulSigns.contains(line.front()) && !doubtfulSigns.contains(line.at(1));
}

/// How many characters at the start are a bullet's sign and the space after it. A dash needs the space: "-5%" is a
/// number, and a dash alone means "none".
qsizetype lengthOfSign(QStringView line, bool isBullet)
{
    if (line.isEmpty())
        return 0;
    const QChar first = line.front();
    const bool round = roundSigns.contains(first);
    if (!round && !dashes.contains(first))
        return 0;
    if (line.size() == 1)
        return isBullet ? 1 : 0; // a sign that stands alone in a cell is what it says
    if (line.at(1) == u' ')
        return 2;
    return round || (isBullet && first != u'*' && line.at(1).isLetter()) ? 1 : 0;
}

bool isInvisible(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code < 0x20 && !letter.isSpace()) || code == 0x7F // controls
        || code == 0xAD // a place where a word may be parted
        || code == 0x200B || code == 0x2060 || code == 0xFEFF; // spaces without width
}

QString finished(QStringView line, bool isBullet)
{
    const QString tidy = tidyLine(line);
    if (isDoubtful(tidy))
        return isBullet ? u"- "_s + tidy : tidy;
    const qsizetype sign = lengthOfSign(tidy, isBullet);
    if (!isBullet && sign == 0)
        return tidy;
    const QString rest = tidy.sliced(sign).trimmed();
    return rest.isEmpty() ? QString() : u"- "_s + rest;
}

} // namespace

QString tidyLine(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf(isInvisible);
    return plain.simplified();
}

QString withTypedBullet(const QString &text)
{
    return finished(text, false);
}

bool beginsWithDoubtfulBullet(const QString &text)
{
    const auto begins = [](QStringView line) {
        if (line.startsWith(u"- "_s))
            line = line.sliced(2);
        return isDoubtful(line);
    };
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), begins);
}

QString withBulletsBut(const QString &text, const QSet<QString> &ratings)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QStringView words = line.startsWith(u"- "_s) ? QStringView(line).sliced(2) : QStringView(line);
        if (isDoubtful(words) && !ratings.contains(words.first(1).toString()))
            line = u"- "_s + words.sliced(1).trimmed().toString();
    }
    return lines.join(u'\n');
}

void TextLines::add(QStringView text, bool bold)
{
    add(text, RunLook{bold});
}

void TextLines::add(QStringView text, const RunLook &look)
{
    if (look.struck)
        return addStruck(text.toString());
    m_line += text;
    addMark(look.mark);
    const bool seen =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace() && !isInvisible(letter); });
    if (!seen)
        return;
    m_anyText = true;
    m_allBold = m_allBold && look.bold;
    m_ink = m_ink && *m_ink != look.ink ? QString() : look.ink;
}

void TextLines::addMark(const QString &colour)
{
    if (m_mark.isEmpty())
        m_mark = colour;
}

void TextLines::addPicture(const QString &words)
{
    m_pictures.append(words.simplified());
}

void TextLines::addStruck(const QString &text)
{
    m_struck += text;
}

void TextLines::fill(Cell &cell) const
{
    cell.text = text();
    cell.bold = allBold();
    cell.ink = ink();
    cell.mark = m_mark;
    cell.struck = struck();
    cell.pictures = m_pictures;
}

void TextLines::breakLine()
{
    const QString line = finished(m_line, m_bullet);
    m_line.clear();
    if (line.isEmpty())
        return;
    m_done.append(line);
    m_bullet = false;
}

void TextLines::beginBullet()
{
    breakLine();
    m_bullet = true;
}

void TextLines::endBullet()
{
    breakLine();
    m_bullet = false;
}

void TextLines::append(const TextLines &other)
{
    endBullet();
    m_done += other.lines();
    if (other.m_anyText) {
        m_anyText = true;
        m_allBold = m_allBold && other.m_allBold;
        m_ink = m_ink && m_ink != other.m_ink ? QString() : other.m_ink;
    }
    addMark(other.m_mark);
    m_struck += (m_struck.isEmpty() ? u""_s : u" "_s) + other.m_struck;
    m_pictures += other.m_pictures;
}

void TextLines::appendRow(const QList<TextLines> &cells)
{
    if (cells.size() == 1)
        return append(cells.first());
    QStringList texts;
    bool isAny = false;
    for (const TextLines &cell : cells) {
        texts.append(cell.lines().join(u' '));
        isAny = isAny || !cell.isEmpty();
    }
    for (const TextLines &cell : cells) { // looks, and what is no text
        TextLines rest = cell;
        rest.m_done.clear();
        rest.m_line.clear();
        append(rest);
    }
    if (isAny)
        m_done.append(texts.join(u" | "_s).trimmed());
}

QStringList TextLines::lines() const
{
    QStringList all = m_done;
    const QString last = finished(m_line, m_bullet);
    if (!last.isEmpty())
        all.append(last);
    if (all.size() > 1) // … but beside other lines it is a bullet that nobody filled in
        all.removeIf([](const QString &line) {
            return line.size() == 1 && (roundSigns.contains(line.front()) || doubtfulSigns.contains(line.front()));
        });
    return all;
}

QString raisedSigns(QString text)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    for (QChar &letter : text) {
        if (letter >= u'0' && letter <= u'9')
            letter = digits.at(letter.digitValue());
    }
    return text;
}

} // namespace waymark
