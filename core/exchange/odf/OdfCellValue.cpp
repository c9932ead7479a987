#include "exchange/odf/OdfCellValue.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/TextLines.h"
#include "exchange/xlsx/NumberFormat.h"

using namespace Qt::StringLiterals;

namespace waymark {

void readOdfValue(const XmlPart &xml, const OdfStyles::Meaning &meaning, Cell &cell)
{
    using enum CellValue::Kind;
    const QString type = xml.attribute("value-type"_L1);
    CellValue &value = cell.value;
    value.format = meaning.format;
    const bool isNumber = type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1;
    if (isNumber) {
        value.kind = type == "percentage"_L1 ? Percent : Number;
        value.number = xml.attribute("value"_L1).toDouble();
        cell.text =
            NumberFormat(value.kind == Percent ? u"0.##%"_s : QString()).shown(value.number, DateSystem::From1900);
    } else if (type == "date"_L1) {
        const QDate day = QDate::fromString(xml.attribute("date-value"_L1).left(10), Qt::ISODate);
        cell.text = xml.attribute("date-value"_L1);
        if (day.isValid()) {
            value.kind = Date;
            value.day = day;
            value.number = static_cast<double>(QDate(1899, 12, 30).daysTo(day));
        }
    } else if (type == "boolean"_L1) {
        value.kind = Truth;
        value.number = xml.attribute("boolean-value"_L1) == "true"_L1 ? 1 : 0;
        cell.text = value.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    } else if (type == "string"_L1) {
        cell.text = tidyLine(xml.attribute("string-value"_L1));
    } else if (const QString formula = xml.attribute("formula"_L1); type.isEmpty() && !formula.isEmpty()) {
        cell.text = formula.sliced(formula.indexOf(u'=') < 0 ? 0 : formula.indexOf(u'=')); // nobody worked it out
    }
    if (value.kind == Text)
        value.format.clear();
}

} // namespace waymark
