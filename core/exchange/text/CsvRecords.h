#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// Splits separated values into records (RFC 4180, read generously: any line ends, text after a closing quote is kept,
/// a quote within an unquoted field is a letter). The text must outlive this.
class CsvRecords
{
public:
    /// Finds out the separator by itself.
    explicit CsvRecords(const QString &text);
    CsvRecords(const QString &text, QChar separator);

    /// The next record, of at least one field; false at the end. Blank lines are records of one empty field.
    [[nodiscard]] bool next(QStringList &fields);

    [[nodiscard]] QChar separator() const { return m_separator; }
    /// The line, from 1, in which a quote opens that is never closed; else 0.
    [[nodiscard]] int unclosedQuoteLine() const { return m_unclosed; }

    /// All records have the same two or more fields between tabs: what a spreadsheet saves as "text".
    [[nodiscard]] static bool isTabbedTable(const QString &text);

private:
    [[nodiscard]] QString quotedField();
    [[nodiscard]] QString plainField();
    [[nodiscard]] bool atLineEnd() const;
    void passLineEnd();
    void obeySeparatorLine();

    const QString &m_text;
    qsizetype m_at = 0;
    QChar m_separator = u',';
    int m_line = 1;
    int m_unclosed = 0;
};

} // namespace waymark
