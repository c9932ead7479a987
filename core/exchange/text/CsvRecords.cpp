#include "exchange/text/CsvRecords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Enough rows to tell a separator from a comma in a sentence.
constexpr int sampleSize = 200;

struct Fit
{
    qint64 rows = 0; ///< how many have the commonest number of fields
    qsizetype fields = 0; ///< that number
};

Fit fitOf(const QString &text, QChar separator)
{
    CsvRecords records(text, separator);
    QHash<qsizetype, qint64> rowsByFields;
    QStringList fields;
    for (int row = 0; row < sampleSize && records.next(fields); ++row) {
        if (fields.size() > 1)
            ++rowsByFields[fields.size()];
    }
    Fit best;
    for (auto it = rowsByFields.cbegin(); it != rowsByFields.cend(); ++it) {
        if (it.value() > best.rows || (it.value() == best.rows && it.key() > best.fields))
            best = Fit{it.value(), it.key()};
    }
    return best;
}

QChar bestSeparator(const QString &text)
{
    QChar best = u',';
    Fit bestFit;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        const Fit fit = fitOf(text, candidate);
        if (fit.rows > bestFit.rows || (fit.rows == bestFit.rows && fit.fields > bestFit.fields)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace

CsvRecords::CsvRecords(const QString &text)
    : CsvRecords(text, QChar())
{
    obeySeparatorLine();
    if (m_separator.isNull())
        m_separator = bestSeparator(text);
}

CsvRecords::CsvRecords(const QString &text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

void CsvRecords::obeySeparatorLine()
{
    if (!m_text.startsWith("sep="_L1, Qt::CaseInsensitive) || m_text.size() < 6)
        return;
    m_separator = m_text.at(4);
    m_at = 5;
    if (atLineEnd()) {
        passLineEnd();
    } else {
        m_separator = QChar();
        m_at = 0;
    }
}

bool CsvRecords::atLineEnd() const
{
    return m_at >= m_text.size() || m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r';
}

void CsvRecords::passLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool two = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += two ? 2 : 1;
    ++m_line;
}

QString CsvRecords::quotedField()
{
    const int opened = m_line;
    QString field;
    ++m_at;
    for (;;) {
        if (m_at >= m_text.size()) {
            if (m_unclosed == 0)
                m_unclosed = opened;
            return field;
        }
        const QChar letter = m_text.at(m_at);
        if (letter == u'\n' || letter == u'\r') {
            passLineEnd();
            field += u'\n';
            continue;
        }
        ++m_at;
        if (letter != u'"') {
            field += letter;
            continue;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            field += u'"';
            ++m_at;
            continue;
        }
        return field + plainField(); // what follows the closing quote is kept
    }
}

QString CsvRecords::plainField()
{
    const qsizetype from = m_at;
    while (!atLineEnd() && m_text.at(m_at) != m_separator)
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

bool CsvRecords::next(QStringList &fields)
{
    fields.clear();
    if (m_at >= m_text.size())
        return false;
    for (;;) {
        const bool quoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
        fields.append(quoted ? quotedField() : plainField());
        if (atLineEnd()) {
            passLineEnd();
            return true;
        }
        ++m_at; // the separator
    }
}

bool CsvRecords::isTabbedTable(const QString &text)
{
    CsvRecords records(text, u'\t');
    QStringList fields;
    qsizetype width = 0;
    int rows = 0;
    while (records.next(fields)) {
        const bool blank = fields.size() == 1 && fields.first().trimmed().isEmpty();
        if (blank || (width != 0 && fields.size() != width)) {
            // Blank lines may only stand at the end.
            return blank && width > 1 && QStringView(text).sliced(records.m_at).trimmed().isEmpty() && rows > 1;
        }
        width = fields.size();
        ++rows;
        if (width < 2)
            return false;
    }
    return rows > 1 && records.unclosedQuoteLine() == 0;
}

} // namespace waymark
