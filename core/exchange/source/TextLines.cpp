#include "exchange/source/TextLines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr QStringView roundSigns = u"•●◦○▪▫■□‣⁃∙·➢➤✓✔\uF0B7\uF0A7\uF0D8\uF0FC";
constexpr QStringView dashes = u"-–—*";

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
        return round || isBullet ? 1 : 0;
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

void TextLines::add(QStringView text, bool bold)
{
    m_line += text;
    const bool seen =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace() && !isInvisible(letter); });
    if (!seen)
        return;
    m_anyText = true;
    m_allBold = m_allBold && bold;
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
    }
}

QStringList TextLines::lines() const
{
    QStringList all = m_done;
    const QString last = finished(m_line, m_bullet);
    if (!last.isEmpty())
        all.append(last);
    return all;
}

} // namespace waymark
