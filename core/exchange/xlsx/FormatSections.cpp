#include "exchange/xlsx/FormatSections.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr qsizetype longestFormat = 1'000; // Excel allows 255

class FormatScan
{
public:
    explicit FormatScan(const QString &code)
        : m_code(code.first(qMin(code.size(), longestFormat)))
    {
    }

    QList<FormatSection> sections()
    {
        m_all.append(FormatSection());
        while (m_at < m_code.size())
            sign(m_code.at(m_at));
        return m_all;
    }

private:
    void sign(QChar first);
    void bracket();
    void letters(QChar first);
    bool word(QLatin1StringView word, FormatToken::Kind kind);
    void add(FormatToken::Kind kind, const QString &text) { m_all.last().tokens.append({kind, text}); }
    void addOne(FormatToken::Kind kind) { add(kind, m_code.at(m_at++)); }

    const QString m_code;
    qsizetype m_at = 0;
    QList<FormatSection> m_all;
};

void FormatScan::sign(QChar first)
{
    switch (first.unicode()) {
    case u';':
        ++m_at;
        m_all.append(FormatSection());
        return;
    case u'"': {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype to = end < 0 ? m_code.size() : end;
        add(FormatToken::Kind::Literal, m_code.sliced(m_at + 1, to - m_at - 1));
        m_at = to + 1;
        return;
    }
    case u'\\':
        add(FormatToken::Kind::Literal, m_code.mid(m_at + 1, 1));
        m_at += 2;
        return;
    case u'_': // as wide as the next letter
        add(FormatToken::Kind::Literal, u" "_s);
        m_at += 2;
        return;
    case u'*': // the next letter as often as there is room
        m_at += 2;
        return;
    case u'[':
        return bracket();
    case u'0':
    case u'#':
    case u'?':
        return addOne(FormatToken::Kind::Digit);
    case u'.':
        return addOne(FormatToken::Kind::Point);
    case u',':
        return addOne(FormatToken::Kind::Thousands);
    case u'%':
        return addOne(FormatToken::Kind::Percent);
    case u'@':
        return addOne(FormatToken::Kind::Text);
    default:
        return letters(first);
    }
}

bool FormatScan::word(QLatin1StringView text, FormatToken::Kind kind)
{
    if (QStringView(m_code).sliced(m_at).compare(text, Qt::CaseInsensitive) != 0
        && !QStringView(m_code).sliced(m_at).startsWith(text, Qt::CaseInsensitive))
        return false;
    add(kind, m_code.mid(m_at, text.size()));
    m_at += text.size();
    return true;
}

void FormatScan::letters(QChar first)
{
    if (word("General"_L1, FormatToken::Kind::General) || word("AM/PM"_L1, FormatToken::Kind::HalfDay)
        || word("A/P"_L1, FormatToken::Kind::HalfDay) || word("E+"_L1, FormatToken::Kind::Exponent)
        || word("E-"_L1, FormatToken::Kind::Exponent))
        return;
    static const QString dateLetters = u"ymdhs"_s;
    const QChar small = first.toLower();
    if (!dateLetters.contains(small))
        return addOne(FormatToken::Kind::Literal);
    qsizetype end = m_at;
    while (end < m_code.size() && m_code.at(end).toLower() == small)
        ++end;
    add(FormatToken::Kind::DatePart, m_code.sliced(m_at, end - m_at).toLower());
    m_at = end;
}

/// `[Red]`, `[$£-809]`, `[>=100]`, `[hh]`.
void FormatScan::bracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at);
    const QString inside = m_code.sliced(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1);
    m_at = end < 0 ? m_code.size() : end + 1;
    static const QRegularExpression elapsed(u"^(h+|m+|s+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression condition(u"^(<=|>=|<>|<|>|=)(-?[0-9.]{1,30})$"_s);
    if (elapsed.match(inside).hasMatch())
        return add(FormatToken::Kind::Elapsed, inside.toLower());
    if (inside.startsWith(u'$'))
        return add(FormatToken::Kind::Literal, inside.section(u'-', 0, 0).sliced(1));
    if (const QRegularExpressionMatch match = condition.match(inside); match.hasMatch()) {
        m_all.last().comparison = match.captured(1);
        m_all.last().bound = match.captured(2).toDouble();
    }
}

} // namespace

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::any_of(tokens.begin(), tokens.end(), [kind](const FormatToken &token) { return token.kind == kind; });
}

QList<FormatSection> formatSections(const QString &code)
{
    return FormatScan(code).sections();
}

} // namespace waymark
