#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/xlsx/FormatSections.h"
#include "exchange/xlsx/SerialDate.h"

#include <QList>
#include <QString>

namespace waymark {

/// A spreadsheet's number format (ECMA-376 part 1, 18.8.30 and 18.8.31): up to four sections for positive numbers,
/// negative ones, zero and text. Colours and widths are passed over; names of months are English.
class NumberFormat
{
public:
    NumberFormat() = default; // "General"
    explicit NumberFormat(const QString &code);
    /// Of a number below 164, as a spreadsheet in Britain has them; "General" for those that nobody defined.
    [[nodiscard]] static NumberFormat builtIn(int id);

    [[nodiscard]] const QString &code() const { return m_code; }
    /// A date has a day, month or year in it; a time alone is text.
    [[nodiscard]] CellValue::Kind kind() const { return m_kind; }
    /// As the sheet shows it, except that nothing is hidden by ";;;".
    [[nodiscard]] QString shown(double value, DateSystem system) const;
    /// A text as its section wraps it ("@ days").
    [[nodiscard]] QString shown(const QString &text) const;

private:
    [[nodiscard]] const FormatSection *sectionFor(double value, bool &showsSign) const;

    QString m_code = QStringLiteral("General");
    QList<FormatSection> m_sections;
    CellValue::Kind m_kind = CellValue::Kind::Number;
};

} // namespace waymark
