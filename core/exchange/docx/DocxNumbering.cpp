#include "exchange/docx/DocxNumbering.h"

#include "exchange/docx/DocxStyles.h"
#include "exchange/package/XmlPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QString letters(int number)
{
    // a … z, aa, bb: as Word counts.
    constexpr int alphabet = 26;
    return QString((number - 1) / alphabet + 1, QChar(u'a' + (number - 1) % alphabet));
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"},
        {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    constexpr int highest = 4'000;
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value && number < highest; number -= value)
            text += QLatin1StringView(sign);
    }
    return text;
}

QString written(int number, const QString &format)
{
    if (format == "lowerLetter"_L1)
        return letters(number);
    if (format == "upperLetter"_L1)
        return letters(number).toUpper();
    if (format == "lowerRoman"_L1)
        return roman(number);
    if (format == "upperRoman"_L1)
        return roman(number).toUpper();
    if (format == "decimalZero"_L1)
        return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    return QString::number(number);
}

} // namespace

DocxNumbering::Level DocxNumbering::readLevel(XmlPart &xml)
{
    Level level;
    while (xml.child()) {
        const QString value = xml.attribute("val"_L1);
        if (xml.name() == "start"_L1)
            level.start = std::clamp(value.toInt(), 0, 100'000);
        else if (xml.name() == "numFmt"_L1)
            level.format = value;
        else if (xml.name() == "lvlText"_L1)
            level.text = value.left(50);
        else if (xml.name() == "pStyle"_L1)
            level.style = value;
        else if (xml.name() == "lvlRestart"_L1)
            level.restart = value.toInt();
        xml.skip();
    }
    return level;
}

ReadOutcome<DocxNumbering> DocxNumbering::read(const QByteArray &part)
{
    DocxNumbering numbering;
    if (part.isEmpty())
        return numbering;
    XmlPart xml(part);
    while (xml.child()) {
        while (xml.child()) {
            if (xml.name() == "abstractNum"_L1) {
                QHash<int, Level> &kind = numbering.m_kinds[xml.attribute("abstractNumId"_L1).toInt()];
                while (xml.child()) {
                    if (xml.name() == "lvl"_L1) {
                        const int at = xml.attribute("ilvl"_L1).toInt();
                        kind.insert(at, readLevel(xml));
                    } else {
                        xml.skip();
                    }
                }
            } else if (xml.name() == "num"_L1) {
                List &list = numbering.m_lists[xml.attribute("numId"_L1).toInt()];
                while (xml.child()) {
                    if (xml.name() == "abstractNumId"_L1) {
                        list.kind = xml.attribute("val"_L1).toInt();
                    } else if (xml.name() == "lvlOverride"_L1) {
                        const int at = xml.attribute("ilvl"_L1).toInt();
                        while (xml.child()) {
                            if (xml.name() == "startOverride"_L1)
                                list.starts.insert(at, xml.attribute("val"_L1).toInt());
                            xml.skip();
                        }
                        continue;
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    return numbering;
}

const DocxNumbering::Level *DocxNumbering::levelOf(int list, int level) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend())
        return nullptr;
    const auto kind = m_kinds.constFind(found->kind);
    if (kind == m_kinds.cend())
        return nullptr;
    const auto at = kind->constFind(level);
    return at == kind->cend() ? nullptr : &*at;
}

int DocxNumbering::levelOfStyle(int list, const QString &style) const
{
    for (int level = 0; level < levels; ++level) {
        const Level *known = levelOf(list, level);
        if (known && known->style == style)
            return level;
    }
    return 0;
}

bool DocxNumbering::isBullet(int list, int level) const
{
    const Level *known = levelOf(list, level);
    return !known || known->format == "bullet"_L1 || known->format == "none"_L1 || !known->text.contains(u'%');
}

QString DocxNumbering::next(int list, int level)
{
    const Level *own = levelOf(list, level);
    if (!own || level < 0 || level >= levels || isBullet(list, level))
        return {};
    List &open = m_lists[list];
    QList<int> &counts = m_counts[open.kind];
    counts.resize(levels);
    if (std::exchange(open.isFresh, false)) {
        for (auto start = open.starts.cbegin(); start != open.starts.cend(); ++start) {
            if (start.key() >= 0 && start.key() < levels)
                counts[start.key()] = 0; // a list with a start of its own begins anew
        }
    }
    const auto startOf = [&](int at) {
        const Level *known = levelOf(list, at);
        return open.starts.value(at, known ? known->start : 1);
    };
    counts[level] = counts.at(level) == 0 ? std::max(1, startOf(level)) : counts.at(level) + 1;
    for (int below = level + 1; below < levels; ++below) {
        const Level *known = levelOf(list, below);
        if (!known || known->restart != 0)
            counts[below] = 0;
    }
    QString text = own->text;
    for (int above = 0; above <= level; ++above) {
        const Level *known = levelOf(list, above);
        if (counts.at(above) == 0)
            counts[above] = std::max(1, startOf(above)); // a level that was passed over counts as begun
        text.replace(u"%%1"_s.arg(above + 1), written(counts.at(above), known ? known->format : QString()));
    }
    return text.simplified();
}

} // namespace waymark
