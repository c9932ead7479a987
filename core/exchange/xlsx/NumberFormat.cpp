#include "exchange/xlsx/NumberFormat.h"

#include "exchange/xlsx/ShownNumber.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using Sign = FormatToken::Kind;

bool meetsCondition(const FormatSection &section, double value)
{
    const QString &sign = section.comparison;
    if (sign == "<"_L1)
        return value < section.bound;
    if (sign == "<="_L1)
        return value <= section.bound;
    if (sign == ">"_L1)
        return value > section.bound;
    if (sign == ">="_L1)
        return value >= section.bound;
    const bool equal = std::abs(value - section.bound) < 1e-12;
    return sign == "="_L1 ? equal : !equal;
}

bool isMoment(const FormatSection &section)
{
    return section.has(Sign::DatePart) || section.has(Sign::Elapsed);
}

/// A time of day or a span of hours says nothing of a day.
bool isDay(const FormatSection &section)
{
    return std::any_of(section.tokens.begin(), section.tokens.end(), [&](const FormatToken &token) {
        const QChar first = token.kind == Sign::DatePart ? token.text.front() : QChar();
        const bool timed = section.has(Sign::Elapsed)
            || std::any_of(section.tokens.begin(), section.tokens.end(), [](const FormatToken &other) {
                   return other.kind == Sign::DatePart && (other.text.front() == u'h' || other.text.front() == u's');
               });
        return first == u'y' || first == u'd' || (first == u'm' && (!timed || token.text.size() > 2));
    });
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
    : m_code(code)
{
    if (code.isEmpty() || code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return;
    m_sections = formatSections(code);
    const FormatSection &first = m_sections.constFirst();
    if (isMoment(first))
        m_kind = isDay(first) ? CellValue::Kind::Date : CellValue::Kind::Text; // 0.39 would be no answer to "when"
    else if (first.has(Sign::Percent))
        m_kind = CellValue::Kind::Percent;
    else if (first.has(Sign::Text))
        m_kind = CellValue::Kind::Text;
}

NumberFormat NumberFormat::builtIn(int id)
{
    static const QHash<int, QString> codes = {{1, u"0"_s}, {2, u"0.00"_s}, {3, u"#,##0"_s}, {4, u"#,##0.00"_s},
        {5, u"£#,##0"_s}, {6, u"£#,##0"_s}, {7, u"£#,##0.00"_s}, {8, u"£#,##0.00"_s}, {9, u"0%"_s}, {10, u"0.00%"_s},
        {11, u"0.00E+00"_s}, {12, u"# ?/?"_s}, {13, u"# ?/?"_s}, {14, u"dd/mm/yyyy"_s}, {15, u"d-mmm-yy"_s},
        {16, u"d-mmm"_s}, {17, u"mmm-yy"_s}, {18, u"h:mm AM/PM"_s}, {19, u"h:mm:ss AM/PM"_s}, {20, u"h:mm"_s},
        {21, u"h:mm:ss"_s}, {22, u"dd/mm/yyyy hh:mm"_s}, {37, u"#,##0"_s}, {38, u"#,##0"_s}, {39, u"#,##0.00"_s},
        {40, u"#,##0.00"_s}, {41, u"#,##0"_s}, {42, u"£#,##0"_s}, {43, u"#,##0.00"_s}, {44, u"£#,##0.00"_s},
        {45, u"mm:ss"_s}, {46, u"[h]:mm:ss"_s}, {47, u"mm:ss"_s}, {48, u"##0.0E+0"_s}, {49, u"@"_s}};
    // In East Asia these are dates with signs of their own.
    const bool isEasternDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isEasternDate ? NumberFormat(u"dd/mm/yyyy"_s) : NumberFormat(codes.value(id));
}

const FormatSection *NumberFormat::sectionFor(double value, bool &showsSign) const
{
    showsSign = value < 0;
    if (m_sections.isEmpty())
        return nullptr;
    const bool conditional = std::any_of(m_sections.begin(), m_sections.end(),
        [](const FormatSection &section) { return !section.comparison.isEmpty(); });
    if (conditional) {
        for (const FormatSection &section : m_sections) {
            if (section.comparison.isEmpty() || meetsCondition(section, value))
                return &section;
        }
        return nullptr;
    }
    if (value < 0 && m_sections.size() > 1) {
        showsSign = false; // the section brings its own
        return &m_sections.at(1);
    }
    return value == 0 && m_sections.size() > 2 ? &m_sections.at(2) : &m_sections.constFirst();
}

QString NumberFormat::shown(double value, DateSystem system) const
{
    bool showsSign = false;
    const FormatSection *section = sectionFor(value, showsSign);
    if (!section || section->tokens.isEmpty()) // ";;;" hides a number on the sheet; it is there all the same
        return plainNumber(value);
    if (isMoment(*section)) {
        const QDateTime moment = momentOf(value, system);
        return moment.isValid() ? shownMoment(*section, moment, value).trimmed() : plainNumber(value);
    }
    if (section->has(Sign::Text))
        return plainNumber(value);
    const QString text = shownNumber(*section, std::abs(value)).simplified();
    if (text.isEmpty()) // "#" shows nothing for a zero
        return plainNumber(value);
    return showsSign && value < 0 ? u'-' + text : text;
}

QString NumberFormat::shown(const QString &text) const
{
    for (const FormatSection &section : m_sections) {
        if (!section.has(Sign::Text) || section.tokens.size() == 1)
            continue;
        QString all;
        for (const FormatToken &token : section.tokens)
            all += token.kind == Sign::Text ? text : token.text;
        return all;
    }
    return text;
}

} // namespace waymark
